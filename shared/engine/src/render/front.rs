//! The front matter form: each template file says itself what it asks and
//! where its output goes.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Value};

use super::environment::Environment;
use super::front_matter::{self, FrontMatter};
use super::inject::{Spot, inject};
use super::load::{construct, holds};
use super::rules::{set_row, with};
use super::run::Run;
use super::targets::Targets;
use super::values::Table;
use super::{gates, mismatch, syntax};
use crate::graph::{Graph, GraphBuilder};
use crate::project::{Mode, Text};
use crate::query::Form;
use crate::{Code, Place, Refusal, Stage};

const TEMPLATE_EXTENSION: &str = ".tmpl";

/// Every template of the templates directory, in path order. Files without
/// front matter are there to be included.
fn templates(run: &Run<'_>) -> Result<Vec<FrontMatter>, Refusal> {
    let Some(dir) = &run.project.manifest().templates_dir else { return Ok(Vec::new()) };
    let prefix = if dir.value.is_empty() { String::new() } else { format!("{}/", dir.value) };
    let files = run.project.files().iter().filter(|(path, _)| path.starts_with(&prefix));
    let found: Vec<FrontMatter> = files
        .filter(|(path, bytes)| path.ends_with(TEMPLATE_EXTENSION) || front_matter::is_present(bytes))
        .map(|(path, _)| front_matter::read(path, run.project, &run.shared.limits))
        .collect::<Result<_, _>>()?;
    let max = run.shared.limits.rules_max;
    if found.is_empty() {
        return Err(Refusal::new(Code::FileMissing, format!("no template with front matter lies in \"{}\"", dir.value))
            .at(Place::file(crate::project::MANIFEST).at(dir.line, Some(dir.column))));
    }
    if found.len() > max {
        return Err(Refusal::limit("rules_max", max as u64, found.len()));
    }
    Ok(found)
}

/// Adds what the templates CONSTRUCT, but for those with a graph of their own.
pub(super) fn infer(run: &Run<'_>, mut graph: Graph) -> Result<Graph, Refusal> {
    for template in templates(run)? {
        if let (Some(query), false) = (&template.construct, has_own_graph(&template)) {
            graph = construct(query, &graph, &run.shared)?;
        }
    }
    Ok(graph)
}

fn has_own_graph(template: &FrontMatter) -> bool {
    !template.rdf.is_empty() || !template.rdf_inline.is_empty()
}

/// A template that will render, with its answers.
struct Prepared {
    template: FrontMatter,
    /// Only where it has its own.
    graph: Option<Graph>,
    tables: BTreeMap<String, Answer>,
    /// The name of the query whose rows drive it.
    driver: Option<String>,
}

enum Answer {
    Table(Table),
    Other(Value),
}

pub(super) fn render(run: &mut Run<'_>, graph: &Graph) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    run.stage(Stage::Query)?;
    let mut prepared = Vec::new();
    for template in templates(run)? {
        run.shared.look()?;
        let file = template.file.clone();
        prepared.extend(prepare(run, template, graph).map_err(|refusal| refusal.in_file(&file))?);
    }
    run.stage(Stage::Render)?;
    let roots = prepared.iter().flat_map(|one| texts(&one.template)).collect();
    let environment = Environment::new(roots, run.project, &run.shared)?;
    let (project, shared) = (run.project, Arc::clone(&run.shared));
    let mut targets = Targets::new(&shared.limits, &project.manifest().generation.output_dir);
    let total = prepared.iter().map(|one| if one.fans_out() { one.rows().len() } else { 1 }).sum();
    for one in prepared {
        run.shared.set_graph(one.graph.as_ref().unwrap_or(graph));
        let file = one.template.file.clone();
        let mut writer = Writer { run, targets: &mut targets, environment: &environment, total };
        writer.render(&one).map_err(|refusal| refusal.in_file(&file))?;
    }
    targets.finish(&mut run.warnings)
}

/// The parts of a template that are templates: the body first.
fn texts(template: &FrontMatter) -> Vec<(String, Text)> {
    let mut texts = vec![(template.file.clone(), template.body.clone())];
    let parts = [("to", Some(&template.to)), ("before", template.before.as_ref()), ("after", template.after.as_ref())];
    for (key, text) in parts.into_iter().chain([("skip_if", template.skip_if.as_ref())]) {
        if let Some(text) = text.filter(|text| is_template(text)) {
            texts.push((part(&template.file, key), text.clone()));
        }
    }
    texts
}

