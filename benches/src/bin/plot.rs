//! Draws a file of `peers`: operations a second on one core, a panel for each operation of a scheme, a bar for each
//! implementation.
//!
//! `cargo run -p kemlane-benches --bin plot -- benches/results/YYYY-MM-DD-peers.csv`
//!
//! Nothing is left out silently: an implementation that has no row with the usual form of key (a checked one, for ML-DSA
//! signatures a prepared one) is drawn with what it has, and the label says which. Of ours, each backend is drawn with its largest batch, and the fastest one with single operations too.

use clap::Parser;
use kemlane_benches::contest::OURS;
use kemlane_benches::report::Result;
use kemlane_benches::results::{self, Row};
use std::path::PathBuf;
use svg::Document;
use svg::node::element::{Group, Line, Rectangle, Style, Text};

/// Draws the throughput of a scheme's operations from a CSV file of `peers`.
#[derive(Parser)]
struct Arguments {
    /// The CSV file
    file: PathBuf,
    /// Where the SVG goes; beside the CSV file without it, as YYYY-MM-DD-peers-SCHEME.svg
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The parameter set to draw
    #[arg(long, value_name = "NAME", default_value = "ML-KEM-768")]
    scheme: String,
}

// Sizes in pixels, colours from dark to light. Text is dark on white whatever page the picture stands in.
const MARGIN: usize = 28;
const TOP: usize = 112;
const LABELS: usize = 252;
const PANEL: usize = 236;
const GAP: usize = 24;
const ROW: usize = 28;
const BAR: usize = 18;
const FIGURE: usize = 60;
const STYLE: &str = "text { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; \
     font-size: 13px; fill: #1f2733 } .title { font-size: 20px; font-weight: 600 } .panel { font-size: 15px; \
     font-weight: 600 } .small { font-size: 12px; fill: #5b6675 } .ours { font-weight: 600 }";
const OURS_BATCHED: &str = "#0b63b5";
const OURS_SINGLE: &str = "#7db5e6";
const PEER: &str = "#aab3bf";

/// Who is drawn: one bar in each panel.
#[derive(Clone, PartialEq)]
struct Who {
    implementation: String,
    backend: String,
    batch: usize,
}

impl Who {
    fn of(row: &Row) -> Self {
        Self { implementation: row.implementation.clone(), backend: row.backend.clone(), batch: row.batch }
    }

    fn label(&self) -> String {
        if self.implementation != OURS {
            return self.implementation.clone();
        }
        let batch = if self.batch == 1 { "one at a time".to_owned() } else { format!("batches of {}", self.batch) };
        format!("{OURS} {}, {batch}", self.backend)
    }

    fn colour(&self) -> &'static str {
        match self.batch {
            _ if self.implementation != OURS => PEER,
            1 => OURS_SINGLE,
            _ => OURS_BATCHED,
        }
    }
}

/// The row that stands for `who` in the panel of `op`: the first one, which has the usual form of key.
fn bar<'a>(rows: &'a [Row], op: &str, who: &Who) -> Option<&'a Row> {
    rows.iter().find(|row| row.op == op && Who::of(row) == *who)
}

/// Who is drawn, from top to bottom: ours, then the peers, the fastest first.
fn everyone(rows: &[Row], ops: &[&str]) -> Vec<Who> {
    let largest = rows.iter().map(|row| row.batch).max().unwrap_or_default();
    let fastest = rows.iter().find(|row| row.is_ours()).map(|row| row.backend.clone());
    let mut everyone: Vec<Who> = Vec::new();
    for row in rows {
        let single_of_a_slower_one = row.batch == 1 && fastest.as_ref() != Some(&row.backend);
        let ours = row.is_ours();
        if ours && (![1, largest].contains(&row.batch) || single_of_a_slower_one) || everyone.contains(&Who::of(row)) {
            continue;
        }
        everyone.push(Who::of(row));
    }
    let speed = |who: &Who| ops.iter().filter_map(|op| bar(rows, op, who)).map(|row| row.ops_per_s).sum::<f64>();
    everyone.sort_by(|a, b| {
        let ours_first = (b.implementation == OURS).cmp(&(a.implementation == OURS));
        ours_first.then(speed(b).total_cmp(&speed(a)))
    });
    everyone
}

fn text(words: impl Into<String>, x: usize, y: usize, class: &str) -> Text {
    Text::new(words).set("x", x).set("y", y).set("class", class)
}

