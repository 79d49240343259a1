//! What somebody gets who has proven who they are: a session, its tokens, and a
//! code by which the device is known the next time.

use domain::{AccountId, DeviceId, Role, TenantId, Time};
use platform::codes::{self, Purpose};
use platform::error::Refusal;
use platform::request::Client;
use platform::store::sessions;
use platform::{App, Error, Response, tokens};
use serde::Serialize;

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
    /// Keep it and send it with the next login: strangers who guess at this account then delay it no more.
    device: String,
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
    /// When the password was chosen by which they did; `None` for another proof.
    pub(crate) password_chosen_at: Option<Time>,
    /// Known from an earlier login.
    pub(crate) device: Option<DeviceId>,
}

/// Begins the session and answers its tokens.
pub(crate) async fn begin(app: &App, client: &Client, person: &Person) -> Result<Response, Error> {
    let begun = sessions::new(app, person.account_id, client);
    match person.password_chosen_at {
        None => sessions::begin(app, &begun).await?,
        Some(chosen_at) => {
            if !sessions::begin_by_password(app, &begun, chosen_at).await? {
                return Err(Error::Unauthenticated(Refusal::CredentialsWrong));
            }
        }
    }
    let refresh = format!("{}.{}.{}", person.account_id, begun.id, begun.count);
    let session = Session {
        access_token: tokens::issue(app, person.account_id, person.tenant_id, begun.id).await?,
        token_type: "Bearer",
        expires_in_seconds: tokens::TTL_SECONDS,
        refresh_token: codes::write(app, Purpose::Refresh, &refresh).await?,
        device: device_code(app, person.account_id, person.device).await?,
        account_id: person.account_id,
        workspace_id: person.tenant_id,
        role: person.role,
    };
    // RFC 6749 §5.1: no cache may keep a token.
    Ok(Response::ok(&session)?.with_header("cache-control", "no-store"))
}

/// The code of a device, of this account only; a new one unless it has one.
pub(crate) async fn device_code(app: &App, account: AccountId, device: Option<DeviceId>) -> Result<String, Error> {
    let device = device.unwrap_or_else(|| DeviceId::new(app.clock.ulid()));
    codes::write(app, Purpose::Device, &format!("{account}.{device}")).await
}

/// Whose device a code names, if it is one of ours.
pub(crate) async fn read_device(app: &App, code: &str) -> Result<Option<(AccountId, DeviceId)>, Error> {
    let subject = codes::read(app, Purpose::Device, code).await?;
    let parts = subject.as_deref().and_then(|subject| subject.split_once('.'));
    Ok(parts.and_then(|(account, device)| Some((account.parse().ok()?, device.parse().ok()?))))
}
