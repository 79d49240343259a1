//! The front matter form: each template file says itself what it asks and
//! where its output goes.

mod consumer;
mod discover;
mod freeze;
mod modules;
mod prepare;
mod writer;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use self::consumer::Fixtures;
pub(super) use self::prepare::infer;
use self::prepare::{Prepared, prepare, templates};
use self::writer::{Writer, Written};
use super::audit;
use super::environment::Environment;
use super::front_matter::{Freeze, FrontMatter};
use super::run::Run;
use super::scan::is_template;
use super::targets::{Targets, written_twice};
use crate::graph::Graph;
use crate::project::Text;
use crate::{Refusal, Stage};

/// The key whose value says where ggen keeps its records.
const SLOTS_DIR: &str = "freeze_slots_dir";

pub(super) fn render(run: &mut Run<'_>, graph: &Graph) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    run.stage(Stage::Query)?;
    let mut prepared = Vec::new();
    let (templates, discovered) = templates(run)?;
    let bodies: BTreeSet<String> = templates.iter().map(|template| template.body.file.clone()).collect();
    for template in templates {
        run.shared.look()?;
        let file = template.file.clone();
        let found = prepare(run, template, graph).map_err(|refusal| refusal.in_file(&file));
        prepared.extend(run.shared.faults.part(found)?.flatten());
    }
    run.stage(Stage::Render)?;
    let roots = prepared.iter().flat_map(|one| texts(&one.template)).collect();
    let environment = Environment::of_whole(roots, run.project, &run.shared, |refusal| refusal)?;
    prepared.retain(|one| texts(&one.template).iter().all(|(name, _)| environment.has(name)));
    if run.shared.faults.graph_is_broken() {
        return Ok(BTreeMap::new());
    }
    let used = environment.files().map(str::to_owned).chain(bodies).collect();
    run.warnings.extend(discovered.warnings(&used));
    let (project, shared) = (run.project, Arc::clone(&run.shared));
    let mut targets = Targets::new(&shared.limits, &project.manifest().generation.output_dir);
    let records = freeze::Records::default();
    let fixtures = Fixtures::of(project.manifest(), graph);
    let mut written = Written::default();
    if project.manifest().packs.is_some() {
        shared.faults.part(compare_targets(&prepared, &targets, &fixtures))?;
    }
    let total = prepared.iter().map(|one| if one.fans_out() { one.rows().len() } else { 1 }).sum();
    for one in prepared {
        run.shared.set_graph(one.graph.as_ref().unwrap_or(graph));
        let file = one.template.file.clone();
        let mut writer = Writer {
            run,
            targets: &mut targets,
            environment: &environment,
            records: &records,
            fixtures: &fixtures,
            written: &mut written,
            total,
        };
        let rendered = writer.render(&one).map_err(|refusal| refusal.in_file(&file));
        shared.faults.part(rendered)?;
    }
    run.warnings.extend(environment.remarks());
    if project.manifest().aggregate_modules {
        modules::aggregate(&written, &mut targets)?;
    }
    audit::record(run, graph.len(), &mut targets)?;
    targets.finish(&mut run.warnings)
}

/// Two templates that name one file are refused, whatever either of them would
/// do with what is there. Targets that a row decides are compared as they render.
fn compare_targets(prepared: &[Prepared], targets: &Targets<'_>, fixtures: &Fixtures) -> Result<(), Refusal> {
    let mut by_path: BTreeMap<String, &str> = BTreeMap::new();
    for one in prepared.iter().filter(|one| !is_template(&one.template.to) && one.fixture(fixtures).is_none()) {
        let template = &one.template;
        if template.for_each.is_some() && one.rows().is_empty() {
            continue;
        }
        let Ok(path) = targets.resolve(&template.to.text) else { continue };
        if let Some(other) = by_path.insert(path.clone(), &template.file) {
            let by = |file: &str| format!("template \"{file}\"");
            let refusal = written_twice(&path, &by(other), &by(&template.file));
            return Err(refusal.at(template.to.place(None, None)));
        }
    }
    Ok(())
}

/// The parts of a template that are templates: the body first.
fn texts(template: &FrontMatter) -> Vec<(String, Text)> {
    let mut texts = vec![(template.name.clone(), template.body.clone())];
    for (key, text) in parts(template) {
        if is_template(text) {
            texts.push((part(&template.name, key), text.clone()));
        }
    }
    texts
}

/// The values of the head that may be templates, by their key.
fn parts(template: &FrontMatter) -> impl Iterator<Item = (&'static str, &Text)> {
    let markers = [("before", &template.before), ("after", &template.after), ("skip_if", &template.skip_if)];
    let markers = markers.into_iter().filter_map(|(key, marker)| Some((key, &marker.as_ref()?.pattern)));
    let slots_dir = match &template.freeze {
        Freeze::Checksum { slots_dir } => slots_dir.as_ref().map(|text| (SLOTS_DIR, text)),
        Freeze::Never | Freeze::Always => None,
    };
    [("to", &template.to)].into_iter().chain(markers).chain(slots_dir)
}

fn part(name: &str, key: &str) -> String {
    format!("`{key}` of {name}")
}
