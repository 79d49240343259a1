//! What licences allow and ask for.
//!
//! Sources: the permissions, conditions and limitations of choosealicense.com's
//! `_licenses` (GitHub, CC BY 3.0), the deeds of Creative Commons and of Open
//! Data Commons, and for the licences that are not open source their own texts.
//! The table helps to choose; it is no legal advice, and what it does not have
//! is said to be unknown.

use super::{IntendedUse, templates};

/// How far a licence reaches into what contains the licensed work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Copyleft {
    None,
    /// The licensed files stay under it.
    Weak,
    /// All of what contains them, when it is given to others.
    Strong,
    /// Also when others use it over a network.
    Network,
}

/// The terms of one licence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    pub commercial: bool,
    pub derivatives: bool,
    pub service: bool,
    pub copyleft: Copyleft,
    /// Authors must be named to whoever gets a copy.
    pub attribution: bool,
}

const PERMISSIVE: Terms =
    Terms { commercial: true, derivatives: true, service: true, copyleft: Copyleft::None, attribution: true };
const FREE: Terms = Terms { attribution: false, ..PERMISSIVE };
const WEAK: Terms = Terms { copyleft: Copyleft::Weak, ..PERMISSIVE };
const STRONG: Terms = Terms { copyleft: Copyleft::Strong, ..PERMISSIVE };
const NETWORK: Terms = Terms { copyleft: Copyleft::Network, ..PERMISSIVE };
const NON_COMMERCIAL: Terms = Terms { commercial: false, ..PERMISSIVE };
const NO_DERIVATIVES: Terms = Terms { derivatives: false, ..PERMISSIVE };
const NO_SERVICE: Terms = Terms { service: false, ..PERMISSIVE };

/// Ids without `-only`, `-or-later` and `+`, in which these do not differ.
const TABLE: [(Terms, &[&str]); 9] = [
    (FREE, &["0BSD", "CC0-1.0", "CC-PDDC", "DL-DE-ZERO-2.0", "MIT-0", "PDDL-1.0", "Unlicense", "WTFPL"]),
    (
        PERMISSIVE,
        &[
            "AFL-3.0",
            "Apache-2.0",
            "Artistic-2.0",
            "BlueOak-1.0.0",
            "BSD-2-Clause",
            "BSD-2-Clause-Patent",
            "BSD-3-Clause",
            "BSD-3-Clause-Clear",
            "BSL-1.0",
            "CC-BY-2.0",
            "CC-BY-2.5",
            "CC-BY-3.0",
            "CC-BY-3.0-US",
            "CC-BY-4.0",
            "CDLA-Permissive-1.0",
            "CDLA-Permissive-2.0",
            "DL-DE-BY-2.0",
            "ECL-2.0",
            "etalab-2.0",
            "ISC",
            "MIT",
            "MulanPSL-2.0",
            "NCSA",
            "NLOD-2.0",
            "ODC-By-1.0",
            "OGL-UK-1.0",
            "OGL-UK-2.0",
            "OGL-UK-3.0",
            "PostgreSQL",
            "Python-2.0",
            "Unicode-3.0",
            "Unicode-DFS-2016",
            "UPL-1.0",
            "W3C",
            "W3C-19980720",
            "W3C-20150513",
            "X11",
            "Zlib",
        ],
    ),
    (WEAK, &["CDDL-1.0", "CDDL-1.1", "EPL-1.0", "EPL-2.0", "LGPL-2.1", "LGPL-3.0", "MPL-1.1", "MPL-2.0", "MS-RL"]),
    (
        STRONG,
        &[
            "CC-BY-SA-2.0",
            "CC-BY-SA-2.5",
            "CC-BY-SA-3.0",
            "CC-BY-SA-4.0",
            "CDLA-Sharing-1.0",
            "CECILL-2.1",
            "EUPL-1.1",
            "GFDL-1.3",
            "GPL-2.0",
            "GPL-3.0",
            "ODbL-1.0",
        ],
    ),
    (NETWORK, &["AGPL-3.0", "EUPL-1.2", "OSL-3.0"]),
    (
        NON_COMMERCIAL,
        &[
            "CC-BY-NC-2.0",
            "CC-BY-NC-3.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-SA-3.0",
            "CC-BY-NC-SA-4.0",
            "BUSL-1.1",
            "PolyForm-Noncommercial-1.0.0",
        ],
    ),
    (NO_DERIVATIVES, &["CC-BY-ND-3.0", "CC-BY-ND-4.0"]),
    (Terms { commercial: false, ..NO_DERIVATIVES }, &["CC-BY-NC-ND-3.0", "CC-BY-NC-ND-4.0"]),
    (NO_SERVICE, &["Elastic-2.0", "SSPL-1.0"]),
];

/// The terms of an id as [`super::Licence::ids`] gives it; `None` if the table
/// does not have it.
pub fn terms_of(id: &str) -> Option<Terms> {
    if let Some(own) = templates::terms_of(id) {
        return Some(own);
    }
    let base = id.trim_end_matches('+').trim_end_matches("-only").trim_end_matches("-or-later");
    TABLE.iter().find(|(_, ids)| ids.contains(&base)).map(|(terms, _)| *terms)
}

impl Terms {
    /// Of our own licence templates.
    pub(super) const PERSONAL: Self = NON_COMMERCIAL;
    pub(super) const BOUGHT: Self = PERMISSIVE;

    /// Why the use is forbidden; reads on after the licence's id.
    pub(super) fn refuses(&self, intended_use: IntendedUse) -> Option<&'static str> {
        match intended_use {
            IntendedUse::NonCommercial => None,
            _ if !self.commercial => Some("forbids commercial use"),
            IntendedUse::Distribution | IntendedUse::Service if !self.derivatives => {
                Some("forbids giving on what is made from it, as every generated file is")
            }
            IntendedUse::Service if !self.service => Some("forbids or burdens offering it as a service"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::licences::Licence;

    #[test]
    fn every_id_of_the_table_is_on_the_list() {
        for id in TABLE.iter().flat_map(|(_, ids)| ids.iter()) {
            let known = [id.to_string(), format!("{id}-only")];
            assert!(known.iter().any(|id| Licence::parse(id).is_ok()), "{id}");
        }
    }

    #[test]
    fn an_id_stands_in_one_row() {
        let mut all: Vec<&str> = TABLE.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn suffixes_make_no_difference_to_the_terms() {
        for id in ["GPL-3.0-only", "GPL-3.0-or-later"] {
            assert_eq!(terms_of(id).map(|terms| terms.copyleft), Some(Copyleft::Strong), "{id}");
        }
        assert_eq!(terms_of("MPL-2.0+"), terms_of("MPL-2.0"));
        assert_eq!(terms_of("Hippocratic-2.1"), None);
    }
}
