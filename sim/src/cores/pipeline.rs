//! Reducers and butterflies: a value in and a value out in each cycle, with no control at all.
//!
//! Their latency is measured by the values: they are compared where the core's constant says that they are.

use crate::check::{Failure, Feed, Interval, Job, Output, Subject};
use crate::dut::Dut;
use crate::rust_hdl::RustHdl;
use crate::stream::{Arrival, Random, Row};
use kemlane_engine::params::{dsa, kem};
use kemlane_hdl::butterfly::{DsaButterfly, KemButterfly};
use kemlane_hdl::reduce::{DsaFold, DsaReduce, DsaSettle, KemReduce, kem_constant};

const KEM_Q: u64 = kem::Q as u64;
const DSA_Q: u64 = dsa::Q as u64;
/// Bits of the lower half of a product of ML-DSA.
const LOW_BITS: u32 = 23;
/// v of `DsaFold` and `DsaSettle` is in two's complement of so many bits.
const V_BITS: u32 = 25;
/// Values of a job.
const VALUES: usize = 64;

struct Pipeline {
    name: &'static str,
    inputs: &'static [&'static str],
    outputs: &'static [&'static str],
    latency: usize,
    module: fn() -> Box<dyn Dut>,
    /// Inputs, and the outputs that belong to them.
    value: fn(&mut Random) -> (Vec<u64>, Vec<u64>),
}

/// Below q; one in four is 0, 1, q - 2 or q - 1.
fn coefficient(random: &mut Random, q: u64) -> u64 {
    if random.below(4) == 0 { [0, 1, q - 2, q - 1][random.below(4) as usize] } else { random.below(q) }
}

fn product(random: &mut Random, q: u64) -> u64 {
    coefficient(random, q) * coefficient(random, q)
}

fn halves(x: u64) -> Vec<u64> {
    vec![x >> LOW_BITS, x % (1 << LOW_BITS)]
}

fn twos_complement(v: i64) -> u64 {
    v as u64 % (1 << V_BITS)
}

/// What the head of `kemlane_hdl::butterfly` says, for q; `constant` is what stands for z at the port.
fn butterfly(random: &mut Random, q: u64, constant: fn(u64) -> u64) -> (Vec<u64>, Vec<u64>) {
    let [a, b, z] = [(); 3].map(|()| coefficient(random, q));
    let inverse = random.below(2);
    let (u, v) = if inverse == 1 {
        ((a + b) * q.div_ceil(2) % q, z * (b + q - a) % q)
    } else {
        ((a + z * b) % q, (a + q - z * b % q) % q)
    };
    (vec![inverse, a, b, constant(z)], vec![u, v])
}

/// v of the head of `kemlane_hdl::reduce`.
fn folded(x: u64) -> i64 {
    let h = x >> LOW_BITS;
    let s = h % 1024 + (h >> 10) % 1024 + (h >> 20);
    x as i64 - (DSA_Q * (h + (h >> 10) + (h >> 20) + (s >> 10))) as i64
}

pub(super) fn all() -> Vec<Box<dyn Subject>> {
    const BUTTERFLY: [&[&str]; 2] = [&["inverse", "a", "b", "zeta"], &["u", "v"]];
    let pipelines = [
        Pipeline {
            name: "kem_reduce",
            inputs: &["x"],
            outputs: &["y"],
            latency: KemReduce::LATENCY,
            module: || Box::new(RustHdl::<KemReduce>::default()),
            value: |random| {
                let x = product(random, KEM_Q);
                (vec![x], vec![x * 169 % KEM_Q])
            },
        },
        Pipeline {
            name: "dsa_fold",
            inputs: &["high", "low"],
            outputs: &["v"],
            latency: 2,
            module: || Box::new(RustHdl::<DsaFold>::default()),
            value: |random| {
                let x = product(random, DSA_Q);
                (halves(x), vec![twos_complement(folded(x))])
            },
        },
        Pipeline {
            name: "dsa_settle",
            inputs: &["v"],
            outputs: &["y"],
            latency: 2,
            module: || Box::new(RustHdl::<DsaSettle>::default()),
            value: |random| {
                let v = folded(product(random, DSA_Q));
                (vec![twos_complement(v)], vec![v.rem_euclid(DSA_Q as i64) as u64])
            },
        },
        Pipeline {
            name: "dsa_reduce",
            inputs: &["high", "low"],
            outputs: &["y"],
            latency: DsaReduce::LATENCY,
            module: || Box::new(RustHdl::<DsaReduce>::default()),
            value: |random| {
                let x = product(random, DSA_Q);
                (halves(x), vec![x % DSA_Q])
            },
        },
        Pipeline {
            name: "kem_butterfly",
            inputs: BUTTERFLY[0],
            outputs: BUTTERFLY[1],
            latency: KemButterfly::LATENCY,
            module: || Box::new(RustHdl::<KemButterfly>::default()),
            value: |random| butterfly(random, KEM_Q, kem_constant),
        },
        Pipeline {
            name: "dsa_butterfly",
            inputs: BUTTERFLY[0],
            outputs: BUTTERFLY[1],
            latency: DsaButterfly::LATENCY,
            module: || Box::new(RustHdl::<DsaButterfly>::default()),
            value: |random| butterfly(random, DSA_Q, |z| z),
        },
    ];
    pipelines.into_iter().map(|pipeline| Box::new(pipeline) as Box<dyn Subject>).collect()
}

impl Subject for Pipeline {
    fn name(&self) -> &'static str {
        self.name
    }

    fn values(&self) -> &'static str {
        "rows of 64 values"
    }

    fn module(&self) -> Box<dyn Dut> {
        (self.module)()
    }

    fn latency(&self) -> usize {
        self.latency
    }

    fn interval(&self) -> Interval {
        Interval { rows: 1, values: 1, cycles: 1 }
    }

    fn job(&self, random: &mut Random, _: usize) -> Job {
        let values = (0..VALUES).map(|_| (self.value)(random));
        let (rows, expected) = values.map(|(words, out)| (Row { words, aside: 0 }, Some(out))).unzip();
        Job { rows, expected }
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], _: Feed) -> Result<Output, Failure> {
        let mut find = |names: &[&str]| names.iter().map(|name| dut.port(name)).collect::<Result<Vec<_>, _>>();
        let (inputs, outputs) = (find(self.inputs)?, find(self.outputs)?);
        let rows: Vec<_> = jobs.iter().flat_map(|job| &job.rows).collect();
        let mut arrivals = Vec::with_capacity(rows.len());
        for cycle in 1..rows.len() + self.latency {
            // The last row stays while the pipeline empties.
            let row = rows[rows.len().min(cycle) - 1];
            inputs.iter().zip(&row.words).for_each(|(&port, &word)| dut.set(port, word));
            dut.tick();
            if cycle >= self.latency {
                let words = outputs.iter().map(|&port| dut.get(port)).collect();
                arrivals.push(Arrival { words, cycle: cycle as u64 });
            }
        }
        Ok(Output { first: 0, arrivals })
    }
}
