//! Expanded ML-DSA keys, kept so that a key that comes again is not expanded again.
//!
//! ```text
//!  encoded key ─► SHA-256 of set and key ─► Shelf ─┬─ hit ─► Arc of the expanded key
//!                                                  └─ miss ─► expanded on this thread, the least recently used one evicted
//! ```
//!
//! [`KeyCache`] has a shelf for verifying keys (a client meets the same CA and server again) and one for signing keys (a
//! reload finds the key that is being served). Both are bounded in number; an evicted signing key is wiped as soon as the
//! last job that uses it has ended, because [`SigningKey`] is wiped on drop.
//!
//! Why one for the process ([`KeyCache::shared`]): an expanded key is the same whoever computes with it, and the callbacks of
//! the TLS library that need it know nothing but an encoded key.
//! Why a list that is searched: it is a hundred times cheaper than expanding a key, and has no order but that of use.
//! Why misses are not batched: they are rare by design, and a caller that has many keys at once has
//! [`VerifyingKey::expand_many`].

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use aws_lc_rs::digest;
use kemlane_engine::dsa::{Params, SigningKey, VerifyingKey};
use kemlane_engine::{Backend, Error as EngineError};

use crate::error::Error;
use crate::provider::cpu::with_scratch;

/// How many keys a cache keeps.
#[derive(Clone, Copy, Debug)]
pub struct Capacity {
    /// Verifying keys. By default 64: as many peers and authorities as a hub commonly talks to, at most 4.5 MiB.
    pub verifying: NonZeroUsize,
    /// Signing keys. By default 8: those of one server and of its next certificate, in every set; at most 0.7 MiB.
    pub signing: NonZeroUsize,
}

impl Default for Capacity {
    fn default() -> Self {
        Self { verifying: NonZeroUsize::MIN.saturating_add(63), signing: NonZeroUsize::MIN.saturating_add(7) }
    }
}

/// Expanded keys by their encoded form.
#[derive(Debug)]
pub struct KeyCache {
    verifying: Shelf<VerifyingKey>,
    signing: Shelf<SigningKey>,
}

impl KeyCache {
    /// An empty cache.
    #[must_use]
    pub fn new(capacity: Capacity) -> Self {
        Self { verifying: Shelf::new(capacity.verifying), signing: Shelf::new(capacity.signing) }
    }

    /// The cache of this process.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<KeyCache> = LazyLock::new(|| KeyCache::new(Capacity::default()));
        &SHARED
    }

    /// The expanded form of an encoded verifying key.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Length`].
    pub fn verifying_key(&self, params: &'static Params, encoded: &[u8]) -> Result<Arc<VerifyingKey>, Error> {
        self.verifying.get(params, encoded, || {
            with_scratch(Backend::detect(), |scratch| VerifyingKey::expand_many(scratch, params, &[encoded]))
        })
    }

    /// The expanded form of an encoded signing key.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Length`], or [`kemlane_engine::Error::SigningKey`] for a coefficient out of range.
    pub fn signing_key(&self, params: &'static Params, encoded: &[u8]) -> Result<Arc<SigningKey>, Error> {
        self.signing.get(params, encoded, || {
            with_scratch(Backend::detect(), |scratch| SigningKey::expand_many(scratch, params, &[encoded]))
        })
    }

    /// The counters.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot { verifying: self.verifying.counts(), signing: self.signing.counts() }
    }
}

/// The counters of a cache at one moment, since it was made.
#[derive(Clone, Copy, Debug)]
pub struct Snapshot {
    /// Of verifying keys.
    pub verifying: Counts,
    /// Of signing keys.
    pub signing: Counts,
}

/// The counters of one sort of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Requests for a key that was there.
    pub hits: u64,
    /// Requests for a key that had to be expanded, or could not be.
    pub misses: u64,
    /// Keys that made room for others.
    pub evictions: u64,
    /// Keys that are there.
    pub keys: usize,
}

/// What a key is found by: a hash of its set and its encoded form.
type Name = [u8; digest::SHA256_OUTPUT_LEN];

#[derive(Debug)]
struct Shelf<K> {
    capacity: usize,
    /// The most recently used first.
    keys: Mutex<Vec<(Name, Arc<K>)>>,
    hits: AtomicU64,
    misses: AtomicU64,
    evictions: AtomicU64,
}

