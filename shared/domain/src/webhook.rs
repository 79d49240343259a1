//! What customers' addresses are told of: which events, and where the thing is that each is
//! about. The list is closed: a new kind of event does not compile until it is decided here
//! whether it is told.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;
use crate::events::Kind;

/// A kind of event that is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum EventType {
    Change(Kind),
    /// Sent because somebody asked for it, to try an endpoint.
    Test,
}

const TEST: &str = "webhook.test";

/// How much an endpoint is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PayloadForm {
    /// The type, the ids and a link to the thing.
    #[default]
    Thin,
    /// Also who changed it, and the event's details.
    Full,
}

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// It is to be sent, perhaps once more.
    Pending,
    /// Answered by a 2xx.
    Delivered,
    /// Tried for three days, or the endpoint is gone or was turned off meanwhile.
    Failed,
}

impl DeliveryState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
        }
    }
}

impl EventType {
    /// All that are told, in the order of the kinds; the test event is the last.
    pub fn all() -> impl Iterator<Item = Self> {
        Kind::ALL.iter().filter_map(|kind| Self::of(*kind)).chain([Self::Test])
    }

    /// `None` for what is not told.
    pub fn of(kind: Kind) -> Option<Self> {
        link(kind).map(|_| Self::Change(kind))
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Change(kind) => kind.as_str(),
            Self::Test => TEST,
        }
    }

    /// The path in the API of what the event is about, with the names of details in braces.
    pub fn link(self) -> &'static str {
        match self {
            // Only [`Self::of`] makes it, of kinds that have one.
            Self::Change(kind) => link(kind).unwrap_or(WORKSPACE),
            Self::Test => WEBHOOK,
        }
    }

    /// Names and Rust types of the details.
    pub fn fields(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Change(kind) => kind.fields(),
            Self::Test => &[("webhook_id", "WebhookId")],
        }
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for EventType {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let known = Self::all().find(|it| it.as_str() == text);
        known.ok_or(Unacceptable {
            expected: "a type of event that webhooks are told of, such as `generation.finished`",
        })
    }
}

impl TryFrom<String> for EventType {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        text.parse()
    }
}

impl From<EventType> for String {
    fn from(event: EventType) -> Self {
        event.as_str().to_owned()
    }
}

impl utoipa::PartialSchema for EventType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(Some(Self::all().map(Self::as_str)))
            .into()
    }
}

impl utoipa::ToSchema for EventType {}

const WORKSPACE: &str = "/api/v1/workspace";
const WEBHOOK: &str = "/api/v1/webhooks/{webhook_id}";
const PACKAGE: &str = "/api/v1/creator/packages/{package}";
const VERSION: &str = "/api/v1/creator/packages/{package}/versions/{version}";
const REVIEW: &str = "/api/v1/creator/packages/{package}/versions/{version}/review";
const ORDER: &str = "/api/v1/orders/{order_id}";

