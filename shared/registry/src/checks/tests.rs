#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::contents::tests::{LIST, PACK, PROJECT, SHIPS, files, pack, project};

const README: &str = "# Fleet\n\nLists the ships of a fleet, each on a line of its own, in the order of their names. \
    Give it an ontology in which ships have names, and run it. What comes out is a text that people read, and that \
    programs can read as well.\n";

fn mit() -> String {
    let text = spdx::license_id("MIT").unwrap().text();
    text.replace("<year>", "2026").replace("<copyright holders>", "Acme")
}

fn with(mut files: Files, more: &[(&str, &str)]) -> Files {
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    files
}

fn good(files: Files) -> Files {
    with(files, &[("README.md", README), ("LICENSE", &mit())])
}

fn small() -> Limits {
    let engine = engine::Limits {
        project_zip_bytes_max: 1 << 20,
        project_unpacked_bytes_max: 4 << 20,
        project_files_max: 50,
        source_file_bytes_max: 256 << 10,
        triples_max: 2_000,
        blank_nodes_max: 1_000,
        blank_node_steps_max: 50_000,
        query_time_max: Duration::from_secs(2),
        query_rows_max: 10_000,
        output_files_max: 20,
        output_file_bytes_max: 64 << 10,
        output_bytes_max: 256 << 10,
        template_loop_passes_max: 20_000,
        run_time_max: Duration::from_secs(5),
        ..engine::Limits::default()
    };
    Limits { engine, findings_max: 30, secret_file_bytes_max: 64 << 10, secret_bytes_max: 1 << 20 }
}

struct Case<'a> {
    kind: Kind,
    licence: &'a str,
    version: &'a str,
    dependencies: Vec<Dependency>,
    advisories: Vec<osv::Advisory>,
}

impl Default for Case<'_> {
    fn default() -> Self {
        Self {
            kind: Kind::Template,
            licence: "MIT",
            version: "1.0.0",
            dependencies: Vec::new(),
            advisories: Vec::new(),
        }
    }
}

impl Case<'_> {
    fn of_zip(&self, zip: &[u8], limits: &Limits) -> Report {
        check(
            &Input {
                kind: self.kind,
                zip,
                package: &PackageId::parse("acme/fleet").unwrap(),
                version: &Version::parse(self.version).unwrap(),
                licence: &Licence::parse(self.licence).unwrap(),
                dependencies: &self.dependencies,
                advisories: &self.advisories,
                is_known_ontology: &|iri| iri == "urn:known",
            },
            limits,
        )
    }

    fn of(&self, files: &Files) -> Report {
        self.of_zip(&engine::archive::pack(files).unwrap(), &small())
    }
}

fn ontology(files: Files) -> Report {
    Case { kind: Kind::Ontology, ..Case::default() }.of(&files)
}

fn codes(report: &Report, grade: Grade) -> Vec<&str> {
    report.findings.iter().filter(|it| it.grade == grade).map(|it| it.code.as_str()).collect()
}

fn points(report: &Report, part: &str) -> usize {
    report.score.parts.iter().find(|it| it.code == part).unwrap().points
}

#[test]
fn a_project_and_a_pack_of_today_pass_as_they_are() {
    let report = Case::default().of(&good(project()));
    assert_eq!((report.grade, report.score.points), (Grade::Pass, 100), "{}", report.text());
    assert_eq!((report.facts.examples_rendered, report.facts.output_files), (1, 1));
    let of_pack = Case { version: "1.2.0", ..Case::default() }.of(&good(pack()));
    assert_eq!(of_pack.grade, Grade::Pass, "{}", of_pack.text());
    assert_eq!(points(&of_pack, "example_renders"), 30);
    // Nothing beside them is a warning, not an error.
    assert_eq!(Case::default().of(&project()).grade, Grade::Warn);
}

#[test]
fn a_pack_that_depends_on_another_renders_with_it() {
    let toml = format!("{PACK}\n[dependencies]\n\"acme/base\" = \"^1\"\n");
    let files = with(good(pack()), &[("pack.toml", &toml)]);
    let without = Case { version: "1.2.0", ..Case::default() }.of(&files);
    assert!(codes(&without, Grade::Warn).contains(&"example_not_rendered"), "{}", without.text());
    let base = with(
        pack(),
        &[("pack.toml", &PACK.replace("harbour", "base")), ("templates/list.tmpl", "---\nto: b.txt\n---\nb")],
    );
    let dependency = Dependency {
        package: PackageId::parse("acme/base").unwrap(),
        version: Version::parse("1.2.0").unwrap(),
        files: base,
    };
    let advisory = br#"{"id":"GGEN-1","affected":[{"package":{"ecosystem":"ggen","name":"acme/base"},"versions":["1.2.0"]}],"database_specific":{"severity":"HIGH"}}"#;
    let mut case = Case { version: "1.2.0", dependencies: vec![dependency], ..Case::default() };
    let together = case.of(&files);
    assert_eq!((together.grade, together.facts.output_files), (Grade::Pass, 2), "{}", together.text());
    case.advisories = osv::parse(advisory).unwrap();
    let advised = case.of(&files);
    assert_eq!(codes(&advised, Grade::Error), ["advisory"]);
    assert_eq!(points(&advised, "no_advisories"), 0);
}

