//! What follows for a dispute from what Stripe says of it, without I/O.

use domain::{OrderId, TenantId, Time};
use payments::{Dispute, Evidence, Movement};
use platform::Error;

use super::{Record, SUBMITTED_BEFORE, State};

/// One step of a dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) next: Record,
    /// What is booked with it.
    pub(super) booked: Vec<Movement>,
}

fn due_by(told: &Dispute) -> Option<Time> {
    told.evidence_due_by.and_then(|due| jiff::Timestamp::from_second(due).ok()).map(Time::from)
}

/// The first step: a dispute that was decided before we heard of it is opened all the same.
pub(super) fn opened(
    told: &Dispute,
    (tenant_id, order_id): (TenantId, OrderId),
    evidence: Evidence,
    now: Time,
) -> Result<Step, Error> {
    let state = match State::from(told.status) {
        // Of neither was any money held.
        State::WarningClosed | State::Prevented => State::WarningNeedsResponse,
        state if state.is_closed() => State::NeedsResponse,
        state => state,
    };
    let next = Record {
        id: told.id.clone(),
        tenant_id,
        order_id,
        state,
        reason: told.reason.clone(),
        amount_cents: u64::try_from(told.amount).map_err(Error::internal)?,
        movements: told.movements.clone(),
        opened_at: now,
        evidence_due_by: due_by(told),
        evidence,
        evidence_updated_at: None,
        submit_at: None,
        submission_requested_at: None,
        submission: None,
        key_number: 0,
        submission_refused: None,
        submitted_at: (!state.needs_response()).then_some(now),
        closed_at: None,
        revision: 1,
    };
    let submit_at = submit_at(&next);
    Ok(Step { booked: next.movements.clone(), next: Record { submit_at, ..next } })
}

/// The next step; `None` where the dispute is as Stripe says, or further.
///
/// # Errors
/// `Internal` where Stripe contradicts an end that was booked: a person has to look.
pub(super) fn step(seen: &Record, told: &Dispute, now: Time) -> Result<Option<Step>, Error> {
    let is_new = |it: &&Movement| seen.movements.iter().all(|known| known.id != it.id);
    let booked: Vec<Movement> = told.movements.iter().filter(is_new).cloned().collect();
    let said = State::from(told.status);
    let contradicts = seen.state.is_decided() && said.is_decided() && said != seen.state;
    if contradicts || (seen.state == State::Lost && !booked.is_empty()) {
        let state = seen.state.as_str();
        return Err(Error::internal(format!("{} is {state}, and Stripe says {said:?} and {booked:?}", seen.id)));
    }
    let mut next = Record { revision: seen.revision + 1, ..seen.clone() };
    next.movements.extend(booked.iter().cloned());
    // What moved is booked before it is lost.
    if said > seen.state && !seen.state.is_decided() && (said != State::Lost || booked.is_empty()) {
        advance(&mut next, said, now);
    }
    if said >= seen.state && !next.state.is_closed() {
        next.evidence_due_by = due_by(told);
        next.amount_cents = u64::try_from(told.amount).map_err(Error::internal)?;
    }
    next.submit_at = submit_at(&next);
    let changed = Record { revision: seen.revision, ..next.clone() } != *seen;
    Ok(changed.then_some(Step { next, booked }))
}

fn advance(next: &mut Record, state: State, now: Time) {
    let is_escalated = next.state < State::NeedsResponse && state >= State::NeedsResponse;
    if is_escalated {
        // What the bank was told when it asked is no evidence yet.
        next.submission = None;
        next.submission_requested_at = None;
        next.submission_refused = None;
        next.submitted_at = None;
        next.key_number += 1;
    }
    let was_submitted = matches!(state, State::UnderReview | State::WarningUnderReview);
    if was_submitted && next.submitted_at.is_none() {
        next.submitted_at = Some(now);
    }
    next.state = state;
    next.closed_at = state.is_closed().then_some(now);
}

