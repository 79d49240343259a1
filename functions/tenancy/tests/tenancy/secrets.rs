//! A story of everything here, after which no secret of it lies in a table.

use identity::login;
use serde_json::json;
use tenancy::{register_invited, show_invitation};

use crate::world::{PASSWORD, World};

#[tokio::test]
async fn no_secret_of_a_whole_story_lies_in_a_table() {
    let world = World::new().await;
    let ada = world.person_with_password("ada").await;
    let body = json!({"email": ada.email, "password": PASSWORD});
    let session = world.app.anon().call(&login::ENDPOINT).json(&body).send().await;
    let mut secrets: Vec<String> = vec![PASSWORD.to_owned()];
    for name in ["access_token", "refresh_token", "device"] {
        secrets.extend(session.json[name].as_str().map(str::to_owned));
    }
    let team = world.team(&ada).await;
    secrets.push(world.make_key(&ada, team).await);
    world.invite(&ada, team, "bob@example.org", "viewer").await;
    let code = world.last_code().await;
    let shown = json!({"code": code});
    assert_eq!(world.app.anon().call(&show_invitation::ENDPOINT).json(&shown).send().await.status, 200);
    let bobs = "staple battery horse";
    let body = json!({"code": code, "password": bobs, "name": "Bob"});
    let call = world.app.anon().call(&register_invited::ENDPOINT).json(&body).idempotency_key("a-key-of-the-client");
    assert_eq!(call.send().await.status, 201);
    // Of a code and of a token, the part that proves where it comes from is what nobody may find.
    let tags: Vec<String> =
        secrets.iter().chain([&code]).filter_map(|it| it.rsplit('.').next()).map(str::to_owned).collect();
    secrets.extend(tags);
    secrets.extend([code, bobs.to_owned(), "a-key-of-the-client".to_owned()]);
    world.app.assert_no_secret(&secrets).await;
}
