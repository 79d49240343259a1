//! What Stripe tells: taken from Stripe alone, kept before anything is done, and applied the
//! same in whatever order and number it comes.

use std::sync::atomic::{AtomicUsize, Ordering};

use orders::{find_lost_stripe_events, sweep_payments};
use orders_store::{stripe_events, stripe_list};
use platform::{Secret, Table};
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::world::{SIGNED_BY, World};

async fn paid_but_untold() -> (World, String) {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    world.confirm(&world.intent(&id).await, "pm_card_visa").await;
    (world, id)
}

async fn kept(world: &World) -> usize {
    let items = world.app.table(Table::Orders).await;
    items.iter().filter(|item| item["sk"] == "EVENT").count()
}

/// Ten thousand: wrong secrets, bodies and signatures with a flipped bit, other times, old and
/// future ones, and headers of no form.
#[tokio::test]
async fn forged_and_stale_webhooks_are_applied_never() {
    let (world, id) = paid_but_untold().await;
    let body = world.events().iter().find(|it| it["type"] == "payment_intent.succeeded").unwrap().to_string();
    let now = world.app.now().as_second();
    let sent = AtomicUsize::new(0);
    for number in 0..10_000_i64 {
        let signed = payments::sign(SIGNED_BY, body.as_bytes(), now);
        let (told, signature) = match number % 8 {
            0 => (body.clone(), payments::sign(&format!("whsec_{number}"), body.as_bytes(), now)),
            1 => (body.replacen("evt_", &format!("evt_{number}"), 1), signed),
            2 => (body.clone(), payments::sign(SIGNED_BY, body.as_bytes(), now - 301 - number)),
            3 => (body.clone(), payments::sign(SIGNED_BY, body.as_bytes(), now + 301 + number)),
            4 => (flipped(&body, number), signed),
            5 => (body.clone(), flipped_signature(&signed, number)),
            // The signature of another second is good for that second alone.
            6 => (body.clone(), signed.replacen(&now.to_string(), &(now - 1 - number % 200).to_string(), 1)),
            _ => (body.clone(), format!("t={now},v1={number:064x}")),
        };
        let reply = world.tell_signed(&told, &signature).await;
        assert_eq!((reply.status, reply.code()), (422, "invalid_request"), "{signature}");
        sent.fetch_add(1, Ordering::Relaxed);
    }
    assert_eq!((sent.into_inner(), kept(&world).await, world.pending().await.len()), (10_000, 0, 0));
    assert_eq!(world.see(&id).await["state"], "open");
}

/// The body with one letter of its amounts, ids and names changed to another.
fn flipped(body: &str, number: i64) -> String {
    let mut bytes = body.as_bytes().to_vec();
    let letters: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at].is_ascii_alphanumeric()).collect();
    let at = letters[(number as usize * 31) % letters.len()];
    bytes[at] = if bytes[at] == b'1' { b'2' } else { b'1' };
    String::from_utf8(bytes).unwrap()
}

/// The header with one bit of its signature changed.
fn flipped_signature(header: &str, number: i64) -> String {
    let bit = number as usize % 256;
    let at = header.len() - 64 + bit / 4;
    let digit = header[at..=at].chars().next().and_then(|digit| digit.to_digit(16)).unwrap();
    format!("{}{:x}{}", &header[..at], digit ^ (1 << (bit % 4)), &header[at + 1..])
}

#[tokio::test]
async fn either_of_two_live_secrets_is_taken_while_one_replaces_the_other() {
    let (world, _) = paid_but_untold().await;
    let event = world.events().remove(0).to_string();
    let now = world.app.now().as_second();
    world.app.set_secret(Secret::StripeWebhooks, &json!({"secrets": ["whsec_new", SIGNED_BY]}).to_string());
    for (secret, is_new) in [(SIGNED_BY, true), ("whsec_new", false)] {
        let reply = world.tell_signed(&event, &payments::sign(secret, event.as_bytes(), now)).await;
        assert_eq!((reply.status, &reply.json["is_new"]), (200, &json!(is_new)), "{reply:?}");
    }
    world.app.set_secret(Secret::StripeWebhooks, &json!({"secrets": ["whsec_new"]}).to_string());
    let reply = world.tell_signed(&event, &payments::sign(SIGNED_BY, event.as_bytes(), now)).await;
    assert_eq!(reply.status, 422);
    world.app.set_secret(Secret::StripeWebhooks, "{}");
    let reply = world.tell_signed(&event, &payments::sign("", event.as_bytes(), now)).await;
    assert_eq!((reply.status, reply.code()), (503, "payments_not_configured"));
}

#[tokio::test]
async fn an_event_of_tomorrow_or_of_an_old_version_is_kept() {
    let world = World::with(&["types"]).await;
    let unknown = json!({"id": "evt_unknown", "type": "quantum.entangled", "created": 1, "api_version": "2031-01-01", "data": {"object": {}}});
    let old = json!({"id": "evt_old", "type": "invoice.paid", "created": 1, "api_version": "2019-12-03", "data": {"object": {"id": "in_1"}}});
    for event in [&unknown, &old] {
        assert_eq!(world.tell(event).await.status, 200);
    }
    assert_eq!(world.work().await, 0);
    let found = stripe_events::find(world.app.unlimited(), "evt_unknown").await.unwrap().unwrap();
    assert_eq!(found.outcome, Some(stripe_events::Outcome::Kept));
    assert_eq!(found.body.as_deref(), Some(unknown.to_string().as_str()), "byte for byte");
    assert_eq!(world.pending().await, []);
    let no_event = world.tell(&json!({"object": "v2.core.event"})).await;
    assert_eq!(no_event.status, 422);
}

