//! Made from the API's document by `make clients`: the operations of catalog.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Accept an agreement of the marketplace. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn accept_agreement(body: &models::AcceptAgreement) -> Call<Json<models::AcceptanceView>> {
    Call::new("accept-agreement", Method::POST, path_of("/api/v1/creator/agreements", &[])).json(body)
}

/// Accept a proposal of who shares in what a package earns. Needs the role `admin` or a higher one, in person: an API
/// key cannot do this.
#[inline]
pub fn accept_split(namespace: &str, name: &str, body: &models::ProposalNumber) -> Call<Json<models::Split>> {
    Call::new(
        "accept-split",
        Method::POST,
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/accept", &[&namespace, &name]),
    )
    .json(body)
}

/// Accept a namespace or a package that is offered to the workspace. Needs the role `admin` or a higher one, in person:
/// an API key cannot do this.
#[inline]
pub fn accept_transfer(body: &models::TransferOf) -> Call<Nothing> {
    Call::new("accept-transfer", Method::POST, path_of("/api/v1/creator/transfers/accept", &[])).json(body)
}

/// Answer a review of a package of the workspace. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn answer_review(
    namespace: &str,
    name: &str,
    account_id: &str,
    body: &models::AnswerReview,
) -> Call<Json<models::ReviewView>> {
    Call::new(
        "answer-review",
        Method::PUT,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/reviews/{account_id}/answer",
            &[&namespace, &name, &account_id],
        ),
    )
    .json(body)
}

/// Ask for another moderator than the one who took a package down. Needs the role `editor` or a higher one; an API key
/// needs the scope `publish`.
#[inline]
pub fn appeal_package_takedown(
    namespace: &str,
    name: &str,
    body: &models::AppealTakedown,
) -> Call<Json<models::TakedownsView>> {
    Call::new(
        "appeal-package-takedown",
        Method::POST,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/takedown/appeal", &[&namespace, &name]),
    )
    .json(body)
}

/// Ask for another moderator than the one who refused a version. Needs the role `editor` or a higher one; an API key
/// needs the scope `publish`.
#[inline]
pub fn appeal_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::AppealVersion,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "appeal-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/appeal",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// Ask for another moderator than the one who took a version down. Needs the role `editor` or a higher one; an API key
/// needs the scope `publish`.
#[inline]
pub fn appeal_version_takedown(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::AppealTakedown,
) -> Call<Json<models::TakedownsView>> {
    Call::new(
        "appeal-version-takedown",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/takedown/appeal",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// Publish a version that waits for moderators. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn approve_submission(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::ModerationReason,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "approve-submission",
        Method::POST,
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/approve", &[&namespace, &name, &version]),
    )
    .json(body)
}

/// Hold a version that waits for moderators, to decide on it. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn claim_submission(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::ModerationReason,
) -> Call<Json<models::Submission>> {
    Call::new(
        "claim-submission",
        Method::POST,
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/claim", &[&namespace, &name, &version]),
    )
    .json(body)
}

/// Tell what has changed between two versions of a public package, as JSON or Markdown.
#[inline]
pub fn compare_versions(namespace: &str, name: &str, from: &str, to: &str) -> Call<Json<models::VersionDifference>> {
    Call::new(
        "compare-versions",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/diff", &[&namespace, &name]),
    )
    .ask("from", [from])
    .ask("to", [to])
}

/// Open a namespace, in which the workspace's packages stand. Needs the role `editor` or a higher one; an API key needs
/// the scope `publish`.
#[inline]
pub fn create_namespace(body: &models::CreateNamespace) -> Call<Json<models::NamespaceView>> {
    Call::new("create-namespace", Method::POST, path_of("/api/v1/marketplace/namespaces", &[])).json(body).keyed()
}

/// Open a package, whose versions can then be published. Needs the role `editor` or a higher one; an API key needs the
/// scope `publish`.
#[inline]
pub fn create_package(body: &models::CreatePackage) -> Call<Json<models::CreatorPackageView>> {
    Call::new("create-package", Method::POST, path_of("/api/v1/marketplace/packages", &[])).json(body).keyed()
}

/// Announce a version of a package and get a signed request that uploads its archive. Needs the role `editor` or a
/// higher one; an API key needs the scope `publish`.
#[inline]
pub fn create_version(namespace: &str, name: &str, body: &models::CreateVersion) -> Call<Json<models::CreatedVersion>> {
    Call::new(
        "create-version",
        Method::POST,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions", &[&namespace, &name]),
    )
    .json(body)
    .keyed()
}

