//! What a gateway is told to do: one TOML file, and flags and environment variables laid over it.
//!
//! Way of a value: flag, else environment (clap has merged these two into [`Overrides`]), else file, else [`Config::default`].
//! [`Config::load`] does the whole way and is called again on every reload, so a flag keeps its precedence over a changed file.
//! The result is checked as a whole and then immutable; nobody else parses anything.
//!
//! Every key is documented in `kemlane.example.toml`, which a test compares with these structs and their defaults.
//!
//! Why unknown keys are refused: a misspelt `allow_clasical = false` that is silently ignored is a hole.
//! Why each time has its unit in the key's name, whole seconds but for one: no unit to guess, none to parse.

mod certificate;
mod stdio;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

use serde::{Deserialize, Serialize};

pub use self::certificate::{Algorithm, Certificate};
pub use self::stdio::StdioLimits;
use super::error::Error;
use crate::tls::Group;

/// All settings of `kemlane serve`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Address of the post-quantum TLS listener; port 0 takes a free one. Fixed at start.
    pub listen: SocketAddr,
    /// Folder of the private CA and its certificates; default `$XDG_DATA_HOME/kemlane`. Fixed at start.
    pub data_dir: Option<PathBuf>,
    /// What computes ML-KEM and ML-DSA: a name that `KEMLANE_PROVIDER` takes, or `auto`. Fixed at start.
    pub provider: String,
    /// Log filter in the syntax of `RUST_LOG`, which wins over it. Fixed at start.
    pub log: String,
    /// TLS settings.
    pub tls: Tls,
    /// HTTP settings.
    pub http: Http,
    /// Bounds in size, number and time.
    pub limits: Limits,
    /// Metrics and health.
    pub metrics: Metrics,
    /// MCP servers behind the gateway, each answering under `/NAME`.
    pub upstreams: BTreeMap<String, Upstream>,
}

/// TLS settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tls {
    /// Key exchange groups in order of preference, as named by `MCP_CRYPTO_ALGO`.
    pub groups: Vec<String>,
    /// Whether `groups` may name groups without a post-quantum part.
    pub allow_classical: bool,
    /// Further host names and IP addresses for the generated certificates.
    pub names: Vec<String>,
    /// What the generated certificate is signed with; or a PEM chain to serve in place of it, which needs `key`.
    pub certificate: Certificate,
    /// Whether a classical certificate is generated beside an ML-DSA one, for clients that cannot verify that.
    pub classical_certificate: bool,
    /// PEM private key of `certificate`, where that is a file.
    pub key: Option<PathBuf>,
    /// Days that a generated certificate is valid; renewed when a third of it is left.
    pub certificate_days: u32,
}

/// HTTP settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Http {
    /// Browser origins allowed besides those on this machine, each `scheme://host[:port]`.
    pub allowed_origins: Vec<String>,
}

/// Bounds in size, number and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Connections open at once; those beyond are closed unread.
    pub max_connections: usize,
    /// TLS handshakes under way at once; beyond, the oldest makes room for the newest.
    pub max_handshakes: usize,
    /// Requests under way at once on one HTTP/2 connection.
    pub max_streams: u32,
    /// Bytes of a request's headers.
    pub header_bytes: u32,
    /// Bytes of a request's body.
    pub body_bytes: usize,
    /// Seconds for a TLS handshake. Fixed at start.
    pub handshake_seconds: u64,
    /// Seconds for a request's headers.
    pub header_seconds: u64,
    /// Seconds for a whole request; an event stream counts until it begins.
    pub request_seconds: u64,
    /// Seconds that a connection may stay without a request.
    pub idle_seconds: u64,
    /// Seconds that a client may leave sent bytes unread.
    pub write_seconds: u64,
    /// Seconds given to requests under way at shutdown.
    pub shutdown_seconds: u64,
}

/// Metrics and health.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Metrics {
    /// Where `/metrics`, `/healthz` and `/readyz` answer over plain HTTP, or off. Fixed at start.
    pub listen: MetricsListen,
}

