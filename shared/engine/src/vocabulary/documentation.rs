//! What a term is called and what it is said to be, one text each.

use super::source::Source;
use super::words::Word;

/// What is written about one term.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Documentation {
    /// On one line.
    pub(super) label: Option<String>,
    /// Lines end with `\n`.
    pub(super) text: Option<String>,
    /// Why not to use it.
    pub(super) deprecated: Option<String>,
}

/// English or untagged, then by language: the smaller is the better.
fn language_rank<'a>(source: &Source<'a>, literal: u32) -> (u8, &'a str) {
    let suffix = source.suffix(literal);
    match suffix.strip_prefix('@') {
        None => (0, ""),
        Some(tag) => {
            let english = tag.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("en"))
                && matches!(tag.as_bytes().get(2), None | Some(b'-'));
            if english { (0, "") } else { (1, tag) }
        }
    }
}

/// The better one of two literals, by language, then by text.
pub(super) fn better(source: &Source<'_>, best: Option<u32>, other: u32) -> Option<u32> {
    let rank = |literal: u32| (language_rank(source, literal), source.text(literal), literal);
    if !source.is_literal(other) {
        return best;
    }
    match best {
        Some(best) if rank(best) <= rank(other) => Some(best),
        _ => Some(other),
    }
}

impl Documentation {
    pub(super) fn of(source: &Source<'_>, term: u32) -> Self {
        let (mut label, mut text, mut deprecated) = (None, None, None);
        for (word, object) in source.about(term) {
            let label_rank = match word {
                Word::Label => 0,
                Word::PrefLabel => 1,
                Word::Title => 2,
                _ => 9,
            };
            if label_rank < 9 {
                keep(source, &mut label, label_rank, object);
                continue;
            }
            let text_rank = match word {
                Word::Comment => 0,
                Word::Definition => 1,
                Word::Description => 2,
                Word::ProvDefinition => 3,
                Word::OboDefinition => 4,
                Word::ScopeNote => 5,
                _ => 9,
            };
            if text_rank < 9 {
                keep(source, &mut text, text_rank, object);
            } else if let Some(reason) = reason(source, word, object) {
                deprecated = Some(deprecated.map_or(reason.clone(), |known: String| known.min(reason)));
            }
        }
        Self {
            label: label.and_then(|(_, _, literal)| one_line(source.text(literal))),
            text: text.and_then(|(_, _, literal)| lines(source.text(literal))),
            deprecated,
        }
    }
}

type Best<'a> = Option<((u8, &'a str), u8, u32)>;

/// Keeps the best: by language, then by what says it, then by the text.
fn keep<'a>(source: &Source<'a>, best: &mut Best<'a>, rank: u8, literal: u32) {
    if !source.is_literal(literal) || source.text(literal).trim().is_empty() {
        return;
    }
    let (is_foreign, tag) = language_rank(source, literal);
    // Numbers of literals are in the order of their text.
    let found = ((is_foreign, tag), rank, literal);
    let order = |one: &((u8, &'a str), u8, u32)| (one.0.0, one.1, one.0.1, one.2);
    if best.as_ref().is_none_or(|best| order(&found) < order(best)) {
        *best = Some(found);
    }
}

fn reason(source: &Source<'_>, word: Word, object: u32) -> Option<String> {
    match word {
        Word::SupersededBy => Some(format!("Superseded by {}.", super::names::local(source.text(object)))),
        Word::Deprecated if source.is_true(object) => Some("Deprecated by the vocabulary.".to_owned()),
        Word::Type if source.word(object) == Word::DeprecatedTerm => Some("Deprecated by the vocabulary.".to_owned()),
        Word::TermStatus if source.text(object) == "archaic" => Some("Archaic.".to_owned()),
        _ => None,
    }
}

/// Whether no byte of a text may be part of a line end, a control character or
/// an escape.
fn is_plain(text: &str) -> bool {
    // To the end, even after one that is: then the compiler looks at many at once.
    let special = |byte: u8| (byte < b' ') | (byte == b'\\') | (byte == 0x7f) | (byte == 0xc2) | (byte == 0xe2);
    !text.bytes().fold(false, |found, byte| found | special(byte))
}

/// A text on one line, without blanks around; `None` when nothing is left.
pub(super) fn one_line(text: &str) -> Option<String> {
    if is_plain(text) && !text.contains("  ") {
        return Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|c| !c.is_control()).collect();
    (!line.is_empty()).then_some(line)
}

/// Every line end, also one written as `\n`, as a line feed; no blanks at the
/// ends of lines, no control characters.
pub(super) fn lines(text: &str) -> Option<String> {
    if is_plain(text) {
        return Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(at) = rest.find(['\n', '\r', '\\', '\t', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        out.push_str(&rest[..at]);
        let found = &rest[at..];
        let end_bytes = if found.starts_with("\r\n") {
            2
        } else if let Some(escaped) = found.strip_prefix('\\') {
            if !escaped.starts_with('n') {
                out.push('\\');
                rest = escaped;
                continue;
            }
            2
        } else if let Some(after) = found.strip_prefix('\t') {
            out.push('\t');
            rest = after;
            continue;
        } else {
            found.chars().next().map_or(1, char::len_utf8)
        };
        out.truncate(out.trim_end_matches([' ', '\t']).len());
        out.push('\n');
        rest = found[end_bytes..].trim_start_matches([' ', '\t']);
    }
    out.push_str(rest);
    if out.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        out.retain(|c| !c.is_control() || c == '\n' || c == '\t');
    }
    let trimmed = out.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}
