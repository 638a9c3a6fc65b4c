//! What can go wrong between an MCP client and a child process, as one typed list with a metric label each.

use std::time::Duration;

/// Why a request was refused, or why a child or its session ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Failure {
    /// The command could not be started at all (not found, not executable).
    #[error("the upstream's command could not be started: {0}")]
    NotStarted(std::io::ErrorKind),
    /// The command failed before its first message some moments ago; it is tried again after this time.
    #[error("the upstream's command failed at its start; it may be tried again in {} ms", .retry_after.as_millis())]
    BackingOff {
        /// Time until the next try.
        retry_after: Duration,
    },
    /// As many sessions as are allowed, none of them idle enough to make room.
    #[error("the upstream has as many sessions as it may have")]
    TooManySessions,
    /// As many unanswered requests as one child may have.
    #[error("too many requests are waiting for an answer")]
    TooManyRequests,
    /// The session has an unanswered request with this id.
    #[error("a request with this id is still waiting for its answer")]
    DuplicateId,
    /// The process ended by itself.
    #[error("the upstream's process ended unexpectedly ({0})")]
    Exited(Exit),
    /// Line after line of its output was not a JSON-RPC message.
    #[error("the upstream writes something other than MCP messages")]
    NotMcp,
    /// One line of its output was over the limit.
    #[error("the upstream sent a message of more than {limit} bytes")]
    MessageTooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// No answer to the first request in time.
    #[error("the upstream did not answer its first request in time")]
    StartTimeout,
    /// No answer and no progress in time.
    #[error("the upstream did not answer in time")]
    AnswerTimeout,
    /// The process stopped reading its input.
    #[error("the upstream does not read its input")]
    Stalled,
    /// The client withdrew the request.
    #[error("the request was cancelled")]
    Cancelled,
    /// Nothing happened for the idle time, or another session needed the room.
    #[error("the session was idle")]
    Idle,
    /// The client ended the session.
    #[error("the session was ended by its client")]
    Deleted,
    /// The hub is stopping.
    #[error("the hub is shutting down")]
    ShuttingDown,
}

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exit {
    /// With this exit code.
    Code(i32),
    /// By this signal.
    Signal(i32),
    /// It closed its output and went on running, or its status could not be had.
    Unknown,
}

impl std::fmt::Display for Exit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Code(code) => write!(formatter, "exit code {code}"),
            Self::Signal(signal) => write!(formatter, "signal {signal}"),
            Self::Unknown => formatter.write_str("output closed"),
        }
    }
}

impl Failure {
    /// Every label, in the order of [`Self::index`].
    pub(super) const LABELS: [&'static str; 15] = [
        "not_started",
        "backing_off",
        "too_many_sessions",
        "too_many_requests",
        "duplicate_id",
        "exited",
        "not_mcp",
        "message_too_large",
        "start_timeout",
        "answer_timeout",
        "stalled",
        "cancelled",
        "idle",
        "deleted",
        "shutting_down",
    ];

    pub(super) fn index(&self) -> usize {
        match self {
            Self::NotStarted(_) => 0,
            Self::BackingOff { .. } => 1,
            Self::TooManySessions => 2,
            Self::TooManyRequests => 3,
            Self::DuplicateId => 4,
            Self::Exited(_) => 5,
            Self::NotMcp => 6,
            Self::MessageTooLarge { .. } => 7,
            Self::StartTimeout => 8,
            Self::AnswerTimeout => 9,
            Self::Stalled => 10,
            Self::Cancelled => 11,
            Self::Idle => 12,
            Self::Deleted => 13,
            Self::ShuttingDown => 14,
        }
    }

    /// A short fixed name: the metric's label, and `error.data.reason` of the JSON-RPC error that a client gets.
    pub fn label(&self) -> &'static str {
        Self::LABELS[self.index()]
    }

    /// Whether a child ended in a way that nobody asked for.
    pub(super) fn is_fault(&self) -> bool {
        !matches!(self, Self::Idle | Self::Deleted | Self::ShuttingDown | Self::Cancelled)
    }
}
