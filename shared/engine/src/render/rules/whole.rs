//! What a rule of one file renders. It depends on nothing that other rules
//! write, so that several can render at the same time.

use std::sync::Arc;

use tera::{Context, Value};

use super::first_row::FirstRow;
use super::{Prepared, Rows};
use crate::render::Warning;
use crate::render::context::with;
use crate::render::environment::Environment;
use crate::render::shared::Shared;
use crate::render::solutions::{RESULTS, Solutions};
use crate::vocabulary::Fields;
use crate::{Code, Refusal};

const BYTES_PER_ROW: usize = 1 << 10;
const EXPECTED_BYTES_MAX: usize = 4 << 20;

/// The bytes of a rule's only file, before they are set against what is there.
pub(super) struct Whole {
    pub(super) bytes: Vec<u8>,
    pub(super) warning: Option<Warning>,
}

/// # Errors
/// As [`Environment::render`].
pub(super) fn render(one: &Prepared<'_>, environment: &Environment) -> Result<Whole, Refusal> {
    let template = &one.template;
    match &one.rows {
        Rows::Solutions(solutions) => {
            let first = FirstRow::of_solutions(solutions);
            environment.shared.expect_bytes(expected_bytes(solutions.len()));
            let rendered = of_rows(template, first, settings(&environment.shared), Some(solutions), environment);
            environment.shared.expect_bytes(0);
            rendered
        }
        Rows::Model(model, list) => {
            let fields = Arc::new(environment.fields(template));
            let rendered = of_model(template, model.rows_of(*list, &fields), Arc::clone(&fields), environment);
            // What is said of a failure may name all fields.
            match rendered {
                Err(refusal) if refusal.code == Code::TemplateFailed && !fields.is_all() => {
                    of_model(template, model.rows(*list), Arc::default(), environment)
                }
                rendered => rendered,
            }
        }
    }
}

/// One file of a list of the model, with these fields.
fn of_model(
    template: &str,
    mut rows: Vec<Value>,
    fields: Arc<Fields>,
    environment: &Environment,
) -> Result<Whole, Refusal> {
    let (first, count) = (FirstRow::new(&rows), rows.len());
    let mut context = settings(&environment.shared);
    let mut wanted = RESULTS.into_iter().filter(|name| environment.mentions(name)).peekable();
    while let Some(name) = wanted.next() {
        // Many rows are the bulk of a run's memory: copied only when needed twice.
        let value = if wanted.peek().is_none() { std::mem::take(&mut rows) } else { rows.clone() };
        context = with(context, name, Value::Array(value));
    }
    environment.shared.set_fields(fields);
    environment.shared.expect_bytes(expected_bytes(count));
    let rendered = of_rows(template, first, context, None, environment);
    environment.shared.expect_bytes(0);
    environment.shared.set_fields(Arc::default());
    rendered
}

/// Room for what that many rows become.
fn expected_bytes(rows: usize) -> usize {
    rows.saturating_mul(BYTES_PER_ROW).min(EXPECTED_BYTES_MAX)
}

/// One file of all rows.
fn of_rows(
    template: &str,
    first: FirstRow,
    mut context: Context,
    rows: Option<&Solutions>,
    environment: &Environment,
) -> Result<Whole, Refusal> {
    first.show(&mut context);
    environment.shared.look()?;
    let (bytes, warning) = first.render(template, &context, rows, environment)?;
    Ok(Whole { bytes, warning })
}

/// What the templates of all rules start with.
pub(super) fn settings(shared: &Shared) -> Context {
    match shared.vocabulary_settings() {
        Some(settings) => with(Context::new(), "settings", settings),
        None => Context::new(),
    }
}
