//! `bitstreams/README.md`: the table of all reports, beside published cores.

use super::{Report, Target};

/// The line before the table.
pub const BEGIN: &str = "<!-- reports: written by `cargo run -p kemlane-hdl --bin reports` -->\n";
/// The line behind it.
pub const END: &str = "<!-- end of reports -->\n";

/// A published core, as its paper or repository has it.
struct Published {
    name: &'static str,
    area: &'static str,
    clock: &'static str,
    cycles: &'static str,
    source: &'static str,
}

const PUBLISHED: [Published; 4] = [
    Published {
        name: "Adams Bridge (Caliptra 2.x), ML-KEM-1024 and ML-DSA-87",
        area: "-",
        clock: "600 MHz, 5 nm",
        cycles: "NTT 312; encaps 7,930; verify 18,252",
        source: "[chipsalliance/adams-bridge](https://github.com/chipsalliance/adams-bridge)",
    },
    Published {
        name: "HOPE-MLKEM, 4 butterflies, ML-KEM-768",
        area: "29.9k LUT6, 7-series",
        clock: "-",
        cycles: "encaps 3,251",
        source: "HOPE-MLKEM (2026)",
    },
    Published {
        name: "Xing and Li, Kyber-768",
        area: "7.4k LUT6, 2 DSP, 7-series",
        clock: "160 MHz",
        cycles: "encaps 7,925",
        source: "CHES 2021",
    },
    Published { name: "HPKA, Kyber-768", area: "-", clock: "-", cycles: "encaps 2,400", source: "IEEE TC 2023" },
];

/// The table of `reports`, in the order of their cores and targets.
pub fn text(reports: &[Report]) -> String {
    let mut rows: Vec<_> = reports.iter().collect();
    rows.sort_by_key(|report| {
        (Target::ALL.iter().position(|target| target.name() == report.target), report.core.clone())
    });
    let mut text = "\
\n| core | target | LUT | logic cells | carry | FF | DSP | RAM | MHz | bitstream, MHz | latency, interval | us | cells x us |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
"
    .to_owned();
    for report in rows {
        let target = Target::ALL.into_iter().find(|target| target.name() == report.target).map_or("", Target::title);
        let area = &report.area;
        let or_none = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        let ram = if report.target == Target::Asic.name() {
            format!("{} bit", report.memories.bits)
        } else {
            area.ram.to_string()
        };
        let row = format!(
            "| {} | {target} | {} | {} | {} | {} | {} | {ram} | {} | {} | {}, {} | {} | {} |\n",
            report.core,
            area.lut,
            or_none(report.logic_cells.map(|cells| cells.to_string())),
            area.carry,
            area.ff,
            area.dsp,
            or_none(report.fmax_mhz.map(|fmax| format!("{fmax:.1}"))),
            or_none(report.bitstream_mhz.map(|fmax| format!("{fmax:.1}"))),
            report.cycles.latency,
            report.cycles.interval,
            or_none(report.time_us.map(|time| format!("{time:.3}"))),
            or_none(report.area_time.map(|product| format!("{product:.0}"))),
        );
        text.push_str(&row);
    }
    text += "\nPublished cores, whole schemes unless an NTT is named; their area and clock are of other devices and tools:\n\n";
    text += "| core | area | clock | cycles | source |\n|---|---|---|---|---|\n";
    for Published { name, area, clock, cycles, source } in PUBLISHED {
        text.extend(["| ", name, " | ", area, " | ", clock, " | ", cycles, " | ", source, " |\n"]);
    }
    text + "\n"
}

/// `readme` with the table between its marks; nothing if it has no marks.
pub fn updated(readme: &str, reports: &[Report]) -> Option<String> {
    let start = readme.find(BEGIN)? + BEGIN.len();
    let end = start + readme[start..].find(END)?;
    Some([&readme[..start], &text(reports), &readme[end..]].concat())
}
