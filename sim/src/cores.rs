//! Every core of the catalogue with its golden model and its bench.

mod keccak;
mod ntt;
mod pipeline;
mod products;
mod sponge;

use crate::check::{Failure, Feed, Job, Output, Subject};
use crate::dut::Dut;
use crate::stream::{Bench, Streams};

/// All cores, in the order of [`catalogue`](kemlane_hdl::catalogue).
pub fn all() -> Vec<Box<dyn Subject>> {
    let mut cores = pipeline::all();
    cores.push(Box::new(keccak::Shake128));
    cores.push(Box::new(sponge::Fips202));
    cores.extend(ntt::all());
    cores.extend(products::all());
    cores
}

/// The core of that name.
pub fn find(name: &str) -> Option<Box<dyn Subject>> {
    all().into_iter().find(|core| core.name() == name)
}

/// Other sizes of those, of which no Verilog is kept.
pub fn other_sizes() -> Vec<Box<dyn Subject>> {
    products::other_sizes()
}

/// [`Subject::run`] for a core between streams.
fn run_stream(dut: &mut dyn Dut, streams: Streams, jobs: &[Job], feed: Feed) -> Result<Output, Failure> {
    let of = |stream: usize| jobs.iter().flat_map(|job| job.rows[stream].iter().cloned()).collect();
    let rows: Vec<Vec<_>> = (0..streams.from.len()).map(of).collect();
    let expected = jobs.iter().map(|job| job.expected.len()).sum();
    let mut bench = Bench::new(dut, streams, feed.seed)?;
    bench.disturb(&rows, feed.disturb);
    bench.reset();
    let (first, arrivals) = bench.run(&rows, expected, feed.pauses)?;
    Ok(Output { first, arrivals })
}
