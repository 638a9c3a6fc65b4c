//! The transport below rustls that looks ahead.
//!
//! [`Peeking`] holds inbound bytes back until a whole `ClientHello` is there, submits the encapsulation that it asks for, and hands
//! the bytes to rustls in the very poll in which the result is ready, with the result placed in the
//! [`handover`](super::handover). While the provider works the task sleeps, so the encapsulations of many connections meet in
//! one batch. After a foreseen `HelloRetryRequest` it does the same again; then it steps aside for good.
//!
//! ```text
//!            bytes              whole hello               result
//! Gathering ───────► Gathering ─────────────► Waiting ─────────────► Releasing ──► pass-through
//!     │ not a hello, no share of ours, wrong length                      ▲   │ no share yet: HelloRetryRequest
//!     └──────────────────────────────────────────────────────────────────┘   └──────────────► Gathering (second hello)
//! ```
//!
//! What one connection costs: at most two times 64 KiB while a `ClientHello` comes in, nothing after the handshake (one null
//! check a call). What is not understood goes on to rustls untouched.

use std::io::{self, IoSlice};
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use kemlane_engine::kem::Params;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::client_hello::{Awaited, Choice, Progress, Reassembly, chosen_share};
use super::group::Group;
use super::handover::{self, Prepared};
use super::refusal::Stop;
use super::stats::Stats;
use crate::error::Error;
use crate::job::{Encapsulation, Ticket};
use crate::provider::{Provider, ProviderExt as _};

/// Bytes asked of the transport at once: what rustls reads at once, and above a usual `ClientHello` (about 1.8 KiB).
const READ_SIZE: usize = 4096;

/// What the connections of one server configuration share.
#[derive(Debug)]
pub(crate) struct Host {
    pub(crate) provider: Arc<dyn Provider>,
    /// Code points of the groups that the configuration holds, classical ones included.
    pub(crate) groups: Vec<u16>,
    pub(crate) stats: Arc<Stats>,
}

/// A transport that looked at the `ClientHello` before rustls did. After the handshake it is its inner transport.
#[derive(Debug)]
pub struct Peeking<IO> {
    io: IO,
    /// Whether the peer has sent anything.
    heard: bool,
    handshake: Option<Box<Handshake>>,
}

#[derive(Debug)]
struct Handshake {
    host: Arc<Host>,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Collecting a `ClientHello`.
    Gathering(Reassembly),
    /// The provider computes; nothing is read meanwhile.
    Waiting(Waiting),
    /// Handing bytes to rustls.
    Releasing(Releasing),
}

#[derive(Debug)]
struct Waiting {
    ticket: Ticket<Encapsulation>,
    params: &'static Params,
    encapsulation_key: Box<[u8]>,
    held: Vec<u8>,
}

#[derive(Debug)]
struct Releasing {
    held: Vec<u8>,
    at: usize,
    /// What to collect once everything is handed over; `None`: step aside.
    next: Option<Reassembly>,
}

impl State {
    fn release(held: Vec<u8>) -> Self {
        Self::Releasing(Releasing { held, at: 0, next: None })
    }
}

impl<IO> Peeking<IO> {
    pub(crate) fn new(io: IO, host: Arc<Host>) -> Self {
        let state = State::Gathering(Reassembly::new(Awaited::First));
        Self { io, heard: false, handshake: Some(Box::new(Handshake { host, state })) }
    }

    /// Whether the peer has sent anything.
    pub(crate) fn heard(&self) -> bool {
        self.heard
    }

    /// The inner transport.
    pub fn get_ref(&self) -> &IO {
        &self.io
    }

    /// The inner transport. Reading from it during the handshake breaks the handshake.
    pub fn get_mut(&mut self) -> &mut IO {
        &mut self.io
    }

    /// The inner transport; bytes that are still held back are lost.
    pub fn into_inner(self) -> IO {
        self.io
    }
}

