//! Runs the engine and puts its answer into the forms that are kept.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use domain::generation::{CheckReport, Failure, WARNINGS_MAX, Warning};
use engine::project::Ontology;
use engine::render::Request;
use engine::{Code, Diagnostic, Limits, Observer, Project, Refusal, archive};
use generations_store::generations::{PackageInput, PackageUse};
use registry::{Kind, contents};
use translog::claims::{FileEntry, Input, InputKind};

use super::inputs::{Inputs, Package};
use super::wire::Rendered;
use crate::diagnostics::kept_report;

/// Renders within `time_max`, counted from `begun`.
pub(super) fn render(
    inputs: Inputs,
    observer: &dyn Observer,
    begun: Instant,
    time_max: Duration,
) -> Result<Rendered, Refusal> {
    let limits = Limits { run_time_max: time_max, ..Limits::default() };
    let Opened { project, ontologies, previous, packages } = open(inputs, &limits)?;
    let project = project.sound()?;
    let request =
        Request { project: &project, ontologies: &ontologies, previous: previous.as_ref(), limits: &limits, observer };
    let output = engine::render_until(&request, begun + time_max)?;
    Ok(Rendered {
        zip: archive::pack(&output.files)?,
        manifest: project.manifest().path.clone(),
        inputs: entries(&project, &ontologies, previous.as_ref()).chain(packages).collect(),
        outputs: output.files.iter().map(|(path, bytes)| FileEntry::of(path, bytes)).collect(),
        warnings_count: output.warnings.len() as u64,
        warnings: output.warnings.into_iter().take(WARNINGS_MAX).map(warning).collect(),
    })
}

/// Everything that [`render`] would refuse or warn of, found within `time_max`.
/// Inputs that cannot even be opened are one more thing found. What the project did not
/// cause is no finding: it refuses the check.
pub(super) fn check(
    inputs: Inputs,
    observer: &dyn Observer,
    begun: Instant,
    time_max: Duration,
) -> Result<CheckReport, Refusal> {
    let limits = Limits { run_time_max: time_max, ..Limits::default() };
    let Opened { project, ontologies, previous, .. } = match open(inputs, &limits) {
        Ok(opened) => opened,
        Err(refusal) => return Ok(refused(refusal)),
    };
    let request =
        Request { project: &project, ontologies: &ontologies, previous: previous.as_ref(), limits: &limits, observer };
    report(engine::check_until(&request, begun + time_max))
}

fn report(found: Vec<Diagnostic>) -> Result<CheckReport, Refusal> {
    let not_theirs = |it: &Diagnostic| {
        let code = [Code::EngineDefect, Code::ThreadUnavailable].into_iter().find(|code| it.code == code.as_str())?;
        Some(Refusal::new(code, it.message.clone()))
    };
    match found.iter().find_map(not_theirs) {
        Some(refusal) => Err(refusal),
        None => Ok(kept_report(found)),
    }
}

/// The report of a check that was refused as a whole.
pub(super) fn refused(refusal: Refusal) -> CheckReport {
    kept_report(vec![Diagnostic::from(refusal)])
}

struct Opened {
    project: Project,
    ontologies: Vec<Ontology>,
    previous: Option<Files>,
    /// The archives that the others are from.
    packages: Vec<Input>,
}

/// Whatever is wrong with the manifest is still in the project. The archives are
/// freed: there must be room for what is to come.
fn open(inputs: Inputs, limits: &Limits) -> Result<Opened, Refusal> {
    let Inputs { project_zip, packages, manifest, mut ontologies, previous_zip } = inputs;
    let archives = packages.iter().map(|it| Input::of(InputKind::Package, name(&it.input), &it.zip)).collect();
    let (mut rendered, mut packs) = (None, Vec::new());
    for Package { input, zip } in packages {
        match input.used_as {
            PackageUse::Project => rendered = Some(contents::unpack(Kind::Template, &zip, limits)?),
            PackageUse::Dependency if input.kind != Kind::Ontology.as_str() => {
                packs.push((input.package.clone(), contents::unpack(Kind::Template, &zip, limits)?));
            }
            PackageUse::Ontology | PackageUse::Dependency => ontologies.push(ontology(&input, &zip, limits)?),
        }
    }
    let project = match (project_zip, rendered) {
        (Some(zip), _) => uploaded_project(&zip, &packs, manifest.as_deref(), limits)?,
        (None, Some(files)) => package_project(files, &packs, manifest.as_deref(), limits)?,
        (None, None) => return Err(Refusal::defect("neither a project nor a package of one")),
    };
    let previous = previous_zip.as_deref().map(|zip| archive::unpack_output(zip, limits)).transpose()?;
    Ok(Opened { project, ontologies, previous, packages: archives })
}

