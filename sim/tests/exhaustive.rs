//! Every input of the reducers' Verilog, through CXXRTL.
#![cfg(cxxrtl)]

use kemlane_engine::params::{dsa, kem};
use kemlane_hdl::reduce::{KemFold, KemReduce};
use kemlane_sim::dut::Dut;
use kemlane_sim::verilog::Verilog;

const KEM_Q: u64 = kem::Q as u64;
const DSA_Q: u64 = dsa::Q as u64;

/// Drives `input` with each of `inputs` and asserts that `output`, `latency` cycles later, is `expected` of it.
fn check(
    core: &str,
    ports: [&str; 2],
    latency: usize,
    inputs: impl Iterator<Item = u64>,
    expected: impl Fn(u64) -> u64,
) {
    let mut dut = Verilog::cxxrtl(core).expect("a core");
    let [input, output] = ports.map(|name| dut.port(name).expect("a port"));
    let mut passing = std::collections::VecDeque::new();
    let mut checked = 0u64;
    for x in inputs {
        dut.set(input, x);
        dut.tick();
        passing.push_back(x);
        if passing.len() == latency {
            let x = passing.pop_front().expect("in flight");
            assert_eq!(dut.get(output), expected(x), "{core} of {x}");
            checked += 1;
        }
    }
    assert!(checked > 1 << 20);
}

#[test]
fn kem_reduction_is_right_for_every_product() {
    // And a few more, to flush the pipeline.
    let largest = (KEM_Q - 1).pow(2);
    let inputs = (0..=largest).chain([0; KemReduce::LATENCY]);
    check("kem_reduce", ["x", "y"], KemReduce::LATENCY, inputs, |x| x * 169 % KEM_Q);
}

#[test]
fn kem_folding_is_right_for_every_sum() {
    // Two products and a coefficient.
    let largest = 2 * (KEM_Q - 1).pow(2) + KEM_Q - 1;
    let inputs = (0..=largest).chain([0; KemFold::LATENCY]);
    check("kem_fold", ["x", "y"], KemFold::LATENCY, inputs, |x| x % KEM_Q);
}

#[test]
fn the_end_of_dsa_reduction_is_right_for_every_sum() {
    // -q < v < 2q + 2^13, in 25 bits.
    let inputs = (1..3 * DSA_Q + (1 << 13)).map(|v| (v.wrapping_sub(DSA_Q)) & ((1 << 25) - 1));
    check("dsa_settle", ["v", "y"], 2, inputs, |v| if v >> 24 == 1 { v + DSA_Q - (1 << 25) } else { v % DSA_Q });
}

#[test]
fn folding_is_exact_for_every_upper_half() {
    // v - low depends on high alone: all of it at low = 0, and that low adds itself at both ends of its range.
    let mut dut = Verilog::cxxrtl("dsa_fold").expect("a core");
    let [high, low, out] = ["high", "low", "v"].map(|name| dut.port(name).expect("a port"));
    let highest = (DSA_Q - 1).pow(2) >> 23;
    for h in 0..=highest {
        let s = h % 1024 + (h >> 10) % 1024 + (h >> 20);
        let multiple = h + (h >> 10) + (h >> 20) + (s >> 10);
        for l in [0, (1 << 23) - 1] {
            dut.set(high, h);
            dut.set(low, l);
            dut.tick();
            dut.tick();
            let v = dut.get(out);
            let v = if v >> 24 == 1 { v as i64 - (1 << 25) } else { v as i64 };
            assert_eq!((h << 23) as i64 + l as i64, v + (DSA_Q * multiple) as i64, "high {h}, low {l}");
            // The range that the second half is checked for; the largest product has low = 0.
            let q = DSA_Q as i64;
            assert!(h == highest && l > 0 || -q < v && v < 2 * q + (1 << 13), "high {h}, low {l}: {v}");
        }
    }
}
