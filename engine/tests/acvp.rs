//! NIST ACVP vectors for ML-KEM (FIPS 203): every case of keyGen and encapDecap, on every backend.
//!
//! The vectors are found through `KEMLANE_VECTORS` (default `../shared/vectors` beside the workspace). Where they are
//! absent the tests say so; with `KEMLANE_REQUIRE_VECTORS=1`, as CI sets it, absence is a failure.

mod support;

use kemlane_engine::Error;
use kemlane_engine::kem::{self, DecapsKey, EncapsKey};
use serde_json::Value;
use std::path::PathBuf;
use support::{decaps, encaps, keygen, on_every_backend, params};

/// A group of a prompt file, and its tests joined with their expected results.
type Group = (Value, Vec<(Value, Value)>);

fn load(mode: &str) -> Option<Vec<Group>> {
    let root = std::env::var_os("KEMLANE_VECTORS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors"), PathBuf::from);
    let folder = root.join("acvp/ml-kem");
    if !folder.is_dir() {
        let message = format!("ACVP vectors are absent: {} (set KEMLANE_VECTORS)", folder.display());
        assert!(std::env::var_os("KEMLANE_REQUIRE_VECTORS").is_none(), "{message}");
        println!("NOT RUN: {message}");
        return None;
    }
    let read = |kind: &str| -> Value {
        let path = folder.join(format!("{mode}-{kind}.json"));
        serde_json::from_slice(&std::fs::read(&path).expect("readable vector file")).expect("a JSON vector file")
    };
    let (prompt, expected) = (read("prompt"), read("expectedResults"));
    let list = |value: &Value, key: &str| value[key].as_array().expect("a list").clone();
    let by_id = |values: &[Value], key: &str, id: &Value| {
        values.iter().find(|value| value[key] == *id).expect("an expected result for each case").clone()
    };
    let expected_groups = list(&expected, "testGroups");
    let groups = list(&prompt, "testGroups").into_iter().map(|group| {
        let expected_tests = list(&by_id(&expected_groups, "tgId", &group["tgId"]), "tests");
        let tests = list(&group, "tests")
            .into_iter()
            .map(|test| {
                let expected = by_id(&expected_tests, "tcId", &test["tcId"]);
                (test, expected)
            })
            .collect();
        (group, tests)
    });
    Some(groups.collect())
}

fn bytes(value: &Value, key: &str) -> Vec<u8> {
    hex::decode(value[key].as_str().unwrap_or_else(|| panic!("{key} in {value}"))).expect("hexadecimal")
}

#[test]
fn key_generation() {
    let Some(groups) = load("keygen") else { return };
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
    let Some(groups) = load("encap-decap") else { return };
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
