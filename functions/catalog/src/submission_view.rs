//! A version that waits for moderators, as they see it.

use catalog_store::submissions::Submission;
use domain::{StaffId, Time};
use registry::moderation::Cause;
use registry::{Kind, PackageId, Version};
use serde::Serialize;

/// A line of the queue.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Submission)]
pub struct SubmissionView {
    package: PackageId,
    version: Version,
    kind: Kind,
    /// Since when it waits.
    since: Time,
    /// Why it waits.
    #[schema(max_items = 3)]
    causes: Vec<Cause>,
    /// Codes of what its check found that a person should look at.
    #[schema(max_items = 10)]
    flags: Vec<String>,
    /// Whoever has refused it before, and does not decide on it now.
    #[schema(max_items = 2)]
    not_by: Vec<StaffId>,
    /// Who holds it now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    claimed_by: Option<StaffId>,
    /// Until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    claimed_until: Option<Time>,
}

impl SubmissionView {
    pub(crate) fn new(submission: Submission, now: Time) -> Self {
        let claimed_by = submission.holder(now);
        Self {
            package: submission.package,
            version: submission.version,
            kind: submission.kind,
            since: submission.since,
            causes: submission.causes,
            flags: submission.flags,
            not_by: submission.not_by,
            claimed_by,
            claimed_until: submission.claimed_until.filter(|_| claimed_by.is_some()),
        }
    }
}
