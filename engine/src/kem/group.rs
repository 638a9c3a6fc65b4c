//! From the items of a batch to groups of as many operations as the backend has lanes, and back.
//!
//! Each batch type is a kernel: it walks its items, checks each, gathers those that pass into a group, and computes the
//! group when it is full or the items have run out. A slot is the place of an operation in its group.

use super::keys::{DecapsulationKey, EncapsulationKey};
use super::kpke::{self, Buffers, EncryptionKey, KeyPair};
use super::steps::{Decode, DecodeChecked};
use super::{Decaps, DecapsKey, Encaps, EncapsKey, KeyGen};
use crate::error::Error;
use crate::keccak::{SHA3_256_RATE, SHA3_512_RATE, SHA3_DOMAIN, SHAKE_DOMAIN, SHAKE256_RATE, digest};
use crate::ntt::Poly;
use crate::params::SYM_LEN;
use crate::params::kem::{K_MAX, KEY_POLY_LEN, Params, SEED_LEN, Set};
use crate::scratch::batch_type;
use crate::secret::{Buffer, differ, select, wipe};
use crate::simd::{Kernel, MAX_LANES, Simd};
use arrayvec::ArrayVec;

/// One 32-byte value for each operation of a group.
type Symmetric = [[u8; SYM_LEN]; MAX_LANES];
/// One value for each operation of a group.
type Slots<T> = ArrayVec<T, MAX_LANES>;

/// All temporary memory of a batch.
pub(crate) struct Memory {
    work: Work,
    /// t_hat of the keys that were given encoded.
    t_hat: Box<[Poly]>,
    /// s_hat of one key at a time.
    s_hat: Buffer<Poly>,
    /// What decapsulation encrypts again.
    ciphertexts: Buffer<[u8; Params::MAX_CIPHERTEXT_LEN]>,
    /// Decapsulation keys that were given as seeds.
    expanded: Buffer<[u8; Params::MAX_DECAPSULATION_KEY_LEN]>,
}

/// What the hashes of a group read and write, and the memory of K-PKE.
struct Work {
    pke: Buffers,
    /// H(ek).
    hash: Symmetric,
    message: Symmetric,
    /// K || r, the output of G.
    key_and_coins: [[u8; 2 * SYM_LEN]; MAX_LANES],
    coins: Symmetric,
    /// J(z || c).
    rejection: Symmetric,
}

impl Memory {
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self {
            work: Work {
                pke: Buffers::new(),
                hash: [[0; _]; _],
                message: [[0; _]; _],
                key_and_coins: [[0; _]; _],
                coins: [[0; _]; _],
                rejection: [[0; _]; _],
            },
            t_hat: vec![Poly::ZERO; MAX_LANES * K_MAX].into(),
            s_hat: Buffer::new(K_MAX),
            ciphertexts: Buffer::new(MAX_LANES),
            expanded: Buffer::new(MAX_LANES),
        })
    }

    /// Wipes what a batch left that depends on a secret.
    fn wipe(&mut self) {
        self.work.pke.wipe();
        wipe(self.work.message.as_flattened_mut());
        wipe(self.work.key_and_coins.as_flattened_mut());
        wipe(self.work.coins.as_flattened_mut());
        wipe(self.work.rejection.as_flattened_mut());
        self.s_hat.wipe();
        self.ciphertexts.wipe();
        self.expanded.wipe();
    }
}

impl Work {
    /// (K, r) = G(message || H(ek)): r goes to `coins`, K stays in the first half of `key_and_coins`.
    fn derive<S: Simd>(&mut self, simd: S, ops: usize) {
        let messages: Slots<&[u8]> = self.message[..ops].iter().map(|m| &m[..]).collect();
        let hashes: Slots<&[u8]> = self.hash[..ops].iter().map(|h| &h[..]).collect();
        let output = &mut self.key_and_coins;
        digest::<S, SHA3_512_RATE, { 2 * SYM_LEN }>(simd, [&messages, &hashes], SHA3_DOMAIN, output);
        for (coins, output) in self.coins.iter_mut().zip(&self.key_and_coins) {
            coins.copy_from_slice(&output[SYM_LEN..]);
        }
    }
}

