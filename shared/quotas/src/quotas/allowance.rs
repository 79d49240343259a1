//! What is free is free for a person: the free workspaces of one owner share one
//! allowance, whichever of them uses it.
//!
//! Keys, in [`Table::Usage`]: pk `<account>`, sk `FREE#<period>#<operation>`; `used`
//! is the sum of what was reserved or committed by workspaces of that owner while
//! they were free. Periods are those of the account's day.
//!
//! Invariants:
//! - a workspace on the free plan takes each unit from its own counter and from its
//!   owner's, in one transaction, each on the condition that it is there: neither is
//!   ever over-granted;
//! - a unit is given back where it was taken: the ticket names the owner and the
//!   period, whoever owns the workspace by then, and whatever plan it has. So what
//!   was granted stays granted: a workspace that changes hands, or its plan, takes
//!   what comes next elsewhere, and moves nothing.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::plan::{Anchor, Operation, Period, Plan, Step};
use domain::{AccountId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{get, number};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{update_builder, update_item};
use tenancy_store::workspaces;

use super::Ticket;

/// After its period's end.
const KEPT: SignedDuration = SignedDuration::from_hours(800 * 24);

/// Whose allowance a unit is taken from, and in which of their periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    pub owner: AccountId,
    pub period: Period,
}

/// What an owner's free workspaces have used together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FreeUse {
    pub allowance: Allowance,
    pub used: u64,
    pub included: u64,
}

impl FreeUse {
    pub fn has(&self, units: u64) -> bool {
        self.used.saturating_add(units) <= self.included
    }
}

#[derive(Debug, Default, Deserialize)]
struct Record {
    used: u64,
}

fn sk(period: Period, operation: Operation) -> String {
    format!("FREE#{period}#{}", operation.as_str())
}

/// What the free plan has of an operation that workspaces of one owner share; `None`
/// for test keys, and where this workspace's terms are its own.
fn included(step: &Step, operation: Operation) -> Option<u64> {
    let is_shared = step.terms.plan == Plan::Free && operation == Operation::Generations;
    let limit = Plan::Free.limits().of(operation);
    (is_shared && step.terms.limits().of(operation) == limit).then(|| limit.included()).flatten()
}

/// What the workspace's owner has used of the free plan's allowance; `None` where the
/// workspace has terms of its own.
pub async fn free_use(
    app: &App,
    tenant: TenantId,
    operation: Operation,
    step: &Step,
    now: Time,
) -> Result<Option<FreeUse>, Error> {
    let Some(included) = included(step, operation) else { return Ok(None) };
    let Some(workspace) = workspaces::find(app, tenant).await? else { return Ok(None) };
    let owner = workspace.owner;
    let allowance = Allowance { owner, period: Period::of(Anchor::of_account(owner), now) };
    let found: Option<Record> = get(app, Table::Usage, owner, sk(allowance.period, operation)).await?;
    Ok(Some(FreeUse { allowance, used: found.unwrap_or_default().used, included }))
}

/// The part that takes a ticket's units from its owner's allowance, which had them
/// when it was looked at.
pub(super) fn take(app: &App, ticket: &Ticket, free: &FreeUse) -> Result<TransactWriteItem, Error> {
    let room = free.included.saturating_sub(ticket.units);
    let Allowance { owner, period } = free.allowance;
    let taken = update_builder(app, Table::Usage, owner, sk(period, ticket.operation))?
        .condition_expression("attribute_not_exists(used) OR used <= :room")
        .update_expression("ADD used :units SET expires_at = :expires_at")
        .expression_attribute_values(":units", number(ticket.units))
        .expression_attribute_values(":room", number(room))
        .expression_attribute_values(":expires_at", number(period.end().plus(KEPT).as_second()));
    update_item(taken)
}

/// The part that gives them back where they were taken.
pub(super) fn give(app: &App, ticket: &Ticket, allowance: Allowance) -> Result<TransactWriteItem, Error> {
    let given = update_builder(app, Table::Usage, allowance.owner, sk(allowance.period, ticket.operation))?
        .condition_expression("used >= :units")
        .update_expression("SET used = used - :units")
        .expression_attribute_values(":units", number(ticket.units));
    update_item(given)
}
