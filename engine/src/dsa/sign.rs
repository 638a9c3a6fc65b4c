//! Signing (FIPS 204 Algorithm 7) as a queue of attempts.
//!
//! Most attempts at a signature are rejected, four of five for ML-DSA-65. So lanes hold attempts, not signatures: as many
//! jobs are open as there are lanes; a round makes one attempt at each, and a job that succeeds gives its place to the
//! next item. If there are fewer jobs than lanes, a round makes several attempts at each. The counter kappa
//! runs for each job as in the standard, and the smallest kappa that succeeds wins: signatures are those of FIPS 204
//! whatever the batch.
//!
//! mu and rho'' of items are computed for a window of items at once, so that long messages share permutations with short
//! ones. Jobs take from the window in order.

use super::hash::{Task, shake256_many};
use super::keygen::{self, Encoded, KeyPair};
use super::keys::{Secrets, SigningKey};
use super::memory::{Slots, Work};
use super::ntt::Poly32;
use super::sample::{ExpandMask, MASK_STRIDE, SampleInBall, expand_matrix};
use super::steps::{ChallengeNtt, CommitRow, HintPoly, LowBitsPoly, MaskNtt, ResponsePoly, SmallNtt};
use super::verify::MAX_W1_LEN;
use super::{Message, Sign, SignKey};
use crate::error::Error;
use crate::ntt::Multiplier;
use crate::params::N;
use crate::params::dsa::{
    K_MAX, L_MAX, LONG_SEED_LEN, MAX_ATTEMPTS, MAX_C_TILDE_LEN, MU_LEN, MlDsa44, MlDsa87, Params, RND_LEN, SEED_LEN,
    Set, TR_LEN,
};
use crate::random;
use crate::scratch::batch_type;
use crate::secret::{declassify, reveal, wipe};
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, MAX_LANES};
use arrayvec::ArrayVec;
use core::marker::PhantomData;

/// Items whose messages are hashed together.
const WINDOW: usize = 64;
/// Attempts at one job in a round, at most. More would fill more lanes of the hash function, but all work behind it is
/// lost for each attempt that follows the one that succeeds.
const SPECULATION: usize = 4;
/// Jobs whose keys are fetched ahead, and parts that they are fetched in, one an attempt: about as many jobs get
/// their result in a round.
const UPCOMING: usize = 2;
const PARTS: usize = MAX_LANES / UPCOMING;
/// Bytes of an encoded z, at most.
const MAX_Z_LEN: usize = MlDsa87::L * N * MlDsa87::Y_BITS / 8;
/// Bytes of an encoded hint, at most: ML-DSA-44 has the largest omega.
const MAX_HINT_LEN: usize = MlDsa44::OMEGA + MlDsa44::K;

/// Where rnd comes from.
#[derive(Clone, Copy)]
pub(super) enum Randomness<'a> {
    /// The operating system: hedged signatures.
    System,
    /// All zeros: deterministic signatures.
    Zero,
    /// One for each item.
    Given(&'a [[u8; RND_LEN]]),
}

/// Temporary memory of signing.
pub(super) struct Memory {
    window: Box<Window>,
    slots: Box<[Slot]>,
    attempts: Box<[Attempt]>,
    /// y of each attempt, still packed.
    masks: Box<[u8]>,
    z: Box<[u8; MAX_Z_LEN]>,
    /// That of a key that was given as a seed.
    verifying_key: Box<[u8; Params::MAX_VERIFYING_KEY_LEN]>,
}

/// What is computed for many items at once.
struct Window {
    rnd: [[u8; RND_LEN]; WINDOW],
    mu: [[u8; MU_LEN]; WINDOW],
    /// rho''.
    seeds: [[u8; LONG_SEED_LEN]; WINDOW],
}

/// The place of an open job.
struct Slot {
    mu: [u8; MU_LEN],
    /// rho''.
    seed: [u8; LONG_SEED_LEN],
    /// Â and the secrets of a key that was not given expanded.
    matrix: Box<[Poly32]>,
    secrets: Secrets,
    holds_key: bool,
}

/// What an attempt has computed before it is checked.
struct Attempt {
    /// Low bits of w.
    w0: [Poly32; K_MAX],
    /// Encoded high bits of w.
    w1: [u8; MAX_W1_LEN],
    c_tilde: [u8; MAX_C_TILDE_LEN],
}

