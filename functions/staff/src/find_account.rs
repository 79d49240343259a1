//! Finds the account of an address, for staff. The look is in the account's log before
//! it is answered.

use domain::{Email, Reason, StaffPermission};
use identity_store::{accounts, suspensions};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use store_core::acts;
use tenancy_store::members;

use crate::customer::{self, CustomerAccount};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "find-account",
    summary: "Find the account of an address.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/accounts",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewCustomers),
        idempotent: false,
        body: None,
        query: Some(schema::<FindAccount>()),
        success: Success::json(200, schema::<CustomerAccount>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::OWNER_OF, accounts::PERSON, members::ALL_OF, suspensions::FIND_ACCOUNT, acts::VIEW],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FindAccount {
    /// The whole address.
    email: Email,
    reason: Reason,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let params: FindAccount = request.query()?;
    let id = accounts::owner_of(app, &params.email).await?.ok_or_else(customer::no_account)?;
    Response::secret(&customer::account(app, staff, id, &params.reason).await?)
}
