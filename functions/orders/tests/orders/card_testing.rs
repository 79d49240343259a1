//! Stolen cards that are tried out: by one account, from one network, everywhere; and the
//! honest crowd behind the same address, which is served.

use domain::{AccountId, Role, Time};
use jiff::SignedDuration;
use orders::check_out_order;
use platform::{Caller, Table};
use serde_json::{Value, json};
use stripe_sandbox::Kind as Object;
use testkit::{Actor, Reply};
use ulid::Ulid;

use crate::world::{World, creator, package};

/// Cards that are declined, each another one.
const DECLINED: [&str; 5] = [
    "pm_card_visa_chargeDeclined",
    "pm_card_visa_chargeDeclinedInsufficientFunds",
    "pm_card_visa_chargeDeclinedLostCard",
    "pm_card_visa_chargeDeclinedStolenCard",
    "pm_card_chargeDeclinedExpiredCard",
];

impl World {
    /// A person of a workspace of their own, whose account is so old.
    async fn person(&self, number: u128, age: SignedDuration) -> Actor {
        let (account, tenant) = (AccountId::new(Ulid(900 + number)), creator(900 + number));
        let created_at = Time::from(self.app.now()).plus(-age);
        let email = format!("person{number}@example.org");
        let person =
            json!({"pk": account, "sk": "ACCOUNT", "email": email, "tenant_id": tenant, "created_at": created_at});
        self.app.put(Table::Accounts, &person).await;
        let caller = self.app.member(Role::Admin).caller().clone();
        self.app.identified(Caller { account_id: account, tenant_id: tenant, ..caller })
    }

    /// Orders a package, and asks for what it can be paid by, from an address.
    pub(crate) async fn try_to_pay(&self, who: &Actor, name: &str, ip: &str) -> Reply {
        let made = who.call(&orders::create_order::ENDPOINT).json(&json!({"packages": [package(name)]})).send().await;
        assert_eq!(made.status, 201, "{made:?}");
        self.try_again(who, made.text("id"), ip).await
    }

    async fn try_again(&self, who: &Actor, id: &str, ip: &str) -> Reply {
        let call = who.call(&check_out_order::ENDPOINT).path("id", id).json(&json!({"kind": "payment_form"}));
        call.from_ip(ip).send().await
    }

    /// As if so many cards had been declined for a network.
    pub(crate) async fn put_declines(&self, network: &str, cards: usize) {
        let client = platform::request::Client { ip: network.to_owned(), user_agent: String::new() };
        let at = Time::from(self.app.now());
        for card in 0..cards {
            let pk = format!("DECLINED#NETWORK#{}", client.network_hash().unwrap());
            let sk = format!("{at}#ch_of_others_{card}");
            let item =
                json!({"pk": pk, "sk": sk, "at": at, "card": format!("card{card}"), "expires_at": 9_999_999_999_i64});
            self.app.put(Table::Orders, &item).await;
        }
    }
}

fn intent_of(reply: &Reply) -> String {
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.text("client_secret").split_once("_secret_").unwrap().0.to_owned()
}

fn assert_limited(reply: &Reply) {
    assert_eq!((reply.status, reply.code()), (429, "payments_limited"), "{reply:?}");
    let seconds: u32 = reply.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=3_601).contains(&seconds), "{seconds}");
    assert!(reply.text("detail").contains("Retry-After"), "it says what to do: {reply:?}");
}

#[tokio::test]
async fn an_account_that_tries_cards_loses_what_it_pays_by_and_gets_no_other_for_an_hour() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    for card in &DECLINED[..4] {
        assert_eq!(world.confirm(&intent, card).await.0, 402, "{card}");
    }
    for _ in 0..2 {
        world.hear().await;
    }
    assert_eq!(world.intent(&id).await, intent, "four cards, told twice, are still a person");
    assert_eq!(world.confirm(&intent, DECLINED[4]).await.0, 402);
    world.hear().await;
    assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 400, "it is paid by no card any more");
    assert_limited(&world.check_out(&id, "payment_form").await);
    assert_limited(&world.check_out(&id, "hosted_page").await);
    // Nobody else is held up by it.
    let other = world.person(1, SignedDuration::ZERO).await;
    assert_eq!(world.try_to_pay(&other, "types", "192.0.2.10").await.status, 200);
    world.app.advance(SignedDuration::from_mins(61));
    world.stripe.advance(61 * 60).unwrap();
    let next = world.intent(&id).await;
    assert_ne!(next, intent);
    assert_eq!(world.confirm(&next, "pm_card_visa").await.0, 200);
    world.hear().await;
    assert_eq!(world.see(&id).await["state"], "paid");
}

#[tokio::test]
async fn many_tries_of_one_card_are_limited_later_than_many_cards() {
    let world = World::with(&["types"]).await;
    let id = world.ordered(&["types"]).await;
    let intent = world.intent(&id).await;
    for number in 1..=10 {
        assert_eq!(world.confirm(&intent, DECLINED[1]).await.0, 402);
        world.hear().await;
        let status = world.check_out(&id, "payment_form").await.status;
        assert_eq!(status, if number < 10 { 200 } else { 429 }, "after {number}");
    }
}

