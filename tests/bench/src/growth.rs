//! How time and memory grow with the ontology: each size in a process of its
//! own, so that its peak is its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use engine::project::Ontology;
use engine::render::Request;
use engine::{Limits, Project, Silent};
use serde::{Deserialize, Serialize};

use crate::paths::made;
use crate::report::{Report, Result, say};
use crate::spread::spread;

/// The argument that makes this program measure one size.
pub(crate) const CHILD: &str = "growth-child";

const GROUP: &str = "growth with the ontology";
const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];
const ROUNDS: usize = 5;
/// Of one described thing.
const TRIPLES_EACH: usize = 10;
const CLASSES: usize = 50;

#[derive(Serialize, Deserialize)]
struct Measured {
    seconds: f64,
    peak_rss_kib: u64,
    source_bytes: u64,
}

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    for triples in SIZES {
        write_turtle(triples)?;
        let mut all = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let output = Command::new(std::env::current_exe()?).args([CHILD, &triples.to_string()]).output()?;
            let said = String::from_utf8(output.stdout)?;
            all.push(serde_json::from_str::<Measured>(&said).map_err(|e| format!("{triples} triples: {e}: {said}"))?);
        }
        let times: Vec<Duration> = all.iter().map(|it| Duration::from_secs_f64(it.seconds)).collect();
        let name = format!("{triples} triples");
        let spread = spread(&times).ok_or("no rounds")?;
        report.time(GROUP, &name, "load and render", spread);
        let peak_kib = all.iter().map(|it| it.peak_rss_kib).max().unwrap_or_default();
        report.bytes(GROUP, &name, "peak RSS", peak_kib * 1024);
        report.bytes(GROUP, &name, "source", all.first().map_or(0, |it| it.source_bytes));
    }
    Ok(())
}

/// Reads the Turtle file of this size, renders, and prints what it took.
pub(crate) fn child(triples: &str) -> Result<()> {
    let triples: usize = triples.parse()?;
    let ontologies = [Ontology { name: "synthetic.ttl".to_owned(), bytes: std::fs::read(file(triples)?)? }];
    let limits = Limits::default();
    let before = Instant::now();
    let project = Project::from_files(project(), &limits)?;
    let request =
        Request { project: &project, ontologies: &ontologies, previous: None, limits: &limits, observer: &Silent };
    let output = engine::render(&request)?;
    let seconds = before.elapsed().as_secs_f64();
    if (output.triples, output.files.len()) != (triples, CLASSES) {
        return Err(format!("met {} triples and {} files", output.triples, output.files.len()).into());
    }
    let peak_rss_kib = runtime_api::process::own_usage()?.peak_rss_kib;
    let source_bytes = ontologies[0].bytes.len() as u64;
    say(&serde_json::to_string(&Measured { seconds, peak_rss_kib, source_bytes })?);
    Ok(())
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

fn project() -> BTreeMap<String, Vec<u8>> {
    let manifest = "[project]\nname = \"growth\"\nversion = \"1.0.0\"\n\
        [[generation.rules]]\nname = \"class\"\nquery = { file = \"classes.rq\" }\n\
        template = { inline = \"{{ class }}: {{ things }} things, {{ weight }}\\n\" }\noutput_file = \"{{ local(iri=class) }}.txt\"\n";
    let query = "PREFIX v: <https://example.org/vocabulary#>\n\
        SELECT ?class (COUNT(?thing) AS ?things) (SUM(?each) AS ?weight) WHERE { ?thing a ?class ; v:weight ?each }\n\
        GROUP BY ?class ORDER BY ?class\n";
    [("ggen.toml", manifest), ("classes.rq", query)]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .collect()
}
