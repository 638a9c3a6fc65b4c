//! The butterflies and reducers, proven for all inputs by SMT lemmas; each lemma fails on a module with a planted fault.
//!
//! The data's way: a core's Verilog and a lemma of `sim/formal/*.sv` go into Yosys, which makes one circuit of both and
//! writes it as SMT-LIB; z3 is asked for [`STEPS`] steps of it, from any state whatever, at the end of which the lemma's
//! assertions do not hold. "unsat" is the proof: as a run of any length ends in such steps, the assertions hold in every
//! cycle but the first few. That the assumptions can be met at all is asked first.
//!
//! ML-KEM, inputs below q at cycle t; all statements are about wires of one circuit, so that how its parts are wired is
//! proven with them:
//!
//! | lemma | assumes | asserts | cycle |
//! |---|---|---|---|
//! | `before` | a, b, zeta < q | factor, other, passing < q; b or b - a; zeta; a or (a + b)/2 (mod q) | t + 2 |
//! | `product` | | product = factor·other, hence at most (q-1)^2 | t + 3 |
//! | `first` | product <= (q-1)^2 | first = k·product + lift·2^8 (mod q), and its range | t + 4 |
//! | `second` | that range | second = k·first + lift (mod q), in (-q, 2q) | t + 5 |
//! | `third` | that range | reduced = second (mod q), in [0, q) | t + 6 |
//! | `after` | passing, reduced < q | u, v < q: the sums of passing and reduced (mod q), or these two | t + 8 |
//!
//! Together: reduced = k·(k·product + lift·2^8) + lift = 169·product + lift·q = 169·factor·zeta (mod q), and with that
//! u and v are those of the head of `butterfly` in `kemlane-hdl`, below q and therefore unique.
//!
//! ML-DSA: `before` and `after` are the same; `pieces` proves the four products of halves; `whole`, that these add up to
//! high·2^23 + low, which is factor·other by distributivity; `fold`, that it is v (mod q) with -q < v < 2q + 2^13;
//! `settle`, that reduced = v (mod q) in [0, q). Cycles: t + 2, 3, 5, 7, 9, 11.
//!
//! Why the multipliers are cut out of every lemma but theirs (their outputs are free): no solver known to us finishes on
//! a product, its reduction and its sums at once; each lemma alone takes seconds at most. Why not Yosys's own driver of
//! solvers: feed-forward circuits need no induction, so a query of a dozen lines does.

use crate::tools::{Tools, folder, timed, verilog};
use kemlane_engine::params::{dsa, kem};
use kemlane_hdl::butterfly::{DsaButterfly, KemButterfly};
use kemlane_hdl::reduce::{DSA_BITS, KEM_BITS};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// More than the deepest `$past` of any lemma and the edge at which an assertion is taken.
const STEPS: usize = 16;

/// A wrong text in a module of the core, `to` for `from`.
struct Fault {
    module: &'static str,
    from: String,
    to: String,
}

/// A module of a file of `sim/formal`.
struct Lemma {
    file: &'static str,
    name: &'static str,
    /// Whether it is about multipliers; all others have them cut out.
    multiplies: bool,
    /// What makes it fail.
    fault: Fault,
}

/// A core with its lemmas, from its inputs to its outputs.
struct Theorem {
    core: &'static str,
    q: u32,
    bits: usize,
    latency: usize,
    lemmas: Vec<Lemma>,
}

fn fault(module: &'static str, from: impl Into<String>, to: impl Into<String>) -> Fault {
    Fault { module, from: from.into(), to: to.into() }
}

/// A constant with a wrong bit.
fn wrong(module: &'static str, constant: &str) -> Fault {
    fault(module, format!("localparam  {constant} = "), format!("localparam  {constant} = 2 ^ "))
}

fn lemma(file: &'static str, name: &'static str, fault: Fault) -> Lemma {
    Lemma { file, name, multiplies: false, fault }
}

fn theorems() -> [Theorem; 2] {
    let wrong_product = |module| fault(module, "a * b", "a * b + 1");
    let kem = vec![
        lemma("butterfly.sv", "before", wrong("$before", "modulus")),
        Lemma { multiplies: true, ..lemma("kem.sv", "product", wrong_product("$product")) },
        lemma("kem.sv", "first", wrong("$reduce", "lift")),
        lemma("kem.sv", "second", wrong("$reduce", "lift2")),
        lemma("kem.sv", "third", wrong("$reduce", "modulus")),
        lemma("butterfly.sv", "after", wrong("$after", "modulus")),
    ];
    let dsa = vec![
        lemma("butterfly.sv", "before", wrong("$before", "modulus")),
        Lemma { multiplies: true, ..lemma("dsa.sv", "pieces", wrong_product("$product$high_low")) },
        lemma("dsa.sv", "whole", fault("$product", "upper_high << 32'hc", "upper_high << 32'hb")),
        lemma("dsa.sv", "fold", fault("$reduce$fold", "s_sum << 32'hd", "s_sum << 32'he")),
        lemma("dsa.sv", "settle", wrong("$reduce$settle", "two_to_23")),
        lemma("butterfly.sv", "after", wrong("$after", "modulus")),
    ];
    [
        Theorem {
            core: "kem_butterfly",
            q: kem::Q as u32,
            bits: KEM_BITS,
            latency: KemButterfly::LATENCY,
            lemmas: kem,
        },
        Theorem {
            core: "dsa_butterfly",
            q: dsa::Q as u32,
            bits: DSA_BITS,
            latency: DsaButterfly::LATENCY,
            lemmas: dsa,
        },
    ]
}

