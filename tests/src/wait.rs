//! Waiting on a condition, with a deadline.

use std::process::{Child, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

/// How long anything may take that should take well under a second: generous, since a loaded machine with two cores is
/// slow and a deadline that is met costs nothing.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks at a condition: short beside the process starts and handshakes that are waited for.
const INTERVAL: Duration = Duration::from_millis(5);

/// Looks until `probe` gives something; `None` after `limit`.
pub fn until<T>(limit: Duration, mut probe: impl FnMut() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + limit;
    loop {
        if let Some(found) = probe() {
            return Some(found);
        }
        if Instant::now() >= deadline {
            return None;
        }
        thread::sleep(INTERVAL);
    }
}

/// How the child ended; `None` if it still runs after `limit`.
pub fn exit(child: &mut Child, limit: Duration) -> Option<ExitStatus> {
    until(limit, || child.try_wait().expect("a child of ours can be waited for"))
}