impl Memory {
    pub(super) fn new() -> Self {
        let slot = || Slot {
            mu: [0; _],
            seed: [0; _],
            matrix: vec![Poly32::ZERO; K_MAX * L_MAX].into(),
            secrets: Secrets::empty(K_MAX, L_MAX),
            holds_key: false,
        };
        let attempt = || Attempt { w0: [Poly32::ZERO; _], w1: [0; _], c_tilde: [0; _] };
        Self {
            window: Box::new(Window { rnd: [[0; _]; _], mu: [[0; _]; _], seeds: [[0; _]; _] }),
            slots: (0..MAX_LANES).map(|_| slot()).collect(),
            attempts: (0..MAX_LANES).map(|_| attempt()).collect(),
            masks: vec![0; MAX_LANES * L_MAX * MASK_STRIDE].into(),
            z: Box::new([0; _]),
            verifying_key: Box::new([0; _]),
        }
    }

    /// Wipes what a batch of `items` items left that had up to `lanes` attempts open.
    fn wipe<P: Set>(&mut self, items: usize, lanes: usize) {
        let window = items.min(WINDOW);
        wipe(self.window.rnd[..window].as_flattened_mut());
        wipe(self.window.mu[..window].as_flattened_mut());
        wipe(self.window.seeds[..window].as_flattened_mut());
        for slot in &mut self.slots[..items.min(lanes)] {
            wipe(&mut slot.mu);
            wipe(&mut slot.seed);
            if slot.holds_key {
                slot.secrets.wipe();
                slot.holds_key = false;
            }
        }
        for attempt in &mut self.attempts[..lanes] {
            wipe(&mut attempt.w0[..P::K]);
            wipe(&mut attempt.w1);
            wipe(&mut attempt.c_tilde);
        }
        wipe(&mut self.masks[..lanes * P::L * MASK_STRIDE]);
        wipe(&mut self.z[..]);
    }
}

batch_type!(crate::dsa::Memory; SignBatch { randomness: Randomness<'a>, items: &'a mut [Sign<'b>] });

/// What an attempt needs of its key.
#[derive(Clone, Copy)]
struct Key<'a> {
    matrix: &'a [Poly32],
    s1: &'a [Multiplier],
    s2: &'a [Multiplier],
    t0_hat: &'a [Poly32],
}

/// An item whose signature is being tried for.
struct Job<'a, 'b> {
    item: &'a mut Sign<'b>,
    slot: usize,
    /// Attempts that failed: kappa is l times that.
    failed: usize,
}

impl Job<'_, '_> {
    fn key<'k, P: Set>(&'k self, slots: &'k [Slot]) -> Key<'k> {
        let (matrix, secrets) = match self.item.key {
            SignKey::Expanded(key) => (&key.public.matrix, &key.secrets),
            SignKey::Encoded(_) | SignKey::Seed(_) => (&slots[self.slot].matrix, &slots[self.slot].secrets),
        };
        Key { matrix, s1: &secrets.s1[..P::L], s2: &secrets.s2[..P::K], t0_hat: &secrets.t0_hat[..P::K] }
    }
}

/// The items of a batch that have no signature yet.
struct Queue<'a, 'b> {
    randomness: Randomness<'a>,
    /// Items that the window has not reached.
    rest: &'a mut [Sign<'b>],
    /// How many it has.
    reached: usize,
    /// Items of the window that no job has taken, and the place of the first.
    window: &'a mut [Sign<'b>],
    place: usize,
    drawn: Result<(), Error>,
}

