//! The score of a version: 0 to 100, the sum of parts that each say why.
//!
//! The parts follow FOOPS! (<https://foops.linkeddata.es>) and the OBO
//! dashboard (<https://dashboard.obofoundry.org>) where an ontology is scored.
//! A score orders what is publishable; it decides nothing.

use serde::{Deserialize, Serialize};

use crate::Kind;

/// How many points a part is worth. A kind's parts sum to 100.
const TEMPLATE: [(&str, usize); 9] = [
    ("readme", 10),
    ("description", 5),
    ("repository", 5),
    ("licence_text", 10),
    ("portable_paths", 5),
    ("no_secrets", 15),
    ("no_advisories", 10),
    ("example_renders", 30),
    ("no_warnings", 10),
];
const ONTOLOGY: [(&str, usize); 14] = [
    ("readme", 5),
    ("licence_text", 5),
    ("portable_paths", 5),
    ("no_secrets", 5),
    ("title", 5),
    ("ontology_description", 5),
    ("ontology_licence", 10),
    ("version_iri", 10),
    ("labels", 15),
    ("comments", 10),
    ("imports", 5),
    ("no_undefined_terms", 10),
    ("no_deprecated_terms", 5),
    ("shapes", 5),
];
const SKILL: [(&str, usize); 6] = [
    ("readme", 15),
    ("description", 20),
    ("licence_text", 20),
    ("portable_paths", 10),
    ("no_secrets", 25),
    ("no_advisories", 10),
];

fn weights(kind: Kind) -> &'static [(&'static str, usize)] {
    match kind {
        Kind::Template | Kind::Generator => &TEMPLATE,
        Kind::Ontology => &ONTOLOGY,
        Kind::Skill => &SKILL,
        Kind::Service => &[],
    }
}

/// One part of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ScorePart)]
pub struct Part {
    pub code: String,
    pub points: usize,
    /// The most that the part can give.
    pub of: usize,
    /// What was looked at, and what was found.
    pub why: String,
    #[serde(skip)]
    met: usize,
    #[serde(skip)]
    all: usize,
}

impl Part {
    pub(super) fn of(code: &str, met: usize, all: usize, why: String) -> Self {
        Self { code: code.to_owned(), points: 0, of: 0, why, met, all }
    }
}

/// Points of 100, and where they come from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Score {
    pub points: usize,
    pub parts: Vec<Part>,
}

impl Score {
    /// Weighs the parts; what was not reached gives nothing, and says so.
    pub(super) fn of(kind: Kind, found: Vec<Part>) -> Self {
        let parts: Vec<Part> = weights(kind)
            .iter()
            .map(|(code, of)| {
                let part = found.iter().find(|part| part.code == *code);
                let missing = || Part::of(code, 0, 1, "was not reached".to_owned());
                let part = part.cloned().unwrap_or_else(missing);
                let points = (of * part.met.min(part.all)).checked_div(part.all).unwrap_or(0);
                Part { points, of: *of, met: 0, all: 0, ..part }
            })
            .collect();
        Self { points: parts.iter().map(|part| part.points).sum(), parts }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_each_kind_sum_to_100_and_have_names_of_their_own() {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.has_archive()) {
            let parts = weights(kind);
            assert_eq!(parts.iter().map(|(_, of)| of).sum::<usize>(), 100, "{kind:?}");
            let names: std::collections::BTreeSet<_> = parts.iter().map(|(code, _)| code).collect();
            assert_eq!(names.len(), parts.len());
        }
    }

    #[test]
    fn a_part_gives_its_share_and_what_was_not_reached_nothing() {
        let found =
            vec![Part::of("labels", 2, 3, "2 of 3".to_owned()), Part::of("comments", 0, 0, "no terms".to_owned())];
        let score = Score::of(Kind::Ontology, found);
        assert_eq!(score.points, 10);
        assert_eq!(score.parts.iter().filter(|part| part.why == "was not reached").count(), 12);
    }
}
