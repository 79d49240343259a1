//! Webhooks: signed, repeated, and going wrong on demand.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;
use stripe_sandbox::{Delivery, DeliveryFault, DeliveryRule, Sandbox, signature};

use crate::client::{Api, pay, text};

/// An endpoint whose deliveries are taken by hand.
fn held(sandbox: &Sandbox, more: &str) -> Value {
    sandbox.hold_deliveries(true);
    sandbox.post("/v1/webhook_endpoints", &format!("url=http://product.example/webhooks&{more}")).ok()
}

fn types(deliveries: &[Delivery]) -> Vec<&str> {
    deliveries.iter().map(|delivery| delivery.event_type.as_str()).collect()
}

fn fault(sandbox: &Sandbox, fault: DeliveryFault, times: u32) {
    sandbox.delivery_fault(DeliveryRule { fault, event_type: None, times: Some(times) });
}

/// The time of a signature.
fn signed_at(delivery: &Delivery) -> i64 {
    delivery.signature.split(',').next().unwrap().strip_prefix("t=").unwrap().parse().unwrap()
}

#[test]
fn an_endpoint_gets_what_it_asked_for_signed_with_its_secret() {
    let sandbox = Sandbox::start().unwrap();
    let endpoint = held(&sandbox, "enabled_events[]=charge.succeeded&enabled_events[]=charge.failed");
    let secret = text(&endpoint["secret"]);
    // It is shown once.
    let path = format!("/v1/webhook_endpoints/{}", text(&endpoint["id"]));
    assert!(sandbox.get(&path).ok().get("secret").is_none());
    pay(&sandbox, "pm_card_visa", 2_000).ok();
    let deliveries = sandbox.take_deliveries();
    assert_eq!(types(&deliveries), ["charge.succeeded"]);
    let delivery = &deliveries[0];
    assert_eq!(delivery.signature, signature::header(signed_at(delivery), &delivery.payload, &[&secret]));
    let event: Value = serde_json::from_str(&delivery.payload).unwrap();
    assert_eq!(event["data"]["object"]["status"], "succeeded");
    assert!(text(&event["request"]["id"]).starts_with("req_"));
}

/// Libraries refuse signatures from the future.
#[test]
fn signatures_have_the_real_time() {
    let sandbox = Sandbox::start().unwrap();
    let before = sandbox.now();
    held(&sandbox, "enabled_events[]=*");
    sandbox.advance(30 * 24 * 60 * 60).unwrap();
    pay(&sandbox, "pm_card_visa", 2_000).ok();
    let deliveries = sandbox.take_deliveries();
    assert!(signed_at(&deliveries[0]) < before + 600);
}

#[test]
fn deliveries_are_lost_doubled_late_and_shuffled() {
    let sandbox = Sandbox::start().unwrap();
    held(&sandbox, "enabled_events[]=customer.created");
    let create = |count: usize| (0..count).for_each(|_| drop(sandbox.post("/v1/customers", "").ok()));
    fault(&sandbox, DeliveryFault::Lost, 1);
    create(2);
    assert_eq!(sandbox.take_deliveries().len(), 1);
    // The list of events still has the one that was lost, and knows that it did not arrive.
    assert_eq!(sandbox.get("/v1/events?delivery_success=false").ok()["data"].as_array().unwrap().len(), 1);
    fault(&sandbox, DeliveryFault::Duplicated { copies: 2 }, 1);
    create(1);
    let copies = sandbox.take_deliveries();
    assert_eq!(copies.len(), 3);
    assert!(copies.iter().all(|copy| copy.payload.contains(&copies[0].event_id)));
    fault(&sandbox, DeliveryFault::Late { seconds: 3_600 }, 1);
    create(1);
    assert!(sandbox.take_deliveries().is_empty());
    sandbox.advance(3_600).unwrap();
    assert_eq!(sandbox.take_deliveries().len(), 1);
    fault(&sandbox, DeliveryFault::Shuffled, 10);
    create(10);
    let order: Vec<String> = sandbox.take_deliveries().into_iter().map(|delivery| delivery.event_id).collect();
    let made: Vec<String> = sandbox.events().iter().rev().take(10).rev().map(|event| text(&event["id"])).collect();
    assert_eq!(order.len(), 10);
    assert_ne!(order, made);
}

