//! Operations: is it up, what does the API look like, and what leaves the
//! database with a transaction.

pub mod get_health;
pub mod get_openapi;
pub mod get_ready;
pub mod record_mail_feedback;
pub mod relay_outbox;
pub mod send_mail;
pub mod show_unsubscribe;
pub mod sweep_outbox;
pub mod unsubscribe;
mod unsubscribe_page;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &get_health::ENDPOINT,
    &get_ready::ENDPOINT,
    &get_openapi::ENDPOINT,
    &relay_outbox::ENDPOINT,
    &send_mail::ENDPOINT,
    &record_mail_feedback::ENDPOINT,
    &show_unsubscribe::ENDPOINT,
    &unsubscribe::ENDPOINT,
    &sweep_outbox::ENDPOINT,
];
