//! The limits that the reports in `bitstreams/reports` have to keep, the table made of them, and one place and route.

use kemlane_hdl::catalogue::CORES;
use kemlane_hdl::synth::{self, Report, Target, sha256, table};
use std::path::{Path, PathBuf};

/// What a clock may lose from one run to the next: other versions of the tools place otherwise.
const CLOCK_TOLERANCE: f64 = 0.05;

fn bitstreams() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../bitstreams")
}

fn kept(core: &str, target: Target) -> Report {
    Report::read(&Report::path(&bitstreams().join("reports"), core, target)).unwrap_or_else(|error| panic!("{error}"))
}

fn clock(report: &Report) -> f64 {
    report.fmax_mhz.expect("a clock")
}

#[test]
fn a_transform_with_four_butterflies_keeps_its_limits_on_ecp5() {
    let report = kept("kem_ntt_4", Target::Ecp5);
    assert!(clock(&report) >= 130.0 * (1.0 - CLOCK_TOLERANCE), "{report:?}");
    // The largest count there is, hence each smaller one too.
    assert!(report.logic_cells.expect("counted") <= 2300 && report.lut4_with_carries() <= 2300, "{report:?}");
    // A product for each butterfly; banks and zetas.
    assert_eq!((report.area.dsp, report.area.ram), (4, 8 + 4));
}

#[test]
fn keccak_keeps_its_limits_on_ecp5() {
    let report = kept("keccak", Target::Ecp5);
    assert!(clock(&report) >= 110.0 * (1.0 - CLOCK_TOLERANCE), "{report:?}");
    assert!(report.logic_cells.expect("counted") <= 7500 && report.lut4_with_carries() <= 7500, "{report:?}");
}

#[test]
fn reports_are_of_these_cores_without_latches_or_memories_with_two_writers() {
    let reports = Report::all(&bitstreams().join("reports")).unwrap();
    assert!(reports.len() >= 2, "{}", reports.len());
    for report in &reports {
        let name = format!("{}.{}", report.core, report.target);
        let core = synth::core(&report.core).unwrap();
        let again = format!("cargo run -p kemlane-hdl --bin reports -- {name}");
        assert_eq!(report.verilog_sha256, sha256(core.verilog().unwrap().as_bytes()), "of other Verilog: {again}");
        assert_eq!(Some(report.cycles), synth::cycles(&report.core), "of other cycles: {again}");
        assert_eq!((report.latches, report.memories.dual_write), (0, 0), "{name}");
        let target = Target::named(&report.target)[0];
        let [multiplies, remembers] =
            [report.core.contains("butterfly") || report.core.contains("ntt"), report.memories.rams > 0];
        if !matches!(target, Target::Asic | Target::Ice40Hx8k) {
            assert!(!multiplies || report.area.dsp > 0, "{name}: no multipliers inferred");
        }
        if target != Target::Asic {
            assert!(!remembers || report.area.ram >= report.memories.rams, "{name}: RAMs not inferred");
        }
        assert!(report.fmax_mhz.is_some() == report.bitstream_sha256.is_some(), "{name}");
    }
    // What the limits above are for.
    assert!(CORES.iter().any(|core| core.name == "kem_ntt_4") && CORES.iter().any(|core| core.name == "keccak"));
}

#[test]
fn the_table_is_what_the_reports_give() {
    let readme = std::fs::read_to_string(bitstreams().join("README.md")).unwrap();
    let reports = Report::all(&bitstreams().join("reports")).unwrap();
    let expected = table::updated(&readme, &reports).expect("its marks");
    assert!(readme == expected, "run `cargo run -p kemlane-hdl --bin reports -- none`");
}

/// A product, RAM-free and small, so that this takes a minute: the same cells, nearly the same clock, a bitstream.
#[test]
fn place_and_route_gives_what_the_report_says() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("synth");
    let report = match synth::run(synth::core("kem_butterfly").unwrap(), Target::Ecp5, &folder, |_| ()) {
        Err(error @ synth::Error::Missing { .. }) if std::env::var_os("KEMLANE_REQUIRE_SYNTH").is_none() => {
            eprintln!("not placed and routed: {error}");
            return;
        }
        report => report.unwrap_or_else(|error| panic!("{error}")),
    };
    let kept = kept("kem_butterfly", Target::Ecp5);
    assert_eq!((report.area, report.logic_cells, report.memories), (kept.area, kept.logic_cells, kept.memories));
    let (now, then) = (clock(&report), clock(&kept));
    assert!((now - then).abs() <= then * CLOCK_TOLERANCE, "{now} MHz instead of {then}");
    let bitstream = std::fs::read(folder.join("kem_butterfly.ecp5/harness.bit")).unwrap();
    assert_eq!(report.bitstream_sha256, Some(sha256(&bitstream)));
    assert!(bitstream.len() > 10_000, "{}", bitstream.len());
}

#[test]
fn an_unknown_core_is_told_with_those_that_exist() {
    let error = synth::core("ntt").err().expect("none has that name").to_string();
    assert!(CORES.iter().all(|core| error.contains(core.name)), "{error}");
    assert_eq!(Target::named("ice40"), [Target::Ice40Up5k, Target::Ice40Hx8k]);
    assert_eq!(Target::named("xilinx"), [Target::Xilinx7, Target::XilinxUltraScalePlus]);
    assert_eq!(Target::named("ecp5"), [Target::Ecp5]);
    assert!(Target::named("virtex").is_empty());
}
