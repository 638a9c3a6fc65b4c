//! What the tests share: certificates, configurations, test providers, and one handshake over an in-memory transport.

use std::io;
use std::num::NonZeroUsize;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll};

use kemlane::error::Error;
use kemlane::job::{Batch, Job};
use kemlane::provider::cpu::CpuProvider;
use kemlane::provider::{Capabilities, Health, Provider};
use kemlane::scheduler::{self, Scheduler};
use kemlane::tls::{Acceptor, Group, Peeking, Refusal, client_config, server_config};
use rustls::crypto::{ActiveKeyExchange, CryptoProvider, SharedSecret, SupportedKxGroup, aws_lc_rs};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer, ServerName};
use rustls::server::ResolvesServerCert;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, NamedGroup, RootCertStore};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, DuplexStream, ReadBuf};
use tokio_rustls::{TlsConnector, client, server};

/// A transport as wide as a socket's buffer.
pub(crate) const WIDE: usize = 64 * 1024;

pub(crate) fn scheduler_over(provider: Arc<dyn Provider>) -> Arc<dyn Provider> {
    Scheduler::new(provider, scheduler::Config::default())
}

/// One scheduler over the CPU for all tests that need nothing special.
pub(crate) fn provider() -> Arc<dyn Provider> {
    static SHARED: OnceLock<Arc<dyn Provider>> = OnceLock::new();
    Arc::clone(SHARED.get_or_init(|| scheduler_over(Arc::new(CpuProvider::default()))))
}

struct Certificate {
    der: CertificateDer<'static>,
    resolver: Arc<dyn ResolvesServerCert>,
}

fn certificate() -> &'static Certificate {
    static MADE: OnceLock<Certificate> = OnceLock::new();
    MADE.get_or_init(|| {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let der = made.cert.der().clone();
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der());
        let key = aws_lc_rs::sign::any_supported_type(&key.into()).unwrap();
        let resolver = Arc::new(SingleCertAndKey::from(CertifiedKey::new(vec![der.clone()], key)));
        Certificate { der, resolver }
    })
}

pub(crate) fn resolver() -> Arc<dyn ResolvesServerCert> {
    Arc::clone(&certificate().resolver)
}

pub(crate) fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add(certificate().der.clone()).unwrap();
    roots
}

pub(crate) fn acceptor_with(provider: Arc<dyn Provider>, groups: &[Group]) -> Acceptor {
    let config = server_config(Arc::clone(&provider), groups, resolver()).unwrap();
    Acceptor::new(Arc::new(config), provider)
}

pub(crate) fn acceptor(groups: &[Group]) -> Acceptor {
    acceptor_with(provider(), groups)
}

pub(crate) fn our_client(groups: &[Group]) -> Arc<ClientConfig> {
    Arc::new(client_config(provider(), groups, roots()).unwrap())
}

/// A client that shares nothing with this crate but rustls.
pub(crate) fn foreign_client(groups: &[&'static dyn SupportedKxGroup]) -> ClientConfig {
    let crypto = CryptoProvider { kx_groups: groups.to_vec(), ..aws_lc_rs::default_provider() };
    ClientConfig::builder_with_provider(Arc::new(crypto))
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_root_certificates(roots())
        .with_no_client_auth()
}

/// A server's end of a transport on which bytes arrive in segments of `width`, with a pause after each.
#[derive(Debug)]
pub(crate) struct Segments {
    io: DuplexStream,
    width: usize,
    paused: bool,
}

impl AsyncRead for Segments {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.paused = !this.paused;
        if this.paused {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let mut segment = buf.take(this.width);
        let read = Pin::new(&mut this.io).poll_read(cx, &mut segment);
        let len = segment.filled().len();
        buf.advance(len);
        read
    }
}

impl AsyncWrite for Segments {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().io).poll_write(cx, buf)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().io).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().io).poll_shutdown(cx)
    }
}

pub(crate) type Accepted = Result<server::TlsStream<Peeking<Segments>>, Refusal>;
pub(crate) type Connected = io::Result<client::TlsStream<DuplexStream>>;

/// One handshake; the client's bytes arrive in segments of `width`.
pub(crate) async fn handshake(acceptor: &Acceptor, client: Arc<ClientConfig>, width: usize) -> (Accepted, Connected) {
    let (io, far) = tokio::io::duplex(WIDE);
    let near = Segments { io, width, paused: false };
    let name = ServerName::try_from("localhost").unwrap();
    tokio::join!(acceptor.accept(near), TlsConnector::from(client).connect(name, far))
}

