//! What stands in a path where it has a parameter.

use domain::provider::Provider;
use domain::{AccountId, GenerationId, InvitationId, KeyId, SessionId, UploadId};

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
}

impl PathParameter {
    pub const ALL: [Self; 7] =
        [Self::Upload, Self::Generation, Self::ApiKey, Self::Session, Self::Member, Self::Invitation, Self::Provider];

    /// What ids of this kind begin with, before the `_`; none of what has no ids.
    pub fn id_prefix(self) -> Option<&'static str> {
        match self {
            Self::Upload => Some(UploadId::PREFIX),
            Self::Generation => Some(GenerationId::PREFIX),
            Self::ApiKey => Some(KeyId::PREFIX),
            Self::Session => Some(SessionId::PREFIX),
            Self::Member => Some(AccountId::PREFIX),
            Self::Invitation => Some(InvitationId::PREFIX),
            Self::Provider => None,
        }
    }

    /// A value that a client could send, of nothing that exists.
    pub fn example(self) -> String {
        let id = |prefix| format!("{prefix}_01JD3V7Z0QK2M4N6P8R0T2V4X6");
        self.id_prefix().map_or_else(|| Provider::ALL[0].to_string(), id)
    }
}
