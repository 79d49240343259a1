//! The numbers of the owner: a day is added up from the books and the journal, once more the
//! same, and staff sees it.

use std::collections::BTreeMap;

use domain::plan::Plan;
use domain::{AccountId, StaffRole, TenantId, Time};
use jiff::SignedDuration;
use jiff::civil::Date;
use ledger::Currency;
use numbers_store::day_rows;
use orders::{aggregate_numbers, get_numbers, rebuild_numbers, record_campaign_cost};
use orders_store::reconciliation::days::day_of;
use platform::dynamodb::{PK, SK, text};
use platform::{Error, Table};
use serde_json::{Value, json};
use subscriptions_store::entitlement::Status;
use subscriptions_store::offers::{Interval, Offer};
use subscriptions_store::subscriptions::{self, Current};
use testkit::{Actor, Reply, TestApp};
use ulid::Ulid;

use crate::reconciling::DAY;
use crate::staff::operator;
use crate::world::{World, creator};

const PRO: Offer = Offer { plan: Plan::Pro, interval: Interval::Month, currency: Currency::Usd, seats: 1 };
const REASON: &str = "The invoice of the network came";

impl World {
    fn today(&self) -> Date {
        day_of(self.app.now().into())
    }

    async fn aggregate(&self) -> Result<(), Error> {
        self.app.tick(&aggregate_numbers::ENDPOINT).await
    }

    /// What apply-payment writes when Stripe has the subscription of a workspace so.
    pub(crate) async fn subscribe(&self, tenant: TenantId, status: Status, offer: Offer) {
        let store = self.app.unlimited();
        let none = subscriptions::Record::new(tenant, AccountId::new(Ulid(9)));
        let before = subscriptions::find(store, tenant).await.unwrap().unwrap_or(none);
        let now = Time::from(self.app.now());
        let end = now.plus(SignedDuration::from_hours(720));
        let current = Current {
            stripe_id: format!("sub_{tenant}"),
            status,
            offer,
            paid: offer,
            period_start: now,
            period_end: end,
            paid_until: end,
            trial_end: None,
            cancel_at_period_end: false,
            is_paused: false,
            past_due_since: None,
            retries: 0,
            latest_invoice_id: None,
            payment_method_id: None,
        };
        let next = subscriptions::Record { current: Some(current), ..before.clone() };
        subscriptions::write(store, &before, next, &testkit::system()).await.unwrap().unwrap();
    }

    pub(crate) async fn numbers(&self, query: &str) -> Reply {
        let reply = operator(self).call(&get_numbers::ENDPOINT).query(query).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply
    }

    async fn delete(&self, pk: &str, sk: &str) {
        let store = self.app.unlimited();
        let table = store.config.table(Table::Orders).unwrap();
        let delete = store.dynamodb().delete_item().table_name(table).key(PK, text(pk)).key(SK, text(sk));
        delete.send().await.unwrap();
    }

    /// A package that is bought and lost to a dispute.
    async fn lose(&self, name: &str) {
        self.publish(name, 1_200, creator(2)).await;
        let (_, dispute) = self.disputed(&[name], "fraudulent").await;
        self.stripe.decide_dispute(&dispute, false).unwrap();
        self.hear().await;
    }

    /// A package that is bought and given back by a refund that the card's bank sends back.
    async fn give_back_in_vain(&self, name: &str) {
        self.publish(name, 900, creator(3)).await;
        let id = self.ordered(&[name]).await;
        self.confirm(&self.intent(&id).await, "pm_card_refundFail").await;
        self.hear().await;
        assert_eq!(self.refund(&id, &[name]).await.status, 202);
        self.hear().await;
        self.stripe.advance(10 * 86_400).unwrap();
        self.hear().await;
        assert_eq!(self.see(&id).await["refunds"][0]["state"], "failed");
    }

