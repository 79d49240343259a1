//! What a validation finds.

/// How grave a result is, as its shape says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Violation,
    Warning,
    Info,
}

/// One result of the validation report; terms are in N-Triples form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Violation {
    pub severity: Severity,
    pub focus_node: String,
    /// As a SPARQL property path.
    pub path: Option<String>,
    pub value: Option<String>,
    /// `sh:MinCountConstraintComponent` and the like, as an IRI.
    pub component: String,
    /// The shape's own `sh:message`, or which constraint does not hold.
    pub message: String,
    pub source_shape: Option<String>,
}
