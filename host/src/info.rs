//! `kemlane info`: what this machine has, what computes here and why, and what was built.
//!
//! For bug reports and benchmark results, so everything in it is safe to paste: no paths, names, addresses or keys.

use std::fmt;

use kemlane_engine::Backend;
use serde::Serialize;

use crate::provider::Provider;
use crate::provider::cpu::{Config, CpuProvider};
use crate::tls::Group;

/// Everything that `kemlane info` tells.
#[derive(Clone, Debug, Serialize)]
pub struct Info {
    /// The processor.
    pub cpu: Cpu,
    /// What computes: the fastest of `backends`.
    pub backend: Computing,
    /// Why that one and none that is faster; empty if it is the fastest of all.
    pub why: Option<String>,
    /// Every backend that this machine runs, the fastest first.
    pub backends: Vec<Computing>,
    /// Who runs jobs.
    pub provider: Jobs,
    /// The names that `MCP_CRYPTO_ALGO` may hold.
    pub groups: Groups,
    /// What was built.
    pub versions: Versions,
}

/// The processor.
#[derive(Clone, Debug, Serialize)]
pub struct Cpu {
    /// As it calls itself.
    pub model: String,
    /// Its instruction set.
    pub architecture: &'static str,
    /// How many threads may run at once.
    pub threads: usize,
    /// Those of the features that matter here that it has.
    pub features: Vec<&'static str>,
}

/// A backend of the engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Computing {
    /// Its name.
    pub name: &'static str,
    /// How many operations share its instructions.
    pub lanes: usize,
}

/// A provider of jobs.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Jobs {
    /// Its name, as `KEMLANE_PROVIDER` has it.
    pub name: &'static str,
    /// Resident threads.
    pub workers: usize,
    /// How many jobs may wait.
    pub queue_depth: usize,
}

/// Key exchange groups by what lets a hub offer them.
#[derive(Clone, Debug, Serialize)]
pub struct Groups {
    /// Offered when nothing is configured, in this order.
    pub default: Vec<&'static str>,
    /// Offered when named.
    pub allowed: Vec<&'static str>,
    /// Offered when named and `tls.allow_classical` is true: not post-quantum.
    pub classical: Vec<&'static str>,
}

/// Versions of what was built.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Versions {
    /// This program.
    pub kemlane: &'static str,
    /// TLS.
    pub rustls: &'static str,
    /// Classical cryptography, and the symmetric one of TLS.
    pub aws_lc_rs: &'static str,
}

impl Info {
    /// Asks the machine.
    pub fn collect() -> Self {
        let backend = Backend::detect();
        let provider = CpuProvider::new(Config { workers: std::num::NonZeroUsize::MIN, ..Config::default() });
        let capabilities = provider.capabilities();
        let names = |groups: &[Group]| groups.iter().map(|group| group.name()).collect();
        let (allowed, classical): (Vec<_>, Vec<_>) = Group::ALL.into_iter().partition(|group| group.is_post_quantum());
        Self {
            cpu: Cpu {
                model: model(),
                architecture: std::env::consts::ARCH,
                threads: std::thread::available_parallelism().map_or(1, Into::into),
                features: features(),
            },
            backend: backend.into(),
            why: backend.explain(),
            backends: Backend::all().into_iter().map(Into::into).collect(),
            provider: Jobs {
                name: capabilities.name,
                workers: Config::default().workers.get(),
                queue_depth: capabilities.queue_depth,
            },
            groups: Groups { default: names(&Group::DEFAULT), allowed: names(&allowed), classical: names(&classical) },
            versions: Versions {
                kemlane: env!("CARGO_PKG_VERSION"),
                rustls: locked_version("rustls").unwrap_or("unknown"),
                aws_lc_rs: locked_version("aws-lc-rs").unwrap_or("unknown"),
            },
        }
    }
}

