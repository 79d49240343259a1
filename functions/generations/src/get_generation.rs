//! Shows how far a generation is, and how it ended; at once, or when it has ended.

use std::time::Duration;

use domain::{GenerationId, Permission, TenantId};
use generations_store::generations::{self, Generation};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tokio::time::Instant;

use crate::view::GenerationView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-generation",
    summary: "Show how far a generation is, and how it ended; at once, or when it has ended.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations/{id}",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<GetGeneration>()),
        success: Success::json(200, schema::<GenerationView>().with_etag()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    // The longest wait, and what comes before and after it; API Gateway gives up after 30.
    timeout_seconds: 28,
    grants: &[generations::FIND],
};

const WAIT_SECONDS_MAX: u16 = 20;
/// Most generations end within a few seconds; each look costs a read.
const PAUSE_FIRST: Duration = Duration::from_millis(250);
const PAUSE_MAX: Duration = Duration::from_millis(2_500);

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GetGeneration {
    /// Answers when the generation has ended, or after so many seconds as it is
    /// then. Costs one request, however long it takes.
    #[schema(minimum = 0, maximum = 20, default = 0, example = 20)]
    wait_seconds: Option<u16>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("id", crate::GENERATION)?;
    let params: GetGeneration = request.query()?;
    let wait_seconds = params.wait_seconds.unwrap_or(0);
    if wait_seconds > WAIT_SECONDS_MAX {
        return Err(Error::field("wait_seconds", format!("expected 0 to {WAIT_SECONDS_MAX}, got {wait_seconds}")));
    }
    let found = when_ended(app, tenant, id, Duration::from_secs(wait_seconds.into())).await?;
    Response::ok(&GenerationView::of(app, found.ok_or(Error::NotFound { what: crate::GENERATION })?))
}

/// The generation when it has ended, or as it is when the time to wait is over.
async fn when_ended(
    app: &App,
    tenant: TenantId,
    id: GenerationId,
    wait_max: Duration,
) -> Result<Option<Generation>, Error> {
    let deadline = Instant::now() + wait_max;
    let mut pause = PAUSE_FIRST;
    loop {
        let found = generations::find(app, tenant, id).await?;
        let is_open = found.as_ref().is_some_and(|generation| !generation.position.state.is_end());
        let time_left = deadline.saturating_duration_since(Instant::now());
        if !is_open || time_left.is_zero() {
            return Ok(found);
        }
        tokio::time::sleep(pause.min(time_left)).await;
        pause = (pause * 3 / 2).min(PAUSE_MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the longest wait: what it costs, beside one request.
    #[test]
    fn twenty_seconds_are_a_dozen_looks() {
        let (mut waited, mut pause, mut looks) = (Duration::ZERO, PAUSE_FIRST, 1);
        while waited < Duration::from_secs(WAIT_SECONDS_MAX.into()) {
            (waited, pause, looks) = (waited + pause, (pause * 3 / 2).min(PAUSE_MAX), looks + 1);
        }
        assert_eq!(looks, 13);
    }
}
