//! Identity: who somebody is, and how they prove it.

pub mod authorize;
pub mod change_password;
mod code;
pub mod confirm_email_change;
pub mod get_account;
pub mod login;
pub mod register;
pub mod request_email_change;
pub mod request_password_reset;
pub mod reset_password;
mod signed_in;
pub mod update_account;
pub mod verify_email;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &register::ENDPOINT,
    &verify_email::ENDPOINT,
    &login::ENDPOINT,
    &request_password_reset::ENDPOINT,
    &reset_password::ENDPOINT,
    &change_password::ENDPOINT,
    &request_email_change::ENDPOINT,
    &confirm_email_change::ENDPOINT,
    &get_account::ENDPOINT,
    &update_account::ENDPOINT,
    &authorize::ENDPOINT,
];
