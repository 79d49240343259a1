//! Answers a SPARQL query in the address: `query via GET` of the SPARQL 1.1 Protocol.

use catalog_store::search_index;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Trigger, schema,
};

use crate::sparql::{self, SparqlQuery};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-sparql",
    summary: "Answer a SPARQL query over the metadata and triples of all published packages.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: sparql::PATH,
        path_parameters: &[],
        throttle: Some(sparql::THROTTLE),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<SparqlQuery>()),
        success: sparql::SUCCESS,
        errors: &[ErrorCode::MALFORMED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: sparql::MEMORY_MB,
    timeout_seconds: 28,
    grants: &[search_index::FIND, Grant::read_blobs(Bucket::SearchIndex)],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let query = sparql::parse(request.query_string.as_bytes())?;
    sparql::answer(app, &request, query).await
}
