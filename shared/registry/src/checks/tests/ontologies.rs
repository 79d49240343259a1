//! Ontologies and their shapes.

use super::*;

const PREFIXES: &str = "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\
    @prefix sh: <http://www.w3.org/ns/shacl#> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n@prefix : <https://example.org/fleet#> .\n";
const FLEET: &str = "<https://example.org/fleet> a owl:Ontology ; dcterms:title \"Fleet\"@en ; dcterms:description \"Ships\"@en ;\n\
    dcterms:license <https://opensource.org/licenses/MIT> ; owl:versionIRI <https://example.org/fleet/1.0.0> .\n\
    :Ship a owl:Class ; rdfs:label \"Ship\"@en ; rdfs:comment \"Sails.\"@en .\n\
    :Tug a owl:Class ; rdfs:subClassOf :Ship ; rdfs:label \"Tug\"@en ; rdfs:comment \"Tows.\"@en .\n\
    :name a owl:DatatypeProperty ; rdfs:domain :Ship ; rdfs:label \"name\"@en ; rdfs:comment \"Its name.\"@en .\n";
const SHAPES: &str = ":Ship a sh:NodeShape, owl:Class ; sh:property [ sh:path :name ; sh:minCount 1 ] .\n";

fn fleet() -> Files {
    good(files(&[("ontology.ttl", &format!("{PREFIXES}{FLEET}"))]))
}

#[test]
fn a_good_ontology_scores_nearly_all_and_each_point_is_explained() {
    let all = with(
        fleet(),
        &[
            ("shapes.ttl", &format!("{PREFIXES}{SHAPES}")),
            ("examples/a.ttl", &format!("{PREFIXES}:elsa a :Tug ; :name \"Elsa\" .")),
        ],
    );
    let report = ontology(all);
    assert_eq!((report.grade, report.score.points), (Grade::Pass, 100), "{}", report.text());
    assert!(report.score.parts.iter().all(|part| !part.why.is_empty() && part.points <= part.of));
    assert_eq!((report.facts.terms, report.facts.shapes, report.facts.focus_nodes), (3, 1, 1));
    let read: Report = serde_json::from_str(&serde_json::to_string(&report).unwrap()).unwrap();
    assert_eq!(read, report);
}

/// A shape that is an `owl:Class` and no `rdfs:Class` finds no node in rudof and
/// rdf-validate-shacl, which say "conforms"; nor does one of a superclass whose
/// hierarchy stands in the other graph.
#[test]
fn shapes_of_owl_classes_are_used_and_their_violations_are_errors() {
    let wrong = with(
        fleet(),
        &[("shapes.ttl", &format!("{PREFIXES}{SHAPES}")), ("examples/a.ttl", &format!("{PREFIXES}:elsa a :Tug ."))],
    );
    let report = ontology(wrong);
    assert_eq!(
        (codes(&report, Grade::Error), report.facts.focus_nodes),
        (vec!["shape_violated"], 1),
        "{}",
        report.text()
    );
    assert_eq!(points(&report, "shapes"), 0);
}

#[test]
fn shapes_that_look_at_nothing_are_never_valid() {
    let report = ontology(with(fleet(), &[("shapes.ttl", &format!("{PREFIXES}{SHAPES}"))]));
    assert_eq!(codes(&report, Grade::Warn), ["shapes_check_nothing"], "{}", report.text());
    assert!(!codes(&report, Grade::Pass).contains(&"shapes_conform"));
    assert_eq!(points(&report, "shapes"), 0);
    let hooked = format!(
        "{PREFIXES}:s a sh:NodeShape ; sh:targetSubjectsOf :none ; sh:property [ sh:path :name ; sh:minCount 1 ] ."
    );
    assert_eq!(codes(&ontology(with(fleet(), &[("shapes.ttl", &hooked)])), Grade::Warn), ["shapes_check_nothing"]);
}

#[test]
fn every_target_counts_its_nodes() {
    for (target, nodes) in [
        ("sh:targetNode :a, :b, \"c\"", 3),
        ("sh:targetClass :Ship", 2),
        ("sh:targetSubjectsOf :name", 1),
        ("sh:targetObjectsOf :name", 1),
        ("sh:targetClass :Tug ; sh:targetNode :elsa", 1),
    ] {
        let shapes = format!("{PREFIXES}:s a sh:NodeShape ; {target} ; sh:nodeKind sh:IRIOrLiteral .");
        let data = format!("{PREFIXES}:elsa a :Tug ; :name \"Elsa\" . :ida a :Ship .");
        let report = ontology(with(fleet(), &[("shapes.ttl", &shapes), ("examples/a.ttl", &data)]));
        assert_eq!(report.facts.focus_nodes, nodes, "{target}: {}", report.text());
    }
}

