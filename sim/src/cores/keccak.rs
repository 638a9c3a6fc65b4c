//! Keccak, against SHAKE128 of an independent implementation.

use super::run_stream;
use crate::check::{Failure, Feed, Interval, Job, Output, Pace, Subject};
use crate::dut::Dut;
use crate::stream::{Random, Row, Stream, Streams};
use kemlane_hdl::keccak::{Keccak, RATE};
use shake::{ExtendableOutput, Shake128 as Golden, Update, XofReader};

pub(super) struct Shake128;

fn words(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks(8).map(|word| u64::from_le_bytes(word.try_into().expect("whole words"))).collect()
}

/// A message's blocks, then so many squeezes: the first goes with its last block, the others with blocks of their own.
fn job(random: &mut Random, len: usize, squeezes: usize) -> Job {
    let message: Vec<u8> = (0..len).map(|_| random.below(256) as u8).collect();
    let mut squeezed = vec![0; 8 * RATE * squeezes];
    Golden::default().chain(&message).finalize_xof().read(&mut squeezed);
    // FIPS 202 §6.2 and §5.1: 1111, then pad10*1.
    let mut padded = message;
    padded.push(0x1f);
    padded.resize(padded.len().next_multiple_of(8 * RATE), 0);
    *padded.last_mut().expect("a block") |= 0x80;
    let mut rows: Vec<_> =
        padded.chunks(8 * RATE).map(|block| Row { words: words(block), beside: vec![0, 0] }).collect();
    for _ in 1..squeezes {
        // Zeros are absorbed, or anything that counts as zeros.
        let squeeze = random.below(2);
        rows.push(Row { words: vec![squeeze * random.below(1 << 32); RATE], beside: vec![0, squeeze] });
    }
    rows.last_mut().expect("a block").beside[0] = 1;
    // What is there while a message is absorbed is nobody's output.
    let mut expected = vec![None; rows.len() - squeezes];
    expected.extend(squeezed.chunks(8 * RATE).map(|block| Some(words(block))));
    Job { rows: vec![rows], expected }
}

impl Subject for Shake128 {
    fn name(&self) -> &'static str {
        "keccak"
    }

    fn values(&self) -> &'static str {
        "messages"
    }

    fn latency(&self) -> usize {
        Keccak::LATENCY
    }

    fn interval(&self) -> Interval {
        Interval { rows: 1, values: 1, cycles: Keccak::INTERVAL }
    }

    fn paces(&self, random: &mut Random) -> Vec<Pace> {
        let mut pace = |what, from, to, cycles| {
            // Rows 0 to 3, a message; 4 to 6, one each.
            let jobs = vec![job(random, 8 * RATE + 1, 3), job(random, 34, 1), job(random, 0, 1), job(random, 33, 1)];
            Pace { what, jobs, from, to, cycles }
        };
        vec![
            pace("latency", None, 0, Keccak::LATENCY),
            pace("interval of blocks absorbed", Some(0), 1, Keccak::INTERVAL),
            pace("interval of blocks squeezed", Some(1), 3, 2 * Keccak::INTERVAL),
            pace("interval of messages", Some(3), 6, 3 * Keccak::MESSAGE_INTERVAL),
        ]
    }

    fn job(&self, random: &mut Random, _: usize) -> Job {
        let (len, squeezes) = (random.below(3 * 8 * RATE as u64) as usize, 1 + random.below(3) as usize);
        job(random, len, squeezes)
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
        const FROM: &[Stream] = &[Stream { name: "from", beside: &["last", "squeeze"] }];
        let streams = Streams { lanes: RATE, from: FROM, to: Stream { name: "to", beside: &[] } };
        run_stream(dut, streams, jobs, feed)
    }
}
