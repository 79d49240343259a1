//! Makes a namespace or a package that was offered to the workspace its own, if it has
//! room for it. Versions, installs and reviews stay as they are.

use catalog_store::namespaces::NAMESPACES_MAX;
use catalog_store::packages::PackageLimits;
use catalog_store::transfers::{self, Accepted};
use domain::Permission;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::names::transfer::Subject;
use tenancy_store::plans;

use crate::create_namespace::TOO_MANY;
use crate::create_package::of_plan;
use crate::transfer_view::{TRANSFER, TRANSFER_OVER, TransferOf};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "accept-transfer",
    summary: "Accept a namespace or a package that is offered to the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/transfers/accept",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<TransferOf>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, TRANSFER_OVER, TOO_MANY, crate::PLAN_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[plans::FIND, transfers::ACCEPT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let TransferOf { subject } = request.json()?;
    let limits = plans::find(app, caller.tenant_id).await?.at(app.clock.now().into()).terms.limits();
    let packages =
        PackageLimits { packages_max: limits.templates_max, private_packages_max: limits.custom_templates_max };
    let conflict = |code, detail| Err(Error::Conflict { code, detail });
    match transfers::accept(app, &subject, caller.tenant_id, packages, &caller.actor()).await? {
        Accepted::Done => Ok(Response::no_content()),
        Accepted::Missing => Err(Error::NotFound { what: TRANSFER }),
        Accepted::Over => conflict(TRANSFER_OVER, "The offer is over. Its owner can make another one.".to_owned()),
        Accepted::LimitMet => match subject {
            Subject::Namespace(_) => {
                let detail =
                    format!("The workspace has {NAMESPACES_MAX} namespaces, which is the most that one can have.");
                conflict(TOO_MANY, detail)
            }
            Subject::Package(_) => conflict(crate::PLAN_LIMIT, of_plan(&limits)),
        },
    }
}
