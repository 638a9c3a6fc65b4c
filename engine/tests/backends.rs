//! No backend is missing in silence: what the processor can run, judged by the kernel's list of its features and not by
//! the detection that the engine uses, must be in `Backend::all()`.

use kemlane_engine::Backend;

fn names() -> Vec<&'static str> {
    Backend::all().into_iter().map(Backend::name).collect()
}

#[test]
fn the_portable_backend_is_always_there() {
    assert!(names().contains(&"portable"), "{:?}", names());
}

/// Features as Linux writes them, which is not quite as Rust does.
#[cfg(all(target_arch = "x86_64", target_os = "linux"))]
#[test]
fn a_backend_is_there_exactly_if_the_kernel_lists_its_features() {
    const AVX512: [&str; 7] =
        ["avx512f", "avx512bw", "avx512vl", "avx512dq", "avx512vbmi", "avx512_vbmi2", "avx512_vnni"];
    const AVX2: [&str; 4] = ["avx2", "bmi1", "bmi2", "popcnt"];
    let cpus = std::fs::read_to_string("/proc/cpuinfo").expect("Linux has it");
    let flags = cpus.lines().find_map(|line| line.strip_prefix("flags")?.split_once(':')).expect("a line of flags").1;
    let flags: Vec<&str> = flags.split_whitespace().collect();
    let has = |features: &[&str]| features.iter().all(|feature| flags.contains(feature));
    let (names, avx2) = (names(), has(&AVX2));
    println!("backends {names:?} on a processor with {flags:?}");
    assert_eq!(names.contains(&"avx2"), avx2);
    assert_eq!(names.contains(&"avx512"), avx2 && has(&AVX512));
}
