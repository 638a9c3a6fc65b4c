//! The one seam through which randomness enters: everything else takes it as bytes.
//!
//! ```text
//! operating system ─► fill ─► what is short
//!                       └───► seed, one for each call of fill_many ─► SHAKE256(seed || lane) in every lane ─► coins of a batch
//! ```
//!
//! Why a batch's coins are expanded: the kernel makes them at 1.6 ns a byte, which is 6% of a key generation of
//! ML-KEM-768 and 9% of ML-KEM-512; lanes of SHAKE256 take a tenth of that. Why not a generator that is seeded once:
//! nothing here outlives the call, so there is no state to steal later, nor one that a fork or a snapshot would
//! double. The seed has twice the bits of the strongest parameter set, SHAKE256 the strength of that set (256 bits). Who
//! must take coins from a generator of their own (SP 800-90A) gives them to the functions that end in `_internal`.

use crate::dispatch::Backend;
use crate::error::Error;
use crate::keccak::{SHAKE_DOMAIN, SHAKE256_RATE, Sponge};
use crate::secret::Secrets;
use crate::simd::{Kernel, MAX_LANES, Simd};

/// Bytes of a seed; with the lane's number they fit into one block.
const SEED_LEN: usize = 64;
/// Up to so many bytes the operating system takes no longer than expansion does.
const SHORT: usize = 256;
/// Bytes of a block of SHAKE256.
const BLOCK: usize = 8 * SHAKE256_RATE;

/// Fills `bytes` from the operating system's generator.
///
/// # Errors
/// [`Error::Randomness`] if it gave none; `bytes` is then unspecified and must not be used.
pub fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    getrandom::fill(bytes).map_err(|_| Error::Randomness)
}

/// Fills the coins of a batch, from a seed of the operating system where there are many.
///
/// # Errors
/// As [`fill`].
pub(crate) fn fill_many<const LEN: usize>(backend: Backend, coins: &mut [[u8; LEN]]) -> Result<(), Error> {
    let bytes = coins.as_flattened_mut();
    if bytes.len() <= SHORT {
        return fill(bytes);
    }
    let mut seed = Secrets([[0; SEED_LEN]; 1]);
    fill(seed.0.as_flattened_mut())?;
    backend.run(Expand { seed: &seed.0[0], bytes });
    Ok(())
}

/// Block b of lane l is block `b * LANES + l` of the bytes.
struct Expand<'a> {
    seed: &'a [u8; SEED_LEN],
    bytes: &'a mut [u8],
}

impl<S: Simd> Kernel<S> for Expand<'_> {
    type Output = ();
    #[inline(always)]
    fn run(self, simd: S) {
        let mut sponge = Sponge::<S, SHAKE256_RATE>::new(simd);
        for word in self.seed.as_chunks().0 {
            sponge.absorb_word(simd, simd.splat_word(u64::from_le_bytes(*word)));
        }
        sponge.absorb_word(simd, simd.words_from(|lane| lane as u64));
        sponge.finish(simd, simd.splat_word(SHAKE_DOMAIN));
        let mut blocks = Secrets([[0; BLOCK]; MAX_LANES]);
        for (number, bytes) in self.bytes.chunks_mut(S::LANES * BLOCK).enumerate() {
            if number > 0 {
                sponge.permute(simd);
            }
            let blocks = blocks.0.as_flattened_mut();
            sponge.squeeze(simd, SHAKE256_RATE, blocks, BLOCK, 0);
            bytes.copy_from_slice(&blocks[..bytes.len()]);
        }
        sponge.wipe(simd);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shake::{ExtendableOutput, Shake256, Update, XofReader};

    #[test]
    fn expansion_is_shake256_of_the_seed_and_the_lane() {
        let seed = std::array::from_fn(|i| 3 * i as u8);
        for backend in Backend::all() {
            let lanes = backend.lanes();
            for len in [1, BLOCK, lanes * BLOCK - 1, lanes * BLOCK, 3 * lanes * BLOCK + 77] {
                let mut bytes = vec![0; len];
                backend.run(Expand { seed: &seed, bytes: &mut bytes });
                let mut streams: Vec<_> = (0..lanes as u64)
                    .map(|lane| Shake256::default().chain(seed).chain(lane.to_le_bytes()).finalize_xof())
                    .collect();
                for (number, block) in bytes.chunks(BLOCK).enumerate() {
                    let mut expected = [0; BLOCK];
                    streams[number % lanes].read(&mut expected);
                    assert_eq!(block, &expected[..block.len()], "{backend}: block {number} of {len} bytes");
                }
            }
        }
    }

    #[test]
    fn each_call_has_a_seed_of_its_own() {
        for backend in Backend::all() {
            for count in [1, SHORT / 32, SHORT / 32 + 1, 64, 1000] {
                let [mut one, mut other] = [(); 2].map(|()| vec![[0_u8; 32]; count]);
                fill_many(backend, &mut one).expect("randomness");
                fill_many(backend, &mut other).expect("randomness");
                let mut all = [one, other].concat();
                all.sort_unstable();
                all.dedup();
                assert_eq!(all.len(), 2 * count, "{backend}: all coins differ");
            }
        }
    }
}