impl<'a, 'b> Queue<'a, 'b> {
    /// The next item that passed its checks, and its place in the window.
    fn next<P: Set, S: Simd32>(
        &mut self,
        simd: S,
        window: &mut Window,
        work: &mut Work,
    ) -> Option<(usize, &'a mut Sign<'b>)> {
        loop {
            while let Some((item, window)) = core::mem::take(&mut self.window).split_first_mut() {
                self.window = window;
                self.place += 1;
                if item.result.is_ok() {
                    return Some((self.place - 1, item));
                }
            }
            if self.rest.is_empty() {
                return None;
            }
            let rest = core::mem::take(&mut self.rest);
            let (items, rest) = rest.split_at_mut(WINDOW.min(rest.len()));
            for item in items.iter_mut() {
                item.result = admit::<P>(item);
            }
            self.drawn = self.draw(&mut window.rnd[..items.len()]);
            if let Err(error) = self.drawn {
                items.iter_mut().chain(rest).for_each(|item| item.result = Err(error));
                return None;
            }
            represent(simd, items, window, work);
            self.reached += items.len();
            self.rest = rest;
            self.window = items;
            self.place = 0;
        }
    }

    /// The keys of the next items, if they were given expanded.
    fn upcoming(&self) -> ArrayVec<&'b SigningKey, UPCOMING> {
        let expanded = |item: &Sign<'b>| match item.key {
            SignKey::Expanded(key) => Some(key),
            SignKey::Encoded(_) | SignKey::Seed(_) => None,
        };
        // Items that were refused may hold keys of another set.
        self.window.iter().filter(|item| item.result.is_ok()).map_while(expanded).take(UPCOMING).collect()
    }

    fn draw(&self, rnd: &mut [[u8; RND_LEN]]) -> Result<(), Error> {
        match self.randomness {
            Randomness::System => random::fill(rnd.as_flattened_mut()),
            Randomness::Zero => {
                rnd.fill([0; _]);
                Ok(())
            }
            Randomness::Given(given) => {
                rnd.copy_from_slice(&given[self.reached..][..rnd.len()]);
                Ok(())
            }
        }
    }
}

/// The checks that need no arithmetic.
fn admit<P: Set>(item: &Sign<'_>) -> Result<(), Error> {
    match item.key {
        SignKey::Encoded(key) => Error::check_length("signing key", P::PARAMS.signing_key_len(), key)?,
        SignKey::Seed(_) => {}
        SignKey::Expanded(key) => P::PARAMS.check_set(key.params())?,
    }
    item.message.check()?;
    Error::check_length("signature", P::PARAMS.signature_len(), item.signature)
}

/// tr and K of a key that is not a seed.
fn tr_and_key(key: SignKey<'_>) -> Option<(&[u8; TR_LEN], &[u8; 32])> {
    match key {
        SignKey::Encoded(bytes) => {
            let (_, rest) = bytes.split_at_checked(32)?;
            let (key, rest) = rest.split_first_chunk()?;
            Some((rest.first_chunk()?, key))
        }
        SignKey::Seed(_) => None,
        SignKey::Expanded(key) => Some((&key.public.tr, &key.secrets.key)),
    }
}

