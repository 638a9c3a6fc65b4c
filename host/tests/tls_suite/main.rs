//! TLS as peers see it: handshakes with rustls' own groups as the independent other side, the peeking acceptor, refusals and the
//! client pool. Everything runs over in-memory transports with the real scheduler and CPU provider below.

mod examples;
mod groups;
mod peeking;
mod pool;
mod refusals;
mod signatures;
mod support;
