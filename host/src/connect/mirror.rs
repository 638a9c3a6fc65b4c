//! Headers that mirror a request's body (MCP 2026-07-28, "Request Metadata").
//!
//! `Mcp-Method` and `Mcp-Name` come from the request itself. A tool may also ask for arguments of its own in headers
//! (`x-mcp-header` in its input schema), so the results of `tools/list` are looked through on their way to the client.
//! They are not changed: a tool with a bad annotation stays listed, and the hub or its server refuses the call.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::jsonrpc::{Message, headers as names};

/// Tools remembered; more than any client shows to a model.
const MAX_TOOLS: usize = 4096;
/// Arguments in headers of one tool: servers limit a request's headers to about a hundred.
const MAX_ARGUMENTS: usize = 32;
/// Levels of objects within arguments.
const MAX_DEPTH: usize = 16;

/// An argument that goes into a header.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Argument {
    header: HeaderName,
    path: Vec<String>,
}

/// What the tools of this hub want in headers.
#[derive(Debug, Default)]
pub(super) struct Mirror {
    tools: Mutex<HashMap<String, Vec<Argument>>>,
}

impl Mirror {
    /// Looks at an answer to `tools/list`.
    pub(super) fn learn(&self, answer: &Message) {
        let text = answer.text();
        // Most servers annotate nothing, and their lists can be long.
        let annotated = text.windows(b"x-mcp-header".len()).any(|part| part == b"x-mcp-header");
        let mut tools = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        if !annotated && tools.is_empty() {
            return;
        }
        let Ok(answer) = serde_json::from_slice::<Value>(text) else { return };
        for tool in answer["result"]["tools"].as_array().into_iter().flatten() {
            let Some(name) = tool["name"].as_str() else { continue };
            let mut arguments = Vec::new();
            find(&tool["inputSchema"], &mut Vec::new(), &mut arguments);
            if arguments.is_empty() {
                tools.remove(name);
            } else if tools.len() < MAX_TOOLS || tools.contains_key(name) {
                tools.insert(name.to_owned(), arguments);
            }
        }
    }

    /// The headers for a request without a session.
    pub(super) fn headers(&self, request: &Message) -> HeaderMap {
        let mut headers = HeaderMap::new();
        let mut set = |name: HeaderName, text: &str| {
            if let Ok(value) = HeaderValue::from_str(&names::encode_value(text)) {
                headers.insert(name, value);
            }
        };
        let method = request.method().unwrap_or_default();
        set(HeaderName::from_static(names::METHOD), method);
        if let Some(version) = &request.facts.protocol_version {
            set(HeaderName::from_static(names::PROTOCOL_VERSION), version);
        }
        let name = request.facts.name.as_deref().filter(|_| names::needs_name(method));
        if let Some(name) = name {
            set(HeaderName::from_static(names::NAME), name);
        }
        let tools = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        let arguments = name.filter(|_| method == "tools/call").and_then(|name| tools.get(name));
        if let Some(arguments) = arguments
            && let Ok(request) = serde_json::from_slice::<Value>(request.text())
        {
            for argument in arguments {
                let start = &request["params"]["arguments"];
                let found = argument.path.iter().try_fold(start, |value, key| value.get(key));
                match found {
                    Some(Value::String(text)) => set(argument.header.clone(), text),
                    Some(value @ (Value::Number(_) | Value::Bool(_))) => {
                        set(argument.header.clone(), &value.to_string());
                    }
                    _ => {}
                }
            }
        }
        headers
    }
}

/// Finds annotated properties, by way of `properties` only, as the specification asks.
fn find(schema: &Value, path: &mut Vec<String>, found: &mut Vec<Argument>) {
    for (key, property) in schema["properties"].as_object().into_iter().flatten() {
        if found.len() >= MAX_ARGUMENTS || path.len() >= MAX_DEPTH {
            return;
        }
        path.push(key.clone());
        let header = property["x-mcp-header"].as_str().filter(|name| !name.is_empty());
        if let Some(header) = header.and_then(|name| format!("mcp-param-{name}").to_ascii_lowercase().parse().ok()) {
            found.push(Argument { header, path: path.clone() });
        }
        find(property, path, found);
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_that_a_tool_wants_in_headers() {
        let mirror = Mirror::default();
        let list = r#"{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"sql","inputSchema":{"properties":{
            "region":{"type":"string","x-mcp-header":"Region"},"query":{"type":"string"},
            "options":{"properties":{"limit":{"type":"integer","x-mcp-header":"Limit"}}},
            "list":{"items":{"properties":{"x":{"x-mcp-header":"Never"}}}},
            "bad":{"type":"string","x-mcp-header":"a b"}}}}]}}"#;
        mirror.learn(&Message::parse(list).unwrap());
        let call = |arguments: &str| {
            let text = format!(
                r#"{{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{{"name":"sql","arguments":{arguments},"_meta":{{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}}}}"#
            );
            mirror.headers(&Message::parse(&text).unwrap())
        };
        let headers = call(r#"{"region":" köln","query":"x","options":{"limit":42},"list":[{"x":1}],"bad":"y"}"#);
        let expected = [
            ("mcp-method", "tools/call"),
            ("mcp-name", "sql"),
            ("mcp-param-limit", "42"),
            ("mcp-param-region", "=?base64?IGvDtmxu?="),
            ("mcp-protocol-version", "2026-07-28"),
        ];
        let mut seen: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (n.as_str(), v.to_str().unwrap())).collect();
        seen.sort_unstable();
        assert_eq!(seen, expected);
        assert_eq!(call(r#"{"region":null}"#).len(), 3);
        // A later list without annotations takes them back.
        mirror.learn(&Message::parse(r#"{"jsonrpc":"2.0","id":3,"result":{"tools":[{"name":"sql"}]}}"#).unwrap());
        assert_eq!(call(r#"{"region":"x"}"#).len(), 3);
    }
}
