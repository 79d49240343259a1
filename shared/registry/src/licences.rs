//! Licences: SPDX expressions (<https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/>),
//! what they allow, and whether those of an install go together.
//!
//! Libraries turn what they do not know into what they guess: `GPL` becomes
//! three different ids in three of them, `EUPL` becomes UPL-1.0. Here ids are
//! compared without case, as SPDX says, and nothing else is ever corrected: an
//! unknown id is refused with the ids that may be meant.

pub mod attribution;
pub mod compatibility;
mod ids;
mod iris;
pub mod templates;
mod terms;
pub mod text;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use spdx::expression::ExprNode;
use spdx::{LicenseReq, expression::Operator};

use crate::FieldError;

pub use iris::{IriLicence, of_iri};
pub use terms::{Copyleft, Terms, terms_of};

/// What somebody wants to do with what an install generates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum IntendedUse {
    /// To learn, to try, in private or in research.
    #[default]
    NonCommercial,
    /// In a business, inside it.
    Commercial,
    /// In a business, and what is generated is given to others.
    Distribution,
    /// In a business, and others use what is generated over a network.
    Service,
}

impl IntendedUse {
    pub const ALL: [Self; 4] = [Self::NonCommercial, Self::Commercial, Self::Distribution, Self::Service];

    fn described(self) -> &'static str {
        match self {
            Self::NonCommercial => "non-commercial use",
            Self::Commercial => "commercial use",
            Self::Distribution => "giving it to others commercially",
            Self::Service => "offering it as a service",
        }
    }
}

/// A valid expression, its ids spelt as SPDX spells them.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Licence {
    text: String,
    expression: spdx::Expression,
}

impl Licence {
    pub const BYTES_MAX: usize = 256;

    /// # Errors
    /// `licence_length`, `licence_missing`, `licence_unknown`,
    /// `licence_deprecated`, `licence_operator`, `licence_form`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let refuse = |code, expected: String| Err(FieldError::new("licence", code, expected, text));
        if text.len() > Self::BYTES_MAX {
            return refuse("licence_length", format!("at most {} bytes", Self::BYTES_MAX));
        }
        let spelt = match ids::spell(text) {
            Ok(spelt) => spelt,
            Err((code, expected)) => return refuse(code, expected),
        };
        match spdx::Expression::parse(&spelt) {
            Ok(expression) => Ok(Self { text: spelt, expression }),
            Err(error) => {
                refuse("licence_form", format!("an SPDX expression such as MIT OR Apache-2.0: {}", error.reason))
            }
        }
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Why the use is forbidden; `None` where one alternative allows it, or
    /// where its terms are not known ([`Self::unknown`]).
    pub fn refuses(&self, intended_use: IntendedUse) -> Option<String> {
        let refusal = |req: &LicenseReq| terms_of(&id_of(req)).and_then(|terms| terms.refuses(intended_use));
        if self.expression.evaluate(|req| refusal(req).is_none()) {
            return None;
        }
        let mut reasons: Vec<String> = self
            .requirements()
            .filter_map(|req| refusal(req).map(|reason| format!("{} {reason}", id_of(req))))
            .collect();
        reasons.dedup();
        Some(format!("{} ({} was asked for)", reasons.join(", and "), intended_use.described()))
    }

    /// Ids whose terms our table does not have; somebody must read them.
    pub fn unknown(&self) -> Vec<String> {
        let mut unknown: Vec<String> = self.ids().into_iter().filter(|id| terms_of(id).is_none()).collect();
        unknown.dedup();
        unknown
    }

    /// The ids in the order they are written; a `LicenseRef` among them.
    pub fn ids(&self) -> Vec<String> {
        self.requirements().map(id_of).collect()
    }

    fn requirements(&self) -> impl Iterator<Item = &LicenseReq> {
        self.expression.requirements().map(|it| &it.req)
    }

    /// Each way to meet the expression, as the ids that then all hold; at most
    /// `alternatives_max` ways.
    fn alternatives(&self, alternatives_max: usize) -> Vec<Vec<String>> {
        let mut stack: Vec<Vec<Vec<String>>> = Vec::new();
        for node in self.expression.iter() {
            match node {
                ExprNode::Req(req) => stack.push(vec![vec![id_of(&req.req)]]),
                ExprNode::Op(operator) => {
                    let (Some(right), Some(left)) = (stack.pop(), stack.pop()) else { return Vec::new() };
                    stack.push(match operator {
                        Operator::Or => left.into_iter().chain(right).take(alternatives_max).collect(),
                        Operator::And => product(&left, &right, alternatives_max),
                    });
                }
            }
        }
        stack.pop().unwrap_or_default()
    }
}

fn product(left: &[Vec<String>], right: &[Vec<String>], max: usize) -> Vec<Vec<String>> {
    let pairs = left.iter().flat_map(|a| right.iter().map(move |b| [a.as_slice(), b.as_slice()].concat()));
    pairs.take(max).collect()
}

/// The id with its `+`, without the exception, which only adds permissions.
fn id_of(req: &LicenseReq) -> String {
    req.license.to_string()
}

impl PartialEq for Licence {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Licence {}

impl fmt::Debug for Licence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Licence({:?})", self.text)
    }
}

impl fmt::Display for Licence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Licence {
    type Err = FieldError;

