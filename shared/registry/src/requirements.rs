//! What a package asks for: `acme/typescript@^1`.
//!
//! npm and cargo read some texts differently. Where they do, we refuse the
//! text and name the two spellings that both read alike, or take the one
//! meaning that the table states.
//!
//! | text | here | npm | cargo |
//! |---|---|---|---|
//! | `acme/a`, `acme/a@*` | any release | any release | any release |
//! | `^1.2.3`, `~1.2.3`, `>=1.2`, `<2`, `=1.2.3` | as both | | |
//! | `1` | `^1` | `^1` | `^1` |
//! | `1.2` | refused: `~1.2` or `^1.2` | `~1.2` | `^1.2` |
//! | `1.2.3` | `=1.2.3`, as in ggen's packs | `=1.2.3` | `^1.2.3` |
//! | `1.x`, `1.2.*` | as both | | |
//! | `>=1 <2`, `>=1, <2` | both | the first | the second |
//! | `^1 \|\| ^2` | either | either | refused |
//! | `1.0 - 2.0` | refused: `>=1.0.0 <2.1.0` | a range | refused |
//! | `latest`, `next` | refused: a requirement must mean the same tomorrow | a tag | refused |
//! | `>=2, <2.0.2-rc.1` | matches 2.0.2-0, as `>=2.0.0, <2.0.2-rc.1` does | as here | does not |
//! | `=1.0.0+a` | `=1.0.0`, which 1.0.0+b is too | `=1.0.0` | `=1.0.0`, which 1.0.0+b is too |
//!
//! A pre-release is matched only by a comparator that names a pre-release of the
//! same release: `>=1.0.0-rc.1` matches 1.0.0-rc.2 and 1.1.0, and not
//! 1.1.0-rc.1; `<2.0.0` does not match 2.0.0-rc.1.

mod comparator;
mod set;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{FieldError, PackageId, Version};

pub use set::VersionSet;

/// Bytes of the part after the `@`.
pub const RANGE_BYTES_MAX: usize = 256;
/// Comparators of one requirement, over all alternatives.
pub const COMPARATORS_MAX: usize = 16;

/// A package and the versions of it that will do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Requirement {
    package: PackageId,
    range: Range,
}

/// Versions, as somebody wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    text: String,
    set: VersionSet,
}

impl Requirement {
    /// `namespace/name`, or with `@` and a range.
    ///
    /// # Errors
    /// Codes that begin with `requirement_`, or those of [`PackageId::parse`].
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let (package, range) = text.split_once('@').unwrap_or((text, "*"));
        Ok(Self { package: PackageId::parse(package)?, range: Range::parse(range)? })
    }

    pub fn new(package: PackageId, range: Range) -> Self {
        Self { package, range }
    }

    /// One version of a package, as a lock names it.
    pub fn exactly(package: PackageId, version: &Version) -> Self {
        let range = Range { text: format!("={}", version.key()), set: VersionSet::of_version(version) };
        Self { package, range }
    }

    pub fn package(&self) -> &PackageId {
        &self.package
    }

    pub fn range(&self) -> &Range {
        &self.range
    }

    pub fn matches(&self, version: &Version) -> bool {
        self.range.matches(version)
    }
}

impl Range {
    /// # Errors
    /// `requirement_length`, `requirement_comparators`, `requirement_form`,
    /// `requirement_ambiguous`, `requirement_tag`, `requirement_empty`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let refuse = |code, expected: String| Err(FieldError::new("requirement", code, expected, text));
        if text.len() > RANGE_BYTES_MAX {
            return refuse("requirement_length", format!("at most {RANGE_BYTES_MAX} bytes"));
        }
        if text.contains(" - ") {
            return refuse("requirement_ambiguous", "`>=1.0.0 <2.0.0` in the place of a range with a hyphen".into());
        }
        let (mut set, mut comparators) = (VersionSet::none(), 0);
        for alternative in text.split("||") {
            let parts = comparator::split(alternative);
            comparators += parts.len();
            if comparators > COMPARATORS_MAX {
                return refuse("requirement_comparators", format!("at most {COMPARATORS_MAX} comparators"));
            }
            if parts.is_empty() {
                return refuse("requirement_form", "a range such as ^1.2.0, or * for any release".into());
            }
            let parsed = parts.iter().map(|part| comparator::parse(part)).collect::<Result<Vec<_>, _>>();
            set = match parsed {
                Ok(parsed) => set.or(&VersionSet::of_all(&parsed)),
                Err((code, expected)) => return refuse(code, expected),
            };
        }
        if set.is_none() {
            return refuse("requirement_empty", "a range that some version can be in".into());
        }
        Ok(Self { text: text.trim().to_owned(), set })
    }

    pub fn matches(&self, version: &Version) -> bool {
        self.set.has(version)
    }

    pub fn set(&self) -> &VersionSet {
        &self.set
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.package, self.range.text)
    }
}

