//! Keccak, against SHAKE128 of an independent implementation.

use super::run_stream;
use crate::check::{Failure, Feed, Interval, Job, Output, Subject};
use crate::dut::Dut;
use crate::rust_hdl::RustHdl;
use crate::stream::{Random, Row};
use kemlane_hdl::keccak::{Keccak, RATE};
use shake::{ExtendableOutput, Shake128 as Golden, Update, XofReader};

pub(super) struct Shake128;

fn words(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks(8).map(|word| u64::from_le_bytes(word.try_into().expect("whole words"))).collect()
}

impl Subject for Shake128 {
    fn name(&self) -> &'static str {
        "keccak"
    }

    fn values(&self) -> &'static str {
        "messages"
    }

    fn module(&self) -> Box<dyn Dut> {
        Box::new(RustHdl::<Keccak>::default())
    }

    fn latency(&self) -> usize {
        Keccak::LATENCY
    }

    fn interval(&self) -> Interval {
        Interval { rows: 1, values: 1, cycles: Keccak::INTERVAL }
    }

    /// A message's blocks, then as many blocks of zeros as are squeezed beyond the first.
    fn job(&self, random: &mut Random, _: usize) -> Job {
        let (len, squeezes) = (random.below(3 * 8 * RATE as u64) as usize, 1 + random.below(3) as usize);
        let message: Vec<u8> = (0..len).map(|_| random.below(256) as u8).collect();
        let mut squeezed = vec![0; 8 * RATE * squeezes];
        Golden::default().chain(&message).finalize_xof().read(&mut squeezed);
        // FIPS 202 §6.2 and §5.1: 1111, then pad10*1.
        let mut padded = message;
        padded.push(0x1f);
        padded.resize(padded.len().next_multiple_of(8 * RATE), 0);
        *padded.last_mut().expect("a block") |= 0x80;
        let blocks = padded.chunks(8 * RATE).map(words).chain((1..squeezes).map(|_| vec![0; RATE]));
        let rows: Vec<_> = blocks.enumerate().map(|(block, words)| Row { words, aside: (block == 0).into() }).collect();
        // What is there while a message is absorbed is nobody's output.
        let mut expected = vec![None; rows.len() - squeezes];
        expected.extend(squeezed.chunks(8 * RATE).map(|block| Some(words(block))));
        Job { rows, expected }
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
        run_stream(dut, RATE, Some("fresh"), jobs, feed)
    }
}
