//! Verification (FIPS 204 Algorithm 8).
//!
//! Items are taken in windows: tr of encoded keys and mu of all items are hashed for a window at once, so that long
//! messages share permutations with short ones. What remains is computed in groups of as many operations as the backend
//! has lanes.

use super::codec::Hint;
use super::hash::{Task, shake256_many};
use super::keygen::{finish_verifying_keys, single};
use super::memory::{Slots, Work};
use super::ntt::{Poly32, Row};
use super::sample::{SampleInBall, expand_matrix, for_each_row};
use super::steps::{DecodeT1, MaskNtt, SmallNtt, T1_LEN, VerifyRow};
use super::{Verify, VerifyKey, VerifyingKey};
use crate::error::Error;
use crate::ntt::Poly;
use crate::params::dsa::{MAX_C_TILDE_LEN, MU_LEN, MlDsa87, Params, Set, TR_LEN};
use crate::params::{N, SYM_LEN};
use crate::scratch::batch_type;
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, MAX_LANES};
use arrayvec::ArrayVec;
use core::marker::PhantomData;

/// Items whose messages are hashed together.
const WINDOW: usize = 64;
/// Bytes of an encoded w1, at most.
pub(super) const MAX_W1_LEN: usize = MlDsa87::K * N * MlDsa87::W1_BITS / 8;

/// Temporary memory of verification; nothing of it is secret.
pub(super) struct Memory {
    tr: Box<[[u8; TR_LEN]; WINDOW]>,
    mu: Box<[[u8; MU_LEN]; WINDOW]>,
    group: Box<GroupMemory>,
}

/// That of one group.
struct GroupMemory {
    rho: [[u8; SYM_LEN]; MAX_LANES],
    w1: [[u8; MAX_W1_LEN]; MAX_LANES],
    c_tilde: [[u8; MAX_C_TILDE_LEN]; MAX_LANES],
    /// The hint of a row; between rows all zeros, which is cheaper than making it so for each.
    mask: Poly32,
    t1_hat: Poly32,
}

impl Memory {
    pub(super) fn new() -> Self {
        Self {
            tr: Box::new([[0; _]; _]),
            mu: Box::new([[0; _]; _]),
            group: Box::new(GroupMemory {
                rho: [[0; _]; _],
                w1: [[0; _]; _],
                c_tilde: [[0; _]; _],
                mask: Poly32::ZERO,
                t1_hat: Poly32::ZERO,
            }),
        }
    }
}

batch_type!(crate::dsa::Memory; VerifyBatch { items: &'a mut [Verify<'b>] });
batch_type!(crate::dsa::Memory; ExpandVerifyingBatch { keys: &'a mut [Result<VerifyingKey, Error>] });

impl<P: Set, S: Simd32> Kernel<S> for ExpandVerifyingBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let work = &mut self.memory.work;
        for keys in self.keys.chunks_mut(S::LANES) {
            let mut keys: Slots<_> = keys.iter_mut().filter_map(|key| key.as_mut().ok()).collect();
            for key in &mut keys {
                let rho = key.encoded.first_chunk().expect("a key begins with rho");
                expand_matrix::<P, S>(simd, rho, &mut key.matrix, &mut work.bytes);
            }
            finish_verifying_keys::<P, S>(simd, &mut keys, work);
        }
    }
}

impl Params {
    pub(super) fn check_set(&self, of_key: &Self) -> Result<(), Error> {
        if self == of_key { Ok(()) } else { Err(Error::ParameterSet { expected: self.name(), got: of_key.name() }) }
    }
}

/// The checks that need no arithmetic.
fn admit<P: Set>(item: &Verify<'_>) -> Result<(), Error> {
    match item.key {
        VerifyKey::Encoded(key) => Error::check_length("verifying key", P::PARAMS.verifying_key_len(), key)?,
        VerifyKey::Expanded(key) => P::PARAMS.check_set(key.params)?,
    }
    item.message.check()?;
    Error::check_length("signature", P::PARAMS.signature_len(), item.signature)
}

/// A signature by its parts (FIPS 204 Algorithm 27).
struct Parts<'a> {
    c_tilde: &'a [u8],
    z: &'a [u8],
    hint: Hint<'a>,
}

impl<'a> Parts<'a> {
    fn new<P: Set>(signature: &'a [u8]) -> Result<Self, Error> {
        let (c_tilde, rest) = signature.split_at(P::C_TILDE_LEN);
        let (z, hint) = rest.split_at(P::L * N * P::Y_BITS / 8);
        Ok(Self { c_tilde, z, hint: Hint::unpack::<P>(hint)? })
    }
}

/// An item that passed its checks so far, and its mu.
struct Candidate<'a, 'b> {
    item: &'a mut Verify<'b>,
    signature: Parts<'b>,
    mu: &'a [u8; MU_LEN],
}

impl<P: Set, S: Simd32> Kernel<S> for VerifyBatch<'_, '_, P> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let super::Memory { work, verify: Memory { tr, mu, group: memory }, .. } = self.memory;
        for items in self.items.chunks_mut(WINDOW) {
            for item in items.iter_mut() {
                item.result = admit::<P>(item);
            }
            represent(simd, items, tr, mu, work);
            let mut group = Slots::new();
            for (item, mu) in items.iter_mut().zip(&**mu) {
                if item.result.is_err() {
                    continue;
                }
                match Parts::new::<P>(item.signature) {
                    Ok(signature) => group.push(Candidate { item, signature, mu }),
                    Err(error) => item.result = Err(error),
                }
                if group.len() == S::LANES {
                    verify_group::<P, S>(simd, &mut group, work, memory);
                    group.clear();
                }
            }
            if !group.is_empty() {
                verify_group::<P, S>(simd, &mut group, work, memory);
            }
        }
    }
}

