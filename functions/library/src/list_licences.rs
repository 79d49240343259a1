//! Lists the licences that a publisher can choose from.

use platform::endpoint::Throttle;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use registry::licences::templates::{ALL, Template};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-licences",
    summary: "List licences to choose from for a package.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/licences",
        path_parameters: &[],
        throttle: Some(THROTTLE),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<LicencesList>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 128,
    timeout_seconds: 5,
    grants: &[],
};

/// It costs nothing, and nobody needs it often.
const THROTTLE: Throttle = Throttle { requests_per_second_max: 50, burst_requests_max: 100 };

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = LicenceTemplates)]
pub struct LicencesList {
    #[schema(max_items = 50)]
    items: Vec<LicenceTemplate>,
}

/// A licence to choose. It is no legal advice.
#[derive(Serialize, utoipa::ToSchema)]
pub struct LicenceTemplate {
    /// An SPDX expression.
    #[schema(max_length = 256)]
    licence: &'static str,
    #[schema(max_length = 100)]
    title: &'static str,
    /// For whom it is, in one sentence.
    #[schema(max_length = 300)]
    summary: &'static str,
    /// The text, where SPDX's list has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 10_000)]
    text: Option<&'static str>,
}

async fn handle(_: &App, _: Request) -> Result<Response, Error> {
    let item = |template: &Template| LicenceTemplate {
        licence: template.licence,
        title: template.title,
        summary: template.summary,
        text: template.text,
    };
    let list = LicencesList { items: ALL.iter().map(item).collect() };
    Ok(Response::ok(&list)?.with_header("cache-control", "public, max-age=3600"))
}
