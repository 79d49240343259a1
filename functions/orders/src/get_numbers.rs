//! Shows staff the numbers of the owner between two days, each with its definition, as JSON or
//! CSV: all of them, or what each day has earned by packages, creators, countries or streams.

use domain::StaffPermission;
use jiff::civil::Date;
use ledger::Currency;
use numbers_store::day_rows::{self, Place};
use numbers_store::facts::By;
use numbers_store::figures::{self, Figure, Name, Unit};
use numbers_store::{costs, figures::of_day};
use platform::endpoint::Header;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, page, schema};
use serde::{Deserialize, Serialize};

use crate::statement_csv::{self, CSV, Cell, JSON};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-numbers",
    summary: "See the numbers of the owner between two days, as JSON or CSV.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: PATH,
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewBooks),
        idempotent: false,
        body: None,
        query: Some(schema::<NumbersParams>()),
        success: Success::json(200, schema::<NumbersView>().also_as(&[CSV])).with(&[Header::Link]),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 29,
    grants: &[day_rows::NEXT_DAY, day_rows::LIST, day_rows::LIST_REVENUE, costs::LIST],
};

const PATH: &str = "/api/v1/staff/numbers";
/// Of one request, from the first to the last.
const DAYS_MAX: i32 = 366;
/// Of which one page asks what they have earned by something.
const DAYS_OF_PAGE_MAX: usize = 31;
const FIRST_DAY: Date = jiff::civil::date(2020, 1, 1);
const LAST_DAY: Date = jiff::civil::date(2199, 12, 31);

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NumbersParams {
    /// The first day, in UTC.
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-01")]
    from: Date,
    /// The last day, in UTC: at most 366 days, the first one among them.
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-30")]
    to: Date,
    /// What each day has earned by these, in pages. Without it all numbers of the range, in one.
    by: Option<By>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// Of how many packages, creators, countries or streams: each has four numbers. A page may
    /// hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Numbers)]
pub struct NumbersView {
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-01")]
    from: Date,
    #[schema(value_type = String, format = Date, max_length = 10, example = "2026-11-30")]
    to: Date,
    /// Up to which day numbers are known: later ones are not added up yet, and add nothing.
    /// Absent before the first day was added up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, required = false, format = Date, max_length = 10, example = "2026-11-30")]
    known_until: Option<Date>,
    #[schema(max_items = 10_000)]
    items: Vec<FigureView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_cursor: Option<String>,
}

/// A number of the owner's.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Figure)]
pub struct FigureView {
    name: Name,
    /// Of one day alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = String, required = false, format = Date, max_length = 10, example = "2026-11-21")]
    day: Option<Date>,
    /// Of which campaign, month of new subscribers, stream, package, creator or country; absent
    /// of all together, and where nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, min_length = 1, max_length = 200, example = "marketplace")]
    of: Option<String>,
    /// Amounts of two currencies are never added.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = crate::currencies, required = false)]
    currency: Option<Currency>,
    unit: Unit,
    /// Absent where nobody knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = -9_007_199_254_740_991_i64, example = 29_700)]
    value: Option<i64>,
    /// What it means.
    #[schema(max_length = 500, example = "Workspaces that pay for a plan after the last day.")]
    definition: &'static str,
    /// Why there is no value, where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "Views of packages are not recorded.")]
    missing: Option<&'static str>,
}

impl From<Figure> for FigureView {
    fn from(figure: Figure) -> Self {
        let missing = figure.missing();
        let Figure { name, day, of, currency, value } = figure;
        Self { name, day, of, currency, unit: name.unit(), value, definition: name.definition(), missing }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    request.staff()?;
    let media_type = request.preferred(&[JSON, CSV])?;
    let params: NumbersParams = request.query()?;
    check(&params)?;
    let known_until = match day_rows::next_day(app).await? {
        Some(next) => Some(next.yesterday().map_err(Error::internal)?),
        None => None,
    };
    let (found, next) = match params.by {
        Some(by) => earned_by(app, by, &params).await?,
        None => (all(app, &params).await?, None),
    };
    let next_cursor = next.map(|place| page::cursor(&cursor_of(&place)));
    let response = match media_type {
        CSV => csv(found, &params, next_cursor)?,
        _ => {
            let items = found.into_iter().map(FigureView::from).collect();
            Response::ok(&NumbersView { from: params.from, to: params.to, known_until, items, next_cursor })?
        }
    };
    Ok(response.with_header("vary", "accept").with_header("cache-control", "no-store"))
}

fn check(params: &NumbersParams) -> Result<(), Error> {
    let NumbersParams { from, to, by, cursor, .. } = params;
    if !(FIRST_DAY..=LAST_DAY).contains(from) {
        return Err(Error::field("from", format!("expected a day from {FIRST_DAY} to {LAST_DAY}")));
    }
    let days = from.until(*to).map_or(-1, |span| span.get_days());
    if !(0..DAYS_MAX).contains(&days) {
        return Err(Error::field(
            "to",
            format!("expected a day that is not before `from`, and {DAYS_MAX} days at most"),
        ));
    }
    if by.is_none() && cursor.is_some() {
        return Err(Error::field("cursor", "expected none without `by`: all numbers are one page"));
    }
    Ok(())
}

async fn all(app: &App, params: &NumbersParams) -> Result<Vec<Figure>, Error> {
    page::limit(params.limit)?;
    let rows = day_rows::list(app, params.from, params.to).await?;
    let costs = costs::list(app, params.from, params.to).await?;
    Ok(figures::of_range(&rows, &costs))
}

async fn earned_by(app: &App, by: By, params: &NumbersParams) -> Result<(Vec<Figure>, Option<Place>), Error> {
    let limit = usize::from(page::limit(params.limit)?);
    let place = match &params.cursor {
        None => Place { day: params.from, after: None },
        Some(cursor) => place_of(cursor, by, params)?,
    };
    let most = (DAYS_OF_PAGE_MAX, limit);
    let (found, next) = day_rows::list_revenue(app, by, place, params.to, most).await?;
    let figures = found.iter().flat_map(|(day, key, revenue)| of_day(*day, key, revenue));
    Ok((figures.collect(), next))
}

/// The day, and the sort key in it.
fn cursor_of(place: &Place) -> String {
    format!("{}#{}", place.day, place.after.as_deref().unwrap_or_default())
}

/// A cursor is good inside its own range, and of the same kind of revenue.
fn place_of(cursor: &str, by: By, params: &NumbersParams) -> Result<Place, Error> {
    let wrong = || Error::field("cursor", "expected the `next_cursor` of an earlier page of the same request");
    let text = page::sort_key(cursor, "")?;
    let (day, after) = text.split_once('#').ok_or_else(wrong)?;
    let day: Date = day.parse().map_err(|_| wrong())?;
    let after = Some(after.to_owned()).filter(|after| !after.is_empty());
    let is_of_kind = after.as_deref().is_none_or(|after| after.starts_with(&format!("{}#", by.as_str())));
    if !is_of_kind || !(params.from..=params.to).contains(&day) {
        return Err(wrong());
    }
    Ok(Place { day, after })
}

fn csv(found: Vec<Figure>, params: &NumbersParams, next_cursor: Option<String>) -> Result<Response, Error> {
    let next = next_cursor.map(|cursor| {
        let query = [
            ("from", Some(params.from.to_string())),
            ("to", Some(params.to.to_string())),
            ("by", params.by.map(|by| by.as_str().to_owned())),
            ("limit", params.limit.map(|limit| limit.to_string())),
            ("cursor", Some(cursor)),
        ];
        statement_csv::address(PATH, &query)
    });
    let names = ["name", "day", "of", "currency", "value", "definition", "missing"];
    statement_csv::table(&names, found.into_iter().map(row), next)
}

/// Amounts as decimals of their currency, rates and counts as they are.
fn row(figure: Figure) -> Vec<Cell> {
    let empty = || Cell::text("");
    let missing = figure.missing().unwrap_or_default();
    let value = match (figure.value, figure.name.unit(), figure.currency) {
        (None, ..) => empty(),
        (Some(amount), Unit::MinorUnits, Some(currency)) => Cell::Amount(amount, currency),
        (Some(value), ..) => Cell::Number(value),
    };
    vec![
        Cell::text(figure.name.as_str()),
        figure.day.map_or_else(empty, Cell::text),
        figure.of.map_or_else(empty, Cell::text),
        figure.currency.map_or_else(empty, Cell::text),
        value,
        Cell::text(figure.name.definition()),
        Cell::text(missing),
    ]
}
