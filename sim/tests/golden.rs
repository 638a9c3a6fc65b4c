//! The engine's transforms, which the cores are held to, are the standards' as printed: two models that share no code.

use kemlane_engine::Backend;
use kemlane_engine::params::N;
use kemlane_engine::poly::Ring;
use kemlane_sim::golden::{DSA, KEM};
use kemlane_sim::stream::Random;

#[test]
fn the_engines_transforms_are_the_standards() {
    let (mut random, mut checked) = (Random::new(5), 0);
    for (ring, printed) in [(Ring::Kem, KEM), (Ring::Dsa, DSA)] {
        for number in 0..200 {
            let poly: [u32; N] = match number {
                0 => [ring.q() - 1; N],
                1..100 => std::array::from_fn(|i| if i == number * 37 % N { ring.q() - 1 } else { 0 }),
                _ => std::array::from_fn(|_| random.below(printed.q) as u32),
            };
            let [mut forward, mut inverse] = [poly.map(u64::from); 2];
            printed.ntt(&mut forward);
            printed.inverse_ntt(&mut inverse);
            for backend in Backend::all() {
                let [mut ours, mut ours_inverse] = [poly; 2];
                ring.ntt(backend, &mut ours);
                ring.inverse_ntt(backend, &mut ours_inverse);
                assert_eq!(ours.map(u64::from), forward, "{ring:?} {backend}");
                assert_eq!(ours_inverse.map(u64::from), inverse, "{ring:?} {backend}");
                checked += 1;
            }
        }
    }
    assert_eq!(checked, 2 * 200 * Backend::all().len());
}
