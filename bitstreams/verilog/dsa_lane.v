// Generated from kemlane-hdl; do not edit. Module dsa_lane.
module dsa_lane(clock,a,b,sum,to);
    // Module arguments
    input wire  clock;
    input wire  [22:0] a;
    input wire  [22:0] b;
    input wire  [22:0] sum;
    output reg  [22:0] to;
    // Constant declarations
    localparam  modulus = 24'h7fe001;
    // Stub signals
    reg  [22:0] a1$d;
    wire  [22:0] a1$q;
    reg  a1$clock;
    reg  [22:0] b1$d;
    wire  [22:0] b1$q;
    reg  b1$clock;
    reg  product$clock;
    reg  [22:0] product$a;
    reg  [22:0] product$b;
    wire  [22:0] product$high;
    wire  [22:0] product$low;
    reg  reduce$clock;
    reg  [22:0] reduce$high;
    reg  [22:0] reduce$low;
    wire  [22:0] reduce$y;
    reg  [23:0] total$d;
    wire  [23:0] total$q;
    reg  total$clock;
    reg  [22:0] settled$d;
    wire  [22:0] settled$q;
    reg  settled$clock;
    // Local signals
    reg  [23:0] wide_reduced;
    reg  [23:0] wide_sum;
    reg  [23:0] less;
    // Sub module instances
    dsa_lane$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_lane$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_lane$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_lane$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_lane$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_lane$settled settled(
        .d(settled$d),
        .q(settled$q),
        .clock(settled$clock)
    );
    // Update code
    always @(*) begin
        a1$clock = clock;
        b1$clock = clock;
        total$clock = clock;
        settled$clock = clock;
        a1$d = a1$q;
        b1$d = b1$q;
        total$d = total$q;
        settled$d = settled$q;
        product$clock = clock;
        reduce$clock = clock;
        a1$d = a;
        b1$d = b;
        product$a = a1$q;
        product$b = b1$q;
        reduce$high = product$high;
        reduce$low = product$low;
        wide_reduced = ((reduce$y) & 24'hffffff);
        wide_sum = ((sum) & 24'hffffff);
        total$d = wide_reduced + wide_sum;
        less = total$q - modulus;
        settled$d = less[(32'h0)+:(23)];
        if (less[32'h17]) begin
            settled$d = total$q[(32'h0)+:(23)];
        end
        to = settled$q;
    end
endmodule // top
module dsa_lane$a1(d,q,clock);
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
endmodule // dsa_lane$a1
module dsa_lane$b1(d,q,clock);
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
endmodule // dsa_lane$b1
module dsa_lane$product(clock,a,b,high,low);
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
    dsa_lane$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_lane$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_lane$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_lane$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_lane$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_lane$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_lane$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_lane$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_lane$product$lowest lowest(
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
endmodule // dsa_lane$product
module dsa_lane$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_lane$product$high_high
module dsa_lane$product$high_high2(d,q,clock);
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
endmodule // dsa_lane$product$high_high2
module dsa_lane$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_lane$product$high_low
module dsa_lane$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_lane$product$low_high
module dsa_lane$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_lane$product$low_low
module dsa_lane$product$low_low2(d,q,clock);
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
endmodule // dsa_lane$product$low_low2
module dsa_lane$product$lowest(d,q,clock);
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
endmodule // dsa_lane$product$lowest
module dsa_lane$product$middle(d,q,clock);
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
endmodule // dsa_lane$product$middle
module dsa_lane$product$upper(d,q,clock);
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
endmodule // dsa_lane$product$upper
module dsa_lane$reduce(clock,high,low,y);
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
    dsa_lane$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_lane$reduce$settle settle(
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
endmodule // dsa_lane$reduce
module dsa_lane$reduce$fold(clock,high,low,v);
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
    dsa_lane$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_lane$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_lane$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_lane$reduce$fold$result result(
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
endmodule // dsa_lane$reduce$fold
module dsa_lane$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_lane$reduce$fold$folded
module dsa_lane$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_lane$reduce$fold$low1
module dsa_lane$reduce$fold$result(d,q,clock);
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
endmodule // dsa_lane$reduce$fold$result
module dsa_lane$reduce$fold$s(d,q,clock);
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
endmodule // dsa_lane$reduce$fold$s
module dsa_lane$reduce$settle(clock,v,y);
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
    dsa_lane$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_lane$reduce$settle$last last(
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
endmodule // dsa_lane$reduce$settle
module dsa_lane$reduce$settle$last(d,q,clock);
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
endmodule // dsa_lane$reduce$settle$last
module dsa_lane$reduce$settle$near(d,q,clock);
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
endmodule // dsa_lane$reduce$settle$near
module dsa_lane$settled(d,q,clock);
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
endmodule // dsa_lane$settled
module dsa_lane$total(d,q,clock);
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
endmodule // dsa_lane$total