#[test]
fn what_is_refused_comes_again_for_three_days() {
    let sandbox = Sandbox::start().unwrap();
    held(&sandbox, "enabled_events[]=customer.created");
    sandbox.post("/v1/customers", "").ok();
    let mut attempts = 0;
    for _ in 0..4 * 24 * 2 {
        for delivery in sandbox.take_deliveries() {
            attempts += 1;
            sandbox.refuse_delivery(&delivery);
        }
        sandbox.advance(30 * 60).unwrap();
    }
    assert_eq!(attempts, 9);
    sandbox.advance(30 * 24 * 60 * 60).unwrap();
    assert!(sandbox.take_deliveries().is_empty());
}

#[test]
fn two_secrets_sign_while_one_is_replaced() {
    let sandbox = Sandbox::start().unwrap();
    let endpoint = held(&sandbox, "enabled_events[]=*");
    let (id, old) = (text(&endpoint["id"]), text(&endpoint["secret"]));
    let new = sandbox.roll_secret(&id, 3_600).unwrap();
    sandbox.post("/v1/customers", "").ok();
    let delivery = sandbox.take_deliveries().remove(0);
    assert_eq!(delivery.signature, signature::header(signed_at(&delivery), &delivery.payload, &[&new, &old]));
    let newest = sandbox.roll_secret(&id, 0).unwrap();
    sandbox.post("/v1/customers", "").ok();
    let delivery = sandbox.take_deliveries().remove(0);
    assert_eq!(delivery.signature, signature::header(signed_at(&delivery), &delivery.payload, &[&newest]));
}

#[test]
fn events_of_connected_accounts_go_to_connect_endpoints() {
    let sandbox = Sandbox::start().unwrap();
    held(&sandbox, "enabled_events[]=account.updated&connect=true");
    held(&sandbox, "enabled_events[]=account.updated");
    let account = text(&sandbox.post("/v1/accounts", "type=express").ok()["id"]);
    let deliveries = sandbox.take_deliveries();
    assert_eq!(deliveries.len(), 1);
    let event: Value = serde_json::from_str(&deliveries[0].payload).unwrap();
    assert_eq!(event["account"], account);
}

/// An endpoint that answers 500 first and 200 from then on.
fn endpoint() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for (count, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let mut request = String::new();
            let mut part = [0; 4096];
            while !request.ends_with('}') {
                let read = stream.read(&mut part).unwrap();
                request.push_str(std::str::from_utf8(&part[..read]).unwrap());
            }
            let status = if count == 0 { "500 Internal Server Error" } else { "200 OK" };
            stream.write_all(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").as_bytes()).unwrap();
            if sender.send(request).is_err() {
                return;
            }
        }
    });
    (url, receiver)
}

#[test]
fn webhooks_are_posted_and_repeated() {
    let sandbox = Sandbox::start().unwrap();
    let (url, requests) = endpoint();
    sandbox.post("/v1/webhook_endpoints", &format!("url={url}&enabled_events[]=customer.created")).ok();
    sandbox.post("/v1/customers", "").ok();
    let first = requests.recv_timeout(Duration::from_secs(5)).unwrap();
    assert!(first.starts_with("POST /webhooks HTTP/1.1\r\n") && first.contains("stripe-signature: t="), "{first}");
    assert!(requests.recv_timeout(Duration::from_millis(300)).is_err());
    assert_eq!(sandbox.events()[0]["pending_webhooks"], 1);
    sandbox.advance(60).unwrap();
    let second = requests.recv_timeout(Duration::from_secs(5)).unwrap();
    assert_eq!(first.split("\r\n\r\n").nth(1), second.split("\r\n\r\n").nth(1));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(sandbox.settled());
    assert_eq!(sandbox.events()[0]["pending_webhooks"], 0);
}
