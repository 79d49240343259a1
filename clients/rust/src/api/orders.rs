//! Made from the API's document by `make clients`: the operations of orders.

use reqwest::Method;

use crate::call::{Call, Json, path_of};
use crate::models;

/// Say something to the review that holds an order. Needs the role `admin` or a higher one; an API key needs the scope
/// `buy`.
#[inline]
pub fn appeal_order(id: &str, body: &models::AppealOrder) -> Call<Json<models::Order>> {
    Call::new("appeal-order", Method::POST, path_of("/api/v1/orders/{id}/appeal", &[&id])).json(body).keyed()
}

/// Get what an order can be paid by. Needs the role `admin` or a higher one; an API key needs the scope `buy`.
#[inline]
pub fn check_out_order(id: &str, body: &models::CheckOutOrder) -> Call<Json<models::Checkout>> {
    Call::new("check-out-order", Method::POST, path_of("/api/v1/orders/{id}/checkout", &[&id])).json(body)
}

/// Close an order that nobody has paid. Needs the role `admin` or a higher one; an API key needs the scope `buy`.
#[inline]
pub fn close_order(id: &str) -> Call<Json<models::Order>> {
    Call::new("close-order", Method::POST, path_of("/api/v1/orders/{id}/close", &[&id]))
}

/// Open a discount code for the workspace's packages. Needs the role `editor` or a higher one; an API key needs the
/// scope `publish`.
#[inline]
pub fn create_discount(body: &models::CreateDiscount) -> Call<Json<models::Discount>> {
    Call::new("create-discount", Method::POST, path_of("/api/v1/creator/discounts", &[])).json(body).keyed()
}

/// Order packages at the prices that they have now. Needs the role `admin` or a higher one; an API key needs the scope
/// `buy`.
#[inline]
pub fn create_order(body: &models::CreateOrder) -> Call<Json<models::Order>> {
    Call::new("create-order", Method::POST, path_of("/api/v1/orders", &[])).json(body).keyed()
}

/// Release an order whose payment is suspicious, or give it back. For staff with one of the roles `operator`, who
/// signed in within the last ten minutes.
#[inline]
pub fn decide_payment_review(
    id: &str,
    order_id: &str,
    body: &models::DecidePaymentReview,
) -> Call<Json<models::PaymentReview>> {
    Call::new(
        "decide-payment-review",
        Method::POST,
        path_of("/api/v1/staff/workspaces/{id}/orders/{order_id}/review", &[&id, &order_id]),
    )
    .json(body)
}

/// End a discount code. Needs the role `editor` or a higher one; an API key needs the scope `publish`.
#[inline]
pub fn end_discount(code: &str) -> Call<Json<models::Discount>> {
    Call::new("end-discount", Method::POST, path_of("/api/v1/creator/discounts/{code}/end", &[&code]))
}

/// What [`get_account_statement`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetAccountStatementOptions {
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: Option<String>,
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// How many at most.
    pub limit: Option<u32>,
}

/// See an account of the books, leg by leg, as JSON or CSV. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn get_account_statement(
    account: &str,
    reason: &str,
    options: &GetAccountStatementOptions,
) -> Call<Json<models::AccountStatement>> {
    Call::new("get-account-statement", Method::GET, path_of("/api/v1/staff/books/statement", &[]))
        .ask("account", [account])
        .ask("reason", [reason])
        .ask("currency", &options.currency)
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// See who is billed, and where. Needs the role `admin` or a higher one; an API key needs the scope `manage_billing`.
#[inline]
pub fn get_billing_details() -> Call<Json<models::BillingDetails>> {
    Call::new("get-billing-details", Method::GET, path_of("/api/v1/billing/details", &[]))
}

/// Get a short-lived URL of the credit note of a refund. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn get_credit_note(id: &str, refund_id: &str) -> Call<Json<models::OrderReceipt>> {
    Call::new(
        "get-credit-note",
        Method::GET,
        path_of("/api/v1/orders/{id}/refunds/{refund_id}/receipt", &[&id, &refund_id]),
    )
}