/// H of each key.
fn hash_keys<S: Simd>(simd: S, keys: &[&[u8]], hashes: &mut Symmetric) {
    digest::<S, SHA3_256_RATE, SYM_LEN>(simd, [keys, &[]], SHA3_DOMAIN, hashes);
}

/// Decodes t_hat with the modulus check of FIPS 203 §7.2.
fn decode_t_hat<S: Simd>(simd: S, encoded: &[u8], t_hat: &mut [Poly]) -> Result<(), Error> {
    if simd.call(DecodeChecked { encoded, polys: t_hat }) { Ok(()) } else { Err(Error::Modulus) }
}

/// The last 32 bytes of a slice of which the caller knows that it is longer.
fn last_32(bytes: &[u8]) -> &[u8; SYM_LEN] {
    bytes.last_chunk().expect("keys are longer than a seed")
}

/// An expanded decapsulation key by its parts (FIPS 203 Algorithm 16, line 3).
#[derive(Clone, Copy)]
struct Expanded<'a> {
    s_hat: &'a [u8],
    encapsulation_key: &'a [u8],
    hash: &'a [u8; SYM_LEN],
    z: &'a [u8; SYM_LEN],
}

impl<'a> Expanded<'a> {
    /// `key` has the length that the parameter set asks for.
    fn new<P: Set>(key: &'a [u8]) -> Self {
        let (s_hat, rest) = key.split_at(P::K * KEY_POLY_LEN);
        let (encapsulation_key, rest) = rest.split_at(P::PARAMS.encapsulation_key_len());
        let (hash, z) = rest.split_at(SYM_LEN);
        Self { s_hat, encapsulation_key, hash: last_32(hash), z: last_32(z) }
    }
}

