//! `kemlane serve`: MCP over post-quantum TLS in front of one or more MCP servers.
//!
//! ```text
//!            accept           connection            proxy                    upstream
//! client ─► [listener] ─► handshake, HTTP ─► checks, routes, headers ─► http(s) │ child process │ example
//!               │              │  ▲                   ▲
//!               │              │  └── acceptor        └── Live: routes, origins, limits
//!             limits        metrics        ▲                ▲
//!                                          └── reload ──────┘   (SIGHUP, changed files, renewal)
//! ```
//!
//! | module | what |
//! |---|---|
//! | [`config`] | one TOML file, flags and environment over it |
//! | [`error`] | why it did not start, and what to do about it |
//! | `pki` | private CA, server certificates, the data folder |
//! | `connection` | one connection's life; `stall` bounds its writes, `handshakes` their number |
//! | `proxy` | one request's way; `origin` who may ask, `body` what streams through |
//! | `upstream` | MCP servers over HTTP; [`stdio`] as child processes; `example` built in |
//! | `reload` | taking over changes while running |
//! | `metrics` | counters and health on a port of their own |
//!
//! Two kinds of state: [`Ground`] is laid at start and stays; [`Live`] is what configuration says, built as a whole and swapped
//! as a whole, so that no request sees half a change. Both are read only by everyone but `reload`.

mod body;
pub mod config;
mod connection;
pub mod error;
mod example;
mod handshakes;
mod metrics;
mod origin;
mod pki;
mod proxy;
mod reload;
mod stall;
pub mod stdio;
mod upstream;

