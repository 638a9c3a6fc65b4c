//! The only match on the instruction set.

use crate::simd::portable::Portable;
use crate::simd::{Kernel, Simd};
#[cfg(target_arch = "x86_64")]
use crate::simd::{avx2::Avx2, avx512::Avx512, x86::Features};
use core::fmt;

/// What computes a batch. Chosen once, passed by value; a value proves that this machine runs it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Backend(Choice);

/// Several interleaved streams in plain Rust: slower, but it exercises groups and ragged tails on every machine. Three
/// lanes, so that nothing divides evenly.
type PortableGroups = Portable<3>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
    #[cfg(target_arch = "x86_64")]
    Avx2(Avx2),
    Portable(Portable<1>),
    #[cfg(debug_assertions)]
    PortableGroups(PortableGroups),
}

/// Runs the same expression for whichever backend was chosen.
macro_rules! with_simd {
    ($choice:expr, $simd:ident => $body:expr) => {
        match $choice {
            #[cfg(target_arch = "x86_64")]
            Choice::Avx512($simd) => $body,
            #[cfg(target_arch = "x86_64")]
            Choice::Avx2($simd) => $body,
            Choice::Portable($simd) => $body,
            #[cfg(debug_assertions)]
            Choice::PortableGroups($simd) => $body,
        }
    };
}

fn lanes_of<S: Simd>(_: S) -> usize {
    S::LANES
}

/// A kernel that every backend runs.
#[cfg(target_arch = "x86_64")]
pub(crate) trait AnyKernel<O>:
    PortableKernel<O> + Kernel<Avx2, Output = O> + Kernel<Avx512, Output = O>
{
}
#[cfg(target_arch = "x86_64")]
impl<O, K: PortableKernel<O> + Kernel<Avx2, Output = O> + Kernel<Avx512, Output = O>> AnyKernel<O> for K {}
/// A kernel that every backend runs.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) trait AnyKernel<O>: PortableKernel<O> {}
#[cfg(not(target_arch = "x86_64"))]
impl<O, K: PortableKernel<O>> AnyKernel<O> for K {}

/// A kernel that the backends of every machine run.
pub(crate) trait PortableKernel<O>:
    Kernel<Portable<1>, Output = O> + Kernel<PortableGroups, Output = O>
{
}
impl<O, K: Kernel<Portable<1>, Output = O> + Kernel<PortableGroups, Output = O>> PortableKernel<O> for K {}

impl Backend {
    /// The fastest backend that this machine runs.
    ///
    /// Builds with debug assertions take the one that the environment variable `KEMLANE_BACKEND` names instead.
    ///
    /// # Panics
    /// In such a build, if this machine has no backend of that name.
    pub fn detect() -> Self {
        #[cfg(debug_assertions)]
        if let Ok(name) = std::env::var("KEMLANE_BACKEND") {
            return Self::named(&name).unwrap_or_else(|error| panic!("KEMLANE_BACKEND: {error}"));
        }
        Self::all()[0]
    }

    /// The backend of this name, or which names there are.
    #[cfg(any(debug_assertions, test))]
    fn named(name: &str) -> Result<Self, String> {
        let found = Self::all().into_iter().find(|backend| backend.name() == name);
        found.ok_or_else(|| format!("this machine has no backend {name:?}, only {:?}", Self::all()))
    }

