//! N-Triples and N-Quads, line by line and without copies.
//!
//! Vocabularies and dumps come in these formats, and every line names IRIs that
//! lines before it named. So a line of the usual shape is taken apart here, a
//! new IRI is checked by the library, and one that was met before costs a look
//! into a table. Lines of any other shape go to the library's parser; when it
//! refuses one, it reads the whole document and says what is wrong.

use super::builder::Document;
use super::format;
use crate::Refusal;
use hashbrown::HashMap;
use memchr::{memchr, memchr2, memchr3};
use oxrdf::{NamedNodeRef, Term, Triple};
use oxrdfio::{RdfFormat, RdfParser};

/// Reads a document of one of the two formats.
///
/// # Errors
/// As [`format::read`].
pub(super) fn read(format: RdfFormat, bytes: &[u8], document: &mut Document<'_>) -> Result<(), Refusal> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let recent = [("", 0); RECENT];
        let mut lines = Lines { format, document, suffixes: HashMap::new(), subject: None, recent, graph: None };
        if lines.read(text)? {
            return Ok(());
        }
    }
    // What was added so far is added once more, which changes nothing.
    format::read_other(format, bytes, None, document).map(|_| ())
}

/// How many IRIs are kept at hand; a power of two.
const RECENT: usize = 64;

