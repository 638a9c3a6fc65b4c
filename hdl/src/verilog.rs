//! From a module to its Verilog: RustHDL's check, then the lint, then the text, always the same for the same module.

use crate::error::Error;
use crate::lint;
use rust_hdl_core::prelude::*;

/// RustHDL's name for the outermost module.
const TOP: &str = "top";

/// The Verilog of `block` as module `name`; its parts are modules `name$part`.
///
/// # Errors
/// [`Error::Check`] and [`Error::Lint`], in that order.
pub fn emit<B: Block>(mut block: B, name: &str) -> Result<String, Error> {
    block.connect_all();
    check_all(&block).map_err(|error| Error::Check { name: name.to_owned(), check: format!("{error:?}") })?;
    let findings = lint::check(&block);
    if !findings.is_empty() {
        return Err(Error::Lint { name: name.to_owned(), findings });
    }
    let text = generate_verilog_unchecked(&block);
    let mut verilog = format!("// Generated from kemlane-hdl; do not edit. Module {name}.\n");
    for line in text.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        // Names of modules stand at the beginning of a word, names of signals never begin with `top$`.
        let line = line.replace(&format!("module {TOP}("), &format!("module {name}("));
        verilog.push_str(&line.replace(&format!("{TOP}$"), &format!("{name}$")));
        verilog.push('\n');
    }
    Ok(verilog)
}

/// A port in a module's Verilog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port<'a> {
    /// As [`emit`] writes it.
    pub name: &'a str,
    /// Its direction.
    pub input: bool,
    /// Its width.
    pub bits: usize,
}

/// The ports of module `core` in what [`emit`] wrote: names in the head, one line for each below it.
pub fn ports<'a>(core: &str, verilog: &'a str) -> Option<Vec<Port<'a>>> {
    let head = format!("module {core}(");
    let start = verilog.find(&head)? + head.len();
    let end = start + verilog[start..].find(')')?;
    let names: Vec<_> = verilog[start..end].split(',').map(str::trim).collect();
    let declared = verilog[end..].lines().filter_map(|line| {
        let (input, rest) = match line.trim().split_once(' ')? {
            ("input", rest) => (true, rest),
            ("output", rest) => (false, rest),
            _ => return None,
        };
        let rest = rest.trim_end_matches(';').trim();
        let name = rest.rsplit(' ').next()?;
        let bits = rest
            .split_once('[')
            .map_or(Some(1), |(_, range)| range.split(':').next()?.parse::<usize>().ok().map(|high| high + 1));
        Some(Port { name, input, bits: bits? })
    });
    let ports: Vec<_> = declared.take(names.len()).collect();
    ports.iter().map(|port| port.name).eq(names).then_some(ports)
}
