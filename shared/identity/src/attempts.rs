//! How often somebody tried to log in, and how long they must wait. An attempt
//! is counted before its password is compared, so that many at once are no way
//! around the count.
//!
//! Keys, in [`Table::Sessions`]: pk `ATTEMPTS#<hash of who is counted>`, sk
//! `ATTEMPTS`. Hashed, so that the table keeps neither addresses nor networks.
//!
//! Nobody can lock somebody else out: who presents the code of a device on which
//! the account was used before is counted by that device alone, and a password
//! reset by mail gives such a code.

use aws_sdk_dynamodb::types::Put;
use domain::{AccountId, DeviceId, Email, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, get, if_condition_held, number, text};
use platform::endpoint::Key;
use platform::mail::Notice;
use platform::network::network;
use platform::{Action, App, Error, ErrorCode, Grant, Table};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store_core::outbox;
use store_core::transaction::{put_item, write_all};

/// What somebody is told who has to wait with the next password.
pub const LOGIN_DELAYED: ErrorCode = ErrorCode::too_many("login_delayed");

const ATTEMPTS: &str = "ATTEMPTS";
/// Wrong passwords that a person types before anything is wrong.
const FREE: u32 = 5;
/// An office or a mobile network is many people behind one address.
const FREE_OF_NETWORK: u32 = 100;
const PAUSE_SECONDS_MAX: i64 = 15 * 60;
/// Without an attempt for this long the count begins anew.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Rounds against others who count at the same moment.
const ROUNDS_MAX: u32 = 8;

/// At this many tries the owner of the account is told.
pub const TOLD_AT_TRIES: u32 = 10;

// What the operations touch.
pub const COUNT: Grant = Grant::operation(
    "attempts::count",
    &[Grant::items(Table::Sessions, &[Action::Get, Action::Put], &[Key::Named(ATTEMPTS)])],
);
pub const COUNT_BOTH: Grant = Grant::operation("attempts::count_both", &[COUNT]);
pub const FORGET: Grant =
    Grant::operation("attempts::forget", &[Grant::items(Table::Sessions, &[Action::Delete], &[Key::Named(ATTEMPTS)])]);
pub const TAKE_BACK: Grant = Grant::operation(
    "attempts::take_back",
    &[Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(ATTEMPTS)])],
);
pub const TELL_OWNER: Grant = Grant::operation(
    "attempts::tell_owner",
    &[Grant::items(Table::Sessions, &[Action::Put], &[Key::Named(ATTEMPTS)]), outbox::PUT],
);

/// Who is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Whoever tries this address, known or not.
    Address(Email),
    /// Whoever comes from this address of the network; of IPv6 its /64.
    Network(String),
    /// A device on which this account was used before.
    Device(AccountId, DeviceId),
    /// Somebody who is logged in and proves it again.
    Account(AccountId),
    /// Whoever tries the address of a member of staff from this address of the network.
    Staff(Email, String),
    /// Somebody with a mailed link that was used for this account.
    Link(AccountId),
}

impl Who {
    fn key(&self) -> String {
        let who = match self {
            Self::Address(email) => format!("address\0{email}"),
            Self::Network(ip) => format!("network\0{}", network(ip)),
            Self::Device(account, device) => format!("device\0{account}\0{device}"),
            Self::Account(account) => format!("account\0{account}"),
            Self::Staff(email, ip) => format!("staff\0{email}\0{}", network(ip)),
            Self::Link(account) => format!("link\0{account}"),
        };
        format!("{ATTEMPTS}#{}", hex::encode(Sha256::digest(who)))
    }

