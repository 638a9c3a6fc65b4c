//! What ML-DSA refuses, with which error, and that a bad item neither fails nor changes its neighbours: wrong lengths,
//! contexts and parameter sets, signing keys out of range, and every way to change a signature, its hint's encoding above
//! all, where an implementation that is not strict would take several encodings of one signature.

mod support;

use kemlane_engine::dsa::{self, KeyGen, Message, Params, PreHash, SignKey, SigningKey, VerifyKey, VerifyingKey};
use kemlane_engine::{Error, Scratch};
use support::dsa::peer::{libcrux, m_prime, rustcrypto};
use support::dsa::{Seed, UNSET, expand_signing_key, expand_verifying_key, keygen, sign_deterministic, verify};
use support::{Stream, on_every_backend};

/// Items of a batch: more than one group on every backend, the last one ragged.
const BATCH: usize = 19;
const CONTEXT: &[u8] = b"context";

/// Key pairs, messages of different lengths and their deterministic signatures by libcrux.
struct Good {
    pairs: Vec<(Vec<u8>, Vec<u8>)>,
    seeds: Vec<Seed>,
    messages: Vec<Vec<u8>>,
    signatures: Vec<Vec<u8>>,
}

impl Good {
    fn new(params: &'static Params) -> Self {
        let mut stream = Stream::new("refusals");
        let seeds: Vec<Seed> = (0..BATCH).map(|_| stream.bytes()).collect();
        let pairs: Vec<_> = seeds.iter().map(|&seed| libcrux::keygen(params, seed)).collect();
        let messages: Vec<_> = (0..BATCH).map(|i| stream.vec(23 * i)).collect();
        let sign = |((_, sk), message): (&(Vec<u8>, Vec<u8>), &Vec<u8>)| {
            libcrux::sign(params, sk, message, CONTEXT, [0; 32]).expect("a good key")
        };
        let signatures = pairs.iter().zip(&messages).map(sign).collect();
        Self { pairs, seeds, messages, signatures }
    }

    fn message(&self, i: usize) -> Message<'_> {
        Message::Pure { message: &self.messages[i], context: CONTEXT }
    }
}

/// A parameter set that is not `params`, and one of its keys.
fn foreign(scratch: &mut Scratch, params: &Params) -> SigningKey {
    let other = Params::ALL.into_iter().find(|other| *other != params).expect("three sets");
    SigningKey::from_seeds(scratch, other, &[[7; 32]]).remove(0)
}

fn is_length<T>(result: &Result<T, Error>, expected_what: &str) -> bool {
    matches!(result, Err(Error::Length { what, .. }) if *what == expected_what)
}

#[test]
fn bad_signing_items_leave_their_neighbours_alone() {
    on_every_backend("bad signing items", |scratch| {
        for params in Params::ALL {
            let good = Good::new(params);
            let foreign = foreign(scratch, params);
            let mut sks: Vec<_> = good.pairs.iter().map(|(_, sk)| sk.clone()).collect();
            sks[0].pop();
            sks[4].clear();
            sks[18].push(0);
            // The first coefficient of s1: eta minus the most that its bits hold.
            sks[7][S1_AT] |= 0x0f;
            let (long, digest) = ([0; dsa::MAX_CONTEXT_LEN + 1], [0; 32]);
            let inputs: Vec<_> = (0..BATCH)
                .map(|i| {
                    let encoded = SignKey::Encoded(&sks[i]);
                    match i {
                        2 => (SignKey::Expanded(&foreign), good.message(i)),
                        3 => (encoded, Message::Pure { message: &good.messages[i], context: &long }),
                        9 => {
                            (encoded, Message::PreHashed { hash: PreHash::Sha2_512, digest: &digest, context: CONTEXT })
                        }
                        10 => {
                            (encoded, Message::PreHashed { hash: PreHash::Shake128, digest: &digest, context: &long })
                        }
                        5 | 12 => (SignKey::Seed(&good.seeds[i]), good.message(i)),
                        _ => (encoded, good.message(i)),
                    }
                })
                .collect();
            for (i, result) in sign_deterministic(scratch, params, &inputs).into_iter().enumerate() {
                match i {
                    0 | 4 | 18 => assert!(is_length(&result, "signing key"), "{i}: {result:?}"),
                    2 => assert_eq!(
                        result,
                        Err(Error::ParameterSet { expected: params.name(), got: foreign.params().name() })
                    ),
                    3 | 10 => assert_eq!(result, Err(Error::Context { got: dsa::MAX_CONTEXT_LEN + 1 })),
                    7 => assert_eq!(result, Err(Error::SigningKey)),
                    9 => assert!(is_length(&result, "digest"), "{result:?}"),
                    _ => assert_eq!(result.as_ref(), Ok(&good.signatures[i]), "{} item {i}", params.name()),
                }
            }
        }
    });
}

