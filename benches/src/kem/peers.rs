//! Other crates' ML-KEM, each from bytes to bytes through its public interface, with its default features.
//!
//! | peer | what a row includes besides the operation |
//! |---|---|
//! | `aws-lc-rs` | keys parsed from bytes (length only), the checks of FIPS 203 §7.2 and §7.3 within the operations (mlkem-native's `check_pk`, `check_sk`), its own generator of randomness, results in allocated memory |
//! | `libcrux-ml-kem` | keys copied from bytes; encaps with `validate_public_key`, decaps with and without `validate_private_key_only`; randomness is the caller's: from the operating system |
//! | `pqcrypto-mlkem` | keys copied from bytes; neither check exists; randomness from the operating system |
//! | `pqcrypto-kyber` | the same for the submission of round 3, which is not ML-KEM: it also hashes its randomness and the ciphertext |
//! | `graviola` | ML-KEM-768 only; encaps with the modulus check. It imports no decapsulation key from bytes and gives none out: keygen writes the encapsulation key only, and decaps is with keys that it has just generated, matrix included, which we compare with our prepared keys |
//! | `ml-kem` | RustCrypto; keys parsed with their checks (parsing decodes them; decaps also hashes); does not wipe secrets by default; randomness as for libcrux |
//! | `fips203` | keys parsed with their checks, for decaps also those of the secret's coefficients; randomness from the operating system |
//!
//! `decaps` of the engine stands beside each with the same checks: `decaps_many` of an encoded key checks its hash,
//! `decaps_many_internal` does not, and a prepared key was checked before. `encaps` of the engine always checks; peers that
//! do not are compared with it all the same. The engine draws randomness from the operating system once a batch.

mod aws_lc_rs;
mod fips203;
mod graviola;
mod libcrux;
mod pqcrypto;
mod rustcrypto;

use crate::contest::Key;
use kemlane_engine::kem::Params;
use std::time::Duration;

/// Takes the two results of an operation (the second one is empty for decaps).
pub type Sink<'a> = &'a mut dyn FnMut(&[u8], &[u8]);

/// What of the scheme's history a peer implements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// FIPS 203.
    Standard,
    /// The Kyber submission of round 3.
    Three,
}

/// Key generation: encapsulation key and decapsulation key.
pub type KeyGen = fn(Sink<'_>);
/// Encapsulation to a key: ciphertext and shared secret; false if the key was refused.
pub type Encaps = fn(&[u8], Sink<'_>) -> bool;
/// Decapsulation with a key of a ciphertext: the shared secret; false if the key was refused.
pub type Decaps = fn(&[u8], &[u8], Sink<'_>) -> bool;

/// Decapsulation with as many prepared keys, all made before the time starts; shows each secret, as sent and as received.
pub type DecapsPrepared = fn(usize, Sink<'_>) -> Duration;

/// One parameter set of one crate.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// The crate.
    pub package: &'static str,
    /// The parameter set, or of round 3 the one of the same size.
    pub params: &'static Params,
    /// What it implements.
    pub round: Round,
    /// Key generation.
    pub keygen: KeyGen,
    /// Encapsulation from an encoded key.
    pub encaps: Encaps,
    /// Whether that checks the key.
    pub encaps_key: Key,
    /// Decapsulation from an encoded key that is checked.
    pub decaps_checked: Option<Decaps>,
    /// Decapsulation from an encoded key that is trusted.
    pub decaps_unchecked: Option<Decaps>,
    /// Decapsulation from a prepared key.
    pub decaps_prepared: Option<DecapsPrepared>,
}

/// The crates, in the order of the columns.
pub const PACKAGES: [&str; 7] =
    ["aws-lc-rs", "libcrux-ml-kem", "pqcrypto-mlkem", "pqcrypto-kyber", "graviola", "ml-kem", "fips203"];

/// Every parameter set of every peer, in the order of [`PACKAGES`].
pub fn all() -> Vec<Peer> {
    let peers: [&[Peer]; _] =
        [&aws_lc_rs::PEERS, &libcrux::PEERS, &pqcrypto::PEERS, &graviola::PEERS, &rustcrypto::PEERS, &fips203::PEERS];
    peers.concat()
}

impl Peer {
    /// The scheme's name in tables.
    pub fn scheme(&self) -> String {
        match self.round {
            Round::Standard => self.params.name().to_owned(),
            Round::Three => self.params.name().replace("ML-KEM", "Kyber") + "-round3",
        }
    }

    /// Its forms of decapsulation from an encoded key.
    pub fn decaps(&self) -> impl Iterator<Item = (Key, Decaps)> {
        let checked = self.decaps_checked.map(|decaps| (Key::Checked, decaps));
        checked.into_iter().chain(self.decaps_unchecked.map(|decaps| (Key::Unchecked, decaps)))
    }
}

/// Bytes from the operating system, for peers that leave this to their caller.
fn random<const LEN: usize>() -> [u8; LEN] {
    let mut bytes = [0; LEN];
    getrandom::fill(&mut bytes).expect("randomness");
    bytes
}
