//! The README's measured tables, made from the files of results: what stands between the marks of a [`Block`] is what
//! [`Block::text`] makes of the file whose date the first mark has. A test compares them, and `--bin readme` takes the
//! newest files.

use crate::report::Result;
use crate::results::{self, Row, ratio_column};
use serde::Deserialize;
use std::ffi::OsStr;
use std::ops::Range;
use std::path::Path;

/// The file itself.
pub const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
/// The folder of results.
pub const RESULTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/results");
/// The same, seen from the README.
const LINK: &str = "benches/results";

/// A part of the README that is made from a file of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// From `peers`: a plot and a table for each scheme.
    Peers,
    /// From `peers --batches`.
    Batches,
    /// From `handshakes`.
    Handshakes,
}

/// A scheme in the README: which of its parameter sets has more than one row, whom it is compared with, and its columns.
struct Scheme {
    name: &'static str,
    detailed: &'static str,
    peers: &'static [&'static str],
    columns: &'static [Column],
}

/// An operation with keys in one of some forms: the first that our rows have gives the time, and each peer's ratio is that
/// of the first row that has one. A column without rows is left out.
struct Column {
    title: &'static str,
    op: &'static str,
    keys: &'static [&'static str],
}

const fn column(title: &'static str, op: &'static str, keys: &'static [&'static str]) -> Column {
    Column { title, op, keys }
}

/// In the order of their tables. One without rows in the file has none.
const SCHEMES: [Scheme; 2] = [
    Scheme {
        name: "ML-KEM",
        detailed: "ML-KEM-768",
        peers: &["aws-lc-rs", "pqcrypto-mlkem", "ml-kem"],
        columns: &[
            column("keygen", "keygen", &[""]),
            column("encaps", "encaps", &["checked"]),
            column("decaps", "decaps", &["checked", "unchecked"]),
        ],
    },
    Scheme {
        name: "ML-DSA",
        detailed: "ML-DSA-65",
        peers: &["aws-lc-rs", "pqcrypto-mldsa", "ml-dsa"],
        columns: &[
            column("keygen", "keygen", &[""]),
            column("sign, expanded key", "sign", &["prepared"]),
            column("sign, encoded key", "sign", &["checked"]),
            column("verify, encoded key", "verify", &["checked"]),
            column("verify, expanded key", "verify", &["prepared"]),
        ],
    },
];

impl Block {
    /// In the README's order.
    pub const ALL: [Self; 3] = [Self::Peers, Self::Batches, Self::Handshakes];

    /// As in the names of the files.
    fn kind(self) -> &'static str {
        match self {
            Self::Peers => "peers",
            Self::Batches => "batches",
            Self::Handshakes => "handshakes",
        }
    }

    /// Where it stands in `readme`, marks excluded, and the date of its file.
    ///
    /// # Errors
    /// Marks that are not there.
    pub fn find(self, readme: &str) -> Result<(Range<usize>, &str)> {
        let kind = self.kind();
        let (begin, end) = (format!("<!-- {kind} "), format!("<!-- end of {kind} -->"));
        let missing = || format!("the README has no lines `{begin}DATE -->` and `{end}`");
        let date = readme.find(&begin).ok_or_else(missing)? + begin.len();
        let start = date + readme[date..].find("-->\n").ok_or_else(missing)?;
        let after = start + "-->\n".len();
        let end = after + readme[after..].find(&end).ok_or_else(missing)?;
        Ok((after..end, readme[date..start].trim()))
    }

    /// What a file's figures look like.
    ///
    /// # Errors
    /// A file that cannot be read or lacks rows.
    pub fn text(self, folder: &Path, date: &str) -> Result<String> {
        let name = format!("{date}-{}", self.kind());
        let file = folder.join(format!("{name}.csv"));
        let text = match self {
            Self::Peers => peers(&results::peers(&file)?, &file, &name)?,
            Self::Batches => batches(&results::rows(&file)?, &name)?,
            Self::Handshakes => handshakes(&results::rows(&file)?, &name)?,
        };
        // Blank lines, so that no reader of Markdown takes a mark for a part of a paragraph or a table.
        Ok(format!("\n{text}\n"))
    }
}

