//! The client pool: bounded, filled in batches, one shot a key.

use std::collections::HashSet;
use std::sync::Arc;

use kemlane::job::{Batch, Job};
use kemlane::provider::Provider;
use kemlane::tls::{ClientPool, Group};
use kemlane_engine::kem::{ML_KEM_512, ML_KEM_768, ML_KEM_1024};
use rustls::NamedGroup;

use super::support::{Full, Noting, Stuck, WIDE, acceptor, count, roots, scheduler_over, succeeds};

#[test]
fn it_is_filled_in_batches_and_never_above_its_capacity() {
    let noting = Arc::new(Noting::default());
    let scheduler = scheduler_over(Arc::clone(&noting) as Arc<dyn Provider>);
    let pool = ClientPool::new(scheduler, &[Group::X25519MLKEM768, Group::MLKEM768], count(20));
    assert_eq!((pool.stock(&ML_KEM_768), pool.stock(&ML_KEM_1024)), (20, 0));
    let mut keys = HashSet::new();
    for _ in 0..45 {
        let key = pool.take(&ML_KEM_768).unwrap();
        assert!(keys.insert(key.encapsulation_key().to_vec()), "a key pair came twice");
        assert!((10..=20).contains(&pool.stock(&ML_KEM_768)));
    }
    assert!(pool.take(&ML_KEM_512).is_none());
    // What was submitted is what was taken or is in stock, in batches of more than half a pool.
    let batches = noting.batches.lock().unwrap();
    assert_eq!(batches.iter().sum::<usize>(), 45 + pool.stock(&ML_KEM_768));
    assert!(batches.iter().all(|jobs| *jobs > 10), "{batches:?}");
}

#[test]
fn it_never_waits_and_dropping_it_cancels_what_is_under_way() {
    let stuck = Arc::new(Stuck::default());
    let pool = ClientPool::new(Arc::clone(&stuck) as Arc<dyn Provider>, &[Group::MLKEM768], count(70));
    assert!(pool.take(&ML_KEM_768).is_none());
    assert_eq!(pool.stock(&ML_KEM_768), 70);
    drop(pool);
    let mut batches = stuck.batches.lock().unwrap();
    assert_eq!(batches.iter().map(Batch::len).sum::<usize>(), 70);
    assert!(batches.iter_mut().all(|batch| batch.jobs_mut().iter().all(Job::is_abandoned)));
}

#[test]
fn a_full_queue_leaves_it_empty() {
    let pool = ClientPool::new(Arc::new(Full), &[Group::MLKEM768], count(4));
    assert!(pool.take(&ML_KEM_768).is_none());
    assert_eq!(pool.stock(&ML_KEM_768), 0);
}

#[tokio::test]
async fn clients_use_it_and_go_on_without_it() {
    let groups = [Group::X25519MLKEM768, Group::SecP384r1MLKEM1024];
    let scheduler = scheduler_over(Arc::new(Noting::default()));
    let pool = ClientPool::new(scheduler, &groups, count(8));
    let client = Arc::new(pool.client_config(&groups, roots()).unwrap());
    let acceptor = acceptor(&groups);
    assert_eq!(pool.stock(&ML_KEM_768), 8);
    for left in [7, 6, 5, 4, 8, 7] {
        succeeds(&acceptor, Arc::clone(&client), WIDE, NamedGroup::X25519MLKEM768).await;
        assert_eq!(pool.stock(&ML_KEM_768), left);
    }
    assert_eq!(pool.stock(&ML_KEM_1024), 8);
    drop(pool);
    succeeds(&acceptor, client, WIDE, NamedGroup::X25519MLKEM768).await;
}
