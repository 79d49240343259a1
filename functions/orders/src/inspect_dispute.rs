//! Shows staff a dispute with what the bank is told. The look is in the workspace's log before
//! it is answered.

use domain::events::Viewed;
use domain::{Reason, StaffPermission};
use orders_store::disputes;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use store_core::acts::{self, Act};

use crate::dispute_view::DisputeWithEvidence;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-dispute",
    summary: "See a dispute with what the bank is told.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/disputes/{id}",
        path_parameters: &[("id", PathParameter::Dispute)],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<InspectDispute>()),
        success: Success::json(200, schema::<DisputeWithEvidence>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[disputes::FIND, acts::VIEW],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectDispute {
    reason: Reason,
}

/// The id of a dispute in the path: a part of a key.
pub(crate) fn dispute_id(request: &Request) -> Result<String, Error> {
    let id: String = request.path("id", crate::DISPUTE)?;
    if payments::is_id(&id) { Ok(id) } else { Err(Error::NotFound { what: crate::DISPUTE }) }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id = dispute_id(&request)?;
    let InspectDispute { reason } = request.query()?;
    let dispute = disputes::find(app, &id).await?.ok_or(Error::NotFound { what: crate::DISPUTE })?;
    let act = Act { by, subject: dispute.tenant_id.into(), reason: &reason };
    acts::view(app, &act, Viewed::Dispute(id)).await?;
    Response::secret(&DisputeWithEvidence::from(dispute))
}
