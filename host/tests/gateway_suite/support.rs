//! A hub in a process of its own, clients for it, and servers behind it.

use std::{
    collections::BTreeMap,
    convert::Infallible,
    fs::{self, File},
    io::{BufRead, BufReader, Read, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::Frame;
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::{body::Incoming, client::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use kemlane::{
    provider::{Provider, cpu},
    tls::{Group, client_config},
};
use rustls_pki_types::{CertificateDer, ServerName, pem::PemObject};
use serde_json::Value;
use tempfile::TempDir;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::mpsc,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

/// Far more than anything here takes, even on a loaded machine: reaching it is a failure.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// The binary with its surroundings cleared of what could change its settings.
pub(crate) fn kemlane(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kemlane"));
    for name in ["MCP_CRYPTO_ALGO", "KEMLANE_PROVIDER", "RUST_LOG", "XDG_DATA_HOME"] {
        command.env_remove(name);
    }
    command.env("HOME", home);
    command
}

/// A running hub. Killed when dropped.
pub(crate) struct Hub {
    child: Child,
    folder: Arc<TempDir>,
    /// What it printed up to the last line of its greeting.
    pub(crate) greeting: Vec<String>,
    pub(crate) address: SocketAddr,
    pub(crate) metrics: SocketAddr,
}

impl Hub {
    /// Starts on free ports, with `toml` as configuration file.
    pub(crate) fn start(toml: &str) -> Self {
        Self::start_in(Arc::new(tempfile::tempdir().unwrap()), toml)
    }

    /// The same in a folder that another hub has used.
    pub(crate) fn start_in(folder: Arc<TempDir>, toml: &str) -> Self {
        fs::write(folder.path().join("kemlane.toml"), toml).unwrap();
        let mut child = Self::spawn(&folder);
        let (lines, _) = greeting(&mut child);
        let mut hub = Self {
            child,
            folder,
            greeting: Vec::new(),
            address: SocketAddr::from(([0; 4], 0)),
            metrics: SocketAddr::from(([0; 4], 0)),
        };
        let deadline = Instant::now() + PATIENCE;
        loop {
            match lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(line) => {
                    let is_last = line.starts_with("try: ");
                    hub.greeting.push(line);
                    if is_last {
                        break;
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => panic!("no greeting: {}", hub.log()),
            }
        }
        hub.address = hub.after("listening on https://").parse().unwrap();
        hub.metrics = hub.after("metrics on http://").trim_end_matches("/metrics").parse().unwrap();
        hub
    }

    /// Starts the process and does not wait for anything.
    pub(crate) fn spawn(folder: &TempDir) -> Child {
        let log = File::options().create(true).append(true).open(folder.path().join("log")).unwrap();
        kemlane(folder.path())
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"])
            .arg("--data-dir")
            .arg(folder.path().join("data"))
            .arg("--config")
            .arg(folder.path().join("kemlane.toml"))
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap()
    }

    /// The rest of the greeting's line that begins so.
    pub(crate) fn after(&self, beginning: &str) -> &str {
        let line = self.greeting.iter().find_map(|line| line.strip_prefix(beginning));
        line.unwrap_or_else(|| panic!("no line `{beginning}` in {:?}", self.greeting))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn folder(&self) -> Arc<TempDir> {
        self.folder.clone()
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    /// Replaces the configuration file as a careful tool does: as a whole.
    pub(crate) fn configure(&self, toml: &str) {
        fs::write(self.path("next"), toml).unwrap();
        fs::rename(self.path("next"), self.path("kemlane.toml")).unwrap();
    }

    pub(crate) fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }

    /// Waits for the process to end by itself.
    pub(crate) fn wait(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "still running: {}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// GET on the metrics port: status line and body.
    pub(crate) fn local(&self, path: &str) -> (String, String) {
        let mut stream = std::net::TcpStream::connect(self.metrics).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        (head.lines().next().unwrap().to_owned(), body.to_owned())
    }

    /// The value of a sample, by its full name with labels; 0 if there is none.
    pub(crate) fn metric(&self, name: &str) -> u64 {
        let (_, text) = self.local("/metrics");
        text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.parse().ok()).unwrap_or(0)
    }

    /// Waits until a sample has at least this value.
    pub(crate) fn wait_for_metric(&self, name: &str, least: u64) {
        let deadline = Instant::now() + PATIENCE;
        while self.metric(name) < least {
            assert!(
                Instant::now() < deadline,
                "{name} stays below {least}: {}\n{}",
                self.local("/metrics").1,
                self.log()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The authorities that clients are to trust.
    pub(crate) fn ca(&self) -> Vec<CertificateDer<'static>> {
        CertificateDer::pem_file_iter(self.after("CA certificate: ")).unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// A TLS connection that trusts the hub's CA and offers what clients of today offer.
    pub(crate) async fn tls(&self, alpn: &[&[u8]]) -> TlsStream<TcpStream> {
        self.tls_trusting(self.ca(), alpn).await
    }

    pub(crate) async fn tls_trusting(&self, ca: Vec<CertificateDer<'static>>, alpn: &[&[u8]]) -> TlsStream<TcpStream> {
        let mut roots = rustls::RootCertStore::empty();
        for ca in ca {
            roots.add(ca).unwrap();
        }
        let provider: Arc<dyn Provider> = Arc::new(cpu::CpuProvider::new(cpu::Config::default()));
        let mut config = client_config(provider, &Group::DEFAULT, roots).unwrap();
        config.alpn_protocols = alpn.iter().map(|protocol| protocol.to_vec()).collect();
        let socket = TcpStream::connect(self.address).await.unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        TlsConnector::from(Arc::new(config))
            .connect(name, socket)
            .await
            .unwrap_or_else(|error| panic!("{error}: {}", self.log()))
    }

    /// An HTTP/1.1 connection, and the certificate that the hub showed on it.
    pub(crate) async fn http(&self) -> Connection {
        let stream = self.tls(&[b"http/1.1"]).await;
        let leaf = stream.get_ref().1.peer_certificates().unwrap()[0].clone().into_owned();
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.unwrap();
        let ended = tokio::spawn(async move { connection.await.map_err(|error| error.to_string()) });
        Connection { sender, leaf, ended }
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Lines of a child's standard output as they come, read on a thread of its own.
pub(crate) fn greeting(child: &mut Child) -> (Receiver<String>, std::thread::JoinHandle<()>) {
    let output = child.stdout.take().unwrap();
    let (sender, receiver) = channel();
    let thread = std::thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    (receiver, thread)
}

/// An HTTP/1.1 connection to a hub.
pub(crate) struct Connection {
    pub(crate) sender: http1::SendRequest<Full<Bytes>>,
    pub(crate) leaf: CertificateDer<'static>,
    pub(crate) ended: tokio::task::JoinHandle<Result<(), String>>,
}

impl Connection {
    pub(crate) async fn send(&mut self, request: Request<Full<Bytes>>) -> Response<Incoming> {
        self.sender.ready().await.unwrap();
        self.sender.send_request(request).await.unwrap()
    }

    /// A request and its whole response.
    pub(crate) async fn ask(&mut self, request: Request<Full<Bytes>>) -> (u16, String) {
        let response = self.send(request).await;
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// A JSON-RPC call, answered as JSON or as the last event of a stream.
    pub(crate) async fn call(&mut self, path: &str, method: &str, params: Value) -> Value {
        let (status, body) = self.ask(rpc(path, method, &params)).await;
        assert_eq!(status, 200, "{body}");
        let last = body.lines().filter_map(|line| line.strip_prefix("data:")).rfind(|data| !data.trim().is_empty());
        serde_json::from_str(last.unwrap_or(&body)).unwrap_or_else(|error| panic!("{error}: {body}"))
    }
}

pub(crate) fn get(path: &str) -> Request<Full<Bytes>> {
    request(Method::GET, path, &[], "")
}

pub(crate) fn request(method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Request<Full<Bytes>> {
    let mut builder = Request::builder().method(method).uri(path).header("host", "localhost");
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(Full::from(body.to_owned())).unwrap()
}

pub(crate) fn rpc(path: &str, method: &str, params: &Value) -> Request<Full<Bytes>> {
    let headers = [("content-type", "application/json"), ("accept", "application/json, text/event-stream")];
    let message = serde_json::json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
    request(Method::POST, path, &headers, &message.to_string())
}

pub(crate) type TestBody = UnsyncBoxBody<Bytes, Infallible>;

pub(crate) fn text(body: impl Into<Bytes>) -> TestBody {
    Full::new(body.into()).boxed_unsync()
}

/// A response that is an event stream of what the channel brings, and ends with it.
pub(crate) fn events(receiver: mpsc::Receiver<&'static str>) -> Response<TestBody> {
    let frames = futures_util::stream::unfold(receiver, |mut receiver| async move {
        let event = receiver.recv().await?;
        Some((Ok(Frame::data(Bytes::from(event))), receiver))
    });
    let body = StreamBody::new(frames).boxed_unsync();
    Response::builder().header("content-type", "text/event-stream").body(body).unwrap()
}

/// A plain HTTP server in this process, answering each request with `answer`.
pub(crate) async fn upstream<F, A>(answer: F) -> SocketAddr
where
    F: Fn(Request<Incoming>) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Response<TestBody>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (socket, _) = listener.accept().await.unwrap();
            let answer = answer.clone();
            let service = service_fn(move |request| {
                let answer = answer(request);
                async move { Ok::<_, Infallible>(answer.await) }
            });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(socket), service));
        }
    });
    address
}

/// File names in a folder with their sizes; empty if there is no folder.
pub(crate) fn listing(folder: &Path) -> BTreeMap<String, u64> {
    let Ok(entries) = fs::read_dir(folder) else { return BTreeMap::new() };
    let size = |entry: &fs::DirEntry| entry.metadata().map_or(0, |metadata| metadata.len());
    entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), size(&entry))).collect()
}
