//! Documents in, triples out: which format a file has, and what its errors say.

use super::builder::Document;
use super::{lines, turtle};
use crate::{Code, Place, Refusal, wording};
use oxrdfio::{RdfFormat, RdfParser, RdfSyntaxError};
use oxrdfxml::RdfXmlParser;
use std::collections::{BTreeMap, HashMap};

/// What the entities of an RDF/XML document may expand to, all references to
/// them together.
const ENTITY_BYTES_MAX: u64 = 256 << 20;

/// Objects and arrays inside one another. The JSON-LD reader recurses for each.
const JSON_NESTING_MAX: usize = 100;
/// Elements inside one another. The RDF/XML reader takes time by their square.
const XML_NESTING_MAX: usize = 1_000;

const ACCEPTED: &str = ".ttl, .nt, .nq, .trig, .n3, .rdf, .owl, .xml, or .jsonld";

/// Reads a whole document and returns the prefixes it declares.
pub(super) fn read(
    name: &str,
    syntax: Option<&str>,
    bytes: &[u8],
    base_iri: Option<&str>,
    into: &mut Document<'_>,
) -> Result<BTreeMap<String, String>, Refusal> {
    let format = format_of(name, syntax, bytes)?;
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match format {
        RdfFormat::NTriples | RdfFormat::NQuads => lines::read(format, bytes, into).map(|()| BTreeMap::new()),
        RdfFormat::JsonLd { .. } => check_objects(bytes).and_then(|()| read_other(format, bytes, base_iri, into)),
        RdfFormat::Turtle => turtle::read(bytes, base_iri, into),
        RdfFormat::RdfXml => read_xml(bytes, base_iri, into),
        other => read_other(other, bytes, base_iri, into),
    }
    .map_err(|refusal| refusal.in_file(name))
}

