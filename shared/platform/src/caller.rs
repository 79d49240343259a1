//! Who calls. The tenant of every read and write comes from here, never from a
//! body or a path.

use std::collections::BTreeSet;

use domain::api_key::SCOPES;
use domain::events::Actor;
use domain::{AccountId, KeyId, KeyMode, Permission, Role, SessionId, TenantId, Time};
use serde::{Deserialize, Serialize};

use crate::access::Access;
use crate::app::App;
use crate::error::{Error, ErrorCode};

/// After proving who one is, for how long what is sensitive may be done.
pub const PROOF_SECONDS_MAX: i64 = 10 * 60;

/// The identity that the authorizer found behind a valid token or key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The person; behind an API key, the one who made it.
    pub account_id: AccountId,
    pub tenant_id: TenantId,
    /// The person's role in the workspace, as it is now.
    pub role: Role,
    pub by: Credential,
}

/// What was presented.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Credential {
    /// A person's access token.
    Session {
        id: SessionId,
        /// When they last proved who they are, by all factors they have.
        proven_at: Time,
    },
    /// An API key.
    Key { id: KeyId, mode: KeyMode, scopes: BTreeSet<Permission> },
}

impl Caller {
    /// Whether the row's access rule lets this caller in; the error tells what
    /// is missing.
    pub fn admit(&self, app: &App, access: Access) -> Result<(), Error> {
        match access {
            Access::Public => Ok(()),
            Access::Staff(_) | Access::StaffRecently(_) => Err(Error::StaffRequired),
            Access::Person => self.proven_at().map(|_| ()),
            Access::PersonRecently => self.recent(app),
            Access::Member(needed) => self.permitted(needed),
            Access::MemberRecently(needed) => self.permitted(needed).and_then(|()| self.recent(app)),
        }
    }

    fn permitted(&self, needed: Permission) -> Result<(), Error> {
        if !self.role.may(needed) {
            return Err(Error::Forbidden { needed });
        }
        match &self.by {
            Credential::Key { .. } if !SCOPES.contains(&needed) => Err(Error::SessionRequired),
            Credential::Key { scopes, .. } if !scopes.contains(&needed) => Err(Error::ScopeMissing { needed }),
            _ => Ok(()),
        }
    }

    fn recent(&self, app: &App) -> Result<(), Error> {
        let age_seconds = app.clock.now().as_second() - self.proven_at()?.as_second();
        if age_seconds <= PROOF_SECONDS_MAX { Ok(()) } else { Err(Error::StepUpRequired) }
    }

    fn proven_at(&self) -> Result<Time, Error> {
        match &self.by {
            Credential::Session { proven_at, .. } => Ok(*proven_at),
            Credential::Key { .. } => Err(Error::SessionRequired),
        }
    }

    /// The session, or 403 for an API key.
    pub fn session_id(&self) -> Result<SessionId, Error> {
        match &self.by {
            Credential::Session { id, .. } => Ok(*id),
            Credential::Key { .. } => Err(Error::SessionRequired),
        }
    }

    /// Whether what is done counts by the test allowance, and is never billed.
    pub fn is_test(&self) -> bool {
        matches!(self.by, Credential::Key { mode: KeyMode::Test, .. })
    }

    /// Refuses a test key; `detail` says what it would change.
    ///
    /// # Errors
    /// [`ErrorCode::LIVE_KEY_REQUIRED`].
    pub fn require_live(&self, detail: &str) -> Result<(), Error> {
        if self.is_test() {
            return Err(Error::Conflict { code: ErrorCode::LIVE_KEY_REQUIRED, detail: detail.to_owned() });
        }
        Ok(())
    }

    /// As events name who acts.
    pub fn actor(&self) -> Actor {
        match &self.by {
            Credential::Session { .. } => Actor::person(self.account_id),
            Credential::Key { id, .. } => Actor::Key { key_id: *id, account_id: self.account_id },
        }
    }

    /// The API key, if one was used.
    pub fn key_id(&self) -> Option<KeyId> {
        match &self.by {
            Credential::Key { id, .. } => Some(*id),
            Credential::Session { .. } => None,
        }
    }
}
