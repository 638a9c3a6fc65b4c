//! Memory: secrets are wiped, and a batch uses no more of heap and stack than the crate's documentation says.
//!
//! Why `/proc/self/mem`: it shows freed memory and stacks, which Rust cannot name. Why only the heap must be clean:
//! registers that the compiler spilled lie on the stack, out of reach of safe Rust. What was found there is printed; so
//! far, nothing.
#![cfg(target_os = "linux")]

mod support;

use kemlane_engine::kem::{self, Decaps, DecapsKey, DecapsulationKey, Encaps, EncapsKey, KeyGen, Params, SEED_LEN};
use kemlane_engine::{Backend, Error, Scratch};
use sha3::{Digest, Sha3_512};
use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use support::{Stream, on_every_backend};
use zeroize::Zeroize;

/// More than one group on every backend, the last one ragged.
const BATCH: usize = 11;
const UNSET: Result<(), Error> = Err(Error::Randomness);

/// One test at a time: they look at the whole process.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The mappings of this process that it may write, and whether each is a stack: this thread's or the main one's.
fn writable() -> Vec<(Range<u64>, bool)> {
    let local = 0_u8;
    let here = &raw const local as u64;
    let maps = fs::read_to_string("/proc/self/maps").expect("Linux lists mappings");
    maps.lines()
        .filter(|line| line.contains(" rw"))
        .map(|line| {
            let (range, rest) = line.split_once(' ').expect("an address range comes first");
            let (start, end) = range.split_once('-').expect("a range");
            let address = |hex| u64::from_str_radix(hex, 16).expect("hexadecimal addresses");
            let range = address(start)..address(end);
            let stack = range.contains(&here) || rest.ends_with("[stack]");
            (range, stack)
        })
        .collect()
}

