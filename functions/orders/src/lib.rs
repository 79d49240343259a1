//! Orders: what workspaces buy, how it is paid and given back, and the books behind it.
//!
//! An order is made by its buyer (`create-order`), who then pays on a page of Stripe's or in
//! Stripe's form (`check-out-order`). Stripe tells what became of it
//! (`receive-stripe-webhook`), which is kept first and applied afterwards
//! (`apply-payment`); what no webhook and no message brought, `find-lost-stripe-events` and
//! `sweep-payments` find.

pub mod apply_payment;
pub mod check_out_order;
mod checkout;
pub mod close_order;
pub mod create_order;
pub mod find_lost_stripe_events;
pub mod get_account_statement;
pub mod get_earnings;
pub mod get_order;
pub mod get_trial_balance;
pub mod inspect_order;
pub mod list_orders;
pub mod list_purchases;
pub mod order_view;
mod ordering;
pub mod purchase_package;
pub mod receive_stripe_webhook;
pub mod refund_order;
pub mod replay_stripe_event;
mod settling;
pub mod sweep_payments;

use platform::{Caller, Endpoint, Error, ErrorCode};

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &create_order::ENDPOINT,
    &purchase_package::ENDPOINT,
    &list_orders::ENDPOINT,
    &get_order::ENDPOINT,
    &check_out_order::ENDPOINT,
    &close_order::ENDPOINT,
    &refund_order::ENDPOINT,
    &list_purchases::ENDPOINT,
    &get_earnings::ENDPOINT,
    &receive_stripe_webhook::ENDPOINT,
    &apply_payment::ENDPOINT,
    &sweep_payments::ENDPOINT,
    &find_lost_stripe_events::ENDPOINT,
    &get_trial_balance::ENDPOINT,
    &get_account_statement::ENDPOINT,
    &inspect_order::ENDPOINT,
    &replay_stripe_event::ENDPOINT,
];

/// What a 404 calls the things of this area.
const ORDER: &str = "order";
const PACKAGE: &str = "package";

const ORDER_PAID: ErrorCode = ErrorCode::conflict("order_paid");
const ORDER_CLOSED: ErrorCode = ErrorCode::conflict("order_closed");
/// A test key has no part in what is paid.
const LIVE_KEY_REQUIRED: ErrorCode = ErrorCode::conflict("live_key_required");
/// A bank is at work on a payment, which nobody can stop.
const PAYMENT_UNDER_WAY: ErrorCode = ErrorCode::conflict("payment_under_way");

/// # Errors
/// [`LIVE_KEY_REQUIRED`].
fn check_live(caller: &Caller) -> Result<(), Error> {
    if caller.is_test() {
        let detail = "Orders are paid with real money: a test key neither makes nor changes them.".to_owned();
        return Err(Error::Conflict { code: LIVE_KEY_REQUIRED, detail });
    }
    Ok(())
}

/// A currency that the books can be in, for the API's document.
fn currencies() -> utoipa::openapi::Object {
    utoipa::openapi::ObjectBuilder::new()
        .schema_type(utoipa::openapi::schema::Type::String)
        .enum_values(Some(ledger::Currency::ALL.iter().map(|currency| currency.as_str())))
        .pattern(Some("^[a-z]{3}$"))
        .description(Some("By ISO 4217, in lower case. Of a request without it, US dollars."))
        .examples(["usd"])
        .build()
}