/// Every event up to four times, in any order, a third of them lost: with what the hourly
/// look at Stripe's list finds, the order ends as if each had come once.
#[test]
fn duplicates_shuffles_and_losses_change_nothing() {
    let mut runner = TestRunner::new(Config { cases: 12, ..Config::default() });
    let told = proptest::collection::vec((0..1_000usize, 0..4usize), 12);
    runner
        .run(&told, |told| {
            tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
                let (world, id) = paid_but_untold().await;
                world.tell_all_as(&told).await;
                world.work().await;
                world.app.tick(&find_lost_stripe_events::ENDPOINT).await.unwrap();
                assert_eq!(world.work().await, 0);
                assert_eq!(world.see(&id).await["state"], "paid");
                world.assert_settled().await;
                let paid = world.app.event_kinds().await.into_iter().filter(|kind| kind == "order.paid").count();
                assert_eq!(paid, 1);
            });
            Ok(())
        })
        .unwrap();
}

impl World {
    /// Tells each event as often as the list says, in its order.
    async fn tell_all_as(&self, told: &[(usize, usize)]) {
        let events = self.events();
        let mut copies: Vec<(usize, Value)> = Vec::new();
        for (at, (order, times)) in told.iter().enumerate() {
            for time in 0..*times {
                copies.extend(events.get(at).map(|event| ((order * 7 + time * 131) % 1_000, event.clone())));
            }
        }
        copies.sort_by_key(|(order, _)| *order);
        for (_, event) in copies {
            self.tell(&event).await;
        }
    }
}

#[tokio::test]
async fn what_no_message_brought_the_sweep_sends_and_what_nobody_can_apply_it_sends_less_often() {
    let (world, id) = paid_but_untold().await;
    world.tell_all().await;
    let sent = || world.app.sent().iter().filter(|it| it.to.contains("PaymentsQueue")).count();
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert_eq!(sent(), 0, "it has just come");
    world.app.advance(jiff::SignedDuration::from_mins(10));
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert_eq!(sent(), world.pending().await.len());
    world.app.advance(jiff::SignedDuration::from_mins(30 * 60 + 10));
    let before = sent();
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert_eq!(sent(), before, "once an hour from the second day on");
    world.app.advance(jiff::SignedDuration::from_mins(40));
    world.app.tick(&sweep_payments::ENDPOINT).await.unwrap();
    assert!(sent() > before);
    assert_eq!(world.work().await, 0);
    assert_eq!(world.see(&id).await["state"], "paid");
}

/// Three pages of Stripe's list, of which each run has time for one; meanwhile one more event comes.
#[tokio::test]
async fn a_list_that_is_longer_than_a_run_is_read_on_by_the_next_runs() {
    let (world, _) = paid_but_untold().await;
    let customers = async |count: usize| {
        for _ in 0..count {
            assert_eq!(world.post("/v1/customers", &[]).await.0, 200);
        }
    };
    let an_hour_later = || {
        world.app.advance(jiff::SignedDuration::from_hours(1));
        world.stripe.advance(3_600).unwrap();
    };
    customers(250).await;
    an_hour_later();
    let events = world.events().len();
    let look = || find_lost_stripe_events::look(world.app.unlimited(), || false);
    assert!(!look().await.unwrap());
    assert_eq!(kept(&world).await, 100);
    an_hour_later();
    customers(1).await;
    assert!(!look().await.unwrap());
    assert_eq!(kept(&world).await, 200);
    assert!(look().await.unwrap(), "the stretch that was begun is read");
    assert_eq!(kept(&world).await, events);
    an_hour_later();
    assert!(look().await.unwrap());
    assert_eq!(kept(&world).await, events + 1, "one page, as nothing is read twice but the last quarter of an hour");
    let mark = stripe_list::find(world.app.unlimited()).await.unwrap();
    assert_eq!((mark.read_until, mark.under_way), (Some(world.app.now().as_second()), None));
}

/// As where an operator has put the key of another account meanwhile.
#[tokio::test]
async fn a_mark_that_stripe_does_not_know_is_passed_over() {
    let (world, _) = paid_but_untold().await;
    let app = world.app.unlimited();
    let (until, after) = (world.app.now().as_second(), "evt_of_another_account".to_owned());
    let mark = stripe_list::find(app).await.unwrap();
    stripe_list::replace(app, &mark, None, Some(stripe_list::UnderWay { until, after })).await.unwrap();
    assert!(find_lost_stripe_events::look(app, || false).await.unwrap());
    assert_eq!(kept(&world).await, world.events().len());
    let mark = stripe_list::find(app).await.unwrap();
    assert_eq!((mark.read_until, mark.under_way), (Some(until), None));
}

/// Two runs at the same moment: whichever says later how far it was reads its part once more.
#[tokio::test]
async fn a_mark_that_another_run_has_moved_is_left_alone() {
    let world = World::new().await;
    let app = world.app.unlimited();
    let before = stripe_list::find(app).await.unwrap();
    stripe_list::replace(app, &before, Some(20), None).await.unwrap();
    stripe_list::replace(app, &before, Some(10), None).await.unwrap();
    let mark = stripe_list::find(app).await.unwrap();
    assert_eq!(mark.read_until, Some(20));
    stripe_list::replace(app, &mark, Some(30), None).await.unwrap();
    assert_eq!(stripe_list::find(app).await.unwrap().read_until, Some(30));
}

#[tokio::test]
async fn without_a_key_nobody_looks_for_lost_events() {
    let world = World::new().await;
    world.app.set_secret(Secret::StripeKey, "{}");
    world.app.tick(&find_lost_stripe_events::ENDPOINT).await.unwrap();
}
