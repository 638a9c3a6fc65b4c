//! Server-sent events of a response body, with bounds.
//!
//! Why not a crate: the one in the tree (`sse-stream`) holds lines and events of any length and ends at a legal line
//! without a colon. The format is nine rules (WHATWG HTML, section 9.2.6).

use std::{collections::VecDeque, time::Duration};

use bytes::{Buf as _, Bytes};
use http_body_util::BodyExt as _;

use super::hub::Failure;

/// One event. `data` is empty in an event that only moves the place to resume from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) id: Option<String>,
    pub(super) data: String,
    pub(super) retry: Option<Duration>,
}

/// Reads lines and makes events of them.
#[derive(Debug)]
struct Decoder {
    limit: usize,
    line: Vec<u8>,
    after_cr: bool,
    at_start: bool,
    current: Event,
    kind: String,
    has_data: bool,
    ready: VecDeque<Event>,
}

/// The events of a body.
#[derive(Debug)]
pub(super) struct Events<B> {
    body: B,
    decoder: Decoder,
}

impl<B> Events<B>
where
    B: http_body::Body<Data = Bytes> + Unpin,
    B::Error: std::error::Error + 'static,
{
    /// Events whose lines and data have at most `limit` bytes.
    pub(super) fn new(body: B, limit: usize) -> Self {
        Self { body, decoder: Decoder::new(limit) }
    }

    /// The next event, `None` at the end of the body.
    ///
    /// # Errors
    /// When the connection breaks, or an event is over the limit.
    pub(super) async fn next(&mut self) -> Result<Option<Event>, Failure> {
        loop {
            if let Some(event) = self.decoder.ready.pop_front() {
                return Ok(Some(event));
            }
            match self.body.frame().await {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        self.decoder.feed(data)?;
                    }
                }
                Some(Err(error)) => return Err(Failure::of(&error)),
                None => return Ok(None),
            }
        }
    }
}

impl Decoder {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_cr: false,
            at_start: true,
            current: Event::default(),
            kind: String::new(),
            has_data: false,
            ready: VecDeque::new(),
        }
    }

    fn feed(&mut self, mut chunk: Bytes) -> Result<(), Failure> {
        while chunk.has_remaining() {
            if std::mem::take(&mut self.after_cr) && chunk[0] == b'\n' {
                chunk.advance(1);
                continue;
            }
            let end = chunk.iter().position(|byte| matches!(byte, b'\n' | b'\r'));
            let part = chunk.split_to(end.unwrap_or(chunk.len()));
            if self.line.len() + part.len() > self.limit {
                return Err(Failure::TooLarge);
            }
            self.line.extend_from_slice(&part);
            if end.is_some() {
                self.after_cr = chunk.get_u8() == b'\r';
                let line = std::mem::take(&mut self.line);
                self.take_line(&line)?;
            }
        }
        Ok(())
    }

    fn take_line(&mut self, line: &[u8]) -> Result<(), Failure> {
        let line = String::from_utf8_lossy(line);
        let line = if std::mem::take(&mut self.at_start) { line.trim_start_matches('\u{feff}') } else { &*line };
        if line.is_empty() {
            self.dispatch();
            return Ok(());
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if self.current.data.len() + value.len() + 1 > self.limit {
                    return Err(Failure::TooLarge);
                }
                if std::mem::replace(&mut self.has_data, true) {
                    self.current.data.push('\n');
                }
                self.current.data.push_str(value);
            }
            "id" if !value.contains('\0') => self.current.id = Some(value.to_owned()),
            "event" => value.clone_into(&mut self.kind),
            "retry" => self.current.retry = value.parse().ok().map(Duration::from_millis),
            _ => {}
        }
        Ok(())
    }

    fn dispatch(&mut self) {
        let mut event = std::mem::take(&mut self.current);
        let kind = std::mem::take(&mut self.kind);
        self.has_data = false;
        if !(kind.is_empty() || kind == "message") {
            // Not a message of MCP; its id still counts.
            event.data.clear();
        }
        if event != Event::default() {
            self.ready.push_back(event);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(chunks: &[&str], limit: usize) -> Result<Vec<Event>, Failure> {
        let mut decoder = Decoder::new(limit);
        for chunk in chunks {
            decoder.feed(Bytes::copy_from_slice(chunk.as_bytes()))?;
        }
        Ok(decoder.ready.into())
    }

    fn event(id: Option<&str>, data: &str) -> Event {
        Event { id: id.map(str::to_owned), data: data.to_owned(), retry: None }
    }

    #[test]
    fn every_line_end_and_any_split() {
        let text = "\u{feff}: hello\r\nid: 1\r\ndata: {\"a\":\r\ndata\r\ndata: 1}\r\n\r\nevent: message\ndata:x\n\nid:2\rdata: y\r\r";
        let expected = vec![event(Some("1"), "{\"a\":\n\n1}"), event(None, "x"), event(Some("2"), "y")];
        assert_eq!(decode(&[text], 100).unwrap(), expected);
        let single: Vec<String> = text.chars().map(String::from).collect();
        let single: Vec<&str> = single.iter().map(String::as_str).collect();
        assert_eq!(decode(&single, 100).unwrap(), expected);
    }

    #[test]
    fn other_events_carry_no_message() {
        let primed = Event { retry: Some(Duration::from_millis(5)), ..event(Some("p"), "") };
        let text = "id: p\nretry: 5\ndata:\n\nevent: ping\ndata: z\n\nunfinished: 1\ndata: q\n";
        assert_eq!(decode(&[text], 100).unwrap(), [primed]);
    }

    #[test]
    fn bounded() {
        assert!(matches!(decode(&["data: 0123456789"], 10), Err(Failure::TooLarge)));
        assert!(matches!(decode(&["data: 123\ndata: 456\ndata: 789\n"], 10), Err(Failure::TooLarge)));
        assert_eq!(decode(&["data: 1234\n\ndata: 5678\n\n"], 10).unwrap().len(), 2);
    }

    #[test]
    fn fuzz_events() {
        const LIMIT: usize = 200;
        let seeds = [
            "\u{feff}: hello\r\nid: 1\r\ndata: {}\r\n\r\nevent: message\ndata:x\n\nid:2\rdata: y\r\r",
            "retry: 5\ndata:\n\nevent: ping\ndata: z\n\n",
        ];
        crate::fuzz::fuzz("event stream", seeds.map(|seed| seed.as_bytes().to_vec()).into(), |input| {
            let decode = |size: usize| {
                let mut decoder = Decoder::new(LIMIT);
                let fed = input.chunks(size).try_for_each(|chunk| decoder.feed(Bytes::copy_from_slice(chunk)));
                (fed.is_ok(), decoder.ready)
            };
            let (whole, pieces) = (decode(input.len().max(1)), decode(1));
            assert_eq!(whole, pieces, "however the bytes arrive");
            assert!(whole.1.iter().all(|event| event.data.len() <= LIMIT));
        });
    }
}
