//! Carries what was prepared for a connection from the peeked `ClientHello` into rustls' synchronous callbacks: a finished
//! encapsulation, and a [`Script`] with a finished signature.
//!
//! rustls 0.23 calls [`SupportedKxGroup::start_and_complete`](rustls::crypto::SupportedKxGroup::start_and_complete) and
//! [`Signer::sign`](rustls::sign::Signer::sign) without any notion of a connection. So a connection keeps its own [`Handover`]
//! and lends it to the thread for the length of one poll: [`Handover::lend`] swaps it in and, whatever happens, out again.
//! Between two polls nothing is left in the thread, so one handshake never sees what was prepared for another, and a handshake
//! that is dropped wipes what it had.
//!
//! The callbacks take a result once, and only if what they ask for is what it was computed for, byte by byte; otherwise they
//! compute in place.

use std::cell::RefCell;
use std::mem;
use std::sync::Arc;

use kemlane_engine::dsa::SigningKey;
use kemlane_engine::kem::Params;
use rustls::SignatureScheme;
use rustls::crypto::CompletedKeyExchange;

use super::certificates::Authentication;
use super::rehearsal::Script;
use crate::error::Error;
use crate::job::{Encapsulation, Signature};

thread_local! {
    static CURRENT: RefCell<Option<Handover>> = const { RefCell::new(None) };
}

/// An encapsulation that was computed before rustls asks for it.
#[derive(Debug)]
pub(crate) struct Prepared {
    pub(crate) params: &'static Params,
    pub(crate) encapsulation_key: Box<[u8]>,
    pub(crate) result: Result<Encapsulation, Error>,
}

/// What a connection hands to the callbacks, and how it was used.
#[derive(Debug, Default)]
pub(crate) struct Handover {
    prepared: Option<Prepared>,
    script: Option<Script>,
    /// How often encapsulations and signatures were prepared, and how often they had to be computed in place.
    pub(crate) encapsulations: Uses,
    pub(crate) signatures: Uses,
    /// The scheme of the last signature by one of our keys.
    pub(crate) scheme: Option<SignatureScheme>,
    /// What the certificate proves its owner with, where [`Certificates`](super::Certificates) chose it.
    pub(crate) certificate: Option<Authentication>,
}

/// How often a callback found its result prepared, and how often it did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) prepared: u64,
    pub(crate) in_place: u64,
}

impl Uses {
    fn count(&mut self, is_prepared: bool) {
        *if is_prepared { &mut self.prepared } else { &mut self.in_place } += 1;
    }
}

impl Handover {
    /// Runs `poll` with this handover lent to the thread.
    pub(crate) fn lend<R>(&mut self, poll: impl FnOnce() -> R) -> R {
        /// Takes the handover back when dropped, also while unwinding, and restores the one of an outer call.
        struct Lent<'a> {
            owner: &'a mut Handover,
            outer: Option<Handover>,
        }
        impl Drop for Lent<'_> {
            fn drop(&mut self) {
                if let Some(mine) = CURRENT.replace(self.outer.take()) {
                    *self.owner = mine;
                }
            }
        }
        let outer = CURRENT.replace(Some(mem::take(self)));
        let _lent = Lent { owner: self, outer };
        poll()
    }
}

/// Puts a result into the handover that is lent to this thread; wipes it if there is none.
pub(crate) fn place(prepared: Prepared) {
    CURRENT.with_borrow_mut(|current| {
        if let Some(handover) = current {
            handover.prepared = Some(prepared);
        }
    });
}

/// Takes the result for this key, if that is what was prepared. Whatever was prepared is gone afterwards.
pub(crate) fn take(params: &'static Params, encapsulation_key: &[u8]) -> Option<Result<Encapsulation, Error>> {
    CURRENT.with_borrow_mut(|current| {
        let handover = current.as_mut()?;
        match handover.prepared.take() {
            Some(prepared) if prepared.params == params && *prepared.encapsulation_key == *encapsulation_key => {
                handover.encapsulations.count(true);
                Some(prepared.result)
            }
            _ => {
                handover.encapsulations.count(false);
                None
            }
        }
    })
}

/// Puts a script into the handover that is lent to this thread, or takes it out of there.
pub(crate) fn swap_script(script: Option<Script>) -> Option<Script> {
    CURRENT.with_borrow_mut(|current| mem::replace(&mut current.as_mut()?.script, script))
}

/// Runs `act` on the script of the handover that is lent to this thread.
fn with_script<T>(act: impl FnOnce(&mut Script) -> Option<T>) -> Option<T> {
    CURRENT.with_borrow_mut(|current| act(current.as_mut()?.script.as_mut()?))
}

