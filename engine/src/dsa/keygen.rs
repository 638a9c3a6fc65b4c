//! Key generation, and the expansion of signing keys, in groups of as many operations as the backend has lanes.

use super::hash::{PARTS, Task, shake256_many};
use super::keys::Secrets;
use super::memory::{Slots, Work};
use super::ntt::Poly32;
use super::sample::{ExpandSecret, expand_matrix, for_each_row};
use super::steps::{
    DecodeSecret, DecodeT0, DecodeT1, EncodeSecret, KeyRow, SecretMultiplier, SmallNtt, T0_LEN, T1_LEN,
};
use super::{KeyGen, SigningKey, VerifyingKey};
use crate::error::Error;
use crate::ntt::Poly;
use crate::params::dsa::{K_MAX, L_MAX, LONG_SEED_LEN, Params, SEED_LEN, Set, TR_LEN};
use crate::params::{N, SYM_LEN};
use crate::scratch::batch_type;
use crate::secret::{declassify, differ, reveal, wipe};
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, MAX_LANES};
use core::marker::PhantomData;

/// Temporary memory of key generation.
pub(super) struct Memory {
    /// rho || rho' || K of each operation: H of its seed.
    expanded: [[u8; 2 * SYM_LEN + LONG_SEED_LEN]; MAX_LANES],
    rho: [[u8; SYM_LEN]; MAX_LANES],
    /// s1, then s2, of each operation.
    secrets: Box<[Poly]>,
    /// Keys of a group that are only wanted expanded.
    pub(super) signing_keys: Box<[[u8; Params::MAX_SIGNING_KEY_LEN]]>,
}

impl Memory {
    pub(super) fn new() -> Self {
        Self {
            expanded: [[0; _]; _],
            rho: [[0; _]; _],
            secrets: vec![Poly::ZERO; MAX_LANES * (K_MAX + L_MAX)].into(),
            signing_keys: vec![[0; _]; MAX_LANES].into(),
        }
    }

    /// Wipes what groups of up to `ops` operations left.
    pub(super) fn wipe(&mut self, ops: usize) {
        wipe(self.expanded.as_flattened_mut());
        wipe(&mut self.secrets[..ops * (K_MAX + L_MAX)]);
        wipe(self.signing_keys[..ops].as_flattened_mut());
    }
}

