//! The life of a version as a table of decisions:
//!
//! | command   | draft       | published    | deprecated  | yanked                   |
//! |-----------|-------------|--------------|-------------|--------------------------|
//! | publish   | → published |              |             |                          |
//! | deprecate |             | → deprecated | (new text)  |                          |
//! | yank      |             | → yanked     | → yanked    |                          |
//! | restore   |             |              | → published | → published, or not allowed |
//!
//! An empty cell is `version_state`. What staff has yanked only staff restores.
//!
//! | state | resolved anew | with a lock | shown in lists |
//! |---|---|---|---|
//! | draft | no | no | to its owners |
//! | published | yes | yes | yes |
//! | deprecated | yes, with a warning | yes, with a warning | yes |
//! | yanked | no | yes | no |
//!
//! Invariants: a version never becomes a draft again; whoever locked it can
//! install it for ever; every step has its author, time and, but for
//! publishing, a reason.

use domain::{AccountId, Time};
use serde::{Deserialize, Serialize};

use crate::FieldError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    Published,
    Deprecated,
    Yanked,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Deprecated => "deprecated",
            Self::Yanked => "yanked",
        }
    }
}

/// In whose name a step is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    Owner(AccountId),
    Staff(AccountId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    Publish,
    Deprecate,
    Yank,
    Restore,
}

impl Command {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "publish",
            Self::Deprecate => "deprecate",
            Self::Yank => "yank",
            Self::Restore => "restore",
        }
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
}

/// A version's steps so far, oldest first; a draft has none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Life {
    steps: Vec<Step>,
}

/// Steps of one version; nobody deprecates and restores for ever.
pub const STEPS_MAX: usize = 50;

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

    /// The step that a command makes, by the table above. Write it on the
    /// condition that the version still has as many steps as were read.
    ///
    /// # Errors
    /// `version_state`, `reason_missing`, `version_yanked_by_staff`, `version_steps`.
    pub fn decide(&self, command: Command, by: Actor, at: Time, reason: Option<Reason>) -> Result<Step, FieldError> {
        let state = self.state();
        let to = match (command, state) {
            (Command::Publish, State::Draft) | (Command::Restore, State::Deprecated | State::Yanked) => {
                State::Published
            }
            (Command::Deprecate, State::Published | State::Deprecated) => State::Deprecated,
            (Command::Yank, State::Published | State::Deprecated) => State::Yanked,
            _ => return Err(refuse("version_state", format!("a version that {}", wanted(command)), state.as_str())),
        };
        if command != Command::Publish && reason.is_none() {
            return Err(FieldError::new("reason", "reason_missing", "why, for those who use the version", ""));
        }
        let is_staffs = self.steps.last().is_some_and(|last| matches!(last.by, Actor::Staff(_)));
        if state == State::Yanked && is_staffs && matches!(by, Actor::Owner(_)) {
            let expected = "an appeal: only staff restores what staff has yanked".to_owned();
            return Err(refuse("version_yanked_by_staff", expected, state.as_str()));
        }
        if self.steps.len() >= STEPS_MAX {
            return Err(refuse("version_steps", format!("at most {STEPS_MAX} changes of one version"), state.as_str()));
        }
        Ok(Step { command, to, by, at, reason })
    }

    #[must_use]
    pub fn with(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

fn wanted(command: Command) -> &'static str {
    match command {
        Command::Publish => "is a draft",
        Command::Deprecate | Command::Yank => "is published or deprecated",
        Command::Restore => "is deprecated or yanked",
    }
}

fn refuse(code: &'static str, expected: String, got: &str) -> FieldError {
    FieldError::new("version", code, expected, got)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn actor(is_staff: bool) -> Actor {
        let id = "acc_00000000000000000000000001".parse().unwrap();
        if is_staff { Actor::Staff(id) } else { Actor::Owner(id) }
    }

    fn at() -> Time {
        Time::try_from("2026-11-21T10:02:03.456Z".to_owned()).unwrap()
    }

    const COMMANDS: [Command; 4] = [Command::Publish, Command::Deprecate, Command::Yank, Command::Restore];

    #[test]
    fn the_table_is_as_documented() {
        use Command::{Deprecate, Publish, Restore, Yank};
        let life = |commands: &[Command]| {
            commands.iter().fold(Life::default(), |life, command| {
                let step = life.decide(*command, actor(false), at(), Reason::parse("so").ok()).unwrap();
                life.with(step)
            })
        };
        for (commands, allowed) in [
            (&[][..], &[Publish][..]),
            (&[Publish], &[Deprecate, Yank]),
            (&[Publish, Deprecate], &[Deprecate, Yank, Restore]),
            (&[Publish, Yank], &[Restore]),
        ] {
            for command in COMMANDS {
                let decided = life(commands).decide(command, actor(false), at(), Reason::parse("so").ok());
                assert_eq!(decided.is_ok(), allowed.contains(&command), "{command:?} after {commands:?}: {decided:?}");
            }
        }
    }

    #[test]
    fn a_reason_is_one_line_and_not_missing() {
        let life = Life::default().with(Life::default().decide(Command::Publish, actor(false), at(), None).unwrap());
        assert_eq!(life.decide(Command::Yank, actor(false), at(), None).unwrap_err().code, "reason_missing");
        assert_eq!(Reason::parse("a\nb").unwrap_err().code, "reason_line");
        assert_eq!(Reason::parse(" ").unwrap_err().code, "reason_length");
        assert_eq!(Reason::parse(&"ü".repeat(501)).unwrap_err().code, "reason_length");
    }

    proptest! {
        #[test]
        fn any_order_of_commands_keeps_the_invariants(
            commands in proptest::collection::vec((0..4usize, any::<bool>(), any::<bool>()), 0..80),
        ) {
            let mut life = Life::default();
            for (command, is_staff, has_reason) in commands {
                let before = life.clone();
                let reason = if has_reason { Reason::parse("broken").ok() } else { None };
                let Ok(step) = life.decide(COMMANDS[command], actor(is_staff), at(), reason) else { continue };
                life = life.with(step);
                prop_assert_ne!(life.state(), State::Draft);
                prop_assert!(life.reason().is_some() || before.state() == State::Draft);
                let was_staffs = before.steps().last().is_some_and(|last| last.by == actor(true));
                prop_assert!(before.state() != State::Yanked || is_staff || !was_staffs);
                prop_assert!(life.steps().len() <= STEPS_MAX);
            }
            let read: Life = serde_json::from_str(&serde_json::to_string(&life).unwrap()).unwrap();
            prop_assert_eq!(read, life);
        }
    }
}
