//! Files of `peers` and `handshakes`, read again.

use crate::contest::OURS;
use crate::report::Result;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// Before the name of a package in a column of ratios.
pub const RATIO: &str = "ratio_to_";

/// The column of the ratios to a package.
pub fn ratio_column(package: &str) -> String {
    RATIO.to_owned() + &package.replace('-', "_")
}

/// A row of `peers`.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    /// The parameter set.
    pub scheme: String,
    /// The operation.
    pub op: String,
    /// [`crate::contest::Key::name`].
    pub key: String,
    /// The crate.
    #[serde(rename = "impl")]
    pub implementation: String,
    /// What computed, of ours.
    pub backend: String,
    /// How many operations a call computed.
    pub batch: usize,
    /// Nanoseconds an operation.
    pub ns_per_op: f64,
    /// Operations a second.
    pub ops_per_s: f64,
    /// The processor.
    pub cpu: String,
    /// How many times as fast as each peer it is, by [`ratio_column`].
    #[serde(skip)]
    pub ratios: BTreeMap<String, f64>,
}

impl Row {
    /// Is it one of our own?
    pub fn is_ours(&self) -> bool {
        self.implementation == OURS
    }
}

/// The operations of `rows`, in their order.
pub fn operations<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Vec<&'a str> {
    let mut operations: Vec<&str> = Vec::new();
    for row in rows {
        if !operations.contains(&row.op.as_str()) {
            operations.push(&row.op);
        }
    }
    operations
}

/// The rows of a file of `peers`.
///
/// # Errors
/// A file that cannot be read, or has not the columns of [`Row`].
pub fn peers(file: &Path) -> Result<Vec<Row>> {
    let mut reader = csv::Reader::from_path(file)?;
    let header = reader.headers()?.clone();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let mut row: Row = record.deserialize(Some(&header))?;
        let ratios =
            header.iter().zip(&record).filter(|(column, value)| column.starts_with(RATIO) && !value.is_empty());
        for (column, value) in ratios {
            row.ratios.insert(column.to_owned(), value.parse()?);
        }
        rows.push(row);
    }
    Ok(rows)
}

/// The rows of a file.
///
/// # Errors
/// A file that cannot be read, or has not the columns of `T`.
pub fn rows<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>> {
    Ok(csv::Reader::from_path(file)?.into_deserialize().collect::<std::result::Result<_, _>>()?)
}

/// The day in a file's name, which starts with it: `YYYY-MM-DD`.
pub fn date(file: &Path) -> Option<&str> {
    let date = file.file_name().and_then(OsStr::to_str)?.get(..10)?;
    date.chars().all(|c| c.is_ascii_digit() || c == '-').then_some(date)
}

/// Where the plot of a scheme stands: beside its file of `peers`.
pub fn plot_of(file: &Path, scheme: &str) -> PathBuf {
    let stem = file.file_stem().and_then(OsStr::to_str).unwrap_or_default();
    file.with_file_name(format!("{stem}-{}.svg", scheme.to_ascii_lowercase()))
}

/// The newest file of this kind in `folder`, by the date in its name.
///
/// # Errors
/// A folder that cannot be read, or has no such file.
pub fn newest(folder: &Path, kind: &str) -> Result<PathBuf> {
    let mut newest = None;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_one = path.to_str().is_some_and(|path| path.ends_with(&format!("-{kind}.csv"))) && date(&path).is_some();
        if is_one {
            newest = newest.max(Some(path));
        }
    }
    newest.ok_or_else(|| format!("no file of {kind} in {}", folder.display()).into())
}
