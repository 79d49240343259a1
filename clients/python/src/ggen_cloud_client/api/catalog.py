"""Made from the API's document by `make clients`: the operations of catalog."""

from __future__ import annotations

from ggen_cloud_client import models
from ggen_cloud_client.call import Call, path_of


def accept_agreement(
    body: models.AcceptAgreement,
) -> Call[models.AcceptanceView]:
    """Accept an agreement of the marketplace. Needs the role `editor` or a higher one; an API key needs the
    scope `publish`.
    """
    return Call(
        "accept-agreement",
        "POST",
        "/api/v1/creator/agreements",
        models.AcceptanceView,
        body=body,
    )


def accept_split(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.ProposalNumber,
) -> Call[models.Split]:
    """Accept a proposal of who shares in what a package earns. Needs the role `admin` or a higher one, in
    person: an API key cannot do this.
    """
    return Call(
        "accept-split",
        "POST",
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/accept", namespace, name),
        models.Split,
        body=body,
    )


def accept_transfer(
    body: models.TransferOf,
) -> Call[None]:
    """Accept a namespace or a package that is offered to the workspace. Needs the role `admin` or a higher
    one, in person: an API key cannot do this.
    """
    return Call(
        "accept-transfer",
        "POST",
        "/api/v1/creator/transfers/accept",
        None,
        body=body,
    )


def answer_review(
    namespace: models.Namespace,
    name: models.PackageName,
    account_id: models.AccountId,
    body: models.AnswerReview,
) -> Call[models.ReviewView]:
    """Answer a review of a package of the workspace. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "answer-review",
        "PUT",
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/reviews/{account_id}/answer", namespace, name, account_id
        ),
        models.ReviewView,
        body=body,
    )


def appeal_package_takedown(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.AppealTakedown,
) -> Call[models.TakedownsView]:
    """Ask for another moderator than the one who took a package down. Needs the role `editor` or a higher
    one; an API key needs the scope `publish`.
    """
    return Call(
        "appeal-package-takedown",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/takedown/appeal", namespace, name),
        models.TakedownsView,
        body=body,
    )


def appeal_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.AppealVersion,
) -> Call[models.CreatorVersionView]:
    """Ask for another moderator than the one who refused a version. Needs the role `editor` or a higher one;
    an API key needs the scope `publish`.
    """
    return Call(
        "appeal-version",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/appeal", namespace, name, version),
        models.CreatorVersionView,
        body=body,
    )


def appeal_version_takedown(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.AppealTakedown,
) -> Call[models.TakedownsView]:
    """Ask for another moderator than the one who took a version down. Needs the role `editor` or a higher
    one; an API key needs the scope `publish`.
    """
    return Call(
        "appeal-version-takedown",
        "POST",
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/takedown/appeal",
            namespace,
            name,
            version,
        ),
        models.TakedownsView,
        body=body,
    )


def approve_submission(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.ModerationReason,
) -> Call[models.CreatorVersionView]:
    """Publish a version that waits for moderators. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "approve-submission",
        "POST",
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/approve", namespace, name, version),
        models.CreatorVersionView,
        body=body,
    )


def claim_submission(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.ModerationReason,
) -> Call[models.Submission]:
    """Hold a version that waits for moderators, to decide on it. For staff with one of the roles `operator`,
    `moderator`.
    """
    return Call(
        "claim-submission",
        "POST",
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/claim", namespace, name, version),
        models.Submission,
        body=body,
    )


def compare_versions(
    namespace: models.Namespace,
    name: models.PackageName,
    *,
    from_: models.Version,
    to: models.Version,
) -> Call[models.VersionDifference]:
    """Tell what has changed between two versions of a public package, as JSON or Markdown."""
    return Call(
        "compare-versions",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/diff", namespace, name),
        models.VersionDifference,
        query={"from": from_, "to": to},
    )


