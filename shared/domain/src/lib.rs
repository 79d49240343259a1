//! What the product's rules are about, without I/O: ids, roles, values that
//! cannot be wrong, and the state machines that decide.

pub mod api_key;
pub mod billing;
pub mod discount_code;
pub mod email;
pub mod events;
pub mod generation;
pub mod id;
pub mod lookalike;
pub mod mail_topic;
pub mod metric_name;
pub mod name;
pub mod plan;
pub mod provider;
pub mod risk;
pub mod role;
pub mod sha256;
pub mod staff;
pub mod tenure;
pub mod time;
pub mod upload;
pub mod webhook;
pub mod workspace;

pub use api_key::{ApiKey, KeyMode};
pub use billing::{CountryCode, PostalCode, Subdivision, VatId, VatIdForm, VatRegister};
pub use discount_code::DiscountCode;
pub use email::Email;
pub use id::{
    AbuseReportId, AccountId, AffiliateCode, DeviceId, EmailChangeId, EventId, GenerationId, InstallId, InvitationId,
    KeyId, MailId, OrderId, PasswordResetId, PlaceId, RefundId, RegistrationId, SessionId, StaffId, TakedownAppealId,
    TenantId, UploadId, WebhookId,
};
pub use lookalike::{Lookalike, Unmistakable};
pub use mail_topic::MailTopic;
pub use metric_name::MetricName;
pub use name::{BillingName, DiscountNote, PersonName, WorkspaceName, breaks_line_or_direction};
pub use role::{Permission, Role};
pub use sha256::Sha256Hex;
pub use staff::{Reason, StaffPermission, StaffRole};
pub use tenure::Tenure;
pub use time::Time;
pub use workspace::WorkspaceKind;

/// A value refused at the edge: what was expected, in words for the client.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}")]
pub struct Unacceptable {
    pub expected: &'static str,
}
