//! NIST ACVP vectors for ML-KEM (FIPS 203) and ML-DSA (FIPS 204): every case, on every backend.
//!
//! The vectors are found through `KEMLANE_VECTORS` (default `../shared/vectors` beside the workspace). Where they are
//! absent the tests say so; with `KEMLANE_REQUIRE_VECTORS=1`, as CI sets it, absence is a failure.

mod dsa;
mod kem;
#[path = "../support/mod.rs"]
mod support;

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A group of a prompt file, and its tests joined with their expected results.
type Group = (Value, Vec<(Value, Value)>);

/// A case of a file of lines: bytes by their names.
type Case = BTreeMap<String, Vec<u8>>;

/// Where a scheme's vectors are.
fn vectors(folder: &str) -> Option<PathBuf> {
    let root = std::env::var_os("KEMLANE_VECTORS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/vectors"), PathBuf::from);
    let folder = root.join(folder);
    if folder.is_dir() {
        return Some(folder);
    }
    let message = format!("ACVP vectors are absent: {} (set KEMLANE_VECTORS)", folder.display());
    assert!(std::env::var_os("KEMLANE_REQUIRE_VECTORS").is_none(), "{message}");
    println!("NOT RUN: {message}");
    None
}

/// The groups of a mode that comes as JSON.
fn load(folder: &str, mode: &str) -> Option<Vec<Group>> {
    let folder = vectors(folder)?;
    let read = |kind: &str| -> Value {
        let path = folder.join(format!("{mode}-{kind}.json"));
        serde_json::from_slice(&std::fs::read(&path).expect("readable vector file")).expect("a JSON vector file")
    };
    let (prompt, expected) = (read("prompt"), read("expectedResults"));
    let list = |value: &Value, key: &str| value[key].as_array().expect("a list").clone();
    let by_id = |values: &[Value], key: &str, id: &Value| {
        values.iter().find(|value| value[key] == *id).expect("an expected result for each case").clone()
    };
    let expected_groups = list(&expected, "testGroups");
    let groups = list(&prompt, "testGroups").into_iter().map(|group| {
        let expected_tests = list(&by_id(&expected_groups, "tgId", &group["tgId"]), "tests");
        let tests = list(&group, "tests")
            .into_iter()
            .map(|test| {
                let expected = by_id(&expected_tests, "tcId", &test["tcId"]);
                (test, expected)
            })
            .collect();
        (group, tests)
    });
    Some(groups.collect())
}

/// The cases of a file of `name = HEX` lines, with blank lines between them.
fn load_lines(file: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(file).expect("readable vector file");
    let cases = text.split("\n\n").map(|case| {
        let fields = case.lines().filter_map(|line| line.split_once('='));
        let fields = fields.filter(|(name, _)| name.trim() != "count");
        fields.map(|(name, value)| (name.trim().to_owned(), hex::decode(value.trim()).expect("hexadecimal"))).collect()
    });
    cases.filter(|case: &Case| !case.is_empty()).collect()
}

fn bytes(value: &Value, key: &str) -> Vec<u8> {
    hex::decode(value[key].as_str().unwrap_or_else(|| panic!("{key} in {value}"))).expect("hexadecimal")
}
