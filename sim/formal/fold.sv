// The folding of a sum of ML-KEM: defines and marks as in butterfly.sv.
//
// 2^14 = 5·q - 261 and 2^12 = q - 767: each stage takes multiples of q away and adds as many as keep it above 0.

module fold(input clock, input [24:0] x);
  localparam [31:0] q = `Q, largest = 2 * (q - 1) * (q - 1) + q - 1;
  localparam [31:0] lift = ((261 * (largest >> 14) + q - 1) / q) * q;
  localparam [31:0] lift2 = ((261 * ((lift + 16384) >> 14) + q - 1) / q) * q;
  (* hierconn *) wire [18:0] \dut.first.q ;
  (* hierconn *) wire [14:0] \dut.second.q ;
  (* hierconn *) wire [13:0] \dut.third.q ;
  (* hierconn *) wire [11:0] \dut.y ;
  wire [31:0] wide_x = x, first = \dut.first.q , second = \dut.second.q , third = \dut.third.q , y = \dut.y ;
  `CORE dut(.clock(clock), .x(x));
  always @(posedge clock) begin
    assume (wide_x <= largest);
    assert (first + 5 * q * ($past(wide_x) >> 14) == $past(wide_x) + lift);
    assert (second + 5 * q * ($past(first) >> 14) == $past(first) + lift2);
    assert (third + q * ($past(second) >> 12) == $past(second));
    assert (y < q);
    assert (y == $past(third) || y + q == $past(third) || y + q + q == $past(third));
  end
endmodule
