//! ML-DSA beside `libcrux-ml-dsa`: signing keys, verifying keys, signatures with their hints, messages with their contexts, of
//! each parameter set, with every form of key.

use crate::support::Stream;
use crate::support::dsa::peer::libcrux;
use crate::support::dsa::{Rnd, Seed, expand_signing_key, expand_verifying_key, sign, verify};
use crate::{on_every_backend, seeds};
use kemlane_engine::dsa::{MAX_CONTEXT_LEN, Message, Params, SignKey, SigningKey, VerifyKey, VerifyingKey};
use kemlane_engine::{Backend, Error, Scratch};

const SEED: Seed = [7; 32];
const RND: Rnd = [9; 32];
const TEXT: &[u8] = b"message";
const CONTEXT: &[u8] = b"context";
const MESSAGE: Message<'_> = Message::Pure { message: TEXT, context: CONTEXT };

/// A valid key pair and signature.
fn valid(params: &'static Params) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let (vk, sk) = libcrux::keygen(params, SEED);
    let signature = libcrux::sign(params, &sk, TEXT, CONTEXT, RND).expect("a valid key");
    (vk, sk, signature)
}

/// Whether each coefficient of s1 and s2, behind rho, K and tr, is within eta; eta minus it is encoded in as many bits as
/// 2·eta has.
fn in_range(params: &Params, sk: &[u8]) -> bool {
    let bits = if params.eta() == 2 { 3 } else { 4 };
    let bit = |at: usize| usize::from(sk[128 + at / 8] >> (at % 8) & 1);
    (0..256 * (params.k() + params.l()))
        .all(|i| (0..bits).map(|j| bit(i * bits + j) << j).sum::<usize>() <= 2 * params.eta())
}

fn fuzz_signing_key(params: &'static Params) {
    // Random bytes and ones are out of range, and zeros hardly ever give a signature, so edits start from other keys too.
    let generated = [SEED, [1; 32], [2; 32]].map(|seed| libcrux::keygen(params, seed).1);
    let mut keys = seeds(generated[0].clone());
    keys.extend_from_slice(&generated[1..]);
    // All of a key but K follows from rho, s1 and s2: another tr or t0 belongs to none.
    let is_whole = |sk: &[u8]| generated.iter().any(|key| sk[..32] == key[..32] && sk[64..] == key[64..]);
    on_every_backend(&format!("{} signing key", params.name()), keys, |scratch, sk| {
        let expanded = SigningKey::expand_many(scratch, params, &[sk]).remove(0);
        let ours = sign(scratch, params, &[RND], &[(SignKey::Encoded(sk), MESSAGE)]).remove(0);
        if sk.len() != params.signing_key_len() {
            assert!(matches!(ours, Err(Error::Length { what: "signing key", .. })), "{ours:?}");
        } else if !in_range(params, sk) {
            assert_eq!(ours, Err(Error::SigningKey));
        } else {
            assert!(ours == by_libcrux(params, sk), "another signature than libcrux'");
        }
        match &expanded {
            Ok(key) => {
                assert!(is_whole(sk));
                let again = sign(scratch, params, &[RND], &[(SignKey::Expanded(key), MESSAGE)]).remove(0);
                assert!(again == ours, "forms of one key differ");
            }
            Err(Error::SigningKey) => assert!(!is_whole(sk)),
            Err(error) => assert_eq!(ours, Err(*error)),
        }
    });
}

/// Of another key than key generation makes, attempts may not suffice.
fn by_libcrux(params: &'static Params, sk: &[u8]) -> Result<Vec<u8>, Error> {
    libcrux::sign(params, sk, TEXT, CONTEXT, RND).ok_or(Error::Attempts)
}

/// The verdict on a signature, the same for an encoded and an expanded key.
fn verdict(scratch: &mut Scratch, params: &'static Params, vk: &[u8], signature: &[u8]) -> Result<(), Error> {
    let expanded = VerifyingKey::expand_many(scratch, params, &[vk]).remove(0);
    let ours = verify(scratch, params, &[(VerifyKey::Encoded(vk), MESSAGE, signature)]).remove(0);
    match &expanded {
        Ok(key) => {
            assert_eq!(key.as_bytes(), vk);
            assert_eq!(verify(scratch, params, &[(VerifyKey::Expanded(key), MESSAGE, signature)]), [ours]);
        }
        Err(error) => assert_eq!(ours, Err(*error)),
    }
    ours
}

