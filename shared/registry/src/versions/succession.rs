//! Whether a version may be published beside those there are.
//!
//! A version is compared with its predecessor: the greatest release below it
//! that was published and not yanked. So 1.4.3 may follow 2.0.0, as a fix for
//! those who stay with 1.x, and is compared with 1.4.2. A yanked version is no
//! predecessor: a version that takes its mistake back is no breaking change.
//! Pre-releases promise nothing, so none is a predecessor either.

use super::life::State;
use super::{Bump, Version};
use crate::FieldError;

/// A version that the package has.
#[derive(Debug, Clone)]
pub struct Existing {
    pub version: Version,
    pub state: State,
}

/// What a new version is compared with; `None` where nothing came before it.
pub fn predecessor<'a>(new: &Version, existing: &'a [Existing]) -> Option<&'a Version> {
    let counts =
        |it: &&Existing| matches!(it.state, State::Published | State::Deprecated) && !it.version.is_prerelease();
    existing.iter().filter(counts).map(|it| &it.version).filter(|version| *version < new).max()
}

/// Whether the number is free.
///
/// # Errors
/// `version_exists`, in whatever state it is; a yanked number is never used again.
pub fn check_new(new: &Version, existing: &[Existing]) -> Result<(), FieldError> {
    let Some(found) = existing.iter().find(|it| it.version == *new) else { return Ok(()) };
    let build = if found.version.build_metadata() == new.build_metadata() {
        ""
    } else {
        "; versions that differ by build metadata alone are the same version"
    };
    let expected = format!("a version that does not exist yet ({} is {}{build})", found.version, found.state.as_str());
    Err(FieldError::new("version", "version_exists", expected, &new.to_string()))
}

/// Whether the step from `predecessor` is large enough for what has changed.
///
/// # Errors
/// `version_bump_too_small`, with the next version that would be large enough.
pub fn check_bump(predecessor: &Version, new: &Version, change: Bump) -> Result<(), FieldError> {
    if predecessor.step_to(new) >= change {
        return Ok(());
    }
    let next = predecessor.next_for(change);
    let expected =
        format!("at least {next}: what has changed since {predecessor} calls for a {} version", change.as_str());
    Err(FieldError::new("version", "version_bump_too_small", expected, &new.to_string()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::tests::v;
    use super::*;

    fn existing(versions: &[(&str, State)]) -> Vec<Existing> {
        versions.iter().map(|(version, state)| Existing { version: v(version), state: *state }).collect()
    }

    #[test]
    fn a_fix_of_an_old_line_may_follow_a_newer_one() {
        let all = existing(&[("1.4.2", State::Published), ("2.0.0", State::Published)]);
        assert!(check_new(&v("1.4.3"), &all).is_ok());
        assert_eq!(predecessor(&v("1.4.3"), &all), Some(&v("1.4.2")));
        assert_eq!(predecessor(&v("2.0.1"), &all), Some(&v("2.0.0")));
        assert_eq!(predecessor(&v("1.0.0"), &all), None);
    }

    #[test]
    fn yanked_versions_unpublished_ones_and_pre_releases_are_no_predecessors() {
        let all = existing(&[
            ("1.0.0", State::Deprecated),
            ("1.1.0", State::Yanked),
            ("1.2.0", State::Draft),
            ("1.3.0", State::InReview),
            ("1.4.0", State::Refused),
            ("2.0.0-rc.1", State::Published),
        ]);
        assert_eq!(predecessor(&v("2.0.0"), &all), Some(&v("1.0.0")));
        assert_eq!(predecessor(&v("2.0.0-rc.2"), &all), Some(&v("1.0.0")));
    }

    #[test]
    fn a_number_is_used_once_whatever_became_of_it() {
        for state in [State::Draft, State::InReview, State::Refused, State::Published, State::Deprecated, State::Yanked]
        {
            let all = existing(&[("1.0.0+a", state)]);
            let error = check_new(&v("1.0.0+b"), &all).unwrap_err();
            assert_eq!(error.code, "version_exists");
            assert!(error.expected.contains("build metadata"), "{error}");
        }
    }

    #[test]
    fn a_step_that_is_too_small_names_the_next_that_is_not() {
        let refused = |old, new, change| check_bump(&v(old), &v(new), change).unwrap_err().expected;
        assert!(refused("1.4.2", "1.5.0", Bump::Major).contains("at least 2.0.0"));
        assert!(refused("1.4.2", "1.4.3", Bump::Minor).contains("at least 1.5.0"));
        assert!(refused("0.3.1", "0.3.2", Bump::Major).contains("at least 0.4.0"));
        assert!(check_bump(&v("0.3.1"), &v("0.3.2"), Bump::Minor).is_ok());
        assert!(check_bump(&v("1.4.2"), &v("2.0.0-rc.1"), Bump::Major).is_ok());
        assert!(check_bump(&v("1.4.2"), &v("1.4.3"), Bump::None).is_ok());
    }
}
