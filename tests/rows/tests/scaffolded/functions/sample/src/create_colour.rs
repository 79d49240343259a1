//! Create colour.

use domain::{Permission, TenantId};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-colour",
    summary: "Create colour.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/colours",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<CreateColour>()),
        query: None,
        success: Success::json(201, schema::<CreateColourView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    // The operations of stores that the handler calls: `quotas::RESERVE`.
    grants: &[],
};

const LABEL_CHARS_MAX: usize = 100;

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateColour {
    #[schema(min_length = 1, max_length = 100)]
    label: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct CreateColourView {
    workspace_id: TenantId,
    label: String,
}

async fn handle(_app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let CreateColour { label } = request.json()?;
    if label.is_empty() || label.chars().count() > LABEL_CHARS_MAX {
        return Err(Error::field("label", format!("expected 1 to {LABEL_CHARS_MAX} characters")));
    }
    Response::json(201, &CreateColourView { workspace_id: tenant, label })
}
