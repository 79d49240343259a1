//! Sums as pages.

use std::collections::{BTreeMap, HashMap};

use domain::TenantId;
use domain::plan::{Operation, Overage, Period, Under};
use platform::dynamodb::{PK, SK, failed, text};
use platform::{App, Error, Table, page};
use serde::Deserialize;
use serde_json::Value;

use super::{NO_KEY, partition};
use crate::quotas::{OF_DAY, OF_KEY, OF_OTHER_KEYS, OF_TERMS, counter_attributes};

/// By what units are added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Operation,
    Key,
    Day,
}

/// One sum.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    pub operation: String,
    /// `2026-11-21`, when grouped by day.
    pub day: Option<String>,
    /// The API key, when grouped by key; none for sessions and our own work.
    pub key: Option<String>,
    pub units: u64,
    /// When grouped by operation, of one that has a price.
    pub overage: Option<Overage>,
}

#[derive(Deserialize)]
struct Sum {
    sk: String,
    units: u64,
}

/// What was committed of an operation, by its terms.
#[derive(Debug, Default)]
struct Committed(BTreeMap<String, u64>);

impl Committed {
    /// Of a counter: each unit that was committed is added up by its terms.
    fn of(attributes: &HashMap<String, Value>) -> Self {
        let by_terms =
            attributes.iter().filter_map(|(name, value)| Some((name.strip_prefix(OF_TERMS)?, units(value)?)));
        Self(by_terms.map(|(terms, units)| (terms.to_owned(), units)).collect())
    }

    fn units(&self) -> u64 {
        self.0.values().sum()
    }

    fn overage(&self) -> Result<Option<Overage>, Error> {
        let part = |(terms, units): (&String, &u64)| Ok((terms.parse::<Under>().map_err(Error::internal)?, *units));
        let parts = self.0.iter().map(part).collect::<Result<Vec<_>, Error>>()?;
        Ok((!parts.is_empty()).then(|| Overage::of(parts)))
    }
}

/// A page of sums, after the cursor; the next cursor where there is more. The
/// first page begins with our own operations, which are added up on their counters.
pub async fn list(
    app: &App,
    tenant: TenantId,
    period: Period,
    group: Group,
    cursor: Option<&str>,
    limit: u16,
) -> Result<(Vec<Row>, Option<String>), Error> {
    let range = Range::of(period, group);
    let start = cursor.map(|cursor| range.start(cursor)).transpose()?;
    let mut rows = match start {
        None => on_counters(app, tenant, period, group).await?,
        Some(_) => Vec::new(),
    };
    if group == Group::Operation {
        for (operation, units) in by_operation(app, tenant, &range).await? {
            rows.push(Row { operation, day: None, key: None, units, overage: None });
        }
        return Ok((rows, None));
    }
    let (sums, next) = read(app, tenant, &range, start, Some(limit)).await?;
    rows.extend(sums.into_iter().filter_map(|sum| row(group, sum)));
    Ok((rows, next.map(|sk| page::cursor(&sk))))
}

/// The sort keys of a group in a period.
struct Range {
    prefix: &'static str,
    first: String,
    last: String,
}

impl Range {
    /// A cursor of another period is none of this one.
    fn start(&self, cursor: &str) -> Result<String, Error> {
        let start = page::sort_key(cursor, self.prefix)?;
        let is_inside = (&self.first..=&self.last).contains(&&start);
        if is_inside { Ok(start) } else { Err(Error::field("cursor", "expected one of the same period")) }
    }

    fn of(period: Period, group: Group) -> Self {
        match group {
            // A text sorts before all that begin with it: the end's day is not in it.
            Group::Day => {
                let (first, last) = (period.start().day(), period.end().day());
                Self { prefix: "DAY#", first: format!("DAY#{first}"), last: format!("DAY#{last}") }
            }
            // `$` follows `#`.
            Group::Operation | Group::Key => {
                Self { prefix: "KEY#", first: format!("KEY#{period}#"), last: format!("KEY#{period}$") }
            }
        }
    }
}

