//! Where a provider sends the browser back: finds or makes the account, or links
//! it, or proves a session, and sends the browser on to the app. How it went is in
//! the fragment, which no server is sent and no log keeps: `code=` and a one-time
//! code for the tokens, `linked=` or `proven=` and the provider, or `error=` and a
//! stable code.

use domain::events::Actor;
use domain::provider::Provider;
use domain::{AccountId, TenantId};
use identity_store::accounts::{self, NewAccount, Registered};
use identity_store::logins::{self, Attempt, Found, InSession, Intent, Linked, StepUp};
use identity_store::oauth::{self as providers, Denied, Identity};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Request, Response, Secret, Success, Trigger,
    schema,
};
use serde::Deserialize;
use ulid::Ulid;

use crate::oauth::{self, COOKIE, PROVIDER, SECOND_FACTOR_ON};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "finish-oauth",
    summary: "Where GitHub or Google sends the browser back.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/oauth/{provider}/callback",
        path_parameters: &[("provider", PathParameter::Provider)],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<CallbackParams>()),
        success: Success::empty(303).with(&[Header::Location, Header::SetCookie]),
        errors: &[ErrorCode::NOT_FOUND, STATE_UNKNOWN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 25,
    grants: &[
        logins::TAKE_ATTEMPT,
        logins::PUT_FOUND,
        logins::OWNER,
        logins::ADD,
        logins::REGISTER,
        logins::STEP_UP,
        accounts::ADDRESS,
        Grant::read_secret(Secret::OAuthClients),
        Grant::read_secret(Secret::CodeKey),
    ],
};

const STATE_UNKNOWN: ErrorCode = ErrorCode::conflict("oauth_state_unknown");

/// RFC 6749 §4.1.2: what a provider adds to the callback; it may add more.
#[derive(Deserialize, utoipa::ToSchema)]
pub(crate) struct CallbackParams {
    state: String,
    code: Option<String>,
    /// Why there is no code: `access_denied` when the person said no.
    error: Option<String>,
}

/// Why nobody is signed in; in the fragment as `error=<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failed {
    /// The person, or the provider, said no.
    Denied,
    EmailUnverified,
    /// The address has an account: log in to it, then link the provider.
    LinkRequired,
    /// The provider's person is linked to another account.
    AlreadyLinked,
    /// The account is linked to another person of this provider.
    OtherLinked,
    /// Proven was to be a person who is linked; the provider named another.
    OtherPerson,
    /// A second factor was turned on meanwhile; a provider alone proves too little.
    SecondFactorOn,
}

impl Failed {
    fn code(self) -> &'static str {
        match self {
            Self::Denied => "oauth_denied",
            Self::EmailUnverified => "oauth_email_unverified",
            Self::LinkRequired => "oauth_link_required",
            Self::AlreadyLinked => "oauth_already_linked",
            Self::OtherLinked => "oauth_other_linked",
            Self::OtherPerson => "oauth_other_person",
            Self::SecondFactorOn => SECOND_FACTOR_ON.name,
        }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let provider: Provider = request.path("provider", PROVIDER)?;
    let params: CallbackParams = request.query()?;
    let id = oauth::of_state(app, &params.state).await?.ok_or_else(unknown)?;
    let mark = request.cookies.get(COOKIE).map(String::as_str).unwrap_or_default();
    if oauth::of_cookie(app, mark).await? != Some(id) {
        return Err(unknown());
    }
    // Taken before anything else, so that a callback is good once.
    let attempt = logins::take_attempt(app, id).await?.filter(|it| it.provider == provider).ok_or_else(unknown)?;
    let outcome = match (&params.code, &params.error) {
        (Some(code), None) => finish(app, id, attempt, code).await?,
        _ => Err(Failed::Denied),
    };
    let fragment = outcome.unwrap_or_else(|failed| format!("error={}", failed.code()));
    let location = format!("{}/signed-in#{fragment}", app.config.app_url()?);
    Ok(Response { status: 303, headers: Vec::new(), body: Vec::new() }
        .with_header("location", location)
        .with_header("cache-control", "no-store")
        .with_header("set-cookie", format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax")))
}

fn unknown() -> Error {
    Error::Conflict {
        code: STATE_UNKNOWN,
        detail: "This sign-in was not begun in this browser, or is used or too old. Begin again.".to_owned(),
    }
}

/// Does what the attempt was begun for; the fragment for the app.
async fn finish(app: &App, id: Ulid, attempt: Attempt, code: &str) -> Result<Result<String, Failed>, Error> {
    let provider = attempt.provider;
    let identity = match providers::identity(app, provider, &id.to_string(), code).await? {
        Ok(identity) => identity,
        Err(Denied::CodeRefused) => return Ok(Err(Failed::Denied)),
        Err(Denied::EmailUnverified) => return Ok(Err(Failed::EmailUnverified)),
    };
    match attempt.intent {
        Intent::SignIn { challenge } => {
            let account_id = match log_in(app, id, provider, &identity).await? {
                Ok(account_id) => account_id,
                Err(failed) => return Ok(Err(failed)),
            };
            let found = Found { account_id, provider, subject: identity.subject, challenge };
            logins::put_found(app, id, &found).await?;
            Ok(Ok(format!("code={}", oauth::one_time_code(app, id).await?)))
        }
        // Whoever began one of these is logged in already.
        Intent::Link(session) => {
            Ok(link(app, session, provider, &identity).await?.map(|()| format!("linked={provider}")))
        }
        Intent::StepUp(session) => {
            Ok(match logins::step_up(app, session, provider, &identity, &session.actor()).await? {
                StepUp::Done => Ok(format!("proven={provider}")),
                StepUp::SessionEnded => Err(Failed::Denied),
                StepUp::OtherPerson => Err(Failed::OtherPerson),
                StepUp::SecondFactorOn => Err(Failed::SecondFactorOn),
            })
        }
    }
}

async fn link(
    app: &App,
    session: InSession,
    provider: Provider,
    identity: &Identity,
) -> Result<Result<(), Failed>, Error> {
    let Some(address) = accounts::address(app, session.account_id).await? else {
        return Ok(Err(Failed::Denied));
    };
    Ok(match logins::add(app, session, address, provider, identity, &session.actor()).await? {
        Linked::Done => Ok(()),
        Linked::Taken => Err(Failed::AlreadyLinked),
        Linked::Occupied => Err(Failed::OtherLinked),
        Linked::Changed => Err(Failed::Denied),
    })
}

/// The account that is linked, or a new one. An account of the same address is
/// never taken for theirs: whoever holds the address at the provider need not be
/// who made the account here.
async fn log_in(
    app: &App,
    id: Ulid,
    provider: Provider,
    identity: &Identity,
) -> Result<Result<AccountId, Failed>, Error> {
    if let Some(account) = logins::owner(app, provider, identity).await? {
        return Ok(Ok(account));
    }
    let new = NewAccount {
        account_id: AccountId::new(id),
        tenant_id: TenantId::new(id),
        email: identity.email.clone(),
        name: identity.name.clone(),
        password_hash: None,
    };
    Ok(match logins::register(app, &new, provider, identity, &Actor::person(new.account_id)).await? {
        Registered::Done | Registered::Before => Ok(new.account_id),
        // By the same person in another window, or by somebody else.
        Registered::EmailTaken | Registered::MoreTaken => {
            logins::owner(app, provider, identity).await?.ok_or(Failed::LinkRequired)
        }
    })
}
