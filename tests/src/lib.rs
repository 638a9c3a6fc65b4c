//! What the end-to-end tests share: a real `kemlane serve`, and clients that are not ours.
//!
//! Way of a test: [`hub::Hub`] starts the binary on free ports with an empty home, [`clients`] or [`peer`] reach it over
//! TLS, and [`metrics`] says what the hub saw. Each test file is one concern:
//!
//! | file | concern |
//! |---|---|
//! | `tests/clients.rs` | real clients negotiate X25519MLKEM768 and call a tool; those that cannot are refused |
//! | `tests/upstreams.rs` | an MCP server nobody here wrote, behind the hub |
//! | `tests/bad_input.rs` | what is not a good client gets a typed, counted refusal |
//! | `tests/flood.rs` | many connections that stop midway; memory stays bounded |
//! | `tests/reload.rs` | a changed configuration or a stop drops no connection and no request |
//! | `tests/metrics.rs` | Prometheus can read what the hub counts |
//! | `tests/crash.rs` | a kill at any moment leaves a data folder that the next start accepts |
//! | `tests/constant_time.rs` | the engine's compiled code branches on no secret, as valgrind sees it |
//! | `tests/disassembly.rs` | no vector instruction of the engine's release build became a call |
//! | `tests/repository.rs` | rules of the sources |
//!
//! Why a real process: the printed lines, the exit, the files and the memory are part of what is promised.
//! Why no async here: a test waits for one thing at a time, each wait with a deadline ([`wait`]).

pub mod clients;
pub mod hello;
pub mod hub;
pub mod metrics;
pub mod operations;
pub mod peer;
pub mod wait;
