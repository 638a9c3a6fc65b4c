//! Golden models: the standards' algorithms as printed, on integers.
//!
//! Why not the engine's own functions: its transforms are private, lazily reduced and scaled. Its tests hold them to the
//! same printed algorithms.

use kemlane_engine::params::{N, dsa, kem};

/// A modulus with its root of unity, and how many layers the standard's transform has.
#[derive(Clone, Copy, Debug)]
pub struct Ring {
    /// The modulus.
    pub q: u64,
    root: u64,
    layers: u32,
}

/// FIPS 203.
pub const KEM: Ring = Ring { q: kem::Q as u64, root: kem::ZETA as u64, layers: 7 };
/// FIPS 204.
pub const DSA: Ring = Ring { q: dsa::Q as u64, root: dsa::ZETA as u64, layers: 8 };

/// A polynomial, each coefficient below q.
pub type Poly = [u64; N];

impl Ring {
    /// root^BitRev(k).
    fn zeta(self, k: u32) -> u64 {
        let exponent = k.reverse_bits() >> (32 - self.layers);
        (0..exponent).fold(1, |power, _| power * self.root % self.q)
    }

    /// FIPS 203 Algorithm 9, FIPS 204 Algorithm 41.
    pub fn ntt(self, f: &mut Poly) {
        let (mut k, mut len) = (0, N / 2);
        while len >= N >> self.layers {
            for start in (0..N).step_by(2 * len) {
                k += 1;
                let zeta = self.zeta(k);
                for j in start..start + len {
                    let t = zeta * f[j + len] % self.q;
                    f[j + len] = (f[j] + self.q - t) % self.q;
                    f[j] = (f[j] + t) % self.q;
                }
            }
            len /= 2;
        }
    }

    /// FIPS 203 Algorithm 10, FIPS 204 Algorithm 42.
    pub fn inverse_ntt(self, f: &mut Poly) {
        let (mut k, mut len) = (1 << self.layers, N >> self.layers);
        while len < N {
            for start in (0..N).step_by(2 * len) {
                k -= 1;
                let zeta = self.zeta(k);
                for j in start..start + len {
                    let t = f[j];
                    f[j] = (t + f[j + len]) % self.q;
                    f[j + len] = zeta * (f[j + len] + self.q - t) % self.q;
                }
            }
            len *= 2;
        }
        // 2^-layers mod q.
        let scale = (0..self.layers).fold(1, |scale, _| scale * self.q.div_ceil(2) % self.q);
        for x in f {
            *x = *x * scale % self.q;
        }
    }

    /// FIPS 203 Algorithms 11 and 12; FIPS 204 Algorithm 45.
    pub fn multiply_ntts(self, f: &Poly, g: &Poly) -> Poly {
        if self.layers == 8 {
            return std::array::from_fn(|i| f[i] * g[i] % self.q);
        }
        let mut h = [0; N];
        for i in 0..N / 2 {
            let (even, odd) = (2 * i, 2 * i + 1);
            // zeta^(2·BitRev7(i) + 1)
            let zeta = self.zeta(i as u32);
            let gamma = zeta * zeta % self.q * self.root % self.q;
            h[even] = (f[even] * g[even] + f[odd] * g[odd] % self.q * gamma) % self.q;
            h[odd] = (f[even] * g[odd] + f[odd] * g[even]) % self.q;
        }
        h
    }

    /// f·g modulo X^256 + 1 and q, by the definition of the product: no transform.
    pub fn product(self, f: &Poly, g: &Poly) -> Poly {
        // Below 2^8·(2^23)^2 each.
        let (mut low, mut high) = ([0; N], [0; N]);
        for (i, &f) in f.iter().enumerate() {
            let (stay, wrap) = g.split_at(N - i);
            for (sum, &g) in low[i..].iter_mut().zip(stay) {
                *sum += f * g;
            }
            for (sum, &g) in high.iter_mut().zip(wrap) {
                *sum += f * g;
            }
        }
        std::array::from_fn(|i| (low[i] % self.q + self.q - high[i] % self.q) % self.q)
    }
}
