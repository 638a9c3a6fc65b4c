//! ML-KEM beside `libcrux-ml-kem`: encapsulation keys, decapsulation keys and ciphertexts of each parameter set, with every
//! form of key.

use crate::support::kem::{Secret, decaps, encaps, keygen};
use crate::{on_every_backend, seeds};
use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, EncapsKey, EncapsulationKey, Params};
use kemlane_engine::{Backend, Error, Scratch};

/// What libcrux says of bytes, `None` where they have the wrong length for it.
trait Peer {
    /// Whether the key is valid, and what it encapsulates.
    fn encapsulate(&self, ek: &[u8], coins: Secret) -> Option<(bool, Vec<u8>, Secret)>;
    /// Whether the key is valid, and what it decapsulates.
    fn decapsulate(&self, dk: &[u8], ciphertext: &[u8]) -> Option<(bool, Secret)>;
}

impl Peer for Params {
    fn encapsulate(&self, ek: &[u8], coins: Secret) -> Option<(bool, Vec<u8>, Secret)> {
        macro_rules! compute {
            ($module:ident, $key:ident) => {{
                use libcrux_ml_kem::$module::{self as peer, $key};
                let key = $key::try_from(ek).ok()?;
                let (ciphertext, secret) = peer::encapsulate(&key, coins);
                Some((peer::validate_public_key(&key), ciphertext.as_ref().to_vec(), secret))
            }};
        }
        match self.k() {
            2 => compute!(mlkem512, MlKem512PublicKey),
            3 => compute!(mlkem768, MlKem768PublicKey),
            _ => compute!(mlkem1024, MlKem1024PublicKey),
        }
    }

    fn decapsulate(&self, dk: &[u8], ciphertext: &[u8]) -> Option<(bool, Secret)> {
        macro_rules! compute {
            ($module:ident, $key:ident, $ciphertext:ident) => {{
                use libcrux_ml_kem::$module::{self as peer, $ciphertext, $key};
                let (key, ciphertext) = ($key::try_from(dk).ok()?, $ciphertext::try_from(ciphertext).ok()?);
                Some((peer::validate_private_key(&key, &ciphertext), peer::decapsulate(&key, &ciphertext)))
            }};
        }
        match self.k() {
            2 => compute!(mlkem512, MlKem512PrivateKey, MlKem512Ciphertext),
            3 => compute!(mlkem768, MlKem768PrivateKey, MlKem768Ciphertext),
            _ => compute!(mlkem1024, MlKem1024PrivateKey, MlKem1024Ciphertext),
        }
    }
}

const SEED: [u8; 64] = [7; 64];
const COINS: Secret = [9; 32];

/// A valid key pair and ciphertext.
fn valid(params: &'static Params) -> (Vec<u8>, Vec<u8>, Vec<u8>) {
    let mut scratch = Scratch::new(Backend::detect());
    let (ek, dk) = keygen(&mut scratch, params, &[SEED]).remove(0);
    let result = encaps(&mut scratch, params, &[EncapsKey::Encoded(&ek)], &[COINS]).remove(0);
    (ek, dk, result.expect("a valid key").0)
}

fn fuzz_encapsulation_key(params: &'static Params) {
    let (ek, ..) = valid(params);
    on_every_backend(&format!("{} encapsulation key", params.name()), seeds(ek), |scratch, ek| {
        let prepared = EncapsulationKey::prepare_many(scratch, params, &[ek]).remove(0);
        let ours = encaps(scratch, params, &[EncapsKey::Encoded(ek)], &[COINS]).remove(0);
        match params.encapsulate(ek, COINS) {
            None => assert!(matches!(ours, Err(Error::Length { .. })), "{ours:?}"),
            Some((false, ..)) => assert_eq!(ours, Err(Error::Modulus)),
            Some((true, ciphertext, secret)) => {
                assert_eq!(ours, Ok((ciphertext, secret)));
                let key = prepared.as_ref().expect("encapsulation took it");
                assert_eq!(key.as_bytes(), ek);
                assert_eq!(encaps(scratch, params, &[EncapsKey::Prepared(key)], &[COINS]).remove(0), ours);
            }
        }
        assert_eq!(prepared.err(), ours.err());
    });
}

fn fuzz_decapsulation_key(params: &'static Params) {
    let (_, dk, ciphertext) = valid(params);
    on_every_backend(&format!("{} decapsulation key", params.name()), seeds(dk), |scratch, dk| {
        let prepared = DecapsulationKey::prepare_many(scratch, params, &[dk]).remove(0);
        let ours = decaps(scratch, params, &[(DecapsKey::Encoded(dk), &ciphertext)]).remove(0);
        let mut shared_secret = [0; 32];
        let key = DecapsKey::Encoded(dk);
        let mut unchecked = [Decaps {
            key,
            ciphertext: &ciphertext,
            shared_secret: &mut shared_secret,
            result: Err(Error::Randomness),
        }];
        kem::decaps_many_internal(scratch, params, &mut unchecked);
        let unchecked = unchecked[0].result.map(|()| shared_secret);
        match params.decapsulate(dk, &ciphertext) {
            None => assert!(matches!(ours, Err(Error::Length { .. })) && unchecked == ours, "{ours:?}"),
            Some((valid, secret)) => {
                assert_eq!(unchecked, Ok(secret));
                assert_eq!(ours, if valid { Ok(secret) } else { Err(Error::KeyHash) });
            }
        }
        if let Ok(key) = &prepared {
            assert_eq!(decaps(scratch, params, &[(DecapsKey::Prepared(key), &ciphertext)]).remove(0), ours);
        }
        assert_eq!(prepared.err(), ours.err());
    });
}

fn fuzz_ciphertext(params: &'static Params) {
    let (_, dk, ciphertext) = valid(params);
    let mut scratch = Scratch::new(Backend::detect());
    let checked = DecapsulationKey::prepare_many(&mut scratch, params, &[&dk]).remove(0).expect("a valid key");
    let generated = DecapsulationKey::from_seeds(&mut scratch, params, &[SEED]).remove(0);
    on_every_backend(&format!("{} ciphertext", params.name()), seeds(ciphertext), |scratch, ciphertext| {
        let keys = [
            DecapsKey::Encoded(&dk),
            DecapsKey::Seed(&SEED),
            DecapsKey::Prepared(&checked),
            DecapsKey::Prepared(&generated),
        ];
        let theirs = params.decapsulate(&dk, ciphertext);
        for ours in decaps(scratch, params, &keys.map(|key| (key, ciphertext))) {
            match theirs {
                None => assert!(matches!(ours, Err(Error::Length { .. })), "{ours:?}"),
                Some((valid, secret)) => assert!(valid && ours == Ok(secret), "{ours:?}"),
            }
        }
    });
}

macro_rules! targets {
    ($($set:ident: $params:expr;)*) => {$(
        mod $set {
            #[test]
            fn encapsulation_key() {
                super::fuzz_encapsulation_key($params);
            }
            #[test]
            fn decapsulation_key() {
                super::fuzz_decapsulation_key($params);
            }
            #[test]
            fn ciphertext() {
                super::fuzz_ciphertext($params);
            }
        }
    )*};
}
targets! {
    ml_kem_512: &kemlane_engine::kem::ML_KEM_512;
    ml_kem_768: &kemlane_engine::kem::ML_KEM_768;
    ml_kem_1024: &kemlane_engine::kem::ML_KEM_1024;
}
