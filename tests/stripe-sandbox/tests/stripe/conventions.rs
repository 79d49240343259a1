//! What every route has in common: keys, versions, parameters, lists, `expand`, metadata.

use stripe_sandbox::{API_VERSION, Sandbox, routes};

use crate::client::{Api, pay, send, text};

#[test]
fn a_request_needs_the_key() {
    let sandbox = Sandbox::start().unwrap();
    let get = |headers: &[(&str, &str)]| send(sandbox.url(), "GET", "/v1/customers", headers, "").unwrap();
    assert!(get(&[]).json()["error"]["message"].as_str().unwrap().starts_with("You did not provide an API key."));
    let wrong = get(&[("authorization", "Bearer sk_live_4242424242424242")]);
    assert_eq!(wrong.status, 401);
    assert!(!wrong.text.contains("42424242424242"));
    // The key as the user name of Basic authentication, as curl -u sends it.
    assert_eq!(get(&[("authorization", "Basic c2tfdGVzdF9zYW5kYm94Og==")]).status, 200);
}

#[test]
fn versions_of_other_shapes_are_refused() {
    let sandbox = Sandbox::start().unwrap();
    let get = |version: &str| sandbox.request("GET", "/v1/customers", &[("stripe-version", version)], "").unwrap();
    assert_eq!(get(API_VERSION).header("stripe-version"), Some(API_VERSION));
    assert_eq!(get("2026-10-28.endive").status, 200);
    assert_eq!(get("2024-06-20").status, 400);
    assert_eq!(get("yesterday").status, 400);
}

#[test]
fn unknown_and_malformed_parameters_are_refused() {
    let sandbox = Sandbox::start().unwrap();
    let unknown = sandbox.post("/v1/customers", "address[planet]=Earth");
    assert_eq!(unknown.refusal(), (400, "parameter_unknown".to_owned()));
    assert_eq!(unknown.json()["error"]["param"], "address[planet]");
    assert_eq!(sandbox.post("/v1/refunds", "reason=bored").json()["error"]["param"], "reason");
    assert_eq!(sandbox.post("/v1/payment_intents", "currency=usd").refusal().1, "parameter_missing");
    assert_eq!(sandbox.post("/v1/payment_intents", "amount=&currency=usd").refusal().1, "parameter_invalid_empty");
    assert_eq!(sandbox.post("/v1/customers", "email=nobody").refusal().1, "email_invalid");
    let json = [("authorization", "Bearer sk_test_sandbox"), ("content-type", "application/json")];
    assert_eq!(send(sandbox.url(), "POST", "/v1/customers", &json, "{}").unwrap().status, 400);
    assert_eq!(sandbox.get("/v1/unicorns").status, 404);
    assert_eq!(sandbox.get("/v1/customers/cus_none").refusal(), (404, "resource_missing".to_owned()));
    let reference = sandbox.post("/v1/payment_intents", "amount=2000&currency=usd&customer=cus_none");
    assert_eq!(reference.refusal(), (400, "resource_missing".to_owned()));
}

/// No parameter may be named twice for a route, or the first would hide the second.
#[test]
fn parameters_have_one_meaning() {
    for route in routes::all() {
        let mut names: Vec<&str> = route.fields.iter().flat_map(|part| part.iter()).map(|field| field.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{} {}", route.method, route.path);
    }
}

#[test]
fn pages_go_both_ways_and_miss_nothing() {
    let sandbox = Sandbox::start().unwrap();
    let mut made: Vec<String> =
        (0..25).map(|n| text(&sandbox.post("/v1/customers", &format!("name=c{n}")).ok()["id"])).collect();
    made.reverse();
    let ids = |page: &serde_json::Value| {
        page["data"].as_array().unwrap().iter().map(|one| text(&one["id"])).collect::<Vec<_>>()
    };
    let first = sandbox.get("/v1/customers").ok();
    assert_eq!((ids(&first).as_slice(), &first["has_more"]), (&made[..10], &true.into()));
    let second = sandbox.get(&format!("/v1/customers?limit=20&starting_after={}", made[9])).ok();
    assert_eq!((ids(&second).as_slice(), &second["has_more"]), (&made[10..], &false.into()));
    let back = sandbox.get(&format!("/v1/customers?limit=5&ending_before={}", made[10])).ok();
    assert_eq!((ids(&back).as_slice(), &back["has_more"]), (&made[5..10], &true.into()));
    assert_eq!(sandbox.get("/v1/customers?limit=101").status, 400);
    assert_eq!(sandbox.get("/v1/customers?starting_after=cus_none").refusal().1, "resource_missing");
}

#[test]
fn lists_are_filtered() {
    let sandbox = Sandbox::start().unwrap();
    sandbox.post("/v1/customers", "email=a@example.com").ok();
    sandbox.advance(100).unwrap();
    sandbox.post("/v1/customers", "email=b@example.com").ok();
    let count = |query: &str| sandbox.get(&format!("/v1/customers?{query}")).ok()["data"].as_array().unwrap().len();
    assert_eq!(count("email=a@example.com"), 1);
    assert_eq!(count(&format!("created[gte]={}", sandbox.now())), 1);
    assert_eq!(count(&format!("created[lt]={}", sandbox.now())), 1);
    assert_eq!(count("email=c@example.com"), 0);
}

#[test]
fn ids_are_expanded_on_demand() {
    let sandbox = Sandbox::start().unwrap();
    let intent = text(&pay(&sandbox, "pm_card_visa", 2_000).ok()["id"]);
    let get = |expand: &str| sandbox.get(&format!("/v1/payment_intents/{intent}?expand[]={expand}"));
    let deep = get("latest_charge.balance_transaction").ok();
    assert_eq!(deep["latest_charge"]["balance_transaction"]["fee"], 88);
    assert_eq!(get("latest_charge.amount").status, 400);
    assert_eq!(get("unicorn").status, 400);
    assert_eq!(get("a.b.c.d.e").status, 400);
    let listed = sandbox.get("/v1/payment_intents?expand[]=data.payment_method").ok();
    assert_eq!(listed["data"][0]["payment_method"]["card"]["last4"], "4242");
}

#[test]
fn metadata_is_merged_and_unset() {
    let sandbox = Sandbox::start().unwrap();
    let id = text(&sandbox.post("/v1/customers", "metadata[a]=1&metadata[b]=2").ok()["id"]);
    let update = |body: &str| sandbox.post(&format!("/v1/customers/{id}"), body).ok()["metadata"].clone();
    assert_eq!(update("metadata[a]=&metadata[c]=3"), serde_json::json!({"b": "2", "c": "3"}));
    assert_eq!(update("metadata="), serde_json::json!({}));
    assert_eq!(sandbox.post("/v1/customers", &format!("metadata[k]={}", "x".repeat(501))).status, 400);
}

#[test]
fn a_deleted_customer_says_so() {
    let sandbox = Sandbox::start().unwrap();
    let id = text(&sandbox.post("/v1/customers", "").ok()["id"]);
    sandbox.request("DELETE", &format!("/v1/customers/{id}"), &[], "").unwrap().ok();
    assert_eq!(sandbox.get(&format!("/v1/customers/{id}")).ok()["deleted"], true);
    assert_eq!(sandbox.post(&format!("/v1/customers/{id}"), "name=x").status, 404);
}
