//! What the tables say of the peers is so.

use kemlane_benches::contest::{BATCHES, Key};
use kemlane_benches::dsa::fixtures::{Fixture, MESSAGES, PAIRS};
use kemlane_benches::dsa::{self, attempts};
use kemlane_benches::kem::fixtures::{pairs, pairs_for};
use kemlane_benches::kem::peers::{self, Round};
use kemlane_benches::results::ratio_column;
use kemlane_engine::dsa::{self as signature, Message, VerifyKey};
use kemlane_engine::kem::{self, DecapsKey, Params, SHARED_SECRET_LEN};
use kemlane_engine::{Backend, Scratch};
use serde_json::Value;
use std::process::Command;

#[test]
fn peers_compute_the_same_and_check_what_their_rows_say() {
    let mut scratch = Scratch::new(Backend::detect());
    let peers = peers::all();
    assert_eq!(peers.len(), 6 * 3 + 1);
    for peer in peers {
        let name = format!("{} {}", peer.package, peer.scheme());
        let pair = pairs_for(&peer, &pairs(peer.params)).remove(0);

        let mut own_ek = Vec::new();
        (peer.keygen)(&mut |ek, dk| {
            own_ek = ek.to_vec();
            assert!([0, peer.params.decapsulation_key_len()].contains(&dk.len()), "{name}");
        });
        assert_eq!(own_ek.len(), peer.params.encapsulation_key_len(), "{name}");

        let (mut ciphertext, mut sent) = (Vec::new(), Vec::new());
        let taken = (peer.encaps)(&pair.ek, &mut |made, secret| (ciphertext, sent) = (made.to_vec(), secret.to_vec()));
        assert!(taken, "{name}");
        if peer.round == Round::Standard {
            let mut received = [0; SHARED_SECRET_LEN];
            kem::decaps(&mut scratch, peer.params, DecapsKey::Encoded(&pair.dk), &ciphertext, &mut received)
                .expect("our own key");
            assert_eq!(received[..], sent, "{name}");
        }

        // The first coefficient becomes 0xfff, which is not below q.
        let mut beyond = pair.ek.clone();
        beyond[0] = 0xff;
        beyond[1] |= 0x0f;
        assert_eq!((peer.encaps)(&beyond, &mut |_, _| ()), peer.encaps_key == Key::Unchecked, "{name}");

        // A bit of H(ek), which stands before z.
        let mut other_hash = pair.dk.clone();
        let place = other_hash.len() - 2 * SHARED_SECRET_LEN;
        other_hash[place] ^= 1;
        for (key, decaps) in peer.decaps() {
            let mut received = Vec::new();
            assert!(decaps(&pair.dk, &pair.ciphertext, &mut |secret, _| received = secret.to_vec()), "{name}");
            assert_eq!(received, pair.secret, "{name}");
            let taken = decaps(&other_hash, &pair.ciphertext, &mut |_, _| ());
            assert_eq!(taken, key == Key::Unchecked, "{name} {key:?}");
        }
        if let Some(decaps) = peer.decaps_prepared {
            let mut secrets = 0;
            decaps(3, &mut |sent, received| {
                assert_eq!(sent, received, "{name}");
                secrets += 1;
            });
            assert_eq!(secrets, 3, "{name}");
        }
    }
}

