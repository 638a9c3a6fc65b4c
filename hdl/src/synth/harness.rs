//! What stands around a core on a device: its inputs come out of a chain of registers, its outputs go into another.
//!
//! Four pins: `clock`; `scan_in`, which feeds the chain of inputs; `scan_load`, which takes the outputs into the second
//! chain instead of shifting it; `scan_out`, its end. It is there to give a core of 2,700 pins a real bitstream and every
//! path a register at both ends; while it shifts, the core sees what passes by.

use super::Error;
use crate::verilog::{Port, ports};

/// The name of the outermost module.
pub(super) const TOP: &str = "harness";

/// The harness of `core`, whose Verilog this is.
pub(super) fn around(core: &str, verilog: &str) -> Result<String, Error> {
    let ports = ports(core, verilog).ok_or_else(|| Error::Ports { core: core.to_owned() })?;
    let (mut inputs, mut outputs, mut wires) = (0, 0, String::new());
    for Port { name, input, bits } in ports.into_iter().filter(|port| port.name != "clock") {
        let (chain, from) = if input { ("stimuli", &mut inputs) } else { ("results", &mut outputs) };
        let high = *from + bits - 1;
        wires.extend([",\n        .", name, "(", chain, "[", &high.to_string(), ":", &from.to_string(), "])"]);
        *from += bits;
    }
    let (last_input, last_output) = (inputs - 1, outputs - 1);
    Ok(format!(
        "module {TOP}(input wire clock, input wire scan_in, input wire scan_load, output wire scan_out);
    reg [{last_input}:0] stimuli = 0;
    reg [{last_output}:0] captured = 0;
    wire [{last_output}:0] results;
    always @(posedge clock) begin
        stimuli <= {{stimuli, scan_in}};
        captured <= scan_load ? results : {{captured, stimuli[{last_input}]}};
    end
    assign scan_out = captured[{last_output}];
    {core} core(
        .clock(clock){wires});
endmodule
"
    ))
}

#[cfg(test)]
mod tests {
    use super::around;
    use crate::catalogue::CORES;

    #[test]
    fn every_bit_of_a_core_is_in_a_chain() {
        let text =
            around("a", "module a(clock,x,y$0);\n input wire  clock;\n input wire  [4:0] x;\n output reg  y$0;\n")
                .unwrap();
        assert!(text.contains(".x(stimuli[4:0])") && text.contains(".y$0(results[0:0])"), "{text}");
        assert!(around("a", "module a(clock,x);\n input wire  clock;\n").is_err());
    }

    #[test]
    fn every_core_has_one() {
        for core in CORES {
            let verilog = core.verilog().unwrap();
            let text = around(core.name, &verilog).unwrap();
            assert!(text.contains(&format!("    {} core(", core.name)));
        }
    }
}
