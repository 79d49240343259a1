//! Texts that look like other texts, by UTS 39 (<https://www.unicode.org/reports/tr39/>).
//!
//! What is new is parsed as [`Unmistakable`], at the edge; what is kept was parsed once,
//! and is read back whatever a newer version of Unicode says.
//!
//! | what | rule |
//! |---|---|
//! | mail address | letters of one script in the part before the `@`, and in each label of the domain; none of them looks like ASCII as a whole |
//! | names | letters of one script, or Latin beside Chinese, Japanese or Korean ones (UTS 39's "highly restrictive") |
//! | both | no letter that is another form of an ASCII letter (`𝐀`, `Ａ`), nothing invisible |

use serde::{Deserialize, Deserializer, de};
use unicode_normalization::UnicodeNormalization as _;
use unicode_script::{Script, ScriptExtension, UnicodeScript as _};
use unicode_security::mixed_script::AugmentedScriptSet;
use unicode_security::skeleton;

use crate::{Email, PersonName, WorkspaceName};

/// Why a text may be taken for another one. Begins with its stable code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Lookalike {
    #[error("mixed_scripts: expected letters of one script, got {} among others", described(*.0))]
    MixedScripts(char),
    #[error("confusable_text: expected a text that cannot be taken for `{looks_like}`, got {}", described(*.character))]
    ConfusableText { character: char, looks_like: String },
    #[error("styled_letter: expected the plain letter `{plain}`, got {}", described(*.character))]
    StyledLetter { character: char, plain: String },
    #[error("invisible_character: expected characters that are seen, got {}", described(*.0))]
    InvisibleCharacter(char),
}

/// The character as it is seen, its number, and its script.
fn described(c: char) -> String {
    let shown = if is_invisible(c) { String::new() } else { format!("`{c}` ") };
    format!("{shown}(U+{:04X}, {})", u32::from(c), c.script().full_name())
}

/// A new address or name, which cannot be taken for another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmistakable<T>(T);

impl<T: Distinct> Unmistakable<T> {
    pub fn new(value: T) -> Result<Self, Lookalike> {
        value.distinct().map(|()| Self(value))
    }

    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<'de, T: Distinct + Deserialize<'de>> Deserialize<'de> for Unmistakable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(T::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

impl<T: utoipa::PartialSchema> utoipa::PartialSchema for Unmistakable<T> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        T::schema()
    }
}

impl<T: utoipa::ToSchema> utoipa::ToSchema for Unmistakable<T> {
    fn name() -> std::borrow::Cow<'static, str> {
        T::name()
    }
}

/// A text that must not look like another one.
pub trait Distinct {
    fn distinct(&self) -> Result<(), Lookalike>;
}

impl Distinct for PersonName {
    fn distinct(&self) -> Result<(), Lookalike> {
        name(self.as_str())
    }
}

impl Distinct for WorkspaceName {
    fn distinct(&self) -> Result<(), Lookalike> {
        name(self.as_str())
    }
}

impl Distinct for Email {
    fn distinct(&self) -> Result<(), Lookalike> {
        let (local, domain) = self.as_str().rsplit_once('@').unwrap_or((self.as_str(), ""));
        // Under a top-level domain of another script nobody expects ASCII.
        let expects_ascii = domain.rsplit('.').next().is_none_or(str::is_ascii);
        for part in std::iter::once(local).chain(domain.split('.')) {
            refuse_disguises(part)?;
            one_script(part)?;
            if expects_ascii {
                not_like_ascii(part)?;
            }
        }
        Ok(())
    }
}

/// Checks a name in any language.
pub fn name(text: &str) -> Result<(), Lookalike> {
    refuse_disguises(text)?;
    match one_script(text) {
        Err(_) if is_latin_with_east_asian(text) => Ok(()),
        other => other,
    }
}

/// Refuses letters in another form than the plain one, and characters that are not seen.
fn refuse_disguises(text: &str) -> Result<(), Lookalike> {
    for character in text.chars().filter(|c| !c.is_ascii()) {
        if is_invisible(character) {
            return Err(Lookalike::InvisibleCharacter(character));
        }
        let plain: String = character.nfkc().collect();
        // Up to U+00FF are the ordinal signs of Spanish and the like.
        if character > '\u{ff}' && character.is_alphanumeric() && plain.is_ascii() {
            return Err(Lookalike::StyledLetter { character, plain });
        }
    }
    Ok(())
}

