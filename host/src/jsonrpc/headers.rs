//! Names and values of MCP's HTTP headers, for the side that writes them and the side that checks them.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

/// Names a session.
pub(crate) const SESSION: &str = "mcp-session-id";
/// Resumes an event stream.
pub(crate) const LAST_EVENT: &str = "last-event-id";
/// The protocol version of a request.
pub(crate) const PROTOCOL_VERSION: &str = "mcp-protocol-version";
/// Mirrors `method` (2026-07-28).
pub(crate) const METHOD: &str = "mcp-method";
/// Mirrors `params.name` or `params.uri` (2026-07-28).
pub(crate) const NAME: &str = "mcp-name";

/// Whether `Mcp-Name` is required for this method.
pub(crate) fn needs_name(method: &str) -> bool {
    matches!(method, "tools/call" | "resources/read" | "prompts/get")
}

const PREFIX: &str = "=?base64?";
const SUFFIX: &str = "?=";

/// A text as a header value: as it is where that is safe, else `=?base64?...?=` (MCP 2026-07-28, "Value Encoding").
pub(crate) fn encode_value(text: &str) -> String {
    let visible = text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~'));
    let padded = text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']);
    let looks_encoded = text.starts_with(PREFIX) && text.ends_with(SUFFIX);
    if visible && !padded && !looks_encoded {
        text.to_owned()
    } else {
        format!("{PREFIX}{}{SUFFIX}", BASE64.encode(text))
    }
}

/// The inverse of [`encode_value`]; `None` where the encoding is broken.
pub(crate) fn decode_value(value: &str) -> Option<String> {
    match value.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX)) {
        Some(encoded) => String::from_utf8(BASE64.decode(encoded).ok()?).ok(),
        None => Some(value.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_the_specification_encodes_them() {
        let examples = [
            ("us-west1", "us-west1"),
            ("Hello, 世界", "=?base64?SGVsbG8sIOS4lueVjA==?="),
            (" padded ", "=?base64?IHBhZGRlZCA=?="),
            ("line1\nline2", "=?base64?bGluZTEKbGluZTI=?="),
            ("=?base64?literal?=", "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?="),
        ];
        for (text, value) in examples {
            assert_eq!(encode_value(text), value);
            assert_eq!(decode_value(value).as_deref(), Some(text));
        }
        assert_eq!(decode_value("=?base64?!?="), None);
    }
}