use std::{
    collections::BTreeMap,
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwap;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use rustls::crypto::CryptoProvider;
use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use self::{
    config::MetricsListen,
    connection::Place,
    example::Example,
    handshakes::Handshakes,
    metrics::{Metrics, Outside, Unserved},
    origin::AllowedOrigins,
    pki::folder::Folder,
    proxy::Routes,
    upstream::Upstream,
};
pub use self::{
    config::{Config, Overrides},
    error::Error,
};
use crate::{
    provider::{self, Provider},
    scheduler::{self, Scheduler},
    tls::{self, Acceptor},
};

/// When the system has no descriptor left for another socket, asking again at once would only burn the processor; in this
/// time some connection ends.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// What is laid at start and stays.
struct Ground {
    folder: Folder,
    scheduler: Arc<Scheduler>,
    /// For checking certificates and loading keys, whose signatures are the scheduler's.
    crypto: Arc<CryptoProvider>,
    /// Cancelled when nothing may go on any longer.
    ended: CancellationToken,
}

impl Ground {
    fn provider(&self) -> Arc<dyn Provider> {
        self.scheduler.clone()
    }
}

/// What the configuration says, ready to use.
struct Live {
    config: Config,
    routes: Routes,
    origins: AllowedOrigins,
    not_after: SystemTime,
    renew_at: Option<SystemTime>,
    ca_file: Option<PathBuf>,
}

impl Live {
    /// Builds all that `config` asks for. Upstreams of `previous` that are configured the same are kept, with their
    /// connections and child processes.
    fn build(
        config: Config,
        ground: &Ground,
        previous: Option<&Self>,
    ) -> Result<(Self, Arc<rustls::ServerConfig>), Error> {
        let identity = pki::identity(&ground.folder, &config.tls, &ground.crypto, SystemTime::now())?;
        let certificates = Arc::new(tls::Certificates::new(identity.leaves.iter().map(|leaf| leaf.certified.clone())));
        let tls = tls::server_config(ground.provider(), &config.tls.groups()?, certificates)?;
        let mut upstreams = BTreeMap::new();
        for (name, settings) in &config.upstreams {
            // A CA file may have changed under the same name.
            let kept = previous
                .filter(|previous| previous.config.upstreams.get(name) == Some(settings) && settings.ca_file.is_none())
                .and_then(|previous| previous.routes.get(name));
            let upstream = match kept {
                Some(upstream) => upstream.clone(),
                None => Arc::new(Upstream::new(name, settings, &ground.provider())?),
            };
            upstreams.insert(name.clone(), upstream);
        }
        if upstreams.is_empty() {
            let example = Example::new(ground.provider(), ground.ended.clone());
            upstreams.insert(proxy::DEFAULT_PATH.to_owned(), Arc::new(Upstream::example(example)));
        }
        let live = Self {
            routes: Routes::new(upstreams),
            origins: AllowedOrigins::new(&config.http.allowed_origins),
            not_after: identity.not_after(),
            renew_at: identity.renew_at(),
            ca_file: identity.ca_file,
            config,
        };
        Ok((live, Arc::new(tls)))
    }
}

/// What every connection and the reloader have in common.
struct Shared {
    ground: Ground,
    live: Arc<ArcSwap<Live>>,
    acceptor: Arc<Acceptor>,
    metrics: Arc<Metrics>,
    overrides: Overrides,
    /// Open connections.
    open: Arc<AtomicUsize>,
    handshakes: Arc<Handshakes>,
    /// Cancelled when shutdown begins: finish what is under way, begin nothing.
    stopping: CancellationToken,
}

/// Serves until SIGTERM or SIGINT; then finishes what is under way, for as long as the configuration gives it.
///
/// `config` is what [`Config::load`] made of `overrides`, which are kept for reloads. Addresses, the CA file and a command to
/// try are printed to standard output as soon as connections are accepted.
///
/// # Errors
/// Whatever keeps it from starting, with advice; nothing that happens later.
pub async fn serve(config: Config, overrides: Overrides) -> Result<(), Error> {
    let on = |kind| signal(kind).map_err(Error::Signals);
    let (hangup, terminate) = (on(SignalKind::hangup())?, on(SignalKind::terminate())?);
    let interrupt = on(SignalKind::interrupt())?;
    raise_open_files();
    let watch = reload::Watch::new(&config, overrides.config.as_deref());
    let ended = CancellationToken::new();
    let (shared, listener) = start(config, overrides, ended.clone()).await?;
    let metrics = serve_metrics(&shared, &ended).await?;
    announce(&shared, listener.1, metrics).map_err(|source| Error::Write { path: "standard output".into(), source })?;
    let reloader = tokio::spawn(reload::run(shared.clone(), watch, hangup));
    accept_until_told(&shared, listener.0, terminate, interrupt).await;
    reloader.abort();
    ended.cancel();
    // Nothing is under way any more, so that only child processes are waited for; these bound their own end.
    let live = shared.live.load_full();
    futures_util::future::join_all(live.routes.iter().map(|(_, upstream)| upstream.retire(Duration::ZERO))).await;
    let scheduler = shared.ground.scheduler.clone();
    let limit = shared.live.load().config.limits.shutdown_time();
    // Blocks while the last jobs are computed; whatever happens to that thread, this process is about to end.
    let drained = tokio::task::spawn_blocking(move || scheduler.shutdown(limit)).await;
    if !drained.unwrap_or(false) {
        tracing::warn!("jobs were left behind in the scheduler");
    }
    tracing::info!("stopped");
    Ok(())
}

async fn start(
    config: Config,
    overrides: Overrides,
    ended: CancellationToken,
) -> Result<(Arc<Shared>, (TcpListener, SocketAddr)), Error> {
    // First, since a busy address is the most likely reason to stop, and nothing has to be undone yet.
    let listener = bind("--listen", config.listen).await?;
    let folder = Folder::open(&config.data_dir()?)?;
    let scheduler = Scheduler::new(provider::select(&config.provider)?, scheduler::Config::default());
    let crypto = Arc::new(tls::crypto_provider(scheduler.clone(), &[]));
    let ground = Ground { folder, scheduler, crypto, ended };
    let (live, tls) = Live::build(config, &ground, None)?;
    let acceptor = Acceptor::new(tls, ground.provider()).with_time_limit(live.config.limits.handshake_time());
    let acceptor = Arc::new(acceptor);
    let open = Arc::new(AtomicUsize::new(0));
    let not_after = live.not_after;
    let live = Arc::new(ArcSwap::from_pointee(live));
    let outside = Outside {
        acceptor: acceptor.clone(),
        scheduler: ground.scheduler.clone(),
        open: open.clone(),
        live: live.clone(),
    };
    let metrics = Metrics::new(outside);
    metrics.certificate(not_after);
    let shared = Shared {
        ground,
        live,
        acceptor,
        metrics: Arc::new(metrics),
        overrides,
        open,
        handshakes: Arc::default(),
        stopping: CancellationToken::new(),
    };
    Ok((Arc::new(shared), listener))
}

/// Takes as many file descriptors as this user may have. Systems start programs with 1024, for the sake of programs that use
/// `select`; one connection with its upstream takes two.
fn raise_open_files() {
    let limit = getrlimit(Resource::Nofile);
    let raised = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    if let Err(error) = raised {
        tracing::warn!(%error, "the limit of open files stays at {:?}", limit.current);
    }
}

/// Listens, and tells the address that it became.
async fn bind(flag: &'static str, address: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
    let failed = |source| Error::Listen { flag, address, source };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    Ok((listener, address))
}

async fn serve_metrics(shared: &Arc<Shared>, ended: &CancellationToken) -> Result<Option<SocketAddr>, Error> {
    let MetricsListen::On(address) = shared.live.load().config.metrics.listen else { return Ok(None) };
    let (listener, address) = bind("--metrics-listen", address).await?;
    let served = metrics::serve(listener, shared.metrics.clone(), shared.stopping.clone(), ended.clone());
    tokio::spawn(async move {
        if let Err(error) = served.await {
            tracing::error!(%error, "metrics are no longer served");
        }
    });
    Ok(Some(address))
}

/// A first message of MCP, which any server answers with what it is.
const TRIAL: &str = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"try","version":"1"}}}"#;

