//! Keccak-f[1600] of eight streams in assembly: the whole state stays in registers.
//!
//! `A[x, y]` begins in zmm(x + 5y); zmm25 to zmm31 are temporary. A round writes each row of its result to the
//! registers that the row's words came from, so that nothing is copied to bring them to their places: before round i,
//! `A[x, y]` is where `A[N^i (x, y)]` was in the beginning, with N(x, y) = (x, x + 2y). N^4 is the identity modulo 5, so
//! four rounds make the body of the loop (the technique is that of "Keccak implementation overview" 3.2, §2.5).
//!
//! Why assembly: compiled from the generic rounds, the state is copied and spilled, and a permutation takes a fifth longer
//! (the rows `keccak-f` and `keccak-f-generic` of the criterion benchmark `parts`). The order
//! of the instructions matters as much on Zen 5: a word is best used right after it was computed, while three operands
//! that were not cost half the throughput. So theta's D is added to each word just before its rotation (with all of
//! theta first it is 20% slower), and the rows are computed and summed in the order of y.

use core::arch::{naked_asm, x86_64::__m512i};

macro_rules! xor {
    ($to:literal, $a:literal, $b:literal) => {
        concat!("vpxorq zmm", $to, ", zmm", $a, ", zmm", $b, "\n")
    };
}
macro_rules! rotate {
    ($to:literal, $a:literal, $bits:literal) => {
        concat!("vprolq zmm", $to, ", zmm", $a, ", ", $bits, "\n")
    };
}
macro_rules! copy {
    ($to:literal, $a:literal) => {
        concat!("vmovdqa64 zmm", $to, ", zmm", $a, "\n")
    };
}
/// to = to ^ a ^ b
macro_rules! xor3 {
    ($to:literal, $a:literal, $b:literal) => {
        concat!("vpternlogq zmm", $to, ", zmm", $a, ", zmm", $b, ", 0x96\n")
    };
}
/// to = to ^ (!a & b)
macro_rules! xor_and_not {
    ($to:literal, $a:literal, $b:literal) => {
        concat!("vpternlogq zmm", $to, ", zmm", $a, ", zmm", $b, ", 0xd2\n")
    };
}

/// theta and rho: words plus their column's D, rotated, each to where `pi` brings it.
macro_rules! words {
    ($($to:literal = ($a:literal + $d:literal) <<< $bits:literal),+) => {
        concat!($(xor!($a, $a, $d), rotate!($to, $a, $bits)),+)
    };
}
/// chi on a row, of which zmm31 holds word 0 as well.
macro_rules! chi {
    ($b0:literal $b1:literal $b2:literal $b3:literal $b4:literal) => {
        concat!(
            copy!(26, $b1),
            xor_and_not!($b0, $b1, $b2),
            xor_and_not!($b1, $b2, $b3),
            xor_and_not!($b2, $b3, $b4),
            xor_and_not!($b3, $b4, 31),
            xor_and_not!($b4, 31, 26),
        )
    };
}

