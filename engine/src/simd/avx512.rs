//! AVX-512: eight streams of Keccak, thirty-two coefficients of a polynomial.
//!
//! Needs F, BW, VL, DQ, VBMI, VBMI2 and VNNI, which every AVX-512 core since Ice Lake and Zen 4 has.

mod keccak;
mod wide;

use super::x86::{Features, all};
use super::{Kernel, MAX_LANES, Simd};
#[allow(clippy::wildcard_imports, reason = "nearly fifty intrinsics, all of whose names say where they are from")]
use core::arch::{asm, x86_64::*};

/// Proof that this CPU has the instructions of this module: only [`Avx512::detect`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Avx512(());

const WIDTH: usize = 32;

impl Avx512 {
    pub(crate) fn features() -> impl AsRef<Features> {
        features!(
            "avx512f",
            "avx512bw",
            "avx512vl",
            "avx512dq",
            "avx512vbmi",
            "avx512vbmi2",
            "avx512vnni",
            "bmi1",
            "bmi2",
            "popcnt",
        )
    }

    pub(crate) fn detect() -> Option<Self> {
        all(Self::features().as_ref()).then_some(Self(()))
    }
}

/// Enables the instructions for everything that is inlined into it.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi,avx512vbmi2,avx512vnni,bmi1,bmi2,popcnt")]
#[inline(never)]
fn call<K: Kernel<Avx512>>(simd: Avx512, kernel: K) -> K::Output {
    kernel.run(simd)
}

/// 64 bytes as a vector constant.
#[repr(C, align(64))]
struct Constant<T>(T);

impl<T> Constant<T> {
    #[inline(always)]
    fn load(&self) -> __m512i {
        const { assert!(size_of::<T>() == 64) };
        // SAFETY: `self` is 64 aligned bytes (asserted above), and a value that can call this was reached through
        // `Avx512`, which proves the instruction.
        unsafe { _mm512_load_si512(core::ptr::from_ref(self).cast()) }
    }
}

