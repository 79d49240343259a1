//! Regular expressions of XML Schema and SHACL as ones that JavaScript (with
//! the flag `u`), Python, Rust and PostgreSQL read alike.

use std::fmt::Write as _;

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind, Look, Repetition};

/// Longer patterns are not worth what they say.
const BYTES_MAX: usize = 20_000;

/// The pattern in the common part of all languages, its flags written out;
/// `None` where there is no such pattern.
pub(super) fn pattern(text: &str, flags: &str) -> Option<String> {
    if flags.is_empty() && is_plain(text) {
        return Some(text.to_owned());
    }
    let has = |flag| flags.contains(flag);
    let text = if has('q') { regex_syntax::escape(text) } else { text.to_owned() };
    let mut parser = ParserBuilder::new();
    parser.case_insensitive(has('i')).dot_matches_new_line(has('s')).ignore_whitespace(has('x')).multi_line(has('m'));
    let parsed = parser.build().parse(&text).ok()?;
    let mut out = String::new();
    write(&mut out, &parsed)?;
    (out.len() <= BYTES_MAX).then_some(out)
}

/// Whether a pattern means the same everywhere as it stands.
fn is_plain(text: &str) -> bool {
    let mut chars = text.chars().peekable();
    let mut in_class = false;
    while let Some(c) = chars.next() {
        match c {
            '\\' if !chars.next().is_some_and(|next| "\\.^$|?*+()[]{}".contains(next)) => return false,
            '[' if in_class => return false,
            '[' => in_class = true,
            ']' => in_class = false,
            // `&&`, `--` and `~~` are operators to some.
            '&' | '-' | '~' if in_class && chars.peek() == Some(&c) => return false,
            // A dot leaves out other line ends elsewhere.
            '.' if !in_class => return false,
            '{' if !in_class && !chars.peek().is_some_and(char::is_ascii_digit) => return false,
            '(' if chars.peek() == Some(&'?') => return false,
            c if c.is_control() => return false,
            _ => {}
        }
    }
    regex_syntax::parse(text).is_ok()
}

fn write(out: &mut String, hir: &Hir) -> Option<()> {
    if out.len() > BYTES_MAX {
        return None;
    }
    match hir.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => {
            std::str::from_utf8(&literal.0).ok()?.chars().for_each(|c| character(out, c, false))
        }
        HirKind::Class(Class::Unicode(class)) => ranges(out, class),
        HirKind::Class(Class::Bytes(class)) => ranges(out, &class.to_unicode_class()?),
        HirKind::Look(Look::Start) => out.push('^'),
        HirKind::Look(Look::End) => out.push('$'),
        HirKind::Look(_) => return None,
        HirKind::Repetition(repetition) => repeated(out, repetition)?,
        HirKind::Capture(capture) => group(out, &capture.sub)?,
        HirKind::Concat(parts) => {
            for part in parts {
                let is_choice = matches!(part.kind(), HirKind::Alternation(_));
                if is_choice {
                    group(out, part)?
                } else {
                    write(out, part)?
                };
            }
        }
        HirKind::Alternation(parts) => {
            for (at, part) in parts.iter().enumerate() {
                if at > 0 {
                    out.push('|');
                }
                write(out, part)?;
            }
        }
    }
    Some(())
}

fn group(out: &mut String, inner: &Hir) -> Option<()> {
    out.push_str("(?:");
    write(out, inner)?;
    out.push(')');
    Some(())
}

fn repeated(out: &mut String, repetition: &Repetition) -> Option<()> {
    group(out, &repetition.sub)?;
    let _ = match (repetition.min, repetition.max) {
        (0, None) => write!(out, "*"),
        (1, None) => write!(out, "+"),
        (0, Some(1)) => write!(out, "?"),
        (min, None) => write!(out, "{{{min},}}"),
        (min, Some(max)) if min == max => write!(out, "{{{min}}}"),
        (min, Some(max)) => write!(out, "{{{min},{max}}}"),
    };
    if !repetition.greedy {
        out.push('?');
    }
    Some(())
}

/// A class by its ranges, or by those of what it leaves out.
fn ranges(out: &mut String, class: &ClassUnicode) {
    let all = class.ranges();
    if all.is_empty() {
        // Nothing matches it.
        return out.push_str("[^\\x00-\u{10ffff}]");
    }
    let is_negated = all[0].start() == '\0' && all[all.len() - 1].end() == char::MAX && all.len() > 1;
    let mut shown = class.clone();
    if is_negated {
        shown.negate();
    }
    out.push_str(if is_negated { "[^" } else { "[" });
    for range in shown.ranges() {
        character(out, range.start(), true);
        if range.start() != range.end() {
            if u32::from(range.start()) + 1 < u32::from(range.end()) {
                out.push('-');
            }
            character(out, range.end(), true);
        }
    }
    out.push(']');
}

fn character(out: &mut String, c: char, in_class: bool) {
    let is_syntax = if in_class { "\\]^[-" } else { "\\.^$|?*+()[]{}" };
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if c.is_ascii_control() => drop(write!(out, "\\x{:02x}", u32::from(c))),
        c => {
            if is_syntax.contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::pattern;

    fn portable(text: &str, flags: &str) -> String {
        pattern(text, flags).unwrap()
    }

    #[test]
    fn what_all_languages_read_alike_stays_as_it_is() {
        for text in ["^[A-Z]{2}[0-9]+$", "a|b", "^(x)?y$", "[^@]+@[a-z-]+\\.[a-z]+", "größe", ""] {
            assert_eq!(portable(text, ""), text);
        }
    }

    #[test]
    fn flags_classes_and_escapes_are_written_out() {
        assert_eq!(portable("^ab$", "i"), "^[Aa][Bb]$");
        assert_eq!(portable("a.c", ""), "a[^\\n]c");
        assert_eq!(portable("a.c", "q"), "a\\.c");
        assert_eq!(portable("a b # c", "x"), "ab");
        assert_eq!(portable("\\-\\/\"", ""), "-/\"");
        assert!(portable("^\\d$", "").contains("٠-٩"));
        assert!(portable("^\\p{Lu}", "").starts_with("^[A-Z"));
    }

    #[test]
    fn what_only_one_language_knows_has_no_pattern() {
        for text in ["\\i\\c*", "(a)\\1", "(?=a)", "\\bword", "[", "a{2"] {
            assert_eq!(pattern(text, ""), None, "{text}");
        }
        assert_eq!(pattern("^a", "m"), None);
    }
}
