//! stdio upstreams and `kemlane connect`, tried on a server of shell that fails in every way on request.
//!
//! One program, so that it is linked once.

mod connect;
mod fake;
mod faults;
mod sessionless;
mod sessions;
