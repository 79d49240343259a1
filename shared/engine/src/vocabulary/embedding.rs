//! Classes for languages in which a record embeds one other, and may not say
//! anew what that one says.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Vocabulary;
use super::classes::ROOT;
use super::fields::Fields;

impl Vocabulary {
    /// The nearest superclass (the root at last) of which the class keeps every
    /// member as it is, as `base`, and all members beyond those of that one. A
    /// class that says otherwise what the root says has no base. `has_required`
    /// tells whether any member of all must be there.
    pub fn embedding_of(&self, iri: &str, fields: &Fields) -> Option<Value> {
        let class = self.class_number(iri)?;
        let mut members = self.by_property(class);
        let has_required = self.demands[class as usize];
        let above = self.classes.hierarchy.ancestors(class).into_iter().chain((class != ROOT).then_some(ROOT));
        for base in above {
            let theirs = self.by_property(base);
            if theirs.iter().all(|(property, member)| members.get(property) == Some(member)) {
                members.retain(|property, _| !theirs.contains_key(property));
                let own = self.by_key(members.into_values(), fields);
                return Some(json!({ "base": self.reference(base), "own": own, "has_required": has_required }));
            }
        }
        Some(json!({ "own": self.by_key(members.into_values(), fields), "has_required": has_required }))
    }

    fn by_property(&self, class: u32) -> BTreeMap<u32, u32> {
        self.all_members(class).map(|member| (self.member_at(member).property, member)).collect()
    }
}
