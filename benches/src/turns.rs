//! Contestants run in turns, so that a disturbance of the machine hits all of them.

use std::time::{Duration, Instant};

/// Makes so many calls and says how long they took; preparation is not counted.
pub type Run<'a> = Box<dyn FnMut(usize) -> Duration + 'a>;

/// What one contestant does in its turn.
pub struct Turn<'a> {
    /// Its calls.
    pub run: Run<'a>,
    /// How many there are at least, however long they take.
    pub least: usize,
}

/// How often, and how long, each contestant runs.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Turns of each contestant.
    pub rounds: usize,
    /// About how long one turn is; never less than one call.
    pub turn: Duration,
}

impl Effort {
    /// What a file of results is measured with.
    pub const FULL: Self = Self { rounds: 101, turn: Duration::from_micros(400) };
    /// A first look.
    pub const QUICK: Self = Self { rounds: 11, turn: Duration::from_micros(200) };

    /// Nanoseconds a call of each contestant, the median over the rounds. `after_round` is called after each.
    ///
    /// A turn starts with a call that is not counted: it brings code and memory back into the caches.
    pub fn nanos_per_call(self, contestants: &mut [Turn<'_>], mut after_round: impl FnMut()) -> Vec<f64> {
        let calls: Vec<usize> = contestants
            .iter_mut()
            .map(|Turn { run, least }| {
                run(1);
                let one = run(1).max(Duration::from_nanos(1));
                usize::try_from(self.turn.as_nanos() / one.as_nanos()).unwrap_or(usize::MAX).max(*least).max(1)
            })
            .collect();
        let mut nanos = vec![Vec::with_capacity(self.rounds); contestants.len()];
        for _ in 0..self.rounds {
            for ((Turn { run, .. }, &calls), nanos) in contestants.iter_mut().zip(&calls).zip(&mut nanos) {
                run(1);
                nanos.push(run(calls).as_secs_f64() * 1e9 / count(calls));
            }
            after_round();
        }
        nanos.into_iter().map(median).collect()
    }
}

/// A number of things, to divide by.
#[expect(clippy::cast_precision_loss, reason = "figures for people to read")]
pub fn count(things: usize) -> f64 {
    things as f64
}

/// The value in the middle, the upper one of two.
///
/// # Panics
/// If there are none.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The time that `calls` calls take.
pub fn time(calls: usize, mut call: impl FnMut()) -> Duration {
    let begin = Instant::now();
    for _ in 0..calls {
        call();
    }
    begin.elapsed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_ignore_outliers() {
        assert!((median(vec![1e9, 2.0, 1.0, 3.0, 0.0]) - 2.0).abs() < f64::EPSILON);
    }

    #[test]
    fn every_contestant_runs_in_every_round() {
        let (mut short, mut long, mut many, mut rounds) = (0, 0, 0, 0);
        let effort = Effort { rounds: 3, turn: Duration::from_micros(10) };
        let runs: [Run<'_>; 3] = [
            Box::new(|calls| {
                short += calls;
                Duration::from_micros(2) * u32::try_from(calls).expect("few")
            }),
            // Longer than a turn.
            Box::new(|calls| {
                long += calls;
                Duration::from_micros(50) * u32::try_from(calls).expect("few")
            }),
            // The same, but one call is not enough.
            Box::new(|calls| {
                many += calls;
                Duration::from_micros(50) * u32::try_from(calls).expect("few")
            }),
        ];
        let mut contestants =
            runs.into_iter().zip([1, 1, 7]).map(|(run, least)| Turn { run, least }).collect::<Vec<_>>();
        let nanos = effort.nanos_per_call(&mut contestants, || rounds += 1);
        drop(contestants);
        assert!((nanos[0] - 2000.0).abs() < 0.1 && (nanos[1] - 50_000.0).abs() < 0.1, "{nanos:?}");
        assert_eq!((short, long, many, rounds), (2 + 3 * (1 + 5), 2 + 3 * (1 + 1), 2 + 3 * (1 + 7), 3));
    }
}
