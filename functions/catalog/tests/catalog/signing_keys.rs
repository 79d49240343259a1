//! Creators' own keys, and versions that are signed by them.

use catalog::{
    get_package_signing_keys, get_version, list_signing_keys, register_signing_key, revoke_signing_key, sign_version,
};
use ed25519_dalek::SigningKey;
use platform::{Bucket, Secret, Table, signing};
use registry::licences::Licence;
use registry::signature::{CreatorCheck, CreatorKeys, Statement, Subject, prove_possession, verify};
use registry::{Kid, Kind, PackageId, Version};
use serde_json::{Value, json};
use testkit::{Actor, Reply, TestApp};
use translog::PublicKeys;

use crate::archives::{template, zip};
use crate::world::World;

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn kid(seed: u8) -> String {
    Kid::of(&key(seed).verifying_key()).to_string()
}

pub(crate) fn new_key(actor: &Actor, seed: u8) -> Value {
    let proof = prove_possession(actor.caller().tenant_id, &key(seed)).unwrap();
    let jwks = serde_json::to_value([key(seed).verifying_key()].into_iter().collect::<PublicKeys>().to_jwks()).unwrap();
    json!({"public_key": jwks["keys"][0]["x"], "proof": proof})
}

/// A creator's signature, as their own machine makes it of the archive.
fn signed(name: &str, version: &str, zip: &[u8], seed: u8) -> Value {
    let limits = registry::checks::Limits::default().engine;
    let (package, version) = (PackageId::parse(&format!("acme/{name}")).unwrap(), Version::parse(version).unwrap());
    let subject = Subject::of(package, version, Kind::Template, Licence::parse("MIT").unwrap(), zip, &limits).unwrap();
    json!({"signature": {"kid": kid(seed), "value": subject.sign(&key(seed)).unwrap().value}})
}

impl World {
    pub(crate) async fn register_key(&self, actor: &Actor, seed: u8) -> Reply {
        actor.call(&register_signing_key::ENDPOINT).json(&new_key(actor, seed)).send().await
    }

    pub(crate) async fn revoke_key(&self, actor: &Actor, seed: u8) -> Reply {
        actor.call(&revoke_signing_key::ENDPOINT).path("kid", kid(seed)).send().await
    }

    async fn sign(&self, name: &str, version: &str, body: &Value) -> Reply {
        self.about(&self.editor, &sign_version::ENDPOINT, name).path("version", version).json(body).send().await
    }

    /// Signs a checked draft of the template by the key.
    pub(crate) async fn sign_template(&self, name: &str, version: &str, seed: u8) -> Reply {
        self.sign(name, version, &signed(name, version, &zip(&template()), seed)).await
    }

    /// The public keys of a package's creators, as a file.
    pub(crate) async fn creator_keys(&self, name: &str) -> String {
        let reply = self.about(&self.app.anon(), &get_package_signing_keys::ENDPOINT, name).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json.to_string()
    }

    async fn statement(&self, name: &str, version: &str) -> Statement {
        let call = self.about(&self.app.anon(), &get_version::ENDPOINT, name).path("version", version);
        let reply = call.send().await;
        let key = format!("statements/{}.json", reply.json["statement"]["sha256"].as_str().unwrap());
        Statement::from_json(&self.app.object(Bucket::Packages, &key).await.unwrap()).unwrap()
    }
}

async fn checked() -> World {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    world.submit_zip("typescript", "1.0.0", &zip(&template())).await;
    world.run_checks().await;
    world
}

