//! schema.org to TypeScript: the engine in this process, `ggen-cloud render` as
//! a process, and the same work in Python; and a project of everyday size.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use engine::project::Ontology;
use engine::render::{Output, Request};
use engine::{Limits, Observer, Project, Silent};

use crate::paths::{ggen_cloud, python, root};
use crate::report::{Goal, Report, Result};
use crate::run_command::{peak_rss_kib, time};
use crate::spread::spread;
use crate::stages::Stages;

/// One piece of work, done by the engine and by a script.
struct Contest {
    group: &'static str,
    project: &'static str,
    /// In tests/bench/baseline; it must write the same bytes.
    script: &'static str,
    process_goal: Option<Goal>,
    ratio_goal: Goal,
}

const CONTESTS: [Contest; 2] = [
    // What somebody would write instead: the same query, the same template.
    Contest {
        group: "schema.org → interfaces",
        project: "tests/bench/projects/interfaces",
        script: "interfaces.py",
        process_goal: None,
        ratio_goal: Goal::RatioMin(50.0),
    },
    // The starter, which reads any vocabulary, beside a script that reads what is in
    // schema.org, without restrictions and shapes, and renders the same templates.
    Contest {
        group: "schema.org → typescript-types",
        project: "shared/engine/starters/typescript-types",
        script: "typescript_types.py",
        process_goal: Some(Goal::MsMax(40.0)),
        ratio_goal: Goal::RatioMin(20.0),
    },
];

/// The first runs of a module are those of code that V8 has not optimised yet.
const WARM_UP_ROUNDS: usize = 10;
const MODULE_RATIO_MAX: f64 = 2.0;

const SMALL: &str = "300 triples → 10 files";
const ROUNDS: usize = 15;
const SMALL_RUNS: usize = 300;

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    for contest in &CONTESTS {
        schema_org(report, contest)?;
    }
    small(report)
}

/// Round by round one of each, so that what disturbs the machine disturbs all.
fn schema_org(report: &mut Report, contest: &Contest) -> Result<()> {
    let project = root().join(contest.project);
    let vocabulary = schema_org_file()?;
    let files = folder(&project)?;
    let ontology = named(&vocabulary)?;
    let (out, stages) = (tempfile::tempdir()?, Stages::default());
    let script_out = out.path().join("python");
    let mut ours = Command::new(ggen_cloud());
    ours.arg("render").arg(&project).arg("--ontology").arg(&vocabulary).arg("--out").arg(out.path().join("rust"));
    let mut theirs = Command::new(python());
    let script = root().join("tests/bench/baseline").join(contest.script);
    theirs.arg(script).arg(&project).arg(&vocabulary).arg(&script_out);
    let (mut inside, mut our_times, mut their_times) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (took, output) = in_process(&files, std::slice::from_ref(&ontology), &stages)?;
        inside.push(took);
        stages.end();
        our_times.push(time(&mut ours)?);
        their_times.push(time(&mut theirs)?);
        same_bytes(contest, &output, &script_out)?;
    }
    let inside = spread(&inside).ok_or("no rounds")?;
    report.time(contest.group, "engine in process", "time", inside);
    for (stage, times) in stages.series() {
        report.time(contest.group, &format!("… {stage}"), "time", spread(&times).ok_or("no rounds")?);
    }
    let [ours, theirs] =
        [("ggen-cloud render", ours, our_times, contest.process_goal), ("rdflib + Jinja2", theirs, their_times, None)]
            .map(|(name, mut command, times, goal)| -> Result<f64> {
                let spread = spread(&times).ok_or("no rounds")?;
                report.goal(goal).time(contest.group, name, "process time", spread);
                report.bytes(contest.group, name, "peak RSS", peak_rss_kib(&mut command)? * 1024);
                Ok(spread.p50_ms)
            });
    let (ours, theirs) = (ours?, theirs?);
    report.goal(Some(contest.ratio_goal)).ratio(contest.group, "Python ÷ ggen-cloud", "process time", theirs / ours);
    report.ratio(contest.group, "Python process ÷ engine", "time", theirs / inside.p50_ms);
    let module = as_module(&project, &vocabulary)?;
    let (cold, warm) = module.split_at_checked(WARM_UP_ROUNDS).ok_or("too few rounds of the module")?;
    report.time(contest.group, "WebAssembly in Node, at first", "time", spread(cold).ok_or("no rounds")?);
    let warm = spread(warm).ok_or("no rounds")?;
    report.time(contest.group, "WebAssembly in Node", "time", warm);
    let ratio = warm.p50_ms / inside.p50_ms;
    report.goal(Some(Goal::RatioMax(MODULE_RATIO_MAX))).ratio(contest.group, "WebAssembly ÷ engine", "time", ratio);
    Ok(())
}

