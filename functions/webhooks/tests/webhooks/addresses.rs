//! Addresses that are not called.

use domain::webhook::PayloadForm;
use serde_json::json;
use std::collections::BTreeSet;
use webhooks_store::webhooks::{self as store, Settings};

use crate::world::{Made, World};

#[tokio::test]
async fn this_machine_and_other_private_addresses_are_refused_by_the_field() {
    let world = World::new().await;
    world.app.set_variable("WEBHOOKS_TO_LOOPBACK", "no");
    for url in [
        world.receiver.url("/hook"),
        "http://example.com/hook".to_owned(),
        "https://localhost/hook".to_owned(),
        "https://127.0.0.1/hook".to_owned(),
        "https://0x7f000001/hook".to_owned(),
        "https://[::ffff:10.0.0.1]/hook".to_owned(),
        "https://169.254.169.254/latest/meta-data/".to_owned(),
        "https://user:word@example.com/hook".to_owned(),
        "https://example.com:25/hook".to_owned(),
        "no address".to_owned(),
    ] {
        let reply = world.create(&json!({"url": url}), &world.key()).await;
        assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!("url")), "{url}");
    }
    assert!(world.app.event_kinds().await.is_empty());
}

/// A name that anybody can own may stand for this machine when it is called.
#[tokio::test]
async fn a_name_that_stands_for_this_machine_is_refused_when_it_is_called() {
    let world = World::new().await;
    world.app.set_variable("WEBHOOKS_TO_LOOPBACK", "no");
    // As if it had been acceptable when it was set.
    let id = domain::WebhookId::new(ulid::Ulid(77));
    let settings = Settings {
        url: world.receiver.url("/hook").replace("127.0.0.1", "localhost").replace("http:", "https:"),
        description: String::new(),
        events: BTreeSet::new(),
        form: PayloadForm::Thin,
        is_enabled: true,
    };
    let created = store::create(world.app.unlimited(), world.tenant(), id, settings, &testkit::system()).await.unwrap();
    let store::Created::Done(_, secret) = created else { panic!("not made") };
    let webhook = Made { id: id.to_string(), secret: secret.reveal() };
    world.app.advance(jiff::SignedDuration::from_millis(1));
    world.finish_generation().await;
    world.settle().await;
    let delivery = world.only_delivery(&webhook).await;
    assert_eq!(delivery["attempts"][0]["error"], "address_refused");
    assert!(world.receiver.received().is_empty());
}
