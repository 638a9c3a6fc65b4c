//! One-shot key pairs for clients, made in batches before they are needed.
//!
//! A client's `ClientHello` needs a fresh ML-KEM key pair at once, and one key generation alone cannot be batched. So a
//! [`ClientPool`] keeps a shelf of them for each parameter set: [`ClientPool::take`] pops one, each is used once, and when a
//! shelf is less than half full the missing ones are submitted to the provider together, which computes them in the
//! background as a batch.
//!
//! A shelf holds tickets, not keys: a refill is done when its jobs are submitted, without a thread or a timer of its own. A
//! client that comes before a batch is ready gets nothing and makes its own key pair, because waiting for a whole batch takes
//! longer. What fails (a full queue) is tried again at the next use. Dropping the pool cancels what is under way and wipes the
//! keys.

use std::collections::VecDeque;
use std::future::Future as _;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use kemlane_engine::kem::Params;
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, RootCertStore};

use super::config;
use super::group::Group;
use crate::job::{Draft, KeyPair, Ticket};
use crate::provider::{Provider, ProviderExt as _};

/// A bounded pool of one-shot key pairs.
#[derive(Debug)]
pub struct ClientPool {
    provider: Arc<dyn Provider>,
    capacity: usize,
    shelves: Vec<Shelf>,
}

#[derive(Debug)]
struct Shelf {
    params: &'static Params,
    stock: Mutex<Stock>,
}

#[derive(Debug, Default)]
struct Stock {
    tickets: VecDeque<Ticket<KeyPair>>,
    /// Somebody is submitting a refill; the others go on meanwhile.
    refilling: bool,
}

impl ClientPool {
    /// How many key pairs of each parameter set a pool keeps if nothing else is asked for.
    ///
    /// Why 32: two batches of the widest backend (16 lanes), so that one is made while the other is used; a prepared ML-KEM-1024
    /// key pair takes about 20 KiB.
    pub const DEFAULT_CAPACITY: NonZeroUsize = NonZeroUsize::new(32).unwrap();

    /// A pool for the parameter sets of `groups`, up to `capacity` key pairs of each; the first batches are submitted at once.
    pub fn new(provider: Arc<dyn Provider>, groups: &[Group], capacity: NonZeroUsize) -> Arc<Self> {
        let mut shelves: Vec<Shelf> = Vec::new();
        for params in groups.iter().filter_map(|group| group.params()) {
            if shelves.iter().all(|shelf| shelf.params != params) {
                shelves.push(Shelf { params, stock: Mutex::default() });
            }
        }
        let pool = Self { provider, capacity: capacity.get(), shelves };
        for shelf in &pool.shelves {
            pool.refill(shelf);
        }
        Arc::new(pool)
    }

    /// rustls' provider for clients with this pool; see [`crypto_provider`](super::crypto_provider). The pool must be kept
    /// alive by the caller: without it the groups make their keys one by one.
    pub fn crypto_provider(self: &Arc<Self>, groups: &[Group]) -> CryptoProvider {
        config::assemble(&self.provider, Some(self), groups)
    }

    /// A client configuration with this pool; see [`client_config`](super::client_config).
    ///
    /// # Errors
    /// As [`client_config`](super::client_config).
    pub fn client_config(
        self: &Arc<Self>,
        groups: &[Group],
        roots: RootCertStore,
    ) -> Result<ClientConfig, rustls::Error> {
        config::client(self.crypto_provider(groups), roots)
    }

    /// A fresh key pair, or `None` if the pool has none ready for `params`. Never waits.
    pub fn take(&self, params: &'static Params) -> Option<KeyPair> {
        let shelf = self.shelves.iter().find(|shelf| shelf.params == params)?;
        let key = shelf.lock().pop_ready();
        self.refill(shelf);
        key
    }

    /// How many key pairs of `params` are ready or under way.
    pub fn stock(&self, params: &'static Params) -> usize {
        self.shelves.iter().find(|shelf| shelf.params == params).map_or(0, |shelf| shelf.lock().tickets.len())
    }

    /// Submits what is missing if the shelf is less than half full. The lock is not held while submitting, because the provider
    /// may compute on the submitting thread.
    fn refill(&self, shelf: &Shelf) {
        let missing = {
            let mut stock = shelf.lock();
            if stock.refilling || stock.tickets.len() * 2 >= self.capacity {
                return;
            }
            stock.refilling = true;
            self.capacity - stock.tickets.len()
        };
        let submitted = self.provider.start_together((0..missing).map(|_| Draft::keygen(shelf.params)));
        let mut stock = shelf.lock();
        stock.refilling = false;
        match submitted {
            Ok(tickets) => stock.tickets.extend(tickets),
            Err(error) => tracing::debug!(%error, params = shelf.params.name(), "client key pool not refilled"),
        }
    }
}

impl Stock {
    /// Takes the oldest key pair if it is ready. One whose generation failed is dropped.
    fn pop_ready(&mut self) -> Option<KeyPair> {
        // Nobody needs to be woken: the next use looks again.
        let mut context = Context::from_waker(Waker::noop());
        match Pin::new(self.tickets.front_mut()?).poll(&mut context) {
            Poll::Pending => None,
            Poll::Ready(result) => {
                self.tickets.pop_front();
                result.ok()
            }
        }
    }
}

impl Shelf {
    fn lock(&self) -> MutexGuard<'_, Stock> {
        self.stock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
