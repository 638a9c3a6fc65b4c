//! Arguments and wiring of the one binary, `kemlane`.

use std::{
    io::{IsTerminal, Write},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use kemlane::{
    connect,
    gateway::{
        self, Config, Overrides,
        config::{MetricsListen, NamedUpstream},
    },
    info::Info,
    sim, synth,
};
use tracing_subscriber::EnvFilter;

/// Post-quantum TLS for MCP: a hub in front of MCP servers, and the way to one for clients that have no such TLS.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve MCP over post-quantum TLS, in front of one or more MCP servers
    #[command(after_long_help = SERVE_EXAMPLES)]
    Serve(Box<Serve>),
    /// Be a stdio MCP server that carries messages to a hub over post-quantum TLS
    #[command(after_long_help = CONNECT_EXAMPLES)]
    Connect(Box<connect::Options>),
    /// Show what this machine has, what computes here and why, and versions
    Info(ShowInfo),
    /// Simulate hardware cores cycle by cycle, and check that engine, modules and generated Verilog agree
    #[command(after_long_help = sim::EXAMPLES)]
    Sim(sim::Options),
    /// Synthesise a core with the open tools, and report its area and clock
    #[command(after_long_help = synth::EXAMPLES)]
    Synth(synth::Options),
}

#[derive(Args)]
struct ShowInfo {
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

const CONNECT_EXAMPLES: &str = "\
A desktop MCP client starts it as the command of a server, for example:
    kemlane connect https://localhost:8443/mcp --ca ~/.local/share/kemlane/ca.pem

Standard output carries MCP messages only; what goes wrong is told on standard error (RUST_LOG sets how much),
and to the client as JSON-RPC errors.";

const SERVE_EXAMPLES: &str = "\
Examples:
  The built-in example server at https://localhost:8443/mcp:
      kemlane serve

  A server that speaks Streamable HTTP, at https://localhost:8443/notes:
      kemlane serve --upstream notes=http://127.0.0.1:3001/mcp

  A program that speaks MCP over stdio, started and supervised by the hub:
      kemlane serve --upstream 'files=npx -y @modelcontextprotocol/server-filesystem /srv'

  For other machines, under a name of its own (tls.names in the file puts it into the certificate):
      kemlane serve --listen 0.0.0.0:8443 --config kemlane.toml

Signals: SIGHUP reloads configuration and certificate without dropping a connection; SIGTERM and SIGINT
finish requests that are under way, then exit with status 0; a second one exits at once.";

#[derive(Args)]
struct Serve {
    /// Address for MCP clients; port 0 takes a free one [default: 127.0.0.1:8443]
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,

    /// Folder for the private CA and its certificates [default: $XDG_DATA_HOME/kemlane]
    #[arg(long, value_name = "DIR")]
    data_dir: Option<PathBuf>,

    /// Configuration file (TOML); flags and environment variables win over it
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// An MCP server to put behind /NAME: an http(s) URL, or a command that speaks MCP over stdio; may be repeated
    #[arg(long = "upstream", value_name = "NAME=URL-OR-COMMAND")]
    upstreams: Vec<NamedUpstream>,

    /// Address for /metrics, /healthz and /readyz over plain HTTP, or `off` [default: 127.0.0.1:9090]
    #[arg(long, value_name = "ADDR")]
    metrics_listen: Option<MetricsListen>,

    /// Key exchange groups in order of preference, for example X25519MLKEM768,ML-KEM-1024
    #[arg(long, value_name = "GROUPS", env = "MCP_CRYPTO_ALGO", value_delimiter = ',')]
    algo: Option<Vec<String>>,

    /// What computes ML-KEM: auto or cpu
    #[arg(long, value_name = "NAME", env = "KEMLANE_PROVIDER")]
    provider: Option<String>,

    /// What to log to standard error, for example `warn,kemlane=debug` [default: info,rmcp=warn]
    #[arg(long, value_name = "FILTER", env = "RUST_LOG")]
    log: Option<String>,
}

impl From<Serve> for Overrides {
    fn from(flags: Serve) -> Self {
        let Serve { listen, data_dir, config, upstreams, metrics_listen, algo, provider, log } = flags;
        // An empty variable counts as unset.
        let provider = provider.filter(|name| !name.is_empty());
        let groups = algo.filter(|names| names.iter().any(|name| !name.is_empty()));
        let log = log.filter(|filter| !filter.is_empty());
        Self { config, listen, data_dir, upstreams, metrics_listen, groups, provider, log }
    }
}

fn main() -> ExitCode {
    let outcome: Result<(), Box<dyn std::error::Error>> = match Cli::parse().command {
        Command::Serve(flags) => serve((*flags).into()).map_err(Into::into),
        Command::Connect(options) => connect_to(*options).map_err(Into::into),
        Command::Info(flags) => show_info(&flags).map_err(Into::into),
        Command::Sim(options) => sim::run(&options).map_err(Into::into),
        Command::Synth(options) => synth::run(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kemlane: {error}");
            ExitCode::FAILURE
        }
    }
}

fn connect_to(options: connect::Options) -> Result<(), connect::Error> {
    log_to_stderr(EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn")));
    let runtime = tokio::runtime::Runtime::new()?;
    let outcome = runtime.block_on(connect::run(options));
    // A client that does not read its pipe may hold a write; the process does not wait for it.
    runtime.shutdown_background();
    outcome
}

fn show_info(flags: &ShowInfo) -> std::io::Result<()> {
    let info = Info::collect();
    let text = if flags.json { serde_json::to_string_pretty(&info)? + "\n" } else { info.to_string() };
    std::io::stdout().write_all(text.as_bytes())
}

fn serve(overrides: Overrides) -> Result<(), gateway::Error> {
    let config = Config::load(&overrides)?;
    let filter = EnvFilter::try_new(&config.log)
        .map_err(|error| gateway::Error::Value { key: "log".to_owned(), reason: error.to_string() })?;
    log_to_stderr(filter);
    let runtime = tokio::runtime::Runtime::new().map_err(gateway::Error::Runtime)?;
    let outcome = runtime.block_on(gateway::serve(config, overrides));
    // Connections that were cut off may sit in a blocking call; the process does not wait for them.
    runtime.shutdown_background();
    outcome
}

fn log_to_stderr(filter: EnvFilter) {
    let is_terminal = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(is_terminal).init();
}
