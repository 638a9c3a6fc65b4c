// Generated from kemlane-hdl; do not edit. Module kem_polymul_4.
module kem_polymul_4(clock,reset,a$valid,a$ready,a$data$0,a$data$1,a$data$2,a$data$3,a$data$4,a$data$5,a$data$6,a$data$7,b$valid,b$ready,b$data$0,b$data$1,b$data$2,b$data$3,b$data$4,b$data$5,b$data$6,b$data$7,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
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
    reg  turns$clock;
    reg  turns$reset;
    reg  turns$last;
    reg  turns$entered;
    reg  turns$left;
    wire  turns$enter_a;
    wire  turns$enter_b;
    wire  turns$enter_sum;
    wire  turns$leave_a;
    wire  turns$leave_b;
    wire  turns$leave_sum;
    wire  turns$product_fresh;
    wire  turns$product_last;
    reg  transform$clock;
    reg  transform$reset;
    reg  transform$from$valid;
    wire  transform$from$ready;
    reg  [11:0] transform$from$data$0;
    reg  [11:0] transform$from$data$1;
    reg  [11:0] transform$from$data$2;
    reg  [11:0] transform$from$data$3;
    reg  [11:0] transform$from$data$4;
    reg  [11:0] transform$from$data$5;
    reg  [11:0] transform$from$data$6;
    reg  [11:0] transform$from$data$7;
    reg  transform$inverse;
    wire  transform$to$valid;
    reg  transform$to$ready;
    wire  [11:0] transform$to$data$0;
    wire  [11:0] transform$to$data$1;
    wire  [11:0] transform$to$data$2;
    wire  [11:0] transform$to$data$3;
    wire  [11:0] transform$to$data$4;
    wire  [11:0] transform$to$data$5;
    wire  [11:0] transform$to$data$6;
    wire  [11:0] transform$to$data$7;
    reg  left_factor$clock;
    reg  left_factor$reset;
    reg  left_factor$promise;
    wire  left_factor$room;
    reg  left_factor$put;
    reg  [11:0] left_factor$data$0;
    reg  [11:0] left_factor$data$1;
    reg  [11:0] left_factor$data$2;
    reg  [11:0] left_factor$data$3;
    reg  [11:0] left_factor$data$4;
    reg  [11:0] left_factor$data$5;
    reg  [11:0] left_factor$data$6;
    reg  [11:0] left_factor$data$7;
    wire  left_factor$to$valid;
    reg  left_factor$to$ready;
    wire  [11:0] left_factor$to$data$0;
    wire  [11:0] left_factor$to$data$1;
    wire  [11:0] left_factor$to$data$2;
    wire  [11:0] left_factor$to$data$3;
    wire  [11:0] left_factor$to$data$4;
    wire  [11:0] left_factor$to$data$5;
    wire  [11:0] left_factor$to$data$6;
    wire  [11:0] left_factor$to$data$7;
    reg  multiply$clock;
    reg  multiply$reset;
    reg  multiply$a$valid;
    wire  multiply$a$ready;
    reg  [11:0] multiply$a$data$0;
    reg  [11:0] multiply$a$data$1;
    reg  [11:0] multiply$a$data$2;
    reg  [11:0] multiply$a$data$3;
    reg  [11:0] multiply$a$data$4;
    reg  [11:0] multiply$a$data$5;
    reg  [11:0] multiply$a$data$6;
    reg  [11:0] multiply$a$data$7;
    reg  multiply$b$valid;
    wire  multiply$b$ready;
    reg  [11:0] multiply$b$data$0;
    reg  [11:0] multiply$b$data$1;
    reg  [11:0] multiply$b$data$2;
    reg  [11:0] multiply$b$data$3;
    reg  [11:0] multiply$b$data$4;
    reg  [11:0] multiply$b$data$5;
    reg  [11:0] multiply$b$data$6;
    reg  [11:0] multiply$b$data$7;
    reg  multiply$fresh;
    reg  multiply$last;
    wire  multiply$to$valid;
    reg  multiply$to$ready;
    wire  [11:0] multiply$to$data$0;
    wire  [11:0] multiply$to$data$1;
    wire  [11:0] multiply$to$data$2;
    wire  [11:0] multiply$to$data$3;
    wire  [11:0] multiply$to$data$4;
    wire  [11:0] multiply$to$data$5;
    wire  [11:0] multiply$to$data$6;
    wire  [11:0] multiply$to$data$7;
    // Local signals
    reg  offered;
    reg  taken;
    reg  kept;
    // Sub module instances
    kem_polymul_4$turns turns(
        .clock(turns$clock),
        .reset(turns$reset),
        .last(turns$last),
        .entered(turns$entered),
        .left(turns$left),
        .enter_a(turns$enter_a),
        .enter_b(turns$enter_b),
        .enter_sum(turns$enter_sum),
        .leave_a(turns$leave_a),
        .leave_b(turns$leave_b),
        .leave_sum(turns$leave_sum),
        .product_fresh(turns$product_fresh),
        .product_last(turns$product_last)
    );
    kem_polymul_4$transform transform(
        .clock(transform$clock),
        .reset(transform$reset),
        .from$valid(transform$from$valid),
        .from$ready(transform$from$ready),
        .from$data$0(transform$from$data$0),
        .from$data$1(transform$from$data$1),
        .from$data$2(transform$from$data$2),
        .from$data$3(transform$from$data$3),
        .from$data$4(transform$from$data$4),
        .from$data$5(transform$from$data$5),
        .from$data$6(transform$from$data$6),
        .from$data$7(transform$from$data$7),
        .inverse(transform$inverse),
        .to$valid(transform$to$valid),
        .to$ready(transform$to$ready),
        .to$data$0(transform$to$data$0),
        .to$data$1(transform$to$data$1),
        .to$data$2(transform$to$data$2),
        .to$data$3(transform$to$data$3),
        .to$data$4(transform$to$data$4),
        .to$data$5(transform$to$data$5),
        .to$data$6(transform$to$data$6),
        .to$data$7(transform$to$data$7)
    );
    kem_polymul_4$left_factor left_factor(
        .clock(left_factor$clock),
        .reset(left_factor$reset),
        .promise(left_factor$promise),
        .room(left_factor$room),
        .put(left_factor$put),
        .data$0(left_factor$data$0),
        .data$1(left_factor$data$1),
        .data$2(left_factor$data$2),
        .data$3(left_factor$data$3),
        .data$4(left_factor$data$4),
        .data$5(left_factor$data$5),
        .data$6(left_factor$data$6),
        .data$7(left_factor$data$7),
        .to$valid(left_factor$to$valid),
        .to$ready(left_factor$to$ready),
        .to$data$0(left_factor$to$data$0),
        .to$data$1(left_factor$to$data$1),
        .to$data$2(left_factor$to$data$2),
        .to$data$3(left_factor$to$data$3),
        .to$data$4(left_factor$to$data$4),
        .to$data$5(left_factor$to$data$5),
        .to$data$6(left_factor$to$data$6),
        .to$data$7(left_factor$to$data$7)
    );
    kem_polymul_4$multiply multiply(
        .clock(multiply$clock),
        .reset(multiply$reset),
        .a$valid(multiply$a$valid),
        .a$ready(multiply$a$ready),
        .a$data$0(multiply$a$data$0),
        .a$data$1(multiply$a$data$1),
        .a$data$2(multiply$a$data$2),
        .a$data$3(multiply$a$data$3),
        .a$data$4(multiply$a$data$4),
        .a$data$5(multiply$a$data$5),
        .a$data$6(multiply$a$data$6),
        .a$data$7(multiply$a$data$7),
        .b$valid(multiply$b$valid),
        .b$ready(multiply$b$ready),
        .b$data$0(multiply$b$data$0),
        .b$data$1(multiply$b$data$1),
        .b$data$2(multiply$b$data$2),
        .b$data$3(multiply$b$data$3),
        .b$data$4(multiply$b$data$4),
        .b$data$5(multiply$b$data$5),
        .b$data$6(multiply$b$data$6),
        .b$data$7(multiply$b$data$7),
        .fresh(multiply$fresh),
        .last(multiply$last),
        .to$valid(multiply$to$valid),
        .to$ready(multiply$to$ready),
        .to$data$0(multiply$to$data$0),
        .to$data$1(multiply$to$data$1),
        .to$data$2(multiply$to$data$2),
        .to$data$3(multiply$to$data$3),
        .to$data$4(multiply$to$data$4),
        .to$data$5(multiply$to$data$5),
        .to$data$6(multiply$to$data$6),
        .to$data$7(multiply$to$data$7)
    );
    // Update code
    always @(*) begin
        turns$clock = clock;
        transform$clock = clock;
        left_factor$clock = clock;
        multiply$clock = clock;
        turns$reset = reset;
        transform$reset = reset;
        left_factor$reset = reset;
        multiply$reset = reset;
        turns$last = last;
        offered = (turns$enter_a & a$valid) | (turns$enter_b & b$valid) | (turns$enter_sum & multiply$to$valid);
        transform$from$valid = offered;
        transform$inverse = turns$enter_sum;
        turns$entered = offered & transform$from$ready;
        a$ready = turns$enter_a & transform$from$ready;
        b$ready = turns$enter_b & transform$from$ready;
        multiply$to$ready = turns$enter_sum & transform$from$ready;
        taken = (turns$leave_a & left_factor$room) | (turns$leave_b & multiply$b$ready) | (turns$leave_sum & to$ready);
        transform$to$ready = taken;
        turns$left = transform$to$valid & taken;
        kept = transform$to$valid & turns$leave_a & left_factor$room;
        left_factor$promise = kept;
        left_factor$put = kept;
        multiply$a$valid = left_factor$to$valid;
        left_factor$to$ready = multiply$a$ready;
        multiply$b$valid = transform$to$valid & turns$leave_b;
        multiply$fresh = turns$product_fresh;
        multiply$last = turns$product_last;
        to$valid = transform$to$valid & turns$leave_sum;
        transform$from$data$0 = a$data$0;
        if (turns$enter_b) begin
            transform$from$data$0 = b$data$0;
        end
        if (turns$enter_sum) begin
            transform$from$data$0 = multiply$to$data$0;
        end
        left_factor$data$0 = transform$to$data$0;
        multiply$a$data$0 = left_factor$to$data$0;
        multiply$b$data$0 = transform$to$data$0;
        to$data$0 = transform$to$data$0;
        transform$from$data$1 = a$data$1;
        if (turns$enter_b) begin
            transform$from$data$1 = b$data$1;
        end
        if (turns$enter_sum) begin
            transform$from$data$1 = multiply$to$data$1;
        end
        left_factor$data$1 = transform$to$data$1;
        multiply$a$data$1 = left_factor$to$data$1;
        multiply$b$data$1 = transform$to$data$1;
        to$data$1 = transform$to$data$1;
        transform$from$data$2 = a$data$2;
        if (turns$enter_b) begin
            transform$from$data$2 = b$data$2;
        end
        if (turns$enter_sum) begin
            transform$from$data$2 = multiply$to$data$2;
        end
        left_factor$data$2 = transform$to$data$2;
        multiply$a$data$2 = left_factor$to$data$2;
        multiply$b$data$2 = transform$to$data$2;
        to$data$2 = transform$to$data$2;
        transform$from$data$3 = a$data$3;
        if (turns$enter_b) begin
            transform$from$data$3 = b$data$3;
        end
        if (turns$enter_sum) begin
            transform$from$data$3 = multiply$to$data$3;
        end
        left_factor$data$3 = transform$to$data$3;
        multiply$a$data$3 = left_factor$to$data$3;
        multiply$b$data$3 = transform$to$data$3;
        to$data$3 = transform$to$data$3;
        transform$from$data$4 = a$data$4;
        if (turns$enter_b) begin
            transform$from$data$4 = b$data$4;
        end
        if (turns$enter_sum) begin
            transform$from$data$4 = multiply$to$data$4;
        end
        left_factor$data$4 = transform$to$data$4;
        multiply$a$data$4 = left_factor$to$data$4;
        multiply$b$data$4 = transform$to$data$4;
        to$data$4 = transform$to$data$4;
        transform$from$data$5 = a$data$5;
        if (turns$enter_b) begin
            transform$from$data$5 = b$data$5;
        end
        if (turns$enter_sum) begin
            transform$from$data$5 = multiply$to$data$5;
        end
        left_factor$data$5 = transform$to$data$5;
        multiply$a$data$5 = left_factor$to$data$5;
        multiply$b$data$5 = transform$to$data$5;
        to$data$5 = transform$to$data$5;
        transform$from$data$6 = a$data$6;
        if (turns$enter_b) begin
            transform$from$data$6 = b$data$6;
        end
        if (turns$enter_sum) begin
            transform$from$data$6 = multiply$to$data$6;
        end
        left_factor$data$6 = transform$to$data$6;
        multiply$a$data$6 = left_factor$to$data$6;
        multiply$b$data$6 = transform$to$data$6;
        to$data$6 = transform$to$data$6;
        transform$from$data$7 = a$data$7;
        if (turns$enter_b) begin
            transform$from$data$7 = b$data$7;
        end
        if (turns$enter_sum) begin
            transform$from$data$7 = multiply$to$data$7;
        end
        left_factor$data$7 = transform$to$data$7;
        multiply$a$data$7 = left_factor$to$data$7;
        multiply$b$data$7 = transform$to$data$7;
        to$data$7 = transform$to$data$7;
    end
endmodule // top
module kem_polymul_4$left_factor(clock,reset,promise,room,put,data$0,data$1,data$2,data$3,data$4,data$5,data$6,data$7,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
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
    kem_polymul_4$left_factor$promised promised(
        .d(promised$d),
        .q(promised$q),
        .clock(promised$clock)
    );
    kem_polymul_4$left_factor$stored stored(
        .d(stored$d),
        .q(stored$q),
        .clock(stored$clock)
    );
    kem_polymul_4$left_factor$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kem_polymul_4$left_factor$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    kem_polymul_4$left_factor$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    kem_polymul_4$left_factor$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    kem_polymul_4$left_factor$rows$0 rows$0(
        .clock(rows$0$clock),
        .read(rows$0$read),
        .read_address(rows$0$read_address),
        .read_data(rows$0$read_data),
        .write(rows$0$write),
        .write_address(rows$0$write_address),
        .write_data(rows$0$write_data)
    );
    kem_polymul_4$left_factor$rows$1 rows$1(
        .clock(rows$1$clock),
        .read(rows$1$read),
        .read_address(rows$1$read_address),
        .read_data(rows$1$read_data),
        .write(rows$1$write),
        .write_address(rows$1$write_address),
        .write_data(rows$1$write_data)
    );
    kem_polymul_4$left_factor$rows$2 rows$2(
        .clock(rows$2$clock),
        .read(rows$2$read),
        .read_address(rows$2$read_address),
        .read_data(rows$2$read_data),
        .write(rows$2$write),
        .write_address(rows$2$write_address),
        .write_data(rows$2$write_data)
    );
    kem_polymul_4$left_factor$rows$3 rows$3(
        .clock(rows$3$clock),
        .read(rows$3$read),
        .read_address(rows$3$read_address),
        .read_data(rows$3$read_data),
        .write(rows$3$write),
        .write_address(rows$3$write_address),
        .write_data(rows$3$write_data)
    );
    kem_polymul_4$left_factor$rows$4 rows$4(
        .clock(rows$4$clock),
        .read(rows$4$read),
        .read_address(rows$4$read_address),
        .read_data(rows$4$read_data),
        .write(rows$4$write),
        .write_address(rows$4$write_address),
        .write_data(rows$4$write_data)
    );
    kem_polymul_4$left_factor$rows$5 rows$5(
        .clock(rows$5$clock),
        .read(rows$5$read),
        .read_address(rows$5$read_address),
        .read_data(rows$5$read_data),
        .write(rows$5$write),
        .write_address(rows$5$write_address),
        .write_data(rows$5$write_data)
    );
    kem_polymul_4$left_factor$rows$6 rows$6(
        .clock(rows$6$clock),
        .read(rows$6$read),
        .read_address(rows$6$read_address),
        .read_data(rows$6$read_data),
        .write(rows$6$write),
        .write_address(rows$6$write_address),
        .write_data(rows$6$write_data)
    );
    kem_polymul_4$left_factor$rows$7 rows$7(
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
endmodule // kem_polymul_4$left_factor
module kem_polymul_4$left_factor$fetched(d,q,clock);
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
endmodule // kem_polymul_4$left_factor$fetched
module kem_polymul_4$left_factor$full(d,q,clock);
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
endmodule // kem_polymul_4$left_factor$full
module kem_polymul_4$left_factor$promised(d,q,clock);
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
endmodule // kem_polymul_4$left_factor$promised
module kem_polymul_4$left_factor$read_at(d,q,clock);
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
endmodule // kem_polymul_4$left_factor$read_at
module kem_polymul_4$left_factor$rows$0(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$0
module kem_polymul_4$left_factor$rows$1(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$1
module kem_polymul_4$left_factor$rows$2(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$2
module kem_polymul_4$left_factor$rows$3(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$3
module kem_polymul_4$left_factor$rows$4(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$4
module kem_polymul_4$left_factor$rows$5(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$5
module kem_polymul_4$left_factor$rows$6(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$6
module kem_polymul_4$left_factor$rows$7(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$left_factor$rows$7
module kem_polymul_4$left_factor$stored(d,q,clock);
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
endmodule // kem_polymul_4$left_factor$stored
module kem_polymul_4$left_factor$write_at(d,q,clock);
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
endmodule // kem_polymul_4$left_factor$write_at
module kem_polymul_4$multiply(clock,reset,a$valid,a$ready,a$data$0,a$data$1,a$data$2,a$data$3,a$data$4,a$data$5,a$data$6,a$data$7,b$valid,b$ready,b$data$0,b$data$1,b$data$2,b$data$3,b$data$4,b$data$5,b$data$6,b$data$7,fresh,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
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
    kem_polymul_4$multiply$sums sums(
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
    kem_polymul_4$multiply$pairs$0 pairs$0(
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
    kem_polymul_4$multiply$pairs$1 pairs$1(
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
    kem_polymul_4$multiply$pairs$2 pairs$2(
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
    kem_polymul_4$multiply$pairs$3 pairs$3(
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
    kem_polymul_4$multiply$order order(
        .clock(order$clock),
        .read(order$read),
        .address(order$address),
        .data(order$data)
    );
    kem_polymul_4$multiply$gammas$0 gammas$0(
        .clock(gammas$0$clock),
        .read(gammas$0$read),
        .address(gammas$0$address),
        .data(gammas$0$data)
    );
    kem_polymul_4$multiply$gammas$1 gammas$1(
        .clock(gammas$1$clock),
        .read(gammas$1$read),
        .address(gammas$1$address),
        .data(gammas$1$data)
    );
    kem_polymul_4$multiply$gammas$2 gammas$2(
        .clock(gammas$2$clock),
        .read(gammas$2$read),
        .address(gammas$2$address),
        .data(gammas$2$data)
    );
    kem_polymul_4$multiply$gammas$3 gammas$3(
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
endmodule // kem_polymul_4$multiply
module kem_polymul_4$multiply$gammas$0(clock,read,address,data);
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
endmodule // kem_polymul_4$multiply$gammas$0
module kem_polymul_4$multiply$gammas$1(clock,read,address,data);
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
endmodule // kem_polymul_4$multiply$gammas$1
module kem_polymul_4$multiply$gammas$2(clock,read,address,data);
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
endmodule // kem_polymul_4$multiply$gammas$2
module kem_polymul_4$multiply$gammas$3(clock,read,address,data);
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
endmodule // kem_polymul_4$multiply$gammas$3
module kem_polymul_4$multiply$order(clock,read,address,data);
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
endmodule // kem_polymul_4$multiply$order
module kem_polymul_4$multiply$pairs$0(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_polymul_4$multiply$pairs$0$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_polymul_4$multiply$pairs$0$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_polymul_4$multiply$pairs$0$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_polymul_4$multiply$pairs$0$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_polymul_4$multiply$pairs$0$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_polymul_4$multiply$pairs$0$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_polymul_4$multiply$pairs$0$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_polymul_4$multiply$pairs$0$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_polymul_4$multiply$pairs$0$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_polymul_4$multiply$pairs$0$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_polymul_4$multiply$pairs$0$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_polymul_4$multiply$pairs$0$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_polymul_4$multiply$pairs$0$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_polymul_4$multiply$pairs$0$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_polymul_4$multiply$pairs$0$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_polymul_4$multiply$pairs$0$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$multiply$pairs$0$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_polymul_4$multiply$pairs$0$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_polymul_4$multiply$pairs$0$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_polymul_4$multiply$pairs$0$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_polymul_4$multiply$pairs$0$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_polymul_4$multiply$pairs$0$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_polymul_4$multiply$pairs$0$fold_y fold_y(
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
endmodule // kem_polymul_4$multiply$pairs$0
module kem_polymul_4$multiply$pairs$0$a_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$a_both1
module kem_polymul_4$multiply$pairs$0$a_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$a_x1
module kem_polymul_4$multiply$pairs$0$a_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$a_y1
module kem_polymul_4$multiply$pairs$0$b_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$b_both1
module kem_polymul_4$multiply$pairs$0$b_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$b_x1
module kem_polymul_4$multiply$pairs$0$b_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$b_y1
module kem_polymul_4$multiply$pairs$0$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$0$both
module kem_polymul_4$multiply$pairs$0$both3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$both3
module kem_polymul_4$multiply$pairs$0$cross4(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$cross4
module kem_polymul_4$multiply$pairs$0$cross7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$0$cross7
module kem_polymul_4$multiply$pairs$0$even3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$even3
module kem_polymul_4$multiply$pairs$0$even7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$0$even7
module kem_polymul_4$multiply$pairs$0$fold_x(clock,x,y);
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
    kem_polymul_4$multiply$pairs$0$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_x$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_x
module kem_polymul_4$multiply$pairs$0$fold_x$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_x$first
module kem_polymul_4$multiply$pairs$0$fold_x$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_x$fourth
module kem_polymul_4$multiply$pairs$0$fold_x$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_x$second
module kem_polymul_4$multiply$pairs$0$fold_x$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_x$third
module kem_polymul_4$multiply$pairs$0$fold_y(clock,x,y);
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
    kem_polymul_4$multiply$pairs$0$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$0$fold_y$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_y
module kem_polymul_4$multiply$pairs$0$fold_y$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_y$first
module kem_polymul_4$multiply$pairs$0$fold_y$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_y$fourth
module kem_polymul_4$multiply$pairs$0$fold_y$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_y$second
module kem_polymul_4$multiply$pairs$0$fold_y$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$fold_y$third
module kem_polymul_4$multiply$pairs$0$odd3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$odd3
module kem_polymul_4$multiply$pairs$0$reduce(clock,x,y);
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
    kem_polymul_4$multiply$pairs$0$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$0$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$0$reduce$third third(
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
endmodule // kem_polymul_4$multiply$pairs$0$reduce
module kem_polymul_4$multiply$pairs$0$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$reduce$first
module kem_polymul_4$multiply$pairs$0$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$reduce$second
module kem_polymul_4$multiply$pairs$0$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$reduce$third
module kem_polymul_4$multiply$pairs$0$straight3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$straight3
module kem_polymul_4$multiply$pairs$0$swap2(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$swap2
module kem_polymul_4$multiply$pairs$0$swap7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$0$swap7
module kem_polymul_4$multiply$pairs$0$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$0$turned
module kem_polymul_4$multiply$pairs$0$x8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$x8
module kem_polymul_4$multiply$pairs$0$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$0$x_x
module kem_polymul_4$multiply$pairs$0$y8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$0$y8
module kem_polymul_4$multiply$pairs$0$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$0$y_y
module kem_polymul_4$multiply$pairs$1(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_polymul_4$multiply$pairs$1$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_polymul_4$multiply$pairs$1$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_polymul_4$multiply$pairs$1$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_polymul_4$multiply$pairs$1$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_polymul_4$multiply$pairs$1$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_polymul_4$multiply$pairs$1$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_polymul_4$multiply$pairs$1$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_polymul_4$multiply$pairs$1$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_polymul_4$multiply$pairs$1$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_polymul_4$multiply$pairs$1$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_polymul_4$multiply$pairs$1$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_polymul_4$multiply$pairs$1$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_polymul_4$multiply$pairs$1$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_polymul_4$multiply$pairs$1$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_polymul_4$multiply$pairs$1$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_polymul_4$multiply$pairs$1$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$multiply$pairs$1$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_polymul_4$multiply$pairs$1$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_polymul_4$multiply$pairs$1$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_polymul_4$multiply$pairs$1$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_polymul_4$multiply$pairs$1$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_polymul_4$multiply$pairs$1$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_polymul_4$multiply$pairs$1$fold_y fold_y(
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
endmodule // kem_polymul_4$multiply$pairs$1
module kem_polymul_4$multiply$pairs$1$a_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$a_both1
module kem_polymul_4$multiply$pairs$1$a_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$a_x1
module kem_polymul_4$multiply$pairs$1$a_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$a_y1
module kem_polymul_4$multiply$pairs$1$b_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$b_both1
module kem_polymul_4$multiply$pairs$1$b_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$b_x1
module kem_polymul_4$multiply$pairs$1$b_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$b_y1
module kem_polymul_4$multiply$pairs$1$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$1$both
module kem_polymul_4$multiply$pairs$1$both3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$both3
module kem_polymul_4$multiply$pairs$1$cross4(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$cross4
module kem_polymul_4$multiply$pairs$1$cross7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$1$cross7
module kem_polymul_4$multiply$pairs$1$even3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$even3
module kem_polymul_4$multiply$pairs$1$even7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$1$even7
module kem_polymul_4$multiply$pairs$1$fold_x(clock,x,y);
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
    kem_polymul_4$multiply$pairs$1$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_x$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_x
module kem_polymul_4$multiply$pairs$1$fold_x$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_x$first
module kem_polymul_4$multiply$pairs$1$fold_x$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_x$fourth
module kem_polymul_4$multiply$pairs$1$fold_x$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_x$second
module kem_polymul_4$multiply$pairs$1$fold_x$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_x$third
module kem_polymul_4$multiply$pairs$1$fold_y(clock,x,y);
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
    kem_polymul_4$multiply$pairs$1$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$1$fold_y$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_y
module kem_polymul_4$multiply$pairs$1$fold_y$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_y$first
module kem_polymul_4$multiply$pairs$1$fold_y$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_y$fourth
module kem_polymul_4$multiply$pairs$1$fold_y$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_y$second
module kem_polymul_4$multiply$pairs$1$fold_y$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$fold_y$third
module kem_polymul_4$multiply$pairs$1$odd3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$odd3
module kem_polymul_4$multiply$pairs$1$reduce(clock,x,y);
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
    kem_polymul_4$multiply$pairs$1$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$1$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$1$reduce$third third(
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
endmodule // kem_polymul_4$multiply$pairs$1$reduce
module kem_polymul_4$multiply$pairs$1$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$reduce$first
module kem_polymul_4$multiply$pairs$1$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$reduce$second
module kem_polymul_4$multiply$pairs$1$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$reduce$third
module kem_polymul_4$multiply$pairs$1$straight3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$straight3
module kem_polymul_4$multiply$pairs$1$swap2(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$swap2
module kem_polymul_4$multiply$pairs$1$swap7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$1$swap7
module kem_polymul_4$multiply$pairs$1$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$1$turned
module kem_polymul_4$multiply$pairs$1$x8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$x8
module kem_polymul_4$multiply$pairs$1$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$1$x_x
module kem_polymul_4$multiply$pairs$1$y8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$1$y8
module kem_polymul_4$multiply$pairs$1$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$1$y_y
module kem_polymul_4$multiply$pairs$2(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_polymul_4$multiply$pairs$2$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_polymul_4$multiply$pairs$2$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_polymul_4$multiply$pairs$2$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_polymul_4$multiply$pairs$2$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_polymul_4$multiply$pairs$2$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_polymul_4$multiply$pairs$2$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_polymul_4$multiply$pairs$2$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_polymul_4$multiply$pairs$2$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_polymul_4$multiply$pairs$2$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_polymul_4$multiply$pairs$2$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_polymul_4$multiply$pairs$2$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_polymul_4$multiply$pairs$2$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_polymul_4$multiply$pairs$2$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_polymul_4$multiply$pairs$2$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_polymul_4$multiply$pairs$2$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_polymul_4$multiply$pairs$2$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$multiply$pairs$2$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_polymul_4$multiply$pairs$2$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_polymul_4$multiply$pairs$2$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_polymul_4$multiply$pairs$2$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_polymul_4$multiply$pairs$2$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_polymul_4$multiply$pairs$2$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_polymul_4$multiply$pairs$2$fold_y fold_y(
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
endmodule // kem_polymul_4$multiply$pairs$2
module kem_polymul_4$multiply$pairs$2$a_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$a_both1
module kem_polymul_4$multiply$pairs$2$a_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$a_x1
module kem_polymul_4$multiply$pairs$2$a_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$a_y1
module kem_polymul_4$multiply$pairs$2$b_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$b_both1
module kem_polymul_4$multiply$pairs$2$b_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$b_x1
module kem_polymul_4$multiply$pairs$2$b_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$b_y1
module kem_polymul_4$multiply$pairs$2$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$2$both
module kem_polymul_4$multiply$pairs$2$both3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$both3
module kem_polymul_4$multiply$pairs$2$cross4(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$cross4
module kem_polymul_4$multiply$pairs$2$cross7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$2$cross7
module kem_polymul_4$multiply$pairs$2$even3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$even3
module kem_polymul_4$multiply$pairs$2$even7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$2$even7
module kem_polymul_4$multiply$pairs$2$fold_x(clock,x,y);
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
    kem_polymul_4$multiply$pairs$2$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_x$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_x
module kem_polymul_4$multiply$pairs$2$fold_x$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_x$first
module kem_polymul_4$multiply$pairs$2$fold_x$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_x$fourth
module kem_polymul_4$multiply$pairs$2$fold_x$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_x$second
module kem_polymul_4$multiply$pairs$2$fold_x$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_x$third
module kem_polymul_4$multiply$pairs$2$fold_y(clock,x,y);
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
    kem_polymul_4$multiply$pairs$2$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$2$fold_y$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_y
module kem_polymul_4$multiply$pairs$2$fold_y$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_y$first
module kem_polymul_4$multiply$pairs$2$fold_y$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_y$fourth
module kem_polymul_4$multiply$pairs$2$fold_y$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_y$second
module kem_polymul_4$multiply$pairs$2$fold_y$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$fold_y$third
module kem_polymul_4$multiply$pairs$2$odd3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$odd3
module kem_polymul_4$multiply$pairs$2$reduce(clock,x,y);
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
    kem_polymul_4$multiply$pairs$2$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$2$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$2$reduce$third third(
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
endmodule // kem_polymul_4$multiply$pairs$2$reduce
module kem_polymul_4$multiply$pairs$2$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$reduce$first
module kem_polymul_4$multiply$pairs$2$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$reduce$second
module kem_polymul_4$multiply$pairs$2$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$reduce$third
module kem_polymul_4$multiply$pairs$2$straight3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$straight3
module kem_polymul_4$multiply$pairs$2$swap2(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$swap2
module kem_polymul_4$multiply$pairs$2$swap7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$2$swap7
module kem_polymul_4$multiply$pairs$2$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$2$turned
module kem_polymul_4$multiply$pairs$2$x8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$x8
module kem_polymul_4$multiply$pairs$2$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$2$x_x
module kem_polymul_4$multiply$pairs$2$y8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$2$y8
module kem_polymul_4$multiply$pairs$2$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$2$y_y
module kem_polymul_4$multiply$pairs$3(clock,a_x,a_y,b_x,b_y,swap,gamma,sum_x,sum_y,to_x,to_y);
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
    kem_polymul_4$multiply$pairs$3$a_x1 a_x1(
        .d(a_x1$d),
        .q(a_x1$q),
        .clock(a_x1$clock)
    );
    kem_polymul_4$multiply$pairs$3$a_y1 a_y1(
        .d(a_y1$d),
        .q(a_y1$q),
        .clock(a_y1$clock)
    );
    kem_polymul_4$multiply$pairs$3$b_x1 b_x1(
        .d(b_x1$d),
        .q(b_x1$q),
        .clock(b_x1$clock)
    );
    kem_polymul_4$multiply$pairs$3$b_y1 b_y1(
        .d(b_y1$d),
        .q(b_y1$q),
        .clock(b_y1$clock)
    );
    kem_polymul_4$multiply$pairs$3$a_both1 a_both1(
        .d(a_both1$d),
        .q(a_both1$q),
        .clock(a_both1$clock)
    );
    kem_polymul_4$multiply$pairs$3$b_both1 b_both1(
        .d(b_both1$d),
        .q(b_both1$q),
        .clock(b_both1$clock)
    );
    kem_polymul_4$multiply$pairs$3$x_x x_x(
        .clock(x_x$clock),
        .a(x_x$a),
        .b(x_x$b),
        .product(x_x$product)
    );
    kem_polymul_4$multiply$pairs$3$y_y y_y(
        .clock(y_y$clock),
        .a(y_y$a),
        .b(y_y$b),
        .product(y_y$product)
    );
    kem_polymul_4$multiply$pairs$3$both both(
        .clock(both$clock),
        .a(both$a),
        .b(both$b),
        .product(both$product)
    );
    kem_polymul_4$multiply$pairs$3$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_polymul_4$multiply$pairs$3$even3 even3(
        .d(even3$d),
        .q(even3$q),
        .clock(even3$clock)
    );
    kem_polymul_4$multiply$pairs$3$odd3 odd3(
        .d(odd3$d),
        .q(odd3$q),
        .clock(odd3$clock)
    );
    kem_polymul_4$multiply$pairs$3$straight3 straight3(
        .d(straight3$d),
        .q(straight3$q),
        .clock(straight3$clock)
    );
    kem_polymul_4$multiply$pairs$3$both3 both3(
        .d(both3$d),
        .q(both3$q),
        .clock(both3$clock)
    );
    kem_polymul_4$multiply$pairs$3$cross4 cross4(
        .d(cross4$d),
        .q(cross4$q),
        .clock(cross4$clock)
    );
    kem_polymul_4$multiply$pairs$3$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$multiply$pairs$3$turned turned(
        .clock(turned$clock),
        .a(turned$a),
        .b(turned$b),
        .product(turned$product)
    );
    kem_polymul_4$multiply$pairs$3$even7 even7(
        .clock(even7$clock),
        .now(even7$now),
        .later(even7$later)
    );
    kem_polymul_4$multiply$pairs$3$cross7 cross7(
        .clock(cross7$clock),
        .now(cross7$now),
        .later(cross7$later)
    );
    kem_polymul_4$multiply$pairs$3$swap7 swap7(
        .clock(swap7$clock),
        .now(swap7$now),
        .later(swap7$later)
    );
    kem_polymul_4$multiply$pairs$3$x8 x8(
        .d(x8$d),
        .q(x8$q),
        .clock(x8$clock)
    );
    kem_polymul_4$multiply$pairs$3$y8 y8(
        .d(y8$d),
        .q(y8$q),
        .clock(y8$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_x fold_x(
        .clock(fold_x$clock),
        .x(fold_x$x),
        .y(fold_x$y)
    );
    kem_polymul_4$multiply$pairs$3$fold_y fold_y(
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
endmodule // kem_polymul_4$multiply$pairs$3
module kem_polymul_4$multiply$pairs$3$a_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$a_both1
module kem_polymul_4$multiply$pairs$3$a_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$a_x1
module kem_polymul_4$multiply$pairs$3$a_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$a_y1
module kem_polymul_4$multiply$pairs$3$b_both1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$b_both1
module kem_polymul_4$multiply$pairs$3$b_x1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$b_x1
module kem_polymul_4$multiply$pairs$3$b_y1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$b_y1
module kem_polymul_4$multiply$pairs$3$both(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [12:0] a;
    input wire  [12:0] b;
    output reg  [25:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$3$both
module kem_polymul_4$multiply$pairs$3$both3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$both3
module kem_polymul_4$multiply$pairs$3$cross4(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$cross4
module kem_polymul_4$multiply$pairs$3$cross7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$3$cross7
module kem_polymul_4$multiply$pairs$3$even3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$even3
module kem_polymul_4$multiply$pairs$3$even7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$3$even7
module kem_polymul_4$multiply$pairs$3$fold_x(clock,x,y);
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
    kem_polymul_4$multiply$pairs$3$fold_x$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_x$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_x$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_x$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_x
module kem_polymul_4$multiply$pairs$3$fold_x$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_x$first
module kem_polymul_4$multiply$pairs$3$fold_x$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_x$fourth
module kem_polymul_4$multiply$pairs$3$fold_x$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_x$second
module kem_polymul_4$multiply$pairs$3$fold_x$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_x$third
module kem_polymul_4$multiply$pairs$3$fold_y(clock,x,y);
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
    kem_polymul_4$multiply$pairs$3$fold_y$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_y$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_y$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kem_polymul_4$multiply$pairs$3$fold_y$fourth fourth(
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_y
module kem_polymul_4$multiply$pairs$3$fold_y$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_y$first
module kem_polymul_4$multiply$pairs$3$fold_y$fourth(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_y$fourth
module kem_polymul_4$multiply$pairs$3$fold_y$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_y$second
module kem_polymul_4$multiply$pairs$3$fold_y$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$fold_y$third
module kem_polymul_4$multiply$pairs$3$odd3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$odd3
module kem_polymul_4$multiply$pairs$3$reduce(clock,x,y);
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
    kem_polymul_4$multiply$pairs$3$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$multiply$pairs$3$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$multiply$pairs$3$reduce$third third(
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
endmodule // kem_polymul_4$multiply$pairs$3$reduce
module kem_polymul_4$multiply$pairs$3$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$reduce$first
module kem_polymul_4$multiply$pairs$3$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$reduce$second
module kem_polymul_4$multiply$pairs$3$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$reduce$third
module kem_polymul_4$multiply$pairs$3$straight3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$straight3
module kem_polymul_4$multiply$pairs$3$swap2(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$swap2
module kem_polymul_4$multiply$pairs$3$swap7(clock,now,later);
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
endmodule // kem_polymul_4$multiply$pairs$3$swap7
module kem_polymul_4$multiply$pairs$3$turned(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$3$turned
module kem_polymul_4$multiply$pairs$3$x8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$x8
module kem_polymul_4$multiply$pairs$3$x_x(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$3$x_x
module kem_polymul_4$multiply$pairs$3$y8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$pairs$3$y8
module kem_polymul_4$multiply$pairs$3$y_y(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$multiply$pairs$3$y_y
module kem_polymul_4$multiply$sums(clock,reset,a_valid,a_ready,b_valid,b_ready,fresh,last,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,row,row_read,sum$0,sum$1,sum$2,sum$3,sum$4,sum$5,sum$6,sum$7,result$0,result$1,result$2,result$3,result$4,result$5,result$6,result$7);
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
    kem_polymul_4$multiply$sums$row_count row_count(
        .d(row_count$d),
        .q(row_count$q),
        .clock(row_count$clock)
    );
    kem_polymul_4$multiply$sums$passing$0 passing$0(
        .d(passing$0$d),
        .q(passing$0$q),
        .clock(passing$0$clock)
    );
    kem_polymul_4$multiply$sums$passing$1 passing$1(
        .d(passing$1$d),
        .q(passing$1$q),
        .clock(passing$1$clock)
    );
    kem_polymul_4$multiply$sums$passing$2 passing$2(
        .d(passing$2$d),
        .q(passing$2$q),
        .clock(passing$2$clock)
    );
    kem_polymul_4$multiply$sums$passing$3 passing$3(
        .d(passing$3$d),
        .q(passing$3$q),
        .clock(passing$3$clock)
    );
    kem_polymul_4$multiply$sums$passing$4 passing$4(
        .d(passing$4$d),
        .q(passing$4$q),
        .clock(passing$4$clock)
    );
    kem_polymul_4$multiply$sums$passing$5 passing$5(
        .d(passing$5$d),
        .q(passing$5$q),
        .clock(passing$5$clock)
    );
    kem_polymul_4$multiply$sums$passing$6 passing$6(
        .d(passing$6$d),
        .q(passing$6$q),
        .clock(passing$6$clock)
    );
    kem_polymul_4$multiply$sums$passing$7 passing$7(
        .d(passing$7$d),
        .q(passing$7$q),
        .clock(passing$7$clock)
    );
    kem_polymul_4$multiply$sums$passing$8 passing$8(
        .d(passing$8$d),
        .q(passing$8$q),
        .clock(passing$8$clock)
    );
    kem_polymul_4$multiply$sums$passing$9 passing$9(
        .d(passing$9$d),
        .q(passing$9$q),
        .clock(passing$9$clock)
    );
    kem_polymul_4$multiply$sums$passing$10 passing$10(
        .d(passing$10$d),
        .q(passing$10$q),
        .clock(passing$10$clock)
    );
    kem_polymul_4$multiply$sums$passing$11 passing$11(
        .d(passing$11$d),
        .q(passing$11$q),
        .clock(passing$11$clock)
    );
    kem_polymul_4$multiply$sums$fresh_read fresh_read(
        .clock(fresh_read$clock),
        .now(fresh_read$now),
        .later(fresh_read$later)
    );
    kem_polymul_4$multiply$sums$fresh1 fresh1(
        .d(fresh1$d),
        .q(fresh1$q),
        .clock(fresh1$clock)
    );
    kem_polymul_4$multiply$sums$fresh2 fresh2(
        .d(fresh2$d),
        .q(fresh2$q),
        .clock(fresh2$clock)
    );
    kem_polymul_4$multiply$sums$last_write last_write(
        .clock(last_write$clock),
        .now(last_write$now),
        .later(last_write$later)
    );
    kem_polymul_4$multiply$sums$read_at read_at(
        .clock(read_at$clock),
        .now(read_at$now),
        .later(read_at$later)
    );
    kem_polymul_4$multiply$sums$write_at write_at(
        .clock(write_at$clock),
        .now(write_at$now),
        .later(write_at$later)
    );
    kem_polymul_4$multiply$sums$memory$0 memory$0(
        .clock(memory$0$clock),
        .read(memory$0$read),
        .read_address(memory$0$read_address),
        .read_data(memory$0$read_data),
        .write(memory$0$write),
        .write_address(memory$0$write_address),
        .write_data(memory$0$write_data)
    );
    kem_polymul_4$multiply$sums$memory$1 memory$1(
        .clock(memory$1$clock),
        .read(memory$1$read),
        .read_address(memory$1$read_address),
        .read_data(memory$1$read_data),
        .write(memory$1$write),
        .write_address(memory$1$write_address),
        .write_data(memory$1$write_data)
    );
    kem_polymul_4$multiply$sums$memory$2 memory$2(
        .clock(memory$2$clock),
        .read(memory$2$read),
        .read_address(memory$2$read_address),
        .read_data(memory$2$read_data),
        .write(memory$2$write),
        .write_address(memory$2$write_address),
        .write_data(memory$2$write_data)
    );
    kem_polymul_4$multiply$sums$memory$3 memory$3(
        .clock(memory$3$clock),
        .read(memory$3$read),
        .read_address(memory$3$read_address),
        .read_data(memory$3$read_data),
        .write(memory$3$write),
        .write_address(memory$3$write_address),
        .write_data(memory$3$write_data)
    );
    kem_polymul_4$multiply$sums$memory$4 memory$4(
        .clock(memory$4$clock),
        .read(memory$4$read),
        .read_address(memory$4$read_address),
        .read_data(memory$4$read_data),
        .write(memory$4$write),
        .write_address(memory$4$write_address),
        .write_data(memory$4$write_data)
    );
    kem_polymul_4$multiply$sums$memory$5 memory$5(
        .clock(memory$5$clock),
        .read(memory$5$read),
        .read_address(memory$5$read_address),
        .read_data(memory$5$read_data),
        .write(memory$5$write),
        .write_address(memory$5$write_address),
        .write_data(memory$5$write_data)
    );
    kem_polymul_4$multiply$sums$memory$6 memory$6(
        .clock(memory$6$clock),
        .read(memory$6$read),
        .read_address(memory$6$read_address),
        .read_data(memory$6$read_data),
        .write(memory$6$write),
        .write_address(memory$6$write_address),
        .write_data(memory$6$write_data)
    );
    kem_polymul_4$multiply$sums$memory$7 memory$7(
        .clock(memory$7$clock),
        .read(memory$7$read),
        .read_address(memory$7$read_address),
        .read_data(memory$7$read_data),
        .write(memory$7$write),
        .write_address(memory$7$write_address),
        .write_data(memory$7$write_data)
    );
    kem_polymul_4$multiply$sums$buffer buffer(
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
endmodule // kem_polymul_4$multiply$sums
module kem_polymul_4$multiply$sums$buffer(clock,reset,promise,room,put,data$0,data$1,data$2,data$3,data$4,data$5,data$6,data$7,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
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
    kem_polymul_4$multiply$sums$buffer$promised promised(
        .d(promised$d),
        .q(promised$q),
        .clock(promised$clock)
    );
    kem_polymul_4$multiply$sums$buffer$stored stored(
        .d(stored$d),
        .q(stored$q),
        .clock(stored$clock)
    );
    kem_polymul_4$multiply$sums$buffer$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kem_polymul_4$multiply$sums$buffer$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    kem_polymul_4$multiply$sums$buffer$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    kem_polymul_4$multiply$sums$buffer$full full(
        .d(full$d),
        .q(full$q),
        .clock(full$clock)
    );
    kem_polymul_4$multiply$sums$buffer$rows$0 rows$0(
        .clock(rows$0$clock),
        .read(rows$0$read),
        .read_address(rows$0$read_address),
        .read_data(rows$0$read_data),
        .write(rows$0$write),
        .write_address(rows$0$write_address),
        .write_data(rows$0$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$1 rows$1(
        .clock(rows$1$clock),
        .read(rows$1$read),
        .read_address(rows$1$read_address),
        .read_data(rows$1$read_data),
        .write(rows$1$write),
        .write_address(rows$1$write_address),
        .write_data(rows$1$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$2 rows$2(
        .clock(rows$2$clock),
        .read(rows$2$read),
        .read_address(rows$2$read_address),
        .read_data(rows$2$read_data),
        .write(rows$2$write),
        .write_address(rows$2$write_address),
        .write_data(rows$2$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$3 rows$3(
        .clock(rows$3$clock),
        .read(rows$3$read),
        .read_address(rows$3$read_address),
        .read_data(rows$3$read_data),
        .write(rows$3$write),
        .write_address(rows$3$write_address),
        .write_data(rows$3$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$4 rows$4(
        .clock(rows$4$clock),
        .read(rows$4$read),
        .read_address(rows$4$read_address),
        .read_data(rows$4$read_data),
        .write(rows$4$write),
        .write_address(rows$4$write_address),
        .write_data(rows$4$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$5 rows$5(
        .clock(rows$5$clock),
        .read(rows$5$read),
        .read_address(rows$5$read_address),
        .read_data(rows$5$read_data),
        .write(rows$5$write),
        .write_address(rows$5$write_address),
        .write_data(rows$5$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$6 rows$6(
        .clock(rows$6$clock),
        .read(rows$6$read),
        .read_address(rows$6$read_address),
        .read_data(rows$6$read_data),
        .write(rows$6$write),
        .write_address(rows$6$write_address),
        .write_data(rows$6$write_data)
    );
    kem_polymul_4$multiply$sums$buffer$rows$7 rows$7(
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
endmodule // kem_polymul_4$multiply$sums$buffer
module kem_polymul_4$multiply$sums$buffer$fetched(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$buffer$fetched
module kem_polymul_4$multiply$sums$buffer$full(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$buffer$full
module kem_polymul_4$multiply$sums$buffer$promised(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$buffer$promised
module kem_polymul_4$multiply$sums$buffer$read_at(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$buffer$read_at
module kem_polymul_4$multiply$sums$buffer$rows$0(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$0
module kem_polymul_4$multiply$sums$buffer$rows$1(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$1
module kem_polymul_4$multiply$sums$buffer$rows$2(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$2
module kem_polymul_4$multiply$sums$buffer$rows$3(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$3
module kem_polymul_4$multiply$sums$buffer$rows$4(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$4
module kem_polymul_4$multiply$sums$buffer$rows$5(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$5
module kem_polymul_4$multiply$sums$buffer$rows$6(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$6
module kem_polymul_4$multiply$sums$buffer$rows$7(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$buffer$rows$7
module kem_polymul_4$multiply$sums$buffer$stored(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$buffer$stored
module kem_polymul_4$multiply$sums$buffer$write_at(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$buffer$write_at
module kem_polymul_4$multiply$sums$fresh1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$fresh1
module kem_polymul_4$multiply$sums$fresh2(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$fresh2
module kem_polymul_4$multiply$sums$fresh_read(clock,now,later);
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
endmodule // kem_polymul_4$multiply$sums$fresh_read
module kem_polymul_4$multiply$sums$last_write(clock,now,later);
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
endmodule // kem_polymul_4$multiply$sums$last_write
module kem_polymul_4$multiply$sums$memory$0(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$0
module kem_polymul_4$multiply$sums$memory$1(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$1
module kem_polymul_4$multiply$sums$memory$2(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$2
module kem_polymul_4$multiply$sums$memory$3(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$3
module kem_polymul_4$multiply$sums$memory$4(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$4
module kem_polymul_4$multiply$sums$memory$5(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$5
module kem_polymul_4$multiply$sums$memory$6(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$6
module kem_polymul_4$multiply$sums$memory$7(clock,read,read_address,read_data,write,write_address,write_data);
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
endmodule // kem_polymul_4$multiply$sums$memory$7
module kem_polymul_4$multiply$sums$passing$0(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$0
module kem_polymul_4$multiply$sums$passing$1(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$1
module kem_polymul_4$multiply$sums$passing$10(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$10
module kem_polymul_4$multiply$sums$passing$11(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$11
module kem_polymul_4$multiply$sums$passing$2(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$2
module kem_polymul_4$multiply$sums$passing$3(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$3
module kem_polymul_4$multiply$sums$passing$4(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$4
module kem_polymul_4$multiply$sums$passing$5(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$5
module kem_polymul_4$multiply$sums$passing$6(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$6
module kem_polymul_4$multiply$sums$passing$7(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$7
module kem_polymul_4$multiply$sums$passing$8(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$8
module kem_polymul_4$multiply$sums$passing$9(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$passing$9
module kem_polymul_4$multiply$sums$read_at(clock,now,later);
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
endmodule // kem_polymul_4$multiply$sums$read_at
module kem_polymul_4$multiply$sums$row_count(d,q,clock);
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
endmodule // kem_polymul_4$multiply$sums$row_count
module kem_polymul_4$multiply$sums$write_at(clock,now,later);
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
endmodule // kem_polymul_4$multiply$sums$write_at
module kem_polymul_4$transform(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,inverse,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [11:0] from$data$0;
    input wire  [11:0] from$data$1;
    input wire  [11:0] from$data$2;
    input wire  [11:0] from$data$3;
    input wire  [11:0] from$data$4;
    input wire  [11:0] from$data$5;
    input wire  [11:0] from$data$6;
    input wire  [11:0] from$data$7;
    input wire  inverse;
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
    reg  transform$clock;
    reg  transform$reset;
    reg  transform$from$valid;
    wire  transform$from$ready;
    reg  [11:0] transform$from$data$0;
    reg  [11:0] transform$from$data$1;
    reg  [11:0] transform$from$data$2;
    reg  [11:0] transform$from$data$3;
    reg  [11:0] transform$from$data$4;
    reg  [11:0] transform$from$data$5;
    reg  [11:0] transform$from$data$6;
    reg  [11:0] transform$from$data$7;
    reg  transform$inverse;
    wire  transform$to$valid;
    reg  transform$to$ready;
    wire  [11:0] transform$to$data$0;
    wire  [11:0] transform$to$data$1;
    wire  [11:0] transform$to$data$2;
    wire  [11:0] transform$to$data$3;
    wire  [11:0] transform$to$data$4;
    wire  [11:0] transform$to$data$5;
    wire  [11:0] transform$to$data$6;
    wire  [11:0] transform$to$data$7;
    wire  transform$step_inverse;
    wire  [11:0] transform$a$0;
    wire  [11:0] transform$a$1;
    wire  [11:0] transform$a$2;
    wire  [11:0] transform$a$3;
    wire  [11:0] transform$b$0;
    wire  [11:0] transform$b$1;
    wire  [11:0] transform$b$2;
    wire  [11:0] transform$b$3;
    wire  [11:0] transform$zeta$0;
    wire  [11:0] transform$zeta$1;
    wire  [11:0] transform$zeta$2;
    wire  [11:0] transform$zeta$3;
    reg  [11:0] transform$u$0;
    reg  [11:0] transform$u$1;
    reg  [11:0] transform$u$2;
    reg  [11:0] transform$u$3;
    reg  [11:0] transform$v$0;
    reg  [11:0] transform$v$1;
    reg  [11:0] transform$v$2;
    reg  [11:0] transform$v$3;
    reg  butterflies$0$clock;
    reg  butterflies$0$inverse;
    reg  [11:0] butterflies$0$a;
    reg  [11:0] butterflies$0$b;
    reg  [11:0] butterflies$0$zeta;
    wire  [11:0] butterflies$0$u;
    wire  [11:0] butterflies$0$v;
    reg  butterflies$1$clock;
    reg  butterflies$1$inverse;
    reg  [11:0] butterflies$1$a;
    reg  [11:0] butterflies$1$b;
    reg  [11:0] butterflies$1$zeta;
    wire  [11:0] butterflies$1$u;
    wire  [11:0] butterflies$1$v;
    reg  butterflies$2$clock;
    reg  butterflies$2$inverse;
    reg  [11:0] butterflies$2$a;
    reg  [11:0] butterflies$2$b;
    reg  [11:0] butterflies$2$zeta;
    wire  [11:0] butterflies$2$u;
    wire  [11:0] butterflies$2$v;
    reg  butterflies$3$clock;
    reg  butterflies$3$inverse;
    reg  [11:0] butterflies$3$a;
    reg  [11:0] butterflies$3$b;
    reg  [11:0] butterflies$3$zeta;
    wire  [11:0] butterflies$3$u;
    wire  [11:0] butterflies$3$v;
    // Sub module instances
    kem_polymul_4$transform$transform transform(
        .clock(transform$clock),
        .reset(transform$reset),
        .from$valid(transform$from$valid),
        .from$ready(transform$from$ready),
        .from$data$0(transform$from$data$0),
        .from$data$1(transform$from$data$1),
        .from$data$2(transform$from$data$2),
        .from$data$3(transform$from$data$3),
        .from$data$4(transform$from$data$4),
        .from$data$5(transform$from$data$5),
        .from$data$6(transform$from$data$6),
        .from$data$7(transform$from$data$7),
        .inverse(transform$inverse),
        .to$valid(transform$to$valid),
        .to$ready(transform$to$ready),
        .to$data$0(transform$to$data$0),
        .to$data$1(transform$to$data$1),
        .to$data$2(transform$to$data$2),
        .to$data$3(transform$to$data$3),
        .to$data$4(transform$to$data$4),
        .to$data$5(transform$to$data$5),
        .to$data$6(transform$to$data$6),
        .to$data$7(transform$to$data$7),
        .step_inverse(transform$step_inverse),
        .a$0(transform$a$0),
        .a$1(transform$a$1),
        .a$2(transform$a$2),
        .a$3(transform$a$3),
        .b$0(transform$b$0),
        .b$1(transform$b$1),
        .b$2(transform$b$2),
        .b$3(transform$b$3),
        .zeta$0(transform$zeta$0),
        .zeta$1(transform$zeta$1),
        .zeta$2(transform$zeta$2),
        .zeta$3(transform$zeta$3),
        .u$0(transform$u$0),
        .u$1(transform$u$1),
        .u$2(transform$u$2),
        .u$3(transform$u$3),
        .v$0(transform$v$0),
        .v$1(transform$v$1),
        .v$2(transform$v$2),
        .v$3(transform$v$3)
    );
    kem_polymul_4$transform$butterflies$0 butterflies$0(
        .clock(butterflies$0$clock),
        .inverse(butterflies$0$inverse),
        .a(butterflies$0$a),
        .b(butterflies$0$b),
        .zeta(butterflies$0$zeta),
        .u(butterflies$0$u),
        .v(butterflies$0$v)
    );
    kem_polymul_4$transform$butterflies$1 butterflies$1(
        .clock(butterflies$1$clock),
        .inverse(butterflies$1$inverse),
        .a(butterflies$1$a),
        .b(butterflies$1$b),
        .zeta(butterflies$1$zeta),
        .u(butterflies$1$u),
        .v(butterflies$1$v)
    );
    kem_polymul_4$transform$butterflies$2 butterflies$2(
        .clock(butterflies$2$clock),
        .inverse(butterflies$2$inverse),
        .a(butterflies$2$a),
        .b(butterflies$2$b),
        .zeta(butterflies$2$zeta),
        .u(butterflies$2$u),
        .v(butterflies$2$v)
    );
    kem_polymul_4$transform$butterflies$3 butterflies$3(
        .clock(butterflies$3$clock),
        .inverse(butterflies$3$inverse),
        .a(butterflies$3$a),
        .b(butterflies$3$b),
        .zeta(butterflies$3$zeta),
        .u(butterflies$3$u),
        .v(butterflies$3$v)
    );
    // Update code
    always @(*) begin
        transform$clock = clock;
        transform$reset = reset;
        transform$inverse = inverse;
        transform$from$valid = from$valid;
        from$ready = transform$from$ready;
        to$valid = transform$to$valid;
        transform$to$ready = to$ready;
        transform$from$data$0 = from$data$0;
        to$data$0 = transform$to$data$0;
        transform$from$data$1 = from$data$1;
        to$data$1 = transform$to$data$1;
        transform$from$data$2 = from$data$2;
        to$data$2 = transform$to$data$2;
        transform$from$data$3 = from$data$3;
        to$data$3 = transform$to$data$3;
        transform$from$data$4 = from$data$4;
        to$data$4 = transform$to$data$4;
        transform$from$data$5 = from$data$5;
        to$data$5 = transform$to$data$5;
        transform$from$data$6 = from$data$6;
        to$data$6 = transform$to$data$6;
        transform$from$data$7 = from$data$7;
        to$data$7 = transform$to$data$7;
        butterflies$0$clock = clock;
        butterflies$0$inverse = transform$step_inverse;
        butterflies$0$a = transform$a$0;
        butterflies$0$b = transform$b$0;
        butterflies$0$zeta = transform$zeta$0;
        transform$u$0 = butterflies$0$u;
        transform$v$0 = butterflies$0$v;
        butterflies$1$clock = clock;
        butterflies$1$inverse = transform$step_inverse;
        butterflies$1$a = transform$a$1;
        butterflies$1$b = transform$b$1;
        butterflies$1$zeta = transform$zeta$1;
        transform$u$1 = butterflies$1$u;
        transform$v$1 = butterflies$1$v;
        butterflies$2$clock = clock;
        butterflies$2$inverse = transform$step_inverse;
        butterflies$2$a = transform$a$2;
        butterflies$2$b = transform$b$2;
        butterflies$2$zeta = transform$zeta$2;
        transform$u$2 = butterflies$2$u;
        transform$v$2 = butterflies$2$v;
        butterflies$3$clock = clock;
        butterflies$3$inverse = transform$step_inverse;
        butterflies$3$a = transform$a$3;
        butterflies$3$b = transform$b$3;
        butterflies$3$zeta = transform$zeta$3;
        transform$u$3 = butterflies$3$u;
        transform$v$3 = butterflies$3$v;
    end
endmodule // kem_polymul_4$transform
module kem_polymul_4$transform$butterflies$0(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [11:0] before$a;
    reg  [11:0] before$b;
    reg  [11:0] before$zeta;
    wire  [11:0] before$factor;
    wire  [11:0] before$other_factor;
    wire  [12:0] before$passing;
    reg  product$clock;
    reg  [11:0] product$a;
    reg  [11:0] product$b;
    wire  [23:0] product$product;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  passing$clock;
    reg  [12:0] passing$now;
    wire  [12:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [12:0] after$passing;
    reg  [11:0] after$reduced;
    wire  [11:0] after$u;
    wire  [11:0] after$v;
    // Sub module instances
    kem_polymul_4$transform$butterflies$0$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    kem_polymul_4$transform$butterflies$0$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kem_polymul_4$transform$butterflies$0$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$transform$butterflies$0$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    kem_polymul_4$transform$butterflies$0$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    kem_polymul_4$transform$butterflies$0$after after(
        .clock(after$clock),
        .inverse(after$inverse),
        .passing(after$passing),
        .reduced(after$reduced),
        .u(after$u),
        .v(after$v)
    );
    // Update code
    always @(*) begin
        before$clock = clock;
        product$clock = clock;
        reduce$clock = clock;
        passing$clock = clock;
        inverses$clock = clock;
        after$clock = clock;
        before$inverse = inverse;
        before$a = a;
        before$b = b;
        before$zeta = zeta;
        product$a = before$factor;
        product$b = before$other_factor;
        reduce$x = product$product;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // kem_polymul_4$transform$butterflies$0
module kem_polymul_4$transform$butterflies$0$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [12:0] passing;
    input wire  [11:0] reduced;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] reduced1$d;
    wire  [11:0] reduced1$q;
    reg  reduced1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] u2$d;
    wire  [11:0] u2$q;
    reg  u2$clock;
    reg  [11:0] v2$d;
    wire  [11:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [12:0] wide_reduced;
    reg  [12:0] addend;
    reg  [12:0] less;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$0$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$0$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    kem_polymul_4$transform$butterflies$0$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$0$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$0$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    kem_polymul_4$transform$butterflies$0$after$v2 v2(
        .d(v2$d),
        .q(v2$q),
        .clock(v2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        reduced1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        u2$clock = clock;
        v2$clock = clock;
        inverse1$d = inverse1$q;
        reduced1$d = reduced1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        u2$d = u2$q;
        v2$d = v2$q;
        wide_reduced = ((reduced) & 13'h1fff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(12)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(12)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(12)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$0$after
module kem_polymul_4$transform$butterflies$0$after$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$after$difference
module kem_polymul_4$transform$butterflies$0$after$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$after$inverse1
module kem_polymul_4$transform$butterflies$0$after$reduced1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$after$reduced1
module kem_polymul_4$transform$butterflies$0$after$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$after$sum
module kem_polymul_4$transform$butterflies$0$after$u2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$after$u2
module kem_polymul_4$transform$butterflies$0$after$v2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$after$v2
module kem_polymul_4$transform$butterflies$0$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] factor;
    output reg  [11:0] other_factor;
    output reg  [12:0] passing;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  half_of_one = 13'b11010000001;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] a1$d;
    wire  [11:0] a1$q;
    reg  a1$clock;
    reg  [11:0] b1$d;
    wire  [11:0] b1$q;
    reg  b1$clock;
    reg  [11:0] zeta1$d;
    wire  [11:0] zeta1$q;
    reg  zeta1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] factor2$d;
    wire  [11:0] factor2$q;
    reg  factor2$clock;
    reg  [11:0] zeta2$d;
    wire  [11:0] zeta2$q;
    reg  zeta2$clock;
    reg  [12:0] passing2$d;
    wire  [12:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [12:0] wide_a;
    reg  [12:0] wide_b;
    reg  [12:0] half;
    reg  [12:0] to_half;
    reg  [12:0] halved;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$0$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    kem_polymul_4$transform$butterflies$0$before$passing2 passing2(
        .d(passing2$d),
        .q(passing2$q),
        .clock(passing2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        a1$clock = clock;
        b1$clock = clock;
        zeta1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        factor2$clock = clock;
        zeta2$clock = clock;
        passing2$clock = clock;
        inverse1$d = inverse1$q;
        a1$d = a1$q;
        b1$d = b1$q;
        zeta1$d = zeta1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        factor2$d = factor2$q;
        zeta2$d = zeta2$q;
        passing2$d = passing2$q;
        wide_a = ((a) & 13'h1fff);
        wide_b = ((b) & 13'h1fff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(12)]) & 13'h1fff);
        to_half = nothing;
        if (sum$q[32'h0]) begin
            to_half = half_of_one;
        end
        halved = half + to_half;
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        factor2$d = b1$q;
        passing2$d = ((a1$q) & 13'h1fff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(12)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$0$before
module kem_polymul_4$transform$butterflies$0$before$a1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$a1
module kem_polymul_4$transform$butterflies$0$before$b1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$b1
module kem_polymul_4$transform$butterflies$0$before$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$difference
module kem_polymul_4$transform$butterflies$0$before$factor2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$factor2
module kem_polymul_4$transform$butterflies$0$before$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$inverse1
module kem_polymul_4$transform$butterflies$0$before$passing2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$passing2
module kem_polymul_4$transform$butterflies$0$before$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$sum
module kem_polymul_4$transform$butterflies$0$before$zeta1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$zeta1
module kem_polymul_4$transform$butterflies$0$before$zeta2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$before$zeta2
module kem_polymul_4$transform$butterflies$0$inverses(clock,now,later);
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
endmodule // kem_polymul_4$transform$butterflies$0$inverses
module kem_polymul_4$transform$butterflies$0$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [12:0] now;
    output reg  [12:0] later;
    // Update code (custom)
    // primitive
    reg [12:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // kem_polymul_4$transform$butterflies$0$passing
module kem_polymul_4$transform$butterflies$0$product(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$transform$butterflies$0$product
module kem_polymul_4$transform$butterflies$0$reduce(clock,x,y);
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
    kem_polymul_4$transform$butterflies$0$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$transform$butterflies$0$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$transform$butterflies$0$reduce$third third(
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
endmodule // kem_polymul_4$transform$butterflies$0$reduce
module kem_polymul_4$transform$butterflies$0$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$reduce$first
module kem_polymul_4$transform$butterflies$0$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$reduce$second
module kem_polymul_4$transform$butterflies$0$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$0$reduce$third
module kem_polymul_4$transform$butterflies$1(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [11:0] before$a;
    reg  [11:0] before$b;
    reg  [11:0] before$zeta;
    wire  [11:0] before$factor;
    wire  [11:0] before$other_factor;
    wire  [12:0] before$passing;
    reg  product$clock;
    reg  [11:0] product$a;
    reg  [11:0] product$b;
    wire  [23:0] product$product;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  passing$clock;
    reg  [12:0] passing$now;
    wire  [12:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [12:0] after$passing;
    reg  [11:0] after$reduced;
    wire  [11:0] after$u;
    wire  [11:0] after$v;
    // Sub module instances
    kem_polymul_4$transform$butterflies$1$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    kem_polymul_4$transform$butterflies$1$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kem_polymul_4$transform$butterflies$1$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$transform$butterflies$1$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    kem_polymul_4$transform$butterflies$1$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    kem_polymul_4$transform$butterflies$1$after after(
        .clock(after$clock),
        .inverse(after$inverse),
        .passing(after$passing),
        .reduced(after$reduced),
        .u(after$u),
        .v(after$v)
    );
    // Update code
    always @(*) begin
        before$clock = clock;
        product$clock = clock;
        reduce$clock = clock;
        passing$clock = clock;
        inverses$clock = clock;
        after$clock = clock;
        before$inverse = inverse;
        before$a = a;
        before$b = b;
        before$zeta = zeta;
        product$a = before$factor;
        product$b = before$other_factor;
        reduce$x = product$product;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // kem_polymul_4$transform$butterflies$1
module kem_polymul_4$transform$butterflies$1$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [12:0] passing;
    input wire  [11:0] reduced;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] reduced1$d;
    wire  [11:0] reduced1$q;
    reg  reduced1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] u2$d;
    wire  [11:0] u2$q;
    reg  u2$clock;
    reg  [11:0] v2$d;
    wire  [11:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [12:0] wide_reduced;
    reg  [12:0] addend;
    reg  [12:0] less;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$1$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$1$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    kem_polymul_4$transform$butterflies$1$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$1$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$1$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    kem_polymul_4$transform$butterflies$1$after$v2 v2(
        .d(v2$d),
        .q(v2$q),
        .clock(v2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        reduced1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        u2$clock = clock;
        v2$clock = clock;
        inverse1$d = inverse1$q;
        reduced1$d = reduced1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        u2$d = u2$q;
        v2$d = v2$q;
        wide_reduced = ((reduced) & 13'h1fff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(12)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(12)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(12)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$1$after
module kem_polymul_4$transform$butterflies$1$after$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$after$difference
module kem_polymul_4$transform$butterflies$1$after$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$after$inverse1
module kem_polymul_4$transform$butterflies$1$after$reduced1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$after$reduced1
module kem_polymul_4$transform$butterflies$1$after$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$after$sum
module kem_polymul_4$transform$butterflies$1$after$u2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$after$u2
module kem_polymul_4$transform$butterflies$1$after$v2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$after$v2
module kem_polymul_4$transform$butterflies$1$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] factor;
    output reg  [11:0] other_factor;
    output reg  [12:0] passing;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  half_of_one = 13'b11010000001;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] a1$d;
    wire  [11:0] a1$q;
    reg  a1$clock;
    reg  [11:0] b1$d;
    wire  [11:0] b1$q;
    reg  b1$clock;
    reg  [11:0] zeta1$d;
    wire  [11:0] zeta1$q;
    reg  zeta1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] factor2$d;
    wire  [11:0] factor2$q;
    reg  factor2$clock;
    reg  [11:0] zeta2$d;
    wire  [11:0] zeta2$q;
    reg  zeta2$clock;
    reg  [12:0] passing2$d;
    wire  [12:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [12:0] wide_a;
    reg  [12:0] wide_b;
    reg  [12:0] half;
    reg  [12:0] to_half;
    reg  [12:0] halved;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$1$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    kem_polymul_4$transform$butterflies$1$before$passing2 passing2(
        .d(passing2$d),
        .q(passing2$q),
        .clock(passing2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        a1$clock = clock;
        b1$clock = clock;
        zeta1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        factor2$clock = clock;
        zeta2$clock = clock;
        passing2$clock = clock;
        inverse1$d = inverse1$q;
        a1$d = a1$q;
        b1$d = b1$q;
        zeta1$d = zeta1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        factor2$d = factor2$q;
        zeta2$d = zeta2$q;
        passing2$d = passing2$q;
        wide_a = ((a) & 13'h1fff);
        wide_b = ((b) & 13'h1fff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(12)]) & 13'h1fff);
        to_half = nothing;
        if (sum$q[32'h0]) begin
            to_half = half_of_one;
        end
        halved = half + to_half;
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        factor2$d = b1$q;
        passing2$d = ((a1$q) & 13'h1fff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(12)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$1$before
module kem_polymul_4$transform$butterflies$1$before$a1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$a1
module kem_polymul_4$transform$butterflies$1$before$b1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$b1
module kem_polymul_4$transform$butterflies$1$before$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$difference
module kem_polymul_4$transform$butterflies$1$before$factor2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$factor2
module kem_polymul_4$transform$butterflies$1$before$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$inverse1
module kem_polymul_4$transform$butterflies$1$before$passing2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$passing2
module kem_polymul_4$transform$butterflies$1$before$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$sum
module kem_polymul_4$transform$butterflies$1$before$zeta1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$zeta1
module kem_polymul_4$transform$butterflies$1$before$zeta2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$before$zeta2
module kem_polymul_4$transform$butterflies$1$inverses(clock,now,later);
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
endmodule // kem_polymul_4$transform$butterflies$1$inverses
module kem_polymul_4$transform$butterflies$1$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [12:0] now;
    output reg  [12:0] later;
    // Update code (custom)
    // primitive
    reg [12:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // kem_polymul_4$transform$butterflies$1$passing
module kem_polymul_4$transform$butterflies$1$product(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$transform$butterflies$1$product
module kem_polymul_4$transform$butterflies$1$reduce(clock,x,y);
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
    kem_polymul_4$transform$butterflies$1$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$transform$butterflies$1$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$transform$butterflies$1$reduce$third third(
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
endmodule // kem_polymul_4$transform$butterflies$1$reduce
module kem_polymul_4$transform$butterflies$1$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$reduce$first
module kem_polymul_4$transform$butterflies$1$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$reduce$second
module kem_polymul_4$transform$butterflies$1$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$1$reduce$third
module kem_polymul_4$transform$butterflies$2(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [11:0] before$a;
    reg  [11:0] before$b;
    reg  [11:0] before$zeta;
    wire  [11:0] before$factor;
    wire  [11:0] before$other_factor;
    wire  [12:0] before$passing;
    reg  product$clock;
    reg  [11:0] product$a;
    reg  [11:0] product$b;
    wire  [23:0] product$product;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  passing$clock;
    reg  [12:0] passing$now;
    wire  [12:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [12:0] after$passing;
    reg  [11:0] after$reduced;
    wire  [11:0] after$u;
    wire  [11:0] after$v;
    // Sub module instances
    kem_polymul_4$transform$butterflies$2$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    kem_polymul_4$transform$butterflies$2$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kem_polymul_4$transform$butterflies$2$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$transform$butterflies$2$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    kem_polymul_4$transform$butterflies$2$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    kem_polymul_4$transform$butterflies$2$after after(
        .clock(after$clock),
        .inverse(after$inverse),
        .passing(after$passing),
        .reduced(after$reduced),
        .u(after$u),
        .v(after$v)
    );
    // Update code
    always @(*) begin
        before$clock = clock;
        product$clock = clock;
        reduce$clock = clock;
        passing$clock = clock;
        inverses$clock = clock;
        after$clock = clock;
        before$inverse = inverse;
        before$a = a;
        before$b = b;
        before$zeta = zeta;
        product$a = before$factor;
        product$b = before$other_factor;
        reduce$x = product$product;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // kem_polymul_4$transform$butterflies$2
module kem_polymul_4$transform$butterflies$2$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [12:0] passing;
    input wire  [11:0] reduced;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] reduced1$d;
    wire  [11:0] reduced1$q;
    reg  reduced1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] u2$d;
    wire  [11:0] u2$q;
    reg  u2$clock;
    reg  [11:0] v2$d;
    wire  [11:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [12:0] wide_reduced;
    reg  [12:0] addend;
    reg  [12:0] less;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$2$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$2$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    kem_polymul_4$transform$butterflies$2$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$2$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$2$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    kem_polymul_4$transform$butterflies$2$after$v2 v2(
        .d(v2$d),
        .q(v2$q),
        .clock(v2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        reduced1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        u2$clock = clock;
        v2$clock = clock;
        inverse1$d = inverse1$q;
        reduced1$d = reduced1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        u2$d = u2$q;
        v2$d = v2$q;
        wide_reduced = ((reduced) & 13'h1fff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(12)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(12)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(12)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$2$after
module kem_polymul_4$transform$butterflies$2$after$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$after$difference
module kem_polymul_4$transform$butterflies$2$after$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$after$inverse1
module kem_polymul_4$transform$butterflies$2$after$reduced1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$after$reduced1
module kem_polymul_4$transform$butterflies$2$after$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$after$sum
module kem_polymul_4$transform$butterflies$2$after$u2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$after$u2
module kem_polymul_4$transform$butterflies$2$after$v2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$after$v2
module kem_polymul_4$transform$butterflies$2$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] factor;
    output reg  [11:0] other_factor;
    output reg  [12:0] passing;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  half_of_one = 13'b11010000001;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] a1$d;
    wire  [11:0] a1$q;
    reg  a1$clock;
    reg  [11:0] b1$d;
    wire  [11:0] b1$q;
    reg  b1$clock;
    reg  [11:0] zeta1$d;
    wire  [11:0] zeta1$q;
    reg  zeta1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] factor2$d;
    wire  [11:0] factor2$q;
    reg  factor2$clock;
    reg  [11:0] zeta2$d;
    wire  [11:0] zeta2$q;
    reg  zeta2$clock;
    reg  [12:0] passing2$d;
    wire  [12:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [12:0] wide_a;
    reg  [12:0] wide_b;
    reg  [12:0] half;
    reg  [12:0] to_half;
    reg  [12:0] halved;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$2$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    kem_polymul_4$transform$butterflies$2$before$passing2 passing2(
        .d(passing2$d),
        .q(passing2$q),
        .clock(passing2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        a1$clock = clock;
        b1$clock = clock;
        zeta1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        factor2$clock = clock;
        zeta2$clock = clock;
        passing2$clock = clock;
        inverse1$d = inverse1$q;
        a1$d = a1$q;
        b1$d = b1$q;
        zeta1$d = zeta1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        factor2$d = factor2$q;
        zeta2$d = zeta2$q;
        passing2$d = passing2$q;
        wide_a = ((a) & 13'h1fff);
        wide_b = ((b) & 13'h1fff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(12)]) & 13'h1fff);
        to_half = nothing;
        if (sum$q[32'h0]) begin
            to_half = half_of_one;
        end
        halved = half + to_half;
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        factor2$d = b1$q;
        passing2$d = ((a1$q) & 13'h1fff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(12)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$2$before
module kem_polymul_4$transform$butterflies$2$before$a1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$a1
module kem_polymul_4$transform$butterflies$2$before$b1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$b1
module kem_polymul_4$transform$butterflies$2$before$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$difference
module kem_polymul_4$transform$butterflies$2$before$factor2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$factor2
module kem_polymul_4$transform$butterflies$2$before$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$inverse1
module kem_polymul_4$transform$butterflies$2$before$passing2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$passing2
module kem_polymul_4$transform$butterflies$2$before$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$sum
module kem_polymul_4$transform$butterflies$2$before$zeta1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$zeta1
module kem_polymul_4$transform$butterflies$2$before$zeta2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$before$zeta2
module kem_polymul_4$transform$butterflies$2$inverses(clock,now,later);
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
endmodule // kem_polymul_4$transform$butterflies$2$inverses
module kem_polymul_4$transform$butterflies$2$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [12:0] now;
    output reg  [12:0] later;
    // Update code (custom)
    // primitive
    reg [12:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // kem_polymul_4$transform$butterflies$2$passing
module kem_polymul_4$transform$butterflies$2$product(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$transform$butterflies$2$product
module kem_polymul_4$transform$butterflies$2$reduce(clock,x,y);
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
    kem_polymul_4$transform$butterflies$2$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$transform$butterflies$2$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$transform$butterflies$2$reduce$third third(
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
endmodule // kem_polymul_4$transform$butterflies$2$reduce
module kem_polymul_4$transform$butterflies$2$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$reduce$first
module kem_polymul_4$transform$butterflies$2$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$reduce$second
module kem_polymul_4$transform$butterflies$2$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$2$reduce$third
module kem_polymul_4$transform$butterflies$3(clock,inverse,a,b,zeta,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Stub signals
    reg  before$clock;
    reg  before$inverse;
    reg  [11:0] before$a;
    reg  [11:0] before$b;
    reg  [11:0] before$zeta;
    wire  [11:0] before$factor;
    wire  [11:0] before$other_factor;
    wire  [12:0] before$passing;
    reg  product$clock;
    reg  [11:0] product$a;
    reg  [11:0] product$b;
    wire  [23:0] product$product;
    reg  reduce$clock;
    reg  [23:0] reduce$x;
    wire  [11:0] reduce$y;
    reg  passing$clock;
    reg  [12:0] passing$now;
    wire  [12:0] passing$later;
    reg  inverses$clock;
    reg  inverses$now;
    wire  inverses$later;
    reg  after$clock;
    reg  after$inverse;
    reg  [12:0] after$passing;
    reg  [11:0] after$reduced;
    wire  [11:0] after$u;
    wire  [11:0] after$v;
    // Sub module instances
    kem_polymul_4$transform$butterflies$3$before before(
        .clock(before$clock),
        .inverse(before$inverse),
        .a(before$a),
        .b(before$b),
        .zeta(before$zeta),
        .factor(before$factor),
        .other_factor(before$other_factor),
        .passing(before$passing)
    );
    kem_polymul_4$transform$butterflies$3$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kem_polymul_4$transform$butterflies$3$reduce reduce(
        .clock(reduce$clock),
        .x(reduce$x),
        .y(reduce$y)
    );
    kem_polymul_4$transform$butterflies$3$passing passing(
        .clock(passing$clock),
        .now(passing$now),
        .later(passing$later)
    );
    kem_polymul_4$transform$butterflies$3$inverses inverses(
        .clock(inverses$clock),
        .now(inverses$now),
        .later(inverses$later)
    );
    kem_polymul_4$transform$butterflies$3$after after(
        .clock(after$clock),
        .inverse(after$inverse),
        .passing(after$passing),
        .reduced(after$reduced),
        .u(after$u),
        .v(after$v)
    );
    // Update code
    always @(*) begin
        before$clock = clock;
        product$clock = clock;
        reduce$clock = clock;
        passing$clock = clock;
        inverses$clock = clock;
        after$clock = clock;
        before$inverse = inverse;
        before$a = a;
        before$b = b;
        before$zeta = zeta;
        product$a = before$factor;
        product$b = before$other_factor;
        reduce$x = product$product;
        passing$now = before$passing;
        inverses$now = inverse;
        after$inverse = inverses$later;
        after$passing = passing$later;
        after$reduced = reduce$y;
        u = after$u;
        v = after$v;
    end
endmodule // kem_polymul_4$transform$butterflies$3
module kem_polymul_4$transform$butterflies$3$after(clock,inverse,passing,reduced,u,v);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [12:0] passing;
    input wire  [11:0] reduced;
    output reg  [11:0] u;
    output reg  [11:0] v;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] reduced1$d;
    wire  [11:0] reduced1$q;
    reg  reduced1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] u2$d;
    wire  [11:0] u2$q;
    reg  u2$clock;
    reg  [11:0] v2$d;
    wire  [11:0] v2$q;
    reg  v2$clock;
    // Local signals
    reg  [12:0] wide_reduced;
    reg  [12:0] addend;
    reg  [12:0] less;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$3$after$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$3$after$reduced1 reduced1(
        .d(reduced1$d),
        .q(reduced1$q),
        .clock(reduced1$clock)
    );
    kem_polymul_4$transform$butterflies$3$after$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$3$after$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$3$after$u2 u2(
        .d(u2$d),
        .q(u2$q),
        .clock(u2$clock)
    );
    kem_polymul_4$transform$butterflies$3$after$v2 v2(
        .d(v2$d),
        .q(v2$q),
        .clock(v2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        reduced1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        u2$clock = clock;
        v2$clock = clock;
        inverse1$d = inverse1$q;
        reduced1$d = reduced1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        u2$d = u2$q;
        v2$d = v2$q;
        wide_reduced = ((reduced) & 13'h1fff);
        addend = wide_reduced;
        if (inverse) begin
            addend = nothing;
        end
        sum$d = passing + addend;
        difference$d = passing - wide_reduced;
        inverse1$d = inverse;
        reduced1$d = reduced;
        less = sum$q - modulus;
        u2$d = less[(32'h0)+:(12)];
        if (|(less & sign)) begin
            u2$d = sum$q[(32'h0)+:(12)];
        end
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        v2$d = positive[(32'h0)+:(12)];
        if (inverse1$q) begin
            v2$d = reduced1$q;
        end
        u = u2$q;
        v = v2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$3$after
module kem_polymul_4$transform$butterflies$3$after$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$after$difference
module kem_polymul_4$transform$butterflies$3$after$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$after$inverse1
module kem_polymul_4$transform$butterflies$3$after$reduced1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$after$reduced1
module kem_polymul_4$transform$butterflies$3$after$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$after$sum
module kem_polymul_4$transform$butterflies$3$after$u2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$after$u2
module kem_polymul_4$transform$butterflies$3$after$v2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$after$v2
module kem_polymul_4$transform$butterflies$3$before(clock,inverse,a,b,zeta,factor,other_factor,passing);
    // Module arguments
    input wire  clock;
    input wire  inverse;
    input wire  [11:0] a;
    input wire  [11:0] b;
    input wire  [11:0] zeta;
    output reg  [11:0] factor;
    output reg  [11:0] other_factor;
    output reg  [12:0] passing;
    // Constant declarations
    localparam  nothing = 13'b0;
    localparam  half_of_one = 13'b11010000001;
    localparam  modulus = 13'b110100000001;
    localparam  sign = 13'b1000000000000;
    // Stub signals
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  [11:0] a1$d;
    wire  [11:0] a1$q;
    reg  a1$clock;
    reg  [11:0] b1$d;
    wire  [11:0] b1$q;
    reg  b1$clock;
    reg  [11:0] zeta1$d;
    wire  [11:0] zeta1$q;
    reg  zeta1$clock;
    reg  [12:0] sum$d;
    wire  [12:0] sum$q;
    reg  sum$clock;
    reg  [12:0] difference$d;
    wire  [12:0] difference$q;
    reg  difference$clock;
    reg  [11:0] factor2$d;
    wire  [11:0] factor2$q;
    reg  factor2$clock;
    reg  [11:0] zeta2$d;
    wire  [11:0] zeta2$q;
    reg  zeta2$clock;
    reg  [12:0] passing2$d;
    wire  [12:0] passing2$q;
    reg  passing2$clock;
    // Local signals
    reg  [12:0] wide_a;
    reg  [12:0] wide_b;
    reg  [12:0] half;
    reg  [12:0] to_half;
    reg  [12:0] halved;
    reg  [12:0] to_positive;
    reg  [12:0] positive;
    // Sub module instances
    kem_polymul_4$transform$butterflies$3$before$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$a1 a1(
        .d(a1$d),
        .q(a1$q),
        .clock(a1$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$b1 b1(
        .d(b1$d),
        .q(b1$q),
        .clock(b1$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$zeta1 zeta1(
        .d(zeta1$d),
        .q(zeta1$q),
        .clock(zeta1$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$sum sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$difference difference(
        .d(difference$d),
        .q(difference$q),
        .clock(difference$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$factor2 factor2(
        .d(factor2$d),
        .q(factor2$q),
        .clock(factor2$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$zeta2 zeta2(
        .d(zeta2$d),
        .q(zeta2$q),
        .clock(zeta2$clock)
    );
    kem_polymul_4$transform$butterflies$3$before$passing2 passing2(
        .d(passing2$d),
        .q(passing2$q),
        .clock(passing2$clock)
    );
    // Update code
    always @(*) begin
        inverse1$clock = clock;
        a1$clock = clock;
        b1$clock = clock;
        zeta1$clock = clock;
        sum$clock = clock;
        difference$clock = clock;
        factor2$clock = clock;
        zeta2$clock = clock;
        passing2$clock = clock;
        inverse1$d = inverse1$q;
        a1$d = a1$q;
        b1$d = b1$q;
        zeta1$d = zeta1$q;
        sum$d = sum$q;
        difference$d = difference$q;
        factor2$d = factor2$q;
        zeta2$d = zeta2$q;
        passing2$d = passing2$q;
        wide_a = ((a) & 13'h1fff);
        wide_b = ((b) & 13'h1fff);
        sum$d = wide_a + wide_b;
        difference$d = wide_b - wide_a;
        inverse1$d = inverse;
        a1$d = a;
        b1$d = b;
        zeta1$d = zeta;
        half = ((sum$q[(32'h1)+:(12)]) & 13'h1fff);
        to_half = nothing;
        if (sum$q[32'h0]) begin
            to_half = half_of_one;
        end
        halved = half + to_half;
        to_positive = nothing;
        if (|(difference$q & sign)) begin
            to_positive = modulus;
        end
        positive = difference$q + to_positive;
        factor2$d = b1$q;
        passing2$d = ((a1$q) & 13'h1fff);
        if (inverse1$q) begin
            factor2$d = positive[(32'h0)+:(12)];
            passing2$d = halved;
        end
        zeta2$d = zeta1$q;
        factor = factor2$q;
        other_factor = zeta2$q;
        passing = passing2$q;
    end
endmodule // kem_polymul_4$transform$butterflies$3$before
module kem_polymul_4$transform$butterflies$3$before$a1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$a1
module kem_polymul_4$transform$butterflies$3$before$b1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$b1
module kem_polymul_4$transform$butterflies$3$before$difference(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$difference
module kem_polymul_4$transform$butterflies$3$before$factor2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$factor2
module kem_polymul_4$transform$butterflies$3$before$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$inverse1
module kem_polymul_4$transform$butterflies$3$before$passing2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$passing2
module kem_polymul_4$transform$butterflies$3$before$sum(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$sum
module kem_polymul_4$transform$butterflies$3$before$zeta1(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$zeta1
module kem_polymul_4$transform$butterflies$3$before$zeta2(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$before$zeta2
module kem_polymul_4$transform$butterflies$3$inverses(clock,now,later);
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
endmodule // kem_polymul_4$transform$butterflies$3$inverses
module kem_polymul_4$transform$butterflies$3$passing(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [12:0] now;
    output reg  [12:0] later;
    // Update code (custom)
    // primitive
    reg [12:0] step1, step2, step3;
    initial begin step1 = 0; step2 = 0; step3 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      later <= step3;
    end
endmodule // kem_polymul_4$transform$butterflies$3$passing
module kem_polymul_4$transform$butterflies$3$product(clock,a,b,product);
    // Module arguments
    input wire  clock;
    input wire  [11:0] a;
    input wire  [11:0] b;
    output reg  [23:0] product;
    // Update code (custom)
    // primitive
    initial product = 0;
    always @(posedge clock) product <= a * b;
endmodule // kem_polymul_4$transform$butterflies$3$product
module kem_polymul_4$transform$butterflies$3$reduce(clock,x,y);
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
    kem_polymul_4$transform$butterflies$3$reduce$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    kem_polymul_4$transform$butterflies$3$reduce$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    kem_polymul_4$transform$butterflies$3$reduce$third third(
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
endmodule // kem_polymul_4$transform$butterflies$3$reduce
module kem_polymul_4$transform$butterflies$3$reduce$first(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$reduce$first
module kem_polymul_4$transform$butterflies$3$reduce$second(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$reduce$second
module kem_polymul_4$transform$butterflies$3$reduce$third(d,q,clock);
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
endmodule // kem_polymul_4$transform$butterflies$3$reduce$third
module kem_polymul_4$transform$transform(clock,reset,from$valid,from$ready,from$data$0,from$data$1,from$data$2,from$data$3,from$data$4,from$data$5,from$data$6,from$data$7,inverse,to$valid,to$ready,to$data$0,to$data$1,to$data$2,to$data$3,to$data$4,to$data$5,to$data$6,to$data$7,step_inverse,a$0,a$1,a$2,a$3,b$0,b$1,b$2,b$3,zeta$0,zeta$1,zeta$2,zeta$3,u$0,u$1,u$2,u$3,v$0,v$1,v$2,v$3);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  from$valid;
    output reg  from$ready;
    input wire  [11:0] from$data$0;
    input wire  [11:0] from$data$1;
    input wire  [11:0] from$data$2;
    input wire  [11:0] from$data$3;
    input wire  [11:0] from$data$4;
    input wire  [11:0] from$data$5;
    input wire  [11:0] from$data$6;
    input wire  [11:0] from$data$7;
    input wire  inverse;
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
    output reg  step_inverse;
    output reg  [11:0] a$0;
    output reg  [11:0] a$1;
    output reg  [11:0] a$2;
    output reg  [11:0] a$3;
    output reg  [11:0] b$0;
    output reg  [11:0] b$1;
    output reg  [11:0] b$2;
    output reg  [11:0] b$3;
    output reg  [11:0] zeta$0;
    output reg  [11:0] zeta$1;
    output reg  [11:0] zeta$2;
    output reg  [11:0] zeta$3;
    input wire  [11:0] u$0;
    input wire  [11:0] u$1;
    input wire  [11:0] u$2;
    input wire  [11:0] u$3;
    input wire  [11:0] v$0;
    input wire  [11:0] v$1;
    input wire  [11:0] v$2;
    input wire  [11:0] v$3;
    // Constant declarations
    localparam  number$0 = 6'b0;
    localparam  number$1 = 6'b1001;
    localparam  number$2 = 6'b10010;
    localparam  number$3 = 6'b11011;
    localparam  number$4 = 6'b100;
    localparam  number$5 = 6'b1101;
    localparam  number$6 = 6'b10110;
    localparam  number$7 = 6'b11111;
    localparam  slot_bit = 6'b100000;
    localparam  inverse_bit = 9'b100000000;
    localparam  class_1 = 2'b1;
    localparam  class_2 = 2'b10;
    localparam  class_3 = 2'b11;
    // Stub signals
    reg  schedule$clock;
    reg  schedule$reset;
    reg  schedule$hold;
    reg  schedule$offered;
    reg  schedule$offered_inverse;
    wire  schedule$accept;
    wire  [4:0] schedule$row;
    wire  schedule$slot;
    wire  [2:0] schedule$layer;
    wire  schedule$inverse;
    wire  schedule$compute;
    wire  schedule$load;
    wire  schedule$unload;
    reg  skew$clock;
    reg  skew$read;
    reg  [4:0] skew$address;
    wire  [7:0] skew$data;
    reg  raised$clock;
    reg  raised$read;
    reg  [4:0] raised$address;
    wire  [7:0] raised$data;
    reg  dropped$clock;
    reg  dropped$read;
    reg  [4:0] dropped$address;
    wire  [4:0] dropped$data;
    reg  keep$clock;
    reg  keep$read;
    reg  [2:0] keep$address;
    wire  [4:0] keep$data;
    reg  window$clock;
    reg  window$read;
    reg  [2:0] window$address;
    wire  [5:0] window$data;
    reg  low$clock;
    reg  low$read;
    reg  [2:0] low$address;
    wire  [4:0] low$data;
    reg  class$clock;
    reg  class$read;
    reg  [2:0] class$address;
    wire  [1:0] class$data;
    reg  swap_bit$clock;
    reg  swap_bit$read;
    reg  [2:0] swap_bit$address;
    wire  [7:0] swap_bit$data;
    reg  zeta_window$clock;
    reg  zeta_window$read;
    reg  [2:0] zeta_window$address;
    wire  [7:0] zeta_window$data;
    reg  zeta_row$clock;
    reg  zeta_row$read;
    reg  [2:0] zeta_row$address;
    wire  [7:0] zeta_row$data;
    reg  zeta_one$clock;
    reg  zeta_one$read;
    reg  [2:0] zeta_one$address;
    wire  [7:0] zeta_one$data;
    reg  flip$0$clock;
    reg  flip$0$read;
    reg  [2:0] flip$0$address;
    wire  [8:0] flip$0$data;
    reg  flip$1$clock;
    reg  flip$1$read;
    reg  [2:0] flip$1$address;
    wire  [8:0] flip$1$data;
    reg  flip$2$clock;
    reg  flip$2$read;
    reg  [2:0] flip$2$address;
    wire  [8:0] flip$2$data;
    reg  flip$3$clock;
    reg  flip$3$read;
    reg  [2:0] flip$3$address;
    wire  [8:0] flip$3$data;
    reg  [4:0] row1$d;
    wire  [4:0] row1$q;
    reg  row1$clock;
    reg  slot1$d;
    wire  slot1$q;
    reg  slot1$clock;
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  compute1$d;
    wire  compute1$q;
    reg  compute1$clock;
    reg  load1$d;
    wire  load1$q;
    reg  load1$clock;
    reg  unload1$d;
    wire  unload1$q;
    reg  unload1$clock;
    reg  [11:0] taken1$0$d;
    wire  [11:0] taken1$0$q;
    reg  taken1$0$clock;
    reg  [11:0] taken1$1$d;
    wire  [11:0] taken1$1$q;
    reg  taken1$1$clock;
    reg  [11:0] taken1$2$d;
    wire  [11:0] taken1$2$q;
    reg  taken1$2$clock;
    reg  [11:0] taken1$3$d;
    wire  [11:0] taken1$3$q;
    reg  taken1$3$clock;
    reg  [11:0] taken1$4$d;
    wire  [11:0] taken1$4$q;
    reg  taken1$4$clock;
    reg  [11:0] taken1$5$d;
    wire  [11:0] taken1$5$q;
    reg  taken1$5$clock;
    reg  [11:0] taken1$6$d;
    wire  [11:0] taken1$6$q;
    reg  taken1$6$clock;
    reg  [11:0] taken1$7$d;
    wire  [11:0] taken1$7$q;
    reg  taken1$7$clock;
    reg  [5:0] read_address2$0$d;
    wire  [5:0] read_address2$0$q;
    reg  read_address2$0$clock;
    reg  [5:0] read_address2$1$d;
    wire  [5:0] read_address2$1$q;
    reg  read_address2$1$clock;
    reg  [5:0] read_address2$2$d;
    wire  [5:0] read_address2$2$q;
    reg  read_address2$2$clock;
    reg  [5:0] read_address2$3$d;
    wire  [5:0] read_address2$3$q;
    reg  read_address2$3$clock;
    reg  [5:0] read_address2$4$d;
    wire  [5:0] read_address2$4$q;
    reg  read_address2$4$clock;
    reg  [5:0] read_address2$5$d;
    wire  [5:0] read_address2$5$q;
    reg  read_address2$5$clock;
    reg  [5:0] read_address2$6$d;
    wire  [5:0] read_address2$6$q;
    reg  read_address2$6$clock;
    reg  [5:0] read_address2$7$d;
    wire  [5:0] read_address2$7$q;
    reg  read_address2$7$clock;
    reg  [8:0] zeta_index2$0$d;
    wire  [8:0] zeta_index2$0$q;
    reg  zeta_index2$0$clock;
    reg  [8:0] zeta_index2$1$d;
    wire  [8:0] zeta_index2$1$q;
    reg  zeta_index2$1$clock;
    reg  [8:0] zeta_index2$2$d;
    wire  [8:0] zeta_index2$2$q;
    reg  zeta_index2$2$clock;
    reg  [8:0] zeta_index2$3$d;
    wire  [8:0] zeta_index2$3$q;
    reg  zeta_index2$3$clock;
    reg  [5:0] plain2$d;
    wire  [5:0] plain2$q;
    reg  plain2$clock;
    reg  [5:0] window2$d;
    wire  [5:0] window2$q;
    reg  window2$clock;
    reg  [1:0] class2$d;
    wire  [1:0] class2$q;
    reg  class2$clock;
    reg  swap2$d;
    wire  swap2$q;
    reg  swap2$clock;
    reg  inverse2$d;
    wire  inverse2$q;
    reg  inverse2$clock;
    reg  compute2$d;
    wire  compute2$q;
    reg  compute2$clock;
    reg  load2$d;
    wire  load2$q;
    reg  load2$clock;
    reg  unload2$d;
    wire  unload2$q;
    reg  unload2$clock;
    reg  [11:0] taken2$0$d;
    wire  [11:0] taken2$0$q;
    reg  taken2$0$clock;
    reg  [11:0] taken2$1$d;
    wire  [11:0] taken2$1$q;
    reg  taken2$1$clock;
    reg  [11:0] taken2$2$d;
    wire  [11:0] taken2$2$q;
    reg  taken2$2$clock;
    reg  [11:0] taken2$3$d;
    wire  [11:0] taken2$3$q;
    reg  taken2$3$clock;
    reg  [11:0] taken2$4$d;
    wire  [11:0] taken2$4$q;
    reg  taken2$4$clock;
    reg  [11:0] taken2$5$d;
    wire  [11:0] taken2$5$q;
    reg  taken2$5$clock;
    reg  [11:0] taken2$6$d;
    wire  [11:0] taken2$6$q;
    reg  taken2$6$clock;
    reg  [11:0] taken2$7$d;
    wire  [11:0] taken2$7$q;
    reg  taken2$7$clock;
    reg  zetas$0$clock;
    reg  zetas$0$read;
    reg  [8:0] zetas$0$address;
    wire  [11:0] zetas$0$data;
    reg  zetas$1$clock;
    reg  zetas$1$read;
    reg  [8:0] zetas$1$address;
    wire  [11:0] zetas$1$data;
    reg  zetas$2$clock;
    reg  zetas$2$read;
    reg  [8:0] zetas$2$address;
    wire  [11:0] zetas$2$data;
    reg  zetas$3$clock;
    reg  zetas$3$read;
    reg  [8:0] zetas$3$address;
    wire  [11:0] zetas$3$data;
    reg  [5:0] plain3$d;
    wire  [5:0] plain3$q;
    reg  plain3$clock;
    reg  [5:0] window3$d;
    wire  [5:0] window3$q;
    reg  window3$clock;
    reg  [1:0] class3$d;
    wire  [1:0] class3$q;
    reg  class3$clock;
    reg  swap3$d;
    wire  swap3$q;
    reg  swap3$clock;
    reg  inverse3$d;
    wire  inverse3$q;
    reg  inverse3$clock;
    reg  compute3$d;
    wire  compute3$q;
    reg  compute3$clock;
    reg  unload3$d;
    wire  unload3$q;
    reg  unload3$clock;
    reg  banks$0$clock;
    reg  banks$0$read;
    reg  [5:0] banks$0$read_address;
    wire  [11:0] banks$0$read_data;
    reg  banks$0$write;
    reg  [5:0] banks$0$write_address;
    reg  [11:0] banks$0$write_data;
    reg  banks$1$clock;
    reg  banks$1$read;
    reg  [5:0] banks$1$read_address;
    wire  [11:0] banks$1$read_data;
    reg  banks$1$write;
    reg  [5:0] banks$1$write_address;
    reg  [11:0] banks$1$write_data;
    reg  banks$2$clock;
    reg  banks$2$read;
    reg  [5:0] banks$2$read_address;
    wire  [11:0] banks$2$read_data;
    reg  banks$2$write;
    reg  [5:0] banks$2$write_address;
    reg  [11:0] banks$2$write_data;
    reg  banks$3$clock;
    reg  banks$3$read;
    reg  [5:0] banks$3$read_address;
    wire  [11:0] banks$3$read_data;
    reg  banks$3$write;
    reg  [5:0] banks$3$write_address;
    reg  [11:0] banks$3$write_data;
    reg  banks$4$clock;
    reg  banks$4$read;
    reg  [5:0] banks$4$read_address;
    wire  [11:0] banks$4$read_data;
    reg  banks$4$write;
    reg  [5:0] banks$4$write_address;
    reg  [11:0] banks$4$write_data;
    reg  banks$5$clock;
    reg  banks$5$read;
    reg  [5:0] banks$5$read_address;
    wire  [11:0] banks$5$read_data;
    reg  banks$5$write;
    reg  [5:0] banks$5$write_address;
    reg  [11:0] banks$5$write_data;
    reg  banks$6$clock;
    reg  banks$6$read;
    reg  [5:0] banks$6$read_address;
    wire  [11:0] banks$6$read_data;
    reg  banks$6$write;
    reg  [5:0] banks$6$write_address;
    reg  [11:0] banks$6$write_data;
    reg  banks$7$clock;
    reg  banks$7$read;
    reg  [5:0] banks$7$read_address;
    wire  [11:0] banks$7$read_data;
    reg  banks$7$write;
    reg  [5:0] banks$7$write_address;
    reg  [11:0] banks$7$write_data;
    reg  [11:0] zeta4$0$d;
    wire  [11:0] zeta4$0$q;
    reg  zeta4$0$clock;
    reg  [11:0] zeta4$1$d;
    wire  [11:0] zeta4$1$q;
    reg  zeta4$1$clock;
    reg  [11:0] zeta4$2$d;
    wire  [11:0] zeta4$2$q;
    reg  zeta4$2$clock;
    reg  [11:0] zeta4$3$d;
    wire  [11:0] zeta4$3$q;
    reg  zeta4$3$clock;
    reg  [5:0] plain4$d;
    wire  [5:0] plain4$q;
    reg  plain4$clock;
    reg  [5:0] window4$d;
    wire  [5:0] window4$q;
    reg  window4$clock;
    reg  [1:0] class4$d;
    wire  [1:0] class4$q;
    reg  class4$clock;
    reg  swap4$d;
    wire  swap4$q;
    reg  swap4$clock;
    reg  inverse4$d;
    wire  inverse4$q;
    reg  inverse4$clock;
    reg  compute4$d;
    wire  compute4$q;
    reg  compute4$clock;
    reg  unload4$d;
    wire  unload4$q;
    reg  unload4$clock;
    reg  [11:0] a5$0$d;
    wire  [11:0] a5$0$q;
    reg  a5$0$clock;
    reg  [11:0] a5$1$d;
    wire  [11:0] a5$1$q;
    reg  a5$1$clock;
    reg  [11:0] a5$2$d;
    wire  [11:0] a5$2$q;
    reg  a5$2$clock;
    reg  [11:0] a5$3$d;
    wire  [11:0] a5$3$q;
    reg  a5$3$clock;
    reg  [11:0] b5$0$d;
    wire  [11:0] b5$0$q;
    reg  b5$0$clock;
    reg  [11:0] b5$1$d;
    wire  [11:0] b5$1$q;
    reg  b5$1$clock;
    reg  [11:0] b5$2$d;
    wire  [11:0] b5$2$q;
    reg  b5$2$clock;
    reg  [11:0] b5$3$d;
    wire  [11:0] b5$3$q;
    reg  b5$3$clock;
    reg  [11:0] zeta5$0$d;
    wire  [11:0] zeta5$0$q;
    reg  zeta5$0$clock;
    reg  [11:0] zeta5$1$d;
    wire  [11:0] zeta5$1$q;
    reg  zeta5$1$clock;
    reg  [11:0] zeta5$2$d;
    wire  [11:0] zeta5$2$q;
    reg  zeta5$2$clock;
    reg  [11:0] zeta5$3$d;
    wire  [11:0] zeta5$3$q;
    reg  zeta5$3$clock;
    reg  inverse5$d;
    wire  inverse5$q;
    reg  inverse5$clock;
    reg  plain_then$clock;
    reg  [5:0] plain_then$now;
    wire  [5:0] plain_then$later;
    reg  window_then$clock;
    reg  [5:0] window_then$now;
    wire  [5:0] window_then$later;
    reg  class_then$clock;
    reg  [1:0] class_then$now;
    wire  [1:0] class_then$later;
    reg  swap_then$clock;
    reg  swap_then$now;
    wire  swap_then$later;
    reg  compute_then$clock;
    reg  compute_then$now;
    wire  compute_then$later;
    reg  [5:0] write_address$0$d;
    wire  [5:0] write_address$0$q;
    reg  write_address$0$clock;
    reg  [5:0] write_address$1$d;
    wire  [5:0] write_address$1$q;
    reg  write_address$1$clock;
    reg  [5:0] write_address$2$d;
    wire  [5:0] write_address$2$q;
    reg  write_address$2$clock;
    reg  [5:0] write_address$3$d;
    wire  [5:0] write_address$3$q;
    reg  write_address$3$clock;
    reg  [5:0] write_address$4$d;
    wire  [5:0] write_address$4$q;
    reg  write_address$4$clock;
    reg  [5:0] write_address$5$d;
    wire  [5:0] write_address$5$q;
    reg  write_address$5$clock;
    reg  [5:0] write_address$6$d;
    wire  [5:0] write_address$6$q;
    reg  write_address$6$clock;
    reg  [5:0] write_address$7$d;
    wire  [5:0] write_address$7$q;
    reg  write_address$7$clock;
    reg  [11:0] write_data$0$d;
    wire  [11:0] write_data$0$q;
    reg  write_data$0$clock;
    reg  [11:0] write_data$1$d;
    wire  [11:0] write_data$1$q;
    reg  write_data$1$clock;
    reg  [11:0] write_data$2$d;
    wire  [11:0] write_data$2$q;
    reg  write_data$2$clock;
    reg  [11:0] write_data$3$d;
    wire  [11:0] write_data$3$q;
    reg  write_data$3$clock;
    reg  [11:0] write_data$4$d;
    wire  [11:0] write_data$4$q;
    reg  write_data$4$clock;
    reg  [11:0] write_data$5$d;
    wire  [11:0] write_data$5$q;
    reg  write_data$5$clock;
    reg  [11:0] write_data$6$d;
    wire  [11:0] write_data$6$q;
    reg  write_data$6$clock;
    reg  [11:0] write_data$7$d;
    wire  [11:0] write_data$7$q;
    reg  write_data$7$clock;
    reg  write$d;
    wire  write$q;
    reg  write$clock;
    // Local signals
    reg  hold;
    reg  run;
    reg  [4:0] plain_row;
    reg  [5:0] plain;
    reg  [7:0] zeta_place;
    reg  [8:0] zeta_common;
    reg  loads;
    reg  [11:0] first$0;
    reg  [11:0] first$1;
    reg  [11:0] first$2;
    reg  [11:0] first$3;
    reg  [11:0] second$0;
    reg  [11:0] second$1;
    reg  [11:0] second$2;
    reg  [11:0] second$3;
    reg  [11:0] low_result$0;
    reg  [11:0] low_result$1;
    reg  [11:0] low_result$2;
    reg  [11:0] low_result$3;
    reg  [11:0] high_result$0;
    reg  [11:0] high_result$1;
    reg  [11:0] high_result$2;
    reg  [11:0] high_result$3;
    reg  [11:0] result$0;
    reg  [11:0] result$1;
    reg  [11:0] result$2;
    reg  [11:0] result$3;
    reg  [11:0] result$4;
    reg  [11:0] result$5;
    reg  [11:0] result$6;
    reg  [11:0] result$7;
    // Sub module instances
    kem_polymul_4$transform$transform$schedule schedule(
        .clock(schedule$clock),
        .reset(schedule$reset),
        .hold(schedule$hold),
        .offered(schedule$offered),
        .offered_inverse(schedule$offered_inverse),
        .accept(schedule$accept),
        .row(schedule$row),
        .slot(schedule$slot),
        .layer(schedule$layer),
        .inverse(schedule$inverse),
        .compute(schedule$compute),
        .load(schedule$load),
        .unload(schedule$unload)
    );
    kem_polymul_4$transform$transform$skew skew(
        .clock(skew$clock),
        .read(skew$read),
        .address(skew$address),
        .data(skew$data)
    );
    kem_polymul_4$transform$transform$raised raised(
        .clock(raised$clock),
        .read(raised$read),
        .address(raised$address),
        .data(raised$data)
    );
    kem_polymul_4$transform$transform$dropped dropped(
        .clock(dropped$clock),
        .read(dropped$read),
        .address(dropped$address),
        .data(dropped$data)
    );
    kem_polymul_4$transform$transform$keep keep(
        .clock(keep$clock),
        .read(keep$read),
        .address(keep$address),
        .data(keep$data)
    );
    kem_polymul_4$transform$transform$window window(
        .clock(window$clock),
        .read(window$read),
        .address(window$address),
        .data(window$data)
    );
    kem_polymul_4$transform$transform$low low(
        .clock(low$clock),
        .read(low$read),
        .address(low$address),
        .data(low$data)
    );
    kem_polymul_4$transform$transform$class class(
        .clock(class$clock),
        .read(class$read),
        .address(class$address),
        .data(class$data)
    );
    kem_polymul_4$transform$transform$swap_bit swap_bit(
        .clock(swap_bit$clock),
        .read(swap_bit$read),
        .address(swap_bit$address),
        .data(swap_bit$data)
    );
    kem_polymul_4$transform$transform$zeta_window zeta_window(
        .clock(zeta_window$clock),
        .read(zeta_window$read),
        .address(zeta_window$address),
        .data(zeta_window$data)
    );
    kem_polymul_4$transform$transform$zeta_row zeta_row(
        .clock(zeta_row$clock),
        .read(zeta_row$read),
        .address(zeta_row$address),
        .data(zeta_row$data)
    );
    kem_polymul_4$transform$transform$zeta_one zeta_one(
        .clock(zeta_one$clock),
        .read(zeta_one$read),
        .address(zeta_one$address),
        .data(zeta_one$data)
    );
    kem_polymul_4$transform$transform$flip$0 flip$0(
        .clock(flip$0$clock),
        .read(flip$0$read),
        .address(flip$0$address),
        .data(flip$0$data)
    );
    kem_polymul_4$transform$transform$flip$1 flip$1(
        .clock(flip$1$clock),
        .read(flip$1$read),
        .address(flip$1$address),
        .data(flip$1$data)
    );
    kem_polymul_4$transform$transform$flip$2 flip$2(
        .clock(flip$2$clock),
        .read(flip$2$read),
        .address(flip$2$address),
        .data(flip$2$data)
    );
    kem_polymul_4$transform$transform$flip$3 flip$3(
        .clock(flip$3$clock),
        .read(flip$3$read),
        .address(flip$3$address),
        .data(flip$3$data)
    );
    kem_polymul_4$transform$transform$row1 row1(
        .d(row1$d),
        .q(row1$q),
        .clock(row1$clock)
    );
    kem_polymul_4$transform$transform$slot1 slot1(
        .d(slot1$d),
        .q(slot1$q),
        .clock(slot1$clock)
    );
    kem_polymul_4$transform$transform$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$transform$compute1 compute1(
        .d(compute1$d),
        .q(compute1$q),
        .clock(compute1$clock)
    );
    kem_polymul_4$transform$transform$load1 load1(
        .d(load1$d),
        .q(load1$q),
        .clock(load1$clock)
    );
    kem_polymul_4$transform$transform$unload1 unload1(
        .d(unload1$d),
        .q(unload1$q),
        .clock(unload1$clock)
    );
    kem_polymul_4$transform$transform$taken1$0 taken1$0(
        .d(taken1$0$d),
        .q(taken1$0$q),
        .clock(taken1$0$clock)
    );
    kem_polymul_4$transform$transform$taken1$1 taken1$1(
        .d(taken1$1$d),
        .q(taken1$1$q),
        .clock(taken1$1$clock)
    );
    kem_polymul_4$transform$transform$taken1$2 taken1$2(
        .d(taken1$2$d),
        .q(taken1$2$q),
        .clock(taken1$2$clock)
    );
    kem_polymul_4$transform$transform$taken1$3 taken1$3(
        .d(taken1$3$d),
        .q(taken1$3$q),
        .clock(taken1$3$clock)
    );
    kem_polymul_4$transform$transform$taken1$4 taken1$4(
        .d(taken1$4$d),
        .q(taken1$4$q),
        .clock(taken1$4$clock)
    );
    kem_polymul_4$transform$transform$taken1$5 taken1$5(
        .d(taken1$5$d),
        .q(taken1$5$q),
        .clock(taken1$5$clock)
    );
    kem_polymul_4$transform$transform$taken1$6 taken1$6(
        .d(taken1$6$d),
        .q(taken1$6$q),
        .clock(taken1$6$clock)
    );
    kem_polymul_4$transform$transform$taken1$7 taken1$7(
        .d(taken1$7$d),
        .q(taken1$7$q),
        .clock(taken1$7$clock)
    );
    kem_polymul_4$transform$transform$read_address2$0 read_address2$0(
        .d(read_address2$0$d),
        .q(read_address2$0$q),
        .clock(read_address2$0$clock)
    );
    kem_polymul_4$transform$transform$read_address2$1 read_address2$1(
        .d(read_address2$1$d),
        .q(read_address2$1$q),
        .clock(read_address2$1$clock)
    );
    kem_polymul_4$transform$transform$read_address2$2 read_address2$2(
        .d(read_address2$2$d),
        .q(read_address2$2$q),
        .clock(read_address2$2$clock)
    );
    kem_polymul_4$transform$transform$read_address2$3 read_address2$3(
        .d(read_address2$3$d),
        .q(read_address2$3$q),
        .clock(read_address2$3$clock)
    );
    kem_polymul_4$transform$transform$read_address2$4 read_address2$4(
        .d(read_address2$4$d),
        .q(read_address2$4$q),
        .clock(read_address2$4$clock)
    );
    kem_polymul_4$transform$transform$read_address2$5 read_address2$5(
        .d(read_address2$5$d),
        .q(read_address2$5$q),
        .clock(read_address2$5$clock)
    );
    kem_polymul_4$transform$transform$read_address2$6 read_address2$6(
        .d(read_address2$6$d),
        .q(read_address2$6$q),
        .clock(read_address2$6$clock)
    );
    kem_polymul_4$transform$transform$read_address2$7 read_address2$7(
        .d(read_address2$7$d),
        .q(read_address2$7$q),
        .clock(read_address2$7$clock)
    );
    kem_polymul_4$transform$transform$zeta_index2$0 zeta_index2$0(
        .d(zeta_index2$0$d),
        .q(zeta_index2$0$q),
        .clock(zeta_index2$0$clock)
    );
    kem_polymul_4$transform$transform$zeta_index2$1 zeta_index2$1(
        .d(zeta_index2$1$d),
        .q(zeta_index2$1$q),
        .clock(zeta_index2$1$clock)
    );
    kem_polymul_4$transform$transform$zeta_index2$2 zeta_index2$2(
        .d(zeta_index2$2$d),
        .q(zeta_index2$2$q),
        .clock(zeta_index2$2$clock)
    );
    kem_polymul_4$transform$transform$zeta_index2$3 zeta_index2$3(
        .d(zeta_index2$3$d),
        .q(zeta_index2$3$q),
        .clock(zeta_index2$3$clock)
    );
    kem_polymul_4$transform$transform$plain2 plain2(
        .d(plain2$d),
        .q(plain2$q),
        .clock(plain2$clock)
    );
    kem_polymul_4$transform$transform$window2 window2(
        .d(window2$d),
        .q(window2$q),
        .clock(window2$clock)
    );
    kem_polymul_4$transform$transform$class2 class2(
        .d(class2$d),
        .q(class2$q),
        .clock(class2$clock)
    );
    kem_polymul_4$transform$transform$swap2 swap2(
        .d(swap2$d),
        .q(swap2$q),
        .clock(swap2$clock)
    );
    kem_polymul_4$transform$transform$inverse2 inverse2(
        .d(inverse2$d),
        .q(inverse2$q),
        .clock(inverse2$clock)
    );
    kem_polymul_4$transform$transform$compute2 compute2(
        .d(compute2$d),
        .q(compute2$q),
        .clock(compute2$clock)
    );
    kem_polymul_4$transform$transform$load2 load2(
        .d(load2$d),
        .q(load2$q),
        .clock(load2$clock)
    );
    kem_polymul_4$transform$transform$unload2 unload2(
        .d(unload2$d),
        .q(unload2$q),
        .clock(unload2$clock)
    );
    kem_polymul_4$transform$transform$taken2$0 taken2$0(
        .d(taken2$0$d),
        .q(taken2$0$q),
        .clock(taken2$0$clock)
    );
    kem_polymul_4$transform$transform$taken2$1 taken2$1(
        .d(taken2$1$d),
        .q(taken2$1$q),
        .clock(taken2$1$clock)
    );
    kem_polymul_4$transform$transform$taken2$2 taken2$2(
        .d(taken2$2$d),
        .q(taken2$2$q),
        .clock(taken2$2$clock)
    );
    kem_polymul_4$transform$transform$taken2$3 taken2$3(
        .d(taken2$3$d),
        .q(taken2$3$q),
        .clock(taken2$3$clock)
    );
    kem_polymul_4$transform$transform$taken2$4 taken2$4(
        .d(taken2$4$d),
        .q(taken2$4$q),
        .clock(taken2$4$clock)
    );
    kem_polymul_4$transform$transform$taken2$5 taken2$5(
        .d(taken2$5$d),
        .q(taken2$5$q),
        .clock(taken2$5$clock)
    );
    kem_polymul_4$transform$transform$taken2$6 taken2$6(
        .d(taken2$6$d),
        .q(taken2$6$q),
        .clock(taken2$6$clock)
    );
    kem_polymul_4$transform$transform$taken2$7 taken2$7(
        .d(taken2$7$d),
        .q(taken2$7$q),
        .clock(taken2$7$clock)
    );
    kem_polymul_4$transform$transform$zetas$0 zetas$0(
        .clock(zetas$0$clock),
        .read(zetas$0$read),
        .address(zetas$0$address),
        .data(zetas$0$data)
    );
    kem_polymul_4$transform$transform$zetas$1 zetas$1(
        .clock(zetas$1$clock),
        .read(zetas$1$read),
        .address(zetas$1$address),
        .data(zetas$1$data)
    );
    kem_polymul_4$transform$transform$zetas$2 zetas$2(
        .clock(zetas$2$clock),
        .read(zetas$2$read),
        .address(zetas$2$address),
        .data(zetas$2$data)
    );
    kem_polymul_4$transform$transform$zetas$3 zetas$3(
        .clock(zetas$3$clock),
        .read(zetas$3$read),
        .address(zetas$3$address),
        .data(zetas$3$data)
    );
    kem_polymul_4$transform$transform$plain3 plain3(
        .d(plain3$d),
        .q(plain3$q),
        .clock(plain3$clock)
    );
    kem_polymul_4$transform$transform$window3 window3(
        .d(window3$d),
        .q(window3$q),
        .clock(window3$clock)
    );
    kem_polymul_4$transform$transform$class3 class3(
        .d(class3$d),
        .q(class3$q),
        .clock(class3$clock)
    );
    kem_polymul_4$transform$transform$swap3 swap3(
        .d(swap3$d),
        .q(swap3$q),
        .clock(swap3$clock)
    );
    kem_polymul_4$transform$transform$inverse3 inverse3(
        .d(inverse3$d),
        .q(inverse3$q),
        .clock(inverse3$clock)
    );
    kem_polymul_4$transform$transform$compute3 compute3(
        .d(compute3$d),
        .q(compute3$q),
        .clock(compute3$clock)
    );
    kem_polymul_4$transform$transform$unload3 unload3(
        .d(unload3$d),
        .q(unload3$q),
        .clock(unload3$clock)
    );
    kem_polymul_4$transform$transform$banks$0 banks$0(
        .clock(banks$0$clock),
        .read(banks$0$read),
        .read_address(banks$0$read_address),
        .read_data(banks$0$read_data),
        .write(banks$0$write),
        .write_address(banks$0$write_address),
        .write_data(banks$0$write_data)
    );
    kem_polymul_4$transform$transform$banks$1 banks$1(
        .clock(banks$1$clock),
        .read(banks$1$read),
        .read_address(banks$1$read_address),
        .read_data(banks$1$read_data),
        .write(banks$1$write),
        .write_address(banks$1$write_address),
        .write_data(banks$1$write_data)
    );
    kem_polymul_4$transform$transform$banks$2 banks$2(
        .clock(banks$2$clock),
        .read(banks$2$read),
        .read_address(banks$2$read_address),
        .read_data(banks$2$read_data),
        .write(banks$2$write),
        .write_address(banks$2$write_address),
        .write_data(banks$2$write_data)
    );
    kem_polymul_4$transform$transform$banks$3 banks$3(
        .clock(banks$3$clock),
        .read(banks$3$read),
        .read_address(banks$3$read_address),
        .read_data(banks$3$read_data),
        .write(banks$3$write),
        .write_address(banks$3$write_address),
        .write_data(banks$3$write_data)
    );
    kem_polymul_4$transform$transform$banks$4 banks$4(
        .clock(banks$4$clock),
        .read(banks$4$read),
        .read_address(banks$4$read_address),
        .read_data(banks$4$read_data),
        .write(banks$4$write),
        .write_address(banks$4$write_address),
        .write_data(banks$4$write_data)
    );
    kem_polymul_4$transform$transform$banks$5 banks$5(
        .clock(banks$5$clock),
        .read(banks$5$read),
        .read_address(banks$5$read_address),
        .read_data(banks$5$read_data),
        .write(banks$5$write),
        .write_address(banks$5$write_address),
        .write_data(banks$5$write_data)
    );
    kem_polymul_4$transform$transform$banks$6 banks$6(
        .clock(banks$6$clock),
        .read(banks$6$read),
        .read_address(banks$6$read_address),
        .read_data(banks$6$read_data),
        .write(banks$6$write),
        .write_address(banks$6$write_address),
        .write_data(banks$6$write_data)
    );
    kem_polymul_4$transform$transform$banks$7 banks$7(
        .clock(banks$7$clock),
        .read(banks$7$read),
        .read_address(banks$7$read_address),
        .read_data(banks$7$read_data),
        .write(banks$7$write),
        .write_address(banks$7$write_address),
        .write_data(banks$7$write_data)
    );
    kem_polymul_4$transform$transform$zeta4$0 zeta4$0(
        .d(zeta4$0$d),
        .q(zeta4$0$q),
        .clock(zeta4$0$clock)
    );
    kem_polymul_4$transform$transform$zeta4$1 zeta4$1(
        .d(zeta4$1$d),
        .q(zeta4$1$q),
        .clock(zeta4$1$clock)
    );
    kem_polymul_4$transform$transform$zeta4$2 zeta4$2(
        .d(zeta4$2$d),
        .q(zeta4$2$q),
        .clock(zeta4$2$clock)
    );
    kem_polymul_4$transform$transform$zeta4$3 zeta4$3(
        .d(zeta4$3$d),
        .q(zeta4$3$q),
        .clock(zeta4$3$clock)
    );
    kem_polymul_4$transform$transform$plain4 plain4(
        .d(plain4$d),
        .q(plain4$q),
        .clock(plain4$clock)
    );
    kem_polymul_4$transform$transform$window4 window4(
        .d(window4$d),
        .q(window4$q),
        .clock(window4$clock)
    );
    kem_polymul_4$transform$transform$class4 class4(
        .d(class4$d),
        .q(class4$q),
        .clock(class4$clock)
    );
    kem_polymul_4$transform$transform$swap4 swap4(
        .d(swap4$d),
        .q(swap4$q),
        .clock(swap4$clock)
    );
    kem_polymul_4$transform$transform$inverse4 inverse4(
        .d(inverse4$d),
        .q(inverse4$q),
        .clock(inverse4$clock)
    );
    kem_polymul_4$transform$transform$compute4 compute4(
        .d(compute4$d),
        .q(compute4$q),
        .clock(compute4$clock)
    );
    kem_polymul_4$transform$transform$unload4 unload4(
        .d(unload4$d),
        .q(unload4$q),
        .clock(unload4$clock)
    );
    kem_polymul_4$transform$transform$a5$0 a5$0(
        .d(a5$0$d),
        .q(a5$0$q),
        .clock(a5$0$clock)
    );
    kem_polymul_4$transform$transform$a5$1 a5$1(
        .d(a5$1$d),
        .q(a5$1$q),
        .clock(a5$1$clock)
    );
    kem_polymul_4$transform$transform$a5$2 a5$2(
        .d(a5$2$d),
        .q(a5$2$q),
        .clock(a5$2$clock)
    );
    kem_polymul_4$transform$transform$a5$3 a5$3(
        .d(a5$3$d),
        .q(a5$3$q),
        .clock(a5$3$clock)
    );
    kem_polymul_4$transform$transform$b5$0 b5$0(
        .d(b5$0$d),
        .q(b5$0$q),
        .clock(b5$0$clock)
    );
    kem_polymul_4$transform$transform$b5$1 b5$1(
        .d(b5$1$d),
        .q(b5$1$q),
        .clock(b5$1$clock)
    );
    kem_polymul_4$transform$transform$b5$2 b5$2(
        .d(b5$2$d),
        .q(b5$2$q),
        .clock(b5$2$clock)
    );
    kem_polymul_4$transform$transform$b5$3 b5$3(
        .d(b5$3$d),
        .q(b5$3$q),
        .clock(b5$3$clock)
    );
    kem_polymul_4$transform$transform$zeta5$0 zeta5$0(
        .d(zeta5$0$d),
        .q(zeta5$0$q),
        .clock(zeta5$0$clock)
    );
    kem_polymul_4$transform$transform$zeta5$1 zeta5$1(
        .d(zeta5$1$d),
        .q(zeta5$1$q),
        .clock(zeta5$1$clock)
    );
    kem_polymul_4$transform$transform$zeta5$2 zeta5$2(
        .d(zeta5$2$d),
        .q(zeta5$2$q),
        .clock(zeta5$2$clock)
    );
    kem_polymul_4$transform$transform$zeta5$3 zeta5$3(
        .d(zeta5$3$d),
        .q(zeta5$3$q),
        .clock(zeta5$3$clock)
    );
    kem_polymul_4$transform$transform$inverse5 inverse5(
        .d(inverse5$d),
        .q(inverse5$q),
        .clock(inverse5$clock)
    );
    kem_polymul_4$transform$transform$plain_then plain_then(
        .clock(plain_then$clock),
        .now(plain_then$now),
        .later(plain_then$later)
    );
    kem_polymul_4$transform$transform$window_then window_then(
        .clock(window_then$clock),
        .now(window_then$now),
        .later(window_then$later)
    );
    kem_polymul_4$transform$transform$class_then class_then(
        .clock(class_then$clock),
        .now(class_then$now),
        .later(class_then$later)
    );
    kem_polymul_4$transform$transform$swap_then swap_then(
        .clock(swap_then$clock),
        .now(swap_then$now),
        .later(swap_then$later)
    );
    kem_polymul_4$transform$transform$compute_then compute_then(
        .clock(compute_then$clock),
        .now(compute_then$now),
        .later(compute_then$later)
    );
    kem_polymul_4$transform$transform$write_address$0 write_address$0(
        .d(write_address$0$d),
        .q(write_address$0$q),
        .clock(write_address$0$clock)
    );
    kem_polymul_4$transform$transform$write_address$1 write_address$1(
        .d(write_address$1$d),
        .q(write_address$1$q),
        .clock(write_address$1$clock)
    );
    kem_polymul_4$transform$transform$write_address$2 write_address$2(
        .d(write_address$2$d),
        .q(write_address$2$q),
        .clock(write_address$2$clock)
    );
    kem_polymul_4$transform$transform$write_address$3 write_address$3(
        .d(write_address$3$d),
        .q(write_address$3$q),
        .clock(write_address$3$clock)
    );
    kem_polymul_4$transform$transform$write_address$4 write_address$4(
        .d(write_address$4$d),
        .q(write_address$4$q),
        .clock(write_address$4$clock)
    );
    kem_polymul_4$transform$transform$write_address$5 write_address$5(
        .d(write_address$5$d),
        .q(write_address$5$q),
        .clock(write_address$5$clock)
    );
    kem_polymul_4$transform$transform$write_address$6 write_address$6(
        .d(write_address$6$d),
        .q(write_address$6$q),
        .clock(write_address$6$clock)
    );
    kem_polymul_4$transform$transform$write_address$7 write_address$7(
        .d(write_address$7$d),
        .q(write_address$7$q),
        .clock(write_address$7$clock)
    );
    kem_polymul_4$transform$transform$write_data$0 write_data$0(
        .d(write_data$0$d),
        .q(write_data$0$q),
        .clock(write_data$0$clock)
    );
    kem_polymul_4$transform$transform$write_data$1 write_data$1(
        .d(write_data$1$d),
        .q(write_data$1$q),
        .clock(write_data$1$clock)
    );
    kem_polymul_4$transform$transform$write_data$2 write_data$2(
        .d(write_data$2$d),
        .q(write_data$2$q),
        .clock(write_data$2$clock)
    );
    kem_polymul_4$transform$transform$write_data$3 write_data$3(
        .d(write_data$3$d),
        .q(write_data$3$q),
        .clock(write_data$3$clock)
    );
    kem_polymul_4$transform$transform$write_data$4 write_data$4(
        .d(write_data$4$d),
        .q(write_data$4$q),
        .clock(write_data$4$clock)
    );
    kem_polymul_4$transform$transform$write_data$5 write_data$5(
        .d(write_data$5$d),
        .q(write_data$5$q),
        .clock(write_data$5$clock)
    );
    kem_polymul_4$transform$transform$write_data$6 write_data$6(
        .d(write_data$6$d),
        .q(write_data$6$q),
        .clock(write_data$6$clock)
    );
    kem_polymul_4$transform$transform$write_data$7 write_data$7(
        .d(write_data$7$d),
        .q(write_data$7$q),
        .clock(write_data$7$clock)
    );
    kem_polymul_4$transform$transform$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    // Update code
    always @(*) begin
        row1$clock = clock;
        slot1$clock = clock;
        inverse1$clock = clock;
        compute1$clock = clock;
        load1$clock = clock;
        unload1$clock = clock;
        plain2$clock = clock;
        window2$clock = clock;
        class2$clock = clock;
        swap2$clock = clock;
        inverse2$clock = clock;
        compute2$clock = clock;
        load2$clock = clock;
        unload2$clock = clock;
        plain3$clock = clock;
        window3$clock = clock;
        class3$clock = clock;
        swap3$clock = clock;
        inverse3$clock = clock;
        compute3$clock = clock;
        unload3$clock = clock;
        plain4$clock = clock;
        window4$clock = clock;
        class4$clock = clock;
        swap4$clock = clock;
        inverse4$clock = clock;
        compute4$clock = clock;
        unload4$clock = clock;
        inverse5$clock = clock;
        write$clock = clock;
        row1$d = row1$q;
        slot1$d = slot1$q;
        inverse1$d = inverse1$q;
        compute1$d = compute1$q;
        load1$d = load1$q;
        unload1$d = unload1$q;
        plain2$d = plain2$q;
        window2$d = window2$q;
        class2$d = class2$q;
        swap2$d = swap2$q;
        inverse2$d = inverse2$q;
        compute2$d = compute2$q;
        load2$d = load2$q;
        unload2$d = unload2$q;
        plain3$d = plain3$q;
        window3$d = window3$q;
        class3$d = class3$q;
        swap3$d = swap3$q;
        inverse3$d = inverse3$q;
        compute3$d = compute3$q;
        unload3$d = unload3$q;
        plain4$d = plain4$q;
        window4$d = window4$q;
        class4$d = class4$q;
        swap4$d = swap4$q;
        inverse4$d = inverse4$q;
        compute4$d = compute4$q;
        unload4$d = unload4$q;
        inverse5$d = inverse5$q;
        write$d = write$q;
        schedule$clock = clock;
        skew$clock = clock;
        raised$clock = clock;
        dropped$clock = clock;
        keep$clock = clock;
        window$clock = clock;
        low$clock = clock;
        class$clock = clock;
        swap_bit$clock = clock;
        zeta_window$clock = clock;
        zeta_row$clock = clock;
        zeta_one$clock = clock;
        plain_then$clock = clock;
        window_then$clock = clock;
        class_then$clock = clock;
        swap_then$clock = clock;
        compute_then$clock = clock;
        hold = unload4$q & ~to$ready;
        run = ~hold;
        to$valid = unload4$q;
        schedule$reset = reset;
        schedule$hold = hold;
        schedule$offered = from$valid;
        schedule$offered_inverse = inverse;
        from$ready = schedule$accept;
        skew$read = run;
        raised$read = run;
        dropped$read = run;
        keep$read = run;
        window$read = run;
        low$read = run;
        class$read = run;
        swap_bit$read = run;
        zeta_window$read = run;
        zeta_row$read = run;
        zeta_one$read = run;
        skew$address = schedule$row;
        raised$address = schedule$row;
        dropped$address = schedule$row;
        keep$address = schedule$layer;
        window$address = schedule$layer;
        low$address = schedule$layer;
        class$address = schedule$layer;
        swap_bit$address = schedule$layer;
        zeta_window$address = schedule$layer;
        zeta_row$address = schedule$layer;
        zeta_one$address = schedule$layer;
        plain_row = (row1$q & keep$data) | (skew$data[(32'h0)+:(5)] & window$data[(32'h0)+:(5)]) | (dropped$data & low$data);
        plain = ((plain_row) & 6'h3f);
        if (slot1$q) begin
            plain = ((plain_row) & 6'h3f) | slot_bit;
        end
        zeta_place = (skew$data & zeta_window$data) | (raised$data & zeta_row$data) | zeta_one$data;
        zeta_common = ((zeta_place) & 9'h1ff);
        if (inverse1$q) begin
            zeta_common = ((zeta_place) & 9'h1ff) | inverse_bit;
        end
        if (run) begin
            row1$d = schedule$row;
            slot1$d = schedule$slot;
            inverse1$d = schedule$inverse;
            compute1$d = schedule$compute;
            load1$d = schedule$load;
            unload1$d = schedule$unload;
            plain2$d = plain;
            window2$d = window$data;
            class2$d = class$data;
            swap2$d = |(skew$data & swap_bit$data);
            inverse2$d = inverse1$q;
            compute2$d = compute1$q;
            load2$d = load1$q;
            unload2$d = unload1$q;
            plain3$d = plain2$q;
            window3$d = window2$q;
            class3$d = class2$q;
            swap3$d = swap2$q;
            inverse3$d = inverse2$q;
            compute3$d = compute2$q;
            unload3$d = unload2$q;
            plain4$d = plain3$q;
            window4$d = window3$q;
            class4$d = class3$q;
            swap4$d = swap3$q;
            inverse4$d = inverse3$q;
            compute4$d = compute3$q;
            unload4$d = unload3$q;
        end
        inverse5$d = inverse4$q;
        step_inverse = inverse5$q;
        plain_then$now = plain4$q;
        window_then$now = window4$q;
        class_then$now = class4$q;
        swap_then$now = swap4$q;
        compute_then$now = compute4$q;
        loads = load2$q & run;
        write$d = compute_then$later | loads;
        flip$0$clock = clock;
        flip$0$read = run;
        flip$0$address = schedule$layer;
        zeta_index2$0$clock = clock;
        zetas$0$clock = clock;
        zetas$0$read = run;
        zeta4$0$clock = clock;
        zeta5$0$clock = clock;
        a5$0$clock = clock;
        b5$0$clock = clock;
        zeta_index2$0$d = zeta_index2$0$q;
        zeta4$0$d = zeta4$0$q;
        if (run) begin
            zeta_index2$0$d = zeta_common ^ flip$0$data;
            zeta4$0$d = zetas$0$data;
        end
        zetas$0$address = zeta_index2$0$q;
        zeta5$0$d = zeta4$0$q;
        zeta$0 = zeta5$0$q;
        flip$1$clock = clock;
        flip$1$read = run;
        flip$1$address = schedule$layer;
        zeta_index2$1$clock = clock;
        zetas$1$clock = clock;
        zetas$1$read = run;
        zeta4$1$clock = clock;
        zeta5$1$clock = clock;
        a5$1$clock = clock;
        b5$1$clock = clock;
        zeta_index2$1$d = zeta_index2$1$q;
        zeta4$1$d = zeta4$1$q;
        if (run) begin
            zeta_index2$1$d = zeta_common ^ flip$1$data;
            zeta4$1$d = zetas$1$data;
        end
        zetas$1$address = zeta_index2$1$q;
        zeta5$1$d = zeta4$1$q;
        zeta$1 = zeta5$1$q;
        flip$2$clock = clock;
        flip$2$read = run;
        flip$2$address = schedule$layer;
        zeta_index2$2$clock = clock;
        zetas$2$clock = clock;
        zetas$2$read = run;
        zeta4$2$clock = clock;
        zeta5$2$clock = clock;
        a5$2$clock = clock;
        b5$2$clock = clock;
        zeta_index2$2$d = zeta_index2$2$q;
        zeta4$2$d = zeta4$2$q;
        if (run) begin
            zeta_index2$2$d = zeta_common ^ flip$2$data;
            zeta4$2$d = zetas$2$data;
        end
        zetas$2$address = zeta_index2$2$q;
        zeta5$2$d = zeta4$2$q;
        zeta$2 = zeta5$2$q;
        flip$3$clock = clock;
        flip$3$read = run;
        flip$3$address = schedule$layer;
        zeta_index2$3$clock = clock;
        zetas$3$clock = clock;
        zetas$3$read = run;
        zeta4$3$clock = clock;
        zeta5$3$clock = clock;
        a5$3$clock = clock;
        b5$3$clock = clock;
        zeta_index2$3$d = zeta_index2$3$q;
        zeta4$3$d = zeta4$3$q;
        if (run) begin
            zeta_index2$3$d = zeta_common ^ flip$3$data;
            zeta4$3$d = zetas$3$data;
        end
        zetas$3$address = zeta_index2$3$q;
        zeta5$3$d = zeta4$3$q;
        zeta$3 = zeta5$3$q;
        taken1$0$clock = clock;
        taken2$0$clock = clock;
        read_address2$0$clock = clock;
        banks$0$clock = clock;
        write_address$0$clock = clock;
        write_data$0$clock = clock;
        taken1$0$d = taken1$0$q;
        taken2$0$d = taken2$0$q;
        read_address2$0$d = read_address2$0$q;
        if (run) begin
            taken1$0$d = from$data$0;
            taken2$0$d = taken1$0$q;
            read_address2$0$d = plain ^ (number$0 & window$data);
        end
        banks$0$read = run;
        banks$0$read_address = read_address2$0$q;
        to$data$0 = banks$0$read_data;
        taken1$1$clock = clock;
        taken2$1$clock = clock;
        read_address2$1$clock = clock;
        banks$1$clock = clock;
        write_address$1$clock = clock;
        write_data$1$clock = clock;
        taken1$1$d = taken1$1$q;
        taken2$1$d = taken2$1$q;
        read_address2$1$d = read_address2$1$q;
        if (run) begin
            taken1$1$d = from$data$1;
            taken2$1$d = taken1$1$q;
            read_address2$1$d = plain ^ (number$1 & window$data);
        end
        banks$1$read = run;
        banks$1$read_address = read_address2$1$q;
        to$data$1 = banks$1$read_data;
        taken1$2$clock = clock;
        taken2$2$clock = clock;
        read_address2$2$clock = clock;
        banks$2$clock = clock;
        write_address$2$clock = clock;
        write_data$2$clock = clock;
        taken1$2$d = taken1$2$q;
        taken2$2$d = taken2$2$q;
        read_address2$2$d = read_address2$2$q;
        if (run) begin
            taken1$2$d = from$data$2;
            taken2$2$d = taken1$2$q;
            read_address2$2$d = plain ^ (number$2 & window$data);
        end
        banks$2$read = run;
        banks$2$read_address = read_address2$2$q;
        to$data$2 = banks$2$read_data;
        taken1$3$clock = clock;
        taken2$3$clock = clock;
        read_address2$3$clock = clock;
        banks$3$clock = clock;
        write_address$3$clock = clock;
        write_data$3$clock = clock;
        taken1$3$d = taken1$3$q;
        taken2$3$d = taken2$3$q;
        read_address2$3$d = read_address2$3$q;
        if (run) begin
            taken1$3$d = from$data$3;
            taken2$3$d = taken1$3$q;
            read_address2$3$d = plain ^ (number$3 & window$data);
        end
        banks$3$read = run;
        banks$3$read_address = read_address2$3$q;
        to$data$3 = banks$3$read_data;
        taken1$4$clock = clock;
        taken2$4$clock = clock;
        read_address2$4$clock = clock;
        banks$4$clock = clock;
        write_address$4$clock = clock;
        write_data$4$clock = clock;
        taken1$4$d = taken1$4$q;
        taken2$4$d = taken2$4$q;
        read_address2$4$d = read_address2$4$q;
        if (run) begin
            taken1$4$d = from$data$4;
            taken2$4$d = taken1$4$q;
            read_address2$4$d = plain ^ (number$4 & window$data);
        end
        banks$4$read = run;
        banks$4$read_address = read_address2$4$q;
        to$data$4 = banks$4$read_data;
        taken1$5$clock = clock;
        taken2$5$clock = clock;
        read_address2$5$clock = clock;
        banks$5$clock = clock;
        write_address$5$clock = clock;
        write_data$5$clock = clock;
        taken1$5$d = taken1$5$q;
        taken2$5$d = taken2$5$q;
        read_address2$5$d = read_address2$5$q;
        if (run) begin
            taken1$5$d = from$data$5;
            taken2$5$d = taken1$5$q;
            read_address2$5$d = plain ^ (number$5 & window$data);
        end
        banks$5$read = run;
        banks$5$read_address = read_address2$5$q;
        to$data$5 = banks$5$read_data;
        taken1$6$clock = clock;
        taken2$6$clock = clock;
        read_address2$6$clock = clock;
        banks$6$clock = clock;
        write_address$6$clock = clock;
        write_data$6$clock = clock;
        taken1$6$d = taken1$6$q;
        taken2$6$d = taken2$6$q;
        read_address2$6$d = read_address2$6$q;
        if (run) begin
            taken1$6$d = from$data$6;
            taken2$6$d = taken1$6$q;
            read_address2$6$d = plain ^ (number$6 & window$data);
        end
        banks$6$read = run;
        banks$6$read_address = read_address2$6$q;
        to$data$6 = banks$6$read_data;
        taken1$7$clock = clock;
        taken2$7$clock = clock;
        read_address2$7$clock = clock;
        banks$7$clock = clock;
        write_address$7$clock = clock;
        write_data$7$clock = clock;
        taken1$7$d = taken1$7$q;
        taken2$7$d = taken2$7$q;
        read_address2$7$d = read_address2$7$q;
        if (run) begin
            taken1$7$d = from$data$7;
            taken2$7$d = taken1$7$q;
            read_address2$7$d = plain ^ (number$7 & window$data);
        end
        banks$7$read = run;
        banks$7$read_address = read_address2$7$q;
        to$data$7 = banks$7$read_data;
        first$0 = banks$0$read_data;
        second$0 = banks$1$read_data;
        if (class4$q == class_1) begin
            first$0 = banks$0$read_data;
            second$0 = banks$2$read_data;
        end
        if (class4$q == class_2) begin
            first$0 = banks$0$read_data;
            second$0 = banks$4$read_data;
        end
        if (class4$q == class_3) begin
            first$0 = banks$0$read_data;
            second$0 = banks$0$read_data;
        end
        a5$0$d = first$0;
        b5$0$d = second$0;
        if (swap4$q) begin
            a5$0$d = second$0;
            b5$0$d = first$0;
        end
        a$0 = a5$0$q;
        b$0 = b5$0$q;
        low_result$0 = u$0;
        high_result$0 = v$0;
        if (swap_then$later) begin
            low_result$0 = v$0;
            high_result$0 = u$0;
        end
        first$1 = banks$2$read_data;
        second$1 = banks$3$read_data;
        if (class4$q == class_1) begin
            first$1 = banks$1$read_data;
            second$1 = banks$3$read_data;
        end
        if (class4$q == class_2) begin
            first$1 = banks$1$read_data;
            second$1 = banks$5$read_data;
        end
        if (class4$q == class_3) begin
            first$1 = banks$1$read_data;
            second$1 = banks$1$read_data;
        end
        a5$1$d = first$1;
        b5$1$d = second$1;
        if (swap4$q) begin
            a5$1$d = second$1;
            b5$1$d = first$1;
        end
        a$1 = a5$1$q;
        b$1 = b5$1$q;
        low_result$1 = u$1;
        high_result$1 = v$1;
        if (swap_then$later) begin
            low_result$1 = v$1;
            high_result$1 = u$1;
        end
        first$2 = banks$4$read_data;
        second$2 = banks$5$read_data;
        if (class4$q == class_1) begin
            first$2 = banks$4$read_data;
            second$2 = banks$6$read_data;
        end
        if (class4$q == class_2) begin
            first$2 = banks$2$read_data;
            second$2 = banks$6$read_data;
        end
        if (class4$q == class_3) begin
            first$2 = banks$2$read_data;
            second$2 = banks$2$read_data;
        end
        a5$2$d = first$2;
        b5$2$d = second$2;
        if (swap4$q) begin
            a5$2$d = second$2;
            b5$2$d = first$2;
        end
        a$2 = a5$2$q;
        b$2 = b5$2$q;
        low_result$2 = u$2;
        high_result$2 = v$2;
        if (swap_then$later) begin
            low_result$2 = v$2;
            high_result$2 = u$2;
        end
        first$3 = banks$6$read_data;
        second$3 = banks$7$read_data;
        if (class4$q == class_1) begin
            first$3 = banks$5$read_data;
            second$3 = banks$7$read_data;
        end
        if (class4$q == class_2) begin
            first$3 = banks$3$read_data;
            second$3 = banks$7$read_data;
        end
        if (class4$q == class_3) begin
            first$3 = banks$3$read_data;
            second$3 = banks$3$read_data;
        end
        a5$3$d = first$3;
        b5$3$d = second$3;
        if (swap4$q) begin
            a5$3$d = second$3;
            b5$3$d = first$3;
        end
        a$3 = a5$3$q;
        b$3 = b5$3$q;
        low_result$3 = u$3;
        high_result$3 = v$3;
        if (swap_then$later) begin
            low_result$3 = v$3;
            high_result$3 = u$3;
        end
        result$0 = low_result$0;
        result$1 = high_result$0;
        result$2 = low_result$1;
        result$3 = high_result$1;
        result$4 = low_result$2;
        result$5 = high_result$2;
        result$6 = low_result$3;
        result$7 = high_result$3;
        if (class_then$later == class_1) begin
            result$0 = low_result$0;
            result$2 = high_result$0;
        end
        if (class_then$later == class_2) begin
            result$0 = low_result$0;
            result$4 = high_result$0;
        end
        if (class_then$later == class_3) begin
            result$0 = low_result$0;
            result$0 = high_result$0;
        end
        if (class_then$later == class_1) begin
            result$1 = low_result$1;
            result$3 = high_result$1;
        end
        if (class_then$later == class_2) begin
            result$1 = low_result$1;
            result$5 = high_result$1;
        end
        if (class_then$later == class_3) begin
            result$1 = low_result$1;
            result$1 = high_result$1;
        end
        if (class_then$later == class_1) begin
            result$4 = low_result$2;
            result$6 = high_result$2;
        end
        if (class_then$later == class_2) begin
            result$2 = low_result$2;
            result$6 = high_result$2;
        end
        if (class_then$later == class_3) begin
            result$2 = low_result$2;
            result$2 = high_result$2;
        end
        if (class_then$later == class_1) begin
            result$5 = low_result$3;
            result$7 = high_result$3;
        end
        if (class_then$later == class_2) begin
            result$3 = low_result$3;
            result$7 = high_result$3;
        end
        if (class_then$later == class_3) begin
            result$3 = low_result$3;
            result$3 = high_result$3;
        end
        write_address$0$d = plain_then$later ^ (number$0 & window_then$later);
        write_data$0$d = result$0;
        if (loads) begin
            write_address$0$d = read_address2$0$q;
            write_data$0$d = taken2$0$q;
        end
        banks$0$write = write$q;
        banks$0$write_address = write_address$0$q;
        banks$0$write_data = write_data$0$q;
        write_address$1$d = plain_then$later ^ (number$1 & window_then$later);
        write_data$1$d = result$1;
        if (loads) begin
            write_address$1$d = read_address2$1$q;
            write_data$1$d = taken2$1$q;
        end
        banks$1$write = write$q;
        banks$1$write_address = write_address$1$q;
        banks$1$write_data = write_data$1$q;
        write_address$2$d = plain_then$later ^ (number$2 & window_then$later);
        write_data$2$d = result$2;
        if (loads) begin
            write_address$2$d = read_address2$2$q;
            write_data$2$d = taken2$2$q;
        end
        banks$2$write = write$q;
        banks$2$write_address = write_address$2$q;
        banks$2$write_data = write_data$2$q;
        write_address$3$d = plain_then$later ^ (number$3 & window_then$later);
        write_data$3$d = result$3;
        if (loads) begin
            write_address$3$d = read_address2$3$q;
            write_data$3$d = taken2$3$q;
        end
        banks$3$write = write$q;
        banks$3$write_address = write_address$3$q;
        banks$3$write_data = write_data$3$q;
        write_address$4$d = plain_then$later ^ (number$4 & window_then$later);
        write_data$4$d = result$4;
        if (loads) begin
            write_address$4$d = read_address2$4$q;
            write_data$4$d = taken2$4$q;
        end
        banks$4$write = write$q;
        banks$4$write_address = write_address$4$q;
        banks$4$write_data = write_data$4$q;
        write_address$5$d = plain_then$later ^ (number$5 & window_then$later);
        write_data$5$d = result$5;
        if (loads) begin
            write_address$5$d = read_address2$5$q;
            write_data$5$d = taken2$5$q;
        end
        banks$5$write = write$q;
        banks$5$write_address = write_address$5$q;
        banks$5$write_data = write_data$5$q;
        write_address$6$d = plain_then$later ^ (number$6 & window_then$later);
        write_data$6$d = result$6;
        if (loads) begin
            write_address$6$d = read_address2$6$q;
            write_data$6$d = taken2$6$q;
        end
        banks$6$write = write$q;
        banks$6$write_address = write_address$6$q;
        banks$6$write_data = write_data$6$q;
        write_address$7$d = plain_then$later ^ (number$7 & window_then$later);
        write_data$7$d = result$7;
        if (loads) begin
            write_address$7$d = read_address2$7$q;
            write_data$7$d = taken2$7$q;
        end
        banks$7$write = write$q;
        banks$7$write_address = write_address$7$q;
        banks$7$write_data = write_data$7$q;
        if (reset) begin
            compute1$d = 1'b0;
            load1$d = 1'b0;
            unload1$d = 1'b0;
            compute2$d = 1'b0;
            load2$d = 1'b0;
            unload2$d = 1'b0;
            compute3$d = 1'b0;
            unload3$d = 1'b0;
            compute4$d = 1'b0;
            unload4$d = 1'b0;
        end
    end
endmodule // kem_polymul_4$transform$transform
module kem_polymul_4$transform$transform$a5$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$a5$0
module kem_polymul_4$transform$transform$a5$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$a5$1
module kem_polymul_4$transform$transform$a5$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$a5$2
module kem_polymul_4$transform$transform$a5$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$a5$3
module kem_polymul_4$transform$transform$b5$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$b5$0
module kem_polymul_4$transform$transform$b5$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$b5$1
module kem_polymul_4$transform$transform$b5$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$b5$2
module kem_polymul_4$transform$transform$b5$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$b5$3
module kem_polymul_4$transform$transform$banks$0(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$0
module kem_polymul_4$transform$transform$banks$1(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$1
module kem_polymul_4$transform$transform$banks$2(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$2
module kem_polymul_4$transform$transform$banks$3(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$3
module kem_polymul_4$transform$transform$banks$4(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$4
module kem_polymul_4$transform$transform$banks$5(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$5
module kem_polymul_4$transform$transform$banks$6(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$6
module kem_polymul_4$transform$transform$banks$7(clock,read,read_address,read_data,write,write_address,write_data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [5:0] read_address;
    output reg  [11:0] read_data;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [11:0] write_data;
    // Update code (custom)
    // primitive
    (* no_rw_check, ram_style = "block" *) reg [11:0] words [0:63];
    reg [11:0] word;
    integer i;
    initial begin
      for (i = 0; i <= 63; i = i + 1) words[i] = 0;
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
endmodule // kem_polymul_4$transform$transform$banks$7
module kem_polymul_4$transform$transform$class(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [1:0] data;
    // Update code (custom)
    // primitive
    reg [1:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 2'h0;
      words[1] = 2'h1;
      words[2] = 2'h2;
      words[3] = 2'h0;
      words[4] = 2'h1;
      words[5] = 2'h2;
      words[6] = 2'h0;
      words[7] = 2'h1;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$class
module kem_polymul_4$transform$transform$class2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$class2
module kem_polymul_4$transform$transform$class3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$class3
module kem_polymul_4$transform$transform$class4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$class4
module kem_polymul_4$transform$transform$class_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [1:0] now;
    output reg  [1:0] later;
    // Update code (custom)
    // primitive
    reg [1:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_polymul_4$transform$transform$class_then
module kem_polymul_4$transform$transform$compute1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$compute1
module kem_polymul_4$transform$transform$compute2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$compute2
module kem_polymul_4$transform$transform$compute3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$compute3
module kem_polymul_4$transform$transform$compute4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$compute4
module kem_polymul_4$transform$transform$compute_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_polymul_4$transform$transform$compute_then
module kem_polymul_4$transform$transform$dropped(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [4:0] data;
    // Update code (custom)
    // primitive
    reg [4:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 5'h00;
      words[1] = 5'h00;
      words[2] = 5'h00;
      words[3] = 5'h00;
      words[4] = 5'h00;
      words[5] = 5'h00;
      words[6] = 5'h00;
      words[7] = 5'h00;
      words[8] = 5'h01;
      words[9] = 5'h01;
      words[10] = 5'h01;
      words[11] = 5'h01;
      words[12] = 5'h01;
      words[13] = 5'h01;
      words[14] = 5'h01;
      words[15] = 5'h01;
      words[16] = 5'h02;
      words[17] = 5'h02;
      words[18] = 5'h02;
      words[19] = 5'h02;
      words[20] = 5'h02;
      words[21] = 5'h02;
      words[22] = 5'h02;
      words[23] = 5'h02;
      words[24] = 5'h03;
      words[25] = 5'h03;
      words[26] = 5'h03;
      words[27] = 5'h03;
      words[28] = 5'h03;
      words[29] = 5'h03;
      words[30] = 5'h03;
      words[31] = 5'h03;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$dropped
module kem_polymul_4$transform$transform$flip$0(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [8:0] data;
    // Update code (custom)
    // primitive
    reg [8:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 9'h000;
      words[1] = 9'h000;
      words[2] = 9'h000;
      words[3] = 9'h000;
      words[4] = 9'h000;
      words[5] = 9'h000;
      words[6] = 9'h000;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$flip$0
module kem_polymul_4$transform$transform$flip$1(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [8:0] data;
    // Update code (custom)
    // primitive
    reg [8:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 9'h002;
      words[1] = 9'h008;
      words[2] = 9'h008;
      words[3] = 9'h010;
      words[4] = 9'h040;
      words[5] = 9'h040;
      words[6] = 9'h080;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$flip$1
module kem_polymul_4$transform$transform$flip$2(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [8:0] data;
    // Update code (custom)
    // primitive
    reg [8:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 9'h004;
      words[1] = 9'h004;
      words[2] = 9'h010;
      words[3] = 9'h020;
      words[4] = 9'h020;
      words[5] = 9'h080;
      words[6] = 9'h000;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$flip$2
module kem_polymul_4$transform$transform$flip$3(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [8:0] data;
    // Update code (custom)
    // primitive
    reg [8:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 9'h006;
      words[1] = 9'h00c;
      words[2] = 9'h018;
      words[3] = 9'h030;
      words[4] = 9'h060;
      words[5] = 9'h0c0;
      words[6] = 9'h080;
      words[7] = 9'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$flip$3
module kem_polymul_4$transform$transform$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$inverse1
module kem_polymul_4$transform$transform$inverse2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$inverse2
module kem_polymul_4$transform$transform$inverse3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$inverse3
module kem_polymul_4$transform$transform$inverse4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$inverse4
module kem_polymul_4$transform$transform$inverse5(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$inverse5
module kem_polymul_4$transform$transform$keep(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [4:0] data;
    // Update code (custom)
    // primitive
    reg [4:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 5'h1f;
      words[1] = 5'h1e;
      words[2] = 5'h1c;
      words[3] = 5'h18;
      words[4] = 5'h10;
      words[5] = 5'h00;
      words[6] = 5'h00;
      words[7] = 5'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$keep
module kem_polymul_4$transform$transform$load1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$load1
module kem_polymul_4$transform$transform$load2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$load2
module kem_polymul_4$transform$transform$low(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [4:0] data;
    // Update code (custom)
    // primitive
    reg [4:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 5'h00;
      words[1] = 5'h00;
      words[2] = 5'h00;
      words[3] = 5'h00;
      words[4] = 5'h01;
      words[5] = 5'h03;
      words[6] = 5'h03;
      words[7] = 5'h03;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$low
module kem_polymul_4$transform$transform$plain2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$plain2
module kem_polymul_4$transform$transform$plain3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$plain3
module kem_polymul_4$transform$transform$plain4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$plain4
module kem_polymul_4$transform$transform$plain_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [5:0] now;
    output reg  [5:0] later;
    // Update code (custom)
    // primitive
    reg [5:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_polymul_4$transform$transform$plain_then
module kem_polymul_4$transform$transform$raised(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h08;
      words[2] = 8'h10;
      words[3] = 8'h18;
      words[4] = 8'h20;
      words[5] = 8'h28;
      words[6] = 8'h30;
      words[7] = 8'h38;
      words[8] = 8'h40;
      words[9] = 8'h48;
      words[10] = 8'h50;
      words[11] = 8'h58;
      words[12] = 8'h60;
      words[13] = 8'h68;
      words[14] = 8'h70;
      words[15] = 8'h78;
      words[16] = 8'h80;
      words[17] = 8'h88;
      words[18] = 8'h90;
      words[19] = 8'h98;
      words[20] = 8'ha0;
      words[21] = 8'ha8;
      words[22] = 8'hb0;
      words[23] = 8'hb8;
      words[24] = 8'hc0;
      words[25] = 8'hc8;
      words[26] = 8'hd0;
      words[27] = 8'hd8;
      words[28] = 8'he0;
      words[29] = 8'he8;
      words[30] = 8'hf0;
      words[31] = 8'hf8;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$raised
module kem_polymul_4$transform$transform$read_address2$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$0
module kem_polymul_4$transform$transform$read_address2$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$1
module kem_polymul_4$transform$transform$read_address2$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$2
module kem_polymul_4$transform$transform$read_address2$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$3
module kem_polymul_4$transform$transform$read_address2$4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$4
module kem_polymul_4$transform$transform$read_address2$5(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$5
module kem_polymul_4$transform$transform$read_address2$6(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$6
module kem_polymul_4$transform$transform$read_address2$7(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$read_address2$7
module kem_polymul_4$transform$transform$row1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$row1
module kem_polymul_4$transform$transform$schedule(clock,reset,hold,offered,offered_inverse,accept,row,slot,layer,inverse,compute,load,unload);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  hold;
    input wire  offered;
    input wire  offered_inverse;
    output reg  accept;
    output reg  [4:0] row;
    output reg  slot;
    output reg  [2:0] layer;
    output reg  inverse;
    output reg  compute;
    output reg  load;
    output reg  unload;
    // Constant declarations
    localparam  drain = 5'b1011;
    localparam  rest_0 = 5'b0;
    localparam  rest_1 = 5'b1;
    localparam  row_0 = 5'b0;
    localparam  row_1 = 5'b1;
    localparam  last_row = 5'b11111;
    localparam  pass_0 = 4'h0;
    localparam  pass_1 = 4'h1;
    localparam  last_pass = 4'h7;
    localparam  layers = 4'h8;
    localparam  skipped = 4'h0;
    localparam  layer_0 = 3'b0;
    // Stub signals
    reg  [4:0] row_count$d;
    wire  [4:0] row_count$q;
    reg  row_count$clock;
    reg  slot_count$d;
    wire  slot_count$q;
    reg  slot_count$clock;
    reg  [3:0] pass$d;
    wire  [3:0] pass$q;
    reg  pass$clock;
    reg  [4:0] rest$d;
    wire  [4:0] rest$q;
    reg  rest$clock;
    reg  full0$d;
    wire  full0$q;
    reg  full0$clock;
    reg  full1$d;
    wire  full1$q;
    reg  full1$clock;
    reg  inverse0$d;
    wire  inverse0$q;
    reg  inverse0$clock;
    reg  inverse1$d;
    wire  inverse1$q;
    reg  inverse1$clock;
    reg  loading$d;
    wire  loading$q;
    reg  loading$clock;
    // Local signals
    reg  exchange;
    reg  first;
    reg  full;
    reg  direction;
    reg  ready;
    reg  taking;
    reg  go;
    reg  issue;
    reg  [3:0] forward_layer;
    reg  [3:0] inverse_layer;
    // Sub module instances
    kem_polymul_4$transform$transform$schedule$row_count row_count(
        .d(row_count$d),
        .q(row_count$q),
        .clock(row_count$clock)
    );
    kem_polymul_4$transform$transform$schedule$slot_count slot_count(
        .d(slot_count$d),
        .q(slot_count$q),
        .clock(slot_count$clock)
    );
    kem_polymul_4$transform$transform$schedule$pass pass(
        .d(pass$d),
        .q(pass$q),
        .clock(pass$clock)
    );
    kem_polymul_4$transform$transform$schedule$rest rest(
        .d(rest$d),
        .q(rest$q),
        .clock(rest$clock)
    );
    kem_polymul_4$transform$transform$schedule$full0 full0(
        .d(full0$d),
        .q(full0$q),
        .clock(full0$clock)
    );
    kem_polymul_4$transform$transform$schedule$full1 full1(
        .d(full1$d),
        .q(full1$q),
        .clock(full1$clock)
    );
    kem_polymul_4$transform$transform$schedule$inverse0 inverse0(
        .d(inverse0$d),
        .q(inverse0$q),
        .clock(inverse0$clock)
    );
    kem_polymul_4$transform$transform$schedule$inverse1 inverse1(
        .d(inverse1$d),
        .q(inverse1$q),
        .clock(inverse1$clock)
    );
    kem_polymul_4$transform$transform$schedule$loading loading(
        .d(loading$d),
        .q(loading$q),
        .clock(loading$clock)
    );
    // Update code
    always @(*) begin
        row_count$clock = clock;
        slot_count$clock = clock;
        pass$clock = clock;
        rest$clock = clock;
        full0$clock = clock;
        full1$clock = clock;
        inverse0$clock = clock;
        inverse1$clock = clock;
        loading$clock = clock;
        row_count$d = row_count$q;
        slot_count$d = slot_count$q;
        pass$d = pass$q;
        rest$d = rest$q;
        full0$d = full0$q;
        full1$d = full1$q;
        inverse0$d = inverse0$q;
        inverse1$d = inverse1$q;
        loading$d = loading$q;
        exchange = pass$q == pass_0;
        first = row_count$q == row_0;
        full = full0$q;
        direction = inverse0$q;
        if (slot_count$q) begin
            full = full1$q;
            direction = inverse1$q;
        end
        ready = exchange & (rest$q == drain) & ~hold;
        taking = loading$q;
        go = ~loading$q | offered;
        if (first) begin
            taking = offered;
            go = offered | full0$q | full1$q;
        end
        accept = ready & (first | loading$q);
        issue = ready & go;
        if (~exchange) begin
            issue = ~hold;
        end
        if (issue) begin
            row_count$d = row_count$q + row_1;
            if (row_count$q == last_row) begin
                slot_count$d = ~slot_count$q;
                if (slot_count$q) begin
                    pass$d = pass$q + pass_1;
                    if (pass$q == last_pass) begin
                        pass$d = pass_0;
                    end
                    if (exchange & ~full0$q & ~taking) begin
                        pass$d = pass_0;
                    end
                end
            end
            if (exchange) begin
                loading$d = taking;
                if (first) begin
                    if (slot_count$q) begin
                        inverse1$d = offered_inverse;
                    end
                    else begin
                        inverse0$d = offered_inverse;
                    end
                end
                if (row_count$q == last_row) begin
                    if (slot_count$q) begin
                        full1$d = taking;
                    end
                    else begin
                        full0$d = taking;
                    end
                end
            end
        end
        if (~exchange) begin
            rest$d = rest_0;
        end
        else if (rest$q != drain) begin
            rest$d = rest$q + rest_1;
        end
        row = row_count$q;
        slot = slot_count$q;
        inverse = direction;
        forward_layer = layers - pass$q;
        inverse_layer = pass$q - skipped;
        layer = forward_layer[(32'h0)+:(3)];
        if (direction) begin
            layer = inverse_layer[(32'h0)+:(3)];
        end
        if (exchange) begin
            layer = layer_0;
        end
        compute = issue & ~exchange & full;
        unload = issue & exchange & full;
        load = issue & exchange & taking;
        if (reset) begin
            row_count$d = row_0;
            slot_count$d = 1'b0;
            pass$d = pass_0;
            rest$d = rest_0;
            full0$d = 1'b0;
            full1$d = 1'b0;
            loading$d = 1'b0;
            accept = 1'b0;
            compute = 1'b0;
            unload = 1'b0;
            load = 1'b0;
        end
    end
endmodule // kem_polymul_4$transform$transform$schedule
module kem_polymul_4$transform$transform$schedule$full0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$full0
module kem_polymul_4$transform$transform$schedule$full1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$full1
module kem_polymul_4$transform$transform$schedule$inverse0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$inverse0
module kem_polymul_4$transform$transform$schedule$inverse1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$inverse1
module kem_polymul_4$transform$transform$schedule$loading(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$loading
module kem_polymul_4$transform$transform$schedule$pass(d,q,clock);
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_polymul_4$transform$transform$schedule$pass
module kem_polymul_4$transform$transform$schedule$rest(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$rest
module kem_polymul_4$transform$transform$schedule$row_count(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$row_count
module kem_polymul_4$transform$transform$schedule$slot_count(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$schedule$slot_count
module kem_polymul_4$transform$transform$skew(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [4:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:31];
    initial begin
      data = 0;
      words[0] = 8'h00;
      words[1] = 8'h49;
      words[2] = 8'h92;
      words[3] = 8'hdb;
      words[4] = 8'h24;
      words[5] = 8'h6d;
      words[6] = 8'hb6;
      words[7] = 8'hff;
      words[8] = 8'h49;
      words[9] = 8'h00;
      words[10] = 8'hdb;
      words[11] = 8'h92;
      words[12] = 8'h6d;
      words[13] = 8'h24;
      words[14] = 8'hff;
      words[15] = 8'hb6;
      words[16] = 8'h92;
      words[17] = 8'hdb;
      words[18] = 8'h00;
      words[19] = 8'h49;
      words[20] = 8'hb6;
      words[21] = 8'hff;
      words[22] = 8'h24;
      words[23] = 8'h6d;
      words[24] = 8'hdb;
      words[25] = 8'h92;
      words[26] = 8'h49;
      words[27] = 8'h00;
      words[28] = 8'hff;
      words[29] = 8'hb6;
      words[30] = 8'h6d;
      words[31] = 8'h24;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$skew
module kem_polymul_4$transform$transform$slot1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$slot1
module kem_polymul_4$transform$transform$swap2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$swap2
module kem_polymul_4$transform$transform$swap3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$swap3
module kem_polymul_4$transform$transform$swap4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$swap4
module kem_polymul_4$transform$transform$swap_bit(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h01;
      words[1] = 8'h02;
      words[2] = 8'h04;
      words[3] = 8'h01;
      words[4] = 8'h02;
      words[5] = 8'h04;
      words[6] = 8'h01;
      words[7] = 8'h02;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$swap_bit
module kem_polymul_4$transform$transform$swap_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  now;
    output reg  later;
    // Update code (custom)
    // primitive
    reg [0:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_polymul_4$transform$transform$swap_then
module kem_polymul_4$transform$transform$taken1$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$0
module kem_polymul_4$transform$transform$taken1$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$1
module kem_polymul_4$transform$transform$taken1$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$2
module kem_polymul_4$transform$transform$taken1$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$3
module kem_polymul_4$transform$transform$taken1$4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$4
module kem_polymul_4$transform$transform$taken1$5(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$5
module kem_polymul_4$transform$transform$taken1$6(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$6
module kem_polymul_4$transform$transform$taken1$7(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken1$7
module kem_polymul_4$transform$transform$taken2$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$0
module kem_polymul_4$transform$transform$taken2$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$1
module kem_polymul_4$transform$transform$taken2$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$2
module kem_polymul_4$transform$transform$taken2$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$3
module kem_polymul_4$transform$transform$taken2$4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$4
module kem_polymul_4$transform$transform$taken2$5(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$5
module kem_polymul_4$transform$transform$taken2$6(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$6
module kem_polymul_4$transform$transform$taken2$7(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$taken2$7
module kem_polymul_4$transform$transform$unload1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$unload1
module kem_polymul_4$transform$transform$unload2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$unload2
module kem_polymul_4$transform$transform$unload3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$unload3
module kem_polymul_4$transform$transform$unload4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$unload4
module kem_polymul_4$transform$transform$window(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [5:0] data;
    // Update code (custom)
    // primitive
    reg [5:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 6'h00;
      words[1] = 6'h01;
      words[2] = 6'h03;
      words[3] = 6'h07;
      words[4] = 6'h0e;
      words[5] = 6'h1c;
      words[6] = 6'h1c;
      words[7] = 6'h1c;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$window
module kem_polymul_4$transform$transform$window2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$window2
module kem_polymul_4$transform$transform$window3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$window3
module kem_polymul_4$transform$transform$window4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$window4
module kem_polymul_4$transform$transform$window_then(clock,now,later);
    // Module arguments
    input wire  clock;
    input wire  [5:0] now;
    output reg  [5:0] later;
    // Update code (custom)
    // primitive
    reg [5:0] step1, step2, step3, step4, step5, step6, step7, step8;
    initial begin step1 = 0; step2 = 0; step3 = 0; step4 = 0; step5 = 0; step6 = 0; step7 = 0; step8 = 0;  later = 0; end
    always @(posedge clock) begin
      step1 <= now;
      step2 <= step1;
      step3 <= step2;
      step4 <= step3;
      step5 <= step4;
      step6 <= step5;
      step7 <= step6;
      step8 <= step7;
      later <= step8;
    end
endmodule // kem_polymul_4$transform$transform$window_then
module kem_polymul_4$transform$transform$write(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write
module kem_polymul_4$transform$transform$write_address$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$0
module kem_polymul_4$transform$transform$write_address$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$1
module kem_polymul_4$transform$transform$write_address$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$2
module kem_polymul_4$transform$transform$write_address$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$3
module kem_polymul_4$transform$transform$write_address$4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$4
module kem_polymul_4$transform$transform$write_address$5(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$5
module kem_polymul_4$transform$transform$write_address$6(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$6
module kem_polymul_4$transform$transform$write_address$7(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_address$7
module kem_polymul_4$transform$transform$write_data$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$0
module kem_polymul_4$transform$transform$write_data$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$1
module kem_polymul_4$transform$transform$write_data$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$2
module kem_polymul_4$transform$transform$write_data$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$3
module kem_polymul_4$transform$transform$write_data$4(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$4
module kem_polymul_4$transform$transform$write_data$5(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$5
module kem_polymul_4$transform$transform$write_data$6(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$6
module kem_polymul_4$transform$transform$write_data$7(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$write_data$7
module kem_polymul_4$transform$transform$zeta4$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta4$0
module kem_polymul_4$transform$transform$zeta4$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta4$1
module kem_polymul_4$transform$transform$zeta4$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta4$2
module kem_polymul_4$transform$transform$zeta4$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta4$3
module kem_polymul_4$transform$transform$zeta5$0(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta5$0
module kem_polymul_4$transform$transform$zeta5$1(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta5$1
module kem_polymul_4$transform$transform$zeta5$2(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta5$2
module kem_polymul_4$transform$transform$zeta5$3(d,q,clock);
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
endmodule // kem_polymul_4$transform$transform$zeta5$3
module kem_polymul_4$transform$transform$zeta_index2$0(d,q,clock);
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_polymul_4$transform$transform$zeta_index2$0
module kem_polymul_4$transform$transform$zeta_index2$1(d,q,clock);
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_polymul_4$transform$transform$zeta_index2$1
module kem_polymul_4$transform$transform$zeta_index2$2(d,q,clock);
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_polymul_4$transform$transform$zeta_index2$2
module kem_polymul_4$transform$transform$zeta_index2$3(d,q,clock);
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    always @(posedge clock) begin
       q <= d;
    end
endmodule // kem_polymul_4$transform$transform$zeta_index2$3
module kem_polymul_4$transform$transform$zeta_one(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h01;
      words[1] = 8'h02;
      words[2] = 8'h04;
      words[3] = 8'h08;
      words[4] = 8'h10;
      words[5] = 8'h20;
      words[6] = 8'h40;
      words[7] = 8'h80;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zeta_one
module kem_polymul_4$transform$transform$zeta_row(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'hf8;
      words[1] = 8'hf0;
      words[2] = 8'he0;
      words[3] = 8'hc0;
      words[4] = 8'h80;
      words[5] = 8'h00;
      words[6] = 8'h00;
      words[7] = 8'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zeta_row
module kem_polymul_4$transform$transform$zeta_window(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [2:0] address;
    output reg  [7:0] data;
    // Update code (custom)
    // primitive
    reg [7:0] words [0:7];
    initial begin
      data = 0;
      words[0] = 8'h06;
      words[1] = 8'h0c;
      words[2] = 8'h18;
      words[3] = 8'h30;
      words[4] = 8'h60;
      words[5] = 8'hc0;
      words[6] = 8'h80;
      words[7] = 8'h00;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zeta_window
module kem_polymul_4$transform$transform$zetas$0(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 12'h000;
      words[1] = 12'h000;
      words[2] = 12'h8b2;
      words[3] = 12'h000;
      words[4] = 12'h4c7;
      words[5] = 12'h000;
      words[6] = 12'h1ae;
      words[7] = 12'h000;
      words[8] = 12'h23d;
      words[9] = 12'h000;
      words[10] = 12'h22b;
      words[11] = 12'h000;
      words[12] = 12'h28c;
      words[13] = 12'h000;
      words[14] = 12'h34b;
      words[15] = 12'h000;
      words[16] = 12'hc56;
      words[17] = 12'h000;
      words[18] = 12'h81e;
      words[19] = 12'h000;
      words[20] = 12'had9;
      words[21] = 12'h000;
      words[22] = 12'h367;
      words[23] = 12'h000;
      words[24] = 12'h7d4;
      words[25] = 12'h000;
      words[26] = 12'h60e;
      words[27] = 12'h000;
      words[28] = 12'h3f7;
      words[29] = 12'h000;
      words[30] = 12'h069;
      words[31] = 12'h000;
      words[32] = 12'h5d5;
      words[33] = 12'h000;
      words[34] = 12'h1a6;
      words[35] = 12'h000;
      words[36] = 12'h7f4;
      words[37] = 12'h000;
      words[38] = 12'h24b;
      words[39] = 12'h000;
      words[40] = 12'h108;
      words[41] = 12'h000;
      words[42] = 12'h0b1;
      words[43] = 12'h000;
      words[44] = 12'h5d3;
      words[45] = 12'h000;
      words[46] = 12'hc16;
      words[47] = 12'h000;
      words[48] = 12'h26e;
      words[49] = 12'h000;
      words[50] = 12'hbde;
      words[51] = 12'h000;
      words[52] = 12'hbe7;
      words[53] = 12'h000;
      words[54] = 12'hb35;
      words[55] = 12'h000;
      words[56] = 12'h17f;
      words[57] = 12'h000;
      words[58] = 12'h626;
      words[59] = 12'h000;
      words[60] = 12'h6f9;
      words[61] = 12'h000;
      words[62] = 12'h675;
      words[63] = 12'h000;
      words[64] = 12'hb9a;
      words[65] = 12'h000;
      words[66] = 12'hc0b;
      words[67] = 12'h000;
      words[68] = 12'h204;
      words[69] = 12'h000;
      words[70] = 12'h30a;
      words[71] = 12'h000;
      words[72] = 12'h9c4;
      words[73] = 12'h000;
      words[74] = 12'h487;
      words[75] = 12'h000;
      words[76] = 12'hcf9;
      words[77] = 12'h000;
      words[78] = 12'hc6e;
      words[79] = 12'h000;
      words[80] = 12'h629;
      words[81] = 12'h000;
      words[82] = 12'h9f8;
      words[83] = 12'h000;
      words[84] = 12'hbc1;
      words[85] = 12'h000;
      words[86] = 12'h5cb;
      words[87] = 12'h000;
      words[88] = 12'h5b2;
      words[89] = 12'h000;
      words[90] = 12'haa7;
      words[91] = 12'h000;
      words[92] = 12'ha67;
      words[93] = 12'h000;
      words[94] = 12'h45f;
      words[95] = 12'h000;
      words[96] = 12'h58e;
      words[97] = 12'h000;
      words[98] = 12'h6cb;
      words[99] = 12'h000;
      words[100] = 12'h6af;
      words[101] = 12'h000;
      words[102] = 12'h284;
      words[103] = 12'h000;
      words[104] = 12'h6bf;
      words[105] = 12'h000;
      words[106] = 12'h999;
      words[107] = 12'h000;
      words[108] = 12'h877;
      words[109] = 12'h000;
      words[110] = 12'h15d;
      words[111] = 12'h000;
      words[112] = 12'h0b6;
      words[113] = 12'h000;
      words[114] = 12'h1a2;
      words[115] = 12'h000;
      words[116] = 12'h07e;
      words[117] = 12'h000;
      words[118] = 12'h149;
      words[119] = 12'h000;
      words[120] = 12'hc7f;
      words[121] = 12'h000;
      words[122] = 12'hc65;
      words[123] = 12'h000;
      words[124] = 12'h5bd;
      words[125] = 12'h000;
      words[126] = 12'hcb6;
      words[127] = 12'h000;
      words[128] = 12'ha0b;
      words[129] = 12'h000;
      words[130] = 12'h331;
      words[131] = 12'h000;
      words[132] = 12'h9ac;
      words[133] = 12'h000;
      words[134] = 12'h449;
      words[135] = 12'h000;
      words[136] = 12'ha58;
      words[137] = 12'h000;
      words[138] = 12'h25b;
      words[139] = 12'h000;
      words[140] = 12'hca7;
      words[141] = 12'h000;
      words[142] = 12'h262;
      words[143] = 12'h000;
      words[144] = 12'h3c2;
      words[145] = 12'h000;
      words[146] = 12'h52a;
      words[147] = 12'h000;
      words[148] = 12'hbf2;
      words[149] = 12'h000;
      words[150] = 12'h7fc;
      words[151] = 12'h000;
      words[152] = 12'h3f9;
      words[153] = 12'h000;
      words[154] = 12'h748;
      words[155] = 12'h000;
      words[156] = 12'h33e;
      words[157] = 12'h000;
      words[158] = 12'h180;
      words[159] = 12'h000;
      words[160] = 12'h11f;
      words[161] = 12'h000;
      words[162] = 12'h842;
      words[163] = 12'h000;
      words[164] = 12'h06b;
      words[165] = 12'h000;
      words[166] = 12'hc79;
      words[167] = 12'h000;
      words[168] = 12'h2dc;
      words[169] = 12'h000;
      words[170] = 12'h4c2;
      words[171] = 12'h000;
      words[172] = 12'h774;
      words[173] = 12'h000;
      words[174] = 12'h7ca;
      words[175] = 12'h000;
      words[176] = 12'h84f;
      words[177] = 12'h000;
      words[178] = 12'h997;
      words[179] = 12'h000;
      words[180] = 12'hc0a;
      words[181] = 12'h000;
      words[182] = 12'h0dc;
      words[183] = 12'h000;
      words[184] = 12'h260;
      words[185] = 12'h000;
      words[186] = 12'h85e;
      words[187] = 12'h000;
      words[188] = 12'h94a;
      words[189] = 12'h000;
      words[190] = 12'h686;
      words[191] = 12'h000;
      words[192] = 12'h714;
      words[193] = 12'h000;
      words[194] = 12'h860;
      words[195] = 12'h000;
      words[196] = 12'hb73;
      words[197] = 12'h000;
      words[198] = 12'h707;
      words[199] = 12'h000;
      words[200] = 12'h6fb;
      words[201] = 12'h000;
      words[202] = 12'h803;
      words[203] = 12'h000;
      words[204] = 12'h3c1;
      words[205] = 12'h000;
      words[206] = 12'h31a;
      words[207] = 12'h000;
      words[208] = 12'h73f;
      words[209] = 12'h000;
      words[210] = 12'h71b;
      words[211] = 12'h000;
      words[212] = 12'h71d;
      words[213] = 12'h000;
      words[214] = 12'h9ab;
      words[215] = 12'h000;
      words[216] = 12'h19b;
      words[217] = 12'h000;
      words[218] = 12'h99b;
      words[219] = 12'h000;
      words[220] = 12'ha2c;
      words[221] = 12'h000;
      words[222] = 12'h1de;
      words[223] = 12'h000;
      words[224] = 12'h0ca;
      words[225] = 12'h000;
      words[226] = 12'hc95;
      words[227] = 12'h000;
      words[228] = 12'h1c0;
      words[229] = 12'h000;
      words[230] = 12'hbcd;
      words[231] = 12'h000;
      words[232] = 12'hc34;
      words[233] = 12'h000;
      words[234] = 12'h3e4;
      words[235] = 12'h000;
      words[236] = 12'h8d8;
      words[237] = 12'h000;
      words[238] = 12'h3df;
      words[239] = 12'h000;
      words[240] = 12'h5bc;
      words[241] = 12'h000;
      words[242] = 12'h3be;
      words[243] = 12'h000;
      words[244] = 12'h2a5;
      words[245] = 12'h000;
      words[246] = 12'h74d;
      words[247] = 12'h000;
      words[248] = 12'h6de;
      words[249] = 12'h000;
      words[250] = 12'h5f2;
      words[251] = 12'h000;
      words[252] = 12'h806;
      words[253] = 12'h000;
      words[254] = 12'h65c;
      words[255] = 12'h000;
      words[256] = 12'h000;
      words[257] = 12'h000;
      words[258] = 12'h32e;
      words[259] = 12'h000;
      words[260] = 12'h403;
      words[261] = 12'h000;
      words[262] = 12'h2f9;
      words[263] = 12'h000;
      words[264] = 12'h36f;
      words[265] = 12'h000;
      words[266] = 12'ha27;
      words[267] = 12'h000;
      words[268] = 12'h7d3;
      words[269] = 12'h000;
      words[270] = 12'h1df;
      words[271] = 12'h000;
      words[272] = 12'h2de;
      words[273] = 12'h000;
      words[274] = 12'h870;
      words[275] = 12'h000;
      words[276] = 12'h46c;
      words[277] = 12'h000;
      words[278] = 12'h1f2;
      words[279] = 12'h000;
      words[280] = 12'h61a;
      words[281] = 12'h000;
      words[282] = 12'hc67;
      words[283] = 12'h000;
      words[284] = 12'h0e0;
      words[285] = 12'h000;
      words[286] = 12'hccb;
      words[287] = 12'h000;
      words[288] = 12'h065;
      words[289] = 12'h000;
      words[290] = 12'h0ef;
      words[291] = 12'h000;
      words[292] = 12'h516;
      words[293] = 12'h000;
      words[294] = 12'hb4e;
      words[295] = 12'h000;
      words[296] = 12'h74e;
      words[297] = 12'h000;
      words[298] = 12'hb56;
      words[299] = 12'h000;
      words[300] = 12'ha0f;
      words[301] = 12'h000;
      words[302] = 12'ha0e;
      words[303] = 12'h000;
      words[304] = 12'ha20;
      words[305] = 12'h000;
      words[306] = 12'h18d;
      words[307] = 12'h000;
      words[308] = 12'h861;
      words[309] = 12'h000;
      words[310] = 12'ha82;
      words[311] = 12'h000;
      words[312] = 12'h9fe;
      words[313] = 12'h000;
      words[314] = 12'ha04;
      words[315] = 12'h000;
      words[316] = 12'hc3a;
      words[317] = 12'h000;
      words[318] = 12'h430;
      words[319] = 12'h000;
      words[320] = 12'h38a;
      words[321] = 12'h000;
      words[322] = 12'h343;
      words[323] = 12'h000;
      words[324] = 12'h4a5;
      words[325] = 12'h000;
      words[326] = 12'h42f;
      words[327] = 12'h000;
      words[328] = 12'h130;
      words[329] = 12'h000;
      words[330] = 12'h06e;
      words[331] = 12'h000;
      words[332] = 12'h605;
      words[333] = 12'h000;
      words[334] = 12'hb4c;
      words[335] = 12'h000;
      words[336] = 12'haa8;
      words[337] = 12'h000;
      words[338] = 12'h3e5;
      words[339] = 12'h000;
      words[340] = 12'h3ba;
      words[341] = 12'h000;
      words[342] = 12'h261;
      words[343] = 12'h000;
      words[344] = 12'h16e;
      words[345] = 12'h000;
      words[346] = 12'hcbd;
      words[347] = 12'h000;
      words[348] = 12'h6b6;
      words[349] = 12'h000;
      words[350] = 12'h421;
      words[351] = 12'h000;
      words[352] = 12'h710;
      words[353] = 12'h000;
      words[354] = 12'h0c0;
      words[355] = 12'h000;
      words[356] = 12'h19f;
      words[357] = 12'h000;
      words[358] = 12'h3a4;
      words[359] = 12'h000;
      words[360] = 12'h87d;
      words[361] = 12'h000;
      words[362] = 12'h3fe;
      words[363] = 12'h000;
      words[364] = 12'h5f9;
      words[365] = 12'h000;
      words[366] = 12'h295;
      words[367] = 12'h000;
      words[368] = 12'h1e1;
      words[369] = 12'h000;
      words[370] = 12'h131;
      words[371] = 12'h000;
      words[372] = 12'hcd4;
      words[373] = 12'h000;
      words[374] = 12'h7ae;
      words[375] = 12'h000;
      words[376] = 12'h52c;
      words[377] = 12'h000;
      words[378] = 12'h8a5;
      words[379] = 12'h000;
      words[380] = 12'h4d6;
      words[381] = 12'h000;
      words[382] = 12'h819;
      words[383] = 12'h000;
      words[384] = 12'hb86;
      words[385] = 12'h000;
      words[386] = 12'h65b;
      words[387] = 12'h000;
      words[388] = 12'h95f;
      words[389] = 12'h000;
      words[390] = 12'hcb3;
      words[391] = 12'h000;
      words[392] = 12'hcc0;
      words[393] = 12'h000;
      words[394] = 12'h725;
      words[395] = 12'h000;
      words[396] = 12'h03f;
      words[397] = 12'h000;
      words[398] = 12'h0d1;
      words[399] = 12'h000;
      words[400] = 12'h05b;
      words[401] = 12'h000;
      words[402] = 12'h72f;
      words[403] = 12'h000;
      words[404] = 12'habc;
      words[405] = 12'h000;
      words[406] = 12'hb4d;
      words[407] = 12'h000;
      words[408] = 12'h9e0;
      words[409] = 12'h000;
      words[410] = 12'h142;
      words[411] = 12'h000;
      words[412] = 12'h9d8;
      words[413] = 12'h000;
      words[414] = 12'h9e6;
      words[415] = 12'h000;
      words[416] = 12'h2c7;
      words[417] = 12'h000;
      words[418] = 12'h8b0;
      words[419] = 12'h000;
      words[420] = 12'hbb4;
      words[421] = 12'h000;
      words[422] = 12'hbd4;
      words[423] = 12'h000;
      words[424] = 12'h2d9;
      words[425] = 12'h000;
      words[426] = 12'h966;
      words[427] = 12'h000;
      words[428] = 12'hc61;
      words[429] = 12'h000;
      words[430] = 12'h4fc;
      words[431] = 12'h000;
      words[432] = 12'h995;
      words[433] = 12'h000;
      words[434] = 12'h637;
      words[435] = 12'h000;
      words[436] = 12'hcfd;
      words[437] = 12'h000;
      words[438] = 12'h8c4;
      words[439] = 12'h000;
      words[440] = 12'h4e2;
      words[441] = 12'h000;
      words[442] = 12'h185;
      words[443] = 12'h000;
      words[444] = 12'h102;
      words[445] = 12'h000;
      words[446] = 12'hc86;
      words[447] = 12'h000;
      words[448] = 12'h5cd;
      words[449] = 12'h000;
      words[450] = 12'h9bb;
      words[451] = 12'h000;
      words[452] = 12'h9fd;
      words[453] = 12'h000;
      words[454] = 12'h313;
      words[455] = 12'h000;
      words[456] = 12'h740;
      words[457] = 12'h000;
      words[458] = 12'hc1b;
      words[459] = 12'h000;
      words[460] = 12'hc74;
      words[461] = 12'h000;
      words[462] = 12'h5ef;
      words[463] = 12'h000;
      words[464] = 12'h137;
      words[465] = 12'h000;
      words[466] = 12'h60b;
      words[467] = 12'h000;
      words[468] = 12'h96a;
      words[469] = 12'h000;
      words[470] = 12'h6d9;
      words[471] = 12'h000;
      words[472] = 12'h084;
      words[473] = 12'h000;
      words[474] = 12'h7a6;
      words[475] = 12'h000;
      words[476] = 12'h3fa;
      words[477] = 12'h000;
      words[478] = 12'h0d3;
      words[479] = 12'h000;
      words[480] = 12'h96b;
      words[481] = 12'h000;
      words[482] = 12'h6b5;
      words[483] = 12'h000;
      words[484] = 12'h87c;
      words[485] = 12'h000;
      words[486] = 12'h307;
      words[487] = 12'h000;
      words[488] = 12'h3ea;
      words[489] = 12'h000;
      words[490] = 12'h834;
      words[491] = 12'h000;
      words[492] = 12'hbed;
      words[493] = 12'h000;
      words[494] = 12'h40f;
      words[495] = 12'h000;
      words[496] = 12'h62b;
      words[497] = 12'h000;
      words[498] = 12'h826;
      words[499] = 12'h000;
      words[500] = 12'h146;
      words[501] = 12'h000;
      words[502] = 12'h796;
      words[503] = 12'h000;
      words[504] = 12'h79f;
      words[505] = 12'h000;
      words[506] = 12'h0d7;
      words[507] = 12'h000;
      words[508] = 12'h8e4;
      words[509] = 12'h000;
      words[510] = 12'h459;
      words[511] = 12'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zetas$0
module kem_polymul_4$transform$transform$zetas$1(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 12'h000;
      words[1] = 12'h000;
      words[2] = 12'h8b2;
      words[3] = 12'h000;
      words[4] = 12'h4c7;
      words[5] = 12'h000;
      words[6] = 12'h1ae;
      words[7] = 12'h000;
      words[8] = 12'h23d;
      words[9] = 12'h000;
      words[10] = 12'h22b;
      words[11] = 12'h000;
      words[12] = 12'h28c;
      words[13] = 12'h000;
      words[14] = 12'h34b;
      words[15] = 12'h000;
      words[16] = 12'hc56;
      words[17] = 12'h000;
      words[18] = 12'h81e;
      words[19] = 12'h000;
      words[20] = 12'had9;
      words[21] = 12'h000;
      words[22] = 12'h367;
      words[23] = 12'h000;
      words[24] = 12'h7d4;
      words[25] = 12'h000;
      words[26] = 12'h60e;
      words[27] = 12'h000;
      words[28] = 12'h3f7;
      words[29] = 12'h000;
      words[30] = 12'h069;
      words[31] = 12'h000;
      words[32] = 12'h5d5;
      words[33] = 12'h000;
      words[34] = 12'h1a6;
      words[35] = 12'h000;
      words[36] = 12'h7f4;
      words[37] = 12'h000;
      words[38] = 12'h24b;
      words[39] = 12'h000;
      words[40] = 12'h108;
      words[41] = 12'h000;
      words[42] = 12'h0b1;
      words[43] = 12'h000;
      words[44] = 12'h5d3;
      words[45] = 12'h000;
      words[46] = 12'hc16;
      words[47] = 12'h000;
      words[48] = 12'h26e;
      words[49] = 12'h000;
      words[50] = 12'hbde;
      words[51] = 12'h000;
      words[52] = 12'hbe7;
      words[53] = 12'h000;
      words[54] = 12'hb35;
      words[55] = 12'h000;
      words[56] = 12'h17f;
      words[57] = 12'h000;
      words[58] = 12'h626;
      words[59] = 12'h000;
      words[60] = 12'h6f9;
      words[61] = 12'h000;
      words[62] = 12'h675;
      words[63] = 12'h000;
      words[64] = 12'hb9a;
      words[65] = 12'h000;
      words[66] = 12'hc0b;
      words[67] = 12'h000;
      words[68] = 12'h204;
      words[69] = 12'h000;
      words[70] = 12'h30a;
      words[71] = 12'h000;
      words[72] = 12'h9c4;
      words[73] = 12'h000;
      words[74] = 12'h487;
      words[75] = 12'h000;
      words[76] = 12'hcf9;
      words[77] = 12'h000;
      words[78] = 12'hc6e;
      words[79] = 12'h000;
      words[80] = 12'h629;
      words[81] = 12'h000;
      words[82] = 12'h9f8;
      words[83] = 12'h000;
      words[84] = 12'hbc1;
      words[85] = 12'h000;
      words[86] = 12'h5cb;
      words[87] = 12'h000;
      words[88] = 12'h5b2;
      words[89] = 12'h000;
      words[90] = 12'haa7;
      words[91] = 12'h000;
      words[92] = 12'ha67;
      words[93] = 12'h000;
      words[94] = 12'h45f;
      words[95] = 12'h000;
      words[96] = 12'h58e;
      words[97] = 12'h000;
      words[98] = 12'h6cb;
      words[99] = 12'h000;
      words[100] = 12'h6af;
      words[101] = 12'h000;
      words[102] = 12'h284;
      words[103] = 12'h000;
      words[104] = 12'h6bf;
      words[105] = 12'h000;
      words[106] = 12'h999;
      words[107] = 12'h000;
      words[108] = 12'h877;
      words[109] = 12'h000;
      words[110] = 12'h15d;
      words[111] = 12'h000;
      words[112] = 12'h0b6;
      words[113] = 12'h000;
      words[114] = 12'h1a2;
      words[115] = 12'h000;
      words[116] = 12'h07e;
      words[117] = 12'h000;
      words[118] = 12'h149;
      words[119] = 12'h000;
      words[120] = 12'hc7f;
      words[121] = 12'h000;
      words[122] = 12'hc65;
      words[123] = 12'h000;
      words[124] = 12'h5bd;
      words[125] = 12'h000;
      words[126] = 12'hcb6;
      words[127] = 12'h000;
      words[128] = 12'ha0b;
      words[129] = 12'h000;
      words[130] = 12'h331;
      words[131] = 12'h000;
      words[132] = 12'h9ac;
      words[133] = 12'h000;
      words[134] = 12'h449;
      words[135] = 12'h000;
      words[136] = 12'ha58;
      words[137] = 12'h000;
      words[138] = 12'h25b;
      words[139] = 12'h000;
      words[140] = 12'hca7;
      words[141] = 12'h000;
      words[142] = 12'h262;
      words[143] = 12'h000;
      words[144] = 12'h3c2;
      words[145] = 12'h000;
      words[146] = 12'h52a;
      words[147] = 12'h000;
      words[148] = 12'hbf2;
      words[149] = 12'h000;
      words[150] = 12'h7fc;
      words[151] = 12'h000;
      words[152] = 12'h3f9;
      words[153] = 12'h000;
      words[154] = 12'h748;
      words[155] = 12'h000;
      words[156] = 12'h33e;
      words[157] = 12'h000;
      words[158] = 12'h180;
      words[159] = 12'h000;
      words[160] = 12'h11f;
      words[161] = 12'h000;
      words[162] = 12'h842;
      words[163] = 12'h000;
      words[164] = 12'h06b;
      words[165] = 12'h000;
      words[166] = 12'hc79;
      words[167] = 12'h000;
      words[168] = 12'h2dc;
      words[169] = 12'h000;
      words[170] = 12'h4c2;
      words[171] = 12'h000;
      words[172] = 12'h774;
      words[173] = 12'h000;
      words[174] = 12'h7ca;
      words[175] = 12'h000;
      words[176] = 12'h84f;
      words[177] = 12'h000;
      words[178] = 12'h997;
      words[179] = 12'h000;
      words[180] = 12'hc0a;
      words[181] = 12'h000;
      words[182] = 12'h0dc;
      words[183] = 12'h000;
      words[184] = 12'h260;
      words[185] = 12'h000;
      words[186] = 12'h85e;
      words[187] = 12'h000;
      words[188] = 12'h94a;
      words[189] = 12'h000;
      words[190] = 12'h686;
      words[191] = 12'h000;
      words[192] = 12'h714;
      words[193] = 12'h000;
      words[194] = 12'h860;
      words[195] = 12'h000;
      words[196] = 12'hb73;
      words[197] = 12'h000;
      words[198] = 12'h707;
      words[199] = 12'h000;
      words[200] = 12'h6fb;
      words[201] = 12'h000;
      words[202] = 12'h803;
      words[203] = 12'h000;
      words[204] = 12'h3c1;
      words[205] = 12'h000;
      words[206] = 12'h31a;
      words[207] = 12'h000;
      words[208] = 12'h73f;
      words[209] = 12'h000;
      words[210] = 12'h71b;
      words[211] = 12'h000;
      words[212] = 12'h71d;
      words[213] = 12'h000;
      words[214] = 12'h9ab;
      words[215] = 12'h000;
      words[216] = 12'h19b;
      words[217] = 12'h000;
      words[218] = 12'h99b;
      words[219] = 12'h000;
      words[220] = 12'ha2c;
      words[221] = 12'h000;
      words[222] = 12'h1de;
      words[223] = 12'h000;
      words[224] = 12'h0ca;
      words[225] = 12'h000;
      words[226] = 12'hc95;
      words[227] = 12'h000;
      words[228] = 12'h1c0;
      words[229] = 12'h000;
      words[230] = 12'hbcd;
      words[231] = 12'h000;
      words[232] = 12'hc34;
      words[233] = 12'h000;
      words[234] = 12'h3e4;
      words[235] = 12'h000;
      words[236] = 12'h8d8;
      words[237] = 12'h000;
      words[238] = 12'h3df;
      words[239] = 12'h000;
      words[240] = 12'h5bc;
      words[241] = 12'h000;
      words[242] = 12'h3be;
      words[243] = 12'h000;
      words[244] = 12'h2a5;
      words[245] = 12'h000;
      words[246] = 12'h74d;
      words[247] = 12'h000;
      words[248] = 12'h6de;
      words[249] = 12'h000;
      words[250] = 12'h5f2;
      words[251] = 12'h000;
      words[252] = 12'h806;
      words[253] = 12'h000;
      words[254] = 12'h65c;
      words[255] = 12'h000;
      words[256] = 12'h000;
      words[257] = 12'h000;
      words[258] = 12'h32e;
      words[259] = 12'h000;
      words[260] = 12'h403;
      words[261] = 12'h000;
      words[262] = 12'h2f9;
      words[263] = 12'h000;
      words[264] = 12'h36f;
      words[265] = 12'h000;
      words[266] = 12'ha27;
      words[267] = 12'h000;
      words[268] = 12'h7d3;
      words[269] = 12'h000;
      words[270] = 12'h1df;
      words[271] = 12'h000;
      words[272] = 12'h2de;
      words[273] = 12'h000;
      words[274] = 12'h870;
      words[275] = 12'h000;
      words[276] = 12'h46c;
      words[277] = 12'h000;
      words[278] = 12'h1f2;
      words[279] = 12'h000;
      words[280] = 12'h61a;
      words[281] = 12'h000;
      words[282] = 12'hc67;
      words[283] = 12'h000;
      words[284] = 12'h0e0;
      words[285] = 12'h000;
      words[286] = 12'hccb;
      words[287] = 12'h000;
      words[288] = 12'h065;
      words[289] = 12'h000;
      words[290] = 12'h0ef;
      words[291] = 12'h000;
      words[292] = 12'h516;
      words[293] = 12'h000;
      words[294] = 12'hb4e;
      words[295] = 12'h000;
      words[296] = 12'h74e;
      words[297] = 12'h000;
      words[298] = 12'hb56;
      words[299] = 12'h000;
      words[300] = 12'ha0f;
      words[301] = 12'h000;
      words[302] = 12'ha0e;
      words[303] = 12'h000;
      words[304] = 12'ha20;
      words[305] = 12'h000;
      words[306] = 12'h18d;
      words[307] = 12'h000;
      words[308] = 12'h861;
      words[309] = 12'h000;
      words[310] = 12'ha82;
      words[311] = 12'h000;
      words[312] = 12'h9fe;
      words[313] = 12'h000;
      words[314] = 12'ha04;
      words[315] = 12'h000;
      words[316] = 12'hc3a;
      words[317] = 12'h000;
      words[318] = 12'h430;
      words[319] = 12'h000;
      words[320] = 12'h38a;
      words[321] = 12'h000;
      words[322] = 12'h343;
      words[323] = 12'h000;
      words[324] = 12'h4a5;
      words[325] = 12'h000;
      words[326] = 12'h42f;
      words[327] = 12'h000;
      words[328] = 12'h130;
      words[329] = 12'h000;
      words[330] = 12'h06e;
      words[331] = 12'h000;
      words[332] = 12'h605;
      words[333] = 12'h000;
      words[334] = 12'hb4c;
      words[335] = 12'h000;
      words[336] = 12'haa8;
      words[337] = 12'h000;
      words[338] = 12'h3e5;
      words[339] = 12'h000;
      words[340] = 12'h3ba;
      words[341] = 12'h000;
      words[342] = 12'h261;
      words[343] = 12'h000;
      words[344] = 12'h16e;
      words[345] = 12'h000;
      words[346] = 12'hcbd;
      words[347] = 12'h000;
      words[348] = 12'h6b6;
      words[349] = 12'h000;
      words[350] = 12'h421;
      words[351] = 12'h000;
      words[352] = 12'h710;
      words[353] = 12'h000;
      words[354] = 12'h0c0;
      words[355] = 12'h000;
      words[356] = 12'h19f;
      words[357] = 12'h000;
      words[358] = 12'h3a4;
      words[359] = 12'h000;
      words[360] = 12'h87d;
      words[361] = 12'h000;
      words[362] = 12'h3fe;
      words[363] = 12'h000;
      words[364] = 12'h5f9;
      words[365] = 12'h000;
      words[366] = 12'h295;
      words[367] = 12'h000;
      words[368] = 12'h1e1;
      words[369] = 12'h000;
      words[370] = 12'h131;
      words[371] = 12'h000;
      words[372] = 12'hcd4;
      words[373] = 12'h000;
      words[374] = 12'h7ae;
      words[375] = 12'h000;
      words[376] = 12'h52c;
      words[377] = 12'h000;
      words[378] = 12'h8a5;
      words[379] = 12'h000;
      words[380] = 12'h4d6;
      words[381] = 12'h000;
      words[382] = 12'h819;
      words[383] = 12'h000;
      words[384] = 12'hb86;
      words[385] = 12'h000;
      words[386] = 12'h65b;
      words[387] = 12'h000;
      words[388] = 12'h95f;
      words[389] = 12'h000;
      words[390] = 12'hcb3;
      words[391] = 12'h000;
      words[392] = 12'hcc0;
      words[393] = 12'h000;
      words[394] = 12'h725;
      words[395] = 12'h000;
      words[396] = 12'h03f;
      words[397] = 12'h000;
      words[398] = 12'h0d1;
      words[399] = 12'h000;
      words[400] = 12'h05b;
      words[401] = 12'h000;
      words[402] = 12'h72f;
      words[403] = 12'h000;
      words[404] = 12'habc;
      words[405] = 12'h000;
      words[406] = 12'hb4d;
      words[407] = 12'h000;
      words[408] = 12'h9e0;
      words[409] = 12'h000;
      words[410] = 12'h142;
      words[411] = 12'h000;
      words[412] = 12'h9d8;
      words[413] = 12'h000;
      words[414] = 12'h9e6;
      words[415] = 12'h000;
      words[416] = 12'h2c7;
      words[417] = 12'h000;
      words[418] = 12'h8b0;
      words[419] = 12'h000;
      words[420] = 12'hbb4;
      words[421] = 12'h000;
      words[422] = 12'hbd4;
      words[423] = 12'h000;
      words[424] = 12'h2d9;
      words[425] = 12'h000;
      words[426] = 12'h966;
      words[427] = 12'h000;
      words[428] = 12'hc61;
      words[429] = 12'h000;
      words[430] = 12'h4fc;
      words[431] = 12'h000;
      words[432] = 12'h995;
      words[433] = 12'h000;
      words[434] = 12'h637;
      words[435] = 12'h000;
      words[436] = 12'hcfd;
      words[437] = 12'h000;
      words[438] = 12'h8c4;
      words[439] = 12'h000;
      words[440] = 12'h4e2;
      words[441] = 12'h000;
      words[442] = 12'h185;
      words[443] = 12'h000;
      words[444] = 12'h102;
      words[445] = 12'h000;
      words[446] = 12'hc86;
      words[447] = 12'h000;
      words[448] = 12'h5cd;
      words[449] = 12'h000;
      words[450] = 12'h9bb;
      words[451] = 12'h000;
      words[452] = 12'h9fd;
      words[453] = 12'h000;
      words[454] = 12'h313;
      words[455] = 12'h000;
      words[456] = 12'h740;
      words[457] = 12'h000;
      words[458] = 12'hc1b;
      words[459] = 12'h000;
      words[460] = 12'hc74;
      words[461] = 12'h000;
      words[462] = 12'h5ef;
      words[463] = 12'h000;
      words[464] = 12'h137;
      words[465] = 12'h000;
      words[466] = 12'h60b;
      words[467] = 12'h000;
      words[468] = 12'h96a;
      words[469] = 12'h000;
      words[470] = 12'h6d9;
      words[471] = 12'h000;
      words[472] = 12'h084;
      words[473] = 12'h000;
      words[474] = 12'h7a6;
      words[475] = 12'h000;
      words[476] = 12'h3fa;
      words[477] = 12'h000;
      words[478] = 12'h0d3;
      words[479] = 12'h000;
      words[480] = 12'h96b;
      words[481] = 12'h000;
      words[482] = 12'h6b5;
      words[483] = 12'h000;
      words[484] = 12'h87c;
      words[485] = 12'h000;
      words[486] = 12'h307;
      words[487] = 12'h000;
      words[488] = 12'h3ea;
      words[489] = 12'h000;
      words[490] = 12'h834;
      words[491] = 12'h000;
      words[492] = 12'hbed;
      words[493] = 12'h000;
      words[494] = 12'h40f;
      words[495] = 12'h000;
      words[496] = 12'h62b;
      words[497] = 12'h000;
      words[498] = 12'h826;
      words[499] = 12'h000;
      words[500] = 12'h146;
      words[501] = 12'h000;
      words[502] = 12'h796;
      words[503] = 12'h000;
      words[504] = 12'h79f;
      words[505] = 12'h000;
      words[506] = 12'h0d7;
      words[507] = 12'h000;
      words[508] = 12'h8e4;
      words[509] = 12'h000;
      words[510] = 12'h459;
      words[511] = 12'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zetas$1
module kem_polymul_4$transform$transform$zetas$2(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 12'h000;
      words[1] = 12'h000;
      words[2] = 12'h8b2;
      words[3] = 12'h000;
      words[4] = 12'h4c7;
      words[5] = 12'h000;
      words[6] = 12'h1ae;
      words[7] = 12'h000;
      words[8] = 12'h23d;
      words[9] = 12'h000;
      words[10] = 12'h22b;
      words[11] = 12'h000;
      words[12] = 12'h28c;
      words[13] = 12'h000;
      words[14] = 12'h34b;
      words[15] = 12'h000;
      words[16] = 12'hc56;
      words[17] = 12'h000;
      words[18] = 12'h81e;
      words[19] = 12'h000;
      words[20] = 12'had9;
      words[21] = 12'h000;
      words[22] = 12'h367;
      words[23] = 12'h000;
      words[24] = 12'h7d4;
      words[25] = 12'h000;
      words[26] = 12'h60e;
      words[27] = 12'h000;
      words[28] = 12'h3f7;
      words[29] = 12'h000;
      words[30] = 12'h069;
      words[31] = 12'h000;
      words[32] = 12'h5d5;
      words[33] = 12'h000;
      words[34] = 12'h1a6;
      words[35] = 12'h000;
      words[36] = 12'h7f4;
      words[37] = 12'h000;
      words[38] = 12'h24b;
      words[39] = 12'h000;
      words[40] = 12'h108;
      words[41] = 12'h000;
      words[42] = 12'h0b1;
      words[43] = 12'h000;
      words[44] = 12'h5d3;
      words[45] = 12'h000;
      words[46] = 12'hc16;
      words[47] = 12'h000;
      words[48] = 12'h26e;
      words[49] = 12'h000;
      words[50] = 12'hbde;
      words[51] = 12'h000;
      words[52] = 12'hbe7;
      words[53] = 12'h000;
      words[54] = 12'hb35;
      words[55] = 12'h000;
      words[56] = 12'h17f;
      words[57] = 12'h000;
      words[58] = 12'h626;
      words[59] = 12'h000;
      words[60] = 12'h6f9;
      words[61] = 12'h000;
      words[62] = 12'h675;
      words[63] = 12'h000;
      words[64] = 12'hb9a;
      words[65] = 12'h000;
      words[66] = 12'hc0b;
      words[67] = 12'h000;
      words[68] = 12'h204;
      words[69] = 12'h000;
      words[70] = 12'h30a;
      words[71] = 12'h000;
      words[72] = 12'h9c4;
      words[73] = 12'h000;
      words[74] = 12'h487;
      words[75] = 12'h000;
      words[76] = 12'hcf9;
      words[77] = 12'h000;
      words[78] = 12'hc6e;
      words[79] = 12'h000;
      words[80] = 12'h629;
      words[81] = 12'h000;
      words[82] = 12'h9f8;
      words[83] = 12'h000;
      words[84] = 12'hbc1;
      words[85] = 12'h000;
      words[86] = 12'h5cb;
      words[87] = 12'h000;
      words[88] = 12'h5b2;
      words[89] = 12'h000;
      words[90] = 12'haa7;
      words[91] = 12'h000;
      words[92] = 12'ha67;
      words[93] = 12'h000;
      words[94] = 12'h45f;
      words[95] = 12'h000;
      words[96] = 12'h58e;
      words[97] = 12'h000;
      words[98] = 12'h6cb;
      words[99] = 12'h000;
      words[100] = 12'h6af;
      words[101] = 12'h000;
      words[102] = 12'h284;
      words[103] = 12'h000;
      words[104] = 12'h6bf;
      words[105] = 12'h000;
      words[106] = 12'h999;
      words[107] = 12'h000;
      words[108] = 12'h877;
      words[109] = 12'h000;
      words[110] = 12'h15d;
      words[111] = 12'h000;
      words[112] = 12'h0b6;
      words[113] = 12'h000;
      words[114] = 12'h1a2;
      words[115] = 12'h000;
      words[116] = 12'h07e;
      words[117] = 12'h000;
      words[118] = 12'h149;
      words[119] = 12'h000;
      words[120] = 12'hc7f;
      words[121] = 12'h000;
      words[122] = 12'hc65;
      words[123] = 12'h000;
      words[124] = 12'h5bd;
      words[125] = 12'h000;
      words[126] = 12'hcb6;
      words[127] = 12'h000;
      words[128] = 12'ha0b;
      words[129] = 12'h000;
      words[130] = 12'h331;
      words[131] = 12'h000;
      words[132] = 12'h9ac;
      words[133] = 12'h000;
      words[134] = 12'h449;
      words[135] = 12'h000;
      words[136] = 12'ha58;
      words[137] = 12'h000;
      words[138] = 12'h25b;
      words[139] = 12'h000;
      words[140] = 12'hca7;
      words[141] = 12'h000;
      words[142] = 12'h262;
      words[143] = 12'h000;
      words[144] = 12'h3c2;
      words[145] = 12'h000;
      words[146] = 12'h52a;
      words[147] = 12'h000;
      words[148] = 12'hbf2;
      words[149] = 12'h000;
      words[150] = 12'h7fc;
      words[151] = 12'h000;
      words[152] = 12'h3f9;
      words[153] = 12'h000;
      words[154] = 12'h748;
      words[155] = 12'h000;
      words[156] = 12'h33e;
      words[157] = 12'h000;
      words[158] = 12'h180;
      words[159] = 12'h000;
      words[160] = 12'h11f;
      words[161] = 12'h000;
      words[162] = 12'h842;
      words[163] = 12'h000;
      words[164] = 12'h06b;
      words[165] = 12'h000;
      words[166] = 12'hc79;
      words[167] = 12'h000;
      words[168] = 12'h2dc;
      words[169] = 12'h000;
      words[170] = 12'h4c2;
      words[171] = 12'h000;
      words[172] = 12'h774;
      words[173] = 12'h000;
      words[174] = 12'h7ca;
      words[175] = 12'h000;
      words[176] = 12'h84f;
      words[177] = 12'h000;
      words[178] = 12'h997;
      words[179] = 12'h000;
      words[180] = 12'hc0a;
      words[181] = 12'h000;
      words[182] = 12'h0dc;
      words[183] = 12'h000;
      words[184] = 12'h260;
      words[185] = 12'h000;
      words[186] = 12'h85e;
      words[187] = 12'h000;
      words[188] = 12'h94a;
      words[189] = 12'h000;
      words[190] = 12'h686;
      words[191] = 12'h000;
      words[192] = 12'h714;
      words[193] = 12'h000;
      words[194] = 12'h860;
      words[195] = 12'h000;
      words[196] = 12'hb73;
      words[197] = 12'h000;
      words[198] = 12'h707;
      words[199] = 12'h000;
      words[200] = 12'h6fb;
      words[201] = 12'h000;
      words[202] = 12'h803;
      words[203] = 12'h000;
      words[204] = 12'h3c1;
      words[205] = 12'h000;
      words[206] = 12'h31a;
      words[207] = 12'h000;
      words[208] = 12'h73f;
      words[209] = 12'h000;
      words[210] = 12'h71b;
      words[211] = 12'h000;
      words[212] = 12'h71d;
      words[213] = 12'h000;
      words[214] = 12'h9ab;
      words[215] = 12'h000;
      words[216] = 12'h19b;
      words[217] = 12'h000;
      words[218] = 12'h99b;
      words[219] = 12'h000;
      words[220] = 12'ha2c;
      words[221] = 12'h000;
      words[222] = 12'h1de;
      words[223] = 12'h000;
      words[224] = 12'h0ca;
      words[225] = 12'h000;
      words[226] = 12'hc95;
      words[227] = 12'h000;
      words[228] = 12'h1c0;
      words[229] = 12'h000;
      words[230] = 12'hbcd;
      words[231] = 12'h000;
      words[232] = 12'hc34;
      words[233] = 12'h000;
      words[234] = 12'h3e4;
      words[235] = 12'h000;
      words[236] = 12'h8d8;
      words[237] = 12'h000;
      words[238] = 12'h3df;
      words[239] = 12'h000;
      words[240] = 12'h5bc;
      words[241] = 12'h000;
      words[242] = 12'h3be;
      words[243] = 12'h000;
      words[244] = 12'h2a5;
      words[245] = 12'h000;
      words[246] = 12'h74d;
      words[247] = 12'h000;
      words[248] = 12'h6de;
      words[249] = 12'h000;
      words[250] = 12'h5f2;
      words[251] = 12'h000;
      words[252] = 12'h806;
      words[253] = 12'h000;
      words[254] = 12'h65c;
      words[255] = 12'h000;
      words[256] = 12'h000;
      words[257] = 12'h000;
      words[258] = 12'h32e;
      words[259] = 12'h000;
      words[260] = 12'h403;
      words[261] = 12'h000;
      words[262] = 12'h2f9;
      words[263] = 12'h000;
      words[264] = 12'h36f;
      words[265] = 12'h000;
      words[266] = 12'ha27;
      words[267] = 12'h000;
      words[268] = 12'h7d3;
      words[269] = 12'h000;
      words[270] = 12'h1df;
      words[271] = 12'h000;
      words[272] = 12'h2de;
      words[273] = 12'h000;
      words[274] = 12'h870;
      words[275] = 12'h000;
      words[276] = 12'h46c;
      words[277] = 12'h000;
      words[278] = 12'h1f2;
      words[279] = 12'h000;
      words[280] = 12'h61a;
      words[281] = 12'h000;
      words[282] = 12'hc67;
      words[283] = 12'h000;
      words[284] = 12'h0e0;
      words[285] = 12'h000;
      words[286] = 12'hccb;
      words[287] = 12'h000;
      words[288] = 12'h065;
      words[289] = 12'h000;
      words[290] = 12'h0ef;
      words[291] = 12'h000;
      words[292] = 12'h516;
      words[293] = 12'h000;
      words[294] = 12'hb4e;
      words[295] = 12'h000;
      words[296] = 12'h74e;
      words[297] = 12'h000;
      words[298] = 12'hb56;
      words[299] = 12'h000;
      words[300] = 12'ha0f;
      words[301] = 12'h000;
      words[302] = 12'ha0e;
      words[303] = 12'h000;
      words[304] = 12'ha20;
      words[305] = 12'h000;
      words[306] = 12'h18d;
      words[307] = 12'h000;
      words[308] = 12'h861;
      words[309] = 12'h000;
      words[310] = 12'ha82;
      words[311] = 12'h000;
      words[312] = 12'h9fe;
      words[313] = 12'h000;
      words[314] = 12'ha04;
      words[315] = 12'h000;
      words[316] = 12'hc3a;
      words[317] = 12'h000;
      words[318] = 12'h430;
      words[319] = 12'h000;
      words[320] = 12'h38a;
      words[321] = 12'h000;
      words[322] = 12'h343;
      words[323] = 12'h000;
      words[324] = 12'h4a5;
      words[325] = 12'h000;
      words[326] = 12'h42f;
      words[327] = 12'h000;
      words[328] = 12'h130;
      words[329] = 12'h000;
      words[330] = 12'h06e;
      words[331] = 12'h000;
      words[332] = 12'h605;
      words[333] = 12'h000;
      words[334] = 12'hb4c;
      words[335] = 12'h000;
      words[336] = 12'haa8;
      words[337] = 12'h000;
      words[338] = 12'h3e5;
      words[339] = 12'h000;
      words[340] = 12'h3ba;
      words[341] = 12'h000;
      words[342] = 12'h261;
      words[343] = 12'h000;
      words[344] = 12'h16e;
      words[345] = 12'h000;
      words[346] = 12'hcbd;
      words[347] = 12'h000;
      words[348] = 12'h6b6;
      words[349] = 12'h000;
      words[350] = 12'h421;
      words[351] = 12'h000;
      words[352] = 12'h710;
      words[353] = 12'h000;
      words[354] = 12'h0c0;
      words[355] = 12'h000;
      words[356] = 12'h19f;
      words[357] = 12'h000;
      words[358] = 12'h3a4;
      words[359] = 12'h000;
      words[360] = 12'h87d;
      words[361] = 12'h000;
      words[362] = 12'h3fe;
      words[363] = 12'h000;
      words[364] = 12'h5f9;
      words[365] = 12'h000;
      words[366] = 12'h295;
      words[367] = 12'h000;
      words[368] = 12'h1e1;
      words[369] = 12'h000;
      words[370] = 12'h131;
      words[371] = 12'h000;
      words[372] = 12'hcd4;
      words[373] = 12'h000;
      words[374] = 12'h7ae;
      words[375] = 12'h000;
      words[376] = 12'h52c;
      words[377] = 12'h000;
      words[378] = 12'h8a5;
      words[379] = 12'h000;
      words[380] = 12'h4d6;
      words[381] = 12'h000;
      words[382] = 12'h819;
      words[383] = 12'h000;
      words[384] = 12'hb86;
      words[385] = 12'h000;
      words[386] = 12'h65b;
      words[387] = 12'h000;
      words[388] = 12'h95f;
      words[389] = 12'h000;
      words[390] = 12'hcb3;
      words[391] = 12'h000;
      words[392] = 12'hcc0;
      words[393] = 12'h000;
      words[394] = 12'h725;
      words[395] = 12'h000;
      words[396] = 12'h03f;
      words[397] = 12'h000;
      words[398] = 12'h0d1;
      words[399] = 12'h000;
      words[400] = 12'h05b;
      words[401] = 12'h000;
      words[402] = 12'h72f;
      words[403] = 12'h000;
      words[404] = 12'habc;
      words[405] = 12'h000;
      words[406] = 12'hb4d;
      words[407] = 12'h000;
      words[408] = 12'h9e0;
      words[409] = 12'h000;
      words[410] = 12'h142;
      words[411] = 12'h000;
      words[412] = 12'h9d8;
      words[413] = 12'h000;
      words[414] = 12'h9e6;
      words[415] = 12'h000;
      words[416] = 12'h2c7;
      words[417] = 12'h000;
      words[418] = 12'h8b0;
      words[419] = 12'h000;
      words[420] = 12'hbb4;
      words[421] = 12'h000;
      words[422] = 12'hbd4;
      words[423] = 12'h000;
      words[424] = 12'h2d9;
      words[425] = 12'h000;
      words[426] = 12'h966;
      words[427] = 12'h000;
      words[428] = 12'hc61;
      words[429] = 12'h000;
      words[430] = 12'h4fc;
      words[431] = 12'h000;
      words[432] = 12'h995;
      words[433] = 12'h000;
      words[434] = 12'h637;
      words[435] = 12'h000;
      words[436] = 12'hcfd;
      words[437] = 12'h000;
      words[438] = 12'h8c4;
      words[439] = 12'h000;
      words[440] = 12'h4e2;
      words[441] = 12'h000;
      words[442] = 12'h185;
      words[443] = 12'h000;
      words[444] = 12'h102;
      words[445] = 12'h000;
      words[446] = 12'hc86;
      words[447] = 12'h000;
      words[448] = 12'h5cd;
      words[449] = 12'h000;
      words[450] = 12'h9bb;
      words[451] = 12'h000;
      words[452] = 12'h9fd;
      words[453] = 12'h000;
      words[454] = 12'h313;
      words[455] = 12'h000;
      words[456] = 12'h740;
      words[457] = 12'h000;
      words[458] = 12'hc1b;
      words[459] = 12'h000;
      words[460] = 12'hc74;
      words[461] = 12'h000;
      words[462] = 12'h5ef;
      words[463] = 12'h000;
      words[464] = 12'h137;
      words[465] = 12'h000;
      words[466] = 12'h60b;
      words[467] = 12'h000;
      words[468] = 12'h96a;
      words[469] = 12'h000;
      words[470] = 12'h6d9;
      words[471] = 12'h000;
      words[472] = 12'h084;
      words[473] = 12'h000;
      words[474] = 12'h7a6;
      words[475] = 12'h000;
      words[476] = 12'h3fa;
      words[477] = 12'h000;
      words[478] = 12'h0d3;
      words[479] = 12'h000;
      words[480] = 12'h96b;
      words[481] = 12'h000;
      words[482] = 12'h6b5;
      words[483] = 12'h000;
      words[484] = 12'h87c;
      words[485] = 12'h000;
      words[486] = 12'h307;
      words[487] = 12'h000;
      words[488] = 12'h3ea;
      words[489] = 12'h000;
      words[490] = 12'h834;
      words[491] = 12'h000;
      words[492] = 12'hbed;
      words[493] = 12'h000;
      words[494] = 12'h40f;
      words[495] = 12'h000;
      words[496] = 12'h62b;
      words[497] = 12'h000;
      words[498] = 12'h826;
      words[499] = 12'h000;
      words[500] = 12'h146;
      words[501] = 12'h000;
      words[502] = 12'h796;
      words[503] = 12'h000;
      words[504] = 12'h79f;
      words[505] = 12'h000;
      words[506] = 12'h0d7;
      words[507] = 12'h000;
      words[508] = 12'h8e4;
      words[509] = 12'h000;
      words[510] = 12'h459;
      words[511] = 12'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zetas$2
module kem_polymul_4$transform$transform$zetas$3(clock,read,address,data);
    // Module arguments
    input wire  clock;
    input wire  read;
    input wire  [8:0] address;
    output reg  [11:0] data;
    // Update code (custom)
    // primitive
    reg [11:0] words [0:511];
    initial begin
      data = 0;
      words[0] = 12'h000;
      words[1] = 12'h000;
      words[2] = 12'h8b2;
      words[3] = 12'h000;
      words[4] = 12'h4c7;
      words[5] = 12'h000;
      words[6] = 12'h1ae;
      words[7] = 12'h000;
      words[8] = 12'h23d;
      words[9] = 12'h000;
      words[10] = 12'h22b;
      words[11] = 12'h000;
      words[12] = 12'h28c;
      words[13] = 12'h000;
      words[14] = 12'h34b;
      words[15] = 12'h000;
      words[16] = 12'hc56;
      words[17] = 12'h000;
      words[18] = 12'h81e;
      words[19] = 12'h000;
      words[20] = 12'had9;
      words[21] = 12'h000;
      words[22] = 12'h367;
      words[23] = 12'h000;
      words[24] = 12'h7d4;
      words[25] = 12'h000;
      words[26] = 12'h60e;
      words[27] = 12'h000;
      words[28] = 12'h3f7;
      words[29] = 12'h000;
      words[30] = 12'h069;
      words[31] = 12'h000;
      words[32] = 12'h5d5;
      words[33] = 12'h000;
      words[34] = 12'h1a6;
      words[35] = 12'h000;
      words[36] = 12'h7f4;
      words[37] = 12'h000;
      words[38] = 12'h24b;
      words[39] = 12'h000;
      words[40] = 12'h108;
      words[41] = 12'h000;
      words[42] = 12'h0b1;
      words[43] = 12'h000;
      words[44] = 12'h5d3;
      words[45] = 12'h000;
      words[46] = 12'hc16;
      words[47] = 12'h000;
      words[48] = 12'h26e;
      words[49] = 12'h000;
      words[50] = 12'hbde;
      words[51] = 12'h000;
      words[52] = 12'hbe7;
      words[53] = 12'h000;
      words[54] = 12'hb35;
      words[55] = 12'h000;
      words[56] = 12'h17f;
      words[57] = 12'h000;
      words[58] = 12'h626;
      words[59] = 12'h000;
      words[60] = 12'h6f9;
      words[61] = 12'h000;
      words[62] = 12'h675;
      words[63] = 12'h000;
      words[64] = 12'hb9a;
      words[65] = 12'h000;
      words[66] = 12'hc0b;
      words[67] = 12'h000;
      words[68] = 12'h204;
      words[69] = 12'h000;
      words[70] = 12'h30a;
      words[71] = 12'h000;
      words[72] = 12'h9c4;
      words[73] = 12'h000;
      words[74] = 12'h487;
      words[75] = 12'h000;
      words[76] = 12'hcf9;
      words[77] = 12'h000;
      words[78] = 12'hc6e;
      words[79] = 12'h000;
      words[80] = 12'h629;
      words[81] = 12'h000;
      words[82] = 12'h9f8;
      words[83] = 12'h000;
      words[84] = 12'hbc1;
      words[85] = 12'h000;
      words[86] = 12'h5cb;
      words[87] = 12'h000;
      words[88] = 12'h5b2;
      words[89] = 12'h000;
      words[90] = 12'haa7;
      words[91] = 12'h000;
      words[92] = 12'ha67;
      words[93] = 12'h000;
      words[94] = 12'h45f;
      words[95] = 12'h000;
      words[96] = 12'h58e;
      words[97] = 12'h000;
      words[98] = 12'h6cb;
      words[99] = 12'h000;
      words[100] = 12'h6af;
      words[101] = 12'h000;
      words[102] = 12'h284;
      words[103] = 12'h000;
      words[104] = 12'h6bf;
      words[105] = 12'h000;
      words[106] = 12'h999;
      words[107] = 12'h000;
      words[108] = 12'h877;
      words[109] = 12'h000;
      words[110] = 12'h15d;
      words[111] = 12'h000;
      words[112] = 12'h0b6;
      words[113] = 12'h000;
      words[114] = 12'h1a2;
      words[115] = 12'h000;
      words[116] = 12'h07e;
      words[117] = 12'h000;
      words[118] = 12'h149;
      words[119] = 12'h000;
      words[120] = 12'hc7f;
      words[121] = 12'h000;
      words[122] = 12'hc65;
      words[123] = 12'h000;
      words[124] = 12'h5bd;
      words[125] = 12'h000;
      words[126] = 12'hcb6;
      words[127] = 12'h000;
      words[128] = 12'ha0b;
      words[129] = 12'h000;
      words[130] = 12'h331;
      words[131] = 12'h000;
      words[132] = 12'h9ac;
      words[133] = 12'h000;
      words[134] = 12'h449;
      words[135] = 12'h000;
      words[136] = 12'ha58;
      words[137] = 12'h000;
      words[138] = 12'h25b;
      words[139] = 12'h000;
      words[140] = 12'hca7;
      words[141] = 12'h000;
      words[142] = 12'h262;
      words[143] = 12'h000;
      words[144] = 12'h3c2;
      words[145] = 12'h000;
      words[146] = 12'h52a;
      words[147] = 12'h000;
      words[148] = 12'hbf2;
      words[149] = 12'h000;
      words[150] = 12'h7fc;
      words[151] = 12'h000;
      words[152] = 12'h3f9;
      words[153] = 12'h000;
      words[154] = 12'h748;
      words[155] = 12'h000;
      words[156] = 12'h33e;
      words[157] = 12'h000;
      words[158] = 12'h180;
      words[159] = 12'h000;
      words[160] = 12'h11f;
      words[161] = 12'h000;
      words[162] = 12'h842;
      words[163] = 12'h000;
      words[164] = 12'h06b;
      words[165] = 12'h000;
      words[166] = 12'hc79;
      words[167] = 12'h000;
      words[168] = 12'h2dc;
      words[169] = 12'h000;
      words[170] = 12'h4c2;
      words[171] = 12'h000;
      words[172] = 12'h774;
      words[173] = 12'h000;
      words[174] = 12'h7ca;
      words[175] = 12'h000;
      words[176] = 12'h84f;
      words[177] = 12'h000;
      words[178] = 12'h997;
      words[179] = 12'h000;
      words[180] = 12'hc0a;
      words[181] = 12'h000;
      words[182] = 12'h0dc;
      words[183] = 12'h000;
      words[184] = 12'h260;
      words[185] = 12'h000;
      words[186] = 12'h85e;
      words[187] = 12'h000;
      words[188] = 12'h94a;
      words[189] = 12'h000;
      words[190] = 12'h686;
      words[191] = 12'h000;
      words[192] = 12'h714;
      words[193] = 12'h000;
      words[194] = 12'h860;
      words[195] = 12'h000;
      words[196] = 12'hb73;
      words[197] = 12'h000;
      words[198] = 12'h707;
      words[199] = 12'h000;
      words[200] = 12'h6fb;
      words[201] = 12'h000;
      words[202] = 12'h803;
      words[203] = 12'h000;
      words[204] = 12'h3c1;
      words[205] = 12'h000;
      words[206] = 12'h31a;
      words[207] = 12'h000;
      words[208] = 12'h73f;
      words[209] = 12'h000;
      words[210] = 12'h71b;
      words[211] = 12'h000;
      words[212] = 12'h71d;
      words[213] = 12'h000;
      words[214] = 12'h9ab;
      words[215] = 12'h000;
      words[216] = 12'h19b;
      words[217] = 12'h000;
      words[218] = 12'h99b;
      words[219] = 12'h000;
      words[220] = 12'ha2c;
      words[221] = 12'h000;
      words[222] = 12'h1de;
      words[223] = 12'h000;
      words[224] = 12'h0ca;
      words[225] = 12'h000;
      words[226] = 12'hc95;
      words[227] = 12'h000;
      words[228] = 12'h1c0;
      words[229] = 12'h000;
      words[230] = 12'hbcd;
      words[231] = 12'h000;
      words[232] = 12'hc34;
      words[233] = 12'h000;
      words[234] = 12'h3e4;
      words[235] = 12'h000;
      words[236] = 12'h8d8;
      words[237] = 12'h000;
      words[238] = 12'h3df;
      words[239] = 12'h000;
      words[240] = 12'h5bc;
      words[241] = 12'h000;
      words[242] = 12'h3be;
      words[243] = 12'h000;
      words[244] = 12'h2a5;
      words[245] = 12'h000;
      words[246] = 12'h74d;
      words[247] = 12'h000;
      words[248] = 12'h6de;
      words[249] = 12'h000;
      words[250] = 12'h5f2;
      words[251] = 12'h000;
      words[252] = 12'h806;
      words[253] = 12'h000;
      words[254] = 12'h65c;
      words[255] = 12'h000;
      words[256] = 12'h000;
      words[257] = 12'h000;
      words[258] = 12'h32e;
      words[259] = 12'h000;
      words[260] = 12'h403;
      words[261] = 12'h000;
      words[262] = 12'h2f9;
      words[263] = 12'h000;
      words[264] = 12'h36f;
      words[265] = 12'h000;
      words[266] = 12'ha27;
      words[267] = 12'h000;
      words[268] = 12'h7d3;
      words[269] = 12'h000;
      words[270] = 12'h1df;
      words[271] = 12'h000;
      words[272] = 12'h2de;
      words[273] = 12'h000;
      words[274] = 12'h870;
      words[275] = 12'h000;
      words[276] = 12'h46c;
      words[277] = 12'h000;
      words[278] = 12'h1f2;
      words[279] = 12'h000;
      words[280] = 12'h61a;
      words[281] = 12'h000;
      words[282] = 12'hc67;
      words[283] = 12'h000;
      words[284] = 12'h0e0;
      words[285] = 12'h000;
      words[286] = 12'hccb;
      words[287] = 12'h000;
      words[288] = 12'h065;
      words[289] = 12'h000;
      words[290] = 12'h0ef;
      words[291] = 12'h000;
      words[292] = 12'h516;
      words[293] = 12'h000;
      words[294] = 12'hb4e;
      words[295] = 12'h000;
      words[296] = 12'h74e;
      words[297] = 12'h000;
      words[298] = 12'hb56;
      words[299] = 12'h000;
      words[300] = 12'ha0f;
      words[301] = 12'h000;
      words[302] = 12'ha0e;
      words[303] = 12'h000;
      words[304] = 12'ha20;
      words[305] = 12'h000;
      words[306] = 12'h18d;
      words[307] = 12'h000;
      words[308] = 12'h861;
      words[309] = 12'h000;
      words[310] = 12'ha82;
      words[311] = 12'h000;
      words[312] = 12'h9fe;
      words[313] = 12'h000;
      words[314] = 12'ha04;
      words[315] = 12'h000;
      words[316] = 12'hc3a;
      words[317] = 12'h000;
      words[318] = 12'h430;
      words[319] = 12'h000;
      words[320] = 12'h38a;
      words[321] = 12'h000;
      words[322] = 12'h343;
      words[323] = 12'h000;
      words[324] = 12'h4a5;
      words[325] = 12'h000;
      words[326] = 12'h42f;
      words[327] = 12'h000;
      words[328] = 12'h130;
      words[329] = 12'h000;
      words[330] = 12'h06e;
      words[331] = 12'h000;
      words[332] = 12'h605;
      words[333] = 12'h000;
      words[334] = 12'hb4c;
      words[335] = 12'h000;
      words[336] = 12'haa8;
      words[337] = 12'h000;
      words[338] = 12'h3e5;
      words[339] = 12'h000;
      words[340] = 12'h3ba;
      words[341] = 12'h000;
      words[342] = 12'h261;
      words[343] = 12'h000;
      words[344] = 12'h16e;
      words[345] = 12'h000;
      words[346] = 12'hcbd;
      words[347] = 12'h000;
      words[348] = 12'h6b6;
      words[349] = 12'h000;
      words[350] = 12'h421;
      words[351] = 12'h000;
      words[352] = 12'h710;
      words[353] = 12'h000;
      words[354] = 12'h0c0;
      words[355] = 12'h000;
      words[356] = 12'h19f;
      words[357] = 12'h000;
      words[358] = 12'h3a4;
      words[359] = 12'h000;
      words[360] = 12'h87d;
      words[361] = 12'h000;
      words[362] = 12'h3fe;
      words[363] = 12'h000;
      words[364] = 12'h5f9;
      words[365] = 12'h000;
      words[366] = 12'h295;
      words[367] = 12'h000;
      words[368] = 12'h1e1;
      words[369] = 12'h000;
      words[370] = 12'h131;
      words[371] = 12'h000;
      words[372] = 12'hcd4;
      words[373] = 12'h000;
      words[374] = 12'h7ae;
      words[375] = 12'h000;
      words[376] = 12'h52c;
      words[377] = 12'h000;
      words[378] = 12'h8a5;
      words[379] = 12'h000;
      words[380] = 12'h4d6;
      words[381] = 12'h000;
      words[382] = 12'h819;
      words[383] = 12'h000;
      words[384] = 12'hb86;
      words[385] = 12'h000;
      words[386] = 12'h65b;
      words[387] = 12'h000;
      words[388] = 12'h95f;
      words[389] = 12'h000;
      words[390] = 12'hcb3;
      words[391] = 12'h000;
      words[392] = 12'hcc0;
      words[393] = 12'h000;
      words[394] = 12'h725;
      words[395] = 12'h000;
      words[396] = 12'h03f;
      words[397] = 12'h000;
      words[398] = 12'h0d1;
      words[399] = 12'h000;
      words[400] = 12'h05b;
      words[401] = 12'h000;
      words[402] = 12'h72f;
      words[403] = 12'h000;
      words[404] = 12'habc;
      words[405] = 12'h000;
      words[406] = 12'hb4d;
      words[407] = 12'h000;
      words[408] = 12'h9e0;
      words[409] = 12'h000;
      words[410] = 12'h142;
      words[411] = 12'h000;
      words[412] = 12'h9d8;
      words[413] = 12'h000;
      words[414] = 12'h9e6;
      words[415] = 12'h000;
      words[416] = 12'h2c7;
      words[417] = 12'h000;
      words[418] = 12'h8b0;
      words[419] = 12'h000;
      words[420] = 12'hbb4;
      words[421] = 12'h000;
      words[422] = 12'hbd4;
      words[423] = 12'h000;
      words[424] = 12'h2d9;
      words[425] = 12'h000;
      words[426] = 12'h966;
      words[427] = 12'h000;
      words[428] = 12'hc61;
      words[429] = 12'h000;
      words[430] = 12'h4fc;
      words[431] = 12'h000;
      words[432] = 12'h995;
      words[433] = 12'h000;
      words[434] = 12'h637;
      words[435] = 12'h000;
      words[436] = 12'hcfd;
      words[437] = 12'h000;
      words[438] = 12'h8c4;
      words[439] = 12'h000;
      words[440] = 12'h4e2;
      words[441] = 12'h000;
      words[442] = 12'h185;
      words[443] = 12'h000;
      words[444] = 12'h102;
      words[445] = 12'h000;
      words[446] = 12'hc86;
      words[447] = 12'h000;
      words[448] = 12'h5cd;
      words[449] = 12'h000;
      words[450] = 12'h9bb;
      words[451] = 12'h000;
      words[452] = 12'h9fd;
      words[453] = 12'h000;
      words[454] = 12'h313;
      words[455] = 12'h000;
      words[456] = 12'h740;
      words[457] = 12'h000;
      words[458] = 12'hc1b;
      words[459] = 12'h000;
      words[460] = 12'hc74;
      words[461] = 12'h000;
      words[462] = 12'h5ef;
      words[463] = 12'h000;
      words[464] = 12'h137;
      words[465] = 12'h000;
      words[466] = 12'h60b;
      words[467] = 12'h000;
      words[468] = 12'h96a;
      words[469] = 12'h000;
      words[470] = 12'h6d9;
      words[471] = 12'h000;
      words[472] = 12'h084;
      words[473] = 12'h000;
      words[474] = 12'h7a6;
      words[475] = 12'h000;
      words[476] = 12'h3fa;
      words[477] = 12'h000;
      words[478] = 12'h0d3;
      words[479] = 12'h000;
      words[480] = 12'h96b;
      words[481] = 12'h000;
      words[482] = 12'h6b5;
      words[483] = 12'h000;
      words[484] = 12'h87c;
      words[485] = 12'h000;
      words[486] = 12'h307;
      words[487] = 12'h000;
      words[488] = 12'h3ea;
      words[489] = 12'h000;
      words[490] = 12'h834;
      words[491] = 12'h000;
      words[492] = 12'hbed;
      words[493] = 12'h000;
      words[494] = 12'h40f;
      words[495] = 12'h000;
      words[496] = 12'h62b;
      words[497] = 12'h000;
      words[498] = 12'h826;
      words[499] = 12'h000;
      words[500] = 12'h146;
      words[501] = 12'h000;
      words[502] = 12'h796;
      words[503] = 12'h000;
      words[504] = 12'h79f;
      words[505] = 12'h000;
      words[506] = 12'h0d7;
      words[507] = 12'h000;
      words[508] = 12'h8e4;
      words[509] = 12'h000;
      words[510] = 12'h459;
      words[511] = 12'h000;
    end
    always @(posedge clock) if (read) data <= words[address];
endmodule // kem_polymul_4$transform$transform$zetas$3
module kem_polymul_4$turns(clock,reset,last,entered,left,enter_a,enter_b,enter_sum,leave_a,leave_b,leave_sum,product_fresh,product_last);
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  last;
    input wire  entered;
    input wire  left;
    output reg  enter_a;
    output reg  enter_b;
    output reg  enter_sum;
    output reg  leave_a;
    output reg  leave_b;
    output reg  leave_sum;
    output reg  product_fresh;
    output reg  product_last;
    // Constant declarations
    localparam  place$0 = 2'b0;
    localparam  place$1 = 2'b1;
    localparam  place$2 = 2'b10;
    localparam  place$3 = 2'b11;
    localparam  place_0 = 2'b0;
    localparam  place_1 = 2'b1;
    localparam  row_0 = 5'b0;
    localparam  row_1 = 5'b1;
    localparam  last_row = 5'b11111;
    localparam  kind_left = 2'b0;
    localparam  kind_right = 2'b1;
    localparam  kind_right_last = 2'b10;
    localparam  kind_sum = 2'b11;
    // Stub signals
    reg  [4:0] row_in$d;
    wire  [4:0] row_in$q;
    reg  row_in$clock;
    reg  [4:0] row_out$d;
    wire  [4:0] row_out$q;
    reg  row_out$clock;
    reg  [1:0] kind$d;
    wire  [1:0] kind$q;
    reg  kind$clock;
    reg  right$d;
    wire  right$q;
    reg  right$clock;
    reg  whole$d;
    wire  whole$q;
    reg  whole$clock;
    reg  within_sum$d;
    wire  within_sum$q;
    reg  within_sum$clock;
    reg  [1:0] kinds$0$d;
    wire  [1:0] kinds$0$q;
    reg  kinds$0$clock;
    reg  [1:0] kinds$1$d;
    wire  [1:0] kinds$1$q;
    reg  kinds$1$clock;
    reg  [1:0] kinds$2$d;
    wire  [1:0] kinds$2$q;
    reg  kinds$2$clock;
    reg  [1:0] kinds$3$d;
    wire  [1:0] kinds$3$q;
    reg  kinds$3$clock;
    reg  [1:0] write_at$d;
    wire  [1:0] write_at$q;
    reg  write_at$clock;
    reg  [1:0] read_at$d;
    wire  [1:0] read_at$q;
    reg  read_at$clock;
    // Local signals
    reg  [1:0] choice;
    reg  begins;
    reg  ends;
    reg  [1:0] current;
    // Sub module instances
    kem_polymul_4$turns$row_in row_in(
        .d(row_in$d),
        .q(row_in$q),
        .clock(row_in$clock)
    );
    kem_polymul_4$turns$row_out row_out(
        .d(row_out$d),
        .q(row_out$q),
        .clock(row_out$clock)
    );
    kem_polymul_4$turns$kind kind(
        .d(kind$d),
        .q(kind$q),
        .clock(kind$clock)
    );
    kem_polymul_4$turns$right right(
        .d(right$d),
        .q(right$q),
        .clock(right$clock)
    );
    kem_polymul_4$turns$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    kem_polymul_4$turns$within_sum within_sum(
        .d(within_sum$d),
        .q(within_sum$q),
        .clock(within_sum$clock)
    );
    kem_polymul_4$turns$kinds$0 kinds$0(
        .d(kinds$0$d),
        .q(kinds$0$q),
        .clock(kinds$0$clock)
    );
    kem_polymul_4$turns$kinds$1 kinds$1(
        .d(kinds$1$d),
        .q(kinds$1$q),
        .clock(kinds$1$clock)
    );
    kem_polymul_4$turns$kinds$2 kinds$2(
        .d(kinds$2$d),
        .q(kinds$2$q),
        .clock(kinds$2$clock)
    );
    kem_polymul_4$turns$kinds$3 kinds$3(
        .d(kinds$3$d),
        .q(kinds$3$q),
        .clock(kinds$3$clock)
    );
    kem_polymul_4$turns$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kem_polymul_4$turns$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    // Update code
    always @(*) begin
        row_in$clock = clock;
        row_out$clock = clock;
        kind$clock = clock;
        right$clock = clock;
        whole$clock = clock;
        within_sum$clock = clock;
        write_at$clock = clock;
        read_at$clock = clock;
        row_in$d = row_in$q;
        row_out$d = row_out$q;
        kind$d = kind$q;
        right$d = right$q;
        whole$d = whole$q;
        within_sum$d = within_sum$q;
        write_at$d = write_at$q;
        read_at$d = read_at$q;
        choice = kind$q;
        if (row_in$q == row_0) begin
            choice = kind_left;
            if (whole$q) begin
                choice = kind_sum;
            end
            else if (right$q) begin
                choice = kind_right;
                if (last) begin
                    choice = kind_right_last;
                end
            end
        end
        enter_a = choice == kind_left;
        enter_b = (choice == kind_right) | (choice == kind_right_last);
        enter_sum = choice == kind_sum;
        current = kinds$0$q;
        if (read_at$q == place$0) begin
            current = kinds$0$q;
        end
        if (read_at$q == place$1) begin
            current = kinds$1$q;
        end
        if (read_at$q == place$2) begin
            current = kinds$2$q;
        end
        if (read_at$q == place$3) begin
            current = kinds$3$q;
        end
        leave_a = current == kind_left;
        leave_b = (current == kind_right) | (current == kind_right_last);
        leave_sum = current == kind_sum;
        product_fresh = ~within_sum$q;
        product_last = current == kind_right_last;
        begins = entered & (row_in$q == row_0);
        ends = left & (row_out$q == last_row);
        if (entered) begin
            row_in$d = row_in$q + row_1;
        end
        if (begins) begin
            kind$d = choice;
            write_at$d = write_at$q + place_1;
            if (whole$q) begin
                whole$d = 1'b0;
            end
            else begin
                right$d = ~right$q;
            end
        end
        kinds$0$clock = clock;
        kinds$0$d = kinds$0$q;
        if (begins & (write_at$q == place$0)) begin
            kinds$0$d = choice;
        end
        kinds$1$clock = clock;
        kinds$1$d = kinds$1$q;
        if (begins & (write_at$q == place$1)) begin
            kinds$1$d = choice;
        end
        kinds$2$clock = clock;
        kinds$2$d = kinds$2$q;
        if (begins & (write_at$q == place$2)) begin
            kinds$2$d = choice;
        end
        kinds$3$clock = clock;
        kinds$3$d = kinds$3$q;
        if (begins & (write_at$q == place$3)) begin
            kinds$3$d = choice;
        end
        if (left) begin
            row_out$d = row_out$q + row_1;
        end
        if (ends) begin
            read_at$d = read_at$q + place_1;
            if (current == kind_right) begin
                within_sum$d = 1'b1;
            end
            if (current == kind_right_last) begin
                within_sum$d = 1'b0;
                whole$d = 1'b1;
            end
        end
        if (reset) begin
            row_in$d = row_0;
            row_out$d = row_0;
            right$d = 1'b0;
            whole$d = 1'b0;
            within_sum$d = 1'b0;
            write_at$d = place_0;
            read_at$d = place_0;
        end
    end
endmodule // kem_polymul_4$turns
module kem_polymul_4$turns$kind(d,q,clock);
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
endmodule // kem_polymul_4$turns$kind
module kem_polymul_4$turns$kinds$0(d,q,clock);
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
endmodule // kem_polymul_4$turns$kinds$0
module kem_polymul_4$turns$kinds$1(d,q,clock);
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
endmodule // kem_polymul_4$turns$kinds$1
module kem_polymul_4$turns$kinds$2(d,q,clock);
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
endmodule // kem_polymul_4$turns$kinds$2
module kem_polymul_4$turns$kinds$3(d,q,clock);
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
endmodule // kem_polymul_4$turns$kinds$3
module kem_polymul_4$turns$read_at(d,q,clock);
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
endmodule // kem_polymul_4$turns$read_at
module kem_polymul_4$turns$right(d,q,clock);
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
endmodule // kem_polymul_4$turns$right
module kem_polymul_4$turns$row_in(d,q,clock);
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
endmodule // kem_polymul_4$turns$row_in
module kem_polymul_4$turns$row_out(d,q,clock);
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
endmodule // kem_polymul_4$turns$row_out
module kem_polymul_4$turns$whole(d,q,clock);
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
endmodule // kem_polymul_4$turns$whole
module kem_polymul_4$turns$within_sum(d,q,clock);
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
endmodule // kem_polymul_4$turns$within_sum
module kem_polymul_4$turns$write_at(d,q,clock);
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
endmodule // kem_polymul_4$turns$write_at
