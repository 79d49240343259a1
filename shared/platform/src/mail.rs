//! Mails as they wait to be sent. A mail leaves by the outbox, with the
//! transaction that is its reason; `send-mail` writes its text and sends it.
//! `topic.rs` says which mails their readers can stop.

mod mailbox;
mod topic;

pub use mailbox::Mailbox;
pub use topic::Topic;

use aws_sdk_sesv2::error::ProvideErrorMetadata as _;
use aws_sdk_sesv2::operation::send_email::SendEmailError;
use aws_sdk_sesv2::types::{Body, Content, Destination, EmailContent, Message as SimpleMessage, MessageHeader};
use domain::{Email, MailId, OrderId, PersonName, Role, Time, WebhookId};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::codes::Purpose;
use crate::error::Error;
use crate::sdk_error::named;

/// One mail to one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    pub id: MailId,
    pub to: Email,
    #[serde(flatten)]
    pub message: Message,
}

/// A link that works once. Only what it is about lies here: the code itself is
/// made when the mail is written, and is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub purpose: Purpose,
    pub subject: String,
    pub expires_at: Time,
}

/// What it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "message", rename_all = "snake_case")]
pub enum Message {
    /// Open the link to make your account.
    VerifyEmail {
        name: Option<PersonName>,
        link: Link,
    },
    /// Somebody, perhaps you, registered an address that has an account.
    AlreadyRegistered,
    /// Somebody, perhaps you, asked to reset the password of an address that has no account.
    NoAccount,
    ResetPassword {
        link: Link,
    },
    /// To the new address: open the link to make it yours.
    ChangeEmail {
        link: Link,
    },
    /// To the old address.
    EmailChanged {
        /// The new one. Not `to`: a message lies flat beside its reader.
        address: Email,
    },
    Invitation {
        workspace: String,
        invited_by: Email,
        role: Role,
        link: Link,
    },
    /// Something about the account's safety happened, and when.
    SecurityNotice {
        notice: Notice,
        at: Time,
    },
    /// Staff suspended an account or a workspace, or ended that.
    Suspension {
        suspended: bool,
        /// Its name; none of an account.
        workspace: Option<String>,
        reason: String,
        at: Time,
    },
    /// What was bought, and paid.
    PurchaseReceipt {
        order: OrderId,
        workspace: String,
        /// What each is called, and its price.
        lines: Vec<(String, String)>,
        total: String,
        at: Time,
    },
    /// What was given back.
    RefundReceipt {
        order: OrderId,
        workspace: String,
        lines: Vec<(String, String)>,
        total: String,
        at: Time,
    },
    /// What was paid is looked at by people before it can be used.
    OrderHeld {
        order: OrderId,
        /// Why, a sentence each.
        reasons: Vec<String>,
        at: Time,
    },
    /// People have decided against a payment: its money goes back.
    OrderRefused {
        order: OrderId,
        at: Time,
    },
    /// A bank holds the money of a sale of its reader's, or has decided whose it is.
    SaleDisputed {
        /// What each is called.
        packages: Vec<String>,
        step: DisputeStep,
        at: Time,
    },
    /// Somebody has paid a package for its reader, who redeems it by the link.
    Gift {
        /// The workspace that gives it.
        from: String,
        package: String,
        link: Link,
    },
    /// What its reader has redeemed was given back by whoever paid it, or a bank has taken
    /// the money back.
    GiftEnded {
        packages: Vec<String>,
        at: Time,
    },
    /// A bank has taken back what its reader paid: they can use it no more.
    PurchaseEnded {
        order: OrderId,
        packages: Vec<String>,
        at: Time,
    },
    /// Moderators decided whether a version is published.
    VersionReviewed {
        package: String,
        version: String,
        approved: bool,
        /// What it was refused for.
        codes: Vec<String>,
        reason: String,
        may_appeal: bool,
        at: Time,
    },
    /// Staff made a version or a package unreachable, or reinstated it.
    Takedown {
        /// `acme/typescript 1.4.2`, or without a version a whole package.
        subject: String,
        taken_down: bool,
        /// Whether its reader published it; others have it in their library.
        is_creator: bool,
        /// In words.
        legal_basis: String,
        reason: String,
        at: Time,
    },
    /// Another moderator refused the appeal against a takedown.
    TakedownAppealRefused {
        subject: String,
        reason: String,
        at: Time,
    },
    /// Moderators hid what its reader wrote about a package, or show it once more.
    ReviewModerated {
        package: String,
        hidden: bool,
        reason: String,
        at: Time,
    },
    /// Moderators decided on what its reader reported.
    ReportDecided {
        subject: String,
        upheld: bool,
        reported_at: Time,
    },
    /// An invoice of a subscription is paid.
    InvoicePaid {
        workspace: String,
        /// As Stripe numbers it.
        number: String,
        /// What each is called, and its amount.
        lines: Vec<(String, String)>,
        total: String,
        at: Time,
    },
    /// An invoice of a subscription could not be charged.
    PaymentFailed {
        workspace: String,
        number: String,
        total: String,
        /// The how many-th failure it is.
        failures: u32,
        /// When it is tried once more, if it is.
        next_try_at: Option<Time>,
        /// When the plan ends if nobody pays.
        ends_at: Time,
    },
    /// What a subscription entitled to has ended.
    SubscriptionEnded {
        workspace: String,
        /// The title of the plan.
        plan: String,
        at: Time,
    },
    /// A part of a quota is used up.
    QuotaNotice {
        workspace: String,
        operation: String,
        percent: u8,
        used: u64,
        limit: u64,
        resets_at: Time,
    },
    /// Another workspace offers a namespace or a package, by its id.
    TransferOffered {
        subject: String,
        /// The name of the workspace that offers it.
        from: String,
        until: Time,
    },
    /// What became of a namespace or a package, by its id, or of an offer of it.
    TransferNotice {
        subject: String,
        step: TransferStep,
        at: Time,
    },
    /// The owner of a package proposes to share what it earns with its reader's workspace.
    SplitProposed {
        package: String,
        /// The name of the workspace that proposes it.
        from: String,
        /// Of the creator's share, for the workspace; zero where it has a part and is to have
        /// none.
        basis_points: u32,
        at: Time,
    },
    /// What became of a split of what a package earns.
    SplitNotice {
        package: String,
        step: SplitStep,
        at: Time,
    },
    /// The product tells an address of theirs no more.
    WebhookDisabled {
        webhook: WebhookId,
        workspace: String,
        /// Without its query, which may hold a secret.
        url: String,
        reason: WebhookEnd,
        at: Time,
    },
    /// What changed within a day about packages that a workspace has installed.
    PackageDigest {
        workspace: String,
        /// A sentence each, of ids and versions alone.
        lines: Vec<String>,
        /// Changes that have no line.
        omitted: u32,
    },
}

