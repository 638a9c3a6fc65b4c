//! The MCP servers behind the gateway: over HTTP, as a child process, or built in.
//!
//! A request arrives here already checked and stripped, as method, headers, the path *below* the upstream's own, and a counted
//! body; the response's body streams back. Each upstream has its own connection pool and TLS settings, so that one's CA file
//! says nothing about another.

use std::{sync::Arc, time::Duration};

use http::{HeaderValue, Request, Response, Uri, Version, header::HOST, uri::PathAndQuery};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};

use tokio_util::task::{TaskTracker, task_tracker::TaskTrackerToken};

use super::{
    body::{Body, Upload},
    config,
    error::Error,
    example::Example,
    pki,
    stdio::{self, Command, StdioUpstream},
};
use crate::{
    provider::Provider,
    tls::{self, Group},
};

/// A request's body as upstreams get it.
pub(crate) type RequestBody = Upload<Incoming>;

/// Connections to an upstream that nobody used for this long are closed, before the 60 s after which servers and NATs do so.
const POOL_IDLE: Duration = Duration::from_secs(50);
/// Kept per upstream for reuse; a burst opens more and lets them go.
const POOL_SIZE: usize = 32;

/// One MCP server, and the requests that it is busy with.
pub(crate) struct Upstream {
    kind: Kind,
    requests: TaskTracker,
}

enum Kind {
    /// Another server over http or https.
    Http(Box<Remote>),
    /// A child process, or one for each session.
    Stdio(StdioUpstream),
    /// The example server in this process.
    Example(Example),
}

/// Why an upstream gave no response.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum Failure {
    /// It could not be reached, or TLS with it failed.
    #[error("cannot be reached")]
    Unreachable(#[source] hyper_util::client::legacy::Error),
    /// It was reached and broke off or sent no HTTP.
    #[error("broke off")]
    Broken(#[source] hyper_util::client::legacy::Error),
    /// Base address and path give no valid URI.
    #[error("no valid target address")]
    Address(#[from] http::Error),
}

impl Upstream {
    /// Makes the upstream that `settings` describe. Nothing is connected or started yet.
    ///
    /// # Errors
    /// CA files that cannot be read, or a system without root certificates.
    pub(crate) fn new(name: &str, settings: &config::Upstream, provider: &Arc<dyn Provider>) -> Result<Self, Error> {
        let kind = match (&settings.url, settings.command.as_deref()) {
            (Some(url), None) => Kind::Http(Box::new(Remote::new(name, url, settings, provider)?)),
            (None, Some([program, arguments @ ..])) => {
                let mut command = Command::new(program, arguments);
                command.env.clone_from(&settings.env);
                command.cwd.clone_from(&settings.cwd);
                Kind::Stdio(StdioUpstream::new(name, command, settings.limits.into()))
            }
            _ => return Err(Error::value(format!("upstreams.{name}"), "set exactly one of `url` and `command`")),
        };
        Ok(Self { kind, requests: TaskTracker::new() })
    }

    /// The example server as an upstream.
    pub(crate) fn example(example: Example) -> Self {
        Self { kind: Kind::Example(example), requests: TaskTracker::new() }
    }

    /// Sends a request, whose URI is the path below this upstream. The token marks it as under way and is to be kept until the
    /// response has ended.
    pub(crate) async fn call(
        &self,
        request: Request<RequestBody>,
    ) -> Result<(Response<Body>, TaskTrackerToken), Failure> {
        let token = self.requests.token();
        let response = match &self.kind {
            Kind::Http(remote) => remote.call(request).await?,
            Kind::Stdio(stdio) => {
                stdio.handle(request).await.map(|body| body.map_err(|never| match never {}).boxed_unsync())
            }
            Kind::Example(example) => example.call(request).await,
        };
        Ok((response, token))
    }

    /// Ends what runs for this upstream, once no request is under way or the time is up.
    pub(crate) async fn retire(&self, limit: Duration) {
        self.requests.close();
        // Over time, what is still under way is cut off by the end of the child process.
        let _ = tokio::time::timeout(limit, self.requests.wait()).await;
        if let Kind::Stdio(stdio) = &self.kind {
            stdio.shutdown().await;
        }
    }

    /// Counters of the child processes, if it has any.
    pub(crate) fn children(&self) -> Option<stdio::Snapshot> {
        match &self.kind {
            Kind::Stdio(stdio) => Some(stdio.snapshot()),
            Kind::Http(_) | Kind::Example(_) => None,
        }
    }
}

/// An upstream over HTTP.
pub(crate) struct Remote {
    client: Client<HttpsConnector<HttpConnector>, RequestBody>,
    base: Uri,
    host: HeaderValue,
}

impl Remote {
    fn new(name: &str, url: &str, settings: &config::Upstream, provider: &Arc<dyn Provider>) -> Result<Self, Error> {
        let invalid = || Error::value(format!("upstreams.{name}.url"), format!("`{url}` is not a URL"));
        let base: Uri = url.parse().map_err(|_| invalid())?;
        let authority = base.authority().ok_or_else(invalid)?.as_str();
        let host = HeaderValue::from_str(authority).map_err(|_| invalid())?;
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(Duration::from_secs(settings.connect_seconds)));
        let is_https = base.scheme_str() == Some("https");
        let tls_config = client_tls(name, settings, provider, is_https)?;
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls_config)
            .https_or_http()
            .enable_all_versions()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(POOL_IDLE)
            .pool_max_idle_per_host(POOL_SIZE)
            .build(connector);
        Ok(Self { client, base, host })
    }

    async fn call(&self, mut request: Request<RequestBody>) -> Result<Response<Body>, Failure> {
        *request.uri_mut() = join(&self.base, request.uri())?;
        // The pool speaks HTTP/2 where ALPN agreed on it, whatever the client spoke to us.
        *request.version_mut() = Version::HTTP_11;
        request.headers_mut().insert(HOST, self.host.clone());
        let response =
            self.client.request(request).await.map_err(|error| {
                if error.is_connect() { Failure::Unreachable(error) } else { Failure::Broken(error) }
            })?;
        Ok(response.map(|body| body.map_err(Into::into).boxed_unsync()))
    }
}

