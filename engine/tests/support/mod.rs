//! What the integration tests share: every backend with its name printed, random but repeatable inputs, and for each
//! scheme batches from owned inputs ([`kem`], [`dsa`]) and the same by independent crates.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod dsa;
pub(crate) mod fuzz;
pub(crate) mod kem;

use kemlane_engine::{Backend, Scratch};
use shake::{ExtendableOutput, Shake128, Update, XofReader};

/// Runs `test` on every backend of this machine, and prints which.
pub(crate) fn on_every_backend(name: &str, mut test: impl FnMut(&mut Scratch)) {
    for backend in Backend::all() {
        println!("{name}: backend {backend}, {} lanes", backend.lanes());
        test(&mut Scratch::new(backend));
    }
}

/// Deterministic test data: a SHAKE128 stream.
pub(crate) struct Stream(shake::Shake128Reader);

impl Stream {
    pub(crate) fn new(label: &str) -> Self {
        Self(Shake128::default().chain(label.as_bytes()).finalize_xof())
    }

    pub(crate) fn fill(&mut self, bytes: &mut [u8]) {
        self.0.read(bytes);
    }

    pub(crate) fn bytes<const LEN: usize>(&mut self) -> [u8; LEN] {
        let mut bytes = [0; LEN];
        self.0.read(&mut bytes);
        bytes
    }

    pub(crate) fn vec(&mut self, len: usize) -> Vec<u8> {
        let mut bytes = vec![0; len];
        self.0.read(&mut bytes);
        bytes
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        u64::from_le_bytes(self.bytes()) as usize % bound
    }
}
