// Generated from kemlane-hdl; do not edit. Module kem_ntt_1.
module kem_ntt_1(clock,reset,from$valid,from$ready,from$data$0,from$data$1,inverse,to$valid,to$ready,to$data$0,to$data$1);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [11:0] from$data$0;
    input wire  [11:0] from$data$1;
    input wire  inverse;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [11:0] to$data$0;
    output reg  [11:0] to$data$1;
    // Stub signals
    reg  transform$clock;
    reg  transform$reset;
    reg  transform$from$valid;
    wire  transform$from$ready;
    reg  [11:0] transform$from$data$0;
    reg  [11:0] transform$from$data$1;
    reg  transform$inverse;
    wire  transform$to$valid;
    reg  transform$to$ready;
    wire  [11:0] transform$to$data$0;
    wire  [11:0] transform$to$data$1;
    wire  transform$step_inverse;
    wire  [11:0] transform$a$0;
    wire  [11:0] transform$b$0;
    wire  [11:0] transform$zeta$0;
    reg  [11:0] transform$u$0;
    reg  [11:0] transform$v$0;
    reg  butterflies$0$clock;
    reg  butterflies$0$inverse;
    reg  [11:0] butterflies$0$a;
    reg  [11:0] butterflies$0$b;
    reg  [11:0] butterflies$0$zeta;
    wire  [11:0] butterflies$0$u;
    wire  [11:0] butterflies$0$v;
    // Sub module instances
    kem_ntt_1$transform transform(
        .clock(transform$clock),
        .reset(transform$reset),
        .from$valid(transform$from$valid),
        .from$ready(transform$from$ready),
        .from$data$0(transform$from$data$0),
        .from$data$1(transform$from$data$1),
        .inverse(transform$inverse),
        .to$valid(transform$to$valid),
        .to$ready(transform$to$ready),
        .to$data$0(transform$to$data$0),
        .to$data$1(transform$to$data$1),
        .step_inverse(transform$step_inverse),
        .a$0(transform$a$0),
        .b$0(transform$b$0),
        .zeta$0(transform$zeta$0),
        .u$0(transform$u$0),
        .v$0(transform$v$0)
    );
    kem_ntt_1$butterflies$0 butterflies$0(
        .clock(butterflies$0$clock),
        .inverse(butterflies$0$inverse),
        .a(butterflies$0$a),
        .b(butterflies$0$b),
        .zeta(butterflies$0$zeta),
        .u(butterflies$0$u),
        .v(butterflies$0$v)
    );
    // Update code
    always @(*) begin
        transform$clock = clock;
        transform$reset = reset;
        transform$inverse = inverse;
        transform$from$valid = from$valid;
        from$ready = transform$from$ready;
        to$valid = transform$to$valid;
        transform$to$ready = to$ready;
        transform$from$data$0 = from$data$0;
        to$data$0 = transform$to$data$0;
        transform$from$data$1 = from$data$1;
        to$data$1 = transform$to$data$1;
        butterflies$0$clock = clock;
        butterflies$0$inverse = transform$step_inverse;
        butterflies$0$a = transform$a$0;
        butterflies$0$b = transform$b$0;
        butterflies$0$zeta = transform$zeta$0;
        transform$u$0 = butterflies$0$u;
        transform$v$0 = butterflies$0$v;
    end
