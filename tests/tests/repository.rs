//! Rules of the sources that the compiler does not check.

use std::path::{Path, PathBuf};

/// Every Rust source of the workspace.
fn sources() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut folders: Vec<_> =
        ["engine", "hdl", "sim", "host", "benches", "tests"].iter().map(|package| root.join(package)).collect();
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a readable folder") {
            let path = entry.expect("a folder entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("UTF-8 source");
                sources.push((path.strip_prefix(root).expect("below the workspace").to_owned(), text));
            }
        }
    }
    assert!(sources.len() > 100, "the walk found the sources");
    sources
}

/// A line without its comment.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// The lines, with their places, of which `offends` holds.
fn offences(offends: impl Fn(&Path, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources() {
        for (number, line) in text.lines().enumerate() {
            if offends(&path, line) {
                found.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    found
}

#[test]
fn each_modulus_is_stated_once() {
    // Built here, so that this file does not state them either.
    let moduli = [3328 + 1, 8_380_416 + 1].map(|q: u32| q.to_string());
    let found = offences(|path, line| {
        let numbers = code(line).replace('_', "");
        let mut numbers = numbers.split(|c: char| !c.is_ascii_digit());
        !path.starts_with("engine/src/params") && numbers.any(|number| moduli.iter().any(|q| q == number))
    });
    assert!(found.is_empty(), "take q from kemlane_engine::params::kem or params::dsa:\n{}", found.join("\n"));
}

#[test]
fn unsafe_lies_in_the_backends_only_and_says_why() {
    let word = ["un", "safe"].concat();
    let is_block = |line: &str| code(line).contains(&format!("{word} {{"));
    let found = offences(|path, line| is_block(line) && !path.starts_with("engine/src/simd"));
    assert!(found.is_empty(), "{word} outside engine/src/simd:\n{}", found.join("\n"));

    let mut blocks = 0;
    for (path, text) in sources() {
        let lines: Vec<_> = text.lines().collect();
        for (number, line) in lines.iter().enumerate().filter(|(_, line)| is_block(line)) {
            blocks += 1;
            // The comment may have several lines.
            let comment = lines[..number].iter().rev().take_while(|line| line.trim_start().starts_with("//"));
            let explained = comment.into_iter().any(|line| line.contains("SAFETY:"));
            assert!(explained, "no SAFETY line above {}:{}: {line}", path.display(), number + 1);
        }
    }
    assert!(blocks > 5, "the search found the blocks");
}

#[test]
fn files_stay_readable() {
    for (path, text) in sources() {
        assert!(text.lines().count() <= 600, "{} has more than 600 lines: split it by concern", path.display());
    }
}
