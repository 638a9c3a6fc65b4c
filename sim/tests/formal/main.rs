//! What is proven of the generated Verilog.

mod equivalence;
mod lemmas;
mod tools;
