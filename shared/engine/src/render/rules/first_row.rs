//! What a rule of one file sees at the top level: the columns of the first row,
//! and that row as `row`.
//!
//! ggen 26.10 shows only the columns that are bound in every row; versions
//! before it showed whatever the first row had, which is nobody's label in
//! particular. A template is rendered as the newest version does that renders it.

use tera::{Context, Map, Value};

use crate::render::Warning;
use crate::render::context::set_columns;
use crate::render::environment::Environment;
use crate::render::solutions::Solutions;
use crate::{Code, Place, Refusal};

#[derive(Default)]
pub(super) struct FirstRow {
    /// Bound in every row.
    common: Value,
    /// Bound in the first row, and not in all.
    partial: Map<String, Value>,
}

impl FirstRow {
    pub(super) fn new(rows: &[Value]) -> Self {
        let Some((Value::Object(first), others)) = rows.split_first() else { return Self::default() };
        let is_common =
            |name: &String| others.iter().all(|row| row.as_object().is_some_and(|row| row.contains_key(name)));
        let (common, partial): (Map<String, Value>, _) =
            first.iter().map(|(name, value)| (name.clone(), value.clone())).partition(|(name, _)| is_common(name));
        Self { common: Value::Object(common), partial }
    }

    /// As [`Self::new`], of rows that are not made yet.
    pub(super) fn of_solutions(solutions: &Solutions) -> Self {
        match solutions.first_row() {
            Some((common, partial)) => Self { common: Value::Object(common), partial },
            None => Self::default(),
        }
    }

    /// Puts into the context what every version of today shows.
    pub(super) fn show(&self, context: &mut Context) {
        if self.common.is_object() {
            context.insert("row", &self.common);
        }
        set_columns(context, Some(&self.common));
    }

    /// Renders the template, with a warning where the versions of ggen differ.
    ///
    /// # Errors
    /// As [`Environment::render`].
    pub(super) fn render(
        &self,
        template: &str,
        context: &Context,
        rows: Option<&Solutions>,
        environment: &Environment,
    ) -> Result<(Vec<u8>, Option<Warning>), Refusal> {
        let rendered = environment.render_rows(template, context, rows);
        let has_failed = matches!(&rendered, Err(refusal) if refusal.code == Code::TemplateFailed);
        if self.partial.is_empty() || !(has_failed || self.is_read(template, environment)) {
            return rendered.map(|bytes| (bytes, None));
        }
        let before = environment.render_rows(template, &self.whole(template, context, environment), rows);
        match (rendered, before) {
            (Ok(bytes), Ok(before)) if bytes != before => Ok((bytes, Some(self.warning(ABSENT)))),
            (Ok(bytes), _) => Ok((bytes, None)),
            (Err(_), Ok(before)) => Ok((before, Some(self.warning(SHOWN)))),
            (Err(_), Err(refusal)) => Err(refusal),
        }
    }

    /// Whether a template may read what only some rows have.
    fn is_read(&self, template: &str, environment: &Environment) -> bool {
        let reads_row = !environment.loops_over(template, "row") && environment.reads(template, "row");
        let is_read = |name: &String| environment.reads(template, name) && !environment.sets_first(template, name);
        reads_row || self.partial.keys().any(is_read)
    }

    /// As versions before 26.10 filled it.
    fn whole(&self, template: &str, context: &Context, environment: &Environment) -> Context {
        let mut context = context.clone();
        let mut row = self.common.as_object().cloned().unwrap_or_default();
        row.extend(self.partial.clone());
        let row = Value::Object(row);
        set_columns(&mut context, Some(&row));
        // Inside `{% for row in results %}` Tera would read what a row lacks
        // from the first row, were it called `row` too.
        if !environment.loops_over(template, "row") {
            context.insert("row", &row);
        }
        context
    }

    fn warning(&self, what: &str) -> Warning {
        let names = self.partial.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let message = format!("not every row has {names}: at the top level of the template {what}");
        Warning::new("partial_column", message, Place::default())
    }
}

const ABSENT: &str = "there is no such variable, as in ggen since 26.10; before, it was the first row's";
const SHOWN: &str = "it is the first row's, as in ggen before 26.10, which would now refuse the template";
