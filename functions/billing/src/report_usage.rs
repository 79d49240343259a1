//! Counts what a service outside has used: each event once, in the period when
//! it happened, however often and however late (within a week) it is reported.

use domain::{MetricName, Permission, Time};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use quotas_store::usage::{self, AHEAD_MAX, Event, LATE_MAX, OPERATIONS_MAX, Reported};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "report-usage",
    summary: "Report usage from a service of the workspace's own.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/billing/usage",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Meter),
        // The event's own id does what a key would, and for longer.
        idempotent: false,
        body: Some(schema::<ReportUsage>()),
        query: None,
        success: Success::json(200, schema::<ReportedUsage>()),
        errors: &[EVENT_DIFFERS, ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[usage::REPORT],
};

const ID_CHARS_MAX: usize = 100;
/// One event; what is more is many events.
const UNITS_MAX: u64 = 1_000_000_000;

const EVENT_DIFFERS: ErrorCode = ErrorCode::conflict("event_differs");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportUsage {
    /// Unique in the workspace: an event that comes again is counted once.
    #[schema(min_length = 1, max_length = 100, pattern = "^[!-~]+$")]
    event_id: String,
    operation: MetricName,
    #[schema(minimum = 1, maximum = 1_000_000_000)]
    units: u64,
    /// When it happened: at most 7 days ago, at most 5 minutes ahead.
    #[schema(value_type = String, format = DateTime)]
    at: jiff::Timestamp,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct ReportedUsage {
    event_id: String,
    /// Whether it was counted before.
    duplicate: bool,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: ReportUsage = request.json()?;
    check(app, &params)?;
    caller.require_live("Usage that a test key reports would count among what was really used.")?;
    let event = Event {
        tenant_id: caller.tenant_id,
        id: params.event_id,
        operation: params.operation,
        units: params.units,
        at: params.at.into(),
        key_id: caller.key_id(),
    };
    let duplicate = match usage::report(app, &event).await? {
        Reported::Counted => false,
        Reported::Again => true,
        Reported::Another => {
            return Err(Error::Conflict {
                code: EVENT_DIFFERS,
                detail: "An event with this id was reported before, with other values.".to_owned(),
            });
        }
        Reported::TooManyOperations => {
            let expected = format!("expected one of the {OPERATIONS_MAX} operations that the workspace has reported");
            return Err(Error::field("operation", expected));
        }
    };
    Response::ok(&ReportedUsage { event_id: event.id, duplicate })
}

fn check(app: &App, params: &ReportUsage) -> Result<(), Error> {
    let (id, at, now) = (&params.event_id, Time::from(params.at), Time::from(app.clock.now()));
    if id.is_empty() || id.len() > ID_CHARS_MAX || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::field("event_id", format!("expected 1 to {ID_CHARS_MAX} visible ASCII characters")));
    }
    if !(1..=UNITS_MAX).contains(&params.units) {
        return Err(Error::field("units", format!("expected 1 to {UNITS_MAX}")));
    }
    if at < now.plus(-LATE_MAX) {
        return Err(Error::field("at", "too old: expected a time at most 7 days ago"));
    }
    if at > now.plus(AHEAD_MAX) {
        return Err(Error::field("at", "in the future: expected a time at most 5 minutes ahead"));
    }
    Ok(())
}