fn row(group: Group, sum: Sum) -> Option<Row> {
    let mut parts = sum.sk.splitn(4, '#').skip(1);
    let first = parts.next()?.to_owned();
    let operation = parts.next()?.to_owned();
    let key = parts.next().filter(|key| *key != NO_KEY).map(str::to_owned);
    let day = (group == Group::Day).then_some(first);
    Some(Row { operation, day, key, units: sum.units, overage: None })
}

/// There are few: [`super::OPERATIONS_MAX`] and our own, times the keys.
async fn by_operation(app: &App, tenant: TenantId, range: &Range) -> Result<BTreeMap<String, u64>, Error> {
    let mut sums = BTreeMap::<String, u64>::new();
    let mut start = None;
    loop {
        let (page, next) = read(app, tenant, range, start, None).await?;
        for sum in page {
            if let Some(operation) = sum.sk.split('#').nth(2) {
                *sums.entry(operation.to_owned()).or_default() += sum.units;
            }
        }
        if next.is_none() {
            break;
        }
        start = next;
    }
    Ok(sums)
}

async fn read(
    app: &App,
    tenant: TenantId,
    range: &Range,
    start: Option<String>,
    limit: Option<u16>,
) -> Result<(Vec<Sum>, Option<String>), Error> {
    let key = |sk: String| HashMap::from([(PK.to_owned(), text(partition(tenant))), (SK.to_owned(), text(sk))]);
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Usage)?)
        .key_condition_expression("pk = :pk AND sk BETWEEN :first AND :last")
        .expression_attribute_values(":pk", text(partition(tenant)))
        .expression_attribute_values(":first", text(&range.first))
        .expression_attribute_values(":last", text(&range.last))
        .set_exclusive_start_key(start.map(key))
        .set_limit(limit.map(i32::from))
        .send()
        .await
        .map_err(failed)?;
    let next = page.last_evaluated_key.and_then(|key| key.get(SK)?.as_s().ok().cloned());
    let sums = serde_dynamo::from_items(page.items.unwrap_or_default()).map_err(Error::internal)?;
    Ok((sums, next))
}

/// What the counters of our operations have added up on themselves.
async fn on_counters(app: &App, tenant: TenantId, period: Period, group: Group) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::new();
    for operation in Operation::ALL {
        let Some(attributes) = counter_attributes(app, tenant, operation, period).await? else { continue };
        let row = |day, key, units| Row { operation: operation.as_str().to_owned(), day, key, units, overage: None };
        let marked = |mark: &str| {
            let found = attributes.iter().filter_map(|(name, value)| Some((name.strip_prefix(mark)?, units(value)?)));
            let mut found: Vec<(String, u64)> = found.map(|(name, units)| (name.to_owned(), units)).collect();
            found.sort();
            found
        };
        match group {
            Group::Operation => {
                let committed = Committed::of(&attributes);
                rows.push(Row { overage: committed.overage()?, ..row(None, None, committed.units()) });
            }
            Group::Key => rows.extend(
                marked(OF_KEY).into_iter().map(|(key, n)| row(None, Some(key).filter(|key| key != OF_OTHER_KEYS), n)),
            ),
            Group::Day => rows.extend(marked(OF_DAY).into_iter().map(|(day, n)| row(Some(day), None, n))),
        }
    }
    rows.retain(|row| row.units > 0);
    Ok(rows)
}

fn units(value: &Value) -> Option<u64> {
    value.as_u64()
}

/// Units committed of each of our operations in a period, and what of them is
/// beyond what was included.
pub async fn committed(
    app: &App,
    tenant: TenantId,
    period: Period,
) -> Result<HashMap<Operation, (u64, Overage)>, Error> {
    let mut sums = HashMap::new();
    for operation in Operation::ALL {
        let attributes = counter_attributes(app, tenant, operation, period).await?;
        let committed = attributes.as_ref().map(Committed::of).unwrap_or_default();
        sums.insert(operation, (committed.units(), committed.overage()?.unwrap_or_default()));
    }
    Ok(sums)
}
