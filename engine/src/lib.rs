//! ML-KEM (FIPS 203) and ML-DSA (FIPS 204) in batches across independent operations.
//!
//! The data's way, from bytes to bytes:
//!
//! ```text
//! kem.rs       items of a batch: keys, where results go ─► checks, per item
//! kem/group.rs groups of as many operations as the backend has lanes
//! kem/kpke.rs  K-PKE over a group ─► kem/sample.rs   matrix and noise from Keccak streams
//!                                 ─► ntt.rs          transforms and products, one polynomial at a time
//!                                 ─► kem/compress.rs, encode.rs   bytes
//! dsa.rs       items of a batch: keys, messages, where results go
//! dsa/{keygen,sign,verify}.rs   groups of operations; signing: lanes hold attempts, refilled from the queue of items
//!                                 ─► dsa/hash.rs     messages of any lengths, each lane on its own way
//!                                 ─► dsa/sample.rs   matrix, secrets, masks and challenges from Keccak streams
//!                                 ─► dsa/steps.rs    one polynomial or row at a time: dsa/{ntt,round,codec}.rs, ntt.rs
//! simd.rs      lane operations (simd/wide.rs: those of 32 bits); simd/*.rs are the backends, dispatch.rs chooses one
//! ```
//!
//! No threads, no I/O, no clock and no randomness of its own: functions whose name ends in `_internal` take it as
//! bytes (as the standards use the word), the others draw it through [`random`]. Parameter sets are chosen at run time; each
//! operation exists once, as a batch over items, and one operation is a batch of one. Every item has its own result: a
//! bad key neither fails nor delays its neighbours.
//!
//! ```
//! use kemlane_engine::{Backend, Scratch, kem};
//!
//! let params = &kem::ML_KEM_768;
//! let mut scratch = Scratch::new(Backend::detect());
//! let mut ek = vec![0; params.encapsulation_key_len()];
//! let mut dk = vec![0; params.decapsulation_key_len()];
//! kem::keygen(&mut scratch, params, &mut ek, &mut dk)?;
//!
//! let mut ciphertext = vec![0; params.ciphertext_len()];
//! let (mut ours, mut theirs) = ([0; 32], [0; 32]);
//! kem::encaps(&mut scratch, params, kem::EncapsKey::Encoded(&ek), &mut ciphertext, &mut ours)?;
//! kem::decaps(&mut scratch, params, kem::DecapsKey::Encoded(&dk), &ciphertext, &mut theirs)?;
//! assert_eq!(ours, theirs);
//! # Ok::<(), kemlane_engine::Error>(())
//! ```
//!
//! # What is constant in time
//!
//! ML-KEM: branches and addresses depend on lengths, on the matrix seed rho (public), on the modulus and hash checks of
//! keys (whose outcome is public), and on nothing else. Decapsulation compares and selects with masks.
//!
//! ML-DSA: branches and addresses depend on lengths, on public keys, messages' lengths and signatures, on whether an
//! encoded signing key is in range, and on what FIPS 204's rejections show:
//!
//! * which candidates ExpandS rejects, which says nothing about those that stay;
//! * how many attempts a signature took, and for each one that failed, which check it failed in which polynomial, never
//!   which coefficient or its sign. z fails with a probability that is independent of the key; of the low bits the
//!   analysis of Dilithium, which the standard rests on, takes the same;
//! * the challenge of each attempt, rejected ones too: SampleInBall takes the time that c_tilde asks for. A challenge is a
//!   hash of the commitment, from which neither y nor the key follows while no z to it is seen;
//! * the hint of an attempt that passed the checks of z and of the low bits, which is then distributed as that of a
//!   signature, whether or not the hint has too many ones.
//!
//! z of a rejected attempt, y, rho'', K, s1, s2 and t0 as stored in the key never decide on a branch or an address; z,
//! hint and c_tilde leave the scratch only as a finished signature.
//!
//! Valgrind checks it where it can run a backend (`constant_time.rs` of the workspace's tests), measurement on all
//! (`tests/timing`).
//!
//! # Memory
//!
//! [`Scratch`] holds all temporary memory of a batch, at most 1100 KiB of heap whatever the batch's length and parameter
//! set (of which 640 KiB are ML-DSA keys that are expanded while a batch signs with them); a batch allocates nothing. A
//! thread that makes one and computes batches needs at most 32 KiB of stack. `tests/memory` measures both.
//!
//! What depends on a secret is wiped when a batch ends, and keys when they are dropped; `tests/memory` searches the
//! process for what is left. Registers and compiler spills on the stack are out of reach of safe Rust and are not wiped.

mod dispatch;
pub mod dsa;
mod encode;
mod error;
mod field;
mod keccak;
pub mod kem;
mod ntt;
pub mod params;
pub mod poly;
pub mod random;
mod scratch;
mod secret;
#[allow(unsafe_code)]
mod simd;

pub use dispatch::Backend;
pub use error::Error;
pub use scratch::Scratch;
#[cfg(feature = "constant-time-marks")]
pub use secret::marks;
