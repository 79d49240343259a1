//! Proving again, at a provider, who uses a session.

use domain::AccountId;
use domain::events::{Actor, Proof};
use domain::provider::Provider;
use platform::{Action, App, Error, Grant, Table};
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::Transaction;

use super::{InSession, of_provider, still_linked_part};
use crate::oauth::Identity;
use crate::{second_factor, sessions};

pub const IS_LINKED: Grant =
    Grant::operation("logins::is_linked", &[Grant::items(Table::Accounts, &[Action::Get], &[ACCOUNT_PARTITIONS])]);
pub const STEP_UP: Grant = Grant::operation(
    "logins::step_up",
    &[sessions::PROVE, Grant::items(Table::Accounts, &[Action::ConditionCheck], &[ACCOUNT_PARTITIONS])],
);

/// What became of a step-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepUp {
    Done,
    /// The session has ended.
    SessionEnded,
    /// The provider named somebody who is not, or no longer, linked to the account.
    OtherPerson,
    /// A second factor is on: a provider alone proves too little.
    SecondFactorOn,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Session,
    Link,
    NoSecondFactor,
}

/// Whether a person of the provider is linked to the account.
pub async fn is_linked(app: &App, account: AccountId, provider: Provider) -> Result<bool, Error> {
    Ok(of_provider(app, account, provider).await?.is_some())
}

/// Marks the session as proven if the provider named the linked person.
pub async fn step_up(
    app: &App,
    InSession { account_id, session_id }: InSession,
    provider: Provider,
    identity: &Identity,
    by: &Actor,
) -> Result<StepUp, Error> {
    let (proving, _) = sessions::prove_parts(app, account_id, session_id, Proof::Provider(provider), by)?;
    let transaction = Transaction::new(app)
        .with_all(Part::Session, proving)
        .with(Part::Link, still_linked_part(app, account_id, provider, &identity.subject)?)
        .with(Part::NoSecondFactor, second_factor::still_off_part(app, account_id)?);
    let Err(failed) = transaction.write().await? else { return Ok(StepUp::Done) };
    Ok(match failed.into_first() {
        Some(Part::Link) => StepUp::OtherPerson,
        Some(Part::NoSecondFactor) => StepUp::SecondFactorOn,
        Some(Part::Session) | None => StepUp::SessionEnded,
    })
}
