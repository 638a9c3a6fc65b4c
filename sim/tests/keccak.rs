//! Keccak: SHAKE128 of an independent implementation = RustHDL = generated Verilog, values and cycles.

use kemlane_hdl::keccak::{Keccak, RATE};
use kemlane_sim::dut::Dut;
use kemlane_sim::rust_hdl::RustHdl;
use kemlane_sim::stream::{Bench, Random, Row};
use shake::{ExtendableOutput, Shake128, Update, XofReader};

/// A message's blocks, then as many blocks of zeros as are squeezed beyond the first; and what is squeezed.
struct Job {
    rows: Vec<Row>,
    squeezed: Vec<Vec<u64>>,
}

fn words(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks(8).map(|word| u64::from_le_bytes(word.try_into().expect("whole words"))).collect()
}

fn job(random: &mut Random) -> Job {
    let (len, blocks) = (random.below(3 * 8 * RATE as u64) as usize, 1 + random.below(3) as usize);
    let message: Vec<u8> = (0..len).map(|_| random.below(256) as u8).collect();
    let mut squeezed = vec![0; 8 * RATE * blocks];
    Shake128::default().chain(&message).finalize_xof().read(&mut squeezed);
    // FIPS 202 §6.2 and §5.1: 1111, then pad10*1.
    let mut padded = message;
    padded.push(0x1f);
    padded.resize(padded.len().next_multiple_of(8 * RATE), 0);
    *padded.last_mut().expect("a block") |= 0x80;
    let mut rows: Vec<_> = padded.chunks(8 * RATE).map(|block| Row { words: words(block), aside: 0 }).collect();
    rows.extend((1..blocks).map(|_| Row { words: vec![0; RATE], aside: 0 }));
    rows.last_mut().expect("a block").aside = 1;
    Job { rows, squeezed: squeezed.chunks(8 * RATE).map(words).collect() }
}

fn check(dut: &mut dyn Dut, count: usize) {
    let name = dut.backend();
    let mut random = Random::new(11);
    let jobs: Vec<_> = (0..count).map(|_| job(&mut random)).collect();
    let rows: Vec<_> = jobs.iter().flat_map(|job| job.rows.clone()).collect();
    let mut bench = Bench::new(dut, RATE, Some("last"), 12).expect("the ports");
    bench.reset();
    // Two messages of three blocks each.
    let timed: Vec<_> = [0, 0, 1, 0, 0, 1].map(|aside| Row { words: vec![1; RATE], aside }).into();
    let (first, arrivals) = bench.run(&timed, 0).unwrap_or_else(|stuck| panic!("{stuck}"));
    assert_eq!(arrivals[0].cycle - first, Keccak::LATENCY as u64, "{name}");
    let intervals: Vec<_> = arrivals.windows(2).map(|pair| pair[1].cycle - pair[0].cycle).collect();
    let (within, between) = (Keccak::INTERVAL as u64, Keccak::MESSAGE_INTERVAL as u64);
    assert_eq!(intervals, [within, within, between, within, within], "{name}");
    assert!(arrivals[..3].iter().map(|row| &row.words).eq(arrivals[3..].iter().map(|row| &row.words)), "{name}");
    for cycles in [1, 7, 25, 40] {
        bench.disturb(&rows, cycles);
        bench.reset();
    }
    let (_, arrivals) = bench.run(&rows, 6).unwrap_or_else(|stuck| panic!("{stuck}"));
    let (mut at, mut checked) = (0, 0);
    for (number, job) in jobs.iter().enumerate() {
        at += job.rows.len();
        for (arrival, expected) in arrivals[at - job.squeezed.len()..at].iter().zip(&job.squeezed) {
            assert!(arrival.words == *expected, "{name}: message {number}");
            checked += 1;
        }
    }
    assert!(checked >= count);
}

#[test]
fn shake128_of_the_module() {
    check(&mut RustHdl::<Keccak>::default(), 12);
}

#[cfg(cxxrtl)]
#[test]
fn shake128_of_its_verilog() {
    check(&mut kemlane_sim::cxxrtl::Cxxrtl::new("keccak").expect("a core"), 10_000);
}
