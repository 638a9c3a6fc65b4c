//! ML-DSA.
//!
//! How long a signature takes depends on how many attempts it needs, which it may reveal. So every item of these classes
//! has randomness whose first attempt succeeds.

use crate::support::Stream;
use crate::support::dsa::{Rnd, attempts, keygen, shake256, sign};
use crate::{MEASUREMENTS, POOL, constant, for_lanes, leaks, measure, runs};
use kemlane_engine::dsa::{ML_DSA_65, Message, Params, SEED_LEN, SignKey};
use kemlane_engine::{Backend, Scratch};
use std::hint::black_box;

const PARAMS: &Params = &ML_DSA_65;
const MU: [u8; 64] = [7; 64];
/// s1 and s2 in an encoded signing key: 4 bits a coefficient, and eta = 4 minus it.
const SECRETS_AT: usize = 128;

fn secrets_len() -> usize {
    (PARAMS.k() + PARAMS.l()) * 256 / 2
}

/// s1 and s2 of zeros.
fn zeros() -> Vec<u8> {
    vec![0x44; secrets_len()]
}

/// Random ones.
fn random(stream: &mut Stream) -> Vec<u8> {
    (0..secrets_len()).map(|_| (stream.below(9) << 4 | stream.below(9)) as u8).collect()
}

/// A key with other secrets (rho, K, tr and t0 stay), and randomness whose first attempt succeeds.
fn key_and_rnd(scratch: &mut Scratch, sk: &[u8], secrets: &[u8], stream: &mut Stream) -> Vec<u8> {
    let sk = [&sk[..SECRETS_AT], secrets, &sk[SECRETS_AT + secrets_len()..]].concat();
    loop {
        let rnd: Rnd = stream.bytes();
        let signature = sign(scratch, PARAMS, &[rnd], &[(SignKey::Encoded(&sk), Message::Mu(&MU))]).remove(0);
        if attempts(PARAMS, &sk, &MU, &rnd, &signature.expect("a valid key")) == 1 {
            return [&sk[..], &rnd].concat();
        }
    }
}

/// A key without secrets against random ones; `also` gets the input.
fn sign_with_keys(backend: Backend, stream: &mut Stream, also: impl Fn(&[u8])) -> f64 {
    let mut scratch = Scratch::new(backend);
    let (_, sk) = keygen(&mut scratch, PARAMS, &[stream.bytes()]).remove(0);
    let pools = [false, true].map(|is_random| {
        let input = |_| {
            for_lanes(backend, || {
                let secrets = if is_random { random(stream) } else { zeros() };
                key_and_rnd(&mut scratch, &sk, &secrets, stream)
            })
        };
        (0..POOL).map(input).collect()
    });
    measure(&pools, |input| {
        let items = input.chunks(sk.len() + 32).map(|item| item.split_at(sk.len()));
        let (keys, rnd): (Vec<_>, Vec<_>) = items
            .map(|(sk, rnd)| ((SignKey::Encoded(sk), Message::Mu(&MU)), Rnd::try_from(rnd).expect("32 bytes")))
            .unzip();
        black_box(sign(&mut scratch, PARAMS, &rnd, &keys));
        also(input);
    })
}

#[test]
fn signing_hides_the_key() {
    constant("s1 and s2 of zeros or random", |backend, stream| sign_with_keys(backend, stream, |_| ()));
}

#[test]
fn a_branch_on_a_coefficient_is_seen() {
    let backend = Backend::detect();
    let count = |input: &[u8]| {
        // Of each key of the group.
        for item in input.chunks(PARAMS.signing_key_len() + Rnd::default().len()) {
            for byte in &item[SECRETS_AT..][..secrets_len()] {
                if black_box(*byte) != 0x44 {
                    black_box(byte.count_ones());
                }
            }
        }
    };
    let what = format!("planted branch, {backend}");
    let run = |number| sign_with_keys(backend, &mut Stream::new(&format!("branch {number}")), count);
    let seen = runs(&what, run);
    assert!(leaks(&seen), "a planted leak was not seen: |t| = {seen:.1?}");
}

/// Whether the coefficients of s1 that a seed leads to are more often above zero than below (FIPS 204 Algorithms 6, 15
/// and 31); of the first polynomial, as far as one block of output goes.
fn heavy(seed: &[u8; SEED_LEN]) -> bool {
    let expanded: [u8; 128] = shake256(&[seed, &[PARAMS.k() as u8, PARAMS.l() as u8]]);
    let block: [u8; 136] = shake256(&[&expanded[32..96], &[0, 0]]);
    let candidates = block.iter().flat_map(|byte| [byte & 0x0f, byte >> 4]);
    candidates.filter(|candidate| *candidate < 9).map(|candidate| i32::from(candidate) - 4).sum::<i32>() > 0
}

#[test]
fn key_generation_hides_the_secrets() {
    constant("light or heavy s1", |backend, stream| {
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
