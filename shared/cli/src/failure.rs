//! Why a command ended early, and the exit code that goes with it.

use std::io;
use std::path::{Path, PathBuf};

use engine::Refusal;
use serde_json::{Value, json};
use translog::Invalid;

/// Exit code: the project is wrong, or something differs or is invalid.
pub(crate) const WRONG: u8 = 1;
const USAGE: u8 = 2;
const IO: u8 = 3;

#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// In the engine's own words, as the hosted product shows them.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// A receipt or a key that cannot be used.
    #[error("{}: {reason}", file.display())]
    Invalid { file: PathBuf, reason: Invalid },
    #[error("{0}")]
    Usage(String),
    /// What the service refuses, by its code.
    #[error("{code}: {detail}")]
    Api { status: u16, code: String, detail: String },
    #[error("{0}")]
    Network(String),
    /// Bytes that are not what was locked, announced or signed.
    #[error("{0}")]
    Untrusted(String),
    #[error("cannot {action} {}: {source}", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    /// What stands where a file should be written.
    #[error("cannot write {}: {reason}", path.display())]
    Target { path: PathBuf, reason: &'static str },
}

impl Failure {
    pub(crate) fn io(action: &'static str, path: impl AsRef<Path>, source: io::Error) -> Self {
        Self::Io { action, path: path.as_ref().to_owned(), source }
    }

    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Refused(_) | Self::Invalid { .. } | Self::Api { .. } | Self::Untrusted(_) => WRONG,
            Self::Usage(_) => USAGE,
            Self::Io { .. } | Self::Target { .. } | Self::Network(_) => IO,
        }
    }

    /// `{error: {code, message, …}}`; a refusal keeps its rule, file and line.
    pub(crate) fn to_json(&self) -> Value {
        let code = match self {
            Self::Refused(refusal) => return json!({ "error": refusal }),
            Self::Invalid { .. } => "invalid",
            Self::Usage(_) => "usage",
            Self::Api { code, .. } => code,
            Self::Network(_) => "network",
            Self::Untrusted(_) => "untrusted",
            Self::Io { .. } | Self::Target { .. } => "io",
        };
        json!({ "error": { "code": code, "message": self.to_string() } })
    }
}