#[test]
fn peers_of_ml_dsa_sign_and_verify_the_same_and_check_what_their_rows_say() {
    let mut scratch = Scratch::new(Backend::detect());
    let peers = dsa::peers::all();
    assert_eq!(peers.len(), dsa::peers::PACKAGES.len() * 3);
    for params in signature::Params::ALL {
        let fixture = Fixture::new(params);
        for peer in peers.iter().filter(|peer| peer.params == params) {
            let name = format!("{} {}", peer.package, params.name());
            let mut keys = Vec::new();
            (peer.keygen)(&mut |vk, sk| keys.push((vk.to_vec(), sk.to_vec())));
            assert_eq!(keys.len(), 1, "{name}");
            let (vk, sk) = (&keys[0].0, &keys[0].1);
            assert_eq!((vk.len(), sk.len()), (params.verifying_key_len(), params.signing_key_len()), "{name}");

            let content = |message| Message::Pure { message, context: &[] };
            for (key, signer) in peer.sign {
                let sign = signer(&fixture.pairs);
                let mut signatures: Vec<Vec<u8>> = Vec::new();
                for (place, message) in fixture.cases().take(3).chain(fixture.cases().take(1)) {
                    assert!(sign(place, message, &mut |made| signatures.push(made.to_vec())), "{name} {key:?}");
                    let vk = VerifyKey::Encoded(&fixture.pairs[place].vk);
                    let signature = signatures.last().expect("one for each");
                    signature::verify(&mut scratch, params, vk, content(message), signature).expect("a signature");
                }
                assert_ne!(signatures[0], signatures[3], "{name} {key:?} signs hedged");
            }
            // The first coefficient of s1 is beyond eta, which the engine does not take.
            let mut beyond = vec![fixture.pairs[0].clone()];
            beyond[0].sk[128] |= 0x0f;
            for (key, signer) in peer.sign.iter().filter(|(key, _)| *key == Key::Checked) {
                assert!(!signer(&beyond)(0, b"", &mut |_| ()), "{name} {key:?}");
            }
            for (key, verifier) in peer.verify {
                let verify = verifier(&fixture.pairs);
                for place in [0, 1, 2] {
                    let pair = &fixture.pairs[place];
                    assert!(verify(place, &pair.message, &pair.signature), "{name} {key:?}");
                    let mut changed = pair.signature.clone();
                    changed[place] ^= 1;
                    assert!(!verify(place, &pair.message, &changed), "{name} {key:?}");
                }
            }
        }
    }
}

#[test]
fn signatures_take_as_many_attempts_as_the_standard_expects() {
    for params in signature::Params::ALL {
        let fixture = Fixture::new(params);
        let (mean, expected) = (attempts::mean(&fixture), attempts::expected(params));
        println!("{}: {mean:.3} attempts in the mean, {expected} expected", params.name());
        assert!((mean / expected - 1.0).abs() < 0.05, "{}: {mean}", params.name());
        // Each key in turn, and over a round each message with each key.
        let mut cases: Vec<_> = fixture.cases().take(PAIRS * MESSAGES).collect();
        assert!(cases.iter().take(PAIRS).enumerate().all(|(i, case)| case.0 == i));
        cases.sort_unstable();
        cases.dedup();
        assert_eq!(cases.len(), PAIRS * MESSAGES);
    }
}

/// What the program prints: objects, one a line.
fn rows(flags: &[&str]) -> Vec<Value> {
    let output = Command::new(env!("CARGO_BIN_EXE_peers")).arg("--quick").args(flags).output().expect("the binary");
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    for backend in Backend::all() {
        assert!(told.contains(backend.name()), "which backends ran: {told}");
    }
    assert!(!told.contains("wrote"), "a quick look replaces nothing: {told}");
    let text = String::from_utf8(output.stdout).expect("text");
    text.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
}

