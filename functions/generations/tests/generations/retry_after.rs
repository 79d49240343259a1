//! Whoever waits as long as `Retry-After` says is not refused for the same reason.

use domain::plan::{Limit, Overrides, Plan, Terms};
use generations::create_generation;
use jiff::SignedDuration;
use serde_json::json;
use tenancy_store::plans::{self, Change};
use testkit::Reply;

use crate::world::{World, colours};

/// Parts of a second at which something is refused: a time that is rounded down
/// would be too short by one of them.
const OFFSETS_MS: [i64; 4] = [0, 1, 500, 999];

async fn limit(world: &World, included: u64) {
    let overrides = Overrides { generations: Some(Limit::Hard { included }), ..Overrides::default() };
    let change = Change::Terms(Terms { plan: Plan::Free, overrides });
    plans::change(world.app.unlimited(), world.editor.caller().tenant_id, &change, &testkit::system())
        .await
        .unwrap()
        .unwrap();
    // A smaller limit begins with the next period.
    world.app.advance(SignedDuration::from_hours(24 * 11));
}

fn wait_as_told(world: &World, refused: &Reply) {
    let seconds: i64 = refused.header("retry-after").expect("how long to wait").parse().unwrap();
    assert!(seconds > 0);
    world.app.advance(SignedDuration::from_secs(seconds));
}

#[tokio::test]
async fn a_quota_that_is_used_up_is_there_again_when_it_says() {
    for offset_ms in OFFSETS_MS {
        let world = World::new().await;
        limit(&world, 1).await;
        world.app.advance(SignedDuration::from_millis(offset_ms));
        world.generate(&colours()).await;
        let project = world.upload_project(&colours()).await;
        let refused = world.create(&json!({"project": project})).await;
        assert_eq!((refused.status, refused.code()), (429, "quota_exceeded"));
        wait_as_told(&world, &refused);
        // What was uploaded in the last period may have expired with it.
        let project = world.upload_project(&colours()).await;
        let reply = world.create(&json!({"project": project})).await;
        assert_eq!(reply.status, 202, "{offset_ms} ms: {reply:?}");
    }
}

#[tokio::test]
async fn a_plan_that_has_none_tells_no_time_to_wait() {
    let world = World::new().await;
    limit(&world, 0).await;
    let project = world.upload_project(&colours()).await;
    let refused = world.create(&json!({"project": project})).await;
    assert_eq!((refused.status, refused.code()), (429, "quota_exceeded"));
    assert_eq!(refused.header("retry-after"), None, "the next period has none either");
}

#[tokio::test]
async fn a_key_in_use_is_free_again_when_it_says() {
    for offset_ms in OFFSETS_MS {
        let world = World::new().await;
        world.app.advance(SignedDuration::from_millis(offset_ms));
        let body = json!({"project": world.upload_project(&colours()).await});
        let create = || world.editor.call(&create_generation::ENDPOINT).json(&body).idempotency_key("once").send();
        // It dies with the key in its hands.
        world.app.cut_after(2);
        create().await;
        world.app.mend();
        world.app.advance(SignedDuration::from_millis(250));
        let refused = create().await;
        assert_eq!((refused.status, refused.code()), (409, "idempotency_in_progress"), "{refused:?}");
        wait_as_told(&world, &refused);
        let reply = create().await;
        assert_eq!(reply.status, 202, "{offset_ms} ms: {reply:?}");
    }
}
