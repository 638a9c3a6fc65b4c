//! Every core whose Verilog is kept in `bitstreams/verilog`, by name.
//!
//! Written by `cargo run -p kemlane-hdl --bin verilog`; a test writes them again and compares.
//!
//! Why modules go out behind a pointer: RustHDL's generics are then compiled here, once, and not again in every crate that steps
//! a core.

use crate::butterfly::{DsaButterfly, KemButterfly};
use crate::clocked::Core;
use crate::error::Error;
use crate::keccak::Keccak;
use crate::multiply::{DsaLane, DsaMultiply4, DsaMultiply8, KemMultiply2, KemMultiply4, KemMultiply8, KemPair};
use crate::ntt::{DsaNtt1, DsaNtt2, DsaNtt4, DsaNtt8, KemNtt1, KemNtt2, KemNtt4, KemNtt8};
use crate::polymul::{DsaPolymul4, DsaPolymul8, KemPolymul4, KemPolymul8};
use crate::reduce::{DsaFold, DsaReduce, DsaSettle, KemFold, KemReduce};
use crate::sponge::Sponge;
use crate::verilog::emit;

/// A core by name.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The name of its outermost Verilog module and of its file, without `.v`.
    pub name: &'static str,
    module: fn() -> Box<dyn Core>,
    emit: fn(&str) -> Result<String, Error>,
}

impl Entry {
    /// The module, ready to be connected and stepped.
    pub fn module(&self) -> Box<dyn Core> {
        (self.module)()
    }

    /// Its Verilog, always the same.
    ///
    /// # Errors
    /// As [`emit`]: never, for what the tests have seen.
    pub fn verilog(&self) -> Result<String, Error> {
        (self.emit)(self.name)
    }
}

macro_rules! cores {
    ($($name:literal: $core:ty),+ $(,)?) => {
        &[$(Entry {
            name: $name,
            module: || Box::<$core>::default(),
            emit: |name| emit(<$core>::default(), name),
        }),+]
    };
}

/// The cores, leaves first.
pub const CORES: &[Entry] = cores![
    "kem_reduce": KemReduce,
    "kem_fold": KemFold,
    "dsa_fold": DsaFold,
    "dsa_settle": DsaSettle,
    "dsa_reduce": DsaReduce,
    "kem_butterfly": KemButterfly,
    "dsa_butterfly": DsaButterfly,
    "kem_pair": KemPair,
    "dsa_lane": DsaLane,
    "keccak": Keccak,
    "sponge": Sponge,
    "kem_ntt_1": KemNtt1,
    "kem_ntt_2": KemNtt2,
    "kem_ntt_4": KemNtt4,
    "kem_ntt_8": KemNtt8,
    "dsa_ntt_1": DsaNtt1,
    "dsa_ntt_2": DsaNtt2,
    "dsa_ntt_4": DsaNtt4,
    "dsa_ntt_8": DsaNtt8,
    "kem_multiply_4": KemMultiply4,
    "dsa_multiply_4": DsaMultiply4,
    "kem_polymul_4": KemPolymul4,
    "dsa_polymul_4": DsaPolymul4,
];

/// Other sizes of those, of which no Verilog is kept.
pub const OTHER_SIZES: &[Entry] = cores![
    "kem_multiply_2": KemMultiply2,
    "kem_multiply_8": KemMultiply8,
    "dsa_multiply_8": DsaMultiply8,
    "kem_polymul_8": KemPolymul8,
    "dsa_polymul_8": DsaPolymul8,
];

/// The core of that name, of any size.
pub fn find(name: &str) -> Option<&'static Entry> {
    CORES.iter().chain(OTHER_SIZES).find(|core| core.name == name)
}
