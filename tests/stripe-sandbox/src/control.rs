//! The switches, for whoever is not in the same process: `/_sandbox/…`, JSON in and out.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::billing::BillingSettings;
use crate::deliveries::DeliveryRule;
use crate::error::Failure;
use crate::faults::FaultRule;
use crate::request::{Incoming, Outgoing, authenticate_intent};
use crate::shared::Shared;
use crate::state::{API_VERSION, PLATFORM, State};
use crate::{api, tasks};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenDispute {
    charge: String,
    #[serde(default = "fraudulent")]
    reason: String,
    #[serde(default)]
    inquiry: bool,
}

fn fraudulent() -> String {
    "fraudulent".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    won: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Warned {
    charge: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Enabled {
    enabled: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayOut {
    account: Option<String>,
    currency: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FailPayout {
    account: Option<String>,
    code: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    held: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Roll {
    overlap_seconds: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Authenticated {
    succeeds: bool,
}

pub(crate) async fn answer(shared: &Shared, incoming: &Incoming) -> Outgoing {
    let path: Vec<&str> = incoming.path.trim_matches('/').split('/').skip(1).collect();
    let done = act(&mut shared.lock(), &incoming.method, &path, &incoming.body);
    shared.wake.notify_one();
    let (status, value) = match done {
        Ok(value) => (200, value),
        Err(failure) => (failure.status, failure.body("req_sandbox")),
    };
    Outgoing::new(status, "application/json", format!("{value:#}\n"))
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(body).map_err(|error| Failure::invalid(format!("The switch cannot be read: {error}")))
}

fn act(state: &mut State, method: &str, path: &[&str], body: &[u8]) -> Result<Value, Failure> {
    tasks::run_due(state)?;
    match (method, path) {
        ("GET", ["health"]) => Ok(json!({ "status": "ok", "api_version": API_VERSION })),
        ("GET", ["clock"]) => Ok(json!({ "now": state.clock.now() })),
        ("POST", ["clock"]) => {
            tasks::advance(state, read::<Advance>(body)?.seconds)?;
            Ok(json!({ "now": state.clock.now() }))
        }
        ("POST", ["billing"]) => {
            state.billing.settings = read::<BillingSettings>(body)?;
            Ok(json!({}))
        }
        ("POST", ["faults"]) => {
            state.faults.add(read::<FaultRule>(body)?);
            Ok(json!({}))
        }
        ("DELETE", ["faults"]) => {
            state.faults.clear();
            state.deliveries.clear_rules();
            Ok(json!({}))
        }
        ("POST", ["deliveries", "faults"]) => {
            state.deliveries.add_rule(read::<DeliveryRule>(body)?);
            Ok(json!({}))
        }
        ("POST", ["deliveries"]) => {
            state.deliveries.held = read::<Held>(body)?.held;
            Ok(json!({ "held": state.deliveries.held }))
        }
        ("POST", ["events", id, "resend"]) => {
            let now = state.clock.now();
            state.deliveries.resend(now, id);
            Ok(json!({}))
        }
        _ => on_object(state, method, path, body),
    }
}

fn on_object(state: &mut State, method: &str, path: &[&str], body: &[u8]) -> Result<Value, Failure> {
    match (method, path) {
        ("POST", ["webhook_endpoints", id, "roll"]) => {
            let roll: Roll = read(body)?;
            let secret = api::webhook_endpoints::roll(&mut state.internal(PLATFORM), id, roll.overlap_seconds)?;
            Ok(json!({ "secret": secret }))
        }
        ("POST", ["disputes"]) => {
            let open: OpenDispute = read(body)?;
            api::disputes::open(&mut state.internal(PLATFORM), &open.charge, &open.reason, open.inquiry)
        }
        ("POST", ["disputes", id]) => {
            api::disputes::end(&mut state.internal(PLATFORM), id, read::<Decision>(body)?.won)
        }
        ("POST", ["early_fraud_warnings"]) => {
            let warned: Warned = read(body)?;
            api::warnings::raise(&mut state.internal(PLATFORM), &warned.charge, "made_with_stolen_card")
        }
        ("POST", ["accounts", id]) => {
            api::accounts::switch(&mut state.internal(PLATFORM), id, read::<Enabled>(body)?.enabled)
        }
        ("POST", ["payouts"]) => {
            let wanted: PayOut = read(body)?;
            let account = wanted.account.as_deref().unwrap_or(PLATFORM);
            let payout = api::payouts::automatic(&mut state.internal(account), &wanted.currency)?;
            Ok(payout.unwrap_or(Value::Null))
        }
        ("POST", ["payouts", id, "fail"]) => {
            let failing: FailPayout = read(body)?;
            let account = failing.account.as_deref().unwrap_or(PLATFORM);
            api::payouts::fail(&mut state.internal(account), id, &failing.code)
        }
        ("POST", ["intents", id, "authenticate"]) => {
            authenticate_intent(state, id, read::<Authenticated>(body)?.succeeds)
        }
        _ => Err(Failure::invalid("There is no such switch.").status(404)),
    }
}
