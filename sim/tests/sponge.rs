//! The sponge beyond what `cores.rs` checks of every core: every length, messages that are stopped, resets at every place
//! after which nothing is left, and the cycles of each function.

use kemlane_hdl::keccak::Keccak;
use kemlane_hdl::sponge::{Function, Sponge};
use kemlane_sim::dut::Dut;
use kemlane_sim::rust_hdl::RustHdl;
use kemlane_sim::sponge::{Bench, Digest, Message};
use kemlane_sim::stream::Random;

/// So many bytes at random; so many words of an XOF, in one of four messages until stopped.
fn message(random: &mut Random, function: Function, len: usize, words: usize) -> Message {
    let endless = random.below(4) == 0;
    Message::random(random, function, len, words, endless)
}

/// Runs the messages and compares each; returns what came out for its cycles.
fn agree(bench: &mut Bench<'_>, messages: &[Message], pauses: u64) -> Vec<Digest> {
    let digests = bench.run(messages, pauses, None).unwrap_or_else(|stuck| panic!("{stuck}"));
    assert_eq!(digests.len(), messages.len());
    for (number, (digest, message)) in digests.iter().zip(messages).enumerate() {
        assert!(digest.words == message.output(), "message {number} of {} bytes: {message:?}", message.bytes.len());
    }
    digests
}

fn check(dut: &mut dyn Dut, longest: usize, count: usize) {
    let mut random = Random::new(21);
    let mut bench = Bench::new(dut, 22).expect("the ports");
    bench.reset();

    // Every length, in turns of the functions; each function has each length.
    let lengths: Vec<_> =
        (0..4 * (longest + 1)).map(|n| message(&mut random, Function::ALL[n % 4], n / 4, 4 + n % 24)).collect();
    agree(&mut bench, &lengths, 0);

    // Long messages and long outputs.
    let long: Vec<_> = [(0, 2_000), (5_000, 1), (1_184, 300), (1_568, 8)]
        .iter()
        .flat_map(|&(len, words)| Function::ALL.map(|function| message(&mut random, function, len, words)))
        .collect();
    agree(&mut bench, &long, 0);

    // Every message of this is interrupted, at every place of a job and then some, and nothing of it is left.
    let few: Vec<_> = (0..6).map(|_| Message::any(&mut random)).collect();
    for cycles in 1..100 {
        bench.run(&few, cycles % 4, Some(cycles)).unwrap_or_else(|stuck| panic!("{stuck}"));
        bench.reset();
        assert_eq!(bench.output(), (false, 0));
        if cycles % 10 == 0 {
            agree(&mut bench, &few[..2], 0);
        }
    }

    let messages: Vec<_> = (0..count).map(|_| Message::any(&mut random)).collect();
    let (fast, slow) = messages.split_at(count / 4);
    agree(&mut bench, fast, 0);
    agree(&mut bench, slow, 5);
    assert_eq!(bench.output(), (false, 0), "the last word has been wiped");
}

/// From each first to the next.
fn intervals(cycles: &[u64]) -> Vec<u64> {
    cycles.windows(2).map(|pair| pair[1] - pair[0]).collect()
}

fn check_cycles(dut: &mut dyn Dut) {
    let (within, between) = (Keccak::INTERVAL as u64, Keccak::MESSAGE_INTERVAL as u64);
    let mut random = Random::new(23);
    let mut bench = Bench::new(dut, 24).expect("the ports");
    bench.reset();
    let of = |random: &mut Random, function: Function, len, words: usize| Message {
        empty_last: false,
        endless: false,
        ..message(random, function, len, words)
    };

    for function in Function::ALL {
        let rate = function.rate();
        for (len, more) in [(0, 0), (33, 0), (8 * rate - 1, 0), (32, 1), (8 * rate - 8, 1)] {
            let digest = &agree(&mut bench, &[of(&mut random, function, len, 4)], 0)[0];
            let latency = digest.cycles[0] - digest.taken.last().expect("a word");
            assert_eq!(latency, Sponge::LATENCY as u64 + more, "{function:?} of {len} bytes");
        }
        // Absorbing: each block more costs the interval.
        let blocks = [1, 2, 3, 9].map(|blocks| {
            let digest = &agree(&mut bench, &[of(&mut random, function, 8 * rate * blocks - 1, 4)], 0)[0];
            digest.cycles[0] - digest.taken[0]
        });
        assert_eq!(intervals(&blocks), [within, within, 6 * within], "{function:?}");
    }

    // Squeezing: the first words of the blocks, and what is in between leaves one a cycle.
    for (function, endless) in [(Function::Shake128, false), (Function::Shake256, false), (Function::Shake128, true)] {
        let job = Message { endless, ..of(&mut random, function, 34, 10 * function.rate()) };
        let digest = &agree(&mut bench, &[job], 0)[0];
        let firsts: Vec<_> = digest.cycles.iter().step_by(function.rate()).copied().collect();
        assert_eq!(intervals(&firsts), [within; 9], "{function:?}");
        assert!(digest.cycles.chunks(function.rate()).all(|block| intervals(block).iter().all(|&cycles| cycles == 1)));
    }

    // Nine entries of a matrix: three blocks each, back to back; then secrets and noise, a block each.
    let matrix = vec![of(&mut random, Function::Shake128, 34, 63); 9];
    let noise = vec![of(&mut random, Function::Shake256, 33, 16); 7];
    let digests = agree(&mut bench, &[matrix, noise].concat(), 0);
    let firsts: Vec<_> = digests.iter().map(|digest| digest.cycles[0]).collect();
    let (matrix, noise) = ([2 * within + between; 9], [between; 6]);
    assert_eq!(intervals(&firsts), [&matrix[..], &noise[..]].concat());

    // A stop costs the cycles of an empty core: the next message's block waits.
    let endless = Message { endless: true, ..of(&mut random, Function::Shake128, 34, 30) };
    let digests = agree(&mut bench, &[endless, of(&mut random, Function::Sha3256, 0, 4)], 0);
    // The stop is seen with the last word; then the block is taken as if it had come in that cycle.
    assert_eq!(digests[1].cycles[0] - digests[0].cycles.last().expect("a word"), Sponge::LATENCY as u64);
}

#[test]
fn values_of_the_module() {
    check(&mut RustHdl::new("sponge").expect("a core"), 3, 60);
}

#[test]
fn cycles_of_the_module() {
    check_cycles(&mut RustHdl::new("sponge").expect("a core"));
}

#[cfg(cxxrtl)]
#[test]
fn values_of_its_verilog() {
    check(&mut kemlane_sim::verilog::Verilog::cxxrtl("sponge").expect("a core"), 300, 2_000);
}

#[cfg(cxxrtl)]
#[test]
fn cycles_of_its_verilog() {
    check_cycles(&mut kemlane_sim::verilog::Verilog::cxxrtl("sponge").expect("a core"));
}