#[test]
fn each_row_is_an_object_with_its_figures_and_ratios() {
    let rows = rows(&["--json", "--only", "ml-kem-768"]);
    let of = |op: &str, implementation: &str| -> Vec<&Value> {
        rows.iter().filter(|row| row["op"] == op && row["impl"] == implementation).collect()
    };
    for (op, forms) in [("keygen", 1), ("encaps", 1), ("decaps", 3)] {
        let ours = of(op, "kemlane");
        assert_eq!(ours.len(), forms * Backend::all().len() * BATCHES.len(), "{op}");
        for row in ours {
            assert!(row["ns_per_op"].as_f64().is_some_and(|nanos| nanos > 0.0), "{row}");
            assert!(BATCHES.iter().any(|batch| row["batch"] == *batch), "{row}");
            assert!(Backend::all().iter().any(|backend| row["backend"] == backend.name()), "{row}");
            // Each peer has a form of key that one of ours is compared with.
            let compared = |package: &str| row[ratio_column(package)].as_f64().is_some_and(|ratio| ratio > 0.0);
            assert_eq!(compared("aws-lc-rs"), ["", "checked"].contains(&row["key"].as_str().unwrap_or("")), "{row}");
            let unchecked = row["key"] == "unchecked" || op != "decaps";
            assert_eq!(compared("pqcrypto-mlkem"), unchecked, "{row}");
        }
        for package in peers::PACKAGES {
            assert_eq!(of(op, package).is_empty(), package == "pqcrypto-kyber", "{op} of {package}");
        }
    }
    assert!(rows.iter().all(|row| row["scheme"] == "ML-KEM-768"));
}

#[test]
fn each_signature_row_stands_beside_each_peer() {
    let rows = rows(&["--json", "--only", "ml-dsa-44"]);
    for (op, forms) in [("keygen", 1), ("sign", 2), ("verify", 2)] {
        let ours: Vec<_> = rows.iter().filter(|row| row["op"] == op && row["impl"] == "kemlane").collect();
        assert_eq!(ours.len(), forms * Backend::all().len() * BATCHES.len(), "{op}");
        for row in ours {
            for package in dsa::peers::PACKAGES {
                assert!(row[ratio_column(package)].as_f64().is_some_and(|ratio| ratio > 0.0), "{package} {row}");
            }
        }
        for package in dsa::peers::PACKAGES {
            assert!(rows.iter().any(|row| row["op"] == op && row["impl"] == package), "{op} of {package}");
        }
    }
    assert!(rows.iter().all(|row| row["scheme"] == "ML-DSA-44"));
}

#[test]
fn batches_of_every_size_stand_beside_single_operations() {
    let rows = rows(&["--json", "--batches", "--only", "ml-kem-512"]);
    assert_eq!(rows.len(), 3 * Backend::all().len() * 64);
    for row in rows {
        let (batch, ratio) = (row["batch"].as_u64().expect("a number"), row["ratio_to_batch_1"].as_f64().expect("one"));
        assert!((1..=64).contains(&batch) && ratio > 0.0, "{row}");
        assert!(batch > 1 || (ratio - 1.0).abs() < f64::EPSILON, "{row}");
        assert!(if row["slower"] == "slower" { ratio <= 0.98 } else { ratio >= 0.98 }, "{row}");
    }
}

#[test]
fn round_three_is_marked_and_unknown_names_are_refused() {
    let rows = rows(&["--json", "--only", "KYBER"]);
    assert_eq!(rows.len(), 3 * 3);
    for row in rows {
        assert_eq!(row["impl"], "pqcrypto-kyber");
        assert!(row["scheme"].as_str().is_some_and(|scheme| scheme.ends_with("-round3")), "{row}");
    }
    for batches in [&[][..], &["--batches"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_peers"));
        let output = command.args(["--only", "rsa"]).args(batches).output().expect("the binary");
        let refusal = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && refusal.contains("ML-KEM-1024"), "{refusal}");
    }
}

#[test]
fn every_package_has_its_column_and_version() {
    for peer in peers::all() {
        assert!(peers::PACKAGES.contains(&peer.package), "{}", peer.package);
    }
    for peer in dsa::peers::all() {
        assert!(dsa::peers::PACKAGES.contains(&peer.package), "{}", peer.package);
    }
    for package in peers::PACKAGES.into_iter().chain(dsa::peers::PACKAGES) {
        assert!(kemlane::info::locked_version(package).is_some(), "{package}");
    }
    assert!(Params::ALL.iter().all(|params| peers::all().iter().any(|peer| peer.params == *params)));
}
