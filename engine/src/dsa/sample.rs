//! ExpandA, ExpandS, ExpandMask and SampleInBall over many streams (FIPS 204 Algorithms 29 to 34).
//!
//! As in ML-KEM: streams are numbered through all operations of a group, [`Simd::LANES`] of them share a permutation, and
//! lanes that are left over repeat the last stream. The matrix is never held as a whole where it is used once: it comes
//! row by row, in a ring of polynomials.
//!
//! [`Simd::LANES`]: crate::simd::Simd::LANES

use super::ntt::{Poly32, Row};
use crate::keccak::{SHAKE_DOMAIN, SHAKE128_RATE, SHAKE256_RATE, Sponge};
use crate::ntt::Poly;
use crate::params::dsa::{L_MAX, LONG_SEED_LEN, Q, Set};
use crate::params::{N, SYM_LEN};
use crate::secret::{classify, declassify, wipe};
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, MAX_LANES, MAX_WIDTH, Simd};

/// Bytes of a candidate for an entry of the matrix.
const ENTRY_LEN: usize = 3;
/// The bits of a candidate that count (FIPS 204 Algorithm 14).
const ENTRY_MASK: i32 = (1 << 23) - 1;
/// Bytes and number of the SHAKE128 blocks squeezed at first: 280 candidates, of which more than 256 stay in all but
/// 2^-100 of all streams.
const XOF_BLOCK: usize = 8 * SHAKE128_RATE;
const XOF_BLOCKS: usize = 5;
/// Bytes of so many whole vectors that the first 256 candidates below q are among them in all but 2^-80 of all streams.
const LIKELY: usize = (N + MAX_WIDTH / 2) * ENTRY_LEN;
/// Bytes of a SHAKE256 block.
const PRF_BLOCK: usize = 8 * SHAKE256_RATE;
/// The same for s1 and s2: 544 candidates, of which 256 stay in 99.999% of all streams for eta = 4.
const SECRET_BLOCKS: usize = 2;
/// Blocks of a polynomial of y: 640 bytes at most.
const MASK_BLOCKS: usize = 5;
/// Bytes between two streams of y.
pub(super) const MASK_STRIDE: usize = MASK_BLOCKS * PRF_BLOCK;
/// Bytes between two streams of [`Bytes`]: whole vectors of candidates. Behind the blocks there are none.
const STRIDE: usize = 864;
const _: () = assert!(STRIDE >= XOF_BLOCKS * XOF_BLOCK && STRIDE.is_multiple_of(MAX_WIDTH / 2 * ENTRY_LEN));
const _: () = assert!(((XOF_BLOCKS - 1) * XOF_BLOCK).is_multiple_of(MAX_WIDTH / 2 * ENTRY_LEN));
/// Entries of the matrix that are held at once: one short of a row, and the streams of a permutation.
const RING: usize = 2 * MAX_LANES;
const _: () = assert!(L_MAX - 1 + MAX_LANES <= RING);

/// What the streams of one permutation squeezed.
pub(super) struct Bytes([u8; MAX_LANES * STRIDE]);

impl Bytes {
    /// 23 bits of ones are not below q.
    pub(super) const EMPTY: Self = Self([0xff; MAX_LANES * STRIDE]);

    #[inline(always)]
    fn stream(&self, lane: usize) -> &[u8; STRIDE] {
        &self.0.as_chunks().0[lane]
    }

    pub(super) fn wipe(&mut self) {
        wipe(&mut self.0);
        self.0.fill(0xff);
    }
}

/// A few entries of a matrix.
pub(super) type Ring = [Poly32; RING];

/// Absorbs `words` words of each seed, a nonce of two bytes and the padding.
#[inline(always)]
fn absorb<S: Simd, const RATE: usize>(simd: S, seeds: &[&[u8]], words: usize, nonces: &[u16]) -> Sponge<S, RATE> {
    let mut sponge = Sponge::new(simd);
    sponge.absorb(simd, seeds, 0, words);
    sponge.finish(simd, simd.words_from(|lane| u64::from(nonces[lane]) | SHAKE_DOMAIN << 16));
    sponge
}

