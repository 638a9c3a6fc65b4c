// Generated from kemlane-hdl; do not edit. Module dsa_ntt_4.
module dsa_ntt_4(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,inverse,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [22:0] from$data$0;
    input wire  [22:0] from$data$1;
    input wire  [22:0] from$data$2;
    input wire  [22:0] from$data$3;
    input wire  [22:0] from$data$4;
    input wire  [22:0] from$data$5;
    input wire  [22:0] from$data$6;
    input wire  [22:0] from$data$7;
    input wire  inverse;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [22:0] to$data$0;
    output reg  [22:0] to$data$1;
    output reg  [22:0] to$data$2;
    output reg  [22:0] to$data$3;
    output reg  [22:0] to$data$4;
    output reg  [22:0] to$data$5;
    output reg  [22:0] to$data$6;
    output reg  [22:0] to$data$7;
    // Stub signals
    reg  transform$clock;
    reg  transform$reset;
    reg  transform$from$valid;
    wire  transform$from$ready;
    reg  [22:0] transform$from$data$0;
    reg  [22:0] transform$from$data$1;
    reg  [22:0] transform$from$data$2;
    reg  [22:0] transform$from$data$3;
    reg  [22:0] transform$from$data$4;
    reg  [22:0] transform$from$data$5;
    reg  [22:0] transform$from$data$6;
    reg  [22:0] transform$from$data$7;
    reg  transform$inverse;
    wire  transform$to$valid;
    reg  transform$to$ready;
    wire  [22:0] transform$to$data$0;
    wire  [22:0] transform$to$data$1;
    wire  [22:0] transform$to$data$2;
    wire  [22:0] transform$to$data$3;
    wire  [22:0] transform$to$data$4;
    wire  [22:0] transform$to$data$5;
    wire  [22:0] transform$to$data$6;
    wire  [22:0] transform$to$data$7;
    wire  transform$step_inverse;
    wire  [22:0] transform$a$0;
    wire  [22:0] transform$a$1;
    wire  [22:0] transform$a$2;
    wire  [22:0] transform$a$3;
    wire  [22:0] transform$b$0;
    wire  [22:0] transform$b$1;
    wire  [22:0] transform$b$2;
    wire  [22:0] transform$b$3;
    wire  [22:0] transform$zeta$0;
    wire  [22:0] transform$zeta$1;
    wire  [22:0] transform$zeta$2;
    wire  [22:0] transform$zeta$3;
    reg  [22:0] transform$u$0;
    reg  [22:0] transform$u$1;
    reg  [22:0] transform$u$2;
    reg  [22:0] transform$u$3;
    reg  [22:0] transform$v$0;
    reg  [22:0] transform$v$1;
    reg  [22:0] transform$v$2;
    reg  [22:0] transform$v$3;
    reg  butterflies$0$clock;
    reg  butterflies$0$inverse;
    reg  [22:0] butterflies$0$a;
    reg  [22:0] butterflies$0$b;
    reg  [22:0] butterflies$0$zeta;
    wire  [22:0] butterflies$0$u;
    wire  [22:0] butterflies$0$v;
    reg  butterflies$1$clock;
    reg  butterflies$1$inverse;
    reg  [22:0] butterflies$1$a;
    reg  [22:0] butterflies$1$b;
    reg  [22:0] butterflies$1$zeta;
    wire  [22:0] butterflies$1$u;
    wire  [22:0] butterflies$1$v;
    reg  butterflies$2$clock;
    reg  butterflies$2$inverse;
    reg  [22:0] butterflies$2$a;
    reg  [22:0] butterflies$2$b;
    reg  [22:0] butterflies$2$zeta;
    wire  [22:0] butterflies$2$u;
    wire  [22:0] butterflies$2$v;
    reg  butterflies$3$clock;
    reg  butterflies$3$inverse;
    reg  [22:0] butterflies$3$a;
    reg  [22:0] butterflies$3$b;
    reg  [22:0] butterflies$3$zeta;
    wire  [22:0] butterflies$3$u;
    wire  [22:0] butterflies$3$v;
    // Sub module instances
    dsa_ntt_4$transform transform(
        .clock(transform$clock),
        .reset(transform$reset),
        .from$valid(transform$from$valid),
        .from$ready(transform$from$ready),
        .from$data$0(transform$from$data$0),
        .from$data$1(transform$from$data$1),
        .from$data$2(transform$from$data$2),
        .from$data$3(transform$from$data$3),
        .from$data$4(transform$from$data$4),
        .from$data$5(transform$from$data$5),
        .from$data$6(transform$from$data$6),
        .from$data$7(transform$from$data$7),
        .inverse(transform$inverse),
        .to$valid(transform$to$valid),
        .to$ready(transform$to$ready),
        .to$data$0(transform$to$data$0),
        .to$data$1(transform$to$data$1),
        .to$data$2(transform$to$data$2),
        .to$data$3(transform$to$data$3),
        .to$data$4(transform$to$data$4),
        .to$data$5(transform$to$data$5),
        .to$data$6(transform$to$data$6),
        .to$data$7(transform$to$data$7),
        .step_inverse(transform$step_inverse),
        .a$0(transform$a$0),
        .a$1(transform$a$1),
        .a$2(transform$a$2),
        .a$3(transform$a$3),
        .b$0(transform$b$0),
        .b$1(transform$b$1),
        .b$2(transform$b$2),
        .b$3(transform$b$3),
        .zeta$0(transform$zeta$0),
        .zeta$1(transform$zeta$1),
        .zeta$2(transform$zeta$2),
        .zeta$3(transform$zeta$3),
        .u$0(transform$u$0),
        .u$1(transform$u$1),
        .u$2(transform$u$2),
        .u$3(transform$u$3),
        .v$0(transform$v$0),
        .v$1(transform$v$1),
        .v$2(transform$v$2),
        .v$3(transform$v$3)
    );
    dsa_ntt_4$butterflies$0 butterflies$0(
        .clock(butterflies$0$clock),
        .inverse(butterflies$0$inverse),
        .a(butterflies$0$a),
        .b(butterflies$0$b),
        .zeta(butterflies$0$zeta),
        .u(butterflies$0$u),
        .v(butterflies$0$v)
    );
    dsa_ntt_4$butterflies$1 butterflies$1(
        .clock(butterflies$1$clock),
        .inverse(butterflies$1$inverse),
        .a(butterflies$1$a),
        .b(butterflies$1$b),
        .zeta(butterflies$1$zeta),
        .u(butterflies$1$u),
        .v(butterflies$1$v)
    );
    dsa_ntt_4$butterflies$2 butterflies$2(
        .clock(butterflies$2$clock),
        .inverse(butterflies$2$inverse),
        .a(butterflies$2$a),
        .b(butterflies$2$b),
        .zeta(butterflies$2$zeta),
        .u(butterflies$2$u),
        .v(butterflies$2$v)
    );
    dsa_ntt_4$butterflies$3 butterflies$3(
        .clock(butterflies$3$clock),
        .inverse(butterflies$3$inverse),
        .a(butterflies$3$a),
        .b(butterflies$3$b),
        .zeta(butterflies$3$zeta),
        .u(butterflies$3$u),
        .v(butterflies$3$v)
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
        transform$from$data$2 = from$data$2;
        to$data$2 = transform$to$data$2;
        transform$from$data$3 = from$data$3;
        to$data$3 = transform$to$data$3;
        transform$from$data$4 = from$data$4;
        to$data$4 = transform$to$data$4;
        transform$from$data$5 = from$data$5;
        to$data$5 = transform$to$data$5;
        transform$from$data$6 = from$data$6;
        to$data$6 = transform$to$data$6;
        transform$from$data$7 = from$data$7;
        to$data$7 = transform$to$data$7;
        butterflies$0$clock = clock;
        butterflies$0$inverse = transform$step_inverse;
        butterflies$0$a = transform$a$0;
        butterflies$0$b = transform$b$0;
        butterflies$0$zeta = transform$zeta$0;
        transform$u$0 = butterflies$0$u;
        transform$v$0 = butterflies$0$v;
        butterflies$1$clock = clock;
        butterflies$1$inverse = transform$step_inverse;
        butterflies$1$a = transform$a$1;
        butterflies$1$b = transform$b$1;
        butterflies$1$zeta = transform$zeta$1;
        transform$u$1 = butterflies$1$u;
        transform$v$1 = butterflies$1$v;
        butterflies$2$clock = clock;
        butterflies$2$inverse = transform$step_inverse;
        butterflies$2$a = transform$a$2;
        butterflies$2$b = transform$b$2;
        butterflies$2$zeta = transform$zeta$2;
        transform$u$2 = butterflies$2$u;
        transform$v$2 = butterflies$2$v;
        butterflies$3$clock = clock;
        butterflies$3$inverse = transform$step_inverse;
        butterflies$3$a = transform$a$3;
        butterflies$3$b = transform$b$3;
        butterflies$3$zeta = transform$zeta$3;
        transform$u$3 = butterflies$3$u;
        transform$v$3 = butterflies$3$v;
    end
endmodule // top
module dsa_ntt_4$butterflies$0(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [22:0] before$a;
    reg  [22:0] before$b;
    reg  [22:0] before$zeta;
    wire  [22:0] before$factor;
    wire  [22:0] before$other_factor;
    wire  [23:0] before$passing;
    reg  product$clock;
    reg  [22:0] product$a;
    reg  [22:0] product$b;
    wire  [22:0] product$high;
    wire  [22:0] product$low;
    reg  reduce$clock;
    reg  [22:0] reduce$high;
    reg  [22:0] reduce$low;
    wire  [22:0] reduce$y;
    reg  passing$clock;
    reg  [23:0] passing$now;
    wire  [23:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [23:0] after$passing;
    reg  [22:0] after$reduced;
    wire  [22:0] after$u;
    wire  [22:0] after$v;
    // Sub module instances
    dsa_ntt_4$butterflies$0$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    dsa_ntt_4$butterflies$0$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_ntt_4$butterflies$0$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_ntt_4$butterflies$0$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    dsa_ntt_4$butterflies$0$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    dsa_ntt_4$butterflies$0$after after(
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
        reduce$high = product$high;
        reduce$low = product$low;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // dsa_ntt_4$butterflies$0
module dsa_ntt_4$butterflies$0$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [23:0] passing;
    input wire  [22:0] reduced;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] reduced1$d;
    wire  [22:0] reduced1$q;
    reg  reduced1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] u2$d;
    wire  [22:0] u2$q;
    reg  u2$clock;
    reg  [22:0] v2$d;
    wire  [22:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [23:0] wide_reduced;
    reg  [23:0] addend;
    reg  [23:0] less;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$0$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$0$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    dsa_ntt_4$butterflies$0$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$0$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$0$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    dsa_ntt_4$butterflies$0$after$v2 v2(
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
        wide_reduced = ((reduced) & 24'hffffff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(23)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(23)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(23)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // dsa_ntt_4$butterflies$0$after
module dsa_ntt_4$butterflies$0$after$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$after$difference
module dsa_ntt_4$butterflies$0$after$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$0$after$inverse1
module dsa_ntt_4$butterflies$0$after$reduced1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$after$reduced1
module dsa_ntt_4$butterflies$0$after$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$after$sum
module dsa_ntt_4$butterflies$0$after$u2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$after$u2
module dsa_ntt_4$butterflies$0$after$v2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$after$v2
module dsa_ntt_4$butterflies$0$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] factor;
    output reg  [22:0] other_factor;
    output reg  [23:0] passing;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  half_of_one = 24'h3ff001;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] a1$d;
    wire  [22:0] a1$q;
    reg  a1$clock;
    reg  [22:0] b1$d;
    wire  [22:0] b1$q;
    reg  b1$clock;
    reg  [22:0] zeta1$d;
    wire  [22:0] zeta1$q;
    reg  zeta1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] factor2$d;
    wire  [22:0] factor2$q;
    reg  factor2$clock;
    reg  [22:0] zeta2$d;
    wire  [22:0] zeta2$q;
    reg  zeta2$clock;
    reg  [23:0] passing2$d;
    wire  [23:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [23:0] wide_a;
    reg  [23:0] wide_b;
    reg  [23:0] half;
    reg  [23:0] to_half;
    reg  [23:0] halved;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$0$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$0$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_ntt_4$butterflies$0$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_ntt_4$butterflies$0$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    dsa_ntt_4$butterflies$0$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$0$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$0$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    dsa_ntt_4$butterflies$0$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    dsa_ntt_4$butterflies$0$before$passing2 passing2(
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
        wide_a = ((a) & 24'hffffff);
        wide_b = ((b) & 24'hffffff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(23)]) & 24'hffffff);
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
        passing2$d = ((a1$q) & 24'hffffff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(23)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // dsa_ntt_4$butterflies$0$before
module dsa_ntt_4$butterflies$0$before$a1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$a1
module dsa_ntt_4$butterflies$0$before$b1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$b1
module dsa_ntt_4$butterflies$0$before$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$difference
module dsa_ntt_4$butterflies$0$before$factor2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$factor2
module dsa_ntt_4$butterflies$0$before$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$0$before$inverse1
module dsa_ntt_4$butterflies$0$before$passing2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$passing2
module dsa_ntt_4$butterflies$0$before$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$sum
module dsa_ntt_4$butterflies$0$before$zeta1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$zeta1
module dsa_ntt_4$butterflies$0$before$zeta2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$before$zeta2
module dsa_ntt_4$butterflies$0$inverses(clock,now,later);
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
endmodule // dsa_ntt_4$butterflies$0$inverses
module dsa_ntt_4$butterflies$0$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [23:0] now;
    output reg  [23:0] later;
    // Update code (custom)
    // primitive
    reg [23:0] step1, step2, step3, step4, step5, step6;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      later <= step6;
    end
endmodule // dsa_ntt_4$butterflies$0$passing
module dsa_ntt_4$butterflies$0$product(clock,a,b,high,low);
    // Module arguments
    input wire  clock;
    input wire  [22:0] a;
    input wire  [22:0] b;
    output reg  [22:0] high;
    output reg  [22:0] low;
    // Stub signals
    reg  low_low$clock;
    reg  [11:0] low_low$a;
    reg  [11:0] low_low$b;
    wire  [23:0] low_low$product;
    reg  low_high$clock;
    reg  [11:0] low_high$a;
    reg  [10:0] low_high$b;
    wire  [22:0] low_high$product;
    reg  high_low$clock;
    reg  [10:0] high_low$a;
    reg  [11:0] high_low$b;
    wire  [22:0] high_low$product;
    reg  high_high$clock;
    reg  [10:0] high_high$a;
    reg  [10:0] high_high$b;
    wire  [21:0] high_high$product;
    reg  [23:0] middle$d;
    wire  [23:0] middle$q;
    reg  middle$clock;
    reg  [23:0] low_low2$d;
    wire  [23:0] low_low2$q;
    reg  low_low2$clock;
    reg  [21:0] high_high2$d;
    wire  [21:0] high_high2$q;
    reg  high_high2$clock;
    reg  [33:0] upper$d;
    wire  [33:0] upper$q;
    reg  upper$clock;
    reg  [11:0] lowest$d;
    wire  [11:0] lowest$q;
    reg  lowest$clock;
    // Local signals
    reg  [23:0] wide_low_high;
    reg  [23:0] wide_high_low;
    reg  [33:0] upper_high;
    reg  [33:0] upper_low;
    reg  [33:0] upper_middle;
    reg  [22:0] low_0;
    reg  [22:0] low_12;
    // Sub module instances
    dsa_ntt_4$butterflies$0$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_ntt_4$butterflies$0$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_ntt_4$butterflies$0$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_ntt_4$butterflies$0$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_ntt_4$butterflies$0$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_ntt_4$butterflies$0$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_ntt_4$butterflies$0$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_ntt_4$butterflies$0$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_ntt_4$butterflies$0$product$lowest lowest(
        .d(lowest$d),
        .q(lowest$q),
        .clock(lowest$clock)
    );
    // Update code
    always @(*) begin
        middle$clock = clock;
        low_low2$clock = clock;
        high_high2$clock = clock;
        upper$clock = clock;
        lowest$clock = clock;
        middle$d = middle$q;
        low_low2$d = low_low2$q;
        high_high2$d = high_high2$q;
        upper$d = upper$q;
        lowest$d = lowest$q;
        low_low$clock = clock;
        low_high$clock = clock;
        high_low$clock = clock;
        high_high$clock = clock;
        low_low$a = a[(32'h0)+:(12)];
        low_low$b = b[(32'h0)+:(12)];
        low_high$a = a[(32'h0)+:(12)];
        low_high$b = b[(32'hc)+:(11)];
        high_low$a = a[(32'hc)+:(11)];
        high_low$b = b[(32'h0)+:(12)];
        high_high$a = a[(32'hc)+:(11)];
        high_high$b = b[(32'hc)+:(11)];
        wide_low_high = ((low_high$product) & 24'hffffff);
        wide_high_low = ((high_low$product) & 24'hffffff);
        middle$d = wide_low_high + wide_high_low;
        low_low2$d = low_low$product;
        high_high2$d = high_high$product;
        upper_high = ((high_high2$q) & 34'h3ffffffff);
        upper_low = ((low_low2$q[(32'hc)+:(12)]) & 34'h3ffffffff);
        upper_middle = ((middle$q) & 34'h3ffffffff);
        upper$d = ((upper_high << 32'hc) | upper_low) + upper_middle;
        lowest$d = low_low2$q[(32'h0)+:(12)];
        low_0 = ((lowest$q) & 23'h7fffff);
        low_12 = ((upper$q[(32'h0)+:(11)]) & 23'h7fffff);
        low = (low_12 << 32'hc) | low_0;
        high = upper$q[(32'hb)+:(23)];
    end
endmodule // dsa_ntt_4$butterflies$0$product
module dsa_ntt_4$butterflies$0$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$0$product$high_high
module dsa_ntt_4$butterflies$0$product$high_high2(d,q,clock);
    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 22'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$product$high_high2
module dsa_ntt_4$butterflies$0$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$0$product$high_low
module dsa_ntt_4$butterflies$0$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$0$product$low_high
module dsa_ntt_4$butterflies$0$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$0$product$low_low
module dsa_ntt_4$butterflies$0$product$low_low2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$product$low_low2
module dsa_ntt_4$butterflies$0$product$lowest(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$0$product$lowest
module dsa_ntt_4$butterflies$0$product$middle(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$product$middle
module dsa_ntt_4$butterflies$0$product$upper(d,q,clock);
    // Module arguments
    input wire  [33:0] d;
    output reg  [33:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 34'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$product$upper
module dsa_ntt_4$butterflies$0$reduce(clock,high,low,y);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [22:0] y;
    // Stub signals
    reg  fold$clock;
    reg  [22:0] fold$high;
    reg  [22:0] fold$low;
    wire  [24:0] fold$v;
    reg  settle$clock;
    reg  [24:0] settle$v;
    wire  [22:0] settle$y;
    // Sub module instances
    dsa_ntt_4$butterflies$0$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_ntt_4$butterflies$0$reduce$settle settle(
        .clock(settle$clock),
        .v(settle$v),
        .y(settle$y)
    );
    // Update code
    always @(*) begin
        fold$clock = clock;
        settle$clock = clock;
        fold$high = high;
        fold$low = low;
        settle$v = fold$v;
        y = settle$y;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce
module dsa_ntt_4$butterflies$0$reduce$fold(clock,high,low,v);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [24:0] v;
    // Stub signals
    reg  [11:0] s$d;
    wire  [11:0] s$q;
    reg  s$clock;
    reg  [23:0] folded$d;
    wire  [23:0] folded$q;
    reg  folded$clock;
    reg  [22:0] low1$d;
    wire  [22:0] low1$q;
    reg  low1$clock;
    reg  [24:0] result$d;
    wire  [24:0] result$q;
    reg  result$clock;
    // Local signals
    reg  [11:0] h_0;
    reg  [11:0] h1_0;
    reg  [11:0] h2;
    reg  [23:0] wide_h;
    reg  [23:0] wide_h1;
    reg  [23:0] wide_h2;
    reg  [24:0] s0;
    reg  [24:0] s1;
    reg  [24:0] s_sum;
    reg  [24:0] wide_low;
    reg  [24:0] wide_folded;
    reg  [24:0] plus;
    reg  [24:0] minus;
    // Sub module instances
    dsa_ntt_4$butterflies$0$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_ntt_4$butterflies$0$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_ntt_4$butterflies$0$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_ntt_4$butterflies$0$reduce$fold$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    // Update code
    always @(*) begin
        s$clock = clock;
        folded$clock = clock;
        low1$clock = clock;
        result$clock = clock;
        s$d = s$q;
        folded$d = folded$q;
        low1$d = low1$q;
        result$d = result$q;
        h_0 = ((high[(32'h0)+:(10)]) & 12'hfff);
        h1_0 = ((high[(32'ha)+:(10)]) & 12'hfff);
        h2 = ((high[(32'h14)+:(3)]) & 12'hfff);
        s$d = h_0 + h1_0 + h2;
        wide_h = ((high) & 24'hffffff);
        wide_h1 = ((high[(32'ha)+:(13)]) & 24'hffffff);
        wide_h2 = ((high[(32'h14)+:(3)]) & 24'hffffff);
        folded$d = wide_h + wide_h1 + wide_h2;
        low1$d = low;
        s0 = ((s$q[(32'h0)+:(10)]) & 25'h1ffffff);
        s1 = ((s$q[(32'ha)+:(2)]) & 25'h1ffffff);
        s_sum = s0 + s1;
        wide_low = ((low1$q) & 25'h1ffffff);
        wide_folded = ((folded$q) & 25'h1ffffff);
        plus = wide_low + (s_sum << 32'hd);
        minus = wide_folded + s1;
        result$d = plus - minus;
        v = result$q;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$fold
module dsa_ntt_4$butterflies$0$reduce$fold$folded(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$fold$folded
module dsa_ntt_4$butterflies$0$reduce$fold$low1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$fold$low1
module dsa_ntt_4$butterflies$0$reduce$fold$result(d,q,clock);
    // Module arguments
    input wire  [24:0] d;
    output reg  [24:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 25'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$fold$result
module dsa_ntt_4$butterflies$0$reduce$fold$s(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$0$reduce$fold$s
module dsa_ntt_4$butterflies$0$reduce$settle(clock,v,y);
    // Module arguments
    input wire  clock;
    input wire  [24:0] v;
    output reg  [22:0] y;
    // Constant declarations
    localparam  two_to_23 = 23'h1fff;
    localparam  modulus = 24'h7fe001;
    // Stub signals
    reg  [22:0] near$d;
    wire  [22:0] near$q;
    reg  near$clock;
    reg  [22:0] last$d;
    wire  [22:0] last$q;
    reg  last$clock;
    // Local signals
    reg  [22:0] rest;
    reg  [23:0] wide;
    reg  [23:0] less;
    // Sub module instances
    dsa_ntt_4$butterflies$0$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_ntt_4$butterflies$0$reduce$settle$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    // Update code
    always @(*) begin
        near$clock = clock;
        last$clock = clock;
        near$d = near$q;
        last$d = last$q;
        rest = v[(32'h0)+:(23)];
        near$d = rest;
        if (v[32'h18]) begin
            near$d = rest - two_to_23;
        end
        else if (v[32'h17]) begin
            near$d = rest + two_to_23;
        end
        wide = ((near$q) & 24'hffffff);
        less = wide - modulus;
        last$d = near$q;
        if (~less[32'h17]) begin
            last$d = less[(32'h0)+:(23)];
        end
        y = last$q;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$settle
module dsa_ntt_4$butterflies$0$reduce$settle$last(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$settle$last
module dsa_ntt_4$butterflies$0$reduce$settle$near(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$0$reduce$settle$near
module dsa_ntt_4$butterflies$1(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [22:0] before$a;
    reg  [22:0] before$b;
    reg  [22:0] before$zeta;
    wire  [22:0] before$factor;
    wire  [22:0] before$other_factor;
    wire  [23:0] before$passing;
    reg  product$clock;
    reg  [22:0] product$a;
    reg  [22:0] product$b;
    wire  [22:0] product$high;
    wire  [22:0] product$low;
    reg  reduce$clock;
    reg  [22:0] reduce$high;
    reg  [22:0] reduce$low;
    wire  [22:0] reduce$y;
    reg  passing$clock;
    reg  [23:0] passing$now;
    wire  [23:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [23:0] after$passing;
    reg  [22:0] after$reduced;
    wire  [22:0] after$u;
    wire  [22:0] after$v;
    // Sub module instances
    dsa_ntt_4$butterflies$1$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    dsa_ntt_4$butterflies$1$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_ntt_4$butterflies$1$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_ntt_4$butterflies$1$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    dsa_ntt_4$butterflies$1$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    dsa_ntt_4$butterflies$1$after after(
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
        reduce$high = product$high;
        reduce$low = product$low;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // dsa_ntt_4$butterflies$1
module dsa_ntt_4$butterflies$1$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [23:0] passing;
    input wire  [22:0] reduced;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] reduced1$d;
    wire  [22:0] reduced1$q;
    reg  reduced1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] u2$d;
    wire  [22:0] u2$q;
    reg  u2$clock;
    reg  [22:0] v2$d;
    wire  [22:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [23:0] wide_reduced;
    reg  [23:0] addend;
    reg  [23:0] less;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$1$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$1$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    dsa_ntt_4$butterflies$1$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$1$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$1$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    dsa_ntt_4$butterflies$1$after$v2 v2(
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
        wide_reduced = ((reduced) & 24'hffffff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(23)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(23)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(23)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // dsa_ntt_4$butterflies$1$after
module dsa_ntt_4$butterflies$1$after$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$after$difference
module dsa_ntt_4$butterflies$1$after$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$1$after$inverse1
module dsa_ntt_4$butterflies$1$after$reduced1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$after$reduced1
module dsa_ntt_4$butterflies$1$after$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$after$sum
module dsa_ntt_4$butterflies$1$after$u2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$after$u2
module dsa_ntt_4$butterflies$1$after$v2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$after$v2
module dsa_ntt_4$butterflies$1$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] factor;
    output reg  [22:0] other_factor;
    output reg  [23:0] passing;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  half_of_one = 24'h3ff001;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] a1$d;
    wire  [22:0] a1$q;
    reg  a1$clock;
    reg  [22:0] b1$d;
    wire  [22:0] b1$q;
    reg  b1$clock;
    reg  [22:0] zeta1$d;
    wire  [22:0] zeta1$q;
    reg  zeta1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] factor2$d;
    wire  [22:0] factor2$q;
    reg  factor2$clock;
    reg  [22:0] zeta2$d;
    wire  [22:0] zeta2$q;
    reg  zeta2$clock;
    reg  [23:0] passing2$d;
    wire  [23:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [23:0] wide_a;
    reg  [23:0] wide_b;
    reg  [23:0] half;
    reg  [23:0] to_half;
    reg  [23:0] halved;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$1$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$1$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_ntt_4$butterflies$1$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_ntt_4$butterflies$1$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    dsa_ntt_4$butterflies$1$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$1$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$1$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    dsa_ntt_4$butterflies$1$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    dsa_ntt_4$butterflies$1$before$passing2 passing2(
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
        wide_a = ((a) & 24'hffffff);
        wide_b = ((b) & 24'hffffff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(23)]) & 24'hffffff);
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
        passing2$d = ((a1$q) & 24'hffffff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(23)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // dsa_ntt_4$butterflies$1$before
module dsa_ntt_4$butterflies$1$before$a1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$a1
module dsa_ntt_4$butterflies$1$before$b1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$b1
module dsa_ntt_4$butterflies$1$before$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$difference
module dsa_ntt_4$butterflies$1$before$factor2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$factor2
module dsa_ntt_4$butterflies$1$before$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$1$before$inverse1
module dsa_ntt_4$butterflies$1$before$passing2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$passing2
module dsa_ntt_4$butterflies$1$before$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$sum
module dsa_ntt_4$butterflies$1$before$zeta1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$zeta1
module dsa_ntt_4$butterflies$1$before$zeta2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$before$zeta2
module dsa_ntt_4$butterflies$1$inverses(clock,now,later);
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
endmodule // dsa_ntt_4$butterflies$1$inverses
module dsa_ntt_4$butterflies$1$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [23:0] now;
    output reg  [23:0] later;
    // Update code (custom)
    // primitive
    reg [23:0] step1, step2, step3, step4, step5, step6;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      later <= step6;
    end
endmodule // dsa_ntt_4$butterflies$1$passing
module dsa_ntt_4$butterflies$1$product(clock,a,b,high,low);
    // Module arguments
    input wire  clock;
    input wire  [22:0] a;
    input wire  [22:0] b;
    output reg  [22:0] high;
    output reg  [22:0] low;
    // Stub signals
    reg  low_low$clock;
    reg  [11:0] low_low$a;
    reg  [11:0] low_low$b;
    wire  [23:0] low_low$product;
    reg  low_high$clock;
    reg  [11:0] low_high$a;
    reg  [10:0] low_high$b;
    wire  [22:0] low_high$product;
    reg  high_low$clock;
    reg  [10:0] high_low$a;
    reg  [11:0] high_low$b;
    wire  [22:0] high_low$product;
    reg  high_high$clock;
    reg  [10:0] high_high$a;
    reg  [10:0] high_high$b;
    wire  [21:0] high_high$product;
    reg  [23:0] middle$d;
    wire  [23:0] middle$q;
    reg  middle$clock;
    reg  [23:0] low_low2$d;
    wire  [23:0] low_low2$q;
    reg  low_low2$clock;
    reg  [21:0] high_high2$d;
    wire  [21:0] high_high2$q;
    reg  high_high2$clock;
    reg  [33:0] upper$d;
    wire  [33:0] upper$q;
    reg  upper$clock;
    reg  [11:0] lowest$d;
    wire  [11:0] lowest$q;
    reg  lowest$clock;
    // Local signals
    reg  [23:0] wide_low_high;
    reg  [23:0] wide_high_low;
    reg  [33:0] upper_high;
    reg  [33:0] upper_low;
    reg  [33:0] upper_middle;
    reg  [22:0] low_0;
    reg  [22:0] low_12;
    // Sub module instances
    dsa_ntt_4$butterflies$1$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_ntt_4$butterflies$1$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_ntt_4$butterflies$1$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_ntt_4$butterflies$1$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_ntt_4$butterflies$1$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_ntt_4$butterflies$1$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_ntt_4$butterflies$1$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_ntt_4$butterflies$1$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_ntt_4$butterflies$1$product$lowest lowest(
        .d(lowest$d),
        .q(lowest$q),
        .clock(lowest$clock)
    );
    // Update code
    always @(*) begin
        middle$clock = clock;
        low_low2$clock = clock;
        high_high2$clock = clock;
        upper$clock = clock;
        lowest$clock = clock;
        middle$d = middle$q;
        low_low2$d = low_low2$q;
        high_high2$d = high_high2$q;
        upper$d = upper$q;
        lowest$d = lowest$q;
        low_low$clock = clock;
        low_high$clock = clock;
        high_low$clock = clock;
        high_high$clock = clock;
        low_low$a = a[(32'h0)+:(12)];
        low_low$b = b[(32'h0)+:(12)];
        low_high$a = a[(32'h0)+:(12)];
        low_high$b = b[(32'hc)+:(11)];
        high_low$a = a[(32'hc)+:(11)];
        high_low$b = b[(32'h0)+:(12)];
        high_high$a = a[(32'hc)+:(11)];
        high_high$b = b[(32'hc)+:(11)];
        wide_low_high = ((low_high$product) & 24'hffffff);
        wide_high_low = ((high_low$product) & 24'hffffff);
        middle$d = wide_low_high + wide_high_low;
        low_low2$d = low_low$product;
        high_high2$d = high_high$product;
        upper_high = ((high_high2$q) & 34'h3ffffffff);
        upper_low = ((low_low2$q[(32'hc)+:(12)]) & 34'h3ffffffff);
        upper_middle = ((middle$q) & 34'h3ffffffff);
        upper$d = ((upper_high << 32'hc) | upper_low) + upper_middle;
        lowest$d = low_low2$q[(32'h0)+:(12)];
        low_0 = ((lowest$q) & 23'h7fffff);
        low_12 = ((upper$q[(32'h0)+:(11)]) & 23'h7fffff);
        low = (low_12 << 32'hc) | low_0;
        high = upper$q[(32'hb)+:(23)];
    end
endmodule // dsa_ntt_4$butterflies$1$product
module dsa_ntt_4$butterflies$1$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$1$product$high_high
module dsa_ntt_4$butterflies$1$product$high_high2(d,q,clock);
    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 22'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$product$high_high2
module dsa_ntt_4$butterflies$1$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$1$product$high_low
module dsa_ntt_4$butterflies$1$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$1$product$low_high
module dsa_ntt_4$butterflies$1$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$1$product$low_low
module dsa_ntt_4$butterflies$1$product$low_low2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$product$low_low2
module dsa_ntt_4$butterflies$1$product$lowest(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$1$product$lowest
module dsa_ntt_4$butterflies$1$product$middle(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$product$middle
module dsa_ntt_4$butterflies$1$product$upper(d,q,clock);
    // Module arguments
    input wire  [33:0] d;
    output reg  [33:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 34'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$product$upper
module dsa_ntt_4$butterflies$1$reduce(clock,high,low,y);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [22:0] y;
    // Stub signals
    reg  fold$clock;
    reg  [22:0] fold$high;
    reg  [22:0] fold$low;
    wire  [24:0] fold$v;
    reg  settle$clock;
    reg  [24:0] settle$v;
    wire  [22:0] settle$y;
    // Sub module instances
    dsa_ntt_4$butterflies$1$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_ntt_4$butterflies$1$reduce$settle settle(
        .clock(settle$clock),
        .v(settle$v),
        .y(settle$y)
    );
    // Update code
    always @(*) begin
        fold$clock = clock;
        settle$clock = clock;
        fold$high = high;
        fold$low = low;
        settle$v = fold$v;
        y = settle$y;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce
module dsa_ntt_4$butterflies$1$reduce$fold(clock,high,low,v);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [24:0] v;
    // Stub signals
    reg  [11:0] s$d;
    wire  [11:0] s$q;
    reg  s$clock;
    reg  [23:0] folded$d;
    wire  [23:0] folded$q;
    reg  folded$clock;
    reg  [22:0] low1$d;
    wire  [22:0] low1$q;
    reg  low1$clock;
    reg  [24:0] result$d;
    wire  [24:0] result$q;
    reg  result$clock;
    // Local signals
    reg  [11:0] h_0;
    reg  [11:0] h1_0;
    reg  [11:0] h2;
    reg  [23:0] wide_h;
    reg  [23:0] wide_h1;
    reg  [23:0] wide_h2;
    reg  [24:0] s0;
    reg  [24:0] s1;
    reg  [24:0] s_sum;
    reg  [24:0] wide_low;
    reg  [24:0] wide_folded;
    reg  [24:0] plus;
    reg  [24:0] minus;
    // Sub module instances
    dsa_ntt_4$butterflies$1$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_ntt_4$butterflies$1$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_ntt_4$butterflies$1$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_ntt_4$butterflies$1$reduce$fold$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    // Update code
    always @(*) begin
        s$clock = clock;
        folded$clock = clock;
        low1$clock = clock;
        result$clock = clock;
        s$d = s$q;
        folded$d = folded$q;
        low1$d = low1$q;
        result$d = result$q;
        h_0 = ((high[(32'h0)+:(10)]) & 12'hfff);
        h1_0 = ((high[(32'ha)+:(10)]) & 12'hfff);
        h2 = ((high[(32'h14)+:(3)]) & 12'hfff);
        s$d = h_0 + h1_0 + h2;
        wide_h = ((high) & 24'hffffff);
        wide_h1 = ((high[(32'ha)+:(13)]) & 24'hffffff);
        wide_h2 = ((high[(32'h14)+:(3)]) & 24'hffffff);
        folded$d = wide_h + wide_h1 + wide_h2;
        low1$d = low;
        s0 = ((s$q[(32'h0)+:(10)]) & 25'h1ffffff);
        s1 = ((s$q[(32'ha)+:(2)]) & 25'h1ffffff);
        s_sum = s0 + s1;
        wide_low = ((low1$q) & 25'h1ffffff);
        wide_folded = ((folded$q) & 25'h1ffffff);
        plus = wide_low + (s_sum << 32'hd);
        minus = wide_folded + s1;
        result$d = plus - minus;
        v = result$q;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$fold
module dsa_ntt_4$butterflies$1$reduce$fold$folded(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$fold$folded
module dsa_ntt_4$butterflies$1$reduce$fold$low1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$fold$low1
module dsa_ntt_4$butterflies$1$reduce$fold$result(d,q,clock);
    // Module arguments
    input wire  [24:0] d;
    output reg  [24:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 25'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$fold$result
module dsa_ntt_4$butterflies$1$reduce$fold$s(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$1$reduce$fold$s
module dsa_ntt_4$butterflies$1$reduce$settle(clock,v,y);
    // Module arguments
    input wire  clock;
    input wire  [24:0] v;
    output reg  [22:0] y;
    // Constant declarations
    localparam  two_to_23 = 23'h1fff;
    localparam  modulus = 24'h7fe001;
    // Stub signals
    reg  [22:0] near$d;
    wire  [22:0] near$q;
    reg  near$clock;
    reg  [22:0] last$d;
    wire  [22:0] last$q;
    reg  last$clock;
    // Local signals
    reg  [22:0] rest;
    reg  [23:0] wide;
    reg  [23:0] less;
    // Sub module instances
    dsa_ntt_4$butterflies$1$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_ntt_4$butterflies$1$reduce$settle$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    // Update code
    always @(*) begin
        near$clock = clock;
        last$clock = clock;
        near$d = near$q;
        last$d = last$q;
        rest = v[(32'h0)+:(23)];
        near$d = rest;
        if (v[32'h18]) begin
            near$d = rest - two_to_23;
        end
        else if (v[32'h17]) begin
            near$d = rest + two_to_23;
        end
        wide = ((near$q) & 24'hffffff);
        less = wide - modulus;
        last$d = near$q;
        if (~less[32'h17]) begin
            last$d = less[(32'h0)+:(23)];
        end
        y = last$q;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$settle
module dsa_ntt_4$butterflies$1$reduce$settle$last(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$settle$last
module dsa_ntt_4$butterflies$1$reduce$settle$near(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$1$reduce$settle$near
module dsa_ntt_4$butterflies$2(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [22:0] before$a;
    reg  [22:0] before$b;
    reg  [22:0] before$zeta;
    wire  [22:0] before$factor;
    wire  [22:0] before$other_factor;
    wire  [23:0] before$passing;
    reg  product$clock;
    reg  [22:0] product$a;
    reg  [22:0] product$b;
    wire  [22:0] product$high;
    wire  [22:0] product$low;
    reg  reduce$clock;
    reg  [22:0] reduce$high;
    reg  [22:0] reduce$low;
    wire  [22:0] reduce$y;
    reg  passing$clock;
    reg  [23:0] passing$now;
    wire  [23:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [23:0] after$passing;
    reg  [22:0] after$reduced;
    wire  [22:0] after$u;
    wire  [22:0] after$v;
    // Sub module instances
    dsa_ntt_4$butterflies$2$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    dsa_ntt_4$butterflies$2$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_ntt_4$butterflies$2$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_ntt_4$butterflies$2$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    dsa_ntt_4$butterflies$2$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    dsa_ntt_4$butterflies$2$after after(
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
        reduce$high = product$high;
        reduce$low = product$low;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // dsa_ntt_4$butterflies$2
module dsa_ntt_4$butterflies$2$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [23:0] passing;
    input wire  [22:0] reduced;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] reduced1$d;
    wire  [22:0] reduced1$q;
    reg  reduced1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] u2$d;
    wire  [22:0] u2$q;
    reg  u2$clock;
    reg  [22:0] v2$d;
    wire  [22:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [23:0] wide_reduced;
    reg  [23:0] addend;
    reg  [23:0] less;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$2$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$2$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    dsa_ntt_4$butterflies$2$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$2$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$2$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    dsa_ntt_4$butterflies$2$after$v2 v2(
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
        wide_reduced = ((reduced) & 24'hffffff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(23)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(23)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(23)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // dsa_ntt_4$butterflies$2$after
module dsa_ntt_4$butterflies$2$after$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$after$difference
module dsa_ntt_4$butterflies$2$after$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$2$after$inverse1
module dsa_ntt_4$butterflies$2$after$reduced1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$after$reduced1
module dsa_ntt_4$butterflies$2$after$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$after$sum
module dsa_ntt_4$butterflies$2$after$u2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$after$u2
module dsa_ntt_4$butterflies$2$after$v2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$after$v2
module dsa_ntt_4$butterflies$2$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] factor;
    output reg  [22:0] other_factor;
    output reg  [23:0] passing;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  half_of_one = 24'h3ff001;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] a1$d;
    wire  [22:0] a1$q;
    reg  a1$clock;
    reg  [22:0] b1$d;
    wire  [22:0] b1$q;
    reg  b1$clock;
    reg  [22:0] zeta1$d;
    wire  [22:0] zeta1$q;
    reg  zeta1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] factor2$d;
    wire  [22:0] factor2$q;
    reg  factor2$clock;
    reg  [22:0] zeta2$d;
    wire  [22:0] zeta2$q;
    reg  zeta2$clock;
    reg  [23:0] passing2$d;
    wire  [23:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [23:0] wide_a;
    reg  [23:0] wide_b;
    reg  [23:0] half;
    reg  [23:0] to_half;
    reg  [23:0] halved;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$2$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$2$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_ntt_4$butterflies$2$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_ntt_4$butterflies$2$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    dsa_ntt_4$butterflies$2$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$2$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$2$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    dsa_ntt_4$butterflies$2$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    dsa_ntt_4$butterflies$2$before$passing2 passing2(
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
        wide_a = ((a) & 24'hffffff);
        wide_b = ((b) & 24'hffffff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(23)]) & 24'hffffff);
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
        passing2$d = ((a1$q) & 24'hffffff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(23)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // dsa_ntt_4$butterflies$2$before
module dsa_ntt_4$butterflies$2$before$a1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$a1
module dsa_ntt_4$butterflies$2$before$b1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$b1
module dsa_ntt_4$butterflies$2$before$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$difference
module dsa_ntt_4$butterflies$2$before$factor2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$factor2
module dsa_ntt_4$butterflies$2$before$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$2$before$inverse1
module dsa_ntt_4$butterflies$2$before$passing2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$passing2
module dsa_ntt_4$butterflies$2$before$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$sum
module dsa_ntt_4$butterflies$2$before$zeta1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$zeta1
module dsa_ntt_4$butterflies$2$before$zeta2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$before$zeta2
module dsa_ntt_4$butterflies$2$inverses(clock,now,later);
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
endmodule // dsa_ntt_4$butterflies$2$inverses
module dsa_ntt_4$butterflies$2$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [23:0] now;
    output reg  [23:0] later;
    // Update code (custom)
    // primitive
    reg [23:0] step1, step2, step3, step4, step5, step6;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      later <= step6;
    end
endmodule // dsa_ntt_4$butterflies$2$passing
module dsa_ntt_4$butterflies$2$product(clock,a,b,high,low);
    // Module arguments
    input wire  clock;
    input wire  [22:0] a;
    input wire  [22:0] b;
    output reg  [22:0] high;
    output reg  [22:0] low;
    // Stub signals
    reg  low_low$clock;
    reg  [11:0] low_low$a;
    reg  [11:0] low_low$b;
    wire  [23:0] low_low$product;
    reg  low_high$clock;
    reg  [11:0] low_high$a;
    reg  [10:0] low_high$b;
    wire  [22:0] low_high$product;
    reg  high_low$clock;
    reg  [10:0] high_low$a;
    reg  [11:0] high_low$b;
    wire  [22:0] high_low$product;
    reg  high_high$clock;
    reg  [10:0] high_high$a;
    reg  [10:0] high_high$b;
    wire  [21:0] high_high$product;
    reg  [23:0] middle$d;
    wire  [23:0] middle$q;
    reg  middle$clock;
    reg  [23:0] low_low2$d;
    wire  [23:0] low_low2$q;
    reg  low_low2$clock;
    reg  [21:0] high_high2$d;
    wire  [21:0] high_high2$q;
    reg  high_high2$clock;
    reg  [33:0] upper$d;
    wire  [33:0] upper$q;
    reg  upper$clock;
    reg  [11:0] lowest$d;
    wire  [11:0] lowest$q;
    reg  lowest$clock;
    // Local signals
    reg  [23:0] wide_low_high;
    reg  [23:0] wide_high_low;
    reg  [33:0] upper_high;
    reg  [33:0] upper_low;
    reg  [33:0] upper_middle;
    reg  [22:0] low_0;
    reg  [22:0] low_12;
    // Sub module instances
    dsa_ntt_4$butterflies$2$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_ntt_4$butterflies$2$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_ntt_4$butterflies$2$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_ntt_4$butterflies$2$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_ntt_4$butterflies$2$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_ntt_4$butterflies$2$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_ntt_4$butterflies$2$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_ntt_4$butterflies$2$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_ntt_4$butterflies$2$product$lowest lowest(
        .d(lowest$d),
        .q(lowest$q),
        .clock(lowest$clock)
    );
    // Update code
    always @(*) begin
        middle$clock = clock;
        low_low2$clock = clock;
        high_high2$clock = clock;
        upper$clock = clock;
        lowest$clock = clock;
        middle$d = middle$q;
        low_low2$d = low_low2$q;
        high_high2$d = high_high2$q;
        upper$d = upper$q;
        lowest$d = lowest$q;
        low_low$clock = clock;
        low_high$clock = clock;
        high_low$clock = clock;
        high_high$clock = clock;
        low_low$a = a[(32'h0)+:(12)];
        low_low$b = b[(32'h0)+:(12)];
        low_high$a = a[(32'h0)+:(12)];
        low_high$b = b[(32'hc)+:(11)];
        high_low$a = a[(32'hc)+:(11)];
        high_low$b = b[(32'h0)+:(12)];
        high_high$a = a[(32'hc)+:(11)];
        high_high$b = b[(32'hc)+:(11)];
        wide_low_high = ((low_high$product) & 24'hffffff);
        wide_high_low = ((high_low$product) & 24'hffffff);
        middle$d = wide_low_high + wide_high_low;
        low_low2$d = low_low$product;
        high_high2$d = high_high$product;
        upper_high = ((high_high2$q) & 34'h3ffffffff);
        upper_low = ((low_low2$q[(32'hc)+:(12)]) & 34'h3ffffffff);
        upper_middle = ((middle$q) & 34'h3ffffffff);
        upper$d = ((upper_high << 32'hc) | upper_low) + upper_middle;
        lowest$d = low_low2$q[(32'h0)+:(12)];
        low_0 = ((lowest$q) & 23'h7fffff);
        low_12 = ((upper$q[(32'h0)+:(11)]) & 23'h7fffff);
        low = (low_12 << 32'hc) | low_0;
        high = upper$q[(32'hb)+:(23)];
    end
endmodule // dsa_ntt_4$butterflies$2$product
module dsa_ntt_4$butterflies$2$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$2$product$high_high
module dsa_ntt_4$butterflies$2$product$high_high2(d,q,clock);
    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 22'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$product$high_high2
module dsa_ntt_4$butterflies$2$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$2$product$high_low
module dsa_ntt_4$butterflies$2$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$2$product$low_high
module dsa_ntt_4$butterflies$2$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$2$product$low_low
module dsa_ntt_4$butterflies$2$product$low_low2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$product$low_low2
module dsa_ntt_4$butterflies$2$product$lowest(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$2$product$lowest
module dsa_ntt_4$butterflies$2$product$middle(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$product$middle
module dsa_ntt_4$butterflies$2$product$upper(d,q,clock);
    // Module arguments
    input wire  [33:0] d;
    output reg  [33:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 34'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$product$upper
module dsa_ntt_4$butterflies$2$reduce(clock,high,low,y);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [22:0] y;
    // Stub signals
    reg  fold$clock;
    reg  [22:0] fold$high;
    reg  [22:0] fold$low;
    wire  [24:0] fold$v;
    reg  settle$clock;
    reg  [24:0] settle$v;
    wire  [22:0] settle$y;
    // Sub module instances
    dsa_ntt_4$butterflies$2$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_ntt_4$butterflies$2$reduce$settle settle(
        .clock(settle$clock),
        .v(settle$v),
        .y(settle$y)
    );
    // Update code
    always @(*) begin
        fold$clock = clock;
        settle$clock = clock;
        fold$high = high;
        fold$low = low;
        settle$v = fold$v;
        y = settle$y;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce
module dsa_ntt_4$butterflies$2$reduce$fold(clock,high,low,v);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [24:0] v;
    // Stub signals
    reg  [11:0] s$d;
    wire  [11:0] s$q;
    reg  s$clock;
    reg  [23:0] folded$d;
    wire  [23:0] folded$q;
    reg  folded$clock;
    reg  [22:0] low1$d;
    wire  [22:0] low1$q;
    reg  low1$clock;
    reg  [24:0] result$d;
    wire  [24:0] result$q;
    reg  result$clock;
    // Local signals
    reg  [11:0] h_0;
    reg  [11:0] h1_0;
    reg  [11:0] h2;
    reg  [23:0] wide_h;
    reg  [23:0] wide_h1;
    reg  [23:0] wide_h2;
    reg  [24:0] s0;
    reg  [24:0] s1;
    reg  [24:0] s_sum;
    reg  [24:0] wide_low;
    reg  [24:0] wide_folded;
    reg  [24:0] plus;
    reg  [24:0] minus;
    // Sub module instances
    dsa_ntt_4$butterflies$2$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_ntt_4$butterflies$2$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_ntt_4$butterflies$2$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_ntt_4$butterflies$2$reduce$fold$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    // Update code
    always @(*) begin
        s$clock = clock;
        folded$clock = clock;
        low1$clock = clock;
        result$clock = clock;
        s$d = s$q;
        folded$d = folded$q;
        low1$d = low1$q;
        result$d = result$q;
        h_0 = ((high[(32'h0)+:(10)]) & 12'hfff);
        h1_0 = ((high[(32'ha)+:(10)]) & 12'hfff);
        h2 = ((high[(32'h14)+:(3)]) & 12'hfff);
        s$d = h_0 + h1_0 + h2;
        wide_h = ((high) & 24'hffffff);
        wide_h1 = ((high[(32'ha)+:(13)]) & 24'hffffff);
        wide_h2 = ((high[(32'h14)+:(3)]) & 24'hffffff);
        folded$d = wide_h + wide_h1 + wide_h2;
        low1$d = low;
        s0 = ((s$q[(32'h0)+:(10)]) & 25'h1ffffff);
        s1 = ((s$q[(32'ha)+:(2)]) & 25'h1ffffff);
        s_sum = s0 + s1;
        wide_low = ((low1$q) & 25'h1ffffff);
        wide_folded = ((folded$q) & 25'h1ffffff);
        plus = wide_low + (s_sum << 32'hd);
        minus = wide_folded + s1;
        result$d = plus - minus;
        v = result$q;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$fold
module dsa_ntt_4$butterflies$2$reduce$fold$folded(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$fold$folded
module dsa_ntt_4$butterflies$2$reduce$fold$low1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$fold$low1
module dsa_ntt_4$butterflies$2$reduce$fold$result(d,q,clock);
    // Module arguments
    input wire  [24:0] d;
    output reg  [24:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 25'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$fold$result
module dsa_ntt_4$butterflies$2$reduce$fold$s(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$2$reduce$fold$s
module dsa_ntt_4$butterflies$2$reduce$settle(clock,v,y);
    // Module arguments
    input wire  clock;
    input wire  [24:0] v;
    output reg  [22:0] y;
    // Constant declarations
    localparam  two_to_23 = 23'h1fff;
    localparam  modulus = 24'h7fe001;
    // Stub signals
    reg  [22:0] near$d;
    wire  [22:0] near$q;
    reg  near$clock;
    reg  [22:0] last$d;
    wire  [22:0] last$q;
    reg  last$clock;
    // Local signals
    reg  [22:0] rest;
    reg  [23:0] wide;
    reg  [23:0] less;
    // Sub module instances
    dsa_ntt_4$butterflies$2$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_ntt_4$butterflies$2$reduce$settle$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    // Update code
    always @(*) begin
        near$clock = clock;
        last$clock = clock;
        near$d = near$q;
        last$d = last$q;
        rest = v[(32'h0)+:(23)];
        near$d = rest;
        if (v[32'h18]) begin
            near$d = rest - two_to_23;
        end
        else if (v[32'h17]) begin
            near$d = rest + two_to_23;
        end
        wide = ((near$q) & 24'hffffff);
        less = wide - modulus;
        last$d = near$q;
        if (~less[32'h17]) begin
            last$d = less[(32'h0)+:(23)];
        end
        y = last$q;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$settle
module dsa_ntt_4$butterflies$2$reduce$settle$last(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$settle$last
module dsa_ntt_4$butterflies$2$reduce$settle$near(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$2$reduce$settle$near
module dsa_ntt_4$butterflies$3(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [22:0] before$a;
    reg  [22:0] before$b;
    reg  [22:0] before$zeta;
    wire  [22:0] before$factor;
    wire  [22:0] before$other_factor;
    wire  [23:0] before$passing;
    reg  product$clock;
    reg  [22:0] product$a;
    reg  [22:0] product$b;
    wire  [22:0] product$high;
    wire  [22:0] product$low;
    reg  reduce$clock;
    reg  [22:0] reduce$high;
    reg  [22:0] reduce$low;
    wire  [22:0] reduce$y;
    reg  passing$clock;
    reg  [23:0] passing$now;
    wire  [23:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [23:0] after$passing;
    reg  [22:0] after$reduced;
    wire  [22:0] after$u;
    wire  [22:0] after$v;
    // Sub module instances
    dsa_ntt_4$butterflies$3$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    dsa_ntt_4$butterflies$3$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_ntt_4$butterflies$3$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_ntt_4$butterflies$3$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    dsa_ntt_4$butterflies$3$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    dsa_ntt_4$butterflies$3$after after(
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
        reduce$high = product$high;
        reduce$low = product$low;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // dsa_ntt_4$butterflies$3
module dsa_ntt_4$butterflies$3$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [23:0] passing;
    input wire  [22:0] reduced;
    output reg  [22:0] u;
    output reg  [22:0] v;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] reduced1$d;
    wire  [22:0] reduced1$q;
    reg  reduced1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] u2$d;
    wire  [22:0] u2$q;
    reg  u2$clock;
    reg  [22:0] v2$d;
    wire  [22:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [23:0] wide_reduced;
    reg  [23:0] addend;
    reg  [23:0] less;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$3$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$3$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    dsa_ntt_4$butterflies$3$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$3$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$3$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    dsa_ntt_4$butterflies$3$after$v2 v2(
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
        wide_reduced = ((reduced) & 24'hffffff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(23)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(23)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(23)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // dsa_ntt_4$butterflies$3$after
module dsa_ntt_4$butterflies$3$after$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$after$difference
module dsa_ntt_4$butterflies$3$after$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$3$after$inverse1
module dsa_ntt_4$butterflies$3$after$reduced1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$after$reduced1
module dsa_ntt_4$butterflies$3$after$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$after$sum
module dsa_ntt_4$butterflies$3$after$u2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$after$u2
module dsa_ntt_4$butterflies$3$after$v2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$after$v2
module dsa_ntt_4$butterflies$3$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] zeta;
    output reg  [22:0] factor;
    output reg  [22:0] other_factor;
    output reg  [23:0] passing;
    // Constant declarations
    localparam  nothing = 24'h0;
    localparam  half_of_one = 24'h3ff001;
    localparam  modulus = 24'h7fe001;
    localparam  sign = 24'h800000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [22:0] a1$d;
    wire  [22:0] a1$q;
    reg  a1$clock;
    reg  [22:0] b1$d;
    wire  [22:0] b1$q;
    reg  b1$clock;
    reg  [22:0] zeta1$d;
    wire  [22:0] zeta1$q;
    reg  zeta1$clock;
    reg  [23:0] sum$d;
    wire  [23:0] sum$q;
    reg  sum$clock;
    reg  [23:0] difference$d;
    wire  [23:0] difference$q;
    reg  difference$clock;
    reg  [22:0] factor2$d;
    wire  [22:0] factor2$q;
    reg  factor2$clock;
    reg  [22:0] zeta2$d;
    wire  [22:0] zeta2$q;
    reg  zeta2$clock;
    reg  [23:0] passing2$d;
    wire  [23:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [23:0] wide_a;
    reg  [23:0] wide_b;
    reg  [23:0] half;
    reg  [23:0] to_half;
    reg  [23:0] halved;
    reg  [23:0] to_positive;
    reg  [23:0] positive;
    // Sub module instances
    dsa_ntt_4$butterflies$3$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$butterflies$3$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_ntt_4$butterflies$3$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_ntt_4$butterflies$3$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    dsa_ntt_4$butterflies$3$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_ntt_4$butterflies$3$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_ntt_4$butterflies$3$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    dsa_ntt_4$butterflies$3$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    dsa_ntt_4$butterflies$3$before$passing2 passing2(
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
        wide_a = ((a) & 24'hffffff);
        wide_b = ((b) & 24'hffffff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(23)]) & 24'hffffff);
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
        passing2$d = ((a1$q) & 24'hffffff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(23)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // dsa_ntt_4$butterflies$3$before
module dsa_ntt_4$butterflies$3$before$a1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$a1
module dsa_ntt_4$butterflies$3$before$b1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$b1
module dsa_ntt_4$butterflies$3$before$difference(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$difference
module dsa_ntt_4$butterflies$3$before$factor2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$factor2
module dsa_ntt_4$butterflies$3$before$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$3$before$inverse1
module dsa_ntt_4$butterflies$3$before$passing2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$passing2
module dsa_ntt_4$butterflies$3$before$sum(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$sum
module dsa_ntt_4$butterflies$3$before$zeta1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$zeta1
module dsa_ntt_4$butterflies$3$before$zeta2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$before$zeta2
module dsa_ntt_4$butterflies$3$inverses(clock,now,later);
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
endmodule // dsa_ntt_4$butterflies$3$inverses
module dsa_ntt_4$butterflies$3$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [23:0] now;
    output reg  [23:0] later;
    // Update code (custom)
    // primitive
    reg [23:0] step1, step2, step3, step4, step5, step6;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      later <= step6;
    end
endmodule // dsa_ntt_4$butterflies$3$passing
module dsa_ntt_4$butterflies$3$product(clock,a,b,high,low);
    // Module arguments
    input wire  clock;
    input wire  [22:0] a;
    input wire  [22:0] b;
    output reg  [22:0] high;
    output reg  [22:0] low;
    // Stub signals
    reg  low_low$clock;
    reg  [11:0] low_low$a;
    reg  [11:0] low_low$b;
    wire  [23:0] low_low$product;
    reg  low_high$clock;
    reg  [11:0] low_high$a;
    reg  [10:0] low_high$b;
    wire  [22:0] low_high$product;
    reg  high_low$clock;
    reg  [10:0] high_low$a;
    reg  [11:0] high_low$b;
    wire  [22:0] high_low$product;
    reg  high_high$clock;
    reg  [10:0] high_high$a;
    reg  [10:0] high_high$b;
    wire  [21:0] high_high$product;
    reg  [23:0] middle$d;
    wire  [23:0] middle$q;
    reg  middle$clock;
    reg  [23:0] low_low2$d;
    wire  [23:0] low_low2$q;
    reg  low_low2$clock;
    reg  [21:0] high_high2$d;
    wire  [21:0] high_high2$q;
    reg  high_high2$clock;
    reg  [33:0] upper$d;
    wire  [33:0] upper$q;
    reg  upper$clock;
    reg  [11:0] lowest$d;
    wire  [11:0] lowest$q;
    reg  lowest$clock;
    // Local signals
    reg  [23:0] wide_low_high;
    reg  [23:0] wide_high_low;
    reg  [33:0] upper_high;
    reg  [33:0] upper_low;
    reg  [33:0] upper_middle;
    reg  [22:0] low_0;
    reg  [22:0] low_12;
    // Sub module instances
    dsa_ntt_4$butterflies$3$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_ntt_4$butterflies$3$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_ntt_4$butterflies$3$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_ntt_4$butterflies$3$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_ntt_4$butterflies$3$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_ntt_4$butterflies$3$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_ntt_4$butterflies$3$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_ntt_4$butterflies$3$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_ntt_4$butterflies$3$product$lowest lowest(
        .d(lowest$d),
        .q(lowest$q),
        .clock(lowest$clock)
    );
    // Update code
    always @(*) begin
        middle$clock = clock;
        low_low2$clock = clock;
        high_high2$clock = clock;
        upper$clock = clock;
        lowest$clock = clock;
        middle$d = middle$q;
        low_low2$d = low_low2$q;
        high_high2$d = high_high2$q;
        upper$d = upper$q;
        lowest$d = lowest$q;
        low_low$clock = clock;
        low_high$clock = clock;
        high_low$clock = clock;
        high_high$clock = clock;
        low_low$a = a[(32'h0)+:(12)];
        low_low$b = b[(32'h0)+:(12)];
        low_high$a = a[(32'h0)+:(12)];
        low_high$b = b[(32'hc)+:(11)];
        high_low$a = a[(32'hc)+:(11)];
        high_low$b = b[(32'h0)+:(12)];
        high_high$a = a[(32'hc)+:(11)];
        high_high$b = b[(32'hc)+:(11)];
        wide_low_high = ((low_high$product) & 24'hffffff);
        wide_high_low = ((high_low$product) & 24'hffffff);
        middle$d = wide_low_high + wide_high_low;
        low_low2$d = low_low$product;
        high_high2$d = high_high$product;
        upper_high = ((high_high2$q) & 34'h3ffffffff);
        upper_low = ((low_low2$q[(32'hc)+:(12)]) & 34'h3ffffffff);
        upper_middle = ((middle$q) & 34'h3ffffffff);
        upper$d = ((upper_high << 32'hc) | upper_low) + upper_middle;
        lowest$d = low_low2$q[(32'h0)+:(12)];
        low_0 = ((lowest$q) & 23'h7fffff);
        low_12 = ((upper$q[(32'h0)+:(11)]) & 23'h7fffff);
        low = (low_12 << 32'hc) | low_0;
        high = upper$q[(32'hb)+:(23)];
    end
endmodule // dsa_ntt_4$butterflies$3$product
module dsa_ntt_4$butterflies$3$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$3$product$high_high
module dsa_ntt_4$butterflies$3$product$high_high2(d,q,clock);
    // Module arguments
    input wire  [21:0] d;
    output reg  [21:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 22'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$product$high_high2
module dsa_ntt_4$butterflies$3$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$3$product$high_low
module dsa_ntt_4$butterflies$3$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$3$product$low_high
module dsa_ntt_4$butterflies$3$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_ntt_4$butterflies$3$product$low_low
module dsa_ntt_4$butterflies$3$product$low_low2(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$product$low_low2
module dsa_ntt_4$butterflies$3$product$lowest(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$3$product$lowest
module dsa_ntt_4$butterflies$3$product$middle(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$product$middle
module dsa_ntt_4$butterflies$3$product$upper(d,q,clock);
    // Module arguments
    input wire  [33:0] d;
    output reg  [33:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 34'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$product$upper
module dsa_ntt_4$butterflies$3$reduce(clock,high,low,y);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [22:0] y;
    // Stub signals
    reg  fold$clock;
    reg  [22:0] fold$high;
    reg  [22:0] fold$low;
    wire  [24:0] fold$v;
    reg  settle$clock;
    reg  [24:0] settle$v;
    wire  [22:0] settle$y;
    // Sub module instances
    dsa_ntt_4$butterflies$3$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_ntt_4$butterflies$3$reduce$settle settle(
        .clock(settle$clock),
        .v(settle$v),
        .y(settle$y)
    );
    // Update code
    always @(*) begin
        fold$clock = clock;
        settle$clock = clock;
        fold$high = high;
        fold$low = low;
        settle$v = fold$v;
        y = settle$y;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce
module dsa_ntt_4$butterflies$3$reduce$fold(clock,high,low,v);
    // Module arguments
    input wire  clock;
    input wire  [22:0] high;
    input wire  [22:0] low;
    output reg  [24:0] v;
    // Stub signals
    reg  [11:0] s$d;
    wire  [11:0] s$q;
    reg  s$clock;
    reg  [23:0] folded$d;
    wire  [23:0] folded$q;
    reg  folded$clock;
    reg  [22:0] low1$d;
    wire  [22:0] low1$q;
    reg  low1$clock;
    reg  [24:0] result$d;
    wire  [24:0] result$q;
    reg  result$clock;
    // Local signals
    reg  [11:0] h_0;
    reg  [11:0] h1_0;
    reg  [11:0] h2;
    reg  [23:0] wide_h;
    reg  [23:0] wide_h1;
    reg  [23:0] wide_h2;
    reg  [24:0] s0;
    reg  [24:0] s1;
    reg  [24:0] s_sum;
    reg  [24:0] wide_low;
    reg  [24:0] wide_folded;
    reg  [24:0] plus;
    reg  [24:0] minus;
    // Sub module instances
    dsa_ntt_4$butterflies$3$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_ntt_4$butterflies$3$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_ntt_4$butterflies$3$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_ntt_4$butterflies$3$reduce$fold$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    // Update code
    always @(*) begin
        s$clock = clock;
        folded$clock = clock;
        low1$clock = clock;
        result$clock = clock;
        s$d = s$q;
        folded$d = folded$q;
        low1$d = low1$q;
        result$d = result$q;
        h_0 = ((high[(32'h0)+:(10)]) & 12'hfff);
        h1_0 = ((high[(32'ha)+:(10)]) & 12'hfff);
        h2 = ((high[(32'h14)+:(3)]) & 12'hfff);
        s$d = h_0 + h1_0 + h2;
        wide_h = ((high) & 24'hffffff);
        wide_h1 = ((high[(32'ha)+:(13)]) & 24'hffffff);
        wide_h2 = ((high[(32'h14)+:(3)]) & 24'hffffff);
        folded$d = wide_h + wide_h1 + wide_h2;
        low1$d = low;
        s0 = ((s$q[(32'h0)+:(10)]) & 25'h1ffffff);
        s1 = ((s$q[(32'ha)+:(2)]) & 25'h1ffffff);
        s_sum = s0 + s1;
        wide_low = ((low1$q) & 25'h1ffffff);
        wide_folded = ((folded$q) & 25'h1ffffff);
        plus = wide_low + (s_sum << 32'hd);
        minus = wide_folded + s1;
        result$d = plus - minus;
        v = result$q;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$fold
module dsa_ntt_4$butterflies$3$reduce$fold$folded(d,q,clock);
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$fold$folded
module dsa_ntt_4$butterflies$3$reduce$fold$low1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$fold$low1
module dsa_ntt_4$butterflies$3$reduce$fold$result(d,q,clock);
    // Module arguments
    input wire  [24:0] d;
    output reg  [24:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 25'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$fold$result
module dsa_ntt_4$butterflies$3$reduce$fold$s(d,q,clock);
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
endmodule // dsa_ntt_4$butterflies$3$reduce$fold$s
module dsa_ntt_4$butterflies$3$reduce$settle(clock,v,y);
    // Module arguments
    input wire  clock;
    input wire  [24:0] v;
    output reg  [22:0] y;
    // Constant declarations
    localparam  two_to_23 = 23'h1fff;
    localparam  modulus = 24'h7fe001;
    // Stub signals
    reg  [22:0] near$d;
    wire  [22:0] near$q;
    reg  near$clock;
    reg  [22:0] last$d;
    wire  [22:0] last$q;
    reg  last$clock;
    // Local signals
    reg  [22:0] rest;
    reg  [23:0] wide;
    reg  [23:0] less;
    // Sub module instances
    dsa_ntt_4$butterflies$3$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_ntt_4$butterflies$3$reduce$settle$last last(
        .d(last$d),
        .q(last$q),
        .clock(last$clock)
    );
    // Update code
    always @(*) begin
        near$clock = clock;
        last$clock = clock;
        near$d = near$q;
        last$d = last$q;
        rest = v[(32'h0)+:(23)];
        near$d = rest;
        if (v[32'h18]) begin
            near$d = rest - two_to_23;
        end
        else if (v[32'h17]) begin
            near$d = rest + two_to_23;
        end
        wide = ((near$q) & 24'hffffff);
        less = wide - modulus;
        last$d = near$q;
        if (~less[32'h17]) begin
            last$d = less[(32'h0)+:(23)];
        end
        y = last$q;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$settle
module dsa_ntt_4$butterflies$3$reduce$settle$last(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$settle$last
module dsa_ntt_4$butterflies$3$reduce$settle$near(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$butterflies$3$reduce$settle$near
module dsa_ntt_4$transform(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,inverse,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,step_inverse,a$0,a$1,a$2,a$3,b$0,b$1,b$2,b$3,zeta$0,zeta$1,zeta$2,zeta$3,u$0,u$1,u$2,u$3,v$0,v$1,v$2,v$3);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [22:0] from$data$0;
    input wire  [22:0] from$data$1;
    input wire  [22:0] from$data$2;
    input wire  [22:0] from$data$3;
    input wire  [22:0] from$data$4;
    input wire  [22:0] from$data$5;
    input wire  [22:0] from$data$6;
    input wire  [22:0] from$data$7;
    input wire  inverse;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [22:0] to$data$0;
    output reg  [22:0] to$data$1;
    output reg  [22:0] to$data$2;
    output reg  [22:0] to$data$3;
    output reg  [22:0] to$data$4;
    output reg  [22:0] to$data$5;
    output reg  [22:0] to$data$6;
    output reg  [22:0] to$data$7;
    output reg  step_inverse;
    output reg  [22:0] a$0;
    output reg  [22:0] a$1;
    output reg  [22:0] a$2;
    output reg  [22:0] a$3;
    output reg  [22:0] b$0;
    output reg  [22:0] b$1;
    output reg  [22:0] b$2;
    output reg  [22:0] b$3;
    output reg  [22:0] zeta$0;
    output reg  [22:0] zeta$1;
    output reg  [22:0] zeta$2;
    output reg  [22:0] zeta$3;
    input wire  [22:0] u$0;
    input wire  [22:0] u$1;
    input wire  [22:0] u$2;
    input wire  [22:0] u$3;
    input wire  [22:0] v$0;
    input wire  [22:0] v$1;
    input wire  [22:0] v$2;
    input wire  [22:0] v$3;
    // Constant declarations
    localparam  number$0 = 6'b0;
    localparam  number$1 = 6'b1001;
    localparam  number$2 = 6'b10010;
    localparam  number$3 = 6'b11011;
    localparam  number$4 = 6'b100;
    localparam  number$5 = 6'b1101;
    localparam  number$6 = 6'b10110;
    localparam  number$7 = 6'b11111;
    localparam  slot_bit = 6'b100000;
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
    wire  [4:0] schedule$row;
    wire  schedule$slot;
    wire  [2:0] schedule$layer;
    wire  schedule$inverse;
    wire  schedule$compute;
    wire  schedule$load;
    wire  schedule$unload;
    reg  skew$clock;
    reg  skew$read;
    reg  [4:0] skew$address;
    wire  [7:0] skew$data;
    reg  raised$clock;
    reg  raised$read;
    reg  [4:0] raised$address;
    wire  [7:0] raised$data;
    reg  dropped$clock;
    reg  dropped$read;
    reg  [4:0] dropped$address;
    wire  [4:0] dropped$data;
    reg  keep$clock;
    reg  keep$read;
    reg  [2:0] keep$address;
    wire  [4:0] keep$data;
    reg  window$clock;
    reg  window$read;
    reg  [2:0] window$address;
    wire  [5:0] window$data;
    reg  low$clock;
    reg  low$read;
    reg  [2:0] low$address;
    wire  [4:0] low$data;
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
    reg  flip$1$clock;
    reg  flip$1$read;
    reg  [2:0] flip$1$address;
    wire  [8:0] flip$1$data;
    reg  flip$2$clock;
    reg  flip$2$read;
    reg  [2:0] flip$2$address;
    wire  [8:0] flip$2$data;
    reg  flip$3$clock;
    reg  flip$3$read;
    reg  [2:0] flip$3$address;
    wire  [8:0] flip$3$data;
    reg  [4:0] row1$d;
    wire  [4:0] row1$q;
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
    reg  [22:0] taken1$0$d;
    wire  [22:0] taken1$0$q;
    reg  taken1$0$clock;
    reg  [22:0] taken1$1$d;
    wire  [22:0] taken1$1$q;
    reg  taken1$1$clock;
    reg  [22:0] taken1$2$d;
    wire  [22:0] taken1$2$q;
    reg  taken1$2$clock;
    reg  [22:0] taken1$3$d;
    wire  [22:0] taken1$3$q;
    reg  taken1$3$clock;
    reg  [22:0] taken1$4$d;
    wire  [22:0] taken1$4$q;
    reg  taken1$4$clock;
    reg  [22:0] taken1$5$d;
    wire  [22:0] taken1$5$q;
    reg  taken1$5$clock;
    reg  [22:0] taken1$6$d;
    wire  [22:0] taken1$6$q;
    reg  taken1$6$clock;
    reg  [22:0] taken1$7$d;
    wire  [22:0] taken1$7$q;
    reg  taken1$7$clock;
    reg  [5:0] read_address2$0$d;
    wire  [5:0] read_address2$0$q;
    reg  read_address2$0$clock;
    reg  [5:0] read_address2$1$d;
    wire  [5:0] read_address2$1$q;
    reg  read_address2$1$clock;
    reg  [5:0] read_address2$2$d;
    wire  [5:0] read_address2$2$q;
    reg  read_address2$2$clock;
    reg  [5:0] read_address2$3$d;
    wire  [5:0] read_address2$3$q;
    reg  read_address2$3$clock;
    reg  [5:0] read_address2$4$d;
    wire  [5:0] read_address2$4$q;
    reg  read_address2$4$clock;
    reg  [5:0] read_address2$5$d;
    wire  [5:0] read_address2$5$q;
    reg  read_address2$5$clock;
    reg  [5:0] read_address2$6$d;
    wire  [5:0] read_address2$6$q;
    reg  read_address2$6$clock;
    reg  [5:0] read_address2$7$d;
    wire  [5:0] read_address2$7$q;
    reg  read_address2$7$clock;
    reg  [8:0] zeta_index2$0$d;
    wire  [8:0] zeta_index2$0$q;
    reg  zeta_index2$0$clock;
    reg  [8:0] zeta_index2$1$d;
    wire  [8:0] zeta_index2$1$q;
    reg  zeta_index2$1$clock;
    reg  [8:0] zeta_index2$2$d;
    wire  [8:0] zeta_index2$2$q;
    reg  zeta_index2$2$clock;
    reg  [8:0] zeta_index2$3$d;
    wire  [8:0] zeta_index2$3$q;
    reg  zeta_index2$3$clock;
    reg  [5:0] plain2$d;
    wire  [5:0] plain2$q;
    reg  plain2$clock;
    reg  [5:0] window2$d;
    wire  [5:0] window2$q;
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
    reg  [22:0] taken2$0$d;
    wire  [22:0] taken2$0$q;
    reg  taken2$0$clock;
    reg  [22:0] taken2$1$d;
    wire  [22:0] taken2$1$q;
    reg  taken2$1$clock;
    reg  [22:0] taken2$2$d;
    wire  [22:0] taken2$2$q;
    reg  taken2$2$clock;
    reg  [22:0] taken2$3$d;
    wire  [22:0] taken2$3$q;
    reg  taken2$3$clock;
    reg  [22:0] taken2$4$d;
    wire  [22:0] taken2$4$q;
    reg  taken2$4$clock;
    reg  [22:0] taken2$5$d;
    wire  [22:0] taken2$5$q;
    reg  taken2$5$clock;
    reg  [22:0] taken2$6$d;
    wire  [22:0] taken2$6$q;
    reg  taken2$6$clock;
    reg  [22:0] taken2$7$d;
    wire  [22:0] taken2$7$q;
    reg  taken2$7$clock;
    reg  zetas$0$clock;
    reg  zetas$0$read;
    reg  [8:0] zetas$0$address;
    wire  [22:0] zetas$0$data;
    reg  zetas$1$clock;
    reg  zetas$1$read;
    reg  [8:0] zetas$1$address;
    wire  [22:0] zetas$1$data;
    reg  zetas$2$clock;
    reg  zetas$2$read;
    reg  [8:0] zetas$2$address;
    wire  [22:0] zetas$2$data;
    reg  zetas$3$clock;
    reg  zetas$3$read;
    reg  [8:0] zetas$3$address;
    wire  [22:0] zetas$3$data;
    reg  [5:0] plain3$d;
    wire  [5:0] plain3$q;
    reg  plain3$clock;
    reg  [5:0] window3$d;
    wire  [5:0] window3$q;
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
    reg  [5:0] banks$0$read_address;
    wire  [22:0] banks$0$read_data;
    reg  banks$0$write;
    reg  [5:0] banks$0$write_address;
    reg  [22:0] banks$0$write_data;
    reg  banks$1$clock;
    reg  banks$1$read;
    reg  [5:0] banks$1$read_address;
    wire  [22:0] banks$1$read_data;
    reg  banks$1$write;
    reg  [5:0] banks$1$write_address;
    reg  [22:0] banks$1$write_data;
    reg  banks$2$clock;
    reg  banks$2$read;
    reg  [5:0] banks$2$read_address;
    wire  [22:0] banks$2$read_data;
    reg  banks$2$write;
    reg  [5:0] banks$2$write_address;
    reg  [22:0] banks$2$write_data;
    reg  banks$3$clock;
    reg  banks$3$read;
    reg  [5:0] banks$3$read_address;
    wire  [22:0] banks$3$read_data;
    reg  banks$3$write;
    reg  [5:0] banks$3$write_address;
    reg  [22:0] banks$3$write_data;
    reg  banks$4$clock;
    reg  banks$4$read;
    reg  [5:0] banks$4$read_address;
    wire  [22:0] banks$4$read_data;
    reg  banks$4$write;
    reg  [5:0] banks$4$write_address;
    reg  [22:0] banks$4$write_data;
    reg  banks$5$clock;
    reg  banks$5$read;
    reg  [5:0] banks$5$read_address;
    wire  [22:0] banks$5$read_data;
    reg  banks$5$write;
    reg  [5:0] banks$5$write_address;
    reg  [22:0] banks$5$write_data;
    reg  banks$6$clock;
    reg  banks$6$read;
    reg  [5:0] banks$6$read_address;
    wire  [22:0] banks$6$read_data;
    reg  banks$6$write;
    reg  [5:0] banks$6$write_address;
    reg  [22:0] banks$6$write_data;
    reg  banks$7$clock;
    reg  banks$7$read;
    reg  [5:0] banks$7$read_address;
    wire  [22:0] banks$7$read_data;
    reg  banks$7$write;
    reg  [5:0] banks$7$write_address;
    reg  [22:0] banks$7$write_data;
    reg  [22:0] zeta4$0$d;
    wire  [22:0] zeta4$0$q;
    reg  zeta4$0$clock;
    reg  [22:0] zeta4$1$d;
    wire  [22:0] zeta4$1$q;
    reg  zeta4$1$clock;
    reg  [22:0] zeta4$2$d;
    wire  [22:0] zeta4$2$q;
    reg  zeta4$2$clock;
    reg  [22:0] zeta4$3$d;
    wire  [22:0] zeta4$3$q;
    reg  zeta4$3$clock;
    reg  [5:0] plain4$d;
    wire  [5:0] plain4$q;
    reg  plain4$clock;
    reg  [5:0] window4$d;
    wire  [5:0] window4$q;
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
    reg  [22:0] a5$0$d;
    wire  [22:0] a5$0$q;
    reg  a5$0$clock;
    reg  [22:0] a5$1$d;
    wire  [22:0] a5$1$q;
    reg  a5$1$clock;
    reg  [22:0] a5$2$d;
    wire  [22:0] a5$2$q;
    reg  a5$2$clock;
    reg  [22:0] a5$3$d;
    wire  [22:0] a5$3$q;
    reg  a5$3$clock;
    reg  [22:0] b5$0$d;
    wire  [22:0] b5$0$q;
    reg  b5$0$clock;
    reg  [22:0] b5$1$d;
    wire  [22:0] b5$1$q;
    reg  b5$1$clock;
    reg  [22:0] b5$2$d;
    wire  [22:0] b5$2$q;
    reg  b5$2$clock;
    reg  [22:0] b5$3$d;
    wire  [22:0] b5$3$q;
    reg  b5$3$clock;
    reg  [22:0] zeta5$0$d;
    wire  [22:0] zeta5$0$q;
    reg  zeta5$0$clock;
    reg  [22:0] zeta5$1$d;
    wire  [22:0] zeta5$1$q;
    reg  zeta5$1$clock;
    reg  [22:0] zeta5$2$d;
    wire  [22:0] zeta5$2$q;
    reg  zeta5$2$clock;
    reg  [22:0] zeta5$3$d;
    wire  [22:0] zeta5$3$q;
    reg  zeta5$3$clock;
    reg  inverse5$d;
    wire  inverse5$q;
    reg  inverse5$clock;
    reg  plain_then$clock;
    reg  [5:0] plain_then$now;
    wire  [5:0] plain_then$later;
    reg  window_then$clock;
    reg  [5:0] window_then$now;
    wire  [5:0] window_then$later;
    reg  class_then$clock;
    reg  [1:0] class_then$now;
    wire  [1:0] class_then$later;
    reg  swap_then$clock;
    reg  swap_then$now;
    wire  swap_then$later;
    reg  compute_then$clock;
    reg  compute_then$now;
    wire  compute_then$later;
    reg  [5:0] write_address$0$d;
    wire  [5:0] write_address$0$q;
    reg  write_address$0$clock;
    reg  [5:0] write_address$1$d;
    wire  [5:0] write_address$1$q;
    reg  write_address$1$clock;
    reg  [5:0] write_address$2$d;
    wire  [5:0] write_address$2$q;
    reg  write_address$2$clock;
    reg  [5:0] write_address$3$d;
    wire  [5:0] write_address$3$q;
    reg  write_address$3$clock;
    reg  [5:0] write_address$4$d;
    wire  [5:0] write_address$4$q;
    reg  write_address$4$clock;
    reg  [5:0] write_address$5$d;
    wire  [5:0] write_address$5$q;
    reg  write_address$5$clock;
    reg  [5:0] write_address$6$d;
    wire  [5:0] write_address$6$q;
    reg  write_address$6$clock;
    reg  [5:0] write_address$7$d;
    wire  [5:0] write_address$7$q;
    reg  write_address$7$clock;
    reg  [22:0] write_data$0$d;
    wire  [22:0] write_data$0$q;
    reg  write_data$0$clock;
    reg  [22:0] write_data$1$d;
    wire  [22:0] write_data$1$q;
    reg  write_data$1$clock;
    reg  [22:0] write_data$2$d;
    wire  [22:0] write_data$2$q;
    reg  write_data$2$clock;
    reg  [22:0] write_data$3$d;
    wire  [22:0] write_data$3$q;
    reg  write_data$3$clock;
    reg  [22:0] write_data$4$d;
    wire  [22:0] write_data$4$q;
    reg  write_data$4$clock;
    reg  [22:0] write_data$5$d;
    wire  [22:0] write_data$5$q;
    reg  write_data$5$clock;
    reg  [22:0] write_data$6$d;
    wire  [22:0] write_data$6$q;
    reg  write_data$6$clock;
    reg  [22:0] write_data$7$d;
    wire  [22:0] write_data$7$q;
    reg  write_data$7$clock;
    reg  write$d;
    wire  write$q;
    reg  write$clock;
    // Local signals
    reg  hold;
    reg  run;
    reg  [4:0] plain_row;
    reg  [5:0] plain;
    reg  [7:0] zeta_place;
    reg  [8:0] zeta_common;
    reg  loads;
    reg  [22:0] first$0;
    reg  [22:0] first$1;
    reg  [22:0] first$2;
    reg  [22:0] first$3;
    reg  [22:0] second$0;
    reg  [22:0] second$1;
    reg  [22:0] second$2;
    reg  [22:0] second$3;
    reg  [22:0] low_result$0;
    reg  [22:0] low_result$1;
    reg  [22:0] low_result$2;
    reg  [22:0] low_result$3;
    reg  [22:0] high_result$0;
    reg  [22:0] high_result$1;
    reg  [22:0] high_result$2;
    reg  [22:0] high_result$3;
    reg  [22:0] result$0;
    reg  [22:0] result$1;
    reg  [22:0] result$2;
    reg  [22:0] result$3;
    reg  [22:0] result$4;
    reg  [22:0] result$5;
    reg  [22:0] result$6;
    reg  [22:0] result$7;
    // Sub module instances
    dsa_ntt_4$transform$schedule schedule(
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
    dsa_ntt_4$transform$skew skew(
        .clock(skew$clock),
        .read(skew$read),
        .address(skew$address),
        .data(skew$data)
    );
    dsa_ntt_4$transform$raised raised(
        .clock(raised$clock),
        .read(raised$read),
        .address(raised$address),
        .data(raised$data)
    );
    dsa_ntt_4$transform$dropped dropped(
        .clock(dropped$clock),
        .read(dropped$read),
        .address(dropped$address),
        .data(dropped$data)
    );
    dsa_ntt_4$transform$keep keep(
        .clock(keep$clock),
        .read(keep$read),
        .address(keep$address),
        .data(keep$data)
    );
    dsa_ntt_4$transform$window window(
        .clock(window$clock),
        .read(window$read),
        .address(window$address),
        .data(window$data)
    );
    dsa_ntt_4$transform$low low(
        .clock(low$clock),
        .read(low$read),
        .address(low$address),
        .data(low$data)
    );
    dsa_ntt_4$transform$class class(
        .clock(class$clock),
        .read(class$read),
        .address(class$address),
        .data(class$data)
    );
    dsa_ntt_4$transform$swap_bit swap_bit(
        .clock(swap_bit$clock),
        .read(swap_bit$read),
        .address(swap_bit$address),
        .data(swap_bit$data)
    );
    dsa_ntt_4$transform$zeta_window zeta_window(
        .clock(zeta_window$clock),
        .read(zeta_window$read),
        .address(zeta_window$address),
        .data(zeta_window$data)
    );
    dsa_ntt_4$transform$zeta_row zeta_row(
        .clock(zeta_row$clock),
        .read(zeta_row$read),
        .address(zeta_row$address),
        .data(zeta_row$data)
    );
    dsa_ntt_4$transform$zeta_one zeta_one(
        .clock(zeta_one$clock),
        .read(zeta_one$read),
        .address(zeta_one$address),
        .data(zeta_one$data)
    );
    dsa_ntt_4$transform$flip$0 flip$0(
        .clock(flip$0$clock),
        .read(flip$0$read),
        .address(flip$0$address),
        .data(flip$0$data)
    );
    dsa_ntt_4$transform$flip$1 flip$1(
        .clock(flip$1$clock),
        .read(flip$1$read),
        .address(flip$1$address),
        .data(flip$1$data)
    );
    dsa_ntt_4$transform$flip$2 flip$2(
        .clock(flip$2$clock),
        .read(flip$2$read),
        .address(flip$2$address),
        .data(flip$2$data)
    );
    dsa_ntt_4$transform$flip$3 flip$3(
        .clock(flip$3$clock),
        .read(flip$3$read),
        .address(flip$3$address),
        .data(flip$3$data)
    );
    dsa_ntt_4$transform$row1 row1(
        .d(row1$d),
        .q(row1$q),
        .clock(row1$clock)
    );
    dsa_ntt_4$transform$slot1 slot1(
        .d(slot1$d),
        .q(slot1$q),
        .clock(slot1$clock)
    );
    dsa_ntt_4$transform$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$transform$compute1 compute1(
        .d(compute1$d),
        .q(compute1$q),
        .clock(compute1$clock)
    );
    dsa_ntt_4$transform$load1 load1(
        .d(load1$d),
        .q(load1$q),
        .clock(load1$clock)
    );
    dsa_ntt_4$transform$unload1 unload1(
        .d(unload1$d),
        .q(unload1$q),
        .clock(unload1$clock)
    );
    dsa_ntt_4$transform$taken1$0 taken1$0(
        .d(taken1$0$d),
        .q(taken1$0$q),
        .clock(taken1$0$clock)
    );
    dsa_ntt_4$transform$taken1$1 taken1$1(
        .d(taken1$1$d),
        .q(taken1$1$q),
        .clock(taken1$1$clock)
    );
    dsa_ntt_4$transform$taken1$2 taken1$2(
        .d(taken1$2$d),
        .q(taken1$2$q),
        .clock(taken1$2$clock)
    );
    dsa_ntt_4$transform$taken1$3 taken1$3(
        .d(taken1$3$d),
        .q(taken1$3$q),
        .clock(taken1$3$clock)
    );
    dsa_ntt_4$transform$taken1$4 taken1$4(
        .d(taken1$4$d),
        .q(taken1$4$q),
        .clock(taken1$4$clock)
    );
    dsa_ntt_4$transform$taken1$5 taken1$5(
        .d(taken1$5$d),
        .q(taken1$5$q),
        .clock(taken1$5$clock)
    );
    dsa_ntt_4$transform$taken1$6 taken1$6(
        .d(taken1$6$d),
        .q(taken1$6$q),
        .clock(taken1$6$clock)
    );
    dsa_ntt_4$transform$taken1$7 taken1$7(
        .d(taken1$7$d),
        .q(taken1$7$q),
        .clock(taken1$7$clock)
    );
    dsa_ntt_4$transform$read_address2$0 read_address2$0(
        .d(read_address2$0$d),
        .q(read_address2$0$q),
        .clock(read_address2$0$clock)
    );
    dsa_ntt_4$transform$read_address2$1 read_address2$1(
        .d(read_address2$1$d),
        .q(read_address2$1$q),
        .clock(read_address2$1$clock)
    );
    dsa_ntt_4$transform$read_address2$2 read_address2$2(
        .d(read_address2$2$d),
        .q(read_address2$2$q),
        .clock(read_address2$2$clock)
    );
    dsa_ntt_4$transform$read_address2$3 read_address2$3(
        .d(read_address2$3$d),
        .q(read_address2$3$q),
        .clock(read_address2$3$clock)
    );
    dsa_ntt_4$transform$read_address2$4 read_address2$4(
        .d(read_address2$4$d),
        .q(read_address2$4$q),
        .clock(read_address2$4$clock)
    );
    dsa_ntt_4$transform$read_address2$5 read_address2$5(
        .d(read_address2$5$d),
        .q(read_address2$5$q),
        .clock(read_address2$5$clock)
    );
    dsa_ntt_4$transform$read_address2$6 read_address2$6(
        .d(read_address2$6$d),
        .q(read_address2$6$q),
        .clock(read_address2$6$clock)
    );
    dsa_ntt_4$transform$read_address2$7 read_address2$7(
        .d(read_address2$7$d),
        .q(read_address2$7$q),
        .clock(read_address2$7$clock)
    );
    dsa_ntt_4$transform$zeta_index2$0 zeta_index2$0(
        .d(zeta_index2$0$d),
        .q(zeta_index2$0$q),
        .clock(zeta_index2$0$clock)
    );
    dsa_ntt_4$transform$zeta_index2$1 zeta_index2$1(
        .d(zeta_index2$1$d),
        .q(zeta_index2$1$q),
        .clock(zeta_index2$1$clock)
    );
    dsa_ntt_4$transform$zeta_index2$2 zeta_index2$2(
        .d(zeta_index2$2$d),
        .q(zeta_index2$2$q),
        .clock(zeta_index2$2$clock)
    );
    dsa_ntt_4$transform$zeta_index2$3 zeta_index2$3(
        .d(zeta_index2$3$d),
        .q(zeta_index2$3$q),
        .clock(zeta_index2$3$clock)
    );
    dsa_ntt_4$transform$plain2 plain2(
        .d(plain2$d),
        .q(plain2$q),
        .clock(plain2$clock)
    );
    dsa_ntt_4$transform$window2 window2(
        .d(window2$d),
        .q(window2$q),
        .clock(window2$clock)
    );
    dsa_ntt_4$transform$class2 class2(
        .d(class2$d),
        .q(class2$q),
        .clock(class2$clock)
    );
    dsa_ntt_4$transform$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    dsa_ntt_4$transform$inverse2 inverse2(
        .d(inverse2$d),
        .q(inverse2$q),
        .clock(inverse2$clock)
    );
    dsa_ntt_4$transform$compute2 compute2(
        .d(compute2$d),
        .q(compute2$q),
        .clock(compute2$clock)
    );
    dsa_ntt_4$transform$load2 load2(
        .d(load2$d),
        .q(load2$q),
        .clock(load2$clock)
    );
    dsa_ntt_4$transform$unload2 unload2(
        .d(unload2$d),
        .q(unload2$q),
        .clock(unload2$clock)
    );
    dsa_ntt_4$transform$taken2$0 taken2$0(
        .d(taken2$0$d),
        .q(taken2$0$q),
        .clock(taken2$0$clock)
    );
    dsa_ntt_4$transform$taken2$1 taken2$1(
        .d(taken2$1$d),
        .q(taken2$1$q),
        .clock(taken2$1$clock)
    );
    dsa_ntt_4$transform$taken2$2 taken2$2(
        .d(taken2$2$d),
        .q(taken2$2$q),
        .clock(taken2$2$clock)
    );
    dsa_ntt_4$transform$taken2$3 taken2$3(
        .d(taken2$3$d),
        .q(taken2$3$q),
        .clock(taken2$3$clock)
    );
    dsa_ntt_4$transform$taken2$4 taken2$4(
        .d(taken2$4$d),
        .q(taken2$4$q),
        .clock(taken2$4$clock)
    );
    dsa_ntt_4$transform$taken2$5 taken2$5(
        .d(taken2$5$d),
        .q(taken2$5$q),
        .clock(taken2$5$clock)
    );
    dsa_ntt_4$transform$taken2$6 taken2$6(
        .d(taken2$6$d),
        .q(taken2$6$q),
        .clock(taken2$6$clock)
    );
    dsa_ntt_4$transform$taken2$7 taken2$7(
        .d(taken2$7$d),
        .q(taken2$7$q),
        .clock(taken2$7$clock)
    );
    dsa_ntt_4$transform$zetas$0 zetas$0(
        .clock(zetas$0$clock),
        .read(zetas$0$read),
        .address(zetas$0$address),
        .data(zetas$0$data)
    );
    dsa_ntt_4$transform$zetas$1 zetas$1(
        .clock(zetas$1$clock),
        .read(zetas$1$read),
        .address(zetas$1$address),
        .data(zetas$1$data)
    );
    dsa_ntt_4$transform$zetas$2 zetas$2(
        .clock(zetas$2$clock),
        .read(zetas$2$read),
        .address(zetas$2$address),
        .data(zetas$2$data)
    );
    dsa_ntt_4$transform$zetas$3 zetas$3(
        .clock(zetas$3$clock),
        .read(zetas$3$read),
        .address(zetas$3$address),
        .data(zetas$3$data)
    );
    dsa_ntt_4$transform$plain3 plain3(
        .d(plain3$d),
        .q(plain3$q),
        .clock(plain3$clock)
    );
    dsa_ntt_4$transform$window3 window3(
        .d(window3$d),
        .q(window3$q),
        .clock(window3$clock)
    );
    dsa_ntt_4$transform$class3 class3(
        .d(class3$d),
        .q(class3$q),
        .clock(class3$clock)
    );
    dsa_ntt_4$transform$swap3 swap3(
        .d(swap3$d),
        .q(swap3$q),
        .clock(swap3$clock)
    );
    dsa_ntt_4$transform$inverse3 inverse3(
        .d(inverse3$d),
        .q(inverse3$q),
        .clock(inverse3$clock)
    );
    dsa_ntt_4$transform$compute3 compute3(
        .d(compute3$d),
        .q(compute3$q),
        .clock(compute3$clock)
    );
    dsa_ntt_4$transform$unload3 unload3(
        .d(unload3$d),
        .q(unload3$q),
        .clock(unload3$clock)
    );
    dsa_ntt_4$transform$banks$0 banks$0(
        .clock(banks$0$clock),
        .read(banks$0$read),
        .read_address(banks$0$read_address),
        .read_data(banks$0$read_data),
        .write(banks$0$write),
        .write_address(banks$0$write_address),
        .write_data(banks$0$write_data)
    );
    dsa_ntt_4$transform$banks$1 banks$1(
        .clock(banks$1$clock),
        .read(banks$1$read),
        .read_address(banks$1$read_address),
        .read_data(banks$1$read_data),
        .write(banks$1$write),
        .write_address(banks$1$write_address),
        .write_data(banks$1$write_data)
    );
    dsa_ntt_4$transform$banks$2 banks$2(
        .clock(banks$2$clock),
        .read(banks$2$read),
        .read_address(banks$2$read_address),
        .read_data(banks$2$read_data),
        .write(banks$2$write),
        .write_address(banks$2$write_address),
        .write_data(banks$2$write_data)
    );
    dsa_ntt_4$transform$banks$3 banks$3(
        .clock(banks$3$clock),
        .read(banks$3$read),
        .read_address(banks$3$read_address),
        .read_data(banks$3$read_data),
        .write(banks$3$write),
        .write_address(banks$3$write_address),
        .write_data(banks$3$write_data)
    );
    dsa_ntt_4$transform$banks$4 banks$4(
        .clock(banks$4$clock),
        .read(banks$4$read),
        .read_address(banks$4$read_address),
        .read_data(banks$4$read_data),
        .write(banks$4$write),
        .write_address(banks$4$write_address),
        .write_data(banks$4$write_data)
    );
    dsa_ntt_4$transform$banks$5 banks$5(
        .clock(banks$5$clock),
        .read(banks$5$read),
        .read_address(banks$5$read_address),
        .read_data(banks$5$read_data),
        .write(banks$5$write),
        .write_address(banks$5$write_address),
        .write_data(banks$5$write_data)
    );
    dsa_ntt_4$transform$banks$6 banks$6(
        .clock(banks$6$clock),
        .read(banks$6$read),
        .read_address(banks$6$read_address),
        .read_data(banks$6$read_data),
        .write(banks$6$write),
        .write_address(banks$6$write_address),
        .write_data(banks$6$write_data)
    );
    dsa_ntt_4$transform$banks$7 banks$7(
        .clock(banks$7$clock),
        .read(banks$7$read),
        .read_address(banks$7$read_address),
        .read_data(banks$7$read_data),
        .write(banks$7$write),
        .write_address(banks$7$write_address),
        .write_data(banks$7$write_data)
    );
    dsa_ntt_4$transform$zeta4$0 zeta4$0(
        .d(zeta4$0$d),
        .q(zeta4$0$q),
        .clock(zeta4$0$clock)
    );
    dsa_ntt_4$transform$zeta4$1 zeta4$1(
        .d(zeta4$1$d),
        .q(zeta4$1$q),
        .clock(zeta4$1$clock)
    );
    dsa_ntt_4$transform$zeta4$2 zeta4$2(
        .d(zeta4$2$d),
        .q(zeta4$2$q),
        .clock(zeta4$2$clock)
    );
    dsa_ntt_4$transform$zeta4$3 zeta4$3(
        .d(zeta4$3$d),
        .q(zeta4$3$q),
        .clock(zeta4$3$clock)
    );
    dsa_ntt_4$transform$plain4 plain4(
        .d(plain4$d),
        .q(plain4$q),
        .clock(plain4$clock)
    );
    dsa_ntt_4$transform$window4 window4(
        .d(window4$d),
        .q(window4$q),
        .clock(window4$clock)
    );
    dsa_ntt_4$transform$class4 class4(
        .d(class4$d),
        .q(class4$q),
        .clock(class4$clock)
    );
    dsa_ntt_4$transform$swap4 swap4(
        .d(swap4$d),
        .q(swap4$q),
        .clock(swap4$clock)
    );
    dsa_ntt_4$transform$inverse4 inverse4(
        .d(inverse4$d),
        .q(inverse4$q),
        .clock(inverse4$clock)
    );
    dsa_ntt_4$transform$compute4 compute4(
        .d(compute4$d),
        .q(compute4$q),
        .clock(compute4$clock)
    );
    dsa_ntt_4$transform$unload4 unload4(
        .d(unload4$d),
        .q(unload4$q),
        .clock(unload4$clock)
    );
    dsa_ntt_4$transform$a5$0 a5$0(
        .d(a5$0$d),
        .q(a5$0$q),
        .clock(a5$0$clock)
    );
    dsa_ntt_4$transform$a5$1 a5$1(
        .d(a5$1$d),
        .q(a5$1$q),
        .clock(a5$1$clock)
    );
    dsa_ntt_4$transform$a5$2 a5$2(
        .d(a5$2$d),
        .q(a5$2$q),
        .clock(a5$2$clock)
    );
    dsa_ntt_4$transform$a5$3 a5$3(
        .d(a5$3$d),
        .q(a5$3$q),
        .clock(a5$3$clock)
    );
    dsa_ntt_4$transform$b5$0 b5$0(
        .d(b5$0$d),
        .q(b5$0$q),
        .clock(b5$0$clock)
    );
    dsa_ntt_4$transform$b5$1 b5$1(
        .d(b5$1$d),
        .q(b5$1$q),
        .clock(b5$1$clock)
    );
    dsa_ntt_4$transform$b5$2 b5$2(
        .d(b5$2$d),
        .q(b5$2$q),
        .clock(b5$2$clock)
    );
    dsa_ntt_4$transform$b5$3 b5$3(
        .d(b5$3$d),
        .q(b5$3$q),
        .clock(b5$3$clock)
    );
    dsa_ntt_4$transform$zeta5$0 zeta5$0(
        .d(zeta5$0$d),
        .q(zeta5$0$q),
        .clock(zeta5$0$clock)
    );
    dsa_ntt_4$transform$zeta5$1 zeta5$1(
        .d(zeta5$1$d),
        .q(zeta5$1$q),
        .clock(zeta5$1$clock)
    );
    dsa_ntt_4$transform$zeta5$2 zeta5$2(
        .d(zeta5$2$d),
        .q(zeta5$2$q),
        .clock(zeta5$2$clock)
    );
    dsa_ntt_4$transform$zeta5$3 zeta5$3(
        .d(zeta5$3$d),
        .q(zeta5$3$q),
        .clock(zeta5$3$clock)
    );
    dsa_ntt_4$transform$inverse5 inverse5(
        .d(inverse5$d),
        .q(inverse5$q),
        .clock(inverse5$clock)
    );
    dsa_ntt_4$transform$plain_then plain_then(
        .clock(plain_then$clock),
        .now(plain_then$now),
        .later(plain_then$later)
    );
    dsa_ntt_4$transform$window_then window_then(
        .clock(window_then$clock),
        .now(window_then$now),
        .later(window_then$later)
    );
    dsa_ntt_4$transform$class_then class_then(
        .clock(class_then$clock),
        .now(class_then$now),
        .later(class_then$later)
    );
    dsa_ntt_4$transform$swap_then swap_then(
        .clock(swap_then$clock),
        .now(swap_then$now),
        .later(swap_then$later)
    );
    dsa_ntt_4$transform$compute_then compute_then(
        .clock(compute_then$clock),
        .now(compute_then$now),
        .later(compute_then$later)
    );
    dsa_ntt_4$transform$write_address$0 write_address$0(
        .d(write_address$0$d),
        .q(write_address$0$q),
        .clock(write_address$0$clock)
    );
    dsa_ntt_4$transform$write_address$1 write_address$1(
        .d(write_address$1$d),
        .q(write_address$1$q),
        .clock(write_address$1$clock)
    );
    dsa_ntt_4$transform$write_address$2 write_address$2(
        .d(write_address$2$d),
        .q(write_address$2$q),
        .clock(write_address$2$clock)
    );
    dsa_ntt_4$transform$write_address$3 write_address$3(
        .d(write_address$3$d),
        .q(write_address$3$q),
        .clock(write_address$3$clock)
    );
    dsa_ntt_4$transform$write_address$4 write_address$4(
        .d(write_address$4$d),
        .q(write_address$4$q),
        .clock(write_address$4$clock)
    );
    dsa_ntt_4$transform$write_address$5 write_address$5(
        .d(write_address$5$d),
        .q(write_address$5$q),
        .clock(write_address$5$clock)
    );
    dsa_ntt_4$transform$write_address$6 write_address$6(
        .d(write_address$6$d),
        .q(write_address$6$q),
        .clock(write_address$6$clock)
    );
    dsa_ntt_4$transform$write_address$7 write_address$7(
        .d(write_address$7$d),
        .q(write_address$7$q),
        .clock(write_address$7$clock)
    );
    dsa_ntt_4$transform$write_data$0 write_data$0(
        .d(write_data$0$d),
        .q(write_data$0$q),
        .clock(write_data$0$clock)
    );
    dsa_ntt_4$transform$write_data$1 write_data$1(
        .d(write_data$1$d),
        .q(write_data$1$q),
        .clock(write_data$1$clock)
    );
    dsa_ntt_4$transform$write_data$2 write_data$2(
        .d(write_data$2$d),
        .q(write_data$2$q),
        .clock(write_data$2$clock)
    );
    dsa_ntt_4$transform$write_data$3 write_data$3(
        .d(write_data$3$d),
        .q(write_data$3$q),
        .clock(write_data$3$clock)
    );
    dsa_ntt_4$transform$write_data$4 write_data$4(
        .d(write_data$4$d),
        .q(write_data$4$q),
        .clock(write_data$4$clock)
    );
    dsa_ntt_4$transform$write_data$5 write_data$5(
        .d(write_data$5$d),
        .q(write_data$5$q),
        .clock(write_data$5$clock)
    );
    dsa_ntt_4$transform$write_data$6 write_data$6(
        .d(write_data$6$d),
        .q(write_data$6$q),
        .clock(write_data$6$clock)
    );
    dsa_ntt_4$transform$write_data$7 write_data$7(
        .d(write_data$7$d),
        .q(write_data$7$q),
        .clock(write_data$7$clock)
    );
    dsa_ntt_4$transform$write write(
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
        plain_row = (row1$q & keep$data) | (skew$data[(32'h0)+:(5)] & window$data[(32'h0)+:(5)]) | (dropped$data & low$data);
        plain = ((plain_row) & 6'h3f);
        if (slot1$q) begin
            plain = ((plain_row) & 6'h3f) | slot_bit;
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
        flip$1$clock = clock;
        flip$1$read = run;
        flip$1$address = schedule$layer;
        zeta_index2$1$clock = clock;
        zetas$1$clock = clock;
        zetas$1$read = run;
        zeta4$1$clock = clock;
        zeta5$1$clock = clock;
        a5$1$clock = clock;
        b5$1$clock = clock;
        zeta_index2$1$d = zeta_index2$1$q;
        zeta4$1$d = zeta4$1$q;
        if (run) begin
            zeta_index2$1$d = zeta_common ^ flip$1$data;
            zeta4$1$d = zetas$1$data;
        end
        zetas$1$address = zeta_index2$1$q;
        zeta5$1$d = zeta4$1$q;
        zeta$1 = zeta5$1$q;
        flip$2$clock = clock;
        flip$2$read = run;
        flip$2$address = schedule$layer;
        zeta_index2$2$clock = clock;
        zetas$2$clock = clock;
        zetas$2$read = run;
        zeta4$2$clock = clock;
        zeta5$2$clock = clock;
        a5$2$clock = clock;
        b5$2$clock = clock;
        zeta_index2$2$d = zeta_index2$2$q;
        zeta4$2$d = zeta4$2$q;
        if (run) begin
            zeta_index2$2$d = zeta_common ^ flip$2$data;
            zeta4$2$d = zetas$2$data;
        end
        zetas$2$address = zeta_index2$2$q;
        zeta5$2$d = zeta4$2$q;
        zeta$2 = zeta5$2$q;
        flip$3$clock = clock;
        flip$3$read = run;
        flip$3$address = schedule$layer;
        zeta_index2$3$clock = clock;
        zetas$3$clock = clock;
        zetas$3$read = run;
        zeta4$3$clock = clock;
        zeta5$3$clock = clock;
        a5$3$clock = clock;
        b5$3$clock = clock;
        zeta_index2$3$d = zeta_index2$3$q;
        zeta4$3$d = zeta4$3$q;
        if (run) begin
            zeta_index2$3$d = zeta_common ^ flip$3$data;
            zeta4$3$d = zetas$3$data;
        end
        zetas$3$address = zeta_index2$3$q;
        zeta5$3$d = zeta4$3$q;
        zeta$3 = zeta5$3$q;
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
        taken1$2$clock = clock;
        taken2$2$clock = clock;
        read_address2$2$clock = clock;
        banks$2$clock = clock;
        write_address$2$clock = clock;
        write_data$2$clock = clock;
        taken1$2$d = taken1$2$q;
        taken2$2$d = taken2$2$q;
        read_address2$2$d = read_address2$2$q;
        if (run) begin
            taken1$2$d = from$data$2;
            taken2$2$d = taken1$2$q;
            read_address2$2$d = plain ^ (number$2 & window$data);
        end
        banks$2$read = run;
        banks$2$read_address = read_address2$2$q;
        to$data$2 = banks$2$read_data;
        taken1$3$clock = clock;
        taken2$3$clock = clock;
        read_address2$3$clock = clock;
        banks$3$clock = clock;
        write_address$3$clock = clock;
        write_data$3$clock = clock;
        taken1$3$d = taken1$3$q;
        taken2$3$d = taken2$3$q;
        read_address2$3$d = read_address2$3$q;
        if (run) begin
            taken1$3$d = from$data$3;
            taken2$3$d = taken1$3$q;
            read_address2$3$d = plain ^ (number$3 & window$data);
        end
        banks$3$read = run;
        banks$3$read_address = read_address2$3$q;
        to$data$3 = banks$3$read_data;
        taken1$4$clock = clock;
        taken2$4$clock = clock;
        read_address2$4$clock = clock;
        banks$4$clock = clock;
        write_address$4$clock = clock;
        write_data$4$clock = clock;
        taken1$4$d = taken1$4$q;
        taken2$4$d = taken2$4$q;
        read_address2$4$d = read_address2$4$q;
        if (run) begin
            taken1$4$d = from$data$4;
            taken2$4$d = taken1$4$q;
            read_address2$4$d = plain ^ (number$4 & window$data);
        end
        banks$4$read = run;
        banks$4$read_address = read_address2$4$q;
        to$data$4 = banks$4$read_data;
        taken1$5$clock = clock;
        taken2$5$clock = clock;
        read_address2$5$clock = clock;
        banks$5$clock = clock;
        write_address$5$clock = clock;
        write_data$5$clock = clock;
        taken1$5$d = taken1$5$q;
        taken2$5$d = taken2$5$q;
        read_address2$5$d = read_address2$5$q;
        if (run) begin
            taken1$5$d = from$data$5;
            taken2$5$d = taken1$5$q;
            read_address2$5$d = plain ^ (number$5 & window$data);
        end
        banks$5$read = run;
        banks$5$read_address = read_address2$5$q;
        to$data$5 = banks$5$read_data;
        taken1$6$clock = clock;
        taken2$6$clock = clock;
        read_address2$6$clock = clock;
        banks$6$clock = clock;
        write_address$6$clock = clock;
        write_data$6$clock = clock;
        taken1$6$d = taken1$6$q;
        taken2$6$d = taken2$6$q;
        read_address2$6$d = read_address2$6$q;
        if (run) begin
            taken1$6$d = from$data$6;
            taken2$6$d = taken1$6$q;
            read_address2$6$d = plain ^ (number$6 & window$data);
        end
        banks$6$read = run;
        banks$6$read_address = read_address2$6$q;
        to$data$6 = banks$6$read_data;
        taken1$7$clock = clock;
        taken2$7$clock = clock;
        read_address2$7$clock = clock;
        banks$7$clock = clock;
        write_address$7$clock = clock;
        write_data$7$clock = clock;
        taken1$7$d = taken1$7$q;
        taken2$7$d = taken2$7$q;
        read_address2$7$d = read_address2$7$q;
        if (run) begin
            taken1$7$d = from$data$7;
            taken2$7$d = taken1$7$q;
            read_address2$7$d = plain ^ (number$7 & window$data);
        end
        banks$7$read = run;
        banks$7$read_address = read_address2$7$q;
        to$data$7 = banks$7$read_data;
        first$0 = banks$0$read_data;
        second$0 = banks$1$read_data;
        if (class4$q == class_1) begin
            first$0 = banks$0$read_data;
            second$0 = banks$2$read_data;
        end
        if (class4$q == class_2) begin
            first$0 = banks$0$read_data;
            second$0 = banks$4$read_data;
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
        first$1 = banks$2$read_data;
        second$1 = banks$3$read_data;
        if (class4$q == class_1) begin
            first$1 = banks$1$read_data;
            second$1 = banks$3$read_data;
        end
        if (class4$q == class_2) begin
            first$1 = banks$1$read_data;
            second$1 = banks$5$read_data;
        end
        if (class4$q == class_3) begin
            first$1 = banks$1$read_data;
            second$1 = banks$1$read_data;
        end
        a5$1$d = first$1;
        b5$1$d = second$1;
        if (swap4$q) begin
            a5$1$d = second$1;
            b5$1$d = first$1;
        end
        a$1 = a5$1$q;
        b$1 = b5$1$q;
        low_result$1 = u$1;
        high_result$1 = v$1;
        if (swap_then$later) begin
            low_result$1 = v$1;
            high_result$1 = u$1;
        end
        first$2 = banks$4$read_data;
        second$2 = banks$5$read_data;
        if (class4$q == class_1) begin
            first$2 = banks$4$read_data;
            second$2 = banks$6$read_data;
        end
        if (class4$q == class_2) begin
            first$2 = banks$2$read_data;
            second$2 = banks$6$read_data;
        end
        if (class4$q == class_3) begin
            first$2 = banks$2$read_data;
            second$2 = banks$2$read_data;
        end
        a5$2$d = first$2;
        b5$2$d = second$2;
        if (swap4$q) begin
            a5$2$d = second$2;
            b5$2$d = first$2;
        end
        a$2 = a5$2$q;
        b$2 = b5$2$q;
        low_result$2 = u$2;
        high_result$2 = v$2;
        if (swap_then$later) begin
            low_result$2 = v$2;
            high_result$2 = u$2;
        end
        first$3 = banks$6$read_data;
        second$3 = banks$7$read_data;
        if (class4$q == class_1) begin
            first$3 = banks$5$read_data;
            second$3 = banks$7$read_data;
        end
        if (class4$q == class_2) begin
            first$3 = banks$3$read_data;
            second$3 = banks$7$read_data;
        end
        if (class4$q == class_3) begin
            first$3 = banks$3$read_data;
            second$3 = banks$3$read_data;
        end
        a5$3$d = first$3;
        b5$3$d = second$3;
        if (swap4$q) begin
            a5$3$d = second$3;
            b5$3$d = first$3;
        end
        a$3 = a5$3$q;
        b$3 = b5$3$q;
        low_result$3 = u$3;
        high_result$3 = v$3;
        if (swap_then$later) begin
            low_result$3 = v$3;
            high_result$3 = u$3;
        end
        result$0 = low_result$0;
        result$1 = high_result$0;
        result$2 = low_result$1;
        result$3 = high_result$1;
        result$4 = low_result$2;
        result$5 = high_result$2;
        result$6 = low_result$3;
        result$7 = high_result$3;
        if (class_then$later == class_1) begin
            result$0 = low_result$0;
            result$2 = high_result$0;
        end
        if (class_then$later == class_2) begin
            result$0 = low_result$0;
            result$4 = high_result$0;
        end
        if (class_then$later == class_3) begin
            result$0 = low_result$0;
            result$0 = high_result$0;
        end
        if (class_then$later == class_1) begin
            result$1 = low_result$1;
            result$3 = high_result$1;
        end
        if (class_then$later == class_2) begin
            result$1 = low_result$1;
            result$5 = high_result$1;
        end
        if (class_then$later == class_3) begin
            result$1 = low_result$1;
            result$1 = high_result$1;
        end
        if (class_then$later == class_1) begin
            result$4 = low_result$2;
            result$6 = high_result$2;
        end
        if (class_then$later == class_2) begin
            result$2 = low_result$2;
            result$6 = high_result$2;
        end
        if (class_then$later == class_3) begin
            result$2 = low_result$2;
            result$2 = high_result$2;
        end
        if (class_then$later == class_1) begin
            result$5 = low_result$3;
            result$7 = high_result$3;
        end
        if (class_then$later == class_2) begin
            result$3 = low_result$3;
            result$7 = high_result$3;
        end
        if (class_then$later == class_3) begin
            result$3 = low_result$3;
            result$3 = high_result$3;
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
        write_address$2$d = plain_then$later ^ (number$2 & window_then$later);
        write_data$2$d = result$2;
        if (loads) begin
            write_address$2$d = read_address2$2$q;
            write_data$2$d = taken2$2$q;
        end
        banks$2$write = write$q;
        banks$2$write_address = write_address$2$q;
        banks$2$write_data = write_data$2$q;
        write_address$3$d = plain_then$later ^ (number$3 & window_then$later);
        write_data$3$d = result$3;
        if (loads) begin
            write_address$3$d = read_address2$3$q;
            write_data$3$d = taken2$3$q;
        end
        banks$3$write = write$q;
        banks$3$write_address = write_address$3$q;
        banks$3$write_data = write_data$3$q;
        write_address$4$d = plain_then$later ^ (number$4 & window_then$later);
        write_data$4$d = result$4;
        if (loads) begin
            write_address$4$d = read_address2$4$q;
            write_data$4$d = taken2$4$q;
        end
        banks$4$write = write$q;
        banks$4$write_address = write_address$4$q;
        banks$4$write_data = write_data$4$q;
        write_address$5$d = plain_then$later ^ (number$5 & window_then$later);
        write_data$5$d = result$5;
        if (loads) begin
            write_address$5$d = read_address2$5$q;
            write_data$5$d = taken2$5$q;
        end
        banks$5$write = write$q;
        banks$5$write_address = write_address$5$q;
        banks$5$write_data = write_data$5$q;
        write_address$6$d = plain_then$later ^ (number$6 & window_then$later);
        write_data$6$d = result$6;
        if (loads) begin
            write_address$6$d = read_address2$6$q;
            write_data$6$d = taken2$6$q;
        end
        banks$6$write = write$q;
        banks$6$write_address = write_address$6$q;
        banks$6$write_data = write_data$6$q;
        write_address$7$d = plain_then$later ^ (number$7 & window_then$later);
        write_data$7$d = result$7;
        if (loads) begin
            write_address$7$d = read_address2$7$q;
            write_data$7$d = taken2$7$q;
        end
        banks$7$write = write$q;
        banks$7$write_address = write_address$7$q;
        banks$7$write_data = write_data$7$q;
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
endmodule // dsa_ntt_4$transform
module dsa_ntt_4$transform$a5$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$a5$0
module dsa_ntt_4$transform$a5$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$a5$1
module dsa_ntt_4$transform$a5$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$a5$2
module dsa_ntt_4$transform$a5$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$a5$3
module dsa_ntt_4$transform$b5$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$b5$0
module dsa_ntt_4$transform$b5$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$b5$1
module dsa_ntt_4$transform$b5$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$b5$2
module dsa_ntt_4$transform$b5$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$b5$3
module dsa_ntt_4$transform$banks$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$0
module dsa_ntt_4$transform$banks$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$1
module dsa_ntt_4$transform$banks$2(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$2
module dsa_ntt_4$transform$banks$3(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$3
module dsa_ntt_4$transform$banks$4(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$4
module dsa_ntt_4$transform$banks$5(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$5
module dsa_ntt_4$transform$banks$6(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$6
module dsa_ntt_4$transform$banks$7(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:63];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // dsa_ntt_4$transform$banks$7
module dsa_ntt_4$transform$class(clock,read,address,data);
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
      words[1] = 2'h1;
      words[2] = 2'h2;
      words[3] = 2'h0;
      words[4] = 2'h1;
      words[5] = 2'h2;
      words[6] = 2'h0;
      words[7] = 2'h1;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$class
module dsa_ntt_4$transform$class2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$class2
module dsa_ntt_4$transform$class3(d,q,clock);
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
endmodule // dsa_ntt_4$transform$class3
module dsa_ntt_4$transform$class4(d,q,clock);
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
endmodule // dsa_ntt_4$transform$class4
module dsa_ntt_4$transform$class_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [1:0] now;
    output reg  [1:0] later;
    // Update code (custom)
    // primitive
    reg [1:0] step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0; step9 = 0; step10 = 0; step11 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      step9 <= step8;
      step10 <= step9;
      step11 <= step10;
      later <= step11;
    end
endmodule // dsa_ntt_4$transform$class_then
module dsa_ntt_4$transform$compute1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$compute1
module dsa_ntt_4$transform$compute2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$compute2
module dsa_ntt_4$transform$compute3(d,q,clock);
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
endmodule // dsa_ntt_4$transform$compute3
module dsa_ntt_4$transform$compute4(d,q,clock);
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
endmodule // dsa_ntt_4$transform$compute4
module dsa_ntt_4$transform$compute_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0; step9 = 0; step10 = 0; step11 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      step9 <= step8;
      step10 <= step9;
      step11 <= step10;
      later <= step11;
    end
endmodule // dsa_ntt_4$transform$compute_then
module dsa_ntt_4$transform$dropped(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [4:0] data;
    // Update code (custom)
    // primitive
    reg [4:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 5'h00;
      words[1] = 5'h00;
      words[2] = 5'h00;
      words[3] = 5'h00;
      words[4] = 5'h00;
      words[5] = 5'h00;
      words[6] = 5'h00;
      words[7] = 5'h00;
      words[8] = 5'h01;
      words[9] = 5'h01;
      words[10] = 5'h01;
      words[11] = 5'h01;
      words[12] = 5'h01;
      words[13] = 5'h01;
      words[14] = 5'h01;
      words[15] = 5'h01;
      words[16] = 5'h02;
      words[17] = 5'h02;
      words[18] = 5'h02;
      words[19] = 5'h02;
      words[20] = 5'h02;
      words[21] = 5'h02;
      words[22] = 5'h02;
      words[23] = 5'h02;
      words[24] = 5'h03;
      words[25] = 5'h03;
      words[26] = 5'h03;
      words[27] = 5'h03;
      words[28] = 5'h03;
      words[29] = 5'h03;
      words[30] = 5'h03;
      words[31] = 5'h03;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$dropped
module dsa_ntt_4$transform$flip$0(clock,read,address,data);
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
endmodule // dsa_ntt_4$transform$flip$0
module dsa_ntt_4$transform$flip$1(clock,read,address,data);
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
      words[0] = 9'h002;
      words[1] = 9'h008;
      words[2] = 9'h008;
      words[3] = 9'h010;
      words[4] = 9'h040;
      words[5] = 9'h040;
      words[6] = 9'h080;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$flip$1
module dsa_ntt_4$transform$flip$2(clock,read,address,data);
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
      words[0] = 9'h004;
      words[1] = 9'h004;
      words[2] = 9'h010;
      words[3] = 9'h020;
      words[4] = 9'h020;
      words[5] = 9'h080;
      words[6] = 9'h000;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$flip$2
module dsa_ntt_4$transform$flip$3(clock,read,address,data);
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
      words[0] = 9'h006;
      words[1] = 9'h00c;
      words[2] = 9'h018;
      words[3] = 9'h030;
      words[4] = 9'h060;
      words[5] = 9'h0c0;
      words[6] = 9'h080;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$flip$3
module dsa_ntt_4$transform$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$inverse1
module dsa_ntt_4$transform$inverse2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$inverse2
module dsa_ntt_4$transform$inverse3(d,q,clock);
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
endmodule // dsa_ntt_4$transform$inverse3
module dsa_ntt_4$transform$inverse4(d,q,clock);
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
endmodule // dsa_ntt_4$transform$inverse4
module dsa_ntt_4$transform$inverse5(d,q,clock);
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
endmodule // dsa_ntt_4$transform$inverse5
module dsa_ntt_4$transform$keep(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [4:0] data;
    // Update code (custom)
    // primitive
    reg [4:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 5'h1f;
      words[1] = 5'h1e;
      words[2] = 5'h1c;
      words[3] = 5'h18;
      words[4] = 5'h10;
      words[5] = 5'h00;
      words[6] = 5'h00;
      words[7] = 5'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$keep
module dsa_ntt_4$transform$load1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$load1
module dsa_ntt_4$transform$load2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$load2
module dsa_ntt_4$transform$low(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [4:0] data;
    // Update code (custom)
    // primitive
    reg [4:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 5'h00;
      words[1] = 5'h00;
      words[2] = 5'h00;
      words[3] = 5'h00;
      words[4] = 5'h01;
      words[5] = 5'h03;
      words[6] = 5'h03;
      words[7] = 5'h03;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$low
module dsa_ntt_4$transform$plain2(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$plain2
module dsa_ntt_4$transform$plain3(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$plain3
module dsa_ntt_4$transform$plain4(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$plain4
module dsa_ntt_4$transform$plain_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [5:0] now;
    output reg  [5:0] later;
    // Update code (custom)
    // primitive
    reg [5:0] step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0; step9 = 0; step10 = 0; step11 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      step9 <= step8;
      step10 <= step9;
      step11 <= step10;
      later <= step11;
    end
endmodule // dsa_ntt_4$transform$plain_then
module dsa_ntt_4$transform$raised(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h08;
      words[2] = 8'h10;
      words[3] = 8'h18;
      words[4] = 8'h20;
      words[5] = 8'h28;
      words[6] = 8'h30;
      words[7] = 8'h38;
      words[8] = 8'h40;
      words[9] = 8'h48;
      words[10] = 8'h50;
      words[11] = 8'h58;
      words[12] = 8'h60;
      words[13] = 8'h68;
      words[14] = 8'h70;
      words[15] = 8'h78;
      words[16] = 8'h80;
      words[17] = 8'h88;
      words[18] = 8'h90;
      words[19] = 8'h98;
      words[20] = 8'ha0;
      words[21] = 8'ha8;
      words[22] = 8'hb0;
      words[23] = 8'hb8;
      words[24] = 8'hc0;
      words[25] = 8'hc8;
      words[26] = 8'hd0;
      words[27] = 8'hd8;
      words[28] = 8'he0;
      words[29] = 8'he8;
      words[30] = 8'hf0;
      words[31] = 8'hf8;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$raised
module dsa_ntt_4$transform$read_address2$0(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$0
module dsa_ntt_4$transform$read_address2$1(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$1
module dsa_ntt_4$transform$read_address2$2(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$2
module dsa_ntt_4$transform$read_address2$3(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$3
module dsa_ntt_4$transform$read_address2$4(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$4
module dsa_ntt_4$transform$read_address2$5(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$5
module dsa_ntt_4$transform$read_address2$6(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$6
module dsa_ntt_4$transform$read_address2$7(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$read_address2$7
module dsa_ntt_4$transform$row1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$row1
module dsa_ntt_4$transform$schedule(clock,reset,hold,offered,offered_inverse,accept,row,slot,layer,inverse,compute,load,unload);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  hold;
    input wire  offered;
    input wire  offered_inverse;
    output reg  accept;
    output reg  [4:0] row;
    output reg  slot;
    output reg  [2:0] layer;
    output reg  inverse;
    output reg  compute;
    output reg  load;
    output reg  unload;
    // Constant declarations
    localparam  drain = 5'b1110;
    localparam  rest_0 = 5'b0;
    localparam  rest_1 = 5'b1;
    localparam  row_0 = 5'b0;
    localparam  row_1 = 5'b1;
    localparam  last_row = 5'b11111;
    localparam  pass_0 = 4'h0;
    localparam  pass_1 = 4'h1;
    localparam  last_pass = 4'h8;
    localparam  layers = 4'h8;
    localparam  skipped = 4'h1;
    localparam  layer_0 = 3'b0;
    // Stub signals
    reg  [4:0] row_count$d;
    wire  [4:0] row_count$q;
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
    dsa_ntt_4$transform$schedule$row_count row_count(
        .d(row_count$d),
        .q(row_count$q),
        .clock(row_count$clock)
    );
    dsa_ntt_4$transform$schedule$slot_count slot_count(
        .d(slot_count$d),
        .q(slot_count$q),
        .clock(slot_count$clock)
    );
    dsa_ntt_4$transform$schedule$pass pass(
        .d(pass$d),
        .q(pass$q),
        .clock(pass$clock)
    );
    dsa_ntt_4$transform$schedule$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    dsa_ntt_4$transform$schedule$full0 full0(
        .d(full0$d),
        .q(full0$q),
        .clock(full0$clock)
    );
    dsa_ntt_4$transform$schedule$full1 full1(
        .d(full1$d),
        .q(full1$q),
        .clock(full1$clock)
    );
    dsa_ntt_4$transform$schedule$inverse0 inverse0(
        .d(inverse0$d),
        .q(inverse0$q),
        .clock(inverse0$clock)
    );
    dsa_ntt_4$transform$schedule$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_ntt_4$transform$schedule$loading loading(
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
endmodule // dsa_ntt_4$transform$schedule
module dsa_ntt_4$transform$schedule$full0(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$full0
module dsa_ntt_4$transform$schedule$full1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$full1
module dsa_ntt_4$transform$schedule$inverse0(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$inverse0
module dsa_ntt_4$transform$schedule$inverse1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$inverse1
module dsa_ntt_4$transform$schedule$loading(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$loading
module dsa_ntt_4$transform$schedule$pass(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$pass
module dsa_ntt_4$transform$schedule$rest(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$rest
module dsa_ntt_4$transform$schedule$row_count(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$row_count
module dsa_ntt_4$transform$schedule$slot_count(d,q,clock);
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
endmodule // dsa_ntt_4$transform$schedule$slot_count
module dsa_ntt_4$transform$skew(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h49;
      words[2] = 8'h92;
      words[3] = 8'hdb;
      words[4] = 8'h24;
      words[5] = 8'h6d;
      words[6] = 8'hb6;
      words[7] = 8'hff;
      words[8] = 8'h49;
      words[9] = 8'h00;
      words[10] = 8'hdb;
      words[11] = 8'h92;
      words[12] = 8'h6d;
      words[13] = 8'h24;
      words[14] = 8'hff;
      words[15] = 8'hb6;
      words[16] = 8'h92;
      words[17] = 8'hdb;
      words[18] = 8'h00;
      words[19] = 8'h49;
      words[20] = 8'hb6;
      words[21] = 8'hff;
      words[22] = 8'h24;
      words[23] = 8'h6d;
      words[24] = 8'hdb;
      words[25] = 8'h92;
      words[26] = 8'h49;
      words[27] = 8'h00;
      words[28] = 8'hff;
      words[29] = 8'hb6;
      words[30] = 8'h6d;
      words[31] = 8'h24;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$skew
module dsa_ntt_4$transform$slot1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$slot1
module dsa_ntt_4$transform$swap2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$swap2
module dsa_ntt_4$transform$swap3(d,q,clock);
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
endmodule // dsa_ntt_4$transform$swap3
module dsa_ntt_4$transform$swap4(d,q,clock);
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
endmodule // dsa_ntt_4$transform$swap4
module dsa_ntt_4$transform$swap_bit(clock,read,address,data);
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
      words[3] = 8'h01;
      words[4] = 8'h02;
      words[5] = 8'h04;
      words[6] = 8'h01;
      words[7] = 8'h02;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$swap_bit
module dsa_ntt_4$transform$swap_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0; step9 = 0; step10 = 0; step11 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      step9 <= step8;
      step10 <= step9;
      step11 <= step10;
      later <= step11;
    end
endmodule // dsa_ntt_4$transform$swap_then
module dsa_ntt_4$transform$taken1$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$0
module dsa_ntt_4$transform$taken1$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$1
module dsa_ntt_4$transform$taken1$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$2
module dsa_ntt_4$transform$taken1$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$3
module dsa_ntt_4$transform$taken1$4(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$4
module dsa_ntt_4$transform$taken1$5(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$5
module dsa_ntt_4$transform$taken1$6(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$6
module dsa_ntt_4$transform$taken1$7(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken1$7
module dsa_ntt_4$transform$taken2$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$0
module dsa_ntt_4$transform$taken2$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$1
module dsa_ntt_4$transform$taken2$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$2
module dsa_ntt_4$transform$taken2$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$3
module dsa_ntt_4$transform$taken2$4(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$4
module dsa_ntt_4$transform$taken2$5(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$5
module dsa_ntt_4$transform$taken2$6(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$6
module dsa_ntt_4$transform$taken2$7(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$taken2$7
module dsa_ntt_4$transform$unload1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$unload1
module dsa_ntt_4$transform$unload2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$unload2
module dsa_ntt_4$transform$unload3(d,q,clock);
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
endmodule // dsa_ntt_4$transform$unload3
module dsa_ntt_4$transform$unload4(d,q,clock);
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
endmodule // dsa_ntt_4$transform$unload4
module dsa_ntt_4$transform$window(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [5:0] data;
    // Update code (custom)
    // primitive
    reg [5:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 6'h00;
      words[1] = 6'h01;
      words[2] = 6'h03;
      words[3] = 6'h07;
      words[4] = 6'h0e;
      words[5] = 6'h1c;
      words[6] = 6'h1c;
      words[7] = 6'h1c;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$window
module dsa_ntt_4$transform$window2(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$window2
module dsa_ntt_4$transform$window3(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$window3
module dsa_ntt_4$transform$window4(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$window4
module dsa_ntt_4$transform$window_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [5:0] now;
    output reg  [5:0] later;
    // Update code (custom)
    // primitive
    reg [5:0] step1, step2, step3, step4, step5, step6, step7, step8, step9, step10, step11;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0; step9 = 0; step10 = 0; step11 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      step9 <= step8;
      step10 <= step9;
      step11 <= step10;
      later <= step11;
    end
endmodule // dsa_ntt_4$transform$window_then
module dsa_ntt_4$transform$write(d,q,clock);
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
endmodule // dsa_ntt_4$transform$write
module dsa_ntt_4$transform$write_address$0(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$0
module dsa_ntt_4$transform$write_address$1(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$1
module dsa_ntt_4$transform$write_address$2(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$2
module dsa_ntt_4$transform$write_address$3(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$3
module dsa_ntt_4$transform$write_address$4(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$4
module dsa_ntt_4$transform$write_address$5(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$5
module dsa_ntt_4$transform$write_address$6(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$6
module dsa_ntt_4$transform$write_address$7(d,q,clock);
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_address$7
module dsa_ntt_4$transform$write_data$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$0
module dsa_ntt_4$transform$write_data$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$1
module dsa_ntt_4$transform$write_data$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$2
module dsa_ntt_4$transform$write_data$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$3
module dsa_ntt_4$transform$write_data$4(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$4
module dsa_ntt_4$transform$write_data$5(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$5
module dsa_ntt_4$transform$write_data$6(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$6
module dsa_ntt_4$transform$write_data$7(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$write_data$7
module dsa_ntt_4$transform$zeta4$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta4$0
module dsa_ntt_4$transform$zeta4$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta4$1
module dsa_ntt_4$transform$zeta4$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta4$2
module dsa_ntt_4$transform$zeta4$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta4$3
module dsa_ntt_4$transform$zeta5$0(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta5$0
module dsa_ntt_4$transform$zeta5$1(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta5$1
module dsa_ntt_4$transform$zeta5$2(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta5$2
module dsa_ntt_4$transform$zeta5$3(d,q,clock);
    // Module arguments
    input wire  [22:0] d;
    output reg  [22:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 23'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // dsa_ntt_4$transform$zeta5$3
module dsa_ntt_4$transform$zeta_index2$0(d,q,clock);
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
endmodule // dsa_ntt_4$transform$zeta_index2$0
module dsa_ntt_4$transform$zeta_index2$1(d,q,clock);
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
endmodule // dsa_ntt_4$transform$zeta_index2$1
module dsa_ntt_4$transform$zeta_index2$2(d,q,clock);
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
endmodule // dsa_ntt_4$transform$zeta_index2$2
module dsa_ntt_4$transform$zeta_index2$3(d,q,clock);
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
endmodule // dsa_ntt_4$transform$zeta_index2$3
module dsa_ntt_4$transform$zeta_one(clock,read,address,data);
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
endmodule // dsa_ntt_4$transform$zeta_one
module dsa_ntt_4$transform$zeta_row(clock,read,address,data);
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
      words[0] = 8'hf8;
      words[1] = 8'hf0;
      words[2] = 8'he0;
      words[3] = 8'hc0;
      words[4] = 8'h80;
      words[5] = 8'h00;
      words[6] = 8'h00;
      words[7] = 8'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$zeta_row
module dsa_ntt_4$transform$zeta_window(clock,read,address,data);
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
      words[0] = 8'h06;
      words[1] = 8'h0c;
      words[2] = 8'h18;
      words[3] = 8'h30;
      words[4] = 8'h60;
      words[5] = 8'hc0;
      words[6] = 8'h80;
      words[7] = 8'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$zeta_window
module dsa_ntt_4$transform$zetas$0(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [22:0] data;
    // Update code (custom)
    // primitive
    reg [22:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 23'h000000;
      words[1] = 23'h0006d9;
      words[2] = 23'h2ee3f1;
      words[3] = 23'h6257c5;
      words[4] = 23'h36f72a;
      words[5] = 23'h574b3c;
      words[6] = 23'h137eb9;
      words[7] = 23'h69a8ef;
      words[8] = 23'h4c7294;
      words[9] = 23'h289838;
      words[10] = 23'h57a930;
      words[11] = 23'h64b5fe;
      words[12] = 23'h30911e;
      words[13] = 23'h7ef8f5;
      words[14] = 23'h3ac6ef;
      words[15] = 23'h2a4e78;
      words[16] = 23'h76b1ae;
      words[17] = 23'h120a23;
      words[18] = 23'h3fd54c;
      words[19] = 23'h0154a8;
      words[20] = 23'h29d13f;
      words[21] = 23'h09b7ff;
      words[22] = 23'h4eb2ea;
      words[23] = 23'h435e87;
      words[24] = 23'h41e0b4;
      words[25] = 23'h437ff8;
      words[26] = 23'h503ee1;
      words[27] = 23'h5cd5b4;
      words[28] = 23'h492673;
      words[29] = 23'h4dc04e;
      words[30] = 23'h7bb175;
      words[31] = 23'h4728af;
      words[32] = 23'h4f062b;
      words[33] = 23'h7f735d;
      words[34] = 23'h2648b4;
      words[35] = 23'h0c8d0d;
      words[36] = 23'h50685f;
      words[37] = 23'h0f66d5;
      words[38] = 23'h1ef256;
      words[39] = 23'h5a6d80;
      words[40] = 23'h28a3d2;
      words[41] = 23'h61ab98;
      words[42] = 23'h1d90a2;
      words[43] = 23'h185d96;
      words[44] = 23'h2010a2;
      words[45] = 23'h437f31;
      words[46] = 23'h45a6d4;
      words[47] = 23'h468298;
      words[48] = 23'h360dd5;
      words[49] = 23'h662960;
      words[50] = 23'h2ae59b;
      words[51] = 23'h4bd579;
      words[52] = 23'h3887f7;
      words[53] = 23'h28de06;
      words[54] = 23'h52589c;
      words[55] = 23'h465d8d;
      words[56] = 23'h66528a;
      words[57] = 23'h49b0e3;
      words[58] = 23'h6ef1f5;
      words[59] = 23'h09b434;
      words[60] = 23'h11b2c3;
      words[61] = 23'h7c0db3;
      words[62] = 23'h3f7288;
      words[63] = 23'h5a68b0;
      words[64] = 23'h397567;
      words[65] = 23'h409ba9;
      words[66] = 23'h175102;
      words[67] = 23'h64d3d5;
      words[68] = 23'h0603a4;
      words[69] = 23'h21762a;
      words[70] = 23'h075d59;
      words[71] = 23'h658591;
      words[72] = 23'h4a18a7;
      words[73] = 23'h246e39;
      words[74] = 23'h1187ba;
      words[75] = 23'h48c39b;
      words[76] = 23'h0e2bed;
      words[77] = 23'h7bc759;
      words[78] = 23'h52aca9;
      words[79] = 23'h4f5859;
      words[80] = 23'h28edb0;
      words[81] = 23'h392db2;
      words[82] = 23'h773e9e;
      words[83] = 23'h230923;
      words[84] = 23'h10b72c;
      words[85] = 23'h12eb67;
      words[86] = 23'h0296d8;
      words[87] = 23'h454df2;
      words[88] = 23'h794034;
      words[89] = 23'h30c31c;
      words[90] = 23'h2592ec;
      words[91] = 23'h285424;
      words[92] = 23'h4a5f35;
      words[93] = 23'h13232e;
      words[94] = 23'h4cff12;
      words[95] = 23'h7faf80;
      words[96] = 23'h53df73;
      words[97] = 23'h2dbfcb;
      words[98] = 23'h404ce8;
      words[99] = 23'h022a0b;
      words[100] = 23'h1f9d15;
      words[101] = 23'h7e832c;
      words[102] = 23'h4aa582;
      words[103] = 23'h26587a;
      words[104] = 23'h0a52ee;
      words[105] = 23'h6b3375;
      words[106] = 23'h1e54e6;
      words[107] = 23'h095b76;
      words[108] = 23'h428cd4;
      words[109] = 23'h6be1cc;
      words[110] = 23'h4f16c1;
      words[111] = 23'h5e061e;
      words[112] = 23'h207fe4;
      words[113] = 23'h78e00d;
      words[114] = 23'h1a7e79;
      words[115] = 23'h628c37;
      words[116] = 23'h3177f4;
      words[117] = 23'h3da604;
      words[118] = 23'h03978f;
      words[119] = 23'h4ae53c;
      words[120] = 23'h6b7d81;
      words[121] = 23'h1f1d68;
      words[122] = 23'h4e4817;
      words[123] = 23'h6330bb;
      words[124] = 23'h20e612;
      words[125] = 23'h7361b8;
      words[126] = 23'h31b859;
      words[127] = 23'h5ea06c;
      words[128] = 23'h495e02;
      words[129] = 23'h671ac7;
      words[130] = 23'h5884cc;
      words[131] = 23'h201fc6;
      words[132] = 23'h341c1d;
      words[133] = 23'h5ba4ff;
      words[134] = 23'h1b4827;
      words[135] = 23'h60d772;
      words[136] = 23'h4e9f1d;
      words[137] = 23'h08f201;
      words[138] = 23'h5b63d0;
      words[139] = 23'h6de024;
      words[140] = 23'h1ad873;
      words[141] = 23'h080e6d;
      words[142] = 23'h5d787a;
      words[143] = 23'h56038e;
      words[144] = 23'h397283;
      words[145] = 23'h695688;
      words[146] = 23'h35225e;
      words[147] = 23'h1e6d3e;
      words[148] = 23'h736681;
      words[149] = 23'h2603bd;
      words[150] = 23'h400c7e;
      words[151] = 23'h6a9dfa;
      words[152] = 23'h1a2877;
      words[153] = 23'h07c017;
      words[154] = 23'h6c09d1;
      words[155] = 23'h6dbfd4;
      words[156] = 23'h49553f;
      words[157] = 23'h74d0bd;
      words[158] = 23'h5bd532;
      words[159] = 23'h63e1e3;
      words[160] = 23'h4fe033;
      words[161] = 23'h519573;
      words[162] = 23'h6bc4d3;
      words[163] = 23'h7ab60d;
      words[164] = 23'h3952f6;
      words[165] = 23'h2867ba;
      words[166] = 23'h258ecb;
      words[167] = 23'h2decd4;
      words[168] = 23'h2571df;
      words[169] = 23'h58018c;
      words[170] = 23'h2e534c;
      words[171] = 23'h3f4cf5;
      words[172] = 23'h62564a;
      words[173] = 23'h0b7009;
      words[174] = 23'h097a6c;
      words[175] = 23'h427e23;
      words[176] = 23'h70894a;
      words[177] = 23'h3cbd37;
      words[178] = 23'h3b8820;
      words[179] = 23'h273333;
      words[180] = 23'h65ad05;
      words[181] = 23'h673957;
      words[182] = 23'h6d285c;
      words[183] = 23'h1a4b5d;
      words[184] = 23'h1649ee;
      words[185] = 23'h196926;
      words[186] = 23'h2ca4f8;
      words[187] = 23'h1ef206;
      words[188] = 23'h439a1c;
      words[189] = 23'h11c14e;
      words[190] = 23'h337caa;
      words[191] = 23'h4c76c8;
      words[192] = 23'h396569;
      words[193] = 23'h3cf42f;
      words[194] = 23'h14b2a0;
      words[195] = 23'h7fb19a;
      words[196] = 23'h53aa5f;
      words[197] = 23'h6af66c;
      words[198] = 23'h558536;
      words[199] = 23'h2e1669;
      words[200] = 23'h7611bd;
      words[201] = 23'h3352d6;
      words[202] = 23'h28f186;
      words[203] = 23'h034760;
      words[204] = 23'h30b622;
      words[205] = 23'h085260;
      words[206] = 23'h55795d;
      words[207] = 23'h741e78;
      words[208] = 23'h088192;
      words[209] = 23'h2f6316;
      words[210] = 23'h4af670;
      words[211] = 23'h6f0a11;
      words[212] = 23'h087f38;
      words[213] = 23'h07c0f1;
      words[214] = 23'h234a86;
      words[215] = 23'h776d0b;
      words[216] = 23'h492bb7;
      words[217] = 23'h0d1ff0;
      words[218] = 23'h75e826;
      words[219] = 23'h345824;
      words[220] = 23'h3b0e6d;
      words[221] = 23'h0223d4;
      words[222] = 23'h78de66;
      words[223] = 23'h68c559;
      words[224] = 23'h4f066b;
      words[225] = 23'h5e8885;
      words[226] = 23'h05528c;
      words[227] = 23'h2faa32;
      words[228] = 23'h2c83da;
      words[229] = 23'h23fc65;
      words[230] = 23'h7adf59;
      words[231] = 23'h5e6942;
      words[232] = 23'h2af697;
      words[233] = 23'h51e0ed;
      words[234] = 23'h0f6e17;
      words[235] = 23'h65adb3;
      words[236] = 23'h1c496e;
      words[237] = 23'h2ca5e6;
      words[238] = 23'h5bf3da;
      words[239] = 23'h79e1fe;
      words[240] = 23'h6d3dc8;
      words[241] = 23'h7b4064;
      words[242] = 23'h459b7e;
      words[243] = 23'h35e1dd;
      words[244] = 23'h330e2b;
      words[245] = 23'h433aac;
      words[246] = 23'h628b34;
      words[247] = 23'h464ade;
      words[248] = 23'h22d8d5;
      words[249] = 23'h1cfe14;
      words[250] = 23'h5dbecb;
      words[251] = 23'h73f1ce;
      words[252] = 23'h1c5b70;
      words[253] = 23'h10170e;
      words[254] = 23'h1a9e7b;
      words[255] = 23'h74b6d7;
      words[256] = 23'h000000;
      words[257] = 23'h7a4b6c;
      words[258] = 23'h4d3f3e;
      words[259] = 23'h080b87;
      words[260] = 23'h0e2db8;
      words[261] = 23'h39f8e7;
      words[262] = 23'h6ecf66;
      words[263] = 23'h0e7f0a;
      words[264] = 23'h515c6b;
      words[265] = 23'h23256f;
      words[266] = 23'h31459a;
      words[267] = 23'h219d56;
      words[268] = 23'h597716;
      words[269] = 23'h5ae0ef;
      words[270] = 23'h22cdbf;
      words[271] = 23'h3da032;
      words[272] = 23'h369ee4;
      words[273] = 23'h3cf0ff;
      words[274] = 23'h2df9ed;
      words[275] = 23'h1652f3;
      words[276] = 23'h0e24b7;
      words[277] = 23'h72c6da;
      words[278] = 23'h47a70c;
      words[279] = 23'h68e077;
      words[280] = 23'h556b4c;
      words[281] = 23'h2f34a1;
      words[282] = 23'h7d5fad;
      words[283] = 23'h51ee33;
      words[284] = 23'h1641ed;
      words[285] = 23'h17d519;
      words[286] = 23'h02a946;
      words[287] = 23'h6f3443;
      words[288] = 23'h677336;
      words[289] = 23'h7452ad;
      words[290] = 23'h3c6f33;
      words[291] = 23'h0111ea;
      words[292] = 23'h5d7737;
      words[293] = 23'h1a2c12;
      words[294] = 23'h3af413;
      words[295] = 23'h068ff8;
      words[296] = 23'h6485dc;
      words[297] = 23'h7ba686;
      words[298] = 23'h11a543;
      words[299] = 23'h43d079;
      words[300] = 23'h043f9c;
      words[301] = 23'h777509;
      words[302] = 23'h257b38;
      words[303] = 23'h17b18b;
      words[304] = 23'h0440c9;
      words[305] = 23'h3a0f3c;
      words[306] = 23'h6aacaf;
      words[307] = 23'h042930;
      words[308] = 23'h185b11;
      words[309] = 23'h01a3b0;
      words[310] = 23'h1478c3;
      words[311] = 23'h19a96b;
      words[312] = 23'h7af8df;
      words[313] = 23'h56fb35;
      words[314] = 23'h2ac29b;
      words[315] = 23'h357b36;
      words[316] = 23'h69c530;
      words[317] = 23'h3fd8cd;
      words[318] = 23'h0a5950;
      words[319] = 23'h5e6a18;
      words[320] = 23'h5ca2b5;
      words[321] = 23'h263b64;
      words[322] = 23'h19be55;
      words[323] = 23'h08e0a7;
      words[324] = 23'h21cd0e;
      words[325] = 23'h0f7903;
      words[326] = 23'h16527c;
      words[327] = 23'h0cb493;
      words[328] = 23'h0b24f7;
      words[329] = 23'h4d15af;
      words[330] = 23'h36942e;
      words[331] = 23'h738cac;
      words[332] = 23'h72c683;
      words[333] = 23'h53899a;
      words[334] = 23'h1dc410;
      words[335] = 23'h5e4e9c;
      words[336] = 23'h3844a5;
      words[337] = 23'h612f12;
      words[338] = 23'h04bd36;
      words[339] = 23'h45a805;
      words[340] = 23'h312b25;
      words[341] = 23'h5f967b;
      words[342] = 23'h1729a6;
      words[343] = 23'h2c00c6;
      words[344] = 23'h52a8f0;
      words[345] = 23'h16f66a;
      words[346] = 23'h52b766;
      words[347] = 23'h1433dd;
      words[348] = 23'h1ca97b;
      words[349] = 23'h7d4b07;
      words[350] = 23'h75d26a;
      words[351] = 23'h68baba;
      words[352] = 23'h67e01a;
      words[353] = 23'h71e0f2;
      words[354] = 23'h2dea99;
      words[355] = 23'h7a585f;
      words[356] = 23'h649aa0;
      words[357] = 23'h36dfea;
      words[358] = 23'h75f4e9;
      words[359] = 23'h43d00c;
      words[360] = 23'h4d043c;
      words[361] = 23'h354efd;
      words[362] = 23'h20063f;
      words[363] = 23'h52f1df;
      words[364] = 23'h79a341;
      words[365] = 23'h0f369f;
      words[366] = 23'h1a912f;
      words[367] = 23'h34ab44;
      words[368] = 23'h5ca942;
      words[369] = 23'h2b01c7;
      words[370] = 23'h2ebc3d;
      words[371] = 23'h43f737;
      words[372] = 23'h4d5c3a;
      words[373] = 23'h36f012;
      words[374] = 23'h2db1e8;
      words[375] = 23'h446901;
      words[376] = 23'h673f8f;
      words[377] = 23'h306bb9;
      words[378] = 23'h4d9414;
      words[379] = 23'h6dc280;
      words[380] = 23'h59fe0f;
      words[381] = 23'h100fe3;
      words[382] = 23'h2c4266;
      words[383] = 23'h737d64;
      words[384] = 23'h24af01;
      words[385] = 23'h2f5036;
      words[386] = 23'h58cc2d;
      words[387] = 23'h39b0dc;
      words[388] = 23'h107309;
      words[389] = 23'h71885e;
      words[390] = 23'h67140c;
      words[391] = 23'h0f8eb4;
      words[392] = 23'h75aec1;
      words[393] = 23'h25729e;
      words[394] = 23'h41bbc8;
      words[395] = 23'h1ed302;
      words[396] = 23'h18bbfa;
      words[397] = 23'h71361c;
      words[398] = 23'h4d2f3d;
      words[399] = 23'h7c6007;
      words[400] = 23'h103ff2;
      words[401] = 23'h2f030f;
      words[402] = 23'h677b61;
      words[403] = 23'h35f0e6;
      words[404] = 23'h21466a;
      words[405] = 23'h04adbb;
      words[406] = 23'h0f2a73;
      words[407] = 23'h7589bb;
      words[408] = 23'h052977;
      words[409] = 23'h132c3d;
      words[410] = 23'h2552c1;
      words[411] = 23'h3f4196;
      words[412] = 23'h4fbe8b;
      words[413] = 23'h410506;
      words[414] = 23'h202674;
      words[415] = 23'h56cfe6;
      words[416] = 23'h69dfba;
      words[417] = 23'h3fd7c0;
      words[418] = 23'h267f89;
      words[419] = 23'h099197;
      words[420] = 23'h651f9b;
      words[421] = 23'h142a12;
      words[422] = 23'h12c976;
      words[423] = 23'h18618e;
      words[424] = 23'h3ca01a;
      words[425] = 23'h22a6f9;
      words[426] = 23'h014b6c;
      words[427] = 23'h4965b4;
      words[428] = 23'h085b96;
      words[429] = 23'h517492;
      words[430] = 23'h3b9f4f;
      words[431] = 23'h1c96d9;
      words[432] = 23'h1476d8;
      words[433] = 23'h679c2d;
      words[434] = 23'h694655;
      words[435] = 23'h7dd3ad;
      words[436] = 23'h4705f7;
      words[437] = 23'h6451ce;
      words[438] = 23'h08c3dd;
      words[439] = 23'h52271d;
      words[440] = 23'h64fc54;
      words[441] = 23'h72b2c9;
      words[442] = 23'h439ead;
      words[443] = 23'h10bb15;
      words[444] = 23'h0301d2;
      words[445] = 23'h7259eb;
      words[446] = 23'h0ba881;
      words[447] = 23'h603dd5;
      words[448] = 23'h5caab4;
      words[449] = 23'h2d3458;
      words[450] = 23'h1fb944;
      words[451] = 23'h7df6da;
      words[452] = 23'h48c962;
      words[453] = 23'h04da1a;
      words[454] = 23'h7768fb;
      words[455] = 23'h64c872;
      words[456] = 23'h332945;
      words[457] = 23'h631ec7;
      words[458] = 23'h292c4e;
      words[459] = 23'h146f03;
      words[460] = 23'h5c33fc;
      words[461] = 23'h65dabd;
      words[462] = 23'h5562ce;
      words[463] = 23'h3314b0;
      words[464] = 23'h5af6eb;
      words[465] = 23'h23414c;
      words[466] = 23'h22d36a;
      words[467] = 23'h61af99;
      words[468] = 23'h100851;
      words[469] = 23'h0c2ecb;
      words[470] = 23'h0ec851;
      words[471] = 23'h30d5cc;
      words[472] = 23'h1451e9;
      words[473] = 23'h2d36c0;
      words[474] = 23'h0f792b;
      words[475] = 23'h47a36b;
      words[476] = 23'h682430;
      words[477] = 23'h463687;
      words[478] = 23'h13245a;
      words[479] = 23'h7fa9af;
      words[480] = 23'h677316;
      words[481] = 23'h638458;
      words[482] = 23'h7dc8bb;
      words[483] = 23'h26e027;
      words[484] = 23'h64833a;
      words[485] = 23'h2e6ada;
      words[486] = 23'h680f71;
      words[487] = 23'h21bffc;
      words[488] = 23'h20f05a;
      words[489] = 23'h619f44;
      words[490] = 23'h275975;
      words[491] = 23'h44cc00;
      words[492] = 23'h54d8a0;
      words[493] = 23'h00aa54;
      words[494] = 23'h1feaa6;
      words[495] = 23'h48f512;
      words[496] = 23'h3b58d7;
      words[497] = 23'h15273c;
      words[498] = 23'h5d5378;
      words[499] = 23'h7f6c7b;
      words[500] = 23'h18488f;
      words[501] = 23'h325aff;
      words[502] = 23'h2bd498;
      words[503] = 23'h144c1c;
      words[504] = 23'h26394a;
      words[505] = 23'h74c478;
      words[506] = 23'h49af5d;
      words[507] = 23'h2ba59e;
      words[508] = 23'h1b7b95;
      words[509] = 23'h711be3;
      words[510] = 23'h5761f9;
      words[511] = 23'h3ff36d;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$zetas$0
module dsa_ntt_4$transform$zetas$1(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [22:0] data;
    // Update code (custom)
    // primitive
    reg [22:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 23'h000000;
      words[1] = 23'h0006d9;
      words[2] = 23'h2ee3f1;
      words[3] = 23'h6257c5;
      words[4] = 23'h36f72a;
      words[5] = 23'h574b3c;
      words[6] = 23'h137eb9;
      words[7] = 23'h69a8ef;
      words[8] = 23'h4c7294;
      words[9] = 23'h289838;
      words[10] = 23'h57a930;
      words[11] = 23'h64b5fe;
      words[12] = 23'h30911e;
      words[13] = 23'h7ef8f5;
      words[14] = 23'h3ac6ef;
      words[15] = 23'h2a4e78;
      words[16] = 23'h76b1ae;
      words[17] = 23'h120a23;
      words[18] = 23'h3fd54c;
      words[19] = 23'h0154a8;
      words[20] = 23'h29d13f;
      words[21] = 23'h09b7ff;
      words[22] = 23'h4eb2ea;
      words[23] = 23'h435e87;
      words[24] = 23'h41e0b4;
      words[25] = 23'h437ff8;
      words[26] = 23'h503ee1;
      words[27] = 23'h5cd5b4;
      words[28] = 23'h492673;
      words[29] = 23'h4dc04e;
      words[30] = 23'h7bb175;
      words[31] = 23'h4728af;
      words[32] = 23'h4f062b;
      words[33] = 23'h7f735d;
      words[34] = 23'h2648b4;
      words[35] = 23'h0c8d0d;
      words[36] = 23'h50685f;
      words[37] = 23'h0f66d5;
      words[38] = 23'h1ef256;
      words[39] = 23'h5a6d80;
      words[40] = 23'h28a3d2;
      words[41] = 23'h61ab98;
      words[42] = 23'h1d90a2;
      words[43] = 23'h185d96;
      words[44] = 23'h2010a2;
      words[45] = 23'h437f31;
      words[46] = 23'h45a6d4;
      words[47] = 23'h468298;
      words[48] = 23'h360dd5;
      words[49] = 23'h662960;
      words[50] = 23'h2ae59b;
      words[51] = 23'h4bd579;
      words[52] = 23'h3887f7;
      words[53] = 23'h28de06;
      words[54] = 23'h52589c;
      words[55] = 23'h465d8d;
      words[56] = 23'h66528a;
      words[57] = 23'h49b0e3;
      words[58] = 23'h6ef1f5;
      words[59] = 23'h09b434;
      words[60] = 23'h11b2c3;
      words[61] = 23'h7c0db3;
      words[62] = 23'h3f7288;
      words[63] = 23'h5a68b0;
      words[64] = 23'h397567;
      words[65] = 23'h409ba9;
      words[66] = 23'h175102;
      words[67] = 23'h64d3d5;
      words[68] = 23'h0603a4;
      words[69] = 23'h21762a;
      words[70] = 23'h075d59;
      words[71] = 23'h658591;
      words[72] = 23'h4a18a7;
      words[73] = 23'h246e39;
      words[74] = 23'h1187ba;
      words[75] = 23'h48c39b;
      words[76] = 23'h0e2bed;
      words[77] = 23'h7bc759;
      words[78] = 23'h52aca9;
      words[79] = 23'h4f5859;
      words[80] = 23'h28edb0;
      words[81] = 23'h392db2;
      words[82] = 23'h773e9e;
      words[83] = 23'h230923;
      words[84] = 23'h10b72c;
      words[85] = 23'h12eb67;
      words[86] = 23'h0296d8;
      words[87] = 23'h454df2;
      words[88] = 23'h794034;
      words[89] = 23'h30c31c;
      words[90] = 23'h2592ec;
      words[91] = 23'h285424;
      words[92] = 23'h4a5f35;
      words[93] = 23'h13232e;
      words[94] = 23'h4cff12;
      words[95] = 23'h7faf80;
      words[96] = 23'h53df73;
      words[97] = 23'h2dbfcb;
      words[98] = 23'h404ce8;
      words[99] = 23'h022a0b;
      words[100] = 23'h1f9d15;
      words[101] = 23'h7e832c;
      words[102] = 23'h4aa582;
      words[103] = 23'h26587a;
      words[104] = 23'h0a52ee;
      words[105] = 23'h6b3375;
      words[106] = 23'h1e54e6;
      words[107] = 23'h095b76;
      words[108] = 23'h428cd4;
      words[109] = 23'h6be1cc;
      words[110] = 23'h4f16c1;
      words[111] = 23'h5e061e;
      words[112] = 23'h207fe4;
      words[113] = 23'h78e00d;
      words[114] = 23'h1a7e79;
      words[115] = 23'h628c37;
      words[116] = 23'h3177f4;
      words[117] = 23'h3da604;
      words[118] = 23'h03978f;
      words[119] = 23'h4ae53c;
      words[120] = 23'h6b7d81;
      words[121] = 23'h1f1d68;
      words[122] = 23'h4e4817;
      words[123] = 23'h6330bb;
      words[124] = 23'h20e612;
      words[125] = 23'h7361b8;
      words[126] = 23'h31b859;
      words[127] = 23'h5ea06c;
      words[128] = 23'h495e02;
      words[129] = 23'h671ac7;
      words[130] = 23'h5884cc;
      words[131] = 23'h201fc6;
      words[132] = 23'h341c1d;
      words[133] = 23'h5ba4ff;
      words[134] = 23'h1b4827;
      words[135] = 23'h60d772;
      words[136] = 23'h4e9f1d;
      words[137] = 23'h08f201;
      words[138] = 23'h5b63d0;
      words[139] = 23'h6de024;
      words[140] = 23'h1ad873;
      words[141] = 23'h080e6d;
      words[142] = 23'h5d787a;
      words[143] = 23'h56038e;
      words[144] = 23'h397283;
      words[145] = 23'h695688;
      words[146] = 23'h35225e;
      words[147] = 23'h1e6d3e;
      words[148] = 23'h736681;
      words[149] = 23'h2603bd;
      words[150] = 23'h400c7e;
      words[151] = 23'h6a9dfa;
      words[152] = 23'h1a2877;
      words[153] = 23'h07c017;
      words[154] = 23'h6c09d1;
      words[155] = 23'h6dbfd4;
      words[156] = 23'h49553f;
      words[157] = 23'h74d0bd;
      words[158] = 23'h5bd532;
      words[159] = 23'h63e1e3;
      words[160] = 23'h4fe033;
      words[161] = 23'h519573;
      words[162] = 23'h6bc4d3;
      words[163] = 23'h7ab60d;
      words[164] = 23'h3952f6;
      words[165] = 23'h2867ba;
      words[166] = 23'h258ecb;
      words[167] = 23'h2decd4;
      words[168] = 23'h2571df;
      words[169] = 23'h58018c;
      words[170] = 23'h2e534c;
      words[171] = 23'h3f4cf5;
      words[172] = 23'h62564a;
      words[173] = 23'h0b7009;
      words[174] = 23'h097a6c;
      words[175] = 23'h427e23;
      words[176] = 23'h70894a;
      words[177] = 23'h3cbd37;
      words[178] = 23'h3b8820;
      words[179] = 23'h273333;
      words[180] = 23'h65ad05;
      words[181] = 23'h673957;
      words[182] = 23'h6d285c;
      words[183] = 23'h1a4b5d;
      words[184] = 23'h1649ee;
      words[185] = 23'h196926;
      words[186] = 23'h2ca4f8;
      words[187] = 23'h1ef206;
      words[188] = 23'h439a1c;
      words[189] = 23'h11c14e;
      words[190] = 23'h337caa;
      words[191] = 23'h4c76c8;
      words[192] = 23'h396569;
      words[193] = 23'h3cf42f;
      words[194] = 23'h14b2a0;
      words[195] = 23'h7fb19a;
      words[196] = 23'h53aa5f;
      words[197] = 23'h6af66c;
      words[198] = 23'h558536;
      words[199] = 23'h2e1669;
      words[200] = 23'h7611bd;
      words[201] = 23'h3352d6;
      words[202] = 23'h28f186;
      words[203] = 23'h034760;
      words[204] = 23'h30b622;
      words[205] = 23'h085260;
      words[206] = 23'h55795d;
      words[207] = 23'h741e78;
      words[208] = 23'h088192;
      words[209] = 23'h2f6316;
      words[210] = 23'h4af670;
      words[211] = 23'h6f0a11;
      words[212] = 23'h087f38;
      words[213] = 23'h07c0f1;
      words[214] = 23'h234a86;
      words[215] = 23'h776d0b;
      words[216] = 23'h492bb7;
      words[217] = 23'h0d1ff0;
      words[218] = 23'h75e826;
      words[219] = 23'h345824;
      words[220] = 23'h3b0e6d;
      words[221] = 23'h0223d4;
      words[222] = 23'h78de66;
      words[223] = 23'h68c559;
      words[224] = 23'h4f066b;
      words[225] = 23'h5e8885;
      words[226] = 23'h05528c;
      words[227] = 23'h2faa32;
      words[228] = 23'h2c83da;
      words[229] = 23'h23fc65;
      words[230] = 23'h7adf59;
      words[231] = 23'h5e6942;
      words[232] = 23'h2af697;
      words[233] = 23'h51e0ed;
      words[234] = 23'h0f6e17;
      words[235] = 23'h65adb3;
      words[236] = 23'h1c496e;
      words[237] = 23'h2ca5e6;
      words[238] = 23'h5bf3da;
      words[239] = 23'h79e1fe;
      words[240] = 23'h6d3dc8;
      words[241] = 23'h7b4064;
      words[242] = 23'h459b7e;
      words[243] = 23'h35e1dd;
      words[244] = 23'h330e2b;
      words[245] = 23'h433aac;
      words[246] = 23'h628b34;
      words[247] = 23'h464ade;
      words[248] = 23'h22d8d5;
      words[249] = 23'h1cfe14;
      words[250] = 23'h5dbecb;
      words[251] = 23'h73f1ce;
      words[252] = 23'h1c5b70;
      words[253] = 23'h10170e;
      words[254] = 23'h1a9e7b;
      words[255] = 23'h74b6d7;
      words[256] = 23'h000000;
      words[257] = 23'h7a4b6c;
      words[258] = 23'h4d3f3e;
      words[259] = 23'h080b87;
      words[260] = 23'h0e2db8;
      words[261] = 23'h39f8e7;
      words[262] = 23'h6ecf66;
      words[263] = 23'h0e7f0a;
      words[264] = 23'h515c6b;
      words[265] = 23'h23256f;
      words[266] = 23'h31459a;
      words[267] = 23'h219d56;
      words[268] = 23'h597716;
      words[269] = 23'h5ae0ef;
      words[270] = 23'h22cdbf;
      words[271] = 23'h3da032;
      words[272] = 23'h369ee4;
      words[273] = 23'h3cf0ff;
      words[274] = 23'h2df9ed;
      words[275] = 23'h1652f3;
      words[276] = 23'h0e24b7;
      words[277] = 23'h72c6da;
      words[278] = 23'h47a70c;
      words[279] = 23'h68e077;
      words[280] = 23'h556b4c;
      words[281] = 23'h2f34a1;
      words[282] = 23'h7d5fad;
      words[283] = 23'h51ee33;
      words[284] = 23'h1641ed;
      words[285] = 23'h17d519;
      words[286] = 23'h02a946;
      words[287] = 23'h6f3443;
      words[288] = 23'h677336;
      words[289] = 23'h7452ad;
      words[290] = 23'h3c6f33;
      words[291] = 23'h0111ea;
      words[292] = 23'h5d7737;
      words[293] = 23'h1a2c12;
      words[294] = 23'h3af413;
      words[295] = 23'h068ff8;
      words[296] = 23'h6485dc;
      words[297] = 23'h7ba686;
      words[298] = 23'h11a543;
      words[299] = 23'h43d079;
      words[300] = 23'h043f9c;
      words[301] = 23'h777509;
      words[302] = 23'h257b38;
      words[303] = 23'h17b18b;
      words[304] = 23'h0440c9;
      words[305] = 23'h3a0f3c;
      words[306] = 23'h6aacaf;
      words[307] = 23'h042930;
      words[308] = 23'h185b11;
      words[309] = 23'h01a3b0;
      words[310] = 23'h1478c3;
      words[311] = 23'h19a96b;
      words[312] = 23'h7af8df;
      words[313] = 23'h56fb35;
      words[314] = 23'h2ac29b;
      words[315] = 23'h357b36;
      words[316] = 23'h69c530;
      words[317] = 23'h3fd8cd;
      words[318] = 23'h0a5950;
      words[319] = 23'h5e6a18;
      words[320] = 23'h5ca2b5;
      words[321] = 23'h263b64;
      words[322] = 23'h19be55;
      words[323] = 23'h08e0a7;
      words[324] = 23'h21cd0e;
      words[325] = 23'h0f7903;
      words[326] = 23'h16527c;
      words[327] = 23'h0cb493;
      words[328] = 23'h0b24f7;
      words[329] = 23'h4d15af;
      words[330] = 23'h36942e;
      words[331] = 23'h738cac;
      words[332] = 23'h72c683;
      words[333] = 23'h53899a;
      words[334] = 23'h1dc410;
      words[335] = 23'h5e4e9c;
      words[336] = 23'h3844a5;
      words[337] = 23'h612f12;
      words[338] = 23'h04bd36;
      words[339] = 23'h45a805;
      words[340] = 23'h312b25;
      words[341] = 23'h5f967b;
      words[342] = 23'h1729a6;
      words[343] = 23'h2c00c6;
      words[344] = 23'h52a8f0;
      words[345] = 23'h16f66a;
      words[346] = 23'h52b766;
      words[347] = 23'h1433dd;
      words[348] = 23'h1ca97b;
      words[349] = 23'h7d4b07;
      words[350] = 23'h75d26a;
      words[351] = 23'h68baba;
      words[352] = 23'h67e01a;
      words[353] = 23'h71e0f2;
      words[354] = 23'h2dea99;
      words[355] = 23'h7a585f;
      words[356] = 23'h649aa0;
      words[357] = 23'h36dfea;
      words[358] = 23'h75f4e9;
      words[359] = 23'h43d00c;
      words[360] = 23'h4d043c;
      words[361] = 23'h354efd;
      words[362] = 23'h20063f;
      words[363] = 23'h52f1df;
      words[364] = 23'h79a341;
      words[365] = 23'h0f369f;
      words[366] = 23'h1a912f;
      words[367] = 23'h34ab44;
      words[368] = 23'h5ca942;
      words[369] = 23'h2b01c7;
      words[370] = 23'h2ebc3d;
      words[371] = 23'h43f737;
      words[372] = 23'h4d5c3a;
      words[373] = 23'h36f012;
      words[374] = 23'h2db1e8;
      words[375] = 23'h446901;
      words[376] = 23'h673f8f;
      words[377] = 23'h306bb9;
      words[378] = 23'h4d9414;
      words[379] = 23'h6dc280;
      words[380] = 23'h59fe0f;
      words[381] = 23'h100fe3;
      words[382] = 23'h2c4266;
      words[383] = 23'h737d64;
      words[384] = 23'h24af01;
      words[385] = 23'h2f5036;
      words[386] = 23'h58cc2d;
      words[387] = 23'h39b0dc;
      words[388] = 23'h107309;
      words[389] = 23'h71885e;
      words[390] = 23'h67140c;
      words[391] = 23'h0f8eb4;
      words[392] = 23'h75aec1;
      words[393] = 23'h25729e;
      words[394] = 23'h41bbc8;
      words[395] = 23'h1ed302;
      words[396] = 23'h18bbfa;
      words[397] = 23'h71361c;
      words[398] = 23'h4d2f3d;
      words[399] = 23'h7c6007;
      words[400] = 23'h103ff2;
      words[401] = 23'h2f030f;
      words[402] = 23'h677b61;
      words[403] = 23'h35f0e6;
      words[404] = 23'h21466a;
      words[405] = 23'h04adbb;
      words[406] = 23'h0f2a73;
      words[407] = 23'h7589bb;
      words[408] = 23'h052977;
      words[409] = 23'h132c3d;
      words[410] = 23'h2552c1;
      words[411] = 23'h3f4196;
      words[412] = 23'h4fbe8b;
      words[413] = 23'h410506;
      words[414] = 23'h202674;
      words[415] = 23'h56cfe6;
      words[416] = 23'h69dfba;
      words[417] = 23'h3fd7c0;
      words[418] = 23'h267f89;
      words[419] = 23'h099197;
      words[420] = 23'h651f9b;
      words[421] = 23'h142a12;
      words[422] = 23'h12c976;
      words[423] = 23'h18618e;
      words[424] = 23'h3ca01a;
      words[425] = 23'h22a6f9;
      words[426] = 23'h014b6c;
      words[427] = 23'h4965b4;
      words[428] = 23'h085b96;
      words[429] = 23'h517492;
      words[430] = 23'h3b9f4f;
      words[431] = 23'h1c96d9;
      words[432] = 23'h1476d8;
      words[433] = 23'h679c2d;
      words[434] = 23'h694655;
      words[435] = 23'h7dd3ad;
      words[436] = 23'h4705f7;
      words[437] = 23'h6451ce;
      words[438] = 23'h08c3dd;
      words[439] = 23'h52271d;
      words[440] = 23'h64fc54;
      words[441] = 23'h72b2c9;
      words[442] = 23'h439ead;
      words[443] = 23'h10bb15;
      words[444] = 23'h0301d2;
      words[445] = 23'h7259eb;
      words[446] = 23'h0ba881;
      words[447] = 23'h603dd5;
      words[448] = 23'h5caab4;
      words[449] = 23'h2d3458;
      words[450] = 23'h1fb944;
      words[451] = 23'h7df6da;
      words[452] = 23'h48c962;
      words[453] = 23'h04da1a;
      words[454] = 23'h7768fb;
      words[455] = 23'h64c872;
      words[456] = 23'h332945;
      words[457] = 23'h631ec7;
      words[458] = 23'h292c4e;
      words[459] = 23'h146f03;
      words[460] = 23'h5c33fc;
      words[461] = 23'h65dabd;
      words[462] = 23'h5562ce;
      words[463] = 23'h3314b0;
      words[464] = 23'h5af6eb;
      words[465] = 23'h23414c;
      words[466] = 23'h22d36a;
      words[467] = 23'h61af99;
      words[468] = 23'h100851;
      words[469] = 23'h0c2ecb;
      words[470] = 23'h0ec851;
      words[471] = 23'h30d5cc;
      words[472] = 23'h1451e9;
      words[473] = 23'h2d36c0;
      words[474] = 23'h0f792b;
      words[475] = 23'h47a36b;
      words[476] = 23'h682430;
      words[477] = 23'h463687;
      words[478] = 23'h13245a;
      words[479] = 23'h7fa9af;
      words[480] = 23'h677316;
      words[481] = 23'h638458;
      words[482] = 23'h7dc8bb;
      words[483] = 23'h26e027;
      words[484] = 23'h64833a;
      words[485] = 23'h2e6ada;
      words[486] = 23'h680f71;
      words[487] = 23'h21bffc;
      words[488] = 23'h20f05a;
      words[489] = 23'h619f44;
      words[490] = 23'h275975;
      words[491] = 23'h44cc00;
      words[492] = 23'h54d8a0;
      words[493] = 23'h00aa54;
      words[494] = 23'h1feaa6;
      words[495] = 23'h48f512;
      words[496] = 23'h3b58d7;
      words[497] = 23'h15273c;
      words[498] = 23'h5d5378;
      words[499] = 23'h7f6c7b;
      words[500] = 23'h18488f;
      words[501] = 23'h325aff;
      words[502] = 23'h2bd498;
      words[503] = 23'h144c1c;
      words[504] = 23'h26394a;
      words[505] = 23'h74c478;
      words[506] = 23'h49af5d;
      words[507] = 23'h2ba59e;
      words[508] = 23'h1b7b95;
      words[509] = 23'h711be3;
      words[510] = 23'h5761f9;
      words[511] = 23'h3ff36d;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$zetas$1
module dsa_ntt_4$transform$zetas$2(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [22:0] data;
    // Update code (custom)
    // primitive
    reg [22:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 23'h000000;
      words[1] = 23'h0006d9;
      words[2] = 23'h2ee3f1;
      words[3] = 23'h6257c5;
      words[4] = 23'h36f72a;
      words[5] = 23'h574b3c;
      words[6] = 23'h137eb9;
      words[7] = 23'h69a8ef;
      words[8] = 23'h4c7294;
      words[9] = 23'h289838;
      words[10] = 23'h57a930;
      words[11] = 23'h64b5fe;
      words[12] = 23'h30911e;
      words[13] = 23'h7ef8f5;
      words[14] = 23'h3ac6ef;
      words[15] = 23'h2a4e78;
      words[16] = 23'h76b1ae;
      words[17] = 23'h120a23;
      words[18] = 23'h3fd54c;
      words[19] = 23'h0154a8;
      words[20] = 23'h29d13f;
      words[21] = 23'h09b7ff;
      words[22] = 23'h4eb2ea;
      words[23] = 23'h435e87;
      words[24] = 23'h41e0b4;
      words[25] = 23'h437ff8;
      words[26] = 23'h503ee1;
      words[27] = 23'h5cd5b4;
      words[28] = 23'h492673;
      words[29] = 23'h4dc04e;
      words[30] = 23'h7bb175;
      words[31] = 23'h4728af;
      words[32] = 23'h4f062b;
      words[33] = 23'h7f735d;
      words[34] = 23'h2648b4;
      words[35] = 23'h0c8d0d;
      words[36] = 23'h50685f;
      words[37] = 23'h0f66d5;
      words[38] = 23'h1ef256;
      words[39] = 23'h5a6d80;
      words[40] = 23'h28a3d2;
      words[41] = 23'h61ab98;
      words[42] = 23'h1d90a2;
      words[43] = 23'h185d96;
      words[44] = 23'h2010a2;
      words[45] = 23'h437f31;
      words[46] = 23'h45a6d4;
      words[47] = 23'h468298;
      words[48] = 23'h360dd5;
      words[49] = 23'h662960;
      words[50] = 23'h2ae59b;
      words[51] = 23'h4bd579;
      words[52] = 23'h3887f7;
      words[53] = 23'h28de06;
      words[54] = 23'h52589c;
      words[55] = 23'h465d8d;
      words[56] = 23'h66528a;
      words[57] = 23'h49b0e3;
      words[58] = 23'h6ef1f5;
      words[59] = 23'h09b434;
      words[60] = 23'h11b2c3;
      words[61] = 23'h7c0db3;
      words[62] = 23'h3f7288;
      words[63] = 23'h5a68b0;
      words[64] = 23'h397567;
      words[65] = 23'h409ba9;
      words[66] = 23'h175102;
      words[67] = 23'h64d3d5;
      words[68] = 23'h0603a4;
      words[69] = 23'h21762a;
      words[70] = 23'h075d59;
      words[71] = 23'h658591;
      words[72] = 23'h4a18a7;
      words[73] = 23'h246e39;
      words[74] = 23'h1187ba;
      words[75] = 23'h48c39b;
      words[76] = 23'h0e2bed;
      words[77] = 23'h7bc759;
      words[78] = 23'h52aca9;
      words[79] = 23'h4f5859;
      words[80] = 23'h28edb0;
      words[81] = 23'h392db2;
      words[82] = 23'h773e9e;
      words[83] = 23'h230923;
      words[84] = 23'h10b72c;
      words[85] = 23'h12eb67;
      words[86] = 23'h0296d8;
      words[87] = 23'h454df2;
      words[88] = 23'h794034;
      words[89] = 23'h30c31c;
      words[90] = 23'h2592ec;
      words[91] = 23'h285424;
      words[92] = 23'h4a5f35;
      words[93] = 23'h13232e;
      words[94] = 23'h4cff12;
      words[95] = 23'h7faf80;
      words[96] = 23'h53df73;
      words[97] = 23'h2dbfcb;
      words[98] = 23'h404ce8;
      words[99] = 23'h022a0b;
      words[100] = 23'h1f9d15;
      words[101] = 23'h7e832c;
      words[102] = 23'h4aa582;
      words[103] = 23'h26587a;
      words[104] = 23'h0a52ee;
      words[105] = 23'h6b3375;
      words[106] = 23'h1e54e6;
      words[107] = 23'h095b76;
      words[108] = 23'h428cd4;
      words[109] = 23'h6be1cc;
      words[110] = 23'h4f16c1;
      words[111] = 23'h5e061e;
      words[112] = 23'h207fe4;
      words[113] = 23'h78e00d;
      words[114] = 23'h1a7e79;
      words[115] = 23'h628c37;
      words[116] = 23'h3177f4;
      words[117] = 23'h3da604;
      words[118] = 23'h03978f;
      words[119] = 23'h4ae53c;
      words[120] = 23'h6b7d81;
      words[121] = 23'h1f1d68;
      words[122] = 23'h4e4817;
      words[123] = 23'h6330bb;
      words[124] = 23'h20e612;
      words[125] = 23'h7361b8;
      words[126] = 23'h31b859;
      words[127] = 23'h5ea06c;
      words[128] = 23'h495e02;
      words[129] = 23'h671ac7;
      words[130] = 23'h5884cc;
      words[131] = 23'h201fc6;
      words[132] = 23'h341c1d;
      words[133] = 23'h5ba4ff;
      words[134] = 23'h1b4827;
      words[135] = 23'h60d772;
      words[136] = 23'h4e9f1d;
      words[137] = 23'h08f201;
      words[138] = 23'h5b63d0;
      words[139] = 23'h6de024;
      words[140] = 23'h1ad873;
      words[141] = 23'h080e6d;
      words[142] = 23'h5d787a;
      words[143] = 23'h56038e;
      words[144] = 23'h397283;
      words[145] = 23'h695688;
      words[146] = 23'h35225e;
      words[147] = 23'h1e6d3e;
      words[148] = 23'h736681;
      words[149] = 23'h2603bd;
      words[150] = 23'h400c7e;
      words[151] = 23'h6a9dfa;
      words[152] = 23'h1a2877;
      words[153] = 23'h07c017;
      words[154] = 23'h6c09d1;
      words[155] = 23'h6dbfd4;
      words[156] = 23'h49553f;
      words[157] = 23'h74d0bd;
      words[158] = 23'h5bd532;
      words[159] = 23'h63e1e3;
      words[160] = 23'h4fe033;
      words[161] = 23'h519573;
      words[162] = 23'h6bc4d3;
      words[163] = 23'h7ab60d;
      words[164] = 23'h3952f6;
      words[165] = 23'h2867ba;
      words[166] = 23'h258ecb;
      words[167] = 23'h2decd4;
      words[168] = 23'h2571df;
      words[169] = 23'h58018c;
      words[170] = 23'h2e534c;
      words[171] = 23'h3f4cf5;
      words[172] = 23'h62564a;
      words[173] = 23'h0b7009;
      words[174] = 23'h097a6c;
      words[175] = 23'h427e23;
      words[176] = 23'h70894a;
      words[177] = 23'h3cbd37;
      words[178] = 23'h3b8820;
      words[179] = 23'h273333;
      words[180] = 23'h65ad05;
      words[181] = 23'h673957;
      words[182] = 23'h6d285c;
      words[183] = 23'h1a4b5d;
      words[184] = 23'h1649ee;
      words[185] = 23'h196926;
      words[186] = 23'h2ca4f8;
      words[187] = 23'h1ef206;
      words[188] = 23'h439a1c;
      words[189] = 23'h11c14e;
      words[190] = 23'h337caa;
      words[191] = 23'h4c76c8;
      words[192] = 23'h396569;
      words[193] = 23'h3cf42f;
      words[194] = 23'h14b2a0;
      words[195] = 23'h7fb19a;
      words[196] = 23'h53aa5f;
      words[197] = 23'h6af66c;
      words[198] = 23'h558536;
      words[199] = 23'h2e1669;
      words[200] = 23'h7611bd;
      words[201] = 23'h3352d6;
      words[202] = 23'h28f186;
      words[203] = 23'h034760;
      words[204] = 23'h30b622;
      words[205] = 23'h085260;
      words[206] = 23'h55795d;
      words[207] = 23'h741e78;
      words[208] = 23'h088192;
      words[209] = 23'h2f6316;
      words[210] = 23'h4af670;
      words[211] = 23'h6f0a11;
      words[212] = 23'h087f38;
      words[213] = 23'h07c0f1;
      words[214] = 23'h234a86;
      words[215] = 23'h776d0b;
      words[216] = 23'h492bb7;
      words[217] = 23'h0d1ff0;
      words[218] = 23'h75e826;
      words[219] = 23'h345824;
      words[220] = 23'h3b0e6d;
      words[221] = 23'h0223d4;
      words[222] = 23'h78de66;
      words[223] = 23'h68c559;
      words[224] = 23'h4f066b;
      words[225] = 23'h5e8885;
      words[226] = 23'h05528c;
      words[227] = 23'h2faa32;
      words[228] = 23'h2c83da;
      words[229] = 23'h23fc65;
      words[230] = 23'h7adf59;
      words[231] = 23'h5e6942;
      words[232] = 23'h2af697;
      words[233] = 23'h51e0ed;
      words[234] = 23'h0f6e17;
      words[235] = 23'h65adb3;
      words[236] = 23'h1c496e;
      words[237] = 23'h2ca5e6;
      words[238] = 23'h5bf3da;
      words[239] = 23'h79e1fe;
      words[240] = 23'h6d3dc8;
      words[241] = 23'h7b4064;
      words[242] = 23'h459b7e;
      words[243] = 23'h35e1dd;
      words[244] = 23'h330e2b;
      words[245] = 23'h433aac;
      words[246] = 23'h628b34;
      words[247] = 23'h464ade;
      words[248] = 23'h22d8d5;
      words[249] = 23'h1cfe14;
      words[250] = 23'h5dbecb;
      words[251] = 23'h73f1ce;
      words[252] = 23'h1c5b70;
      words[253] = 23'h10170e;
      words[254] = 23'h1a9e7b;
      words[255] = 23'h74b6d7;
      words[256] = 23'h000000;
      words[257] = 23'h7a4b6c;
      words[258] = 23'h4d3f3e;
      words[259] = 23'h080b87;
      words[260] = 23'h0e2db8;
      words[261] = 23'h39f8e7;
      words[262] = 23'h6ecf66;
      words[263] = 23'h0e7f0a;
      words[264] = 23'h515c6b;
      words[265] = 23'h23256f;
      words[266] = 23'h31459a;
      words[267] = 23'h219d56;
      words[268] = 23'h597716;
      words[269] = 23'h5ae0ef;
      words[270] = 23'h22cdbf;
      words[271] = 23'h3da032;
      words[272] = 23'h369ee4;
      words[273] = 23'h3cf0ff;
      words[274] = 23'h2df9ed;
      words[275] = 23'h1652f3;
      words[276] = 23'h0e24b7;
      words[277] = 23'h72c6da;
      words[278] = 23'h47a70c;
      words[279] = 23'h68e077;
      words[280] = 23'h556b4c;
      words[281] = 23'h2f34a1;
      words[282] = 23'h7d5fad;
      words[283] = 23'h51ee33;
      words[284] = 23'h1641ed;
      words[285] = 23'h17d519;
      words[286] = 23'h02a946;
      words[287] = 23'h6f3443;
      words[288] = 23'h677336;
      words[289] = 23'h7452ad;
      words[290] = 23'h3c6f33;
      words[291] = 23'h0111ea;
      words[292] = 23'h5d7737;
      words[293] = 23'h1a2c12;
      words[294] = 23'h3af413;
      words[295] = 23'h068ff8;
      words[296] = 23'h6485dc;
      words[297] = 23'h7ba686;
      words[298] = 23'h11a543;
      words[299] = 23'h43d079;
      words[300] = 23'h043f9c;
      words[301] = 23'h777509;
      words[302] = 23'h257b38;
      words[303] = 23'h17b18b;
      words[304] = 23'h0440c9;
      words[305] = 23'h3a0f3c;
      words[306] = 23'h6aacaf;
      words[307] = 23'h042930;
      words[308] = 23'h185b11;
      words[309] = 23'h01a3b0;
      words[310] = 23'h1478c3;
      words[311] = 23'h19a96b;
      words[312] = 23'h7af8df;
      words[313] = 23'h56fb35;
      words[314] = 23'h2ac29b;
      words[315] = 23'h357b36;
      words[316] = 23'h69c530;
      words[317] = 23'h3fd8cd;
      words[318] = 23'h0a5950;
      words[319] = 23'h5e6a18;
      words[320] = 23'h5ca2b5;
      words[321] = 23'h263b64;
      words[322] = 23'h19be55;
      words[323] = 23'h08e0a7;
      words[324] = 23'h21cd0e;
      words[325] = 23'h0f7903;
      words[326] = 23'h16527c;
      words[327] = 23'h0cb493;
      words[328] = 23'h0b24f7;
      words[329] = 23'h4d15af;
      words[330] = 23'h36942e;
      words[331] = 23'h738cac;
      words[332] = 23'h72c683;
      words[333] = 23'h53899a;
      words[334] = 23'h1dc410;
      words[335] = 23'h5e4e9c;
      words[336] = 23'h3844a5;
      words[337] = 23'h612f12;
      words[338] = 23'h04bd36;
      words[339] = 23'h45a805;
      words[340] = 23'h312b25;
      words[341] = 23'h5f967b;
      words[342] = 23'h1729a6;
      words[343] = 23'h2c00c6;
      words[344] = 23'h52a8f0;
      words[345] = 23'h16f66a;
      words[346] = 23'h52b766;
      words[347] = 23'h1433dd;
      words[348] = 23'h1ca97b;
      words[349] = 23'h7d4b07;
      words[350] = 23'h75d26a;
      words[351] = 23'h68baba;
      words[352] = 23'h67e01a;
      words[353] = 23'h71e0f2;
      words[354] = 23'h2dea99;
      words[355] = 23'h7a585f;
      words[356] = 23'h649aa0;
      words[357] = 23'h36dfea;
      words[358] = 23'h75f4e9;
      words[359] = 23'h43d00c;
      words[360] = 23'h4d043c;
      words[361] = 23'h354efd;
      words[362] = 23'h20063f;
      words[363] = 23'h52f1df;
      words[364] = 23'h79a341;
      words[365] = 23'h0f369f;
      words[366] = 23'h1a912f;
      words[367] = 23'h34ab44;
      words[368] = 23'h5ca942;
      words[369] = 23'h2b01c7;
      words[370] = 23'h2ebc3d;
      words[371] = 23'h43f737;
      words[372] = 23'h4d5c3a;
      words[373] = 23'h36f012;
      words[374] = 23'h2db1e8;
      words[375] = 23'h446901;
      words[376] = 23'h673f8f;
      words[377] = 23'h306bb9;
      words[378] = 23'h4d9414;
      words[379] = 23'h6dc280;
      words[380] = 23'h59fe0f;
      words[381] = 23'h100fe3;
      words[382] = 23'h2c4266;
      words[383] = 23'h737d64;
      words[384] = 23'h24af01;
      words[385] = 23'h2f5036;
      words[386] = 23'h58cc2d;
      words[387] = 23'h39b0dc;
      words[388] = 23'h107309;
      words[389] = 23'h71885e;
      words[390] = 23'h67140c;
      words[391] = 23'h0f8eb4;
      words[392] = 23'h75aec1;
      words[393] = 23'h25729e;
      words[394] = 23'h41bbc8;
      words[395] = 23'h1ed302;
      words[396] = 23'h18bbfa;
      words[397] = 23'h71361c;
      words[398] = 23'h4d2f3d;
      words[399] = 23'h7c6007;
      words[400] = 23'h103ff2;
      words[401] = 23'h2f030f;
      words[402] = 23'h677b61;
      words[403] = 23'h35f0e6;
      words[404] = 23'h21466a;
      words[405] = 23'h04adbb;
      words[406] = 23'h0f2a73;
      words[407] = 23'h7589bb;
      words[408] = 23'h052977;
      words[409] = 23'h132c3d;
      words[410] = 23'h2552c1;
      words[411] = 23'h3f4196;
      words[412] = 23'h4fbe8b;
      words[413] = 23'h410506;
      words[414] = 23'h202674;
      words[415] = 23'h56cfe6;
      words[416] = 23'h69dfba;
      words[417] = 23'h3fd7c0;
      words[418] = 23'h267f89;
      words[419] = 23'h099197;
      words[420] = 23'h651f9b;
      words[421] = 23'h142a12;
      words[422] = 23'h12c976;
      words[423] = 23'h18618e;
      words[424] = 23'h3ca01a;
      words[425] = 23'h22a6f9;
      words[426] = 23'h014b6c;
      words[427] = 23'h4965b4;
      words[428] = 23'h085b96;
      words[429] = 23'h517492;
      words[430] = 23'h3b9f4f;
      words[431] = 23'h1c96d9;
      words[432] = 23'h1476d8;
      words[433] = 23'h679c2d;
      words[434] = 23'h694655;
      words[435] = 23'h7dd3ad;
      words[436] = 23'h4705f7;
      words[437] = 23'h6451ce;
      words[438] = 23'h08c3dd;
      words[439] = 23'h52271d;
      words[440] = 23'h64fc54;
      words[441] = 23'h72b2c9;
      words[442] = 23'h439ead;
      words[443] = 23'h10bb15;
      words[444] = 23'h0301d2;
      words[445] = 23'h7259eb;
      words[446] = 23'h0ba881;
      words[447] = 23'h603dd5;
      words[448] = 23'h5caab4;
      words[449] = 23'h2d3458;
      words[450] = 23'h1fb944;
      words[451] = 23'h7df6da;
      words[452] = 23'h48c962;
      words[453] = 23'h04da1a;
      words[454] = 23'h7768fb;
      words[455] = 23'h64c872;
      words[456] = 23'h332945;
      words[457] = 23'h631ec7;
      words[458] = 23'h292c4e;
      words[459] = 23'h146f03;
      words[460] = 23'h5c33fc;
      words[461] = 23'h65dabd;
      words[462] = 23'h5562ce;
      words[463] = 23'h3314b0;
      words[464] = 23'h5af6eb;
      words[465] = 23'h23414c;
      words[466] = 23'h22d36a;
      words[467] = 23'h61af99;
      words[468] = 23'h100851;
      words[469] = 23'h0c2ecb;
      words[470] = 23'h0ec851;
      words[471] = 23'h30d5cc;
      words[472] = 23'h1451e9;
      words[473] = 23'h2d36c0;
      words[474] = 23'h0f792b;
      words[475] = 23'h47a36b;
      words[476] = 23'h682430;
      words[477] = 23'h463687;
      words[478] = 23'h13245a;
      words[479] = 23'h7fa9af;
      words[480] = 23'h677316;
      words[481] = 23'h638458;
      words[482] = 23'h7dc8bb;
      words[483] = 23'h26e027;
      words[484] = 23'h64833a;
      words[485] = 23'h2e6ada;
      words[486] = 23'h680f71;
      words[487] = 23'h21bffc;
      words[488] = 23'h20f05a;
      words[489] = 23'h619f44;
      words[490] = 23'h275975;
      words[491] = 23'h44cc00;
      words[492] = 23'h54d8a0;
      words[493] = 23'h00aa54;
      words[494] = 23'h1feaa6;
      words[495] = 23'h48f512;
      words[496] = 23'h3b58d7;
      words[497] = 23'h15273c;
      words[498] = 23'h5d5378;
      words[499] = 23'h7f6c7b;
      words[500] = 23'h18488f;
      words[501] = 23'h325aff;
      words[502] = 23'h2bd498;
      words[503] = 23'h144c1c;
      words[504] = 23'h26394a;
      words[505] = 23'h74c478;
      words[506] = 23'h49af5d;
      words[507] = 23'h2ba59e;
      words[508] = 23'h1b7b95;
      words[509] = 23'h711be3;
      words[510] = 23'h5761f9;
      words[511] = 23'h3ff36d;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$zetas$2
module dsa_ntt_4$transform$zetas$3(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [22:0] data;
    // Update code (custom)
    // primitive
    reg [22:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 23'h000000;
      words[1] = 23'h0006d9;
      words[2] = 23'h2ee3f1;
      words[3] = 23'h6257c5;
      words[4] = 23'h36f72a;
      words[5] = 23'h574b3c;
      words[6] = 23'h137eb9;
      words[7] = 23'h69a8ef;
      words[8] = 23'h4c7294;
      words[9] = 23'h289838;
      words[10] = 23'h57a930;
      words[11] = 23'h64b5fe;
      words[12] = 23'h30911e;
      words[13] = 23'h7ef8f5;
      words[14] = 23'h3ac6ef;
      words[15] = 23'h2a4e78;
      words[16] = 23'h76b1ae;
      words[17] = 23'h120a23;
      words[18] = 23'h3fd54c;
      words[19] = 23'h0154a8;
      words[20] = 23'h29d13f;
      words[21] = 23'h09b7ff;
      words[22] = 23'h4eb2ea;
      words[23] = 23'h435e87;
      words[24] = 23'h41e0b4;
      words[25] = 23'h437ff8;
      words[26] = 23'h503ee1;
      words[27] = 23'h5cd5b4;
      words[28] = 23'h492673;
      words[29] = 23'h4dc04e;
      words[30] = 23'h7bb175;
      words[31] = 23'h4728af;
      words[32] = 23'h4f062b;
      words[33] = 23'h7f735d;
      words[34] = 23'h2648b4;
      words[35] = 23'h0c8d0d;
      words[36] = 23'h50685f;
      words[37] = 23'h0f66d5;
      words[38] = 23'h1ef256;
      words[39] = 23'h5a6d80;
      words[40] = 23'h28a3d2;
      words[41] = 23'h61ab98;
      words[42] = 23'h1d90a2;
      words[43] = 23'h185d96;
      words[44] = 23'h2010a2;
      words[45] = 23'h437f31;
      words[46] = 23'h45a6d4;
      words[47] = 23'h468298;
      words[48] = 23'h360dd5;
      words[49] = 23'h662960;
      words[50] = 23'h2ae59b;
      words[51] = 23'h4bd579;
      words[52] = 23'h3887f7;
      words[53] = 23'h28de06;
      words[54] = 23'h52589c;
      words[55] = 23'h465d8d;
      words[56] = 23'h66528a;
      words[57] = 23'h49b0e3;
      words[58] = 23'h6ef1f5;
      words[59] = 23'h09b434;
      words[60] = 23'h11b2c3;
      words[61] = 23'h7c0db3;
      words[62] = 23'h3f7288;
      words[63] = 23'h5a68b0;
      words[64] = 23'h397567;
      words[65] = 23'h409ba9;
      words[66] = 23'h175102;
      words[67] = 23'h64d3d5;
      words[68] = 23'h0603a4;
      words[69] = 23'h21762a;
      words[70] = 23'h075d59;
      words[71] = 23'h658591;
      words[72] = 23'h4a18a7;
      words[73] = 23'h246e39;
      words[74] = 23'h1187ba;
      words[75] = 23'h48c39b;
      words[76] = 23'h0e2bed;
      words[77] = 23'h7bc759;
      words[78] = 23'h52aca9;
      words[79] = 23'h4f5859;
      words[80] = 23'h28edb0;
      words[81] = 23'h392db2;
      words[82] = 23'h773e9e;
      words[83] = 23'h230923;
      words[84] = 23'h10b72c;
      words[85] = 23'h12eb67;
      words[86] = 23'h0296d8;
      words[87] = 23'h454df2;
      words[88] = 23'h794034;
      words[89] = 23'h30c31c;
      words[90] = 23'h2592ec;
      words[91] = 23'h285424;
      words[92] = 23'h4a5f35;
      words[93] = 23'h13232e;
      words[94] = 23'h4cff12;
      words[95] = 23'h7faf80;
      words[96] = 23'h53df73;
      words[97] = 23'h2dbfcb;
      words[98] = 23'h404ce8;
      words[99] = 23'h022a0b;
      words[100] = 23'h1f9d15;
      words[101] = 23'h7e832c;
      words[102] = 23'h4aa582;
      words[103] = 23'h26587a;
      words[104] = 23'h0a52ee;
      words[105] = 23'h6b3375;
      words[106] = 23'h1e54e6;
      words[107] = 23'h095b76;
      words[108] = 23'h428cd4;
      words[109] = 23'h6be1cc;
      words[110] = 23'h4f16c1;
      words[111] = 23'h5e061e;
      words[112] = 23'h207fe4;
      words[113] = 23'h78e00d;
      words[114] = 23'h1a7e79;
      words[115] = 23'h628c37;
      words[116] = 23'h3177f4;
      words[117] = 23'h3da604;
      words[118] = 23'h03978f;
      words[119] = 23'h4ae53c;
      words[120] = 23'h6b7d81;
      words[121] = 23'h1f1d68;
      words[122] = 23'h4e4817;
      words[123] = 23'h6330bb;
      words[124] = 23'h20e612;
      words[125] = 23'h7361b8;
      words[126] = 23'h31b859;
      words[127] = 23'h5ea06c;
      words[128] = 23'h495e02;
      words[129] = 23'h671ac7;
      words[130] = 23'h5884cc;
      words[131] = 23'h201fc6;
      words[132] = 23'h341c1d;
      words[133] = 23'h5ba4ff;
      words[134] = 23'h1b4827;
      words[135] = 23'h60d772;
      words[136] = 23'h4e9f1d;
      words[137] = 23'h08f201;
      words[138] = 23'h5b63d0;
      words[139] = 23'h6de024;
      words[140] = 23'h1ad873;
      words[141] = 23'h080e6d;
      words[142] = 23'h5d787a;
      words[143] = 23'h56038e;
      words[144] = 23'h397283;
      words[145] = 23'h695688;
      words[146] = 23'h35225e;
      words[147] = 23'h1e6d3e;
      words[148] = 23'h736681;
      words[149] = 23'h2603bd;
      words[150] = 23'h400c7e;
      words[151] = 23'h6a9dfa;
      words[152] = 23'h1a2877;
      words[153] = 23'h07c017;
      words[154] = 23'h6c09d1;
      words[155] = 23'h6dbfd4;
      words[156] = 23'h49553f;
      words[157] = 23'h74d0bd;
      words[158] = 23'h5bd532;
      words[159] = 23'h63e1e3;
      words[160] = 23'h4fe033;
      words[161] = 23'h519573;
      words[162] = 23'h6bc4d3;
      words[163] = 23'h7ab60d;
      words[164] = 23'h3952f6;
      words[165] = 23'h2867ba;
      words[166] = 23'h258ecb;
      words[167] = 23'h2decd4;
      words[168] = 23'h2571df;
      words[169] = 23'h58018c;
      words[170] = 23'h2e534c;
      words[171] = 23'h3f4cf5;
      words[172] = 23'h62564a;
      words[173] = 23'h0b7009;
      words[174] = 23'h097a6c;
      words[175] = 23'h427e23;
      words[176] = 23'h70894a;
      words[177] = 23'h3cbd37;
      words[178] = 23'h3b8820;
      words[179] = 23'h273333;
      words[180] = 23'h65ad05;
      words[181] = 23'h673957;
      words[182] = 23'h6d285c;
      words[183] = 23'h1a4b5d;
      words[184] = 23'h1649ee;
      words[185] = 23'h196926;
      words[186] = 23'h2ca4f8;
      words[187] = 23'h1ef206;
      words[188] = 23'h439a1c;
      words[189] = 23'h11c14e;
      words[190] = 23'h337caa;
      words[191] = 23'h4c76c8;
      words[192] = 23'h396569;
      words[193] = 23'h3cf42f;
      words[194] = 23'h14b2a0;
      words[195] = 23'h7fb19a;
      words[196] = 23'h53aa5f;
      words[197] = 23'h6af66c;
      words[198] = 23'h558536;
      words[199] = 23'h2e1669;
      words[200] = 23'h7611bd;
      words[201] = 23'h3352d6;
      words[202] = 23'h28f186;
      words[203] = 23'h034760;
      words[204] = 23'h30b622;
      words[205] = 23'h085260;
      words[206] = 23'h55795d;
      words[207] = 23'h741e78;
      words[208] = 23'h088192;
      words[209] = 23'h2f6316;
      words[210] = 23'h4af670;
      words[211] = 23'h6f0a11;
      words[212] = 23'h087f38;
      words[213] = 23'h07c0f1;
      words[214] = 23'h234a86;
      words[215] = 23'h776d0b;
      words[216] = 23'h492bb7;
      words[217] = 23'h0d1ff0;
      words[218] = 23'h75e826;
      words[219] = 23'h345824;
      words[220] = 23'h3b0e6d;
      words[221] = 23'h0223d4;
      words[222] = 23'h78de66;
      words[223] = 23'h68c559;
      words[224] = 23'h4f066b;
      words[225] = 23'h5e8885;
      words[226] = 23'h05528c;
      words[227] = 23'h2faa32;
      words[228] = 23'h2c83da;
      words[229] = 23'h23fc65;
      words[230] = 23'h7adf59;
      words[231] = 23'h5e6942;
      words[232] = 23'h2af697;
      words[233] = 23'h51e0ed;
      words[234] = 23'h0f6e17;
      words[235] = 23'h65adb3;
      words[236] = 23'h1c496e;
      words[237] = 23'h2ca5e6;
      words[238] = 23'h5bf3da;
      words[239] = 23'h79e1fe;
      words[240] = 23'h6d3dc8;
      words[241] = 23'h7b4064;
      words[242] = 23'h459b7e;
      words[243] = 23'h35e1dd;
      words[244] = 23'h330e2b;
      words[245] = 23'h433aac;
      words[246] = 23'h628b34;
      words[247] = 23'h464ade;
      words[248] = 23'h22d8d5;
      words[249] = 23'h1cfe14;
      words[250] = 23'h5dbecb;
      words[251] = 23'h73f1ce;
      words[252] = 23'h1c5b70;
      words[253] = 23'h10170e;
      words[254] = 23'h1a9e7b;
      words[255] = 23'h74b6d7;
      words[256] = 23'h000000;
      words[257] = 23'h7a4b6c;
      words[258] = 23'h4d3f3e;
      words[259] = 23'h080b87;
      words[260] = 23'h0e2db8;
      words[261] = 23'h39f8e7;
      words[262] = 23'h6ecf66;
      words[263] = 23'h0e7f0a;
      words[264] = 23'h515c6b;
      words[265] = 23'h23256f;
      words[266] = 23'h31459a;
      words[267] = 23'h219d56;
      words[268] = 23'h597716;
      words[269] = 23'h5ae0ef;
      words[270] = 23'h22cdbf;
      words[271] = 23'h3da032;
      words[272] = 23'h369ee4;
      words[273] = 23'h3cf0ff;
      words[274] = 23'h2df9ed;
      words[275] = 23'h1652f3;
      words[276] = 23'h0e24b7;
      words[277] = 23'h72c6da;
      words[278] = 23'h47a70c;
      words[279] = 23'h68e077;
      words[280] = 23'h556b4c;
      words[281] = 23'h2f34a1;
      words[282] = 23'h7d5fad;
      words[283] = 23'h51ee33;
      words[284] = 23'h1641ed;
      words[285] = 23'h17d519;
      words[286] = 23'h02a946;
      words[287] = 23'h6f3443;
      words[288] = 23'h677336;
      words[289] = 23'h7452ad;
      words[290] = 23'h3c6f33;
      words[291] = 23'h0111ea;
      words[292] = 23'h5d7737;
      words[293] = 23'h1a2c12;
      words[294] = 23'h3af413;
      words[295] = 23'h068ff8;
      words[296] = 23'h6485dc;
      words[297] = 23'h7ba686;
      words[298] = 23'h11a543;
      words[299] = 23'h43d079;
      words[300] = 23'h043f9c;
      words[301] = 23'h777509;
      words[302] = 23'h257b38;
      words[303] = 23'h17b18b;
      words[304] = 23'h0440c9;
      words[305] = 23'h3a0f3c;
      words[306] = 23'h6aacaf;
      words[307] = 23'h042930;
      words[308] = 23'h185b11;
      words[309] = 23'h01a3b0;
      words[310] = 23'h1478c3;
      words[311] = 23'h19a96b;
      words[312] = 23'h7af8df;
      words[313] = 23'h56fb35;
      words[314] = 23'h2ac29b;
      words[315] = 23'h357b36;
      words[316] = 23'h69c530;
      words[317] = 23'h3fd8cd;
      words[318] = 23'h0a5950;
      words[319] = 23'h5e6a18;
      words[320] = 23'h5ca2b5;
      words[321] = 23'h263b64;
      words[322] = 23'h19be55;
      words[323] = 23'h08e0a7;
      words[324] = 23'h21cd0e;
      words[325] = 23'h0f7903;
      words[326] = 23'h16527c;
      words[327] = 23'h0cb493;
      words[328] = 23'h0b24f7;
      words[329] = 23'h4d15af;
      words[330] = 23'h36942e;
      words[331] = 23'h738cac;
      words[332] = 23'h72c683;
      words[333] = 23'h53899a;
      words[334] = 23'h1dc410;
      words[335] = 23'h5e4e9c;
      words[336] = 23'h3844a5;
      words[337] = 23'h612f12;
      words[338] = 23'h04bd36;
      words[339] = 23'h45a805;
      words[340] = 23'h312b25;
      words[341] = 23'h5f967b;
      words[342] = 23'h1729a6;
      words[343] = 23'h2c00c6;
      words[344] = 23'h52a8f0;
      words[345] = 23'h16f66a;
      words[346] = 23'h52b766;
      words[347] = 23'h1433dd;
      words[348] = 23'h1ca97b;
      words[349] = 23'h7d4b07;
      words[350] = 23'h75d26a;
      words[351] = 23'h68baba;
      words[352] = 23'h67e01a;
      words[353] = 23'h71e0f2;
      words[354] = 23'h2dea99;
      words[355] = 23'h7a585f;
      words[356] = 23'h649aa0;
      words[357] = 23'h36dfea;
      words[358] = 23'h75f4e9;
      words[359] = 23'h43d00c;
      words[360] = 23'h4d043c;
      words[361] = 23'h354efd;
      words[362] = 23'h20063f;
      words[363] = 23'h52f1df;
      words[364] = 23'h79a341;
      words[365] = 23'h0f369f;
      words[366] = 23'h1a912f;
      words[367] = 23'h34ab44;
      words[368] = 23'h5ca942;
      words[369] = 23'h2b01c7;
      words[370] = 23'h2ebc3d;
      words[371] = 23'h43f737;
      words[372] = 23'h4d5c3a;
      words[373] = 23'h36f012;
      words[374] = 23'h2db1e8;
      words[375] = 23'h446901;
      words[376] = 23'h673f8f;
      words[377] = 23'h306bb9;
      words[378] = 23'h4d9414;
      words[379] = 23'h6dc280;
      words[380] = 23'h59fe0f;
      words[381] = 23'h100fe3;
      words[382] = 23'h2c4266;
      words[383] = 23'h737d64;
      words[384] = 23'h24af01;
      words[385] = 23'h2f5036;
      words[386] = 23'h58cc2d;
      words[387] = 23'h39b0dc;
      words[388] = 23'h107309;
      words[389] = 23'h71885e;
      words[390] = 23'h67140c;
      words[391] = 23'h0f8eb4;
      words[392] = 23'h75aec1;
      words[393] = 23'h25729e;
      words[394] = 23'h41bbc8;
      words[395] = 23'h1ed302;
      words[396] = 23'h18bbfa;
      words[397] = 23'h71361c;
      words[398] = 23'h4d2f3d;
      words[399] = 23'h7c6007;
      words[400] = 23'h103ff2;
      words[401] = 23'h2f030f;
      words[402] = 23'h677b61;
      words[403] = 23'h35f0e6;
      words[404] = 23'h21466a;
      words[405] = 23'h04adbb;
      words[406] = 23'h0f2a73;
      words[407] = 23'h7589bb;
      words[408] = 23'h052977;
      words[409] = 23'h132c3d;
      words[410] = 23'h2552c1;
      words[411] = 23'h3f4196;
      words[412] = 23'h4fbe8b;
      words[413] = 23'h410506;
      words[414] = 23'h202674;
      words[415] = 23'h56cfe6;
      words[416] = 23'h69dfba;
      words[417] = 23'h3fd7c0;
      words[418] = 23'h267f89;
      words[419] = 23'h099197;
      words[420] = 23'h651f9b;
      words[421] = 23'h142a12;
      words[422] = 23'h12c976;
      words[423] = 23'h18618e;
      words[424] = 23'h3ca01a;
      words[425] = 23'h22a6f9;
      words[426] = 23'h014b6c;
      words[427] = 23'h4965b4;
      words[428] = 23'h085b96;
      words[429] = 23'h517492;
      words[430] = 23'h3b9f4f;
      words[431] = 23'h1c96d9;
      words[432] = 23'h1476d8;
      words[433] = 23'h679c2d;
      words[434] = 23'h694655;
      words[435] = 23'h7dd3ad;
      words[436] = 23'h4705f7;
      words[437] = 23'h6451ce;
      words[438] = 23'h08c3dd;
      words[439] = 23'h52271d;
      words[440] = 23'h64fc54;
      words[441] = 23'h72b2c9;
      words[442] = 23'h439ead;
      words[443] = 23'h10bb15;
      words[444] = 23'h0301d2;
      words[445] = 23'h7259eb;
      words[446] = 23'h0ba881;
      words[447] = 23'h603dd5;
      words[448] = 23'h5caab4;
      words[449] = 23'h2d3458;
      words[450] = 23'h1fb944;
      words[451] = 23'h7df6da;
      words[452] = 23'h48c962;
      words[453] = 23'h04da1a;
      words[454] = 23'h7768fb;
      words[455] = 23'h64c872;
      words[456] = 23'h332945;
      words[457] = 23'h631ec7;
      words[458] = 23'h292c4e;
      words[459] = 23'h146f03;
      words[460] = 23'h5c33fc;
      words[461] = 23'h65dabd;
      words[462] = 23'h5562ce;
      words[463] = 23'h3314b0;
      words[464] = 23'h5af6eb;
      words[465] = 23'h23414c;
      words[466] = 23'h22d36a;
      words[467] = 23'h61af99;
      words[468] = 23'h100851;
      words[469] = 23'h0c2ecb;
      words[470] = 23'h0ec851;
      words[471] = 23'h30d5cc;
      words[472] = 23'h1451e9;
      words[473] = 23'h2d36c0;
      words[474] = 23'h0f792b;
      words[475] = 23'h47a36b;
      words[476] = 23'h682430;
      words[477] = 23'h463687;
      words[478] = 23'h13245a;
      words[479] = 23'h7fa9af;
      words[480] = 23'h677316;
      words[481] = 23'h638458;
      words[482] = 23'h7dc8bb;
      words[483] = 23'h26e027;
      words[484] = 23'h64833a;
      words[485] = 23'h2e6ada;
      words[486] = 23'h680f71;
      words[487] = 23'h21bffc;
      words[488] = 23'h20f05a;
      words[489] = 23'h619f44;
      words[490] = 23'h275975;
      words[491] = 23'h44cc00;
      words[492] = 23'h54d8a0;
      words[493] = 23'h00aa54;
      words[494] = 23'h1feaa6;
      words[495] = 23'h48f512;
      words[496] = 23'h3b58d7;
      words[497] = 23'h15273c;
      words[498] = 23'h5d5378;
      words[499] = 23'h7f6c7b;
      words[500] = 23'h18488f;
      words[501] = 23'h325aff;
      words[502] = 23'h2bd498;
      words[503] = 23'h144c1c;
      words[504] = 23'h26394a;
      words[505] = 23'h74c478;
      words[506] = 23'h49af5d;
      words[507] = 23'h2ba59e;
      words[508] = 23'h1b7b95;
      words[509] = 23'h711be3;
      words[510] = 23'h5761f9;
      words[511] = 23'h3ff36d;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // dsa_ntt_4$transform$zetas$3