batch_type!(crate::dsa::Memory; KeyGenBatch { seeds: &'a [[u8; SEED_LEN]], items: &'a mut [KeyGen<'b>] });
batch_type!(crate::dsa::Memory; FromSeedBatch { seeds: &'a [[u8; SEED_LEN]], keys: &'a mut [SigningKey] });
batch_type!(crate::dsa::Memory; ExpandSigningBatch { encoded: &'a [&'b [u8]], keys: &'a mut [Result<SigningKey, Error>] });

/// An encoded signing key by its parts (FIPS 204 Algorithm 24).
#[derive(Clone, Copy)]
pub(super) struct Encoded<'a> {
    pub(super) rho: &'a [u8; SYM_LEN],
    pub(super) key: &'a [u8; SYM_LEN],
    pub(super) tr: &'a [u8; TR_LEN],
    s1: &'a [u8],
    s2: &'a [u8],
    t0: &'a [u8],
}

impl<'a> Encoded<'a> {
    /// `bytes` has the length that the parameter set asks for.
    pub(super) fn new<P: Set>(bytes: &'a [u8]) -> Self {
        let missing = "the length was checked";
        let (rho, rest) = bytes.split_first_chunk().expect(missing);
        let (key, rest) = rest.split_first_chunk().expect(missing);
        let (tr, rest) = rest.split_first_chunk().expect(missing);
        let (s1, rest) = rest.split_at(P::L * secret_len::<P>());
        let (s2, t0) = rest.split_at(P::K * secret_len::<P>());
        Self { rho, key, tr, s1, s2, t0 }
    }

    /// Decodes the secrets (FIPS 204 Algorithm 25).
    pub(super) fn decode<P: Set, S: Simd32>(
        &self,
        simd: S,
        secrets: &mut Secrets,
        work: &mut Work,
    ) -> Result<(), Error> {
        let [poly, _] = &mut work.polys;
        let mut in_range = true;
        let encoded = self.s1.chunks_exact(secret_len::<P>()).zip(secrets.s1.iter_mut());
        for (bytes, multiplier) in encoded.chain(self.s2.chunks_exact(secret_len::<P>()).zip(secrets.s2.iter_mut())) {
            in_range &= simd.call(DecodeSecret { bytes, poly, set: PhantomData::<P> });
            simd.call(SecretMultiplier { poly, multiplier });
        }
        // Whether a key is one is no secret of that key.
        if !reveal(in_range) {
            return Err(Error::SigningKey);
        }
        for (bytes, to) in self.t0.chunks_exact(T0_LEN).zip(secrets.t0_hat.iter_mut()) {
            simd.call(DecodeT0 { bytes, poly, to });
        }
        *secrets.key = *self.key;
        Ok(())
    }
}

/// Bytes of an encoded polynomial of s1 or s2.
const fn secret_len<P: Set>() -> usize {
    N * P::S_BITS / 8
}

/// Where the keys of one generated pair go.
pub(super) struct KeyPair<'a> {
    pub(super) seed: &'a [u8; SEED_LEN],
    pub(super) verifying_key: &'a mut [u8],
    pub(super) signing_key: &'a mut [u8],
    /// Receives Â, row by row, if the key is to be used at once.
    pub(super) matrix: Option<&'a mut [Poly32]>,
}

/// FIPS 204 Algorithm 6, ML-DSA.KeyGen_internal, for a group.
pub(super) fn generate<P: Set, S: Simd32>(simd: S, group: &mut [KeyPair<'_>], work: &mut Work, memory: &mut Memory) {
    let Memory { expanded, rho, secrets, .. } = memory;
    let dimensions = [P::K as u8, P::L as u8];
    let mut tasks: Slots<Task<'_>> = Slots::new();
    for (pair, output) in group.iter().zip(&mut *expanded) {
        tasks.push(Task { parts: [pair.seed, &dimensions, &[], &[], &[]], output });
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
    drop(tasks);

    let mut seeds: Slots<&[u8; LONG_SEED_LEN]> = Slots::new();
    for ((pair, expanded), rho) in group.iter_mut().zip(&*expanded).zip(&mut *rho) {
        let (first, rest) = expanded.split_first_chunk::<SYM_LEN>().expect("three seeds");
        let (long, key) = rest.split_first_chunk().expect("two seeds");
        *rho = *first;
        // Public: the verifying key holds it.
        declassify(rho);
        seeds.push(long);
        pair.verifying_key[..SYM_LEN].copy_from_slice(rho);
        pair.signing_key[..SYM_LEN].copy_from_slice(rho);
        pair.signing_key[SYM_LEN..2 * SYM_LEN].copy_from_slice(key);
    }
    let per_op = P::K + P::L;
    simd.call(ExpandSecret { seeds: &seeds, polys: secrets, bytes: &mut work.bytes, set: PhantomData::<P> });
    let secrets_at = 2 * SYM_LEN + TR_LEN;
    for (pair, polys) in group.iter_mut().zip(secrets.chunks_exact(per_op)) {
        let bytes = pair.signing_key[secrets_at..].chunks_exact_mut(secret_len::<P>());
        for (poly, bytes) in polys.iter().zip(bytes) {
            simd.call(EncodeSecret { poly, bytes, set: PhantomData::<P> });
        }
    }

    let Work { ring, bytes, column, sum, .. } = work;
    let t0_at = secrets_at + per_op * secret_len::<P>();
    for_each_row::<P, S>(simd, &rho[..group.len()], ring, bytes, |op, i, row| {
        let pair = &mut group[op];
        let secrets = &secrets[op * per_op..][..per_op];
        if i == 0 {
            for (poly, to) in secrets[..P::L].iter().zip(column.iter_mut()) {
                simd.call(SmallNtt { poly, negated: false, to });
            }
        }
        simd.call(KeyRow {
            row,
            column: &column[..P::L],
            error: &secrets[P::L + i],
            t1: &mut pair.verifying_key[SYM_LEN + i * T1_LEN..][..T1_LEN],
            t0: &mut pair.signing_key[t0_at + i * T0_LEN..][..T0_LEN],
            sum,
        });
        if let Some(matrix) = &mut pair.matrix {
            for (to, from) in matrix[i * P::L..][..P::L].iter_mut().zip(row) {
                *to = **from;
            }
        }
    });

    let mut tasks: Slots<Task<'_>> = Slots::new();
    for pair in group {
        // Public, as all of the verifying key is.
        declassify(pair.verifying_key);
        let output = &mut pair.signing_key[2 * SYM_LEN..][..TR_LEN];
        tasks.push(Task { parts: [pair.verifying_key, &[], &[], &[], &[]], output });
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
}

impl Params {
    fn check_outputs(&self, item: &KeyGen<'_>) -> Result<(), Error> {
        Error::check_length("verifying key", self.verifying_key_len(), item.verifying_key)?;
        Error::check_length("signing key", self.signing_key_len(), item.signing_key)
    }
}

impl<P: Set, S: Simd32> Kernel<S> for KeyGenBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, items, memory, .. } = self;
        let ops = items.len().min(S::LANES);
        let mut group: Slots<KeyPair<'_>> = Slots::new();
        for (item, seed) in items.iter_mut().zip(seeds) {
            item.result = P::PARAMS.check_outputs(item);
            if item.result.is_err() {
                continue;
            }
            let (verifying_key, signing_key) = (&mut *item.verifying_key, &mut *item.signing_key);
            group.push(KeyPair { seed, verifying_key, signing_key, matrix: None });
            if group.len() == S::LANES {
                generate::<P, S>(simd, &mut group, &mut memory.work, &mut memory.keygen);
                group.clear();
            }
        }
        if !group.is_empty() {
            generate::<P, S>(simd, &mut group, &mut memory.work, &mut memory.keygen);
        }
        memory.work.wipe();
        memory.keygen.wipe(ops);
    }
}

/// Fills in what a verifying key has beside its encoding and matrix: t1 and tr.
pub(super) fn finish_verifying_keys<P: Set, S: Simd32>(simd: S, keys: &mut [&mut VerifyingKey], work: &mut Work) {
    for key in keys.iter_mut() {
        for (bytes, to) in key.encoded[SYM_LEN..].chunks_exact(T1_LEN).zip(key.t1_hat.iter_mut()) {
            simd.call(DecodeT1 { bytes, to });
        }
    }
    let mut tasks: Slots<Task<'_>> = Slots::new();
    for key in keys {
        tasks.push(Task { parts: single(&key.encoded), output: &mut key.tr });
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
}

/// A message of one part.
pub(super) fn single(part: &[u8]) -> [&[u8]; PARTS] {
    [part, &[], &[], &[], &[]]
}

impl<P: Set, S: Simd32> Kernel<S> for FromSeedBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { seeds, keys, memory, .. } = self;
        let super::Memory { work, keygen, .. } = memory;
        let ops = keys.len().min(S::LANES);
        let mut signing_keys = core::mem::take(&mut keygen.signing_keys);
        for (seeds, keys) in seeds.chunks(S::LANES).zip(keys.chunks_mut(S::LANES)) {
            let mut group: Slots<KeyPair<'_>> = Slots::new();
            for ((seed, key), slot) in seeds.iter().zip(&mut *keys).zip(&mut signing_keys) {
                group.push(KeyPair {
                    seed,
                    verifying_key: &mut key.public.encoded,
                    signing_key: &mut slot[..P::PARAMS.signing_key_len()],
                    matrix: Some(&mut key.public.matrix),
                });
            }
            generate::<P, S>(simd, &mut group, work, keygen);
            drop(group);
            for (key, slot) in keys.iter_mut().zip(&signing_keys) {
                let encoded = Encoded::new::<P>(&slot[..P::PARAMS.signing_key_len()]);
                let decoded = encoded.decode::<P, S>(simd, &mut key.secrets, work);
                debug_assert!(decoded.is_ok(), "generated keys are in range");
            }
            let mut publics: Slots<_> = keys.iter_mut().map(|key| &mut key.public).collect();
            finish_verifying_keys::<P, S>(simd, &mut publics, work);
        }
        keygen.signing_keys = signing_keys;
        work.wipe();
        keygen.wipe(ops);
    }
}

impl<P: Set, S: Simd32> Kernel<S> for ExpandSigningBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let Self { encoded, keys, memory, .. } = self;
        let super::Memory { work, keygen, .. } = memory;
        for (encoded, keys) in encoded.chunks(S::LANES).zip(keys.chunks_mut(S::LANES)) {
            for (encoded, result) in encoded.iter().zip(&mut *keys) {
                if let Ok(key) = result {
                    let encoded = Encoded::new::<P>(encoded);
                    match encoded.decode::<P, S>(simd, &mut key.secrets, work) {
                        Ok(()) if public_part::<P, S>(simd, &encoded, &mut key.public, work, keygen) => {}
                        Ok(()) => *result = Err(Error::SigningKey),
                        Err(error) => *result = Err(error),
                    }
                }
            }
            let whole = keys.iter_mut().filter_map(|key| key.as_mut().ok());
            let mut publics: Slots<_> = whole.map(|key| &mut key.public).collect();
            finish_verifying_keys::<P, S>(simd, &mut publics, work);
            drop(publics);
            for (encoded, result) in encoded.iter().zip(keys) {
                // Both are public.
                if result.as_ref().is_ok_and(|key| key.public.tr != *Encoded::new::<P>(encoded).tr) {
                    *result = Err(Error::SigningKey);
                }
            }
        }
        work.wipe();
        keygen.wipe(1);
    }
}