    fn free(&self) -> u32 {
        if matches!(self, Self::Network(_)) { FREE_OF_NETWORK } else { FREE }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    tries: u32,
    /// The next try is refused before this.
    not_before: i64,
    /// Which attempt wrote this: the SDK's own retry must know what it wrote.
    written_by: String,
    expires_at: i64,
}

/// Counts an attempt and tells the how manyth it is, or refuses it.
pub async fn count(app: &App, who: &Who) -> Result<u32, Error> {
    let attempt = app.clock.ulid().to_string();
    for _ in 0..ROUNDS_MAX {
        let now = app.clock.now().as_second();
        let found: Option<Record> = get(app, Table::Sessions, who.key(), ATTEMPTS).await?;
        if let Some(record) = found.as_ref().filter(|record| record.written_by == attempt) {
            return Ok(record.tries);
        }
        let tries = found.as_ref().filter(|record| record.expires_at > now).map_or(0, |record| record.tries);
        let not_before = found.as_ref().map_or(0, |record| record.not_before);
        if not_before > now {
            return Err(delayed(not_before - now));
        }
        let not_before = now + pause_seconds(tries + 1, who.free());
        let next = Record {
            pk: who.key(),
            sk: ATTEMPTS.to_owned(),
            tries: tries + 1,
            not_before,
            written_by: attempt.clone(),
            expires_at: not_before + KEPT.as_secs(),
        };
        if replace(app, found.as_ref(), &next).await? {
            return Ok(next.tries);
        }
    }
    Err(delayed(1))
}

/// Counts an attempt under both, and returns how many there were under the first;
/// or refuses it, and counts it under neither. The refusal names the longer pause:
/// after the shorter one the attempt would be refused again.
pub async fn count_both(app: &App, first: &Who, second: &Who) -> Result<u32, Error> {
    let (of_first, of_second) = tokio::try_join!(pause_left(app, first), pause_left(app, second))?;
    let pause = of_first.max(of_second);
    if pause > 0 {
        return Err(delayed(pause));
    }
    tokio::try_join!(count(app, first), count(app, second)).map(|(tries, _)| tries)
}

/// Seconds until the next attempt is not refused.
async fn pause_left(app: &App, who: &Who) -> Result<i64, Error> {
    let found: Option<Record> = get(app, Table::Sessions, who.key(), ATTEMPTS).await?;
    Ok(found.map_or(0, |record| record.not_before - app.clock.now().as_second()).max(0))
}

/// Whether the record was still as `seen`.
async fn replace(app: &App, seen: Option<&Record>, next: &Record) -> Result<bool, Error> {
    let put = app
        .dynamodb()
        .put_item()
        .table_name(app.config.table(Table::Sessions)?)
        .set_item(Some(serde_dynamo::to_item(next).map_err(Error::internal)?));
    let put = match seen {
        None => put.condition_expression("attribute_not_exists(pk)"),
        Some(seen) => put
            .condition_expression("written_by = :seen AND tries = :tries")
            .expression_attribute_values(":seen", text(&seen.written_by))
            .expression_attribute_values(":tries", number(seen.tries)),
    };
    Ok(if_condition_held(put.send().await)?.is_some())
}

/// The password was right: whoever is counted so begins anew.
pub async fn forget(app: &App, who: &Who) -> Result<(), Error> {
    app.dynamodb()
        .delete_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(who.key()))
        .key(SK, text(ATTEMPTS))
        .send()
        .await
        .map_err(failed)?;
    Ok(())
}

/// The password was right: of a network that is one attempt fewer, without the
/// pause that it caused, and no more: or one account of one's own would make
/// room for guesses at others.
pub async fn take_back(app: &App, who: &Who) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(who.key()))
        .key(SK, text(ATTEMPTS))
        .update_expression("SET tries = tries - :one, not_before = :none")
        .condition_expression("tries >= :one")
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":none", number(0))
        .send()
        .await;
    if_condition_held(update).map(drop)
}

/// Tells the owner of an address by mail that somebody guesses at it. For an
/// address that nobody has, a note of the same cost goes elsewhere.
pub async fn tell_owner(app: &App, email: &Email, account: Option<AccountId>) -> Result<(), Error> {
    let now = Time::from(app.clock.now());
    let item = match account {
        Some(account) => outbox::notice(app, account, email.clone(), Notice::LoginsRefused)?,
        None => {
            let who = Who::Address(email.clone()).key();
            let note = Note { pk: who, sk: "NOTE".to_owned(), at: now, expires_at: now.plus(KEPT).as_second() };
            put_item(app, Table::Sessions, Put::builder(), &note)?
        }
    };
    write_all(app, vec![item]).await.map(drop)
}

#[derive(Serialize)]
struct Note {
    pk: String,
    sk: String,
    at: Time,
    expires_at: i64,
}

/// After the last free try a second, then twice as long each time.
fn pause_seconds(tries: u32, free: u32) -> i64 {
    match tries.checked_sub(free) {
        None => 0,
        Some(over) => (1 << over.min(PAUSE_SECONDS_MAX.ilog2() + 1)).min(PAUSE_SECONDS_MAX),
    }
}

fn delayed(seconds: i64) -> Error {
    Error::TooMany {
        code: LOGIN_DELAYED,
        detail: "There were too many attempts. Wait as long as `Retry-After` says, log in from a device on which \
                 you have logged in before, or choose a new password by POST /api/v1/auth/request-password-reset."
            .to_owned(),
        retry_after_seconds: u32::try_from(seconds.clamp(1, PAUSE_SECONDS_MAX)).unwrap_or(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_tries_are_free_and_then_each_pause_is_twice_the_last_up_to_a_quarter_of_an_hour() {
        let pauses: Vec<i64> = (1..=17).map(|tries| pause_seconds(tries, FREE)).collect();
        assert_eq!(pauses, [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
        assert_eq!(pause_seconds(u32::MAX, FREE), PAUSE_SECONDS_MAX);
    }

    #[test]
    fn addresses_of_one_ipv6_network_are_one_and_others_are_not() {
        let key = |ip: &str| Who::Network(ip.to_owned()).key();
        assert_eq!(key("2001:db8:1:2::1"), key("2001:db8:1:2:ffff::9"));
        assert_ne!(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
        assert_ne!(key("::ffff:192.0.2.1"), key("::ffff:192.0.2.2"));
        assert_eq!(key("::ffff:192.0.2.1"), key("192.0.2.1"));
    }
}
