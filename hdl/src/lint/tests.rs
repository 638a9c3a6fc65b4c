//! Each trap as the smallest module that falls into it, and what the lint says of it.
//!
//! Where the trap is another value, [`differs`] shows that RustHDL and its own Verilog, as Yosys evaluates it, really
//! disagree. Without Yosys it says so and shows nothing; with `KEMLANE_REQUIRE_FORMAL` set it fails.
//!
//! Two traps have no rule. Vectors above 32 bits are slow in RustHDL, no more, and some sums need them. A register without
//! reset is right in a pipeline, whose contents nobody waits for; only one that holds a state has to come back to it.

use super::*;
use crate::clocked::Named;
use crate::synth::Error;
use crate::synth::tools::Tool;
use rust_hdl_widgets::prelude::*;

/// A module with the ports that the traps need, and one statement. The attribute comes with the function: RustHDL's macro
/// names `self` anew, which hygiene would tell from the one in the statement.
macro_rules! trap {
    ($name:ident, $($update:tt)+) => {
        #[derive(LogicBlock, Default)]
        struct $name {
            a: Signal<In, Bits<4>>,
            b: Signal<In, Bits<4>>,
            wide: Signal<Out, Bits<5>>,
            narrow: Signal<Out, Bits<4>>,
            flag: Signal<Out, Bit>,
        }
        impl Logic for $name {
            $($update)+
        }
        impl Trap for $name {
            fn set(&mut self, a: u64, b: u64) {
                assert!(self.a.set("", a) && self.b.set("", b));
            }

            fn get(&self, output: &str) -> u64 {
                let [wide, narrow, flag] = [self.wide.get(""), self.narrow.get(""), self.flag.get("")];
                match output {
                    "wide" => wide,
                    "narrow" => narrow,
                    _ => flag,
                }
                .expect("a whole port")
            }
        }
    };
}

/// A module of [`trap!`].
trait Trap: Block + Default {
    fn set(&mut self, a: u64, b: u64);
    fn get(&self, output: &str) -> u64;
}

/// That `output` of these inputs is `ours` in RustHDL and `theirs` in its Verilog.
fn differs<T: Trap>(inputs: [u64; 2], output: &str, ours: u64, theirs: u64) {
    let [a, b] = inputs;
    let mut trap = T::default();
    trap.connect_all();
    trap.set(a, b);
    assert!(simulate(&mut trap, 8), "a loop of combinational logic");
    assert_eq!(trap.get(output), ours, "RustHDL's value");
    assert_ne!(ours, theirs);
    let name = std::any::type_name::<T>().replace([':', '<', '>'], "_");
    let folder = std::env::temp_dir().join(format!("kemlane-trap-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("trap.v"), generate_verilog_unchecked(&trap)).expect("a writable folder");
    let script = format!(
        "read_verilog trap.v; prep -flatten -top top; tee -q -o value eval -set a {a} -set b {b} -show {output} top"
    );
    match Tool::Yosys.run(&folder, ["-q", "-p", &script]) {
        Err(error @ Error::Missing { .. }) if std::env::var_os("KEMLANE_REQUIRE_FORMAL").is_none() => {
            eprintln!("not shown to differ: {error}");
        }
        said => {
            said.unwrap_or_else(|error| panic!("{error}"));
            let value = std::fs::read_to_string(folder.join("value")).expect("Yosys wrote it");
            let bits = value.rsplit('\'').next().unwrap_or_default().trim().trim_end_matches('.');
            assert_eq!(u64::from_str_radix(bits, 2), Ok(theirs), "{value}");
        }
    }
    std::fs::remove_dir_all(&folder).expect("a folder of our own");
}

/// The rules that a module breaks.
fn broken<B: Block + Default>() -> Vec<Rule> {
    let mut block = B::default();
    block.connect_all();
    check(&block).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_cast_of_a_sum_is_rejected() {
    trap!(
        Carry,
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<5, 4>(self.a.val() + self.b.val());
        }
    );
    assert_eq!(broken::<Carry>(), [Rule::CastOfArithmetic]);
    differs::<Carry>([15, 1], "wide", 0, 16);
    trap!(
        Inverse,
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<5, 4>(!self.a.val());
        }
    );
    assert_eq!(broken::<Inverse>(), [Rule::CastOfArithmetic]);
    differs::<Inverse>([15, 0], "wide", 0, 16);
    trap!(
        Inner,
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<5, 4>((self.a.val() + self.b.val()) & self.b.val());
        }
    );
    assert_eq!(broken::<Inner>(), [Rule::CastOfArithmetic]);
}

