//! What is signed: the forms of a message, pre-hashing, and mu of a message that arrives in pieces.
//!
//! Every form but an external mu comes down to mu = H(tr || M'), where M' is the message behind a prefix; the parts are
//! hashed one behind the other and never copied together.

use super::hash::PARTS;
use super::keys::VerifyingKey;
use crate::error::Error;
use crate::params::dsa::{MAX_CONTEXT_LEN, MU_LEN, TR_LEN};
use core::fmt;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512};
use shake::{ExtendableOutput, Shake128, Shake256, Update, XofReader};

/// What a signature is about.
#[derive(Clone, Copy)]
pub enum Message<'a> {
    /// ML-DSA (FIPS 204 Algorithms 2 and 3): the message itself under a context.
    Pure {
        /// The message M.
        message: &'a [u8],
        /// The context string ctx: at most 255 bytes.
        context: &'a [u8],
    },
    /// HashML-DSA (FIPS 204 Algorithms 4 and 5): the digest of a message under a context.
    PreHashed {
        /// The hash function that made the digest.
        hash: PreHash,
        /// `hash.digest(message)`: `hash.digest_len()` bytes.
        digest: &'a [u8],
        /// The context string ctx: at most 255 bytes.
        context: &'a [u8],
    },
    /// An external mu (FIPS 204 Algorithm 7, line 6), see [`Mu`].
    Mu(&'a [u8; MU_LEN]),
    /// M' of FIPS 204 Algorithms 7 and 8, prefix and all.
    Internal(&'a [u8]),
}

/// The hash functions of HashML-DSA (FIPS 204 §5.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it all")]
pub enum PreHash {
    Sha2_224,
    Sha2_256,
    Sha2_384,
    Sha2_512,
    Sha2_512_224,
    Sha2_512_256,
    Sha3_224,
    Sha3_256,
    Sha3_384,
    Sha3_512,
    /// With 256 bits of output.
    Shake128,
    /// With 512 bits of output.
    Shake256,
}

/// Bytes of an encoded object identifier.
const OID_LEN: usize = 11;

/// The DER encodings of 2.16.840.1.101.3.4.2.n, NIST's arc of hash functions.
static OIDS: [[u8; OID_LEN]; 13] = {
    let mut oids = [[0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0]; 13];
    let mut n = 0;
    while n < oids.len() {
        oids[n][OID_LEN - 1] = n as u8;
        n += 1;
    }
    oids
};

impl PreHash {
    /// Every one of them.
    pub const ALL: [Self; 12] = [
        Self::Sha2_224,
        Self::Sha2_256,
        Self::Sha2_384,
        Self::Sha2_512,
        Self::Sha2_512_224,
        Self::Sha2_512_256,
        Self::Sha3_224,
        Self::Sha3_256,
        Self::Sha3_384,
        Self::Sha3_512,
        Self::Shake128,
        Self::Shake256,
    ];

    /// The digest of a message.
    pub fn digest(self, message: &[u8]) -> Vec<u8> {
        let mut output = vec![0; self.digest_len()];
        match self {
            Self::Sha2_224 => Sha224::digest(message).to_vec(),
            Self::Sha2_256 => Sha256::digest(message).to_vec(),
            Self::Sha2_384 => Sha384::digest(message).to_vec(),
            Self::Sha2_512 => Sha512::digest(message).to_vec(),
            Self::Sha2_512_224 => Sha512_224::digest(message).to_vec(),
            Self::Sha2_512_256 => Sha512_256::digest(message).to_vec(),
            Self::Sha3_224 => Sha3_224::digest(message).to_vec(),
            Self::Sha3_256 => Sha3_256::digest(message).to_vec(),
            Self::Sha3_384 => Sha3_384::digest(message).to_vec(),
            Self::Sha3_512 => Sha3_512::digest(message).to_vec(),
            Self::Shake128 => {
                Shake128::default().chain(message).finalize_xof().read(&mut output);
                output
            }
            Self::Shake256 => {
                Shake256::default().chain(message).finalize_xof().read(&mut output);
                output
            }
        }
    }

    /// Bytes of a digest.
    pub const fn digest_len(self) -> usize {
        match self {
            Self::Sha2_224 | Self::Sha2_512_224 | Self::Sha3_224 => 28,
            Self::Sha2_256 | Self::Sha2_512_256 | Self::Sha3_256 | Self::Shake128 => 32,
            Self::Sha2_384 | Self::Sha3_384 => 48,
            Self::Sha2_512 | Self::Sha3_512 | Self::Shake256 => 64,
        }
    }

    /// Its object identifier, DER encoded.
    pub fn oid(self) -> &'static [u8] {
        let n = match self {
            Self::Sha2_256 => 1,
            Self::Sha2_384 => 2,
            Self::Sha2_512 => 3,
            Self::Sha2_224 => 4,
            Self::Sha2_512_224 => 5,
            Self::Sha2_512_256 => 6,
            Self::Sha3_224 => 7,
            Self::Sha3_256 => 8,
            Self::Sha3_384 => 9,
            Self::Sha3_512 => 10,
            Self::Shake128 => 11,
            Self::Shake256 => 12,
        };
        &OIDS[n]
    }
}