/// An address, or `off`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum MetricsListen {
    /// Nothing is served.
    Off,
    /// Served on this address.
    On(SocketAddr),
}

/// One MCP server behind the gateway. Exactly one of `url` and `command` is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Upstream {
    /// Its Streamable HTTP endpoint, `http` or `https`.
    pub url: Option<String>,
    /// A program and its arguments that speaks MCP over stdio; started and supervised here.
    pub command: Option<Vec<String>>,
    /// Environment variables for `command`, besides `PATH`, `HOME` and the like.
    pub env: BTreeMap<String, String>,
    /// Working folder of `command`; the server's own without it.
    pub cwd: Option<PathBuf>,
    /// Bounds of `command` and its sessions.
    pub limits: StdioLimits,
    /// PEM file with the CA certificates that an https upstream is checked against, in place of the system's.
    pub ca_file: Option<PathBuf>,
    /// Whether an https upstream may choose a key exchange without a post-quantum part.
    pub allow_classical: bool,
    /// Seconds to connect to a `url`.
    pub connect_seconds: u64,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8443)),
            data_dir: None,
            provider: "auto".to_owned(),
            log: "info,rmcp=warn".to_owned(),
            tls: Tls::default(),
            http: Http::default(),
            limits: Limits::default(),
            metrics: Metrics::default(),
            upstreams: BTreeMap::new(),
        }
    }
}

impl Default for Tls {
    fn default() -> Self {
        Self {
            groups: Group::DEFAULT.map(|group| group.name().to_owned()).to_vec(),
            allow_classical: false,
            names: Vec::new(),
            certificate: Certificate::Generated(Algorithm::MlDsa65),
            // Browsers and most programs cannot verify ML-DSA yet.
            classical_certificate: true,
            key: None,
            // Short, since nothing revokes a leaf of a private CA; long enough to survive weeks of sleep.
            certificate_days: 30,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // About 100 KiB each with TLS and HTTP buffers: 400 MiB at the very worst.
            max_connections: 4096,
            // Bounds what clients can hold that have not shown more than a TCP connection.
            max_handshakes: 1024,
            max_streams: 128,
            // MCP lifts tool arguments into headers, so twice what web servers usually take.
            header_bytes: 32 * 1024,
            // What the MCP SDKs themselves accept.
            body_bytes: 4 * 1024 * 1024,
            // A handshake is two round trips; ten seconds forgive several lost packets.
            handshake_seconds: 10,
            header_seconds: 10,
            // Twice the MCP SDKs' own limit of a minute, so that the client gives up first and says why.
            request_seconds: 120,
            // Longer than the usual 60 s between a client's pings, so that one connection serves a session.
            idle_seconds: 120,
            // The kernel buffers absorb bursts; half a minute without a byte taken is a dead or hostile reader.
            write_seconds: 30,
            // Below the 10 s after which container runtimes kill.
            shutdown_seconds: 8,
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self { listen: MetricsListen::On(SocketAddr::from(([127, 0, 0, 1], 9090))) }
    }
}

impl Default for Upstream {
    fn default() -> Self {
        Self {
            url: None,
            command: None,
            env: BTreeMap::new(),
            cwd: None,
            limits: StdioLimits::default(),
            ca_file: None,
            // Most MCP servers on the internet are not post-quantum yet, and refusing them by default would break them.
            allow_classical: true,
            connect_seconds: 10,
        }
    }
}

impl FromStr for MetricsListen {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "off" => Ok(Self::Off),
            address => address
                .parse()
                .map(Self::On)
                .map_err(|_| format!("`{address}` is neither an address such as 127.0.0.1:9090 nor `off`")),
        }
    }
}

impl TryFrom<String> for MetricsListen {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<MetricsListen> for String {
    fn from(listen: MetricsListen) -> Self {
        match listen {
            MetricsListen::Off => "off".to_owned(),
            MetricsListen::On(address) => address.to_string(),
        }
    }
}

/// `NAME=URL-or-command` of a command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedUpstream {
    /// The path under which it answers.
    pub name: String,
    /// What it is.
    pub upstream: Upstream,
}

