//! Reading and replacing the record of a subscription.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::plan::{Plan, Terms};
use domain::{MailId, TenantId, Time};
use identity_store::accounts;
use orders_store::pending::{self, Work};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::{Mail, Message};
use platform::{App, Error};
use serde::Serialize;
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, delete_builder, delete_item, put_item, put_new_item};
use store_core::{events, outbox};
use tenancy_store::{plans, workspaces};

use super::{Attempt, Record, What};
use crate::journal::{self, Changed};

pub(crate) const SUBSCRIPTION: &str = "SUBSCRIPTION";
const TRIALED: &str = "TRIALED";
const TRIAL: &str = "TRIAL";

// What the operations touch.
pub const FIND: Grant = Grant::operation(
    "subscriptions::find",
    &[Grant::items(Table::Orders, &[Action::Get], &[Key::Named(SUBSCRIPTION)])],
);
const REPLACE: Grant = Grant::operation(
    "subscriptions::replace",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Put], &[Key::Named(SUBSCRIPTION)]),
        pending::BEGIN_LATER,
        pending::END,
    ],
);
pub const NOTE_CUSTOMER: Grant = Grant::operation(
    "subscriptions::note_customer",
    &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(SUBSCRIPTION)])],
);
pub const BEGIN: Grant =
    Grant::operation("subscriptions::begin", &[REPLACE, events::leaves(&[Kind::SubscriptionRequested])]);
pub const REQUEST_END: Grant = Grant::operation("subscriptions::request_end", &[FIND, BEGIN]);
/// Beside [`BEGIN`], for whoever can have a trial begun.
pub const BEGIN_TRIAL: Grant = Grant::operation(
    "subscriptions::begin_trial",
    &[Grant::items(Table::Orders, &[Action::Put], &[Key::Named(TRIALED)])],
);
pub const WRITE: Grant = Grant::operation(
    "subscriptions::write",
    &[
        REPLACE,
        Grant::items(Table::Orders, &[Action::Delete], &[Key::Named(TRIALED)]),
        plans::ENTITLE,
        journal::WRITE,
        workspaces::FIND,
        accounts::PERSON,
        outbox::PUT,
        events::leaves(&[Kind::SubscriptionChanged]),
    ],
);

/// The outcome of [`begin`].
#[derive(Debug)]
pub enum BeginOutcome {
    Begun(Record),
    /// The workspace, or whoever asks, has had a trial.
    TrialUsed,
    /// Somebody has changed the record meanwhile.
    Changed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Record,
    Trial,
}

pub(crate) fn pk(tenant: TenantId) -> String {
    format!("{SUBSCRIPTION}#{tenant}")
}

pub async fn find(app: &App, tenant: TenantId) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(tenant), SUBSCRIPTION).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Writes down as whom Stripe knows a workspace. `None` where somebody has changed the record
/// meanwhile.
pub async fn note_customer(app: &App, before: &Record, customer_id: String) -> Result<Option<Record>, Error> {
    let next = Record { customer_id: Some(customer_id), ..before.clone() }.stepped();
    let written = Transaction::new(app).with_all((), replace(app, before, &next)?).write().await?;
    Ok(written.is_ok().then_some(next))
}

/// Writes down what Stripe will be asked, before it is.
pub async fn begin(app: &App, record: &Record, attempt: Attempt, by: &Actor) -> Result<BeginOutcome, Error> {
    let (plan, seats) = match (&attempt.what, record.running()) {
        (What::Start { offer, .. } | What::Change { offer, .. }, _) => (offer.plan, offer.seats),
        (_, Some(current)) => (current.offer.plan, current.offer.seats),
        (What::End, None) => (Plan::default(), 1),
        (_, None) => return Err(Error::internal("there is no subscription to be changed")),
    };
    let change = Change::SubscriptionRequested { change: attempt.what.as_str().to_owned(), plan, seats };
    let is_trial = matches!(attempt.what, What::Start { is_trial: true, .. });
    let next = Record { attempt: Some(attempt), ..record.clone() }.stepped();
    let mut transaction = Transaction::new(app)
        .with_all(Part::Record, replace(app, record, &next)?)
        .with(Part::Record, events::record(app, record.tenant_id, by, change)?);
    if is_trial {
        for key in trial_keys(&next) {
            transaction.add(Part::Trial, put_new_item(app, Table::Orders, &keyed(key, TRIAL, Trial::of(&next)))?);
        }
    }
    Ok(match transaction.write().await? {
        Ok(()) => BeginOutcome::Begun(next),
        Err(failed) if failed.contains(&Part::Trial) => BeginOutcome::TrialUsed,
        Err(_) => BeginOutcome::Changed,
    })
}

/// Has a workspace that was closed end at Stripe, by whoever carries attempts out; whether
/// nothing of it is left there. It can be repeated until then.
pub async fn request_end(app: &App, tenant: TenantId, by: &Actor) -> Result<bool, Error> {
    let Some(record) = find(app, tenant).await? else { return Ok(true) };
    if record.attempt.is_some() {
        return Ok(false);
    }
    if record.running().is_none() && record.customer_id.is_none() {
        return Ok(true);
    }
    let begun_at = app.clock.now().into();
    let attempt = Attempt { id: app.clock.ulid().to_string(), begun_at, tries: 0, what: What::End };
    begin(app, &record, attempt, by).await?;
    Ok(false)
}

/// That somebody has had a trial.
#[derive(Serialize)]
struct Trial {
    by_tenant: TenantId,
}

impl Trial {
    fn of(record: &Record) -> Self {
        Self { by_tenant: record.tenant_id }
    }
}