#[test]
fn a_document_of_no_triples_is_an_error() {
    for (path, text) in [("ontology.ttl", "# nothing\n"), ("ontology.jsonld", "{\"name\": \"x\"}"), ("ontology.nt", "")]
    {
        let report = ontology(good(files(&[(path, text)])));
        assert_eq!(codes(&report, Grade::Error), ["ontology_empty"], "{path}: {}", report.text());
    }
    // Relative IRIs have a base.
    let jsonld = r#"{"@context": {"label": "http://www.w3.org/2000/01/rdf-schema#label"}, "@id": "a", "label": "A"}"#;
    assert_eq!(ontology(good(files(&[("ontology.jsonld", jsonld)]))).facts.triples, 1);
    let remote = r#"{"@context": "https://schema.org", "name": "A"}"#;
    assert_eq!(codes(&ontology(good(files(&[("ontology.jsonld", remote)]))), Grade::Error), ["capability_refused"]);
}

#[test]
fn what_an_ontology_lacks_is_said() {
    let lacking = format!(
        "{PREFIXES}<https://example.org/fleet> a owl:Ontology ; owl:imports <urn:known>, <urn:lost> ; owl:versionInfo \"1\", \"2\" .\n\
         :Ship a owl:Class ; rdfs:subclassOf :Thing ; rdfs:label \"a\"@en, \"b\"@en .\n\
         :Old a owl:Class ; owl:deprecated true . :Tug a owl:Class ; rdfs:subClassOf :Old, :Undefined .\n"
    );
    let report = ontology(good(files(&[("ontology.ttl", &lacking)])));
    let warnings = codes(&report, Grade::Warn);
    for code in [
        "title_missing",
        "ontology_description_missing",
        "ontology_licence_missing",
        "version_iri_missing",
        "version_several",
        "import_unresolved",
        "labels_missing",
        "labels_several",
        "comments_missing",
        "terms_undefined",
        "terms_deprecated",
    ] {
        assert!(warnings.contains(&code), "{code}: {}", report.text());
    }
    let text = report.text();
    assert!(text.contains("subclassOf") && text.contains("#Undefined") && text.contains("#Old"), "{text}");
    assert!(text.contains("urn:lost") && !text.contains("urn:known"));
    assert_eq!(report.grade, Grade::Warn, "a vocabulary without a licence is listed so, not refused");
}

#[test]
fn the_licence_inside_an_ontology_is_compared() {
    let other = FLEET.replace("https://opensource.org/licenses/MIT", "http://creativecommons.org/licenses/by/4.0/");
    let report = ontology(good(files(&[("ontology.ttl", &format!("{PREFIXES}{other}"))])));
    assert_eq!(codes(&report, Grade::Error), ["ontology_licence_differs"]);
    let elsewhere = FLEET.replace("dcterms:license <https://opensource.org/licenses/MIT> ;", "");
    let text = format!("{PREFIXES}{elsewhere}\n<urn:other> dcterms:license <https://opensource.org/licenses/MIT> .");
    assert!(ontology(good(files(&[("ontology.ttl", &text)]))).text().contains("<urn:other> has one"));
    let unknown = FLEET.replace("https://opensource.org/licenses/MIT", "https://example.org/terms");
    let report = ontology(good(files(&[("ontology.ttl", &format!("{PREFIXES}{unknown}"))])));
    assert!(codes(&report, Grade::Warn).contains(&"ontology_licence_unknown"));
}

#[test]
fn a_vocabulary_in_one_named_graph_is_read_whole() {
    let nq = "<https://example.org/v#A> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2000/01/rdf-schema#Class> <https://example.org/v#> .\n\
              <https://example.org/v#A> <http://www.w3.org/2004/02/skos/core#prefLabel> \"A\\\\n\"@en <https://example.org/v#> .\n";
    let report = ontology(good(files(&[("v.nq", nq)])));
    assert_eq!((report.facts.triples, report.facts.terms), (2, 1));
    assert_eq!(points(&report, "labels"), 15);
}
