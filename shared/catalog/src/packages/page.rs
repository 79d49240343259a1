//! What a creator writes on a package's page.

use std::fmt;

use registry::FieldError;
use serde::{Deserialize, Serialize};

pub const PACKAGE_TAGS_MAX: usize = 10;

/// A package's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = PackagePage)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub title: Title,
    pub summary: Summary,
    pub category: Category,
    /// Each once.
    #[serde(default)]
    #[schema(max_items = 10)]
    pub tags: Vec<Tag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    pub homepage: Option<WebAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    pub repository: Option<WebAddress>,
}

impl Page {
    /// # Errors
    /// `tags_count`, `tags_twice`.
    pub fn check(&self) -> Result<(), FieldError> {
        if self.tags.len() > PACKAGE_TAGS_MAX {
            let expected = format!("at most {PACKAGE_TAGS_MAX} tags");
            return Err(FieldError::new("tags", "tags_count", expected, &self.tags.len().to_string()));
        }
        match self.tags.iter().enumerate().find(|(at, tag)| self.tags[..*at].contains(tag)) {
            Some((_, twice)) => Err(FieldError::new("tags", "tags_twice", "each tag once", &twice.0)),
            None => Ok(()),
        }
    }
}

/// What a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PackageCategory)]
pub enum Category {
    Api,
    Commerce,
    Database,
    DataModel,
    Documentation,
    Education,
    Frontend,
    Geography,
    Government,
    Infrastructure,
    LifeSciences,
    Media,
    Organisation,
    Provenance,
    Science,
    Security,
    Testing,
    Other,
}

impl Category {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Commerce => "commerce",
            Self::Database => "database",
            Self::DataModel => "data_model",
            Self::Documentation => "documentation",
            Self::Education => "education",
            Self::Frontend => "frontend",
            Self::Geography => "geography",
            Self::Government => "government",
            Self::Infrastructure => "infrastructure",
            Self::LifeSciences => "life_sciences",
            Self::Media => "media",
            Self::Organisation => "organisation",
            Self::Provenance => "provenance",
            Self::Science => "science",
            Self::Security => "security",
            Self::Testing => "testing",
            Self::Other => "other",
        }
    }
}

/// A rule of a text: the field, its code, what is expected, and whether a text does.
struct Rule {
    field: &'static str,
    code: &'static str,
    expected: &'static str,
    characters_max: usize,
    /// What the API's document says of the form, where a pattern can.
    pattern: Option<&'static str>,
    accepts: fn(&str) -> bool,
}

impl Rule {
    fn check(&self, text: &str) -> Result<(), FieldError> {
        let is_of_length = (1..=self.characters_max).contains(&text.chars().count());
        if is_of_length && (self.accepts)(text) {
            return Ok(());
        }
        let expected = format!("{}, of 1 to {} characters", self.expected, self.characters_max);
        Err(FieldError::new(self.field, self.code, expected, text))
    }
}

/// Text on one line, without characters that turn its direction.
fn is_one_line(text: &str) -> bool {
    let turns = |c: char| matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.trim() == text && !text.chars().any(|c| c.is_control() || turns(c))
}

fn is_tag(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9'));
    text.split('-').all(is_word)
}

/// An address of the web, as a browser takes it.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.is_empty()
        && !host.contains('@')
        && text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\' | b'`'))
}

const TITLE: Rule = Rule {
    field: "title",
    code: "title_form",
    expected: "text on one line without spaces around it",
    characters_max: 100,
    pattern: None,
    accepts: is_one_line,
};
const SUMMARY: Rule = Rule {
    field: "summary",
    code: "summary_form",
    expected: "text on one line without spaces around it",
    characters_max: 300,
    pattern: None,
    accepts: is_one_line,
};
const TAG: Rule = Rule {
    field: "tags",
    code: "tag_form",
    expected: "lower-case letters and digits with single hyphens",
    characters_max: 32,
    pattern: Some("^[a-z0-9]+(-[a-z0-9]+)*$"),
    accepts: is_tag,
};
const WEB_ADDRESS: Rule = Rule {
    field: "homepage",
    code: "address_form",
    expected: "an address that begins with https:// or http://",
    characters_max: 300,
    pattern: Some("^https?://[!$-.0-;=A-\\[\\]-_a-~]+([/?#][!#-;=?-\\[\\]-_a-~]*)?$"),
    accepts: is_web_address,
};

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident = $schema:literal by $rule:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// The rule of the field.
            pub fn parse(text: &str) -> Result<Self, FieldError> {
                $rule.check(text).map(|()| Self(text.to_owned()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = FieldError;

            fn try_from(text: String) -> Result<Self, FieldError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .min_length(Some(1))
                    .max_length(Some($rule.characters_max))
                    .pattern($rule.pattern)
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }
        }
    )*};
}

texts! {
    Title = "PackageTitle" by TITLE;
    /// What a package is, in a sentence.
    Summary = "PackageSummary" by SUMMARY;
    Tag = "PackageTag" by TAG;
    WebAddress = "WebAddress" by WEB_ADDRESS;
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_would_break_a_page_are_refused() {
        assert!(Title::parse("TypeScript from any ontology").is_ok());
        for wrong in ["", " padded", "two\nlines", "turned \u{202e}round", &"x".repeat(101)] {
            assert_eq!(Title::parse(wrong).unwrap_err().code, "title_form", "{wrong:?}");
        }
        for wrong in ["", "Upper", "a--b", "-a", "a b", "ä"] {
            assert_eq!(Tag::parse(wrong).unwrap_err().code, "tag_form", "{wrong:?}");
        }
        for wrong in ["ftp://example.org", "https://", "javascript:x", "https://user@example.org/", "https://a b"] {
            assert_eq!(WebAddress::parse(wrong).unwrap_err().code, "address_form", "{wrong:?}");
        }
        assert!(WebAddress::parse("https://example.org/a?b=c#d").is_ok());
    }

    /// As proptest takes a pattern.
    fn unanchored(rule: Rule) -> &'static str {
        rule.pattern.unwrap().trim_start_matches('^').trim_end_matches('$')
    }

    proptest::proptest! {
        #[test]
        fn what_the_published_patterns_allow_is_accepted(
            tag in unanchored(TAG),
            address in unanchored(WEB_ADDRESS),
        ) {
            for (rule, text) in [(TAG, tag), (WEB_ADDRESS, address)] {
                let is_short = text.chars().count() <= rule.characters_max;
                proptest::prop_assert_eq!(rule.check(&text).is_ok(), is_short, "{:?}", text);
            }
        }
    }

    #[test]
    fn each_tag_stands_once_and_there_are_few() {
        let page = |tags: &[&str]| Page {
            title: Title::parse("T").unwrap(),
            summary: Summary::parse("S").unwrap(),
            category: Category::Other,
            tags: tags.iter().map(|tag| Tag::parse(tag).unwrap()).collect(),
            homepage: None,
            repository: None,
        };
        assert!(page(&["rdf", "owl"]).check().is_ok());
        assert_eq!(page(&["rdf", "rdf"]).check().unwrap_err().code, "tags_twice");
        assert_eq!(page(&["a"; 11]).check().unwrap_err().code, "tags_count");
    }

    #[test]
    fn a_category_is_written_as_it_is_called() {
        for category in [Category::Api, Category::DataModel, Category::LifeSciences, Category::Other] {
            assert_eq!(serde_json::to_value(category).unwrap(), category.as_str());
        }
    }
}
