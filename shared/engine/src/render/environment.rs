//! The Tera environment of a run: its templates, and all they reach, parsed once.

#[cfg(test)]
mod agreement;
pub(super) mod early;
mod fields;
mod raw;
mod reach;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use tera::ast::{Expr, ExprVal, Node};
use tera::{Context, Template, Tera, Value};

use self::reach::{imports_end, references};
use super::compiled::Compiled;
use super::context::with;
use super::instrument::{instrument, is_own};
use super::shared::Shared;
use super::solutions::{RESULTS, Solutions};
use super::{Warning, explain, filters, functions, scan};
use crate::machine::guarded;
use crate::project::path::{join, normalise, resolve};
use crate::project::{Project, Text, line_column};
use crate::{Code, Limits, Place, Refusal};

/// The folder ggen takes included templates from.
const TEMPLATES_DIR: &str = "templates";
/// Of a query that no template holds as it is.
const QUERY_SHOWN_CHARACTERS: usize = 80;

pub(super) struct Environment {
    pub(super) tera: Tera,
    pub(super) shared: Arc<Shared>,
    /// By the name Tera knows the template by.
    pub(super) sources: BTreeMap<String, Text>,
    roots: BTreeSet<String>,
    /// Of the roots, those that need not be Tera's to render.
    compiled: BTreeMap<String, Compiled>,
}

impl Environment {
    /// Parses `roots` (by name) and everything they include, import or extend.
    ///
    /// # Errors
    /// `TemplateInvalid` with file and line, `FileMissing`, `LimitExceeded`.
    pub(super) fn new(roots: Vec<(String, Text)>, project: &Project, shared: &Arc<Shared>) -> Result<Self, Refusal> {
        let mut tera = bare(shared);
        let mut sources = BTreeMap::new();
        let names: BTreeSet<String> = roots.iter().map(|(name, _)| name.clone()).collect();
        let mut queue = roots;
        while let Some((name, text)) = queue.pop() {
            if sources.contains_key(&name) {
                continue;
            }
            let template = match shared.take_parsed(&name, &text) {
                Some(template) => template,
                None => parse(&name, &text, false)?,
            };
            for (wanted, needed) in references(&template) {
                if sources.contains_key(&wanted) || wanted == name {
                    continue;
                }
                match find(&wanted, project, &shared.limits)? {
                    Some(found) => queue.push((wanted, found)),
                    None if needed => return Err(not_found(&wanted, &text)),
                    None => {}
                }
            }
            tera.templates.insert(name.clone(), template);
            sources.insert(name, text);
        }
        complete(&mut tera, &sources)?;
        let compiled = names.iter().filter_map(|name| Some((name.clone(), Compiled::new(&tera, name)?))).collect();
        Ok(Self { tera, shared: Arc::clone(shared), sources, roots: names, compiled })
    }

    /// As [`Self::new`]; in a check, without the templates that are refused.
    ///
    /// # Errors
    /// In a run what [`Self::new`] refuses, with `name` applied to it.
    pub(super) fn of_whole(
        mut roots: Vec<(String, Text)>,
        project: &Project,
        shared: &Arc<Shared>,
        name: impl Fn(Refusal) -> Refusal,
    ) -> Result<Self, Refusal> {
        loop {
            let refusal = match Self::new(roots.clone(), project, shared) {
                Ok(environment) => return Ok(environment),
                Err(refusal) => refusal,
            };
            shared.faults.part::<()>(Err(name(refusal.clone())))?;
            // Each by itself is right or wrong; only all of them can be at odds.
            let before = roots.len();
            let mut kept = Vec::new();
            for root in roots {
                match Self::new(vec![root.clone()], project, shared) {
                    Ok(_) => kept.push(root),
                    Err(refusal) => {
                        shared.faults.part::<()>(Err(name(refusal)))?;
                    }
                }
            }
            roots = kept;
            if roots.len() == before {
                return Err(refusal);
            }
        }
    }

    /// The same templates for another thread that renders at the same time.
    pub(super) fn for_another_thread(&self) -> Self {
        let shared = Arc::new(self.shared.for_another_thread());
        let mut tera = bare(&shared);
        tera.templates.clone_from(&self.tera.templates);
        let compiled = self.compiled.keys().filter_map(|name| Some((name.clone(), Compiled::new(&tera, name)?)));
        let compiled = compiled.collect();
        Self { compiled, tera, shared, sources: self.sources.clone(), roots: self.roots.clone() }
    }

    /// Whether any template may ask the graph by a query of its own.
    pub(super) fn may_ask(&self) -> bool {
        let calls = |text: &Text| {
            let mut found = text.text.match_indices("sparql");
            found.any(|(at, _)| !text.text[at..].starts_with("sparql_results"))
        };
        self.sources.values().any(calls)
    }

    /// Whether it has this template.
    pub(super) fn has(&self, name: &str) -> bool {
        self.sources.contains_key(name)
    }

    /// Renders a template into at most `output_file_bytes_max` bytes.
    ///
    /// # Errors
    /// The cause, in the file and line of the tag that failed.
    pub(super) fn render(&self, name: &str, context: &Context) -> Result<Vec<u8>, Refusal> {
        self.render_rows(name, context, None)
    }

