//! The programs under `target/clients`, which `make clients` installs, and the scripts in `tests/clients` that use them.
//!
//! Where they are missing, [`installed`] says so on the terminal and the test ends as passed, unless
//! `KEMLANE_REQUIRE_CLIENTS` is set, as `make test` does: then it fails.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::hub::{Hub, root};
use crate::wait;

/// How long a script may run: starting an interpreter on a busy machine takes seconds, hanging takes forever.
const LIMIT: Duration = Duration::from_secs(90);

/// Paths of what is installed.
#[derive(Debug)]
pub struct Clients {
    folder: PathBuf,
    /// Node 24, whose OpenSSL negotiates X25519MLKEM768.
    pub node: PathBuf,
    /// Node 20, whose OpenSSL 3.0 cannot.
    pub node20: PathBuf,
    /// Python with the MCP SDK, pycurl and pyOpenSSL.
    pub python: PathBuf,
    /// `@modelcontextprotocol/server-everything`, to be run by Node.
    pub everything: PathBuf,
}

/// The installed clients; `None`, said aloud, where they are missing and not required.
pub fn installed() -> Option<Clients> {
    let folder = root().join("target/clients");
    let arch = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let modules = folder.join("node_modules");
    let clients = Clients {
        node: modules.join(format!("node-linux-{arch}/bin/node")),
        node20: modules.join(format!("node20-linux-{arch}/bin/node")),
        python: folder.join("venv/bin/python"),
        everything: modules.join("@modelcontextprotocol/server-everything/dist/index.js"),
        folder,
    };
    let parts = [&clients.node, &clients.node20, &clients.python, &clients.everything];
    let Some(missing) = parts.into_iter().find(|path| !path.exists()) else { return Some(clients) };
    let message = format!("real clients are not installed (no {}): run `make clients`", missing.display());
    assert!(std::env::var_os("KEMLANE_REQUIRE_CLIENTS").is_none(), "{message}");
    // Past the capture of `print!`, so that a skipped test is never silent; nothing is lost if the terminal is gone.
    let _ = writeln!(io::stderr(), "skipped: {message}");
    None
}

impl Clients {
    /// A script of `tests/clients`, run by Node 24, trusting the hub's CA.
    pub fn node(&self, script: &str, hub: &Hub) -> Command {
        self.script(&self.node, script, hub)
    }

    /// A script of `tests/clients`, run by Node 20, trusting the hub's CA.
    pub fn node20(&self, script: &str, hub: &Hub) -> Command {
        self.script(&self.node20, script, hub)
    }

    /// A script of `tests/clients`, run by Python; it takes the CA as an argument.
    pub fn python(&self, script: &str, hub: &Hub) -> Command {
        self.script(&self.python, script, hub)
    }

    fn script(&self, interpreter: &PathBuf, script: &str, hub: &Hub) -> Command {
        let mut command = Command::new(interpreter);
        command
            .arg(root().join("tests/clients").join(script))
            // No proxy, no OPENSSL_CONF, no NODE_OPTIONS of whoever runs the tests.
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.join("home"))
            .env("KEMLANE_CLIENTS_DIR", &self.folder)
            .env("NODE_EXTRA_CA_CERTS", &hub.ca)
            .env("PYTHONDONTWRITEBYTECODE", "1");
        command
    }
}

/// How a script ended.
#[derive(Debug)]
pub struct Outcome {
    /// Its exit status.
    pub status: ExitStatus,
    /// What it printed.
    pub stdout: String,
    /// What it complained about.
    pub stderr: String,
}

impl Outcome {
    /// The line of JSON that a successful script prints.
    pub fn json(&self) -> Value {
        assert!(self.status.success(), "the client failed ({}):\n{}{}", self.status, self.stdout, self.stderr);
        let line = self.stdout.lines().last().unwrap_or_default();
        serde_json::from_str(line).unwrap_or_else(|error| panic!("not JSON ({error}): {line}\n{}", self.stderr))
    }
}

/// Runs a command to its end, or kills it after a minute and a half and fails.
pub fn run(command: &mut Command) -> Outcome {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (out, err) = (folder.path().join("out"), folder.path().join("err"));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(File::create(&out).expect("the temporary folder is writable"))
        .stderr(File::create(&err).expect("the temporary folder is writable"))
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let status = wait::exit(&mut child, LIMIT);
    if status.is_none() {
        // An error says that it has just ended.
        let _ = child.kill();
        child.wait().expect("a child of ours can be waited for");
    }
    let read = |path| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
    let (stdout, stderr) = (read(&out), read(&err));
    let status = status.unwrap_or_else(|| panic!("{command:?} still ran after {LIMIT:?}:\n{stdout}{stderr}"));
    Outcome { status, stdout, stderr }
}
