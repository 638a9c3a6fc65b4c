//! The sponge: FIPS 202 of an independent implementation = RustHDL = generated Verilog, values and cycles.

use kemlane_hdl::keccak::Keccak;
use kemlane_hdl::sponge::{Function, Sponge};
use kemlane_sim::dut::Dut;
use kemlane_sim::rust_hdl::RustHdl;
use kemlane_sim::sponge::{Bench, Digest, Message};
use kemlane_sim::stream::Random;
use sha3::{Digest as _, Sha3_256, Sha3_512};
use shake::{ExtendableOutput, Shake128, Shake256, Update, XofReader};

fn expected(message: &Message) -> Vec<u64> {
    let mut output = vec![0; 8 * message.words];
    match message.function {
        Function::Shake128 => Shake128::default().chain(&message.bytes).finalize_xof().read(&mut output),
        Function::Shake256 => Shake256::default().chain(&message.bytes).finalize_xof().read(&mut output),
        Function::Sha3256 => output.copy_from_slice(&Sha3_256::digest(&message.bytes)),
        Function::Sha3512 => output.copy_from_slice(&Sha3_512::digest(&message.bytes)),
    }
    output.chunks(8).map(|word| u64::from_le_bytes(word.try_into().expect("whole words"))).collect()
}

/// So many bytes at random; so many words of an XOF, in one of four messages until stopped.
fn message(random: &mut Random, function: Function, len: usize, words: usize) -> Message {
    Message {
        function,
        bytes: (0..len).map(|_| random.below(256) as u8).collect(),
        empty_last: random.below(2) == 1,
        words: function.digest().unwrap_or(words),
        endless: function.digest().is_none() && random.below(4) == 0,
    }
}

fn any_message(random: &mut Random) -> Message {
    let function = Function::ALL[random.below(4) as usize];
    // Mostly within a block; some of several, and some that meet a block's end.
    let len = match random.below(8) {
        0 => random.below(3 * 8 * function.rate() as u64) as usize,
        1 => 8 * function.rate() + random.below(17) as usize - 8,
        _ => random.below(8 * function.rate() as u64) as usize,
    };
    let words = 1 + match random.below(8) {
        0 => random.below(100),
        1 => function.rate() as u64 - random.below(3),
        _ => random.below(function.rate() as u64),
    } as usize;
    message(random, function, len, words)
}

/// Runs the messages and compares each; returns what came out for its cycles.
fn agree(bench: &mut Bench<'_>, messages: &[Message], pauses: u64) -> Vec<Digest> {
    let digests = bench.run(messages, pauses, None).unwrap_or_else(|stuck| panic!("{stuck}"));
    assert_eq!(digests.len(), messages.len());
    for (number, (digest, message)) in digests.iter().zip(messages).enumerate() {
        assert!(digest.words == expected(message), "message {number} of {} bytes: {message:?}", message.bytes.len());
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
    let few: Vec<_> = (0..6).map(|_| any_message(&mut random)).collect();
    for cycles in 1..100 {
        bench.run(&few, cycles % 4, Some(cycles)).unwrap_or_else(|stuck| panic!("{stuck}"));
        bench.reset();
        assert_eq!(bench.output(), (false, 0));
        if cycles % 10 == 0 {
            agree(&mut bench, &few[..2], 0);
        }
    }

    let messages: Vec<_> = (0..count).map(|_| any_message(&mut random)).collect();
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
    check(&mut RustHdl::<Sponge>::default(), 3, 60);
}

#[test]
fn cycles_of_the_module() {
    check_cycles(&mut RustHdl::<Sponge>::default());
}

#[cfg(cxxrtl)]
#[test]
fn values_of_its_verilog() {
    check(&mut kemlane_sim::cxxrtl::Cxxrtl::new("sponge").expect("a core"), 300, 10_000);
}

#[cfg(cxxrtl)]
#[test]
fn cycles_of_its_verilog() {
    check_cycles(&mut kemlane_sim::cxxrtl::Cxxrtl::new("sponge").expect("a core"));
}
