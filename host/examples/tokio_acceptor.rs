//! A tokio server whose handshakes share batches: `Acceptor` in place of `tokio_rustls::TlsAcceptor`.
//!
//! Run with `cargo run -p kemlane --example tokio_acceptor`: 32 clients connect at once, then it prints how large the batches
//! were and ends.

use std::error::Error;
use std::sync::Arc;

use kemlane::provider;
use kemlane::scheduler::{Config, Scheduler};
use kemlane::tls::{Acceptor, Group, client_config, server_config};
use rustls::RootCertStore;
use rustls::crypto::aws_lc_rs::sign::any_ecdsa_type;
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsConnector;

const CLIENTS: usize = 32;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Box<dyn Error>> {
    let provider = provider::from_env_or("auto")?;
    let scheduler = Scheduler::new(Arc::clone(&provider), Config::default());
    let certificate = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    let key = any_ecdsa_type(&PrivatePkcs8KeyDer::from(certificate.signing_key.serialize_der()).into())?;
    let certified = SingleCertAndKey::from(CertifiedKey::new(vec![certificate.cert.der().clone()], key));

    let config = server_config(scheduler.clone(), &Group::DEFAULT, Arc::new(certified))?;
    let acceptor = Arc::new(Acceptor::new(Arc::new(config), scheduler.clone()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;

    let mut roots = RootCertStore::empty();
    roots.add(certificate.cert.der().clone())?;
    // The clients compute without the scheduler, so that what it counts is the server's.
    let client = TlsConnector::from(Arc::new(client_config(provider, &Group::DEFAULT, roots)?));
    let clients: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                client.connect("localhost".try_into().unwrap(), TcpStream::connect(address).await?).await
            })
        })
        .collect();

    let mut handshakes = Vec::new();
    for _ in 0..CLIENTS {
        let (socket, peer) = listener.accept().await?;
        let acceptor = Arc::clone(&acceptor);
        handshakes.push(tokio::spawn(async move { acceptor.accept_from(socket, peer).await }));
    }
    for handshake in handshakes {
        handshake.await??;
    }
    for client in clients {
        client.await??;
    }
    let (now, batches) = (acceptor.snapshot(), scheduler.snapshot());
    for group in batches.groups.iter().filter(|group| group.completed > 0) {
        let (operation, params) = (group.kind.operation(), group.kind.params());
        println!("{operation} {params}: {} in batches of {:.1} on average", group.completed, group.mean_batch());
    }
    println!("{} handshakes, {} encapsulations prepared, {} in place", now.completed(), now.prepared, now.in_place);
    Ok(())
}
