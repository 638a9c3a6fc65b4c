//! NTT, its inverse and products in the NTT domain (FIPS 203 Algorithms 9 to 12).
//!
//! A polynomial is worked on in blocks of eight vectors, which is what fits the registers of every backend. Layers whose
//! butterflies lie further apart than a block pair vectors of two blocks; layers within a block pair its vectors; in
//! layers shorter than a vector, [`Simd::exchange`] first brings the two halves of each butterfly into two vectors. The
//! exchanges are undone in the end, so that polynomials are always in the order of FIPS 203.
//!
//! Products carry a factor R^-1 = 2^-16, which [`inverse_ntt`] takes out again.

use crate::field::{Factor, Factors, GAMMAS, InnerZetas, barrett_reduce, montgomery_mul};
use crate::params::N;
use crate::params::kem::Q;
use crate::secret::Zero;
use crate::simd::{Kernel, MAX_WIDTH, Simd};

/// 256 coefficients modulo q; each function says in which range.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub(crate) struct Poly(pub(crate) [i16; N]);

impl Poly {
    pub(crate) const ZERO: Self = Self([0; N]);
}

impl Zero for Poly {
    const ZERO: Self = Self::ZERO;
}

/// A polynomial in the NTT domain prepared for products: pair i as (b0, γ·b1) and as (b1, b0).
#[derive(Clone, Copy)]
pub(crate) struct Multiplier {
    straight: Poly,
    crossed: Poly,
}

impl Zero for Multiplier {
    const ZERO: Self = Self { straight: Poly::ZERO, crossed: Poly::ZERO };
}

/// Vectors of a block.
const BLOCK: usize = 8;
/// Pairs of neighbouring vectors of a block.
const PAIRS: usize = BLOCK / 2;

static ZETAS_16: InnerZetas = InnerZetas::new(16);
static ZETAS_32: InnerZetas = InnerZetas::new(MAX_WIDTH);

#[inline(always)]
fn inner_zetas<S: Simd>() -> &'static InnerZetas {
    const { assert!(S::WIDTH == 16 || S::WIDTH == MAX_WIDTH) };
    if S::WIDTH == MAX_WIDTH { &ZETAS_32 } else { &ZETAS_16 }
}

/// (a + z·b, a - z·b): grows |a| by at most q/2 + |b|·q/2^17.
#[inline(always)]
fn cooley_tukey<S: Simd>(simd: S, a: S::I16, b: S::I16, z: (S::I16, S::I16)) -> (S::I16, S::I16) {
    let t = montgomery_mul(simd, b, z.0, z.1);
    (simd.add(a, t), simd.sub(a, t))
}

/// (a + b, z·(a - b)).
#[inline(always)]
fn gentleman_sande<S: Simd>(simd: S, a: S::I16, b: S::I16, z: (S::I16, S::I16)) -> (S::I16, S::I16) {
    (simd.add(a, b), montgomery_mul(simd, simd.sub(a, b), z.0, z.1))
}

#[inline(always)]
fn splat<S: Simd>(simd: S, factor: Factor) -> (S::I16, S::I16) {
    (simd.splat(factor.value), simd.splat(factor.value_q_inv))
}

#[inline(always)]
fn lanes<S: Simd, const LEN: usize>(simd: S, factors: &Factors<LEN>, at: usize) -> (S::I16, S::I16) {
    (simd.load(&factors.value[at..]), simd.load(&factors.value_q_inv[at..]))
}

/// All zetas, for the layers that take the same one in every lane.
static ZETAS: [Factor; 128] = {
    let mut zetas = [Factor::zeta(0); 128];
    let mut k = 0;
    while k < 128 {
        zetas[k] = Factor::zeta(k);
        k += 1;
    }
    zetas
};
static ZETA_INVERSES: [Factor; 128] = {
    let mut zetas = [Factor::zeta_inverse(0); 128];
    let mut k = 0;
    while k < 128 {
        zetas[k] = Factor::zeta_inverse(k);
        k += 1;
    }
    zetas
};