    /// All items that are written of days.
    async fn added_up(&self) -> BTreeMap<(String, String), Value> {
        let items = self.app.table(Table::Orders).await.into_iter();
        let key = |item: &Value, name: &str| item[name].as_str().unwrap().to_owned();
        let named = items.map(|item| ((key(&item, "pk"), key(&item, "sk")), item));
        named.filter(|((pk, _), _)| pk == "NUMBERS" || pk.starts_with("NUMBERS#")).collect()
    }
}

fn value(reply: &Reply, name: &str, of: Option<&str>) -> Value {
    let items = reply.json["items"].as_array().unwrap();
    let found = items.iter().find(|it| it["name"] == name && it["of"].as_str() == of);
    found.unwrap_or_else(|| panic!("no {name} of {of:?}: {reply:?}"))["value"].clone()
}

fn range(from: Date, to: Date) -> String {
    format!("from={from}&to={to}")
}

/// Three days: a sale and two subscribers; a refund, a trial, more of a plan; one that leaves.
async fn three_days() -> (World, Date) {
    let world = World::with(&["types", "tables"]).await;
    let first = world.today();
    let (one, other) = (creator(20), creator(21));
    let order = world.bought(&["types", "tables"]).await;
    world.subscribe(one, Status::Active, PRO).await;
    world.subscribe(other, Status::Active, Offer { interval: Interval::Year, ..PRO }).await;
    world.pass(DAY);
    assert_eq!(world.refund(&order, &["types"]).await.status, 202);
    world.work().await;
    world.subscribe(creator(22), Status::Trialing, PRO).await;
    world.subscribe(one, Status::Active, Offer { plan: Plan::WorkspaceStarter, ..PRO }).await;
    world.pass(DAY);
    world.subscribe(other, Status::Canceled, PRO).await;
    world.pass(DAY);
    (world, first)
}

/// What every function of the numbers does: also for the test of what they are granted.
pub(crate) async fn looked() -> World {
    let (world, first) = three_days().await;
    world.lose("lost").await;
    world.pass(DAY);
    world.aggregate().await.unwrap();
    let store = world.app.unlimited();
    let last = day_rows::list(store, first, world.today()).await.unwrap().pop().unwrap().day;
    assert_eq!(
        world.app.operate(&rebuild_numbers::ENDPOINT, json!({"from": first})).await.unwrap()["next_day"],
        json!(first)
    );
    let stale = json!({"pk": format!("NUMBERS#{first}"), "sk": "package#usd#acme/gone", "by": "package"});
    world.app.put(Table::Orders, &stale).await;
    let before = world.added_up().await;
    world.aggregate().await.unwrap();
    assert_eq!(world.added_up().await.len(), before.len() - 1, "what a day has no more is gone");
    for by in ["", "&by=package"] {
        world.numbers(&format!("{}{by}", range(first, last))).await;
    }
    assert_eq!(record(&operator(&world), "spring", first, 12_500).await.status, 200);
    world
}

async fn record(actor: &Actor, campaign: &str, day: Date, amount: i64) -> Reply {
    let cost = json!({"campaign": campaign, "day": day, "currency": "usd", "amount": amount, "reason": REASON});
    actor.call(&record_campaign_cost::ENDPOINT).json(&cost).send().await
}

#[tokio::test]
async fn what_recurs_moves_by_what_workspaces_pay() {
    let (world, first) = three_days().await;
    world.aggregate().await.unwrap();
    let last = first.checked_add(jiff::Span::new().days(2)).unwrap();
    let all = world.numbers(&range(first, last)).await;
    assert_eq!(all.json["known_until"], json!(last));
    let of = |name: &str| value(&all, name, None).as_i64().unwrap();
    // 29 dollars by the month, and 290 by the year.
    assert_eq!((of("mrr_opening"), of("mrr_new"), of("mrr_expansion")), (0, 5_316, 7_000));
    assert_eq!((of("mrr_churn"), of("mrr_closing"), of("subscribers_closing")), (-2_416, 9_900, 1));
    let second = world.numbers(&range(last, last)).await;
    let of = |name: &str| value(&second, name, None).as_i64().unwrap();
    assert_eq!((of("mrr_opening"), of("mrr_new"), of("mrr_churn")), (12_316, 0, -2_416));
    assert_eq!((of("subscribers_opening"), of("subscriber_churn_rate")), (2, 5_000), "a trial is none");
    let month = &first.to_string()[..7];
    let cohort = |name: &str| value(&second, name, Some(month)).as_i64().unwrap();
    assert_eq!((cohort("cohort_joined"), cohort("cohort_paying"), cohort("cohort_retention")), (2, 1, 5_000));
}

