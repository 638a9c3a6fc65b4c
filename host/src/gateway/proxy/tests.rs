//! Headers and paths, without a network.

use super::*;

fn link(peer: &str) -> Link {
    Link {
        peer: peer.parse().unwrap(),
        tls_version: String::new(),
        key_exchange: String::new(),
        cipher_suite: String::new(),
    }
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect()
}

#[test]
fn headers_of_one_connection_stay_on_it() {
    let mut map = headers(&[
        ("connection", "close, X-Mine"),
        ("x-mine", "1"),
        ("keep-alive", "timeout=5"),
        ("te", "trailers"),
        ("upgrade", "websocket"),
        ("transfer-encoding", "chunked"),
        ("mcp-session-id", "kept"),
        ("authorization", "Bearer kept"),
    ]);
    remove_hop_by_hop(&mut map);
    let left: Vec<_> = map.keys().map(HeaderName::as_str).collect();
    assert_eq!(left, ["mcp-session-id", "authorization"]);
}

#[test]
fn forwarding_headers_are_ours_alone() {
    let forged =
        [("forwarded", "for=1.2.3.4"), ("x-forwarded-for", "1.2.3.4"), ("x-real-ip", "1.2.3.4"), ("host", "hub:8443")];
    let mut map = headers(&forged);
    set_forwarded(&mut map, &link("127.0.0.1:5000"), Some("hub:8443"), "notes");
    assert_eq!(map["forwarded"], "for=127.0.0.1;proto=https;host=\"hub:8443\"");
    assert_eq!(map["x-forwarded-for"], "127.0.0.1");
    assert_eq!(map["x-forwarded-host"], "hub:8443");
    assert_eq!(map["x-forwarded-proto"], "https");
    assert_eq!(map["x-forwarded-prefix"], "/notes");
    assert!(!map.contains_key("x-real-ip") && !map.contains_key("host"));

    let mut map = HeaderMap::new();
    set_forwarded(&mut map, &link("[2001:db8::1]:5000"), Some("a\";x=\"b"), "notes");
    assert_eq!(map["forwarded"], "for=\"[2001:db8::1]\";proto=https", "a host that breaks quoting is left out");
}

#[test]
fn paths_that_leave_their_base_are_seen() {
    for path in ["/a/..", "/a/../b", "/./a", "/a/%2e%2E/b", "/a/.%2e", "/a%2f..%2fb", "/a\\..\\b", "/a%5c..%5cb"] {
        assert!(has_dot_segment(path), "{path}");
    }
    for path in ["/", "/mcp", "/a/b.c", "/a/...", "/.well-known/x", "/a/..b"] {
        assert!(!has_dot_segment(path), "{path}");
    }
}

#[test]
fn event_streams_are_told_by_their_type() {
    for value in ["text/event-stream", "Text/Event-Stream; charset=utf-8"] {
        assert!(is_event_stream(&headers(&[("content-type", value)])), "{value}");
    }
    assert!(!is_event_stream(&headers(&[("content-type", "application/json")])));
    assert!(!is_event_stream(&HeaderMap::new()));
}

#[test]
fn refusals_are_json_rpc_errors() {
    let response = Refused::Origin.response();
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/json");
}
