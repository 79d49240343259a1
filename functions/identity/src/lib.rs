//! Identity: who somebody is, and how they prove it.

pub mod authorize;
pub mod create_key;
pub mod erase_account;
pub mod export_account;
pub mod finish_erasures;
pub mod get_key;
mod key_view;
pub mod list_keys;
pub mod login;
pub mod register;
pub mod revoke_key;
pub mod rotate_key;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &register::ENDPOINT,
    &login::ENDPOINT,
    &authorize::ENDPOINT,
    &create_key::ENDPOINT,
    &list_keys::ENDPOINT,
    &get_key::ENDPOINT,
    &rotate_key::ENDPOINT,
    &revoke_key::ENDPOINT,
    &export_account::ENDPOINT,
    &erase_account::ENDPOINT,
    &finish_erasures::ENDPOINT,
];
