//! What the tables say of the peers is so.

use kemlane_benches::fixtures::{pairs, pairs_for};
use kemlane_benches::peers::{self, Key, Round};
use kemlane_engine::kem::{self, DecapsKey, Params, SHARED_SECRET_LEN};
use kemlane_engine::{Backend, Scratch};

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
    }
}

#[test]
fn graviola_decapsulates_what_it_encapsulated() {
    let mut secrets = 0;
    peers::decaps_of_new_keys(3, |sent, received| {
        assert_eq!(sent, received);
        secrets += 1;
    });
    assert_eq!(secrets, 3);
}

#[test]
fn every_package_has_its_column_and_version() {
    for peer in peers::all() {
        assert!(peers::PACKAGES.contains(&peer.package), "{}", peer.package);
    }
    for package in peers::PACKAGES {
        assert!(kemlane::info::locked_version(package).is_some(), "{package}");
    }
    assert!(Params::ALL.iter().all(|params| peers::all().iter().any(|peer| peer.params == *params)));
}
