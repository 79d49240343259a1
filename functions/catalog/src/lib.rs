//! The catalogue: namespaces, packages and the life of their versions, who shares in what they
//! earn, what moderators decide about them, and what they take down.

pub mod accept_agreement;
pub mod accept_split;
pub mod accept_transfer;
mod agreement_texts;
pub mod answer_review;
pub mod appeal_package_takedown;
pub mod appeal_version;
pub mod appeal_version_takedown;
pub mod approve_submission;
pub mod check_version;
pub mod claim_submission;
pub mod compare_versions;
pub mod create_namespace;
pub mod create_package;
pub mod create_version;
pub mod decide_takedown_appeal;
pub mod decline_split;
pub mod decline_transfer;
pub mod deprecate_version;
pub mod dismiss_abuse_report;
pub mod get_creator_package;
pub mod get_creator_version;
pub mod get_package;
pub mod get_package_feed;
pub mod get_package_signing_keys;
pub mod get_registry_keys;
pub mod get_split;
pub mod get_version;
pub mod get_version_report;
pub mod get_version_review;
pub mod hide_review;
pub mod inspect_abuse_report;
pub mod inspect_reviews;
pub mod inspect_submission;
pub mod inspect_takedown_appeal;
pub mod leave_split;
pub mod list_abuse_reports;
pub mod list_agreements;
pub mod list_creator_packages;
pub mod list_creator_versions;
pub mod list_dependents;
pub mod list_namespaces;
pub mod list_reviews;
pub mod list_signing_keys;
pub mod list_splits;
pub mod list_submissions;
pub mod list_takedown_appeals;
pub mod list_transfers;
pub mod list_versions;
mod moderate_review;
pub mod moderated;
pub mod moderated_review_view;
pub mod offer_transfer;
mod owned;
pub mod package_view;
pub mod propose_split;
pub mod publish_version;
mod published;
pub mod published_view;
pub mod refuse_submission;
pub mod register_signing_key;
pub mod reinstate_package;
pub mod reinstate_version;
pub mod release_submission;
pub mod remove_review;
pub mod report_abuse;
pub mod reported_abuse_view;
pub mod restore_version;
pub mod review_view;
pub mod revoke_signing_key;
pub mod send_takedown_notices;
pub mod show_review;
pub mod sign_version;
pub mod signing_key_view;
pub mod split_view;
pub mod steps;
pub mod submission_view;
pub mod submit_version;
pub mod take_down;
pub mod take_down_package;
pub mod take_down_version;
pub mod takedown_appeal_view;
pub mod takedown_view;
pub mod transfer_view;
pub mod update_package;
pub mod version_view;
pub mod withdraw_split;
pub mod withdraw_transfer;
pub mod withdraw_version;
pub mod write_review;
pub mod yank_version;

use domain::Sha256Hex;
use platform::endpoint::Throttle;
use platform::{Endpoint, Error, ErrorCode};

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &create_namespace::ENDPOINT,
    &list_namespaces::ENDPOINT,
    &create_package::ENDPOINT,
    &list_creator_packages::ENDPOINT,
    &get_creator_package::ENDPOINT,
    &update_package::ENDPOINT,
    &create_version::ENDPOINT,
    &list_creator_versions::ENDPOINT,
    &get_creator_version::ENDPOINT,
    &submit_version::ENDPOINT,
    &get_version_report::ENDPOINT,
    &check_version::ENDPOINT,
    &list_agreements::ENDPOINT,
    &accept_agreement::ENDPOINT,
    &publish_version::ENDPOINT,
    &deprecate_version::ENDPOINT,
    &yank_version::ENDPOINT,
    &restore_version::ENDPOINT,
    &get_package::ENDPOINT,
    &list_versions::ENDPOINT,
    &get_version::ENDPOINT,
    &compare_versions::ENDPOINT,
    &get_registry_keys::ENDPOINT,
    &list_reviews::ENDPOINT,
    &write_review::ENDPOINT,
    &remove_review::ENDPOINT,
    &answer_review::ENDPOINT,
    &list_dependents::ENDPOINT,
    &get_package_feed::ENDPOINT,
    &offer_transfer::ENDPOINT,
    &list_transfers::ENDPOINT,
    &withdraw_transfer::ENDPOINT,
    &accept_transfer::ENDPOINT,
    &decline_transfer::ENDPOINT,
    &propose_split::ENDPOINT,
    &withdraw_split::ENDPOINT,
    &accept_split::ENDPOINT,
    &decline_split::ENDPOINT,
    &leave_split::ENDPOINT,
    &get_split::ENDPOINT,
    &list_splits::ENDPOINT,
    &register_signing_key::ENDPOINT,
    &list_signing_keys::ENDPOINT,
    &revoke_signing_key::ENDPOINT,
    &get_package_signing_keys::ENDPOINT,
    &sign_version::ENDPOINT,
    &withdraw_version::ENDPOINT,
    &appeal_version::ENDPOINT,
    &get_version_review::ENDPOINT,
    &report_abuse::ENDPOINT,
    &list_submissions::ENDPOINT,
    &inspect_submission::ENDPOINT,
    &claim_submission::ENDPOINT,
    &release_submission::ENDPOINT,
    &approve_submission::ENDPOINT,
    &refuse_submission::ENDPOINT,
    &list_abuse_reports::ENDPOINT,
    &inspect_abuse_report::ENDPOINT,
    &dismiss_abuse_report::ENDPOINT,
    &inspect_reviews::ENDPOINT,
    &hide_review::ENDPOINT,
    &show_review::ENDPOINT,
    &take_down_version::ENDPOINT,
    &reinstate_version::ENDPOINT,
    &take_down_package::ENDPOINT,
    &reinstate_package::ENDPOINT,
    &appeal_version_takedown::ENDPOINT,
    &appeal_package_takedown::ENDPOINT,
    &list_takedown_appeals::ENDPOINT,
    &inspect_takedown_appeal::ENDPOINT,
    &decide_takedown_appeal::ENDPOINT,
    &send_takedown_notices::ENDPOINT,
];

/// What a 404 calls the things of this area.
const NAMESPACE: &str = "namespace";
const PACKAGE: &str = "package";
const VERSION: &str = "version";
const REVIEW: &str = "review";
const REPORT: &str = "report";
const APPEAL: &str = "appeal";

/// The workspace's plan has no more of it.
pub const PLAN_LIMIT: ErrorCode = ErrorCode::conflict("plan_limit_reached");
/// A version's state does not allow it.
pub const VERSION_STATE: ErrorCode = ErrorCode::conflict("version_state");
/// A version was changed too often.
pub const VERSION_STEPS: ErrorCode = ErrorCode::conflict("version_steps");
/// Staff made the package unreachable.
pub const PACKAGE_TAKEN_DOWN: ErrorCode = ErrorCode::conflict("package_taken_down");
/// Its check has not ended.
pub const VERSION_NOT_CHECKED: ErrorCode = ErrorCode::conflict("version_not_checked");

/// Of a route that everybody may call, and whose answer is a few reads.
pub(crate) const PUBLIC_READ: Throttle = Throttle { requests_per_second_max: 200, burst_requests_max: 400 };

/// Where the registry's statement about a version lies, in the bucket of packages.
pub(crate) fn statement_key(sha256: &Sha256Hex) -> String {
    format!("statements/{sha256}.json")
}

pub(crate) fn not_checked() -> Error {
    Error::Conflict {
        code: VERSION_NOT_CHECKED,
        detail: "The version was not checked yet. Upload its archive, submit it, and wait for `check`.".to_owned(),
    }
}
