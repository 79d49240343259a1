//! Packages with a price: who has paid may use them, as long as the money is not back.

use catalog_store::purchases::{self, State};
use domain::OrderId;
use library::download_package;
use platform::{Secret, Table};
use registry::PackageId;
use serde_json::json;
use store_core::item::keyed;
use testkit::Reply;
use ulid::Ulid;

use crate::world::{Published, World, package};

const PEM: &str = include_str!("../../../../shared/platform/tests/downloads/test-key.pem");

async fn priced() -> World {
    let world = World::new().await;
    world.app.set_secret(Secret::DownloadKey, PEM);
    world.publish(&Published { price_cents: 1_200, ..package("acme/types", "1.0.0") }).await;
    world
}

/// The purchase as orders write it.
pub(crate) async fn put_purchase(world: &World, state: State) {
    let id = PackageId::parse("acme/types").unwrap();
    let record = purchases::Record {
        package: id.clone(),
        state,
        order_id: OrderId::new(Ulid(1)),
        price_cents: 1_200,
        is_gift: false,
        bought_at: Some(world.app.now().into()),
        downloaded_at: None,
        refunded_at: (state == State::Refunded).then(|| world.app.now().into()),
    };
    let item = keyed(format!("{}#purchases", world.tenant()), format!("PACKAGE#{id}"), record);
    world.app.put(Table::Catalog, &serde_json::to_value(item).unwrap()).await;
}

async fn purchase(world: &World) -> purchases::Record {
    let id = PackageId::parse("acme/types").unwrap();
    purchases::find_all(world.app.unlimited(), world.tenant(), [&id]).await.unwrap().remove(&id).unwrap()
}

async fn download(world: &World) -> Reply {
    let call = world.editor.call(&download_package::ENDPOINT).path("namespace", "acme").path("name", "types");
    call.path("version", "1.0.0").send().await
}

#[tokio::test]
async fn unpaid_buyer_cannot_install() {
    let world = priced().await;
    for state in [None, Some(State::Ordered), Some(State::Refunding), Some(State::Refunded)] {
        if let Some(state) = state {
            put_purchase(&world, state).await;
        }
        let reply = world.plan(&json!({"requirements": ["acme/types"]})).await;
        assert_eq!((reply.status, reply.code()), (409, "purchase_needed"), "{state:?} {reply:?}");
    }
}

#[tokio::test]
async fn who_has_paid_installs_and_downloads_and_cannot_return_it_then() {
    let world = priced().await;
    put_purchase(&world, State::Bought).await;
    world.install(&["acme/types"]).await;
    assert_eq!(purchase(&world).await.downloaded_at, None, "an install alone can be returned");
    assert_eq!(download(&world).await.status, 200);
    assert_eq!(purchase(&world).await.downloaded_at, Some(world.app.now().into()));
}

#[tokio::test]
async fn who_has_their_money_back_has_nothing_of_it_although_it_lies_in_the_library() {
    let world = priced().await;
    put_purchase(&world, State::Bought).await;
    let planned = world.planned(&json!({"requirements": ["acme/types"]})).await;
    put_purchase(&world, State::Refunding).await;
    assert_eq!(world.commit(&planned).await.code(), "purchase_needed", "given back since it was planned");
    put_purchase(&world, State::Bought).await;
    assert_eq!(world.commit(&planned).await.status, 200);
    for state in [State::Refunding, State::Refunded] {
        put_purchase(&world, state).await;
        let reply = download(&world).await;
        assert_eq!((reply.status, reply.code()), (409, "purchase_needed"), "{reply:?}");
        let reply = world.plan(&json!({"requirements": ["acme/types"]})).await;
        assert_eq!(reply.code(), "purchase_needed");
    }
}

#[tokio::test]
async fn a_url_that_nobody_is_told_is_no_download() {
    let world = priced().await;
    put_purchase(&world, State::Bought).await;
    world.install(&["acme/types"]).await;
    world.app.set_secret(Secret::DownloadKey, "");
    let reply = download(&world).await;
    assert_eq!((reply.status, purchase(&world).await.downloaded_at), (500, None), "{reply:?}");
}
