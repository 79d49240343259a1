//! Links and `Location` lead where the API is, whatever path it lies under.

use reqwest::Method;
use serde_json::json;

use crate::client::{Client, links, send, text};
use crate::projects::shapes;
use crate::user::{User, anonymous, cloud};

/// Follows a link as it stands.
async fn follow(api: &Client, link: &str) -> u16 {
    let path = link.strip_prefix(&cloud().api_url).unwrap_or_else(|| panic!("{link} leads elsewhere"));
    assert!(path.starts_with('/'), "{link}");
    let method = if link.ends_with("/cancel") { Method::POST } else { Method::GET };
    send(api.request(method, path)).await.status
}

#[tokio::test]
async fn every_link_of_a_generation_and_its_location_can_be_followed() {
    let user = User::new().await;
    let project = user.upload_project(&shapes()).await;
    let made = user.create(&json!({"project": project})).await;
    assert_eq!(follow(&user.api, made.header("location")).await, 200);
    let pending = made.clone().expect(202);
    assert_eq!(links(&pending).len(), 2, "{pending}");
    let complete = user.complete(text(&pending, "id")).await;
    assert_eq!(links(&complete).len(), 3, "{complete}");
    for link in links(&complete) {
        assert_eq!(follow(&user.api, link).await, 200, "{link}");
    }
    let cancelled = user.create(&json!({"project": project})).await.expect(202);
    for link in links(&cancelled) {
        // What has ended meanwhile cannot be cancelled any more.
        assert!([200, 409].contains(&follow(&user.api, link).await), "{link}");
    }
    let listed = user.api.get("/api/v1/generations").await.expect(200);
    assert!(links(&listed).len() >= 4, "{listed}");
    for link in links(&listed).into_iter().filter(|link| !link.ends_with("/cancel")) {
        assert_eq!(follow(&user.api, link).await, 200, "{link}");
    }
}

#[tokio::test]
async fn the_location_of_an_upload_and_the_documents_server_can_be_followed() {
    let user = User::new().await;
    let bytes = b"some bytes";
    let body = json!({"kind": "project", "filename": "p.zip", "size_bytes": bytes.len(), "sha256": "ab".repeat(32)});
    let announced = user.api.post("/api/v1/uploads", &body).await;
    assert_eq!(follow(&user.api, announced.header("location")).await, 200);
    let document = anonymous().get("/openapi.json").await.expect(200);
    let server = text(&document["servers"][0], "url");
    let health = reqwest::get(format!("{server}/health")).await.unwrap();
    assert_eq!(health.status().as_u16(), 200, "{server}");
}
