#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

fn owner() -> Actor {
    Actor::Owner("acc_00000000000000000000000001".parse().unwrap())
}

fn staff(number: u8) -> Actor {
    Actor::Staff(format!("stf_0000000000000000000000000{}", number % 10).parse().unwrap())
}

fn at() -> Time {
    Time::try_from("2026-11-21T10:02:03.456Z".to_owned()).unwrap()
}

const COMMANDS: [Command; 9] = [
    Command::Publish,
    Command::RequestReview,
    Command::Withdraw,
    Command::Approve,
    Command::Refuse,
    Command::Appeal,
    Command::Deprecate,
    Command::Yank,
    Command::Restore,
];

/// By whoever can have the command.
fn decide(life: &Life, command: Command, moderator: u8) -> Result<Step, FieldError> {
    let by = if command.is_staffs() == Some(true) { staff(moderator) } else { owner() };
    life.decide(command, by, at(), Reason::parse("so").ok())
}

fn life(commands: &[Command]) -> Life {
    commands.iter().enumerate().fold(Life::default(), |life, (moderator, command)| {
        let step = decide(&life, *command, u8::try_from(moderator).unwrap()).unwrap();
        life.with(step)
    })
}

#[test]
fn the_table_is_as_documented() {
    use Command::{Appeal, Approve, Deprecate, Publish, Refuse, RequestReview, Restore, Withdraw, Yank};
    for (commands, state, allowed) in [
        (&[][..], State::Draft, &[Publish, RequestReview][..]),
        (&[RequestReview], State::InReview, &[Withdraw, Approve, Refuse]),
        (&[RequestReview, Withdraw], State::Draft, &[Publish, RequestReview]),
        (&[RequestReview, Approve], State::Published, &[Deprecate, Yank]),
        (&[RequestReview, Refuse], State::Refused, &[Appeal]),
        (&[RequestReview, Refuse, Appeal], State::InReview, &[Withdraw, Approve, Refuse]),
        (&[RequestReview, Refuse, Appeal, Withdraw], State::Refused, &[Appeal]),
        (&[RequestReview, Refuse, Appeal, Refuse], State::Refused, &[]),
        (&[RequestReview, Refuse, Appeal, Approve], State::Published, &[Deprecate, Yank]),
        (&[Publish], State::Published, &[Deprecate, Yank]),
        (&[Publish, Deprecate], State::Deprecated, &[Deprecate, Yank, Restore]),
        (&[Publish, Yank], State::Yanked, &[Restore]),
    ] {
        let life = life(commands);
        assert_eq!(life.state(), state, "{commands:?}");
        for command in COMMANDS {
            // By a moderator who has not met it.
            let decided = decide(&life, command, 9);
            assert_eq!(decided.is_ok(), allowed.contains(&command), "{command:?} after {commands:?}: {decided:?}");
        }
    }
}

#[test]
fn an_appeal_goes_to_another_moderator_and_there_is_one() {
    use Command::{Appeal, Approve, Refuse, RequestReview};
    let refused = life(&[RequestReview, Refuse, Appeal]);
    for command in [Approve, Refuse] {
        assert_eq!(decide(&refused, command, 1).unwrap_err().code, "review_by_other_moderator");
        assert!(decide(&refused, command, 2).is_ok());
    }
    let twice = life(&[RequestReview, Refuse, Appeal, Refuse]);
    assert!(!twice.may_appeal());
    assert_eq!(decide(&twice, Appeal, 9).unwrap_err().code, "appeals_count");
}

#[test]
fn staff_decides_and_owners_publish() {
    let waiting = life(&[Command::RequestReview]);
    let reason = || Reason::parse("so").ok();
    for (life, command, by) in [
        (&waiting, Command::Approve, owner()),
        (&waiting, Command::Refuse, owner()),
        (&waiting, Command::Withdraw, staff(1)),
        (&Life::default(), Command::Publish, staff(1)),
    ] {
        assert_eq!(life.decide(command, by, at(), reason()).unwrap_err().code, "version_decided_by_staff");
    }
}

#[test]
fn a_reason_is_one_line_and_not_missing() {
    let life = life(&[Command::Publish]);
    assert_eq!(life.decide(Command::Yank, owner(), at(), None).unwrap_err().code, "reason_missing");
    assert_eq!(Reason::parse("a\nb").unwrap_err().code, "reason_line");
    assert_eq!(Reason::parse(" ").unwrap_err().code, "reason_length");
    assert_eq!(Reason::parse(&"ü".repeat(501)).unwrap_err().code, "reason_length");
}

#[test]
fn the_last_steps_are_kept_for_staff() {
    use Command::{RequestReview, Withdraw};
    let turns: Vec<Command> =
        [RequestReview, Withdraw].into_iter().cycle().take(STEPS_MAX - STEPS_OF_STAFF - 1).collect();
    let waiting = life(&turns);
    assert_eq!(waiting.state(), State::InReview);
    let withdrawn = waiting.clone().with(decide(&waiting, Withdraw, 0).unwrap());
    assert_eq!(decide(&withdrawn, RequestReview, 0).unwrap_err().code, "version_steps");
    let refused = waiting.clone().with(decide(&waiting, Command::Refuse, 0).unwrap());
    assert_eq!(decide(&refused, Command::Appeal, 0).unwrap_err().code, "version_steps");
}

proptest! {
    #[test]
    fn any_order_of_commands_keeps_the_invariants(
        commands in proptest::collection::vec((0..9usize, any::<bool>(), 0..3u8, any::<bool>()), 0..80),
    ) {
        let mut life = Life::default();
        for (command, is_staff, moderator, has_reason) in commands {
            let (before, command) = (life.clone(), COMMANDS[command]);
            let by = if is_staff { staff(moderator) } else { owner() };
            let reason = if has_reason { Reason::parse("broken").ok() } else { None };
            let Ok(step) = life.decide(command, by, at(), reason) else { continue };
            life = life.with(step);
            // What was published stays so.
            prop_assert!(!before.state().was_published() || life.state().was_published());
            // Nothing that waits is published but by somebody of staff who has not refused it.
            if before.state() == State::InReview && life.state() == State::Published {
                prop_assert!(is_staff && before.steps().iter().all(|it| it.command != Command::Refuse || it.by != by));
            }
            prop_assert!(life.refused_by().count() <= 1 + APPEALS_MAX);
            prop_assert!(life.reason().is_some() || !command.needs_reason());
            let was_staffs = before.steps().last().is_some_and(|last| last.by != owner());
            prop_assert!(before.state() != State::Yanked || is_staff || !was_staffs);
            prop_assert!(life.steps().len() <= STEPS_MAX);
        }
        let read: Life = serde_json::from_str(&serde_json::to_string(&life).unwrap()).unwrap();
        prop_assert_eq!(read, life);
    }
}
