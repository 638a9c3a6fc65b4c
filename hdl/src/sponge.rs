//! SHA3-256, SHA3-512, SHAKE128 and SHAKE256 (FIPS 202 §6.1 and §6.2) of messages of bytes, the function chosen for each.
//!
//! ```text
//! from ─► gather ─► keccak ─► deliver ─► to
//!             └─► order ─┘
//! ```
//!
//! `gather` collects and pads a block while [`keccak`](crate::keccak) permutes the one before; `deliver` sends a state while
//! the next one is computed; `order` says which block is next. So words of the next message may come while this one is
//! hashed and squeezed.
//!
//! Pinout: `clock`; `reset`, which forgets everything; `from`, a message's bytes, eight a word, the first in the lowest
//! bits. With each word goes `last`: it ends the message, with its lowest `bytes` (0 to 8) bytes; the rest is not looked at.
//! A message without bytes is one last word of 0 bytes. With a message's first word go `kind`, one of [`Function`]'s
//! numbers, and for the two SHAKEs `words`, how many words to squeeze; 0 says until stopped. SHA3 has 4 and 8 words. `to`,
//! what is squeezed; `to_last` goes with a message's last word. `stop` ends a message that is squeezed until stopped, at
//! the edge that sees it; its caller raises it when a word of that message has been at `to`. What was at `to` is withdrawn, and
//! the next message begins. At other times it does nothing.
//!
//! A caller offers the message's words, then takes its output, or lets another part take it: neither side waits for the
//! other, but that a message is gathered to the end of its first block while the one before is squeezed. `SampleNTT` asks
//! for 63 words, three blocks, and again for more in the one case of a hundred where they do not suffice: the next
//! message's permutation is running by the time that it knows.
//!
//! Latency [`Sponge::LATENCY`]: from a message's last word in to the first out, for a message of less than a block that
//! does not end with a whole word, in an idle core; one more if it does, for the padding has a word of its own. Interval
//! of the blocks within a message 24, absorbed or squeezed; from message to message 25 after the last block; both if a
//! block's words come and go one a cycle.
//!
//! Secrets: gathered words are cleared as the block is taken, a block as it is absorbed, the state as a message's last
//! block leaves it, and a word to send as it leaves. So when a message's last word has left, no register holds anything
//! of it but its function and lengths. `reset` and `stop` (for what is squeezed) clear at once.
//!
//! Why the caller says how much to squeeze: otherwise a permutation too many runs before a message's end is known, or none
//! runs until it is. Why a stopped permutation is not brought to its end: the next message would wait for it.

mod deliver;
mod gather;
mod order;

use crate::clocked::{block, clocked, ports};
use crate::keccak::{Keccak, RATE};
use crate::stream::{Input, Output};
use deliver::Deliver;
use gather::Gather;
use order::Order;
use rust_hdl_core::prelude::*;

/// A function of FIPS 202, by its number at the port `kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// An XOF of 128 bits of strength.
    Shake128 = 0,
    /// An XOF of 256 bits of strength.
    Shake256 = 1,
    /// A digest of 4 words.
    Sha3256 = 2,
    /// A digest of 8 words.
    Sha3512 = 3,
}

impl Function {
    /// All, by their numbers.
    pub const ALL: [Self; 4] = [Self::Shake128, Self::Shake256, Self::Sha3256, Self::Sha3512];

    /// Words of a block: 1600 bits less twice the strength.
    pub const fn rate(self) -> usize {
        let strength = match self {
            Self::Shake128 => 128,
            Self::Shake256 | Self::Sha3256 => 256,
            Self::Sha3512 => 512,
        };
        (1600 - 2 * strength) / 64
    }

    /// Words of the digest; the XOFs have as many as are asked for.
    pub const fn digest(self) -> Option<usize> {
        match self {
            Self::Shake128 | Self::Shake256 => None,
            Self::Sha3256 => Some(256 / 64),
            Self::Sha3512 => Some(512 / 64),
        }
    }
}

