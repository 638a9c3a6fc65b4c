//! Each operation of each parameter set on each backend, with the usual form of key.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use kemlane_benches::arenas;
use kemlane_benches::contest::BATCHES;
use kemlane_engine::Backend;

fn operations(criterion: &mut Criterion) {
    for arena in arenas() {
        for contest in arena.contests() {
            let mut group = criterion.benchmark_group(format!("{}/{}", arena.scheme(), contest.op));
            let (_, ours) = &contest.ours[0];
            for backend in Backend::all() {
                for batch in BATCHES {
                    let mut run = ours(backend, batch);
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
