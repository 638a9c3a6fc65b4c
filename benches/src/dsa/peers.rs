//! Other crates' ML-DSA through their public interfaces, with their default features. All sign hedged, pure messages under
//! an empty context.
//!
//! | peer | what a row includes besides the operation |
//! |---|---|
//! | `aws-lc-rs` | its own generator of randomness, results in allocated memory. A signing key comes from bytes through a constructor that computes the verifying key again, which would double the time, so it signs with a key pair that it has already, and we call that prepared; that pair holds the encoded key, and each signature decodes it. A verifying key is parsed from bytes (length only), or prepared: parsed before |
//! | `libcrux-ml-dsa` | keys and signatures copied from bytes, signing keys unchecked; randomness is the caller's: from the operating system |
//! | `pqcrypto-mldsa` | keys and signatures copied from bytes, signing keys unchecked; randomness from the operating system |
//! | `ml-dsa` | RustCrypto; from an encoded signing key that it does not check and expands with the matrix, or prepared: expanded before; verifying keys the same; randomness as for libcrux |
//! | `fips204` | from an encoded signing key that it checks and transforms, or prepared: transformed before, without the matrix; verifying keys the same; randomness from the operating system |
//!
//! The engine's rows: signing with an expanded key (prepared) is the usual form, from an encoded key (checked) the other
//! one; verifying is with an encoded key, or with an expanded one (prepared). The engine draws randomness from the operating
//! system once a batch.

mod aws_lc_rs;
mod fips204;
mod libcrux;
mod pqcrypto;
mod rustcrypto;

use super::fixtures::Pair;
use crate::contest::Key;
use kemlane_engine::dsa::Params;

/// Key generation: shows verifying key and signing key.
pub type KeyGen = fn(&mut dyn FnMut(&[u8], &[u8]));
/// Signs a message with the key of the pair at a place, shows the signature; false if the key was refused.
pub type Signer<'a> = Box<dyn Fn(usize, &[u8], &mut dyn FnMut(&[u8])) -> bool + 'a>;
/// Verifies a message's signature with the key of the pair at a place.
pub type Verifier<'a> = Box<dyn Fn(usize, &[u8], &[u8]) -> bool + 'a>;
/// Does what is done once with the keys.
pub type MakeSigner = for<'a> fn(&'a [Pair]) -> Signer<'a>;
/// Does what is done once with the keys.
pub type MakeVerifier = for<'a> fn(&'a [Pair]) -> Verifier<'a>;

/// One parameter set of one crate.
#[derive(Clone, Copy, Debug)]
pub struct Peer {
    /// The crate.
    pub package: &'static str,
    /// The parameter set.
    pub params: &'static Params,
    /// Key generation.
    pub keygen: KeyGen,
    /// Its forms of signing; the first one is what ours are compared with that have no row of the same form.
    pub sign: &'static [(Key, MakeSigner)],
    /// Its forms of verifying, likewise.
    pub verify: &'static [(Key, MakeVerifier)],
}

/// The crates, in the order of the columns.
pub const PACKAGES: [&str; 5] = ["aws-lc-rs", "libcrux-ml-dsa", "pqcrypto-mldsa", "ml-dsa", "fips204"];

/// Every parameter set of every peer, in the order of [`PACKAGES`].
pub fn all() -> Vec<Peer> {
    let peers: [&[Peer]; _] =
        [&aws_lc_rs::PEERS, &libcrux::PEERS, &pqcrypto::PEERS, &rustcrypto::PEERS, &fips204::PEERS];
    peers.concat()
}

/// Bytes from the operating system, for peers that leave this to their caller.
fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("randomness");
    bytes
}
