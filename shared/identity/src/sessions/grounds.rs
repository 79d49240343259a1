//! What a sign-in rests on. Between a proof and the session that it begins lie
//! seconds, or the minutes of a second factor: what was proven must still be so.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::Actor;
use domain::provider::Provider;
use domain::{AccountId, Time};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::transaction::{Transaction, retry_with_backoff};

use super::{Session, begin_parts, room_parts};
use crate::{accounts, logins, second_factor};

/// Something without which a session does not begin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// The account's password is the one that was chosen then.
    Password { chosen_at: Time },
    /// This person of a provider is linked to the account.
    Provider { provider: Provider, subject: String },
    /// No second factor is on: none was asked for.
    NoSecondFactor,
}

impl Ground {
    fn condition(&self, app: &App, account: AccountId) -> Result<TransactWriteItem, Error> {
        match self {
            Self::Password { chosen_at } => accounts::same_password_part(app, account, *chosen_at),
            Self::Provider { provider, subject } => logins::still_linked_part(app, account, *provider, subject),
            Self::NoSecondFactor => second_factor::still_off_part(app, account),
        }
    }
}

/// The parts of a transaction that fail when a ground does not hold any more.
pub(crate) fn ground_parts(app: &App, account: AccountId, grounds: &[Ground]) -> Result<Vec<TransactWriteItem>, Error> {
    grounds.iter().map(|ground| ground.condition(app, account)).collect()
}

/// The provider that a sign-in on these grounds came by.
pub(crate) fn provider_of(grounds: &[Ground]) -> Option<Provider> {
    grounds.iter().find_map(|ground| match ground {
        Ground::Provider { provider, .. } => Some(*provider),
        Ground::Password { .. } | Ground::NoSecondFactor => None,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    Ground(&'a Ground),
    Session,
    Room,
}

/// Begins a session without a second factor, or tells which ground does not hold any more.
/// One that would be too many ends the one that was unused for longest.
pub async fn begin(app: &App, session: &Session, grounds: &[Ground], by: &Actor) -> Result<Result<(), Ground>, Error> {
    let mut tries = 0;
    loop {
        let mut transaction = Transaction::new(app);
        for ground in grounds {
            transaction.add(Part::Ground(ground), ground.condition(app, session.account_id)?);
        }
        transaction.add_all(Part::Session, begin_parts(app, session, provider_of(grounds), None, by)?);
        transaction.add_all(Part::Room, room_parts(app, session, by).await?);
        match transaction.write().await?.err().and_then(|failed| failed.into_first()) {
            None => return Ok(Ok(())),
            Some(Part::Ground(ground)) => return Ok(Err(ground.clone())),
            Some(Part::Session) => return Err(Error::internal("a session of this id exists already")),
            // Another sign-in was made at the same moment, or an older session was used.
            Some(Part::Room) => retry_with_backoff(&mut tries, session.account_id).await?,
        }
    }
}
