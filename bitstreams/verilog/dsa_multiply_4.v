// Generated from kemlane-hdl; do not edit. Module dsa_multiply_4.
module dsa_multiply_4(clock,reset,a$valid,a$ready,a$data$0,a$data$1,a$data$2,a$data$3,a$data$4,a$data$5,a$data$6,a$data$7,b$valid,b$ready,b$data$0,b$data$1,b$data$2,b$data$3,b$data$4,b$data$5,b$data$6,b$data$7,fresh,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  a$valid;
    output reg  a$ready;
    input wire  [22:0] a$data$0;
    input wire  [22:0] a$data$1;
    input wire  [22:0] a$data$2;
    input wire  [22:0] a$data$3;
    input wire  [22:0] a$data$4;
    input wire  [22:0] a$data$5;
    input wire  [22:0] a$data$6;
    input wire  [22:0] a$data$7;
    input wire  b$valid;
    output reg  b$ready;
    input wire  [22:0] b$data$0;
    input wire  [22:0] b$data$1;
    input wire  [22:0] b$data$2;
    input wire  [22:0] b$data$3;
    input wire  [22:0] b$data$4;
    input wire  [22:0] b$data$5;
    input wire  [22:0] b$data$6;
    input wire  [22:0] b$data$7;
    input wire  fresh;
    input wire  last;
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
    reg  sums$clock;
    reg  sums$reset;
    reg  sums$a_valid;
    wire  sums$a_ready;
    reg  sums$b_valid;
    wire  sums$b_ready;
    reg  sums$fresh;
    reg  sums$last;
    wire  sums$to$valid;
    reg  sums$to$ready;
    wire  [22:0] sums$to$data$0;
    wire  [22:0] sums$to$data$1;
    wire  [22:0] sums$to$data$2;
    wire  [22:0] sums$to$data$3;
    wire  [22:0] sums$to$data$4;
    wire  [22:0] sums$to$data$5;
    wire  [22:0] sums$to$data$6;
    wire  [22:0] sums$to$data$7;
    wire  [4:0] sums$row;
    wire  [4:0] sums$row_read;
    wire  [22:0] sums$sum$0;
    wire  [22:0] sums$sum$1;
    wire  [22:0] sums$sum$2;
    wire  [22:0] sums$sum$3;
    wire  [22:0] sums$sum$4;
    wire  [22:0] sums$sum$5;
    wire  [22:0] sums$sum$6;
    wire  [22:0] sums$sum$7;
    reg  [22:0] sums$result$0;
    reg  [22:0] sums$result$1;
    reg  [22:0] sums$result$2;
    reg  [22:0] sums$result$3;
    reg  [22:0] sums$result$4;
    reg  [22:0] sums$result$5;
    reg  [22:0] sums$result$6;
    reg  [22:0] sums$result$7;
    reg  lanes$0$clock;
    reg  [22:0] lanes$0$a;
    reg  [22:0] lanes$0$b;
    reg  [22:0] lanes$0$sum;
    wire  [22:0] lanes$0$to;
    reg  lanes$1$clock;
    reg  [22:0] lanes$1$a;
    reg  [22:0] lanes$1$b;
    reg  [22:0] lanes$1$sum;
    wire  [22:0] lanes$1$to;
    reg  lanes$2$clock;
    reg  [22:0] lanes$2$a;
    reg  [22:0] lanes$2$b;
    reg  [22:0] lanes$2$sum;
    wire  [22:0] lanes$2$to;
    reg  lanes$3$clock;
    reg  [22:0] lanes$3$a;
    reg  [22:0] lanes$3$b;
    reg  [22:0] lanes$3$sum;
    wire  [22:0] lanes$3$to;
    reg  lanes$4$clock;
    reg  [22:0] lanes$4$a;
    reg  [22:0] lanes$4$b;
    reg  [22:0] lanes$4$sum;
    wire  [22:0] lanes$4$to;
    reg  lanes$5$clock;
    reg  [22:0] lanes$5$a;
    reg  [22:0] lanes$5$b;
    reg  [22:0] lanes$5$sum;
    wire  [22:0] lanes$5$to;
    reg  lanes$6$clock;
    reg  [22:0] lanes$6$a;
    reg  [22:0] lanes$6$b;
    reg  [22:0] lanes$6$sum;
    wire  [22:0] lanes$6$to;
    reg  lanes$7$clock;
    reg  [22:0] lanes$7$a;
    reg  [22:0] lanes$7$b;
    reg  [22:0] lanes$7$sum;
    wire  [22:0] lanes$7$to;
    // Sub module instances
    dsa_multiply_4$sums sums(
        .clock(sums$clock),
        .reset(sums$reset),
        .a_valid(sums$a_valid),
        .a_ready(sums$a_ready),
        .b_valid(sums$b_valid),
        .b_ready(sums$b_ready),
        .fresh(sums$fresh),
        .last(sums$last),
        .to$valid(sums$to$valid),
        .to$ready(sums$to$ready),
        .to$data$0(sums$to$data$0),
        .to$data$1(sums$to$data$1),
        .to$data$2(sums$to$data$2),
        .to$data$3(sums$to$data$3),
        .to$data$4(sums$to$data$4),
        .to$data$5(sums$to$data$5),
        .to$data$6(sums$to$data$6),
        .to$data$7(sums$to$data$7),
        .row(sums$row),
        .row_read(sums$row_read),
        .sum$0(sums$sum$0),
        .sum$1(sums$sum$1),
        .sum$2(sums$sum$2),
        .sum$3(sums$sum$3),
        .sum$4(sums$sum$4),
        .sum$5(sums$sum$5),
        .sum$6(sums$sum$6),
        .sum$7(sums$sum$7),
        .result$0(sums$result$0),
        .result$1(sums$result$1),
        .result$2(sums$result$2),
        .result$3(sums$result$3),
        .result$4(sums$result$4),
        .result$5(sums$result$5),
        .result$6(sums$result$6),
        .result$7(sums$result$7)
    );
    dsa_multiply_4$lanes$0 lanes$0(
        .clock(lanes$0$clock),
        .a(lanes$0$a),
        .b(lanes$0$b),
        .sum(lanes$0$sum),
        .to(lanes$0$to)
    );
    dsa_multiply_4$lanes$1 lanes$1(
        .clock(lanes$1$clock),
        .a(lanes$1$a),
        .b(lanes$1$b),
        .sum(lanes$1$sum),
        .to(lanes$1$to)
    );
    dsa_multiply_4$lanes$2 lanes$2(
        .clock(lanes$2$clock),
        .a(lanes$2$a),
        .b(lanes$2$b),
        .sum(lanes$2$sum),
        .to(lanes$2$to)
    );
    dsa_multiply_4$lanes$3 lanes$3(
        .clock(lanes$3$clock),
        .a(lanes$3$a),
        .b(lanes$3$b),
        .sum(lanes$3$sum),
        .to(lanes$3$to)
    );
    dsa_multiply_4$lanes$4 lanes$4(
        .clock(lanes$4$clock),
        .a(lanes$4$a),
        .b(lanes$4$b),
        .sum(lanes$4$sum),
        .to(lanes$4$to)
    );
    dsa_multiply_4$lanes$5 lanes$5(
        .clock(lanes$5$clock),
        .a(lanes$5$a),
        .b(lanes$5$b),
        .sum(lanes$5$sum),
        .to(lanes$5$to)
    );
    dsa_multiply_4$lanes$6 lanes$6(
        .clock(lanes$6$clock),
        .a(lanes$6$a),
        .b(lanes$6$b),
        .sum(lanes$6$sum),
        .to(lanes$6$to)
    );
    dsa_multiply_4$lanes$7 lanes$7(
        .clock(lanes$7$clock),
        .a(lanes$7$a),
        .b(lanes$7$b),
        .sum(lanes$7$sum),
        .to(lanes$7$to)
    );
    // Update code
    always @(*) begin
        sums$clock = clock;
        sums$reset = reset;
        sums$a_valid = a$valid;
        sums$b_valid = b$valid;
        a$ready = sums$a_ready;
        b$ready = sums$b_ready;
        sums$fresh = fresh;
        sums$last = last;
        to$valid = sums$to$valid;
        sums$to$ready = to$ready;
        lanes$0$clock = clock;
        lanes$0$a = a$data$0;
        lanes$0$b = b$data$0;
        lanes$0$sum = sums$sum$0;
        sums$result$0 = lanes$0$to;
        to$data$0 = sums$to$data$0;
        lanes$1$clock = clock;
        lanes$1$a = a$data$1;
        lanes$1$b = b$data$1;
        lanes$1$sum = sums$sum$1;
        sums$result$1 = lanes$1$to;
        to$data$1 = sums$to$data$1;
        lanes$2$clock = clock;
        lanes$2$a = a$data$2;
        lanes$2$b = b$data$2;
        lanes$2$sum = sums$sum$2;
        sums$result$2 = lanes$2$to;
        to$data$2 = sums$to$data$2;
        lanes$3$clock = clock;
        lanes$3$a = a$data$3;
        lanes$3$b = b$data$3;
        lanes$3$sum = sums$sum$3;
        sums$result$3 = lanes$3$to;
        to$data$3 = sums$to$data$3;
        lanes$4$clock = clock;
        lanes$4$a = a$data$4;
        lanes$4$b = b$data$4;
        lanes$4$sum = sums$sum$4;
        sums$result$4 = lanes$4$to;
        to$data$4 = sums$to$data$4;
        lanes$5$clock = clock;
        lanes$5$a = a$data$5;
        lanes$5$b = b$data$5;
        lanes$5$sum = sums$sum$5;
        sums$result$5 = lanes$5$to;
        to$data$5 = sums$to$data$5;
        lanes$6$clock = clock;
        lanes$6$a = a$data$6;
        lanes$6$b = b$data$6;
        lanes$6$sum = sums$sum$6;
        sums$result$6 = lanes$6$to;
        to$data$6 = sums$to$data$6;
        lanes$7$clock = clock;
        lanes$7$a = a$data$7;
        lanes$7$b = b$data$7;
        lanes$7$sum = sums$sum$7;
        sums$result$7 = lanes$7$to;
        to$data$7 = sums$to$data$7;
    end
endmodule // top
module dsa_multiply_4$lanes$0(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$0$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$0$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$0$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$0$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$0$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$0$settled settled(
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
endmodule // dsa_multiply_4$lanes$0
module dsa_multiply_4$lanes$0$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$a1
module dsa_multiply_4$lanes$0$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$b1
module dsa_multiply_4$lanes$0$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$0$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$0$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$0$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$0$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$0$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$0$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$0$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$0$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$0$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$0$product
module dsa_multiply_4$lanes$0$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$0$product$high_high
module dsa_multiply_4$lanes$0$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$product$high_high2
module dsa_multiply_4$lanes$0$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$0$product$high_low
module dsa_multiply_4$lanes$0$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$0$product$low_high
module dsa_multiply_4$lanes$0$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$0$product$low_low
module dsa_multiply_4$lanes$0$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$product$low_low2
module dsa_multiply_4$lanes$0$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$product$lowest
module dsa_multiply_4$lanes$0$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$product$middle
module dsa_multiply_4$lanes$0$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$product$upper
module dsa_multiply_4$lanes$0$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$0$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$0$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$0$reduce
module dsa_multiply_4$lanes$0$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$0$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$0$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$0$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$0$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$0$reduce$fold
module dsa_multiply_4$lanes$0$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$reduce$fold$folded
module dsa_multiply_4$lanes$0$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$reduce$fold$low1
module dsa_multiply_4$lanes$0$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$reduce$fold$result
module dsa_multiply_4$lanes$0$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$reduce$fold$s
module dsa_multiply_4$lanes$0$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$0$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$0$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$0$reduce$settle
module dsa_multiply_4$lanes$0$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$reduce$settle$last
module dsa_multiply_4$lanes$0$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$reduce$settle$near
module dsa_multiply_4$lanes$0$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$settled
module dsa_multiply_4$lanes$0$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$0$total
module dsa_multiply_4$lanes$1(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$1$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$1$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$1$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$1$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$1$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$1$settled settled(
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
endmodule // dsa_multiply_4$lanes$1
module dsa_multiply_4$lanes$1$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$a1
module dsa_multiply_4$lanes$1$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$b1
module dsa_multiply_4$lanes$1$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$1$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$1$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$1$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$1$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$1$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$1$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$1$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$1$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$1$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$1$product
module dsa_multiply_4$lanes$1$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$1$product$high_high
module dsa_multiply_4$lanes$1$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$product$high_high2
module dsa_multiply_4$lanes$1$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$1$product$high_low
module dsa_multiply_4$lanes$1$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$1$product$low_high
module dsa_multiply_4$lanes$1$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$1$product$low_low
module dsa_multiply_4$lanes$1$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$product$low_low2
module dsa_multiply_4$lanes$1$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$product$lowest
module dsa_multiply_4$lanes$1$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$product$middle
module dsa_multiply_4$lanes$1$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$product$upper
module dsa_multiply_4$lanes$1$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$1$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$1$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$1$reduce
module dsa_multiply_4$lanes$1$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$1$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$1$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$1$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$1$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$1$reduce$fold
module dsa_multiply_4$lanes$1$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$reduce$fold$folded
module dsa_multiply_4$lanes$1$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$reduce$fold$low1
module dsa_multiply_4$lanes$1$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$reduce$fold$result
module dsa_multiply_4$lanes$1$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$reduce$fold$s
module dsa_multiply_4$lanes$1$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$1$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$1$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$1$reduce$settle
module dsa_multiply_4$lanes$1$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$reduce$settle$last
module dsa_multiply_4$lanes$1$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$reduce$settle$near
module dsa_multiply_4$lanes$1$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$settled
module dsa_multiply_4$lanes$1$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$1$total
module dsa_multiply_4$lanes$2(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$2$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$2$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$2$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$2$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$2$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$2$settled settled(
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
endmodule // dsa_multiply_4$lanes$2
module dsa_multiply_4$lanes$2$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$a1
module dsa_multiply_4$lanes$2$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$b1
module dsa_multiply_4$lanes$2$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$2$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$2$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$2$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$2$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$2$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$2$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$2$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$2$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$2$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$2$product
module dsa_multiply_4$lanes$2$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$2$product$high_high
module dsa_multiply_4$lanes$2$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$product$high_high2
module dsa_multiply_4$lanes$2$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$2$product$high_low
module dsa_multiply_4$lanes$2$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$2$product$low_high
module dsa_multiply_4$lanes$2$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$2$product$low_low
module dsa_multiply_4$lanes$2$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$product$low_low2
module dsa_multiply_4$lanes$2$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$product$lowest
module dsa_multiply_4$lanes$2$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$product$middle
module dsa_multiply_4$lanes$2$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$product$upper
module dsa_multiply_4$lanes$2$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$2$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$2$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$2$reduce
module dsa_multiply_4$lanes$2$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$2$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$2$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$2$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$2$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$2$reduce$fold
module dsa_multiply_4$lanes$2$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$reduce$fold$folded
module dsa_multiply_4$lanes$2$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$reduce$fold$low1
module dsa_multiply_4$lanes$2$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$reduce$fold$result
module dsa_multiply_4$lanes$2$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$reduce$fold$s
module dsa_multiply_4$lanes$2$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$2$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$2$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$2$reduce$settle
module dsa_multiply_4$lanes$2$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$reduce$settle$last
module dsa_multiply_4$lanes$2$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$reduce$settle$near
module dsa_multiply_4$lanes$2$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$settled
module dsa_multiply_4$lanes$2$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$2$total
module dsa_multiply_4$lanes$3(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$3$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$3$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$3$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$3$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$3$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$3$settled settled(
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
endmodule // dsa_multiply_4$lanes$3
module dsa_multiply_4$lanes$3$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$a1
module dsa_multiply_4$lanes$3$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$b1
module dsa_multiply_4$lanes$3$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$3$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$3$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$3$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$3$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$3$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$3$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$3$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$3$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$3$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$3$product
module dsa_multiply_4$lanes$3$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$3$product$high_high
module dsa_multiply_4$lanes$3$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$product$high_high2
module dsa_multiply_4$lanes$3$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$3$product$high_low
module dsa_multiply_4$lanes$3$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$3$product$low_high
module dsa_multiply_4$lanes$3$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$3$product$low_low
module dsa_multiply_4$lanes$3$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$product$low_low2
module dsa_multiply_4$lanes$3$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$product$lowest
module dsa_multiply_4$lanes$3$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$product$middle
module dsa_multiply_4$lanes$3$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$product$upper
module dsa_multiply_4$lanes$3$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$3$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$3$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$3$reduce
module dsa_multiply_4$lanes$3$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$3$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$3$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$3$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$3$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$3$reduce$fold
module dsa_multiply_4$lanes$3$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$reduce$fold$folded
module dsa_multiply_4$lanes$3$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$reduce$fold$low1
module dsa_multiply_4$lanes$3$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$reduce$fold$result
module dsa_multiply_4$lanes$3$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$reduce$fold$s
module dsa_multiply_4$lanes$3$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$3$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$3$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$3$reduce$settle
module dsa_multiply_4$lanes$3$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$reduce$settle$last
module dsa_multiply_4$lanes$3$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$reduce$settle$near
module dsa_multiply_4$lanes$3$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$settled
module dsa_multiply_4$lanes$3$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$3$total
module dsa_multiply_4$lanes$4(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$4$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$4$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$4$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$4$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$4$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$4$settled settled(
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
endmodule // dsa_multiply_4$lanes$4
module dsa_multiply_4$lanes$4$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$a1
module dsa_multiply_4$lanes$4$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$b1
module dsa_multiply_4$lanes$4$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$4$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$4$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$4$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$4$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$4$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$4$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$4$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$4$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$4$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$4$product
module dsa_multiply_4$lanes$4$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$4$product$high_high
module dsa_multiply_4$lanes$4$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$product$high_high2
module dsa_multiply_4$lanes$4$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$4$product$high_low
module dsa_multiply_4$lanes$4$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$4$product$low_high
module dsa_multiply_4$lanes$4$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$4$product$low_low
module dsa_multiply_4$lanes$4$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$product$low_low2
module dsa_multiply_4$lanes$4$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$product$lowest
module dsa_multiply_4$lanes$4$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$product$middle
module dsa_multiply_4$lanes$4$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$product$upper
module dsa_multiply_4$lanes$4$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$4$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$4$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$4$reduce
module dsa_multiply_4$lanes$4$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$4$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$4$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$4$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$4$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$4$reduce$fold
module dsa_multiply_4$lanes$4$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$reduce$fold$folded
module dsa_multiply_4$lanes$4$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$reduce$fold$low1
module dsa_multiply_4$lanes$4$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$reduce$fold$result
module dsa_multiply_4$lanes$4$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$reduce$fold$s
module dsa_multiply_4$lanes$4$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$4$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$4$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$4$reduce$settle
module dsa_multiply_4$lanes$4$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$reduce$settle$last
module dsa_multiply_4$lanes$4$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$reduce$settle$near
module dsa_multiply_4$lanes$4$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$settled
module dsa_multiply_4$lanes$4$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$4$total
module dsa_multiply_4$lanes$5(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$5$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$5$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$5$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$5$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$5$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$5$settled settled(
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
endmodule // dsa_multiply_4$lanes$5
module dsa_multiply_4$lanes$5$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$a1
module dsa_multiply_4$lanes$5$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$b1
module dsa_multiply_4$lanes$5$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$5$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$5$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$5$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$5$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$5$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$5$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$5$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$5$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$5$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$5$product
module dsa_multiply_4$lanes$5$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$5$product$high_high
module dsa_multiply_4$lanes$5$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$product$high_high2
module dsa_multiply_4$lanes$5$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$5$product$high_low
module dsa_multiply_4$lanes$5$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$5$product$low_high
module dsa_multiply_4$lanes$5$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$5$product$low_low
module dsa_multiply_4$lanes$5$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$product$low_low2
module dsa_multiply_4$lanes$5$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$product$lowest
module dsa_multiply_4$lanes$5$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$product$middle
module dsa_multiply_4$lanes$5$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$product$upper
module dsa_multiply_4$lanes$5$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$5$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$5$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$5$reduce
module dsa_multiply_4$lanes$5$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$5$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$5$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$5$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$5$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$5$reduce$fold
module dsa_multiply_4$lanes$5$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$reduce$fold$folded
module dsa_multiply_4$lanes$5$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$reduce$fold$low1
module dsa_multiply_4$lanes$5$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$reduce$fold$result
module dsa_multiply_4$lanes$5$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$reduce$fold$s
module dsa_multiply_4$lanes$5$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$5$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$5$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$5$reduce$settle
module dsa_multiply_4$lanes$5$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$reduce$settle$last
module dsa_multiply_4$lanes$5$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$reduce$settle$near
module dsa_multiply_4$lanes$5$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$settled
module dsa_multiply_4$lanes$5$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$5$total
module dsa_multiply_4$lanes$6(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$6$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$6$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$6$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$6$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$6$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$6$settled settled(
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
endmodule // dsa_multiply_4$lanes$6
module dsa_multiply_4$lanes$6$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$a1
module dsa_multiply_4$lanes$6$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$b1
module dsa_multiply_4$lanes$6$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$6$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$6$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$6$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$6$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$6$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$6$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$6$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$6$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$6$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$6$product
module dsa_multiply_4$lanes$6$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$6$product$high_high
module dsa_multiply_4$lanes$6$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$product$high_high2
module dsa_multiply_4$lanes$6$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$6$product$high_low
module dsa_multiply_4$lanes$6$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$6$product$low_high
module dsa_multiply_4$lanes$6$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$6$product$low_low
module dsa_multiply_4$lanes$6$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$product$low_low2
module dsa_multiply_4$lanes$6$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$product$lowest
module dsa_multiply_4$lanes$6$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$product$middle
module dsa_multiply_4$lanes$6$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$product$upper
module dsa_multiply_4$lanes$6$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$6$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$6$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$6$reduce
module dsa_multiply_4$lanes$6$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$6$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$6$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$6$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$6$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$6$reduce$fold
module dsa_multiply_4$lanes$6$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$reduce$fold$folded
module dsa_multiply_4$lanes$6$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$reduce$fold$low1
module dsa_multiply_4$lanes$6$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$reduce$fold$result
module dsa_multiply_4$lanes$6$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$reduce$fold$s
module dsa_multiply_4$lanes$6$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$6$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$6$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$6$reduce$settle
module dsa_multiply_4$lanes$6$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$reduce$settle$last
module dsa_multiply_4$lanes$6$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$reduce$settle$near
module dsa_multiply_4$lanes$6$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$settled
module dsa_multiply_4$lanes$6$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$6$total
module dsa_multiply_4$lanes$7(clock,a,b,sum,to);
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
    dsa_multiply_4$lanes$7$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    dsa_multiply_4$lanes$7$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    dsa_multiply_4$lanes$7$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .high(product$high),
        .low(product$low)
    );
    dsa_multiply_4$lanes$7$reduce reduce(
        .clock(reduce$clock),
        .high(reduce$high),
        .low(reduce$low),
        .y(reduce$y)
    );
    dsa_multiply_4$lanes$7$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    dsa_multiply_4$lanes$7$settled settled(
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
endmodule // dsa_multiply_4$lanes$7
module dsa_multiply_4$lanes$7$a1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$a1
module dsa_multiply_4$lanes$7$b1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$b1
module dsa_multiply_4$lanes$7$product(clock,a,b,high,low);
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
    dsa_multiply_4$lanes$7$product$low_low low_low(
        .clock(low_low$clock),
        .a(low_low$a),
        .b(low_low$b),
        .product(low_low$product)
    );
    dsa_multiply_4$lanes$7$product$low_high low_high(
        .clock(low_high$clock),
        .a(low_high$a),
        .b(low_high$b),
        .product(low_high$product)
    );
    dsa_multiply_4$lanes$7$product$high_low high_low(
        .clock(high_low$clock),
        .a(high_low$a),
        .b(high_low$b),
        .product(high_low$product)
    );
    dsa_multiply_4$lanes$7$product$high_high high_high(
        .clock(high_high$clock),
        .a(high_high$a),
        .b(high_high$b),
        .product(high_high$product)
    );
    dsa_multiply_4$lanes$7$product$middle middle(
        .d(middle$d),
        .q(middle$q),
        .clock(middle$clock)
    );
    dsa_multiply_4$lanes$7$product$low_low2 low_low2(
        .d(low_low2$d),
        .q(low_low2$q),
        .clock(low_low2$clock)
    );
    dsa_multiply_4$lanes$7$product$high_high2 high_high2(
        .d(high_high2$d),
        .q(high_high2$q),
        .clock(high_high2$clock)
    );
    dsa_multiply_4$lanes$7$product$upper upper(
        .d(upper$d),
        .q(upper$q),
        .clock(upper$clock)
    );
    dsa_multiply_4$lanes$7$product$lowest lowest(
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
endmodule // dsa_multiply_4$lanes$7$product
module dsa_multiply_4$lanes$7$product$high_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [10:0] b;
    output reg  [21:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$7$product$high_high
module dsa_multiply_4$lanes$7$product$high_high2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$product$high_high2
module dsa_multiply_4$lanes$7$product$high_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [10:0] a;
    input wire  [11:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$7$product$high_low
module dsa_multiply_4$lanes$7$product$low_high(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [10:0] b;
    output reg  [22:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$7$product$low_high
module dsa_multiply_4$lanes$7$product$low_low(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // dsa_multiply_4$lanes$7$product$low_low
module dsa_multiply_4$lanes$7$product$low_low2(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$product$low_low2
module dsa_multiply_4$lanes$7$product$lowest(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$product$lowest
module dsa_multiply_4$lanes$7$product$middle(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$product$middle
module dsa_multiply_4$lanes$7$product$upper(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$product$upper
module dsa_multiply_4$lanes$7$reduce(clock,high,low,y);
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
    dsa_multiply_4$lanes$7$reduce$fold fold(
        .clock(fold$clock),
        .high(fold$high),
        .low(fold$low),
        .v(fold$v)
    );
    dsa_multiply_4$lanes$7$reduce$settle settle(
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
endmodule // dsa_multiply_4$lanes$7$reduce
module dsa_multiply_4$lanes$7$reduce$fold(clock,high,low,v);
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
    dsa_multiply_4$lanes$7$reduce$fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_multiply_4$lanes$7$reduce$fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_multiply_4$lanes$7$reduce$fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_multiply_4$lanes$7$reduce$fold$result result(
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
endmodule // dsa_multiply_4$lanes$7$reduce$fold
module dsa_multiply_4$lanes$7$reduce$fold$folded(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$reduce$fold$folded
module dsa_multiply_4$lanes$7$reduce$fold$low1(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$reduce$fold$low1
module dsa_multiply_4$lanes$7$reduce$fold$result(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$reduce$fold$result
module dsa_multiply_4$lanes$7$reduce$fold$s(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$reduce$fold$s
module dsa_multiply_4$lanes$7$reduce$settle(clock,v,y);
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
    dsa_multiply_4$lanes$7$reduce$settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_multiply_4$lanes$7$reduce$settle$last last(
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
endmodule // dsa_multiply_4$lanes$7$reduce$settle
module dsa_multiply_4$lanes$7$reduce$settle$last(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$reduce$settle$last
module dsa_multiply_4$lanes$7$reduce$settle$near(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$reduce$settle$near
module dsa_multiply_4$lanes$7$settled(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$settled
module dsa_multiply_4$lanes$7$total(d,q,clock);
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
endmodule // dsa_multiply_4$lanes$7$total
module dsa_multiply_4$sums(clock,reset,a_valid,a_ready,b_valid,b_ready,fresh,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,row,row_read,sum$0,sum$1,sum$2,sum$3,sum$4,sum$5,sum$6,sum$7,result$0,result$1,result$2,result$3,result$4,result$5,result$6,result$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  a_valid;
    output reg  a_ready;
    input wire  b_valid;
    output reg  b_ready;
    input wire  fresh;
    input wire  last;
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
    output reg  [4:0] row;
    output reg  [4:0] row_read;
    output reg  [22:0] sum$0;
    output reg  [22:0] sum$1;
    output reg  [22:0] sum$2;
    output reg  [22:0] sum$3;
    output reg  [22:0] sum$4;
    output reg  [22:0] sum$5;
    output reg  [22:0] sum$6;
    output reg  [22:0] sum$7;
    input wire  [22:0] result$0;
    input wire  [22:0] result$1;
    input wire  [22:0] result$2;
    input wire  [22:0] result$3;
    input wire  [22:0] result$4;
    input wire  [22:0] result$5;
    input wire  [22:0] result$6;
    input wire  [22:0] result$7;
    // Constant declarations
    localparam  row_0 = 5'b0;
    localparam  row_1 = 5'b1;
    localparam  nothing = 23'h0;
    // Stub signals
    reg  [4:0] row_count$d;
    wire  [4:0] row_count$q;
    reg  row_count$clock;
    reg  passing$0$d;
    wire  passing$0$q;
    reg  passing$0$clock;
    reg  passing$1$d;
    wire  passing$1$q;
    reg  passing$1$clock;
    reg  passing$2$d;
    wire  passing$2$q;
    reg  passing$2$clock;
    reg  passing$3$d;
    wire  passing$3$q;
    reg  passing$3$clock;
    reg  passing$4$d;
    wire  passing$4$q;
    reg  passing$4$clock;
    reg  passing$5$d;
    wire  passing$5$q;
    reg  passing$5$clock;
    reg  passing$6$d;
    wire  passing$6$q;
    reg  passing$6$clock;
    reg  passing$7$d;
    wire  passing$7$q;
    reg  passing$7$clock;
    reg  passing$8$d;
    wire  passing$8$q;
    reg  passing$8$clock;
    reg  passing$9$d;
    wire  passing$9$q;
    reg  passing$9$clock;
    reg  fresh_read$clock;
    reg  fresh_read$now;
    wire  fresh_read$later;
    reg  fresh1$d;
    wire  fresh1$q;
    reg  fresh1$clock;
    reg  fresh2$d;
    wire  fresh2$q;
    reg  fresh2$clock;
    reg  last_write$clock;
    reg  last_write$now;
    wire  last_write$later;
    reg  read_at$clock;
    reg  [4:0] read_at$now;
    wire  [4:0] read_at$later;
    reg  write_at$clock;
    reg  [4:0] write_at$now;
    wire  [4:0] write_at$later;
    reg  memory$0$clock;
    reg  memory$0$read;
    reg  [4:0] memory$0$read_address;
    wire  [22:0] memory$0$read_data;
    reg  memory$0$write;
    reg  [4:0] memory$0$write_address;
    reg  [22:0] memory$0$write_data;
    reg  memory$1$clock;
    reg  memory$1$read;
    reg  [4:0] memory$1$read_address;
    wire  [22:0] memory$1$read_data;
    reg  memory$1$write;
    reg  [4:0] memory$1$write_address;
    reg  [22:0] memory$1$write_data;
    reg  memory$2$clock;
    reg  memory$2$read;
    reg  [4:0] memory$2$read_address;
    wire  [22:0] memory$2$read_data;
    reg  memory$2$write;
    reg  [4:0] memory$2$write_address;
    reg  [22:0] memory$2$write_data;
    reg  memory$3$clock;
    reg  memory$3$read;
    reg  [4:0] memory$3$read_address;
    wire  [22:0] memory$3$read_data;
    reg  memory$3$write;
    reg  [4:0] memory$3$write_address;
    reg  [22:0] memory$3$write_data;
    reg  memory$4$clock;
    reg  memory$4$read;
    reg  [4:0] memory$4$read_address;
    wire  [22:0] memory$4$read_data;
    reg  memory$4$write;
    reg  [4:0] memory$4$write_address;
    reg  [22:0] memory$4$write_data;
    reg  memory$5$clock;
    reg  memory$5$read;
    reg  [4:0] memory$5$read_address;
    wire  [22:0] memory$5$read_data;
    reg  memory$5$write;
    reg  [4:0] memory$5$write_address;
    reg  [22:0] memory$5$write_data;
    reg  memory$6$clock;
    reg  memory$6$read;
    reg  [4:0] memory$6$read_address;
    wire  [22:0] memory$6$read_data;
    reg  memory$6$write;
    reg  [4:0] memory$6$write_address;
    reg  [22:0] memory$6$write_data;
    reg  memory$7$clock;
    reg  memory$7$read;
    reg  [4:0] memory$7$read_address;
    wire  [22:0] memory$7$read_data;
    reg  memory$7$write;
    reg  [4:0] memory$7$write_address;
    reg  [22:0] memory$7$write_data;
    reg  buffer$clock;
    reg  buffer$reset;
    reg  buffer$promise;
    wire  buffer$room;
    reg  buffer$put;
    reg  [22:0] buffer$data$0;
    reg  [22:0] buffer$data$1;
    reg  [22:0] buffer$data$2;
    reg  [22:0] buffer$data$3;
    reg  [22:0] buffer$data$4;
    reg  [22:0] buffer$data$5;
    reg  [22:0] buffer$data$6;
    reg  [22:0] buffer$data$7;
    wire  buffer$to$valid;
    reg  buffer$to$ready;
    wire  [22:0] buffer$to$data$0;
    wire  [22:0] buffer$to$data$1;
    wire  [22:0] buffer$to$data$2;
    wire  [22:0] buffer$to$data$3;
    wire  [22:0] buffer$to$data$4;
    wire  [22:0] buffer$to$data$5;
    wire  [22:0] buffer$to$data$6;
    wire  [22:0] buffer$to$data$7;
    // Local signals
    reg  room;
    reg  step;
    reg  done;
    // Sub module instances
    dsa_multiply_4$sums$row_count row_count(
        .d(row_count$d),
        .q(row_count$q),
        .clock(row_count$clock)
    );
    dsa_multiply_4$sums$passing$0 passing$0(
        .d(passing$0$d),
        .q(passing$0$q),
        .clock(passing$0$clock)
    );
    dsa_multiply_4$sums$passing$1 passing$1(
        .d(passing$1$d),
        .q(passing$1$q),
        .clock(passing$1$clock)
    );
    dsa_multiply_4$sums$passing$2 passing$2(
        .d(passing$2$d),
        .q(passing$2$q),
        .clock(passing$2$clock)
    );
    dsa_multiply_4$sums$passing$3 passing$3(
        .d(passing$3$d),
        .q(passing$3$q),
        .clock(passing$3$clock)
    );
    dsa_multiply_4$sums$passing$4 passing$4(
        .d(passing$4$d),
        .q(passing$4$q),
        .clock(passing$4$clock)
    );
    dsa_multiply_4$sums$passing$5 passing$5(
        .d(passing$5$d),
        .q(passing$5$q),
        .clock(passing$5$clock)
    );
    dsa_multiply_4$sums$passing$6 passing$6(
        .d(passing$6$d),
        .q(passing$6$q),
        .clock(passing$6$clock)
    );
    dsa_multiply_4$sums$passing$7 passing$7(
        .d(passing$7$d),
        .q(passing$7$q),
        .clock(passing$7$clock)
    );
    dsa_multiply_4$sums$passing$8 passing$8(
        .d(passing$8$d),
        .q(passing$8$q),
        .clock(passing$8$clock)
    );
    dsa_multiply_4$sums$passing$9 passing$9(
        .d(passing$9$d),
        .q(passing$9$q),
        .clock(passing$9$clock)
    );
    dsa_multiply_4$sums$fresh_read fresh_read(
        .clock(fresh_read$clock),
        .now(fresh_read$now),
        .later(fresh_read$later)
    );
    dsa_multiply_4$sums$fresh1 fresh1(
        .d(fresh1$d),
        .q(fresh1$q),
        .clock(fresh1$clock)
    );
    dsa_multiply_4$sums$fresh2 fresh2(
        .d(fresh2$d),
        .q(fresh2$q),
        .clock(fresh2$clock)
    );
    dsa_multiply_4$sums$last_write last_write(
        .clock(last_write$clock),
        .now(last_write$now),
        .later(last_write$later)
    );
    dsa_multiply_4$sums$read_at read_at(
        .clock(read_at$clock),
        .now(read_at$now),
        .later(read_at$later)
    );
    dsa_multiply_4$sums$write_at write_at(
        .clock(write_at$clock),
        .now(write_at$now),
        .later(write_at$later)
    );
    dsa_multiply_4$sums$memory$0 memory$0(
        .clock(memory$0$clock),
        .read(memory$0$read),
        .read_address(memory$0$read_address),
        .read_data(memory$0$read_data),
        .write(memory$0$write),
        .write_address(memory$0$write_address),
        .write_data(memory$0$write_data)
    );
    dsa_multiply_4$sums$memory$1 memory$1(
        .clock(memory$1$clock),
        .read(memory$1$read),
        .read_address(memory$1$read_address),
        .read_data(memory$1$read_data),
        .write(memory$1$write),
        .write_address(memory$1$write_address),
        .write_data(memory$1$write_data)
    );
    dsa_multiply_4$sums$memory$2 memory$2(
        .clock(memory$2$clock),
        .read(memory$2$read),
        .read_address(memory$2$read_address),
        .read_data(memory$2$read_data),
        .write(memory$2$write),
        .write_address(memory$2$write_address),
        .write_data(memory$2$write_data)
    );
    dsa_multiply_4$sums$memory$3 memory$3(
        .clock(memory$3$clock),
        .read(memory$3$read),
        .read_address(memory$3$read_address),
        .read_data(memory$3$read_data),
        .write(memory$3$write),
        .write_address(memory$3$write_address),
        .write_data(memory$3$write_data)
    );
    dsa_multiply_4$sums$memory$4 memory$4(
        .clock(memory$4$clock),
        .read(memory$4$read),
        .read_address(memory$4$read_address),
        .read_data(memory$4$read_data),
        .write(memory$4$write),
        .write_address(memory$4$write_address),
        .write_data(memory$4$write_data)
    );
    dsa_multiply_4$sums$memory$5 memory$5(
        .clock(memory$5$clock),
        .read(memory$5$read),
        .read_address(memory$5$read_address),
        .read_data(memory$5$read_data),
        .write(memory$5$write),
        .write_address(memory$5$write_address),
        .write_data(memory$5$write_data)
    );
    dsa_multiply_4$sums$memory$6 memory$6(
        .clock(memory$6$clock),
        .read(memory$6$read),
        .read_address(memory$6$read_address),
        .read_data(memory$6$read_data),
        .write(memory$6$write),
        .write_address(memory$6$write_address),
        .write_data(memory$6$write_data)
    );
    dsa_multiply_4$sums$memory$7 memory$7(
        .clock(memory$7$clock),
        .read(memory$7$read),
        .read_address(memory$7$read_address),
        .read_data(memory$7$read_data),
        .write(memory$7$write),
        .write_address(memory$7$write_address),
        .write_data(memory$7$write_data)
    );
    dsa_multiply_4$sums$buffer buffer(
        .clock(buffer$clock),
        .reset(buffer$reset),
        .promise(buffer$promise),
        .room(buffer$room),
        .put(buffer$put),
        .data$0(buffer$data$0),
        .data$1(buffer$data$1),
        .data$2(buffer$data$2),
        .data$3(buffer$data$3),
        .data$4(buffer$data$4),
        .data$5(buffer$data$5),
        .data$6(buffer$data$6),
        .data$7(buffer$data$7),
        .to$valid(buffer$to$valid),
        .to$ready(buffer$to$ready),
        .to$data$0(buffer$to$data$0),
        .to$data$1(buffer$to$data$1),
        .to$data$2(buffer$to$data$2),
        .to$data$3(buffer$to$data$3),
        .to$data$4(buffer$to$data$4),
        .to$data$5(buffer$to$data$5),
        .to$data$6(buffer$to$data$6),
        .to$data$7(buffer$to$data$7)
    );
    // Update code
    always @(*) begin
        row_count$clock = clock;
        fresh1$clock = clock;
        fresh2$clock = clock;
        row_count$d = row_count$q;
        fresh1$d = fresh1$q;
        fresh2$d = fresh2$q;
        fresh_read$clock = clock;
        last_write$clock = clock;
        read_at$clock = clock;
        write_at$clock = clock;
        buffer$clock = clock;
        buffer$reset = reset;
        room = buffer$room & ~reset;
        a_ready = room & b_valid;
        b_ready = room & a_valid;
        step = room & a_valid & b_valid;
        row = row_count$q;
        if (step) begin
            row_count$d = row_count$q + row_1;
        end
        buffer$promise = step & last;
        passing$0$d = step;
        passing$1$d = passing$0$q;
        passing$2$d = passing$1$q;
        passing$3$d = passing$2$q;
        passing$4$d = passing$3$q;
        passing$5$d = passing$4$q;
        passing$6$d = passing$5$q;
        passing$7$d = passing$6$q;
        passing$8$d = passing$7$q;
        passing$9$d = passing$8$q;
        done = passing$0$q;
        passing$0$clock = clock;
        if (reset) begin
            passing$0$d = 1'b0;
        end
        done = passing$1$q;
        passing$1$clock = clock;
        if (reset) begin
            passing$1$d = 1'b0;
        end
        done = passing$2$q;
        passing$2$clock = clock;
        if (reset) begin
            passing$2$d = 1'b0;
        end
        done = passing$3$q;
        passing$3$clock = clock;
        if (reset) begin
            passing$3$d = 1'b0;
        end
        done = passing$4$q;
        passing$4$clock = clock;
        if (reset) begin
            passing$4$d = 1'b0;
        end
        done = passing$5$q;
        passing$5$clock = clock;
        if (reset) begin
            passing$5$d = 1'b0;
        end
        done = passing$6$q;
        passing$6$clock = clock;
        if (reset) begin
            passing$6$d = 1'b0;
        end
        done = passing$7$q;
        passing$7$clock = clock;
        if (reset) begin
            passing$7$d = 1'b0;
        end
        done = passing$8$q;
        passing$8$clock = clock;
        if (reset) begin
            passing$8$d = 1'b0;
        end
        done = passing$9$q;
        passing$9$clock = clock;
        if (reset) begin
            passing$9$d = 1'b0;
        end
        fresh_read$now = fresh;
        fresh1$d = fresh_read$later;
        fresh2$d = fresh1$q;
        last_write$now = last;
        read_at$now = row_count$q;
        row_read = read_at$later;
        write_at$now = read_at$later;
        buffer$put = done & last_write$later;
        memory$0$clock = clock;
        memory$0$read = 1'b1;
        memory$0$read_address = read_at$later;
        memory$0$write = done;
        memory$0$write_address = write_at$later;
        memory$0$write_data = result$0;
        sum$0 = memory$0$read_data;
        if (fresh2$q) begin
            sum$0 = nothing;
        end
        buffer$data$0 = result$0;
        to$data$0 = buffer$to$data$0;
        memory$1$clock = clock;
        memory$1$read = 1'b1;
        memory$1$read_address = read_at$later;
        memory$1$write = done;
        memory$1$write_address = write_at$later;
        memory$1$write_data = result$1;
        sum$1 = memory$1$read_data;
        if (fresh2$q) begin
            sum$1 = nothing;
        end
        buffer$data$1 = result$1;
        to$data$1 = buffer$to$data$1;
        memory$2$clock = clock;
        memory$2$read = 1'b1;
        memory$2$read_address = read_at$later;
        memory$2$write = done;
        memory$2$write_address = write_at$later;
        memory$2$write_data = result$2;
        sum$2 = memory$2$read_data;
        if (fresh2$q) begin
            sum$2 = nothing;
        end
        buffer$data$2 = result$2;
        to$data$2 = buffer$to$data$2;
        memory$3$clock = clock;
        memory$3$read = 1'b1;
        memory$3$read_address = read_at$later;
        memory$3$write = done;
        memory$3$write_address = write_at$later;
        memory$3$write_data = result$3;
        sum$3 = memory$3$read_data;
        if (fresh2$q) begin
            sum$3 = nothing;
        end
        buffer$data$3 = result$3;
        to$data$3 = buffer$to$data$3;
        memory$4$clock = clock;
        memory$4$read = 1'b1;
        memory$4$read_address = read_at$later;
        memory$4$write = done;
        memory$4$write_address = write_at$later;
        memory$4$write_data = result$4;
        sum$4 = memory$4$read_data;
        if (fresh2$q) begin
            sum$4 = nothing;
        end
        buffer$data$4 = result$4;
        to$data$4 = buffer$to$data$4;
        memory$5$clock = clock;
        memory$5$read = 1'b1;
        memory$5$read_address = read_at$later;
        memory$5$write = done;
        memory$5$write_address = write_at$later;
        memory$5$write_data = result$5;
        sum$5 = memory$5$read_data;
        if (fresh2$q) begin
            sum$5 = nothing;
        end
        buffer$data$5 = result$5;
        to$data$5 = buffer$to$data$5;
        memory$6$clock = clock;
        memory$6$read = 1'b1;
        memory$6$read_address = read_at$later;
        memory$6$write = done;
        memory$6$write_address = write_at$later;
        memory$6$write_data = result$6;
        sum$6 = memory$6$read_data;
        if (fresh2$q) begin
            sum$6 = nothing;
        end
        buffer$data$6 = result$6;
        to$data$6 = buffer$to$data$6;
        memory$7$clock = clock;
        memory$7$read = 1'b1;
        memory$7$read_address = read_at$later;
        memory$7$write = done;
        memory$7$write_address = write_at$later;
        memory$7$write_data = result$7;
        sum$7 = memory$7$read_data;
        if (fresh2$q) begin
            sum$7 = nothing;
        end
        buffer$data$7 = result$7;
        to$data$7 = buffer$to$data$7;
        to$valid = buffer$to$valid;
        buffer$to$ready = to$ready;
        if (reset) begin
            row_count$d = row_0;
        end
    end
endmodule // dsa_multiply_4$sums
module dsa_multiply_4$sums$buffer(clock,reset,promise,room,put,data$0,data$1,data$2,data$3,data$4,data$5,data$6,data$7,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  promise;
    output reg  room;
    input wire  put;
    input wire  [22:0] data$0;
    input wire  [22:0] data$1;
    input wire  [22:0] data$2;
    input wire  [22:0] data$3;
    input wire  [22:0] data$4;
    input wire  [22:0] data$5;
    input wire  [22:0] data$6;
    input wire  [22:0] data$7;
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
    // Constant declarations
    localparam  count_0 = 6'b0;
    localparam  count_1 = 6'b1;
    localparam  most = 6'b100000;
    localparam  place_0 = 5'b0;
    localparam  place_1 = 5'b1;
    // Stub signals
    reg  [5:0] promised$d;
    wire  [5:0] promised$q;
    reg  promised$clock;
    reg  [5:0] stored$d;
    wire  [5:0] stored$q;
    reg  stored$clock;
    reg  [4:0] write_at$d;
    wire  [4:0] write_at$q;
    reg  write_at$clock;
    reg  [4:0] read_at$d;
    wire  [4:0] read_at$q;
    reg  read_at$clock;
    reg  fetched$d;
    wire  fetched$q;
    reg  fetched$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  rows$0$clock;
    reg  rows$0$read;
    reg  [4:0] rows$0$read_address;
    wire  [22:0] rows$0$read_data;
    reg  rows$0$write;
    reg  [4:0] rows$0$write_address;
    reg  [22:0] rows$0$write_data;
    reg  rows$1$clock;
    reg  rows$1$read;
    reg  [4:0] rows$1$read_address;
    wire  [22:0] rows$1$read_data;
    reg  rows$1$write;
    reg  [4:0] rows$1$write_address;
    reg  [22:0] rows$1$write_data;
    reg  rows$2$clock;
    reg  rows$2$read;
    reg  [4:0] rows$2$read_address;
    wire  [22:0] rows$2$read_data;
    reg  rows$2$write;
    reg  [4:0] rows$2$write_address;
    reg  [22:0] rows$2$write_data;
    reg  rows$3$clock;
    reg  rows$3$read;
    reg  [4:0] rows$3$read_address;
    wire  [22:0] rows$3$read_data;
    reg  rows$3$write;
    reg  [4:0] rows$3$write_address;
    reg  [22:0] rows$3$write_data;
    reg  rows$4$clock;
    reg  rows$4$read;
    reg  [4:0] rows$4$read_address;
    wire  [22:0] rows$4$read_data;
    reg  rows$4$write;
    reg  [4:0] rows$4$write_address;
    reg  [22:0] rows$4$write_data;
    reg  rows$5$clock;
    reg  rows$5$read;
    reg  [4:0] rows$5$read_address;
    wire  [22:0] rows$5$read_data;
    reg  rows$5$write;
    reg  [4:0] rows$5$write_address;
    reg  [22:0] rows$5$write_data;
    reg  rows$6$clock;
    reg  rows$6$read;
    reg  [4:0] rows$6$read_address;
    wire  [22:0] rows$6$read_data;
    reg  rows$6$write;
    reg  [4:0] rows$6$write_address;
    reg  [22:0] rows$6$write_data;
    reg  rows$7$clock;
    reg  rows$7$read;
    reg  [4:0] rows$7$read_address;
    wire  [22:0] rows$7$read_data;
    reg  rows$7$write;
    reg  [4:0] rows$7$write_address;
    reg  [22:0] rows$7$write_data;
    // Local signals
    reg  run;
    reg  fetch;
    reg  leave;
    // Sub module instances
    dsa_multiply_4$sums$buffer$promised promised(
        .d(promised$d),
        .q(promised$q),
        .clock(promised$clock)
    );
    dsa_multiply_4$sums$buffer$stored stored(
        .d(stored$d),
        .q(stored$q),
        .clock(stored$clock)
    );
    dsa_multiply_4$sums$buffer$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    dsa_multiply_4$sums$buffer$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    dsa_multiply_4$sums$buffer$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    dsa_multiply_4$sums$buffer$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    dsa_multiply_4$sums$buffer$rows$0 rows$0(
        .clock(rows$0$clock),
        .read(rows$0$read),
        .read_address(rows$0$read_address),
        .read_data(rows$0$read_data),
        .write(rows$0$write),
        .write_address(rows$0$write_address),
        .write_data(rows$0$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$1 rows$1(
        .clock(rows$1$clock),
        .read(rows$1$read),
        .read_address(rows$1$read_address),
        .read_data(rows$1$read_data),
        .write(rows$1$write),
        .write_address(rows$1$write_address),
        .write_data(rows$1$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$2 rows$2(
        .clock(rows$2$clock),
        .read(rows$2$read),
        .read_address(rows$2$read_address),
        .read_data(rows$2$read_data),
        .write(rows$2$write),
        .write_address(rows$2$write_address),
        .write_data(rows$2$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$3 rows$3(
        .clock(rows$3$clock),
        .read(rows$3$read),
        .read_address(rows$3$read_address),
        .read_data(rows$3$read_data),
        .write(rows$3$write),
        .write_address(rows$3$write_address),
        .write_data(rows$3$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$4 rows$4(
        .clock(rows$4$clock),
        .read(rows$4$read),
        .read_address(rows$4$read_address),
        .read_data(rows$4$read_data),
        .write(rows$4$write),
        .write_address(rows$4$write_address),
        .write_data(rows$4$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$5 rows$5(
        .clock(rows$5$clock),
        .read(rows$5$read),
        .read_address(rows$5$read_address),
        .read_data(rows$5$read_data),
        .write(rows$5$write),
        .write_address(rows$5$write_address),
        .write_data(rows$5$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$6 rows$6(
        .clock(rows$6$clock),
        .read(rows$6$read),
        .read_address(rows$6$read_address),
        .read_data(rows$6$read_data),
        .write(rows$6$write),
        .write_address(rows$6$write_address),
        .write_data(rows$6$write_data)
    );
    dsa_multiply_4$sums$buffer$rows$7 rows$7(
        .clock(rows$7$clock),
        .read(rows$7$read),
        .read_address(rows$7$read_address),
        .read_data(rows$7$read_data),
        .write(rows$7$write),
        .write_address(rows$7$write_address),
        .write_data(rows$7$write_data)
    );
    // Update code
    always @(*) begin
        promised$clock = clock;
        stored$clock = clock;
        write_at$clock = clock;
        read_at$clock = clock;
        fetched$clock = clock;
        full$clock = clock;
        promised$d = promised$q;
        stored$d = stored$q;
        write_at$d = write_at$q;
        read_at$d = read_at$q;
        fetched$d = fetched$q;
        full$d = full$q;
        run = ~full$q | to$ready;
        leave = full$q & to$ready;
        fetch = run & (stored$q != count_0);
        room = promised$q != most;
        to$valid = full$q;
        if (promise & ~leave) begin
            promised$d = promised$q + count_1;
        end
        if (leave & ~promise) begin
            promised$d = promised$q - count_1;
        end
        if (put & ~fetch) begin
            stored$d = stored$q + count_1;
        end
        if (fetch & ~put) begin
            stored$d = stored$q - count_1;
        end
        if (put) begin
            write_at$d = write_at$q + place_1;
        end
        if (fetch) begin
            read_at$d = read_at$q + place_1;
        end
        if (run) begin
            fetched$d = fetch;
            full$d = fetched$q;
        end
        rows$0$clock = clock;
        rows$0$read = run;
        rows$0$read_address = read_at$q;
        rows$0$write = put;
        rows$0$write_address = write_at$q;
        rows$0$write_data = data$0;
        to$data$0 = rows$0$read_data;
        rows$1$clock = clock;
        rows$1$read = run;
        rows$1$read_address = read_at$q;
        rows$1$write = put;
        rows$1$write_address = write_at$q;
        rows$1$write_data = data$1;
        to$data$1 = rows$1$read_data;
        rows$2$clock = clock;
        rows$2$read = run;
        rows$2$read_address = read_at$q;
        rows$2$write = put;
        rows$2$write_address = write_at$q;
        rows$2$write_data = data$2;
        to$data$2 = rows$2$read_data;
        rows$3$clock = clock;
        rows$3$read = run;
        rows$3$read_address = read_at$q;
        rows$3$write = put;
        rows$3$write_address = write_at$q;
        rows$3$write_data = data$3;
        to$data$3 = rows$3$read_data;
        rows$4$clock = clock;
        rows$4$read = run;
        rows$4$read_address = read_at$q;
        rows$4$write = put;
        rows$4$write_address = write_at$q;
        rows$4$write_data = data$4;
        to$data$4 = rows$4$read_data;
        rows$5$clock = clock;
        rows$5$read = run;
        rows$5$read_address = read_at$q;
        rows$5$write = put;
        rows$5$write_address = write_at$q;
        rows$5$write_data = data$5;
        to$data$5 = rows$5$read_data;
        rows$6$clock = clock;
        rows$6$read = run;
        rows$6$read_address = read_at$q;
        rows$6$write = put;
        rows$6$write_address = write_at$q;
        rows$6$write_data = data$6;
        to$data$6 = rows$6$read_data;
        rows$7$clock = clock;
        rows$7$read = run;
        rows$7$read_address = read_at$q;
        rows$7$write = put;
        rows$7$write_address = write_at$q;
        rows$7$write_data = data$7;
        to$data$7 = rows$7$read_data;
        if (reset) begin
            promised$d = count_0;
            stored$d = count_0;
            write_at$d = place_0;
            read_at$d = place_0;
            fetched$d = 1'b0;
            full$d = 1'b0;
        end
    end
endmodule // dsa_multiply_4$sums$buffer
module dsa_multiply_4$sums$buffer$fetched(d,q,clock);
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
endmodule // dsa_multiply_4$sums$buffer$fetched
module dsa_multiply_4$sums$buffer$full(d,q,clock);
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
endmodule // dsa_multiply_4$sums$buffer$full
module dsa_multiply_4$sums$buffer$promised(d,q,clock);
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
endmodule // dsa_multiply_4$sums$buffer$promised
module dsa_multiply_4$sums$buffer$read_at(d,q,clock);
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
endmodule // dsa_multiply_4$sums$buffer$read_at
module dsa_multiply_4$sums$buffer$rows$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$0
module dsa_multiply_4$sums$buffer$rows$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$1
module dsa_multiply_4$sums$buffer$rows$2(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$2
module dsa_multiply_4$sums$buffer$rows$3(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$3
module dsa_multiply_4$sums$buffer$rows$4(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$4
module dsa_multiply_4$sums$buffer$rows$5(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$5
module dsa_multiply_4$sums$buffer$rows$6(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$6
module dsa_multiply_4$sums$buffer$rows$7(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$buffer$rows$7
module dsa_multiply_4$sums$buffer$stored(d,q,clock);
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
endmodule // dsa_multiply_4$sums$buffer$stored
module dsa_multiply_4$sums$buffer$write_at(d,q,clock);
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
endmodule // dsa_multiply_4$sums$buffer$write_at
module dsa_multiply_4$sums$fresh1(d,q,clock);
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
endmodule // dsa_multiply_4$sums$fresh1
module dsa_multiply_4$sums$fresh2(d,q,clock);
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
endmodule // dsa_multiply_4$sums$fresh2
module dsa_multiply_4$sums$fresh_read(clock,now,later);
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
endmodule // dsa_multiply_4$sums$fresh_read
module dsa_multiply_4$sums$last_write(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8, step9;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0; step9 = 0;  later = 0; end
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
      later <= step9;
    end
endmodule // dsa_multiply_4$sums$last_write
module dsa_multiply_4$sums$memory$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$0
module dsa_multiply_4$sums$memory$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$1
module dsa_multiply_4$sums$memory$2(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$2
module dsa_multiply_4$sums$memory$3(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$3
module dsa_multiply_4$sums$memory$4(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$4
module dsa_multiply_4$sums$memory$5(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$5
module dsa_multiply_4$sums$memory$6(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$6
module dsa_multiply_4$sums$memory$7(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [22:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [22:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [22:0] words [0:31];
    reg [22:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 31; i = i + 1) words[i] = 0;
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
endmodule // dsa_multiply_4$sums$memory$7
module dsa_multiply_4$sums$passing$0(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$0
module dsa_multiply_4$sums$passing$1(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$1
module dsa_multiply_4$sums$passing$2(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$2
module dsa_multiply_4$sums$passing$3(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$3
module dsa_multiply_4$sums$passing$4(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$4
module dsa_multiply_4$sums$passing$5(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$5
module dsa_multiply_4$sums$passing$6(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$6
module dsa_multiply_4$sums$passing$7(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$7
module dsa_multiply_4$sums$passing$8(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$8
module dsa_multiply_4$sums$passing$9(d,q,clock);
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
endmodule // dsa_multiply_4$sums$passing$9
module dsa_multiply_4$sums$read_at(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [4:0] now;
    output reg  [4:0] later;
    // Update code (custom)
    // primitive
    reg [4:0] step1, step2, step3, step4, step5;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      later <= step5;
    end
endmodule // dsa_multiply_4$sums$read_at
module dsa_multiply_4$sums$row_count(d,q,clock);
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
endmodule // dsa_multiply_4$sums$row_count
module dsa_multiply_4$sums$write_at(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [4:0] now;
    output reg  [4:0] later;
    // Update code (custom)
    // primitive
    reg [4:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // dsa_multiply_4$sums$write_at