#[tokio::test]
async fn revenue_is_what_the_books_have_by_package_creator_country_and_stream() {
    let (world, first) = three_days().await;
    world.aggregate().await.unwrap();
    let last = world.today();
    let all = world.numbers(&range(first, last)).await;
    let of = |name: &str| value(&all, name, Some("marketplace")).as_i64().unwrap();
    assert_eq!((of("revenue_sold"), of("revenue_given_back"), of("revenue_ours")), (2_400, 1_200, 240));
    assert_eq!(of("revenue_ours"), -world.balance(ledger::Account::Revenue).await, "as the books have it");
    assert_eq!((of("revenue_count"), value(&all, "funnel_paid", None).as_i64().unwrap()), (2, 1));
    assert_eq!(value(&all, "funnel_viewed", None), Value::Null);
    let packages = world.numbers(&format!("{}&by=package", range(first, last))).await;
    let items = packages.json["items"].as_array().unwrap();
    let given_back: Vec<(&str, &str, i64)> = items
        .iter()
        .filter(|it| it["name"] == "revenue_given_back")
        .map(|it| (it["day"].as_str().unwrap(), it["of"].as_str().unwrap(), it["value"].as_i64().unwrap()))
        .collect();
    let (one, two) = (first.to_string(), first.tomorrow().unwrap().to_string());
    assert_eq!(given_back, [(&*one, "acme/tables", 0), (&*one, "acme/types", 0), (&*two, "acme/types", 1_200)]);
    let creators = world.numbers(&format!("{}&by=creator", range(first, first))).await;
    assert_eq!(value(&creators, "revenue_sold", Some(&creator(1).to_string())), 1_200);
    let countries = world.numbers(&format!("{}&by=country", range(first, first))).await;
    assert_eq!(countries.json["items"].as_array().unwrap().len(), 4, "one country, or none that is known");
}

#[tokio::test]
async fn what_is_lost_or_comes_back_is_of_the_package_that_was_sold() {
    let world = World::with(&["types", "tables"]).await;
    let first = world.today();
    world.bought(&["types"]).await;
    world.lose("lost").await;
    let given_back = world.bought(&["tables"]).await;
    assert_eq!(world.refund(&given_back, &["tables"]).await.status, 202);
    world.give_back_in_vain("kept").await;
    world.pass(DAY);
    world.aggregate().await.unwrap();
    let packages = world.numbers(&format!("{}&by=package", range(first, first))).await;
    let of = |name: &str, package: &str| value(&packages, name, Some(package)).as_i64().unwrap();
    let of_package =
        |package: &str| ["revenue_sold", "revenue_given_back", "revenue_ours"].map(|name| of(name, package));
    assert_eq!(of_package("acme/lost"), [1_200, 1_200, 0]);
    assert_eq!(of_package("acme/kept"), [900, 0, 180], "what came back was never given back");
    assert_eq!(of_package("acme/types"), [1_200, 0, 240]);
    assert_eq!(of_package("acme/tables"), [1_200, 1_200, 0]);
    let all = world.numbers(&range(first, first)).await;
    let ours = value(&all, "revenue_ours", Some("marketplace")).as_i64().unwrap();
    assert_eq!(ours, -world.balance(ledger::Account::Revenue).await, "as the books have it");
}

