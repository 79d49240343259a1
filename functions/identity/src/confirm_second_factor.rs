//! Turns the second factor on, by the first code of the app, gives the recovery
//! codes, and ends the other sessions, which may have begun by a stolen password.
//! The same request again, should its answer be lost, gives other recovery codes.

use domain::events::EndedBy;
use identity_store::second_factor;
use identity_store::sessions::{self, EndAll};
use platform::error::Refusal;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

use crate::proof::{self, PROOF_DELAYED, SECOND_FACTOR_OFF};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "confirm-second-factor",
    summary: "Turn the second factor on, by its first code.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/totp/confirm",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<ConfirmParams>()),
        query: None,
        success: Success::json(200, schema::<RecoveryCodes>()),
        errors: &[ErrorCode::unauthenticated(Refusal::ProofWrong), SECOND_FACTOR_OFF, PROOF_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[second_factor::CONFIRM, sessions::END_ALL],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfirmParams {
    /// Six digits, of the authenticator app.
    code: String,
}

/// Shown once; each is good once in place of the app's code.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct RecoveryCodes {
    pub(crate) recovery_codes: Vec<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let (account, session, by) = (caller.account_id, caller.session_id()?, caller.actor());
    let params: ConfirmParams = request.json()?;
    let recovery_codes = proof::done(second_factor::confirm(app, account, &params.code, &by).await?)?;
    // From now on none begins without it.
    let others = EndAll { except: Some(session), reason: EndedBy::SecondFactorEnabled };
    sessions::end_all(app, account, others, &by).await?;
    Response::secret(&RecoveryCodes { recovery_codes })
}