/// FIPS 203 Algorithm 9, NTT, in place. Input |x| <= q; output |x| < 0.66 q.
#[inline(always)]
pub(crate) fn ntt<S: Simd>(simd: S, poly: &mut Poly) {
    simd.call(Forward(poly));
}

/// FIPS 203 Algorithm 10, NTT^-1, in place, times R. Input |x| < q; output |x| < 0.54 q.
#[inline(always)]
pub(crate) fn inverse_ntt<S: Simd>(simd: S, poly: &mut Poly) {
    simd.call(Inverse(poly));
}

struct Forward<'a>(&'a mut Poly);
struct Inverse<'a>(&'a mut Poly);

impl<S: Simd> Kernel<S> for Forward<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let poly = &mut self.0.0;
        let block_len = BLOCK * S::WIDTH;
        if block_len < N {
            // One layer pairs the two blocks.
            let z = splat(simd, ZETAS[1]);
            let (low, high) = poly.split_at_mut(block_len);
            for (a, b) in low.chunks_exact_mut(S::WIDTH).zip(high.chunks_exact_mut(S::WIDTH)) {
                let (x, y) = cooley_tukey(simd, simd.load(a), simd.load(b), z);
                simd.store(x, a);
                simd.store(y, b);
            }
        }
        for (block, coefficients) in poly.chunks_exact_mut(block_len).enumerate() {
            let mut f: [S::I16; BLOCK] = load_block(simd, coefficients);
            forward_block(simd, &mut f, block);
            store_block(simd, &f, coefficients);
        }
    }
}

#[inline(always)]
fn load_block<S: Simd>(simd: S, from: &[i16]) -> [S::I16; BLOCK] {
    let mut f = [simd.splat(0); BLOCK];
    for (v, vector) in f.iter_mut().enumerate() {
        *vector = simd.load(&from[v * S::WIDTH..]);
    }
    f
}

#[inline(always)]
fn store_block<S: Simd>(simd: S, f: &[S::I16; BLOCK], to: &mut [i16]) {
    for (v, &vector) in f.iter().enumerate() {
        simd.store(vector, &mut to[v * S::WIDTH..]);
    }
}

/// The layers within a block. Seven layers in all take |x| from q to less than 5.1 q < 2^15.
#[inline(always)]
fn forward_block<S: Simd>(simd: S, f: &mut [S::I16; BLOCK], block: usize) {
    let groups = N / (BLOCK * S::WIDTH);
    for i in 0..4 {
        (f[i], f[i + 4]) = cooley_tukey(simd, f[i], f[i + 4], splat(simd, ZETAS[groups + block]));
    }
    for i in [0, 1, 4, 5] {
        let k = 2 * (groups + block) + i / 4;
        (f[i], f[i + 2]) = cooley_tukey(simd, f[i], f[i + 2], splat(simd, ZETAS[k]));
    }
    // Layer by layer over all pairs of neighbouring vectors, whose chains of operations then overlap.
    for pair in 0..PAIRS {
        let z = splat(simd, ZETAS[PAIRS * (groups + block) + pair]);
        (f[2 * pair], f[2 * pair + 1]) = cooley_tukey(simd, f[2 * pair], f[2 * pair + 1], z);
    }
    let zetas = &inner_zetas::<S>().forward;
    macro_rules! layer {
        ($len:literal) => {
            if $len < S::WIDTH {
                let zetas = &zetas[inner_layer($len)];
                for pair in 0..PAIRS {
                    let (x, y) = simd.exchange::<$len>(f[2 * pair], f[2 * pair + 1]);
                    let z = lanes(simd, zetas, (PAIRS * block + pair) * S::WIDTH);
                    (f[2 * pair], f[2 * pair + 1]) = cooley_tukey(simd, x, y, z);
                }
            }
        };
    }
    layer!(16);
    layer!(8);
    layer!(4);
    layer!(2);
    for pair in 0..PAIRS {
        let (x, y) = (barrett_reduce(simd, f[2 * pair]), barrett_reduce(simd, f[2 * pair + 1]));
        (f[2 * pair], f[2 * pair + 1]) = simd.untangle(x, y);
    }
}

