//! The rules form: each `[[generation.rules]]` asks once and renders once, or
//! once per row when its output path is a template.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Value};

use super::environment::Environment;
use super::load::{holds, of_form};
use super::run::Run;
use super::targets::Targets;
use super::values::Table;
use super::{Warning, audit, existing, merge, mismatch, syntax};
use crate::graph::Graph;
use crate::project::{GenerationRule, MANIFEST, Mode, Source, Text};
use crate::query::Form;
use crate::{Code, Place, Refusal, Stage};

/// A rule that will render, with its answer.
struct Prepared<'a> {
    rule: &'a GenerationRule,
    table: Table,
    /// Names of its template and of its path in the environment.
    template: String,
    path: Option<String>,
}

pub(super) fn render(run: &mut Run<'_>, graph: &Graph) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    run.stage(Stage::Query)?;
    let project = run.project;
    let manifest = project.manifest();
    let mut prepared = Vec::new();
    let mut roots = BTreeMap::new();
    for rule in &manifest.rules {
        run.shared.look()?;
        let found = prepare(run, rule, graph, &mut roots).map_err(|refusal| refusal.in_rule(&rule.name))?;
        prepared.extend(found);
    }
    run.stage(Stage::Render)?;
    run.shared.set_graph(graph);
    let roots: Vec<(String, Text)> = roots.into_iter().collect();
    let environment =
        Environment::new(roots, run.project, &run.shared).map_err(|refusal| name_rule(refusal, &prepared))?;
    for one in &prepared {
        let variables = mismatch::Variables::of_rule(&one.table, one.path.is_some());
        let templates = [Some(&one.template), one.path.as_ref()].into_iter().flatten();
        for name in templates {
            let unsure = mismatch::check(&environment, name, &variables);
            let unsure = unsure.map_err(|refusal| refusal.in_rule(&one.rule.name))?;
            run.warnings.extend(unsure);
        }
    }
    let shared = Arc::clone(&run.shared);
    let mut targets = Targets::new(&shared.limits, &manifest.generation.output_dir);
    let total: usize = prepared.iter().map(|one| if one.path.is_some() { one.table.rows.len() } else { 1 }).sum();
    for one in prepared {
        let rule = one.rule;
        let mut output = Writer { run, targets: &mut targets, total };
        output.render(one, &environment).map_err(|refusal| refusal.in_rule(&rule.name))?;
    }
    run.warnings.extend(environment.remarks());
    audit::record(run, graph.len(), &mut targets)?;
    targets.finish(&mut run.warnings)
}

/// A template's refusal knows its file only: the first rule that uses it is named.
fn name_rule(refusal: Refusal, prepared: &[Prepared<'_>]) -> Refusal {
    let user = prepared.iter().find(|one| Some(&one.template) == refusal.place.file.as_ref());
    match user.or_else(|| if prepared.len() == 1 { prepared.first() } else { None }) {
        Some(one) => refusal.in_rule(&one.rule.name),
        None => refusal,
    }
}

fn prepare<'a>(
    run: &mut Run<'_>,
    rule: &'a GenerationRule,
    graph: &Graph,
    roots: &mut BTreeMap<String, Text>,
) -> Result<Option<Prepared<'a>>, Refusal> {
    let shared = &run.shared;
    let by = |line| Place::file(MANIFEST).at(line, None);
    let text_of = |source: &Source| match source {
        Source::File(file) => run.project.text(&file.value, &by(file.line), &shared.limits),
        Source::Inline(text) => Ok(text.clone()),
    };
    let template_text = text_of(&rule.template)?;
    let text = text_of(&rule.query)?;
    let query = of_form(&text, Form::Select, "the rule's query", shared)?;
    if !holds(rule.when.as_ref(), graph, shared)? {
        return Ok(None);
    }
    let rows = query.select(graph, &shared.budget()).map_err(|refusal| text.locate(refusal))?;
    let table = Table::new(rows, shared.values);
    run.remark(&query, &table, &text, Some(&rule.name))?;
    if rule.skip_empty && table.rows.is_empty() {
        return Ok(None);
    }
    let template = match &rule.template {
        Source::File(file) => file.value.clone(),
        Source::Inline(_) => format!("rule {}", rule.name),
    };
    roots.entry(template.clone()).or_insert(template_text);
    let path = rule.output_file.text.contains("{{").then(|| format!("path of rule {}", rule.name));
    if let Some(path) = &path {
        roots.insert(path.clone(), rule.output_file.clone());
    }
    Ok(Some(Prepared { rule, table, template, path }))
}

