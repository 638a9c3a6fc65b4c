//! ML-KEM: the engine's calls ([`ours`]) and the other crates' ([`peers`]), with what they are given ([`fixtures`]).

pub mod fixtures;
mod ours;
pub mod peers;

use crate::contest::{self, Contest, Contestant, Key, Label, Ours};
use crate::turns::{Run, time};
use fixtures::{Pair, pairs, pairs_for, prepared};
use kemlane_engine::kem::{DecapsulationKey, Params};
use peers::{PACKAGES, Peer};
use std::hint::black_box;

/// One parameter set's contestants, and what they are given.
struct Arena {
    params: &'static Params,
    pairs: Vec<Pair>,
    prepared: Vec<DecapsulationKey>,
    peers: Vec<(Peer, Vec<Pair>)>,
}

/// A peer's ways to compute an operation on its pairs.
type PeerRuns<'a> = fn(&'a Peer, &'a [Pair]) -> Vec<(Key, Run<'a>)>;

/// Every parameter set.
pub fn arenas() -> impl Iterator<Item = Box<dyn contest::Arena>> {
    Params::ALL.into_iter().map(|params| Box::new(Arena::new(params)) as _)
}

impl Arena {
    fn new(params: &'static Params) -> Self {
        let pairs = pairs(params);
        let peers = peers::all().into_iter().filter(|peer| peer.params == params);
        let peers = peers.map(|peer| (peer, pairs_for(&peer, &pairs))).collect();
        Self { params, prepared: prepared(params, &pairs), pairs, peers }
    }

    fn decaps(&self, key: Key) -> Ours<'_> {
        Box::new(move |backend, batch| ours::decaps(backend, self.params, &self.pairs, &self.prepared, key, batch))
    }

    /// The peers' ways to compute an operation.
    fn peers<'a>(&'a self, runs: PeerRuns<'a>) -> Vec<Contestant<'a>> {
        let contestants = |(peer, pairs): &'a (Peer, Vec<Pair>)| {
            runs(peer, pairs).into_iter().map(|(key, run)| {
                let (scheme, implementation) = (peer.scheme(), peer.package);
                Contestant { label: Label { scheme, key, implementation, backend: "", batch: 1 }, run }
            })
        };
        self.peers.iter().flat_map(contestants).collect()
    }
}

impl contest::Arena for Arena {
    fn scheme(&self) -> &'static str {
        self.params.name()
    }

    fn packages(&self) -> &'static [&'static str] {
        &PACKAGES
    }

    fn contests(&self) -> Vec<Contest<'_>> {
        let keygen: Ours<'_> = Box::new(|backend, batch| ours::keygen(backend, self.params, batch));
        let encaps: Ours<'_> = Box::new(|backend, batch| ours::encaps(backend, self.params, &self.pairs, batch));
        let decaps = [Key::Checked, Key::Unchecked, Key::Prepared].map(|key| (key, self.decaps(key)));
        vec![
            Contest {
                op: "keygen",
                ours: vec![(Key::New, keygen)],
                peers: self.peers(peer_keygen),
                any_key: false,
                least: 1,
            },
            Contest {
                op: "encaps",
                ours: vec![(Key::Checked, encaps)],
                peers: self.peers(peer_encaps),
                any_key: true,
                least: 1,
            },
            Contest { op: "decaps", ours: decaps.into(), peers: self.peers(peer_decaps), any_key: false, least: 1 },
        ]
    }
}

fn show(first: &[u8], second: &[u8]) {
    black_box((first, second));
}

fn peer_keygen<'a>(peer: &'a Peer, _: &'a [Pair]) -> Vec<(Key, Run<'a>)> {
    vec![(Key::New, Box::new(move |calls| time(calls, || (peer.keygen)(&mut show))))]
}

fn peer_encaps<'a>(peer: &'a Peer, pairs: &'a [Pair]) -> Vec<(Key, Run<'a>)> {
    let mut next = pairs.iter().cycle();
    let mut encaps = move || next.next().is_some_and(|pair| (peer.encaps)(&pair.ek, &mut show));
    vec![(peer.encaps_key, Box::new(move |calls| time(calls, || assert!(encaps(), "a valid key"))))]
}

fn peer_decaps<'a>(peer: &'a Peer, pairs: &'a [Pair]) -> Vec<(Key, Run<'a>)> {
    let mut runs: Vec<(Key, Run<'a>)> = Vec::new();
    for (key, decaps) in peer.decaps() {
        let mut next = pairs.iter().cycle();
        let mut decaps = move || next.next().is_some_and(|pair| decaps(&pair.dk, &pair.ciphertext, &mut show));
        runs.push((key, Box::new(move |calls| time(calls, || assert!(decaps(), "a valid key")))));
    }
    if let Some(decaps) = peer.decaps_prepared {
        runs.push((Key::Prepared, Box::new(move |calls| decaps(calls, &mut show))));
    }
    runs
}
