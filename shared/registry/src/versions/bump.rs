//! How large a change is, and how large a step between two versions.

pub use ontology_diff::Bump;

use super::Version;

impl Version {
    /// The largest change that the step to `new` may hold for those who ask for
    /// `^self`: before 1.0.0 the first number that is not zero is the major one.
    pub fn step_to(&self, new: &Self) -> Bump {
        let (old, new) = (self.release(), new.release());
        let major_place = match (new.major(), new.minor()) {
            (0, 0) => 2,
            (0, _) => 1,
            _ => 0,
        };
        let numbers = |version: &Self| [version.major(), version.minor(), version.patch()];
        match numbers(&old).iter().zip(numbers(&new)).position(|(old, new)| *old != new) {
            None => Bump::None,
            Some(place) if place <= major_place => Bump::Major,
            // 0.1.1 is all that 0.1.0 leaves for what is new.
            Some(_) if major_place > 0 => Bump::Minor,
            Some(1) => Bump::Minor,
            Some(_) => Bump::Patch,
        }
    }

    /// The next version that may hold such a change.
    #[must_use]
    pub fn next_for(&self, change: Bump) -> Self {
        if self.is_prerelease() {
            return self.release();
        }
        let (major, minor, patch) = (self.major(), self.minor(), self.patch());
        let next = u64::saturating_add;
        match change {
            Bump::None | Bump::Patch => Self::new(major, minor, next(patch, 1)),
            Bump::Minor if major == 0 => Self::new(0, minor, next(patch, 1)),
            Bump::Minor => Self::new(major, next(minor, 1), 0),
            Bump::Major if major > 0 => Self::new(next(major, 1), 0, 0),
            Bump::Major if minor > 0 => Self::new(0, next(minor, 1), 0),
            Bump::Major => Self::new(0, 0, next(patch, 1)),
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
            assert_eq!(v(old).step_to(&v(new)), bump, "{old} {new}");
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
            prop_assert_eq!(old.step_to(&new) == Bump::Major, !is_in_reach, "{} {}", old, new);
        }

        #[test]
        fn the_next_version_holds_the_change(old in any_version(), change in 0..4usize) {
            let change = [Bump::None, Bump::Patch, Bump::Minor, Bump::Major][change];
            let next = old.next_for(change);
            prop_assert!(next > old);
            prop_assert!(old.is_prerelease() || old.step_to(&next) >= change, "{} {}", old, next);
        }
    }
}
