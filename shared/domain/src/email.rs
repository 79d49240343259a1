//! Addresses as the product compares them.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// A mail address, lower-cased: `Ada@Example.org` and `ada@example.org` are one
/// account. At most 254 bytes (RFC 5321 §4.5.3.1.3).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

impl Email {
    pub const BYTES_MAX: usize = 254;

    pub fn parse(text: &str) -> Result<Self, Unacceptable> {
        let wrong = Unacceptable { expected: "a mail address such as ada@example.org" };
        // First, because lower-casing can make other characters and more bytes:
        // what is kept must be acceptable when it is read back.
        // What becomes a plain letter only by it (a Kelvin sign) is another's address.
        if text.chars().any(|c| !c.is_ascii() && c.to_lowercase().any(|lower| lower.is_ascii())) {
            return Err(wrong);
        }
        let text = text.to_lowercase();
        if text.len() > Self::BYTES_MAX {
            return Err(wrong);
        }
        let (local, host) = text.rsplit_once('@').ok_or_else(|| wrong.clone())?;
        // The mail server decides in the end; this keeps out what cannot be an
        // address and what would break a header or a log line.
        let host_ok = host.contains('.')
            && host.split('.').all(|label| {
                !label.is_empty()
                    && label.len() <= 63
                    && !label.starts_with('-')
                    && !label.ends_with('-')
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            });
        let local_ok = !local.is_empty()
            && local.len() <= 64
            && local.split('.').all(|atom| !atom.is_empty())
            && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c));
        if host_ok && local_ok { Ok(Self(text)) } else { Err(wrong) }
    }

    /// The mailbox as most hosts see it, to count by: `ada+news@example.org` is
    /// `ada@example.org`. Mail goes to the address itself.
    pub fn mailbox(&self) -> String {
        let (local, host) = self.0.rsplit_once('@').unwrap_or((&self.0, ""));
        let untagged = local.split('+').next().filter(|it| !it.is_empty()).unwrap_or(local);
        format!("{untagged}@{host}")
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Email {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        Self::parse(&text)
    }
}

impl From<Email> for String {
    fn from(email: Email) -> Self {
        email.0
    }
}

impl utoipa::PartialSchema for Email {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .format(Some(utoipa::openapi::SchemaFormat::Custom("email".to_owned())))
            .max_length(Some(Self::BYTES_MAX))
            .into()
    }
}

impl utoipa::ToSchema for Email {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_make_another_account() {
        assert_eq!(Email::parse("Ada@Example.ORG"), Email::parse("ada@example.org"));
    }

    #[test]
    fn what_cannot_be_an_address_is_refused() {
        let long = format!("{}@example.org", "a".repeat(65));
        for text in [
            "",
            "ada",
            "@example.org",
            "ada@",
            "ada@localhost",
            "a b@example.org",
            "a\n@example.org",
            "ada@exa mple.org",
            "ada@-x.org",
            "a..b@example.org",
            "ada@example..org",
            &long,
        ] {
            assert!(Email::parse(text).is_err(), "{text:?} was accepted");
        }
    }

    #[test]
    fn a_letter_that_only_lower_casing_makes_plain_is_refused() {
        assert!(Email::parse("\u{212A}im@example.org").is_err(), "a Kelvin sign");
        assert!(Email::parse("ÄDA@example.org").is_ok());
    }

    #[test]
    fn a_tag_makes_no_other_mailbox() {
        let mailbox = |text: &str| Email::parse(text).map(|email| email.mailbox());
        assert_eq!(mailbox("Ada+News@example.org"), Ok("ada@example.org".to_owned()));
        assert_eq!(mailbox("ada@example.org"), Ok("ada@example.org".to_owned()));
        assert_eq!(mailbox("+ada@example.org"), Ok("+ada@example.org".to_owned()));
    }

    #[test]
    fn a_capital_that_becomes_two_characters_is_refused() {
        assert!(Email::parse("\u{130}x@example.org").is_err());
    }

    proptest::proptest! {
        #[test]
        fn what_is_accepted_is_accepted_again(text in "\\PC{1,20}@\\PC{1,10}\\.\\PC{1,5}") {
            if let Ok(email) = Email::parse(&text) {
                proptest::prop_assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
            }
        }
    }
}
