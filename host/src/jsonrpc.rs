//! JSON-RPC messages that pass through untouched.
//!
//! The data's way: bytes (an HTTP body, a line of a pipe, an SSE event) → [`Message::parse`] → the few facts that
//! routing needs → the same bytes, on one line, out of the other side. `gateway::stdio` and `connect` both carry
//! messages this way; neither ever builds a typed MCP call.
//!
//! Why not typed messages: a hub that decodes and encodes a call loses what its types do not know (a later protocol
//! revision, a vendor's method, the order and spelling of numbers). Here everything but the envelope stays the
//! sender's bytes. [`splice`] is the one editing tool, for ids that must be renumbered, and it changes nothing else.
//!
//! Bounds: the caller limits the length of the text; nesting costs nothing, since values are skipped and not built; an
//! envelope with a repeated key is refused, so that no two readers of one message can disagree about what it says.

pub(crate) mod headers;
mod lines;

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

pub(crate) use lines::{Line, Lines};

/// `_meta` key of the protocol version that a request of revision 2026-07-28 or later carries.
pub(crate) const META_PROTOCOL_VERSION: &str = "io.modelcontextprotocol/protocolVersion";
/// `_meta` key that ties a notification to the `subscriptions/listen` request it belongs to.
pub(crate) const META_SUBSCRIPTION_ID: &str = "io.modelcontextprotocol/subscriptionId";
/// First revision without sessions: every request says its protocol version, and is answered on its own.
pub(crate) const FIRST_SESSIONLESS_VERSION: &str = "2026-07-28";

/// JSON-RPC 2.0: the text is not JSON.
pub(crate) const PARSE_ERROR: i32 = -32700;
/// JSON-RPC 2.0: JSON, but not a message that can be accepted here.
pub(crate) const INVALID_REQUEST: i32 = -32600;
/// JSON-RPC 2.0: no such method.
pub(crate) const METHOD_NOT_FOUND: i32 = -32601;
/// MCP 2026-07-28: HTTP headers and body disagree.
pub(crate) const HEADER_MISMATCH: i32 = -32020;
/// MCP 2026-07-28: the client lacks a capability that the call needs.
pub(crate) const MISSING_CAPABILITY: i32 = -32021;
/// MCP 2026-07-28: the server does not speak the protocol version that the request names.
pub(crate) const UNSUPPORTED_VERSION: i32 = -32022;
/// Implementation-defined server error (JSON-RPC 2.0, section 5.1): what lies between client and server failed.
pub(crate) const CONNECTION_FAILED: i32 = -32000;

/// Messages accepted in one batch (MCP 2025-03-26 allows batches): more than any client sends, few enough to hold.
const MAX_BATCH: usize = 64;

/// A request id or a progress token: a string or a number, compared by value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Id {
    /// A JSON number.
    Number(serde_json::Number),
    /// A JSON string.
    Text(String),
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self::Number(number.into())
    }
}

impl Id {
    /// The id as JSON text.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "null".to_owned())
    }
}

/// What a message is, and what it asks to be routed by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Wants an answer.
    Request { id: Id, method: String },
    /// Wants none.
    Notification { method: String },
    /// An answer: `error` holds the error's code. An error may have no id (the request could not be read).
    Response { id: Option<Id>, error: Option<i64> },
}

/// The parts of `params` that carry meaning between client and server transports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// `params._meta.progressToken` of a request, `params.progressToken` of `notifications/progress`.
    pub(crate) progress_token: Option<Id>,
    /// `params.requestId` of `notifications/cancelled`.
    pub(crate) cancels: Option<Id>,
    /// `params._meta["io.modelcontextprotocol/subscriptionId"]`.
    pub(crate) subscription: Option<Id>,
    /// `params._meta["io.modelcontextprotocol/protocolVersion"]`, or `params.protocolVersion` of `initialize`.
    pub(crate) protocol_version: Option<String>,
    /// `params.name`, else `params.uri`: what the `Mcp-Name` header mirrors.
    pub(crate) name: Option<String>,
}