#[test]
fn what_does_not_render_is_an_error_with_file_and_line() {
    let broken = with(good(project()), &[("templates/list.tera", "line\n{{ nothing.there }}")]);
    let report = Case::default().of(&broken);
    let finding = &report.findings[0];
    assert_eq!(
        (finding.grade, finding.file.as_deref(), finding.line),
        (Grade::Error, Some("templates/list.tera"), Some(2))
    );
    assert_eq!(report.score.points, 60);
    let clock = with(good(project()), &[("templates/list.tera", "{{ now() }}")]);
    assert_eq!(Case::default().of(&clock).grade, Grade::Error);
}

#[test]
fn a_licence_that_differs_or_whose_text_differs_is_an_error() {
    let bsd = spdx::license_id("BSD-3-Clause").unwrap().text();
    let other_text = Case::default().of(&with(good(project()), &[("LICENSE", bsd)]));
    assert_eq!(codes(&other_text, Grade::Error), ["licence_text_differs"]);
    let other = Case { licence: "Apache-2.0", ..Case::default() }.of(&good(project()));
    assert!(codes(&other, Grade::Error).contains(&"licence_differs"));
    let gpl = with(good(project()), &[("ggen.toml", &PROJECT.replace("\"MIT\"", "\"GPL\""))]);
    let report = Case::default().of(&gpl);
    let finding = report.findings.iter().find(|it| it.code == "licence_invalid").unwrap();
    assert!(finding.mend.as_ref().unwrap().contains("GPL-3.0-or-later"));
    let own = Case { licence: "LicenseRef-Acme", ..Case::default() }
        .of(&with(project(), &[("ggen.toml", &PROJECT.replace("license = \"MIT\"\n", ""))]));
    assert_eq!(codes(&own, Grade::Error), ["licence_text_missing"]);
}

#[test]
fn secrets_and_paths_are_found() {
    let key = ["ghp_", "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4"].concat();
    let report = Case::default()
        .of(&with(good(project()), &[(".env", &format!("A=1\nTOKEN={key}\n")), ("readme.MD", "x"), ("aux.txt", "x")]));
    let secret = report.findings.iter().find(|it| it.code == "secret").unwrap();
    assert_eq!((secret.file.as_deref(), secret.line, secret.grade), (Some(".env"), Some(2), Grade::Error));
    assert!(!report.text().contains(&key));
    assert!(codes(&report, Grade::Error).contains(&"path_case"));
    assert!(codes(&report, Grade::Warn).contains(&"path_not_portable"));
    assert_eq!(points(&report, "no_secrets"), 0);
}

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

