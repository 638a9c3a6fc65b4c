//! A typed request on its way to whoever computes it, and the ticket that its caller waits on.
//!
//! ```text
//!  Draft<T> ──start──► Job ──► (scheduler's queue) ──► Batch ──► provider: Job::request, Job::complete
//!      └────────────► Ticket<T> ◄───────────────────────────────────────────┘   ──► KeyPair, Encapsulation, Signature, ...
//! ```
//!
//! - [`Draft`]: what to compute, with its deadline and placement; lengths are checked here, so a provider never sees a
//!   malformed job.
//! - [`Job`]: the owned request, a few words long, the only way to the inputs and outputs while it is computed.
//! - [`Batch`]: jobs of one [`Kind`] that travel to a provider together.
//! - [`Ticket`]: the future (or blocking wait) of the result. Dropping it cancels what has not started and discards
//!   what has.
//!
//! Each job completes exactly once: [`Job::complete`] ignores a second call, and a job or batch that is dropped
//! completes its tickets with a typed error. Secrets stay in the payload that they were computed into; see `slot`.
//!
//! Why a message to be signed or verified is hashed to its mu (FIPS 204 Algorithm 7, line 6) where it is submitted: a job then
//! has one size whatever the message's, so that a full queue is bounded in bytes, and nothing of the message is kept. It costs
//! the submitter what hashing costs, half a microsecond for what TLS signs.

mod batch;
mod kind;
mod slot;
mod ticket;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Instant;

use kemlane_engine::dsa::{self, MU_LEN, Message, SigningKey, VerifyingKey};
use kemlane_engine::kem::{self, DecapsulationKey, EncapsKey, EncapsulationKey, SHARED_SECRET_LEN};

pub use batch::{Batch, Report, Watch};
pub use kind::{DsaOperation, KemOperation, Kind, Kinds};
pub use ticket::{Outcome, Ticket};

use crate::error::Error;
use crate::provider::Placement;
use slot::{Lease, Unit};

/// A request that was not sent yet. `T` is what its ticket will give.
pub struct Draft<T> {
    lease: Lease,
    result: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Draft<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft").field("kind", &self.lease.payload().kind).finish_non_exhaustive()
    }
}

impl<T> Draft<T> {
    fn new(kind: Kind) -> Self {
        let mut lease = Lease::new();
        lease.payload_mut().kind = kind;
        Self { lease, result: PhantomData }
    }

    /// The job fails with [`Error::DeadlineExceeded`] if its computation has not begun by then.
    #[must_use]
    pub fn deadline(mut self, at: Instant) -> Self {
        self.lease.payload_mut().deadline = Some(at);
        self
    }

    /// Where its secrets may go.
    #[must_use]
    pub fn placement(mut self, placement: Placement) -> Self {
        self.lease.payload_mut().placement = placement;
        self
    }
}

impl Draft<KeyPair> {
    /// ML-KEM.KeyGen with fresh randomness.
    #[must_use]
    pub fn keygen(params: &'static kem::Params) -> Self {
        Self::new(Kind::Kem(KemOperation::KeyGen, params))
    }
}

impl Draft<Encapsulation> {
    /// ML-KEM.Encaps to an encoded key, with fresh randomness. The key is copied.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Length`]; the modulus check is made when the job is computed.
    pub fn encaps(params: &'static kem::Params, encapsulation_key: &[u8]) -> Result<Self, Error> {
        check_length("encapsulation key", params.encapsulation_key_len(), encapsulation_key)?;
        let mut draft = Self::new(Kind::Kem(KemOperation::Encaps, params));
        let behind = &mut draft.lease.payload_mut().wire[params.ciphertext_len()..];
        behind[..encapsulation_key.len()].copy_from_slice(encapsulation_key);
        Ok(draft)
    }

    /// ML-KEM.Encaps to a prepared key, with fresh randomness.
    #[must_use]
    pub fn encaps_prepared(key: &Arc<EncapsulationKey>) -> Self {
        let mut draft = Self::new(Kind::Kem(KemOperation::Encaps, key.params()));
        draft.lease.payload_mut().prepared_key = Some(Arc::clone(key));
        draft
    }
}

