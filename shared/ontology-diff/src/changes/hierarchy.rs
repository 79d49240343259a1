//! What stands below what: the named classes and properties of a version, and
//! the datatypes of XSD.

use super::names;
use crate::Ontology;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Hierarchy {
    above: BTreeMap<String, BTreeSet<String>>,
    steps_left: Cell<u32>,
}

/// Terms that are looked at for one diff. When they are used up, nothing more
/// counts as below anything else, so that changes count as the graver ones.
const STEPS_MAX: u32 = 10_000_000;

/// Each datatype with the one it is derived from (XSD 1.1, part 2, 3.4).
const DATATYPES: [(&str, &str); 24] = [
    ("integer", "decimal"),
    ("nonPositiveInteger", "integer"),
    ("negativeInteger", "nonPositiveInteger"),
    ("long", "integer"),
    ("int", "long"),
    ("short", "int"),
    ("byte", "short"),
    ("nonNegativeInteger", "integer"),
    ("unsignedLong", "nonNegativeInteger"),
    ("unsignedInt", "unsignedLong"),
    ("unsignedShort", "unsignedInt"),
    ("unsignedByte", "unsignedShort"),
    ("positiveInteger", "nonNegativeInteger"),
    ("normalizedString", "string"),
    ("token", "normalizedString"),
    ("language", "token"),
    ("NMTOKEN", "token"),
    ("Name", "token"),
    ("NCName", "Name"),
    ("ID", "NCName"),
    ("IDREF", "NCName"),
    ("dateTimeStamp", "dateTime"),
    ("yearMonthDuration", "duration"),
    ("dayTimeDuration", "duration"),
];
const XSD: &str = "<http://www.w3.org/2001/XMLSchema#";
const TOP: [&str; 2] = [names::THING, names::RESOURCE];

impl Hierarchy {
    pub(super) fn of(ontology: &Ontology) -> Self {
        let mut above: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for &[s, p, o] in &ontology.triples {
            let is_below = [names::SUB_CLASS_OF, names::SUB_PROPERTY_OF].contains(&ontology.text(p));
            if is_below && !ontology.is_blank(s) && !ontology.is_blank(o) {
                above.entry(ontology.text(s).to_owned()).or_default().insert(ontology.text(o).to_owned());
            }
        }
        for (datatype, base) in DATATYPES {
            above.entry(format!("{XSD}{datatype}>")).or_default().insert(format!("{XSD}{base}>"));
        }
        Self { above, steps_left: Cell::new(STEPS_MAX) }
    }

    /// Whether everything of `lower` is of `upper`.
    pub(super) fn is_below(&self, lower: &str, upper: &str) -> bool {
        let is_datatype = lower.starts_with(XSD);
        if lower == upper || (!is_datatype && TOP.contains(&upper)) || (is_datatype && upper == names::LITERAL) {
            return true;
        }
        let (mut reached, mut waiting) = (BTreeSet::from([lower]), vec![lower]);
        while let Some(term) = waiting.pop() {
            for next in self.above.get(term).into_iter().flatten() {
                match self.steps_left.get() {
                    0 => return false,
                    left => self.steps_left.set(left - 1),
                }
                if next == upper {
                    return true;
                }
                if reached.insert(next) {
                    waiting.push(next);
                }
            }
        }
        false
    }
}
