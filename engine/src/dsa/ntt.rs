//! NTT, its inverse and products in the NTT domain modulo ML-DSA's q (FIPS 204 Algorithms 41, 42, 45 and 48).
//!
//! Built as the 16-bit transform in [`ntt`](crate::ntt) is: blocks of eight vectors, which is what fits the registers of
//! every backend; layers beyond a block first, through memory; layers within a vector after exchanges, undone in the end,
//! so that polynomials are always in the order of FIPS 204.
//!
//! No reduction is needed between layers: eight of them stay within 32 bits, in either direction.
//!
//! Products carry a factor R^-1 = 2^-32, which [`inverse_ntt`] takes out again.

use super::field::{
    Factor, Factors, InnerZetas, MontgomeryFactor, Q_INV, ZETA_INVERSES, ZETAS, barrett_mul, montgomery_mul,
};
use crate::params::N;
use crate::params::dsa::{L_MAX, Q};
use crate::secret::Zero;
use crate::simd::wide::Simd32;
use crate::simd::{Kernel, MAX_WIDTH};

/// 256 coefficients modulo q; each function says in which range.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Poly32(pub(crate) [i32; N]);

impl Poly32 {
    pub(crate) const ZERO: Self = Self([0; N]);
}

impl Zero for Poly32 {
    const ZERO: Self = Self::ZERO;
}

/// Terms of a product, at most: a row of the matrix, and c·t1 beside it.
pub(crate) const MAX_TERMS: usize = L_MAX + 1;
/// The left factors of the terms; as many as there are right ones are used.
pub(crate) type Row<'a> = [&'a Poly32; MAX_TERMS];

/// Vectors of a block.
const BLOCK: usize = 8;
/// Lanes of the widest vector.
const MAX_WIDTH32: usize = MAX_WIDTH / 2;

static ZETAS_8: InnerZetas = InnerZetas::new(8);
static ZETAS_16: InnerZetas = InnerZetas::new(MAX_WIDTH32);

#[inline(always)]
fn inner_zetas<S: Simd32>() -> &'static InnerZetas {
    const { assert!(S::WIDTH32 == 8 || S::WIDTH32 == MAX_WIDTH32) };
    if S::WIDTH32 == MAX_WIDTH32 { &ZETAS_16 } else { &ZETAS_8 }
}

type Pair<S> = (<S as crate::simd::Simd>::I32, <S as crate::simd::Simd>::I32);

/// (a + z·b, a - z·b).
#[inline(always)]
fn cooley_tukey<S: Simd32>(simd: S, a: S::I32, b: S::I32, z: Pair<S>) -> Pair<S> {
    let t = barrett_mul(simd, b, z);
    (simd.add32(a, t), simd.sub32(a, t))
}

/// (a + b, z·(a - b)).
#[inline(always)]
fn gentleman_sande<S: Simd32>(simd: S, a: S::I32, b: S::I32, z: Pair<S>) -> Pair<S> {
    (simd.add32(a, b), barrett_mul(simd, simd.sub32(a, b), z))
}

#[inline(always)]
fn splat<S: Simd32>(simd: S, factor: Factor) -> Pair<S> {
    (simd.splat32(factor.value), simd.splat32(factor.quotient))
}

#[inline(always)]
fn lanes<S: Simd32, const LEN: usize>(simd: S, factors: &Factors<LEN>, at: usize) -> Pair<S> {
    (simd.load32(&factors.value[at..]), simd.load32(&factors.quotient[at..]))
}

/// FIPS 204 Algorithm 41, NTT, in place. Input |x| < q; output |x| < 9.1 q: each of eight layers adds at most
/// q + 9.1·q·q/2^33 < 1.01 q.
#[inline(always)]
pub(crate) fn ntt<S: Simd32>(simd: S, poly: &mut Poly32) {
    simd.call(Forward(poly));
}

/// FIPS 204 Algorithm 42, NTT^-1, in place, times R. Input |x| < 0.8 q; output |x| < 0.71 q: eight layers of sums stay
/// below 256·0.8 q < 2^31 (products, below 1.11 q, are less than sums from the first layer on), and the last product is
/// below q/2 + 205·q·q/2^33.
#[inline(always)]
pub(crate) fn inverse_ntt<S: Simd32>(simd: S, poly: &mut Poly32) {
    simd.call(Inverse(poly));
}

