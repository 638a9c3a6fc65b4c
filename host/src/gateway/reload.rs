//! Taking over a changed configuration and certificate while connections stay open.
//!
//! ```text
//! SIGHUP ─────────────┐
//! a watched file ─────┼─► build everything anew ─► swap ─► next handshake, next request see it
//! renewal is due ─────┘          └─► an error: logged and counted, the old one stays
//! ```
//!
//! Watched are the folders of the configuration file, of certificates and keys that were brought along, and of upstreams' CA
//! files. Why folders: editors and secret mounts replace files, which ends a watch on the file itself. A change counts when
//! the bytes of the watched files differ, so noise in the folder, and our own reading, cause nothing.
//!
//! What cannot change while running (listening addresses, data folder, log, handshake time) is named in the log.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hasher},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};
use tokio::{
    runtime::Handle,
    signal::unix::Signal,
    sync::mpsc,
    time::{Instant, sleep_until},
};

use zeroize::Zeroizing;

use super::{Live, Shared, config::Config, error::Error};

/// Editors truncate, write and rename, and tools replace certificate and key one after the other; files are read when the
/// folder has been quiet for this long.
const QUIET: Duration = Duration::from_millis(250);
/// But not put off longer than this by a folder that never rests.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often renewal is looked at. Sleeping until the very moment would miss it when the machine sleeps meanwhile.
const RENEWAL_CHECK: Duration = Duration::from_hours(1);

/// What asked for a reload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    Signal,
    File,
    Renewal,
}

/// Reloads whenever there is a cause, for ever.
pub(crate) async fn run(shared: Arc<Shared>, mut watch: Watch, mut hangup: Signal) {
    let mut renewal = tokio::time::interval(RENEWAL_CHECK);
    loop {
        let cause = tokio::select! {
            Some(()) = hangup.recv() => {
                // What is read now need not be read again when its event arrives.
                watch.look();
                Cause::Signal
            }
            () = watch.changed() => Cause::File,
            _ = renewal.tick() => {
                if shared.live.load().renew_at.is_none_or(|due| SystemTime::now() < due) {
                    continue;
                }
                Cause::Renewal
            }
        };
        let outcome = {
            let shared = shared.clone();
            // Reads, writes and syncs files.
            tokio::task::spawn_blocking(move || reload(&shared, cause, &Handle::current())).await
        };
        match outcome {
            Ok(Ok(())) => {
                tracing::info!(?cause, "reloaded");
                shared.metrics.reload(true);
            }
            Ok(Err(error)) => {
                tracing::error!(?cause, %error, "reload refused, the previous settings stay");
                shared.metrics.reload(false);
            }
            Err(error) => {
                tracing::error!(?cause, %error, "reload broke off, the previous settings stay");
                shared.metrics.reload(false);
            }
        }
        watch.follow(&shared.live.load().config);
    }
}

/// Builds the new state beside the old one, then swaps.
fn reload(shared: &Shared, cause: Cause, handle: &Handle) -> Result<(), Error> {
    let previous = shared.live.load_full();
    // A mistake in a file that nobody has reloaded must not keep the certificate from being renewed.
    let config = if cause == Cause::Renewal { previous.config.clone() } else { Config::load(&shared.overrides)? };
    for (key, changed) in [
        ("listen", config.listen != previous.config.listen),
        ("metrics.listen", config.metrics.listen != previous.config.metrics.listen),
        ("data_dir", config.data_dir != previous.config.data_dir),
        ("log", config.log != previous.config.log),
        ("limits.handshake_seconds", config.limits.handshake_seconds != previous.config.limits.handshake_seconds),
    ] {
        if changed {
            tracing::warn!(key, "this setting takes effect at the next start only");
        }
    }
    let (live, tls) = Live::build(config, &shared.ground, Some(&previous))?;
    if live.config.provider != previous.config.provider {
        shared.ground.scheduler.set_provider(crate::provider::select(&live.config.provider)?);
    }
    shared.metrics.certificate(live.not_after);
    shared.acceptor.replace_config(tls);
    let live = Arc::new(live);
    shared.live.store(live.clone());
    let limit = live.config.limits.request_time();
    for (name, upstream) in previous.routes.iter() {
        if !live.routes.get(name).is_some_and(|kept| Arc::ptr_eq(kept, upstream)) {
            let upstream = upstream.clone();
            handle.spawn(async move { upstream.retire(limit).await });
        }
    }
    Ok(())
}

