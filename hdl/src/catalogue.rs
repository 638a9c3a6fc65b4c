//! Every core whose Verilog is kept in `bitstreams/verilog`, by name.
//!
//! Written by `cargo run -p kemlane-hdl --bin verilog`; a test writes them again and compares.

use crate::butterfly::{DsaButterfly, KemButterfly};
use crate::error::Error;
use crate::keccak::Keccak;
use crate::multiply::{DsaLane, DsaMultiply4, KemMultiply4, KemPair};
use crate::ntt::{DsaNtt1, DsaNtt2, DsaNtt4, DsaNtt8, KemNtt1, KemNtt2, KemNtt4, KemNtt8};
use crate::polymul::{DsaPolymul4, KemPolymul4};
use crate::reduce::{DsaFold, DsaReduce, DsaSettle, KemFold, KemReduce};
use crate::sponge::Sponge;
use crate::verilog::emit;

/// A core by name.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The name of its outermost Verilog module and of its file, without `.v`.
    pub name: &'static str,
    emit: fn(&str) -> Result<String, Error>,
}

impl Entry {
    /// Its Verilog, always the same.
    ///
    /// # Errors
    /// As [`emit`]: never, for what the tests have seen.
    pub fn verilog(&self) -> Result<String, Error> {
        (self.emit)(self.name)
    }
}

/// The cores, leaves first.
pub const CORES: &[Entry] = &[
    Entry { name: "kem_reduce", emit: |name| emit(KemReduce::default(), name) },
    Entry { name: "kem_fold", emit: |name| emit(KemFold::default(), name) },
    Entry { name: "dsa_fold", emit: |name| emit(DsaFold::default(), name) },
    Entry { name: "dsa_settle", emit: |name| emit(DsaSettle::default(), name) },
    Entry { name: "dsa_reduce", emit: |name| emit(DsaReduce::default(), name) },
    Entry { name: "kem_butterfly", emit: |name| emit(KemButterfly::default(), name) },
    Entry { name: "dsa_butterfly", emit: |name| emit(DsaButterfly::default(), name) },
    Entry { name: "kem_pair", emit: |name| emit(KemPair::default(), name) },
    Entry { name: "dsa_lane", emit: |name| emit(DsaLane::default(), name) },
    Entry { name: "keccak", emit: |name| emit(Keccak::default(), name) },
    Entry { name: "sponge", emit: |name| emit(Sponge::default(), name) },
    Entry { name: "kem_ntt_1", emit: |name| emit(KemNtt1::default(), name) },
    Entry { name: "kem_ntt_2", emit: |name| emit(KemNtt2::default(), name) },
    Entry { name: "kem_ntt_4", emit: |name| emit(KemNtt4::default(), name) },
    Entry { name: "kem_ntt_8", emit: |name| emit(KemNtt8::default(), name) },
    Entry { name: "dsa_ntt_1", emit: |name| emit(DsaNtt1::default(), name) },
    Entry { name: "dsa_ntt_2", emit: |name| emit(DsaNtt2::default(), name) },
    Entry { name: "dsa_ntt_4", emit: |name| emit(DsaNtt4::default(), name) },
    Entry { name: "dsa_ntt_8", emit: |name| emit(DsaNtt8::default(), name) },
    Entry { name: "kem_multiply_4", emit: |name| emit(KemMultiply4::default(), name) },
    Entry { name: "dsa_multiply_4", emit: |name| emit(DsaMultiply4::default(), name) },
    Entry { name: "kem_polymul_4", emit: |name| emit(KemPolymul4::default(), name) },
    Entry { name: "dsa_polymul_4", emit: |name| emit(DsaPolymul4::default(), name) },
];
