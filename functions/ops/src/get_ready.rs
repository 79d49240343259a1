//! Tells whether the API can do its work: each table answers. Secrets are left
//! out on purpose, because a public function must not be able to read one.

use std::time::Duration;

use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Table, Trigger, schema};
use serde::Serialize;
use store_core::probe;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-ready",
    summary: "Tell whether the parts that the API needs answer.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/ready",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Ready>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[probe::PROBE_EVERY_TABLE],
};

/// Who asks wants a quick answer more than a patient one.
const ANSWER_WITHIN: Duration = Duration::from_secs(5);

/// Every part answers.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Ready {
    /// Always `ready`; what is not answers 503.
    #[schema(example = "ready")]
    status: &'static str,
}

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    let late = |_| Error::Unavailable { inside: "the tables did not answer in time".to_owned() };
    tokio::time::timeout(ANSWER_WITHIN, tables(app)).await.map_err(late)??;
    Response::ok(&Ready { status: "ready" })
}

async fn tables(app: &App) -> Result<(), Error> {
    let probe = |table| probe::probe(app, table);
    let answers = tokio::join!(
        probe(Table::Accounts),
        probe(Table::Generations),
        probe(Table::Receipts),
        probe(Table::Idempotency),
        probe(Table::Sessions),
        probe(Table::Usage),
        probe(Table::Outbox),
        probe(Table::Events),
        probe(Table::Catalog),
        probe(Table::Orders),
        probe(Table::Ledger),
        probe(Table::Webhooks),
    );
    let all = [
        answers.0, answers.1, answers.2, answers.3, answers.4, answers.5, answers.6, answers.7, answers.8, answers.9,
        answers.10, answers.11,
    ];
    all.into_iter().collect()
}
