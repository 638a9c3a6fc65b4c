//! Constant time, as valgrind's memcheck sees it: secrets are undefined memory, and a branch or an address that depends
//! on one is an error (the method of ctgrind). `engine/examples/operations` says what is marked, and what becomes public
//! and why.
//!
//! Covers every operation of ML-KEM and of ML-DSA with every form of key, all parameter sets, on each backend that valgrind
//! can run: it has no AVX-512, which `engine/tests/timing` covers by measurement. Does not cover instructions whose own time
//! varies with their operands: the engine uses no division.
#![cfg(target_arch = "x86_64")]

use std::process::{Command, Output};

use kemlane_tests::operations::{Operations, has_tool};

/// How valgrind says that it found something.
const FOUND: i32 = 99;

fn memcheck(operations: &Operations, arguments: &[&str]) -> Output {
    let found = format!("--error-exitcode={FOUND}");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--quiet", "--leak-check=no", &found]).arg(operations.path()).args(arguments);
    valgrind.output().expect("valgrind runs")
}

fn text(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes)).concat()
}

#[test]
fn no_branch_and_no_address_depends_on_a_secret() {
    if !has_tool("valgrind", "valgrind") {
        return;
    }
    let operations = Operations::build(true);

    let backends = Command::new(operations.path()).output().expect("the example runs");
    let backends = text(&backends);
    let mut checked = Vec::new();

    for backend in backends.lines().filter(|name| !name.starts_with("avx512")) {
        for scheme in ["ml-kem", "ml-dsa"] {
            let output = memcheck(&operations, &[backend, scheme]);
            let said = text(&output);
            assert!(output.status.success(), "{scheme} on {backend} depends on a secret ({}):\n{said}", output.status);
            assert!(said.contains(&format!("{backend}: done")), "{said}");
            println!("memcheck: {scheme}, backend {backend}");

            // The check can fail: a branch on a secret, and a table read at one.
            for (leak, report) in
                [("branch", "Conditional jump or move depends"), ("index", "Use of uninitialised value")]
            {
                let output = memcheck(&operations, &[backend, scheme, leak]);
                assert_eq!(output.status.code(), Some(FOUND), "{}", text(&output));
                assert!(text(&output).contains(report), "a planted {leak} was not seen:\n{}", text(&output));
            }
        }
        checked.push(backend);
    }
    assert!(checked.contains(&"portable"), "of {backends:?}, valgrind ran {checked:?}");
}
