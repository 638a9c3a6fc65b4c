//! The life of one connection: handshake, requests, end.
//!
//! ```text
//! TcpStream ─► Stall ─► tls::Acceptor ─► HTTP/1.1 or HTTP/2, as ALPN says ─► proxy::handle for each request
//!                        (refused: closed)          ended by: client, idle time, shutdown
//! ```
//!
//! A place among the open connections and one among the handshakes under way are held as guards, so that no way out forgets
//! them.
//! Settings are looked up when they are needed, so that a reload reaches connections that are already open: routes, origins and
//! body limits for the next request; what HTTP itself was told (header limits, streams) stays until the connection ends.

use std::{
    convert::Infallible,
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use http::StatusCode;
use hyper::{body::Incoming, server::conn, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::Notify,
    time::Instant,
};

use super::{Shared, config::Limits, proxy, stall::Stall};

/// What TLS agreed on, as the request handlers and the example server see it.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// The client's address.
    pub(crate) peer: SocketAddr,
    /// For example `TLSv1_3`.
    pub(crate) tls_version: String,
    /// For example `X25519MLKEM768`.
    pub(crate) key_exchange: String,
    /// For example `TLS13_AES_256_GCM_SHA384`.
    pub(crate) cipher_suite: String,
}

/// A place among a bounded number; given back when dropped.
#[derive(Debug)]
pub(crate) struct Place(Arc<AtomicUsize>);

impl Place {
    /// Takes a place if fewer than `limit` are taken.
    pub(crate) fn take(taken: &Arc<AtomicUsize>, limit: usize) -> Option<Self> {
        let take = |count: usize| (count < limit).then_some(count + 1);
        taken.fetch_update(Ordering::AcqRel, Ordering::Relaxed, take).ok().map(|_| Self(taken.clone()))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Requests under way on a connection, when the last one ended, and when the next began to arrive.
///
/// Times are milliseconds since `begun`, plus one where zero means never.
#[derive(Debug)]
pub(crate) struct Activity {
    begun: Instant,
    under_way: AtomicUsize,
    last_end: AtomicU64,
    first_byte: AtomicU64,
    arriving: Notify,
}

/// A request under way; ended when dropped.
#[derive(Debug)]
pub(crate) struct UnderWay(Arc<Activity>);

impl Activity {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            begun: Instant::now(),
            under_way: AtomicUsize::new(0),
            last_end: AtomicU64::new(0),
            first_byte: AtomicU64::new(0),
            arriving: Notify::new(),
        })
    }

    fn millis(&self) -> u64 {
        self.begun.elapsed().as_millis() as u64
    }

    fn begin(self: &Arc<Self>) -> UnderWay {
        self.under_way.fetch_add(1, Ordering::AcqRel);
        self.first_byte.store(0, Ordering::Release);
        UnderWay(self.clone())
    }

    /// Notes that bytes came; the first ones while no request is under way begin the next request's headers.
    fn heard(&self) {
        let is_first =
            || self.first_byte.compare_exchange(0, self.millis() + 1, Ordering::AcqRel, Ordering::Relaxed).is_ok();
        if self.under_way.load(Ordering::Acquire) == 0 && is_first() {
            self.arriving.notify_one();
        }
    }

    /// Returns when the connection has been left alone for too long, and how.
    async fn left(&self, limits: &Limits) -> Left {
        loop {
            let after = |millis, limit| self.begun + Duration::from_millis(millis) + limit;
            let (due, how) = match (self.under_way.load(Ordering::Acquire), self.first_byte.load(Ordering::Acquire)) {
                (0, 0) => (after(self.last_end.load(Ordering::Acquire), limits.idle_time()), Left::Idle),
                (0, first) => (after(first - 1, limits.header_time()), Left::HalfWay),
                // Looked at again then, since the end of a request wakes nobody.
                _ => (Instant::now() + limits.idle_time().min(limits.header_time()), Left::Idle),
            };
            if due <= Instant::now() {
                return how;
            }
            tokio::select! {
                () = tokio::time::sleep_until(due) => {}
                () = self.arriving.notified() => {}
            }
        }
    }

    fn is_quiet(&self) -> bool {
        self.under_way.load(Ordering::Acquire) == 0
    }
}

/// How a client left its connection alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// No request for the idle time.
    Idle,
    /// A request's headers began to arrive and did not end in their time.
    HalfWay,
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.last_end.store(self.0.millis(), Ordering::Release);
        self.0.under_way.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A stream that tells [`Activity`] when bytes come.
///
/// Why not the HTTP library's own time limit for headers: it runs from the end of the last request, and so would cut off a
/// connection that is merely idle.
struct Heard<S> {
    inner: S,
    activity: Arc<Activity>,
}

impl<S: AsyncRead + Unpin> AsyncRead for Heard<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let outcome = Pin::new(&mut self.inner).poll_read(context, buffer);
        if buffer.filled().len() > before {
            self.activity.heard();
        }
        outcome
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Heard<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

