//! Every lane operation of every backend against its definition.

mod wide;

use super::{Kernel, MAX_LANES, MAX_WIDTH, Simd};
use crate::dispatch::Backend;
use crate::params::N;

/// Numbers without a pattern, from a linear congruential generator; the limits of `i16` among them.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 ^ self.0 >> 29
    }

    fn lane(&mut self) -> i16 {
        let number = self.next() >> 8;
        if number.is_multiple_of(5) { [i16::MIN, i16::MAX, 0, -1][(number >> 8) as usize % 4] } else { number as i16 }
    }

    fn lanes(&mut self) -> [i16; MAX_WIDTH] {
        core::array::from_fn(|_| self.lane())
    }
}

fn lanes<S: Simd>(simd: S, a: S::I16) -> Vec<i16> {
    let mut lanes = vec![0; S::WIDTH];
    simd.store(a, &mut lanes);
    lanes
}

fn expected<S: Simd>(f: impl Fn(usize) -> i16) -> Vec<i16> {
    (0..S::WIDTH).map(f).collect()
}

fn coefficients<S: Simd>(simd: S, numbers: &mut Numbers) {
    let (a, b, c, d) = (numbers.lanes(), numbers.lanes(), numbers.lanes(), numbers.lanes());
    let (x, y) = (simd.load(&a), simd.load(&b));
    let product = |i: usize| i32::from(a[i]) * i32::from(b[i]);
    assert_eq!(lanes(simd, x), a[..S::WIDTH]);
    assert_eq!(lanes(simd, simd.splat(a[0])), vec![a[0]; S::WIDTH]);
    assert_eq!(lanes(simd, simd.add(x, y)), expected::<S>(|i| a[i].wrapping_add(b[i])));
    assert_eq!(lanes(simd, simd.sub(x, y)), expected::<S>(|i| a[i].wrapping_sub(b[i])));
    assert_eq!(lanes(simd, simd.and(x, y)), expected::<S>(|i| a[i] & b[i]));
    assert_eq!(lanes(simd, simd.or(x, y)), expected::<S>(|i| a[i] | b[i]));
    assert_eq!(lanes(simd, simd.mul_low(x, y)), expected::<S>(|i| product(i) as i16));
    assert_eq!(lanes(simd, simd.mul_high(x, y)), expected::<S>(|i| (product(i) >> 16) as i16));
    let unsigned = |i: usize| ((u32::from(a[i] as u16) * u32::from(b[i] as u16)) >> 16) as i16;
    assert_eq!(lanes(simd, simd.mul_high_unsigned(x, y)), expected::<S>(unsigned));
    assert_eq!(lanes(simd, simd.mul_high_round(x, y)), expected::<S>(|i| ((product(i) + (1 << 14)) >> 15) as i16));
    assert_eq!(lanes(simd, simd.shift_right_signed::<15>(x)), expected::<S>(|i| a[i] >> 15));
    assert_eq!(lanes(simd, simd.shift_right_unsigned::<3>(x)), expected::<S>(|i| (a[i] as u16 >> 3) as i16));
    assert_eq!(lanes(simd, simd.swap_pairs(x)), expected::<S>(|i| a[i ^ 1]));
    for negative in 0..=S::WIDTH {
        let one = expected::<S>(|i| if i == negative { i16::MIN } else { i16::MAX });
        assert_eq!(simd.any_negative(simd.load(&one)), negative < S::WIDTH);
    }

    // Small enough that no sum overflows, which the trait does not speak about.
    let [a, b, c, d] = [a, b, c, d].map(|lanes| lanes.map(|lane| lane >> 1));
    let [x, y, z, w] = [simd.load(&a), simd.load(&b), simd.load(&c), simd.load(&d)];
    let (even, odd) = (simd.dot_pairs(simd.zero_sum(), x, y), simd.dot_pairs(simd.zero_sum(), z, w));
    let (even, odd) = (simd.dot_pairs(even, y, z), simd.dot_pairs(odd, w, x));
    let dot = |pair: usize, sets: [[&[i16; MAX_WIDTH]; 2]; 2]| {
        let products = sets.into_iter().flat_map(|[a, b]| [(a, b, 2 * pair), (a, b, 2 * pair + 1)]);
        products.fold(0, |sum, (a, b, i)| sum + i32::from(a[i]) * i32::from(b[i]))
    };
    let sum = |i: usize| {
        if i.is_multiple_of(2) { dot(i / 2, [[&a, &b], [&b, &c]]) } else { dot(i / 2, [[&c, &d], [&d, &a]]) }
    };
    assert_eq!(lanes(simd, simd.low_halves(even, odd)), expected::<S>(|i| sum(i) as i16));
    assert_eq!(lanes(simd, simd.high_halves(even, odd)), expected::<S>(|i| (sum(i) >> 16) as i16));
}