/// A run dies before each of its calls in turn, or loses the answer of one.
async fn break_each(break_after: fn(&TestApp, usize)) {
    const CALLS_MAX: usize = 120;
    let (whole, _) = three_days().await;
    whole.aggregate().await.unwrap();
    for calls in 0..CALLS_MAX {
        let (world, _) = three_days().await;
        break_after(&world.app, calls);
        let is_through = world.aggregate().await.is_ok();
        world.app.mend();
        world.app.cool();
        world.aggregate().await.unwrap();
        assert_eq!(world.added_up().await, whole.added_up().await, "after {calls} calls");
        if is_through && calls > 20 {
            return;
        }
    }
    panic!("a run never gets through");
}

#[tokio::test]
async fn a_run_that_dies_at_any_call_is_done_again_without_doubling() {
    break_each(TestApp::cut_after).await;
}

#[tokio::test]
async fn a_run_that_loses_an_answer_writes_nothing_twice() {
    break_each(TestApp::lose_answer_after).await;
}

#[tokio::test]
async fn nothing_is_granted_in_vain() {
    let world = looked().await;
    let endpoints = [
        &aggregate_numbers::ENDPOINT,
        &rebuild_numbers::ENDPOINT,
        &get_numbers::ENDPOINT,
        &record_campaign_cost::ENDPOINT,
    ];
    for endpoint in endpoints {
        assert_eq!(world.app.unused_grants(endpoint), Vec::<String>::new(), "{}", endpoint.name);
    }
}

#[tokio::test]
async fn days_that_are_added_up_anew_are_the_same_as_day_by_day() {
    let (world, first) = three_days().await;
    world.aggregate().await.unwrap();
    let at_once = world.added_up().await;
    assert!(at_once.len() > 10, "{at_once:?}");
    // Twice is the same as once.
    world.aggregate().await.unwrap();
    assert_eq!(world.added_up().await, at_once);
    // A rebuild of the range, its rows gone.
    assert_eq!(
        world.app.operate(&rebuild_numbers::ENDPOINT, json!({"from": first})).await.unwrap()["next_day"],
        json!(first)
    );
    for (pk, sk) in at_once.keys().filter(|(pk, _)| pk != "NUMBERS") {
        world.delete(pk, sk).await;
    }
    assert_eq!(world.added_up().await.len(), 1);
    world.aggregate().await.unwrap();
    assert_eq!(world.added_up().await, at_once);
}

#[tokio::test]
async fn a_run_each_day_gives_what_one_run_of_all_days_gives() {
    let each = World::with(&["types"]).await;
    let at_once = World::with(&["types"]).await;
    for world in [&each, &at_once] {
        for day in 0..3_u128 {
            let (status, offer) = if day == 2 { (Status::Canceled, PRO) } else { (Status::Active, PRO) };
            world.subscribe(creator(20 + day % 2), status, offer).await;
            if day == 0 {
                world.bought(&["types"]).await;
            }
            world.pass(DAY);
            if std::ptr::eq(world, &raw const each) {
                world.aggregate().await.unwrap();
            }
        }
        world.aggregate().await.unwrap();
    }
    let (each, at_once) = (each.added_up().await, at_once.added_up().await);
    assert_eq!(each, at_once);
    assert_eq!(each.keys().filter(|(pk, _)| pk.len() == "NUMBERS#2026".len()).count(), 3);
}

#[tokio::test]
async fn a_cost_is_replaced_and_leaves_its_reason_in_the_log_of_staff() {
    let world = World::new().await;
    let (operator, today) = (operator(&world), world.today());
    for amount in [12_500, 10_000, 10_000] {
        let reply = record(&operator, "spring", today, amount).await;
        assert_eq!((reply.status, &reply.json["amount"]), (200, &json!(amount)), "{reply:?}");
    }
    assert_eq!(world.kinds("staff.cost_recorded").await.len(), 2, "the same twice is once");
    assert_eq!(record(&operator, "autumn", today, 1).await.status, 200);
    let all = world.numbers(&range(today, today)).await;
    assert_eq!(value(&all, "campaign_cost", Some("spring")), 10_000);
    assert_eq!(value(&all, "cac", None), Value::Null, "nobody has come");
    let auditor = world.app.staff(StaffRole::Auditor);
    assert_eq!(record(&auditor, "spring", today, 1).await.status, 403);
    assert_eq!(record(&operator, "Spring!", today, 1).await.status, 422);
    for (day, amount) in [(today.tomorrow().unwrap(), 1), (today, -1), (today, 100_000_000)] {
        assert_eq!(record(&operator, "spring", day, amount).await.status, 422, "{day} {amount}");
    }
    for number in 2..50 {
        assert_eq!(record(&operator, &format!("c{number}"), today, 1).await.status, 200);
    }
    assert_eq!(record(&operator, "one-too-many", today, 1).await.code(), "too_many_campaigns");
}

