//! Makes what is sold at Stripe, of the table of offers: for operators, who invoke the
//! function itself, and for `make up`. Done twice it changes nothing; a price that the table
//! has no more stays, for whoever has subscribed at it.

use std::collections::BTreeSet;

use domain::plan::Plan;
use orders_store::stripe;
use platform::{App, Endpoint, Error, Trigger};
use serde_json::{Value, json};
use subscriptions_store::offers::Offer;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "make-prices",
    summary: "Make the products and prices of all plans at Stripe.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 256,
    timeout_seconds: 300,
    grants: &[stripe::CLIENT],
};

/// Answers how many of them are new.
async fn handle(app: &App, _: Value) -> Result<Value, Error> {
    let stripe = stripe::client(app).await?;
    let id = |plan: Plan| format!("{}_{}", stripe.product(), plan.as_str());
    let plans: BTreeSet<Plan> = Offer::all().map(|offer| offer.plan).collect();
    let (mut products, mut prices) = (0_u32, 0_u32);
    for plan in plans {
        products += u32::from(stripe.create_product(&id(plan), plan.title()).await.map_err(stripe::refusal)?);
    }
    for offer in Offer::all() {
        let key = offer.lookup_key(stripe.product());
        if stripe.price_of(&key).await.map_err(stripe::refusal)?.is_some() {
            continue;
        }
        let price = offer.price().map_err(Error::internal)?;
        stripe.create_price(&id(offer.plan), &key, price, offer.interval.as_str()).await.map_err(stripe::refusal)?;
        prices += 1;
    }
    tracing::info!(products, prices, "products and prices were made");
    Ok(json!({"products": products, "prices": prices}))
}
