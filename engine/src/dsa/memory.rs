//! All temporary memory of ML-DSA batches.

use super::hash;
use super::keygen;
use super::ntt::{MAX_TERMS, Poly32};
use super::sample::{Bytes, Ring};
use super::sign;
use super::verify;
use crate::ntt::Poly;
use crate::secret::wipe;
use crate::simd::MAX_LANES;
use arrayvec::ArrayVec;

/// One value for each operation of a group.
pub(super) type Slots<T> = ArrayVec<T, MAX_LANES>;

/// All temporary memory of a batch, its large parts each in a place of its own: what is made on the stack first stays
/// small.
pub(crate) struct Memory {
    pub(super) work: Work,
    pub(super) keygen: keygen::Memory,
    pub(super) sign: sign::Memory,
    pub(super) verify: verify::Memory,
}

/// What every operation needs.
pub(super) struct Work {
    pub(super) hash: Box<hash::Buffers>,
    pub(super) bytes: Box<Bytes>,
    pub(super) ring: Box<Ring>,
    /// The right factors of one operation's products: s1, y or z, and the challenge.
    pub(super) column: Box<[Poly32]>,
    pub(super) sum: Poly32,
    pub(super) polys: [Poly; 2],
    /// c of each operation or attempt of a group.
    pub(super) challenges: Box<[Poly]>,
}

impl Memory {
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self {
            work: Work {
                hash: Box::new(hash::Buffers::EMPTY),
                bytes: Box::new(Bytes::EMPTY),
                ring: Box::new([Poly32::ZERO; _]),
                column: vec![Poly32::ZERO; MAX_TERMS].into(),
                sum: Poly32::ZERO,
                polys: [Poly::ZERO; _],
                challenges: vec![Poly::ZERO; MAX_LANES].into(),
            },
            keygen: keygen::Memory::new(),
            sign: sign::Memory::new(),
            verify: verify::Memory::new(),
        })
    }
}

impl Work {
    /// Wipes what a batch left that depends on a secret; the ring holds matrices, which are public.
    pub(super) fn wipe(&mut self) {
        self.hash.wipe();
        self.bytes.wipe();
        wipe(&mut self.column);
        wipe(core::slice::from_mut(&mut self.sum));
        wipe(&mut self.polys);
        wipe(&mut self.challenges);
    }
}