    /// As [`Self::render`], with rows as `results`, unless the context has those.
    ///
    /// # Errors
    /// As [`Self::render`].
    pub(super) fn render_rows(
        &self,
        name: &str,
        context: &Context,
        rows: Option<&Solutions>,
    ) -> Result<Vec<u8>, Refusal> {
        if let Some(bytes) = self.render_compiled(name, context, rows) {
            return Ok(bytes);
        }
        match rows {
            Some(rows) => self.render_by_tera(name, &self.whole(context, rows)),
            None => self.render_by_tera(name, context),
        }
    }

    /// The context with all rows in it, as Tera needs it.
    fn whole(&self, context: &Context, rows: &Solutions) -> Context {
        let names = RESULTS.into_iter().filter(|name| self.mentions(name) && context.get(name).is_none());
        names.fold(context.clone(), |context, name| with(context, name, Value::Array(rows.rows())))
    }

    fn render_by_tera(&self, name: &str, context: &Context) -> Result<Vec<u8>, Refusal> {
        self.attempt(&self.tera, name, context).map_err(|refusal| {
            // Out of time, a second rendering would end at another tag.
            let timely = !matches!(refusal.code, Code::TimeExceeded | Code::Cancelled);
            let place = if timely { self.failed_at(name, context) } else { None };
            let refusal = match place {
                Some(place) => Refusal { place: Place { rule: refusal.place.rule, ..place }, ..refusal },
                None => refusal,
            };
            match self.sources.get(name) {
                Some(text) => refusal.in_file(&text.file),
                None => refusal,
            }
        })
    }

    /// The same bytes in less time, where it is certain that they are the same.
    fn render_compiled(&self, name: &str, context: &Context, rows: Option<&Solutions>) -> Option<Vec<u8>> {
        let compiled = self.compiled.get(name)?;
        self.shared.begin_file();
        guarded(renderer_failed, || compiled.render(context, rows, &self.shared)).ok().flatten()
    }

    fn attempt(&self, tera: &Tera, name: &str, context: &Context) -> Result<Vec<u8>, Refusal> {
        self.shared.begin_file();
        let mut output = Bounded { bytes: Vec::new(), shared: &self.shared };
        match guarded(renderer_failed, || tera.render_to(name, context, &mut output))? {
            Ok(()) => Ok(output.bytes),
            Err(error) => Err(self.shared.kept().unwrap_or_else(|| explain::refusal(&error, context))),
        }
    }

    /// Renders once more with every tag marked, to learn where it failed.
    fn failed_at(&self, name: &str, context: &Context) -> Option<Place> {
        let mut tera = bare(&self.shared);
        for (name, text) in &self.sources {
            tera.templates.insert(name.clone(), parse(name, text, true).ok()?);
        }
        complete(&mut tera, &self.sources).ok()?;
        self.attempt(&tera, name, context).err()?;
        let mark = self.shared.last_mark()?;
        let text = self.sources.get(&mark.template)?;
        let offset = *scan::tags(text).ok()?.get(mark.tag)?;
        let (line, column) = line_column(&text.text, offset);
        Some(text.place(Some(line), Some(column)))
    }

    /// Whether a root, or any template that roots include, calls a loop's item so.
    pub(super) fn loops_over(&self, root: &str, item: &str) -> bool {
        let loop_head = format!("for {item} in ");
        self.own(root).any(|text| text.text.contains(&loop_head))
    }

    /// Whether a tag of those templates holds a variable's name, other than
    /// behind a dot. It may well be another variable of that name.
    pub(super) fn reads(&self, root: &str, variable: &str) -> bool {
        self.own(root).any(|text| scan::holds_variable(&text.text, variable))
    }

    /// Whether a root begins by setting a variable to a constant: what the
    /// context has by that name is never read then.
    pub(super) fn sets_first(&self, root: &str, variable: &str) -> bool {
        let Some(template) = self.tera.templates.get(root).filter(|template| template.parent.is_none()) else {
            return false;
        };
        for node in &template.ast {
            match node {
                Node::Text(_) | Node::Comment(..) => {}
                node if is_own(node) => {}
                Node::Set(_, set) if is_constant(&set.value) => {
                    if set.key == variable {
                        return true;
                    }
                }
                _ => return false,
            }
        }
        false
    }

    fn own(&self, root: &str) -> impl Iterator<Item = &Text> {
        let own = self.sources.iter().filter(move |(name, _)| *name == root || !self.roots.contains(*name));
        own.map(|(_, text)| text)
    }

    /// What is to be said of the queries that the templates asked so far, each
    /// at the first template that holds its text.
    pub(super) fn remarks(&self) -> Vec<Warning> {
        let mut warnings = Vec::new();
        for (query, remarks) in self.shared.take_remarks() {
            let place = place_in(self.sources.values(), |text| text.find(&query));
            for remark in remarks {
                let mut warning = remark.warning(place.clone().unwrap_or_default());
                if place.is_none() {
                    let head: String = query.chars().take(QUERY_SHOWN_CHARACTERS).collect();
                    warning.message = format!("{}; asked by a template: {head}", warning.message);
                }
                warnings.push(warning);
            }
        }
        warnings
    }

