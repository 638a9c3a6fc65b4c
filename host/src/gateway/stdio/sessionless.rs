//! Requests without a session (MCP 2026-07-28): one POST each, all served by one shared child.
//!
//! Why one child for all: such a server may keep what its clients refer to by explicit handles in its memory, and
//! over stdio that memory is its process. What keeps clients apart is the renumbering in `routes`.
//!
//! A stdio server has no headers, so the checks that MCP asks of the HTTP server ("headers and body agree") are made
//! here. `Mcp-Param-*` headers are not recognised here (that needs the tools' schemas) and ignored, as MCP asks of
//! intermediaries.
//!
//! A server from before that revision would answer such a request by older rules, or never. So the shared child is
//! first asked `server/discover`; if it does not know it, clients are told which versions it speaks, which makes
//! those that can do both fall back to `initialize`.

use http::HeaderMap;

use crate::jsonrpc::{FIRST_SESSIONLESS_VERSION, META_PROTOCOL_VERSION, Message, headers as names};

/// Versions that a server of the handshake era may speak; it names its own in the handshake.
pub(super) const HANDSHAKE_VERSIONS: [&str; 3] = ["2025-11-25", "2025-06-18", "2025-03-26"];

/// What the shared child turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Era {
    /// It answers requests without a session.
    Sessionless,
    /// It wants a handshake first.
    Handshake,
}

/// The request that finds out what the child is. It is answered by every server, one way or the other.
pub(super) fn discover() -> String {
    serde_json::json!({
        "jsonrpc": "2.0", "id": "discover", "method": "server/discover",
        "params": { "_meta": {
            META_PROTOCOL_VERSION: FIRST_SESSIONLESS_VERSION,
            "io.modelcontextprotocol/clientInfo": { "name": "kemlane", "version": env!("CARGO_PKG_VERSION") },
            "io.modelcontextprotocol/clientCapabilities": {},
        } }
    })
    .to_string()
}

/// How headers and body of a request disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Mismatch {
    /// A required header is missing or sent twice.
    #[error("Header mismatch: {0} must be present exactly once")]
    NotOnce(&'static str),
    /// A header says something else than the body.
    #[error("Header mismatch: {0} does not match the request body")]
    Differs(&'static str),
}

/// Checks the headers that mirror the body.
pub(super) fn check_headers(headers: &HeaderMap, message: &Message) -> Result<(), Mismatch> {
    let method = message.method().unwrap_or_default();
    same(headers, names::PROTOCOL_VERSION, message.facts.protocol_version.as_deref(), |value| Some(value.to_owned()))?;
    same(headers, names::METHOD, Some(method), |value| Some(value.to_owned()))?;
    if names::needs_name(method) {
        same(headers, names::NAME, message.facts.name.as_deref(), names::decode_value)?;
    }
    Ok(())
}

fn same(
    headers: &HeaderMap,
    name: &'static str,
    body: Option<&str>,
    decode: fn(&str) -> Option<String>,
) -> Result<(), Mismatch> {
    let mut values = headers.get_all(name).iter();
    let (Some(value), None) = (values.next(), values.next()) else { return Err(Mismatch::NotOnce(name)) };
    let value = value.to_str().ok().and_then(decode);
    if value.is_some() && value.as_deref() == body { Ok(()) } else { Err(Mismatch::Differs(name)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn headers_must_mirror_the_body() {
        let call = Message::parse(
            r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wörk","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#,
        )
        .unwrap();
        let version = (names::PROTOCOL_VERSION, "2026-07-28");
        let method = (names::METHOD, "tools/call");
        let name = (names::NAME, "=?base64?d8O2cms=?=");
        assert_eq!(check_headers(&headers(&[version, method, name]), &call), Ok(()));
        let refused = [
            (vec![method, name], Mismatch::NotOnce(names::PROTOCOL_VERSION)),
            (vec![version, method], Mismatch::NotOnce(names::NAME)),
            (vec![version, (names::METHOD, "tools/list"), name], Mismatch::Differs(names::METHOD)),
            (vec![version, method, (names::NAME, "work")], Mismatch::Differs(names::NAME)),
            (vec![version, method, (names::NAME, "=?base64?!?=")], Mismatch::Differs(names::NAME)),
            (vec![("mcp-protocol-version", "2025-11-25"), method, name], Mismatch::Differs(names::PROTOCOL_VERSION)),
        ];
        for (pairs, mismatch) in refused {
            assert_eq!(check_headers(&headers(&pairs), &call), Err(mismatch));
        }
        let mut twice = headers(&[version, method, name]);
        twice.append(names::METHOD, "tools/list".parse().unwrap());
        assert_eq!(check_headers(&twice, &call), Err(Mismatch::NotOnce(names::METHOD)));
    }
}
