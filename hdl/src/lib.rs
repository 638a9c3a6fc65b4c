//! Room for kemlane's cores as RustHDL modules: NTT, polynomial multiplication, Keccak and the samplers, later whole
//! ML-KEM operations. Nothing is here yet. What comes takes its parameters from [`kemlane_engine::params`], so that no
//! number is stated twice.
