//! Evidence: receipts of what was generated, the keys to check them, and the log of what
//! happened in a workspace.

pub mod document;
mod find_receipt;
pub mod get_receipt;
pub mod get_receipt_keys;
pub mod list_account_events;
pub mod list_audit_logs;
mod log_page;
pub mod verify_receipt;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &get_receipt::ENDPOINT,
    &verify_receipt::ENDPOINT,
    &get_receipt_keys::ENDPOINT,
    &list_audit_logs::ENDPOINT,
    &list_account_events::ENDPOINT,
];

/// What a 404 calls it.
const RECEIPT: &str = "receipt";
