//! The MCP server that answers when no upstream is configured: four tools that show that the way works.
//!
//! `add` and `echo` answer at once, `count` streams progress notifications, `crypto_info` tells how this very connection is
//! protected and what computes it. It runs in this process, behind the same checks and limits as any upstream.
//!
//! Why without sessions: the current MCP has none, older clients do not insist, and a server that strangers try out should
//! keep nothing between two requests.

use std::{sync::Arc, time::Duration};

use http::{HeaderValue, Request, Response, header::HOST};
use http_body_util::BodyExt;
use rmcp::{
    ErrorData, Json, Peer, RoleServer, ServerHandler,
    handler::server::{router::tool::ToolRouter, wrapper::Parameters},
    model::{Implementation, ProgressNotificationParam, ServerCapabilities, ServerConfig},
    service::RequestContext,
    tool, tool_handler, tool_router,
    transport::streamable_http_server::{
        StreamableHttpServerConfig, StreamableHttpService, session::never::NeverSessionManager,
    },
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use super::{
    body::Body,
    connection::Link,
    upstream::{RequestBody, boxed},
};
use crate::provider::Provider;

/// Steps that `count` takes at most, and the time between two: a minute in all.
const MOST_STEPS: u32 = 60;
const STEP: Duration = Duration::from_secs(1);

/// The example server, ready to answer.
#[derive(Clone)]
pub(crate) struct Example {
    service: StreamableHttpService<Tools, NeverSessionManager>,
}

impl Example {
    /// `stop` ends requests that are still under way when the gateway's time is up.
    pub(crate) fn new(provider: Arc<dyn Provider>, stop: CancellationToken) -> Self {
        let config = StreamableHttpServerConfig::default()
            .with_legacy_session_mode(false)
            .with_json_response(true)
            .with_cancellation_token(stop)
            // Only this gateway can reach it, and names itself.
            .with_allowed_hosts(["localhost"])
            // The gateway has counted the body already, against its own limit.
            .with_max_request_body_bytes(usize::MAX);
        let make = move || Ok(Tools::new(provider.clone()));
        Self { service: StreamableHttpService::new(make, Arc::new(NeverSessionManager::default()), config) }
    }

    pub(crate) async fn call(&self, request: Request<RequestBody>) -> Response<Body> {
        let mut request = boxed(request);
        request.headers_mut().insert(HOST, HeaderValue::from_static("localhost"));
        self.service.handle(request).await.map(|body| body.map_err(|never| match never {}).boxed_unsync())
    }
}

#[derive(Clone)]
struct Tools {
    tool_router: ToolRouter<Self>,
    provider: Arc<dyn Provider>,
}

#[derive(Deserialize, JsonSchema)]
struct Addends {
    /// First number.
    a: i64,
    /// Second number.
    b: i64,
}

#[derive(Serialize, JsonSchema)]
struct Sum {
    /// `a + b`.
    sum: i64,
}

#[derive(Deserialize, JsonSchema)]
struct Words {
    /// Text to give back.
    text: String,
}

#[derive(Deserialize, JsonSchema)]
struct Steps {
    /// How far to count, one step a second, 60 at most.
    to: u32,
}

#[derive(Serialize, JsonSchema)]
struct CryptoInfo {
    /// Version of TLS on this connection.
    tls_version: String,
    /// Key exchange group that this connection negotiated.
    key_exchange: String,
    /// Cipher suite of this connection.
    cipher_suite: String,
    /// What computes ML-KEM in this hub.
    provider: &'static str,
    /// Operations that it computes at once.
    lanes: usize,
    /// Jobs that may wait for it.
    queue_depth: usize,
    /// Instruction set that the engine found on this machine.
    engine_backend: &'static str,
}

#[tool_router(router = tool_router)]
impl Tools {
    fn new(provider: Arc<dyn Provider>) -> Self {
        Self { tool_router: Self::tool_router(), provider }
    }

    #[tool(description = "Add two integers")]
    async fn add(&self, Parameters(Addends { a, b }): Parameters<Addends>) -> Result<Json<Sum>, ErrorData> {
        let sum =
            a.checked_add(b).ok_or_else(|| ErrorData::invalid_params("the sum does not fit into 64 bits", None))?;
        Ok(Json(Sum { sum }))
    }

    #[tool(description = "Give back the text it is given")]
    async fn echo(&self, Parameters(Words { text }): Parameters<Words>) -> String {
        text
    }

    #[tool(description = "Count, one step a second, reporting progress on the way")]
    async fn count(
        &self,
        Parameters(Steps { to }): Parameters<Steps>,
        peer: Peer<RoleServer>,
        context: RequestContext<RoleServer>,
    ) -> Result<String, ErrorData> {
        if to > MOST_STEPS {
            return Err(ErrorData::invalid_params(format!("counts to {MOST_STEPS} at most"), None));
        }
        let token = context.meta.get_progress_token();
        for step in 1..=to {
            tokio::select! {
                () = tokio::time::sleep(STEP) => {}
                () = context.ct.cancelled() => return Err(ErrorData::internal_error("cancelled", None)),
            }
            if let Some(token) = &token {
                let progress = ProgressNotificationParam::new(token.clone(), f64::from(step)).with_total(f64::from(to));
                // A client that is gone needs no progress; the request itself is cancelled with its connection.
                let _ = peer.notify_progress(progress).await;
            }
        }
        Ok(format!("counted to {to}"))
    }

    #[tool(description = "Tell how this connection is protected, and what computes the post-quantum part")]
    async fn crypto_info(&self, context: RequestContext<RoleServer>) -> Result<Json<CryptoInfo>, ErrorData> {
        let link = context
            .extensions
            .get::<http::request::Parts>()
            .and_then(|parts| parts.extensions.get::<Link>())
            .ok_or_else(|| ErrorData::internal_error("nothing is known about this connection", None))?;
        let capabilities = self.provider.capabilities();
        Ok(Json(CryptoInfo {
            tls_version: link.tls_version.clone(),
            key_exchange: link.key_exchange.clone(),
            cipher_suite: link.cipher_suite.clone(),
            provider: capabilities.name,
            lanes: capabilities.lanes,
            queue_depth: capabilities.queue_depth,
            engine_backend: kemlane_engine::Backend::detect().name(),
        }))
    }
}

#[tool_handler(router = self.tool_router)]
impl ServerHandler for Tools {
    fn get_info(&self) -> ServerConfig {
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(Implementation::new("kemlane-example", env!("CARGO_PKG_VERSION")))
    }
}
