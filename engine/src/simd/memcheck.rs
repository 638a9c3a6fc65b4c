//! Valgrind client requests, for builds with the feature `constant-time-marks` alone.
//!
//! Here because it needs `unsafe`, and instructions of its own. Why not a crate: those that exist compile valgrind's
//! headers, of a version that the machine must match, and newer ones need libclang; the protocol is five instructions.

use core::arch::asm;

/// Requests of the tool MC (memcheck.h).
const MAKE_MEM_UNDEFINED: u64 = 0x4d43_0001;
const MAKE_MEM_DEFINED: u64 = 0x4d43_0002;

/// Marks the bytes as undefined: memcheck reports branches and addresses that depend on them.
pub(crate) fn make_undefined<T>(values: &[T]) {
    request(MAKE_MEM_UNDEFINED, values);
}

/// Marks the bytes as defined.
pub(crate) fn make_defined<T>(values: &[T]) {
    request(MAKE_MEM_DEFINED, values);
}

/// # Panics
/// Outside memcheck, so that no check passes without having looked.
fn request<T>(code: u64, values: &[T]) {
    let arguments = [code, values.as_ptr() as u64, size_of_val(values) as u64, 0, 0, 0];
    let seen: u64;
    // SAFETY: the rotations add up to 128 bits and the exchange is of a register with itself, so on a processor this
    // does nothing; valgrind recognises the sequence, reads the six arguments and changes its own records only.
    unsafe {
        asm!(
            "rol rdi, 3", "rol rdi, 13", "rol rdi, 61", "rol rdi, 51", "xchg rbx, rbx",
            in("rax") arguments.as_ptr(),
            inlateout("rdx") 0_u64 => seen,
        );
    }
    assert_ne!(seen, 0, "builds with constant-time marks run under valgrind");
}