/// Has no width and no shape of its own. The joiners U+200C and U+200D are not among
/// these: Persian and the languages of India are written with them, and emoji.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// UTS 39 §5.1: refuses a text whose letters have no script in common, and names a
/// letter that is not Latin where there are Latin ones.
fn one_script(text: &str) -> Result<(), Lookalike> {
    if !AugmentedScriptSet::for_str(text).is_empty() {
        return Ok(());
    }
    let is_latin = |c: &char| ScriptExtension::from(*c).contains_script(Script::Latin);
    let other = |c: &char| !is_latin(c);
    let (mut common, mut emptying) = (AugmentedScriptSet::default(), None);
    for c in text.chars() {
        common.intersect_with(c.into());
        if common.is_empty() {
            emptying = Some(c);
            break;
        }
    }
    let has_latin = text.chars().any(|c| c.is_alphabetic() && is_latin(&c));
    let found = text.chars().find(other).filter(|_| has_latin).or(emptying);
    found.map_or(Ok(()), |c| Err(Lookalike::MixedScripts(c)))
}

/// UTS 39 §5.2, "highly restrictive": Latin beside Chinese, Japanese or Korean letters.
fn is_latin_with_east_asian(text: &str) -> bool {
    let others = text.chars().filter(|c| !ScriptExtension::from(*c).contains_script(Script::Latin));
    let set = others.fold(AugmentedScriptSet::default(), |mut set, c| {
        set.intersect_with(c.into());
        set
    });
    set.hanb || set.jpan || set.kore
}

