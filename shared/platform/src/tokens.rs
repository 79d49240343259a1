//! Access tokens: JWTs of the profile of RFC 9068, signed by Ed25519.
//!
//! Only the login reads the signing key's secret; who verifies needs the
//! published keys alone. A token is refused unless all of it is as issued here:
//! what its header says about algorithms or keys is never followed, its `kid`
//! only chooses among published keys.

mod known;
mod staff;

pub use staff::{STAFF_TTL_SECONDS, StaffBearer, is_of_staff, issue_to_staff, verify_of_staff};

use domain::{AccountId, SessionId, TenantId};
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::EncodePrivateKey as _;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::error::{Error, Refusal};
use crate::grants::Grant;
use crate::keys;
use crate::resources::{Secret, Table};

/// From issue to expiry. Short, because until then a token is good by itself.
pub const TTL_SECONDS: u32 = 15 * 60;
/// How far the clocks of two machines may be apart.
const LEEWAY_SECONDS: i64 = 5;
const TOKEN_BYTES_MAX: usize = 4096;

const ISSUER: &str = "urn:ggen:identity";
const AUDIENCE: &str = "urn:ggen:api";
/// RFC 9068 §2.1: tells an access token from other JWTs of the same issuer.
const TYPE: &str = "at+jwt";
const ALGORITHM: Algorithm = Algorithm::EdDSA;

#[derive(Clone, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: AccountId,
    tid: TenantId,
    sid: SessionId,
    iat: i64,
    nbf: i64,
    exp: i64,
    jti: String,
}

/// What a valid token says. Whether the session still lasts, and what the person
/// may do, is read where it is kept: a token says nothing that can change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    pub account_id: AccountId,
    pub tenant_id: TenantId,
    pub session_id: SessionId,
    /// `jti`
    pub token_id: String,
    pub expires_at_seconds: i64,
}

/// What [`issue`] touches: the public half of a key is published before its first token.
pub const ISSUE: Grant =
    Grant::operation("tokens::issue", &[keys::PUBLISH_TOKEN_KEY, Grant::read_secret(Secret::TokenKey)]);
/// As [`ISSUE`], for [`issue_to_staff`].
pub const ISSUE_TO_STAFF: Grant =
    Grant::operation("tokens::issue_to_staff", &[keys::PUBLISH_TOKEN_KEY, Grant::read_secret(Secret::TokenKey)]);
/// What [`verify`] touches.
pub const VERIFY: Grant = Grant::operation("tokens::verify", &[keys::FIND_TOKEN_KEY]);

/// A token for this session in this workspace.
pub async fn issue(app: &App, account: AccountId, tenant: TenantId, session: SessionId) -> Result<String, Error> {
    let key = crate::signing::published_key(app, Secret::TokenKey, Table::Accounts).await?;
    let kid = translog::kid(&key.verifying_key());
    let now = app.clock.now().as_second();
    let claims = Claims {
        iss: ISSUER.to_owned(),
        aud: AUDIENCE.to_owned(),
        sub: account,
        tid: tenant,
        sid: session,
        iat: now,
        nbf: now,
        exp: now + i64::from(TTL_SECONDS),
        jti: app.clock.ulid().to_string(),
    };
    sign(&key, kid, TYPE, &claims)
}

/// A JWT of this type, by the header's words.
fn sign(key: &SigningKey, kid: String, kind: &str, claims: &impl Serialize) -> Result<String, Error> {
    let mut header = Header::new(ALGORITHM);
    (header.typ, header.kid) = (Some(kind.to_owned()), Some(kid));
    let der = key.to_pkcs8_der().map_err(Error::internal)?;
    jsonwebtoken::encode(&header, claims, &EncodingKey::from_ed_der(der.as_bytes())).map_err(Error::internal)
}

/// Who the token is for, or why it is for nobody; an `Err` is our failure.
pub async fn verify(app: &App, token: &str) -> Result<Result<Bearer, Refusal>, Error> {
    let claims = claims::<Claims>(app, token, TYPE, AUDIENCE).await?;
    Ok(claims.and_then(|claims| timely(app, claims)))
}

/// The claims of a token of this type and audience whose signature is right; their
/// times are not compared here.
async fn claims<T: DeserializeOwned + Clone>(
    app: &App,
    token: &str,
    kind: &str,
    audience: &str,
) -> Result<Result<T, Refusal>, Error> {
    let Some(kid) = kid_of(token, kind) else {
        return Ok(Err(Refusal::TokenInvalid));
    };
    let Some(key) = app.kept::<known::Keys>().find(app, &kid).await? else {
        return Ok(Err(Refusal::TokenInvalid));
    };
    // Times are compared by the injected clock and not by the library's.
    let mut validation = Validation::new(ALGORITHM);
    validation.set_required_spec_claims(&["iss", "aud", "sub", "exp", "nbf"]);
    validation.set_issuer(&[ISSUER]);
    validation.set_audience(&[audience]);
    (validation.validate_exp, validation.validate_nbf) = (false, false);
    let key = DecodingKey::from_ed_der(key.as_bytes());
    let decoded = jsonwebtoken::decode::<T>(token, &key, &validation);
    Ok(decoded.map(|data| data.claims).map_err(|_| Refusal::TokenInvalid))
}

/// The `kid` of a header of this type such as [`sign`] writes, and of no other.
fn kid_of(token: &str, kind: &str) -> Option<String> {
    if token.len() > TOKEN_BYTES_MAX {
        return None;
    }
    let header = jsonwebtoken::decode_header(token).ok()?;
    let ours = header.alg == ALGORITHM && header.typ.as_deref() == Some(kind) && header.crit.is_none();
    header.kid.filter(|kid| ours && keys::is_kid(kid))
}

fn timely(app: &App, claims: Claims) -> Result<Bearer, Refusal> {
    if claims.jti.is_empty() {
        return Err(Refusal::TokenInvalid);
    }
    in_time(app, claims.nbf, claims.exp)?;
    Ok(Bearer {
        account_id: claims.sub,
        tenant_id: claims.tid,
        session_id: claims.sid,
        token_id: claims.jti,
        expires_at_seconds: claims.exp,
    })
}

/// Whether now lies between the two, as far as clocks agree.
fn in_time(app: &App, not_before: i64, expires: i64) -> Result<(), Refusal> {
    let now = app.clock.now().as_second();
    if not_before > now.saturating_add(LEEWAY_SECONDS) {
        return Err(Refusal::TokenInvalid);
    }
    if expires.saturating_add(LEEWAY_SECONDS) <= now { Err(Refusal::TokenExpired) } else { Ok(()) }
}
