//! Package ids: `namespace/name`.
//!
//! | part | rule |
//! |---|---|
//! | characters | `a` to `z`, `0` to `9`, and single hyphens between them; a letter first |
//! | length | 2 to 39 for a namespace, 2 to 64 for a name |
//! | reserved | words of our own routes and of other systems' devices for nobody, names of standards bodies for staff |
//! | look-alikes | [`lookalikes`] |
//!
//! Ids are never corrected: `Acme/TypeScript` is refused, and the error says
//! how the id is spelt.

pub mod lookalikes;
mod reserved;
pub mod transfer;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::FieldError;

pub use reserved::Reservation;
pub(crate) use reserved::is_device;

/// What both parts have in common.
struct Rule {
    field: &'static str,
    characters_max: usize,
}

const CHARACTERS_MIN: usize = 2;
const NAMESPACE: Rule = Rule { field: "namespace", characters_max: 39 };
const NAME: Rule = Rule { field: "name", characters_max: 64 };

impl Rule {
    fn check(&self, text: &str) -> Result<(), FieldError> {
        let refuse = |code, expected: String| Err(FieldError::new(self.field, code, expected, text));
        if let Some(character) = text.chars().find(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-')) {
            return refuse(
                "name_characters",
                format!("lower-case ASCII letters, digits and hyphens{}", hint(character)),
            );
        }
        if !(CHARACTERS_MIN..=self.characters_max).contains(&text.len()) {
            return refuse("name_length", format!("{CHARACTERS_MIN} to {} characters", self.characters_max));
        }
        if !text.starts_with(|c: char| c.is_ascii_lowercase()) || text.ends_with('-') || text.contains("--") {
            return refuse("name_form", "a letter first, and single hyphens between letters and digits".to_owned());
        }
        Ok(())
    }
}

/// What a refused character was probably meant to be.
fn hint(character: char) -> String {
    let looks_like: String = unicode_security::skeleton(&character.to_string()).collect();
    match looks_like.to_ascii_lowercase() {
        plain if character.is_ascii_uppercase() => format!(", `{plain}` for `{character}`"),
        _ if matches!(character, '_' | '.' | ' ') => format!(", `-` for `{character}`"),
        plain if looks_like.is_ascii() && !character.is_ascii() => {
            format!("; U+{:04X} looks like `{plain}` and is another character", u32::from(character))
        }
        _ => String::new(),
    }
}

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident by $rule:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// `name_characters`, `name_length`, `name_form`.
            pub fn parse(text: &str) -> Result<Self, FieldError> {
                $rule.check(text).map(|()| Self(text.to_owned()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = FieldError;

            fn from_str(text: &str) -> Result<Self, FieldError> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = FieldError;

            fn try_from(text: String) -> Result<Self, FieldError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(part: $name) -> Self {
                part.0
            }
        }
    )*};
}

parts! {
    /// Whose package it is: belongs to a person or a workspace.
    Namespace by NAMESPACE;
    /// What its owner calls it.
    PackageName by NAME;
}

impl Namespace {
    /// Who may open this namespace.
    pub fn reservation(&self) -> Reservation {
        reserved::of_namespace(&self.0)
    }
}

impl PackageName {
    /// Who may open a package of this name.
    pub fn reservation(&self) -> Reservation {
        reserved::of_name(&self.0)
    }
}

/// A package of the registry: `acme/typescript`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PackageId {
    namespace: Namespace,
    name: PackageName,
}

impl PackageId {
    pub fn new(namespace: Namespace, name: PackageName) -> Self {
        Self { namespace, name }
    }

    /// # Errors
    /// `package_id_form`, or as the parts.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let form = || FieldError::new("package", "package_id_form", "`namespace/name`, as in acme/typescript", text);
        let (namespace, name) = text.split_once('/').ok_or_else(form)?;
        if name.contains('/') {
            return Err(form());
        }
        Ok(Self { namespace: Namespace::parse(namespace)?, name: PackageName::parse(name)? })
    }

    pub fn namespace(&self) -> &Namespace {
        &self.namespace
    }

    pub fn name(&self) -> &PackageName {
        &self.name
    }
}

impl fmt::Display for PackageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.namespace, self.name)
    }
}

impl FromStr for PackageId {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for PackageId {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<PackageId> for String {
    fn from(id: PackageId) -> Self {
        id.to_string()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn code(text: &str) -> &'static str {
        PackageId::parse(text).unwrap_err().code
    }

    #[test]
    fn an_id_reads_back_as_printed() {
        for text in ["acme/typescript", "w3c/dcat", "a1/b-2-c", "schema-org/schema-org"] {
            assert_eq!(PackageId::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn each_rule_has_a_code() {
        assert_eq!(code("typescript"), "package_id_form");
        assert_eq!(code("acme/a/b"), "package_id_form");
        assert_eq!(code("Acme/typescript"), "name_characters");
        assert_eq!(code("acme/type_script"), "name_characters");
        assert_eq!(code("аcme/typescript"), "name_characters");
        assert_eq!(code("acme/a"), "name_length");
        assert_eq!(code(&format!("acme/{}", "a".repeat(65))), "name_length");
        assert_eq!(code(&format!("{}/ab", "a".repeat(40))), "name_length");
        assert_eq!(code("acme/-ab"), "name_form");
        assert_eq!(code("acme/ab-"), "name_form");
        assert_eq!(code("acme/a--b"), "name_form");
        assert_eq!(code("acme/2fa"), "name_form");
    }

    #[test]
    fn the_mend_names_the_character() {
        let expected = |text| PackageId::parse(text).unwrap_err().expected;
        assert!(expected("Acme/ab").contains("`a` for `A`"), "{}", expected("Acme/ab"));
        assert!(expected("acme/a_b").contains("`-` for `_`"));
        assert!(expected("аcme/ab").contains("U+0430 looks like `a`"));
    }

    #[test]
    fn reserved_words_are_for_nobody_or_for_staff() {
        let of = |text| Namespace::parse(text).unwrap().reservation();
        assert_eq!(of("acme"), Reservation::Free);
        assert_eq!(of("api"), Reservation::Nobody);
        assert_eq!(of("con"), Reservation::Nobody);
        assert_eq!(of("w3c"), Reservation::Staff);
        assert_eq!(of("ggen"), Reservation::Staff);
        assert_eq!(of("ggen-official"), Reservation::Staff);
        assert_eq!(PackageName::parse("lpt1").unwrap().reservation(), Reservation::Nobody);
        assert_eq!(PackageName::parse("versions").unwrap().reservation(), Reservation::Nobody);
        assert_eq!(PackageName::parse("w3c").unwrap().reservation(), Reservation::Free);
    }
}
