//! What stands in a path where it has a parameter.

use domain::provider::Provider;
use domain::{
    AbuseReportId, AccountId, EventId, GenerationId, InstallId, InvitationId, KeyId, OrderId, RefundId, SessionId,
    TakedownAppealId, TenantId, UploadId, WebhookId,
};

/// What a path parameter names. A test makes one of each kind for another tenant and
/// calls every route with it, so a new kind does not build until that test makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathParameter {
    Upload,
    Generation,
    ApiKey,
    Session,
    /// An account, as a member of the caller's workspace.
    Member,
    Invitation,
    /// A provider of sign-ins: no thing of a tenant.
    Provider,
    /// A namespace of packages, and the name of a package in it.
    Namespace,
    Package,
    /// A version of a package.
    Version,
    Install,
    Order,
    /// A way to pay, as Stripe names it.
    PaymentMethod,
    /// An invoice of a subscription, as Stripe names it.
    Invoice,
    /// A refund of the order that the path names.
    Refund,
    /// A creator's signing key, by its `kid`.
    SigningKey,
    /// A creator's discount code.
    Discount,
    Webhook,
    /// A delivery of the webhook that the path names, by its event.
    Delivery,
    /// The account that wrote a review.
    Reviewer,
    /// Any account, on a route of staff.
    AnyAccount,
    /// Any workspace, on a route of staff.
    AnyWorkspace,
    /// A generation of the workspace that the path names, on a route of staff.
    AnyGeneration,
    /// An order of the workspace that the path names, on a route of staff.
    AnyOrder,
    /// An event that Stripe told of, on a route of staff.
    StripeEvent,
    /// A difference between the books and Stripe, on a route of staff.
    Difference,
    /// A dispute, as Stripe names it, on a route of staff.
    Dispute,
    /// Any namespace, package and version, on a route of staff.
    AnyNamespace,
    AnyPackage,
    AnyVersion,
    /// What anybody reported, on a route of staff.
    AbuseReport,
    /// An appeal against a takedown, on a route of staff.
    TakedownAppeal,
}

impl PathParameter {
    pub const ALL: [Self; 32] = [
        Self::Upload,
        Self::Generation,
        Self::ApiKey,
        Self::Session,
        Self::Member,
        Self::Invitation,
        Self::Provider,
        Self::Namespace,
        Self::Package,
        Self::Version,
        Self::Install,
        Self::Order,
        Self::PaymentMethod,
        Self::Invoice,
        Self::Refund,
        Self::SigningKey,
        Self::Discount,
        Self::Webhook,
        Self::Delivery,
        Self::Reviewer,
        Self::AnyAccount,
        Self::AnyWorkspace,
        Self::AnyGeneration,
        Self::AnyOrder,
        Self::StripeEvent,
        Self::Difference,
        Self::Dispute,
        Self::AnyNamespace,
        Self::AnyPackage,
        Self::AnyVersion,
        Self::AbuseReport,
        Self::TakedownAppeal,
    ];

    /// Whether only routes of staff have it: what it names is of any tenant.
    pub fn is_of_staff(self) -> bool {
        matches!(
            self,
            Self::AnyAccount
                | Self::AnyWorkspace
                | Self::AnyGeneration
                | Self::AnyOrder
                | Self::StripeEvent
                | Self::Difference
                | Self::Dispute
                | Self::AnyNamespace
                | Self::AnyPackage
                | Self::AnyVersion
                | Self::AbuseReport
                | Self::TakedownAppeal
        )
    }

    /// What ids of this kind begin with, before the `_`; none of what has no ids.
    pub fn id_prefix(self) -> Option<&'static str> {
        match self {
            Self::Upload => Some(UploadId::PREFIX),
            Self::Generation | Self::AnyGeneration => Some(GenerationId::PREFIX),
            Self::ApiKey => Some(KeyId::PREFIX),
            Self::Session => Some(SessionId::PREFIX),
            Self::Member | Self::AnyAccount => Some(AccountId::PREFIX),
            Self::AnyWorkspace => Some(TenantId::PREFIX),
            Self::Invitation => Some(InvitationId::PREFIX),
            Self::Install => Some(InstallId::PREFIX),
            Self::Order | Self::AnyOrder => Some(OrderId::PREFIX),
            Self::Refund => Some(RefundId::PREFIX),
            Self::Webhook => Some(WebhookId::PREFIX),
            Self::Delivery => Some(EventId::PREFIX),
            Self::Reviewer => Some(AccountId::PREFIX),
            Self::AbuseReport => Some(AbuseReportId::PREFIX),
            Self::TakedownAppeal => Some(TakedownAppealId::PREFIX),
            Self::Provider
            | Self::Namespace
            | Self::Package
            | Self::Version
            | Self::AnyNamespace
            | Self::AnyPackage
            | Self::AnyVersion
            | Self::SigningKey
            | Self::Discount
            | Self::StripeEvent
            | Self::PaymentMethod
            | Self::Invoice
            | Self::Difference
            | Self::Dispute => None,
        }
    }

    /// A value that a client could send, of nothing that exists.
    pub fn example(self) -> String {
        let named = match self {
            Self::Namespace | Self::AnyNamespace => "acme",
            Self::Package | Self::AnyPackage => "typescript",
            Self::Version | Self::AnyVersion => "1.4.2",
            Self::SigningKey => "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
            Self::Discount => "LAUNCH-20",
            Self::PaymentMethod => "pm_1SNVbPGm7vC2xH0kq2b3c4d5",
            Self::Invoice => "in_1SNVbPGm7vC2xH0kq2b3c4d5",
            Self::StripeEvent => "evt_1SNVbPGm7vC2xH0kq2b3c4d5",
            Self::Difference => "missing_here.charge.ord_01JD3V7Z0QK2M4N6P8R0T2V4X6",
            Self::Dispute => "du_1SNVbPGm7vC2xH0kq2b3c4d5",
            _ => Provider::ALL[0].as_str(),
        };
        self.id_prefix().map_or_else(|| named.to_owned(), |prefix| format!("{prefix}_01JD3V7Z0QK2M4N6P8R0T2V4X6"))
    }
}
