//! Turtle, statement by statement and without copies.
//!
//! Most documents hold little else than names, plain literals, numbers, and
//! nodes in brackets. A statement of these is taken apart here, a new IRI is
//! checked by the library, and one that was met before costs a look into a
//! table. With the first statement of another shape the library's parser goes
//! on to the end; when it refuses something, it reads the whole document and
//! says what is wrong.

mod cursor;

use std::collections::BTreeMap;

use hashbrown::HashMap;
use memchr::memchr;
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{Literal, LiteralRef, NamedNode, NamedNodeRef, Term};
use oxrdfio::{RdfFormat, RdfParser};
use oxttl::TurtleParser;

use self::cursor::{Cursor, Number, Stop};
use super::builder::Document;
use super::{format, lines};
use crate::Refusal;

/// Numbers from here on stand for nodes in brackets until their statement ends.
const BRACKETS: u32 = 1 << 31;
/// Brackets inside one another.
const DEPTH_MAX: usize = 64;
/// Triples of one statement that are held back until it ends.
const STATEMENT_TRIPLES_MAX: usize = 1 << 16;

/// Reads a document and returns the prefixes it declares.
///
/// # Errors
/// As [`format::read`].
pub(super) fn read(
    bytes: &[u8],
    base_iri: Option<&str>,
    document: &mut Document<'_>,
) -> Result<BTreeMap<String, String>, Refusal> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return format::read_other(RdfFormat::Turtle, bytes, base_iri, document);
    };
    if base_iri.is_some_and(|base| RdfParser::from_format(RdfFormat::Turtle).with_base_iri(base).is_err()) {
        return format::read_other(RdfFormat::Turtle, bytes, base_iri, document);
    }
    let mut statements = Statements::new(text, base_iri, document);
    let Some(start) = statements.read()? else { return Ok(statements.declared()) };
    match statements.by_library(&bytes[start..])? {
        Some(prefixes) => Ok(prefixes),
        // It tells where in the whole document the fault is.
        None => format::read_other(RdfFormat::Turtle, bytes, base_iri, document),
    }
}

struct Prefix {
    iri: String,
    /// Whether what is added to it cannot make it invalid.
    has_path: bool,
}

struct Statements<'a, 'd, 'b> {
    cursor: Cursor<'a>,
    document: &'d mut Document<'b>,
    prefixes: BTreeMap<&'a str, Prefix>,
    base: Option<String>,
    /// With a base, IRIs as written. Seeded at random, and never iterated.
    resolved: HashMap<&'a str, u32>,
    /// `@en`, `^^xsd:date`, as written.
    suffixes: HashMap<&'a str, u32>,
    /// Of integers, decimals, doubles and booleans.
    plain_suffixes: [Option<u32>; 4],
    /// Of the statement being read.
    triples: Vec<[u32; 3]>,
    brackets: u32,
    /// An IRI being put together.
    iri: String,
}

impl<'a, 'd, 'b> Statements<'a, 'd, 'b> {
    fn new(text: &'a str, base_iri: Option<&str>, document: &'d mut Document<'b>) -> Self {
        Self {
            cursor: Cursor { text, at: 0 },
            document,
            prefixes: BTreeMap::new(),
            base: base_iri.map(str::to_owned),
            resolved: HashMap::new(),
            suffixes: HashMap::new(),
            plain_suffixes: [None; 4],
            triples: Vec::new(),
            brackets: 0,
            iri: String::new(),
        }
    }

    /// Reads as far as all is usual; where the statement begins that is not.
    fn read(&mut self) -> Result<Option<usize>, Refusal> {
        loop {
            self.cursor.skip();
            let start = self.cursor.at;
            if self.cursor.peek().is_none() {
                return Ok(None);
            }
            match self.statement() {
                Ok(()) => {}
                Err(Stop::Unusual) => return Ok(Some(start)),
                Err(Stop::Refused(refusal)) => return Err(*refusal),
            }
        }
    }

    fn declared(&self) -> BTreeMap<String, String> {
        self.prefixes.iter().map(|(name, prefix)| ((*name).to_owned(), prefix.iri.clone())).collect()
    }

