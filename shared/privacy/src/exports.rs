//! What an export of an account reads beyond what other files list, and how
//! often one is made.
//!
//! Keys, in [`Table::Accounts`]: pk `<account>`, sk `EXPORT`. The zips lie in
//! [`Bucket::Exports`] at `<account>/<ulid>.zip`.

use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::ReturnValuesOnConditionCheckFailure;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, GenerationId, SessionId, TenantId, Time, UploadId};
use generations_store::generations::{self, Generation};
use generations_store::uploads::{self, Upload};
use identity_store::accounts::ACCOUNT;
use identity_store::sessions::Session;
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, number, text};
use platform::endpoint::Key;
use platform::{Action, App, Bucket, Error, Grant, Table, blobs};
use serde::Deserialize;
use store_core::events;
use store_core::partition::{self, ACCOUNT_PARTITIONS};
use store_core::transaction::{condition_check, condition_check_builder, write_all};

/// Between two exports of one account.
pub const PAUSE: SignedDuration = SignedDuration::from_mins(10);

/// Records of one kind and one workspace that are read for an export; the oldest first.
pub const RECORDS_MAX: usize = 10_000;

const EXPORT: &str = "EXPORT";

// What the operations touch.
pub const TAKE_TURN: Grant =
    Grant::operation("exports::take_turn", &[Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS])]);
pub const GIVE_BACK: Grant =
    Grant::operation("exports::give_back", &[Grant::items(Table::Accounts, &[Action::Delete], &[ACCOUNT_PARTITIONS])]);
pub const RECORD: Grant = Grant::operation(
    "exports::record",
    &[
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        events::leaves(&[Kind::AccountExported]),
    ],
);
pub const ERASE: Grant = Grant::operation("exports::erase", &[Grant::erase_blobs(Bucket::Exports)]);
pub const ERASE_ONE: Grant = Grant::operation("exports::erase_one", &[Grant::erase_blobs(Bucket::Exports)]);
pub const SESSIONS: Grant =
    Grant::operation("exports::sessions", &[Grant::items(Table::Sessions, &[Action::Query], &[ACCOUNT_PARTITIONS])]);
pub const UPLOADS: Grant =
    Grant::operation("exports::uploads", &[Grant::items(Table::Generations, &[Action::Query], &[Key::Any])]);
pub const GENERATIONS: Grant =
    Grant::operation("exports::generations", &[Grant::items(Table::Generations, &[Action::Query], &[Key::Any])]);

#[derive(Deserialize)]
struct Turn {
    next_at: i64,
}

/// Takes the turn; the seconds until the next one when it is taken.
pub async fn take_turn(app: &App, account: AccountId) -> Result<Result<(), u32>, Error> {
    let now = Time::from(app.clock.now());
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Accounts)?)
        .key(PK, text(account))
        .key(SK, text(EXPORT))
        .update_expression("SET next_at = :next")
        .condition_expression("attribute_not_exists(pk) OR next_at <= :now")
        .expression_attribute_values(":next", number(now.plus(PAUSE).as_second()))
        .expression_attribute_values(":now", number(now.as_second()))
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .send()
        .await;
    let error = match update {
        Ok(_) => return Ok(Ok(())),
        Err(error) => error,
    };
    let Some(UpdateItemError::ConditionalCheckFailedException(found)) = error.as_service_error() else {
        return Err(failed(error));
    };
    let item = found.item().cloned().ok_or_else(|| Error::internal("no item with the failed condition"))?;
    let turn: Turn = serde_dynamo::from_item(item).map_err(Error::internal)?;
    Ok(Err(u32::try_from(turn.next_at - now.as_second()).unwrap_or(1)))
}

/// Leaves the event of an export that was made; `false` if the account has been erased
/// since. The zip's address is given to nobody before.
pub async fn record(app: &App, account: AccountId, by: &Actor) -> Result<bool, Error> {
    let exists =
        condition_check_builder(app, Table::Accounts, account, ACCOUNT)?.condition_expression("attribute_exists(pk)");
    let event = events::record(app, account, by, Change::AccountExported {})?;
    write_all(app, vec![condition_check(exists)?, event]).await
}

/// Gives the turn back: nothing came of it.
pub async fn give_back(app: &App, account: AccountId) -> Result<(), Error> {
    let name = app.config.table(Table::Accounts)?;
    let delete = app.dynamodb().delete_item().table_name(name).key(PK, text(account)).key(SK, text(EXPORT));
    delete.send().await.map_err(failed)?;
    Ok(())
}

/// Where a new zip of an account is put.
pub fn object_key(app: &App, account: AccountId) -> String {
    format!("{account}/{}.zip", app.clock.ulid())
}

/// Deletes every zip of an account, so that its links lead nowhere. Whoever puts one
/// looks afterwards whether the account is still there: so a zip that is put while
/// the account is being erased is deleted here or by whoever put it.
pub async fn erase(app: &App, account: AccountId) -> Result<(), Error> {
    blobs::erase(app, Bucket::Exports, &format!("{account}/"), |_| false).await
}

/// Deletes one zip.
pub async fn erase_one(app: &App, key: &str) -> Result<(), Error> {
    blobs::erase(app, Bucket::Exports, key, |_| false).await
}

/// Where somebody is logged in.
pub async fn sessions(app: &App, account: AccountId) -> Result<Vec<Session>, Error> {
    let sk = |it: &Session| it.id.to_string();
    let sessions = partition::all(app, Table::Sessions, account, SessionId::PREFIX, sk, RECORDS_MAX).await?;
    Ok(sessions.into_iter().filter(|session: &Session| !session.is_over(app)).collect())
}

/// What somebody uploaded into a workspace.
pub async fn uploads(app: &App, account: AccountId, tenant: TenantId) -> Result<Vec<Upload>, Error> {
    let (pk, sk) = (uploads::partition(tenant), |it: &Upload| it.id.to_string());
    let found = partition::all(app, Table::Generations, &pk, UploadId::PREFIX, sk, RECORDS_MAX).await?;
    Ok(found.into_iter().filter(|it| it.created_by == account).collect())
}

/// What somebody had generated in a workspace.
pub async fn generations(app: &App, account: AccountId, tenant: TenantId) -> Result<Vec<Generation>, Error> {
    let (pk, sk) = (generations::partition(tenant), |it: &Generation| it.id.to_string());
    let found = partition::all(app, Table::Generations, &pk, GenerationId::PREFIX, sk, RECORDS_MAX).await?;
    Ok(found.into_iter().filter(|it| it.created_by == account).collect())
}