/// Thousands, as a bar's figure has them.
fn thousands(per_second: f64) -> String {
    let thousands = per_second / 1e3;
    if thousands < 100.0 { format!("{thousands:.1}k") } else { format!("{thousands:.0}k") }
}

/// Panels for the operations, beside one column of labels.
fn draw(scheme: &str, date: Option<&str>, rows: &[Row]) -> Document {
    let ops = results::operations(rows);
    let everyone = everyone(rows, &ops);
    let drawn = everyone.iter().flat_map(|who| ops.iter().filter_map(|op| bar(rows, op, who)));
    let fastest = drawn.map(|row| row.ops_per_s).fold(1.0, f64::max);
    let panel_x = |panel: usize| MARGIN + LABELS + panel * (PANEL + GAP);
    let row_y = |place: usize| TOP + place * ROW;
    let bottom = row_y(everyone.len());
    let width = panel_x(ops.len()) - GAP + MARGIN;
    let notes = [
        "One thread, default compiler flags, from bytes to bytes through public interfaces, medians of interleaved runs.",
        "* without the key check of the standard    ** with a prepared key",
    ];
    let height = bottom + 20 + 18 * notes.len() + MARGIN / 2;

    let machine = rows.first().map(|row| row.cpu.as_str()).unwrap_or_default();
    let subtitle = [Some("operations a second on one core"), Some(machine), date].into_iter().flatten();
    let subtitle: Vec<_> = subtitle.filter(|part| !part.is_empty()).collect();
    let mut document = Document::new()
        .set("viewBox", (0, 0, width, height))
        .set("width", width)
        .set("height", height)
        .set("role", "img")
        .add(Style::new(STYLE))
        .add(Rectangle::new().set("width", width).set("height", height).set("fill", "#ffffff").set("rx", 8))
        .add(text(scheme, MARGIN, 44, "title"))
        .add(text(subtitle.join(" · "), MARGIN, 66, "small"));
    for (place, who) in everyone.iter().enumerate() {
        let class = if who.implementation == OURS { "ours" } else { "peer" };
        let label = text(who.label(), MARGIN + LABELS - 12, row_y(place) + BAR - 4, class);
        document = document.add(label.set("text-anchor", "end"));
    }
    for (panel, op) in ops.iter().enumerate() {
        let x = panel_x(panel);
        let axis = Line::new().set("x1", x).set("x2", x).set("y1", TOP - 8).set("y2", bottom);
        let mut group =
            Group::new().add(text(*op, x, TOP - 18, "panel")).add(axis.set("stroke", "#cfd6df").set("stroke-width", 1));
        for (place, who) in everyone.iter().enumerate() {
            let Some(row) = bar(rows, op, who) else { continue };
            let length = row.ops_per_s / fastest * f64::from(u32::try_from(PANEL - FIGURE).unwrap_or_default());
            let mark = match row.key.as_str() {
                "unchecked" => " *",
                "prepared" => " **",
                _ => "",
            };
            let y = row_y(place);
            group = group
                .add(
                    Rectangle::new()
                        .set("class", "bar")
                        .set("x", x)
                        .set("y", y)
                        .set("width", format!("{length:.1}"))
                        .set("height", BAR)
                        .set("rx", 2)
                        .set("fill", who.colour()),
                )
                .add(
                    Text::new(thousands(row.ops_per_s) + mark)
                        .set("x", format!("{:.1}", f64::from(u32::try_from(x).unwrap_or_default()) + length + 6.0))
                        .set("y", y + BAR - 4),
                );
        }
        document = document.add(group);
    }
    for (line, note) in notes.into_iter().enumerate() {
        document = document.add(text(note, MARGIN, bottom + 28 + 18 * line, "small"));
    }
    document
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let mut rows = results::peers(&arguments.file)?;
    rows.retain(|row| row.scheme == arguments.scheme);
    if rows.is_empty() {
        return Err(format!("{} has no rows of {}", arguments.file.display(), arguments.scheme).into());
    }
    let output = arguments.output.unwrap_or_else(|| results::plot_of(&arguments.file, &arguments.scheme));
    svg::save(&output, &draw(&arguments.scheme, results::date(&arguments.file), &rows))?;
    eprintln!("wrote {}", output.display());
    Ok(())
}
