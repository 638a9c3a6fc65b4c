//! No figure in the README is typed by hand.

use kemlane_benches::readme::{Block, README, RESULTS, updated};
use kemlane_benches::results::plot_of;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

#[test]
fn measured_tables_are_what_their_files_give() {
    let readme = std::fs::read_to_string(README).expect("the README");
    for block in Block::ALL {
        let (place, date) = block.find(&readme).expect("its marks");
        let expected = block.text(Path::new(RESULTS), date).expect("a file of that date");
        assert_eq!(readme[place], expected, "run `cargo run -p kemlane-benches --bin readme`");
    }
}

#[test]
fn the_plot_is_what_its_file_gives() {
    let readme = std::fs::read_to_string(README).expect("the README");
    let (_, date) = Block::Peers.find(&readme).expect("its marks");
    let file = Path::new(RESULTS).join(format!("{date}-peers.csv"));
    let name = file.file_name().expect("a name");
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join(name);
    std::fs::copy(&file, &copy).expect("copied");
    let output = Command::new(env!("CARGO_BIN_EXE_plot")).arg(&copy).output().expect("the binary");
    assert!(output.status.success(), "{output:?}");
    let drawn = plot_of(&copy, "ML-KEM-768");
    let kept = plot_of(&file, "ML-KEM-768");
    assert!(readme.contains(drawn.file_name().and_then(OsStr::to_str).expect("a name")), "the README shows it");
    let read = |path: &Path| std::fs::read_to_string(path).expect("a picture");
    assert_eq!(read(&kept), read(&drawn), "run `cargo run -p kemlane-benches --bin plot -- {}`", file.display());
}

const PEERS: &str = "scheme,op,key,impl,version,backend,batch,ns_per_op,ops_per_s,ratio_to_aws_lc_rs,ratio_to_pqcrypto_mlkem,ratio_to_ml_kem,ratio_to_ml_dsa,cpu
ML-KEM-512,encaps,checked,kemlane,0.1.0,avx512,1,4000,250000,1.50,1.20,9.00,,A CPU
ML-KEM-512,encaps,checked,kemlane,0.1.0,avx512,64,1200,833333,5.04,4.00,29.60,,A CPU
ML-KEM-512,encaps,checked,kemlane,0.1.0,portable,64,9000,111111,0.50,0.40,3.00,,A CPU
ML-KEM-512,decaps,checked,kemlane,0.1.0,avx512,64,1500,666666,5.50,,30.00,,A CPU
ML-KEM-512,decaps,unchecked,kemlane,0.1.0,avx512,64,1400,714285,,4.50,,,A CPU
ML-KEM-768,encaps,checked,kemlane,0.1.0,avx512,1,5000,200000,2.50,2.00,10.40,,A CPU
ML-KEM-768,encaps,checked,kemlane,0.1.0,avx512,8,2000,500000,6.25,5.00,26.00,,A CPU
ML-KEM-768,encaps,checked,kemlane,0.1.0,avx512,64,1804,554323,6.93,5.54,28.82,,A CPU
ML-KEM-768,encaps,checked,kemlane,0.1.0,portable,1,20000,50000,0.60,0.50,2.60,,A CPU
ML-KEM-768,encaps,checked,kemlane,0.1.0,portable,64,19000,52631,0.66,0.53,2.70,,A CPU
ML-KEM-768,encaps,checked,aws-lc-rs,1.19.0,,1,12500,80000,1.00,0.80,4.00,,A CPU
ML-DSA-65,sign,prepared,kemlane,0.1.0,avx512,64,15800,63291,7.31,,,22.00,A CPU
ML-DSA-65,sign,checked,kemlane,0.1.0,avx512,64,21000,47619,5.50,,,17.00,A CPU
ML-DSA-65,verify,checked,kemlane,0.1.0,avx512,64,6800,147058,4.61,,,12.00,A CPU
ML-DSA-65,sign,prepared,aws-lc-rs,1.19.0,,1,115000,8695,1.00,,,3.00,A CPU
";

