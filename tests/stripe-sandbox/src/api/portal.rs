//! The customer portal: <https://docs.stripe.com/api/customer_portal/sessions>. Its page shows
//! subscriptions and lets them end with their period, or go on.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::routes::{Route, post};
use crate::shape::{self, EXPAND, Field, Params, optional};
use crate::state::Call;

use super::customers::text;
use super::{subscription_items as items, subscription_states as states};

const CREATE: &[Field] = &[optional("customer", shape::Kind::Text), EXPAND, optional("return_url", shape::Kind::Text)];

pub(crate) const ROUTES: &[Route] =
    &[post("/v1/billing_portal/sessions", "BillingPortal.SessionCreateParams", &[CREATE], create)];

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let customer = params.text("customer").ok_or_else(|| {
        Failure::invalid("Missing required param: customer.").code("parameter_missing").param("customer")
    })?;
    call.named(Kind::Customer, customer, "customer")?;
    let id = call.new_id(Kind::PortalSession);
    let draft = json!({
        "id": id, "object": "billing_portal.session", "configuration": "bpc_1SandboxPortal", "created": call.now(),
        "customer": customer, "livemode": false, "return_url": params.or_null("return_url"),
        "url": format!("{}/p/session/{id}", call.state.base_url),
    });
    call.put(Kind::PortalSession, &draft)
}

/// The running subscriptions of a session's customer.
pub(crate) fn subscriptions(call: &Call<'_>, session: &Value) -> Vec<Value> {
    let all = call.state.store.all(&call.account, Kind::Subscription);
    all.filter(|it| it["customer"] == session["customer"] && !states::has_ended(it)).cloned().collect()
}

/// What a person does on the page: a subscription ends with its period, or goes on.
pub(crate) fn switch(call: &mut Call<'_>, session: &Value, id: &str, cancels: bool) -> Result<(), Failure> {
    let own = subscriptions(call, session).iter().any(|it| it["id"].as_str() == Some(id));
    if !own {
        return Err(Failure::missing("subscription", id, "subscription"));
    }
    states::load(call, id);
    let now = call.billing_now();
    let after = states::change(call, id, |it| {
        let end = items::period(it).1;
        it["cancel_at_period_end"] = json!(cancels);
        it["cancel_at"] = if cancels { json!(end) } else { Value::Null };
        it["canceled_at"] = if cancels { json!(now) } else { Value::Null };
        it["cancellation_details"]["reason"] = if cancels { json!("cancellation_requested") } else { Value::Null };
    })?;
    states::watch(call, &after);
    Ok(())
}

/// Each subscription with its status and the words of its button.
pub(crate) fn rows(call: &Call<'_>, session: &Value) -> Vec<(String, String, bool)> {
    let shown = subscriptions(call, session);
    shown
        .iter()
        .map(|it| {
            let names: Vec<String> =
                items::of(it).iter().map(|item| super::invoice_lines::product_name(call, &item["price"])).collect();
            let cancels = it["cancel_at_period_end"] == true;
            (text(&it["id"]), format!("{} ({})", names.join(", "), text(&it["status"])), cancels)
        })
        .collect()
}
