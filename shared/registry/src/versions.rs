//! Versions of packages: semantic versions (<https://semver.org>) with rules of
//! our own where libraries disagree.
//!
//! | what | rule |
//! |---|---|
//! | `1.0.0+a` and `1.0.0+b` | one version: build metadata is shown and never compared, so the second cannot be published |
//! | `v1.0.0`, `1.0`, `01.0.0` | refused, with the spelling that is accepted |
//! | pre-releases | older than their release; a requirement must name one to get one ([`crate::requirements`]) |
//! | `1.4.3` after `2.0.0` | allowed: a version is compared with the greatest one below it ([`succession`]) |

mod bump;
pub mod life;
pub mod succession;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::FieldError;

pub use bump::Bump;

/// A version; equal and ordered without its build metadata.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Version {
    precedence: semver::Version,
    build: String,
}

impl Version {
    pub const BYTES_MAX: usize = 64;

    /// # Errors
    /// `version_length`, `version_form`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        if text.len() > Self::BYTES_MAX {
            return Err(FieldError::new(
                "version",
                "version_length",
                format!("at most {} bytes", Self::BYTES_MAX),
                text,
            ));
        }
        let mut precedence = semver::Version::parse(text).map_err(|_| {
            FieldError::new("version", "version_form", format!("a semantic version{}", mend(text)), text)
        })?;
        let build = std::mem::replace(&mut precedence.build, semver::BuildMetadata::EMPTY);
        Ok(Self { precedence, build: build.to_string() })
    }

    pub fn new(major: u64, minor: u64, patch: u64) -> Self {
        Self { precedence: semver::Version::new(major, minor, patch), build: String::new() }
    }

    pub fn major(&self) -> u64 {
        self.precedence.major
    }

    pub fn minor(&self) -> u64 {
        self.precedence.minor
    }

    pub fn patch(&self) -> u64 {
        self.precedence.patch
    }

    pub fn is_prerelease(&self) -> bool {
        !self.precedence.pre.is_empty()
    }

    /// The release that a pre-release leads to, or the version itself.
    pub fn release(&self) -> Self {
        Self::new(self.major(), self.minor(), self.patch())
    }

    /// The first of all pre-releases of the same release: `1.2.3-0`.
    pub(crate) fn first_prerelease(&self) -> Self {
        let mut precedence = self.release().precedence;
        if let Ok(zero) = semver::Prerelease::new("0") {
            precedence.pre = zero;
        }
        Self { precedence, build: String::new() }
    }

    /// Shown beside the version, never compared; empty where there is none.
    pub fn build_metadata(&self) -> &str {
        &self.build
    }

    /// The version as a record's key: without build metadata.
    pub fn key(&self) -> String {
        self.precedence.to_string()
    }

    /// A text that sorts, byte by byte, as versions do: for the sort key of a table.
    pub fn sort_key(&self) -> String {
        let mut key = format!("{:020}.{:020}.{:020}", self.major(), self.minor(), self.patch());
        if !self.is_prerelease() {
            return key + "~";
        }
        key.push('-');
        for identifier in self.precedence.pre.split('.') {
            let is_number = identifier.bytes().all(|byte| byte.is_ascii_digit());
            // Numbers by their length first: they have no leading zeros.
            let number = || format!("0{:02}{identifier}!", identifier.len());
            key.push_str(&if is_number { number() } else { format!("1{identifier}!") });
        }
        key
    }
}

/// How a text that is no version could be meant.
fn mend(text: &str) -> String {
    let number = text.trim().trim_start_matches(['v', 'V', '=']).trim();
    let parts: Vec<&str> = number.split('.').collect();
    let spelt = match parts.as_slice() {
        [major] => format!("{major}.0.0"),
        [major, minor] => format!("{major}.{minor}.0"),
        _ => number.to_owned(),
    };
    if semver::Version::parse(&spelt).is_ok() {
        format!(", as in {spelt}")
    } else {
        ", as in 1.2.3 or 2.0.0-rc.1".into()
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.precedence == other.precedence
    }
}

impl Eq for Version {}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> Ordering {
        self.precedence.cmp(&other.precedence)
    }
}

impl Hash for Version {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.precedence.hash(state);
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.precedence)?;
        if self.build.is_empty() { Ok(()) } else { write!(f, "+{}", self.build) }
    }
}

impl FromStr for Version {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Version {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn v(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn build_metadata_is_shown_and_never_compared() {
        assert_eq!(v("1.0.0+a"), v("1.0.0+b"));
        assert_eq!(v("1.0.0+a"), v("1.0.0"));
        assert_eq!(v("1.0.0+a").to_string(), "1.0.0+a");
        assert_eq!(v("1.0.0+a").key(), "1.0.0");
        assert_eq!(v("1.0.0+a").sort_key(), v("1.0.0+b").sort_key());
        assert_eq!(std::collections::HashSet::from([v("1.0.0+a"), v("1.0.0")]).len(), 1);
    }

    #[test]
    fn another_spelling_is_refused_with_the_one_that_is_accepted() {
        for (text, mend) in [("v1.2.3", "1.2.3"), ("1.2", "1.2.0"), ("=2", "2.0.0"), ("one", "1.2.3")] {
            let error = Version::parse(text).unwrap_err();
            assert_eq!(error.code, "version_form");
            assert!(error.expected.contains(mend), "{error}");
        }
        for text in ["01.2.3", "1.2.3-01", "1.2.3-", "1.2.3+", "1.2.3 ", "", "1.2.3-ä"] {
            assert_eq!(Version::parse(text).unwrap_err().code, "version_form", "{text:?}");
        }
        assert_eq!(Version::parse(&format!("1.0.0-{}", "a".repeat(60))).unwrap_err().code, "version_length");
    }

    pub(crate) fn any_version() -> impl Strategy<Value = Version> {
        let text = (0..3u64, 0..3u64, 0..3u64, "(-(0|1|2|10|a|b|a-b|rc)(\\.(0|1|11|a|x))?)?", "(\\+[ab])?");
        text.prop_map(|(major, minor, patch, pre, build)| v(&format!("{major}.{minor}.{patch}{pre}{build}")))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(800))]

        #[test]
        fn sort_keys_sort_as_versions_do(a in any_version(), b in any_version()) {
            prop_assert_eq!(a.sort_key().cmp(&b.sort_key()), a.cmp(&b), "{} {}", a, b);
        }

        #[test]
        fn a_version_reads_back_as_printed(a in any_version()) {
            prop_assert_eq!(v(&a.to_string()).to_string(), a.to_string());
            prop_assert_eq!(v(&a.key()), a);
        }
    }
}
