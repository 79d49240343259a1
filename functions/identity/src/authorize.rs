//! Tells the gateway who calls, from the access token or the API key in the
//! `Authorization` header. What they may
//! do is decided by the function they call.

use domain::{ApiKey, api_key};
use identity_store::{api_keys, sessions, staff, suspensions};
use platform::authorizer::{Credentials, Decided, Verdict};
use platform::error::Refusal;
use platform::staff::{Identity, Staff};
use platform::tokens::{self, Bearer};
use platform::{App, Caller, Credential, Endpoint, Error, Grant, Trigger};
use quotas_store::rate;
use tenancy_store::members;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "authorize",
    summary: "Tell who calls, from the access token or the API key.",
    trigger: Trigger::Authorizer(|app, credentials| Box::pin(handle(app, credentials))),
    // In the way of every request: more CPU, less waiting.
    memory_mb: 512,
    timeout_seconds: 5,
    grants: &[
        tokens::VERIFY,
        sessions::FIND,
        members::ROLE,
        members::OF_ACCOUNT,
        api_keys::FIND,
        api_keys::USED,
        suspensions::IS_SUSPENDED,
        staff::FIND,
        rate::ADMIT,
    ],
};

/// What telling who the bearer of a token is takes.
pub(crate) const GRANTS: &[Grant] = &[tokens::VERIFY, sessions::FIND, members::ROLE, suspensions::IS_SUSPENDED];

/// Asks who it is, and then whether they may ask so often.
async fn handle(app: &App, credentials: Credentials) -> Verdict {
    let identity = identify(app, credentials).await?;
    let admission = match &identity {
        Ok(Identity::Customer(caller)) => Some(rate::admit(app, caller).await),
        // A rate is a workspace's.
        Ok(Identity::Staff(_)) | Err(_) => None,
    };
    Ok(Decided { identity, admission })
}

async fn identify(app: &App, credentials: Credentials) -> Result<Result<Identity, Refusal>, Error> {
    let token = match bearer(credentials.authorization.as_deref()) {
        Ok(token) => token,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if token.starts_with(api_key::PREFIX) {
        return match ApiKey::parse(token) {
            Ok(key) => Ok(holder(app, &key).await?.map(Identity::Customer)),
            Err(_) => Ok(Err(Refusal::KeyInvalid)),
        };
    }
    // One kind of token is never read as the other: type, audience and subject differ.
    if tokens::is_of_staff(token) {
        return Ok(member_of_staff(app, token).await?.map(Identity::Staff));
    }
    match tokens::verify(app, token).await? {
        Ok(bearer) => Ok(person(app, bearer).await?.map(Identity::Customer)),
        Err(refusal) => Ok(Err(refusal)),
    }
}

/// The person of a token, if the session lasts and they are still a member.
pub(crate) async fn person(app: &App, bearer: Bearer) -> Result<Result<Caller, Refusal>, Error> {
    let session = sessions::find(app, bearer.account_id, bearer.session_id);
    let role = members::role(app, bearer.account_id, bearer.tenant_id);
    let suspended = suspensions::is_suspended(app, bearer.account_id, bearer.tenant_id);
    let (session, role, suspended) = tokio::try_join!(session, role, suspended)?;
    let (Some(session), Some(role)) = (session, role) else {
        return Ok(Err(Refusal::SessionEnded));
    };
    if suspended {
        return Ok(Err(Refusal::Suspended));
    }
    let by = Credential::Session { id: session.id, proven_at: session.proven_at };
    Ok(Ok(Caller { account_id: bearer.account_id, tenant_id: bearer.tenant_id, role, by }))
}

/// Who made the key, if it is good and they have been a member ever since. Their role
/// bounds what the key may do, and so does each time that it was lower.
async fn holder(app: &App, key: &ApiKey) -> Result<Result<Caller, Refusal>, Error> {
    let Some(record) = api_keys::find(app, key.id).await?.filter(|record| record.is(key)) else {
        return Ok(Err(Refusal::KeyInvalid));
    };
    if record.revoked_at.is_some() {
        return Ok(Err(Refusal::KeyRevoked));
    }
    if record.is_over(app.clock.now().into()) {
        return Ok(Err(Refusal::KeyExpired));
    }
    let maker = members::of_account(app, record.made_by, record.tenant_id);
    let suspended = suspensions::is_suspended(app, record.made_by, record.tenant_id);
    let (maker, suspended, used) = tokio::join!(maker, suspended, api_keys::used(app, &record));
    if let Err(error) = used {
        tracing::warn!(%error, "the use of an API key was not noted");
    }
    let Some(maker) = maker?.filter(|maker| record.is_of(maker)) else {
        return Ok(Err(Refusal::KeyRevoked));
    };
    if suspended? {
        return Ok(Err(Refusal::Suspended));
    }
    let by = Credential::Key { id: record.id, mode: record.mode, scopes: record.scopes_by(&maker) };
    let (account_id, tenant_id, role) = (record.made_by, record.tenant_id, maker.tenure.role);
    Ok(Ok(Caller { account_id, tenant_id, role, by }))
}

/// The member of staff of a token, if they are still enrolled as they were when it was
/// given: a revocation or another grant ends it at once.
async fn member_of_staff(app: &App, token: &str) -> Result<Result<Staff, Refusal>, Error> {
    let bearer = match tokens::verify_of_staff(app, token).await? {
        Ok(bearer) => bearer,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let member = staff::find(app, bearer.staff_id).await?;
    let member = member.filter(|member| member.is_active() && member.enrolment == bearer.enrolment);
    let staff = |member: staff::Member| Staff { staff_id: member.id, role: member.role, proven_at: bearer.issued_at };
    Ok(member.map(staff).ok_or(Refusal::SessionEnded))
}

/// The token of `Authorization: Bearer <token>` (RFC 6750 §2.1). The scheme's
/// case does not matter (RFC 9110 §11.1); another scheme is no token.
pub(crate) fn bearer(header: Option<&str>) -> Result<&str, Refusal> {
    let (scheme, token) = header.unwrap_or_default().trim_matches(' ').split_once(' ').unwrap_or_default();
    let token = token.trim_start_matches(' ');
    if !scheme.eq_ignore_ascii_case("Bearer") || token.is_empty() {
        return Err(Refusal::TokenMissing);
    }
    let token68 = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte);
    if token.bytes().all(token68) { Ok(token) } else { Err(Refusal::TokenInvalid) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_follows_the_scheme() {
        for header in ["Bearer abc.d-f_=", "bearer abc.d-f_=", "BEARER   abc.d-f_=", " Bearer abc.d-f_= "] {
            assert_eq!(bearer(Some(header)), Ok("abc.d-f_="), "{header:?}");
        }
    }

    #[test]
    fn no_header_no_token_and_another_scheme_are_a_missing_token() {
        for header in [None, Some(""), Some("Bearer"), Some("Bearer "), Some("Basic YTpi"), Some("abc.def.ghi")] {
            assert_eq!(bearer(header), Err(Refusal::TokenMissing), "{header:?}");
        }
    }

    #[test]
    fn what_is_no_token68_is_refused() {
        // Two headers of one name arrive joined by a comma.
        for header in ["Bearer a b", "Bearer abc,Bearer def", "Bearer ä", "Bearer \"abc\""] {
            assert_eq!(bearer(Some(header)), Err(Refusal::TokenInvalid), "{header:?}");
        }
    }
}
