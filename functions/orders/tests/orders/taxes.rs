//! Tax: what is added to prices or lies in them, whom it is owed to, and what is recorded of
//! it at Stripe.

use ledger::Account;
use orders::{create_order, get_billing_details, quote_order, update_billing_details};
use orders_store::orders as store;
use orders_store::pending::Work;
use orders_store::tax::TaxEntryOf;
use platform::{Secret, Table};
use serde_json::{Value, json};
use stripe_sandbox::{Fault, FaultRule, Kind as Object};
use testkit::Reply;

use crate::world::{World, creator, package};

fn german() -> Value {
    json!({"name": "Ada Lovelace", "country": "DE", "postal_code": "10115"})
}

impl World {
    /// A world with these packages, at 12 dollars each, where tax is collected of whoever is
    /// billed so.
    pub(crate) async fn taxed(names: &[&str], behavior: &str, details: &Value) -> Self {
        let world = Self::with(names).await;
        world.collect_tax(behavior, details).await;
        world
    }

    pub(crate) async fn collect_tax(&self, behavior: &str, details: &Value) {
        self.app.set_variable("TAX", behavior);
        let reply = self.bill(details).await;
        assert_eq!(reply.status, 200, "{reply:?}");
    }

    async fn bill(&self, details: &Value) -> Reply {
        self.buyer.call(&update_billing_details::ENDPOINT).json(details).send().await
    }

