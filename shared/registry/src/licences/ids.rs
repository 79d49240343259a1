//! The ids of an expression, spelt as SPDX's list spells them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A code and what was expected.
pub(super) type Fault = (&'static str, String);

const DEPRECATED: u8 = spdx::flags::IS_DEPRECATED;
/// Ids that a refusal names.
const CHOICES_MAX: usize = 8;

/// By the id in lower case: how it is spelt, and whether it is withdrawn.
static LICENCES: LazyLock<HashMap<String, (&'static str, bool)>> = LazyLock::new(|| {
    let all = spdx::identifiers::LICENSES.iter();
    all.map(|it| (it.name.to_ascii_lowercase(), (it.name, it.flags & DEPRECATED != 0))).collect()
});

static EXCEPTIONS: LazyLock<HashMap<String, &'static str>> =
    LazyLock::new(|| spdx::identifiers::EXCEPTIONS.iter().map(|it| (it.name.to_ascii_lowercase(), it.name)).collect());

/// What people write for a family of licences, in lower case, and the ids that may be meant.
const FAMILIES: [(&str, &[&str]); 14] = [
    // Boost's, and the Business Source License, which is no open source.
    ("bsl", &["BSL-1.0", "BUSL-1.1"]),
    ("creative", &["CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC0-1.0"]),
    ("agpl", &["AGPL-3.0-only", "AGPL-3.0-or-later"]),
    ("lgpl", &["LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"]),
    ("gpl", &["GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later"]),
    ("gnu", &["GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later"]),
    ("bsd", &["BSD-2-Clause", "BSD-3-Clause"]),
    ("apache", &["Apache-2.0"]),
    ("eupl", &["EUPL-1.1", "EUPL-1.2"]),
    ("cc-by", &["CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0"]),
    ("public", &["CC0-1.0", "Unlicense", "PDDL-1.0"]),
    ("unlicensed", &["LicenseRef-NAME with its text in LICENSES/"]),
    ("proprietary", &["LicenseRef-NAME with its text in LICENSES/"]),
    ("all", &["LicenseRef-NAME with its text in LICENSES/"]),
];

/// The expression with its ids spelt; everything else stays as it is.
pub(super) fn spell(text: &str) -> Result<String, Fault> {
    if text.trim().is_empty() || ["NOASSERTION", "NONE"].contains(&text.trim()) {
        return Err(("licence_missing", "an SPDX licence id such as MIT, or an expression of ids".to_owned()));
    }
    if let Some(mark) = text.chars().find(|c| matches!(c, '/' | ',' | ';' | '|' | '&')) {
        return Err(("licence_operator", format!("AND or OR in the place of `{mark}`, as in MIT OR Apache-2.0")));
    }
    let (mut spelt, mut after_with) = (String::with_capacity(text.len()), false);
    for piece in pieces(text.trim()) {
        match piece {
            "(" | ")" | "AND" | "OR" | "WITH" => spelt.push_str(piece),
            "and" | "or" | "with" | "And" | "Or" | "With" => {
                let expected = format!("the operator in capitals: {}", piece.to_ascii_uppercase());
                return Err(("licence_operator", expected));
            }
            blank if blank.trim().is_empty() => spelt.push(' '),
            id if after_with => spelt.push_str(&exception(id)?),
            word if TITLE_WORDS.contains(&word.to_ascii_lowercase().as_str()) => {
                let expected = match spelt.trim() {
                    "" => "an id of SPDX's list, not a title".to_owned(),
                    before => format!("an id of SPDX's list, not a title; it may be {before}"),
                };
                return Err(("licence_unknown", expected));
            }
            id => spelt.push_str(&licence(id)?),
        }
        if !piece.trim().is_empty() {
            after_with = piece == "WITH";
        }
    }
    Ok(spelt)
}

/// Words that are no part of an id: the title of a licence was written.
const TITLE_WORDS: [&str; 5] = ["license", "licence", "the", "version", "v"];

/// Words, parentheses, and the blanks between them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let length = if matches!(first, '(' | ')') {
            1
        } else if first.is_whitespace() {
            rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len())
        } else {
            rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ')')).unwrap_or(rest.len())
        };
        let (piece, after) = rest.split_at(length);
        rest = after;
        Some(piece)
    })
}

fn licence(id: &str) -> Result<String, Fault> {
    if let Some(name) = id.strip_prefix("LicenseRef-") {
        let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
        return if is_name { Ok(id.to_owned()) } else { Err(unknown(id)) };
    }
    let (base, plus) = id.strip_suffix('+').map_or((id, ""), |base| (base, "+"));
    // The list has withdrawn ids that end in `+`.
    let found = LICENCES.get(&id.to_ascii_lowercase()).map(|it| (*it, ""));
    match found.or_else(|| LICENCES.get(&base.to_ascii_lowercase()).map(|it| (*it, plus))) {
        Some(((name, false), plus)) => Ok(format!("{name}{plus}")),
        Some(((name, true), _)) => Err(("licence_deprecated", successor(name))),
        None => Err(unknown(id)),
    }
}

/// What SPDX has in the place of a withdrawn id.
fn successor(name: &str) -> String {
    let base = name.trim_end_matches('+');
    let has = |id: &str| LICENCES.contains_key(&id.to_ascii_lowercase());
    let (only, later) = (format!("{base}-only"), format!("{base}-or-later"));
    match name.strip_suffix('+') {
        Some(_) if has(&later) => later,
        None if has(&only) => format!("{only} or {later}: {name} alone does not say which"),
        _ => format!("an id that SPDX's list has not withdrawn, as it has {name}"),
    }
}

fn exception(id: &str) -> Result<String, Fault> {
    let found = EXCEPTIONS.get(&id.to_ascii_lowercase());
    let expected =
        || ("licence_unknown", format!("an exception of SPDX's list after WITH, got {}", crate::error::shown(id)));
    found.map(|name| (*name).to_owned()).ok_or_else(expected)
}

fn unknown(id: &str) -> Fault {
    let lower = id.to_ascii_lowercase();
    let family = FAMILIES.iter().find(|(prefix, _)| lower.starts_with(prefix));
    let choices = match family {
        Some((_, ids)) => ids.iter().map(|id| (*id).to_owned()).collect(),
        None => same_beginning(&lower),
    };
    let shown = crate::error::shown(id);
    let expected = if choices.is_empty() {
        format!("an id of SPDX's list, which has no `{shown}`; LicenseRef-NAME for a licence of your own")
    } else {
        format!("an id of SPDX's list, which has no `{shown}`; it may be one of {}", choices.join(", "))
    };
    ("licence_unknown", expected)
}

/// Ids that begin with the same letters; which one is meant is not ours to say.
fn same_beginning(lower: &str) -> Vec<String> {
    let stem: String = lower.chars().take_while(char::is_ascii_alphabetic).collect();
    if stem.len() < 2 {
        return Vec::new();
    }
    let current = spdx::identifiers::LICENSES.iter().filter(|it| it.flags & DEPRECATED == 0);
    let alike = current.filter(|it| it.name.to_ascii_lowercase().starts_with(&stem));
    alike.take(CHOICES_MAX).map(|it| it.name.to_owned()).collect()
}