/// Renders one rule's files into the targets.
struct Writer<'a, 'b, 'c> {
    run: &'a mut Run<'b>,
    targets: &'a mut Targets<'c>,
    total: usize,
}

impl Writer<'_, '_, '_> {
    fn render(&mut self, one: Prepared<'_>, environment: &Environment) -> Result<(), Refusal> {
        let columns = one.table.column_names();
        let mut rows = one.table.rows;
        let mut context = Context::new();
        if one.path.is_none() {
            // Inside `{% for row in results %}` Tera would read what a row lacks
            // from the first row, were it called `row` too.
            if environment.loops_over(&one.template, "row") {
                set_columns(&mut context, rows.first());
            } else {
                set_row(&mut context, rows.first());
            }
        }
        let mut wanted = ["results", "sparql_results"].into_iter().filter(|name| environment.mentions(name)).peekable();
        while let Some(name) = wanted.next() {
            // Many rows are the bulk of a run's memory: copied only when needed twice.
            let last_use = one.path.is_none() && wanted.peek().is_none();
            let value = if last_use { std::mem::take(&mut rows) } else { rows.clone() };
            context = with(context, name, Value::Array(value));
        }
        let Some(path_template) = &one.path else {
            let path =
                self.targets.resolve(&one.rule.output_file.text).map_err(|refusal| in_path(refusal, one.rule))?;
            return self.file(path, one.rule, "", &one.template, &context, environment);
        };
        if rows.is_empty() {
            let place = Place { rule: Some(one.rule.name.clone()), ..one.rule.output_file.place(None, None) };
            self.run.warnings.push(no_rows_warning(place));
        }
        let mut previous: Option<&Value> = None;
        for (at, row) in rows.iter().enumerate() {
            for name in previous.and_then(Value::as_object).into_iter().flat_map(|row| row.keys()) {
                context.remove(name);
            }
            previous = Some(row);
            // A column may be called as the results are: the row comes first, as in ggen.
            set_row(&mut context, Some(row));
            let rendered =
                environment.render(path_template, &context).map_err(|refusal| with_columns(refusal, &columns))?;
            let rendered = String::from_utf8_lossy(&rendered).into_owned();
            let path = self.targets.resolve(&rendered).map_err(|refusal| in_path(refusal, one.rule))?;
            let of_row = format!(", row {}", at + 1);
            self.file(path, one.rule, &of_row, &one.template, &context, environment)?;
        }
        Ok(())
    }

    fn file(
        &mut self,
        path: String,
        rule: &GenerationRule,
        of_row: &str,
        template: &str,
        context: &Context,
        environment: &Environment,
    ) -> Result<(), Refusal> {
        self.run.shared.look()?;
        let by = format!("rule \"{}\"{of_row}", rule.name);
        let bytes = environment.render(template, context)?;
        let earlier = if rule.mode == Mode::Overwrite { None } else { self.run.earlier(&path) };
        let stays = rule.mode == Mode::Create && earlier.is_some();
        if rule.skip_empty && !stays && bytes.iter().all(u8::is_ascii_whitespace) {
            return Ok(());
        }
        let bytes = match earlier {
            Some(earlier) if rule.mode == Mode::Create => {
                if earlier != bytes {
                    self.warn(rule, kept_warning(&path));
                }
                earlier.to_vec()
            }
            earlier => {
                self.accept(&path, &bytes, rule, &by)?;
                if rule.mode == Mode::Merge { self.merge(&path, &bytes, earlier, rule, environment)? } else { bytes }
            }
        };
        self.targets.add(path, bytes, by)?;
        self.run.files_done(self.targets.len(), self.total);
        Ok(())
    }

    fn warn(&mut self, rule: &GenerationRule, mut warning: Warning) {
        warning.place.rule = Some(rule.name.clone());
        self.run.warnings.push(warning);
    }

    fn merge(
        &mut self,
        path: &str,
        rendered: &[u8],
        earlier: Option<&[u8]>,
        rule: &GenerationRule,
        environment: &Environment,
    ) -> Result<Vec<u8>, Refusal> {
        let earlier = earlier.map(|bytes| existing::text(path, bytes)).transpose()?;
        let rendered = String::from_utf8_lossy(rendered);
        if earlier.is_some_and(|earlier| !earlier.trim().is_empty() && !merge::is_marked(earlier)) {
            self.warn(rule, unmarked_warning(path));
        }
        let merged = merge::merge(&rendered, earlier);
        merged.map(String::into_bytes).map_err(|refusal| {
            // The template's line is where the author mends it.
            match environment.place_of(merge::find_marker).filter(|_| merge::find_marker(&rendered).is_some()) {
                Some(place) => refusal.at(place),
                None => refusal.in_file(path),
            }
        })
    }

    fn accept(&mut self, path: &str, bytes: &[u8], rule: &GenerationRule, by: &str) -> Result<(), Refusal> {
        if bytes.is_empty() {
            let message = format!("the output \"{path}\" ({by}) is empty");
            return Err(Refusal::new(Code::OutputInvalid, message)
                .at(Place::file(MANIFEST).at(rule.line, None))
                .expecting("rows for the query, or skip_empty = true for a query without"));
        }
        let run = &mut *self.run;
        syntax::check(path, bytes, &run.project.manifest().validation, &run.shared.limits, &mut run.warnings)
    }
}

