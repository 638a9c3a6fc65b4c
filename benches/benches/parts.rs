//! The engine's parts, each backend: Keccak-f, the transforms, products, sampling. Times are of one call, which for
//! Keccak and sampling serves as many operations as the backend has lanes; the throughput line counts each.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use kemlane_engine::Backend;
use kemlane_engine::kem::bench::Parts;
use std::hint::black_box;

/// Permutations of one call, so that what surrounds them does not count.
const PERMUTATIONS: usize = 24;

fn parts(criterion: &mut Criterion) {
    type Part = fn(&mut Parts);
    // Each with how many a call makes, and whether once in each lane.
    let parts: [(&str, Part, usize, bool); 8] = [
        ("keccak-f", |parts| _ = black_box(parts.keccak_f(black_box(PERMUTATIONS), false)), PERMUTATIONS, true),
        ("keccak-f-generic", |parts| _ = black_box(parts.keccak_f(black_box(PERMUTATIONS), true)), PERMUTATIONS, true),
        ("ntt", Parts::ntt, 1, false),
        ("inverse-ntt", Parts::inverse_ntt, 1, false),
        ("multiplier", Parts::multiplier, 1, false),
        ("dot-product-768", Parts::dot_product, 1, false),
        ("matrix-row-768", Parts::sample_matrix_row, 1, true),
        ("noise-768", Parts::sample_noise, 1, true),
    ];
    for (name, part, times, each_lane) in parts {
        let mut group = criterion.benchmark_group(name);
        for backend in Backend::all() {
            let mut parts = Parts::new(backend);
            let lanes = if each_lane { parts.ops() } else { 1 };
            group.throughput(Throughput::Elements((times * lanes) as u64));
            group.bench_function(backend.name(), |bencher| {
                bencher.iter(|| part(black_box(&mut parts)));
            });
        }
    }
}

criterion_group!(benches, parts);
criterion_main!(benches);
