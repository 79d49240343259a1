//! Finds classes and properties of published ontologies by label, name, prefixed name or
//! IRI; the one that more packages use comes first among equals.

use catalog_store::search_index;
use platform::{
    Access, App, Bucket, Endpoint, Error, Grant, Http, Method, Request, Response, Success, Trigger, schema,
};
use search::{TermKind, TermQuery};
use serde::Deserialize;

use crate::failed;
use crate::opened::Opened;
use crate::search_packages::THROTTLE;
use crate::views::{SearchedKind, TermsPage};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "search-terms",
    summary: "Find classes and properties of published ontologies.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/terms",
        path_parameters: &[],
        throttle: Some(THROTTLE),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<SearchTerms>()),
        success: Success::json(200, schema::<TermsPage>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 1024,
    timeout_seconds: 20,
    grants: &[search_index::FIND, Grant::read_blobs(Bucket::SearchIndex)],
};

/// A cursor holds the words, and an address is at most 10 KB at API Gateway.
const TEXT_CHARS_MAX: usize = 100;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchTerms {
    /// A label, a name, a prefixed name or an IRI.
    #[schema(min_length = 1, max_length = 100, example = "foaf:Person")]
    q: String,
    /// Only classes, or only properties.
    #[schema(required = false, example = "class")]
    kind: Option<SearchedKind>,
    /// Terms on a page.
    #[schema(minimum = 1, maximum = 100, default = 20, required = false, example = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before, with the same `q` and `kind`.
    #[schema(max_length = 9000, required = false)]
    cursor: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: SearchTerms = request.query()?;
    let length = params.q.chars().count();
    if params.q.trim().is_empty() || length > TEXT_CHARS_MAX {
        return Err(Error::field("q", format!("expected 1 to {TEXT_CHARS_MAX} characters, got {length}")));
    }
    let query = TermQuery {
        text: params.q,
        kind: params.kind.map(TermKind::from),
        limit: params.limit.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX)),
        cursor: params.cursor,
    };
    query.check().map_err(|wrong| failed(wrong.into()))?;
    let page = match app.kept::<Opened>().newest(app).await? {
        Some(index) => TermsPage::from(index.reader.search_terms(&query).map_err(failed)?),
        None => TermsPage::default(),
    };
    Response::ok(&page)
}
