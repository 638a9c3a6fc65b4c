//! `aws-lc-rs`: AWS-LC's mldsa-native (AVX2 where the CPU has it).

use super::{Peer, Signer, Verifier};
use crate::contest::Key;
use crate::dsa::fixtures::Pair;
use aws_lc_rs::encoding::AsRawBytes;
use aws_lc_rs::signature::{self, KeyPair, ParsedPublicKey, PqdsaKeyPair, UnparsedPublicKey};
use aws_lc_rs::signature::{PqdsaSigningAlgorithm, PqdsaVerificationAlgorithm};
use kemlane_engine::dsa;

macro_rules! peer {
    ($set:ident, $signing:ident) => {
        Peer {
            package: "aws-lc-rs",
            params: &dsa::$set,
            keygen: |sink| keygen(&signature::$signing, sink),
            sign: &[(Key::Prepared, |pairs| signer(&signature::$signing, pairs))],
            verify: &[
                (Key::Checked, |pairs| from_bytes(&signature::$set, pairs)),
                (Key::Prepared, |pairs| parsed(&signature::$set, pairs)),
            ],
        }
    };
}
pub(super) static PEERS: [Peer; 3] =
    [peer!(ML_DSA_44, ML_DSA_44_SIGNING), peer!(ML_DSA_65, ML_DSA_65_SIGNING), peer!(ML_DSA_87, ML_DSA_87_SIGNING)];

fn keygen(set: &'static PqdsaSigningAlgorithm, sink: &mut dyn FnMut(&[u8], &[u8])) {
    let pair = PqdsaKeyPair::generate(set).expect("a key pair");
    sink(pair.public_key().as_ref(), pair.private_key().as_raw_bytes().expect("bytes").as_ref());
}

fn signer<'a>(set: &'static PqdsaSigningAlgorithm, pairs: &'a [Pair]) -> Signer<'a> {
    let pair = |pair: &Pair| PqdsaKeyPair::from_raw_private_key(set, &pair.sk).expect("a valid key");
    let pairs: Vec<_> = pairs.iter().map(pair).collect();
    Box::new(move |place, message, sink| {
        let mut signature = vec![0; set.signature_len()];
        let signed = pairs[place].sign(message, &mut signature).is_ok();
        sink(&signature);
        signed
    })
}

fn from_bytes<'a>(set: &'static PqdsaVerificationAlgorithm, pairs: &'a [Pair]) -> Verifier<'a> {
    Box::new(move |place, message, signature| {
        UnparsedPublicKey::new(set, &pairs[place].vk).verify(message, signature).is_ok()
    })
}

fn parsed<'a>(set: &'static PqdsaVerificationAlgorithm, pairs: &'a [Pair]) -> Verifier<'a> {
    let parse = |pair: &Pair| UnparsedPublicKey::new(set, &pair.vk).parse().expect("a valid key");
    let keys: Vec<ParsedPublicKey> = pairs.iter().map(parse).collect();
    Box::new(move |place, message, signature| keys[place].verify_sig(message, signature).is_ok())
}
