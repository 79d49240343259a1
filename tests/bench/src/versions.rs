//! What the registry does with a version: the diff of two versions of
//! schema.org's vocabulary beside rdflib.compare, and SHACL beside pySHACL.
//! Both sides must find the same number of triples and of results.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use engine::graph::{Graph, GraphBuilder};
use engine::query::Budget;
use engine::{Limits, Silent};
use ontology_diff::{Diff, Ontology};
use serde::Deserialize;

use crate::paths::{made, python, root};
use crate::report::{Goal, Report, Result};
use crate::spread::spread;

const DIFF: &str = "schema.org 1.0.5 → 1.1.0";
const SHACL: &str = "SHACL, 2,000 people";
const ROUNDS: usize = 7;
const PEOPLE: usize = 2_000;
const RATIO_GOAL: Goal = Goal::RatioMin(20.0);

/// Ours and theirs, in one round.
struct Round {
    read: Duration,
    work: Duration,
    counts: Vec<usize>,
}

#[derive(Deserialize)]
struct Theirs {
    read: f64,
    work: f64,
    counts: Vec<usize>,
}

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    let vocabularies = root().join("target/vocabularies");
    let files = ["earlier-schema.nq", "schema.nq"].map(|name| vocabularies.join(name));
    contest(report, DIFF, ["ontology-diff", "rdflib.compare"], "ontology_diff.py", [&files[0], &files[1]], diff)?;
    let files = [made("people.ttl")?, made("people-shapes.ttl")?];
    std::fs::write(&files[0], people()?)?;
    std::fs::write(&files[1], SHAPES)?;
    contest(report, SHACL, ["engine", "pySHACL"], "shacl.py", [&files[0], &files[1]], shacl)
}

/// Round by round one of each, so that what disturbs the machine disturbs both.
fn contest(
    report: &mut Report,
    group: &'static str,
    names: [&str; 2],
    script: &str,
    files: [&Path; 2],
    ours: fn([&Path; 2]) -> Result<Round>,
) -> Result<()> {
    let (mut our_rounds, mut their_rounds) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        our_rounds.push(ours(files)?);
        their_rounds.push(theirs(script, files)?);
    }
    for (ours, theirs) in our_rounds.iter().zip(&their_rounds) {
        if ours.counts != theirs.counts {
            return Err(
                format!("{group}: {} found {:?}, {} {:?}", names[0], ours.counts, names[1], theirs.counts).into()
            );
        }
    }
    let mut middles = Vec::new();
    for (name, rounds) in names.iter().zip([&our_rounds, &their_rounds]) {
        let series = |of: fn(&Round) -> Duration| spread(&rounds.iter().map(of).collect::<Vec<_>>()).ok_or("no rounds");
        let work = series(|round| round.work)?;
        let whole = series(|round| round.read + round.work)?;
        report.time(group, name, "work alone", work);
        report.time(group, name, "read and work", whole);
        middles.push([work.p50_ms, whole.p50_ms]);
    }
    let ratio = format!("{} ÷ {}", names[1], names[0]);
    for (at, measure) in ["work alone", "read and work"].into_iter().enumerate() {
        report.goal(Some(RATIO_GOAL)).ratio(group, &ratio, measure, middles[1][at] / middles[0][at]);
    }
    Ok(())
}

fn theirs(script: &str, files: [&Path; 2]) -> Result<Round> {
    let script = root().join("tests/bench/baseline").join(script);
    let output = Command::new(python()).arg(script).args(files).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    let theirs: Theirs = serde_json::from_slice(&output.stdout)?;
    let [read, work] = [theirs.read, theirs.work].map(Duration::from_secs_f64);
    Ok(Round { read, work, counts: theirs.counts })
}

fn graph(path: &Path) -> Result<Graph> {
    let mut builder = GraphBuilder::new(&Limits::default());
    builder.add_document(&path.to_string_lossy(), &std::fs::read(path)?, None)?;
    Ok(builder.build()?)
}

fn diff(files: [&Path; 2]) -> Result<Round> {
    let start = Instant::now();
    let [old, new] = [graph(files[0])?, graph(files[1])?];
    let read = start.elapsed();
    let limits = ontology_diff::Limits::default();
    let [old, new] = [Ontology::new(old.triples(), &limits)?, Ontology::new(new.triples(), &limits)?];
    let diff = Diff::between(&old, &new);
    let work = start.elapsed() - read;
    Ok(Round { read, work, counts: vec![diff.patch.removed.len(), diff.patch.added.len()] })
}

fn shacl(files: [&Path; 2]) -> Result<Round> {
    let start = Instant::now();
    let [data, shapes] = [graph(files[0])?, graph(files[1])?];
    let read = start.elapsed();
    let limits = Limits::default();
    let budget = Budget { limits: &limits, deadline: start + Duration::from_secs(120), observer: &Silent };
    let violations = engine::shapes::validate(&data, &shapes, &budget)?;
    let work = start.elapsed() - read;
    Ok(Round { read, work, counts: vec![violations.len()] })
}

const SHAPES: &str = r#"@prefix : <https://example.org/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:PersonShape a sh:NodeShape ; sh:targetClass :Person ;
  sh:property [ sh:path :name ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] ,
    [ sh:path :age ; sh:datatype xsd:integer ; sh:minInclusive 0 ; sh:maxInclusive 120 ] ,
    [ sh:path :mail ; sh:pattern "^[^@]+@[^@]+$" ] ,
    [ sh:path :knows ; sh:class :Person ; sh:nodeKind sh:IRI ] ,
    [ sh:path :status ; sh:in ( "active" "away" ) ] .
"#;

/// One in ten breaks one of the constraints.
fn people() -> Result<String> {
    let mut text = "@prefix : <https://example.org/> .\n".to_owned();
    for person in 0..PEOPLE {
        let broken = |which: usize| person % 50 == which * 10;
        let age = if broken(0) { 130 } else { person % 100 };
        let mail = if broken(1) { "nobody" } else { "someone@example.org" };
        let status = if broken(2) { "gone" } else { "active" };
        let knows = if broken(3) { "Nobody".to_owned() } else { format!("p{}", (person + 1) % PEOPLE) };
        write!(text, ":p{person} a :Person ; :age {age} ; :mail \"{mail}\" ; :status \"{status}\" ; :knows :{knows}")?;
        if !broken(4) {
            write!(text, " ; :name \"Person {person}\"")?;
        }
        text.push_str(" .\n");
    }
    Ok(text)
}
