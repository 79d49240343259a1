//! The record of a version's check.

use domain::events::{Actor, Change, Kind as EventKind};
use domain::{Sha256Hex, TenantId, Time};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::Version;
use registry::checks::Grade;
use registry::versions::Bump;
use serde::{Deserialize, Serialize};
use store_core::events;
use store_core::transaction::Transaction;

use super::{Record, replace};
use crate::packages::PACKAGES;

pub const COMPLETE_CHECK: Grant = Grant::operation(
    "versions::complete_check",
    &[Grant::items(Table::Catalog, &[Action::Put], &[PACKAGES]), events::leaves(&[EventKind::VersionChecked])],
);

/// What its check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    pub grade: Grade,
    /// 0 to 100.
    pub score: u32,
    /// The report lies in the bucket of packages under this hash.
    pub report_sha256: Sha256Hex,
    /// So does the README, where the archive has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readme_sha256: Option<Sha256Hex>,
    /// And what will be signed of it: none of a service, and none after an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_sha256: Option<Sha256Hex>,
    /// Codes of what it found that a person should look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<String>,
    /// IRIs under which others can import it: of an ontology.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ontologies: Vec<String>,
    /// What has changed since the version before it: of an ontology that has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
    pub checked_at: Time,
}

/// An ontology compared with its predecessor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    pub since: Version,
    /// The step that the changes call for.
    pub bump: Bump,
    /// The gravest changes, one line each: at most [`Changes::SHOWN_MAX`].
    pub shown: Vec<String>,
    /// Changes that are not shown.
    pub omitted: u64,
    /// The changelog lies in the bucket of packages under this hash.
    pub changelog_sha256: Sha256Hex,
}

impl Changes {
    pub const SHOWN_MAX: usize = 20;

    pub fn changelog_key(&self) -> String {
        format!("changelogs/{}.md", self.changelog_sha256)
    }
}

impl Check {
    pub fn report_key(&self) -> String {
        report_key(&self.report_sha256)
    }

    pub fn readme_key(&self) -> Option<String> {
        self.readme_sha256.as_ref().map(readme_key)
    }

    pub fn subject_key(&self) -> Option<String> {
        self.subject_sha256.as_ref().map(subject_key)
    }
}

pub fn report_key(sha256: &Sha256Hex) -> String {
    format!("reports/{sha256}.json")
}

pub fn readme_key(sha256: &Sha256Hex) -> String {
    format!("readmes/{sha256}.md")
}

/// Of what a creator and the registry sign.
pub fn subject_key(sha256: &Sha256Hex) -> String {
    format!("subjects/{sha256}.json")
}

/// Writes down what the check of the version as it was submitted has found: whether
/// nobody else has meanwhile.
pub async fn complete_check(
    app: &App,
    found: &Record,
    owner: TenantId,
    check: Check,
    by: &Actor,
) -> Result<bool, Error> {
    let change = Change::VersionChecked {
        package: found.package.to_string(),
        version: found.version.to_string(),
        grade: grade_name(check.grade).to_owned(),
        score: check.score,
        report_sha256: check.report_sha256.clone(),
    };
    let next = Record { check: Some(check), revision: found.revision + 1, ..found.clone() };
    let written = Transaction::new(app)
        .with((), replace(app, found, &next)?)
        .with((), events::record(app, owner, by, change)?)
        .write()
        .await?;
    Ok(written.is_ok())
}

/// As serialised.
fn grade_name(grade: Grade) -> &'static str {
    match grade {
        Grade::Pass => "PASS",
        Grade::Warn => "WARN",
        Grade::Error => "ERROR",
    }
}