    /// Reads the rest of the document; `None` when the library refuses it.
    fn by_library(&mut self, rest: &[u8]) -> Result<Option<BTreeMap<String, String>>, Refusal> {
        let mut parser = TurtleParser::new();
        for (name, iri) in self.declared() {
            let Ok(next) = parser.with_prefix(name, iri) else { return Ok(None) };
            parser = next;
        }
        if let Some(base) = &self.base {
            let Ok(next) = parser.with_base_iri(base) else { return Ok(None) };
            parser = next;
        }
        let mut triples = parser.for_slice(rest);
        for triple in triples.by_ref() {
            let Ok(triple) = triple else { return Ok(None) };
            self.document.add(&triple)?;
        }
        Ok(Some(triples.prefixes().map(|(name, iri)| (name.to_owned(), iri.to_owned())).collect()))
    }

    fn statement(&mut self) -> Result<(), Stop> {
        if self.directive()? {
            return Ok(());
        }
        self.triples.clear();
        self.brackets = 0;
        let (subject, may_end) = match self.cursor.peek() {
            Some(b'[') => self.bracketed(0)?,
            Some(b'(') => (self.collection(0)?, false),
            Some(b'_') => (self.labelled()?, false),
            _ => (self.iri()?, false),
        };
        self.cursor.skip();
        if !(may_end && self.cursor.peek() == Some(b'.')) {
            self.members(subject, 0)?;
        }
        self.cursor.end()?;
        self.keep()?;
        Ok(())
    }

    /// Hands the statement's triples on, now that nothing in it is unusual.
    fn keep(&mut self) -> Result<(), Refusal> {
        let nodes: Result<Vec<u32>, Refusal> = (0..self.brackets).map(|_| self.document.new_blank()).collect();
        let nodes = nodes?;
        for triple in self.triples.drain(..) {
            let known = |term: u32| if term < BRACKETS { term } else { nodes[(term - BRACKETS) as usize] };
            self.document.add_ids(triple.map(known))?;
        }
        Ok(())
    }

    fn add(&mut self, triple: [u32; 3]) -> Result<(), Stop> {
        self.triples.push(triple);
        if self.triples.len() < STATEMENT_TRIPLES_MAX {
            return Ok(());
        }
        if self.brackets > 0 {
            return Err(Stop::Unusual);
        }
        // Read once more by the library, they would change nothing.
        self.keep()?;
        Ok(())
    }

    fn directive(&mut self) -> Result<bool, Stop> {
        let cursor = &mut self.cursor;
        let (is_prefix, has_dot) = match cursor.peek() {
            Some(b'@') if cursor.keyword("@prefix", false) => (true, true),
            Some(b'@') if cursor.keyword("@base", false) => (false, true),
            Some(b'p' | b'P') if cursor.keyword("prefix", true) => (true, false),
            Some(b'b' | b'B') if cursor.keyword("base", true) => (false, false),
            _ => return Ok(false),
        };
        cursor.skip();
        let prefix = if is_prefix { Some(cursor.name()?) } else { None };
        if prefix.is_some_and(|name| !name.local.is_empty()) {
            return Err(Stop::Unusual);
        }
        cursor.skip();
        let written = cursor.iri()?;
        if has_dot {
            cursor.end()?;
        }
        let iri = self.resolve(written).ok_or(Stop::Unusual)?;
        self.suffixes.clear();
        match prefix {
            Some(name) => {
                let has_path = iri
                    .split_once("://")
                    .is_some_and(|(_, rest)| rest.find(['/', '?', '#']).is_some_and(|at| rest.as_bytes()[at] == b'/'));
                self.prefixes.insert(name.prefix, Prefix { iri, has_path });
            }
            None => {
                self.resolved.clear();
                self.base = Some(iri);
            }
        }
        Ok(true)
    }

    /// An IRI as written, against the base; `None` when the library refuses it.
    fn resolve(&self, written: &str) -> Option<String> {
        let Some(base) = &self.base else {
            return NamedNodeRef::new(written).is_ok().then(|| written.to_owned());
        };
        let line = format!("<x:s> <x:p> <{written}> .");
        let parser = RdfParser::from_format(RdfFormat::Turtle).with_base_iri(base).ok()?;
        let [Ok(quad)] = &parser.for_slice(line.as_bytes()).collect::<Vec<_>>()[..] else { return None };
        match &quad.object {
            Term::NamedNode(iri) => Some(iri.as_str().to_owned()),
            _ => None,
        }
    }

