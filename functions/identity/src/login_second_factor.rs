//! The second half of a login: gives the tokens for the challenge that the
//! password got, and a code. Which account it is about is told to nobody.

use domain::events::Actor;
use identity_store::second_factor::{self, Answered};
use identity_store::{sessions, suspensions};
use platform::error::Refusal;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
    tokens,
};
use serde::Deserialize;
use tenancy_store::members;

use crate::proof::{self, PROOF_DELAYED, ProofParams};
use crate::signed_in::{self, Session};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "login-second-factor",
    summary: "Finish a login with the second factor.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/login/second-factor",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<SecondFactorParams>()),
        query: None,
        success: Success::json(200, schema::<Session>()),
        errors: &[
            ErrorCode::unauthenticated(Refusal::ChallengeOver),
            ErrorCode::unauthenticated(Refusal::ProofWrong),
            ErrorCode::SUSPENDED,
            PROOF_DELAYED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        second_factor::OPEN,
        second_factor::ANSWER,
        members::ROLE,
        suspensions::IS_SUSPENDED,
        tokens::ISSUE,
        Grant::read_secret(Secret::CodeKey),
    ],
};

/// The challenge, and one of the two codes.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SecondFactorParams {
    /// What the login answered.
    challenge: String,
    /// Six digits, of the authenticator app.
    code: Option<String>,
    /// One of the recovery codes; it is good once.
    recovery_code: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let SecondFactorParams { challenge, code, recovery_code } = request.json()?;
    let shown = ProofParams::new(code, recovery_code).proof()?;
    let over = || Error::Unauthenticated(Refusal::ChallengeOver);
    let open = second_factor::open(app, &challenge).await?.ok_or_else(over)?;
    let mut person = signed_in::still_somewhere(app, open.account_id, open.tenant_id).await?.ok_or_else(over)?;
    signed_in::refuse_suspended(app, &person).await?;
    person.device = Some(signed_in::new_device(app));
    let session = sessions::new(app, person.account_id, &request.client);
    // What can fail comes before challenge and code are used up.
    let access_token = signed_in::access_token(app, &person, session.id).await?;
    match second_factor::answer(app, &open, &shown, &session, &Actor::person(person.account_id)).await? {
        Answered::Begun => signed_in::answer(app, &person, &session, access_token).await,
        Answered::Wrong => Err(Error::Unauthenticated(Refusal::ProofWrong)),
        Answered::Refused { retry_after_seconds } => Err(proof::delayed(retry_after_seconds)),
        Answered::Over => Err(over()),
    }
}
