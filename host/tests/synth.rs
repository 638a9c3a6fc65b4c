//! `kemlane synth`, as a process: its report, and what it says of a core or a tool that is not there.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

fn synth(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kemlane"))
        .arg("synth")
        .args(arguments)
        .args(["--out", concat!(env!("CARGO_TARGET_TMPDIR"), "/kemlane_synth")])
        .envs(environment.iter().copied())
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_reducer_becomes_a_bitstream_and_a_report() {
    let output = synth(&["kem_reduce", "--target", "ecp5", "--json"], &[]);
    let missing = said(&output).contains("sim/tools/install.sh");
    if missing && std::env::var_os("KEMLANE_REQUIRE_SYNTH").is_none() {
        eprintln!("not synthesised: {}", said(&output));
        return;
    }
    assert!(output.status.success(), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(printed.lines().count(), 1, "{printed}");
    let report: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((&report["core"], &report["target"]), (&"kem_reduce".into(), &"ecp5".into()));
    assert_eq!((&report["latches"], &report["memories"]["dual_write"]), (&0.into(), &0.into()));
    assert!(report["area"]["ff"].as_u64().unwrap() > 20 && report["logic_cells"].as_u64().unwrap() > 20, "{report}");
    assert!(report["fmax_mhz"].as_f64().unwrap() > 50.0, "{report}");
    assert!(report["tools"]["yosys"].as_str().unwrap().contains('.'), "{report}");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kemlane_synth");
    let kept: Value = serde_json::from_slice(&std::fs::read(folder.join("kem_reduce.ecp5.json")).unwrap()).unwrap();
    assert_eq!(kept, report);
    for file in ["core.v", "harness.v", "harness.bit"] {
        assert!(folder.join("kem_reduce.ecp5").join(file).metadata().unwrap().len() > 400, "{file}");
    }
}

#[test]
fn a_missing_tool_is_named_with_what_installs_it() {
    let output = synth(&["kem_reduce", "--target", "asic"], &[("KEMLANE_YOSYS", "/nonexistent")]);
    assert!(!output.status.success() && output.stdout.is_empty());
    for words in ["yosys is missing", "/nonexistent", "sim/tools/install.sh", "KEMLANE_YOSYS"] {
        assert!(said(&output).contains(words), "{words}: {}", said(&output));
    }
}

#[test]
fn unknown_cores_and_targets_are_told_with_those_that_exist() {
    let output = synth(&["ntt"], &[]);
    assert!(!output.status.success() && said(&output).contains("kem_ntt_4"), "{}", said(&output));
    let output = synth(&["kem_reduce", "--target", "virtex"], &[]);
    assert!(!output.status.success() && said(&output).contains("ice40_up5k"), "{}", said(&output));
}

#[test]
fn a_list_has_every_core() {
    let output = synth(&["--list"], &[]);
    assert!(output.status.success(), "{}", said(&output));
    let printed = String::from_utf8(output.stdout).unwrap();
    let names: Vec<_> = kemlane_hdl::catalogue::CORES.iter().map(|core| core.name).collect();
    assert_eq!(printed.lines().collect::<Vec<_>>(), names);
}