/// The lanes below `count` of `lanes`.
#[inline(always)]
const fn first(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

/// For quadword j: the eight bytes from bit 4·j·`bits` on, for `vpermb`.
const fn quad_bytes(bits: usize) -> [u8; 64] {
    let mut table = [0; 64];
    let mut i = 0;
    while i < 64 {
        table[i] = (4 * (i / 8) * bits / 8 + i % 8) as u8;
        i += 1;
    }
    table
}

/// For byte i of a quadword: at which bit of the quadword that `quad_bytes` made it begins, for `vpmultishiftqb`.
const fn quad_shifts(bits: usize) -> [u8; 64] {
    let mut table = [0; 64];
    let mut i = 0;
    while i < 64 {
        let start = 4 * (i / 8) * bits % 8;
        table[i] = (start + i % 8 / 2 * bits + i % 2 * 8) as u8;
        i += 1;
    }
    table
}

/// Where byte b of the packed numbers comes from, when quadword j holds 4·`bits` bits of it, shifted up by half a byte
/// where it begins at one. `second` asks for the source of the upper half of a byte that two quadwords share.
const fn packed_bytes(bits: usize, second: bool) -> [u8; 64] {
    let mut table = [0; 64];
    let mut byte = 0;
    while byte < 4 * bits {
        let bit = 8 * byte + if second { 4 } else { 0 };
        let quad = bit / (4 * bits);
        let start = 4 * quad * bits / 8;
        table[byte] = (8 * quad + byte - start) as u8;
        byte += 1;
    }
    table
}

/// The doubleword permutations that undo all exchanges, found by doing the exchanges on numbers: (x, y) of `untangle`
/// for a first table, of `tangle` for a second.
const fn tangled() -> [[u32; 16]; 4] {
    // In units of pairs of lanes: x holds 0..16, y holds 16..32.
    let (mut x, mut y) = ([0; 16], [0; 16]);
    let mut i = 0;
    while i < 16 {
        x[i] = i as u32;
        y[i] = 16 + i as u32;
        i += 1;
    }
    let mut granule = 8;
    while granule >= 1 {
        let mut i = 0;
        while i < 16 {
            if i & granule == 0 {
                (x[i + granule], y[i]) = (y[i], x[i + granule]);
            }
            i += 1;
        }
        granule /= 2;
    }
    // Now x and y say which pair tangling brings where; the inverse permutation undoes it.
    let (mut undo_x, mut undo_y) = ([0; 16], [0; 16]);
    let mut place = 0;
    while place < 32 {
        let source = if place < 16 { x[place] } else { y[place - 16] } as usize;
        if source < 16 {
            undo_x[source] = place as u32;
        } else {
            undo_y[source - 16] = place as u32;
        }
        place += 1;
    }
    [undo_x, undo_y, x, y]
}

/// `SamplePolyCBD` of 32 groups from `start` on, modulo how many there are.
const fn binomial(eta: u32, start: u32) -> [i16; 32] {
    let mut table = [0; 32];
    let mut i = 0;
    while i < 32 {
        let group = (start + i) % (1 << (2 * eta));
        let first = (group % (1 << eta)).count_ones() as i16;
        table[i as usize] = first - (group >> eta).count_ones() as i16;
        i += 1;
    }
    table
}

/// For each byte of 32 lanes: byte `start` + lane / 2.
const fn nibble_bytes(start: u8) -> [u8; 64] {
    let mut table = [0; 64];
    let mut i = 0;
    while i < 64 {
        table[i] = start + i as u8 / 4;
        i += 1;
    }
    table
}

/// All 16 groups for eta = 2, twice.
static BINOMIAL_2: Constant<[i16; 32]> = Constant(binomial(2, 0));
/// All 64 groups for eta = 3.
static BINOMIAL_3: [Constant<[i16; 32]>; 2] = [Constant(binomial(3, 0)), Constant(binomial(3, 32))];
static NIBBLE_BYTES: [Constant<[u8; 64]>; 4] =
    [Constant(nibble_bytes(0)), Constant(nibble_bytes(16)), Constant(nibble_bytes(32)), Constant(nibble_bytes(48))];
static UNTANGLE_X: Constant<[u32; 16]> = Constant(tangled()[0]);
static UNTANGLE_Y: Constant<[u32; 16]> = Constant(tangled()[1]);
static TANGLE_X: Constant<[u32; 16]> = Constant(tangled()[2]);
static TANGLE_Y: Constant<[u32; 16]> = Constant(tangled()[3]);
/// 128-bit granules 0, 4, 2, 6 and 1, 5, 3, 7 of two vectors.
static EXCHANGE_8_X: Constant<[u64; 8]> = Constant([0, 1, 8, 9, 4, 5, 12, 13]);
static EXCHANGE_8_Y: Constant<[u64; 8]> = Constant([2, 3, 10, 11, 6, 7, 14, 15]);

/// Transposes an 8 by 8 matrix of quadwords.
#[inline(always)]
fn transpose(r: [__m512i; 8]) -> [__m512i; 8] {
    // SAFETY: reached only through methods of `Avx512`, which proves the instructions.
    unsafe {
        let (a0, a1) = (_mm512_unpacklo_epi64(r[0], r[1]), _mm512_unpackhi_epi64(r[0], r[1]));
        let (a2, a3) = (_mm512_unpacklo_epi64(r[2], r[3]), _mm512_unpackhi_epi64(r[2], r[3]));
        let (a4, a5) = (_mm512_unpacklo_epi64(r[4], r[5]), _mm512_unpackhi_epi64(r[4], r[5]));
        let (a6, a7) = (_mm512_unpacklo_epi64(r[6], r[7]), _mm512_unpackhi_epi64(r[6], r[7]));
        let (b0, b4) = (_mm512_shuffle_i64x2::<0x88>(a0, a2), _mm512_shuffle_i64x2::<0xdd>(a0, a2));
        let (b1, b5) = (_mm512_shuffle_i64x2::<0x88>(a1, a3), _mm512_shuffle_i64x2::<0xdd>(a1, a3));
        let (b2, b6) = (_mm512_shuffle_i64x2::<0x88>(a4, a6), _mm512_shuffle_i64x2::<0xdd>(a4, a6));
        let (b3, b7) = (_mm512_shuffle_i64x2::<0x88>(a5, a7), _mm512_shuffle_i64x2::<0xdd>(a5, a7));
        [
            _mm512_shuffle_i64x2::<0x88>(b0, b2),
            _mm512_shuffle_i64x2::<0x88>(b1, b3),
            _mm512_shuffle_i64x2::<0x88>(b4, b6),
            _mm512_shuffle_i64x2::<0x88>(b5, b7),
            _mm512_shuffle_i64x2::<0xdd>(b0, b2),
            _mm512_shuffle_i64x2::<0xdd>(b1, b3),
            _mm512_shuffle_i64x2::<0xdd>(b4, b6),
            _mm512_shuffle_i64x2::<0xdd>(b5, b7),
        ]
    }
}

/// The first 64 bytes.
#[inline(always)]
fn load_block(bytes: &[u8]) -> __m512i {
    let bytes: &[u8; 64] = bytes.first_chunk().expect("a whole block");
    // SAFETY: `bytes` is 64 bytes; reached only through methods of `Avx512`, which proves the instruction.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// `Simd::unpack` of the first 4·`BITS` bytes of a vector.
#[inline(always)]
fn unpack<const BITS: usize>(packed: __m512i) -> __m512i {
    struct Tables<const BITS: usize>;
    impl<const BITS: usize> Tables<BITS> {
        const BYTES: &'static Constant<[u8; 64]> = &Constant(quad_bytes(BITS));
        const SHIFTS: &'static Constant<[u8; 64]> = &Constant(quad_shifts(BITS));
    }
    // SAFETY: reached only through methods of `Avx512`, which proves the instructions.
    unsafe {
        let quads = _mm512_permutexvar_epi8(Tables::<BITS>::BYTES.load(), packed);
        let lanes = _mm512_multishift_epi64_epi8(Tables::<BITS>::SHIFTS.load(), quads);
        _mm512_and_si512(lanes, _mm512_set1_epi16((1 << BITS) - 1))
    }
}

/// One instruction that the compiler makes of no intrinsic: each of these has one, which it rewrites to something slower
/// (two-source permutations, which share a port with multiplications; a multiplication and an addition).
macro_rules! instruction {
    ($(#[$doc:meta])* $name:ident($first:ident, $($arg:ident),+ $(; $mask:ident)?) = $template:literal) => {
        $(#[$doc])*
        #[target_feature(enable = "avx512f,avx512vnni")]
        #[inline]
        fn $name(mut $first: __m512i, $($arg: __m512i),+ $(, $mask: u16)?) -> __m512i {
            // SAFETY: the instruction reads and writes its operands only.
            unsafe {
                asm!(
                    $template,
                    $first = inout(zmm_reg) $first,
                    $($mask = in(kreg) $mask,)?
                    $($arg = in(zmm_reg) $arg,)+
                    options(pure, nomem, nostack, preserves_flags)
                );
            }
            $first
        }
    };
}

instruction! {
    /// The doublewords of `a`, but those in `mask` from the even doubleword of each pair of `b`.
    duplicate_even(a, b; mask) = "vmovsldup {a}{{{mask}}}, {b}"
}
instruction! {
    /// The doublewords of `a`, but those in `mask` from the odd doubleword of each pair of `b`.
    duplicate_odd(a, b; mask) = "vmovshdup {a}{{{mask}}}, {b}"
}
instruction! {
    /// The products of even doublewords, unsigned: of whose low half alone something is used, the compiler would make
    /// `vpmullq`, which is three multiplications.
    multiply_even(a, b) = "vpmuludq {a}, {a}, {b}"
}
instruction! {
    /// sum + a0·b0 + a1·b1 of each pair.
    dot_accumulate(sum, a, b) = "vpdpwssd {sum}, {a}, {b}"
}

/// Writes the low 4·`BITS` bits of each quadword one behind the other.
#[inline(always)]
fn store_quads<const BITS: usize>(quads: __m512i, bytes: &mut [u8]) {
    struct Tables<const BITS: usize>;
    impl<const BITS: usize> Tables<BITS> {
        const FIRST: &'static Constant<[u8; 64]> = &Constant(packed_bytes(BITS, false));
        const SECOND: &'static Constant<[u8; 64]> = &Constant(packed_bytes(BITS, true));
    }
    let room = bytes.len();
    let bytes = &mut bytes[..4 * BITS];
    // SAFETY: a whole vector is stored only where `bytes` has room for one, else the mask keeps the store within it;
    // reached only through methods of `Avx512`, which
    // proves the instructions.
    unsafe {
        let packed = if BITS.is_multiple_of(2) {
            _mm512_permutexvar_epi8(Tables::<BITS>::FIRST.load(), quads)
        } else {
            // Every other quadword begins at half a byte.
            let half = _mm512_set_epi64(4, 0, 4, 0, 4, 0, 4, 0);
            let shifted = _mm512_sllv_epi64(quads, half);
            _mm512_or_si512(
                _mm512_permutexvar_epi8(Tables::<BITS>::FIRST.load(), shifted),
                _mm512_permutexvar_epi8(Tables::<BITS>::SECOND.load(), shifted),
            )
        };
        if room >= 64 {
            _mm512_storeu_si512(bytes.as_mut_ptr().cast(), packed);
        } else {
            _mm512_mask_storeu_epi8(bytes.as_mut_ptr().cast(), first(4 * BITS), packed);
        }
    }
}

impl Simd for Avx512 {
    const LANES: usize = MAX_LANES;
    const WIDTH: usize = WIDTH;

    type Word = __m512i;
    type I16 = __m512i;
    type I32 = __m512i;

    #[inline(always)]
    fn call<K: Kernel<Self>>(self, kernel: K) -> K::Output {
        // SAFETY: `self` proves that this CPU has the features that `call` enables.
        unsafe { call(self, kernel) }
    }

    #[inline(always)]
    fn keccak_f(self, words: &mut [__m512i; 25], constants: &[u64; 24]) -> bool {
        // SAFETY: `self` proves AVX-512F.
        unsafe { keccak::permute(words, constants) };
        true
    }

    #[inline(always)]
    fn words_from(self, f: impl Fn(usize) -> u64) -> __m512i {
        Constant(core::array::from_fn::<u64, MAX_LANES, _>(f)).load()
    }

    #[inline(always)]
    fn load_words(self, streams: &[&[u8]], at: usize, count: usize) -> [__m512i; MAX_LANES] {
        let streams: &[&[u8]; MAX_LANES] = streams.first_chunk().expect("a stream for each lane");
        let mut rows = [self.splat_word(0); MAX_LANES];
        for (row, stream) in rows.iter_mut().zip(streams) {
            let bytes = &stream[at..][..8 * count];
            // SAFETY: the mask keeps the load within `bytes`; `self` proves the instruction.
            *row = unsafe { _mm512_maskz_loadu_epi64(first(count) as u8, bytes.as_ptr().cast()) };
        }
        transpose(rows)
    }

    #[inline(always)]
    fn store_words(self, words: &[__m512i], count: usize, bytes: &mut [u8], stride: usize, at: usize) {
        let words: &[__m512i; MAX_LANES] = words.first_chunk().expect("a word for each lane");
        for (lane, row) in transpose(*words).into_iter().enumerate() {
            let bytes = &mut bytes[lane * stride + at..][..8 * count];
            // SAFETY: `bytes` is 8·`count` long, which is what each branch stores; `self` proves the instructions. (Stores
            // with a mask would not be forwarded to the loads that follow.)
            unsafe {
                let (low, high) = (_mm512_castsi512_si256(row), _mm512_extracti64x4_epi64::<1>(row));
                let to = bytes.as_mut_ptr();
                match count {
                    MAX_LANES => _mm512_storeu_si512(to.cast(), row),
                    5 => {
                        _mm256_storeu_si256(to.cast(), low);
                        _mm_storeu_si64(to.add(32), _mm256_castsi256_si128(high));
                    }
                    4 => _mm256_storeu_si256(to.cast(), low),
                    1 => _mm_storeu_si64(to, _mm256_castsi256_si128(low)),
                    _ => _mm512_mask_storeu_epi64(to.cast(), first(count) as u8, row),
                }
            }
        }
    }

    #[inline(always)]
    fn load(self, from: &[i16]) -> __m512i {
        let from: &[i16; WIDTH] = from.first_chunk().expect("a whole vector");
        // SAFETY: `from` is 64 bytes; `self` proves the instruction.
        unsafe { _mm512_loadu_si512(from.as_ptr().cast()) }
    }

    #[inline(always)]
    fn store(self, a: __m512i, to: &mut [i16]) {
        let to: &mut [i16; WIDTH] = to.first_chunk_mut().expect("a whole vector");
        // SAFETY: `to` is 64 bytes; `self` proves the instruction.
        unsafe { _mm512_storeu_si512(to.as_mut_ptr().cast(), a) }
    }

    operations! {
        fn splat_word(word: u64) -> __m512i { _mm512_set1_epi64(word as i64) }
        fn xor(a: __m512i, b: __m512i) -> __m512i { _mm512_xor_si512(a, b) }
        fn xor3(a: __m512i, b: __m512i, c: __m512i) -> __m512i { _mm512_ternarylogic_epi64::<0x96>(a, b, c) }
        fn xor_and_not(a: __m512i, b: __m512i, c: __m512i) -> __m512i { _mm512_ternarylogic_epi64::<0xd2>(a, b, c) }

        fn splat(a: i16) -> __m512i { _mm512_set1_epi16(a) }
        fn add(a: __m512i, b: __m512i) -> __m512i { _mm512_add_epi16(a, b) }
        fn sub(a: __m512i, b: __m512i) -> __m512i { _mm512_sub_epi16(a, b) }
        fn and(a: __m512i, b: __m512i) -> __m512i { _mm512_and_si512(a, b) }
        fn or(a: __m512i, b: __m512i) -> __m512i { _mm512_or_si512(a, b) }
        fn mul_low(a: __m512i, b: __m512i) -> __m512i { _mm512_mullo_epi16(a, b) }
        fn mul_high(a: __m512i, b: __m512i) -> __m512i { _mm512_mulhi_epi16(a, b) }
        fn mul_high_unsigned(a: __m512i, b: __m512i) -> __m512i { _mm512_mulhi_epu16(a, b) }
        fn mul_high_round(a: __m512i, b: __m512i) -> __m512i { _mm512_mulhrs_epi16(a, b) }
        fn shift_right_signed<const BITS: u32>(a: __m512i) -> __m512i { _mm512_srai_epi16::<BITS>(a) }
        fn shift_right_unsigned<const BITS: u32>(a: __m512i) -> __m512i { _mm512_srli_epi16::<BITS>(a) }
        fn any_negative(a: __m512i) -> bool { _mm512_movepi16_mask(a) != 0 }

        fn exchange<const GRANULE: usize>(x: __m512i, y: __m512i) -> (__m512i, __m512i) {
            match GRANULE {
                16 => (_mm512_shuffle_i64x2::<0x44>(x, y), _mm512_shuffle_i64x2::<0xee>(x, y)),
                8 => (
                    _mm512_permutex2var_epi64(x, EXCHANGE_8_X.load(), y),
                    _mm512_permutex2var_epi64(x, EXCHANGE_8_Y.load(), y),
                ),
                4 => (_mm512_unpacklo_epi64(x, y), _mm512_unpackhi_epi64(x, y)),
                2 => (duplicate_even(x, y, 0xaaaa), duplicate_odd(y, x, 0x5555)),
                _ => unreachable!("layers have lengths 16, 8, 4 and 2"),
            }
        }
        fn tangle(x: __m512i, y: __m512i) -> (__m512i, __m512i) {
            (
                _mm512_permutex2var_epi32(x, TANGLE_X.load(), y),
                _mm512_permutex2var_epi32(x, TANGLE_Y.load(), y),
            )
        }
        fn untangle(x: __m512i, y: __m512i) -> (__m512i, __m512i) {
            (
                _mm512_permutex2var_epi32(x, UNTANGLE_X.load(), y),
                _mm512_permutex2var_epi32(x, UNTANGLE_Y.load(), y),
            )
        }
        fn swap_pairs(a: __m512i) -> __m512i { _mm512_rol_epi32::<16>(a) }
        fn dot_pairs(sum: __m512i, a: __m512i, b: __m512i) -> __m512i { dot_accumulate(sum, a, b) }
        fn zero_sum() -> __m512i { _mm512_setzero_si512() }
        fn low_halves(even: __m512i, odd: __m512i) -> __m512i {
            _mm512_mask_blend_epi16(0xaaaa_aaaa, even, _mm512_slli_epi32::<16>(odd))
        }
        fn high_halves(even: __m512i, odd: __m512i) -> __m512i {
            _mm512_mask_blend_epi16(0xaaaa_aaaa, _mm512_srli_epi32::<16>(even), odd)
        }
    }

    #[inline(always)]
    fn rotate_left<const BITS: u32>(self, a: __m512i) -> __m512i {
        // The intrinsic wants its count as an `i32` constant, which cannot be made of a `u32` parameter; the compiler
        // makes one rotation of this.
        // SAFETY: `self` proves the instructions; none of them touches memory.
        unsafe { _mm512_rolv_epi64(a, _mm512_set1_epi64(i64::from(BITS))) }
    }

    #[inline(always)]
    fn unpack<const BITS: usize>(self, bytes: &[u8]) -> __m512i {
        let needed = &bytes[..4 * BITS];
        // SAFETY: a whole vector is loaded only where `bytes` has one, else the mask keeps the load within what is
        // needed; `self` proves the instructions.
        let packed = unsafe {
            if bytes.len() >= 64 {
                _mm512_loadu_si512(bytes.as_ptr().cast())
            } else {
                _mm512_maskz_loadu_epi8(first(4 * BITS), needed.as_ptr().cast())
            }
        };
        unpack::<BITS>(packed)
    }

    #[inline(always)]
    fn pack<const BITS: usize>(self, a: __m512i, bytes: &mut [u8]) {
        // SAFETY: `self` proves the instructions; none of them touches memory.
        let quads = unsafe {
            let lanes = _mm512_and_si512(a, _mm512_set1_epi16((1 << BITS) - 1));
            // Two numbers to a doubleword, four to a quadword.
            let pairs = _mm512_madd_epi16(lanes, _mm512_set1_epi32(1 | 1 << (16 + BITS)));
            let up = _mm512_sllv_epi32(pairs, _mm512_set1_epi64(32 - 2 * BITS as i64));
            _mm512_srlv_epi64(up, _mm512_set1_epi64(32 - 2 * BITS as i64))
        };
        store_quads::<BITS>(quads, bytes);
    }

    #[inline(always)]
    fn binomial<const ETA: u32>(self, bytes: &[u8], v: usize) -> __m512i {
        // From the blocks as they were stored: a load that overlaps two stores waits until both have reached the cache.
        // The bits are counted by looking groups up within registers, whose time does not depend on the index.
        let quad = v * ETA as usize;
        // SAFETY: `self` proves the instructions; none of them touches memory but the tables.
        unsafe {
            if ETA == 2 {
                // The byte of each pair of lanes, the second group of which is brought down; higher bits do not count.
                let bytes =
                    _mm512_permutexvar_epi8(NIBBLE_BYTES[quad % 8 / 2].load(), load_block(&bytes[quad / 8 * 64..]));
                let groups = _mm512_srlv_epi16(bytes, _mm512_set1_epi32(4 << 16));
                return _mm512_permutexvar_epi16(groups, BINOMIAL_2.load());
            }
            let (low, high) = (load_block(&bytes[quad / 8 * 64..]), load_block(&bytes[(quad + 2) / 8 * 64..]));
            let bytes = match quad % 8 {
                0 => low,
                1 => _mm512_alignr_epi64::<1>(high, low),
                2 => _mm512_alignr_epi64::<2>(high, low),
                3 => _mm512_alignr_epi64::<3>(high, low),
                4 => _mm512_alignr_epi64::<4>(high, low),
                5 => _mm512_alignr_epi64::<5>(high, low),
                6 => _mm512_alignr_epi64::<6>(high, low),
                _ => _mm512_alignr_epi64::<7>(high, low),
            };
            _mm512_permutex2var_epi16(BINOMIAL_3[0].load(), unpack::<6>(bytes), BINOMIAL_3[1].load())
        }
    }

    #[inline(always)]
    fn store_below(self, a: __m512i, bound: i16, to: &mut [i16]) -> usize {
        let room = to.len();
        // SAFETY: a whole vector is stored only where `to` has room for one, else the mask keeps the store within it;
        // `self` proves the instructions.
        unsafe {
            let below = _mm512_cmplt_epi16_mask(a, _mm512_set1_epi16(bound));
            // To a register first: compressing to memory is far slower on some cores.
            let kept = _mm512_maskz_compress_epi16(below, a);
            let count = below.count_ones() as usize;
            if room >= WIDTH {
                _mm512_storeu_si512(to.as_mut_ptr().cast(), kept);
                return count;
            }
            _mm512_mask_storeu_epi16(to.as_mut_ptr(), first(room) as u32, kept);
            count.min(room)
        }
    }
}
