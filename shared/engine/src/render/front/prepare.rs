//! What a template asks, answered before anything renders.

use std::collections::BTreeMap;

use tera::{Context, Value};

use super::super::environment::Environment;
use super::super::front_matter::{self, FrontMatter};
use super::super::load::{construct, holds};
use super::super::rules::with;
use super::super::run::Run;
use super::super::values::Table;
use super::super::{gates, mismatch};
use crate::graph::{Graph, GraphBuilder};
use crate::query::Form;
use crate::{Code, Place, Refusal};

const TEMPLATE_EXTENSION: &str = ".tmpl";

/// Every template of the templates directory, in path order. Files without
/// front matter are there to be included.
pub(super) fn templates(run: &Run<'_>) -> Result<Vec<FrontMatter>, Refusal> {
    let Some(dir) = &run.project.manifest().templates_dir else { return Ok(Vec::new()) };
    let prefix = if dir.value.is_empty() { String::new() } else { format!("{}/", dir.value) };
    let files = run.project.files().iter().filter(|(path, _)| path.starts_with(&prefix));
    let found: Vec<FrontMatter> = files
        .filter(|(path, bytes)| path.ends_with(TEMPLATE_EXTENSION) || front_matter::is_present(bytes))
        .map(|(path, _)| run.shared.look().and_then(|()| front_matter::read(path, run.project, &run.shared.limits)))
        .collect::<Result<_, _>>()?;
    let max = run.shared.limits.rules_max;
    if found.is_empty() {
        return Err(Refusal::new(
            Code::FileMissing,
            format!("no template with front matter lies in \"{}\"", dir.value),
        )
        .at(Place::file(crate::project::MANIFEST).at(dir.line, Some(dir.column))));
    }
    if found.len() > max {
        return Err(Refusal::limit("rules_max", max as u64, found.len()));
    }
    Ok(found)
}

/// Adds what the templates CONSTRUCT, but for those with a graph of their own.
pub(in crate::render) fn infer(run: &Run<'_>, mut graph: Graph) -> Result<Graph, Refusal> {
    for template in templates(run)? {
        run.shared.look()?;
        if let (Some(query), false) = (&template.construct, has_own_graph(&template))
            && holds(template.when.as_ref(), &graph, &run.shared).map_err(|refusal| refusal.in_file(&template.file))?
        {
            graph = construct(query, &graph, &run.shared)?;
        }
    }
    Ok(graph)
}

fn has_own_graph(template: &FrontMatter) -> bool {
    !template.rdf.is_empty() || !template.rdf_inline.is_empty()
}

/// A template that will render, with its answers.
pub(super) struct Prepared {
    pub(super) template: FrontMatter,
    /// Only where it has its own.
    pub(super) graph: Option<Graph>,
    pub(super) tables: BTreeMap<String, Answer>,
    /// The name of the query whose rows drive it.
    driver: Option<String>,
}

pub(super) enum Answer {
    Table(Table),
    Other(Value),
}

pub(super) fn prepare(run: &mut Run<'_>, template: FrontMatter, graph: &Graph) -> Result<Option<Prepared>, Refusal> {
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
    pub(super) fn rows(&self) -> &[Value] {
        match self.driver.as_ref().and_then(|name| self.tables.get(name)) {
            Some(Answer::Table(table)) => &table.rows,
            _ => &[],
        }
    }

    pub(super) fn fans_out(&self) -> bool {
        self.template.to.text.contains("{{")
    }

    pub(super) fn variables(&self) -> mismatch::Variables {
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
    pub(super) fn context(&self, environment: &Environment) -> Context {
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
