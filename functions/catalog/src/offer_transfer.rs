//! Offers a namespace or a package of the workspace to another workspace, which has two
//! weeks to accept it. Until then everything stays as it is.

use catalog_store::invalid;
use catalog_store::transfers::{self, OFFERS_PER_DAY_MAX, Offered};
use domain::{Permission, TenantId};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::names::transfer::Subject;
use serde::Deserialize;

use crate::transfer_view::TransferView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "offer-transfer",
    summary: "Offer a namespace or a package to another workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/transfers",
        path_parameters: &[],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageWorkspace),
        idempotent: true,
        body: Some(schema::<OfferTransfer>()),
        query: None,
        success: Success::json(201, schema::<TransferView>()),
        errors: &[ErrorCode::NOT_FOUND, TOO_MANY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[transfers::OFFER],
};

const TOO_MANY: ErrorCode = ErrorCode::conflict("transfers_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferTransfer {
    /// A namespace, which goes without its packages, or a package.
    subject: Subject,
    /// Whoever gets it tells its id; an offer to somebody else takes the place of an earlier one.
    to_workspace_id: TenantId,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let OfferTransfer { subject, to_workspace_id } = request.json()?;
    match transfers::offer(app, &subject, caller.tenant_id, to_workspace_id, &caller.actor()).await? {
        Offered::Done(line) => Response::json(201, &TransferView::new(line, caller.tenant_id)),
        Offered::NotOwned => Err(Error::NotFound { what: what(&subject) }),
        Offered::Refused(refused) => Err(invalid(refused)),
        Offered::NoReceiver => Err(Error::field("to_workspace_id", "expected a workspace that somebody is in")),
        Offered::TooMany => Err(Error::Conflict {
            code: TOO_MANY,
            detail: format!("The workspace has made {OFFERS_PER_DAY_MAX} offers today. Make others tomorrow."),
        }),
    }
}

fn what(subject: &Subject) -> &'static str {
    match subject {
        Subject::Namespace(_) => crate::NAMESPACE,
        Subject::Package(_) => crate::PACKAGE,
    }
}
