#![allow(clippy::unwrap_used, clippy::panic)]

mod hostile;
mod ontologies;
mod templates;

use std::time::Duration;

use super::*;
use crate::contents::tests::{PACK, PROJECT, SHIPS, files, pack, project};

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
