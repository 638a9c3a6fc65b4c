//! All temporary memory of ML-DSA batches.

/// All temporary memory of a batch.
pub(crate) struct Memory;

impl Memory {
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self)
    }
}

/// A batch of one parameter set: its fields, and the memory it works in.
macro_rules! batch_type {
    ($name:ident { $($field:ident: $type:ty),* }) => {
        pub(super) struct $name<'a, 'b, P> {
            $($field: $type,)*
            memory: &'a mut super::memory::Memory,
            set: core::marker::PhantomData<(P, &'b ())>,
        }
        impl<'a, 'b, P> $name<'a, 'b, P> {
            pub(super) fn new($($field: $type,)* memory: &'a mut super::memory::Memory) -> Self {
                Self { $($field,)* memory, set: core::marker::PhantomData }
            }
        }
    };
}
pub(super) use batch_type;
