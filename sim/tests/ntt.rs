//! Transforms: golden model = RustHDL = generated Verilog, values and cycles, with pauses and with a reset in mid-job.

use kemlane_engine::params::N;
use kemlane_hdl::ntt::{DsaNtt1, DsaNtt8, KemNtt1, KemNtt2, KemNtt4, KemNtt8, coefficient};
use kemlane_sim::dut::Dut;
use kemlane_sim::golden::{DSA, KEM, Poly, Ring};
use kemlane_sim::rust_hdl::RustHdl;
use kemlane_sim::stream::{Arrival, Bench, Random, Row};

/// Every third polynomial goes the other way: neighbours differ in direction, in either slot.
const fn is_inverse(number: usize) -> bool {
    number % 3 == 1
}

/// The corners of the range, then spikes, then random polynomials.
fn polynomial(random: &mut Random, q: u64, number: usize) -> Poly {
    let spike = |place| std::array::from_fn(|i| if i == place { q - 1 } else { 0 });
    match number {
        0 | 1 => [q - 1; N],
        2 | 4 => [0; N],
        3 => spike(0),
        5 => spike(1),
        6 => spike(N / 2),
        7 => spike(N - 1),
        _ => std::array::from_fn(|_| random.below(q)),
    }
}

fn rows(polys: &[Poly], lanes: usize) -> Vec<Row> {
    let row = |number: usize, row: usize| Row {
        words: (0..lanes).map(|lane| polys[number][coefficient(row, lane, lanes)]).collect(),
        aside: is_inverse(number).into(),
    };
    (0..polys.len()).flat_map(|number| (0..N / lanes).map(move |r| (number, r))).map(|(n, r)| row(n, r)).collect()
}

fn check_values(dut: &str, ring: Ring, polys: &[Poly], lanes: usize, arrivals: &[Arrival]) {
    assert_eq!(arrivals.len(), polys.len() * N / lanes, "{dut}");
    for (number, arrived) in arrivals.chunks(N / lanes).enumerate() {
        let mut expected = polys[number];
        if is_inverse(number) {
            ring.inverse_ntt(&mut expected);
        } else {
            ring.ntt(&mut expected);
        }
        for (row, arrival) in arrived.iter().enumerate() {
            for (lane, &word) in arrival.words.iter().enumerate() {
                let place = coefficient(row, lane, lanes);
                assert_eq!(word, expected[place], "{dut}: polynomial {number}, coefficient {place}");
            }
        }
    }
}

/// What a core says of itself.
struct Stated {
    ring: Ring,
    lanes: usize,
    latency: usize,
    interval_of_two: usize,
}

/// Runs `count` polynomials with pauses after a reset in mid-job; before that, the cycles without pauses.
fn check(dut: &mut dyn Dut, stated: &Stated, count: usize) {
    let Stated { ring, lanes, latency, interval_of_two } = *stated;
    let name = dut.backend();
    let mut random = Random::new(7);
    let polys: Vec<_> = (0..count).map(|number| polynomial(&mut random, ring.q, number)).collect();
    let rows = rows(&polys, lanes);
    let mut bench = Bench::new(dut, lanes, Some("inverse"), 8).expect("the ports");
    bench.reset();
    let stuck = |stuck| panic!("{stuck}");
    let smooth = &rows[..8 * N / lanes];
    let (first, arrivals) = bench.run(smooth, 0).unwrap_or_else(stuck);
    check_values(name, ring, &polys[..8], lanes, &arrivals);
    let start = |number: usize| arrivals[number * N / lanes].cycle;
    assert_eq!(start(0) - first, latency as u64, "{name}");
    assert_eq!(start(4) - start(2), interval_of_two as u64, "{name}");

    // Resets at places of all kinds: loading, computing, unloading.
    for cycles in [1, N / lanes, latency / 2, latency + 3, latency + interval_of_two] {
        bench.disturb(&rows, cycles);
        bench.reset();
    }
    let (_, arrivals) = bench.run(&rows, 6).unwrap_or_else(stuck);
    check_values(name, ring, &polys, lanes, &arrivals);
}

macro_rules! transforms {
    ($($test:ident: $core:ty, $ring:expr, $lanes:literal;)+) => {$(
        #[test]
        fn $test() {
            let stated = Stated {
                ring: $ring,
                lanes: $lanes,
                latency: <$core>::LATENCY,
                interval_of_two: <$core>::INTERVAL_OF_TWO,
            };
            check(&mut RustHdl::<$core>::default(), &stated, 12);
        }
    )+};
}

transforms! {
    kem_with_1_butterfly: KemNtt1, KEM, 2;
    kem_with_2_butterflies: KemNtt2, KEM, 4;
    kem_with_4_butterflies: KemNtt4, KEM, 8;
    kem_with_8_butterflies: KemNtt8, KEM, 16;
    dsa_with_1_butterfly: DsaNtt1, DSA, 2;
    dsa_with_8_butterflies: DsaNtt8, DSA, 16;
}

/// As many random polynomials as the issue asks of each core.
#[cfg(cxxrtl)]
const MANY: usize = 10_000;

#[cfg(cxxrtl)]
macro_rules! generated {
    ($($test:ident: $name:literal, $core:ty, $ring:expr, $lanes:literal;)+) => {$(
        #[test]
        fn $test() {
            let stated = Stated {
                ring: $ring,
                lanes: $lanes,
                latency: <$core>::LATENCY,
                interval_of_two: <$core>::INTERVAL_OF_TWO,
            };
            let mut dut = kemlane_sim::cxxrtl::Cxxrtl::new($name).expect("a core");
            check(&mut dut, &stated, MANY);
        }
    )+};
}

#[cfg(cxxrtl)]
generated! {
    verilog_of_kem_with_4_butterflies: "kem_ntt_4", KemNtt4, KEM, 8;
    verilog_of_kem_with_8_butterflies: "kem_ntt_8", KemNtt8, KEM, 16;
    verilog_of_dsa_with_8_butterflies: "dsa_ntt_8", DsaNtt8, DSA, 16;
}

/// The same rows in the same cycles from both backends, with the same pauses.
#[cfg(cxxrtl)]
#[test]
fn module_and_verilog_go_in_step() {
    let mut random = Random::new(9);
    let polys: Vec<_> = (0..12).map(|number| polynomial(&mut random, KEM.q, number)).collect();
    let rows = rows(&polys, 16);
    let mut module = RustHdl::<KemNtt8>::default();
    let mut verilog = kemlane_sim::cxxrtl::Cxxrtl::new("kem_ntt_8").expect("a core");
    let duts: [&mut dyn Dut; 2] = [&mut module, &mut verilog];
    let [module, verilog] = duts.map(|dut| {
        let mut bench = Bench::new(dut, 16, Some("inverse"), 10).expect("the ports");
        bench.disturb(&rows, 100);
        bench.reset();
        bench.run(&rows, 8).unwrap_or_else(|stuck| panic!("{stuck}"))
    });
    assert_eq!(module, verilog);
}

#[test]
fn eight_butterflies_keep_to_the_budget() {
    // What feeds one Keccak: 150 cycles a transform for ML-KEM, 170 for ML-DSA.
    const { assert!(KemNtt8::INTERVAL_OF_TWO <= 2 * 150) };
    const { assert!(DsaNtt8::INTERVAL_OF_TWO <= 2 * 170) };
}
