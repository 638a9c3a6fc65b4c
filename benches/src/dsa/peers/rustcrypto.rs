//! `ml-dsa` of RustCrypto: plain Rust.

use super::{Peer, Signer, Verifier, random};
use crate::contest::Key;
use crate::dsa::fixtures::Pair;
use kemlane_engine::dsa;
use ml_dsa::{ExpandedSigningKey, Keypair, MlDsaParams, Signature, SigningKey, VerifyingKey};

macro_rules! peer {
    ($set:ident, $type:ident) => {
        Peer {
            package: "ml-dsa",
            params: &dsa::$set,
            keygen: |sink| {
                let key = SigningKey::<ml_dsa::$type>::from_seed(&random().into());
                #[expect(deprecated, reason = "the expanded form is what FIPS 204 defines and every other peer gives")]
                sink(&key.verifying_key().encode(), &key.expanded_key().to_expanded());
            },
            sign: &[(Key::Prepared, prepared_signer::<ml_dsa::$type>), (Key::Unchecked, signer::<ml_dsa::$type>)],
            verify: &[(Key::Checked, verifier::<ml_dsa::$type>), (Key::Prepared, prepared_verifier::<ml_dsa::$type>)],
        }
    };
}
pub(super) static PEERS: [Peer; 3] = [peer!(ML_DSA_44, MlDsa44), peer!(ML_DSA_65, MlDsa65), peer!(ML_DSA_87, MlDsa87)];

fn expand<P: MlDsaParams>(sk: &[u8]) -> ExpandedSigningKey<P> {
    #[expect(deprecated, reason = "the expanded form is what FIPS 204 defines and every other peer takes")]
    ExpandedSigningKey::from_expanded(sk.try_into().expect("the right length"))
}

/// ML-DSA.Sign: M' is the message behind its prefix.
fn sign<P: MlDsaParams>(key: &ExpandedSigningKey<P>, message: &[u8], sink: &mut dyn FnMut(&[u8])) -> bool {
    sink(&key.sign_internal(&[&[0, 0], message], &random().into()).encode());
    true
}

fn signer<P: MlDsaParams>(pairs: &[Pair]) -> Signer<'_> {
    Box::new(|place, message, sink| sign(&expand::<P>(&pairs[place].sk), message, sink))
}

fn prepared_signer<P: MlDsaParams + 'static>(pairs: &[Pair]) -> Signer<'_> {
    let keys: Vec<_> = pairs.iter().map(|pair| expand::<P>(&pair.sk)).collect();
    Box::new(move |place, message, sink| sign(&keys[place], message, sink))
}

fn decode<P: MlDsaParams>(vk: &[u8]) -> VerifyingKey<P> {
    VerifyingKey::decode(vk.try_into().expect("the right length"))
}

fn verify<P: MlDsaParams>(key: &VerifyingKey<P>, message: &[u8], signature: &[u8]) -> bool {
    let signature = Signature::decode(signature.try_into().expect("the right length"));
    signature.is_some_and(|signature| key.verify_with_context(message, &[], &signature))
}

fn verifier<P: MlDsaParams>(pairs: &[Pair]) -> Verifier<'_> {
    Box::new(|place, message, signature| verify(&decode::<P>(&pairs[place].vk), message, signature))
}

fn prepared_verifier<P: MlDsaParams + 'static>(pairs: &[Pair]) -> Verifier<'_> {
    let keys: Vec<_> = pairs.iter().map(|pair| decode::<P>(&pair.vk)).collect();
    Box::new(move |place, message, signature| verify(&keys[place], message, signature))
}
