//! Lists the public packages whose current versions require a public package. A change is
//! seen here within seconds, with the search.

use catalog_store::packages;
use catalog_store::required_by::{self, Dependent};
use platform::endpoint::PathParameter;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Paging, Request, Response, Success, Trigger, schema,
};
use registry::{PackageId, Requirement, Version};
use serde::Serialize;

use crate::published;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-dependents",
    summary: "List the packages whose current versions require a public package.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/dependents",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, schema::<DependentsView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, required_by::LIST],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct DependentsView {
    /// Of all pages.
    #[schema(example = 12)]
    packages_count: u64,
    items: Vec<DependentView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    next_cursor: Option<String>,
}

/// A package that requires another one.
#[derive(Serialize, utoipa::ToSchema)]
pub struct DependentView {
    package: PackageId,
    /// Its current version.
    version: Version,
    /// As that version asks for the package.
    requirement: Requirement,
}

impl From<Dependent> for DependentView {
    fn from(dependent: Dependent) -> Self {
        let Dependent { package, version, requirement } = dependent;
        Self { package, version, requirement }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (after, limit) = request.query::<Paging>()?.after("")?;
    let package = published::package(app, &request).await?;
    let (packages_count, listed) = required_by::list(app, &package.id, after.as_ref(), limit.into()).await?;
    Response::ok(&DependentsView {
        packages_count,
        items: listed.items.into_iter().map(DependentView::from).collect(),
        next_cursor: listed.next.map(|id: PackageId| page::cursor(&id.to_string())),
    })
}
