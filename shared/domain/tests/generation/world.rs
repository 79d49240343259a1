//! One generation, and everybody who does something about it. Each acts as the
//! store does: it decides on what it read, and writes only if nobody wrote since.

use domain::Time;
use domain::generation::{
    ATTEMPTS_MAX, Command, Decision, EndEffects, Position, RELEASES_MAX, SWEEPS_MAX, Settlement, State,
};
use jiff::Timestamp;

/// What the database holds, and what it must never hold.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) now_ms: i64,
    pub(crate) position: Position,
    revision: u64,
    is_dry_run: bool,
    /// Of each completion, the attempt that made it.
    receipts: Vec<u32>,
    /// What became of the quota that was reserved.
    settlements: Vec<Settlement>,
    /// In the outbox or in the queue, until somebody consumes or loses them.
    pub(crate) messages: u32,
    messages_lost: u32,
    workers: Vec<Worker>,
    owner: Option<Seen>,
    undertaker: Option<Seen>,
    sweeper: Option<Seen>,
}

type Seen = (Position, u64);

/// Someone who was handed a message.
#[derive(Debug, Clone)]
struct Worker {
    seen: Seen,
    /// Once its claim was taken.
    attempt: Option<u32>,
}

#[derive(Debug, Clone)]
pub(crate) enum Event {
    Deliver,
    /// On its way, or from a queue that was purged.
    LoseMessage,
    Claim(usize),
    Heartbeat(usize),
    Complete(usize),
    Fail(usize),
    /// A service of ours failed.
    Release(usize),
    Crash(usize),
    OwnerLooks,
    OwnerCancels,
    /// The message has been delivered too often.
    UndertakerLooks,
    UndertakerAbandons,
    SweeperLooks,
    SweeperSweeps,
    ClockSteps(i64),
}

impl World {
    pub(crate) fn new(is_dry_run: bool) -> Self {
        let now_ms = 1_795_262_400_000;
        Self {
            now_ms,
            position: Position::start(at(now_ms)),
            revision: 0,
            is_dry_run,
            receipts: Vec::new(),
            settlements: Vec::new(),
            messages: 1,
            messages_lost: 0,
            workers: Vec::new(),
            owner: None,
            undertaker: None,
            sweeper: None,
        }
    }

    fn now(&self) -> Time {
        at(self.now_ms)
    }

    fn seen(&self) -> Seen {
        (self.position, self.revision)
    }

    /// Decides on what was seen; `Ok` is final, `Err` has somebody else's write.
    fn try_step(&mut self, seen: &Seen, command: &Command) -> Result<Decision, Seen> {
        let decision = seen.0.decide(command);
        if let Decision::Move(next) = decision {
            if seen.1 != self.revision {
                return Err(self.seen());
            }
            (self.position, self.revision) = (next, self.revision + 1);
            if let Some(effects) = EndEffects::of(next.state, self.is_dry_run) {
                self.receipts.extend(effects.issues_receipt.then_some(next.attempt));
                self.settlements.extend(effects.settlement);
            }
        }
        Ok(decision)
    }

    fn worker_step(&mut self, index: usize, command: impl Fn(&Worker, Time) -> Option<Command>) {
        if self.workers.is_empty() {
            return;
        }
        let index = index % self.workers.len();
        let mut worker = self.workers[index].clone();
        let Some(command) = command(&worker, self.now()) else { return };
        match self.try_step(&worker.seen, &command) {
            Err(seen) => worker.seen = seen,
            Ok(Decision::Move(next)) if next.state == State::Running => {
                worker.attempt = Some(next.attempt);
                worker.seen = self.seen();
            }
            Ok(Decision::Spent) => return self.worker_gives_up(index, &command),
            Ok(decision) => return self.worker_leaves(index, &decision),
        }
        self.workers[index] = worker;
    }

    /// What it may not take or give back any more, it ends.
    fn worker_gives_up(&mut self, index: usize, command: &Command) {
        let seen = self.workers[index].seen;
        let end = match *command {
            Command::Release { attempt, .. } => Command::Fail { attempt },
            _ => Command::Abandon { now: self.now() },
        };
        match self.try_step(&seen, &end) {
            Ok(decision) => self.worker_leaves(index, &decision),
            Err(_) => {
                self.workers.remove(index);
            }
        }
    }

    /// It consumes its message only when it knows that the generation has ended.
    fn worker_leaves(&mut self, index: usize, decision: &Decision) {
        self.workers.remove(index);
        let is_end = match decision {
            Decision::Move(next) => next.state.is_end(),
            Decision::Over(_) => true,
            Decision::Busy | Decision::Spent | Decision::Lost => false,
        };
        if is_end {
            self.messages = self.messages.saturating_sub(1);
        }
    }