struct Forward<'a>(&'a mut Poly32);
struct Inverse<'a>(&'a mut Poly32);

impl<S: Simd32> Kernel<S> for Forward<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let poly = &mut self.0.0;
        let block_len = BLOCK * S::WIDTH32;
        if block_len < N / 2 {
            // Two layers pair the four blocks.
            let [z, z0, z1] = [splat(simd, ZETAS[1]), splat(simd, ZETAS[2]), splat(simd, ZETAS[3])];
            for at in (0..N / 4).step_by(S::WIDTH32) {
                let places = [at, at + N / 4, at + N / 2, at + 3 * N / 4];
                let (f0, f2) = cooley_tukey(simd, simd.load32(&poly[places[0]..]), simd.load32(&poly[places[2]..]), z);
                let (f1, f3) = cooley_tukey(simd, simd.load32(&poly[places[1]..]), simd.load32(&poly[places[3]..]), z);
                let (f0, f1) = cooley_tukey(simd, f0, f1, z0);
                let (f2, f3) = cooley_tukey(simd, f2, f3, z1);
                simd.store32(f0, &mut poly[places[0]..]);
                simd.store32(f1, &mut poly[places[1]..]);
                simd.store32(f2, &mut poly[places[2]..]);
                simd.store32(f3, &mut poly[places[3]..]);
            }
            for (block, coefficients) in poly.chunks_exact_mut(block_len).enumerate() {
                let mut f = load_block(simd, coefficients);
                forward_block(simd, &mut f, block);
                store_block(simd, &f, coefficients);
            }
        } else {
            // One layer pairs the two blocks; the first of them stays in registers.
            let z = splat(simd, ZETAS[1]);
            let (low, high) = poly.split_at_mut(N / 2);
            let mut f = load_block(simd, low);
            for (a, b) in f.iter_mut().zip(high.chunks_exact_mut(S::WIDTH32)) {
                let (x, y) = cooley_tukey(simd, *a, simd.load32(b), z);
                *a = x;
                simd.store32(y, b);
            }
            forward_block(simd, &mut f, 0);
            store_block(simd, &f, low);
            let mut f = load_block(simd, high);
            forward_block(simd, &mut f, 1);
            store_block(simd, &f, high);
        }
    }
}

#[inline(always)]
fn load_block<S: Simd32>(simd: S, from: &[i32]) -> [S::I32; BLOCK] {
    let mut f = [simd.splat32(0); BLOCK];
    for (v, vector) in f.iter_mut().enumerate() {
        *vector = simd.load32(&from[v * S::WIDTH32..]);
    }
    f
}

#[inline(always)]
fn store_block<S: Simd32>(simd: S, f: &[S::I32; BLOCK], to: &mut [i32]) {
    for (v, &vector) in f.iter().enumerate() {
        simd.store32(vector, &mut to[v * S::WIDTH32..]);
    }
}

/// The layers within a block: those that pair its vectors, then those within vectors. Layer by layer, so that the
/// butterflies of a layer hide each other's latency.
#[inline(always)]
fn forward_block<S: Simd32>(simd: S, f: &mut [S::I32; BLOCK], block: usize) {
    let groups = N / (BLOCK * S::WIDTH32);
    for i in 0..4 {
        (f[i], f[i + 4]) = cooley_tukey(simd, f[i], f[i + 4], splat(simd, ZETAS[groups + block]));
    }
    for i in [0, 1, 4, 5] {
        let m = 2 * (groups + block) + i / 4;
        (f[i], f[i + 2]) = cooley_tukey(simd, f[i], f[i + 2], splat(simd, ZETAS[m]));
    }
    for i in [0, 2, 4, 6] {
        let m = 4 * (groups + block) + i / 2;
        (f[i], f[i + 1]) = cooley_tukey(simd, f[i], f[i + 1], splat(simd, ZETAS[m]));
    }
    let zetas = &inner_zetas::<S>().forward;
    macro_rules! layer {
        ($len:literal) => {
            if $len < S::WIDTH32 {
                let zetas = &zetas[($len as usize).trailing_zeros() as usize];
                for i in [0, 2, 4, 6] {
                    let (x, y) = simd.exchange32::<$len>(f[i], f[i + 1]);
                    let z = lanes(simd, zetas, (4 * block + i / 2) * S::WIDTH32);
                    (f[i], f[i + 1]) = cooley_tukey(simd, x, y, z);
                }
            }
        };
    }
    layer!(8);
    layer!(4);
    layer!(2);
    layer!(1);
    for i in [0, 2, 4, 6] {
        (f[i], f[i + 1]) = simd.untangle32(f[i], f[i + 1]);
    }
}

