//! What a mail is about, as far as its reader can stop it.
//!
//! | mail | an address that came back (hard bounce) | a complaint | unsubscribed |
//! |---|---|---|---|
//! | a link that somebody asked for: `verify_email`, `reset_password`, `change_email` | sent | sent | cannot be |
//! | what answers such a request: `already_registered`, `no_account` | sent | sent | cannot be |
//! | `email_changed`, `security_notice`, `suspension` | sent, and the account says that its address does not work | sent | cannot be |
//! | about money: `purchase_receipt`, `refund_receipt`, `order_held`, `order_refused`, `sale_disputed`, `purchase_ended`, `gift_ended`, `invoice_paid`, `payment_failed`, `subscription_ended` | sent, and the account says that its address does not work | sent | cannot be |
//! | `transfer_notice`, `split_notice`, `webhook_disabled` | sent, and the account says that its address does not work | sent | cannot be |
//! | what staff decided: `version_reviewed`, `takedown`, `takedown_appeal_refused`, `review_moderated`, `report_decided` | sent | sent | cannot be |
//! | `invitation`, `gift`, `transfer_offered`, `split_proposed` | not sent | not sent | not sent |
//! | `quota_notice`, `package_digest` | not sent | not sent | not sent |
//!
//! What security rests on is always handed to SES: an address may work again, and
//! nobody shall be able to keep a notice from somebody else by a complaint. The number
//! of such mails is bounded where they are asked for (see `store/mail_rate_limit.rs`), and SES itself
//! keeps back what would only bounce again.

pub use domain::MailTopic as Topic;

use super::Message;

impl Message {
    /// The topic of what its reader can do without; `None` for what security rests on
    /// and for what staff decided about them, which is always sent.
    pub fn topic(&self) -> Option<Topic> {
        match self {
            Self::Invitation { .. } | Self::Gift { .. } | Self::TransferOffered { .. } | Self::SplitProposed { .. } => {
                Some(Topic::Invitations)
            }
            Self::QuotaNotice { .. } => Some(Topic::QuotaNotices),
            Self::PackageDigest { .. } => Some(Topic::PackageNotices),
            Self::VerifyEmail { .. }
            | Self::AlreadyRegistered
            | Self::NoAccount
            | Self::ResetPassword { .. }
            | Self::ChangeEmail { .. }
            | Self::EmailChanged { .. }
            | Self::SecurityNotice { .. }
            | Self::Suspension { .. }
            | Self::PurchaseReceipt { .. }
            | Self::RefundReceipt { .. }
            | Self::OrderHeld { .. }
            | Self::OrderRefused { .. }
            | Self::SaleDisputed { .. }
            | Self::PurchaseEnded { .. }
            | Self::GiftEnded { .. }
            | Self::InvoicePaid { .. }
            | Self::PaymentFailed { .. }
            | Self::SubscriptionEnded { .. }
            | Self::TransferNotice { .. }
            | Self::SplitNotice { .. }
            | Self::WebhookDisabled { .. }
            | Self::VersionReviewed { .. }
            | Self::Takedown { .. }
            | Self::TakedownAppealRefused { .. }
            | Self::ReviewModerated { .. }
            | Self::ReportDecided { .. } => None,
        }
    }
}
