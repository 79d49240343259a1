//! Checking a project without making anything.

use reqwest::Method;
use serde_json::json;

use crate::client::{send, text};
use crate::commands::{ggen_cloud, write};
use crate::projects::shapes_with;
use crate::user::User;

#[tokio::test]
async fn a_dry_run_finds_what_the_command_line_finds_and_uses_nothing() {
    let user = User::new().await;
    let files = shapes_with("list.tera", "{% for row in results %}\n{{ row.nmae }}{% endfor %}");
    let project = user.upload_project(&files).await;
    let id = text(&user.create(&json!({"project": project, "dry_run": true})).await.expect(202), "id").to_owned();
    let ended = user.api.get(&format!("/api/v1/generations/{id}?wait_seconds=20")).await.expect(200);
    assert_eq!((text(&ended, "state"), &ended["report"]["valid"]), ("complete", &json!(false)), "{ended}");

    let folder = tempfile::tempdir().unwrap();
    write(&files, folder.path());
    let report = format!("/api/v1/generations/{id}/report");
    for (format, accept) in [("text", "text/plain"), ("sarif", "application/sarif+json")] {
        let response = user.api.request(Method::GET, &report).header("accept", accept).send().await.unwrap();
        assert_eq!(response.status().as_u16(), 200);
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with(accept));
        let hosted = response.text().await.unwrap();
        let local = ggen_cloud(&["check", "--format", format], &[("", folder.path())]);
        let same = match format {
            "text" => hosted == local.out,
            _ => serde_json::from_str::<serde_json::Value>(&hosted).unwrap() == local.json(),
        };
        assert!(same, "{format}: {hosted}\n{}", local.out);
    }
    user.api.get(&format!("/api/v1/generations/{id}/artifact")).await.expect_problem(409, "generation_is_dry_run");
    user.api.get(&format!("/api/v1/receipts/{id}")).await.expect_problem(409, "generation_is_dry_run");
    let quotas = user.api.get("/api/v1/billing/quotas").await.expect(200);
    let of = |name: &str| quotas["operations"].as_array().unwrap().iter().find(|it| it["operation"] == name).cloned();
    assert_eq!(of("generations").expect("a quota")["used"], 0, "{quotas}");
}

#[tokio::test]
async fn uploads_are_listed_with_what_reads_them_and_answers_are_not_sent_twice() {
    let user = User::new().await;
    let project = user.upload_project(&crate::projects::shapes()).await;
    let id = text(&user.create(&json!({"project": project, "dry_run": true})).await.expect(202), "id").to_owned();
    user.complete(&id).await;
    let listed = user.api.get("/api/v1/uploads").await;
    let tag = listed.header("etag").to_owned();
    let listed = listed.expect(200);
    assert_eq!((&listed["items"][0]["id"], &listed["items"][0]["generations"]), (&json!(project), &json!([id])));
    for path in ["/api/v1/uploads".to_owned(), format!("/api/v1/generations/{id}")] {
        let first = user.api.get(&path).await;
        let again = send(user.api.request(Method::GET, &path).header("if-none-match", first.header("etag"))).await;
        assert_eq!((again.status, again.json.is_null()), (304, true), "{path}: {again:?}");
        assert_eq!(again.header("etag"), first.header("etag"), "{path}");
    }
    assert!(tag.starts_with('"') && tag.ends_with('"'), "a strong tag: {tag}");
}
