//! Gives a member of staff an access token for their address, password and a code of
//! their authenticator app: always all three, and there is no refresh. Which of them is
//! wrong is not told, and an address that nobody has costs what one costs that somebody has.

use domain::{Email, StaffRole};
use identity_store::attempts::{self, LOGIN_DELAYED, Who};
use identity_store::passwords::{self, Attempt};
use identity_store::staff::{self, Credentials, Member, SignedIn};
use platform::endpoint::Throttle;
use platform::error::Refusal;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema, tokens,
};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "login-staff",
    summary: "Get an access token of staff.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/login",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<StaffLogin>()),
        query: None,
        success: Success::json(200, schema::<StaffSession>()),
        errors: &[ErrorCode::unauthenticated(Refusal::CredentialsWrong), LOGIN_DELAYED, CODES_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        attempts::COUNT_BOTH,
        attempts::FORGET,
        attempts::TAKE_BACK,
        staff::FIND_BY_EMAIL,
        staff::CREDENTIALS,
        staff::SIGN_IN,
        tokens::ISSUE_TO_STAFF,
    ],
};

/// Wrong codes after right passwords.
const CODES_DELAYED: ErrorCode = ErrorCode::too_many("proof_delayed");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffLogin {
    email: Email,
    password: Attempt,
    /// Six digits, of the authenticator app.
    #[schema(min_length = 6, max_length = 6, pattern = "^[0-9]{6}$", example = "492039")]
    code: String,
}

/// A token, in the names of RFC 6749, section 5.1.
#[derive(Serialize, utoipa::ToSchema)]
pub struct StaffSession {
    /// Send it as `Authorization: Bearer <access_token>`. It opens only `/api/v1/staff`.
    #[schema(max_length = 4096, example = "header.claims.signature")]
    access_token: String,
    /// Always `Bearer`.
    #[schema(max_length = 6, example = "Bearer")]
    token_type: &'static str,
    /// Then sign in again.
    #[schema(minimum = 0, maximum = 1800, example = 1800)]
    expires_in_seconds: u32,
    role: StaffRole,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: StaffLogin = request.json()?;
    // Counted by address and network together: nobody elsewhere can keep staff from
    // signing in, and the second factor has a count of its own.
    let ip = request.client.ip.clone();
    let (who, network) = (Who::Staff(params.email.clone(), ip.clone()), Who::Network(ip));
    attempts::count_both(app, &who, &network).await?;
    let wrong = || Error::Unauthenticated(Refusal::CredentialsWrong);
    let member = staff::find_by_email(app, &params.email).await?;
    let (member, credentials) = authenticate(app, member, params.password).await?.ok_or_else(wrong)?;
    match staff::sign_in(app, &member, credentials, &params.code).await? {
        SignedIn::Done => {}
        SignedIn::Wrong => return Err(wrong()),
        SignedIn::Refused { retry_after_seconds } => return Err(codes_delayed(retry_after_seconds)),
    }
    attempts::forget(app, &who).await?;
    attempts::take_back(app, &network).await?;
    Response::secret(&StaffSession {
        access_token: tokens::issue_to_staff(app, member.id, &member.enrolment).await?,
        token_type: "Bearer",
        expires_in_seconds: tokens::STAFF_TTL_SECONDS,
        role: member.role,
    })
}

/// The member and their credentials, if the password is right and they may sign in.
async fn authenticate(
    app: &App,
    member: Option<Member>,
    attempt: Attempt,
) -> Result<Option<(Member, Credentials)>, Error> {
    let found = match &member {
        Some(member) => staff::credentials(app, member.id).await?,
        None => None,
    };
    let usable = member.zip(found).filter(|(member, found)| member.is_active() && found.is_on(&member.enrolment));
    let Some((member, found)) = usable else {
        passwords::verify_absent(attempt).await?;
        return Ok(None);
    };
    let matches = passwords::verify(attempt, found.phc().to_owned()).await?;
    Ok(matches.then_some((member, found)))
}

fn codes_delayed(retry_after_seconds: u32) -> Error {
    Error::TooMany {
        code: CODES_DELAYED,
        detail: "Too many wrong codes in a row. Wait, and then try again.".to_owned(),
        retry_after_seconds,
    }
}