fn is_template(text: &Text) -> bool {
    text.text.contains("{{") || text.text.contains("{%")
}

fn part(file: &str, key: &str) -> String {
    format!("`{key}` of {file}")
}

fn prepare(run: &mut Run<'_>, template: FrontMatter, graph: &Graph) -> Result<Option<Prepared>, Refusal> {
    let own = own_graph(run, &template, graph)?;
    let active = own.as_ref().unwrap_or(graph);
    if !holds(template.when.as_ref(), active, &run.shared)? {
        return Ok(None);
    }
    gates::shacl(run.project, &template.shapes, active, &run.shared, &mut run.warnings)?;
    let mut tables = BTreeMap::new();
    for (name, text) in &template.queries {
        let query = run.shared.parse(text)?;
        let answer = if query.form() == Form::Select {
            run.unordered(query.is_ordered(), text, None)?;
            let rows = query.select(active, &run.shared.budget()).map_err(|refusal| text.locate(refusal))?;
            Answer::Table(Table::new(rows, run.shared.values))
        } else {
            Answer::Other(run.shared.evaluate(&query, active).map_err(|refusal| text.locate(refusal))?)
        };
        tables.insert(name.clone(), answer);
    }
    let driver = match &template.for_each {
        Some(name) if matches!(tables.get(name), Some(Answer::Table(_))) => Some(name.clone()),
        Some(name) => {
            let names = tables.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            return Err(Refusal::new(Code::TemplateInvalid, format!("`for_each` names no SELECT: \"{name}\""))
                .expecting(format!("one of {names}")));
        }
        None => tables.iter().find(|(_, answer)| matches!(answer, Answer::Table(_))).map(|(name, _)| name.clone()),
    };
    Ok(Some(Prepared { template, graph: own, tables, driver }))
}

fn own_graph(run: &Run<'_>, template: &FrontMatter, graph: &Graph) -> Result<Option<Graph>, Refusal> {
    if !has_own_graph(template) {
        return Ok(None);
    }
    let mut builder = GraphBuilder::new(&run.shared.limits);
    builder.add_graph(graph);
    for path in &template.rdf {
        let bytes = run.project.bytes(path, &Place::file(&template.file))?;
        builder.add_document(path, bytes, None).map_err(|refusal| refusal.in_file(path))?;
    }
    for text in &template.rdf_inline {
        builder.add_document("rdf_inline.ttl", text.text.as_bytes(), None).map_err(|mut refusal| {
            refusal.place = text.place(None, None);
            refusal
        })?;
    }
    let graph = builder.build()?;
    match &template.construct {
        Some(query) => construct(query, &graph, &run.shared).map(Some),
        None => Ok(Some(graph)),
    }
}

impl Prepared {
    fn rows(&self) -> &[Value] {
        match self.driver.as_ref().and_then(|name| self.tables.get(name)) {
            Some(Answer::Table(table)) => &table.rows,
            _ => &[],
        }
    }

    fn fans_out(&self) -> bool {
        self.template.to.text.contains("{{")
    }

    fn variables(&self) -> mismatch::Variables {
        let mut variables = mismatch::Variables::default();
        for (name, answer) in &self.tables {
            if let Answer::Table(table) = answer {
                variables.rows(name, table);
                if Some(name) == self.driver.as_ref() {
                    variables.driven(table, self.fans_out() || self.template.for_each.is_some());
                }
            }
        }
        variables
    }

    /// The named answers, and the driving rows as `results`.
    fn context(&self, environment: &Environment) -> Context {
        let mut context = Context::new();
        for name in ["results", "sparql_results"] {
            if environment.mentions(name) {
                context = with(context, name, Value::Array(self.rows().to_vec()));
            }
        }
        for (name, answer) in &self.tables {
            let value = match answer {
                Answer::Table(table) if environment.mentions(name) => Value::Array(table.rows.clone()),
                Answer::Table(_) => continue,
                Answer::Other(value) => value.clone(),
            };
            context = with(context, name, value);
        }
        context
    }
}

/// Renders one template's files into the targets.
struct Writer<'a, 'b, 'c> {
    run: &'a mut Run<'b>,
    targets: &'a mut Targets<'c>,
    environment: &'a Environment,
    total: usize,
}

