//! Evidence: receipts of what was generated, and the keys to check them.

pub mod document;
mod find_receipt;
pub mod get_receipt;
pub mod get_receipt_keys;
pub mod verify_receipt;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[&get_receipt::ENDPOINT, &verify_receipt::ENDPOINT, &get_receipt_keys::ENDPOINT];

/// What a 404 calls it.
const RECEIPT: &str = "receipt";
