//! `kemlane connect URL`: a stdio MCP server that carries its client's messages to a hub over post-quantum TLS.
//!
//! The data's way: stdin → lines → `relay` → `hub` (HTTP over TLS 1.3 with the chosen groups) → `relay` → stdout. One
//! file each: `relay` (messages and the session), `hub` (HTTP and its failures), `sse` (event streams), `trust` (which
//! hub is the right one). Standard output carries messages only; everything else goes to standard error by `tracing`.
//!
//! Messages pass as the bytes they are, one line each; no MCP call is decoded and made again (see `jsonrpc`). That is
//! why this is not `rmcp`'s client transport.
//!
//! A hub that cannot be reached does not end the program: each request is answered with a JSON-RPC error that says
//! why, and the next one tries again.

mod hub;
mod relay;
mod sse;
mod trust;

use std::{fmt, io, num::NonZeroUsize, path::PathBuf, str::FromStr, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::StreamExt as _;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt as _},
    sync::mpsc,
};
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::{codec::FramedRead, io::StreamReader};

pub use self::{
    hub::Failure,
    trust::{BadPin, Pin},
};
use self::{hub::Hub, relay::Relay, trust::Trust};
use crate::{
    jsonrpc::Lines,
    provider::{self, Provider, UnknownProvider},
    scheduler::{self, Scheduler},
    tls::{ClientPool, Group, GroupError},
};

/// Messages on their way to the client; more wait in the tasks that have them.
const OUTPUT_QUEUE: usize = 16;
/// How long answers are awaited after the end of the input. A client that closes the pipe wants the program to end
/// soon; a script that pipes its requests in wants their answers.
const DRAIN: Duration = Duration::from_secs(10);
/// Key pairs made ahead: one client opens one connection, and another when that breaks.
const POOL: NonZeroUsize = NonZeroUsize::new(2).unwrap();

/// Arguments of `kemlane connect`.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// Address of the MCP server at the hub, for example <https://127.0.0.1:8443/example>
    #[arg(value_name = "URL")]
    pub url: String,
    /// Trust the CA certificates in this PEM file instead of the system's
    #[arg(long, value_name = "FILE", conflicts_with = "pins")]
    pub ca: Option<PathBuf>,
    /// Trust the hub whose public key has this SHA-256 (repeat for more than one)
    #[arg(long = "pin", value_name = "sha256/BASE64")]
    pub pins: Vec<Pin>,
    /// Key exchange groups to offer, the preferred first
    #[arg(long, value_name = "GROUPS", env = "MCP_CRYPTO_ALGO")]
    pub algo: Option<String>,
    /// Header to send with each request; a VALUE of env:VAR is read from that variable, which keeps it off the command line
    #[arg(long = "header", value_name = "NAME=VALUE")]
    pub headers: Vec<Header>,
}

/// A header for each request. Its value is not printed.
#[derive(Clone)]
pub struct Header {
    name: HeaderName,
    value: HeaderValue,
}

impl fmt::Debug for Header {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Header({}=..)", self.name)
    }
}

/// A text that is not a header.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadHeader {
    /// No `=`, or a name or value that HTTP does not allow.
    #[error("a header is written NAME=VALUE or NAME=env:VAR")]
    Malformed,
    /// The variable is not set.
    #[error("the environment has no variable {0}")]
    NoVariable(String),
    /// The name belongs to the transport.
    #[error("the header {0} is set by the transport itself")]
    Reserved(HeaderName),
}

impl FromStr for Header {
    type Err = BadHeader;

    fn from_str(text: &str) -> Result<Self, BadHeader> {
        let (name, value) = text.split_once('=').ok_or(BadHeader::Malformed)?;
        let name: HeaderName = name.trim().parse().map_err(|_| BadHeader::Malformed)?;
        let reserved = ["accept", "connection", "content-length", "content-type", "host", "last-event-id"];
        if reserved.contains(&name.as_str()) || name.as_str().starts_with("mcp-") {
            return Err(BadHeader::Reserved(name));
        }
        let value = match value.strip_prefix("env:") {
            Some(variable) => std::env::var(variable).map_err(|_| BadHeader::NoVariable(variable.to_owned()))?,
            None => value.to_owned(),
        };
        let mut value = HeaderValue::from_str(&value).map_err(|_| BadHeader::Malformed)?;
        value.set_sensitive(true);
        Ok(Self { name, value })
    }
}

