//! All arithmetic on coefficients in the catalogue is text that was proven, under other names of modules.
//!
//! A module counts as such arithmetic if it multiplies, or adds or subtracts into a signal of at least [`KEM_BITS`] bits:
//! whatever reduces, folds or halves does one of them, and hardly a counter or address is as wide ([`COUNTERS`]). So a new
//! reducer without a proof is noticed, whatever its name.

use crate::lemmas::theorems;
use crate::tools::{say, verilog};
use kemlane_hdl::catalogue::CORES;
use kemlane_hdl::reduce::KEM_BITS;
use std::collections::BTreeSet;

/// Modules with wide sums that are not of coefficients: the sponge counts the bytes that are still wanted.
const COUNTERS: [&str; 1] = ["sponge$order"];

/// Modules of a Verilog text by name, in order.
fn modules(verilog: &str) -> Vec<(&str, &str)> {
    // Up to the end: its comment gives the outermost module another name.
    let texts = verilog.split("\nmodule ").skip(1).filter_map(|text| text.split("endmodule").next());
    texts.map(|text| text.split_once('(').expect("a module has ports")).collect()
}

/// The module `name` and all within it, without that name.
fn parts(modules: &[(&str, &str)], name: &str) -> Vec<(String, String)> {
    let within = |module: &str| module == name || module.starts_with(&format!("{name}$"));
    let own = modules.iter().filter(|(module, _)| within(module));
    own.map(|(module, text)| (module.replace(name, ""), text.replace(name, ""))).collect()
}

/// Bits of the signal that a declaration such as `reg  [24:0] sum;` declares, and its name.
fn declared(line: &str) -> Option<(&str, usize)> {
    let (_, range) = line.split_once('[').filter(|_| !line.contains('='))?;
    let (bits, name) = range.split_once(":0]")?;
    Some((name.trim().trim_end_matches([';', ',']), bits.parse::<usize>().ok()? + 1))
}

/// Whether the module itself computes with coefficients.
fn computes(text: &str) -> bool {
    let signals: Vec<_> = text.lines().filter_map(declared).collect();
    let assignments = text.lines().filter_map(|line| line.trim().split_once(" = ").or(line.trim().split_once(" <= ")));
    assignments.into_iter().any(|(to, value)| {
        // In a range, the operands are numbers.
        let is_wide = signals.iter().any(|&(name, bits)| name == to && bits >= KEM_BITS);
        value.contains(" * ") || is_wide && [" + ", " - "].iter().any(|sign| value.contains(sign))
    })
}

/// The module and those around it.
fn around(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices('$').map(|(end, _)| &name[..end]).chain([name])
}

#[test]
fn arithmetic_is_the_proven_one_everywhere() {
    // What lemmas are about as a whole, and its parts, which are cores too.
    let (mut wholes, mut proven) = (BTreeSet::new(), BTreeSet::new());
    for theorem in theorems() {
        let verilog = verilog(theorem.core);
        let modules = modules(&verilog);
        wholes.insert(parts(&modules, theorem.core));
        proven.extend(modules.iter().map(|(name, _)| parts(&modules, name)));
    }
    let (mut found, mut counters) = (0, BTreeSet::new());
    for core in CORES {
        let verilog = verilog(core.name);
        let modules = modules(&verilog);
        if proven.contains(&parts(&modules, core.name)) {
            continue;
        }
        for &(name, _) in modules.iter().filter(|(_, text)| computes(text)) {
            if COUNTERS.contains(&name) {
                counters.insert(name.to_owned());
                continue;
            }
            let is_proven = around(name).any(|around| wholes.contains(&parts(&modules, around)));
            assert!(is_proven, "no lemma is about {name}");
            found += 1;
        }
    }
    say(&format!("{found} modules of arithmetic are within what the lemmas are about"));
    assert_eq!(counters.len(), COUNTERS.len(), "a counter that is no more: {counters:?}");
    // Four a butterfly of ML-KEM: before, product, reduction and after; more for ML-DSA.
    assert!(found > 4 * 2 * (8 + 4 + 2 + 1), "{found}");
}

#[test]
fn a_reducer_of_any_name_is_noticed() {
    let counter = "clock,x);\n    reg  [10:0] next;\n    always @(*) begin\n        next = now + one;\n    end\n";
    assert!(!computes(counter) && computes(&counter.replace("10", "11")) && computes(&counter.replace('+', "*")));
    let [reducer, butterfly] = ["dsa_fold", "kem_butterfly"].map(verilog);
    assert!(modules(&reducer).iter().any(|(_, text)| computes(text)));
    let computing = modules(&butterfly).into_iter().filter(|(_, text)| computes(text)).map(|(name, _)| name);
    let expected = ["$after", "$before", "$product", "$reduce"].map(|part| format!("kem_butterfly{part}"));
    assert_eq!(computing.collect::<Vec<_>>(), expected);
}