/// `base` with the path and query of `below` appended.
fn join(base: &Uri, below: &Uri) -> Result<Uri, http::Error> {
    let below_path = below.path().trim_start_matches('/');
    let mut path = base.path().to_owned();
    if !below_path.is_empty() {
        if !path.ends_with('/') {
            path.push('/');
        }
        path.push_str(below_path);
    }
    if let Some(query) = below.query() {
        path.push('?');
        path.push_str(query);
    }
    let mut parts = base.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(path)?);
    Ok(Uri::from_parts(parts)?)
}

/// TLS 1.3 towards an upstream, post-quantum groups first.
fn client_tls(
    name: &str,
    settings: &config::Upstream,
    provider: &Arc<dyn Provider>,
    is_https: bool,
) -> Result<rustls::ClientConfig, Error> {
    let mut roots = rustls::RootCertStore::empty();
    if let Some(path) = &settings.ca_file {
        let pem = std::fs::read(path).map_err(|source| Error::Read { path: path.clone(), source })?;
        let chain = pki::chain_of(&pem).map_err(|reason| Error::Certificate { path: path.clone(), reason })?;
        for certificate in chain {
            roots.add(certificate)?;
        }
    } else if is_https {
        // Stores of old systems hold certificates that no longer parse; the others count.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() {
            return Err(Error::NoRoots { upstream: name.to_owned() });
        }
    }
    let groups: Vec<Group> =
        Group::ALL.into_iter().filter(|group| group.is_post_quantum() || settings.allow_classical).collect();
    Ok(tls::client_config(provider.clone(), &groups, roots)?)
}

/// The same request with its body boxed, for servers in this process.
pub(crate) fn boxed(request: Request<RequestBody>) -> Request<Body> {
    request.map(BodyExt::boxed_unsync)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_joined_below_the_base() {
        for (base, below, expected) in [
            ("http://h/mcp", "/", "http://h/mcp"),
            ("http://h/mcp/", "/", "http://h/mcp/"),
            ("http://h:1/mcp", "/a/b?c=d", "http://h:1/mcp/a/b?c=d"),
            ("http://h/mcp", "/?c", "http://h/mcp?c"),
            ("https://h", "/", "https://h/"),
            ("https://h", "/a", "https://h/a"),
        ] {
            assert_eq!(join(&base.parse().unwrap(), &below.parse().unwrap()).unwrap().to_string(), expected);
        }
    }
}
