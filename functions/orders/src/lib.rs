//! Orders: what workspaces buy, how it is paid and given back, and the books behind it.
//!
//! An order is made by its buyer (`create-order`) at the prices that `quote-order` tells, which
//! a creator's discount code can lower (`create-discount`), with the tax of the place that the
//! workspace's billing details name (`update-billing-details`), where the operator collects it;
//! by the code of an affiliate (`issue-affiliate-code`) that workspace gets a part of it.
//! The buyer pays on a page of Stripe's or in Stripe's form (`check-out-order`). Stripe tells
//! what became of it
//! (`receive-stripe-webhook`), which is kept first and applied afterwards
//! (`apply-payment`); what no webhook and no message brought, `find-lost-stripe-events` and
//! `sweep-payments` find. A paid order has a receipt (`get-order-receipt`); one for somebody else
//! has a code (`issue-gift-code`), which puts its package into their workspace (`redeem-gift`).
//! Where a bank takes money back, staff sees it (`list-disputes`) and answers the bank
//! (`submit-dispute-evidence`). `reconcile-payments` compares the books with Stripe's balance,
//! day by day, and staff resolves what differs (`resolve-difference`). An order whose payment is
//! suspicious waits for people (`list-payment-reviews`), who release it or give it back
//! (`decide-payment-review`); its buyer can say something to it (`appeal-order`).
//! `aggregate-numbers` adds up each day for the owner (`get-numbers`), beside what campaigns cost
//! (`record-campaign-cost`); `rebuild-numbers` has days added up anew.

pub mod aggregate_numbers;
pub mod appeal_order;
pub mod apply_payment;
pub mod billing_view;
pub mod check_out_order;
mod checkout;
pub mod close_order;
pub mod create_discount;
pub mod create_order;
pub mod decide_payment_review;
pub mod difference_view;
pub mod discount_view;
mod discounting;
pub mod dispute_view;
mod disputing;
pub mod end_discount;
pub mod find_lost_stripe_events;
pub mod get_account_statement;
pub mod get_billing_details;
pub mod get_credit_note;
pub mod get_discount;
pub mod get_earnings;
pub mod get_numbers;
pub mod get_order;
pub mod get_order_receipt;
pub mod get_trial_balance;
pub mod inspect_dispute;
pub mod inspect_order;
pub mod issue_affiliate_code;
pub mod issue_gift_code;
pub mod list_differences;
pub mod list_discounts;
pub mod list_disputes;
pub mod list_gifts;
pub mod list_orders;
pub mod list_payment_reviews;
pub mod list_purchases;
pub mod list_reconciliations;
pub mod order_view;
mod ordering;
pub mod purchase_package;
pub mod quote_order;
pub mod rebuild_numbers;
pub mod receipts;
pub mod receive_stripe_webhook;
pub mod reconcile_payments;
pub mod record_campaign_cost;
pub mod redeem_gift;
mod referring;
pub mod refund_order;
pub mod replay_stripe_event;
pub mod replay_stripe_events;
pub mod resolve_difference;
pub mod review_view;
mod settling;
mod sharing;
mod statement_csv;
pub mod submit_dispute_evidence;
pub mod sweep_payments;
mod taxing;
pub mod update_billing_details;
pub mod update_dispute_evidence;

use platform::{Caller, Endpoint, Error, ErrorCode};

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &get_billing_details::ENDPOINT,
    &update_billing_details::ENDPOINT,
    &quote_order::ENDPOINT,
    &create_order::ENDPOINT,
    &purchase_package::ENDPOINT,
    &list_orders::ENDPOINT,
    &get_order::ENDPOINT,
    &check_out_order::ENDPOINT,
    &close_order::ENDPOINT,
    &refund_order::ENDPOINT,
    &appeal_order::ENDPOINT,
    &list_purchases::ENDPOINT,
    &get_order_receipt::ENDPOINT,
    &get_credit_note::ENDPOINT,
    &list_gifts::ENDPOINT,
    &issue_gift_code::ENDPOINT,
    &redeem_gift::ENDPOINT,
    &create_discount::ENDPOINT,
    &list_discounts::ENDPOINT,
    &get_discount::ENDPOINT,
    &end_discount::ENDPOINT,
    &issue_affiliate_code::ENDPOINT,
    &get_earnings::ENDPOINT,
    &receive_stripe_webhook::ENDPOINT,
    &apply_payment::ENDPOINT,
    &sweep_payments::ENDPOINT,
    &find_lost_stripe_events::ENDPOINT,
    &get_trial_balance::ENDPOINT,
    &get_account_statement::ENDPOINT,
    &inspect_order::ENDPOINT,
    &replay_stripe_event::ENDPOINT,
    &replay_stripe_events::ENDPOINT,
    &reconcile_payments::ENDPOINT,
    &list_reconciliations::ENDPOINT,
    &list_differences::ENDPOINT,
    &resolve_difference::ENDPOINT,
    &list_disputes::ENDPOINT,
    &inspect_dispute::ENDPOINT,
    &update_dispute_evidence::ENDPOINT,
    &submit_dispute_evidence::ENDPOINT,
    &list_payment_reviews::ENDPOINT,
    &decide_payment_review::ENDPOINT,
    &aggregate_numbers::ENDPOINT,
    &rebuild_numbers::ENDPOINT,
    &get_numbers::ENDPOINT,
    &record_campaign_cost::ENDPOINT,
];

/// What a 404 calls the things of this area.
const BILLING_DETAILS: &str = "billing details";
const ORDER: &str = "order";
const PACKAGE: &str = "package";
const DISPUTE: &str = "dispute";

const ORDER_PAID: ErrorCode = ErrorCode::conflict("order_paid");
const ORDER_CLOSED: ErrorCode = ErrorCode::conflict("order_closed");
/// Nobody pays for, or redeems, what they would not get.
const PACKAGE_UNAVAILABLE: ErrorCode = ErrorCode::conflict("package_unavailable");
/// A bank takes no evidence of the dispute any more, or has it.
const DISPUTE_NOT_OPEN: ErrorCode = ErrorCode::conflict("dispute_not_open");
/// A bank is at work on a payment, which nobody can stop.
const PAYMENT_UNDER_WAY: ErrorCode = ErrorCode::conflict("payment_under_way");

/// A test key has no part in what is paid.
fn check_live(caller: &Caller) -> Result<(), Error> {
    caller.require_live("Orders and discounts are about real money: a test key neither makes nor changes them.")
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
