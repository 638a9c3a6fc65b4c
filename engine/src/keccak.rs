//! Keccak-f[1600] and the sponges of FIPS 202 over [`Simd::LANES`] independent streams.
//!
//! Everything that ML-KEM hashes is a whole number of 64-bit words, or ends in a word that the caller builds (a nonce
//! and the domain bits), so the sponge works on words.

use crate::simd::{Kernel, MAX_LANES, Simd};

/// Words of the state.
const STATE_WORDS: usize = 25;
/// Rates in words.
pub(crate) const SHA3_256_RATE: usize = 17;
pub(crate) const SHA3_512_RATE: usize = 9;
pub(crate) const SHAKE128_RATE: usize = 21;
pub(crate) const SHAKE256_RATE: usize = 17;
/// The bits that end a message: FIPS 202 §6.1 and §6.2, followed by the first bit of the padding.
pub(crate) const SHA3_DOMAIN: u64 = 0x06;
pub(crate) const SHAKE_DOMAIN: u64 = 0x1f;
/// The last bit of the padding, in the last word of a block.
const LAST_BIT: u64 = 1 << 63;

/// Round constants, from the linear feedback shift register of FIPS 202 Algorithm 5.
static ROUND_CONSTANTS: [u64; 24] = {
    let mut constants = [0; 24];
    let mut register: u8 = 1;
    let mut round = 0;
    while round < 24 {
        let mut j = 0;
        while j <= 6 {
            constants[round] |= ((register & 1) as u64) << ((1 << j) - 1);
            // x^8 + x^6 + x^5 + x^4 + 1
            register = (register << 1) ^ (if register >> 7 == 1 { 0x71 } else { 0 });
            j += 1;
        }
        round += 1;
    }
    constants
};

/// The state of `LANES` sponges, and how many words of the current block were absorbed.
pub(crate) struct Sponge<S: Simd, const RATE: usize> {
    words: [S::Word; STATE_WORDS],
    absorbed: usize,
}

impl<S: Simd, const RATE: usize> Sponge<S, RATE> {
    #[inline(always)]
    pub(crate) fn new(simd: S) -> Self {
        Self { words: [simd.splat_word(0); STATE_WORDS], absorbed: 0 }
    }

    /// Absorbs one word of each stream.
    #[inline(always)]
    pub(crate) fn absorb_word(&mut self, simd: S, word: S::Word) {
        self.words[self.absorbed] = simd.xor(self.words[self.absorbed], word);
        self.absorbed += 1;
        if self.absorbed == RATE {
            self.permute(simd);
            self.absorbed = 0;
        }
    }

    /// Absorbs `count` words of each stream, from byte `at` on.
    #[inline(always)]
    pub(crate) fn absorb(&mut self, simd: S, streams: &[&[u8]], at: usize, count: usize) {
        let mut done = 0;
        while done < count {
            let step = S::LANES.min(count - done);
            let words = simd.load_words(streams, at + 8 * done, step);
            for &word in &words[..step] {
                self.absorb_word(simd, word);
            }
            done += step;
        }
    }

    /// Ends the message with a word that holds the domain bits (behind a nonce, if there is one) and makes the first
    /// block of output. The word must not end a block.
    #[inline(always)]
    pub(crate) fn finish(&mut self, simd: S, last: S::Word) {
        self.words[self.absorbed] = simd.xor(self.words[self.absorbed], last);
        self.words[RATE - 1] = simd.xor(self.words[RATE - 1], simd.splat_word(LAST_BIT));
        self.permute(simd);
    }

    /// The first `count` words of the current block, to `bytes[stream * stride + at..]` of each stream.
    #[inline(always)]
    pub(crate) fn squeeze(&self, simd: S, count: usize, bytes: &mut [u8], stride: usize, at: usize) {
        debug_assert!(count <= RATE);
        store(simd, &self.words, count, bytes, stride, at);
    }

    /// The same for eight words from word `first` of this block on, the last of them from the next block, which it makes.
    #[inline(always)]
    pub(crate) fn squeeze_across(&mut self, simd: S, first: usize, bytes: &mut [u8], stride: usize, at: usize) {
        let mut words = [simd.splat_word(0); MAX_LANES];
        let (here, next) = words.split_at_mut(RATE - first);
        here.copy_from_slice(&self.words[first..RATE]);
        self.permute(simd);
        next.copy_from_slice(&self.words[..next.len()]);
        store(simd, &words, MAX_LANES, bytes, stride, at);
    }

    /// Begins anew in the streams whose word of `which` is all ones; the word of the others must be 0.
    #[inline(always)]
    pub(crate) fn clear(&mut self, simd: S, which: S::Word) {
        let zero = simd.splat_word(0);
        for word in &mut self.words {
            *word = simd.xor_and_not(zero, which, *word);
        }
    }

    /// Forgets the state, which gives the message away: Keccak-f can be run backwards.
    #[inline(always)]
    pub(crate) fn wipe(&mut self, simd: S) {
        self.words = [simd.splat_word(0); STATE_WORDS];
        zeroize::optimization_barrier(&self.words);
    }

