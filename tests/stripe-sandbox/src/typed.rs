//! Whatever leaves is a value of async-stripe's types: a draft is read by the
//! parser that the crate itself uses (miniserde), and what is sent is what the
//! type then serialises to. A draft with a field that the type does not know, or
//! without one that it needs, is a mistake of the sandbox and becomes a 500.

use miniserde::Deserialize;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::Failure;
use crate::kinds::Kind;

/// The draft as its type writes it, with `null` for every field that Stripe
/// always sends.
pub(crate) fn conform(kind: Kind, draft: &Value) -> Result<Value, Failure> {
    let written = match kind {
        Kind::Account => through::<stripe_shared::Account>(draft),
        Kind::BalanceTransaction => through::<stripe_shared::BalanceTransaction>(draft),
        Kind::BankAccount => through::<stripe_shared::BankAccount>(draft),
        Kind::Charge => through::<stripe_shared::Charge>(draft),
        Kind::CheckoutSession => through::<stripe_shared::CheckoutSession>(draft),
        Kind::Coupon => through::<stripe_shared::Coupon>(draft),
        Kind::CreditNote => through::<stripe_shared::CreditNote>(draft),
        Kind::Customer => through::<stripe_shared::Customer>(draft),
        Kind::CustomerBalanceTransaction => through::<stripe_shared::CustomerBalanceTransaction>(draft),
        Kind::Dispute => through::<stripe_shared::Dispute>(draft),
        Kind::EarlyFraudWarning => through::<stripe_fraud::RadarEarlyFraudWarning>(draft),
        Kind::Invoice => through::<stripe_shared::Invoice>(draft),
        Kind::InvoiceItem => through::<stripe_billing::InvoiceItem>(draft),
        Kind::InvoiceLine => through::<stripe_shared::InvoiceLineItem>(draft),
        Kind::InvoicePayment => through::<stripe_shared::InvoicePayment>(draft),
        Kind::LineItem => through::<stripe_shared::CheckoutSessionItem>(draft),
        Kind::Meter => through::<stripe_billing::BillingMeter>(draft),
        Kind::PaymentIntent => through::<stripe_shared::PaymentIntent>(draft),
        Kind::PaymentMethod => through::<stripe_shared::PaymentMethod>(draft),
        Kind::Payout => through::<stripe_shared::Payout>(draft),
        Kind::PortalSession => through::<stripe_billing::BillingPortalSession>(draft),
        Kind::Price => through::<stripe_shared::Price>(draft),
        Kind::Product => through::<stripe_shared::Product>(draft),
        Kind::Refund => through::<stripe_shared::Refund>(draft),
        Kind::Schedule => through::<stripe_shared::SubscriptionSchedule>(draft),
        Kind::SetupIntent => through::<stripe_shared::SetupIntent>(draft),
        Kind::Subscription => through::<stripe_shared::Subscription>(draft),
        Kind::SubscriptionItem => through::<stripe_shared::SubscriptionItem>(draft),
        Kind::TaxCalculation => through::<stripe_misc::TaxCalculation>(draft),
        Kind::TaxTransaction => through::<stripe_misc::TaxTransaction>(draft),
        Kind::TestClock => through::<stripe_shared::TestHelpersTestClock>(draft),
        Kind::Transfer => through::<stripe_shared::Transfer>(draft),
        Kind::TransferReversal => through::<stripe_shared::TransferReversal>(draft),
        Kind::WebhookEndpoint => through::<stripe_misc::WebhookEndpoint>(draft),
    };
    written
        .and_then(|written| top(kind, written, draft))
        .map_err(|reason| Failure::sandbox(format!("no {} of async-stripe: {reason} in {draft}", kind.object())))
}

/// The balance has no id and is computed for each request.
pub(crate) fn conform_balance(draft: &Value) -> Result<Value, Failure> {
    through::<stripe_core::Balance>(draft)
        .and_then(|written| prune(written, draft, ""))
        .map_err(|reason| Failure::sandbox(format!("no balance: {reason} in {draft}")))
}

/// An event of a meter has no id, and is never shown again.
pub(crate) fn conform_meter_event(draft: &Value) -> Result<Value, Failure> {
    through::<stripe_billing::BillingMeterEvent>(draft)
        .map_err(|reason| Failure::sandbox(format!("no meter event: {reason} in {draft}")))
}

/// What a meter counted, computed for each request.
pub(crate) fn conform_meter_summary(draft: &Value) -> Result<Value, Failure> {
    through::<stripe_billing::BillingMeterEventSummary>(draft)
        .map_err(|reason| Failure::sandbox(format!("no summary: {reason} in {draft}")))
}

/// Events keep the object as it was, so only the envelope is the type's.
pub(crate) fn conform_event(draft: &Value) -> Result<Value, Failure> {
    let mut written = through::<stripe_shared::Event>(draft)
        .map_err(|reason| Failure::sandbox(format!("no event: {reason} in {draft}")))?;
    if let Some(fields) = written.as_object_mut() {
        // The crate sorts the object's fields and keeps nothing else of its text.
        fields.insert("data".into(), draft["data"].clone());
        for absent in ["account", "context"] {
            if fields.get(absent).is_some_and(Value::is_null) {
                fields.remove(absent);
            }
        }
    }
    Ok(written)
}

