//! Projects that cannot be rendered: the generation fails with the same error
//! that `ggen-cloud render` gives for the same files, and leaves nothing.

use std::io::Write as _;

use serde_json::{Value, json};

use crate::client::text;
use crate::commands::{self, ggen_cloud};
use crate::projects::{Files, shapes, shapes_with, shapes_without};
use crate::user::User;

/// The error of a failed generation that left nothing behind.
async fn failure(user: &User, id: &str) -> Value {
    let view = user.ended(id).await;
    assert_eq!(view["state"], "failed", "{view}");
    user.assert_nothing_left(id).await;
    view["error"].clone()
}

/// The hosted error, which the command line gives too.
async fn hosted_and_local(files: &Files) -> Value {
    let user = User::new().await;
    let id = user.generate(files).await;
    let hosted = failure(&user, &id).await;
    let local = commands::render(files);
    assert_eq!(local.code, 1, "{local:?}");
    assert_eq!(hosted, local.json()["error"], "hosted and local differ");
    assert!(local.err.contains(text(&hosted, "message")), "{local:?}");
    hosted
}

#[tokio::test]
async fn a_project_without_a_manifest_fails_by_that_name() {
    let error = hosted_and_local(&shapes_without("ggen.toml")).await;
    assert_eq!(error["code"], "manifest_missing", "{error}");
    assert!(text(&error, "expected").contains("ggen.toml"), "{error}");
}

#[tokio::test]
async fn a_manifest_that_does_not_parse_tells_the_line() {
    let error = hosted_and_local(&shapes_with("ggen.toml", "[project]\nname = \"x\"\nversion = = \"1\"\n")).await;
    assert_eq!(error["code"], "manifest_invalid", "{error}");
    assert_eq!((&error["file"], &error["line"]), (&json!("ggen.toml"), &json!(3)), "{error}");
}

#[tokio::test]
async fn a_query_that_does_not_parse_tells_rule_file_and_line() {
    let error = hosted_and_local(&shapes_with("names.rq", "SELECT ?name\nWHERE { ?name a }\n")).await;
    assert_eq!(error["code"], "query_invalid", "{error}");
    assert_eq!((&error["file"], &error["line"]), (&json!("names.rq"), &json!(2)), "{error}");
    assert!(error["column"].is_u64() && error["rule"].is_string(), "{error}");
}

#[tokio::test]
async fn an_ontology_that_does_not_parse_tells_line_and_column() {
    let broken = "@prefix : <https://example.org/> .\n:a :b :c .\n:a :b ] .\n";
    let error = hosted_and_local(&shapes_with("shapes.ttl", broken)).await;
    assert_eq!(error["code"], "ontology_invalid", "{error}");
    assert_eq!((&error["file"], &error["line"]), (&json!("shapes.ttl"), &json!(3)), "{error}");
    assert!(error["column"].is_u64(), "{error}");
}

#[tokio::test]
async fn a_template_that_does_not_parse_tells_rule_file_and_line() {
    let error = hosted_and_local(&shapes_with("list.tera", "first\n{% for row in results %}\n{{ row. }}\n")).await;
    assert_eq!(error["code"], "template_invalid", "{error}");
    assert_eq!((&error["file"], &error["line"]), (&json!("list.tera"), &json!(3)), "{error}");
}

#[tokio::test]
async fn a_template_that_fails_while_rendering_tells_rule_file_and_line() {
    let error = hosted_and_local(&shapes_with("each.tera", "one\n{{ name }}\n{{ sides | round }}\n")).await;
    assert_eq!(error["code"], "template_failed", "{error}");
    let place = (&error["rule"], &error["file"], &error["line"]);
    assert_eq!(place, (&json!("each"), &json!("each.tera"), &json!(3)), "{error}");
    assert!(text(&error, "message").contains("sides"), "{error}");
}

#[tokio::test]
async fn a_loop_that_would_never_end_is_stopped_by_a_limit() {
    let loops = "{% for a in range(end=9000) %}{% for b in range(end=9000) %}x{% endfor %}{% endfor %}";
    let error = hosted_and_local(&shapes_with("list.tera", loops)).await;
    assert_eq!(error["code"], "limit_exceeded", "{error}");
    assert!(text(&error, "message").contains("_max"), "the limit is not named: {error}");
    assert_eq!(error["file"], "list.tera", "{error}");
}

#[tokio::test]
async fn a_macro_that_calls_itself_for_ever_is_stopped_by_a_limit() {
    let recursion = "{% macro deeper(n) %}{{ self::deeper(n=n + 1) }}{% endmacro deeper %}{{ self::deeper(n=1) }}";
    let error = hosted_and_local(&shapes_with("list.tera", recursion)).await;
    assert_eq!(error["code"], "limit_exceeded", "{error}");
}

#[tokio::test]
async fn a_query_that_asks_another_server_is_refused() {
    let query = "SELECT ?name ?corners WHERE { SERVICE <http://127.0.0.1/> { ?name ?p ?corners } }";
    let error = hosted_and_local(&shapes_with("names.rq", query)).await;
    assert!(["capability_refused", "query_invalid"].contains(&text(&error, "code")), "{error}");
    assert!(text(&error, "message").contains("SERVICE"), "{error}");
}

#[tokio::test]
async fn two_rows_that_write_one_file_fail_by_its_name() {
    let manifest = String::from_utf8(shapes()["ggen.toml"].clone()).unwrap();
    let error =
        hosted_and_local(&shapes_with("ggen.toml", &manifest.replace("{{ name }}", "{{ name | length }}"))).await;
    assert_eq!(error["code"], "output_invalid", "{error}");
    assert!(text(&error, "message").contains("each/6.txt"), "{error}");
}

#[tokio::test]
async fn a_zip_that_would_write_outside_its_folder_is_refused() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (path, bytes) in shapes() {
        zip.start_file(path, options).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    zip.start_file("../../escaped.txt", options).unwrap();
    zip.write_all(b"out").unwrap();
    let error = hosted_and_local_zip(&zip.finish().unwrap().into_inner()).await;
    assert_eq!(error["code"], "archive_invalid", "{error}");
    assert!(text(&error, "message").contains("escaped.txt"), "{error}");
}

#[tokio::test]
async fn bytes_that_are_no_zip_are_refused() {
    let error = hosted_and_local_zip(b"this is no zip at all").await;
    assert_eq!(error["code"], "archive_invalid", "{error}");
}

async fn hosted_and_local_zip(zip: &[u8]) -> Value {
    let user = User::new().await;
    let project = user.upload("project", "project.zip", zip).await;
    let created = user.create(&json!({"project": project})).await.expect(202);
    let hosted = failure(&user, text(&created, "id")).await;

    let folder = tempfile::tempdir().unwrap();
    let (path, out) = (folder.path().join("project.zip"), folder.path().join("out"));
    std::fs::write(&path, zip).unwrap();
    let local = ggen_cloud(&["render", "--json"], &[("", &path), ("--out", &out)]);
    assert_eq!(local.code, 1, "{local:?}");
    assert_eq!(hosted, local.json()["error"], "hosted and local differ");
    assert!(!out.exists(), "a refused project was written");
    hosted
}
