//! Keeps an account out: its tokens and API keys are refused from the next request on, it
//! cannot sign in, and its open generations end. The owner gets a mail with the reason.
//! It hides what is the customer's, so it needs a sign-in of the last minutes. A repeated request
//! ends what is open and changes nothing else.

use domain::{AccountId, StaffPermission};
use generations_store::generations;
use identity_store::{accounts, suspensions};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use tenancy_store::members;

use crate::customer::{self, ACCOUNT, WithReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "suspend-account",
    summary: "Suspend an account.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/accounts/{id}/suspend",
        path_parameters: &[("id", PathParameter::AnyAccount)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::Suspend),
        idempotent: false,
        body: Some(schema::<WithReason>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[accounts::PERSON, members::ALL_OF, suspensions::SUSPEND_ACCOUNT, generations::END_OPEN],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: AccountId = request.path("id", ACCOUNT)?;
    let params: WithReason = request.json()?;
    let owner = customer::owner_of_account(app, id).await?;
    let act = customer::act(by, id, &params.reason);
    suspensions::suspend(app, &act, &owner).await?;
    for joined in members::all_of(app, id).await? {
        generations::end_open(app, joined.workspace.id, Some(id), &act.actor()).await?;
    }
    Ok(Response::no_content())
}
