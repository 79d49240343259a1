//! Subscriptions: the plan that a workspace pays for by the month or by the year.
//!
//! `preview-subscription` says what a wish costs, and when; `change-subscription` begins one
//! or changes it, `cancel-subscription`, `pause-subscription` and `resume-subscription` say
//! whether it goes on. Stripe charges for it by a card that `add-payment-method` has a browser
//! add. What Stripe tells of it comes by `receive-stripe-webhook` to `apply-payment`, of the
//! area of orders, which also does what the clock asks for. `make-prices` makes what is sold
//! at Stripe, of the table in `subscriptions_store::offers`.

pub mod add_payment_method;
mod asking;
pub mod cancel_subscription;
pub mod change_subscription;
mod deciding;
pub mod get_invoice;
pub mod get_subscription;
pub mod invoice_view;
mod judging;
pub mod list_invoices;
pub mod list_payment_methods;
pub mod make_prices;
pub mod pause_subscription;
pub mod preview_subscription;
pub mod remove_payment_method;
pub mod resume_subscription;
pub mod set_default_payment_method;
pub mod subscription_view;
pub mod wanting;

use platform::{Caller, Endpoint, Error, ErrorCode};

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &get_subscription::ENDPOINT,
    &preview_subscription::ENDPOINT,
    &change_subscription::ENDPOINT,
    &cancel_subscription::ENDPOINT,
    &resume_subscription::ENDPOINT,
    &pause_subscription::ENDPOINT,
    &list_payment_methods::ENDPOINT,
    &add_payment_method::ENDPOINT,
    &set_default_payment_method::ENDPOINT,
    &remove_payment_method::ENDPOINT,
    &list_invoices::ENDPOINT,
    &get_invoice::ENDPOINT,
    &make_prices::ENDPOINT,
];

/// What a 404 calls the things of this area.
const SUBSCRIPTION: &str = "subscription";
const PAYMENT_METHOD: &str = "payment method";
const INVOICE: &str = "invoice";

/// The bank has declined, or Stripe does not do it for another reason.
const PAYMENT_REFUSED: ErrorCode = ErrorCode::conflict("payment_refused");
/// There is nothing to charge.
const PAYMENT_METHOD_REQUIRED: ErrorCode = ErrorCode::conflict("payment_method_required");
/// It would take away what is paid for, or change what Stripe does not change.
const NOT_WHILE_IT_RUNS: ErrorCode = ErrorCode::conflict("not_while_subscription_runs");
/// It ends with its period, is paused, or is not paid: that comes first.
const SUBSCRIPTION_STOPPED: ErrorCode = ErrorCode::conflict("subscription_stopped");
/// Staff has given the workspace other terms.
const PLAN_BY_AGREEMENT: ErrorCode = ErrorCode::conflict("plan_by_agreement");
const TRIAL_USED: ErrorCode = ErrorCode::conflict("trial_used");

/// A test key has no part in what is paid.
fn check_live(caller: &Caller) -> Result<(), Error> {
    caller.require_live("Subscriptions are about real money: a test key does not change them.")
}