/// One message: its text on one line without the line's end, and what was read from it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    text: Bytes,
    /// What it is.
    pub(crate) kind: Kind,
    /// What it is routed by.
    pub(crate) facts: Facts,
}

/// Why a text is not a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ParseError {
    /// Not JSON, or nested too deep.
    #[error("not JSON")]
    NotJson,
    /// JSON, but not a JSON-RPC 2.0 message.
    #[error("not a JSON-RPC 2.0 message")]
    NotJsonRpc,
    /// A batch that is empty or too long.
    #[error("a batch must hold 1 to {MAX_BATCH} messages")]
    BatchLength,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    jsonrpc: &'a str,
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    method: Option<String>,
    #[serde(borrow, default)]
    params: Option<&'a RawValue>,
    #[serde(borrow, default)]
    result: Option<&'a RawValue>,
    #[serde(default)]
    error: Option<ErrorCode>,
}

#[derive(Deserialize)]
struct ErrorCode {
    #[serde(default)]
    code: i64,
}

#[derive(Default, Deserialize)]
struct Params<'a> {
    #[serde(borrow, default, rename = "_meta")]
    meta: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "progressToken")]
    progress_token: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "requestId")]
    request_id: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "protocolVersion")]
    protocol_version: Option<&'a RawValue>,
    #[serde(borrow, default)]
    name: Option<&'a RawValue>,
    #[serde(borrow, default)]
    uri: Option<&'a RawValue>,
}

#[derive(Default, Deserialize)]
struct Meta<'a> {
    #[serde(borrow, default, rename = "progressToken")]
    progress_token: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "io.modelcontextprotocol/subscriptionId")]
    subscription: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "io.modelcontextprotocol/protocolVersion")]
    protocol_version: Option<&'a RawValue>,
}

fn read<'a, T: Deserialize<'a>>(raw: Option<&'a RawValue>) -> Option<T> {
    raw.and_then(|raw| serde_json::from_str(raw.get()).ok())
}

/// An object's fields, or none where the value is not an object. A repeated field is an error.
fn fields<'a, T: Deserialize<'a> + Default>(raw: Option<&'a RawValue>) -> Result<T, ParseError> {
    match raw {
        Some(raw) if raw.get().starts_with('{') => serde_json::from_str(raw.get()).map_err(|_| ParseError::NotJsonRpc),
        _ => Ok(T::default()),
    }
}

impl Facts {
    fn read(method: &str, params: Option<&RawValue>) -> Result<Self, ParseError> {
        let params: Params<'_> = fields(params)?;
        let meta: Meta<'_> = fields(params.meta)?;
        Ok(Self {
            progress_token: match method {
                "notifications/progress" => read(params.progress_token),
                _ => read(meta.progress_token),
            },
            cancels: (method == "notifications/cancelled").then(|| read(params.request_id)).flatten(),
            subscription: read(meta.subscription),
            protocol_version: match method {
                "initialize" => read(params.protocol_version),
                _ => read(meta.protocol_version),
            },
            name: read(params.name).or_else(|| read(params.uri)),
        })
    }
}

impl Message {
    /// Reads one message, or each message of a batch.
    ///
    /// # Errors
    /// What is wrong with the text, see [`ParseError`].
    pub(crate) fn parse_many(text: &[u8]) -> Result<Vec<Self>, ParseError> {
        let text = std::str::from_utf8(text).map_err(|_| ParseError::NotJson)?;
        if !text.trim_start().starts_with('[') {
            return Ok(vec![Self::parse(text)?]);
        }
        let batch: Vec<&RawValue> = serde_json::from_str(text).map_err(|_| ParseError::NotJson)?;
        if batch.is_empty() || batch.len() > MAX_BATCH {
            return Err(ParseError::BatchLength);
        }
        batch.into_iter().map(|raw| Self::parse(raw.get())).collect()
    }

