//! The engine's example `operations`, built as a release, for checks of the code that the compiler made; and the tools
//! that look at it.
//!
//! Why a build within a test: the checks are about optimised code without debug assertions, which no test build is.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::hub::root;

/// A built `operations`, deleted when dropped.
#[derive(Debug)]
pub struct Operations {
    folder: TempDir,
}

impl Operations {
    /// Builds it, with the marks that valgrind understands or without.
    pub fn build(marks: bool) -> Self {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| env!("CARGO").into()));
        cargo.current_dir(root()).args(["build", "--release", "--locked", "--package", "kemlane-engine"]);
        cargo.args(["--example", "operations", "--message-format", "json-render-diagnostics"]);
        if marks {
            cargo.args(["--features", "constant-time-marks"]);
        }
        let output = cargo.stderr(Stdio::inherit()).output().expect("cargo runs");
        assert!(output.status.success(), "{cargo:?} failed");
        let messages = String::from_utf8(output.stdout).expect("cargo writes UTF-8");
        let built = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| message["target"]["name"] == "operations")
            .find_map(|message| message["executable"].as_str().map(PathBuf::from))
            .expect("cargo names what it built");
        // A copy, because both kinds have one path in the target folder.
        let operations = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        fs::copy(built, operations.path()).expect("the example can be copied");
        operations
    }

    /// The program.
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("operations")
    }
}

/// Whether a tool of the machine is there. If not, says so past the capture of the test's output, or fails if
/// `KEMLANE_REQUIRE_CLIENTS` is set, as `make test` does.
pub fn has_tool(name: &str, package: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    if env::split_paths(&path).any(|folder| folder.join(OsStr::new(name)).is_file()) {
        return true;
    }
    let message = format!("no {name} on this machine: install {package} (Debian: apt-get install {package})");
    assert!(env::var_os("KEMLANE_REQUIRE_CLIENTS").is_none(), "{message}");
    let _ = writeln!(io::stderr(), "skipped: {message}");
    false
}
