//! The copy of all that is kept about somebody.

use std::io::{Cursor, Read};

use domain::upload::Kind;
use domain::{Role, UploadId};
use generations_store::uploads;
use identity::export_account;
use jiff::SignedDuration;
use platform::{Bucket, Table};
use serde_json::{Map, Value};
use testkit::Reply;
use ulid::Ulid;

use crate::world::{Who, World};

async fn export(world: &World, who: &Who) -> Reply {
    world.as_if(who, who.home, Role::Admin).call(&export_account::ENDPOINT).send().await
}

/// The files of the one export there is, by name.
async fn files(world: &World) -> Map<String, Value> {
    let keys = world.app.objects(Bucket::Exports).await;
    let bytes = world.app.object(Bucket::Exports, keys.last().unwrap()).await.unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Map::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().unwrap().into_owned(), serde_json::from_str(&text).unwrap());
    }
    files
}

async fn upload(world: &World, who: &Who, number: u128, filename: &str) {
    let new = uploads::NewUpload {
        id: UploadId::new(Ulid(number)),
        tenant_id: who.home,
        created_by: who.account,
        kind: Kind::Project,
        filename: filename.to_owned().try_into().unwrap(),
        size_bytes: 1,
        sha256: "ab".repeat(32).try_into().unwrap(),
    };
    uploads::create(world.app.unlimited(), new, &testkit::system()).await.unwrap();
}

#[tokio::test]
async fn an_export_holds_what_is_kept_about_somebody_and_no_secret() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person_with_password("bob").await);
    let (team, other) = (world.team(&ada).await, world.team(&ada).await);
    world.join(&ada, team, &bob, "editor").await;
    world.invite(&ada, other, &bob.email, "viewer").await;
    let key = world.make_key(&bob, team).await;
    upload(&world, &bob, 7, "bob.zip").await;
    upload(&world, &ada, 8, "ada.zip").await;
    let reply = export(&world, &bob).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    let files = files(&world).await;
    insta::assert_json_snapshot!("exported", files);
    let text = Value::Object(files).to_string();
    assert!(!text.contains("argon2") && !text.contains(&key), "{text}");
    assert!(!text.contains("ada@"), "somebody else's address: {text}");
}

#[tokio::test]
async fn the_url_gives_the_zip_for_an_hour() {
    let world = World::new().await;
    let bob = world.person("bob").await;
    let reply = export(&world, &bob).await;
    let got = reqwest::get(reply.text("url")).await.unwrap();
    assert_eq!(got.status(), 200);
    assert_eq!(got.bytes().await.unwrap().len() as u64, reply.json["size_bytes"].as_u64().unwrap());
    assert_eq!(reply.text("expires_at"), "2026-11-21T13:00:00.000Z");
    let keys = world.app.objects(Bucket::Exports).await;
    assert!(keys[0].starts_with(&format!("{}/", bob.account)), "{keys:?}");
}

#[tokio::test]
async fn an_account_is_exported_once_in_ten_minutes() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    assert_eq!(export(&world, &bob).await.status, 200);
    world.app.advance(SignedDuration::from_mins(4));
    let again = export(&world, &bob).await;
    assert_eq!((again.code(), again.header("retry-after")), ("export_lately", Some("360")));
    assert_eq!(export(&world, &ada).await.status, 200);
    world.app.advance(SignedDuration::from_mins(6));
    assert_eq!(export(&world, &bob).await.status, 200);
}

#[tokio::test]
async fn an_export_that_fails_gives_its_turn_back() {
    let world = World::new().await;
    let bob = world.person("bob").await;
    // An account that is not there any more: nothing to export.
    let ghost = Who { account: domain::AccountId::new(Ulid(99)), ..bob };
    assert_eq!(export(&world, &ghost).await.status, 404);
    assert_eq!(export(&world, &ghost).await.status, 404);
    let items = world.app.table(Table::Accounts).await;
    assert!(items.iter().all(|it| it["sk"] != "EXPORT"));
}

#[tokio::test]
async fn every_grant_of_exporting_is_used() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.join(&ada, team, &bob, "editor").await;
    world.make_key(&bob, team).await;
    export(&world, &bob).await;
    let ghost = Who { account: domain::AccountId::new(Ulid(99)), ..bob };
    export(&world, &ghost).await;
    // The client reads the object, by the role's right to do so; it is deleted when an
    // erasure comes between (see `an_export_that_races_an_erasure_leaves_nothing`). What
    // somebody wrote in the market is exported beside the packages that it is about, in
    // functions/generations/tests/erasure.
    let unused = world.app.unused_grants(&export_account::ENDPOINT);
    assert_eq!(
        unused,
        [
            "exports::erase_one",
            "reviews::of_account: dynamodb:BatchGetItem CatalogTable at PACKAGE#*",
            "abuse_reports::made_by: dynamodb:BatchGetItem CatalogTable at ABUSE#*",
            "reviews::find_appeal",
            "s3:GetObject exportsbucket",
        ]
    );
}