/// Once for a workspace, and once for a person.
fn trial_keys(record: &Record) -> [String; 2] {
    [format!("{TRIALED}#{}", record.tenant_id), format!("{TRIALED}#{}", record.asked_by)]
}

/// Puts the next record in the place of the one before, with all that follows from it: the
/// plan, the event, the mail, and when the clock has to look. `None` where somebody has
/// changed any of it meanwhile.
pub async fn write(app: &App, before: &Record, next: Record, by: &Actor) -> Result<Option<Record>, Error> {
    let now = Time::from(app.clock.now());
    let next = Record { granted: next.entitled(now), ..next };
    let recurring = next.recurring_after(before);
    let next = Record { recurring, first_paid_at: before.first_paid_at.or(recurring.map(|_| now)), ..next };
    if (Record { due_at: before.due_at, ..next.clone() }) == *before && before.due_at == next.next_due() {
        return Ok(Some(next));
    }
    let next = next.stepped();
    let mut transaction = Transaction::new(app).with_all((), replace(app, before, &next)?);
    if before.granted != next.granted {
        transaction.add_all((), plan_parts(app, before, &next, by, now).await?);
    }
    if before.granted.is_some() && next.granted.is_none() {
        transaction.add_all((), ended_mail(app, before, now).await?);
    }
    if is_refused_trial(before, &next) {
        for key in trial_keys(before) {
            transaction.add((), delete_item(delete_builder(app, Table::Orders, key, TRIAL)?)?);
        }
    }
    if let Some(changed) = journal_entry(before, &next, now) {
        transaction.add((), journal::changed(app, &changed)?);
    }
    if let Some(change) = change(before, &next) {
        transaction.add((), events::record(app, next.tenant_id, by, change)?);
    }
    Ok(transaction.write().await?.is_ok().then_some(next))
}

/// That the amount by the month is another one.
fn journal_entry(before: &Record, next: &Record, at: Time) -> Option<Changed> {
    let (tenant_id, revision) = (next.tenant_id, next.revision);
    let first_paid_at = next.first_paid_at.filter(|_| before.recurring != next.recurring)?;
    Some(Changed { tenant_id, at, revision, before: before.recurring, after: next.recurring, first_paid_at })
}

/// Stripe has begun nothing: the trial is still to be had.
fn is_refused_trial(before: &Record, next: &Record) -> bool {
    let was_trial = before.attempt.as_ref().is_some_and(|it| matches!(it.what, What::Start { is_trial: true, .. }));
    was_trial && next.attempt.is_none() && before.current == next.current
}

/// What customers hear of; that Stripe was looked at is nothing.
fn change(before: &Record, next: &Record) -> Option<Change> {
    let current = next.current.as_ref()?;
    let told = |record: &Record| {
        let current = record.current.as_ref()?;
        Some((
            current.stripe_id.clone(),
            current.status,
            current.offer,
            current.cancel_at_period_end,
            current.is_paused,
            record.granted,
        ))
    };
    let plan = next.granted.map(|offer| offer.plan).unwrap_or_default();
    (told(before) != told(next))
        .then(|| Change::SubscriptionChanged { status: current.status.as_str().to_owned(), plan })
}

/// What a workspace's plan becomes; nothing where staff has given it another one.
async fn plan_parts(
    app: &App,
    before: &Record,
    next: &Record,
    by: &Actor,
    now: Time,
) -> Result<Vec<TransactWriteItem>, Error> {
    let seen = plans::see(app, next.tenant_id).await?;
    let step = seen.standing.at(now);
    let (granted, terms): (Terms, Terms) = (before.granted_terms(), next.granted_terms());
    if step.terms == terms || (step.terms != granted && !step.is_trial) {
        return Ok(Vec::new());
    }
    plans::entitle_parts(app, next.tenant_id, &seen, &terms, by)
}

async fn ended_mail(app: &App, before: &Record, at: Time) -> Result<Option<TransactWriteItem>, Error> {
    let Some(offer) = before.granted else { return Ok(None) };
    let message = |workspace| Message::SubscriptionEnded { workspace, plan: offer.plan.title().to_owned(), at };
    mail_to_owner(app, before.tenant_id, message).await
}

/// To the owner of a workspace; none where either has gone.
pub(crate) async fn mail_to_owner(
    app: &App,
    tenant: TenantId,
    message: impl FnOnce(String) -> Message,
) -> Result<Option<TransactWriteItem>, Error> {
    let Some(workspace) = workspaces::find(app, tenant).await? else { return Ok(None) };
    let Some(person) = accounts::person(app, workspace.owner).await? else { return Ok(None) };
    let message = message(workspace.name.to_string());
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, workspace.owner, &mail).map(Some)
}

impl Record {
    /// With the next revision, and when the clock has to look.
    fn stepped(self) -> Self {
        Self { due_at: self.next_due(), revision: self.revision + 1, ..self }
    }

    /// That the clock has to look.
    pub fn due_work(&self) -> Option<Work> {
        self.due_at.map(|due_at| Work::Subscription { tenant_id: self.tenant_id, due_at })
    }
}

fn replace(app: &App, before: &Record, next: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let put = match before.revision {
        0 => Put::builder().condition_expression("attribute_not_exists(pk)"),
        seen => {
            Put::builder().condition_expression("revision = :seen").expression_attribute_values(":seen", number(seen))
        }
    };
    let mut parts = vec![put_item(app, Table::Orders, put, &keyed(pk(next.tenant_id), SUBSCRIPTION, next))?];
    if before.due_at != next.due_at {
        if let Some(work) = before.due_work() {
            parts.push(pending::end(app, &work)?);
        }
        if let (Some(work), Some(due_at)) = (next.due_work(), next.due_at) {
            parts.push(pending::begin_later(app, &work, due_at)?);
        }
    }
    Ok(parts)
}
