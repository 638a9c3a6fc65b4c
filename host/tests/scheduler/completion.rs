//! Each job ends exactly once, whatever fails.

use std::future::Future;
use std::num::NonZeroUsize;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use kemlane::error::{Error, Failure};
use kemlane::job::{Draft, Encapsulation, Ticket};
use kemlane::provider::ProviderExt;
use kemlane::scheduler::{Config, Scheduler};
use kemlane_engine::kem::{ML_KEM_768, Params};

use crate::fake::{Do, ENCAPS, FAILED, Fake, LIMIT, Random, echoed, key};

#[test]
fn each_way_to_break_a_batch_has_its_error() {
    let fake = Arc::new(Fake::here(&[Do::Fail, Do::Panic, Do::Forget, Do::Refuse, Do::Compute]));
    let scheduler = Scheduler::new(Arc::<Fake>::clone(&fake), Config::default());
    let mut ends = (0..5).map(|number| {
        let ticket = scheduler.encaps(&ML_KEM_768, &key(&ML_KEM_768, number)).unwrap();
        ticket.wait().map(|made| echoed(made.ciphertext()))
    });
    assert_eq!(ends.next(), Some(Err(FAILED)));
    assert_eq!(ends.next(), Some(Err(Error::ProviderFailed { provider: "fake", cause: Failure::Panic })));
    assert_eq!(ends.next(), Some(Err(Error::Cancelled)));
    assert_eq!(ends.next(), Some(Err(Error::QueueFull)));
    assert_eq!(ends.next(), Some(Ok(4)));
}

#[test]
fn a_dropped_ticket_cancels_what_waits_and_discards_what_is_done() {
    let fake = Arc::new(Fake::here(&[Do::Hold]));
    let scheduler = Scheduler::new(Arc::<Fake>::clone(&fake), Config::default());
    let start = |number| scheduler.encaps(&ML_KEM_768, &key(&ML_KEM_768, number)).unwrap();
    drop(start(0));
    let mut under_way: Vec<_> = (1..8).map(start).collect();
    assert_eq!(fake.seen()[0].jobs, 7, "the first of eight was cancelled before it started");
    drop(under_way.split_off(3));
    fake.release();
    for (number, ticket) in (1..).zip(under_way) {
        assert_eq!(echoed(ticket.wait().unwrap().ciphertext()), number);
    }
    let counted = &scheduler.snapshot().groups[ENCAPS.index()];
    assert_eq!((counted.cancelled, counted.completed), (1, 7));
}

/// What became of the jobs of a storm.
#[derive(Default)]
struct Tally {
    started: AtomicU64,
    refused: AtomicU64,
    ended: AtomicU64,
    dropped: AtomicU64,
}

impl Tally {
    fn end(&self, number: u64, result: Result<Encapsulation, Error>) {
        if let Ok(made) = result {
            assert_eq!(echoed(made.ciphertext()), number, "a result reached the wrong ticket");
            assert_eq!(echoed(made.shared_secret().as_bytes()), number);
        }
        self.ended.fetch_add(1, Ordering::Relaxed);
    }

    fn drop<T>(&self, ticket: Ticket<T>) {
        drop(ticket);
        self.dropped.fetch_add(1, Ordering::Relaxed);
    }
}

