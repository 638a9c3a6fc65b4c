//! Ten thousand connections that stop midway, all at once: each is refused and counted, the hub serves a good client
//! among them and after them, and its memory stays within a bound. And the same with few file descriptors, the resource
//! that runs out first.

use std::io::{ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Instant;

use kemlane_tests::hello::Hello;
use kemlane_tests::hub::{Hub, Launch};
use kemlane_tests::metrics::{REFUSALS, UNSERVED};
use kemlane_tests::peer::assert_served;
use kemlane_tests::wait::{self, PATIENCE};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Connections in all.
const CONNECTIONS: usize = 10_000;

/// The most that the hub's peak memory may grow by while they come and go: 1,024 handshakes under way (the hub's default
/// limit) at 64 KiB each, which is a `ClientHello` of at most 16 KiB, TLS buffers, the task, and the allocator's slack.
const GROWTH_KIB: u64 = 64 * 1024;

/// The hub, with a handshake limit short enough that ten thousand silences end soon.
fn launch() -> Launch {
    Launch::new().config("[limits]\nhandshake_seconds = 3\n")
}

/// Raises this process's limit on open files as far as it may; how many connections it can hold at once.
fn room() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    setrlimit(Resource::Nofile, raised).expect("the soft limit may be raised up to the hard one");
    // A hundred for whatever else a process has open.
    limit.maximum.map_or(CONNECTIONS, |most| usize::try_from(most).unwrap_or(usize::MAX).saturating_sub(100))
}

/// Opens `count` connections that stop at different points of a handshake, does `meanwhile`, and waits until the hub has
/// closed all.
fn flood(address: SocketAddr, count: usize, meanwhile: impl FnOnce()) {
    let hello = Hello::good().record();
    let stops = [0, 3, 5, hello.len() / 2, hello.len() - 1, hello.len()];
    let mut open: Vec<TcpStream> = (0..count)
        .map(|index| {
            let mut stream = TcpStream::connect(address).expect("the hub listens");
            // The hub may have refused already.
            let _ = stream.write_all(&hello[..stops[index % stops.len()]]);
            stream.set_nonblocking(true).expect("a socket option");
            stream
        })
        .collect();
    meanwhile();
    let mut sink = [0; 4096];
    let closed = wait::until(PATIENCE, || {
        open.retain_mut(|stream| match stream.read(&mut sink) {
            Ok(0) => false,
            Ok(_) => true,
            Err(error) => matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted),
        });
        open.is_empty().then_some(())
    });
    assert!(closed.is_some(), "{} of {count} connections were still open after {PATIENCE:?}", open.len());
}

/// Connections turned away so far: refused in the handshake, or closed unread because a limit was reached.
fn turned_away(hub: &Hub) -> u64 {
    let seen = hub.scrape();
    (seen.sum(REFUSALS, &[]) + seen.sum(UNSERVED, &[])) as u64
}

#[test]
fn ten_thousand_connections_that_stop_midway() {
    let wave = room().min(CONNECTIONS);
    let hub = launch().start();
    assert_served(&hub);
    let before = hub.memory_kib("VmRSS");
    let start = Instant::now();
    let mut left = CONNECTIONS;
    while left > 0 {
        let count = left.min(wave);
        flood(hub.address, count, || assert_served(&hub));
        left -= count;
        assert_served(&hub);
    }
    let all = CONNECTIONS as u64;
    let counted = wait::until(PATIENCE, || (turned_away(&hub) >= all).then_some(()));
    assert!(counted.is_some() && turned_away(&hub) == all, "each is counted once:\n{}", hub.scrape());
    let (peak, after) = (hub.memory_kib("VmHWM"), hub.memory_kib("VmRSS"));
    println!(
        "{CONNECTIONS} connections, {wave} at once, in {:.1?}: memory {before} KiB before, {peak} KiB at the peak, \
         {after} KiB after; refusals:\n{}",
        start.elapsed(),
        hub.scrape()
    );
    assert!(peak - before <= GROWTH_KIB, "memory grew from {before} to {peak} KiB");
}

#[test]
fn a_flood_beyond_the_open_files_of_the_hub() {
    let wave = room().min(1000);
    let hub = launch().open_files(256).start();
    flood(hub.address, wave, || {});
    assert_served(&hub);
}
