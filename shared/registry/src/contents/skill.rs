//! A skill: `SKILL.md` with front matter, as agents read it
//! (<https://agentskills.io/specification>).

use engine::{Code, Place, Refusal};
use serde::Deserialize;

use super::{Files, Form, text};

const FILE: &str = "SKILL.md";
const BYTES_MAX: usize = 256 << 10;
const NAME_CHARACTERS_MAX: usize = 64;
const DESCRIPTION_CHARACTERS_MAX: usize = 1_024;

/// The keys of the front matter that the registry reads.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Front {
    pub(super) name: String,
    pub(super) description: String,
    #[serde(default)]
    pub(super) license: Option<String>,
}

pub(super) fn check(files: &Files) -> Result<Form, Refusal> {
    front(files).map(|_| Form::Skill)
}

pub(super) fn front(files: &Files) -> Result<Front, Refusal> {
    let source = text(files, FILE, BYTES_MAX)?;
    let refuse = |message: String, expected: &str| {
        Refusal::new(Code::ManifestInvalid, message).at(Place::file(FILE).at(1, None)).expecting(expected)
    };
    let without_mark = source.strip_prefix("---\n").or_else(|| source.strip_prefix("---\r\n"));
    let Some((yaml, _)) = without_mark.and_then(|rest| rest.split_once("\n---")) else {
        return Err(refuse("SKILL.md has no front matter".to_owned(), "a head of YAML between two lines `---`"));
    };
    let options = serde_saphyr::options! { with_snippet: false };
    let front: Front = serde_saphyr::from_str_with_options(yaml, options).map_err(|error| {
        refuse(format!("the front matter cannot be read: {error}"), "YAML with `name` and `description`")
    })?;
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if front.name.is_empty() || front.name.len() > NAME_CHARACTERS_MAX || !front.name.chars().all(is_name) {
        let expected = "1 to 64 lower-case letters, digits and hyphens";
        return Err(refuse("the `name` of the skill is not one that agents take".to_owned(), expected));
    }
    let length = front.description.trim().chars().count();
    if !(1..=DESCRIPTION_CHARACTERS_MAX).contains(&length) {
        return Err(refuse(format!("the `description` has {length} characters"), "1 to 1024 characters"));
    }
    Ok(front)
}
