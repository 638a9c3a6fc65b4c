//! Cycles of every core, from its own constants.

use super::report::Cycles;
use crate::butterfly::{DsaButterfly, KemButterfly};
use crate::keccak::Keccak;
use crate::ntt::{DsaNtt8, KemNtt4, KemNtt8};
use crate::reduce::{DsaReduce, KemReduce};

/// Of the core of that name; a pipeline takes an operation a cycle.
pub fn cycles(core: &str) -> Option<Cycles> {
    let number = |cycles: usize| f64::from(cycles as u32);
    let of = |latency, interval| Cycles { latency: number(latency), interval: number(interval) };
    // Two transforms alternate.
    let of_two = |latency, two| Cycles { latency: number(latency), interval: number(two) / 2.0 };
    Some(match core {
        "kem_reduce" => of(KemReduce::LATENCY, 1),
        // The two halves of the reduction.
        "dsa_fold" | "dsa_settle" => of(DsaReduce::LATENCY / 2, 1),
        "dsa_reduce" => of(DsaReduce::LATENCY, 1),
        "kem_butterfly" => of(KemButterfly::LATENCY, 1),
        "dsa_butterfly" => of(DsaButterfly::LATENCY, 1),
        "keccak" => of(Keccak::LATENCY, Keccak::INTERVAL),
        "kem_ntt_4" => of_two(KemNtt4::LATENCY, KemNtt4::INTERVAL_OF_TWO),
        "kem_ntt_8" => of_two(KemNtt8::LATENCY, KemNtt8::INTERVAL_OF_TWO),
        "dsa_ntt_8" => of_two(DsaNtt8::LATENCY, DsaNtt8::INTERVAL_OF_TWO),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::cycles;
    use crate::catalogue::CORES;

    #[test]
    fn every_core_has_cycles() {
        let without: Vec<_> = CORES.iter().map(|core| core.name).filter(|name| cycles(name).is_none()).collect();
        assert!(without.is_empty(), "{without:?}: add them to cycles()");
    }
}