/// `readme` with the newest files' figures.
///
/// # Errors
/// Marks or files that are missing.
pub fn updated(readme: &str, folder: &Path) -> Result<String> {
    let mut updated = readme.to_owned();
    for block in Block::ALL {
        let newest = results::newest(folder, block.kind())?;
        let date = results::date(&newest).ok_or("a file of results has its date in its name")?;
        let (place, old_date) = block.find(&updated)?;
        let first_mark = place.start - format!("{old_date} -->\n").len();
        updated.replace_range(first_mark..place.end, &format!("{date} -->\n{}", block.text(folder, date)?));
    }
    Ok(updated)
}

/// A Markdown table with its first column for names and the others for figures.
fn table(header: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text = format!("| {} |\n|---|{}\n", header.join(" | "), "---:|".repeat(header.len() - 1));
    for row in rows {
        text += "| ";
        text += &row.join(" | ");
        text += " |\n";
    }
    text
}

fn peers(rows: &[Row], file: &Path, name: &str) -> Result<String> {
    let cpu = rows.first().map(|row| row.cpu.as_str()).unwrap_or_default();
    let mut sections = Vec::new();
    for scheme in &SCHEMES {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.scheme.starts_with(scheme.name)).collect();
        if rows.is_empty() {
            continue;
        }
        let others = scheme.peers.join(" / ");
        let plot = results::plot_of(file, scheme.detailed);
        let plot = plot.file_name().and_then(OsStr::to_str).unwrap_or_default();
        let mut text = format!(
            "![Operations a second on one core: {} of kemlane and its peers]({LINK}/{plot})\n\n\
             Time of one {} operation on one thread ({cpu}), and how many times as fast that is as\n{others} one at a time, \
             ours with at least the peer's check of the key\n([CSV]({LINK}/{name}.csv)):\n\n",
            scheme.detailed, scheme.name
        );
        let has_rows = |column: &&Column| rows.iter().any(|row| row.is_ours() && column.rank(row).is_some());
        let columns: Vec<&Column> = scheme.columns.iter().filter(has_rows).collect();
        let header: Vec<&str> = ["kemlane"].into_iter().chain(columns.iter().map(|column| column.title)).collect();
        text += &table(&header, ours(&rows, scheme).into_iter().map(|who| who.line(&rows, &columns, scheme.peers)));
        sections.push(text);
    }
    if sections.is_empty() {
        return Err(format!("{} has no rows for the README", file.display()).into());
    }
    Ok(sections.join("\n"))
}

/// One row of a table of ours.
#[derive(Clone, PartialEq)]
struct Ours<'a> {
    scheme: &'a str,
    backend: &'a str,
    batch: usize,
}

/// The detailed set with the largest batch on each backend, and one at a time on the fastest; then the other sets.
fn ours<'a>(rows: &[&'a Row], scheme: &Scheme) -> Vec<Ours<'a>> {
    let largest = rows.iter().map(|row| row.batch).max().unwrap_or_default();
    let fastest = rows.iter().find(|row| row.is_ours()).map(|row| row.backend.as_str());
    let mut ours: Vec<Ours<'a>> = Vec::new();
    for row in rows.iter().filter(|row| row.is_ours()) {
        let who = Ours { scheme: &row.scheme, backend: &row.backend, batch: row.batch };
        let is_fastest = fastest == Some(who.backend);
        let shown = if who.scheme == scheme.detailed {
            who.batch == largest || (who.batch == 1 && is_fastest)
        } else {
            who.batch == largest && is_fastest
        };
        if shown && !ours.contains(&who) {
            ours.push(who);
        }
    }
    ours.sort_by_key(|who| (who.scheme != scheme.detailed, fastest != Some(who.backend), who.batch == 1));
    ours
}

impl Column {
    /// Where a row's form of key comes in this column, if the row belongs to it.
    fn rank(&self, row: &Row) -> Option<usize> {
        self.keys.iter().position(|key| *key == row.key).filter(|_| row.op == self.op)
    }
}

