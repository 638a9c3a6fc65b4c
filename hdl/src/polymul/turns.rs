//! Control of the products: whose turn it is to enter the transform, and what it is that leaves.
//!
//! Polynomials leave the transform in the order in which they entered, so each one's kind goes through a queue. At most
//! four are within: two slots, one more that enters as its predecessor leaves, and one whose last rows wait at the end.
//!
//! A finished sum has precedence over new factors: so it has begun to leave the multiplier before the next one comes, and
//! there is never more than one.

use crate::clocked::number;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;
use std::array::from_fn;

/// A left factor.
const LEFT: u64 = 0;
/// A right factor, whose sum goes on or ends with it.
const RIGHT: u64 = 1;
const RIGHT_LAST: u64 = 2;
/// A sum of products.
const SUM: u64 = 3;
/// Polynomials that may be within the transform.
const WITHIN: usize = 4;

#[derive(LogicBlock)]
pub(super) struct Turns<const G: usize> {
    pub(super) clock: Signal<In, Clock>,
    pub(super) reset: Signal<In, Bit>,
    /// The right factor that waits is the last of its sum.
    pub(super) last: Signal<In, Bit>,
    /// A row enters the transform at this edge.
    pub(super) entered: Signal<In, Bit>,
    /// A row leaves it at this edge.
    pub(super) left: Signal<In, Bit>,
    // What may enter: one of the three.
    pub(super) enter_a: Signal<Out, Bit>,
    pub(super) enter_b: Signal<Out, Bit>,
    pub(super) enter_sum: Signal<Out, Bit>,
    // What is at the end: one of the three.
    pub(super) leave_a: Signal<Out, Bit>,
    pub(super) leave_b: Signal<Out, Bit>,
    pub(super) leave_sum: Signal<Out, Bit>,
    // Of the product with the right factor at the end.
    pub(super) product_fresh: Signal<Out, Bit>,
    pub(super) product_last: Signal<Out, Bit>,
    row_in: DFF<Bits<G>>,
    row_out: DFF<Bits<G>>,
    /// What has begun to enter.
    kind: DFF<Bits<2>>,
    choice: Signal<Local, Bits<2>>,
    begins: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    /// The next factor is a right one.
    right: DFF<Bit>,
    /// All factors of a sum have left, and it has not begun to enter.
    whole: DFF<Bit>,
    /// The next product is added to a sum.
    within_sum: DFF<Bit>,
    kinds: [DFF<Bits<2>>; WITHIN],
    write_at: DFF<Bits<2>>,
    read_at: DFF<Bits<2>>,
    current: Signal<Local, Bits<2>>,
    place: [Constant<Bits<2>>; WITHIN],
    place_0: Constant<Bits<2>>,
    place_1: Constant<Bits<2>>,
    row_0: Constant<Bits<G>>,
    row_1: Constant<Bits<G>>,
    last_row: Constant<Bits<G>>,
    kind_left: Constant<Bits<2>>,
    kind_right: Constant<Bits<2>>,
    kind_right_last: Constant<Bits<2>>,
    kind_sum: Constant<Bits<2>>,
}

impl<const G: usize> Default for Turns<G> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            last: Signal::default(),
            entered: Signal::default(),
            left: Signal::default(),
            enter_a: Signal::default(),
            enter_b: Signal::default(),
            enter_sum: Signal::default(),
            leave_a: Signal::default(),
            leave_b: Signal::default(),
            leave_sum: Signal::default(),
            product_fresh: Signal::default(),
            product_last: Signal::default(),
            row_in: DFF::default(),
            row_out: DFF::default(),
            kind: DFF::default(),
            choice: Signal::default(),
            begins: Signal::default(),
            ends: Signal::default(),
            right: DFF::default(),
            whole: DFF::default(),
            within_sum: DFF::default(),
            kinds: from_fn(|_| DFF::default()),
            write_at: DFF::default(),
            read_at: DFF::default(),
            current: Signal::default(),
            place: from_fn(|place| number(place as u64)),
            place_0: number(0),
            place_1: number(1),
            row_0: number(0),
            row_1: number(1),
            last_row: number((1 << G) - 1),
            kind_left: number(LEFT),
            kind_right: number(RIGHT),
            kind_right_last: number(RIGHT_LAST),
            kind_sum: number(SUM),
        }
    }
}

impl<const G: usize> Logic for Turns<G> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, row_in, row_out, kind, right, whole, within_sum, write_at, read_at);
        // Until its first row has entered, what waits may still give way.
        self.choice.next = self.kind.q.val();
        if self.row_in.q.val() == self.row_0.val() {
            self.choice.next = self.kind_left.val();
            if self.whole.q.val() {
                self.choice.next = self.kind_sum.val();
            } else if self.right.q.val() {
                self.choice.next = self.kind_right.val();
                if self.last.val() {
                    self.choice.next = self.kind_right_last.val();
                }
            }
        }
        self.enter_a.next = self.choice.val() == self.kind_left.val();
        self.enter_b.next =
            (self.choice.val() == self.kind_right.val()) | (self.choice.val() == self.kind_right_last.val());
        self.enter_sum.next = self.choice.val() == self.kind_sum.val();

        self.current.next = self.kinds[0].q.val();
        for i in 0..WITHIN {
            if self.read_at.q.val() == self.place[i].val() {
                self.current.next = self.kinds[i].q.val();
            }
        }
        self.leave_a.next = self.current.val() == self.kind_left.val();
        self.leave_b.next =
            (self.current.val() == self.kind_right.val()) | (self.current.val() == self.kind_right_last.val());
        self.leave_sum.next = self.current.val() == self.kind_sum.val();
        self.product_fresh.next = !self.within_sum.q.val();
        self.product_last.next = self.current.val() == self.kind_right_last.val();

        self.begins.next = self.entered.val() & (self.row_in.q.val() == self.row_0.val());
        self.ends.next = self.left.val() & (self.row_out.q.val() == self.last_row.val());
        if self.entered.val() {
            self.row_in.d.next = self.row_in.q.val() + self.row_1.val();
        }
        if self.begins.val() {
            self.kind.d.next = self.choice.val();
            self.write_at.d.next = self.write_at.q.val() + self.place_1.val();
            if self.whole.q.val() {
                self.whole.d.next = false;
            } else {
                self.right.d.next = !self.right.q.val();
            }
        }
        for i in 0..WITHIN {
            self.kinds[i].clock.next = self.clock.val();
            self.kinds[i].d.next = self.kinds[i].q.val();
            if self.begins.val() & (self.write_at.q.val() == self.place[i].val()) {
                self.kinds[i].d.next = self.choice.val();
            }
        }
        if self.left.val() {
            self.row_out.d.next = self.row_out.q.val() + self.row_1.val();
        }
        if self.ends.val() {
            self.read_at.d.next = self.read_at.q.val() + self.place_1.val();
            if self.current.val() == self.kind_right.val() {
                self.within_sum.d.next = true;
            }
            if self.current.val() == self.kind_right_last.val() {
                self.within_sum.d.next = false;
                self.whole.d.next = true;
            }
        }

        if self.reset.val() {
            self.row_in.d.next = self.row_0.val();
            self.row_out.d.next = self.row_0.val();
            self.right.d.next = false;
            self.whole.d.next = false;
            self.within_sum.d.next = false;
            self.write_at.d.next = self.place_0.val();
            self.read_at.d.next = self.place_0.val();
        }
    }
}
