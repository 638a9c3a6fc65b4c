// Generated from kemlane-hdl; do not edit. Module kem_reduce.
module kem_reduce(clock,x,y);
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
    kem_reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_reduce$third third(
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
endmodule // top
module kem_reduce$first(d,q,clock);
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
endmodule // kem_reduce$first
module kem_reduce$second(d,q,clock);
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
endmodule // kem_reduce$second
module kem_reduce$third(d,q,clock);
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
endmodule // kem_reduce$third