/// See a discount code, and how often it is used. Needs the role `editor` or a higher one; an API key needs the scope
/// `publish`.
#[inline]
pub fn get_discount(code: &str) -> Call<Json<models::Discount>> {
    Call::new("get-discount", Method::GET, path_of("/api/v1/creator/discounts/{code}", &[&code]))
}

/// What [`get_earnings`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetEarningsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// See what the workspace has earned with its packages, as JSON or CSV. Needs the role `admin` or a higher one; an API
/// key needs the scope `manage_billing`.
#[inline]
pub fn get_earnings(options: &GetEarningsOptions) -> Call<Json<models::Earnings>> {
    Call::new("get-earnings", Method::GET, path_of("/api/v1/creator/earnings", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`get_numbers`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetNumbersOptions {
    /// What each day has earned by these, in pages. Without it all numbers of the range, in one.
    pub by: Option<models::RevenueBy>,
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// Of how many packages, creators, countries or streams: each has four numbers. A page may hold fewer, or none, and
    /// still have a next one.
    pub limit: Option<u32>,
}

/// See the numbers of the owner between two days, as JSON or CSV. For staff with one of the roles `operator`,
/// `auditor`.
#[inline]
pub fn get_numbers(from: &str, to: &str, options: &GetNumbersOptions) -> Call<Json<models::Numbers>> {
    Call::new("get-numbers", Method::GET, path_of("/api/v1/staff/numbers", &[]))
        .ask("from", [from])
        .ask("to", [to])
        .ask("by", &options.by)
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// See an order. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn get_order(id: &str) -> Call<Json<models::Order>> {
    Call::new("get-order", Method::GET, path_of("/api/v1/orders/{id}", &[&id]))
}

/// Get a short-lived URL of the receipt of a paid order. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn get_order_receipt(id: &str) -> Call<Json<models::OrderReceipt>> {
    Call::new("get-order-receipt", Method::GET, path_of("/api/v1/orders/{id}/receipt", &[&id]))
}

/// What [`get_trial_balance`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct GetTrialBalanceOptions {
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: Option<String>,
}

/// See all balances of the books at one moment. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn get_trial_balance(options: &GetTrialBalanceOptions) -> Call<Json<models::TrialBalance>> {
    Call::new("get-trial-balance", Method::GET, path_of("/api/v1/staff/books/trial-balance", &[]))
        .ask("currency", &options.currency)
}

/// See a dispute with what the bank is told. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn inspect_dispute(id: &str, reason: &str) -> Call<Json<models::DisputeWithEvidence>> {
    Call::new("inspect-dispute", Method::GET, path_of("/api/v1/staff/disputes/{id}", &[&id])).ask("reason", [reason])
}

/// See an order with all that happened to it. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn inspect_order(id: &str, order_id: &str, reason: &str) -> Call<Json<models::OrderHistory>> {
    Call::new(
        "inspect-order",
        Method::GET,
        path_of("/api/v1/staff/workspaces/{id}/orders/{order_id}", &[&id, &order_id]),
    )
    .ask("reason", [reason])
}

/// Get the workspace's affiliate code, by which buyers name it. Needs the role `admin` or a higher one; an API key
/// needs the scope `manage_billing`.
#[inline]
pub fn issue_affiliate_code() -> Call<Json<models::IssuedAffiliateCode>> {
    Call::new("issue-affiliate-code", Method::POST, path_of("/api/v1/creator/affiliate-code", &[]))
}

/// Get a code of a gift, or have it mailed to whom the gift is for. Needs the role `admin` or a higher one; an API key
/// needs the scope `buy`.
#[inline]
pub fn issue_gift_code(id: &str, body: &models::IssueGiftCode) -> Call<Json<models::GiftCode>> {
    Call::new("issue-gift-code", Method::POST, path_of("/api/v1/orders/{id}/gift-codes", &[&id])).json(body).keyed()
}

