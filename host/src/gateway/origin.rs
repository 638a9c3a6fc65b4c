//! Which browser origins may reach the gateway.
//!
//! The Streamable HTTP transport of MCP asks servers to check `Origin`, since a web page may have its own host name resolve to
//! 127.0.0.1 (DNS rebinding) and then speak to servers on the visitor's machine. Programs that are not browsers send no
//! `Origin` and pass. Origins on this machine pass on any port; others must be configured exactly (RFC 6454, scheme, host, port).

use http::{HeaderMap, Uri, header::ORIGIN};

/// Scheme, host and port of an origin; the port that a scheme implies is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin {
    scheme: String,
    host: String,
    port: u16,
}

impl Origin {
    /// Parses `scheme://host[:port]`; `None` for anything else, `null` included.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let scheme = uri.scheme_str()?.to_ascii_lowercase();
        let authority = uri.authority()?;
        // An origin has neither user nor path; `Uri` reads a missing path as "/", so the text itself must not end in one.
        if authority.as_str().contains('@') || uri.path() != "/" || uri.query().is_some() || text.ends_with('/') {
            return None;
        }
        let implied = match scheme.as_str() {
            "http" => Some(80),
            "https" => Some(443),
            _ => None,
        };
        let host = authority.host().to_ascii_lowercase();
        if host.is_empty() {
            return None;
        }
        Some(Self { scheme, host, port: authority.port_u16().or(implied).unwrap_or(0) })
    }

    fn is_on_this_machine(&self) -> bool {
        let is_web = matches!(self.scheme.as_str(), "http" | "https");
        is_web
            && (matches!(self.host.as_str(), "localhost" | "127.0.0.1" | "[::1]") || self.host.ends_with(".localhost"))
    }
}

/// The allow-list of one configuration.
#[derive(Debug, Clone, Default)]
pub(crate) struct AllowedOrigins(Vec<Origin>);

impl AllowedOrigins {
    /// Takes configured origins, which [`super::config::Config::load`] has checked.
    pub(crate) fn new(configured: &[String]) -> Self {
        Self(configured.iter().filter_map(|text| Origin::parse(text)).collect())
    }

    /// Whether a request with these headers may pass. Several `Origin` headers never do.
    pub(crate) fn admit(&self, headers: &HeaderMap) -> bool {
        let mut values = headers.get_all(ORIGIN).iter();
        let (Some(value), None) = (values.next(), values.next()) else { return !headers.contains_key(ORIGIN) };
        let Some(origin) = value.to_str().ok().and_then(Origin::parse) else { return false };
        origin.is_on_this_machine() || self.0.contains(&origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(configured: &[&str], origins: &[&str]) -> bool {
        let mut headers = HeaderMap::new();
        for origin in origins {
            headers.append(ORIGIN, origin.parse().unwrap());
        }
        AllowedOrigins::new(&configured.iter().map(|&text| text.to_owned()).collect::<Vec<_>>()).admit(&headers)
    }

    #[test]
    fn this_machine_and_programs_without_an_origin_pass() {
        for origins in [
            &[][..],
            &["http://localhost"],
            &["https://localhost:8443"],
            &["http://127.0.0.1:6274"],
            &["http://[::1]:1"],
        ] {
            assert!(admits(&[], origins), "{origins:?}");
        }
    }

    #[test]
    fn others_pass_only_if_configured_exactly() {
        let configured = ["https://App.example", "http://intranet:8080"];
        for origin in ["https://app.example", "https://app.example:443", "http://intranet:8080"] {
            assert!(admits(&configured, &[origin]), "{origin}");
        }
        for origin in [
            "http://app.example",
            "https://app.example:444",
            "http://intranet",
            "https://evil.example",
            "null",
            "",
            "https://localhost.evil.example",
        ] {
            assert!(!admits(&configured, &[origin]), "{origin}");
        }
        assert!(!admits(&configured, &["https://app.example", "https://app.example"]), "two headers");
        assert!(!admits(&[], &["file://localhost"]), "not a web origin");
    }

    #[test]
    fn what_is_not_an_origin_is_refused() {
        for text in
            ["app.example", "https://", "https://a.example/", "https://a.example/x", "https://u@a.example", "null"]
        {
            assert_eq!(Origin::parse(text), None, "{text}");
        }
    }
}
