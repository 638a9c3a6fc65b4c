//! AVX2: four streams of Keccak, sixteen coefficients of a polynomial.
//!
//! Also what CPUs run that have some of AVX-512, but not all of what the wider backend asks for.

mod wide;

use super::x86::{Features, all};
use super::{Kernel, MAX_LANES, Simd};
#[allow(clippy::wildcard_imports, reason = "nearly fifty intrinsics, all of whose names say where they are from")]
use core::arch::x86_64::*;

/// Proof that this CPU has the instructions of this module: only [`Avx2::detect`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Avx2(());

const LANES: usize = 4;
const WIDTH: usize = 16;
/// Bytes of a 128-bit half, within which bytes can be shuffled.
const HALF: usize = 16;
/// A shuffle's index for a byte that becomes zero.
const ZERO: u8 = 0x80;

impl Avx2 {
    pub(crate) fn features() -> impl AsRef<Features> {
        features!("avx2", "bmi1", "bmi2", "popcnt")
    }

    pub(crate) fn detect() -> Option<Self> {
        all(Self::features().as_ref()).then_some(Self(()))
    }
}

/// Enables the instructions for everything that is inlined into it.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]
#[inline(never)]
fn call<K: Kernel<Avx2>>(simd: Avx2, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// 32 bytes as a vector constant.
#[repr(C, align(32))]
struct Constant<T>(T);

impl<T> Constant<T> {
    #[inline(always)]
    fn load(&self) -> __m256i {
        const { assert!(size_of::<T>() == 32) };
        // SAFETY: `self` is 32 aligned bytes (asserted above), and a value that can call this was reached through
        // `Avx2`, which proves the instruction.
        unsafe { _mm256_load_si256(core::ptr::from_ref(self).cast()) }
    }
}

/// Bytes that packed numbers of `bits` bits are read and written in: two overlapping pieces, the first at the
/// beginning, the last at the end.
const fn piece(bits: usize) -> usize {
    match 2 * bits {
        bytes @ 0..8 => bytes,
        8..HALF => 8,
        _ => HALF,
    }
}

/// For each doubleword, the bytes that hold its two numbers, given the two pieces: each in a half of its own, or both
/// in both halves if they are short.
const fn pair_bytes(bits: usize) -> [u8; 32] {
    let mut table = [ZERO; 32];
    let mut i = 0;
    while i < 32 {
        let (pair, byte) = (i / 4, i % 4);
        let start = 2 * pair * bits;
        let from = start / 8 + byte;
        if 8 * from < start + 2 * bits {
            table[i] = if piece(bits) == HALF {
                from - pair / 4 * (2 * bits - HALF)
            } else if from < HALF / 2 {
                from
            } else {
                from + HALF - 2 * bits
            } as u8;
        }
        i += 1;
    }
    table
}

/// For each doubleword that `pair_bytes` made, the bit that its numbers begin at.
const fn pair_shifts(bits: usize) -> [u32; 8] {
    let mut table = [0; 8];
    let mut pair = 0;
    while pair < 8 {
        table[pair] = (2 * pair * bits % 8) as u32;
        pair += 1;
    }
    table
}

/// Where the bytes from `at` on of the packed numbers come from, when quadword j holds 4·`bits` bits of them, shifted
/// up by half a byte where it begins at one. A half of the table takes what lies in that half. `second` asks for the
/// source of the upper half of a byte that two quadwords share, of no other.
const fn packed_bytes(bits: usize, at: usize, second: bool) -> [u8; 32] {
    let mut table = [ZERO; 32];
    let mut i = 0;
    while i < 32 {
        let byte = at + i % HALF;
        let lower = 8 * byte / (4 * bits);
        let upper = (8 * byte + 4) / (4 * bits);
        let quad = if second { upper } else { lower };
        if byte < 2 * bits && quad / 2 == i / HALF && (!second || lower != upper) {
            let start = 4 * quad * bits / 8;
            table[i] = (8 * (quad % 2) + byte - start) as u8;
        }
        i += 1;
    }
    table
}

/// For each set of lanes out of eight, the bytes that bring them next to each other; those behind are unspecified.
static COMPRESS: [[u8; HALF]; 256] = {
    let mut table = [[0; HALF]; 256];
    let mut set = 0;
    while set < 256 {
        let (mut lane, mut place) = (0, 0);
        while lane < 8 {
            if set >> lane & 1 == 1 {
                table[set][place] = 2 * lane;
                table[set][place + 1] = 2 * lane + 1;
                place += 2;
            }
            lane += 1;
        }
        set += 1;
    }
    table
};

/// In each lane, the bit of a message that belongs to it.
static BITS_OF_LANES: Constant<[u16; WIDTH]> = {
    let mut bits = [0; WIDTH];
    let mut lane = 0;
    while lane < WIDTH {
        bits[lane] = 1 << lane;
        lane += 1;
    }
    Constant(bits)
};

/// The bytes of each doubleword, rotated by two.
static SWAP_PAIRS: Constant<[u8; 32]> = rotated(4, 2);

/// The bytes of groups of `group` bytes, each moved up by `by` places and around.
const fn rotated(group: usize, by: usize) -> Constant<[u8; 32]> {
    let mut table = [0; 32];
    let mut i = 0;
    while i < 32 {
        table[i] = (i / group * group + (i + group - by) % group) as u8 % HALF as u8;
        i += 1;
    }
    Constant(table)
}

/// Transposes a 4 by 4 matrix of quadwords.
#[inline(always)]
fn transpose(r: [__m256i; LANES]) -> [__m256i; LANES] {
    // SAFETY: reached only through methods of `Avx2`, which proves the instructions.
    unsafe {
        let (a0, a1) = (_mm256_unpacklo_epi64(r[0], r[1]), _mm256_unpackhi_epi64(r[0], r[1]));
        let (a2, a3) = (_mm256_unpacklo_epi64(r[2], r[3]), _mm256_unpackhi_epi64(r[2], r[3]));
        [
            _mm256_permute2x128_si256::<0x20>(a0, a2),
            _mm256_permute2x128_si256::<0x20>(a1, a3),
            _mm256_permute2x128_si256::<0x31>(a0, a2),
            _mm256_permute2x128_si256::<0x31>(a1, a3),
        ]
    }
}

/// Brings a set of lanes next to each other.
#[inline(always)]
fn compress(lanes: __m128i, set: u8) -> __m128i {
    // SAFETY: an entry of the table is 16 bytes; reached only through methods of `Avx2`, which proves the instructions.
    unsafe { _mm_shuffle_epi8(lanes, _mm_loadu_si128(COMPRESS[usize::from(set)].as_ptr().cast())) }
}

/// `Simd::store_below` where there is room for a whole vector.
#[inline(always)]
fn store_kept(a: __m256i, bound: i16, to: &mut [i16; WIDTH]) -> usize {
    // SAFETY: each store is eight lanes, of which `to` has sixteen, and the second begins at eight at the latest;
    // reached only
    // through methods of `Avx2`, which proves the instructions.
    unsafe {
        let below = _mm256_cmpgt_epi16(_mm256_set1_epi16(bound), a);
        let bytes = _mm_packs_epi16(_mm256_castsi256_si128(below), _mm256_extracti128_si256::<1>(below));
        let below = _mm_movemask_epi8(bytes) as u16;
        let [low, high] = below.to_le_bytes();
        _mm_storeu_si128(to.as_mut_ptr().cast(), compress(_mm256_castsi256_si128(a), low));
        let behind = to.as_mut_ptr().add(low.count_ones() as usize);
        _mm_storeu_si128(behind.cast(), compress(_mm256_extracti128_si256::<1>(a), high));
        below.count_ones() as usize
    }
}

/// Writes the low 4·`BITS` bits of each quadword one behind the other.
#[inline(always)]
fn store_quads<const BITS: usize>(quads: __m256i, bytes: &mut [u8]) {
    struct Tables<const BITS: usize>;
    impl<const BITS: usize> Tables<BITS> {
        const AT: usize = 2 * BITS - piece(BITS);
        const FIRST: [&'static Constant<[u8; 32]>; 2] =
            [&Constant(packed_bytes(BITS, 0, false)), &Constant(packed_bytes(BITS, Self::AT, false))];
        const SECOND: [&'static Constant<[u8; 32]>; 2] =
            [&Constant(packed_bytes(BITS, 0, true)), &Constant(packed_bytes(BITS, Self::AT, true))];
    }
    let bytes = &mut bytes[..2 * BITS];
    // SAFETY: both pieces are as long as what is written to them; reached only through methods of `Avx2`, which
    // proves the instructions.
    unsafe {
        let mut quads = quads;
        if !BITS.is_multiple_of(2) {
            // Every other quadword begins at half a byte.
            quads = _mm256_sllv_epi64(quads, _mm256_set_epi64x(4, 0, 4, 0));
        }
        for (i, at) in [0, Tables::<BITS>::AT].into_iter().enumerate() {
            let mut parts = _mm256_shuffle_epi8(quads, Tables::<BITS>::FIRST[i].load());
            if !BITS.is_multiple_of(2) {
                let shared = _mm256_shuffle_epi8(quads, Tables::<BITS>::SECOND[i].load());
                parts = _mm256_or_si256(parts, shared);
            }
            let packed = _mm_or_si128(_mm256_castsi256_si128(parts), _mm256_extracti128_si256::<1>(parts));
            match piece(BITS) {
                HALF => _mm_storeu_si128(bytes[at..].as_mut_ptr().cast(), packed),
                8 => _mm_storel_epi64(bytes[at..].as_mut_ptr().cast(), packed),
                // Less than a quadword, once.
                short => bytes.copy_from_slice(&(_mm_cvtsi128_si64(packed) as u64).to_le_bytes()[..short]),
            }
        }
    }
}

impl Simd for Avx2 {
    const LANES: usize = LANES;
    const WIDTH: usize = WIDTH;

    type Word = __m256i;
    type I16 = __m256i;
    type I32 = __m256i;

    #[inline(always)]
    fn call<K: Kernel<Self>>(self, kernel: K) -> K::Output {
        // SAFETY: `self` proves that this CPU has the features that `call` enables.
        unsafe { call(self, kernel) }
    }

    #[inline(always)]
    fn words_from(self, f: impl Fn(usize) -> u64) -> __m256i {
        Constant(core::array::from_fn::<u64, LANES, _>(f)).load()
    }

    #[inline(always)]
    fn load_words(self, streams: &[&[u8]], at: usize, count: usize) -> [__m256i; MAX_LANES] {
        let streams: &[&[u8]; LANES] = streams.first_chunk().expect("a stream for each lane");
        let mut words = [self.splat_word(0); MAX_LANES];
        if count == LANES {
            let mut rows = [self.splat_word(0); LANES];
            for (row, stream) in rows.iter_mut().zip(streams) {
                let bytes: &[u8; 32] = stream[at..].first_chunk().expect("four words of each stream");
                // SAFETY: `bytes` is 32 bytes; `self` proves the instruction.
                *row = unsafe { _mm256_loadu_si256(bytes.as_ptr().cast()) };
            }
            words[..LANES].copy_from_slice(&transpose(rows));
            return words;
        }
        for (i, word) in words[..count].iter_mut().enumerate() {
            let mut lanes = [0; LANES];
            for (lane, stream) in lanes.iter_mut().zip(streams) {
                *lane = u64::from_le_bytes(*stream[at + 8 * i..].first_chunk().expect("`count` words of each stream"));
            }
            *word = Constant(lanes).load();
        }
        words
    }

    #[inline(always)]
    fn store_words(self, words: &[__m256i], count: usize, bytes: &mut [u8], stride: usize, at: usize) {
        let words: &[__m256i; LANES] = words.first_chunk().expect("a word for each lane");
        if count == LANES {
            for (lane, row) in transpose(*words).into_iter().enumerate() {
                let bytes: &mut [u8; 32] = bytes[lane * stride + at..].first_chunk_mut().expect("room for four words");
                // SAFETY: `bytes` is 32 bytes; `self` proves the instruction.
                unsafe { _mm256_storeu_si256(bytes.as_mut_ptr().cast(), row) }
            }
            return;
        }
        for (i, &word) in words[..count].iter().enumerate() {
            let mut lanes = Constant([0u64; LANES]);
            // SAFETY: `lanes` is 32 aligned bytes; `self` proves the instruction.
            unsafe { _mm256_store_si256(core::ptr::from_mut(&mut lanes).cast(), word) };
            for (lane, word) in lanes.0.into_iter().enumerate() {
                bytes[lane * stride + at + 8 * i..][..8].copy_from_slice(&word.to_le_bytes());
            }
        }
    }

    #[inline(always)]
    fn load(self, from: &[i16]) -> __m256i {
        let from: &[i16; WIDTH] = from.first_chunk().expect("a whole vector");
        // SAFETY: `from` is 32 bytes; `self` proves the instruction.
        unsafe { _mm256_loadu_si256(from.as_ptr().cast()) }
    }

    #[inline(always)]
    fn store(self, a: __m256i, to: &mut [i16]) {
        let to: &mut [i16; WIDTH] = to.first_chunk_mut().expect("a whole vector");
        // SAFETY: `to` is 32 bytes; `self` proves the instruction.
        unsafe { _mm256_storeu_si256(to.as_mut_ptr().cast(), a) }
    }

    operations! {
        fn splat_word(word: u64) -> __m256i { _mm256_set1_epi64x(word as i64) }
        fn xor(a: __m256i, b: __m256i) -> __m256i { _mm256_xor_si256(a, b) }
        fn xor3(a: __m256i, b: __m256i, c: __m256i) -> __m256i { _mm256_xor_si256(_mm256_xor_si256(a, b), c) }
        fn xor_and_not(a: __m256i, b: __m256i, c: __m256i) -> __m256i { _mm256_xor_si256(a, _mm256_andnot_si256(b, c)) }

        fn splat(a: i16) -> __m256i { _mm256_set1_epi16(a) }
        fn add(a: __m256i, b: __m256i) -> __m256i { _mm256_add_epi16(a, b) }
        fn sub(a: __m256i, b: __m256i) -> __m256i { _mm256_sub_epi16(a, b) }
        fn and(a: __m256i, b: __m256i) -> __m256i { _mm256_and_si256(a, b) }
        fn or(a: __m256i, b: __m256i) -> __m256i { _mm256_or_si256(a, b) }
        fn mul_low(a: __m256i, b: __m256i) -> __m256i { _mm256_mullo_epi16(a, b) }
        fn mul_high(a: __m256i, b: __m256i) -> __m256i { _mm256_mulhi_epi16(a, b) }
        fn mul_high_unsigned(a: __m256i, b: __m256i) -> __m256i { _mm256_mulhi_epu16(a, b) }
        fn mul_high_round(a: __m256i, b: __m256i) -> __m256i { _mm256_mulhrs_epi16(a, b) }
        fn any_negative(a: __m256i) -> bool { _mm256_movemask_epi8(a) as u32 & 0xaaaa_aaaa != 0 }

        fn exchange<const GRANULE: usize>(x: __m256i, y: __m256i) -> (__m256i, __m256i) {
            match GRANULE {
                8 => (_mm256_permute2x128_si256::<0x20>(x, y), _mm256_permute2x128_si256::<0x31>(x, y)),
                4 => (_mm256_unpacklo_epi64(x, y), _mm256_unpackhi_epi64(x, y)),
                2 => (
                    _mm256_blend_epi32::<0xaa>(x, _mm256_slli_epi64::<32>(y)),
                    _mm256_blend_epi32::<0xaa>(_mm256_srli_epi64::<32>(x), y),
                ),
                _ => unreachable!("layers within a vector have lengths 8, 4 and 2"),
            }
        }
        fn swap_pairs(a: __m256i) -> __m256i { _mm256_shuffle_epi8(a, SWAP_PAIRS.load()) }
        fn dot_pairs(sum: __m256i, a: __m256i, b: __m256i) -> __m256i {
            _mm256_add_epi32(sum, _mm256_madd_epi16(a, b))
        }
        fn zero_sum() -> __m256i { _mm256_setzero_si256() }
        fn low_halves(even: __m256i, odd: __m256i) -> __m256i {
            _mm256_blend_epi16::<0xaa>(even, _mm256_slli_epi32::<16>(odd))
        }
        fn high_halves(even: __m256i, odd: __m256i) -> __m256i {
            _mm256_blend_epi16::<0xaa>(_mm256_srli_epi32::<16>(even), odd)
        }
    }

    // The intrinsics want counts as `i32` constants, which cannot be made of a `u32` parameter; the compiler makes
    // shifts by a constant of those by a vector of constants.

    #[inline(always)]
    fn rotate_left<const BITS: u32>(self, a: __m256i) -> __m256i {
        struct Bytes<const BITS: u32>;
        impl<const BITS: u32> Bytes<BITS> {
            const ROTATED: &'static Constant<[u8; 32]> = &rotated(8, BITS as usize / 8);
        }
        // SAFETY: `self` proves the instructions; none of them touches memory.
        unsafe {
            if BITS.is_multiple_of(8) {
                return _mm256_shuffle_epi8(a, Bytes::<BITS>::ROTATED.load());
            }
            _mm256_or_si256(
                _mm256_sllv_epi64(a, _mm256_set1_epi64x(i64::from(BITS))),
                _mm256_srlv_epi64(a, _mm256_set1_epi64x(64 - i64::from(BITS))),
            )
        }
    }
    #[inline(always)]
    fn shift_right_signed<const BITS: u32>(self, a: __m256i) -> __m256i {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        unsafe { _mm256_sra_epi16(a, _mm_cvtsi32_si128(BITS as i32)) }
    }
    #[inline(always)]
    fn shift_right_unsigned<const BITS: u32>(self, a: __m256i) -> __m256i {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        unsafe { _mm256_srl_epi16(a, _mm_cvtsi32_si128(BITS as i32)) }
    }

    #[inline(always)]
    fn unpack<const BITS: usize>(self, bytes: &[u8]) -> __m256i {
        struct Tables<const BITS: usize>;
        impl<const BITS: usize> Tables<BITS> {
            const BYTES: &'static Constant<[u8; 32]> = &Constant(pair_bytes(BITS));
            const SHIFTS: &'static Constant<[u32; 8]> = &Constant(pair_shifts(BITS));
        }
        let bytes = &bytes[..2 * BITS];
        if let &[low, high] = bytes {
            // One bit each.
            let message = self.splat(i16::from_le_bytes([low, high]));
            // SAFETY: `self` proves the instructions; only constants are read.
            return unsafe {
                let bits = BITS_OF_LANES.load();
                _mm256_srli_epi16::<15>(_mm256_cmpeq_epi16(_mm256_and_si256(message, bits), bits))
            };
        }
        let last = &bytes[2 * BITS - piece(BITS)..];
        // SAFETY: both pieces are as long as what is read of them; `self` proves the instructions.
        unsafe {
            let pieces = if piece(BITS) == HALF {
                _mm256_loadu2_m128i(last.as_ptr().cast(), bytes.as_ptr().cast())
            } else {
                let quadword = |bytes: &[u8]| {
                    let mut padded = [0; 8];
                    padded[..bytes.len().min(8)].copy_from_slice(&bytes[..bytes.len().min(8)]);
                    i64::from_le_bytes(padded)
                };
                _mm256_broadcastsi128_si256(_mm_set_epi64x(quadword(last), quadword(bytes)))
            };
            let mut pairs = _mm256_shuffle_epi8(pieces, Tables::<BITS>::BYTES.load());
            if !BITS.is_multiple_of(4) {
                pairs = _mm256_srlv_epi32(pairs, Tables::<BITS>::SHIFTS.load());
            }
            let second = _mm256_sllv_epi32(pairs, _mm256_set1_epi32(16 - BITS as i32));
            _mm256_and_si256(_mm256_blend_epi16::<0xaa>(pairs, second), _mm256_set1_epi16((1 << BITS) - 1))
        }
    }

    #[inline(always)]
    fn pack<const BITS: usize>(self, a: __m256i, bytes: &mut [u8]) {
        if BITS == 1 {
            // SAFETY: `self` proves the instructions; none of them touches memory.
            let message = unsafe {
                let signs = _mm256_slli_epi16::<15>(a);
                let bytes = _mm_packs_epi16(_mm256_castsi256_si128(signs), _mm256_extracti128_si256::<1>(signs));
                _mm_movemask_epi8(bytes) as u16
            };
            bytes[..2].copy_from_slice(&message.to_le_bytes());
            return;
        }
        // SAFETY: `self` proves the instructions; none of them touches memory.
        let quads = unsafe {
            let lanes = _mm256_and_si256(a, _mm256_set1_epi16((1 << BITS) - 1));
            // Two numbers to a doubleword, four to a quadword.
            let pairs = _mm256_madd_epi16(lanes, _mm256_set1_epi32(1 | 1 << (16 + BITS)));
            let up = _mm256_sllv_epi32(pairs, _mm256_set1_epi64x(32 - 2 * BITS as i64));
            _mm256_srlv_epi64(up, _mm256_set1_epi64x(32 - 2 * BITS as i64))
        };
        store_quads::<BITS>(quads, bytes);
    }

    #[inline(always)]
    fn store_below(self, a: __m256i, bound: i16, to: &mut [i16]) -> usize {
        if let Some(to) = to.first_chunk_mut() {
            return store_kept(a, bound, to);
        }
        let mut kept = [0; WIDTH];
        let count = store_kept(a, bound, &mut kept).min(to.len());
        to[..count].copy_from_slice(&kept[..count]);
        count
    }
}
