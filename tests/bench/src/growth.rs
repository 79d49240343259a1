//! How time and memory grow with the ontology: each run is a process.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::paths::{ggen_cloud, made};
use crate::report::{Goal, Report, Result};
use crate::run_command::{peak_rss_kib, time};
use crate::spread::spread;

const GROUP: &str = "growth with the ontology";
const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];
const ROUNDS: usize = 5;
/// Of one described thing.
const TRIPLES_EACH: usize = 10;
const CLASSES: usize = 50;

/// Of the largest: a million triples.
const LARGEST_GOALS: [Goal; 2] = [Goal::MsMax(1_000.0), Goal::BytesMax(100_000_000)];

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (project, out) = (folder.path().join("project"), folder.path().join("out"));
    std::fs::create_dir(&project)?;
    for (name, text) in project_files() {
        std::fs::write(project.join(name), text)?;
    }
    for triples in SIZES {
        write_turtle(triples)?;
        let source = file(triples)?;
        check(&project, &source, &out, triples)?;
        let mut command = render(&project, &source, &out);
        let times: Vec<Duration> = (0..ROUNDS).map(|_| time(&mut command)).collect::<Result<_>>()?;
        let name = format!("{triples} triples");
        let goals = (Some(triples) == SIZES.last().copied()).then_some(LARGEST_GOALS);
        let spread = spread(&times).ok_or("no rounds")?;
        report.goal(goals.map(|goals| goals[0])).time(GROUP, &name, "process time", spread);
        report.goal(goals.map(|goals| goals[1])).bytes(GROUP, &name, "peak RSS", peak_rss_kib(&mut command)? * 1024);
        report.bytes(GROUP, &name, "source", std::fs::metadata(&source)?.len());
    }
    Ok(())
}

fn render(project: &Path, source: &Path, out: &Path) -> Command {
    let mut command = Command::new(ggen_cloud());
    command.arg("render").arg(project).arg("--ontology").arg(source).arg("--out").arg(out);
    command
}

/// Renders once and looks at what was read and written.
fn check(project: &Path, source: &Path, out: &Path, triples: usize) -> Result<()> {
    let output = render(project, source, out).output()?;
    let manifest: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let files = std::fs::read_dir(out)?.count();
    if (manifest["triples"].as_u64(), files) == (Some(triples as u64), CLASSES) {
        return Ok(());
    }
    Err(format!("{triples} triples: met {} triples and {files} files", manifest["triples"]).into())
}

fn file(triples: usize) -> std::io::Result<PathBuf> {
    made(&format!("synthetic-{triples}.ttl"))
}

/// Things of fifty classes: a type, a label, numbers, dates, and links to others.
fn write_turtle(triples: usize) -> Result<()> {
    let path = file(triples)?;
    if path.exists() {
        return Ok(());
    }
    let things = triples / TRIPLES_EACH;
    let mut text = "@prefix : <https://example.org/things#> .\n@prefix v: <https://example.org/vocabulary#> .\n\
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
        .to_owned();
    for n in 0..things {
        // Far-off links, so that neighbours in the file are none in the graph.
        let link = |step: usize| (n * 7919 + step * 104_729) % things;
        writeln!(
            text,
            ":t{n} a v:Class{} ; rdfs:label \"Thing {n}\" ; rdfs:comment \"A thing described for a measurement, number {n}.\" ;\n  \
             v:count {} ; v:weight {}.5 ; v:made \"20{:02}-{:02}-{:02}\"^^xsd:date ; v:active {} ;\n  \
             v:near :t{} ; v:far :t{} ; v:group v:Group{} .",
            n % CLASSES,
            n % 1000,
            n % 77,
            n % 27,
            n % 12 + 1,
            n % 28 + 1,
            n % 2 == 0,
            link(1),
            link(2),
            n % 300,
        )?;
    }
    Ok(std::fs::write(path, text)?)
}

fn project_files() -> [(&'static str, &'static str); 2] {
    let manifest = "[project]\nname = \"growth\"\nversion = \"1.0.0\"\n\
        [[generation.rules]]\nname = \"class\"\nquery = { file = \"classes.rq\" }\n\
        template = { inline = \"{{ class }}: {{ things }} things, {{ weight }}\\n\" }\noutput_file = \"{{ local(iri=class) }}.txt\"\n";
    let query = "PREFIX v: <https://example.org/vocabulary#>\n\
        SELECT ?class (COUNT(?thing) AS ?things) (SUM(?each) AS ?weight) WHERE { ?thing a ?class ; v:weight ?each }\n\
        GROUP BY ?class ORDER BY ?class\n";
    [("ggen.toml", manifest), ("classes.rq", query)]
}
