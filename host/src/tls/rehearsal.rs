//! What a server will have to sign, found out before rustls asks for it.
//!
//! A TLS 1.3 server signs the transcript up to its own certificate, which holds its random bytes, its key share and whatever
//! extensions rustls answers with. rustls asks for the signature in the middle of a synchronous call, too late to wait for
//! company. So [`rehearse`] plays the call once, on a connection of its own that is thrown away, and stops it at the
//! signature; the [`Script`] keeps what was drawn and computed on the way. The signature is then a job like any other: awaited,
//! batched, cancelled. When the handshake is played in earnest, the script repeats the same random bytes and the same key
//! exchange, so that the transcript comes out the same, and the signature is there.
//!
//! ```text
//!  hello ─► rehearse ─► what is to be signed ─► Provider::sign ─► Script ─► rustls, in earnest
//!             │ random bytes, key exchange ──────────────────────────┘
//! ```
//!
//! Nothing depends on the two playing out alike: the callback takes the signature only for the very message that it was made
//! for, and signs in place otherwise. What was drawn for the rehearsal reaches the wire once, since the rehearsal itself sends
//! nothing.
//!
//! Why only for a provider that computes elsewhere: a device's answer takes longer than an event loop may stand still, and its
//! batches are worth much. The CPU signs ML-DSA-65 alone in 23 us with AVX-512, because one signature's attempts fill the lanes,
//! and in 15.5 us in a batch of 64 (52 and 41 us with AVX2; no gain at all without SIMD). A rehearsal, which parses, hashes and
//! derives what the handshake will again, costs more than that difference: with the handshake benchmark at 32 in flight,
//! 177 and 189 us of CPU a handshake in two runs with rehearsals (batches of 4), 167 and 169 us without, on a machine that had
//! other work.
//!
//! Why not fibers (suspending rustls' call itself), which would cost next to nothing: those that may not move between threads
//! need an event loop for each thread, and those that may are unsound in theory. Why not threads that block: two switches
//! cost more than the signature.

use std::fmt;
use std::sync::{Arc, LazyLock};

use kemlane_engine::dsa::SigningKey;
use rustls::crypto::{CompletedKeyExchange, GetRandomFailed, SecureRandom, SharedSecret, aws_lc_rs};
use rustls::{NamedGroup, ServerConfig, ServerConnection};
use zeroize::Zeroizing;

use super::dsa::tls_message;
use super::handover::{self, Rehearsed};
use crate::error::Error;
use crate::job::{Signature, Ticket};
use crate::provider::{Provider, ProviderExt as _};

/// Random bytes that are noted at most: a server draws 32 for its hello.
const MAX_RANDOM: usize = 256;

/// What happened in a rehearsal, for the handshake in earnest to repeat.
#[derive(Default)]
pub(crate) struct Script {
    is_rehearsal: bool,
    random: Vec<u8>,
    exchange: Option<Exchange>,
    wanted: Option<Wanted>,
    signature: Option<Signature>,
}

struct Exchange {
    share: Vec<u8>,
    group: NamedGroup,
    answer: Vec<u8>,
    secret: Zeroizing<Vec<u8>>,
}

/// What is to be signed.
#[derive(Clone)]
pub(crate) struct Wanted {
    key: Arc<SigningKey>,
    message: Vec<u8>,
}

impl Wanted {
    /// Asks for the signature.
    pub(crate) fn submit(&self, provider: &Arc<dyn Provider>) -> Result<Ticket<Signature>, Error> {
        provider.sign(&self.key, tls_message(&self.message))
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script").field("is_rehearsal", &self.is_rehearsal).finish_non_exhaustive()
    }
}

/// Plays the handshake of `hello` up to its signature. `None` if it does not come to one: the handshake in earnest will show
/// why. The script stays in the handover that is lent to this thread.
pub(crate) fn rehearse(config: &Arc<ServerConfig>, hello: &[u8]) -> Option<Wanted> {
    handover::swap_script(Some(Script { is_rehearsal: true, ..Script::default() }));
    play(config, hello);
    let mut script = handover::swap_script(None)?;
    script.is_rehearsal = false;
    let wanted = script.wanted.clone();
    handover::swap_script(Some(script));
    wanted
}

/// An error is expected, and the only thing that can be wrong with it is that it comes too early.
fn play(config: &Arc<ServerConfig>, mut hello: &[u8]) {
    let Ok(mut connection) = ServerConnection::new(Arc::clone(config)) else { return };
    while !hello.is_empty() {
        if !connection.read_tls(&mut hello).is_ok_and(|read| read > 0) || connection.process_new_packets().is_err() {
            return;
        }
    }
}

impl Script {
    pub(crate) fn note_random(&mut self, bytes: &[u8]) -> Option<()> {
        (self.is_rehearsal && self.random.len() + bytes.len() <= MAX_RANDOM).then(|| self.random.extend(bytes))
    }

    /// Each byte is given once.
    pub(crate) fn repeat_random(&mut self, bytes: &mut [u8]) -> Option<()> {
        let is_there = !self.is_rehearsal && self.random.len() >= bytes.len();
        is_there.then(|| {
            let rest = self.random.split_off(bytes.len());
            bytes.copy_from_slice(&std::mem::replace(&mut self.random, rest));
        })
    }

    pub(crate) fn note_exchange(&mut self, share: &[u8], exchange: &CompletedKeyExchange) -> Option<()> {
        self.is_rehearsal.then(|| {
            self.exchange = Some(Exchange {
                share: share.to_vec(),
                group: exchange.group,
                answer: exchange.pub_key.clone(),
                secret: Zeroizing::new(exchange.secret.secret_bytes().to_vec()),
            });
        })
    }

    /// Gives it once, and only for the same share.
    pub(crate) fn repeat_exchange(&mut self, share: &[u8]) -> Option<CompletedKeyExchange> {
        let Exchange { share: known, group, answer, secret } =
            if self.is_rehearsal { None } else { self.exchange.take() }?;
        (known == share).then(|| CompletedKeyExchange {
            group,
            pub_key: answer,
            secret: SharedSecret::from(&secret[..]),
        })
    }

    pub(crate) fn put_signature(&mut self, signature: Signature) {
        self.signature = Some(signature);
    }

    /// Notes the message, or gives its signature, once.
    pub(crate) fn signature(&mut self, key: &Arc<SigningKey>, message: &[u8]) -> Rehearsed {
        if self.is_rehearsal {
            self.wanted = Some(Wanted { key: Arc::clone(key), message: message.to_vec() });
            return Rehearsed::Noted;
        }
        let is_same = |wanted: Wanted| Arc::ptr_eq(&wanted.key, key) && wanted.message == message;
        match self.wanted.take().is_some_and(is_same).then(|| self.signature.take()).flatten() {
            Some(signature) => Rehearsed::Signature(signature),
            None => Rehearsed::Nothing,
        }
    }
}

/// rustls' source of random bytes, the system's, which a script may repeat.
#[derive(Debug)]
pub(crate) struct Random;

impl SecureRandom for Random {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), GetRandomFailed> {
        handover::random(bytes, |bytes| system_random().fill(bytes))
    }

    fn fips(&self) -> bool {
        system_random().fips()
    }
}

fn system_random() -> &'static dyn SecureRandom {
    static SYSTEM: LazyLock<&'static dyn SecureRandom> = LazyLock::new(|| aws_lc_rs::default_provider().secure_random);
    *SYSTEM
}
