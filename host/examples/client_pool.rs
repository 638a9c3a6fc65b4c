//! A client that never waits for a key generation: `ClientPool` makes one-shot key pairs in batches ahead of use.
//!
//! Run with `cargo run -p kemlane --example client_pool`: it writes 40 hellos, each with a key pair of its own, and ends.
//! With a socket in place of the buffer this is any rustls, tokio-rustls or hyper-rustls client.

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use kemlane::provider;
use kemlane::scheduler::{Config, Scheduler};
use kemlane::tls::{ClientPool, Group};
use rustls::{ClientConnection, RootCertStore};

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let scheduler = Scheduler::new(provider::from_env_or("auto")?, Config::default());
    let groups = [Group::X25519MLKEM768];
    let pool = ClientPool::new(scheduler.clone(), &groups, ClientPool::DEFAULT_CAPACITY);
    let config = Arc::new(pool.client_config(&groups, RootCertStore::empty())?);

    let (started, mut bytes) = (Instant::now(), Vec::new());
    for _ in 0..40 {
        let mut connection = ClientConnection::new(Arc::clone(&config), "hub.example".try_into()?)?;
        connection.write_tls(&mut bytes)?;
    }
    println!("40 ClientHellos, {} bytes, in {:?}", bytes.len(), started.elapsed());
    for group in scheduler.snapshot().groups.iter().filter(|group| group.batches() > 0) {
        println!("{}: batches of {:.0} key pairs", group.kind.params(), group.mean_batch());
    }
    Ok(())
}
