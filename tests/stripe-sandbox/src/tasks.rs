//! What happens without a request, when its time has come.

use crate::api;
use crate::billing::Due;
use crate::clock::Seconds;
use crate::error::Failure;
use crate::state::State;

#[derive(Debug, Clone)]
pub(crate) enum Task {
    /// A checkout session that nobody completed ends.
    ExpireSession {
        account: String,
        session: String,
    },
    /// Money arrives at the bank, or comes back.
    ArrivePayout {
        account: String,
        payout: String,
    },
    /// The time for evidence is over.
    EndDispute {
        account: String,
        dispute: String,
    },
    /// A refund that was pending succeeds, or one that had succeeded fails.
    SettleRefund {
        account: String,
        refund: String,
        succeeds: bool,
    },
    Billing {
        account: String,
        due: Due,
    },
    /// A test clock goes to where it was told to go.
    AdvanceClock {
        clock: String,
    },
}

/// Moves the clock; each task that becomes due happens at its own time.
///
/// # Errors
/// When the time would go back, and when a task fails.
pub(crate) fn advance(state: &mut State, seconds: Seconds) -> Result<(), Failure> {
    if seconds < 0 {
        return Err(Failure::invalid("Time does not go back."));
    }
    let until = state.clock.now() + seconds;
    while let Some((at, _)) = state.tasks.first_key_value().map(|(key, _)| *key).filter(|(at, _)| *at <= until) {
        state.clock = state.clock.at_least(at);
        run_due(state)?;
    }
    state.clock = state.clock.at_least(until);
    run_due(state)
}

/// Carries out what is due.
///
/// # Errors
/// When the sandbox makes an object that its type does not know.
pub(crate) fn run_due(state: &mut State) -> Result<(), Failure> {
    let now = state.clock.now();
    while let Some(task) = first_due(state, now) {
        run(state, task, None)?;
    }
    Ok(())
}

/// Carries out one thing, by the test clock that it is on.
pub(crate) fn run(state: &mut State, task: Task, clock: Option<&str>) -> Result<(), Failure> {
    match task {
        Task::ExpireSession { account, session } => api::checkout::expire_open(&mut state.internal(&account), &session),
        Task::ArrivePayout { account, payout } => api::payouts::arrive(&mut state.internal(&account), &payout),
        Task::EndDispute { account, dispute } => {
            api::disputes::end_of_evidence(&mut state.internal(&account), &dispute)
        }
        Task::SettleRefund { account, refund, succeeds } => {
            api::refunds::settle(&mut state.internal(&account), &refund, succeeds)
        }
        Task::Billing { account, due } => {
            let mut call = state.internal(&account);
            call.clock = clock.map(str::to_owned);
            api::cycles::carry_out(&mut call, &due)
        }
        Task::AdvanceClock { clock } => api::test_clocks::arrive(state, &clock),
    }
}

fn first_due(state: &mut State, now: Seconds) -> Option<Task> {
    let entry = state.tasks.first_entry()?;
    if entry.key().0 > now {
        return None;
    }
    Some(entry.remove())
}