#[tokio::test]
async fn a_key_is_registered_by_whoever_has_it_once_and_for_one_workspace() {
    let world = World::new().await;
    let made = world.register_key(&world.editor, 7).await;
    assert_eq!((made.status, made.text("kid")), (201, kid(7).as_str()), "{made:?}");
    assert_eq!(world.register_key(&world.editor, 7).await.json, made.json);
    // The proof of another workspace, and of another key.
    for (actor, seeds) in [(&world.stranger, [8, 8]), (&world.editor, [8, 9])] {
        let mut body = new_key(&world.editor, seeds[0]);
        body["proof"] = new_key(&world.editor, seeds[1])["proof"].clone();
        let refused = actor.call(&register_signing_key::ENDPOINT).json(&body).send().await;
        assert_eq!((refused.status, refused.json["errors"][0]["field"].as_str()), (422, Some("proof")), "{refused:?}");
    }
    let taken = world.register_key(&world.stranger, 7).await;
    assert_eq!((taken.status, taken.code()), (409, "signing_key_taken"), "{taken:?}");
    assert_eq!(world.revoke_key(&world.stranger, 7).await.status, 404);
    let revoked = world.revoke_key(&world.editor, 7).await;
    world.app.advance(jiff::SignedDuration::from_secs(5));
    assert_eq!(world.revoke_key(&world.editor, 7).await.json["revoked_at"], revoked.json["revoked_at"]);
    let again = world.register_key(&world.editor, 7).await;
    assert_eq!(again.json["revoked_at"], revoked.json["revoked_at"], "it does not come back");
    let listed = world.editor.call(&list_signing_keys::ENDPOINT).send().await;
    assert_eq!(listed.json["items"].as_array().unwrap().len(), 1);
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds, ["signing_key.registered", "signing_key.revoked"]);
}

#[tokio::test]
async fn a_workspace_has_few_keys() {
    let world = World::new().await;
    for seed in 1..=50 {
        assert_eq!(world.register_key(&world.editor, seed).await.status, 201);
    }
    let refused = world.register_key(&world.editor, 51).await;
    assert_eq!((refused.status, refused.code()), (409, "signing_keys_count"), "{refused:?}");
}

#[tokio::test]
async fn a_signed_version_is_verified_offline_and_stays_so_when_its_key_is_revoked() {
    let world = checked().await;
    world.register_key(&world.editor, 7).await;
    let signed = world.sign_template("typescript", "1.0.0", 7).await;
    assert_eq!((signed.status, signed.text("signed_by_kid")), (200, kid(7).as_str()), "{signed:?}");
    assert_eq!(world.publish("typescript", "1.0.0").await.status, 200);
    world.app.advance(jiff::SignedDuration::from_secs(5));
    let call = world.about(&world.app.anon(), &get_version::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.send().await.json["version"]["signed_by_kid"], kid(7));
    let statement = world.statement("typescript", "1.0.0").await;
    let registry = signing::published_key(world.app.unlimited(), Secret::RegistryKey, Table::Catalog).await.unwrap();
    let registry: PublicKeys = [registry.verifying_key()].into_iter().collect();
    let (bytes, limits) = (zip(&template()), registry::checks::Limits::default().engine);
    for is_revoked in [false, true] {
        if is_revoked {
            assert_eq!(world.revoke_key(&world.editor, 7).await.status, 200);
        }
        let keys = CreatorKeys::parse(&world.creator_keys("typescript").await).unwrap();
        let verified = verify(&statement, &bytes, &registry, CreatorCheck::Demanded(&keys), &limits).unwrap();
        assert_eq!(verified.creator_key, Some(kid(7)));
        assert_eq!(verified.creator_key_revoked_at.is_some(), is_revoked);
    }
}

#[tokio::test]
async fn keys_of_an_earlier_owner_stay_with_what_they_signed() {
    let world = checked().await;
    let sides = world.sides().await;
    world.register_key(&world.editor, 7).await;
    world.register_key(&world.editor, 8).await;
    world.sign_template("typescript", "1.0.0", 7).await;
    assert_eq!(world.publish("typescript", "1.0.0").await.status, 200);
    world.offer(&sides, "acme/typescript").await;
    let accepted = world.answer(&sides.receiver, &catalog::accept_transfer::ENDPOINT, "acme/typescript").await;
    assert_eq!(accepted.status, 204);
    world.register_key(&sides.receiver, 9).await;
    let keys = CreatorKeys::parse(&world.creator_keys("typescript").await).unwrap();
    let mut expected = [kid(7), kid(9)];
    expected.sort();
    assert_eq!(keys.public_keys().kids(), expected, "and no other of theirs");
    keys.check(&world.statement("typescript", "1.0.0").await).unwrap();
}

