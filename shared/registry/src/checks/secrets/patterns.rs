//! How secrets look.

use std::sync::LazyLock;

use regex::{Regex, RegexSet};

/// Bytes of a line that are looked at; minified files have lines of megabytes.
const LINE_BYTES_MAX: usize = 4 << 10;
/// Bits per character above which a text is no word.
const ENTROPY_MIN: f64 = 3.5;
/// Characters of a secret that are shown.
const SHOWN_CHARACTERS: usize = 4;

/// What it is, its pattern, and whether nothing else looks so.
const KINDS: [(&str, &str, bool); 27] = [
    ("a private key", r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----", true),
    ("an access key of AWS", r"\b((?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b", true),
    ("a secret key of AWS", r#"(?i)aws_?(?:secret)?_?(?:access)?_?key["']?\s*[:=]\s*["']?([A-Za-z0-9/+]{40})\b"#, true),
    ("a token of GitHub", r"\b(gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b", true),
    ("a token of GitLab", r"\b(gl(?:pat|dt|rt|cbt|ptt|soat)-[A-Za-z0-9_-]{20,})\b", true),
    ("a token of Slack", r"\b(xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+)\b", true),
    ("a webhook of Slack", r"(hooks\.slack\.com/(?:services|workflows)/[A-Za-z0-9+/]{40,})", true),
    ("a live key of Stripe", r"\b((?:sk|rk)_live_[A-Za-z0-9]{16,})\b", true),
    ("a secret of webhooks", r"\b(whsec_[A-Za-z0-9+/=]{24,})", true),
    ("a test key of Stripe", r"\b((?:sk|rk)_test_[A-Za-z0-9]{16,})\b", false),
    ("a key of this product", r"\b(ggen_(?:live|test)_[0-9A-HJKMNP-TV-Za-z]{26}[0-9a-f]{56})\b", true),
    ("a key of Google", r"\b(AIza[A-Za-z0-9_-]{35})\b", true),
    ("a client secret of Google", r"\b(GOCSPX-[A-Za-z0-9_-]{28})", true),
    ("a token of npm", r"\b(npm_[A-Za-z0-9]{36})\b", true),
    ("a token of PyPI", r"\b(pypi-AgE[A-Za-z0-9_-]{50,})", true),
    ("a token of crates.io", r"\b(cio[A-Za-z0-9]{32})\b", true),
    ("a token of RubyGems", r"\b(rubygems_[a-f0-9]{48})\b", true),
    ("a key of Anthropic", r"\b(sk-ant-[A-Za-z0-9_-]{32,})", true),
    ("a key of OpenAI", r"\b(sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,})", true),
    ("a token of Hugging Face", r"\b(hf_[A-Za-z]{34})\b", true),
    ("a key of SendGrid", r"\b(SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})\b", true),
    ("a key of Twilio", r"\b(SK[0-9a-f]{32})\b", false),
    ("a token of DigitalOcean", r"\b(do[opr]_v1_[a-f0-9]{64})\b", true),
    ("a token of Shopify", r"\b(shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32})\b", true),
    ("a secret key of age", r"\b(AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})\b", true),
    ("a JSON web token", r"\b(eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{20,})", false),
    ("a password in an address", r#"\b[a-z][a-z0-9+.-]*://[^\s/:@"'<>{}$]+:([^\s/:@"'<>{}$%]{6,})@[A-Za-z0-9]"#, false),
];

/// A name that holds secrets, and a value that is no word.
const ASSIGNMENT: &str = r#"(?i)(?:password|passwd|secret|token|api[_-]?key|access[_-]?key|client[_-]?secret|private[_-]?key)["']?\s*(?::|=|:=|=>)\s*["']([A-Za-z0-9+/=_.~!@#$%^&*-]{12,120})["']"#;

static SET: LazyLock<RegexSet> =
    LazyLock::new(|| RegexSet::new(KINDS.map(|(_, pattern, _)| pattern)).unwrap_or_default());
static EACH: LazyLock<Vec<Option<Regex>>> =
    LazyLock::new(|| KINDS.iter().map(|(_, pattern, _)| Regex::new(pattern).ok()).collect());
static ASSIGNED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(ASSIGNMENT).ok());

pub(super) struct Secret {
    pub(super) kind: &'static str,
    /// 1-based.
    pub(super) line: u32,
    pub(super) shown: String,
    pub(super) is_certain: bool,
}

/// The secrets of a text, line by line; one a line.
pub(super) fn find(text: &str) -> impl Iterator<Item = Secret> {
    text.lines().zip(1u32..).filter_map(|(line, number)| {
        let mut end = line.len().min(LINE_BYTES_MAX);
        while !line.is_char_boundary(end) {
            end -= 1;
        }
        let (kind, secret, is_certain) = of_line(&line[..end])?;
        let shown = format!("{}…", secret.chars().take(SHOWN_CHARACTERS).collect::<String>());
        Some(Secret { kind, line: number, shown, is_certain })
    })
}

fn of_line(line: &str) -> Option<(&'static str, &str, bool)> {
    for at in SET.matches(line) {
        let (kind, _, is_certain) = *KINDS.get(at)?;
        let Some(captures) = EACH.get(at).and_then(Option::as_ref).and_then(|regex| regex.captures(line)) else {
            continue;
        };
        let secret = captures.get(1).or_else(|| captures.get(0)).map_or("", |found| found.as_str());
        if !is_placeholder(secret) {
            return Some((kind, secret, is_certain));
        }
    }
    let assigned = ASSIGNED.as_ref()?.captures(line)?;
    let value = assigned.get(1)?.as_str();
    let is_secret =
        !is_placeholder(value) && entropy(value) >= ENTROPY_MIN && value.bytes().any(|b| b.is_ascii_digit());
    is_secret.then_some(("a secret in an assignment", value, false))
}

/// What documentation writes where a secret goes.
fn is_placeholder(secret: &str) -> bool {
    let lower = secret.to_ascii_lowercase();
    let words = [
        "example",
        "placeholder",
        "changeme",
        "change-me",
        "your",
        "xxxx",
        "dummy",
        "sample",
        "redacted",
        "<",
        "${",
        "{{",
        "...",
        "****",
    ];
    let is_one_character =
        lower.split('_').next_back().is_some_and(|tail| tail.len() > 8 && tail.chars().all(|c| tail.starts_with(c)));
    is_one_character || words.iter().any(|word| lower.contains(word))
}

/// Shannon's, in bits per character.
fn entropy(text: &str) -> f64 {
    let length = text.chars().count() as f64;
    let mut counts = std::collections::BTreeMap::new();
    for character in text.chars() {
        *counts.entry(character).or_insert(0.0) += 1.0;
    }
    counts.values().map(|count: &f64| -(count / length) * (count / length).log2()).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kind(line: &str) -> Option<&'static str> {
        find(line).next().map(|secret| secret.kind)
    }

    /// Joined here, so that scanners do not take this file for a leak.
    fn joined(parts: &[&str]) -> String {
        parts.concat()
    }

    #[test]
    fn every_pattern_compiles() {
        assert!(RegexSet::new(KINDS.map(|(_, pattern, _)| pattern)).is_ok());
        assert!(EACH.iter().all(Option::is_some) && ASSIGNED.is_some());
    }

    #[test]
    fn secrets_of_each_kind_are_found() {
        let letters = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4bC6dE8fG0hJ2kL4mN6pQ8rS0tU2v";
        let hex = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        for (name, line) in [
            ("a private key", joined(&["-----BEGIN RSA ", "PRIVATE KEY-----"])),
            ("a private key", joined(&["-----BEGIN ", "PRIVATE KEY-----"])),
            ("an access key of AWS", joined(&["id = AKIA", "Q3EGUYQZJ7H5WKLM"])),
            ("a secret key of AWS", joined(&["aws_secret_access_key=", &letters[..40]])),
            ("a token of GitHub", joined(&["ghp_", &letters[..36]])),
            ("a token of GitLab", joined(&["glpat-", &letters[..20]])),
            ("a token of Slack", joined(&["xoxb-", "1234567890-abcdefghij"])),
            ("a live key of Stripe", joined(&["sk_live_", &letters[..24]])),
            ("a key of Google", joined(&["AIza", &letters[..35]])),
            ("a token of npm", joined(&["npm_", &letters[..36]])),
            ("a key of Anthropic", joined(&["sk-ant-api03-", &letters[..40]])),
            ("a token of DigitalOcean", joined(&["dop_v1_", hex])),
            ("a key of SendGrid", joined(&["SG.", &letters[..22], ".", &letters[..43]])),
            ("a password in an address", joined(&["postgres://ada:", "s3cr3tw0rd@db/x"])),
            ("a secret in an assignment", joined(&["password = \"", "kT9x!vQ2pL7z#mW4\""])),
            ("a JSON web token", joined(&["eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiIxMjM0NTY3ODkwIn0.", &letters[..30]])),
        ] {
            assert_eq!(kind(&line), Some(name), "{line}");
        }
        let key = format!("ggen_live_{}{}", "01JD3V7Z0QK2M4N6P8R0T2V4X6", &hex[..56]);
        assert_eq!(kind(&key), Some("a key of this product"));
    }

    #[test]
    fn words_hashes_and_placeholders_are_no_secrets() {
        for line in [
            "AKIAIOSFODNN7EXAMPLE",
            "password = \"changeme-please-1\"",
            "password = \"{{ row.password }}\"",
            "token: \"the quick brown fox\"",
            "secret = \"aaaaaaaaaaaaaaaa1\"",
            "sha256 = \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"",
            "https://example.org/user:name",
            "postgres://user:${PASSWORD}@db/x",
            "<http://www.w3.org/2004/02/skos/core#prefLabel>",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "-----BEGIN PUBLIC KEY-----",
        ] {
            assert_eq!(kind(line), None, "{line}");
        }
    }

    #[test]
    fn a_finding_never_shows_the_secret() {
        let line = joined(&["ghp_", "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY2zA4"]);
        let secret = find(&line).next().unwrap();
        assert_eq!((secret.shown.as_str(), secret.line), ("ghp_…", 1));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(\\PC|\n|password=\"|://){0,200}") {
            let _ = find(&text).count();
        }
    }
}
