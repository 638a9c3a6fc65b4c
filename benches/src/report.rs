//! Tables of results: for people, as CSV, as JSON, and as dated files.

use crate::results::RATIO;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::error::Error;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

/// What a benchmark's `main` returns.
pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// One field of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A name.
    Text(String),
    /// A number of things.
    Count(usize),
    /// A measured value and how many decimals of it mean something.
    Figure(f64, usize),
    /// Does not apply.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}
impl From<usize> for Cell {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => count.fmt(f),
            Self::Figure(value, decimals) => write!(f, "{value:.decimals$}"),
            Self::Empty => Ok(()),
        }
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => text.serialize(serializer),
            Self::Count(count) => count.serialize(serializer),
            Self::Figure(..) => self.to_string().parse::<f64>().ok().serialize(serializer),
            Self::Empty => serializer.serialize_none(),
        }
    }
}

/// Named columns and rows.
#[derive(Clone, Debug)]
pub struct Table {
    header: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

/// One row as an object, in the order of the columns.
struct Record<'a>(&'a [String], &'a [Cell]);

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (column, cell) in self.0.iter().zip(self.1) {
            map.serialize_entry(column, cell)?;
        }
        map.end()
    }
}

impl Table {
    /// No rows yet.
    pub fn new<C: Into<String>>(columns: impl IntoIterator<Item = C>) -> Self {
        Self { header: columns.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// Adds a row.
    ///
    /// # Panics
    /// If it has not as many fields as there are columns.
    pub fn push(&mut self, row: Vec<Cell>) {
        assert_eq!(row.len(), self.header.len(), "a field for each column");
        self.rows.push(row);
    }

    /// Adds the rows of a table with the same columns.
    ///
    /// # Panics
    /// If the columns differ.
    pub fn append(&mut self, other: Self) {
        assert_eq!(other.header, self.header, "the same columns");
        self.rows.extend(other.rows);
    }

    /// For people: aligned columns, without the `hidden` ones and those that are empty, and an empty line where the text
    /// of the first `group` columns changes.
    pub fn for_people(&self, hidden: &[&str], group: usize) -> String {
        let is_empty = |column: usize| self.rows.iter().all(|row| row[column] == Cell::Empty);
        let is_shown = |&column: &usize| !(hidden.contains(&self.header[column].as_str()) || is_empty(column));
        let shown: Vec<usize> = (0..self.header.len()).filter(is_shown).collect();
        // The CSV's names are for programs; people read narrow columns.
        let name = |column: usize| self.header[column].replace(RATIO, "x ");
        let width = |column: usize| {
            let cells = self.rows.iter().map(|row| row[column].to_string().chars().count());
            cells.chain([name(column).len()]).max().unwrap_or_default()
        };
        let widths: Vec<usize> = shown.iter().map(|&column| width(column)).collect();
        let mut text = String::new();
        let mut line = |fields: Vec<(String, bool)>| {
            let padded = fields.into_iter().zip(&widths).map(|((field, is_text), &width)| {
                if is_text { format!("{field:<width$}") } else { format!("{field:>width$}") }
            });
            text.push_str(padded.collect::<Vec<_>>().join("  ").trim_end());
            text.push('\n');
        };
        let is_text = |column: usize| self.rows.iter().any(|row| matches!(row[column], Cell::Text(_)));
        line(shown.iter().map(|&column| (name(column), is_text(column))).collect());
        for (number, row) in self.rows.iter().enumerate() {
            if group > 0 && (number == 0 || self.rows[number - 1][..group] != row[..group]) {
                line(Vec::new());
            }
            line(shown.iter().map(|&column| (row[column].to_string(), is_text(column))).collect());
        }
        text
    }

    /// Comma-separated values under a header.
    ///
    /// # Errors
    /// None is known: the text is built in memory.
    pub fn to_csv(&self) -> Result<String> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&self.header)?;
        for row in &self.rows {
            writer.write_record(row.iter().map(ToString::to_string))?;
        }
        Ok(String::from_utf8(writer.into_inner()?)?)
    }

