//! The validation stage: SHACL shapes, gate queries, ASK rules.

use super::Warning;
use super::load::of_form;
use super::shared::Shared;
use crate::graph::{Graph, GraphBuilder};
use crate::project::{Located, Pack, Project, Severity};
use crate::query::Form;
use crate::shapes::{self, Violation};
use crate::{Code, Place, Refusal};

/// Violations named in one refusal.
const VIOLATIONS_SHOWN: usize = 5;

pub(super) fn check(
    project: &Project,
    graph: &Graph,
    shared: &Shared,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    let validation = &project.manifest().validation;
    let faults = &shared.faults;
    faults.part(shacl(project, &validation.shacl, graph, shared, warnings))?;
    for gate in &validation.gates {
        shared.look()?;
        let by = project.place(gate);
        faults.part(self::gate(project, &gate.value, &by, None, graph, shared, warnings))?;
    }
    for pack in project.manifest().packs() {
        for gate in &pack.gates {
            shared.look()?;
            faults.part(self::gate(project, gate, &Place::file(gate), Some(pack), graph, shared, warnings))?;
        }
    }
    for rule in &validation.rules {
        let ask = || {
            let query = of_form(&rule.ask, Form::Ask, "`ask`", shared)?;
            if faults.graph_is_broken() {
                return Ok(true);
            }
            query.ask(graph, &shared.budget()).map_err(|refusal| rule.ask.locate(refusal))
        };
        if faults.part(ask().map_err(|refusal| refusal.in_rule(&rule.name)))? != Some(false) {
            continue;
        }
        let message = rule.description.clone().unwrap_or_else(|| "the rule does not hold".to_owned());
        let place = Place { rule: Some(rule.name.clone()), ..rule.ask.place(None, None) };
        match rule.severity {
            Severity::Error => {
                faults.part::<()>(Err(Refusal::new(Code::ValidationFailed, message).at(place)))?;
            }
            Severity::Warning => warnings.push(Warning::new("validation", message, place)),
        }
    }
    Ok(())
}

/// Checks the graph against shape files, all taken together.
pub(super) fn shacl(
    project: &Project,
    files: &[Located<String>],
    graph: &Graph,
    shared: &Shared,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    let Some(first) = files.first() else { return Ok(()) };
    let mut builder = GraphBuilder::new(&shared.limits);
    for file in files {
        let bytes = project.bytes(&file.value, &project.place(file))?;
        builder
            .add_document(&file.value, bytes, shared.base_iri.as_deref())
            .map_err(|refusal| refusal.in_file(&file.value))?;
    }
    let shapes = builder.build()?;
    if shared.faults.graph_is_broken() {
        return Ok(());
    }
    let violations =
        shapes::validate(graph, &shapes, &shared.budget()).map_err(|refusal| refusal.in_file(&first.value))?;
    let (errors, others): (Vec<_>, Vec<_>) =
        violations.into_iter().partition(|violation| violation.severity == shapes::Severity::Violation);
    for other in &others {
        warnings.push(Warning::new("shape", sentence(other), Place::file(&first.value)));
    }
    if errors.is_empty() {
        return Ok(());
    }
    let shown = errors.iter().take(VIOLATIONS_SHOWN).map(sentence).collect::<Vec<_>>().join("; ");
    let more = errors.len().saturating_sub(VIOLATIONS_SHOWN);
    let rest = if more > 0 { format!("; and {more} more") } else { String::new() };
    Err(Refusal::new(Code::ValidationFailed, format!("the ontology breaks its shapes: {shown}{rest}"))
        .in_file(&first.value))
}

fn sentence(violation: &Violation) -> String {
    let mut sentence = violation.focus_node.clone();
    if let Some(path) = &violation.path {
        sentence.push_str(&format!(" {path}"));
    }
    if let Some(value) = &violation.value {
        sentence.push_str(&format!(" {value}"));
    }
    format!("{sentence}: {}", violation.message)
}

/// A gate file: `# MESSAGE:` lines, then an ASK or SELECT that finds what is wrong.
fn gate(
    project: &Project,
    file: &str,
    by: &Place,
    pack: Option<&Pack>,
    graph: &Graph,
    shared: &Shared,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    let text = project.text(file, by, &shared.limits)?;
    let query = shared.parse(&text)?;
    let remarks = shared.remarks_on(&query, graph).map_err(|refusal| text.locate(refusal))?;
    warnings.extend(remarks.into_iter().map(|remark| remark.warning(text.place(None, None))));
    let budget = shared.budget();
    let found = match query.form() {
        Form::Ask | Form::Select if shared.faults.graph_is_broken() => None,
        Form::Ask => query.ask(graph, &budget).map_err(|refusal| text.locate(refusal))?.then(String::new),
        Form::Select => {
            let rows = query.select(graph, &budget).map_err(|refusal| text.locate(refusal))?;
            let shown = rows.rows.first().map(|row| {
                let cells = rows.columns.iter().zip(row).filter_map(|(name, term)| Some((name, term.as_ref()?)));
                cells.map(|(name, term)| format!("{name} = {term}")).collect::<Vec<_>>().join(", ")
            });
            shown.map(|row| format!(" ({} found, first: {row})", rows.rows.len()))
        }
        Form::Construct => {
            return Err(Refusal::new(Code::QueryInvalid, format!("{} is a CONSTRUCT", named(file, pack)))
                .in_file(file)
                .expecting("an ASK (true is a violation) or a SELECT (each row is one)"));
        }
    };
    let Some(found) = found else { return Ok(()) };
    // Only the lines at the top: a comment in the query is no message.
    let messages = text.text.lines().map_while(|line| line.trim_start().strip_prefix("# MESSAGE:"));
    let said = messages.map(str::trim).collect::<Vec<_>>().join(" ");
    let message = match (pack, said.as_str()) {
        (None, "") => format!("the gate does not hold{found}"),
        (None, said) => format!("{said}{found}"),
        (Some(_), "") => format!("{} does not hold{found}", named(file, pack)),
        (Some(_), said) => format!("{}: {said}{found}", named(file, pack)),
    };
    Err(Refusal::new(Code::ValidationFailed, message).in_file(file))
}

fn named(file: &str, pack: Option<&Pack>) -> String {
    match pack {
        Some(pack) => {
            format!("the gate \"{}\" of the pack \"{}\"", file.rsplit('/').next().unwrap_or(file), pack.key.value)
        }
        None => format!("the gate \"{file}\""),
    }
}