/// Accept an appeal against a takedown, or refuse it. For staff with one of the roles `operator`, `moderator`, who
/// signed in within the last ten minutes.
#[inline]
pub fn decide_takedown_appeal(id: &str, body: &models::DecideTakedownAppeal) -> Call<Json<models::TakedownsView>> {
    Call::new("decide-takedown-appeal", Method::POST, path_of("/api/v1/staff/takedown-appeals/{id}/decide", &[&id]))
        .json(body)
}

/// Decline a proposal of who shares in what a package earns. Needs the role `admin` or a higher one, in person: an API
/// key cannot do this.
#[inline]
pub fn decline_split(namespace: &str, name: &str, body: &models::ProposalNumber) -> Call<Json<models::Split>> {
    Call::new(
        "decline-split",
        Method::POST,
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/decline", &[&namespace, &name]),
    )
    .json(body)
}

/// Decline a namespace or a package that is offered to the workspace. Needs the role `admin` or a higher one, in
/// person: an API key cannot do this.
#[inline]
pub fn decline_transfer(body: &models::TransferOf) -> Call<Nothing> {
    Call::new("decline-transfer", Method::POST, path_of("/api/v1/creator/transfers/decline", &[])).json(body)
}

/// Deprecate a version. Needs the role `editor` or a higher one; an API key needs the scope `publish`.
#[inline]
pub fn deprecate_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::StepReason,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "deprecate-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/deprecate",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// End a report about which nothing is done. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn dismiss_abuse_report(id: &str, body: &models::ModerationReason) -> Call<Nothing> {
    Call::new("dismiss-abuse-report", Method::POST, path_of("/api/v1/staff/abuse-reports/{id}/dismiss", &[&id]))
        .json(body)
}

/// Show a package of the workspace. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn get_creator_package(namespace: &str, name: &str) -> Call<Json<models::CreatorPackageView>> {
    Call::new(
        "get-creator-package",
        Method::GET,
        path_of("/api/v1/creator/packages/{namespace}/{name}", &[&namespace, &name]),
    )
}

/// Show a version of a package of the workspace, and what its check has found. Needs the role `viewer` or a higher one;
/// an API key needs the scope `read`.
#[inline]
pub fn get_creator_version(namespace: &str, name: &str, version: &str) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "get-creator-version",
        Method::GET,
        path_of("/api/v1/creator/packages/{namespace}/{name}/versions/{version}", &[&namespace, &name, &version]),
    )
}

/// Show the page of a public package.
#[inline]
pub fn get_package(namespace: &str, name: &str) -> Call<Json<models::PackageView>> {
    Call::new(
        "get-package",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}", &[&namespace, &name]),
    )
}

/// Publish the changes of a public package as a JSON Feed.
#[inline]
pub fn get_package_feed(namespace: &str, name: &str) -> Call<Json<models::PackageFeed>> {
    Call::new(
        "get-package-feed",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/feed", &[&namespace, &name]),
    )
}

/// Publish the public keys that the creators of a package sign with.
#[inline]
pub fn get_package_signing_keys(namespace: &str, name: &str) -> Call<Json<models::CreatorKeySet>> {
    Call::new(
        "get-package-signing-keys",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/signing-keys", &[&namespace, &name]),
    )
}

/// Publish the public keys that statements about versions are signed with.
#[inline]
pub fn get_registry_keys() -> Call<Json<models::KeySet>> {
    Call::new("get-registry-keys", Method::GET, path_of("/api/v1/marketplace/keys", &[]))
}

/// See who shares in what a package earns. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn get_split(namespace: &str, name: &str) -> Call<Json<models::Split>> {
    Call::new(
        "get-split",
        Method::GET,
        path_of("/api/v1/creator/packages/{namespace}/{name}/split", &[&namespace, &name]),
    )
}

/// Show a published version of a public package, its report and its signed statement.
#[inline]
pub fn get_version(namespace: &str, name: &str, version: &str) -> Call<Json<models::VersionDetails>> {
    Call::new(
        "get-version",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}", &[&namespace, &name, &version]),
    )
}

