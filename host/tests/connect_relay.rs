//! `kemlane connect` as a client sees it: lines in, lines out, and a hub behind post-quantum TLS.

mod stdio_fake;

use std::{
    convert::Infallible,
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use kemlane::{
    connect::{self, Options, Pin},
    gateway::stdio::{Body, StdioUpstream},
    provider,
    tls::{self, Group},
};
use rustls::{pki_types::PrivatePkcs8KeyDer, sign::SingleCertAndKey};
use serde_json::Value;
use stdio_fake::*;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, DuplexStream, Lines},
    net::TcpListener,
    task::JoinHandle,
};

/// A hub with a certificate of its own.
struct Hub {
    address: SocketAddr,
    pin: Pin,
    ca: PathBuf,
    handshakes: Arc<AtomicUsize>,
    _folder: tempfile::TempDir,
}

impl Hub {
    /// Serves every request with `answer`.
    async fn start<A, F>(answer: A) -> Self
    where
        A: Fn(Request<Incoming>) -> F + Clone + Send + 'static,
        F: Future<Output = Response<Body>> + Send + 'static,
    {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let certificate = made.cert.der().clone();
        let folder = tempfile::tempdir().unwrap();
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, made.cert.pem()).unwrap();
        let provider = provider::select("cpu").unwrap();
        let crypto = tls::crypto_provider(provider.clone(), &Group::DEFAULT);
        let key = PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()).into();
        let key = rustls::sign::CertifiedKey::from_der(vec![certificate.clone()], key, &crypto).unwrap();
        let config = tls::server_config(provider, &[Group::X25519MLKEM768], Arc::new(SingleCertAndKey::from(key)));
        let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config.unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let handshakes = Arc::new(AtomicUsize::new(0));
        let count = handshakes.clone();
        tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                let (acceptor, answer, count) = (acceptor.clone(), answer.clone(), count.clone());
                tokio::spawn(async move {
                    let Ok(tls) = acceptor.accept(tcp).await else { return };
                    let group = tls.get_ref().1.negotiated_key_exchange_group().unwrap().name();
                    assert_eq!(group, rustls::NamedGroup::X25519MLKEM768);
                    count.fetch_add(1, Ordering::Relaxed);
                    let service = service_fn(move |request| {
                        let answer = answer(request);
                        async move { Ok::<_, Infallible>(answer.await) }
                    });
                    let server = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                    let _ = server.serve_connection(TokioIo::new(tls), service).await;
                });
            }
        });
        Self { address, pin: Pin::of(&certificate).unwrap(), ca, handshakes, _folder: folder }
    }

    async fn of(upstream: &Arc<StdioUpstream>) -> Self {
        let upstream = upstream.clone();
        Self::start(move |request| {
            let upstream = upstream.clone();
            async move { upstream.handle(request).await }
        })
        .await
    }

    fn options(&self) -> Options {
        let url = format!("https://localhost:{}/mcp", self.address.port());
        Options { url, ca: None, pins: vec![self.pin], algo: None, headers: Vec::new() }
    }
}

/// The client's ends of the pipes.
struct Client {
    input: Option<DuplexStream>,
    output: Lines<BufReader<DuplexStream>>,
    relay: JoinHandle<Result<(), connect::Error>>,
}

impl Client {
    fn start(options: Options) -> Self {
        let (input, stdin) = tokio::io::duplex(1 << 16);
        let (stdout, output) = tokio::io::duplex(1 << 16);
        let relay = tokio::spawn(connect::relay(options, stdin, stdout));
        Self { input: Some(input), output: BufReader::new(output).lines(), relay }
    }

    async fn say(&mut self, line: &str) {
        let line = format!("{line}\n");
        within(self.input.as_mut().unwrap().write_all(line.as_bytes())).await.unwrap();
    }

    async fn hear(&mut self) -> Value {
        let line = within(self.output.next_line()).await.unwrap().expect("the relay ended");
        serde_json::from_str(&line).unwrap()
    }

    async fn initialize(&mut self) {
        self.say(INITIALIZE).await;
        assert_eq!(self.hear().await["result"]["serverInfo"]["name"], "fake");
        self.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    }

    /// The reason of the error that `initialize` is answered with.
    async fn reason(options: Options) -> String {
        let mut client = Self::start(options);
        client.say(INITIALIZE).await;
        let error = client.hear().await;
        assert_eq!(error["id"], 0, "{error}");
        error["error"]["data"]["reason"].as_str().unwrap_or_else(|| panic!("{error}")).to_owned()
    }

