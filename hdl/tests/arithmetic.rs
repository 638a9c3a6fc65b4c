//! Reducers and butterflies, stepped directly, against arithmetic on integers.

use kemlane_engine::params::{dsa, kem};
use kemlane_hdl::butterfly::{DsaButterfly, KemButterfly};
use kemlane_hdl::clocked::Clocked;
use kemlane_hdl::reduce::{DsaReduce, KemReduce, kem_constant};
use std::collections::VecDeque;

const KEM_Q: u64 = kem::Q as u64;
const DSA_Q: u64 = dsa::Q as u64;

/// A linear congruential generator (Knuth's MMIX), by its upper bits.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 16) % bound
    }

    /// Below `bound`, and every fourth time at its ends.
    fn with_corners(&mut self, bound: u64) -> u64 {
        match self.below(16) {
            0 => 0,
            1 => bound - 1,
            2 => bound / 2,
            3 => 1,
            _ => self.below(bound),
        }
    }
}

#[test]
fn constants_make_up_for_the_factor() {
    for z in 0..KEM_Q {
        let constant = kem_constant(z);
        assert!(constant < KEM_Q);
        assert_eq!(constant * 169 % KEM_Q, z);
    }
}

#[test]
fn kem_products_are_reduced() {
    let mut block = KemReduce::default();
    rust_hdl_core::prelude::Block::connect_all(&mut block);
    let (mut random, mut expected, mut checked) = (Random(1), VecDeque::new(), 0);
    for _ in 0..20_000 {
        let x = random.with_corners(KEM_Q) * random.with_corners(KEM_Q);
        block.x.next = x.into();
        block.tick();
        expected.push_back(x * 169 % KEM_Q);
        if expected.len() == KemReduce::LATENCY {
            assert_eq!(u64::from(block.y.val()), expected.pop_front().expect("in flight"));
            checked += 1;
        }
    }
    assert_eq!(checked, 20_001 - KemReduce::LATENCY);
}

#[test]
fn dsa_products_are_reduced() {
    let mut block = DsaReduce::default();
    rust_hdl_core::prelude::Block::connect_all(&mut block);
    let (mut random, mut expected, mut checked) = (Random(2), VecDeque::new(), 0);
    for _ in 0..20_000 {
        let x = random.with_corners(DSA_Q) * random.with_corners(DSA_Q);
        block.high.next = (x >> 23).into();
        block.low.next = (x % (1 << 23)).into();
        block.tick();
        expected.push_back(x % DSA_Q);
        if expected.len() == DsaReduce::LATENCY {
            assert_eq!(u64::from(block.y.val()), expected.pop_front().expect("in flight"));
            checked += 1;
        }
    }
    assert_eq!(checked, 20_001 - DsaReduce::LATENCY);
}

/// What the head of `butterfly` says, for q.
fn expected(q: u64, inverse: bool, a: u64, b: u64, z: u64) -> (u64, u64) {
    if inverse {
        ((a + b) * q.div_ceil(2) % q, z * (b + q - a) % q)
    } else {
        ((a + z * b) % q, (a + q - z * b % q) % q)
    }
}

macro_rules! butterfly {
    ($test:ident, $block:ty, $q:expr, $constant:expr) => {
        #[test]
        fn $test() {
            let mut block = <$block>::default();
            rust_hdl_core::prelude::Block::connect_all(&mut block);
            let (mut random, mut results, mut checked) = (Random(3), VecDeque::new(), 0);
            for _ in 0..10_000 {
                let inverse = random.below(2) == 1;
                let [a, b, z] = [(); 3].map(|()| random.with_corners($q));
                block.inverse.next = inverse;
                block.a.next = a.into();
                block.b.next = b.into();
                block.zeta.next = $constant(z).into();
                block.tick();
                results.push_back(expected($q, inverse, a, b, z));
                if results.len() == <$block>::LATENCY {
                    let got = (u64::from(block.u.val()), u64::from(block.v.val()));
                    assert_eq!(got, results.pop_front().expect("in flight"));
                    checked += 1;
                }
            }
            assert_eq!(checked, 10_001 - <$block>::LATENCY);
        }
    };
}

butterfly!(kem_butterflies_are_the_standards, KemButterfly, KEM_Q, kem_constant);
butterfly!(dsa_butterflies_are_the_standards, DsaButterfly, DSA_Q, |z| z);