    /// Predicates and objects, up to what ends them.
    fn members(&mut self, subject: u32, depth: usize) -> Result<(), Stop> {
        loop {
            self.cursor.skip();
            let predicate =
                if self.cursor.keyword("a", false) { self.document.iri(rdf::TYPE.as_str())? } else { self.iri()? };
            loop {
                self.cursor.skip();
                let object = self.object(depth)?;
                self.add([subject, predicate, object])?;
                self.cursor.skip();
                if !self.cursor.take(b',') {
                    break;
                }
            }
            if !self.cursor.take(b';') {
                return Ok(());
            }
            self.cursor.skip();
            while self.cursor.take(b';') {
                self.cursor.skip();
            }
            if matches!(self.cursor.peek(), Some(b'.' | b']')) {
                return Ok(());
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<u32, Stop> {
        match self.cursor.peek().ok_or(Stop::Unusual)? {
            b'"' | b'\'' => self.literal(),
            b'_' => self.labelled(),
            b'[' => Ok(self.bracketed(depth)?.0),
            b'(' => self.collection(depth),
            b'0'..=b'9' | b'+' | b'-' | b'.' => {
                let (written, kind) = self.cursor.number()?;
                let suffix = self.plain_suffix(match kind {
                    Number::Integer => 0,
                    Number::Decimal => 1,
                    Number::Double => 2,
                })?;
                Ok(self.document.literal(written, suffix)?)
            }
            _ => match self.cursor.boolean() {
                Some(written) => {
                    let suffix = self.plain_suffix(3)?;
                    Ok(self.document.literal(written, suffix)?)
                }
                None => self.iri(),
            },
        }
    }

    /// A node in brackets, and whether anything stands in them.
    fn bracketed(&mut self, depth: usize) -> Result<(u32, bool), Stop> {
        self.cursor.at += 1;
        let node = self.bracket(depth)?;
        self.cursor.skip();
        if self.cursor.take(b']') {
            return Ok((node, false));
        }
        self.members(node, depth + 1)?;
        if self.cursor.take(b']') { Ok((node, true)) } else { Err(Stop::Unusual) }
    }

    fn bracket(&mut self, depth: usize) -> Result<u32, Stop> {
        if depth >= DEPTH_MAX {
            return Err(Stop::Unusual);
        }
        self.brackets += 1;
        Ok(BRACKETS + self.brackets - 1)
    }

    fn collection(&mut self, depth: usize) -> Result<u32, Stop> {
        self.cursor.at += 1;
        let nil = self.document.iri(rdf::NIL.as_str())?;
        let [first, rest] = [rdf::FIRST, rdf::REST].map(|iri| self.document.iri(iri.as_str()));
        let (first, rest) = (first?, rest?);
        let mut head = nil;
        let mut last = None;
        loop {
            self.cursor.skip();
            if self.cursor.take(b')') {
                break;
            }
            let node = self.bracket(depth)?;
            let item = self.object(depth + 1)?;
            self.add([node, first, item])?;
            match last.replace(node) {
                Some(before) => self.add([before, rest, node])?,
                None => head = node,
            }
        }
        if let Some(last) = last {
            self.add([last, rest, nil])?;
        }
        Ok(head)
    }

    fn labelled(&mut self) -> Result<u32, Stop> {
        let label = self.cursor.label()?;
        Ok(self.document.blank(label)?)
    }

    /// `<…>` or `prefix:local`.
    fn iri(&mut self) -> Result<u32, Stop> {
        if self.cursor.peek() != Some(b'<') {
            return if self.name()? { Ok(self.document.iri(&self.iri)?) } else { self.checked() };
        }
        let written = self.cursor.iri()?;
        if self.base.is_none() || stands_alone(written) {
            return self.document.checked_iri(written)?.ok_or(Stop::Unusual);
        }
        if let Some(&known) = self.resolved.get(written) {
            return Ok(known);
        }
        let resolved = self.resolve(written).ok_or(Stop::Unusual)?;
        let id = self.document.iri(&resolved)?;
        self.resolved.insert(written, id);
        Ok(id)
    }

    fn checked(&mut self) -> Result<u32, Stop> {
        self.document.checked_iri(&self.iri)?.ok_or(Stop::Unusual)
    }

    /// Puts the IRI of a `prefix:local` together; whether it is surely valid.
    fn name(&mut self) -> Result<bool, Stop> {
        let name = self.cursor.name()?;
        let prefix = self.prefixes.get(name.prefix).ok_or(Stop::Unusual)?;
        self.iri.clear();
        self.iri.push_str(&prefix.iri);
        self.iri.push_str(name.local);
        Ok(prefix.has_path && memchr(b':', name.local.as_bytes()).is_none())
    }

    fn literal(&mut self) -> Result<u32, Stop> {
        let written = self.cursor.quoted()?;
        let suffix = match self.cursor.peek() {
            Some(b'@') => self.language()?,
            Some(b'^') => self.datatype()?,
            _ => self.document.suffix(LiteralRef::new_simple_literal(""))?,
        };
        if memchr(b'\\', written.as_bytes()).is_none() {
            return Ok(self.document.literal(written, suffix)?);
        }
        let value = lines::unescaped(written).ok_or(Stop::Unusual)?;
        Ok(self.document.literal(&value, suffix)?)
    }

    fn language(&mut self) -> Result<u32, Stop> {
        let written = self.cursor.language();
        if let Some(&known) = self.suffixes.get(written) {
            return Ok(known);
        }
        let line = format!("<x:s> <x:p> \"\"{written} .");
        let parser = RdfParser::from_format(RdfFormat::Turtle);
        let [Ok(quad)] = &parser.for_slice(line.as_bytes()).collect::<Vec<_>>()[..] else {
            return Err(Stop::Unusual);
        };
        let Term::Literal(literal) = &quad.object else { return Err(Stop::Unusual) };
        let known = self.document.suffix(literal.as_ref())?;
        self.suffixes.insert(written, known);
        Ok(known)
    }

    fn datatype(&mut self) -> Result<u32, Stop> {
        let start = self.cursor.at;
        if !(self.cursor.take(b'^') && self.cursor.take(b'^')) {
            return Err(Stop::Unusual);
        }
        let iri = if self.cursor.peek() == Some(b'<') { Ok(self.cursor.iri()?) } else { Err(self.cursor.name()?) };
        let written = &self.cursor.text[start..self.cursor.at];
        if let Some(&known) = self.suffixes.get(written) {
            return Ok(known);
        }
        let iri = match iri {
            Ok(written) => self.resolve(written),
            Err(name) => self.prefixes.get(name.prefix).map(|prefix| format!("{}{}", prefix.iri, name.local)),
        };
        let datatype = iri.and_then(|iri| NamedNode::new(iri).ok()).ok_or(Stop::Unusual)?;
        if datatype == rdf::LANG_STRING {
            return Err(Stop::Unusual);
        }
        let known = self.document.suffix(Literal::new_typed_literal("", datatype).as_ref())?;
        self.suffixes.insert(written, known);
        Ok(known)
    }

    fn plain_suffix(&mut self, place: usize) -> Result<u32, Stop> {
        if let Some(known) = self.plain_suffixes[place] {
            return Ok(known);
        }
        let datatype = [xsd::INTEGER, xsd::DECIMAL, xsd::DOUBLE, xsd::BOOLEAN][place];
        let known = self.document.suffix(LiteralRef::new_typed_literal("", datatype))?;
        self.plain_suffixes[place] = Some(known);
        Ok(known)
    }
}

/// Whether a base changes nothing in an IRI: it is absolute, and without the
/// dots that would be taken out.
fn stands_alone(iri: &str) -> bool {
    let rest = iri.strip_prefix("http").map(|rest| rest.strip_prefix('s').unwrap_or(rest));
    rest.and_then(|rest| rest.strip_prefix("://")).is_some_and(|rest| !rest.contains("/."))
}
