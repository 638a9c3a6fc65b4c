//! Every 32-bit lane operation of every backend against its definition.

use super::{Numbers, exchanged};
use crate::dispatch::Backend;
use crate::params::dsa::Q;
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, MAX_WIDTH};

const MAX_WIDTH32: usize = MAX_WIDTH / 2;

impl Numbers {
    fn lane32(&mut self) -> i32 {
        let number = self.next() >> 8;
        if number.is_multiple_of(5) {
            [i32::MIN, i32::MAX, 0, -1, Q][(number >> 8) as usize % 5]
        } else {
            number as i32
        }
    }

    fn lanes32(&mut self) -> [i32; MAX_WIDTH32] {
        core::array::from_fn(|_| self.lane32())
    }
}

fn lanes<S: Simd32>(simd: S, a: S::I32) -> Vec<i32> {
    let mut lanes = vec![0; S::WIDTH32];
    simd.store32(a, &mut lanes);
    lanes
}

fn expected<S: Simd32>(f: impl Fn(usize) -> i32) -> Vec<i32> {
    (0..S::WIDTH32).map(f).collect()
}

/// (x - m·q) / 2^32, where the low halves are equal.
fn reduced(x: i64, m: i32, q: i32) -> i32 {
    let difference = i128::from(x) - i128::from(m) * i128::from(q);
    assert_eq!(difference.rem_euclid(1 << 32), 0);
    (difference >> 32) as i32
}

fn arithmetic<S: Simd32>(simd: S, numbers: &mut Numbers) {
    let (a, b) = (numbers.lanes32(), numbers.lanes32());
    let (x, y) = (simd.load32(&a), simd.load32(&b));
    assert_eq!(lanes(simd, x), a[..S::WIDTH32]);
    assert_eq!(lanes(simd, simd.splat32(a[0])), vec![a[0]; S::WIDTH32]);
    assert_eq!(lanes(simd, simd.add32(x, y)), expected::<S>(|i| a[i].wrapping_add(b[i])));
    assert_eq!(lanes(simd, simd.sub32(x, y)), expected::<S>(|i| a[i].wrapping_sub(b[i])));
    assert_eq!(lanes(simd, simd.and32(x, y)), expected::<S>(|i| a[i] & b[i]));
    assert_eq!(lanes(simd, simd.or32(x, y)), expected::<S>(|i| a[i] | b[i]));
    assert_eq!(lanes(simd, simd.and_not32(x, y)), expected::<S>(|i| !a[i] & b[i]));
    assert_eq!(lanes(simd, simd.abs32(x)), expected::<S>(|i| a[i].wrapping_abs()));
    assert_eq!(lanes(simd, simd.mul_low32(x, y)), expected::<S>(|i| a[i].wrapping_mul(b[i])));
    assert_eq!(lanes(simd, simd.shift_left32::<13>(x)), expected::<S>(|i| a[i] << 13));
    assert_eq!(lanes(simd, simd.shift_right32::<31>(x)), expected::<S>(|i| a[i] >> 31));
    assert_eq!(lanes(simd, simd.shift_right32::<7>(x)), expected::<S>(|i| a[i] >> 7));
    for negative in 0..=S::WIDTH32 {
        let one = expected::<S>(|i| if i == negative { i32::MIN } else { i32::MAX });
        assert_eq!(simd.any_negative32(simd.load32(&one)), negative < S::WIDTH32);
    }
    // Sums in [0, 2^31) only.
    let small = a.map(|lane| if lane < 0 { lane % (Q + 1) } else { lane >> 1 });
    let moved = expected::<S>(|i| if small[i] < 0 { small[i] + Q } else { small[i] });
    assert_eq!(lanes(simd, simd.add_if_negative32(simd.load32(&small), simd.splat32(Q))), moved);
}

fn products<S: Simd32>(simd: S, numbers: &mut Numbers) {
    let (a, b) = (numbers.lanes32(), numbers.lanes32());
    let q_inv = inverse(Q);
    let b_q_inv = b.map(|lane| lane.wrapping_mul(q_inv));
    let (x, y, q) = (simd.load32(&a), simd.load32(&b), simd.splat32(Q));
    let product = |i: usize| i64::from(a[i]) * i64::from(b[i]);
    let barrett = expected::<S>(|i| (product(i) - (product(i) >> 32) * i64::from(Q)) as i32);
    assert_eq!(lanes(simd, simd.barrett_mul32(x, y, y, q)), barrett);
    let montgomery = expected::<S>(|i| reduced(product(i), a[i].wrapping_mul(b_q_inv[i]), Q));
    assert_eq!(lanes(simd, simd.montgomery_mul32(x, y, simd.load32(&b_q_inv), q)), montgomery);

    // Small enough that no sum overflows, which the trait does not speak about.
    let [a, b, c] = [a, b, numbers.lanes32()].map(|lanes| lanes.map(|lane| lane >> 3));
    let [x, y, z] = [a, b, c].map(|lanes| simd.load32(&lanes));
    let mut sums = simd.zero_sums();
    for (x, y) in [(x, y), (y, z), (z, x), (z, z)] {
        sums = simd.multiply_add32(sums, x, y);
    }
    let sum = |i: usize| {
        let [a, b, c] = [a[i], b[i], c[i]].map(i64::from);
        a * b + b * c + c * a + c * c
    };
    let reduced = expected::<S>(|i| reduced(sum(i), (sum(i) as i32).wrapping_mul(q_inv), Q));
    assert_eq!(lanes(simd, simd.montgomery_reduce32(sums, simd.splat32(q_inv), q)), reduced);
}

