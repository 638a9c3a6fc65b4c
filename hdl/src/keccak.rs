//! Keccak-f[1600] (FIPS 202 Algorithm 7) and the absorbing of a block, a round a cycle.
//!
//! Pinout: `clock`; `reset`, which forgets the state; `from`, blocks of 21 words, the largest rate of ML-KEM and ML-DSA
//! (SHAKE128), shorter ones filled up with zeros; `to`, the first 21 words of the state after each block's permutation, one
//! row out for each row in. With a block go `squeeze`: it counts as zeros, whatever it is; `last`: the state is forgotten
//! when it leaves, and the next block begins a message; `count`, a number for the caller. With a state come `to_last` and
//! `to_count` of its block.
//!
//! For each block: S = f(S xor block); then S leaves, and is 0 after a last block.
//!
//! Latency 25: the cycle that takes the block and 24 rounds. Interval 24 within a message: the next block is taken in the
//! last round, and the state leaves in the first round of the next permutation, which waits until it has left. Interval 25
//! after a last block, whose state leaves before the next is taken.
//!
//! Secrets: after a last block, or a `reset`, every register that held a block or a state is 0.
//!
//! Why the block waits in registers of its own, which are 0 in all rounds but the first: theta adds it up for one input a
//! gate, and the state's registers see nothing but chi (their clear ends a message, their enable is the round). A
//! multiplexer before the state took 10,582 LUT4 on ECP5, this takes 6,292. Why one round a cycle: two take 44% more logic
//! for 19% more permutations.
//! Why no word above the 21st is an input: nothing absorbs there, and each costs 64 gates.

// One kernel a block, which RustHDL cannot split.
#![allow(clippy::too_many_lines)]

use crate::clocked::{clocked, number, ports};
use crate::primitive::Rom;
use crate::stream::{Input, Output};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;
use std::array::from_fn;

/// Words of the largest rate, SHAKE128's: 1600 bits less twice the 128 of its strength.
pub const RATE: usize = (1600 - 2 * 128) / 64;
/// Rounds of a permutation.
const ROUNDS: u64 = 24;

/// The constant of a round, from the linear feedback shift register of FIPS 202 Algorithm 5.
const fn round_constant(round: u64) -> u64 {
    let (mut register, mut constant, mut step) = (1u8, 0, 0);
    while step < 7 * (round + 1) {
        if step >= 7 * round {
            constant |= (register as u64 & 1) << ((1 << (step - 7 * round)) - 1);
        }
        // x^8 + x^6 + x^5 + x^4 + 1
        register = (register << 1) ^ (if register >> 7 == 1 { 0x71 } else { 0 });
        step += 1;
    }
    constant
}

/// Keccak-f[1600] with its state.
#[derive(LogicBlock)]
pub struct Keccak {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets the state.
    pub reset: Signal<In, Bit>,
    /// Blocks.
    pub from: Input<64, RATE>,
    /// The block at `from` counts as zeros.
    pub squeeze: Signal<In, Bit>,
    /// The block at `from` is its message's last.
    pub last: Signal<In, Bit>,
    /// Goes with the block at `from`.
    pub count: Signal<In, Bits<5>>,
    /// States.
    pub to: Output<64, RATE>,
    /// The state at `to` is its message's last.
    pub to_last: Signal<Out, Bit>,
    /// Came with the block of the state at `to`.
    pub to_count: Signal<Out, Bits<5>>,
    state: [DFF<Bits<64>>; 25],
    running: DFF<Bit>,
    /// In the first round, in which a block is absorbed.
    starting: DFF<Bit>,
    /// In the last round.
    finishing: DFF<Bit>,
    full: DFF<Bit>,
    round: DFF<Bits<5>>,
    block_last: DFF<Bit>,
    block_count: DFF<Bits<5>>,
    state_last: DFF<Bit>,
    state_count: DFF<Bits<5>>,
    constants: Rom<5, 64>,
    next_round: Signal<Local, Bits<5>>,
    step: Signal<Local, Bit>,
    ready: Signal<Local, Bit>,
    column: [Signal<Local, Bits<64>>; 5],
    turned: [Signal<Local, Bits<64>>; 5],
    parity: [Signal<Local, Bits<64>>; 5],
    mixed: [Signal<Local, Bits<64>>; 25],
    b: [Signal<Local, Bits<64>>; 25],
    inverted: [Signal<Local, Bits<64>>; 25],
    chi: [Signal<Local, Bits<64>>; 25],
    iota: Signal<Local, Bits<64>>,
    block: [DFF<Bits<64>>; RATE],
    started: [Signal<Local, Bits<64>>; 25],
    take: Signal<Local, Bit>,
    absorb: Signal<Local, Bit>,
    wipe: Signal<Local, Bit>,
    leave: Signal<Local, Bit>,
    clear: Signal<Local, Bit>,
    no_word: Constant<Bits<64>>,
    round_0: Constant<Bits<5>>,
    round_1: Constant<Bits<5>>,
    round_before: Constant<Bits<5>>,
}