impl FromStr for Requirement {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Requirement {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Requirement> for String {
    fn from(requirement: Requirement) -> Self {
        requirement.to_string()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::versions::tests::{any_version, v};

    fn matches(range: &str, version: &str) -> bool {
        Range::parse(range).unwrap().matches(&v(version))
    }

    fn code(range: &str) -> &'static str {
        Range::parse(range).unwrap_err().code
    }

    #[test]
    fn a_requirement_names_a_package_and_a_range() {
        let requirement = Requirement::parse("acme/typescript@^1").unwrap();
        assert_eq!(requirement.package().to_string(), "acme/typescript");
        assert!(requirement.matches(&v("1.9.0")) && !requirement.matches(&v("2.0.0")));
        assert_eq!(requirement.to_string(), "acme/typescript@^1");
        assert!(Requirement::parse("w3c/dcat@3").unwrap().matches(&v("3.2.1")));
        assert!(Requirement::parse("w3c/dcat").unwrap().matches(&v("3.2.1")));
        assert_eq!(Requirement::parse("dcat@3").unwrap_err().code, "package_id_form");
        let exactly = Requirement::exactly(PackageId::parse("w3c/dcat").unwrap(), &v("3.0.0-rc.1+a"));
        assert_eq!(Requirement::parse(&exactly.to_string()).unwrap(), exactly);
    }

    #[test]
    fn an_upper_end_excludes_pre_releases_of_it() {
        for range in [">=1.0.0, <2.0.0", "^1", "~1", "1", "1.x", "<2.0.0", "<=1"] {
            assert!(!matches(range, "2.0.0-rc.1"), "{range}");
            assert!(!matches(range, "1.5.0-rc.1"), "{range}");
            assert!(matches(range, "1.5.0"), "{range}");
        }
        assert!(!matches("*", "1.0.0-rc.1"));
    }

    #[test]
    fn a_pre_release_is_matched_by_who_names_one_of_the_same_release() {
        assert!(matches(">=1.0.0-rc.1", "1.0.0-rc.2") && matches(">=1.0.0-rc.1", "1.1.0"));
        assert!(!matches(">=1.0.0-rc.1", "1.1.0-rc.1"));
        assert!(!matches(">=1.0.0-rc.2", "1.0.0-rc.1"));
        assert!(matches("^1.0.0-rc.1", "1.0.0-rc.1") && matches("^1.0.0-rc.1", "1.4.0"));
        assert!(matches("=1.0.0-rc.1", "1.0.0-rc.1") && !matches("=1.0.0-rc.1", "1.0.0"));
        assert!(matches(">=2, <2.0.2-rc.1", "2.0.2-0") && matches(">=2.0.0, <2.0.2-rc.1", "2.0.2-0"));
        assert!(matches("<2.0.0-rc.2", "2.0.0-rc.1") && !matches("<2.0.0-rc.2", "1.0.0-rc.1"));
    }

    #[test]
    fn build_metadata_makes_no_difference() {
        assert!(matches("=1.0.0", "1.0.0+a") && matches("=1.0.0+b", "1.0.0+a"));
        assert!(matches("1.0.0", "1.0.0+a") && !matches(">1.0.0", "1.0.0+a"));
    }

