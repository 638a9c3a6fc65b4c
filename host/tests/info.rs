//! `kemlane info`, run as a user runs it.

use std::process::{Command, Output};

use kemlane_engine::Backend;
use serde_json::Value;

fn info(flags: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_kemlane")).arg("info").args(flags).output().expect("the binary");
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    output
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|name| name.as_str().expect("a name")).collect()
}

#[test]
fn the_json_tells_what_computes_and_what_may_be_offered() {
    let info: Value = serde_json::from_slice(&info(&["--json"]).stdout).expect("one JSON object");
    let chosen = Backend::detect();
    assert_eq!(info["backend"], serde_json::json!({ "name": chosen.name(), "lanes": chosen.lanes() }));
    assert_eq!(info["why"].as_str().map(str::to_owned), chosen.explain());
    assert_eq!(info["backends"].as_array().map(Vec::len), Some(Backend::all().len()));
    assert!(info["cpu"]["model"].as_str().is_some_and(|model| !model.is_empty()));
    #[cfg(all(target_arch = "x86_64", target_os = "linux"))]
    assert_eq!(names(&info["cpu"]["features"]), features_that_the_kernel_lists(), "{info}");
    assert_eq!(info["provider"]["name"], "cpu");
    let groups = &info["groups"];
    assert_eq!(names(&groups["default"])[0], "X25519MLKEM768");
    assert!(names(&groups["allowed"]).contains(&"MLKEM1024") && !names(&groups["allowed"]).contains(&"X25519"));
    assert!(names(&groups["classical"]).contains(&"X25519"));
    for package in ["kemlane", "rustls", "aws_lc_rs"] {
        let version = info["versions"][package].as_str().expect("a version");
        assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{package} {version}");
    }
}

/// Those that `kemlane info` tells of, in its order.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
fn features_that_the_kernel_lists() -> Vec<&'static str> {
    // Each as Rust and as the kernel writes it.
    const FEATURES: [(&str, &str); 18] = [
        ("avx2", "avx2"),
        ("bmi1", "bmi1"),
        ("bmi2", "bmi2"),
        ("adx", "adx"),
        ("aes", "aes"),
        ("vaes", "vaes"),
        ("pclmulqdq", "pclmulqdq"),
        ("sha", "sha_ni"),
        ("gfni", "gfni"),
        ("avx512f", "avx512f"),
        ("avx512bw", "avx512bw"),
        ("avx512dq", "avx512dq"),
        ("avx512vl", "avx512vl"),
        ("avx512vbmi", "avx512vbmi"),
        ("avx512vbmi2", "avx512_vbmi2"),
        ("avx512vnni", "avx512_vnni"),
        ("avx512ifma", "avx512ifma"),
        ("avx512bitalg", "avx512_bitalg"),
    ];
    let cpus = std::fs::read_to_string("/proc/cpuinfo").expect("Linux has it");
    let flags = cpus.lines().find_map(|line| line.strip_prefix("flags")?.split_once(':')).expect("a line of flags").1;
    let flags: Vec<&str> = flags.split_whitespace().collect();
    FEATURES.into_iter().filter(|(_, flag)| flags.contains(flag)).map(|(name, _)| name).collect()
}

#[test]
fn the_text_names_the_backend_and_why() {
    let text = String::from_utf8(info(&[]).stdout).expect("text");
    let chosen = Backend::detect();
    let line = text.lines().find(|line| line.starts_with("backend ")).expect("a line for the backend");
    assert!(line.contains(chosen.name()), "{line}");
    assert!(line.ends_with(&chosen.explain().unwrap_or_else(|| "the fastest there is".to_owned())), "{line}");
    for word in ["kemlane", "rustls 0.", "aws-lc-rs 1.", "X25519MLKEM768", "MCP_CRYPTO_ALGO"] {
        assert!(text.contains(word), "no {word} in:\n{text}");
    }
}

#[test]
fn a_narrower_backend_says_so() {
    // Which backend runs can be chosen in builds for tests only.
    let mut command = Command::new(env!("CARGO_BIN_EXE_kemlane"));
    let output = command.args(["info", "--json"]).env("KEMLANE_BACKEND", "portable").output().expect("the binary");
    let info: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    let narrower = cfg!(debug_assertions) && Backend::all()[0].name() != "portable";
    assert_eq!(info["why"].as_str().is_some_and(|why| why.ends_with("using portable")), narrower, "{info}");
}