impl<S: Simd32> Kernel<S> for Inverse<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let poly = &mut self.0.0;
        let block_len = BLOCK * S::WIDTH32;
        if block_len < N / 2 {
            for (block, coefficients) in poly.chunks_exact_mut(block_len).enumerate() {
                let mut f = load_block(simd, coefficients);
                inverse_block(simd, &mut f, block);
                store_block(simd, &f, coefficients);
            }
            let [z0, z1] = [splat(simd, ZETA_INVERSES[2]), splat(simd, ZETA_INVERSES[3])];
            for at in (0..N / 4).step_by(S::WIDTH32) {
                let places = [at, at + N / 4, at + N / 2, at + 3 * N / 4];
                let [f0, f1] = [simd.load32(&poly[places[0]..]), simd.load32(&poly[places[1]..])];
                let [f2, f3] = [simd.load32(&poly[places[2]..]), simd.load32(&poly[places[3]..])];
                let (f0, f1) = gentleman_sande(simd, f0, f1, z0);
                let (f2, f3) = gentleman_sande(simd, f2, f3, z1);
                let (f0, f2) = last_layer(simd, f0, f2);
                let (f1, f3) = last_layer(simd, f1, f3);
                simd.store32(f0, &mut poly[places[0]..]);
                simd.store32(f1, &mut poly[places[1]..]);
                simd.store32(f2, &mut poly[places[2]..]);
                simd.store32(f3, &mut poly[places[3]..]);
            }
        } else {
            let (low, high) = poly.split_at_mut(N / 2);
            let mut f = load_block(simd, low);
            inverse_block(simd, &mut f, 0);
            store_block(simd, &f, low);
            let mut f = load_block(simd, high);
            inverse_block(simd, &mut f, 1);
            let vectors = low.chunks_exact_mut(S::WIDTH32).zip(high.chunks_exact_mut(S::WIDTH32));
            for ((a, b), &vector) in vectors.zip(&f) {
                let (x, y) = last_layer(simd, simd.load32(a), vector);
                simd.store32(x, a);
                simd.store32(y, b);
            }
        }
    }
}

/// Undoes `forward_block`.
#[inline(always)]
fn inverse_block<S: Simd32>(simd: S, f: &mut [S::I32; BLOCK], block: usize) {
    let groups = N / (BLOCK * S::WIDTH32);
    for i in [0, 2, 4, 6] {
        (f[i], f[i + 1]) = simd.tangle32(f[i], f[i + 1]);
    }
    let zetas = &inner_zetas::<S>().inverse;
    macro_rules! layer {
        ($len:literal) => {
            if $len < S::WIDTH32 {
                let zetas = &zetas[($len as usize).trailing_zeros() as usize];
                for i in [0, 2, 4, 6] {
                    let z = lanes(simd, zetas, (4 * block + i / 2) * S::WIDTH32);
                    let (x, y) = gentleman_sande(simd, f[i], f[i + 1], z);
                    (f[i], f[i + 1]) = simd.exchange32::<$len>(x, y);
                }
            }
        };
    }
    layer!(1);
    layer!(2);
    layer!(4);
    layer!(8);
    for i in [0, 2, 4, 6] {
        let m = 4 * (groups + block) + i / 2;
        (f[i], f[i + 1]) = gentleman_sande(simd, f[i], f[i + 1], splat(simd, ZETA_INVERSES[m]));
    }
    for i in [0, 1, 4, 5] {
        let m = 2 * (groups + block) + i / 4;
        (f[i], f[i + 2]) = gentleman_sande(simd, f[i], f[i + 2], splat(simd, ZETA_INVERSES[m]));
    }
    for i in 0..4 {
        (f[i], f[i + 4]) = gentleman_sande(simd, f[i], f[i + 4], splat(simd, ZETA_INVERSES[groups + block]));
    }
}

