//! What the x86-64 backends share: how they are detected and how their one-expression operations are written.

/// Instruction sets by name, and whether this CPU and its operating system have them.
pub(crate) type Features = [(&'static str, bool)];

/// The [`Features`] of a list of names.
macro_rules! features {
    ($($name:tt),* $(,)?) => { [$(($name, is_x86_feature_detected!($name))),*] };
}

/// Lane operations that are one expression of intrinsics.
macro_rules! operations {
    ($(fn $name:ident$(<const $c:ident: $ct:ty>)?($($arg:ident: $ty:ty),*) -> $out:ty $body:block)*) => {
        $(
            #[inline(always)]
            fn $name$(<const $c: $ct>)?(self, $($arg: $ty),*) -> $out {
                // SAFETY: `self` proves that this CPU has the instructions; none of them touches memory.
                unsafe { $body }
            }
        )*
    };
}

/// Are all of them there?
pub(crate) fn all(features: &Features) -> bool {
    features.iter().all(|&(_, found)| found)
}
