//! Uploads that are made to do harm, and reports that are too long.

use std::time::Instant;

use proptest::prelude::*;

use super::*;

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
