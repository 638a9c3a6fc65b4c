//! ML-DSA: keyGen, sigGen with the internal interface and with an external mu, and sigVer with every interface.
//!
//! Each signature is computed from the encoded and from the expanded key. The randomness rnd of sigGen is given: the
//! deterministic variant is rnd = 0, and covered by Wycheproof's sets.

use crate::support::dsa::{Rnd, Seed, expand_signing_key, expand_verifying_key, keygen, params, sign, verify};
use crate::support::on_every_backend;
use crate::{Case, bytes, load, load_lines, vectors};
use kemlane_engine::Error;
use kemlane_engine::dsa::{Message, Params, PreHash, SignKey, VerifyKey};
use serde_json::Value;
use std::collections::BTreeMap;

const FOLDER: &str = "acvp/ml-dsa";

#[test]
fn key_generation() {
    let Some(groups) = load(FOLDER, "keygen") else { return };
    on_every_backend("ACVP ML-DSA keyGen", |scratch| {
        let mut ran = Vec::new();
        for (group, tests) in &groups {
            let params = params(group["parameterSet"].as_str().expect("a name"));
            let seeds: Vec<Seed> =
                tests.iter().map(|(test, _)| bytes(test, "seed").try_into().expect("32 bytes")).collect();
            for ((vk, sk), (test, expected)) in keygen(scratch, params, &seeds).into_iter().zip(tests) {
                assert_eq!(vk, bytes(expected, "pk"), "case {}", test["tcId"]);
                assert_eq!(sk, bytes(expected, "sk"), "case {}", test["tcId"]);
            }
            ran.push(tests.len());
        }
        assert_eq!(ran, [25, 25, 25]);
    });
}

/// Signs every case of the three sets' files, all of a file in one batch.
fn signature_generation(interface: &str, message: impl Fn(&Case) -> Message<'_>) {
    let Some(folder) = vectors(FOLDER) else { return };
    on_every_backend(&format!("ACVP ML-DSA sigGen {interface}"), |scratch| {
        let mut ran = Vec::new();
        for params in Params::ALL {
            let number = params.name().trim_start_matches("ML-DSA-");
            let cases = load_lines(&folder.join(format!("siggen-{interface}-{number}.txt")));
            let rnd: Vec<Rnd> = cases.iter().map(|case| case["siggen_rnd"][..].try_into().expect("32 bytes")).collect();
            let keys: Vec<_> =
                cases.iter().map(|case| expand_signing_key(scratch, params, &case["siggen_sk"])).collect();
            let encoded = cases.iter().map(|case| (SignKey::Encoded(&case["siggen_sk"]), message(case)));
            let expanded = cases.iter().zip(&keys).map(|(case, key)| (SignKey::Expanded(key), message(case)));
            for inputs in [encoded.collect::<Vec<_>>(), expanded.collect()] {
                for (i, (signature, case)) in sign(scratch, params, &rnd, &inputs).iter().zip(&cases).enumerate() {
                    assert_eq!(signature.as_ref(), Ok(&case["siggen_sig"]), "{} case {i}", params.name());
                }
            }
            for (key, case) in keys.iter().zip(&cases) {
                assert_eq!(key.verifying_key().as_bytes(), case["siggen_pk"], "{}", params.name());
            }
            let checks: Vec<_> = (cases.iter())
                .map(|case| (VerifyKey::Encoded(&case["siggen_pk"]), message(case), &case["siggen_sig"][..]))
                .collect();
            assert!(verify(scratch, params, &checks).iter().all(Result::is_ok), "{}", params.name());
            ran.push(cases.len());
        }
        assert_eq!(ran, [15, 15, 15]);
    });
}

#[test]
fn signature_generation_internal() {
    signature_generation("internal", |case| Message::Internal(&case["siggen_msg"]));
}

#[test]
fn signature_generation_external_mu() {
    signature_generation("external-mu", |case| Message::Mu(case["siggen_mu"][..].try_into().expect("64 bytes")));
}