/// Where `InnerZetas` holds the layer of this length.
const fn inner_layer(len: usize) -> usize {
    len.trailing_zeros() as usize - 1
}

impl<S: Simd> Kernel<S> for Inverse<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let poly = &mut self.0.0;
        let block_len = BLOCK * S::WIDTH;
        if block_len == N {
            let mut f = load_block(simd, poly);
            inverse_block(simd, &mut f, 0);
            for i in 0..4 {
                (f[i], f[i + 4]) = last_layer(simd, f[i], f[i + 4]);
            }
            store_block(simd, &f, poly);
            return;
        }
        for (block, coefficients) in poly.chunks_exact_mut(block_len).enumerate() {
            let mut f = load_block(simd, coefficients);
            inverse_block(simd, &mut f, block);
            let z = splat(simd, ZETA_INVERSES[N / block_len + block]);
            for i in 0..4 {
                (f[i], f[i + 4]) = gentleman_sande(simd, f[i], f[i + 4], z);
                f[i] = barrett_reduce(simd, f[i]);
            }
            store_block(simd, &f, coefficients);
        }
        let (low, high) = poly.split_at_mut(block_len);
        for (a, b) in low.chunks_exact_mut(S::WIDTH).zip(high.chunks_exact_mut(S::WIDTH)) {
            let (x, y) = last_layer(simd, simd.load(a), simd.load(b));
            simd.store(x, a);
            simd.store(y, b);
        }
    }
}

/// The layers of a block but for the one that pairs its halves. Bounds, in units of q, of the sum half (the product
/// half stays below 0.5 + |a - b|/39 <= 0.72 in every layer): in 1; after three layers 8 < 9.8, reduced to 0.66; each
/// later layer at most doubles the larger of both halves, and another reduction comes before 9.8 is reached.
#[inline(always)]
fn inverse_block<S: Simd>(simd: S, f: &mut [S::I16; BLOCK], block: usize) {
    let groups = N / (BLOCK * S::WIDTH);
    for pair in 0..PAIRS {
        (f[2 * pair], f[2 * pair + 1]) = simd.tangle(f[2 * pair], f[2 * pair + 1]);
    }
    let zetas = &inner_zetas::<S>().inverse;
    macro_rules! layer {
        ($len:literal) => {
            if $len < S::WIDTH {
                let zetas = &zetas[inner_layer($len)];
                for pair in 0..PAIRS {
                    let z = lanes(simd, zetas, (PAIRS * block + pair) * S::WIDTH);
                    let (mut x, y) = gentleman_sande(simd, f[2 * pair], f[2 * pair + 1], z);
                    if $len == 8 {
                        x = barrett_reduce(simd, x);
                    }
                    (f[2 * pair], f[2 * pair + 1]) = simd.exchange::<$len>(x, y);
                }
            }
        };
    }
    layer!(2);
    layer!(4);
    layer!(8);
    layer!(16);
    for pair in 0..PAIRS {
        let z = splat(simd, ZETA_INVERSES[PAIRS * (groups + block) + pair]);
        (f[2 * pair], f[2 * pair + 1]) = gentleman_sande(simd, f[2 * pair], f[2 * pair + 1], z);
    }
    for i in [0, 1, 4, 5] {
        let k = 2 * (groups + block) + i / 4;
        (f[i], f[i + 2]) = gentleman_sande(simd, f[i], f[i + 2], splat(simd, ZETA_INVERSES[k]));
        if S::WIDTH > 16 {
            f[i] = barrett_reduce(simd, f[i]);
        }
    }
}

/// The last layer, with the factor that ends the transform in both halves.
#[inline(always)]
fn last_layer<S: Simd>(simd: S, a: S::I16, b: S::I16) -> (S::I16, S::I16) {
    let sum = splat(simd, Factor::INVERSE_NTT);
    let difference = splat(simd, Factor::INVERSE_NTT_LAST);
    (
        montgomery_mul(simd, simd.add(a, b), sum.0, sum.1),
        montgomery_mul(simd, simd.sub(a, b), difference.0, difference.1),
    )
}

