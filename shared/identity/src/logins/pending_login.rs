//! Pending sign-ins: at the provider, or found and not yet fetched by the app. Keys: see
//! [`super`].

use aws_sdk_dynamodb::types::ReturnValue;
use domain::events::Actor;
use domain::provider::Provider;
use domain::{AccountId, SessionId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, text};
use platform::{App, Error, Table};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use store_core::transaction::{put_new_item, write_all};
use ulid::Ulid;

use super::OAUTH;

/// How long a person may take at the provider.
pub const ATTEMPT: SignedDuration = SignedDuration::from_mins(10);
/// How long the app may take to fetch the result.
const FOUND: SignedDuration = SignedDuration::from_secs(60);

const ATTEMPT_SK: &str = "ATTEMPT";
const FOUND_SK: &str = "FOUND";

/// A sign-in that has begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    pub provider: Provider,
    pub intent: Intent,
}

/// What an attempt is for. It is decided when the attempt begins: an answer of the
/// provider is used for nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Intent {
    /// Somebody signs in, and gets an account if they have none.
    SignIn {
        /// The hash of what the app will show to fetch what was found (RFC 7636's S256).
        challenge: String,
    },
    /// Links the provider's person to the account.
    Link(InSession),
    /// Proves again who uses the session: the provider's person must be linked.
    StepUp(InSession),
}

/// An account, and the session in which the attempt was begun: when the session
/// ends, the attempt can change nothing any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InSession {
    pub account_id: AccountId,
    pub session_id: SessionId,
}

impl InSession {
    /// As events name who uses the session.
    pub fn actor(self) -> Actor {
        Actor::person(self.account_id)
    }
}

/// The account that was found, and the provider's person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub account_id: AccountId,
    pub provider: Provider,
    pub subject: String,
    pub challenge: String,
}

#[derive(Serialize)]
struct Expiring<'a, T> {
    pk: String,
    sk: &'static str,
    #[serde(flatten)]
    record: &'a T,
    expires_at: i64,
}

fn partition(id: Ulid) -> String {
    format!("{OAUTH}#{id}")
}

/// Records that a sign-in has begun.
pub async fn begin(app: &App, id: Ulid, attempt: &Attempt) -> Result<(), Error> {
    put_expiring(app, id, ATTEMPT_SK, attempt, ATTEMPT).await
}

/// Takes the pending sign-in of this id; `None` if it was taken before, or has expired.
pub async fn take_attempt(app: &App, id: Ulid) -> Result<Option<Attempt>, Error> {
    take(app, id, ATTEMPT_SK).await
}

/// Stores the result until the app fetches it.
pub async fn put_found(app: &App, id: Ulid, found: &Found) -> Result<(), Error> {
    put_expiring(app, id, FOUND_SK, found, FOUND).await
}

/// Takes the result; `None` if it was taken before, or has expired.
pub async fn take_found(app: &App, id: Ulid) -> Result<Option<Found>, Error> {
    take(app, id, FOUND_SK).await
}

async fn put_expiring(
    app: &App,
    id: Ulid,
    sk: &'static str,
    record: &impl Serialize,
    kept: SignedDuration,
) -> Result<(), Error> {
    let expires_at = Time::from(app.clock.now()).plus(kept).as_second();
    let item = Expiring { pk: partition(id), sk, record, expires_at };
    let is_new = write_all(app, vec![put_new_item(app, Table::Sessions, &item)?]).await?;
    is_new.then_some(()).ok_or_else(|| Error::internal("a sign-in of this id exists already"))
}

/// Deletes the item and returns it: of two concurrent calls one gets it.
async fn take<T: DeserializeOwned>(app: &App, id: Ulid, sk: &'static str) -> Result<Option<T>, Error> {
    #[derive(Deserialize)]
    struct Taken<T> {
        #[serde(flatten)]
        record: T,
        expires_at: i64,
    }
    let answer = app
        .dynamodb()
        .delete_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(partition(id)))
        .key(SK, text(sk))
        .return_values(ReturnValue::AllOld)
        .send()
        .await
        .map_err(failed)?;
    let taken: Option<Taken<T>> =
        answer.attributes.map(serde_dynamo::from_item).transpose().map_err(Error::internal)?;
    let now = app.clock.now().as_second();
    Ok(taken.filter(|taken| taken.expires_at > now).map(|taken| taken.record))
}
