//! The example file says the same as the structs; bad values are refused by key.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::gateway::stdio::Limits;

const EXAMPLE: &str = include_str!("../../../kemlane.example.toml");

/// The example with its commented-out settings made active: lines of the form `# key = value` and `# [table]`.
fn everything_active() -> String {
    let is_setting = |text: &str| {
        let key = text.split_once(" = ").map_or("", |(key, _)| key);
        text.starts_with('[') || (!key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
    };
    let lines = EXAMPLE.lines().map(|line| line.strip_prefix("# ").filter(|text| is_setting(text)).unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Dotted paths of all keys, `upstreams.*.url` standing for any upstream's.
fn keys(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    let Value::Object(map) = value else { return };
    for (key, value) in map {
        let key = if path == "upstreams" { "*" } else { key };
        let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        if path != "upstreams.*.env" {
            keys(value, &path, into);
        }
        into.insert(path);
    }
}

#[test]
fn example_as_it_stands_is_the_default() {
    let example: Config = toml::from_str(EXAMPLE).unwrap();
    assert_eq!(example, Config::default());
}

#[test]
fn example_shows_every_key() {
    let text = everything_active();
    let mut active: Config = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let in_file: toml::Table = toml::from_str(&text).unwrap();
    let mut shown = BTreeSet::new();
    keys(&serde_json::to_value(in_file).unwrap(), "", &mut shown);
    let mut existing = BTreeSet::new();
    keys(&serde_json::to_value(&active).unwrap(), "", &mut existing);
    assert!(existing.len() > 30, "{existing:?}");
    assert_eq!(shown, existing);
    // The one setting that goes with another value of its neighbour: a certificate of one's own.
    active.tls.key = None;
    active.check().unwrap();
}

fn load(text: &str) -> Result<Config, Error> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kemlane.toml");
    std::fs::write(&path, text).unwrap();
    Config::load(&Overrides { config: Some(path), ..Overrides::default() })
}

#[test]
fn bad_values_are_refused_by_key() {
    for (text, key) in [
        ("tls.key = 'x'", "tls.certificate"),
        ("tls.certificate = 'server.pem'", "tls.certificate"),
        ("tls.certificate = 'ML-DSA-66'", "tls.certificate"),
        ("tls = { certificate = 'ECDSA-P256', classical_certificate = false }", "tls.certificate"),
        ("tls.certificate_days = 0", "tls.certificate_days"),
        ("http.allowed_origins = ['app.example']", "http.allowed_origins"),
        ("limits.body_bytes = 0", "limits.body_bytes"),
        ("limits.header_bytes = 100", "limits.header_bytes"),
        ("upstreams.a = {}", "upstreams.a"),
        ("upstreams.a = { url = 'http://h/', command = ['c'] }", "upstreams.a"),
        ("upstreams.a = { command = [] }", "upstreams.a.command"),
        ("upstreams.a = { url = 'ftp://h/' }", "upstreams.a.url"),
        ("upstreams.a = { url = 'http://u:p@h/' }", "upstreams.a.url"),
        ("upstreams.a = { url = 'http://h/?q' }", "upstreams.a.url"),
        ("upstreams.a = { command = ['c'], limits = { max_sessions = 0 } }", "upstreams.a.limits.max_sessions"),
        ("upstreams.a = { command = ['c'], limits.keep_alive_seconds = 0 }", "upstreams.a.limits.keep_alive_seconds"),
        ("upstreams.'a/b' = { url = 'http://h/' }", "upstreams.a/b"),
    ] {
        match load(text) {
            Err(Error::Value { key: found, .. }) => assert_eq!(found, key, "{text}"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn limits_of_a_command_reach_it_and_the_others_keep_their_defaults() {
    assert_eq!(format!("{:?}", stdio_limits("{}")), format!("{:?}", Limits::default()));
    let every_key = "{ max_sessions = 1, max_open_requests = 2, message_bytes = 3, buffer_bytes = 4, start_seconds = 5, \
         answer_seconds = 6, idle_seconds = 7, stop_seconds = 0, keep_alive_seconds = 9, json_milliseconds = 10 }";
    let limits = stdio_limits(every_key);
    let numbers = [limits.max_sessions, limits.max_open_requests, limits.max_message_bytes, limits.buffer_bytes];
    assert_eq!(numbers, [1, 2, 3, 4]);
    let times =
        [limits.start_timeout, limits.answer_timeout, limits.idle_timeout, limits.stop_grace, limits.keep_alive];
    assert_eq!(times, [5, 6, 7, 0, 9].map(Duration::from_secs));
    assert_eq!(limits.json_patience, Duration::from_millis(10));
}

fn stdio_limits(toml: &str) -> Limits {
    let config = load(&format!("upstreams.a = {{ command = ['c'], limits = {toml} }}")).unwrap();
    config.upstreams["a"].limits.into()
}

#[test]
fn groups_are_refused_with_what_is_allowed() {
    for groups in ["[]", "['Kyber768']", "['X25519']", "['RSA']"] {
        let error = load(&format!("tls.groups = {groups}")).unwrap_err();
        assert!(matches!(error, Error::Groups(_)) && error.to_string().contains("X25519MLKEM768"), "{error}");
    }
    let config = load("tls = { groups = ['X25519', 'ML-KEM-768'], allow_classical = true }").unwrap();
    assert_eq!(config.tls.groups().unwrap(), [Group::X25519, Group::MLKEM768]);
}

#[test]
fn bad_toml_is_refused_with_its_line() {
    for text in
        ["\n\nlisten = 7", "\n\nlisten = '127.0.0.1'", "\n\nlissten = '127.0.0.1:1'", "\n\nmetrics.listen = 'on'"]
    {
        let error = load(text).unwrap_err().to_string();
        assert!(error.contains("line 3") && error.contains("kemlane.toml"), "{error}");
    }
}

#[test]
fn overrides_win_and_relative_paths_start_at_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kemlane.toml");
    std::fs::write(
        &path,
        "listen = '127.0.0.1:1'\ndata_dir = 'data'\n[upstreams.a]\nurl = 'http://old/'\nca_file = 'ca.pem'\n[upstreams.b]\nurl = 'http://b/'",
    )
    .unwrap();
    let overrides = Overrides {
        config: Some(path),
        listen: Some("127.0.0.1:2".parse().unwrap()),
        upstreams: vec!["c=prog 'one arg' two".parse().unwrap(), "b=http://new/".parse().unwrap()],
        ..Overrides::default()
    };
    let config = Config::load(&overrides).unwrap();
    assert_eq!(config.listen.port(), 2);
    assert_eq!(config.data_dir().unwrap(), folder.path().join("data"));
    assert_eq!(config.upstreams["a"].ca_file.as_deref(), Some(&*folder.path().join("ca.pem")));
    assert_eq!(config.upstreams["b"].url.as_deref(), Some("http://new/"));
    assert_eq!(config.upstreams["c"].command.as_ref().unwrap(), &["prog", "one arg", "two"]);
}

#[test]
fn upstream_flags_that_say_nothing_are_refused() {
    for text in ["http://h/", "a=prog 'unclosed"] {
        assert!(text.parse::<NamedUpstream>().is_err(), "{text}");
    }
}

#[test]
fn fuzz_files() {
    let seeds = vec![
        EXAMPLE.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n").into_bytes(),
        b"[upstreams.a]\nurl = \"http://127.0.0.1:1/mcp\"\nconnect_seconds = 1\n".to_vec(),
        b"[http]\nallowed_origins = [\"https://h:1\"]\n[upstreams.b]\ncommand = [\"p\"]\nenv = { A = \"b\" }\n"
            .to_vec(),
    ];
    crate::fuzz::fuzz("configuration", seeds, |input| {
        let Ok(config) = toml::from_str::<Config>(&String::from_utf8_lossy(input)) else { return };
        if config.check().is_ok() {
            assert!(!config.tls.groups().expect("checked").is_empty());
            assert!(config.upstreams.values().all(|upstream| upstream.url.is_some() != upstream.command.is_some()));
            assert!(config.limits.max_connections > 0 && config.limits.header_bytes > 0);
        }
    });
}

#[test]
fn certificates_are_named_by_algorithm_or_file() {
    use Algorithm::{EcdsaP256, MlDsa44, MlDsa65, MlDsa87};
    for (text, algorithms) in [
        ("", vec![MlDsa65, EcdsaP256]),
        ("tls.certificate = 'ml-dsa-87'", vec![MlDsa87, EcdsaP256]),
        ("tls = { certificate = 'ML-DSA-44', classical_certificate = false }", vec![MlDsa44]),
        ("tls.certificate = 'ECDSA-P256'", vec![EcdsaP256]),
    ] {
        assert_eq!(load(text).unwrap().tls.algorithms(), algorithms, "{text}");
    }
    let config = load("tls = { certificate = 'my.pem', key = 'my.key' }").unwrap();
    assert!(config.tls.algorithms().is_empty());
    let file = config.tls.certificate_file().unwrap();
    assert!(file.is_absolute() && file.ends_with("my.pem"));
}
