//! Made from the API's document by `make clients`: the operations of ops.

use reqwest::Method;

use crate::call::{Call, Json, Raw, path_of};
use crate::models;

/// Tell that the API is up.
#[inline]
pub fn get_health() -> Call<Json<models::Health>> {
    Call::new("get-health", Method::GET, path_of("/health", &[]))
}

/// Describe the whole API as an OpenAPI 3.1 document.
#[inline]
pub fn get_openapi() -> Call<Json<models::OpenApiDocument>> {
    Call::new("get-openapi", Method::GET, path_of("/openapi.json", &[]))
}

/// Tell whether the parts that the API needs answer.
#[inline]
pub fn get_ready() -> Call<Json<models::Ready>> {
    Call::new("get-ready", Method::GET, path_of("/ready", &[]))
}

/// What [`show_unsubscribe`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ShowUnsubscribeOptions {
    /// What follows `token=` in the link.
    pub token: Option<String>,
}

/// Show the page that asks whether to stop mails of one kind.
#[inline]
pub fn show_unsubscribe(options: &ShowUnsubscribeOptions) -> Call<Raw> {
    Call::new("show-unsubscribe", Method::GET, path_of("/api/v1/mail/unsubscribe", &[])).ask("token", &options.token)
}

/// What [`unsubscribe`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct UnsubscribeOptions {
    /// What follows `token=` in the link.
    pub token: Option<String>,
}

/// Stop mails of one kind, by the link of a mail.
#[inline]
pub fn unsubscribe(options: &UnsubscribeOptions) -> Call<Raw> {
    Call::new("unsubscribe", Method::POST, path_of("/api/v1/mail/unsubscribe", &[])).ask("token", &options.token)
}
