//! The update that leases a block: the bucket, the month's count and its sums,
//! in one write.

use std::collections::HashMap;

use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue, ReturnValuesOnConditionCheckFailure};
use domain::plan::{Period, Step};
use platform::dynamodb::{PK, SK, text};
use platform::{App, Error, Table};

use super::bucket::Move;
use super::known::{Known, look};
use super::table::{Failure, Item, failure, in_time, once};
use super::{BUCKET, Who};
use crate::quotas::{self, Counter, OF_DAY, OF_KEY, OF_TERMS};

/// Where a block was counted: what is left of it is given back there or nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) period: Period,
    pub(super) day: String,
    pub(super) key: String,
    pub(super) terms: String,
}

/// One update that is about to be sent.
pub(super) struct Lease {
    pub(super) tokens: u32,
    /// Counted: the tokens, less what is given back.
    pub(super) units: i64,
    pub(super) bucket: Move,
    pub(super) counted: Option<Counted>,
    pub(super) is_first: bool,
}

/// What the table answered.
pub(super) enum Sent {
    /// It is so now.
    Leased(Known),
    /// A condition did not hold: somebody else was faster, and it is so now.
    Refused(Option<Known>),
}

/// Parts of an update as they grow.
#[derive(Default)]
struct Expression {
    conditions: Vec<String>,
    sets: Vec<String>,
    adds: Vec<String>,
    names: HashMap<String, String>,
    values: Item,
}

impl Expression {
    fn value(&mut self, name: &str, value: i64) {
        self.values.insert(name.to_owned(), AttributeValue::N(value.to_string()));
    }

    fn name(&mut self, name: &str, attribute: impl Into<String>) {
        self.names.insert(name.to_owned(), attribute.into());
    }

    fn moved(&mut self, step: Move) {
        self.name("#bucket", BUCKET);
        match step {
            Move::Begin { full_at } => {
                self.value(":full_at", full_at);
                self.conditions.push("attribute_not_exists(#bucket)".to_owned());
                self.sets.push("#bucket = :full_at".to_owned());
            }
            Move::Restart { before, full_at } => {
                self.value(":before", before);
                self.value(":full_at", full_at);
                self.conditions.push("#bucket < :before".to_owned());
                self.sets.push("#bucket = :full_at".to_owned());
            }
            Move::Push { from, to, by } => {
                self.value(":from", from);
                self.value(":to", to);
                self.value(":by", by);
                self.conditions.push("#bucket BETWEEN :from AND :to".to_owned());
                self.sets.push("#bucket = #bucket + :by".to_owned());
            }
        }
    }

    fn update(&self) -> String {
        let adds = if self.adds.is_empty() { String::new() } else { format!(" ADD {}", self.adds.join(", ")) };
        format!("SET {}{adds}", self.sets.join(", "))
    }
}

impl Lease {
    /// Whoever gets a [`Failure::Silent`] does not know whether it was carried out.
    pub(super) async fn send(&self, app: &App, who: Who, step: &Step, period: Period) -> Result<Sent, Failure> {
        let it = self.expression(who, step, period)?;
        let update = app
            .dynamodb()
            .update_item()
            .table_name(app.config.table(Table::Usage)?)
            .key(PK, text(who.tenant_id))
            .key(SK, text(quotas::counter_sk(period, who.operation())))
            .condition_expression(it.conditions.join(" AND "))
            .update_expression(it.update())
            .set_expression_attribute_names(Some(it.names))
            .set_expression_attribute_values(Some(it.values))
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .customize()
            .config_override(once());
        let error = match in_time(update.send()).await? {
            Ok(answer) => return Ok(Sent::Leased(Known::of(answer.attributes.unwrap_or_default())?)),
            Err(error) => error,
        };
        match error.as_service_error() {
            Some(UpdateItemError::ConditionalCheckFailedException(refused)) => match &refused.item {
                Some(item) => Ok(Sent::Refused(Some(Known::of(item.clone())?))),
                // There is none, or it was not sent along.
                None => Ok(Sent::Refused(look(app, who, period).await?)),
            },
            Some(UpdateItemError::TransactionConflictException(_)) => Ok(Sent::Refused(look(app, who, period).await?)),
            _ => Err(failure(error)),
        }
    }

    fn expression(&self, who: Who, step: &Step, period: Period) -> Result<Expression, Error> {
        let mut it = Expression::default();
        it.moved(self.bucket);
        if self.is_first {
            it.conditions.push("attribute_not_exists(pk)".to_owned());
            self.first(&mut it, who, step, period)?;
        } else {
            it.value(":step", i64::try_from(step.number).unwrap_or(i64::MAX));
            it.conditions.push("step >= :step".to_owned());
        }
        if let Some(counted) = &self.counted {
            self.counted(&mut it, counted);
        }
        Ok(it)
    }

    /// All else that a counter has.
    fn first(&self, it: &mut Expression, who: Who, step: &Step, period: Period) -> Result<(), Error> {
        let counter = Counter::new(who.tenant_id, who.operation(), period, step);
        let item: Item = serde_dynamo::to_item(&counter).map_err(Error::internal)?;
        for (name, value) in item {
            let counted = self.counted.is_some() && ["used", "available"].contains(&name.as_str());
            if [PK, SK].contains(&name.as_str()) || counted {
                continue;
            }
            it.sets.push(format!("#first_{name} = :first_{name}"));
            it.values.insert(format!(":first_{name}"), value);
            it.names.insert(format!("#first_{name}"), name);
        }
        if self.counted.is_some() {
            it.sets.push("used = :units".to_owned());
            it.sets.push("available = :rest".to_owned());
            it.value(":rest", counter.available.saturating_sub(self.units));
        }
        Ok(())
    }

    fn counted(&self, it: &mut Expression, counted: &Counted) {
        it.value(":units", self.units);
        it.name("#of_day", format!("{OF_DAY}{}", counted.day));
        it.name("#of_key", format!("{OF_KEY}{}", counted.key));
        it.name("#of_terms", format!("{OF_TERMS}{}", counted.terms));
        it.adds.extend(["#of_day", "#of_key", "#of_terms"].map(|name| format!("{name} :units")));
        if !self.is_first {
            it.name("#open", "open");
            it.values.insert(":open".to_owned(), AttributeValue::Bool(true));
            it.conditions.push("(available >= :units OR #open = :open)".to_owned());
            it.sets.push("used = used + :units".to_owned());
            it.sets.push("available = available - :units".to_owned());
        }
    }
}