/// One thread of a storm: sends jobs, and waits for them, awaits them, or drops them at some point.
fn submitter(scheduler: &Arc<Scheduler>, fakes: &[Arc<Fake>; 2], tally: &Tally, seed: u64, jobs: u64) {
    let mut random = Random(seed);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut kept: Vec<(u64, Ticket<Encapsulation>)> = Vec::new();
    for count in 0..jobs {
        let number = seed << 32 | count;
        if random.below(64) == 0 {
            scheduler.set_provider(Arc::<Fake>::clone(&fakes[random.below(2) as usize]));
        }
        let params = Params::ALL[random.below(3) as usize];
        let mut draft = Draft::encaps(params, &key(params, number)).unwrap();
        if random.below(4) == 0 {
            // Past, or soon.
            draft = draft.deadline(Instant::now() + Duration::from_micros(random.below(200)));
        }
        let ticket = match scheduler.start(draft) {
            Ok(ticket) => ticket,
            Err(error) => {
                assert!(matches!(error, Error::QueueFull | Error::ShuttingDown), "{error}");
                tally.refused.fetch_add(1, Ordering::Relaxed);
                continue;
            }
        };
        tally.started.fetch_add(1, Ordering::Relaxed);
        match random.below(6) {
            0 => tally.drop(ticket),
            1 => {
                let mut ticket = pin!(ticket);
                let mut cx = Context::from_waker(Waker::noop());
                match ticket.as_mut().poll(&mut cx) {
                    std::task::Poll::Ready(result) => tally.end(number, result),
                    std::task::Poll::Pending => _ = tally.dropped.fetch_add(1, Ordering::Relaxed),
                }
            }
            2 => tally.end(number, ticket.wait()),
            3 => tally.end(number, runtime.block_on(ticket)),
            _ => kept.push((number, ticket)),
        }
        if kept.len() > 40 {
            for (number, ticket) in kept.drain(..) {
                if random.below(8) == 0 { tally.drop(ticket) } else { tally.end(number, runtime.block_on(ticket)) }
            }
        }
    }
    for (number, ticket) in kept {
        tally.end(number, ticket.wait());
    }
}

/// Many threads, a small queue, providers that fail in every way and are swapped all the time.
fn storm(seed: u64) {
    let depth = NonZeroUsize::new(24).unwrap();
    let fakes = [Arc::new(Fake::here(&[Do::Chance])), Arc::new(Fake::elsewhere(&[Do::Chance], 20))];
    let scheduler = Scheduler::new(Arc::<Fake>::clone(&fakes[0]), Config { queue_depth: depth });
    let (tally, over) = (Tally::default(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let device = scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                for fake in &fakes {
                    fake.release();
                }
                std::thread::yield_now();
            }
        });
        let submitters: Vec<_> = (1..=4)
            .map(|thread| {
                let (scheduler, fakes, tally) = (&scheduler, &fakes, &tally);
                scope.spawn(move || submitter(scheduler, fakes, tally, seed * 8 + thread, 1500))
            })
            .collect();
        let ends: Vec<_> = submitters.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
        over.store(true, Ordering::Relaxed);
        device.join().unwrap();
        for end in ends {
            end.unwrap();
        }
    });
    for fake in &fakes {
        fake.script(&[Do::Compute]);
    }
    while fakes.iter().map(|fake| fake.release()).sum::<usize>() > 0 {}
    assert!(scheduler.shutdown(LIMIT));

    let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
    assert_eq!(of(&tally.started), of(&tally.ended) + of(&tally.dropped));
    let snapshot = scheduler.snapshot();
    let sum = |count: fn(&kemlane::scheduler::GroupSnapshot) -> u64| snapshot.groups.iter().map(count).sum::<u64>();
    assert_eq!(sum(|group| group.submitted), of(&tally.started));
    assert_eq!(sum(|group| group.refused), of(&tally.refused));
    assert_eq!(sum(|group| group.completed + group.failed + group.expired + group.cancelled), of(&tally.started));
    assert_eq!((snapshot.in_flight, sum(|group| group.depth as u64)), (0, 0));
    for happened in [sum(|group| group.completed), sum(|group| group.failed), sum(|group| group.cancelled)] {
        assert_ne!(happened, 0, "the storm was too calm: {snapshot:?}");
    }
    assert!(fakes.iter().all(|fake| fake.seen().iter().all(|batch| batch.uniform)));
}

#[test]
fn a_storm_of_failures_loses_no_job() {
    // The panics that the fakes print are part of it.
    for seed in 1..=6 {
        storm(seed);
    }
}
