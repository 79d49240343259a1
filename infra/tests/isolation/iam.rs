//! As much of IAM's evaluation of policies as the product's roles use, by AWS's
//! documentation ("Policy evaluation logic", "IAM JSON policy elements: Condition
//! operators", "Set operators for multivalued context keys"). The local AWS does not
//! evaluate `dynamodb:LeadingKeys`, so that nothing else would notice a wrong policy.

use std::collections::BTreeMap;

use serde_json::Value;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    Allowed,
    /// Nothing allows it.
    ImplicitlyDenied,
    ExplicitlyDenied,
}

/// One call, as IAM is asked about it. A transaction is asked about part by part.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request<'a> {
    pub(crate) action: &'a str,
    pub(crate) resource: &'a str,
    /// Context keys that AWS fills in for this action.
    pub(crate) context: BTreeMap<&'a str, Vec<&'a str>>,
}

/// A denial counts more than any number of permissions, and without either it is denied.
pub(crate) fn evaluate(statements: &[Value], request: &Request<'_>) -> Decision {
    let matching = statements.iter().filter(|statement| matches(statement, request));
    let effects: Vec<&str> = matching.filter_map(|statement| statement["Effect"].as_str()).collect();
    if effects.contains(&"Deny") {
        Decision::ExplicitlyDenied
    } else if effects.contains(&"Allow") {
        Decision::Allowed
    } else {
        Decision::ImplicitlyDenied
    }
}

fn matches(statement: &Value, request: &Request<'_>) -> bool {
    let actions = texts(&statement["Action"]);
    let action = actions.iter().any(|it| is_like(&request.action.to_lowercase(), &it.to_lowercase()));
    let resource = texts(&statement["Resource"]).iter().any(|it| is_like(request.resource, it));
    let conditions = statement["Condition"].as_object();
    // All operators, and all keys of each, must hold.
    let holds = conditions.is_none_or(|operators| {
        operators.iter().all(|(operator, keys)| {
            let keys = keys.as_object().expect("an operator has keys");
            keys.iter().all(|(key, wanted)| condition(operator, request.context.get(key.as_str()), &texts(wanted)))
        })
    });
    action && resource && holds
}

fn condition(operator: &str, met: Option<&Vec<&str>>, wanted: &[String]) -> bool {
    let (set, operator) = operator.split_once(':').map_or((None, operator), |(set, rest)| (Some(set), rest));
    let (operator, if_exists) = operator.strip_suffix("IfExists").map_or((operator, false), |it| (it, true));
    let one = |value: &&str| match operator {
        "StringEquals" => wanted.iter().any(|it| it == value),
        "StringLike" => wanted.iter().any(|it| is_like(value, it)),
        other => panic!("the operator {other} is not known here"),
    };
    match (set, met) {
        (None, None) => if_exists,
        // A request without the key has no value that differs.
        (Some("ForAllValues"), None) => true,
        (Some("ForAnyValue"), None) => false,
        (None, Some(values)) => values.len() == 1 && one(&values[0]),
        (Some("ForAllValues"), Some(values)) => values.iter().all(one),
        (Some("ForAnyValue"), Some(values)) => values.iter().any(one),
        (Some(other), _) => panic!("the set operator {other} is not known here"),
    }
}

/// `*` stands for any text, `?` for one character.
fn is_like(text: &str, pattern: &str) -> bool {
    let Some(first) = pattern.chars().next() else { return text.is_empty() };
    let rest = &pattern[first.len_utf8()..];
    match first {
        '*' => text.char_indices().map(|(at, _)| at).chain([text.len()]).any(|at| is_like(&text[at..], rest)),
        '?' => text.chars().next().is_some_and(|c| is_like(&text[c.len_utf8()..], rest)),
        _ => text.strip_prefix(first).is_some_and(|left| is_like(left, rest)),
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        other => panic!("expected a text or texts, met {other}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn asked(statement: Value, context: &[(&'static str, &[&'static str])]) -> Decision {
        let context = context.iter().map(|(key, values)| (*key, values.to_vec())).collect();
        evaluate(&[statement], &Request { action: "dynamodb:GetItem", resource: "table", context })
    }

    fn on(condition: &Value) -> Value {
        json!({"Effect": "Allow", "Action": ["dynamodb:GetItem"], "Resource": "table", "Condition": condition})
    }

    #[test]
    fn what_nothing_allows_is_denied_and_a_denial_outweighs_what_allows() {
        let request = Request { action: "dynamodb:GetItem", resource: "table", ..Request::default() };
        let (allow, deny) = (on(&json!({})), json!({"Effect": "Deny", "Action": "dynamodb:*", "Resource": "*"}));
        assert_eq!(evaluate(&[], &request), Decision::ImplicitlyDenied);
        assert_eq!(evaluate(std::slice::from_ref(&allow), &request), Decision::Allowed);
        assert_eq!(evaluate(&[allow, deny], &request), Decision::ExplicitlyDenied);
    }

    #[test]
    fn all_keys_of_a_call_must_be_like_one_of_those_allowed() {
        let like = on(&json!({"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["ten_*", "KEYS"]}}));
        let keys = |keys: &'static [&'static str]| asked(like.clone(), &[("dynamodb:LeadingKeys", keys)]);
        assert_eq!(keys(&["ten_1", "KEYS"]), Decision::Allowed);
        assert_eq!(keys(&["ten_1", "acc_1"]), Decision::ImplicitlyDenied);
        assert_eq!(keys(&["KEYS#1"]), Decision::ImplicitlyDenied);
        assert_eq!(asked(like, &[]), Decision::Allowed, "no key, no key that differs");
    }

    #[test]
    fn a_key_that_a_call_does_not_carry_fails_a_condition_unless_it_says_if_exists() {
        let equal = on(&json!({"StringEquals": {"kms:EncryptionContext:column": "totp_secret"}}));
        let if_exists = on(&json!({"StringEqualsIfExists": {"kms:EncryptionContext:column": "totp_secret"}}));
        let column = ("kms:EncryptionContext:column", &["totp_secret"][..]);
        let other = ("kms:EncryptionContext:column", &["other"][..]);
        assert_eq!(
            (asked(equal.clone(), &[]), asked(if_exists.clone(), &[])),
            (Decision::ImplicitlyDenied, Decision::Allowed)
        );
        assert_eq!(
            (asked(equal, &[column]), asked(if_exists, &[other])),
            (Decision::Allowed, Decision::ImplicitlyDenied)
        );
    }

    #[test]
    fn patterns_are_of_any_text_and_of_one_character() {
        for (text, pattern) in [("ten_1#keys", "ten_*"), ("", "*"), ("abc", "a?c"), ("a*b", "a*b"), ("x/y/z", "x/*z")] {
            assert!(is_like(text, pattern), "{text} {pattern}");
        }
        for (text, pattern) in [("acc_1", "ten_*"), ("ac", "a?c"), ("tenx1", "ten_*"), ("abcd", "abc")] {
            assert!(!is_like(text, pattern), "{text} {pattern}");
        }
    }
}
