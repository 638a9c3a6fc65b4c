// Generated from kemlane-hdl; do not edit. Module kem_butterfly.
module kem_butterfly(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [11:0] before$a;
    reg  [11:0] before$b;
    reg  [11:0] before$zeta;
    wire  [11:0] before$factor;
    wire  [11:0] before$other_factor;
    wire  [12:0] before$passing;
    reg  product$clock;
    reg  [11:0] product$a;
    reg  [11:0] product$b;
    wire  [23:0] product$product;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  passing$clock;
    reg  [12:0] passing$now;
    wire  [12:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [12:0] after$passing;
    reg  [11:0] after$reduced;
    wire  [11:0] after$u;
    wire  [11:0] after$v;
    // Sub module instances
    kem_butterfly$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    kem_butterfly$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kem_butterfly$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_butterfly$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    kem_butterfly$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    kem_butterfly$after after(
        .clock(after$clock),
        .inverse(after$inverse),
        .passing(after$passing),
        .reduced(after$reduced),
        .u(after$u),
        .v(after$v)
    );
    // Update code
    always @(*) begin
        before$clock = clock;
        product$clock = clock;
        reduce$clock = clock;
        passing$clock = clock;
        inverses$clock = clock;
        after$clock = clock;
        before$inverse = inverse;
        before$a = a;
        before$b = b;
        before$zeta = zeta;
        product$a = before$factor;
        product$b = before$other_factor;
        reduce$x = product$product;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // top
module kem_butterfly$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [12:0] passing;
    input wire  [11:0] reduced;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] reduced1$d;
    wire  [11:0] reduced1$q;
    reg  reduced1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] u2$d;
    wire  [11:0] u2$q;
    reg  u2$clock;
    reg  [11:0] v2$d;
    wire  [11:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [12:0] wide_reduced;
    reg  [12:0] addend;
    reg  [12:0] less;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_butterfly$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_butterfly$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    kem_butterfly$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_butterfly$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_butterfly$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    kem_butterfly$after$v2 v2(
        .d(v2$d),
        .q(v2$q),
        .clock(v2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        reduced1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        u2$clock = clock;
        v2$clock = clock;
        inverse1$d = inverse1$q;
        reduced1$d = reduced1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        u2$d = u2$q;
        v2$d = v2$q;
        wide_reduced = ((reduced) & 13'h1fff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(12)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(12)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(12)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // kem_butterfly$after
module kem_butterfly$after$difference(d,q,clock);
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$after$difference
module kem_butterfly$after$inverse1(d,q,clock);
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$after$inverse1
module kem_butterfly$after$reduced1(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$after$reduced1
module kem_butterfly$after$sum(d,q,clock);
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$after$sum
module kem_butterfly$after$u2(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$after$u2
module kem_butterfly$after$v2(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$after$v2
module kem_butterfly$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] factor;
    output reg  [11:0] other_factor;
    output reg  [12:0] passing;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  half_of_one = 13'b11010000001;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] a1$d;
    wire  [11:0] a1$q;
    reg  a1$clock;
    reg  [11:0] b1$d;
    wire  [11:0] b1$q;
    reg  b1$clock;
    reg  [11:0] zeta1$d;
    wire  [11:0] zeta1$q;
    reg  zeta1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] factor2$d;
    wire  [11:0] factor2$q;
    reg  factor2$clock;
    reg  [11:0] zeta2$d;
    wire  [11:0] zeta2$q;
    reg  zeta2$clock;
    reg  [12:0] passing2$d;
    wire  [12:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [12:0] wide_a;
    reg  [12:0] wide_b;
    reg  [12:0] half;
    reg  [12:0] to_half;
    reg  [12:0] halved;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_butterfly$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_butterfly$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    kem_butterfly$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    kem_butterfly$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    kem_butterfly$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_butterfly$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_butterfly$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    kem_butterfly$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    kem_butterfly$before$passing2 passing2(
        .d(passing2$d),
        .q(passing2$q),
        .clock(passing2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        a1$clock = clock;
        b1$clock = clock;
        zeta1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        factor2$clock = clock;
        zeta2$clock = clock;
        passing2$clock = clock;
        inverse1$d = inverse1$q;
        a1$d = a1$q;
        b1$d = b1$q;
        zeta1$d = zeta1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        factor2$d = factor2$q;
        zeta2$d = zeta2$q;
        passing2$d = passing2$q;
        wide_a = ((a) & 13'h1fff);
        wide_b = ((b) & 13'h1fff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(12)]) & 13'h1fff);
        to_half = nothing;
        if (sum$q[32'h0]) begin
            to_half = half_of_one;
        end
        halved = half + to_half;
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        factor2$d = b1$q;
        passing2$d = ((a1$q) & 13'h1fff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(12)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // kem_butterfly$before
module kem_butterfly$before$a1(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$a1
module kem_butterfly$before$b1(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$b1
module kem_butterfly$before$difference(d,q,clock);
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$difference
module kem_butterfly$before$factor2(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$factor2
module kem_butterfly$before$inverse1(d,q,clock);
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$inverse1
module kem_butterfly$before$passing2(d,q,clock);
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$passing2
module kem_butterfly$before$sum(d,q,clock);
    // Module arguments
    input wire  [12:0] d;
    output reg  [12:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 13'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$sum
module kem_butterfly$before$zeta1(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$zeta1
module kem_butterfly$before$zeta2(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$before$zeta2
module kem_butterfly$inverses(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      later <= step5;
    end
endmodule // kem_butterfly$inverses
module kem_butterfly$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [12:0] now;
    output reg  [12:0] later;
    // Update code (custom)
    // primitive
    reg [12:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // kem_butterfly$passing
module kem_butterfly$product(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_butterfly$product
module kem_butterfly$reduce(clock,x,y);
    // Module arguments
    input wire  clock;
    input wire  [23:0] x;
    output reg  [11:0] y;
    // Constant declarations
    localparam  lift_five = 9'b10000000;
    localparam  lift_rest = 13'b1111000000000;
    localparam  lift_five2 = 9'b1000000;
    localparam  modulus = 13'b110100000001;
    // Stub signals
    reg  [15:0] first$d;
    wire  [15:0] first$q;
    reg  first$clock;
    reg  [11:0] second$d;
    wire  [11:0] second$q;
    reg  second$clock;
    reg  [11:0] third$d;
    wire  [11:0] third$q;
    reg  third$clock;
    // Local signals
    reg  [8:0] low;
    reg  [8:0] quarter;
    reg  [8:0] five_above;
    reg  [15:0] five;
    reg  [12:0] eight;
    reg  [15:0] not_high;
    reg  [12:0] rest_above;
    reg  [15:0] rest;
    reg  [8:0] low2;
    reg  [8:0] quarter2;
    reg  [8:0] five2_above;
    reg  [11:0] five2;
    reg  [11:0] high2;
    reg  [11:0] not_high2;
    reg  [8:0] rest2_above;
    reg  [11:0] rest2;
    reg  [12:0] wide;
    reg  [12:0] less;
    // Sub module instances
    kem_butterfly$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_butterfly$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_butterfly$reduce$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    // Update code
    always @(*) begin
        first$clock = clock;
        second$clock = clock;
        third$clock = clock;
        first$d = first$q;
        second$d = second$q;
        third$d = third$q;
        low = ((x[(32'h0)+:(8)]) & 9'h1ff);
        quarter = ((x[(32'h2)+:(6)]) & 9'h1ff) | lift_five;
        five_above = quarter + low;
        five = (((five_above) & 16'hffff) << 32'h2) | ((x[(32'h0)+:(2)]) & 16'hffff);
        eight = ((low) & 13'h1fff) | lift_rest;
        not_high = ~x[(32'h8)+:(16)];
        rest_above = eight + not_high[(32'h3)+:(13)];
        rest = (((rest_above) & 16'hffff) << 32'h3) | ((not_high[(32'h0)+:(3)]) & 16'hffff);
        first$d = rest + five;
        low2 = ((first$q[(32'h0)+:(8)]) & 9'h1ff);
        quarter2 = ((first$q[(32'h2)+:(6)]) & 9'h1ff) | lift_five2;
        five2_above = quarter2 + low2;
        five2 = (((five2_above) & 12'hfff) << 32'h2) | ((first$q[(32'h0)+:(2)]) & 12'hfff);
        high2 = ((first$q[(32'h8)+:(8)]) & 12'hfff);
        not_high2 = ~high2;
        rest2_above = low2 + not_high2[(32'h3)+:(9)];
        rest2 = (((rest2_above) & 12'hfff) << 32'h3) | ((not_high2[(32'h0)+:(3)]) & 12'hfff);
        second$d = rest2 + five2;
        wide = ((second$q) & 13'h1fff);
        less = wide - modulus;
        third$d = less[(32'h0)+:(12)];
        if (less[32'hc]) begin
            third$d = second$q;
        end
        y = third$q;
    end
endmodule // kem_butterfly$reduce
module kem_butterfly$reduce$first(d,q,clock);
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$reduce$first
module kem_butterfly$reduce$second(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$reduce$second
module kem_butterfly$reduce$third(d,q,clock);
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_butterfly$reduce$third