impl Keccak {
    /// From a block to the state after it.
    pub const LATENCY: usize = 1 + ROUNDS as usize;
    /// From a block to the next one of its message.
    pub const INTERVAL: usize = ROUNDS as usize;
    /// From the last block of a message to the next message.
    pub const MESSAGE_INTERVAL: usize = 1 + ROUNDS as usize;
}

impl Default for Keccak {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            from: Input::default(),
            squeeze: Signal::default(),
            last: Signal::default(),
            count: Signal::default(),
            to: Output::default(),
            to_last: Signal::default(),
            to_count: Signal::default(),
            state: from_fn(|_| DFF::default()),
            running: DFF::default(),
            starting: DFF::default(),
            finishing: DFF::default(),
            full: DFF::default(),
            round: DFF::default(),
            block_last: DFF::default(),
            block_count: DFF::default(),
            state_last: DFF::default(),
            state_count: DFF::default(),
            constants: Rom::new(|round| if round < ROUNDS { round_constant(round) } else { 0 }),
            next_round: Signal::default(),
            step: Signal::default(),
            ready: Signal::default(),
            column: from_fn(|_| Signal::default()),
            turned: from_fn(|_| Signal::default()),
            parity: from_fn(|_| Signal::default()),
            mixed: from_fn(|_| Signal::default()),
            b: from_fn(|_| Signal::default()),
            inverted: from_fn(|_| Signal::default()),
            chi: from_fn(|_| Signal::default()),
            iota: Signal::default(),
            block: from_fn(|_| DFF::default()),
            started: from_fn(|_| Signal::default()),
            take: Signal::default(),
            absorb: Signal::default(),
            wipe: Signal::default(),
            leave: Signal::default(),
            clear: Signal::default(),
            no_word: number(0),
            round_0: number(0),
            round_1: number(1),
            round_before: number(ROUNDS - 2),
        }
    }
}

