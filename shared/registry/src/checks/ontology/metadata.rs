//! What an ontology says of itself: title, licence, version, imports.

use std::collections::BTreeMap;

use oxrdf::Term;

use super::facts::{CC, DC, DCTERMS, Facts, OWL, RDFS, SCHEMA, SCHEMA_HTTPS, SKOS, VANN, iri, namespace};
use crate::checks::report::{Place, Sheet};
use crate::licences::{IriLicence, Licence, of_iri};

/// The ontology of a graph.
pub(super) struct Ontology {
    /// `None` where nothing is an `owl:Ontology`.
    pub(super) iri: Option<String>,
    /// What its terms begin with.
    pub(super) namespace: String,
}

fn all(predicates: &[(&str, &str)]) -> Vec<String> {
    predicates.iter().map(|(namespace, name)| format!("{namespace}{name}")).collect()
}

pub(super) fn check(stated: &Licence, facts: &Facts, main: &str, sheet: &mut Sheet) -> Ontology {
    let ontology = find(facts, main, sheet);
    let Some(subject) = ontology.iri.as_deref() else { return ontology };
    let title = all(&[
        (DCTERMS, "title"),
        (DC, "title"),
        (RDFS, "label"),
        (SKOS, "prefLabel"),
        (SCHEMA, "name"),
        (SCHEMA_HTTPS, "name"),
    ]);
    let description = all(&[
        (DCTERMS, "description"),
        (DC, "description"),
        (DCTERMS, "abstract"),
        (RDFS, "comment"),
        (SCHEMA, "description"),
    ]);
    for (code, predicates, name) in
        [("title", title, "dcterms:title"), ("ontology_description", description, "dcterms:description")]
    {
        let is_there = facts.first(subject, &predicates).is_some();
        sheet.part(
            code,
            usize::from(is_there),
            1,
            if is_there { format!("{subject} has one") } else { format!("{subject} has none") },
        );
        if !is_there {
            let message = format!("<{subject}> has no {name}");
            sheet.warn(&format!("{code}_missing"), Place::file(main), message, &format!("{name} with a language"));
        }
    }
    check_licence(stated, subject, facts, main, sheet);
    check_version(subject, facts, main, sheet);
    ontology
}

/// The `owl:Ontology` that most terms begin with; without one, the commonest namespace.
fn find(facts: &Facts, main: &str, sheet: &mut Sheet) -> Ontology {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for subject in facts.subjects().filter(|subject| !subject.starts_with("_:")) {
        *counts.entry(namespace(subject)).or_default() += 1;
    }
    let commonest =
        counts.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name))).map_or("", |(name, _)| *name);
    // With or without the separator at the end.
    let mut by_start: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, count) in &counts {
        *by_start.entry(name.trim_end_matches(['#', '/'])).or_default() += count;
    }
    let below = |iri: &str| by_start.get(iri.trim_end_matches(['#', '/'])).copied().unwrap_or(0);
    let declared = facts.instances(&format!("{OWL}Ontology"));
    let named = declared.iter().copied().filter(|subject| !subject.starts_with("_:"));
    let chosen = named.max_by_key(|iri| (below(iri), std::cmp::Reverse(*iri)));
    let Some(iri) = chosen else {
        let message = "nothing is an owl:Ontology with an IRI";
        sheet.warn(
            "ontology_undeclared",
            Place::file(main),
            message,
            "<IRI> a owl:Ontology, with title, licence and version",
        );
        return Ontology { iri: None, namespace: commonest.to_owned() };
    };
    if declared.len() > 1 {
        let message =
            format!("{} subjects are an owl:Ontology; <{iri}> is taken, as most terms begin with it", declared.len());
        sheet.warn("ontology_several", Place::file(main), message, "one owl:Ontology");
    }
    let preferred = facts.objects(iri, &format!("{VANN}preferredNamespaceUri")).first();
    let preferred = preferred.map(|term| match term {
        Term::Literal(literal) => literal.value(),
        other => super::facts::iri(other).unwrap_or_default(),
    });
    let guess = || {
        let same = |name: &&&str| name.trim_end_matches(['#', '/']) == iri.trim_end_matches(['#', '/']);
        counts.keys().find(same).copied().unwrap_or(commonest)
    };
    Ontology {
        iri: Some(iri.to_owned()),
        namespace: preferred.filter(|it| !it.is_empty()).unwrap_or_else(guess).to_owned(),
    }
}

