//! How each target writes names.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::reserved;
use crate::render::inflect;

/// The language that the templates write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Target {
    #[default]
    Typescript,
    /// JSON Schema.
    Json,
    /// JSON Schema in OpenAPI, whose components have ASCII names.
    Openapi,
    Graphql,
    Rust,
    Sql,
    Python,
    Html,
}

impl Target {
    pub const NAMES: [(&'static str, Self); 8] = [
        ("typescript", Self::Typescript),
        ("json", Self::Json),
        ("openapi", Self::Openapi),
        ("graphql", Self::Graphql),
        ("rust", Self::Rust),
        ("sql", Self::Sql),
        ("python", Self::Python),
        ("html", Self::Html),
    ];
}

/// Names that must differ from one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vocabulary) enum Scope {
    /// Classes and enumerations.
    Types,
    /// Properties.
    Members,
    /// The values of one enumeration.
    Values,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Case {
    Keep,
    /// The first letter is a capital.
    Capital,
    Snake,
}

/// What a compiler makes of identifiers before it compares them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NormalForm {
    AsIs,
    /// Rust: `é` is one letter, however it is written.
    Composed,
    /// Python: ligatures and letters of full width are their letters, too.
    Compatible,
}

/// The rules for names of one scope.
pub(in crate::vocabulary) struct Style {
    case: Case,
    /// Only ASCII; otherwise letters of any script (Unicode's XID).
    ascii: bool,
    /// Names may not begin with `_`.
    no_leading_underscore: bool,
    reserved: &'static [&'static [&'static str]],
    reserved_prefixes: &'static [&'static str],
    /// Names the templates use themselves.
    own_reserved: Vec<String>,
    pub(super) longest_bytes: usize,
    pub(super) folds_case: bool,
    normal_form: NormalForm,
    /// What a name begins with that has no letters at all.
    pub(super) empty: &'static str,
}

/// Longer than any name that a person reads; some tools keep no more.
const LONGEST_BYTES: usize = 255;
/// PostgreSQL's NAMEDATALEN less one.
const LONGEST_SQL_BYTES: usize = 63;
/// Names become those of files, with an ending, and these have 255 bytes at most; some
/// tools also count the folders before it.
const LONGEST_HTML_BYTES: usize = 120;

impl Style {
    pub(in crate::vocabulary) fn new(target: Target, scope: Scope, own_reserved: &[String]) -> Self {
        let case = match (target, scope) {
            (Target::Sql, _) | (Target::Rust | Target::Python, Scope::Members) => Case::Snake,
            (_, Scope::Types) | (Target::Rust, Scope::Values) => Case::Capital,
            _ => Case::Keep,
        };
        let reserved: &[&[&str]] = match (target, scope) {
            (Target::Typescript, Scope::Types) => &[reserved::TYPES, reserved::TYPESCRIPT_TYPES],
            (Target::Graphql, Scope::Types) => &[reserved::TYPES, reserved::GRAPHQL_TYPES],
            (Target::Rust, Scope::Types | Scope::Values) => &[reserved::TYPES, reserved::RUST_TYPES, reserved::RUST],
            (Target::Python, Scope::Types) => &[reserved::TYPES, reserved::PYTHON, reserved::PYTHON_TYPES],
            (Target::Json | Target::Openapi | Target::Html | Target::Sql, Scope::Types) => &[reserved::TYPES],
            (Target::Typescript, Scope::Members) => &[reserved::TYPESCRIPT],
            (Target::Rust, Scope::Members) => &[reserved::MEMBERS, reserved::RUST],
            (Target::Python, _) => &[reserved::MEMBERS, reserved::PYTHON, reserved::PYTHON_MEMBERS],
            (Target::Graphql, Scope::Values) => &[reserved::GRAPHQL_VALUES],
            (Target::Sql, Scope::Members) => &[reserved::MEMBERS, reserved::SQL_MEMBERS],
            (_, Scope::Members) => &[reserved::MEMBERS],
            (_, Scope::Values) => &[],
        };
        Self {
            case,
            ascii: matches!(target, Target::Graphql | Target::Html | Target::Openapi),
            no_leading_underscore: target == Target::Python,
            reserved,
            reserved_prefixes: match (target, scope) {
                (Target::Rust, Scope::Types) => &["Rdf", "Xsd"],
                (_, Scope::Types) => &["Rdf", "rdf_"],
                (Target::Python, Scope::Members) => &["model_"],
                _ => &[],
            },
            own_reserved: own_reserved.to_vec(),
            longest_bytes: match target {
                Target::Sql => LONGEST_SQL_BYTES,
                Target::Html => LONGEST_HTML_BYTES,
                _ => LONGEST_BYTES,
            },
            folds_case: matches!(target, Target::Sql | Target::Html),
            normal_form: match target {
                Target::Rust => NormalForm::Composed,
                Target::Python => NormalForm::Compatible,
                _ => NormalForm::AsIs,
            },
            empty: if case == Case::Capital { "Term" } else { "term" },
        }
    }

