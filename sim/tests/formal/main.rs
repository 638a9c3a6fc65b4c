//! What is proven of the cores' Verilog, for all inputs.
//!
//! - [`lemmas`]: butterflies, base multiplications, reducers and folds of both moduli give what their heads in `kemlane-hdl`
//!   say.
//! - [`reuse`]: all arithmetic on coefficients in the catalogue is the very text that the lemmas are about.
//! - [`equivalence`]: reducers and butterflies, multipliers aside, are the same after synthesis for ECP5.
//!
//! And tested, not proven:
//!
//! - [`gates`]: a whole transform computes the same after synthesis for iCE40, in the same cycles.
//!
//! "Proven" means: z3 or Yosys found no counterexample in the whole space of states and inputs, within the stated
//! assumptions, and the same query finds one when a fault is planted. Beside the solvers, it rests on Yosys's reading of
//! Verilog, on the three lines of arithmetic in [`lemmas`] that join the lemmas, and on the cells' models.
//!
//! Not covered: inputs at or above q (no core makes them; their results mean nothing); schedules, banks and streams of
//! whole cores, which are tested against golden models; how synthesis maps a product to a multiplier block, beyond what
//! [`gates`] tests; placement, routing and timing; other targets.
//!
//! The tools come from `sim/tools/install.sh`. Without them the tests say so and prove nothing; with
//! `KEMLANE_REQUIRE_FORMAL` set they fail.

mod equivalence;
mod gates;
mod lemmas;
mod reuse;
mod tools;
