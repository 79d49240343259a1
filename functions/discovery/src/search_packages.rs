//! Finds packages by text, filters and sorts, with counts by what they are. Pages follow
//! each other by a cursor without a gap or a repetition, whatever is published meanwhile.

use catalog_store::sampled_events::{self, CatalogSearched};
use catalog_store::search_index;
use platform::endpoint::Throttle;
use platform::{
    Access, App, Bucket, Endpoint, Error, Grant, Http, Method, Request, Response, Success, Trigger, schema,
};
use search::Query;
use serde::Deserialize;

use crate::failed;
use crate::opened::Opened;
use crate::views::{SearchFilters, SearchPage, SearchSort};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "search-packages",
    summary: "Find packages by text, with filters, sorts and counts.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/search",
        path_parameters: &[],
        throttle: Some(THROTTLE),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<SearchPackages>()),
        query: None,
        success: Success::json(200, schema::<SearchPage>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // An index of 100,000 packages maps 200 MB.
    memory_mb: 1024,
    timeout_seconds: 20,
    grants: &[search_index::FIND, Grant::read_blobs(Bucket::SearchIndex), sampled_events::CATALOG_SEARCHED],
};

/// A search takes some milliseconds of a core.
pub(crate) const THROTTLE: Throttle = Throttle { requests_per_second_max: 100, burst_requests_max: 200 };

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
pub struct SearchPackages {
    /// Words, names or terms: `json schema`, `acme/typescript`, `foaf:Person`. Typing
    /// errors are forgiven; what is exact comes first. Empty: all packages.
    #[schema(max_length = 256, required = false, example = "typescript types")]
    text: String,
    #[schema(required = false)]
    filters: SearchFilters,
    #[schema(required = false)]
    sort: SearchSort,
    /// Packages on a page.
    #[schema(minimum = 1, maximum = 100, default = 20, required = false, example = 20)]
    limit: Option<u32>,
    /// `next_cursor` of the page before, with the same text, filters and sort.
    #[schema(max_length = 16384, required = false)]
    cursor: Option<String>,
    /// Whether to count by kind, category, licence, author, tag, price and shapes. A count
    /// is of what another choice of the same filter would find.
    #[schema(required = false, example = true)]
    facets: bool,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: SearchPackages = request.json()?;
    let has_filters = params.filters != SearchFilters::default();
    let query = Query {
        text: params.text,
        filters: params.filters.into(),
        sort: params.sort.into(),
        limit: params.limit.map(|limit| usize::try_from(limit).unwrap_or(usize::MAX)),
        cursor: params.cursor,
        facets: params.facets,
    };
    query.check().map_err(|wrong| failed(wrong.into()))?;
    let page = match app.kept::<Opened>().newest(app).await? {
        Some(index) => SearchPage::from(index.reader.search(&query).map_err(failed)?),
        None => SearchPage::default(),
    };
    let searched = CatalogSearched {
        words: query.text.split_whitespace().count(),
        has_filters,
        found: page.total,
        first_page: query.cursor.is_none(),
    };
    sampled_events::catalog_searched(app, &request.id, &searched).await;
    Response::ok(&page)
}
