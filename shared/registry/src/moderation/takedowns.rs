//! What staff made unreachable, and reinstated: of a version or of a whole package.
//!
//! | command | reachable | taken down |
//! |---|---|---|
//! | take down | → taken down | `taken_down` |
//! | reinstate | `not_taken_down` | → reachable |
//!
//! It lies beside the steps of a version's life: a yanked version that is reinstated is
//! yanked as before. Each takedown stays written, with who, when, why, and its legal basis.

use domain::{StaffId, Time};
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
    pub reinstated: Option<Reinstated>,
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
        next.0.push(Takedown { by, at, legal_basis, reason, reinstated: None });
        Ok(next)
    }

    /// # Errors
    /// `not_taken_down`.
    pub fn reinstate(&self, by: StaffId, at: Time, reason: Reason) -> Result<Self, FieldError> {
        let mut next = self.clone();
        let Some(last) = next.0.last_mut().filter(|last| last.reinstated.is_none()) else {
            return Err(refuse("not_taken_down", "something that is taken down", "reachable"));
        };
        last.reinstated = Some(Reinstated { by, at, reason });
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
            commands in proptest::collection::vec((any::<bool>(), any::<u8>()), 0..80),
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
    }
}
