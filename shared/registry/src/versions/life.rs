//! The life of a version as a table of decisions:
//!
//! | command        | draft       | in review       | refused     | published    | deprecated  | yanked                   |
//! |----------------|-------------|-----------------|-------------|--------------|-------------|--------------------------|
//! | publish        | → published |                 |             |              |             |                          |
//! | request review | → in review |                 |             |              |             |                          |
//! | withdraw       |             | → draft, or → refused |       |              |             |                          |
//! | approve        |             | → published     |             |              |             |                          |
//! | refuse         |             | → refused       |             |              |             |                          |
//! | appeal         |             |                 | → in review |              |             |                          |
//! | deprecate      |             |                 |             | → deprecated | (new text)  |                          |
//! | yank           |             |                 |             | → yanked     | → yanked    |                          |
//! | restore        |             |                 |             |              | → published | → published, or not allowed |
//!
//! An empty cell is `version_state`. What staff has yanked only staff restores. Staff alone
//! approves and refuses, and nobody of staff decides on a version that they have refused
//! before: an appeal goes to another moderator. There is one, so a second refusal stays.
//! Whoever withdraws an appeal has a refused version as before.
//!
//! | state | resolved anew | with a lock | shown in lists |
//! |---|---|---|---|
//! | draft | no | no | to its owners |
//! | in review | no | no | to its owners, and to moderators |
//! | refused | no | no | to its owners |
//! | published | yes | yes | yes |
//! | deprecated | yes, with a warning | yes, with a warning | yes |
//! | yanked | no | yes | no |
//!
//! Invariants: a version that was published is published, deprecated or yanked for ever,
//! and whoever locked it can install it; every step has its author, time and, but for
//! the creators' way to moderators and out, a reason.

use domain::{AccountId, StaffId, Time};
use serde::{Deserialize, Serialize};

use crate::FieldError;
use crate::moderation::RefusalCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = VersionState)]
pub enum State {
    Draft,
    InReview,
    Refused,
    Published,
    Deprecated,
    Yanked,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Refused => "refused",
            Self::Published => "published",
            Self::Deprecated => "deprecated",
            Self::Yanked => "yanked",
        }
    }

    /// Whether it was shown to everybody once, whatever became of it.
    pub fn was_published(self) -> bool {
        matches!(self, Self::Published | Self::Deprecated | Self::Yanked)
    }
}

/// In whose name a step is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    Owner(AccountId),
    Staff(StaffId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = VersionCommand)]
pub enum Command {
    Publish,
    RequestReview,
    Withdraw,
    Approve,
    Refuse,
    Appeal,
    Deprecate,
    Yank,
    Restore,
}

impl Command {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::RequestReview => "request_review",
            Self::Withdraw => "withdraw",
            Self::Approve => "approve",
            Self::Refuse => "refuse",
            Self::Appeal => "appeal",
            Self::Deprecate => "deprecate",
            Self::Yank => "yank",
            Self::Restore => "restore",
        }
    }

    /// Whether only staff can have it, or only the owner's workspace; `None` for either.
    fn is_staffs(self) -> Option<bool> {
        match self {
            Self::Approve | Self::Refuse => Some(true),
            Self::Publish | Self::RequestReview | Self::Withdraw | Self::Appeal => Some(false),
            Self::Deprecate | Self::Yank | Self::Restore => None,
        }
    }

    fn needs_reason(self) -> bool {
        !matches!(self, Self::Publish | Self::RequestReview | Self::Withdraw)
    }
}

/// Why a step is made: one line that users read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reason(String);

impl Reason {
    pub const CHARACTERS_MAX: usize = 500;

