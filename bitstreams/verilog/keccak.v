// Generated from kemlane-hdl; do not edit. Module keccak.
module keccak(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,from$data$8,from$data$9,from$data$10,from$data$11,from$data$12,from$data$13,from$data$14,from$data$15,from$data$16,from$data$17,from$data$18,from$data$19,from$data$20,squeeze,last,count,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,to$data$8,to$data$9,to$data$10,to$data$11,to$data$12,to$data$13,to$data$14,to$data$15,to$data$16,to$data$17,to$data$18,to$data$19,to$data$20,to_last,to_count);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [63:0] from$data$0;
    input wire  [63:0] from$data$1;
    input wire  [63:0] from$data$2;
    input wire  [63:0] from$data$3;
    input wire  [63:0] from$data$4;
    input wire  [63:0] from$data$5;
    input wire  [63:0] from$data$6;
    input wire  [63:0] from$data$7;
    input wire  [63:0] from$data$8;
    input wire  [63:0] from$data$9;
    input wire  [63:0] from$data$10;
    input wire  [63:0] from$data$11;
    input wire  [63:0] from$data$12;
    input wire  [63:0] from$data$13;
    input wire  [63:0] from$data$14;
    input wire  [63:0] from$data$15;
    input wire  [63:0] from$data$16;
    input wire  [63:0] from$data$17;
    input wire  [63:0] from$data$18;
    input wire  [63:0] from$data$19;
    input wire  [63:0] from$data$20;
    input wire  squeeze;
    input wire  last;
    input wire  [4:0] count;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [63:0] to$data$0;
    output reg  [63:0] to$data$1;
    output reg  [63:0] to$data$2;
    output reg  [63:0] to$data$3;
    output reg  [63:0] to$data$4;
    output reg  [63:0] to$data$5;
    output reg  [63:0] to$data$6;
    output reg  [63:0] to$data$7;
    output reg  [63:0] to$data$8;
    output reg  [63:0] to$data$9;
    output reg  [63:0] to$data$10;
    output reg  [63:0] to$data$11;
    output reg  [63:0] to$data$12;
    output reg  [63:0] to$data$13;
    output reg  [63:0] to$data$14;
    output reg  [63:0] to$data$15;
    output reg  [63:0] to$data$16;
    output reg  [63:0] to$data$17;
    output reg  [63:0] to$data$18;
    output reg  [63:0] to$data$19;
    output reg  [63:0] to$data$20;
    output reg  to_last;
    output reg  [4:0] to_count;
    // Constant declarations
    localparam  no_word = 64'h0;
    localparam  round_0 = 5'b0;
    localparam  round_1 = 5'b1;
    localparam  round_before = 5'b10110;
    // Stub signals
    reg  [63:0] state$0$d;
    wire  [63:0] state$0$q;
    reg  state$0$clock;
    reg  [63:0] state$1$d;
    wire  [63:0] state$1$q;
    reg  state$1$clock;
    reg  [63:0] state$2$d;
    wire  [63:0] state$2$q;
    reg  state$2$clock;
    reg  [63:0] state$3$d;
    wire  [63:0] state$3$q;
    reg  state$3$clock;
    reg  [63:0] state$4$d;
    wire  [63:0] state$4$q;
    reg  state$4$clock;
    reg  [63:0] state$5$d;
    wire  [63:0] state$5$q;
    reg  state$5$clock;
    reg  [63:0] state$6$d;
    wire  [63:0] state$6$q;
    reg  state$6$clock;
    reg  [63:0] state$7$d;
    wire  [63:0] state$7$q;
    reg  state$7$clock;
    reg  [63:0] state$8$d;
    wire  [63:0] state$8$q;
    reg  state$8$clock;
    reg  [63:0] state$9$d;
    wire  [63:0] state$9$q;
    reg  state$9$clock;
    reg  [63:0] state$10$d;
    wire  [63:0] state$10$q;
    reg  state$10$clock;
    reg  [63:0] state$11$d;
    wire  [63:0] state$11$q;
    reg  state$11$clock;
    reg  [63:0] state$12$d;
    wire  [63:0] state$12$q;
    reg  state$12$clock;
    reg  [63:0] state$13$d;
    wire  [63:0] state$13$q;
    reg  state$13$clock;
    reg  [63:0] state$14$d;
    wire  [63:0] state$14$q;
    reg  state$14$clock;
    reg  [63:0] state$15$d;
    wire  [63:0] state$15$q;
    reg  state$15$clock;
    reg  [63:0] state$16$d;
    wire  [63:0] state$16$q;
    reg  state$16$clock;
    reg  [63:0] state$17$d;
    wire  [63:0] state$17$q;
    reg  state$17$clock;
    reg  [63:0] state$18$d;
    wire  [63:0] state$18$q;
    reg  state$18$clock;
    reg  [63:0] state$19$d;
    wire  [63:0] state$19$q;
    reg  state$19$clock;
    reg  [63:0] state$20$d;
    wire  [63:0] state$20$q;
    reg  state$20$clock;
    reg  [63:0] state$21$d;
    wire  [63:0] state$21$q;
    reg  state$21$clock;
    reg  [63:0] state$22$d;
    wire  [63:0] state$22$q;
    reg  state$22$clock;
    reg  [63:0] state$23$d;
    wire  [63:0] state$23$q;
    reg  state$23$clock;
    reg  [63:0] state$24$d;
    wire  [63:0] state$24$q;
    reg  state$24$clock;
    reg  running$d;
    wire  running$q;
    reg  running$clock;
    reg  starting$d;
    wire  starting$q;
    reg  starting$clock;
    reg  finishing$d;
    wire  finishing$q;
    reg  finishing$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  [4:0] round$d;
    wire  [4:0] round$q;
    reg  round$clock;
    reg  block_last$d;
    wire  block_last$q;
    reg  block_last$clock;
    reg  [4:0] block_count$d;
    wire  [4:0] block_count$q;
    reg  block_count$clock;
    reg  state_last$d;
    wire  state_last$q;
    reg  state_last$clock;
    reg  [4:0] state_count$d;
    wire  [4:0] state_count$q;
    reg  state_count$clock;
    reg  constants$clock;
    reg  constants$read;
    reg  [4:0] constants$address;
    wire  [63:0] constants$data;
    reg  [63:0] block$0$d;
    wire  [63:0] block$0$q;
    reg  block$0$clock;
    reg  [63:0] block$1$d;
    wire  [63:0] block$1$q;
    reg  block$1$clock;
    reg  [63:0] block$2$d;
    wire  [63:0] block$2$q;
    reg  block$2$clock;
    reg  [63:0] block$3$d;
    wire  [63:0] block$3$q;
    reg  block$3$clock;
    reg  [63:0] block$4$d;
    wire  [63:0] block$4$q;
    reg  block$4$clock;
    reg  [63:0] block$5$d;
    wire  [63:0] block$5$q;
    reg  block$5$clock;
    reg  [63:0] block$6$d;
    wire  [63:0] block$6$q;
    reg  block$6$clock;
    reg  [63:0] block$7$d;
    wire  [63:0] block$7$q;
    reg  block$7$clock;
    reg  [63:0] block$8$d;
    wire  [63:0] block$8$q;
    reg  block$8$clock;
    reg  [63:0] block$9$d;
    wire  [63:0] block$9$q;
    reg  block$9$clock;
    reg  [63:0] block$10$d;
    wire  [63:0] block$10$q;
    reg  block$10$clock;
    reg  [63:0] block$11$d;
    wire  [63:0] block$11$q;
    reg  block$11$clock;
    reg  [63:0] block$12$d;
    wire  [63:0] block$12$q;
    reg  block$12$clock;
    reg  [63:0] block$13$d;
    wire  [63:0] block$13$q;
    reg  block$13$clock;
    reg  [63:0] block$14$d;
    wire  [63:0] block$14$q;
    reg  block$14$clock;
    reg  [63:0] block$15$d;
    wire  [63:0] block$15$q;
    reg  block$15$clock;
    reg  [63:0] block$16$d;
    wire  [63:0] block$16$q;
    reg  block$16$clock;
    reg  [63:0] block$17$d;
    wire  [63:0] block$17$q;
    reg  block$17$clock;
    reg  [63:0] block$18$d;
    wire  [63:0] block$18$q;
    reg  block$18$clock;
    reg  [63:0] block$19$d;
    wire  [63:0] block$19$q;
    reg  block$19$clock;
    reg  [63:0] block$20$d;
    wire  [63:0] block$20$q;
    reg  block$20$clock;
    // Local signals
    reg  [4:0] next_round;
    reg  step;
    reg  ready;
    reg  [63:0] column$0;
    reg  [63:0] column$1;
    reg  [63:0] column$2;
    reg  [63:0] column$3;
    reg  [63:0] column$4;
    reg  [63:0] turned$0;
    reg  [63:0] turned$1;
    reg  [63:0] turned$2;
    reg  [63:0] turned$3;
    reg  [63:0] turned$4;
    reg  [63:0] parity$0;
    reg  [63:0] parity$1;
    reg  [63:0] parity$2;
    reg  [63:0] parity$3;
    reg  [63:0] parity$4;
    reg  [63:0] mixed$0;
    reg  [63:0] mixed$1;
    reg  [63:0] mixed$2;
    reg  [63:0] mixed$3;
    reg  [63:0] mixed$4;
    reg  [63:0] mixed$5;
    reg  [63:0] mixed$6;
    reg  [63:0] mixed$7;
    reg  [63:0] mixed$8;
    reg  [63:0] mixed$9;
    reg  [63:0] mixed$10;
    reg  [63:0] mixed$11;
    reg  [63:0] mixed$12;
    reg  [63:0] mixed$13;
    reg  [63:0] mixed$14;
    reg  [63:0] mixed$15;
    reg  [63:0] mixed$16;
    reg  [63:0] mixed$17;
    reg  [63:0] mixed$18;
    reg  [63:0] mixed$19;
    reg  [63:0] mixed$20;
    reg  [63:0] mixed$21;
    reg  [63:0] mixed$22;
    reg  [63:0] mixed$23;
    reg  [63:0] mixed$24;
    reg  [63:0] b$0;
    reg  [63:0] b$1;
    reg  [63:0] b$2;
    reg  [63:0] b$3;
    reg  [63:0] b$4;
    reg  [63:0] b$5;
    reg  [63:0] b$6;
    reg  [63:0] b$7;
    reg  [63:0] b$8;
    reg  [63:0] b$9;
    reg  [63:0] b$10;
    reg  [63:0] b$11;
    reg  [63:0] b$12;
    reg  [63:0] b$13;
    reg  [63:0] b$14;
    reg  [63:0] b$15;
    reg  [63:0] b$16;
    reg  [63:0] b$17;
    reg  [63:0] b$18;
    reg  [63:0] b$19;
    reg  [63:0] b$20;
    reg  [63:0] b$21;
    reg  [63:0] b$22;
    reg  [63:0] b$23;
    reg  [63:0] b$24;
    reg  [63:0] inverted$0;
    reg  [63:0] inverted$1;
    reg  [63:0] inverted$2;
    reg  [63:0] inverted$3;
    reg  [63:0] inverted$4;
    reg  [63:0] inverted$5;
    reg  [63:0] inverted$6;
    reg  [63:0] inverted$7;
    reg  [63:0] inverted$8;
    reg  [63:0] inverted$9;
    reg  [63:0] inverted$10;
    reg  [63:0] inverted$11;
    reg  [63:0] inverted$12;
    reg  [63:0] inverted$13;
    reg  [63:0] inverted$14;
    reg  [63:0] inverted$15;
    reg  [63:0] inverted$16;
    reg  [63:0] inverted$17;
    reg  [63:0] inverted$18;
    reg  [63:0] inverted$19;
    reg  [63:0] inverted$20;
    reg  [63:0] inverted$21;
    reg  [63:0] inverted$22;
    reg  [63:0] inverted$23;
    reg  [63:0] inverted$24;
    reg  [63:0] chi$0;
    reg  [63:0] chi$1;
    reg  [63:0] chi$2;
    reg  [63:0] chi$3;
    reg  [63:0] chi$4;
    reg  [63:0] chi$5;
    reg  [63:0] chi$6;
    reg  [63:0] chi$7;
    reg  [63:0] chi$8;
    reg  [63:0] chi$9;
    reg  [63:0] chi$10;
    reg  [63:0] chi$11;
    reg  [63:0] chi$12;
    reg  [63:0] chi$13;
    reg  [63:0] chi$14;
    reg  [63:0] chi$15;
    reg  [63:0] chi$16;
    reg  [63:0] chi$17;
    reg  [63:0] chi$18;
    reg  [63:0] chi$19;
    reg  [63:0] chi$20;
    reg  [63:0] chi$21;
    reg  [63:0] chi$22;
    reg  [63:0] chi$23;
    reg  [63:0] chi$24;
    reg  [63:0] iota;
    reg  [63:0] started$0;
    reg  [63:0] started$1;
    reg  [63:0] started$2;
    reg  [63:0] started$3;
    reg  [63:0] started$4;
    reg  [63:0] started$5;
    reg  [63:0] started$6;
    reg  [63:0] started$7;
    reg  [63:0] started$8;
    reg  [63:0] started$9;
    reg  [63:0] started$10;
    reg  [63:0] started$11;
    reg  [63:0] started$12;
    reg  [63:0] started$13;
    reg  [63:0] started$14;
    reg  [63:0] started$15;
    reg  [63:0] started$16;
    reg  [63:0] started$17;
    reg  [63:0] started$18;
    reg  [63:0] started$19;
    reg  [63:0] started$20;
    reg  [63:0] started$21;
    reg  [63:0] started$22;
    reg  [63:0] started$23;
    reg  [63:0] started$24;
    reg  take;
    reg  absorb;
    reg  wipe;
    reg  leave;
    reg  clear;
    // Sub module instances
    keccak$state$0 state$0(
        .d(state$0$d),
        .q(state$0$q),
        .clock(state$0$clock)
    );
    keccak$state$1 state$1(
        .d(state$1$d),
        .q(state$1$q),
        .clock(state$1$clock)
    );
    keccak$state$2 state$2(
        .d(state$2$d),
        .q(state$2$q),
        .clock(state$2$clock)
    );
    keccak$state$3 state$3(
        .d(state$3$d),
        .q(state$3$q),
        .clock(state$3$clock)
    );
    keccak$state$4 state$4(
        .d(state$4$d),
        .q(state$4$q),
        .clock(state$4$clock)
    );
    keccak$state$5 state$5(
        .d(state$5$d),
        .q(state$5$q),
        .clock(state$5$clock)
    );
    keccak$state$6 state$6(
        .d(state$6$d),
        .q(state$6$q),
        .clock(state$6$clock)
    );
    keccak$state$7 state$7(
        .d(state$7$d),
        .q(state$7$q),
        .clock(state$7$clock)
    );
    keccak$state$8 state$8(
        .d(state$8$d),
        .q(state$8$q),
        .clock(state$8$clock)
    );
    keccak$state$9 state$9(
        .d(state$9$d),
        .q(state$9$q),
        .clock(state$9$clock)
    );
    keccak$state$10 state$10(
        .d(state$10$d),
        .q(state$10$q),
        .clock(state$10$clock)
    );
    keccak$state$11 state$11(
        .d(state$11$d),
        .q(state$11$q),
        .clock(state$11$clock)
    );
    keccak$state$12 state$12(
        .d(state$12$d),
        .q(state$12$q),
        .clock(state$12$clock)
    );
    keccak$state$13 state$13(
        .d(state$13$d),
        .q(state$13$q),
        .clock(state$13$clock)
    );
    keccak$state$14 state$14(
        .d(state$14$d),
        .q(state$14$q),
        .clock(state$14$clock)
    );
    keccak$state$15 state$15(
        .d(state$15$d),
        .q(state$15$q),
        .clock(state$15$clock)
    );
    keccak$state$16 state$16(
        .d(state$16$d),
        .q(state$16$q),
        .clock(state$16$clock)
    );
    keccak$state$17 state$17(
        .d(state$17$d),
        .q(state$17$q),
        .clock(state$17$clock)
    );
    keccak$state$18 state$18(
        .d(state$18$d),
        .q(state$18$q),
        .clock(state$18$clock)
    );
    keccak$state$19 state$19(
        .d(state$19$d),
        .q(state$19$q),
        .clock(state$19$clock)
    );
    keccak$state$20 state$20(
        .d(state$20$d),
        .q(state$20$q),
        .clock(state$20$clock)
    );
    keccak$state$21 state$21(
        .d(state$21$d),
        .q(state$21$q),
        .clock(state$21$clock)
    );
    keccak$state$22 state$22(
        .d(state$22$d),
        .q(state$22$q),
        .clock(state$22$clock)
    );
    keccak$state$23 state$23(
        .d(state$23$d),
        .q(state$23$q),
        .clock(state$23$clock)
    );
    keccak$state$24 state$24(
        .d(state$24$d),
        .q(state$24$q),
        .clock(state$24$clock)
    );
    keccak$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    keccak$starting starting(
        .d(starting$d),
        .q(starting$q),
        .clock(starting$clock)
    );
    keccak$finishing finishing(
        .d(finishing$d),
        .q(finishing$q),
        .clock(finishing$clock)
    );
    keccak$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    keccak$round round(
        .d(round$d),
        .q(round$q),
        .clock(round$clock)
    );
    keccak$block_last block_last(
        .d(block_last$d),
        .q(block_last$q),
        .clock(block_last$clock)
    );
    keccak$block_count block_count(
        .d(block_count$d),
        .q(block_count$q),
        .clock(block_count$clock)
    );
    keccak$state_last state_last(
        .d(state_last$d),
        .q(state_last$q),
        .clock(state_last$clock)
    );
    keccak$state_count state_count(
        .d(state_count$d),
        .q(state_count$q),
        .clock(state_count$clock)
    );
    keccak$constants constants(
        .clock(constants$clock),
        .read(constants$read),
        .address(constants$address),
        .data(constants$data)
    );
    keccak$block$0 block$0(
        .d(block$0$d),
        .q(block$0$q),
        .clock(block$0$clock)
    );
    keccak$block$1 block$1(
        .d(block$1$d),
        .q(block$1$q),
        .clock(block$1$clock)
    );
    keccak$block$2 block$2(
        .d(block$2$d),
        .q(block$2$q),
        .clock(block$2$clock)
    );
    keccak$block$3 block$3(
        .d(block$3$d),
        .q(block$3$q),
        .clock(block$3$clock)
    );
    keccak$block$4 block$4(
        .d(block$4$d),
        .q(block$4$q),
        .clock(block$4$clock)
    );
    keccak$block$5 block$5(
        .d(block$5$d),
        .q(block$5$q),
        .clock(block$5$clock)
    );
    keccak$block$6 block$6(
        .d(block$6$d),
        .q(block$6$q),
        .clock(block$6$clock)
    );
    keccak$block$7 block$7(
        .d(block$7$d),
        .q(block$7$q),
        .clock(block$7$clock)
    );
    keccak$block$8 block$8(
        .d(block$8$d),
        .q(block$8$q),
        .clock(block$8$clock)
    );
    keccak$block$9 block$9(
        .d(block$9$d),
        .q(block$9$q),
        .clock(block$9$clock)
    );
    keccak$block$10 block$10(
        .d(block$10$d),
        .q(block$10$q),
        .clock(block$10$clock)
    );
    keccak$block$11 block$11(
        .d(block$11$d),
        .q(block$11$q),
        .clock(block$11$clock)
    );
    keccak$block$12 block$12(
        .d(block$12$d),
        .q(block$12$q),
        .clock(block$12$clock)
    );
    keccak$block$13 block$13(
        .d(block$13$d),
        .q(block$13$q),
        .clock(block$13$clock)
    );
    keccak$block$14 block$14(
        .d(block$14$d),
        .q(block$14$q),
        .clock(block$14$clock)
    );
    keccak$block$15 block$15(
        .d(block$15$d),
        .q(block$15$q),
        .clock(block$15$clock)
    );
    keccak$block$16 block$16(
        .d(block$16$d),
        .q(block$16$q),
        .clock(block$16$clock)
    );
    keccak$block$17 block$17(
        .d(block$17$d),
        .q(block$17$q),
        .clock(block$17$clock)
    );
    keccak$block$18 block$18(
        .d(block$18$d),
        .q(block$18$q),
        .clock(block$18$clock)
    );
    keccak$block$19 block$19(
        .d(block$19$d),
        .q(block$19$q),
        .clock(block$19$clock)
    );
    keccak$block$20 block$20(
        .d(block$20$d),
        .q(block$20$q),
        .clock(block$20$clock)
    );
    // Update code
    always @(*) begin
        running$clock = clock;
        starting$clock = clock;
        finishing$clock = clock;
        full$clock = clock;
        round$clock = clock;
        block_last$clock = clock;
        block_count$clock = clock;
        state_last$clock = clock;
        state_count$clock = clock;
        running$d = running$q;
        starting$d = starting$q;
        finishing$d = finishing$q;
        full$d = full$q;
        round$d = round$q;
        block_last$d = block_last$q;
        block_count$d = block_count$q;
        state_last$d = state_last$q;
        state_count$d = state_count$q;
        constants$clock = clock;
        started$0 = state$0$q;
        started$1 = state$1$q;
        started$2 = state$2$q;
        started$3 = state$3$q;
        started$4 = state$4$q;
        started$5 = state$5$q;
        started$6 = state$6$q;
        started$7 = state$7$q;
        started$8 = state$8$q;
        started$9 = state$9$q;
        started$10 = state$10$q;
        started$11 = state$11$q;
        started$12 = state$12$q;
        started$13 = state$13$q;
        started$14 = state$14$q;
        started$15 = state$15$q;
        started$16 = state$16$q;
        started$17 = state$17$q;
        started$18 = state$18$q;
        started$19 = state$19$q;
        started$20 = state$20$q;
        started$21 = state$21$q;
        started$22 = state$22$q;
        started$23 = state$23$q;
        started$24 = state$24$q;
        started$0 = state$0$q ^ block$0$q;
        started$1 = state$1$q ^ block$1$q;
        started$2 = state$2$q ^ block$2$q;
        started$3 = state$3$q ^ block$3$q;
        started$4 = state$4$q ^ block$4$q;
        started$5 = state$5$q ^ block$5$q;
        started$6 = state$6$q ^ block$6$q;
        started$7 = state$7$q ^ block$7$q;
        started$8 = state$8$q ^ block$8$q;
        started$9 = state$9$q ^ block$9$q;
        started$10 = state$10$q ^ block$10$q;
        started$11 = state$11$q ^ block$11$q;
        started$12 = state$12$q ^ block$12$q;
        started$13 = state$13$q ^ block$13$q;
        started$14 = state$14$q ^ block$14$q;
        started$15 = state$15$q ^ block$15$q;
        started$16 = state$16$q ^ block$16$q;
        started$17 = state$17$q ^ block$17$q;
        started$18 = state$18$q ^ block$18$q;
        started$19 = state$19$q ^ block$19$q;
        started$20 = state$20$q ^ block$20$q;
        column$0 = started$0 ^ started$5 ^ started$10 ^ started$15 ^ started$20;
        turned$0 = (column$0 << 32'h1) | (column$0 >> 32'h3f);
        column$1 = started$1 ^ started$6 ^ started$11 ^ started$16 ^ started$21;
        turned$1 = (column$1 << 32'h1) | (column$1 >> 32'h3f);
        column$2 = started$2 ^ started$7 ^ started$12 ^ started$17 ^ started$22;
        turned$2 = (column$2 << 32'h1) | (column$2 >> 32'h3f);
        column$3 = started$3 ^ started$8 ^ started$13 ^ started$18 ^ started$23;
        turned$3 = (column$3 << 32'h1) | (column$3 >> 32'h3f);
        column$4 = started$4 ^ started$9 ^ started$14 ^ started$19 ^ started$24;
        turned$4 = (column$4 << 32'h1) | (column$4 >> 32'h3f);
        parity$0 = column$4 ^ turned$1;
        parity$1 = column$0 ^ turned$2;
        parity$2 = column$1 ^ turned$3;
        parity$3 = column$2 ^ turned$4;
        parity$4 = column$3 ^ turned$0;
        mixed$0 = started$0 ^ parity$0;
        mixed$1 = started$1 ^ parity$1;
        mixed$2 = started$2 ^ parity$2;
        mixed$3 = started$3 ^ parity$3;
        mixed$4 = started$4 ^ parity$4;
        mixed$5 = started$5 ^ parity$0;
        mixed$6 = started$6 ^ parity$1;
        mixed$7 = started$7 ^ parity$2;
        mixed$8 = started$8 ^ parity$3;
        mixed$9 = started$9 ^ parity$4;
        mixed$10 = started$10 ^ parity$0;
        mixed$11 = started$11 ^ parity$1;
        mixed$12 = started$12 ^ parity$2;
        mixed$13 = started$13 ^ parity$3;
        mixed$14 = started$14 ^ parity$4;
        mixed$15 = started$15 ^ parity$0;
        mixed$16 = started$16 ^ parity$1;
        mixed$17 = started$17 ^ parity$2;
        mixed$18 = started$18 ^ parity$3;
        mixed$19 = started$19 ^ parity$4;
        mixed$20 = started$20 ^ parity$0;
        mixed$21 = started$21 ^ parity$1;
        mixed$22 = started$22 ^ parity$2;
        mixed$23 = started$23 ^ parity$3;
        mixed$24 = started$24 ^ parity$4;
        b$0 = mixed$0;
        b$1 = (mixed$6 << 32'h2c) | (mixed$6 >> 32'h14);
        b$2 = (mixed$12 << 32'h2b) | (mixed$12 >> 32'h15);
        b$3 = (mixed$18 << 32'h15) | (mixed$18 >> 32'h2b);
        b$4 = (mixed$24 << 32'he) | (mixed$24 >> 32'h32);
        b$5 = (mixed$3 << 32'h1c) | (mixed$3 >> 32'h24);
        b$6 = (mixed$9 << 32'h14) | (mixed$9 >> 32'h2c);
        b$7 = (mixed$10 << 32'h3) | (mixed$10 >> 32'h3d);
        b$8 = (mixed$16 << 32'h2d) | (mixed$16 >> 32'h13);
        b$9 = (mixed$22 << 32'h3d) | (mixed$22 >> 32'h3);
        b$10 = (mixed$1 << 32'h1) | (mixed$1 >> 32'h3f);
        b$11 = (mixed$7 << 32'h6) | (mixed$7 >> 32'h3a);
        b$12 = (mixed$13 << 32'h19) | (mixed$13 >> 32'h27);
        b$13 = (mixed$19 << 32'h8) | (mixed$19 >> 32'h38);
        b$14 = (mixed$20 << 32'h12) | (mixed$20 >> 32'h2e);
        b$15 = (mixed$4 << 32'h1b) | (mixed$4 >> 32'h25);
        b$16 = (mixed$5 << 32'h24) | (mixed$5 >> 32'h1c);
        b$17 = (mixed$11 << 32'ha) | (mixed$11 >> 32'h36);
        b$18 = (mixed$17 << 32'hf) | (mixed$17 >> 32'h31);
        b$19 = (mixed$23 << 32'h38) | (mixed$23 >> 32'h8);
        b$20 = (mixed$2 << 32'h3e) | (mixed$2 >> 32'h2);
        b$21 = (mixed$8 << 32'h37) | (mixed$8 >> 32'h9);
        b$22 = (mixed$14 << 32'h27) | (mixed$14 >> 32'h19);
        b$23 = (mixed$15 << 32'h29) | (mixed$15 >> 32'h17);
        b$24 = (mixed$21 << 32'h2) | (mixed$21 >> 32'h3e);
        inverted$0 = ~b$1;
        chi$0 = b$0 ^ (inverted$0 & b$2);
        inverted$1 = ~b$2;
        chi$1 = b$1 ^ (inverted$1 & b$3);
        inverted$2 = ~b$3;
        chi$2 = b$2 ^ (inverted$2 & b$4);
        inverted$3 = ~b$4;
        chi$3 = b$3 ^ (inverted$3 & b$0);
        inverted$4 = ~b$0;
        chi$4 = b$4 ^ (inverted$4 & b$1);
        inverted$5 = ~b$6;
        chi$5 = b$5 ^ (inverted$5 & b$7);
        inverted$6 = ~b$7;
        chi$6 = b$6 ^ (inverted$6 & b$8);
        inverted$7 = ~b$8;
        chi$7 = b$7 ^ (inverted$7 & b$9);
        inverted$8 = ~b$9;
        chi$8 = b$8 ^ (inverted$8 & b$5);
        inverted$9 = ~b$5;
        chi$9 = b$9 ^ (inverted$9 & b$6);
        inverted$10 = ~b$11;
        chi$10 = b$10 ^ (inverted$10 & b$12);
        inverted$11 = ~b$12;
        chi$11 = b$11 ^ (inverted$11 & b$13);
        inverted$12 = ~b$13;
        chi$12 = b$12 ^ (inverted$12 & b$14);
        inverted$13 = ~b$14;
        chi$13 = b$13 ^ (inverted$13 & b$10);
        inverted$14 = ~b$10;
        chi$14 = b$14 ^ (inverted$14 & b$11);
        inverted$15 = ~b$16;
        chi$15 = b$15 ^ (inverted$15 & b$17);
        inverted$16 = ~b$17;
        chi$16 = b$16 ^ (inverted$16 & b$18);
        inverted$17 = ~b$18;
        chi$17 = b$17 ^ (inverted$17 & b$19);
        inverted$18 = ~b$19;
        chi$18 = b$18 ^ (inverted$18 & b$15);
        inverted$19 = ~b$15;
        chi$19 = b$19 ^ (inverted$19 & b$16);
        inverted$20 = ~b$21;
        chi$20 = b$20 ^ (inverted$20 & b$22);
        inverted$21 = ~b$22;
        chi$21 = b$21 ^ (inverted$21 & b$23);
        inverted$22 = ~b$23;
        chi$22 = b$22 ^ (inverted$22 & b$24);
        inverted$23 = ~b$24;
        chi$23 = b$23 ^ (inverted$23 & b$20);
        inverted$24 = ~b$20;
        chi$24 = b$24 ^ (inverted$24 & b$21);
        iota = chi$0 ^ constants$data;
        step = running$q & (~full$q | to$ready);
        finishing$d = step & (round$q == round_before);
        leave = full$q & to$ready;
        ready = ~running$q & (~full$q | to$ready);
        if (finishing$q) begin
            ready = ~block_last$q;
        end
        from$ready = ready;
        take = ready & from$valid & ~reset;
        absorb = take & ~squeeze;
        wipe = (starting$q & step) | reset;
        clear = (leave & state_last$q) | reset;
        to$valid = full$q;
        to_last = state_last$q;
        to_count = state_count$q;
        next_round = round_0;
        if (step & ~finishing$q) begin
            next_round = round$q + round_1;
        end
        if (step) begin
            starting$d = 1'b0;
        end
        if (leave) begin
            full$d = 1'b0;
        end
        if (finishing$q) begin
            running$d = 1'b0;
            full$d = 1'b1;
            state_last$d = block_last$q;
            state_count$d = block_count$q;
        end
        if (take) begin
            running$d = 1'b1;
            starting$d = 1'b1;
            block_last$d = last;
            block_count$d = count;
        end
        if (reset) begin
            next_round = round_0;
            running$d = 1'b0;
            starting$d = 1'b0;
            finishing$d = 1'b0;
            full$d = 1'b0;
        end
        round$d = next_round;
        constants$read = 1'b1;
        constants$address = next_round;
        state$0$clock = clock;
        state$0$d = state$0$q;
        if (step) begin
            state$0$d = chi$0;
        end
        state$1$clock = clock;
        state$1$d = state$1$q;
        if (step) begin
            state$1$d = chi$1;
        end
        state$2$clock = clock;
        state$2$d = state$2$q;
        if (step) begin
            state$2$d = chi$2;
        end
        state$3$clock = clock;
        state$3$d = state$3$q;
        if (step) begin
            state$3$d = chi$3;
        end
        state$4$clock = clock;
        state$4$d = state$4$q;
        if (step) begin
            state$4$d = chi$4;
        end
        state$5$clock = clock;
        state$5$d = state$5$q;
        if (step) begin
            state$5$d = chi$5;
        end
        state$6$clock = clock;
        state$6$d = state$6$q;
        if (step) begin
            state$6$d = chi$6;
        end
        state$7$clock = clock;
        state$7$d = state$7$q;
        if (step) begin
            state$7$d = chi$7;
        end
        state$8$clock = clock;
        state$8$d = state$8$q;
        if (step) begin
            state$8$d = chi$8;
        end
        state$9$clock = clock;
        state$9$d = state$9$q;
        if (step) begin
            state$9$d = chi$9;
        end
        state$10$clock = clock;
        state$10$d = state$10$q;
        if (step) begin
            state$10$d = chi$10;
        end
        state$11$clock = clock;
        state$11$d = state$11$q;
        if (step) begin
            state$11$d = chi$11;
        end
        state$12$clock = clock;
        state$12$d = state$12$q;
        if (step) begin
            state$12$d = chi$12;
        end
        state$13$clock = clock;
        state$13$d = state$13$q;
        if (step) begin
            state$13$d = chi$13;
        end
        state$14$clock = clock;
        state$14$d = state$14$q;
        if (step) begin
            state$14$d = chi$14;
        end
        state$15$clock = clock;
        state$15$d = state$15$q;
        if (step) begin
            state$15$d = chi$15;
        end
        state$16$clock = clock;
        state$16$d = state$16$q;
        if (step) begin
            state$16$d = chi$16;
        end
        state$17$clock = clock;
        state$17$d = state$17$q;
        if (step) begin
            state$17$d = chi$17;
        end
        state$18$clock = clock;
        state$18$d = state$18$q;
        if (step) begin
            state$18$d = chi$18;
        end
        state$19$clock = clock;
        state$19$d = state$19$q;
        if (step) begin
            state$19$d = chi$19;
        end
        state$20$clock = clock;
        state$20$d = state$20$q;
        if (step) begin
            state$20$d = chi$20;
        end
        state$21$clock = clock;
        state$21$d = state$21$q;
        if (step) begin
            state$21$d = chi$21;
        end
        state$22$clock = clock;
        state$22$d = state$22$q;
        if (step) begin
            state$22$d = chi$22;
        end
        state$23$clock = clock;
        state$23$d = state$23$q;
        if (step) begin
            state$23$d = chi$23;
        end
        state$24$clock = clock;
        state$24$d = state$24$q;
        if (step) begin
            state$24$d = chi$24;
        end
        if (step) begin
            state$0$d = iota;
        end
        to$data$0 = state$0$q;
        block$0$clock = clock;
        block$0$d = block$0$q;
        if (absorb) begin
            block$0$d = from$data$0;
        end
        if (wipe) begin
            block$0$d = no_word;
        end
        to$data$1 = state$1$q;
        block$1$clock = clock;
        block$1$d = block$1$q;
        if (absorb) begin
            block$1$d = from$data$1;
        end
        if (wipe) begin
            block$1$d = no_word;
        end
        to$data$2 = state$2$q;
        block$2$clock = clock;
        block$2$d = block$2$q;
        if (absorb) begin
            block$2$d = from$data$2;
        end
        if (wipe) begin
            block$2$d = no_word;
        end
        to$data$3 = state$3$q;
        block$3$clock = clock;
        block$3$d = block$3$q;
        if (absorb) begin
            block$3$d = from$data$3;
        end
        if (wipe) begin
            block$3$d = no_word;
        end
        to$data$4 = state$4$q;
        block$4$clock = clock;
        block$4$d = block$4$q;
        if (absorb) begin
            block$4$d = from$data$4;
        end
        if (wipe) begin
            block$4$d = no_word;
        end
        to$data$5 = state$5$q;
        block$5$clock = clock;
        block$5$d = block$5$q;
        if (absorb) begin
            block$5$d = from$data$5;
        end
        if (wipe) begin
            block$5$d = no_word;
        end
        to$data$6 = state$6$q;
        block$6$clock = clock;
        block$6$d = block$6$q;
        if (absorb) begin
            block$6$d = from$data$6;
        end
        if (wipe) begin
            block$6$d = no_word;
        end
        to$data$7 = state$7$q;
        block$7$clock = clock;
        block$7$d = block$7$q;
        if (absorb) begin
            block$7$d = from$data$7;
        end
        if (wipe) begin
            block$7$d = no_word;
        end
        to$data$8 = state$8$q;
        block$8$clock = clock;
        block$8$d = block$8$q;
        if (absorb) begin
            block$8$d = from$data$8;
        end
        if (wipe) begin
            block$8$d = no_word;
        end
        to$data$9 = state$9$q;
        block$9$clock = clock;
        block$9$d = block$9$q;
        if (absorb) begin
            block$9$d = from$data$9;
        end
        if (wipe) begin
            block$9$d = no_word;
        end
        to$data$10 = state$10$q;
        block$10$clock = clock;
        block$10$d = block$10$q;
        if (absorb) begin
            block$10$d = from$data$10;
        end
        if (wipe) begin
            block$10$d = no_word;
        end
        to$data$11 = state$11$q;
        block$11$clock = clock;
        block$11$d = block$11$q;
        if (absorb) begin
            block$11$d = from$data$11;
        end
        if (wipe) begin
            block$11$d = no_word;
        end
        to$data$12 = state$12$q;
        block$12$clock = clock;
        block$12$d = block$12$q;
        if (absorb) begin
            block$12$d = from$data$12;
        end
        if (wipe) begin
            block$12$d = no_word;
        end
        to$data$13 = state$13$q;
        block$13$clock = clock;
        block$13$d = block$13$q;
        if (absorb) begin
            block$13$d = from$data$13;
        end
        if (wipe) begin
            block$13$d = no_word;
        end
        to$data$14 = state$14$q;
        block$14$clock = clock;
        block$14$d = block$14$q;
        if (absorb) begin
            block$14$d = from$data$14;
        end
        if (wipe) begin
            block$14$d = no_word;
        end
        to$data$15 = state$15$q;
        block$15$clock = clock;
        block$15$d = block$15$q;
        if (absorb) begin
            block$15$d = from$data$15;
        end
        if (wipe) begin
            block$15$d = no_word;
        end
        to$data$16 = state$16$q;
        block$16$clock = clock;
        block$16$d = block$16$q;
        if (absorb) begin
            block$16$d = from$data$16;
        end
        if (wipe) begin
            block$16$d = no_word;
        end
        to$data$17 = state$17$q;
        block$17$clock = clock;
        block$17$d = block$17$q;
        if (absorb) begin
            block$17$d = from$data$17;
        end
        if (wipe) begin
            block$17$d = no_word;
        end
        to$data$18 = state$18$q;
        block$18$clock = clock;
        block$18$d = block$18$q;
        if (absorb) begin
            block$18$d = from$data$18;
        end
        if (wipe) begin
            block$18$d = no_word;
        end
        to$data$19 = state$19$q;
        block$19$clock = clock;
        block$19$d = block$19$q;
        if (absorb) begin
            block$19$d = from$data$19;
        end
        if (wipe) begin
            block$19$d = no_word;
        end
        to$data$20 = state$20$q;
        block$20$clock = clock;
        block$20$d = block$20$q;
        if (absorb) begin
            block$20$d = from$data$20;
        end
        if (wipe) begin
            block$20$d = no_word;
        end
        if (clear) begin
            state$0$d = no_word;
            state$1$d = no_word;
            state$2$d = no_word;
            state$3$d = no_word;
            state$4$d = no_word;
            state$5$d = no_word;
            state$6$d = no_word;
            state$7$d = no_word;
            state$8$d = no_word;
            state$9$d = no_word;
            state$10$d = no_word;
            state$11$d = no_word;
            state$12$d = no_word;
            state$13$d = no_word;
            state$14$d = no_word;
            state$15$d = no_word;
            state$16$d = no_word;
            state$17$d = no_word;
            state$18$d = no_word;
            state$19$d = no_word;
            state$20$d = no_word;
            state$21$d = no_word;
            state$22$d = no_word;
            state$23$d = no_word;
            state$24$d = no_word;
        end
    end
