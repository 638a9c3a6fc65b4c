//! Where coefficients lie in banks and rows, as formulas on numbers; the tables of `transform` are made of them.

/// B = 2^`bank_bits` banks. Everything here is K, G and lo as in the head of `transform`.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    /// K.
    pub(super) bank_bits: u64,
}

impl Shape {
    const fn row_bits(self) -> u64 {
        8 - self.bank_bits
    }

    /// The lowest bit of the window that has the layer's bit.
    fn lo(self, layer: u64) -> u64 {
        layer.min(self.row_bits())
    }

    /// The number below B whose bit r is the parity of the bits m of `row` with m mod K = r.
    pub(super) const fn skew(self, row: u64) -> u64 {
        let (mut skew, mut rest) = (0, row);
        while rest > 0 {
            skew ^= rest % (1 << self.bank_bits);
            rest >>= self.bank_bits;
        }
        skew
    }

    /// 8 bits, of which bit p is bit (p mod K) of `bank`.
    pub(super) fn spread(self, bank: u64) -> u64 {
        (0..8).map(|p| ((bank >> (p % self.bank_bits)) & 1) << p).sum()
    }

    /// Bits of an address in a bank that are the row's own: those above the window.
    pub(super) fn rows_above(self, layer: u64) -> u64 {
        (1 << self.row_bits()) - (1 << self.lo(layer))
    }

    /// Bits of an address in a bank that lie in the window.
    pub(super) fn window(self, layer: u64) -> u64 {
        (0..self.lo(layer)).filter(|bit| bit + self.bank_bits >= self.lo(layer)).map(|bit| 1 << bit).sum()
    }

    /// Bits of an address in a bank that lie below the window, and are the row's bits from K on.
    pub(super) fn rows_below(self, layer: u64) -> u64 {
        (1 << self.lo(layer)) - 1 - self.window(layer)
    }

    /// Bits of an index above the layer's that lie in the window.
    pub(super) fn zeta_window(self, layer: u64) -> u64 {
        (layer + 1..self.lo(layer) + self.bank_bits).map(|bit| 1 << bit).sum()
    }

    /// Bits of an index above the window.
    pub(super) fn zeta_row(self, layer: u64) -> u64 {
        (self.lo(layer) + self.bank_bits..8).map(|bit| 1 << bit).sum()
    }

    /// The lower of the banks of butterfly `n`: n with a 0 put in at bit (layer mod K).
    pub(super) fn bank(self, n: u64, layer: u64) -> u64 {
        let class = layer % self.bank_bits;
        ((n >> class) << (class + 1)) | (n % (1 << class))
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;

    /// For every row of every layer: each of the banks once, where the index's bank and place are by definition.
    #[test]
    fn no_two_coefficients_of_a_row_meet_in_a_bank() {
        for bank_bits in 1..=4 {
            let shape = Shape { bank_bits };
            let mask = (1 << shape.row_bits()) - 1;
            for layer in 0..8 {
                let lo = shape.lo(layer);
                let mut seen = [false; 256];
                for row in 0..=mask {
                    let skew = shape.spread(shape.skew(row));
                    let plain = (row & shape.rows_above(layer))
                        | (skew & shape.window(layer))
                        | ((row >> bank_bits) & shape.rows_below(layer));
                    for window in 0..1 << bank_bits {
                        let index = ((row >> lo) << (lo + bank_bits)) | (window << lo) | (row % (1 << lo));
                        let bank = shape.skew(index);
                        assert_eq!(index >> bank_bits, plain ^ (shape.spread(bank) & shape.window(layer)));
                        assert!(!std::mem::replace(&mut seen[index as usize], true));
                    }
                }
                assert!(seen.iter().all(|&seen| seen));
            }
        }
    }
}
