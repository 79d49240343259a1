//! By `rating`: the file is read once, and nothing of it is kept.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use domain::TenantId;
use domain::plan::Period;
use rating::{Bill, Counting, Event, Rated, Sorter};

use super::scene::{self, Account, Events};
use crate::report::Result;

pub(super) fn run(events: &Path, lines: &Path, count: usize, runs: usize, sorts: bool) -> Result<Vec<Duration>> {
    let accounts = scene::accounts(count).collect::<Result<Vec<_>>>()?;
    let mut times = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        bill(&accounts, events, lines, sorts)?;
        times.push(start.elapsed());
    }
    Ok(times)
}

fn bill(accounts: &[Account], events: &Path, lines: &Path, sorts: bool) -> Result<()> {
    let [closed, closing] = scene::periods()?;
    let mut events = Events::open(events)?;
    let mut out = BufWriter::with_capacity(1 << 16, File::create(lines)?);
    let mut sorter = Sorter::default();
    let mut next = events.next()?;
    for account in accounts {
        let bill = Bill {
            subscription: account.tenant,
            closing,
            earlier: &[closed],
            billed: &account.billed,
            terms: &account.terms,
        };
        let mut counting = Counting::new(&bill)?;
        while let Some(event) = next.filter(|event: &Event| event.subscription == account.tenant) {
            if sorts {
                sorter.push(event)?
            } else {
                counting.add(&event)?
            }
            next = events.next()?;
        }
        for event in sorter.drain() {
            counting.add(&event)?;
        }
        write_lines(&mut out, account.tenant, closing, &counting.finish()?)?;
    }
    if next.is_some() {
        return Err("an event is nobody's".into());
    }
    Ok(out.flush()?)
}

/// Each part with its line's figures, as the others write them.
fn write_lines(out: &mut impl Write, tenant: TenantId, closing: Period, rated: &Rated) -> Result<()> {
    let tenant = tenant.to_string();
    for line in &rated.lines {
        let is_closing = u8::from(line.period == closing);
        let operation = scene::operation_number(line.operation);
        let (amount, per) = line.price.map_or((0, 0), |price| (price.amount.amount(), price.per.get()));
        for part in &line.parts {
            let (now, was) = (part.counted, part.billed);
            writeln!(
                out,
                "{tenant}\t{is_closing}\t{operation}\t{amount}\t{per}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}",
                part.step, now.units, now.included, now.over, was.units, was.included, was.over, line.amount
            )?;
        }
    }
    Ok(())
}
