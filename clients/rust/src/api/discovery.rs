//! Made from the API's document by `make clients`: the operations of discovery.

use reqwest::Method;

use crate::call::{Call, Json, Raw, path_of};
use crate::models;

/// What [`get_sparql`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetSparqlOptions {
    /// Graphs that together are the default graph; repeat the parameter for several.
    pub default_graph_uri: Vec<String>,
    /// Graphs that `GRAPH` can name; repeat the parameter for several.
    pub named_graph_uri: Vec<String>,
}

/// Answer a SPARQL query over the metadata and triples of all published packages.
#[inline]
pub fn get_sparql(query: &str, options: &GetSparqlOptions) -> Call<Raw> {
    Call::new("get-sparql", Method::GET, path_of("/api/v1/marketplace/sparql", &[]))
        .ask("query", [query])
        .ask("default-graph-uri", &options.default_graph_uri)
        .ask("named-graph-uri", &options.named_graph_uri)
}

/// Answer a SPARQL query that is too long for an address.
#[inline]
pub fn post_sparql(body: &str) -> Call<Raw> {
    Call::new("post-sparql", Method::POST, path_of("/api/v1/marketplace/sparql", &[]))
        .text("application/sparql-query", body)
}

/// Find packages by text, with filters, sorts and counts.
#[inline]
pub fn search_packages(body: &models::SearchPackages) -> Call<Json<models::SearchPage>> {
    Call::new("search-packages", Method::POST, path_of("/api/v1/marketplace/search", &[])).json(body)
}

/// What [`search_terms`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct SearchTermsOptions {
    /// `next_cursor` of the page before, with the same `q` and `kind`.
    pub cursor: Option<String>,
    /// Only classes, or only properties.
    pub kind: Option<models::SearchedKind>,
    /// Terms on a page.
    pub limit: Option<u32>,
}

/// Find classes and properties of published ontologies.
#[inline]
pub fn search_terms(q: &str, options: &SearchTermsOptions) -> Call<Json<models::TermsPage>> {
    Call::new("search-terms", Method::GET, path_of("/api/v1/marketplace/terms", &[]))
        .ask("q", [q])
        .ask("cursor", &options.cursor)
        .ask("kind", &options.kind)
        .ask("limit", &options.limit)
}
