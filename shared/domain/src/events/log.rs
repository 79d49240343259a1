//! Whose log an event is in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{AccountId, TenantId, Unacceptable};

/// A sequence of events: of a workspace, or of an account for what concerns nobody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum EventLog {
    Workspace(TenantId),
    Account(AccountId),
}

impl EventLog {
    /// A number that is the same for all events of a log, and spreads logs evenly.
    pub fn spread(self) -> u128 {
        match self {
            Self::Workspace(id) => id.ulid().0,
            Self::Account(id) => id.ulid().0,
        }
    }
}

impl fmt::Display for EventLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Workspace(id) => id.fmt(f),
            Self::Account(id) => id.fmt(f),
        }
    }
}

impl FromStr for EventLog {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let workspace = text.parse().map(Self::Workspace);
        let account = text.parse().map(Self::Account);
        workspace.or(account).map_err(|_| Unacceptable { expected: "the id of a workspace or an account" })
    }
}

impl TryFrom<String> for EventLog {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        text.parse()
    }
}

impl From<EventLog> for String {
    fn from(log: EventLog) -> Self {
        log.to_string()
    }
}

impl From<TenantId> for EventLog {
    fn from(id: TenantId) -> Self {
        Self::Workspace(id)
    }
}

impl From<AccountId> for EventLog {
    fn from(id: AccountId) -> Self {
        Self::Account(id)
    }
}
