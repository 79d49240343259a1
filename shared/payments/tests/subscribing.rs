//! The calls for billing, against the sandbox: a whole life of a subscription, by a clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::HashMap;

use ledger::{Currency, Money};
use payments::{
    BillingAddress, BillingInterval, ChangePayment, ChangedItem, Failure, FirstPayment, InvoiceStatus, Labels,
    NewCharge, NewCustomer, NewItem, NewPrice, NewProduct, NewSubscription, Preview, Proration, Settings, Stripe,
    Subscription, SubscriptionChange, SubscriptionStatus, TestClockStatus, Trial, TrialEnd,
};
use stripe_sandbox::{Kind, Sandbox};

const DAY: i64 = 86_400;
/// 1 January 2027, midnight.
const NEW_YEAR: i64 = 1_798_761_600;

fn stripe(sandbox: &Sandbox) -> Stripe {
    let settings = serde_json::json!({ "secret_key": sandbox.secret_key(), "api_url": sandbox.url() });
    let settings: Settings = serde_json::from_value(settings).unwrap();
    Stripe::new(&settings).unwrap()
}

fn labels() -> Labels {
    HashMap::from([("tenant".to_owned(), "T1".to_owned())])
}

async fn price(stripe: &Stripe, name: &str, dollars: i64) -> String {
    let product = NewProduct { key: name, id: name, name, labels: labels() };
    stripe.create_product(product).await.unwrap();
    let key = format!("price-{name}");
    let new = NewPrice {
        key: &key,
        product_id: name,
        charge: NewCharge::PerSeat(Money::new(dollars * 100, Currency::Usd).unwrap()),
        interval: BillingInterval::Month,
        lookup_key: name,
        is_tax_included: false,
        labels: labels(),
    };
    stripe.create_price(new).await.unwrap().id
}

/// A customer of a clock; its card declines later payments or not.
async fn customer(stripe: &Stripe, card: &str) -> (String, String) {
    let clock = stripe.create_test_clock("clock", NEW_YEAR, "test").await.unwrap();
    let address = BillingAddress { country: "DE".to_owned(), ..BillingAddress::default() };
    let new = NewCustomer {
        key: "customer",
        email: "a@example.com",
        name: Some("A"),
        address: Some(address),
        test_clock_id: Some(&clock.id),
        labels: labels(),
    };
    let customer = stripe.create_customer(new).await.unwrap();
    let card = stripe.attach_card(card, &customer.id).await.unwrap();
    stripe.set_default_card(&customer.id, &card.id).await.unwrap();
    (clock.id, customer.id)
}

async fn advance(stripe: &Stripe, clock: &str, to: i64) {
    let moving = stripe.advance_test_clock(&format!("to-{to}"), clock, to).await.unwrap();
    assert_eq!(moving.status, TestClockStatus::Advancing);
    assert_eq!(stripe.test_clock(clock).await.unwrap().status, TestClockStatus::Ready);
}

async fn subscribe(stripe: &Stripe, customer: &str, price: &str, trial: Trial) -> Subscription {
    let new = NewSubscription {
        key: "subscribe",
        customer_id: customer,
        items: vec![NewItem { price_id: price, quantity: Some(2) }],
        trial,
        first_payment: FirstPayment::AtOnce,
        is_taxed: true,
        labels: labels(),
    };
    let made = stripe.create_subscription(new.clone()).await.unwrap();
    // The same key makes nothing new.
    assert_eq!(stripe.create_subscription(new).await.unwrap().id, made.id);
    made
}

