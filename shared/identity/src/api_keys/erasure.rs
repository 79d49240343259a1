//! What is left of keys when their maker is erased.

use domain::events::Actor;
use domain::{AccountId, KeyId};
use platform::dynamodb::{PK, SK, if_condition_held, text};
use platform::{App, Error, Table};
use serde::Deserialize;
use store_core::partition;

use super::{KEY, find, revoke};

/// Keys of one maker that an erasure reads, those that have ended and are not yet
/// forgotten among them: more than anybody can make in the time that those are kept.
const MADE_BY_ONE_MAX: usize = 1_000_000;
/// In the place of a name that was given by somebody whose account is erased.
const ERASED_NAME: &str = "Erased";

/// Ends every key that somebody made, in whatever workspace, and takes the names
/// away that they gave them. It can be repeated.
pub async fn erase_maker(app: &App, account: AccountId) -> Result<(), Error> {
    let sk = |it: &MadeBy| it.sk.clone();
    let made: Vec<MadeBy> = partition::all(app, Table::Sessions, account, KeyId::PREFIX, sk, MADE_BY_ONE_MAX).await?;
    for id in made.into_iter().filter_map(|it| it.sk.parse().ok()) {
        let Some(key) = find(app, id).await? else { continue };
        revoke(app, key, &Actor::person(account)).await?;
        erase_name(app, id).await?;
    }
    // Revoking has touched these, so they go last.
    partition::clear(app, Table::Sessions, account, |sk| sk.starts_with(KeyId::PREFIX)).await
}

#[derive(Deserialize)]
struct MadeBy {
    sk: String,
}

async fn erase_name(app: &App, id: KeyId) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(id))
        .key(SK, text(KEY))
        .update_expression("SET #name = :erased")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_names("#name", "name")
        .expression_attribute_values(":erased", text(ERASED_NAME));
    if_condition_held(update.send().await).map(drop)
}
