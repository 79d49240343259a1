//! Versions of packages. A version is announced as a draft, its archive is put, then
//! it is submitted, checked, and published.
//!
//! Keys are in the head of the crate. Invariants:
//! - a number is used once, whatever became of it;
//! - archive, licence and requirements of a version never change;
//! - `revision` grows with each write, and each write is made on the condition that it
//!   is the one that was read.

mod changes;
mod check;
mod create;
mod life;
mod notes;
mod review;
mod signed;
mod submit;

pub use changes::changes;
pub use check::{COMPLETE_CHECK, Changes, Check, complete_check, readme_key, report_key, subject_key};
pub use create::{CREATE, Created, NewVersion, create};
pub(crate) use life::replace_and_tell;
pub use life::{DEPRECATE, PUBLISH, RESTORE, YANK, take_step};
pub use notes::Notes;
pub use review::{
    APPEAL, APPROVE, Approved, Decided, REFUSE, REQUEST_REVIEW, WITHDRAW, appeal, approve, refuse, request_review,
    withdraw,
};
pub use signed::{CreatorSignature, SIGN, sign};
pub use submit::{CHECK_TIME_MAX, SUBMIT, Submitted, submit};

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{AccountId, Sha256Hex, TenantId, Time};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::licences::Licence;
use registry::moderation::Takedowns;
use registry::versions::life::{Life, State};
use registry::{PackageId, Requirement, Version};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::put_item;

use super::packages::{self, PACKAGES, pk};

/// Of one package, in whatever state.
pub const VERSIONS_MAX: usize = 1_000;
const VERSION: &str = "VERSION";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("versions::find", &[Grant::items(Table::Catalog, &[Action::Get], &[PACKAGES])]);
pub const LIST: Grant =
    Grant::operation("versions::list", &[Grant::items(Table::Catalog, &[Action::Query], &[PACKAGES])]);

/// What [`find_installable`] touches.
pub const FIND_INSTALLABLE: Grant = Grant::operation("versions::find_installable", &[FIND, packages::FIND]);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub package: PackageId,
    pub version: Version,
    pub created_by: AccountId,
    pub created_at: Time,
    pub licence: Licence,
    /// Packages that it depends on.
    pub requirements: Vec<Requirement>,
    /// None of a service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive: Option<Archive>,
    /// What the creator says has changed, as Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Notes>,
    /// Its steps from draft to published and further.
    pub life: Life,
    /// Since when its archive waits to be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<Check>,
    /// The registry's signed statement, by its hash in the bucket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement_sha256: Option<Sha256Hex>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Time>,
    /// By a key of its creators' own, over what is in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator_signature: Option<CreatorSignature>,
    /// The workspace that announced it: its archive lies there until it is submitted,
    /// whoever owns the package then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced_by: Option<TenantId>,
    /// What staff made unreachable of it, and reinstated.
    #[serde(default, skip_serializing_if = "Takedowns::is_empty")]
    pub takedowns: Takedowns,
    /// Staff made its content unreachable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_down_at: Option<Time>,
    /// Grows with each write.
    pub revision: u32,
}

/// The zip as the creator announced it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    pub sha256: Sha256Hex,
    pub size_bytes: u64,
}

impl Archive {
    /// Where it lies in the bucket of packages once it was submitted: by its hash.
    pub fn object_key(&self) -> String {
        format!("archives/{}.zip", self.sha256)
    }
}

impl Record {
    pub fn state(&self) -> State {
        self.life.state()
    }

    /// Where its creator puts the archive: beside it lies nobody else's.
    pub fn draft_key(&self, owner: TenantId) -> Option<String> {
        let archive = self.archive.as_ref()?;
        let owner = self.announced_by.unwrap_or(owner);
        Some(format!("drafts/{owner}/{}/{}/{}.zip", self.package, self.version.key(), archive.sha256))
    }

    /// Whether it was submitted, and its check has neither ended nor been lost.
    pub fn is_being_checked(&self, now: Time) -> bool {
        self.check.is_none() && self.submitted_at.is_some_and(|at| now < at.plus(CHECK_TIME_MAX))
    }

    /// Whether whoever has locked it can install it.
    pub fn is_installable(&self) -> bool {
        self.state().was_published() && self.taken_down_at.is_none()
    }
}

pub(crate) fn sk(version: &Version) -> String {
    format!("{VERSION}#{}", version.sort_key())
}

pub async fn find(app: &App, package: &PackageId, version: &Version) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, pk(package), sk(version)).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The version, if whoever has locked it can install it: neither it nor its package was
/// taken down.
pub async fn find_installable(app: &App, package: &PackageId, version: &Version) -> Result<Option<Record>, Error> {
    let (package, found) = tokio::try_join!(packages::find(app, package), find(app, package, version))?;
    let is_reachable = package.is_some_and(|package| package.taken_down_at.is_none());
    Ok(found.filter(|found| is_reachable && found.is_installable()))
}

/// All versions of a package, the oldest first by precedence.
pub async fn list(app: &App, package: &PackageId) -> Result<Vec<Record>, Error> {
    let pk = pk(package);
    let prefix = format!("{VERSION}#");
    let sort_key = |it: &Keyed<Record>| it.sk.clone();
    let found = partition::all(app, Table::Catalog, &pk, &prefix, sort_key, VERSIONS_MAX).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// The part of a transaction that puts `next` in the place of the record that was read.
pub(crate) fn replace(app: &App, found: &Record, next: &Record) -> Result<TransactWriteItem, Error> {
    let unchanged = Put::builder()
        .condition_expression("#revision = :seen")
        .expression_attribute_names("#revision", "revision")
        .expression_attribute_values(":seen", number(found.revision));
    put_item(app, Table::Catalog, unchanged, &keyed(pk(&next.package), sk(&next.version), next))
}