/// Each within its limit, with a report, and without hanging.
#[test]
fn hostile_uploads_are_refused_within_their_limits() {
    let bomb = engine::archive::pack(&with(project(), &[("zeros.bin", &"\0".repeat(3 << 20))])).unwrap();
    let flood: Files = (0..60).map(|n| (format!("f{n}.txt"), b"x".to_vec())).chain(project()).collect();
    let triples: String = (0..3_000).map(|n| format!("<urn:a{n}> <urn:b> <urn:c> .\n")).collect();
    let entities = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"{}\">{}]><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&z12;</rdf:RDF>",
        "x".repeat(100),
        (0..13)
            .map(|n| format!(
                "<!ENTITY z{n} \"{}\">",
                (if n == 0 { "&a;".to_owned() } else { format!("&z{};", n - 1) }).repeat(10)
            ))
            .collect::<String>()
    );
    let symmetric: String = (0..40)
        .flat_map(|a| (0..40).filter(move |b| *b != a).map(move |b| format!("_:n{a} <urn:p> _:n{b} .\n")))
        .collect();
    let loops = "{% for a in range(end=100000) %}{{ a }}{% endfor %}";
    let deep = format!("{}x{}", "{% if true %}".repeat(3_000), "{% endif %}".repeat(3_000));
    let product = PROJECT
        .replace("WHERE { ?s s:name ?n }", "WHERE { ?s ?p ?n . ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?q }");
    let many: String = (0..40).map(|n| format!("<urn:s{n}> <urn:s:name> \"n{n}\" .\n")).collect();
    let template = Case::default();
    let of_ontology = Case { kind: Kind::Ontology, ..Case::default() };
    let packed = |files: &Files| engine::archive::pack(files).unwrap();
    for (name, case, zip) in [
        ("a bomb", &template, bomb),
        ("no zip", &template, b"PK\x03\x04nonsense".to_vec()),
        ("many files", &template, packed(&flood)),
        ("many triples", &of_ontology, packed(&files(&[("a.nt", &triples)]))),
        ("entities", &of_ontology, packed(&files(&[("a.rdf", &entities)]))),
        ("deep JSON", &of_ontology, packed(&files(&[("a.jsonld", &"[".repeat(200_000))]))),
        ("symmetric blank nodes", &of_ontology, packed(&files(&[("a.nt", &symmetric)]))),
        ("a long loop", &template, packed(&with(project(), &[("templates/list.tera", loops)]))),
        ("deep tags", &template, packed(&with(project(), &[("templates/list.tera", &deep)]))),
        (
            "a product of patterns",
            &template,
            packed(&with(project(), &[("ggen.toml", &product), ("ships.ttl", &many)])),
        ),
        ("a path that escapes", &template, slip()),
    ] {
        let begin = Instant::now();
        let report = case.of_zip(&zip, &small());
        assert_eq!(report.grade, Grade::Error, "{name}: {}", report.text());
        assert!(begin.elapsed() < Duration::from_secs(60), "{name}: {:?}", begin.elapsed());
    }
}

/// A zip with an entry `../evil`, which no packer of ours would write.
fn slip() -> Vec<u8> {
    let mut zip = engine::archive::pack(&with(project(), &[("xx/evil", "x")])).unwrap();
    for at in 0..zip.len() - 7 {
        if &zip[at..at + 7] == b"xx/evil" {
            zip[at..at + 2].copy_from_slice(b"..");
        }
    }
    zip
}

#[test]
fn a_report_is_bounded_and_keeps_the_gravest() {
    let key = ["ghp_", "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4"].concat();
    let noise: Files = (0..40).map(|n| (format!("node_modules/{n}"), b"x".to_vec())).collect();
    let mut all = with(good(project()), &[("z.txt", &key)]);
    all.extend(noise);
    let report = Case::default().of(&all);
    assert_eq!(report.findings.len(), 30);
    assert!(report.omitted > 0 && report.grade == Grade::Error);
    assert_eq!(report.findings[0].code, "secret");
}

#[test]
fn a_service_has_no_archive_and_a_skill_is_read() {
    let service = Case { kind: Kind::Service, ..Case::default() };
    assert_eq!(service.of_zip(&[], &small()).grade, Grade::Pass);
    let skill =
        good(files(&[("SKILL.md", "---\nname: list-ships\ndescription: Lists ships.\nlicense: MIT\n---\n# Ships\n")]));
    let report = Case { kind: Kind::Skill, ..Case::default() }.of(&skill);
    assert_eq!((report.grade, report.score.points), (Grade::Pass, 100), "{}", report.text());
}

#[test]
fn a_file_that_brings_its_own_example_renders_with_it() {
    let mut files = good(project());
    files.remove("ships.ttl");
    let report = Case::default().of(&with(files.clone(), &[("example.ttl", SHIPS)]));
    assert_eq!((report.grade, report.facts.examples_rendered), (Grade::Pass, 1), "{}", report.text());
    let without = Case::default().of(&files);
    assert!(codes(&without, Grade::Warn).contains(&"example_missing"), "{}", without.text());
    let generator = Case { kind: Kind::Generator, ..Case::default() }.of(&files);
    assert!(codes(&generator, Grade::Error).contains(&"example_missing"));
    assert!(LIST.contains("results"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever the bytes: a report, the same twice.
    #[test]
    fn no_bytes_panic(at in any::<proptest::sample::Index>(), byte in any::<u8>(), kind in 0..4usize) {
        let mut zip = engine::archive::pack(&good(project())).unwrap();
        let at = at.index(zip.len());
        zip[at] = byte;
        let case = Case { kind: Kind::ALL[kind], ..Case::default() };
        prop_assert_eq!(case.of_zip(&zip, &small()), case.of_zip(&zip, &small()));
    }
}
