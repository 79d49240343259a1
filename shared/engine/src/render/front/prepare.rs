//! What a template asks, answered before anything renders.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::{Context, Value};

use super::super::context::with;
use super::super::environment::Environment;
use super::super::front_matter::{self, FrontMatter};
use super::super::load::{construct, holds};
use super::super::run::Run;
use super::super::shared::Answer;
use super::super::{gates, mismatch};
use super::consumer::Fixtures;
use super::discover::Discovered;
use crate::graph::{Graph, GraphBuilder};
use crate::{Code, Place, Refusal};

/// What `rdf_inline` is read as.
const INLINE: &str = "rdf_inline.ttl";

/// Every template that runs, the project's own and then those of each pack, in
/// order, and what was found beside them.
pub(super) fn templates(run: &Run<'_>) -> Result<(Vec<FrontMatter>, Discovered), Refusal> {
    let manifest = run.project.manifest();
    let Some(dir) = &manifest.templates_dir else { return Ok(Default::default()) };
    let mut discovered = Discovered::new(run.project.below(&dir.value));
    // In a check, packs that were refused may have brought some.
    if discovered.is_empty() && manifest.packs().is_empty() && !run.project.breaks_graph() {
        return Err(Refusal::new(Code::FileMissing, format!("no template lies in \"{}\"", dir.value))
            .at(run.project.place(dir))
            .expecting("a .tmpl or .tera file that begins with front matter"));
    }
    for pack in manifest.packs() {
        discovered.append(Discovered::new(run.project.below(&pack.templates_dir)));
    }
    let (met, max) = (discovered.templates.len(), run.shared.limits.rules_max);
    if met > max {
        return Err(Refusal::limit("rules_max", max as u64, met));
    }
    let mut templates = Vec::new();
    for path in &discovered.templates {
        run.shared.look()?;
        templates.extend(run.shared.faults.part(front_matter::read(path, run.project, &run.shared.limits))?);
    }
    Ok((templates, discovered))
}

/// Adds what the templates CONSTRUCT, but for those with a graph of their own.
pub(in crate::render) fn infer(run: &Run<'_>, mut graph: Graph) -> Result<Graph, Refusal> {
    for template in templates(run)?.0 {
        run.shared.look()?;
        let (Some(query), false) = (&template.construct, has_own_graph(&template)) else { continue };
        let next = match holds(template.when.as_ref(), &graph, &run.shared) {
            Ok(true) => construct(query, &graph, &run.shared),
            Ok(false) => continue,
            Err(refusal) => Err(refusal.in_file(&template.file)),
        };
        if let Some(next) = run.shared.faults.part_of_graph(next)? {
            graph = next;
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

pub(super) fn prepare(
    run: &mut Run<'_>,
    mut template: FrontMatter,
    graph: &Graph,
) -> Result<Option<Prepared>, Refusal> {
    run.warnings.append(&mut template.warnings);
    let own = own_graph(run, &template, graph)?;
    let active = own.as_ref().unwrap_or(graph);
    if !holds(template.when.as_ref(), active, &run.shared)? {
        return Ok(None);
    }
    gates::shacl(run.project, &template.shapes, active, &run.shared, &mut run.warnings)?;
    let mut tables = BTreeMap::new();
    let mut is_whole = true;
    for (name, text) in &template.queries {
        let Some(query) = run.shared.faults.part(run.shared.parse(text))? else {
            is_whole = false;
            continue;
        };
        if run.shared.faults.graph_is_broken() {
            continue;
        }
        let answer = run.shared.evaluate(&query, active).map_err(|refusal| text.locate(refusal))?;
        if let Answer::Rows(table) = &answer {
            run.remark(&query, active, table, text, None)?;
        }
        tables.insert(name.clone(), answer);
    }
    if !is_whole {
        return Ok(None);
    }
    let driver = match &template.for_each {
        Some(_) if run.shared.faults.graph_is_broken() => None,
        Some(name) if matches!(tables.get(name), Some(Answer::Rows(_))) => Some(name.clone()),
        Some(name) => {
            let names = tables.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            return Err(Refusal::new(Code::TemplateInvalid, format!("`for_each` names no SELECT: \"{name}\""))
                .expecting(format!("one of {names}")));
        }
        None => tables.iter().find(|(_, answer)| matches!(answer, Answer::Rows(_))).map(|(name, _)| name.clone()),
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
        let bytes = if is_turtle(path) { with_prolog(&template.prolog, bytes) } else { Cow::Borrowed(bytes) };
        add(&mut builder, path, &bytes, run).map_err(|refusal| refusal.in_file(path))?;
    }
    for text in &template.rdf_inline {
        let turtle = with_prolog(&template.prolog, text.text.as_bytes());
        add(&mut builder, INLINE, &turtle, run)
            .map_err(|refusal| Refusal { place: text.place(refusal.place.line, None), ..refusal })?;
    }
    let graph = builder.build()?;
    match &template.construct {
        Some(query) => construct(query, &graph, &run.shared).map(Some),
        None => Ok(Some(graph)),
    }
}

fn is_turtle(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| ["ttl", "n3", "trig"].contains(&extension))
}

/// The prolog shares the first line, so that lines stay the author's.
fn with_prolog<'a>(prolog: &str, turtle: &'a [u8]) -> Cow<'a, [u8]> {
    if prolog.is_empty() {
        return Cow::Borrowed(turtle);
    }
    let turtle = turtle.strip_prefix("\u{feff}".as_bytes()).unwrap_or(turtle);
    Cow::Owned([prolog.as_bytes(), turtle].concat())
}

fn add(builder: &mut GraphBuilder, name: &str, bytes: &[u8], run: &Run<'_>) -> Result<(), Refusal> {
    builder.add_document(name, bytes, run.shared.base_iri.as_deref()).map_err(|mut refusal| {
        if refusal.place.line == Some(1) {
            refusal.place.column = None;
        }
        refusal
    })
}

impl Prepared {
    pub(super) fn rows(&self) -> &[Value] {
        match self.driver.as_ref().and_then(|name| self.tables.get(name)) {
            Some(Answer::Rows(table)) => &table.rows,
            _ => &[],
        }
    }

    /// The first fixture that any answer names.
    pub(super) fn fixture<'f>(&self, fixtures: &'f Fixtures) -> Option<&'f str> {
        self.tables.values().find_map(|answer| match answer {
            Answer::Rows(table) => table.rows.iter().find_map(|row| fixtures.named_in(row)),
            Answer::Value(value) => fixtures.named_in(value),
        })
    }

    pub(super) fn fans_out(&self) -> bool {
        self.template.to.text.contains("{{")
    }

    pub(super) fn variables(&self) -> mismatch::Variables {
        let mut variables = mismatch::Variables::default();
        for (name, answer) in &self.tables {
            if let Answer::Rows(table) = answer {
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
                Answer::Rows(table) if environment.mentions(name) => Value::Array(table.rows.clone()),
                Answer::Rows(_) => continue,
                Answer::Value(value) => value.clone(),
            };
            context = with(context, name, value);
        }
        context
    }
}
