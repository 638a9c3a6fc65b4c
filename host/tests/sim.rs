//! `kemlane sim`, run as a user runs it.

use std::process::{Command, Output};

use kemlane_sim::cores;
use serde_json::Value;

fn sim(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kemlane")).arg("sim").args(arguments).output().expect("the binary")
}

#[test]
fn the_json_tells_cycles_and_whether_all_agree() {
    let output = sim(&["kem_ntt_8", "--count", "20", "--json"]);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("text");
    assert_eq!(text.lines().count(), 1, "{text}");
    let object: Value = serde_json::from_str(&text).expect("one JSON object");
    let core = cores::find("kem_ntt_8").expect("a core");
    assert_eq!(object["core"], "kem_ntt_8");
    assert_eq!(object["latency_cycles"], core.latency());
    assert_eq!(object["interval_cycles"], core.interval().per_value());
    assert_eq!(object["checked"], 20 + core.corners());
    assert_eq!(object["agree"], true);
    assert_eq!(object["verilog"], kemlane_sim::HAS_VERILOG);
    let told = String::from_utf8(output.stderr).expect("text");
    assert_eq!(told.contains("sim/tools/install.sh"), !kemlane_sim::HAS_VERILOG, "{told}");
}

#[test]
fn a_waveform_is_written_and_results_are_for_people() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("waveform.vcd");
    let output = sim(&["kem_reduce", "--count", "20", "--vcd", path.to_str().expect("UTF-8")]);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(text.contains("latency 3 cycles, one every 1 cycles") && text.contains("golden model = "), "{text}");
    assert!(std::fs::read_to_string(&path).expect("a waveform").contains("$enddefinitions"));
}

#[test]
fn an_unknown_core_is_told_which_there_are() {
    let output = sim(&["ntt"]);
    assert!(!output.status.success() && output.stdout.is_empty(), "{output:?}");
    let told = String::from_utf8(output.stderr).expect("text");
    for core in cores::all() {
        assert!(told.contains(core.name()), "{} is not in: {told}", core.name());
    }
}
