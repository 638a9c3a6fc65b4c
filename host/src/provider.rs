//! Who computes jobs: the one trait that a CPU, a device, a remote machine and the scheduler have in common.
//!
//! ```text
//!   caller ── ProviderExt::{keygen, encaps, sign, ...} ──► dyn Provider ── submit_one / submit / submit_here ──► results
//! ```
//!
//! - [`Provider`]: takes jobs over, never blocks, says what it can do and how it is.
//! - [`ProviderExt`]: what callers use; gives a [`Ticket`] for each request.
//! - [`select`], [`from_env_or`]: the provider that configuration or `KEMLANE_PROVIDER` names.
//!
//! Why two ways to hand over a batch: at low load a hop to another thread costs more than an ML-KEM operation, so a
//! provider that computes on CPUs can use the thread that offers the work ([`Provider::submit_here`]); a provider
//! that computes elsewhere leaves the default, which is [`Provider::submit`].

pub mod cpu;

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use kemlane_engine::dsa::{self, Message, SigningKey, VerifyingKey};
use kemlane_engine::kem::{self, DecapsulationKey, EncapsulationKey};
use thiserror::Error as ThisError;

use crate::error::Error;
use crate::job::{Batch, Draft, Encapsulation, Job, KeyPair, Kind, Kinds, Outcome, SharedSecret, Signature, Ticket};

/// Where the secrets of a job may go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Placement {
    /// To any provider.
    #[default]
    Anywhere,
    /// To providers that keep keys and secrets in this process's memory only.
    HostOnly,
}

/// Where a provider keeps keys and secrets while it computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyResidence {
    /// In this process's memory.
    Host,
    /// In a device's memory, or in memory shared with one.
    Device,
    /// On another machine.
    Remote,
}

/// What a provider can do.
#[derive(Clone, Copy, Debug)]
pub struct Capabilities {
    /// A short name, as configuration and metrics use it.
    pub name: &'static str,
    /// What it computes.
    pub kinds: Kinds,
    /// How many jobs of one kind it computes at once: batches are best a multiple of this.
    pub lanes: usize,
    /// How many jobs it takes before it answers [`Error::QueueFull`].
    pub queue_depth: usize,
    /// Where keys and secrets live.
    pub key_residence: KeyResidence,
    /// Whether [`Provider::submit_here`] computes on the calling thread, and so never lacks room.
    pub computes_here: bool,
}

impl Capabilities {
    /// Whether a job of `kind` may go there.
    ///
    /// # Errors
    /// [`Error::Unsupported`].
    pub fn check(&self, kind: Kind, placement: Placement) -> Result<(), Error> {
        if self.kinds.contains(kind) && (placement == Placement::Anywhere || self.key_residence == KeyResidence::Host) {
            return Ok(());
        }
        let (operation, params) = (kind.operation(), kind.params());
        Err(Error::Unsupported { provider: self.name, operation, params })
    }
}

/// How a provider is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Health {
    /// Working.
    Ready,
    /// Finishing what it has; takes nothing new.
    Draining,
    /// Out of service.
    Failed,
}

/// Something that computes jobs.
///
/// Each method returns without waiting for another thread or a device. A batch that is dropped fails its jobs, so an
/// implementor cannot lose one; completing a job is [`Job::complete`].
pub trait Provider: Send + Sync + fmt::Debug {
    /// What it can do. Cheap; asked often.
    fn capabilities(&self) -> Capabilities;

    /// How it is.
    fn health(&self) -> Health;

    /// Takes over the jobs of `batch`, to be computed by threads or hardware of its own.
    ///
    /// # Errors
    /// Says why it takes no more; the jobs it did not take stay in `batch`.
    fn submit(&self, batch: &mut Batch) -> Result<(), Error>;

    /// As [`Provider::submit`], from a caller that lends its thread for as long as the batch takes.
    ///
    /// # Errors
    /// As [`Provider::submit`].
    fn submit_here(&self, batch: &mut Batch) -> Result<(), Error> {
        self.submit(batch)
    }

