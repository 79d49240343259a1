//! Names that may be taken for other names.
//!
//! Two names look alike if their [`fold`] is equal: the UTS 39 skeleton
//! (<https://www.unicode.org/reports/tr39/>), without case and separators. A
//! new name is also refused if it is one edit away from a well-used name of
//! somebody else: one character more, less or other, or two neighbours
//! exchanged.
//!
//! A store finds the candidates by equality alone. It keeps each name under its
//! [`fold`], and each well-used one also under its [`neighbourhood`]; names
//! that are one edit apart have a key of their neighbourhoods in common. Not
//! every common key means one edit, so [`check`] judges what was found.

use std::collections::BTreeSet;

use crate::FieldError;

/// Below this length of the fold nearly everything is one edit from something.
pub const EDIT_CHARACTERS_MIN: usize = 5;

/// A name that the registry has.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    pub name: &'a str,
    /// By installs, as the caller measures it.
    pub is_well_used: bool,
    /// It belongs to whoever asks for the new one.
    pub is_own: bool,
}

/// What all names that look alike have in common. A slash stays.
pub fn fold(name: &str) -> String {
    let lower = name.to_lowercase();
    let skeleton: String = unicode_security::skeleton(&lower).collect();
    skeleton.chars().flat_map(char::to_lowercase).filter(|c| !matches!(c, '-' | '_' | '.' | ' ')).collect()
}

/// The keys under which a well-used name is stored, and all of which are looked
/// up for a new one: the fold, and the fold less each one character.
pub fn neighbourhood(name: &str) -> BTreeSet<String> {
    let characters: Vec<char> = fold(name).chars().collect();
    let mut keys = BTreeSet::from([characters.iter().collect()]);
    if characters.len() >= EDIT_CHARACTERS_MIN - 1 {
        keys.extend((0..characters.len()).map(|left_out| {
            characters.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, c)| *c).collect::<String>()
        }));
    }
    keys
}

/// Refuses a new name that may be taken for one of `known`.
///
/// # Errors
/// `name_looks_alike`, `name_one_edit_away`; each names the other name.
pub fn check<'a>(
    field: &'static str,
    name: &str,
    known: impl IntoIterator<Item = Known<'a>>,
) -> Result<(), FieldError> {
    let folded = fold(name);
    for other in known {
        let other_folded = fold(other.name);
        if folded == other_folded {
            let expected = format!("a name that cannot be taken for `{}`, which exists", other.name);
            return Err(FieldError::new(field, "name_looks_alike", expected, name));
        }
        let is_long = folded.chars().count().max(other_folded.chars().count()) >= EDIT_CHARACTERS_MIN;
        if other.is_well_used && !other.is_own && is_long && is_one_edit(&folded, &other_folded) {
            let expected = format!("a name that is more than one character from `{}`, which many use", other.name);
            return Err(FieldError::new(field, "name_one_edit_away", expected, name));
        }
    }
    Ok(())
}

/// Whether one insertion, deletion, substitution, or exchange of neighbours
/// makes one of the other.
fn is_one_edit(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let same_head = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (short, long) = (&short[same_head..], &long[same_head..]);
    match (short, long) {
        ([], []) => false,
        ([x, y, short @ ..], [v, w, long @ ..]) if x == w && y == v && short == long => true,
        ([_, short @ ..], [_, long @ ..]) if short == long => true,
        (short, [_, long @ ..]) => short == long,
        _ => false,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn known(name: &str) -> Known<'_> {
        Known { name, is_well_used: true, is_own: false }
    }

    fn code(name: &str, other: Known<'_>) -> Option<&'static str> {
        check("name", name, [other]).err().map(|error| error.code)
    }

    #[test]
    fn case_separators_and_confusable_letters_are_no_difference() {
        for name in ["typescript", "type-script", "Type_Script", "typescrlpt-", "tуpescript", "𝐭ypescript"] {
            let expected = if name.contains('l') { Some("name_one_edit_away") } else { Some("name_looks_alike") };
            assert_eq!(code(name, known("type-script")), expected, "{name}");
        }
        assert_eq!(code("g00d-earnings", known("good-eamings")), Some("name_looks_alike"));
        assert_eq!(code("paypa1", known("paypal")), Some("name_looks_alike"));
        assert_eq!(code("acme/dcat", known("acmed/cat")), Some("name_one_edit_away"));
    }

    #[test]
    fn look_alikes_are_refused_even_if_nobody_uses_the_other() {
        let other = Known { name: "type-script", is_well_used: false, is_own: true };
        assert_eq!(code("typescript", other), Some("name_looks_alike"));
    }

    #[test]
    fn one_edit_matters_only_to_long_well_used_names_of_others() {
        for name in ["typescripts", "typescrip", "typoscript", "typescritp", "xtypescript"] {
            assert_eq!(code(name, known("typescript")), Some("name_one_edit_away"), "{name}");
            assert_eq!(code(name, Known { is_well_used: false, ..known("typescript") }), None, "{name}");
            assert_eq!(code(name, Known { is_own: true, ..known("typescript") }), None, "{name}");
        }
        assert_eq!(code("typescriptss", known("typescript")), None);
        assert_eq!(code("orb", known("org")), None);
        assert_eq!(code("prov", known("proof")), None);
    }

    /// Optimal string alignment, as every textbook has it.
    fn distance(a: &[char], b: &[char]) -> usize {
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for (i, row) in d.iter_mut().enumerate() {
            row[0] = i;
        }
        d[0] = (0..=b.len()).collect();
        for i in 1..=a.len() {
            for j in 1..=b.len() {
                let cost = usize::from(a[i - 1] != b[j - 1]);
                d[i][j] = (d[i - 1][j] + 1).min(d[i][j - 1] + 1).min(d[i - 1][j - 1] + cost);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    d[i][j] = d[i][j].min(d[i - 2][j - 2] + 1);
                }
            }
        }
        d[a.len()][b.len()]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(800))]

        #[test]
        fn one_edit_is_what_the_textbook_says(a in "[abc]{0,7}", b in "[abc]{0,7}") {
            let chars = |text: &str| text.chars().collect::<Vec<_>>();
            prop_assert_eq!(is_one_edit(&a, &b), distance(&chars(&a), &chars(&b)) == 1);
        }

        /// A store that looks keys up by equality misses nothing that `check` refuses.
        #[test]
        fn names_that_are_refused_have_a_key_in_common(a in "[abc1l0o-]{2,9}", b in "[abc1l0o-]{2,9}") {
            if check("name", &a, [known(&b)]).is_err() {
                prop_assert!(!neighbourhood(&a).is_disjoint(&neighbourhood(&b)), "{} {}", a, b);
            }
        }

        #[test]
        fn refusals_are_mutual(a in "[abc1l-]{2,9}", b in "[abc1l-]{2,9}") {
            prop_assert_eq!(code(&a, known(&b)), code(&b, known(&a)));
        }
    }

    #[test]
    fn a_name_has_few_keys() {
        assert!(neighbourhood(&"ab".repeat(32)).len() <= 65);
    }
}