/// Prepares a polynomial in the NTT domain for products. Input |x| < q.
#[inline(always)]
pub(crate) fn multiplier<S: Simd>(simd: S, poly: &Poly, to: &mut Multiplier) {
    for at in (0..N).step_by(S::WIDTH) {
        let b = simd.load(&poly.0[at..]);
        let gamma = lanes(simd, &GAMMAS, at);
        simd.store(montgomery_mul(simd, b, gamma.0, gamma.1), &mut to.straight.0[at..]);
        simd.store(simd.swap_pairs(b), &mut to.crossed.0[at..]);
    }
}

/// Times R: for sums of products that no [`inverse_ntt`] follows. Any input; output |x| < 0.76 q.
#[inline(always)]
pub(crate) fn scale_by_r<S: Simd>(simd: S, a: S::I16) -> S::I16 {
    let r = splat(simd, Factor::R);
    montgomery_mul(simd, a, r.0, r.1)
}

/// The sum of products of a row and a column of polynomials in the NTT domain (FIPS 203 Algorithms 11 and 12, summed as
/// in equation 2.14), times R^-1. Row |x| < q, column as `multiplier` makes it; output |x| < 0.91 q.
///
/// At most four pairs of products below q² each are summed in 32 bits before the one reduction.
#[inline(always)]
pub(crate) fn dot_product<S: Simd>(simd: S, row: &[Poly], column: &[Multiplier], to: &mut Poly) {
    // The number of terms as a constant, so that each sum is straight code.
    match row.len() {
        1 => dot_product_of::<S, 1>(simd, row, column, to),
        2 => dot_product_of::<S, 2>(simd, row, column, to),
        3 => dot_product_of::<S, 3>(simd, row, column, to),
        4 => dot_product_of::<S, 4>(simd, row, column, to),
        _ => unreachable!("k is 2, 3 or 4, and ML-DSA has single products"),
    }
}