    async fn end(mut self) {
        self.input = None;
        within(self.relay).await.unwrap().unwrap();
        assert!(self.output.next_line().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_session_over_post_quantum_tls() {
    let upstream = upstream(server(), limits());
    let hub = Hub::of(&upstream).await;
    let mut client = Client::start(hub.options());
    client.initialize().await;
    client.say(r#"{"jsonrpc":"2.0","id":1,"method":"progress","params":{"_meta":{"progressToken":"p"}}}"#).await;
    assert_eq!(client.hear().await["params"]["progress"], 1);
    assert_eq!(client.hear().await["params"]["progress"], 2);
    assert_eq!(client.hear().await["result"]["done"], true);
    client.say(r#"{"jsonrpc":"2.0","id":2,"method":"ask"}"#).await;
    assert_eq!(client.hear().await["method"], "roots/list");
    client.say(r#"{"jsonrpc":"2.0","id":"q1","result":{"roots":[]}}"#).await;
    assert_eq!(client.hear().await["result"]["answer"]["id"], "q1");
    client.say("this is no message").await;
    assert_eq!(client.hear().await["error"]["code"], -32700);
    client.say(r#"{"jsonrpc":"2.0","id":3,"method":"unknown"}"#).await;
    assert_eq!(client.hear().await["error"]["code"], -32601);
    assert_eq!(upstream.snapshot().sessions_open, 1);
    client.end().await;
    until("the session is deleted", || upstream.snapshot().failures_of("deleted") == 1).await;
    assert_eq!(hub.handshakes.load(Ordering::Relaxed), 1, "one connection carries everything");
}

#[tokio::test]
async fn requests_that_are_piped_in_are_answered_before_the_end() {
    let upstream = upstream(server(), limits());
    let hub = Hub::of(&upstream).await;
    let mut client = Client::start(hub.options());
    let ping = r#"{"jsonrpc":"2.0","id":1,"method":"pid"}"#;
    client.say(&format!("{INITIALIZE}\n{ping}")).await;
    client.input = None;
    assert_eq!(client.hear().await["id"], 0);
    assert_eq!(client.hear().await["id"], 1);
    client.end().await;
}

#[tokio::test]
async fn a_cancelled_request_is_not_answered() {
    let upstream = upstream(server(), limits());
    let hub = Hub::of(&upstream).await;
    let mut client = Client::start(hub.options());
    client.initialize().await;
    client.say(r#"{"jsonrpc":"2.0","id":1,"method":"silence"}"#).await;
    until("the request is under way", || upstream.snapshot().messages_in == 3).await;
    client.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#).await;
    client.say(r#"{"jsonrpc":"2.0","id":2,"method":"cancelled"}"#).await;
    assert_eq!(client.hear().await["result"][0]["params"]["requestId"], 1);
    client.end().await;
}

#[tokio::test]
async fn requests_without_a_session() {
    let upstream = upstream(server().with_env("ERA", "sessionless"), limits());
    let hub = Hub::of(&upstream).await;
    let mut client = Client::start(hub.options());
    let meta = r#""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","progressToken":"p"}"#;
    client.say(&format!(r#"{{"jsonrpc":"2.0","id":"a","method":"server/discover","params":{{{meta}}}}}"#)).await;
    assert_eq!(client.hear().await["result"]["supportedVersions"][0], "2026-07-28");
    client.say(&format!(r#"{{"jsonrpc":"2.0","id":"b","method":"listen","params":{{{meta}}}}}"#)).await;
    assert_eq!(client.hear().await["params"]["_meta"]["io.modelcontextprotocol/subscriptionId"], "b");
    client.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"b"}}"#).await;
    until("the end of the stream reached the server", || {
        let snapshot = upstream.snapshot();
        snapshot.messages_in >= 3
    })
    .await;
    client.say(&format!(r#"{{"jsonrpc":"2.0","id":"c","method":"progress","params":{{{meta}}}}}"#)).await;
    assert_eq!(client.hear().await["params"]["progressToken"], "p");
    client.hear().await;
    assert_eq!(client.hear().await["id"], "c");
    client.end().await;
    assert_eq!(upstream.snapshot().sessions_opened, 0);
}

#[tokio::test]
async fn a_forgotten_session_is_begun_anew() {
    let upstream = upstream(server(), limits());
    let hub = Hub::of(&upstream).await;
    let mut client = Client::start(hub.options());
    client.initialize().await;
    client.say(r#"{"jsonrpc":"2.0","id":1,"method":"crash"}"#).await;
    assert_eq!(client.hear().await["error"]["data"]["reason"], "exited");
    client.say(r#"{"jsonrpc":"2.0","id":2,"method":"pid"}"#).await;
    assert!(client.hear().await["result"]["pid"].is_number());
    assert_eq!(upstream.snapshot().sessions_opened, 2);
    client.end().await;
}

#[tokio::test]
async fn a_hub_that_cannot_be_trusted_or_reached() {
    let upstream = upstream(server(), limits());
    let hub = Hub::of(&upstream).await;
    let other = Hub::of(&upstream).await;
    let with = |change: &dyn Fn(&mut Options)| {
        let mut options = hub.options();
        change(&mut options);
        Client::reason(options)
    };
    assert_eq!(with(&|options| options.pins = vec![other.pin]).await, "wrong_pin");
    let other_ca = |options: &mut Options| {
        options.pins.clear();
        options.ca = Some(other.ca.clone());
    };
    assert!(["unknown_ca", "bad_certificate"].contains(&with(&other_ca).await.as_str()));
    assert_eq!(with(&|options| options.algo = Some("MLKEM1024".to_owned())).await, "no_common_group");
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let url = format!("https://127.0.0.1:{free}/mcp");
    assert_eq!(with(&|options| options.url.clone_from(&url)).await, "connection_refused");
    assert_eq!(upstream.snapshot().children_started, 0);

    let mut options = hub.options();
    options.pins.clear();
    options.ca = Some(hub.ca.clone());
    Client::start(options).initialize().await;
}

#[tokio::test]
async fn options_that_cannot_be_used() {
    let start = async |change: &dyn Fn(&mut Options)| {
        let mut options =
            Options { url: "https://localhost/x".to_owned(), ca: None, pins: Vec::new(), algo: None, headers: vec![] };
        change(&mut options);
        connect::relay(options, tokio::io::empty(), tokio::io::sink()).await.unwrap_err().to_string()
    };
    assert!(start(&|options| options.url = "http://localhost/x".to_owned()).await.contains("must be https://"));
    assert!(start(&|options| options.ca = Some("/nonexistent".into())).await.contains("/nonexistent"));
    let pins = vec!["sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=".parse().unwrap()];
    let algo = |name: &str| Some(name.to_owned());
    for name in ["Kyber768", "X25519", "nonsense"] {
        let error = start(&|options| (options.pins, options.algo) = (pins.clone(), algo(name))).await;
        assert!(error.contains("X25519MLKEM768"), "{error}");
    }
}

/// A stream that breaks before its answer is resumed where it stopped; headers that the user gave come each time.
#[tokio::test]
async fn a_broken_stream_is_resumed_where_it_stopped() {
    let respond = |status: StatusCode, kind: &'static str, body: &'static str| {
        let response = Response::builder().status(status).header("content-type", kind);
        response.body(Full::new(Bytes::from_static(body.as_bytes())).boxed()).unwrap()
    };
    let hub = Hub::start(move |request: Request<Incoming>| async move {
        assert_eq!(request.headers()["authorization"], "Bearer t");
        match request.headers().get("last-event-id").map(|id| id.to_str().unwrap()) {
            Some("7") => respond(
                StatusCode::OK,
                "text/event-stream",
                "id: 8\ndata: {\"jsonrpc\":\"2.0\",\"id\":1,\"result\":8}\n\n",
            ),
            Some(_) => respond(StatusCode::METHOD_NOT_ALLOWED, "text/plain", ""),
            None => respond(
                StatusCode::OK,
                "text/event-stream",
                "retry: 1\nid: 7\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/x\"}\n\nid: 8\ndata: {\"jso",
            ),
        }
    })
    .await;
    let mut options = hub.options();
    options.headers = vec!["Authorization=Bearer t".parse().unwrap()];
    let mut client = Client::start(options);
    client.say(r#"{"jsonrpc":"2.0","id":1,"method":"x"}"#).await;
    assert_eq!(client.hear().await["method"], "notifications/x");
    assert_eq!(client.hear().await["result"], 8);
    client.end().await;
}

#[tokio::test]
async fn answers_that_are_not_mcp() {
    let cases = [
        (StatusCode::OK, "text/html", "<html>", "not_mcp"),
        (StatusCode::OK, "application/json", "[]", "not_mcp"),
        (StatusCode::OK, "application/json", r#"{"jsonrpc":"2.0","id":9,"result":{}}"#, "no_answer"),
        (StatusCode::OK, "text/event-stream", "data: x\n\n", "no_answer"),
        (StatusCode::BAD_GATEWAY, "text/html", "<html>", "http_status"),
        (StatusCode::UNAUTHORIZED, "application/json", "{}", "http_status"),
    ];
    for (status, kind, body, reason) in cases {
        let hub = Hub::start(move |_| async move {
            let response = Response::builder().status(status).header("content-type", kind);
            response.body(Full::new(Bytes::from_static(body.as_bytes())).boxed()).unwrap()
        })
        .await;
        assert_eq!(Client::reason(hub.options()).await, reason, "{body}");
    }
}
