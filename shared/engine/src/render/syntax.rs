//! `[validation]` of what was rendered: `no_unsafe` and `validate_syntax`.

use super::Warning;
use crate::graph::GraphBuilder;
use crate::project::{Validation, line_column};
use crate::{Code, Limits, Place, Refusal};

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
    let text = String::from_utf8_lossy(bytes);
    if validation.no_unsafe
        && let Some(offset) = unsafe_keyword(&text)
    {
        let (line, column) = line_column(&text, offset);
        let message = format!("\"{path}\" holds the keyword `unsafe`, which [validation] no_unsafe refuses");
        return Err(Refusal::new(Code::ValidationFailed, message).at(Place::file(path).at(line, Some(column))));
    }
    if validation.validate_syntax {
        syntax(path, &text, limits, warnings)?;
    }
    Ok(())
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

fn syntax(path: &str, text: &str, limits: &Limits, warnings: &mut Vec<Warning>) -> Result<(), Refusal> {
    let invalid = |place: Place, format: &str, cause: &str| {
        let message = format!("\"{path}\" is not valid {format}: {cause}");
        Err(Refusal::new(Code::ValidationFailed, message).at(place))
    };
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "json" => match serde_json::from_str::<serde::de::IgnoredAny>(text) {
            Ok(_) => Ok(()),
            Err(error) => {
                let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
                let column = u32::try_from(error.column()).ok();
                invalid(Place::file(path).at(line, column), "JSON", &error.to_string())
            }
        },
        "toml" => match toml::de::DeTable::parse(text) {
            Ok(_) => Ok(()),
            Err(error) => {
                let (line, column) = line_column(text, error.span().map_or(0, |span| span.start));
                invalid(Place::file(path).at(line, Some(column)), "TOML", error.message())
            }
        },
        "ttl" | "nt" => match GraphBuilder::new(limits).add_document(path, text.as_bytes(), None) {
            Ok(()) => Ok(()),
            Err(refusal) => invalid(refusal.place.in_file(path), "RDF", &refusal.message),
        },
        _ => {
            warnings.push(Warning::new(
                "syntax_not_checked",
                format!("validate_syntax knows no parser for \"{path}\""),
                Place::file(path),
            ));
            Ok(())
        }
    }
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