impl Handshake {
    /// Advances until bytes can be handed over. `Ready(Ok(true))`: something was written to `buf`; `Ready(Ok(false))`: nothing is
    /// left to do here.
    fn poll<IO: AsyncRead + Unpin>(
        &mut self,
        io: &mut IO,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<bool>> {
        loop {
            self.state = match mem::replace(&mut self.state, State::release(Vec::new())) {
                State::Gathering(mut reassembly) => {
                    let mut bytes = [0; READ_SIZE];
                    let room = reassembly.room().min(READ_SIZE);
                    let mut read = ReadBuf::new(&mut bytes[..room]);
                    let polled = Pin::new(&mut *io).poll_read(cx, &mut read);
                    if polled.is_pending() {
                        self.state = State::Gathering(reassembly);
                        return Poll::Pending;
                    }
                    ready!(polled)?;
                    if read.filled().is_empty() {
                        // The end of the stream: rustls gets what there is, and will read the end again by itself.
                        State::release(reassembly.into_held())
                    } else {
                        let progress = reassembly.push(read.filled());
                        self.gathered(reassembly, progress)?
                    }
                }
                State::Waiting(mut waiting) => match Pin::new(&mut waiting.ticket).poll(cx) {
                    Poll::Pending => {
                        self.state = State::Waiting(waiting);
                        return Poll::Pending;
                    }
                    Poll::Ready(result) => waiting.finished(result)?,
                },
                State::Releasing(mut releasing) => {
                    let rest = releasing.held.get(releasing.at..).unwrap_or(&[]);
                    let len = rest.len().min(buf.remaining());
                    buf.put_slice(&rest[..len]);
                    releasing.at += len;
                    if releasing.at < releasing.held.len() {
                        self.state = State::Releasing(releasing);
                        return Poll::Ready(Ok(true));
                    }
                    match releasing.next {
                        None => return Poll::Ready(Ok(len > 0)),
                        Some(mut reassembly) => {
                            // What came with the first hello may already be all of the second.
                            let progress = reassembly.push(&[]);
                            self.state = self.gathered(reassembly, progress)?;
                            if len > 0 {
                                return Poll::Ready(Ok(true));
                            }
                            continue;
                        }
                    }
                }
            };
        }
    }

    /// Whether everything is handed over and nothing more will be collected.
    fn is_over(&self) -> bool {
        matches!(&self.state, State::Releasing(Releasing { held, at, next: None }) if *at >= held.len())
    }

    fn gathered(&self, reassembly: Reassembly, progress: Progress) -> Result<State, Stop> {
        match progress {
            Progress::Partial => Ok(State::Gathering(reassembly)),
            Progress::Foreign => Ok(State::release(reassembly.into_held())),
            Progress::Oversized => Err(Stop::Oversized),
            Progress::Complete => self.submit(reassembly),
        }
    }

    /// Acts on a whole `ClientHello`.
    fn submit(&self, reassembly: Reassembly) -> Result<State, Stop> {
        match chosen_share(reassembly.body(), |group| self.host.groups.contains(&group)) {
            Choice::None => Ok(State::release(reassembly.into_held())),
            Choice::Retry(_) => {
                let (held, next) = reassembly.split_after_retry();
                if next.is_some() {
                    self.host.stats.retry();
                }
                Ok(State::Releasing(Releasing { held, at: 0, next }))
            }
            Choice::Share(code, share) => {
                let key = Group::from_code_point(code).and_then(|group| {
                    let (key, _) = group.spec().split_client_share(share)?;
                    Some((group.params()?, key))
                });
                // A classical group, or a share of the wrong length, which rustls' callback refuses.
                let Some((params, key)) = key else { return Ok(State::release(reassembly.into_held())) };
                match self.host.provider.encaps(params, key) {
                    Ok(ticket) => {
                        let encapsulation_key = key.into();
                        Ok(State::Waiting(Waiting { ticket, params, encapsulation_key, held: reassembly.into_held() }))
                    }
                    Err(Error::Engine(_)) => Ok(State::release(reassembly.into_held())),
                    Err(error) => Err(Stop::Provider(error)),
                }
            }
        }
    }
}

impl Waiting {
    /// Places the result. A key that was refused goes to rustls too, because the callback turns it into the right alert.
    fn finished(self, result: Result<Encapsulation, Error>) -> Result<State, Stop> {
        let Self { params, encapsulation_key, held, .. } = self;
        match result {
            Ok(_) | Err(Error::Engine(_)) => {
                handover::place(Prepared { params, encapsulation_key, result });
                Ok(State::release(held))
            }
            Err(error) => Err(Stop::Provider(error)),
        }
    }
}

impl<IO: AsyncRead + Unpin> AsyncRead for Peeking<IO> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if let Some(handshake) = &mut this.handshake {
            let handed_over = ready!(handshake.poll(&mut this.io, cx, buf))?;
            if handshake.is_over() {
                this.handshake = None;
            }
            if handed_over {
                this.heard = true;
                return Poll::Ready(Ok(()));
            }
        }
        Pin::new(&mut this.io).poll_read(cx, buf)
    }
}

impl<IO: AsyncWrite + Unpin> AsyncWrite for Peeking<IO> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().io).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().io).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().io).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().io).poll_shutdown(cx)
    }
}