impl Draft<SharedSecret> {
    /// ML-KEM.Decaps. The ciphertext is copied.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Length`].
    pub fn decaps(key: &Arc<DecapsulationKey>, ciphertext: &[u8]) -> Result<Self, Error> {
        let params = key.params();
        let mut draft = Self::new(Kind::Kem(KemOperation::Decaps, params));
        draft.copy_in("ciphertext", params.ciphertext_len(), ciphertext)?;
        draft.lease.payload_mut().decapsulation_key = Some(Arc::clone(key));
        Ok(draft)
    }
}

impl Draft<Arc<SigningKey>> {
    /// ML-DSA.KeyGen with fresh randomness.
    #[must_use]
    pub fn signing_keygen(params: &'static dsa::Params) -> Self {
        Self::new(Kind::Dsa(DsaOperation::KeyGen, params))
    }
}

impl Draft<Signature> {
    /// ML-DSA.Sign or HashML-DSA.Sign, hedged. The message is hashed here.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Context`], and [`kemlane_engine::Error::Length`] of a digest.
    pub fn sign(key: &Arc<SigningKey>, message: Message<'_>) -> Result<Self, Error> {
        let mu = message.mu(key.verifying_key())?;
        let mut draft = Self::new(Kind::Dsa(DsaOperation::Sign, key.params()));
        let payload = draft.lease.payload_mut();
        payload.mu = mu;
        payload.signing_key = Some(Arc::clone(key));
        Ok(draft)
    }
}

impl Draft<()> {
    /// ML-DSA.Verify or HashML-DSA.Verify. The message is hashed here, the signature is copied.
    ///
    /// # Errors
    /// [`kemlane_engine::Error::Context`], and [`kemlane_engine::Error::Length`] of the signature or of a digest.
    pub fn verify(key: &Arc<VerifyingKey>, message: Message<'_>, signature: &[u8]) -> Result<Self, Error> {
        let params = key.params();
        let mu = message.mu(key)?;
        let mut draft = Self::new(Kind::Dsa(DsaOperation::Verify, params));
        draft.copy_in("signature", params.signature_len(), signature)?;
        let payload = draft.lease.payload_mut();
        payload.mu = mu;
        payload.verifying_key = Some(Arc::clone(key));
        Ok(draft)
    }
}

impl<T> Draft<T> {
    /// Copies what came over the wire.
    fn copy_in(&mut self, what: &'static str, expected: usize, bytes: &[u8]) -> Result<(), Error> {
        check_length(what, expected, bytes)?;
        self.lease.payload_mut().wire[..expected].copy_from_slice(bytes);
        Ok(())
    }
}

fn check_length(what: &'static str, expected: usize, bytes: &[u8]) -> Result<(), Error> {
    if bytes.len() == expected {
        Ok(())
    } else {
        Err(Error::Engine(kemlane_engine::Error::Length { what, expected, got: bytes.len() }))
    }
}

/// A request on its way. Completes exactly once; dropping it completes it with [`Error::Cancelled`].
pub struct Job {
    /// `None` once completed.
    unit: Option<Unit>,
    failed: bool,
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("kind", &self.kind()).finish_non_exhaustive()
    }
}

/// What a provider computes: borrowed inputs, and where the outputs go. Lengths fit the parameter set.
pub enum Request<'a> {
    /// ML-KEM.KeyGen.
    KeyGen {
        /// Receives the key pair.
        key: &'a mut Option<Arc<DecapsulationKey>>,
    },
    /// ML-KEM.Encaps.
    Encaps {
        /// The peer's key.
        key: EncapsKey<'a>,
        /// Receives the ciphertext.
        ciphertext: &'a mut [u8],
        /// Receives the shared secret.
        shared_secret: &'a mut [u8; SHARED_SECRET_LEN],
    },
    /// ML-KEM.Decaps.
    Decaps {
        /// The own key.
        key: &'a Arc<DecapsulationKey>,
        /// The ciphertext.
        ciphertext: &'a [u8],
        /// Receives the shared secret, or the implicit-rejection secret.
        shared_secret: &'a mut [u8; SHARED_SECRET_LEN],
    },
    /// ML-DSA.KeyGen.
    SigningKeyGen {
        /// Receives the key, expanded.
        key: &'a mut Option<Arc<SigningKey>>,
    },
    /// ML-DSA.Sign, hedged.
    Sign {
        /// The own key.
        key: &'a Arc<SigningKey>,
        /// The message's representative mu.
        mu: &'a [u8; MU_LEN],
        /// Receives the signature.
        signature: &'a mut [u8],
    },
    /// ML-DSA.Verify. A signature that does not verify ends the job with [`kemlane_engine::Error::Signature`].
    Verify {
        /// The signer's key.
        key: &'a Arc<VerifyingKey>,
        /// The message's representative mu.
        mu: &'a [u8; MU_LEN],
        /// The signature.
        signature: &'a [u8],
    },
}