#[test]
fn a_right_shift_of_a_difference_is_rejected() {
    trap!(
        Borrow,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = (self.a.val() - self.b.val()) >> 2;
        }
    );
    assert_eq!(broken::<Borrow>(), [Rule::ShiftOfArithmetic]);
    trap!(
        LiteralBorrow,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = (self.a.val() - 1) >> 2;
        }
    );
    assert_eq!(broken::<LiteralBorrow>(), [Rule::ShiftOfArithmetic, Rule::BareLiteral]);
    differs::<LiteralBorrow>([0, 0], "narrow", 3, 15);
    trap!(
        BackAndForth,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = (self.a.val() << 2) >> 2;
        }
    );
    assert_eq!(broken::<BackAndForth>(), [Rule::ShiftOfArithmetic]);
}

#[test]
fn a_comparison_of_a_sum_is_rejected() {
    trap!(
        Sum,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + self.b.val()) < self.b.val();
        }
    );
    assert_eq!(broken::<Sum>(), [Rule::ComparisonOfArithmetic]);
    trap!(
        BelowLiteral,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + self.b.val()) < 8;
        }
    );
    assert_eq!(broken::<BelowLiteral>(), [Rule::BareLiteral, Rule::ComparisonOfArithmetic]);
    differs::<BelowLiteral>([15, 1], "flag", 1, 0);
    trap!(
        Inverse,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = !self.a.val() == self.b.val();
        }
    );
    assert_eq!(broken::<Inverse>(), [Rule::ComparisonOfArithmetic]);
}

#[test]
fn a_literal_operand_is_rejected() {
    trap!(
        Sum,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = self.a.val() + 1;
        }
    );
    assert_eq!(broken::<Sum>(), [Rule::BareLiteral]);
    trap!(
        Wrapped,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + 1) == self.b.val();
        }
    );
    assert_eq!(broken::<Wrapped>(), [Rule::ComparisonOfArithmetic, Rule::BareLiteral]);
    trap!(
        WrappedToNothing,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() + 1) == 0;
        }
    );
    assert_eq!(broken::<WrappedToNothing>(), [Rule::BareLiteral, Rule::ComparisonOfArithmetic, Rule::BareLiteral]);
    differs::<WrappedToNothing>([15, 0], "flag", 1, 0);
    trap!(
        Compared,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() < 8;
        }
    );
    assert_eq!(broken::<Compared>(), [Rule::BareLiteral]);
}

#[test]
fn operators_of_different_precedence_are_rejected() {
    trap!(
        Precedence,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() & self.b.val() == self.b.val();
        }
    );
    assert_eq!(broken::<Precedence>(), [Rule::MixedOperators]);
    differs::<Precedence>([2, 2], "flag", 1, 0);
    trap!(
        Chain,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = self.a.val() + self.b.val() + self.a.val();
        }
    );
    assert_eq!(broken::<Chain>(), []);
}

#[test]
fn a_selection_from_an_expression_is_rejected() {
    trap!(
        Bit3,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = (self.a.val() & self.b.val()).get_bit(3);
        }
    );
    assert_eq!(broken::<Bit3>(), [Rule::SelectFromExpression]);
}

#[test]
fn the_replacement_of_a_bit_is_rejected() {
    trap!(
        Replaced,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = self.a.val().replace_bit(1, true);
        }
    );
    assert_eq!(broken::<Replaced>(), [Rule::BitReplacement]);
}

/// Not another value: it is all that RustHDL has, and another width does not compile.
#[test]
fn a_product_is_rejected() {
    #[derive(LogicBlock, Default)]
    struct Product16 {
        a: Signal<In, Bits<16>>,
        product: Signal<Out, Bits<32>>,
    }
    impl Logic for Product16 {
        #[hdl_gen]
        fn update(&mut self) {
            self.product.next = self.a.val() * self.a.val();
        }
    }
    assert_eq!(broken::<Product16>(), [Rule::Multiplication]);
}

#[test]
fn a_shift_by_a_signal_is_rejected() {
    trap!(
        Barrel,
        #[hdl_gen]
        fn update(&mut self) {
            self.narrow.next = self.a.val() >> self.b.val();
        }
    );
    assert_eq!(broken::<Barrel>(), [Rule::VariableShift]);
}

