//! Shows staff all balances of a currency at one moment: what is debited is credited.

use domain::StaffPermission;
use ledger::Currency;
use orders_store::books;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-trial-balance",
    summary: "See all balances of the books at one moment.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/books/trial-balance",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<InCurrency>()),
        success: Success::json(200, schema::<TrialBalanceView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[books::TRIAL_BALANCE],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InCurrency {
    /// Without it US dollars.
    #[schema(schema_with = crate::currencies)]
    currency: Option<Currency>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = TrialBalance)]
pub struct TrialBalanceView {
    #[schema(schema_with = crate::currencies)]
    currency: Currency,
    /// Those of workspaces by their kind.
    #[schema(max_items = 9)]
    balances: Vec<BalanceView>,
    /// The sum of all that is above zero.
    #[schema(minimum = 0, example = 1_200)]
    debits: i64,
    /// The sum of all that is below zero.
    #[schema(minimum = 0, example = 1_200)]
    credits: i64,
    /// Whether both are the same; if not, somebody has changed the table by hand.
    is_balanced: bool,
}

/// What an account has.
#[derive(Serialize, utoipa::ToSchema)]
pub struct BalanceView {
    /// By its name, or the kind of an account that each workspace has.
    #[schema(min_length = 1, max_length = 60, example = "payable")]
    account: String,
    /// In minor units: a debit where it is above zero.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = -960)]
    balance: i64,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    request.staff()?;
    let InCurrency { currency } = request.query()?;
    let trial = books::trial_balance(app, currency.unwrap_or(Currency::Usd)).await?;
    let balances = trial.balances.into_iter().map(|(account, balance)| BalanceView { account, balance });
    Response::secret(&TrialBalanceView {
        currency: trial.currency,
        balances: balances.collect(),
        debits: trial.debits,
        credits: trial.credits,
        is_balanced: trial.debits == trial.credits,
    })
}
