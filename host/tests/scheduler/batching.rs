//! How batches form, where they are computed, and what bounds them.

use std::num::NonZeroUsize;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use kemlane::error::Error;
use kemlane::job::{Draft, KemOperation, Kind, Ticket};
use kemlane::job::{Encapsulation, KeyPair};
use kemlane::provider::{Health, Placement, Provider, ProviderExt};
use kemlane::scheduler::{Config, GroupSnapshot, Scheduler};
use kemlane_engine::kem::{ML_KEM_768, Params};

use crate::fake::{Do, ENCAPS, Fake, LIMIT, echoed, key};

fn scheduler(fake: &Arc<Fake>) -> Arc<Scheduler> {
    Scheduler::new(Arc::<Fake>::clone(fake), Config::default())
}

fn encaps(scheduler: &Arc<Scheduler>, number: u64) -> Result<Ticket<Encapsulation>, Error> {
    scheduler.encaps(&ML_KEM_768, &key(&ML_KEM_768, number))
}

fn group(scheduler: &Scheduler) -> GroupSnapshot {
    scheduler.snapshot().groups[ENCAPS.index()].clone()
}

fn current_thread() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_lone_job_is_computed_on_the_calling_thread() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    let awaited = current_thread().block_on(encaps(&scheduler, 1).unwrap()).unwrap();
    let waited = encaps(&scheduler, 2).unwrap().wait().unwrap();
    assert_eq!((echoed(awaited.ciphertext()), echoed(waited.shared_secret().as_bytes())), (1, 2));
    let seen = fake.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|batch| batch.here && batch.jobs == 1 && batch.thread == std::thread::current().id()));
}

#[test]
fn tasks_of_one_event_loop_share_full_batches() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    current_thread().block_on(async {
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..64 {
            let scheduler = Arc::clone(&scheduler);
            tasks.spawn(async move {
                let made = encaps(&scheduler, number).unwrap().await.unwrap();
                assert_eq!(echoed(made.shared_secret().as_bytes()), number);
            });
        }
        tasks.join_all().await;
    });
    let sizes: Vec<usize> = fake.seen().iter().map(|batch| batch.jobs).collect();
    assert!(sizes.iter().all(|&jobs| jobs >= 8), "{sizes:?}");
    let counted = group(&scheduler);
    assert_eq!((counted.completed, counted.batch_sizes[8]), (64, 8), "{counted:?}");
    assert!(counted.latency.iter().sum::<u64>() >= 1);
}

#[test]
fn a_ticket_steps_aside_for_tasks_that_come_to_their_job_later() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    current_thread().block_on(async {
        let mut tasks = tokio::task::JoinSet::new();
        for steps in 0..5 {
            let scheduler = Arc::clone(&scheduler);
            tasks.spawn(async move {
                // One step later each: as if more had to be read from a socket.
                for _ in 0..steps {
                    tokio::task::yield_now().await;
                }
                encaps(&scheduler, steps).unwrap().await.unwrap();
            });
        }
        tasks.join_all().await;
    });
    assert_eq!(fake.seen().len(), 1, "{:?}", fake.seen());
}

#[test]
fn a_batch_never_mixes_kinds() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    let mut tickets: Vec<Ticket<Encapsulation>> = Vec::new();
    for number in 0..90 {
        let params = Params::ALL[number as usize % 3];
        tickets.push(scheduler.encaps(params, &key(params, number)).unwrap());
    }
    for (number, ticket) in (0..).zip(tickets) {
        let made = ticket.wait().unwrap();
        assert_eq!(echoed(made.ciphertext()), number);
        assert_eq!(made.ciphertext().len(), Params::ALL[number as usize % 3].ciphertext_len());
    }
    let seen = fake.seen();
    assert!(seen.iter().all(|batch| batch.uniform && batch.kind.operation() == "encaps"), "{seen:?}");
    for params in Params::ALL {
        let kind = Kind::Kem(KemOperation::Encaps, params);
        let jobs: usize = seen.iter().filter(|batch| batch.kind == kind).map(|batch| batch.jobs).sum();
        assert_eq!(jobs, 30);
    }
}

