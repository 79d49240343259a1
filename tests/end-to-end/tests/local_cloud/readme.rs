//! What the README tells a user to type, typed.

use std::path::Path;
use std::process::Command;

use engine::{Limits, archive};
use serde_json::{Value, json};

use crate::client::text;
use crate::cloud::root;
use crate::projects::{shapes, shapes_rendered};
use crate::user::{User, cloud};

/// The first block of code below a heading of the README.
fn block_below(heading: &str) -> String {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let (_, section) = readme.split_once(&format!("\n{heading}\n")).expect("the heading");
    let (_, block) = section.split_once("```sh\n").expect("a block of shell");
    block.split_once("```").expect("its end").0.to_owned()
}

#[tokio::test]
async fn five_lines_of_curl_with_an_api_key_make_a_generation() {
    let lines = block_below("### A generation in five lines");
    assert_eq!(lines.lines().count(), 5, "{lines}");
    assert!(lines.lines().all(|line| line.starts_with("curl ")), "{lines}");
    let user = User::new().await;
    let wanted = json!({"name": "README", "scopes": ["read", "generate"]});
    let key = user.api.post("/api/v1/auth/keys", &wanted).await.expect(201);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("project.zip"), archive::pack(&shapes()).unwrap()).unwrap();
    let ran = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &lines])
        .current_dir(folder.path())
        .env("API", cloud().api_url.trim_end_matches('/'))
        .env("KEY", text(&key, "key"))
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    assert!(ran.status.success(), "{out}\n{err}");
    let view: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}\n{err}"));
    assert_eq!(view["state"], "complete", "{view}");
    assert_eq!(unpacked(&folder.path().join("out.zip")), shapes_rendered());
}

fn unpacked(zip: &Path) -> crate::projects::Files {
    archive::unpack_output(&std::fs::read(zip).unwrap(), &Limits::default()).unwrap()
}
