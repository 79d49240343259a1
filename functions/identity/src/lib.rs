//! Identity: who somebody is, and how they prove it.

pub mod authorize;
pub mod confirm_second_factor;
pub mod create_key;
pub mod disable_second_factor;
pub mod enrol_second_factor;
pub mod get_key;
pub mod get_second_factor;
pub mod get_token_keys;
mod key_view;
pub mod list_keys;
pub mod list_sessions;
pub mod login;
pub mod login_second_factor;
pub mod logout;
mod proof;
pub mod refresh;
pub mod register;
pub mod renew_recovery_codes;
pub mod revoke_key;
pub mod revoke_other_sessions;
pub mod revoke_session;
pub mod rotate_key;
pub mod rotate_token_key;
mod signed_in;
pub mod step_up;
pub mod validate_token;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &register::ENDPOINT,
    &login::ENDPOINT,
    &create_key::ENDPOINT,
    &list_keys::ENDPOINT,
    &get_key::ENDPOINT,
    &rotate_key::ENDPOINT,
    &revoke_key::ENDPOINT,
    &login_second_factor::ENDPOINT,
    &refresh::ENDPOINT,
    &logout::ENDPOINT,
    &list_sessions::ENDPOINT,
    &revoke_session::ENDPOINT,
    &revoke_other_sessions::ENDPOINT,
    &validate_token::ENDPOINT,
    &step_up::ENDPOINT,
    &get_second_factor::ENDPOINT,
    &enrol_second_factor::ENDPOINT,
    &confirm_second_factor::ENDPOINT,
    &disable_second_factor::ENDPOINT,
    &renew_recovery_codes::ENDPOINT,
    &get_token_keys::ENDPOINT,
    &rotate_token_key::ENDPOINT,
    &authorize::ENDPOINT,
];
