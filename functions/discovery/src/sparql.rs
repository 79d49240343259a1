//! The SPARQL 1.1 Protocol, as both its routes answer: a query over what is published,
//! within the bounds of [`search::sparql::Limits`], without SERVICE and without updates.

use std::borrow::Cow;

use platform::endpoint::Throttle;
use platform::{App, Error, FieldError, Request, Response, Success};
use search::sparql::{self, Answer, Limits};
use serde::Deserialize;

use crate::graphs::Loaded;

pub(crate) const PATH: &str = "/api/v1/marketplace/sparql";

/// Of results; triples are Turtle. The first where `Accept` does not say.
pub(crate) const MEDIA_TYPES: &[&str] = &[
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
    "text/turtle",
];
/// A query may take seconds of a whole core.
pub(crate) const THROTTLE: Throttle = Throttle { requests_per_second_max: 20, burst_requests_max: 40 };
/// Two sets of graphs while a newer one is loaded, and what a query holds.
pub(crate) const MEMORY_MB: u32 = 3008;
pub(crate) const SUCCESS: Success = Success::media(200, MEDIA_TYPES);

/// Graphs named by one request.
const GRAPHS_MAX: usize = 50;

/// A query and its dataset. Each graph is named by a parameter of its own, so the
/// parameters are read by [`parse`]; this is how the document tells them.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SparqlQuery {
    /// A SPARQL 1.1 query: SELECT, ASK, CONSTRUCT or DESCRIBE.
    #[schema(min_length = 1, max_length = 16384, example = "SELECT ?g { GRAPH ?g { ?p a ?t } } LIMIT 10")]
    pub(crate) query: String,
    /// Graphs that together are the default graph; repeat the parameter for several.
    #[serde(default, rename = "default-graph-uri")]
    #[schema(max_items = 50, required = false)]
    pub(crate) default_graphs: Vec<GraphName>,
    /// Graphs that `GRAPH` can name; repeat the parameter for several.
    #[serde(default, rename = "named-graph-uri")]
    #[schema(max_items = 50, required = false)]
    pub(crate) named_graphs: Vec<GraphName>,
}

/// The IRI of a graph.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(transparent)]
#[schema(
    max_length = 2048,
    pattern = "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9/_.-]+",
    example = "urn:ggen:version:w3c/foaf/1.0.0"
)]
pub(crate) struct GraphName(String);

/// Parameters of a query string or a form.
pub(crate) fn parse(text: &[u8]) -> Result<SparqlQuery, Error> {
    let (mut parsed, mut queries) = (SparqlQuery::default(), 0);
    for (name, value) in form_urlencoded::parse(text) {
        match &*name {
            "query" => {
                queries += 1;
                parsed.query = value.into_owned();
            }
            "default-graph-uri" => parsed.default_graphs.push(GraphName(value.into_owned())),
            "named-graph-uri" => parsed.named_graphs.push(GraphName(value.into_owned())),
            other => {
                let expected = "expected query, default-graph-uri or named-graph-uri";
                return Err(Error::field(other.chars().take(40).collect::<String>(), expected));
            }
        }
    }
    if queries > 1 {
        return Err(Error::field("query", format!("expected one query, got {queries}")));
    }
    Ok(parsed)
}

/// Answers a query; `query` is the whole of it.
pub(crate) async fn answer(app: &App, request: &Request, query: SparqlQuery) -> Result<Response, Error> {
    if query.query.trim().is_empty() {
        return Err(Error::field("query", "expected a SPARQL query"));
    }
    for (field, graphs) in [("default-graph-uri", &query.default_graphs), ("named-graph-uri", &query.named_graphs)] {
        if graphs.len() > GRAPHS_MAX {
            return Err(Error::field(field, format!("expected at most {GRAPHS_MAX} graphs, got {}", graphs.len())));
        }
    }
    let graphs = app.kept::<Loaded>().newest(app).await?;
    let accept = request.accept.clone();
    let evaluated = tokio::task::spawn_blocking(move || {
        let default_graphs: Vec<&str> = query.default_graphs.iter().map(|graph| graph.0.as_str()).collect();
        let named_graphs: Vec<&str> = query.named_graphs.iter().map(|graph| graph.0.as_str()).collect();
        let request = sparql::Request {
            query: &query.query,
            default_graphs: &default_graphs,
            named_graphs: &named_graphs,
            accept: accept.as_deref(),
        };
        graphs.answer(&request, &Limits::default())
    });
    let Answer { media_type, body } = evaluated.await.map_err(Error::internal)?.map_err(refused)?;
    Ok(Response { status: 200, headers: vec![("content-type".to_owned(), media_type.to_owned())], body })
}

/// As a problem document: 400 for what is no SPARQL (SPARQL 1.1 Protocol, 2.1.6), 422 for
/// what is not answered here, with the code of the reason.
fn refused(error: sparql::Error) -> Error {
    let message = error.to_string();
    let field =
        |code| FieldError { field: "query".to_owned(), message: message.clone(), code: Some(Cow::Borrowed(code)) };
    match error {
        sparql::Error::Syntax(_) => Error::Malformed(field(error.code())),
        sparql::Error::Refused(_) | sparql::Error::Limit { .. } | sparql::Error::Unrepresentable(_) => {
            Error::Invalid(vec![field(error.code())])
        }
        sparql::Error::NotAcceptable(_) => Error::NotAcceptable { offered: MEDIA_TYPES },
        sparql::Error::Failed(inside) => Error::internal(inside),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn graphs_are_repeated_parameters() {
        let text = b"query=ASK%20%7B%7D&default-graph-uri=urn%3Aa&named-graph-uri=urn:b&named-graph-uri=urn:c";
        let parsed = parse(text).unwrap();
        assert_eq!(parsed.query, "ASK {}");
        assert_eq!(parsed.default_graphs, [GraphName("urn:a".to_owned())]);
        assert_eq!(parsed.named_graphs.len(), 2);
    }

    #[test]
    fn a_second_query_and_an_update_are_refused() {
        assert!(parse(b"query=ASK%7B%7D&query=ASK%7B%7D").is_err());
        assert!(parse(b"update=CLEAR%20ALL").is_err());
    }
}
