//! Taking a link away, as long as its owner has another way to sign in.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::{Actor, Change, Kind};
use domain::provider::Provider;
use domain::{AccountId, Email};
use platform::mail::Notice;
use platform::{Action, App, Error, Grant, Table};
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::{Transaction, retry_with_backoff};
use store_core::{events, outbox};

use super::{END, LOGIN, list, of_account, of_provider, person, still_linked_part, unlink_part};
use crate::accounts;

pub const REMOVE: Grant = Grant::operation(
    "logins::remove",
    &[
        END,
        outbox::PUT,
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[Kind::ProviderUnlinked]),
    ],
);

/// What became of the removal of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    Done,
    /// The account is not linked to this provider.
    Absent,
    /// The account has no password and no other link.
    LastSignInMethod,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Link,
    /// The other way to sign in is still there.
    OtherMethod,
    Mail,
    Event,
}

/// Takes a link away, and tells the owner. The other way to sign in is checked in the
/// same transaction: of two links that are taken away at once, one stays.
pub async fn remove(
    app: &App,
    account: AccountId,
    to: Email,
    provider: Provider,
    by: &Actor,
) -> Result<Removed, Error> {
    let mut tries = 0;
    loop {
        let Some(link) = of_provider(app, account, provider).await? else { return Ok(Removed::Absent) };
        let Some(other) = other_method(app, account, provider).await? else {
            return Ok(Removed::LastSignInMethod);
        };
        let transaction = Transaction::new(app)
            .with(Part::Link, unlink_part(app, account, of_account(provider), &link)?)
            .with(Part::Link, unlink_part(app, person(provider, &link.subject), LOGIN, &link)?)
            .with(Part::OtherMethod, other)
            .with(Part::Mail, outbox::notice(app, account, to.clone(), Notice::ProviderUnlinked)?)
            .with(Part::Event, events::record(app, account, by, Change::ProviderUnlinked { provider })?);
        match transaction.write().await? {
            Ok(()) => return Ok(Removed::Done),
            // Another request changed one of the two since they were read.
            Err(failed) if failed.contains(&Part::Link) || failed.contains(&Part::OtherMethod) => {}
            Err(failed) => return Err(failed.unexpected()),
        }
        retry_with_backoff(&mut tries, account).await?;
    }
}

/// The part of a transaction that fails when the account has lost a way to sign in
/// that does not need this provider; `None` when there is no such way.
async fn other_method(app: &App, account: AccountId, provider: Provider) -> Result<Option<TransactWriteItem>, Error> {
    if let Some(password) = accounts::password(app, account).await? {
        return accounts::same_password_part(app, account, password.changed_at).map(Some);
    }
    let links = list(app, account).await?;
    let other = links.into_iter().find(|link| link.provider != provider);
    other.map(|link| still_linked_part(app, account, link.provider, &link.subject)).transpose()
}
