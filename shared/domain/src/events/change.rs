//! What changed. Details are ids, states and counts: nothing that tells who a person is.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::generation::State;
use crate::plan::Plan;
use crate::provider::Provider;
use crate::{
    AccountId, GenerationId, InvitationId, KeyId, KeyMode, MailTopic, Permission, Role, SessionId, Sha256Hex, UploadId,
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
    MemberJoined { account_id: AccountId, invitation_id: InvitationId, role: Role } = "member.joined";
    RoleChanged { account_id: AccountId, from: Role, to: Role } = "member.role_changed";
    /// By an admin, or by leaving.
    MemberRemoved { account_id: AccountId } = "member.removed";

    // Generations
    UploadCreated { upload_id: UploadId, size_bytes: u64, sha256: Sha256Hex } = "upload.created";
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

    // Plans
    PlanChanged { plan: Plan } = "plan.changed";
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

/// Why a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    Logout,
    /// Its person ended it from another one.
    Revoked,
    /// Its refresh token was used twice.
    TokenReused,
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
