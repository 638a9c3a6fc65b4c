//! What the check itself is worth: each kind of fault, planted into a core that is right, is found and called what it is.
#![cfg(cxxrtl)]

use kemlane_sim::check::{Checked, Failure, Feed, Interval, Job, Output, Plan, Subject, check};
use kemlane_sim::cores;
use kemlane_sim::dut::{Dut, Error, Port};
use kemlane_sim::stream::Random;
use kemlane_sim::verilog::Verilog;
use std::num::NonZeroUsize;
use std::path::Path;

/// What is wrong with the module, or with what is said of it.
#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    /// A bit of an output in one cycle.
    Bit,
    /// Now and then it computes for two cycles in one: right values, too early.
    Haste,
    /// Its ready reads as low from some cycle on.
    Stuck,
    /// It has another latency than it says.
    Latency,
    /// It leaves one bit of the golden model's result out.
    Golden,
}

/// Cycles before a fault: within the first batch, after what is measured.
const QUIET: u64 = 3_000;

struct Planted {
    core: Box<dyn Subject>,
    fault: Fault,
}

struct FaultyDut {
    dut: Box<dyn Dut>,
    fault: Fault,
    ready: Option<Port>,
    first_lane: Option<Port>,
    /// What moves rows: valid of the input and ready of the output, with what they were set to.
    moving: Vec<(Port, u64)>,
    cycle: u64,
}

impl Dut for FaultyDut {
    fn backend(&self) -> &'static str {
        self.dut.backend()
    }
    fn port(&mut self, name: &str) -> Result<Port, Error> {
        let port = self.dut.port(name)?;
        match name {
            "from$ready" => self.ready = Some(port),
            "to$data$0" => self.first_lane = Some(port),
            "from$valid" | "to$ready" => self.moving.push((port, 0)),
            _ => {}
        }
        Ok(port)
    }
    fn set(&mut self, port: Port, value: u64) {
        self.moving.iter_mut().filter(|(moving, _)| *moving == port).for_each(|(_, old)| *old = value);
        self.dut.set(port, value);
    }
    fn get(&self, port: Port) -> u64 {
        let value = self.dut.get(port);
        match self.fault {
            // More cycles than a transform takes: some have a row at the output.
            Fault::Bit if self.first_lane == Some(port) && (QUIET..QUIET + 600).contains(&self.cycle) => value ^ 1,
            Fault::Stuck if self.ready == Some(port) && self.cycle > QUIET => 0,
            _ => value,
        }
    }
    fn settle(&mut self) {
        self.dut.settle();
    }
    fn tick(&mut self) {
        self.cycle += 1;
        self.dut.tick();
        if matches!(self.fault, Fault::Haste) && self.cycle > QUIET && self.cycle.is_multiple_of(100) {
            self.moving.iter().for_each(|&(port, _)| self.dut.set(port, 0));
            self.dut.tick();
            self.moving.iter().for_each(|&(port, value)| self.dut.set(port, value));
        }
    }
    fn record(&mut self, path: &Path) -> Result<(), Error> {
        self.dut.record(path)
    }
}

impl Subject for Planted {
    fn name(&self) -> &'static str {
        self.core.name()
    }
    fn values(&self) -> &'static str {
        self.core.values()
    }
    // The Verilog again, as it is fast, in place of the module.
    fn module(&self) -> Result<Box<dyn Dut>, Error> {
        let (dut, fault) = (Box::new(Verilog::cxxrtl(self.name())?), self.fault);
        Ok(Box::new(FaultyDut { dut, fault, ready: None, first_lane: None, moving: Vec::new(), cycle: 0 }))
    }
    fn latency(&self) -> usize {
        self.core.latency() - usize::from(matches!(self.fault, Fault::Latency))
    }
    fn interval(&self) -> Interval {
        self.core.interval()
    }
    // No corners: random values are enough to see a fault.
    fn job(&self, random: &mut Random, number: usize) -> Job {
        let mut job = self.core.job(random, self.core.corners() + number);
        if matches!(self.fault, Fault::Golden) && number == 5 {
            job.expected[2].as_mut().expect("a row")[1] ^= 4;
        }
        job
    }
    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
        self.core.run(dut, jobs, feed)
    }
}

fn checked(fault: Fault) -> Result<Checked, Failure> {
    let planted = Planted { core: cores::find("kem_ntt_8").expect("a core"), fault };
    let plan = Plan { random: 20, module_every: NonZeroUsize::MIN, threads: NonZeroUsize::MIN };
    check(&planted, plan, &|_| ())
}

#[test]
fn every_planted_fault_is_found() {
    assert!(checked(Fault::None).is_ok());
    assert!(matches!(checked(Fault::Bit), Err(Failure::Value { .. })));
    assert!(matches!(checked(Fault::Golden), Err(Failure::Value { job: 5, row: 2, .. })));
    assert!(matches!(checked(Fault::Latency), Err(Failure::Cycles { what: "latency", .. })));
    assert!(matches!(checked(Fault::Stuck), Err(Failure::Stuck(_))));
    assert!(matches!(checked(Fault::Haste), Err(Failure::Step { .. })));
}
