// The product and the reduction of ML-DSA's butterfly: defines, marks and order as in butterfly.sv.
//
// The product comes in four pieces, low·low to high·high of the factors' lower 12 and upper 11 bits. 64 bits hold
// everything without wrapping.

`define DUT \
  localparam [63:0] q = (64'd1 << 23) - (64'd1 << 13) + 1, largest = (`Q - 1) * (`Q - 1); \
  localparam [63:0] low_most = 4095, high_most = 2047; \
  (* hierconn *) wire [22:0] \dut.before.factor , \dut.before.other_factor , \dut.reduce.y ; \
  (* hierconn *) wire [23:0] \dut.product.low_low.product ; \
  (* hierconn *) wire [22:0] \dut.product.low_high.product , \dut.product.high_low.product ; \
  (* hierconn *) wire [21:0] \dut.product.high_high.product ; \
  (* hierconn *) wire [22:0] \dut.reduce.high , \dut.reduce.low ; \
  (* hierconn *) wire [24:0] \dut.reduce.fold.v ; \
  wire [22:0] factor = \dut.before.factor , other = \dut.before.other_factor ; \
  wire [63:0] low_low = \dut.product.low_low.product , low_high = \dut.product.low_high.product ; \
  wire [63:0] high_low = \dut.product.high_low.product , high_high = \dut.product.high_high.product ; \
  wire [63:0] high = \dut.reduce.high , low = \dut.reduce.low , x = (high << 23) + low, reduced = \dut.reduce.y ; \
  wire [63:0] v = {{39{\dut.reduce.fold.v [24]}}, \dut.reduce.fold.v }; \
  wire v_in_range = $signed(v) > -$signed(q) && $signed(v) < $signed(2 * q + 8192); \
  `CORE dut(.clock(clock), .inverse(inverse), .a(a), .b(b), .zeta(zeta));

// q·x in shifts and sums, which solvers like better than a product.
`define TIMES_Q(x) (((x) << 23) - ((x) << 13) + (x))

module pieces(input clock, inverse, input [22:0] a, b, zeta);
  `DUT
  always @(posedge clock) begin
    assert (low_low == $past({12'd0, factor[11:0]} * {12'd0, other[11:0]}));
    assert (low_high == $past({11'd0, factor[11:0]} * {12'd0, other[22:12]}));
    assert (high_low == $past({12'd0, factor[22:12]} * {11'd0, other[11:0]}));
    assert (high_high == $past({11'd0, factor[22:12]} * {11'd0, other[22:12]}));
  end
endmodule

// The pieces of any two factors add up to the whole product.
module whole(input clock, inverse, input [22:0] a, b, zeta);
  `DUT
  always @(posedge clock) begin
    assume (low_low <= low_most * low_most && low_high <= low_most * high_most);
    assume (high_low <= low_most * high_most && high_high <= high_most * high_most);
    assert (x == $past(low_low, 2) + (($past(low_high, 2) + $past(high_low, 2)) << 12) + ($past(high_high, 2) << 24));
  end
endmodule

module fold(input clock, inverse, input [22:0] a, b, zeta);
  `DUT
  wire [63:0] s = high % 1024 + (high >> 10) % 1024 + (high >> 20);
  wire [63:0] multiple = high + (high >> 10) + (high >> 20) + (s >> 10);
  always @(posedge clock) begin
    assume (x <= largest);
    assert (v_in_range);
    assert ($past(x, 2) == v + `TIMES_Q($past(multiple, 2)));
  end
endmodule

module settle(input clock, inverse, input [22:0] a, b, zeta);
  `DUT
  always @(posedge clock) begin
    assume (v_in_range);
    assert (reduced < q);
    assert (reduced == $past(v, 2) || reduced == $past(v, 2) + q
         || reduced + q == $past(v, 2) || reduced + q + q == $past(v, 2));
  end
endmodule
