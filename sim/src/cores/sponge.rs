//! The sponge, against FIPS 202 of an independent implementation; messages that are squeezed until stopped have a bench of
//! their own ([`crate::sponge`]).

use super::run_stream;
use crate::check::{Failure, Feed, Interval, Job, Output, Pace, Subject};
use crate::dut::Dut;
use crate::sponge::Message;
use crate::stream::{Random, Row, Stream, Streams};
use kemlane_hdl::keccak::Keccak;
use kemlane_hdl::sponge::{Function, Sponge};

pub(super) struct Fips202;

fn job(message: &Message) -> Job {
    let input = message.input();
    let (kind, words, end) = (message.function as u64, message.words as u64, input.len() - 1);
    let row = |(place, &(word, bytes)): (usize, &(u64, u64))| {
        // Only the first word's function and length count.
        let (kind, words) = if place == 0 { (kind, words) } else { (3 - kind, words ^ 5) };
        Row { words: vec![word], beside: vec![u64::from(place == end), bytes, kind, words] }
    };
    let rows = vec![input.iter().enumerate().map(row).collect()];
    let output = message.output();
    let end = output.len() - 1;
    let expected = output.iter().enumerate().map(|(place, &word)| Some(vec![word, u64::from(place == end)])).collect();
    Job { rows, expected }
}

impl Subject for Fips202 {
    fn name(&self) -> &'static str {
        "sponge"
    }

    fn values(&self) -> &'static str {
        "messages"
    }

    fn latency(&self) -> usize {
        Sponge::LATENCY
    }

    /// Of messages of a block, with a block of output.
    fn interval(&self) -> Interval {
        Interval { rows: NOISE, values: 1, cycles: Keccak::MESSAGE_INTERVAL }
    }

    fn paces(&self, random: &mut Random) -> Vec<Pace> {
        let mut of = |function, len, words| job(&Message::random(random, function, len, words, false));
        let rate = Function::Shake128.rate();
        let (short, long) = (of(Function::Sha3256, 5, 4), of(Function::Shake128, 34, 5 * rate));
        let noise = vec![of(Function::Shake256, 33, NOISE); 4];
        vec![
            Pace { what: "latency", jobs: vec![short], from: None, to: 0, cycles: Sponge::LATENCY },
            Pace {
                what: "interval of blocks squeezed",
                jobs: vec![long],
                from: Some(rate),
                to: 4 * rate,
                cycles: 3 * Keccak::INTERVAL,
            },
            Pace {
                what: "interval of messages",
                jobs: noise,
                from: Some(0),
                to: 3 * NOISE,
                cycles: 3 * Keccak::MESSAGE_INTERVAL,
            },
        ]
    }

    fn job(&self, random: &mut Random, _: usize) -> Job {
        job(&Message { endless: false, ..Message::any(random) })
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
        const FROM: &[Stream] = &[Stream { name: "from", beside: &["last", "bytes", "kind", "words"] }];
        let streams = Streams { lanes: 1, from: FROM, to: Stream { name: "to", beside: &["to_last"] } };
        run_stream(dut, streams, jobs, feed)
    }
}

/// Words of a block of SHAKE256 that ML-KEM's noise of eta = 2 takes.
const NOISE: usize = 16;