/// Get what the check of a version has found, as JSON or text. Needs the role `viewer` or a higher one; an API key
/// needs the scope `read`.
#[inline]
pub fn get_version_report(namespace: &str, name: &str, version: &str) -> Call<Json<models::PackageReport>> {
    Call::new(
        "get-version-report",
        Method::GET,
        path_of(
            "/api/v1/creator/packages/{namespace}/{name}/versions/{version}/report",
            &[&namespace, &name, &version],
        ),
    )
}

/// Show what moderators decided about a version of the workspace. Needs the role `viewer` or a higher one; an API key
/// needs the scope `read`.
#[inline]
pub fn get_version_review(namespace: &str, name: &str, version: &str) -> Call<Json<models::VersionReview>> {
    Call::new(
        "get-version-review",
        Method::GET,
        path_of(
            "/api/v1/creator/packages/{namespace}/{name}/versions/{version}/review",
            &[&namespace, &name, &version],
        ),
    )
}

/// Hide a review of a package. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn hide_review(
    namespace: &str,
    name: &str,
    account_id: &str,
    body: &models::HideReview,
) -> Call<Json<models::ModeratedReview>> {
    Call::new(
        "hide-review",
        Method::POST,
        path_of(
            "/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/hide",
            &[&namespace, &name, &account_id],
        ),
    )
    .json(body)
}

/// See what somebody reported. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn inspect_abuse_report(id: &str, reason: &str) -> Call<Json<models::ReportedAbuseDetails>> {
    Call::new("inspect-abuse-report", Method::GET, path_of("/api/v1/staff/abuse-reports/{id}", &[&id]))
        .ask("reason", [reason])
}

/// What [`inspect_reviews`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct InspectReviewsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// At most so many.
    pub limit: Option<u32>,
}

/// See all reviews of a package, hidden ones among them. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn inspect_reviews(
    namespace: &str,
    name: &str,
    reason: &str,
    options: &InspectReviewsOptions,
) -> Call<Json<models::ModeratedReviewPage>> {
    Call::new(
        "inspect-reviews",
        Method::GET,
        path_of("/api/v1/staff/packages/{namespace}/{name}/reviews", &[&namespace, &name]),
    )
    .ask("reason", [reason])
    .ask("cursor", &options.cursor)
    .ask("limit", &options.limit)
}

/// See a version that waits for moderators, with its report and its archive. For staff with one of the roles
/// `operator`, `moderator`.
#[inline]
pub fn inspect_submission(
    namespace: &str,
    name: &str,
    version: &str,
    reason: &str,
) -> Call<Json<models::SubmissionDetails>> {
    Call::new(
        "inspect-submission",
        Method::GET,
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}", &[&namespace, &name, &version]),
    )
    .ask("reason", [reason])
}

/// See an appeal against a takedown. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn inspect_takedown_appeal(id: &str, reason: &str) -> Call<Json<models::TakedownAppealDetails>> {
    Call::new("inspect-takedown-appeal", Method::GET, path_of("/api/v1/staff/takedown-appeals/{id}", &[&id]))
        .ask("reason", [reason])
}

/// Give back the workspace's part in what a package earns. Needs the role `admin` or a higher one, in person: an API
/// key cannot do this.
#[inline]
pub fn leave_split(namespace: &str, name: &str) -> Call<Json<models::Split>> {
    Call::new(
        "leave-split",
        Method::POST,
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/leave", &[&namespace, &name]),
    )
}

/// What [`list_abuse_reports`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListAbuseReportsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    pub limit: Option<u32>,
    /// Only those about this package, its versions and its reviews.
    pub package: Option<String>,
    /// Only those for this.
    pub problem: Option<models::AbuseCode>,
    /// Open ones, unless it says otherwise.
    pub state: Option<models::AbuseReportState>,
}

