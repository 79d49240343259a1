//! Shows staff an account of the books, leg by leg, in the order in which they were posted, as
//! JSON or CSV. A look at one of a workspace's is in its log before it is answered.

use domain::events::Viewed;
use domain::{Reason, StaffPermission, Time};
use ledger::{Account, Currency};
use orders_store::books::{self, Line, StatementPage};
use platform::endpoint::Header;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, page, schema};
use serde::{Deserialize, Serialize};
use store_core::acts::{self, Act};

use crate::statement_csv::{self, CSV, Cell, JSON};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-account-statement",
    summary: "See an account of the books, leg by leg, as JSON or CSV.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: PATH,
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<StatementParams>()),
        success: Success::json(200, schema::<StatementView>().also_as(&[CSV])).with(&[Header::Link]),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[books::BALANCE, books::STATEMENT, acts::VIEW],
};

const PATH: &str = "/api/v1/staff/books/statement";

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementParams {
    /// `clearing`, `revenue`, `tax`, `stripe_fees`, `disputed`, `suspense`, or with the id of
    /// a workspace `buyer/…`, `payable/…` or `reserve/…`.
    #[schema(value_type = String, min_length = 1, max_length = 60, example = "clearing")]
    account: Account,
    /// Without it US dollars.
    #[schema(schema_with = crate::currencies)]
    currency: Option<Currency>,
    reason: Reason,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = AccountStatement)]
pub struct StatementView {
    #[schema(value_type = String, min_length = 1, max_length = 60, example = "clearing")]
    account: Account,
    #[schema(schema_with = crate::currencies)]
    currency: Currency,
    /// Of all of its legs, in minor units: a debit where it is above zero.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 1_200)]
    balance: i64,
    #[schema(max_items = 100)]
    items: Vec<StatementLine>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// A leg of a transfer.
#[derive(Serialize, utoipa::ToSchema)]
pub struct StatementLine {
    #[schema(value_type = String, min_length = 1, max_length = 200, example = "charge/ord_01JD3V7Z0QK2M4N6P8R0T2V4X6")]
    transfer: ledger::TransferId,
    /// In minor units: a debit where it is above zero.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 1_200)]
    amount: i64,
    at: Time,
}

impl From<Line> for StatementLine {
    fn from(line: Line) -> Self {
        let Line { transfer, amount, at } = line;
        Self { transfer, amount, at }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let media_type = request.preferred(&[JSON, CSV])?;
    let params: StatementParams = request.query()?;
    let (account, currency) = (params.account, params.currency.unwrap_or(Currency::Usd));
    let after = params.cursor.as_deref().map(|cursor| page::sort_key(cursor, books::LINE)).transpose()?;
    let limit = page::limit(params.limit)?;
    let found = books::statement(app, account, currency, after.as_deref(), limit.into()).await?;
    let balance = books::balance(app, account, currency).await?;
    if let Account::Buyer(tenant) | Account::Payable(tenant) | Account::Reserve(tenant) = account {
        let act = Act { by, subject: tenant.into(), reason: &params.reason };
        acts::view(app, &act, Viewed::Statement).await?;
    }
    let response = match media_type {
        CSV => csv(found, (account, currency), &params)?,
        _ => Response::ok(&StatementView {
            account,
            currency,
            balance,
            items: found.lines.into_iter().map(StatementLine::from).collect(),
            next_cursor: found.next.map(|next| page::cursor(&next)),
        })?,
    };
    Ok(response.with_header("vary", "accept").with_header("cache-control", "no-store"))
}

fn csv(
    found: StatementPage,
    (account, currency): (Account, Currency),
    params: &StatementParams,
) -> Result<Response, Error> {
    let next = found.next.map(|next| {
        let query = [
            ("account", Some(account.to_string())),
            ("currency", params.currency.map(|currency| currency.to_string())),
            ("reason", Some(params.reason.to_string())),
            ("limit", params.limit.map(|limit| limit.to_string())),
            ("cursor", Some(page::cursor(&next))),
        ];
        statement_csv::address(PATH, &query)
    });
    let row = |line: Line| {
        let amount = Cell::Amount(line.amount, currency);
        vec![Cell::text(account), Cell::text(line.transfer), amount, Cell::text(currency), Cell::text(line.at)]
    };
    let names = ["account", "transfer", "amount", "currency", "at"];
    statement_csv::table(&names, found.lines.into_iter().map(row), next)
}
