//! The lint between every module and its Verilog: rejects what RustHDL computes in one way and its Verilog in another.
//!
//! The data's way: a block's syntax tree ([`Logic::hdl`], by [`Probe`]) in, a list of [`Finding`]s out; an empty list is
//! what [`verilog::emit`](crate::verilog::emit) asks for before it writes anything.
//!
//! Why: RustHDL wraps each operation at its operands' width, Verilog at the width of the whole expression; RustHDL
//! prints literals 32 bits wide and drops the parentheses that Rust's precedence makes superfluous. Each [`Rule`] is
//! one of the shapes for which that was seen to change a value, and has its test below. What passes is safe because
//! sums, differences, products and left shifts agree modulo the width that they are assigned to, whatever the width in
//! between, as long as nothing looks at their upper bits.

use rust_hdl_core::ast::{
    VerilogBlock, VerilogBlockOrConditional as Otherwise, VerilogExpression as Expression, VerilogOp as Op,
    VerilogOpUnary as UnaryOp, VerilogStatement as Statement,
};
use rust_hdl_core::prelude::*;

/// What the lint rejects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// `bit_cast(a + b)`: the carry is lost in Rust and kept in Verilog.
    CastOfArithmetic,
    /// `(a - 1) >> 2`: Verilog shifts the borrow in.
    ShiftOfArithmetic,
    /// `(a + b) < c`: Verilog compares with the carry.
    ComparisonOfArithmetic,
    /// `a + 1 == 0`: a literal is 32 bits wide in Verilog. Numbers are `Constant<Bits<N>>`.
    BareLiteral,
    /// `a & b == c`: printed without parentheses, and Verilog binds `==` before `&`.
    MixedOperators,
    /// `(a + b).get_bit(3)`: Verilog selects from names only.
    SelectFromExpression,
    /// `replace_bit`: its Verilog shifts a 32-bit 1.
    BitReplacement,
    /// A match without `_`: a latch in Verilog.
    MatchWithoutDefault,
    /// A product of `*`: RustHDL multiplies 16 by 16 bits only. Products are [`Product`](crate::primitive::Product).
    Multiplication,
    /// A shift by a signal: amounts beyond the width differ.
    VariableShift,
    /// `Bits<1>`: a scalar in Verilog, of which `[0]` is illegal. One bit is `Bit`.
    OneBitVector,
    /// `Signed<N>`: `signed_bit_cast` of the most negative value overflows the stack.
    SignedType,
    /// A Verilog keyword as a name.
    Keyword,
    /// Registers of an enum, hence a state machine, in a module without a `reset` port: `DFF` has no reset of its own.
    StateWithoutReset,
    /// Verilog by hand outside of [`primitive`](crate::primitive).
    Handwritten,
}

/// One place that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// Instance names from the top to the module, separated by dots.
    pub module: String,
    /// The expression as RustHDL's tree, or the name.
    pub what: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}: {}", self.module, self.rule, self.what)
    }
}

/// All that breaks a rule in `block` and the blocks within it.
pub fn check(block: &dyn Block) -> Vec<Finding> {
    let mut lint = Lint::default();
    block.accept("top", &mut lint);
    lint.findings
}

/// Begins every handwritten body in [`primitive`](crate::primitive).
pub(crate) const PRIMITIVE_MARK: &str = "// primitive\n";
/// Begins the body of RustHDL's own `DFF`, the only other one that is let pass.
const DFF_BODY: &str = "initial begin\n   q = ";

/// Names that RustHDL lets through and Verilog or SystemVerilog does not.
const KEYWORDS: [&str; 47] = [
    "always",
    "and",
    "assign",
    "begin",
    "bit",
    "buf",
    "byte",
    "case",
    "cell",
    "do",
    "end",
    "event",
    "final",
    "force",
    "forever",
    "function",
    "generate",
    "global",
    "initial",
    "inout",
    "input",
    "int",
    "integer",
    "large",
    "let",
    "local",
    "logic",
    "medium",
    "nand",
    "new",
    "nor",
    "not",
    "or",
    "output",
    "parameter",
    "priority",
    "property",
    "real",
    "release",
    "repeat",
    "sequence",
    "signed",
    "small",
    "table",
    "task",
    "time",
    "type",
];

/// A module that is being visited.
#[derive(Default)]
struct Module {
    name: String,
    has_reset: bool,
    /// An instance within it whose output is an enum.
    state: Option<String>,
}

#[derive(Default)]
struct Lint {
    modules: Vec<Module>,
    findings: Vec<Finding>,
}

fn strip(mut expression: &Expression) -> &Expression {
    while let Expression::Paren(inner) = expression {
        expression = inner;
    }
    expression
}

/// Whether bits above the operands' width, or the inverse of absent ones, can reach what stands around it.
fn overflows(expression: &Expression) -> bool {
    match strip(expression) {
        Expression::Binary(left, op, right) => {
            matches!(op, Op::Add | Op::Sub | Op::Mul | Op::Shl)
                || !is_comparison(op) && (overflows(left) || !matches!(op, Op::Shr) && overflows(right))
        }
        Expression::Unary(op, _) => matches!(op, UnaryOp::Not | UnaryOp::Neg),
        _ => false,
    }
}

fn is_comparison(op: &Op) -> bool {
    matches!(op, Op::Eq | Op::Ne | Op::Lt | Op::Le | Op::Gt | Op::Ge)
}

