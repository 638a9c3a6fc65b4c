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
    wire  [11:0] before$passing;
    reg  product$clock;
    reg  [11:0] product$a;
    reg  [11:0] product$b;
    wire  [23:0] product$product;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  passing$clock;
    reg  [11:0] passing$now;
    wire  [11:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [11:0] after$passing;
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
    input wire  [11:0] passing;
    input wire  [11:0] reduced;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Constant declarations
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] passing1$d;
    wire  [11:0] passing1$q;
    reg  passing1$clock;
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
    reg  [12:0] wide_passing;
    reg  [12:0] wide_reduced;
    reg  [12:0] less;
    reg  [12:0] more;
    // Sub module instances
    kem_butterfly$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_butterfly$after$passing1 passing1(
        .d(passing1$d),
        .q(passing1$q),
        .clock(passing1$clock)
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
        passing1$clock = clock;
        reduced1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        u2$clock = clock;
        v2$clock = clock;
        inverse1$d = inverse1$q;
        passing1$d = passing1$q;
        reduced1$d = reduced1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        u2$d = u2$q;
        v2$d = v2$q;
        wide_passing = ((passing) & 13'h1fff);
        wide_reduced = ((reduced) & 13'h1fff);
        sum$d = wide_passing + wide_reduced;
        difference$d = wide_passing - wide_reduced;
        inverse1$d = inverse;
        passing1$d = passing;
        reduced1$d = reduced;
        less = sum$q - modulus;
        more = difference$q + modulus;
        if (inverse1$q) begin
            u2$d = passing1$q;
            v2$d = reduced1$q;
        end
        else begin
            u2$d = less[(32'h0)+:(12)];
            if (|(less & sign)) begin
                u2$d = sum$q[(32'h0)+:(12)];
            end
            v2$d = difference$q[(32'h0)+:(12)];
            if (|(difference$q & sign)) begin
                v2$d = more[(32'h0)+:(12)];
            end
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
module kem_butterfly$after$passing1(d,q,clock);
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
endmodule // kem_butterfly$after$passing1
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
    output reg  [11:0] passing;
    // Constant declarations
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
    reg  [11:0] passing2$d;
    wire  [11:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [12:0] wide_a;
    reg  [12:0] wide_b;
    reg  [12:0] even;
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
        even = sum$q;
        if (sum$q[32'h0]) begin
            if (sum$q >= modulus) begin
                even = sum$q - modulus;
            end
            else begin
                even = sum$q + modulus;
            end
        end
        positive = difference$q;
        if (|(difference$q & sign)) begin
            positive = difference$q + modulus;
        end
        factor2$d = b1$q;
        passing2$d = a1$q;
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(12)];
            passing2$d = even[(32'h1)+:(12)];
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
    input wire  [11:0] now;
    output reg  [11:0] later;
    // Update code (custom)
    // primitive
    reg [11:0] step1, step2, step3;
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
    localparam  lift = 16'haa00;
    localparam  lift2 = 13'b10101010;
    localparam  modulus = 13'b110100000001;
    // Stub signals
    reg  [15:0] first$d;
    wire  [15:0] first$q;
    reg  first$clock;
    reg  [12:0] second$d;
    wire  [12:0] second$q;
    reg  second$clock;
    reg  [11:0] third$d;
    wire  [11:0] third$q;
    reg  third$clock;
    // Local signals
    reg  [15:0] low;
    reg  [15:0] high;
    reg  [15:0] low_times_k;
    reg  [12:0] low2;
    reg  [12:0] high2;
    reg  [12:0] low2_times_k;
    reg  [12:0] more;
    reg  [12:0] less;
    reg  [12:0] chosen;
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
        low = ((x[(32'h0)+:(8)]) & 16'hffff);
        high = x[(32'h8)+:(16)];
        low_times_k = (low << 32'h3) + (low << 32'h2) + low;
        first$d = (low_times_k + lift) - high;
        low2 = ((first$q[(32'h0)+:(8)]) & 13'h1fff);
        high2 = ((first$q[(32'h8)+:(8)]) & 13'h1fff);
        low2_times_k = (low2 << 32'h3) + (low2 << 32'h2) + low2;
        second$d = (low2_times_k + lift2) - high2;
        more = second$q + modulus;
        less = second$q - modulus;
        chosen = second$q;
        if (second$q[32'hc]) begin
            chosen = more;
        end
        else if (~less[32'hc]) begin
            chosen = less;
        end
        third$d = chosen[(32'h0)+:(12)];
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
