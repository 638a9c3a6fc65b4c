// Generated from kemlane-hdl; do not edit. Module dsa_fold.
module dsa_fold(clock,high,low,v);
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
    dsa_fold$s s(
        .d(s$d),
        .q(s$q),
        .clock(s$clock)
    );
    dsa_fold$folded folded(
        .d(folded$d),
        .q(folded$q),
        .clock(folded$clock)
    );
    dsa_fold$low1 low1(
        .d(low1$d),
        .q(low1$q),
        .clock(low1$clock)
    );
    dsa_fold$result result(
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
endmodule // top
module dsa_fold$folded(d,q,clock);
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
endmodule // dsa_fold$folded
module dsa_fold$low1(d,q,clock);
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
endmodule // dsa_fold$low1
module dsa_fold$result(d,q,clock);
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
endmodule // dsa_fold$result
module dsa_fold$s(d,q,clock);
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
endmodule // dsa_fold$s
