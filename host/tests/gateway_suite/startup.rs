//! First lines, files, and what a failed start says.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    process::{Command, Output},
};

use tempfile::tempdir;

use super::support::{Hub, kemlane};

#[test]
fn greeting_names_address_metrics_ca_and_a_command() {
    let hub = Hub::start("");
    let port = hub.address.port();
    assert_ne!(port, 0);
    assert_eq!(hub.after("CA certificate: "), hub.path("data/ca.pem").to_str().unwrap());
    // The command works as it stands.
    let output = Command::new("sh").args(["-c", hub.after("try: ")]).output().unwrap();
    let answer = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && answer.contains("\"serverInfo\""), "{output:?}");
    assert_eq!(hub.local("/healthz"), ("HTTP/1.1 200 OK".to_owned(), "ok\n".to_owned()));
    assert_eq!(hub.local("/readyz").0, "HTTP/1.1 200 OK");
    assert_eq!(hub.local("/other").0, "HTTP/1.1 404 Not Found");
}

#[test]
fn keys_are_for_this_user_alone() {
    let hub = Hub::start("");
    let mode = |name: &str| fs::metadata(hub.path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("data"), 0o700);
    assert_eq!(mode("data/lock"), 0o600);
    for suffix in ["", "-ml-dsa-65"] {
        let file = |stem: &str| format!("data/{stem}{suffix}.pem");
        for stem in ["authority", "server", "ca"] {
            assert_eq!(mode(&file(stem)), 0o600, "{stem}{suffix}");
        }
        let secret = fs::read_to_string(hub.path(&file("authority"))).unwrap();
        assert!(secret.contains("PRIVATE KEY"));
        assert!(!fs::read_to_string(hub.path(&file("ca"))).unwrap().contains("PRIVATE"));
    }
}

fn failed(output: &Output, needles: &[&str]) {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = String::from_utf8_lossy(&output.stderr);
    for needle in needles {
        assert!(text.contains(needle), "no `{needle}` in {text}");
    }
}

#[test]
fn what_is_in_the_way_is_named_with_a_way_out() {
    let hub = Hub::start("");
    let home = tempdir().unwrap();
    let serve = |args: &[&str]| kemlane(home.path()).arg("serve").args(args).output().unwrap();

    let data = hub.path("data");
    let data = data.to_str().unwrap();
    failed(
        &serve(&["--listen", "127.0.0.1:0", "--data-dir", data]),
        &["another kemlane serves from", data, "--data-dir"],
    );

    let taken = hub.address.to_string();
    failed(&serve(&["--listen", &taken]), &["--listen", &taken, "stop it, or choose another"]);
    let taken = hub.metrics.to_string();
    failed(&serve(&["--listen", "127.0.0.1:0", "--metrics-listen", &taken]), &["--metrics-listen", &taken]);

    let config = home.path().join("bad.toml");
    let config = config.to_str().unwrap();
    failed(&serve(&["--config", config]), &["cannot read", config]);
    fs::write(config, "\n[tls]\ngruops = []\n").unwrap();
    failed(&serve(&["--config", config]), &[config, "line 3", "gruops"]);

    failed(&serve(&["--algo", "Kyber768"]), &["--algo", "Kyber768", "X25519MLKEM768"]);
    failed(&serve(&["--provider", "abacus"]), &["--provider", "abacus", "cpu"]);
}

#[test]
fn environment_is_below_flags_and_above_the_file() {
    let home = tempdir().unwrap();
    let config = home.path().join("kemlane.toml");
    fs::write(&config, "tls.groups = ['X25519MLKEM768']\nlisten = '127.0.0.1:0'\nmetrics.listen = 'off'").unwrap();
    let mut command = kemlane(home.path());
    command.arg("serve").arg("--config").arg(&config).env("MCP_CRYPTO_ALGO", "Kyber768");
    failed(&command.output().unwrap(), &["Kyber768"]);
    command.args(["--algo", "RSA"]);
    failed(&command.output().unwrap(), &["RSA"]);
}

#[test]
fn help_teaches() {
    let home = tempdir().unwrap();
    let output = kemlane(home.path()).args(["serve", "--help"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    for needle in ["Examples:", "kemlane serve --upstream notes=http", "MCP_CRYPTO_ALGO", "KEMLANE_PROVIDER", "SIGHUP"]
    {
        assert!(text.contains(needle), "no `{needle}` in {text}");
    }
}
