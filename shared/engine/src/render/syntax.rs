//! `[validation]` of what was rendered: `no_unsafe` and `validate_syntax`.

use serde::de::IgnoredAny;
use serde_saphyr::DuplicateKeyPolicy;

use super::Warning;
use crate::graph::GraphBuilder;
use crate::project::{Validation, line_column};
use crate::{Code, Limits, Place, Refusal, wording};

/// Relative IRIs in a rendered document are the document's own business.
const BASE_IRI: &str = "file:///";
/// Elements and texts of one XML document, which is held whole to be checked.
const XML_NODES_MAX: u32 = 1_000_000;

/// What a parser says of a file.
enum Verdict {
    Valid,
    Invalid {
        format: &'static str,
        place: Place,
        cause: String,
    },
    /// Valid, and what many programs that read it will not expect.
    Doubtful {
        place: Place,
        cause: String,
    },
    Unknown(String),
}

/// Checks one output file.
///
/// # Errors
/// [`Code::ValidationFailed`] with the output's path and line.
pub(super) fn check(
    path: &str,
    bytes: &[u8],
    validation: &Validation,
    limits: &Limits,
    warnings: &mut Vec<Warning>,
) -> Result<(), Refusal> {
    if !validation.no_unsafe && !validation.validate_syntax {
        return Ok(());
    }
    let text = String::from_utf8_lossy(bytes);
    if validation.no_unsafe
        && let Some(offset) = unsafe_keyword(&text)
    {
        let message = format!("\"{path}\" holds the keyword `unsafe`, which [validation] no_unsafe refuses");
        return Err(Refusal::new(Code::ValidationFailed, message).at(place(&text, offset).in_file(path)));
    }
    if !validation.validate_syntax {
        return Ok(());
    }
    match syntax(path, &text, limits) {
        Verdict::Valid => Ok(()),
        Verdict::Invalid { format, place, cause } => {
            let message = format!("\"{path}\" is not valid {format}: {cause}");
            Err(Refusal::new(Code::ValidationFailed, message).at(place.in_file(path)))
        }
        Verdict::Doubtful { place, cause } => {
            warnings.push(Warning::new("syntax_doubtful", format!("in \"{path}\" {cause}"), place.in_file(path)));
            Ok(())
        }
        Verdict::Unknown(reason) => {
            let message = format!("validate_syntax did not check \"{path}\": {reason}");
            warnings.push(Warning::new("syntax_not_checked", message, Place::file(path)));
            Ok(())
        }
    }
}

/// `unsafe` as a word of its own.
fn unsafe_keyword(text: &str) -> Option<usize> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices("unsafe").map(|(at, _)| at).find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + "unsafe".len()..].chars().next();
        !before.is_some_and(word) && !after.is_some_and(word)
    })
}

/// By the file's extension. A format is only here when its parser is bounded
/// in depth, and refuses nothing that others accept.
fn syntax(path: &str, text: &str, limits: &Limits) -> Verdict {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "json" => json(text),
        "toml" => toml(text),
        "yaml" | "yml" => yaml(text),
        "ttl" | "nt" | "nq" | "trig" | "rdf" | "jsonld" => rdf(path, text, limits),
        "xml" | "svg" | "xsd" | "xsl" | "xslt" | "xhtml" | "wsdl" | "csproj" | "plist" => xml(text),
        _ => Verdict::Unknown("there is no parser for it here".to_owned()),
    }
}

fn json(text: &str) -> Verdict {
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => Verdict::Valid,
        Err(error) => Verdict::Invalid {
            format: "JSON",
            place: Place::default().at(number(error.line()), Some(number(error.column()))),
            cause: wording::of_json(&error),
        },
    }
}

fn toml(text: &str) -> Verdict {
    match toml::de::DeTable::parse(text) {
        Ok(_) => Verdict::Valid,
        Err(error) => Verdict::Invalid {
            format: "TOML",
            place: place(text, error.span().map_or(0, |span| span.start)),
            cause: wording::of_toml(&error),
        },
    }
}

/// One document or several. Parsers differ in whether a key may stand twice; ggen
/// looks at no YAML at all, so this is said and nothing more.
fn yaml(text: &str) -> Verdict {
    let parse = |duplicate_keys| {
        let options = serde_saphyr::options! { with_snippet: false, duplicate_keys: duplicate_keys };
        serde_saphyr::from_multiple_with_options::<IgnoredAny>(text, options).map(|_| ())
    };
    let first = parse(DuplicateKeyPolicy::Error);
    let parsed = match &first {
        Err(serde_saphyr::Error::DuplicateMappingKey { .. }) => parse(DuplicateKeyPolicy::LastWins),
        _ => Ok(()),
    };
    match (first, parsed) {
        (Ok(()), _) => Verdict::Valid,
        (Err(twice @ serde_saphyr::Error::DuplicateMappingKey { .. }), Ok(())) => {
            Verdict::Doubtful { place: yaml_place(&twice), cause: wording::of_yaml(&twice) }
        }
        (Err(_), Err(error)) | (Err(error), Ok(())) if wording::is_too_large_yaml(&error) => {
            Verdict::Unknown(wording::of_yaml(&error))
        }
        (Err(_), Err(error)) | (Err(error), Ok(())) => {
            Verdict::Invalid { format: "YAML", place: yaml_place(&error), cause: wording::of_yaml(&error) }
        }
    }
}

fn yaml_place(error: &serde_saphyr::Error) -> Place {
    let line = error.location().map(|at| u32::try_from(at.line()).unwrap_or(u32::MAX));
    line.map(|line| Place::default().at(line, None)).unwrap_or_default()
}

fn rdf(path: &str, text: &str, limits: &Limits) -> Verdict {
    match GraphBuilder::new(limits).add_document(path, text.as_bytes(), Some(BASE_IRI)) {
        Ok(()) => Verdict::Valid,
        Err(refusal) if refusal.code == Code::OntologyInvalid => {
            Verdict::Invalid { format: "RDF", place: refusal.place, cause: refusal.message }
        }
        Err(refusal) => Verdict::Unknown(refusal.message),
    }
}

fn xml(text: &str) -> Verdict {
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: XML_NODES_MAX, ..Default::default() };
    match roxmltree::Document::parse_with_options(text, options) {
        Ok(_) => Verdict::Valid,
        Err(error @ roxmltree::Error::NodesLimitReached) => Verdict::Unknown(wording::of_xml(&error)),
        Err(error) => {
            let at = error.pos();
            Verdict::Invalid {
                format: "XML",
                place: Place::default().at(at.row, Some(at.col)),
                cause: wording::of_xml(&error),
            }
        }
    }
}

fn place(text: &str, offset: usize) -> Place {
    let (line, column) = line_column(text, offset);
    Place::default().at(line, Some(column))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsafe_is_found_as_a_word_only() {
        assert_eq!(unsafe_keyword("fn unsafely() { is_unsafe() }"), None);
        assert_eq!(unsafe_keyword("fn a() { unsafe { b() } }"), Some(9));
    }
}
