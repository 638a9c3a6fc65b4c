// Generated from kemlane-hdl; do not edit. Module sponge.
module sponge(clock,reset,from$valid,from$ready,from$data$0,last,bytes,kind,words,stop,to$valid,to$ready,to$data$0,to_last);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [63:0] from$data$0;
    input wire  last;
    input wire  [3:0] bytes;
    input wire  [1:0] kind;
    input wire  [15:0] words;
    input wire  stop;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [63:0] to$data$0;
    output reg  to_last;
    // Stub signals
    reg  gather$clock;
    reg  gather$reset;
    reg  gather$from$valid;
    wire  gather$from$ready;
    reg  [63:0] gather$from$data$0;
    reg  gather$last;
    reg  [3:0] gather$bytes;
    reg  [1:0] gather$kind;
    reg  [15:0] gather$words;
    reg  gather$taken;
    wire  gather$full;
    wire  gather$complete;
    wire  [4:0] gather$rate;
    wire  [15:0] gather$squeezed;
    wire  gather$endless;
    wire  [63:0] gather$block$0;
    wire  [63:0] gather$block$1;
    wire  [63:0] gather$block$2;
    wire  [63:0] gather$block$3;
    wire  [63:0] gather$block$4;
    wire  [63:0] gather$block$5;
    wire  [63:0] gather$block$6;
    wire  [63:0] gather$block$7;
    wire  [63:0] gather$block$8;
    wire  [63:0] gather$block$9;
    wire  [63:0] gather$block$10;
    wire  [63:0] gather$block$11;
    wire  [63:0] gather$block$12;
    wire  [63:0] gather$block$13;
    wire  [63:0] gather$block$14;
    wire  [63:0] gather$block$15;
    wire  [63:0] gather$block$16;
    wire  [63:0] gather$block$17;
    wire  [63:0] gather$block$18;
    wire  [63:0] gather$block$19;
    wire  [63:0] gather$block$20;
    reg  order$clock;
    reg  order$reset;
    reg  order$stop;
    reg  order$full;
    reg  order$complete;
    reg  [4:0] order$block_rate;
    reg  [15:0] order$block_words;
    reg  order$block_endless;
    wire  order$taken;
    wire  order$valid;
    reg  order$ready;
    wire  order$squeeze;
    wire  order$last;
    wire  [4:0] order$count;
    wire  order$abandon;
    reg  keccak$clock;
    reg  keccak$reset;
    reg  keccak$from$valid;
    wire  keccak$from$ready;
    reg  [63:0] keccak$from$data$0;
    reg  [63:0] keccak$from$data$1;
    reg  [63:0] keccak$from$data$2;
    reg  [63:0] keccak$from$data$3;
    reg  [63:0] keccak$from$data$4;
    reg  [63:0] keccak$from$data$5;
    reg  [63:0] keccak$from$data$6;
    reg  [63:0] keccak$from$data$7;
    reg  [63:0] keccak$from$data$8;
    reg  [63:0] keccak$from$data$9;
    reg  [63:0] keccak$from$data$10;
    reg  [63:0] keccak$from$data$11;
    reg  [63:0] keccak$from$data$12;
    reg  [63:0] keccak$from$data$13;
    reg  [63:0] keccak$from$data$14;
    reg  [63:0] keccak$from$data$15;
    reg  [63:0] keccak$from$data$16;
    reg  [63:0] keccak$from$data$17;
    reg  [63:0] keccak$from$data$18;
    reg  [63:0] keccak$from$data$19;
    reg  [63:0] keccak$from$data$20;
    reg  keccak$squeeze;
    reg  keccak$last;
    reg  [4:0] keccak$count;
    wire  keccak$to$valid;
    reg  keccak$to$ready;
    wire  [63:0] keccak$to$data$0;
    wire  [63:0] keccak$to$data$1;
    wire  [63:0] keccak$to$data$2;
    wire  [63:0] keccak$to$data$3;
    wire  [63:0] keccak$to$data$4;
    wire  [63:0] keccak$to$data$5;
    wire  [63:0] keccak$to$data$6;
    wire  [63:0] keccak$to$data$7;
    wire  [63:0] keccak$to$data$8;
    wire  [63:0] keccak$to$data$9;
    wire  [63:0] keccak$to$data$10;
    wire  [63:0] keccak$to$data$11;
    wire  [63:0] keccak$to$data$12;
    wire  [63:0] keccak$to$data$13;
    wire  [63:0] keccak$to$data$14;
    wire  [63:0] keccak$to$data$15;
    wire  [63:0] keccak$to$data$16;
    wire  [63:0] keccak$to$data$17;
    wire  [63:0] keccak$to$data$18;
    wire  [63:0] keccak$to$data$19;
    wire  [63:0] keccak$to$data$20;
    wire  keccak$to_last;
    wire  [4:0] keccak$to_count;
    reg  deliver$clock;
    reg  deliver$reset;
    reg  deliver$from$valid;
    wire  deliver$from$ready;
    reg  [63:0] deliver$from$data$0;
    reg  [63:0] deliver$from$data$1;
    reg  [63:0] deliver$from$data$2;
    reg  [63:0] deliver$from$data$3;
    reg  [63:0] deliver$from$data$4;
    reg  [63:0] deliver$from$data$5;
    reg  [63:0] deliver$from$data$6;
    reg  [63:0] deliver$from$data$7;
    reg  [63:0] deliver$from$data$8;
    reg  [63:0] deliver$from$data$9;
    reg  [63:0] deliver$from$data$10;
    reg  [63:0] deliver$from$data$11;
    reg  [63:0] deliver$from$data$12;
    reg  [63:0] deliver$from$data$13;
    reg  [63:0] deliver$from$data$14;
    reg  [63:0] deliver$from$data$15;
    reg  [63:0] deliver$from$data$16;
    reg  [63:0] deliver$from$data$17;
    reg  [63:0] deliver$from$data$18;
    reg  [63:0] deliver$from$data$19;
    reg  [63:0] deliver$from$data$20;
    reg  deliver$last;
    reg  [4:0] deliver$count;
    wire  deliver$to$valid;
    reg  deliver$to$ready;
    wire  [63:0] deliver$to$data$0;
    wire  deliver$to_last;
    // Local signals
    reg  withdraw;
    // Sub module instances
    sponge$gather gather(
        .clock(gather$clock),
        .reset(gather$reset),
        .from$valid(gather$from$valid),
        .from$ready(gather$from$ready),
        .from$data$0(gather$from$data$0),
        .last(gather$last),
        .bytes(gather$bytes),
        .kind(gather$kind),
        .words(gather$words),
        .taken(gather$taken),
        .full(gather$full),
        .complete(gather$complete),
        .rate(gather$rate),
        .squeezed(gather$squeezed),
        .endless(gather$endless),
        .block$0(gather$block$0),
        .block$1(gather$block$1),
        .block$2(gather$block$2),
        .block$3(gather$block$3),
        .block$4(gather$block$4),
        .block$5(gather$block$5),
        .block$6(gather$block$6),
        .block$7(gather$block$7),
        .block$8(gather$block$8),
        .block$9(gather$block$9),
        .block$10(gather$block$10),
        .block$11(gather$block$11),
        .block$12(gather$block$12),
        .block$13(gather$block$13),
        .block$14(gather$block$14),
        .block$15(gather$block$15),
        .block$16(gather$block$16),
        .block$17(gather$block$17),
        .block$18(gather$block$18),
        .block$19(gather$block$19),
        .block$20(gather$block$20)
    );
    sponge$order order(
        .clock(order$clock),
        .reset(order$reset),
        .stop(order$stop),
        .full(order$full),
        .complete(order$complete),
        .block_rate(order$block_rate),
        .block_words(order$block_words),
        .block_endless(order$block_endless),
        .taken(order$taken),
        .valid(order$valid),
        .ready(order$ready),
        .squeeze(order$squeeze),
        .last(order$last),
        .count(order$count),
        .abandon(order$abandon)
    );
    sponge$keccak keccak(
        .clock(keccak$clock),
        .reset(keccak$reset),
        .from$valid(keccak$from$valid),
        .from$ready(keccak$from$ready),
        .from$data$0(keccak$from$data$0),
        .from$data$1(keccak$from$data$1),
        .from$data$2(keccak$from$data$2),
        .from$data$3(keccak$from$data$3),
        .from$data$4(keccak$from$data$4),
        .from$data$5(keccak$from$data$5),
        .from$data$6(keccak$from$data$6),
        .from$data$7(keccak$from$data$7),
        .from$data$8(keccak$from$data$8),
        .from$data$9(keccak$from$data$9),
        .from$data$10(keccak$from$data$10),
        .from$data$11(keccak$from$data$11),
        .from$data$12(keccak$from$data$12),
        .from$data$13(keccak$from$data$13),
        .from$data$14(keccak$from$data$14),
        .from$data$15(keccak$from$data$15),
        .from$data$16(keccak$from$data$16),
        .from$data$17(keccak$from$data$17),
        .from$data$18(keccak$from$data$18),
        .from$data$19(keccak$from$data$19),
        .from$data$20(keccak$from$data$20),
        .squeeze(keccak$squeeze),
        .last(keccak$last),
        .count(keccak$count),
        .to$valid(keccak$to$valid),
        .to$ready(keccak$to$ready),
        .to$data$0(keccak$to$data$0),
        .to$data$1(keccak$to$data$1),
        .to$data$2(keccak$to$data$2),
        .to$data$3(keccak$to$data$3),
        .to$data$4(keccak$to$data$4),
        .to$data$5(keccak$to$data$5),
        .to$data$6(keccak$to$data$6),
        .to$data$7(keccak$to$data$7),
        .to$data$8(keccak$to$data$8),
        .to$data$9(keccak$to$data$9),
        .to$data$10(keccak$to$data$10),
        .to$data$11(keccak$to$data$11),
        .to$data$12(keccak$to$data$12),
        .to$data$13(keccak$to$data$13),
        .to$data$14(keccak$to$data$14),
        .to$data$15(keccak$to$data$15),
        .to$data$16(keccak$to$data$16),
        .to$data$17(keccak$to$data$17),
        .to$data$18(keccak$to$data$18),
        .to$data$19(keccak$to$data$19),
        .to$data$20(keccak$to$data$20),
        .to_last(keccak$to_last),
        .to_count(keccak$to_count)
    );
    sponge$deliver deliver(
        .clock(deliver$clock),
        .reset(deliver$reset),
        .from$valid(deliver$from$valid),
        .from$ready(deliver$from$ready),
        .from$data$0(deliver$from$data$0),
        .from$data$1(deliver$from$data$1),
        .from$data$2(deliver$from$data$2),
        .from$data$3(deliver$from$data$3),
        .from$data$4(deliver$from$data$4),
        .from$data$5(deliver$from$data$5),
        .from$data$6(deliver$from$data$6),
        .from$data$7(deliver$from$data$7),
        .from$data$8(deliver$from$data$8),
        .from$data$9(deliver$from$data$9),
        .from$data$10(deliver$from$data$10),
        .from$data$11(deliver$from$data$11),
        .from$data$12(deliver$from$data$12),
        .from$data$13(deliver$from$data$13),
        .from$data$14(deliver$from$data$14),
        .from$data$15(deliver$from$data$15),
        .from$data$16(deliver$from$data$16),
        .from$data$17(deliver$from$data$17),
        .from$data$18(deliver$from$data$18),
        .from$data$19(deliver$from$data$19),
        .from$data$20(deliver$from$data$20),
        .last(deliver$last),
        .count(deliver$count),
        .to$valid(deliver$to$valid),
        .to$ready(deliver$to$ready),
        .to$data$0(deliver$to$data$0),
        .to_last(deliver$to_last)
    );
    // Update code
    always @(*) begin
        gather$clock = clock;
        order$clock = clock;
        keccak$clock = clock;
        deliver$clock = clock;
        withdraw = reset | order$abandon;
        gather$reset = reset;
        order$reset = reset;
        keccak$reset = withdraw;
        deliver$reset = withdraw;
        gather$from$valid = from$valid;
        from$ready = gather$from$ready;
        gather$from$data$0 = from$data$0;
        gather$last = last;
        gather$bytes = bytes;
        gather$kind = kind;
        gather$words = words;
        order$stop = stop;
        order$full = gather$full;
        order$complete = gather$complete;
        order$block_rate = gather$rate;
        order$block_words = gather$squeezed;
        order$block_endless = gather$endless;
        gather$taken = order$taken;
        keccak$from$valid = order$valid;
        order$ready = keccak$from$ready;
        keccak$squeeze = order$squeeze;
        keccak$last = order$last;
        keccak$count = order$count;
        deliver$from$valid = keccak$to$valid;
        keccak$to$ready = deliver$from$ready;
        deliver$last = keccak$to_last;
        deliver$count = keccak$to_count;
        keccak$from$data$0 = gather$block$0;
        deliver$from$data$0 = keccak$to$data$0;
        keccak$from$data$1 = gather$block$1;
        deliver$from$data$1 = keccak$to$data$1;
        keccak$from$data$2 = gather$block$2;
        deliver$from$data$2 = keccak$to$data$2;
        keccak$from$data$3 = gather$block$3;
        deliver$from$data$3 = keccak$to$data$3;
        keccak$from$data$4 = gather$block$4;
        deliver$from$data$4 = keccak$to$data$4;
        keccak$from$data$5 = gather$block$5;
        deliver$from$data$5 = keccak$to$data$5;
        keccak$from$data$6 = gather$block$6;
        deliver$from$data$6 = keccak$to$data$6;
        keccak$from$data$7 = gather$block$7;
        deliver$from$data$7 = keccak$to$data$7;
        keccak$from$data$8 = gather$block$8;
        deliver$from$data$8 = keccak$to$data$8;
        keccak$from$data$9 = gather$block$9;
        deliver$from$data$9 = keccak$to$data$9;
        keccak$from$data$10 = gather$block$10;
        deliver$from$data$10 = keccak$to$data$10;
        keccak$from$data$11 = gather$block$11;
        deliver$from$data$11 = keccak$to$data$11;
        keccak$from$data$12 = gather$block$12;
        deliver$from$data$12 = keccak$to$data$12;
        keccak$from$data$13 = gather$block$13;
        deliver$from$data$13 = keccak$to$data$13;
        keccak$from$data$14 = gather$block$14;
        deliver$from$data$14 = keccak$to$data$14;
        keccak$from$data$15 = gather$block$15;
        deliver$from$data$15 = keccak$to$data$15;
        keccak$from$data$16 = gather$block$16;
        deliver$from$data$16 = keccak$to$data$16;
        keccak$from$data$17 = gather$block$17;
        deliver$from$data$17 = keccak$to$data$17;
        keccak$from$data$18 = gather$block$18;
        deliver$from$data$18 = keccak$to$data$18;
        keccak$from$data$19 = gather$block$19;
        deliver$from$data$19 = keccak$to$data$19;
        keccak$from$data$20 = gather$block$20;
        deliver$from$data$20 = keccak$to$data$20;
        to$valid = deliver$to$valid;
        deliver$to$ready = to$ready;
        to$data$0 = deliver$to$data$0;
        to_last = deliver$to_last;
    end
