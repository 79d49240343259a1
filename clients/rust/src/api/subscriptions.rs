//! Made from the API's document by `make clients`: the operations of subscriptions.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Begin to add a way to pay. Needs the role `admin` or a higher one; an API key needs the scope `manage_billing`.
#[inline]
pub fn add_payment_method() -> Call<Json<models::PaymentMethodSetup>> {
    Call::new("add-payment-method", Method::POST, path_of("/api/v1/billing/payment-methods", &[]))
}

/// Have the subscription end with its period. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn cancel_subscription() -> Call<Json<models::Subscription>> {
    Call::new("cancel-subscription", Method::DELETE, path_of("/api/v1/billing/subscription", &[]))
}

/// Subscribe to a plan, or to another one. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn change_subscription(body: &models::WantedSubscription) -> Call<Json<models::Subscription>> {
    Call::new("change-subscription", Method::PUT, path_of("/api/v1/billing/subscription", &[])).json(body)
}

/// See an invoice of the subscription. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn get_invoice(id: &str) -> Call<Json<models::SubscriptionInvoice>> {
    Call::new("get-invoice", Method::GET, path_of("/api/v1/billing/invoices/{id}", &[&id]))
}

/// See the subscription of the workspace. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn get_subscription() -> Call<Json<models::Subscription>> {
    Call::new("get-subscription", Method::GET, path_of("/api/v1/billing/subscription", &[]))
}

/// What [`list_invoices`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListInvoicesOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List the invoices of the subscription, the newest first. Needs the role `admin` or a higher one; an API key needs
/// the scope `manage_billing`.
#[inline]
pub fn list_invoices(options: &ListInvoicesOptions) -> Call<Json<models::SubscriptionInvoicePage>> {
    Call::new("list-invoices", Method::GET, path_of("/api/v1/billing/invoices", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// List the ways to pay of the workspace. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn list_payment_methods() -> Call<Json<models::PaymentMethods>> {
    Call::new("list-payment-methods", Method::GET, path_of("/api/v1/billing/payment-methods", &[]))
}

/// Have nothing charged until the subscription is resumed. Needs the role `admin` or a higher one; an API key needs the
/// scope `manage_billing`.
#[inline]
pub fn pause_subscription() -> Call<Json<models::Subscription>> {
    Call::new("pause-subscription", Method::POST, path_of("/api/v1/billing/subscription/pause", &[]))
}

/// See what a subscription, or a change of it, would cost. Needs the role `admin` or a higher one; an API key needs the
/// scope `manage_billing`.
#[inline]
pub fn preview_subscription(body: &models::WantedSubscription) -> Call<Json<models::SubscriptionPreview>> {
    Call::new("preview-subscription", Method::POST, path_of("/api/v1/billing/subscription/preview", &[])).json(body)
}

/// Remove a way to pay. Needs the role `admin` or a higher one; an API key needs the scope `manage_billing`.
#[inline]
pub fn remove_payment_method(id: &str) -> Call<Nothing> {
    Call::new("remove-payment-method", Method::DELETE, path_of("/api/v1/billing/payment-methods/{id}", &[&id]))
}

/// Have the subscription go on. Needs the role `admin` or a higher one; an API key needs the scope `manage_billing`.
#[inline]
pub fn resume_subscription() -> Call<Json<models::Subscription>> {
    Call::new("resume-subscription", Method::POST, path_of("/api/v1/billing/subscription/resume", &[]))
}

/// Have a way to pay charged from now on. Needs the role `admin` or a higher one; an API key needs the scope
/// `manage_billing`.
#[inline]
pub fn set_default_payment_method(id: &str) -> Call<Json<models::Subscription>> {
    Call::new(
        "set-default-payment-method",
        Method::PUT,
        path_of("/api/v1/billing/payment-methods/{id}/default", &[&id]),
    )
}