    fn sweep(&mut self, seen: Seen) {
        match self.try_step(&seen, &Command::Sweep { now: self.now() }) {
            Ok(Decision::Move(_)) => self.messages += 1,
            Ok(Decision::Spent) => self.undertaker = Some(seen),
            Ok(_) => {}
            Err(seen) => self.sweeper = Some(seen),
        }
    }

    pub(crate) fn happen(&mut self, event: &Event) {
        let mine = |worker: &Worker| worker.attempt;
        match *event {
            Event::Deliver if self.messages > 0 => {
                self.workers.push(Worker { seen: self.seen(), attempt: None });
            }
            Event::LoseMessage if self.messages > 0 => {
                self.messages -= 1;
                self.messages_lost += 1;
            }
            Event::Deliver | Event::LoseMessage => {}
            Event::Claim(i) => self.worker_step(i, |w, now| mine(w).is_none().then_some(Command::Claim { now })),
            Event::Heartbeat(i) => {
                self.worker_step(i, |w, now| mine(w).map(|attempt| Command::Heartbeat { attempt, now }));
            }
            Event::Complete(i) => self.worker_step(i, |w, _| mine(w).map(|attempt| Command::Complete { attempt })),
            Event::Fail(i) => self.worker_step(i, |w, _| mine(w).map(|attempt| Command::Fail { attempt })),
            Event::Release(i) => {
                self.worker_step(i, |w, now| mine(w).map(|attempt| Command::Release { attempt, now }));
            }
            Event::Crash(i) => {
                if !self.workers.is_empty() {
                    self.workers.remove(i % self.workers.len());
                }
            }
            Event::OwnerLooks => self.owner = Some(self.seen()),
            Event::OwnerCancels => {
                if let Some(seen) = self.owner.take() {
                    self.owner = self.try_step(&seen, &Command::Cancel).err();
                }
            }
            Event::UndertakerLooks => self.undertaker = Some(self.seen()),
            Event::UndertakerAbandons => {
                if let Some(seen) = self.undertaker.take() {
                    let command = Command::Abandon { now: self.now() };
                    self.undertaker = self.try_step(&seen, &command).err();
                }
            }
            Event::SweeperLooks => self.sweeper = Some(self.seen()),
            Event::SweeperSweeps => {
                if let Some(seen) = self.sweeper.take() {
                    self.sweep(seen);
                }
            }
            Event::ClockSteps(ms) => self.now_ms += ms,
        }
    }

    pub(crate) fn check(&self, before: &Self) {
        let Position { state, attempt, released, swept, lease_until, due_at } = self.position;
        if before.position.state.is_end() {
            assert_eq!(self.position, before.position, "an ended generation moved");
        }
        assert!(attempt >= before.position.attempt, "attempts went back");
        assert!(self.position.lost() <= ATTEMPTS_MAX, "one attempt too many");
        assert!(released <= RELEASES_MAX && swept <= SWEEPS_MAX, "one release or sweep too many");
        let complete = state == State::Complete;
        let has_receipt = complete && !self.is_dry_run;
        assert_eq!(self.receipts.len(), usize::from(has_receipt), "receipts and completion disagree");
        let settled = match (state.is_end() && !self.is_dry_run, complete) {
            (false, _) => vec![],
            (true, true) => vec![Settlement::Commit],
            (true, false) => vec![Settlement::Void],
        };
        assert_eq!(self.settlements, settled, "what was reserved is settled once, by the end");
        if let [completed] = self.receipts[..] {
            assert_eq!(completed, attempt, "an older attempt completed");
        }
        let is_known = self.messages > 0 || self.messages_lost > 0 || state.is_end();
        assert!(is_known, "no message was lost, yet none is left of an open generation");
        assert_eq!(lease_until.is_some(), state == State::Running);
        assert_eq!(due_at.is_none(), state.is_end(), "a sweep finds what is open, and only that");
        assert!(due_at >= lease_until, "due while somebody works on it");
    }

    /// Nobody is left who remembers anything, and it is due.
    pub(crate) fn forget_everybody(&mut self) {
        self.workers.clear();
        (self.owner, self.undertaker, self.sweeper) = (None, None, None);
        if let Some(due_at) = self.position.due_at {
            self.now_ms = self.now_ms.max(due_at.as_second() * 1_000 + 1_000);
        }
    }
}

pub(crate) fn at(ms: i64) -> Time {
    Timestamp::from_millisecond(ms).unwrap().into()
}
