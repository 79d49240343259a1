//! The lines of an invoice: what was counted, what of it is over, what it costs.

use std::fmt::Write as _;

use domain::plan::{Operation, Period};

use crate::bill::{Bill, Total};
use crate::{Charged, Price, Rate, RatingError, Terms};

/// Units, and how they divide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub units: u64,
    /// Not charged.
    pub included: u64,
    pub over: u64,
}

/// What was granted under one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub step: u64,
    /// All that is known of the period.
    pub counted: Count,
    /// What earlier invoices had of it.
    pub billed: Count,
}

/// All of an operation in a period that is paid at one price, or not paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub period: Period,
    pub operation: Operation,
    /// Of a period that an earlier invoice closed.
    pub is_late: bool,
    /// `None` of what costs nothing.
    pub price: Option<Price>,
    /// By step; never empty.
    pub parts: Vec<Part>,
    /// In minor units: what all that was counted costs, less what was billed.
    pub amount: i64,
}

impl Count {
    fn plus(self, other: Self) -> Self {
        Self { units: self.units + other.units, included: self.included + other.included, over: self.over + other.over }
    }
}

impl Line {
    /// All that is known of the period.
    pub fn counted(&self) -> Count {
        self.parts.iter().fold(Count::default(), |sum, part| sum.plus(part.counted))
    }

    /// What earlier invoices had of it.
    pub fn billed(&self) -> Count {
        self.parts.iter().fold(Count::default(), |sum, part| sum.plus(part.billed))
    }

    /// How the amount comes about, for whoever pays it: `generations, 2026-11-01/2026-12-01:
    /// 1500 used, 1000 included, 500 over at 0.10 usd for 1: 50.00 usd`.
    pub fn explanation(&self) -> String {
        let (counted, billed) = (self.counted(), self.billed());
        let mut text = format!("{}, {}", self.operation.as_str(), String::from(self.period));
        if self.is_late {
            text += ", late";
        }
        let _ = write!(text, ": {} used, {} included", counted.units, counted.included);
        let Some(Price { amount, per, charged }) = self.price else { return text + ", free" };
        let begun = if charged == Charged::Begun && per.get() > 1 { " begun" } else { "" };
        let _ = write!(text, ", {} over at {amount} for {per}{begun}", counted.over);
        if self.is_late {
            let _ = write!(text, ", less {} used and {} over that were billed", billed.units, billed.over);
        }
        let _ = write!(text, ": {} {}", amount.currency().decimal(self.amount), amount.currency());
        text
    }

    fn is_changed(&self) -> bool {
        self.parts.iter().any(|part| part.counted != part.billed)
    }

    fn priced(mut self) -> Result<Self, RatingError> {
        if let Some(price) = self.price {
            self.amount = price.of(self.counted().over)? - price.of(self.billed().over)?;
        }
        Ok(self)
    }
}

/// Of totals in the order of period, operation and step.
pub(crate) fn lines(bill: &Bill<'_>, totals: &[Total]) -> Result<Vec<Line>, RatingError> {
    let mut lines = Vec::new();
    for group in totals.chunk_by(|one, next| (one.period, one.operation) == (next.period, next.operation)) {
        let first = lines.len();
        // Units of the period that came before, as they are counted and as they were billed.
        let (mut counted_before, mut billed_before) = (0, 0);
        for total in group {
            let terms = terms(bill, total)?;
            let was = bill.billed.iter().find(|it| it.is_of(total.period, total.operation, total.step));
            let billed_units = was.map_or(0, |it| it.units);
            if billed_units > total.units {
                return Err(RatingError::BilledMore(total.operation, total.step, total.period));
            }
            let counted = divide(terms, &mut counted_before, total.units)?;
            let billed = divide(terms, &mut billed_before, billed_units)?;
            let part = Part { step: total.step, counted, billed };
            let same: Option<&mut Line> =
                lines[first..].iter_mut().find(|line: &&mut Line| line.price == terms.price());
            match same {
                Some(line) => line.parts.push(part),
                None => lines.push(Line {
                    period: total.period,
                    operation: total.operation,
                    is_late: total.period != bill.closing,
                    price: terms.price(),
                    parts: vec![part],
                    amount: 0,
                }),
            }
        }
    }
    lines.into_iter().filter(Line::is_changed).map(Line::priced).collect()
}

fn terms<'a>(bill: &Bill<'a>, total: &Total) -> Result<&'a Terms, RatingError> {
    let found = bill.terms.iter().find(|terms| (terms.operation, terms.step) == (total.operation, total.step));
    found.ok_or(RatingError::TermsUnknown(total.operation, total.step))
}

/// Of units that come after `before` others of their period, which then has them as well.
fn divide(terms: &Terms, before: &mut u64, units: u64) -> Result<Count, RatingError> {
    let after = before.checked_add(units).ok_or(RatingError::Overflow)?;
    let over = match terms.rate {
        Rate::Free => 0,
        Rate::Beyond { included, .. } => after.saturating_sub(included.max(*before)),
    };
    *before = after;
    Ok(Count { units, included: units - over, over })
}
