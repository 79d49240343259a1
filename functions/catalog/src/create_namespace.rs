//! Opens a namespace for the workspace: what stands before the slash of its packages' ids.

use catalog_store::invalid;
use catalog_store::namespaces::{self, Created, NAMESPACES_MAX};
use domain::{Permission, Time};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::Namespace;
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-namespace",
    summary: "Open a namespace, in which the workspace's packages stand.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/namespaces",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: true,
        body: Some(schema::<CreateNamespace>()),
        query: None,
        success: Success::json(201, schema::<NamespaceView>()),
        errors: &[TOO_MANY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[namespaces::CREATE],
};

pub(crate) const TOO_MANY: ErrorCode = ErrorCode::conflict("namespaces_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateNamespace {
    /// No other namespace may look like it.
    namespace: Namespace,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct NamespaceView {
    pub(crate) namespace: Namespace,
    pub(crate) created_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateNamespace = request.json()?;
    match namespaces::create(app, caller.tenant_id, params.namespace, &caller.actor()).await? {
        Created::Done(record) => {
            Response::json(201, &NamespaceView { namespace: record.namespace, created_at: record.created_at })
        }
        Created::Refused(refused) => Err(invalid(refused)),
        Created::TooMany => Err(Error::Conflict {
            code: TOO_MANY,
            detail: format!("The workspace has {NAMESPACES_MAX} namespaces, which is the most that one can have."),
        }),
    }
}
