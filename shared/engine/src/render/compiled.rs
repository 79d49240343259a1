//! Templates prepared for rendering by ourselves, with the same bytes as Tera's.
//!
//! Tera splits `row.name` at each lookup, copies the items of lists that come
//! from a function each time one is read, and makes an error of each variable
//! that is absent. Here paths are split once, arguments that are constants are
//! made once, and items are borrowed.
//!
//! Only success counts: whatever is not certain ends in [`Fault::Unsure`] (an
//! error of a filter, a number that overflows, a limit), and then Tera renders
//! the template from the beginning, errors with it. Inheritance and names in
//! square brackets are not prepared at all. The tests hold random templates
//! against Tera.

mod evaluate;
mod frame;
mod path;
mod prepare;
mod steps;

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::Arc;

use tera::ast::{LogicOperator, MathOperator};
use tera::{Context, Filter, Function, Tera, Test, Value};

use self::frame::Frame;
use self::path::Path;
use self::steps::Sink;
use super::shared::Shared;
use super::solutions::Solutions;

/// A template with everything that it includes and calls.
pub(super) struct Compiled {
    body: Vec<Step>,
    macros: Vec<Macro>,
    includes: Vec<Vec<Step>>,
}

impl Compiled {
    /// Prepares a template; `None` where it has something that only Tera renders.
    pub(super) fn new(tera: &Tera, name: &str) -> Option<Self> {
        prepare::prepare(tera, name)
    }

    /// What Tera would render, or `None` where that is not certain. With
    /// `results`, those are in the context.
    pub(super) fn render(&self, context: &Context, results: Option<&Solutions>, shared: &Shared) -> Option<Vec<u8>> {
        let whole = OnceCell::new();
        let run = Run { compiled: self, context, results, whole: &whole, shared };
        let mut sink = Sink::with_capacity(shared.expected_bytes(), shared.limits.output_file_bytes_max);
        run.steps(&self.body, &Frame::default(), &mut sink).ok()?;
        Some(sink.into_bytes())
    }
}

/// One rendering.
struct Run<'d> {
    compiled: &'d Compiled,
    context: &'d Context,
    results: Option<&'d Solutions>,
    /// All rows of `results`, once something other than a loop asks for them.
    whole: &'d OnceCell<Value>,
    shared: &'d Shared,
}

/// Why there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// A variable is not there.
    Missing,
    /// Tera has to say.
    Unsure,
}

enum Step {
    Text(String),
    Print(Expression),
    /// A pass of a loop, and the text that it adds to a captured body.
    Pass {
        text_bytes: u64,
    },
    /// An include or a macro begins.
    Enter(String),
    Leave {
        is_macro: bool,
    },
    Set {
        name: String,
        value: Expression,
        is_global: bool,
    },
    If {
        conditions: Vec<(Expression, Vec<Step>)>,
        otherwise: Vec<Step>,
    },
    For(Loop),
    Include(usize),
    FilterSection {
        body: Vec<Step>,
        filter: Option<FilterCall>,
    },
    Break,
    Continue,
}

struct Loop {
    key: Option<String>,
    item: String,
    container: Expression,
    body: Vec<Step>,
    without_items: Vec<Step>,
}

struct Macro {
    parameters: Vec<(String, Option<Expression>)>,
    body: Vec<Step>,
}

struct Expression {
    operand: Operand,
    is_negated: bool,
    /// Of a path: what stands for it where it is absent or null.
    default: Option<Box<Expression>>,
    /// Whether any filter is written, also one that does nothing.
    is_filtered: bool,
    filters: Vec<FilterCall>,
}

impl Expression {
    /// Only its operand.
    fn is_bare(&self) -> bool {
        !self.is_filtered && !self.is_negated
    }
}

enum Operand {
    Value(Value),
    Path(Path),
    Call {
        function: Arc<dyn Function>,
        arguments: Arguments,
    },
    /// What [`super::instrument`] measures: text that is captured, or a value that is kept.
    Measured {
        is_captured: bool,
        value: Box<Expression>,
    },
    MacroCall {
        number: usize,
        arguments: Vec<(String, Expression)>,
    },
    Concat(Vec<Part>),
    List(Vec<Expression>),
    Logic {
        operator: LogicOperator,
        left: Box<Expression>,
        right: Box<Expression>,
    },
    Math {
        operator: MathOperator,
        left: Box<Expression>,
        right: Box<Expression>,
    },
    In {
        is_negated: bool,
        item: Box<Expression>,
        container: Box<Expression>,
    },
    Test {
        path: Path,
        test: Arc<dyn Test>,
        is_negated: bool,
        arguments: Vec<Expression>,
    },
}

/// A part of `a ~ b`.
enum Part {
    Text(String),
    Operand(Operand),
}

struct FilterCall {
    filter: Arc<dyn Filter>,
    arguments: Arguments,
}

/// Of a filter or function, by name.
enum Arguments {
    Constant(HashMap<String, Value>),
    Computed(Vec<(String, Expression)>),
}