/// Where what an event is about is read; `None` for what webhooks are not told of: what is
/// in the logs of accounts and of staff, what staff does, and what would be told each day.
fn link(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::KeyCreated | Kind::KeyRotated | Kind::KeyRevoked => "/api/v1/auth/keys/{key_id}",
        Kind::WorkspaceRenamed | Kind::OwnershipTransferred => WORKSPACE,
        Kind::InvitationCreated | Kind::InvitationResent | Kind::InvitationRevoked | Kind::InvitationDeclined => {
            "/api/v1/workspace/invitations"
        }
        Kind::MemberJoined | Kind::RoleChanged | Kind::MemberRemoved => "/api/v1/workspace/members",
        Kind::WebhookCreated
        | Kind::WebhookChanged
        | Kind::WebhookSecretRotated
        | Kind::WebhookDisabled
        | Kind::WebhookDeleted => WEBHOOK,
        Kind::UploadCreated | Kind::UploadDeleted => "/api/v1/uploads/{upload_id}",
        Kind::GenerationCreated | Kind::GenerationFinished | Kind::ArtifactDeleted => {
            "/api/v1/generations/{generation_id}"
        }
        Kind::PlanChanged => "/api/v1/billing/quotas",
        Kind::NamespaceCreated => "/api/v1/creator/namespaces",
        Kind::TransferOffered | Kind::TransferWithdrawn | Kind::TransferDeclined | Kind::TransferAccepted => {
            "/api/v1/creator/transfers"
        }
        Kind::SplitProposed | Kind::SplitWithdrawn | Kind::SplitAccepted | Kind::SplitDeclined | Kind::SplitLeft => {
            "/api/v1/creator/splits"
        }
        Kind::SigningKeyRegistered | Kind::SigningKeyRevoked => "/api/v1/creator/signing-keys",
        Kind::AgreementAccepted => "/api/v1/marketplace/agreements",
        Kind::PackageCreated
        | Kind::PackageChanged
        | Kind::PackageTakenDown
        | Kind::PackageReinstated
        | Kind::TakedownAppealed
        | Kind::TakedownAppealDecided => PACKAGE,
        Kind::VersionCreated
        | Kind::VersionSubmitted
        | Kind::VersionChecked
        | Kind::VersionPublished
        | Kind::VersionSigned
        | Kind::VersionDeprecated
        | Kind::VersionYanked
        | Kind::VersionRestored
        | Kind::VersionTakenDown
        | Kind::VersionReinstated => VERSION,
        Kind::SubmissionOpened | Kind::SubmissionWithdrawn | Kind::SubmissionAppealed | Kind::SubmissionDecided => {
            REVIEW
        }
        Kind::ReviewWritten | Kind::ReviewRemoved | Kind::ReviewAnswered | Kind::ReviewModerated => {
            "/api/v1/marketplace/packages/{package}/reviews"
        }
        Kind::InstallCommitted | Kind::InstallRolledBack => "/api/v1/library/installs/{install_id}",
        Kind::PackageDownloaded => "/api/v1/marketplace/packages/{package}/versions/{version}",
        Kind::SeatAssigned | Kind::SeatReleased => "/api/v1/marketplace/packages/{package}/seats",
        Kind::OrderCreated
        | Kind::OrderCheckedOut
        | Kind::OrderPaid
        | Kind::OrderHeld
        | Kind::OrderAppealed
        | Kind::OrderRefused
        | Kind::OrderClosed
        | Kind::RefundRequested
        | Kind::RefundSettled
        | Kind::RefundFailed
        | Kind::GiftCodeIssued
        | Kind::GiftRedeemed
        | Kind::DisputeOpened
        | Kind::DisputeChanged
        | Kind::DisputeClosed => ORDER,
        Kind::GiftReceived => "/api/v1/marketplace/purchases",
        Kind::DiscountCreated | Kind::DiscountEnded => "/api/v1/creator/discounts/{code}",
        Kind::AffiliateCodeIssued => "/api/v1/creator/earnings",
        Kind::BillingDetailsUpdated => "/api/v1/billing/details",
        Kind::SubscriptionRequested | Kind::SubscriptionChanged => "/api/v1/billing/subscription",
        Kind::PaymentMethodRequested => "/api/v1/billing/payment-methods",
        Kind::InvoiceChanged => "/api/v1/billing/invoices/{invoice}",
        Kind::AccountRegistered
        | Kind::AccountRenamed
        | Kind::EmailChangeRequested
        | Kind::EmailChanged
        | Kind::PasswordChanged
        | Kind::PasswordReset
        | Kind::SecondFactorEnrolled
        | Kind::SecondFactorEnabled
        | Kind::SecondFactorDisabled
        | Kind::RecoveryCodesRenewed
        | Kind::ProviderLinked
        | Kind::ProviderUnlinked
        | Kind::MailPreferencesChanged
        | Kind::AccountExported
        | Kind::ErasureBegun
        | Kind::ErasureFinished
        | Kind::SessionStarted
        | Kind::SessionProven
        | Kind::SessionEnded
        | Kind::SessionsEnded
        | Kind::KeyUsed
        | Kind::WorkspaceCreated
        | Kind::WorkspaceClosed
        | Kind::StaffViewed
        | Kind::StaffSuspended
        | Kind::StaffRestored
        | Kind::StaffSetPlan
        | Kind::StaffGranted
        | Kind::StaffEnrolled
        | Kind::StaffRevoked
        | Kind::StaffSignedIn
        | Kind::SubmissionClaimed
        | Kind::SubmissionReleased
        | Kind::AbuseReported
        | Kind::AbuseDecided
        | Kind::OrderFlagged
        | Kind::StaffReviewedPayment
        | Kind::StaffReplayed
        | Kind::DifferenceFound
        | Kind::DifferenceClosed
        | Kind::StaffResolved
        | Kind::StaffRecordedCost
        | Kind::EvidenceRefused
        | Kind::StaffUpdatedEvidence
        | Kind::StaffSubmittedEvidence => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_type_reads_back_as_it_is_written_and_others_are_refused() {
        for event in EventType::all() {
            assert_eq!(event.as_str().parse(), Ok(event));
        }
        for other in ["generation.Finished", "generation.*", "", "account.registered", "staff.viewed"] {
            assert!(other.parse::<EventType>().is_err(), "{other}");
        }
    }

    #[test]
    fn what_stands_in_a_link_is_a_detail_of_its_event() {
        for event in EventType::all() {
            for name in event.link().split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
                assert!(event.fields().iter().any(|(field, _)| *field == name), "{event}: {name}");
            }
        }
    }

    #[test]
    fn nothing_of_an_account_or_of_staff_is_told() {
        for kind in Kind::ALL {
            let area = kind.as_str().split('.').next().unwrap();
            let own = ["account", "session", "sessions", "staff", "difference", "abuse"].contains(&area);
            assert!(!own || EventType::of(*kind).is_none(), "{kind}");
        }
    }
}