/// The project that was uploaded, with the packages that it takes packs from.
fn uploaded_project(
    zip: &[u8],
    packs: &[(String, Files)],
    manifest: Option<&str>,
    limits: &Limits,
) -> Result<Project, Refusal> {
    if packs.is_empty() {
        return Project::open_zip_to_check(zip, manifest, limits);
    }
    // Without the packages that will lie beside it, which may have manifests of their own.
    let (path, _) = Project::manifest_of_zip(zip, manifest, limits)?;
    let files = archive::unpack_around(zip, manifest, limits)?;
    Project::open_to_check(contents::beside_project(files, packs), Some(&path), limits)
}

/// The project that a package is, its files by their paths inside the package, with the
/// packs that it asks for.
fn package_project(
    files: Files,
    packs: &[(String, Files)],
    manifest: Option<&str>,
    limits: &Limits,
) -> Result<Project, Refusal> {
    let (files, own) = contents::with_dependencies(files, packs);
    Project::open_to_check(files, manifest.or(own.as_deref()), limits)
}

/// The main document of an ontology, named after its package.
fn ontology(input: &PackageInput, zip: &[u8], limits: &Limits) -> Result<Ontology, Refusal> {
    let mut files = contents::unpack(Kind::Ontology, zip, limits)?;
    let main = contents::main_document(&files)?;
    let bytes = files.remove(&main).unwrap_or_default();
    Ok(Ontology { name: format!("{}/{main}", name(input)), bytes })
}

/// As a receipt names it.
fn name(input: &PackageInput) -> String {
    format!("{}@{}", input.package, input.version)
}

type Files = BTreeMap<String, Vec<u8>>;

fn entries(project: &Project, ontologies: &[Ontology], previous: Option<&Files>) -> impl Iterator<Item = Input> {
    let project = project.files().iter().map(|(path, bytes)| Input::of(InputKind::ProjectFile, path, bytes));
    let ontologies = ontologies.iter().map(|it| Input::of(InputKind::Ontology, &it.name, &it.bytes));
    let previous = previous.into_iter().flatten().map(|(path, bytes)| Input::of(InputKind::PreviousFile, path, bytes));
    project.chain(ontologies).chain(previous)
}

/// As it is kept with the generation.
pub(super) fn failure(refusal: Refusal) -> Failure {
    let failure = Failure {
        code: refusal.code.as_str().to_owned(),
        message: refusal.message,
        rule: refusal.place.rule,
        file: refusal.place.file,
        line: refusal.place.line,
        column: refusal.place.column,
        expected: refusal.expected,
    };
    failure.bounded()
}

fn warning(warning: engine::Warning) -> Warning {
    let engine::Warning { code, message, place } = warning;
    Warning { code, message, rule: place.rule, file: place.file, line: place.line, column: place.column }.bounded()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_check_that_our_own_defect_broke_reports_nothing_about_the_project() {
        let theirs = || Diagnostic::from(Refusal::new(Code::TemplateFailed, "a variable is missing"));
        assert_eq!(report(vec![theirs()]).map(|_| ()), Ok(()));
        for ours in [Refusal::defect("a panic"), Refusal::no_thread(&std::io::ErrorKind::WouldBlock.into())] {
            assert_eq!(report(vec![theirs(), ours.clone().into()]).unwrap_err().code, ours.code);
        }
    }
}
