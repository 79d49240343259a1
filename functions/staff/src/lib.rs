//! Staff: the people who run the product, what they may look at and do, and why they did.

mod customer;
pub mod enrol_staff;
pub mod find_account;
pub mod grant_staff;
pub mod inspect_account;
pub mod inspect_generation;
pub mod inspect_generations;
pub mod inspect_workspace;
mod job;
pub mod list_acts;
pub mod list_staff;
pub mod login_staff;
pub mod restore_account;
pub mod restore_workspace;
pub mod revoke_staff;
pub mod set_workspace_plan;
pub mod suspend_account;
pub mod suspend_workspace;

use platform::Endpoint;

/// The area at a glance.
pub static ENDPOINTS: &[&Endpoint] = &[
    &login_staff::ENDPOINT,
    &enrol_staff::ENDPOINT,
    &find_account::ENDPOINT,
    &inspect_account::ENDPOINT,
    &suspend_account::ENDPOINT,
    &restore_account::ENDPOINT,
    &inspect_workspace::ENDPOINT,
    &suspend_workspace::ENDPOINT,
    &restore_workspace::ENDPOINT,
    &set_workspace_plan::ENDPOINT,
    &inspect_generations::ENDPOINT,
    &inspect_generation::ENDPOINT,
    &list_acts::ENDPOINT,
    &grant_staff::ENDPOINT,
    &revoke_staff::ENDPOINT,
    &list_staff::ENDPOINT,
];
