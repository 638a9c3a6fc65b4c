// Generated from kemlane-hdl; do not edit. Module kem_multiply_4.
module kem_multiply_4(clock,reset,a$valid,a$ready,a$data$0,a$data$1,a$data$2,a$data$3,a$data$4,a$data$5,a$data$6,a$data$7,b$valid,b$ready,b$data$0,b$data$1,b$data$2,b$data$3,b$data$4,b$data$5,b$data$6,b$data$7,fresh,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  a$valid;
    output reg  a$ready;
    input wire  [11:0] a$data$0;
    input wire  [11:0] a$data$1;
    input wire  [11:0] a$data$2;
    input wire  [11:0] a$data$3;
    input wire  [11:0] a$data$4;
    input wire  [11:0] a$data$5;
    input wire  [11:0] a$data$6;
    input wire  [11:0] a$data$7;
    input wire  b$valid;
    output reg  b$ready;
    input wire  [11:0] b$data$0;
    input wire  [11:0] b$data$1;
    input wire  [11:0] b$data$2;
    input wire  [11:0] b$data$3;
    input wire  [11:0] b$data$4;
    input wire  [11:0] b$data$5;
    input wire  [11:0] b$data$6;
    input wire  [11:0] b$data$7;
    input wire  fresh;
    input wire  last;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [11:0] to$data$0;
    output reg  [11:0] to$data$1;
    output reg  [11:0] to$data$2;
    output reg  [11:0] to$data$3;
    output reg  [11:0] to$data$4;
    output reg  [11:0] to$data$5;
    output reg  [11:0] to$data$6;
    output reg  [11:0] to$data$7;
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
    wire  [11:0] sums$to$data$0;
    wire  [11:0] sums$to$data$1;
    wire  [11:0] sums$to$data$2;
    wire  [11:0] sums$to$data$3;
    wire  [11:0] sums$to$data$4;
    wire  [11:0] sums$to$data$5;
    wire  [11:0] sums$to$data$6;
    wire  [11:0] sums$to$data$7;
    wire  [4:0] sums$row;
    wire  [4:0] sums$row_read;
    wire  [11:0] sums$sum$0;
    wire  [11:0] sums$sum$1;
    wire  [11:0] sums$sum$2;
    wire  [11:0] sums$sum$3;
    wire  [11:0] sums$sum$4;
    wire  [11:0] sums$sum$5;
    wire  [11:0] sums$sum$6;
    wire  [11:0] sums$sum$7;
    reg  [11:0] sums$result$0;
    reg  [11:0] sums$result$1;
    reg  [11:0] sums$result$2;
    reg  [11:0] sums$result$3;
    reg  [11:0] sums$result$4;
    reg  [11:0] sums$result$5;
    reg  [11:0] sums$result$6;
    reg  [11:0] sums$result$7;
    reg  pairs$0$clock;
    reg  [11:0] pairs$0$a_x;
    reg  [11:0] pairs$0$a_y;
    reg  [11:0] pairs$0$b_x;
    reg  [11:0] pairs$0$b_y;
    reg  pairs$0$swap;
    reg  [11:0] pairs$0$gamma;
    reg  [11:0] pairs$0$sum_x;
    reg  [11:0] pairs$0$sum_y;
    wire  [11:0] pairs$0$to_x;
    wire  [11:0] pairs$0$to_y;
    reg  pairs$1$clock;
    reg  [11:0] pairs$1$a_x;
    reg  [11:0] pairs$1$a_y;
    reg  [11:0] pairs$1$b_x;
    reg  [11:0] pairs$1$b_y;
    reg  pairs$1$swap;
    reg  [11:0] pairs$1$gamma;
    reg  [11:0] pairs$1$sum_x;
    reg  [11:0] pairs$1$sum_y;
    wire  [11:0] pairs$1$to_x;
    wire  [11:0] pairs$1$to_y;
    reg  pairs$2$clock;
    reg  [11:0] pairs$2$a_x;
    reg  [11:0] pairs$2$a_y;
    reg  [11:0] pairs$2$b_x;
    reg  [11:0] pairs$2$b_y;
    reg  pairs$2$swap;
    reg  [11:0] pairs$2$gamma;
    reg  [11:0] pairs$2$sum_x;
    reg  [11:0] pairs$2$sum_y;
    wire  [11:0] pairs$2$to_x;
    wire  [11:0] pairs$2$to_y;
    reg  pairs$3$clock;
    reg  [11:0] pairs$3$a_x;
    reg  [11:0] pairs$3$a_y;
    reg  [11:0] pairs$3$b_x;
    reg  [11:0] pairs$3$b_y;
    reg  pairs$3$swap;
    reg  [11:0] pairs$3$gamma;
    reg  [11:0] pairs$3$sum_x;
    reg  [11:0] pairs$3$sum_y;
    wire  [11:0] pairs$3$to_x;
    wire  [11:0] pairs$3$to_y;
    reg  order$clock;
    reg  order$read;
    reg  [4:0] order$address;
    wire  [1:0] order$data;
    reg  gammas$0$clock;
    reg  gammas$0$read;
    reg  [4:0] gammas$0$address;
    wire  [11:0] gammas$0$data;
    reg  gammas$1$clock;
    reg  gammas$1$read;
    reg  [4:0] gammas$1$address;
    wire  [11:0] gammas$1$data;
    reg  gammas$2$clock;
    reg  gammas$2$read;
    reg  [4:0] gammas$2$address;
    wire  [11:0] gammas$2$data;
    reg  gammas$3$clock;
    reg  gammas$3$read;
    reg  [4:0] gammas$3$address;
    wire  [11:0] gammas$3$data;
    // Sub module instances
    kem_multiply_4$sums sums(
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
    kem_multiply_4$pairs$0 pairs$0(
        .clock(pairs$0$clock),
        .a_x(pairs$0$a_x),
        .a_y(pairs$0$a_y),
        .b_x(pairs$0$b_x),
        .b_y(pairs$0$b_y),
        .swap(pairs$0$swap),
        .gamma(pairs$0$gamma),
        .sum_x(pairs$0$sum_x),
        .sum_y(pairs$0$sum_y),
        .to_x(pairs$0$to_x),
        .to_y(pairs$0$to_y)
    );
    kem_multiply_4$pairs$1 pairs$1(
        .clock(pairs$1$clock),
        .a_x(pairs$1$a_x),
        .a_y(pairs$1$a_y),
        .b_x(pairs$1$b_x),
        .b_y(pairs$1$b_y),
        .swap(pairs$1$swap),
        .gamma(pairs$1$gamma),
        .sum_x(pairs$1$sum_x),
        .sum_y(pairs$1$sum_y),
        .to_x(pairs$1$to_x),
        .to_y(pairs$1$to_y)
    );
    kem_multiply_4$pairs$2 pairs$2(
        .clock(pairs$2$clock),
        .a_x(pairs$2$a_x),
        .a_y(pairs$2$a_y),
        .b_x(pairs$2$b_x),
        .b_y(pairs$2$b_y),
        .swap(pairs$2$swap),
        .gamma(pairs$2$gamma),
        .sum_x(pairs$2$sum_x),
        .sum_y(pairs$2$sum_y),
        .to_x(pairs$2$to_x),
        .to_y(pairs$2$to_y)
    );
    kem_multiply_4$pairs$3 pairs$3(
        .clock(pairs$3$clock),
        .a_x(pairs$3$a_x),
        .a_y(pairs$3$a_y),
        .b_x(pairs$3$b_x),
        .b_y(pairs$3$b_y),
        .swap(pairs$3$swap),
        .gamma(pairs$3$gamma),
        .sum_x(pairs$3$sum_x),
        .sum_y(pairs$3$sum_y),
        .to_x(pairs$3$to_x),
        .to_y(pairs$3$to_y)
    );
    kem_multiply_4$order order(
        .clock(order$clock),
        .read(order$read),
        .address(order$address),
        .data(order$data)
    );
    kem_multiply_4$gammas$0 gammas$0(
        .clock(gammas$0$clock),
        .read(gammas$0$read),
        .address(gammas$0$address),
        .data(gammas$0$data)
    );
    kem_multiply_4$gammas$1 gammas$1(
        .clock(gammas$1$clock),
        .read(gammas$1$read),
        .address(gammas$1$address),
        .data(gammas$1$data)
    );
    kem_multiply_4$gammas$2 gammas$2(
        .clock(gammas$2$clock),
        .read(gammas$2$read),
        .address(gammas$2$address),
        .data(gammas$2$data)
    );
    kem_multiply_4$gammas$3 gammas$3(
        .clock(gammas$3$clock),
        .read(gammas$3$read),
        .address(gammas$3$address),
        .data(gammas$3$data)
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
        order$clock = clock;
        order$read = 1'b1;
        order$address = sums$row;
        gammas$0$clock = clock;
        gammas$0$read = 1'b1;
        gammas$0$address = sums$row_read;
        pairs$0$clock = clock;
        pairs$0$a_x = a$data$0;
        pairs$0$a_y = a$data$1;
        pairs$0$b_x = b$data$0;
        pairs$0$b_y = b$data$1;
        pairs$0$swap = order$data[32'h0];
        pairs$0$gamma = gammas$0$data;
        pairs$0$sum_x = sums$sum$0;
        pairs$0$sum_y = sums$sum$1;
        sums$result$0 = pairs$0$to_x;
        sums$result$1 = pairs$0$to_y;
        gammas$1$clock = clock;
        gammas$1$read = 1'b1;
        gammas$1$address = sums$row_read;
        pairs$1$clock = clock;
        pairs$1$a_x = a$data$2;
        pairs$1$a_y = a$data$3;
        pairs$1$b_x = b$data$2;
        pairs$1$b_y = b$data$3;
        pairs$1$swap = order$data[32'h0];
        pairs$1$gamma = gammas$1$data;
        pairs$1$sum_x = sums$sum$2;
        pairs$1$sum_y = sums$sum$3;
        sums$result$2 = pairs$1$to_x;
        sums$result$3 = pairs$1$to_y;
        gammas$2$clock = clock;
        gammas$2$read = 1'b1;
        gammas$2$address = sums$row_read;
        pairs$2$clock = clock;
        pairs$2$a_x = a$data$4;
        pairs$2$a_y = a$data$5;
        pairs$2$b_x = b$data$4;
        pairs$2$b_y = b$data$5;
        pairs$2$swap = order$data[32'h0];
        pairs$2$gamma = gammas$2$data;
        pairs$2$sum_x = sums$sum$4;
        pairs$2$sum_y = sums$sum$5;
        sums$result$4 = pairs$2$to_x;
        sums$result$5 = pairs$2$to_y;
        gammas$3$clock = clock;
        gammas$3$read = 1'b1;
        gammas$3$address = sums$row_read;
        pairs$3$clock = clock;
        pairs$3$a_x = a$data$6;
        pairs$3$a_y = a$data$7;
        pairs$3$b_x = b$data$6;
        pairs$3$b_y = b$data$7;
        pairs$3$swap = order$data[32'h0];
        pairs$3$gamma = gammas$3$data;
        pairs$3$sum_x = sums$sum$6;
        pairs$3$sum_y = sums$sum$7;
        sums$result$6 = pairs$3$to_x;
        sums$result$7 = pairs$3$to_y;
        to$data$0 = sums$to$data$0;
        to$data$1 = sums$to$data$1;
        to$data$2 = sums$to$data$2;
        to$data$3 = sums$to$data$3;
        to$data$4 = sums$to$data$4;
        to$data$5 = sums$to$data$5;
        to$data$6 = sums$to$data$6;
        to$data$7 = sums$to$data$7;
    end
endmodule // top
module kem_multiply_4$gammas$0(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 12'h8b2;
      words[1] = 12'h22b;
      words[2] = 12'h4e3;
      words[3] = 12'h6f3;
      words[4] = 12'h24b;
      words[5] = 12'hc16;
      words[6] = 12'h1cc;
      words[7] = 12'h68c;
      words[8] = 12'hc0b;
      words[9] = 12'h487;
      words[10] = 12'h309;
      words[11] = 12'h25a;
      words[12] = 12'h284;
      words[13] = 12'h15d;
      words[14] = 12'hbb8;
      words[15] = 12'h04b;
      words[16] = 12'h9d0;
      words[17] = 12'haa6;
      words[18] = 12'h52a;
      words[19] = 12'h748;
      words[20] = 12'h088;
      words[21] = 12'h537;
      words[22] = 12'h0dc;
      words[23] = 12'h686;
      words[24] = 12'h4a1;
      words[25] = 12'h4fe;
      words[26] = 12'h71b;
      words[27] = 12'h99b;
      words[28] = 12'h134;
      words[29] = 12'h922;
      words[30] = 12'h74d;
      words[31] = 12'h65c;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_multiply_4$gammas$0
module kem_multiply_4$gammas$1(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 12'h44f;
      words[1] = 12'had6;
      words[2] = 12'h81e;
      words[3] = 12'h60e;
      words[4] = 12'hab6;
      words[5] = 12'h0eb;
      words[6] = 12'hb35;
      words[7] = 12'h675;
      words[8] = 12'h0f6;
      words[9] = 12'h87a;
      words[10] = 12'h9f8;
      words[11] = 12'haa7;
      words[12] = 12'ha7d;
      words[13] = 12'hba4;
      words[14] = 12'h149;
      words[15] = 12'hcb6;
      words[16] = 12'h331;
      words[17] = 12'h25b;
      words[18] = 12'h7d7;
      words[19] = 12'h5b9;
      words[20] = 12'hc79;
      words[21] = 12'h7ca;
      words[22] = 12'hc25;
      words[23] = 12'h67b;
      words[24] = 12'h860;
      words[25] = 12'h803;
      words[26] = 12'h5e6;
      words[27] = 12'h366;
      words[28] = 12'hbcd;
      words[29] = 12'h3df;
      words[30] = 12'h5b4;
      words[31] = 12'h6a5;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_multiply_4$gammas$1
module kem_multiply_4$gammas$2(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 12'h1ae;
      words[1] = 12'h34b;
      words[2] = 12'h99a;
      words[3] = 12'hc98;
      words[4] = 12'h1a6;
      words[5] = 12'h0b1;
      words[6] = 12'h123;
      words[7] = 12'h6db;
      words[8] = 12'h30a;
      words[9] = 12'hc6e;
      words[10] = 12'h736;
      words[11] = 12'h8a2;
      words[12] = 12'h6cb;
      words[13] = 12'h999;
      words[14] = 12'hb5f;
      words[15] = 12'h09c;
      words[16] = 12'h8b8;
      words[17] = 12'ha9f;
      words[18] = 12'h7fc;
      words[19] = 12'h180;
      words[20] = 12'h4bf;
      words[21] = 12'h83f;
      words[22] = 12'h997;
      words[23] = 12'h85e;
      words[24] = 12'h5fa;
      words[25] = 12'h9e7;
      words[26] = 12'h9ab;
      words[27] = 12'h1de;
      words[28] = 12'h06c;
      words[29] = 12'h91d;
      words[30] = 12'h3be;
      words[31] = 12'h5f2;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_multiply_4$gammas$2
module kem_multiply_4$gammas$3(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 12'hb53;
      words[1] = 12'h9b6;
      words[2] = 12'h367;
      words[3] = 12'h069;
      words[4] = 12'hb5b;
      words[5] = 12'hc50;
      words[6] = 12'hbde;
      words[7] = 12'h626;
      words[8] = 12'h9f7;
      words[9] = 12'h093;
      words[10] = 12'h5cb;
      words[11] = 12'h45f;
      words[12] = 12'h636;
      words[13] = 12'h368;
      words[14] = 12'h1a2;
      words[15] = 12'hc65;
      words[16] = 12'h449;
      words[17] = 12'h262;
      words[18] = 12'h505;
      words[19] = 12'hb81;
      words[20] = 12'h842;
      words[21] = 12'h4c2;
      words[22] = 12'h36a;
      words[23] = 12'h4a3;
      words[24] = 12'h707;
      words[25] = 12'h31a;
      words[26] = 12'h356;
      words[27] = 12'hb23;
      words[28] = 12'hc95;
      words[29] = 12'h3e4;
      words[30] = 12'h943;
      words[31] = 12'h70f;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_multiply_4$gammas$3
module kem_multiply_4$order(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [1:0] data;
    // Update code (custom)
    // primitive
    reg [1:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 2'h0;
      words[1] = 2'h1;
      words[2] = 2'h0;
      words[3] = 2'h1;
      words[4] = 2'h0;
      words[5] = 2'h1;
      words[6] = 2'h0;
      words[7] = 2'h1;
      words[8] = 2'h1;
      words[9] = 2'h0;
      words[10] = 2'h1;
      words[11] = 2'h0;
      words[12] = 2'h1;
      words[13] = 2'h0;
      words[14] = 2'h1;
      words[15] = 2'h0;
      words[16] = 2'h0;
      words[17] = 2'h1;
      words[18] = 2'h0;
      words[19] = 2'h1;
      words[20] = 2'h0;
      words[21] = 2'h1;
      words[22] = 2'h0;
      words[23] = 2'h1;
      words[24] = 2'h1;
      words[25] = 2'h0;
      words[26] = 2'h1;
      words[27] = 2'h0;
      words[28] = 2'h1;
      words[29] = 2'h0;
      words[30] = 2'h1;
      words[31] = 2'h0;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_multiply_4$order
module kem_multiply_4$pairs$0(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_multiply_4$pairs$0$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_multiply_4$pairs$0$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_multiply_4$pairs$0$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_multiply_4$pairs$0$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_multiply_4$pairs$0$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_multiply_4$pairs$0$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_multiply_4$pairs$0$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_multiply_4$pairs$0$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_multiply_4$pairs$0$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_multiply_4$pairs$0$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_multiply_4$pairs$0$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_multiply_4$pairs$0$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_multiply_4$pairs$0$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_multiply_4$pairs$0$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_multiply_4$pairs$0$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_multiply_4$pairs$0$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_multiply_4$pairs$0$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_multiply_4$pairs$0$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_multiply_4$pairs$0$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_multiply_4$pairs$0$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_multiply_4$pairs$0$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_multiply_4$pairs$0$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_multiply_4$pairs$0$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_multiply_4$pairs$0$fold_y fold_y(
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
endmodule // kem_multiply_4$pairs$0
module kem_multiply_4$pairs$0$a_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$a_both1
module kem_multiply_4$pairs$0$a_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$a_x1
module kem_multiply_4$pairs$0$a_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$a_y1
module kem_multiply_4$pairs$0$b_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$b_both1
module kem_multiply_4$pairs$0$b_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$b_x1
module kem_multiply_4$pairs$0$b_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$b_y1
module kem_multiply_4$pairs$0$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$0$both
module kem_multiply_4$pairs$0$both3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$both3
module kem_multiply_4$pairs$0$cross4(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$cross4
module kem_multiply_4$pairs$0$cross7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$0$cross7
module kem_multiply_4$pairs$0$even3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$even3
module kem_multiply_4$pairs$0$even7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$0$even7
module kem_multiply_4$pairs$0$fold_x(clock,x,y);
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
    kem_multiply_4$pairs$0$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$0$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$0$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$0$fold_x$fourth fourth(
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
endmodule // kem_multiply_4$pairs$0$fold_x
module kem_multiply_4$pairs$0$fold_x$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_x$first
module kem_multiply_4$pairs$0$fold_x$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_x$fourth
module kem_multiply_4$pairs$0$fold_x$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_x$second
module kem_multiply_4$pairs$0$fold_x$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_x$third
module kem_multiply_4$pairs$0$fold_y(clock,x,y);
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
    kem_multiply_4$pairs$0$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$0$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$0$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$0$fold_y$fourth fourth(
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
endmodule // kem_multiply_4$pairs$0$fold_y
module kem_multiply_4$pairs$0$fold_y$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_y$first
module kem_multiply_4$pairs$0$fold_y$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_y$fourth
module kem_multiply_4$pairs$0$fold_y$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_y$second
module kem_multiply_4$pairs$0$fold_y$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$fold_y$third
module kem_multiply_4$pairs$0$odd3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$odd3
module kem_multiply_4$pairs$0$reduce(clock,x,y);
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
    kem_multiply_4$pairs$0$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$0$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$0$reduce$third third(
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
endmodule // kem_multiply_4$pairs$0$reduce
module kem_multiply_4$pairs$0$reduce$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$reduce$first
module kem_multiply_4$pairs$0$reduce$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$reduce$second
module kem_multiply_4$pairs$0$reduce$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$reduce$third
module kem_multiply_4$pairs$0$straight3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$straight3
module kem_multiply_4$pairs$0$swap2(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$swap2
module kem_multiply_4$pairs$0$swap7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$0$swap7
module kem_multiply_4$pairs$0$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$0$turned
module kem_multiply_4$pairs$0$x8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$x8
module kem_multiply_4$pairs$0$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$0$x_x
module kem_multiply_4$pairs$0$y8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$0$y8
module kem_multiply_4$pairs$0$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$0$y_y
module kem_multiply_4$pairs$1(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_multiply_4$pairs$1$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_multiply_4$pairs$1$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_multiply_4$pairs$1$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_multiply_4$pairs$1$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_multiply_4$pairs$1$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_multiply_4$pairs$1$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_multiply_4$pairs$1$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_multiply_4$pairs$1$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_multiply_4$pairs$1$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_multiply_4$pairs$1$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_multiply_4$pairs$1$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_multiply_4$pairs$1$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_multiply_4$pairs$1$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_multiply_4$pairs$1$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_multiply_4$pairs$1$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_multiply_4$pairs$1$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_multiply_4$pairs$1$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_multiply_4$pairs$1$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_multiply_4$pairs$1$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_multiply_4$pairs$1$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_multiply_4$pairs$1$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_multiply_4$pairs$1$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_multiply_4$pairs$1$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_multiply_4$pairs$1$fold_y fold_y(
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
endmodule // kem_multiply_4$pairs$1
module kem_multiply_4$pairs$1$a_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$a_both1
module kem_multiply_4$pairs$1$a_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$a_x1
module kem_multiply_4$pairs$1$a_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$a_y1
module kem_multiply_4$pairs$1$b_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$b_both1
module kem_multiply_4$pairs$1$b_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$b_x1
module kem_multiply_4$pairs$1$b_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$b_y1
module kem_multiply_4$pairs$1$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$1$both
module kem_multiply_4$pairs$1$both3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$both3
module kem_multiply_4$pairs$1$cross4(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$cross4
module kem_multiply_4$pairs$1$cross7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$1$cross7
module kem_multiply_4$pairs$1$even3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$even3
module kem_multiply_4$pairs$1$even7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$1$even7
module kem_multiply_4$pairs$1$fold_x(clock,x,y);
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
    kem_multiply_4$pairs$1$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$1$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$1$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$1$fold_x$fourth fourth(
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
endmodule // kem_multiply_4$pairs$1$fold_x
module kem_multiply_4$pairs$1$fold_x$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_x$first
module kem_multiply_4$pairs$1$fold_x$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_x$fourth
module kem_multiply_4$pairs$1$fold_x$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_x$second
module kem_multiply_4$pairs$1$fold_x$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_x$third
module kem_multiply_4$pairs$1$fold_y(clock,x,y);
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
    kem_multiply_4$pairs$1$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$1$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$1$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$1$fold_y$fourth fourth(
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
endmodule // kem_multiply_4$pairs$1$fold_y
module kem_multiply_4$pairs$1$fold_y$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_y$first
module kem_multiply_4$pairs$1$fold_y$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_y$fourth
module kem_multiply_4$pairs$1$fold_y$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_y$second
module kem_multiply_4$pairs$1$fold_y$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$fold_y$third
module kem_multiply_4$pairs$1$odd3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$odd3
module kem_multiply_4$pairs$1$reduce(clock,x,y);
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
    kem_multiply_4$pairs$1$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$1$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$1$reduce$third third(
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
endmodule // kem_multiply_4$pairs$1$reduce
module kem_multiply_4$pairs$1$reduce$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$reduce$first
module kem_multiply_4$pairs$1$reduce$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$reduce$second
module kem_multiply_4$pairs$1$reduce$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$reduce$third
module kem_multiply_4$pairs$1$straight3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$straight3
module kem_multiply_4$pairs$1$swap2(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$swap2
module kem_multiply_4$pairs$1$swap7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$1$swap7
module kem_multiply_4$pairs$1$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$1$turned
module kem_multiply_4$pairs$1$x8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$x8
module kem_multiply_4$pairs$1$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$1$x_x
module kem_multiply_4$pairs$1$y8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$1$y8
module kem_multiply_4$pairs$1$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$1$y_y
module kem_multiply_4$pairs$2(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_multiply_4$pairs$2$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_multiply_4$pairs$2$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_multiply_4$pairs$2$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_multiply_4$pairs$2$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_multiply_4$pairs$2$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_multiply_4$pairs$2$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_multiply_4$pairs$2$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_multiply_4$pairs$2$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_multiply_4$pairs$2$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_multiply_4$pairs$2$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_multiply_4$pairs$2$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_multiply_4$pairs$2$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_multiply_4$pairs$2$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_multiply_4$pairs$2$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_multiply_4$pairs$2$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_multiply_4$pairs$2$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_multiply_4$pairs$2$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_multiply_4$pairs$2$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_multiply_4$pairs$2$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_multiply_4$pairs$2$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_multiply_4$pairs$2$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_multiply_4$pairs$2$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_multiply_4$pairs$2$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_multiply_4$pairs$2$fold_y fold_y(
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
endmodule // kem_multiply_4$pairs$2
module kem_multiply_4$pairs$2$a_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$a_both1
module kem_multiply_4$pairs$2$a_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$a_x1
module kem_multiply_4$pairs$2$a_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$a_y1
module kem_multiply_4$pairs$2$b_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$b_both1
module kem_multiply_4$pairs$2$b_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$b_x1
module kem_multiply_4$pairs$2$b_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$b_y1
module kem_multiply_4$pairs$2$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$2$both
module kem_multiply_4$pairs$2$both3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$both3
module kem_multiply_4$pairs$2$cross4(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$cross4
module kem_multiply_4$pairs$2$cross7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$2$cross7
module kem_multiply_4$pairs$2$even3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$even3
module kem_multiply_4$pairs$2$even7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$2$even7
module kem_multiply_4$pairs$2$fold_x(clock,x,y);
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
    kem_multiply_4$pairs$2$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$2$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$2$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$2$fold_x$fourth fourth(
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
endmodule // kem_multiply_4$pairs$2$fold_x
module kem_multiply_4$pairs$2$fold_x$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_x$first
module kem_multiply_4$pairs$2$fold_x$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_x$fourth
module kem_multiply_4$pairs$2$fold_x$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_x$second
module kem_multiply_4$pairs$2$fold_x$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_x$third
module kem_multiply_4$pairs$2$fold_y(clock,x,y);
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
    kem_multiply_4$pairs$2$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$2$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$2$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$2$fold_y$fourth fourth(
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
endmodule // kem_multiply_4$pairs$2$fold_y
module kem_multiply_4$pairs$2$fold_y$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_y$first
module kem_multiply_4$pairs$2$fold_y$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_y$fourth
module kem_multiply_4$pairs$2$fold_y$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_y$second
module kem_multiply_4$pairs$2$fold_y$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$fold_y$third
module kem_multiply_4$pairs$2$odd3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$odd3
module kem_multiply_4$pairs$2$reduce(clock,x,y);
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
    kem_multiply_4$pairs$2$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$2$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$2$reduce$third third(
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
endmodule // kem_multiply_4$pairs$2$reduce
module kem_multiply_4$pairs$2$reduce$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$reduce$first
module kem_multiply_4$pairs$2$reduce$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$reduce$second
module kem_multiply_4$pairs$2$reduce$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$reduce$third
module kem_multiply_4$pairs$2$straight3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$straight3
module kem_multiply_4$pairs$2$swap2(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$swap2
module kem_multiply_4$pairs$2$swap7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$2$swap7
module kem_multiply_4$pairs$2$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$2$turned
module kem_multiply_4$pairs$2$x8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$x8
module kem_multiply_4$pairs$2$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$2$x_x
module kem_multiply_4$pairs$2$y8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$2$y8
module kem_multiply_4$pairs$2$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$2$y_y
module kem_multiply_4$pairs$3(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_multiply_4$pairs$3$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_multiply_4$pairs$3$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_multiply_4$pairs$3$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_multiply_4$pairs$3$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_multiply_4$pairs$3$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_multiply_4$pairs$3$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_multiply_4$pairs$3$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_multiply_4$pairs$3$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_multiply_4$pairs$3$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_multiply_4$pairs$3$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_multiply_4$pairs$3$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_multiply_4$pairs$3$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_multiply_4$pairs$3$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_multiply_4$pairs$3$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_multiply_4$pairs$3$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_multiply_4$pairs$3$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_multiply_4$pairs$3$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_multiply_4$pairs$3$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_multiply_4$pairs$3$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_multiply_4$pairs$3$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_multiply_4$pairs$3$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_multiply_4$pairs$3$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_multiply_4$pairs$3$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_multiply_4$pairs$3$fold_y fold_y(
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
endmodule // kem_multiply_4$pairs$3
module kem_multiply_4$pairs$3$a_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$a_both1
module kem_multiply_4$pairs$3$a_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$a_x1
module kem_multiply_4$pairs$3$a_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$a_y1
module kem_multiply_4$pairs$3$b_both1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$b_both1
module kem_multiply_4$pairs$3$b_x1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$b_x1
module kem_multiply_4$pairs$3$b_y1(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$b_y1
module kem_multiply_4$pairs$3$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$3$both
module kem_multiply_4$pairs$3$both3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$both3
module kem_multiply_4$pairs$3$cross4(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$cross4
module kem_multiply_4$pairs$3$cross7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$3$cross7
module kem_multiply_4$pairs$3$even3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$even3
module kem_multiply_4$pairs$3$even7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$3$even7
module kem_multiply_4$pairs$3$fold_x(clock,x,y);
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
    kem_multiply_4$pairs$3$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$3$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$3$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$3$fold_x$fourth fourth(
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
endmodule // kem_multiply_4$pairs$3$fold_x
module kem_multiply_4$pairs$3$fold_x$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_x$first
module kem_multiply_4$pairs$3$fold_x$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_x$fourth
module kem_multiply_4$pairs$3$fold_x$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_x$second
module kem_multiply_4$pairs$3$fold_x$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_x$third
module kem_multiply_4$pairs$3$fold_y(clock,x,y);
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
    kem_multiply_4$pairs$3$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$3$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$3$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_multiply_4$pairs$3$fold_y$fourth fourth(
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
endmodule // kem_multiply_4$pairs$3$fold_y
module kem_multiply_4$pairs$3$fold_y$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_y$first
module kem_multiply_4$pairs$3$fold_y$fourth(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_y$fourth
module kem_multiply_4$pairs$3$fold_y$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_y$second
module kem_multiply_4$pairs$3$fold_y$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$fold_y$third
module kem_multiply_4$pairs$3$odd3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$odd3
module kem_multiply_4$pairs$3$reduce(clock,x,y);
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
    kem_multiply_4$pairs$3$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_multiply_4$pairs$3$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_multiply_4$pairs$3$reduce$third third(
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
endmodule // kem_multiply_4$pairs$3$reduce
module kem_multiply_4$pairs$3$reduce$first(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$reduce$first
module kem_multiply_4$pairs$3$reduce$second(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$reduce$second
module kem_multiply_4$pairs$3$reduce$third(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$reduce$third
module kem_multiply_4$pairs$3$straight3(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$straight3
module kem_multiply_4$pairs$3$swap2(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$swap2
module kem_multiply_4$pairs$3$swap7(clock,now,later);
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
endmodule // kem_multiply_4$pairs$3$swap7
module kem_multiply_4$pairs$3$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$3$turned
module kem_multiply_4$pairs$3$x8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$x8
module kem_multiply_4$pairs$3$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$3$x_x
module kem_multiply_4$pairs$3$y8(d,q,clock);
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
endmodule // kem_multiply_4$pairs$3$y8
module kem_multiply_4$pairs$3$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_multiply_4$pairs$3$y_y
module kem_multiply_4$sums(clock,reset,a_valid,a_ready,b_valid,b_ready,fresh,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,row,row_read,sum$0,sum$1,sum$2,sum$3,sum$4,sum$5,sum$6,sum$7,result$0,result$1,result$2,result$3,result$4,result$5,result$6,result$7);
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
    output reg  [11:0] to$data$0;
    output reg  [11:0] to$data$1;
    output reg  [11:0] to$data$2;
    output reg  [11:0] to$data$3;
    output reg  [11:0] to$data$4;
    output reg  [11:0] to$data$5;
    output reg  [11:0] to$data$6;
    output reg  [11:0] to$data$7;
    output reg  [4:0] row;
    output reg  [4:0] row_read;
    output reg  [11:0] sum$0;
    output reg  [11:0] sum$1;
    output reg  [11:0] sum$2;
    output reg  [11:0] sum$3;
    output reg  [11:0] sum$4;
    output reg  [11:0] sum$5;
    output reg  [11:0] sum$6;
    output reg  [11:0] sum$7;
    input wire  [11:0] result$0;
    input wire  [11:0] result$1;
    input wire  [11:0] result$2;
    input wire  [11:0] result$3;
    input wire  [11:0] result$4;
    input wire  [11:0] result$5;
    input wire  [11:0] result$6;
    input wire  [11:0] result$7;
    // Constant declarations
    localparam  row_0 = 5'b0;
    localparam  row_1 = 5'b1;
    localparam  nothing = 12'h0;
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
    reg  passing$10$d;
    wire  passing$10$q;
    reg  passing$10$clock;
    reg  passing$11$d;
    wire  passing$11$q;
    reg  passing$11$clock;
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
    wire  [11:0] memory$0$read_data;
    reg  memory$0$write;
    reg  [4:0] memory$0$write_address;
    reg  [11:0] memory$0$write_data;
    reg  memory$1$clock;
    reg  memory$1$read;
    reg  [4:0] memory$1$read_address;
    wire  [11:0] memory$1$read_data;
    reg  memory$1$write;
    reg  [4:0] memory$1$write_address;
    reg  [11:0] memory$1$write_data;
    reg  memory$2$clock;
    reg  memory$2$read;
    reg  [4:0] memory$2$read_address;
    wire  [11:0] memory$2$read_data;
    reg  memory$2$write;
    reg  [4:0] memory$2$write_address;
    reg  [11:0] memory$2$write_data;
    reg  memory$3$clock;
    reg  memory$3$read;
    reg  [4:0] memory$3$read_address;
    wire  [11:0] memory$3$read_data;
    reg  memory$3$write;
    reg  [4:0] memory$3$write_address;
    reg  [11:0] memory$3$write_data;
    reg  memory$4$clock;
    reg  memory$4$read;
    reg  [4:0] memory$4$read_address;
    wire  [11:0] memory$4$read_data;
    reg  memory$4$write;
    reg  [4:0] memory$4$write_address;
    reg  [11:0] memory$4$write_data;
    reg  memory$5$clock;
    reg  memory$5$read;
    reg  [4:0] memory$5$read_address;
    wire  [11:0] memory$5$read_data;
    reg  memory$5$write;
    reg  [4:0] memory$5$write_address;
    reg  [11:0] memory$5$write_data;
    reg  memory$6$clock;
    reg  memory$6$read;
    reg  [4:0] memory$6$read_address;
    wire  [11:0] memory$6$read_data;
    reg  memory$6$write;
    reg  [4:0] memory$6$write_address;
    reg  [11:0] memory$6$write_data;
    reg  memory$7$clock;
    reg  memory$7$read;
    reg  [4:0] memory$7$read_address;
    wire  [11:0] memory$7$read_data;
    reg  memory$7$write;
    reg  [4:0] memory$7$write_address;
    reg  [11:0] memory$7$write_data;
    reg  buffer$clock;
    reg  buffer$reset;
    reg  buffer$promise;
    wire  buffer$room;
    reg  buffer$put;
    reg  [11:0] buffer$data$0;
    reg  [11:0] buffer$data$1;
    reg  [11:0] buffer$data$2;
    reg  [11:0] buffer$data$3;
    reg  [11:0] buffer$data$4;
    reg  [11:0] buffer$data$5;
    reg  [11:0] buffer$data$6;
    reg  [11:0] buffer$data$7;
    wire  buffer$to$valid;
    reg  buffer$to$ready;
    wire  [11:0] buffer$to$data$0;
    wire  [11:0] buffer$to$data$1;
    wire  [11:0] buffer$to$data$2;
    wire  [11:0] buffer$to$data$3;
    wire  [11:0] buffer$to$data$4;
    wire  [11:0] buffer$to$data$5;
    wire  [11:0] buffer$to$data$6;
    wire  [11:0] buffer$to$data$7;
    // Local signals
    reg  room;
    reg  step;
    reg  done;
    // Sub module instances
    kem_multiply_4$sums$row_count row_count(
        .d(row_count$d),
        .q(row_count$q),
        .clock(row_count$clock)
    );
    kem_multiply_4$sums$passing$0 passing$0(
        .d(passing$0$d),
        .q(passing$0$q),
        .clock(passing$0$clock)
    );
    kem_multiply_4$sums$passing$1 passing$1(
        .d(passing$1$d),
        .q(passing$1$q),
        .clock(passing$1$clock)
    );
    kem_multiply_4$sums$passing$2 passing$2(
        .d(passing$2$d),
        .q(passing$2$q),
        .clock(passing$2$clock)
    );
    kem_multiply_4$sums$passing$3 passing$3(
        .d(passing$3$d),
        .q(passing$3$q),
        .clock(passing$3$clock)
    );
    kem_multiply_4$sums$passing$4 passing$4(
        .d(passing$4$d),
        .q(passing$4$q),
        .clock(passing$4$clock)
    );
    kem_multiply_4$sums$passing$5 passing$5(
        .d(passing$5$d),
        .q(passing$5$q),
        .clock(passing$5$clock)
    );
    kem_multiply_4$sums$passing$6 passing$6(
        .d(passing$6$d),
        .q(passing$6$q),
        .clock(passing$6$clock)
    );
    kem_multiply_4$sums$passing$7 passing$7(
        .d(passing$7$d),
        .q(passing$7$q),
        .clock(passing$7$clock)
    );
    kem_multiply_4$sums$passing$8 passing$8(
        .d(passing$8$d),
        .q(passing$8$q),
        .clock(passing$8$clock)
    );
    kem_multiply_4$sums$passing$9 passing$9(
        .d(passing$9$d),
        .q(passing$9$q),
        .clock(passing$9$clock)
    );
    kem_multiply_4$sums$passing$10 passing$10(
        .d(passing$10$d),
        .q(passing$10$q),
        .clock(passing$10$clock)
    );
    kem_multiply_4$sums$passing$11 passing$11(
        .d(passing$11$d),
        .q(passing$11$q),
        .clock(passing$11$clock)
    );
    kem_multiply_4$sums$fresh_read fresh_read(
        .clock(fresh_read$clock),
        .now(fresh_read$now),
        .later(fresh_read$later)
    );
    kem_multiply_4$sums$fresh1 fresh1(
        .d(fresh1$d),
        .q(fresh1$q),
        .clock(fresh1$clock)
    );
    kem_multiply_4$sums$fresh2 fresh2(
        .d(fresh2$d),
        .q(fresh2$q),
        .clock(fresh2$clock)
    );
    kem_multiply_4$sums$last_write last_write(
        .clock(last_write$clock),
        .now(last_write$now),
        .later(last_write$later)
    );
    kem_multiply_4$sums$read_at read_at(
        .clock(read_at$clock),
        .now(read_at$now),
        .later(read_at$later)
    );
    kem_multiply_4$sums$write_at write_at(
        .clock(write_at$clock),
        .now(write_at$now),
        .later(write_at$later)
    );
    kem_multiply_4$sums$memory$0 memory$0(
        .clock(memory$0$clock),
        .read(memory$0$read),
        .read_address(memory$0$read_address),
        .read_data(memory$0$read_data),
        .write(memory$0$write),
        .write_address(memory$0$write_address),
        .write_data(memory$0$write_data)
    );
    kem_multiply_4$sums$memory$1 memory$1(
        .clock(memory$1$clock),
        .read(memory$1$read),
        .read_address(memory$1$read_address),
        .read_data(memory$1$read_data),
        .write(memory$1$write),
        .write_address(memory$1$write_address),
        .write_data(memory$1$write_data)
    );
    kem_multiply_4$sums$memory$2 memory$2(
        .clock(memory$2$clock),
        .read(memory$2$read),
        .read_address(memory$2$read_address),
        .read_data(memory$2$read_data),
        .write(memory$2$write),
        .write_address(memory$2$write_address),
        .write_data(memory$2$write_data)
    );
    kem_multiply_4$sums$memory$3 memory$3(
        .clock(memory$3$clock),
        .read(memory$3$read),
        .read_address(memory$3$read_address),
        .read_data(memory$3$read_data),
        .write(memory$3$write),
        .write_address(memory$3$write_address),
        .write_data(memory$3$write_data)
    );
    kem_multiply_4$sums$memory$4 memory$4(
        .clock(memory$4$clock),
        .read(memory$4$read),
        .read_address(memory$4$read_address),
        .read_data(memory$4$read_data),
        .write(memory$4$write),
        .write_address(memory$4$write_address),
        .write_data(memory$4$write_data)
    );
    kem_multiply_4$sums$memory$5 memory$5(
        .clock(memory$5$clock),
        .read(memory$5$read),
        .read_address(memory$5$read_address),
        .read_data(memory$5$read_data),
        .write(memory$5$write),
        .write_address(memory$5$write_address),
        .write_data(memory$5$write_data)
    );
    kem_multiply_4$sums$memory$6 memory$6(
        .clock(memory$6$clock),
        .read(memory$6$read),
        .read_address(memory$6$read_address),
        .read_data(memory$6$read_data),
        .write(memory$6$write),
        .write_address(memory$6$write_address),
        .write_data(memory$6$write_data)
    );
    kem_multiply_4$sums$memory$7 memory$7(
        .clock(memory$7$clock),
        .read(memory$7$read),
        .read_address(memory$7$read_address),
        .read_data(memory$7$read_data),
        .write(memory$7$write),
        .write_address(memory$7$write_address),
        .write_data(memory$7$write_data)
    );
    kem_multiply_4$sums$buffer buffer(
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
        passing$10$d = passing$9$q;
        passing$11$d = passing$10$q;
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
        done = passing$10$q;
        passing$10$clock = clock;
        if (reset) begin
            passing$10$d = 1'b0;
        end
        done = passing$11$q;
        passing$11$clock = clock;
        if (reset) begin
            passing$11$d = 1'b0;
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
endmodule // kem_multiply_4$sums
module kem_multiply_4$sums$buffer(clock,reset,promise,room,put,data$0,data$1,data$2,data$3,data$4,data$5,data$6,data$7,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  promise;
    output reg  room;
    input wire  put;
    input wire  [11:0] data$0;
    input wire  [11:0] data$1;
    input wire  [11:0] data$2;
    input wire  [11:0] data$3;
    input wire  [11:0] data$4;
    input wire  [11:0] data$5;
    input wire  [11:0] data$6;
    input wire  [11:0] data$7;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [11:0] to$data$0;
    output reg  [11:0] to$data$1;
    output reg  [11:0] to$data$2;
    output reg  [11:0] to$data$3;
    output reg  [11:0] to$data$4;
    output reg  [11:0] to$data$5;
    output reg  [11:0] to$data$6;
    output reg  [11:0] to$data$7;
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
    wire  [11:0] rows$0$read_data;
    reg  rows$0$write;
    reg  [4:0] rows$0$write_address;
    reg  [11:0] rows$0$write_data;
    reg  rows$1$clock;
    reg  rows$1$read;
    reg  [4:0] rows$1$read_address;
    wire  [11:0] rows$1$read_data;
    reg  rows$1$write;
    reg  [4:0] rows$1$write_address;
    reg  [11:0] rows$1$write_data;
    reg  rows$2$clock;
    reg  rows$2$read;
    reg  [4:0] rows$2$read_address;
    wire  [11:0] rows$2$read_data;
    reg  rows$2$write;
    reg  [4:0] rows$2$write_address;
    reg  [11:0] rows$2$write_data;
    reg  rows$3$clock;
    reg  rows$3$read;
    reg  [4:0] rows$3$read_address;
    wire  [11:0] rows$3$read_data;
    reg  rows$3$write;
    reg  [4:0] rows$3$write_address;
    reg  [11:0] rows$3$write_data;
    reg  rows$4$clock;
    reg  rows$4$read;
    reg  [4:0] rows$4$read_address;
    wire  [11:0] rows$4$read_data;
    reg  rows$4$write;
    reg  [4:0] rows$4$write_address;
    reg  [11:0] rows$4$write_data;
    reg  rows$5$clock;
    reg  rows$5$read;
    reg  [4:0] rows$5$read_address;
    wire  [11:0] rows$5$read_data;
    reg  rows$5$write;
    reg  [4:0] rows$5$write_address;
    reg  [11:0] rows$5$write_data;
    reg  rows$6$clock;
    reg  rows$6$read;
    reg  [4:0] rows$6$read_address;
    wire  [11:0] rows$6$read_data;
    reg  rows$6$write;
    reg  [4:0] rows$6$write_address;
    reg  [11:0] rows$6$write_data;
    reg  rows$7$clock;
    reg  rows$7$read;
    reg  [4:0] rows$7$read_address;
    wire  [11:0] rows$7$read_data;
    reg  rows$7$write;
    reg  [4:0] rows$7$write_address;
    reg  [11:0] rows$7$write_data;
    // Local signals
    reg  run;
    reg  fetch;
    reg  leave;
    // Sub module instances
    kem_multiply_4$sums$buffer$promised promised(
        .d(promised$d),
        .q(promised$q),
        .clock(promised$clock)
    );
    kem_multiply_4$sums$buffer$stored stored(
        .d(stored$d),
        .q(stored$q),
        .clock(stored$clock)
    );
    kem_multiply_4$sums$buffer$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kem_multiply_4$sums$buffer$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    kem_multiply_4$sums$buffer$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    kem_multiply_4$sums$buffer$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    kem_multiply_4$sums$buffer$rows$0 rows$0(
        .clock(rows$0$clock),
        .read(rows$0$read),
        .read_address(rows$0$read_address),
        .read_data(rows$0$read_data),
        .write(rows$0$write),
        .write_address(rows$0$write_address),
        .write_data(rows$0$write_data)
    );
    kem_multiply_4$sums$buffer$rows$1 rows$1(
        .clock(rows$1$clock),
        .read(rows$1$read),
        .read_address(rows$1$read_address),
        .read_data(rows$1$read_data),
        .write(rows$1$write),
        .write_address(rows$1$write_address),
        .write_data(rows$1$write_data)
    );
    kem_multiply_4$sums$buffer$rows$2 rows$2(
        .clock(rows$2$clock),
        .read(rows$2$read),
        .read_address(rows$2$read_address),
        .read_data(rows$2$read_data),
        .write(rows$2$write),
        .write_address(rows$2$write_address),
        .write_data(rows$2$write_data)
    );
    kem_multiply_4$sums$buffer$rows$3 rows$3(
        .clock(rows$3$clock),
        .read(rows$3$read),
        .read_address(rows$3$read_address),
        .read_data(rows$3$read_data),
        .write(rows$3$write),
        .write_address(rows$3$write_address),
        .write_data(rows$3$write_data)
    );
    kem_multiply_4$sums$buffer$rows$4 rows$4(
        .clock(rows$4$clock),
        .read(rows$4$read),
        .read_address(rows$4$read_address),
        .read_data(rows$4$read_data),
        .write(rows$4$write),
        .write_address(rows$4$write_address),
        .write_data(rows$4$write_data)
    );
    kem_multiply_4$sums$buffer$rows$5 rows$5(
        .clock(rows$5$clock),
        .read(rows$5$read),
        .read_address(rows$5$read_address),
        .read_data(rows$5$read_data),
        .write(rows$5$write),
        .write_address(rows$5$write_address),
        .write_data(rows$5$write_data)
    );
    kem_multiply_4$sums$buffer$rows$6 rows$6(
        .clock(rows$6$clock),
        .read(rows$6$read),
        .read_address(rows$6$read_address),
        .read_data(rows$6$read_data),
        .write(rows$6$write),
        .write_address(rows$6$write_address),
        .write_data(rows$6$write_data)
    );
    kem_multiply_4$sums$buffer$rows$7 rows$7(
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
endmodule // kem_multiply_4$sums$buffer
module kem_multiply_4$sums$buffer$fetched(d,q,clock);
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
endmodule // kem_multiply_4$sums$buffer$fetched
module kem_multiply_4$sums$buffer$full(d,q,clock);
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
endmodule // kem_multiply_4$sums$buffer$full
module kem_multiply_4$sums$buffer$promised(d,q,clock);
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
endmodule // kem_multiply_4$sums$buffer$promised
module kem_multiply_4$sums$buffer$read_at(d,q,clock);
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
endmodule // kem_multiply_4$sums$buffer$read_at
module kem_multiply_4$sums$buffer$rows$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$0
module kem_multiply_4$sums$buffer$rows$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$1
module kem_multiply_4$sums$buffer$rows$2(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$2
module kem_multiply_4$sums$buffer$rows$3(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$3
module kem_multiply_4$sums$buffer$rows$4(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$4
module kem_multiply_4$sums$buffer$rows$5(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$5
module kem_multiply_4$sums$buffer$rows$6(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$6
module kem_multiply_4$sums$buffer$rows$7(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$buffer$rows$7
module kem_multiply_4$sums$buffer$stored(d,q,clock);
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
endmodule // kem_multiply_4$sums$buffer$stored
module kem_multiply_4$sums$buffer$write_at(d,q,clock);
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
endmodule // kem_multiply_4$sums$buffer$write_at
module kem_multiply_4$sums$fresh1(d,q,clock);
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
endmodule // kem_multiply_4$sums$fresh1
module kem_multiply_4$sums$fresh2(d,q,clock);
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
endmodule // kem_multiply_4$sums$fresh2
module kem_multiply_4$sums$fresh_read(clock,now,later);
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
endmodule // kem_multiply_4$sums$fresh_read
module kem_multiply_4$sums$last_write(clock,now,later);
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
endmodule // kem_multiply_4$sums$last_write
module kem_multiply_4$sums$memory$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$0
module kem_multiply_4$sums$memory$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$1
module kem_multiply_4$sums$memory$2(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$2
module kem_multiply_4$sums$memory$3(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$3
module kem_multiply_4$sums$memory$4(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$4
module kem_multiply_4$sums$memory$5(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$5
module kem_multiply_4$sums$memory$6(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$6
module kem_multiply_4$sums$memory$7(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [4:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:31];
    reg [11:0] word;
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
endmodule // kem_multiply_4$sums$memory$7
module kem_multiply_4$sums$passing$0(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$0
module kem_multiply_4$sums$passing$1(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$1
module kem_multiply_4$sums$passing$10(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$10
module kem_multiply_4$sums$passing$11(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$11
module kem_multiply_4$sums$passing$2(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$2
module kem_multiply_4$sums$passing$3(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$3
module kem_multiply_4$sums$passing$4(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$4
module kem_multiply_4$sums$passing$5(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$5
module kem_multiply_4$sums$passing$6(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$6
module kem_multiply_4$sums$passing$7(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$7
module kem_multiply_4$sums$passing$8(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$8
module kem_multiply_4$sums$passing$9(d,q,clock);
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
endmodule // kem_multiply_4$sums$passing$9
module kem_multiply_4$sums$read_at(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [4:0] now;
    output reg  [4:0] later;
    // Update code (custom)
    // primitive
    reg [4:0] step1, step2, step3, step4;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      later <= step4;
    end
endmodule // kem_multiply_4$sums$read_at
module kem_multiply_4$sums$row_count(d,q,clock);
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
endmodule // kem_multiply_4$sums$row_count
module kem_multiply_4$sums$write_at(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [4:0] now;
    output reg  [4:0] later;
    // Update code (custom)
    // primitive
    reg [4:0] step1, step2, step3, step4, step5, step6;
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
endmodule // kem_multiply_4$sums$write_at