    /// One JSON object a row, each on a line of its own.
    ///
    /// # Errors
    /// None is known: the text is built in memory.
    pub fn to_json_lines(&self) -> Result<String> {
        let mut text = String::new();
        for row in &self.rows {
            text += &serde_json::to_string(&Record(&self.header, row))?;
            text.push('\n');
        }
        Ok(text)
    }
}

/// How a benchmark tells its results.
#[derive(Args, Clone, Debug)]
pub struct Output {
    /// Print comma-separated values instead of the table
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Print one JSON object a row instead of the table
    #[arg(long)]
    json: bool,
    /// Write a CSV file here; a complete run writes benches/results/YYYY-MM-DD-NAME.csv by itself
    #[arg(long = "output", value_name = "FILE")]
    file: Option<PathBuf>,
}

impl Output {
    /// Prints the table, and writes it to a file: the one that was asked for, or, if the run was `complete`, that of
    /// today. (A quick look must not replace the day's results.)
    ///
    /// # Errors
    /// If standard output or the file cannot be written.
    pub fn tell(&self, name: &str, table: &Table, for_people: &str, complete: bool) -> Result<()> {
        let text = match self {
            Self { json: true, .. } => table.to_json_lines()?,
            Self { csv: true, .. } => table.to_csv()?,
            _ => for_people.to_owned(),
        };
        std::io::stdout().write_all(text.as_bytes())?;
        let dated = || Path::new(env!("CARGO_MANIFEST_DIR")).join("results").join(dated(name));
        if let Some(path) = self.file.clone().or_else(|| complete.then(dated)) {
            std::fs::write(&path, table.to_csv()?)?;
            eprintln!("wrote {}", path.display());
        }
        Ok(())
    }
}

/// `YYYY-MM-DD-NAME.csv`, today in UTC.
fn dated(name: &str) -> String {
    format!("{}-{name}.csv", OffsetDateTime::now_utc().date())
}

/// Tells on standard error what ran, and warns about a build that is not worth measuring.
pub fn tell_machine() {
    let info = kemlane::info::Info::collect();
    let backends: Vec<_> = info.backends.iter().map(|backend| backend.name).collect();
    eprintln!("CPU: {}\nfeatures: {}\nbackends: {}", info.cpu.model, info.cpu.features.join(" "), backends.join(", "));
    if cfg!(debug_assertions) {
        eprintln!("not a release build: these figures say nothing");
    }
}

/// A bar on standard error, if that is a terminal.
///
/// # Errors
/// None is known: the template is fixed.
pub fn progress(steps: usize) -> Result<ProgressBar> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg} {eta}")?;
    Ok(ProgressBar::new(steps as u64).with_style(style))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(["name", "count", "ns"]);
        table.push(vec!["one, two".into(), 3.into(), Cell::Figure(12.345, 1)]);
        table.push(vec!["".into(), 40.into(), Cell::Empty]);
        table
    }

    #[test]
    fn one_table_in_three_forms() -> Result<()> {
        let table = table();
        assert_eq!(table.to_csv()?, "name,count,ns\n\"one, two\",3,12.3\n,40,\n");
        let lines = "{\"name\":\"one, two\",\"count\":3,\"ns\":12.3}\n{\"name\":null,\"count\":40,\"ns\":null}\n";
        assert_eq!(table.to_json_lines()?, lines);
        assert_eq!(table.for_people(&["ns"], 0), "name      count\none, two      3\n             40\n");
        assert_eq!(table.for_people(&["ns"], 1).lines().count(), 5);
        Ok(())
    }

    #[test]
    fn files_are_named_by_their_date() {
        let name = dated("peers");
        let (date, rest) = name.split_at(10);
        assert_eq!(rest, "-peers.csv");
        let digits: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        assert_eq!(digits, "0000-00-00");
    }
}
