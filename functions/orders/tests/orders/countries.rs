//! Where orders are checked out, against where the cards that pay them are of.

use std::path::{Path, PathBuf};

use domain::OrderId;
use orders::inspect_order;
use orders_store::orders as store;
use serde_json::{Value, json};

use crate::holding::RISKY;
use crate::staff;
use crate::world::World;

/// In the United States, as [`RISKY`] is, and in Germany.
const AT_HOME: &str = "8.8.8.8";
const ABROAD: &str = "46.4.0.1";
/// Why an order is held whose country says nothing.
const OTHERWISE: [&str; 2] = ["elevated_risk", "new_account_high_value"];
const MISMATCH: [&str; 3] = ["elevated_risk", "new_account_high_value", "country_mismatch"];

fn file() -> PathBuf {
    let package = "../../tests/npm/node_modules/@ip-location-db/geo-whois-asn-country-mmdb";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(package).join("geo-whois-asn-country.mmdb");
    assert!(file.is_file(), "tests/npm/node_modules is missing: run `make setup`");
    file
}

impl World {
    /// Whose operator has brought this file.
    async fn with_countries(file: &Path) -> Self {
        let world = Self::new().await;
        world.app.set_variable("COUNTRY_FILE", file.to_str().unwrap());
        world
    }

    /// Orders, checks out from this address, and pays; the order as its buyer sees it.
    async fn paid_from(&self, name: &str, ip: &str, card: &str) -> Value {
        self.publish_dear(name).await;
        let id = self.ordered(&[name]).await;
        let call = self.buyer.call(&orders::check_out_order::ENDPOINT).path("id", &id);
        let reply = call.json(&json!({"kind": "payment_form"})).from_ip(ip).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let intent = reply.text("client_secret").split_once("_secret_").unwrap().0;
        assert_eq!(self.confirm(intent, card).await.0, 200);
        self.hear().await;
        self.see(&id).await
    }

    async fn kept_country(&self, order: &Value) -> Option<String> {
        let id: OrderId = order["id"].as_str().unwrap().parse().unwrap();
        let order = store::find(self.app.unlimited(), self.tenant(), id).await.unwrap().unwrap();
        order.attempt.unwrap().country.map(String::from)
    }
}

fn reasons(order: &Value) -> Vec<&str> {
    order["hold"]["reasons"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_card_of_another_country_than_that_of_the_checkout_is_a_reason() {
    let world = World::with_countries(&file()).await;
    for (name, ip) in [("one", ABROAD), ("two", "::ffff:46.4.0.1"), ("three", "2001:67c:2e8:22::c100:68b")] {
        let order = world.paid_from(name, ip, RISKY).await;
        assert_eq!(reasons(&order), MISMATCH, "{ip}");
    }
    let last = world.paid_from("four", ABROAD, RISKY).await;
    let id = last["id"].as_str().unwrap();
    let call = staff::operator(&world).call(&inspect_order::ENDPOINT).path("id", world.tenant());
    let seen = call.path("order_id", id).query(staff::REASON).send().await;
    assert_eq!((seen.status, &seen.json["attempt"]["country"]), (200, &json!("DE")), "{seen:?}");
    assert_eq!(seen.json["review"]["score"], 90);
    assert_eq!(world.kept_country(&last).await.as_deref(), Some("DE"));
}

#[tokio::test]
async fn the_country_of_the_card_is_no_reason_and_neither_is_one_that_nobody_knows() {
    let world = World::with_countries(&file()).await;
    for (name, ip, kept) in [
        ("one", AT_HOME, Some("US")),
        ("two", "::ffff:8.8.8.8", Some("US")),
        ("three", "2001:4860:4860::8888", Some("US")),
        // No public address; the file has Australia for these two.
        ("four", "192.168.1.1", None),
        ("five", "::ffff:192.168.1.1", None),
        ("six", "fd00::1", None),
        ("seven", "", None),
    ] {
        let order = world.paid_from(name, ip, RISKY).await;
        assert_eq!(reasons(&order), OTHERWISE, "{ip}");
        assert_eq!(world.kept_country(&order).await.as_deref(), kept, "{ip}");
    }
}

#[tokio::test]
async fn a_file_that_is_missing_or_broken_fails_no_order() {
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.mmdb");
    let whole = std::fs::read(file()).unwrap();
    std::fs::write(&broken, &whole[..whole.len() - 1_000_000]).unwrap();
    for file in [broken, folder.path().join("missing.mmdb"), PathBuf::new()] {
        let world = World::with_countries(&file).await;
        let order = world.paid_from("one", ABROAD, RISKY).await;
        assert_eq!(reasons(&order), OTHERWISE, "{file:?}");
        assert_eq!(world.kept_country(&order).await, None);
    }
}

#[tokio::test]
async fn travellers_and_companies_with_foreign_cards_are_not_held_for_that_alone() {
    let world = World::with_countries(&file()).await;
    let order = world.paid_from("one", AT_HOME, "pm_card_de").await;
    assert_eq!((&order["state"], order.get("hold")), (&json!("paid"), None), "{order}");
    assert_eq!(world.kept_country(&order).await.as_deref(), Some("US"));
}
