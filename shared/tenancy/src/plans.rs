//! Which plan a workspace has.
//!
//! Keys, in [`Table::Usage`]: pk `<tenant>`, sk `PLAN`. A workspace without the
//! item is on the free plan. Written on the condition that nobody wrote since
//! what was decided on; who counts takes the new terms over by the number of
//! their step (see `quotas_store::quotas`), so that nothing else has to be written.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, Put, TransactWriteItem};
use domain::events::{Actor, Kind};
use domain::plan::{Anchor, Plan, Refused, Standing, Terms};
use domain::{TenantId, Time};
use platform::dynamodb::{get, number};
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_parts};
use store_core::events;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{put_item, retry_with_backoff, write_all};

pub const PLAN: &str = "PLAN";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("plans::find", &[Grant::items(Table::Usage, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const CHANGE: Grant = Grant::operation(
    "plans::change",
    &[
        Grant::items(Table::Usage, &[Action::Get, Action::Put], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::PlanChanged]),
    ],
);

pub const CHANGE_BY_STAFF: Grant = Grant::operation(
    "plans::change_by_staff",
    &[
        Grant::items(Table::Usage, &[Action::Get, Action::Put], &[TENANT_PARTITIONS]),
        events::leaves(&[Kind::PlanChanged, Kind::StaffSetPlan]),
    ],
);

/// With [`see`], in a transaction of the caller's.
pub const ENTITLE: Grant = Grant::operation("plans::entitle", &[CHANGE]);

#[derive(Debug, Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    revision: u64,
    standing: Standing,
    changed_at: Time,
}

/// What somebody wants of a workspace's plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Other terms, at once or at the end of the period.
    Terms(Terms),
    /// A plan to try.
    Trial(Plan),
}

/// As it stands, now and later.
pub async fn find(app: &App, tenant: TenantId) -> Result<Standing, Error> {
    let found: Option<Record> = get(app, Table::Usage, tenant, PLAN).await?;
    Ok(found.map(|record| record.standing).unwrap_or_default())
}

/// Where it lies.
pub fn address(tenant: TenantId) -> (Table, String, String) {
    (Table::Usage, tenant.to_string(), PLAN.to_owned())
}

/// The same of the item at [`PLAN`], for who reads it by calls of its own.
pub fn standing(item: Option<HashMap<String, AttributeValue>>) -> Result<Standing, Error> {
    let found: Option<Record> = item.map(serde_dynamo::from_item).transpose().map_err(Error::internal)?;
    Ok(found.map(|record| record.standing).unwrap_or_default())
}

/// Makes the change, if it is one; two at once come one after the other.
pub async fn change(
    app: &App,
    tenant: TenantId,
    change: &Change,
    by: &Actor,
) -> Result<Result<Standing, Refused>, Error> {
    change_leaving(app, tenant, change, |plan| {
        Ok(vec![events::record(app, tenant, by, domain::events::Change::PlanChanged { plan })?])
    })
    .await
}

/// As [`change`], by a member of staff.
pub async fn change_by_staff(
    app: &App,
    tenant: TenantId,
    change: &Change,
    act: &Act<'_>,
) -> Result<Result<Standing, Refused>, Error> {
    change_leaving(app, tenant, change, |plan| {
        let for_staff = domain::events::Change::StaffSetPlan { subject: act.subject, plan };
        act_parts(app, act, domain::events::Change::PlanChanged { plan }, for_staff)
    })
    .await
}

/// Makes the change, with the events that the last argument gives for it.
async fn change_leaving(
    app: &App,
    tenant: TenantId,
    change: &Change,
    events_of: impl Fn(Plan) -> Result<Vec<TransactWriteItem>, Error>,
) -> Result<Result<Standing, Refused>, Error> {
    let mut tries = 0;
    loop {
        let found: Option<Record> = get(app, Table::Usage, tenant, PLAN).await?;
        let (revision, standing) = found.map(|it| (it.revision, it.standing)).unwrap_or_default();
        let now = Time::from(app.clock.now());
        let next = match change {
            Change::Terms(terms) => standing.changed(terms.clone(), Anchor::of(tenant), now),
            Change::Trial(plan) => match standing.tried(*plan, now) {
                Ok(next) => next,
                Err(refused) => return Ok(Err(refused)),
            },
        };
        if next == standing {
            return Ok(Ok(next));
        }
        let plan = match change {
            Change::Terms(terms) => terms.plan,
            Change::Trial(plan) => *plan,
        };
        if replace(app, tenant, revision, &next, events_of(plan)?).await? {
            return Ok(Ok(next));
        }
        retry_with_backoff(&mut tries, format!("the plan of {tenant}")).await?;
    }
}

/// A standing to be changed by a transaction of the caller's.
#[derive(Debug, Clone)]
pub struct Seen {
    pub standing: Standing,
    revision: u64,
}

/// As it stands, for [`entitle_part`].
pub async fn see(app: &App, tenant: TenantId) -> Result<Seen, Error> {
    let found: Option<Record> = get(app, Table::Usage, tenant, PLAN).await?;
    let (revision, standing) = found.map(|it| (it.revision, it.standing)).unwrap_or_default();
    Ok(Seen { standing, revision })
}

/// The parts of a transaction that entitle a workspace to these terms from now on. They fail
/// where somebody has changed its plan since it was seen.
pub fn entitle_parts(
    app: &App,
    tenant: TenantId,
    seen: &Seen,
    terms: &Terms,
    by: &Actor,
) -> Result<Vec<TransactWriteItem>, Error> {
    let standing = seen.standing.entitled(terms.clone(), app.clock.now().into());
    let change = domain::events::Change::PlanChanged { plan: terms.plan };
    Ok(vec![replacement(app, tenant, seen.revision, &standing)?, events::record(app, tenant, by, change)?])
}

/// Whether nobody wrote since `revision`.
async fn replace(
    app: &App,
    tenant: TenantId,
    revision: u64,
    standing: &Standing,
    events: Vec<TransactWriteItem>,
) -> Result<bool, Error> {
    let mut parts = vec![replacement(app, tenant, revision, standing)?];
    parts.extend(events);
    write_all(app, parts).await
}

fn replacement(app: &App, tenant: TenantId, revision: u64, standing: &Standing) -> Result<TransactWriteItem, Error> {
    let record = Record {
        pk: tenant.to_string(),
        sk: PLAN.to_owned(),
        revision: revision + 1,
        standing: standing.clone(),
        changed_at: app.clock.now().into(),
    };
    let put = if revision == 0 {
        Put::builder().condition_expression("attribute_not_exists(pk)")
    } else {
        Put::builder().condition_expression("revision = :seen").expression_attribute_values(":seen", number(revision))
    };
    put_item(app, Table::Usage, put, &record)
}