#[test]
fn outputs_of_a_wrong_length_are_refused() {
    on_every_backend("outputs", |scratch| {
        for params in Params::ALL {
            let good = Good::new(params);
            let lens = [params.signature_len() - 1, params.signature_len(), params.signature_len() + 1, 0];
            let mut signatures = lens.map(|len| vec![0; len]);
            let mut items: Vec<_> = (signatures.iter_mut().enumerate())
                .map(|(i, signature)| dsa::Sign {
                    key: SignKey::Encoded(&good.pairs[i].1),
                    message: good.message(i),
                    signature,
                    result: UNSET,
                })
                .collect();
            dsa::sign_many_deterministic(scratch, params, &mut items);
            let results: Vec<_> = items.iter().map(|item| item.result).collect();
            assert_eq!(results[1], Ok(()));
            assert!([0, 2, 3].iter().all(|&i| is_length(&results[i], "signature")), "{results:?}");
            assert_eq!(signatures[1], good.signatures[1]);
            assert!(signatures[0].iter().chain(&signatures[2]).all(|&byte| byte == 0));

            let (vk_len, sk_len) = (params.verifying_key_len(), params.signing_key_len());
            let lens = [(vk_len, sk_len), (vk_len + 1, sk_len), (vk_len, sk_len - 1), (vk_len, sk_len)];
            let mut pairs = lens.map(|(vk, sk)| (vec![0; vk], vec![0; sk]));
            let mut items: Vec<_> = (pairs.iter_mut())
                .map(|(vk, sk)| KeyGen { verifying_key: vk, signing_key: sk, result: UNSET })
                .collect();
            dsa::keygen_many_internal(scratch, params, &good.seeds, &mut items);
            let results: Vec<_> = items.iter().map(|item| item.result).collect();
            assert!(is_length(&results[1], "verifying key") && is_length(&results[2], "signing key"), "{results:?}");
            assert!(pairs[1..3].iter().all(|(vk, sk)| vk.iter().chain(sk).all(|&byte| byte == 0)));
            for i in [0, 3] {
                assert_eq!((results[i], &pairs[i]), (Ok(()), &good.pairs[i]));
            }
        }
    });
}

