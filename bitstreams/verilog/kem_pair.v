// Generated from kemlane-hdl; do not edit. Module kem_pair.
module kem_pair(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a_x;
    input wire  [11:0] a_y;
    input wire  [11:0] b_x;
    input wire  [11:0] b_y;
    input wire  swap;
    input wire  [11:0] gamma;
    input wire  [11:0] sum_x;
    input wire  [11:0] sum_y;
    output reg  [11:0] to_x;
    output reg  [11:0] to_y;
    // Stub signals
    reg  [11:0] a_x1$d;
    wire  [11:0] a_x1$q;
    reg  a_x1$clock;
    reg  [11:0] a_y1$d;
    wire  [11:0] a_y1$q;
    reg  a_y1$clock;
    reg  [11:0] b_x1$d;
    wire  [11:0] b_x1$q;
    reg  b_x1$clock;
    reg  [11:0] b_y1$d;
    wire  [11:0] b_y1$q;
    reg  b_y1$clock;
    reg  [12:0] a_both1$d;
    wire  [12:0] a_both1$q;
    reg  a_both1$clock;
    reg  [12:0] b_both1$d;
    wire  [12:0] b_both1$q;
    reg  b_both1$clock;
    reg  x_x$clock;
    reg  [11:0] x_x$a;
    reg  [11:0] x_x$b;
    wire  [23:0] x_x$product;
    reg  y_y$clock;
    reg  [11:0] y_y$a;
    reg  [11:0] y_y$b;
    wire  [23:0] y_y$product;
    reg  both$clock;
    reg  [12:0] both$a;
    reg  [12:0] both$b;
    wire  [25:0] both$product;
    reg  swap2$d;
    wire  swap2$q;
    reg  swap2$clock;
    reg  [23:0] even3$d;
    wire  [23:0] even3$q;
    reg  even3$clock;
    reg  [23:0] odd3$d;
    wire  [23:0] odd3$q;
    reg  odd3$clock;
    reg  [24:0] straight3$d;
    wire  [24:0] straight3$q;
    reg  straight3$clock;
    reg  [24:0] both3$d;
    wire  [24:0] both3$q;
    reg  both3$clock;
    reg  [24:0] cross4$d;
    wire  [24:0] cross4$q;
    reg  cross4$clock;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  turned$clock;
    reg  [11:0] turned$a;
    reg  [11:0] turned$b;
    wire  [23:0] turned$product;
    reg  even7$clock;
    reg  [23:0] even7$now;
    wire  [23:0] even7$later;
    reg  cross7$clock;
    reg  [24:0] cross7$now;
    wire  [24:0] cross7$later;
    reg  swap7$clock;
    reg  swap7$now;
    wire  swap7$later;
    reg  [24:0] x8$d;
    wire  [24:0] x8$q;
    reg  x8$clock;
    reg  [24:0] y8$d;
    wire  [24:0] y8$q;
    reg  y8$clock;
    reg  fold_x$clock;
    reg  [24:0] fold_x$x;
    wire  [11:0] fold_x$y;
    reg  fold_y$clock;
    reg  [24:0] fold_y$x;
    wire  [11:0] fold_y$y;
    // Local signals
    reg  [12:0] wide_a_x;
    reg  [12:0] wide_a_y;
    reg  [12:0] wide_b_x;
    reg  [12:0] wide_b_y;
    reg  [24:0] wide_x_x;
    reg  [24:0] wide_y_y;
    reg  [24:0] wide_even;
    reg  [24:0] wide_turned;
    reg  [24:0] wide_sum_x;
    reg  [24:0] wide_sum_y;
    reg  [24:0] even;
    reg  [24:0] x;
    reg  [24:0] y;
    // Sub module instances
    kem_pair$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_pair$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_pair$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_pair$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_pair$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_pair$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_pair$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_pair$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_pair$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_pair$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_pair$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_pair$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_pair$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_pair$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_pair$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_pair$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_pair$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_pair$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_pair$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_pair$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_pair$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_pair$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_pair$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_pair$fold_y fold_y(
        .clock(fold_y$clock),
        .x(fold_y$x),
        .y(fold_y$y)
    );
    // Update code
    always @(*) begin
        a_x1$clock = clock;
        a_y1$clock = clock;
        b_x1$clock = clock;
        b_y1$clock = clock;
        a_both1$clock = clock;
        b_both1$clock = clock;
        swap2$clock = clock;
        even3$clock = clock;
        odd3$clock = clock;
        straight3$clock = clock;
        both3$clock = clock;
        cross4$clock = clock;
        x8$clock = clock;
        y8$clock = clock;
        a_x1$d = a_x1$q;
        a_y1$d = a_y1$q;
        b_x1$d = b_x1$q;
        b_y1$d = b_y1$q;
        a_both1$d = a_both1$q;
        b_both1$d = b_both1$q;
        swap2$d = swap2$q;
        even3$d = even3$q;
        odd3$d = odd3$q;
        straight3$d = straight3$q;
        both3$d = both3$q;
        cross4$d = cross4$q;
        x8$d = x8$q;
        y8$d = y8$q;
        x_x$clock = clock;
        y_y$clock = clock;
        both$clock = clock;
        reduce$clock = clock;
        turned$clock = clock;
        even7$clock = clock;
        cross7$clock = clock;
        swap7$clock = clock;
        fold_x$clock = clock;
        fold_y$clock = clock;
        a_x1$d = a_x;
        a_y1$d = a_y;
        b_x1$d = b_x;
        b_y1$d = b_y;
        wide_a_x = ((a_x) & 13'h1fff);
        wide_a_y = ((a_y) & 13'h1fff);
        wide_b_x = ((b_x) & 13'h1fff);
        wide_b_y = ((b_y) & 13'h1fff);
        a_both1$d = wide_a_x + wide_a_y;
        b_both1$d = wide_b_x + wide_b_y;
        x_x$a = a_x1$q;
        x_x$b = b_x1$q;
        y_y$a = a_y1$q;
        y_y$b = b_y1$q;
        both$a = a_both1$q;
        both$b = b_both1$q;
        swap2$d = swap;
        even3$d = x_x$product;
        odd3$d = y_y$product;
        if (swap2$q) begin
            even3$d = y_y$product;
            odd3$d = x_x$product;
        end
        wide_x_x = ((x_x$product) & 25'h1ffffff);
        wide_y_y = ((y_y$product) & 25'h1ffffff);
        straight3$d = wide_x_x + wide_y_y;
        both3$d = both$product[(32'h0)+:(25)];
        cross4$d = both3$q - straight3$q;
        reduce$x = odd3$q;
        turned$a = reduce$y;
        turned$b = gamma;
        even7$now = even3$q;
        cross7$now = cross4$q;
        swap7$now = swap2$q;
        wide_even = ((even7$later) & 25'h1ffffff);
        wide_turned = ((turned$product) & 25'h1ffffff);
        even = wide_even + wide_turned;
        x = even;
        y = cross7$later;
        if (swap7$later) begin
            x = cross7$later;
            y = even;
        end
        wide_sum_x = ((sum_x) & 25'h1ffffff);
        wide_sum_y = ((sum_y) & 25'h1ffffff);
        x8$d = x + wide_sum_x;
        y8$d = y + wide_sum_y;
        fold_x$x = x8$q;
        fold_y$x = y8$q;
        to_x = fold_x$y;
        to_y = fold_y$y;
    end
endmodule // top
module kem_pair$a_both1(d,q,clock);
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
endmodule // kem_pair$a_both1
module kem_pair$a_x1(d,q,clock);
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
endmodule // kem_pair$a_x1
module kem_pair$a_y1(d,q,clock);
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
endmodule // kem_pair$a_y1
module kem_pair$b_both1(d,q,clock);
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
endmodule // kem_pair$b_both1
module kem_pair$b_x1(d,q,clock);
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
endmodule // kem_pair$b_x1
module kem_pair$b_y1(d,q,clock);
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
endmodule // kem_pair$b_y1
module kem_pair$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_pair$both
module kem_pair$both3(d,q,clock);
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
endmodule // kem_pair$both3
module kem_pair$cross4(d,q,clock);
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
endmodule // kem_pair$cross4
module kem_pair$cross7(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [24:0] now;
    output reg  [24:0] later;
    // Update code (custom)
    // primitive
    reg [24:0] step1, step2;
    initial begin step1 = 0; step2 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      later <= step2;
    end
endmodule // kem_pair$cross7
module kem_pair$even3(d,q,clock);
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
endmodule // kem_pair$even3
module kem_pair$even7(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [23:0] now;
    output reg  [23:0] later;
    // Update code (custom)
    // primitive
    reg [23:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // kem_pair$even7
module kem_pair$fold_x(clock,x,y);
    // Module arguments
    input wire  clock;
    input wire  [24:0] x;
    output reg  [11:0] y;
    // Constant declarations
    localparam  lift = 19'b1010110001001101010;
    localparam  lift2 = 15'b1101000000010;
    localparam  modulus = 14'b110100000001;
    localparam  twice = 14'b1101000000010;
    // Stub signals
    reg  [18:0] first$d;
    wire  [18:0] first$q;
    reg  first$clock;
    reg  [14:0] second$d;
    wire  [14:0] second$q;
    reg  second$clock;
    reg  [13:0] third$d;
    wire  [13:0] third$q;
    reg  third$clock;
    reg  [11:0] fourth$d;
    wire  [11:0] fourth$q;
    reg  fourth$clock;
    // Local signals
    reg  [18:0] low;
    reg  [18:0] high;
    reg  [14:0] low2;
    reg  [14:0] high2;
    reg  [13:0] low3;
    reg  [13:0] high3;
    reg  [13:0] less;
    reg  [13:0] least;
    reg  [13:0] chosen;
    // Sub module instances
    kem_pair$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_pair$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_pair$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_pair$fold_x$fourth fourth(
        .d(fourth$d),
        .q(fourth$q),
        .clock(fourth$clock)
    );
    // Update code
    always @(*) begin
        first$clock = clock;
        second$clock = clock;
        third$clock = clock;
        fourth$clock = clock;
        first$d = first$q;
        second$d = second$q;
        third$d = third$q;
        fourth$d = fourth$q;
        low = ((x[(32'h0)+:(14)]) & 19'h7ffff);
        high = ((x[(32'he)+:(11)]) & 19'h7ffff);
        first$d = (low + lift) - ((high << 32'h8) + (high << 32'h2) + high);
        low2 = ((first$q[(32'h0)+:(14)]) & 15'h7fff);
        high2 = ((first$q[(32'he)+:(5)]) & 15'h7fff);
        second$d = (low2 + lift2) - ((high2 << 32'h8) + (high2 << 32'h2) + high2);
        low3 = ((second$q[(32'h0)+:(12)]) & 14'h3fff);
        high3 = ((second$q[(32'hc)+:(3)]) & 14'h3fff);
        third$d = (low3 + (high3 << 32'h9) + (high3 << 32'h8)) - high3;
        less = third$q - modulus;
        least = third$q - twice;
        chosen = third$q;
        if (~least[32'hd]) begin
            chosen = least;
        end
        else if (~less[32'hd]) begin
            chosen = less;
        end
        fourth$d = chosen[(32'h0)+:(12)];
        y = fourth$q;
    end
endmodule // kem_pair$fold_x
module kem_pair$fold_x$first(d,q,clock);
    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 19'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_pair$fold_x$first
module kem_pair$fold_x$fourth(d,q,clock);
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
endmodule // kem_pair$fold_x$fourth
module kem_pair$fold_x$second(d,q,clock);
    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 15'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_pair$fold_x$second
module kem_pair$fold_x$third(d,q,clock);
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_pair$fold_x$third
module kem_pair$fold_y(clock,x,y);
    // Module arguments
    input wire  clock;
    input wire  [24:0] x;
    output reg  [11:0] y;
    // Constant declarations
    localparam  lift = 19'b1010110001001101010;
    localparam  lift2 = 15'b1101000000010;
    localparam  modulus = 14'b110100000001;
    localparam  twice = 14'b1101000000010;
    // Stub signals
    reg  [18:0] first$d;
    wire  [18:0] first$q;
    reg  first$clock;
    reg  [14:0] second$d;
    wire  [14:0] second$q;
    reg  second$clock;
    reg  [13:0] third$d;
    wire  [13:0] third$q;
    reg  third$clock;
    reg  [11:0] fourth$d;
    wire  [11:0] fourth$q;
    reg  fourth$clock;
    // Local signals
    reg  [18:0] low;
    reg  [18:0] high;
    reg  [14:0] low2;
    reg  [14:0] high2;
    reg  [13:0] low3;
    reg  [13:0] high3;
    reg  [13:0] less;
    reg  [13:0] least;
    reg  [13:0] chosen;
    // Sub module instances
    kem_pair$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_pair$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_pair$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_pair$fold_y$fourth fourth(
        .d(fourth$d),
        .q(fourth$q),
        .clock(fourth$clock)
    );
    // Update code
    always @(*) begin
        first$clock = clock;
        second$clock = clock;
        third$clock = clock;
        fourth$clock = clock;
        first$d = first$q;
        second$d = second$q;
        third$d = third$q;
        fourth$d = fourth$q;
        low = ((x[(32'h0)+:(14)]) & 19'h7ffff);
        high = ((x[(32'he)+:(11)]) & 19'h7ffff);
        first$d = (low + lift) - ((high << 32'h8) + (high << 32'h2) + high);
        low2 = ((first$q[(32'h0)+:(14)]) & 15'h7fff);
        high2 = ((first$q[(32'he)+:(5)]) & 15'h7fff);
        second$d = (low2 + lift2) - ((high2 << 32'h8) + (high2 << 32'h2) + high2);
        low3 = ((second$q[(32'h0)+:(12)]) & 14'h3fff);
        high3 = ((second$q[(32'hc)+:(3)]) & 14'h3fff);
        third$d = (low3 + (high3 << 32'h9) + (high3 << 32'h8)) - high3;
        less = third$q - modulus;
        least = third$q - twice;
        chosen = third$q;
        if (~least[32'hd]) begin
            chosen = least;
        end
        else if (~less[32'hd]) begin
            chosen = less;
        end
        fourth$d = chosen[(32'h0)+:(12)];
        y = fourth$q;
    end
endmodule // kem_pair$fold_y
module kem_pair$fold_y$first(d,q,clock);
    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 19'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_pair$fold_y$first
module kem_pair$fold_y$fourth(d,q,clock);
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
endmodule // kem_pair$fold_y$fourth
module kem_pair$fold_y$second(d,q,clock);
    // Module arguments
    input wire  [14:0] d;
    output reg  [14:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 15'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_pair$fold_y$second
module kem_pair$fold_y$third(d,q,clock);
    // Module arguments
    input wire  [13:0] d;
    output reg  [13:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 14'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_pair$fold_y$third
module kem_pair$odd3(d,q,clock);
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
endmodule // kem_pair$odd3
module kem_pair$reduce(clock,x,y);
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
    kem_pair$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_pair$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_pair$reduce$third third(
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
endmodule // kem_pair$reduce
module kem_pair$reduce$first(d,q,clock);
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
endmodule // kem_pair$reduce$first
module kem_pair$reduce$second(d,q,clock);
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
endmodule // kem_pair$reduce$second
module kem_pair$reduce$third(d,q,clock);
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
endmodule // kem_pair$reduce$third
module kem_pair$straight3(d,q,clock);
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
endmodule // kem_pair$straight3
module kem_pair$swap2(d,q,clock);
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
endmodule // kem_pair$swap2
module kem_pair$swap7(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      later <= step4;
    end
endmodule // kem_pair$swap7
module kem_pair$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_pair$turned
module kem_pair$x8(d,q,clock);
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
endmodule // kem_pair$x8
module kem_pair$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_pair$x_x
module kem_pair$y8(d,q,clock);
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
endmodule // kem_pair$y8
module kem_pair$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_pair$y_y
