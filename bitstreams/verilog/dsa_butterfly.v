// Generated from kemlane-hdl; do not edit. Module dsa_butterfly.
module dsa_butterfly(clock,inverse,a,b,zeta,u,v);
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
    dsa_butterfly$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    dsa_butterfly$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_butterfly$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_butterfly$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    dsa_butterfly$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    dsa_butterfly$after after(
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
endmodule // top
module dsa_butterfly$after(clock,inverse,passing,reduced,u,v);
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
    dsa_butterfly$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_butterfly$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    dsa_butterfly$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_butterfly$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_butterfly$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    dsa_butterfly$after$v2 v2(
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
endmodule // dsa_butterfly$after
module dsa_butterfly$after$difference(d,q,clock);
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
endmodule // dsa_butterfly$after$difference
module dsa_butterfly$after$inverse1(d,q,clock);
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
endmodule // dsa_butterfly$after$inverse1
module dsa_butterfly$after$reduced1(d,q,clock);
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
endmodule // dsa_butterfly$after$reduced1
module dsa_butterfly$after$sum(d,q,clock);
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
endmodule // dsa_butterfly$after$sum
module dsa_butterfly$after$u2(d,q,clock);
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
endmodule // dsa_butterfly$after$u2
module dsa_butterfly$after$v2(d,q,clock);
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
endmodule // dsa_butterfly$after$v2
module dsa_butterfly$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
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
    dsa_butterfly$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    dsa_butterfly$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_butterfly$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_butterfly$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    dsa_butterfly$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    dsa_butterfly$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    dsa_butterfly$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    dsa_butterfly$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    dsa_butterfly$before$passing2 passing2(
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
endmodule // dsa_butterfly$before
module dsa_butterfly$before$a1(d,q,clock);
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
endmodule // dsa_butterfly$before$a1
module dsa_butterfly$before$b1(d,q,clock);
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
endmodule // dsa_butterfly$before$b1
module dsa_butterfly$before$difference(d,q,clock);
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
endmodule // dsa_butterfly$before$difference
module dsa_butterfly$before$factor2(d,q,clock);
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
endmodule // dsa_butterfly$before$factor2
module dsa_butterfly$before$inverse1(d,q,clock);
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
endmodule // dsa_butterfly$before$inverse1
module dsa_butterfly$before$passing2(d,q,clock);
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
endmodule // dsa_butterfly$before$passing2
module dsa_butterfly$before$sum(d,q,clock);
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
endmodule // dsa_butterfly$before$sum
module dsa_butterfly$before$zeta1(d,q,clock);
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
endmodule // dsa_butterfly$before$zeta1
module dsa_butterfly$before$zeta2(d,q,clock);
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
endmodule // dsa_butterfly$before$zeta2
module dsa_butterfly$inverses(clock,now,later);
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
endmodule // dsa_butterfly$inverses
module dsa_butterfly$passing(clock,now,later);
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
endmodule // dsa_butterfly$passing
module dsa_butterfly$product(clock,a,b,high,low);
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
    dsa_butterfly$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_butterfly$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_butterfly$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_butterfly$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_butterfly$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_butterfly$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_butterfly$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_butterfly$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_butterfly$product$lowest lowest(
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
endmodule // dsa_butterfly$product
module dsa_butterfly$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_butterfly$product$high_high
module dsa_butterfly$product$high_high2(d,q,clock);
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
endmodule // dsa_butterfly$product$high_high2
module dsa_butterfly$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_butterfly$product$high_low
module dsa_butterfly$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_butterfly$product$low_high
module dsa_butterfly$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_butterfly$product$low_low
module dsa_butterfly$product$low_low2(d,q,clock);
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
endmodule // dsa_butterfly$product$low_low2
module dsa_butterfly$product$lowest(d,q,clock);
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
endmodule // dsa_butterfly$product$lowest
module dsa_butterfly$product$middle(d,q,clock);
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
endmodule // dsa_butterfly$product$middle
module dsa_butterfly$product$upper(d,q,clock);
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
endmodule // dsa_butterfly$product$upper
module dsa_butterfly$reduce(clock,high,low,y);
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
    dsa_butterfly$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_butterfly$reduce$settle settle(
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
endmodule // dsa_butterfly$reduce
module dsa_butterfly$reduce$fold(clock,high,low,v);
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
    dsa_butterfly$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_butterfly$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_butterfly$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_butterfly$reduce$fold$result result(
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
endmodule // dsa_butterfly$reduce$fold
module dsa_butterfly$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_butterfly$reduce$fold$folded
module dsa_butterfly$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_butterfly$reduce$fold$low1
module dsa_butterfly$reduce$fold$result(d,q,clock);
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
endmodule // dsa_butterfly$reduce$fold$result
module dsa_butterfly$reduce$fold$s(d,q,clock);
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
endmodule // dsa_butterfly$reduce$fold$s
module dsa_butterfly$reduce$settle(clock,v,y);
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
    dsa_butterfly$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_butterfly$reduce$settle$last last(
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
endmodule // dsa_butterfly$reduce$settle
module dsa_butterfly$reduce$settle$last(d,q,clock);
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
endmodule // dsa_butterfly$reduce$settle$last
module dsa_butterfly$reduce$settle$near(d,q,clock);
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
endmodule // dsa_butterfly$reduce$settle$near