fn pre_hash(name: &str) -> PreHash {
    match name {
        "SHA2-224" => PreHash::Sha2_224,
        "SHA2-256" => PreHash::Sha2_256,
        "SHA2-384" => PreHash::Sha2_384,
        "SHA2-512" => PreHash::Sha2_512,
        "SHA2-512/224" => PreHash::Sha2_512_224,
        "SHA2-512/256" => PreHash::Sha2_512_256,
        "SHA3-224" => PreHash::Sha3_224,
        "SHA3-256" => PreHash::Sha3_256,
        "SHA3-384" => PreHash::Sha3_384,
        "SHA3-512" => PreHash::Sha3_512,
        "SHAKE-128" => PreHash::Shake128,
        "SHAKE-256" => PreHash::Shake256,
        other => panic!("no pre-hash function {other}"),
    }
}

/// What a case of sigVer is about, owned.
struct Signed {
    vk: Vec<u8>,
    signature: Vec<u8>,
    /// The message, the digest or mu.
    content: Vec<u8>,
    context: Vec<u8>,
    hash: Option<PreHash>,
}

impl Signed {
    fn new(interface: &str, test: &Value) -> Self {
        let hash = (interface == "preHash").then(|| pre_hash(test["hashAlg"].as_str().expect("a hash function")));
        let content = bytes(test, if interface == "mu" { "mu" } else { "message" });
        Self {
            vk: bytes(test, "pk"),
            signature: bytes(test, "signature"),
            content: hash.map_or(content.clone(), |hash| hash.digest(&content)),
            context: if test["context"].is_null() { Vec::new() } else { bytes(test, "context") },
            hash,
        }
    }

    fn message(&self, interface: &str) -> Message<'_> {
        let (content, context) = (&self.content, &self.context);
        match (interface, self.hash) {
            ("pure", _) => Message::Pure { message: content, context },
            ("preHash", Some(hash)) => Message::PreHashed { hash, digest: content, context },
            ("mu", _) => Message::Mu(content[..].try_into().expect("64 bytes")),
            ("internal", _) => Message::Internal(content),
            other => panic!("no interface {other:?}"),
        }
    }
}

#[test]
fn signature_verification() {
    let Some(groups) = load(FOLDER, "sigver") else { return };
    on_every_backend("ACVP ML-DSA sigVer", |scratch| {
        let mut ran: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let (mut accepted, mut hashes) = (0, Vec::new());
        for (group, tests) in &groups {
            let name = group["parameterSet"].as_str().expect("a name");
            let interface = match (group["signatureInterface"].as_str(), group["externalMu"].as_bool()) {
                (Some("external"), _) => group["preHash"].as_str().expect("pure or preHash"),
                (Some("internal"), Some(true)) => "mu",
                (Some("internal"), _) => "internal",
                other => panic!("no interface {other:?}"),
            };
            let params = params(name);
            let cases: Vec<_> = tests.iter().map(|(test, _)| Signed::new(interface, test)).collect();
            let keys: Vec<_> = cases.iter().map(|case| expand_verifying_key(scratch, params, &case.vk)).collect();
            for expanded in [false, true] {
                let inputs: Vec<_> = (cases.iter().zip(&keys))
                    .map(|(case, key)| {
                        let key = if expanded { VerifyKey::Expanded(key) } else { VerifyKey::Encoded(&case.vk) };
                        (key, case.message(interface), &case.signature[..])
                    })
                    .collect();
                for (result, (test, expected)) in verify(scratch, params, &inputs).into_iter().zip(tests) {
                    let passed = expected["testPassed"].as_bool().expect("a verdict");
                    let expected = if passed { Ok(()) } else { Err(Error::Signature) };
                    assert_eq!(result, expected, "case {}", test["tcId"]);
                    accepted += usize::from(passed);
                }
            }
            hashes.extend(cases.iter().filter_map(|case| case.hash));
            *ran.entry((name, interface)).or_default() += tests.len();
        }
        let all = ["ML-DSA-44", "ML-DSA-65", "ML-DSA-87"]
            .into_iter()
            .flat_map(|name| ["pure", "preHash", "mu", "internal"].map(|interface| ((name, interface), 15)));
        assert_eq!(ran, all.collect());
        assert_eq!(ran.values().sum::<usize>(), 180);
        // From the encoded and from the expanded key.
        assert_eq!(accepted, 2 * 36);
        assert!(PreHash::ALL.iter().all(|hash| hashes.contains(hash)), "every pre-hash function");
    });
}
