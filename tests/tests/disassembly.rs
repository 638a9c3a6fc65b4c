//! No vector instruction of the release build became a call.
//!
//! An intrinsic that is not inlined into a function with its instruction set enabled is a call to a function of
//! `core::core_arch`: correct, and forty times slower, so no other test would notice.
#![cfg(target_arch = "x86_64")]

use std::process::Command;

use kemlane_tests::operations::{Operations, has_tool};

/// What a listing of `objdump --disassemble` says.
#[derive(Debug, Default, PartialEq)]
struct Listing {
    /// Functions of the engine.
    engine: usize,
    /// Instructions on 512-bit and on 256-bit registers in them.
    zmm: usize,
    ymm: usize,
    /// Calls and jumps into `core_arch`, with who makes them.
    calls: Vec<String>,
}

fn read(listing: &str) -> Listing {
    let mut read = Listing::default();
    let mut function = "";
    for line in listing.lines() {
        if let Some(name) = line.strip_suffix(">:").and_then(|line| line.split_once(" <")) {
            function = name.1;
            read.engine += usize::from(function.contains("kemlane_engine"));
        } else if let Some((instruction, target)) = line.split_once('<')
            && ["call", "jmp"].iter().any(|transfer| instruction.contains(transfer))
        {
            // Features are detected by calls, once, at the start: by the standard library and by the hash crates.
            if target.contains("core_arch") && !["cpuid", "xgetbv"].iter().any(|detects| target.contains(detects)) {
                read.calls.push(format!("{function} -> {}", target.trim_end_matches('>')));
            }
        } else if function.contains("kemlane_engine") {
            read.zmm += usize::from(line.contains("%zmm"));
            read.ymm += usize::from(line.contains("%ymm"));
        }
    }
    read
}

#[test]
fn no_intrinsic_is_left_as_a_call() {
    if !has_tool("objdump", "binutils") {
        return;
    }
    let operations = Operations::build(false);
    let output = Command::new("objdump")
        .args(["--disassemble", "--no-show-raw-insn", "--wide"])
        .arg(operations.path())
        .output()
        .expect("objdump runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found = read(&String::from_utf8_lossy(&output.stdout));
    println!("disassembly: {} functions, {} zmm and {} ymm instructions", found.engine, found.zmm, found.ymm);
    // It looked at the kernels: a backend's code is there whatever this machine runs.
    assert!(found.engine > 50 && found.zmm > 1000, "the listing shows too little: {found:?}");
    assert!(found.calls.is_empty(), "not inlined:\n{}", found.calls.join("\n"));
}

#[test]
fn a_call_is_found() {
    let listing = "
0000000000001000 <_ZN14kemlane_engine4simd6avx5124call17h0123456789abcdefE>:
    1000:\tvpxorq %zmm1,%zmm2,%zmm3
    1006:\tcall   2000 <_ZN4core9core_arch3x867avx512f16_mm512_xor_si51217h00E>
    100b:\tcall   3000 <memcpy@plt>
    1010:\tjmp    2000 <_ZN4core9core_arch3x864avx215_mm256_xor_si25617h00E>
    1011:\tje     1010 <_ZN14kemlane_engine4simd6avx5124call17h0123456789abcdefE+0x10>

0000000000002800 <_ZN10std_detect6detect5cache17h00E>:
    2800:\tcall   2000 <_ZN4core9core_arch3x865xsave7_xgetbv17h00E>

0000000000003000 <memcpy@plt>:
    3000:\tjmp    *0x1234(%rip)        # 9000 <memcpy@GLIBC_2.14>
";
    let found = read(listing);
    assert_eq!((found.engine, found.zmm, found.calls.len()), (1, 1, 2), "{found:?}");
    assert!(found.calls[0].starts_with("_ZN14kemlane_engine") && found.calls[0].contains("_mm512_xor_si512"));
}