/// Serves one accepted socket until it ends. `_place` is its place among the open connections.
pub(crate) async fn run(shared: Arc<Shared>, socket: TcpStream, peer: SocketAddr, _place: Place) {
    let limits = shared.live.load().config.limits;
    let handshake = shared.handshakes.begin(limits.max_handshakes);
    // Small messages both ways: waiting for a fuller packet would only add latency.
    let _ = socket.set_nodelay(true);
    let socket = Stall::new(socket, limits.write_time());
    // The acceptor counts and logs its refusals.
    let accepted = tokio::select! {
        accepted = shared.acceptor.accept_from(socket, peer) => accepted,
        () = handshake.displaced.cancelled() => {
            shared.metrics.refuse(super::metrics::Unserved::Handshakes);
            return;
        }
        () = shared.stopping.cancelled() => return,
    };
    let Ok(stream) = accepted else { return };
    drop(handshake);

    let tls = stream.get_ref().1;
    let link = Link {
        peer,
        tls_version: tls.protocol_version().map_or_else(String::new, |version| format!("{version:?}")),
        key_exchange: tls
            .negotiated_key_exchange_group()
            .map_or_else(String::new, |group| format!("{:?}", group.name())),
        cipher_suite: tls.negotiated_cipher_suite().map_or_else(String::new, |suite| format!("{:?}", suite.suite())),
    };
    let is_h2 = tls.alpn_protocol() == Some(b"h2");
    let activity = Activity::new();
    let service = {
        let (shared, activity) = (shared.clone(), activity.clone());
        service_fn(move |request: hyper::Request<Incoming>| {
            let (shared, link, under_way) = (shared.clone(), link.clone(), activity.begin());
            async move { Ok::<_, Infallible>(proxy::handle(&shared, link, request, under_way).await) }
        })
    };
    let ended = if is_h2 {
        // Here bytes may be a ping, so only whole requests count.
        let served = pin!(http2(&limits).serve_connection(TokioIo::new(stream), service));
        drive(served, conn::http2::Connection::graceful_shutdown, &shared, &activity, &limits).await
    } else {
        let stream = Heard { inner: stream, activity: activity.clone() };
        let served = pin!(http1(&limits).serve_connection(TokioIo::new(stream), service));
        drive(served, conn::http1::Connection::graceful_shutdown, &shared, &activity, &limits).await
    };
    if let Err(error) = ended {
        // What the HTTP library answers by itself.
        if error.is_parse_too_large() {
            shared.metrics.unreadable(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
        } else if error.is_parse() {
            shared.metrics.unreadable(StatusCode::BAD_REQUEST);
        }
        tracing::debug!(%peer, %error, "connection broke off");
    }
}

fn http1(limits: &Limits) -> conn::http1::Builder {
    let mut builder = conn::http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(None)
        .max_header_size(limits.header_bytes as usize)
        .max_buf_size((limits.header_bytes as usize).max(64 * 1024));
    builder
}

fn http2(limits: &Limits) -> conn::http2::Builder<TokioExecutor> {
    let mut builder = conn::http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(limits.max_streams)
        .max_header_list_size(limits.header_bytes)
        // Finds clients that vanished without a word; quiet event streams need it.
        .keep_alive_interval(limits.idle_time() / 2)
        .keep_alive_timeout(limits.header_time())
        // Responses are held for a slow reader up to this much a stream, then the upstream waits.
        .max_send_buf_size(64 * 1024);
    builder
}

/// Drives a connection to its end, asking it to finish when it is idle or the gateway stops.
async fn drive<C>(
    mut served: Pin<&mut C>,
    finish: impl Fn(Pin<&mut C>),
    shared: &Shared,
    activity: &Activity,
    limits: &Limits,
) -> Result<(), hyper::Error>
where
    C: Future<Output = Result<(), hyper::Error>>,
{
    tokio::select! {
        ended = served.as_mut() => return ended,
        left = activity.left(limits) => if left == Left::HalfWay {
            shared.metrics.unreadable(StatusCode::REQUEST_TIMEOUT);
            return Ok(());
        },
        () = shared.stopping.cancelled() => {}
    }
    finish(served.as_mut());
    loop {
        tokio::select! {
            ended = served.as_mut() => return ended,
            // Asking is polite, but a client need not answer: when nothing is under way, its time for headers is all it gets.
            () = tokio::time::sleep(limits.header_time()) => if activity.is_quiet() {
                return Ok(());
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_bounded_and_given_back() {
        let taken = Arc::new(AtomicUsize::new(0));
        let places: Vec<_> = (0..3).map(|_| Place::take(&taken, 3)).collect();
        assert!(places.iter().all(Option::is_some));
        assert!(Place::take(&taken, 3).is_none());
        drop(places);
        assert!(Place::take(&taken, 1).is_some());
        assert_eq!(taken.load(Ordering::Relaxed), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn idle_time_counts_from_the_end_of_the_last_request() {
        let limits = Limits { idle_seconds: 10, header_seconds: 2, ..Limits::default() };
        let activity = Activity::new();
        let begun = Instant::now();
        let request = activity.begin();
        let ((), left) = tokio::join!(
            async {
                tokio::time::sleep(Duration::from_secs(25)).await;
                drop(request);
            },
            activity.left(&limits),
        );
        assert_eq!((left, begun.elapsed().as_secs()), (Left::Idle, 35));
    }

    #[tokio::test(start_paused = true)]
    async fn headers_that_trickle_in_are_cut_off() {
        let limits = Limits { idle_seconds: 100, header_seconds: 2, ..Limits::default() };
        let activity = Activity::new();
        let begun = Instant::now();
        let ((), left) = tokio::join!(
            async {
                for _ in 0..3 {
                    tokio::time::sleep(Duration::from_secs(1)).await;
                    activity.heard();
                }
            },
            activity.left(&limits),
        );
        assert_eq!((left, begun.elapsed().as_secs()), (Left::HalfWay, 3), "two seconds after the first byte");
    }
}