def create_namespace(
    body: models.CreateNamespace,
    *,
    idempotency_key: str | None = None,
) -> Call[models.NamespaceView]:
    """Open a namespace, in which the workspace's packages stand. Needs the role `editor` or a higher one; an
    API key needs the scope `publish`.
    """
    return Call(
        "create-namespace",
        "POST",
        "/api/v1/marketplace/namespaces",
        models.NamespaceView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def create_package(
    body: models.CreatePackage,
    *,
    idempotency_key: str | None = None,
) -> Call[models.CreatorPackageView]:
    """Open a package, whose versions can then be published. Needs the role `editor` or a higher one; an API
    key needs the scope `publish`.
    """
    return Call(
        "create-package",
        "POST",
        "/api/v1/marketplace/packages",
        models.CreatorPackageView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def create_version(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.CreateVersion,
    *,
    idempotency_key: str | None = None,
) -> Call[models.CreatedVersion]:
    """Announce a version of a package and get a signed request that uploads its archive. Needs the role
    `editor` or a higher one; an API key needs the scope `publish`.
    """
    return Call(
        "create-version",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions", namespace, name),
        models.CreatedVersion,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def decide_takedown_appeal(
    id: models.TakedownAppealId,
    body: models.DecideTakedownAppeal,
) -> Call[models.TakedownsView]:
    """Accept an appeal against a takedown, or refuse it. For staff with one of the roles `operator`,
    `moderator`, who signed in within the last ten minutes.
    """
    return Call(
        "decide-takedown-appeal",
        "POST",
        path_of("/api/v1/staff/takedown-appeals/{id}/decide", id),
        models.TakedownsView,
        body=body,
    )


def decline_split(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.ProposalNumber,
) -> Call[models.Split]:
    """Decline a proposal of who shares in what a package earns. Needs the role `admin` or a higher one, in
    person: an API key cannot do this.
    """
    return Call(
        "decline-split",
        "POST",
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/decline", namespace, name),
        models.Split,
        body=body,
    )


def decline_transfer(
    body: models.TransferOf,
) -> Call[None]:
    """Decline a namespace or a package that is offered to the workspace. Needs the role `admin` or a higher
    one, in person: an API key cannot do this.
    """
    return Call(
        "decline-transfer",
        "POST",
        "/api/v1/creator/transfers/decline",
        None,
        body=body,
    )


def deprecate_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.StepReason,
) -> Call[models.CreatorVersionView]:
    """Deprecate a version. Needs the role `editor` or a higher one; an API key needs the scope `publish`."""
    return Call(
        "deprecate-version",
        "POST",
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/deprecate", namespace, name, version
        ),
        models.CreatorVersionView,
        body=body,
    )


def dismiss_abuse_report(
    id: models.AbuseReportId,
    body: models.ModerationReason,
) -> Call[None]:
    """End a report about which nothing is done. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "dismiss-abuse-report",
        "POST",
        path_of("/api/v1/staff/abuse-reports/{id}/dismiss", id),
        None,
        body=body,
    )


def get_creator_package(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.CreatorPackageView]:
    """Show a package of the workspace. Needs the role `viewer` or a higher one; an API key needs the scope
    `read`.
    """
    return Call(
        "get-creator-package",
        "GET",
        path_of("/api/v1/creator/packages/{namespace}/{name}", namespace, name),
        models.CreatorPackageView,
    )


def get_creator_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.CreatorVersionView]:
    """Show a version of a package of the workspace, and what its check has found. Needs the role `viewer` or
    a higher one; an API key needs the scope `read`.
    """
    return Call(
        "get-creator-version",
        "GET",
        path_of("/api/v1/creator/packages/{namespace}/{name}/versions/{version}", namespace, name, version),
        models.CreatorVersionView,
    )


def get_package(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.PackageView]:
    """Show the page of a public package."""
    return Call(
        "get-package",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}", namespace, name),
        models.PackageView,
    )


def get_package_feed(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.PackageFeed]:
    """Publish the changes of a public package as a JSON Feed."""
    return Call(
        "get-package-feed",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/feed", namespace, name),
        models.PackageFeed,
    )


def get_package_signing_keys(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.CreatorKeySet]:
    """Publish the public keys that the creators of a package sign with."""
    return Call(
        "get-package-signing-keys",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/signing-keys", namespace, name),
        models.CreatorKeySet,
    )


def get_registry_keys() -> Call[models.KeySet]:
    """Publish the public keys that statements about versions are signed with."""
    return Call(
        "get-registry-keys",
        "GET",
        "/api/v1/marketplace/keys",
        models.KeySet,
    )


def get_split(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.Split]:
    """See who shares in what a package earns. Needs the role `admin` or a higher one; an API key needs the
    scope `manage_billing`.
    """
    return Call(
        "get-split",
        "GET",
        path_of("/api/v1/creator/packages/{namespace}/{name}/split", namespace, name),
        models.Split,
    )


def get_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.VersionDetails]:
    """Show a published version of a public package, its report and its signed statement."""
    return Call(
        "get-version",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}", namespace, name, version),
        models.VersionDetails,
    )


def get_version_report(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.PackageReport]:
    """Get what the check of a version has found, as JSON or text. Needs the role `viewer` or a higher one;
    an API key needs the scope `read`.
    """
    return Call(
        "get-version-report",
        "GET",
        path_of("/api/v1/creator/packages/{namespace}/{name}/versions/{version}/report", namespace, name, version),
        models.PackageReport,
    )


def get_version_review(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.VersionReview]:
    """Show what moderators decided about a version of the workspace. Needs the role `viewer` or a higher
    one; an API key needs the scope `read`.
    """
    return Call(
        "get-version-review",
        "GET",
        path_of("/api/v1/creator/packages/{namespace}/{name}/versions/{version}/review", namespace, name, version),
        models.VersionReview,
    )


def hide_review(
    namespace: models.Namespace,
    name: models.PackageName,
    account_id: models.AccountId,
    body: models.HideReview,
) -> Call[models.ModeratedReview]:
    """Hide a review of a package. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "hide-review",
        "POST",
        path_of("/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/hide", namespace, name, account_id),
        models.ModeratedReview,
        body=body,
    )