/// A handshake that has to succeed with `group`, and bytes that have to pass in both directions.
pub(crate) async fn succeeds(acceptor: &Acceptor, client: Arc<ClientConfig>, width: usize, group: NamedGroup) {
    let (accepted, connected) = handshake(acceptor, client, width).await;
    let (mut accepted, mut connected) = (accepted.unwrap(), connected.unwrap());
    assert_eq!(accepted.get_ref().1.negotiated_key_exchange_group().unwrap().name(), group);
    assert_eq!(connected.get_ref().1.negotiated_key_exchange_group().unwrap().name(), group);
    let (mut there, mut back) = ([0; 4], [0; 4]);
    let serve = async {
        accepted.read_exact(&mut there).await.unwrap();
        accepted.write_all(b"pong").await.unwrap();
        accepted.flush().await.unwrap();
    };
    let ask = async {
        connected.write_all(b"ping").await.unwrap();
        connected.flush().await.unwrap();
        connected.read_exact(&mut back).await.unwrap();
    };
    tokio::join!(serve, ask);
    assert_eq!((&there, &back), (b"ping", b"pong"));
}

/// The alert that a client got.
pub(crate) fn alert(connected: Connected) -> rustls::AlertDescription {
    let error = connected.expect_err("the handshake should have failed");
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::AlertReceived(alert)) => *alert,
        other => panic!("no alert but {other:?} ({error})"),
    }
}

/// A client's group that offers whatever bytes it was made with.
#[derive(Debug)]
pub(crate) struct Forged {
    pub(crate) name: NamedGroup,
    pub(crate) share: Vec<u8>,
}

impl SupportedKxGroup for Forged {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, rustls::Error> {
        Ok(Box::new(Self { name: self.name, share: self.share.clone() }))
    }

    fn name(&self) -> NamedGroup {
        self.name
    }
}

impl ActiveKeyExchange for Forged {
    fn complete(self: Box<Self>, _: &[u8]) -> Result<SharedSecret, rustls::Error> {
        Err(rustls::Error::General("a forged share completes nothing".into()))
    }

    fn pub_key(&self) -> &[u8] {
        &self.share
    }

    fn group(&self) -> NamedGroup {
        self.name
    }
}

/// The CPU, noting how many jobs came together. Computes at once even what it could hand to its own threads, so that what was
/// submitted is ready.
#[derive(Debug, Default)]
pub(crate) struct Noting {
    cpu: CpuProvider,
    pub(crate) batches: Mutex<Vec<usize>>,
    /// How many of the jobs were signatures.
    pub(crate) signatures: AtomicUsize,
}

impl Provider for Noting {
    fn capabilities(&self) -> Capabilities {
        self.cpu.capabilities()
    }

    fn health(&self) -> Health {
        self.cpu.health()
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        self.submit_here(batch)
    }

    fn submit_here(&self, batch: &mut Batch) -> Result<(), Error> {
        self.batches.lock().unwrap().push(batch.len());
        if batch.kind().operation() == "sign" {
            self.signatures.fetch_add(batch.len(), Relaxed);
        }
        self.cpu.submit_here(batch)
    }
}

/// Takes jobs and never computes them.
#[derive(Debug, Default)]
pub(crate) struct Stuck {
    pub(crate) jobs: Mutex<Vec<Job>>,
    pub(crate) batches: Mutex<Vec<Batch>>,
}

impl Provider for Stuck {
    fn capabilities(&self) -> Capabilities {
        provider().capabilities()
    }

    fn health(&self) -> Health {
        Health::Ready
    }

    fn submit(&self, batch: &mut Batch) -> Result<(), Error> {
        self.batches.lock().unwrap().push(batch.take());
        Ok(())
    }

    fn submit_one(&self, job: Job) -> Result<(), Error> {
        self.jobs.lock().unwrap().push(job);
        Ok(())
    }
}

/// Takes nothing.
#[derive(Debug)]
pub(crate) struct Full;

impl Provider for Full {
    fn capabilities(&self) -> Capabilities {
        provider().capabilities()
    }

    fn health(&self) -> Health {
        Health::Ready
    }

    fn submit(&self, _: &mut Batch) -> Result<(), Error> {
        Err(Error::QueueFull)
    }

    fn submit_one(&self, mut job: Job) -> Result<(), Error> {
        job.complete(Err(Error::QueueFull));
        Err(Error::QueueFull)
    }
}

pub(crate) const fn count(n: usize) -> NonZeroUsize {
    NonZeroUsize::new(n).unwrap()
}
