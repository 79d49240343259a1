//! What staff made unreachable, and reinstated: of a version or of a whole package.
//!
//! | command | reachable | taken down | appealed against | appeal refused |
//! |---|---|---|---|---|
//! | take down | → taken down | `taken_down` | `taken_down` | `taken_down` |
//! | reinstate | `not_taken_down` | → reachable | `appeal_open` | → reachable |
//! | appeal, by the owner | `not_taken_down` | → appealed against | `appeals_count` | `appeals_count` |
//! | accept, by staff | `not_appealed` | `not_appealed` | → reachable | `not_appealed` |
//! | refuse, by staff | `not_appealed` | `not_appealed` | → appeal refused | `not_appealed` |
//!
//! It lies beside the steps of a version's life: a yanked version that is reinstated is
//! yanked as before. Each takedown stays written, with who, when, why, its legal basis and
//! its appeal. Whoever took something down does not refuse the appeal
//! (`review_by_other_moderator`), but may accept it: that undoes their own act, and harms
//! nobody whom a second pair of eyes protects. There is one appeal against each takedown.

use domain::{AccountId, StaffId, TakedownAppealId, Time};
use serde::{Deserialize, Serialize};

use crate::FieldError;
use crate::versions::life::Reason;

/// What obliges or allows staff to take something down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LegalBasis {
    CourtOrder,
    AuthorityOrder,
    /// Whoever has the rights gave notice.
    RightsHolderNotice,
    PersonalData,
    IllegalContent,
    Malware,
    /// The agreement of those who publish.
    Agreement,
}

impl LegalBasis {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CourtOrder => "court_order",
            Self::AuthorityOrder => "authority_order",
            Self::RightsHolderNotice => "rights_holder_notice",
            Self::PersonalData => "personal_data",
            Self::IllegalContent => "illegal_content",
            Self::Malware => "malware",
            Self::Agreement => "agreement",
        }
    }

    /// As a sentence says it.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::CourtOrder => "an order of a court",
            Self::AuthorityOrder => "an order of an authority",
            Self::RightsHolderNotice => "a notice of whoever has the rights",
            Self::PersonalData => "the protection of personal data",
            Self::IllegalContent => "that its content is illegal",
            Self::Malware => "that it harms whoever uses it",
            Self::Agreement => "the agreement of those who publish",
        }
    }
}

/// One takedown, and its end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Takedown {
    pub by: StaffId,
    pub at: Time,
    pub legal_basis: LegalBasis,
    pub reason: Reason,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<Appeal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reinstated: Option<Reinstated>,
}

/// What the owner says against a takedown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appeal {
    pub id: TakedownAppealId,
    pub by: AccountId,
    pub at: Time,
    pub reason: Reason,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<AppealDecision>,
}

/// What became of an appeal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealDecision {
    /// Then the thing is reinstated.
    pub accepted: bool,
    pub by: StaffId,
    pub at: Time,
    pub reason: Reason,
}

/// The end of a takedown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reinstated {
    pub by: StaffId,
    pub at: Time,
    pub reason: Reason,
}

/// All takedowns of one thing, the oldest first; all but the last have ended.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Takedowns(Vec<Takedown>);

impl Takedowns {
    /// Of one thing; nobody takes down and reinstates for ever.
    pub const COUNT_MAX: usize = 20;

    pub fn all(&self) -> &[Takedown] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The one that has not ended.
    pub fn in_force(&self) -> Option<&Takedown> {
        self.0.last().filter(|last| last.reinstated.is_none())
    }