    /// Reads one message.
    ///
    /// # Errors
    /// What is wrong with the text, see [`ParseError`].
    pub(crate) fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let envelope: Envelope<'_> = serde_json::from_str(text).map_err(|error| match error.classify() {
            serde_json::error::Category::Data => ParseError::NotJsonRpc,
            _ => ParseError::NotJson,
        })?;
        if envelope.jsonrpc != "2.0" {
            return Err(ParseError::NotJsonRpc);
        }
        let id: Option<Id> = read(envelope.id);
        if envelope.id.is_some() && id.is_none() {
            return Err(ParseError::NotJsonRpc);
        }
        let (kind, facts) = match (envelope.method, envelope.result, envelope.error) {
            (Some(method), None, None) => {
                let facts = Facts::read(&method, envelope.params)?;
                let kind = match id {
                    Some(id) => Kind::Request { id, method },
                    None => Kind::Notification { method },
                };
                (kind, facts)
            }
            (None, Some(_), None) if id.is_some() => (Kind::Response { id, error: None }, Facts::default()),
            (None, None, Some(error)) => (Kind::Response { id, error: Some(error.code) }, Facts::default()),
            _ => return Err(ParseError::NotJsonRpc),
        };
        // A raw line break cannot stand inside a JSON string, so each one here is whitespace.
        let text = text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { byte }).collect();
        Ok(Self { text, kind, facts })
    }

    /// The message on one line, without the line's end.
    pub(crate) fn text(&self) -> &Bytes {
        &self.text
    }

    /// The id, if this is a request.
    pub(crate) fn request_id(&self) -> Option<&Id> {
        match &self.kind {
            Kind::Request { id, .. } => Some(id),
            _ => None,
        }
    }

    /// The method, if this is a request or a notification.
    pub(crate) fn method(&self) -> Option<&str> {
        match &self.kind {
            Kind::Request { method, .. } | Kind::Notification { method } => Some(method),
            Kind::Response { .. } => None,
        }
    }

    /// Whether this is a request of a revision without sessions.
    pub(crate) fn is_sessionless_request(&self) -> bool {
        matches!(&self.kind, Kind::Request { method, .. } if method != "initialize")
            && self.facts.protocol_version.as_deref().is_some_and(|version| version >= FIRST_SESSIONLESS_VERSION)
    }
}

/// An error response. `reason` is a fixed label that a program can act on, found under `data.reason`.
pub(crate) fn error_response(id: Option<&Id>, code: i32, message: &str, reason: &str) -> Bytes {
    error_with_data(id, code, message, &serde_json::json!({ "reason": reason }))
}

/// An error response with any `data`.
pub(crate) fn error_with_data(id: Option<&Id>, code: i32, message: &str, data: &serde_json::Value) -> Bytes {
    let error = serde_json::json!({
        "jsonrpc": "2.0", "id": id, "error": { "code": code, "message": message, "data": data }
    });
    Bytes::from(error.to_string())
}

