use domain::plan::Plan;
use serde_json::json;

use crate::world::{World, package};

#[tokio::test]
async fn a_workspace_has_as_many_planned_installs_as_its_plan_says() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let places = Plan::Free.limits().concurrent_installs_max.unwrap();
    let body = json!({"requirements": ["acme/a1"]});
    let mut held = Vec::new();
    for _ in 0..places {
        held.push(world.planned(&body).await);
    }
    let refused = world.plan(&body).await;
    assert_eq!((refused.status, refused.code()), (429, "concurrent_installs"), "{refused:?}");
    assert!(refused.header("retry-after").is_some());
    // Committed or given up, it holds its place no more.
    assert_eq!(world.commit(&held[0]).await.status, 200);
    held.push(world.planned(&body).await);
    assert_eq!(world.plan(&body).await.status, 429);
    assert_eq!(world.roll_back(&held[1]).await.status, 200);
    world.planned(&body).await;
    // And one that nobody ends is free when it is over.
    assert_eq!(world.plan(&body).await.status, 429);
    world.app.advance(jiff::SignedDuration::from_mins(16));
    world.planned(&body).await;
}

#[tokio::test]
async fn a_crowd_never_gets_more_places_than_there_are() {
    let world = World::new().await;
    world.publish(&package("acme/a1", "1.0.0")).await;
    let body = json!({"requirements": ["acme/a1"]});
    let (a, b, c) = tokio::join!(world.plan(&body), world.plan(&body), world.plan(&body));
    let (d, e, f) = tokio::join!(world.plan(&body), world.plan(&body), world.plan(&body));
    let planned = [a, b, c, d, e, f].iter().filter(|reply| reply.status == 201).count();
    assert_eq!(planned, Plan::Free.limits().concurrent_installs_max.unwrap() as usize);
}
