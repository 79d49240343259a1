//! What the steps of a sign-in by a provider share.
//!
//! ```text
//! app ── start ──▶ us ── authorization URL, cookie ──▶ app
//! browser ──────▶ provider ── callback: state, code ──▶ us ── one-time code ──▶ app
//! app ── one-time code, verifier ──▶ us ── tokens ──▶ app
//! ```
//!
//! The cookie binds the callback to the browser that began (nobody can make
//! somebody else's browser finish their own sign-in), the verifier binds the
//! tokens to the app that began (a code that leaks from the address bar is worth
//! nothing), and PKCE binds the provider's code to us. All are derived from the
//! attempt's id by the code key: nothing secret lies in a table.

use domain::Unacceptable;
use identity_store::logins::{self, Attempt, Intent};
use identity_store::oauth::{self, Consent};
use platform::codes::{self, Purpose};
use platform::{App, Error, ErrorCode, Response};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

/// What the client is told when there is no such provider.
pub(crate) const PROVIDER: &str = "provider";
/// The operator has not registered this product with the provider.
pub(crate) const UNREGISTERED: ErrorCode = ErrorCode::conflict("provider_unavailable");
/// A second factor is on, so a step-up needs its code and no provider.
pub(crate) const SECOND_FACTOR_ON: ErrorCode = ErrorCode::conflict("second_factor_on");
/// The code from the fragment is of no use, or not any more.
pub(crate) const CODE_UNKNOWN: ErrorCode = ErrorCode::conflict("oauth_code_unknown");
/// `__Host-`: of this host, by TLS, for all its paths; nobody else can set it.
pub(crate) const COOKIE: &str = "__Host-ggen-oauth";

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StartParams {
    /// Choose a random `verifier` of 43 to 128 characters and keep it; send its
    /// SHA-256 in base64url without padding here (RFC 7636's S256), and itself
    /// when you fetch the tokens.
    pub(crate) challenge: Challenge,
}

/// Where to go on.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Redirection {
    /// Send the browser here within ten minutes.
    authorization_url: String,
}

/// The base64url of 32 bytes.
#[derive(Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Challenge(String);

impl TryFrom<String> for Challenge {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let base64url = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if text.len() == 43 && text.bytes().all(base64url) {
            Ok(Self(text))
        } else {
            Err(Unacceptable { expected: "the base64url of a SHA-256: 43 characters without padding" })
        }
    }
}

impl From<Challenge> for String {
    fn from(challenge: Challenge) -> Self {
        challenge.0
    }
}

impl utoipa::PartialSchema for Challenge {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[A-Za-z0-9_-]{43}$"))
            .into()
    }
}

impl utoipa::ToSchema for Challenge {}

pub(crate) fn code_unknown() -> Error {
    let detail = "The code is not of this sign-in, or is used or older than a minute. Begin again.".to_owned();
    Error::Conflict { code: CODE_UNKNOWN, detail }
}

/// Notes the attempt and answers where to go on.
pub(crate) async fn begin(app: &App, attempt: &Attempt) -> Result<Response, Error> {
    let (id, provider) = (app.clock.ulid(), attempt.provider);
    let state = codes::write(app, Purpose::OAuthState, &format!("{id}.state")).await?;
    let consent = match attempt.intent {
        Intent::StepUp(_) => Consent::Fresh,
        Intent::SignIn { .. } | Intent::Link(_) => Consent::Any,
    };
    let url = oauth::authorization_url(app, provider, &id.to_string(), &state, consent).await?;
    let Some(authorization_url) = url else {
        let detail = format!("Signing in by {provider} is not set up here. Use another way.");
        return Err(Error::Conflict { code: UNREGISTERED, detail });
    };
    logins::begin(app, id, attempt).await?;
    let mark = codes::write(app, Purpose::OAuthState, &format!("{id}.browser")).await?;
    let seconds = logins::ATTEMPT.as_secs();
    // Lax: the browser comes back by a link on another site.
    let cookie = format!("{COOKIE}={mark}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax");
    Ok(Response::secret(&Redirection { authorization_url })?.with_header("set-cookie", cookie))
}

/// The attempt that a state names, if it is one of ours.
pub(crate) async fn of_state(app: &App, state: &str) -> Result<Option<Ulid>, Error> {
    attempt_of(app, Purpose::OAuthState, state, ".state").await
}

/// The attempt that a browser's mark names.
pub(crate) async fn of_cookie(app: &App, mark: &str) -> Result<Option<Ulid>, Error> {
    attempt_of(app, Purpose::OAuthState, mark, ".browser").await
}

async fn attempt_of(app: &App, purpose: Purpose, code: &str, kind: &str) -> Result<Option<Ulid>, Error> {
    let subject = codes::read(app, purpose, code).await?;
    Ok(subject.as_deref().and_then(|subject| subject.strip_suffix(kind)).and_then(|id| Ulid::from_string(id).ok()))
}

/// What the app fetches the tokens with.
pub(crate) async fn one_time_code(app: &App, id: Ulid) -> Result<String, Error> {
    codes::write(app, Purpose::OAuthCode, &id.to_string()).await
}

/// The attempt that a one-time code is of.
pub(crate) async fn of_one_time_code(app: &App, code: &str) -> Result<Option<Ulid>, Error> {
    attempt_of(app, Purpose::OAuthCode, code, "").await
}