impl FromStr for NamedUpstream {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (name, target) = text
            .split_once('=')
            .ok_or("expected NAME=URL or NAME=COMMAND, for example `notes=http://127.0.0.1:3001/mcp`")?;
        let mut upstream = Upstream::default();
        if target.starts_with("http://") || target.starts_with("https://") {
            upstream.url = Some(target.to_owned());
        } else {
            let words = shlex::split(target).ok_or("the command has an unclosed quote")?;
            upstream.command = Some(words);
        }
        Ok(Self { name: name.to_owned(), upstream })
    }
}

/// What flags and environment variables say; each `None` leaves the file's value, or else the default.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// The configuration file; none is read unless one is named.
    pub config: Option<PathBuf>,
    /// Over [`Config::listen`].
    pub listen: Option<SocketAddr>,
    /// Over [`Config::data_dir`].
    pub data_dir: Option<PathBuf>,
    /// Added to [`Config::upstreams`], over those of the same name.
    pub upstreams: Vec<NamedUpstream>,
    /// Over [`Metrics::listen`].
    pub metrics_listen: Option<MetricsListen>,
    /// Over [`Tls::groups`].
    pub groups: Option<Vec<String>>,
    /// Over [`Config::provider`].
    pub provider: Option<String>,
    /// Over [`Config::log`].
    pub log: Option<String>,
}

impl Config {
    /// Reads the file if one is named, lays the overrides over it, and checks the result.
    ///
    /// # Errors
    /// [`Error::Read`], [`Error::Toml`] with line and column, or [`Error::Value`] with the key.
    pub fn load(overrides: &Overrides) -> Result<Self, Error> {
        let mut config = match &overrides.config {
            Some(path) => Self::read(path)?,
            None => Self::default(),
        };
        let Overrides { config: _, listen, data_dir, upstreams, metrics_listen, groups, provider, log } =
            overrides.clone();
        config.listen = listen.unwrap_or(config.listen);
        config.data_dir = data_dir.or(config.data_dir);
        config.metrics.listen = metrics_listen.unwrap_or(config.metrics.listen);
        config.tls.groups = groups.unwrap_or(config.tls.groups);
        config.provider = provider.unwrap_or(config.provider);
        config.log = log.unwrap_or(config.log);
        config.upstreams.extend(upstreams.into_iter().map(|NamedUpstream { name, upstream }| (name, upstream)));
        config.check()?;
        Ok(config)
    }

    fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
        let mut config: Self =
            toml::from_str(&text).map_err(|source| Error::Toml { path: path.to_owned(), source: Box::new(source) })?;
        // A relative path in a file starts at the file, wherever the server was started from.
        let folder = path.parent().unwrap_or(Path::new("."));
        if let Certificate::File(path) = &mut config.tls.certificate {
            *path = folder.join(&*path);
        }
        let paths = [&mut config.data_dir, &mut config.tls.key];
        let of_upstreams =
            config.upstreams.values_mut().flat_map(|upstream| [&mut upstream.ca_file, &mut upstream.cwd]);
        for path in paths.into_iter().chain(of_upstreams).flatten() {
            *path = folder.join(&*path);
        }
        Ok(config)
    }

    fn check(&self) -> Result<(), Error> {
        self.tls.groups()?;
        self.tls.check_certificate()?;
        if !(1..=825).contains(&self.tls.certificate_days) {
            // 825 days is the longest that common clients accept, private CAs included.
            return Err(Error::value("tls.certificate_days", "must be between 1 and 825"));
        }
        for origin in &self.http.allowed_origins {
            super::origin::Origin::parse(origin).ok_or_else(|| {
                Error::value("http.allowed_origins", format!("`{origin}` is not scheme://host[:port]"))
            })?;
        }
        self.limits.check()?;
        self.upstreams.iter().try_for_each(|(name, upstream)| upstream.check(name))
    }

    /// The data folder: the configured one, or kemlane's in the user's data folder (XDG Base Directory 0.8).
    ///
    /// # Errors
    /// [`Error::NoDataDir`] if the environment names none.
    pub fn data_dir(&self) -> Result<PathBuf, Error> {
        let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        self.data_dir
            .clone()
            .or_else(|| absolute("XDG_DATA_HOME").map(|data| data.join("kemlane")))
            .or_else(|| absolute("HOME").map(|home| home.join(".local/share/kemlane")))
            .ok_or(Error::NoDataDir)
    }
}