impl Ours<'_> {
    fn line(&self, rows: &[&Row], columns: &[&Column], peers: &[&str]) -> Vec<String> {
        let batch = if self.batch == 1 { "one at a time".to_owned() } else { format!("batches of {}", self.batch) };
        let mut line = vec![format!("{}, {}, {batch}", self.scheme, self.backend)];
        line.extend(columns.iter().map(|column| self.figures(rows, column, peers).unwrap_or_default()));
        line
    }

    /// The time, and the ratio to each peer.
    fn figures(&self, rows: &[&Row], column: &Column, peers: &[&str]) -> Option<String> {
        let is_this = |row: &&&Row| {
            row.is_ours()
                && (column.rank(row).is_some() && row.scheme == self.scheme)
                && (row.backend == self.backend && row.batch == self.batch)
        };
        let mut rows: Vec<&Row> = rows.iter().filter(is_this).copied().collect();
        rows.sort_by_key(|row| column.rank(row));
        let ratio = |peer: &&str| rows.iter().find_map(|row| row.ratios.get(&ratio_column(peer)));
        let ratios = peers.iter().map(|peer| ratio(peer).map_or_else(|| "-".to_owned(), |ratio| times(*ratio)));
        let us = rows.first()?.ns_per_op / 1e3;
        let decimals = if us < 10.0 { 2 } else { 1 };
        Some(format!("{us:.decimals$} us: {}", ratios.collect::<Vec<_>>().join(" / ")))
    }
}

/// How many times, with the digits that mean something.
fn times(ratio: f64) -> String {
    if ratio < 9.95 { format!("{ratio:.1}x") } else { format!("{ratio:.0}x") }
}

/// A row of `peers --batches`.
#[derive(Deserialize)]
struct OfBatches {
    scheme: String,
    backend: String,
    batch: usize,
    ratio_to_batch_1: f64,
}

/// What a batch of n gains over n batches of 1, at the least and at the most of all operations and sizes.
fn batches(rows: &[OfBatches], name: &str) -> Result<String> {
    let mut ranges: Vec<(&str, f64, f64)> = Vec::new();
    for row in rows.iter().filter(|row| row.batch > 1) {
        let ratio = row.ratio_to_batch_1;
        match ranges.iter_mut().find(|(backend, ..)| *backend == row.backend) {
            Some((_, least, most)) => (*least, *most) = (least.min(ratio), most.max(ratio)),
            None => ranges.push((&row.backend, ratio, ratio)),
        }
    }
    let scheme = rows.first().map(|row| row.scheme.as_str()).ok_or("no batches")?;
    let largest = rows.iter().map(|row| row.batch).max().unwrap_or_default();
    let ranges = ranges.into_iter().map(|(backend, least, most)| format!("{least:.2}x to {most:.2}x on {backend}"));
    Ok(format!(
        "How many times as fast a batch of n is as n batches of 1, over every operation of {scheme} and n = 2 to {largest}:\n\
         {} ([CSV]({LINK}/{name}.csv)).\n",
        ranges.collect::<Vec<_>>().join(", ")
    ))
}

/// A row of `handshakes`.
#[derive(Deserialize)]
struct Handshakes {
    certificate: String,
    implementation: String,
    backend: String,
    load: usize,
    rounds: usize,
    server_cpu_us: f64,
    latency_p50_us: f64,
    mean_batch: f64,
}

fn handshakes(rows: &[Handshakes], name: &str) -> Result<String> {
    let (ours, peers): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row.implementation == crate::contest::OURS);
    let (first, peer) = (ours.first().ok_or("no rows of ours")?, peers.first().ok_or("no rows of a peer")?);
    let pair = format!("{} / {}", first.implementation, peer.implementation);
    let mut lines = Vec::new();
    for ours in &ours {
        let is_same = |peer: &&&Handshakes| (&peer.certificate, peer.load) == (&ours.certificate, ours.load);
        let peer = peers.iter().find(is_same).ok_or("a certificate or load of ours only")?;
        lines.push(vec![
            format!("{}, {}", ours.certificate, ours.load),
            format!("{:.0} / {:.0} us", ours.server_cpu_us, peer.server_cpu_us),
            latencies(ours.latency_p50_us, peer.latency_p50_us),
            format!("{:.1}", ours.mean_batch),
        ]);
    }
    let cpu = format!("server CPU a handshake: {pair}");
    let latency = format!("median latency: {pair}");
    let table = table(&["certificate, in flight", &cpu, &latency, "mean batch of encapsulations"], lines);
    let (backend, rounds) = (&first.backend, first.rounds);
    Ok(format!("Our backend is {backend}; medians of {rounds} rounds ([CSV]({LINK}/{name}.csv)):\n\n{table}"))
}

fn latencies(ours_us: f64, peers_us: f64) -> String {
    match ours_us.max(peers_us) {
        us if us < 1e3 => format!("{ours_us:.0} / {peers_us:.0} us"),
        us if us < 1e4 => format!("{:.2} / {:.2} ms", ours_us / 1e3, peers_us / 1e3),
        _ => format!("{:.1} / {:.1} ms", ours_us / 1e3, peers_us / 1e3),
    }
}
