//! The engine beside other crates: one process, one thread, from bytes to bytes, in turns.
//!
//! What a peer's row includes, and which of our calls stands beside it, is told with each scheme: [`kemlane_benches::kem`],
//! [`kemlane_benches::dsa`].

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use kemlane_benches::arenas;
use kemlane_benches::contest::{Arena, Contest, Measured, OURS, measure, ratio};
use kemlane_benches::report::{Cell, Output, Result, Table, progress, tell_machine};
use kemlane_benches::results::ratio_column;
use kemlane_benches::turns::{Effort, Turn, count};
use kemlane_engine::Backend;

/// `--batches` measures batches of 1 to this many.
const LARGEST: usize = 64;
/// What `--batches` measures if not told otherwise.
const USUAL: &str = "ML-KEM-768";
/// What a batch of n may be slower than n batches of 1 before it counts: medians repeat to about this.
const NOISE: f64 = 0.02;

/// Measures kemlane's engine beside other crates
///
/// Everything runs in one process on one thread, from bytes to bytes through public interfaces, in turns, so that a
/// disturbance of the machine hits all alike. Figures are medians. Each row says how many times as fast it is as each
/// peer with the same kind of key, so that nobody wins by leaving out a check. What is measured with goes to standard
/// error: the processor, its features, and the backends that ran.
#[derive(Parser)]
#[command(after_long_help = EXAMPLES)]
struct Arguments {
    /// Only schemes whose name contains this, in upper or lower case: ml-kem, ML-DSA-65, kyber
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// A first look: few rounds, nothing written
    #[arg(long)]
    quick: bool,
    /// Measure a batch of n beside n batches of 1, n = 2 to 64, instead of the peers; ML-KEM-768 unless --only is given
    #[arg(long)]
    batches: bool,
    #[command(flatten)]
    output: Output,
}

const EXAMPLES: &str = "\
Columns:
  scheme, op, batch  what one call computes; Kyber...-round3 is the submission before the standard
  key                checked: encoded, and checked as the standard asks;
                     unchecked: encoded, and trusted; prepared: expanded before
  impl, version      the crate; of kemlane, `backend` is what computed
  ns_per_op          nanoseconds of one operation: the call's time divided by the batch
  x PEER             how many times as fast the row is as that peer, one operation a call, with the
                     same kind of key, or if it has none, any (encaps, sign, verify);
                     ratio_to_PEER in CSV and JSON

Examples, each after `cargo run --release -p kemlane-benches --bin`:
  peers                             everything, and a file benches/results/YYYY-MM-DD-peers.csv
  peers -- --quick --only 768       a first look at one parameter set
  peers -- --only ml-kem --json     one JSON object a row
  peers -- --batches                is a batch ever slower than single operations?
  plot -- FILE.csv                  draws a file of peers";

impl Arguments {
    fn effort(&self) -> Effort {
        if self.quick { Effort::QUICK } else { Effort::FULL }
    }

    /// Is a scheme of this name asked for?
    fn wants(&self, scheme: &str) -> bool {
        let only = self.only.as_deref().unwrap_or_default();
        scheme.to_ascii_lowercase().contains(&only.to_ascii_lowercase())
    }

    /// Ends the program: nothing has the name that was asked for.
    fn refuse(&self, known: &[String]) -> ! {
        let only = self.only.as_deref().unwrap_or_default();
        let message = format!("no scheme's name contains `{only}`; there are {}", known.join(", "));
        Self::command().error(ErrorKind::InvalidValue, message).exit()
    }
}

/// The columns of a table, and the packages that the last ones are about.
fn columns(arenas: &[Box<dyn Arena>]) -> (Vec<String>, Vec<&'static str>) {
    let mut packages: Vec<&str> = Vec::new();
    for package in arenas.iter().flat_map(|arena| arena.packages()) {
        if !packages.contains(package) {
            packages.push(package);
        }
    }
    let first = ["scheme", "op", "key", "impl", "version", "backend", "batch", "ns_per_op", "ops_per_s"];
    let ratios = packages.iter().map(|package| ratio_column(package));
    let columns = first.into_iter().map(str::to_owned).chain(ratios).chain(["cpu".to_owned()]);
    (columns.collect(), packages)
}

/// The fields of a row, as [`columns`] has them.
fn cells(op: &str, row: &Measured, ratios: impl Iterator<Item = Option<f64>>, cpu: &str) -> Vec<Cell> {
    let (label, nanos) = row;
    let mut cells: Vec<Cell> = vec![
        label.scheme.as_str().into(),
        op.into(),
        label.key.name().into(),
        label.implementation.into(),
        kemlane::info::locked_version(label.implementation).unwrap_or_default().into(),
        label.backend.into(),
        label.batch.into(),
        Cell::Figure(*nanos, 0),
        Cell::Figure(1e9 / nanos, 0),
    ];
    cells.extend(ratios.map(|ratio| ratio.map_or(Cell::Empty, |ratio| Cell::Figure(ratio, 2))));
    cells.push(cpu.into());
    cells
}

