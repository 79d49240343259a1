//! Templates parsed while the ontology is read. An environment takes them from
//! here; what is refused is not kept, and is refused when it is parsed again.

use std::collections::BTreeMap;

use tera::Template;

use super::parse;
use crate::Limits;
use crate::project::{Project, Source, Text};

/// Less is parsed sooner than a thread starts.
const BYTES_MIN: usize = 8 << 10;

/// By name, the text and what it parsed to.
#[derive(Default)]
pub(in crate::render) struct Parsed(BTreeMap<String, (String, Template)>);

impl Parsed {
    /// The template of that name and text, once.
    pub(in crate::render) fn take(&mut self, name: &str, text: &Text) -> Option<Template> {
        self.0.remove(name).filter(|(parsed, _)| *parsed == text.text).map(|(_, template)| template)
    }
}

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
    Parsed(parsed.collect())
}
