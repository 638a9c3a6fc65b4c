//! Products and sums of them, against the engine's own ([`kemlane_engine::poly`]) on every backend of this machine in turn,
//! and now and then against the algorithms as printed: whole products by their definition, without a transform.

use super::run_stream;
use crate::check::{Failure, Feed, Interval, Job, Output, Pace, Subject};
use crate::dut::Dut;
use crate::golden;
use crate::stream::{Random, Row, Stream, Streams};
use kemlane_engine::Backend;
use kemlane_engine::params::N;
use kemlane_engine::poly::{Coefficients, Ring};
use kemlane_hdl::multiply::{DsaMultiply4, DsaMultiply8, KemMultiply2, KemMultiply4, KemMultiply8};
use kemlane_hdl::ntt::coefficient;
use kemlane_hdl::polymul::{DsaPolymul4, DsaPolymul8, KemPolymul4, KemPolymul8};

/// What is multiplied.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Transforms.
    Transforms,
    /// Polynomials.
    Polynomials,
}

struct Products {
    name: &'static str,
    kind: Kind,
    ring: Ring,
    lanes: usize,
    latency: usize,
    interval_of_two: usize,
    backends: Vec<Backend>,
}

macro_rules! products {
    ($($name:literal: $kind:ident $core:ty, $ring:expr, $lanes:literal, $interval_of_two:expr;)+) => {
        vec![$(Box::new(Products {
            name: $name,
            kind: Kind::$kind,
            ring: $ring,
            lanes: $lanes,
            latency: <$core>::LATENCY,
            interval_of_two: $interval_of_two,
            backends: Backend::all(),
        }),)+]
    };
}

pub(super) fn all() -> Vec<Box<dyn Subject>> {
    products! {
        "kem_multiply_4": Transforms KemMultiply4, Ring::Kem, 8, 2 * KemMultiply4::INTERVAL;
        "dsa_multiply_4": Transforms DsaMultiply4, Ring::Dsa, 8, 2 * DsaMultiply4::INTERVAL;
        "kem_polymul_4": Polynomials KemPolymul4, Ring::Kem, 8, KemPolymul4::INTERVAL_OF_TWO;
        "dsa_polymul_4": Polynomials DsaPolymul4, Ring::Dsa, 8, DsaPolymul4::INTERVAL_OF_TWO;
    }
}

pub(super) fn other_sizes() -> Vec<Box<dyn Subject>> {
    products! {
        "kem_multiply_2": Transforms KemMultiply2, Ring::Kem, 4, 2 * KemMultiply2::INTERVAL;
        "kem_multiply_8": Transforms KemMultiply8, Ring::Kem, 16, 2 * KemMultiply8::INTERVAL;
        "dsa_multiply_8": Transforms DsaMultiply8, Ring::Dsa, 16, 2 * DsaMultiply8::INTERVAL;
        "kem_polymul_8": Polynomials KemPolymul8, Ring::Kem, 16, KemPolymul8::INTERVAL_OF_TWO;
        "dsa_polymul_8": Polynomials DsaPolymul8, Ring::Dsa, 16, DsaPolymul8::INTERVAL_OF_TWO;
    }
}

/// Corners of a factor.
const CORNERS: usize = 8;
/// The most products of a sum.
const MOST: usize = 4;
/// One sum in so many is also held to the algorithms as printed, and every corner. Prime to `MOST`.
const PRINTED: usize = 17;

