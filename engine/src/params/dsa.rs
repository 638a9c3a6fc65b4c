//! The numbers of ML-DSA (FIPS 204).

use super::{N, SYM_LEN};

/// The modulus q of ML-DSA (FIPS 204 Table 1): 2^23 - 2^13 + 1.
pub const Q: i32 = 8_380_417;
/// A primitive 512th root of unity modulo q (FIPS 204 §2.5).
pub const ZETA: i32 = 1753;
/// Bits dropped from t (FIPS 204 Table 1).
pub const D: usize = 13;
/// Bits of a coefficient of t1: those of q less the dropped ones.
pub const T1_BITS: usize = 23 - D;
/// Bytes of the key generation seed xi.
pub const SEED_LEN: usize = SYM_LEN;
/// Bytes of the randomness rnd of a signature.
pub const RND_LEN: usize = SYM_LEN;
/// Bytes of rho' and rho''.
pub const LONG_SEED_LEN: usize = 64;
/// Bytes of the public key's hash tr.
pub const TR_LEN: usize = 64;
/// Bytes of the message representative mu.
pub const MU_LEN: usize = 64;
/// The longest context string, in bytes.
pub const MAX_CONTEXT_LEN: usize = 255;
/// Attempts at a signature before it is given up: FIPS 204 Appendix C allows a limit of at least this many, which honest
/// keys reach with probability 2^-256.
pub const MAX_ATTEMPTS: usize = 814;
/// The largest k of any parameter set.
pub const K_MAX: usize = MlDsa87::K;
/// The largest l of any parameter set.
pub const L_MAX: usize = MlDsa87::L;
/// Bytes of the longest challenge seed of any parameter set.
pub const MAX_C_TILDE_LEN: usize = MlDsa87::C_TILDE_LEN;

/// A parameter set as the compiler sees it (FIPS 204 Table 1). The only implementors are the three sets.
pub(crate) trait Set: 'static {
    const NAME: &'static str;
    /// Rows of the matrix.
    const K: usize;
    /// Columns of the matrix.
    const L: usize;
    /// Largest coefficient of s1 and s2.
    const ETA: usize;
    /// Coefficients of the challenge that are not 0.
    const TAU: usize;
    /// The collision strength lambda of the challenge seed, in bits.
    const LAMBDA: usize;
    /// Bits of a coefficient of y: gamma1 is 2 to the power of one less.
    const Y_BITS: usize;
    /// (q - 1) / gamma2.
    const GAMMA2_DIVISOR: usize;
    /// Ones of the hint, at most.
    const OMEGA: usize;

    /// Bits of an encoded coefficient of s1 and s2: those of 2·eta.
    const S_BITS: usize = (2 * Self::ETA).ilog2() as usize + 1;
    /// Largest coefficient of y.
    const GAMMA1: i32 = 1 << (Self::Y_BITS - 1);
    /// Half the range of low bits.
    const GAMMA2: i32 = (Q - 1) / Self::GAMMA2_DIVISOR as i32;
    /// Largest coefficient of c·s1 and c·s2.
    const BETA: i32 = (Self::TAU * Self::ETA) as i32;
    /// Bits of an encoded coefficient of w1: those of (q - 1) / (2·gamma2) - 1.
    const W1_BITS: usize = (Self::GAMMA2_DIVISOR / 2 - 1).ilog2() as usize + 1;
    /// Bytes of the challenge seed.
    const C_TILDE_LEN: usize = Self::LAMBDA / 4;

    const PARAMS: Params = Params {
        name: Self::NAME,
        k: Self::K,
        l: Self::L,
        eta: Self::ETA,
        verifying_key_len: SYM_LEN + Self::K * N * T1_BITS / 8,
        signing_key_len: 2 * SYM_LEN + TR_LEN + ((Self::K + Self::L) * Self::S_BITS + Self::K * D) * N / 8,
        signature_len: Self::C_TILDE_LEN + Self::L * N * Self::Y_BITS / 8 + Self::OMEGA + Self::K,
    };
}

pub(crate) struct MlDsa44;
impl Set for MlDsa44 {
    const NAME: &'static str = "ML-DSA-44";
    const K: usize = 4;
    const L: usize = 4;
    const ETA: usize = 2;
    const TAU: usize = 39;
    const LAMBDA: usize = 128;
    const Y_BITS: usize = 18;
    const GAMMA2_DIVISOR: usize = 88;
    const OMEGA: usize = 80;
}

