//! ML-DSA jobs: what they compute, batches of them, errors of single ones. aws-lc-rs is the other side.

use std::sync::Arc;

use aws_lc_rs::signature::{ML_DSA_44, ML_DSA_65, ML_DSA_87, UnparsedPublicKey};
use kemlane::error::Error;
use kemlane::job::{DsaOperation, Kind};
use kemlane::provider::ProviderExt;
use kemlane::provider::cpu::CpuProvider;
use kemlane::scheduler::{Config, Scheduler};
use kemlane_engine::Error as EngineError;
use kemlane_engine::dsa::{Message, Mu, Params, PreHash};

fn scheduler() -> Arc<Scheduler> {
    Scheduler::new(Arc::new(CpuProvider::default()), Config::default())
}

fn pure(message: &[u8]) -> Message<'_> {
    Message::Pure { message, context: &[] }
}

#[tokio::test]
async fn keys_and_signatures_of_every_set_are_good_for_others() {
    let scheduler = scheduler();
    for (params, peer) in Params::ALL.into_iter().zip([&ML_DSA_44, &ML_DSA_65, &ML_DSA_87]) {
        let keys = (0..9).map(|_| scheduler.signing_keygen(params).unwrap());
        let keys: Vec<_> = futures_util::future::try_join_all(keys).await.unwrap();
        let messages: Vec<Vec<u8>> = (0..keys.len()).map(|i| vec![i as u8; i * 1000]).collect();
        let signatures = keys.iter().zip(&messages).map(|(key, message)| scheduler.sign(key, pure(message)).unwrap());
        let signatures = futures_util::future::try_join_all(signatures).await.unwrap();
        for ((key, message), signature) in keys.iter().zip(&messages).zip(&signatures) {
            let peer = UnparsedPublicKey::new(peer, key.verifying_key().as_bytes());
            peer.verify(message, signature.as_bytes()).unwrap();
        }
        // One wrong message among the good ones.
        let claimed = |i: usize| pure(if i == 4 { b"another" } else { &messages[i] });
        let public: Vec<_> = keys.iter().map(|key| Arc::new(key.verifying_key().clone())).collect();
        let verdicts =
            (0..keys.len()).map(|i| scheduler.verify(&public[i], claimed(i), signatures[i].as_bytes()).unwrap());
        let verdicts = futures_util::future::join_all(verdicts).await;
        for (i, verdict) in verdicts.into_iter().enumerate() {
            let expected = if i == 4 { Err(Error::Engine(EngineError::Signature)) } else { Ok(()) };
            assert_eq!(verdict, expected, "{} {i}", params.name());
        }
        for operation in DsaOperation::ALL {
            let group = &scheduler.snapshot().groups[Kind::Dsa(operation, params).index()];
            assert_eq!(group.submitted, 9);
            assert!(group.batches() < 9, "{} were not batched", group.kind);
        }
    }
}

#[test]
fn every_form_of_message_is_what_it_says() {
    let scheduler = scheduler();
    let params = Params::ALL[1];
    let key = scheduler.signing_keygen(params).unwrap().wait().unwrap();
    let public = Arc::new(key.verifying_key().clone());
    let sign = |message: Message<'_>| scheduler.sign(&key, message).unwrap().wait().unwrap();
    let verify = |message: Message<'_>, signature: &[u8]| scheduler.verify(&public, message, signature).unwrap().wait();
    let with_context = Message::Pure { message: b"message", context: b"context" };
    let mut mu = Mu::new(&public, b"context").unwrap();
    mu.update(b"mess");
    mu.update(b"age");
    let mu = mu.finish();
    let digest = PreHash::Sha2_256.digest(b"message");
    let pre_hashed = Message::PreHashed { hash: PreHash::Sha2_256, digest: &digest, context: b"context" };

    let signature = sign(with_context);
    assert_eq!(verify(with_context, signature.as_bytes()), Ok(()));
    assert_eq!(verify(Message::Mu(&mu), signature.as_bytes()), Ok(()));
    for other in [pure(b"message"), pre_hashed] {
        assert_eq!(verify(other, signature.as_bytes()), Err(Error::Engine(EngineError::Signature)));
        let signature = sign(other);
        assert_eq!(verify(other, signature.as_bytes()), Ok(()));
    }
    // Hedged: two signatures of one message differ.
    assert_ne!(sign(with_context).as_bytes(), signature.as_bytes());
}

#[test]
fn what_cannot_be_is_refused_before_it_is_queued() {
    let scheduler = scheduler();
    let key = scheduler.signing_keygen(Params::ALL[0]).unwrap().wait().unwrap();
    let public = Arc::new(key.verifying_key().clone());
    let long = Message::Pure { message: b"", context: &[0; 256] };
    assert_eq!(scheduler.sign(&key, long).unwrap_err(), Error::Engine(EngineError::Context { got: 256 }));
    let digest = Message::PreHashed { hash: PreHash::Sha2_256, digest: b"short", context: b"" };
    let expected = EngineError::Length { what: "digest", expected: 32, got: 5 };
    assert_eq!(scheduler.sign(&key, digest).unwrap_err(), Error::Engine(expected));
    let expected = EngineError::Length { what: "signature", expected: 2420, got: 1 };
    assert_eq!(scheduler.verify(&public, pure(b""), &[0]).unwrap_err(), Error::Engine(expected));
    let snapshot = scheduler.snapshot();
    assert!(snapshot.groups.iter().all(|group| group.submitted + group.refused <= 1), "{snapshot:?}");
}
