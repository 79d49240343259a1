//! How far Stripe's list of events was read, so that a run goes on where the last one ended.
//!
//! Keys are in the head of the crate. Invariant: whatever Stripe lists as created before
//! `read_until` is kept, or was listed before there was a mark.

use platform::dynamodb::{get, if_condition_held, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};

const STRIPE_LIST: &str = "STRIPELIST";
const MARK: &str = "MARK";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("stripe_list::find", &[Grant::items(Table::Orders, &[Action::Get], &[Key::Only(STRIPE_LIST)])]);
pub const REPLACE: Grant =
    Grant::operation("stripe_list::replace", &[Grant::items(Table::Orders, &[Action::Put], &[Key::Only(STRIPE_LIST)])]);

/// As it lies in the table. Times are in seconds of Unix.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Everything before was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_until: Option<i64>,
    /// What is read at present, where one run was not enough for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under_way: Option<UnderWay>,
    revision: u32,
}

/// A stretch of the list, which has the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnderWay {
    pub until: i64,
    /// The last event that was read of it.
    pub after: String,
}

pub async fn find(app: &App) -> Result<Mark, Error> {
    let found: Option<Keyed<Mark>> = get(app, Table::Orders, STRIPE_LIST, MARK).await?;
    Ok(found.map(|keyed| keyed.record).unwrap_or_default())
}

/// Says how far it is now, unless another run has said so since `mark` was found: then what
/// this one has read is read again.
pub async fn replace(
    app: &App,
    mark: &Mark,
    read_until: Option<i64>,
    under_way: Option<UnderWay>,
) -> Result<(), Error> {
    let next = Mark { read_until, under_way, revision: mark.revision + 1 };
    let item = serde_dynamo::to_item(keyed(STRIPE_LIST, MARK, next)).map_err(Error::internal)?;
    let put = app.dynamodb().put_item().table_name(app.config.table(Table::Orders)?).set_item(Some(item));
    let put = match mark.revision {
        0 => put.condition_expression("attribute_not_exists(pk)"),
        revision => {
            put.condition_expression("revision = :revision").expression_attribute_values(":revision", number(revision))
        }
    };
    if_condition_held(put.send().await).map(drop)
}