/// The files that matter with a fingerprint of what they held last, and the system's watch on their folders.
pub(crate) struct Watch {
    config_file: Option<PathBuf>,
    files: BTreeMap<PathBuf, Option<u64>>,
    folders: BTreeSet<PathBuf>,
    watcher: Option<RecommendedWatcher>,
    events: mpsc::Receiver<()>,
    /// Something happened that was not looked at yet. Kept here, since [`Watch::changed`] may be dropped while it waits.
    stirred: bool,
}

impl Watch {
    /// Begins to watch. From now on no change is lost, even before [`run`].
    pub(crate) fn new(config: &Config, config_file: Option<&Path>) -> Self {
        // One place: it only says that something happened.
        let (sender, events) = mpsc::channel(1);
        let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            // A full channel says it already. Reading a file is an event too, and none of ours to react to.
            if !event.is_ok_and(|event| event.kind.is_access()) {
                let _ = sender.try_send(());
            }
        });
        let watcher =
            watcher.inspect_err(|error| tracing::warn!(%error, "cannot watch files; SIGHUP reloads all the same")).ok();
        let config_file = config_file.map(Path::to_owned);
        let mut watch =
            Self { config_file, files: BTreeMap::new(), folders: BTreeSet::new(), watcher, events, stirred: false };
        watch.follow(config);
        watch
    }

    /// Watches what `config` names; files that were watched before keep their fingerprint, so that no change is lost.
    fn follow(&mut self, config: &Config) {
        let tls = config.tls.certificate_file().into_iter().chain(config.tls.key.as_deref());
        let upstreams = config.upstreams.values().filter_map(|upstream| upstream.ca_file.as_deref());
        let files = self.config_file.as_deref().into_iter().chain(tls).chain(upstreams);
        self.files = files
            .map(|file| (file.to_owned(), self.files.get(file).copied().unwrap_or_else(|| fingerprint(file))))
            .collect();
        let folder = |file: &PathBuf| match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        let folders: BTreeSet<PathBuf> = self.files.keys().map(folder).collect();
        if let Some(watcher) = &mut self.watcher {
            for gone in self.folders.difference(&folders) {
                // A folder that was removed is no longer watched anyway.
                let _ = watcher.unwatch(gone);
            }
            for new in folders.difference(&self.folders) {
                if let Err(error) = watcher.watch(new, RecursiveMode::NonRecursive) {
                    tracing::warn!(folder = %new.display(), %error, "cannot watch this folder; SIGHUP reloads all the same");
                }
            }
        }
        self.folders = folders;
    }

    /// Fingerprints all files anew; whether one differs from before.
    fn look(&mut self) -> bool {
        let mut is_changed = false;
        for (file, seen) in &mut self.files {
            let now = fingerprint(file);
            is_changed |= std::mem::replace(seen, now) != now;
        }
        is_changed
    }

    /// Returns when a watched file holds other bytes than last time, and its folder has come to rest. Dropping it loses
    /// nothing.
    async fn changed(&mut self) {
        loop {
            if !self.stirred && self.events.recv().await.is_none() {
                return std::future::pending().await;
            }
            self.stirred = true;
            let latest = Instant::now() + PATIENCE;
            loop {
                let quiet = (Instant::now() + QUIET).min(latest);
                tokio::select! {
                    () = sleep_until(quiet) => break,
                    Some(()) = self.events.recv() => {}
                }
            }
            self.stirred = false;
            if self.look() {
                return;
            }
        }
    }
}

/// A hash of the file's bytes, to tell a change from noise; `None` if it cannot be read. The bytes may be a key, hence wiped.
fn fingerprint(file: &Path) -> Option<u64> {
    let bytes = Zeroizing::new(std::fs::read(file).ok()?);
    let mut hasher = DefaultHasher::new();
    hasher.write(&bytes);
    Some(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt as _;

    #[tokio::test]
    async fn a_change_outlives_the_wait_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kemlane.toml");
        std::fs::write(&file, "").unwrap();
        let mut watch = Watch::new(&Config::default(), Some(&file));
        std::fs::write(&file, "log = 'warn'").unwrap();
        let deadline = Instant::now() + PATIENCE;
        while watch.events.is_empty() {
            assert!(Instant::now() < deadline, "the system tells of the change");
            tokio::task::yield_now().await;
        }
        // Another branch of the caller's `select!` wins while the folder comes to rest.
        assert_eq!(watch.changed().now_or_never(), None);
        tokio::time::timeout(PATIENCE, watch.changed()).await.expect("the change is not forgotten");
    }
}