#[test]
fn a_full_queue_is_said_at_once_and_room_that_comes_free_is_used() {
    let fake = Arc::new(Fake::elsewhere(&[Do::Hold], 8));
    let depth = NonZeroUsize::new(16).unwrap();
    let scheduler = Scheduler::new(Arc::<Fake>::clone(&fake), Config { queue_depth: depth });
    // Eight go to the provider, sixteen wait.
    let tickets: Vec<_> = (0..24).map(|number| encaps(&scheduler, number).unwrap()).collect();
    let refused = encaps(&scheduler, 24).unwrap_err();
    assert_eq!(refused, Error::QueueFull);
    assert!(refused.is_retryable());
    let counted = group(&scheduler);
    assert_eq!((counted.submitted, counted.refused, counted.depth), (24, 1, 16));
    assert_eq!(scheduler.snapshot().in_flight, 8);
    // Each release makes room, and whoever finished the batch sends the next one.
    while fake.release() > 0 {}
    for (number, ticket) in (0..).zip(tickets) {
        assert_eq!(echoed(ticket.wait().unwrap().ciphertext()), number);
    }
    assert!(encaps(&scheduler, 25).is_ok());
}

#[test]
fn a_backlog_goes_to_the_providers_own_threads() {
    let fake = Arc::new(Fake::here(&[Do::Hold, Do::Compute]));
    let scheduler = scheduler(&fake);
    // The first batch stays in the making.
    let first: Vec<_> = (0..8).map(|number| encaps(&scheduler, number).unwrap()).collect();
    let waiting: Vec<_> = (0..15).map(|number| encaps(&scheduler, number).unwrap()).collect();
    assert_eq!((fake.seen().len(), group(&scheduler).depth), (1, 15));
    let last = encaps(&scheduler, 15).unwrap();
    let seen = fake.seen();
    assert_eq!((seen.len(), seen[1].jobs), (2, 16));
    assert!(seen[0].here && !seen[1].here);
    let counted = group(&scheduler);
    assert_eq!((counted.batches_here, counted.batches_handed_over, counted.depth), (1, 1, 0));
    fake.release();
    for ticket in first.into_iter().chain(waiting).chain([last]) {
        ticket.wait().unwrap();
    }
}

#[test]
fn what_is_sent_together_is_never_computed_on_the_callers_thread() {
    let fake = Arc::new(Fake::here(&[Do::Compute, Do::Compute, Do::Compute, Do::Refuse]));
    let scheduler = scheduler(&fake);
    let drafts = |count| (0..count).map(|number| Draft::encaps(&ML_KEM_768, &key(&ML_KEM_768, number)).unwrap());
    let tickets = scheduler.start_together(drafts(150)).unwrap();
    for (number, ticket) in (0..).zip(tickets) {
        assert_eq!(echoed(ticket.wait().unwrap().ciphertext()), number);
    }
    let refused = scheduler.start_together(drafts(2)).unwrap();
    assert!(refused.into_iter().all(|ticket| ticket.wait().unwrap_err() == Error::QueueFull));
    let sizes: Vec<_> = fake.seen().iter().map(|batch| (batch.jobs, batch.here)).collect();
    assert_eq!(sizes, [(64, false), (64, false), (22, false)]);
    let counted = group(&scheduler);
    assert_eq!((counted.completed, counted.failed, scheduler.snapshot().in_flight), (150, 2, 0));
}

#[test]
fn shutdown_refuses_new_jobs_and_completes_the_old() {
    let fake = Arc::new(Fake::elsewhere(&[Do::Hold], 8));
    let scheduler = scheduler(&fake);
    let tickets: Vec<_> = (0..21).map(|number| encaps(&scheduler, number).unwrap()).collect();
    assert!(!scheduler.shutdown(Duration::ZERO), "the provider still holds eight");
    assert_eq!(encaps(&scheduler, 21).unwrap_err(), Error::ShuttingDown);
    assert_eq!(scheduler.health(), Health::Draining);
    let (done, all_drained) = mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(|| done.send(scheduler.shutdown(LIMIT)));
        let mut released = 0;
        while released < 3 {
            fake.await_held(1);
            released += fake.release();
        }
        assert_eq!(all_drained.recv_timeout(LIMIT), Ok(true));
    });
    for (number, ticket) in (0..).zip(tickets) {
        assert_eq!(echoed(ticket.wait().unwrap().ciphertext()), number);
    }
    assert_eq!(group(&scheduler).completed, 21);
}

