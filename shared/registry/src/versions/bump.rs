//! How large a change is, and how large a step between two versions.

use serde::{Deserialize, Serialize};

use super::Version;

/// The size of a change, as a diff of two versions' contents finds it, and of
/// the step between two version numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bump {
    /// Nothing that a user sees.
    None,
    /// A correction.
    Patch,
    /// Something new, and nothing that stops working.
    Minor,
    /// Something that worked may stop working.
    Major,
}

impl Bump {
    /// The largest change that a step may hold for those who ask for `^old`:
    /// before 1.0.0 the first number that is not zero is the major one.
    pub fn between(old: &Version, new: &Version) -> Self {
        let (old, new) = (old.release(), new.release());
        let major_place = match (new.major(), new.minor()) {
            (0, 0) => 2,
            (0, _) => 1,
            _ => 0,
        };
        let numbers = |version: &Version| [version.major(), version.minor(), version.patch()];
        match numbers(&old).iter().zip(numbers(&new)).position(|(old, new)| *old != new) {
            None => Self::None,
            Some(place) if place <= major_place => Self::Major,
            // 0.1.1 is all that 0.1.0 leaves for what is new.
            Some(_) if major_place > 0 => Self::Minor,
            Some(1) => Self::Minor,
            Some(_) => Self::Patch,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The next version that may hold such a change.
    #[must_use]
    pub fn after(self, old: &Version) -> Version {
        if old.is_prerelease() {
            return old.release();
        }
        let (major, minor, patch) = (old.major(), old.minor(), old.patch());
        let next = u64::saturating_add;
        match self {
            Self::None | Self::Patch => Version::new(major, minor, next(patch, 1)),
            Self::Minor if major == 0 => Version::new(0, minor, next(patch, 1)),
            Self::Minor => Version::new(major, next(minor, 1), 0),
            Self::Major if major > 0 => Version::new(next(major, 1), 0, 0),
            Self::Major if minor > 0 => Version::new(0, next(minor, 1), 0),
            Self::Major => Version::new(0, 0, next(patch, 1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{any_version, v};
    use super::*;
    use crate::Requirement;

    #[test]
    fn steps_before_1_0_0_count_from_the_first_number_that_is_not_zero() {
        for (old, new, bump) in [
            ("1.2.3", "1.2.4", Bump::Patch),
            ("1.2.3", "1.3.0", Bump::Minor),
            ("1.2.3", "2.0.0", Bump::Major),
            ("0.1.0", "0.1.1", Bump::Minor),
            ("0.1.0", "0.2.0", Bump::Major),
            ("0.0.1", "0.0.2", Bump::Major),
            ("0.9.0", "1.0.0", Bump::Major),
            ("1.0.0", "2.0.0-rc.1", Bump::Major),
            ("1.0.0-rc.1", "1.0.0", Bump::None),
        ] {
            assert_eq!(Bump::between(&v(old), &v(new)), bump, "{old} {new}");
        }
    }

    proptest! {
        /// What may break a user is never in reach of `^old`.
        #[test]
        fn a_step_is_major_if_and_only_if_a_caret_stops_before_it(old in any_version(), new in any_version()) {
            let (old, new) = (old.release().min(new.release()), new.release().max(old.release()));
            prop_assume!(old < new);
            let caret = Requirement::parse(&format!("acme/thing@^{}", old.key()));
            let is_in_reach = caret.is_ok_and(|caret| caret.matches(&new));
            prop_assert_eq!(Bump::between(&old, &new) == Bump::Major, !is_in_reach, "{} {}", old, new);
        }

        #[test]
        fn the_next_version_holds_the_change(old in any_version(), change in 0..4usize) {
            let change = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major][change];
            let next = change.after(&old);
            prop_assert!(next > old);
            prop_assert!(old.is_prerelease() || Bump::between(&old, &next) >= change, "{} {}", old, next);
        }
    }
}