    /// Makes the next block of output.
    #[inline(always)]
    pub(crate) fn permute(&mut self, simd: S) {
        if !simd.keccak_f(&mut self.words, &ROUND_CONSTANTS) {
            self.permute_generic(simd);
        }
    }

    /// The same for every backend, without any Keccak-f of its own.
    #[inline(always)]
    pub(crate) fn permute_generic(&mut self, simd: S) {
        simd.call(KeccakF::<S> { words: &mut self.words });
    }
}

/// Stores the first `count` words of each stream. There must be a whole number of `LANES` words, or more.
#[inline(always)]
fn store<S: Simd>(simd: S, words: &[S::Word], count: usize, bytes: &mut [u8], stride: usize, at: usize) {
    let whole = count - count % S::LANES;
    for done in (0..whole).step_by(S::LANES) {
        simd.store_words(&words[done..], S::LANES, bytes, stride, at + 8 * done);
    }
    if whole < count {
        simd.store_words(&words[whole..], count - whole, bytes, stride, at + 8 * whole);
    }
}

/// Hashes up to `LANES` messages of one length at once; message i is `parts[0][i]` followed by `parts[1][i]` (an empty
/// list is no part), then `last`. Only as many digests as there are messages are meaningful.
///
/// # Panics
/// If a part is shorter than the first of its kind; lengths must be whole words.
#[inline(always)]
pub(crate) fn digest<S: Simd, const RATE: usize, const LEN: usize>(
    simd: S,
    parts: [&[&[u8]]; 2],
    last: u64,
    digests: &mut [[u8; LEN]; MAX_LANES],
) {
    simd.call(Digest::<RATE, LEN> { parts, last, digests });
}

struct Digest<'a, const RATE: usize, const LEN: usize> {
    parts: [&'a [&'a [u8]]; 2],
    last: u64,
    digests: &'a mut [[u8; LEN]; MAX_LANES],
}

impl<S: Simd, const RATE: usize, const LEN: usize> Kernel<S> for Digest<'_, RATE, LEN> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let mut sponge = Sponge::<S, RATE>::new(simd);
        for part in self.parts {
            if let Some(&fill) = part.last() {
                let streams: [&[u8]; MAX_LANES] = core::array::from_fn(|i| *part.get(i).unwrap_or(&fill));
                sponge.absorb(simd, &streams, 0, fill.len() / 8);
            }
        }
        sponge.finish(simd, simd.splat_word(self.last));
        sponge.squeeze(simd, LEN / 8, self.digests.as_flattened_mut(), LEN, 0);
    }
}

/// Keccak-f[1600] (FIPS 202 Algorithm 7) on each stream's state, for every backend.
struct KeccakF<'a, S: Simd> {
    words: &'a mut [S::Word; STATE_WORDS],
}

impl<S: Simd> Kernel<S> for KeccakF<'_, S> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        // From memory to memory. With the state in variables, the compiler spills what does not fit the registers to a
        // stack that it does not align to vectors, so that (depending on where the stack begins) every other spilled word
        // crosses a cache line: 306 to 352 ns for four streams in AVX2 on Zen 5, against 310.
        let mut other = *self.words;
        let (mut from, mut to) = (self.words, &mut other);
        for constant in ROUND_CONSTANTS {
            round(simd, from, constant, to);
            core::mem::swap(&mut from, &mut to);
        }
    }
}

/// One round from `a` to `to`: theta, rho, pi, chi and iota (FIPS 202 §3.2). Word x + 5y is `A[x, y]`.
///
/// Why theta's D is added just before each rotation, in a sum of two: a three-way sum has half the throughput on
/// current cores, and the value is used at once.
#[inline(always)]
fn round<S: Simd>(simd: S, a: &[S::Word; STATE_WORDS], constant: u64, to: &mut [S::Word; STATE_WORDS]) {
    macro_rules! column {
        ($x:literal) => {
            simd.xor3(simd.xor3(a[$x], a[$x + 5], a[$x + 10]), a[$x + 15], a[$x + 20])
        };
    }
    let c = [column!(0), column!(1), column!(2), column!(3), column!(4)];
    macro_rules! d {
        ($x:literal) => {
            simd.xor(c[($x + 4) % 5], simd.rotate_left::<1>(c[($x + 1) % 5]))
        };
    }
    let d = [d!(0), d!(1), d!(2), d!(3), d!(4)];

    // theta and rho of the word that pi brings to this place.
    macro_rules! b {
        ($word:literal, $rho:literal) => {
            simd.rotate_left::<$rho>(simd.xor(a[$word], d[$word % 5]))
        };
    }
    let row = chi(simd, [simd.xor(a[0], d[0]), b!(6, 44), b!(12, 43), b!(18, 21), b!(24, 14)]);
    to[0] = simd.xor(row[0], simd.splat_word(constant));
    to[1..5].copy_from_slice(&row[1..]);
    to[5..10].copy_from_slice(&chi(simd, [b!(3, 28), b!(9, 20), b!(10, 3), b!(16, 45), b!(22, 61)]));
    to[10..15].copy_from_slice(&chi(simd, [b!(1, 1), b!(7, 6), b!(13, 25), b!(19, 8), b!(20, 18)]));
    to[15..20].copy_from_slice(&chi(simd, [b!(4, 27), b!(5, 36), b!(11, 10), b!(17, 15), b!(23, 56)]));
    to[20..].copy_from_slice(&chi(simd, [b!(2, 62), b!(8, 55), b!(14, 39), b!(15, 41), b!(21, 2)]));
}

