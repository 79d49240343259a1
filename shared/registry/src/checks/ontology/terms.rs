//! The classes and properties of an ontology: labels, comments, and terms that
//! are used and not there.

use std::collections::{BTreeMap, BTreeSet};

use oxrdf::Term;

use super::facts::{DCTERMS, Facts, OWL, RDF, RDFS, SKOS, iri};
use super::metadata::Ontology;
use super::vocabulary::is_slip;
use crate::checks::report::{Place, Sheet};

/// Terms that one finding lists.
const SHOWN_MAX: usize = 8;

/// What makes a subject a term.
const KINDS: [(&str, &str); 10] = [
    (RDFS, "Class"),
    (RDFS, "Datatype"),
    (RDF, "Property"),
    (OWL, "Class"),
    (OWL, "ObjectProperty"),
    (OWL, "DatatypeProperty"),
    (OWL, "AnnotationProperty"),
    (OWL, "FunctionalProperty"),
    (OWL, "DeprecatedClass"),
    (OWL, "DeprecatedProperty"),
];

/// Predicates whose objects are terms.
const USES: [(&str, &str); 8] = [
    (RDF, "type"),
    (RDFS, "subClassOf"),
    (RDFS, "subPropertyOf"),
    (RDFS, "domain"),
    (RDFS, "range"),
    (OWL, "inverseOf"),
    (OWL, "onProperty"),
    (OWL, "disjointWith"),
];

pub(super) fn check(ontology: &Ontology, facts: &Facts, main: &str, sheet: &mut Sheet) {
    let kinds: BTreeSet<String> = KINDS.iter().map(|(namespace, name)| format!("{namespace}{name}")).collect();
    let rdf_type = format!("{RDF}type");
    let is_term =
        |subject: &&str| facts.objects(subject, &rdf_type).iter().filter_map(iri).any(|class| kinds.contains(class));
    let terms: Vec<&str> = facts.subjects().filter(|subject| !subject.starts_with("_:")).filter(is_term).collect();
    sheet.facts.terms = terms.len();
    if terms.is_empty() {
        sheet.warn(
            "terms_missing",
            Place::file(main),
            "defines no class and no property",
            "terms, or another kind of package",
        );
    }
    let own: Vec<&str> = terms.iter().copied().filter(|term| term.starts_with(&ontology.namespace)).collect();
    let own = if own.is_empty() { terms } else { own };
    check_labels(&own, facts, main, sheet);
    let uses = uses(facts);
    check_undefined(ontology, &uses, facts, main, sheet);
    check_deprecated(&own, &uses, facts, main, sheet);
}

fn check_labels(own: &[&str], facts: &Facts, main: &str, sheet: &mut Sheet) {
    // In the order in which a name is taken: the local name is the last resort, and no label.
    let labels = [format!("{RDFS}label"), format!("{SKOS}prefLabel")];
    let comments = [format!("{RDFS}comment"), format!("{SKOS}definition"), format!("{DCTERMS}description")];
    for (code, predicates, name) in [("labels", &labels[..], "label"), ("comments", &comments[..], "comment")] {
        let without: Vec<&str> = own.iter().copied().filter(|term| facts.first(term, predicates).is_none()).collect();
        let met = own.len() - without.len();
        sheet.part(code, met, own.len(), format!("{met} of {} terms have a {name}", own.len()));
        if !without.is_empty() {
            let message = format!("{} of {} terms have no {name}: {}", without.len(), own.len(), list(&without));
            sheet.warn(
                &format!("{code}_missing"),
                Place::file(main),
                message,
                &format!("a rdfs:{name} with a language for each"),
            );
        }
    }
    let has_two = |term: &&str| {
        let mut seen = BTreeSet::new();
        facts.objects(term, &labels[0]).iter().any(|label| !seen.insert(language(label)))
    };
    let twice: Vec<&str> = own.iter().copied().filter(has_two).collect();
    if !twice.is_empty() {
        let message = format!("{} terms have two labels in one language: {}", twice.len(), list(&twice));
        sheet.warn("labels_several", Place::file(main), message, "one label for each language");
    }
}

fn language(label: &Term) -> String {
    match label {
        Term::Literal(literal) => literal.language().unwrap_or_default().to_ascii_lowercase(),
        _ => String::new(),
    }
}

/// IRIs that stand where terms do, and a subject that uses each.
fn uses(facts: &Facts) -> BTreeMap<&str, &str> {
    let predicates: BTreeSet<String> = USES.iter().map(|(namespace, name)| format!("{namespace}{name}")).collect();
    let mut uses = BTreeMap::new();
    for (subject, predicate, object) in facts.statements() {
        uses.entry(predicate).or_insert(subject);
        if let Some(term) = iri(object).filter(|_| predicates.contains(predicate)) {
            uses.entry(term).or_insert(subject);
        }
    }
    uses
}

fn check_undefined(ontology: &Ontology, uses: &BTreeMap<&str, &str>, facts: &Facts, main: &str, sheet: &mut Sheet) {
    let is_own = |term: &str| !ontology.namespace.is_empty() && term.starts_with(&ontology.namespace);
    let is_undefined = |term: &&str| is_slip(term) || (is_own(term) && !facts.has_subject(term));
    let undefined: Vec<&str> = uses.keys().copied().filter(is_undefined).collect();
    sheet.part(
        "no_undefined_terms",
        usize::from(undefined.is_empty()),
        1,
        format!("{} are used and not defined", undefined.len()),
    );
    if undefined.is_empty() {
        return;
    }
    let by = undefined.first().and_then(|term| uses.get(term)).copied().unwrap_or_default();
    let message = format!("{} terms are used and not defined: {} (used by {by})", undefined.len(), list(&undefined));
    sheet.warn("terms_undefined", Place::file(main), message, "their definitions, or the terms that are meant");
}

fn check_deprecated(own: &[&str], uses: &BTreeMap<&str, &str>, facts: &Facts, main: &str, sheet: &mut Sheet) {
    let deprecated = deprecated(facts);
    // One that only other deprecated terms use does no harm.
    let harms = |term: &&str| {
        deprecated.contains(term) && uses.get(term).is_some_and(|by| !deprecated.contains(by) && by != term)
    };
    let used: Vec<&str> = own.iter().copied().filter(harms).collect();
    sheet.part(
        "no_deprecated_terms",
        usize::from(used.is_empty()),
        1,
        format!("{} deprecated terms are still used", used.len()),
    );
    if !used.is_empty() {
        let message = format!("{} deprecated terms are still used: {}", used.len(), list(&used));
        sheet.warn("terms_deprecated", Place::file(main), message, "the terms that replace them");
    }
}

fn deprecated(facts: &Facts) -> BTreeSet<&str> {
    let (flag, rdf_type) = (format!("{OWL}deprecated"), format!("{RDF}type"));
    let classes = ["DeprecatedClass", "DeprecatedProperty"].map(|name| format!("{OWL}{name}"));
    let is_true = |object: &Term| matches!(object, Term::Literal(it) if ["true", "1"].contains(&it.value()));
    let marks = facts.statements().filter(|(_, predicate, object)| {
        (*predicate == flag && is_true(object))
            || (*predicate == rdf_type && iri(object).is_some_and(|class| classes.iter().any(|it| it == class)))
    });
    marks.map(|(subject, ..)| subject).collect()
}

fn list(terms: &[&str]) -> String {
    let shown = terms.iter().take(SHOWN_MAX).map(|term| format!("<{term}>")).collect::<Vec<_>>().join(", ");
    if terms.len() > SHOWN_MAX { format!("{shown} and {} more", terms.len() - SHOWN_MAX) } else { shown }
}
