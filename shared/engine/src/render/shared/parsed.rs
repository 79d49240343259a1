//! Templates that were parsed before any environment wanted them.

use std::collections::BTreeMap;

use tera::Template;

use crate::project::Text;

/// By name, the text and what it parsed to.
#[derive(Default)]
pub(in crate::render) struct Parsed(BTreeMap<String, (String, Template)>);

impl Parsed {
    pub(in crate::render) fn new(by_name: impl Iterator<Item = (String, (String, Template))>) -> Self {
        Self(by_name.collect())
    }

    /// The template of that name and text, once.
    pub(super) fn take(&mut self, name: &str, text: &Text) -> Option<Template> {
        self.0.remove(name).filter(|(parsed, _)| *parsed == text.text).map(|(_, template)| template)
    }
}