/// RejNTTPoly (FIPS 204 Algorithm 30) for the streams of one permutation, as many as there are polynomials. Running time
/// depends on the (public) output. Output in [0, q).
struct SampleEntries<'a> {
    rho: [&'a [u8]; MAX_LANES],
    /// s + 256·r.
    nonces: [u16; MAX_LANES],
    polys: &'a mut [Poly32],
    bytes: &'a mut Bytes,
}

impl<S: Simd32> Kernel<S> for SampleEntries<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { rho, nonces, polys, bytes } = self;
        let mut sponge = absorb::<S, SHAKE128_RATE>(simd, &rho, SYM_LEN / 8, &nonces);
        for block in 0..XOF_BLOCKS {
            if block > 0 {
                sponge.permute(simd);
            }
            sponge.squeeze(simd, SHAKE128_RATE, &mut bytes.0, STRIDE, block * XOF_BLOCK);
        }
        let mut found = [0; MAX_LANES];
        for (lane, poly) in polys.iter_mut().enumerate() {
            let (likely, rest) = bytes.stream(lane).split_at(LIKELY);
            found[lane] = accept_entries(simd, likely, poly, 0);
            if found[lane] < N {
                found[lane] = accept_entries(simd, rest, poly, found[lane]);
            }
        }
        while found[..polys.len()].iter().any(|&found| found < N) {
            sponge.permute(simd);
            // In the place of the last block, so that no candidates follow it.
            let start = (XOF_BLOCKS - 1) * XOF_BLOCK;
            sponge.squeeze(simd, SHAKE128_RATE, &mut bytes.0, STRIDE, start);
            for (lane, poly) in polys.iter_mut().enumerate() {
                found[lane] = accept_entries(simd, &bytes.stream(lane)[start..], poly, found[lane]);
            }
        }
    }
}

/// Appends the candidates below q to a polynomial of which `found` coefficients stand, and returns how many stand now.
#[inline(always)]
fn accept_entries<S: Simd32>(simd: S, bytes: &[u8], poly: &mut Poly32, mut found: usize) -> usize {
    for at in (0..bytes.len()).step_by(S::WIDTH32 * ENTRY_LEN) {
        let candidates = simd.and32(simd.unpack32::<{ 8 * ENTRY_LEN }>(&bytes[at..]), simd.splat32(ENTRY_MASK));
        found += simd.store_below32(candidates, Q, &mut poly.0[found..]);
    }
    found
}

/// Entry `entry` of the matrix, row by row: its nonce (FIPS 204 Algorithm 32, line 3).
fn entry_nonce<P: Set>(entry: usize) -> u16 {
    (entry % P::L + entry / P::L * 256) as u16
}

/// FIPS 204 Algorithm 32, ExpandA, of one key: all of it, row by row.
pub(super) fn expand_matrix<P: Set, S: Simd32>(simd: S, rho: &[u8; SYM_LEN], matrix: &mut [Poly32], bytes: &mut Bytes) {
    for (chunk, polys) in matrix.chunks_mut(S::LANES).enumerate() {
        let last = polys.len() - 1;
        let nonces = core::array::from_fn(|lane| entry_nonce::<P>(chunk * S::LANES + lane.min(last)));
        simd.call(SampleEntries { rho: [rho; _], nonces, polys, bytes });
    }
}

