// What stands around the products, the reduction and the foldings of ML-KEM's pair: defines and marks as in butterfly.sv.
//
// `both` without its upper bit, which the core does not use and Yosys leaves out.

`define DUT \
  (* hierconn *) wire [11:0] \dut.x_x.a , \dut.x_x.b , \dut.y_y.a , \dut.y_y.b , \dut.turned.a , \dut.turned.b ; \
  (* hierconn *) wire [12:0] \dut.both.a , \dut.both.b ; \
  (* hierconn *) wire [23:0] \dut.x_x.product , \dut.y_y.product , \dut.turned.product , \dut.reduce.x ; \
  (* hierconn *) wire [25:0] \dut.both.product ; \
  (* hierconn *) wire [11:0] \dut.reduce.y , \dut.fold_x.y , \dut.fold_y.y , \dut.to_x , \dut.to_y ; \
  (* hierconn *) wire [24:0] \dut.fold_x.x , \dut.fold_y.x ; \
  wire [11:0] x_x_a = \dut.x_x.a , x_x_b = \dut.x_x.b , y_y_a = \dut.y_y.a , y_y_b = \dut.y_y.b ; \
  wire [11:0] turned_a = \dut.turned.a , turned_b = \dut.turned.b ; \
  wire [12:0] both_a = \dut.both.a , both_b = \dut.both.b ; \
  wire [23:0] x_x = \dut.x_x.product , y_y = \dut.y_y.product , turned = \dut.turned.product ; \
  wire [24:0] both = \dut.both.product ; \
  `CORE dut(.clock(clock), .a_x(a_x), .a_y(a_y), .b_x(b_x), .b_y(b_y), .swap(swap), .gamma(gamma), \
    .sum_x(sum_x), .sum_y(sum_y));

module factors(input clock, swap, input [11:0] a_x, a_y, b_x, b_y, gamma, sum_x, sum_y);
  `DUT
  wire [12:0] wide_a_x = a_x, wide_a_y = a_y, wide_b_x = b_x, wide_b_y = b_y;
  always @(posedge clock) begin
    assert (x_x_a == $past(a_x) && x_x_b == $past(b_x) && y_y_a == $past(a_y) && y_y_b == $past(b_y));
    assert (both_a == $past(wide_a_x) + $past(wide_a_y) && both_b == $past(wide_b_x) + $past(wide_b_y));
    assert (turned_a == \dut.reduce.y && turned_b == gamma);
    assert (\dut.to_x == \dut.fold_x.y && \dut.to_y == \dut.fold_y.y );
  end
endmodule

module products(input clock, swap, input [11:0] a_x, a_y, b_x, b_y, gamma, sum_x, sum_y);
  `DUT
  always @(posedge clock) begin
    assert (x_x == $past({12'd0, x_x_a} * {12'd0, x_x_b}));
    assert (y_y == $past({12'd0, y_y_a} * {12'd0, y_y_b}));
    assert (both == $past({12'd0, both_a} * {12'd0, both_b}));
  end
endmodule

// Apart from those, on one of which it depends.
module turn(input clock, swap, input [11:0] a_x, a_y, b_x, b_y, gamma, sum_x, sum_y);
  `DUT
  always @(posedge clock) assert (turned == $past({12'd0, turned_a} * {12'd0, turned_b}));
endmodule

// Modulo 2^25, which the sums stay below: what is reduced, and what is folded.
module sums(input clock, swap, input [11:0] a_x, a_y, b_x, b_y, gamma, sum_x, sum_y);
  `DUT
  reg [24:0] even, cross;
  always @(posedge clock) begin
    assert (\dut.reduce.x == ($past(swap, 2) ? $past(x_x) : $past(y_y)));
    even = ($past(swap, 7) ? $past(y_y, 6) : $past(x_x, 6)) + $past(turned);
    cross = $past(both, 6) - $past(x_x, 6) - $past(y_y, 6);
    assert (\dut.fold_x.x == (($past(swap, 7) ? cross : even) + $past(sum_x)) % (1 << 25));
    assert (\dut.fold_y.x == (($past(swap, 7) ? even : cross) + $past(sum_y)) % (1 << 25));
  end
endmodule
