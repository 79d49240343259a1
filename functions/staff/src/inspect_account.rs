//! Shows staff an account. The look is in the account's log before it is answered.

use domain::StaffPermission;
use identity_store::{accounts, suspensions};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use store_core::acts;
use tenancy_store::members;

use crate::customer::{self, ACCOUNT, CustomerAccount, WithReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-account",
    summary: "See an account.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/accounts/{id}",
        path_parameters: &[("id", PathParameter::AnyAccount)],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewCustomers),
        idempotent: false,
        body: None,
        query: Some(schema::<WithReason>()),
        success: Success::json(200, schema::<CustomerAccount>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON, members::ALL_OF, suspensions::FIND_ACCOUNT, acts::VIEW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let staff = request.staff()?;
    let id = request.path("id", ACCOUNT)?;
    let params: WithReason = request.query()?;
    Response::secret(&customer::account(app, staff, id, &params.reason).await?)
}
