//! Each trap as the smallest module that falls into it, and what the lint says of it.

use super::*;
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
    };
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
    trap!(
        Inverse,
        #[hdl_gen]
        fn update(&mut self) {
            self.wide.next = bit_cast::<5, 4>(!self.a.val());
        }
    );
    assert_eq!(broken::<Inverse>(), [Rule::CastOfArithmetic]);
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