    async fn quote_total(&self, names: &[&str]) -> Value {
        let packages: Vec<_> = names.iter().map(|name| package(name)).collect();
        let reply = self.buyer.call(&quote_order::ENDPOINT).json(&json!({"packages": packages})).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    async fn stored(&self, id: &str) -> store::Record {
        store::find(self.app.unlimited(), self.tenant(), id.parse().unwrap()).await.unwrap().unwrap()
    }

    /// What is recorded at Stripe: each transaction with the sum of its lines' taxes.
    pub(crate) fn recorded_taxes(&self) -> Vec<(String, i64)> {
        let tax = |it: &Value| -> i64 {
            let lines = it["line_items"]["data"].as_array().unwrap().iter();
            lines.map(|line| line["amount_tax"].as_i64().unwrap()).sum()
        };
        let all = self.stripe.objects(Object::TaxTransaction);
        let mut found: Vec<_> = all.iter().map(|it| (it["reference"].as_str().unwrap().to_owned(), tax(it))).collect();
        found.sort();
        found
    }
}

#[tokio::test]
async fn tax_is_added_to_prices_and_owed_to_the_tax_office() {
    let world = World::taxed(&["types", "tables"], "exclusive", &german()).await;
    let quote = world.quote_total(&["types", "tables"]).await;
    assert_eq!((&quote["tax_cents"], &quote["total_cents"]), (&json!(456), &json!(2_856)), "{quote}");
    let id = world.bought(&["types", "tables"]).await;
    let order = world.see(&id).await;
    assert_eq!(
        (&order["subtotal_cents"], &order["tax_cents"], &order["total_cents"]),
        (&json!(2_400), &json!(456), &json!(2_856)),
        "{order}"
    );
    assert_eq!((&order["lines"][0]["price_cents"], &order["lines"][0]["tax_cents"]), (&json!(1_200), &json!(228)));
    assert_eq!(order["tax"], json!({"behavior": "exclusive", "country": "DE", "reverse_charge": false}));
    assert_eq!(world.charges()[&id][0]["amount"], 2_856);
    assert_eq!(world.balance(Account::Tax).await, -456);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -960, "shares are of the price without tax");
    assert_eq!(world.balance(Account::Revenue).await, -480);
    let stored = world.stored(&id).await;
    let tax = stored.tax.clone().unwrap();
    let card_country = tax.evidence.card_country.as_ref().map(|country| country.as_str());
    assert_eq!((tax.evidence.billing_country.as_str(), card_country), ("DE", Some("US")));
    let part = &stored.lines[0].tax.as_ref().unwrap().parts[0];
    assert_eq!((part.country.as_str(), part.reason.as_str(), part.taxable_cents), ("DE", "standard_rated", 1_200));
    assert!(tax.calculation_id.starts_with("taxcalc_"), "{tax:?}");
    world.work().await;
    assert_eq!(world.recorded_taxes(), [(id.clone(), 456)]);
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn what_is_within_a_price_is_taken_out_of_it_before_shares_are() {
    let world = World::taxed(&["types"], "inclusive", &german()).await;
    assert_eq!(world.quote_total(&["types"]).await["total_cents"], 1_200);
    let id = world.bought(&["types"]).await;
    let order = world.see(&id).await;
    assert_eq!(
        (&order["subtotal_cents"], &order["tax_cents"], &order["total_cents"]),
        (&json!(1_008), &json!(192), &json!(1_200)),
        "{order}"
    );
    assert_eq!(world.balance(Account::Tax).await, -192);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, -806);
    assert_eq!(world.balance(Account::Revenue).await, -202);
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    for _ in 0..2 {
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.balance(Account::Tax).await, 0);
    let refund = world.see(&id).await["refunds"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(world.recorded_taxes(), [(id.clone(), 192), (format!("{id}/refund/{refund}"), -192)]);
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn a_business_pays_the_tax_itself_exactly_where_the_answer_says_so() {
    let business = |country: &str, vat_id: &str| json!({"name": "Engines", "country": country, "vat_id": vat_id});
    for (details, form, is_reversed, tax) in [
        (business("DE", "de 123 456 789"), "usual", true, 0),
        // Of another country than the buyer is in: Stripe taxes it, and nobody refuses it.
        (business("DE", "FR12345678901"), "unusual", false, 228),
        (business("GR", "EL123456789"), "usual", true, 0),
        (business("US", "123456789"), "unknown", false, 0),
    ] {
        let world = World::taxed(&["types"], "exclusive", &details).await;
        let seen = world.buyer.call(&get_billing_details::ENDPOINT).send().await;
        assert_eq!((seen.status, seen.text("vat_id_form")), (200, form), "{seen:?}");
        let quote = world.quote_total(&["types"]).await;
        assert_eq!(quote["reverse_charge"], is_reversed, "{details} {quote}");
        let order = world.order(&["types"]).await;
        assert_eq!(
            (&order.json["tax"]["reverse_charge"], &order.json["tax_cents"]),
            (&json!(is_reversed), &json!(tax)),
            "{order:?}"
        );
    }
}

#[tokio::test]
async fn an_order_needs_to_know_where_its_buyer_is_unless_it_costs_nothing() {
    let world = World::with(&["types"]).await;
    world.publish("free", 0, creator(5)).await;
    world.app.set_variable("TAX", "exclusive");
    let before = world.app.table(Table::Orders).await;
    assert_eq!(world.buyer.call(&get_billing_details::ENDPOINT).send().await.status, 404);
    let quote = world.quote_total(&["types"]).await;
    assert_eq!((&quote["tax_refused"], &quote["total_cents"]), (&json!("billing_details_required"), &json!(1_200)));
    assert_eq!(world.order(&["types"]).await.code(), "billing_details_required");
    assert_eq!(world.app.table(Table::Orders).await, before, "nothing is written");
    assert_eq!(world.order(&["free"]).await.text("state"), "paid");
    // Stripe collects nothing there, and says so.
    assert_eq!(world.bill(&json!({"name": "Ada", "country": "XX"})).await.status, 200);
    let id = world.ordered(&["types"]).await;
    let line = world.stored(&id).await.lines[0].tax.clone().unwrap();
    assert_eq!((line.tax_cents, line.parts[0].reason.as_str()), (0, "not_collecting"));
}

#[tokio::test]
async fn details_that_stripe_does_not_take_are_refused_and_nothing_is_written() {
    let details = json!({"name": "Ada", "country": "FR", "vat_id": "ABCD"});
    let world = World::taxed(&["types"], "exclusive", &details).await;
    let before = world.app.table(Table::Orders).await;
    assert_eq!(world.quote_total(&["types"]).await["tax_refused"], "billing_details_refused");
    assert_eq!(world.order(&["types"]).await.code(), "billing_details_refused");
    assert_eq!(world.app.table(Table::Orders).await, before);
    let key = json!({"secret_key": "sk_test_of_nobody", "api_url": world.stripe.url()});
    world.app.set_secret(Secret::StripeKey, &key.to_string());
    let refused = world.order(&["types"]).await;
    assert_eq!(refused.code(), "payments_not_configured", "{refused:?}");
    assert_eq!(world.app.table(Table::Orders).await, before);
}

#[tokio::test]
async fn without_an_answer_there_is_no_order_and_a_repetition_gets_the_calculation_that_was_made() {
    // Where the answer alone was lost, the next try is given it.
    let world = World::taxed(&["types"], "exclusive", &german()).await;
    world.stripe.fault(FaultRule::once(Fault::TimeoutAfter { hold_ms: 0 }).on("POST", "/v1/tax/calculations"));
    assert_eq!(world.order(&["types"]).await.status, 201);
    assert_eq!(world.stripe.objects(Object::TaxCalculation).len(), 1);
    for fault in [Fault::TimeoutBefore { hold_ms: 0 }, Fault::RateLimited] {
        let world = World::taxed(&["types"], "exclusive", &german()).await;
        let before = world.app.table(Table::Orders).await;
        let send = || {
            let call = world.buyer.call(&create_order::ENDPOINT).idempotency_key("one");
            call.json(&json!({"packages": [package("types")], "expected_total_cents": 1_428})).send()
        };
        let rule = FaultRule::once(fault.clone()).on("POST", "/v1/tax/calculations");
        world.stripe.fault(rule.clone().times(2));
        assert_eq!(send().await.status, 503, "{fault:?}");
        assert_eq!(world.app.table(Table::Orders).await, before, "{fault:?}: nothing is written");
        assert!(world.paid_charges().is_empty());
        world.stripe.clear_faults();
        // One call that is lost is made again at once.
        world.stripe.fault(rule);
        let made = send().await;
        assert_eq!((made.status, &made.json["total_cents"]), (201, &json!(1_428)), "{fault:?}: {made:?}");
        assert_eq!(world.stripe.objects(Object::TaxCalculation).len(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_call_that_failed_inside_stripe_is_made_by_another_key() {
    let world = World::taxed(&["types"], "exclusive", &german()).await;
    world.stripe.fault(FaultRule::once(Fault::ServerError).on("POST", "/v1/tax/calculations").times(2));
    let made = world.order(&["types"]).await;
    assert_eq!((made.status, &made.json["total_cents"]), (201, &json!(1_428)), "{made:?}");
}

#[tokio::test]
async fn nobody_pays_another_total_than_they_were_shown() {
    let world = World::taxed(&["types"], "exclusive", &german()).await;
    let body = json!({"packages": [package("types")], "expected_total_cents": 1_200});
    let reply = world.buyer.call(&create_order::ENDPOINT).json(&body).send().await;
    assert_eq!(reply.code(), "price_changed", "{reply:?}");
}

#[tokio::test]
async fn what_is_given_back_has_its_tax_with_it_and_no_more() {
    let world = World::taxed(&["types", "tables"], "exclusive", &german()).await;
    let id = world.bought(&["types", "tables"]).await;
    assert_eq!(world.refund(&id, &["types"]).await.status, 202);
    // Before the sale itself is recorded.
    for _ in 0..2 {
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.see(&id).await["refunds"][0]["amount_cents"], 1_428);
    assert_eq!(world.balance(Account::Tax).await, -228);
    assert_eq!(world.balance(Account::Payable(creator(0))).await, 0);
    assert_eq!(world.refund(&id, &["tables"]).await.status, 202);
    for _ in 0..2 {
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.balance(Account::Tax).await, 0);
    let taxes: Vec<i64> = world.recorded_taxes().into_iter().map(|(_, tax)| tax).collect();
    assert_eq!(taxes.iter().sum::<i64>(), 0, "{taxes:?}");
    assert_eq!(taxes.len(), 3);
    let order = world.stored(&id).await;
    assert!(order.tax.unwrap().entries.iter().all(|entry| !entry.is_by_hand && entry.stripe_id.is_some()));
    world.tell_all().await;
    world.work().await;
    world.assert_settled().await;
}

#[tokio::test]
async fn a_refund_that_comes_back_is_taxed_again_and_people_record_it() {
    let world = World::taxed(&["types"], "exclusive", &german()).await;
    let id = world.ordered(&["types"]).await;
    world.confirm(&world.intent(&id).await, "pm_card_refundFail").await;
    world.tell_all().await;
    world.work().await;
    world.work().await;
    world.refund(&id, &["types"]).await;
    for _ in 0..2 {
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.balance(Account::Tax).await, 0);
    world.stripe.advance(10 * 86_400).unwrap();
    world.tell_all().await;
    for _ in 0..2 {
        assert_eq!(world.work().await, 0);
    }
    assert_eq!(world.see(&id).await["refunds"][0]["state"], "failed");
    assert_eq!(world.balance(Account::Tax).await, -228);
    let by_hand: Vec<_> = world.stored(&id).await.tax.unwrap().entries.into_iter().filter(|it| it.is_by_hand).collect();
    assert!(matches!(by_hand[..], [ref it] if matches!(it.of, TaxEntryOf::ReturnedRefund(_))), "{by_hand:?}");
    world.assert_settled().await;
}

#[tokio::test]
async fn a_lost_dispute_takes_the_tax_back_as_well() {
    let world = World::taxed(&["types", "tables"], "exclusive", &german()).await;
    let (id, dispute) = world.disputed(&["types", "tables"], "fraudulent").await;
    world.work().await;
    assert_eq!((world.balance(Account::Disputed).await, world.balance(Account::Tax).await), (2_856, -456));
    world.stripe.decide_dispute(&dispute, false).unwrap();
    world.hear().await;
    assert_eq!((world.balance(Account::Disputed).await, world.balance(Account::Tax).await), (0, 0));
    world.work().await;
    assert_eq!(world.recorded_taxes(), [(id.clone(), 456), (format!("{id}/dispute/{dispute}"), -456)]);
    world.assert_settled().await;
}

/// What is to be recorded of an order's tax.
async fn recording(world: &World) -> Work {
    let works = world.pending().await;
    works.into_iter().find(|it| matches!(it, Work::RecordTax { .. })).unwrap()
}

async fn paid_and_not_recorded() -> (World, String, Work) {
    let world = World::taxed(&["types"], "exclusive", &german()).await;
    let id = world.bought(&["types"]).await;
    let work = recording(&world).await;
    (world, id, work)
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_records_a_sale_once() {
    const CALLS_MAX: usize = 20;
    for calls in 0..CALLS_MAX {
        let (world, id, work) = paid_and_not_recorded().await;
        world.app.cut_after(calls);
        let is_through = world.deliver(&work).await;
        world.app.mend();
        world.app.cool();
        for _ in 0..2 {
            assert!(world.deliver(&work).await, "after {calls} calls");
        }
        assert_eq!(world.recorded_taxes(), [(id, 228)], "after {calls} calls");
        assert!(!world.pending().await.contains(&work));
        if is_through {
            assert!(calls > 1, "{calls}");
            return;
        }
    }
    panic!("a sale is never recorded");
}

#[tokio::test]
async fn a_call_that_is_lost_records_a_sale_once() {
    for fault in [
        Fault::TimeoutAfter { hold_ms: 0 },
        Fault::TimeoutBefore { hold_ms: 0 },
        Fault::ServerError,
        Fault::ServerErrorAfter,
        Fault::RateLimited,
    ] {
        let (world, id, work) = paid_and_not_recorded().await;
        world.stripe.fault(FaultRule::once(fault.clone()).on("POST", "/v1/tax/transactions"));
        assert!(!world.deliver(&work).await, "{fault:?}");
        assert!(world.deliver(&work).await, "{fault:?}");
        assert_eq!(world.recorded_taxes(), [(id.clone(), 228)], "{fault:?}");
        let entry = world.stored(&id).await.tax.unwrap().entries.remove(0);
        // Whose answer is lost for good has no id, and what is given back of it is for people.
        let is_lost = matches!(fault, Fault::ServerErrorAfter);
        assert_eq!((entry.stripe_id.is_none(), entry.is_by_hand), (is_lost, false), "{fault:?}");
        world.refund(&id, &["types"]).await;
        for _ in 0..2 {
            assert_eq!(world.work().await, 0, "{fault:?}");
        }
        let entry = world.stored(&id).await.tax.unwrap().entries.remove(1);
        assert_eq!(entry.is_by_hand, is_lost, "{fault:?}");
        assert_eq!(world.balance(Account::Tax).await, 0);
    }
}

#[tokio::test]
async fn details_that_somebody_else_has_changed_are_not_overwritten() {
    let world = World::with(&[]).await;
    let at = |revision: u64, name: &str| json!({"name": name, "country": "DE", "expected_revision": revision});
    assert_eq!(world.bill(&at(1, "Ada")).await.code(), "billing_details_changed");
    assert_eq!(world.bill(&at(0, "Ada")).await.json["revision"], 1);
    assert_eq!(world.bill(&at(0, "Grace")).await.code(), "billing_details_changed");
    assert_eq!(world.bill(&at(1, "Grace")).await.json["revision"], 2);
    assert_eq!(world.bill(&at(2, "Grace")).await.json["revision"], 2, "the same once more changes nothing");
    assert_eq!(world.app.event_kinds().await, ["billing.details_updated", "billing.details_updated"]);
    let seen = world.buyer.call(&get_billing_details::ENDPOINT).send().await;
    assert_eq!(seen.text("name"), "Grace");
    let viewer = world.app.member(domain::Role::Viewer);
    assert_eq!(viewer.call(&get_billing_details::ENDPOINT).send().await.status, 403);
    let elsewhere = world.app.other_tenant().call(&get_billing_details::ENDPOINT).send().await;
    assert_eq!(elsewhere.status, 404, "{elsewhere:?}");
}
