//! Registrations: accounts whose address is not verified yet. Anybody can register any
//! address, so a registration holds no password: the person who opens the mail chooses it.
//!
//! Keys, in [`Table::Sessions`]: pk `REGISTRATION#<registration>`, sk
//! `REGISTRATION`. An address may have several, each with its own mail. The first that is
//! verified creates the account, whose ULID is that of the registration, so that a
//! repeated code finds the account that it created.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{Email, MailId, PersonName, RegistrationId, Time};
use jiff::SignedDuration;
use platform::codes::Purpose;
use platform::dynamodb::get;
use platform::endpoint::Key;
use platform::mail::{Link, Mail, Message};
use platform::request::Client;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{delete_builder, delete_item};

use crate::mail_rate_limit::{self, Occasion};

const REGISTRATION: &str = "REGISTRATION";
/// How long the link in the mail works.
pub const TTL: SignedDuration = SignedDuration::from_hours(24);

// What the operations touch.
pub const REQUEST: Grant = Grant::operation(
    "registrations::request",
    &[mail_rate_limit::SEND, Grant::items(Table::Sessions, &[Action::Put], &[Key::Named(REGISTRATION)])],
);
pub const FIND: Grant = Grant::operation(
    "registrations::find",
    &[Grant::items(Table::Sessions, &[Action::Get], &[Key::Named(REGISTRATION)])],
);
pub(super) const END: Grant = Grant::operation(
    "registrations::end",
    &[Grant::items(Table::Sessions, &[Action::Delete], &[Key::Named(REGISTRATION)])],
);

/// A registration whose address is not verified yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Registration {
    pub id: RegistrationId,
    pub email: Email,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<PersonName>,
    pub requested_at: Time,
}

impl Registration {
    pub fn expires_at(&self) -> Time {
        self.requested_at.plus(TTL)
    }
}

#[derive(Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    #[serde(flatten)]
    registration: Registration,
    expires_at: i64,
}

fn key(id: RegistrationId) -> String {
    format!("{REGISTRATION}#{id}")
}

/// Stores the registration and sends the mail, unless the address reached its limit of
/// mails. If the address has an account, the mail says so; both cases cost the same.
pub async fn request(app: &App, client: &Client, registration: &Registration, has_account: bool) -> Result<(), Error> {
    let link = Link {
        purpose: Purpose::VerifyEmail,
        subject: registration.id.to_string(),
        expires_at: registration.expires_at(),
    };
    let message = if has_account {
        Message::AlreadyRegistered
    } else {
        Message::VerifyEmail { name: registration.name.clone(), link }
    };
    // A request that is repeated after a crash sends the same mail, not a second one.
    let id = MailId::new(registration.id.ulid());
    let mail = Mail { id, to: registration.email.clone(), message };
    let record = Record {
        pk: key(registration.id),
        sk: REGISTRATION.to_owned(),
        registration: registration.clone(),
        expires_at: registration.expires_at().as_second(),
    };
    mail_rate_limit::send(app, client, Occasion::Registration, registration.id, &mail, &record).await
}

/// The registration, if its link has neither expired nor been used.
pub async fn find(app: &App, id: RegistrationId) -> Result<Option<Registration>, Error> {
    let found: Option<Record> = get(app, Table::Sessions, key(id), REGISTRATION).await?;
    let now = app.clock.now().as_second();
    Ok(found.filter(|record| record.expires_at > now).map(|record| record.registration))
}

/// Whether its link has expired, whether or not the registration was used.
pub fn is_over(app: &App, id: RegistrationId) -> bool {
    let began = i64::try_from(id.ulid().timestamp_ms()).unwrap_or(i64::MIN);
    i128::from(app.clock.now().as_millisecond().saturating_sub(began)) >= TTL.as_millis()
}

/// The part of a transaction that deletes it.
pub(crate) fn end_part(app: &App, id: RegistrationId) -> Result<TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Sessions, key(id), REGISTRATION)?)
}
