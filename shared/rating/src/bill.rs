//! Counting the events of one subscription for one invoice.

use domain::plan::{Operation, Period};
use domain::{TenantId, Time};

use crate::line::{self, Line};
use crate::{Event, RatingError, Terms};

/// Units of an operation in a period that were granted under a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    pub period: Period,
    pub operation: Operation,
    pub step: u64,
    pub units: u64,
}

/// What an invoice is made from, beside its events.
#[derive(Debug, Clone, Copy)]
pub struct Bill<'a> {
    pub subscription: TenantId,
    /// The period that the invoice closes.
    pub closing: Period,
    /// Periods that are closed and still take late events, in any order.
    pub earlier: &'a [Period],
    /// What earlier invoices of these periods have billed, late lines included: the
    /// [`Rated::totals`] of the last one.
    pub billed: &'a [Total],
    /// Of each operation and step that units were granted under.
    pub terms: &'a [Terms],
}

/// Events that are in none of a bill's periods, and so on none of its lines.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ignored {
    pub events: u64,
    pub units: u64,
}

/// An invoice's metered part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rated {
    /// By period, operation and step: late lines come first.
    pub lines: Vec<Line>,
    /// All that is billed when these lines are, in the order of the lines' parts. It is kept
    /// for the next invoice.
    pub totals: Vec<Total>,
    pub duplicates: u64,
    /// Granted before all the periods.
    pub too_late: Ignored,
    /// Granted after the closing period: the next invoice's.
    pub ahead: Ignored,
}

/// A period's bounds.
#[derive(Debug, Clone, Copy)]
struct Window {
    period: Period,
    start: Time,
    end: Time,
}

/// Counts events, in the order of their ids.
#[derive(Debug)]
pub struct Counting<'a> {
    bill: Bill<'a>,
    /// By time; the last one closes.
    windows: Vec<Window>,
    totals: Vec<Total>,
    /// Where the last event was counted: the next one is likely to be beside it.
    last_total: usize,
    last: Option<Event>,
    duplicates: u64,
    too_late: Ignored,
    ahead: Ignored,
}

impl Ignored {
    fn add(&mut self, event: &Event) -> Result<(), RatingError> {
        self.events += 1;
        self.units = self.units.checked_add(event.units).ok_or(RatingError::Overflow)?;
        Ok(())
    }
}

impl<'a> Counting<'a> {
    /// # Errors
    /// `periods_overlap`, `terms_twice`, `billed_twice`, `billed_closing`.
    pub fn new(bill: &Bill<'a>) -> Result<Self, RatingError> {
        let window = |period: Period| Window { period, start: period.start(), end: period.end() };
        let mut windows: Vec<Window> = bill.earlier.iter().copied().map(window).collect();
        windows.sort_unstable_by_key(|window| window.start);
        windows.push(window(bill.closing));
        if windows.windows(2).any(|pair| pair[0].end > pair[1].start) {
            return Err(RatingError::PeriodsOverlap);
        }
        for (at, terms) in bill.terms.iter().enumerate() {
            let is_same = |it: &Terms| (it.operation, it.step) == (terms.operation, terms.step);
            if bill.terms[..at].iter().any(is_same) {
                return Err(RatingError::TermsTwice(terms.operation, terms.step));
            }
        }
        let mut totals: Vec<Total> = Vec::with_capacity(bill.billed.len());
        for total in bill.billed {
            if !bill.earlier.contains(&total.period) {
                return Err(RatingError::BilledOtherPeriod(total.period));
            }
            if totals.iter().any(|it| it.is_of(total.period, total.operation, total.step)) {
                return Err(RatingError::BilledTwice(total.operation, total.step, total.period));
            }
            // What was billed has a total also where no event of it is found.
            totals.push(Total { units: 0, ..*total });
        }
        let nothing = Ignored::default();
        let (last_total, last, duplicates) = (0, None, 0);
        Ok(Self { bill: *bill, windows, totals, last_total, last, duplicates, too_late: nothing, ahead: nothing })
    }

    /// Counts it, unless it is the last one once more.
    ///
    /// # Errors
    /// `event_stranger`, `event_order`, `event_differs`, `terms_unknown`, `amount_overflow`.
    /// Of what was counted then, nothing is good for a bill.
    pub fn add(&mut self, event: &Event) -> Result<(), RatingError> {
        if event.subscription != self.bill.subscription {
            return Err(RatingError::EventOfAnother(event.id));
        }
        if let Some(last) = &self.last {
            if event.id < last.id {
                return Err(RatingError::EventOrder(event.id));
            }
            if event.id == last.id {
                if event != last {
                    return Err(RatingError::EventDiffers(event.id));
                }
                self.duplicates += 1;
                return Ok(());
            }
        }
        self.last = Some(*event);
        self.count(event)
    }

    fn count(&mut self, event: &Event) -> Result<(), RatingError> {
        // From the last on, because most are in the closing one.
        let Some(window) = self.windows.iter().rev().find(|window| window.start <= event.granted_at) else {
            return self.too_late.add(event);
        };
        if event.granted_at >= window.end {
            // Between two periods that do not touch nothing is open.
            let is_ahead = window.period == self.bill.closing;
            return if is_ahead { self.ahead.add(event) } else { self.too_late.add(event) };
        }
        let period = window.period;
        let is_here = |total: &Total| total.is_of(period, event.operation, event.step);
        if !self.totals.get(self.last_total).is_some_and(is_here) {
            self.last_total = match self.totals.iter().position(is_here) {
                Some(at) => at,
                None => self.begin(period, event)?,
            };
        }
        let total = &mut self.totals[self.last_total];
        total.units = total.units.checked_add(event.units).ok_or(RatingError::Overflow)?;
        Ok(())
    }

    /// The place of a new total.
    fn begin(&mut self, period: Period, event: &Event) -> Result<usize, RatingError> {
        let (operation, step) = (event.operation, event.step);
        if !self.bill.terms.iter().any(|terms| (terms.operation, terms.step) == (operation, step)) {
            return Err(RatingError::TermsUnknown(operation, step));
        }
        self.totals.push(Total { period, operation, step, units: 0 });
        Ok(self.totals.len() - 1)
    }

    /// The lines of what was counted.
    ///
    /// # Errors
    /// `billed_more`, `terms_unknown`, `amount_overflow`.
    pub fn finish(mut self) -> Result<Rated, RatingError> {
        self.totals.sort_unstable_by_key(|total| (total.period, total.operation, total.step));
        let lines = line::lines(&self.bill, &self.totals)?;
        let Self { totals, duplicates, too_late, ahead, .. } = self;
        Ok(Rated { lines, totals, duplicates, too_late, ahead })
    }
}

impl Total {
    pub(crate) fn is_of(&self, period: Period, operation: Operation, step: u64) -> bool {
        (self.period, self.operation, self.step) == (period, operation, step)
    }
}