/// FIPS 204 Algorithm 32, ExpandA, of several keys: calls `f` with key, row number and row, in order.
pub(super) fn for_each_row<P: Set, S: Simd32>(
    simd: S,
    rho: &[[u8; SYM_LEN]],
    ring: &mut Ring,
    bytes: &mut Bytes,
    mut f: impl FnMut(usize, usize, &Row<'_>),
) {
    let entries = P::K * P::L;
    let count = rho.len() * entries;
    // As many whole permutations as hold a row, wherever it begins.
    let capacity = ((L_MAX - 1).div_ceil(S::LANES) + 1) * S::LANES;
    let mut next_row = 0;
    for start in (0..count).step_by(S::LANES) {
        let end = (start + S::LANES).min(count);
        let stream = |lane: usize| (start + lane).min(end - 1);
        let seeds = core::array::from_fn(|lane| &rho[stream(lane) / entries][..]);
        let nonces = core::array::from_fn(|lane| entry_nonce::<P>(stream(lane) % entries));
        let polys = &mut ring[start % capacity..][..end - start];
        simd.call(SampleEntries { rho: seeds, nonces, polys, bytes });
        while (next_row + 1) * P::L <= end {
            let row = core::array::from_fn(|column| &ring[(next_row * P::L + column) % capacity]);
            f(next_row / P::K, next_row % P::K, &row);
            next_row += 1;
        }
    }
}

/// FIPS 204 Algorithm 33, ExpandS: polynomial op·(k + l) + r from stream r of each operation. Output in [-eta, eta].
///
/// Which candidates are rejected shows in the time; it says nothing about those that stay.
pub(super) struct ExpandSecret<'a, P> {
    /// rho' of each operation.
    pub(super) seeds: &'a [&'a [u8; LONG_SEED_LEN]],
    pub(super) polys: &'a mut [Poly],
    pub(super) bytes: &'a mut Bytes,
    pub(super) set: core::marker::PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for ExpandSecret<'_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, polys, bytes, .. } = self;
        let per_op = P::K + P::L;
        let count = seeds.len() * per_op;
        for (chunk, polys) in polys[..count].chunks_mut(S::LANES).enumerate() {
            let stream = |lane: usize| (chunk * S::LANES + lane).min(count - 1);
            let nonces: [u16; MAX_LANES] = core::array::from_fn(|lane| (stream(lane) % per_op) as u16);
            let seeds: [&[u8]; MAX_LANES] = core::array::from_fn(|lane| &seeds[stream(lane) / per_op][..]);
            let mut sponge = absorb::<S, SHAKE256_RATE>(simd, &seeds, LONG_SEED_LEN / 8, &nonces);
            let mut found = [0; MAX_LANES];
            let mut blocks = 0;
            while found[..polys.len()].iter().any(|&found| found < N) {
                if blocks > 0 {
                    sponge.permute(simd);
                }
                sponge.squeeze(simd, SHAKE256_RATE, &mut bytes.0, STRIDE, blocks % SECRET_BLOCKS * PRF_BLOCK);
                blocks += 1;
                if !blocks.is_multiple_of(SECRET_BLOCKS) {
                    continue;
                }
                // Rejections only, see above; what stays is secret again below.
                declassify(&bytes.0);
                for (lane, poly) in polys.iter_mut().enumerate() {
                    let candidates = &bytes.stream(lane)[..SECRET_BLOCKS * PRF_BLOCK];
                    found[lane] = accept_secret::<S, P>(simd, candidates, poly, found[lane]);
                }
            }
            for poly in polys {
                classify(&mut poly.0);
                from_candidates::<S, P>(simd, poly);
            }
        }
    }
}

/// The bound of CoefFromHalfByte (FIPS 204 Algorithm 15) and what a candidate is taken modulo.
const fn half_byte_bound(eta: usize) -> (i16, i16) {
    let range = 2 * eta as i16 + 1;
    (16 / range * range, range)
}

/// Appends the half-bytes that CoefFromHalfByte accepts to a polynomial of which `found` coefficients stand.
#[inline(always)]
fn accept_secret<S: Simd, P: Set>(simd: S, bytes: &[u8], poly: &mut Poly, mut found: usize) -> usize {
    for at in (0..bytes.len()).step_by(S::WIDTH / 2) {
        let bound = const { half_byte_bound(P::ETA).0 };
        found += simd.store_below(simd.unpack::<4>(&bytes[at..]), bound, &mut poly.0[found..]);
    }
    found
}

/// eta less the accepted half-byte modulo 2·eta + 1.
#[inline(always)]
fn from_candidates<S: Simd, P: Set>(simd: S, poly: &mut Poly) {
    for lanes in poly.0.chunks_exact_mut(S::WIDTH) {
        let mut half_byte = simd.load(lanes);
        let (bound, range) = const { half_byte_bound(P::ETA) };
        if bound > range {
            // floor(x / 5) = floor(205·x / 2^10) for x < 64.
            let quotient = simd.shift_right_unsigned::<10>(simd.mul_low(half_byte, simd.splat(205)));
            half_byte = simd.sub(half_byte, simd.mul_low(quotient, simd.splat(range)));
        }
        simd.store(simd.sub(simd.splat(P::ETA as i16), half_byte), lanes);
    }
}

