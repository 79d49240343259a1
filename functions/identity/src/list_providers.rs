//! Shows by which providers people can sign in to this deployment, for pages that
//! offer them before anybody is logged in. What is registered changes with the
//! operator's secret alone, so the answer is cached.

use domain::provider::Provider;
use identity_store::oauth;
use platform::{
    Access, App, Endpoint, Error, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-providers",
    summary: "Show by which providers people can sign in.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/providers",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Providers>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[Grant::read_secret(Secret::OAuthClients)],
};

/// Each provider at most once, so never a second page.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Providers {
    items: Vec<ProviderView>,
}

/// A provider that the operator has registered this product with.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct ProviderView {
    provider: Provider,
}

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    let mut items = Vec::new();
    for provider in Provider::ALL {
        if oauth::is_registered(app, provider).await? {
            items.push(ProviderView { provider });
        }
    }
    Ok(Response::ok(&Providers { items })?.with_header("cache-control", "public, max-age=300"))
}