fn through<T: Deserialize + Serialize>(draft: &Value) -> Result<Value, String> {
    let read: T = miniserde::json::from_str(&draft.to_string()).map_err(|_| "a field is missing or of another type")?;
    serde_json::to_value(&read).map_err(|error| error.to_string())
}

fn top(kind: Kind, written: Value, draft: &Value) -> Result<Value, String> {
    let (Value::Object(written), Value::Object(drafted)) = (written, draft) else {
        return Err("it is no object".into());
    };
    lost(&written, drafted, "")?;
    let absent = absent_when_null(kind);
    let mut kept = Map::new();
    for (name, value) in written {
        match drafted.get(&name) {
            Some(field) => kept.insert(name.clone(), prune(value, field, &name)?),
            None if value.is_null() && (kind == Kind::PaymentMethod || absent.contains(&name.as_str())) => None,
            None => kept.insert(name, value),
        };
    }
    // A payment method has a field for each of 60 types; only these two are always there.
    if kind == Kind::PaymentMethod {
        kept.entry("customer").or_insert(Value::Null);
        kept.entry("customer_account").or_insert(Value::Null);
    }
    Ok(Value::Object(kept))
}

/// Inside the object: exactly what the draft has.
fn prune(written: Value, draft: &Value, path: &str) -> Result<Value, String> {
    match (written, draft) {
        (Value::Object(written), Value::Object(drafted)) => {
            lost(&written, drafted, path)?;
            written
                .into_iter()
                .filter_map(|(name, value)| {
                    let field = drafted.get(&name)?;
                    Some(prune(value, field, &format!("{path}.{name}")).map(|value| (name, value)))
                })
                .collect::<Result<Map<_, _>, _>>()
                .map(Value::Object)
        }
        (Value::Array(written), Value::Array(drafted)) => written
            .into_iter()
            .zip(drafted)
            .map(|(value, field)| prune(value, field, path))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        (written, _) => Ok(written),
    }
}

fn lost(written: &Map<String, Value>, drafted: &Map<String, Value>, path: &str) -> Result<(), String> {
    match drafted.keys().find(|name| !written.contains_key(*name)) {
        Some(name) => Err(format!("{path}.{name} is unknown")),
        None => Ok(()),
    }
}

/// Fields that Stripe leaves out rather than sending null, as the types of npm `stripe`
/// say (`field?: …`); the types of async-stripe do not tell the two apart.
fn absent_when_null(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::PaymentIntent => &["amount_details", "hooks", "payment_details", "presentment_details"],
        Kind::SetupIntent => &["attach_to_self"],
        Kind::Charge => {
            &["authorization_code", "level3", "presentment_details", "radar_options", "refunds", "transfer"]
        }
        Kind::Refund => &[
            "description",
            "destination_details",
            "failure_balance_transaction",
            "failure_reason",
            "instructions_email",
            "next_action",
            "pending_reason",
            "presentment_details",
        ],
        Kind::Dispute => &["payment_method_details"],
        Kind::Customer => &[
            "business_name",
            "cash_balance",
            "individual_name",
            "invoice_credit_balance",
            "next_invoice_sequence",
            "sources",
            "subscriptions",
            "tax",
            "tax_ids",
        ],
        Kind::Price => &["currency_options", "tiers"],
        Kind::Coupon => &["applies_to", "currency_options"],
        Kind::CheckoutSession => &[
            "branding_settings",
            "excluded_payment_method_types",
            "line_items",
            "name_collection",
            "phone_number_collection",
            "presentment_details",
            "redirect_on_completion",
            "return_url",
            "tax_id_collection",
        ],
        Kind::Account => &[
            "capabilities",
            "company",
            "controller",
            "country",
            "created",
            "default_currency",
            "external_accounts",
            "future_requirements",
            "individual",
            "metadata",
            "requirements",
            "tos_acceptance",
        ],
        Kind::Transfer => &["destination_payment", "source_type"],
        Kind::WebhookEndpoint => &["secret"],
        Kind::EarlyFraudWarning => &["payment_intent"],
        _ => absent_in_billing(kind),
    }
}

fn absent_in_billing(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Invoice => &[
            "amount_paid_off_stripe",
            "auto_advance",
            "confirmation_secret",
            "payments",
            "status_details",
            "subscription",
            "threshold_reason",
        ],
        Kind::InvoiceItem => &["frozen_fields", "invoicing_rules", "net_amount", "proration_details"],
        Kind::LineItem => &["discounts", "taxes"],
        Kind::Subscription => &["default_tax_rates", "presentment_details", "status_details"],
        Kind::SubscriptionItem => &["billed_until", "quantity"],
        _ => &[],
    }
}
