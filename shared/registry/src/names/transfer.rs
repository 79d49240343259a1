//! Handing a namespace or a package over: both sides want it.
//!
//! | command | by | nothing offered | offered, live | offered, over |
//! |---|---|---|---|---|
//! | offer | the owner | → offered | to another: → offered anew; to the same: stays | → offered |
//! | withdraw | the owner | | → nothing | → nothing |
//! | accept | the receiver | | → theirs | `transfer_over` |
//! | decline | the receiver | | → nothing | → nothing |
//!
//! An offer names its owner at the time, so that one who has lost the package
//! cannot have it accepted. Write on the condition that owner and offer are
//! those that were read.

use std::fmt;
use std::str::FromStr;

use domain::{TenantId, Time};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::{FieldError, Namespace, PackageId};

/// How long an offer can be accepted.
pub const OFFER_TIME: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What is handed over, by its id: a package's has a slash.
///
/// A namespace goes without its packages: each of them is handed over on its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Subject {
    Namespace(Namespace),
    Package(PackageId),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Namespace(namespace) => namespace.fmt(f),
            Self::Package(package) => package.fmt(f),
        }
    }
}

impl FromStr for Subject {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        if text.contains('/') {
            PackageId::parse(text).map(Self::Package)
        } else {
            Namespace::parse(text).map(Self::Namespace)
        }
    }
}

impl TryFrom<String> for Subject {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        text.parse()
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub from: TenantId,
    pub to: TenantId,
    pub until: Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Offer { to: TenantId },
    Withdraw,
    Accept,
    Decline,
}

/// Whose it is, and to whom it is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ownership {
    pub owner: TenantId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<Offer>,
}

impl Ownership {
    /// The offer that its receiver can accept: none of an earlier owner's, and none that
    /// is over.
    pub fn live_offer(&self, now: Time) -> Option<Offer> {
        self.offer.filter(|offer| offer.from == self.owner && now < offer.until)
    }

    /// The table above.
    ///
    /// # Errors
    /// `transfer_not_allowed`, `transfer_missing`, `transfer_over`, `transfer_to_owner`.
    pub fn decide(self, by: TenantId, command: Command, now: Time) -> Result<Self, FieldError> {
        let refuse = |code, expected: &str| Err(FieldError::new("transfer", code, expected, &by.to_string()));
        // An offer of somebody who is no owner any more is none.
        let offer = self.offer.filter(|offer| offer.from == self.owner);
        match command {
            Command::Offer { .. } | Command::Withdraw if by != self.owner => {
                refuse("transfer_not_allowed", "the owner's workspace")
            }
            Command::Offer { to } if to == self.owner => refuse("transfer_to_owner", "another workspace"),
            // Who asks once more does not begin the time anew.
            Command::Offer { to } if self.live_offer(now).is_some_and(|offer| offer.to == to) => Ok(self),
            Command::Offer { to } => {
                let offer = Offer { from: self.owner, to, until: now.plus(OFFER_TIME) };
                Ok(Self { offer: Some(offer), ..self })
            }
            Command::Withdraw if offer.is_none() => refuse("transfer_missing", "an offer that was made"),
            Command::Withdraw => Ok(Self { offer: None, ..self }),
            Command::Accept | Command::Decline => match offer.filter(|offer| offer.to == by) {
                None => refuse("transfer_missing", "an offer to this workspace"),
                Some(_) if command == Command::Decline => Ok(Self { offer: None, ..self }),
                Some(offer) if now >= offer.until => refuse("transfer_over", "an offer that can still be accepted"),
                Some(offer) => Ok(Self { owner: offer.to, offer: None }),
            },
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tenant(number: u8) -> TenantId {
        format!("ten_{number:026}").parse().unwrap()
    }

    fn at(day: i64) -> Time {
        let start = Time::try_from("2026-11-01T00:00:00.000Z".to_owned()).unwrap();
        start.plus(SignedDuration::from_hours(24 * day))
    }

    proptest! {
        /// Nobody becomes the owner but by an offer of the owner that they accept in time.
        #[test]
        fn both_sides_want_it(commands in proptest::collection::vec((0..3u8, 0..4u8, 0..3u8, 0..6i64), 0..40)) {
            let mut state = Ownership { owner: tenant(0), offer: None };
            let mut day = 0;
            for (by, what, to, days) in commands {
                day += days;
                let command = match what {
                    0 => Command::Offer { to: tenant(to) },
                    1 => Command::Withdraw,
                    2 => Command::Accept,
                    _ => Command::Decline,
                };
                let Ok(next) = state.decide(tenant(by), command, at(day)) else { continue };
                if next.owner != state.owner {
                    let offer = state.offer.unwrap();
                    prop_assert_eq!((offer.from, offer.to, next.owner), (state.owner, tenant(by), tenant(by)));
                    prop_assert!(command == Command::Accept && at(day) < offer.until);
                    prop_assert_eq!(next.offer, None);
                }
                if let Some(offer) = next.offer.filter(|offer| Some(*offer) != state.offer) {
                    prop_assert_eq!((offer.from, tenant(by)), (state.owner, state.owner));
                }
                state = next;
            }
        }
    }

    #[test]
    fn an_offer_that_is_repeated_stays_as_it_is_until_it_is_over() {
        let state = Ownership { owner: tenant(0), offer: None };
        let offer =
            |state: Ownership, to, day| state.decide(tenant(0), Command::Offer { to: tenant(to) }, at(day)).unwrap();
        let first = offer(state, 1, 0);
        assert_eq!(offer(first, 1, 13), first);
        assert_eq!(offer(first, 1, 14).offer.unwrap().until, at(28));
        assert_eq!(offer(first, 2, 1).offer.unwrap().to, tenant(2));
    }

    #[test]
    fn a_subject_reads_back_as_printed() {
        for text in ["acme", "acme/typescript"] {
            assert_eq!(text.parse::<Subject>().unwrap().to_string(), text);
        }
        assert_eq!("Acme".parse::<Subject>().unwrap_err().code, "name_characters");
        assert_eq!("acme/a/b".parse::<Subject>().unwrap_err().code, "package_id_form");
    }

    #[test]
    fn each_refusal_has_a_code() {
        let state = Ownership { owner: tenant(0), offer: None };
        let code = |state: Ownership, by, command, day| state.decide(tenant(by), command, at(day)).unwrap_err().code;
        assert_eq!(code(state, 1, Command::Offer { to: tenant(1) }, 0), "transfer_not_allowed");
        assert_eq!(code(state, 0, Command::Offer { to: tenant(0) }, 0), "transfer_to_owner");
        assert_eq!(code(state, 1, Command::Accept, 0), "transfer_missing");
        let offered = state.decide(tenant(0), Command::Offer { to: tenant(1) }, at(0)).unwrap();
        assert_eq!(code(offered, 2, Command::Accept, 1), "transfer_missing");
        assert_eq!(code(offered, 1, Command::Accept, 14), "transfer_over");
        assert_eq!(offered.decide(tenant(1), Command::Accept, at(13)).unwrap().owner, tenant(1));
    }
}
