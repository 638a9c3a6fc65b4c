//! A core that contains a reducer or a butterfly contains the text that was proven, under other names of modules.

use crate::tools::{say, verilog};
use kemlane_hdl::catalogue::CORES;

/// Modules of a Verilog text by name, in order.
fn modules(verilog: &str) -> Vec<(&str, &str)> {
    // Up to the end: its comment gives the outermost module another name.
    let texts = verilog.split("\nmodule ").skip(1).filter_map(|text| text.split("endmodule").next());
    texts.map(|text| text.split_once('(').expect("a module has ports")).collect()
}

/// The module `name` and all within it, without that name.
fn parts(verilog: &str, name: &str) -> Vec<(String, String)> {
    let within = |module: &str| module == name || module.starts_with(&format!("{name}$"));
    let own = modules(verilog).into_iter().filter(|(module, _)| within(module));
    own.map(|(module, text)| (module.replace(name, ""), text.replace(name, ""))).collect()
}

#[test]
fn reducers_and_butterflies_are_the_proven_ones_everywhere() {
    let [kem, dsa] = ["kem_butterfly", "dsa_butterfly"].map(verilog);
    let mut found = 0;
    for (q, proven, name) in [("kem", kem, "kem_butterfly"), ("dsa", dsa, "dsa_butterfly")] {
        let reducer = parts(&proven, &format!("{name}$reduce"));
        let butterfly = parts(&proven, name);
        assert!(reducer.len() > 3 && butterfly.len() > 20);
        for core in CORES.iter().filter(|core| core.name.starts_with(q)) {
            let verilog = verilog(core.name);
            for (module, _) in modules(&verilog) {
                let last = module.rsplit('$').next().unwrap_or(module);
                let before_last = module.rsplit('$').nth(1).unwrap_or_default();
                let is_butterfly = before_last == "butterflies" && last.parse::<usize>().is_ok();
                let is_reducer = last == "reduce" || module == format!("{q}_reduce");
                if is_butterfly || is_reducer {
                    let expected = if is_butterfly { &butterfly } else { &reducer };
                    assert!(parts(&verilog, module) == *expected, "{module} is not what was proven");
                    found += 1;
                }
            }
        }
    }
    // Each butterfly counts twice, as it has a reducer.
    say(&format!("{found} reducers and butterflies are those of the lemmas"));
    assert!(found >= 2 * (8 + 8 + 4) + 4, "{found}");
}
