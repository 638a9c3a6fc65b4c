//! ML-KEM: key generations, encapsulations and decapsulations (of the right ciphertext and of a random one). The same stream
//! computed by `libcrux-ml-kem` must give the same digest.

use crate::support::Stream;
use crate::support::kem::peer::{self, Case};
use crate::support::kem::{Secret, decaps, encaps, keygen};
use crate::{BATCH, ITERATIONS, digest};
use kemlane_engine::kem::{DecapsKey, EncapsKey, Params};
use kemlane_engine::{Backend, Scratch};
use shake::{Shake128, Update};
use std::thread;

/// The digest for ML-KEM-768 that CCTV publishes.
const CCTV_768: &str = "8a518cc63da366322a8e7a818c7a0d63483cb3528d34a4cf42f35d5ad73f22fc";

struct Inputs {
    seed: [u8; 64],
    coins: Secret,
    received: Vec<u8>,
}

fn inputs(params: &'static Params) -> impl Iterator<Item = Inputs> {
    let mut stream = Stream::new("");
    std::iter::repeat_with(move || Inputs {
        seed: stream.bytes(),
        coins: stream.bytes(),
        received: stream.vec(params.ciphertext_len()),
    })
    .take(ITERATIONS)
}

fn by_peer(params: &'static Params) -> String {
    let mut accumulator = Shake128::default();
    for Inputs { seed, coins, received } in inputs(params) {
        let outcome = peer::libcrux(params, &Case { seed, coins, receive: &|_| received.clone() });
        accumulator.update(&outcome.ek);
        accumulator.update(&outcome.ciphertext);
        accumulator.update(&outcome.secret);
        accumulator.update(&outcome.received_secret);
    }
    digest(accumulator)
}

fn by_engine(scratch: &mut Scratch, params: &'static Params) -> String {
    let mut accumulator = Shake128::default();
    let all: Vec<_> = inputs(params).collect();
    for batch in all.chunks(BATCH) {
        let seeds: Vec<_> = batch.iter().map(|inputs| inputs.seed).collect();
        let coins: Vec<_> = batch.iter().map(|inputs| inputs.coins).collect();
        let keys = keygen(scratch, params, &seeds);
        let eks: Vec<_> = keys.iter().map(|(ek, _)| EncapsKey::Encoded(ek)).collect();
        let encapsulated: Vec<_> = encaps(scratch, params, &eks, &coins).into_iter().flatten().collect();
        let own: Vec<_> =
            keys.iter().zip(&encapsulated).map(|((_, dk), (c, _))| (DecapsKey::Encoded(dk), &c[..])).collect();
        let random: Vec<_> =
            keys.iter().zip(batch).map(|((_, dk), inputs)| (DecapsKey::Encoded(dk), &inputs.received[..])).collect();
        let own = decaps(scratch, params, &own);
        let random = decaps(scratch, params, &random);
        for (i, (ek, _)) in keys.iter().enumerate() {
            let (ciphertext, secret) = &encapsulated[i];
            assert_eq!(own[i], Ok(*secret));
            accumulator.update(ek);
            accumulator.update(ciphertext);
            accumulator.update(secret);
            accumulator.update(&random[i].expect("implicit rejection is no error"));
        }
    }
    digest(accumulator)
}

#[test]
fn accumulated_digest_equals_an_independent_computation() {
    // Sets and backends are independent: a thread each.
    thread::scope(|scope| {
        for params in Params::ALL {
            scope.spawn(move || {
                let expected = by_peer(params);
                assert!(params.name() != "ML-KEM-768" || expected == CCTV_768, "the published digest: {expected}");
                for backend in Backend::all() {
                    println!("{} x {ITERATIONS}: backend {backend}", params.name());
                    assert_eq!(by_engine(&mut Scratch::new(backend), params), expected, "{} {backend}", params.name());
                }
            });
        }
    });
}