/// The last layer, with the factor that ends the transform in both halves.
#[inline(always)]
fn last_layer<S: Simd32>(simd: S, a: S::I32, b: S::I32) -> Pair<S> {
    let [whole, last] = const { [MontgomeryFactor::INVERSE_NTT, MontgomeryFactor::INVERSE_NTT_LAST] };
    (
        montgomery_mul(simd, simd.add32(a, b), (simd.splat32(whole.value), simd.splat32(whole.value_q_inv))),
        montgomery_mul(simd, simd.sub32(a, b), (simd.splat32(last.value), simd.splat32(last.value_q_inv))),
    )
}

/// The sum of products of a row and a column in the NTT domain (FIPS 204 Algorithms 45, 46 and 48), times R^-1. All
/// |x| < 9.1 q; output |x| < 1.8 q, and < 0.8 q if all factors but one pair are an entry of the matrix in [0, q) and
/// another: the sums of 64 bits are reduced once.
#[inline(always)]
pub(crate) fn dot_product<S: Simd32>(simd: S, row: &Row<'_>, column: &[Poly32], to: &mut Poly32) {
    // The number of terms as a constant, so that each sum is straight code.
    match column.len() {
        1 => dot_product_of::<S, 1>(simd, row, column, to),
        4 => dot_product_of::<S, 4>(simd, row, column, to),
        5 => dot_product_of::<S, 5>(simd, row, column, to),
        6 => dot_product_of::<S, 6>(simd, row, column, to),
        7 => dot_product_of::<S, 7>(simd, row, column, to),
        8 => dot_product_of::<S, 8>(simd, row, column, to),
        _ => unreachable!("l is 4, 5 or 7, and verification adds a term"),
    }
}