/// The inverse of an odd number modulo 2^32.
fn inverse(odd: i32) -> i32 {
    (0..5).fold(1i32, |inverse, _| inverse.wrapping_mul(2i32.wrapping_sub(odd.wrapping_mul(inverse))))
}

fn moves<S: Simd32>(simd: S, numbers: &mut Numbers) {
    let (a, b) = (numbers.lanes32()[..S::WIDTH32].to_vec(), numbers.lanes32()[..S::WIDTH32].to_vec());
    let (x, y) = (simd.load32(&a), simd.load32(&b));
    macro_rules! check {
        ($granule:literal) => {
            let (mut a, mut b) = (a.clone(), b.clone());
            exchanged(&mut a, &mut b, $granule);
            let (x, y) = simd.exchange32::<$granule>(x, y);
            assert_eq!((lanes(simd, x), lanes(simd, y)), (a, b), "granule {}", $granule);
        };
    }
    check!(1);
    check!(2);
    check!(4);
    if S::WIDTH32 > 8 {
        check!(8);
    }
    let (tangled_x, tangled_y) = simd.tangle32(x, y);
    let (mut tangled_a, mut tangled_b) = (a.clone(), b.clone());
    for granule in [8, 4, 2, 1].into_iter().filter(|&granule| granule < S::WIDTH32) {
        exchanged(&mut tangled_a, &mut tangled_b, granule);
    }
    assert_eq!((lanes(simd, tangled_x), lanes(simd, tangled_y)), (tangled_a, tangled_b));
    let (untangled_x, untangled_y) = simd.untangle32(tangled_x, tangled_y);
    assert_eq!((lanes(simd, untangled_x), lanes(simd, untangled_y)), (a.clone(), b.clone()));

    let narrow = numbers.lanes();
    let (first, second) = simd.widen(simd.load(&narrow));
    assert_eq!(lanes(simd, first), expected::<S>(|i| i32::from(narrow[i])));
    assert_eq!(lanes(simd, second), expected::<S>(|i| i32::from(narrow[S::WIDTH32 + i])));
    let mut narrowed = vec![0; S::WIDTH];
    simd.store(simd.narrow(x, y), &mut narrowed);
    let low_halves: Vec<_> = a.iter().chain(&b).map(|&lane| lane as i16).collect();
    assert_eq!(narrowed, low_halves);
}

/// The low `bits` bits of each number, one behind the other.
fn packed(numbers: &[i32], bits: usize) -> Vec<u8> {
    let mut packed = vec![0u8; numbers.len() * bits / 8];
    for bit in 0..8 * packed.len() {
        packed[bit / 8] |= ((numbers[bit / bits] >> (bit % bits) & 1) as u8) << (bit % 8);
    }
    packed
}

fn unpacking<S: Simd32, const BITS: usize>(simd: S, numbers: &mut Numbers) {
    let a = numbers.lanes32();
    let mut packed = packed(&a[..S::WIDTH32], BITS);
    let unpacked = expected::<S>(|i| a[i] & ((1 << BITS) - 1));
    // Exactly as long as it needs: what is read beyond would be refused. Then what follows does not matter.
    assert_eq!(lanes(simd, simd.unpack32::<BITS>(&packed)), unpacked, "{BITS} bits");
    packed.extend([0xa5; 64]);
    assert_eq!(lanes(simd, simd.unpack32::<BITS>(&packed)), unpacked, "{BITS} bits");
}

fn packing<S: Simd32, const BITS: usize>(simd: S, numbers: &mut Numbers) {
    let a = numbers.lanes32();
    let packed = packed(&a[..S::WIDTH32], BITS);
    for room in [packed.len(), packed.len() + 3, 64] {
        let mut bytes = vec![0; room.max(packed.len())];
        simd.pack32::<BITS>(simd.load32(&a), &mut bytes);
        assert_eq!(bytes[..packed.len()], packed, "{BITS} bits");
    }
}

fn choosing<S: Simd32>(simd: S, numbers: &mut Numbers) {
    let a = numbers.lanes32();
    for bound in [i32::MIN, i32::MAX, 0, numbers.lane32(), a[3]] {
        let below: Vec<_> = a[..S::WIDTH32].iter().copied().filter(|&lane| lane < bound).collect();
        for room in 0..=S::WIDTH32 + 1 {
            let mut to = vec![0; room];
            let count = simd.store_below32(simd.load32(&a), bound, &mut to);
            assert_eq!(count, below.len().min(room));
            assert_eq!(to[..count], below[..count]);
        }
    }
    let first = numbers.lane() as u8;
    let negative: Vec<_> = (0..S::WIDTH32).filter(|&i| a[i] < 0).map(|i| first.wrapping_add(i as u8)).collect();
    for room in 0..=S::WIDTH32 + 1 {
        let mut to = vec![0; room];
        assert_eq!(simd.store_negative32(simd.load32(&a), first, &mut to), negative.len());
        let kept = negative.len().min(room);
        assert_eq!(to[..kept], negative[..kept]);
    }
}

struct Check;

impl<S: Simd32> Kernel<S> for Check {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let numbers = &mut Numbers(2);
        for _ in 0..200 {
            arithmetic(simd, numbers);
            products(simd, numbers);
            moves(simd, numbers);
            choosing(simd, numbers);
            unpacking::<S, 18>(simd, numbers);
            unpacking::<S, 20>(simd, numbers);
            unpacking::<S, 24>(simd, numbers);
            packing::<S, 18>(simd, numbers);
            packing::<S, 20>(simd, numbers);
        }
    }
}

#[test]
fn operations_are_what_the_trait_says() {
    for backend in Backend::all() {
        println!("{backend}");
        backend.run(Check);
    }
}