    /// Takes over one job.
    ///
    /// # Errors
    /// As [`Provider::submit`]; the job is completed with the same error.
    fn submit_one(&self, mut job: Job) -> Result<(), Error> {
        let Some(kind) = job.kind() else { return Ok(()) };
        if let Err(error) = self.capabilities().check(kind, job.placement()) {
            job.complete(Err(error));
            return Err(error);
        }
        // Nobody will flush it: it does not wait for company.
        if !job.take_up() {
            return Ok(());
        }
        let mut batch = Batch::new(kind);
        let _ = batch.push(job);
        self.submit(&mut batch).inspect_err(|&error| batch.fail(error))
    }

    /// How many jobs of `kind` wait here for company.
    fn waiting(&self, kind: Kind) -> usize {
        let _ = kind;
        0
    }

    /// Computes or hands on a batch of those that [`Provider::waiting`] counts; may use the calling thread.
    /// `false` if there was nothing to do.
    fn flush(&self, kind: Kind) -> bool {
        let _ = kind;
        false
    }
}

/// How callers use a provider. Implemented for every `Arc` of one.
pub trait ProviderExt {
    /// Sends a request.
    ///
    /// # Errors
    /// At once if it is not taken: [`Error::QueueFull`], [`Error::ShuttingDown`], [`Error::Unsupported`].
    fn start<T: Outcome>(&self, draft: Draft<T>) -> Result<Ticket<T>, Error>;

    /// Sends requests together, for work that is wanted later: they form batches of their own, which the provider's own
    /// threads or hardware compute, never the caller's thread.
    ///
    /// # Errors
    /// As [`ProviderExt::start`]; then none of the requests gives a result.
    fn start_together<T: Outcome>(&self, drafts: impl IntoIterator<Item = Draft<T>>) -> Result<Vec<Ticket<T>>, Error>;

    /// ML-KEM.KeyGen (FIPS 203 Algorithm 19), giving a prepared key.
    ///
    /// # Errors
    /// As [`ProviderExt::start`].
    fn keygen(&self, params: &'static kem::Params) -> Result<Ticket<KeyPair>, Error> {
        self.start(Draft::keygen(params))
    }

    /// ML-KEM.Encaps (FIPS 203 Algorithm 20) to an encoded key.
    ///
    /// # Errors
    /// As [`ProviderExt::start`], and [`kemlane_engine::Error::Length`]. A key that fails the modulus check is the
    /// ticket's error.
    fn encaps(&self, params: &'static kem::Params, encapsulation_key: &[u8]) -> Result<Ticket<Encapsulation>, Error> {
        self.start(Draft::encaps(params, encapsulation_key)?)
    }

    /// ML-KEM.Encaps (FIPS 203 Algorithm 20) to a prepared key.
    ///
    /// # Errors
    /// As [`ProviderExt::start`].
    fn encaps_prepared(&self, key: &Arc<EncapsulationKey>) -> Result<Ticket<Encapsulation>, Error> {
        self.start(Draft::encaps_prepared(key))
    }

    /// ML-KEM.Decaps (FIPS 203 Algorithm 21).
    ///
    /// # Errors
    /// As [`ProviderExt::start`], and [`kemlane_engine::Error::Length`].
    fn decaps(&self, key: &Arc<DecapsulationKey>, ciphertext: &[u8]) -> Result<Ticket<SharedSecret>, Error> {
        self.start(Draft::decaps(key, ciphertext)?)
    }

    /// ML-DSA.KeyGen (FIPS 204 Algorithm 1), giving an expanded key.
    ///
    /// # Errors
    /// As [`ProviderExt::start`].
    fn signing_keygen(&self, params: &'static dsa::Params) -> Result<Ticket<Arc<SigningKey>>, Error> {
        self.start(Draft::signing_keygen(params))
    }

