//! Memory: secrets are wiped, and a batch uses no more of heap and stack than the crate's documentation says.
//!
//! Why `/proc/self/mem`: it shows freed memory and stacks, which Rust cannot name. Why only the heap must be clean:
//! registers that the compiler spilled lie on the stack, out of reach of safe Rust. What was found there is printed; so
//! far, nothing.
#![cfg(target_os = "linux")]

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;

use kemlane_engine::dsa::SigningKey;
use kemlane_engine::kem::DecapsulationKey;
use kemlane_engine::{Error, Scratch};
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
        // By their first two bytes: most places are dismissed by these.
        let start = |bytes: &[u8]| usize::from(u16::from_le_bytes([bytes[0], bytes[1]]));
        let mut starting = vec![Vec::new(); 1 << 16];
        for wanted in &self.0 {
            starting[usize::from(!0_u16) ^ start(&wanted.1)].push(wanted);
        }
        let mut buffer = vec![0; STEP + LEN];
        for (range, stack) in writable() {
            for at in range.clone().step_by(STEP) {
                let len = (range.end - at).min(buffer.len() as u64) as usize;
                // Mappings that another thread has removed meanwhile, or that cannot be read.
                if memory.read_exact_at(&mut buffer[..len], at).is_err() {
                    continue;
                }
                for window in buffer[..len].windows(LEN) {
                    let same = |secret: &[u8]| secret.iter().zip(window).all(|(not, byte)| *not == !byte);
                    let hits = starting[start(window)].iter().filter(|(_, secret)| same(secret));
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
        let check = |name: &str, stack: [u64; 4]| {
            println!("memory: {name}: heap {}, stack {stack:?} ({idle} idle)", heap.bytes_max);
            assert!(stack.into_iter().all(|bytes| bytes <= STACK), "{backend}, {name}: {stack:?}");
        };
        for params in kemlane_engine::kem::Params::ALL {
            let mut held = kem::Held::new(params, &mut Stream::new("memory"));
            let prepared = DecapsulationKey::from_seeds(scratch, params, &held.seeds);
            let stack = [
                stack_of(|| made = Some(Scratch::new(backend))),
                stack_of(|| held.keygen(scratch, params)),
                stack_of(|| held.encaps(scratch, params)),
                stack_of(|| held.decaps(scratch, params, &prepared)),
            ];
            check(params.name(), stack);
        }
        for params in kemlane_engine::dsa::Params::ALL {
            let mut held = dsa::Held::new(params, &mut Stream::new("memory"));
            let expanded = SigningKey::from_seeds(scratch, params, &held.seeds);
            let stack = [
                stack_of(|| _ = SigningKey::from_seeds(scratch, params, &held.seeds)),
                stack_of(|| held.keygen(scratch, params)),
                stack_of(|| held.sign(scratch, params, &expanded)),
                stack_of(|| held.verify(scratch, params, &expanded)),
            ];
            check(params.name(), stack);
        }
        assert!(heap.bytes_max <= HEAP, "{backend}: the scratch takes {} bytes", heap.bytes_max);
    });
}