    /// Where `find` finds something in the source of a root, or of a template
    /// that roots include.
    pub(super) fn place_of(&self, root: &str, find: impl Fn(&str) -> Option<usize>) -> Option<Place> {
        let included = self.sources.iter().filter(|(name, _)| !self.roots.contains(*name)).map(|(_, text)| text);
        place_in(self.sources.get(root).into_iter().chain(included), find)
    }

    /// The files that the templates and what they include lie in.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.sources.values().map(|text| text.file.as_str())
    }

    /// Whether any template of the environment mentions a word.
    pub(super) fn mentions(&self, word: &str) -> bool {
        self.sources.values().any(|text| text.text.contains(word) || text.text.contains("__tera_context"))
    }
}

fn place_in<'a>(mut sources: impl Iterator<Item = &'a Text>, find: impl Fn(&str) -> Option<usize>) -> Option<Place> {
    sources.find_map(|text| {
        let (line, column) = line_column(&text.text, find(&text.text)?);
        Some(text.place(Some(line), Some(column)))
    })
}

/// Filters and functions, no templates; nothing is escaped: code is not HTML.
fn bare(shared: &Arc<Shared>) -> Tera {
    let mut tera = Tera::default();
    tera.autoescape_on(Vec::new());
    filters::register(&mut tera, shared);
    functions::register(&mut tera, shared);
    tera
}

fn parse(name: &str, text: &Text, marks: bool) -> Result<Template, Refusal> {
    let raw = scan::raw_texts(text)?;
    let mut template = match raw::parse(name, text, &raw) {
        Some(template) => template,
        None => read(name, text, &text.text)?.map_err(|error| explain::syntax(&error, text))?,
    };
    instrument(&mut template, marks);
    Ok(template)
}

/// What Tera's parser says of `source`, the text or what stands for it.
///
/// # Errors
/// The parser panicked.
fn read(name: &str, text: &Text, source: &str) -> Result<tera::Result<Template>, Refusal> {
    let panicked = || Refusal::new(Code::TemplateInvalid, "the template cannot be parsed").in_file(&text.file);
    guarded(panicked, || Template::new(name, None, source))
}

/// Tera unwraps where a number overflows, for one.
fn renderer_failed() -> Refusal {
    Refusal::new(Code::TemplateFailed, "the template made the renderer fail")
}

/// Resolves parents and checks what Tera would recurse over without end.
fn complete(tera: &mut Tera, sources: &BTreeMap<String, Text>) -> Result<(), Refusal> {
    imports_end(tera, sources)?;
    let checked = tera.build_inheritance_chains().and_then(|()| tera.check_macro_files());
    checked.map_err(|error| Refusal::new(Code::TemplateInvalid, explain::cause(&error)))
}

/// A template by the name another one gives it: `KEY://path` below the
/// templates of a pack, a path from the manifest's folder, or a path inside its
/// templates folder. Nothing outside the archive is looked at.
fn find(name: &str, project: &Project, limits: &Limits) -> Result<Option<Text>, Refusal> {
    let manifest = project.manifest();
    let candidates = match name.split_once("://") {
        Some((key, path)) => {
            let pack = manifest.packs().iter().find(|pack| pack.key.value == key);
            let below = |root: &str| normalise(path).ok().map(|path| join(&join(root, TEMPLATES_DIR), &path));
            vec![pack.and_then(|pack| below(&pack.root))]
        }
        None => {
            let own = join(&manifest.folder, TEMPLATES_DIR);
            let dir = manifest.templates_dir.as_ref().map_or(&own, |dir| &dir.value);
            [&manifest.folder, dir, &own].map(|folder| resolve(folder, name).ok()).to_vec()
        }
    };
    let Some(found) = candidates.iter().flatten().find(|path| project.files().contains_key(*path)) else {
        return Ok(None);
    };
    project.text(found, &Place::file(found), limits).map(Some)
}

fn not_found(name: &str, by: &Text) -> Refusal {
    let offset = by.text.find(name).unwrap_or(0);
    let (line, column) = line_column(&by.text, offset);
    Refusal::new(Code::FileMissing, format!("the template \"{name}\" is not in the project"))
        .at(by.place(Some(line), Some(column)))
        .expecting("a path of the project, or one inside its templates folder")
}

fn is_constant(expr: &Expr) -> bool {
    let is_plain = matches!(expr.val, ExprVal::String(_) | ExprVal::Int(_) | ExprVal::Float(_) | ExprVal::Bool(_));
    is_plain && expr.filters.is_empty()
}

/// Takes bytes up to the limit for one file.
struct Bounded<'a> {
    bytes: Vec<u8>,
    shared: &'a Shared,
}

impl io::Write for Bounded<'_> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let max = self.shared.limits.output_file_bytes_max;
        let size_bytes = (self.bytes.len() + buffer.len()) as u64;
        if size_bytes > max {
            self.shared.keep(Refusal::limit("output_file_bytes_max", max, size_bytes));
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(buffer);
        Ok(buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
