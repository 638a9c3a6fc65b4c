//! Full TLS 1.3 handshakes with X25519MLKEM768 and a certificate of P-256, ML-DSA-44 or ML-DSA-65: kemlane's acceptor, engine
//! and scheduler beside the same server with rustls' own aws-lc-rs provider, in one run.
//!
//! Each server is a process of its own with one event-loop thread (so a rate is one of a core); this process is the
//! client, with rustls' aws-lc-rs provider for both. Rounds alternate between the servers, and each figure is the median
//! over the rounds. CPU time is that of all threads of the server's process, from the kernel's scheduler accounting.
//!
//! Rates depend on what else the machine does and on the client, which takes a core; compare within a run only.

#![expect(clippy::cast_precision_loss, reason = "figures for people to read")]

use clap::Parser;
use kemlane::provider::cpu::{self, CpuProvider};
use kemlane::scheduler::{Config as SchedulerConfig, Scheduler};
use kemlane::tls::{Acceptor, Group, crypto_provider, server_config};
use kemlane_benches::report::{Cell, Output, Result, Table, progress, tell_machine};
use kemlane_benches::turns::{count, median};
use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ML_DSA_44, PKCS_ML_DSA_65};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer, ServerName};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector};

/// What a file of results is measured with.
const LOADS: [usize; 4] = [1, 8, 32, 128];
const ROUNDS: usize = 9;
const SECONDS: f64 = 0.5;

/// Measures handshakes per second, CPU time per handshake, latency and batch sizes for several certificates, at several loads.
#[derive(Parser)]
struct Arguments {
    /// Certificates; each server has one of each.
    #[arg(long, value_delimiter = ',', default_values_t = Certificate::ALL)]
    certificates: Vec<Certificate>,
    /// Handshakes in flight, one table row for each and each server.
    #[arg(long, value_delimiter = ',', default_values_t = LOADS)]
    loads: Vec<usize>,
    /// Rounds of each row; figures are medians over them.
    #[arg(long, default_value_t = ROUNDS)]
    rounds: usize,
    /// Seconds of one round.
    #[arg(long, default_value_t = SECONDS)]
    seconds: f64,
    #[command(flatten)]
    output: Output,
    /// Be a server (what the benchmark starts for itself).
    #[arg(long, hide = true)]
    serve: Option<Implementation>,
}

/// What a server's certificate is signed with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
enum Certificate {
    #[value(name = "P-256")]
    P256,
    #[value(name = "ML-DSA-44")]
    MlDsa44,
    #[value(name = "ML-DSA-65")]
    MlDsa65,
}

impl Certificate {
    const ALL: [Self; 3] = [Self::P256, Self::MlDsa44, Self::MlDsa65];

    const fn name(self) -> &'static str {
        match self {
            Self::P256 => "P-256",
            Self::MlDsa44 => "ML-DSA-44",
            Self::MlDsa65 => "ML-DSA-65",
        }
    }

    /// Self-signed, with its key.
    fn generate(self) -> Result<(CertificateDer<'static>, PrivatePkcs8KeyDer<'static>)> {
        let key = KeyPair::generate_for(match self {
            Self::P256 => &PKCS_ECDSA_P256_SHA256,
            Self::MlDsa44 => &PKCS_ML_DSA_44,
            Self::MlDsa65 => &PKCS_ML_DSA_65,
        })?;
        let certificate = CertificateParams::new(["localhost".to_owned()])?.self_signed(&key)?;
        Ok((certificate.der().clone(), key.serialize_der().into()))
    }
}

impl std::fmt::Display for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
enum Implementation {
    Kemlane,
    AwsLcRs,
}

impl Implementation {
    const ALL: [Self; 2] = [Self::Kemlane, Self::AwsLcRs];

    fn name(self) -> &'static str {
        match self {
            Self::Kemlane => "kemlane",
            Self::AwsLcRs => "aws-lc-rs",
        }
    }
}

