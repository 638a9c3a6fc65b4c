//! Any rustls server gets its post-quantum key exchange in one line: `crypto_provider(provider, &Group::DEFAULT)`.
//!
//! Nothing else of a synchronous rustls program changes; here it is a thread with a blocking socket. Run with
//! `cargo run -p kemlane --example rustls_server`: it serves one connection of its own client and ends.

use std::error::Error;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use kemlane::provider;
use kemlane::scheduler::{Config, Scheduler};
use kemlane::tls::{Group, client_config, crypto_provider};
use rustls::crypto::SupportedKxGroup;
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ClientConnection, RootCertStore, ServerConfig, ServerConnection, Stream};

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let provider = Scheduler::new(provider::from_env_or("auto")?, Config::default());
    let certificate = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    let key = PrivatePkcs8KeyDer::from(certificate.signing_key.serialize_der());

    let server = ServerConfig::builder_with_provider(crypto_provider(provider.clone(), &Group::DEFAULT).into())
        .with_protocol_versions(&[&rustls::version::TLS13])?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.cert.der().clone()], key.into())?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let serving = std::thread::spawn(move || -> std::io::Result<()> {
        let (mut socket, _) = listener.accept()?;
        let mut connection = ServerConnection::new(Arc::new(server)).map_err(std::io::Error::other)?;
        Stream::new(&mut connection, &mut socket).write_all(b"hello over ML-KEM\n")?;
        connection.send_close_notify();
        connection.complete_io(&mut socket).map(drop)
    });

    let mut roots = RootCertStore::empty();
    roots.add(certificate.cert.der().clone())?;
    let client = client_config(provider, &Group::DEFAULT, roots)?;
    let mut connection = ClientConnection::new(Arc::new(client), "localhost".try_into()?)?;
    let mut socket = TcpStream::connect(address)?;
    let mut text = String::new();
    Stream::new(&mut connection, &mut socket).read_to_string(&mut text)?;
    println!("{:?}: {text}", connection.negotiated_key_exchange_group().map(SupportedKxGroup::name));
    serving.join().map_err(|_| "the server panicked")??;
    Ok(())
}