impl Logic for Keccak {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            running,
            starting,
            finishing,
            full,
            round,
            block_last,
            block_count,
            state_last,
            state_count
        );
        self.constants.clock.next = self.clock.val();

        for i in 0..25 {
            self.started[i].next = self.state[i].q.val();
        }
        for i in 0..RATE {
            self.started[i].next = self.state[i].q.val() ^ self.block[i].q.val();
        }
        // theta: word x + 5y is A[x, y].
        for x in 0..5 {
            self.column[x].next = self.started[x].val()
                ^ self.started[x + 5].val()
                ^ self.started[x + 10].val()
                ^ self.started[x + 15].val()
                ^ self.started[x + 20].val();
            self.turned[x].next = (self.column[x].val() << 1) | (self.column[x].val() >> 63);
        }
        for x in 0..5 {
            self.parity[x].next = self.column[(x + 4) % 5].val() ^ self.turned[(x + 1) % 5].val();
        }
        for i in 0..25 {
            self.mixed[i].next = self.started[i].val() ^ self.parity[i % 5].val();
        }
        // rho and pi.
        self.b[0].next = self.mixed[0].val();
        self.b[1].next = (self.mixed[6].val() << 44) | (self.mixed[6].val() >> 20);
        self.b[2].next = (self.mixed[12].val() << 43) | (self.mixed[12].val() >> 21);
        self.b[3].next = (self.mixed[18].val() << 21) | (self.mixed[18].val() >> 43);
        self.b[4].next = (self.mixed[24].val() << 14) | (self.mixed[24].val() >> 50);
        self.b[5].next = (self.mixed[3].val() << 28) | (self.mixed[3].val() >> 36);
        self.b[6].next = (self.mixed[9].val() << 20) | (self.mixed[9].val() >> 44);
        self.b[7].next = (self.mixed[10].val() << 3) | (self.mixed[10].val() >> 61);
        self.b[8].next = (self.mixed[16].val() << 45) | (self.mixed[16].val() >> 19);
        self.b[9].next = (self.mixed[22].val() << 61) | (self.mixed[22].val() >> 3);
        self.b[10].next = (self.mixed[1].val() << 1) | (self.mixed[1].val() >> 63);
        self.b[11].next = (self.mixed[7].val() << 6) | (self.mixed[7].val() >> 58);
        self.b[12].next = (self.mixed[13].val() << 25) | (self.mixed[13].val() >> 39);
        self.b[13].next = (self.mixed[19].val() << 8) | (self.mixed[19].val() >> 56);
        self.b[14].next = (self.mixed[20].val() << 18) | (self.mixed[20].val() >> 46);
        self.b[15].next = (self.mixed[4].val() << 27) | (self.mixed[4].val() >> 37);
        self.b[16].next = (self.mixed[5].val() << 36) | (self.mixed[5].val() >> 28);
        self.b[17].next = (self.mixed[11].val() << 10) | (self.mixed[11].val() >> 54);
        self.b[18].next = (self.mixed[17].val() << 15) | (self.mixed[17].val() >> 49);
        self.b[19].next = (self.mixed[23].val() << 56) | (self.mixed[23].val() >> 8);
        self.b[20].next = (self.mixed[2].val() << 62) | (self.mixed[2].val() >> 2);
        self.b[21].next = (self.mixed[8].val() << 55) | (self.mixed[8].val() >> 9);
        self.b[22].next = (self.mixed[14].val() << 39) | (self.mixed[14].val() >> 25);
        self.b[23].next = (self.mixed[15].val() << 41) | (self.mixed[15].val() >> 23);
        self.b[24].next = (self.mixed[21].val() << 2) | (self.mixed[21].val() >> 62);
        // chi and iota.
        for i in 0..25 {
            self.inverted[i].next = !self.b[i / 5 * 5 + (i + 1) % 5].val();
            self.chi[i].next = self.b[i].val() ^ (self.inverted[i].val() & self.b[i / 5 * 5 + (i + 2) % 5].val());
        }
        self.iota.next = self.chi[0].val() ^ self.constants.data.val();

        // Only a first round finds a state that has not left.
        self.step.next = self.running.q.val() & (!self.full.q.val() | self.to.ready.val());
        self.finishing.d.next = self.step.val() & (self.round.q.val() == self.round_before.val());
        self.leave.next = self.full.q.val() & self.to.ready.val();
        self.ready.next = !self.running.q.val() & (!self.full.q.val() | self.to.ready.val());
        if self.finishing.q.val() {
            self.ready.next = !self.block_last.q.val();
        }
        self.from.ready.next = self.ready.val();
        self.take.next = self.ready.val() & self.from.valid.val() & !self.reset.val();
        self.absorb.next = self.take.val() & !self.squeeze.val();
        self.wipe.next = (self.starting.q.val() & self.step.val()) | self.reset.val();
        self.clear.next = (self.leave.val() & self.state_last.q.val()) | self.reset.val();

        self.to.valid.next = self.full.q.val();
        self.to_last.next = self.state_last.q.val();
        self.to_count.next = self.state_count.q.val();
        self.next_round.next = self.round_0.val();
        if self.step.val() & !self.finishing.q.val() {
            self.next_round.next = self.round.q.val() + self.round_1.val();
        }
        if self.step.val() {
            self.starting.d.next = false;
        }
        if self.leave.val() {
            self.full.d.next = false;
        }
        if self.finishing.q.val() {
            self.running.d.next = false;
            self.full.d.next = true;
            self.state_last.d.next = self.block_last.q.val();
            self.state_count.d.next = self.block_count.q.val();
        }
        if self.take.val() {
            self.running.d.next = true;
            self.starting.d.next = true;
            self.block_last.d.next = self.last.val();
            self.block_count.d.next = self.count.val();
        }
        if self.reset.val() {
            self.next_round.next = self.round_0.val();
            self.running.d.next = false;
            self.starting.d.next = false;
            self.finishing.d.next = false;
            self.full.d.next = false;
        }
        self.round.d.next = self.next_round.val();
        self.constants.read.next = true;
        self.constants.address.next = self.next_round.val();

        for i in 0..25 {
            self.state[i].clock.next = self.clock.val();
            self.state[i].d.next = self.state[i].q.val();
            if self.step.val() {
                self.state[i].d.next = self.chi[i].val();
            }
        }
        if self.step.val() {
            self.state[0].d.next = self.iota.val();
        }
        for i in 0..RATE {
            self.to.data[i].next = self.state[i].q.val();
            self.block[i].clock.next = self.clock.val();
            self.block[i].d.next = self.block[i].q.val();
            if self.absorb.val() {
                self.block[i].d.next = self.from.data[i].val();
            }
            if self.wipe.val() {
                self.block[i].d.next = self.no_word.val();
            }
        }
        if self.clear.val() {
            for i in 0..25 {
                self.state[i].d.next = self.no_word.val();
            }
        }
    }
}
clocked!(Keccak);
ports!(Keccak: reset, from, squeeze, last, count, to, to_last, to_count);

#[cfg(test)]
mod tests {
    use super::round_constant;

    #[test]
    fn round_constants_are_the_standards() {
        // FIPS 202 has no table; these are the first, an odd one and the last of the Keccak reference.
        assert_eq!(round_constant(0), 1);
        assert_eq!(round_constant(2), 0x8000_0000_0000_808a);
        assert_eq!(round_constant(23), 0x8000_0000_8000_8008);
    }
}