/// One round (FIPS 202 §3.2) with the constant at byte `$constant`, on the registers that hold A[0, 0], A[1, 0] and on.
macro_rules! round {
    ($constant:literal:
     $a00:literal $a10:literal $a20:literal $a30:literal $a40:literal
     $a01:literal $a11:literal $a21:literal $a31:literal $a41:literal
     $a02:literal $a12:literal $a22:literal $a32:literal $a42:literal
     $a03:literal $a13:literal $a23:literal $a33:literal $a43:literal
     $a04:literal $a14:literal $a24:literal $a34:literal $a44:literal) => {
        concat!(
            // theta: the columns' parities C[0] to C[4] in zmm25 to zmm29,
            xor!(25, $a00, $a01), xor!(26, $a10, $a11), xor!(27, $a20, $a21), xor!(28, $a30, $a31), xor!(29, $a40, $a41),
            xor!(25, 25, $a02), xor!(26, 26, $a12), xor!(27, 27, $a22), xor!(28, 28, $a32), xor!(29, 29, $a42),
            xor3!(25, $a03, $a04), xor3!(26, $a13, $a14), xor3!(27, $a23, $a24), xor3!(28, $a33, $a34), xor3!(29, $a43, $a44),
            // and D[0] to D[4] in zmm30, 27, 28, 29, 25.
            rotate!(30, 26, 1), xor!(30, 30, 29),
            rotate!(29, 29, 1), xor!(29, 29, 27),
            rotate!(27, 27, 1), xor!(27, 27, 25),
            rotate!(25, 25, 1), xor!(25, 25, 28),
            rotate!(28, 28, 1), xor!(28, 28, 26),
            // Row by row: the rest of theta, rho, pi, and chi.
            xor!($a00, $a00, 30), copy!(31, $a00),
            words!($a11 = ($a11 + 27) <<< 44, $a22 = ($a22 + 28) <<< 43, $a33 = ($a33 + 29) <<< 21, $a44 = ($a44 + 25) <<< 14),
            chi!($a00 $a11 $a22 $a33 $a44),
            "vpxorq zmm", $a00, ", zmm", $a00, ", qword ptr [rsi + ", $constant, "]{{1to8}}\n",
            words!(31 = ($a30 + 29) <<< 28, $a30 = ($a13 + 27) <<< 45, $a13 = ($a41 + 25) <<< 20, $a41 = ($a24 + 28) <<< 61, $a24 = ($a02 + 30) <<< 3),
            copy!($a02, 31),
            chi!($a02 $a13 $a24 $a30 $a41),
            words!(31 = ($a10 + 27) <<< 1, $a10 = ($a21 + 28) <<< 6, $a21 = ($a32 + 29) <<< 25, $a32 = ($a43 + 25) <<< 8, $a43 = ($a04 + 30) <<< 18),
            copy!($a04, 31),
            chi!($a04 $a10 $a21 $a32 $a43),
            words!(31 = ($a40 + 25) <<< 27, $a40 = ($a34 + 29) <<< 56, $a34 = ($a23 + 28) <<< 15, $a23 = ($a12 + 27) <<< 10, $a12 = ($a01 + 30) <<< 36),
            copy!($a01, 31),
            chi!($a01 $a12 $a23 $a34 $a40),
            words!(31 = ($a20 + 28) <<< 62, $a20 = ($a42 + 25) <<< 39, $a42 = ($a14 + 27) <<< 2, $a14 = ($a31 + 29) <<< 55, $a31 = ($a03 + 30) <<< 41),
            copy!($a03, 31),
            chi!($a03 $a14 $a20 $a31 $a42),
        )
    };
}

macro_rules! load {
    ($($register:literal)+) => {
        concat!($("vmovdqu64 zmm", $register, ", [rdi + 64*", $register, "]\n"),+)
    };
}
macro_rules! store {
    ($($register:literal)+) => {
        concat!($("vmovdqu64 [rdi + 64*", $register, "], zmm", $register, "\n"),+)
    };
}

/// FIPS 202 Algorithm 7 on eight states, word by word, with the constants of its 24 rounds.
///
/// # Safety
/// The CPU must have AVX-512F.
#[unsafe(naked)]
pub(super) unsafe extern "sysv64" fn permute(words: &mut [__m512i; 25], constants: &[u64; 24]) {
    naked_asm!(
        load!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24),
        "lea rax, [rsi + 8*24]",
        ".p2align 6",
        "2:",
        round!(0:
            0 1 2 3 4
            5 6 7 8 9
            10 11 12 13 14
            15 16 17 18 19
            20 21 22 23 24),
        round!(8:
            0 6 12 18 24
            10 16 22 3 9
            20 1 7 13 19
            5 11 17 23 4
            15 21 2 8 14),
        round!(16:
            0 16 7 23 14
            20 11 2 18 9
            15 6 22 13 4
            10 1 17 8 24
            5 21 12 3 19),
        round!(24:
            0 11 22 8 19
            15 1 12 23 9
            5 16 2 13 24
            20 6 17 3 14
            10 21 7 18 4),
        "add rsi, 8*4",
        "cmp rsi, rax",
        "jne 2b",
        store!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24),
        "vzeroupper",
        "ret",
    )
}