/// Computes mu of each item of a window that passed its checks.
fn represent<S: Simd32>(
    simd: S,
    items: &[Verify<'_>],
    tr: &mut [[u8; TR_LEN]; WINDOW],
    mu: &mut [[u8; MU_LEN]; WINDOW],
    work: &mut Work,
) {
    let mut tasks: ArrayVec<Task<'_>, WINDOW> = ArrayVec::new();
    for (item, tr) in items.iter().zip(&mut *tr).filter(|(item, _)| item.result.is_ok()) {
        match item.key {
            VerifyKey::Encoded(key) => tasks.push(Task { parts: single(key), output: tr }),
            VerifyKey::Expanded(key) => *tr = key.tr,
        }
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
    drop(tasks);
    let mut tasks: ArrayVec<Task<'_>, WINDOW> = ArrayVec::new();
    for ((item, tr), mu) in items.iter().zip(tr).zip(mu).filter(|((item, _), _)| item.result.is_ok()) {
        match (item.message, item.message.parts(tr)) {
            (_, Some(parts)) => tasks.push(Task { parts, output: mu }),
            (super::Message::Mu(given), None) => *mu = *given,
            (_, None) => unreachable!("the message was checked"),
        }
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
}

/// FIPS 204 Algorithm 8 for a group whose lengths were checked.
fn verify_group<P: Set, S: Simd32>(
    simd: S,
    group: &mut Slots<Candidate<'_, '_>>,
    work: &mut Work,
    memory: &mut GroupMemory,
) {
    let GroupMemory { rho, w1, c_tilde, mask, t1_hat } = memory;
    let seeds: Slots<&[u8]> = group.iter().map(|candidate| candidate.signature.c_tilde).collect();
    simd.call(SampleInBall {
        seeds: &seeds,
        polys: &mut work.challenges,
        bytes: &mut work.bytes,
        set: PhantomData::<P>,
    });

    let Work { ring, bytes, column, sum, challenges, .. } = work;
    let mut fresh: Slots<(usize, &[u8])> = Slots::new();
    for (op, candidate) in group.iter_mut().enumerate() {
        match candidate.item.key {
            VerifyKey::Encoded(key) => {
                rho[fresh.len()].copy_from_slice(&key[..SYM_LEN]);
                fresh.push((op, &key[SYM_LEN..]));
            }
            VerifyKey::Expanded(key) => {
                if prepare::<P, S>(simd, candidate, &challenges[op], column) {
                    for i in 0..P::K {
                        let entries = &key.matrix[i * P::L..][..P::L];
                        let row = core::array::from_fn(|j| entries.get(j).unwrap_or(&key.t1_hat[i]));
                        let w1 = &mut w1[op][i * N * P::W1_BITS / 8..];
                        finish_row::<P, S>(simd, &row, column, (&candidate.signature.hint, i), mask, w1, sum);
                    }
                }
            }
        }
    }
    for_each_row::<P, S>(simd, &rho[..fresh.len()], ring, bytes, |fresh_op, i, row| {
        let (op, t1) = fresh[fresh_op];
        let candidate = &mut group[op];
        if i == 0 {
            prepare::<P, S>(simd, candidate, &challenges[op], column);
        }
        if candidate.item.result.is_err() {
            return;
        }
        simd.call(DecodeT1 { bytes: &t1[i * T1_LEN..], to: t1_hat });
        let mut row = *row;
        row[P::L] = t1_hat;
        let w1 = &mut w1[op][i * N * P::W1_BITS / 8..];
        finish_row::<P, S>(simd, &row, column, (&candidate.signature.hint, i), mask, w1, sum);
    });

    let mut tasks: Slots<Task<'_>> = Slots::new();
    for ((candidate, w1), output) in group.iter().zip(w1).zip(&mut *c_tilde) {
        let w1 = &w1[..P::K * N * P::W1_BITS / 8];
        tasks.push(Task { parts: [candidate.mu, w1, &[], &[], &[]], output: &mut output[..P::C_TILDE_LEN] });
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
    drop(tasks);
    for (candidate, expected) in group.iter_mut().zip(c_tilde) {
        if candidate.item.result.is_ok() && candidate.signature.c_tilde != &expected[..P::C_TILDE_LEN] {
            candidate.item.result = Err(Error::Signature);
        }
    }
}

/// Fills `column` with z and -c, transformed, and refuses a z that is too large (FIPS 204 Algorithm 8, line 13).
fn prepare<P: Set, S: Simd32>(
    simd: S,
    candidate: &mut Candidate<'_, '_>,
    challenge: &Poly,
    column: &mut [Poly32],
) -> bool {
    for (bytes, to) in candidate.signature.z.chunks_exact(N * P::Y_BITS / 8).zip(&mut *column) {
        if !simd.call(MaskNtt::<P, true> { bytes, to, set: PhantomData }) {
            candidate.item.result = Err(Error::Signature);
            return false;
        }
    }
    simd.call(SmallNtt { poly: challenge, negated: true, to: &mut column[P::L] });
    true
}

/// One row of w1, of which `hint` has the number: the row's entries, and behind them the row of t1.
fn finish_row<P: Set, S: Simd32>(
    simd: S,
    row: &Row<'_>,
    column: &[Poly32],
    (hint, i): (&Hint<'_>, usize),
    mask: &mut Poly32,
    w1: &mut [u8],
    sum: &mut Poly32,
) {
    hint.mark(i, mask, -1);
    simd.call(VerifyRow { row, column: &column[..=P::L], hint: mask, w1, sum, set: PhantomData::<P> });
    hint.mark(i, mask, 0);
}
