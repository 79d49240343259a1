//! Staff: who runs the product, in which role, and how they sign in.
//!
//! Keys, in [`Table::Accounts`]. All of staff lies in two partitions, which no operation
//! about customers names:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `STAFF` | `<staff id>` | the member: address, role, enrolment |
//! | `STAFF` | `EMAIL#<email>` | who has the address: keeps it unique |
//! | `STAFF_CREDENTIALS` | `<staff id>` | hash of the password, seed of the second factor; apart, because the authorizer reads members on every request |
//!
//! Invariants:
//! - nobody is enrolled without a password and a second factor, and both are asked for at
//!   every sign-in: there is no recovery code and no reset, but another grant;
//! - a grant begins a new enrolment, which ends what was before it: credentials, codes of
//!   earlier grants, and tokens, because a token names its enrolment;
//! - a revocation ends the same, at the next request;
//! - a code of a grant enrols once, within [`ENROL_WITHIN`];
//! - a code of the authenticator app is good once;
//! - each of these leaves an event in the log of staff, in its transaction.

mod credentials;
mod enrolment;

pub use credentials::{CREDENTIALS, Credentials, SIGN_IN, SignedIn, credentials, sign_in};
pub use enrolment::{BEGIN_ENROLMENT, CONFIRM_ENROLMENT, Confirmed, begin_enrolment, confirm_enrolment};

use domain::events::{Actor, Change, EventLog, Kind};
use domain::{Email, StaffId, StaffRole, Time};
use jiff::SignedDuration;
use platform::dynamodb::{get, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::transaction::{
    Transaction, delete_builder, delete_item, put_item, put_new_item, retry_with_backoff, update_builder, update_item,
};
use store_core::{events, partition};

pub(super) const STAFF: &str = "STAFF";
pub(super) const STAFF_CREDENTIALS: &str = "STAFF_CREDENTIALS";

/// For so long a granted role waits for its enrolment.
pub const ENROL_WITHIN: SignedDuration = SignedDuration::from_hours(24);
/// Members of staff, revoked ones among them.
const STAFF_MAX: usize = 1_000;

const MEMBERS: [Key; 1] = [Key::Only(STAFF)];
const SECRETS: [Key; 1] = [Key::Only(STAFF_CREDENTIALS)];

// What the operations touch.
pub const FIND: Grant = Grant::operation("staff::find", &[Grant::items(Table::Accounts, &[Action::Get], &MEMBERS)]);
pub const FIND_BY_EMAIL: Grant =
    Grant::operation("staff::find_by_email", &[Grant::items(Table::Accounts, &[Action::Get], &MEMBERS)]);
pub const LIST: Grant = Grant::operation("staff::list", &[Grant::items(Table::Accounts, &[Action::Query], &MEMBERS)]);
pub const GRANT: Grant = Grant::operation(
    "staff::grant",
    &[
        FIND_BY_EMAIL,
        Grant::items(Table::Accounts, &[Action::Put], &MEMBERS),
        Grant::items(Table::Accounts, &[Action::Delete], &SECRETS),
        events::leaves(&[Kind::StaffGranted]),
    ],
);
pub const REVOKE: Grant = Grant::operation(
    "staff::revoke",
    &[
        FIND_BY_EMAIL,
        Grant::items(Table::Accounts, &[Action::Update], &MEMBERS),
        Grant::items(Table::Accounts, &[Action::Delete], &SECRETS),
        events::leaves(&[Kind::StaffRevoked]),
    ],
);

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    pub id: StaffId,
    pub email: Email,
    pub role: StaffRole,
    pub granted_at: Time,
    /// Names the enrolment that the last grant began. Tokens and codes of another one
    /// are worth nothing.
    pub enrolment: String,
    /// Until then the enrolment can be done.
    pub enrol_until: Time,
    /// Since when they can sign in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Time>,
}

impl Member {
    /// Whether they may do anything at all.
    pub fn is_active(&self) -> bool {
        self.enrolled_at.is_some() && self.revoked_at.is_none()
    }

    /// Whether a code of this enrolment may still be used.
    pub fn may_enrol(&self, enrolment: &str, now: Time) -> bool {
        self.enrolment == enrolment && self.enrolled_at.is_none() && self.revoked_at.is_none() && now < self.enrol_until
    }
}

