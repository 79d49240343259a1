//! What was found to differ. Keys and states are in the heads of the crate and the module.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use aws_sdk_dynamodb::types::Put;
use domain::events::{Actor, Change, EventLog, Kind};
use domain::{OrderId, StaffId, TenantId, Time, Unacceptable};
use jiff::civil::Date;
use ledger::{Class, Total, Transfer, TransferId};
use platform::dynamodb::number;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_part};
use store_core::item::{Keyed, keyed};
use store_core::transaction::{
    Transaction, condition_check, condition_check_builder, delete_builder, delete_item, put_item, put_new_item,
    retry_with_backoff,
};
use store_core::{events, partition};

use super::movements::{correction_id, correction_ids_of, is_correction, transfer_ids_of};
use crate::books;

const DIFFERENCE: &str = "DIFFERENCE";
const KEYS: [Key; 1] = [Key::Named(DIFFERENCE)];
/// Of one class, of those that are open: far more than a bad day has.
pub const OPEN_MAX: usize = 2_000;

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("differences::find", &[Grant::items(Table::Orders, &[Action::BatchGet], &KEYS)]);
pub const FIND_ABOUT: Grant =
    Grant::operation("differences::find_about", &[Grant::items(Table::Orders, &[Action::BatchGet], &KEYS)]);
pub const LIST: Grant = Grant::operation("differences::list", &[Grant::items(Table::Orders, &[Action::Query], &KEYS)]);
pub const LIST_OPEN: Grant =
    Grant::operation("differences::list_open", &[Grant::items(Table::Orders, &[Action::Query], &KEYS)]);
pub const RECORD: Grant = Grant::operation(
    "differences::record",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Put, Action::Delete, Action::ConditionCheck], &KEYS),
        events::leaves(&[Kind::DifferenceFound]),
    ],
);
pub const CLOSE: Grant = Grant::operation(
    "differences::close",
    &[Grant::items(Table::Orders, &[Action::Put, Action::Delete], &KEYS), events::leaves(&[Kind::DifferenceClosed])],
);
pub const RESOLVE: Grant = Grant::operation(
    "differences::resolve",
    &[
        Grant::items(Table::Orders, &[Action::Put, Action::Delete], &KEYS),
        books::FIND_ALL,
        books::CHECK_ABSENT,
        books::POST_OWN,
        events::leaves(&[Kind::StaffResolved]),
    ],
);

/// `<class>.<movement>.<object>`: what lies under one id is one difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DifferenceId(String);

const ID_BYTES_MAX: usize = 180;

impl DifferenceId {
    pub fn new(class: Class, about: &str) -> Result<Self, Unacceptable> {
        format!("{}.{about}", class.as_str()).parse()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DifferenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for DifferenceId {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let is_of_id = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        let has_class = text
            .split_once('.')
            .is_some_and(|(class, about)| Class::ALL.iter().any(|it| it.as_str() == class) && !about.is_empty());
        if has_class && text.len() <= ID_BYTES_MAX && text.bytes().all(is_of_id) {
            return Ok(Self(text.to_owned()));
        }
        Err(Unacceptable { expected: "the id of a difference such as missing_here.charge.ord_…" })
    }
}

impl TryFrom<String> for DifferenceId {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        text.parse()
    }
}

impl From<DifferenceId> for String {
    fn from(id: DifferenceId) -> Self {
        id.0
    }
}

/// Whether anybody has to do something about a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DifferenceState)]
pub enum State {
    /// Nobody has done anything about it.
    Open,
    /// A later look has found both sides equal.
    Closed,
    /// A person has said why it may stay, or has had it corrected. What comes to it later
    /// opens it again.
    Resolved,
}

impl State {
    const ALL: [Self; 3] = [Self::Open, Self::Closed, Self::Resolved];

    fn pk(self) -> &'static str {
        match self {
            Self::Open => "DIFFERENCE#open",
            Self::Closed => "DIFFERENCE#closed",
            Self::Resolved => "DIFFERENCE#resolved",
        }
    }
}

