//! Identity: who somebody is, and how they prove it.

pub mod authorize;
pub mod change_password;
mod code;
pub mod confirm_email_change;
pub mod confirm_second_factor;
pub mod create_key;
pub mod disable_second_factor;
pub mod enrol_second_factor;
pub mod erase_account;
pub mod exchange_oauth;
pub mod export_account;
pub mod finish_erasures;
pub mod finish_oauth;
pub mod get_account;
pub mod get_key;
pub mod get_mail_preferences;
pub mod get_second_factor;
pub mod get_token_keys;
mod key_view;
pub mod link_oauth;
pub mod list_keys;
pub mod list_logins;
pub mod list_providers;
pub mod list_sessions;
pub mod login;
pub mod login_second_factor;
pub mod logout;
mod mail_preferences;
mod oauth;
mod proof;
pub mod refresh;
pub mod register;
pub mod renew_recovery_codes;
pub mod request_email_change;
pub mod request_password_reset;
pub mod reset_password;
pub mod revoke_key;
pub mod revoke_other_sessions;
pub mod revoke_session;
pub mod rotate_key;
pub mod rotate_token_key;
mod signed_in;
pub mod start_oauth;
pub mod step_up;
pub mod step_up_oauth;
pub mod unlink_oauth;
pub mod update_account;
pub mod update_mail_preferences;
pub mod validate_token;
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
    &get_mail_preferences::ENDPOINT,
    &update_mail_preferences::ENDPOINT,
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
    &list_providers::ENDPOINT,
    &start_oauth::ENDPOINT,
    &finish_oauth::ENDPOINT,
    &exchange_oauth::ENDPOINT,
    &list_logins::ENDPOINT,
    &link_oauth::ENDPOINT,
    &unlink_oauth::ENDPOINT,
    &step_up_oauth::ENDPOINT,
    &get_token_keys::ENDPOINT,
    &rotate_token_key::ENDPOINT,
    &export_account::ENDPOINT,
    &erase_account::ENDPOINT,
    &finish_erasures::ENDPOINT,
    &authorize::ENDPOINT,
];
