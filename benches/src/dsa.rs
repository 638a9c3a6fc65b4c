//! ML-DSA: the engine's calls ([`ours`]) and the other crates' ([`peers`]), with what they are given ([`fixtures`]).
//!
//! How long a signature takes depends on how many attempts it needs, 4 or 5 in the mean and now and then 20. Everyone signs
//! hedged, so that each call draws its own number of attempts whatever the message; a turn is at least as many signatures as
//! there are keys, each of another message, and a figure is the median of a hundred turns. [`attempts`] counts attempts of
//! deterministic signatures under the same keys, and `peers` tells their mean beside what FIPS 204 expects.

pub mod attempts;
pub mod fixtures;
mod ours;
pub mod peers;

use crate::contest::{self, Contest, Contestant, Key, Label, Ours};
use crate::turns::{Run, time};
use fixtures::{Fixture, MESSAGES, PAIRS};
use kemlane_engine::dsa::Params;
use peers::{PACKAGES, Peer};
use std::hint::black_box;

/// One parameter set's contestants, and what they are given.
struct Arena {
    fixture: Fixture,
    peers: Vec<Peer>,
}

/// Every parameter set.
pub fn arenas() -> impl Iterator<Item = Box<dyn contest::Arena>> {
    Params::ALL.into_iter().map(|params| Box::new(Arena::new(params)) as _)
}

impl Arena {
    fn new(params: &'static Params) -> Self {
        let peers = peers::all().into_iter().filter(|peer| peer.params == params).collect();
        Self { fixture: Fixture::new(params), peers }
    }

    /// The peers' ways to compute an operation.
    fn peers<'a>(&'a self, runs: impl Fn(&'a Peer, &'a Fixture) -> Vec<(Key, Run<'a>)>) -> Vec<Contestant<'a>> {
        let contestants = |peer: &'a Peer| {
            let label = |key| Label {
                scheme: peer.params.name().to_owned(),
                key,
                implementation: peer.package,
                backend: "",
                batch: 1,
            };
            let runs = runs(peer, &self.fixture).into_iter();
            runs.map(move |(key, run)| Contestant { label: label(key), run })
        };
        self.peers.iter().flat_map(contestants).collect()
    }
}

impl contest::Arena for Arena {
    fn scheme(&self) -> &'static str {
        self.fixture.params.name()
    }

    fn packages(&self) -> &'static [&'static str] {
        &PACKAGES
    }

    fn contests(&self) -> Vec<Contest<'_>> {
        let fixture = &self.fixture;
        let keygen: Ours<'_> = Box::new(|backend, batch| ours::keygen(backend, fixture.params, batch));
        let sign = [Key::Prepared, Key::Checked].map(|key| -> (Key, Ours<'_>) {
            (key, Box::new(move |backend, batch| ours::sign(backend, fixture, key, batch)))
        });
        let verify = [Key::Checked, Key::Prepared].map(|key| -> (Key, Ours<'_>) {
            (key, Box::new(move |backend, batch| ours::verify(backend, fixture, key, batch)))
        });
        let keygens = self.peers(peer_keygen);
        vec![
            Contest { op: "keygen", ours: vec![(Key::New, keygen)], peers: keygens, any_key: false, least: 1 },
            Contest { op: "sign", ours: sign.into(), peers: self.peers(peer_sign), any_key: true, least: PAIRS },
            Contest { op: "verify", ours: verify.into(), peers: self.peers(peer_verify), any_key: true, least: 1 },
        ]
    }

    fn inputs(&self) -> Option<String> {
        let (params, count) = (self.fixture.params, PAIRS * MESSAGES);
        let (mean, expected) = (attempts::mean(&self.fixture), attempts::expected(params));
        let name = params.name();
        Some(format!("{name}: {mean:.2} attempts a signature in the mean of {count}; FIPS 204 expects {expected}"))
    }
}

fn peer_keygen<'a>(peer: &'a Peer, _: &'a Fixture) -> Vec<(Key, Run<'a>)> {
    let mut show = |vk: &[u8], sk: &[u8]| {
        black_box((vk, sk));
    };
    vec![(Key::New, Box::new(move |calls| time(calls, || (peer.keygen)(&mut show))))]
}

fn peer_sign<'a>(peer: &'a Peer, fixture: &'a Fixture) -> Vec<(Key, Run<'a>)> {
    let run = |(key, signer): &(Key, peers::MakeSigner)| -> (Key, Run<'a>) {
        let sign = signer(&fixture.pairs);
        let mut cases = fixture.cases();
        let mut show = |signature: &[u8]| {
            black_box(signature);
        };
        let mut sign = move || cases.next().is_some_and(|(pair, message)| sign(pair, message, &mut show));
        (*key, Box::new(move |calls| time(calls, || assert!(sign(), "a valid key"))))
    };
    peer.sign.iter().map(run).collect()
}

fn peer_verify<'a>(peer: &'a Peer, fixture: &'a Fixture) -> Vec<(Key, Run<'a>)> {
    let run = |(key, verifier): &(Key, peers::MakeVerifier)| -> (Key, Run<'a>) {
        let verify = verifier(&fixture.pairs);
        let mut places = (0..PAIRS).cycle();
        let mut verify = move || {
            places.next().is_some_and(|place| {
                let pair = &fixture.pairs[place];
                verify(place, &pair.message, black_box(&pair.signature))
            })
        };
        (*key, Box::new(move |calls| time(calls, || assert!(verify(), "a valid signature"))))
    };
    peer.verify.iter().map(run).collect()
}
