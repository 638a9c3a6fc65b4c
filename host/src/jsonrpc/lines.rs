//! Lines of bounded length from a pipe.
//!
//! A line that is too long or is not UTF-8 is an item, not the end: its bytes are thrown away up to the next line's
//! end, and reading goes on. Memory stays at the limit plus one read, whatever the other side writes.

use std::io;

use bytes::BytesMut;
use tokio_util::codec::{Decoder, LinesCodec, LinesCodecError};

/// One line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// Its text, without the line's end.
    Text(String),
    /// It went over the limit and was thrown away.
    TooLong,
    /// It was not UTF-8 and was thrown away.
    NotUtf8,
}

/// A decoder of [`Line`]s for [`tokio_util::codec::FramedRead`].
#[derive(Debug)]
pub(crate) struct Lines(LinesCodec);

impl Lines {
    /// Lines of at most `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Self(LinesCodec::new_with_max_length(limit))
    }
}

fn line(decoded: Result<Option<String>, LinesCodecError>) -> io::Result<Option<Line>> {
    match decoded {
        Ok(text) => Ok(text.map(Line::Text)),
        Err(LinesCodecError::MaxLineLengthExceeded) => Ok(Some(Line::TooLong)),
        Err(LinesCodecError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => Ok(Some(Line::NotUtf8)),
        Err(LinesCodecError::Io(error)) => Err(error),
    }
}

impl Decoder for Lines {
    type Item = Line;
    type Error = io::Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> io::Result<Option<Line>> {
        line(self.0.decode(buffer))
    }

    fn decode_eof(&mut self, buffer: &mut BytesMut) -> io::Result<Option<Line>> {
        line(self.0.decode_eof(buffer))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt as _;
    use tokio_util::codec::FramedRead;

    use super::*;

    #[tokio::test]
    async fn a_bad_line_is_not_the_end() {
        let input: &[u8] = b"one\n0123456789abcdef\n\xff\xfe\nfour\r\nlast";
        let lines: Vec<Line> = FramedRead::new(input, Lines::new(8)).map(Result::unwrap).collect().await;
        let text = |text: &str| Line::Text(text.to_owned());
        assert_eq!(lines, [text("one"), Line::TooLong, Line::NotUtf8, text("four"), text("last")]);
    }

    #[test]
    fn fuzz_lines() {
        const LIMIT: usize = 30;
        let seeds =
            vec![b"one\n0123456789abcdef0123456789abcdef\n\xff\xfe\nfour\r\nlast".to_vec(), b"\n\r\n\n".to_vec()];
        crate::fuzz::fuzz("lines", seeds, |input| {
            let mut buffer = BytesMut::from(input);
            let (mut lines, mut decoded) = (Lines::new(LIMIT), Vec::new());
            while let Some(line) = lines.decode_eof(&mut buffer).expect("bytes in memory") {
                assert!(!matches!(&line, Line::Text(text) if text.len() > LIMIT || text.contains('\n')), "{line:?}");
                decoded.push(line);
            }
            // The codec takes a lone carriage return at the very end for no line, and leaves it.
            assert!(matches!(&buffer[..], b"" | b"\r"), "everything was read");
            assert!(decoded.len() <= input.len());
        });
    }
}
