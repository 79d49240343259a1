//! Access tokens of staff: of another type and audience than those of customers, so that
//! neither is ever read as the other, though one key signs both.

use domain::{StaffId, Time};
use serde::{Deserialize, Serialize};

use super::{ISSUER, claims, in_time, kid_of, sign};
use crate::app::App;
use crate::error::{Error, Refusal};
use crate::resources::{Secret, Table};

/// From issue to expiry. There is no refresh: then they sign in again.
pub const STAFF_TTL_SECONDS: u32 = 30 * 60;

const AUDIENCE: &str = "urn:ggen:staff";
const TYPE: &str = "staff+jwt";

#[derive(Clone, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: StaffId,
    /// Which of the member's enrolments it was given for.
    enr: String,
    iat: i64,
    nbf: i64,
    exp: i64,
    jti: String,
}

/// What a valid token of staff says. What they may do, and whether they still may,
/// is read where it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffBearer {
    pub staff_id: StaffId,
    /// The token ends with this enrolment.
    pub enrolment: String,
    pub issued_at: Time,
}

/// Whether it says of itself that it is a token of staff.
pub fn is_of_staff(token: &str) -> bool {
    kid_of(token, TYPE).is_some()
}

/// A token for a member of staff who has just signed in.
pub async fn issue_to_staff(app: &App, staff_id: StaffId, enrolment: &str) -> Result<String, Error> {
    let key = crate::signing::published_key(app, Secret::TokenKey, Table::Accounts).await?;
    let kid = translog::kid(&key.verifying_key());
    let now = app.clock.now().as_second();
    let claims = Claims {
        iss: ISSUER.to_owned(),
        aud: AUDIENCE.to_owned(),
        sub: staff_id,
        enr: enrolment.to_owned(),
        iat: now,
        nbf: now,
        exp: now + i64::from(STAFF_TTL_SECONDS),
        jti: app.clock.ulid().to_string(),
    };
    sign(&key, kid, TYPE, &claims)
}

/// Which member of staff the token is for, or why it is for nobody.
pub async fn verify_of_staff(app: &App, token: &str) -> Result<Result<StaffBearer, Refusal>, Error> {
    let claims: Result<Claims, Refusal> = claims(app, token, TYPE, AUDIENCE).await?;
    Ok(claims.and_then(|claims| {
        in_time(app, claims.nbf, claims.exp)?;
        let issued_at = jiff::Timestamp::from_second(claims.iat).map_err(|_| Refusal::TokenInvalid)?;
        Ok(StaffBearer { staff_id: claims.sub, enrolment: claims.enr, issued_at: issued_at.into() })
    }))
}