impl Tls {
    /// The groups that are configured, in their order.
    ///
    /// # Errors
    /// [`Error::Groups`] for a name that is unknown, from round 3, or classical without `allow_classical`.
    pub fn groups(&self) -> Result<Vec<Group>, Error> {
        Group::parse_list(&self.groups.join(","), self.allow_classical).map_err(Error::Groups)
    }
}

impl Limits {
    fn check(&self) -> Result<(), Error> {
        let numbers = [
            ("max_connections", self.max_connections as u64),
            ("max_handshakes", self.max_handshakes as u64),
            ("max_streams", u64::from(self.max_streams)),
            ("body_bytes", self.body_bytes as u64),
            ("handshake_seconds", self.handshake_seconds),
            ("header_seconds", self.header_seconds),
            ("request_seconds", self.request_seconds),
            ("idle_seconds", self.idle_seconds),
            ("write_seconds", self.write_seconds),
        ];
        if let Some((key, _)) = numbers.iter().find(|(_, value)| *value == 0) {
            return Err(Error::value(format!("limits.{key}"), "must be at least 1"));
        }
        // The HTTP library cannot read a request with less.
        if self.header_bytes < 8 * 1024 {
            return Err(Error::value("limits.header_bytes", "must be at least 8192"));
        }
        Ok(())
    }

    pub(crate) fn handshake_time(&self) -> Duration {
        Duration::from_secs(self.handshake_seconds)
    }
    pub(crate) fn header_time(&self) -> Duration {
        Duration::from_secs(self.header_seconds)
    }
    pub(crate) fn request_time(&self) -> Duration {
        Duration::from_secs(self.request_seconds)
    }
    pub(crate) fn idle_time(&self) -> Duration {
        Duration::from_secs(self.idle_seconds)
    }
    pub(crate) fn write_time(&self) -> Duration {
        Duration::from_secs(self.write_seconds)
    }
    pub(crate) fn shutdown_time(&self) -> Duration {
        Duration::from_secs(self.shutdown_seconds)
    }
}

impl Upstream {
    fn check(&self, name: &str) -> Result<(), Error> {
        let key = |field: &str| format!("upstreams.{name}{field}");
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        if name.is_empty() || name.starts_with('.') || !name.bytes().all(plain) {
            return Err(Error::value(key(""), "a name is a path segment of letters, digits, `-`, `_` and `.`"));
        }
        match (&self.url, &self.command) {
            (Some(url), None) => {
                let uri: http::Uri =
                    url.parse().map_err(|_| Error::value(key(".url"), format!("`{url}` is not a URL")))?;
                if !matches!(uri.scheme_str(), Some("http" | "https")) || uri.host().is_none_or(str::is_empty) {
                    return Err(Error::value(key(".url"), format!("`{url}` is not an http or https URL with a host")));
                }
                if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
                    return Err(Error::value(
                        key(".url"),
                        "a user name in a URL is not supported here: it would be lost",
                    ));
                }
                if uri.query().is_some() {
                    return Err(Error::value(key(".url"), "a query is not supported here: it would be lost"));
                }
            }
            (None, Some(command)) if command.first().is_none_or(String::is_empty) => {
                return Err(Error::value(key(".command"), "names no program"));
            }
            (None, Some(_)) => {}
            _ => return Err(Error::value(key(""), "set exactly one of `url` and `command`")),
        }
        if self.connect_seconds == 0 {
            return Err(Error::value(key(".connect_seconds"), "must be at least 1"));
        }
        self.limits.check(key)
    }
}

#[cfg(test)]
mod tests;
