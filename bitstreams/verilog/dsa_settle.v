// Generated from kemlane-hdl; do not edit. Module dsa_settle.
module dsa_settle(clock,v,y);
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
    dsa_settle$near near(
        .d(near$d),
        .q(near$q),
        .clock(near$clock)
    );
    dsa_settle$last last(
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
endmodule // top
module dsa_settle$last(d,q,clock);
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
endmodule // dsa_settle$last
module dsa_settle$near(d,q,clock);
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
endmodule // dsa_settle$near
