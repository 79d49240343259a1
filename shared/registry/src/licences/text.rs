//! Whether a package holds the texts of the licences that it states.

use std::sync::LazyLock;

use serde::Serialize;
use spdx::detection::TextData;

use super::{Licence, templates};

/// How much of a text must be a licence's own: the threshold of cargo-deny's
/// default is 0.8; two licences of one family can be 0.9 alike.
const SCORE_MIN: f32 = 0.93;
/// Bytes of one licence file, and files that are compared.
pub const FILE_BYTES_MAX: usize = 128 << 10;
pub const FILES_MAX: usize = 20;

/// Licences that a text is compared with to say what it is instead.
const COMMON: [&str; 26] = [
    "0BSD",
    "AGPL-3.0-only",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC-BY-4.0",
    "CC-BY-NC-4.0",
    "CC-BY-SA-4.0",
    "CC0-1.0",
    "EPL-2.0",
    "EUPL-1.2",
    "GPL-2.0-only",
    "GPL-3.0-only",
    "ISC",
    "LGPL-2.1-only",
    "LGPL-3.0-only",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "ODbL-1.0",
    "PDDL-1.0",
    "PostgreSQL",
    "Unlicense",
    "W3C-20150513",
    "Zlib",
];

/// What was found for one id of the expression.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// The file is the licence's text.
    Text { id: String, file: String },
    /// No file is.
    Missing { id: String },
}

/// A file that is the text of a licence which the expression does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Other {
    pub file: String,
    /// The licence that it is; licences of the same text share one.
    pub looks_like: Option<&'static str>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Comparison {
    pub found: Vec<Found>,
    pub others: Vec<Other>,
}

impl Comparison {
    pub fn missing(&self) -> Vec<&str> {
        let missing = self.found.iter().filter_map(|it| match it {
            Found::Missing { id } => Some(id.as_str()),
            Found::Text { .. } => None,
        });
        missing.collect()
    }
}

/// Whether a path is where licences lie: `LICENSE`, `COPYING.md`, `LICENSES/MIT.txt`.
pub fn is_licence_file(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    if let Some(name) = lower.strip_prefix("licenses/") {
        return !name.contains('/');
    }
    let stem = lower.split_once('.').map_or(lower.as_str(), |(stem, _)| stem);
    let is_text = lower.len() == stem.len() || [".txt", ".md", ".rst"].iter().any(|ending| lower.ends_with(ending));
    let names = ["license", "licence", "copying", "unlicense"];
    is_text && names.iter().any(|name| stem == *name || stem.starts_with(&format!("{name}-")))
}

/// Compares the licence files, in their order, with the expression.
pub fn compare<'a>(licence: &Licence, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Comparison {
    let texts: Vec<(&str, TextData, String)> = files
        .into_iter()
        .filter(|(path, bytes)| is_licence_file(path) && bytes.len() <= FILE_BYTES_MAX)
        .take(FILES_MAX)
        .map(|(path, bytes)| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            (path, TextData::new(&text), text)
        })
        .collect();
    let mut comparison = Comparison::default();
    let mut taken = vec![false; texts.len()];
    for id in licence.ids() {
        let id = id.trim_end_matches('+').to_owned();
        let own = original(&id);
        let at = texts.iter().position(|(path, data, text)| is_text_of(&id, own.as_ref(), path, data, text));
        comparison.found.push(match at {
            Some(at) => {
                taken[at] = true;
                Found::Text { file: texts[at].0.to_owned(), id }
            }
            None => Found::Missing { id },
        });
    }
    let others = texts.iter().zip(taken).filter(|(_, is_taken)| !is_taken);
    let others = others.map(|((path, data, _), _)| Other { file: (*path).to_owned(), looks_like: nearest(data) });
    comparison.others = others.collect();
    comparison
}

fn is_text_of(id: &str, own: Option<&TextData>, path: &str, data: &TextData, text: &str) -> bool {
    if id.starts_with("LicenseRef-") {
        // Anybody's own text: it must name itself, by its file or in it.
        let name = path.rsplit('/').next().unwrap_or(path);
        return !text.trim().is_empty()
            && (name.starts_with(id) || text.contains(id) || templates::text_of(id) == Some(text));
    }
    own.is_some_and(|own| data.match_score(own) >= SCORE_MIN)
}