impl Message {
    /// What its reader is to open, if anything.
    pub fn link(&self) -> Option<&Link> {
        match self {
            Self::VerifyEmail { link, .. }
            | Self::ResetPassword { link }
            | Self::ChangeEmail { link }
            | Self::Invitation { link, .. }
            | Self::Gift { link, .. } => Some(link),
            Self::AlreadyRegistered
            | Self::NoAccount
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
            | Self::VersionReviewed { .. }
            | Self::Takedown { .. }
            | Self::TakedownAppealRefused { .. }
            | Self::ReviewModerated { .. }
            | Self::ReportDecided { .. }
            | Self::InvoicePaid { .. }
            | Self::PaymentFailed { .. }
            | Self::SubscriptionEnded { .. }
            | Self::QuotaNotice { .. }
            | Self::TransferOffered { .. }
            | Self::TransferNotice { .. }
            | Self::SplitProposed { .. }
            | Self::SplitNotice { .. }
            | Self::WebhookDisabled { .. }
            | Self::PackageDigest { .. } => None,
        }
    }
}

/// What a creator hears of a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeStep {
    Opened,
    Won,
    Lost,
}

/// What a side of a transfer hears of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferStep {
    /// Their own workspace offered it.
    Offered,
    /// The owner took back what was offered to them.
    Withdrawn,
    /// The receiver does not want it.
    Declined,
    /// It belongs to another workspace now.
    Given,
    /// It belongs to theirs now.
    Received,
}

