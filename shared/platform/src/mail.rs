//! Mails as they wait to be sent. A mail leaves by the outbox, with the
//! transaction that is its reason; `send-mail` writes its text and sends it.

use domain::{Email, MailId, PersonName, Role, Time};
use serde::{Deserialize, Serialize};

use crate::codes::Purpose;

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
    ResetPassword {
        link: Link,
    },
    /// To the new address: open the link to make it yours.
    ChangeEmail {
        link: Link,
    },
    /// To the old address.
    EmailChanged {
        to: Email,
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
    /// A part of a quota is used up.
    QuotaNotice {
        workspace: String,
        operation: String,
        percent: u8,
        used: u64,
        limit: u64,
        resets_at: Time,
    },
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
    ProviderLinked,
    ProviderUnlinked,
    ApiKeyCreated,
    /// A refresh token was used twice: the session was ended.
    SessionStolen,
    /// Many wrong passwords.
    LoginsRefused,
    OwnershipReceived,
}