/// Where the relative IRIs of a document count from when nothing else is said.
/// What an IRI may not hold is encoded byte by byte.
pub(crate) fn base_of(name: &str) -> String {
    let mut base = String::from("file:///ggen-ontology/");
    for character in name.chars() {
        let is_kept = character.is_ascii_alphanumeric() || "/-._~!$&'()*+,;=:@".contains(character);
        // Beyond ASCII, IRIs hold what URIs do not; private and unassigned ones aside.
        if is_kept || ('\u{a0}'..='\u{d7ff}').contains(&character) {
            base.push(character);
        } else {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                base.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    base
}

fn format_of(name: &str, syntax: Option<&str>, bytes: &[u8]) -> Result<RdfFormat, Refusal> {
    let extension = syntax.unwrap_or_else(|| name.rsplit_once('.').map_or("", |(_, extension)| extension));
    match extension.to_ascii_lowercase().as_str() {
        // N3 files in the wild are Turtle; what goes beyond it does not parse.
        "ttl" | "n3" => Ok(RdfFormat::Turtle),
        "nt" => Ok(RdfFormat::NTriples),
        "nq" => Ok(RdfFormat::NQuads),
        "trig" => Ok(RdfFormat::TriG),
        "rdf" | "xml" => Ok(RdfFormat::RdfXml),
        "owl" if looks_like_xml(bytes) => Ok(RdfFormat::RdfXml),
        "owl" => Ok(RdfFormat::Turtle),
        "jsonld" => Ok(RdfFormat::JsonLd { profile: oxrdfio::JsonLdProfileSet::empty() }),
        _ => Err(Refusal::new(Code::OntologyInvalid, format!("\"{name}\" has an extension that names no RDF format"))
            .at(Place::file(name))
            .expecting(ACCEPTED)),
    }
}

/// Tells RDF/XML from Turtle, where a first `<` opens an absolute IRI.
fn looks_like_xml(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    [&b"<?"[..], b"<!", b"<rdf:", b"<RDF", b"\xef\xbb\xbf<"].iter().any(|mark| text.starts_with(mark))
}

/// Reads a document by the library's parser of its format.
pub(super) fn read_other(
    format: RdfFormat,
    bytes: &[u8],
    base_iri: Option<&str>,
    into: &mut Document<'_>,
) -> Result<BTreeMap<String, String>, Refusal> {
    let mut parser = RdfParser::from_format(format);
    if let Some(base) = base_iri {
        parser = parser.with_base_iri(base).map_err(|error| base_refused(base, &error))?;
    }
    let mut quads = parser.for_slice(bytes);
    for quad in quads.by_ref() {
        let quad = quad.map_err(|error| syntax(&error))?;
        if !quad.graph_name.is_default_graph() {
            into.names_a_graph();
        }
        into.add(&quad.into())?;
    }
    Ok(quads.prefixes().map(|(prefix, iri)| (prefix.to_owned(), iri.to_owned())).collect())
}

/// Read by its own parser, the only one that tells where it stands.
fn read_xml(
    bytes: &[u8],
    base_iri: Option<&str>,
    into: &mut Document<'_>,
) -> Result<BTreeMap<String, String>, Refusal> {
    check_entities(bytes)?;
    check_elements(bytes)?;
    let mut parser = RdfXmlParser::new();
    if let Some(base) = base_iri {
        parser = parser.with_base_iri(base).map_err(|error| base_refused(base, &error))?;
    }
    let mut triples = parser.for_slice(bytes);
    let mut prefixes = BTreeMap::new();
    while let Some(triple) = triples.next() {
        let triple = triple.map_err(|error| {
            let (line, column) = position(bytes, triples.buffer_position());
            invalid(&error).at(Place::default().at(line, Some(column)))
        })?;
        // In scope only while inside the root element.
        if prefixes.is_empty() {
            let declared = triples.prefixes().map(|(prefix, iri)| (prefix.to_owned(), iri.to_owned()));
            prefixes = declared.collect();
        }
        into.add(&triple)?;
    }
    Ok(prefixes)
}

fn check_objects(bytes: &[u8]) -> Result<(), Refusal> {
    let (mut open, mut in_string, mut escaped) = (0usize, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => open += 1,
            b'}' | b']' if !in_string => open = open.saturating_sub(1),
            _ => {}
        }
        if open > JSON_NESTING_MAX {
            return Err(too_deep("json_nesting_max", JSON_NESTING_MAX, bytes, at));
        }
    }
    Ok(())
}

fn check_elements(bytes: &[u8]) -> Result<(), Refusal> {
    let (mut open, mut at) = (0usize, 0);
    let end = |from: usize, mark: &[u8]| {
        let found = bytes[from..].windows(mark.len()).position(|window| window == mark);
        found.map_or(bytes.len(), |found| from + found + mark.len())
    };
    while let Some(next) = bytes[at..].iter().position(|byte| *byte == b'<') {
        at += next;
        let rest = &bytes[at..];
        at = match rest {
            [b'<', b'!', b'-', b'-', ..] => end(at + 4, b"-->"),
            [b'<', b'!', b'[', ..] => end(at + 3, b"]]>"),
            [b'<', b'?' | b'!', ..] => at + 2,
            [b'<', b'/', ..] => {
                open = open.saturating_sub(1);
                at + 2
            }
            _ => {
                let close = tag_end(bytes, at);
                if bytes.get(close.wrapping_sub(1)) != Some(&b'/') {
                    open += 1;
                }
                close
            }
        };
        if open > XML_NESTING_MAX {
            return Err(too_deep("xml_nesting_max", XML_NESTING_MAX, bytes, at));
        }
    }
    Ok(())
}

/// Where the tag that opens at `at` has its `>`: not inside a quoted value.
fn tag_end(bytes: &[u8], at: usize) -> usize {
    let mut quote = None;
    let found = bytes[at..].iter().position(|byte| match (quote, byte) {
        (None, b'>') => true,
        (None, b'"' | b'\'') => {
            quote = Some(*byte);
            false
        }
        (Some(open), byte) if open == *byte => {
            quote = None;
            false
        }
        _ => false,
    });
    found.map_or(bytes.len(), |found| at + found)
}

fn too_deep(name: &'static str, max: usize, bytes: &[u8], at: usize) -> Refusal {
    let (line, column) = position(bytes, at as u64);
    Refusal::limit(name, max as u64, "a deeper document").at(Place::default().at(line, Some(column)))
}

/// Bounds what entities can expand to before anything is expanded: each
/// reference is taken for one to the longest entity.
fn check_entities(bytes: &[u8]) -> Result<(), Refusal> {
    let text = String::from_utf8_lossy(bytes);
    let mut lengths: HashMap<&str, u64> = HashMap::new();
    let mut longest = 0;
    for declaration in text.split("<!ENTITY").skip(1) {
        let Some((name, rest)) = declaration.trim_start().split_once(char::is_whitespace) else { continue };
        let rest = rest.trim_start();
        let Some(quote) = rest.chars().next() else { continue };
        let value = rest[quote.len_utf8()..].split(quote).next().unwrap_or_default();
        let mut length = value.len() as u64;
        for reference in value.split('&').skip(1) {
            let entity = reference.split(';').next().unwrap_or_default();
            length = length.saturating_add(lengths.get(entity).copied().unwrap_or(0));
        }
        longest = longest.max(length);
        lengths.insert(name, length);
    }
    let references = if lengths.is_empty() { 0 } else { text.matches('&').count() as u64 };
    let met = references.saturating_mul(longest);
    if met > ENTITY_BYTES_MAX {
        return Err(Refusal::limit("xml_entity_bytes_max", ENTITY_BYTES_MAX, met));
    }
    Ok(())
}

fn syntax(error: &RdfSyntaxError) -> Refusal {
    let refusal = invalid(error);
    match error.location() {
        Some(at) => {
            let (line, column) = (one_based(at.start.line), one_based(at.start.column));
            refusal.at(Place::default().at(line, Some(column)))
        }
        None => refusal,
    }
}

fn invalid(error: &dyn std::fmt::Display) -> Refusal {
    let text = error.to_string();
    if text.contains("LoadDocumentCallback") || text.contains("remote context") {
        return Refusal::new(
            Code::CapabilityRefused,
            "the document asks for a JSON-LD context from the network, which the engine does not reach",
        )
        .expecting("the context written out inside the document");
    }
    let refusal = Refusal::new(Code::OntologyInvalid, without_position(&text));
    if text.contains("No scheme found") {
        return refusal.expecting("absolute IRIs, or a base IRI to resolve relative ones");
    }
    refusal
}

/// The place says where; the message need not repeat it. A parser says it first
/// ("Parser error at line 1 column 2: …"), and one inside it once more
/// ("error while parsing attribute: position 7: …", "at 3..5: …").
fn without_position(text: &str) -> String {
    let text = wording::one_line(text);
    let cause = match text.split_once(": ") {
        Some((head, cause)) if head.starts_with("Parser error") || head.starts_with("Error") => cause,
        _ => text.as_str(),
    };
    let is_position = |part: &str| {
        let numbers = part.strip_prefix("position ").or_else(|| part.strip_prefix("at ")).unwrap_or_default();
        numbers.starts_with(|c: char| c.is_ascii_digit()) && numbers.chars().all(|c| c.is_ascii_digit() || c == '.')
    };
    cause.split(": ").filter(|part| !is_position(part)).collect::<Vec<_>>().join(": ")
}

fn base_refused(base: &str, error: &dyn std::fmt::Display) -> Refusal {
    Refusal::new(Code::ManifestInvalid, format!("the base IRI \"{base}\" is not valid: {error}"))
        .expecting("an absolute IRI")
}

pub(super) fn triple_term() -> Refusal {
    Refusal::new(Code::OntologyInvalid, "triple terms and directional strings (RDF 1.2) are not supported")
        .expecting("RDF 1.1")
}

fn one_based(zero_based: u64) -> u32 {
    u32::try_from(zero_based.saturating_add(1)).unwrap_or(u32::MAX)
}

/// Line and column, both 1-based, of a byte offset.
pub(super) fn position(bytes: &[u8], offset: u64) -> (u32, u32) {
    let before = &bytes[..bytes.len().min(offset as usize)];
    let line = before.iter().filter(|byte| **byte == b'\n').count();
    let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let column = String::from_utf8_lossy(&before[line_start..]).chars().count();
    (one_based(line as u64), one_based(column as u64))
}