fn in_path(refusal: Refusal, rule: &GenerationRule) -> Refusal {
    refusal.at(rule.output_file.place(None, None))
}

fn with_columns(refusal: Refusal, columns: &str) -> Refusal {
    if refusal.code == Code::TemplateFailed && refusal.message.starts_with("the variable") {
        refusal.expecting(format!("one of the query's columns: {columns}"))
    } else {
        refusal
    }
}

/// `row`, and each of its columns by name.
pub(super) fn set_row(context: &mut Context, row: Option<&Value>) {
    if let Some(row) = row {
        context.insert("row", row);
    }
    set_columns(context, row);
}

fn set_columns(context: &mut Context, row: Option<&Value>) {
    for (name, value) in row.and_then(Value::as_object).into_iter().flatten() {
        context.insert(name, value);
    }
}

/// Puts a value in whole: `Context::insert` would copy every row once more.
pub(super) fn with(context: Context, name: &str, value: Value) -> Context {
    let mut map = match context.into_json() {
        Value::Object(map) => map,
        _ => tera::Map::new(),
    };
    map.insert(name.to_owned(), value);
    Context::from_value(Value::Object(map)).unwrap_or_default()
}

/// One file per row, and there is no row.
pub(super) fn no_rows_warning(place: Place) -> Warning {
    Warning::new("no_rows", "no file is written: one is per row, and there is no row", place)
}

/// The rule would render something else, and may not.
fn kept_warning(path: &str) -> Warning {
    let message = format!("\"{path}\" is there already and stays as it is: mode Create writes only what is not");
    Warning::new("kept_earlier", message, Place::file(path))
}

/// As ggen does, the whole file counts as generated.
fn unmarked_warning(path: &str) -> Warning {
    let message = format!("\"{path}\" is there already and has no merge markers: all of it is replaced");
    Warning::new("merge_unmarked", message, Place::file(path))
}