    /// # Errors
    /// `taken_down`, `takedowns_count`.
    pub fn take_down(
        &self,
        by: StaffId,
        at: Time,
        legal_basis: LegalBasis,
        reason: Reason,
    ) -> Result<Self, FieldError> {
        if self.in_force().is_some() {
            return Err(refuse("taken_down", "something that is not taken down", "taken_down"));
        }
        if self.0.len() >= Self::COUNT_MAX {
            let expected = format!("at most {} takedowns of one thing", Self::COUNT_MAX);
            return Err(refuse("takedowns_count", &expected, "reachable"));
        }
        let mut next = self.clone();
        next.0.push(Takedown { by, at, legal_basis, reason, appeal: None, reinstated: None });
        Ok(next)
    }

    /// # Errors
    /// `not_taken_down`, `appeal_open`.
    pub fn reinstate(&self, by: StaffId, at: Time, reason: Reason) -> Result<Self, FieldError> {
        if self.open_appeal().is_some() {
            return Err(refuse("appeal_open", "a decision on the appeal that waits", "appealed against"));
        }
        self.with_last(|last| {
            last.reinstated = Some(Reinstated { by, at, reason });
            Ok(())
        })
    }

    /// The appeal that waits for moderators.
    pub fn open_appeal(&self) -> Option<&Appeal> {
        self.in_force()?.appeal.as_ref().filter(|appeal| appeal.decided.is_none())
    }

    /// The owner asks another moderator.
    ///
    /// # Errors
    /// `not_taken_down`, `appeals_count`.
    pub fn appeal(&self, id: TakedownAppealId, by: AccountId, at: Time, reason: Reason) -> Result<Self, FieldError> {
        self.with_last(|last| match &last.appeal {
            Some(_) => Err(refuse("appeals_count", "one appeal against a takedown", "appealed against")),
            None => {
                last.appeal = Some(Appeal { id, by, at, reason, decided: None });
                Ok(())
            }
        })
    }

    /// A moderator decides on the appeal that waits; whoever took it down can only accept.
    ///
    /// # Errors
    /// `not_appealed`, `review_by_other_moderator`.
    pub fn decide_appeal(&self, decision: AppealDecision) -> Result<Self, FieldError> {
        if self.open_appeal().is_none() {
            return Err(refuse("not_appealed", "a takedown with an appeal that waits", "none"));
        }
        self.with_last(|last| {
            if last.by == decision.by && !decision.accepted {
                let expected = "another moderator than the one who took it down, to refuse the appeal";
                return Err(refuse("review_by_other_moderator", expected, "the same one"));
            }
            let AppealDecision { accepted, by, at, reason } = decision.clone();
            last.reinstated = accepted.then_some(Reinstated { by, at, reason });
            if let Some(appeal) = &mut last.appeal {
                appeal.decided = Some(decision);
            }
            Ok(())
        })
    }

    /// These with the one in force changed.
    fn with_last(&self, change: impl FnOnce(&mut Takedown) -> Result<(), FieldError>) -> Result<Self, FieldError> {
        let mut next = self.clone();
        let Some(last) = next.0.last_mut().filter(|last| last.reinstated.is_none()) else {
            return Err(refuse("not_taken_down", "something that is taken down", "reachable"));
        };
        change(last)?;
        Ok(next)
    }
}

