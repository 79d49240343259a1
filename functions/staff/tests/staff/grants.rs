//! Nothing is granted in vain.

use domain::StaffRole;
use serde_json::json;
use staff::{
    ENDPOINTS, find_account, inspect_account, inspect_generation, inspect_generations, inspect_workspace, list_acts,
    list_staff, restore_account, restore_workspace, set_workspace_plan, suspend_account, suspend_workspace,
};

use crate::world::{REASON, World};

#[tokio::test]
async fn every_grant_of_staff_is_used() {
    let world = World::new().await;
    let grace = world.colleague("grace@example.org", StaffRole::Operator).await;
    world.login(&grace).await;
    let ada = world.customer("ada").await;
    let id = crate::suspending::open_generation(&world, ada, 1).await;
    let operator = world.operator();
    let reason = "reason=Ticket%204711";
    let query = format!("email=ada%40example.org&{reason}");
    operator.call(&find_account::ENDPOINT).query(&query).send().await;
    operator.call(&inspect_account::ENDPOINT).path("id", ada.account).query(reason).send().await;
    operator.call(&inspect_workspace::ENDPOINT).path("id", ada.home).query(reason).send().await;
    operator.call(&inspect_generations::ENDPOINT).path("id", ada.home).query(reason).send().await;
    let call = operator.call(&inspect_generation::ENDPOINT).path("id", ada.home).path("generation_id", id);
    call.query(reason).send().await;
    operator.call(&list_acts::ENDPOINT).send().await;
    let why = json!({"reason": REASON});
    operator.call(&suspend_account::ENDPOINT).path("id", ada.account).json(&why).send().await;
    operator.call(&restore_account::ENDPOINT).path("id", ada.account).json(&why).send().await;
    crate::suspending::open_generation(&world, ada, 2).await;
    operator.call(&suspend_workspace::ENDPOINT).path("id", ada.home).json(&why).send().await;
    operator.call(&restore_workspace::ENDPOINT).path("id", ada.home).json(&why).send().await;
    // At last, because a free workspace's generations are counted for its owner too.
    let body = json!({"plan": "pro", "reason": REASON});
    operator.call(&set_workspace_plan::ENDPOINT).path("id", ada.home).json(&body).send().await;
    world.app.operate(&list_staff::ENDPOINT, json!({})).await.unwrap();
    world.revoke("grace@example.org").await;
    let unused: Vec<String> = ENDPOINTS
        .iter()
        .flat_map(|endpoint| world.app.unused_grants(endpoint).into_iter().map(|it| format!("{}: {it}", endpoint.name)))
        .collect();
    assert_eq!(unused, Vec::<String>::new());
}