impl fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::KeyGen { .. } => "KeyGen(..)",
            Self::Encaps { .. } => "Encaps(..)",
            Self::Decaps { .. } => "Decaps(..)",
            Self::SigningKeyGen { .. } => "SigningKeyGen(..)",
            Self::Sign { .. } => "Sign(..)",
            Self::Verify { .. } => "Verify(..)",
        })
    }
}

impl Job {
    /// What it computes; `None` once it is completed.
    pub fn kind(&self) -> Option<Kind> {
        self.unit.as_ref().map(|unit| unit.payload.kind)
    }

    /// Inputs and outputs; `None` once it is completed.
    pub fn request(&mut self) -> Option<Request<'_>> {
        let payload = &mut *self.unit.as_mut()?.payload;
        let (wire, shared_secret) = (&mut payload.wire, &mut payload.shared_secret);
        Some(match payload.kind {
            Kind::Kem(KemOperation::KeyGen, _) => Request::KeyGen { key: &mut payload.decapsulation_key },
            Kind::Kem(KemOperation::Encaps, params) => {
                let (ciphertext, behind) = wire.split_at_mut(params.ciphertext_len());
                let key = match &payload.prepared_key {
                    Some(key) => EncapsKey::Prepared(key),
                    None => EncapsKey::Encoded(&behind[..params.encapsulation_key_len()]),
                };
                Request::Encaps { key, ciphertext, shared_secret }
            }
            Kind::Kem(KemOperation::Decaps, params) => Request::Decaps {
                key: payload.decapsulation_key.as_ref()?,
                ciphertext: &wire[..params.ciphertext_len()],
                shared_secret,
            },
            Kind::Dsa(DsaOperation::KeyGen, _) => Request::SigningKeyGen { key: &mut payload.signing_key },
            Kind::Dsa(DsaOperation::Sign, params) => Request::Sign {
                key: payload.signing_key.as_ref()?,
                mu: &payload.mu,
                signature: &mut wire[..params.signature_len()],
            },
            Kind::Dsa(DsaOperation::Verify, params) => Request::Verify {
                key: payload.verifying_key.as_ref()?,
                mu: &payload.mu,
                signature: &wire[..params.signature_len()],
            },
        })
    }

    /// Whether its ticket is gone, so that computing it would be for nobody.
    pub fn is_abandoned(&self) -> bool {
        self.unit.as_ref().is_some_and(Unit::is_abandoned)
    }

    /// When its computation must have begun.
    pub fn deadline(&self) -> Option<Instant> {
        self.unit.as_ref()?.payload.deadline
    }

    /// Where its secrets may go.
    pub fn placement(&self) -> Placement {
        self.unit.as_ref().map_or(Placement::Anywhere, |unit| unit.payload.placement)
    }

    /// Ends the job: `Ok` means that the outputs of [`Job::request`] are written. A second call does nothing.
    pub fn complete(&mut self, result: Result<(), Error>) {
        if let Some(unit) = self.unit.take() {
            self.failed = result.is_err();
            unit.complete(result);
        }
    }

    /// Notes the time, for those jobs whose latency is measured.
    pub(crate) fn stamp(&mut self, now: Instant) {
        if let Some(unit) = &mut self.unit {
            unit.payload.submitted = Some(now);
        }
    }

    pub(crate) fn stamped(&self) -> Option<Instant> {
        self.unit.as_ref()?.payload.submitted
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.failed
    }

    /// The job leaves its queue for a batch. `false` if its ticket is gone.
    pub(crate) fn take_up(&self) -> bool {
        self.unit.as_ref().is_some_and(Unit::take_up)
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.complete(Err(Error::Cancelled));
    }
}

