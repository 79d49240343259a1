//! Whose log an event is in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{AccountId, TenantId, Unacceptable};

/// A sequence of events: of a workspace, of an account for what concerns nobody else, or
/// of all staff together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum EventLog {
    Workspace(TenantId),
    Account(AccountId),
    Staff,
}

/// The name of the log of staff.
const STAFF: &str = "staff";

impl EventLog {
    /// A number that is the same for all events of a log, and spreads logs evenly.
    pub fn spread(self) -> u128 {
        match self {
            Self::Workspace(id) => id.ulid().0,
            Self::Account(id) => id.ulid().0,
            Self::Staff => 0,
        }
    }
}

impl fmt::Display for EventLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Workspace(id) => id.fmt(f),
            Self::Account(id) => id.fmt(f),
            Self::Staff => f.write_str(STAFF),
        }
    }
}

impl FromStr for EventLog {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        if text == STAFF {
            return Ok(Self::Staff);
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_reads_back_as_printed_and_an_id_of_another_kind_is_none() {
        let logs = ["ten_00000000000000000000000001", "acc_00000000000000000000000001", "staff"];
        for text in logs {
            assert_eq!(text.parse::<EventLog>().map(String::from), Ok(text.to_owned()));
        }
        assert!("stf_00000000000000000000000001".parse::<EventLog>().is_err());
    }
}
