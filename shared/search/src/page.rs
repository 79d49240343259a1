//! What a search gives.

use crate::document::{Package, PackageId, Term};
use crate::facets::Facet;
use crate::snippet::Snippet;
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Page {
    pub hits: Vec<Hit>,
    /// Packages that the query finds, on all pages.
    pub total: u64,
    /// Of the next page; `None` on the last one.
    pub cursor: Option<String>,
    pub facets: Vec<Facet>,
    /// The text with unknown words replaced by known ones.
    pub suggestion: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    pub id: PackageId,
    /// Comparable within one query only.
    pub score: f32,
    /// As it was published, with the beginning of its README.
    pub package: Package,
    pub snippet: Snippet,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TermPage {
    pub hits: Vec<TermHit>,
    pub total: u64,
    pub cursor: Option<String>,
    pub suggestion: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TermHit {
    pub score: f32,
    pub term: Term,
    pub package: PackageId,
}
