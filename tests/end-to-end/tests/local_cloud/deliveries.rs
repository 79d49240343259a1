//! Messages that come twice, of nothing, or to the dead; and the event that
//! tells the end.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_eventbridge::types::Target;
use serde_json::{Value, json};

use crate::aws;
use crate::client::text;
use crate::eventually::eventually;
use crate::projects::{shapes, shapes_without};
use crate::user::{User, cloud};

async fn send(queue: &str, tenant: &str, generation: &str) {
    let body = json!({"tenant_id": tenant, "generation_id": generation}).to_string();
    aws::sqs().send_message().queue_url(cloud().output(queue)).message_body(body).send().await.unwrap();
}

#[tokio::test]
async fn a_message_delivered_many_times_still_makes_one_receipt() {
    let user = User::new().await;
    let id = user.generate(&shapes()).await;
    for _ in 0..4 {
        send("InteractiveQueueUrl", &user.workspace_id, &id).await;
    }
    let view = user.complete(&id).await;
    let receipt = user.api.get(&format!("/api/v1/receipts/{id}")).await.expect(200);
    let objects = aws::artifacts_of(&user.workspace_id, &id).await;
    for _ in 0..4 {
        send("InteractiveQueueUrl", &user.workspace_id, &id).await;
    }

    // What is sent later than these is worked on later.
    let later = user.generate(&shapes()).await;
    user.complete(&later).await;
    assert_eq!(user.generation(&id).await, view);
    assert_eq!(user.api.get(&format!("/api/v1/receipts/{id}")).await.expect(200), receipt);
    assert_eq!(aws::artifacts_of(&user.workspace_id, &id).await, objects);
    assert_eq!(objects.iter().filter(|key| key.ends_with(".zip")).count(), 1, "{objects:?}");
}

#[tokio::test]
async fn a_message_about_nothing_does_no_harm() {
    let user = User::new().await;
    let nothing = "gen_01JD3V7Z0QK2M4N6P8R0T2V4X6";
    send("InteractiveQueueUrl", &user.workspace_id, nothing).await;
    send("GenerationsDeadQueueUrl", &user.workspace_id, nothing).await;
    let id = user.generate(&shapes()).await;
    user.complete(&id).await;
    user.api.get(&format!("/api/v1/generations/{nothing}")).await.expect_problem(404, "not_found");
}

/// Writes a generation that no queue knows, as one whose deliveries were all
/// lost: a copy, with this position, of one whose project fails; its id.
pub(crate) async fn forgotten(user: &User, position: &[(&str, AttributeValue)]) -> String {
    // A copy has reserved nothing of the quota: what it gives back, another one has used.
    user.complete(&user.generate(&shapes()).await).await;
    let failed = user.generate(&shapes_without("ggen.toml")).await;
    user.ended(&failed).await;
    let (database, table) = (aws_sdk_dynamodb::Client::new(&aws::sdk()), cloud().output("GenerationsTable"));
    let text = aws::text;
    let partition = text(&format!("{}#generations", user.workspace_id));
    let found = database.get_item().table_name(table).key("pk", partition).key("sk", text(&failed)).send().await;
    let mut item = found.unwrap().item.expect("the generation's item");
    let id = format!("gen_{}", ulid::Ulid::generate());
    let position: HashMap<_, _> = position.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    if let Some(due_at) = position.get("due_at") {
        item.insert("open_shard".to_owned(), text("0"));
        item.insert("open_due_at".to_owned(), due_at.clone());
    }
    item.insert("position".to_owned(), AttributeValue::M(position));
    for name in ["id", "sk"] {
        item.insert(name.to_owned(), text(&id));
    }
    for name in ["failure", "started_at", "finished_at"] {
        item.remove(name);
    }
    database.put_item().table_name(table).set_item(Some(item)).send().await.unwrap();
    id
}

#[tokio::test]
async fn a_dead_letter_ends_its_generation_with_a_reason() {
    let user = User::new().await;
    let pending = [("state", aws::text("pending")), ("attempt", aws::number(0))];
    let id = forgotten(&user, &pending).await;
    assert_eq!(user.generation(&id).await["state"], "pending");
    send("GenerationsDeadQueueUrl", &user.workspace_id, &id).await;
    let view = user.ended(&id).await;
    assert_eq!((&view["state"], &view["error"]["code"]), (&json!("failed"), &json!("service_failed")), "{view}");
    assert!(!text(&view["error"], "message").is_empty());
    user.assert_nothing_left(&id).await;
}

/// A queue of the test's own behind a rule on the product's bus.
struct Listener {
    name: String,
    queue_url: String,
}

impl Listener {
    async fn to(tenant: &str) -> Self {
        let name = format!("listener-{}", ulid::Ulid::generate());
        let (sqs, bus) = (aws::sqs(), cloud().output("EventBusName"));
        let events = aws_sdk_eventbridge::Client::new(&aws::sdk());
        let queue_url = sqs.create_queue().queue_name(&name).send().await.unwrap().queue_url.unwrap();
        let arn_name = aws_sdk_sqs::types::QueueAttributeName::QueueArn;
        let asked = sqs.get_queue_attributes().queue_url(&queue_url).attribute_names(arn_name.clone());
        let arn = asked.send().await.unwrap().attributes.unwrap().remove(&arn_name).unwrap();
        let pattern = json!({"detail-type": ["generation.finished"], "detail": {"log": [tenant]}});
        events.put_rule().name(&name).event_bus_name(bus).event_pattern(pattern.to_string()).send().await.unwrap();
        let target = Target::builder().id("queue").arn(arn).build().unwrap();
        events.put_targets().rule(&name).event_bus_name(bus).targets(target).send().await.unwrap();
        Self { name, queue_url }
    }

    async fn next(&self) -> Value {
        let sqs = aws::sqs();
        let message = eventually("an event on the bus", || async {
            let received = sqs.receive_message().queue_url(&self.queue_url).wait_time_seconds(1).send().await.unwrap();
            received.messages.and_then(|mut messages| messages.pop())
        })
        .await;
        serde_json::from_str(message.body().unwrap()).unwrap()
    }

    async fn end(self) {
        let (events, bus) = (aws_sdk_eventbridge::Client::new(&aws::sdk()), cloud().output("EventBusName"));
        events.remove_targets().rule(&self.name).event_bus_name(bus).ids("queue").send().await.unwrap();
        events.delete_rule().name(&self.name).event_bus_name(bus).send().await.unwrap();
        aws::sqs().delete_queue().queue_url(&self.queue_url).send().await.unwrap();
    }
}

#[tokio::test]
async fn the_end_of_a_generation_is_told_on_the_bus() {
    let user = User::new().await;
    let listener = Listener::to(&user.workspace_id).await;
    let id = user.generate(&shapes()).await;
    let view = user.complete(&id).await;
    let event = listener.next().await;
    listener.end().await;
    assert_eq!((&event["source"], &event["detail-type"]), (&json!("ggen"), &json!("generation.finished")));
    let detail = &event["detail"];
    assert_eq!((text(detail, "log"), &detail["actor"]["function"]), (&*user.workspace_id, &json!("run-generation")));
    let details = &detail["details"];
    assert_eq!((text(details, "generation_id"), text(details, "state")), (id.as_str(), "complete"), "{event}");
    assert_eq!(details["receipt_sha256"].as_str().map(str::len), Some(64), "{event}");
    assert!(detail["sequence"].as_u64() > Some(0) && !view["finished_at"].is_null(), "{event}");
}
