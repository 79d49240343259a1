//! What an ontology may cost, and why one is refused.

/// Everything that can grow with what a creator uploads.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub triples_max: usize,
    pub blank_nodes_max: usize,
    /// Steps of canonicalisation, each at most one hash of a short text: about
    /// a microsecond. Only blank nodes that look alike need more than one each.
    pub blank_node_steps_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { triples_max: 2_000_000, blank_nodes_max: 200_000, blank_node_steps_max: 5_000_000 }
    }
}

/// Why a version cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A document that was read without a base IRI or in the wrong format
    /// often gives no triple and no error.
    #[error("the ontology has no triples: expected at least one; JSON-LD needs a base IRI for relative ones")]
    Empty,
    #[error("limit {name} exceeded: the limit is {limit}")]
    Limit { name: &'static str, limit: u64 },
    #[error("the patch is for the version with hash {expected}, not for {found}")]
    OtherVersion { expected: String, found: String },
    #[error("the patch is damaged: {0}")]
    Damaged(&'static str),
    #[error("no thread could be started: {0}")]
    ThreadUnavailable(String),
}

impl Error {
    /// The stable code for clients.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "ontology_empty",
            Self::Limit { .. } => "limit_exceeded",
            Self::OtherVersion { .. } => "patch_for_other_version",
            Self::Damaged(_) => "patch_damaged",
            Self::ThreadUnavailable(_) => "thread_unavailable",
        }
    }
}

pub(crate) fn blank_node_steps(limit: u64) -> Error {
    Error::Limit { name: "blank_node_steps_max", limit }
}
