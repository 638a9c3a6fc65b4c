//! Which command an upstream is, and what of the hub's environment its processes see.
//!
//! Why a list and not the whole environment: the hub's own environment may hold secrets (a token for an upstream, a
//! cloud credential) that no tool server should inherit by accident. What a runtime needs to start (`PATH`, `HOME`,
//! locale, proxies, CA files, package managers' settings) passes; anything else is named in the configuration.

use std::{collections::BTreeMap, ffi::OsStr, path::PathBuf, str::FromStr};

/// Variables that a child inherits.
const INHERITED: &[&str] = &[
    "HOME",
    "LANG",
    "LANGUAGE",
    "LOGNAME",
    "PATH",
    "SHELL",
    "TERM",
    "TMPDIR",
    "TZ",
    "USER",
    "NODE_EXTRA_CA_CERTS",
    "REQUESTS_CA_BUNDLE",
    "PIP_CERT",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];
/// Beginnings of names of variables that a child inherits.
const INHERITED_PREFIXES: &[&str] = &["LC_", "SSL_CERT_", "XDG_", "npm_config_", "NPM_CONFIG_"];

/// A command to start: a program, its arguments, and its surroundings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Command {
    /// A path, or a name that is looked up in `PATH`.
    pub program: String,
    /// Arguments, passed as they are: no shell is involved.
    pub args: Vec<String>,
    /// Variables set for the child, over those it inherits.
    pub env: BTreeMap<String, String>,
    /// Working folder; the hub's own where `None`.
    pub cwd: Option<PathBuf>,
}

/// A command line that is empty, or whose quotes do not match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a command needs a program, and quotes that match")]
pub struct BadCommand;

impl Command {
    /// A command in the hub's working folder with no variables of its own.
    pub fn new(program: impl Into<String>, args: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { program: program.into(), args: args.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// The same command with one more variable.
    #[must_use]
    pub fn with_env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.env.insert(name.into(), value.into());
        self
    }

    /// The same command in another working folder.
    #[must_use]
    pub fn with_cwd(mut self, folder: impl Into<PathBuf>) -> Self {
        self.cwd = Some(folder.into());
        self
    }

    /// Ready to be started: own process group (so that what it starts ends with it), cleared environment.
    pub(super) fn to_process(&self) -> tokio::process::Command {
        let mut process = tokio::process::Command::new(&self.program);
        process.args(&self.args).process_group(0).kill_on_drop(true).env_clear();
        process.envs(std::env::vars_os().filter(|(name, _)| is_inherited(name))).envs(&self.env);
        if let Some(folder) = &self.cwd {
            process.current_dir(folder);
        }
        process
    }
}

fn is_inherited(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| {
        INHERITED.contains(&name) || INHERITED_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
    })
}

/// Splits a command line by the quoting rules of a POSIX shell. Variables and wildcards stay as they are.
impl FromStr for Command {
    type Err = BadCommand;

    fn from_str(line: &str) -> Result<Self, BadCommand> {
        let mut words = shlex::split(line).ok_or(BadCommand)?.into_iter();
        let program = words.next().filter(|program| !program.is_empty()).ok_or(BadCommand)?;
        Ok(Self::new(program, words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_command_line() {
        let command: Command = "npx -y '@scope/a server' --x=\"$HOME *\"".parse().unwrap();
        assert_eq!(command, Command::new("npx", ["-y", "@scope/a server", "--x=$HOME *"]));
        for bad in ["", "  ", "''", "npx 'open"] {
            assert_eq!(bad.parse::<Command>(), Err(BadCommand), "{bad}");
        }
    }

    #[test]
    fn secrets_are_not_inherited() {
        for name in ["PATH", "LC_ALL", "SSL_CERT_FILE"] {
            assert!(is_inherited(OsStr::new(name)), "{name}");
        }
        for name in ["AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "KEMLANE_PROVIDER"] {
            assert!(!is_inherited(OsStr::new(name)), "{name}");
        }
    }
}
