//! Shows how far a generation is, and how it ended.

use domain::{GenerationId, Permission};
use platform::endpoint::PathParameter;
use platform::store::generations;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Trigger, schema};

use crate::view::GenerationView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-generation",
    summary: "Show how far a generation is, and how it ended.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations/{id}",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: (200, Some(schema::<GenerationView>())),
        errors: &[(404, "not_found")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[generations::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("id", crate::GENERATION)?;
    let found = generations::find(app, tenant, id).await?;
    Response::ok(&GenerationView::of(app, found.ok_or(Error::NotFound { what: crate::GENERATION })?))
}