    #[test]
    fn what_npm_and_cargo_read_differently_is_refused_or_as_documented() {
        assert_eq!(code("1.2"), "requirement_ambiguous");
        assert!(Range::parse("1.2").unwrap_err().expected.contains("~1.2"));
        assert_eq!(code("1.0 - 2.0"), "requirement_ambiguous");
        assert!(matches("1.2.3", "1.2.3") && !matches("1.2.3", "1.2.4"));
        assert!(matches("1", "1.9.9") && !matches("1", "2.0.0"));
        for range in [">=1 <2", ">=1, <2", ">=1,<2", "  >=1   <2 ", ">= 1 < 2"] {
            assert!(matches(range, "1.5.0") && !matches(range, "2.0.0"), "{range}");
        }
        assert!(matches("^1 || ^3", "3.1.0") && !matches("^1 || ^3", "2.0.0"));
        assert_eq!(code("latest"), "requirement_tag");
        assert_eq!(code("next"), "requirement_tag");
    }

    #[test]
    fn texts_that_say_nothing_or_too_much_are_refused() {
        assert_eq!(code(">=2, <1"), "requirement_empty");
        assert_eq!(code(""), "requirement_form");
        assert_eq!(code("^1 ||"), "requirement_form");
        assert_eq!(code("^"), "requirement_form");
        assert_eq!(code("^1.2.3.4"), "requirement_form");
        assert_eq!(code("^01"), "requirement_form");
        assert_eq!(code("^1.2-rc.1"), "requirement_form");
        assert_eq!(code("!1"), "requirement_form");
        assert_eq!(code("^99999999999999999999"), "requirement_form");
        assert_eq!(code(&"^1 ".repeat(17)), "requirement_comparators");
        assert_eq!(code(&" ".repeat(300)), "requirement_length");
    }

    #[test]
    fn numbers_at_the_end_of_their_range_do_not_overflow() {
        let max = u64::MAX;
        for operator in ["^", "~", ">", ">=", "<", "<=", "="] {
            let _ = Range::parse(&format!("{operator}{max}")).map(|range| range.matches(&v("1.0.0")));
            let _ = Range::parse(&format!("{operator}{max}.{max}.{max}")).map(|range| range.matches(&v("1.0.0")));
        }
        assert!(matches(&format!("^{max}"), &format!("{max}.0.0")));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        /// In what both write alike, the library that cargo uses is the judge.
        #[test]
        fn cargo_agrees(
            comparators in proptest::collection::vec(
                ("(\\^|~|=|>|>=|<|<=)", 0..3u64, proptest::option::of((0..3u64, proptest::option::of((0..3u64, "(-(rc|1|rc\\.1))?"))))), 1..3),
            version in any_version(),
        ) {
            let texts: Vec<String> = comparators.into_iter().map(|(operator, major, rest)| match rest {
                None => format!("{operator}{major}"),
                Some((minor, None)) => format!("{operator}{major}.{minor}"),
                Some((minor, Some((patch, pre)))) => format!("{operator}{major}.{minor}.{patch}{pre}"),
            }).collect();
            let text = texts.join(", ");
            // `>=2, <2.0.2-rc.1` does not match 2.0.2-0 for cargo, and `>=2.0.0, <2.0.2-rc.1` does.
            let is_partial = texts.iter().any(|text| text.matches('.').count() < 2);
            prop_assume!(!(is_partial && version.is_prerelease()));
            let cargo = semver::VersionReq::parse(&text).unwrap();
            let cargo_matches = cargo.matches(&semver::Version::parse(&version.key()).unwrap());
            match Range::parse(&text) {
                Ok(range) => prop_assert_eq!(range.matches(&version), cargo_matches, "{} {}", text, version),
                Err(error) => {
                    prop_assert_eq!(error.code, "requirement_empty");
                    prop_assert!(!cargo_matches, "{} {}", text, version);
                }
            }
        }

        #[test]
        fn no_text_panics(text in "[\\^~<>=*x0-9. |,a-z+-]{0,24}") {
            let _ = Requirement::parse(&format!("acme/a@{text}"));
        }

        #[test]
        fn a_requirement_reads_back_as_printed(text in "(\\^|~|=|>|>=|<=)[0-3](\\.[0-3](\\.[0-3](-rc)?)?)?", version in any_version()) {
            let requirement = Requirement::parse(&format!("acme/ab@{text}")).unwrap();
            let again = Requirement::parse(&requirement.to_string()).unwrap();
            prop_assert_eq!(again.matches(&version), requirement.matches(&version));
        }
    }
}
