//! Usage that services outside report: each event counts once, in the period
//! when it happened.

use aws_sdk_dynamodb::types::AttributeValue;
use domain::plan::{Anchor, Period};
use domain::{KeyId, MetricName, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, get, if_condition_held, number, text};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{Transaction, put_new_item};

use super::{Count, count_parts, partition};
use crate::quotas;

/// An event may arrive this late.
pub const LATE_MAX: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Its service's clock may be this fast.
pub const AHEAD_MAX: SignedDuration = SignedDuration::from_mins(5);
/// Different operations that a workspace may report.
pub const OPERATIONS_MAX: usize = 50;

const OPERATIONS: &str = "OPERATIONS";

/// Something that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub tenant_id: TenantId,
    /// Unique in the workspace.
    pub id: String,
    pub operation: MetricName,
    pub units: u64,
    pub at: Time,
    /// The key that reported it.
    pub key_id: Option<KeyId>,
}

/// What became of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reported {
    Counted,
    /// It had been counted before.
    Again,
    /// Another event was reported with this id.
    Another,
    /// There are [`OPERATIONS_MAX`] others.
    TooManyOperations,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    operation: MetricName,
    units: u64,
    at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key_id: Option<KeyId>,
    expires_at: i64,
}

#[derive(Deserialize)]
struct Operations {
    names: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Event,
    Sums,
}

/// Counts it, if it was not counted before. When it happened is the caller's to check.
pub async fn report(app: &App, event: &Event) -> Result<Reported, Error> {
    let record = Record {
        pk: quotas::uses(event.tenant_id),
        // Beside the ids of our own uses, which have no `#`.
        sk: format!("event#{}", event.id),
        operation: event.operation.clone(),
        units: event.units,
        at: event.at,
        key_id: event.key_id,
        expires_at: event.at.plus(quotas::USE_KEPT).as_second(),
    };
    if !known(app, event).await? {
        return Ok(Reported::TooManyOperations);
    }
    let count = Count {
        tenant_id: event.tenant_id,
        operation: event.operation.as_str(),
        units: event.units,
        key_id: event.key_id,
        period: Period::of(Anchor::of(event.tenant_id), event.at),
        at: event.at,
    };
    let transaction = Transaction::new(app)
        .with(Part::Event, put_new_item(app, Table::Usage, &record)?)
        .with_all(Part::Sums, count_parts(app, &count)?);
    match transaction.write().await? {
        Ok(()) => Ok(Reported::Counted),
        Err(failed) if failed.contains(&Part::Event) => {
            let found: Option<Record> = get(app, Table::Usage, &record.pk, &record.sk).await?;
            let same = found.is_some_and(|found| Record { key_id: record.key_id, ..found } == record);
            Ok(if same { Reported::Again } else { Reported::Another })
        }
        Err(failed) => Err(failed.unexpected()),
    }
}

/// Whether the operation is, or now becomes, one of those that the workspace reports.
async fn known(app: &App, event: &Event) -> Result<bool, Error> {
    let (pk, name) = (partition(event.tenant_id), event.operation.as_str());
    let found: Option<Operations> = get(app, Table::Usage, &pk, OPERATIONS).await?;
    if found.is_some_and(|it| it.names.iter().any(|known| known == name)) {
        return Ok(true);
    }
    let added = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Usage)?)
        .key(PK, text(pk))
        .key(SK, text(OPERATIONS))
        .condition_expression("attribute_not_exists(pk) OR contains(#names, :name) OR size(#names) < :most")
        .update_expression("ADD #names :names")
        .expression_attribute_names("#names", "names")
        .expression_attribute_values(":name", text(name))
        .expression_attribute_values(":names", AttributeValue::Ss(vec![name.to_owned()]))
        .expression_attribute_values(":most", number(OPERATIONS_MAX))
        .send()
        .await;
    Ok(if_condition_held(added)?.is_some())
}
