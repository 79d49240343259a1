//! What staff writes for a bank, and how it gets there: once, whatever becomes of the calls.

use domain::Time;
use domain::events::{Actor, Change, Kind};
use payments::Evidence;
use platform::endpoint::Grant;
use platform::{App, Error};
use store_core::acts::{Act, act_part};
use store_core::events;
use store_core::transaction::{Transaction, retry_with_backoff};

use super::apply::pending_parts;
use super::{FIND, GATHER, REPLACE, Record, SUBMITTED_BEFORE, Submission, find, gather, replace};
use crate::{orders, pending};

pub const UPDATE_EVIDENCE: Grant =
    Grant::operation("disputes::update_evidence", &[FIND, REPLACE, events::leaves(&[Kind::StaffUpdatedEvidence])]);
pub const REQUEST_SUBMISSION: Grant = Grant::operation(
    "disputes::request_submission",
    &[FIND, REPLACE, pending::BEGIN, pending::END, events::leaves(&[Kind::StaffSubmittedEvidence])],
);
pub const BEGIN_SUBMISSION: Grant = Grant::operation("disputes::begin_submission", &[REPLACE, GATHER]);
pub const REFUSE_SUBMISSION: Grant =
    Grant::operation("disputes::refuse_submission", &[REPLACE, pending::END, events::leaves(&[Kind::EvidenceRefused])]);

/// What became of a text that staff wrote.
#[derive(Debug)]
pub enum Updated {
    Done(Box<Record>),
    NotFound,
    /// The bank takes none any more, or it is on its way.
    NotOpen,
}

/// What became of a wish to submit.
#[derive(Debug)]
pub enum Requested {
    /// Now, or before.
    Done(Box<Record>),
    NotFound,
    /// The bank takes none any more.
    NotOpen,
}

/// Puts texts of staff's in the place of all that were there.
pub async fn update_evidence(app: &App, id: &str, evidence: &Evidence, act: &Act<'_>) -> Result<Updated, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, id).await? else { return Ok(Updated::NotFound) };
        if !seen.state.needs_response() || seen.submission.is_some() {
            return Ok(Updated::NotOpen);
        }
        let next = Record {
            evidence: evidence.clone(),
            evidence_updated_at: Some(app.clock.now().into()),
            revision: seen.revision + 1,
            ..seen
        };
        let change = Change::StaffUpdatedEvidence { dispute: id.to_owned() };
        let transaction = Transaction::new(app).with((), replace(app, &next)?).with((), act_part(app, act, change)?);
        if transaction.write().await?.is_ok() {
            return Ok(Updated::Done(Box::new(next)));
        }
        retry_with_backoff(&mut tries, format!("the dispute {id}")).await?;
    }
}

/// Has the evidence submitted now. Once it is asked for, or under way, nothing changes.
pub async fn request_submission(app: &App, id: &str, act: &Act<'_>) -> Result<Requested, Error> {
    let mut tries = 0;
    loop {
        let Some(seen) = find(app, id).await? else { return Ok(Requested::NotFound) };
        if seen.submission_requested_at.is_some() || seen.submission.is_some() || seen.submitted_at.is_some() {
            return Ok(Requested::Done(Box::new(seen)));
        }
        if !seen.state.needs_response() {
            return Ok(Requested::NotOpen);
        }
        let now = Time::from(app.clock.now());
        let next = Record {
            submit_at: Some(now),
            submission_requested_at: Some(now),
            submission_refused: None,
            revision: seen.revision + 1,
            ..seen.clone()
        };
        let change = Change::StaffSubmittedEvidence { dispute: id.to_owned() };
        let mut transaction =
            Transaction::new(app).with((), replace(app, &next)?).with((), act_part(app, act, change)?);
        // What is due at this very moment is put in its own place.
        if let Some(work) = seen.submitting().filter(|_| seen.submit_at != next.submit_at) {
            transaction.add((), pending::end(app, &work)?);
        }
        if let Some(work) = next.submitting() {
            transaction.add_all((), pending::begin(app, &work)?);
        }
        if transaction.write().await?.is_ok() {
            return Ok(Requested::Done(Box::new(next)));
        }
        retry_with_backoff(&mut tries, format!("the dispute {id}")).await?;
    }
}

/// Writes down that Stripe will be called, before it is, with what it will be told: gathered
/// anew at the first try, unless staff has written it. With another key where the last call
/// has failed inside Stripe. `None` where somebody has changed the dispute meanwhile.
pub async fn begin_submission(
    app: &App,
    order: &orders::Record,
    seen: &Record,
    with_new_key: bool,
) -> Result<Option<Record>, Error> {
    let is_first = seen.submission.is_none();
    let evidence = match seen.evidence_updated_at {
        None if is_first => gather(app, order, &seen.reason).await?,
        _ => seen.evidence.clone(),
    };
    let begun_at = seen.submission.as_ref().map_or_else(|| app.clock.now().into(), |it| it.begun_at);
    let tries = seen.submission.as_ref().map_or(0, |it| it.tries) + 1;
    let next = Record {
        evidence,
        submission: Some(Submission { begun_at, tries }),
        key_number: seen.key_number + u32::from(with_new_key),
        revision: seen.revision + 1,
        ..seen.clone()
    };
    let written = Transaction::new(app).with((), replace(app, &next)?).write().await?;
    Ok(written.is_ok().then_some(next))
}

/// Stripe does not take it as it is: staff may write it otherwise, and submit it then. Whether
/// nobody has changed the dispute meanwhile.
pub async fn refuse_submission(app: &App, seen: &Record, why: &str, by: &Actor) -> Result<bool, Error> {
    const WHY_CHARACTERS_MAX: usize = 500;
    let by_itself = seen.evidence_due_by.map(|due| due.plus(-SUBMITTED_BEFORE));
    let next = Record {
        // Before its deadline it is tried once more, with what staff has written by then.
        submit_at: by_itself.filter(|at| *at > Time::from(app.clock.now())),
        submission_requested_at: None,
        submission: None,
        // Another text is another call.
        key_number: seen.key_number + 1,
        submission_refused: Some(why.chars().take(WHY_CHARACTERS_MAX).collect()),
        revision: seen.revision + 1,
        ..seen.clone()
    };
    let change = Change::EvidenceRefused { order_id: seen.order_id, dispute: seen.id.clone() };
    let written = Transaction::new(app)
        .with((), replace(app, &next)?)
        .with_all((), pending_parts(app, Some(seen), &next)?)
        .with((), events::record(app, seen.tenant_id, by, change)?)
        .write()
        .await?;
    Ok(written.is_ok())
}