/// `a + b + c`: the one nesting without parentheses that reads the same in both languages.
fn is_chain(left: &Expression, op: &Op) -> bool {
    let Expression::Binary(_, inner, _) = left else { return true };
    matches!(
        (inner, op),
        (Op::Add, Op::Add)
            | (Op::BitAnd, Op::BitAnd)
            | (Op::BitOr, Op::BitOr)
            | (Op::BitXor, Op::BitXor)
            | (Op::LogicalAnd, Op::LogicalAnd)
            | (Op::LogicalOr, Op::LogicalOr)
    )
}

impl Lint {
    fn report(&mut self, rule: Rule, what: String) {
        let module = self.modules.iter().map(|module| module.name.as_str()).collect::<Vec<_>>().join(".");
        self.findings.push(Finding { rule, module, what });
    }

    fn reject(&mut self, rule: Rule, expression: &Expression) {
        self.report(rule, format!("{expression:?}"));
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Signal(_) | Expression::Literal(_) => {}
            Expression::Paren(inner) | Expression::Unary(_, inner) => self.expression(inner),
            Expression::Signed(inner) | Expression::Unsigned(inner) => {
                self.reject(Rule::SignedType, expression);
                self.expression(inner);
            }
            Expression::Cast(inner, _) => {
                if overflows(inner) {
                    self.reject(Rule::CastOfArithmetic, expression);
                }
                self.expression(inner);
            }
            Expression::Index(from, _) | Expression::Slice(from, _, _) => {
                if !matches!(**from, Expression::Signal(_)) {
                    self.reject(Rule::SelectFromExpression, expression);
                }
                self.expression(from);
            }
            Expression::IndexReplace(..) => self.reject(Rule::BitReplacement, expression),
            Expression::Binary(left, op, right) => self.binary(expression, left, op, right),
        }
    }

    fn binary(&mut self, whole: &Expression, left: &Expression, op: &Op, right: &Expression) {
        let is_shift = matches!(op, Op::Shl | Op::Shr);
        if !is_chain(left, op) || matches!(right, Expression::Binary(..)) {
            self.reject(Rule::MixedOperators, whole);
        }
        let is_literal = |side: &Expression| matches!(strip(side), Expression::Literal(_));
        if is_literal(left) || !is_shift && is_literal(right) {
            self.reject(Rule::BareLiteral, whole);
        }
        if is_shift && !is_literal(right) {
            self.reject(Rule::VariableShift, whole);
        }
        if matches!(op, Op::Shr) && overflows(left) {
            self.reject(Rule::ShiftOfArithmetic, whole);
        }
        if is_comparison(op) && (overflows(left) || overflows(right)) {
            self.reject(Rule::ComparisonOfArithmetic, whole);
        }
        if matches!(op, Op::Mul) {
            self.reject(Rule::Multiplication, whole);
        }
        self.expression(left);
        self.expression(right);
    }

    fn block(&mut self, block: &VerilogBlock) {
        for statement in block {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Assignment(_, value) => self.expression(value),
            Statement::SliceAssignment { base, replacement, .. } => {
                self.reject(Rule::BitReplacement, base);
                self.expression(replacement);
            }
            Statement::If(conditional) => {
                self.expression(&conditional.test);
                self.block(&conditional.then);
                match &conditional.otherwise {
                    Otherwise::Block(block) => self.block(block),
                    Otherwise::Conditional(conditional) => self.statement(conditional),
                    Otherwise::None => {}
                }
            }
            Statement::Match(choice) => {
                self.expression(&choice.test);
                if !choice.cases.iter().any(|case| case.condition == "default") {
                    self.reject(Rule::MatchWithoutDefault, &choice.test);
                }
                for case in &choice.cases {
                    self.block(&case.block);
                }
            }
            Statement::Loop(repeated) => self.block(&repeated.block),
            Statement::Macro(block) => self.block(block),
            Statement::Comment(_) | Statement::Link(_) => {}
        }
    }

    fn name(&mut self, name: &str) {
        if KEYWORDS.contains(&name) {
            self.report(Rule::Keyword, name.to_owned());
        }
    }
}

impl Probe for Lint {
    fn visit_start_scope(&mut self, name: &str, node: &dyn Block) {
        self.name(name);
        self.modules.push(Module { name: name.to_owned(), ..Module::default() });
        match node.hdl() {
            Verilog::Combinatorial(block) => self.block(&block),
            Verilog::Custom(body) if body.starts_with(PRIMITIVE_MARK) || body.starts_with(DFF_BODY) => {}
            Verilog::Custom(body) => self.report(Rule::Handwritten, body),
            Verilog::Wrapper(wrapper) => self.report(Rule::Handwritten, wrapper.code),
            Verilog::Blackbox(black_box) => self.report(Rule::Handwritten, black_box.name),
            Verilog::Empty => {}
        }
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        self.name(name);
        let descriptor = atom.descriptor();
        match descriptor.kind {
            TypeKind::Bits(1) if descriptor.name.starts_with("Bits") => {
                self.report(Rule::OneBitVector, name.to_owned());
            }
            TypeKind::Signed(_) => self.report(Rule::SignedType, name.to_owned()),
            // A register's enum belongs to the module around it.
            TypeKind::Enum(_) if name == "q" => {
                if let [.., around, register] = &mut *self.modules {
                    around.state = Some(register.name.clone());
                }
            }
            _ => {}
        }
        if let Some(module) = self.modules.last_mut() {
            module.has_reset |= name == "reset" && atom.kind() == AtomKind::InputParameter;
        }
    }

    fn visit_end_scope(&mut self, _: &str, _: &dyn Block) {
        if let Some(Module { has_reset: false, state: Some(register), .. }) = self.modules.last() {
            let register = register.clone();
            self.report(Rule::StateWithoutReset, register);
        }
        self.modules.pop();
    }
}

#[cfg(test)]
mod tests;