/// chi on one row.
#[inline(always)]
fn chi<S: Simd>(simd: S, [b0, b1, b2, b3, b4]: [S::Word; 5]) -> [S::Word; 5] {
    [
        simd.xor_and_not(b0, b1, b2),
        simd.xor_and_not(b1, b2, b3),
        simd.xor_and_not(b2, b3, b4),
        simd.xor_and_not(b3, b4, b0),
        simd.xor_and_not(b4, b0, b1),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::Backend;
    use crate::simd::portable::Portable;
    use sha3::{Digest, Sha3_256, Sha3_512};
    use shake::{ExtendableOutput, Shake128, Update, XofReader};

    /// Streams that differ in every byte.
    fn streams(len: usize) -> Vec<Vec<u8>> {
        (0..MAX_LANES).map(|s| (0..len).map(|i| (i * 7 + s * 31 + i / 256) as u8).collect()).collect()
    }

    fn hash<const RATE: usize, S: Simd>(simd: S, streams: &[Vec<u8>], domain: u64, blocks: usize) -> Vec<Vec<u8>> {
        let refs: Vec<&[u8]> = streams.iter().map(Vec::as_slice).collect();
        let mut sponge = Sponge::<S, RATE>::new(simd);
        sponge.absorb(simd, &refs, 0, refs[0].len() / 8);
        sponge.finish(simd, simd.splat_word(domain));
        let stride = blocks * RATE * 8;
        let mut out = vec![0; S::LANES * stride];
        for block in 0..blocks {
            if block > 0 {
                sponge.permute(simd);
            }
            sponge.squeeze(simd, RATE, &mut out, stride, block * RATE * 8);
        }
        out.chunks(stride).map(<[u8]>::to_vec).collect()
    }

    fn check<S: Simd>(simd: S) {
        for words in [0, 1, 7, 8, 9, 16, 17, 18, 20, 21, 33, 34, 148, 196] {
            let streams = streams(8 * words);
            let sha3_256 = hash::<SHA3_256_RATE, S>(simd, &streams, SHA3_DOMAIN, 1);
            let sha3_512 = hash::<SHA3_512_RATE, S>(simd, &streams, SHA3_DOMAIN, 1);
            let shake128 = hash::<SHAKE128_RATE, S>(simd, &streams, SHAKE_DOMAIN, 3);
            for lane in 0..S::LANES {
                assert_eq!(sha3_256[lane][..32], Sha3_256::digest(&streams[lane])[..], "{words} words");
                assert_eq!(sha3_512[lane][..64], Sha3_512::digest(&streams[lane])[..], "{words} words");
                let mut expected = vec![0; shake128[lane].len()];
                Shake128::default().chain(&streams[lane]).finalize_xof().read(&mut expected);
                assert_eq!(shake128[lane], expected, "{words} words");
            }
        }
    }

    /// Permutes twice from the same state: as the backend does it, and as all do.
    struct Both<'a>([&'a mut [u8]; 2]);

    impl<S: Simd> Kernel<S> for Both<'_> {
        type Output = ();
        #[inline(always)]
        fn run(self, simd: S) {
            let [own, generic] = self.0;
            let mut sponge = Sponge::<S, SHAKE128_RATE>::new(simd);
            sponge.absorb_word(simd, simd.words_from(|lane| lane as u64));
            sponge.permute(simd);
            let mut same = Sponge::<S, SHAKE128_RATE> { words: sponge.words, absorbed: sponge.absorbed };
            sponge.permute(simd);
            same.permute_generic(simd);
            sponge.squeeze(simd, SHAKE128_RATE, own, 8 * SHAKE128_RATE, 0);
            same.squeeze(simd, SHAKE128_RATE, generic, 8 * SHAKE128_RATE, 0);
        }
    }

    #[test]
    fn each_backend_permutes_as_the_generic_code_does() {
        for backend in Backend::all() {
            let [mut own, mut generic] = [(); 2].map(|()| vec![0; 8 * SHAKE128_RATE * backend.lanes()]);
            backend.run(Both([&mut own, &mut generic]));
            assert_eq!(own, generic, "{backend}");
            assert_ne!(own[..8], own[8..16], "{backend}");
        }
    }

    #[test]
    fn sponges_equal_an_independent_implementation() {
        check(Portable::<1>);
        check(Portable::<3>);
        check(Portable::<8>);
    }
}
