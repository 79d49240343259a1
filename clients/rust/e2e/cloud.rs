//! The running local cloud and a person in it.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::register::register;

#[derive(Deserialize)]
struct Cloud {
    api_url: String,
    aws_endpoint_url: String,
}

static CLOUD: LazyLock<Cloud> = LazyLock::new(|| {
    let path = std::env::var("GGEN_CLOUD").expect("GGEN_CLOUD names what `make up` wrote: .local/cloud.json");
    serde_json::from_slice(&std::fs::read(path).expect("start the local cloud: make up")).unwrap()
});

const MAIL_WAIT: Duration = Duration::from_secs(45);

pub(crate) const PROJECT: [(&str, &str); 4] = [
    (
        "ggen.toml",
        r#"[project]
name = "names"
version = "1.0.0"

[ontology]
source = "shop.ttl"

[[generation.rules]]
name = "names"
query = { file = "names.rq" }
template = { file = "list.tera" }
output_file = "names.txt"
"#,
    ),
    (
        "shop.ttl",
        "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n@prefix : <https://example.org/shop#> .\n\
         :Order a owl:Class .\n:Customer a owl:Class .\n",
    ),
    (
        "names.rq",
        "PREFIX owl: <http://www.w3.org/2002/07/owl#>\nSELECT ?name WHERE { ?name a owl:Class } ORDER BY ?name\n",
    ),
    ("list.tera", "{% for row in results %}{{ row.name }}\n{% endfor %}"),
];

pub(crate) fn url() -> &'static str {
    &CLOUD.api_url
}

/// The project, with some of its files changed.
pub(crate) fn project_zip(changes: &[(&str, &str)]) -> Vec<u8> {
    let files: BTreeMap<&str, &str> = PROJECT.iter().chain(changes).copied().collect();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        writer.start_file(path, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Of a new person, who does what the README tells to do first.
pub(crate) async fn api_key() -> String {
    let email = format!("c{}@example.org", ulid::Ulid::generate().to_string().to_lowercase());
    let code = code_sent_to(&email);
    register(url(), email.clone(), "correct horse battery staple".to_owned(), code).await.unwrap()
}

/// What follows `#code=` in the newest mail to this address, which may be on its way.
async fn code_sent_to(email: &str) -> String {
    let mails = format!("{}/_ministack/ses/messages", CLOUD.aws_endpoint_url);
    let until = Instant::now() + MAIL_WAIT;
    while Instant::now() < until {
        let outbox: Value = reqwest::get(&mails).await.unwrap().json().await.unwrap();
        let accounts = outbox["messages"].as_object().unwrap().values();
        let sent =
            accounts.flat_map(|mails| mails.as_array().unwrap()).rfind(|mail| mail["To"] == serde_json::json!([email]));
        let text = sent.and_then(|mail| mail["BodyText"].as_str()).and_then(|text| text.split_once("#code="));
        if let Some(code) = text.and_then(|(_, rest)| rest.split_whitespace().next()) {
            return code.to_owned();
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    panic!("no mail to {email} in {MAIL_WAIT:?}");
}
