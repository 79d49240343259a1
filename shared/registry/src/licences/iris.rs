//! IRIs of licences, as ontologies name them in `dcterms:license`.

/// What an IRI says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IriLicence {
    /// One id of SPDX's list.
    Spdx(String),
    /// A page that stands for several ids.
    Ambiguous(&'static [&'static str]),
    Unknown,
}

/// Pages other than those that are read by their form; without scheme, `www.`
/// and what they end in.
const PAGES: [(&str, &str); 25] = [
    ("apache.org/licenses/license-2.0", "Apache-2.0"),
    ("data.gov.uk/id/open-government-licence", "OGL-UK-1.0"),
    ("eclipse.org/legal/epl-2.0", "EPL-2.0"),
    ("eclipse.org/legal/epl-v10", "EPL-1.0"),
    ("etalab.gouv.fr/licence-ouverte-open-licence", "etalab-2.0"),
    ("govdata.de/dl-de/by-2-0", "DL-DE-BY-2.0"),
    ("govdata.de/dl-de/zero-2-0", "DL-DE-ZERO-2.0"),
    ("joinup.ec.europa.eu/software/page/eupl", "EUPL-1.1"),
    ("mozilla.org/en-us/mpl/2.0", "MPL-2.0"),
    ("mozilla.org/mpl/2.0", "MPL-2.0"),
    ("nationalarchives.gov.uk/doc/open-government-licence/version/1", "OGL-UK-1.0"),
    ("nationalarchives.gov.uk/doc/open-government-licence/version/2", "OGL-UK-2.0"),
    ("nationalarchives.gov.uk/doc/open-government-licence/version/3", "OGL-UK-3.0"),
    ("opendatacommons.org/licenses/by/1-0", "ODC-By-1.0"),
    ("opendatacommons.org/licenses/by/1.0", "ODC-By-1.0"),
    ("opendatacommons.org/licenses/odbl/1-0", "ODbL-1.0"),
    ("opendatacommons.org/licenses/odbl/1.0", "ODbL-1.0"),
    ("opendatacommons.org/licenses/pddl/1-0", "PDDL-1.0"),
    ("opendatacommons.org/licenses/pddl/1.0", "PDDL-1.0"),
    ("unlicense.org", "Unlicense"),
    ("w3.org/consortium/legal/2002/copyright-software-20021231", "W3C"),
    ("w3.org/consortium/legal/2015/copyright-software-and-document", "W3C-20150513"),
    ("w3.org/copyright/software-license-2023", "W3C-20150513"),
    ("w3.org/copyright/software-license", "W3C-20150513"),
    ("w3.org/2015/12/license", "W3C-20150513"),
];

/// Pages that do not say "only" or "or later", or no version.
const AMBIGUOUS: [(&str, &[&str]); 8] = [
    ("gnu.org/licenses/gpl-2.0", &["GPL-2.0-only", "GPL-2.0-or-later"]),
    ("gnu.org/licenses/gpl-3.0", &["GPL-3.0-only", "GPL-3.0-or-later"]),
    ("gnu.org/licenses/gpl", &["GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later"]),
    ("gnu.org/copyleft/gpl", &["GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later"]),
    ("gnu.org/licenses/lgpl-3.0", &["LGPL-3.0-only", "LGPL-3.0-or-later"]),
    ("gnu.org/licenses/agpl-3.0", &["AGPL-3.0-only", "AGPL-3.0-or-later"]),
    ("opendatacommons.org/licenses/odbl", &["ODbL-1.0"]),
    ("opensource.org/licenses/bsd-license", &["BSD-2-Clause", "BSD-3-Clause"]),
];

