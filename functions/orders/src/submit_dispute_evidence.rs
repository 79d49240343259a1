//! Has the evidence of a dispute handed in now instead of a day before its deadline. It goes
//! once: whoever asks again, nothing more happens.

use domain::events::EventLog;
use domain::{Reason, StaffPermission};
use orders_store::disputes::{self, Requested};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use store_core::acts::Act;

use crate::dispute_view::DisputeWithEvidence;
use crate::{DISPUTE_NOT_OPEN, inspect_dispute};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "submit-dispute-evidence",
    summary: "Have the evidence of a dispute handed in.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/disputes/{id}/evidence/submit",
        path_parameters: &[("id", PathParameter::Dispute)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::AnswerDisputes),
        idempotent: false,
        body: Some(schema::<SubmitDisputeEvidence>()),
        query: None,
        success: Success::json(200, schema::<DisputeWithEvidence>()),
        errors: &[ErrorCode::NOT_FOUND, DISPUTE_NOT_OPEN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[disputes::REQUEST_SUBMISSION],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SubmitDisputeEvidence {
    reason: Reason,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id = inspect_dispute::dispute_id(&request)?;
    let SubmitDisputeEvidence { reason } = request.json()?;
    let act = Act { by, subject: EventLog::Staff, reason: &reason };
    match disputes::request_submission(app, &id, &act).await? {
        Requested::Done(dispute) => Response::secret(&DisputeWithEvidence::from(*dispute)),
        Requested::NotFound => Err(Error::NotFound { what: crate::DISPUTE }),
        Requested::NotOpen => {
            let detail = "The bank takes no evidence of this dispute any more.".to_owned();
            Err(Error::Conflict { code: DISPUTE_NOT_OPEN, detail })
        }
    }
}
