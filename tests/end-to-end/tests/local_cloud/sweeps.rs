//! What the clock does: nobody calls these functions.

use serde_json::json;

use crate::aws::{self, number, text};
use crate::deliveries::forgotten;
use crate::eventually::eventually;
use crate::projects::shapes;
use crate::user::{User, cloud};

const LONG_AGO: &str = "2026-01-01T00:00:00.000Z";

#[tokio::test]
async fn a_generation_whose_worker_died_is_run_again() {
    let user = User::new().await;
    let position = [
        ("state", text("running")),
        ("attempt", number(1)),
        ("lease_until", text(LONG_AGO)),
        ("due_at", text(LONG_AGO)),
    ];
    let id = forgotten(&user, &position).await;
    assert_eq!(user.generation(&id).await["state"], "running");
    let view = user.ended(&id).await;
    // A worker that runs it finds the fault of its project.
    assert_eq!((&view["state"], &view["error"]["code"]), (&json!("failed"), &json!("manifest_missing")), "{view}");
}

#[tokio::test]
async fn what_has_left_the_outbox_is_forgotten() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    user.complete(&id).await;
    let database = aws_sdk_dynamodb::Client::new(&aws::sdk());
    eventually("the outbox has nothing of this workspace", || async {
        let scan = database.scan().table_name(cloud().output("OutboxTable"));
        let scan = scan.filter_expression("#group = :workspace").expression_attribute_names("#group", "group");
        let found = scan.expression_attribute_values(":workspace", text(&user.workspace_id)).send().await.unwrap();
        (found.count == 0).then_some(())
    })
    .await;
}