fn refuse(code: &'static str, expected: &str, got: &str) -> FieldError {
    FieldError::new("takedown", code, expected, got)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn staff(number: u8) -> StaffId {
        format!("stf_0000000000000000000000000{}", number % 10).parse().unwrap()
    }

    proptest! {
        #[test]
        fn any_order_of_commands_leaves_at_most_the_last_takedown_in_force(
            commands in proptest::collection::vec((any::<bool>(), 0..3_u8), 0..80),
        ) {
            let at = Time::try_from("2026-11-21T10:02:03.456Z".to_owned()).unwrap();
            let reason = Reason::parse("Ticket 4711").unwrap();
            let (mut takedowns, mut is_down) = (Takedowns::default(), false);
            for (takes_down, by) in commands {
                let before = takedowns.all().to_vec();
                let decided = if takes_down {
                    takedowns.take_down(staff(by), at, LegalBasis::CourtOrder, reason.clone())
                } else {
                    takedowns.reinstate(staff(by), at, reason.clone())
                };
                let is_allowed = takes_down != is_down && (!takes_down || before.len() < Takedowns::COUNT_MAX);
                prop_assert_eq!(decided.is_ok(), is_allowed);
                if let Ok(next) = decided {
                    takedowns = next;
                    is_down = takes_down;
                }
                prop_assert_eq!(takedowns.in_force().is_some(), is_down);
                let ended = takedowns.all().iter().rev().skip(1).all(|it| it.reinstated.is_some());
                prop_assert!(ended && takedowns.all().len() <= Takedowns::COUNT_MAX);
                // What was written stays written, but for the end of the last.
                for (old, new) in before.iter().zip(takedowns.all()) {
                    prop_assert_eq!((old.by, old.legal_basis), (new.by, new.legal_basis));
                    prop_assert!(old.reinstated.is_none() || old.reinstated == new.reinstated);
                }
            }
            let read: Takedowns = serde_json::from_str(&serde_json::to_string(&takedowns).unwrap()).unwrap();
            prop_assert_eq!(read, takedowns);
        }

        #[test]
        fn any_order_of_commands_decides_on_each_appeal_once_and_refuses_it_by_somebody_else(
            commands in proptest::collection::vec((0..5_u8, 0..3_u8), 0..60),
        ) {
            let at = Time::try_from("2026-11-21T10:02:03.456Z".to_owned()).unwrap();
            let reason = || Reason::parse("Ticket 4711").unwrap();
            let owner = "acc_00000000000000000000000001".parse().unwrap();
            let mut takedowns = Takedowns::default();
            for (number, (command, by)) in commands.into_iter().enumerate() {
                let before = takedowns.clone();
                let in_force = before.in_force().cloned();
                let waits = before.open_appeal().is_some();
                let decision = |accepted| AppealDecision { accepted, by: staff(by), at, reason: reason() };
                let (decided, is_allowed) = match command {
                    0 => {
                        let room = before.all().len() < Takedowns::COUNT_MAX;
                        (before.take_down(staff(by), at, LegalBasis::Agreement, reason()), in_force.is_none() && room)
                    }
                    1 => (before.reinstate(staff(by), at, reason()), in_force.is_some() && !waits),
                    2 => {
                        let id = TakedownAppealId::new(u128::try_from(number).unwrap().into());
                        let is_first = in_force.as_ref().is_some_and(|it| it.appeal.is_none());
                        (before.appeal(id, owner, at, reason()), is_first)
                    }
                    _ => {
                        let is_other = in_force.as_ref().is_some_and(|it| it.by != staff(by));
                        (before.decide_appeal(decision(command == 3)), waits && (is_other || command == 3))
                    }
                };
                prop_assert_eq!(decided.is_ok(), is_allowed, "{} by {}: {:?}", command, by, before);
                takedowns = decided.unwrap_or(before.clone());
                // An accepted appeal ends its takedown, a refused one does not.
                let last = takedowns.all().last();
                let outcome = last.and_then(|it| it.appeal.as_ref()?.decided.as_ref());
                if let (Some(last), Some(outcome)) = (last, outcome) {
                    let is_by_other = outcome.by != last.by;
                    let is_right = if outcome.accepted { last.reinstated.is_some() } else { is_by_other };
                    prop_assert!(is_right, "{outcome:?}");
                }
                // What was decided is never decided otherwise.
                for (old, new) in before.all().iter().zip(takedowns.all()) {
                    let decided = |it: &Takedown| it.appeal.as_ref().and_then(|appeal| appeal.decided.clone());
                    prop_assert!(decided(old).is_none() || decided(old) == decided(new));
                }
            }
            let read: Takedowns = serde_json::from_str(&serde_json::to_string(&takedowns).unwrap()).unwrap();
            prop_assert_eq!(read, takedowns);
        }
    }
}
