//! Who calls. The tenant of every read and write comes from here, never from a
//! body or a path.

use domain::{AccountId, Role, TenantId};
use serde::{Deserialize, Serialize};

/// The identity that the authorizer found in a valid token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    pub account_id: AccountId,
    pub tenant_id: TenantId,
    pub role: Role,
    /// `jti` of the access token.
    pub token_id: String,
}
