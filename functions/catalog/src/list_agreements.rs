//! Shows the agreements that are in force, for anyone to read before accepting one.

use catalog_store::agreements::Agreement;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::agreement_texts;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-agreements",
    summary: "Show the agreements of the marketplace that are in force.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/agreements",
        path_parameters: &[],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<AgreementsView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 5,
    grants: &[],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct AgreementsView {
    #[schema(max_items = 10)]
    items: Vec<AgreementView>,
}

/// An agreement of the marketplace.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = MarketplaceAgreement)]
pub struct AgreementView {
    agreement: Agreement,
    version: u32,
    title: &'static str,
    /// Markdown.
    text: &'static str,
}

async fn handle(_app: &App, _request: Request) -> Result<Response, Error> {
    let items = agreement_texts::ALL.iter().map(|it| AgreementView {
        agreement: it.agreement,
        version: it.version,
        title: it.title,
        text: it.text,
    });
    Response::ok(&AgreementsView { items: items.collect() })
}
