//! Gives what a dry run found, as JSON, as text or for code scanning: the same
//! forms as `ggen-cloud check --format json|text|sarif`.

use domain::generation::{CheckReport, State};
use domain::{GenerationId, Permission};
use generations_store::generations;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::diagnostics;
use crate::get_artifact::GENERATION_NOT_COMPLETE;
use crate::view::ReportView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-report",
    summary: "Get what a dry run found, as JSON, text or SARIF.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations/{id}/report",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<ReportView>().also_as(&[TEXT, SARIF])),
        errors: &[ErrorCode::NOT_FOUND, GENERATION_NOT_COMPLETE, GENERATION_IS_NO_DRY_RUN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[generations::FIND],
};

const JSON: &str = "application/json";
const TEXT: &str = "text/plain";
const SARIF: &str = "application/sarif+json";

const GENERATION_IS_NO_DRY_RUN: ErrorCode = ErrorCode::conflict("generation_is_no_dry_run");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("id", crate::GENERATION)?;
    let media_type = request.preferred(&[JSON, TEXT, SARIF])?;
    let found = generations::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::GENERATION })?;
    if !found.dry_run {
        let detail = "It is no dry run, so it has no report; one begins with `\"dry_run\": true`.".to_owned();
        return Err(Error::Conflict { code: GENERATION_IS_NO_DRY_RUN, detail });
    }
    let state = found.position.state;
    let report = found.report.filter(|_| state == State::Complete).ok_or_else(|| Error::Conflict {
        code: GENERATION_NOT_COMPLETE,
        detail: format!("It is `{}`; only a complete dry run has a report.", state.as_str()),
    })?;
    answer(report, media_type)
}

/// `Vary`, because one address has three forms.
fn answer(report: CheckReport, media_type: &'static str) -> Result<Response, Error> {
    let response = match media_type {
        TEXT => Response::text(diagnostics::engine_report(report).text()),
        SARIF => Response::json(200, &diagnostics::engine_report(report).sarif())?.with_content_type(SARIF),
        _ => Response::ok(&ReportView::from(report))?,
    };
    Ok(response.with_header("vary", "accept"))
}