#[tokio::test]
async fn csv_has_the_rows_of_the_json_page_after_page() {
    let (world, first) = three_days().await;
    world.aggregate().await.unwrap();
    let query = format!("{}&by=package", range(first, world.today()));
    let json = world.numbers(&query).await;
    let values: Vec<i64> =
        json.json["items"].as_array().unwrap().iter().map(|it| it["value"].as_i64().unwrap()).collect();
    assert_eq!(values.len(), 12, "{json:?}");
    let (mut paged, mut next) = (Vec::new(), Some(format!("{query}&limit=1")));
    let mut pages = 0;
    while let Some(asked) = next {
        let call = operator(&world).call(&get_numbers::ENDPOINT).query(&asked).accept("text/csv");
        let page = call.send().await;
        assert_eq!((page.status, page.header("cache-control")), (200, Some("no-store")), "{page:?}");
        let text = page.json.as_str().unwrap();
        let mut lines = text.split_terminator("\r\n");
        assert_eq!(lines.next(), Some("name,day,of,currency,value,definition,missing"));
        let cells = lines.map(|line| line.split(',').nth(4).unwrap().replace('.', "").parse::<i64>().unwrap());
        paged.extend(cells);
        next = page.header("link").map(|link| {
            let (address, _) = link.strip_prefix('<').unwrap().split_once(">; rel=\"next\"").unwrap();
            address.split_once('?').unwrap().1.to_owned()
        });
        pages += 1;
    }
    assert_eq!((paged, pages >= 3), (values, true));
    let all = operator(&world).call(&get_numbers::ENDPOINT).query(&range(first, first)).accept("text/csv").send().await;
    let text = all.json.as_str().unwrap();
    assert!(text.contains("mrr_closing,,,usd,53.16,"), "{text}");
    assert!(text.contains("funnel_viewed,,,,,How often packages were looked at.,Views of packages are not recorded."));
}

#[tokio::test]
async fn a_range_is_a_year_at_most_and_a_cursor_is_of_its_own_request() {
    let world = World::new().await;
    let operator = operator(&world);
    let status = async |query: &str| operator.call(&get_numbers::ENDPOINT).query(query).send().await.status;
    assert_eq!(status("from=2026-01-01&to=2026-12-31").await, 200);
    assert_eq!(status("from=2024-01-01&to=2024-12-31").await, 200, "a leap year");
    assert_eq!(status("from=2026-01-01&to=2027-01-02").await, 422);
    assert_eq!(status("from=2026-01-02&to=2026-01-01").await, 422);
    assert_eq!(status("from=1999-01-02&to=1999-01-02").await, 422);
    assert_eq!(status("from=2026-01-01").await, 422);
    let cursor = |text: &str| platform::page::cursor(text);
    let at = |text: &str| format!("from=2026-01-01&to=2026-01-03&by=package&cursor={}", cursor(text));
    assert_eq!(status(&at("2026-01-02#package#usd#acme/types")).await, 200);
    assert_eq!(status(&at("2026-01-02#")).await, 200);
    for wrong in ["2026-01-04#", "2026-01-02#creator#usd#x", "x", "2026-01-02"] {
        assert_eq!(status(&at(wrong)).await, 422, "{wrong}");
    }
    assert_eq!(status(&format!("from=2026-01-01&to=2026-01-03&cursor={}", cursor("2026-01-02#"))).await, 422);
}
