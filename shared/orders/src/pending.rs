//! What is still to be done for a payment: written with its reason, taken away with what it
//! leads to. A message says it to the worker, and [`list`] finds what no message brought.
//!
//! Keys are in the head of the crate.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{OrderId, RefundId, TenantId, Time};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error, Queue, queue};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::outbox::{self, Destination};
use store_core::partition;
use store_core::transaction::{FailedConditions, Transaction, delete_builder, delete_item, put_item};

/// Each is one partition, which takes a thousand writes a second.
pub const SHARDS: u8 = 4;
const PENDING: &str = "PENDING";
const EVENT: &str = "EVENT#";
const REFUND: &str = "REFUND#";
/// By when it is due, so that the first ones come first.
const CLOSE: &str = "CLOSE#";
const SUBMIT: &str = "SUBMIT#";
const TAX: &str = "TAX#";
/// By when it is due, as what is to be closed.
const SUBSCRIPTION: &str = "SUBSCRIPTION#";
/// Of one page of a list.
const PAGE_MAX: usize = 200;
/// Of one shard and one kind in one run of a sweep: far more than wait on a bad day.
const PENDING_MAX: usize = 2_000;

// What the operations touch.
pub(crate) const BEGIN: Grant = Grant::operation(
    "pending::begin",
    &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(PENDING)]), outbox::PUT],
);
/// Of what no message has to say, as it is not due yet.
pub const BEGIN_LATER: Grant =
    Grant::operation("pending::begin_later", &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(PENDING)])]);
pub const END: Grant =
    Grant::operation("pending::end", &[Grant::items(Table::Orders, &[Action::Delete], &[Key::Named(PENDING)])]);
pub const FORGET: Grant = Grant::operation("pending::forget", &[END]);
pub const LIST: Grant =
    Grant::operation("pending::list", &[Grant::items(Table::Orders, &[Action::Query], &[Key::Named(PENDING)])]);
pub const SEND: Grant = Grant::operation("pending::send", &[Grant::send(Queue::Payments)]);

/// Something to do, as the queue and the table have it: it names what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "work", rename_all = "snake_case")]
pub enum Work {
    /// Apply what Stripe told.
    StripeEvent { event_id: String },
    /// Have Stripe send money back.
    Refund { tenant_id: TenantId, order_id: OrderId, refund_id: RefundId },
    /// Close an order that was not paid in time.
    CloseOrder { tenant_id: TenantId, order_id: OrderId, due_at: Time },
    /// Tell a bank what there is to say about a dispute.
    SubmitEvidence { dispute_id: String, due_at: Time },
    /// Record at Stripe what an order says of its tax.
    RecordTax { tenant_id: TenantId, order_id: OrderId },
    /// Look at the subscription of a workspace, of which the clock alone has something to say.
    Subscription { tenant_id: TenantId, due_at: Time },
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    #[serde(flatten)]
    pub work: Work,
    /// In the future of what is not due yet.
    pub since: Time,
}

impl Work {
    fn sk(&self) -> String {
        match self {
            Self::StripeEvent { event_id } => format!("{EVENT}{event_id}"),
            Self::Refund { refund_id, .. } => format!("{REFUND}{refund_id}"),
            Self::CloseOrder { order_id, due_at, .. } => format!("{CLOSE}{due_at}#{order_id}"),
            Self::SubmitEvidence { dispute_id, due_at } => format!("{SUBMIT}{due_at}#{dispute_id}"),
            Self::RecordTax { order_id, .. } => format!("{TAX}{order_id}"),
            Self::Subscription { tenant_id, due_at } => format!("{SUBSCRIPTION}{due_at}#{tenant_id}"),
        }
    }

    fn pk(&self) -> String {
        let sum = self.sk().bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
        partition_of(u8::try_from(sum % u32::from(SHARDS)).unwrap_or(0))
    }

    /// What the queue is fair between.
    fn group(&self) -> String {
        match self {
            Self::StripeEvent { event_id } => event_id.clone(),
            Self::SubmitEvidence { dispute_id, .. } => dispute_id.clone(),
            Self::Refund { tenant_id, .. }
            | Self::CloseOrder { tenant_id, .. }
            | Self::RecordTax { tenant_id, .. }
            | Self::Subscription { tenant_id, .. } => tenant_id.to_string(),
        }
    }
}

fn partition_of(shard: u8) -> String {
    format!("{PENDING}#{shard}")
}

/// The parts of a transaction that have something done.
pub(crate) fn begin(app: &App, work: &Work) -> Result<Vec<TransactWriteItem>, Error> {
    let pending = Pending { work: work.clone(), since: app.clock.now().into() };
    let put = aws_sdk_dynamodb::types::Put::builder();
    Ok(vec![
        put_item(app, Table::Orders, put, &keyed(work.pk(), work.sk(), &pending))?,
        outbox::message(app, work.group(), Destination::PaymentsQueue, "payment.pending", work)?,
    ])
}

/// The part of a transaction that has something done at a later time, by the sweep.
pub fn begin_later(app: &App, work: &Work, due_at: Time) -> Result<TransactWriteItem, Error> {
    let pending = Pending { work: work.clone(), since: due_at };
    put_item(app, Table::Orders, aws_sdk_dynamodb::types::Put::builder(), &keyed(work.pk(), work.sk(), &pending))
}

/// The part of a transaction that says that it is done.
pub fn end(app: &App, work: &Work) -> Result<TransactWriteItem, Error> {
    delete_item(delete_builder(app, Table::Orders, work.pk(), work.sk())?)
}

/// What of a shard is still to be done.
pub async fn list(app: &App, shard: u8) -> Result<Vec<Pending>, Error> {
    let mut found = Vec::new();
    for prefix in [EVENT, REFUND, CLOSE, SUBMIT, TAX, SUBSCRIPTION] {
        found.extend(list_of(app, shard, prefix).await?);
    }
    Ok(found)
}

async fn list_of(app: &App, shard: u8, prefix: &str) -> Result<Vec<Pending>, Error> {
    let (mut found, mut after) = (Vec::<Pending>::new(), None::<String>);
    loop {
        let (table, pk) = (Table::Orders, partition_of(shard));
        let (some, more): (Vec<Pending>, bool) =
            partition::page(app, table, pk, prefix, after.as_deref(), PAGE_MAX).await?;
        found.extend(some);
        after = found.last().map(|last| last.work.sk());
        if !more || found.len() >= PENDING_MAX {
            return Ok(found);
        }
    }
}

/// Ends work that has nothing left to do.
pub async fn forget(app: &App, work: &Work) -> Result<(), Error> {
    let written = Transaction::new(app).with((), end(app, work)?).write().await?;
    written.map_err(FailedConditions::unexpected)
}

/// Says it to the worker once more.
pub async fn send(app: &App, work: &Work) -> Result<(), Error> {
    let body = serde_json::to_string(work).map_err(Error::internal)?;
    queue::send_text(app, Queue::Payments, &work.group(), &body).await
}
