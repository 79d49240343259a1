//! Licences that a publisher can choose from: the usual ones of SPDX's list,
//! and two of our own for goods that are sold.

use serde::Serialize;

use super::Terms;

/// A licence to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Template {
    /// An SPDX expression.
    pub licence: &'static str,
    pub title: &'static str,
    /// For whom it is, in one sentence.
    pub summary: &'static str,
    /// The text, where SPDX's list has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'static str>,
}

pub const PERSONAL: &str = "LicenseRef-ggen-Personal-1.0";
pub const COMMERCIAL: &str = "LicenseRef-ggen-Commercial-1.0";

pub const ALL: [Template; 10] = [
    spdx("MIT", "MIT", "Templates that anybody may use for anything and must name you"),
    spdx("Apache-2.0", "Apache 2.0", "As MIT, with a grant of patents"),
    spdx("MIT OR Apache-2.0", "MIT or Apache 2.0", "As the Rust community does: whoever uses it chooses"),
    spdx("MPL-2.0", "Mozilla 2.0", "Changed files of yours must be published, the rest need not"),
    spdx("GPL-3.0-or-later", "GPL 3", "What is given on with it must be under the GPL"),
    spdx("CC-BY-4.0", "Creative Commons BY 4.0", "Ontologies that anybody may use for anything and must name you"),
    spdx("CC0-1.0", "Creative Commons Zero", "Ontologies and templates without any condition"),
    spdx("CC-BY-NC-4.0", "Creative Commons BY-NC 4.0", "As CC BY, and not in a business"),
    Template {
        licence: PERSONAL,
        title: "Personal",
        summary: "To learn and to try, not in a business",
        text: Some(PERSONAL_TEXT),
    },
    Template {
        licence: COMMERCIAL,
        title: "Commercial",
        summary: "Sold goods: the buyer's workspace may use and give on what it generates, not the package itself",
        text: Some(COMMERCIAL_TEXT),
    },
];

const fn spdx(licence: &'static str, title: &'static str, summary: &'static str) -> Template {
    Template { licence, title, summary, text: None }
}

const PERSONAL_TEXT: &str = "\
ggen Personal License 1.0 (LicenseRef-ggen-Personal-1.0)

You may use this package, and what is generated with it, for learning, private and
research purposes. Use in or for a business, and giving the package itself to others,
needs another licence from its author. Name the author wherever you give on what was
generated. The package comes without any warranty.
";

const COMMERCIAL_TEXT: &str = "\
ggen Commercial License 1.0 (LicenseRef-ggen-Commercial-1.0)

The workspace that obtained this package may use it for any purpose, and may use, change
and give on what it generates with it. It may not give the package itself to others. Name
the author in the attribution that accompanies what is given on. The package comes without
any warranty.
";

/// The terms of our own licences.
pub(super) fn terms_of(id: &str) -> Option<Terms> {
    match id {
        PERSONAL => Some(Terms::PERSONAL),
        COMMERCIAL => Some(Terms::BOUGHT),
        _ => None,
    }
}

/// The text of one of our own licences.
pub fn text_of(id: &str) -> Option<&'static str> {
    ALL.iter().find(|template| template.licence == id).and_then(|template| template.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::licences::Licence;

    #[test]
    fn every_template_is_a_valid_licence_with_known_terms() {
        for template in ALL {
            let licence = Licence::parse(template.licence);
            assert!(licence.as_ref().is_ok_and(|it| it.unknown().is_empty()), "{licence:?}");
            assert_eq!(template.text.is_some(), template.licence.starts_with("LicenseRef-"));
        }
    }
}