fn check_verdict(scratch: &mut Scratch, params: &'static Params, vk: &[u8], signature: &[u8], what: &str) {
    let ours = verdict(scratch, params, vk, signature);
    match libcrux::verify(params, vk, TEXT, CONTEXT, signature) {
        None => assert!(matches!(ours, Err(Error::Length { what: wrong, .. }) if wrong == what), "{ours:?}"),
        Some(true) => assert_eq!(ours, Ok(())),
        Some(false) => assert_eq!(ours, Err(Error::Signature)),
    }
}

fn fuzz_verifying_key(params: &'static Params) {
    let (vk, _, signature) = valid(params);
    on_every_backend(&format!("{} verifying key", params.name()), seeds(vk), |scratch, vk| {
        check_verdict(scratch, params, vk, &signature, "verifying key");
    });
}

fn fuzz_signature(params: &'static Params) {
    let (vk, _, signature) = valid(params);
    on_every_backend(&format!("{} signature", params.name()), seeds(signature), |scratch, signature| {
        check_verdict(scratch, params, &vk, signature, "signature");
    });
}

/// Edits of the hint alone: it is the part with more than one way to write it.
fn fuzz_hint(params: &'static Params) {
    let (vk, _, signature) = valid(params);
    let omega = [80, 55, 75][(params.k() - 4) / 2];
    let (rest, hint) = signature.split_at(signature.len() - omega - params.k());
    on_every_backend(&format!("{} hint", params.name()), seeds(hint.to_vec()), |scratch, hint| {
        check_verdict(scratch, params, &vk, &[rest, hint].concat(), "signature");
    });
}

/// The first byte says how long the context is, which may be longer than what follows and longer than allowed.
fn fuzz_message(params: &'static Params) {
    let (vk, sk, signature) = valid(params);
    let mut scratch = Scratch::new(Backend::detect());
    let signing = expand_signing_key(&mut scratch, params, &sk);
    let verifying = expand_verifying_key(&mut scratch, params, &vk);
    let mut inputs = seeds([&[CONTEXT.len() as u8], CONTEXT, TEXT].concat());
    inputs.extend([0, 1, 300, 700].map(|len| Stream::new("messages").vec(len)));
    on_every_backend(&format!("{} message", params.name()), inputs, |scratch, input| {
        let (len, rest) = input.split_first().map_or((0, input), |(len, rest)| (usize::from(*len), rest));
        // Up to two bytes too long.
        let (context, text) = rest.split_at((len + usize::from(len > 250) * 7).min(rest.len()));
        let message = Message::Pure { message: text, context };
        let keys = [SignKey::Encoded(&sk), SignKey::Seed(&SEED), SignKey::Expanded(&signing)];
        let ours = sign(scratch, params, &[RND; 3], &keys.map(|key| (key, message)));
        let checks = verify(scratch, params, &[(VerifyKey::Expanded(&verifying), message, &signature[..])]);
        if context.len() > MAX_CONTEXT_LEN {
            let refusal = Error::Context { got: context.len() };
            assert_eq!((ours, checks), (vec![Err(refusal); 3], vec![Err(refusal)]));
            return;
        }
        let theirs = libcrux::sign(params, &sk, text, context, RND).expect("a valid key");
        let same = (text, context) == (TEXT, CONTEXT);
        assert_eq!(checks, [if same { Ok(()) } else { Err(Error::Signature) }]);
        assert_eq!(theirs == signature, same);
        assert_eq!(verify(scratch, params, &[(VerifyKey::Encoded(&vk), message, &theirs[..])]), [Ok(())]);
        assert!(ours == vec![Ok(theirs); 3], "another signature than libcrux'");
    });
}

macro_rules! targets {
    ($($set:ident: $params:expr;)*) => {$(
        mod $set {
            #[test]
            fn signing_key() {
                super::fuzz_signing_key($params);
            }
            #[test]
            fn verifying_key() {
                super::fuzz_verifying_key($params);
            }
            #[test]
            fn signature() {
                super::fuzz_signature($params);
            }
            #[test]
            fn hint() {
                super::fuzz_hint($params);
            }
            #[test]
            fn message() {
                super::fuzz_message($params);
            }
        }
    )*};
}
targets! {
    ml_dsa_44: &kemlane_engine::dsa::ML_DSA_44;
    ml_dsa_65: &kemlane_engine::dsa::ML_DSA_65;
    ml_dsa_87: &kemlane_engine::dsa::ML_DSA_87;
}
