//! Every decoder of the engine under edited and random bytes, on every backend, beside libcrux.

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;

use kemlane_engine::{Backend, Scratch};
use std::cell::RefCell;
use support::Stream;
use support::fuzz::fuzz;

/// The valid bytes, all zeros, all ones, and random ones of the same length.
fn seeds(valid: Vec<u8>) -> Vec<Vec<u8>> {
    let len = valid.len();
    vec![valid, vec![0; len], vec![0xff; len], Stream::new("fuzz").vec(len)]
}

/// Runs `target` with each backend of this machine on inputs, and on each with the length made right.
fn on_every_backend(name: &str, seeds: Vec<Vec<u8>>, target: impl Fn(&mut Scratch, &[u8])) {
    let scratches: RefCell<Vec<_>> = RefCell::new(Backend::all().into_iter().map(Scratch::new).collect());
    println!("{name}: backends {:?}", Backend::all());
    let len = seeds[0].len();
    fuzz(name, seeds, |input| {
        let mut right = input.to_vec();
        right.resize(len, 0);
        for scratch in scratches.borrow_mut().iter_mut() {
            target(scratch, &right);
            if input.len() != len {
                target(scratch, input);
            }
        }
    });
}
