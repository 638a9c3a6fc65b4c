//! The handshakes under way, bounded: when there are too many, the oldest makes room.
//!
//! An honest handshake takes milliseconds, a stalled one stays for its whole time limit. So the oldest of a full house is almost
//! surely one of those that never come to an end, and a flood of them displaces itself instead of the clients that arrive.
//!
//! Why not refuse the newest: a thousand silent connections would then lock everyone out for the time limit, at no cost.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use tokio_util::sync::CancellationToken;

/// Handshakes under way, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Handshakes(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    next: u64,
    under_way: BTreeMap<u64, CancellationToken>,
}

/// One handshake under way; ended when dropped.
#[derive(Debug)]
pub(crate) struct Handshake {
    all: Arc<Handshakes>,
    number: u64,
    /// Cancelled when it has to make room.
    pub(crate) displaced: CancellationToken,
}

impl Handshakes {
    fn with<T>(&self, act: impl FnOnce(&mut Inner) -> T) -> T {
        // Nothing in here panics half-way, so the contents are whole whatever happened elsewhere.
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Begins a handshake; of more than `limit`, the oldest are displaced.
    pub(crate) fn begin(self: &Arc<Self>, limit: usize) -> Handshake {
        let displaced = CancellationToken::new();
        let number = self.with(|inner| {
            let number = inner.next;
            inner.next += 1;
            inner.under_way.insert(number, displaced.clone());
            while inner.under_way.len() > limit.max(1)
                && let Some((_, oldest)) = inner.under_way.pop_first()
            {
                oldest.cancel();
            }
            number
        });
        Handshake { all: self.clone(), number, displaced }
    }
}

impl Drop for Handshake {
    fn drop(&mut self) {
        self.all.with(|inner| inner.under_way.remove(&self.number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_makes_room_and_ended_ones_take_none() {
        let all = Arc::new(Handshakes::default());
        let [first, second] = [all.begin(2), all.begin(2)];
        drop(second);
        let third = all.begin(2);
        assert!(!first.displaced.is_cancelled());
        let fourth = all.begin(2);
        assert!(first.displaced.is_cancelled() && !third.displaced.is_cancelled());
        drop(first);
        let fifth = all.begin(1);
        assert!(third.displaced.is_cancelled() && fourth.displaced.is_cancelled() && !fifth.displaced.is_cancelled());
        drop((third, fourth, fifth));
        assert!(all.with(|inner| inner.under_way.is_empty()));
    }
}
