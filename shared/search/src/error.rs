//! What can go wrong: the query is the caller's, everything else is ours.

/// A query that is refused: which field, and what was expected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: expected {expected}")]
pub struct InvalidQuery {
    /// As it is called in the request.
    pub field: &'static str,
    pub expected: String,
}

impl InvalidQuery {
    pub(crate) fn new(field: &'static str, expected: impl Into<String>) -> Self {
        Self { field, expected: expected.into() }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    InvalidQuery(#[from] InvalidQuery),
    #[error("the index cannot be read or written: {0}")]
    Index(#[from] tantivy::TantivyError),
    #[error("the index's files cannot be read or written: {0}")]
    Io(#[from] std::io::Error),
    /// Of a snapshot or of a stored document.
    #[error("the index is damaged: {0}")]
    Damaged(String),
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}
