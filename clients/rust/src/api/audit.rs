//! Made from the API's document by `make clients`: the operations of audit.

use reqwest::Method;

use crate::call::{Call, Json, path_of};
use crate::models;

/// Get the signed receipt of a complete generation. Needs the role `viewer` or a higher one; an API key needs the scope
/// `read`.
#[inline]
pub fn get_receipt(generation_id: &str) -> Call<Json<models::Receipt>> {
    Call::new("get-receipt", Method::GET, path_of("/api/v1/receipts/{generation_id}", &[&generation_id]))
}

/// Publish the public keys that receipts are signed with.
#[inline]
pub fn get_receipt_keys() -> Call<Json<models::KeySet>> {
    Call::new("get-receipt-keys", Method::GET, path_of("/.well-known/receipt-keys.json", &[]))
}

/// What [`list_account_events`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListAccountEventsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List what happened to your account, the newest first. For the person themself: an API key cannot do this.
#[inline]
pub fn list_account_events(options: &ListAccountEventsOptions) -> Call<Json<models::EventViewPage>> {
    Call::new("list-account-events", Method::GET, path_of("/api/v1/auth/events", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// What [`list_audit_logs`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListAuditLogsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// The last day, in UTC; until now when absent.
    pub end_date: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    pub limit: Option<u32>,
    /// The first day, in UTC; from the beginning when absent.
    pub start_date: Option<String>,
}

/// List what happened in the workspace, the newest first. Needs the role `viewer` or a higher one; an API key needs the
/// scope `read`.
#[inline]
pub fn list_audit_logs(options: &ListAuditLogsOptions) -> Call<Json<models::EventViewPage>> {
    Call::new("list-audit-logs", Method::GET, path_of("/api/v1/audit-logs", &[]))
        .ask("cursor", &options.cursor)
        .ask("end_date", &options.end_date)
        .ask("limit", &options.limit)
        .ask("start_date", &options.start_date)
}

/// Check a receipt: form, roots, signature, and the artefact as stored. Needs the role `viewer` or a higher one; an API
/// key needs the scope `read`.
#[inline]
pub fn verify_receipt(generation_id: &str, body: &models::VerifyReceipt) -> Call<Json<models::Verification>> {
    Call::new("verify-receipt", Method::POST, path_of("/api/v1/receipts/{generation_id}/verify", &[&generation_id]))
        .json(body)
}
