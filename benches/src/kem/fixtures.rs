//! Keys and ciphertexts that every contestant is given: many, so that nobody gains by having seen the last one.

use super::peers::{Peer, Round};
use kemlane_engine::kem::{self, DecapsulationKey, Params, SHARED_SECRET_LEN};
use kemlane_engine::{Backend, Scratch};

/// How many pairs there are: as many as the largest batch takes.
pub const PAIRS: usize = 64;

/// A key pair and an encapsulation to it.
#[derive(Clone)]
pub struct Pair {
    /// The encoded encapsulation key.
    pub ek: Vec<u8>,
    /// The expanded decapsulation key.
    pub dk: Vec<u8>,
    /// A ciphertext for it.
    pub ciphertext: Vec<u8>,
    /// The secret in it.
    pub secret: [u8; SHARED_SECRET_LEN],
}

/// Pairs of FIPS 203.
///
/// # Panics
/// If the operating system gives no randomness.
pub fn pairs(params: &'static Params) -> Vec<Pair> {
    let mut scratch = Scratch::new(Backend::detect());
    let mut pair = || {
        let mut ek = vec![0; params.encapsulation_key_len()];
        let mut dk = vec![0; params.decapsulation_key_len()];
        kem::keygen(&mut scratch, params, &mut ek, &mut dk)?;
        let (mut ciphertext, mut secret) = (vec![0; params.ciphertext_len()], [0; SHARED_SECRET_LEN]);
        kem::encaps(&mut scratch, params, kem::EncapsKey::Encoded(&ek), &mut ciphertext, &mut secret)?;
        Ok::<_, kemlane_engine::Error>(Pair { ek, dk, ciphertext, secret })
    };
    (0..PAIRS).map(|_| pair().expect("randomness")).collect()
}

/// Pairs that `peer` understands: those of FIPS 203, or its own if it implements the submission of round 3.
///
/// # Panics
/// If the peer does not take its own keys.
pub fn pairs_for(peer: &Peer, pairs: &[Pair]) -> Vec<Pair> {
    if peer.round == Round::Standard {
        return pairs.to_vec();
    }
    let own = |_| {
        let (mut ek, mut dk, mut ciphertext, mut secret) = (Vec::new(), Vec::new(), Vec::new(), [0; _]);
        (peer.keygen)(&mut |made_ek, made_dk| (ek, dk) = (made_ek.to_vec(), made_dk.to_vec()));
        let taken = (peer.encaps)(&ek, &mut |made, shared| {
            ciphertext = made.to_vec();
            secret.copy_from_slice(shared);
        });
        assert!(taken, "{} takes its own key", peer.package);
        Pair { ek, dk, ciphertext, secret }
    };
    (0..PAIRS).map(own).collect()
}

/// The decapsulation keys of `pairs`, prepared by the engine.
///
/// # Panics
/// If one is not valid.
pub fn prepared(params: &'static Params, pairs: &[Pair]) -> Vec<DecapsulationKey> {
    let keys: Vec<&[u8]> = pairs.iter().map(|pair| &pair.dk[..]).collect();
    let prepared = DecapsulationKey::prepare_many(&mut Scratch::new(Backend::detect()), params, &keys);
    prepared.into_iter().map(|key| key.expect("a valid key")).collect()
}
