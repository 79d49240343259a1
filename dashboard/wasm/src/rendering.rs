//! A project and ontologies beside it, rendered as everywhere else.

use std::collections::BTreeMap;
use std::time::Duration;

use engine::project::Ontology;
use engine::render::Request;
use engine::{Code, Diagnostic, Limits, Output, Project, Silent};
use serde::{Deserialize, Serialize};

use crate::packet::{self, Part};

/// Whoever waits at a page waits less than for a job.
const RUN_TIME_MAX: Duration = Duration::from_secs(20);
const QUERY_TIME_MAX: Duration = Duration::from_secs(10);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// The project's files, by path.
    files: Vec<Part>,
    /// Ontologies beside the project; the ending of a name says its format.
    ontologies: Vec<Part>,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
enum Answer {
    Rendered {
        engine: &'static str,
        /// Triples of the graph.
        triples: usize,
        files: Vec<Part>,
        diagnostics: Vec<Diagnostic>,
    },
    Refused {
        diagnostics: Vec<Diagnostic>,
    },
    /// No project of ours: what the page sent cannot be read.
    Unreadable {
        message: String,
    },
}

/// Renders the project of a packet, or says all that is wrong with it.
pub fn render(packet: &[u8]) -> Vec<u8> {
    let (answer, files) = match read(packet) {
        Ok((files, ontologies)) => answer(files, ontologies),
        Err(message) => (Answer::Unreadable { message }, BTreeMap::new()),
    };
    packet::write(&answer, &files)
}

type Files = BTreeMap<String, Vec<u8>>;

fn read(packet: &[u8]) -> Result<(Files, Vec<Ontology>), String> {
    let (asked, mut parts) = packet::read::<Asked>(packet)?;
    let files = parts.files(asked.files)?.into_iter().collect();
    let ontologies = parts.files(asked.ontologies)?.into_iter().map(|(name, bytes)| Ontology { name, bytes });
    Ok((files, ontologies.collect()))
}

fn answer(files: Files, ontologies: Vec<Ontology>) -> (Answer, Files) {
    let limits = Limits { run_time_max: RUN_TIME_MAX, query_time_max: QUERY_TIME_MAX, ..Limits::default() };
    let refused = |diagnostics| (Answer::Refused { diagnostics }, BTreeMap::new());
    let project = match Project::open_to_check(files, None, &limits) {
        Ok(project) => project,
        Err(refusal) => return refused(vec![refusal.into()]),
    };
    let request =
        Request { project: &project, ontologies: &ontologies, previous: None, limits: &limits, observer: &Silent };
    let rendered = match project.clone().sound() {
        Ok(_) => engine::render(&request),
        Err(refusal) => Err(refusal),
    };
    match rendered {
        Ok(Output { files, warnings, triples }) => {
            let diagnostics = warnings.into_iter().map(Diagnostic::from).collect();
            let parts = packet::parts(&files);
            (Answer::Rendered { engine: engine::VERSION, triples, files: parts, diagnostics }, files)
        }
        // To look for more would take as long once more.
        Err(first) if matches!(first.code, Code::LimitExceeded | Code::TimeExceeded) => refused(vec![first.into()]),
        // All that is wrong, not only what ended the run.
        Err(first) => match engine::check(&request) {
            found if found.is_empty() => refused(vec![first.into()]),
            found => refused(found),
        },
    }
}
