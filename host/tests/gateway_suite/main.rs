//! The gateway as a process: each test starts the built binary on free ports with a data folder of its own, and talks to it over
//! post-quantum TLS or sends it signals.
//!
//! `support` starts, asks and waits; `startup` first lines, files and errors; `mcp` the example server; `proxying` HTTP
//! upstreams; `limits` what is refused; `reload` changes while running; `endings` kill -9 and graceful shutdown.

mod endings;
mod limits;
mod mcp;
mod proxying;
mod reload;
mod startup;
mod support;
