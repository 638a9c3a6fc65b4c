pub(super) const PARTS: usize = 5;
