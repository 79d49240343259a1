//! Everything that the sandbox remembers, and the one way to change it: a `Call`.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};

use crate::api::checkout::Plan;
use crate::balance::Balances;
use crate::billing::{Billing, Due};
use crate::cards::TestCard;
use crate::clock::{Clock, Seconds};
use crate::deliveries::Deliveries;
use crate::error::Failure;
use crate::events::EventLog;
use crate::faults::Faults;
use crate::idempotency::Answers;
use crate::ids::Ids;
use crate::kinds::Kind;
use crate::store::Store;
use crate::tasks::Task;
use crate::typed;

/// The account of whoever holds the secret key.
pub const PLATFORM: &str = "acct_1SandboxPlatform";
/// The version whose shapes async-stripe has.
pub const API_VERSION: &str = "2026-09-30.endive";

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) clock: Clock,
    pub(crate) ids: Ids,
    pub(crate) store: Store,
    pub(crate) balances: Balances,
    pub(crate) log: EventLog,
    pub(crate) deliveries: Deliveries,
    pub(crate) answers: Answers,
    pub(crate) faults: Faults,
    /// What happens by itself, by the time at which it does.
    pub(crate) tasks: BTreeMap<(Seconds, u64), Task>,
    scheduled: u64,
    pub(crate) base_url: String,
    /// Which test card a payment method is.
    pub(crate) cards: HashMap<String, &'static TestCard>,
    /// Payment methods that were authenticated for use without their owner.
    pub(crate) set_up: HashSet<String>,
    /// Payment methods without a customer that have paid once.
    pub(crate) consumed: HashSet<String>,
    /// What checkout sessions do not show.
    pub(crate) sessions: HashMap<String, Plan>,
    /// Connected accounts that a switch has restricted.
    pub(crate) restricted: HashSet<String>,
    /// Account and id of customers that are gone: they can still be retrieved.
    pub(crate) deleted_customers: HashSet<(String, String)>,
    /// Of which transactions an automatic payout consists, by its id.
    pub(crate) paid_out: HashMap<String, Vec<String>>,
    pub(crate) billing: Billing,
}

impl State {
    pub(crate) fn new(clock: Clock, seed: u64, base_url: String) -> Self {
        Self {
            clock,
            ids: Ids::new(seed),
            store: Store::default(),
            balances: Balances::default(),
            log: EventLog::default(),
            deliveries: Deliveries::new(seed),
            answers: Answers::default(),
            faults: Faults::default(),
            tasks: BTreeMap::new(),
            scheduled: 0,
            base_url,
            cards: HashMap::new(),
            set_up: HashSet::new(),
            consumed: HashSet::new(),
            sessions: HashMap::new(),
            restricted: HashSet::new(),
            deleted_customers: HashSet::new(),
            paid_out: HashMap::new(),
            billing: Billing::default(),
        }
    }

    /// A call that no request caused.
    pub(crate) fn internal(&mut self, account: &str) -> Call<'_> {
        Call { state: self, account: account.to_owned(), ids: Vec::new(), origin: Origin::default(), clock: None }
    }
}

/// Which request caused a change; both are null for what happens by itself.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origin {
    pub(crate) request_id: Option<String>,
    pub(crate) idempotency_key: Option<String>,
    /// The caller holds no secret key, only the publishable one.
    pub(crate) publishable: bool,
}

/// One request while it is carried out.
pub(crate) struct Call<'a> {
    pub(crate) state: &'a mut State,
    /// Whose objects the request is about.
    pub(crate) account: String,
    /// The ids in the path.
    pub(crate) ids: Vec<String>,
    pub(crate) origin: Origin,
    /// The test clock by which billing goes here.
    pub(crate) clock: Option<String>,
}