/// Byte strings to look for, kept such that this list is not found itself.
#[derive(Default)]
struct Wanted(Vec<(&'static str, Vec<u8>)>);

/// A search looks for this many bytes of each.
const LEN: usize = 24;

impl Wanted {
    fn add(&mut self, what: &'static str, secret: &[u8]) {
        self.0.push((what, secret[..LEN].iter().map(|byte| !byte).collect()));
    }

    /// What is found in the heap, and in stacks.
    fn find(&self) -> [Vec<&'static str>; 2] {
        const STEP: usize = 1 << 16;
        let memory = File::open("/proc/self/mem").expect("Linux shows a process its memory");
        let mut found = [Vec::new(), Vec::new()];
        // First bytes, as a table: most places are dismissed by it.
        let mut first = [false; 256];
        self.0.iter().for_each(|(_, secret)| first[usize::from(!secret[0])] = true);
        let mut buffer = vec![0; STEP + LEN];
        for (range, stack) in writable() {
            for at in range.clone().step_by(STEP) {
                let len = (range.end - at).min(buffer.len() as u64) as usize;
                // Mappings that another thread has removed meanwhile, or that cannot be read.
                if memory.read_exact_at(&mut buffer[..len], at).is_err() {
                    continue;
                }
                for window in buffer[..len].windows(LEN).filter(|window| first[usize::from(window[0])]) {
                    let same = |secret: &[u8]| secret.iter().zip(window).all(|(not, byte)| *not == !byte);
                    let hits = self.0.iter().filter(|(_, secret)| same(secret));
                    found[usize::from(stack)].extend(hits.map(|(what, _)| *what));
                }
                // No copy of what was read stays for the next look.
                buffer.as_mut_slice().zeroize();
            }
        }
        for found in &mut found {
            found.sort_unstable();
            found.dedup();
        }
        found
    }
}

/// What a test holds itself, wiped by hand.
struct Held {
    seeds: Vec<[u8; SEED_LEN]>,
    coins: Vec<[u8; 32]>,
    eks: Vec<Vec<u8>>,
    dks: Vec<Vec<u8>>,
    ciphertexts: Vec<Vec<u8>>,
    secrets: Vec<[u8; 32]>,
}

impl Held {
    fn new(params: &'static Params, stream: &mut Stream) -> Self {
        let mut held = Self {
            seeds: vec![[0; SEED_LEN]; BATCH],
            coins: vec![[0; 32]; BATCH],
            eks: vec![vec![0; params.encapsulation_key_len()]; BATCH],
            dks: vec![vec![0; params.decapsulation_key_len()]; BATCH],
            ciphertexts: vec![vec![0; params.ciphertext_len()]; BATCH],
            secrets: vec![[0; 32]; BATCH],
        };
        stream.fill(held.seeds.as_flattened_mut());
        stream.fill(held.coins.as_flattened_mut());
        held
    }

    fn keygen(&mut self, scratch: &mut Scratch, params: &'static Params) {
        let mut items: Vec<_> = (self.eks.iter_mut().zip(&mut self.dks))
            .map(|(ek, dk)| KeyGen { encapsulation_key: ek, decapsulation_key: dk, result: UNSET })
            .collect();
        kem::keygen_many_internal(scratch, params, &self.seeds, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    fn encaps(&mut self, scratch: &mut Scratch, params: &'static Params) {
        let mut items: Vec<_> = (self.eks.iter().zip(&mut self.ciphertexts).zip(&mut self.secrets))
            .map(|((ek, ciphertext), shared_secret)| Encaps {
                key: EncapsKey::Encoded(ek),
                ciphertext,
                shared_secret,
                result: UNSET,
            })
            .collect();
        kem::encaps_many_internal(scratch, params, &self.coins, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    fn decaps(&mut self, scratch: &mut Scratch, params: &'static Params, prepared: &[DecapsulationKey]) {
        let mut items: Vec<_> = (0..BATCH)
            .zip(&mut self.secrets)
            .map(|(i, shared_secret)| {
                let key = match i % 3 {
                    0 => DecapsKey::Encoded(&self.dks[i]),
                    1 => DecapsKey::Seed(&self.seeds[i]),
                    _ => DecapsKey::Prepared(&prepared[i]),
                };
                Decaps { key, ciphertext: &self.ciphertexts[i], shared_secret, result: UNSET }
            })
            .collect();
        kem::decaps_many(scratch, params, &mut items);
        assert!(items.iter().all(|item| item.result.is_ok()));
    }

    /// The secrets of key generation, as far as they can be told from outside.
    fn want_keys(&self, params: &Params, wanted: &mut Wanted) {
        for (seed, dk) in self.seeds.iter().zip(&self.dks) {
            wanted.add("d", &seed[..32]);
            wanted.add("z", &seed[32..]);
            let g = Sha3_512::new().chain_update(&seed[..32]).chain_update([params.k() as u8]).finalize();
            wanted.add("sigma", &g[32..]);
            wanted.add("s_hat, encoded", dk);
            // ByteDecode_12 of the first coefficients, as the engine stores them.
            let decoded = dk.chunks_exact(3).take(LEN / 4).flat_map(|bytes| {
                let [a, b, c] = [bytes[0], bytes[1], bytes[2]];
                [a, b & 0x0f, b >> 4 | c << 4, c >> 4]
            });
            wanted.add("s_hat", &decoded.collect::<Vec<_>>());
        }
    }

    /// The secrets of encapsulation.
    fn want_messages(&self, wanted: &mut Wanted) {
        for ((ek, coins), secret) in self.eks.iter().zip(&self.coins).zip(&self.secrets) {
            let g = Sha3_512::new().chain_update(coins).chain_update(sha3::Sha3_256::digest(ek)).finalize();
            assert_eq!(g[..32], secret[..], "FIPS 203 Algorithm 17, line 1");
            wanted.add("m", coins);
            wanted.add("K", secret);
            wanted.add("r", &g[32..]);
        }
    }

    fn wipe(&mut self) {
        self.seeds.zeroize();
        self.coins.zeroize();
        self.dks.zeroize();
        self.secrets.zeroize();
    }
}

#[test]
fn no_secret_stays_in_the_heap() {
    let _alone = alone();
    on_every_backend("wiping", |scratch| {
        for params in Params::ALL {
            let mut wanted = Wanted::default();
            let mut held = Held::new(params, &mut Stream::new("wiping"));
            held.keygen(scratch, params);
            held.want_keys(params, &mut wanted);
            held.encaps(scratch, params);
            held.want_messages(&mut wanted);
            let prepared = DecapsulationKey::from_seeds(scratch, params, &held.seeds);
            // Every other ciphertext is rejected.
            held.ciphertexts.iter_mut().step_by(2).for_each(|ciphertext| ciphertext[0] ^= 1);
            held.decaps(scratch, params, &prepared);
            held.secrets.iter().for_each(|secret| wanted.add("K or the rejection secret", secret));

            // What is alive is found: the search works.
            let [alive, _] = wanted.find();
            for what in ["d", "z", "m", "s_hat", "s_hat, encoded", "K or the rejection secret"] {
                assert!(alive.contains(&what), "{what} not found while alive, only {alive:?}");
            }
            held.wipe();
            let [in_key, _] = wanted.find();
            assert_eq!(in_key, ["s_hat", "z"], "besides prepared keys, which are still there");
            drop(prepared);
            let [heap, stack] = wanted.find();
            println!("wiping: {}: on the stack: {stack:?}", params.name());
            assert!(heap.is_empty(), "{} on {}: {heap:?} left in the heap", params.name(), scratch.backend());
        }
    });
}

#[test]
fn a_key_that_is_not_dropped_is_found() {
    let _alone = alone();
    let mut scratch = Scratch::new(Backend::detect());
    let params = &kem::ML_KEM_768;
    let mut wanted = Wanted::default();
    let mut held = Held::new(params, &mut Stream::new("forgotten"));
    held.keygen(&mut scratch, params);
    held.want_keys(params, &mut wanted);
    std::mem::forget(DecapsulationKey::from_seeds(&mut scratch, params, &held.seeds));
    let on_the_stack = std::hint::black_box(held.seeds[0]);
    held.wipe();
    let [heap, stack] = wanted.find();
    assert_eq!(heap, ["s_hat", "z"]);
    assert_eq!(stack, ["d", "z"], "the seed of which a copy is there");
    std::hint::black_box(on_the_stack);
}

/// The most heap of a [`Scratch`], and the most stack of a thread that makes one and computes batches, as `lib.rs` says.
const HEAP: u64 = 1100 << 10;
const STACK: u64 = 32 << 10;

/// Bytes of stack that a thread takes that does `work`. What of a fresh stack was never used is zero.
fn stack_of(work: impl FnOnce() + Send) -> u64 {
    // Each is larger than all before and than those of other tests, so that no used one is taken again.
    static SIZE: AtomicUsize = AtomicUsize::new(3 << 20);
    let size = SIZE.fetch_add(64 << 10, Ordering::Relaxed);
    let measure = || {
        work();
        let local = 0_u8;
        let here = &raw const local as u64;
        let mapping = writable().into_iter().find(|(range, _)| range.contains(&here));
        let Range { start, end } = mapping.expect("a thread has a stack").0;
        let memory = File::open("/proc/self/mem").expect("Linux shows a process its memory");
        let mut unused = vec![0; (here - start) as usize];
        memory.read_exact_at(&mut unused, start).expect("a stack can be read");
        end - start - unused.iter().take_while(|&&byte| byte == 0).count() as u64
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(size).spawn_scoped(scope, measure);
        thread.expect("a thread").join().expect("no panic")
    })
}

#[test]
fn a_batch_needs_no_more_than_documented() {
    let _alone = alone();
    let idle = stack_of(|| ());
    #[allow(clippy::large_stack_arrays, reason = "that is what is measured")]
    let deep = stack_of(|| _ = std::hint::black_box([1_u8; 100_000]));
    assert!(idle < 20_000 && (100_000..130_000).contains(&deep), "the measurement is off: {idle}, {deep}");
    on_every_backend("memory", |scratch| {
        let backend = scratch.backend();
        let mut made = None;
        let heap = allocation_counter::measure(|| made = Some(Scratch::new(backend)));
        for params in Params::ALL {
            let mut held = Held::new(params, &mut Stream::new("memory"));
            let prepared = DecapsulationKey::from_seeds(scratch, params, &held.seeds);
            let stack = [
                stack_of(|| made = Some(Scratch::new(backend))),
                stack_of(|| held.keygen(scratch, params)),
                stack_of(|| held.encaps(scratch, params)),
                stack_of(|| held.decaps(scratch, params, &prepared)),
            ];
            println!("memory: {}: heap {}, stack {stack:?} ({idle} idle)", params.name(), heap.bytes_max);
            assert!(heap.bytes_max <= HEAP, "{backend}: the scratch takes {} bytes", heap.bytes_max);
            assert!(stack.into_iter().all(|bytes| bytes <= STACK), "{backend}, {}: {stack:?}", params.name());
        }
    });
}
