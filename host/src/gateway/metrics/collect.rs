//! Counters that live elsewhere, read and written out at each scrape: handshakes, refusals, jobs, batches,
//! child processes.
//!
//! The acceptor and the scheduler keep plain numbers, so that neither depends on a metrics library; here they get names.

use std::{
    fmt::Error,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use arc_swap::ArcSwap;
use prometheus_client::{
    collector::Collector,
    encoding::{DescriptorEncoder, EncodeLabelSet, MetricEncoder, NoLabelSet},
    metrics::MetricType,
};

use super::super::{Live, stdio};
use crate::{
    keys::{self, KeyCache},
    scheduler::{GroupSnapshot, Scheduler},
    tls,
};

/// Label keys of everything that concerns one kind of job.
type KindLabels = [(&'static str, &'static str); 2];

/// Where the counters live.
pub(crate) struct Outside {
    /// Handshakes.
    pub(crate) acceptor: Arc<tls::Acceptor>,
    /// Jobs and batches.
    pub(crate) scheduler: Arc<Scheduler>,
    /// Open connections.
    pub(crate) open: Arc<AtomicUsize>,
    /// Upstreams, for their child processes.
    pub(crate) live: Arc<ArcSwap<Live>>,
}

impl std::fmt::Debug for Outside {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Outside").finish_non_exhaustive()
    }
}

impl Collector for Outside {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), Error> {
        gauge(&mut encoder, "open_connections", "Connections open now", self.open.load(Ordering::Relaxed))?;
        encode_handshakes(&mut encoder, &self.acceptor.snapshot())?;
        encode_keys(&mut encoder, &KeyCache::shared().snapshot())?;
        let snapshot = self.scheduler.snapshot();
        gauge(&mut encoder, "scheduler_in_flight", "Jobs that the provider has now", snapshot.in_flight)?;
        gauge(&mut encoder, "scheduler_queue_limit", "Jobs of one kind that may wait", snapshot.queue_depth)?;
        // Kinds that never had a job would only add a hundred lines of zeroes.
        let groups: Vec<_> = snapshot.groups.iter().filter(|group| group.submitted + group.refused > 0).collect();
        encode_jobs(&mut encoder, &groups)?;
        let live = self.live.load();
        let children: Vec<_> =
            live.routes.iter().filter_map(|(name, upstream)| Some((name.as_str(), upstream.children()?))).collect();
        encode_children(&mut encoder, &children)
    }
}

fn gauge(encoder: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: usize) -> Result<(), Error> {
    let value = i64::try_from(value).unwrap_or(i64::MAX);
    encoder.encode_descriptor(name, help, None, MetricType::Gauge)?.encode_gauge(&value)
}

fn counter(encoder: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: u64) -> Result<(), Error> {
    encoder.encode_descriptor(name, help, None, MetricType::Counter)?.encode_counter::<NoLabelSet, _, u64>(&value, None)
}

fn sample(family: &mut MetricEncoder<'_>, labels: &impl EncodeLabelSet, value: u64) -> Result<(), Error> {
    family.encode_family(labels)?.encode_counter::<NoLabelSet, _, u64>(&value, None)
}

fn encode_handshakes(encoder: &mut DescriptorEncoder<'_>, snapshot: &tls::Snapshot) -> Result<(), Error> {
    let help = "Handshakes completed, by negotiated key exchange group";
    let mut family = encoder.encode_descriptor("handshakes", help, None, MetricType::Counter)?;
    for (group, count) in snapshot.handshakes {
        sample(&mut family, &[("group", group.name())], count)?;
    }
    let help = "Handshakes completed and not resumed, by what the certificate is signed with";
    let mut family = encoder.encode_descriptor("certificates", help, None, MetricType::Counter)?;
    for (certificate, count) in snapshot.certificates {
        sample(&mut family, &[("algorithm", certificate.name())], count)?;
    }
    let help = "Handshakes refused, by reason";
    let mut family = encoder.encode_descriptor("refusals", help, None, MetricType::Counter)?;
    for (reason, count) in snapshot.refusals {
        sample(&mut family, &[("reason", reason.label())], count)?;
    }
    counter(encoder, "hello_retries", "Handshakes that took a HelloRetryRequest", snapshot.retries)?;
    let help = "Encapsulations that were ready when TLS asked for them";
    counter(encoder, "encapsulations_prepared", help, snapshot.prepared)?;
    let help = "Encapsulations that TLS had to wait for";
    counter(encoder, "encapsulations_in_place", help, snapshot.in_place)?;
    let help = "Duration of completed handshakes";
    let histogram = encoder.encode_descriptor("handshake_seconds", help, None, MetricType::Histogram)?;
    let bounds = tls::LATENCY_BOUNDS.into_iter();
    encode_histogram(histogram, snapshot.latency_sum.as_secs_f64(), bounds, &snapshot.latency)
}