/// When its evidence goes to the bank by itself.
fn submit_at(next: &Record) -> Option<Time> {
    if !next.state.needs_response() {
        return None;
    }
    let by_itself = next.evidence_due_by.map(|due| due.plus(-SUBMITTED_BEFORE));
    let is_settled =
        next.submission_requested_at.is_some() || next.submission.is_some() || next.submission_refused.is_some();
    if is_settled { next.submit_at } else { by_itself }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use ledger::Currency;
    use payments::DisputeStatus;
    use proptest::prelude::*;
    use ulid::Ulid;

    use super::*;

    const STATUSES: [DisputeStatus; 8] = [
        DisputeStatus::WarningNeedsResponse,
        DisputeStatus::WarningUnderReview,
        DisputeStatus::WarningClosed,
        DisputeStatus::NeedsResponse,
        DisputeStatus::UnderReview,
        DisputeStatus::Won,
        DisputeStatus::Lost,
        DisputeStatus::Prevented,
    ];

    fn told(status: DisputeStatus, movements: &[i64]) -> Dispute {
        let movement = |(at, amount): (usize, &i64)| Movement {
            id: format!("txn_{at}"),
            amount: *amount,
            fee: if *amount < 0 { 1_500 } else { 0 },
            currency: Some(Currency::Usd),
        };
        Dispute {
            id: "du_1".to_owned(),
            status,
            reason: "fraudulent".to_owned(),
            amount: 1_200,
            intent_id: Some("pi_1".to_owned()),
            evidence_due_by: Some(1_796_000_000),
            movements: movements.iter().enumerate().map(movement).collect(),
        }
    }

    fn now() -> Time {
        "2026-11-21T12:00:00.000Z".to_owned().try_into().unwrap()
    }

    fn open(told: &Dispute) -> Record {
        let of = (TenantId::new(Ulid(1)), OrderId::new(Ulid(2)));
        opened(told, of, Evidence::default(), now()).unwrap().next
    }

    /// All steps that follow.
    fn all(mut seen: Record, told: &Dispute) -> Record {
        for _ in 0..4 {
            match step(&seen, told, now()).unwrap() {
                Some(step) => seen = step.next,
                None => return seen,
            }
        }
        panic!("it never ends")
    }

    #[test]
    fn what_moved_is_booked_before_it_is_lost() {
        let seen = open(&told(DisputeStatus::WarningNeedsResponse, &[]));
        let lost = told(DisputeStatus::Lost, &[-1_200]);
        let first = step(&seen, &lost, now()).unwrap().unwrap();
        assert_eq!((first.next.state, first.booked.len()), (State::WarningNeedsResponse, 1));
        let second = step(&first.next, &lost, now()).unwrap().unwrap();
        assert_eq!((second.next.state, second.booked.len()), (State::Lost, 0));
        assert_eq!((second.next.withdrawn_cents(), second.next.fee_cents()), (1_200, 1_500));
        assert_eq!(step(&second.next, &lost, now()).unwrap(), None);
    }

    #[test]
    fn what_contradicts_an_end_is_an_error() {
        let lost = all(open(&told(DisputeStatus::Lost, &[-1_200])), &told(DisputeStatus::Lost, &[-1_200]));
        assert!(step(&lost, &told(DisputeStatus::Won, &[-1_200]), now()).is_err());
        assert!(step(&lost, &told(DisputeStatus::Lost, &[-1_200, 1_200]), now()).is_err());
        let won = all(open(&told(DisputeStatus::Won, &[-1_200])), &told(DisputeStatus::Won, &[-1_200]));
        assert!(step(&won, &told(DisputeStatus::Lost, &[-1_200]), now()).is_err());
        let reinstated = step(&won, &told(DisputeStatus::Won, &[-1_200, 1_200]), now()).unwrap().unwrap();
        assert_eq!((reinstated.next.state, reinstated.next.withdrawn_cents()), (State::Won, 0));
    }

    #[test]
    fn an_inquiry_that_becomes_a_dispute_is_answered_anew() {
        let asked =
            all(open(&told(DisputeStatus::WarningNeedsResponse, &[])), &told(DisputeStatus::WarningUnderReview, &[]));
        assert!(asked.submitted_at.is_some() && asked.submit_at.is_none());
        let disputed = all(asked, &told(DisputeStatus::NeedsResponse, &[-1_200]));
        assert_eq!((disputed.submitted_at, disputed.key_number), (None, 1));
        assert_eq!(disputed.submit_at, disputed.evidence_due_by.map(|due| due.plus(-SUBMITTED_BEFORE)));
    }

    proptest! {
        /// Whatever is read late, and in which order: the furthest reading counts.
        #[test]
        fn readings_in_any_order_end_in_the_furthest_one(order in Just([0, 1, 2, 3, 4]).prop_shuffle()) {
            let readings = [
                told(DisputeStatus::WarningNeedsResponse, &[]),
                told(DisputeStatus::WarningUnderReview, &[]),
                told(DisputeStatus::NeedsResponse, &[-1_200]),
                told(DisputeStatus::UnderReview, &[-1_200]),
                told(DisputeStatus::Won, &[-1_200, 1_200]),
            ];
            let mut seen = open(&readings[order[0]]);
            for at in order {
                let next = all(seen.clone(), &readings[at]);
                prop_assert!(next.state >= seen.state);
                seen = next;
            }
            prop_assert_eq!((seen.state, seen.movements.len(), seen.submit_at), (State::Won, 2, None));
            prop_assert!(seen.closed_at.is_some());
        }
    }

    #[test]
    fn states_are_named_as_stripe_names_them() {
        for (status, state) in STATUSES.into_iter().zip(State::ALL) {
            assert_eq!(State::from(status), state);
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
    }
}
