//! Subscriptions and their events, the same from the same number.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read as _, Write as _};
use std::num::NonZeroU64;
use std::path::Path;

use domain::plan::{Operation, Period};
use domain::{TenantId, Time};
use jiff::Timestamp;
use ledger::{Currency, Money};
use rating::{Charged, Event, Price, Rate, Terms, Total};
use ulid::Ulid;

use crate::report::Result;

pub(super) const SUBSCRIPTIONS: usize = 10_000;
/// Of which the last one is free on every plan.
pub(super) const OPERATIONS: [Operation; 3] = [Operation::ApiCalls, Operation::Generations, Operation::TestGenerations];
const CURRENCIES: [Currency; 4] = [Currency::Usd, Currency::Eur, Currency::Jpy, Currency::Kwd];
/// One event in a file: id, subscription, moment, units, step, operation.
const RECORD: usize = 16 + 16 + 8 + 8 + 8 + 1;
/// Of ids and workspaces: a moment of the year before.
const MADE_MS: u64 = 1_767_225_600_000;

pub(super) struct Account {
    pub(super) number: usize,
    pub(super) tenant: TenantId,
    pub(super) terms: Vec<Terms>,
    /// What the invoice before had of the period that is closed.
    pub(super) billed: Vec<Total>,
    events: usize,
}

/// The closed one and the closing one.
pub(super) fn periods() -> Result<[Period; 2]> {
    let period = |text: &str| Period::try_from(text.to_owned());
    Ok([period("2026-10-01/2026-11-01")?, period("2026-11-01/2026-12-01")?])
}

/// With so many raw events together. One in a hundred has twenty times as many as most.
pub(super) fn accounts(events: usize) -> impl Iterator<Item = Result<Account>> {
    let weight = |number: usize| match number {
        _ if number.is_multiple_of(100) => 20,
        _ if number.is_multiple_of(10) => 3,
        _ => 1,
    };
    let whole: usize = (0..SUBSCRIPTIONS).map(weight).sum();
    let mut before = 0;
    (0..SUBSCRIPTIONS).map(move |number| {
        let after = before + weight(number);
        let events = after * events / whole - before * events / whole;
        before = after;
        Account::new(number, events)
    })
}

impl Account {
    fn new(number: usize, events: usize) -> Result<Self> {
        let tenant = TenantId::new(Ulid::from_parts(MADE_MS + number as u64, 0));
        let mut account = Self { number, tenant, terms: terms(number, events)?, billed: Vec::new(), events };
        let [closed, _] = periods()?;
        let mut last = None;
        for (event, is_late) in account.stories()? {
            if is_late || !closed.contains(event.granted_at) || last.replace(event.id) == Some(event.id) {
                continue;
            }
            let is_same = |it: &&mut Total| (it.operation, it.step) == (event.operation, event.step);
            match account.billed.iter_mut().find(is_same) {
                Some(total) => total.units += event.units,
                None => account.billed.push(Total {
                    period: closed,
                    operation: event.operation,
                    step: event.step,
                    units: event.units,
                }),
            }
        }
        Ok(account)
    }

    /// In the order of their ids, some of them twice.
    pub(super) fn raw_events(&self) -> Result<Vec<Event>> {
        Ok(self.stories()?.into_iter().map(|(event, _)| event).collect())
    }

    /// And whether the invoice before knew nothing of it.
    fn stories(&self) -> Result<Vec<(Event, bool)>> {
        let [closed, closing] = periods()?;
        let mut random = Random(self.number as u64);
        let mut stories: Vec<(Event, bool)> = Vec::with_capacity(self.events);
        for at in 0..self.events {
            if let Some(last) = stories.last().copied().filter(|_| random.below(100) < 3) {
                stories.push(last);
                continue;
            }
            let (month, step, is_late) = match random.below(100) {
                0..20 => (closed, 1 + random.below(2), random.below(100) < 5),
                20..98 => (closing, 2 + random.below(2), false),
                // The next invoice's.
                _ => (closing, 3, false),
            };
            let is_ahead = step == 3 && random.below(40) == 0;
            let hours = if is_ahead { 30 * 24 } else { random.below(30 * 24) };
            let granted_ms = month.start().as_millisecond() + 1_000 * 3_600 * i64::try_from(hours)?;
            let event = Event {
                id: Ulid::from_parts(MADE_MS + at as u64, u128::from(random.next())),
                subscription: self.tenant,
                operation: OPERATIONS[[0, 0, 1, 1, 1, 1, 1, 2][usize::try_from(random.below(8))?]],
                units: 1 + random.below(4),
                step,
                granted_at: Timestamp::from_millisecond(granted_ms)?.into(),
            };
            stories.push((event, is_late));
        }
        Ok(stories)
    }
}