/// The text with the JSON value at `path` (object keys from the outermost inwards) replaced by `value`, every other
/// byte unchanged; `None` if there is no value at that path.
pub(crate) fn splice(text: &[u8], path: &[&str], value: &str) -> Option<Bytes> {
    let text = std::str::from_utf8(text).ok()?;
    let mut found = text;
    for key in path {
        let object: BTreeMap<String, &RawValue> = serde_json::from_str(found).ok()?;
        found = object.get(*key)?.get();
    }
    // `found` borrows from `text`, so the distance between their starts is its place in it.
    let start = found.as_ptr().addr() - text.as_ptr().addr();
    let mut spliced = String::with_capacity(text.len() + value.len());
    spliced.push_str(&text[..start]);
    spliced.push_str(value);
    spliced.push_str(&text[start + found.len()..]);
    Some(Bytes::from(spliced))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_the_senders_bytes() {
        let text = r#"{"params":{"n":1.0,"big":123456789012345678901234567890,"z":1,"a":2},"id":"7","method":"x/y","jsonrpc":"2.0","extra":[1, 2]}"#;
        let message = Message::parse(text).unwrap();
        assert_eq!(message.text(), text);
        assert_eq!(message.kind, Kind::Request { id: Id::Text("7".into()), method: "x/y".into() });
    }

    #[test]
    fn line_breaks_become_blanks() {
        let message = Message::parse("{\r\n \"jsonrpc\":\"2.0\",\n\"method\":\"a\\nb\"}\n").unwrap();
        assert!(!message.text().contains(&b'\n') && !message.text().contains(&b'\r'));
        assert_eq!(message.method(), Some("a\nb"));
    }

    #[test]
    fn reads_what_routing_needs() {
        let request = Message::parse(
            r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"n","_meta":{"progressToken":"t","io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#,
        )
        .unwrap();
        assert_eq!(request.facts.progress_token, Some(Id::Text("t".into())));
        assert_eq!(request.facts.name.as_deref(), Some("n"));
        assert!(request.is_sessionless_request());
        let cancelled =
            Message::parse(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":5}}"#).unwrap();
        assert_eq!(cancelled.facts.cancels, Some(5.into()));
        let error = Message::parse(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":""}}"#).unwrap();
        assert_eq!(error.kind, Kind::Response { id: None, error: Some(-32700) });
    }

    #[test]
    fn refuses_what_is_no_message() {
        let refused = [
            ("", ParseError::NotJson),
            ("{", ParseError::NotJson),
            ("hello", ParseError::NotJson),
            ("7", ParseError::NotJsonRpc),
            (r#"{"id":1,"method":"x"}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"1.0","id":1,"method":"x"}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"2.0","id":{},"method":"x"}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"2.0","id":1}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"2.0","result":{}}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"2.0","id":1,"method":"x","result":{}}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"2.0","id":1,"id":2,"method":"x"}"#, ParseError::NotJsonRpc),
            (r#"{"jsonrpc":"2.0","id":1,"method":"x","params":{"name":"a","name":"b"}}"#, ParseError::NotJsonRpc),
        ];
        for (text, error) in refused {
            assert_eq!(Message::parse(text).map(|_| ()), Err(error), "{text}");
        }
        assert_eq!(Message::parse_many(b"[]").map(|_| ()), Err(ParseError::BatchLength));
    }

    #[test]
    fn depth_is_harmless() {
        let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let deep = format!(r#"{{"jsonrpc":"2.0","id":1,"method":"x","params":{{"name":{nested},"_meta":{nested}}}}}"#);
        assert_eq!(splice(Message::parse(&deep).unwrap().text(), &["id"], "2").unwrap().len(), deep.len());
        assert_eq!(
            Message::parse(&deep.replace(r#""id":1"#, &format!(r#""id":{nested}"#))).err(),
            Some(ParseError::NotJsonRpc)
        );
    }

    #[test]
    fn splice_changes_one_value_only() {
        let text = br#"{"id" : 1 ,"params":{"_meta":{"progressToken":"a", "x":1.50}}}"#;
        assert_eq!(
            splice(text, &["id"], "42").unwrap(),
            r#"{"id" : 42 ,"params":{"_meta":{"progressToken":"a", "x":1.50}}}"#
        );
        assert_eq!(
            splice(text, &["params", "_meta", "progressToken"], "9").unwrap(),
            r#"{"id" : 1 ,"params":{"_meta":{"progressToken":9, "x":1.50}}}"#
        );
        assert_eq!(splice(text, &["params", "none"], "9"), None);
    }

    #[test]
    fn fuzz_messages() {
        let seeds = [
            r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","_meta":{"progressToken":"a"}}}"#,
            r#"[{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}},{"jsonrpc":"2.0","id":"s","result":{}}]"#,
            r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"\u00e9\n"}}"#,
        ];
        crate::fuzz::fuzz("JSON-RPC", seeds.map(|seed| seed.as_bytes().to_vec()).into(), |input| {
            let Ok(messages) = Message::parse_many(input) else { return };
            for message in messages {
                let text = message.text();
                assert!(!text.iter().any(|byte| matches!(byte, b'\n' | b'\r')), "one line");
                serde_json::from_slice::<serde_json::Value>(text).expect("still JSON");
                let again = Message::parse_many(text).expect("still a message");
                assert_eq!((again.len(), &again[0].kind), (1, &message.kind));
                if let Some(spliced) = splice(text, &["id"], "42") {
                    serde_json::from_slice::<serde_json::Value>(&spliced).expect("JSON with another id");
                }
            }
        });
    }
}
