//! Tags, one after the other.

use std::fmt::Write as _;

use tera::Value;

use super::frame::{Frame, Item, Pass, Val};
use super::{Fault, Loop, Operand, Run, Step};
use crate::Refusal;

/// What is written, up to a limit.
pub(super) struct Sink {
    pub(super) text: String,
    bytes_max: u64,
}

impl Sink {
    pub(super) fn new(bytes_max: u64) -> Self {
        Self { text: String::new(), bytes_max }
    }

    /// With room for so many bytes, and what was written given back whole.
    pub(super) fn with_capacity(bytes: usize, bytes_max: u64) -> Self {
        Self { text: String::with_capacity(bytes), bytes_max }
    }

    pub(super) fn into_bytes(mut self) -> Vec<u8> {
        if self.text.capacity() > self.text.len().saturating_mul(2) {
            self.text.shrink_to_fit();
        }
        self.text.into_bytes()
    }

    fn check(&self) -> Result<(), Fault> {
        if self.text.len() as u64 > self.bytes_max { Err(Fault::Unsure) } else { Ok(()) }
    }

    fn push(&mut self, text: &str) -> Result<(), Fault> {
        self.text.push_str(text);
        self.check()
    }

    fn print(&mut self, value: &Value) -> Result<(), Fault> {
        print(&mut self.text, value);
        self.check()
    }
}

/// A value as Tera writes it.
pub(super) fn print(out: &mut String, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => out.push_str(text),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => {
            // Not as JSON: a floating point number without a fraction has no dot.
            let _ = match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(number), _, _) => write!(out, "{number}"),
                (_, Some(number), _) => write!(out, "{number}"),
                (_, _, Some(number)) => write!(out, "{number}"),
                _ => Ok(()),
            };
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                print(out, item);
            }
            out.push(']');
        }
        Value::Object(_) => out.push_str("[object]"),
    }
}

/// How a body ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    End,
    Break,
    Continue,
}

/// A limit refuses, and Tera will say where.
fn limited(allowed: Result<(), Refusal>) -> Result<(), Fault> {
    allowed.map_err(|_| Fault::Unsure)
}

impl<'d> Run<'d> {
    pub(super) fn steps(&self, steps: &'d [Step], frame: &Frame<'d, '_>, out: &mut Sink) -> Result<Flow, Fault> {
        for step in steps {
            let flow = self.step(step, frame, out)?;
            if flow != Flow::End {
                return Ok(flow);
            }
        }
        Ok(Flow::End)
    }

    fn step(&self, step: &'d Step, frame: &Frame<'d, '_>, out: &mut Sink) -> Result<Flow, Fault> {
        match step {
            Step::Text(text) => out.push(text)?,
            Step::Print(value) => out.print(&*self.value(value, frame)?)?,
            Step::Pass { text_bytes } => {
                limited(self.shared.tick().and_then(|()| self.shared.capture(*text_bytes)))?;
            }
            Step::Enter(name) => limited(self.shared.enter(name))?,
            Step::Leave { is_macro } => self.shared.leave(*is_macro),
            Step::Set { name, value, is_global } => frame.set(name, self.value(value, frame)?, *is_global),
            Step::If { conditions, otherwise } => {
                for (condition, body) in conditions {
                    if self.is_true(condition, frame)? {
                        return self.steps(body, frame, out);
                    }
                }
                return self.steps(otherwise, frame, out);
            }
            Step::For(of) => return self.passes(of, frame, out),
            Step::Include(number) => {
                let body = self.compiled.includes.get(*number).ok_or(Fault::Unsure)?;
                self.steps(body, &Frame::of_include(frame), out)?;
            }
            Step::FilterSection { body, filter } => {
                let mut inner = Sink::new(u64::MAX);
                // As in Tera, `break` inside ends the loop around, and the text stays.
                let flow = self.steps(body, frame, &mut inner)?;
                match filter {
                    Some(filter) => out.print(&self.filtered(filter, &Value::String(inner.text), frame)?)?,
                    None => out.push(&inner.text)?,
                }
                return Ok(flow);
            }
            Step::Break => return Ok(Flow::Break),
            Step::Continue => return Ok(Flow::Continue),
        }
        Ok(Flow::End)
    }

    fn passes(&self, of: &'d Loop, frame: &Frame<'d, '_>, out: &mut Sink) -> Result<Flow, Fault> {
        if let (Operand::Path(path), true) = (&of.container.operand, of.container.is_bare())
            && let Some(results) = self.results_at(path, frame)
        {
            if of.key.is_some() {
                return Err(Fault::Unsure);
            }
            let items = (0..results.len()).map(|at| (None, Item::Row(results, at)));
            return self.each(of, results.len(), items, frame, out);
        }
        match self.value(&of.container, frame)? {
            Val::Data(value) => self.items(of, value, Item::Data, frame, out),
            value => self.items(of, &value, Item::Frame, frame, out),
        }
    }

    fn items<'v: 'f, 'f>(
        &self,
        of: &'d Loop,
        container: &'v Value,
        item: impl Fn(&'v Value) -> Item<'d, 'f>,
        frame: &'f Frame<'d, 'f>,
        out: &mut Sink,
    ) -> Result<Flow, Fault> {
        match (container, &of.key) {
            (Value::Array(items), None) => {
                self.each(of, items.len(), items.iter().map(|value| (None, item(value))), frame, out)
            }
            (Value::Object(map), Some(_)) => {
                let items = map.iter().map(|(key, value)| (Some(key.as_str()), item(value)));
                self.each(of, map.len(), items, frame, out)
            }
            _ => Err(Fault::Unsure),
        }
    }

    fn each<'f>(
        &self,
        of: &'d Loop,
        count: usize,
        items: impl Iterator<Item = (Option<&'f str>, Item<'d, 'f>)>,
        frame: &'f Frame<'d, 'f>,
        out: &mut Sink,
    ) -> Result<Flow, Fault> {
        if count == 0 {
            return self.steps(&of.without_items, frame, out);
        }
        for (index, (key, item)) in items.enumerate() {
            let key = of.key.as_deref().zip(key);
            let pass = Pass { key, name: &of.item, item, index, count };
            if self.steps(&of.body, &Frame::of_pass(frame, pass), out)? == Flow::Break {
                break;
            }
        }
        Ok(Flow::End)
    }
}
