//! What each function of the area may touch, it touches.

use serde_json::json;

use crate::world::{World, wanted};

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = World::new().await;
    world.put(&json!({"plan": "pro", "interval": "month", "trial": true})).await;
    world.cancel().await;
    for endpoint in subscriptions::ENDPOINTS {
        println!("{}: {:?}", endpoint.name, world.app.unused_grants(endpoint));
    }
    world.put(&wanted("pro")).await;
}