endmodule // top
module sponge$deliver(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,from$data$8,from$data$9,from$data$10,from$data$11,from$data$12,from$data$13,from$data$14,from$data$15,from$data$16,from$data$17,from$data$18,from$data$19,from$data$20,last,count,to$valid,to$ready,to$data$0,to_last);
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
    input wire  last;
    input wire  [4:0] count;
    output reg  to$valid;
    input wire  to$ready;
    output reg  [63:0] to$data$0;
    output reg  to_last;
    // Constant declarations
    localparam  no_word = 64'h0;
    localparam  place_0 = 5'b0;
    localparam  place_1 = 5'b1;
    // Stub signals
    reg  [63:0] held$0$d;
    wire  [63:0] held$0$q;
    reg  held$0$clock;
    reg  [63:0] held$1$d;
    wire  [63:0] held$1$q;
    reg  held$1$clock;
    reg  [63:0] held$2$d;
    wire  [63:0] held$2$q;
    reg  held$2$clock;
    reg  [63:0] held$3$d;
    wire  [63:0] held$3$q;
    reg  held$3$clock;
    reg  [63:0] held$4$d;
    wire  [63:0] held$4$q;
    reg  held$4$clock;
    reg  [63:0] held$5$d;
    wire  [63:0] held$5$q;
    reg  held$5$clock;
    reg  [63:0] held$6$d;
    wire  [63:0] held$6$q;
    reg  held$6$clock;
    reg  [63:0] held$7$d;
    wire  [63:0] held$7$q;
    reg  held$7$clock;
    reg  [63:0] held$8$d;
    wire  [63:0] held$8$q;
    reg  held$8$clock;
    reg  [63:0] held$9$d;
    wire  [63:0] held$9$q;
    reg  held$9$clock;
    reg  [63:0] held$10$d;
    wire  [63:0] held$10$q;
    reg  held$10$clock;
    reg  [63:0] held$11$d;
    wire  [63:0] held$11$q;
    reg  held$11$clock;
    reg  [63:0] held$12$d;
    wire  [63:0] held$12$q;
    reg  held$12$clock;
    reg  [63:0] held$13$d;
    wire  [63:0] held$13$q;
    reg  held$13$clock;
    reg  [63:0] held$14$d;
    wire  [63:0] held$14$q;
    reg  held$14$clock;
    reg  [63:0] held$15$d;
    wire  [63:0] held$15$q;
    reg  held$15$clock;
    reg  [63:0] held$16$d;
    wire  [63:0] held$16$q;
    reg  held$16$clock;
    reg  [63:0] held$17$d;
    wire  [63:0] held$17$q;
    reg  held$17$clock;
    reg  [63:0] held$18$d;
    wire  [63:0] held$18$q;
    reg  held$18$clock;
    reg  [63:0] held$19$d;
    wire  [63:0] held$19$q;
    reg  held$19$clock;
    reg  [63:0] held$20$d;
    wire  [63:0] held$20$q;
    reg  held$20$clock;
    reg  full$d;
    wire  full$q;
    reg  full$clock;
    reg  held_last$d;
    wire  held_last$q;
    reg  held_last$clock;
    reg  [4:0] held_count$d;
    wire  [4:0] held_count$q;
    reg  held_count$clock;
    reg  [4:0] place$d;
    wire  [4:0] place$q;
    reg  place$clock;
    reg  [63:0] out$d;
    wire  [63:0] out$q;
    reg  out$clock;
    reg  out_valid$d;
    wire  out_valid$q;
    reg  out_valid$clock;
    reg  out_last$d;
    wire  out_last$q;
    reg  out_last$clock;
    // Local signals
    reg  drop;
    reg  ready;
    reg  load;
    reg  step;
    reg  [4:0] next_place;
    reg  ends;
    reg  clear;
    reg  [63:0] of_2$0;
    reg  [63:0] of_2$1;
    reg  [63:0] of_2$2;
    reg  [63:0] of_2$3;
    reg  [63:0] of_2$4;
    reg  [63:0] of_2$5;
    reg  [63:0] of_2$6;
    reg  [63:0] of_2$7;
    reg  [63:0] of_2$8;
    reg  [63:0] of_2$9;
    reg  [63:0] of_2$10;
    reg  [63:0] of_4$0;
    reg  [63:0] of_4$1;
    reg  [63:0] of_4$2;
    reg  [63:0] of_4$3;
    reg  [63:0] of_4$4;
    reg  [63:0] of_4$5;
    reg  [63:0] of_8$0;
    reg  [63:0] of_8$1;
    reg  [63:0] of_8$2;
    reg  [63:0] of_16$0;
    reg  [63:0] of_16$1;
    reg  [63:0] chosen;
    // Sub module instances
    sponge$deliver$held$0 held$0(
        .d(held$0$d),
        .q(held$0$q),
        .clock(held$0$clock)
    );
    sponge$deliver$held$1 held$1(
        .d(held$1$d),
        .q(held$1$q),
        .clock(held$1$clock)
    );
    sponge$deliver$held$2 held$2(
        .d(held$2$d),
        .q(held$2$q),
        .clock(held$2$clock)
    );
    sponge$deliver$held$3 held$3(
        .d(held$3$d),
        .q(held$3$q),
        .clock(held$3$clock)
    );
    sponge$deliver$held$4 held$4(
        .d(held$4$d),
        .q(held$4$q),
        .clock(held$4$clock)
    );
    sponge$deliver$held$5 held$5(
        .d(held$5$d),
        .q(held$5$q),
        .clock(held$5$clock)
    );
    sponge$deliver$held$6 held$6(
        .d(held$6$d),
        .q(held$6$q),
        .clock(held$6$clock)
    );
    sponge$deliver$held$7 held$7(
        .d(held$7$d),
        .q(held$7$q),
        .clock(held$7$clock)
    );
    sponge$deliver$held$8 held$8(
        .d(held$8$d),
        .q(held$8$q),
        .clock(held$8$clock)
    );
    sponge$deliver$held$9 held$9(
        .d(held$9$d),
        .q(held$9$q),
        .clock(held$9$clock)
    );
    sponge$deliver$held$10 held$10(
        .d(held$10$d),
        .q(held$10$q),
        .clock(held$10$clock)
    );
    sponge$deliver$held$11 held$11(
        .d(held$11$d),
        .q(held$11$q),
        .clock(held$11$clock)
    );
    sponge$deliver$held$12 held$12(
        .d(held$12$d),
        .q(held$12$q),
        .clock(held$12$clock)
    );
    sponge$deliver$held$13 held$13(
        .d(held$13$d),
        .q(held$13$q),
        .clock(held$13$clock)
    );
    sponge$deliver$held$14 held$14(
        .d(held$14$d),
        .q(held$14$q),
        .clock(held$14$clock)
    );
    sponge$deliver$held$15 held$15(
        .d(held$15$d),
        .q(held$15$q),
        .clock(held$15$clock)
    );
    sponge$deliver$held$16 held$16(
        .d(held$16$d),
        .q(held$16$q),
        .clock(held$16$clock)
    );
    sponge$deliver$held$17 held$17(
        .d(held$17$d),
        .q(held$17$q),
        .clock(held$17$clock)
    );
    sponge$deliver$held$18 held$18(
        .d(held$18$d),
        .q(held$18$q),
        .clock(held$18$clock)
    );
    sponge$deliver$held$19 held$19(
        .d(held$19$d),
        .q(held$19$q),
        .clock(held$19$clock)
    );
    sponge$deliver$held$20 held$20(
        .d(held$20$d),
        .q(held$20$q),
        .clock(held$20$clock)
    );
    sponge$deliver$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    sponge$deliver$held_last held_last(
        .d(held_last$d),
        .q(held_last$q),
        .clock(held_last$clock)
    );
    sponge$deliver$held_count held_count(
        .d(held_count$d),
        .q(held_count$q),
        .clock(held_count$clock)
    );
    sponge$deliver$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    sponge$deliver$out out(
        .d(out$d),
        .q(out$q),
        .clock(out$clock)
    );
    sponge$deliver$out_valid out_valid(
        .d(out_valid$d),
        .q(out_valid$q),
        .clock(out_valid$clock)
    );
    sponge$deliver$out_last out_last(
        .d(out_last$d),
        .q(out_last$q),
        .clock(out_last$clock)
    );
    // Update code
    always @(*) begin
        full$clock = clock;
        held_last$clock = clock;
        held_count$clock = clock;
        place$clock = clock;
        out$clock = clock;
        out_valid$clock = clock;
        out_last$clock = clock;
        full$d = full$q;
        held_last$d = held_last$q;
        held_count$d = held_count$q;
        place$d = place$q;
        out$d = out$q;
        out_valid$d = out_valid$q;
        out_last$d = out_last$q;
        drop = count == place_0;
        ready = drop | ~full$q;
        from$ready = ready;
        load = from$valid & ~drop & ~full$q;
        of_2$0 = held$0$q;
        if (place$q[32'h0]) begin
            of_2$0 = held$1$q;
        end
        of_2$1 = held$2$q;
        if (place$q[32'h0]) begin
            of_2$1 = held$3$q;
        end
        of_2$2 = held$4$q;
        if (place$q[32'h0]) begin
            of_2$2 = held$5$q;
        end
        of_2$3 = held$6$q;
        if (place$q[32'h0]) begin
            of_2$3 = held$7$q;
        end
        of_2$4 = held$8$q;
        if (place$q[32'h0]) begin
            of_2$4 = held$9$q;
        end
        of_2$5 = held$10$q;
        if (place$q[32'h0]) begin
            of_2$5 = held$11$q;
        end
        of_2$6 = held$12$q;
        if (place$q[32'h0]) begin
            of_2$6 = held$13$q;
        end
        of_2$7 = held$14$q;
        if (place$q[32'h0]) begin
            of_2$7 = held$15$q;
        end
        of_2$8 = held$16$q;
        if (place$q[32'h0]) begin
            of_2$8 = held$17$q;
        end
        of_2$9 = held$18$q;
        if (place$q[32'h0]) begin
            of_2$9 = held$19$q;
        end
        of_2$10 = held$20$q;
        of_4$0 = of_2$0;
        if (place$q[32'h1]) begin
            of_4$0 = of_2$1;
        end
        of_4$1 = of_2$2;
        if (place$q[32'h1]) begin
            of_4$1 = of_2$3;
        end
        of_4$2 = of_2$4;
        if (place$q[32'h1]) begin
            of_4$2 = of_2$5;
        end
        of_4$3 = of_2$6;
        if (place$q[32'h1]) begin
            of_4$3 = of_2$7;
        end
        of_4$4 = of_2$8;
        if (place$q[32'h1]) begin
            of_4$4 = of_2$9;
        end
        of_4$5 = of_2$10;
        of_8$0 = of_4$0;
        if (place$q[32'h2]) begin
            of_8$0 = of_4$1;
        end
        of_8$1 = of_4$2;
        if (place$q[32'h2]) begin
            of_8$1 = of_4$3;
        end
        of_8$2 = of_4$4;
        if (place$q[32'h2]) begin
            of_8$2 = of_4$5;
        end
        of_16$0 = of_8$0;
        if (place$q[32'h3]) begin
            of_16$0 = of_8$1;
        end
        of_16$1 = of_8$2;
        chosen = of_16$0;
        if (place$q[32'h4]) begin
            chosen = of_16$1;
        end
        step = full$q & (~out_valid$q | to$ready);
        next_place = place$q + place_1;
        ends = next_place == held_count$q;
        if (to$ready) begin
            out$d = no_word;
            out_valid$d = 1'b0;
            out_last$d = 1'b0;
        end
        if (step) begin
            place$d = next_place;
            out$d = chosen;
            out_valid$d = 1'b1;
            out_last$d = held_last$q & ends;
            if (ends) begin
                full$d = 1'b0;
            end
        end
        if (load) begin
            full$d = 1'b1;
            place$d = place_0;
            held_last$d = last;
            held_count$d = count;
        end
        clear = (step & ends) | reset;
        held$0$clock = clock;
        held$0$d = held$0$q;
        if (load) begin
            held$0$d = from$data$0;
        end
        if (clear) begin
            held$0$d = no_word;
        end
        held$1$clock = clock;
        held$1$d = held$1$q;
        if (load) begin
            held$1$d = from$data$1;
        end
        if (clear) begin
            held$1$d = no_word;
        end
        held$2$clock = clock;
        held$2$d = held$2$q;
        if (load) begin
            held$2$d = from$data$2;
        end
        if (clear) begin
            held$2$d = no_word;
        end
        held$3$clock = clock;
        held$3$d = held$3$q;
        if (load) begin
            held$3$d = from$data$3;
        end
        if (clear) begin
            held$3$d = no_word;
        end
        held$4$clock = clock;
        held$4$d = held$4$q;
        if (load) begin
            held$4$d = from$data$4;
        end
        if (clear) begin
            held$4$d = no_word;
        end
        held$5$clock = clock;
        held$5$d = held$5$q;
        if (load) begin
            held$5$d = from$data$5;
        end
        if (clear) begin
            held$5$d = no_word;
        end
        held$6$clock = clock;
        held$6$d = held$6$q;
        if (load) begin
            held$6$d = from$data$6;
        end
        if (clear) begin
            held$6$d = no_word;
        end
        held$7$clock = clock;
        held$7$d = held$7$q;
        if (load) begin
            held$7$d = from$data$7;
        end
        if (clear) begin
            held$7$d = no_word;
        end
        held$8$clock = clock;
        held$8$d = held$8$q;
        if (load) begin
            held$8$d = from$data$8;
        end
        if (clear) begin
            held$8$d = no_word;
        end
        held$9$clock = clock;
        held$9$d = held$9$q;
        if (load) begin
            held$9$d = from$data$9;
        end
        if (clear) begin
            held$9$d = no_word;
        end
        held$10$clock = clock;
        held$10$d = held$10$q;
        if (load) begin
            held$10$d = from$data$10;
        end
        if (clear) begin
            held$10$d = no_word;
        end
        held$11$clock = clock;
        held$11$d = held$11$q;
        if (load) begin
            held$11$d = from$data$11;
        end
        if (clear) begin
            held$11$d = no_word;
        end
        held$12$clock = clock;
        held$12$d = held$12$q;
        if (load) begin
            held$12$d = from$data$12;
        end
        if (clear) begin
            held$12$d = no_word;
        end
        held$13$clock = clock;
        held$13$d = held$13$q;
        if (load) begin
            held$13$d = from$data$13;
        end
        if (clear) begin
            held$13$d = no_word;
        end
        held$14$clock = clock;
        held$14$d = held$14$q;
        if (load) begin
            held$14$d = from$data$14;
        end
        if (clear) begin
            held$14$d = no_word;
        end
        held$15$clock = clock;
        held$15$d = held$15$q;
        if (load) begin
            held$15$d = from$data$15;
        end
        if (clear) begin
            held$15$d = no_word;
        end
        held$16$clock = clock;
        held$16$d = held$16$q;
        if (load) begin
            held$16$d = from$data$16;
        end
        if (clear) begin
            held$16$d = no_word;
        end
        held$17$clock = clock;
        held$17$d = held$17$q;
        if (load) begin
            held$17$d = from$data$17;
        end
        if (clear) begin
            held$17$d = no_word;
        end
        held$18$clock = clock;
        held$18$d = held$18$q;
        if (load) begin
            held$18$d = from$data$18;
        end
        if (clear) begin
            held$18$d = no_word;
        end
        held$19$clock = clock;
        held$19$d = held$19$q;
        if (load) begin
            held$19$d = from$data$19;
        end
        if (clear) begin
            held$19$d = no_word;
        end
        held$20$clock = clock;
        held$20$d = held$20$q;
        if (load) begin
            held$20$d = from$data$20;
        end
        if (clear) begin
            held$20$d = no_word;
        end
        to$valid = out_valid$q;
        to$data$0 = out$q;
        to_last = out_last$q;
        if (reset) begin
            full$d = 1'b0;
            out$d = no_word;
            out_valid$d = 1'b0;
            out_last$d = 1'b0;
        end
    end
endmodule // sponge$deliver
module sponge$deliver$full(d,q,clock);
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
endmodule // sponge$deliver$full
module sponge$deliver$held$0(d,q,clock);
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
endmodule // sponge$deliver$held$0
module sponge$deliver$held$1(d,q,clock);
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
endmodule // sponge$deliver$held$1
module sponge$deliver$held$10(d,q,clock);
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
endmodule // sponge$deliver$held$10
module sponge$deliver$held$11(d,q,clock);
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
endmodule // sponge$deliver$held$11
module sponge$deliver$held$12(d,q,clock);
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
endmodule // sponge$deliver$held$12
module sponge$deliver$held$13(d,q,clock);
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
endmodule // sponge$deliver$held$13
module sponge$deliver$held$14(d,q,clock);
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
endmodule // sponge$deliver$held$14
module sponge$deliver$held$15(d,q,clock);
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
endmodule // sponge$deliver$held$15
module sponge$deliver$held$16(d,q,clock);
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
endmodule // sponge$deliver$held$16
module sponge$deliver$held$17(d,q,clock);
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
endmodule // sponge$deliver$held$17
module sponge$deliver$held$18(d,q,clock);
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
endmodule // sponge$deliver$held$18
module sponge$deliver$held$19(d,q,clock);
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
endmodule // sponge$deliver$held$19
module sponge$deliver$held$2(d,q,clock);
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
endmodule // sponge$deliver$held$2
module sponge$deliver$held$20(d,q,clock);
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
endmodule // sponge$deliver$held$20
module sponge$deliver$held$3(d,q,clock);
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
endmodule // sponge$deliver$held$3
module sponge$deliver$held$4(d,q,clock);
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
endmodule // sponge$deliver$held$4
module sponge$deliver$held$5(d,q,clock);
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
endmodule // sponge$deliver$held$5
module sponge$deliver$held$6(d,q,clock);
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
endmodule // sponge$deliver$held$6
module sponge$deliver$held$7(d,q,clock);
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
endmodule // sponge$deliver$held$7
module sponge$deliver$held$8(d,q,clock);
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
endmodule // sponge$deliver$held$8
module sponge$deliver$held$9(d,q,clock);
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
endmodule // sponge$deliver$held$9
module sponge$deliver$held_count(d,q,clock);
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
endmodule // sponge$deliver$held_count
module sponge$deliver$held_last(d,q,clock);
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
endmodule // sponge$deliver$held_last
module sponge$deliver$out(d,q,clock);
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
endmodule // sponge$deliver$out
module sponge$deliver$out_last(d,q,clock);
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
endmodule // sponge$deliver$out_last
module sponge$deliver$out_valid(d,q,clock);
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
endmodule // sponge$deliver$out_valid
module sponge$deliver$place(d,q,clock);
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
endmodule // sponge$deliver$place
module sponge$gather(clock,reset,from$valid,from$ready,from$data$0,last,bytes,kind,words,taken,full,complete,rate,squeezed,endless,block$0,block$1,block$2,block$3,block$4,block$5,block$6,block$7,block$8,block$9,block$10,block$11,block$12,block$13,block$14,block$15,block$16,block$17,block$18,block$19,block$20);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [63:0] from$data$0;
    input wire  last;
    input wire  [3:0] bytes;
    input wire  [1:0] kind;
    input wire  [15:0] words;
    input wire  taken;
    output reg  full;
    output reg  complete;
    output reg  [4:0] rate;
    output reg  [15:0] squeezed;
    output reg  endless;
    output reg  [63:0] block$0;
    output reg  [63:0] block$1;
    output reg  [63:0] block$2;
    output reg  [63:0] block$3;
    output reg  [63:0] block$4;
    output reg  [63:0] block$5;
    output reg  [63:0] block$6;
    output reg  [63:0] block$7;
    output reg  [63:0] block$8;
    output reg  [63:0] block$9;
    output reg  [63:0] block$10;
    output reg  [63:0] block$11;
    output reg  [63:0] block$12;
    output reg  [63:0] block$13;
    output reg  [63:0] block$14;
    output reg  [63:0] block$15;
    output reg  [63:0] block$16;
    output reg  [63:0] block$17;
    output reg  [63:0] block$18;
    output reg  [63:0] block$19;
    output reg  [63:0] block$20;
    // Constant declarations
    localparam  places$0 = 5'b0;
    localparam  places$1 = 5'b1;
    localparam  places$2 = 5'b10;
    localparam  places$3 = 5'b11;
    localparam  places$4 = 5'b100;
    localparam  places$5 = 5'b101;
    localparam  places$6 = 5'b110;
    localparam  places$7 = 5'b111;
    localparam  places$8 = 5'b1000;
    localparam  places$9 = 5'b1001;
    localparam  places$10 = 5'b1010;
    localparam  places$11 = 5'b1011;
    localparam  places$12 = 5'b1100;
    localparam  places$13 = 5'b1101;
    localparam  places$14 = 5'b1110;
    localparam  places$15 = 5'b1111;
    localparam  places$16 = 5'b10000;
    localparam  places$17 = 5'b10001;
    localparam  places$18 = 5'b10010;
    localparam  places$19 = 5'b10011;
    localparam  places$20 = 5'b10100;
    localparam  lengths$0 = 4'h0;
    localparam  lengths$1 = 4'h1;
    localparam  lengths$2 = 4'h2;
    localparam  lengths$3 = 4'h3;
    localparam  lengths$4 = 4'h4;
    localparam  lengths$5 = 4'h5;
    localparam  lengths$6 = 4'h6;
    localparam  lengths$7 = 4'h7;
    localparam  keeps$0 = 64'h0;
    localparam  keeps$1 = 64'hff;
    localparam  keeps$2 = 64'hffff;
    localparam  keeps$3 = 64'hffffff;
    localparam  keeps$4 = 64'hffffffff;
    localparam  keeps$5 = 64'hffffffffff;
    localparam  keeps$6 = 64'hffffffffffff;
    localparam  keeps$7 = 64'hffffffffffffff;
    localparam  sha3_ends$0 = 64'h6;
    localparam  sha3_ends$1 = 64'h600;
    localparam  sha3_ends$2 = 64'h60000;
    localparam  sha3_ends$3 = 64'h6000000;
    localparam  sha3_ends$4 = 64'h600000000;
    localparam  sha3_ends$5 = 64'h60000000000;
    localparam  sha3_ends$6 = 64'h6000000000000;
    localparam  sha3_ends$7 = 64'h600000000000000;
    localparam  shake_ends$0 = 64'h1f;
    localparam  shake_ends$1 = 64'h1f00;
    localparam  shake_ends$2 = 64'h1f0000;
    localparam  shake_ends$3 = 64'h1f000000;
    localparam  shake_ends$4 = 64'h1f00000000;
    localparam  shake_ends$5 = 64'h1f0000000000;
    localparam  shake_ends$6 = 64'h1f000000000000;
    localparam  shake_ends$7 = 64'h1f00000000000000;
    localparam  all = 64'hffffffffffffffff;
    localparam  no_word = 64'h0;
    localparam  top = 64'h8000000000000000;
    localparam  place_0 = 5'b0;
    localparam  place_1 = 5'b1;
    localparam  shake256 = 2'b1;
    localparam  sha3_256 = 2'b10;
    localparam  sha3_512 = 2'b11;
    localparam  rate_128 = 5'b10101;
    localparam  rate_256 = 5'b10001;
    localparam  rate_512 = 5'b1001;
    localparam  last_128 = 5'b10100;
    localparam  last_256 = 5'b10000;
    localparam  last_512 = 5'b1000;
    localparam  digest_256 = 16'h4;
    localparam  digest_512 = 16'h8;
    localparam  no_words = 16'h0;
    // Stub signals
    reg  [63:0] held$0$d;
    wire  [63:0] held$0$q;
    reg  held$0$clock;
    reg  [63:0] held$1$d;
    wire  [63:0] held$1$q;
    reg  held$1$clock;
    reg  [63:0] held$2$d;
    wire  [63:0] held$2$q;
    reg  held$2$clock;
    reg  [63:0] held$3$d;
    wire  [63:0] held$3$q;
    reg  held$3$clock;
    reg  [63:0] held$4$d;
    wire  [63:0] held$4$q;
    reg  held$4$clock;
    reg  [63:0] held$5$d;
    wire  [63:0] held$5$q;
    reg  held$5$clock;
    reg  [63:0] held$6$d;
    wire  [63:0] held$6$q;
    reg  held$6$clock;
    reg  [63:0] held$7$d;
    wire  [63:0] held$7$q;
    reg  held$7$clock;
    reg  [63:0] held$8$d;
    wire  [63:0] held$8$q;
    reg  held$8$clock;
    reg  [63:0] held$9$d;
    wire  [63:0] held$9$q;
    reg  held$9$clock;
    reg  [63:0] held$10$d;
    wire  [63:0] held$10$q;
    reg  held$10$clock;
    reg  [63:0] held$11$d;
    wire  [63:0] held$11$q;
    reg  held$11$clock;
    reg  [63:0] held$12$d;
    wire  [63:0] held$12$q;
    reg  held$12$clock;
    reg  [63:0] held$13$d;
    wire  [63:0] held$13$q;
    reg  held$13$clock;
    reg  [63:0] held$14$d;
    wire  [63:0] held$14$q;
    reg  held$14$clock;
    reg  [63:0] held$15$d;
    wire  [63:0] held$15$q;
    reg  held$15$clock;
    reg  [63:0] held$16$d;
    wire  [63:0] held$16$q;
    reg  held$16$clock;
    reg  [63:0] held$17$d;
    wire  [63:0] held$17$q;
    reg  held$17$clock;
    reg  [63:0] held$18$d;
    wire  [63:0] held$18$q;
    reg  held$18$clock;
    reg  [63:0] held$19$d;
    wire  [63:0] held$19$q;
    reg  held$19$clock;
    reg  [63:0] held$20$d;
    wire  [63:0] held$20$q;
    reg  held$20$clock;
    reg  [4:0] place$d;
    wire  [4:0] place$q;
    reg  place$clock;
    reg  is_full$d;
    wire  is_full$q;
    reg  is_full$clock;
    reg  is_complete$d;
    wire  is_complete$q;
    reg  is_complete$clock;
    reg  begun$d;
    wire  begun$q;
    reg  begun$clock;
    reg  owing$d;
    wire  owing$q;
    reg  owing$clock;
    reg  [1:0] chosen$d;
    wire  [1:0] chosen$q;
    reg  chosen$clock;
    reg  [15:0] requested$d;
    wire  [15:0] requested$q;
    reg  requested$clock;
    reg  without_end$d;
    wire  without_end$q;
    reg  without_end$clock;
    // Local signals
    reg  ready;
    reg  take;
    reg  write;
    reg  first;
    reg  [1:0] current;
    reg  is_shake;
    reg  [63:0] keep;
    reg  [63:0] ending;
    reg  [63:0] word;
    reg  [4:0] last_place;
    reg  [4:0] top_place;
    reg  fills;
    reg  partial;
    reg  ends;
    reg  clear;
    // Sub module instances
    sponge$gather$held$0 held$0(
        .d(held$0$d),
        .q(held$0$q),
        .clock(held$0$clock)
    );
    sponge$gather$held$1 held$1(
        .d(held$1$d),
        .q(held$1$q),
        .clock(held$1$clock)
    );
    sponge$gather$held$2 held$2(
        .d(held$2$d),
        .q(held$2$q),
        .clock(held$2$clock)
    );
    sponge$gather$held$3 held$3(
        .d(held$3$d),
        .q(held$3$q),
        .clock(held$3$clock)
    );
    sponge$gather$held$4 held$4(
        .d(held$4$d),
        .q(held$4$q),
        .clock(held$4$clock)
    );
    sponge$gather$held$5 held$5(
        .d(held$5$d),
        .q(held$5$q),
        .clock(held$5$clock)
    );
    sponge$gather$held$6 held$6(
        .d(held$6$d),
        .q(held$6$q),
        .clock(held$6$clock)
    );
    sponge$gather$held$7 held$7(
        .d(held$7$d),
        .q(held$7$q),
        .clock(held$7$clock)
    );
    sponge$gather$held$8 held$8(
        .d(held$8$d),
        .q(held$8$q),
        .clock(held$8$clock)
    );
    sponge$gather$held$9 held$9(
        .d(held$9$d),
        .q(held$9$q),
        .clock(held$9$clock)
    );
    sponge$gather$held$10 held$10(
        .d(held$10$d),
        .q(held$10$q),
        .clock(held$10$clock)
    );
    sponge$gather$held$11 held$11(
        .d(held$11$d),
        .q(held$11$q),
        .clock(held$11$clock)
    );
    sponge$gather$held$12 held$12(
        .d(held$12$d),
        .q(held$12$q),
        .clock(held$12$clock)
    );
    sponge$gather$held$13 held$13(
        .d(held$13$d),
        .q(held$13$q),
        .clock(held$13$clock)
    );
    sponge$gather$held$14 held$14(
        .d(held$14$d),
        .q(held$14$q),
        .clock(held$14$clock)
    );
    sponge$gather$held$15 held$15(
        .d(held$15$d),
        .q(held$15$q),
        .clock(held$15$clock)
    );
    sponge$gather$held$16 held$16(
        .d(held$16$d),
        .q(held$16$q),
        .clock(held$16$clock)
    );
    sponge$gather$held$17 held$17(
        .d(held$17$d),
        .q(held$17$q),
        .clock(held$17$clock)
    );
    sponge$gather$held$18 held$18(
        .d(held$18$d),
        .q(held$18$q),
        .clock(held$18$clock)
    );
    sponge$gather$held$19 held$19(
        .d(held$19$d),
        .q(held$19$q),
        .clock(held$19$clock)
    );
    sponge$gather$held$20 held$20(
        .d(held$20$d),
        .q(held$20$q),
        .clock(held$20$clock)
    );
    sponge$gather$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    sponge$gather$is_full is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    sponge$gather$is_complete is_complete(
        .d(is_complete$d),
        .q(is_complete$q),
        .clock(is_complete$clock)
    );
    sponge$gather$begun begun(
        .d(begun$d),
        .q(begun$q),
        .clock(begun$clock)
    );
    sponge$gather$owing owing(
        .d(owing$d),
        .q(owing$q),
        .clock(owing$clock)
    );
    sponge$gather$chosen chosen(
        .d(chosen$d),
        .q(chosen$q),
        .clock(chosen$clock)
    );
    sponge$gather$requested requested(
        .d(requested$d),
        .q(requested$q),
        .clock(requested$clock)
    );
    sponge$gather$without_end without_end(
        .d(without_end$d),
        .q(without_end$q),
        .clock(without_end$clock)
    );
    // Update code
    always @(*) begin
        place$clock = clock;
        is_full$clock = clock;
        is_complete$clock = clock;
        begun$clock = clock;
        owing$clock = clock;
        chosen$clock = clock;
        requested$clock = clock;
        without_end$clock = clock;
        place$d = place$q;
        is_full$d = is_full$q;
        is_complete$d = is_complete$q;
        begun$d = begun$q;
        owing$d = owing$q;
        chosen$d = chosen$q;
        requested$d = requested$q;
        without_end$d = without_end$q;
        ready = ~is_full$q & ~owing$q & ~reset;
        from$ready = ready;
        take = ready & from$valid;
        write = take | (owing$q & ~is_full$q);
        first = ~begun$q & ~owing$q;
        current = chosen$q;
        if (first) begin
            current = kind;
        end
        is_shake = current <= shake256;
        last_place = last_256;
        if (current < shake256) begin
            last_place = last_128;
        end
        if (current == sha3_512) begin
            last_place = last_512;
        end
        partial = 1'b0;
        keep = all;
        ending = no_word;
        if (last & (bytes == lengths$0)) begin
            partial = 1'b1;
            keep = keeps$0;
            ending = sha3_ends$0;
            if (is_shake) begin
                ending = shake_ends$0;
            end
        end
        if (last & (bytes == lengths$1)) begin
            partial = 1'b1;
            keep = keeps$1;
            ending = sha3_ends$1;
            if (is_shake) begin
                ending = shake_ends$1;
            end
        end
        if (last & (bytes == lengths$2)) begin
            partial = 1'b1;
            keep = keeps$2;
            ending = sha3_ends$2;
            if (is_shake) begin
                ending = shake_ends$2;
            end
        end
        if (last & (bytes == lengths$3)) begin
            partial = 1'b1;
            keep = keeps$3;
            ending = sha3_ends$3;
            if (is_shake) begin
                ending = shake_ends$3;
            end
        end
        if (last & (bytes == lengths$4)) begin
            partial = 1'b1;
            keep = keeps$4;
            ending = sha3_ends$4;
            if (is_shake) begin
                ending = shake_ends$4;
            end
        end
        if (last & (bytes == lengths$5)) begin
            partial = 1'b1;
            keep = keeps$5;
            ending = sha3_ends$5;
            if (is_shake) begin
                ending = shake_ends$5;
            end
        end
        if (last & (bytes == lengths$6)) begin
            partial = 1'b1;
            keep = keeps$6;
            ending = sha3_ends$6;
            if (is_shake) begin
                ending = shake_ends$6;
            end
        end
        if (last & (bytes == lengths$7)) begin
            partial = 1'b1;
            keep = keeps$7;
            ending = sha3_ends$7;
            if (is_shake) begin
                ending = shake_ends$7;
            end
        end
        word = (from$data$0 & keep) | ending;
        if (owing$q) begin
            word = sha3_ends$0;
            if (is_shake) begin
                word = shake_ends$0;
            end
        end
        fills = place$q == last_place;
        ends = owing$q | (last & partial);
        if (take) begin
            begun$d = ~last;
            owing$d = last & ~partial;
            if (first) begin
                chosen$d = kind;
                requested$d = words;
                without_end$d = words == no_words;
                if (kind == sha3_256) begin
                    requested$d = digest_256;
                    without_end$d = 1'b0;
                end
                if (kind == sha3_512) begin
                    requested$d = digest_512;
                    without_end$d = 1'b0;
                end
            end
        end
        if (write) begin
            place$d = place$q + place_1;
            is_full$d = fills | ends;
            is_complete$d = ends;
            if (ends) begin
                owing$d = 1'b0;
            end
        end
        if (taken) begin
            is_full$d = 1'b0;
            place$d = place_0;
        end
        if (reset) begin
            place$d = place_0;
            is_full$d = 1'b0;
            is_complete$d = 1'b0;
            begun$d = 1'b0;
            owing$d = 1'b0;
        end
        clear = taken | reset;
        held$0$clock = clock;
        held$0$d = held$0$q;
        if (write & (place$q == places$0)) begin
            held$0$d = word;
        end
        if (clear) begin
            held$0$d = no_word;
        end
        held$1$clock = clock;
        held$1$d = held$1$q;
        if (write & (place$q == places$1)) begin
            held$1$d = word;
        end
        if (clear) begin
            held$1$d = no_word;
        end
        held$2$clock = clock;
        held$2$d = held$2$q;
        if (write & (place$q == places$2)) begin
            held$2$d = word;
        end
        if (clear) begin
            held$2$d = no_word;
        end
        held$3$clock = clock;
        held$3$d = held$3$q;
        if (write & (place$q == places$3)) begin
            held$3$d = word;
        end
        if (clear) begin
            held$3$d = no_word;
        end
        held$4$clock = clock;
        held$4$d = held$4$q;
        if (write & (place$q == places$4)) begin
            held$4$d = word;
        end
        if (clear) begin
            held$4$d = no_word;
        end
        held$5$clock = clock;
        held$5$d = held$5$q;
        if (write & (place$q == places$5)) begin
            held$5$d = word;
        end
        if (clear) begin
            held$5$d = no_word;
        end
        held$6$clock = clock;
        held$6$d = held$6$q;
        if (write & (place$q == places$6)) begin
            held$6$d = word;
        end
        if (clear) begin
            held$6$d = no_word;
        end
        held$7$clock = clock;
        held$7$d = held$7$q;
        if (write & (place$q == places$7)) begin
            held$7$d = word;
        end
        if (clear) begin
            held$7$d = no_word;
        end
        held$8$clock = clock;
        held$8$d = held$8$q;
        if (write & (place$q == places$8)) begin
            held$8$d = word;
        end
        if (clear) begin
            held$8$d = no_word;
        end
        held$9$clock = clock;
        held$9$d = held$9$q;
        if (write & (place$q == places$9)) begin
            held$9$d = word;
        end
        if (clear) begin
            held$9$d = no_word;
        end
        held$10$clock = clock;
        held$10$d = held$10$q;
        if (write & (place$q == places$10)) begin
            held$10$d = word;
        end
        if (clear) begin
            held$10$d = no_word;
        end
        held$11$clock = clock;
        held$11$d = held$11$q;
        if (write & (place$q == places$11)) begin
            held$11$d = word;
        end
        if (clear) begin
            held$11$d = no_word;
        end
        held$12$clock = clock;
        held$12$d = held$12$q;
        if (write & (place$q == places$12)) begin
            held$12$d = word;
        end
        if (clear) begin
            held$12$d = no_word;
        end
        held$13$clock = clock;
        held$13$d = held$13$q;
        if (write & (place$q == places$13)) begin
            held$13$d = word;
        end
        if (clear) begin
            held$13$d = no_word;
        end
        held$14$clock = clock;
        held$14$d = held$14$q;
        if (write & (place$q == places$14)) begin
            held$14$d = word;
        end
        if (clear) begin
            held$14$d = no_word;
        end
        held$15$clock = clock;
        held$15$d = held$15$q;
        if (write & (place$q == places$15)) begin
            held$15$d = word;
        end
        if (clear) begin
            held$15$d = no_word;
        end
        held$16$clock = clock;
        held$16$d = held$16$q;
        if (write & (place$q == places$16)) begin
            held$16$d = word;
        end
        if (clear) begin
            held$16$d = no_word;
        end
        held$17$clock = clock;
        held$17$d = held$17$q;
        if (write & (place$q == places$17)) begin
            held$17$d = word;
        end
        if (clear) begin
            held$17$d = no_word;
        end
        held$18$clock = clock;
        held$18$d = held$18$q;
        if (write & (place$q == places$18)) begin
            held$18$d = word;
        end
        if (clear) begin
            held$18$d = no_word;
        end
        held$19$clock = clock;
        held$19$d = held$19$q;
        if (write & (place$q == places$19)) begin
            held$19$d = word;
        end
        if (clear) begin
            held$19$d = no_word;
        end
        held$20$clock = clock;
        held$20$d = held$20$q;
        if (write & (place$q == places$20)) begin
            held$20$d = word;
        end
        if (clear) begin
            held$20$d = no_word;
        end
        full = is_full$q;
        complete = is_complete$q;
        squeezed = requested$q;
        endless = without_end$q;
        rate = rate_256;
        top_place = last_256;
        if (chosen$q < shake256) begin
            rate = rate_128;
            top_place = last_128;
        end
        if (chosen$q == sha3_512) begin
            rate = rate_512;
            top_place = last_512;
        end
        block$0 = held$0$q;
        if (is_complete$q & (top_place == places$0)) begin
            block$0 = held$0$q | top;
        end
        block$1 = held$1$q;
        if (is_complete$q & (top_place == places$1)) begin
            block$1 = held$1$q | top;
        end
        block$2 = held$2$q;
        if (is_complete$q & (top_place == places$2)) begin
            block$2 = held$2$q | top;
        end
        block$3 = held$3$q;
        if (is_complete$q & (top_place == places$3)) begin
            block$3 = held$3$q | top;
        end
        block$4 = held$4$q;
        if (is_complete$q & (top_place == places$4)) begin
            block$4 = held$4$q | top;
        end
        block$5 = held$5$q;
        if (is_complete$q & (top_place == places$5)) begin
            block$5 = held$5$q | top;
        end
        block$6 = held$6$q;
        if (is_complete$q & (top_place == places$6)) begin
            block$6 = held$6$q | top;
        end
        block$7 = held$7$q;
        if (is_complete$q & (top_place == places$7)) begin
            block$7 = held$7$q | top;
        end
        block$8 = held$8$q;
        if (is_complete$q & (top_place == places$8)) begin
            block$8 = held$8$q | top;
        end
        block$9 = held$9$q;
        if (is_complete$q & (top_place == places$9)) begin
            block$9 = held$9$q | top;
        end
        block$10 = held$10$q;
        if (is_complete$q & (top_place == places$10)) begin
            block$10 = held$10$q | top;
        end
        block$11 = held$11$q;
        if (is_complete$q & (top_place == places$11)) begin
            block$11 = held$11$q | top;
        end
        block$12 = held$12$q;
        if (is_complete$q & (top_place == places$12)) begin
            block$12 = held$12$q | top;
        end
        block$13 = held$13$q;
        if (is_complete$q & (top_place == places$13)) begin
            block$13 = held$13$q | top;
        end
        block$14 = held$14$q;
        if (is_complete$q & (top_place == places$14)) begin
            block$14 = held$14$q | top;
        end
        block$15 = held$15$q;
        if (is_complete$q & (top_place == places$15)) begin
            block$15 = held$15$q | top;
        end
        block$16 = held$16$q;
        if (is_complete$q & (top_place == places$16)) begin
            block$16 = held$16$q | top;
        end
        block$17 = held$17$q;
        if (is_complete$q & (top_place == places$17)) begin
            block$17 = held$17$q | top;
        end
        block$18 = held$18$q;
        if (is_complete$q & (top_place == places$18)) begin
            block$18 = held$18$q | top;
        end
        block$19 = held$19$q;
        if (is_complete$q & (top_place == places$19)) begin
            block$19 = held$19$q | top;
        end
        block$20 = held$20$q;
        if (is_complete$q & (top_place == places$20)) begin
            block$20 = held$20$q | top;
        end
    end
endmodule // sponge$gather
module sponge$gather$begun(d,q,clock);
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
endmodule // sponge$gather$begun
module sponge$gather$chosen(d,q,clock);
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // sponge$gather$chosen
module sponge$gather$held$0(d,q,clock);
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
endmodule // sponge$gather$held$0
module sponge$gather$held$1(d,q,clock);
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
endmodule // sponge$gather$held$1
module sponge$gather$held$10(d,q,clock);
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
endmodule // sponge$gather$held$10
module sponge$gather$held$11(d,q,clock);
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
endmodule // sponge$gather$held$11
module sponge$gather$held$12(d,q,clock);
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
endmodule // sponge$gather$held$12
module sponge$gather$held$13(d,q,clock);
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
endmodule // sponge$gather$held$13
module sponge$gather$held$14(d,q,clock);
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
endmodule // sponge$gather$held$14
module sponge$gather$held$15(d,q,clock);
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
endmodule // sponge$gather$held$15
module sponge$gather$held$16(d,q,clock);
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
endmodule // sponge$gather$held$16
module sponge$gather$held$17(d,q,clock);
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
endmodule // sponge$gather$held$17
module sponge$gather$held$18(d,q,clock);
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
endmodule // sponge$gather$held$18
module sponge$gather$held$19(d,q,clock);
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
endmodule // sponge$gather$held$19
module sponge$gather$held$2(d,q,clock);
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
endmodule // sponge$gather$held$2
module sponge$gather$held$20(d,q,clock);
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
endmodule // sponge$gather$held$20
module sponge$gather$held$3(d,q,clock);
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
endmodule // sponge$gather$held$3
module sponge$gather$held$4(d,q,clock);
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
endmodule // sponge$gather$held$4
module sponge$gather$held$5(d,q,clock);
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
endmodule // sponge$gather$held$5
module sponge$gather$held$6(d,q,clock);
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
endmodule // sponge$gather$held$6
module sponge$gather$held$7(d,q,clock);
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
endmodule // sponge$gather$held$7
module sponge$gather$held$8(d,q,clock);
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
endmodule // sponge$gather$held$8
module sponge$gather$held$9(d,q,clock);
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
endmodule // sponge$gather$held$9
module sponge$gather$is_complete(d,q,clock);
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
endmodule // sponge$gather$is_complete
module sponge$gather$is_full(d,q,clock);
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
endmodule // sponge$gather$is_full
module sponge$gather$owing(d,q,clock);
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
endmodule // sponge$gather$owing
module sponge$gather$place(d,q,clock);
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
endmodule // sponge$gather$place
module sponge$gather$requested(d,q,clock);
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
endmodule // sponge$gather$requested
module sponge$gather$without_end(d,q,clock);
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
endmodule // sponge$gather$without_end
module sponge$keccak(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,from$data$8,from$data$9,from$data$10,from$data$11,from$data$12,from$data$13,from$data$14,from$data$15,from$data$16,from$data$17,from$data$18,from$data$19,from$data$20,squeeze,last,count,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,to$data$8,to$data$9,to$data$10,to$data$11,to$data$12,to$data$13,to$data$14,to$data$15,to$data$16,to$data$17,to$data$18,to$data$19,to$data$20,to_last,to_count);
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
    sponge$keccak$state$0 state$0(
        .d(state$0$d),
        .q(state$0$q),
        .clock(state$0$clock)
    );
    sponge$keccak$state$1 state$1(
        .d(state$1$d),
        .q(state$1$q),
        .clock(state$1$clock)
    );
    sponge$keccak$state$2 state$2(
        .d(state$2$d),
        .q(state$2$q),
        .clock(state$2$clock)
    );
    sponge$keccak$state$3 state$3(
        .d(state$3$d),
        .q(state$3$q),
        .clock(state$3$clock)
    );
    sponge$keccak$state$4 state$4(
        .d(state$4$d),
        .q(state$4$q),
        .clock(state$4$clock)
    );
    sponge$keccak$state$5 state$5(
        .d(state$5$d),
        .q(state$5$q),
        .clock(state$5$clock)
    );
    sponge$keccak$state$6 state$6(
        .d(state$6$d),
        .q(state$6$q),
        .clock(state$6$clock)
    );
    sponge$keccak$state$7 state$7(
        .d(state$7$d),
        .q(state$7$q),
        .clock(state$7$clock)
    );
    sponge$keccak$state$8 state$8(
        .d(state$8$d),
        .q(state$8$q),
        .clock(state$8$clock)
    );
    sponge$keccak$state$9 state$9(
        .d(state$9$d),
        .q(state$9$q),
        .clock(state$9$clock)
    );
    sponge$keccak$state$10 state$10(
        .d(state$10$d),
        .q(state$10$q),
        .clock(state$10$clock)
    );
    sponge$keccak$state$11 state$11(
        .d(state$11$d),
        .q(state$11$q),
        .clock(state$11$clock)
    );
    sponge$keccak$state$12 state$12(
        .d(state$12$d),
        .q(state$12$q),
        .clock(state$12$clock)
    );
    sponge$keccak$state$13 state$13(
        .d(state$13$d),
        .q(state$13$q),
        .clock(state$13$clock)
    );
    sponge$keccak$state$14 state$14(
        .d(state$14$d),
        .q(state$14$q),
        .clock(state$14$clock)
    );
    sponge$keccak$state$15 state$15(
        .d(state$15$d),
        .q(state$15$q),
        .clock(state$15$clock)
    );
    sponge$keccak$state$16 state$16(
        .d(state$16$d),
        .q(state$16$q),
        .clock(state$16$clock)
    );
    sponge$keccak$state$17 state$17(
        .d(state$17$d),
        .q(state$17$q),
        .clock(state$17$clock)
    );
    sponge$keccak$state$18 state$18(
        .d(state$18$d),
        .q(state$18$q),
        .clock(state$18$clock)
    );
    sponge$keccak$state$19 state$19(
        .d(state$19$d),
        .q(state$19$q),
        .clock(state$19$clock)
    );
    sponge$keccak$state$20 state$20(
        .d(state$20$d),
        .q(state$20$q),
        .clock(state$20$clock)
    );
    sponge$keccak$state$21 state$21(
        .d(state$21$d),
        .q(state$21$q),
        .clock(state$21$clock)
    );
    sponge$keccak$state$22 state$22(
        .d(state$22$d),
        .q(state$22$q),
        .clock(state$22$clock)
    );
    sponge$keccak$state$23 state$23(
        .d(state$23$d),
        .q(state$23$q),
        .clock(state$23$clock)
    );
    sponge$keccak$state$24 state$24(
        .d(state$24$d),
        .q(state$24$q),
        .clock(state$24$clock)
    );
    sponge$keccak$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    sponge$keccak$starting starting(
        .d(starting$d),
        .q(starting$q),
        .clock(starting$clock)
    );
    sponge$keccak$finishing finishing(
        .d(finishing$d),
        .q(finishing$q),
        .clock(finishing$clock)
    );
    sponge$keccak$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    sponge$keccak$round round(
        .d(round$d),
        .q(round$q),
        .clock(round$clock)
    );
    sponge$keccak$block_last block_last(
        .d(block_last$d),
        .q(block_last$q),
        .clock(block_last$clock)
    );
    sponge$keccak$block_count block_count(
        .d(block_count$d),
        .q(block_count$q),
        .clock(block_count$clock)
    );
    sponge$keccak$state_last state_last(
        .d(state_last$d),
        .q(state_last$q),
        .clock(state_last$clock)
    );
    sponge$keccak$state_count state_count(
        .d(state_count$d),
        .q(state_count$q),
        .clock(state_count$clock)
    );
    sponge$keccak$constants constants(
        .clock(constants$clock),
        .read(constants$read),
        .address(constants$address),
        .data(constants$data)
    );
    sponge$keccak$block$0 block$0(
        .d(block$0$d),
        .q(block$0$q),
        .clock(block$0$clock)
    );
    sponge$keccak$block$1 block$1(
        .d(block$1$d),
        .q(block$1$q),
        .clock(block$1$clock)
    );
    sponge$keccak$block$2 block$2(
        .d(block$2$d),
        .q(block$2$q),
        .clock(block$2$clock)
    );
    sponge$keccak$block$3 block$3(
        .d(block$3$d),
        .q(block$3$q),
        .clock(block$3$clock)
    );
    sponge$keccak$block$4 block$4(
        .d(block$4$d),
        .q(block$4$q),
        .clock(block$4$clock)
    );
    sponge$keccak$block$5 block$5(
        .d(block$5$d),
        .q(block$5$q),
        .clock(block$5$clock)
    );
    sponge$keccak$block$6 block$6(
        .d(block$6$d),
        .q(block$6$q),
        .clock(block$6$clock)
    );
    sponge$keccak$block$7 block$7(
        .d(block$7$d),
        .q(block$7$q),
        .clock(block$7$clock)
    );
    sponge$keccak$block$8 block$8(
        .d(block$8$d),
        .q(block$8$q),
        .clock(block$8$clock)
    );
    sponge$keccak$block$9 block$9(
        .d(block$9$d),
        .q(block$9$q),
        .clock(block$9$clock)
    );
    sponge$keccak$block$10 block$10(
        .d(block$10$d),
        .q(block$10$q),
        .clock(block$10$clock)
    );
    sponge$keccak$block$11 block$11(
        .d(block$11$d),
        .q(block$11$q),
        .clock(block$11$clock)
    );
    sponge$keccak$block$12 block$12(
        .d(block$12$d),
        .q(block$12$q),
        .clock(block$12$clock)
    );
    sponge$keccak$block$13 block$13(
        .d(block$13$d),
        .q(block$13$q),
        .clock(block$13$clock)
    );
    sponge$keccak$block$14 block$14(
        .d(block$14$d),
        .q(block$14$q),
        .clock(block$14$clock)
    );
    sponge$keccak$block$15 block$15(
        .d(block$15$d),
        .q(block$15$q),
        .clock(block$15$clock)
    );
    sponge$keccak$block$16 block$16(
        .d(block$16$d),
        .q(block$16$q),
        .clock(block$16$clock)
    );
    sponge$keccak$block$17 block$17(
        .d(block$17$d),
        .q(block$17$q),
        .clock(block$17$clock)
    );
    sponge$keccak$block$18 block$18(
        .d(block$18$d),
        .q(block$18$q),
        .clock(block$18$clock)
    );
    sponge$keccak$block$19 block$19(
        .d(block$19$d),
        .q(block$19$q),
        .clock(block$19$clock)
    );
    sponge$keccak$block$20 block$20(
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
endmodule // sponge$keccak
module sponge$keccak$block$0(d,q,clock);
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
endmodule // sponge$keccak$block$0
module sponge$keccak$block$1(d,q,clock);
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
endmodule // sponge$keccak$block$1
module sponge$keccak$block$10(d,q,clock);
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
endmodule // sponge$keccak$block$10
module sponge$keccak$block$11(d,q,clock);
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
endmodule // sponge$keccak$block$11
module sponge$keccak$block$12(d,q,clock);
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
endmodule // sponge$keccak$block$12
module sponge$keccak$block$13(d,q,clock);
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
endmodule // sponge$keccak$block$13
module sponge$keccak$block$14(d,q,clock);
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
endmodule // sponge$keccak$block$14
module sponge$keccak$block$15(d,q,clock);
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
endmodule // sponge$keccak$block$15
module sponge$keccak$block$16(d,q,clock);
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
endmodule // sponge$keccak$block$16
module sponge$keccak$block$17(d,q,clock);
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
endmodule // sponge$keccak$block$17
module sponge$keccak$block$18(d,q,clock);
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
endmodule // sponge$keccak$block$18
module sponge$keccak$block$19(d,q,clock);
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
endmodule // sponge$keccak$block$19
module sponge$keccak$block$2(d,q,clock);
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
endmodule // sponge$keccak$block$2
module sponge$keccak$block$20(d,q,clock);
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
endmodule // sponge$keccak$block$20
module sponge$keccak$block$3(d,q,clock);
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
endmodule // sponge$keccak$block$3
module sponge$keccak$block$4(d,q,clock);
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
endmodule // sponge$keccak$block$4
module sponge$keccak$block$5(d,q,clock);
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
endmodule // sponge$keccak$block$5
module sponge$keccak$block$6(d,q,clock);
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
endmodule // sponge$keccak$block$6
module sponge$keccak$block$7(d,q,clock);
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
endmodule // sponge$keccak$block$7
module sponge$keccak$block$8(d,q,clock);
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
endmodule // sponge$keccak$block$8
module sponge$keccak$block$9(d,q,clock);
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
endmodule // sponge$keccak$block$9
module sponge$keccak$block_count(d,q,clock);
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
endmodule // sponge$keccak$block_count
module sponge$keccak$block_last(d,q,clock);
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
endmodule // sponge$keccak$block_last
module sponge$keccak$constants(clock,read,address,data);
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
endmodule // sponge$keccak$constants
module sponge$keccak$finishing(d,q,clock);
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
endmodule // sponge$keccak$finishing
module sponge$keccak$full(d,q,clock);
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
endmodule // sponge$keccak$full
module sponge$keccak$round(d,q,clock);
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
endmodule // sponge$keccak$round
module sponge$keccak$running(d,q,clock);
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
endmodule // sponge$keccak$running
module sponge$keccak$starting(d,q,clock);
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
endmodule // sponge$keccak$starting
module sponge$keccak$state$0(d,q,clock);
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
endmodule // sponge$keccak$state$0
module sponge$keccak$state$1(d,q,clock);
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
endmodule // sponge$keccak$state$1
module sponge$keccak$state$10(d,q,clock);
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
endmodule // sponge$keccak$state$10
module sponge$keccak$state$11(d,q,clock);
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
endmodule // sponge$keccak$state$11
module sponge$keccak$state$12(d,q,clock);
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
endmodule // sponge$keccak$state$12
module sponge$keccak$state$13(d,q,clock);
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
endmodule // sponge$keccak$state$13
module sponge$keccak$state$14(d,q,clock);
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
endmodule // sponge$keccak$state$14
module sponge$keccak$state$15(d,q,clock);
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
endmodule // sponge$keccak$state$15
module sponge$keccak$state$16(d,q,clock);
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
endmodule // sponge$keccak$state$16
module sponge$keccak$state$17(d,q,clock);
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
endmodule // sponge$keccak$state$17
module sponge$keccak$state$18(d,q,clock);
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
endmodule // sponge$keccak$state$18
module sponge$keccak$state$19(d,q,clock);
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
endmodule // sponge$keccak$state$19
module sponge$keccak$state$2(d,q,clock);
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
endmodule // sponge$keccak$state$2
module sponge$keccak$state$20(d,q,clock);
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
endmodule // sponge$keccak$state$20
module sponge$keccak$state$21(d,q,clock);
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
endmodule // sponge$keccak$state$21
module sponge$keccak$state$22(d,q,clock);
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
endmodule // sponge$keccak$state$22
module sponge$keccak$state$23(d,q,clock);
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
endmodule // sponge$keccak$state$23
module sponge$keccak$state$24(d,q,clock);
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
endmodule // sponge$keccak$state$24
module sponge$keccak$state$3(d,q,clock);
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
endmodule // sponge$keccak$state$3
module sponge$keccak$state$4(d,q,clock);
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
endmodule // sponge$keccak$state$4
module sponge$keccak$state$5(d,q,clock);
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
endmodule // sponge$keccak$state$5
module sponge$keccak$state$6(d,q,clock);
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
endmodule // sponge$keccak$state$6
module sponge$keccak$state$7(d,q,clock);
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
endmodule // sponge$keccak$state$7
module sponge$keccak$state$8(d,q,clock);
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
endmodule // sponge$keccak$state$8
module sponge$keccak$state$9(d,q,clock);
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
endmodule // sponge$keccak$state$9
module sponge$keccak$state_count(d,q,clock);
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
endmodule // sponge$keccak$state_count
module sponge$keccak$state_last(d,q,clock);
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
endmodule // sponge$keccak$state_last
module sponge$order(clock,reset,stop,full,complete,block_rate,block_words,block_endless,taken,valid,ready,squeeze,last,count,abandon);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  stop;
    input wire  full;
    input wire  complete;
    input wire  [4:0] block_rate;
    input wire  [15:0] block_words;
    input wire  block_endless;
    output reg  taken;
    output reg  valid;
    input wire  ready;
    output reg  squeeze;
    output reg  last;
    output reg  [4:0] count;
    output reg  abandon;
    // Constant declarations
    localparam  none = 5'b0;
    // Stub signals
    reg  more$d;
    wire  more$q;
    reg  more$clock;
    reg  endless$d;
    wire  endless$q;
    reg  endless$clock;
    reg  [4:0] rate$d;
    wire  [4:0] rate$q;
    reg  rate$clock;
    reg  [15:0] rest$d;
    wire  [15:0] rest$q;
    reg  rest$clock;
    // Local signals
    reg  [4:0] current_rate;
    reg  current_endless;
    reg  [15:0] wanted;
    reg  [15:0] wide_rate;
    reg  emits;
    reg  beyond;
    reg  stopped;
    reg  take;
    // Sub module instances
    sponge$order$more more(
        .d(more$d),
        .q(more$q),
        .clock(more$clock)
    );
    sponge$order$endless endless(
        .d(endless$d),
        .q(endless$q),
        .clock(endless$clock)
    );
    sponge$order$rate rate(
        .d(rate$d),
        .q(rate$q),
        .clock(rate$clock)
    );
    sponge$order$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    // Update code
    always @(*) begin
        more$clock = clock;
        endless$clock = clock;
        rate$clock = clock;
        rest$clock = clock;
        more$d = more$q;
        endless$d = endless$q;
        rate$d = rate$q;
        rest$d = rest$q;
        current_rate = block_rate;
        wanted = block_words;
        current_endless = block_endless;
        if (more$q) begin
            current_rate = rate$q;
            wanted = rest$q;
            current_endless = endless$q;
        end
        wide_rate = ((current_rate) & 16'hffff);
        emits = more$q | complete;
        beyond = current_endless | (wanted > wide_rate);
        count = none;
        if (emits) begin
            count = wanted[(32'h0)+:(5)];
            if (beyond) begin
                count = current_rate;
            end
        end
        last = emits & ~beyond;
        squeeze = more$q;
        valid = more$q | full;
        stopped = stop & endless$q;
        abandon = stopped;
        take = (more$q | full) & ready;
        taken = take & ~more$q;
        if (take) begin
            more$d = emits & beyond;
            endless$d = emits & current_endless;
            rate$d = current_rate;
            rest$d = wanted - wide_rate;
        end
        if (reset | stopped) begin
            more$d = 1'b0;
            endless$d = 1'b0;
        end
    end
endmodule // sponge$order
module sponge$order$endless(d,q,clock);
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
endmodule // sponge$order$endless
module sponge$order$more(d,q,clock);
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
endmodule // sponge$order$more
module sponge$order$rate(d,q,clock);
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
endmodule // sponge$order$rate
module sponge$order$rest(d,q,clock);
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
endmodule // sponge$order$rest