#[tokio::test]
async fn a_life_from_trial_to_cancellation() {
    let sandbox = Sandbox::start().unwrap();
    let stripe = stripe(&sandbox);
    let (small, large) = (price(&stripe, "small", 31).await, price(&stripe, "large", 93).await);
    let found = stripe.prices_by_lookup_keys(&["small", "none"]).await.unwrap();
    assert_eq!((found.len(), &found[0].id, found[0].interval), (1, &small, Some(BillingInterval::Month)));
    let (clock, customer) = customer(&stripe, "pm_card_visa").await;
    let items = vec![NewItem { price_id: &small, quantity: Some(2) }];
    let preview = Preview::New { customer_id: &customer, items, is_taxed: true };
    assert_eq!(stripe.preview_invoice(preview).await.unwrap().total, 7_378);
    let trial = Trial::Until { end: NEW_YEAR + 14 * DAY, without_card: TrialEnd::Pause };
    let made = subscribe(&stripe, &customer, &small, trial).await;
    assert_eq!((made.status, made.trial_end), (SubscriptionStatus::Trialing, Some(NEW_YEAR + 14 * DAY)));
    assert_eq!(made.labels.as_ref().map(|labels| labels["tenant"].as_str()), Some("T1"));
    advance(&stripe, &clock, NEW_YEAR + 14 * DAY + 3_600).await;
    let active = stripe.subscription(&made.id).await.unwrap();
    assert_eq!(active.status, SubscriptionStatus::Active);
    let invoice = stripe.invoice(active.latest_invoice_id.as_deref().unwrap()).await.unwrap();
    assert_eq!(
        (invoice.status, invoice.subtotal, invoice.tax, invoice.total),
        (InvoiceStatus::Paid, 6_200, 1_178, 7_378)
    );
    assert_eq!(invoice.subscription_id.as_deref(), Some(made.id.as_str()));
    let intent = stripe.intent(invoice.intent_id.as_deref().unwrap()).await.unwrap();
    assert_eq!(intent.amount_received, 7_378);

    // What the preview says is what the change costs.
    let at = NEW_YEAR + 24 * DAY;
    advance(&stripe, &clock, at).await;
    let items = vec![ChangedItem::Set { item_id: &active.items[0].id, price_id: &large, quantity: None }];
    let preview = Preview::Change {
        subscription_id: &made.id,
        items: items.clone(),
        proration: Proration::InvoiceNow,
        proration_date: Some(at),
    };
    let preview = stripe.preview_invoice(preview).await.unwrap();
    assert!(preview.id.is_none() && preview.lines.iter().all(|line| line.is_proration));
    let change = SubscriptionChange {
        items,
        proration: Proration::InvoiceNow,
        proration_date: Some(at),
        payment: ChangePayment::OrNothing,
    };
    let changed = stripe.change_subscription("change", &made.id, change).await.unwrap();
    assert_eq!((changed.items[0].price_id.as_str(), changed.items[0].quantity), (large.as_str(), Some(2)));
    let paid = stripe.invoice(changed.latest_invoice_id.as_deref().unwrap()).await.unwrap();
    assert_eq!((paid.total, paid.amount_paid), (preview.total, preview.amount_due));

    // A pause is set and unset, although the library cannot say the second.
    assert!(stripe.pause_collection(&made.id, None).await.unwrap().is_collection_paused);
    assert!(!stripe.resume_collection(&made.id).await.unwrap().is_collection_paused);

    // It is kept once, and then ends with its period.
    assert_eq!(stripe.set_cancel_at_period_end(&made.id, true).await.unwrap().cancel_at, Some(changed.period_end));
    assert_eq!(stripe.set_cancel_at_period_end(&made.id, false).await.unwrap().cancel_at, None);
    let preview = stripe.preview_invoice(Preview::Renewal { subscription_id: &made.id }).await.unwrap();
    assert_eq!(preview.subtotal, 18_600);
    stripe.set_cancel_at_period_end(&made.id, true).await.unwrap();
    advance(&stripe, &clock, changed.period_end).await;
    let ended = stripe.subscription(&made.id).await.unwrap();
    assert_eq!((ended.status, ended.ended_at), (SubscriptionStatus::Canceled, Some(changed.period_end)));
    let none = stripe.preview_invoice(Preview::Renewal { subscription_id: &made.id }).await;
    assert!(matches!(none, Err(Failure::Refused { code, .. }) if code == "invoice_upcoming_none"));
    assert_eq!(stripe.invoices_of(&customer, None).await.unwrap().invoices.len(), 3);
    assert_eq!(stripe.subscriptions_of(&customer).await.unwrap(), [ended]);
    stripe.delete_test_clock(&clock).await.unwrap();
    assert_eq!(stripe.customer(&customer).await.unwrap(), None);
}

#[tokio::test]
async fn a_failed_payment_is_made_good_by_another_card() {
    let sandbox = Sandbox::start().unwrap();
    let stripe = stripe(&sandbox);
    let small = price(&stripe, "small", 31).await;
    let (_, customer) = customer(&stripe, "pm_card_chargeCustomerFail").await;
    let made = subscribe(&stripe, &customer, &small, Trial::None).await;
    assert_eq!(made.status, SubscriptionStatus::Incomplete);
    let invoice = stripe.invoice(made.latest_invoice_id.as_deref().unwrap()).await.unwrap();
    let id = invoice.id.unwrap();
    assert!(invoice.client_secret.is_some());
    let refused = stripe.pay_invoice("pay-1", &id, None).await;
    assert!(matches!(refused, Err(Failure::Refused { status: 402, code, .. }) if code == "card_declined"));
    let setup = stripe.create_card_setup("setup", &customer, labels()).await.unwrap();
    assert!(setup.client_secret.is_some() && setup.customer_id.as_deref() == Some(customer.as_str()));
    let card = stripe.attach_card("pm_card_mastercard", &customer).await.unwrap();
    let paid = stripe.pay_invoice("pay-2", &id, Some(&card.id)).await.unwrap();
    assert_eq!((paid.status, paid.amount_remaining), (InvoiceStatus::Paid, 0));
    let active = stripe.subscription(&made.id).await.unwrap();
    assert_eq!(active.default_payment_method_id.as_deref(), Some(card.id.as_str()));
    assert_eq!(stripe.cards(&customer).await.unwrap().len(), 2);
    stripe.detach_card(&card.id).await.unwrap();
    assert_eq!(stripe.cards(&customer).await.unwrap()[0].brand, "visa");
    assert_eq!(sandbox.objects(Kind::Subscription).len(), 1);
    let ended = stripe.cancel_subscription(&made.id, true).await.unwrap();
    assert_eq!(ended.status, SubscriptionStatus::Canceled);
}
