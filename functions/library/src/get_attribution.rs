//! Gives the `ATTRIBUTION.md` of what the workspace has installed: who made it, and
//! under which licence.

use catalog_store::{library, packages};
use domain::Permission;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use registry::PackageId;
use registry::licences::attribution::{Attributed, markdown};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-attribution",
    summary: "Get the ATTRIBUTION.md of the workspace's library.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/library/attribution",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<AttributionView>().also_as(&[MARKDOWN])),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[library::FIND, packages::FIND_ALL],
};

const JSON: &str = "application/json";
const MARKDOWN: &str = "text/markdown";
const OFFERED: &[&str] = &[JSON, MARKDOWN];

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Attribution)]
pub struct AttributionView {
    /// How the file is to be called.
    #[schema(max_length = 20, example = "ATTRIBUTION.md")]
    filename: &'static str,
    /// The file's text.
    #[schema(max_length = 1_000_000)]
    markdown: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let media_type = request.preferred(OFFERED)?;
    let library = library::find(app, tenant).await?;
    let packages = packages::find_all(app, library.entries.keys()).await?;
    let attributed = |(id, entry): (&PackageId, &library::Entry)| {
        let page = packages.iter().find(|package| package.id == *id).map(|package| &package.page);
        Attributed {
            package: id.clone(),
            version: entry.version.clone(),
            title: page.map(|page| page.title.to_string()).unwrap_or_default(),
            // Accounts stay unnamed: a package's namespace says whose it is.
            authors: Vec::new(),
            licence: entry.licence.clone(),
            repository: page.and_then(|page| page.repository.as_ref()).map(ToString::to_string),
            sha256: entry.sha256.to_string(),
        }
    };
    let attributed: Vec<Attributed> = library.entries.iter().map(attributed).collect();
    let markdown = markdown(&attributed);
    if media_type == MARKDOWN {
        return Ok(Response::text(markdown).with_content_type("text/markdown; charset=utf-8"));
    }
    Response::ok(&AttributionView { filename: "ATTRIBUTION.md", markdown })
}