    /// Every backend that this machine runs, the fastest first; tests go through all of them. Builds with debug
    /// assertions add one that groups operations in plain Rust.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        #[cfg(target_arch = "x86_64")]
        all.extend(Avx512::detect().map(|simd| Self(Choice::Avx512(simd))));
        #[cfg(target_arch = "x86_64")]
        all.extend(Avx2::detect().map(|simd| Self(Choice::Avx2(simd))));
        all.push(Self(Choice::Portable(Portable)));
        #[cfg(debug_assertions)]
        all.push(Self(Choice::PortableGroups(Portable)));
        all
    }

    /// A short name for tables and logs.
    pub fn name(self) -> &'static str {
        match self.0 {
            #[cfg(target_arch = "x86_64")]
            Choice::Avx512(_) => "avx512",
            #[cfg(target_arch = "x86_64")]
            Choice::Avx2(_) => "avx2",
            Choice::Portable(_) => "portable",
            #[cfg(debug_assertions)]
            Choice::PortableGroups(_) => "portable-groups",
        }
    }

    /// For people: why this backend and none that is faster, such as "avx512f found, but not avx512vbmi2: using avx2".
    /// Nothing to explain if it is the fastest of all.
    #[cfg(target_arch = "x86_64")]
    pub fn explain(self) -> Option<String> {
        let (avx512, avx2) = (Avx512::features(), Avx2::features());
        let faster = [("avx512", avx512.as_ref()), ("avx2", avx2.as_ref())];
        let faster: Vec<_> = faster.into_iter().take_while(|(name, _)| *name != self.name()).collect();
        explain(&faster, self.name())
    }
    /// For people: why this backend and none that is faster. Nothing to explain if it is the fastest of all.
    #[cfg(not(target_arch = "x86_64"))]
    pub fn explain(self) -> Option<String> {
        None
    }

    /// How many operations share a Keccak permutation: a batch is best a multiple of this.
    pub fn lanes(self) -> usize {
        with_simd!(self.0, simd => lanes_of(simd))
    }

    /// Runs a kernel with this backend's instructions.
    pub(crate) fn run<O, K: AnyKernel<O>>(self, kernel: K) -> O {
        with_simd!(self.0, simd => simd.call(kernel))
    }
}

/// What each of the faster backends lacks; the first feature of each stands for its family.
#[cfg(target_arch = "x86_64")]
fn explain(faster: &[(&str, &Features)], using: &str) -> Option<String> {
    let reasons: Vec<_> = faster
        .iter()
        .map(|(backend, features)| {
            let missing: Vec<_> = features.iter().filter(|(_, found)| !found).map(|&(name, _)| name).collect();
            match features {
                _ if missing.is_empty() => format!("{backend} would run here"),
                [(family, true), ..] => format!("{family} found, but not {}", missing.join(", ")),
                _ => format!("no {}", missing[0]),
            }
        })
        .collect();
    if reasons.is_empty() { None } else { Some(format!("{}: using {using}", reasons.join("; "))) }
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backends_go_by_their_names() {
        for backend in Backend::all() {
            assert_eq!(Backend::named(backend.name()).as_ref().map(|found| found.name()), Ok(backend.name()));
        }
        let refusal = Backend::named("sse9").expect_err("no such backend");
        assert!(refusal.contains("\"sse9\"") && refusal.contains("portable"), "{refusal}");
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn narrower_backends_say_what_is_missing() {
        let partly: &Features = &[("avx512f", true), ("avx512vl", true), ("avx512vbmi2", false), ("avx512vnni", false)];
        let none: &Features = &[("avx512f", false), ("avx512vl", false)];
        let (here, gone): (&Features, &Features) = (&[("avx2", true)], &[("avx2", false), ("bmi2", true)]);
        let expected = "avx512f found, but not avx512vbmi2, avx512vnni: using avx2";
        assert_eq!(explain(&[("avx512", partly)], "avx2").as_deref(), Some(expected));
        let expected = "no avx512f; no avx2: using portable";
        assert_eq!(explain(&[("avx512", none), ("avx2", gone)], "portable").as_deref(), Some(expected));
        let expected = "no avx512f; avx2 would run here: using portable";
        assert_eq!(explain(&[("avx512", none), ("avx2", here)], "portable").as_deref(), Some(expected));
        assert_eq!(explain(&[], "avx512"), None);
        assert_eq!(Backend::all()[0].explain().is_none(), Backend::all()[0].name() == "avx512");
    }
}