/// Computes the matrix and the encoding of the verifying key again, of which a signing key holds rho alone. False if the
/// key's t0 is not what belongs to them.
fn public_part<P: Set, S: Simd32>(
    simd: S,
    encoded: &Encoded<'_>,
    public: &mut VerifyingKey,
    work: &mut Work,
    memory: &mut Memory,
) -> bool {
    expand_matrix::<P, S>(simd, encoded.rho, &mut public.matrix, &mut work.bytes);
    public.encoded[..SYM_LEN].copy_from_slice(encoded.rho);
    let polys = &mut memory.secrets[..P::K + P::L];
    let bytes = encoded.s1.chunks_exact(secret_len::<P>()).chain(encoded.s2.chunks_exact(secret_len::<P>()));
    for (bytes, poly) in bytes.zip(&mut *polys) {
        simd.call(DecodeSecret { bytes, poly, set: PhantomData::<P> });
    }
    for (poly, to) in polys[..P::L].iter().zip(work.column.iter_mut()) {
        simd.call(SmallNtt { poly, negated: false, to });
    }
    let t0 = &mut memory.signing_keys[0][..P::K * T0_LEN];
    for (i, error) in polys[P::L..].iter().enumerate() {
        let row = &public.matrix[i * P::L..][..P::L];
        simd.call(KeyRow {
            row: &core::array::from_fn(|column| &row[column.min(P::L - 1)]),
            column: &work.column[..P::L],
            error,
            t1: &mut public.encoded[SYM_LEN + i * T1_LEN..][..T1_LEN],
            t0: &mut t0[i * T0_LEN..][..T0_LEN],
            sum: &mut work.sum,
        });
    }
    // Public, as all of the verifying key is.
    declassify(&public.encoded);
    // Whether a key is one is no secret of that key.
    reveal(differ(t0, encoded.t0) == 0)
}
