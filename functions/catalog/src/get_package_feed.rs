//! The changes of a public package as a JSON Feed (<https://www.jsonfeed.org/version/1.1/>):
//! what was published, deprecated, yanked or restored, the newest first. Feed readers send
//! no token, so the feed is of a package and not of a library.

use catalog_store::{packages, versions};
use domain::Time;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::PackageId;
use registry::notices::Change;
use serde::Serialize;

use crate::published;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-package-feed",
    summary: "Publish the changes of a public package as a JSON Feed.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/feed",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<PackageFeed>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::LIST],
};

/// The newest changes; a reader keeps the older ones.
const ITEMS_MAX: usize = 50;
/// Readers ask every few minutes.
const CACHE_CONTROL: &str = "public, max-age=300";

/// A JSON Feed.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PackageFeed {
    /// The version of the format.
    #[schema(max_length = 100, example = "https://jsonfeed.org/version/1.1")]
    version: &'static str,
    /// The package, by its id.
    #[schema(example = "acme/typescript")]
    title: String,
    /// The package's page.
    #[schema(max_length = 2048, example = "https://api.ggen.example/api/v1/marketplace/packages/acme/typescript")]
    home_page_url: String,
    /// This feed.
    #[schema(max_length = 2048, example = "https://api.ggen.example/api/v1/marketplace/packages/acme/typescript/feed")]
    feed_url: String,
    /// The newest changes, the newest first.
    #[schema(max_items = 50)]
    items: Vec<FeedItem>,
}

/// One change of the package.
#[derive(Serialize, utoipa::ToSchema)]
pub struct FeedItem {
    /// The same for the same change, for good.
    #[schema(example = "acme/typescript@1.4.2 2026-11-21T12:00:00.000Z", max_length = 300)]
    id: String,
    /// The version that changed.
    url: String,
    /// What happened.
    #[schema(example = "acme/typescript 1.4.2 was published", max_length = 300)]
    title: String,
    /// The same, with the reason that was given.
    #[schema(example = "acme/typescript 1.4.2 was yanked: It writes dates without a zone.", max_length = 800)]
    content_text: String,
    date_published: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let package = published::package(app, &request).await?;
    let changes = versions::changes(&versions::list(app, &package.id).await?);
    let page = app.config.api_link(&format!("/api/v1/marketplace/packages/{}", package.id));
    let items = changes.into_iter().take(ITEMS_MAX).map(|change| item(&package.id, &page, change));
    let feed = PackageFeed {
        version: "https://jsonfeed.org/version/1.1",
        title: package.id.to_string(),
        feed_url: format!("{page}/feed"),
        items: items.collect(),
        home_page_url: page,
    };
    Ok(Response::ok(&feed)?.with_header("cache-control", CACHE_CONTROL))
}

fn item(package: &PackageId, page: &str, change: Change) -> FeedItem {
    let Change { version, what, at, reason } = change;
    let title = format!("{package} {version} {}", what.as_words());
    let content_text = match reason {
        Some(reason) => format!("{title}: {}", reason.as_str()),
        None => format!("{title}."),
    };
    FeedItem {
        id: format!("{package}@{} {at}", version.key()),
        url: format!("{page}/versions/{}", version.key()),
        title,
        content_text,
        date_published: at,
    }
}
