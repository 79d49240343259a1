//! Made from the API's document by `make clients`: the operations of staff.

use reqwest::Method;

use crate::call::{Call, Json, Nothing, path_of};
use crate::models;

/// Choose a password and an authenticator app, after a grant.
#[inline]
pub fn enrol_staff(body: &models::StaffEnrolment) -> Call<Json<models::StaffEnrolled>> {
    Call::new("enrol-staff", Method::POST, path_of("/api/v1/staff/enrol", &[])).json(body)
}

/// Find the account of an address. For staff with one of the roles `operator`, `moderator`, `support`, `auditor`.
#[inline]
pub fn find_account(email: &str, reason: &str) -> Call<Json<models::CustomerAccount>> {
    Call::new("find-account", Method::GET, path_of("/api/v1/staff/accounts", &[]))
        .ask("email", [email])
        .ask("reason", [reason])
}

/// See an account. For staff with one of the roles `operator`, `moderator`, `support`, `auditor`.
#[inline]
pub fn inspect_account(id: &str, reason: &str) -> Call<Json<models::CustomerAccount>> {
    Call::new("inspect-account", Method::GET, path_of("/api/v1/staff/accounts/{id}", &[&id])).ask("reason", [reason])
}

/// See what happened to a generation. For staff with one of the roles `operator`, `support`.
#[inline]
pub fn inspect_generation(id: &str, generation_id: &str, reason: &str) -> Call<Json<models::JobHistory>> {
    Call::new(
        "inspect-generation",
        Method::GET,
        path_of("/api/v1/staff/workspaces/{id}/generations/{generation_id}", &[&id, &generation_id]),
    )
    .ask("reason", [reason])
}

/// What [`inspect_generations`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct InspectGenerationsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// At most so many.
    pub limit: Option<u32>,
}

/// List a workspace's generations. For staff with one of the roles `operator`, `support`.
#[inline]
pub fn inspect_generations(id: &str, reason: &str, options: &InspectGenerationsOptions) -> Call<Json<models::JobPage>> {
    Call::new("inspect-generations", Method::GET, path_of("/api/v1/staff/workspaces/{id}/generations", &[&id]))
        .ask("reason", [reason])
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// See a workspace. For staff with one of the roles `operator`, `moderator`, `support`, `auditor`.
#[inline]
pub fn inspect_workspace(id: &str, reason: &str) -> Call<Json<models::CustomerWorkspace>> {
    Call::new("inspect-workspace", Method::GET, path_of("/api/v1/staff/workspaces/{id}", &[&id]))
        .ask("reason", [reason])
}

/// What [`list_acts`] can be asked; what is not set is not sent.
#[derive(Debug, Clone, Default)]
pub struct ListActsOptions {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    pub limit: Option<u32>,
}

/// List what staff did. For staff with one of the roles `operator`, `auditor`.
#[inline]
pub fn list_acts(options: &ListActsOptions) -> Call<Json<models::EventViewPage>> {
    Call::new("list-acts", Method::GET, path_of("/api/v1/staff/acts", &[]))
        .ask("cursor", &options.cursor)
        .ask("limit", &options.limit)
}

/// Get an access token of staff.
#[inline]
pub fn login_staff(body: &models::StaffLogin) -> Call<Json<models::StaffSession>> {
    Call::new("login-staff", Method::POST, path_of("/api/v1/staff/login", &[])).json(body)
}

/// Restore a suspended account. For staff with one of the roles `operator`, `moderator`, who signed in within the last
/// ten minutes.
#[inline]
pub fn restore_account(id: &str, body: &models::WithReason) -> Call<Nothing> {
    Call::new("restore-account", Method::POST, path_of("/api/v1/staff/accounts/{id}/restore", &[&id])).json(body)
}

/// Restore a suspended workspace. For staff with one of the roles `operator`, `moderator`, who signed in within the
/// last ten minutes.
#[inline]
pub fn restore_workspace(id: &str, body: &models::WithReason) -> Call<Nothing> {
    Call::new("restore-workspace", Method::POST, path_of("/api/v1/staff/workspaces/{id}/restore", &[&id])).json(body)
}

/// Give a workspace another plan. For staff with one of the roles `operator`, who signed in within the last ten
/// minutes.
#[inline]
pub fn set_workspace_plan(id: &str, body: &models::SetWorkspacePlan) -> Call<Json<models::PlanSet>> {
    Call::new("set-workspace-plan", Method::PUT, path_of("/api/v1/staff/workspaces/{id}/plan", &[&id])).json(body)
}

/// Suspend an account. For staff with one of the roles `operator`, `moderator`, who signed in within the last ten
/// minutes.
#[inline]
pub fn suspend_account(id: &str, body: &models::WithReason) -> Call<Nothing> {
    Call::new("suspend-account", Method::POST, path_of("/api/v1/staff/accounts/{id}/suspend", &[&id])).json(body)
}

/// Suspend a workspace. For staff with one of the roles `operator`, `moderator`, who signed in within the last ten
/// minutes.
#[inline]
pub fn suspend_workspace(id: &str, body: &models::WithReason) -> Call<Nothing> {
    Call::new("suspend-workspace", Method::POST, path_of("/api/v1/staff/workspaces/{id}/suspend", &[&id])).json(body)
}
