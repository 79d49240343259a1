//! Enrolling: a member of staff who was granted a role chooses a password and an
//! authenticator app. Until a first code of the app confirms both, nothing is changed.

use aws_sdk_dynamodb::types::Put;
use domain::events::{Actor, Change, EventLog, Kind};
use domain::{StaffId, Time};
use platform::dynamodb::{number, text};
use platform::{Action, App, Column, Error, Grant, Table, sealed};
use store_core::events;
use store_core::item::keyed;
use store_core::transaction::{
    condition_check, condition_check_builder, put_item, update_builder, update_item, write_all,
};

use super::credentials::{Record, State, credentials};
use super::{MEMBERS, Member, SECRETS, STAFF, STAFF_CREDENTIALS};
use crate::totp::Seed;

// What the operations touch.
pub const BEGIN_ENROLMENT: Grant = Grant::operation(
    "staff::begin_enrolment",
    &[
        Grant::items(Table::Accounts, &[Action::ConditionCheck], &MEMBERS),
        Grant::items(Table::Accounts, &[Action::Put], &SECRETS),
        Grant::seal(Column::TotpSecret),
    ],
);
pub const CONFIRM_ENROLMENT: Grant = Grant::operation(
    "staff::confirm_enrolment",
    &[
        Grant::items(Table::Accounts, &[Action::Update], &MEMBERS),
        Grant::items(Table::Accounts, &[Action::Get, Action::Update], &SECRETS),
        Grant::unseal(Column::TotpSecret),
        events::leaves(&[Kind::StaffEnrolled]),
    ],
);

/// Keeps the chosen password and a new seed, until they are confirmed or chosen anew;
/// `None` if the enrolment is over.
pub async fn begin_enrolment(app: &App, member: &Member, phc: &str) -> Result<Option<Seed>, Error> {
    let seed = Seed::random()?;
    let record = Record {
        enrolment: member.enrolment.clone(),
        state: State::Pending,
        phc: phc.to_owned(),
        seed: sealed::seal(app, Column::TotpSecret, member.id, seed.as_bytes()).await?,
        last_step: 0,
        wrong: 0,
        refused_until: 0,
    };
    let put = Put::builder()
        .condition_expression("attribute_not_exists(pk) OR #state = :pending")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":pending", text("pending"));
    let still_open = condition_check_builder(app, Table::Accounts, STAFF, member.id)?
        .condition_expression(
            "enrolment = :seen AND attribute_not_exists(enrolled_at) AND attribute_not_exists(revoked_at)",
        )
        .expression_attribute_values(":seen", text(&member.enrolment));
    let parts = vec![
        put_item(app, Table::Accounts, put, &keyed(STAFF_CREDENTIALS, member.id, record))?,
        condition_check(still_open)?,
    ];
    Ok(write_all(app, parts).await?.then_some(seed))
}

/// What became of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    Done,
    /// The code is not one of the app's.
    Wrong,
    /// The enrolment is over, or the credentials were chosen anew meanwhile.
    Over,
}

/// Ends the enrolment by the first code of the app: from then on they can sign in.
pub async fn confirm_enrolment(app: &App, member: &Member, code: &str) -> Result<Confirmed, Error> {
    let Some(seen) = credentials(app, member.id).await?.filter(|seen| seen.is_pending(&member.enrolment)) else {
        return Ok(Confirmed::Over);
    };
    let seed = Seed::from_bytes(sealed::open(app, Column::TotpSecret, member.id, seen.seed()).await?);
    let Some(step) = seed.step(code, app.clock.now().as_second())? else { return Ok(Confirmed::Wrong) };
    let enrol = update_builder(app, Table::Accounts, STAFF, member.id)?
        .update_expression("SET enrolled_at = :now")
        .condition_expression(
            "enrolment = :seen AND attribute_not_exists(enrolled_at) AND attribute_not_exists(revoked_at)",
        )
        .expression_attribute_values(":now", text(Time::from(app.clock.now())))
        .expression_attribute_values(":seen", text(&member.enrolment));
    let turn_on = update_builder(app, Table::Accounts, STAFF_CREDENTIALS, member.id)?
        .update_expression("SET #state = :on, last_step = :step")
        .condition_expression("enrolment = :seen AND #state = :pending AND phc = :phc")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":on", text("on"))
        .expression_attribute_values(":pending", text("pending"))
        .expression_attribute_values(":phc", text(seen.phc()))
        .expression_attribute_values(":step", number(step))
        .expression_attribute_values(":seen", text(&member.enrolment));
    let parts = vec![update_item(enrol)?, update_item(turn_on)?, event(app, member.id)?];
    Ok(if write_all(app, parts).await? { Confirmed::Done } else { Confirmed::Over })
}

fn event(app: &App, staff_id: StaffId) -> Result<aws_sdk_dynamodb::types::TransactWriteItem, Error> {
    events::record(app, EventLog::Staff, &Actor::Staff { staff_id }, Change::StaffEnrolled { staff_id })
}
