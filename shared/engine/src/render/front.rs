//! The front matter form: each template file says itself what it asks and
//! where its output goes.

mod prepare;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Value};

pub(super) use self::prepare::infer;
use self::prepare::{Prepared, prepare, templates};
use super::environment::Environment;
use super::front_matter::FrontMatter;
use super::inject::{Spot, inject};
use super::rules::{no_rows_warning, set_row};
use super::run::Run;
use super::targets::Targets;
use super::{audit, existing, mismatch, syntax};
use crate::graph::Graph;
use crate::project::Text;
use crate::{Code, Refusal, Stage};

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
    run.warnings.extend(environment.remarks());
    audit::record(run, graph.len(), &mut targets)?;
    targets.finish(&mut run.warnings)
}

/// The parts of a template that are templates: the body first.
fn texts(template: &FrontMatter) -> Vec<(String, Text)> {
    let mut texts = vec![(template.name.clone(), template.body.clone())];
    let parts = [("to", Some(&template.to)), ("before", template.before.as_ref()), ("after", template.after.as_ref())];
    for (key, text) in parts.into_iter().chain([("skip_if", template.skip_if.as_ref())]) {
        if let Some(text) = text.filter(|text| is_template(text)) {
            texts.push((part(&template.name, key), text.clone()));
        }
    }
    texts
}

fn is_template(text: &Text) -> bool {
    text.text.contains("{{") || text.text.contains("{%")
}

fn part(name: &str, key: &str) -> String {
    format!("`{key}` of {name}")
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
            self.run.warnings.extend(mismatch::check(self.environment, &name, &variables)?);
        }
        let mut context = one.context(self.environment);
        if (one.fans_out() || template.for_each.is_some()) && one.rows().is_empty() && !template.skip_empty {
            self.run.warnings.push(no_rows_warning(template.to.place(None, None)));
        }
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
                let body = self.environment.render(&template.name, &context)?;
                self.file(template, body, &format!(", row {}", at + 1), &context)?;
            }
            return Ok(());
        }
        if template.for_each.is_none() {
            let body = self.environment.render(&template.name, &context)?;
            return self.file(template, body, "", &context);
        }
        // `for_each` into one file: the body once per row, one after the other.
        let mut body = Vec::new();
        for row in one.rows() {
            set_row(&mut context, Some(row));
            body.extend(self.environment.render(&template.name, &context)?);
        }
        if one.rows().is_empty() { Ok(()) } else { self.file(template, body, "", &context) }
    }

    fn text(&self, template: &FrontMatter, key: &str, text: &Text, context: &Context) -> Result<String, Refusal> {
        if !is_template(text) {
            return Ok(text.text.clone());
        }
        let bytes = self.environment.render(&part(&template.name, key), context)?;
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
        let earlier = self.run.earlier(&path);
        let existing = self.targets.written(&path).or(earlier).map(<[u8]>::to_vec);
        let keep = match &existing {
            Some(_) if template.keep_earlier => true,
            Some(bytes) => self.skips(template, bytes, context)?,
            None => false,
        };
        let bytes = match existing.clone() {
            Some(existing) if keep => existing,
            existing if template.inject => self.injected(template, &path, existing, &body, context)?,
            _ if !template.force && earlier.is_some_and(|earlier| earlier != body) => {
                return Err(overwrites(&path).at(template.to.place(None, None)));
            }
            _ => body,
        };
        let validation = &self.run.project.manifest().validation;
        syntax::check(&path, &bytes, validation, &self.run.shared.limits, &mut self.run.warnings)?;
        if let (true, false, Some(existing)) = (template.backup, keep, existing) {
            self.targets.back_up(format!("{path}.bak"), existing, by.clone())?;
        }
        if template.inject || keep {
            self.targets.replace(path, bytes, by)?
        } else {
            self.targets.add(path, bytes, by)?
        }
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
        let existing = existing::text(path, &existing)?;
        inject(existing, &String::from_utf8_lossy(body), &spot).map(String::into_bytes)
    }
}

/// As in ggen, what is there is only replaced where the template says so.
fn overwrites(path: &str) -> Refusal {
    let message = format!("\"{path}\" is there already with other content, and the template does not say `force`");
    Refusal::new(Code::OutputInvalid, message)
        .expecting("force: true to replace it, unless_exists: true to keep it, or inject: true to put lines into it")
}
