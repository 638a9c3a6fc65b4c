//! ML-DSA: batches from owned inputs.

pub(crate) mod peer;

use kemlane_engine::dsa::{
    self, KeyGen, Message, Params, RND_LEN, SEED_LEN, Sign, SignKey, SigningKey, Verify, VerifyKey, VerifyingKey,
};
use kemlane_engine::{Error, Scratch};
use shake::{ExtendableOutput, Shake256, Update, XofReader};

pub(crate) type Seed = [u8; SEED_LEN];
/// The randomness of a signature; zeros of a deterministic one.
pub(crate) type Rnd = [u8; RND_LEN];
pub(crate) const DETERMINISTIC: Rnd = [0; RND_LEN];

/// What an item's result is before its batch; a batch that leaves it is seen.
pub(crate) const UNSET: Result<(), Error> = Err(Error::Randomness);

/// The parameter set that a vector file names.
pub(crate) fn params(name: &str) -> &'static Params {
    Params::ALL.into_iter().find(|params| params.name() == name).expect("vector files name the three sets")
}

/// Verifying and signing keys.
pub(crate) fn keygen(scratch: &mut Scratch, params: &'static Params, seeds: &[Seed]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut keys: Vec<_> =
        seeds.iter().map(|_| (vec![0; params.verifying_key_len()], vec![0; params.signing_key_len()])).collect();
    let mut items: Vec<_> =
        keys.iter_mut().map(|(vk, sk)| KeyGen { verifying_key: vk, signing_key: sk, result: UNSET }).collect();
    dsa::keygen_many_internal(scratch, params, seeds, &mut items);
    assert!(items.iter().all(|item| item.result.is_ok()));
    keys
}

/// What signs a batch of items.
type SignMany<'a> = &'a mut dyn FnMut(&mut Scratch, &mut [Sign<'_>]);

fn signed(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(SignKey<'_>, Message<'_>)],
    sign_many: SignMany<'_>,
) -> Vec<Result<Vec<u8>, Error>> {
    let untouched = vec![0xa5; params.signature_len()];
    let mut signatures = vec![untouched.clone(); inputs.len()];
    let mut items: Vec<_> = (inputs.iter().zip(&mut signatures))
        .map(|(&(key, message), signature)| Sign { key, message, signature, result: UNSET })
        .collect();
    sign_many(scratch, &mut items);
    let results: Vec<_> = items.iter().map(|item| item.result).collect();
    (results.into_iter().zip(signatures))
        .map(|(result, signature)| {
            assert!(result.is_ok() || signature == untouched, "errors leave no output");
            result.map(|()| signature)
        })
        .collect()
}

/// Signatures with randomness `rnd[i]`.
pub(crate) fn sign(
    scratch: &mut Scratch,
    params: &'static Params,
    rnd: &[Rnd],
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Result<Vec<u8>, Error>> {
    let mut sign_many =
        |scratch: &mut Scratch, items: &mut [Sign<'_>]| dsa::sign_many_internal(scratch, params, rnd, items);
    signed(scratch, params, inputs, &mut sign_many)
}

pub(crate) fn sign_deterministic(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Result<Vec<u8>, Error>> {
    let mut sign_many =
        |scratch: &mut Scratch, items: &mut [Sign<'_>]| dsa::sign_many_deterministic(scratch, params, items);
    signed(scratch, params, inputs, &mut sign_many)
}

/// Signatures with randomness from the operating system.
pub(crate) fn sign_hedged(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(SignKey<'_>, Message<'_>)],
) -> Vec<Result<Vec<u8>, Error>> {
    let mut sign_many = |scratch: &mut Scratch, items: &mut [Sign<'_>]| {
        dsa::sign_many(scratch, params, items).expect("randomness");
    };
    signed(scratch, params, inputs, &mut sign_many)
}

pub(crate) fn verify(
    scratch: &mut Scratch,
    params: &'static Params,
    inputs: &[(VerifyKey<'_>, Message<'_>, &[u8])],
) -> Vec<Result<(), Error>> {
    let mut items: Vec<_> =
        inputs.iter().map(|&(key, message, signature)| Verify { key, message, signature, result: UNSET }).collect();
    dsa::verify_many(scratch, params, &mut items);
    items.iter().map(|item| item.result).collect()
}

/// A signing key that must be valid, expanded.
pub(crate) fn expand_signing_key(scratch: &mut Scratch, params: &'static Params, key: &[u8]) -> SigningKey {
    SigningKey::expand_many(scratch, params, &[key]).remove(0).expect("a valid signing key")
}

/// A verifying key, expanded.
pub(crate) fn expand_verifying_key(scratch: &mut Scratch, params: &'static Params, key: &[u8]) -> VerifyingKey {
    VerifyingKey::expand_many(scratch, params, &[key]).remove(0).expect("a valid verifying key")
}

/// H: SHAKE256 of parts behind each other.
pub(crate) fn shake256<const LEN: usize>(parts: &[&[u8]]) -> [u8; LEN] {
    let mut hash = Shake256::default();
    for part in parts {
        hash.update(part);
    }
    let mut output = [0; LEN];
    hash.finalize_xof().read(&mut output);
    output
}

/// Values of `bits` bits each, packed with the least significant bit first.
pub(crate) fn unpack(bytes: &[u8], bits: usize) -> impl Iterator<Item = i32> + '_ {
    let bit = |at: usize| i32::from(bytes[at / 8] >> (at % 8) & 1);
    (0..8 * bytes.len() / bits).map(move |i| (0..bits).map(|j| bit(i * bits + j) << j).sum())
}

/// The bits of an encoded coefficient of y and z.
pub(crate) fn mask_bits(params: &Params) -> usize {
    if params.k() == 4 { 18 } else { 20 }
}

/// How many attempts a signature took, as its z tells who knows the key: z = y + c·s1 lies close to the y of that attempt
/// (FIPS 204 Algorithm 7, lines 7, 11 and 18), and to no other.
pub(crate) fn attempts(params: &Params, sk: &[u8], mu: &[u8; 64], rnd: &Rnd, signature: &[u8]) -> u16 {
    let (c_tilde_len, beta) = match params.k() {
        4 => (32, 39 * 2),
        6 => (48, 49 * 4),
        _ => (64, 60 * 2),
    };
    let seed: [u8; 64] = shake256(&[&sk[32..64], rnd, mu]);
    let bits = mask_bits(params);
    let len = 256 * bits / 8;
    let z = || unpack(&signature[c_tilde_len..][..len], bits);
    let is_close = |attempt: &u16| {
        let kappa = attempt * params.l() as u16;
        let y: [u8; 640] = shake256(&[&seed, &kappa.to_le_bytes()]);
        unpack(&y[..len], bits).zip(z()).all(|(y, z)| (y - z).abs() <= beta)
    };
    (0..814).find(is_close).expect("a signature with this key and randomness") + 1
}
