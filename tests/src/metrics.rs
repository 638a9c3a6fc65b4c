//! The hub's metrics, scraped over plain HTTP and read as Prometheus text.

use std::fmt;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::wait::PATIENCE;

/// Completed handshakes, by `group`.
pub const HANDSHAKES: &str = "kemlane_handshakes_total";
/// Refused handshakes, by `reason`.
pub const REFUSALS: &str = "kemlane_refusals_total";

/// Completed handshakes that were not resumed, by the `algorithm` of the certificate.
pub const CERTIFICATES: &str = "kemlane_certificates_total";

/// Connections closed unread, by the `limit` that was reached.
pub const UNSERVED: &str = "kemlane_unserved_connections_total";
/// Requests answered, by `upstream` and `status`.
pub const REQUESTS: &str = "kemlane_requests_total";
/// Reloads of configuration and certificate, by `result`.
pub const RELOADS: &str = "kemlane_reloads_total";

/// One scrape.
pub struct Metrics {
    text: String,
}

impl Metrics {
    /// Scrapes `/metrics`.
    pub fn scrape(address: SocketAddr) -> Self {
        let (status, text) = get(address, "/metrics").unwrap_or_else(|error| panic!("{address}/metrics: {error}"));
        assert_eq!(status, 200, "{address}/metrics: {text}");
        Self { text }
    }

    /// The sum of all samples called `name` that carry all of `labels`; zero if there is none.
    pub fn sum(&self, name: &str, labels: &[(&str, &str)]) -> f64 {
        let wanted: Vec<String> = labels.iter().map(|(key, value)| format!("{key}=\"{value}\"")).collect();
        let samples = self.text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
            let (series, value) = line.rsplit_once(' ')?;
            let (found, labels) = series.split_once('{').unwrap_or((series, ""));
            let carries = |wanted: &String| labels.trim_end_matches('}').split(',').any(|label| label == wanted);
            (found == name && wanted.iter().all(carries)).then(|| value.parse::<f64>().ok())?
        });
        samples.sum()
    }
}

impl fmt::Display for Metrics {
    /// The samples without zeros, histogram buckets and comments: what a failed test shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seen = |line: &&str| !line.starts_with('#') && !line.ends_with(" 0") && !line.contains("_bucket{");
        self.text.lines().filter(seen).try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// One plain HTTP request: the status and the body.
///
/// # Errors
/// If the server cannot be reached or its answer cannot be read.
pub fn get(address: SocketAddr, path: &str) -> std::io::Result<(u16, String)> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET {path} HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or(std::io::ErrorKind::InvalidData)?;
    Ok((status, body.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_summed_by_label() {
        let text = "# TYPE a counter\na_total{x=\"1\",y=\"2\"} 3\na_total{x=\"1\",y=\"4\"} 5\na_total_more 7\nb 1.5\n";
        let metrics = Metrics { text: text.to_owned() };
        let sum = |name, labels: &[(&str, &str)]| metrics.sum(name, labels) as u64;
        assert_eq!(sum("a_total", &[]), 8);
        assert_eq!(sum("a_total", &[("x", "1"), ("y", "4")]), 5);
        assert_eq!(sum("a_total", &[("x", "2")]), 0);
        assert_eq!(sum("b", &[]), 1);
    }
}
