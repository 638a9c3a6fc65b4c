//! The open tools: where they are, and one run of one of them.
//!
//! A tool is what its environment variable names, or lies in `target/cores/venv` of the folder that holds this crate or of
//! the one in which the program runs, or on the PATH, there under its YoWASP name or its own.

use super::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// Synthesis.
    Yosys,
    /// Place and route for ECP5.
    NextpnrEcp5,
    /// ECP5's bitstreams.
    Ecppack,
    /// Place and route for iCE40.
    NextpnrIce40,
    /// iCE40's bitstreams.
    Icepack,
}

impl Tool {
    /// Its own name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yosys => "yosys",
            Self::NextpnrEcp5 => "nextpnr-ecp5",
            Self::Ecppack => "ecppack",
            Self::NextpnrIce40 => "nextpnr-ice40",
            Self::Icepack => "icepack",
        }
    }

    /// The variable that may name it.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Yosys => "KEMLANE_YOSYS",
            Self::NextpnrEcp5 => "KEMLANE_NEXTPNR_ECP5",
            Self::Ecppack => "KEMLANE_ECPPACK",
            Self::NextpnrIce40 => "KEMLANE_NEXTPNR_ICE40",
            Self::Icepack => "KEMLANE_ICEPACK",
        }
    }

    /// Where it is.
    ///
    /// # Errors
    /// [`Error::Missing`], with what installs it.
    pub fn find(self) -> Result<PathBuf, Error> {
        if let Some(named) = env::var_os(self.variable()) {
            let named = PathBuf::from(named);
            return if named.is_file() { Ok(named) } else { Err(Error::Missing { tool: self, named: Some(named) }) };
        }
        let yowasp = format!("yowasp-{}", self.name());
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned);
        let installed =
            checkout.into_iter().chain(env::current_dir()).map(|root| root.join("target/cores/venv/bin").join(&yowasp));
        let path = env::var_os("PATH").unwrap_or_default();
        let on_path = env::split_paths(&path).flat_map(|folder| [folder.join(&yowasp), folder.join(self.name())]);
        installed.chain(on_path).find(|file| file.is_file()).ok_or(Error::Missing { tool: self, named: None })
    }

    /// Runs it in `folder`, which is all that YoWASP's tools see; both of its outputs.
    ///
    /// # Errors
    /// [`Error::Missing`]; [`Error::Failed`] with the last of what it said.
    pub fn run<S: AsRef<std::ffi::OsStr>>(
        self,
        folder: &Path,
        arguments: impl IntoIterator<Item = S>,
    ) -> Result<String, Error> {
        let program = self.find()?;
        let output = Command::new(&program)
            .current_dir(folder)
            .args(arguments)
            .output()
            .map_err(|source| Error::File { path: program, source })?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        if output.status.success() {
            return Ok(said.into_owned());
        }
        let lines: Vec<_> = said.lines().filter(|line| !line.trim().is_empty()).collect();
        Err(Error::Failed { tool: self, said: lines[lines.len().saturating_sub(8)..].join("\n") })
    }

    /// The version that it tells: its last word with a digit.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn version(self, folder: &Path) -> Result<String, Error> {
        let said = match self {
            // These two have no flag for it; they come with nextpnr.
            Self::Ecppack | Self::Icepack => return Ok(String::new()),
            Self::Yosys => self.run(folder, ["-V"])?,
            Self::NextpnrEcp5 | Self::NextpnrIce40 => self.run(folder, ["--version"])?,
        };
        let line = said.lines().rfind(|line| line.contains(|c: char| c.is_ascii_digit())).unwrap_or_default();
        let words = line.split(|c: char| c.is_whitespace() || "()".contains(c));
        let version = |word: &&str| word.contains('.') && word.contains(|c: char| c.is_ascii_digit());
        Ok(words.into_iter().find(version).unwrap_or(line).to_owned())
    }
}

/// The Liberty file of an ASIC's cells: `KEMLANE_LIBERTY`, or where Debian's qflow-tech packages put theirs.
///
/// # Errors
/// [`Error::Liberty`] if the variable names no file.
pub fn liberty() -> Result<Option<PathBuf>, Error> {
    if let Some(named) = env::var_os("KEMLANE_LIBERTY") {
        let named = PathBuf::from(named);
        return if named.is_file() { Ok(Some(named)) } else { Err(Error::Liberty { named }) };
    }
    let known =
        ["/usr/share/qflow/tech/osu018/osu018_stdcells.lib", "/usr/share/qflow/tech/osu035/osu035_stdcells.lib"];
    Ok(known.map(PathBuf::from).into_iter().find(|file| fs::metadata(file).is_ok()))
}