/// The corners of the range, and spikes.
fn corner(q: u32, number: usize) -> Coefficients {
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

impl Products {
    fn any(&self, random: &mut Random) -> Coefficients {
        std::array::from_fn(|_| random.below(self.ring.q().into()) as u32)
    }

    fn product(&self, number: usize, a: &Coefficients, b: &Coefficients) -> Coefficients {
        let backend = self.backends[number % self.backends.len()];
        let product = match self.kind {
            Kind::Transforms => self.ring.multiply_ntts(backend, a, b),
            Kind::Polynomials => self.ring.multiply(backend, a, b),
        };
        if number < self.corners() || number.is_multiple_of(PRINTED) {
            let ring = if self.ring == Ring::Kem { golden::KEM } else { golden::DSA };
            let [a, b] = [a, b].map(|factor| factor.map(u64::from));
            let printed = match self.kind {
                Kind::Transforms => ring.multiply_ntts(&a, &b),
                Kind::Polynomials => ring.product(&a, &b),
            };
            assert_eq!(product.map(u64::from), printed, "the engine's product on {backend}");
        }
        product
    }

    /// The sum of the products of `factors`.
    fn sum(&self, number: usize, factors: &[[Coefficients; 2]]) -> Job {
        let rows = |poly: &Coefficients| -> Vec<Vec<u64>> {
            let word = |row: usize, lane: usize| poly[coefficient(row, lane, self.lanes)].into();
            (0..N / self.lanes).map(|row| (0..self.lanes).map(|lane| word(row, lane)).collect()).collect()
        };
        let (mut sum, mut inputs) = ([0; N], vec![Vec::new(); 2]);
        for (place, [a, b]) in factors.iter().enumerate() {
            let product = self.product(number, a, b);
            sum = std::array::from_fn(|i| (sum[i] + product[i]) % self.ring.q());
            let (fresh, last) = (u64::from(place == 0), u64::from(place + 1 == factors.len()));
            let beside = match self.kind {
                Kind::Transforms => [vec![fresh, last], vec![]],
                Kind::Polynomials => [vec![], vec![last]],
            };
            for ((input, factor), beside) in inputs.iter_mut().zip([a, b]).zip(beside) {
                input.extend(rows(factor).into_iter().map(|words| Row { words, beside: beside.clone() }));
            }
        }
        Job { rows: inputs, expected: rows(&sum).into_iter().map(Some).collect() }
    }
}

impl Subject for Products {
    fn name(&self) -> &'static str {
        self.name
    }

    fn values(&self) -> &'static str {
        "sums of one to four products"
    }

    fn latency(&self) -> usize {
        self.latency
    }

    /// Of single products.
    fn interval(&self) -> Interval {
        Interval { rows: 2 * N / self.lanes, values: 2, cycles: self.interval_of_two }
    }

    /// Every corner by every corner.
    fn corners(&self) -> usize {
        CORNERS * CORNERS
    }

    /// A transform takes so much longer than what the others do for a job.
    fn batch(&self) -> usize {
        if self.kind == Kind::Polynomials { 4 } else { 16 }
    }

    /// One product alone, then a stream of single ones, once the core is full.
    fn paces(&self, random: &mut Random) -> Vec<Pace> {
        let height = N / self.lanes;
        let mut singles = |count| -> Vec<Job> {
            (0..count).map(|number| self.sum(number, &[[self.any(random), self.any(random)]])).collect()
        };
        let all_rows = self.latency + height - 1;
        vec![
            Pace { what: "latency", jobs: singles(1), from: None, to: 0, cycles: self.latency },
            Pace { what: "time of one product", jobs: singles(1), from: None, to: height - 1, cycles: all_rows },
            Pace {
                what: "interval",
                jobs: singles(10),
                from: Some(6 * height),
                to: 8 * height,
                cycles: self.interval_of_two,
            },
        ]
    }

    fn job(&self, random: &mut Random, number: usize) -> Job {
        if number < self.corners() {
            let of = |number| corner(self.ring.q(), number);
            return self.sum(number, &[[of(number / CORNERS), of(number % CORNERS)]]);
        }
        let factors: Vec<_> = (0..=number % MOST).map(|_| [self.any(random), self.any(random)]).collect();
        self.sum(number, &factors)
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
        const TRANSFORMS: &[Stream] =
            &[Stream { name: "a", beside: &["fresh", "last"] }, Stream { name: "b", beside: &[] }];
        const POLYNOMIALS: &[Stream] = &[Stream { name: "a", beside: &[] }, Stream { name: "b", beside: &["last"] }];
        let from = match self.kind {
            Kind::Transforms => TRANSFORMS,
            Kind::Polynomials => POLYNOMIALS,
        };
        run_stream(dut, Streams { lanes: self.lanes, from, to: Stream { name: "to", beside: &[] } }, jobs, feed)
    }
}