fn compare(arguments: &Arguments) -> Result<()> {
    let arenas = arenas();
    let (columns, packages) = columns(&arenas);
    let cpu = kemlane::info::Info::collect().cpu.model;
    let (mut known, mut contests) = (Vec::new(), Vec::new());
    for arena in &arenas {
        for contest in arena.contests() {
            known.push(arena.scheme().to_owned());
            known.extend(contest.peers.iter().map(|peer| peer.label.scheme.clone()));
            let (op, any_key, least) = (contest.op, contest.any_key, contest.least);
            let contestants = contest.contestants(arena.scheme(), |scheme| arguments.wants(scheme));
            if !contestants.is_empty() {
                contests.push((arena.scheme(), op, (any_key, least), contestants));
            }
        }
    }
    if contests.is_empty() {
        known.sort_unstable();
        known.dedup();
        arguments.refuse(&known);
    }

    for arena in arenas.iter().filter(|arena| arguments.wants(arena.scheme())) {
        arena.inputs().iter().for_each(|inputs| eprintln!("{inputs}"));
    }
    let effort = arguments.effort();
    let progress = progress(contests.len() * effort.rounds)?;
    let mut tables: Vec<(&str, Table)> = Vec::new();
    for (scheme, op, (any_key, least), contestants) in contests {
        progress.set_message(format!("{scheme} {op}"));
        let measured = measure(contestants, least, effort, || progress.inc(1));
        if tables.last().is_none_or(|(last, _)| *last != scheme) {
            tables.push((scheme, Table::new(columns.iter().cloned())));
        }
        let Some((_, table)) = tables.last_mut() else { continue };
        for row in &measured {
            table.push(cells(op, row, packages.iter().map(|package| ratio(row, &measured, package, any_key)), &cpu));
        }
    }
    progress.finish_and_clear();

    // People get a table for each parameter set, with the columns of those who have it.
    let mut whole = Table::new(columns);
    let mut text = String::new();
    for (_, table) in tables {
        text += &table.for_people(&["version", "cpu"], 2);
        text.push('\n');
        whole.append(table);
    }
    text += "x PEER: how many times as fast as PEER with the same kind of key, or any if it has none (encaps, sign, verify).\n";
    arguments.output.tell("peers", &whole, &text, !arguments.quick && arguments.only.is_none())
}

fn batches(arguments: &Arguments) -> Result<()> {
    let columns = ["scheme", "op", "key", "impl", "backend", "batch", "ns_per_op", "ratio_to_batch_1", "slower"];
    let mut table = Table::new(columns);
    let arenas = arenas();
    let is_wanted = |scheme: &str| match arguments.only {
        Some(_) => arguments.wants(scheme),
        None => scheme == USUAL,
    };
    let contests: Vec<_> = arenas
        .iter()
        .filter(|arena| is_wanted(arena.scheme()))
        .flat_map(|arena| arena.contests().into_iter().map(|contest| (arena.scheme(), contest)))
        .collect();
    if contests.is_empty() {
        arguments.refuse(&arenas.iter().map(|arena| arena.scheme().to_owned()).collect::<Vec<_>>());
    }
    let (effort, backends) = (arguments.effort(), Backend::all());
    let progress = progress(contests.len() * backends.len() * effort.rounds)?;
    let mut slower = 0;
    for (scheme, Contest { op, ours, least, .. }) in &contests {
        let (key, ours) = &ours[0];
        for &backend in &backends {
            progress.set_message(format!("{scheme} {op} {backend}"));
            let turn = |batch| Turn { run: ours(backend, batch), least: least.div_ceil(batch) };
            let mut turns: Vec<Turn<'_>> = (1..=LARGEST).map(turn).collect();
            let nanos = effort.nanos_per_call(&mut turns, || progress.inc(1));
            for (batch, nanos_per_batch) in (1..=LARGEST).zip(&nanos) {
                let ratio = count(batch) * nanos[0] / nanos_per_batch;
                let is_slower = ratio < 1.0 - NOISE;
                slower += usize::from(is_slower);
                table.push(vec![
                    (*scheme).into(),
                    (*op).into(),
                    key.name().into(),
                    OURS.into(),
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
    let text = table.for_people(&["key", "impl"], 2);
    let percent = NOISE * 100.0;
    let text = format!("{text}\nslower than batches of 1 by more than {percent}%: {slower} rows\n");
    arguments.output.tell("batches", &table, &text, !arguments.quick && arguments.only.is_none())
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    tell_machine();
    if arguments.batches { batches(&arguments) } else { compare(&arguments) }
}