#[derive(Serialize, Deserialize)]
struct Owner {
    staff_id: StaffId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Member,
    Rest,
}

fn email_key(email: &Email) -> String {
    format!("EMAIL#{email}")
}

pub async fn find(app: &App, id: StaffId) -> Result<Option<Member>, Error> {
    get(app, Table::Accounts, STAFF, id).await
}

/// Makes the same number of reads whether or not anybody has the address.
pub async fn find_by_email(app: &App, email: &Email) -> Result<Option<Member>, Error> {
    let owner: Option<Owner> = get(app, Table::Accounts, STAFF, email_key(email)).await?;
    find(app, owner.map_or(StaffId::new(ulid::Ulid::nil()), |owner| owner.staff_id)).await
}

/// Everybody who is or was of staff.
pub async fn list(app: &App) -> Result<Vec<Member>, Error> {
    let sk = |member: &Member| member.id.to_string();
    partition::all(app, Table::Accounts, STAFF, StaffId::PREFIX, sk, STAFF_MAX).await
}

/// Gives somebody a role of staff, and begins their enrolment.
pub async fn grant(app: &App, email: &Email, role: StaffRole, by: &Actor) -> Result<Member, Error> {
    let mut tries = 0;
    loop {
        let found = find_by_email(app, email).await?;
        let (now, ulid) = (Time::from(app.clock.now()), app.clock.ulid());
        let member = Member {
            id: found.as_ref().map_or_else(|| StaffId::new(ulid), |found| found.id),
            email: email.clone(),
            role,
            granted_at: now,
            enrolment: ulid.to_string(),
            enrol_until: now.plus(ENROL_WITHIN),
            enrolled_at: None,
            revoked_at: None,
        };
        let item = keyed(STAFF, member.id, member.clone());
        let mut transaction = Transaction::new(app);
        match &found {
            None => {
                let owner = keyed(STAFF, email_key(email), Owner { staff_id: member.id });
                transaction.add(Part::Member, put_new_item(app, Table::Accounts, &owner)?);
                transaction.add(Part::Rest, put_new_item(app, Table::Accounts, &item)?);
            }
            Some(seen) => {
                let put = aws_sdk_dynamodb::types::Put::builder()
                    .condition_expression("enrolment = :seen")
                    .expression_attribute_values(":seen", text(&seen.enrolment));
                transaction.add(Part::Member, put_item(app, Table::Accounts, put, &item)?);
            }
        }
        transaction.add(Part::Rest, forget_credentials_part(app, member.id)?);
        let change = Change::StaffGranted { staff_id: member.id, role };
        transaction.add(Part::Rest, events::record(app, EventLog::Staff, by, change)?);
        match transaction.write().await? {
            Ok(()) => return Ok(member),
            Err(failed) if failed.contains(&Part::Member) => retry_with_backoff(&mut tries, "a grant").await?,
            Err(failed) => return Err(failed.unexpected()),
        }
    }
}

/// Takes a role of staff away; `None` if nobody who has one has the address.
pub async fn revoke(app: &App, email: &Email, by: &Actor) -> Result<Option<StaffId>, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find_by_email(app, email).await?.filter(|member| member.revoked_at.is_none()) else {
            return Ok(None);
        };
        let end = update_builder(app, Table::Accounts, STAFF, seen.id)?
            .update_expression("SET revoked_at = :now REMOVE enrolled_at")
            .condition_expression("enrolment = :seen AND attribute_not_exists(revoked_at)")
            .expression_attribute_values(":now", text(Time::from(app.clock.now())))
            .expression_attribute_values(":seen", text(&seen.enrolment));
        let change = Change::StaffRevoked { staff_id: seen.id };
        let written = Transaction::new(app)
            .with(Part::Member, update_item(end)?)
            .with(Part::Rest, forget_credentials_part(app, seen.id)?)
            .with(Part::Rest, events::record(app, EventLog::Staff, by, change)?)
            .write()
            .await?;
        if written.is_ok() {
            return Ok(Some(seen.id));
        }
        retry_with_backoff(&mut tries, "a grant").await?;
    }
}

fn forget_credentials_part(app: &App, id: StaffId) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Accounts, STAFF_CREDENTIALS, id)?)
}