    pub(super) fn is_reserved(&self, name: &str) -> bool {
        self.reserved.iter().any(|names| names.contains(&name))
            || self.own_reserved.iter().any(|own| own == name)
            || self.reserved_prefixes.iter().any(|prefix| name.starts_with(prefix))
    }

    pub(super) fn normal<'a>(&self, name: &'a str) -> Cow<'a, str> {
        match self.normal_form {
            NormalForm::AsIs => name.into(),
            NormalForm::Composed => ComposingNormalizerBorrowed::new_nfc().normalize(name),
            NormalForm::Compatible => ComposingNormalizerBorrowed::new_nfkc().normalize(name),
        }
    }

    /// The letters and digits of a wish in the target's case, the rest as `_`.
    pub(super) fn shape(&self, wish: &str) -> String {
        // Most names are made of these alone, which every target keeps.
        if wish.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return self.cased(wish.to_owned());
        }
        let mut out = String::with_capacity(wish.len());
        let mut gap = false;
        let mut push = |c: char| {
            let is_kept = if self.ascii {
                c.is_ascii_alphanumeric()
            } else {
                // Joiners are letters since Unicode 15.1, which languages follow one by one.
                !matches!(c, '_' | '\u{200c}' | '\u{200d}') && unicode_ident::is_xid_continue(c)
            };
            if is_kept {
                out.push(c);
            } else if !gap {
                out.push('_');
            }
            gap = !is_kept;
        };
        for c in self.normal(wish).chars() {
            if self.ascii && !c.is_ascii() {
                // How it is spelt in ASCII: `größe` is `grosse`.
                deunicode::deunicode_char(c).unwrap_or_default().chars().for_each(&mut push);
            } else {
                push(c);
            }
        }
        self.cased(out)
    }

    fn cased(&self, mut name: String) -> String {
        match self.case {
            Case::Keep => name,
            Case::Capital => {
                if let Some(ascii) = name.get_mut(..1) {
                    ascii.make_ascii_uppercase();
                    return name;
                }
                let mut chars = name.chars();
                chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
            }
            Case::Snake => inflect::snake_case(&name),
        }
    }

    /// A label as one word in the manner of local names: `material entity` is
    /// `MaterialEntity` for a class and `materialEntity` for a member.
    pub(in crate::vocabulary) fn of_label(&self, label: &str) -> String {
        let words = label.split(|c: char| !unicode_ident::is_xid_continue(c)).filter(|word| !word.is_empty());
        let capital = |word: &str| {
            let mut chars = word.chars();
            chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>()).unwrap_or_default()
        };
        let keeps_first = |at: usize| at == 0 && self.empty == "term";
        words.enumerate().map(|(at, word)| if keeps_first(at) { word.to_owned() } else { capital(word) }).collect()
    }

    /// Makes the first character one that a name may begin with.
    pub(super) fn lead(&self, name: String) -> String {
        let starts = name.chars().next().is_some_and(|c| unicode_ident::is_xid_start(c) || c == '_');
        if self.no_leading_underscore {
            let bare = name.trim_start_matches('_');
            let starts = bare.chars().next().is_some_and(unicode_ident::is_xid_start);
            return if starts { bare.to_owned() } else { format!("x_{bare}") };
        }
        if starts { name } else { format!("_{name}") }
    }
}