/// FIPS 204 Algorithm 34, ExpandMask: stream attempt·l + r of each attempt, still packed, to
/// `bytes[stream * MASK_STRIDE..]`; whole permutations are written.
pub(super) struct ExpandMask<'a> {
    /// rho'' of each attempt.
    pub(super) seeds: &'a [&'a [u8; LONG_SEED_LEN]],
    /// kappa of each attempt.
    pub(super) kappas: &'a [u16],
    pub(super) l: usize,
    /// Bytes of a polynomial.
    pub(super) len: usize,
    pub(super) bytes: &'a mut [u8],
}

impl<S: Simd32> Kernel<S> for ExpandMask<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, kappas, l, len, bytes } = self;
        let count = seeds.len() * l;
        for (chunk, bytes) in (0..count.div_ceil(S::LANES)).zip(bytes.chunks_mut(S::LANES * MASK_STRIDE)) {
            let stream = |lane: usize| (chunk * S::LANES + lane).min(count - 1);
            let nonces: [u16; MAX_LANES] =
                core::array::from_fn(|lane| kappas[stream(lane) / l] + (stream(lane) % l) as u16);
            let seeds: [&[u8]; MAX_LANES] = core::array::from_fn(|lane| &seeds[stream(lane) / l][..]);
            let mut sponge = absorb::<S, SHAKE256_RATE>(simd, &seeds, LONG_SEED_LEN / 8, &nonces);
            for block in 0..MASK_BLOCKS {
                if block > 0 {
                    sponge.permute(simd);
                }
                let words = (len / 8 - block * SHAKE256_RATE).min(SHAKE256_RATE);
                sponge.squeeze(simd, words, bytes, MASK_STRIDE, block * PRF_BLOCK);
            }
        }
    }
}

/// FIPS 204 Algorithm 29, SampleInBall, for up to [`Simd::LANES`] challenge seeds. Running time depends on the seeds.
///
/// [`Simd::LANES`]: crate::simd::Simd::LANES
pub(super) struct SampleInBall<'a, P> {
    /// c_tilde of each operation.
    pub(super) seeds: &'a [&'a [u8]],
    pub(super) polys: &'a mut [Poly],
    pub(super) bytes: &'a mut Bytes,
    pub(super) set: core::marker::PhantomData<P>,
}

impl<P: Set, S: Simd32> Kernel<S> for SampleInBall<'_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, polys, bytes, .. } = self;
        let count = seeds.len();
        let streams: [&[u8]; MAX_LANES] = core::array::from_fn(|lane| seeds[lane.min(count - 1)]);
        let mut sponge = Sponge::<S, SHAKE256_RATE>::new(simd);
        sponge.absorb(simd, &streams, 0, P::C_TILDE_LEN / 8);
        sponge.finish(simd, simd.splat_word(SHAKE_DOMAIN));
        sponge.squeeze(simd, SHAKE256_RATE, &mut bytes.0, STRIDE, 0);
        let mut balls = [Ball { signs: 0, next: N - P::TAU }; MAX_LANES];
        for ((lane, ball), poly) in balls[..count].iter_mut().enumerate().zip(&mut *polys) {
            *poly = Poly::ZERO;
            let (signs, places) = bytes.stream(lane)[..PRF_BLOCK].split_first_chunk().expect("a block is longer");
            ball.signs = u64::from_le_bytes(*signs);
            ball.place(places, poly);
        }
        while balls[..count].iter().any(|ball| ball.next < N) {
            sponge.permute(simd);
            sponge.squeeze(simd, SHAKE256_RATE, &mut bytes.0, STRIDE, 0);
            for ((lane, ball), poly) in balls[..count].iter_mut().enumerate().zip(&mut *polys) {
                ball.place(&bytes.stream(lane)[..PRF_BLOCK], poly);
            }
        }
    }
}

/// How far a challenge has come.
#[derive(Clone, Copy)]
struct Ball {
    /// The signs that are left, lowest first.
    signs: u64,
    /// i of the loop.
    next: usize,
}

impl Ball {
    /// FIPS 204 Algorithm 29, lines 6 to 13, as far as the bytes go.
    #[inline(always)]
    fn place(&mut self, bytes: &[u8], poly: &mut Poly) {
        for &byte in bytes {
            if self.next == N {
                return;
            }
            let place = usize::from(byte);
            if place <= self.next {
                poly.0[self.next] = poly.0[place];
                poly.0[place] = 1 - 2 * (self.signs & 1) as i16;
                self.signs >>= 1;
                self.next += 1;
            }
        }
    }
}