/// What a server says of itself on each line that it is sent.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
struct Counters {
    /// CPU time of the process so far.
    cpu_ns: u64,
    encapsulations: Jobs,
}

/// What a scheduler did of one operation.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
struct Jobs {
    jobs: u64,
    batches: u64,
}

impl Jobs {
    /// The mean length of the batches since `before`; 1 where nothing is batched.
    fn mean_since(self, before: Self) -> f64 {
        let batches = (self.batches - before.batches) as f64;
        if batches > 0.0 { (self.jobs - before.jobs) as f64 / batches } else { 1.0 }
    }
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match arguments.serve {
        Some(implementation) => {
            let certificate = *arguments.certificates.first().ok_or("a server needs a certificate")?;
            runtime.block_on(serve(implementation, certificate))
        }
        None => runtime.block_on(measure(&arguments)),
    }
}

// The server.

/// One TLS server: how it accepts, and what it counts.
enum Server {
    Kemlane(Acceptor, Arc<Scheduler>),
    AwsLcRs(TlsAcceptor),
}

impl Server {
    fn new(
        implementation: Implementation,
        certificate: CertificateDer<'static>,
        key: PrivatePkcs8KeyDer<'static>,
    ) -> Result<Self> {
        let resolver = |crypto: &CryptoProvider| -> Result<Arc<SingleCertAndKey>> {
            let key = crypto.key_provider.load_private_key(key.into())?;
            Ok(Arc::new(SingleCertAndKey::from(CertifiedKey::new(vec![certificate], key))))
        };
        if implementation == Implementation::AwsLcRs {
            let mut provider = aws_lc_rs::default_provider();
            provider.kx_groups = vec![aws_lc_rs::kx_group::X25519MLKEM768];
            let resolver = resolver(&provider)?;
            let mut config = ServerConfig::builder_with_provider(Arc::new(provider))
                .with_protocol_versions(&[&rustls::version::TLS13])?
                .with_no_client_auth()
                .with_cert_resolver(resolver);
            config.ticketer = aws_lc_rs::Ticketer::new()?;
            return Ok(Self::AwsLcRs(TlsAcceptor::from(Arc::new(config))));
        }
        // One resident worker: the event loop computes what it can, and a backlog may use a second core.
        let workers = NonZeroUsize::MIN;
        let provider = CpuProvider::new(cpu::Config { workers, ..cpu::Config::default() });
        let scheduler = Scheduler::new(Arc::new(provider), SchedulerConfig::default());
        let groups = [Group::X25519MLKEM768];
        let resolver = resolver(&crypto_provider(scheduler.clone(), &groups))?;
        let config = server_config(scheduler.clone(), &groups, resolver)?;
        Ok(Self::Kemlane(Acceptor::new(Arc::new(config), scheduler.clone()), scheduler))
    }

    /// One handshake, and one byte so that the client knows that it is done.
    async fn handle(&self, socket: TcpStream) -> std::io::Result<()> {
        match self {
            Self::Kemlane(acceptor, _) => {
                let mut stream = acceptor.accept(socket).await.map_err(std::io::Error::other)?;
                stream.write_all(b".").await?;
                stream.flush().await
            }
            Self::AwsLcRs(acceptor) => {
                let mut stream = acceptor.accept(socket).await?;
                stream.write_all(b".").await?;
                stream.flush().await
            }
        }
    }

    fn counters(&self) -> Result<Counters> {
        let mut counters = Counters { cpu_ns: cpu_ns()?, ..Counters::default() };
        if let Self::Kemlane(_, scheduler) = self {
            for group in &scheduler.snapshot().groups {
                if group.kind.operation() == "encaps" {
                    counters.encapsulations.jobs += group.completed;
                    counters.encapsulations.batches += group.batches();
                }
            }
        }
        Ok(counters)
    }
}

/// CPU time of this process: the first field of each thread's `schedstat`, in nanoseconds.
fn cpu_ns() -> Result<u64> {
    let mut sum = 0;
    for thread in std::fs::read_dir("/proc/self/task")? {
        let statistics = std::fs::read_to_string(thread?.path().join("schedstat"))?;
        sum += statistics.split(' ').next().ok_or("an empty schedstat")?.parse::<u64>()?;
    }
    Ok(sum)
}

