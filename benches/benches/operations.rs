//! Each operation of each parameter set on each backend, in batches of 1, 8 and 64.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use kemlane_benches::fixtures::{pairs, prepared};
use kemlane_benches::ours;
use kemlane_benches::peers::Key;
use kemlane_engine::Backend;
use kemlane_engine::kem::Params;

const BATCHES: [usize; 3] = [1, 8, 64];

fn operations(criterion: &mut Criterion) {
    for params in Params::ALL {
        let pairs = pairs(params);
        let prepared = prepared(params, &pairs);
        for operation in ["keygen", "encaps", "decaps"] {
            let mut group = criterion.benchmark_group(format!("{}/{operation}", params.name()));
            for backend in Backend::all() {
                for batch in BATCHES {
                    let mut run = match operation {
                        "keygen" => ours::keygen(backend, params, batch),
                        "encaps" => ours::encaps(backend, params, &pairs, batch),
                        _ => ours::decaps(backend, params, &pairs, &prepared, Key::Checked, batch),
                    };
                    group.throughput(Throughput::Elements(batch as u64));
                    group.bench_function(BenchmarkId::new(backend.name(), batch), |bencher| {
                        bencher.iter_custom(|calls| run(usize::try_from(calls).unwrap_or(usize::MAX)));
                    });
                }
            }
        }
    }
}

criterion_group!(benches, operations);
criterion_main!(benches);