#[test]
fn a_swap_leaves_what_is_in_flight_and_takes_what_waits() {
    let old = Arc::new(Fake::elsewhere(&[Do::Hold], 8));
    let new = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&old);
    let tickets: Vec<_> = (0..12).map(|number| encaps(&scheduler, number).unwrap()).collect();
    scheduler.set_provider(Arc::<Fake>::clone(&new));
    assert_eq!(new.seen().iter().map(|batch| batch.jobs).sum::<usize>(), 4, "those that waited");
    assert_eq!(old.release(), 1);
    for (number, ticket) in (0..).zip(tickets) {
        assert_eq!(echoed(ticket.wait().unwrap().ciphertext()), number);
    }
}

#[test]
fn a_job_whose_secrets_stay_in_the_host_goes_to_no_device() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    let refused = scheduler.start(Draft::<KeyPair>::keygen(&ML_KEM_768).placement(Placement::HostOnly)).unwrap_err();
    assert_eq!(refused, Error::Unsupported { provider: "fake", operation: "keygen", params: "ML-KEM-768" });
}

#[test]
fn a_deadline_that_passed_is_an_error_and_is_counted() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    let draft = Draft::encaps(&ML_KEM_768, &key(&ML_KEM_768, 1)).unwrap();
    let late = scheduler.start(draft.deadline(Instant::now())).unwrap();
    assert_eq!(late.wait().unwrap_err(), Error::DeadlineExceeded);
    assert_eq!(group(&scheduler).expired, 1);
    assert!(fake.seen().is_empty(), "nobody computed it");

    // Blocked on a provider that never answers.
    fake.script(&[Do::Hold]);
    let draft = Draft::encaps(&ML_KEM_768, &key(&ML_KEM_768, 1)).unwrap();
    let stuck = scheduler.start(draft.deadline(Instant::now() + Duration::from_millis(50))).unwrap();
    assert_eq!(stuck.wait().unwrap_err(), Error::DeadlineExceeded);
    fake.release();
}

#[test]
fn a_wrong_length_is_refused_before_it_is_a_job() {
    let scheduler = scheduler(&Arc::new(Fake::here(&[Do::Compute])));
    let refused = scheduler.encaps(&ML_KEM_768, &[0; 1183]).unwrap_err();
    assert_eq!(
        refused,
        Error::Engine(kemlane_engine::Error::Length { what: "encapsulation key", expected: 1184, got: 1183 })
    );
    assert_eq!(group(&scheduler).submitted, 0);
}

#[test]
fn waiting_works_on_a_worker_of_the_event_loop() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let scheduler = scheduler(&fake);
    // As rustls' key exchange does: a synchronous callback inside an async task.
    let callback = |scheduler: &Arc<Scheduler>, number| encaps(scheduler, number).unwrap().wait().unwrap();
    for runtime in [current_thread(), tokio::runtime::Runtime::new().unwrap()] {
        runtime.block_on(async {
            let mut tasks = tokio::task::JoinSet::new();
            for number in 0..32 {
                let scheduler = Arc::clone(&scheduler);
                tasks.spawn(async move { assert_eq!(echoed(callback(&scheduler, number).ciphertext()), number) });
            }
            tasks.join_all().await;
        });
    }
    assert_eq!(group(&scheduler).completed, 64);
}

#[test]
fn a_scheduler_in_front_of_a_scheduler_is_a_provider_like_any() {
    let fake = Arc::new(Fake::here(&[Do::Compute]));
    let inner = scheduler(&fake);
    let outer = Scheduler::new(Arc::<Scheduler>::clone(&inner), Config::default());
    let tickets: Vec<_> = (0..19).map(|number| encaps(&outer, number).unwrap()).collect();
    for (number, ticket) in (0..).zip(tickets) {
        assert_eq!(echoed(ticket.wait().unwrap().ciphertext()), number);
    }
    for one in [&inner, &outer] {
        assert_eq!((group(one).completed, one.snapshot().in_flight), (19, 0));
    }
}