/// Twenty new accounts behind one address try a card each, and the next one is refused; a
/// hundred people behind the same address who were here before, or who pay, are served.
#[tokio::test]
async fn an_attack_from_an_address_is_stopped_and_the_crowd_behind_it_is_served() {
    const ADDRESS: &str = "198.51.100.7";
    let world = World::with(&["types"]).await;
    // A crowd that only pays is no attack, whoever it is.
    for number in 0..30 {
        let guest = world.person(number, SignedDuration::ZERO).await;
        let intent = intent_of(&world.try_to_pay(&guest, "types", ADDRESS).await);
        assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 200);
    }
    world.hear().await;
    let resident = world.person(500, SignedDuration::from_hours(25)).await;
    // Five cards of the attack are the sandbox's, the others as if.
    for (number, card) in DECLINED.iter().enumerate() {
        let thief = world.person(200 + number as u128, SignedDuration::ZERO).await;
        let intent = intent_of(&world.try_to_pay(&thief, "types", ADDRESS).await);
        assert_eq!(world.confirm(&intent, card).await.0, 402);
    }
    world.hear().await;
    world.put_declines(ADDRESS, 14).await;
    let nineteenth = world.person(300, SignedDuration::ZERO).await;
    assert_eq!(world.try_to_pay(&nineteenth, "types", ADDRESS).await.status, 200);
    world.put_declines(ADDRESS, 15).await;
    let thief = world.person(301, SignedDuration::ZERO).await;
    assert_limited(&world.try_to_pay(&thief, "types", ADDRESS).await);
    assert_eq!(world.try_to_pay(&resident, "types", ADDRESS).await.status, 200, "here since yesterday");
    let elsewhere = world.person(302, SignedDuration::ZERO).await;
    assert_eq!(world.try_to_pay(&elsewhere, "types", "198.51.100.8").await.status, 200, "another address");
    // Whoever has paid goes on, though the account is new.
    world.publish("tables", 1_200, creator(0)).await;
    for number in 0..30 {
        let guest = world.person(number, SignedDuration::ZERO).await;
        assert_eq!(world.try_to_pay(&guest, "tables", ADDRESS).await.status, 200, "{number}");
    }
    assert_eq!(world.charges().len(), 30);
}

#[tokio::test]
async fn declines_of_everybody_hold_new_accounts_up_for_minutes() {
    let world = World::with(&["types", "tables"]).await;
    let minute = world.app.now().as_second() / 60;
    let item = json!({"pk": "DECLINED#ALL", "sk": (minute - 3).to_string(), "at_minute": minute - 3, "declines": 300,
        "expires_at": 9_999_999_999_i64});
    world.app.put(Table::Orders, &item).await;
    let guest = world.person(1, SignedDuration::ZERO).await;
    let reply = world.try_to_pay(&guest, "types", "192.0.2.10").await;
    assert_limited(&reply);
    assert!(reply.header("retry-after").unwrap().parse::<u32>().unwrap() <= 7 * 60 + 1);
    let resident = world.person(2, SignedDuration::from_hours(25)).await;
    assert_eq!(world.try_to_pay(&resident, "types", "192.0.2.10").await.status, 200);
    world.app.advance(SignedDuration::from_mins(8));
    assert_eq!(world.try_to_pay(&guest, "tables", "192.0.2.10").await.status, 200);
}

#[tokio::test]
async fn an_account_begins_sixty_payments_in_an_hour() {
    let world = World::new().await;
    let mut statuses = Vec::new();
    for number in 0..61 {
        let name = format!("p{number}");
        world.publish(&name, 1_200, creator(0)).await;
        let id = world.ordered(&[&name]).await;
        statuses.push(world.check_out(&id, "payment_form").await.status);
        // What was begun is asked for as often as one likes.
        let again = world.check_out(&id, "payment_form").await.status;
        assert_eq!(Some(&again), statuses.last());
    }
    let (refused, begun): (Vec<u16>, Vec<u16>) = statuses.into_iter().partition(|status| *status == 429);
    assert_eq!((refused.len(), begun.len()), (1, 60));
    assert_eq!(world.stripe.objects(Object::PaymentIntent).len(), 60);
}

/// A card that was declined five times and then pays: with another reason the order waits.
#[tokio::test]
async fn a_card_that_was_declined_often_is_a_reason_and_is_counted_once() {
    let world = World::new().await;
    world.publish_dear("dear").await;
    let id = world.ordered(&["dear"]).await;
    let intent = world.intent(&id).await;
    for _ in 0..5 {
        world.stripe.fault(stripe_sandbox::FaultRule::once(stripe_sandbox::Fault::Decline {
            code: "insufficient_funds".to_owned(),
        }));
        assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 402);
        world.hear().await;
    }
    assert_eq!(world.confirm(&intent, "pm_card_visa").await.0, 200);
    world.hear().await;
    let order = world.see(&id).await;
    let codes: Vec<&Value> = order["hold"]["reasons"].as_array().unwrap().iter().map(|it| &it["code"]).collect();
    assert_eq!(codes, ["card_declined_often", "new_account_high_value"], "{order}");
    let minutes = world.app.table(Table::Orders).await;
    let all: i64 =
        minutes.iter().filter(|it| it["pk"] == "DECLINED#ALL").map(|it| it["declines"].as_i64().unwrap()).sum();
    assert_eq!(all, 5, "each once, however often Stripe tells");
}