endmodule // top
module keccak$block$0(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$0
module keccak$block$1(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$1
module keccak$block$10(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$10
module keccak$block$11(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$11
module keccak$block$12(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$12
module keccak$block$13(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$13
module keccak$block$14(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$14
module keccak$block$15(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$15
module keccak$block$16(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$16
module keccak$block$17(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$17
module keccak$block$18(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$18
module keccak$block$19(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$19
module keccak$block$2(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$2
module keccak$block$20(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$20
module keccak$block$3(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$3
module keccak$block$4(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$4
module keccak$block$5(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$5
module keccak$block$6(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$6
module keccak$block$7(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$7
module keccak$block$8(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$8
module keccak$block$9(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$block$9
module keccak$block_count(d,q,clock);
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
endmodule // keccak$block_count
module keccak$block_last(d,q,clock);
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
endmodule // keccak$block_last
module keccak$constants(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [63:0] data;
    // Update code (custom)
    // primitive
    reg [63:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 64'h0000000000000001;
      words[1] = 64'h0000000000008082;
      words[2] = 64'h800000000000808a;
      words[3] = 64'h8000000080008000;
      words[4] = 64'h000000000000808b;
      words[5] = 64'h0000000080000001;
      words[6] = 64'h8000000080008081;
      words[7] = 64'h8000000000008009;
      words[8] = 64'h000000000000008a;
      words[9] = 64'h0000000000000088;
      words[10] = 64'h0000000080008009;
      words[11] = 64'h000000008000000a;
      words[12] = 64'h000000008000808b;
      words[13] = 64'h800000000000008b;
      words[14] = 64'h8000000000008089;
      words[15] = 64'h8000000000008003;
      words[16] = 64'h8000000000008002;
      words[17] = 64'h8000000000000080;
      words[18] = 64'h000000000000800a;
      words[19] = 64'h800000008000000a;
      words[20] = 64'h8000000080008081;
      words[21] = 64'h8000000000008080;
      words[22] = 64'h0000000080000001;
      words[23] = 64'h8000000080008008;
      words[24] = 64'h0000000000000000;
      words[25] = 64'h0000000000000000;
      words[26] = 64'h0000000000000000;
      words[27] = 64'h0000000000000000;
      words[28] = 64'h0000000000000000;
      words[29] = 64'h0000000000000000;
      words[30] = 64'h0000000000000000;
      words[31] = 64'h0000000000000000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // keccak$constants
module keccak$finishing(d,q,clock);
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
endmodule // keccak$finishing
module keccak$full(d,q,clock);
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
endmodule // keccak$full
module keccak$round(d,q,clock);
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
endmodule // keccak$round
module keccak$running(d,q,clock);
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
endmodule // keccak$running
module keccak$starting(d,q,clock);
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
endmodule // keccak$starting
module keccak$state$0(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$0
module keccak$state$1(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$1
module keccak$state$10(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$10
module keccak$state$11(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$11
module keccak$state$12(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$12
module keccak$state$13(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$13
module keccak$state$14(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$14
module keccak$state$15(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$15
module keccak$state$16(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$16
module keccak$state$17(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$17
module keccak$state$18(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$18
module keccak$state$19(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$19
module keccak$state$2(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$2
module keccak$state$20(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$20
module keccak$state$21(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$21
module keccak$state$22(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$22
module keccak$state$23(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$23
module keccak$state$24(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$24
module keccak$state$3(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$3
module keccak$state$4(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$4
module keccak$state$5(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$5
module keccak$state$6(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$6
module keccak$state$7(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$7
module keccak$state$8(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$8
module keccak$state$9(d,q,clock);
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // keccak$state$9
module keccak$state_count(d,q,clock);
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
endmodule // keccak$state_count
module keccak$state_last(d,q,clock);
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
endmodule // keccak$state_last
