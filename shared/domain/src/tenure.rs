//! Since when a member has had a role without a break. What somebody handed out by a
//! role (an invitation, an API key) is good only while they have had that role ever
//! since: a role that is lost and given back gives nothing back with it.

use serde::{Deserialize, Serialize};

use crate::{Role, Time};

/// A member's role, and since when they have had it and each lower one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    pub role: Role,
    /// When the membership began.
    pub since: Time,
    /// Absent: since the membership began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    editor_since: Option<Time>,
    /// Absent: since the membership began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    admin_since: Option<Time>,
    /// When the membership ends by itself; absent: it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Time>,
}

impl Tenure {
    pub fn begin(role: Role, now: Time) -> Self {
        Self { role, since: now, editor_since: None, admin_since: None, ends_at: None }
    }

    /// One that ends by itself, as an auditor's does.
    #[must_use]
    pub fn ending(self, ends_at: Option<Time>) -> Self {
        Self { ends_at, ..self }
    }

    pub fn is_over(self, now: Time) -> bool {
        self.ends_at.is_some_and(|ends_at| ends_at <= now)
    }

    /// After the role has changed to this one.
    #[must_use]
    pub fn change(self, role: Role, now: Time) -> Self {
        let since = |least: Role| (role >= least).then(|| self.since_at_least(least).unwrap_or(now));
        Self { role, editor_since: since(Role::Editor), admin_since: since(Role::Admin), ..self }
    }

    /// Since when the member has had this role or a higher one, without a break; `None`
    /// for one who has a lower role now.
    pub fn since_at_least(self, least: Role) -> Option<Time> {
        let since = match least {
            Role::Viewer => None,
            Role::Editor => self.editor_since,
            Role::Admin => self.admin_since,
        };
        (self.role >= least).then(|| since.unwrap_or(self.since))
    }

    /// Whether the member has had this role or a higher one ever since then.
    pub fn has_held(self, least: Role, from: Time) -> bool {
        self.since_at_least(least).is_some_and(|since| since <= from)
    }

    /// What is kept beside the role: since when the member is an editor.
    pub fn editor_since(self) -> Option<Time> {
        self.editor_since
    }

    /// As [`Self::editor_since`], of admins.
    pub fn admin_since(self) -> Option<Time> {
        self.admin_since
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::*;

    use super::*;

    fn at(seconds: usize) -> Time {
        let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
        Time::from(Timestamp::UNIX_EPOCH).plus(SignedDuration::from_secs(seconds))
    }

    fn role() -> impl Strategy<Value = Role> {
        prop::sample::select(Role::ALL.to_vec())
    }

    #[test]
    fn a_membership_with_an_end_is_over_from_that_moment_on() {
        let tenure = Tenure::begin(Role::Viewer, at(0)).ending(Some(at(10)));
        assert!(!tenure.is_over(at(9)) && tenure.is_over(at(10)));
        assert!(!Tenure::begin(Role::Viewer, at(0)).is_over(at(1_000_000_000)));
        assert_eq!(tenure.change(Role::Viewer, at(5)), tenure);
    }

    proptest! {
        /// Compared with the whole history of the member's roles.
        #[test]
        fn a_role_counts_from_the_last_time_that_it_was_given(history in prop::collection::vec(role(), 1..12)) {
            let mut tenure = Tenure::begin(history[0], at(0));
            for (second, role) in history.iter().enumerate().skip(1) {
                tenure = tenure.change(*role, at(second));
            }
            for least in Role::ALL {
                for from in 0..history.len() {
                    let held = history[from..].iter().all(|role| *role >= least);
                    prop_assert_eq!(tenure.has_held(least, at(from)), held, "{:?} from {} in {:?}", least, from, &history);
                }
            }
        }
    }
}
