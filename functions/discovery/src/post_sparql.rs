//! Answers a SPARQL query in a body: `query via URL-encoded POST` and `query via POST
//! directly` of the SPARQL 1.1 Protocol.

use catalog_store::search_index;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, FieldError, Grant, Http, Method, Request, Response, Trigger,
    schema,
};

use crate::sparql::{self, SparqlQuery};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "post-sparql",
    summary: "Answer a SPARQL query that is too long for an address.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: sparql::PATH,
        path_parameters: &[],
        throttle: Some(sparql::THROTTLE),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<SparqlQuery>().sent_as(&[FORM, QUERY])),
        query: None,
        success: sparql::SUCCESS,
        errors: &[ErrorCode::MALFORMED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: sparql::MEMORY_MB,
    timeout_seconds: 28,
    grants: &[search_index::FIND, Grant::read_blobs(Bucket::SearchIndex)],
};

const FORM: &str = "application/x-www-form-urlencoded";
const QUERY: &str = "application/sparql-query";

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let media_type = request.content_type.as_deref().and_then(|value| value.split(';').next()).unwrap_or_default();
    let is = |known: &str| media_type.trim().eq_ignore_ascii_case(known);
    let query = if is(FORM) {
        sparql::parse(&request.body)?
    } else if is(QUERY) {
        // The dataset is in the address (2.1.3).
        let query = String::from_utf8(request.body.clone())
            .map_err(|_| Error::Malformed(FieldError::new("query", "not UTF-8")))?;
        let dataset = sparql::parse(request.query_string.as_bytes())?;
        if !dataset.query.is_empty() {
            return Err(Error::field("query", "expected the query in the body alone"));
        }
        SparqlQuery { query, ..dataset }
    } else {
        return Err(Error::UnsupportedMediaType);
    };
    sparql::answer(app, &request, query).await
}
