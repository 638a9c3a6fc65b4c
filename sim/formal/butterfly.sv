// What stands around the product and the reduction of a butterfly, for both moduli.
//
// Defines: CORE, BITS, Q, and MIDDLE, the cycles from the product's factors to the reduced product. A wire marked
// hierconn is the wire of that name in the core. Each module is a lemma: what it assumes, at every edge, another one
// asserts; lemmas.rs has the order. 32 bits hold everything without wrapping.

`define DUT \
  localparam [31:0] q = `Q; \
  (* hierconn *) wire [`BITS-1:0] \dut.before.factor , \dut.before.other_factor , \dut.reduce.y ; \
  (* hierconn *) wire [`BITS:0] \dut.before.passing ; \
  (* hierconn *) wire [`BITS-1:0] \dut.u , \dut.v ; \
  wire [31:0] factor = \dut.before.factor , other = \dut.before.other_factor , passing = \dut.before.passing ; \
  wire [31:0] reduced = \dut.reduce.y , u = \dut.u , v = \dut.v ; \
  `CORE dut(.clock(clock), .inverse(inverse), .a(a), .b(b), .zeta(zeta));

// Below q, or below 3/2·q if it is a half.
`define PASSING_IN_RANGE ($past(inverse, 2) ? 2 * passing < 3 * q : passing < q)

// Inputs below q give factors below q, and a coefficient that passes by.
module before(input clock, inverse, input [`BITS-1:0] a, b, zeta);
  `DUT
  wire [31:0] wide_a = a, wide_b = b, wide_zeta = zeta;
  always @(posedge clock) begin
    assume (wide_a < q && wide_b < q && wide_zeta < q);
    assert (factor < q && other < q && `PASSING_IN_RANGE);
    assert (other == $past(wide_zeta, 2));
    if ($past(inverse, 2)) begin
      // factor = b - a, passing = (a + b)/2, modulo q.
      assert (factor + $past(wide_a, 2) == $past(wide_b, 2) || factor + $past(wide_a, 2) == $past(wide_b, 2) + q);
      assert (passing + passing == $past(wide_a, 2) + $past(wide_b, 2)
           || passing + passing == $past(wide_a, 2) + $past(wide_b, 2) + q);
    end else begin
      assert (factor == $past(wide_b, 2));
      assert (passing == $past(wide_a, 2));
    end
  end
endmodule

// The sums of what passed by and of what was reduced are u and v, below q, and they belong together.
module after(input clock, inverse, input [`BITS-1:0] a, b, zeta);
  `DUT
  localparam way = `MIDDLE + 2;
  always @(posedge clock) begin
    assume (`PASSING_IN_RANGE && reduced < q);
    assert (u < q && v < q);
    if ($past(inverse, 2 + way)) begin
      assert (u == $past(passing, way) || u + q == $past(passing, way));
      assert (v == $past(reduced, 2));
    end else begin
      assert (u == $past(passing, way) + $past(reduced, 2) || u + q == $past(passing, way) + $past(reduced, 2));
      assert (v + $past(reduced, 2) == $past(passing, way) || v + $past(reduced, 2) == $past(passing, way) + q);
    end
  end
endmodule
