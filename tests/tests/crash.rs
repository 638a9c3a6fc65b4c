//! A kill (SIGKILL) at any moment of a start or a reload leaves a data folder that the next start accepts.
//!
//! The moments: whenever the data folder changes, and besides at delays that walk over the whole start.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use kemlane_tests::hub::{Launch, Process};
use kemlane_tests::metrics::{Metrics, RELOADS};
use kemlane_tests::peer::assert_served;
use kemlane_tests::wait;

/// The most changes of the data folder that are waited for in one start; a start makes fewer.
const CHANGES: usize = 24;

/// Delays before a kill: from at once to beyond what a start takes, in steps short beside it.
const DELAYS: std::ops::Range<u64> = 0..30;
const STEP: Duration = Duration::from_millis(3);

/// Files of a folder and below, by path: length and time of change.
type Sight = BTreeMap<std::path::PathBuf, (u64, SystemTime)>;

fn look(folder: &Path) -> Sight {
    let mut seen = Sight::new();
    let Ok(entries) = fs::read_dir(folder) else { return seen };
    for entry in entries.flatten() {
        // A file may vanish between the listing and the look.
        let Ok(about) = entry.metadata() else { continue };
        if about.is_dir() {
            seen.extend(look(&entry.path()));
        }
        seen.insert(entry.path(), (about.len(), about.modified().unwrap_or(SystemTime::UNIX_EPOCH)));
    }
    seen
}

/// Kills the process at the `nth` change of the data folder that is seen; whether there was one before `quiet` was true.
fn kill_at_change(process: &mut Process, folder: &Path, nth: usize, quiet: impl Fn(&str) -> bool) -> bool {
    let mut sight = look(folder);
    let mut changes = 0;
    let deadline = Instant::now() + wait::PATIENCE;
    // No pause between two looks: the moments between two writes are short.
    while Instant::now() < deadline {
        let now = look(folder);
        if now != sight {
            changes += 1;
            sight = now;
        }
        if changes == nth {
            process.kill();
            return true;
        }
        if quiet(&process.log()) {
            process.kill();
            return false;
        }
    }
    panic!("neither a change of the data folder nor an end of it");
}

fn is_up(log: &str) -> bool {
    log.contains("CA certificate: ")
}

#[test]
fn killed_at_each_change_of_a_first_start() {
    let mut moments = 0;
    for nth in 1..=CHANGES {
        let launch = Launch::new();
        if !kill_at_change(&mut launch.spawn(), &launch.data_dir(), nth, is_up) {
            break;
        }
        moments = nth;
        assert_served(&launch.start());
    }
    println!("killed at {moments} changes");
    assert!(moments > 0, "no start was interrupted");
}

#[test]
fn killed_after_each_delay_of_starts_in_one_folder() {
    let launch = Launch::new();
    for delay in DELAYS {
        let mut process = launch.spawn();
        // Not a wait for anything: the moment of the kill is what varies.
        thread::sleep(STEP * delay as u32);
        process.kill();
    }
    let hub = launch.start();
    assert_served(&hub);
    let ca = fs::read(&hub.ca).expect("the CA file");
    drop(hub);
    let again = launch.start();
    assert_eq!(ca, fs::read(&again.ca).expect("the CA file"), "a start that finds a CA keeps it");
    assert_served(&again);
}

/// A configuration under which the certificate must be made anew.
fn names(trial: usize) -> String {
    format!("[tls]\nnames = [\"trial-{trial}.test\"]\n")
}

#[test]
fn killed_at_each_change_of_a_reload() {
    let launch = Launch::new().config(&names(0));
    let first = launch.start();
    let ca = fs::read(&first.ca).expect("the CA file");
    drop(first);
    let mut moments = 0;
    for nth in 1..=CHANGES {
        let mut hub = launch.start();
        launch.write_config(&names(nth));
        hub.process.signal("HUP");
        let metrics = hub.metrics;
        let reloaded = |_: &str| Metrics::scrape(metrics).sum(RELOADS, &[("result", "ok")]) > 0.5;
        let interrupted = kill_at_change(&mut hub.process, &launch.data_dir(), nth, reloaded);
        let next = launch.start();
        assert_served(&next);
        assert_eq!(ca, fs::read(&next.ca).expect("the CA file"), "the CA outlives a reload that was cut off");
        if !interrupted {
            break;
        }
        moments = nth;
    }
    println!("killed at {moments} changes");
    assert!(moments > 0, "no reload was interrupted");
}