/// What somebody who shares in a package's sales, or its owner, hears of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SplitStep {
    /// The owner took the proposal back.
    Withdrawn,
    /// A workspace has accepted, and others are still asked.
    Accepted,
    /// A workspace does not want it.
    Declined,
    /// All have accepted.
    InForce,
    /// A workspace has given its part back.
    Left,
}

/// Why an address is told no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WebhookEnd {
    /// Nothing that was sent has arrived for days.
    Failing,
    /// It answered 410.
    Gone,
}

/// What an owner should hear of at once, in case it was not them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    PasswordChanged,
    PasswordReset,
    SecondFactorEnabled,
    SecondFactorDisabled,
    RecoveryCodeUsed,
    RecoveryCodesRenewed,
    ProviderLinked,
    ProviderUnlinked,
    ApiKeyCreated,
    /// A refresh token was used twice: the session was ended.
    SessionStolen,
    /// Many wrong passwords.
    LoginsRefused,
    /// Many wrong codes of the second factor, by who had passed the first step.
    CodesRefused,
    OwnershipReceived,
    OwnershipGiven,
}

/// A mail as its reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedMail {
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Where a POST stops mails of this kind, for a letter that its reader can do without.
    pub unsubscribe_url: Option<String>,
}

/// What SES said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    Sent,
    /// For good: this letter to this address will never go.
    Refused,
}

/// Sends a letter from the product's own address. Neither error nor log names
/// the reader: SES's own messages do, so they are passed on nowhere.
pub async fn post(app: &App, to: &Email, mail: &RenderedMail) -> Result<Posted, Error> {
    let content = |text: &str| Content::builder().data(text).charset("UTF-8").build().map_err(Error::internal);
    let body = Body::builder().text(content(&mail.text)?).html(content(&mail.html)?).build();
    let headers = mail.unsubscribe_url.as_deref().map(unsubscribe_headers).transpose()?;
    let message = SimpleMessage::builder().subject(content(&mail.subject)?).body(body).set_headers(headers).build();
    let sent = app
        .sesv2()
        .send_email()
        .from_email_address(app.config.mail_from()?)
        .configuration_set_name(app.config.mail_configuration()?)
        .destination(Destination::builder().to_addresses(to.as_str()).build())
        .content(EmailContent::builder().simple(message).build())
        .send()
        .await;
    let Err(error) = sent else {
        return Ok(Posted::Sent);
    };
    // A sender that is not verified is rejected by the same name as a reader:
    // an operator mends that, and then the mail shall go.
    let about_us =
        error.message().is_some_and(|text| text.contains(address_of(app.config.mail_from().unwrap_or_default())));
    match error.as_service_error() {
        Some(SendEmailError::MessageRejected(_) | SendEmailError::BadRequestException(_)) if !about_us => {
            tracing::warn!(reason = named(&error), "SES refuses a mail for good");
            Ok(Posted::Refused)
        }
        // What else SES says is about us or about the moment.
        _ => Err(Error::Unavailable { inside: named(&error) }),
    }
}

/// RFC 8058: what lets a mail program unsubscribe by one click, without opening a page.
/// SES signs both headers with the rest of the mail.
fn unsubscribe_headers(url: &str) -> Result<Vec<MessageHeader>, Error> {
    let header =
        |name: &str, value: String| MessageHeader::builder().name(name).value(value).build().map_err(Error::internal);
    Ok(vec![header("List-Unsubscribe", format!("<{url}>"))?, header("List-Unsubscribe-Post", ONE_CLICK.to_owned())?])
}

/// The body of the POST that a mail program sends.
pub const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

/// The address of `ggen <no-reply@ggen.example>`.
fn address_of(sender: &str) -> &str {
    sender.rsplit_once('<').map_or(sender, |(_, rest)| rest.trim_end_matches('>'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_may_have_a_name() {
        assert_eq!(address_of("ggen <no-reply@ggen.example>"), "no-reply@ggen.example");
        assert_eq!(address_of("no-reply@ggen.example"), "no-reply@ggen.example");
    }
}
