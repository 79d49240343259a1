//! Which mails a person gets, of those that they can do without.

use identity_store::mailboxes::Standing;
use platform::mail::Topic;
use serde::Serialize;

/// Mails that can be stopped. All others are about safety, and always sent.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct MailPreferences {
    /// Whether invitations into workspaces of others, and offers of packages and of shares in them,
    /// are mailed.
    #[schema(example = true)]
    invitations: bool,
    /// Whether it is mailed that a part of a quota is used up.
    #[schema(example = true)]
    quota_notices: bool,
    /// Whether it is mailed what changed about packages that a workspace has installed.
    #[schema(example = true)]
    package_notices: bool,
}

impl From<&Standing> for MailPreferences {
    fn from(standing: &Standing) -> Self {
        let subscribed = |topic| !standing.unsubscribed.contains(&topic);
        Self {
            invitations: subscribed(Topic::Invitations),
            quota_notices: subscribed(Topic::QuotaNotices),
            package_notices: subscribed(Topic::PackageNotices),
        }
    }
}
