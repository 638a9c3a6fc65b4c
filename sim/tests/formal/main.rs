//! What is proven of the generated Verilog.

mod lemmas;
mod tools;