impl Call<'_> {
    pub(crate) fn now(&self) -> Seconds {
        self.state.clock.now()
    }

    /// The time of billing: that of the customer's test clock, where there is one. Payments
    /// are made in the sandbox's own time, as Stripe's are in the real one.
    pub(crate) fn billing_now(&self) -> Seconds {
        let clock = self.clock.as_ref().and_then(|clock| self.state.billing.clocks.get(clock));
        clock.map_or_else(|| self.now(), |clock| clock.now)
    }

    /// From here on billing goes by the customer's clock.
    pub(crate) fn follow_clock_of(&mut self, customer: &Value) {
        self.clock = customer["test_clock"].as_str().map(str::to_owned);
    }

    pub(crate) fn new_id(&mut self, kind: Kind) -> String {
        self.state.ids.make(kind.prefix())
    }

    /// The same call, about another account's objects.
    pub(crate) fn on(&mut self, account: &str) -> Call<'_> {
        Call {
            state: self.state,
            account: account.to_owned(),
            ids: Vec::new(),
            origin: self.origin.clone(),
            clock: None,
        }
    }

    /// Writes an object, as its type has it.
    pub(crate) fn put(&mut self, kind: Kind, draft: &Value) -> Result<Value, Failure> {
        let value = typed::conform(kind, draft)?;
        let id = value["id"].as_str().ok_or_else(|| Failure::sandbox("an object without id"))?.to_owned();
        self.state.store.put(&self.account, kind, &id, value.clone());
        Ok(value)
    }

    pub(crate) fn get(&self, kind: Kind, id: &str) -> Option<Value> {
        self.state.store.get(&self.account, kind, id).cloned()
    }

    /// What a parameter names.
    pub(crate) fn named(&self, kind: Kind, id: &str, param: &str) -> Result<Value, Failure> {
        self.get(kind, id).ok_or_else(|| Failure::reference(kind.noun(), id, param))
    }

    /// What the first id of the path names.
    pub(crate) fn target(&self, kind: Kind) -> Result<Value, Failure> {
        let id = self.id(0);
        self.get(kind, id).ok_or_else(|| Failure::missing(kind.noun(), id, kind.param()))
    }

    pub(crate) fn id(&self, index: usize) -> &str {
        self.ids.get(index).map_or("", String::as_str)
    }

    /// Changes an object that there is.
    pub(crate) fn change(&mut self, kind: Kind, id: &str, change: impl FnOnce(&mut Value)) -> Result<Value, Failure> {
        let mut value =
            self.get(kind, id).ok_or_else(|| Failure::sandbox(format!("{} {id} is gone", kind.object())))?;
        change(&mut value);
        self.put(kind, &value)
    }

    /// Leaves an event and sends it to whom it concerns.
    pub(crate) fn emit(&mut self, event_type: &str, object: &Value) -> Result<(), Failure> {
        self.emit_change(event_type, object, None)
    }

    /// As `emit`, with the former values of what an update changed.
    pub(crate) fn emit_change(
        &mut self,
        event_type: &str,
        object: &Value,
        before: Option<&Value>,
    ) -> Result<(), Failure> {
        let id = self.state.ids.make("evt");
        let mut data = json!({ "object": object });
        if let Some(before) = before {
            data["previous_attributes"] = previous(object, before);
        }
        let now = self.now();
        let mut draft = json!({
            "id": id, "object": "event", "api_version": API_VERSION, "created": now, "data": data,
            "livemode": false, "pending_webhooks": 0, "type": event_type,
            "request": { "id": self.origin.request_id, "idempotency_key": self.origin.idempotency_key },
        });
        if self.account != PLATFORM {
            draft["account"] = json!(self.account);
        }
        let event = typed::conform_event(&draft)?;
        self.state.log.record(&self.account, now, &event);
        let waiting = self.state.deliveries.enqueue(&self.account, now, &event);
        if let Some(recorded) = self.state.log.get_mut(&id) {
            recorded.pending_webhooks = waiting;
        }
        Ok(())
    }

    /// Lets something happen by itself.
    pub(crate) fn schedule(&mut self, at: Seconds, task: Task) {
        self.state.scheduled += 1;
        self.state.tasks.insert((at, self.state.scheduled), task);
    }

    /// Lets something of billing happen by itself, by the clock that billing goes by.
    pub(crate) fn schedule_billing(&mut self, at: Seconds, due: Due) {
        let task = Task::Billing { account: self.account.clone(), due };
        match self.clock.as_ref().and_then(|clock| self.state.billing.clocks.get_mut(clock)) {
            None => self.schedule(at, task),
            Some(clock) => {
                self.state.scheduled += 1;
                clock.tasks.insert((at, self.state.scheduled), task);
            }
        }
    }
}

/// The fields that differ, as they were.
fn previous(object: &Value, before: &Value) -> Value {
    let mut changed = serde_json::Map::new();
    if let (Some(object), Some(before)) = (object.as_object(), before.as_object()) {
        for (name, value) in object {
            let former = before.get(name).unwrap_or(&Value::Null);
            if former != value {
                changed.insert(name.clone(), former.clone());
            }
        }
    }
    Value::Object(changed)
}