const _: () = assert!(Function::Shake128.rate() == RATE);

/// The sponge with its double buffers.
#[derive(LogicBlock)]
pub struct Sponge {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Forgets everything.
    pub reset: Signal<In, Bit>,
    /// Messages.
    pub from: Input<64, 1>,
    /// The word at `from` is its message's last.
    pub last: Signal<In, Bit>,
    /// Bytes of a last word.
    pub bytes: Signal<In, Bits<4>>,
    /// Of the message whose first word is at `from`.
    pub kind: Signal<In, Bits<2>>,
    /// To squeeze of the message whose first word is at `from`; 0 is until stopped.
    pub words: Signal<In, Bits<16>>,
    /// Ends what is squeezed until stopped.
    pub stop: Signal<In, Bit>,
    /// What is squeezed.
    pub to: Output<64, 1>,
    /// The word at `to` is its message's last.
    pub to_last: Signal<Out, Bit>,
    gather: Gather,
    order: Order,
    keccak: Keccak,
    deliver: Deliver,
    withdraw: Signal<Local, Bit>,
}

impl Sponge {
    /// From the last word in, of few enough and not whole, to the first word out: into its place, into Keccak, through
    /// it, into the buffer, and to the port.
    pub const LATENCY: usize = 3 + Keccak::LATENCY;
}

impl Default for Sponge {
    fn default() -> Self {
        block!(clock, reset, from, last, bytes, kind, words, stop, to, to_last, keccak, withdraw;
            gather: Gather::new(), order: Order::new(), deliver: Deliver::new())
    }
}

impl Logic for Sponge {
    #[hdl_gen]
    fn update(&mut self) {
        self.gather.clock.next = self.clock.val();
        self.order.clock.next = self.clock.val();
        self.keccak.clock.next = self.clock.val();
        self.deliver.clock.next = self.clock.val();
        self.withdraw.next = self.reset.val() | self.order.abandon.val();
        self.gather.reset.next = self.reset.val();
        self.order.reset.next = self.reset.val();
        self.keccak.reset.next = self.withdraw.val();
        self.deliver.reset.next = self.withdraw.val();

        self.gather.from.valid.next = self.from.valid.val();
        self.from.ready.next = self.gather.from.ready.val();
        self.gather.from.data[0].next = self.from.data[0].val();
        self.gather.last.next = self.last.val();
        self.gather.bytes.next = self.bytes.val();
        self.gather.kind.next = self.kind.val();
        self.gather.words.next = self.words.val();

        self.order.stop.next = self.stop.val();
        self.order.full.next = self.gather.full.val();
        self.order.complete.next = self.gather.complete.val();
        self.order.block_rate.next = self.gather.rate.val();
        self.order.block_words.next = self.gather.squeezed.val();
        self.order.block_endless.next = self.gather.endless.val();
        self.gather.taken.next = self.order.taken.val();

        self.keccak.from.valid.next = self.order.valid.val();
        self.order.ready.next = self.keccak.from.ready.val();
        self.keccak.squeeze.next = self.order.squeeze.val();
        self.keccak.last.next = self.order.last.val();
        self.keccak.count.next = self.order.count.val();
        self.deliver.from.valid.next = self.keccak.to.valid.val();
        self.keccak.to.ready.next = self.deliver.from.ready.val();
        self.deliver.last.next = self.keccak.to_last.val();
        self.deliver.count.next = self.keccak.to_count.val();
        for i in 0..RATE {
            self.keccak.from.data[i].next = self.gather.block[i].val();
            self.deliver.from.data[i].next = self.keccak.to.data[i].val();
        }

        self.to.valid.next = self.deliver.to.valid.val();
        self.deliver.to.ready.next = self.to.ready.val();
        self.to.data[0].next = self.deliver.to.data[0].val();
        self.to_last.next = self.deliver.to_last.val();
    }
}
clocked!(Sponge);
ports!(Sponge: reset, from, last, bytes, kind, words, stop, to, to_last);

#[cfg(test)]
mod tests;