    /// # Errors
    /// `reason_length`, `reason_line`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let trimmed = text.trim();
        if !(1..=Self::CHARACTERS_MAX).contains(&trimmed.chars().count()) {
            let expected = format!("1 to {} characters", Self::CHARACTERS_MAX);
            return Err(FieldError::new("reason", "reason_length", expected, text));
        }
        if trimmed.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}')) {
            return Err(FieldError::new("reason", "reason_line", "one line without control characters", text));
        }
        Ok(Self(trimmed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Reason {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Reason> for String {
    fn from(reason: Reason) -> Self {
        reason.0
    }
}

/// One step of a version's life: who, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub command: Command,
    pub to: State,
    pub by: Actor,
    pub at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What it was refused for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<RefusalCode>,
}

/// A version's steps so far, oldest first; a draft has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    steps: Vec<Step>,
}

/// Steps of one version; nobody deprecates and restores for ever.
pub const STEPS_MAX: usize = 50;
/// The last of them are kept for staff, so that whatever waits can be decided.
const STEPS_OF_STAFF: usize = 10;
/// A refused version is looked at by this many other moderators.
const APPEALS_MAX: usize = 1;

impl Life {
    pub fn state(&self) -> State {
        self.steps.last().map_or(State::Draft, |step| step.to)
    }

    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Why it is deprecated or yanked.
    pub fn reason(&self) -> Option<&Reason> {
        self.steps.last().and_then(|step| step.reason.as_ref())
    }

    /// Whoever of staff has refused it.
    pub fn refused_by(&self) -> impl Iterator<Item = StaffId> {
        self.steps.iter().filter_map(|step| match (step.command, step.by) {
            (Command::Refuse, Actor::Staff(id)) => Some(id),
            _ => None,
        })
    }

    /// Whether its creators can ask for another moderator.
    pub fn may_appeal(&self) -> bool {
        self.state() == State::Refused && self.refused_by().count() <= APPEALS_MAX
    }

    /// The step that a command makes, by the table above. Write it on the
    /// condition that the version still has as many steps as were read.
    ///
    /// # Errors
    /// `version_state`, `reason_missing`, `version_yanked_by_staff`, `version_steps`,
    /// `version_decided_by_staff`, `review_by_other_moderator`, `appeals_count`.
    pub fn decide(&self, command: Command, by: Actor, at: Time, reason: Option<Reason>) -> Result<Step, FieldError> {
        let state = self.state();
        let Some(to) = self.next(command) else {
            return Err(refuse("version_state", format!("a version that {}", wanted(command)), state.as_str()));
        };
        if command.needs_reason() && reason.is_none() {
            return Err(refuse_reason());
        }
        self.check_actor(command, by)?;
        if command == Command::Appeal && !self.may_appeal() {
            return Err(refuse("appeals_count", format!("at most {APPEALS_MAX} appeal"), state.as_str()));
        }
        let left_to_staff = if matches!(by, Actor::Staff(_)) { 0 } else { STEPS_OF_STAFF };
        if self.steps.len() + left_to_staff >= STEPS_MAX {
            let most = STEPS_MAX - left_to_staff;
            return Err(refuse("version_steps", format!("at most {most} changes of one version"), state.as_str()));
        }
        Ok(Step { command, to, by, at, reason, codes: Vec::new() })
    }

    /// Where the command leads; `None` where there is no way.
    fn next(&self, command: Command) -> Option<State> {
        Some(match (command, self.state()) {
            (Command::RequestReview, State::Draft) | (Command::Appeal, State::Refused) => State::InReview,
            (Command::Withdraw, State::InReview) if self.refused_by().next().is_none() => State::Draft,
            (Command::Withdraw | Command::Refuse, State::InReview) => State::Refused,
            (Command::Publish, State::Draft)
            | (Command::Approve, State::InReview)
            | (Command::Restore, State::Deprecated | State::Yanked) => State::Published,
            (Command::Deprecate, State::Published | State::Deprecated) => State::Deprecated,
            (Command::Yank, State::Published | State::Deprecated) => State::Yanked,
            _ => return None,
        })
    }

    fn check_actor(&self, command: Command, by: Actor) -> Result<(), FieldError> {
        let state = self.state().as_str();
        if command.is_staffs().is_some_and(|is_staffs| is_staffs != matches!(by, Actor::Staff(_))) {
            let expected = "a moderator who decides, and an owner who publishes".to_owned();
            return Err(refuse("version_decided_by_staff", expected, state));
        }
        match by {
            Actor::Staff(id) if command.is_staffs() == Some(true) && self.refused_by().any(|it| it == id) => {
                let expected = "another moderator than the one who refused it".to_owned();
                Err(refuse("review_by_other_moderator", expected, state))
            }
            Actor::Owner(_) if self.state() == State::Yanked && self.is_last_by_staff() => {
                let expected = "an appeal: only staff restores what staff has yanked".to_owned();
                Err(refuse("version_yanked_by_staff", expected, state))
            }
            _ => Ok(()),
        }
    }

    fn is_last_by_staff(&self) -> bool {
        self.steps.last().is_some_and(|last| matches!(last.by, Actor::Staff(_)))
    }

    #[must_use]
    pub fn with(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

fn wanted(command: Command) -> &'static str {
    match command {
        Command::Publish | Command::RequestReview => "is a draft",
        Command::Withdraw | Command::Approve | Command::Refuse => "is in review",
        Command::Appeal => "is refused",
        Command::Deprecate | Command::Yank => "is published or deprecated",
        Command::Restore => "is deprecated or yanked",
    }
}

fn refuse(code: &'static str, expected: String, got: &str) -> FieldError {
    FieldError::new("version", code, expected, got)
}

fn refuse_reason() -> FieldError {
    FieldError::new("reason", "reason_missing", "why, for those whom it is about", "")
}

#[cfg(test)]
mod tests;
