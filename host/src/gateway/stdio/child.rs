//! One child process: its pipes, its life and its end.
//!
//! `start` spawns the command in its own process group and three tasks: one writes messages to its input, one carries
//! its error output to `tracing`, one waits for its end. The child's output is handed to the caller ([`Output`]).
//! The end comes in the order that MCP asks of a stdio client: close the input, wait, SIGTERM, wait, SIGKILL; the
//! signals go to the whole group, so that what a wrapper (`npx`, `sh -c`) started ends too.
//!
//! Why messages are written by a task: a write that is dropped half-way (its HTTP client went away) would leave half
//! a line in the pipe and spoil every message after it.

use std::{
    os::unix::process::ExitStatusExt as _,
    process::Stdio,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use bytes::{BufMut as _, Bytes, BytesMut};
use futures_util::StreamExt as _;
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    io::AsyncWriteExt as _,
    process::{ChildStderr, ChildStdin, ChildStdout},
    sync::{mpsc, watch},
};
use tokio_util::{codec::FramedRead, sync::CancellationToken};

use super::{
    Limits,
    command::Command,
    counters::Counters,
    failure::{Exit, Failure},
};
use crate::jsonrpc::{Line, Lines};

/// Messages waiting to be written: one being written and a few behind it; each may be as long as a message may be.
const INPUT_QUEUE: usize = 4;
/// A line of error output longer than this is log noise, not a message to a reader.
const STDERR_LINE: usize = 4096;
/// How long the process may leave its input pipe full. A server that computes for this long without reading is stuck.
const STALL: Duration = Duration::from_secs(30);

/// The output of a child, line by line.
pub(super) type Output = FramedRead<ChildStdout, Lines>;

/// A handle to a running child. Dropping it ends the child.
#[derive(Debug)]
pub(super) struct Child {
    input: mpsc::Sender<Bytes>,
    stop: CancellationToken,
    exit: watch::Receiver<Option<Exit>>,
}

impl Drop for Child {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Child {
    /// Starts the command.
    ///
    /// # Errors
    /// [`Failure::NotStarted`].
    pub(super) fn start(
        name: &str,
        command: &Command,
        limits: &Limits,
        counters: &Arc<Counters>,
    ) -> Result<(Self, Output), Failure> {
        let mut process = command.to_process();
        process.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = process.spawn().map_err(|error| {
            tracing::warn!(upstream = name, program = %command.program, %error, "command could not be started");
            Failure::NotStarted(error.kind())
        })?;
        let (Some(stdin), Some(stdout), Some(stderr)) =
            (process.stdin.take(), process.stdout.take(), process.stderr.take())
        else {
            return Err(Failure::NotStarted(std::io::ErrorKind::BrokenPipe));
        };
        let pid = process.id().unwrap_or_default();
        tracing::info!(upstream = name, pid, program = %command.program, "child started");
        counters.started();

        let stop = CancellationToken::new();
        let (input, queue) = mpsc::channel(INPUT_QUEUE);
        let (exited, exit) = watch::channel(None);
        tokio::spawn(write_input(stdin, queue, stop.clone()));
        tokio::spawn(log_errors(stderr, name.to_owned(), pid));
        let (name, grace, counters, stopping) = (name.to_owned(), limits.stop_grace, counters.clone(), stop.clone());
        tokio::spawn(async move {
            let exit = supervise(&mut process, pid, &stopping, grace).await;
            counters.children_running.fetch_sub(1, Ordering::Relaxed);
            tracing::info!(upstream = name, pid, %exit, "child ended");
            // Also stops the writer; and whoever holds the handle sees how it ended.
            stopping.cancel();
            exited.send_replace(Some(exit));
        });
        // One message, and the line's end.
        let output = FramedRead::new(stdout, Lines::new(limits.max_message_bytes));
        Ok((Self { input, stop, exit }, output))
    }

