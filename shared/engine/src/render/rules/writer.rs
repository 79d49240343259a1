//! One rule's files: rendered, checked, and set against what is there already.

use std::borrow::Cow;

use tera::{Context, Value};

use super::whole::{self, Whole, settings};
use super::{Prepared, Rows, no_rows_warning, set_row};
use crate::project::{GenerationRule, Mode};
use crate::render::context::with;
use crate::render::environment::Environment;
use crate::render::run::Run;
use crate::render::solutions::{RESULTS, Solutions};
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
    /// `ahead` is what a rule of one file has rendered before its turn.
    pub(super) fn render(
        &mut self,
        one: Prepared<'_>,
        ahead: Option<Result<Whole, Refusal>>,
        environment: &Environment,
    ) -> Result<(), Refusal> {
        let (rule, columns) = (one.rule, one.table.column_names());
        let Some(path) = &one.path else {
            let path = self.targets.resolve(&rule.output_file.text).map_err(|refusal| in_path(refusal, rule))?;
            let Whole { bytes, warning } = ahead.unwrap_or_else(|| whole::render(&one, environment))?;
            if let Some(warning) = warning {
                self.warn(rule, warning);
            }
            return self.file(path, rule, "", &one.template, bytes, environment);
        };
        let of = PerRow { rule, template: &one.template, path, columns: &columns };
        let context = settings(&self.run.shared);
        match one.rows {
            Rows::Solutions(solutions) => {
                let rows = (0..solutions.len()).map(|at| Cow::Owned(solutions.row(at)));
                self.per_row(&of, rows, context, Some(&solutions), environment)
            }
            Rows::Model(model, list) => {
                let rows = model.rows(list);
                let names = RESULTS.into_iter().filter(|name| environment.mentions(name));
                let context = names.fold(context, |context, name| with(context, name, Value::Array(rows.clone())));
                self.per_row(&of, rows.iter().map(Cow::Borrowed), context, None, environment)
            }
        }
    }

    fn per_row<'r>(
        &mut self,
        of: &PerRow<'_>,
        rows: impl ExactSizeIterator<Item = Cow<'r, Value>>,
        mut context: Context,
        results: Option<&Solutions>,
        environment: &Environment,
    ) -> Result<(), Refusal> {
        if rows.len() == 0 {
            let place = Place { rule: Some(of.rule.name.clone()), ..of.rule.output_file.place(None, None) };
            self.run.warnings.push(no_rows_warning(place));
        }
        let mut previous: Option<Cow<'r, Value>> = None;
        for (at, row) in rows.enumerate() {
            for name in previous.as_deref().and_then(Value::as_object).into_iter().flat_map(|row| row.keys()) {
                context.remove(name);
            }
            // A column may be called as the results are: the row comes first, as in ggen.
            set_row(&mut context, Some(&row));
            previous = Some(row);
            let rendered = environment
                .render_rows(of.path, &context, results)
                .map_err(|refusal| with_columns(refusal, of.columns))?;
            let rendered = String::from_utf8_lossy(&rendered).into_owned();
            let path = self.targets.resolve(&rendered).map_err(|refusal| in_path(refusal, of.rule))?;
            let of_row = format!(", row {}", at + 1);
            self.run.shared.look()?;
            let bytes = environment.render_rows(of.template, &context, results)?;
            self.file(path, of.rule, &of_row, of.template, bytes, environment)?;
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

/// A rule that writes a file for each row.
struct PerRow<'a> {
    rule: &'a GenerationRule,
    template: &'a str,
    /// The template of the path.
    path: &'a str,
    columns: &'a str,
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
