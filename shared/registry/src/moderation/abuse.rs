//! What customers report to moderators: a package, a version of it, or what somebody
//! wrote about it. One decision ends a report.

use std::fmt;

use domain::{AbuseReportId, AccountId, StaffId, TenantId, Time};
use serde::{Deserialize, Serialize};

use crate::versions::life::Reason;
use crate::{FieldError, PackageId, Version};

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AbuseCode {
    /// It harms whoever uses it.
    Malware,
    Spam,
    /// It is taken for what somebody else makes.
    Impersonation,
    /// Somebody else has the rights.
    Infringement,
    /// It tells of a person.
    PersonalData,
    /// It insults or threatens somebody.
    Abusive,
    Illegal,
    Other,
}

impl AbuseCode {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malware => "malware",
            Self::Spam => "spam",
            Self::Impersonation => "impersonation",
            Self::Infringement => "infringement",
            Self::PersonalData => "personal_data",
            Self::Abusive => "abusive",
            Self::Illegal => "illegal",
            Self::Other => "other",
        }
    }
}

/// What somebody writes to moderators; more lines than one, without control characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AbuseText(String);

impl AbuseText {
    pub const CHARACTERS_MIN: usize = 10;
    pub const CHARACTERS_MAX: usize = 4_000;

    /// # Errors
    /// `report_length`, `report_characters`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let trimmed = text.trim();
        if !(Self::CHARACTERS_MIN..=Self::CHARACTERS_MAX).contains(&trimmed.chars().count()) {
            let expected = format!("{} to {} characters", Self::CHARACTERS_MIN, Self::CHARACTERS_MAX);
            return Err(FieldError::new("text", "report_length", expected, text));
        }
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if trimmed.chars().any(|c| (c.is_control() && c != '\n') || turns(c)) {
            return Err(FieldError::new("text", "report_characters", "text without control characters", text));
        }
        Ok(Self(trimmed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for AbuseText {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<AbuseText> for String {
    fn from(text: AbuseText) -> Self {
        text.0
    }
}

/// What is reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    pub package: PackageId,
    /// This version of it alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    /// What this account wrote about the package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<AccountId>,
}

impl Thing {
    /// # Errors
    /// `report_about_two`.
    pub fn new(package: PackageId, version: Option<Version>, reviewer: Option<AccountId>) -> Result<Self, FieldError> {
        if version.is_some() && reviewer.is_some() {
            return Err(FieldError::new("reviewer", "report_about_two", "a version or a review, not both", "both"));
        }
        Ok(Self { package, version, reviewer })
    }

    /// Whether an act about `other` ends a report about this: the same thing, or for a
    /// package as a whole what is in it.
    pub fn is_in(&self, other: &Self) -> bool {
        let is_whole = other.version.is_none() && other.reviewer.is_none();
        self == other || (is_whole && self.package == other.package)
    }
}

/// `acme/typescript`, `acme/typescript 1.4.2`, or `a review of acme/typescript`.
impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.version, self.reviewer) {
            (Some(version), _) => write!(f, "{} {version}", self.package),
            (None, Some(_)) => write!(f, "a review of {}", self.package),
            (None, None) => write!(f, "{}", self.package),
        }
    }
}

/// One report, open until it is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbuseReport {
    pub id: AbuseReportId,
    pub about: Thing,
    pub code: AbuseCode,
    pub text: AbuseText,
    pub reported_by: AccountId,
    /// The workspace in whose name it was reported.
    pub workspace: TenantId,
    pub reported_at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
}

/// What became of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// Whether something was done about it.
    pub upheld: bool,
    pub by: StaffId,
    pub at: Time,
    pub reason: Reason,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn thing(version: Option<&str>, reviewer: Option<&str>) -> Result<Thing, FieldError> {
        let package = PackageId::parse("acme/typescript").unwrap();
        let version = version.map(|it| Version::parse(it).unwrap());
        Thing::new(package, version, reviewer.map(|it| it.parse().unwrap()))
    }

    #[test]
    fn a_report_is_about_one_thing_and_ended_by_what_is_done_about_it_or_its_package() {
        let account = "acc_00000000000000000000000001";
        let (package, version) = (thing(None, None).unwrap(), thing(Some("1.0.0"), None).unwrap());
        let review = thing(None, Some(account)).unwrap();
        assert_eq!(thing(Some("1.0.0"), Some(account)).unwrap_err().code, "report_about_two");
        assert!(version.is_in(&package) && review.is_in(&package) && version.is_in(&version));
        assert!(!package.is_in(&version) && !version.is_in(&review));
        assert!(!version.is_in(&thing(Some("1.0.1"), None).unwrap()));
        let said = [package, version, review].map(|it| it.to_string());
        assert_eq!(said, ["acme/typescript", "acme/typescript 1.0.0", "a review of acme/typescript"]);
    }

    #[test]
    fn what_is_written_to_moderators_has_bounds() {
        assert_eq!(AbuseText::parse("  It sends\nmy keys. ").unwrap().as_str(), "It sends\nmy keys.");
        for (wrong, code) in [("too short", "report_length"), ("It sends\u{0} my keys", "report_characters")] {
            assert_eq!(AbuseText::parse(wrong).unwrap_err().code, code);
        }
        assert_eq!(AbuseText::parse(&"ü".repeat(4_001)).unwrap_err().code, "report_length");
    }
}
