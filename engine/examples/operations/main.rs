//! Every operation with every form of key on one backend: what the checks of the compiled code run or read.
//!
//! ```text
//! operations                              names the backends of this machine
//! operations BACKEND [ml-kem | ml-dsa] [branch | index]
//! ```
//!
//! * Built as it is, its disassembly shows each kernel of each backend (`tests/tests/disassembly.rs`).
//! * Built with the feature `constant-time-marks` and run under valgrind, secrets are undefined memory, and memcheck reports
//!   each branch and each address that depends on one (`tests/tests/constant_time.rs`). The last argument plants such a
//!   leak, to show that it is seen.
//!
//! What becomes public, and why, is told with each scheme: [`kem`], [`dsa`].

mod dsa;
mod kem;

use core::hint::black_box;
#[cfg(feature = "constant-time-marks")]
use kemlane_engine::marks;
use kemlane_engine::{Backend, Error, Scratch};

/// What was not overwritten shows as a failure.
const UNSET: Result<(), Error> = Err(Error::Randomness);

/// What valgrind is told: nothing in a build without the marks.
#[cfg(not(feature = "constant-time-marks"))]
mod marks {
    pub(crate) fn secret(_: &mut [u8]) {}
    pub(crate) fn public(_: &[u8]) {}
}

/// A mistake made on purpose.
#[derive(Clone, Copy)]
enum Leak {
    Branch,
    Index,
}

impl Leak {
    fn commit(self, secret: [u8; 32]) {
        match self {
            Self::Branch => (0..secret[0]).for_each(|i| _ = black_box(i)),
            Self::Index => {
                let table: [u8; 256] = core::array::from_fn(|i| i as u8);
                black_box(black_box(&table)[usize::from(secret[31])]);
            }
        }
    }
}

/// Bytes that differ from item to item.
fn filled<const LEN: usize>(count: usize, salt: usize) -> Vec<[u8; LEN]> {
    (0..count).map(|item| core::array::from_fn(|i| (i * 7 + item * 31 + salt) as u8)).collect()
}

/// One operation, and a full group with a ragged one behind it.
fn counts(backend: Backend) -> [usize; 2] {
    [1, backend.lanes() + 3]
}

fn run_kem(scratch: &mut Scratch, leak: Option<Leak>) {
    for params in kemlane_engine::kem::Params::ALL {
        for count in counts(scratch.backend()) {
            kem::run(scratch, params, count, leak);
        }
    }
}

fn run_dsa(scratch: &mut Scratch, leak: Option<Leak>) {
    for params in kemlane_engine::dsa::Params::ALL {
        for count in counts(scratch.backend()) {
            dsa::run(scratch, params, count, leak);
        }
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(name) = arguments.next() else {
        return Backend::all().into_iter().for_each(|backend| println!("{backend}"));
    };
    let schemes: &[fn(&mut Scratch, Option<Leak>)] = match arguments.next().as_deref() {
        None => &[run_kem, run_dsa],
        Some("ml-kem") => &[run_kem],
        Some("ml-dsa") => &[run_dsa],
        Some(scheme) => panic!("no scheme is called {scheme}"),
    };
    let leak = arguments.next().map(|leak| match &leak[..] {
        "branch" => Leak::Branch,
        "index" => Leak::Index,
        _ => panic!("no leak is called {leak}"),
    });
    let backend = Backend::all().into_iter().find(|backend| backend.name() == name);
    let backend = backend.unwrap_or_else(|| panic!("no backend {name} here: {:?}", Backend::all()));
    let mut scratch = Scratch::new(backend);
    for run in schemes {
        run(&mut scratch, leak);
    }
    println!("{name}: done");
}
