//! ML-KEM.

use crate::support::Stream;
use crate::support::kem::{decaps, encaps, keygen};
use crate::{MEASUREMENTS, POOL, constant, for_lanes, leaks, measure, runs};
use kemlane_engine::kem::{self, DecapsKey, EncapsKey, ML_KEM_768, Params};
use kemlane_engine::{Backend, Scratch};
use sha3::{Digest, Sha3_512};
use shake::{ExtendableOutput, Shake256, Update, XofReader};
use std::hint::black_box;

const PARAMS: &Params = &ML_KEM_768;

/// A decapsulation key, and a ciphertext for it.
fn key_and_ciphertext(scratch: &mut Scratch, stream: &mut Stream) -> (Vec<u8>, Vec<u8>) {
    let (ek, dk) = keygen(scratch, PARAMS, &[stream.bytes()]).remove(0);
    let result = encaps(scratch, PARAMS, &[EncapsKey::Encoded(&ek)], &[stream.bytes()]).remove(0);
    (dk, result.expect("a good key").0)
}

/// One ciphertext that is accepted, against random ones, which are not; `also` gets the input and the former.
fn decapsulate_ciphertexts(backend: Backend, stream: &mut Stream, also: impl Fn(&[u8], &[u8])) -> f64 {
    let mut scratch = Scratch::new(backend);
    let (dk, ciphertext) = key_and_ciphertext(&mut scratch, stream);
    let accepted = for_lanes(backend, || ciphertext.clone());
    let rejected = (0..POOL).map(|_| for_lanes(backend, || stream.vec(ciphertext.len()))).collect();
    measure(&[vec![accepted.clone(); POOL], rejected], |input| {
        let items = input.chunks(ciphertext.len()).map(|ciphertext| (DecapsKey::Encoded(&dk), ciphertext));
        black_box(decaps(&mut scratch, PARAMS, &items.collect::<Vec<_>>()));
        also(input, &accepted);
    })
}

#[test]
fn decapsulation_hides_whether_it_rejects() {
    constant("accepted or rejected", |backend, stream| decapsulate_ciphertexts(backend, stream, |_, _| ()));
}

#[test]
fn a_comparison_that_stops_early_is_seen() {
    let backend = Backend::detect();
    let compare = |input: &[u8], accepted: &[u8]| {
        // Of one ciphertext of the group: some hundredths of the time.
        let pairs = input.iter().zip(accepted).take(PARAMS.ciphertext_len());
        let same = pairs.take_while(|(a, b)| black_box(a) == black_box(b)).count();
        black_box(same);
    };
    let what = format!("planted leak, {backend}");
    let run = |number| decapsulate_ciphertexts(backend, &mut Stream::new(&format!("planted {number}")), compare);
    let seen = runs(&what, run);
    assert!(leaks(&seen), "a planted leak was not seen: |t| = {seen:.1?}");
}

#[test]
fn decapsulation_hides_the_key() {
    constant("s_hat of zeros or random", |backend, stream| {
        let mut scratch = Scratch::new(backend);
        let (dk, ciphertext) = key_and_ciphertext(&mut scratch, stream);
        // dk = s_hat || ek || H(ek) || z; the public part stays.
        let s_hat_len = dk.len() - PARAMS.encapsulation_key_len() - 64;
        let with = |s_hat: Vec<u8>| [&s_hat, &dk[s_hat_len..]].concat();
        let zeros = for_lanes(backend, || with(vec![0; s_hat_len]));
        let random = (0..POOL).map(|_| for_lanes(backend, || with(stream.vec(s_hat_len)))).collect();
        measure(&[vec![zeros; POOL], random], |input| {
            let items = input.chunks(dk.len()).map(|dk| (DecapsKey::Encoded(dk), &ciphertext[..]));
            black_box(decaps(&mut scratch, PARAMS, &items.collect::<Vec<_>>()));
        })
    });
}

#[test]
fn encapsulation_hides_the_message() {
    constant("message of zeros or random", |backend, stream| {
        let mut scratch = Scratch::new(backend);
        let (ek, _) = keygen(&mut scratch, PARAMS, &[stream.bytes()]).remove(0);
        let random = (0..POOL).map(|_| for_lanes(backend, || stream.vec(32))).collect();
        let keys = vec![EncapsKey::Encoded(&ek); backend.lanes()];
        measure(&[vec![for_lanes(backend, || vec![0; 32]); POOL], random], |input| {
            black_box(encaps(&mut scratch, PARAMS, &keys, input.as_chunks().0));
        })
    });
}

/// Whether the noise that a seed leads to has more ones than zeros (FIPS 203 Algorithm 13, lines 1 and 9).
fn heavy(seed: &[u8; kem::SEED_LEN]) -> bool {
    let g = Sha3_512::new().chain_update(&seed[..32]).chain_update([PARAMS.k() as u8]).finalize();
    let mut noise = [0; 128];
    Shake256::default().chain(&g[32..]).chain([0]).finalize_xof().read(&mut noise);
    noise.iter().map(|byte| byte.count_ones()).sum::<u32>() > 8 * 128 / 2
}

#[test]
fn key_generation_hides_the_noise() {
    constant("light or heavy noise", |backend, stream| {
        let mut scratch = Scratch::new(backend);
        // As many inputs as measurements: each rho takes its own time, which must not make a difference of classes.
        let pools = [false, true].map(|class| {
            let mut seeds = std::iter::repeat_with(|| stream.bytes()).filter(|seed| heavy(seed) == class);
            let mut next = || seeds.next().expect("there are always more").to_vec();
            (0..MEASUREMENTS / 2).map(|_| for_lanes(backend, &mut next)).collect()
        });
        measure(&pools, |input| {
            black_box(keygen(&mut scratch, PARAMS, input.as_chunks().0));
        })
    });
}