/// Result of a key generation: a prepared decapsulation key with its encapsulation key.
#[derive(Debug)]
pub struct KeyPair {
    key: Arc<DecapsulationKey>,
}

impl KeyPair {
    /// The encoded encapsulation key.
    pub fn encapsulation_key(&self) -> &[u8] {
        self.key.encapsulation_key().as_bytes()
    }

    /// The decapsulation key, with its matrix expanded.
    pub fn decapsulation_key(&self) -> &Arc<DecapsulationKey> {
        &self.key
    }

    /// The decapsulation key alone; it knows its encapsulation key.
    pub fn into_decapsulation_key(self) -> Arc<DecapsulationKey> {
        self.key
    }
}

/// A shared secret. It lives in the buffer that it was computed into, which is wiped on drop; never printed.
pub struct SharedSecret {
    lease: Lease,
}

impl SharedSecret {
    /// The secret's bytes.
    pub fn as_bytes(&self) -> &[u8; kem::SHARED_SECRET_LEN] {
        &self.lease.payload().shared_secret
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedSecret(..)")
    }
}

/// Result of an encapsulation.
#[derive(Debug)]
pub struct Encapsulation {
    secret: SharedSecret,
}

impl Encapsulation {
    /// The ciphertext for the peer.
    pub fn ciphertext(&self) -> &[u8] {
        let payload = self.secret.lease.payload();
        match payload.kind {
            Kind::Kem(_, params) => &payload.wire[..params.ciphertext_len()],
            Kind::Dsa(..) => &[],
        }
    }

    /// The shared secret.
    pub fn shared_secret(&self) -> &SharedSecret {
        &self.secret
    }
}

/// A signature, in the buffer that it was computed into.
pub struct Signature {
    lease: Lease,
}

impl Signature {
    /// The encoded signature.
    pub fn as_bytes(&self) -> &[u8] {
        let payload = self.lease.payload();
        match payload.kind {
            Kind::Dsa(_, params) => &payload.wire[..params.signature_len()],
            Kind::Kem(..) => &[],
        }
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature").field("kind", &self.lease.payload().kind).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;

    use kemlane_engine::kem::ML_KEM_768;

    use super::*;

    #[test]
    fn tickets_and_results_cross_threads() {
        fn future<F: Future + Send + Unpin>() {}
        fn value<T: Send + Sync + fmt::Debug>() {}
        future::<Ticket<KeyPair>>();
        future::<Ticket<Encapsulation>>();
        future::<Ticket<SharedSecret>>();
        future::<Ticket<Signature>>();
        value::<Encapsulation>();
        value::<KeyPair>();
        value::<Error>();
    }

    #[test]
    fn secrets_are_not_printed() {
        let mut draft = Draft::encaps(&ML_KEM_768, &[0; 1184]).unwrap();
        draft.lease.payload_mut().shared_secret = [0xa5; SHARED_SECRET_LEN];
        let made = Encapsulation { secret: SharedSecret { lease: draft.lease } };
        assert_eq!(made.shared_secret().as_bytes(), &[0xa5; SHARED_SECRET_LEN]);
        assert_eq!(format!("{made:?}"), "Encapsulation { secret: SharedSecret(..) }");
    }

    #[test]
    fn a_job_ends_once() {
        let mut job = Job { unit: Some(Draft::keygen(&ML_KEM_768).lease.into_unit()), failed: false };
        let slot = Arc::clone(&job.unit.as_ref().unwrap().slot);
        job.complete(Err(Error::QueueFull));
        job.complete(Ok(()));
        assert!(job.request().is_none() && job.kind().is_none());
        drop(job);
        let (_, result) = slot.poll(slot::Waiter::ThisThread).unwrap();
        assert_eq!(result, Err(Error::QueueFull));
    }
}
