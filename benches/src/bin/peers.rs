//! ML-KEM beside other crates: one process, one thread, from bytes to bytes, in turns.
//!
//! `cargo run --release -p kemlane-benches --bin peers` measures every operation, parameter set, backend and peer, and
//! prints nanoseconds an operation with, for each row, how many times faster it is than each peer. What a peer's row
//! includes, and which of our calls stands beside it, is told in [`kemlane_benches::peers`].
//!
//! `--batches` measures batches of 1 to 64 of ML-KEM-768 instead: a batch of n beside n batches of 1.

use clap::Parser;
use kemlane_benches::fixtures::{PAIRS, Pair, pairs, pairs_for, prepared};
use kemlane_benches::ours;
use kemlane_benches::peers::{self, Key, PACKAGES, Peer};
use kemlane_benches::report::{Cell, Output, Result, Table, progress, tell_machine};
use kemlane_benches::turns::{Effort, Run, count, time};
use kemlane_engine::Backend;
use kemlane_engine::kem::{DecapsulationKey, ML_KEM_768, Params};
use std::hint::black_box;

/// Batches that the rows of ours have.
const BATCHES: [usize; 3] = [1, 8, 64];
/// What a batch of n may be slower than n batches of 1 before it counts: medians repeat to about this.
const NOISE: f64 = 0.02;

/// Measures ML-KEM beside other crates.
#[derive(Parser)]
struct Arguments {
    /// Only schemes whose name contains this, whatever the case: ml-kem, ML-KEM-768, kyber
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// A first look: few rounds, nothing written
    #[arg(long)]
    quick: bool,
    /// Measure batches of 1 to 64 instead of the peers
    #[arg(long)]
    batches: bool,
    #[command(flatten)]
    output: Output,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operation {
    KeyGen,
    Encaps,
    Decaps,
}

impl Operation {
    const ALL: [Self; 3] = [Self::KeyGen, Self::Encaps, Self::Decaps];

    fn name(self) -> &'static str {
        match self {
            Self::KeyGen => "keygen",
            Self::Encaps => "encaps",
            Self::Decaps => "decaps",
        }
    }

    /// The forms of key that our call takes.
    fn keys(self) -> &'static [Key] {
        match self {
            Self::KeyGen => &[Key::New],
            Self::Encaps => &[Key::Checked],
            Self::Decaps => &[Key::Checked, Key::Unchecked, Key::Prepared],
        }
    }
}

/// What a row is about.
struct Label {
    scheme: String,
    key: Key,
    implementation: &'static str,
    backend: &'static str,
    batch: usize,
}

/// One parameter set's contestants, and what they are given.
struct Arena {
    params: &'static Params,
    pairs: Vec<Pair>,
    prepared: Vec<DecapsulationKey>,
    peers: Vec<(Peer, Vec<Pair>)>,
}

impl Arena {
    fn new(params: &'static Params) -> Self {
        let pairs = pairs(params);
        let peers = peers::all().into_iter().filter(|peer| peer.params == params);
        let peers = peers.map(|peer| (peer, pairs_for(&peer, &pairs))).collect();
        Self { params, prepared: prepared(params, &pairs), pairs, peers }
    }

    fn ours(&self, operation: Operation, key: Key, backend: Backend, batch: usize) -> Run<'_> {
        match operation {
            Operation::KeyGen => ours::keygen(backend, self.params, batch),
            Operation::Encaps => ours::encaps(backend, self.params, &self.pairs, batch),
            Operation::Decaps => ours::decaps(backend, self.params, &self.pairs, &self.prepared, key, batch),
        }
    }

    /// Everyone who computes `operation`, ours first.
    fn contestants(&self, operation: Operation) -> Vec<(Label, Run<'_>)> {
        let mut contestants = Vec::new();
        for &key in operation.keys() {
            for backend in Backend::all() {
                for batch in BATCHES {
                    let scheme = self.params.name().to_owned();
                    let label = Label { scheme, key, implementation: "kemlane", backend: backend.name(), batch };
                    contestants.push((label, self.ours(operation, key, backend, batch)));
                }
            }
        }
        for (peer, pairs) in &self.peers {
            for (key, run) in peer_runs(peer, pairs, operation) {
                let label = Label { scheme: peer.scheme(), key, implementation: peer.package, backend: "", batch: 1 };
                contestants.push((label, run));
            }
        }
        contestants
    }
}

