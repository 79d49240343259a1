//! Gives tokens for the one-time code of a sign-in by a provider, to the app that
//! began it. An account with a second factor is asked for it, as after a password.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use identity_store::logins::{self, Found};
use identity_store::sessions::{self, Ground};
use identity_store::{accounts, second_factor, suspensions};
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
    tokens,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tenancy_store::members;

use crate::login::{self, LoggedIn};
use crate::oauth::{self, CODE_UNKNOWN};
use crate::signed_in;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "exchange-oauth",
    summary: "Get tokens after a sign-in by GitHub or Google.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/oauth/token",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<ExchangeParams>()),
        query: None,
        success: Success::json(200, schema::<LoggedIn>()),
        errors: &[CODE_UNKNOWN, ErrorCode::SUSPENDED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        logins::TAKE_FOUND,
        accounts::PERSON,
        members::ROLE,
        second_factor::CHALLENGE,
        sessions::BEGIN,
        suspensions::IS_SUSPENDED,
        tokens::ISSUE,
        Grant::read_secret(Secret::CodeKey),
    ],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExchangeParams {
    /// From the fragment that the browser came back with.
    code: String,
    /// The text whose hash was the `challenge`.
    #[schema(min_length = 43, max_length = 128)]
    verifier: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: ExchangeParams = request.json()?;
    let found = found(app, &params).await?.ok_or_else(oauth::code_unknown)?;
    let account = found.account_id;
    let gone = || Error::NotFound { what: "account" };
    let home = accounts::person(app, account).await?.ok_or_else(gone)?.tenant_id;
    let mut person = signed_in::still_somewhere(app, account, home).await?.ok_or_else(gone)?;
    // Unlinked since the provider answered, the code is worth nothing.
    person.grounds = vec![Ground::Provider { provider: found.provider, subject: found.subject }];
    person.device = Some(signed_in::new_device(app));
    login::after_first_factor(app, &request.client, person).await
}

/// The code is used up whether or not the verifier is right.
async fn found(app: &App, params: &ExchangeParams) -> Result<Option<Found>, Error> {
    let Some(id) = oauth::of_one_time_code(app, &params.code).await? else { return Ok(None) };
    let Some(found) = logins::take_found(app, id).await? else { return Ok(None) };
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&params.verifier));
    Ok((challenge == found.challenge).then_some(found))
}
