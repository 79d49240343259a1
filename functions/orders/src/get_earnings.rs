//! Shows creators what they have earned: what they are owed now, and every share that led
//! to it, as an affiliate too, in the order in which they were booked, as JSON or CSV.

use domain::{AffiliateCode, Permission, Time};
use ledger::{Account, TransferId};
use orders_store::affiliates;
use orders_store::books::{self, Line, StatementPage};
use orders_store::orders::CURRENCY;
use platform::endpoint::Header;
use platform::page;
use platform::{Access, App, Endpoint, Error, Http, Method, Paging, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::statement_csv::{self, CSV, Cell, JSON};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-earnings",
    summary: "See what the workspace has earned with its packages, as JSON or CSV.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: PATH,
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, schema::<EarningsView>().also_as(&[CSV])).with(&[Header::Link]),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[books::BALANCE, books::STATEMENT, affiliates::CODE_OF],
};

const PATH: &str = "/api/v1/creator/earnings";

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Earnings)]
pub struct EarningsView {
    /// What the workspace is owed, in cents of a US dollar.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 9_600)]
    owed_cents: i64,
    /// Its code as an affiliate, if it has asked for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliate_code: Option<AffiliateCode>,
    #[schema(max_items = 100)]
    items: Vec<EarningView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// A share of a sale, or of what was given back.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Earning)]
pub struct EarningView {
    /// Under which it stands in the books.
    #[schema(value_type = String, min_length = 1, max_length = 200, example = "sale/ord_01JD3V7Z0QK2M4N6P8R0T2V4X6/0")]
    transfer: TransferId,
    /// Below zero of what was given back.
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 960)]
    amount_cents: i64,
    at: Time,
}

impl From<Line> for EarningView {
    fn from(Line { transfer, amount, at }: Line) -> Self {
        Self {
            transfer,
            // To the books what is owed is a credit, which is below zero.
            amount_cents: -amount,
            at,
        }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let account = Account::Payable(tenant);
    let media_type = request.preferred(&[JSON, CSV])?;
    let paging: Paging = request.query()?;
    let after = paging.cursor.as_deref().map(|cursor| page::sort_key(cursor, books::LINE)).transpose()?;
    let limit = page::limit(paging.limit)?;
    let found = books::statement(app, account, CURRENCY, after.as_deref(), limit.into()).await?;
    let response = match media_type {
        CSV => csv(found, &paging)?,
        _ => Response::ok(&EarningsView {
            affiliate_code: affiliates::code_of(app, tenant).await?,
            owed_cents: -books::balance(app, account, CURRENCY).await?,
            items: found.lines.into_iter().map(EarningView::from).collect(),
            next_cursor: found.next.map(|next| page::cursor(&next)),
        })?,
    };
    Ok(response.with_header("vary", "accept"))
}

fn csv(found: StatementPage, paging: &Paging) -> Result<Response, Error> {
    let next = found.next.map(|next| {
        let query = [("limit", paging.limit.map(|limit| limit.to_string())), ("cursor", Some(page::cursor(&next)))];
        statement_csv::address(PATH, &query)
    });
    let row = |line: Line| {
        let EarningView { transfer, amount_cents, at } = line.into();
        vec![Cell::text(transfer), Cell::Amount(amount_cents, CURRENCY), Cell::text(CURRENCY), Cell::text(at)]
    };
    statement_csv::table(&["transfer", "amount", "currency", "at"], found.lines.into_iter().map(row), next)
}
