//! Looks for secrets where none may lie.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::NO_PAD;
use platform::Table;
use serde_json::Value;

use crate::TestApp;

/// A shorter one would be found in what has nothing to do with it.
const SECRET_BYTES_MIN: usize = 6;

impl TestApp {
    /// Fails the test if an item of any table holds one of these secrets: plain,
    /// in hex or in base64, alone or inside of something longer, in a key or in
    /// JSON that lies there as text.
    pub async fn assert_no_secret(&self, secrets: &[impl AsRef<str>]) {
        for table in Table::ALL {
            for item in self.table(*table).await {
                let mut texts = Vec::new();
                collect(&item, &mut texts);
                for secret in secrets {
                    let secret = secret.as_ref();
                    let found = spellings(secret).into_iter().find(|it| texts.iter().any(|text| text.contains(it)));
                    assert!(found.is_none(), "{table:?} holds the secret {secret:?} as {found:?}: {item:#}");
                }
            }
        }
    }
}

/// Whether an item, a message or any other JSON holds this text: plain, in hex or in
/// base64, alone or inside of something longer, in a key or in JSON that lies there as text.
pub fn holds(value: &Value, text: &str) -> bool {
    let mut texts = Vec::new();
    collect(value, &mut texts);
    spellings(text).iter().any(|it| texts.iter().any(|text| text.contains(it)))
}

/// All texts of an item, and those inside of JSON that is kept as text.
fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            texts.push(text.clone());
            if let Ok(inner @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
                collect(&inner, texts);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => {
            for (name, field) in fields {
                texts.push(name.clone());
                collect(field, texts);
            }
        }
        Value::Number(number) => texts.push(number.to_string()),
        Value::Null | Value::Bool(_) => {}
    }
}

fn spellings(secret: &str) -> Vec<String> {
    assert!(secret.len() >= SECRET_BYTES_MIN, "{secret:?} is too short to be looked for");
    let mut spellings = vec![secret.to_owned(), hex::encode(secret), hex::encode_upper(secret)];
    for alphabet in [&alphabet::STANDARD, &alphabet::URL_SAFE] {
        let base64 = GeneralPurpose::new(alphabet, NO_PAD);
        // Inside of something longer it may begin at any of three places of a group.
        for before in 0..3 {
            let text = base64.encode([&b"\0\0"[..before], secret.as_bytes()].concat());
            // Letters that what is before and behind has a part in.
            let (begin, end) = ([0, 2, 3][before], usize::from(!(before + secret.len()).is_multiple_of(3)));
            spellings.push(text[begin..text.len() - end].to_owned());
        }
    }
    spellings
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
    use serde_json::json;

    use super::*;

    const SECRET: &str = "corr\u{fffd}ct hörse?>";

    fn is_found(item: &Value) -> bool {
        let mut texts = Vec::new();
        collect(item, &mut texts);
        spellings(SECRET).iter().any(|it| texts.iter().any(|text| text.contains(it)))
    }

    #[test]
    fn a_secret_is_found_however_it_is_spelt() {
        for around in ["", "x", "xy", "xyz"] {
            let text = format!("{around}{SECRET}{around}");
            for spelt in [text.clone(), hex::encode(&text), STANDARD.encode(&text), URL_SAFE_NO_PAD.encode(&text)] {
                assert!(is_found(&json!({"a": [{"b": spelt}]})), "{spelt}");
                assert!(is_found(&json!({"body": json!({"b": spelt}).to_string()})), "{spelt} in JSON as text");
                assert!(is_found(&json!({spelt.clone(): 1})), "{spelt} as a name");
            }
        }
    }

    #[test]
    fn what_is_no_secret_is_not_found() {
        assert!(!is_found(&json!({"a": "corrct", "b": hex::encode("another"), "c": 17})));
    }
}