fn exchanged<T>(x: &mut [T], y: &mut [T], granule: usize) {
    for i in (0..x.len()).filter(|i| i & granule == 0) {
        core::mem::swap(&mut x[i + granule], &mut y[i]);
    }
}

fn exchanges<S: Simd>(simd: S, numbers: &mut Numbers) {
    let (a, b) = (numbers.lanes()[..S::WIDTH].to_vec(), numbers.lanes()[..S::WIDTH].to_vec());
    let (x, y) = (simd.load(&a), simd.load(&b));
    macro_rules! check {
        ($granule:literal) => {
            let (mut a, mut b) = (a.clone(), b.clone());
            exchanged(&mut a, &mut b, $granule);
            let (x, y) = simd.exchange::<$granule>(x, y);
            assert_eq!((lanes(simd, x), lanes(simd, y)), (a, b), "granule {}", $granule);
        };
    }
    check!(2);
    check!(4);
    check!(8);
    if S::WIDTH > 16 {
        check!(16);
    }
    let (x, y) = simd.tangle(x, y);
    let (mut tangled_a, mut tangled_b) = (a.clone(), b.clone());
    for granule in [16, 8, 4, 2].into_iter().filter(|&granule| granule < S::WIDTH) {
        exchanged(&mut tangled_a, &mut tangled_b, granule);
    }
    assert_eq!((lanes(simd, x), lanes(simd, y)), (tangled_a, tangled_b));
    let (x, y) = simd.untangle(x, y);
    assert_eq!((lanes(simd, x), lanes(simd, y)), (a, b));
}

fn packing<S: Simd, const BITS: usize>(simd: S, numbers: &mut Numbers) {
    let a = numbers.lanes();
    let len = S::WIDTH * BITS / 8;
    let mut packed = vec![0u8; len];
    for bit in 0..8 * len {
        packed[bit / 8] |= ((a[bit / BITS] >> (bit % BITS) & 1) as u8) << (bit % 8);
    }
    // Exactly as long as it needs: what is read or written beyond would be refused.
    let mut bytes = vec![0; len];
    simd.pack::<BITS>(simd.load(&a), &mut bytes);
    assert_eq!(bytes, packed, "{BITS} bits");
    let mask = (1 << BITS) - 1;
    let unpacked = expected::<S>(|i| a[i] & mask);
    assert_eq!(lanes(simd, simd.unpack::<BITS>(&packed)), unpacked, "{BITS} bits");
    // What follows does not matter.
    packed.extend([0xa5; 64]);
    assert_eq!(lanes(simd, simd.unpack::<BITS>(&packed)), unpacked, "{BITS} bits");
}

fn counting<S: Simd, const ETA: u32>(simd: S, numbers: &mut Numbers) {
    let bytes: Vec<u8> = (0..64 * ETA).map(|_| numbers.lane() as u8).collect();
    let bit = |at: usize| i16::from(bytes[at / 8] >> (at % 8) & 1);
    let eta = ETA as usize;
    for v in 0..N / S::WIDTH {
        // FIPS 203 Algorithm 8, line 3.
        let expected = expected::<S>(|lane| {
            let start = 2 * eta * (v * S::WIDTH + lane);
            (0..eta).map(|j| bit(start + j) - bit(start + eta + j)).sum()
        });
        assert_eq!(lanes(simd, simd.binomial::<ETA>(&bytes, v)), expected, "eta {ETA}, vector {v}");
    }
}

