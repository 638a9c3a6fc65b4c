//! How many attempts a signature takes.
//!
//! Who knows the signing key can tell it from a deterministic signature: its z = y + c·s1 lies within beta of the mask y of
//! the attempt that gave it, and of no other (FIPS 204 Algorithm 7, lines 7, 11 and 18).

use super::fixtures::Fixture;
use crate::turns::count;
use kemlane_engine::dsa::{MU_LEN, Mu, Params, RND_LEN};
use shake::{ExtendableOutput, Shake256, Update, XofReader};

/// The mean that FIPS 204 expects (Table 1).
pub fn expected(params: &Params) -> f64 {
    match params.k() {
        4 => 4.25,
        6 => 5.1,
        _ => 3.85,
    }
}

/// The mean of the signatures of every message under every key.
///
/// # Panics
/// If a signature is none of its key.
pub fn mean(fixture: &Fixture) -> f64 {
    let signatures = fixture.signatures();
    let attempts = signatures.iter().map(|(place, message, signature)| {
        let mut mu = Mu::new(fixture.expanded[*place].verifying_key(), &[]).expect("a short context");
        mu.update(message);
        attempts(fixture.params, &fixture.pairs[*place].sk, &mu.finish(), signature).expect("a signature of this key")
    });
    count(attempts.sum()) / count(signatures.len())
}

/// H of FIPS 204 into `output`.
fn hash(parts: &[&[u8]], output: &mut [u8]) {
    let mut hash = Shake256::default();
    for part in parts {
        hash.update(part);
    }
    hash.finalize_xof().read(output);
}

/// Coefficients of y or z, each less than gamma1 by what was packed, with the least significant bit first.
fn packed(bytes: &[u8], bits: usize) -> impl Iterator<Item = i32> {
    let bit = move |at: usize| i32::from(bytes[at / 8] >> (at % 8) & 1);
    (0..8 * bytes.len() / bits).map(move |i| (0..bits).map(|j| bit(i * bits + j) << j).sum())
}

/// Of one deterministic signature; nothing if it is none of this key.
pub fn attempts(params: &Params, sk: &[u8], mu: &[u8; MU_LEN], signature: &[u8]) -> Option<usize> {
    // Of c_tilde, and beta, and bits of a coefficient of y (FIPS 204 Table 1).
    let (c_tilde_len, beta, bits) = match params.k() {
        4 => (32, 39 * 2, 18),
        6 => (48, 49 * 4, 20),
        _ => (64, 60 * 2, 20),
    };
    let len = 256 * bits / 8;
    let z = &signature[c_tilde_len..][..len];
    let (mut seed, mut y) = ([0; 64], vec![0; len]);
    hash(&[&sk[32..64], &[0; RND_LEN], mu], &mut seed);
    // The limit of FIPS 204 Appendix C.
    (0..814_u16)
        .find(|attempt| {
            let kappa = attempt * u16::try_from(params.l()).unwrap_or_default();
            hash(&[&seed, &kappa.to_le_bytes()], &mut y);
            packed(&y, bits).zip(packed(z, bits)).all(|(y, z)| (y - z).abs() <= beta)
        })
        .map(|attempt| usize::from(attempt) + 1)
}
