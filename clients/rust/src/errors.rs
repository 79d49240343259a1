//! What can go wrong, each with what a program or a person needs of it.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

pub use crate::codes::Code;
use crate::models::GenerationView;

/// Whatever this client returns instead of an answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The API refused.
    #[error(transparent)]
    Problem(Box<ProblemError>),
    /// No answer came, however often it was tried.
    #[error("{call}: no answer came")]
    Unreachable { call: &'static str, source: reqwest::Error },
    /// The answer is not what the document says: this client is too old, or it was not the API.
    #[error("{call} answered otherwise than the document says: {reason}")]
    UnexpectedAnswer { call: &'static str, reason: String },
    /// The generation ended without files; its `error` says why and where.
    #[error("generation {} is {}: {}", .0.id, .0.state, reason(.0))]
    GenerationFailed(Box<GenerationView>),
    /// The generation goes on, but the time to wait for it is over.
    #[error("generation {generation_id} has not ended after {} seconds", .timeout.as_secs())]
    WaitedTooLong { generation_id: String, timeout: Duration },
    /// Bytes came otherwise than the API said they would be.
    #[error("{filename} has other bytes than the API named: it may be cut or changed")]
    HashDiffers { filename: String },
    /// The request could not be made: an address that is none, or a token with characters that no header has.
    #[error("{call} cannot be sent: {reason}")]
    Unsendable { call: &'static str, reason: String },
}

impl Error {
    /// The code of a refusal, to branch on; none where it was not the API that refused.
    pub fn code(&self) -> Option<&Code> {
        match self {
            Self::Problem(problem) => Some(&problem.code),
            _ => None,
        }
    }
}

/// The API refused: branch on `code`, quote `request_id`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ProblemError {
    pub status: u16,
    pub code: Code,
    pub detail: String,
    pub request_id: Option<String>,
    /// The whole problem document, for `errors` of fields, `limit`, `used` and `resets_at`.
    pub document: Map<String, Value>,
    pub retry_after: Option<Duration>,
}

impl fmt::Display for ProblemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request = self.request_id.as_deref().unwrap_or("none");
        write!(f, "{} {}: {} (request {request})", self.status, self.code, self.detail)
    }
}

impl std::error::Error for ProblemError {}

impl From<ProblemError> for Error {
    fn from(problem: ProblemError) -> Self {
        Self::Problem(Box::new(problem))
    }
}

fn reason(generation: &GenerationView) -> &str {
    generation.error.as_ref().map_or("no reason was given", |error| &error.message)
}

/// The codes of the document as one type.
macro_rules! codes {
    ($($variant:ident = $text:literal,)*) => {
        /// Why the API refused. A code that a newer API has comes as the text that it is.
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($variant,)*
            /// None of those that the document of this client has.
            Other(String),
        }

        impl Code {
            /// As the API writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }

        impl From<&str> for Code {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for Code {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use codes;