fn compressing<S: Simd>(simd: S, numbers: &mut Numbers) {
    let a = numbers.lanes();
    for bound in [i16::MIN, i16::MAX, 0, numbers.lane(), a[3]] {
        let below: Vec<_> = a[..S::WIDTH].iter().copied().filter(|&lane| lane < bound).collect();
        for room in 0..=S::WIDTH + 1 {
            let mut to = vec![0; room];
            let count = simd.store_below(simd.load(&a), bound, &mut to);
            assert_eq!(count, below.len().min(room));
            assert_eq!(to[..count], below[..count]);
        }
    }
}

fn words<S: Simd>(simd: S, numbers: &mut Numbers) {
    let mut words: Vec<Vec<u64>> = (0..3).map(|_| (0..S::LANES).map(|_| numbers.next()).collect()).collect();
    words.push(vec![numbers.next(); S::LANES]);
    let [a, b, c] = [0, 1, 2].map(|i| simd.words_from(|lane| words[i][lane]));
    let lanes = |word: S::Word| {
        let mut bytes = vec![0; 8 * S::LANES];
        simd.store_words(&[word; MAX_LANES], 1, &mut bytes, 8, 0);
        bytes.as_chunks().0.iter().map(|word| u64::from_le_bytes(*word)).collect::<Vec<_>>()
    };
    let expected = |f: &dyn Fn(usize) -> u64| (0..S::LANES).map(f).collect::<Vec<_>>();
    assert_eq!(lanes(a), words[0]);
    assert_eq!(lanes(simd.splat_word(words[3][0])), words[3]);
    assert_eq!(lanes(simd.xor(a, b)), expected(&|i| words[0][i] ^ words[1][i]));
    assert_eq!(lanes(simd.xor3(a, b, c)), expected(&|i| words[0][i] ^ words[1][i] ^ words[2][i]));
    assert_eq!(lanes(simd.xor_and_not(a, b, c)), expected(&|i| words[0][i] ^ (!words[1][i] & words[2][i])));
    macro_rules! rotate {
        ($($bits:literal)*) => {
            $(assert_eq!(lanes(simd.rotate_left::<$bits>(a)), expected(&|i| words[0][i].rotate_left($bits)));)*
        };
    }
    rotate!(1 3 8 27 36 44 56 62);

    for count in 1..=S::LANES {
        let len = 8 * count + 5;
        let streams: Vec<Vec<u8>> = (0..S::LANES).map(|_| (0..len).map(|_| numbers.next() as u8).collect()).collect();
        let slices: Vec<&[u8]> = streams.iter().map(Vec::as_slice).collect();
        let loaded = simd.load_words(&slices, 5, count);
        // Between marks that stay as they are.
        let mut bytes = vec![0x5a; (S::LANES - 1) * (len + 3) + len];
        simd.store_words(&loaded, count, &mut bytes, len + 3, 5);
        for (stream, stored) in streams.iter().zip(bytes.chunks(len + 3)) {
            assert_eq!(stored[5..len], stream[5..], "{count} words");
            assert!(stored[..5].iter().chain(&stored[len..]).all(|&byte| byte == 0x5a), "{count} words");
        }
    }
}

struct Check;

impl<S: Simd> Kernel<S> for Check {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let numbers = &mut Numbers(1);
        for _ in 0..200 {
            coefficients(simd, numbers);
            exchanges(simd, numbers);
            compressing(simd, numbers);
            words(simd, numbers);
            packing::<S, 1>(simd, numbers);
            packing::<S, 3>(simd, numbers);
            packing::<S, 4>(simd, numbers);
            packing::<S, 5>(simd, numbers);
            packing::<S, 6>(simd, numbers);
            packing::<S, 10>(simd, numbers);
            packing::<S, 11>(simd, numbers);
            packing::<S, 12>(simd, numbers);
            packing::<S, 13>(simd, numbers);
            counting::<S, 2>(simd, numbers);
            counting::<S, 3>(simd, numbers);
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
