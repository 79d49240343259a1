//! The functions templates call: ggen's own, and refusals in the place of
//! Tera's that read the clock, chance or the environment.

use std::collections::HashMap;
use std::sync::Arc;

use tera::{Error, Tera, Value};

use super::instrument::{BOUND, CAPTURE, ENTER, LEAVE, MARK, TICK};
use super::measure::{bytes, kind};
use super::shared::{Mark, Shared};
use crate::vocabulary::List;
use crate::{Code, Refusal};

type Args = HashMap<String, Value>;

/// Functions that would make two runs differ, and what each reads.
const IMPURE: [(&str, &str); 3] =
    [("now", "the clock"), ("get_random", "chance"), ("get_env", "the environment of the process")];

pub(super) fn register(tera: &mut Tera, shared: &Arc<Shared>) {
    for (name, reads) in IMPURE {
        let shared = Arc::clone(shared);
        tera.register_function(name, move |_: &Args| Err(shared.keep(impure(name, reads))));
    }
    register_range(tera, shared);
    register_queries(tera, shared);
    register_own(tera, shared);
    register_vocabulary(tera, shared);
    tera.register_function("local", |args: &Args| {
        let iri = text(args, "local", "iri")?;
        let local = iri.rsplit_once('#').or_else(|| iri.rsplit_once('/')).map_or(iri, |(_, local)| local);
        Ok(Value::String(local.to_owned()))
    });
}

fn impure(name: &str, reads: &str) -> Refusal {
    let message = format!("`{name}()` reads {reads}: the same project would not render the same bytes twice");
    Refusal::new(Code::CapabilityRefused, message).expecting("a value from the ontology")
}

fn text<'a>(args: &'a Args, function: &str, name: &str) -> tera::Result<&'a str> {
    match args.get(name) {
        Some(Value::String(text)) => Ok(text),
        Some(other) => Err(Error::msg(format!("`{function}({name}=…)` takes text, not {}", kind(other)))),
        None => Err(Error::msg(format!("`{function}()` needs the argument `{name}`"))),
    }
}

/// Tera's own `range` never ends for a step of 0 and knows no bound.
fn register_range(tera: &mut Tera, shared: &Arc<Shared>) {
    let shared = Arc::clone(shared);
    tera.register_function("range", move |args: &Args| {
        let number = |name: &str, default: Option<u64>| match (args.get(name), default) {
            (Some(value), _) => {
                value.as_u64().ok_or_else(|| Error::msg(format!("`range({name}=…)` takes a whole number from 0 up")))
            }
            (None, Some(default)) => Ok(default),
            (None, None) => Err(Error::msg(format!("`range()` needs the argument `{name}`"))),
        };
        let (start, end, step) = (number("start", Some(0))?, number("end", None)?, number("step_by", Some(1))?);
        if start > end {
            return Err(Error::msg("`range()` has a start above its end"));
        }
        if step == 0 {
            return Err(Error::msg("`range(step_by=0)` would never end"));
        }
        let (count, max) = ((end - start).div_ceil(step), shared.limits.template_loop_passes_max);
        if count > max {
            return Err(shared.keep(Refusal::limit("template_loop_passes_max", max, format!("{count} in `range`"))));
        }
        let numbers = (0..count).map(|at| Value::Number((start + at * step).into()));
        Ok(Value::Array(numbers.collect()))
    });
}

fn register_queries(tera: &mut Tera, shared: &Arc<Shared>) {
    let ask = Arc::clone(shared);
    tera.register_function("sparql", move |args: &Args| {
        let query = text(args, "sparql", "query")?;
        ask.answer(query).map_err(|refusal| ask.keep(refusal))
    });
    let of = |tera: &mut Tera, name: &'static str, pick: fn(&[Value], Option<&str>) -> tera::Result<Value>| {
        let shared = Arc::clone(shared);
        tera.register_function(name, move |args: &Args| {
            let column = match args.get("column") {
                Some(_) => Some(text(args, name, "column")?),
                None => None,
            };
            with_rows(&shared, args, name, |rows| pick(rows, column))
        });
    };
    of(tera, "sparql_first", |rows, column| {
        let Some(first) = rows.first() else { return Ok(Value::Null) };
        Ok(column.map_or_else(|| first.clone(), |column| cell(first, column)))
    });
    of(tera, "sparql_values", |rows, column| {
        let column = column.ok_or_else(|| Error::msg("`sparql_values()` needs the argument `column`"))?;
        Ok(Value::Array(rows.iter().map(|row| cell(row, column)).collect()))
    });
    of(tera, "sparql_empty", |rows, _| Ok(Value::Bool(rows.is_empty())));
    of(tera, "sparql_count", |rows, _| Ok(Value::Number(rows.len().into())));
}

