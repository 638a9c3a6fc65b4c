// What stands around the product and the reduction of ML-DSA's lane: defines and marks as in butterfly.sv.

module lane(input clock, input [22:0] a, b, sum);
  localparam [31:0] q = `Q;
  (* hierconn *) wire [22:0] \dut.product.a , \dut.product.b , \dut.product.high , \dut.product.low ;
  (* hierconn *) wire [22:0] \dut.reduce.high , \dut.reduce.low , \dut.reduce.y , \dut.to ;
  wire [31:0] reduced = \dut.reduce.y , wide_sum = sum, to = \dut.to ;
  `CORE dut(.clock(clock), .a(a), .b(b), .sum(sum));
  always @(posedge clock) begin
    assume (reduced < q && wide_sum < q);
    assert (\dut.product.a == $past(a) && \dut.product.b == $past(b));
    assert (\dut.reduce.high == \dut.product.high && \dut.reduce.low == \dut.product.low );
    assert (to < q);
    assert (to == $past(reduced, 2) + $past(wide_sum, 2) || to + q == $past(reduced, 2) + $past(wide_sum, 2));
  end
endmodule
