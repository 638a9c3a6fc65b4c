//! The examples run as they are.

#[path = "../../examples/client_pool.rs"]
mod client_pool;
#[path = "../../examples/rustls_server.rs"]
mod rustls_server;
#[path = "../../examples/tokio_acceptor.rs"]
mod tokio_acceptor;

#[test]
fn a_plain_rustls_server() {
    rustls_server::main().unwrap();
}

#[test]
fn a_batching_tokio_acceptor() {
    tokio_acceptor::main().unwrap();
}

#[test]
fn a_client_with_a_pool() {
    client_pool::main().unwrap();
}