/// What precedes the context in M': whether the message was hashed before, and the context's length.
static PREFIXES: [[[u8; 2]; MAX_CONTEXT_LEN + 1]; 2] = {
    let mut prefixes = [[[0; 2]; MAX_CONTEXT_LEN + 1]; 2];
    let mut len = 0;
    while len <= MAX_CONTEXT_LEN {
        prefixes[0][len] = [0, len as u8];
        prefixes[1][len] = [1, len as u8];
        len += 1;
    }
    prefixes
};

fn prefix(hashed: bool, context: &[u8]) -> Result<&'static [u8], Error> {
    let prefix = PREFIXES[usize::from(hashed)].get(context.len());
    prefix.map(|prefix| &prefix[..]).ok_or(Error::Context { got: context.len() })
}

impl<'a> Message<'a> {
    /// The checks that need no key (FIPS 204 Algorithm 2, line 1).
    pub(super) fn check(&self) -> Result<(), Error> {
        match *self {
            Self::Pure { context, .. } => prefix(false, context).map(drop),
            Self::PreHashed { hash, digest, context } => {
                Error::check_length("digest", hash.digest_len(), digest)?;
                prefix(true, context).map(drop)
            }
            Self::Mu(_) | Self::Internal(_) => Ok(()),
        }
    }

    /// What mu is the hash of; nothing if mu is given or the message does not pass [`Message::check`].
    pub(super) fn parts(&self, tr: &'a [u8; TR_LEN]) -> Option<[&'a [u8]; PARTS]> {
        match *self {
            Self::Pure { message, context } => Some([tr, prefix(false, context).ok()?, context, &[], message]),
            Self::PreHashed { hash, digest, context } => {
                Some([tr, prefix(true, context).ok()?, context, hash.oid(), digest])
            }
            Self::Mu(_) => None,
            Self::Internal(message) => Some([tr, message, &[], &[], &[]]),
        }
    }
}

impl Message<'_> {
    /// Its mu under a key (FIPS 204 Algorithm 7, line 6), for what is signed or verified later as [`Message::Mu`].
    ///
    /// # Errors
    /// [`Error::Context`] if the context is longer than 255 bytes, [`Error::Length`] of a digest.
    pub fn mu(self, key: &VerifyingKey) -> Result<[u8; MU_LEN], Error> {
        self.check()?;
        if let Self::Mu(mu) = self {
            return Ok(*mu);
        }
        let mut hash = Shake256::default();
        self.parts(key.tr()).into_iter().flatten().for_each(|part| hash.update(part));
        let mut mu = [0; MU_LEN];
        hash.finalize_xof().read(&mut mu);
        Ok(mu)
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pure { message, .. } => write!(f, "Pure({} bytes)", message.len()),
            Self::PreHashed { hash, .. } => write!(f, "PreHashed({hash:?})"),
            Self::Mu(_) => f.write_str("Mu(..)"),
            Self::Internal(message) => write!(f, "Internal({} bytes)", message.len()),
        }
    }
}

/// mu of a message that arrives in pieces: what [`Message::Mu`] takes, equal to that of [`Message::Pure`].
#[derive(Clone)]
pub struct Mu(Shake256);

impl Mu {
    /// For messages under this key and a context.
    ///
    /// # Errors
    /// [`Error::Context`] if the context is longer than 255 bytes.
    pub fn new(key: &VerifyingKey, context: &[u8]) -> Result<Self, Error> {
        Self::with_tr(key.tr(), context)
    }

    /// The same given tr = H(verifying key, 64) alone.
    ///
    /// # Errors
    /// [`Error::Context`] if the context is longer than 255 bytes.
    pub fn with_tr(tr: &[u8; TR_LEN], context: &[u8]) -> Result<Self, Error> {
        Ok(Self(Shake256::default().chain(tr).chain(prefix(false, context)?).chain(context)))
    }

    /// Appends to the message.
    pub fn update(&mut self, message: &[u8]) {
        self.0.update(message);
    }

    /// mu of what was appended.
    pub fn finish(self) -> [u8; MU_LEN] {
        let mut mu = [0; MU_LEN];
        self.0.finalize_xof().read(&mut mu);
        mu
    }
}

impl fmt::Debug for Mu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mu").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_have_their_lengths_and_prefixes_end_at_255_bytes() {
        for hash in PreHash::ALL {
            assert_eq!(hash.digest(b"message").len(), hash.digest_len(), "{hash:?}");
            let digest = vec![0; hash.digest_len() + 1];
            let wrong = Message::PreHashed { hash, digest: &digest, context: &[] };
            assert!(matches!(wrong.check(), Err(Error::Length { what: "digest", .. })));
        }
        // FIPS 204 Algorithm 4, lines 10 to 21.
        assert_eq!(PreHash::Sha2_512.oid(), [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03]);
        assert_eq!(PreHash::Shake128.oid()[10], 0x0b);
        let context = [7; MAX_CONTEXT_LEN + 1];
        assert_eq!(prefix(true, &context[1..]), Ok(&[1, 255][..]));
        assert_eq!(prefix(false, &context), Err(Error::Context { got: 256 }));
    }
}