    /// ML-DSA.Sign or HashML-DSA.Sign (FIPS 204 Algorithms 2 and 4), hedged.
    ///
    /// # Errors
    /// As [`ProviderExt::start`], and what [`Draft::sign`] refuses.
    fn sign(&self, key: &Arc<SigningKey>, message: Message<'_>) -> Result<Ticket<Signature>, Error> {
        self.start(Draft::sign(key, message)?)
    }

    /// ML-DSA.Verify or HashML-DSA.Verify (FIPS 204 Algorithms 3 and 5). A signature that does not verify is the ticket's
    /// error, [`kemlane_engine::Error::Signature`].
    ///
    /// # Errors
    /// As [`ProviderExt::start`], and what [`Draft::verify`] refuses.
    fn verify(&self, key: &Arc<VerifyingKey>, message: Message<'_>, signature: &[u8]) -> Result<Ticket<()>, Error> {
        self.start(Draft::verify(key, message, signature)?)
    }
}

impl ProviderExt for Arc<dyn Provider> {
    fn start<T: Outcome>(&self, draft: Draft<T>) -> Result<Ticket<T>, Error> {
        Ticket::start(Arc::clone(self), draft)
    }

    fn start_together<T: Outcome>(&self, drafts: impl IntoIterator<Item = Draft<T>>) -> Result<Vec<Ticket<T>>, Error> {
        Ticket::start_together(self, drafts)
    }
}

impl<P: Provider + 'static> ProviderExt for Arc<P> {
    fn start<T: Outcome>(&self, draft: Draft<T>) -> Result<Ticket<T>, Error> {
        Ticket::start(Arc::<P>::clone(self), draft)
    }

    fn start_together<T: Outcome>(&self, drafts: impl IntoIterator<Item = Draft<T>>) -> Result<Vec<Ticket<T>>, Error> {
        Ticket::start_together(&(Arc::<P>::clone(self) as Arc<dyn Provider>), drafts)
    }
}

/// The environment variable that names the provider.
pub const ENVIRONMENT: &str = "KEMLANE_PROVIDER";

/// The names that [`select`] knows.
pub const NAMES: [&str; 2] = ["auto", "cpu"];

/// A provider that nobody knows.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[error("unknown provider {name:?}; allowed are {}", NAMES.join(", "))]
pub struct UnknownProvider {
    /// The name that was asked for.
    pub name: String,
}

/// Starts the provider that `name` asks for: `cpu`, or `auto` for the fastest that this machine has.
///
/// # Errors
/// If no provider has that name.
pub fn select(name: &str) -> Result<Arc<dyn Provider>, UnknownProvider> {
    match name {
        // The CPU is the only provider that computes on this machine so far.
        "auto" | "cpu" => Ok(Arc::new(cpu::CpuProvider::new(cpu::Config::default()))),
        _ => Err(UnknownProvider { name: name.to_owned() }),
    }
}

/// Starts the provider that [`ENVIRONMENT`] names, or else the one that `default` (from the configuration) names.
/// An empty variable counts as unset.
///
/// # Errors
/// If no provider has that name.
pub fn from_env_or(default: &str) -> Result<Arc<dyn Provider>, UnknownProvider> {
    select(&named(std::env::var_os(ENVIRONMENT), default))
}

/// The variable's value if it says something, or else `default`. What is not UTF-8 is no provider's name either way.
fn named(variable: Option<OsString>, default: &str) -> String {
    let set = variable.filter(|name| !name.is_empty());
    set.map_or_else(|| default.to_owned(), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_comes_before_the_configuration() {
        assert_eq!(named(Some("cpu".into()), "auto"), "cpu");
        assert_eq!(named(Some(OsString::new()), "auto"), "auto");
        assert_eq!(named(None, "auto"), "auto");
    }

    #[test]
    fn every_listed_name_is_known_and_no_other() {
        for name in NAMES {
            assert_eq!(select(name).unwrap().capabilities().name, "cpu");
        }
        for name in ["", "gpu", "CPU", "cpu "] {
            let refused = select(name).unwrap_err();
            assert!(NAMES.iter().all(|allowed| refused.to_string().contains(allowed)), "{refused}");
        }
    }
}