batch_type!(Memory; KeyGenBatch { seeds: &'a [[u8; SEED_LEN]], items: &'a mut [KeyGen<'b>] });
batch_type!(Memory; EncapsBatch { coins: &'a [[u8; SYM_LEN]], items: &'a mut [Encaps<'b>] });
batch_type!(Memory; DecapsBatch { items: &'a mut [Decaps<'b>], check_hash: bool });
batch_type!(Memory; PrepareEncapsBatch { keys: &'a mut [Result<EncapsulationKey, Error>] });
batch_type!(Memory; PrepareDecapsBatch { encoded: &'a [&'b [u8]], keys: &'a mut [Result<DecapsulationKey, Error>] });
batch_type!(Memory; FromSeedBatch { seeds: &'a [[u8; SEED_LEN]], keys: &'a mut [DecapsulationKey] });

/// Gathers the items that `admit` accepts (given the slot they will have) and hands them to `compute` in groups.
fn for_each_group<S: Simd, T, M>(
    _simd: S,
    items: impl Iterator<Item = T>,
    memory: &mut M,
    mut admit: impl FnMut(&mut T, usize, &mut M) -> bool,
    mut compute: impl FnMut(&mut Slots<T>, &mut M),
) {
    let mut group = Slots::new();
    for mut item in items {
        if admit(&mut item, group.len(), memory) {
            group.push(item);
        }
        if group.len() == S::LANES {
            compute(&mut group, memory);
            group.clear();
        }
    }
    if !group.is_empty() {
        compute(&mut group, memory);
    }
}

/// One key pair to generate: the expanded decapsulation key, and Â^T and t_hat if it is to be a prepared one.
struct Generated<'a> {
    seed: &'a [u8; SEED_LEN],
    key: &'a mut [u8],
    expanded: Option<(&'a mut [Poly], &'a mut [Poly])>,
}

/// FIPS 203 Algorithm 16: K-PKE key pairs, then dk = s_hat || ek || H(ek) || z.
fn keygen_group<P: Set, S: Simd>(simd: S, group: &mut [Generated<'_>], work: &mut Work) {
    let d: Slots<&[u8]> = group.iter().map(|item| &item.seed[..SYM_LEN]).collect();
    let mut pairs: Slots<KeyPair<'_>> = Slots::new();
    for Generated { key, expanded, .. } in group.iter_mut() {
        let (decryption_key, rest) = key.split_at_mut(P::K * KEY_POLY_LEN);
        let encryption_key = &mut rest[..P::PARAMS.encapsulation_key_len()];
        let expanded = expanded.as_mut().map(|(matrix, t_hat)| (&mut **matrix, &mut **t_hat));
        pairs.push(KeyPair { encryption_key, decryption_key, expanded });
    }
    kpke::keygen::<P, S>(simd, &d, &mut pairs, &mut work.pke);
    drop(pairs);
    let keys = group.iter().map(|item| Expanded::new::<P>(item.key).encapsulation_key);
    hash_keys(simd, &keys.collect::<Slots<_>>(), &mut work.hash);
    for (item, hash) in group.iter_mut().zip(&work.hash) {
        let (_, ending) = item.key.split_at_mut(item.key.len() - 2 * SYM_LEN);
        ending[..SYM_LEN].copy_from_slice(hash);
        ending[SYM_LEN..].copy_from_slice(&item.seed[SYM_LEN..]);
    }
}

impl<P: Set, S: Simd> Kernel<S> for KeyGenBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for_each_group(
            simd,
            self.items.iter_mut().zip(self.seeds),
            self.memory,
            |(item, _), _, _| {
                item.result = P::PARAMS.check_outputs(item);
                item.result.is_ok()
            },
            |group, memory| {
                let mut generated: Slots<_> = group
                    .iter_mut()
                    .map(|(item, seed)| Generated { seed, key: &mut *item.decapsulation_key, expanded: None })
                    .collect();
                keygen_group::<P, S>(simd, &mut generated, &mut memory.work);
                drop(generated);
                for (item, _) in group {
                    let expanded = Expanded::new::<P>(item.decapsulation_key);
                    item.encapsulation_key.copy_from_slice(expanded.encapsulation_key);
                }
            },
        );
        self.memory.wipe();
    }
}

impl Params {
    fn check_outputs(&self, item: &KeyGen<'_>) -> Result<(), Error> {
        Error::check_length("encapsulation key", self.encapsulation_key_len(), item.encapsulation_key)?;
        Error::check_length("decapsulation key", self.decapsulation_key_len(), item.decapsulation_key)
    }

    fn check_set(&self, of_key: &Self) -> Result<(), Error> {
        if self == of_key { Ok(()) } else { Err(Error::ParameterSet { expected: self.name(), got: of_key.name() }) }
    }
}

impl EncapsulationKey {
    fn encryption_key(&self) -> EncryptionKey<'_> {
        EncryptionKey { t_hat: &self.t_hat, rho: last_32(&self.encoded), matrix: Some(&self.matrix) }
    }
}

/// FIPS 203 §7.2: the checks of an encapsulation's inputs. Leaves t_hat of an encoded key in `t_hat`.
fn admit_encaps<P: Set, S: Simd>(simd: S, item: &Encaps<'_>, t_hat: &mut [Poly]) -> Result<(), Error> {
    Error::check_length("ciphertext", P::PARAMS.ciphertext_len(), item.ciphertext)?;
    match item.key {
        EncapsKey::Prepared(key) => P::PARAMS.check_set(key.params),
        EncapsKey::Encoded(key) => {
            Error::check_length("encapsulation key", P::PARAMS.encapsulation_key_len(), key)?;
            decode_t_hat(simd, key, &mut t_hat[..P::K])
        }
    }
}

/// FIPS 203 Algorithm 17 for a group whose t_hat were decoded.
fn encaps_group<P: Set, S: Simd>(simd: S, group: &mut [(&mut Encaps<'_>, &[u8; SYM_LEN])], memory: &mut Memory) {
    let Memory { work, t_hat, .. } = memory;
    if group.iter().any(|(item, _)| matches!(item.key, EncapsKey::Encoded(_))) {
        let keys = group.iter().map(|(item, _)| match item.key {
            EncapsKey::Encoded(key) => key,
            EncapsKey::Prepared(key) => &key.encoded,
        });
        hash_keys(simd, &keys.collect::<Slots<_>>(), &mut work.hash);
    }
    let mut keys: Slots<EncryptionKey<'_>> = Slots::new();
    for (op, (item, coins)) in group.iter().enumerate() {
        work.message[op] = **coins;
        keys.push(match item.key {
            EncapsKey::Prepared(key) => {
                work.hash[op] = key.hash;
                key.encryption_key()
            }
            EncapsKey::Encoded(key) => {
                EncryptionKey { t_hat: &t_hat[op * P::K..][..P::K], rho: last_32(key), matrix: None }
            }
        });
    }
    work.derive(simd, keys.len());
    let mut ciphertexts: Slots<&mut [u8]> = Slots::new();
    for ((item, _), key_and_coins) in group.iter_mut().zip(&work.key_and_coins) {
        item.shared_secret.copy_from_slice(&key_and_coins[..SYM_LEN]);
        ciphertexts.push(&mut *item.ciphertext);
    }
    kpke::encrypt::<P, S>(simd, &keys, &work.message, &work.coins, &mut ciphertexts, &mut work.pke);
}

impl<P: Set, S: Simd> Kernel<S> for EncapsBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for_each_group(
            simd,
            self.items.iter_mut().zip(self.coins),
            self.memory,
            |(item, _), slot, memory| {
                item.result = admit_encaps::<P, S>(simd, item, &mut memory.t_hat[slot * P::K..]);
                item.result.is_ok()
            },
            |group, memory| encaps_group::<P, S>(simd, group, memory),
        );
        self.memory.wipe();
    }
}

/// The checks of FIPS 203 §7.3 that need no hash.
fn admit_decaps<P: Set>(item: &Decaps<'_>) -> Result<(), Error> {
    Error::check_length("ciphertext", P::PARAMS.ciphertext_len(), item.ciphertext)?;
    match item.key {
        DecapsKey::Seed(_) => Ok(()),
        DecapsKey::Prepared(key) => P::PARAMS.check_set(key.public.params),
        DecapsKey::Encoded(key) => Error::check_length("decapsulation key", P::PARAMS.decapsulation_key_len(), key),
    }
}

/// The hash check of FIPS 203 §7.3: puts whether each key passes into `valid`.
fn check_hashes<P: Set, S: Simd>(
    simd: S,
    keys: &[Expanded<'_>],
    hashes: &mut Symmetric,
) -> [Result<(), Error>; MAX_LANES] {
    let encapsulation_keys: Slots<&[u8]> = keys.iter().map(|key| key.encapsulation_key).collect();
    hash_keys(simd, &encapsulation_keys, hashes);
    core::array::from_fn(|i| match keys.get(i) {
        // Both are public.
        Some(key) if *key.hash != hashes[i] => Err(Error::KeyHash),
        _ => Ok(()),
    })
}

/// Expands the keys of a group that were given as seeds, each into its slot.
fn expand_seeds<P: Set, S: Simd>(
    simd: S,
    group: &[&mut Decaps<'_>],
    slots: &mut Buffer<[u8; Params::MAX_DECAPSULATION_KEY_LEN]>,
    work: &mut Work,
) {
    if !group.iter().any(|item| matches!(item.key, DecapsKey::Seed(_))) {
        return;
    }
    let mut generated = Slots::new();
    for (item, slot) in group.iter().zip(slots.first(group.len())) {
        if let DecapsKey::Seed(seed) = item.key {
            let key = &mut slot[..P::PARAMS.decapsulation_key_len()];
            generated.push(Generated { seed, key, expanded: None });
        }
    }
    keygen_group::<P, S>(simd, &mut generated, work);
}

/// FIPS 203 Algorithm 18 for a group whose inputs were checked.
fn decaps_group<P: Set, S: Simd>(simd: S, group: &mut [&mut Decaps<'_>], memory: &mut Memory) {
    let Memory { work, t_hat, s_hat, ciphertexts, expanded } = memory;
    expand_seeds::<P, S>(simd, group, expanded, work);
    let expanded = expanded.used();

    // m' = K-PKE.Decrypt(c), and what the rest needs of each key.
    let mut z: Slots<&[u8]> = Slots::new();
    let mut keys: Slots<EncryptionKey<'_>> = Slots::new();
    for ((op, item), t_hat) in group.iter().enumerate().zip(t_hat.chunks_exact_mut(P::K)) {
        let expanded = match item.key {
            DecapsKey::Prepared(key) => {
                kpke::decrypt::<P, S>(simd, &key.s_hat, item.ciphertext, &mut work.message[op], &mut work.pke);
                work.hash[op] = key.public.hash;
                z.push(&key.z[..]);
                keys.push(key.public.encryption_key());
                continue;
            }
            DecapsKey::Encoded(key) => Expanded::new::<P>(key),
            DecapsKey::Seed(_) => Expanded::new::<P>(&expanded[op][..P::PARAMS.decapsulation_key_len()]),
        };
        let s_hat = s_hat.first(P::K);
        simd.call(Decode { encoded: expanded.s_hat, polys: s_hat });
        kpke::decrypt::<P, S>(simd, s_hat, item.ciphertext, &mut work.message[op], &mut work.pke);
        simd.call(Decode { encoded: expanded.encapsulation_key, polys: t_hat });
        work.hash[op] = *expanded.hash;
        z.push(expanded.z);
        keys.push(EncryptionKey { t_hat, rho: last_32(expanded.encapsulation_key), matrix: None });
    }

    // (K', r') = G(m' || h), and the rejection secret J(z || c).
    work.derive(simd, keys.len());
    let received: Slots<&[u8]> = group.iter().map(|item| item.ciphertext).collect();
    digest::<S, SHAKE256_RATE, SYM_LEN>(simd, [&z, &received], SHAKE_DOMAIN, &mut work.rejection);

    // c' = K-PKE.Encrypt(m', r'); K' if it is c, else the rejection secret.
    let mut again: Slots<&mut [u8]> =
        ciphertexts.first(group.len()).iter_mut().map(|slot| &mut slot[..P::PARAMS.ciphertext_len()]).collect();
    kpke::encrypt::<P, S>(simd, &keys, &work.message, &work.coins, &mut again, &mut work.pke);
    for (op, item) in group.iter_mut().enumerate() {
        let rejected = differ(item.ciphertext, again[op]);
        let key = work.key_and_coins[op].first_chunk().expect("G gives K first");
        *item.shared_secret = select(rejected, key, &work.rejection[op]);
    }
}

/// Refuses the items of a group whose encoded key fails its hash check, and takes them out of the group.
fn check_encoded<P: Set, S: Simd>(simd: S, group: &mut Slots<&mut Decaps<'_>>, work: &mut Work) {
    let encoded: Slots<Expanded<'_>> = group
        .iter()
        .filter_map(|item| match item.key {
            DecapsKey::Encoded(key) => Some(Expanded::new::<P>(key)),
            _ => None,
        })
        .collect();
    if encoded.is_empty() {
        return;
    }
    let mut results = check_hashes::<P, S>(simd, &encoded, &mut work.hash).into_iter();
    for item in group.iter_mut() {
        if let DecapsKey::Encoded(_) = item.key {
            item.result = results.next().expect("one result for each encoded key");
        }
    }
    group.retain(|item| item.result.is_ok());
}

impl<P: Set, S: Simd> Kernel<S> for DecapsBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for_each_group(
            simd,
            self.items.iter_mut(),
            self.memory,
            |item, _, _| {
                item.result = admit_decaps::<P>(item);
                item.result.is_ok()
            },
            |group, memory| {
                if self.check_hash {
                    check_encoded::<P, S>(simd, group, &mut memory.work);
                }
                if !group.is_empty() {
                    decaps_group::<P, S>(simd, group, memory);
                }
            },
        );
        self.memory.wipe();
    }
}

/// Fills in H(ek) and Â of keys whose encoding and t_hat stand.
fn expand_keys<P: Set, S: Simd>(simd: S, keys: &mut [&mut EncapsulationKey], work: &mut Work) {
    hash_keys(simd, &keys.iter().map(|key| &key.encoded[..]).collect::<Slots<_>>(), &mut work.hash);
    let seeds: Slots<[u8; SYM_LEN]> = keys.iter().map(|key| *last_32(&key.encoded)).collect();
    let mut matrices = Slots::new();
    for (key, hash) in keys.iter_mut().zip(&work.hash) {
        key.hash = *hash;
        matrices.push(&mut key.matrix[..]);
    }
    kpke::expand_matrices::<P, S>(simd, &seeds, &mut matrices, &mut work.pke);
}

impl<P: Set, S: Simd> Kernel<S> for PrepareEncapsBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for_each_group(
            simd,
            self.keys.iter_mut(),
            self.memory,
            |key, _, _| {
                if let Ok(inner) = key
                    && let Err(error) = decode_t_hat(simd, &inner.encoded, &mut inner.t_hat)
                {
                    **key = Err(error);
                }
                key.is_ok()
            },
            |group, memory| {
                let mut keys: Slots<_> = group.iter_mut().filter_map(|key| key.as_mut().ok()).collect();
                expand_keys::<P, S>(simd, &mut keys, &mut memory.work);
            },
        );
    }
}

impl<P: Set, S: Simd> Kernel<S> for PrepareDecapsBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for_each_group(
            simd,
            self.keys.iter_mut().zip(self.encoded),
            self.memory,
            |(key, _), _, _| key.is_ok(),
            |group, memory| {
                let parts: Slots<_> = group.iter().map(|(_, encoded)| Expanded::new::<P>(encoded)).collect();
                let results = check_hashes::<P, S>(simd, &parts, &mut memory.work.hash);
                let mut keys = Slots::new();
                for (((key, _), parts), result) in group.iter_mut().zip(&parts).zip(results) {
                    if let Err(error) = result {
                        **key = Err(error);
                    }
                    if let Ok(key) = key {
                        simd.call(Decode { encoded: parts.s_hat, polys: &mut key.s_hat });
                        simd.call(Decode { encoded: parts.encapsulation_key, polys: &mut key.public.t_hat });
                        *key.z = *parts.z;
                        key.public.encoded.copy_from_slice(parts.encapsulation_key);
                        keys.push(&mut key.public);
                    }
                }
                if !keys.is_empty() {
                    expand_keys::<P, S>(simd, &mut keys, &mut memory.work);
                }
            },
        );
    }
}

impl<P: Set, S: Simd> Kernel<S> for FromSeedBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        for_each_group(
            simd,
            self.keys.iter_mut().zip(self.seeds),
            self.memory,
            |_, _, _| true,
            |group, Memory { work, expanded: slots, .. }| {
                let mut generated = Slots::new();
                for ((key, seed), slot) in group.iter_mut().zip(slots.first(S::LANES)) {
                    let expanded = Some((&mut key.public.matrix[..], &mut key.public.t_hat[..]));
                    let key = &mut slot[..P::PARAMS.decapsulation_key_len()];
                    generated.push(Generated { seed, key, expanded });
                }
                keygen_group::<P, S>(simd, &mut generated, work);
                drop(generated);
                for ((key, _), slot) in group.iter_mut().zip(slots.used()) {
                    let expanded = Expanded::new::<P>(&slot[..P::PARAMS.decapsulation_key_len()]);
                    key.public.encoded.copy_from_slice(expanded.encapsulation_key);
                    key.public.hash = *expanded.hash;
                    *key.z = *expanded.z;
                    simd.call(Decode { encoded: expanded.s_hat, polys: &mut key.s_hat });
                }
            },
        );
        self.memory.wipe();
    }
}
