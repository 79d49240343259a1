//! Vocabularies that people use, as npm's `@vocabulary/*` has them, through the checks.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;

use registry::checks::{Grade, Input, Limits, Report, check};
use registry::licences::Licence;
use registry::{Kind, PackageId, Version};

fn report(name: &str) -> Report {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/npm/node_modules/@vocabulary");
    assert!(packages.is_dir(), "tests/npm/node_modules is missing: run `make setup`");
    let bytes = std::fs::read(packages.join(name).join(format!("{name}.nq"))).expect(name);
    let zip = engine::archive::pack(&BTreeMap::from([(format!("{name}.nq"), bytes)])).unwrap();
    let licence = Licence::parse("LicenseRef-Unknown").unwrap();
    let input = Input {
        kind: Kind::Ontology,
        zip: &zip,
        package: &PackageId::parse(&format!("w3c/{name}-vocabulary")).unwrap(),
        version: &Version::new(1, 0, 0),
        licence: &licence,
        dependencies: &[],
        advisories: &[],
        is_known_ontology: &|_| true,
    };
    check(&input, &Limits::default())
}

fn has(report: &Report, code: &str) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn what_they_lack_is_said_and_none_is_refused_for_it() {
    for name in ["foaf", "prov", "skos", "schema", "dcterms"] {
        let report = report(name);
        assert!(
            has(&report, "ontology_licence_missing") || has(&report, "ontology_undeclared"),
            "{name}: {}",
            report.text()
        );
        assert!(report.facts.triples > 100 && report.facts.terms > 10, "{name}: {:?}", report.facts);
        let errors: Vec<&str> =
            report.findings.iter().filter(|it| it.grade == Grade::Error).map(|it| it.code.as_str()).collect();
        // The licence that is stated here is no real one, and has no text.
        assert_eq!(errors, ["licence_text_missing"], "{name}: {}", report.text());
    }
}

#[test]
fn several_versions_and_several_labels_are_named() {
    assert!(has(&report("dcat"), "version_several"), "{}", report("dcat").text());
    for name in ["dcat", "org"] {
        assert!(has(&report(name), "labels_several"), "{name}: {}", report(name).text());
    }
}

/// geo has `skos:prefLabel`, ma neither that nor `rdfs:label`; a local name is no label.
#[test]
fn labels_are_counted_by_either_property() {
    for (name, why) in [
        ("geo", "65 of 65 terms have a label"),
        ("ma", "0 of 99 terms have a label"),
        ("foaf", "75 of 75 terms have a label"),
    ] {
        let report = report(name);
        let part = report.score.parts.iter().find(|part| part.code == "labels").unwrap();
        assert_eq!(part.why, why, "{name}");
    }
}
