//! A session goes on by its refresh token: the code of its account, its id and
//! its count. Each use counts one up, so that of two who hold the same token
//! only one gets ahead, and the other is noticed.
//!
//! A session knows no workspace. The token names its own, so that of two windows
//! that refresh at once, each for another workspace, each keeps to its own.

use domain::Time;
use domain::events::{Actor, EndedBy};
use jiff::SignedDuration;
use platform::dynamodb::{if_unchanged, number, text};
use platform::mail::Notice;
use platform::request::Client;
use platform::{App, Error, Table};
use store_core::outbox;
use store_core::transaction::{retry_with_backoff, write_all};

use super::{Session, end_parts, find, key};
use crate::accounts;

/// For so long the token before the current one gets the current one again: the
/// answer was lost, or two windows asked at once.
const GRACE: SignedDuration = SignedDuration::from_secs(10);

/// What became of a refresh.
#[derive(Debug, PartialEq, Eq)]
pub enum Refreshed {
    /// It goes on, by the token of this session's count.
    On(Box<Session>),
    /// It was ended, now or before, or is over.
    Ended,
}

/// What a token is worth, by its count and the session's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Current,
    /// It was current until just now.
    JustUsed,
    /// Somebody has used it before, and somebody else uses it now.
    UsedTwice,
    /// Of a count that the session never had: the table was put back to an
    /// earlier state, and the count means nothing any more.
    Unknown,
}

fn standing(session: &Session, count: u64, now: Time) -> Standing {
    if count == session.count {
        Standing::Current
    } else if count > session.count {
        Standing::Unknown
    } else if count + 1 == session.count && now <= session.refreshed_at.plus(GRACE) {
        Standing::JustUsed
    } else {
        Standing::UsedTwice
    }
}

/// Goes on with the session, by the token of `count`. A token used twice ends the
/// session and tells its owner, both or neither.
pub async fn go_on(app: &App, mut seen: Session, count: u64, client: &Client, by: &Actor) -> Result<Refreshed, Error> {
    let mut tries = 0;
    loop {
        let now = Time::from(app.clock.now());
        let done = match standing(&seen, count, now) {
            Standing::JustUsed => return Ok(Refreshed::On(Box::new(seen))),
            Standing::Unknown => return Ok(Refreshed::Ended),
            Standing::Current => rotate(app, &seen, client, now).await?.map(|on| Refreshed::On(Box::new(on))),
            Standing::UsedTwice => end_stolen(app, &seen, by).await?.then_some(Refreshed::Ended),
        };
        if let Some(done) = done {
            return Ok(done);
        }
        retry_with_backoff(&mut tries, seen.id).await?;
        match find(app, seen.account_id, seen.id).await? {
            Some(session) => seen = session,
            None => return Ok(Refreshed::Ended),
        }
    }
}

/// Counts up if nobody did since; `None` when somebody did.
async fn rotate(app: &App, seen: &Session, client: &Client, now: Time) -> Result<Option<Session>, Error> {
    let mut next = Session {
        count: seen.count + 1,
        refreshed_at: now,
        user_agent: client.user_agent.clone(),
        ip: client.ip.clone(),
        ..seen.clone()
    };
    next.expires_at = next.ends_at().as_second();
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .set_key(Some(key(seen.account_id, seen.id)))
        .update_expression(
            "SET #count = :next, refreshed_at = :now, user_agent = :agent, ip = :ip, expires_at = :expires",
        )
        // An update makes what is not there; a session that was ended must stay ended.
        .condition_expression("attribute_exists(pk) AND #count = :seen")
        .expression_attribute_names("#count", "count")
        .expression_attribute_values(":seen", number(seen.count))
        .expression_attribute_values(":next", number(next.count))
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(":agent", text(&next.user_agent))
        .expression_attribute_values(":ip", text(&next.ip))
        .expression_attribute_values(":expires", number(next.expires_at))
        .send()
        .await;
    Ok(if_unchanged(update)?.map(|_| next))
}

/// Ends the session and tells its owner; `false` when it is ended already.
async fn end_stolen(app: &App, seen: &Session, by: &Actor) -> Result<bool, Error> {
    // Whatever its count is by now: it only grows.
    let mut parts = end_parts(app, seen.account_id, seen.id, EndedBy::TokenReused, by)?.to_vec();
    if let Some(person) = accounts::person(app, seen.account_id).await? {
        parts.push(outbox::notice(app, seen.account_id, person.email, Notice::SessionStolen)?);
    }
    let is_ended = write_all(app, parts).await?;
    if is_ended {
        tracing::warn!(session = %seen.id, "a refresh token was used twice; the session is ended");
    }
    Ok(is_ended)
}
