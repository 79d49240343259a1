//! What somebody gets who has proven who they are: a session, its tokens, and a
//! code by which the device is known the next time.

use domain::events::Actor;
use domain::{AccountId, DeviceId, Role, SessionId, TenantId};
use identity_store::sessions::{self, Ground};
use identity_store::{accounts, suspensions};
use platform::codes::{self, Purpose};
use platform::error::Refusal;
use platform::request::Client;
use platform::{App, Error, Response, tokens};
use serde::Serialize;
use tenancy_store::members;

use crate::oauth;

/// Tokens, in the names of RFC 6749 §5.1, and whose they are.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Session {
    /// Send it as `Authorization: Bearer <access_token>`.
    access_token: String,
    /// Always `Bearer`.
    #[schema(example = "Bearer")]
    token_type: &'static str,
    expires_in_seconds: u32,
    /// Good once, for the next access token.
    refresh_token: String,
    /// After a login. Keep it and send it with the next one: strangers who guess at
    /// this account then delay it no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    account_id: AccountId,
    /// The workspace that the access token is for.
    workspace_id: TenantId,
    /// The account's role in it.
    role: Role,
}

/// Somebody who has proven who they are.
pub(crate) struct Person {
    pub(crate) account_id: AccountId,
    pub(crate) tenant_id: TenantId,
    pub(crate) role: Role,
    /// What their proof rests on.
    pub(crate) grounds: Vec<Ground>,
    /// By which the answer lets the device be known the next time.
    pub(crate) device: Option<DeviceId>,
}

impl Person {
    /// Somebody whose session or challenge tells who they are.
    pub(crate) fn known(account_id: AccountId, tenant_id: TenantId, role: Role) -> Self {
        Self { account_id, tenant_id, role, grounds: Vec::new(), device: None }
    }
}

/// Begins a session without a second factor, and answers its tokens; `None` when
/// one was turned on meanwhile.
pub(crate) async fn begin(app: &App, client: &Client, person: &Person) -> Result<Option<Response>, Error> {
    let begun = sessions::new(app, person.account_id, client);
    let grounds = [person.grounds.as_slice(), &[Ground::NoSecondFactor]].concat();
    match sessions::begin(app, &begun, &grounds, &Actor::person(person.account_id)).await? {
        Ok(()) => {}
        Err(Ground::NoSecondFactor) => return Ok(None),
        Err(Ground::Password { .. }) => return Err(Error::Unauthenticated(Refusal::CredentialsWrong)),
        Err(Ground::Provider { .. }) => return Err(oauth::code_unknown()),
    }
    let access_token = access_token(app, person, begun.id).await?;
    answer(app, person, &begun, access_token).await.map(Some)
}

/// Refuses to sign somebody in whom staff keeps out: their tokens would open nothing.
pub(crate) async fn refuse_suspended(app: &App, person: &Person) -> Result<(), Error> {
    let is_suspended = suspensions::is_suspended(app, person.account_id, person.tenant_id).await?;
    if is_suspended { Err(Error::Suspended) } else { Ok(()) }
}

/// For the person's workspace.
pub(crate) async fn access_token(app: &App, person: &Person, id: SessionId) -> Result<String, Error> {
    tokens::issue(app, person.account_id, person.tenant_id, id).await
}

/// An access token, and the refresh token of the session's count, both for the
/// person's workspace.
pub(crate) async fn answer(
    app: &App,
    person: &Person,
    session: &sessions::Session,
    access_token: String,
) -> Result<Response, Error> {
    let refresh = Refresh {
        account_id: person.account_id,
        session_id: session.id,
        tenant_id: person.tenant_id,
        count: session.count,
    };
    // RFC 6749 §5.1: no cache may keep a token.
    Response::secret(&Session {
        access_token,
        token_type: "Bearer",
        expires_in_seconds: tokens::TTL_SECONDS,
        refresh_token: refresh_token(app, &refresh).await?,
        device: match person.device {
            Some(device) => Some(device_code(app, person.account_id, device).await?),
            None => None,
        },
        account_id: person.account_id,
        workspace_id: person.tenant_id,
        role: person.role,
    })
}

/// What a refresh token says.
pub(crate) struct Refresh {
    pub(crate) account_id: AccountId,
    pub(crate) session_id: SessionId,
    /// The workspace to go on in, if the request names no other.
    pub(crate) tenant_id: TenantId,
    /// How often the session had been refreshed when it was made.
    pub(crate) count: u64,
}

async fn refresh_token(app: &App, token: &Refresh) -> Result<String, Error> {
    let Refresh { account_id, session_id, tenant_id, count } = token;
    codes::write(app, Purpose::Refresh, &format!("{account_id}.{session_id}.{tenant_id}.{count}")).await
}

/// Reads one back; `None` for what we did not make.
pub(crate) async fn read_refresh_token(app: &App, token: &str) -> Result<Option<Refresh>, Error> {
    let subject = codes::read(app, Purpose::Refresh, token).await?;
    Ok(subject.and_then(|subject| {
        let mut parts = subject.split('.');
        let (account_id, session_id) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let (tenant_id, count) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        parts.next().is_none().then_some(Refresh { account_id, session_id, tenant_id, count })
    }))
}

/// The person in this workspace, or in their personal one when they are no
/// longer a member; `None` for an account that is gone.
pub(crate) async fn still_somewhere(
    app: &App,
    account_id: AccountId,
    tenant_id: TenantId,
) -> Result<Option<Person>, Error> {
    if let Some(role) = members::role(app, account_id, tenant_id).await? {
        return Ok(Some(Person::known(account_id, tenant_id, role)));
    }
    let Some(person) = accounts::person(app, account_id).await? else { return Ok(None) };
    let role = members::role(app, account_id, person.tenant_id).await?;
    Ok(role.map(|role| Person::known(account_id, person.tenant_id, role)))
}

/// A device that nobody has logged in on.
pub(crate) fn new_device(app: &App) -> DeviceId {
    DeviceId::new(app.clock.ulid())
}

/// The code of a device, of this account only.
pub(crate) async fn device_code(app: &App, account: AccountId, device: DeviceId) -> Result<String, Error> {
    codes::write(app, Purpose::Device, &format!("{account}.{device}")).await
}

/// Whose device a code names, if it is one of ours.
pub(crate) async fn read_device(app: &App, code: &str) -> Result<Option<(AccountId, DeviceId)>, Error> {
    let subject = codes::read(app, Purpose::Device, code).await?;
    let parts = subject.as_deref().and_then(|subject| subject.split_once('.'));
    Ok(parts.and_then(|(account, device)| Some((account.parse().ok()?, device.parse().ok()?))))
}
