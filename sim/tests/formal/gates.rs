//! A whole transform after synthesis: the netlist for iCE40, run against the golden model, and cycle by cycle against the
//! Verilog that it came of.
//!
//! The data's way: Yosys makes a netlist of vendor's cells (look-up tables, carries, registers, block RAM and a multiplier
//! block), puts the vendor's simulation model in the place of each and writes C++ (CXXRTL); the compiler makes a program of
//! it and `sim/formal/netlist.cc`; [`Netlist`] is that program behind [`Dut`], so that the bench is that of all backends.
//!
//! Why iCE40: its models of RAM and multiplier are complete, and those of ECP5 are empty. Why a process: a library that is
//! made while a test runs could only be loaded with `unsafe`.

use crate::equivalence::with_inverted_gate;
use crate::tools::{Tools, folder, say, text, timed, verilog};
use kemlane_sim::check::{Feed, Job};
use kemlane_sim::cores;
use kemlane_sim::dut::{Dut, Error, Port};
use kemlane_sim::stream::Random;
use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const CORE: &str = "kem_ntt_1";
/// Each direction of: all 0, all q - 1, and spikes.
const CORNERS: usize = 16;
const RANDOM: usize = 48;

/// Both ends of the pipes to a netlist's program.
struct Pipes {
    to: BufWriter<ChildStdin>,
    from: BufReader<ChildStdout>,
}

/// A netlist that runs as a process.
struct Netlist {
    process: Child,
    pipes: RefCell<Pipes>,
}

impl Netlist {
    fn start(program: &Path) -> Self {
        let mut process =
            Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program runs");
        let to = BufWriter::new(process.stdin.take().expect("a pipe"));
        let from = BufReader::new(process.stdout.take().expect("a pipe"));
        Self { process, pipes: RefCell::new(Pipes { to, from }) }
    }

    fn tell(&self, command: &str) {
        writeln!(self.pipes.borrow_mut().to, "{command}").expect("the netlist listens");
    }

    fn ask(&self, question: &str) -> String {
        self.tell(question);
        let pipes = &mut *self.pipes.borrow_mut();
        pipes.to.flush().expect("the netlist listens");
        let mut answer = String::new();
        pipes.from.read_line(&mut answer).expect("the netlist answers");
        answer.trim().to_owned()
    }
}

impl Drop for Netlist {
    fn drop(&mut self) {
        // Already ended if it failed, which the test has told by then.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Dut for Netlist {
    fn backend(&self) -> &'static str {
        "netlist"
    }

    fn port(&mut self, name: &str) -> Result<Port, Error> {
        let port = self.ask(&format!("p {name}")).parse();
        port.map(Port).map_err(|_| Error::NoPort { core: CORE.to_owned(), port: name.to_owned() })
    }

    fn set(&mut self, port: Port, value: u64) {
        self.tell(&format!("s {} {value:x}", port.0));
    }

    fn get(&self, port: Port) -> u64 {
        u64::from_str_radix(&self.ask(&format!("g {}", port.0)), 16).expect("a number")
    }

    fn settle(&mut self) {
        self.tell("e");
    }

    fn tick(&mut self) {
        self.tell("t");
    }

    fn record(&mut self, path: &Path) -> Result<(), Error> {
        let source = std::io::Error::other("a netlist's waveform is not recorded");
        Err(Error::Waveform { path: path.to_owned(), source })
    }
}

/// Writes the core's netlist as `gate.il`, and its counted cells as `cells`.
fn synthesise(tools: &Tools, folder: &Path) {
    fs::write(folder.join("core.v"), verilog(CORE)).expect("the folder is writable");
    let script = format!(
        "read_verilog core.v; synth_ice40 -dsp -top {CORE}; tee -q -o cells stat; select {CORE}; \
         write_rtlil -selected gate.il"
    );
    tools.yosys(folder, &script).unwrap_or_else(|said| panic!("synthesis of {CORE}: {said}"));
}