#[test]
fn bad_verifications_leave_their_neighbours_alone() {
    on_every_backend("bad verifications", |scratch| {
        for params in Params::ALL {
            let good = Good::new(params);
            let foreign = foreign(scratch, params);
            let mut vks: Vec<_> = good.pairs.iter().map(|(vk, _)| vk.clone()).collect();
            vks[1].pop();
            vks[8].clear();
            vks[9].push(0);
            // Another rho, and another t1.
            vks[11][0] ^= 1;
            *vks[13].last_mut().expect("bytes") ^= 0x80;
            let mut signatures = good.signatures.clone();
            signatures[2].pop();
            signatures[3].clear();
            signatures[4].push(0);
            signatures[5][0] ^= 1;
            let long = [0; dsa::MAX_CONTEXT_LEN + 1];
            let digest = [0; 31];
            let inputs: Vec<_> = (0..BATCH)
                .map(|i| {
                    let encoded = VerifyKey::Encoded(&vks[i]);
                    let (key, message) = match i {
                        0 => (VerifyKey::Expanded(foreign.verifying_key()), good.message(i)),
                        6 => (encoded, Message::Pure { message: &good.messages[i], context: &long }),
                        7 => {
                            (encoded, Message::PreHashed { hash: PreHash::Sha3_256, digest: &digest, context: CONTEXT })
                        }
                        // Another context, another domain, another message, and nothing of a prefix.
                        10 => (encoded, Message::Pure { message: &good.messages[i], context: b"" }),
                        12 => (encoded, good.message(0)),
                        14 => (encoded, Message::Internal(&good.messages[i])),
                        15 => (encoded, Message::Mu(&[0; 64])),
                        _ => (encoded, good.message(i)),
                    };
                    (key, message, &signatures[i][..])
                })
                .collect();
            for (i, result) in verify(scratch, params, &inputs).into_iter().enumerate() {
                let context = format!("{} item {i}: {result:?}", params.name());
                match i {
                    0 => assert_eq!(
                        result,
                        Err(Error::ParameterSet { expected: params.name(), got: foreign.params().name() })
                    ),
                    1 | 8 | 9 => assert!(is_length(&result, "verifying key"), "{context}"),
                    2..=4 => assert!(is_length(&result, "signature"), "{context}"),
                    6 => assert_eq!(result, Err(Error::Context { got: dsa::MAX_CONTEXT_LEN + 1 })),
                    7 => assert!(is_length(&result, "digest"), "{context}"),
                    5 | 10..=15 => assert_eq!(result, Err(Error::Signature), "{context}"),
                    _ => assert_eq!(result, Ok(()), "{context}"),
                }
            }
        }
    });
}

/// Where s1 begins in a signing key: after rho, K and tr.
const S1_AT: usize = 32 + 32 + 64;

/// The bits of a coefficient of s1 and s2, and which values of them are out of range.
fn eta_bits(params: &Params) -> (usize, std::ops::RangeInclusive<u8>) {
    if params.eta() == 2 { (3, 5..=7) } else { (4, 9..=15) }
}

#[test]
fn signing_keys_out_of_range_are_refused_wherever_the_coefficient_is() {
    on_every_backend("signing keys", |scratch| {
        let mut stream = Stream::new("out of range");
        for params in Params::ALL {
            let (_, sk) = libcrux::keygen(params, stream.bytes());
            let (bits, beyond) = eta_bits(params);
            let coefficients = 256 * (params.k() + params.l());
            let ends = [0, 255, 256, 256 * params.l() - 1, 256 * params.l(), coefficients - 1];
            let places: Vec<_> = ends.into_iter().chain((0..20).map(|_| stream.below(coefficients))).collect();
            let mut keys = Vec::new();
            for &place in &places {
                for value in beyond.clone() {
                    let mut key = sk.clone();
                    for bit in 0..bits {
                        let at = place * bits + bit;
                        let byte = &mut key[S1_AT + at / 8];
                        *byte = *byte & !(1 << (at % 8)) | (value >> bit & 1) << (at % 8);
                    }
                    keys.push(key);
                }
            }
            let slices: Vec<_> = keys.iter().map(|key| &key[..]).collect();
            assert!(
                SigningKey::expand_many(scratch, params, &slices)
                    .iter()
                    .all(|result| matches!(result, Err(Error::SigningKey)))
            );
            let message = Message::Pure { message: b"", context: b"" };
            let inputs: Vec<_> = slices.iter().map(|key| (SignKey::Encoded(key), message)).collect();
            let results = sign_deterministic(scratch, params, &inputs);
            assert!(results.iter().all(|result| *result == Err(Error::SigningKey)), "{}", params.name());
            println!("{}: {} keys out of range", params.name(), keys.len());

            let lens = [sk.len() - 1, 0, sk.len() + 1].map(|len| vec![0; len]);
            let slices = [&lens[0][..], &sk, &lens[1], &lens[2]];
            let results = SigningKey::expand_many(scratch, params, &slices);
            assert!(results[1].is_ok() && [0, 2, 3].iter().all(|&i| is_length(&results[i], "signing key")));
            let vk = vec![0; params.verifying_key_len() + 1];
            let results = VerifyingKey::expand_many(scratch, params, &[&vk, &vk[1..], &[]]);
            assert!(results[1].is_ok() && [0, 2].iter().all(|&i| is_length(&results[i], "verifying key")));
        }
    });
}

