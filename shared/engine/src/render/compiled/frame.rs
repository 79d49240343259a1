//! Variables: those of the context, of loops, and what templates set.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use tera::Value;

use super::path::{self, Path};
use super::{Fault, Run};
use crate::render::solutions::{RESULTS, Solutions};

/// A value, borrowed where it can be.
pub(super) enum Val<'d, 'f> {
    /// From the context or the template.
    Data(&'d Value),
    /// From what a frame holds.
    Frame(&'f Value),
    Shared(Rc<Value>),
    Owned(Value),
}

impl Deref for Val<'_, '_> {
    type Target = Value;

    fn deref(&self) -> &Value {
        match self {
            Self::Data(value) => value,
            Self::Frame(value) => value,
            Self::Shared(value) => value,
            Self::Owned(value) => value,
        }
    }
}

impl Val<'_, '_> {
    pub(super) fn into_owned(self) -> Value {
        match self {
            Self::Owned(value) => value,
            other => other.clone(),
        }
    }
}

/// A value that a template set: it may outlive the frame that it came from.
enum Kept<'d> {
    Data(&'d Value),
    Shared(Rc<Value>),
}

/// An item of a loop.
#[derive(Clone, Copy)]
pub(super) enum Item<'d, 'f> {
    Data(&'d Value),
    Frame(&'f Value),
    /// A row of a query's results.
    Row(&'d Solutions, usize),
}

/// Where a loop stands.
pub(super) struct Pass<'d, 'f> {
    pub(super) key: Option<(&'d str, &'f str)>,
    pub(super) name: &'d str,
    pub(super) item: Item<'d, 'f>,
    pub(super) index: usize,
    pub(super) count: usize,
}

/// One pass of a loop, an include, a macro, or the template itself.
#[derive(Default)]
pub(super) struct Frame<'d, 'f> {
    /// Nothing is seen through the beginning of a macro.
    outer: Option<&'f Frame<'d, 'f>>,
    pass: Option<Pass<'d, 'f>>,
    arguments: Vec<(&'d str, Val<'d, 'f>)>,
    set: RefCell<Vec<(&'d str, Kept<'d>)>>,
}

impl<'d, 'f> Frame<'d, 'f> {
    pub(super) fn of_pass(outer: &'f Frame<'d, 'f>, pass: Pass<'d, 'f>) -> Self {
        Self { outer: Some(outer), pass: Some(pass), ..Self::default() }
    }

    pub(super) fn of_include(outer: &'f Frame<'d, 'f>) -> Self {
        Self { outer: Some(outer), ..Self::default() }
    }

    pub(super) fn of_macro(arguments: Vec<(&'d str, Val<'d, 'f>)>) -> Self {
        Self { arguments, ..Self::default() }
    }

    pub(super) fn set(&self, name: &'d str, value: Val<'d, '_>, is_global: bool) {
        let mut frame = self;
        while let (true, Some(_), Some(outer)) = (is_global, &frame.pass, frame.outer) {
            frame = outer;
        }
        let value = match value {
            Val::Data(value) => Kept::Data(value),
            Val::Shared(value) => Kept::Shared(value),
            other => Kept::Shared(Rc::new(other.into_owned())),
        };
        let mut set = frame.set.borrow_mut();
        match set.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value,
            None => set.push((name, value)),
        }
    }

    /// What this frame alone knows.
    fn find(&'f self, path: &Path) -> Option<Val<'d, 'f>> {
        self.find_set(path).or_else(|| self.find_in_pass(path))
    }

    fn find_set(&'f self, path: &Path) -> Option<Val<'d, 'f>> {
        if let Some((_, kept)) = self.set.borrow().iter().find(|(name, _)| *name == path.root) {
            return match kept {
                Kept::Data(value) => path.within(value).map(Val::Data),
                Kept::Shared(value) if path.rest.is_empty() => Some(Val::Shared(Rc::clone(value))),
                Kept::Shared(value) => path.within(value).cloned().map(Val::Owned),
            };
        }
        let (_, value) = self.arguments.iter().find(|(name, _)| *name == path.root)?;
        match value {
            Val::Data(value) => path.within(value).map(Val::Data),
            other => path.within(other).map(Val::Frame),
        }
    }

    fn find_in_pass(&'f self, path: &Path) -> Option<Val<'d, 'f>> {
        let pass = self.pass.as_ref()?;
        if let Some((name, key)) = pass.key
            && path.rest.is_empty()
            && path.root == name
        {
            return Some(Val::Owned(key.into()));
        }
        if path.root == "loop" {
            let [field] = path.rest.as_slice() else { return None };
            return match field.as_str() {
                "index" => Some(Val::Owned((pass.index + 1).into())),
                "index0" => Some(Val::Owned(pass.index.into())),
                "first" => Some(Val::Owned((pass.index == 0).into())),
                "last" => Some(Val::Owned((pass.index + 1 == pass.count).into())),
                _ => None,
            };
        }
        if path.root != pass.name {
            return None;
        }
        match pass.item {
            Item::Data(value) => path.within(value).map(Val::Data),
            Item::Frame(value) => path.within(value).map(Val::Frame),
            Item::Row(solutions, at) => match path.rest.split_first() {
                None => Some(Val::Owned(solutions.row(at))),
                Some((column, rest)) => match solutions.cell(at, column)? {
                    Cow::Borrowed(value) => path::within(rest, value).map(Val::Data),
                    Cow::Owned(value) => path::within(rest, &value).cloned().map(Val::Owned),
                },
            },
        }
    }
}

impl<'d> Run<'d> {
    /// The innermost variable that has something at the path.
    pub(super) fn find<'f>(&self, path: &Path, frame: &'f Frame<'d, 'f>) -> Result<Val<'d, 'f>, Fault> {
        let mut next = Some(frame);
        while let Some(frame) = next {
            if let Some(found) = frame.find(path) {
                return Ok(found);
            }
            next = frame.outer;
        }
        let results = self.results.filter(|_| RESULTS.contains(&path.root.as_str()));
        let whole = || results.map(|results| self.whole.get_or_init(|| Value::Array(results.rows())));
        let value = self.context.get(&path.root).or_else(whole);
        value.and_then(|value| path.within(value)).map(Val::Data).ok_or(Fault::Missing)
    }

    /// The results, where a path names them and no frame has something else there.
    pub(super) fn results_at(&self, path: &Path, frame: &Frame<'d, '_>) -> Option<&'d Solutions> {
        let results = self.results?;
        let is_named = path.rest.is_empty() && RESULTS.contains(&path.root.as_str());
        if !is_named || self.context.get(&path.root).is_some() {
            return None;
        }
        let mut next = Some(frame);
        while let Some(frame) = next {
            if frame.find(path).is_some() {
                return None;
            }
            next = frame.outer;
        }
        Some(results)
    }
}