/// Tells people, and programs that started this one, how to reach it. The lines' beginnings are part of the interface.
fn announce(shared: &Shared, address: SocketAddr, metrics: Option<SocketAddr>) -> io::Result<()> {
    let live = shared.live.load();
    let mut out = io::stdout().lock();
    writeln!(out, "listening on https://{address}")?;
    if let Some(metrics) = metrics {
        writeln!(out, "metrics on http://{metrics}/metrics")?;
    }
    let is_local = address.ip().is_loopback() || address.ip().is_unspecified();
    let host = if is_local { "localhost".to_owned() } else { address.ip().to_string() };
    let authority =
        if host.contains(':') { format!("[{host}]:{}", address.port()) } else { format!("{host}:{}", address.port()) };
    for (name, settings) in &live.config.upstreams {
        // Of a command the program only: its arguments may be secret.
        let program = settings.command.as_ref().and_then(|words| words.first());
        let target = settings.url.as_ref().or(program).map_or("", String::as_str);
        writeln!(out, "https://{authority}/{name} is {target}")?;
    }
    let path = live.config.upstreams.keys().next().map_or(proxy::DEFAULT_PATH, String::as_str);
    if live.config.upstreams.is_empty() {
        writeln!(out, "https://{authority}/{path} is the built-in example server")?;
    }
    let mut trust = String::new();
    if let Some(ca_file) = &live.ca_file {
        writeln!(out, "CA certificate: {}", ca_file.display())?;
        let ca_file = ca_file.to_string_lossy();
        trust = format!(" --ca {}", shlex::try_quote(&ca_file).unwrap_or(ca_file.clone()));
    }
    // This very program: it need not be on anybody's PATH.
    let program = std::env::current_exe().unwrap_or_else(|_| "kemlane".into());
    let program = program.to_string_lossy();
    let program = shlex::try_quote(&program).unwrap_or(program.clone());
    writeln!(out, "try: echo '{TRIAL}' | {program} connect{trust} https://{authority}/{path}")?;
    out.flush()
}

/// Accepts connections until a signal, then waits for those that are open, up to the limit or a second signal.
async fn accept_until_told(shared: &Arc<Shared>, listener: TcpListener, mut terminate: Signal, mut interrupt: Signal) {
    let connections = TaskTracker::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((socket, peer)) => {
                    let limit = shared.live.load().config.limits.max_connections;
                    match Place::take(&shared.open, limit) {
                        Some(place) => {
                            connections.spawn(connection::run(shared.clone(), socket, peer, place));
                        }
                        None => shared.metrics.refuse(Unserved::Connections),
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
                Err(error) => {
                    tracing::warn!(%error, "no connection could be accepted; is the limit of open files too low?");
                    shared.metrics.refuse(Unserved::Accept);
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            },
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
        }
    }
    // Closed at once, so that a successor can have the address.
    drop(listener);
    shared.stopping.cancel();
    connections.close();
    let limit = shared.live.load().config.limits.shutdown_time();
    tracing::info!(
        open = shared.open.load(Ordering::Relaxed),
        ?limit,
        "stopping: finishing requests that are under way"
    );
    tokio::select! {
        () = connections.wait() => {}
        () = tokio::time::sleep(limit) => {
            tracing::warn!(open = shared.open.load(Ordering::Relaxed), "time is up, connections are cut off");
        }
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}