/// Three steps. Of every second subscription the second one kept the price of the first.
fn terms(number: usize, events: usize) -> Result<Vec<Terms>> {
    let currency = CURRENCIES[number % CURRENCIES.len()];
    let mut all = Vec::new();
    for step in 1..=3_u64 {
        let at = if number.is_multiple_of(2) && step == 2 { 1 } else { step };
        let amount = Money::new((4 + i64::try_from(at)?) * currency.charge_step(), currency)?;
        let price = |per: u64, charged| -> Result<Price> {
            Ok(Price { amount, per: NonZeroU64::new(per).ok_or("a price for nothing")?, charged })
        };
        let included = events as u64 * step / 6;
        let rates = [
            Rate::Beyond { included, price: price(100, Charged::Begun)? },
            Rate::Beyond { included, price: price(7 * at, Charged::Exactly)? },
            Rate::Free,
        ];
        all.extend(OPERATIONS.into_iter().zip(rates).map(|(operation, rate)| Terms { operation, step, rate }));
    }
    Ok(all)
}

/// What the databases have beside events; the order of the columns is that of their tables.
pub(super) struct Row {
    pub(super) table: &'static str,
    pub(super) values: Vec<String>,
}

pub(super) fn rows(account: &Account) -> Result<Vec<Row>> {
    let [closed, closing] = periods()?;
    let bounds = [closed.start(), closing.start(), closing.end()].map(|time| time.as_millisecond().to_string());
    let number = account.number.to_string();
    let values = [number.clone(), account.tenant.to_string()].into_iter().chain(bounds).collect();
    let mut rows = vec![Row { table: "subscriptions", values }];
    for terms in &account.terms {
        // What is free includes more than anybody has.
        let figures = match terms.rate {
            Rate::Free => [1 << 60, 0, 0, 0, 1],
            Rate::Beyond { included, price: Price { amount, per, charged } } => [
                i64::try_from(included)?,
                amount.amount(),
                i64::try_from(per.get())?,
                i64::from(charged == Charged::Begun),
                amount.currency().charge_step(),
            ],
        };
        let place = [number.clone(), operation_number(terms.operation).to_string(), terms.step.to_string()];
        let values = place.into_iter().chain(figures.map(|figure| figure.to_string())).collect();
        rows.push(Row { table: "terms", values });
    }
    rows.extend(account.billed.iter().map(|total| {
        let operation = operation_number(total.operation).to_string();
        let values = vec![number.clone(), operation, total.step.to_string(), total.units.to_string()];
        Row { table: "billed", values }
    }));
    Ok(rows)
}

/// The whole job, with what a database does best about duplicates.
pub(super) fn query(distinct_events: &str) -> String {
    include_str!("lines.sql").replace("  DISTINCT_EVENTS\n", &format!("  {distinct_events}\n"))
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

/// One subscription after the other; those of each by their ids, or in no order.
pub(super) fn write_events(file: &Path, count: usize, mixed: bool) -> Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    for account in accounts(count) {
        let mut events = account?.raw_events()?;
        if mixed {
            let mut random = Random(events.len() as u64);
            events.sort_by_cached_key(|_| random.next());
        }
        for event in events {
            out.write_all(&event.id.0.to_le_bytes())?;
            out.write_all(&event.subscription.ulid().0.to_le_bytes())?;
            out.write_all(&event.granted_at.as_millisecond().to_le_bytes())?;
            out.write_all(&event.units.to_le_bytes())?;
            out.write_all(&event.step.to_le_bytes())?;
            out.write_all(&[operation_number(event.operation)])?;
        }
    }
    Ok(out.flush()?)
}

pub(super) fn operation_number(operation: Operation) -> u8 {
    OPERATIONS.iter().position(|it| *it == operation).map_or(u8::MAX, |at| at as u8)
}

/// Events of a file, one at a time.
pub(super) struct Events(BufReader<File>);

impl Events {
    pub(super) fn open(file: &Path) -> Result<Self> {
        Ok(Self(BufReader::with_capacity(1 << 16, File::open(file)?)))
    }

    pub(super) fn next(&mut self) -> Result<Option<Event>> {
        let mut record = [0; RECORD];
        match self.0.read_exact(&mut record) {
            Err(end) if end.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
            read => read?,
        }
        let granted_ms = i64::from_le_bytes(field(&record, 32)?);
        let operation = OPERATIONS.get(usize::from(record[RECORD - 1])).ok_or("no operation has this number")?;
        Ok(Some(Event {
            id: Ulid(u128::from_le_bytes(field(&record, 0)?)),
            subscription: TenantId::new(Ulid(u128::from_le_bytes(field(&record, 16)?))),
            operation: *operation,
            units: u64::from_le_bytes(field(&record, 40)?),
            step: u64::from_le_bytes(field(&record, 48)?),
            granted_at: Time::from(Timestamp::from_millisecond(granted_ms)?),
        }))
    }
}

fn field<const N: usize>(record: &[u8; RECORD], at: usize) -> Result<[u8; N]> {
    Ok(record[at..at + N].try_into()?)
}
