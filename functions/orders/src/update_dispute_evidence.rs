//! Puts what staff wrote for a bank in the place of what was gathered, all of it. From then on
//! nothing is gathered anew; what a bank has got, or is getting, does not change any more.

use domain::events::EventLog;
use domain::{Reason, StaffPermission};
use orders_store::disputes::{self, Updated};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use store_core::acts::Act;

use crate::dispute_view::{DisputeWithEvidence, EvidenceTexts};
use crate::{DISPUTE_NOT_OPEN, inspect_dispute};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "update-dispute-evidence",
    summary: "Write what a bank is told of a dispute.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/staff/disputes/{id}/evidence",
        path_parameters: &[("id", PathParameter::Dispute)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::AnswerDisputes),
        idempotent: false,
        body: Some(schema::<UpdateDisputeEvidence>()),
        query: None,
        success: Success::json(200, schema::<DisputeWithEvidence>()),
        errors: &[ErrorCode::NOT_FOUND, DISPUTE_NOT_OPEN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[disputes::UPDATE_EVIDENCE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateDisputeEvidence {
    reason: Reason,
    /// All that the bank is told, by Stripe's names. It tells of orders and packages; whose
    /// they are is added when it is submitted.
    evidence: EvidenceTexts,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id = inspect_dispute::dispute_id(&request)?;
    let UpdateDisputeEvidence { reason, evidence } = request.json()?;
    let evidence = evidence.into_evidence()?;
    let act = Act { by, subject: EventLog::Staff, reason: &reason };
    match disputes::update_evidence(app, &id, &evidence, &act).await? {
        Updated::Done(dispute) => Response::secret(&DisputeWithEvidence::from(*dispute)),
        Updated::NotFound => Err(Error::NotFound { what: crate::DISPUTE }),
        Updated::NotOpen => {
            let detail = "The bank takes no evidence any more, or it is on its way.".to_owned();
            Err(Error::Conflict { code: DISPUTE_NOT_OPEN, detail })
        }
    }
}
