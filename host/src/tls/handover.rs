//! Carries a finished encapsulation from the peeked `ClientHello` into rustls' synchronous key exchange callback, and the choice
//! of the certificate from rustls' callback to the acceptor, which counts it.
//!
//! rustls 0.23 calls [`SupportedKxGroup::start_and_complete`](rustls::crypto::SupportedKxGroup::start_and_complete) without any
//! notion of a connection. So a connection keeps its own [`Handover`] and lends it to the thread for the length of one poll:
//! [`Handover::lend`] swaps it in and, whatever happens, out again. Between two polls nothing is left in the thread, so one
//! handshake never sees what was prepared for another, and a handshake that is dropped wipes what it had.
//!
//! The callback takes the result once, and only if parameter set and key are those that it was computed for, byte by byte;
//! otherwise it computes in place. Signatures are not carried: see [`dsa`](super::dsa).

use std::cell::RefCell;
use std::mem;

use kemlane_engine::kem::Params;

use super::certificates::Authentication;
use crate::error::Error;
use crate::job::Encapsulation;

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

/// What a connection hands to the callback, how it was used, and what it noted.
#[derive(Debug, Default)]
pub(crate) struct Handover {
    prepared: Option<Prepared>,
    /// How often the callback found its result prepared.
    pub(crate) taken: u64,
    /// How often the callback had to compute in place.
    pub(crate) in_place: u64,
    /// What the certificate proves its owner with, where [`Certificates`](super::Certificates) chose it.
    pub(crate) certificate: Option<Authentication>,
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
                handover.taken += 1;
                Some(prepared.result)
            }
            _ => {
                handover.in_place += 1;
                None
            }
        }
    })
}

/// Notes which certificate was chosen for the handshake.
pub(crate) fn note_certificate(certificate: Authentication) {
    CURRENT.with_borrow_mut(|current| {
        if let Some(handover) = current {
            handover.certificate = Some(certificate);
        }
    });
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
        assert_eq!((handover.taken, handover.in_place), (1, 4));
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
        assert_eq!((one.taken, one.in_place, other.in_place), (1, 0, 2));
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