/// What differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub id: DifferenceId,
    pub class: Class,
    /// In UTC, of the look that found it first.
    pub day: Date,
    /// Of all looks that found it: where else something of the movement lies.
    pub days: BTreeSet<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<TenantId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// Stripe's balance transactions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stripe_ids: Vec<String>,
    /// Our transfers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transfers: Vec<TransferId>,
    pub ours: Total,
    pub theirs: Total,
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    #[serde(flatten)]
    pub found: Found,
    pub found_at: Time,
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Time>,
    /// Of one that has closed by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved_by: Option<StaffId>,
    /// What was posted, where money was to be moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correction: Option<Transfer>,
    /// How often it was corrected before it was opened again.
    #[serde(default)]
    pub corrected_before: usize,
    /// Grows with each write.
    pub revision: u64,
}

impl Found {
    /// What both sides name the movement.
    pub fn about(&self) -> &str {
        self.id.as_str().split_once('.').map_or("", |(_, about)| about)
    }

    /// Whether both sides have what they had; on which day it was seen does not count.
    fn is_same(&self, other: &Self) -> bool {
        *self == Self { day: self.day, days: self.days.clone(), ..other.clone() }
    }

    /// Whether either side has something of it that was not there before: the look of another
    /// day may know less of it, which is no news. Corrections answer it.
    fn has_more_than(&self, known: &Self) -> bool {
        let is_posted = |id: &&TransferId| !is_correction(id) && !known.transfers.contains(id);
        self.stripe_ids.iter().any(|id| !known.stripe_ids.contains(id))
            || self.transfers.iter().any(|id| is_posted(&id))
    }
}

impl Record {
    /// Of the transfer that corrects it; none where it has been corrected too often.
    ///
    /// # Errors
    /// `Internal` of an id that is none of a transfer.
    pub fn next_correction(&self) -> Result<Option<TransferId>, Error> {
        correction_id(&self.found.id.0, self.corrected_before)
    }

    /// Whether what a look has found is known.
    fn knows(&self, found: &Found) -> bool {
        match self.state {
            State::Open => self.found.is_same(found),
            State::Resolved => !found.has_more_than(&self.found),
            State::Closed => false,
        }
    }

    fn corrections(&self) -> usize {
        self.corrected_before + usize::from(self.correction.is_some())
    }
}

/// What became of a wish to resolve a difference.
#[derive(Debug)]
pub enum Resolved {
    Done(Box<Record>),
    /// Somebody else was faster, or a look has closed it.
    NotOpen,
    /// The books do not have any more what they had when it was found.
    Changed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Difference,
    Posted,
    Event,
}

/// The difference, in whatever state.
pub async fn find(app: &App, id: &DifferenceId) -> Result<Option<Record>, Error> {
    let keys = State::ALL.map(|state| (state.pk().to_owned(), id.to_string()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).next())
}

