//! What the acceptor counts: plain atomics, read as one [`Snapshot`] by whoever exports metrics.
//!
//! Counters only grow; a snapshot is not a transaction (handshakes that end while it is taken may be in one counter and not
//! yet in another).

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use super::certificates::Authentication;
use super::group::Group;
use super::refusal::Reason;

/// Upper bounds of the latency histogram's buckets, in seconds; one more bucket takes what is above the last.
///
/// Why these: a handshake on one machine takes under a millisecond, one round trip across the world 0.3 s, and the default
/// time limit is 10 s.
pub const LATENCY_BOUNDS: [f64; 14] =
    [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// Counters of one acceptor.
#[derive(Debug, Default)]
pub(crate) struct Stats {
    handshakes: [AtomicU64; Group::ALL.len()],
    certificates: [AtomicU64; Authentication::ALL.len()],
    refusals: [AtomicU64; Reason::ALL.len()],
    retries: AtomicU64,
    prepared: AtomicU64,
    in_place: AtomicU64,
    latency: [AtomicU64; LATENCY_BOUNDS.len() + 1],
    latency_sum_ns: AtomicU64,
}

impl Stats {
    /// A handshake was completed, with this certificate if one was sent.
    pub(crate) fn handshake(&self, group: Option<Group>, certificate: Option<Authentication>, took: Duration) {
        if let Some(certificate) = certificate {
            self.certificates[certificate as usize].fetch_add(1, Relaxed);
        }
        if let Some(group) = group {
            self.handshakes[group as usize].fetch_add(1, Relaxed);
        }
        let seconds = took.as_secs_f64();
        let bucket = LATENCY_BOUNDS.iter().position(|bound| seconds <= *bound).unwrap_or(LATENCY_BOUNDS.len());
        self.latency[bucket].fetch_add(1, Relaxed);
        self.latency_sum_ns.fetch_add(u64::try_from(took.as_nanos()).unwrap_or(u64::MAX), Relaxed);
    }

    pub(crate) fn refusal(&self, reason: Reason) {
        self.refusals[reason as usize].fetch_add(1, Relaxed);
    }

    pub(crate) fn retry(&self) {
        self.retries.fetch_add(1, Relaxed);
    }

    pub(crate) fn encapsulations(&self, prepared: u64, in_place: u64) {
        self.prepared.fetch_add(prepared, Relaxed);
        self.in_place.fetch_add(in_place, Relaxed);
    }

    pub(crate) fn snapshot(&self) -> Snapshot {
        Snapshot {
            handshakes: std::array::from_fn(|i| (Group::ALL[i], self.handshakes[i].load(Relaxed))),
            certificates: std::array::from_fn(|i| (Authentication::ALL[i], self.certificates[i].load(Relaxed))),
            refusals: std::array::from_fn(|i| (Reason::ALL[i], self.refusals[i].load(Relaxed))),
            retries: self.retries.load(Relaxed),
            prepared: self.prepared.load(Relaxed),
            in_place: self.in_place.load(Relaxed),
            latency: std::array::from_fn(|i| self.latency[i].load(Relaxed)),
            latency_sum: Duration::from_nanos(self.latency_sum_ns.load(Relaxed)),
        }
    }
}

/// The counters of an acceptor at one moment, since it was made.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// Completed handshakes by negotiated group.
    pub handshakes: [(Group, u64); Group::ALL.len()],
    /// Completed handshakes that were not resumed, by the certificate that [`Certificates`](super::Certificates) chose.
    pub certificates: [(Authentication, u64); Authentication::ALL.len()],
    /// Refused handshakes by reason.
    pub refusals: [(Reason, u64); Reason::ALL.len()],
    /// `HelloRetryRequest`s that were foreseen: the client had no share of the group that both support.
    pub retries: u64,
    /// Encapsulations that were ready when rustls asked: submitted from the peeked `ClientHello`, batched with others.
    pub prepared: u64,
    /// Encapsulations that rustls had to wait for, because nothing fitting had been prepared.
    pub in_place: u64,
    /// Completed handshakes by duration, one count for each of [`LATENCY_BOUNDS`] (not cumulative) and one above.
    pub latency: [u64; LATENCY_BOUNDS.len() + 1],
    /// Sum of the durations of completed handshakes.
    pub latency_sum: Duration,
}

impl Snapshot {
    /// Completed handshakes that negotiated `group`.
    pub fn handshakes(&self, group: Group) -> u64 {
        self.handshakes[group as usize].1
    }

    /// Completed handshakes, not resumed, with this certificate.
    pub fn certificates(&self, certificate: Authentication) -> u64 {
        self.certificates[certificate as usize].1
    }

    /// Handshakes refused for `reason`.
    pub fn refusals(&self, reason: Reason) -> u64 {
        self.refusals[reason as usize].1
    }

    /// All completed handshakes.
    pub fn completed(&self) -> u64 {
        self.handshakes.iter().map(|(_, count)| count).sum()
    }

    /// All refused handshakes.
    pub fn refused(&self) -> u64 {
        self.refusals.iter().map(|(_, count)| count).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_land_where_their_names_say() {
        assert!(Reason::ALL.iter().enumerate().all(|(i, reason)| *reason as usize == i));
        let stats = Stats::default();
        assert!(Authentication::ALL.iter().enumerate().all(|(i, certificate)| *certificate as usize == i));
        stats.handshake(Some(Group::MLKEM768), Some(Authentication::MlDsa65), Duration::from_micros(700));
        stats.handshake(Some(Group::MLKEM768), None, Duration::from_secs(11));
        stats.refusal(Reason::Timeout);
        stats.encapsulations(2, 1);
        let now = stats.snapshot();
        assert_eq!((now.handshakes(Group::MLKEM768), now.completed()), (2, 2));
        assert_eq!((now.refusals(Reason::Timeout), now.refused()), (1, 1));
        assert_eq!((now.latency[1], now.latency[LATENCY_BOUNDS.len()]), (1, 1));
        assert_eq!(now.latency_sum, Duration::from_micros(11_000_700));
        assert_eq!((now.prepared, now.in_place, now.retries), (2, 1, 0));
        assert_eq!(now.certificates(Authentication::MlDsa65), 1);
    }
}