impl From<Backend> for Computing {
    fn from(backend: Backend) -> Self {
        Self { name: backend.name(), lanes: backend.lanes() }
    }
}

/// What the processor calls itself.
fn model() -> String {
    #[cfg(target_arch = "x86_64")]
    let brand = raw_cpuid::CpuId::new().get_processor_brand_string().map(|brand| brand.as_str().trim().to_owned());
    #[cfg(not(target_arch = "x86_64"))]
    let brand = None::<String>;
    brand.filter(|brand| !brand.is_empty()).unwrap_or_else(|| "unknown".to_owned())
}

/// The features found that the engine, or a peer in its benchmarks, uses.
#[cfg(target_arch = "x86_64")]
fn features() -> Vec<&'static str> {
    macro_rules! found {
        ($($name:tt),*) => {
            [$(($name, std::arch::is_x86_feature_detected!($name))),*]
        };
    }
    let all = found![
        "avx2",
        "bmi1",
        "bmi2",
        "adx",
        "aes",
        "vaes",
        "pclmulqdq",
        "sha",
        "gfni",
        "avx512f",
        "avx512bw",
        "avx512dq",
        "avx512vl",
        "avx512vbmi",
        "avx512vbmi2",
        "avx512vnni",
        "avx512ifma",
        "avx512bitalg"
    ];
    all.into_iter().filter(|&(_, found)| found).map(|(name, _)| name).collect()
}

/// The features found that the engine, or a peer in its benchmarks, uses.
#[cfg(not(target_arch = "x86_64"))]
fn features() -> Vec<&'static str> {
    Vec::new()
}

/// The version of a package that the lock file names.
///
/// Why the lock file: most crates do not tell their version. A build that ignores the file (`cargo install` without
/// `--locked`) may have taken another one.
pub fn locked_version(package: &str) -> Option<&'static str> {
    const LOCK: &str = include_str!("../../Cargo.lock");
    let value = |line: &'static str, key| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"');
    let mut lines = LOCK.lines();
    lines.find(|&line| value(line, "name") == Some(package))?;
    lines.next().and_then(|line| value(line, "version"))
}

impl fmt::Display for Info {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cpu, backend, why, backends, provider, groups, versions } = self;
        let list = |names: &[&str]| if names.is_empty() { "none".to_owned() } else { names.join(" ") };
        let others = backends.iter().map(|backend| format!("{} ({})", backend.name, lanes(backend.lanes)));
        let mut line = |name: &str, text: &str| writeln!(f, "{name:<10}{text}");
        line("kemlane", versions.kemlane)?;
        line("built on", &format!("rustls {}, aws-lc-rs {}", versions.rustls, versions.aws_lc_rs))?;
        line("cpu", &format!("{}, {}, {} threads", cpu.model, cpu.architecture, cpu.threads))?;
        line("features", &list(&cpu.features))?;
        let why = why.as_deref().unwrap_or("the fastest there is");
        line("backend", &format!("{}, {}: {why}", backend.name, lanes(backend.lanes)))?;
        line("backends", &others.collect::<Vec<_>>().join(", "))?;
        let Jobs { name, workers, queue_depth } = provider;
        line("provider", &format!("{name}, {workers} workers, room for {queue_depth} jobs"))?;
        line("groups", &format!("{} (default)", list(&groups.default)))?;
        line("", &format!("{} (allowed in MCP_CRYPTO_ALGO)", list(&groups.allowed)))?;
        line("", &format!("{} (with tls.allow_classical)", list(&groups.classical)))
    }
}

fn lanes(count: usize) -> String {
    if count == 1 { "1 lane".to_owned() } else { format!("{count} lanes") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_names_versions() {
        assert_eq!(locked_version("kemlane"), Some(env!("CARGO_PKG_VERSION")));
        assert!(locked_version("rustls").is_some_and(|version| version.starts_with("0.23.")));
        assert_eq!(locked_version("rustl"), None);
    }
}