impl Writer<'_, '_, '_> {
    fn render(&mut self, one: &Prepared) -> Result<(), Refusal> {
        let template = &one.template;
        let variables = one.variables();
        for (name, _) in texts(template) {
            mismatch::check(self.environment, &name, &variables)?;
        }
        let mut context = one.context(self.environment);
        if one.fans_out() {
            let mut previous: Option<&Value> = None;
            for (at, row) in one.rows().iter().enumerate() {
                for name in previous.and_then(Value::as_object).into_iter().flat_map(|row| row.keys()) {
                    if !one.tables.contains_key(name) {
                        context.remove(name);
                    }
                }
                previous = Some(row);
                set_row(&mut context, Some(row));
                let body = self.environment.render(&template.file, &context)?;
                self.file(template, body, &format!(", row {}", at + 1), &context)?;
            }
            return Ok(());
        }
        if template.for_each.is_none() {
            let body = self.environment.render(&template.file, &context)?;
            return self.file(template, body, "", &context);
        }
        // `for_each` into one file: the body once per row, one after the other.
        let mut body = Vec::new();
        for row in one.rows() {
            set_row(&mut context, Some(row));
            body.extend(self.environment.render(&template.file, &context)?);
        }
        if one.rows().is_empty() { Ok(()) } else { self.file(template, body, "", &context) }
    }

    fn text(&self, template: &FrontMatter, key: &str, text: &Text, context: &Context) -> Result<String, Refusal> {
        if !is_template(text) {
            return Ok(text.text.clone());
        }
        let bytes = self.environment.render(&part(&template.file, key), context)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn file(&mut self, template: &FrontMatter, body: Vec<u8>, of_row: &str, context: &Context) -> Result<(), Refusal> {
        self.run.shared.look()?;
        let to = self.text(template, "to", &template.to, context)?;
        let path = self.targets.resolve(&to).map_err(|refusal| refusal.at(template.to.place(None, None)))?;
        let by = format!("template \"{}\"{of_row}", template.file);
        if body.iter().all(u8::is_ascii_whitespace) && (template.skip_empty || body.is_empty()) {
            if template.skip_empty {
                return Ok(());
            }
            return Err(Refusal::new(Code::OutputInvalid, format!("the output \"{path}\" ({by}) is empty"))
                .expecting("a template that renders something, or skip_empty: true"));
        }
        let earlier = self.run.earlier(&path, if template.inject { Mode::Merge } else { Mode::Create });
        let existing = self.targets.written(&path).or(earlier).map(<[u8]>::to_vec);
        let keep = match &existing {
            Some(_) if template.keep_earlier => true,
            Some(bytes) => self.skips(template, bytes, context)?,
            None => false,
        };
        let bytes = match existing.clone() {
            Some(existing) if keep => existing,
            existing if template.inject => self.injected(template, &path, existing, &body, context)?,
            _ => body,
        };
        let validation = &self.run.project.manifest().validation;
        syntax::check(&path, &bytes, validation, &self.run.shared.limits, &mut self.run.warnings)?;
        if let (true, false, Some(existing)) = (template.backup, keep, existing) {
            self.targets.replace(format!("{path}.bak"), existing, by.clone())?;
        }
        if template.inject || keep { self.targets.replace(path, bytes, by)? } else { self.targets.add(path, bytes, by)? }
        self.run.files_done(self.targets.len(), self.total);
        Ok(())
    }

    fn skips(&self, template: &FrontMatter, existing: &[u8], context: &Context) -> Result<bool, Refusal> {
        let Some(skip_if) = &template.skip_if else { return Ok(false) };
        let needle = self.text(template, "skip_if", skip_if, context)?;
        Ok(!needle.is_empty() && String::from_utf8_lossy(existing).contains(&needle))
    }

    fn injected(
        &self,
        template: &FrontMatter,
        path: &str,
        existing: Option<Vec<u8>>,
        body: &[u8],
        context: &Context,
    ) -> Result<Vec<u8>, Refusal> {
        let Some(existing) = existing else {
            let message = format!("`inject` finds no file \"{path}\"");
            return Err(Refusal::new(Code::OutputInvalid, message)
                .expecting("a file of that path from an earlier template, the earlier output, or the project"));
        };
        let marker = |key: &str, text: &Option<Text>| match text {
            Some(text) => self.text(template, key, text, context).map(Some),
            None => Ok(None),
        };
        let spot = Spot {
            before: marker("before", &template.before)?,
            after: marker("after", &template.after)?,
            at_line: template.at_line,
        };
        let existing = String::from_utf8_lossy(&existing);
        inject(&existing, &String::from_utf8_lossy(body), &spot).map(String::into_bytes)
    }
}