/// The engine as pages load it (`make wasm`), by the same V8 as Chromium's.
fn as_module(project: &Path, vocabulary: &Path) -> Result<Vec<Duration>> {
    let script = root().join("dashboard/tools/engine-times.mjs");
    let rounds = (WARM_UP_ROUNDS + ROUNDS).to_string();
    let ran = Command::new("node").arg(script).arg(project).arg(vocabulary).arg(rounds).output()?;
    if !ran.status.success() {
        return Err(String::from_utf8_lossy(&ran.stderr).into_owned().into());
    }
    let times: Vec<f64> = serde_json::from_slice(&ran.stdout)?;
    Ok(times.into_iter().map(|ms| Duration::from_secs_f64(ms / 1_000.0)).collect())
}

/// The same work: a script that makes other bytes is not measured.
fn same_bytes(contest: &Contest, output: &Output, script_out: &Path) -> Result<()> {
    if folder(script_out)? == output.files {
        return Ok(());
    }
    Err(format!("{} made other bytes than {}", contest.script, contest.project).into())
}

fn schema_org_file() -> Result<PathBuf> {
    let folder = root().join("target/vocabularies");
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let schema = files
        .into_iter()
        .find(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("schema")));
    Ok(schema.ok_or("target/vocabularies holds no schema.org: run tests/bench/run.sh")?)
}

fn small(report: &mut Report) -> Result<()> {
    let files = small_project();
    let mut times = Vec::with_capacity(SMALL_RUNS);
    for _ in 0..SMALL_RUNS {
        let (time, output) = in_process(&files, &[], &Silent)?;
        if (output.triples, output.files.len()) != (300, 10) {
            return Err(format!("met {} triples and {} files", output.triples, output.files.len()).into());
        }
        times.push(time);
    }
    report.time(SMALL, "engine in process", "time", spread(&times).ok_or("no runs")?);
    Ok(())
}

/// From the files' bytes to the output's, manifest and parsing included.
fn in_process(
    files: &BTreeMap<String, Vec<u8>>,
    ontologies: &[Ontology],
    observer: &dyn Observer,
) -> Result<(Duration, Output)> {
    let limits = Limits::default();
    let files = files.clone();
    let before = Instant::now();
    let project = Project::from_files(files, &limits)?;
    let request = Request { project: &project, ontologies, previous: None, limits: &limits, observer };
    let output = engine::render(&request)?;
    Ok((before.elapsed(), output))
}

fn named(path: &Path) -> Result<Ontology> {
    let name = path.file_name().and_then(|name| name.to_str()).ok_or("a file without a name")?;
    Ok(Ontology { name: name.to_owned(), bytes: std::fs::read(path)? })
}

fn folder(path: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let found = entry?.path();
            if found.is_dir() {
                folders.push(found);
                continue;
            }
            let relative = found.strip_prefix(path)?.to_str().ok_or("a path that is not UTF-8")?;
            files.insert(relative.replace('\\', "/"), std::fs::read(&found)?);
        }
    }
    Ok(files)
}

/// Ten classes of ten properties each, and a file for each class.
fn small_project() -> BTreeMap<String, Vec<u8>> {
    let mut ontology = "@prefix : <https://example.org/v#> .\n\
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n\
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
        .to_owned();
    for class in 0..10 {
        ontology +=
            &format!(":Class{class} a rdfs:Class ; rdfs:label \"Class {class}\" ; rdfs:comment \"One of ten.\" .\n");
        for property in 0..9 {
            ontology += &format!(
                ":p{class}_{property} rdfs:domain :Class{class} ; rdfs:range xsd:string ; rdfs:label \"Property {property}\" .\n"
            );
        }
    }
    let manifest = "[project]\nname = \"small\"\nversion = \"1.0.0\"\n[ontology]\nsource = \"v.ttl\"\n\
        [[generation.rules]]\nname = \"class\"\nquery = { file = \"classes.rq\" }\n\
        template = { file = \"class.tera\" }\noutput_file = \"{{ name | snake_case }}.ts\"\n";
    let query = "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n\
        SELECT ?class ?name ?comment WHERE { ?class a rdfs:Class ; rdfs:label ?name ; rdfs:comment ?comment } ORDER BY ?name\n";
    let template = "/** {{ comment }} */\nexport interface {{ name | pascal_case }} {\n\
        {% set_global query = \"PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?label WHERE { ?p rdfs:domain <\" ~ class ~ \"> ; rdfs:label ?label } ORDER BY ?label\" %}\
        {% for property in sparql(query=query) %}  {{ property.label | camel_case }}?: string;\n{% endfor %}}\n";
    [("ggen.toml", manifest), ("v.ttl", &ontology), ("classes.rq", query), ("class.tera", template)]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .collect()
}
