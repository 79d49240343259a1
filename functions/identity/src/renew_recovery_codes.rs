//! Gives new recovery codes in place of the old ones, and tells the owner.

use identity_store::second_factor;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};

use crate::confirm_second_factor::RecoveryCodes;
use crate::proof::{self, SECOND_FACTOR_OFF};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "renew-recovery-codes",
    summary: "Get new recovery codes in place of the old ones.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/totp/recovery-codes",
        path_parameters: &[],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<RecoveryCodes>()),
        errors: &[SECOND_FACTOR_OFF],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[second_factor::RENEW_RECOVERY_CODES],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let renewed = second_factor::renew_recovery_codes(app, caller.account_id, &caller.actor()).await?;
    Response::secret(&RecoveryCodes { recovery_codes: renewed.ok_or_else(proof::absent)? })
}