/// UTS 39 §4: refuses a text of other letters that all look like ASCII ones.
fn not_like_ascii(text: &str) -> Result<(), Lookalike> {
    let Some(character) = text.chars().find(|c| !c.is_ascii()) else { return Ok(()) };
    let looks_like: String = skeleton(text).collect();
    if looks_like.is_ascii() { Err(Lookalike::ConfusableText { character, looks_like }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn email(text: &str) -> Result<Unmistakable<Email>, Lookalike> {
        Unmistakable::new(Email::parse(text).unwrap())
    }

    #[test]
    fn an_address_of_two_scripts_is_refused_and_the_letter_named() {
        for text in ["аda@example.org", "ada@exаmple.org", "ada.аda@example.org", "ada@пример.exаmple.org"] {
            assert_eq!(email(text), Err(Lookalike::MixedScripts('а')), "{text}");
        }
        assert_eq!(
            Lookalike::MixedScripts('а').to_string(),
            "mixed_scripts: expected letters of one script, got `а` (U+0430, Cyrillic) among others"
        );
    }

    #[test]
    fn an_address_that_looks_like_ascii_as_a_whole_is_refused() {
        for text in ["сара@example.org", "ada@асе.org", "оoo@example.org"] {
            assert!(email(text).is_err(), "{text}");
        }
        let refused = Lookalike::ConfusableText { character: 'с', looks_like: "capa".to_owned() };
        assert_eq!(email("сара@example.org"), Err(refused));
    }

    #[test]
    fn addresses_of_one_script_stay() {
        for text in [
            "ada@example.org",
            "ada+news@example.co.uk",
            "jörg@exämple.de",
            "иван@пример.рф",
            "иван@example.org",
            "сара@почта.рф",
            "用户@例子.广告",
            "田中@日本語ドメイン.jp",
            "ada@пример.org",
            "χρήστης@παράδειγμα.ελ",
            "דוא@דוגמה.קום",
        ] {
            assert!(email(text).is_ok(), "{text}: {:?}", email(text));
        }
    }

    #[test]
    fn names_are_of_one_script_or_of_latin_with_east_asian_ones() {
        for text in [
            "Ada Lovelace",
            "Jörg Müller-Łódź",
            "Ада Лавлейс",
            "Сара",
            "株式会社 ABC",
            "山田 Taro タロウ",
            "삼성 Electronics",
            "محمد ٢",
            "José (Pepe) O’Neil 🚀",
            "Team 7 – R&D",
            "می‌خواهم",
            "अनन्या",
        ] {
            assert_eq!(name(text), Ok(()), "{text}");
        }
        for (text, letter) in [("Аcme", 'А'), ("Acmе Corp", 'е'), ("Ρaypal", 'Ρ'), ("Команда Alpha", 'К')]
        {
            assert_eq!(name(text), Err(Lookalike::MixedScripts(letter)), "{text}");
        }
        assert_eq!(name("Ада Ωμέγα"), Err(Lookalike::MixedScripts('Ω')));
    }

    #[test]
    fn styled_letters_and_what_is_not_seen_are_refused() {
        for (text, plain) in [("𝐀cme", "A"), ("Ａcme", "A"), ("ℊgen", "g")] {
            let refused = name(text).unwrap_err();
            assert!(matches!(&refused, Lookalike::StyledLetter { plain: it, .. } if it == plain), "{text}: {refused}");
        }
        assert_eq!(name("Ac\u{200b}me"), Err(Lookalike::InvisibleCharacter('\u{200b}')));
        assert!(name("Ac\u{200b}me").unwrap_err().to_string().contains("got (U+200B"));
        assert!(name("1ª, 2º").is_ok());
    }

    #[test]
    fn each_refusal_begins_with_a_code() {
        let all = [
            Lookalike::MixedScripts('а'),
            Lookalike::ConfusableText { character: 'а', looks_like: "a".to_owned() },
            Lookalike::StyledLetter { character: 'Ａ', plain: "A".to_owned() },
            Lookalike::InvisibleCharacter('\u{200b}'),
        ];
        for (refusal, code) in all.iter().zip(CODES) {
            assert!(refusal.to_string().starts_with(&format!("{code}: ")), "{refusal}");
        }
    }

    /// Stable; a client may branch on them.
    const CODES: [&str; 4] = ["mixed_scripts", "confusable_text", "styled_letter", "invisible_character"];

    /// Letters that look alike in Latin, and in Cyrillic or Greek.
    const TWINS: [(char, char); 8] =
        [('a', 'а'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('c', 'с'), ('x', 'х'), ('y', 'у'), ('o', 'ο')];

    proptest! {
        #[test]
        fn ascii_is_never_refused(local in "[a-z0-9_+-]{1,12}", label in "[a-z0-9]{1,12}", text in "[ -~]{1,30}") {
            let address = format!("{local}@{label}.org");
            prop_assert!(email(&address).is_ok(), "{}", address);
            prop_assert_eq!(name(&text), Ok(()));
        }

        /// Whatever letters of an ASCII text are put in the place of their twins.
        #[test]
        fn a_twin_of_an_ascii_text_is_refused(
            text in "[a-z]{0,6}[aeopcxy][a-z]{0,6}",
            replaced in proptest::collection::vec(any::<bool>(), 13),
            greek in any::<bool>(),
        ) {
            let twin = |c: char| {
                TWINS.iter().filter(|(latin, _)| *latin == c).map(|(_, twin)| *twin)
                    .find(|twin| !greek || *twin == 'ο')
            };
            let other: String = text.chars().zip(&replaced)
                .map(|(c, replace)| twin(c).filter(|_| *replace).unwrap_or(c)).collect();
            prop_assume!(other != text);
            let address = format!("{other}@example.org");
            prop_assert!(email(&address).is_err(), "{}", address);
            let host = format!("ada@{other}.org");
            prop_assert!(email(&host).is_err(), "{}", host);
            if other.is_ascii() || other.chars().any(|c| c.is_ascii_alphabetic()) {
                prop_assert!(name(&other).is_err(), "{}", other);
            }
        }

        /// The order of words and what stands around them changes no verdict on scripts.
        #[test]
        fn a_verdict_does_not_depend_on_order(words in proptest::collection::vec("[a-zа-яα-ω一-十]{1,3}", 1..5)) {
            let forward = name(&words.join(" ")).is_ok();
            let backward = words.iter().rev().cloned().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(forward, name(&backward).is_ok());
        }
    }
}
