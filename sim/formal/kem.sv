// The product and the reduction of ML-KEM's butterfly: defines, marks and order as in butterfly.sv.
//
// q = k·2^8 + 1, and 169·x - y is a multiple of q by: first = k·x - q·(x >> 8) + lift·2^8 - 1,
// second = k·first - q·(first >> 8) + 255, y = second or second - q; with lift = 255 - k, k·(lift·2^8 - 1) + 255 = lift·q.

`define DUT \
  localparam [31:0] k = `Q >> 8, q = (k << 8) + 1, lift = 255 - k, largest = (`Q - 1) * (`Q - 1); \
  (* hierconn *) wire [11:0] \dut.before.factor , \dut.before.other_factor , \dut.reduce.y ; \
  (* hierconn *) wire [23:0] \dut.product.product ; \
  (* hierconn *) wire [15:0] \dut.reduce.first.q ; \
  (* hierconn *) wire [11:0] \dut.reduce.second.q ; \
  wire [23:0] factor = \dut.before.factor , other = \dut.before.other_factor ; \
  wire [31:0] product = \dut.product.product , first = \dut.reduce.first.q , reduced = \dut.reduce.y ; \
  wire [31:0] second = \dut.reduce.second.q ; \
  wire first_in_range = first < 255 * k + (lift << 8); \
  wire second_in_range = second < 2 * q; \
  `CORE dut(.clock(clock), .inverse(inverse), .a(a), .b(b), .zeta(zeta));

// q·x in shifts and sums, which solvers like better than a product.
`define TIMES_Q(x) ((((x) * k) << 8) + (x))

module product(input clock, inverse, input [11:0] a, b, zeta);
  `DUT
  always @(posedge clock) assert (product == $past(factor * other));
endmodule

module first(input clock, inverse, input [11:0] a, b, zeta);
  `DUT
  always @(posedge clock) begin
    assume (product <= largest);
    assert (first_in_range);
    assert (first + `TIMES_Q($past(product) >> 8) == k * $past(product) + (lift << 8) - 1);
  end
endmodule

module second(input clock, inverse, input [11:0] a, b, zeta);
  `DUT
  always @(posedge clock) begin
    assume (first_in_range);
    assert (second_in_range);
    assert (second + `TIMES_Q($past(first) >> 8) == k * $past(first) + 255);
  end
endmodule

module third(input clock, inverse, input [11:0] a, b, zeta);
  `DUT
  always @(posedge clock) begin
    assume (second_in_range);
    assert (reduced < q);
    assert (reduced == $past(second) || reduced + q == $past(second));
  end
endmodule
