//! What somebody who has installed a version hears of: that there is a greater one, and
//! what happened to the one that they have.

use domain::Time;
use serde::{Deserialize, Serialize};

use crate::checks::osv::Severity;
use crate::versions::life::Reason;
use crate::{PackageId, Version};

/// What happened to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Published,
    Deprecated,
    Yanked,
    /// It is as if it had never been deprecated or yanked.
    Restored,
    /// Staff made its content unreachable.
    TakenDown,
}

impl What {
    /// As part of a sentence: `acme/shop 1.2.0 was …`.
    pub fn as_words(self) -> &'static str {
        match self {
            Self::Published => "was published",
            Self::Deprecated => "was deprecated",
            Self::Yanked => "was yanked",
            Self::Restored => "was restored",
            Self::TakenDown => "was taken down",
        }
    }
}

/// One change of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub version: Version,
    pub what: What,
    pub at: Time,
    /// In its owner's or staff's words.
    pub reason: Option<Reason>,
}

/// One line of a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// There is a greater version than the installed one: the greatest of those that came.
    Newer { package: PackageId, installed: Version, version: Version },
    /// Something happened to the installed version.
    Happened { package: PackageId, version: Version, what: What },
    /// An advisory concerns the installed version.
    Advisory { package: PackageId, version: Version, id: String, severity: Severity },
}

impl Notice {
    /// A sentence of ids and versions: nothing that a stranger has worded.
    pub fn to_sentence(&self) -> String {
        match self {
            Self::Newer { package, installed, version } => {
                format!("{package} {version} was published; you have {installed}.")
            }
            Self::Happened { package, version, what } => {
                format!("{package} {version}, which you have, {}.", what.as_words())
            }
            Self::Advisory { package, version, id, severity } => {
                format!("{package} {version}, which you have, has the advisory {id} (severity: {}).", severity.as_str())
            }
        }
    }
}

/// What of these changes, after `from` and up to `until`, concerns whoever has installed
/// this version. A pre-release is news for those alone who have one.
pub fn concerning(
    package: &PackageId,
    installed: &Version,
    changes: &[Change],
    from: Time,
    until: Time,
) -> Vec<Notice> {
    let mut recent: Vec<&Change> = changes.iter().filter(|change| from < change.at && change.at <= until).collect();
    recent.sort_by_key(|change| change.at);
    let is_news = |change: &&&Change| {
        change.what == What::Published
            && change.version > *installed
            && (!change.version.is_prerelease() || installed.is_prerelease())
    };
    let newest = recent.iter().filter(is_news).map(|change| &change.version).max();
    let newer = newest.map(|version| Notice::Newer {
        package: package.clone(),
        installed: installed.clone(),
        version: version.clone(),
    });
    let is_about_it = |change: &&&Change| change.version == *installed && change.what != What::Published;
    let happened = recent.iter().filter(is_about_it).map(|change| Notice::Happened {
        package: package.clone(),
        version: installed.clone(),
        what: change.what,
    });
    newer.into_iter().chain(happened).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(second: u8) -> Time {
        Time::try_from(format!("2026-11-21T12:00:{second:02}.000Z")).unwrap()
    }

    fn change(version: &str, what: What, second: u8) -> Change {
        Change { version: Version::parse(version).unwrap(), what, at: at(second), reason: None }
    }

    fn told(installed: &str, changes: &[Change], from: u8, until: u8) -> Vec<String> {
        let (package, installed) = (PackageId::parse("acme/shop").unwrap(), Version::parse(installed).unwrap());
        let notices = concerning(&package, &installed, changes, at(from), at(until));
        notices.iter().map(Notice::to_sentence).collect()
    }

    #[test]
    fn a_greater_version_is_news_and_so_is_what_happens_to_the_installed_one() {
        let changes = [
            change("1.1.0", What::Published, 1),
            change("1.2.0", What::Published, 2),
            change("2.0.0-rc.1", What::Published, 3),
            change("0.9.1", What::Published, 3),
            change("1.0.0", What::Deprecated, 4),
            change("1.1.0", What::Yanked, 5),
        ];
        assert_eq!(
            told("1.0.0", &changes, 0, 10),
            ["acme/shop 1.2.0 was published; you have 1.0.0.", "acme/shop 1.0.0, which you have, was deprecated."]
        );
        assert_eq!(told("2.0.0-beta", &changes, 0, 10), ["acme/shop 2.0.0-rc.1 was published; you have 2.0.0-beta."]);
        assert_eq!(told("3.0.0", &changes, 0, 10), Vec::<String>::new());
    }

    proptest! {
        /// Whatever the days are cut into, what happens to the installed version is told
        /// once, and in the order in which it happened.
        #[test]
        fn nothing_is_told_twice_or_left_out(cuts in proptest::collection::btree_set(1u8..59, 0..6)) {
            let steps = [(What::Deprecated, 10), (What::Restored, 20), (What::Yanked, 30), (What::TakenDown, 40)];
            let changes: Vec<Change> = steps.iter().map(|(what, second)| change("1.0.0", *what, *second)).collect();
            let bounds: Vec<u8> = [0].into_iter().chain(cuts).chain([59]).collect();
            let parts = bounds.windows(2).flat_map(|pair| told("1.0.0", &changes, pair[0], pair[1]));
            prop_assert_eq!(parts.collect::<Vec<_>>(), told("1.0.0", &changes, 0, 59));
        }
    }
}
