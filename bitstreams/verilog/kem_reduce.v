// Generated from kemlane-hdl; do not edit. Module kem_reduce.
module kem_reduce(clock,x,y);
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
