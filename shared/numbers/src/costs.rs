//! What campaigns have cost, as staff has recorded it: one amount for a campaign, a currency
//! and a day, which is replaced when it is recorded once more.
//!
//! Keys are in the head of the crate.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use aws_sdk_dynamodb::types::Put;
use domain::events::{Change, Kind};
use domain::{StaffId, Time, Unacceptable};
use jiff::civil::Date;
use ledger::Currency;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::acts::{Act, act_part};
use store_core::events;
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::{Transaction, put_item};

use crate::facts::month;

const COSTS: &str = "COSTS";
/// Of one month, each in one currency.
pub const CAMPAIGNS_MAX: usize = 50;
/// Of one month: each campaign on each day, and room for two requests at once.
const COSTS_MAX: usize = 2_000;

// What the operations touch.
pub const LIST: Grant =
    Grant::operation("costs::list", &[Grant::items(Table::Orders, &[Action::Query], &[Key::Named(COSTS)])]);
pub const RECORD: Grant = Grant::operation(
    "costs::record",
    &[
        LIST,
        Grant::items(Table::Orders, &[Action::Put], &[Key::Named(COSTS)]),
        events::leaves(&[Kind::StaffRecordedCost]),
    ],
);

/// What people call a campaign.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Campaign(String);

const CAMPAIGN_BYTES_MAX: usize = 60;

impl Campaign {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Campaign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Campaign {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let is_of_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if (1..=CAMPAIGN_BYTES_MAX).contains(&text.len()) && text.bytes().all(is_of_name) {
            return Ok(Self(text.to_owned()));
        }
        Err(Unacceptable { expected: "1 to 60 lower case letters, digits and hyphens" })
    }
}

impl TryFrom<String> for Campaign {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        text.parse()
    }
}

impl From<Campaign> for String {
    fn from(campaign: Campaign) -> Self {
        campaign.0
    }
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    pub campaign: Campaign,
    /// In UTC.
    pub day: Date,
    pub currency: Currency,
    /// In minor units.
    pub amount: i64,
    pub recorded_at: Time,
    pub recorded_by: StaffId,
}

/// What became of a cost that was to be recorded.
#[derive(Debug)]
pub enum Recorded {
    Done(Cost),
    /// The month has costs of [`CAMPAIGNS_MAX`] others.
    TooManyCampaigns,
}

impl Cost {
    fn sk(&self) -> String {
        format!("{}#{}#{}", self.campaign, self.currency, self.day)
    }

    fn is_same(&self, other: &Self) -> bool {
        self.sk() == other.sk() && self.amount == other.amount
    }
}

fn pk(month: &str) -> String {
    format!("{COSTS}#{month}")
}

async fn list_month(app: &App, month: &str) -> Result<Vec<Cost>, Error> {
    let key = |found: &Keyed<Cost>| found.record.sk();
    let pk = pk(month);
    let found: Vec<Keyed<Cost>> = partition::all(app, Table::Orders, pk.as_str(), "", key, COSTS_MAX).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// Those of the days from one to another, both among them.
pub async fn list(app: &App, from: Date, to: Date) -> Result<Vec<Cost>, Error> {
    let months: BTreeSet<String> =
        from.series(jiff::Span::new().days(1)).take_while(|day| *day <= to).map(month).collect();
    let mut costs = Vec::new();
    for month in months {
        costs.extend(list_month(app, &month).await?.into_iter().filter(|cost| (from..=to).contains(&cost.day)));
    }
    Ok(costs)
}

/// Writes down what a campaign has cost on a day, in the place of what was recorded before.
/// What is recorded already leaves no second event.
pub async fn record(app: &App, cost: Cost, act: &Act<'_>) -> Result<Recorded, Error> {
    let month = month(cost.day);
    let known = list_month(app, &month).await?;
    if let Some(same) = known.iter().find(|known| known.is_same(&cost)) {
        return Ok(Recorded::Done(same.clone()));
    }
    let mut campaigns: BTreeSet<(&Campaign, Currency)> =
        known.iter().map(|known| (&known.campaign, known.currency)).collect();
    campaigns.insert((&cost.campaign, cost.currency));
    if campaigns.len() > CAMPAIGNS_MAX {
        return Ok(Recorded::TooManyCampaigns);
    }
    let change = Change::StaffRecordedCost {
        campaign: cost.campaign.to_string(),
        day: cost.day.to_string(),
        currency: cost.currency.to_string(),
        amount: cost.amount,
    };
    let put = put_item(app, Table::Orders, Put::builder(), &keyed(pk(&month), cost.sk(), &cost))?;
    let written = Transaction::new(app).with((), put).with((), act_part(app, act, change)?).write().await?;
    written.map_err(|failed| failed.unexpected())?;
    Ok(Recorded::Done(cost))
}
