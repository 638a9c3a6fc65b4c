//! Every core of the catalogue with its golden model and its bench.

mod keccak;
mod ntt;
mod pipeline;

use crate::check::{Failure, Feed, Job, Output, Subject};
use crate::dut::Dut;
use crate::stream::Bench;

/// All cores, in the order of [`catalogue`](kemlane_hdl::catalogue).
pub fn all() -> Vec<Box<dyn Subject>> {
    let mut cores = pipeline::all();
    cores.push(Box::new(keccak::Shake128));
    cores.extend(ntt::all());
    cores
}

/// The core of that name.
pub fn find(name: &str) -> Option<Box<dyn Subject>> {
    all().into_iter().find(|core| core.name() == name)
}

/// [`Subject::run`] for a core between one stream in and one out, with a port that goes with the rows.
fn run_stream(
    dut: &mut dyn Dut,
    lanes: usize,
    aside: Option<&str>,
    jobs: &[Job],
    feed: Feed,
) -> Result<Output, Failure> {
    let rows: Vec<_> = jobs.iter().flat_map(|job| job.rows.iter().cloned()).collect();
    let expected = jobs.iter().map(|job| job.expected.len()).sum();
    let mut bench = Bench::new(dut, lanes, aside, feed.seed)?;
    bench.disturb(&rows, feed.disturb);
    bench.reset();
    let (first, arrivals) = bench.run_until(&rows, expected, feed.pauses)?;
    Ok(Output { first, arrivals })
}