const BATCHES: &str = "scheme,op,key,impl,backend,batch,ns_per_op,ratio_to_batch_1,slower
ML-KEM-768,keygen,,kemlane,avx512,1,5000,1.00,
ML-KEM-768,keygen,,kemlane,avx512,2,3500,1.43,
ML-KEM-768,keygen,,kemlane,avx512,3,1500,3.33,
ML-KEM-768,keygen,,kemlane,portable,1,20000,1.00,
ML-KEM-768,keygen,,kemlane,portable,2,20500,0.97,slower
";

const HANDSHAKES: &str =
    "certificate,implementation,backend,load,rounds,server_cpu_us,latency_p50_us,latency_p99_us,mean_batch
P-256,kemlane,avx512,1,9,155.1,374,461,1.00
P-256,aws-lc-rs,,1,9,155.6,376,501,1.00
ML-DSA-65,kemlane,avx512,1,9,255.1,574,661,1.00
ML-DSA-65,aws-lc-rs,,1,9,255.6,576,701,1.00
ML-DSA-65,kemlane,avx512,128,9,144.3,28403,30360,3.46
ML-DSA-65,aws-lc-rs,,128,9,229.3,28104,32302,1.00
";

#[test]
fn the_newest_files_replace_what_stands_between_the_marks() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
    write("2026-01-02-peers.csv", PEERS);
    write("2025-12-31-peers.csv", "");
    write("2026-01-02-batches.csv", BATCHES);
    write("2026-01-03-handshakes.csv", HANDSHAKES);
    let before = "A\n<!-- peers 2025-12-31 -->\nold\n<!-- end of peers -->\nB\n<!-- batches - -->\n<!-- end of batches -->\n\
                  <!-- handshakes - -->\n<!-- end of handshakes -->\nC\n";
    let after = updated(before, folder.path()).expect("three blocks");
    let rows: Vec<&str> = after.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(
        rows,
        [
            "| kemlane | encaps | decaps |",
            "|---|---:|---:|",
            "| ML-KEM-768, avx512, batches of 64 | 1.80 us: 6.9x / 5.5x / 29x |  |",
            "| ML-KEM-768, avx512, one at a time | 5.00 us: 2.5x / 2.0x / 10x |  |",
            "| ML-KEM-768, portable, batches of 64 | 19.0 us: 0.7x / 0.5x / 2.7x |  |",
            // The ratio to a peer that does not check the key is that of our call that does not.
            "| ML-KEM-512, avx512, batches of 64 | 1.20 us: 5.0x / 4.0x / 30x | 1.50 us: 5.5x / 4.5x / 30x |",
            "| kemlane | sign, expanded key | sign, encoded key | verify, encoded key |",
            "|---|---:|---:|---:|",
            "| ML-DSA-65, avx512, batches of 64 | 15.8 us: 7.3x / - / 22x | 21.0 us: 5.5x / - / 17x | 6.80 us: 4.6x / - / 12x |",
            "| certificate, in flight | server CPU a handshake: kemlane / aws-lc-rs | \
             median latency: kemlane / aws-lc-rs | mean batch of encapsulations |",
            "|---|---:|---:|---:|",
            "| P-256, 1 | 155 / 156 us | 374 / 376 us | 1.0 |",
            "| ML-DSA-65, 1 | 255 / 256 us | 574 / 576 us | 1.0 |",
            "| ML-DSA-65, 128 | 144 / 229 us | 28.4 / 28.1 ms | 3.5 |",
        ]
    );
    let others: Vec<&str> = after.lines().filter(|line| line.len() == 1 || line.starts_with("<!--")).collect();
    let marks = before.replace("old\n", "").replace("2025-12-31", "2026-01-02");
    let marks = marks.replace("batches - ", "batches 2026-01-02 ").replace("handshakes - ", "handshakes 2026-01-03 ");
    assert_eq!(others.join("\n"), marks.trim_end());
    for words in [
        "](benches/results/2026-01-02-peers-ml-kem-768.svg)",
        "](benches/results/2026-01-02-peers-ml-dsa-65.svg)",
        "](benches/results/2026-01-02-peers.csv)",
        "aws-lc-rs / pqcrypto-mlkem / ml-kem",
        "1.43x to 3.33x on avx512, 0.97x to 0.97x on portable",
    ] {
        assert!(after.contains(words), "no `{words}` in {after}");
    }
    assert_eq!(updated(&after, folder.path()).expect("again"), after);
    assert!(updated("no marks", folder.path()).is_err());
}
