//! What libraries say of an author's file, in words for the author: without
//! advice to a programmer, and without a position of their own. The place of a
//! refusal says where, counted in the author's file.

use serde_saphyr::{Error as YamlError, MessageFormatter, UserMessageFormatter};

/// A YAML error.
pub(crate) fn of_yaml(error: &YamlError) -> String {
    match error {
        YamlError::WithSnippet { error, .. } | YamlError::AliasError { error, .. } => of_yaml(error),
        YamlError::DuplicateMappingKey { key: Some(key), .. } => format!("the key `{key}` stands twice in one mapping"),
        YamlError::DuplicateMappingKey { key: None, .. } => "a key stands twice in one mapping".to_owned(),
        YamlError::SerdeUnknownField { field, .. } => format!("the key `{field}` is not known"),
        YamlError::SerdeMissingField { field, .. } => format!("the key `{field}` is missing"),
        YamlError::SerdeInvalidType { unexpected, expected, .. } => {
            format!("found {}, expected {}", plain_type(unexpected), plain_type(expected))
        }
        YamlError::SerdeInvalidValue { unexpected, expected, .. } => {
            format!("found {}, expected {}", plain_type(unexpected), plain_type(expected))
        }
        YamlError::Unexpected { expected, .. } => format!("expected {}", plain_type(expected)),
        YamlError::InvalidScalar { ty, .. } => format!("expected {}", plain_type(ty)),
        YamlError::NullIntoString { .. } => "there is no value".to_owned(),
        YamlError::MultipleDocuments { .. } => "a second document begins".to_owned(),
        YamlError::UnknownAnchor { .. } => "an alias names an anchor that is not there".to_owned(),
        YamlError::RecursiveReferencesRequireWeakTypes { .. } => "an alias stands inside its own anchor".to_owned(),
        YamlError::TaggedScalarCannotDeserializeIntoString { .. } => {
            "a value with a tag stands where text is expected".to_owned()
        }
        YamlError::MergeValueNotMapOrSeqOfMaps { .. } => "the value of << is no mapping".to_owned(),
        error if is_too_large_yaml(error) => {
            "the document is too large, too deep, or repeats itself too often".to_owned()
        }
        error => one_line(&UserMessageFormatter.format_message(error)).replace("scalar", "value"),
    }
}

/// Whether the parser gave up on the size of a document.
pub(crate) fn is_too_large_yaml(error: &YamlError) -> bool {
    match error {
        YamlError::WithSnippet { error, .. } | YamlError::AliasError { error, .. } => is_too_large_yaml(error),
        YamlError::Budget { .. }
        | YamlError::AliasReplayCounterOverflow { .. }
        | YamlError::AliasReplayLimitExceeded { .. }
        | YamlError::AliasExpansionLimitExceeded { .. }
        | YamlError::AliasReplayStackDepthExceeded { .. } => true,
        _ => false,
    }
}

/// The keys that were expected in the place of an unknown one.
pub(crate) fn known_keys(error: &YamlError) -> Option<String> {
    match error {
        YamlError::WithSnippet { error, .. } | YamlError::AliasError { error, .. } => known_keys(error),
        YamlError::SerdeUnknownField { expected, .. } => Some(expected.join(", ")),
        _ => None,
    }
}

/// A type by the name that authors of YAML have for it.
fn plain_type(name: &str) -> String {
    match name {
        "string scalar" | "string" | "a string" | "str" => "a text".to_owned(),
        "boolean" | "a boolean" | "bool" => "true or false".to_owned(),
        "usize" | "u8" | "u16" | "u32" | "u64" | "unsigned integer" => "a whole number from 0 up".to_owned(),
        "i8" | "i16" | "i32" | "i64" | "integer" => "a whole number".to_owned(),
        "sequence" => "a list".to_owned(),
        "mapping start" | "map" | "mapping" | "a map" => "a mapping".to_owned(),
        "unit value" | "null" => "no value".to_owned(),
        name => match name.strip_prefix("struct ") {
            Some(_) => "a mapping".to_owned(),
            None => name.to_owned(),
        },
    }
}

/// A JSON error: the text ends in its position.
pub(crate) fn of_json(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let at = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&at).unwrap_or(&text).to_owned()
}

/// An XML error: the position stands anywhere in the text.
pub(crate) fn of_xml(error: &roxmltree::Error) -> String {
    let at = error.pos();
    let text = error.to_string();
    let text = text.replacen(&format!(" at {}:{}", at.row, at.col), "", 1);
    match text.as_str() {
        "nodes limit reached" => "it has too many elements and texts".to_owned(),
        _ => text,
    }
}

/// A TOML error.
pub(crate) fn of_toml(error: &toml::de::Error) -> String {
    one_line(error.message())
}

/// What is wrong with shapes, without how the library looks for it.
pub(crate) fn of_shacl(error: &dyn std::fmt::Display) -> String {
    let text = one_line(&error.to_string());
    let inner = ["Both branches of OR combinator failed. First: ", "Condition validation failed: ", "Parse failed: "];
    let cause = inner.iter().fold(text.as_str(), |text, prefix| text.strip_prefix(prefix).unwrap_or(text));
    cause.replace(", Second: ", ", or ")
}

/// What failed in a template, where the library shows how it holds the template.
pub(crate) fn of_tera(text: &str) -> String {
    if text.starts_with("Forloop containers have to be") {
        return "a loop goes over a list, a map or a text; this is none of them".to_owned();
    }
    let text = text.replace(" results in an out of bounds i64", " is beyond 64 bits");
    text.replace(" results in an out of bounds u64", " is beyond 64 bits")
}

pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
