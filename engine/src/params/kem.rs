//! The numbers of ML-KEM (FIPS 203).

use super::{N, SYM_LEN};

/// The modulus q of ML-KEM (FIPS 203 §2.4).
pub const Q: i16 = 3329;
/// A primitive 256th root of unity modulo q (FIPS 203 §4.3).
pub const ZETA: i16 = 17;
/// Bits of a coefficient of an encoded key: the d of `ByteEncode_12`.
pub const KEY_BITS: usize = 12;
/// Bytes of an encoded polynomial of a key.
pub const KEY_POLY_LEN: usize = N * KEY_BITS / 8;
/// Bytes of the key generation seed d || z.
pub const SEED_LEN: usize = 2 * SYM_LEN;
/// Bytes of a shared secret.
pub const SHARED_SECRET_LEN: usize = SYM_LEN;
/// The largest k of any parameter set.
pub const K_MAX: usize = MlKem1024::K;

/// A parameter set as the compiler sees it (FIPS 203 Table 2). The only implementors are the three sets.
pub(crate) trait Set: 'static {
    const NAME: &'static str;
    /// Dimension of the module.
    const K: usize;
    /// Width of the binomial distribution of s, e and y.
    const ETA1: usize;
    /// Width of the binomial distribution of `e1` and `e2`.
    const ETA2: usize;
    /// Bits of a compressed coefficient of u.
    const DU: usize;
    /// Bits of a compressed coefficient of v.
    const DV: usize;

    const PARAMS: Params = Params {
        name: Self::NAME,
        k: Self::K,
        encapsulation_key_len: Self::K * KEY_POLY_LEN + SYM_LEN,
        decapsulation_key_len: 2 * Self::K * KEY_POLY_LEN + 3 * SYM_LEN,
        ciphertext_len: (Self::K * Self::DU + Self::DV) * N / 8,
    };
}

pub(crate) struct MlKem512;
impl Set for MlKem512 {
    const NAME: &'static str = "ML-KEM-512";
    const K: usize = 2;
    const ETA1: usize = 3;
    const ETA2: usize = 2;
    const DU: usize = 10;
    const DV: usize = 4;
}

pub(crate) struct MlKem768;
impl Set for MlKem768 {
    const NAME: &'static str = "ML-KEM-768";
    const K: usize = 3;
    const ETA1: usize = 2;
    const ETA2: usize = 2;
    const DU: usize = 10;
    const DV: usize = 4;
}

pub(crate) struct MlKem1024;
impl Set for MlKem1024 {
    const NAME: &'static str = "ML-KEM-1024";
    const K: usize = 4;
    const ETA1: usize = 2;
    const ETA2: usize = 2;
    const DU: usize = 11;
    const DV: usize = 5;
}

/// A parameter set as a value. Compare by `==` or print by [`Params::name`]; there are only the three statics.
#[derive(Debug, PartialEq, Eq)]
pub struct Params {
    name: &'static str,
    k: usize,
    encapsulation_key_len: usize,
    decapsulation_key_len: usize,
    ciphertext_len: usize,
}

/// ML-KEM-512, security category 1.
pub static ML_KEM_512: Params = MlKem512::PARAMS;
/// ML-KEM-768, security category 3.
pub static ML_KEM_768: Params = MlKem768::PARAMS;
/// ML-KEM-1024, security category 5.
pub static ML_KEM_1024: Params = MlKem1024::PARAMS;

impl Params {
    /// The three parameter sets, weakest first.
    pub const ALL: [&'static Self; 3] = [&ML_KEM_512, &ML_KEM_768, &ML_KEM_1024];

    /// The largest encapsulation key of any set, in bytes.
    pub const MAX_ENCAPSULATION_KEY_LEN: usize = MlKem1024::PARAMS.encapsulation_key_len;
    /// The largest (expanded) decapsulation key of any set, in bytes.
    pub const MAX_DECAPSULATION_KEY_LEN: usize = MlKem1024::PARAMS.decapsulation_key_len;
    /// The largest ciphertext of any set, in bytes.
    pub const MAX_CIPHERTEXT_LEN: usize = MlKem1024::PARAMS.ciphertext_len;

    /// The name that FIPS 203 gives the set, for example `ML-KEM-768`.
    pub const fn name(&self) -> &'static str {
        self.name
    }
    /// Dimension of the module: 2, 3 or 4.
    pub const fn k(&self) -> usize {
        self.k
    }
    /// Bytes of an encapsulation key.
    pub const fn encapsulation_key_len(&self) -> usize {
        self.encapsulation_key_len
    }
    /// Bytes of an expanded decapsulation key.
    pub const fn decapsulation_key_len(&self) -> usize {
        self.decapsulation_key_len
    }
    /// Bytes of a ciphertext.
    pub const fn ciphertext_len(&self) -> usize {
        self.ciphertext_len
    }
}
