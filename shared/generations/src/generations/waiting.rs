//! Generations of a workspace that a worker may claim, oldest first.

use aws_sdk_dynamodb::operation::query::QueryOutput;
use domain::generation::State;
use domain::{GenerationId, TenantId, Time};
use platform::dynamodb::{failed, text};
use platform::{App, Error, Table};

use super::{Generation, key_of, partition};

/// Read at first: what is waiting mostly begins where it is looked for.
const FIRST_READ_ITEMS: i32 = 24;
/// Read at a time behind many that have ended.
const FURTHER_READ_ITEMS: i32 = 200;
const READS_MAX: u32 = 10;

/// The oldest that may be claimed, some of them.
#[derive(Debug)]
pub(crate) struct Claimable {
    pub(crate) items: Vec<Generation>,
    /// How many were read that may not be claimed.
    pub(crate) skipped: usize,
    /// Where to look on, when none was found within the reads that are allowed.
    pub(crate) next: Option<GenerationId>,
}

/// Those of this id and newer that are pending, or whose worker fell silent. The
/// read is consistent: what was written before it is seen.
pub(crate) async fn claimable(app: &App, tenant: TenantId, from: GenerationId) -> Result<Claimable, Error> {
    let now = Time::from(app.clock.now());
    let (mut from, mut skipped, mut limit) = (from, 0, FIRST_READ_ITEMS);
    for _ in 0..READS_MAX {
        let page = read(app, tenant, from, limit).await?;
        let scanned = usize::try_from(page.scanned_count).unwrap_or(0);
        let next = page.last_evaluated_key.as_ref().and_then(key_of).map(|(_, id)| id);
        let items: Vec<Generation> = page.items.unwrap_or_default().into_iter().filter_map(parse).collect();
        let items: Vec<Generation> = items.into_iter().filter(|it| it.position.is_claimable(now)).collect();
        skipped += scanned - items.len();
        if !items.is_empty() {
            return Ok(Claimable { items, skipped, next: None });
        }
        match next {
            Some(next) => (from, limit) = (next, FURTHER_READ_ITEMS),
            None => return Ok(Claimable { items, skipped, next: None }),
        }
    }
    Ok(Claimable { items: Vec::new(), skipped, next: Some(from) })
}

async fn read(app: &App, tenant: TenantId, from: GenerationId, limit: i32) -> Result<QueryOutput, Error> {
    let query = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Generations)?)
        .key_condition_expression("pk = :pk AND sk >= :from")
        .filter_expression("#position.#state IN (:pending, :running)")
        .expression_attribute_names("#position", "position")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":pk", text(partition(tenant)))
        .expression_attribute_values(":from", text(from))
        .expression_attribute_values(":pending", text(State::Pending.as_str()))
        .expression_attribute_values(":running", text(State::Running.as_str()))
        .consistent_read(true)
        .limit(limit);
    query.send().await.map_err(failed)
}

/// One that cannot be read must not hold up the others.
fn parse(item: store_core::batch::Item) -> Option<Generation> {
    let parsed: Result<Generation, _> = serde_dynamo::from_item(item);
    parsed.inspect_err(|error| tracing::error!(%error, "a generation that cannot be read is passed over")).ok()
}
