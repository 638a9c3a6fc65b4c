// Generated from kemlane-hdl; do not edit. Module kem_fold.
module kem_fold(clock,x,y);
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
    kem_fold$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_fold$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_fold$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_fold$fourth fourth(
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
endmodule // top
module kem_fold$first(d,q,clock);
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
endmodule // kem_fold$first
module kem_fold$fourth(d,q,clock);
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
endmodule // kem_fold$fourth
module kem_fold$second(d,q,clock);
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
endmodule // kem_fold$second
module kem_fold$third(d,q,clock);
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
endmodule // kem_fold$third
