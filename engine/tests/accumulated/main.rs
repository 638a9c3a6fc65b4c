//! 10,000 operations of each parameter set with inputs drawn from one SHAKE128 stream and all results absorbed into another:
//! the accumulated tests of C2SP's CCTV, with the digests that it publishes.

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;

use shake::{ExtendableOutput, Shake128, XofReader};

const ITERATIONS: usize = 10_000;
/// Not a multiple of any number of lanes.
const BATCH: usize = 61;

fn digest(accumulator: Shake128) -> String {
    let mut digest = [0; 32];
    accumulator.finalize_xof().read(&mut digest);
    hex::encode(digest)
}
