//! From the Lambda runtime to a handler and back: the one place where a
//! request is bounded, its caller established, its role checked, its errors
//! turned into problem documents, and its outcome logged.

use std::process::ExitCode;

use aws_lambda_events::apigw::ApiGatewayV2CustomAuthorizerV2Request;
use lambda_runtime::{LambdaEvent, service_fn};
use tracing::Instrument as _;

use crate::access::Access;
use crate::app::App;
use crate::endpoint::{Deprecation, Endpoint, Http, Trigger};
use crate::error::Error;
use crate::request::{BODY_BYTES_MAX, Request};
use crate::response::Response;
use crate::{authorizer, conditional, deliver, gateway, schedule};

/// Serves invocations of one endpoint until the environment ends.
/// The whole `main` of every function.
pub fn serve(endpoint: &'static Endpoint) -> ExitCode {
    crate::log::init();
    // One invocation at a time, mostly on less than one core: a second thread is
    // only dear to start. What computes for long has a thread or process of its own.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!(%error, "no async runtime");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(endpoint)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(error, "the runtime ended");
            ExitCode::FAILURE
        }
    }
}

async fn run(endpoint: &'static Endpoint) -> Result<(), lambda_runtime::Error> {
    let app = App::from_env().await;
    let (app, name) = (&app, endpoint.name);
    match &endpoint.trigger {
        Trigger::Http(http) => {
            let respond = |event| async move {
                let response = dispatch_http(app, name, http, gateway::request(&event)).await;
                gateway::response(response)
            };
            lambda_http::run(service_fn(respond)).await
        }
        Trigger::Authorizer(handle) => {
            let authorize = |event: LambdaEvent<ApiGatewayV2CustomAuthorizerV2Request>| async move {
                let decided = handle(app, authorizer::credentials(&event.payload)).await;
                let decided = decided.inspect_err(|error| tracing::error!(%error, "no verdict"))?;
                Ok::<_, lambda_runtime::Error>(authorizer::answer(&decided)?)
            };
            lambda_runtime::run(service_fn(authorize)).await
        }
        Trigger::Queue { sources, handle, .. } => {
            let consume = |event| async move { deliver::messages(app, name, sources, *handle, event).await };
            lambda_runtime::run(service_fn(consume)).await
        }
        Trigger::QueueBatch { sources, handle } => {
            let consume = |event| async move { deliver::batch(app, name, sources, *handle, event).await };
            lambda_runtime::run(service_fn(consume)).await
        }
        Trigger::Stream { handle, .. } => {
            let follow = |event| async move { deliver::changes(app, name, *handle, event).await };
            lambda_runtime::run(service_fn(follow)).await
        }
        Trigger::Operator { handle } => {
            let answer = |event: LambdaEvent<serde_json::Value>| async move {
                let span = tracing::info_span!("operator", endpoint = name);
                let outcome = handle(app, event.payload).instrument(span.clone()).await;
                let answer = outcome.inspect_err(|error| span.in_scope(|| tracing::error!(%error, "failed")))?;
                Ok::<_, lambda_runtime::Error>(answer)
            };
            lambda_runtime::run(service_fn(answer)).await
        }
        Trigger::Schedule { handle, .. } => {
            let run = |event| async move { schedule::run(app, name, *handle, event).await };
            lambda_runtime::run(service_fn(run)).await
        }
    }
}

/// What every route has in common, around its handler. Public so that tests
/// send requests the same way without a Lambda.
pub async fn dispatch_http(app: &App, name: &'static str, http: &Http, request: Request) -> Response {
    let id = request.id.clone();
    let policies = request.admission.as_ref().map(|it| it.policies.clone()).unwrap_or_default();
    let tenant = request.caller().map(|caller| caller.tenant_id.to_string()).unwrap_or_default();
    let span = tracing::info_span!("request", endpoint = name, request_id = id, tenant);
    async {
        let outcome = admitted(app, name, http, request).await;
        match &outcome {
            Ok(response) => tracing::info!(status = response.status, "served"),
            Err(error) if error.status().is_server_error() => {
                tracing::error!(status = error.status().as_u16(), %error, "failed");
            }
            Err(error) => tracing::info!(status = error.status().as_u16(), code = error.code(), "refused"),
        }
        if let Some(error) = outcome.as_ref().err().filter(|error| !http.refusals().contains(&error.kind())) {
            tracing::error!(code = error.code(), "the row does not declare this refusal");
        }
        let response =
            outcome.unwrap_or_else(|error| Response::problem(&error, &id, app.config.app_url().unwrap_or_default()));
        let response = policies.iter().fold(response, Response::with_policy);
        let announced = http.deprecated.iter().flat_map(Deprecation::headers);
        let response = announced.fold(response, |response, (name, value)| response.with_header(name, value));
        response.with_header("x-request-id", &id)
    }
    .instrument(span)
    .await
}

async fn admitted(app: &App, name: &'static str, http: &Http, request: Request) -> Result<Response, Error> {
    if request.body.len() > BODY_BYTES_MAX {
        return Err(Error::TooLarge { limit_bytes: BODY_BYTES_MAX });
    }
    if let Access::Staff(_) | Access::StaffRecently(_) = http.access {
        request.staff()?.admit(app, http.access)?;
    } else if http.access != Access::Public {
        let caller = request.caller()?;
        // A rate is a workspace's. What is about one's own account is not refused
        // by it, or a stolen key could keep its owner from revoking it.
        let excess = request.admission.as_ref().and_then(|it| it.excess.as_ref());
        if let Some(excess) = excess.filter(|_| !http.access.is_own()) {
            return Err(excess.into());
        }
        caller.admit(app, http.access)?;
    }
    if http.idempotent {
        return crate::idempotent::handle(app, name, http.handle, request).await;
    }
    let if_none_match = request.if_none_match.clone();
    let response = (http.handle)(app, request).await?;
    let has_etag = http.success.has_etag();
    Ok(if has_etag { conditional::answer(response, if_none_match.as_deref()) } else { response })
}