pub(crate) struct MlDsa65;
impl Set for MlDsa65 {
    const NAME: &'static str = "ML-DSA-65";
    const K: usize = 6;
    const L: usize = 5;
    const ETA: usize = 4;
    const TAU: usize = 49;
    const LAMBDA: usize = 192;
    const Y_BITS: usize = 20;
    const GAMMA2_DIVISOR: usize = 32;
    const OMEGA: usize = 55;
}

pub(crate) struct MlDsa87;
impl Set for MlDsa87 {
    const NAME: &'static str = "ML-DSA-87";
    const K: usize = 8;
    const L: usize = 7;
    const ETA: usize = 2;
    const TAU: usize = 60;
    const LAMBDA: usize = 256;
    const Y_BITS: usize = 20;
    const GAMMA2_DIVISOR: usize = 32;
    const OMEGA: usize = 75;
}

/// A parameter set as a value. Compare by `==` or print by [`Params::name`]; there are only the three statics.
#[derive(Debug, PartialEq, Eq)]
pub struct Params {
    name: &'static str,
    k: usize,
    l: usize,
    eta: usize,
    verifying_key_len: usize,
    signing_key_len: usize,
    signature_len: usize,
}

/// ML-DSA-44, security category 2.
pub static ML_DSA_44: Params = MlDsa44::PARAMS;
/// ML-DSA-65, security category 3.
pub static ML_DSA_65: Params = MlDsa65::PARAMS;
/// ML-DSA-87, security category 5.
pub static ML_DSA_87: Params = MlDsa87::PARAMS;

impl Params {
    /// The three parameter sets, weakest first.
    pub const ALL: [&'static Self; 3] = [&ML_DSA_44, &ML_DSA_65, &ML_DSA_87];

    /// The largest verifying key of any set, in bytes.
    pub const MAX_VERIFYING_KEY_LEN: usize = MlDsa87::PARAMS.verifying_key_len;
    /// The largest encoded signing key of any set, in bytes.
    pub const MAX_SIGNING_KEY_LEN: usize = MlDsa87::PARAMS.signing_key_len;
    /// The largest signature of any set, in bytes.
    pub const MAX_SIGNATURE_LEN: usize = MlDsa87::PARAMS.signature_len;

    /// The name that FIPS 204 gives the set, for example `ML-DSA-65`.
    pub const fn name(&self) -> &'static str {
        self.name
    }
    /// Rows of the matrix: 4, 6 or 8.
    pub const fn k(&self) -> usize {
        self.k
    }
    /// Columns of the matrix: 4, 5 or 7.
    pub const fn l(&self) -> usize {
        self.l
    }
    /// Largest coefficient of the secret vectors: 2 or 4.
    pub const fn eta(&self) -> usize {
        self.eta
    }
    /// Bytes of a verifying (public) key.
    pub const fn verifying_key_len(&self) -> usize {
        self.verifying_key_len
    }
    /// Bytes of an encoded signing (private) key.
    pub const fn signing_key_len(&self) -> usize {
        self.signing_key_len
    }
    /// Bytes of a signature.
    pub const fn signature_len(&self) -> usize {
        self.signature_len
    }
}

// FIPS 204 Table 2.
const _: () = assert!(ML_DSA_SIZES[0].0 == 1312 && ML_DSA_SIZES[0].1 == 2560 && ML_DSA_SIZES[0].2 == 2420);
const _: () = assert!(ML_DSA_SIZES[1].0 == 1952 && ML_DSA_SIZES[1].1 == 4032 && ML_DSA_SIZES[1].2 == 3309);
const _: () = assert!(ML_DSA_SIZES[2].0 == 2592 && ML_DSA_SIZES[2].1 == 4896 && ML_DSA_SIZES[2].2 == 4627);
const ML_DSA_SIZES: [(usize, usize, usize); 3] =
    [sizes(&MlDsa44::PARAMS), sizes(&MlDsa65::PARAMS), sizes(&MlDsa87::PARAMS)];
const fn sizes(params: &Params) -> (usize, usize, usize) {
    (params.verifying_key_len, params.signing_key_len, params.signature_len)
}