fn check_licence(stated: &Licence, subject: &str, facts: &Facts, main: &str, sheet: &mut Sheet) {
    let predicates = all(&[
        (DCTERMS, "license"),
        (CC, "license"),
        (SCHEMA, "license"),
        (SCHEMA_HTTPS, "license"),
        (DC, "license"),
        (DCTERMS, "rights"),
    ]);
    let Some(found) = facts.first(subject, &predicates) else {
        let elsewhere = facts.statements().find(|(_, predicate, _)| predicates[..5].iter().any(|it| it == predicate));
        let hint = elsewhere.map_or_else(String::new, |(other, ..)| format!("; <{other}> has one"));
        sheet.part("ontology_licence", 0, 1, format!("{subject} has none"));
        let message = format!("<{subject}> has no dcterms:license{hint}");
        return sheet.warn(
            "ontology_licence_missing",
            Place::file(main),
            message,
            &format!("dcterms:license of {stated}"),
        );
    };
    let shown = match found {
        Term::Literal(literal) => literal.value().to_owned(),
        other => super::facts::node(other).unwrap_or_default(),
    };
    let ids: Vec<String> = match (found, of_iri(&shown)) {
        (_, IriLicence::Spdx(id)) => vec![id],
        (_, IriLicence::Ambiguous(ids)) => ids.iter().map(|id| (*id).to_owned()).collect(),
        (Term::Literal(_), IriLicence::Unknown) => {
            Licence::parse(&shown).map(|licence| licence.ids()).unwrap_or_default()
        }
        (_, IriLicence::Unknown) => Vec::new(),
    };
    if ids.is_empty() {
        sheet.part("ontology_licence", 1, 2, format!("{shown} is no licence that is known"));
        let message = format!("the licence {shown} is none that is known");
        return sheet.warn(
            "ontology_licence_unknown",
            Place::file(main),
            message,
            "the IRI of a licence, as in https://creativecommons.org/licenses/by/4.0/",
        );
    }
    if ids.iter().any(|id| stated.ids().contains(id)) {
        return sheet.part("ontology_licence", 1, 1, format!("{shown} is {}", ids.join(" or ")));
    }
    sheet.part("ontology_licence", 0, 1, format!("{shown} is not {stated}"));
    let message = format!("<{subject}> is under {}, and {stated} is published", ids.join(" or "));
    sheet.error("ontology_licence_differs", Place::file(main), message, "one licence in both");
}

fn check_version(subject: &str, facts: &Facts, main: &str, sheet: &mut Sheet) {
    let iris = facts.objects(subject, &format!("{OWL}versionIRI"));
    let info = all(&[(OWL, "versionInfo"), (SCHEMA, "version"), (DCTERMS, "hasVersion")]);
    let infos: usize = info.iter().map(|predicate| facts.objects(subject, predicate).len()).sum();
    let is_iri = iris.len() == 1 && iris.first().and_then(iri).is_some();
    let (met, why) = match (iris, infos) {
        ([_], _) if is_iri => (2, "owl:versionIRI is there".to_owned()),
        ([], 0) => (0, "neither owl:versionIRI nor owl:versionInfo".to_owned()),
        ([], count) => (1, format!("no owl:versionIRI, {count} version texts")),
        _ => (0, format!("{} owl:versionIRI, of which one must be, an IRI", iris.len())),
    };
    sheet.part("version_iri", met, 2, why.clone());
    if met < 2 {
        sheet.warn(
            "version_iri_missing",
            Place::file(main),
            format!("<{subject}>: {why}"),
            "one owl:versionIRI that ends in the version",
        );
    }
    if infos > 1 {
        sheet.warn(
            "version_several",
            Place::file(main),
            format!("<{subject}> has {infos} versions"),
            "one owl:versionInfo",
        );
    }
}

/// Whether what is imported is in the archive or in the registry.
pub(super) fn check_imports(ontology: &Ontology, facts: &Facts, is_known: &dyn Fn(&str) -> bool, sheet: &mut Sheet) {
    let subject = ontology.iri.as_deref().unwrap_or_default();
    let imports: Vec<&str> = facts.objects(subject, &format!("{OWL}imports")).iter().filter_map(iri).collect();
    let declared = facts.instances(&format!("{OWL}Ontology"));
    let missing: Vec<&str> = imports.iter().copied().filter(|it| !declared.contains(it) && !is_known(it)).collect();
    for import in missing.iter().take(20) {
        let message = format!("<{import}> is imported, and neither the archive nor the registry has it");
        sheet.warn(
            "import_unresolved",
            Place::default(),
            message,
            "the document inside the archive, or a package of the registry",
        );
    }
    let found = imports.len() - missing.len();
    let (met, all) = if imports.is_empty() { (1, 1) } else { (found, imports.len()) };
    sheet.part("imports", met, all, format!("{found} of {} imports are there", imports.len()));
}