#[inline(always)]
fn dot_product_of<S: Simd, const K: usize>(simd: S, row: &[Poly], column: &[Multiplier], to: &mut Poly) {
    let row: &[Poly; K] = row.first_chunk().expect("a row of k");
    let column: &[Multiplier; K] = column.first_chunk().expect("a column of k");
    let (q, q_inv) = (simd.splat(Q), simd.splat(crate::field::Q_INV));
    for at in (0..N).step_by(S::WIDTH) {
        let (mut even, mut odd) = (simd.zero_sum(), simd.zero_sum());
        for (a, b) in row.iter().zip(column) {
            let a = simd.load(&a.0[at..]);
            even = simd.dot_pairs(even, a, simd.load(&b.straight.0[at..]));
            odd = simd.dot_pairs(odd, a, simd.load(&b.crossed.0[at..]));
        }
        // Montgomery's reduction of all sums at once: the low halves cancel.
        let m = simd.mul_low(simd.low_halves(even, odd), q_inv);
        simd.store(simd.sub(simd.high_halves(even, odd), simd.mul_high(m, q)), &mut to.0[at..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dispatch::Backend;
    use crate::simd::portable::Portable;

    const SIMD: Portable<1> = Portable;
    /// The bounds that the functions above state, in units of q.
    const NTT_BOUND: f64 = 0.66;
    const PRODUCT_BOUND: f64 = 0.91;
    const INVERSE_BOUND: f64 = 0.54;

    /// Polynomials that drive lazy reduction to its limits, and pseudo-random ones. |x| <= q.
    fn polynomials() -> Vec<Poly> {
        let mut polys = vec![Poly::ZERO, Poly([Q - 1; N]), Poly([1 - Q; N]), Poly([Q; N]), Poly([1; N])];
        polys.push(Poly(core::array::from_fn(|i| if i % 2 == 0 { Q - 1 } else { 1 - Q })));
        polys.push(Poly(core::array::from_fn(|i| if i < N / 2 { Q - 1 } else { 1 - Q })));
        for place in [0, 1, 2, 31, 127, 128, 255] {
            let mut spike = Poly::ZERO;
            spike.0[place] = Q - 1;
            polys.push(spike);
        }
        let mut state = 1u32;
        for _ in 0..50 {
            polys.push(Poly(core::array::from_fn(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as i16 % Q
            })));
        }
        polys
    }

    fn assert_bound(poly: &Poly, bound: f64) {
        let largest = poly.0.iter().map(|x| x.unsigned_abs()).max().expect("coefficients");
        assert!(f64::from(largest) < bound * f64::from(Q), "{largest} is not below {bound} q");
    }

    fn canonical(poly: &Poly) -> [i64; N] {
        poly.0.map(|x| i64::from(x).rem_euclid(i64::from(Q)))
    }

    /// FIPS 203 Algorithm 9 as printed.
    fn reference_ntt(poly: &Poly) -> [i64; N] {
        let q = i64::from(Q);
        let power = |exponent: u32| (0..exponent).fold(1, |power, _| power * i64::from(crate::params::kem::ZETA) % q);
        let mut f = canonical(poly);
        let (mut i, mut len) = (1u32, 128);
        while len >= 2 {
            for start in (0..N).step_by(2 * len) {
                let zeta = power(i.reverse_bits() >> 25);
                i += 1;
                for j in start..start + len {
                    let t = zeta * f[j + len] % q;
                    f[j + len] = (f[j] - t).rem_euclid(q);
                    f[j] = (f[j] + t) % q;
                }
            }
            len /= 2;
        }
        f
    }

    /// a·b modulo X^256 + 1 and q.
    fn schoolbook(a: &Poly, b: &Poly) -> [i64; N] {
        let (a, b) = (canonical(a), canonical(b));
        let mut product = [0; N];
        for (i, x) in a.iter().enumerate() {
            for (j, y) in b.iter().enumerate() {
                let sign = if i + j < N { 1 } else { -1 };
                product[(i + j) % N] += sign * x * y;
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

    #[test]
    fn sums_of_products_are_exact_within_their_bounds() {
        let polys = polynomials();
        for terms in 2..=4 {
            for start in 0..polys.len() - terms {
                let (mut row, mut column) = (Vec::new(), Vec::new());
                let mut expected = [0; N];
                for term in 0..terms {
                    let (a, b) = (polys[start + term], polys[(5 * start + 3 * term) % polys.len()]);
                    for (sum, product) in expected.iter_mut().zip(schoolbook(&a, &b)) {
                        *sum = (*sum + product) % i64::from(Q);
                    }
                    let (mut a, mut b) = (a, b);
                    ntt(SIMD, &mut a);
                    ntt(SIMD, &mut b);
                    // A row in [0, q), as sampling and decoding give it.
                    row.push(Poly(canonical(&a).map(|x| x as i16)));
                    let mut prepared = Multiplier::ZERO;
                    multiplier(SIMD, &b, &mut prepared);
                    column.push(prepared);
                }
                let mut sum = Poly::ZERO;
                dot_product(SIMD, &row, &column, &mut sum);
                assert_bound(&sum, PRODUCT_BOUND);
                inverse_ntt(SIMD, &mut sum);
                assert_bound(&sum, INVERSE_BOUND);
                assert_eq!(canonical(&sum), expected);
            }
        }
    }

    #[test]
    fn inverse_keeps_its_bound_for_the_largest_inputs() {
        for poly in polynomials() {
            let within = Poly(poly.0.map(|x| x.clamp(1 - Q, Q - 1)));
            let mut expected = within;
            inverse_ntt(SIMD, &mut expected);
            for backend in Backend::all() {
                let mut transformed = within;
                backend.run(Inverse(&mut transformed));
                assert_bound(&transformed, INVERSE_BOUND);
                assert_eq!(canonical(&transformed), canonical(&expected), "{backend}");
            }
        }
    }
}
