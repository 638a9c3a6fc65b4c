//! Transforms, against the engine's own ([`kemlane_engine::poly`]) on every backend of this machine in turn.

use super::run_stream;
use crate::check::{Failure, Feed, Interval, Job, Output, Subject};
use crate::dut::Dut;
use crate::stream::{Random, Row, Stream, Streams};
use kemlane_engine::Backend;
use kemlane_engine::params::N;
use kemlane_engine::poly::{Coefficients, Ring};
use kemlane_hdl::ntt::{DsaNtt1, DsaNtt2, DsaNtt4, DsaNtt8, KemNtt1, KemNtt2, KemNtt4, KemNtt8, coefficient};

struct Ntt {
    name: &'static str,
    ring: Ring,
    lanes: usize,
    latency: usize,
    interval_of_two: usize,
    backends: Vec<Backend>,
}

pub(super) fn all() -> Vec<Box<dyn Subject>> {
    macro_rules! transforms {
        ($($name:literal, $core:ty, $ring:expr, $lanes:literal;)+) => {
            vec![$(Box::new(Ntt {
                name: $name,
                ring: $ring,
                lanes: $lanes,
                latency: <$core>::LATENCY,
                interval_of_two: <$core>::INTERVAL_OF_TWO,
                backends: Backend::all(),
            }),)+]
        };
    }
    transforms! {
        "kem_ntt_1", KemNtt1, Ring::Kem, 2;
        "kem_ntt_2", KemNtt2, Ring::Kem, 4;
        "kem_ntt_4", KemNtt4, Ring::Kem, 8;
        "kem_ntt_8", KemNtt8, Ring::Kem, 16;
        "dsa_ntt_1", DsaNtt1, Ring::Dsa, 2;
        "dsa_ntt_2", DsaNtt2, Ring::Dsa, 4;
        "dsa_ntt_4", DsaNtt4, Ring::Dsa, 8;
        "dsa_ntt_8", DsaNtt8, Ring::Dsa, 16;
    }
}

/// Corners in each direction: all 0, all q - 1, and a spike in each place.
const CORNERS: usize = 2 * (2 + N);

/// Corner `kind`, or a random polynomial.
fn polynomial(random: &mut Random, q: u32, kind: usize) -> Coefficients {
    match kind {
        0 => [0; N],
        1 => [q - 1; N],
        // Neighbours in time far from each other in place: 37 is odd.
        2.. if kind < 2 + N => std::array::from_fn(|i| if i == kind * 37 % N { q - 1 } else { 0 }),
        _ => std::array::from_fn(|_| random.below(q.into()) as u32),
    }
}

impl Subject for Ntt {
    fn name(&self) -> &'static str {
        self.name
    }

    fn values(&self) -> &'static str {
        "polynomials"
    }

    fn latency(&self) -> usize {
        self.latency
    }

    fn interval(&self) -> Interval {
        Interval { rows: 2 * N / self.lanes, values: 2, cycles: self.interval_of_two }
    }

    fn corners(&self) -> usize {
        CORNERS
    }

    fn job(&self, random: &mut Random, number: usize) -> Job {
        // Random ones: every third goes the other way, so that neighbours differ in direction, in either slot.
        let inverse = if number < CORNERS { number % 2 == 1 } else { number % 3 == 1 };
        let poly = polynomial(random, self.ring.q(), number / 2);
        let mut transform = poly;
        let backend = self.backends[number % self.backends.len()];
        if inverse {
            self.ring.inverse_ntt(backend, &mut transform);
        } else {
            self.ring.ntt(backend, &mut transform);
        }
        let rows = |poly: &Coefficients| -> Vec<Vec<u64>> {
            let word = |row: usize, lane: usize| poly[coefficient(row, lane, self.lanes)].into();
            (0..N / self.lanes).map(|row| (0..self.lanes).map(|lane| word(row, lane)).collect()).collect()
        };
        Job {
            rows: vec![rows(&poly).into_iter().map(|words| Row { words, beside: vec![inverse.into()] }).collect()],
            expected: rows(&transform).into_iter().map(Some).collect(),
        }
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
        const FROM: &[Stream] = &[Stream { name: "from", beside: &["inverse"] }];
        let streams = Streams { lanes: self.lanes, from: FROM, to: Stream { name: "to", beside: &[] } };
        run_stream(dut, streams, jobs, feed)
    }
}