impl<K> Shelf<K> {
    fn new(capacity: NonZeroUsize) -> Self {
        Self {
            capacity: capacity.get(),
            keys: Mutex::default(),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
            evictions: AtomicU64::new(0),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(Name, Arc<K>)>> {
        // Nothing panics while it is held.
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The key, which `expand` gives as the one result of a batch if it is not there. Nothing is locked meanwhile: two that
    /// miss the same key at once both expand it.
    fn get(
        &self,
        params: &'static Params,
        encoded: &[u8],
        expand: impl FnOnce() -> Vec<Result<K, EngineError>>,
    ) -> Result<Arc<K>, Error> {
        let mut hash = digest::Context::new(&digest::SHA256);
        hash.update(params.name().as_bytes());
        hash.update(encoded);
        let mut name = Name::default();
        name.copy_from_slice(hash.finish().as_ref());
        if let Some(key) = Self::find(&mut self.lock(), &name) {
            self.hits.fetch_add(1, Relaxed);
            return Ok(key);
        }
        self.misses.fetch_add(1, Relaxed);
        let mut expanded = None;
        for key in expand() {
            expanded = Some(Arc::new(key?));
        }
        let expanded = expanded.ok_or(Error::Cancelled)?;
        let mut keys = self.lock();
        if let Some(key) = Self::find(&mut keys, &name) {
            return Ok(key);
        }
        // Dropped once the lock is free again, since wiping takes its time.
        let evicted = if keys.len() == self.capacity { keys.pop() } else { None };
        keys.insert(0, (name, Arc::clone(&expanded)));
        drop(keys);
        if evicted.is_some() {
            self.evictions.fetch_add(1, Relaxed);
        }
        Ok(expanded)
    }

    fn find(keys: &mut [(Name, Arc<K>)], name: &Name) -> Option<Arc<K>> {
        let at = keys.iter().position(|(known, _)| known == name)?;
        keys[..=at].rotate_right(1);
        Some(Arc::clone(&keys[0].1))
    }

    fn counts(&self) -> Counts {
        Counts {
            hits: self.hits.load(Relaxed),
            misses: self.misses.load(Relaxed),
            evictions: self.evictions.load(Relaxed),
            keys: self.lock().len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use kemlane_engine::dsa::{self, ML_DSA_44, ML_DSA_65};

    use super::*;

    fn encoded(params: &'static Params) -> (Vec<u8>, Vec<u8>) {
        let (mut public, mut private) = (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()]);
        with_scratch(Backend::detect(), |scratch| dsa::keygen(scratch, params, &mut public, &mut private)).unwrap();
        (public, private)
    }

    #[test]
    fn keys_are_expanded_once_and_the_least_recently_used_is_evicted() {
        let two = NonZeroUsize::new(2).unwrap();
        let cache = KeyCache::new(Capacity { verifying: two, signing: two });
        let keys = [encoded(&ML_DSA_44), encoded(&ML_DSA_44), encoded(&ML_DSA_44)];
        let verifying = |i: usize| cache.verifying_key(&ML_DSA_44, &keys[i].0).unwrap();
        let signing = |i: usize| cache.signing_key(&ML_DSA_44, &keys[i].1).unwrap();
        let first = (verifying(0), signing(0));
        assert_eq!(first.0.as_bytes(), keys[0].0);
        assert_eq!(first.1.verifying_key().as_bytes(), keys[0].0);
        let last = Arc::downgrade(&signing(1));
        verifying(1);
        assert!(Arc::ptr_eq(&first.0, &verifying(0)) && Arc::ptr_eq(&first.1, &signing(0)));
        // The second one goes, since the first was used later; a signing key is dropped, hence wiped, with it.
        verifying(2);
        signing(2);
        assert!(last.upgrade().is_none());
        assert!(Arc::ptr_eq(&first.0, &verifying(0)));
        verifying(1);
        let Snapshot { verifying, signing } = cache.snapshot();
        assert_eq!(verifying, Counts { hits: 2, misses: 4, evictions: 2, keys: 2 });
        assert_eq!(signing, Counts { hits: 1, misses: 3, evictions: 1, keys: 2 });
    }

    #[test]
    fn what_cannot_be_a_key_is_refused_and_not_kept() {
        let cache = KeyCache::new(Capacity::default());
        let (public, private) = encoded(&ML_DSA_44);
        assert!(matches!(cache.verifying_key(&ML_DSA_65, &public), Err(Error::Engine(EngineError::Length { .. }))));
        let mut bad = private;
        // s1 begins behind rho, K and tr; seven stands for no coefficient.
        bad[128..131].fill(0xff);
        assert_eq!(cache.signing_key(&ML_DSA_44, &bad).unwrap_err(), Error::Engine(EngineError::SigningKey));
        let Snapshot { verifying, signing } = cache.snapshot();
        assert_eq!((verifying.keys, signing.keys), (0, 0));
        assert_eq!((verifying.misses, signing.misses), (1, 1));
    }
}
