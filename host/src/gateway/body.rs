//! Bodies on their way through the gateway, chunk by chunk, never held as a whole.
//!
//! [`Upload`] carries a request's body towards an upstream, counts it against the limit and tells how far it got;
//! [`Download`] carries a response's body to the client as it comes, ends it at its deadline or at shutdown, and holds the
//! connection's in-flight mark until the last byte. Both hold one frame at most.
//!
//! Why not `http_body_util::Limited`: after the upstream client has failed, the gateway must know whether the body was too
//! large, still arriving or complete, to answer 413, 408 or 504.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::{Buf, Bytes};
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt, Full, combinators::UnsyncBoxBody};
use tokio::time::Sleep;
use tokio_util::sync::WaitForCancellationFutureOwned;

/// Any error on the way of a body.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;
/// A body of either direction.
pub(crate) type Body = UnsyncBoxBody<Bytes, BoxError>;

/// A body that is already there.
pub(crate) fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed_unsync()
}

/// How far a request's body got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// More may come.
    Arriving,
    /// All of it came.
    Complete,
    /// It exceeded the limit.
    TooLarge,
}

/// Reads [`Progress`] of an [`Upload`] that somebody else consumes.
#[derive(Debug, Clone, Default)]
pub(crate) struct ProgressReader(Arc<AtomicU8>);

impl ProgressReader {
    pub(crate) fn get(&self) -> Progress {
        match self.0.load(Ordering::Acquire) {
            0 => Progress::Arriving,
            1 => Progress::Complete,
            _ => Progress::TooLarge,
        }
    }

    fn set(&self, progress: Progress) {
        self.0.store(progress as u8, Ordering::Release);
    }
}

/// The body exceeded the limit; the client is told so with status 413.
#[derive(Debug, thiserror::Error)]
#[error("request body exceeds {limit} bytes")]
pub(crate) struct TooLarge {
    limit: usize,
}

/// A request's body, counted.
pub(crate) struct Upload<B> {
    inner: B,
    left: usize,
    limit: usize,
    progress: ProgressReader,
}

impl<B: http_body::Body<Data = Bytes> + Unpin> Upload<B> {
    /// Lets `limit` bytes of `inner` through.
    pub(crate) fn new(inner: B, limit: usize) -> (Self, ProgressReader) {
        let progress = ProgressReader::default();
        if inner.is_end_stream() {
            progress.set(Progress::Complete);
        }
        (Self { inner, left: limit, limit, progress: progress.clone() }, progress)
    }
}

impl<B> http_body::Body for Upload<B>
where
    B: http_body::Body<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = match ready!(Pin::new(&mut self.inner).poll_frame(context)) {
            None => {
                self.progress.set(Progress::Complete);
                return Poll::Ready(None);
            }
            Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
            Some(Ok(frame)) => frame,
        };
        if let Some(data) = frame.data_ref() {
            let Some(left) = self.left.checked_sub(data.remaining()) else {
                self.progress.set(Progress::TooLarge);
                return Poll::Ready(Some(Err(TooLarge { limit: self.limit }.into())));
            };
            self.left = left;
        }
        if self.inner.is_end_stream() {
            self.progress.set(Progress::Complete);
        }
        Poll::Ready(Some(Ok(frame)))
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

/// The upstream did not finish its response in time.
#[derive(Debug, thiserror::Error)]
#[error("the response was not finished in time")]
pub(crate) struct Late;

/// A response's body, with what it holds open.
pub(crate) struct Download<G> {
    inner: Body,
    /// When a body that is to be finite is cut off.
    pub(crate) deadline: Option<Pin<Box<Sleep>>>,
    /// Ends a standing event stream cleanly, so that its client reconnects elsewhere.
    pub(crate) until: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
    /// Dropped with the body.
    _guard: G,
}

impl<G> Download<G> {
    pub(crate) fn new(inner: Body, guard: G) -> Self {
        Self { inner, deadline: None, until: None, _guard: guard }
    }
}

impl<G: Unpin> http_body::Body for Download<G> {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.inner).poll_frame(context) {
            return Poll::Ready(frame);
        }
        if self.deadline.as_mut().is_some_and(|deadline| deadline.as_mut().poll(context).is_ready()) {
            return Poll::Ready(Some(Err(Late.into())));
        }
        if self.until.as_mut().is_some_and(|until| until.as_mut().poll(context).is_ready()) {
            return Poll::Ready(None);
        }
        Poll::Pending
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        // A stream that may be ended early must not promise a length.
        if self.until.is_some() { SizeHint::default() } else { self.inner.size_hint() }
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::{BodyExt, StreamBody};

    use super::*;

    fn chunks(sizes: &'static [usize]) -> Body {
        let frames = sizes.iter().map(|&size| Ok(Frame::data(Bytes::from(vec![0; size]))));
        StreamBody::new(futures_util::stream::iter(frames)).boxed_unsync()
    }

    #[tokio::test]
    async fn upload_passes_up_to_the_limit_and_says_how_far_it_got() {
        let (body, progress) = Upload::new(chunks(&[4, 6]), 10);
        assert_eq!(progress.get(), Progress::Arriving);
        assert_eq!(body.collect().await.unwrap().to_bytes().len(), 10);
        assert_eq!(progress.get(), Progress::Complete);

        let (body, progress) = Upload::new(chunks(&[4, 7]), 10);
        let error = body.collect().await.unwrap_err();
        assert!(error.is::<TooLarge>());
        assert_eq!(progress.get(), Progress::TooLarge);

        let (_, progress) = Upload::new(http_body_util::Empty::new(), 0);
        assert_eq!(progress.get(), Progress::Complete, "no body is a complete one");
    }

    #[tokio::test(start_paused = true)]
    async fn download_is_cut_off_at_its_deadline_and_ended_at_shutdown() {
        let silent = || StreamBody::new(futures_util::stream::pending()).boxed_unsync();
        let mut late = Download::new(silent(), ());
        late.deadline = Some(Box::pin(tokio::time::sleep(std::time::Duration::from_secs(1))));
        assert!(late.collect().await.unwrap_err().is::<Late>());

        let stop = tokio_util::sync::CancellationToken::new();
        let mut standing = Download::new(silent(), ());
        standing.until = Some(Box::pin(stop.clone().cancelled_owned()));
        stop.cancel();
        assert!(standing.collect().await.unwrap().to_bytes().is_empty());
    }
}
