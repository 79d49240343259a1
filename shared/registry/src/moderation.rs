//! What moderators decide: which versions wait for them before they are published, what
//! a version is refused for, what is reported, and what is taken down.
//!
//! A version waits if nobody has approved one of its workspace before, or if its check
//! found what a person should look at. A private package is shown to nobody else, so its
//! versions never wait. How a version goes on from there is [`crate::versions::life`].

mod abuse;
mod takedowns;

pub use abuse::{AbuseCode, AbuseReport, AbuseText, Decided, Thing};
pub use takedowns::{Appeal, AppealDecision, LegalBasis, Reinstated, Takedown, Takedowns};

use serde::{Deserialize, Serialize};

use crate::checks::{Grade, Report};

/// Versions of a workspace that moderators approve before it publishes without them.
pub const APPROVALS_MIN: u64 = 1;

/// Why a version waits for moderators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SubmissionCause)]
pub enum Cause {
    /// Nobody has approved a version of the workspace so far.
    NewCreator,
    /// Its check found what a person should look at.
    Flagged,
    /// It was refused, and its creators ask for another moderator.
    Appeal,
}

impl Cause {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewCreator => "new_creator",
            Self::Flagged => "flagged",
            Self::Appeal => "appeal",
        }
    }
}

/// What a version is refused for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RefusalCode {
    /// It harms whoever uses it.
    Malware,
    /// It holds keys, passwords or data about persons.
    Secrets,
    Spam,
    /// It is taken for what somebody else makes.
    Impersonation,
    /// Somebody else has the rights.
    Infringement,
    /// Its licence is not what it says, or does not allow what it holds.
    Licence,
    /// Its page says what is not so.
    Misleading,
    /// It does not do what it says.
    Broken,
    Illegal,
    Other,
}

impl RefusalCode {
    /// Of one refusal.
    pub const COUNT_MAX: usize = 5;

    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Malware => "malware",
            Self::Secrets => "secrets",
            Self::Spam => "spam",
            Self::Impersonation => "impersonation",
            Self::Infringement => "infringement",
            Self::Licence => "licence",
            Self::Misleading => "misleading",
            Self::Broken => "broken",
            Self::Illegal => "illegal",
            Self::Other => "other",
        }
    }
}

/// Findings that a person looks at, though they are no errors: they may be harmless.
const FLAGS: [&str; 3] = ["advisory", "hook_not_run", "secret_possible"];

/// Whether a person should look at what has this code. A report that cannot list all that
/// was found lists such findings first.
pub(crate) fn is_flag(code: &str) -> bool {
    FLAGS.contains(&code)
}

/// What of a report a person should look at, each code once.
pub fn flags(report: &Report) -> Vec<String> {
    let is_found = |flag: &&str| report.findings.iter().any(|it| it.grade == Grade::Warn && it.code == *flag);
    FLAGS.into_iter().filter(is_found).map(str::to_owned).collect()
}

/// Why a version that its creators publish waits for moderators; empty where it does not.
pub fn causes(is_private: bool, approved_before: u64, flags: &[String]) -> Vec<Cause> {
    if is_private {
        return Vec::new();
    }
    let is_new = (approved_before < APPROVALS_MIN).then_some(Cause::NewCreator);
    let is_flagged = (!flags.is_empty()).then_some(Cause::Flagged);
    is_new.into_iter().chain(is_flagged).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::Kind;
    use crate::checks::{Facts, Finding, Score};

    fn report(findings: &[(Grade, &str)]) -> Report {
        let finding = |(grade, code): &(Grade, &str)| Finding {
            grade: *grade,
            code: (*code).to_owned(),
            file: None,
            line: None,
            message: String::new(),
            mend: None,
        };
        Report {
            kind: Kind::Template,
            grade: Grade::Warn,
            findings: findings.iter().map(finding).collect(),
            omitted: 0,
            facts: Facts::default(),
            score: Score { points: 0, parts: Vec::new() },
        }
    }

    #[test]
    fn first_versions_of_new_creators_and_what_is_flagged_wait() {
        let flagged = ["secret_possible".to_owned()];
        assert_eq!(causes(false, 0, &[]), [Cause::NewCreator]);
        assert_eq!(causes(false, 0, &flagged), [Cause::NewCreator, Cause::Flagged]);
        assert_eq!(causes(false, 1, &flagged), [Cause::Flagged]);
        assert!(causes(false, 1, &[]).is_empty());
        assert!(causes(true, 0, &flagged).is_empty(), "a private package is shown to nobody else");
    }

    #[test]
    fn a_report_is_flagged_by_each_code_once() {
        use Grade::{Pass, Warn};
        let found = [(Warn, "secret_possible"), (Warn, "secret_possible"), (Warn, "readme_short"), (Pass, "advisory")];
        assert_eq!(flags(&report(&found)), ["secret_possible"]);
        assert!(flags(&report(&[])).is_empty());
    }
}
