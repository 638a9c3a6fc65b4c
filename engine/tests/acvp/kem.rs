//! ML-KEM: keyGen and encapDecap.

use crate::support::kem::{decaps, encaps, keygen, params};
use crate::support::on_every_backend;
use crate::{bytes, load};
use kemlane_engine::Error;
use kemlane_engine::kem::{self, DecapsKey, EncapsKey};

const FOLDER: &str = "acvp/ml-kem";

#[test]
fn key_generation() {
    let Some(groups) = load(FOLDER, "keygen") else { return };
    on_every_backend("ACVP keyGen", |scratch| {
        let mut ran = 0;
        for (group, tests) in &groups {
            let params = params(group["parameterSet"].as_str().expect("a name"));
            let seeds: Vec<[u8; 64]> = tests
                .iter()
                .map(|(test, _)| [bytes(test, "d"), bytes(test, "z")].concat().try_into().expect("64 bytes"))
                .collect();
            for ((ek, dk), (test, expected)) in keygen(scratch, params, &seeds).into_iter().zip(tests) {
                assert_eq!(ek, bytes(expected, "ek"), "case {}", test["tcId"]);
                assert_eq!(dk, bytes(expected, "dk"), "case {}", test["tcId"]);
                ran += 1;
            }
        }
        assert_eq!(ran, 75);
    });
}

#[test]
fn encapsulation_and_decapsulation() {
    let Some(groups) = load(FOLDER, "encap-decap") else { return };
    on_every_backend("ACVP encapDecap", |scratch| {
        let (mut encapsulations, mut decapsulations, mut checks) = (0, 0, 0);
        for (group, tests) in &groups {
            let params = params(group["parameterSet"].as_str().expect("a name"));
            let column = |key: &str| tests.iter().map(|(test, _)| bytes(test, key)).collect::<Vec<_>>();
            match group["function"].as_str().expect("a function") {
                "encapsulation" => {
                    let keys = column("ek");
                    let keys: Vec<_> = keys.iter().map(|ek| EncapsKey::Encoded(ek)).collect();
                    let coins: Vec<_> = column("m").iter().map(|m| m[..].try_into().expect("32 bytes")).collect();
                    for (result, (_, expected)) in encaps(scratch, params, &keys, &coins).into_iter().zip(tests) {
                        let (ciphertext, secret) = result.expect("a valid key");
                        assert_eq!(ciphertext, bytes(expected, "c"));
                        assert_eq!(secret[..], bytes(expected, "k"));
                        encapsulations += 1;
                    }
                }
                "decapsulation" => {
                    let (keys, ciphertexts) = (column("dk"), column("c"));
                    let inputs: Vec<_> =
                        keys.iter().zip(&ciphertexts).map(|(dk, c)| (DecapsKey::Encoded(dk), &c[..])).collect();
                    for (result, (_, expected)) in decaps(scratch, params, &inputs).into_iter().zip(tests) {
                        assert_eq!(result.expect("a valid key")[..], bytes(expected, "k"));
                        decapsulations += 1;
                    }
                }
                "encapsulationKeyCheck" => {
                    for (key, (_, expected)) in column("ek").iter().zip(tests) {
                        let result = kem::check_encapsulation_key(scratch, params, key);
                        let passed = expected["testPassed"].as_bool().expect("a verdict");
                        assert_eq!(result.is_ok(), passed, "{result:?}");
                        assert!(matches!(result, Ok(()) | Err(Error::Modulus | Error::Length { .. })));
                        checks += 1;
                    }
                }
                "decapsulationKeyCheck" => {
                    for (key, (_, expected)) in column("dk").iter().zip(tests) {
                        let result = kem::check_decapsulation_key(scratch, params, key);
                        let passed = expected["testPassed"].as_bool().expect("a verdict");
                        assert_eq!(result.is_ok(), passed, "{result:?}");
                        assert!(matches!(result, Ok(()) | Err(Error::KeyHash | Error::Length { .. })));
                        checks += 1;
                    }
                }
                other => panic!("unknown function {other}"),
            }
        }
        assert_eq!((encapsulations, decapsulations, checks), (75, 30, 60));
    });
}