#[inline(always)]
fn dot_product_of<S: Simd32, const TERMS: usize>(simd: S, row: &Row<'_>, column: &[Poly32], to: &mut Poly32) {
    let row: &[&Poly32; TERMS] = row.first_chunk().expect("rows have the most terms");
    let column: &[Poly32; TERMS] = column.first_chunk().expect("a column of as many terms");
    let (q, q_inv) = (simd.splat32(Q), simd.splat32(Q_INV));
    for at in (0..N).step_by(S::WIDTH32) {
        let mut sums = simd.zero_sums();
        for (a, b) in row.iter().zip(column) {
            sums = simd.multiply_add32(sums, simd.load32(&a.0[at..]), simd.load32(&b.0[at..]));
        }
        simd.store32(simd.montgomery_reduce32(sums, q_inv, q), &mut to.0[at..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::Backend;
    use crate::params::dsa::ZETA;
    use crate::simd::portable::Portable;

    const SIMD: Portable<1> = Portable;
    /// The bounds that the functions above state, in units of q.
    const NTT_BOUND: f64 = 9.1;
    const PRODUCT_BOUND: f64 = 1.8;
    const INVERSE_INPUT: f64 = 0.8;
    const INVERSE_BOUND: f64 = 0.71;

    /// Polynomials that drive lazy reduction to its limits, and pseudo-random ones. |x| < q.
    fn polynomials() -> Vec<Poly32> {
        let mut polys = vec![Poly32::ZERO, Poly32([Q - 1; N]), Poly32([1 - Q; N]), Poly32([1; N])];
        polys.push(Poly32(core::array::from_fn(|i| if i % 2 == 0 { Q - 1 } else { 1 - Q })));
        polys.push(Poly32(core::array::from_fn(|i| if i < N / 2 { Q - 1 } else { 1 - Q })));
        for place in [0, 1, 2, 15, 127, 128, 255] {
            let mut spike = Poly32::ZERO;
            spike.0[place] = Q - 1;
            polys.push(spike);
        }
        let mut state = 1u64;
        for _ in 0..30 {
            polys.push(Poly32(core::array::from_fn(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (state >> 33) as i32 % Q * if state >> 32 & 1 == 0 { 1 } else { -1 }
            })));
        }
        polys
    }

    fn assert_bound(poly: &Poly32, bound: f64) {
        let largest = poly.0.iter().map(|x| x.unsigned_abs()).max().expect("coefficients");
        assert!(f64::from(largest) < bound * f64::from(Q), "{largest} is not below {bound} q");
    }

    fn canonical(poly: &Poly32) -> [i64; N] {
        poly.0.map(|x| i64::from(x).rem_euclid(i64::from(Q)))
    }

    /// FIPS 204 Algorithm 41 as printed.
    fn reference_ntt(poly: &Poly32) -> [i64; N] {
        let q = i64::from(Q);
        let power = |exponent: u8| (0..exponent).fold(1, |power, _| power * i64::from(ZETA) % q);
        let mut w = canonical(poly);
        let (mut m, mut len) = (0u8, 128);
        while len >= 1 {
            for start in (0..N).step_by(2 * len) {
                m += 1;
                let z = power(m.reverse_bits());
                for j in start..start + len {
                    let t = z * w[j + len] % q;
                    w[j + len] = (w[j] - t).rem_euclid(q);
                    w[j] = (w[j] + t) % q;
                }
            }
            len /= 2;
        }
        w
    }

    /// a·b modulo X^256 + 1 and q.
    fn schoolbook(a: &Poly32, b: &Poly32) -> [i64; N] {
        let (a, b) = (canonical(a), canonical(b));
        let mut product = [0; N];
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                let sign = if i + j < N { 1 } else { -1 };
                product[(i + j) % N] += sign * (x * y % i64::from(Q));
            }
        }
        product.map(|x| x.rem_euclid(i64::from(Q)))
    }

    #[test]
    fn ntt_is_the_standards_within_its_bound() {
        for poly in polynomials() {
            let expected = reference_ntt(&poly);
            for backend in Backend::all() {
                let mut transformed = poly;
                backend.run(Forward(&mut transformed));
                assert_bound(&transformed, NTT_BOUND);
                assert_eq!(canonical(&transformed), expected, "{backend}");
            }
        }
    }

    struct Product<'a> {
        row: &'a Row<'a>,
        column: &'a [Poly32],
        to: &'a mut Poly32,
    }
    impl<S: Simd32> Kernel<S> for Product<'_> {
        type Output = ();
        #[inline(always)]
        fn run(self, simd: S) {
            dot_product(simd, self.row, self.column, self.to);
        }
    }

    #[test]
    fn sums_of_products_are_exact_within_their_bounds() {
        let polys = polynomials();
        for terms in [1, 4, 5, 6, 7, 8] {
            for start in 0..polys.len() - terms {
                let (mut left, mut right) = (vec![Poly32::ZERO; MAX_TERMS], Vec::new());
                let mut expected = [0; N];
                for (term, left) in left[..terms].iter_mut().enumerate() {
                    let (mut a, mut b) = (polys[start + term], polys[(5 * start + 3 * term) % polys.len()]);
                    for (sum, product) in expected.iter_mut().zip(schoolbook(&a, &b)) {
                        *sum = (*sum + product) % i64::from(Q);
                    }
                    ntt(SIMD, &mut a);
                    ntt(SIMD, &mut b);
                    // All but the last as sampling gives the matrix: in [0, q).
                    *left = if term + 1 < terms { Poly32(canonical(&a).map(|x| x as i32)) } else { a };
                    right.push(b);
                }
                let row = core::array::from_fn(|term| &left[term]);
                for backend in Backend::all() {
                    let mut sum = Poly32::ZERO;
                    backend.run(Product { row: &row, column: &right, to: &mut sum });
                    assert_bound(&sum, INVERSE_INPUT);
                    backend.run(Inverse(&mut sum));
                    assert_bound(&sum, INVERSE_BOUND);
                    assert_eq!(canonical(&sum), expected, "{backend}");
                }
            }
        }
    }

    #[test]
    fn bounds_hold_for_the_largest_inputs() {
        let largest = (INVERSE_INPUT * f64::from(Q)) as i32;
        for poly in polynomials() {
            let within = Poly32(poly.0.map(|x| x.signum() * largest));
            let mut expected = within;
            inverse_ntt(SIMD, &mut expected);
            for backend in Backend::all() {
                let mut transformed = within;
                backend.run(Inverse(&mut transformed));
                assert_bound(&transformed, INVERSE_BOUND);
                assert_eq!(canonical(&transformed), canonical(&expected), "{backend}");
            }
        }
        let largest = Poly32([(NTT_BOUND * f64::from(Q)) as i32; N]);
        let mut sum = Poly32::ZERO;
        dot_product(SIMD, &[&largest; MAX_TERMS], &[largest; MAX_TERMS], &mut sum);
        assert_bound(&sum, PRODUCT_BOUND);
    }
}
