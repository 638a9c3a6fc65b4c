//! Room for the cycle-accurate simulation of the cores in `kemlane-hdl`, and for the co-simulation of their generated
//! Verilog. Nothing is here yet.
