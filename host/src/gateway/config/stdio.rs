//! `[upstreams.NAME.limits]`: what a program that speaks MCP over stdio may use. The defaults, and the reason of each, stand
//! with [`Limits`]; here are their keys.
//!
//! Why seconds in 32 bits: 136 years are enough, and no sum or multiple of these times overflows.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Error;
use crate::gateway::stdio::Limits;

/// Bounds of a stdio upstream: [`Limits`] in whole seconds, but for one key in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StdioLimits {
    /// [`Limits::max_sessions`].
    pub max_sessions: usize,
    /// [`Limits::max_open_requests`].
    pub max_open_requests: usize,
    /// [`Limits::max_message_bytes`].
    pub message_bytes: usize,
    /// [`Limits::buffer_bytes`].
    pub buffer_bytes: usize,
    /// [`Limits::start_timeout`].
    pub start_seconds: u32,
    /// [`Limits::answer_timeout`].
    pub answer_seconds: u32,
    /// [`Limits::idle_timeout`].
    pub idle_seconds: u32,
    /// [`Limits::stop_grace`].
    pub stop_seconds: u32,
    /// [`Limits::keep_alive`].
    pub keep_alive_seconds: u32,
    /// [`Limits::json_patience`].
    pub json_milliseconds: u32,
}

impl Default for StdioLimits {
    fn default() -> Self {
        let limits = Limits::default();
        let seconds = |time: Duration| u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
        Self {
            max_sessions: limits.max_sessions,
            max_open_requests: limits.max_open_requests,
            message_bytes: limits.max_message_bytes,
            buffer_bytes: limits.buffer_bytes,
            start_seconds: seconds(limits.start_timeout),
            answer_seconds: seconds(limits.answer_timeout),
            idle_seconds: seconds(limits.idle_timeout),
            stop_seconds: seconds(limits.stop_grace),
            keep_alive_seconds: seconds(limits.keep_alive),
            json_milliseconds: u32::try_from(limits.json_patience.as_millis()).unwrap_or(u32::MAX),
        }
    }
}

impl From<StdioLimits> for Limits {
    fn from(keys: StdioLimits) -> Self {
        let seconds = |seconds: u32| Duration::from_secs(seconds.into());
        Self {
            max_sessions: keys.max_sessions,
            max_message_bytes: keys.message_bytes,
            max_open_requests: keys.max_open_requests,
            buffer_bytes: keys.buffer_bytes,
            start_timeout: seconds(keys.start_seconds),
            answer_timeout: seconds(keys.answer_seconds),
            idle_timeout: seconds(keys.idle_seconds),
            stop_grace: seconds(keys.stop_seconds),
            json_patience: Duration::from_millis(keys.json_milliseconds.into()),
            keep_alive: seconds(keys.keep_alive_seconds),
        }
    }
}

impl StdioLimits {
    /// Refuses what would let nothing through. A child may be ended at once, and no answer need be plain JSON.
    pub(super) fn check(&self, key: impl Fn(&str) -> String) -> Result<(), Error> {
        let numbers = [
            ("max_sessions", self.max_sessions),
            ("max_open_requests", self.max_open_requests),
            ("message_bytes", self.message_bytes),
            ("buffer_bytes", self.buffer_bytes),
        ];
        let times = [
            ("start_seconds", self.start_seconds),
            ("answer_seconds", self.answer_seconds),
            ("idle_seconds", self.idle_seconds),
            ("keep_alive_seconds", self.keep_alive_seconds),
        ];
        let zeros = numbers.iter().filter(|(_, number)| *number == 0).map(|(name, _)| name);
        match zeros.chain(times.iter().filter(|(_, time)| *time == 0).map(|(name, _)| name)).next() {
            Some(name) => Err(Error::value(key(&format!(".limits.{name}")), "must be at least 1")),
            None => Ok(()),
        }
    }
}