/// Completes the script with a signature of what its rehearsal found.
pub(crate) fn place_signature(signature: Signature) {
    with_script(|script| {
        script.put_signature(signature);
        Some(())
    });
}

/// The server's random bytes: those of the rehearsal, if there was one, else what `fresh` gives.
pub(crate) fn random<E>(bytes: &mut [u8], fresh: impl FnOnce(&mut [u8]) -> Result<(), E>) -> Result<(), E> {
    if with_script(|script| script.repeat_random(bytes)).is_some() {
        return Ok(());
    }
    fresh(bytes)?;
    with_script(|script| script.note_random(bytes));
    Ok(())
}

/// The key exchange with this share: that of the rehearsal, if there was one, else what `fresh` gives.
pub(crate) fn exchange<E>(
    share: &[u8],
    fresh: impl FnOnce() -> Result<CompletedKeyExchange, E>,
) -> Result<CompletedKeyExchange, E> {
    if let Some(exchange) = with_script(|script| script.repeat_exchange(share)) {
        return Ok(exchange);
    }
    let exchange = fresh()?;
    with_script(|script| script.note_exchange(share, &exchange));
    Ok(exchange)
}

/// Notes which certificate was chosen for the handshake.
pub(crate) fn note_certificate(certificate: Authentication) {
    CURRENT.with_borrow_mut(|current| {
        if let Some(handover) = current {
            handover.certificate = Some(certificate);
        }
    });
}

/// What a rehearsal has to say of a signature.
#[derive(Debug)]
pub(crate) enum Rehearsed {
    /// Here it is.
    Signature(Signature),
    /// This is the rehearsal, and what is to be signed is noted.
    Noted,
    /// There was none, or another message.
    Nothing,
}

/// The signature of `message`, if it was prepared. Whatever was prepared is gone afterwards.
pub(crate) fn signature(key: &Arc<SigningKey>, message: &[u8], scheme: SignatureScheme) -> Rehearsed {
    CURRENT.with_borrow_mut(|current| {
        let Some(handover) = current else { return Rehearsed::Nothing };
        let rehearsed = handover.script.as_mut().map_or(Rehearsed::Nothing, |script| script.signature(key, message));
        handover.scheme = Some(scheme);
        match &rehearsed {
            Rehearsed::Noted => {}
            Rehearsed::Signature(_) => handover.signatures.count(true),
            Rehearsed::Nothing => handover.signatures.count(false),
        }
        rehearsed
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use kemlane_engine::kem::{ML_KEM_768, ML_KEM_1024};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    fn prepared(key: &[u8]) -> Prepared {
        Prepared { params: &ML_KEM_768, encapsulation_key: key.into(), result: Err(Error::Cancelled) }
    }

    #[test]
    fn a_result_is_taken_once_and_only_for_its_key() {
        let mut handover = Handover::default();
        handover.lend(|| {
            place(prepared(b"key"));
            assert!(take(&ML_KEM_768, b"key").is_some());
            assert!(take(&ML_KEM_768, b"key").is_none());
            place(prepared(b"key"));
            assert!(take(&ML_KEM_768, b"kez").is_none());
            assert!(take(&ML_KEM_768, b"key").is_none());
            place(prepared(b"key"));
            assert!(take(&ML_KEM_1024, b"key").is_none());
        });
        assert_eq!((handover.encapsulations.prepared, handover.encapsulations.in_place), (1, 4));
    }

    #[test]
    fn nothing_stays_in_the_thread_between_polls() {
        let (mut one, mut other) = (Handover::default(), Handover::default());
        one.lend(|| place(prepared(b"key")));
        assert!(take(&ML_KEM_768, b"key").is_none());
        other.lend(|| assert!(take(&ML_KEM_768, b"key").is_none()));
        one.lend(|| {
            other.lend(|| assert!(take(&ML_KEM_768, b"key").is_none()));
            assert!(take(&ML_KEM_768, b"key").is_some());
        });
        let [one, other] = [one, other].map(|handover| handover.encapsulations);
        assert_eq!((one.prepared, one.in_place, other.in_place), (1, 0, 2));
    }

    #[test]
    fn a_panic_gives_the_handover_back() {
        let mut handover = Handover::default();
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            handover.lend(|| {
                place(prepared(b"key"));
                panic!("in a poll");
            })
        }));
        assert!(panicked.is_err() && CURRENT.with_borrow(Option::is_none));
        handover.lend(|| assert!(take(&ML_KEM_768, b"key").is_some()));
    }
}
