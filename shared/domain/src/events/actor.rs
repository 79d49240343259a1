//! Who changed something.

use serde::{Deserialize, Serialize};

use crate::{AccountId, InvitationId, KeyId, StaffId};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Actor {
    /// Somebody in person.
    Person { account_id: AccountId },
    /// An API key, and who made it.
    Key { key_id: KeyId, account_id: AccountId },
    /// Whoever has the code of an invitation.
    Invited { invitation_id: InvitationId },
    /// A member of staff.
    Staff { staff_id: StaffId },
    /// A function of the product by itself: a worker, a schedule, an operator's call.
    System { function: String },
}

impl Actor {
    pub fn person(account_id: AccountId) -> Self {
        Self::Person { account_id }
    }

    pub fn system(function: &str) -> Self {
        Self::System { function: function.to_owned() }
    }
}