/// omega of a parameter set: the most ones of a hint, which its encoding ends with, followed by a count for each of the k
/// polynomials.
fn omega(params: &Params) -> usize {
    match params.k() {
        4 => 80,
        6 => 55,
        _ => 75,
    }
}

/// A signature that changes a bit at a time never verifies; and each way to write its hint differently.
fn changed(params: &Params, signature: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let (omega, k) = (omega(params), params.k());
    let at = signature.len() - omega - k;
    let counts_at = at + omega;
    let counts: Vec<usize> = signature[counts_at..].iter().map(|&count| usize::from(count)).collect();
    let ones = counts[k - 1];
    let edit = |f: &dyn Fn(&mut [u8])| {
        let mut changed = signature.to_vec();
        f(&mut changed);
        changed
    };
    // The first polynomial with two ones, and the place of the first one.
    let bounds = |i: usize| (if i == 0 { 0 } else { counts[i - 1] }, counts[i]);
    let pair = (0..k).map(bounds).find(|(start, end)| end - start >= 2).expect("a polynomial with two ones").0;
    let mut all = vec![
        ("two ones in the wrong order", edit(&|s| s.swap(at + pair, at + pair + 1))),
        ("a one twice", edit(&|s| s[at + pair + 1] = s[at + pair])),
        ("a count beyond omega", edit(&|s| s[counts_at + k - 1] = omega as u8 + 1)),
        ("the largest count", edit(&|s| s[counts_at + k - 1] = 255)),
        ("every count beyond omega", edit(&|s| s[counts_at..].fill(omega as u8 + 1))),
        ("a count of all before the first", edit(&|s| s[counts_at] = ones as u8 + 1)),
        ("a count that falls", edit(&|s| s[counts_at + k - 1] = s[counts_at + k - 2].wrapping_sub(1))),
        ("no ones at all, their places left", edit(&|s| s[counts_at..].fill(0))),
        ("no ones at all", edit(&|s| s[at..].fill(0))),
        ("the last one not counted", edit(&|s| s[counts_at + k - 1] -= 1)),
        ("another place of a one", edit(&|s| s[at + ones - 1] = s[at + ones - 1].wrapping_add(1))),
    ];
    if ones < omega {
        all.push(("padding after the last one", edit(&|s| s[at + ones] = 1)));
        all.push(("padding at the end", edit(&|s| s[counts_at - 1] = 0x80)));
        all.push(("padding counted as a one", edit(&|s| s[counts_at + k - 1] += 1)));
    }
    // A place of the hint that is a one in the previous polynomial: allowed by the order, and another hint.
    if let Some(i) = (1..k).find(|&i| counts[i] > counts[i - 1] && counts[i - 1] > 0) {
        all.push(("a one in the next polynomial", edit(&|s| s[counts_at + i - 1] -= 1)));
    }
    let c_tilde_len = at - params.l() * 32 * if params.k() == 4 { 18 } else { 20 };
    all.push(("another challenge", edit(&|s| s[0] ^= 1)));
    all.push(("another end of the challenge", edit(&|s| s[c_tilde_len - 1] ^= 0x80)));
    all.push(("z of gamma1", edit(&|s| s[c_tilde_len..c_tilde_len + 3].fill(0))));
    all.push(("z of 1 - gamma1", edit(&|s| s[c_tilde_len..c_tilde_len + 3].fill(0xff))));
    all.push(("z of gamma1 at its end", edit(&|s| s[at - 3..at].fill(0))));
    all.push(("another z", edit(&|s| s[c_tilde_len] ^= 1)));
    all.push(("another end of z", edit(&|s| s[at - 1] ^= 0x10)));
    all
}