def inspect_abuse_report(
    id: models.AbuseReportId,
    *,
    reason: models.Reason,
) -> Call[models.ReportedAbuseDetails]:
    """See what somebody reported. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "inspect-abuse-report",
        "GET",
        path_of("/api/v1/staff/abuse-reports/{id}", id),
        models.ReportedAbuseDetails,
        query={"reason": reason},
    )


def inspect_reviews(
    namespace: models.Namespace,
    name: models.PackageName,
    *,
    reason: models.Reason,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.ModeratedReviewPage]:
    """See all reviews of a package, hidden ones among them. For staff with one of the roles `operator`,
    `moderator`.
    """
    return Call(
        "inspect-reviews",
        "GET",
        path_of("/api/v1/staff/packages/{namespace}/{name}/reviews", namespace, name),
        models.ModeratedReviewPage,
        query={"reason": reason, "cursor": cursor, "limit": limit},
    )


def inspect_submission(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    *,
    reason: models.Reason,
) -> Call[models.SubmissionDetails]:
    """See a version that waits for moderators, with its report and its archive. For staff with one of the
    roles `operator`, `moderator`.
    """
    return Call(
        "inspect-submission",
        "GET",
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}", namespace, name, version),
        models.SubmissionDetails,
        query={"reason": reason},
    )


def inspect_takedown_appeal(
    id: models.TakedownAppealId,
    *,
    reason: models.Reason,
) -> Call[models.TakedownAppealDetails]:
    """See an appeal against a takedown. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "inspect-takedown-appeal",
        "GET",
        path_of("/api/v1/staff/takedown-appeals/{id}", id),
        models.TakedownAppealDetails,
        query={"reason": reason},
    )


def leave_split(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.Split]:
    """Give back the workspace's part in what a package earns. Needs the role `admin` or a higher one, in
    person: an API key cannot do this.
    """
    return Call(
        "leave-split",
        "POST",
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/leave", namespace, name),
        models.Split,
    )


def list_abuse_reports(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    package: models.PackageId | None = None,
    problem: models.AbuseCode | None = None,
    state: models.AbuseReportState | None = None,
) -> Call[models.ReportedAbusePage]:
    """List what customers reported, the oldest first. For staff with one of the roles `operator`,
    `moderator`.
    """
    return Call(
        "list-abuse-reports",
        "GET",
        "/api/v1/staff/abuse-reports",
        models.ReportedAbusePage,
        query={"cursor": cursor, "limit": limit, "package": package, "problem": problem, "state": state},
    )


def list_agreements() -> Call[models.AgreementsView]:
    """Show the agreements of the marketplace that are in force."""
    return Call(
        "list-agreements",
        "GET",
        "/api/v1/marketplace/agreements",
        models.AgreementsView,
    )


