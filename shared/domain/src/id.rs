//! Identifiers: a prefix that tells the kind, and a ULID, so that they sort by
//! the time of creation. Keys are built only from these.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::Unacceptable;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Ulid);

        impl $name {
            pub const PREFIX: &str = $prefix;

            pub fn new(ulid: Ulid) -> Self {
                Self(ulid)
            }

            pub fn ulid(self) -> Ulid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}_{}", $prefix, self.0)
            }
        }

        impl FromStr for $name {
            type Err = Unacceptable;

            fn from_str(text: &str) -> Result<Self, Unacceptable> {
                let wrong = Unacceptable { expected: concat!("an id such as ", $prefix, "_01JD3V7Z0QK2M4N6P8R0T2V4X6") };
                let ulid = text.strip_prefix(concat!($prefix, "_")).ok_or_else(|| wrong.clone())?;
                // One spelling per id: what is accepted is what is printed.
                match Ulid::from_string(ulid) {
                    Ok(parsed) if parsed.to_string() == ulid => Ok(Self(parsed)),
                    _ => Err(wrong),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = Unacceptable;

            fn try_from(text: String) -> Result<Self, Unacceptable> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .pattern(Some(concat!("^", $prefix, "_[0-7][0-9A-HJKMNP-TV-Z]{25}$")))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}
    )*};
}

ids! {
    /// A person.
    AccountId = "acc";
    /// A workspace: all that is owned, counted and billed belongs to one.
    TenantId = "ten";
    /// A file put by a user for generations to read.
    UploadId = "upl";
    /// One run of the engine.
    GenerationId = "gen";
    /// A sign-in on one device, until it is ended.
    SessionId = "ses";
    /// An API key.
    KeyId = "key";
    /// An invitation into a workspace.
    InvitationId = "inv";
    /// A mail to one recipient.
    MailId = "eml";
    /// An account that waits for its address to be verified.
    RegistrationId = "reg";
    /// A request to choose another password.
    PasswordResetId = "rst";
    /// A request to have another address.
    EmailChangeId = "emc";
    /// A device on which somebody has logged in before.
    DeviceId = "dev";
    /// A worker's place among those that a workspace's generations may run in.
    PlaceId = "plc";
    /// A member of staff: never the account of a customer.
    StaffId = "stf";
    /// Something that changed.
    EventId = "evt";
    /// An install of packages: planned, committed, or rolled back.
    InstallId = "ins";
    /// What a workspace buys at once: its packages at the prices that it was made with.
    OrderId = "ord";
    /// Money of an order that goes back, with the packages that it was for.
    RefundId = "rfd";
    /// What somebody reported of a package, a version or a review.
    AbuseReportId = "abr";
    /// An appeal against a takedown.
    TakedownAppealId = "apl";
    /// By it a workspace is known as the affiliate that brought a buyer.
    AffiliateCode = "aff";
    /// An address of a customer's that is told of events.
    WebhookId = "whk";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_printed() {
        let id = GenerationId::new(Ulid(42));
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn another_kinds_id_and_another_spelling_are_refused() {
        let id = GenerationId::new(Ulid(42)).to_string();
        assert!(id.parse::<UploadId>().is_err());
        assert!(id.to_lowercase().parse::<GenerationId>().is_err());
        assert!(format!("{id}0").parse::<GenerationId>().is_err());
        assert!("gen_".parse::<GenerationId>().is_err());
    }
}
