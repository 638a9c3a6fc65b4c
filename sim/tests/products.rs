//! Products: golden model = RustHDL = generated Verilog, values and cycles, with pauses on every stream and with resets in
//! mid-job. The golden model of whole products is their definition, without a transform.

use kemlane_engine::params::N;
use kemlane_hdl::multiply::{DsaMultiply4, DsaMultiply8, KemMultiply2, KemMultiply4, KemMultiply8};
use kemlane_hdl::ntt::coefficient;
use kemlane_hdl::polymul::{DsaPolymul4, DsaPolymul8, KemPolymul4, KemPolymul8};
use kemlane_sim::dut::Dut;
use kemlane_sim::golden::{DSA, KEM, Poly, Ring};
use kemlane_sim::pair::{Bench, Source};
use kemlane_sim::rust_hdl::RustHdl;
use kemlane_sim::stream::{Arrival, Random, Row};

/// What a core computes of two polynomials.
type Golden = fn(Ring, &Poly, &Poly) -> Poly;

/// What a core is and says of itself.
#[derive(Clone, Copy)]
struct Stated {
    ring: Ring,
    lanes: usize,
    golden: Golden,
    sources: [Source<'static>; 2],
    latency: usize,
    interval_of_two: usize,
}

const MULTIPLY: [Source<'static>; 2] =
    [Source { stream: "a", asides: &["last", "fresh"] }, Source { stream: "b", asides: &[] }];
const POLYMUL: [Source<'static>; 2] = [Source { stream: "a", asides: &[] }, Source { stream: "b", asides: &["last"] }];

const CORNERS: usize = 8;

/// The corners of the range, and spikes.
fn corner(q: u64, number: usize) -> Poly {
    let spike = |place, height| std::array::from_fn(|i| if i == place { height } else { 0 });
    match number {
        0 => [0; N],
        1 => [q - 1; N],
        2 => spike(0, 1),
        3 => spike(0, q - 1),
        4 => spike(1, q - 1),
        5 => spike(N / 2, q - 1),
        6 => spike(N - 1, q - 1),
        _ => std::array::from_fn(|i| if i % 2 == 0 { 0 } else { q - 1 }),
    }
}

/// A product and its place in its sum.
struct Job {
    a: Poly,
    b: Poly,
    fresh: bool,
    last: bool,
}

/// Single products, then sums of up to `most` of them; every corner by every corner among the first, then random ones.
fn jobs(ring: Ring, count: usize, singles: usize, most: u64) -> Vec<Job> {
    let mut random = Random::new(21);
    let (mut jobs, mut left) = (Vec::new(), 0);
    for number in 0..count {
        let fresh = left == 0;
        if fresh {
            left = if number < singles { 1 } else { 1 + random.below(most) };
        }
        left -= 1;
        let mut any = || std::array::from_fn(|_| random.below(ring.q));
        let (a, b) = if number < CORNERS * CORNERS {
            (corner(ring.q, number / CORNERS), corner(ring.q, number % CORNERS))
        } else {
            (any(), any())
        };
        jobs.push(Job { a, b, fresh, last: left == 0 || number + 1 == count });
    }
    jobs
}

fn rows(jobs: &[Job], lanes: usize, factor: impl Fn(&Job) -> &Poly) -> Vec<Row> {
    let mut rows = Vec::new();
    for job in jobs {
        for row in 0..N / lanes {
            let words = (0..lanes).map(|lane| factor(job)[coefficient(row, lane, lanes)]).collect();
            rows.push(Row { words, aside: u64::from(job.last) | u64::from(job.fresh) << 1 });
        }
    }
    rows
}

fn sums(stated: &Stated, jobs: &[Job]) -> Vec<Poly> {
    let (mut sums, mut sum) = (Vec::new(), [0; N]);
    for job in jobs {
        let product = (stated.golden)(stated.ring, &job.a, &job.b);
        for (sum, product) in sum.iter_mut().zip(product) {
            *sum = (if job.fresh { 0 } else { *sum } + product) % stated.ring.q;
        }
        if job.last {
            sums.push(sum);
        }
    }
    sums
}

fn check_values(dut: &str, lanes: usize, expected: &[Poly], arrivals: &[Arrival]) {
    assert_eq!(arrivals.len(), expected.len() * N / lanes, "{dut}");
    for (number, (arrived, expected)) in arrivals.chunks(N / lanes).zip(expected).enumerate() {
        for (row, arrival) in arrived.iter().enumerate() {
            for (lane, &word) in arrival.words.iter().enumerate() {
                let place = coefficient(row, lane, lanes);
                assert_eq!(word, expected[place], "{dut}: sum {number}, coefficient {place}");
            }
        }
    }
}

/// Runs `count` products with pauses after resets in mid-job; before that, the cycles without pauses.
fn check(dut: &mut dyn Dut, stated: &Stated, count: usize) {
    let Stated { lanes, latency, interval_of_two, .. } = *stated;
    let name = dut.backend();
    let jobs = jobs(stated.ring, count, 10, 4);
    let expected = sums(stated, &jobs);
    let [a, b] = [rows(&jobs, lanes, |job| &job.a), rows(&jobs, lanes, |job| &job.b)];
    let mut bench = Bench::new(dut, lanes, &stated.sources, 22).expect("the ports");
    bench.reset();
    let stuck = |stuck| panic!("{stuck}");
    let height = N / lanes;
    // A product alone, then a stream of them.
    let (first, arrivals) = bench.run(&[&a[..height], &b[..height]], height, 0).unwrap_or_else(stuck);
    check_values(name, lanes, &expected[..1], &arrivals);
    assert_eq!(arrivals[0].cycle - first, latency as u64, "{name}");
    assert_eq!(arrivals[height - 1].cycle - first, (latency + height - 1) as u64, "{name}");
    let (_, arrivals) = bench.run(&[&a[..10 * height], &b[..10 * height]], 10 * height, 0).unwrap_or_else(stuck);
    check_values(name, lanes, &expected[..10], &arrivals);
    assert_eq!(arrivals[8 * height].cycle - arrivals[6 * height].cycle, interval_of_two as u64, "{name}");

    // Resets at places of all kinds.
    for cycles in [1, height, latency / 2, latency + 3, latency + interval_of_two] {
        bench.disturb(&[&a, &b], cycles);
        bench.reset();
    }
    let (_, arrivals) = bench.run(&[&a, &b], expected.len() * height, 6).unwrap_or_else(stuck);
    check_values(name, lanes, &expected, &arrivals);
}

macro_rules! stated {
    (multiply $core:ty, $ring:expr, $lanes:literal) => {
        Stated {
            ring: $ring,
            lanes: $lanes,
            golden: Ring::multiply_ntts,
            sources: MULTIPLY,
            latency: <$core>::LATENCY,
            interval_of_two: 2 * <$core>::INTERVAL,
        }
    };
    (polymul $core:ty, $ring:expr, $lanes:literal) => {
        Stated {
            ring: $ring,
            lanes: $lanes,
            golden: Ring::product,
            sources: POLYMUL,
            latency: <$core>::LATENCY,
            interval_of_two: <$core>::INTERVAL_OF_TWO,
        }
    };
}

macro_rules! modules {
    ($($test:ident: $kind:ident $core:ty, $ring:expr, $lanes:literal;)+) => {$(
        #[test]
        fn $test() {
            check(&mut RustHdl::<$core>::default(), &stated!($kind $core, $ring, $lanes), 70);
        }
    )+};
}

modules! {
    kem_2_pairs_a_cycle: multiply KemMultiply2, KEM, 4;
    kem_4_pairs_a_cycle: multiply KemMultiply4, KEM, 8;
    kem_8_pairs_a_cycle: multiply KemMultiply8, KEM, 16;
    dsa_8_coefficients_a_cycle: multiply DsaMultiply4, DSA, 8;
    dsa_16_coefficients_a_cycle: multiply DsaMultiply8, DSA, 16;
    kem_products_with_4_butterflies: polymul KemPolymul4, KEM, 8;
    kem_products_with_8_butterflies: polymul KemPolymul8, KEM, 16;
    dsa_products_with_4_butterflies: polymul DsaPolymul4, DSA, 8;
    dsa_products_with_8_butterflies: polymul DsaPolymul8, DSA, 16;
}

/// As many random polynomials as the issue asks of each core.
#[cfg(cxxrtl)]
const MANY: usize = 10_000;

#[cfg(cxxrtl)]
macro_rules! generated {
    ($($test:ident: $name:literal, $kind:ident $core:ty, $ring:expr, $lanes:literal;)+) => {$(
        #[test]
        fn $test() {
            let mut dut = kemlane_sim::cxxrtl::Cxxrtl::new($name).expect("a core");
            check(&mut dut, &stated!($kind $core, $ring, $lanes), MANY);
        }
    )+};
}

#[cfg(cxxrtl)]
generated! {
    verilog_of_kem_4_pairs_a_cycle: "kem_multiply_4", multiply KemMultiply4, KEM, 8;
    verilog_of_dsa_8_coefficients_a_cycle: "dsa_multiply_4", multiply DsaMultiply4, DSA, 8;
    verilog_of_kem_products: "kem_polymul_4", polymul KemPolymul4, KEM, 8;
    verilog_of_dsa_products: "dsa_polymul_4", polymul DsaPolymul4, DSA, 8;
}

/// The same rows in the same cycles from both backends, with the same pauses.
#[cfg(cxxrtl)]
#[test]
fn module_and_verilog_go_in_step() {
    let stated = stated!(polymul KemPolymul4, KEM, 8);
    let jobs = jobs(KEM, 30, 10, 4);
    let expected = sums(&stated, &jobs).len() * N / 8;
    let [a, b] = [rows(&jobs, 8, |job| &job.a), rows(&jobs, 8, |job| &job.b)];
    let mut module = RustHdl::<KemPolymul4>::default();
    let mut verilog = kemlane_sim::cxxrtl::Cxxrtl::new("kem_polymul_4").expect("a core");
    let duts: [&mut dyn Dut; 2] = [&mut module, &mut verilog];
    let [module, verilog] = duts.map(|dut| {
        let mut bench = Bench::new(dut, 8, &stated.sources, 23).expect("the ports");
        bench.disturb(&[&a, &b], 700);
        bench.reset();
        bench.run(&[&a, &b], expected, 8).unwrap_or_else(|stuck| panic!("{stuck}"))
    });
    assert_eq!(module, verilog);
}

#[test]
fn base_multiplication_keeps_to_the_budget() {
    // 70 cycles for a pair of polynomials of ML-KEM, from the first row in to the last row out.
    const { assert!(KemMultiply4::INTERVAL + KemMultiply4::LATENCY <= 70) };
    // Two pairs a cycle are as many as one Keccak feeds.
    const { assert!(KemMultiply2::INTERVAL <= 70) };
}