/// Its Verilog is `a[0]` of a scalar, which the standard forbids, Verilator rejects and Yosys lets pass.
#[test]
fn a_vector_of_one_bit_is_rejected() {
    #[derive(LogicBlock, Default)]
    struct Scalar {
        a: Signal<In, Bits<1>>,
        flag: Signal<Out, Bit>,
    }
    impl Logic for Scalar {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val().get_bit(0);
        }
    }
    assert_eq!(broken::<Scalar>(), [Rule::OneBitVector]);
}

/// Not another value: RustHDL's simulation ends with the stack, which no test survives.
#[test]
fn signed_numbers_are_rejected() {
    #[derive(LogicBlock, Default)]
    struct SignExtension {
        a: Signal<In, Signed<4>>,
        wide: Signal<Out, Signed<5>>,
    }
    impl Logic for SignExtension {
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = signed_bit_cast::<5, 4>(self.a.val());
        }
    }
    assert_eq!(broken::<SignExtension>(), [Rule::SignedType; 3]);
}

#[derive(Clone, Copy, Debug, PartialEq, LogicState)]
enum Phase {
    Idle,
    Busy,
}

/// A state machine with the given ports and the given behaviour.
macro_rules! machine {
    ($name:ident { $($port:ident)? } $($update:tt)+) => {
        #[derive(LogicBlock, Default)]
        struct $name {
            clock: Signal<In, Clock>,
            $($port: Signal<In, Bit>,)?
            busy: Signal<Out, Bit>,
            phase: DFF<Phase>,
        }
        impl Logic for $name {
            $($update)+
        }
    };
}

/// A latch wherever no case assigns, and RustHDL, where the old value stays too, does not show it.
#[test]
fn a_match_without_a_default_is_rejected() {
    machine!(
        Open { reset }
        #[hdl_gen]
        fn update(&mut self) {
            dff_setup!(self, clock, phase);
            self.busy.next = self.phase.q.val() == Phase::Busy;
            match self.phase.q.val() {
                Phase::Idle => self.phase.d.next = Phase::Busy,
                Phase::Busy => self.phase.d.next = Phase::Idle,
            }
            if self.reset.val() {
                self.phase.d.next = Phase::Idle;
            }
        }
    );
    assert_eq!(broken::<Open>(), [Rule::MatchWithoutDefault]);
}

/// The same in both, and stuck in both: `DFF` has an initial value and no reset.
#[test]
fn a_state_machine_without_reset_is_rejected() {
    machine!(
        Stuck {}
        #[hdl_gen]
        fn update(&mut self) {
            dff_setup!(self, clock, phase);
            self.busy.next = self.phase.q.val() == Phase::Busy;
            self.phase.d.next = Phase::Busy;
        }
    );
    assert_eq!(broken::<Stuck>(), [Rule::StateWithoutReset]);
    machine!(
        Recovers { reset }
        #[hdl_gen]
        fn update(&mut self) {
            dff_setup!(self, clock, phase);
            self.busy.next = self.phase.q.val() == Phase::Busy;
            self.phase.d.next = Phase::Busy;
            if self.reset.val() {
                self.phase.d.next = Phase::Idle;
            }
        }
    );
    assert_eq!(broken::<Recovers>(), []);
}

#[test]
fn a_keyword_is_rejected() {
    #[derive(LogicBlock, Default)]
    struct Keyword {
        begin: Signal<In, Bit>,
        flag: Signal<Out, Bit>,
    }
    impl Logic for Keyword {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.begin.val();
        }
    }
    assert_eq!(broken::<Keyword>(), [Rule::Keyword]);
}

#[test]
fn handwritten_verilog_is_rejected() {
    #[derive(LogicBlock, Default)]
    struct ByHand {
        flag: Signal<Out, Bit>,
    }
    impl Logic for ByHand {
        fn update(&mut self) {}
        fn connect(&mut self) {
            self.flag.connect();
        }
        fn hdl(&self) -> Verilog {
            Verilog::Custom("always @(*) flag = 1;".into())
        }
    }
    assert_eq!(broken::<ByHand>(), [Rule::Handwritten]);
}

#[test]
fn findings_name_the_place() {
    #[derive(LogicBlock, Default)]
    struct Around {
        inside: Inside,
        flag: Signal<Out, Bit>,
    }
    trap!(
        Inside,
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.a.val() < 8;
        }
    );
    impl Logic for Around {
        #[hdl_gen]
        fn update(&mut self) {
            self.flag.next = self.inside.flag.val();
        }
    }
    let findings = check(&Around::default());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].module, "top.inside");
    assert!(findings[0].to_string().starts_with("top.inside: BareLiteral: "));
}
