//! The transforms, stepped directly, against FIPS 203 Algorithms 9 and 10 and FIPS 204 Algorithms 41 and 42 as printed:
//! values, with and without stalls, and cycles.

use kemlane_engine::params::{N, dsa, kem};
use kemlane_hdl::clocked::Clocked;
use kemlane_hdl::ntt::{DsaNtt1, DsaNtt8, KemNtt1, KemNtt2, KemNtt4, KemNtt8, coefficient};
use rust_hdl_core::prelude::Block;

/// A linear congruential generator (Knuth's MMIX), by its upper bits.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 16) % bound
    }
}

/// A modulus with its root of unity, and how many bits of an index the standard reverses.
#[derive(Clone, Copy)]
struct Ring {
    q: u64,
    root: u64,
    bits: u32,
}

const KEM: Ring = Ring { q: kem::Q as u64, root: kem::ZETA as u64, bits: 7 };
const DSA: Ring = Ring { q: dsa::Q as u64, root: dsa::ZETA as u64, bits: 8 };

impl Ring {
    fn power(self, exponent: u32) -> u64 {
        (0..exponent).fold(1, |power, _| power * self.root % self.q)
    }

    fn zeta(self, k: u32) -> u64 {
        self.power(k.reverse_bits() >> (32 - self.bits))
    }

    fn ntt(self, f: &mut [u64; N]) {
        let (mut k, mut len) = (0, N / 2);
        while len >= N >> self.bits {
            for start in (0..N).step_by(2 * len) {
                k += 1;
                let zeta = self.zeta(k);
                for j in start..start + len {
                    let t = zeta * f[j + len] % self.q;
                    f[j + len] = (f[j] + self.q - t) % self.q;
                    f[j] = (f[j] + t) % self.q;
                }
            }
            len /= 2;
        }
    }

    fn inverse_ntt(self, f: &mut [u64; N]) {
        let (mut k, mut len) = (1 << self.bits, N >> self.bits);
        while len < N {
            for start in (0..N).step_by(2 * len) {
                k -= 1;
                let zeta = self.zeta(k);
                for j in start..start + len {
                    let t = f[j];
                    f[j] = (t + f[j + len]) % self.q;
                    f[j + len] = zeta * (f[j + len] + self.q - t) % self.q;
                }
            }
            len *= 2;
        }
        let scale = (0..self.bits).fold(1, |scale, _| scale * self.q.div_ceil(2) % self.q);
        for x in f {
            *x = *x * scale % self.q;
        }
    }
}

/// A stream of polynomials: the ends of the range, spikes, then random ones.
fn polynomial(random: &mut Random, q: u64, number: usize) -> [u64; N] {
    match number {
        0 => [q - 1; N],
        1 => [0; N],
        2 => std::array::from_fn(|i| if i == 1 { q - 1 } else { 0 }),
        3 => std::array::from_fn(|i| if i == N - 1 { q - 1 } else { 0 }),
        _ => std::array::from_fn(|_| random.below(q)),
    }
}

/// How often either side pauses, in sixteenths.
type Pauses = u64;

macro_rules! run {
    ($core:ty, $ring:expr, $lanes:literal, $count:expr, $pauses:expr, reset: $reset:expr) => {{
        let (ring, count, pauses): (Ring, usize, Pauses) = ($ring, $count, $pauses);
        let mut core = Box::<$core>::default();
        core.connect_all();
        let mut random = Random(5);
        let rows = N / $lanes;
        // Something in the making when the reset comes.
        if $reset {
            core.from.valid.next = true;
            core.to.ready.next = true;
            for _ in 0..rows * 9 + 5 {
                core.tick();
            }
            core.reset.next = true;
            core.tick();
            core.reset.next = false;
        }
        let inputs: Vec<_> = (0..count).map(|i| (i % 3 == 1, polynomial(&mut random, ring.q, i))).collect();
        let (mut sent, mut received, mut cycle, mut offering) = (0, 0, 0, false);
        let (mut first_in, mut first_out) = (None, Vec::new());
        let mut output = [0; N];
        while received < count * rows {
            // What was offered stays offered.
            offering = sent < count * rows && (offering || random.below(16) >= pauses);
            core.from.valid.next = offering;
            if offering {
                let (inverse, polynomial) = &inputs[sent / rows];
                core.inverse.next = *inverse;
                for lane in 0..$lanes {
                    core.from.data[lane].next = polynomial[coefficient(sent % rows, lane, $lanes)].into();
                }
            }
            core.to.ready.next = random.below(16) >= pauses;
            core.settle();
            if core.from.valid.next && core.from.ready.val() {
                first_in.get_or_insert(cycle);
                sent += 1;
                offering = false;
            }
            if core.to.valid.val() && core.to.ready.next {
                if received % rows == 0 {
                    first_out.push(cycle);
                }
                for lane in 0..$lanes {
                    output[coefficient(received % rows, lane, $lanes)] = core.to.data[lane].val().into();
                }
                received += 1;
                if received % rows == 0 {
                    let number = received / rows - 1;
                    let (inverse, mut expected) = inputs[number];
                    if inverse { ring.inverse_ntt(&mut expected) } else { ring.ntt(&mut expected) }
                    assert!(output == expected, "polynomial {number}, inverse {inverse}");
                }
            }
            core.tick();
            cycle += 1;
            assert!(cycle < 60_000, "the core stands still: {sent} rows in, {received} out");
        }
        (first_in.expect("a row went in"), first_out)
    }};
}

macro_rules! transforms {
    ($($test:ident: $core:ty, $ring:expr, $lanes:literal, $count:literal;)+) => {$(
        #[test]
        fn $test() {
            // Without pauses, the cycles are those that the core states.
            let (first_in, first_out) = run!($core, $ring, $lanes, 8, 0, reset: false);
            assert_eq!(first_out[0] - first_in, <$core>::LATENCY);
            assert_eq!(first_out[6] - first_out[4], <$core>::INTERVAL_OF_TWO);
            let (first_in, first_out) = run!($core, $ring, $lanes, 1, 0, reset: true);
            assert_eq!(first_out[0] - first_in, <$core>::LATENCY);
            run!($core, $ring, $lanes, $count, 6, reset: true);
        }
    )+};
}

transforms! {
    kem_with_1_butterfly: KemNtt1, KEM, 2, 4;
    kem_with_2_butterflies: KemNtt2, KEM, 4, 6;
    kem_with_4_butterflies: KemNtt4, KEM, 8, 10;
    kem_with_8_butterflies: KemNtt8, KEM, 16, 20;
    dsa_with_1_butterfly: DsaNtt1, DSA, 2, 4;
    dsa_with_8_butterflies: DsaNtt8, DSA, 16, 12;
}

#[test]
fn eight_butterflies_keep_to_the_budget() {
    // HARDWARE: 150 cycles a transform for ML-KEM and 170 for ML-DSA feed one Keccak.
    const { assert!(KemNtt8::INTERVAL_OF_TWO <= 2 * 150) };
    const { assert!(DsaNtt8::INTERVAL_OF_TWO <= 2 * 170) };
}
