//! The butterflies, the base multiplications and the reducers in them, proven for all inputs by SMT lemmas; each lemma fails on a module with a planted fault.
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
//! | `before` | a, b, zeta < q | factor, other < q: b or b - a, and zeta; passing: a < q, or (a + b)/2 < 3/2·q (mod q) | t + 2 |
//! | `product` | | product = factor·other, hence at most (q-1)^2 | t + 3 |
//! | `first` | product <= (q-1)^2 | first = k·product + lift·2^8 - 1 (mod q), and its range | t + 4 |
//! | `second` | that range | second = k·first + 255 (mod q), in [0, 2q) | t + 5 |
//! | `third` | that range | reduced = second (mod q), in [0, q) | t + 6 |
//! | `after` | passing's range, reduced < q | u, v < q: the sums of passing and reduced (mod q), or these two | t + 8 |
//!
//! Together, as lift = 255 - k: reduced = k·(k·product + lift·2^8 - 1) + 255 = 169·product + lift·q = 169·factor·zeta
//! (mod q), and with that
//! u and v are those of the head of `butterfly` in `kemlane-hdl`, below q and therefore unique.
//!
//! ML-DSA: `before` and `after` are the same; `pieces` proves the four products of halves; `whole`, that these add up to
//! high·2^23 + low, which is factor·other by distributivity; `fold`, that it is v (mod q) with -q < v < 2q + 2^13;
//! `settle`, that reduced = v (mod q) in [0, q). Cycles: t + 2, 3, 5, 7, 9, 11.
//!
//! The fold of ML-KEM's sums (`kem_fold`): `fold` has it whole, y = x (mod q) in [0, q), for x <= 2·(q-1)^2 + q-1.
//!
//! ML-KEM's pair: `factors`, what goes into the four products, and that the folds' outputs are the result; `products` and
//! `turn`, the products; `sums`, that the folds get what the head of `KemPair` says, modulo 2^25: cross = a_x·b_y + a_y·b_x and even both are at most
//! 2·(q-1)^2, so that with a sum below q these are the numbers themselves, and `fold`'s assumption holds. ML-DSA's lane:
//! `lane` has what stands around its product and reduction. [`reuse`](crate::reuse) has that product, reduction and folds
//! are those of the lemmas above.
//!
//! Why the multipliers are cut out of every lemma but theirs (their outputs are free): no solver known to us finishes on
//! a product, its reduction and its sums at once; each lemma alone takes seconds at most. Why not Yosys's own driver of
//! solvers: feed-forward circuits need no induction, so a query of a dozen lines does.

use crate::tools::{Tools, folder, timed, verilog};
use kemlane_engine::params::{dsa, kem};
use kemlane_hdl::butterfly::{DsaButterfly, KemButterfly};
use kemlane_hdl::multiply::{DsaLane, KemPair};
use kemlane_hdl::reduce::{DSA_BITS, KEM_BITS, KemFold};
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
    /// The cells that are cut out, as Yosys selects them: all multipliers but those that it is about.
    cut: &'static str,
    /// What makes it fail.
    fault: Fault,
}

/// A core with its lemmas, from its inputs to its outputs.
pub(crate) struct Theorem {
    pub(crate) core: &'static str,
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
    Lemma { file, name, cut: "t:$mul", fault }
}

pub(crate) fn theorems() -> [Theorem; 5] {
    let wrong_product = |module| fault(module, "a * b", "a * b + 1");
    let [kem_q, dsa_q] = [kem::Q as u32, dsa::Q as u32];
    let kem = vec![
        lemma("butterfly.sv", "before", wrong("$before", "modulus")),
        Lemma { cut: "t:none", ..lemma("kem.sv", "product", wrong_product("$product")) },
        lemma("kem.sv", "first", wrong("$reduce", "lift_five")),
        lemma("kem.sv", "second", wrong("$reduce", "lift_five2")),
        lemma("kem.sv", "third", wrong("$reduce", "modulus")),
        lemma("butterfly.sv", "after", wrong("$after", "modulus")),
    ];
    let dsa = vec![
        lemma("butterfly.sv", "before", wrong("$before", "modulus")),
        Lemma { cut: "t:none", ..lemma("dsa.sv", "pieces", wrong_product("$product$high_low")) },
        lemma("dsa.sv", "whole", fault("$product", "upper_high << 32'hc", "upper_high << 32'hb")),
        lemma("dsa.sv", "fold", fault("$reduce$fold", "s_sum << 32'hd", "s_sum << 32'he")),
        lemma("dsa.sv", "settle", wrong("$reduce$settle", "two_to_23")),
        lemma("butterfly.sv", "after", wrong("$after", "modulus")),
    ];
    let pair = vec![
        lemma("pair.sv", "factors", fault("", "wide_b_x + wide_b_y", "wide_b_x + wide_b_x")),
        Lemma { cut: "c:*turned*", ..lemma("pair.sv", "products", wrong_product("$both")) },
        Lemma { cut: "t:$mul c:*turned* %d", ..lemma("pair.sv", "turn", wrong_product("$turned")) },
        lemma("pair.sv", "sums", fault("", "both3$q - straight3$q", "straight3$q - both3$q")),
    ];
    let of = |core, q, bits, latency, lemmas| Theorem { core, q, bits, latency, lemmas };
    [
        of("kem_butterfly", kem_q, KEM_BITS, KemButterfly::LATENCY, kem),
        of("dsa_butterfly", dsa_q, DSA_BITS, DsaButterfly::LATENCY, dsa),
        of("kem_fold", kem_q, KEM_BITS, KemFold::LATENCY, vec![lemma("fold.sv", "fold", wrong("", "lift2"))]),
        of("kem_pair", kem_q, KEM_BITS, KemPair::LATENCY, pair),
        of("dsa_lane", dsa_q, DSA_BITS, DsaLane::LATENCY, vec![lemma("lane.sv", "lane", wrong("", "modulus"))]),
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
    // Of butterflies: two stages before the product and two after the reduction.
    let (q, bits, middle) = (theorem.q, theorem.bits, theorem.latency - 4);
    let script = format!(
        "read_verilog core.v; prep -flatten -top {core}; cutpoint {cut}; \
         read_verilog -formal -sv -DCORE={core} -DQ={q} -DBITS={bits} -DMIDDLE={middle} {file}; \
         prep -flatten -top {name}; async2sync; chformal -lower; opt_clean -purge; dffunmap; write_smt2 -stbv {name}.smt2",
        cut = lemma.cut,
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
fn multiplications_and_folds_are_right_for_all_inputs() {
    theorems()[2..].iter().for_each(prove);
}

#[test]
fn each_lemma_of_kem_fails_on_a_planted_fault() {
    refute(&theorems()[0]);
}

#[test]
fn each_lemma_of_dsa_fails_on_a_planted_fault() {
    refute(&theorems()[1]);
}

#[test]
fn each_lemma_of_multiplications_and_folds_fails_on_a_planted_fault() {
    theorems()[2..].iter().for_each(refute);
}