#[test]
fn a_changed_signature_does_not_verify() {
    on_every_backend("changed signatures", |scratch| {
        for params in Params::ALL {
            let good = Good::new(params);
            let mut seen: Vec<&str> = Vec::new();
            for i in 0..4 {
                let (vk, expanded) = (&good.pairs[i].0, expand_verifying_key(scratch, params, &good.pairs[i].0));
                let changed = changed(params, &good.signatures[i]);
                // Good ones between the others.
                let inputs: Vec<_> = (changed.iter())
                    .flat_map(|(_, signature)| {
                        let good_one = (VerifyKey::Encoded(vk), good.message(i), &good.signatures[i][..]);
                        let keys = [VerifyKey::Encoded(vk), VerifyKey::Expanded(&expanded)];
                        let bad = keys.map(|key| (key, good.message(i), &signature[..]));
                        [bad[0], good_one, bad[1]]
                    })
                    .collect();
                let results = verify(scratch, params, &inputs);
                for ((what, signature), results) in changed.iter().zip(results.chunks(3)) {
                    let expected = [Err(Error::Signature), Ok(()), Err(Error::Signature)];
                    assert_eq!(results, expected, "{}: {what}", params.name());
                    let (message, m_prime) = (&good.messages[i], m_prime(good.message(i)));
                    assert_eq!(libcrux::verify(params, vk, message, CONTEXT, signature), Some(false), "{what}");
                    assert!(!rustcrypto::verify(params, vk, &m_prime, signature), "{what}");
                    seen.push(what);
                }
            }
            seen.sort_unstable();
            seen.dedup();
            assert_eq!(seen.len(), 22, "{}: {seen:?}", params.name());
        }
    });
}

#[test]
fn no_bit_of_a_signature_is_free() {
    let mut stream = Stream::new("bits");
    on_every_backend("bits", |scratch| {
        for params in Params::ALL {
            let good = Good::new(params);
            let (vk, signature) = (&good.pairs[1].0, &good.signatures[1]);
            // Every bit of the hint's encoding, and some of the others.
            let hint_at = 8 * (signature.len() - omega(params) - params.k());
            let bits: Vec<_> = (0..100).map(|_| stream.below(hint_at)).chain(hint_at..8 * signature.len()).collect();
            let changed: Vec<_> = (bits.iter())
                .map(|bit| {
                    let mut signature = signature.clone();
                    signature[bit / 8] ^= 1 << (bit % 8);
                    signature
                })
                .collect();
            let key = expand_verifying_key(scratch, params, vk);
            let inputs: Vec<_> =
                changed.iter().map(|signature| (VerifyKey::Expanded(&key), good.message(1), &signature[..])).collect();
            for (bit, result) in bits.iter().zip(verify(scratch, params, &inputs)) {
                assert_eq!(result, Err(Error::Signature), "{} bit {bit}", params.name());
            }
        }
    });
}

#[test]
fn no_items_are_no_work() {
    on_every_backend("empty batches", |scratch| {
        for params in Params::ALL {
            assert!(keygen(scratch, params, &[]).is_empty());
            assert!(sign_deterministic(scratch, params, &[]).is_empty());
            assert!(verify(scratch, params, &[]).is_empty());
            dsa::sign_many(scratch, params, &mut []).expect("nothing to draw");
            assert!(SigningKey::from_seeds(scratch, params, &[]).is_empty());
            assert!(SigningKey::expand_many(scratch, params, &[]).is_empty());
            assert!(VerifyingKey::expand_many(scratch, params, &[]).is_empty());
        }
    });
}

#[test]
fn keys_and_messages_print_nothing_secret() {
    on_every_backend("debug", |scratch| {
        let params = &dsa::ML_DSA_44;
        let (_, sk) = keygen(scratch, params, &[[7; 32]]).remove(0);
        let key = expand_signing_key(scratch, params, &sk);
        let printed = format!("{key:?} {:?} {:?}", SignKey::Encoded(&sk), SignKey::Seed(&[7; 32]));
        assert!(printed.contains("ML-DSA-44") && printed.len() < 120, "{printed}");
    });
}
