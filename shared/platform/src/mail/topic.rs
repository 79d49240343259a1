//! What a mail is about, as far as its reader can stop it.
//!
//! | mail | an address that came back (hard bounce) | a complaint | unsubscribed |
//! |---|---|---|---|
//! | a link that somebody asked for: `verify_email`, `reset_password`, `change_email` | sent | sent | cannot be |
//! | what answers such a request: `already_registered`, `no_account` | sent | sent | cannot be |
//! | `email_changed`, `security_notice` | sent, and the account says that its address does not work | sent | cannot be |
//! | `invitation` | not sent | not sent | not sent |
//! | `quota_notice` | not sent | not sent | not sent |
//!
//! What security rests on is always handed to SES: an address may work again, and
//! nobody shall be able to keep a notice from somebody else by a complaint. The number
//! of such mails is bounded where they are asked for (see `store/mail_rate_limit.rs`), and SES itself
//! keeps back what would only bounce again. There are no mails about money so far; they
//! belong into the first three rows.

pub use domain::MailTopic as Topic;

use super::Message;

impl Message {
    /// The topic of what its reader can do without; `None` for what security rests on,
    /// which is always sent.
    pub fn topic(&self) -> Option<Topic> {
        match self {
            Self::Invitation { .. } => Some(Topic::Invitations),
            Self::QuotaNotice { .. } => Some(Topic::QuotaNotices),
            Self::VerifyEmail { .. }
            | Self::AlreadyRegistered
            | Self::NoAccount
            | Self::ResetPassword { .. }
            | Self::ChangeEmail { .. }
            | Self::EmailChanged { .. }
            | Self::SecurityNotice { .. } => None,
        }
    }
}