/// Computes mu and rho'' of each item of a window that passed its checks and whose tr is known.
fn represent<S: Simd32>(simd: S, items: &[Sign<'_>], window: &mut Window, work: &mut Work) {
    let Window { rnd, mu, seeds } = window;
    let known = |item: &Sign<'_>| item.result.is_ok() && !matches!(item.key, SignKey::Seed(_));
    let mut tasks: ArrayVec<Task<'_>, WINDOW> = ArrayVec::new();
    for (item, mu) in items.iter().zip(&mut *mu).filter(|(item, _)| known(item)) {
        let tr = tr_and_key(item.key).map_or(&[0; TR_LEN], |(tr, _)| tr);
        match (item.message.parts(tr), item.message) {
            (Some(parts), _) => tasks.push(Task { parts, output: mu }),
            (None, Message::Mu(given)) => *mu = *given,
            (None, _) => unreachable!("the message was checked"),
        }
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
    drop(tasks);
    let mut tasks: ArrayVec<Task<'_>, WINDOW> = ArrayVec::new();
    for (((item, rnd), mu), output) in
        items.iter().zip(rnd).zip(mu).zip(seeds).filter(|(((item, _), _), _)| known(item))
    {
        if let Some((_, key)) = tr_and_key(item.key) {
            tasks.push(Task { parts: [key, rnd, mu, &[], &[]], output });
        }
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
}

impl<P: Set, S: Simd32> Kernel<S> for SignBatch<'_, '_, P> {
    type Output = Result<(), Error>;
    #[inline(always)]
    fn run(self, simd: S) -> Result<(), Error> {
        let count = self.items.len();
        let super::Memory { work, keygen, sign, .. } = self.memory;
        let randomness = self.randomness;
        let mut queue = Queue { randomness, rest: self.items, reached: 0, window: &mut [], place: 0, drawn: Ok(()) };
        let mut jobs: Slots<Job<'_, '_>> = Slots::new();
        let mut widest = 0;
        loop {
            open_jobs::<P, S>(simd, &mut queue, &mut jobs, sign, work, keygen);
            if jobs.is_empty() {
                break;
            }
            widest = widest.max(make_round::<P, S>(simd, &mut jobs, &queue.upcoming(), sign, work));
            jobs.retain(|job| job.failed != DONE);
        }
        sign.wipe::<P>(count, widest);
        keygen.wipe(1);
        work.wipe();
        queue.drawn
    }
}

/// `failed` of a job that has its result.
const DONE: usize = usize::MAX;

/// Fills the lanes with jobs from the queue, and the slots with their keys.
fn open_jobs<'a, 'b, P: Set, S: Simd32>(
    simd: S,
    queue: &mut Queue<'a, 'b>,
    jobs: &mut Slots<Job<'a, 'b>>,
    memory: &mut Memory,
    work: &mut Work,
    keygen: &mut keygen::Memory,
) {
    while jobs.len() < S::LANES {
        let Some((place, item)) = queue.next::<P, S>(simd, &mut memory.window, work) else { return };
        let slot = (0..S::LANES).find(|slot| jobs.iter().all(|job| job.slot != *slot)).expect("a slot for each lane");
        let Slot { mu, seed, matrix, secrets, holds_key } = &mut memory.slots[slot];
        *holds_key |= !matches!(item.key, SignKey::Expanded(_));
        *mu = memory.window.mu[place];
        *seed = memory.window.seeds[place];
        let opened = match item.key {
            SignKey::Expanded(_) => Ok(()),
            SignKey::Encoded(bytes) => {
                let encoded = Encoded::new::<P>(bytes);
                let matrix = &mut matrix[..P::K * P::L];
                encoded.decode::<P, S>(simd, secrets, work).map(|()| {
                    expand_matrix::<P, S>(simd, encoded.rho, matrix, &mut work.bytes);
                })
            }
            SignKey::Seed(xi) => open_seed::<P, S>(simd, xi, &item.message, place, slot, memory, work, keygen),
        };
        match opened {
            Ok(()) => jobs.push(Job { item, slot, failed: 0 }),
            Err(error) => item.result = Err(error),
        }
    }
}

/// Fills a slot for a key that was given as a seed, with mu and rho'', which wait for its tr.
#[allow(clippy::too_many_arguments, reason = "all memory of a batch, by its owners")]
fn open_seed<P: Set, S: Simd32>(
    simd: S,
    xi: &[u8; SEED_LEN],
    message: &Message<'_>,
    place: usize,
    slot: usize,
    memory: &mut Memory,
    work: &mut Work,
    keygen: &mut keygen::Memory,
) -> Result<(), Error> {
    let Memory { window, slots, verifying_key, .. } = memory;
    let Slot { mu, seed, matrix, secrets, .. } = &mut slots[slot];
    let mut signing_keys = core::mem::take(&mut keygen.signing_keys);
    let signing_key = &mut signing_keys[0][..P::PARAMS.signing_key_len()];
    let verifying_key = &mut verifying_key[..P::PARAMS.verifying_key_len()];
    let matrix = Some(&mut matrix[..]);
    keygen::generate::<P, S>(simd, &mut [KeyPair { seed: xi, verifying_key, signing_key, matrix }], work, keygen);
    let encoded = Encoded::new::<P>(signing_key);
    let decoded = encoded.decode::<P, S>(simd, secrets, work);
    if let Some(parts) = message.parts(encoded.tr) {
        shake256_many(simd, &mut [Task { parts, output: mu }], &mut work.hash);
    } else if let Message::Mu(given) = message {
        *mu = **given;
    }
    let parts = [&encoded.key[..], &window.rnd[place], mu, &[], &[]];
    shake256_many(simd, &mut [Task { parts, output: seed }], &mut work.hash);
    keygen.signing_keys = signing_keys;
    decoded
}

/// The attempts of a round: their jobs and kappas, those of one job next to each other and in order.
fn plan<P: Set, S: Simd32>(jobs: &[Job<'_, '_>]) -> (Slots<usize>, Slots<u16>) {
    let each = (S::LANES / jobs.len()).clamp(1, SPECULATION);
    let (mut owners, mut kappas) = (Slots::new(), Slots::new());
    for (owner, job) in jobs.iter().enumerate() {
        for attempt in (job.failed..MAX_ATTEMPTS).take(each) {
            owners.push(owner);
            kappas.push((attempt * P::L) as u16);
        }
    }
    (owners, kappas)
}

/// One round of attempts, and how many those were. Jobs that have their result are marked. Meanwhile `upcoming` keys are
/// brought near: 64 of them lie beyond the second-level cache.
fn make_round<P: Set, S: Simd32>(
    simd: S,
    jobs: &mut [Job<'_, '_>],
    upcoming: &[&SigningKey],
    memory: &mut Memory,
    work: &mut Work,
) -> usize {
    let Memory { slots, attempts, masks, z, .. } = memory;
    let (owners, kappas) = plan::<P, S>(jobs);
    let seeds: Slots<&[u8; LONG_SEED_LEN]> = owners.iter().map(|&owner| &slots[jobs[owner].slot].seed).collect();
    let len = N * P::Y_BITS / 8;
    simd.call(ExpandMask { seeds: &seeds, kappas: &kappas, l: P::L, len, bytes: masks });
    let masks_of = |attempt: usize| masks[attempt * P::L * MASK_STRIDE..].chunks_exact(MASK_STRIDE).take(P::L);
    for (number, (attempt, &owner)) in attempts.iter_mut().zip(&owners).enumerate() {
        for (bytes, to) in masks_of(number).zip(work.column.iter_mut()) {
            simd.call(MaskNtt::<P, false> { bytes, to, set: PhantomData });
        }
        let key = jobs[owner].key::<P>(slots);
        let rows = key.matrix.chunks_exact(P::L).zip(&mut attempt.w0);
        let next_key = owners.get(number + 1).map(|&owner| &jobs[owner].key::<P>(slots).matrix[..P::L]);
        let mut following = key.matrix.chunks_exact(P::L).take(P::K).skip(1).chain(next_key);
        for (i, ((row, w0), w1)) in rows.zip(attempt.w1.chunks_exact_mut(N * P::W1_BITS / 8)).take(P::K).enumerate() {
            let next = following.next().unwrap_or_default();
            if let Some(key) = upcoming.get(number / PARTS) {
                fetch::<P, S>(simd, key, i, number % PARTS);
            }
            let row = core::array::from_fn(|column| &row[column.min(P::L - 1)]);
            simd.call(CommitRow { row: &row, column: &work.column[..P::L], w0, w1, next, set: PhantomData::<P> });
        }
    }
    challenge::<P, S>(simd, jobs, &owners, slots, attempts, work);
    for (number, (attempt, &owner)) in attempts.iter_mut().zip(&owners).enumerate() {
        let job = &mut jobs[owner];
        if job.failed == DONE {
            continue;
        }
        let key = job.key::<P>(slots);
        let mut hint = [0; MAX_HINT_LEN];
        if respond::<P, S>(simd, key, number, masks_of(number), attempt, z, &mut hint, work) {
            let (c_tilde, rest) = job.item.signature.split_at_mut(P::C_TILDE_LEN);
            let (encoded_z, encoded_hint) = rest.split_at_mut(P::L * len);
            c_tilde.copy_from_slice(&attempt.c_tilde[..P::C_TILDE_LEN]);
            encoded_z.copy_from_slice(&z[..P::L * len]);
            encoded_hint.copy_from_slice(&hint[..P::OMEGA + P::K]);
            job.failed = DONE;
        } else {
            job.failed += 1;
            if job.failed == MAX_ATTEMPTS {
                job.item.result = Err(Error::Attempts);
                job.failed = DONE;
            }
        }
    }
    owners.len()
}

/// Brings a part of row `i` of an expanded key near.
#[inline(always)]
fn fetch<P: Set, S: Simd32>(simd: S, key: &SigningKey, i: usize, part: usize) {
    for poly in &key.public.matrix[i * P::L..][..P::L] {
        simd.prefetch(&poly.0[part * N / PARTS..][..N / PARTS]);
    }
    let Secrets { s1, s2, t0_hat, .. } = &key.secrets;
    match part {
        0 => simd.prefetch(&s2[i..=i]),
        1 => simd.prefetch(s1.get(i..=i).unwrap_or_default()),
        2 => simd.prefetch(&t0_hat[i..=i]),
        _ => {}
    }
}

/// c_tilde and c of each attempt (FIPS 204 Algorithm 7, lines 15 and 16).
fn challenge<P: Set, S: Simd32>(
    simd: S,
    jobs: &[Job<'_, '_>],
    owners: &[usize],
    slots: &[Slot],
    attempts: &mut [Attempt],
    work: &mut Work,
) {
    let mut tasks: Slots<Task<'_>> = Slots::new();
    for (attempt, &owner) in attempts.iter_mut().zip(owners) {
        let Attempt { w1, c_tilde, .. } = attempt;
        let w1 = &w1[..P::K * N * P::W1_BITS / 8];
        let parts = [&slots[jobs[owner].slot].mu[..], w1, &[], &[], &[]];
        tasks.push(Task { parts, output: &mut c_tilde[..P::C_TILDE_LEN] });
    }
    shake256_many(simd, &mut tasks, &mut work.hash);
    drop(tasks);
    let mut seeds: Slots<&[u8]> = Slots::new();
    for attempt in &attempts[..owners.len()] {
        // Of an attempt that is rejected too: see the crate's documentation.
        declassify(&attempt.c_tilde);
        seeds.push(&attempt.c_tilde[..P::C_TILDE_LEN]);
    }
    let Work { challenges, bytes, .. } = work;
    simd.call(SampleInBall { seeds: &seeds, polys: challenges, bytes, set: PhantomData::<P> });
}

/// z and the hint of attempt `number` (FIPS 204 Algorithm 7, lines 17 to 30), encoded, or false if it is rejected: the low
/// bits are checked first, then z, each polynomial by polynomial. (Why in this order: a polynomial of low bits fails twice
/// as often as one of z, so that fewer of them are computed in vain.)
#[allow(clippy::too_many_arguments, reason = "an attempt, its key and its results")]
fn respond<'a, P: Set, S: Simd32>(
    simd: S,
    key: Key<'_>,
    number: usize,
    masks: impl Iterator<Item = &'a [u8]>,
    attempt: &mut Attempt,
    z: &mut [u8; MAX_Z_LEN],
    hint: &mut [u8; MAX_HINT_LEN],
    work: &mut Work,
) -> bool {
    let Work { challenges, polys: [challenge, product], column, sum, .. } = work;
    *challenge = challenges[number];
    simd.call(ChallengeNtt(challenge));
    let set = PhantomData::<P>;
    // Which check fails, and in which polynomial, may be seen: see the crate's documentation.
    for (secret, w0) in key.s2.iter().zip(&mut attempt.w0) {
        if !reveal(simd.call(LowBitsPoly { challenge, secret, w0, work: product, set })) {
            return false;
        }
    }
    for ((mask, secret), bytes) in masks.zip(key.s1).zip(z.chunks_exact_mut(N * P::Y_BITS / 8)) {
        if !reveal(simd.call(ResponsePoly { challenge, secret, mask, bytes, work: product, set })) {
            return false;
        }
    }
    let challenge = &mut column[0];
    simd.call(SmallNtt { poly: &challenges[number], negated: false, to: challenge });
    let (places, ends) = hint.split_at_mut(P::OMEGA);
    let mut ones = 0;
    for (i, w0) in attempt.w0[..P::K].iter().enumerate() {
        let (w1, t0_hat) = (&attempt.w1[i * N * P::W1_BITS / 8..], &key.t0_hat[i]);
        let places = &mut places[ones..];
        let room = places.len();
        match simd.call(HintPoly { challenge, t0_hat, w0, w1, places, work: sum, set }) {
            Some(more) if more <= room => ones += more,
            _ => return false,
        }
        ends[i] = ones as u8;
    }
    // Behind the ones a vector may have left other numbers.
    places[ones..].fill(0);
    true
}