/// Serves until standard input ends; prints port and certificate first, then counters for each line read.
async fn serve(implementation: Implementation, certificate: Certificate) -> Result<()> {
    let (der, key) = certificate.generate()?;
    let server = Arc::new(Server::new(implementation, der.clone(), key)?);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", serde_json::to_string(&(listener.local_addr()?, der.as_ref()))?);

    let counting = Arc::clone(&server);
    std::thread::spawn(move || -> Result<()> {
        for _ in std::io::stdin().lines() {
            println!("{}", serde_json::to_string(&counting.counters()?)?);
        }
        std::process::exit(0)
    });
    loop {
        let (socket, _) = listener.accept().await?;
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            socket.set_nodelay(true)?;
            server.handle(socket).await
        });
    }
}

// The client.

/// A server process that this one started.
struct Peer {
    implementation: Implementation,
    certificate: Certificate,
    process: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
    address: SocketAddr,
    connector: TlsConnector,
}

impl Peer {
    fn start(implementation: Implementation, certificate: Certificate) -> Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--serve", implementation.name(), "--certificates", certificate.name()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let ask = process.stdin.take().ok_or("no pipe to the server")?;
        let mut answers = BufReader::new(process.stdout.take().ok_or("no pipe from the server")?);
        let mut line = String::new();
        answers.read_line(&mut line)?;
        let (address, trusted): (SocketAddr, Vec<u8>) = serde_json::from_str(&line)?;
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(trusted))?;
        let mut provider = aws_lc_rs::default_provider();
        provider.kx_groups = vec![aws_lc_rs::kx_group::X25519MLKEM768];
        let mut config = ClientConfig::builder_with_provider(Arc::new(provider))
            .with_protocol_versions(&[&rustls::version::TLS13])?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.resumption = rustls::client::Resumption::disabled();
        let connector = TlsConnector::from(Arc::new(config));
        Ok(Self { implementation, certificate, process, ask, answers, address, connector })
    }

    fn counters(&mut self) -> Result<Counters> {
        self.ask.write_all(b"\n")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(serde_json::from_str(&line)?)
    }

    /// Keeps `load` handshakes in flight for `duration`, and returns how long each took.
    async fn handshakes(&self, load: usize, duration: Duration) -> Result<Vec<Duration>> {
        let end = Instant::now() + duration;
        let clients: Vec<_> = (0..load)
            .map(|_| {
                let (connector, address) = (self.connector.clone(), self.address);
                tokio::spawn(async move {
                    let mut latencies = Vec::new();
                    while Instant::now() < end {
                        let started = Instant::now();
                        let socket = TcpStream::connect(address).await?;
                        socket.set_nodelay(true)?;
                        let mut stream = connector.connect(ServerName::try_from("localhost")?, socket).await?;
                        stream.read_exact(&mut [0]).await?;
                        latencies.push(started.elapsed());
                    }
                    Result::Ok(latencies)
                })
            })
            .collect();
        let mut latencies = Vec::new();
        for client in clients {
            latencies.extend(client.await??);
        }
        latencies.sort_unstable();
        Ok(latencies)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // Nothing can be done about a server that is gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// One round of one row, and, as medians, the row itself.
#[derive(Clone, Copy)]
struct Figures {
    handshakes_per_s: f64,
    server_cpu_us: f64,
    latency_p50_us: f64,
    latency_p99_us: f64,
    mean_batch: f64,
}

struct Row {
    certificate: Certificate,
    implementation: &'static str,
    backend: &'static str,
    load: usize,
    rounds: usize,
    figures: Figures,
}

impl Row {
    fn new(peer: &Peer, load: usize, rounds: &[Figures]) -> Self {
        let ours = peer.implementation == Implementation::Kemlane;
        Self {
            certificate: peer.certificate,
            implementation: peer.implementation.name(),
            backend: if ours { kemlane_engine::Backend::detect().name() } else { "" },
            load,
            rounds: rounds.len(),
            figures: Figures {
                handshakes_per_s: middle(rounds, |figures| figures.handshakes_per_s),
                server_cpu_us: middle(rounds, |figures| figures.server_cpu_us),
                latency_p50_us: middle(rounds, |figures| figures.latency_p50_us),
                latency_p99_us: middle(rounds, |figures| figures.latency_p99_us),
                mean_batch: middle(rounds, |figures| figures.mean_batch),
            },
        }
    }
}

async fn round(peer: &mut Peer, load: usize, duration: Duration) -> Result<Figures> {
    let before = peer.counters()?;
    let started = Instant::now();
    let latencies = peer.handshakes(load, duration).await?;
    let elapsed = started.elapsed();
    let after = peer.counters()?;
    let handshakes = count(latencies.len());
    let percentile = |p: usize| latencies[(latencies.len() - 1) * p / 100].as_secs_f64() * 1e6;
    Ok(Figures {
        handshakes_per_s: handshakes / elapsed.as_secs_f64(),
        server_cpu_us: (after.cpu_ns - before.cpu_ns) as f64 / 1e3 / handshakes,
        latency_p50_us: percentile(50),
        latency_p99_us: percentile(99),
        mean_batch: after.encapsulations.mean_since(before.encapsulations),
    })
}

/// The median of one figure over the rounds.
fn middle(rounds: &[Figures], figure: impl Fn(&Figures) -> f64) -> f64 {
    median(rounds.iter().map(figure).collect())
}

async fn measure(arguments: &Arguments) -> Result<()> {
    tell_machine();
    let progress = progress(arguments.certificates.len() * arguments.loads.len() * arguments.rounds)?;
    let duration = Duration::from_secs_f64(arguments.seconds);
    let mut rows = Vec::new();
    for &certificate in &arguments.certificates {
        let mut peers = Vec::new();
        for implementation in Implementation::ALL {
            peers.push(Peer::start(implementation, certificate)?);
        }
        for &load in &arguments.loads {
            progress.set_message(format!("{certificate}, {load} in flight"));
            let mut rounds = [const { Vec::new() }; Implementation::ALL.len()];
            for peer in &mut peers {
                peer.handshakes(load, duration / 5).await?;
            }
            for _ in 0..arguments.rounds {
                for (peer, rounds) in peers.iter_mut().zip(&mut rounds) {
                    rounds.push(round(peer, load, duration).await?);
                }
                progress.inc(1);
            }
            rows.extend(peers.iter().zip(&rounds).map(|(peer, rounds)| Row::new(peer, load, rounds)));
        }
    }
    progress.finish_and_clear();
    report(arguments, &rows)
}

fn report(arguments: &Arguments, rows: &[Row]) -> Result<()> {
    let columns = ["certificate", "implementation", "backend", "load", "rounds", "handshakes_per_s", "server_cpu_us"];
    let figures = ["latency_p50_us", "latency_p99_us", "mean_batch"];
    let mut table = Table::new(columns.into_iter().chain(figures));
    for row in rows {
        let Figures { handshakes_per_s, server_cpu_us, latency_p50_us, latency_p99_us, mean_batch } = row.figures;
        table.push(vec![
            row.certificate.name().into(),
            row.implementation.into(),
            row.backend.into(),
            row.load.into(),
            row.rounds.into(),
            Cell::Figure(handshakes_per_s, 0),
            Cell::Figure(server_cpu_us, 1),
            Cell::Figure(latency_p50_us, 0),
            Cell::Figure(latency_p99_us, 0),
            Cell::Figure(mean_batch, 2),
        ]);
    }
    let complete = arguments.certificates == Certificate::ALL
        && arguments.loads == LOADS
        && arguments.rounds >= ROUNDS
        && arguments.seconds >= SECONDS;
    arguments.output.tell("handshakes", &table, &table.for_people(&[], 0), complete)
}
