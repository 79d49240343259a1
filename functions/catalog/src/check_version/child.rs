//! The child: reads the archive and everything else that strangers have made, and checks it.

use std::cell::RefCell;
use std::io::{self, StdinLock, Write as _};
use std::process::ExitCode;

use engine::{Code, Refusal};
use registry::Kind;
use registry::checks::{self, Dependency, Grade, Input, Limits, Report, osv};
use registry::contents::{self, Files};
use registry::signature::Subject;
use sandbox::{PANICKED, parts};

use super::changes;
use super::inputs::Inputs;
use super::wire::{self, Answer, Checked, Order};
use super::{MEMORY_BYTES_MAX, TIMEOUT_SECONDS};

/// The first argument of a child; the second is the version.
pub(super) const ARGUMENT: &str = "check";
/// Imports that are looked up for one ontology; further ones count as unknown.
const QUESTIONS_MAX: usize = 100;

/// The child's whole `main`. Its last words go to the worker's log.
pub(super) fn main() -> ExitCode {
    let limits = sandbox::Limits { memory_bytes_max: MEMORY_BYTES_MAX, cpu_seconds_max: TIMEOUT_SECONDS };
    match limits.enforce().and_then(|()| serve()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn serve() -> io::Result<ExitCode> {
    let mut stdin = io::stdin().lock();
    let (order, inputs) = wire::take(&mut stdin)?;
    let checked = check(&order, &inputs, &Questions::new(stdin));
    if let Some(code) = ours(&checked.report) {
        return Ok(code);
    }
    say(&Answer::Checked(Box::new(checked)))?;
    Ok(ExitCode::SUCCESS)
}

fn say(answer: &Answer) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    parts::write(&mut stdout, &parts::to_json(answer)?)?;
    stdout.flush()
}

/// How the child ends for a finding that the archive is not the cause of: as by the panic
/// that it was, or in a way after which the worker tries again.
fn ours(report: &Report) -> Option<ExitCode> {
    let has = |code: Code| report.findings.iter().find(|finding| finding.code == code.as_str());
    if let Some(finding) = has(Code::EngineDefect) {
        eprintln!("{}", finding.message);
        return Some(ExitCode::from(PANICKED));
    }
    has(Code::ThreadUnavailable).map(|finding| {
        eprintln!("{}", finding.message);
        ExitCode::FAILURE
    })
}

fn check(order: &Order, inputs: &Inputs, questions: &Questions<'_>) -> Checked {
    let limits = Limits::default();
    let input = Input {
        kind: order.kind,
        zip: &inputs.zip,
        package: &order.package,
        version: &order.version,
        licence: &order.licence,
        dependencies: &dependencies(inputs, &limits.engine),
        advisories: &advisories(inputs),
        is_known_ontology: &|iri| questions.ask(iri),
    };
    let report = checks::check(&input, &limits);
    let mut checked = Checked { report, readme: None, subject: None, ontologies: Vec::new(), compared: None };
    if let Ok(files) = contents::unpack(order.kind, &inputs.zip, &limits.engine) {
        checked.readme = checks::readme_shown(&files).map(str::to_owned);
        if checked.report.grade != Grade::Error {
            what_can_be_published(order, inputs, &files, &limits, &mut checked);
        }
    }
    checked
}

/// What is signed of it, by what others import it, and what has changed.
fn what_can_be_published(order: &Order, inputs: &Inputs, files: &Files, limits: &Limits, checked: &mut Checked) {
    let (package, version) = (order.package.clone(), order.version.clone());
    let subject = Subject::of(package, version, order.kind, order.licence.clone(), &inputs.zip, &limits.engine);
    match subject {
        Ok(subject) => checked.subject = Some(subject),
        Err(untrusted) => {
            let refusal = Refusal::new(Code::ArchiveInvalid, untrusted.to_string());
            checked.report = checks::refused(order.kind, &refusal);
            return;
        }
    }
    if order.kind != Kind::Ontology {
        return;
    }
    if let Ok(graph) = contents::ontology::graph(files, &limits.engine) {
        checked.ontologies = contents::ontology::iris(&graph).into_iter().collect();
    }
    if let Some((since, zip)) = &inputs.predecessor {
        let title = format!("{} {}, compared with {since}", order.package, order.version);
        checked.compared = Some(changes::compare(&title, files, (since.clone(), zip), &limits.engine));
    }
}

/// Each was checked when it was published. One that cannot be read is not given, and the
/// report says so.
fn dependencies(inputs: &Inputs, limits: &engine::Limits) -> Vec<Dependency> {
    let unpacked = inputs.dependencies.iter().filter_map(|it| {
        let files = contents::unpack(it.kind, &it.zip, limits).ok()?;
        Some(Dependency { package: it.package.clone(), version: it.version.clone(), files })
    });
    unpacked.collect()
}

/// What operators have put is theirs to mend; no creator waits for it.
fn advisories(inputs: &Inputs) -> Vec<osv::Advisory> {
    let Some(json) = &inputs.advisories else { return Vec::new() };
    osv::parse(json).unwrap_or_else(|error| {
        eprintln!("the advisories cannot be read: {error}");
        Vec::new()
    })
}

/// Questions to the worker, which knows the registry.
struct Questions<'a> {
    answers: RefCell<StdinLock<'a>>,
    asked: RefCell<usize>,
}

impl<'a> Questions<'a> {
    fn new(stdin: StdinLock<'a>) -> Self {
        Self { answers: RefCell::new(stdin), asked: RefCell::new(0) }
    }

    fn ask(&self, iri: &str) -> bool {
        let mut asked = self.asked.borrow_mut();
        if *asked == QUESTIONS_MAX {
            return false;
        }
        *asked += 1;
        let answer = say(&Answer::Asks { ontology: iri.to_owned() })
            .and_then(|()| parts::read(&mut *self.answers.borrow_mut()))
            .and_then(|part| parts::json(&part));
        answer.unwrap_or_else(|error| {
            eprintln!("the worker is gone: {error}");
            std::process::exit(1)
        })
    }
}
