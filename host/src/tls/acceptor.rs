//! The batching acceptor for tokio servers.
//!
//! [`Acceptor::accept`] runs one TLS handshake over a [`Peeking`] transport, so that the encapsulations of handshakes that
//! arrive together are computed as one batch, and turns whatever goes wrong into a [`Refusal`] that is counted and logged. One
//! `Acceptor` serves any number of connections; it spawns nothing, so dropping the future ends a handshake and cancels its job.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use rustls::{HandshakeKind, ServerConfig};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::certificates::Authentication;
use super::group::Group;
use super::handover::Handover;
use super::peek::{Host, Peeking};
use super::refusal::{Reason, Refusal, Stop};
use super::stats::{Snapshot, Stats};
use crate::provider::Provider;

/// Accepts TLS connections in batches.
#[derive(Debug)]
pub struct Acceptor {
    served: ArcSwap<Served>,
    provider: Arc<dyn Provider>,
    time_limit: Duration,
    stats: Arc<Stats>,
}

/// A configuration and what is derived from it; replaced as a whole.
struct Served {
    tls: TlsAcceptor,
    host: Arc<Host>,
}

impl std::fmt::Debug for Served {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Served").field("groups", &self.host.groups).finish_non_exhaustive()
    }
}

impl Acceptor {
    /// How long a handshake may take, from the accepted connection to the client's Finished.
    ///
    /// Why 10 s: three round trips and two retransmissions over a bad mobile link fit; a peer that says nothing does not keep
    /// its socket and what it sent for longer.
    pub const DEFAULT_TIME_LIMIT: Duration = Duration::from_secs(10);

    /// An acceptor for `config`, which should come from [`server_config`](super::server_config) or hold the groups of
    /// [`crypto_provider`](super::crypto_provider): with other groups it works, but has nothing to prepare. Encapsulations are
    /// submitted to `provider`; who signs is the key's affair.
    pub fn new(config: Arc<ServerConfig>, provider: Arc<dyn Provider>) -> Self {
        let stats = Arc::new(Stats::default());
        let served = ArcSwap::from_pointee(Served::new(config, &provider, &stats));
        Self { served, provider, time_limit: Self::DEFAULT_TIME_LIMIT, stats }
    }

    /// The same with another time limit for a handshake.
    #[must_use]
    pub fn with_time_limit(self, time_limit: Duration) -> Self {
        Self { time_limit, ..self }
    }

    /// Serves another configuration from now on; handshakes under way end with the one that they began with.
    pub fn replace_config(&self, config: Arc<ServerConfig>) {
        self.served.store(Arc::new(Served::new(config, &self.provider, &self.stats)));
    }

    /// The counters.
    pub fn snapshot(&self) -> Snapshot {
        self.stats.snapshot()
    }

    /// Runs the handshake of a connection.
    ///
    /// # Errors
    /// A [`Refusal`], counted and logged already. The peer has got the alert that the standard asks for, if it could be sent.
    pub async fn accept<IO>(&self, io: IO) -> Result<TlsStream<Peeking<IO>>, Refusal>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        self.accept_logged(io, None).await
    }

    /// The same, with the peer's address for the log.
    ///
    /// # Errors
    /// As [`Acceptor::accept`].
    pub async fn accept_from<IO>(&self, io: IO, peer: SocketAddr) -> Result<TlsStream<Peeking<IO>>, Refusal>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        self.accept_logged(io, Some(peer)).await
    }

    async fn accept_logged<IO>(&self, io: IO, peer: Option<SocketAddr>) -> Result<TlsStream<Peeking<IO>>, Refusal>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let started = Instant::now();
        let mut handover = Handover::default();
        let outcome = tokio::time::timeout(self.time_limit, self.handshake(io, &mut handover)).await;
        self.stats.encapsulations(handover.taken, handover.in_place);
        let outcome = outcome.unwrap_or(Err(Refusal::Timeout));
        match &outcome {
            Ok(stream) => {
                let group = Group::negotiated(stream.get_ref().1);
                let is_full = stream.get_ref().1.handshake_kind() != Some(HandshakeKind::Resumed);
                let certificate = handover.certificate.filter(|_| is_full);
                self.stats.handshake(group, certificate, started.elapsed());
                tracing::debug!(
                    peer = peer.map(tracing::field::display),
                    group = group.map(Group::name),
                    certificate = certificate.map(Authentication::name),
                    "handshake completed"
                );
            }
            Err(refusal) => {
                self.stats.refusal(refusal.reason());
                let (reason, detail) = (refusal.label(), tracing::field::display(refusal));
                let peer = peer.map(tracing::field::display);
                // Health checks of load balancers connect and close once a second.
                if refusal.reason() == Reason::Closed {
                    tracing::debug!(peer, reason, detail, "handshake refused");
                } else {
                    tracing::info!(peer, reason, detail, "handshake refused");
                }
            }
        }
        outcome
    }

    async fn handshake<IO>(&self, io: IO, handover: &mut Handover) -> Result<TlsStream<Peeking<IO>>, Refusal>
    where
        IO: AsyncRead + AsyncWrite + Unpin,
    {
        let served = self.served.load_full();
        let mut accept = served.tls.accept(Peeking::new(io, Arc::clone(&served.host))).into_fallible();
        match poll_fn(|cx| handover.lend(|| Pin::new(&mut accept).poll(cx))).await {
            Ok(stream) => Ok(stream),
            Err((error, mut peeking)) => {
                if let Some(stop) = error.get_ref().and_then(|inner| inner.downcast_ref::<Stop>()) {
                    let alert = stop.alert();
                    // Tried once: seven bytes fit into the socket's empty buffer, and a peer that is gone needs no alert.
                    poll_fn(|cx| {
                        let _ = Pin::new(peeking.get_mut()).poll_write(cx, &alert);
                        Poll::Ready(())
                    })
                    .await;
                }
                Err(Refusal::from_io(error, peeking.heard()))
            }
        }
    }
}

impl Served {
    fn new(config: Arc<ServerConfig>, provider: &Arc<dyn Provider>, stats: &Arc<Stats>) -> Self {
        let groups = config.crypto_provider().kx_groups.iter().map(|group| group.name().into()).collect();
        let host = Host { provider: Arc::clone(provider), groups, stats: Arc::clone(stats) };
        Self { tls: config.into(), host: Arc::new(host) }
    }
}
