//! A constant replacement of REPLACE: from XPath's notation to the evaluator's.
//!
//! XPath's `$1_` is group 1 and an underscore; the evaluator reads a group of
//! the name `1_`, which there is none of, and the text is lost.

use oxrdf::Literal;
use oxrdf::vocab::xsd;
use spargebra::algebra::Expression;

/// Rewrites the third argument where it is a constant.
pub(super) fn rewrite(arguments: &mut [Expression]) {
    let [_, pattern, replacement, flags @ ..] = arguments else { return };
    let Some(given) = constant(replacement) else { return };
    let plain = flags.first().and_then(constant).is_some_and(|flags| flags.contains('q'));
    let rewritten = if plain {
        given.replace('$', "$$")
    } else {
        // Without the pattern nothing tells that `$12` is not group 1 and a 2.
        from_xpath(given, constant(pattern).map_or(0, groups))
    };
    *replacement = Expression::Literal(Literal::new_simple_literal(rewritten));
}

fn constant(expression: &Expression) -> Option<&str> {
    let Expression::Literal(literal) = expression else { return None };
    (literal.datatype() == xsd::STRING).then(|| literal.value())
}

/// `$1` → `${1}`, `\$` → `$$`, `\\` → `\`. What XPath calls an error stays as it
/// is: projects are written so, and mean what the evaluator makes of it.
fn from_xpath(replacement: &str, groups: usize) -> String {
    let mut rewritten = String::with_capacity(replacement.len() + 8);
    let mut rest = replacement;
    while let Some(at) = rest.find(['$', '\\']) {
        rewritten.push_str(&rest[..at]);
        rest = &rest[at..];
        let (written, length) = match rest.as_bytes() {
            [b'\\', b'$', ..] | [b'$', b'$', ..] => ("$$".to_owned(), 2),
            [b'\\', b'\\', ..] => ("\\".to_owned(), 2),
            [b'$', digits @ ..] if digits.first().is_some_and(u8::is_ascii_digit) => {
                let (group, length) = reference(digits, groups);
                (format!("${{{group}}}"), 1 + length)
            }
            _ => (rest[..1].to_owned(), 1),
        };
        rewritten.push_str(&written);
        rest = &rest[length..];
    }
    rewritten + rest
}

/// The group and how many digits name it: as many as name one that there is,
/// and one at least.
fn reference(digits: &[u8], groups: usize) -> (usize, usize) {
    let value = |digit: u8| usize::from(digit - b'0');
    let (mut group, mut length) = (value(digits[0]), 1);
    while let Some(digit) = digits.get(length).filter(|digit| digit.is_ascii_digit()) {
        let longer = group * 10 + value(*digit);
        if longer > groups {
            break;
        }
        (group, length) = (longer, length + 1);
    }
    (group, length)
}

/// How many groups of this pattern capture.
fn groups(pattern: &str) -> usize {
    let bytes = pattern.as_bytes();
    let (mut groups, mut classes, mut at) = (0, 0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'[' => {
                classes += 1;
                at += usize::from(bytes.get(at + 1) == Some(&b'^'));
                // The first in a class is itself.
                at += usize::from(bytes.get(at + 1) == Some(&b']'));
            }
            b']' => classes = classes.saturating_sub(1),
            b'(' if classes == 0 && captures(&bytes[at + 1..]) => groups += 1,
            _ => {}
        }
        at += 1;
    }
    groups
}

fn captures(opened: &[u8]) -> bool {
    !opened.starts_with(b"?") || opened.starts_with(b"?<") || opened.starts_with(b"?P<")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_a_group_whatever_follows() {
        for (given, rewritten) in [
            ("$1_$2", "${1}_${2}"),
            ("a$1b", "a${1}b"),
            ("$0$1", "${0}${1}"),
            ("$1", "${1}"),
            ("none", "none"),
            ("", ""),
            ("\u{e9}$1\u{e9}", "\u{e9}${1}\u{e9}"),
        ] {
            assert_eq!(from_xpath(given, 2), rewritten, "{given}");
        }
    }

    #[test]
    fn escapes_are_the_characters_they_stand_for() {
        for (given, rewritten) in
            [(r"\$1", "$$1"), (r"\\", r"\"), (r"\\$1", r"\${1}"), (r"\\\$1", r"\$$1"), (r"\\\\", r"\\")]
        {
            assert_eq!(from_xpath(given, 1), rewritten, "{given}");
        }
    }

    #[test]
    fn what_xpath_does_not_allow_stays() {
        for given in ["$", "a$", "$$", "${1}", "${name}", "$name", r"\n", "\\", "\\\"", "$\u{e9}"] {
            assert_eq!(from_xpath(given, 1), given);
        }
    }

    #[test]
    fn digits_beyond_the_groups_are_text() {
        assert_eq!(from_xpath("$12", 1), "${1}2");
        assert_eq!(from_xpath("$12", 11), "${1}2");
        assert_eq!(from_xpath("$12", 12), "${12}");
        assert_eq!(from_xpath("$9", 1), "${9}");
        assert_eq!(from_xpath("$99999999999999999999999", 12), "${9}9999999999999999999999");
    }

    #[test]
    fn only_what_captures_is_counted() {
        for (pattern, count) in [
            ("", 0),
            ("(a)(b)", 2),
            ("((a))", 2),
            ("(?:a)(?i)(?<n>b)(?P<m>c)", 2),
            (r"\((a)\)", 1),
            ("[(](a)", 1),
            ("[]()](a)", 1),
            ("[^](](a)", 1),
            ("[[(]](a)", 1),
            ("(", 1),
            ("\\", 0),
        ] {
            assert_eq!(groups(pattern), count, "{pattern}");
        }
    }
}
