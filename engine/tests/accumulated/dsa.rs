//! ML-DSA: key generations from seeds, and deterministic signatures of the empty message.

use crate::support::Stream;
use crate::support::dsa::peer::libcrux;
use crate::support::dsa::{DETERMINISTIC, Seed, keygen, sign_deterministic, verify};
use crate::{BATCH, ITERATIONS, digest};
use kemlane_engine::dsa::{Message, Params, SignKey, VerifyKey};
use kemlane_engine::{Backend, Scratch};
use shake::{Shake128, Update};
use std::thread;

const EMPTY: Message<'_> = Message::Pure { message: &[], context: &[] };

/// The digests that CCTV publishes.
fn cctv(params: &Params) -> &'static str {
    match params.name() {
        "ML-DSA-44" => "e7fd21f6a59bcba60d65adc44404bb29a7c00e5d8d3ec06a732c00a306a7d143",
        "ML-DSA-65" => "5ff5e196f0b830c3b10a9eb5358e7c98a3a20136cb677f3ae3b90175c3ace329",
        _ => "80a8cf39317f7d0be0e24972c51ac152bd2a3e09bc0c32ce29dd82c4e7385e60",
    }
}

fn seeds() -> impl Iterator<Item = Seed> {
    let mut stream = Stream::new("");
    std::iter::repeat_with(move || stream.bytes()).take(ITERATIONS)
}

fn by_peer(params: &'static Params) -> String {
    let mut accumulator = Shake128::default();
    for seed in seeds() {
        let (vk, sk) = libcrux::keygen(params, seed);
        accumulator.update(&vk);
        accumulator.update(&libcrux::sign(params, &sk, &[], &[], DETERMINISTIC).expect("a valid key"));
    }
    digest(accumulator)
}

fn by_engine(scratch: &mut Scratch, params: &'static Params) -> String {
    let mut accumulator = Shake128::default();
    let all: Vec<_> = seeds().collect();
    for seeds in all.chunks(BATCH) {
        let keys = keygen(scratch, params, seeds);
        let inputs: Vec<_> = keys.iter().map(|(_, sk)| (SignKey::Encoded(sk), EMPTY)).collect();
        let signatures: Vec<_> = sign_deterministic(scratch, params, &inputs).into_iter().flatten().collect();
        let checks: Vec<_> = (keys.iter().zip(&signatures))
            .map(|((vk, _), signature)| (VerifyKey::Encoded(vk), EMPTY, &signature[..]))
            .collect();
        assert_eq!(verify(scratch, params, &checks), vec![Ok(()); seeds.len()]);
        for ((vk, _), signature) in keys.iter().zip(&signatures) {
            accumulator.update(vk);
            accumulator.update(signature);
        }
    }
    digest(accumulator)
}

#[test]
fn accumulated_digest_is_the_published_one() {
    // Sets and backends are independent: a thread each.
    thread::scope(|scope| {
        for params in Params::ALL {
            scope.spawn(move || assert_eq!(by_peer(params), cctv(params), "{} by libcrux", params.name()));
            // Plain Rust beside faster backends computes the same in `peers`, in less time.
            let fast = |(place, backend): &(usize, Backend)| *place == 0 || !backend.name().starts_with("portable");
            for (_, backend) in Backend::all().into_iter().enumerate().filter(fast) {
                println!("{} x {ITERATIONS}: backend {backend}", params.name());
                scope.spawn(move || {
                    let digest = by_engine(&mut Scratch::new(backend), params);
                    assert_eq!(digest, cctv(params), "{} on {backend}", params.name());
                });
            }
        }
    });
}