def list_creator_packages(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.CreatorPackageViewPage]:
    """List the workspace's packages by name. Needs the role `viewer` or a higher one; an API key needs the
    scope `read`.
    """
    return Call(
        "list-creator-packages",
        "GET",
        "/api/v1/creator/packages",
        models.CreatorPackageViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_creator_versions(
    namespace: models.Namespace,
    name: models.PackageName,
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.CreatorVersionViewPage]:
    """List the versions of a package of the workspace, the greatest first. Needs the role `viewer` or a
    higher one; an API key needs the scope `read`.
    """
    return Call(
        "list-creator-versions",
        "GET",
        path_of("/api/v1/creator/packages/{namespace}/{name}/versions", namespace, name),
        models.CreatorVersionViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_dependents(
    namespace: models.Namespace,
    name: models.PackageName,
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.DependentsView]:
    """List the packages whose current versions require a public package."""
    return Call(
        "list-dependents",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/dependents", namespace, name),
        models.DependentsView,
        query={"cursor": cursor, "limit": limit},
    )


def list_namespaces() -> Call[models.NamespacesView]:
    """List the workspace's namespaces. Needs the role `viewer` or a higher one; an API key needs the scope
    `read`.
    """
    return Call(
        "list-namespaces",
        "GET",
        "/api/v1/creator/namespaces",
        models.NamespacesView,
    )


def list_reviews(
    namespace: models.Namespace,
    name: models.PackageName,
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.ReviewViewPage]:
    """List the reviews of a public package."""
    return Call(
        "list-reviews",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/reviews", namespace, name),
        models.ReviewViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_signing_keys() -> Call[models.SigningKeysView]:
    """List the workspace's signing keys. Needs the role `viewer` or a higher one; an API key needs the scope
    `read`.
    """
    return Call(
        "list-signing-keys",
        "GET",
        "/api/v1/creator/signing-keys",
        models.SigningKeysView,
    )


def list_splits(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.SplitPage]:
    """List packages of others in whose earnings the workspace has a part, or is asked to have one. Needs the
    role `admin` or a higher one; an API key needs the scope `manage_billing`.
    """
    return Call(
        "list-splits",
        "GET",
        "/api/v1/creator/splits",
        models.SplitPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_submissions(
    *,
    cause: models.SubmissionCause | None = None,
    claim: models.ClaimFilter | None = None,
    cursor: str | None = None,
    kind: models.PackageKind | None = None,
    limit: int | None = None,
) -> Call[models.SubmissionPage]:
    """List the versions that wait for moderators, the oldest first. For staff with one of the roles
    `operator`, `moderator`.
    """
    return Call(
        "list-submissions",
        "GET",
        "/api/v1/staff/submissions",
        models.SubmissionPage,
        query={"cause": cause, "claim": claim, "cursor": cursor, "kind": kind, "limit": limit},
    )


def list_takedown_appeals(
    *,
    cursor: str | None = None,
    limit: int | None = None,
    mine_to_decide: bool | None = None,
    state: models.TakedownAppealState | None = None,
) -> Call[models.QueuedTakedownAppealPage]:
    """List appeals against takedowns, the oldest first. For staff with one of the roles `operator`,
    `moderator`.
    """
    return Call(
        "list-takedown-appeals",
        "GET",
        "/api/v1/staff/takedown-appeals",
        models.QueuedTakedownAppealPage,
        query={"cursor": cursor, "limit": limit, "mine_to_decide": mine_to_decide, "state": state},
    )


def list_transfers(
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.TransferViewPage]:
    """List namespaces and packages that are offered by the workspace or to it. Needs the role `viewer` or a
    higher one; an API key needs the scope `read`.
    """
    return Call(
        "list-transfers",
        "GET",
        "/api/v1/creator/transfers",
        models.TransferViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def list_versions(
    namespace: models.Namespace,
    name: models.PackageName,
    *,
    cursor: str | None = None,
    limit: int | None = None,
) -> Call[models.VersionViewPage]:
    """List the published versions of a public package, the greatest first."""
    return Call(
        "list-versions",
        "GET",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions", namespace, name),
        models.VersionViewPage,
        query={"cursor": cursor, "limit": limit},
    )


def offer_transfer(
    body: models.OfferTransfer,
    *,
    idempotency_key: str | None = None,
) -> Call[models.TransferView]:
    """Offer a namespace or a package to another workspace. Needs the role `admin` or a higher one, in
    person, and that they proved who they are within the last ten minutes.
    """
    return Call(
        "offer-transfer",
        "POST",
        "/api/v1/creator/transfers",
        models.TransferView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def propose_split(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.ProposeSplit,
    *,
    idempotency_key: str | None = None,
) -> Call[models.Split]:
    """Propose who shares in what a package earns. Needs the role `admin` or a higher one, in person, and
    that they proved who they are within the last ten minutes.
    """
    return Call(
        "propose-split",
        "POST",
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/proposals", namespace, name),
        models.Split,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def publish_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.CreatorVersionView]:
    """Publish a version that was checked, or have moderators look at it first. Needs the role `editor` or a
    higher one; an API key needs the scope `publish`.
    """
    return Call(
        "publish-version",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/publish", namespace, name, version),
        models.CreatorVersionView,
    )


def refuse_submission(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.RefuseSubmission,
) -> Call[models.CreatorVersionView]:
    """Refuse a version that waits for moderators. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "refuse-submission",
        "POST",
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/refuse", namespace, name, version),
        models.CreatorVersionView,
        body=body,
    )


def register_signing_key(
    body: models.RegisterSigningKey,
    *,
    idempotency_key: str | None = None,
) -> Call[models.SigningKeyView]:
    """Register a public key that versions of the workspace's packages are signed with. Needs the role
    `editor` or a higher one, in person, and that they proved who they are within the last ten minutes.
    """
    return Call(
        "register-signing-key",
        "POST",
        "/api/v1/creator/signing-keys",
        models.SigningKeyView,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def reinstate_package(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.ModerationReason,
) -> Call[models.TakedownsView]:
    """Reinstate a package that was taken down. For staff with one of the roles `operator`, `moderator`, who
    signed in within the last ten minutes.
    """
    return Call(
        "reinstate-package",
        "POST",
        path_of("/api/v1/staff/packages/{namespace}/{name}/reinstate", namespace, name),
        models.TakedownsView,
        body=body,
    )


def reinstate_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.ModerationReason,
) -> Call[models.TakedownsView]:
    """Reinstate a version that was taken down. For staff with one of the roles `operator`, `moderator`, who
    signed in within the last ten minutes.
    """
    return Call(
        "reinstate-version",
        "POST",
        path_of("/api/v1/staff/packages/{namespace}/{name}/versions/{version}/reinstate", namespace, name, version),
        models.TakedownsView,
        body=body,
    )


def release_submission(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.ModerationReason,
) -> Call[None]:
    """Give a version that waits for moderators back undecided. For staff with one of the roles `operator`,
    `moderator`.
    """
    return Call(
        "release-submission",
        "POST",
        path_of("/api/v1/staff/submissions/{namespace}/{name}/{version}/release", namespace, name, version),
        None,
        body=body,
    )


def remove_review(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[None]:
    """Take one's own review of a package back. For the person themself: an API key cannot do this."""
    return Call(
        "remove-review",
        "DELETE",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/reviews", namespace, name),
        None,
    )


def report_abuse(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.ReportAbuse,
    *,
    idempotency_key: str | None = None,
) -> Call[models.AbuseReport]:
    """Report a package, a version or a review to moderators. For the person themself: an API key cannot do
    this.
    """
    return Call(
        "report-abuse",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/abuse-reports", namespace, name),
        models.AbuseReport,
        body=body,
        takes_key=True,
        idempotency_key=idempotency_key,
    )


def restore_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.StepReason,
) -> Call[models.CreatorVersionView]:
    """Publish a deprecated or yanked version as before. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "restore-version",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/restore", namespace, name, version),
        models.CreatorVersionView,
        body=body,
    )


def revoke_signing_key(
    kid: models.Kid,
) -> Call[models.SigningKeyView]:
    """Revoke one of the workspace's signing keys. Needs the role `editor` or a higher one; an API key needs
    the scope `publish`.
    """
    return Call(
        "revoke-signing-key",
        "POST",
        path_of("/api/v1/creator/signing-keys/{kid}/revoke", kid),
        models.SigningKeyView,
    )


def show_review(
    namespace: models.Namespace,
    name: models.PackageName,
    account_id: models.AccountId,
    body: models.ModerationReason,
) -> Call[models.ModeratedReview]:
    """Show a review again that was hidden. For staff with one of the roles `operator`, `moderator`."""
    return Call(
        "show-review",
        "POST",
        path_of("/api/v1/staff/packages/{namespace}/{name}/reviews/{account_id}/show", namespace, name, account_id),
        models.ModeratedReview,
        body=body,
    )


def sign_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.SignVersion,
) -> Call[models.CreatorVersionView]:
    """Sign a checked draft with one of the workspace's own keys. Needs the role `editor` or a higher one; an
    API key needs the scope `publish`.
    """
    return Call(
        "sign-version",
        "PUT",
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/signature", namespace, name, version
        ),
        models.CreatorVersionView,
        body=body,
    )


def submit_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.CreatorVersionView]:
    """Have a draft checked whose archive was uploaded. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "submit-version",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/submit", namespace, name, version),
        models.CreatorVersionView,
    )


def take_down_package(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.TakedownOrder,
) -> Call[models.TakedownsView]:
    """Take a package down with all its versions. For staff with one of the roles `operator`, `moderator`,
    who signed in within the last ten minutes.
    """
    return Call(
        "take-down-package",
        "POST",
        path_of("/api/v1/staff/packages/{namespace}/{name}/take-down", namespace, name),
        models.TakedownsView,
        body=body,
    )


def take_down_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.TakedownOrder,
) -> Call[models.TakedownsView]:
    """Take a version down. For staff with one of the roles `operator`, `moderator`, who signed in within the
    last ten minutes.
    """
    return Call(
        "take-down-version",
        "POST",
        path_of("/api/v1/staff/packages/{namespace}/{name}/versions/{version}/take-down", namespace, name, version),
        models.TakedownsView,
        body=body,
    )


def update_package(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.UpdatePackage,
) -> Call[models.CreatorPackageView]:
    """Change a package's page and price. Needs the role `editor` or a higher one; an API key needs the scope
    `publish`.
    """
    return Call(
        "update-package",
        "PUT",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}", namespace, name),
        models.CreatorPackageView,
        body=body,
    )


def withdraw_split(
    namespace: models.Namespace,
    name: models.PackageName,
) -> Call[models.Split]:
    """Take back a proposal of who shares in what a package earns. Needs the role `admin` or a higher one, in
    person: an API key cannot do this.
    """
    return Call(
        "withdraw-split",
        "POST",
        path_of("/api/v1/creator/packages/{namespace}/{name}/split/withdraw", namespace, name),
        models.Split,
    )


def withdraw_transfer(
    body: models.TransferOf,
) -> Call[None]:
    """Take back an offer of a namespace or a package. Needs the role `admin` or a higher one, in person: an
    API key cannot do this.
    """
    return Call(
        "withdraw-transfer",
        "POST",
        "/api/v1/creator/transfers/withdraw",
        None,
        body=body,
    )


def withdraw_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
) -> Call[models.CreatorVersionView]:
    """Take a version back that waits for moderators. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "withdraw-version",
        "POST",
        path_of(
            "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/withdraw", namespace, name, version
        ),
        models.CreatorVersionView,
    )


def write_review(
    namespace: models.Namespace,
    name: models.PackageName,
    body: models.WriteReview,
) -> Call[models.ReviewView]:
    """Rate a package that the workspace has installed. For the person themself: an API key cannot do this."""
    return Call(
        "write-review",
        "PUT",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/reviews", namespace, name),
        models.ReviewView,
        body=body,
    )


def yank_version(
    namespace: models.Namespace,
    name: models.PackageName,
    version: models.Version,
    body: models.StepReason,
) -> Call[models.CreatorVersionView]:
    """Yank a version, so that nobody resolves it anew. Needs the role `editor` or a higher one; an API key
    needs the scope `publish`.
    """
    return Call(
        "yank-version",
        "POST",
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}/yank", namespace, name, version),
        models.CreatorVersionView,
        body=body,
    )