#[tokio::test]
async fn what_does_not_hold_is_no_signature() {
    let world = checked().await;
    world.register_key(&world.editor, 7).await;
    world.register_key(&world.stranger, 8).await;
    world.upload("typescript", "1.1.0", &zip(&template())).await;
    let early = world.sign_template("typescript", "1.1.0", 7).await;
    assert_eq!((early.status, early.code()), (409, "version_not_checked"), "{early:?}");
    let of_another = signed("typescript", "1.0.1", &zip(&template()), 7);
    let wrong = world.sign("typescript", "1.0.0", &of_another).await;
    assert_eq!((wrong.status, wrong.json["errors"][0]["field"].as_str()), (422, Some("signature.value")), "{wrong:?}");
    for seed in [8, 9] {
        let unknown = world.sign_template("typescript", "1.0.0", seed).await;
        assert_eq!((unknown.status, unknown.json["errors"][0]["field"].as_str()), (422, Some("signature.kid")));
    }
    let call = world.about(&world.stranger, &sign_version::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.json(&json!({})).send().await.status, 404);
    assert!(world.version("typescript", "1.0.0").await.get("signed_by_kid").is_none());
}

#[tokio::test]
async fn a_key_that_is_revoked_before_publishing_signs_nothing() {
    let world = checked().await;
    world.register_key(&world.editor, 7).await;
    assert_eq!(world.sign_template("typescript", "1.0.0", 7).await.status, 200);
    world.revoke_key(&world.editor, 7).await;
    let refused = world.publish("typescript", "1.0.0").await;
    assert_eq!((refused.status, refused.code()), (409, "signing_key_revoked"), "{refused:?}");
    let again = world.sign_template("typescript", "1.0.0", 7).await;
    assert_eq!(again.status, 422, "{again:?}");
    for _ in 0..2 {
        assert_eq!(world.sign("typescript", "1.0.0", &json!({"signature": null})).await.status, 200);
    }
    assert_eq!(world.publish("typescript", "1.0.0").await.status, 200);
    assert!(world.statement("typescript", "1.0.0").await.creator().is_none());
    let late = world.sign_template("typescript", "1.0.0", 7).await;
    assert_eq!((late.status, late.code()), (409, "version_state"), "{late:?}");
}

#[tokio::test]
async fn keys_and_signatures_are_written_once_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for calls in 0..12 {
            let world = checked().await;
            break_after(&world.app, calls);
            let mut first = vec![world.register_key(&world.editor, 7).await.status];
            world.app.mend();
            assert_eq!(world.register_key(&world.editor, 7).await.status, 201, "call {calls}");
            break_after(&world.app, calls);
            first.push(world.sign_template("typescript", "1.0.0", 7).await.status);
            world.app.mend();
            assert_eq!(world.sign_template("typescript", "1.0.0", 7).await.status, 200, "call {calls}");
            break_after(&world.app, calls);
            first.push(world.revoke_key(&world.editor, 7).await.status);
            world.app.mend();
            assert_eq!(world.revoke_key(&world.editor, 7).await.status, 200, "call {calls}");
            let kinds = world.app.event_kinds().await;
            for kind in ["signing_key.registered", "version.signed", "signing_key.revoked"] {
                assert_eq!(kinds.iter().filter(|it| *it == kind).count(), 1, "{kind}, call {calls}");
            }
            if first.iter().all(|status| *status < 300) {
                break;
            }
            assert!(calls < 11, "they never get through: {first:?}");
        }
    }
}
