//! A good client in this process: rustls with its own aws-lc-rs provider, offering X25519MLKEM768 alone, and HTTP/1.1 by
//! hand. What it negotiates is not computed by any code of kemlane.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;

use rustls::crypto::aws_lc_rs;
use rustls::{ClientConfig, ClientConnection, NamedGroup, RootCertStore, StreamOwned};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use serde_json::{Value, json};

use crate::hub::{EXAMPLE, Hub};
use crate::wait::PATIENCE;

/// A TLS connection to the hub.
pub struct Peer {
    stream: StreamOwned<ClientConnection, TcpStream>,
}

impl Peer {
    /// Connects and does the handshake.
    ///
    /// # Errors
    /// If the hub refuses or is not there.
    pub fn connect(address: SocketAddr, ca: &Path) -> io::Result<Self> {
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_file_iter(ca).map_err(io::Error::other)? {
            roots.add(certificate.map_err(io::Error::other)?).map_err(io::Error::other)?;
        }
        let mut provider = aws_lc_rs::default_provider();
        provider.kx_groups = vec![aws_lc_rs::kx_group::X25519MLKEM768];
        let mut config = ClientConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let name = ServerName::from(address.ip());
        let mut tls = ClientConnection::new(Arc::new(config), name).map_err(io::Error::other)?;
        let mut tcp = TcpStream::connect_timeout(&address, PATIENCE)?;
        tcp.set_read_timeout(Some(PATIENCE))?;
        tcp.set_write_timeout(Some(PATIENCE))?;
        while tls.is_handshaking() {
            tls.complete_io(&mut tcp)?;
        }
        assert_eq!(
            tls.negotiated_key_exchange_group().map(rustls::crypto::SupportedKxGroup::name),
            Some(NamedGroup::X25519MLKEM768)
        );
        Ok(Self { stream: StreamOwned::new(tls, tcp) })
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// If the connection is closed.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes)?;
        self.stream.flush()
    }

    /// Reads until the hub has sent these words, and returns everything up to then.
    ///
    /// # Errors
    /// If the connection ends or falls silent before.
    pub fn read_until(&mut self, words: &str) -> io::Result<String> {
        let mut seen = Vec::new();
        let mut part = [0; 4096];
        loop {
            let text = String::from_utf8_lossy(&seen);
            if text.contains(words) {
                return Ok(text.into_owned());
            }
            match self.stream.read(&mut part)? {
                0 => return Err(io::Error::new(io::ErrorKind::UnexpectedEof, text.into_owned())),
                read => seen.extend_from_slice(&part[..read]),
            }
        }
    }

    /// The hub's certificate, DER.
    pub fn certificate(&self) -> Vec<u8> {
        let chain = self.stream.conn.peer_certificates().expect("a server has a certificate");
        chain.first().expect("a chain has a leaf").to_vec()
    }

    /// Reads to the end of the connection: the status of the answer and everything after it.
    ///
    /// # Errors
    /// If there is no status line to read, or with kind `WouldBlock` if the hub neither sends nor closes.
    pub fn answer(self) -> io::Result<(u16, String)> {
        let (mut tls, mut tcp) = (self.stream.conn, self.stream.sock);
        let mut bytes = Vec::new();
        // Only reads: what was not taken of a refused request cannot be written any more, and the answer still counts.
        let ended = loop {
            match tls.read_tls(&mut tcp) {
                Ok(0) => break io::ErrorKind::UnexpectedEof.into(),
                Ok(_) => {}
                Err(error) => break error,
            }
            if let Err(error) = tls.process_new_packets() {
                break io::Error::other(error);
            }
            match tls.reader().read_to_end(&mut bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Ok(_) => break io::ErrorKind::UnexpectedEof.into(),
                Err(error) => break error,
            }
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match text.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok()) {
            Some(status) if ended.kind() != io::ErrorKind::WouldBlock => Ok((status, text)),
            _ => Err(ended),
        }
    }

    /// The bytes of a POST of an MCP message; `connection` is `close` or `keep-alive`.
    pub fn post(address: SocketAddr, upstream: &str, connection: &str, body: &str) -> Vec<u8> {
        let length = body.len();
        format!(
            "POST /{upstream} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
             Accept: application/json, text/event-stream\r\nConnection: {connection}\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    }
}

/// An `initialize` request (MCP 2025-11-25).
pub fn initialize() -> Value {
    let client = json!({ "name": "kemlane-tests", "version": "1" });
    let params = json!({ "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client });
    json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": params })
}

/// Asserts that a good client is served: a handshake with X25519MLKEM768 and an answer of the example server.
pub fn assert_served(hub: &Hub) {
    let answer = Peer::connect(hub.address, &hub.ca).and_then(|mut peer| {
        peer.send(&Peer::post(hub.address, EXAMPLE, "close", &initialize().to_string()))?;
        peer.answer()
    });
    let (status, text) = answer.unwrap_or_else(|error| panic!("a good client was not served: {error}"));
    assert_eq!(status, 200, "{text}");
    assert!(text.contains("serverInfo"), "{text}");
}
