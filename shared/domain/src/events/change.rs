//! What changed. Details are ids, states and counts: nothing that tells who a person is.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::EventLog;
use crate::generation::State;
use crate::plan::Plan;
use crate::provider::Provider;
use crate::{
    AbuseReportId, AccountId, AffiliateCode, GenerationId, InstallId, InvitationId, KeyId, KeyMode, MailTopic, OrderId,
    Permission, RefundId, Role, SessionId, Sha256Hex, StaffId, StaffRole, TakedownAppealId, TenantId, Time, UploadId,
    WebhookId,
};

/// Each change with its details, and the name that its events carry.
macro_rules! changes {
    ($($(#[$doc:meta])* $variant:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty),* $(,)? } = $name:literal;)*) => {
        /// A change and its details.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind", content = "details")]
        pub enum Change {
            $($(#[$doc])* #[serde(rename = $name)] $variant { $($(#[$field_meta])* $field: $type),* },)*
        }

        /// A change without its details.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Kind {
            $(#[serde(rename = $name)] $variant,)*
        }

        impl Kind {
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// As in events: `workspace.renamed`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Its details: the name of each, and its type as it stands here.
            pub fn fields(self) -> &'static [(&'static str, &'static str)] {
                match self { $(Self::$variant => &[$((stringify!($field), stringify!($type))),*],)* }
            }
        }

        impl Change {
            pub fn kind(&self) -> Kind {
                match self { $(Self::$variant { .. } => Kind::$variant,)* }
            }
        }
    };
}

changes! {
    // Accounts
    AccountRegistered { by_provider: Option<Provider> } = "account.registered";
    AccountRenamed {} = "account.renamed";
    EmailChangeRequested {} = "account.email_change_requested";
    EmailChanged {} = "account.email_changed";
    PasswordChanged {} = "account.password_changed";
    PasswordReset {} = "account.password_reset";
    SecondFactorEnrolled {} = "account.second_factor_enrolled";
    SecondFactorEnabled {} = "account.second_factor_enabled";
    SecondFactorDisabled {} = "account.second_factor_disabled";
    RecoveryCodesRenewed {} = "account.recovery_codes_renewed";
    ProviderLinked { provider: Provider } = "account.provider_linked";
    ProviderUnlinked { provider: Provider } = "account.provider_unlinked";
    MailPreferencesChanged { topic: MailTopic, subscribed: bool } = "account.mail_preferences_changed";
    AccountExported {} = "account.exported";
    ErasureBegun {} = "account.erasure_begun";
    /// The last of what lay in workspaces that were theirs alone is gone.
    ErasureFinished {} = "account.erasure_finished";

    // Sessions
    SessionStarted {
        session_id: SessionId,
        /// Without it the first factor was the password.
        by_provider: Option<Provider>,
        second_factor: Option<SecondFactor>,
    } = "session.started";
    /// They proved again who they are.
    SessionProven { session_id: SessionId, by: Proof } = "session.proven";
    SessionEnded { session_id: SessionId, reason: EndedBy } = "session.ended";
    /// Several at once: all of an account, or all but one.
    SessionsEnded { count: u32, kept: Option<SessionId>, reason: EndedBy } = "sessions.ended";

    // API keys
    KeyCreated { key_id: KeyId, mode: KeyMode, scopes: BTreeSet<Permission> } = "api_key.created";
    KeyRotated { key_id: KeyId, replaced_by: KeyId } = "api_key.rotated";
    KeyRevoked { key_id: KeyId } = "api_key.revoked";
    /// The first use of a day, in UTC.
    KeyUsed { key_id: KeyId } = "api_key.used";

    // Workspaces
    WorkspaceCreated { owner: AccountId } = "workspace.created";
    WorkspaceRenamed {} = "workspace.renamed";
    OwnershipTransferred { from: AccountId, to: AccountId } = "workspace.ownership_transferred";
    /// With the account of its only member.
    WorkspaceClosed {} = "workspace.closed";
    InvitationCreated { invitation_id: InvitationId, role: Role } = "invitation.created";
    InvitationResent { invitation_id: InvitationId } = "invitation.resent";
    InvitationRevoked { invitation_id: InvitationId } = "invitation.revoked";
    InvitationDeclined { invitation_id: InvitationId } = "invitation.declined";
    MemberJoined {
        account_id: AccountId,
        invitation_id: InvitationId,
        role: Role,
        /// Of a membership that ends by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ends_at: Option<Time>,
    } = "member.joined";
    RoleChanged { account_id: AccountId, from: Role, to: Role } = "member.role_changed";
    /// By an admin, by leaving, or because its time was over.
    MemberRemoved { account_id: AccountId } = "member.removed";

    // Webhooks
    WebhookCreated { webhook_id: WebhookId } = "webhook.created";
    /// Its address, what it is told, or whether it is on.
    WebhookChanged { webhook_id: WebhookId, is_enabled: bool } = "webhook.changed";
    /// A second secret signs beside the old one until that ends.
    WebhookSecretRotated { webhook_id: WebhookId } = "webhook.secret_rotated";
    /// The product turned it off: nothing arrived for long, or it answered 410.
    WebhookDisabled { webhook_id: WebhookId, reason: String } = "webhook.disabled";
    WebhookDeleted { webhook_id: WebhookId } = "webhook.deleted";

    // Generations
    UploadCreated { upload_id: UploadId, size_bytes: u64, sha256: Sha256Hex } = "upload.created";
    UploadDeleted { upload_id: UploadId } = "upload.deleted";
    GenerationCreated {
        generation_id: GenerationId,
        dry_run: bool,
    } = "generation.created";
    GenerationFinished {
        generation_id: GenerationId,
        state: State,
        dry_run: bool,
        /// Of a failed one.
        #[serde(skip_serializing_if = "Option::is_none")]
        error_code: Option<String>,
        /// Of the receipt of a complete one.
        #[serde(skip_serializing_if = "Option::is_none")]
        receipt_sha256: Option<Sha256Hex>,
    } = "generation.finished";
    /// Its receipt and its generation's record stay.
    ArtifactDeleted { generation_id: GenerationId, sha256: Sha256Hex, size_bytes: u64 } = "artifact.deleted";

    // Plans
    PlanChanged { plan: Plan } = "plan.changed";

    // Staff. Acts about a customer are in the log of the customer and in that of staff.
    /// They read something of a customer's.
    StaffViewed { subject: EventLog, what: Viewed } = "staff.viewed";
    StaffSuspended { subject: EventLog } = "staff.suspended";
    StaffRestored { subject: EventLog } = "staff.restored";
    /// In the log of staff; in the workspace's it is `plan.changed`.
    StaffSetPlan { subject: EventLog, plan: Plan } = "staff.plan_set";
    StaffGranted { staff_id: StaffId, role: StaffRole } = "staff.granted";
    StaffEnrolled { staff_id: StaffId } = "staff.enrolled";
    StaffRevoked { staff_id: StaffId } = "staff.revoked";
    StaffSignedIn { staff_id: StaffId } = "staff.signed_in";

    // Packages, by `namespace/name`
    NamespaceCreated { namespace: String } = "namespace.created";
    /// A namespace or a package was offered to another workspace. Events of transfers are
    /// in the logs of both.
    TransferOffered { subject: String, from: TenantId, to: TenantId } = "transfer.offered";
    /// The owner took the offer back.
    TransferWithdrawn { subject: String, from: TenantId, to: TenantId } = "transfer.withdrawn";
    /// The receiver does not want it.
    TransferDeclined { subject: String, from: TenantId, to: TenantId } = "transfer.declined";
    TransferAccepted { subject: String, from: TenantId, to: TenantId } = "transfer.accepted";
    /// The owner of a package proposes who shares in what it earns. Events of splits are in
    /// the logs of everybody who has a part in it, or is asked.
    SplitProposed { package: String, number: u32, collaborators: u32, owner: TenantId } = "split.proposed";
    /// The owner took the proposal back.
    SplitWithdrawn { package: String, number: u32 } = "split.withdrawn";
    /// A workspace wants it; when all do, it is in force.
    SplitAccepted { package: String, number: u32, workspace: TenantId, in_force: bool } = "split.accepted";
    /// A workspace does not want it, and the proposal has ended.
    SplitDeclined { package: String, number: u32, workspace: TenantId } = "split.declined";
    /// The part of a workspace is the owner's from now on.
    SplitLeft { package: String, workspace: TenantId } = "split.left";
    SigningKeyRegistered { kid: String } = "signing_key.registered";
    SigningKeyRevoked { kid: String } = "signing_key.revoked";
    AgreementAccepted { agreement: String, version: u32 } = "agreement.accepted";
    PackageCreated { package: String, kind: String, private: bool } = "package.created";
    /// Its page, its price or its category.
    PackageChanged {
        package: String,
        /// What affiliates get of it from then on, where that has changed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        affiliate_basis_points: Option<u32>,
    } = "package.changed";
    VersionCreated { package: String, version: String } = "version.created";
    /// Its archive has arrived and waits to be checked.
    VersionSubmitted { package: String, version: String, archive_sha256: Sha256Hex } = "version.submitted";
    VersionChecked {
        package: String,
        version: String,
        /// `PASS`, `WARN` or `ERROR`.
        grade: String,
        score: u32,
        report_sha256: Sha256Hex,
    } = "version.checked";
    VersionPublished { package: String, version: String, statement_sha256: Sha256Hex } = "version.published";
    /// Its creators signed a draft with a key of their own, or took the signature back.
    VersionSigned { package: String, version: String, kid: Option<String> } = "version.signed";
    VersionDeprecated { package: String, version: String } = "version.deprecated";
    VersionYanked { package: String, version: String } = "version.yanked";
    VersionRestored { package: String, version: String } = "version.restored";
    /// It waits for moderators.
    SubmissionOpened { package: String, version: String, why: Vec<String> } = "submission.opened";
    /// Its creators do not want it any more.
    SubmissionWithdrawn { package: String, version: String } = "submission.withdrawn";
    /// The creators ask another moderator than the one who refused it.
    SubmissionAppealed { package: String, version: String } = "submission.appealed";
    /// A moderator looks at it, and nobody else meanwhile.
    SubmissionClaimed { package: String, version: String } = "submission.claimed";
    SubmissionReleased { package: String, version: String } = "submission.released";
    /// A moderator decided whether the version is published.
    SubmissionDecided { package: String, version: String, approved: bool, codes: Vec<String> } = "submission.decided";
    /// Staff made its content unreachable.
    VersionTakenDown { package: String, version: String, legal_basis: String } = "version.taken_down";
    VersionReinstated { package: String, version: String } = "version.reinstated";
    /// Staff made all its versions unreachable, and its page.
    PackageTakenDown { package: String, legal_basis: String } = "package.taken_down";
    PackageReinstated { package: String } = "package.reinstated";
    /// The owner asks another moderator than the one who took it down; a package as a
    /// whole has no version.
    TakedownAppealed {
        appeal_id: TakedownAppealId,
        package: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<String>,
    } = "takedown.appealed";
    /// What is accepted is reinstated; a refusal is final.
    TakedownAppealDecided {
        appeal_id: TakedownAppealId,
        package: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<String>,
        accepted: bool,
    } = "takedown.appeal_decided";
    ReviewWritten { package: String, stars: u8 } = "review.written";
    ReviewRemoved { package: String } = "review.removed";
    /// The creator answered, or took the answer back.
    ReviewAnswered { package: String, account_id: AccountId } = "review.answered";
    /// Moderators hide it, or show it once more.
    ReviewModerated { package: String, account_id: AccountId, hidden: bool } = "review.moderated";
    AbuseReported { report_id: AbuseReportId, package: String, code: String } = "abuse.reported";
    AbuseDecided { report_id: AbuseReportId, package: String, upheld: bool } = "abuse.decided";
    InstallCommitted { install_id: InstallId, packages: u32 } = "install.committed";
    InstallRolledBack { install_id: InstallId } = "install.rolled_back";
    PackageDownloaded { package: String, version: String } = "package.downloaded";
    /// A member has a seat of a package that is priced per seat.
    SeatAssigned { package: String, account_id: AccountId } = "seat.assigned";
    SeatReleased { package: String, account_id: AccountId } = "seat.released";

    // Orders, in US cents
    OrderCreated { order_id: OrderId, packages: u32, total_cents: u64 } = "order.created";
    /// Stripe is asked to take the money, for the n-th time.
    OrderCheckedOut { order_id: OrderId, attempt: u32 } = "order.checked_out";
    /// Its packages are the workspace's.
    OrderPaid { order_id: OrderId, total_cents: u64 } = "order.paid";
    /// It is paid, and people look at the payment before its packages can be used.
    OrderHeld { order_id: OrderId, reasons: Vec<String> } = "order.held";
    /// The buyer says something to that.
    OrderAppealed { order_id: OrderId } = "order.appealed";
    /// Its bank warns of fraud, and it is given back as the operator has said before.
    OrderRefused { order_id: OrderId } = "order.refused";
    /// Its bank warns of fraud, and people look at it. In the log of staff.
    OrderFlagged { order_id: OrderId, score: u8 } = "order.flagged";
    /// People have decided on its payment.
    StaffReviewedPayment { order_id: OrderId, is_released: bool } = "staff.payment_reviewed";
    /// It can be paid no more.
    OrderClosed { order_id: OrderId } = "order.closed";
    /// Access to its packages ends, and the money goes back.
    RefundRequested { order_id: OrderId, refund_id: RefundId, packages: u32, amount_cents: u64 } = "refund.requested";
    RefundSettled { order_id: OrderId, refund_id: RefundId, amount_cents: u64 } = "refund.settled";
    /// Stripe could not send it: the packages are the workspace's as before.
    RefundFailed { order_id: OrderId, refund_id: RefundId } = "refund.failed";
    /// Whoever has the n-th code of a gift can redeem it; earlier codes are good no more.
    GiftCodeIssued { order_id: OrderId, number: u32, mailed: bool } = "gift.code_issued";
    /// Another workspace has what this one paid, or this one itself.
    GiftRedeemed { order_id: OrderId } = "gift.redeemed";
    /// A package that somebody else has paid is the workspace's.
    GiftReceived { order_id: OrderId, package: String } = "gift.received";
    /// Its creators' packages cost less by this code.
    DiscountCreated { code: String, uses_max: u32 } = "discount.created";
    /// It takes nothing off from now on.
    DiscountEnded { code: String } = "discount.ended";
    /// By it the workspace is known as an affiliate.
    AffiliateCodeIssued { affiliate_code: AffiliateCode } = "affiliate.code_issued";
    /// Who is billed, and where, is another.
    BillingDetailsUpdated { country: String, has_vat_id: bool } = "billing.details_updated";
    /// Somebody asks for another subscription, or for its end. What comes of it,
    /// `subscription.changed` tells.
    SubscriptionRequested { change: String, plan: Plan, seats: u32 } = "subscription.requested";
    /// Stripe has it otherwise than before, or what it entitles to has changed.
    SubscriptionChanged { status: String, plan: Plan } = "subscription.changed";
    /// A way to pay is to be added, removed, or taken first.
    PaymentMethodRequested { change: String } = "payment_method.requested";
    /// An invoice of a subscription is open, paid, or given up.
    InvoiceChanged { invoice: String, status: String } = "invoice.changed";
    /// An event of Stripe's is applied once more.
    StaffReplayed { stripe_event: String } = "staff.replayed";

    // The owner's numbers, in the log of staff
    /// What a campaign has cost on a day, in minor units.
    StaffRecordedCost { campaign: String, day: String, currency: String, amount: i64 } = "staff.cost_recorded";

    // The comparison of the books with Stripe, in the log of staff
    DifferenceFound { difference: String, class: String } = "difference.found";
    /// A later look has found both sides equal.
    DifferenceClosed { difference: String } = "difference.closed";
    /// A difference may stay, or was corrected by this transfer.
    StaffResolved { difference: String, correction: Option<String> } = "staff.resolved";
    /// A bank asks about what was paid for an order, or has taken it back until it decides.
    DisputeOpened { order_id: OrderId, dispute: String, state: String, amount_cents: u64 } = "dispute.opened";
    /// It has another state or another deadline, or money of it has moved.
    DisputeChanged { order_id: OrderId, dispute: String, state: String } = "dispute.changed";
    /// Where it is lost, access to the order's packages has ended.
    DisputeClosed { order_id: OrderId, dispute: String, state: String, amount_cents: u64 } = "dispute.closed";
    /// Stripe does not take what was to be submitted.
    EvidenceRefused { order_id: OrderId, dispute: String } = "dispute.evidence_refused";
    /// What a bank is to be told of a dispute is another text.
    StaffUpdatedEvidence { dispute: String } = "staff.evidence_updated";
    /// The evidence of a dispute goes to the bank.
    StaffSubmittedEvidence { dispute: String } = "staff.evidence_submitted";
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a second factor was shown by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactor {
    /// A code of the authenticator app.
    Code,
    RecoveryCode,
}

/// What somebody proved by, inside a session, who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    Password,
    Provider(Provider),
    SecondFactor(SecondFactor),
}

/// What of a customer's a member of staff read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Viewed {
    Account,
    Workspace,
    /// The list of a workspace's generations.
    Generations,
    Generation(GenerationId),
    /// What is owed to the workspace, or by it, transfer by transfer.
    Statement,
    /// An order with all that happened to it.
    Order(OrderId),
    /// A dispute of an order of the workspace's, with what the bank is told.
    Dispute(String),
    /// A version that waits for moderators, with its report and its archive.
    Submission {
        package: String,
        version: String,
    },
    /// All reviews of a package, hidden ones among them.
    Reviews {
        package: String,
    },
    AbuseReport(AbuseReportId),
    TakedownAppeal(TakedownAppealId),
}

/// Why a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    Logout,
    /// Its person ended it from another one.
    Revoked,
    /// Its refresh token was used twice.
    TokenReused,
    /// It was unused for longest when a sign-in was one too many.
    TooManySessions,
    PasswordChanged,
    PasswordReset,
    EmailChanged,
    SecondFactorEnabled,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_change_carries_the_name_of_its_kind() {
        let change = Change::AccountRegistered { by_provider: Some(Provider::GitHub) };
        let json = serde_json::to_value(&change).unwrap();
        assert_eq!(json["kind"], change.kind().as_str());
        assert_eq!(json["details"]["by_provider"], "github");
        assert_eq!(serde_json::from_value::<Change>(json).unwrap(), change);
    }

    #[test]
    fn no_two_kinds_share_a_name() {
        let names: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(names.len(), Kind::ALL.len());
    }
}
