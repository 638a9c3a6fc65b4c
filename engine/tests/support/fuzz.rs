//! Fuzzing in bounded time on stable Rust: a decoder gets edited inputs until `KEMLANE_FUZZ_SECONDS` (two, if not set) are
//! over. What makes it fail is made small and printed.
//!
//! Why proptest and not libFuzzer, which sees what an input reaches: that needs a nightly compiler. In its place, inputs
//! start from valid ones, so that edits reach beyond the first check.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};
use std::cell::Cell;
use std::time::{Duration, Instant};

/// Numbers at the ends of ranges.
const ODD_BYTES: [u8; 8] = [0, 1, 0x0d, 0x20, 0x7f, 0x80, 0xfe, 0xff];

/// One change; a place is relative to the length of the input.
#[derive(Clone, Debug)]
enum Edit {
    Replace(Index, Vec<u8>),
    Flip(Index, u32),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    /// A part once more, elsewhere.
    Copy(Index, usize, Index),
    Cut(Index),
}

impl Edit {
    fn apply(self, input: &mut Vec<u8>) {
        let place = |index: Index| index.index(input.len() + 1);
        match self {
            Self::Replace(at, bytes) => {
                let at = place(at);
                input.iter_mut().skip(at).zip(bytes).for_each(|(to, byte)| *to = byte);
            }
            Self::Flip(at, bit) => {
                let at = place(at);
                input.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << bit);
            }
            Self::Insert(at, bytes) => _ = input.splice(place(at)..place(at), bytes),
            Self::Remove(at, len) => _ = input.drain(place(at)..(place(at) + len).min(input.len())),
            Self::Copy(from, len, to) => {
                let part: Vec<_> = input.iter().copied().skip(place(from)).take(len).collect();
                input.splice(place(to)..place(to), part);
            }
            Self::Cut(at) => input.truncate(place(at)),
        }
    }
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    let bytes = || vec(prop_oneof![any::<u8>(), select(&ODD_BYTES)], 1..5);
    prop_oneof![
        4 => (at(), bytes()).prop_map(|(at, bytes)| Edit::Replace(at, bytes)),
        4 => (at(), 0_u32..8).prop_map(|(at, bit)| Edit::Flip(at, bit)),
        2 => (at(), bytes()).prop_map(|(at, bytes)| Edit::Insert(at, bytes)),
        2 => (at(), 1_usize..40).prop_map(|(at, len)| Edit::Remove(at, len)),
        2 => (at(), 1_usize..40, at()).prop_map(|(from, len, to)| Edit::Copy(from, len, to)),
        1 => at().prop_map(Edit::Cut),
    ]
}

/// Gives `target` inputs made from `seeds`, and random ones, until the time is over. The target panics to fail.
pub(crate) fn fuzz(name: &str, seeds: Vec<Vec<u8>>, target: impl Fn(&[u8])) {
    let seconds = std::env::var("KEMLANE_FUZZ_SECONDS").map_or(2.0, |seconds| seconds.parse().expect("a number"));
    let end = Instant::now() + Duration::from_secs_f64(seconds);
    for seed in &seeds {
        target(seed);
    }
    let edited = (select(seeds), vec(edit(), 0..6)).prop_map(|(mut input, edits)| {
        for edit in edits {
            edit.apply(&mut input);
        }
        input
    });
    let inputs = prop_oneof![9 => edited, 1 => vec(any::<u8>(), 0..400)];
    let config = Config { cases: 50, failure_persistence: None, max_shrink_iters: 5000, ..Config::default() };
    let tried = Cell::new(0_u32);
    while Instant::now() < end {
        // A runner counts its cases over all runs, so each round has a new one.
        let result = TestRunner::new(config.clone()).run(&inputs, |input| {
            tried.set(tried.get() + 1);
            target(&input);
            Ok(())
        });
        if let Err(error) = result {
            panic!("{name}: {error}");
        }
    }
    println!("fuzz: {name}: {} inputs in {seconds} s", tried.get());
    assert!(tried.get() > 0, "{name}: no time");
}