/// `vocabulary(of="classes")`, and of one class `vocabulary(of="members", class=row.iri)`.
fn register_vocabulary(tera: &mut Tera, shared: &Arc<Shared>) {
    let shared = Arc::clone(shared);
    tera.register_function("vocabulary", move |args: &Args| {
        let model = shared.vocabulary().map_err(|refusal| shared.keep(refusal))?;
        let (of, fields) = (text(args, "vocabulary", "of")?, shared.fields());
        if of == "members" || of == "embedding" {
            let class = text(args, "vocabulary", "class")?;
            let found = if of == "members" {
                model.members_of(class, &fields).map(Value::Array)
            } else {
                model.embedding_of(class, &fields)
            };
            let message = || format!("`vocabulary(of=\"{of}\")`: <{class}> is no class of the model");
            return found.ok_or_else(|| Error::msg(message()));
        }
        match List::named(of) {
            Some(list) => Ok(Value::Array(model.rows_of(list, &fields))),
            None => Err(Error::msg(format!(
                "`vocabulary(of=\"{of}\")` is no list: {}, \"members\" or \"embedding\"",
                List::expected()
            ))),
        }
    });
}

fn cell(row: &Value, column: &str) -> Value {
    row.as_object().and_then(|row| row.get(column)).cloned().unwrap_or(Value::Null)
}

/// Rows come as `rows`, as `results`, or from a `query`.
fn with_rows(
    shared: &Shared,
    args: &Args,
    function: &str,
    pick: impl FnOnce(&[Value]) -> tera::Result<Value>,
) -> tera::Result<Value> {
    let given: Vec<(&str, &Value)> =
        ["rows", "results", "query"].into_iter().filter_map(|name| Some((name, args.get(name)?))).collect();
    match given.as_slice() {
        [("query", _)] => {
            let answer = shared.answer(text(args, function, "query")?).map_err(|refusal| shared.keep(refusal))?;
            pick(answer.as_array().map_or(&[], Vec::as_slice))
        }
        [(_, Value::Array(rows))] => pick(rows),
        [(name, other)] => Err(Error::msg(format!("`{function}({name}=…)` takes a list, not {}", kind(other)))),
        [] => Err(Error::msg(format!("`{function}()` needs `rows`, `results` or `query`"))),
        _ => Err(Error::msg(format!("`{function}()` takes one of `rows`, `results`, `query`"))),
    }
}

/// What `instrument` puts into the templates.
fn register_own(tera: &mut Tera, shared: &Arc<Shared>) {
    let nothing = || Ok(Value::String(String::new()));
    let tick = Arc::clone(shared);
    tera.register_function(TICK, move |args: &Args| {
        let text_bytes = args.get("bytes").and_then(Value::as_u64).unwrap_or_default();
        tick.tick().and_then(|()| tick.capture(text_bytes)).map_err(|refusal| tick.keep(refusal))?;
        nothing()
    });
    let enter = Arc::clone(shared);
    tera.register_function(ENTER, move |args: &Args| {
        enter.enter(text(args, ENTER, "name")?).map_err(|refusal| enter.keep(refusal))?;
        nothing()
    });
    for name in [BOUND, CAPTURE] {
        let shared = Arc::clone(shared);
        tera.register_function(name, move |args: &Args| {
            let value = args.get("value").cloned().unwrap_or_default();
            let measured = if name == BOUND { shared.kept_value(&value) } else { shared.capture(bytes(&value)) };
            measured.map_err(|refusal| shared.keep(refusal))?;
            Ok(value)
        });
    }
    let leave = Arc::clone(shared);
    tera.register_function(LEAVE, move |args: &Args| {
        leave.leave(args.contains_key("macro"));
        nothing()
    });
    let mark = Arc::clone(shared);
    tera.register_function(MARK, move |args: &Args| {
        let tag = args.get("tag").and_then(Value::as_u64).unwrap_or_default();
        let template = text(args, MARK, "template")?.to_owned();
        mark.mark(Mark { template, tag: usize::try_from(tag).unwrap_or(usize::MAX) });
        nothing()
    });
}
