//! A tenant's generations, page by page.

use std::collections::HashMap;

use aws_sdk_dynamodb::operation::query::builders::QueryFluentBuilder;
use aws_sdk_dynamodb::types::AttributeValue;
use domain::generation::State;
use domain::{GenerationId, TenantId};
use platform::dynamodb::{PK, SK, failed, text};
use platform::{App, Error, Table};

use super::{Generation, key_of, partition};

/// Part of a tenant's list, the latest first.
#[derive(Debug)]
pub struct Listed {
    /// Without their warnings.
    pub items: Vec<Generation>,
    /// Go on after this one; `None` at the end.
    pub next: Option<GenerationId>,
}

/// Reads for one page, each of 1 MB at most: what is large, or rare among
/// others, comes on pages that are not full.
const READS_MAX: u32 = 5;
/// Of one read when only one state is wanted.
const FILTERED_ITEMS_PER_READ: i32 = 100;

/// What a list needs: all but the warnings and diagnostics, which may be most of
/// an item, and the keys of the index. A dot leads into a map.
const ATTRIBUTES: [&str; 24] = [
    PK,
    SK,
    "id",
    "tenant_id",
    "created_by",
    "position",
    "revision",
    "writer",
    "queue",
    "project",
    "manifest",
    "ontologies",
    "previous",
    "created_at",
    "started_at",
    "finished_at",
    "progress",
    "failure",
    "warnings_count",
    "artifact",
    "dry_run",
    "report.errors_count",
    "report.warnings_count",
    "quota",
];

/// At most `limit` generations that were created before `after`.
pub async fn list(
    app: &App,
    tenant: TenantId,
    state: Option<State>,
    after: Option<GenerationId>,
    limit: u16,
) -> Result<Listed, Error> {
    let (limit, mut start) = (usize::from(limit), after.map(|id| key(tenant, id)));
    let mut items = Vec::<Generation>::new();
    for _ in 0..READS_MAX {
        let page = query(app, tenant, state, limit)?.set_exclusive_start_key(start).send().await.map_err(failed)?;
        let found: Vec<Generation> =
            serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
        items.extend(found);
        start = page.last_evaluated_key;
        if items.len() > limit {
            items.truncate(limit);
            let next = items.last().map(|last| last.id);
            return Ok(Listed { items, next });
        }
        if start.is_none() {
            break;
        }
    }
    let next = start.as_ref().and_then(key_of).map(|(_, id)| id);
    Ok(Listed { items, next })
}

fn query(app: &App, tenant: TenantId, state: Option<State>, limit: usize) -> Result<QueryFluentBuilder, Error> {
    let projection: Vec<String> = ATTRIBUTES.iter().map(|path| format!("#{}", path.replace('.', ".#"))).collect();
    let names = ATTRIBUTES.iter().flat_map(|path| path.split('.'));
    let query = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Generations)?)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text(partition(tenant)))
        .projection_expression(projection.join(", "))
        .scan_index_forward(false)
        // One more than asked for tells whether there is a next page.
        .limit(i32::try_from(limit + 1).unwrap_or(i32::MAX));
    let query = names.fold(query, |query, name| query.expression_attribute_names(format!("#{name}"), name));
    let Some(state) = state else { return Ok(query) };
    Ok(query
        .limit(FILTERED_ITEMS_PER_READ)
        .filter_expression("#position.#state = :state")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":state", text(state.as_str())))
}

fn key(tenant: TenantId, id: GenerationId) -> HashMap<String, AttributeValue> {
    HashMap::from([(PK.to_owned(), text(partition(tenant))), (SK.to_owned(), text(id))])
}
