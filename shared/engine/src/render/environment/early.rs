//! Templates parsed while the ontology is read. An environment takes them from
//! here; what is refused is not kept, and is refused when it is parsed again.

use std::collections::BTreeMap;

use super::parse;
use crate::Limits;
use crate::project::{Project, Source, Text};
use crate::render::shared::Parsed;

/// Less is parsed sooner than a thread starts.
const BYTES_MIN: usize = 8 << 10;

/// The template files of the rules, where it is worth a thread to parse them.
pub(in crate::render) fn templates(project: &Project, limits: &Limits) -> Option<Vec<(String, Text)>> {
    let files = project.manifest().rules.iter().filter_map(|rule| match &rule.template {
        Source::File(file) => Some(file),
        Source::Inline(_) => None,
    });
    let texts = files.filter_map(|file| {
        Some((project.relative(&file.value), project.text(&file.value, &project.place(file), limits).ok()?))
    });
    let texts: BTreeMap<String, Text> = texts.collect();
    let size_bytes: usize = texts.values().map(|text| text.text.len()).sum();
    (size_bytes >= BYTES_MIN).then(|| texts.into_iter().collect())
}

pub(in crate::render) fn parse_all(texts: Vec<(String, Text)>) -> Parsed {
    let parsed = texts.into_iter().filter_map(|(name, text)| {
        let template = parse(&name, &text, false).ok()?;
        Some((name, (text.text, template)))
    });
    Parsed::new(parsed)
}
