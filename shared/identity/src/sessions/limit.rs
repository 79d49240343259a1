//! Not more than [`SESSIONS_MAX`] sessions of an account last at once: a sign-in that
//! would be one too many ends the one that was unused for longest.
//!
//! Keys, in [`Table::Sessions`]: pk `<account>`, sk `LATEST_SESSION`: which session began
//! last. Each sign-in replaces it, on the condition that it is the one that was read before
//! the sessions were: so of two at once the later one has counted the earlier one. Whatever
//! ends a session needs no part in this, as an account then has fewer.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change, EndedBy};
use domain::{AccountId, SessionId, Time};
use platform::dynamodb::{get, number, text};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{delete_builder, delete_item, put_item};
use store_core::{events, partition};

use super::{AGE, Session};

/// Of one account at once.
pub const SESSIONS_MAX: usize = 50;
/// A sign-in ends no more, where an account has had more than it may have.
const ENDED_AT_ONCE_MAX: usize = 20;
/// Those that are over and still lie in the table are read with the others.
const READ_MAX: usize = 2_000;
const LATEST_SESSION: &str = "LATEST_SESSION";

#[derive(Debug, Serialize, Deserialize)]
struct Latest {
    pk: String,
    sk: String,
    session_id: SessionId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    displaced: Option<Displaced>,
    /// When all sessions are over that had begun by then.
    expires_at: i64,
}

/// A session that was ended by a sign-in that was one too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Displaced {
    pub session_id: SessionId,
    pub ended_at: Time,
}

/// The last one that was; `None` where it is too long ago.
pub async fn last_displaced(app: &App, account: AccountId) -> Result<Option<Displaced>, Error> {
    let latest: Option<Latest> = get(app, Table::Sessions, account, LATEST_SESSION).await?;
    Ok(latest.and_then(|latest| latest.displaced))
}

/// The parts of a transaction that make room for a session, as few as may be ended, with
/// their events. They fail when another session has begun since, or when one of those was
/// used or ended.
pub(crate) async fn room_parts(app: &App, session: &Session, by: &Actor) -> Result<Vec<TransactWriteItem>, Error> {
    let (account, now) = (session.account_id, Time::from(app.clock.now()));
    let seen: Option<Latest> = get(app, Table::Sessions, account, LATEST_SESSION).await?;
    let unused = too_many(app, account).await?;
    let displaced = unused.last().map(|last| Displaced { session_id: last.id, ended_at: now });
    let latest = Latest {
        pk: account.to_string(),
        sk: LATEST_SESSION.to_owned(),
        session_id: session.id,
        displaced: displaced.or_else(|| seen.as_ref().and_then(|latest| latest.displaced)),
        expires_at: now.plus(AGE).as_second(),
    };
    let unchanged = match &seen {
        None => Put::builder().condition_expression("attribute_not_exists(pk)"),
        Some(seen) => Put::builder()
            .condition_expression("session_id = :seen")
            .expression_attribute_values(":seen", text(seen.session_id)),
    };
    let mut parts = vec![put_item(app, Table::Sessions, unchanged, &latest)?];
    for ended in unused {
        let still_unused = delete_builder(app, Table::Sessions, account, ended.id)?
            .condition_expression("#count = :seen")
            .expression_attribute_names("#count", "count")
            .expression_attribute_values(":seen", number(ended.count));
        parts.push(delete_item(still_unused)?);
        let change = Change::SessionEnded { session_id: ended.id, reason: EndedBy::TooManySessions };
        parts.push(events::record(app, account, by, change)?);
    }
    Ok(parts)
}

/// Those that are to end before one more begins, the longest unused first.
async fn too_many(app: &App, account: AccountId) -> Result<Vec<Session>, Error> {
    let sk = |it: &Session| it.id.to_string();
    let mut lasting = partition::all(app, Table::Sessions, account, SessionId::PREFIX, sk, READ_MAX).await?;
    lasting.retain(|session: &Session| !session.is_over(app));
    lasting.sort_by_key(|session| (session.refreshed_at, session.id));
    let too_many = (lasting.len() + 1).saturating_sub(SESSIONS_MAX);
    lasting.truncate(too_many.min(ENDED_AT_ONCE_MAX));
    Ok(lasting)
}
