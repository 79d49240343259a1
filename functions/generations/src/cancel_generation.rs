//! Ends a generation that is not wanted any more. What ends first stays: either
//! this, or the worker's result.

use domain::generation::State;
use domain::{GenerationId, Permission};
use generations_store::generations::{self, Outcome};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::view::GenerationView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "cancel-generation",
    summary: "Cancel a generation that has not ended.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/generations/{id}/cancel",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<GenerationView>()),
        errors: &[ErrorCode::NOT_FOUND, GENERATION_FINISHED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[generations::FIND, generations::CANCEL],
};

const GENERATION_FINISHED: ErrorCode = ErrorCode::conflict("generation_finished");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let tenant = caller.tenant_id;
    let id: GenerationId = request.path("id", crate::GENERATION)?;
    let found = generations::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::GENERATION })?;
    match generations::cancel(app, found, &caller.actor()).await? {
        Outcome::Done(generation) => Response::ok(&GenerationView::of(app, *generation)),
        Outcome::Over(generation) if generation.position.state == State::Cancelled => {
            Response::ok(&GenerationView::of(app, *generation))
        }
        Outcome::Over(generation) => Err(Error::Conflict {
            code: GENERATION_FINISHED,
            detail: format!("It has ended before, as `{}`.", generation.position.state.as_str()),
        }),
        outcome @ (Outcome::Busy | Outcome::Spent(_) | Outcome::Lost | Outcome::StorageExceeded(..)) => {
            Err(Error::internal(format!("a cancel was answered by {outcome:?}")))
        }
    }
}