/// What [`list_differences`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListDifferencesOptions {
    /// Only those of this class.
    pub class: Option<models::DifferenceClass>,
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// How many at most.
    pub limit: Option<u32>,
    /// Open ones, unless it says otherwise.
    pub state: Option<models::DifferenceState>,
}

/// List what the books have otherwise than Stripe. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn list_differences(options: &ListDifferencesOptions) -> Call<Json<models::BooksDifferencePage>> {
    Call::new("list-differences", Method::GET, path_of("/api/v1/staff/books/differences", &[]))
        .ask("class", &options.class)
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
        .ask("state", &options.state)
}

/// What [`list_discounts`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListDiscountsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the workspace's discount codes. Needs the role `editor` or a higher one; an API key needs the scope `publish`.
#[inline]
pub fn list_discounts(options: &ListDiscountsOptions) -> Call<Json<models::DiscountPage>> {
    Call::new("list-discounts", Method::GET, path_of("/api/v1/creator/discounts", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_disputes`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListDisputesOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    pub limit: Option<u32>,
    /// Only those in this state.
    pub state: Option<models::DisputeState>,
}

/// List disputes, those whose evidence is due first before the others. For staff with one of the roles `operator`,
/// `auditor`.
#[inline]
pub fn list_disputes(options: &ListDisputesOptions) -> Call<Json<models::DisputePage>> {
    Call::new("list-disputes", Method::GET, path_of("/api/v1/staff/disputes", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
        .ask("state", &options.state)
}

/// What [`list_gifts`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListGiftsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the gifts that the workspace has bought. Needs the role `viewer` or a higher one; an API key needs the scope
/// `read`.
#[inline]
pub fn list_gifts(options: &ListGiftsOptions) -> Call<Json<models::OrderPage>> {
    Call::new("list-gifts", Method::GET, path_of("/api/v1/gifts", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_orders`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListOrdersOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the orders of the workspace, the latest first. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn list_orders(options: &ListOrdersOptions) -> Call<Json<models::OrderPage>> {
    Call::new("list-orders", Method::GET, path_of("/api/v1/orders", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_payment_reviews`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListPaymentReviewsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// Whether also those that were decided are listed, after the others.
    pub decided: Option<bool>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    pub limit: Option<u32>,
}

/// List payments that wait for people. For staff with one of the roles `operator`.
#[inline]
pub fn list_payment_reviews(options: &ListPaymentReviewsOptions) -> Call<Json<models::PaymentReviewPage>> {
    Call::new("list-payment-reviews", Method::GET, path_of("/api/v1/staff/reviews/payments", &[]))
        .ask("cursor", &options.cursor)
        .ask("decided", &options.decided)
        .ask("limit", &options.limit)
}

/// What [`list_purchases`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListPurchasesOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List what the workspace has bought. Needs the role `viewer` or a higher one; an API key needs the scope `read`.
#[inline]
pub fn list_purchases(options: &ListPurchasesOptions) -> Call<Json<models::PurchasePage>> {
    Call::new("list-purchases", Method::GET, path_of("/api/v1/marketplace/purchases", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_reconciliations`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListReconciliationsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the days on which the books were compared with Stripe. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn list_reconciliations(options: &ListReconciliationsOptions) -> Call<Json<models::ReconciliationPage>> {
    Call::new("list-reconciliations", Method::GET, path_of("/api/v1/staff/books/reconciliations", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// Order one package at the price that it has now. Needs the role `admin` or a higher one; an API key needs the scope
/// `buy`.
#[inline]
pub fn purchase_package(namespace: &str, name: &str, body: &models::PurchasePackage) -> Call<Json<models::Order>> {
    Call::new(
        "purchase-package",
        Method::POST,
        path_of("/api/v1/marketplace/packages/{namespace}/{name}/purchase", &[&namespace, &name]),
    )
    .json(body)
    .keyed()
}

/// See what packages would cost now, by a discount code. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn quote_order(body: &models::QuoteOrder) -> Call<Json<models::Quote>> {
    Call::new("quote-order", Method::POST, path_of("/api/v1/orders/quote", &[])).json(body)
}

/// Take what Stripe tells of payments.
#[inline]
pub fn receive_stripe_webhook(body: &models::StripeEventBody) -> Call<Json<models::WebhookReceived>> {
    Call::new("receive-stripe-webhook", Method::POST, path_of("/webhooks/stripe", &[])).json(body)
}

/// Record what a campaign has cost on a day. For staff with one of the roles `operator`.
#[inline]
pub fn record_campaign_cost(body: &models::RecordCampaignCost) -> Call<Json<models::CampaignCost>> {
    Call::new("record-campaign-cost", Method::POST, path_of("/api/v1/staff/numbers/costs", &[])).json(body)
}

/// Redeem a gift, by its code. Needs the role `admin` or a higher one; an API key needs the scope `buy`.
#[inline]
pub fn redeem_gift(body: &models::RedeemGift) -> Call<Json<models::RedeemedGift>> {
    Call::new("redeem-gift", Method::POST, path_of("/api/v1/gifts/redeem", &[])).json(body).keyed()
}

/// Give packages of a paid order back. Needs the role `admin` or a higher one; an API key needs the scope `buy`.
#[inline]
pub fn refund_order(id: &str, body: &models::RefundOrder) -> Call<Json<models::Order>> {
    Call::new("refund-order", Method::POST, path_of("/api/v1/orders/{id}/refunds", &[&id])).json(body).keyed()
}

/// Have an event of Stripe's applied once more. For staff with one of the roles `operator`, who signed in within the
/// last ten minutes.
#[inline]
pub fn replay_stripe_event(id: &str, body: &models::ReplayStripeEvent) -> Call<Json<models::StripeEvent>> {
    Call::new("replay-stripe-event", Method::POST, path_of("/api/v1/staff/stripe-events/{id}/replay", &[&id]))
        .json(body)
}

/// Have what Stripe has told between two moments applied once more. For staff with one of the roles `operator`, who
/// signed in within the last ten minutes.
#[inline]
pub fn replay_stripe_events(body: &models::ReplayStripeEvents) -> Call<Json<models::ReplayedStripeEvents>> {
    Call::new("replay-stripe-events", Method::POST, path_of("/api/v1/staff/stripe-events/replay", &[])).json(body)
}

/// End a difference between the books and Stripe. For staff with one of the roles `operator`, who signed in within the
/// last ten minutes.
#[inline]
pub fn resolve_difference(id: &str, body: &models::ResolveDifference) -> Call<Json<models::BooksDifference>> {
    Call::new("resolve-difference", Method::POST, path_of("/api/v1/staff/books/differences/{id}/resolve", &[&id]))
        .json(body)
}

/// Have the evidence of a dispute handed in. For staff with one of the roles `operator`, who signed in within the last
/// ten minutes.
#[inline]
pub fn submit_dispute_evidence(
    id: &str,
    body: &models::SubmitDisputeEvidence,
) -> Call<Json<models::DisputeWithEvidence>> {
    Call::new("submit-dispute-evidence", Method::POST, path_of("/api/v1/staff/disputes/{id}/evidence/submit", &[&id]))
        .json(body)
}

/// Say who is billed, and where. Needs the role `admin` or a higher one; an API key needs the scope `manage_billing`.
#[inline]
pub fn update_billing_details(body: &models::UpdateBillingDetails) -> Call<Json<models::BillingDetails>> {
    Call::new("update-billing-details", Method::PUT, path_of("/api/v1/billing/details", &[])).json(body)
}

/// Write what a bank is told of a dispute. For staff with one of the roles `operator`, who signed in within the last
/// ten minutes.
#[inline]
pub fn update_dispute_evidence(
    id: &str,
    body: &models::UpdateDisputeEvidence,
) -> Call<Json<models::DisputeWithEvidence>> {
    Call::new("update-dispute-evidence", Method::PUT, path_of("/api/v1/staff/disputes/{id}/evidence", &[&id]))
        .json(body)
}
