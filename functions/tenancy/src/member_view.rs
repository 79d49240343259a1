//! A member as the others see them.

use domain::{AccountId, Email, PersonName, Role, Tenure, Time};
use identity_store::accounts::Person;
use platform::{Error, ErrorCode};
use serde::Serialize;
use tenancy_store::members::{Changed, Member};

/// Who belongs to the workspace, and since when.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct MemberView {
    account_id: AccountId,
    /// Absent while the account is being erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<Email>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<PersonName>,
    role: Role,
    since: Time,
    /// When the membership ends by itself; absent where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Time, required = false)]
    ends_at: Option<Time>,
}

impl MemberView {
    pub(crate) fn new(member: Member, person: Option<Person>) -> Self {
        let (email, name) = person.map(|person| (person.email, person.name)).unzip();
        let Member { account_id, tenure: Tenure { role, since, ends_at, .. } } = member;
        Self { account_id, email, name: name.flatten(), role, since, ends_at }
    }
}

pub(crate) const OWNER_STAYS: ErrorCode = ErrorCode::conflict("owner_stays");
pub(crate) const LAST_ADMIN: ErrorCode = ErrorCode::conflict("last_admin");
pub(crate) const MEMBERSHIP_ENDS: ErrorCode = ErrorCode::conflict("membership_ends");

/// The member as changed, or why nothing was.
pub(crate) fn changed(outcome: Changed) -> Result<Member, Error> {
    let refused = |code, detail: &str| Err(Error::Conflict { code, detail: detail.to_owned() });
    match outcome {
        Changed::Done(member) => Ok(member),
        Changed::Absent => Err(Error::NotFound { what: crate::MEMBER }),
        Changed::Owner => refused(
            OWNER_STAYS,
            "The owner stays an admin. Hand the workspace over first: PUT /api/v1/workspace/owner.",
        ),
        Changed::Ending => refused(
            MEMBERSHIP_ENDS,
            "This membership ends by itself, so it is a viewer's. Remove the member, and invite them again without an end.",
        ),
        Changed::LastAdmin => {
            refused(LAST_ADMIN, "A workspace keeps one admin at least. Make another member one first.")
        }
    }
}
