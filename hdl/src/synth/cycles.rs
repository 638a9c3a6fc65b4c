//! Cycles of every core, from its own constants.

use super::report::Cycles;
use crate::butterfly::{DsaButterfly, KemButterfly};
use crate::keccak::Keccak;
use crate::multiply::{DsaLane, DsaMultiply4, KemMultiply4, KemPair};
use crate::ntt::{DsaNtt1, DsaNtt2, DsaNtt4, DsaNtt8, KemNtt1, KemNtt2, KemNtt4, KemNtt8};
use crate::polymul::{DsaPolymul4, KemPolymul4};
use crate::reduce::{DsaReduce, KemFold, KemReduce};
use crate::sponge::Sponge;

/// Of the core of that name; a pipeline takes an operation a cycle.
pub fn cycles(core: &str) -> Option<Cycles> {
    let number = |cycles: usize| f64::from(cycles as u32);
    let of = |latency, interval| Cycles { latency: number(latency), interval: number(interval) };
    // Two transforms, or products, alternate.
    let of_two = |latency, two| Cycles { latency: number(latency), interval: number(two) / 2.0 };
    Some(match core {
        "kem_reduce" => of(KemReduce::LATENCY, 1),
        "kem_fold" => of(KemFold::LATENCY, 1),
        // The two halves of the reduction.
        "dsa_fold" | "dsa_settle" => of(DsaReduce::LATENCY / 2, 1),
        "dsa_reduce" => of(DsaReduce::LATENCY, 1),
        "kem_butterfly" => of(KemButterfly::LATENCY, 1),
        "dsa_butterfly" => of(DsaButterfly::LATENCY, 1),
        "kem_pair" => of(KemPair::LATENCY, 1),
        "dsa_lane" => of(DsaLane::LATENCY, 1),
        // Of blocks of one message.
        "keccak" => of(Keccak::LATENCY, Keccak::INTERVAL),
        "sponge" => of(Sponge::LATENCY, Keccak::INTERVAL),
        "kem_ntt_1" => of_two(KemNtt1::LATENCY, KemNtt1::INTERVAL_OF_TWO),
        "kem_ntt_2" => of_two(KemNtt2::LATENCY, KemNtt2::INTERVAL_OF_TWO),
        "kem_ntt_4" => of_two(KemNtt4::LATENCY, KemNtt4::INTERVAL_OF_TWO),
        "kem_ntt_8" => of_two(KemNtt8::LATENCY, KemNtt8::INTERVAL_OF_TWO),
        "dsa_ntt_1" => of_two(DsaNtt1::LATENCY, DsaNtt1::INTERVAL_OF_TWO),
        "dsa_ntt_2" => of_two(DsaNtt2::LATENCY, DsaNtt2::INTERVAL_OF_TWO),
        "dsa_ntt_4" => of_two(DsaNtt4::LATENCY, DsaNtt4::INTERVAL_OF_TWO),
        "dsa_ntt_8" => of_two(DsaNtt8::LATENCY, DsaNtt8::INTERVAL_OF_TWO),
        "kem_multiply_4" => of(KemMultiply4::LATENCY, KemMultiply4::INTERVAL),
        "dsa_multiply_4" => of(DsaMultiply4::LATENCY, DsaMultiply4::INTERVAL),
        "kem_polymul_4" => of_two(KemPolymul4::LATENCY, KemPolymul4::INTERVAL_OF_TWO),
        "dsa_polymul_4" => of_two(DsaPolymul4::LATENCY, DsaPolymul4::INTERVAL_OF_TWO),
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
