//! Every version is checked once more when it enters a library.

use catalog_store::versions::Record;
use registry::checks::Grade;
use serde_json::json;

use crate::world::{Published, World, package};

/// Plans, changes the record, and commits; the refusal.
async fn refused_after(change: impl FnOnce(&mut Record)) -> (World, String) {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    let mut record = world.version("acme/a1", "1.0.0").await;
    change(&mut record);
    world.put_version(&record).await;
    let reply = world.commit(&id).await;
    assert_eq!(reply.status, 409, "{reply:?}");
    assert!(world.library().await.is_empty());
    assert!(world.install_events().await.is_empty());
    (world, reply.code().to_owned())
}

#[tokio::test]
async fn a_version_that_cannot_be_trusted_does_not_enter() {
    let now: domain::Time = "2026-11-21T12:00:00.000Z".to_owned().try_into().unwrap();
    let other: domain::Sha256Hex = "ab".repeat(32).try_into().unwrap();
    assert_eq!(refused_after(|it| it.taken_down_at = Some(now)).await.1, "version_unavailable");
    assert_eq!(refused_after(|it| it.archive.as_mut().unwrap().sha256 = other).await.1, "install_hash_differs");
    assert_eq!(refused_after(|it| it.check.as_mut().unwrap().grade = Grade::Error).await.1, "version_untrusted");
    assert_eq!(refused_after(|it| it.check = None).await.1, "version_untrusted");
    assert_eq!(refused_after(|it| it.statement_sha256 = None).await.1, "version_untrusted");
}

#[tokio::test]
async fn an_archive_with_other_bytes_does_not_enter() {
    let world = World::new().await;
    let archive = world.publish(&package("acme/a1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    world.put_object(&archive.object_key(), vec![b'x'; usize::try_from(archive.size_bytes).unwrap()]).await;
    let reply = world.commit(&id).await;
    assert_eq!((reply.status, reply.code()), (409, "install_hash_differs"), "{reply:?}");
}

#[tokio::test]
async fn a_statement_about_something_else_or_by_another_key_does_not_do() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    world.publish(&package("acme/b1", "1.0.0")).await;
    let id = world.planned(&json!({"requirements": ["acme/a1"]})).await;
    let mut record = world.version("acme/a1", "1.0.0").await;
    record.statement_sha256 = world.version("acme/b1", "1.0.0").await.statement_sha256;
    world.put_version(&record).await;
    let reply = world.commit(&id).await;
    assert_eq!((reply.status, reply.code()), (409, "version_untrusted"), "{reply:?}");
    assert!(reply.text("detail").contains("about something else"), "{reply:?}");
    // By a key that the registry never published.
    let key = ed25519_dalek::SigningKey::from_bytes(&[9; 32]);
    let statement = format!("statements/{}.json", world.version("acme/b1", "1.0.0").await.statement_sha256.unwrap());
    let json = world.app.object(platform::Bucket::Packages, &statement).await.unwrap();
    let subject = registry::signature::Statement::from_json(&json).unwrap().subject().clone();
    let forged = registry::signature::Statement::publish(subject, world.app.now().into(), None, &key).unwrap();
    world.put_object(&statement, forged.to_json().unwrap()).await;
    let id = world.planned(&json!({"requirements": ["acme/b1"]})).await;
    let reply = world.commit(&id).await;
    assert_eq!((reply.status, reply.code()), (409, "version_untrusted"), "{reply:?}");
    assert!(reply.text("detail").contains("signature_key_unknown"), "{reply:?}");
}

#[tokio::test]
async fn a_yanked_version_enters_for_whoever_locked_it_alone() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    world.publish(&Published { requirements: &[], ..package("acme/a1", "1.1.0") }).await;
    world.yank("acme/a1", "1.1.0").await;
    let id = world.planned(&json!({"requirements": ["acme/a1"], "lock": {"acme/a1": "1.1.0"}})).await;
    assert_eq!(world.commit(&id).await.status, 200);
    assert_eq!(world.library().await["acme/a1"], "1.1.0");
    let upgraded = world.plan(&json!({"upgrade": ["acme/a1"]})).await;
    assert_eq!(upgraded.json["changes"][0]["change"], "downgraded", "{upgraded:?}");
}