/// List what customers reported, the oldest first. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn list_abuse_reports(options: &ListAbuseReportsOptions) -> Call<Json<models::ReportedAbusePage>> {
    Call::new("list-abuse-reports", Method::GET, path_of("/api/v1/staff/abuse-reports", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
        .ask("package", &options.package)
        .ask("problem", &options.problem)
        .ask("state", &options.state)
}

/// Show the agreements of the marketplace that are in force.
#[inline]
pub fn list_agreements() -> Call<Json<models::AgreementsView>> {
    Call::new("list-agreements", Method::GET, path_of("/api/v1/marketplace/agreements", &[]))
}

/// What [`list_creator_packages`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListCreatorPackagesOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the workspace's packages by name. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn list_creator_packages(options: &ListCreatorPackagesOptions) -> Call<Json<models::CreatorPackageViewPage>> {
    Call::new("list-creator-packages", Method::GET, path_of("/api/v1/creator/packages", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_creator_versions`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListCreatorVersionsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the versions of a package of the workspace, the greatest first. Needs the role `viewer` or a higher one; an API
/// key needs the scope `read`.
#[inline]
pub fn list_creator_versions(
    namespace: &str,
    name: &str,
    options: &ListCreatorVersionsOptions,
) -> Call<Json<models::CreatorVersionViewPage>> {
    Call::new(
        "list-creator-versions",
        Method::GET,
        path_of("/api/v1/creator/packages/{namespace}/{name}/versions", &[&namespace, &name]),
    )
    .ask("cursor", &options.cursor)
    .ask("limit", &options.limit)
}

/// What [`list_dependents`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListDependentsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the packages whose current versions require a public package.
#[inline]
pub fn list_dependents(
    namespace: &str,
    name: &str,
    options: &ListDependentsOptions,
) -> Call<Json<models::DependentsView>> {
    Call::new(
        "list-dependents",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/dependents", &[&namespace, &name]),
    )
    .ask("cursor", &options.cursor)
    .ask("limit", &options.limit)
}

/// List the workspace's namespaces. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn list_namespaces() -> Call<Json<models::NamespacesView>> {
    Call::new("list-namespaces", Method::GET, path_of("/api/v1/creator/namespaces", &[]))
}

/// What [`list_reviews`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListReviewsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the reviews of a public package.
#[inline]
pub fn list_reviews(namespace: &str, name: &str, options: &ListReviewsOptions) -> Call<Json<models::ReviewViewPage>> {
    Call::new(
        "list-reviews",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/reviews", &[&namespace, &name]),
    )
    .ask("cursor", &options.cursor)
    .ask("limit", &options.limit)
}

/// List the workspace's signing keys. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn list_signing_keys() -> Call<Json<models::SigningKeysView>> {
    Call::new("list-signing-keys", Method::GET, path_of("/api/v1/creator/signing-keys", &[]))
}

/// What [`list_splits`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListSplitsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List packages of others in whose earnings the workspace has a part, or is asked to have one. Needs the role `admin`
/// or a higher one; an API key needs the scope `manage_billing`.
#[inline]
pub fn list_splits(options: &ListSplitsOptions) -> Call<Json<models::SplitPage>> {
    Call::new("list-splits", Method::GET, path_of("/api/v1/creator/splits", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_submissions`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListSubmissionsOptions {
    /// Only those that wait for this reason.
    pub cause: Option<models::SubmissionCause>,
    pub claim: Option<models::ClaimFilter>,
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// Only packages of this kind.
    pub kind: Option<models::PackageKind>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    pub limit: Option<u32>,
}

/// List the versions that wait for moderators, the oldest first. For staff with one of the roles `operator`,
/// `moderator`.
#[inline]
pub fn list_submissions(options: &ListSubmissionsOptions) -> Call<Json<models::SubmissionPage>> {
    Call::new("list-submissions", Method::GET, path_of("/api/v1/staff/submissions", &[]))
        .ask("cause", &options.cause)
        .ask("claim", &options.claim)
        .ask("cursor", &options.cursor)
        .ask("kind", &options.kind)
        .ask("limit", &options.limit)
}

/// What [`list_takedown_appeals`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListTakedownAppealsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    pub limit: Option<u32>,
    /// Only those that the caller may refuse: whoever took something down only accepts.
    pub mine_to_decide: Option<bool>,
    /// Open ones, unless it says otherwise.
    pub state: Option<models::TakedownAppealState>,
}

/// List appeals against takedowns, the oldest first. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn list_takedown_appeals(options: &ListTakedownAppealsOptions) -> Call<Json<models::QueuedTakedownAppealPage>> {
    Call::new("list-takedown-appeals", Method::GET, path_of("/api/v1/staff/takedown-appeals", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
        .ask("mine_to_decide", &options.mine_to_decide)
        .ask("state", &options.state)
}

/// What [`list_transfers`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListTransfersOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List namespaces and packages that are offered by the workspace or to it. Needs the role `viewer` or a higher one; an
/// API key needs the scope `read`.
#[inline]
pub fn list_transfers(options: &ListTransfersOptions) -> Call<Json<models::TransferViewPage>> {
    Call::new("list-transfers", Method::GET, path_of("/api/v1/creator/transfers", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_versions`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListVersionsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the published versions of a public package, the greatest first.
#[inline]
pub fn list_versions(
    namespace: &str,
    name: &str,
    options: &ListVersionsOptions,
) -> Call<Json<models::VersionViewPage>> {
    Call::new(
        "list-versions",
        Method::GET,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions", &[&namespace, &name]),
    )
    .ask("cursor", &options.cursor)
    .ask("limit", &options.limit)
}

/// Offer a namespace or a package to another workspace. Needs the role `admin` or a higher one, in person, and that
/// they proved who they are within the last ten minutes.
#[inline]
pub fn offer_transfer(body: &models::OfferTransfer) -> Call<Json<models::TransferView>> {
    Call::new("offer-transfer", Method::POST, path_of("/api/v1/creator/transfers", &[])).json(body).keyed()
}

/// Propose who shares in what a package earns. Needs the role `admin` or a higher one, in person, and that they proved
/// who they are within the last ten minutes.
#[inline]
pub fn propose_split(namespace: &str, name: &str, body: &models::ProposeSplit) -> Call<Json<models::Split>> {
    Call::new(
        "propose-split",
        Method::POST,
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/proposals", &[&namespace, &name]),
    )
    .json(body)
    .keyed()
}

/// Publish a version that was checked, or have moderators look at it first. Needs the role `editor` or a higher one; an
/// API key needs the scope `publish`.
#[inline]
pub fn publish_version(namespace: &str, name: &str, version: &str) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "publish-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/publish",
            &[&namespace, &name, &version],
        ),
    )
}

/// Refuse a version that waits for moderators. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn refuse_submission(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::RefuseSubmission,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "refuse-submission",
        Method::POST,
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/refuse", &[&namespace, &name, &version]),
    )
    .json(body)
}

/// Register a public key that versions of the workspace's packages are signed with. Needs the role `editor` or a higher
/// one, in person, and that they proved who they are within the last ten minutes.
#[inline]
pub fn register_signing_key(body: &models::RegisterSigningKey) -> Call<Json<models::SigningKeyView>> {
    Call::new("register-signing-key", Method::POST, path_of("/api/v1/creator/signing-keys", &[])).json(body).keyed()
}

/// Reinstate a package that was taken down. For staff with one of the roles `operator`, `moderator`, who signed in
/// within the last ten minutes.
#[inline]
pub fn reinstate_package(
    namespace: &str,
    name: &str,
    body: &models::ModerationReason,
) -> Call<Json<models::TakedownsView>> {
    Call::new(
        "reinstate-package",
        Method::POST,
        path_of("/api/v1/staff/packages/{namespace}/{name}/reinstate", &[&namespace, &name]),
    )
    .json(body)
}

/// Reinstate a version that was taken down. For staff with one of the roles `operator`, `moderator`, who signed in
/// within the last ten minutes.
#[inline]
pub fn reinstate_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::ModerationReason,
) -> Call<Json<models::TakedownsView>> {
    Call::new(
        "reinstate-version",
        Method::POST,
        path_of(
            "/api/v1/staff/packages/{namespace}/{name}/versions/{version}/reinstate",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// Give a version that waits for moderators back undecided. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn release_submission(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::ModerationReason,
) -> Call<Nothing> {
    Call::new(
        "release-submission",
        Method::POST,
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/release", &[&namespace, &name, &version]),
    )
    .json(body)
}

/// Take one's own review of a package back. For the person themself: an API key cannot do this.
#[inline]
pub fn remove_review(namespace: &str, name: &str) -> Call<Nothing> {
    Call::new(
        "remove-review",
        Method::DELETE,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/reviews", &[&namespace, &name]),
    )
}

/// Report a package, a version or a review to moderators. For the person themself: an API key cannot do this.
#[inline]
pub fn report_abuse(namespace: &str, name: &str, body: &models::ReportAbuse) -> Call<Json<models::AbuseReport>> {
    Call::new(
        "report-abuse",
        Method::POST,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/abuse-reports", &[&namespace, &name]),
    )
    .json(body)
    .keyed()
}

/// Publish a deprecated or yanked version as before. Needs the role `editor` or a higher one; an API key needs the
/// scope `publish`.
#[inline]
pub fn restore_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::StepReason,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "restore-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/restore",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// Revoke one of the workspace's signing keys. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn revoke_signing_key(kid: &str) -> Call<Json<models::SigningKeyView>> {
    Call::new("revoke-signing-key", Method::POST, path_of("/api/v1/creator/signing-keys/{kid}/revoke", &[&kid]))
}

/// Show a review again that was hidden. For staff with one of the roles `operator`, `moderator`.
#[inline]
pub fn show_review(
    namespace: &str,
    name: &str,
    account_id: &str,
    body: &models::ModerationReason,
) -> Call<Json<models::ModeratedReview>> {
    Call::new(
        "show-review",
        Method::POST,
        path_of(
            "/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/show",
            &[&namespace, &name, &account_id],
        ),
    )
    .json(body)
}

/// Sign a checked draft with one of the workspace's own keys. Needs the role `editor` or a higher one; an API key needs
/// the scope `publish`.
#[inline]
pub fn sign_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::SignVersion,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "sign-version",
        Method::PUT,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/signature",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// Have a draft checked whose archive was uploaded. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn submit_version(namespace: &str, name: &str, version: &str) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "submit-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/submit",
            &[&namespace, &name, &version],
        ),
    )
}

/// Take a package down with all its versions. For staff with one of the roles `operator`, `moderator`, who signed in
/// within the last ten minutes.
#[inline]
pub fn take_down_package(
    namespace: &str,
    name: &str,
    body: &models::TakedownOrder,
) -> Call<Json<models::TakedownsView>> {
    Call::new(
        "take-down-package",
        Method::POST,
        path_of("/api/v1/staff/packages/{namespace}/{name}/take-down", &[&namespace, &name]),
    )
    .json(body)
}

/// Take a version down. For staff with one of the roles `operator`, `moderator`, who signed in within the last ten
/// minutes.
#[inline]
pub fn take_down_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::TakedownOrder,
) -> Call<Json<models::TakedownsView>> {
    Call::new(
        "take-down-version",
        Method::POST,
        path_of(
            "/api/v1/staff/packages/{namespace}/{name}/versions/{version}/take-down",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}

/// Change a package's page and price. Needs the role `editor` or a higher one; an API key needs the scope `publish`.
#[inline]
pub fn update_package(
    namespace: &str,
    name: &str,
    body: &models::UpdatePackage,
) -> Call<Json<models::CreatorPackageView>> {
    Call::new(
        "update-package",
        Method::PUT,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}", &[&namespace, &name]),
    )
    .json(body)
}

/// Take back a proposal of who shares in what a package earns. Needs the role `admin` or a higher one, in person: an
/// API key cannot do this.
#[inline]
pub fn withdraw_split(namespace: &str, name: &str) -> Call<Json<models::Split>> {
    Call::new(
        "withdraw-split",
        Method::POST,
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/withdraw", &[&namespace, &name]),
    )
}

/// Take back an offer of a namespace or a package. Needs the role `admin` or a higher one, in person: an API key cannot
/// do this.
#[inline]
pub fn withdraw_transfer(body: &models::TransferOf) -> Call<Nothing> {
    Call::new("withdraw-transfer", Method::POST, path_of("/api/v1/creator/transfers/withdraw", &[])).json(body)
}

/// Take a version back that waits for moderators. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn withdraw_version(namespace: &str, name: &str, version: &str) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "withdraw-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/withdraw",
            &[&namespace, &name, &version],
        ),
    )
}

/// Rate a package that the workspace has installed. For the person themself: an API key cannot do this.
#[inline]
pub fn write_review(namespace: &str, name: &str, body: &models::WriteReview) -> Call<Json<models::ReviewView>> {
    Call::new(
        "write-review",
        Method::PUT,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/reviews", &[&namespace, &name]),
    )
    .json(body)
}

/// Yank a version, so that nobody resolves it anew. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn yank_version(
    namespace: &str,
    name: &str,
    version: &str,
    body: &models::StepReason,
) -> Call<Json<models::CreatorVersionView>> {
    Call::new(
        "yank-version",
        Method::POST,
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/yank",
            &[&namespace, &name, &version],
        ),
    )
    .json(body)
}
