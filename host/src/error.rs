//! The one error type of the host's compute path: what a caller can act on.
//!
//! An [`Error`] says *why* a job gave no result and, through [`Error::is_retryable`], whether sending the same request
//! again, or to another provider, makes sense. It is `Copy`, carries names and lengths, and never key material.
//!
//! Why not one error a module: a job crosses job, scheduler and provider on its way, and the caller that holds the
//! ticket sees only the end of it. One type means that nothing is wrapped, boxed or formatted on the way back.

use thiserror::Error;

/// Why a request gave no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// The queue for this operation and parameter set holds as many jobs as it may. Said at once, never after a wait.
    #[error("the job queue is full")]
    QueueFull,
    /// The provider finishes what it has and takes nothing new.
    #[error("the provider is shutting down")]
    ShuttingDown,
    /// The job's deadline passed before its computation began, or before a blocking caller had its result.
    #[error("the deadline passed before the job was computed")]
    DeadlineExceeded,
    /// The job was dropped by whoever held it before it was computed.
    #[error("the job was dropped before it was computed")]
    Cancelled,
    /// The provider cannot do this operation, or not under the job's placement.
    #[error("provider {provider} does not do {operation} with {params}")]
    Unsupported {
        /// The provider's name.
        provider: &'static str,
        /// The operation's name.
        operation: &'static str,
        /// The parameter set's name.
        params: &'static str,
    },
    /// The engine refused the input.
    #[error(transparent)]
    Engine(#[from] kemlane_engine::Error),
    /// The provider broke down while it had the job.
    #[error("provider {provider} failed: {cause}")]
    ProviderFailed {
        /// The provider's name.
        provider: &'static str,
        /// What happened, as far as a caller needs to know.
        cause: Failure,
    },
}

/// What broke in a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Failure {
    /// A panic while the batch was computed. The jobs of that batch failed; the worker goes on.
    #[error("panic while computing the batch")]
    Panic,
    /// The provider gave the batch back without a result for this job.
    #[error("no result for the job")]
    NoResult,
    /// The device or the remote side is out of service.
    #[error("out of service")]
    OutOfService,
}

impl Error {
    /// Whether another try, now or at another provider, may succeed with the same input.
    ///
    /// `false` means that the input is at fault or its time is over: give up and say so to the peer.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::QueueFull
            | Self::ShuttingDown
            | Self::Cancelled
            | Self::Unsupported { .. }
            | Self::ProviderFailed { .. }
            | Self::Engine(kemlane_engine::Error::Randomness) => true,
            Self::DeadlineExceeded | Self::Engine(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_input_is_not_worth_another_try() {
        assert!(!Error::Engine(kemlane_engine::Error::Modulus).is_retryable());
        assert!(!Error::DeadlineExceeded.is_retryable());
        assert!(Error::QueueFull.is_retryable());
        assert!(Error::Engine(kemlane_engine::Error::Randomness).is_retryable());
        assert!(Error::ProviderFailed { provider: "test", cause: Failure::Panic }.is_retryable());
    }
}
