//! Makes the new address the account's, for the logged-in person who has the
//! code that was mailed to it, and ends their other sessions. The old address is
//! told. The same request again, should its answer be lost, answers the same.

use domain::EmailChangeId;
use domain::events::EndedBy;
use identity_store::email_changes::{self, Confirmed};
use identity_store::sessions::{self, EndAll};
use identity_store::{accounts, mailboxes};
use platform::codes::Purpose;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
};
use serde::Deserialize;

use crate::code;
use crate::get_account::Account;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "confirm-email-change",
    summary: "Make a new address the account's, by the code in the mail to it.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/confirm-email-change",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: Some(schema::<ConfirmEmailChangeParams>()),
        query: None,
        success: Success::json(200, schema::<Account>()),
        errors: &[ErrorCode::NOT_FOUND, EMAIL_TAKEN, code::CODE_EXPIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 20,
    grants: &[
        email_changes::FIND,
        email_changes::CONFIRM,
        accounts::PERSON,
        mailboxes::STANDING,
        sessions::END_ALL,
        Grant::read_secret(Secret::CodeKey),
    ],
};

const EMAIL_TAKEN: ErrorCode = ErrorCode::conflict("email_taken");

/// Who has read the mail.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmEmailChangeParams {
    /// What follows `#code=` in the link.
    code: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?.clone();
    let session = caller.session_id()?;
    let params: ConfirmEmailChangeParams = request.json()?;
    let id: EmailChangeId = code::subject(app, Purpose::ChangeEmail, &params.code).await?;
    let change = email_changes::find(app, id).await?.ok_or_else(expired)?;
    // Somebody else's code is as good as none.
    if change.account_id != caller.account_id {
        return Err(expired());
    }
    if !change.used {
        match email_changes::confirm(app, &change, &caller.actor()).await? {
            Confirmed::Done => {}
            Confirmed::EmailTaken => return Err(taken()),
            Confirmed::Outdated => return Err(expired()),
        }
    }
    let person = accounts::person(app, caller.account_id).await?.ok_or(Error::NotFound { what: "account" })?;
    if person.email != change.to {
        return Err(expired());
    }
    let others = EndAll { except: Some(session), reason: EndedBy::EmailChanged };
    sessions::end_all(app, caller.account_id, others, &caller.actor()).await?;
    Response::ok(&Account::of(app, caller.account_id, person).await?)
}

fn taken() -> Error {
    let detail = "There is another account of this email address by now. Choose another address.";
    Error::Conflict { code: EMAIL_TAKEN, detail: detail.to_owned() }
}

fn expired() -> Error {
    code::expired("Ask for another: POST /api/v1/auth/request-email-change.")
}
