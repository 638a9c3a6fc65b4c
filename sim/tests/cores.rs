//! Every core of the catalogue: golden model = RustHDL = generated Verilog, values and cycles, with pauses and resets.
//!
//! The Verilog runs 10,000 random values of each core and all its corners. RustHDL runs all of them for one transform, and
//! one batch in [`RARELY`] for the others: it takes 100 to 1,000 times as long, and all would take half an hour.
#![cfg_attr(not(cxxrtl), allow(dead_code, unused_imports))]

use kemlane_hdl::catalogue::CORES;
use kemlane_hdl::keccak::Keccak;
use kemlane_hdl::multiply::{KemMultiply2, KemMultiply4};
use kemlane_hdl::ntt::{DsaNtt8, KemNtt8};
use kemlane_sim::check::{Checked, Plan, check};
use kemlane_sim::cores;
use std::collections::BTreeSet;
use std::num::NonZeroUsize;

/// Random values that the issue of a core's tests asks for.
const MANY: usize = 10_000;
/// Sums of 1, 2, 3 and 4 products: as many products.
const SUMS: usize = 2 * MANY / 5;
/// RustHDL's share of the batches where it is slow: one in so many.
const RARELY: usize = 64;

fn run(name: &str, random: usize, module_every: usize) -> Checked {
    let core = cores::find(name).expect("a core");
    let module_every = NonZeroUsize::new(module_every).expect("a share");
    // The tests share the processors; what takes longest shares them within.
    let all = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let threads = if module_every == NonZeroUsize::MIN { all } else { NonZeroUsize::MIN };
    let plan = Plan { random, module_every, threads };
    let checked = check(&*core, plan, &|_| ()).unwrap_or_else(|failure| panic!("{name}: {failure}"));
    assert_eq!(checked.jobs, random + core.corners());
    assert!(checked.module_jobs >= checked.jobs / module_every && checked.verilog == cfg!(cxxrtl));
    checked
}

macro_rules! checks {
    ($($name:ident: $random:expr, $every:expr;)+) => {
        /// Those below.
        const CHECKED: &[&str] = &[$(stringify!($name)),+];

        $(
            #[cfg(cxxrtl)]
            #[test]
            fn $name() {
                run(stringify!($name), $random, $every);
            }

            // RustHDL alone: what a machine without Yosys can do.
            #[cfg(not(cxxrtl))]
            #[test]
            fn $name() {
                run(stringify!($name), $random / $every.max(RARELY), 1);
            }
        )+
    };
}

checks! {
    kem_ntt_8: MANY, 1;
    kem_reduce: MANY, RARELY;
    kem_fold: MANY, RARELY;
    dsa_fold: MANY, RARELY;
    dsa_settle: MANY, RARELY;
    dsa_reduce: MANY, RARELY;
    kem_butterfly: MANY, RARELY;
    dsa_butterfly: MANY, RARELY;
    kem_pair: MANY, RARELY;
    dsa_lane: MANY, RARELY;
    keccak: MANY, RARELY;
    sponge: MANY, RARELY;
    kem_ntt_1: MANY, RARELY;
    kem_ntt_2: MANY, RARELY;
    kem_ntt_4: MANY, RARELY;
    dsa_ntt_1: MANY, RARELY;
    dsa_ntt_2: MANY, RARELY;
    dsa_ntt_4: MANY, RARELY;
    dsa_ntt_8: MANY, RARELY;
    kem_multiply_4: SUMS, RARELY;
    dsa_multiply_4: SUMS, RARELY;
    kem_polymul_4: SUMS, 4 * RARELY;
    dsa_polymul_4: SUMS, 4 * RARELY;
}

#[test]
fn other_sizes_are_right_too() {
    let sizes = cores::other_sizes();
    assert_eq!(sizes.len(), 5);
    for core in &sizes {
        let plan = Plan { random: 4, module_every: NonZeroUsize::MIN, threads: NonZeroUsize::MIN };
        let checked = check(&**core, plan, &|_| ()).unwrap_or_else(|failure| panic!("{}: {failure}", core.name()));
        assert_eq!((checked.module_jobs, checked.verilog), (4 + core.corners(), false));
    }
}

#[test]
fn no_core_is_left_out() {
    let catalogue: BTreeSet<_> = CORES.iter().map(|core| core.name).collect();
    let known: BTreeSet<_> = cores::all().iter().map(|core| core.name()).collect();
    assert_eq!(
        catalogue, known,
        "a core of the catalogue without a bench in kemlane_sim::cores, or the other way round"
    );
    assert_eq!(catalogue, CHECKED.iter().copied().collect(), "a core without a test here");
}

#[test]
fn waveforms_name_the_ports() {
    let path = std::env::temp_dir().join(format!("kemlane-waveform-{}.vcd", std::process::id()));
    let core = cores::find("kem_ntt_8").expect("a core");
    let backend = kemlane_sim::check::record(&*core, &path).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(backend, if cfg!(cxxrtl) { "CXXRTL" } else { "RustHDL" });
    let waveform = std::fs::read_to_string(&path).expect("the file");
    std::fs::remove_file(&path).expect("it is there");
    assert!(waveform.contains("$enddefinitions") && waveform.contains(" inverse "));
    // Two samples a cycle of at least four transforms.
    let samples = waveform.lines().filter(|line| line.starts_with('#')).count();
    assert!(samples > 2 * 2 * KemNtt8::INTERVAL_OF_TWO, "{samples}");
}

#[test]
fn cores_keep_to_their_budgets() {
    // What feeds one Keccak: 150 cycles a transform for ML-KEM, 170 for ML-DSA.
    const { assert!(KemNtt8::INTERVAL_OF_TWO <= 2 * 150) };
    const { assert!(DsaNtt8::INTERVAL_OF_TWO <= 2 * 170) };
    // 70 cycles for a pair of polynomials of ML-KEM, from the first row in to the last row out, which the check measures.
    const { assert!(KemMultiply4::LATENCY + KemMultiply4::INTERVAL - 1 <= 70) };
    // Two pairs a cycle are as many as one Keccak feeds.
    const { assert!(KemMultiply2::INTERVAL <= 70) };
    // A permutation, and at most one bubble.
    const { assert!(Keccak::INTERVAL == 24 && Keccak::MESSAGE_INTERVAL <= 25) };
}
