//! What is left of a message, register by register, which ports cannot show.

use super::{Function, Sponge};
use crate::clocked::{Clocked, Core};
use rust_hdl_core::prelude::*;

/// Registers that may differ from 0 when a message has left: its function and lengths, and where its last words were.
const PUBLIC: [&str; 13] = [
    "gather.chosen",
    "gather.requested",
    "gather.is_complete",
    "gather.without_end",
    "order.rate",
    "order.rest",
    "keccak.block_last",
    "keccak.block_count",
    "keccak.state_last",
    "keccak.state_count",
    "deliver.held_last",
    "deliver.held_count",
    "deliver.place",
];

/// Registers that differ from 0, by the names of the instances.
#[derive(Default)]
struct Registers {
    path: Vec<String>,
    count: usize,
    set: Vec<String>,
}

impl Probe for Registers {
    fn visit_start_scope(&mut self, name: &str, _: &dyn Block) {
        self.path.push(name.to_owned());
    }

    fn visit_start_namespace(&mut self, name: &str, _: &dyn Block) {
        self.path.push(name.to_owned());
    }

    fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
        if name == "q" {
            self.count += 1;
            // As 64'h0 or 1'b0.
            let value = atom.verilog().to_string();
            let (_, digits) = value.split_once('\'').expect("a literal");
            if digits[1..].contains(|digit| digit != '0') {
                self.set.push(self.path[1..].join("."));
            }
        }
    }

    fn visit_end_namespace(&mut self, _: &str, _: &dyn Block) {
        self.path.pop();
    }

    fn visit_end_scope(&mut self, _: &str, _: &dyn Block) {
        self.path.pop();
    }
}

/// Registers with something in them that is not public.
fn secrets(core: &Sponge) -> Vec<String> {
    let mut registers = Registers::default();
    core.accept("top", &mut registers);
    // 25 of the state, and three times a block.
    assert!(registers.count > 25 + 3 * 21, "{} registers", registers.count);
    registers.set.retain(|name| !PUBLIC.contains(&name.as_str()));
    registers.set
}

fn begin(function: Function, words: u64) -> Sponge {
    let mut core = Sponge::default();
    core.connect_all();
    for (port, value) in [
        ("from$valid", 1),
        ("from$data$0", u64::MAX / 3),
        ("bytes", 5),
        ("kind", function as u64),
        ("words", words),
        ("to$ready", 1),
    ] {
        assert!(core.set(port, value), "{port}");
    }
    // Two blocks.
    let last = function.rate() + 2;
    let mut sent = 0;
    while sent <= last {
        assert!(core.set("last", (sent == last).into()));
        core.settle();
        sent += core.get("from$ready").expect("a port") as usize;
        core.tick();
    }
    assert!(core.set("from$valid", 0));
    core
}

#[test]
fn nothing_is_left_of_a_message() {
    for function in Function::ALL {
        let mut core = begin(function, 30);
        let mut left = 0;
        while left < function.digest().unwrap_or(30) {
            assert!(!secrets(&core).is_empty());
            core.settle();
            left += core.get("to$valid").expect("a port") as usize;
            core.tick();
        }
        assert_eq!(secrets(&core), Vec::<String>::new(), "{function:?}");
    }
}

#[test]
fn reset_clears_at_once() {
    for cycles in [0, 1, 10, 24, 25, 26, 27, 28, 29, 40, 52, 60] {
        let mut core = begin(Function::Shake128, 0);
        (0..cycles).for_each(|_| core.tick());
        assert!(!secrets(&core).is_empty());
        assert!(core.set("reset", 1));
        core.tick();
        assert_eq!(secrets(&core), Vec::<String>::new(), "{cycles} cycles later");
    }
}

#[test]
fn stop_clears_at_once() {
    for cycles in [30, 40, 55, 60] {
        let mut core = begin(Function::Shake256, 0);
        (0..cycles).for_each(|_| core.tick());
        assert!(!secrets(&core).is_empty());
        assert!(core.set("stop", 1));
        core.tick();
        assert_eq!(secrets(&core), Vec::<String>::new(), "{cycles} cycles later");
    }
}
