//! Words and their forms, as ggen's filters have them: the same identifier
//! must come out of a project's template here and there.

/// Splits at `_`, `-`, blanks and where an upper letter follows a lower one or
/// a digit; `HTTPServer` stays one word. All words come out in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut after_lower = false;
    for c in text.chars() {
        let separator = matches!(c, '_' | '-' | ' ');
        if (separator || (c.is_uppercase() && after_lower)) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
        if !separator {
            word.extend(c.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// `FooBar` → `foo_bar`; a separator at the end stays.
pub(crate) fn snake_case(text: &str) -> String {
    let mut out = words(text).join("_");
    if !out.is_empty() && text.ends_with(['_', '-', ' ']) {
        out.push('_');
    }
    out
}

/// `foo_bar` → `FooBar`; capitals inside a word stay (`fooID` → `FooID`).
pub(super) fn pascal_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut upper_next = true;
    for c in text.chars() {
        if matches!(c, '_' | '-' | ' ') {
            upper_next = true;
        } else if upper_next {
            out.extend(c.to_uppercase());
            upper_next = false;
        } else {
            out.push(c);
        }
    }
    out
}

/// `FooBar` → `fooBar`
pub(super) fn camel_case(text: &str) -> String {
    let words = words(text);
    words.iter().enumerate().map(|(at, word)| if at == 0 { word.clone() } else { capitalised(word) }).collect()
}

/// `FooBar` → `foo-bar`
pub(super) fn kebab_case(text: &str) -> String {
    words(text).join("-")
}

/// `FooBar` → `FOO_BAR`
pub(super) fn shouty_snake_case(text: &str) -> String {
    words(text).join("_").to_uppercase()
}

/// `FooBar` → `Foo Bar`
pub(super) fn title_case(text: &str) -> String {
    words(text).iter().map(|word| capitalised(word)).collect::<Vec<_>>().join(" ")
}

/// `bus` → `buses`, `city` → `cities`; by ending, no dictionary.
pub(super) fn pluralize(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    if word.is_empty() {
        String::new()
    } else if let Some(stem) = lower.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        format!("{}ies", &word[..stem.len()])
    } else if lower.ends_with(['s', 'x', 'z']) || lower.ends_with("ch") || lower.ends_with("sh") {
        format!("{word}es")
    } else {
        format!("{word}s")
    }
}

/// `buses` → `bus`, `cities` → `city`; the way back of [`pluralize`].
pub(super) fn singularize(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    let without = |bytes: usize| word[..word.len() - bytes].to_owned();
    if lower.ends_with("ies") && word.len() > 3 {
        format!("{}y", without(3))
    } else if ["ches", "shes"].iter().any(|ending| lower.ends_with(ending))
        || (["ses", "xes", "zes"].iter().any(|ending| lower.ends_with(ending)) && word.len() > 3)
    {
        without(2)
    } else if lower.ends_with('s') && !lower.ends_with("ss") {
        without(1)
    } else {
        word.to_owned()
    }
}

/// `1` → `1st`, `12` → `12th`; what is no whole number stays.
pub(super) fn ordinalize(text: &str) -> String {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    let teens = text.len() > 1 && text.as_bytes()[text.len() - 2] == b'1';
    let suffix = match text.as_bytes()[text.len() - 1] {
        b'1' if !teens => "st",
        b'2' if !teens => "nd",
        b'3' if !teens => "rd",
        _ => "th",
    };
    format!("{text}{suffix}")
}

/// `shop::Order` → `Order`
pub(super) fn demodulize(text: &str) -> String {
    pascal_case(text.rsplit("::").next().unwrap_or(text))
}

/// `shop::OrderLine` → `order_line_id`
pub(super) fn foreign_key(text: &str) -> String {
    let name = snake_case(text.rsplit("::").next().unwrap_or(text));
    if name.ends_with("_id") { name } else { format!("{name}_id") }
}

/// `OrderLine` → `order_lines`
pub(super) fn tableize(text: &str) -> String {
    let mut words = words(text);
    if let Some(last) = words.last_mut() {
        *last = pluralize(last);
    }
    words.join("_")
}

/// `order_lines` → `OrderLine`
pub(super) fn classify(text: &str) -> String {
    let mut words = words(text);
    if let Some(last) = words.last_mut() {
        *last = singularize(last);
    }
    words.iter().map(|word| capitalised(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_come_out_as_in_ggen() {
        for (text, snake, pascal, camel, kebab) in [
            ("FooBar", "foo_bar", "FooBar", "fooBar", "foo-bar"),
            ("foo-bar baz", "foo_bar_baz", "FooBarBaz", "fooBarBaz", "foo-bar-baz"),
            ("HTTPServer", "httpserver", "HTTPServer", "httpserver", "httpserver"),
            ("fooID2Name", "foo_id2_name", "FooID2Name", "fooId2Name", "foo-id2-name"),
            ("", "", "", "", ""),
        ] {
            assert_eq!(snake_case(text), snake);
            assert_eq!(pascal_case(text), pascal);
            assert_eq!(camel_case(text), camel);
            assert_eq!(kebab_case(text), kebab);
        }
        assert_eq!(shouty_snake_case("fooBar"), "FOO_BAR");
        assert_eq!(title_case("foo_bar"), "Foo Bar");
        assert_eq!(snake_case("foo_"), "foo_");
    }

    #[test]
    fn plurals_go_there_and_back() {
        for (one, many) in [("bus", "buses"), ("city", "cities"), ("cat", "cats"), ("box", "boxes"), ("day", "days")] {
            assert_eq!(pluralize(one), many);
            assert_eq!(singularize(many), one);
        }
        assert_eq!(singularize("class"), "class");
    }

    #[test]
    fn names_of_tables_and_keys() {
        assert_eq!(ordinalize("21"), "21st");
        assert_eq!(ordinalize("12"), "12th");
        assert_eq!(demodulize("shop::OrderLine"), "OrderLine");
        assert_eq!(foreign_key("shop::OrderLine"), "order_line_id");
        assert_eq!(tableize("OrderLine"), "order_lines");
        assert_eq!(classify("order_lines"), "OrderLine");
    }
}
