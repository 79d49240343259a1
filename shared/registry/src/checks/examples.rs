//! Whether the package renders its examples, twice to the same bytes.

use engine::render::Request;
use engine::{Output, Project, Refusal, Silent};

use super::report::{Place, Sheet};
use super::{Grade, Input, Limits, finding_of};
use crate::contents::{Contents, Example, Files, Form, beside_project, pack_project};

/// Warnings of the engine that a report lists for one example.
const WARNINGS_MAX: usize = 20;

pub(super) fn check(input: &Input<'_>, contents: &Contents, limits: &Limits, sheet: &mut Sheet) {
    let missing = missing_dependencies(input, contents);
    if !missing.is_empty() {
        let message = format!("no example was rendered: {} were not given", missing.join(", "));
        sheet.part("example_renders", 0, 1, message.clone());
        return sheet.warn("example_not_rendered", Place::default(), message, "dependencies that resolve");
    }
    if contents.examples.is_empty() {
        let message = "there is no example to render";
        sheet.part("example_renders", 0, 1, message);
        let mend = "an ontology as example.ttl, or a project in examples/NAME/";
        if input.kind == crate::Kind::Generator {
            return sheet.error("example_missing", Place::default(), message, mend);
        }
        return sheet.warn("example_missing", Place::default(), message, mend);
    }
    let (mut rendered, mut warnings) = (0, 0);
    for example in &contents.examples {
        match twice(example, input, contents, limits) {
            Ok(output) => {
                rendered += 1;
                warnings += output.warnings.len();
                sheet.facts.output_files += output.files.len();
                for warning in output.warnings.iter().take(WARNINGS_MAX) {
                    let refusal =
                        Refusal::new(engine::Code::TemplateFailed, warning.message.clone()).at(warning.place.clone());
                    sheet.add(super::Finding { code: warning.code.clone(), ..finding_of(&refusal, Grade::Warn) });
                }
                let message = format!("{} gives {} files, twice the same", example.name, output.files.len());
                sheet.pass("example_renders", &message);
            }
            Err(Fault::Refused(refusal)) => sheet.refused(&refusal),
            Err(Fault::Differs(path)) => {
                let message = format!("{} gives \"{path}\" with other bytes the second time", example.name);
                sheet.error(
                    "example_differs",
                    Place::file(&example.name),
                    message,
                    "the same output for the same input",
                );
            }
        }
    }
    let all = contents.examples.len();
    sheet.facts.examples_rendered = rendered;
    sheet.part(
        "example_renders",
        rendered,
        all,
        format!("{rendered} of {all} examples render, twice to the same bytes"),
    );
    let is_clean = rendered == all && warnings == 0;
    sheet.part("no_warnings", usize::from(is_clean), 1, format!("the engine warns {warnings} times"));
}

enum Fault {
    Refused(Refusal),
    /// The first file that differs.
    Differs(String),
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

fn twice(example: &Example, input: &Input<'_>, contents: &Contents, limits: &Limits) -> Result<Output, Fault> {
    let (files, manifest) = match (&example.manifest, &contents.form) {
        (Some(manifest), _) => (beside_project(contents.files.clone(), &given(input)), manifest.clone()),
        (None, Form::Pack { root }) => pack_project(root, &contents.files, &given(input)),
        (None, _) => return Err(Refusal::defect("an example without a manifest").into()),
    };
    let project = Project::open(files, Some(&manifest), &limits.engine)?;
    let ontologies = example.beside(&contents.files);
    let request = Request {
        project: &project,
        ontologies: &ontologies,
        previous: None,
        limits: &limits.engine,
        observer: &Silent,
    };
    let (first, second) = (engine::render(&request)?, engine::render(&request)?);
    let paths = first.files.keys().chain(second.files.keys());
    match paths.into_iter().find(|path| first.files.get(*path) != second.files.get(*path)) {
        Some(path) => Err(Fault::Differs(path.clone())),
        None => Ok(first),
    }
}

/// The dependencies by the keys under which a pack asks for them.
fn given(input: &Input<'_>) -> Vec<(String, Files)> {
    input.dependencies.iter().map(|it| (it.package.to_string(), it.files.clone())).collect()
}

fn missing_dependencies(input: &Input<'_>, contents: &Contents) -> Vec<String> {
    let declared = contents
        .declared
        .dependencies
        .iter()
        .filter(|dependency| !input.dependencies.iter().any(|it| it.package.to_string() == dependency.key));
    declared.map(|dependency| format!("{} {}", dependency.key, dependency.range)).take(10).collect()
}
