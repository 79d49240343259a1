//! Everybody sees by which providers one can sign in here, and nothing else of them.

use identity::list_providers;
use platform::Secret;
use serde_json::{Value, json};
use testkit::{Reply, TestApp};

use super::browser::{World, challenge, start};

async fn registered(app: &TestApp) -> Reply {
    app.anon().call(&list_providers::ENDPOINT).send().await
}

fn registration(provider: &str) -> Value {
    json!({"client_id": format!("{provider}-id"), "client_secret": "quiet", "redirect_url": "https://api.example/"})
}

#[tokio::test]
async fn those_that_are_registered_are_listed_and_nothing_of_the_registration_is() {
    let world = World::new().await;
    let reply = registered(&world.app).await;
    assert_eq!(reply.json, json!({"items": [{"provider": "github"}, {"provider": "google"}]}));
    assert_eq!(reply.header("cache-control"), Some("public, max-age=300"));
    assert_eq!(world.app.unused_grants(&list_providers::ENDPOINT), Vec::<String>::new());
}

#[tokio::test]
async fn whoever_is_listed_can_be_begun_with_and_nobody_else() {
    for (secret, listed) in [
        (json!({}), vec![]),
        (json!({"google": registration("google")}), vec!["google"]),
        (json!({"google": registration("google"), "github": registration("github")}), vec!["github", "google"]),
    ] {
        let app = TestApp::new().await;
        app.set_secret(Secret::OAuthClients, &secret.to_string());
        let views: Vec<Value> = listed.iter().map(|it| json!({"provider": it})).collect();
        assert_eq!(registered(&app).await.json["items"], json!(views));
        for provider in ["github", "google"] {
            let status = if listed.contains(&provider) { 200 } else { 409 };
            assert_eq!(start(&app, provider, &challenge("v")).await.status, status, "{provider} of {listed:?}");
        }
    }
}
