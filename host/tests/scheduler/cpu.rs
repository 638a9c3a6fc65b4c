//! The CPU provider computes what the engine computes.

use std::sync::Arc;

use kemlane::error::Error;
use kemlane::job::Batch;
use kemlane::provider::cpu::{self, CpuProvider};
use kemlane::provider::{Provider, ProviderExt};
use kemlane::scheduler::{Config, Scheduler};
use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps, EncapsKey, ML_KEM_768, Params};
use kemlane_engine::{Backend, Scratch};

/// The engine's own answer.
fn decaps(scratch: &mut Scratch, key: &DecapsulationKey, ciphertext: &[u8]) -> [u8; 32] {
    let mut shared_secret = [0; 32];
    kem::decaps(scratch, key.params(), DecapsKey::Prepared(key), ciphertext, &mut shared_secret).unwrap();
    shared_secret
}

fn agrees(provider: &Arc<dyn Provider>, jobs: usize) {
    let mut scratch = Scratch::new(Backend::detect());
    for params in Params::ALL {
        let made: Vec<_> = (0..jobs).map(|_| provider.keygen(params).unwrap()).collect();
        let keys: Vec<_> = made.into_iter().map(|ticket| ticket.wait().unwrap()).collect();
        let made: Vec<_> = keys.iter().map(|pair| provider.encaps(params, pair.encapsulation_key()).unwrap()).collect();
        let sent: Vec<_> = made.into_iter().map(|ticket| ticket.wait().unwrap()).collect();
        // Every third ciphertext is tampered with: its neighbours do not notice, it gets the implicit rejection.
        let mut ciphertexts: Vec<Vec<u8>> = sent.iter().map(|made| made.ciphertext().to_vec()).collect();
        ciphertexts.iter_mut().step_by(3).for_each(|ciphertext| ciphertext[7] ^= 1);
        let made: Vec<_> = keys
            .iter()
            .zip(&ciphertexts)
            .map(|(pair, ciphertext)| provider.decaps(pair.decapsulation_key(), ciphertext).unwrap())
            .collect();
        for (index, ticket) in made.into_iter().enumerate() {
            let got = ticket.wait().unwrap();
            let key = keys[index].decapsulation_key();
            assert_eq!(*got.as_bytes(), decaps(&mut scratch, key, &ciphertexts[index]), "{} {index}", params.name());
            assert_eq!(got.as_bytes() == sent[index].shared_secret().as_bytes(), index % 3 != 0);
        }
    }
}

#[test]
fn results_are_the_engines() {
    let cpu: Arc<dyn Provider> = Arc::new(CpuProvider::default());
    agrees(&cpu, 5);
    let scheduler: Arc<dyn Provider> = Scheduler::new(cpu, Config::default());
    for jobs in [1, 7, 8, 67] {
        agrees(&scheduler, jobs);
    }
}

#[test]
fn a_bad_key_fails_alone() {
    let scheduler = Scheduler::new(Arc::new(CpuProvider::default()), Config::default());
    let good = scheduler.keygen(&ML_KEM_768).unwrap().wait().unwrap();
    // Coefficients of 0xfff are above q.
    let bad = [0xff; 1184];
    let made: Vec<_> = (0..16)
        .map(|index| {
            let key = if index == 5 { &bad } else { good.encapsulation_key() };
            scheduler.encaps(&ML_KEM_768, key).unwrap()
        })
        .collect();
    for (index, ticket) in made.into_iter().enumerate() {
        match ticket.wait() {
            Ok(_) => assert_ne!(index, 5),
            Err(error) => {
                assert_eq!((index, error), (5, Error::Engine(kemlane_engine::Error::Modulus)));
                assert!(!error.is_retryable());
            }
        }
    }
}

#[test]
fn a_prepared_key_is_as_good_as_its_bytes() {
    let cpu = Arc::new(CpuProvider::default());
    let pair = cpu.keygen(&ML_KEM_768).unwrap().wait().unwrap();
    let mut scratch = Scratch::new(Backend::detect());
    let prepared =
        kem::EncapsulationKey::prepare_many(&mut scratch, &ML_KEM_768, &[pair.encapsulation_key()]).remove(0).unwrap();
    let sent = cpu.encaps_prepared(&Arc::new(prepared)).unwrap().wait().unwrap();
    let key = pair.into_decapsulation_key();
    assert_eq!(decaps(&mut scratch, &key, sent.ciphertext()), *sent.shared_secret().as_bytes());
}

#[test]
fn the_workers_finish_what_they_have_when_the_provider_is_dropped() {
    let cpu = Arc::new(CpuProvider::new(cpu::Config { workers: 1.try_into().unwrap(), ..cpu::Config::default() }));
    let made: Vec<_> = (0..50).map(|_| cpu.keygen(&ML_KEM_768).unwrap()).collect();
    drop(cpu);
    for ticket in made {
        ticket.wait().unwrap();
    }
}

#[test]
fn bulk_calls_share_the_machine_and_agree() {
    let cpu = CpuProvider::default();
    let jobs = 3 * Batch::MAX_JOBS + 5;
    let mut scratch = Scratch::new(Backend::detect());
    for params in Params::ALL {
        let keys = cpu.keygen_bulk(params, jobs).unwrap();
        assert_eq!(keys.len(), jobs);
        let mut ciphertexts = vec![0; jobs * params.ciphertext_len()];
        let (mut sent, mut received) = (vec![[0; 32]; jobs], vec![[0; 32]; jobs]);
        let outputs = ciphertexts.chunks_mut(params.ciphertext_len()).zip(&mut sent);
        let mut items: Vec<Encaps<'_>> = keys
            .iter()
            .zip(outputs)
            .map(|(key, (ciphertext, shared_secret))| Encaps {
                key: EncapsKey::Prepared(key.encapsulation_key()),
                ciphertext,
                shared_secret,
                result: Ok(()),
            })
            .collect();
        cpu.encaps_bulk(params, &mut items).unwrap();
        assert!(items.iter().all(|item| item.result.is_ok()));
        let inputs = ciphertexts.chunks(params.ciphertext_len()).zip(&mut received);
        let mut items: Vec<Decaps<'_>> = keys
            .iter()
            .zip(inputs)
            .map(|(key, (ciphertext, shared_secret))| Decaps {
                key: DecapsKey::Prepared(key),
                ciphertext,
                shared_secret,
                result: Ok(()),
            })
            .collect();
        cpu.decaps_bulk(params, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
        assert_eq!(sent, received);
        let last = &ciphertexts[(jobs - 1) * params.ciphertext_len()..];
        assert_eq!(decaps(&mut scratch, &keys[jobs - 1], last), sent[jobs - 1]);
    }
}
