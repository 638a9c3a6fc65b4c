//! The Verilog in `bitstreams/verilog` is what the modules say.

use kemlane_hdl::catalogue::CORES;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn kept_verilog_is_what_the_modules_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bitstreams/verilog");
    let mut names = BTreeSet::new();
    for core in CORES {
        let verilog = core.verilog().unwrap_or_else(|error| panic!("{error}"));
        let path = folder.join(format!("{}.v", core.name));
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == verilog, "{} differs: cargo run -p kemlane-hdl --bin verilog", path.display());
        names.insert(format!("{}.v", core.name));
    }
    let files: BTreeSet<_> = std::fs::read_dir(&folder)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    assert_eq!(files, names, "a file without a core, or a core without a file");
}

#[test]
fn emission_is_deterministic() {
    for core in CORES {
        let [first, second] = [(); 2].map(|()| core.verilog().unwrap_or_else(|error| panic!("{error}")));
        assert!(first == second, "{}", core.name);
    }
}