/// The Verilog with the fault planted.
fn planted(verilog: &str, core: &str, fault: &Fault) -> String {
    let start = verilog.find(&format!("\nmodule {core}{}(", fault.module)).expect("the module of the fault");
    let end = start + verilog[start..].find("endmodule").expect("its end");
    let module = &verilog[start..end];
    assert_eq!(module.matches(&fault.from).count(), 1, "{} in {}", fault.from, fault.module);
    [&verilog[..start], &module.replace(&fault.from, &fault.to), &verilog[end..]].concat()
}

/// z3's answers: whether the assumptions can be met, and whether the assertions can be broken.
fn ask(tools: &Tools, folder: &Path, theorem: &Theorem, lemma: &Lemma, verilog: &str) -> [String; 2] {
    let (core, name) = (theorem.core, lemma.name);
    fs::write(folder.join("core.v"), verilog).expect("the folder is writable");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("formal").join(lemma.file), folder.join(lemma.file))
        .expect("the lemma's file");
    let cut = if lemma.multiplies { "" } else { "cutpoint t:$mul;" };
    // Two stages before the product and two after the reduction.
    let (q, bits, middle) = (theorem.q, theorem.bits, theorem.latency - 4);
    let script = format!(
        "read_verilog core.v; prep -flatten -top {core}; {cut} \
         read_verilog -formal -sv -DCORE={core} -DQ={q} -DBITS={bits} -DMIDDLE={middle} {file}; \
         prep -flatten -top {name}; async2sync; chformal -lower; opt_clean -purge; dffunmap; write_smt2 -stbv {name}.smt2",
        file = lemma.file,
    );
    tools.yosys(folder, &script).unwrap_or_else(|said| panic!("Yosys on {core}, {name}: {said}"));
    let circuit = fs::read_to_string(folder.join(format!("{name}.smt2"))).expect("Yosys wrote it");
    let mut steps = String::from("(set-logic QF_BV)\n") + &circuit;
    for step in 0..=STEPS {
        writeln!(
            steps,
            "(declare-const s{step} |{name}_s|) (assert (|{name}_h| s{step})) (assert (|{name}_u| s{step}))"
        )
        .expect("strings take all");
    }
    for step in 0..STEPS {
        writeln!(steps, "(assert (|{name}_t| s{step} s{}))", step + 1).expect("strings take all");
    }
    // Each a query of its own: z3 simplifies more when it knows that no other follows.
    [("met", String::new()), ("broken", format!("(assert (not (|{name}_a| s{STEPS})))"))].map(|(file, goal)| {
        let file = format!("{name}_{file}.smt2");
        fs::write(folder.join(&file), format!("{steps}{goal}\n(check-sat)\n")).expect("the folder is writable");
        tools.z3(folder, &file).join(" ")
    })
}

fn prove(theorem: &Theorem) {
    let Some(tools) = Tools::find() else { return };
    let core = theorem.core;
    let verilog = verilog(core);
    for lemma in &theorem.lemmas {
        let folder = folder(&format!("{core}.{}", lemma.name));
        let answers =
            timed(&format!("{core}, lemma {}", lemma.name), || ask(&tools, &folder, theorem, lemma, &verilog));
        assert_eq!(answers, ["sat", "unsat"], "{core}, {}", lemma.name);
    }
}

fn refute(theorem: &Theorem) {
    let Some(tools) = Tools::find() else { return };
    let core = theorem.core;
    let verilog = verilog(core);
    for lemma in &theorem.lemmas {
        let folder = folder(&format!("{core}.{}.fault", lemma.name));
        let planted = planted(&verilog, core, &lemma.fault);
        let answers = timed(&format!("{core}, lemma {} with a fault", lemma.name), || {
            ask(&tools, &folder, theorem, lemma, &planted)
        });
        assert_eq!(answers, ["sat", "sat"], "{core}, {}: a fault is not seen", lemma.name);
    }
}

#[test]
fn kem_butterflies_are_right_for_all_inputs() {
    prove(&theorems()[0]);
}

#[test]
fn dsa_butterflies_are_right_for_all_inputs() {
    prove(&theorems()[1]);
}

#[test]
fn each_lemma_of_kem_fails_on_a_planted_fault() {
    refute(&theorems()[0]);
}

#[test]
fn each_lemma_of_dsa_fails_on_a_planted_fault() {
    refute(&theorems()[1]);
}
