//! A plot shows what its file says.

use std::path::Path;
use std::process::Command;
use svg::parser::Event;

const ROWS: &str = "scheme,op,key,impl,version,backend,batch,ns_per_op,ops_per_s,ratio_to_aws_lc_rs,cpu
ML-KEM-768,encaps,checked,kemlane,0.1.0,avx512,1,5000,200000,2.50,\"A CPU, 2 GHz\"
ML-KEM-768,encaps,checked,kemlane,0.1.0,avx512,8,2000,500000,6.25,\"A CPU, 2 GHz\"
ML-KEM-768,encaps,checked,kemlane,0.1.0,avx512,64,1800,555555,7.00,\"A CPU, 2 GHz\"
ML-KEM-768,encaps,checked,kemlane,0.1.0,portable,1,20000,50000,0.60,\"A CPU, 2 GHz\"
ML-KEM-768,encaps,checked,kemlane,0.1.0,portable,64,20000,50000,0.60,\"A CPU, 2 GHz\"
ML-KEM-768,encaps,checked,aws-lc-rs,1.19.0,,1,12500,80000,1.00,\"A CPU, 2 GHz\"
ML-KEM-768,encaps,unchecked,pqcrypto-mlkem,0.1.1,,1,10000,100000,1.25,\"A CPU, 2 GHz\"
ML-KEM-768,decaps,checked,kemlane,0.1.0,avx512,64,2000,500000,7.00,\"A CPU, 2 GHz\"
ML-KEM-768,decaps,unchecked,kemlane,0.1.0,avx512,64,1900,526315,,\"A CPU, 2 GHz\"
ML-KEM-1024,encaps,checked,kemlane,0.1.0,avx512,64,3000,333333,7.00,\"A CPU, 2 GHz\"
ML-DSA-65,sign,prepared,kemlane,0.1.0,avx512,64,16000,62500,7.20,\"A CPU, 2 GHz\"
ML-DSA-65,sign,checked,kemlane,0.1.0,avx512,64,21000,47619,5.50,\"A CPU, 2 GHz\"
ML-DSA-65,sign,prepared,aws-lc-rs,1.19.0,,1,116000,8620,1.00,\"A CPU, 2 GHz\"
ML-DSA-65,verify,checked,kemlane,0.1.0,avx512,64,7000,142857,4.40,\"A CPU, 2 GHz\"
ML-DSA-65,verify,prepared,kemlane,0.1.0,avx512,64,2000,500000,15.00,\"A CPU, 2 GHz\"
ML-DSA-65,verify,checked,aws-lc-rs,1.19.0,,1,31000,32258,1.00,\"A CPU, 2 GHz\"
";

/// How many bars a picture has, and what it says.
fn read(picture: &Path) -> (usize, Vec<String>) {
    let mut content = String::new();
    let (mut bars, mut words) = (0, Vec::new());
    for event in svg::open(picture, &mut content).expect("an SVG") {
        match event {
            Event::Tag("rect", _, attributes) => {
                bars += usize::from(attributes.get("class").is_some_and(|class| &**class == "bar"));
            }
            Event::Text(text) => words.push(text.to_owned()),
            Event::Error(error) => panic!("{error}"),
            _ => {}
        }
    }
    (bars, words)
}

fn plot(file: &Path, output: &Path, scheme: &str) -> bool {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plot"));
    command.arg(file).arg("-o").arg(output).args(["--scheme", scheme]);
    command.output().expect("the binary").status.success()
}

#[test]
fn bars_labels_and_marks() {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, output) = (folder.path().join("2026-01-02-peers.csv"), folder.path().join("plot.svg"));
    std::fs::write(&file, ROWS).expect("written");
    assert!(plot(&file, &output, "ML-KEM-768"));
    let (bars, words) = read(&output);
    // Ours in batches of 8, single ones on the slower backend, and unchecked where checked exists, are not drawn.
    assert_eq!(bars, 5 + 1, "{words:?}");
    let expected =
        ["ML-KEM-768", "encaps", "decaps", "kemlane avx512, batches of 64", "aws-lc-rs", "556k", "80.0k", "100k *"];
    for word in expected {
        assert!(words.iter().any(|found| found == word), "no {word:?} in {words:?}");
    }
    assert!(words.iter().any(|found| found.contains("A CPU, 2 GHz · 2026-01-02")), "{words:?}");
    assert!(!plot(&file, &output, "ML-KEM-512"), "no rows is an error");

    // Of another scheme: a panel for each operation, with the usual form of key, which for signatures is an expanded one.
    assert!(plot(&file, &output, "ML-DSA-65"));
    let (bars, words) = read(&output);
    assert_eq!(bars, 4, "{words:?}");
    for word in ["ML-DSA-65", "sign", "verify", "62.5k **", "143k", "8.6k **", "32.3k"] {
        assert!(words.iter().any(|found| found == word), "no {word:?} in {words:?}");
    }
}