fn encode_keys(encoder: &mut DescriptorEncoder<'_>, snapshot: &keys::Snapshot) -> Result<(), Error> {
    let sorts = [("verifying", snapshot.verifying), ("signing", snapshot.signing)];
    let help = "Requests for an expanded ML-DSA key, by sort of key and by whether it was kept";
    let mut family = encoder.encode_descriptor("key_cache_requests", help, None, MetricType::Counter)?;
    for (sort, counts) in sorts {
        sample(&mut family, &[("key", sort), ("result", "hit")], counts.hits)?;
        sample(&mut family, &[("key", sort), ("result", "miss")], counts.misses)?;
    }
    let help = "Expanded ML-DSA keys that made room for others";
    let mut family = encoder.encode_descriptor("key_cache_evictions", help, None, MetricType::Counter)?;
    for (sort, counts) in sorts {
        sample(&mut family, &[("key", sort)], counts.evictions)?;
    }
    Ok(())
}

/// `counts` has one entry for each bound and one for what is above the last.
fn encode_histogram(
    mut encoder: MetricEncoder<'_>,
    sum: f64,
    bounds: impl Iterator<Item = f64>,
    counts: &[u64],
) -> Result<(), Error> {
    let buckets: Vec<(f64, u64)> = bounds.chain([f64::INFINITY]).zip(counts.iter().copied()).collect();
    let count = counts.iter().sum();
    encoder.encode_histogram::<NoLabelSet>(sum, count, &buckets, None)
}

