//! What is measured, whatever the scheme: an [`Arena`] is a parameter set, a [`Contest`] one of its operations, a
//! [`Contestant`] one way to compute it. Each scheme has a module that builds them from the engine's public calls and from
//! its peers' ([`crate::kem`], [`crate::dsa`]); who measures, tabulates and draws knows no scheme.
//!
//! What is compared with what: rows with the same [`Key`], so that nobody wins by leaving out a check. Where a peer has no
//! such form and [`Contest::any_key`] says so, its first row stands beside ours all the same.

use crate::turns::{Effort, Run, Turn, count};
use kemlane_engine::Backend;

/// The name of our rows.
pub const OURS: &str = "kemlane";
/// The batches that our rows have; the plot and the README show the first and the last.
pub const BATCHES: [usize; 3] = [1, 8, 64];

/// In what form an operation gets its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// There is none.
    New,
    /// Encoded, and checked as the standard asks: FIPS 203 §7.2 for encaps, §7.3 for decaps; FIPS 204 Algorithm 25 for
    /// signing keys (s1 and s2 in range), while of a verifying key there is nothing to check but its length.
    Checked,
    /// Encoded, and trusted.
    Unchecked,
    /// Expanded before.
    Prepared,
}

impl Key {
    /// As the column `key` has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::New => "",
            Self::Checked => "checked",
            Self::Unchecked => "unchecked",
            Self::Prepared => "prepared",
        }
    }
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The parameter set; of another version of the scheme, a name that says so.
    pub scheme: String,
    /// In what form the operation gets its key.
    pub key: Key,
    /// The crate.
    pub implementation: &'static str,
    /// Of ours, what computes.
    pub backend: &'static str,
    /// How many operations one call computes.
    pub batch: usize,
}

/// One way to compute an operation.
pub struct Contestant<'a> {
    /// What its row says.
    pub label: Label,
    /// Computes a batch in each call.
    pub run: Run<'a>,
}

/// Our call with keys in one form, on any backend, in batches of any size.
pub type Ours<'a> = Box<dyn Fn(Backend, usize) -> Run<'a> + 'a>;

/// Everyone who computes an operation.
pub struct Contest<'a> {
    /// Its name in tables.
    pub op: &'static str,
    /// Our call, for each form of key that it takes; the first one is the usual one.
    pub ours: Vec<(Key, Ours<'a>)>,
    /// The others.
    pub peers: Vec<Contestant<'a>>,
    /// Whether a peer without a row of the same form of key is compared with its first one.
    pub any_key: bool,
    /// Operations that each contestant computes in its turn, at least: where they take different times, so many that their
    /// mean says something.
    pub least: usize,
}

/// A parameter set: its operations, and what their contestants are given.
pub trait Arena {
    /// Our name for it.
    fn scheme(&self) -> &'static str;
    /// The crates that its operations may be compared with, in the order of the columns.
    fn packages(&self) -> &'static [&'static str];
    /// Its operations.
    fn contests(&self) -> Vec<Contest<'_>>;
    /// What is to be known of the inputs, as a sentence for people.
    fn inputs(&self) -> Option<String> {
        None
    }
}

/// A row's label and nanoseconds an operation.
pub type Measured = (Label, f64);

impl<'a> Contest<'a> {
    /// Everyone in every form, ours first, whose scheme is `wanted`.
    pub fn contestants(self, scheme: &str, wanted: impl Fn(&str) -> bool) -> Vec<Contestant<'a>> {
        let mut contestants = Vec::new();
        for (key, ours) in self.ours.into_iter().filter(|_| wanted(scheme)) {
            for backend in Backend::all() {
                contestants.extend(BATCHES.map(|batch| Contestant {
                    label: Label {
                        scheme: scheme.to_owned(),
                        key,
                        implementation: OURS,
                        backend: backend.name(),
                        batch,
                    },
                    run: ours(backend, batch),
                }));
            }
        }
        contestants.extend(self.peers.into_iter().filter(|peer| wanted(&peer.label.scheme)));
        contestants
    }
}

/// Lets them run in turns of at least `least` operations; nanoseconds an operation of each.
pub fn measure<'a>(
    contestants: Vec<Contestant<'a>>,
    least: usize,
    effort: Effort,
    after_round: impl FnMut(),
) -> Vec<Measured> {
    let turn = |one: Contestant<'a>| {
        let least = least.div_ceil(one.label.batch);
        (one.label, Turn { run: one.run, least })
    };
    let (labels, mut turns): (Vec<_>, Vec<_>) = contestants.into_iter().map(turn).unzip();
    let nanos_per_call = effort.nanos_per_call(&mut turns, after_round);
    let per_operation = |(label, nanos): (Label, f64)| {
        let nanos = nanos / count(label.batch);
        (label, nanos)
    };
    labels.into_iter().zip(nanos_per_call).map(per_operation).collect()
}

/// How many times as fast `row` is as `package`, if that has a row to compare with.
pub fn ratio(row: &Measured, all: &[Measured], package: &str, any_key: bool) -> Option<f64> {
    let rows = || all.iter().filter(|(label, _)| label.implementation == package);
    let same = rows().find(|(label, _)| label.key == row.0.key);
    let peer = same.or_else(|| rows().next().filter(|_| any_key))?;
    Some(peer.1 / row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_compared_with_the_same_kind_of_key() {
        let row = |implementation, key, nanos| {
            let label = Label { scheme: "S".to_owned(), key, implementation, backend: "", batch: 1 };
            (label, nanos)
        };
        let all = [
            row(OURS, Key::Checked, 10.0),
            row(OURS, Key::Unchecked, 8.0),
            row("a", Key::Checked, 30.0),
            row("a", Key::Unchecked, 20.0),
            row("b", Key::Unchecked, 40.0),
        ];
        let ratios = |package, any_key| [0, 1].map(|place: usize| ratio(&all[place], &all, package, any_key));
        assert_eq!(ratios("a", false), [Some(3.0), Some(2.5)]);
        assert_eq!(ratios("b", false), [None, Some(5.0)]);
        assert_eq!(ratios("a", true), [Some(3.0), Some(2.5)]);
        assert_eq!(ratios("b", true), [Some(4.0), Some(5.0)]);
        assert_eq!(ratios("c", true), [None, None]);
    }

    #[test]
    fn times_are_of_one_operation_of_a_batch() {
        let label = |batch| Label { scheme: "S".to_owned(), key: Key::New, implementation: OURS, backend: "", batch };
        // A call of any batch takes this long.
        let time = std::time::Duration::from_micros(64);
        let contestants = [1, 64].map(|batch| Contestant {
            label: label(batch),
            run: Box::new(move |calls| time * u32::try_from(calls).expect("few")),
        });
        let measured = measure(contestants.into(), 1, Effort::QUICK, || ());
        let found: Vec<_> = measured.iter().map(|(label, nanos)| (label.batch, nanos.round())).collect();
        assert_eq!(found, [(1, 64_000.0), (64, 1000.0)]);
    }
}