    /// Queues one message (without its line's end) for the child's input, and waits while the queue is full.
    ///
    /// # Errors
    /// [`Failure::Exited`] when the child is gone, [`Failure::Stalled`] when it does not read its input.
    pub(super) async fn send(&self, message: Bytes) -> Result<(), Failure> {
        match self.input.send_timeout(message, STALL).await {
            Ok(()) => Ok(()),
            Err(mpsc::error::SendTimeoutError::Timeout(_)) => Err(Failure::Stalled),
            Err(mpsc::error::SendTimeoutError::Closed(_)) => Err(Failure::Exited(self.exit_so_far())),
        }
    }

    /// Queues one message if there is room.
    pub(super) fn try_send(&self, message: Bytes) {
        // Full or closed: the caller has nothing better to do with it.
        let _ = self.input.try_send(message);
    }

    /// Begins the child's end, without waiting for it.
    pub(super) fn stop(&self) {
        self.stop.cancel();
    }

    /// Waits for the child's end.
    pub(super) async fn exited(&self) -> Exit {
        let mut exit = self.exit.clone();
        match exit.wait_for(Option::is_some).await {
            Ok(exit) => exit.unwrap_or(Exit::Unknown),
            Err(_) => Exit::Unknown,
        }
    }

    fn exit_so_far(&self) -> Exit {
        self.exit.borrow().unwrap_or(Exit::Unknown)
    }
}

async fn write_input(mut stdin: ChildStdin, mut queue: mpsc::Receiver<Bytes>, stop: CancellationToken) {
    let write = async {
        while let Some(message) = queue.recv().await {
            let mut line = BytesMut::with_capacity(message.len() + 1);
            line.put(message);
            line.put_u8(b'\n');
            // A failed write means that the child closed its input; its end is seen on its output.
            if stdin.write_all(&line).await.is_err() || stdin.flush().await.is_err() {
                break;
            }
        }
    };
    tokio::select! {
        () = write => {}
        () = stop.cancelled() => {}
    }
}

async fn log_errors(stderr: ChildStderr, upstream: String, pid: u32) {
    let mut lines = FramedRead::new(stderr, Lines::new(STDERR_LINE));
    while let Some(Ok(line)) = lines.next().await {
        match line {
            Line::Text(line) => {
                // Control characters of a child must not forge or hide lines of the hub's log.
                let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
                tracing::info!(target: "kemlane::upstream", upstream, pid, "{line}");
            }
            Line::TooLong | Line::NotUtf8 => {
                tracing::info!(target: "kemlane::upstream", upstream, pid, "(a line that was too long or not UTF-8)");
            }
        }
    }
}

async fn supervise(process: &mut tokio::process::Child, pid: u32, stop: &CancellationToken, grace: Duration) -> Exit {
    let status = tokio::select! {
        status = process.wait() => status,
        () = stop.cancelled() => end(process, pid, grace).await,
    };
    // The leader is gone; what it left behind in its group goes too. The group's number cannot have been given to
    // others while a member lives, and with no member left this is an error that says so.
    signal_group(pid, Signal::KILL);
    match status {
        Ok(status) => match (status.code(), status.signal()) {
            (Some(code), _) => Exit::Code(code),
            (None, Some(signal)) => Exit::Signal(signal),
            (None, None) => Exit::Unknown,
        },
        Err(_) => Exit::Unknown,
    }
}

/// The input is closed by now (the writer stops with the same token), which asks a well-behaved server to exit.
async fn end(
    process: &mut tokio::process::Child,
    pid: u32,
    grace: Duration,
) -> std::io::Result<std::process::ExitStatus> {
    if let Ok(status) = tokio::time::timeout(grace, process.wait()).await {
        return status;
    }
    signal_group(pid, Signal::TERM);
    if let Ok(status) = tokio::time::timeout(grace, process.wait()).await {
        return status;
    }
    signal_group(pid, Signal::KILL);
    process.wait().await
}

fn signal_group(pid: u32, signal: Signal) {
    if let Some(group) = i32::try_from(pid).ok().and_then(Pid::from_raw) {
        // The one error that can occur is that no member is left.
        let _ = kill_process_group(group, signal);
    }
}