fn original(id: &str) -> Option<TextData> {
    spdx::license_id(id).map(|id| TextData::new(id.text()))
}

/// The common texts, prepared once.
static PREPARED: LazyLock<Vec<(&'static str, TextData)>> =
    LazyLock::new(|| COMMON.iter().filter_map(|id| Some((*id, original(id)?))).collect());

fn nearest(data: &TextData) -> Option<&'static str> {
    let scores = PREPARED.iter().map(|(id, original)| (*id, data.match_score(original)));
    let best = scores.max_by(|a, b| a.1.total_cmp(&b.1));
    best.filter(|(_, score)| *score >= SCORE_MIN).map(|(id, _)| id)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn text(id: &str) -> Vec<u8> {
        spdx::license_id(id).unwrap().text().as_bytes().to_vec()
    }

    fn compared(licence: &str, files: &[(&str, Vec<u8>)]) -> Comparison {
        compare(&Licence::parse(licence).unwrap(), files.iter().map(|(path, bytes)| (*path, bytes.as_slice())))
    }

    #[test]
    fn a_text_with_a_name_and_a_year_is_the_licence() {
        let mit =
            String::from_utf8(text("MIT")).unwrap().replace("<year>", "2026").replace("<copyright holders>", "Acme");
        assert!(compared("MIT", &[("LICENSE", mit.clone().into_bytes())]).missing().is_empty());
        assert!(compared("MIT", &[("docs/LICENSE", mit.into_bytes())]).missing() == ["MIT"]);
    }

    #[test]
    fn only_and_or_later_have_one_text() {
        for licence in ["GPL-3.0-only", "GPL-3.0-or-later"] {
            assert!(compared(licence, &[("COPYING", text("GPL-3.0-only"))]).missing().is_empty(), "{licence}");
        }
    }

    #[test]
    fn another_licences_text_is_named() {
        let comparison = compared("MIT", &[("LICENSE.md", text("BSD-3-Clause"))]);
        assert_eq!(comparison.missing(), ["MIT"]);
        let other = Other { file: "LICENSE.md".to_owned(), looks_like: Some("BSD-3-Clause") };
        assert_eq!(comparison.others, [other]);
        let nonsense = compared("MIT", &[("LICENSE", b"Do what you like.".to_vec())]);
        assert_eq!(nonsense.others[0].looks_like, None);
    }

    #[test]
    fn every_common_licence_is_told_from_every_other() {
        for id in COMMON {
            let data = TextData::new(spdx::license_id(id).unwrap().text());
            assert_eq!(nearest(&data), Some(id));
        }
    }

    #[test]
    fn a_licence_of_ones_own_names_itself() {
        let own = ("LICENSES/LicenseRef-Acme.txt", b"You may.".to_vec());
        assert!(compared("LicenseRef-Acme OR MIT", &[own.clone(), ("LICENSE-MIT", text("MIT"))]).missing().is_empty());
        assert_eq!(compared("LicenseRef-Other", &[own]).missing(), ["LicenseRef-Other"]);
        let template = templates::text_of(templates::PERSONAL).unwrap().as_bytes().to_vec();
        assert!(compared(templates::PERSONAL, &[("LICENSE", template)]).missing().is_empty());
    }

    #[test]
    fn files_that_are_too_large_or_no_text_are_passed_over() {
        let large = vec![b'a'; FILE_BYTES_MAX + 1];
        assert_eq!(compared("MIT", &[("LICENSE", large)]).missing(), ["MIT"]);
        assert_eq!(compared("MIT", &[("LICENSE", vec![0xff; 1000])]).missing(), ["MIT"]);
        assert!(!is_licence_file("license.rs") && !is_licence_file("src/LICENSE") && !is_licence_file("licensed.txt"));
        assert!(
            is_licence_file("LICENCE.txt") && is_licence_file("LICENSES/MIT.txt") && is_licence_file("LICENSE-APACHE")
        );
    }
}