/// The differences of all classes of a movement, in whatever states.
pub async fn find_about(app: &App, name: &str) -> Result<Vec<Record>, Error> {
    let mut keys = Vec::new();
    for class in Class::ALL {
        let id = DifferenceId::new(class, name).map_err(Error::internal)?;
        keys.extend(State::ALL.map(|state| (state.pk().to_owned(), id.to_string())));
    }
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// Those in a state, of a class or of all, by their ids, and whether there are more.
pub async fn list(
    app: &App,
    state: State,
    class: Option<Class>,
    after: Option<&DifferenceId>,
    limit: usize,
) -> Result<(Vec<Record>, bool), Error> {
    let prefix = class.map(|class| format!("{}.", class.as_str())).unwrap_or_default();
    let after = after.map(DifferenceId::as_str);
    if prefix.is_empty() {
        return list_all(app, state, after, limit).await;
    }
    partition::page(app, Table::Orders, state.pk(), &prefix, after, limit).await
}

/// DynamoDB takes no empty prefix: all classes are one range.
async fn list_all(app: &App, state: State, after: Option<&str>, limit: usize) -> Result<(Vec<Record>, bool), Error> {
    let (mut found, mut classes) = (Vec::new(), Class::ALL.map(Class::as_str));
    classes.sort_unstable();
    for class in classes {
        let prefix = format!("{class}.");
        let after = match after {
            Some(after) if after.starts_with(&prefix) => Some(after),
            // All of this class come before.
            Some(after) if after > prefix.as_str() => continue,
            _ => None,
        };
        let left = limit - found.len();
        let (some, more): (Vec<Record>, bool) =
            partition::page(app, Table::Orders, state.pk(), &prefix, after, left).await?;
        found.extend(some);
        if more {
            return Ok((found, true));
        }
    }
    Ok((found, false))
}

/// All that are open, up to [`OPEN_MAX`].
pub async fn list_open(app: &App) -> Result<Vec<Record>, Error> {
    const PAGE_MAX: usize = 100;
    let mut all: Vec<Record> = Vec::new();
    loop {
        let after = all.last().map(|last| last.found.id.clone());
        let (found, more) = list(app, State::Open, None, after.as_ref(), PAGE_MAX).await?;
        all.extend(found);
        if !more || all.len() >= OPEN_MAX {
            return Ok(all);
        }
    }
}

/// Writes a difference down, if it is not known as it is now; the record.
pub async fn record(app: &App, found: &Found, by: &Actor) -> Result<Record, Error> {
    let mut tries = 0;
    loop {
        let known = find(app, &found.id).await?;
        if let Some(known) = known.as_ref().filter(|known| known.knows(found)) {
            return Ok(known.clone());
        }
        let (mut day, mut days) = (found.day, found.days.clone());
        if let Some(known) = &known {
            day = known.found.day;
            days.extend(&known.found.days);
        }
        let next = Record {
            found: Found { day, days, ..found.clone() },
            found_at: app.clock.now().into(),
            state: State::Open,
            ended_at: None,
            note: None,
            resolved_by: None,
            correction: None,
            corrected_before: known.as_ref().map_or(0, Record::corrections),
            revision: known.as_ref().map_or(0, |known| known.revision) + 1,
        };
        if write_found(app, known.as_ref(), &next, by).await? {
            return Ok(next);
        }
        retry_with_backoff(&mut tries, format!("the difference {}", found.id)).await?;
    }
}

/// Whether nobody has written it meanwhile.
async fn write_found(app: &App, known: Option<&Record>, next: &Record, by: &Actor) -> Result<bool, Error> {
    let id = &next.found.id;
    let change = Change::DifferenceFound { difference: id.to_string(), class: next.found.class.as_str().to_owned() };
    let mut transaction = Transaction::new(app);
    let item = keyed(State::Open.pk(), id, next);
    match known.filter(|known| known.state == State::Open) {
        Some(known) => transaction.add((), put_item(app, Table::Orders, seen(known), &item)?),
        None => transaction.add((), put_new_item(app, Table::Orders, &item)?),
    }
    if let Some(ended) = known.filter(|known| known.state != State::Open) {
        transaction.add((), take(app, ended)?);
    }
    if known.is_none_or(|known| known.state != State::Resolved) {
        let resolved = condition_check_builder(app, Table::Orders, State::Resolved.pk(), id)?;
        transaction.add((), condition_check(resolved.condition_expression("attribute_not_exists(pk)"))?);
    }
    let written = transaction.with((), events::record(app, EventLog::Staff, by, change)?).write().await?;
    Ok(written.is_ok())
}

/// Ends a difference that is none any more, unless somebody has done so meanwhile; whether
/// it was open until now.
pub async fn close(app: &App, open: &Record, note: String, by: &Actor) -> Result<bool, Error> {
    let next = Record {
        state: State::Closed,
        ended_at: Some(app.clock.now().into()),
        note: Some(note),
        revision: open.revision + 1,
        ..open.clone()
    };
    let change = Change::DifferenceClosed { difference: open.found.id.to_string() };
    let written = Transaction::new(app)
        .with((), take(app, open)?)
        .with((), put_new_item(app, Table::Orders, &keyed(State::Closed.pk(), &next.found.id, &next))?)
        .with((), events::record(app, EventLog::Staff, by, change)?)
        .write()
        .await?;
    Ok(written.is_ok())
}

/// Ends an open difference for good, and posts what corrects it, if anything does.
pub async fn resolve(app: &App, open: &Record, correction: Option<Transfer>, act: &Act<'_>) -> Result<Resolved, Error> {
    let now = Time::from(app.clock.now());
    let next = Record {
        state: State::Resolved,
        ended_at: Some(now),
        resolved_by: Some(act.by.staff_id),
        correction: correction.clone(),
        revision: open.revision + 1,
        ..open.clone()
    };
    let change = Change::StaffResolved {
        difference: open.found.id.to_string(),
        correction: correction.as_ref().map(|transfer| transfer.id().to_string()),
    };
    let mut transaction = Transaction::new(app)
        .with(Part::Difference, take(app, open)?)
        .with(Part::Difference, put_new_item(app, Table::Orders, &keyed(State::Resolved.pk(), &next.found.id, &next))?)
        .with(Part::Event, act_part(app, act, change)?);
    if let Some(correction) = correction {
        let Some(absent) = absent(app, &open.found, correction.id()).await? else { return Ok(Resolved::Changed) };
        for id in absent {
            transaction.add(Part::Posted, books::check_absent(app, &id)?);
        }
        transaction.add_all(Part::Posted, books::post(app, &[correction], now)?);
    }
    match transaction.write().await? {
        Ok(()) => Ok(Resolved::Done(Box::new(next))),
        Err(failed) if failed.contains(&Part::Difference) => Ok(Resolved::NotOpen),
        Err(_) => Ok(Resolved::Changed),
    }
}

/// Which transfers of the movement are not posted, but for the correction itself; `None`
/// where others are posted than those that the difference was found by.
async fn absent(app: &App, found: &Found, correction: &TransferId) -> Result<Option<Vec<TransferId>>, Error> {
    let mut ids = transfer_ids_of(found.about())?;
    ids.extend(correction_ids_of(found.about())?);
    ids.extend(found.transfers.iter().filter(|id| !ids.contains(id)).cloned().collect::<Vec<_>>());
    let posted = books::find_all(app, &ids).await?;
    // Of what takes a refund back, one transfer alone is of the clearing account.
    let of_clearing = posted.iter().filter(|it| it.transfer.of(ledger::Account::Clearing) != 0);
    let mut of_clearing: Vec<&TransferId> = of_clearing.map(|it| it.transfer.id()).collect();
    let mut expected: Vec<&TransferId> = found.transfers.iter().collect();
    of_clearing.sort();
    expected.sort();
    if of_clearing != expected {
        return Ok(None);
    }
    ids.retain(|id| id != correction && !posted.iter().any(|it| it.transfer.id() == id));
    Ok(Some(ids))
}

/// The condition that nobody has written it since it was read.
fn seen(known: &Record) -> aws_sdk_dynamodb::types::builders::PutBuilder {
    Put::builder().condition_expression("revision = :seen").expression_attribute_values(":seen", number(known.revision))
}

/// The part of a transaction that takes a difference out of its state.
fn take(app: &App, known: &Record) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    let delete = delete_builder(app, Table::Orders, known.state.pk(), &known.found.id)?
        .condition_expression("revision = :seen")
        .expression_attribute_values(":seen", number(known.revision));
    delete_item(delete)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_id_names_its_class_and_what_it_is_about() {
        let id = DifferenceId::new(Class::Fee, "charge.ord_1").unwrap();
        assert_eq!(id.to_string().parse(), Ok(id.clone()));
        let long = format!("fee.{}", "x".repeat(200));
        for wrong in ["", "fee", "fee.", "other.charge.ord_1", "fee.charge/ord_1", "fee.charge#1", &long] {
            assert!(wrong.parse::<DifferenceId>().is_err(), "{wrong}");
        }
    }
}