/// A counter of jobs: its outcome label and where it is found.
type Outcome = (&'static str, fn(&GroupSnapshot) -> u64);

fn encode_jobs(encoder: &mut DescriptorEncoder<'_>, groups: &[&GroupSnapshot]) -> Result<(), Error> {
    const OUTCOMES: [Outcome; 5] = [
        ("completed", |group| group.completed),
        ("failed", |group| group.failed),
        ("refused", |group| group.refused),
        ("expired", |group| group.expired),
        ("cancelled", |group| group.cancelled),
    ];
    let mut family = encoder.encode_descriptor("jobs", "Jobs ended, by outcome", None, MetricType::Counter)?;
    for group in groups {
        for (outcome, value) in OUTCOMES {
            sample(&mut family, &(kind(group), [("outcome", outcome)]), value(group))?;
        }
    }
    let help = "Batches computed, by who computed them: the thread that asked, or the provider's own";
    let mut family = encoder.encode_descriptor("batches", help, None, MetricType::Counter)?;
    for group in groups {
        sample(&mut family, &(kind(group), [("place", "here")]), group.batches_here)?;
        sample(&mut family, &(kind(group), [("place", "handed_over")]), group.batches_handed_over)?;
    }
    let mut family = encoder.encode_descriptor("queue_depth", "Jobs waiting now", None, MetricType::Gauge)?;
    for group in groups {
        let depth = i64::try_from(group.depth).unwrap_or(i64::MAX);
        family.encode_family(&kind(group))?.encode_gauge(&depth)?;
    }
    let mut family = encoder.encode_descriptor("batch_size", "Jobs in a batch", None, MetricType::Histogram)?;
    for group in groups {
        let (bounds, counts) = by_powers_of_two(&group.batch_sizes);
        let jobs: u64 = group.batch_sizes.iter().zip(0..).map(|(batches, size)| batches * size).sum();
        #[expect(clippy::cast_precision_loss, reason = "exact up to 2^53 jobs")]
        encode_histogram(family.encode_family(&kind(group))?, jobs as f64, bounds.into_iter(), &counts)?;
    }
    let help = "Time from submission to completion of each batch's longest-waiting job";
    let mut family = encoder.encode_descriptor("job_seconds", help, None, MetricType::Histogram)?;
    for group in groups {
        // Entry `i` counts below `2^i` microseconds.
        let bounds = std::iter::successors(Some(1e-6), |bound| Some(bound * 2.0)).take(group.latency.len() - 1);
        encode_histogram(family.encode_family(&kind(group))?, group.latency_sum.as_secs_f64(), bounds, &group.latency)?;
    }
    Ok(())
}

/// A number of an upstream's child processes: name, explanation, whether it only grows, and where it is found.
type Number = (&'static str, &'static str, MetricType, fn(&stdio::Snapshot) -> u64);

fn encode_children(encoder: &mut DescriptorEncoder<'_>, children: &[(&str, stdio::Snapshot)]) -> Result<(), Error> {
    const NUMBERS: [Number; 5] = [
        ("children_running", "Child processes running now", MetricType::Gauge, |of| of.children_running),
        ("children_sessions_open", "Sessions with child processes now", MetricType::Gauge, |of| of.sessions_open),
        ("children_started", "Child processes started", MetricType::Counter, |of| of.children_started),
        ("children_restarts", "Child processes started in place of one that failed", MetricType::Counter, |of| {
            of.restarts
        }),
        ("children_messages", "Messages from child processes passed on", MetricType::Counter, |of| of.messages_out),
    ];
    if children.is_empty() {
        return Ok(());
    }
    for (name, help, metric_type, value) in NUMBERS {
        let mut family = encoder.encode_descriptor(name, help, None, metric_type)?;
        for (upstream, snapshot) in children {
            let labels = [("upstream", *upstream)];
            match metric_type {
                MetricType::Gauge => {
                    let value = i64::try_from(value(snapshot)).unwrap_or(i64::MAX);
                    family.encode_family(&labels)?.encode_gauge(&value)?;
                }
                _ => sample(&mut family, &labels, value(snapshot))?,
            }
        }
    }
    let help = "Requests and child processes that failed, by reason";
    let mut family = encoder.encode_descriptor("children_failures", help, None, MetricType::Counter)?;
    for (upstream, snapshot) in children {
        for (reason, count) in &snapshot.failures {
            sample(&mut family, &[("upstream", *upstream), ("reason", reason)], *count)?;
        }
    }
    Ok(())
}

fn kind(group: &GroupSnapshot) -> KindLabels {
    [("operation", group.kind.operation()), ("params", group.kind.params())]
}

/// Counts by length, index being the length, gathered into buckets up to 1, 2, 4, ... and the rest.
fn by_powers_of_two(sizes: &[u64]) -> (Vec<f64>, Vec<u64>) {
    let (mut bounds, mut counts) = (Vec::new(), Vec::new());
    let mut next = 0;
    let mut bound = 1;
    while bound < sizes.len() {
        #[expect(clippy::cast_precision_loss, reason = "a batch is far shorter than 2^53 jobs")]
        bounds.push(bound as f64);
        counts.push(sizes[next..=bound].iter().sum());
        next = bound + 1;
        bound *= 2;
    }
    counts.push(sizes[next..].iter().sum());
    (bounds, counts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_batch_lands_in_one_bucket() {
        let sizes: Vec<u64> = vec![0, 10, 20, 30, 40, 50, 60, 70, 80, 90];
        let (bounds, counts) = by_powers_of_two(&sizes);
        assert_eq!(bounds, [1.0, 2.0, 4.0, 8.0]);
        assert_eq!(counts, [10, 20, 70, 260, 90]);
        assert_eq!(counts.iter().sum::<u64>(), 450);
    }
}