/// A peer's ways to compute `operation`.
fn peer_runs<'a>(peer: &'a Peer, pairs: &'a [Pair], operation: Operation) -> Vec<(Key, Run<'a>)> {
    let mut show = |first: &[u8], second: &[u8]| _ = black_box((first, second));
    let mut next = pairs.iter().cycle();
    match operation {
        Operation::KeyGen => {
            vec![(Key::New, Box::new(move |calls| time(calls, || (peer.keygen)(&mut show))))]
        }
        Operation::Encaps => {
            let mut encaps = move || next.next().is_some_and(|pair| (peer.encaps)(&pair.ek, &mut show));
            vec![(peer.encaps_key, Box::new(move |calls| time(calls, || assert!(encaps(), "a valid key"))))]
        }
        Operation::Decaps => {
            let mut runs: Vec<(Key, Run<'_>)> = Vec::new();
            for (key, decaps) in peer.decaps() {
                let mut next = next.clone();
                let mut decaps = move || next.next().is_some_and(|pair| decaps(&pair.dk, &pair.ciphertext, &mut show));
                runs.push((key, Box::new(move |calls| time(calls, || assert!(decaps(), "a valid key")))));
            }
            if peer.package == "graviola" {
                let run = |calls| peers::decaps_of_new_keys(calls, |sent, received| _ = black_box((sent, received)));
                runs.push((Key::Prepared, Box::new(run)));
            }
            runs
        }
    }
}

/// A label and what was measured.
type Measured = (Label, f64);

/// How many times faster `ours` is than the peer, if there is a row of the peer's with the same kind of key. Ours has no
/// encapsulation without checks, so that one is compared with any.
fn ratio(operation: Operation, ours: &Measured, all: &[Measured], package: &str) -> Option<f64> {
    let comparable = |label: &Label| operation == Operation::Encaps || label.key == ours.0.key;
    let peer = all.iter().find(|(label, _)| label.implementation == package && comparable(label))?;
    Some(peer.1 / ours.1)
}

fn compare(arguments: &Arguments, effort: Effort) -> Result<()> {
    let columns = ["scheme", "op", "key", "impl", "version", "backend", "batch", "ns_per_op", "ops_per_s"];
    let ratios = PACKAGES.map(|package| format!("ratio_to_{}", package.replace('-', "_")));
    let mut table = Table::new(columns.map(str::to_owned).into_iter().chain(ratios).chain(["cpu".to_owned()]));
    let cpu = kemlane::info::Info::collect().cpu.model;
    let wanted = |scheme: &str| {
        let only = arguments.only.as_deref().unwrap_or_default();
        scheme.to_ascii_lowercase().contains(&only.to_ascii_lowercase())
    };

    let progress = progress(Params::ALL.len() * Operation::ALL.len() * effort.rounds)?;
    for params in Params::ALL {
        let mut arena = Arena::new(params);
        let ours_wanted = wanted(params.name());
        arena.peers.retain(|(peer, _)| wanted(&peer.scheme()));
        for operation in Operation::ALL {
            progress.set_message(format!("{} {}", params.name(), operation.name()));
            let contestants = arena.contestants(operation).into_iter();
            let (labels, mut runs): (Vec<_>, Vec<_>) =
                contestants.filter(|(label, _)| ours_wanted || label.implementation != "kemlane").unzip();
            let nanos = effort.nanos_per_call(&mut runs, || progress.inc(1));
            let mut measured: Vec<Measured> = labels.into_iter().zip(nanos).collect();
            for (label, nanos) in &mut measured {
                *nanos /= count(label.batch);
            }
            for row in &measured {
                let (label, nanos) = row;
                let version = kemlane::info::locked_version(label.implementation).unwrap_or_default();
                let mut cells: Vec<Cell> = vec![
                    label.scheme.as_str().into(),
                    operation.name().into(),
                    label.key.name().into(),
                    label.implementation.into(),
                    version.into(),
                    label.backend.into(),
                    label.batch.into(),
                    Cell::Figure(*nanos, 0),
                    Cell::Figure(1e9 / nanos, 0),
                ];
                let ratios = PACKAGES.iter().map(|package| ratio(operation, row, &measured, package));
                cells.extend(ratios.map(|ratio| ratio.map_or(Cell::Empty, |ratio| Cell::Figure(ratio, 2))));
                cells.push(cpu.as_str().into());
                table.push(cells);
            }
        }
    }
    progress.finish_and_clear();

    let text = table.for_people(&["version", "cpu"], 2);
    let text = format!("{text}\nx X: how many times faster than X with the same kind of key (encaps: with any).\n");
    arguments.output.tell("peers", &table, &text, !arguments.quick && arguments.only.is_none())
}

fn batches(arguments: &Arguments, effort: Effort) -> Result<()> {
    let mut table = Table::new(["scheme", "op", "backend", "batch", "ns_per_op", "ratio_to_batch_1", "slower"]);
    let arena = Arena::new(&ML_KEM_768);
    let backends = Backend::all();
    let progress = progress(backends.len() * Operation::ALL.len() * effort.rounds)?;
    let mut slower = 0;
    for operation in Operation::ALL {
        for &backend in &backends {
            progress.set_message(format!("{} {backend}", operation.name()));
            let key = operation.keys()[0];
            let mut runs: Vec<_> = (1..=PAIRS).map(|batch| arena.ours(operation, key, backend, batch)).collect();
            let nanos = effort.nanos_per_call(&mut runs, || progress.inc(1));
            for (batch, nanos_per_batch) in (1..=PAIRS).zip(&nanos) {
                let ratio = count(batch) * nanos[0] / nanos_per_batch;
                let is_slower = ratio < 1.0 - NOISE;
                slower += usize::from(is_slower);
                table.push(vec![
                    ML_KEM_768.name().into(),
                    operation.name().into(),
                    backend.name().into(),
                    batch.into(),
                    Cell::Figure(nanos_per_batch / count(batch), 0),
                    Cell::Figure(ratio, 2),
                    if is_slower { "slower" } else { "" }.into(),
                ]);
            }
        }
    }
    progress.finish_and_clear();
    let text = table.for_people(&[], 3);
    let percent = NOISE * 100.0;
    let text = format!("{text}\nslower than batches of 1 by more than {percent}%: {slower} rows\n");
    arguments.output.tell("batches", &table, &text, !arguments.quick)
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let effort = if arguments.quick { Effort::QUICK } else { Effort::FULL };
    tell_machine();
    if arguments.batches { batches(&arguments, effort) } else { compare(&arguments, effort) }
}
