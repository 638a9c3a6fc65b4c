//! Reducers, butterflies and what multiplies: a value in and a value out in each cycle, with no control at all.
//!
//! Their latency is measured by the values: they are compared where the core's constant says that they are.

use crate::check::{Failure, Feed, Interval, Job, Output, Subject};
use crate::dut::Dut;
use crate::stream::{Arrival, Random, Row};
use kemlane_engine::params::{dsa, kem};
use kemlane_hdl::butterfly::{DsaButterfly, KemButterfly};
use kemlane_hdl::multiply::{DsaLane, KemPair};
use kemlane_hdl::reduce::{DsaReduce, KemFold, KemReduce, kem_constant};

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
    /// By name, and how many cycles after the others it comes.
    inputs: &'static [(&'static str, usize)],
    outputs: &'static [&'static str],
    latency: usize,
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

/// FIPS 203 Algorithm 12 with a sum; pairs are (x, y), of which x is the even coefficient, or the odd one with swap.
fn pair(random: &mut Random) -> (Vec<u64>, Vec<u64>) {
    let [a_x, a_y, b_x, b_y, gamma, sum_x, sum_y] = [(); 7].map(|()| coefficient(random, KEM_Q));
    let swap = random.below(2);
    let (x_x, y_y) = (a_x * b_x % KEM_Q, a_y * b_y % KEM_Q);
    let even = if swap == 1 { y_y + gamma * x_x } else { x_x + gamma * y_y };
    let odd = a_x * b_y + a_y * b_x;
    let (x, y) = if swap == 1 { (odd, even) } else { (even, odd) };
    let inputs = vec![a_x, a_y, b_x, b_y, swap, kem_constant(gamma), sum_x, sum_y];
    (inputs, vec![(x + sum_x) % KEM_Q, (y + sum_y) % KEM_Q])
}

/// v of the head of `kemlane_hdl::reduce`.
fn folded(x: u64) -> i64 {
    let h = x >> LOW_BITS;
    let s = h % 1024 + (h >> 10) % 1024 + (h >> 20);
    x as i64 - (DSA_Q * (h + (h >> 10) + (h >> 20) + (s >> 10))) as i64
}

pub(super) fn all() -> Vec<Box<dyn Subject>> {
    reducers().into_iter().chain(products()).map(|pipeline| Box::new(pipeline) as Box<dyn Subject>).collect()
}

fn reducers() -> [Pipeline; 5] {
    [
        Pipeline {
            name: "kem_reduce",
            inputs: &[("x", 0)],
            outputs: &["y"],
            latency: KemReduce::LATENCY,
            value: |random| {
                let x = product(random, KEM_Q);
                (vec![x], vec![x * 169 % KEM_Q])
            },
        },
        Pipeline {
            name: "kem_fold",
            inputs: &[("x", 0)],
            outputs: &["y"],
            latency: KemFold::LATENCY,
            value: |random| {
                let x = product(random, KEM_Q) + product(random, KEM_Q) + coefficient(random, KEM_Q);
                (vec![x], vec![x % KEM_Q])
            },
        },
        Pipeline {
            name: "dsa_fold",
            inputs: &[("high", 0), ("low", 0)],
            outputs: &["v"],
            latency: 2,
            value: |random| {
                let x = product(random, DSA_Q);
                (halves(x), vec![twos_complement(folded(x))])
            },
        },
        Pipeline {
            name: "dsa_settle",
            inputs: &[("v", 0)],
            outputs: &["y"],
            latency: 2,
            value: |random| {
                let v = folded(product(random, DSA_Q));
                (vec![twos_complement(v)], vec![v.rem_euclid(DSA_Q as i64) as u64])
            },
        },
        Pipeline {
            name: "dsa_reduce",
            inputs: &[("high", 0), ("low", 0)],
            outputs: &["y"],
            latency: DsaReduce::LATENCY,
            value: |random| {
                let x = product(random, DSA_Q);
                (halves(x), vec![x % DSA_Q])
            },
        },
    ]
}

/// What multiplies, and reduces the product.
fn products() -> [Pipeline; 4] {
    const INTO_BUTTERFLY: &[(&str, usize)] = &[("inverse", 0), ("a", 0), ("b", 0), ("zeta", 0)];
    [
        Pipeline {
            name: "kem_butterfly",
            inputs: INTO_BUTTERFLY,
            outputs: &["u", "v"],
            latency: KemButterfly::LATENCY,
            value: |random| butterfly(random, KEM_Q, kem_constant),
        },
        Pipeline {
            name: "dsa_butterfly",
            inputs: INTO_BUTTERFLY,
            outputs: &["u", "v"],
            latency: DsaButterfly::LATENCY,
            value: |random| butterfly(random, DSA_Q, |z| z),
        },
        Pipeline {
            name: "kem_pair",
            inputs: &[
                ("a_x", 0),
                ("a_y", 0),
                ("b_x", 0),
                ("b_y", 0),
                ("swap", KemPair::SWAP),
                ("gamma", KemPair::GAMMA),
                ("sum_x", KemPair::SUM),
                ("sum_y", KemPair::SUM),
            ],
            outputs: &["to_x", "to_y"],
            latency: KemPair::LATENCY,
            value: pair,
        },
        Pipeline {
            name: "dsa_lane",
            inputs: &[("a", 0), ("b", 0), ("sum", DsaLane::SUM)],
            outputs: &["to"],
            latency: DsaLane::LATENCY,
            value: |random| {
                let [a, b, sum] = [(); 3].map(|()| coefficient(random, DSA_Q));
                (vec![a, b, sum], vec![(a * b + sum) % DSA_Q])
            },
        },
    ]
}

impl Subject for Pipeline {
    fn name(&self) -> &'static str {
        self.name
    }

    fn values(&self) -> &'static str {
        "rows of 64 values"
    }

    fn latency(&self) -> usize {
        self.latency
    }

    fn interval(&self) -> Interval {
        Interval { rows: 1, values: 1, cycles: 1 }
    }

    fn job(&self, random: &mut Random, _: usize) -> Job {
        let values = (0..VALUES).map(|_| (self.value)(random));
        let (rows, expected) = values.map(|(words, out)| (Row { words, beside: Vec::new() }, Some(out))).unzip();
        Job { rows: vec![rows], expected }
    }

    fn run(&self, dut: &mut dyn Dut, jobs: &[Job], _: Feed) -> Result<Output, Failure> {
        let inputs: Result<Vec<_>, _> = self.inputs.iter().map(|&(name, delay)| Ok((dut.port(name)?, delay))).collect();
        let outputs: Result<Vec<_>, _> = self.outputs.iter().map(|name| dut.port(name)).collect();
        let (inputs, outputs) = (inputs.map_err(Failure::Port)?, outputs.map_err(Failure::Port)?);
        let rows: Vec<_> = jobs.iter().flat_map(|job| &job.rows[0]).collect();
        let mut arrivals = Vec::with_capacity(rows.len());
        for cycle in 1..rows.len() + self.latency {
            for (input, &(port, delay)) in inputs.iter().enumerate() {
                // The first row stands for what is before it, and the last one for what is after it.
                let row = (cycle - 1).saturating_sub(delay).min(rows.len() - 1);
                dut.set(port, rows[row].words[input]);
            }
            dut.tick();
            if cycle >= self.latency {
                let words = outputs.iter().map(|&port| dut.get(port)).collect();
                arrivals.push(Arrival { words, cycle: cycle as u64 });
            }
        }
        Ok(Output { first: 0, arrivals })
    }
}
