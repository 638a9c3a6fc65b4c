//! A running `kemlane serve`, started as a user would and killed when the test is over.
//!
//! The binary is the one of this build: `KEMLANE_BIN` if set, else what `cargo build -p kemlane` puts beside the test.
//! The hub gets free ports, a data folder of its own and an environment with nothing but `PATH` and an empty `HOME`; what
//! it prints goes to one file, which says where it listens and which a failing test shows.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, OnceLock};
use std::thread;

use tempfile::TempDir;

use crate::metrics::{self, HANDSHAKES, Metrics, REFUSALS};
use crate::wait::{self, PATIENCE};

/// Path of the embedded example server, which answers when no upstream is configured.
pub const EXAMPLE: &str = "mcp";

/// What a failing test shows of the hub's output at most.
const LOG_TAIL: usize = 16 * 1024;

/// What to start.
#[derive(Clone)]
pub struct Launch {
    home: Arc<TempDir>,
    args: Vec<String>,
    env: Vec<(String, String)>,
    open_files: Option<u32>,
}

impl Launch {
    /// The hub with its defaults, an empty data folder, and free ports.
    pub fn new() -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        Self { home: Arc::new(home), args: Vec::new(), env: Vec::new(), open_files: None }
    }

    /// Adds `--upstream NAME=TARGET`.
    #[must_use]
    pub fn upstream(mut self, name: &str, target: &str) -> Self {
        self.args.extend(["--upstream".to_owned(), format!("{name}={target}")]);
        self
    }

    /// Starts with this text as configuration file.
    #[must_use]
    pub fn config(mut self, toml: &str) -> Self {
        self.write_config(toml);
        self.args.extend(["--config".to_owned(), self.config_file().display().to_string()]);
        self
    }

    /// Adds an environment variable.
    #[must_use]
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Lowers the number of files that the hub may have open, connections included.
    #[must_use]
    pub fn open_files(mut self, limit: u32) -> Self {
        self.open_files = Some(limit);
        self
    }

    /// Replaces the configuration file as a whole, as an editor or a deployment does.
    pub fn write_config(&self, toml: &str) {
        let draft = self.home.path().join("kemlane.toml.draft");
        fs::write(&draft, toml).expect("the temporary folder is writable");
        fs::rename(draft, self.config_file()).expect("the temporary folder is writable");
    }

    fn config_file(&self) -> PathBuf {
        self.home.path().join("kemlane.toml")
    }

    /// The data folder, which the hub makes.
    pub fn data_dir(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Starts the process and does not wait for it to be ready.
    pub fn spawn(&self) -> Process {
        let log = self.home.path().join("hub.log");
        let output = File::create(&log).expect("the temporary folder is writable");
        let mut command = match self.open_files {
            Some(limit) => {
                let mut shell = Command::new("/bin/sh");
                shell.args(["-c", &format!("ulimit -n {limit}; exec \"$0\" \"$@\"")]).arg(binary());
                shell
            }
            None => Command::new(binary()),
        };
        command
            .arg("serve")
            .args(["--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0", "--data-dir"])
            .arg(self.data_dir())
            .args(&self.args)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home.path())
            .env("RUST_BACKTRACE", "1")
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("a file handle"))
            .stderr(output);
        let child = command.spawn().unwrap_or_else(|error| panic!("{}: {error}", binary().display()));
        Process { child, log, launch: self.clone() }
    }

    /// Starts the hub and waits until it serves.
    pub fn start(&self) -> Hub {
        self.spawn().ready()
    }
}

impl Default for Launch {
    fn default() -> Self {
        Self::new()
    }
}

/// A started process that may not be ready, or ever get ready.
pub struct Process {
    child: Child,
    log: PathBuf,
    launch: Launch,
}

impl Process {
    /// What it printed so far.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }

    /// Sends a signal by its short name, such as `HUP`.
    pub fn signal(&self, name: &str) {
        let kill = format!("kill -{name} {}", self.child.id());
        let status = Command::new("/bin/sh").args(["-c", &kill]).status().expect("a shell");
        assert!(status.success(), "{kill}");
    }

    /// Kills it at once (SIGKILL) and waits until it is gone.
    pub fn kill(&mut self) {
        // An error says that it is gone already.
        let _ = self.child.kill();
        self.child.wait().expect("a child of ours can be waited for");
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("a child of ours can be waited for").is_none()
    }