struct Lines<'a, 'd, 'b> {
    format: RdfFormat,
    document: &'d mut Document<'b>,
    /// `@en`, `^^<http://…>`, as written. Seeded at random, and never iterated.
    suffixes: HashMap<&'a str, u32>,
    /// Of the line before: its subject, and its graph's name, which is valid.
    subject: Option<(&'a str, u32)>,
    /// Predicates and objects met lately, by what they end in: comparing with one costs
    /// less than hashing. No IRI is empty.
    recent: [(&'a str, u32); RECENT],
    graph: Option<&'a str>,
}

impl<'a> Lines<'a, '_, '_> {
    /// `false` when the library refuses a line.
    fn read(&mut self, mut text: &'a str) -> Result<bool, Refusal> {
        while !text.is_empty() {
            let end = memchr(b'\n', text.as_bytes()).map_or(text.len(), |at| at + 1);
            let (line, rest) = text.split_at(end);
            text = rest;
            match self.line(line)? {
                Some(Some(triple)) => self.document.add_ids(triple)?,
                Some(None) => {}
                None if self.by_library(line)? => {}
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// The triple of a line, or that it has none; `None` when its shape is not
    /// the usual one.
    fn line(&mut self, line: &'a str) -> Result<Option<Option<[u32; 3]>>, Refusal> {
        let end_bytes = line.bytes().rev().take_while(|byte| matches!(byte, b'\n' | b'\r' | b' ' | b'\t')).count();
        let mut rest = Rest(&line[..line.len() - end_bytes]);
        rest.blanks();
        // In a comment, a carriage return alone would end the line.
        if rest.0.is_empty() || (rest.0.starts_with('#') && memchr(b'\r', rest.0.as_bytes()).is_none()) {
            return Ok(Some(None));
        }
        let Some(subject) = self.subject(&mut rest)? else { return Ok(None) };
        let Some(predicate) = rest.iri() else { return Ok(None) };
        let Some(predicate) = self.iri(predicate)? else { return Ok(None) };
        let Some(object) = self.object(&mut rest)? else { return Ok(None) };
        if self.format == RdfFormat::NQuads
            && let Some(graph) = rest.iri()
            && self.graph != Some(graph)
        {
            if NamedNodeRef::new(graph).is_err() {
                return Ok(None);
            }
            self.graph = Some(graph);
            self.document.names_a_graph();
        }
        Ok((rest.0 == ".").then_some(Some([subject, predicate, object])))
    }

    fn subject(&mut self, rest: &mut Rest<'a>) -> Result<Option<u32>, Refusal> {
        if let Some(label) = rest.label() {
            return self.document.blank(label).map(Some);
        }
        let Some(iri) = rest.iri() else { return Ok(None) };
        if let Some((before, id)) = self.subject
            && before == iri
        {
            return Ok(Some(id));
        }
        let id = self.document.checked_iri(iri)?;
        self.subject = id.map(|id| (iri, id));
        Ok(id)
    }

    fn iri(&mut self, iri: &'a str) -> Result<Option<u32>, Refusal> {
        let place =
            iri.bytes().rev().take(4).fold(iri.len(), |place, byte| place.wrapping_mul(31).wrapping_add(byte.into()));
        let (known, id) = self.recent[place % RECENT];
        if known == iri && !iri.is_empty() {
            return Ok(Some(id));
        }
        let id = self.document.checked_iri(iri)?;
        if let Some(id) = id {
            self.recent[place % RECENT] = (iri, id);
        }
        Ok(id)
    }

    fn object(&mut self, rest: &mut Rest<'a>) -> Result<Option<u32>, Refusal> {
        if let Some(iri) = rest.iri() {
            return self.iri(iri);
        }
        if let Some(label) = rest.label() {
            return self.document.blank(label).map(Some);
        }
        let Some((written, suffix)) = rest.literal() else { return Ok(None) };
        let Some(suffix) = self.suffix(suffix)? else { return Ok(None) };
        if memchr(b'\\', written.as_bytes()).is_none() {
            return self.document.literal(written, suffix).map(Some);
        }
        match unescaped(written) {
            Some(value) => self.document.literal(&value, suffix).map(Some),
            None => Ok(None),
        }
    }

    fn suffix(&mut self, suffix: &'a str) -> Result<Option<u32>, Refusal> {
        if let Some(&known) = self.suffixes.get(suffix) {
            return Ok(Some(known));
        }
        let line = format!("<x:s> <x:p> \"\"{suffix} .\n");
        let [Ok(triple)] = &self.parse(&line).collect::<Vec<_>>()[..] else { return Ok(None) };
        let Term::Literal(literal) = &triple.object else { return Ok(None) };
        let known = self.document.suffix(literal.as_ref())?;
        self.suffixes.insert(suffix, known);
        Ok(Some(known))
    }

    /// `false` when the library refuses it.
    fn by_library(&mut self, line: &str) -> Result<bool, Refusal> {
        for triple in self.parse(line) {
            let Ok(triple) = triple else { return Ok(false) };
            self.document.add(&triple)?;
        }
        Ok(true)
    }

    fn parse<'l>(&self, line: &'l str) -> impl Iterator<Item = Result<Triple, ()>> + use<'l> {
        let quads = RdfParser::from_format(self.format).for_slice(line.as_bytes());
        quads.map(|quad| quad.map(Triple::from).map_err(|_| ()))
    }
}

/// What is left of a line, without blanks before it. Each method takes one
/// thing off, or nothing.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn blanks(&mut self) {
        let blanks = self.0.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        self.0 = &self.0[blanks..];
    }

    fn take(&mut self, bytes: usize) {
        self.0 = &self.0[bytes..];
        self.blanks();
    }

    /// `<…>` without an escape in it; what it holds is not checked.
    fn iri(&mut self) -> Option<&'a str> {
        let inner = self.0.strip_prefix('<')?;
        let end = memchr2(b'>', b'\\', inner.as_bytes())?;
        if inner.as_bytes()[end] != b'>' {
            return None;
        }
        self.take(end + 2);
        Some(&inner[..end])
    }

    /// `_:label`, of letters and digits only and with a blank behind it.
    fn label(&mut self) -> Option<&'a str> {
        let inner = self.0.strip_prefix("_:")?;
        let end = inner.bytes().position(|byte| !byte.is_ascii_alphanumeric())?;
        if end == 0 || !matches!(inner.as_bytes()[end], b' ' | b'\t') {
            return None;
        }
        self.take(end + 2);
        Some(&inner[..end])
    }

    /// A literal's value as written, and what follows its quotes.
    fn literal(&mut self) -> Option<(&'a str, &'a str)> {
        let inner = self.0.strip_prefix('"')?;
        let mut end = 0;
        loop {
            end += memchr3(b'"', b'\\', b'\r', &inner.as_bytes()[end..])?;
            match inner.as_bytes()[end] {
                b'"' => break,
                // The character behind it is ASCII where the escape is valid.
                b'\\' => end += 2,
                _ => return None,
            }
            if end > inner.len() {
                return None;
            }
        }
        let (value, after) = (&inner[..end], &inner[end + 1..]);
        let suffix_end = match after.as_bytes().first()? {
            b'@' => after.bytes().skip(1).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'-')? + 1,
            b'^' => {
                let iri = after.strip_prefix("^^<")?;
                memchr2(b'>', b'\\', iri.as_bytes()).filter(|at| iri.as_bytes()[*at] == b'>')? + 4
            }
            _ => 0,
        };
        self.take(1 + end + 1 + suffix_end);
        Some((value, &after[..suffix_end]))
    }
}

/// `None` for an escape by number, or one that is not valid.
pub(super) fn unescaped(written: &str) -> Option<String> {
    let mut value = String::with_capacity(written.len());
    let mut parts = written.split('\\');
    value.push_str(parts.next()?);
    while let Some(part) = parts.next() {
        let character = match part.as_bytes().first() {
            Some(b't') => '\t',
            Some(b'b') => '\x08',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b'f') => '\x0c',
            Some(b'"') => '"',
            Some(b'\'') => '\'',
            Some(_) => return None,
            // Two backslashes: nothing stands between them.
            None => {
                value.push('\\');
                value.push_str(parts.next()?);
                continue;
            }
        };
        value.push(character);
        value.push_str(&part[1..]);
    }
    Some(value)
}
