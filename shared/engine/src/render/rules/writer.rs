//! One rule's files: rendered, checked, and set against what is there already.

use tera::{Context, Value};

use super::first_row::FirstRow;
use super::{Prepared, no_rows_warning, set_row, with};
use crate::project::{GenerationRule, Mode};
use crate::render::environment::Environment;
use crate::render::run::Run;
use crate::render::targets::Targets;
use crate::render::{Warning, existing, merge, syntax};
use crate::{Code, Place, Refusal};

/// Renders one rule's files into the targets.
pub(super) struct Writer<'a, 'b, 'c> {
    pub(super) run: &'a mut Run<'b>,
    pub(super) targets: &'a mut Targets<'c>,
    pub(super) total: usize,
}

impl Writer<'_, '_, '_> {
    pub(super) fn render(&mut self, mut one: Prepared<'_>, environment: &Environment) -> Result<(), Refusal> {
        let columns = one.table.column_names();
        let first = if one.path.is_none() { FirstRow::new(&one.table.rows) } else { FirstRow::default() };
        let (mut context, rows) = context(&mut one, environment);
        let Some(path_template) = &one.path else {
            let path =
                self.targets.resolve(&one.rule.output_file.text).map_err(|refusal| in_path(refusal, one.rule))?;
            first.show(&mut context);
            self.run.shared.look()?;
            let (bytes, warning) = first.render(&one.template, &context, environment)?;
            if let Some(warning) = warning {
                self.warn(one.rule, warning);
            }
            return self.file(path, one.rule, "", &one.template, bytes, environment);
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
            self.run.shared.look()?;
            let bytes = environment.render(&one.template, &context)?;
            self.file(path, one.rule, &of_row, &one.template, bytes, environment)?;
        }
        Ok(())
    }

    fn file(
        &mut self,
        path: String,
        rule: &GenerationRule,
        of_row: &str,
        template: &str,
        bytes: Vec<u8>,
        environment: &Environment,
    ) -> Result<(), Refusal> {
        let by = format!("rule \"{}\"{of_row}", rule.name);
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
                let in_template = || environment.place_of(template, merge::find_marker);
                if rule.mode == Mode::Merge { self.merge(&path, &bytes, earlier, rule, in_template)? } else { bytes }
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
        in_template: impl Fn() -> Option<Place>,
    ) -> Result<Vec<u8>, Refusal> {
        let earlier = earlier.map(|bytes| existing::text(path, bytes)).transpose()?;
        let rendered = String::from_utf8_lossy(rendered);
        if earlier.is_some_and(|earlier| !earlier.trim().is_empty() && !merge::is_marked(earlier)) {
            self.warn(rule, unmarked_warning(path));
        }
        let merged = merge::merge(&rendered, earlier);
        merged.map(String::into_bytes).map_err(|refusal| {
            // The template's line is where the author mends a rendered marker.
            match merge::find_marker(&rendered).and_then(|_| in_template()) {
                Some(place) => refusal.at(place),
                None => refusal.in_file(path),
            }
        })
    }

    fn accept(&mut self, path: &str, bytes: &[u8], rule: &GenerationRule, by: &str) -> Result<(), Refusal> {
        if bytes.is_empty() {
            let message = format!("the output \"{path}\" ({by}) is empty");
            return Err(Refusal::new(Code::OutputInvalid, message)
                .at(Place::file(&self.run.project.manifest().path).at(rule.line, None))
                .expecting("rows for the query, or skip_empty = true for a query without"));
        }
        let run = &mut *self.run;
        syntax::check(path, bytes, &run.project.manifest().validation, &run.shared.limits, &mut run.warnings)
    }
}

/// What the templates of a rule start with, and the rows that are left to go through.
fn context(one: &mut Prepared<'_>, environment: &Environment) -> (Context, Vec<Value>) {
    let mut rows = std::mem::take(&mut one.table.rows);
    let mut context = Context::new();
    if let Some(settings) = environment.shared.vocabulary_settings() {
        context = with(context, "settings", settings);
    }
    let mut wanted = ["results", "sparql_results"].into_iter().filter(|name| environment.mentions(name)).peekable();
    while let Some(name) = wanted.next() {
        // Many rows are the bulk of a run's memory: copied only when needed twice.
        let last_use = one.path.is_none() && wanted.peek().is_none();
        let value = if last_use { std::mem::take(&mut rows) } else { rows.clone() };
        context = with(context, name, Value::Array(value));
    }
    (context, rows)
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