/// Why `kemlane connect` cannot start, or cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address is not one of a hub.
    #[error("{0:?} is not the address of a hub: it must be https://HOST[:PORT]/PATH")]
    Url(String),
    /// The CA file cannot be used.
    #[error("the CA file {path} cannot be used: {reason}")]
    CaFile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// Neither `--ca` nor `--pin`, and a system without CA certificates.
    #[error("this system has no CA certificates: give the hub's CA file with --ca FILE, or its key with --pin")]
    NoSystemRoots,
    /// The groups cannot be used.
    #[error(transparent)]
    Groups(#[from] GroupError),
    /// No such provider of cryptography.
    #[error(transparent)]
    Provider(#[from] UnknownProvider),
    /// The TLS library refuses the configuration.
    #[error("TLS cannot be set up: {0}")]
    Tls(#[from] rustls::Error),
    /// Standard input or output failed.
    #[error("standard input or output failed: {0}")]
    Stdio(#[from] io::Error),
}

/// Runs until standard input ends, or SIGINT or SIGTERM comes.
///
/// # Errors
/// When the options cannot be used, or standard input or output fails. A hub that fails is told to the client instead.
pub async fn run(options: Options) -> Result<(), Error> {
    relay(options, StreamReader::new(stdin()), tokio::io::stdout()).await
}

/// Carries messages between a client's pipes and a hub: what [`run`] does with standard input and output.
///
/// # Errors
/// As [`run`].
pub async fn relay<R, W>(options: Options, input: R, mut output: W) -> Result<(), Error>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin + Send + 'static,
{
    let (hub, _pool) = connect_to(options)?;
    let (queue, mut messages) = mpsc::channel::<Bytes>(OUTPUT_QUEUE);
    let writer = tokio::spawn(async move {
        while let Some(message) = messages.recv().await {
            output.write_all(&message).await?;
            output.write_all(b"\n").await?;
            output.flush().await?;
        }
        Ok::<(), io::Error>(())
    });
    let relay = Relay::new(hub, queue);
    let mut lines = FramedRead::new(input, Lines::new(hub::MAX_MESSAGE));
    let stop = stop_signal();
    tokio::pin!(stop);
    let read = async {
        while let Some(line) = lines.next().await {
            relay.take(line?).await;
        }
        // Answers that do not come in this time are given up.
        let _ = tokio::time::timeout(DRAIN, relay.drain()).await;
        Ok::<(), Error>(())
    };
    let result = tokio::select! {
        result = read => result,
        () = &mut stop => Ok(()),
    };
    relay.end().await;
    drop(relay);
    // Tasks that were aborted may hold the queue a moment longer; a client that does not read is not waited for.
    match tokio::time::timeout(Duration::from_secs(1), writer).await {
        // The client closed its end: that is how clients leave.
        Ok(Ok(Err(error))) if error.kind() != io::ErrorKind::BrokenPipe => result.and(Err(error.into())),
        _ => result,
    }
}

/// The hub, and the pool of key pairs that must live as long as it is used.
fn connect_to(options: Options) -> Result<(Hub, Arc<ClientPool>), Error> {
    let url: Uri = options.url.parse().map_err(|_| Error::Url(options.url.clone()))?;
    if url.scheme_str() != Some("https") || url.host().is_none_or(str::is_empty) {
        return Err(Error::Url(options.url));
    }
    let trust = match options.ca {
        Some(path) => Trust::ca_file(&path)?,
        None if !options.pins.is_empty() => Trust::Pins(options.pins),
        None => Trust::system()?,
    };
    // An empty variable counts as unset.
    let groups = match options.algo.as_deref().filter(|list| !list.trim().is_empty()) {
        Some(list) => Group::parse_list(list, false)?,
        None => Group::DEFAULT.to_vec(),
    };
    let scheduler: Arc<dyn Provider> = Scheduler::new(provider::from_env_or("auto")?, scheduler::Config::default());
    let pool = ClientPool::new(scheduler, &groups, POOL);
    let tls = trust.client_config(pool.crypto_provider(&groups))?;
    let headers: HeaderMap = options.headers.into_iter().map(|header| (header.name, header.value)).collect();
    Ok((Hub::new(url, tls, headers), pool))
}

/// Standard input, read by a thread of its own.
///
/// Why not `tokio::io::stdin`: its blocking read cannot be ended, and would keep the program alive after a signal.
fn stdin() -> ReceiverStream<io::Result<Bytes>> {
    let (chunks, stream) = mpsc::channel(4);
    std::thread::spawn(move || {
        use io::Read as _;
        let mut buffer = vec![0; 64 << 10];
        loop {
            let chunk = match io::stdin().lock().read(&mut buffer) {
                Ok(0) => return,
                Ok(length) => Ok(Bytes::copy_from_slice(&buffer[..length])),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => Err(error),
            };
            let failed = chunk.is_err();
            if chunks.blocking_send(chunk).is_err() || failed {
                return;
            }
        }
    });
    ReceiverStream::new(stream)
}

/// Ends when the program is asked to.
async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut interrupt), Ok(mut terminate)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_keep_their_values_to_themselves() {
        let header: Header = "Authorization=Bearer secret=1".parse().unwrap();
        assert_eq!(header.value, "Bearer secret=1");
        assert!(!format!("{header:?}").contains("secret"));
        assert_eq!("authorization".parse::<Header>().err(), Some(BadHeader::Malformed));
        assert_eq!("a b=c".parse::<Header>().err(), Some(BadHeader::Malformed));
        assert_eq!("a=b\nc".parse::<Header>().err(), Some(BadHeader::Malformed));
        assert!(matches!("Mcp-Session-Id=1".parse::<Header>(), Err(BadHeader::Reserved(_))));
        assert!(matches!("a=env:KEMLANE_NO_SUCH_VARIABLE".parse::<Header>(), Err(BadHeader::NoVariable(_))));
        assert_eq!("a=env:PATH".parse::<Header>().unwrap().value, std::env::var("PATH").unwrap());
    }

    #[test]
    fn addresses_without_tls_are_refused() {
        for url in ["http://127.0.0.1:8443/x", "127.0.0.1:8443", "https://", "ftp://a/b", ""] {
            let options = Options { url: url.to_owned(), ca: None, pins: Vec::new(), algo: None, headers: Vec::new() };
            assert!(matches!(connect_to(options), Err(Error::Url(_))), "{url}");
        }
    }
}