/// The program of the netlist in `gate.il`.
fn program(tools: &Tools, folder: &Path) -> Netlist {
    // Deferred, as the models that the netlist has no cell of take minutes; the marks say that there is no model.
    let script = format!(
        "read_rtlil gate.il; read_verilog -defer +/ice40/cells_sim.v; hierarchy -check -top {CORE}; \
         setattr -mod -unset blackbox -unset whitebox -unset lib_whitebox *; proc; flatten; opt_clean; \
         select -assert-none t:SB_*; select -assert-none t:$dlatch; setattr -unset src *; \
         write_cxxrtl -namespace cxxrtl_netlist -O6 -g2 gate.cc"
    );
    tools.yosys(folder, &script).unwrap_or_else(|said| panic!("CXXRTL of {CORE}'s netlist: {said}"));
    let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("formal/netlist.cc");
    let runtime = Path::new(env!("KEMLANE_CXXRTL_RUNTIME"));
    let compiled = Command::new(std::env::var_os("CXX").unwrap_or_else(|| "c++".into()))
        .args(["-std=c++17", "-O1", "-w", "-o"])
        .arg(folder.join("gate"))
        .args([folder.join("gate.cc"), driver, runtime.join("cxxrtl/capi/cxxrtl_capi.cc")])
        .arg("-I")
        .arg(runtime)
        .output()
        .expect("a C++ compiler: what sim/tools/install.sh looks for");
    text(&compiled).unwrap_or_else(|said| panic!("{said}"));
    Netlist::start(&folder.join("gate"))
}

/// Batches of jobs, with more and more pauses, each after other work that a reset interrupts.
fn batches() -> Vec<(Vec<Job>, Feed)> {
    let subject = cores::find(CORE).expect("a core");
    let mut random = Random::new(1);
    let numbers: Vec<_> = (0..CORNERS).chain(subject.corners()..subject.corners() + RANDOM).collect();
    let jobs = numbers.chunks(16).map(|chunk| chunk.iter().map(|&job| subject.job(&mut random, job)).collect());
    let feeds = [(0, 0), (2, 300), (6, 900), (11, 2000)];
    let feeds = feeds.map(|(pauses, disturb)| Feed { seed: 7 + pauses, pauses, disturb });
    jobs.collect::<Vec<_>>().into_iter().zip(feeds).collect()
}

/// How many polynomials come out as the golden model has them; what goes wrong first, if not all do.
fn run(dut: &mut Netlist, batches: &[(Vec<Job>, Feed)]) -> Result<usize, String> {
    let subject = cores::find(CORE).expect("a core");
    let mut checked = 0;
    for (jobs, feed) in batches {
        let output = subject.run(dut, jobs, *feed).map_err(|failure| failure.to_string())?;
        let mut arrivals = output.arrivals.iter();
        for job in jobs {
            for expected in &job.expected {
                let arrival = arrivals.next().ok_or("a row is missing")?;
                if expected.as_ref() != Some(&arrival.words) {
                    return Err(format!("{:x?} instead of {expected:x?}", arrival.words));
                }
            }
            checked += 1;
        }
        #[cfg(cxxrtl)]
        {
            let mut verilog = kemlane_sim::verilog::Verilog::cxxrtl(CORE).expect("a core");
            let before = subject.run(&mut verilog, jobs, *feed).map_err(|failure| failure.to_string())?;
            if before != output {
                return Err("the netlist is not in step with its Verilog".into());
            }
        }
    }
    Ok(checked)
}

#[test]
fn a_transform_computes_the_same_after_synthesis() {
    let Some(tools) = Tools::find() else { return };
    let folder = folder("gates");
    timed(&format!("{CORE}, synthesis for iCE40"), || synthesise(&tools, &folder));
    let cells = fs::read_to_string(folder.join("cells")).expect("Yosys wrote it");
    let has = |cell: &str| cells.lines().any(|line| line.split_whitespace().last() == Some(cell));
    // The tables, the carries, the RAMs and the multiplier that are to be tested are there; nothing is left unmapped.
    assert!(["SB_LUT4", "SB_CARRY", "SB_RAM40_4K", "SB_MAC16"].into_iter().all(has), "{cells}");
    let mut netlist = timed(&format!("{CORE}, its netlist as a program"), || program(&tools, &folder));
    let batches = batches();
    let checked = timed(&format!("{CORE}, its netlist"), || run(&mut netlist, &batches));
    assert_eq!(checked, Ok(CORNERS + RANDOM));

    let inverted = with_inverted_gate(&fs::read_to_string(folder.join("gate.il")).expect("Yosys wrote it"));
    fs::write(folder.join("gate.il"), inverted).expect("the folder is writable");
    let mut netlist = timed(&format!("{CORE}, a netlist with one inverted gate"), || program(&tools, &folder));
    let seen = run(&mut netlist, &batches).expect_err("an inverted gate is seen");
    say(&format!("{CORE}, the inverted gate: {seen}"));
}
