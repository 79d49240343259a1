//! The rules form: each `[[generation.rules]]` asks once and renders once, or
//! once per row when its output path is a template.

mod ahead;
mod first_row;
mod whole;
mod writer;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Value};

use self::ahead::Turn;
use self::writer::Writer;
use super::context::set_columns;
use super::environment::Environment;
use super::load::{holds, of_form};
use super::run::Run;
use super::solutions::Solutions;
use super::targets::Targets;
use super::values::Table;
use super::{Warning, audit, mismatch};
use crate::graph::Graph;
use crate::project::{GenerationRule, RuleQuery, Source, Text};
use crate::query::Form;
use crate::vocabulary::{List, Vocabulary};
use crate::{Place, Refusal, Stage};

/// A rule that will render, with its answer.
struct Prepared<'a> {
    rule: &'a GenerationRule,
    /// What is to be said of the rows.
    table: Table,
    rows: Rows,
    /// Names of its template and of its path in the environment.
    template: String,
    path: Option<String>,
}

/// What a rule goes through.
enum Rows {
    /// Of a SELECT.
    Solutions(Solutions),
    /// A list of the vocabulary's model, made when its template renders.
    Model(Arc<Vocabulary>, List),
}

impl Default for Rows {
    fn default() -> Self {
        Self::Solutions(Solutions::default())
    }
}

impl Rows {
    fn len(&self) -> usize {
        match self {
            Self::Solutions(solutions) => solutions.len(),
            Self::Model(model, list) => model.count(*list),
        }
    }
}

pub(super) fn render(run: &mut Run<'_>, graph: &Graph) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    run.stage(Stage::Query)?;
    let project = run.project;
    let manifest = project.manifest();
    let mut prepared = Vec::new();
    let mut roots: BTreeMap<String, Text> = BTreeMap::new();
    for rule in &manifest.rules {
        run.shared.look()?;
        let of_rule = |refusal: Refusal| refusal.in_rule(&rule.name);
        let template = run.shared.faults.part(template(run, rule).map_err(of_rule))?;
        let answer = rows(run, rule, graph).map_err(of_rule);
        let answer = run.shared.faults.part(answer)?;
        let (Some((template, text)), true) = (template, answer.as_ref().is_none_or(Option::is_some)) else { continue };
        // Where the query is refused, a check goes on to the template.
        roots.entry(template.clone()).or_insert(text);
        let Some((rows, table)) = answer.flatten() else { continue };
        let path = rule.output_file.text.contains("{{").then(|| format!("path of rule {}", rule.name));
        if let Some(path) = &path {
            roots.insert(path.clone(), rule.output_file.clone());
        }
        prepared.push(Prepared { rule, table, rows, template, path });
    }
    run.stage(Stage::Render)?;
    run.shared.set_graph(graph);
    let roots: Vec<(String, Text)> = roots.into_iter().collect();
    let environment = Environment::of_whole(roots, run.project, &run.shared, |refusal| name_rule(refusal, &prepared))?;
    prepared.retain(|one| environment.has(&one.template) && one.path.as_ref().is_none_or(|path| environment.has(path)));
    let shared = Arc::clone(&run.shared);
    if shared.faults.graph_is_broken() {
        return Ok(BTreeMap::new());
    }
    let mut sound = Vec::new();
    for one in prepared {
        let variables = mismatch::Variables::of_rule(&one.table, one.path.is_some() || one.rows.len() > 0);
        let mut is_sound = true;
        for name in [Some(&one.template), one.path.as_ref()].into_iter().flatten() {
            let unsure = mismatch::check(&environment, name, &variables);
            let unsure = shared.faults.part(unsure.map_err(|refusal| refusal.in_rule(&one.rule.name)))?;
            is_sound &= unsure.is_some();
            run.warnings.extend(unsure.into_iter().flatten());
        }
        if is_sound {
            sound.push(one);
        }
    }
    let prepared = sound;
    let mut targets = Targets::new(&shared.limits, &manifest.generation.output_dir);
    let total: usize = prepared.iter().map(|one| if one.path.is_some() { one.rows.len() } else { 1 }).sum();
    for Turn { one, rendered } in ahead::render(prepared, graph.len(), &environment) {
        let rule = one.rule;
        let mut output = Writer { run, targets: &mut targets, total };
        let rendered = output.render(one, rendered, &environment).map_err(|refusal| refusal.in_rule(&rule.name));
        shared.faults.part(rendered)?;
    }
    run.warnings.extend(environment.remarks());
    run.warnings.extend(run.shared.vocabulary_warnings());
    audit::record(run, graph.len(), &mut targets)?;
    targets.finish(&mut run.warnings)
}

/// A template's refusal knows its file only: the first rule that uses it is named.
fn name_rule(refusal: Refusal, prepared: &[Prepared<'_>]) -> Refusal {
    let user = prepared.iter().find(|one| match &one.rule.template {
        Source::File(file) => Some(&file.value) == refusal.place.file.as_ref(),
        Source::Inline(_) => false,
    });
    match user.or_else(|| if prepared.len() == 1 { prepared.first() } else { None }) {
        Some(one) => refusal.in_rule(&one.rule.name),
        None => refusal,
    }
}

fn text_of(run: &Run<'_>, source: &Source) -> Result<Text, Refusal> {
    match source {
        Source::File(file) => {
            let by = Place::file(&run.project.manifest().path).at(file.line, None);
            run.project.text(&file.value, &by, &run.shared.limits)
        }
        Source::Inline(text) => Ok(text.clone()),
    }
}

/// A rule's template, and what the environment calls it.
fn template(run: &Run<'_>, rule: &GenerationRule) -> Result<(String, Text), Refusal> {
    let name = match &rule.template {
        Source::File(file) => run.project.relative(&file.value),
        Source::Inline(_) => format!("rule {}", rule.name),
    };
    Ok((name, text_of(run, &rule.template)?))
}

/// What a rule goes through; nothing where it is not to run.
fn rows(run: &mut Run<'_>, rule: &GenerationRule, graph: &Graph) -> Result<Option<(Rows, Table)>, Refusal> {
    let shared = Arc::clone(&run.shared);
    let (rows, table) = match &rule.query {
        RuleQuery::Vocabulary(list) => {
            if !holds(rule.when.as_ref(), graph, &shared)? {
                return Ok(None);
            }
            (Rows::Model(shared.vocabulary_of(graph)?, *list), Table::default())
        }
        RuleQuery::Select(source) => {
            let text = text_of(run, source)?;
            let query = of_form(&text, Form::Select, "the rule's query", &shared)?;
            if !holds(rule.when.as_ref(), graph, &shared)? {
                return Ok(None);
            }
            if shared.faults.graph_is_broken() {
                (Rows::default(), Table::default())
            } else {
                let cells = query.select_cells(graph, &shared.budget()).map_err(|refusal| text.locate(refusal))?;
                let (solutions, table) = Solutions::new(cells, graph, shared.values);
                run.remark(&query, graph, &table, &text, Some(&rule.name))?;
                (Rows::Solutions(solutions), table)
            }
        }
    };
    let is_skipped = rule.skip_empty && rows.len() == 0 && !shared.faults.graph_is_broken();
    Ok((!is_skipped).then_some((rows, table)))
}

/// `row`, and each of its columns by name.
pub(super) fn set_row(context: &mut Context, row: Option<&Value>) {
    if let Some(row) = row {
        context.insert("row", row);
    }
    set_columns(context, row);
}

/// One file per row, and there is no row.
pub(super) fn no_rows_warning(place: Place) -> Warning {
    Warning::new("no_rows", "no file is written: one is per row, and there is no row", place)
}
