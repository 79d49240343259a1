//! Who somebody is and how they prove it: accounts and what they sign in by, API keys,
//! invitations, staff; which of them are kept out, and which mails reach them.

pub mod accounts;
pub mod api_keys;
pub mod attempts;
pub mod email_changes;
pub mod invitations;
pub mod logins;
pub mod mail_dedup;
pub mod mail_rate_limit;
pub mod mailboxes;
pub mod oauth;
pub mod password_resets;
pub mod passwords;
pub mod registrations;
pub mod second_factor;
pub mod sessions;
pub mod staff;
pub mod suspensions;
pub mod totp;
