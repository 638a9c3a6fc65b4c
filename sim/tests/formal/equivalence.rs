//! Leaves before and after synthesis for ECP5: the netlist of cells, each as Yosys's simulation model, does what the
//! Verilog does, in every state; a netlist with one inverted gate does not.
//!
//! Registers keep their names through synthesis, so Yosys pairs them and proves each pair equal by induction. The
//! multipliers are left out on both sides: their operands and products become ports. What is not proven with that is the
//! step from `a * b` to a multiplier block, for which Yosys has no simulation model.
//!
//! Why leaves only: for transforms the induction does not finish.

use crate::tools::{Tools, folder, say, timed, verilog};
use std::fs;
use std::path::Path;

/// The cores, and the modules of their multipliers.
const LEAVES: [(&str, &[&str]); 6] = [
    ("kem_reduce", &[]),
    ("dsa_fold", &[]),
    ("dsa_settle", &[]),
    ("dsa_reduce", &[]),
    ("kem_butterfly", &["$product"]),
    ("dsa_butterfly", &["$product$low_low", "$product$low_high", "$product$high_low", "$product$high_high"]),
];

/// Commands that leave the core flat and without its multipliers.
fn read(core: &str, multipliers: &[&str]) -> String {
    let names: Vec<_> = multipliers.iter().map(|module| format!("{core}{module}")).collect();
    let blackboxes = if names.is_empty() { String::new() } else { format!("blackbox {};", names.join(" ")) };
    // Without multipliers there is nothing to expose, and `expose` would take every wire.
    let expose = if multipliers.is_empty() { String::new() } else { format!("expose -evert t:{core}*;") };
    format!("read_verilog {core}.v; {blackboxes} hierarchy -top {core}; proc; flatten; {expose} opt_clean;")
}

/// Whether the netlist in `gate.il` is proven to do what the core does; what Yosys said if not.
fn is_equivalent(tools: &Tools, folder: &Path, core: &str, multipliers: &[&str]) -> Result<String, String> {
    let gold = read(core, multipliers);
    tools.yosys(
        folder,
        &format!(
            "{gold} rename {core} gold; design -stash gold; \
             read_rtlil gate.il; techmap -wb -D EQUIV -autoproc -map +/ecp5/cells_sim.v; opt_clean; rename {core} gate; \
             design -stash gate; design -copy-from gold gold; design -copy-from gate gate; \
             equiv_make gold gate equiv; equiv_induct equiv; tee -o status equiv_status -assert equiv"
        ),
    )
}

/// The netlist with its middle lookup table inverted; ECP5's and iCE40's are called `INIT` and `LUT_INIT`.
pub(crate) fn with_inverted_gate(netlist: &str) -> String {
    let tables: Vec<_> = netlist.match_indices("INIT 16'").map(|(at, mark)| at + mark.len()).collect();
    assert!(tables.len() > 10, "a netlist of lookup tables");
    let middle = tables[tables.len() / 2];
    let (before, rest) = netlist.split_at(middle);
    let (table, after) = rest.split_at(16);
    let inverted: String = table.chars().map(|bit| if bit == '0' { '1' } else { '0' }).collect();
    [before, &inverted, after].concat()
}

fn check(core: &str, multipliers: &[&str]) {
    let Some(tools) = Tools::find() else { return };
    let folder = folder(&format!("{core}.equivalence"));
    fs::write(folder.join(format!("{core}.v")), verilog(core)).expect("the folder is writable");
    timed(&format!("{core}, equivalence of its ECP5 netlist"), || {
        let synthesis = format!("{} synth_ecp5 -top {core}; write_rtlil gate.il", read(core, multipliers));
        tools.yosys(&folder, &synthesis).unwrap_or_else(|said| panic!("synthesis of {core}: {said}"));
        is_equivalent(&tools, &folder, core, multipliers).unwrap_or_else(|said| panic!("{core}: {said}"));
    });
    let status = fs::read_to_string(folder.join("status")).expect("Yosys wrote it");
    let pairs = status.lines().find_map(|line| line.strip_prefix("Found ")?.split(' ').next()?.parse::<usize>().ok());
    assert!(pairs.is_some_and(|pairs| pairs > 50), "{core}: {status}");
    say(&format!("{core}, equivalence: {} pairs of bits", pairs.unwrap_or_default()));
    let netlist = fs::read_to_string(folder.join("gate.il")).expect("Yosys wrote it");
    fs::write(folder.join("gate.il"), with_inverted_gate(&netlist)).expect("the folder is writable");
    timed(&format!("{core}, a netlist with one inverted gate"), || {
        let said = is_equivalent(&tools, &folder, core, multipliers).expect_err("an inverted gate is seen");
        assert!(said.contains("unproven $equiv cells in 'equiv_status -assert'"), "{core}: {said}");
    });
}

#[test]
fn leaves_are_the_same_after_synthesis() {
    for (core, multipliers) in LEAVES {
        check(core, multipliers);
    }
}