endmodule // top
module kem_ntt_1$butterflies$0(clock,inverse,a,b,zeta,u,v);
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
    kem_ntt_1$butterflies$0$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    kem_ntt_1$butterflies$0$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kem_ntt_1$butterflies$0$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_ntt_1$butterflies$0$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    kem_ntt_1$butterflies$0$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    kem_ntt_1$butterflies$0$after after(
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
endmodule // kem_ntt_1$butterflies$0
module kem_ntt_1$butterflies$0$after(clock,inverse,passing,reduced,u,v);
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
    kem_ntt_1$butterflies$0$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_ntt_1$butterflies$0$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    kem_ntt_1$butterflies$0$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_ntt_1$butterflies$0$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_ntt_1$butterflies$0$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    kem_ntt_1$butterflies$0$after$v2 v2(
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
endmodule // kem_ntt_1$butterflies$0$after
module kem_ntt_1$butterflies$0$after$difference(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$after$difference
module kem_ntt_1$butterflies$0$after$inverse1(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$after$inverse1
module kem_ntt_1$butterflies$0$after$reduced1(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$after$reduced1
module kem_ntt_1$butterflies$0$after$sum(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$after$sum
module kem_ntt_1$butterflies$0$after$u2(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$after$u2
module kem_ntt_1$butterflies$0$after$v2(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$after$v2
module kem_ntt_1$butterflies$0$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
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
    kem_ntt_1$butterflies$0$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_ntt_1$butterflies$0$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    kem_ntt_1$butterflies$0$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    kem_ntt_1$butterflies$0$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    kem_ntt_1$butterflies$0$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_ntt_1$butterflies$0$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_ntt_1$butterflies$0$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    kem_ntt_1$butterflies$0$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    kem_ntt_1$butterflies$0$before$passing2 passing2(
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
endmodule // kem_ntt_1$butterflies$0$before
module kem_ntt_1$butterflies$0$before$a1(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$a1
module kem_ntt_1$butterflies$0$before$b1(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$b1
module kem_ntt_1$butterflies$0$before$difference(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$difference
module kem_ntt_1$butterflies$0$before$factor2(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$factor2
module kem_ntt_1$butterflies$0$before$inverse1(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$inverse1
module kem_ntt_1$butterflies$0$before$passing2(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$passing2
module kem_ntt_1$butterflies$0$before$sum(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$sum
module kem_ntt_1$butterflies$0$before$zeta1(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$zeta1
module kem_ntt_1$butterflies$0$before$zeta2(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$before$zeta2
module kem_ntt_1$butterflies$0$inverses(clock,now,later);
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
endmodule // kem_ntt_1$butterflies$0$inverses
module kem_ntt_1$butterflies$0$passing(clock,now,later);
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
endmodule // kem_ntt_1$butterflies$0$passing
module kem_ntt_1$butterflies$0$product(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_ntt_1$butterflies$0$product
module kem_ntt_1$butterflies$0$reduce(clock,x,y);
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
    kem_ntt_1$butterflies$0$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_ntt_1$butterflies$0$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_ntt_1$butterflies$0$reduce$third third(
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
endmodule // kem_ntt_1$butterflies$0$reduce
module kem_ntt_1$butterflies$0$reduce$first(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$reduce$first
module kem_ntt_1$butterflies$0$reduce$second(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$reduce$second
module kem_ntt_1$butterflies$0$reduce$third(d,q,clock);
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
endmodule // kem_ntt_1$butterflies$0$reduce$third
module kem_ntt_1$transform(clock,reset,from$valid,from$ready,from$data$0,from$data$1,inverse,to$valid,to$ready,to$data$0,to$data$1,step_inverse,a$0,b$0,zeta$0,u$0,v$0);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [11:0] from$data$0;
    input wire  [11:0] from$data$1;
    input wire  inverse;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [11:0] to$data$0;
    output reg  [11:0] to$data$1;
    output reg  step_inverse;
    output reg  [11:0] a$0;
    output reg  [11:0] b$0;
    output reg  [11:0] zeta$0;
    input wire  [11:0] u$0;
    input wire  [11:0] v$0;
    // Constant declarations
    localparam  number$0 = 8'h0;
    localparam  number$1 = 8'h7f;
    localparam  slot_bit = 8'h80;
    localparam  inverse_bit = 9'b100000000;
    localparam  class_1 = 2'b1;
    localparam  class_2 = 2'b10;
    localparam  class_3 = 2'b11;
    // Stub signals
    reg  schedule$clock;
    reg  schedule$reset;
    reg  schedule$hold;
    reg  schedule$offered;
    reg  schedule$offered_inverse;
    wire  schedule$accept;
    wire  [6:0] schedule$row;
    wire  schedule$slot;
    wire  [2:0] schedule$layer;
    wire  schedule$inverse;
    wire  schedule$compute;
    wire  schedule$load;
    wire  schedule$unload;
    reg  skew$clock;
    reg  skew$read;
    reg  [6:0] skew$address;
    wire  [7:0] skew$data;
    reg  raised$clock;
    reg  raised$read;
    reg  [6:0] raised$address;
    wire  [7:0] raised$data;
    reg  dropped$clock;
    reg  dropped$read;
    reg  [6:0] dropped$address;
    wire  [6:0] dropped$data;
    reg  keep$clock;
    reg  keep$read;
    reg  [2:0] keep$address;
    wire  [6:0] keep$data;
    reg  window$clock;
    reg  window$read;
    reg  [2:0] window$address;
    wire  [7:0] window$data;
    reg  low$clock;
    reg  low$read;
    reg  [2:0] low$address;
    wire  [6:0] low$data;
    reg  class$clock;
    reg  class$read;
    reg  [2:0] class$address;
    wire  [1:0] class$data;
    reg  swap_bit$clock;
    reg  swap_bit$read;
    reg  [2:0] swap_bit$address;
    wire  [7:0] swap_bit$data;
    reg  zeta_window$clock;
    reg  zeta_window$read;
    reg  [2:0] zeta_window$address;
    wire  [7:0] zeta_window$data;
    reg  zeta_row$clock;
    reg  zeta_row$read;
    reg  [2:0] zeta_row$address;
    wire  [7:0] zeta_row$data;
    reg  zeta_one$clock;
    reg  zeta_one$read;
    reg  [2:0] zeta_one$address;
    wire  [7:0] zeta_one$data;
    reg  flip$0$clock;
    reg  flip$0$read;
    reg  [2:0] flip$0$address;
    wire  [8:0] flip$0$data;
    reg  [6:0] row1$d;
    wire  [6:0] row1$q;
    reg  row1$clock;
    reg  slot1$d;
    wire  slot1$q;
    reg  slot1$clock;
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  compute1$d;
    wire  compute1$q;
    reg  compute1$clock;
    reg  load1$d;
    wire  load1$q;
    reg  load1$clock;
    reg  unload1$d;
    wire  unload1$q;
    reg  unload1$clock;
    reg  [11:0] taken1$0$d;
    wire  [11:0] taken1$0$q;
    reg  taken1$0$clock;
    reg  [11:0] taken1$1$d;
    wire  [11:0] taken1$1$q;
    reg  taken1$1$clock;
    reg  [7:0] read_address2$0$d;
    wire  [7:0] read_address2$0$q;
    reg  read_address2$0$clock;
    reg  [7:0] read_address2$1$d;
    wire  [7:0] read_address2$1$q;
    reg  read_address2$1$clock;
    reg  [8:0] zeta_index2$0$d;
    wire  [8:0] zeta_index2$0$q;
    reg  zeta_index2$0$clock;
    reg  [7:0] plain2$d;
    wire  [7:0] plain2$q;
    reg  plain2$clock;
    reg  [7:0] window2$d;
    wire  [7:0] window2$q;
    reg  window2$clock;
    reg  [1:0] class2$d;
    wire  [1:0] class2$q;
    reg  class2$clock;
    reg  swap2$d;
    wire  swap2$q;
    reg  swap2$clock;
    reg  inverse2$d;
    wire  inverse2$q;
    reg  inverse2$clock;
    reg  compute2$d;
    wire  compute2$q;
    reg  compute2$clock;
    reg  load2$d;
    wire  load2$q;
    reg  load2$clock;
    reg  unload2$d;
    wire  unload2$q;
    reg  unload2$clock;
    reg  [11:0] taken2$0$d;
    wire  [11:0] taken2$0$q;
    reg  taken2$0$clock;
    reg  [11:0] taken2$1$d;
    wire  [11:0] taken2$1$q;
    reg  taken2$1$clock;
    reg  zetas$0$clock;
    reg  zetas$0$read;
    reg  [8:0] zetas$0$address;
    wire  [11:0] zetas$0$data;
    reg  [7:0] plain3$d;
    wire  [7:0] plain3$q;
    reg  plain3$clock;
    reg  [7:0] window3$d;
    wire  [7:0] window3$q;
    reg  window3$clock;
    reg  [1:0] class3$d;
    wire  [1:0] class3$q;
    reg  class3$clock;
    reg  swap3$d;
    wire  swap3$q;
    reg  swap3$clock;
    reg  inverse3$d;
    wire  inverse3$q;
    reg  inverse3$clock;
    reg  compute3$d;
    wire  compute3$q;
    reg  compute3$clock;
    reg  unload3$d;
    wire  unload3$q;
    reg  unload3$clock;
    reg  banks$0$clock;
    reg  banks$0$read;
    reg  [7:0] banks$0$read_address;
    wire  [11:0] banks$0$read_data;
    reg  banks$0$write;
    reg  [7:0] banks$0$write_address;
    reg  [11:0] banks$0$write_data;
    reg  banks$1$clock;
    reg  banks$1$read;
    reg  [7:0] banks$1$read_address;
    wire  [11:0] banks$1$read_data;
    reg  banks$1$write;
    reg  [7:0] banks$1$write_address;
    reg  [11:0] banks$1$write_data;
    reg  [11:0] zeta4$0$d;
    wire  [11:0] zeta4$0$q;
    reg  zeta4$0$clock;
    reg  [7:0] plain4$d;
    wire  [7:0] plain4$q;
    reg  plain4$clock;
    reg  [7:0] window4$d;
    wire  [7:0] window4$q;
    reg  window4$clock;
    reg  [1:0] class4$d;
    wire  [1:0] class4$q;
    reg  class4$clock;
    reg  swap4$d;
    wire  swap4$q;
    reg  swap4$clock;
    reg  inverse4$d;
    wire  inverse4$q;
    reg  inverse4$clock;
    reg  compute4$d;
    wire  compute4$q;
    reg  compute4$clock;
    reg  unload4$d;
    wire  unload4$q;
    reg  unload4$clock;
    reg  [11:0] a5$0$d;
    wire  [11:0] a5$0$q;
    reg  a5$0$clock;
    reg  [11:0] b5$0$d;
    wire  [11:0] b5$0$q;
    reg  b5$0$clock;
    reg  [11:0] zeta5$0$d;
    wire  [11:0] zeta5$0$q;
    reg  zeta5$0$clock;
    reg  inverse5$d;
    wire  inverse5$q;
    reg  inverse5$clock;
    reg  plain_then$clock;
    reg  [7:0] plain_then$now;
    wire  [7:0] plain_then$later;
    reg  window_then$clock;
    reg  [7:0] window_then$now;
    wire  [7:0] window_then$later;
    reg  class_then$clock;
    reg  [1:0] class_then$now;
    wire  [1:0] class_then$later;
    reg  swap_then$clock;
    reg  swap_then$now;
    wire  swap_then$later;
    reg  compute_then$clock;
    reg  compute_then$now;
    wire  compute_then$later;
    reg  [7:0] write_address$0$d;
    wire  [7:0] write_address$0$q;
    reg  write_address$0$clock;
    reg  [7:0] write_address$1$d;
    wire  [7:0] write_address$1$q;
    reg  write_address$1$clock;
    reg  [11:0] write_data$0$d;
    wire  [11:0] write_data$0$q;
    reg  write_data$0$clock;
    reg  [11:0] write_data$1$d;
    wire  [11:0] write_data$1$q;
    reg  write_data$1$clock;
    reg  write$d;
    wire  write$q;
    reg  write$clock;
    // Local signals
    reg  hold;
    reg  run;
    reg  [6:0] plain_row;
    reg  [7:0] plain;
    reg  [7:0] zeta_place;
    reg  [8:0] zeta_common;
    reg  loads;
    reg  [11:0] first$0;
    reg  [11:0] second$0;
    reg  [11:0] low_result$0;
    reg  [11:0] high_result$0;
    reg  [11:0] result$0;
    reg  [11:0] result$1;
    // Sub module instances
    kem_ntt_1$transform$schedule schedule(
        .clock(schedule$clock),
        .reset(schedule$reset),
        .hold(schedule$hold),
        .offered(schedule$offered),
        .offered_inverse(schedule$offered_inverse),
        .accept(schedule$accept),
        .row(schedule$row),
        .slot(schedule$slot),
        .layer(schedule$layer),
        .inverse(schedule$inverse),
        .compute(schedule$compute),
        .load(schedule$load),
        .unload(schedule$unload)
    );
    kem_ntt_1$transform$skew skew(
        .clock(skew$clock),
        .read(skew$read),
        .address(skew$address),
        .data(skew$data)
    );
    kem_ntt_1$transform$raised raised(
        .clock(raised$clock),
        .read(raised$read),
        .address(raised$address),
        .data(raised$data)
    );
    kem_ntt_1$transform$dropped dropped(
        .clock(dropped$clock),
        .read(dropped$read),
        .address(dropped$address),
        .data(dropped$data)
    );
    kem_ntt_1$transform$keep keep(
        .clock(keep$clock),
        .read(keep$read),
        .address(keep$address),
        .data(keep$data)
    );
    kem_ntt_1$transform$window window(
        .clock(window$clock),
        .read(window$read),
        .address(window$address),
        .data(window$data)
    );
    kem_ntt_1$transform$low low(
        .clock(low$clock),
        .read(low$read),
        .address(low$address),
        .data(low$data)
    );
    kem_ntt_1$transform$class class(
        .clock(class$clock),
        .read(class$read),
        .address(class$address),
        .data(class$data)
    );
    kem_ntt_1$transform$swap_bit swap_bit(
        .clock(swap_bit$clock),
        .read(swap_bit$read),
        .address(swap_bit$address),
        .data(swap_bit$data)
    );
    kem_ntt_1$transform$zeta_window zeta_window(
        .clock(zeta_window$clock),
        .read(zeta_window$read),
        .address(zeta_window$address),
        .data(zeta_window$data)
    );
    kem_ntt_1$transform$zeta_row zeta_row(
        .clock(zeta_row$clock),
        .read(zeta_row$read),
        .address(zeta_row$address),
        .data(zeta_row$data)
    );
    kem_ntt_1$transform$zeta_one zeta_one(
        .clock(zeta_one$clock),
        .read(zeta_one$read),
        .address(zeta_one$address),
        .data(zeta_one$data)
    );
    kem_ntt_1$transform$flip$0 flip$0(
        .clock(flip$0$clock),
        .read(flip$0$read),
        .address(flip$0$address),
        .data(flip$0$data)
    );
    kem_ntt_1$transform$row1 row1(
        .d(row1$d),
        .q(row1$q),
        .clock(row1$clock)
    );
    kem_ntt_1$transform$slot1 slot1(
        .d(slot1$d),
        .q(slot1$q),
        .clock(slot1$clock)
    );
    kem_ntt_1$transform$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_ntt_1$transform$compute1 compute1(
        .d(compute1$d),
        .q(compute1$q),
        .clock(compute1$clock)
    );
    kem_ntt_1$transform$load1 load1(
        .d(load1$d),
        .q(load1$q),
        .clock(load1$clock)
    );
    kem_ntt_1$transform$unload1 unload1(
        .d(unload1$d),
        .q(unload1$q),
        .clock(unload1$clock)
    );
    kem_ntt_1$transform$taken1$0 taken1$0(
        .d(taken1$0$d),
        .q(taken1$0$q),
        .clock(taken1$0$clock)
    );
    kem_ntt_1$transform$taken1$1 taken1$1(
        .d(taken1$1$d),
        .q(taken1$1$q),
        .clock(taken1$1$clock)
    );
    kem_ntt_1$transform$read_address2$0 read_address2$0(
        .d(read_address2$0$d),
        .q(read_address2$0$q),
        .clock(read_address2$0$clock)
    );
    kem_ntt_1$transform$read_address2$1 read_address2$1(
        .d(read_address2$1$d),
        .q(read_address2$1$q),
        .clock(read_address2$1$clock)
    );
    kem_ntt_1$transform$zeta_index2$0 zeta_index2$0(
        .d(zeta_index2$0$d),
        .q(zeta_index2$0$q),
        .clock(zeta_index2$0$clock)
    );
    kem_ntt_1$transform$plain2 plain2(
        .d(plain2$d),
        .q(plain2$q),
        .clock(plain2$clock)
    );
    kem_ntt_1$transform$window2 window2(
        .d(window2$d),
        .q(window2$q),
        .clock(window2$clock)
    );
    kem_ntt_1$transform$class2 class2(
        .d(class2$d),
        .q(class2$q),
        .clock(class2$clock)
    );
    kem_ntt_1$transform$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_ntt_1$transform$inverse2 inverse2(
        .d(inverse2$d),
        .q(inverse2$q),
        .clock(inverse2$clock)
    );
    kem_ntt_1$transform$compute2 compute2(
        .d(compute2$d),
        .q(compute2$q),
        .clock(compute2$clock)
    );
    kem_ntt_1$transform$load2 load2(
        .d(load2$d),
        .q(load2$q),
        .clock(load2$clock)
    );
    kem_ntt_1$transform$unload2 unload2(
        .d(unload2$d),
        .q(unload2$q),
        .clock(unload2$clock)
    );
    kem_ntt_1$transform$taken2$0 taken2$0(
        .d(taken2$0$d),
        .q(taken2$0$q),
        .clock(taken2$0$clock)
    );
    kem_ntt_1$transform$taken2$1 taken2$1(
        .d(taken2$1$d),
        .q(taken2$1$q),
        .clock(taken2$1$clock)
    );
    kem_ntt_1$transform$zetas$0 zetas$0(
        .clock(zetas$0$clock),
        .read(zetas$0$read),
        .address(zetas$0$address),
        .data(zetas$0$data)
    );
    kem_ntt_1$transform$plain3 plain3(
        .d(plain3$d),
        .q(plain3$q),
        .clock(plain3$clock)
    );
    kem_ntt_1$transform$window3 window3(
        .d(window3$d),
        .q(window3$q),
        .clock(window3$clock)
    );
    kem_ntt_1$transform$class3 class3(
        .d(class3$d),
        .q(class3$q),
        .clock(class3$clock)
    );
    kem_ntt_1$transform$swap3 swap3(
        .d(swap3$d),
        .q(swap3$q),
        .clock(swap3$clock)
    );
    kem_ntt_1$transform$inverse3 inverse3(
        .d(inverse3$d),
        .q(inverse3$q),
        .clock(inverse3$clock)
    );
    kem_ntt_1$transform$compute3 compute3(
        .d(compute3$d),
        .q(compute3$q),
        .clock(compute3$clock)
    );
    kem_ntt_1$transform$unload3 unload3(
        .d(unload3$d),
        .q(unload3$q),
        .clock(unload3$clock)
    );
    kem_ntt_1$transform$banks$0 banks$0(
        .clock(banks$0$clock),
        .read(banks$0$read),
        .read_address(banks$0$read_address),
        .read_data(banks$0$read_data),
        .write(banks$0$write),
        .write_address(banks$0$write_address),
        .write_data(banks$0$write_data)
    );
    kem_ntt_1$transform$banks$1 banks$1(
        .clock(banks$1$clock),
        .read(banks$1$read),
        .read_address(banks$1$read_address),
        .read_data(banks$1$read_data),
        .write(banks$1$write),
        .write_address(banks$1$write_address),
        .write_data(banks$1$write_data)
    );
    kem_ntt_1$transform$zeta4$0 zeta4$0(
        .d(zeta4$0$d),
        .q(zeta4$0$q),
        .clock(zeta4$0$clock)
    );
    kem_ntt_1$transform$plain4 plain4(
        .d(plain4$d),
        .q(plain4$q),
        .clock(plain4$clock)
    );
    kem_ntt_1$transform$window4 window4(
        .d(window4$d),
        .q(window4$q),
        .clock(window4$clock)
    );
    kem_ntt_1$transform$class4 class4(
        .d(class4$d),
        .q(class4$q),
        .clock(class4$clock)
    );
    kem_ntt_1$transform$swap4 swap4(
        .d(swap4$d),
        .q(swap4$q),
        .clock(swap4$clock)
    );
    kem_ntt_1$transform$inverse4 inverse4(
        .d(inverse4$d),
        .q(inverse4$q),
        .clock(inverse4$clock)
    );
    kem_ntt_1$transform$compute4 compute4(
        .d(compute4$d),
        .q(compute4$q),
        .clock(compute4$clock)
    );
    kem_ntt_1$transform$unload4 unload4(
        .d(unload4$d),
        .q(unload4$q),
        .clock(unload4$clock)
    );
    kem_ntt_1$transform$a5$0 a5$0(
        .d(a5$0$d),
        .q(a5$0$q),
        .clock(a5$0$clock)
    );
    kem_ntt_1$transform$b5$0 b5$0(
        .d(b5$0$d),
        .q(b5$0$q),
        .clock(b5$0$clock)
    );
    kem_ntt_1$transform$zeta5$0 zeta5$0(
        .d(zeta5$0$d),
        .q(zeta5$0$q),
        .clock(zeta5$0$clock)
    );
    kem_ntt_1$transform$inverse5 inverse5(
        .d(inverse5$d),
        .q(inverse5$q),
        .clock(inverse5$clock)
    );
    kem_ntt_1$transform$plain_then plain_then(
        .clock(plain_then$clock),
        .now(plain_then$now),
        .later(plain_then$later)
    );
    kem_ntt_1$transform$window_then window_then(
        .clock(window_then$clock),
        .now(window_then$now),
        .later(window_then$later)
    );
    kem_ntt_1$transform$class_then class_then(
        .clock(class_then$clock),
        .now(class_then$now),
        .later(class_then$later)
    );
    kem_ntt_1$transform$swap_then swap_then(
        .clock(swap_then$clock),
        .now(swap_then$now),
        .later(swap_then$later)
    );
    kem_ntt_1$transform$compute_then compute_then(
        .clock(compute_then$clock),
        .now(compute_then$now),
        .later(compute_then$later)
    );
    kem_ntt_1$transform$write_address$0 write_address$0(
        .d(write_address$0$d),
        .q(write_address$0$q),
        .clock(write_address$0$clock)
    );
    kem_ntt_1$transform$write_address$1 write_address$1(
        .d(write_address$1$d),
        .q(write_address$1$q),
        .clock(write_address$1$clock)
    );
    kem_ntt_1$transform$write_data$0 write_data$0(
        .d(write_data$0$d),
        .q(write_data$0$q),
        .clock(write_data$0$clock)
    );
    kem_ntt_1$transform$write_data$1 write_data$1(
        .d(write_data$1$d),
        .q(write_data$1$q),
        .clock(write_data$1$clock)
    );
    kem_ntt_1$transform$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    // Update code
    always @(*) begin
        row1$clock = clock;
        slot1$clock = clock;
        inverse1$clock = clock;
        compute1$clock = clock;
        load1$clock = clock;
        unload1$clock = clock;
        plain2$clock = clock;
        window2$clock = clock;
        class2$clock = clock;
        swap2$clock = clock;
        inverse2$clock = clock;
        compute2$clock = clock;
        load2$clock = clock;
        unload2$clock = clock;
        plain3$clock = clock;
        window3$clock = clock;
        class3$clock = clock;
        swap3$clock = clock;
        inverse3$clock = clock;
        compute3$clock = clock;
        unload3$clock = clock;
        plain4$clock = clock;
        window4$clock = clock;
        class4$clock = clock;
        swap4$clock = clock;
        inverse4$clock = clock;
        compute4$clock = clock;
        unload4$clock = clock;
        inverse5$clock = clock;
        write$clock = clock;
        row1$d = row1$q;
        slot1$d = slot1$q;
        inverse1$d = inverse1$q;
        compute1$d = compute1$q;
        load1$d = load1$q;
        unload1$d = unload1$q;
        plain2$d = plain2$q;
        window2$d = window2$q;
        class2$d = class2$q;
        swap2$d = swap2$q;
        inverse2$d = inverse2$q;
        compute2$d = compute2$q;
        load2$d = load2$q;
        unload2$d = unload2$q;
        plain3$d = plain3$q;
        window3$d = window3$q;
        class3$d = class3$q;
        swap3$d = swap3$q;
        inverse3$d = inverse3$q;
        compute3$d = compute3$q;
        unload3$d = unload3$q;
        plain4$d = plain4$q;
        window4$d = window4$q;
        class4$d = class4$q;
        swap4$d = swap4$q;
        inverse4$d = inverse4$q;
        compute4$d = compute4$q;
        unload4$d = unload4$q;
        inverse5$d = inverse5$q;
        write$d = write$q;
        schedule$clock = clock;
        skew$clock = clock;
        raised$clock = clock;
        dropped$clock = clock;
        keep$clock = clock;
        window$clock = clock;
        low$clock = clock;
        class$clock = clock;
        swap_bit$clock = clock;
        zeta_window$clock = clock;
        zeta_row$clock = clock;
        zeta_one$clock = clock;
        plain_then$clock = clock;
        window_then$clock = clock;
        class_then$clock = clock;
        swap_then$clock = clock;
        compute_then$clock = clock;
        hold = unload4$q & ~to$ready;
        run = ~hold;
        to$valid = unload4$q;
        schedule$reset = reset;
        schedule$hold = hold;
        schedule$offered = from$valid;
        schedule$offered_inverse = inverse;
        from$ready = schedule$accept;
        skew$read = run;
        raised$read = run;
        dropped$read = run;
        keep$read = run;
        window$read = run;
        low$read = run;
        class$read = run;
        swap_bit$read = run;
        zeta_window$read = run;
        zeta_row$read = run;
        zeta_one$read = run;
        skew$address = schedule$row;
        raised$address = schedule$row;
        dropped$address = schedule$row;
        keep$address = schedule$layer;
        window$address = schedule$layer;
        low$address = schedule$layer;
        class$address = schedule$layer;
        swap_bit$address = schedule$layer;
        zeta_window$address = schedule$layer;
        zeta_row$address = schedule$layer;
        zeta_one$address = schedule$layer;
        plain_row = (row1$q & keep$data) | (skew$data[(32'h0)+:(7)] & window$data[(32'h0)+:(7)]) | (dropped$data & low$data);
        plain = ((plain_row) & 8'hff);
        if (slot1$q) begin
            plain = ((plain_row) & 8'hff) | slot_bit;
        end
        zeta_place = (skew$data & zeta_window$data) | (raised$data & zeta_row$data) | zeta_one$data;
        zeta_common = ((zeta_place) & 9'h1ff);
        if (inverse1$q) begin
            zeta_common = ((zeta_place) & 9'h1ff) | inverse_bit;
        end
        if (run) begin
            row1$d = schedule$row;
            slot1$d = schedule$slot;
            inverse1$d = schedule$inverse;
            compute1$d = schedule$compute;
            load1$d = schedule$load;
            unload1$d = schedule$unload;
            plain2$d = plain;
            window2$d = window$data;
            class2$d = class$data;
            swap2$d = |(skew$data & swap_bit$data);
            inverse2$d = inverse1$q;
            compute2$d = compute1$q;
            load2$d = load1$q;
            unload2$d = unload1$q;
            plain3$d = plain2$q;
            window3$d = window2$q;
            class3$d = class2$q;
            swap3$d = swap2$q;
            inverse3$d = inverse2$q;
            compute3$d = compute2$q;
            unload3$d = unload2$q;
            plain4$d = plain3$q;
            window4$d = window3$q;
            class4$d = class3$q;
            swap4$d = swap3$q;
            inverse4$d = inverse3$q;
            compute4$d = compute3$q;
            unload4$d = unload3$q;
        end
        inverse5$d = inverse4$q;
        step_inverse = inverse5$q;
        plain_then$now = plain4$q;
        window_then$now = window4$q;
        class_then$now = class4$q;
        swap_then$now = swap4$q;
        compute_then$now = compute4$q;
        loads = load2$q & run;
        write$d = compute_then$later | loads;
        flip$0$clock = clock;
        flip$0$read = run;
        flip$0$address = schedule$layer;
        zeta_index2$0$clock = clock;
        zetas$0$clock = clock;
        zetas$0$read = run;
        zeta4$0$clock = clock;
        zeta5$0$clock = clock;
        a5$0$clock = clock;
        b5$0$clock = clock;
        zeta_index2$0$d = zeta_index2$0$q;
        zeta4$0$d = zeta4$0$q;
        if (run) begin
            zeta_index2$0$d = zeta_common ^ flip$0$data;
            zeta4$0$d = zetas$0$data;
        end
        zetas$0$address = zeta_index2$0$q;
        zeta5$0$d = zeta4$0$q;
        zeta$0 = zeta5$0$q;
        taken1$0$clock = clock;
        taken2$0$clock = clock;
        read_address2$0$clock = clock;
        banks$0$clock = clock;
        write_address$0$clock = clock;
        write_data$0$clock = clock;
        taken1$0$d = taken1$0$q;
        taken2$0$d = taken2$0$q;
        read_address2$0$d = read_address2$0$q;
        if (run) begin
            taken1$0$d = from$data$0;
            taken2$0$d = taken1$0$q;
            read_address2$0$d = plain ^ (number$0 & window$data);
        end
        banks$0$read = run;
        banks$0$read_address = read_address2$0$q;
        to$data$0 = banks$0$read_data;
        taken1$1$clock = clock;
        taken2$1$clock = clock;
        read_address2$1$clock = clock;
        banks$1$clock = clock;
        write_address$1$clock = clock;
        write_data$1$clock = clock;
        taken1$1$d = taken1$1$q;
        taken2$1$d = taken2$1$q;
        read_address2$1$d = read_address2$1$q;
        if (run) begin
            taken1$1$d = from$data$1;
            taken2$1$d = taken1$1$q;
            read_address2$1$d = plain ^ (number$1 & window$data);
        end
        banks$1$read = run;
        banks$1$read_address = read_address2$1$q;
        to$data$1 = banks$1$read_data;
        first$0 = banks$0$read_data;
        second$0 = banks$1$read_data;
        if (class4$q == class_1) begin
            first$0 = banks$0$read_data;
            second$0 = banks$0$read_data;
        end
        if (class4$q == class_2) begin
            first$0 = banks$0$read_data;
            second$0 = banks$0$read_data;
        end
        if (class4$q == class_3) begin
            first$0 = banks$0$read_data;
            second$0 = banks$0$read_data;
        end
        a5$0$d = first$0;
        b5$0$d = second$0;
        if (swap4$q) begin
            a5$0$d = second$0;
            b5$0$d = first$0;
        end
        a$0 = a5$0$q;
        b$0 = b5$0$q;
        low_result$0 = u$0;
        high_result$0 = v$0;
        if (swap_then$later) begin
            low_result$0 = v$0;
            high_result$0 = u$0;
        end
        result$0 = low_result$0;
        result$1 = high_result$0;
        if (class_then$later == class_1) begin
            result$0 = low_result$0;
            result$0 = high_result$0;
        end
        if (class_then$later == class_2) begin
            result$0 = low_result$0;
            result$0 = high_result$0;
        end
        if (class_then$later == class_3) begin
            result$0 = low_result$0;
            result$0 = high_result$0;
        end
        write_address$0$d = plain_then$later ^ (number$0 & window_then$later);
        write_data$0$d = result$0;
        if (loads) begin
            write_address$0$d = read_address2$0$q;
            write_data$0$d = taken2$0$q;
        end
        banks$0$write = write$q;
        banks$0$write_address = write_address$0$q;
        banks$0$write_data = write_data$0$q;
        write_address$1$d = plain_then$later ^ (number$1 & window_then$later);
        write_data$1$d = result$1;
        if (loads) begin
            write_address$1$d = read_address2$1$q;
            write_data$1$d = taken2$1$q;
        end
        banks$1$write = write$q;
        banks$1$write_address = write_address$1$q;
        banks$1$write_data = write_data$1$q;
        if (reset) begin
            compute1$d = 1'b0;
            load1$d = 1'b0;
            unload1$d = 1'b0;
            compute2$d = 1'b0;
            load2$d = 1'b0;
            unload2$d = 1'b0;
            compute3$d = 1'b0;
            unload3$d = 1'b0;
            compute4$d = 1'b0;
            unload4$d = 1'b0;
        end
    end
endmodule // kem_ntt_1$transform
module kem_ntt_1$transform$a5$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$a5$0
module kem_ntt_1$transform$b5$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$b5$0
module kem_ntt_1$transform$banks$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [7:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:255];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) words[i] = 0;
      word = 0;
      read_data = 0;
    end
    always @(posedge clock) begin
      if (read) begin
        read_data <= word;
        word <= words[read_address];
      end
      if (write) words[write_address] <= write_data;
    end
endmodule // kem_ntt_1$transform$banks$0
module kem_ntt_1$transform$banks$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [7:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:255];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 255; i = i + 1) words[i] = 0;
      word = 0;
      read_data = 0;
    end
    always @(posedge clock) begin
      if (read) begin
        read_data <= word;
        word <= words[read_address];
      end
      if (write) words[write_address] <= write_data;
    end
endmodule // kem_ntt_1$transform$banks$1
module kem_ntt_1$transform$class(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [1:0] data;
    // Update code (custom)
    // primitive
    reg [1:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 2'h0;
      words[1] = 2'h0;
      words[2] = 2'h0;
      words[3] = 2'h0;
      words[4] = 2'h0;
      words[5] = 2'h0;
      words[6] = 2'h0;
      words[7] = 2'h0;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$class
module kem_ntt_1$transform$class2(d,q,clock);
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$class2
module kem_ntt_1$transform$class3(d,q,clock);
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$class3
module kem_ntt_1$transform$class4(d,q,clock);
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$class4
module kem_ntt_1$transform$class_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [1:0] now;
    output reg  [1:0] later;
    // Update code (custom)
    // primitive
    reg [1:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_ntt_1$transform$class_then
module kem_ntt_1$transform$compute1(d,q,clock);
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
endmodule // kem_ntt_1$transform$compute1
module kem_ntt_1$transform$compute2(d,q,clock);
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
endmodule // kem_ntt_1$transform$compute2
module kem_ntt_1$transform$compute3(d,q,clock);
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
endmodule // kem_ntt_1$transform$compute3
module kem_ntt_1$transform$compute4(d,q,clock);
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
endmodule // kem_ntt_1$transform$compute4
module kem_ntt_1$transform$compute_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_ntt_1$transform$compute_then
module kem_ntt_1$transform$dropped(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [6:0] address;
    output reg  [6:0] data;
    // Update code (custom)
    // primitive
    reg [6:0] words [0:127];
    initial begin
      data = 0;
      words[0] = 7'h00;
      words[1] = 7'h00;
      words[2] = 7'h01;
      words[3] = 7'h01;
      words[4] = 7'h02;
      words[5] = 7'h02;
      words[6] = 7'h03;
      words[7] = 7'h03;
      words[8] = 7'h04;
      words[9] = 7'h04;
      words[10] = 7'h05;
      words[11] = 7'h05;
      words[12] = 7'h06;
      words[13] = 7'h06;
      words[14] = 7'h07;
      words[15] = 7'h07;
      words[16] = 7'h08;
      words[17] = 7'h08;
      words[18] = 7'h09;
      words[19] = 7'h09;
      words[20] = 7'h0a;
      words[21] = 7'h0a;
      words[22] = 7'h0b;
      words[23] = 7'h0b;
      words[24] = 7'h0c;
      words[25] = 7'h0c;
      words[26] = 7'h0d;
      words[27] = 7'h0d;
      words[28] = 7'h0e;
      words[29] = 7'h0e;
      words[30] = 7'h0f;
      words[31] = 7'h0f;
      words[32] = 7'h10;
      words[33] = 7'h10;
      words[34] = 7'h11;
      words[35] = 7'h11;
      words[36] = 7'h12;
      words[37] = 7'h12;
      words[38] = 7'h13;
      words[39] = 7'h13;
      words[40] = 7'h14;
      words[41] = 7'h14;
      words[42] = 7'h15;
      words[43] = 7'h15;
      words[44] = 7'h16;
      words[45] = 7'h16;
      words[46] = 7'h17;
      words[47] = 7'h17;
      words[48] = 7'h18;
      words[49] = 7'h18;
      words[50] = 7'h19;
      words[51] = 7'h19;
      words[52] = 7'h1a;
      words[53] = 7'h1a;
      words[54] = 7'h1b;
      words[55] = 7'h1b;
      words[56] = 7'h1c;
      words[57] = 7'h1c;
      words[58] = 7'h1d;
      words[59] = 7'h1d;
      words[60] = 7'h1e;
      words[61] = 7'h1e;
      words[62] = 7'h1f;
      words[63] = 7'h1f;
      words[64] = 7'h20;
      words[65] = 7'h20;
      words[66] = 7'h21;
      words[67] = 7'h21;
      words[68] = 7'h22;
      words[69] = 7'h22;
      words[70] = 7'h23;
      words[71] = 7'h23;
      words[72] = 7'h24;
      words[73] = 7'h24;
      words[74] = 7'h25;
      words[75] = 7'h25;
      words[76] = 7'h26;
      words[77] = 7'h26;
      words[78] = 7'h27;
      words[79] = 7'h27;
      words[80] = 7'h28;
      words[81] = 7'h28;
      words[82] = 7'h29;
      words[83] = 7'h29;
      words[84] = 7'h2a;
      words[85] = 7'h2a;
      words[86] = 7'h2b;
      words[87] = 7'h2b;
      words[88] = 7'h2c;
      words[89] = 7'h2c;
      words[90] = 7'h2d;
      words[91] = 7'h2d;
      words[92] = 7'h2e;
      words[93] = 7'h2e;
      words[94] = 7'h2f;
      words[95] = 7'h2f;
      words[96] = 7'h30;
      words[97] = 7'h30;
      words[98] = 7'h31;
      words[99] = 7'h31;
      words[100] = 7'h32;
      words[101] = 7'h32;
      words[102] = 7'h33;
      words[103] = 7'h33;
      words[104] = 7'h34;
      words[105] = 7'h34;
      words[106] = 7'h35;
      words[107] = 7'h35;
      words[108] = 7'h36;
      words[109] = 7'h36;
      words[110] = 7'h37;
      words[111] = 7'h37;
      words[112] = 7'h38;
      words[113] = 7'h38;
      words[114] = 7'h39;
      words[115] = 7'h39;
      words[116] = 7'h3a;
      words[117] = 7'h3a;
      words[118] = 7'h3b;
      words[119] = 7'h3b;
      words[120] = 7'h3c;
      words[121] = 7'h3c;
      words[122] = 7'h3d;
      words[123] = 7'h3d;
      words[124] = 7'h3e;
      words[125] = 7'h3e;
      words[126] = 7'h3f;
      words[127] = 7'h3f;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$dropped
module kem_ntt_1$transform$flip$0(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [8:0] data;
    // Update code (custom)
    // primitive
    reg [8:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 9'h000;
      words[1] = 9'h000;
      words[2] = 9'h000;
      words[3] = 9'h000;
      words[4] = 9'h000;
      words[5] = 9'h000;
      words[6] = 9'h000;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$flip$0
module kem_ntt_1$transform$inverse1(d,q,clock);
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
endmodule // kem_ntt_1$transform$inverse1
module kem_ntt_1$transform$inverse2(d,q,clock);
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
endmodule // kem_ntt_1$transform$inverse2
module kem_ntt_1$transform$inverse3(d,q,clock);
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
endmodule // kem_ntt_1$transform$inverse3
module kem_ntt_1$transform$inverse4(d,q,clock);
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
endmodule // kem_ntt_1$transform$inverse4
module kem_ntt_1$transform$inverse5(d,q,clock);
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
endmodule // kem_ntt_1$transform$inverse5
module kem_ntt_1$transform$keep(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [6:0] data;
    // Update code (custom)
    // primitive
    reg [6:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 7'h7f;
      words[1] = 7'h7e;
      words[2] = 7'h7c;
      words[3] = 7'h78;
      words[4] = 7'h70;
      words[5] = 7'h60;
      words[6] = 7'h40;
      words[7] = 7'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$keep
module kem_ntt_1$transform$load1(d,q,clock);
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
endmodule // kem_ntt_1$transform$load1
module kem_ntt_1$transform$load2(d,q,clock);
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
endmodule // kem_ntt_1$transform$load2
module kem_ntt_1$transform$low(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [6:0] data;
    // Update code (custom)
    // primitive
    reg [6:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 7'h00;
      words[1] = 7'h00;
      words[2] = 7'h01;
      words[3] = 7'h03;
      words[4] = 7'h07;
      words[5] = 7'h0f;
      words[6] = 7'h1f;
      words[7] = 7'h3f;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$low
module kem_ntt_1$transform$plain2(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$plain2
module kem_ntt_1$transform$plain3(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$plain3
module kem_ntt_1$transform$plain4(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$plain4
module kem_ntt_1$transform$plain_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [7:0] now;
    output reg  [7:0] later;
    // Update code (custom)
    // primitive
    reg [7:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_ntt_1$transform$plain_then
module kem_ntt_1$transform$raised(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [6:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:127];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h02;
      words[2] = 8'h04;
      words[3] = 8'h06;
      words[4] = 8'h08;
      words[5] = 8'h0a;
      words[6] = 8'h0c;
      words[7] = 8'h0e;
      words[8] = 8'h10;
      words[9] = 8'h12;
      words[10] = 8'h14;
      words[11] = 8'h16;
      words[12] = 8'h18;
      words[13] = 8'h1a;
      words[14] = 8'h1c;
      words[15] = 8'h1e;
      words[16] = 8'h20;
      words[17] = 8'h22;
      words[18] = 8'h24;
      words[19] = 8'h26;
      words[20] = 8'h28;
      words[21] = 8'h2a;
      words[22] = 8'h2c;
      words[23] = 8'h2e;
      words[24] = 8'h30;
      words[25] = 8'h32;
      words[26] = 8'h34;
      words[27] = 8'h36;
      words[28] = 8'h38;
      words[29] = 8'h3a;
      words[30] = 8'h3c;
      words[31] = 8'h3e;
      words[32] = 8'h40;
      words[33] = 8'h42;
      words[34] = 8'h44;
      words[35] = 8'h46;
      words[36] = 8'h48;
      words[37] = 8'h4a;
      words[38] = 8'h4c;
      words[39] = 8'h4e;
      words[40] = 8'h50;
      words[41] = 8'h52;
      words[42] = 8'h54;
      words[43] = 8'h56;
      words[44] = 8'h58;
      words[45] = 8'h5a;
      words[46] = 8'h5c;
      words[47] = 8'h5e;
      words[48] = 8'h60;
      words[49] = 8'h62;
      words[50] = 8'h64;
      words[51] = 8'h66;
      words[52] = 8'h68;
      words[53] = 8'h6a;
      words[54] = 8'h6c;
      words[55] = 8'h6e;
      words[56] = 8'h70;
      words[57] = 8'h72;
      words[58] = 8'h74;
      words[59] = 8'h76;
      words[60] = 8'h78;
      words[61] = 8'h7a;
      words[62] = 8'h7c;
      words[63] = 8'h7e;
      words[64] = 8'h80;
      words[65] = 8'h82;
      words[66] = 8'h84;
      words[67] = 8'h86;
      words[68] = 8'h88;
      words[69] = 8'h8a;
      words[70] = 8'h8c;
      words[71] = 8'h8e;
      words[72] = 8'h90;
      words[73] = 8'h92;
      words[74] = 8'h94;
      words[75] = 8'h96;
      words[76] = 8'h98;
      words[77] = 8'h9a;
      words[78] = 8'h9c;
      words[79] = 8'h9e;
      words[80] = 8'ha0;
      words[81] = 8'ha2;
      words[82] = 8'ha4;
      words[83] = 8'ha6;
      words[84] = 8'ha8;
      words[85] = 8'haa;
      words[86] = 8'hac;
      words[87] = 8'hae;
      words[88] = 8'hb0;
      words[89] = 8'hb2;
      words[90] = 8'hb4;
      words[91] = 8'hb6;
      words[92] = 8'hb8;
      words[93] = 8'hba;
      words[94] = 8'hbc;
      words[95] = 8'hbe;
      words[96] = 8'hc0;
      words[97] = 8'hc2;
      words[98] = 8'hc4;
      words[99] = 8'hc6;
      words[100] = 8'hc8;
      words[101] = 8'hca;
      words[102] = 8'hcc;
      words[103] = 8'hce;
      words[104] = 8'hd0;
      words[105] = 8'hd2;
      words[106] = 8'hd4;
      words[107] = 8'hd6;
      words[108] = 8'hd8;
      words[109] = 8'hda;
      words[110] = 8'hdc;
      words[111] = 8'hde;
      words[112] = 8'he0;
      words[113] = 8'he2;
      words[114] = 8'he4;
      words[115] = 8'he6;
      words[116] = 8'he8;
      words[117] = 8'hea;
      words[118] = 8'hec;
      words[119] = 8'hee;
      words[120] = 8'hf0;
      words[121] = 8'hf2;
      words[122] = 8'hf4;
      words[123] = 8'hf6;
      words[124] = 8'hf8;
      words[125] = 8'hfa;
      words[126] = 8'hfc;
      words[127] = 8'hfe;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$raised
module kem_ntt_1$transform$read_address2$0(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$read_address2$0
module kem_ntt_1$transform$read_address2$1(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$read_address2$1
module kem_ntt_1$transform$row1(d,q,clock);
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$row1
module kem_ntt_1$transform$schedule(clock,reset,hold,offered,offered_inverse,accept,row,slot,layer,inverse,compute,load,unload);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  hold;
    input wire  offered;
    input wire  offered_inverse;
    output reg  accept;
    output reg  [6:0] row;
    output reg  slot;
    output reg  [2:0] layer;
    output reg  inverse;
    output reg  compute;
    output reg  load;
    output reg  unload;
    // Constant declarations
    localparam  drain = 5'b1011;
    localparam  rest_0 = 5'b0;
    localparam  rest_1 = 5'b1;
    localparam  row_0 = 7'b0;
    localparam  row_1 = 7'b1;
    localparam  last_row = 7'b1111111;
    localparam  pass_0 = 4'h0;
    localparam  pass_1 = 4'h1;
    localparam  last_pass = 4'h7;
    localparam  layers = 4'h8;
    localparam  skipped = 4'h0;
    localparam  layer_0 = 3'b0;
    // Stub signals
    reg  [6:0] row_count$d;
    wire  [6:0] row_count$q;
    reg  row_count$clock;
    reg  slot_count$d;
    wire  slot_count$q;
    reg  slot_count$clock;
    reg  [3:0] pass$d;
    wire  [3:0] pass$q;
    reg  pass$clock;
    reg  [4:0] rest$d;
    wire  [4:0] rest$q;
    reg  rest$clock;
    reg  full0$d;
    wire  full0$q;
    reg  full0$clock;
    reg  full1$d;
    wire  full1$q;
    reg  full1$clock;
    reg  inverse0$d;
    wire  inverse0$q;
    reg  inverse0$clock;
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  loading$d;
    wire  loading$q;
    reg  loading$clock;
    // Local signals
    reg  exchange;
    reg  first;
    reg  full;
    reg  direction;
    reg  ready;
    reg  taking;
    reg  go;
    reg  issue;
    reg  [3:0] forward_layer;
    reg  [3:0] inverse_layer;
    // Sub module instances
    kem_ntt_1$transform$schedule$row_count row_count(
        .d(row_count$d),
        .q(row_count$q),
        .clock(row_count$clock)
    );
    kem_ntt_1$transform$schedule$slot_count slot_count(
        .d(slot_count$d),
        .q(slot_count$q),
        .clock(slot_count$clock)
    );
    kem_ntt_1$transform$schedule$pass pass(
        .d(pass$d),
        .q(pass$q),
        .clock(pass$clock)
    );
    kem_ntt_1$transform$schedule$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    kem_ntt_1$transform$schedule$full0 full0(
        .d(full0$d),
        .q(full0$q),
        .clock(full0$clock)
    );
    kem_ntt_1$transform$schedule$full1 full1(
        .d(full1$d),
        .q(full1$q),
        .clock(full1$clock)
    );
    kem_ntt_1$transform$schedule$inverse0 inverse0(
        .d(inverse0$d),
        .q(inverse0$q),
        .clock(inverse0$clock)
    );
    kem_ntt_1$transform$schedule$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_ntt_1$transform$schedule$loading loading(
        .d(loading$d),
        .q(loading$q),
        .clock(loading$clock)
    );
    // Update code
    always @(*) begin
        row_count$clock = clock;
        slot_count$clock = clock;
        pass$clock = clock;
        rest$clock = clock;
        full0$clock = clock;
        full1$clock = clock;
        inverse0$clock = clock;
        inverse1$clock = clock;
        loading$clock = clock;
        row_count$d = row_count$q;
        slot_count$d = slot_count$q;
        pass$d = pass$q;
        rest$d = rest$q;
        full0$d = full0$q;
        full1$d = full1$q;
        inverse0$d = inverse0$q;
        inverse1$d = inverse1$q;
        loading$d = loading$q;
        exchange = pass$q == pass_0;
        first = row_count$q == row_0;
        full = full0$q;
        direction = inverse0$q;
        if (slot_count$q) begin
            full = full1$q;
            direction = inverse1$q;
        end
        ready = exchange & (rest$q == drain) & ~hold;
        taking = loading$q;
        go = ~loading$q | offered;
        if (first) begin
            taking = offered;
            go = offered | full0$q | full1$q;
        end
        accept = ready & (first | loading$q);
        issue = ready & go;
        if (~exchange) begin
            issue = ~hold;
        end
        if (issue) begin
            row_count$d = row_count$q + row_1;
            if (row_count$q == last_row) begin
                slot_count$d = ~slot_count$q;
                if (slot_count$q) begin
                    pass$d = pass$q + pass_1;
                    if (pass$q == last_pass) begin
                        pass$d = pass_0;
                    end
                    if (exchange & ~full0$q & ~taking) begin
                        pass$d = pass_0;
                    end
                end
            end
            if (exchange) begin
                loading$d = taking;
                if (first) begin
                    if (slot_count$q) begin
                        inverse1$d = offered_inverse;
                    end
                    else begin
                        inverse0$d = offered_inverse;
                    end
                end
                if (row_count$q == last_row) begin
                    if (slot_count$q) begin
                        full1$d = taking;
                    end
                    else begin
                        full0$d = taking;
                    end
                end
            end
        end
        if (~exchange) begin
            rest$d = rest_0;
        end
        else if (rest$q != drain) begin
            rest$d = rest$q + rest_1;
        end
        row = row_count$q;
        slot = slot_count$q;
        inverse = direction;
        forward_layer = layers - pass$q;
        inverse_layer = pass$q - skipped;
        layer = forward_layer[(32'h0)+:(3)];
        if (direction) begin
            layer = inverse_layer[(32'h0)+:(3)];
        end
        if (exchange) begin
            layer = layer_0;
        end
        compute = issue & ~exchange & full;
        unload = issue & exchange & full;
        load = issue & exchange & taking;
        if (reset) begin
            row_count$d = row_0;
            slot_count$d = 1'b0;
            pass$d = pass_0;
            rest$d = rest_0;
            full0$d = 1'b0;
            full1$d = 1'b0;
            loading$d = 1'b0;
            accept = 1'b0;
            compute = 1'b0;
            unload = 1'b0;
            load = 1'b0;
        end
    end
endmodule // kem_ntt_1$transform$schedule
module kem_ntt_1$transform$schedule$full0(d,q,clock);
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
endmodule // kem_ntt_1$transform$schedule$full0
module kem_ntt_1$transform$schedule$full1(d,q,clock);
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
endmodule // kem_ntt_1$transform$schedule$full1
module kem_ntt_1$transform$schedule$inverse0(d,q,clock);
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
endmodule // kem_ntt_1$transform$schedule$inverse0
module kem_ntt_1$transform$schedule$inverse1(d,q,clock);
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
endmodule // kem_ntt_1$transform$schedule$inverse1
module kem_ntt_1$transform$schedule$loading(d,q,clock);
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
endmodule // kem_ntt_1$transform$schedule$loading
module kem_ntt_1$transform$schedule$pass(d,q,clock);
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$schedule$pass
module kem_ntt_1$transform$schedule$rest(d,q,clock);
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$schedule$rest
module kem_ntt_1$transform$schedule$row_count(d,q,clock);
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$schedule$row_count
module kem_ntt_1$transform$schedule$slot_count(d,q,clock);
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
endmodule // kem_ntt_1$transform$schedule$slot_count
module kem_ntt_1$transform$skew(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [6:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:127];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'hff;
      words[2] = 8'hff;
      words[3] = 8'h00;
      words[4] = 8'hff;
      words[5] = 8'h00;
      words[6] = 8'h00;
      words[7] = 8'hff;
      words[8] = 8'hff;
      words[9] = 8'h00;
      words[10] = 8'h00;
      words[11] = 8'hff;
      words[12] = 8'h00;
      words[13] = 8'hff;
      words[14] = 8'hff;
      words[15] = 8'h00;
      words[16] = 8'hff;
      words[17] = 8'h00;
      words[18] = 8'h00;
      words[19] = 8'hff;
      words[20] = 8'h00;
      words[21] = 8'hff;
      words[22] = 8'hff;
      words[23] = 8'h00;
      words[24] = 8'h00;
      words[25] = 8'hff;
      words[26] = 8'hff;
      words[27] = 8'h00;
      words[28] = 8'hff;
      words[29] = 8'h00;
      words[30] = 8'h00;
      words[31] = 8'hff;
      words[32] = 8'hff;
      words[33] = 8'h00;
      words[34] = 8'h00;
      words[35] = 8'hff;
      words[36] = 8'h00;
      words[37] = 8'hff;
      words[38] = 8'hff;
      words[39] = 8'h00;
      words[40] = 8'h00;
      words[41] = 8'hff;
      words[42] = 8'hff;
      words[43] = 8'h00;
      words[44] = 8'hff;
      words[45] = 8'h00;
      words[46] = 8'h00;
      words[47] = 8'hff;
      words[48] = 8'h00;
      words[49] = 8'hff;
      words[50] = 8'hff;
      words[51] = 8'h00;
      words[52] = 8'hff;
      words[53] = 8'h00;
      words[54] = 8'h00;
      words[55] = 8'hff;
      words[56] = 8'hff;
      words[57] = 8'h00;
      words[58] = 8'h00;
      words[59] = 8'hff;
      words[60] = 8'h00;
      words[61] = 8'hff;
      words[62] = 8'hff;
      words[63] = 8'h00;
      words[64] = 8'hff;
      words[65] = 8'h00;
      words[66] = 8'h00;
      words[67] = 8'hff;
      words[68] = 8'h00;
      words[69] = 8'hff;
      words[70] = 8'hff;
      words[71] = 8'h00;
      words[72] = 8'h00;
      words[73] = 8'hff;
      words[74] = 8'hff;
      words[75] = 8'h00;
      words[76] = 8'hff;
      words[77] = 8'h00;
      words[78] = 8'h00;
      words[79] = 8'hff;
      words[80] = 8'h00;
      words[81] = 8'hff;
      words[82] = 8'hff;
      words[83] = 8'h00;
      words[84] = 8'hff;
      words[85] = 8'h00;
      words[86] = 8'h00;
      words[87] = 8'hff;
      words[88] = 8'hff;
      words[89] = 8'h00;
      words[90] = 8'h00;
      words[91] = 8'hff;
      words[92] = 8'h00;
      words[93] = 8'hff;
      words[94] = 8'hff;
      words[95] = 8'h00;
      words[96] = 8'h00;
      words[97] = 8'hff;
      words[98] = 8'hff;
      words[99] = 8'h00;
      words[100] = 8'hff;
      words[101] = 8'h00;
      words[102] = 8'h00;
      words[103] = 8'hff;
      words[104] = 8'hff;
      words[105] = 8'h00;
      words[106] = 8'h00;
      words[107] = 8'hff;
      words[108] = 8'h00;
      words[109] = 8'hff;
      words[110] = 8'hff;
      words[111] = 8'h00;
      words[112] = 8'hff;
      words[113] = 8'h00;
      words[114] = 8'h00;
      words[115] = 8'hff;
      words[116] = 8'h00;
      words[117] = 8'hff;
      words[118] = 8'hff;
      words[119] = 8'h00;
      words[120] = 8'h00;
      words[121] = 8'hff;
      words[122] = 8'hff;
      words[123] = 8'h00;
      words[124] = 8'hff;
      words[125] = 8'h00;
      words[126] = 8'h00;
      words[127] = 8'hff;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$skew
module kem_ntt_1$transform$slot1(d,q,clock);
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
endmodule // kem_ntt_1$transform$slot1
module kem_ntt_1$transform$swap2(d,q,clock);
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
endmodule // kem_ntt_1$transform$swap2
module kem_ntt_1$transform$swap3(d,q,clock);
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
endmodule // kem_ntt_1$transform$swap3
module kem_ntt_1$transform$swap4(d,q,clock);
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
endmodule // kem_ntt_1$transform$swap4
module kem_ntt_1$transform$swap_bit(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h01;
      words[1] = 8'h01;
      words[2] = 8'h01;
      words[3] = 8'h01;
      words[4] = 8'h01;
      words[5] = 8'h01;
      words[6] = 8'h01;
      words[7] = 8'h01;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$swap_bit
module kem_ntt_1$transform$swap_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_ntt_1$transform$swap_then
module kem_ntt_1$transform$taken1$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$taken1$0
module kem_ntt_1$transform$taken1$1(d,q,clock);
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
endmodule // kem_ntt_1$transform$taken1$1
module kem_ntt_1$transform$taken2$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$taken2$0
module kem_ntt_1$transform$taken2$1(d,q,clock);
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
endmodule // kem_ntt_1$transform$taken2$1
module kem_ntt_1$transform$unload1(d,q,clock);
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
endmodule // kem_ntt_1$transform$unload1
module kem_ntt_1$transform$unload2(d,q,clock);
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
endmodule // kem_ntt_1$transform$unload2
module kem_ntt_1$transform$unload3(d,q,clock);
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
endmodule // kem_ntt_1$transform$unload3
module kem_ntt_1$transform$unload4(d,q,clock);
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
endmodule // kem_ntt_1$transform$unload4
module kem_ntt_1$transform$window(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h01;
      words[2] = 8'h02;
      words[3] = 8'h04;
      words[4] = 8'h08;
      words[5] = 8'h10;
      words[6] = 8'h20;
      words[7] = 8'h40;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$window
module kem_ntt_1$transform$window2(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$window2
module kem_ntt_1$transform$window3(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$window3
module kem_ntt_1$transform$window4(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$window4
module kem_ntt_1$transform$window_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [7:0] now;
    output reg  [7:0] later;
    // Update code (custom)
    // primitive
    reg [7:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_ntt_1$transform$window_then
module kem_ntt_1$transform$write(d,q,clock);
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
endmodule // kem_ntt_1$transform$write
module kem_ntt_1$transform$write_address$0(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$write_address$0
module kem_ntt_1$transform$write_address$1(d,q,clock);
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$write_address$1
module kem_ntt_1$transform$write_data$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$write_data$0
module kem_ntt_1$transform$write_data$1(d,q,clock);
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
endmodule // kem_ntt_1$transform$write_data$1
module kem_ntt_1$transform$zeta4$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$zeta4$0
module kem_ntt_1$transform$zeta5$0(d,q,clock);
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
endmodule // kem_ntt_1$transform$zeta5$0
module kem_ntt_1$transform$zeta_index2$0(d,q,clock);
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_ntt_1$transform$zeta_index2$0
module kem_ntt_1$transform$zeta_one(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h01;
      words[1] = 8'h02;
      words[2] = 8'h04;
      words[3] = 8'h08;
      words[4] = 8'h10;
      words[5] = 8'h20;
      words[6] = 8'h40;
      words[7] = 8'h80;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$zeta_one
module kem_ntt_1$transform$zeta_row(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'hfe;
      words[1] = 8'hfc;
      words[2] = 8'hf8;
      words[3] = 8'hf0;
      words[4] = 8'he0;
      words[5] = 8'hc0;
      words[6] = 8'h80;
      words[7] = 8'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$zeta_row
module kem_ntt_1$transform$zeta_window(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h00;
      words[2] = 8'h00;
      words[3] = 8'h00;
      words[4] = 8'h00;
      words[5] = 8'h00;
      words[6] = 8'h00;
      words[7] = 8'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$zeta_window
module kem_ntt_1$transform$zetas$0(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 12'h000;
      words[1] = 12'h000;
      words[2] = 12'h8b2;
      words[3] = 12'h000;
      words[4] = 12'h4c7;
      words[5] = 12'h000;
      words[6] = 12'h1ae;
      words[7] = 12'h000;
      words[8] = 12'h23d;
      words[9] = 12'h000;
      words[10] = 12'h22b;
      words[11] = 12'h000;
      words[12] = 12'h28c;
      words[13] = 12'h000;
      words[14] = 12'h34b;
      words[15] = 12'h000;
      words[16] = 12'hc56;
      words[17] = 12'h000;
      words[18] = 12'h81e;
      words[19] = 12'h000;
      words[20] = 12'had9;
      words[21] = 12'h000;
      words[22] = 12'h367;
      words[23] = 12'h000;
      words[24] = 12'h7d4;
      words[25] = 12'h000;
      words[26] = 12'h60e;
      words[27] = 12'h000;
      words[28] = 12'h3f7;
      words[29] = 12'h000;
      words[30] = 12'h069;
      words[31] = 12'h000;
      words[32] = 12'h5d5;
      words[33] = 12'h000;
      words[34] = 12'h1a6;
      words[35] = 12'h000;
      words[36] = 12'h7f4;
      words[37] = 12'h000;
      words[38] = 12'h24b;
      words[39] = 12'h000;
      words[40] = 12'h108;
      words[41] = 12'h000;
      words[42] = 12'h0b1;
      words[43] = 12'h000;
      words[44] = 12'h5d3;
      words[45] = 12'h000;
      words[46] = 12'hc16;
      words[47] = 12'h000;
      words[48] = 12'h26e;
      words[49] = 12'h000;
      words[50] = 12'hbde;
      words[51] = 12'h000;
      words[52] = 12'hbe7;
      words[53] = 12'h000;
      words[54] = 12'hb35;
      words[55] = 12'h000;
      words[56] = 12'h17f;
      words[57] = 12'h000;
      words[58] = 12'h626;
      words[59] = 12'h000;
      words[60] = 12'h6f9;
      words[61] = 12'h000;
      words[62] = 12'h675;
      words[63] = 12'h000;
      words[64] = 12'hb9a;
      words[65] = 12'h000;
      words[66] = 12'hc0b;
      words[67] = 12'h000;
      words[68] = 12'h204;
      words[69] = 12'h000;
      words[70] = 12'h30a;
      words[71] = 12'h000;
      words[72] = 12'h9c4;
      words[73] = 12'h000;
      words[74] = 12'h487;
      words[75] = 12'h000;
      words[76] = 12'hcf9;
      words[77] = 12'h000;
      words[78] = 12'hc6e;
      words[79] = 12'h000;
      words[80] = 12'h629;
      words[81] = 12'h000;
      words[82] = 12'h9f8;
      words[83] = 12'h000;
      words[84] = 12'hbc1;
      words[85] = 12'h000;
      words[86] = 12'h5cb;
      words[87] = 12'h000;
      words[88] = 12'h5b2;
      words[89] = 12'h000;
      words[90] = 12'haa7;
      words[91] = 12'h000;
      words[92] = 12'ha67;
      words[93] = 12'h000;
      words[94] = 12'h45f;
      words[95] = 12'h000;
      words[96] = 12'h58e;
      words[97] = 12'h000;
      words[98] = 12'h6cb;
      words[99] = 12'h000;
      words[100] = 12'h6af;
      words[101] = 12'h000;
      words[102] = 12'h284;
      words[103] = 12'h000;
      words[104] = 12'h6bf;
      words[105] = 12'h000;
      words[106] = 12'h999;
      words[107] = 12'h000;
      words[108] = 12'h877;
      words[109] = 12'h000;
      words[110] = 12'h15d;
      words[111] = 12'h000;
      words[112] = 12'h0b6;
      words[113] = 12'h000;
      words[114] = 12'h1a2;
      words[115] = 12'h000;
      words[116] = 12'h07e;
      words[117] = 12'h000;
      words[118] = 12'h149;
      words[119] = 12'h000;
      words[120] = 12'hc7f;
      words[121] = 12'h000;
      words[122] = 12'hc65;
      words[123] = 12'h000;
      words[124] = 12'h5bd;
      words[125] = 12'h000;
      words[126] = 12'hcb6;
      words[127] = 12'h000;
      words[128] = 12'ha0b;
      words[129] = 12'h000;
      words[130] = 12'h331;
      words[131] = 12'h000;
      words[132] = 12'h9ac;
      words[133] = 12'h000;
      words[134] = 12'h449;
      words[135] = 12'h000;
      words[136] = 12'ha58;
      words[137] = 12'h000;
      words[138] = 12'h25b;
      words[139] = 12'h000;
      words[140] = 12'hca7;
      words[141] = 12'h000;
      words[142] = 12'h262;
      words[143] = 12'h000;
      words[144] = 12'h3c2;
      words[145] = 12'h000;
      words[146] = 12'h52a;
      words[147] = 12'h000;
      words[148] = 12'hbf2;
      words[149] = 12'h000;
      words[150] = 12'h7fc;
      words[151] = 12'h000;
      words[152] = 12'h3f9;
      words[153] = 12'h000;
      words[154] = 12'h748;
      words[155] = 12'h000;
      words[156] = 12'h33e;
      words[157] = 12'h000;
      words[158] = 12'h180;
      words[159] = 12'h000;
      words[160] = 12'h11f;
      words[161] = 12'h000;
      words[162] = 12'h842;
      words[163] = 12'h000;
      words[164] = 12'h06b;
      words[165] = 12'h000;
      words[166] = 12'hc79;
      words[167] = 12'h000;
      words[168] = 12'h2dc;
      words[169] = 12'h000;
      words[170] = 12'h4c2;
      words[171] = 12'h000;
      words[172] = 12'h774;
      words[173] = 12'h000;
      words[174] = 12'h7ca;
      words[175] = 12'h000;
      words[176] = 12'h84f;
      words[177] = 12'h000;
      words[178] = 12'h997;
      words[179] = 12'h000;
      words[180] = 12'hc0a;
      words[181] = 12'h000;
      words[182] = 12'h0dc;
      words[183] = 12'h000;
      words[184] = 12'h260;
      words[185] = 12'h000;
      words[186] = 12'h85e;
      words[187] = 12'h000;
      words[188] = 12'h94a;
      words[189] = 12'h000;
      words[190] = 12'h686;
      words[191] = 12'h000;
      words[192] = 12'h714;
      words[193] = 12'h000;
      words[194] = 12'h860;
      words[195] = 12'h000;
      words[196] = 12'hb73;
      words[197] = 12'h000;
      words[198] = 12'h707;
      words[199] = 12'h000;
      words[200] = 12'h6fb;
      words[201] = 12'h000;
      words[202] = 12'h803;
      words[203] = 12'h000;
      words[204] = 12'h3c1;
      words[205] = 12'h000;
      words[206] = 12'h31a;
      words[207] = 12'h000;
      words[208] = 12'h73f;
      words[209] = 12'h000;
      words[210] = 12'h71b;
      words[211] = 12'h000;
      words[212] = 12'h71d;
      words[213] = 12'h000;
      words[214] = 12'h9ab;
      words[215] = 12'h000;
      words[216] = 12'h19b;
      words[217] = 12'h000;
      words[218] = 12'h99b;
      words[219] = 12'h000;
      words[220] = 12'ha2c;
      words[221] = 12'h000;
      words[222] = 12'h1de;
      words[223] = 12'h000;
      words[224] = 12'h0ca;
      words[225] = 12'h000;
      words[226] = 12'hc95;
      words[227] = 12'h000;
      words[228] = 12'h1c0;
      words[229] = 12'h000;
      words[230] = 12'hbcd;
      words[231] = 12'h000;
      words[232] = 12'hc34;
      words[233] = 12'h000;
      words[234] = 12'h3e4;
      words[235] = 12'h000;
      words[236] = 12'h8d8;
      words[237] = 12'h000;
      words[238] = 12'h3df;
      words[239] = 12'h000;
      words[240] = 12'h5bc;
      words[241] = 12'h000;
      words[242] = 12'h3be;
      words[243] = 12'h000;
      words[244] = 12'h2a5;
      words[245] = 12'h000;
      words[246] = 12'h74d;
      words[247] = 12'h000;
      words[248] = 12'h6de;
      words[249] = 12'h000;
      words[250] = 12'h5f2;
      words[251] = 12'h000;
      words[252] = 12'h806;
      words[253] = 12'h000;
      words[254] = 12'h65c;
      words[255] = 12'h000;
      words[256] = 12'h000;
      words[257] = 12'h000;
      words[258] = 12'h32e;
      words[259] = 12'h000;
      words[260] = 12'h403;
      words[261] = 12'h000;
      words[262] = 12'h2f9;
      words[263] = 12'h000;
      words[264] = 12'h36f;
      words[265] = 12'h000;
      words[266] = 12'ha27;
      words[267] = 12'h000;
      words[268] = 12'h7d3;
      words[269] = 12'h000;
      words[270] = 12'h1df;
      words[271] = 12'h000;
      words[272] = 12'h2de;
      words[273] = 12'h000;
      words[274] = 12'h870;
      words[275] = 12'h000;
      words[276] = 12'h46c;
      words[277] = 12'h000;
      words[278] = 12'h1f2;
      words[279] = 12'h000;
      words[280] = 12'h61a;
      words[281] = 12'h000;
      words[282] = 12'hc67;
      words[283] = 12'h000;
      words[284] = 12'h0e0;
      words[285] = 12'h000;
      words[286] = 12'hccb;
      words[287] = 12'h000;
      words[288] = 12'h065;
      words[289] = 12'h000;
      words[290] = 12'h0ef;
      words[291] = 12'h000;
      words[292] = 12'h516;
      words[293] = 12'h000;
      words[294] = 12'hb4e;
      words[295] = 12'h000;
      words[296] = 12'h74e;
      words[297] = 12'h000;
      words[298] = 12'hb56;
      words[299] = 12'h000;
      words[300] = 12'ha0f;
      words[301] = 12'h000;
      words[302] = 12'ha0e;
      words[303] = 12'h000;
      words[304] = 12'ha20;
      words[305] = 12'h000;
      words[306] = 12'h18d;
      words[307] = 12'h000;
      words[308] = 12'h861;
      words[309] = 12'h000;
      words[310] = 12'ha82;
      words[311] = 12'h000;
      words[312] = 12'h9fe;
      words[313] = 12'h000;
      words[314] = 12'ha04;
      words[315] = 12'h000;
      words[316] = 12'hc3a;
      words[317] = 12'h000;
      words[318] = 12'h430;
      words[319] = 12'h000;
      words[320] = 12'h38a;
      words[321] = 12'h000;
      words[322] = 12'h343;
      words[323] = 12'h000;
      words[324] = 12'h4a5;
      words[325] = 12'h000;
      words[326] = 12'h42f;
      words[327] = 12'h000;
      words[328] = 12'h130;
      words[329] = 12'h000;
      words[330] = 12'h06e;
      words[331] = 12'h000;
      words[332] = 12'h605;
      words[333] = 12'h000;
      words[334] = 12'hb4c;
      words[335] = 12'h000;
      words[336] = 12'haa8;
      words[337] = 12'h000;
      words[338] = 12'h3e5;
      words[339] = 12'h000;
      words[340] = 12'h3ba;
      words[341] = 12'h000;
      words[342] = 12'h261;
      words[343] = 12'h000;
      words[344] = 12'h16e;
      words[345] = 12'h000;
      words[346] = 12'hcbd;
      words[347] = 12'h000;
      words[348] = 12'h6b6;
      words[349] = 12'h000;
      words[350] = 12'h421;
      words[351] = 12'h000;
      words[352] = 12'h710;
      words[353] = 12'h000;
      words[354] = 12'h0c0;
      words[355] = 12'h000;
      words[356] = 12'h19f;
      words[357] = 12'h000;
      words[358] = 12'h3a4;
      words[359] = 12'h000;
      words[360] = 12'h87d;
      words[361] = 12'h000;
      words[362] = 12'h3fe;
      words[363] = 12'h000;
      words[364] = 12'h5f9;
      words[365] = 12'h000;
      words[366] = 12'h295;
      words[367] = 12'h000;
      words[368] = 12'h1e1;
      words[369] = 12'h000;
      words[370] = 12'h131;
      words[371] = 12'h000;
      words[372] = 12'hcd4;
      words[373] = 12'h000;
      words[374] = 12'h7ae;
      words[375] = 12'h000;
      words[376] = 12'h52c;
      words[377] = 12'h000;
      words[378] = 12'h8a5;
      words[379] = 12'h000;
      words[380] = 12'h4d6;
      words[381] = 12'h000;
      words[382] = 12'h819;
      words[383] = 12'h000;
      words[384] = 12'hb86;
      words[385] = 12'h000;
      words[386] = 12'h65b;
      words[387] = 12'h000;
      words[388] = 12'h95f;
      words[389] = 12'h000;
      words[390] = 12'hcb3;
      words[391] = 12'h000;
      words[392] = 12'hcc0;
      words[393] = 12'h000;
      words[394] = 12'h725;
      words[395] = 12'h000;
      words[396] = 12'h03f;
      words[397] = 12'h000;
      words[398] = 12'h0d1;
      words[399] = 12'h000;
      words[400] = 12'h05b;
      words[401] = 12'h000;
      words[402] = 12'h72f;
      words[403] = 12'h000;
      words[404] = 12'habc;
      words[405] = 12'h000;
      words[406] = 12'hb4d;
      words[407] = 12'h000;
      words[408] = 12'h9e0;
      words[409] = 12'h000;
      words[410] = 12'h142;
      words[411] = 12'h000;
      words[412] = 12'h9d8;
      words[413] = 12'h000;
      words[414] = 12'h9e6;
      words[415] = 12'h000;
      words[416] = 12'h2c7;
      words[417] = 12'h000;
      words[418] = 12'h8b0;
      words[419] = 12'h000;
      words[420] = 12'hbb4;
      words[421] = 12'h000;
      words[422] = 12'hbd4;
      words[423] = 12'h000;
      words[424] = 12'h2d9;
      words[425] = 12'h000;
      words[426] = 12'h966;
      words[427] = 12'h000;
      words[428] = 12'hc61;
      words[429] = 12'h000;
      words[430] = 12'h4fc;
      words[431] = 12'h000;
      words[432] = 12'h995;
      words[433] = 12'h000;
      words[434] = 12'h637;
      words[435] = 12'h000;
      words[436] = 12'hcfd;
      words[437] = 12'h000;
      words[438] = 12'h8c4;
      words[439] = 12'h000;
      words[440] = 12'h4e2;
      words[441] = 12'h000;
      words[442] = 12'h185;
      words[443] = 12'h000;
      words[444] = 12'h102;
      words[445] = 12'h000;
      words[446] = 12'hc86;
      words[447] = 12'h000;
      words[448] = 12'h5cd;
      words[449] = 12'h000;
      words[450] = 12'h9bb;
      words[451] = 12'h000;
      words[452] = 12'h9fd;
      words[453] = 12'h000;
      words[454] = 12'h313;
      words[455] = 12'h000;
      words[456] = 12'h740;
      words[457] = 12'h000;
      words[458] = 12'hc1b;
      words[459] = 12'h000;
      words[460] = 12'hc74;
      words[461] = 12'h000;
      words[462] = 12'h5ef;
      words[463] = 12'h000;
      words[464] = 12'h137;
      words[465] = 12'h000;
      words[466] = 12'h60b;
      words[467] = 12'h000;
      words[468] = 12'h96a;
      words[469] = 12'h000;
      words[470] = 12'h6d9;
      words[471] = 12'h000;
      words[472] = 12'h084;
      words[473] = 12'h000;
      words[474] = 12'h7a6;
      words[475] = 12'h000;
      words[476] = 12'h3fa;
      words[477] = 12'h000;
      words[478] = 12'h0d3;
      words[479] = 12'h000;
      words[480] = 12'h96b;
      words[481] = 12'h000;
      words[482] = 12'h6b5;
      words[483] = 12'h000;
      words[484] = 12'h87c;
      words[485] = 12'h000;
      words[486] = 12'h307;
      words[487] = 12'h000;
      words[488] = 12'h3ea;
      words[489] = 12'h000;
      words[490] = 12'h834;
      words[491] = 12'h000;
      words[492] = 12'hbed;
      words[493] = 12'h000;
      words[494] = 12'h40f;
      words[495] = 12'h000;
      words[496] = 12'h62b;
      words[497] = 12'h000;
      words[498] = 12'h826;
      words[499] = 12'h000;
      words[500] = 12'h146;
      words[501] = 12'h000;
      words[502] = 12'h796;
      words[503] = 12'h000;
      words[504] = 12'h79f;
      words[505] = 12'h000;
      words[506] = 12'h0d7;
      words[507] = 12'h000;
      words[508] = 12'h8e4;
      words[509] = 12'h000;
      words[510] = 12'h459;
      words[511] = 12'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_ntt_1$transform$zetas$0
