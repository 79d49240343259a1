//! What staff does about customers: each act leaves an event in the log of the customer,
//! who can read it with its reason, and one in the log of staff.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::Reason;
use domain::events::{Actor, Change, EventLog, Kind, Viewed};
use platform::staff::Staff;
use platform::{App, Error, Grant};

use crate::events::{self, Record};
use crate::transaction::write_all;

// What the operations touch.
pub const VIEW: Grant = Grant::operation("acts::view", &[events::leaves(&[Kind::StaffViewed])]);

/// Who acts, about whom, and why.
#[derive(Debug, Clone)]
pub struct Act<'a> {
    pub by: &'a Staff,
    pub subject: EventLog,
    pub reason: &'a Reason,
}

impl Act<'_> {
    pub fn actor(&self) -> Actor {
        self.by.actor()
    }
}

/// Writes down that something is read, before it is answered.
pub async fn view(app: &App, act: &Act<'_>, what: Viewed) -> Result<(), Error> {
    let change = Change::StaffViewed { subject: act.subject, what };
    let parts = act_parts(app, act, change.clone(), change)?;
    if write_all(app, parts).await? { Ok(()) } else { Err(Error::internal("an event has no condition that fails")) }
}

/// The part of a transaction that leaves the event of an act that is about no customer.
pub fn act_part(app: &App, act: &Act<'_>, change: Change) -> Result<TransactWriteItem, Error> {
    Record::new(EventLog::Staff, &act.actor(), change).personal("reason", act.reason).part(app)
}

/// The parts of a transaction that leave an act's two events.
pub fn act_parts(
    app: &App,
    act: &Act<'_>,
    for_customer: Change,
    for_staff: Change,
) -> Result<Vec<TransactWriteItem>, Error> {
    let actor = act.actor();
    let record = |log: EventLog, change: Change| Record::new(log, &actor, change).personal("reason", act.reason);
    Ok(vec![record(act.subject, for_customer).part(app)?, record(EventLog::Staff, for_staff).part(app)?])
}
