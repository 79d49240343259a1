//! Test clocks: <https://docs.stripe.com/billing/testing/test-clocks>. Billing of a clock's
//! customers goes by its time; payments keep the sandbox's own, as at Stripe.

use serde_json::{Value, json};

use crate::billing::{self, TestClock};
use crate::calendar::{Cycle, DAY_SECONDS};
use crate::clock::Seconds;
use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, PAGE, Params, optional, required};
use crate::state::{Call, State};
use crate::tasks::{self, Task};

use super::customers::text;

const CREATE: &[Field] = &[EXPAND, required("frozen_time", shape::Kind::Integer), optional("name", shape::Kind::Text)];
const ADVANCE: &[Field] = &[EXPAND, required("frozen_time", shape::Kind::Integer)];
const KEPT_SECONDS: Seconds = 30 * DAY_SECONDS;

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/test_helpers/test_clocks", "TestHelpers.TestClockCreateParams", &[CREATE], create),
    get("/v1/test_helpers/test_clocks", "TestHelpers.TestClockListParams", &[&PAGE], |call, params| {
        page::list(call, params, Kind::TestClock, &[])
    }),
    get("/v1/test_helpers/test_clocks/{}", "TestHelpers.TestClockRetrieveParams", &[&[EXPAND]], |call, _| {
        call.target(Kind::TestClock)
    }),
    post("/v1/test_helpers/test_clocks/{}/advance", "TestHelpers.TestClockAdvanceParams", &[ADVANCE], advance),
    delete("/v1/test_helpers/test_clocks/{}", remove),
];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = call.new_id(Kind::TestClock);
    let (now, frozen) = (call.now(), params.integer("frozen_time").unwrap_or(0));
    let draft = json!({
        "id": id, "object": "test_helpers.test_clock", "created": now, "deletes_after": now + KEPT_SECONDS,
        "frozen_time": frozen, "livemode": false, "name": params.or_null("name"), "status": "ready",
        "status_details": {},
    });
    let clock = TestClock { account: call.account.clone(), now: frozen, target: None, tasks: Default::default() };
    call.state.billing.clocks.insert(id, clock);
    let made = call.put(Kind::TestClock, &draft)?;
    call.emit("test_helpers.test_clock.created", &made)?;
    Ok(made)
}

fn advance(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let clock = call.target(Kind::TestClock)?;
    let id = text(&clock["id"]);
    let (frozen, target) = (clock["frozen_time"].as_i64().unwrap_or(0), params.integer("frozen_time").unwrap_or(0));
    if clock["status"] != "ready" {
        return Err(Failure::invalid("You cannot advance a test clock that is currently advancing.")
            .code("test_clock_advancing"));
    }
    if target <= frozen {
        return Err(Failure::invalid("The frozen_time must be after the test clock's current frozen_time.")
            .param("frozen_time"));
    }
    let limit = furthest(call, &id, frozen);
    if target > limit {
        return Err(Failure::invalid(format!(
            "The frozen_time cannot be more than two intervals of the shortest subscription of this test clock in \
             the future, and without a subscription not more than two years (at most {limit})."
        ))
        .param("frozen_time"));
    }
    if let Some(clock) = call.state.billing.clocks.get_mut(&id) {
        clock.target = Some(target);
    }
    let advancing = call.change(Kind::TestClock, &id, |clock| {
        clock["status"] = json!("advancing");
        clock["status_details"] = json!({ "advancing": { "target_frozen_time": target } });
    })?;
    call.emit("test_helpers.test_clock.advancing", &advancing)?;
    let now = call.now();
    call.schedule(now, Task::AdvanceClock { clock: id });
    Ok(advancing)
}

/// As far as a clock goes at once.
fn furthest(call: &Call<'_>, id: &str, frozen: Seconds) -> Seconds {
    call.state
        .store
        .all(&call.account, Kind::Subscription)
        .filter(|subscription| subscription["test_clock"].as_str() == Some(id))
        .filter(|subscription| !matches!(subscription["status"].as_str(), Some("canceled" | "incomplete_expired")))
        .flat_map(|subscription| billing::data(&subscription["items"]))
        .map(|item| {
            let recurring = &item["price"]["recurring"];
            let interval = recurring["interval"].as_str().unwrap_or("month");
            Cycle::new(frozen, interval, recurring["interval_count"].as_i64().unwrap_or(1)).after(2)
        })
        .min()
        .unwrap_or_else(|| Cycle::new(frozen, "year", 1).after(2))
}

/// Everything that would have happened happens, in order and each at its own time.
pub(crate) fn arrive(state: &mut State, id: &str) -> Result<(), Failure> {
    let Some(target) = state.billing.clocks.get(id).and_then(|clock| clock.target) else { return Ok(()) };
    let mut failed = None;
    while let Some((at, task)) = due(state, id, target) {
        if let Some(clock) = state.billing.clocks.get_mut(id) {
            clock.now = clock.now.max(at);
        }
        if let Err(failure) = tasks::run(state, task, Some(id)) {
            failed = Some(failure);
            break;
        }
    }
    let Some(clock) = state.billing.clocks.get_mut(id) else { return Ok(()) };
    clock.target = None;
    clock.now = target;
    let account = clock.account.clone();
    let mut call = state.internal(&account);
    let status = if failed.is_some() { "internal_failure" } else { "ready" };
    let clock = call.change(Kind::TestClock, id, |clock| {
        clock["frozen_time"] = json!(target);
        clock["status"] = json!(status);
        clock["status_details"] = json!({});
    })?;
    call.emit(&format!("test_helpers.test_clock.{status}"), &clock)?;
    failed.map_or(Ok(()), Err)
}

fn due(state: &mut State, id: &str, target: Seconds) -> Option<(Seconds, Task)> {
    let entry = state.billing.clocks.get_mut(id)?.tasks.first_entry()?;
    let at = entry.key().0;
    (at <= target).then(|| (at, entry.remove()))
}

/// A clock goes with all of its customers.
fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let clock = call.target(Kind::TestClock)?;
    let (id, account) = (text(&clock["id"]), call.account.clone());
    call.clock = Some(id.clone());
    let customers: Vec<String> = call
        .state
        .store
        .all(&account, Kind::Customer)
        .filter(|customer| customer["test_clock"].as_str() == Some(&id))
        .map(|customer| text(&customer["id"]))
        .collect();
    for customer in customers {
        super::customers::remove_one(call, &customer)?;
    }
    call.state.billing.clocks.remove(&id);
    call.state.store.remove(&account, Kind::TestClock, &id);
    call.emit("test_helpers.test_clock.deleted", &clock)?;
    Ok(json!({ "id": id, "object": "test_helpers.test_clock", "deleted": true }))
}