    /// How it ends.
    pub fn exit(&mut self) -> ExitStatus {
        wait::exit(&mut self.child, PATIENCE).unwrap_or_else(|| panic!("the hub did not end within {PATIENCE:?}"))
    }

    /// Waits until it serves.
    pub fn ready(mut self) -> Hub {
        let found = wait::until(PATIENCE, || {
            let log = self.log();
            // The last line may still be under way.
            let (log, _) = log.rsplit_once('\n')?;
            let after = |words: &str| log.lines().find_map(|line| line.split_once(words)).map(|(_, rest)| rest.trim());
            let address = |words, scheme| after(words)?.strip_prefix(scheme)?.split('/').next()?.parse().ok();
            if let Some(found) = address("listening on ", "https://")
                .zip(address("metrics on ", "http://"))
                .zip(after("CA certificate: ").map(PathBuf::from))
                .filter(|((_, metrics), _)| metrics::get(*metrics, "/readyz").is_ok_and(|(status, _)| status == 200))
            {
                return Some(Some(found));
            }
            (!self.is_running()).then_some(None)
        });
        match found {
            Some(Some(((address, metrics), ca))) => Hub { process: self, address, metrics, ca },
            Some(None) => panic!("the hub ended before it was ready: {}", self.child.wait().expect("it ended")),
            None => panic!("the hub was not ready within {PATIENCE:?}"),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
        if thread::panicking() {
            let log = self.log();
            let from = log.char_indices().map(|(at, _)| at).find(|at| log.len() - at <= LOG_TAIL).unwrap_or(0);
            eprintln!("--- what the hub printed ---\n{}--- end ---", &log[from..]);
        }
    }
}

/// A hub that serves.
pub struct Hub {
    /// The process.
    pub process: Process,
    /// Where it takes TLS connections.
    pub address: SocketAddr,
    /// Where it serves metrics.
    pub metrics: SocketAddr,
    /// Its CA certificate, PEM.
    pub ca: PathBuf,
}

impl Hub {
    /// The embedded example server over TLS.
    pub fn start() -> Self {
        Launch::new().start()
    }

    /// The MCP endpoint of an upstream.
    pub fn url(&self, upstream: &str) -> String {
        format!("https://{}/{upstream}", self.address)
    }

    /// What it was started with.
    pub fn launch(&self) -> &Launch {
        &self.process.launch
    }

    /// One scrape of its metrics.
    pub fn scrape(&self) -> Metrics {
        Metrics::scrape(self.metrics)
    }

    /// Handshakes completed so far with this group.
    pub fn handshakes(&self, group: &str) -> u64 {
        self.scrape().sum(HANDSHAKES, &[("group", group)]) as u64
    }

    /// Handshakes refused so far for this reason.
    pub fn refusals(&self, reason: &str) -> u64 {
        self.scrape().sum(REFUSALS, &[("reason", reason)]) as u64
    }

    /// Waits until `name` with `labels` is at least `least`: a count may come a moment after what it counts.
    pub fn wait_for(&self, name: &str, labels: &[(&str, &str)], least: u64) {
        let reached = wait::until(PATIENCE, || (self.scrape().sum(name, labels) as u64 >= least).then_some(()));
        assert!(reached.is_some(), "{name} {labels:?} never reached {least}:\n{}", self.scrape());
    }

    /// A field of `/proc/PID/status` in KiB, such as `VmRSS` (memory in use) or `VmHWM` (its peak).
    pub fn memory_kib(&self, field: &str) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.child.id())).expect("the hub runs");
        let line = status.lines().find_map(|line| line.strip_prefix(field)?.strip_prefix(':'));
        line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).expect("a field of /proc/PID/status")
    }
}

/// The `kemlane` binary of this build.
pub fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        if let Some(given) = std::env::var_os("KEMLANE_BIN") {
            return PathBuf::from(given);
        }
        // target/PROFILE/deps/TEST
        let test = std::env::current_exe().expect("a path to this test");
        let folder = test.parent().and_then(Path::parent).expect("a test lies in target/PROFILE/deps");
        let profile = match folder.file_name().and_then(OsStr::to_str) {
            Some("debug") | None => "dev",
            Some(name) => name,
        };
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--quiet", "--locked", "--package", "kemlane", "--bin", "kemlane", "--profile", profile])
            .current_dir(root())
            .status()
            .expect("cargo runs");
        assert!(built.success(), "cargo build --package kemlane failed");
        folder.join("kemlane")
    })
}

/// The workspace's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace")
}
