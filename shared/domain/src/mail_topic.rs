//! Kinds of mail that their reader can do without.

use serde::{Deserialize, Serialize};

/// What can be unsubscribed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailTopic {
    /// Invitations into workspaces of others, and packages that others offer.
    Invitations,
    /// Parts of a quota are used up.
    QuotaNotices,
    /// What changed about packages that a workspace has installed.
    PackageNotices,
}

impl MailTopic {
    pub const ALL: [Self; 3] = [Self::Invitations, Self::QuotaNotices, Self::PackageNotices];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitations => "invitations",
            Self::QuotaNotices => "quota_notices",
            Self::PackageNotices => "package_notices",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.as_str() == text)
    }
}