    fn from_str(text: &str) -> Result<Self, FieldError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Licence {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Licence> for String {
    fn from(licence: Licence) -> Self {
        licence.text
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn error(text: &str) -> FieldError {
        Licence::parse(text).unwrap_err()
    }

    #[test]
    fn ids_are_compared_without_case() {
        for (text, spelt) in [
            ("cc-by-4.0", "CC-BY-4.0"),
            ("mit OR apache-2.0", "MIT OR Apache-2.0"),
            (
                "(Mit AND bsd-3-clause) OR gpl-2.0-only WITH classpath-exception-2.0",
                "(MIT AND BSD-3-Clause) OR GPL-2.0-only WITH Classpath-exception-2.0",
            ),
            ("LicenseRef-Acme-1", "LicenseRef-Acme-1"),
            ("MPL-2.0+", "MPL-2.0+"),
        ] {
            assert_eq!(Licence::parse(text).unwrap().as_str(), spelt);
        }
    }

    #[test]
    fn an_unknown_id_is_never_corrected_and_its_choices_are_named() {
        for (text, choice) in [
            ("GPL", "GPL-3.0-or-later"),
            ("GPLv3", "GPL-3.0-only"),
            ("LGPL", "LGPL-2.1-only"),
            ("EUPL", "EUPL-1.2"),
            ("BSD", "BSD-3-Clause"),
            ("Apache", "Apache-2.0"),
            ("Apache 2.0", "Apache-2.0"),
            ("apache2", "Apache-2.0"),
            ("CC-BY", "CC-BY-4.0"),
            ("BSL", "BUSL-1.1"),
            ("BSL 1.1", "BUSL-1.1"),
            ("Creative Commons Attribution", "CC-BY-4.0"),
            ("MIT License", "MIT"),
            ("public domain", "CC0-1.0"),
            ("proprietary", "LicenseRef-"),
            ("UNLICENSED", "LicenseRef-"),
        ] {
            let refused = error(text);
            assert_eq!(refused.code, "licence_unknown", "{text}");
            assert!(refused.expected.contains(choice), "{refused}");
        }
        assert!(!error("EUPL").expected.contains("UPL-1.0 ") && !error("EUPL").expected.starts_with("UPL"));
    }

    #[test]
    fn withdrawn_ids_and_loose_operators_are_refused() {
        assert_eq!(error("GPL-2.0").code, "licence_deprecated");
        assert!(error("GPL-2.0").expected.contains("GPL-2.0-only or GPL-2.0-or-later"));
        assert!(error("GPL-3.0+").expected.contains("GPL-3.0-or-later"));
        assert_eq!(error("MIT/Apache-2.0").code, "licence_operator");
        assert_eq!(error("MIT, Apache-2.0").code, "licence_operator");
        assert_eq!(error("MIT or Apache-2.0").code, "licence_operator");
        assert_eq!(error("").code, "licence_missing");
        assert_eq!(error("NOASSERTION").code, "licence_missing");
        assert_eq!(error("(MIT").code, "licence_form");
        assert_eq!(error("MIT Apache-2.0").code, "licence_form");
        assert_eq!(error(&"(".repeat(300)).code, "licence_length");
        assert_eq!(error("DocumentRef-x:LicenseRef-y").code, "licence_unknown");
    }

    #[test]
    fn a_restricted_licence_refuses_a_commercial_install_with_the_reason() {
        let of = |text: &str| Licence::parse(text).unwrap();
        let reason = of("CC-BY-NC-4.0").refuses(IntendedUse::Commercial).unwrap();
        assert_eq!(reason, "CC-BY-NC-4.0 forbids commercial use (commercial use was asked for)");
        assert_eq!(of("CC-BY-NC-4.0").refuses(IntendedUse::NonCommercial), None);
        assert_eq!(of("CC-BY-NC-4.0 OR MIT").refuses(IntendedUse::Commercial), None);
        assert!(of("CC-BY-NC-4.0 AND MIT").refuses(IntendedUse::Commercial).is_some());
        assert!(of("SSPL-1.0").refuses(IntendedUse::Service).is_some());
        assert!(of("CC-BY-ND-4.0").refuses(IntendedUse::Distribution).is_some());
        assert!(of("LicenseRef-ggen-Personal-1.0").refuses(IntendedUse::Commercial).is_some());
        assert_eq!(of("LicenseRef-ggen-Commercial-1.0").refuses(IntendedUse::Distribution), None);
        assert_eq!(of("LicenseRef-Acme").unknown(), ["LicenseRef-Acme"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(800))]

        #[test]
        fn no_text_panics(text in "[()A-Za-z0-9+.:/ -]{0,40}|(MIT|GPL-2.0|\\(|\\)| AND | OR | WITH |\\+|apache-2.0){0,12}") {
            if let Ok(licence) = Licence::parse(&text) {
                prop_assert_eq!(Licence::parse(licence.as_str()).unwrap(), licence.clone());
                prop_assert!(!licence.alternatives(64).is_empty());
                prop_assert!(licence.alternatives(64).len() <= 64);
            }
        }

        /// An alternative is a way to meet the expression.
        #[test]
        fn alternatives_meet_the_expression(text in "(MIT|ISC|0BSD)( (AND|OR) (MIT|Zlib|\\((MIT|ISC) (AND|OR) Zlib\\))){0,4}") {
            let licence = Licence::parse(&text).unwrap();
            for way in licence.alternatives(64) {
                prop_assert!(licence.expression.evaluate(|req| way.contains(&id_of(req))), "{} {:?}", text, way);
            }
        }
    }
}