/// The licence that an IRI names.
pub fn of_iri(iri: &str) -> IriLicence {
    let page = page_of(iri);
    if let Some((_, id)) = PAGES.iter().find(|(known, _)| *known == page) {
        return IriLicence::Spdx((*id).to_owned());
    }
    if let Some((_, ids)) = AMBIGUOUS.iter().find(|(known, _)| *known == page) {
        return IriLicence::Ambiguous(ids);
    }
    let by_id =
        ["spdx.org/licenses/", "opensource.org/licenses/", "opensource.org/license/", "choosealicense.com/licenses/"];
    let named = by_id.iter().find_map(|prefix| page.strip_prefix(prefix)).map(str::to_owned);
    match named.or_else(|| creative_commons(&page)).map(|id| super::Licence::parse(&id)) {
        Some(Ok(licence)) if licence.ids().len() == 1 => IriLicence::Spdx(licence.as_str().to_owned()),
        _ => IriLicence::Unknown,
    }
}

/// Without scheme, `www.`, fragment, query, endings and languages.
fn page_of(iri: &str) -> String {
    let lower = iri.trim().to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")).unwrap_or(&lower);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let rest = rest.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/');
    let endings = [".html", ".htm", ".txt", ".php", ".rdf", ".en", ".json"];
    let rest = endings.iter().fold(rest, |rest, ending| rest.strip_suffix(ending).unwrap_or(rest));
    rest.to_owned()
}

/// `creativecommons.org/licenses/by-sa/3.0/de/legalcode` → `cc-by-sa-3.0-de`.
fn creative_commons(page: &str) -> Option<String> {
    let path = page.strip_prefix("creativecommons.org/")?;
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.last().is_some_and(|last| last.starts_with("deed") || last.starts_with("legalcode")) {
        parts.pop();
    }
    match parts.as_slice() {
        ["publicdomain", "zero", "1.0"] => Some("CC0-1.0".to_owned()),
        ["publicdomain", "mark", "1.0"] => Some("CC-PDM-1.0".to_owned()),
        ["licenses", kind, version] => Some(format!("cc-{kind}-{version}")),
        ["licenses", kind, version, country] => Some(format!("cc-{kind}-{version}-{country}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_of_the_table_is_on_the_list() {
        let all = PAGES.iter().map(|(_, id)| *id).chain(AMBIGUOUS.iter().flat_map(|(_, ids)| ids.iter().copied()));
        for id in all {
            assert_eq!(super::super::Licence::parse(id).map(String::from), Ok(id.to_owned()));
        }
    }

    #[test]
    fn pages_of_licences_are_known_in_every_spelling() {
        for (iri, id) in [
            ("http://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
            ("https://creativecommons.org/licenses/by/4.0", "CC-BY-4.0"),
            ("https://creativecommons.org/licenses/by-sa/3.0/legalcode", "CC-BY-SA-3.0"),
            ("http://creativecommons.org/licenses/by/3.0/us/", "CC-BY-3.0-US"),
            ("https://creativecommons.org/licenses/by-nc/4.0/deed.en", "CC-BY-NC-4.0"),
            ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
            ("http://www.apache.org/licenses/LICENSE-2.0.html", "Apache-2.0"),
            ("https://opensource.org/licenses/MIT", "MIT"),
            ("http://spdx.org/licenses/MIT", "MIT"),
            ("https://spdx.org/licenses/CC-BY-4.0.html", "CC-BY-4.0"),
            ("https://www.w3.org/Consortium/Legal/2015/copyright-software-and-document", "W3C-20150513"),
            ("https://opendatacommons.org/licenses/by/1-0/", "ODC-By-1.0"),
        ] {
            assert_eq!(of_iri(iri), IriLicence::Spdx(id.to_owned()), "{iri}");
        }
    }

    #[test]
    fn what_is_not_certain_is_not_guessed() {
        assert!(matches!(of_iri("https://www.gnu.org/licenses/gpl-3.0.html"), IriLicence::Ambiguous(_)));
        for iri in [
            "https://creativecommons.org/licenses/by/9.0/",
            "https://creativecommons.org/licenses/by/3.0/xx/",
            "https://creativecommons.org/",
            "https://example.org/licence",
            "MIT License",
            "https://spdx.org/licenses/MIT OR GPL-2.0-only",
            "",
        ] {
            assert_eq!(of_iri(iri), IriLicence::Unknown, "{iri}");
        }
    }
}
