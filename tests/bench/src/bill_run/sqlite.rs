//! By SQLite in memory. Events lie in the order of their keys, so that duplicates are found
//! without sorting.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, params, params_from_iter};

use super::scene::{self, Events};
use crate::report::Result;

/// In the order of the key, without sorting; the other columns are those of the first copy.
const DISTINCT_EVENTS: &str = "SELECT subscription, id, operation, step, units, granted_at, min(copy)
  FROM events GROUP BY subscription, id";

const SCHEMA: &str = "
CREATE TABLE subscriptions (id INTEGER PRIMARY KEY, tenant TEXT NOT NULL, closed_start INTEGER NOT NULL,
  closing_start INTEGER NOT NULL, closing_end INTEGER NOT NULL);
CREATE TABLE terms (subscription INTEGER, operation INTEGER, step INTEGER, included INTEGER, amount INTEGER,
  per INTEGER, is_begun INTEGER, rounded_to INTEGER, PRIMARY KEY (subscription, operation, step)) WITHOUT ROWID;
CREATE TABLE billed (subscription INTEGER, operation INTEGER, step INTEGER, units INTEGER NOT NULL,
  PRIMARY KEY (subscription, operation, step)) WITHOUT ROWID;
CREATE TABLE events (subscription INTEGER, id BLOB, copy INTEGER, operation INTEGER NOT NULL, step INTEGER NOT NULL,
  units INTEGER NOT NULL, granted_at INTEGER NOT NULL, PRIMARY KEY (subscription, id, copy)) WITHOUT ROWID;
";

pub(super) fn run(events: &Path, lines: &Path, count: usize, runs: usize) -> Result<Vec<Duration>> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000000;")?;
    connection.execute_batch(SCHEMA)?;
    load(&mut connection, events, count)?;
    connection.execute_batch("ANALYZE")?;
    let mut times = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        write_lines(&connection, lines)?;
        times.push(start.elapsed());
    }
    Ok(times)
}

fn load(connection: &mut Connection, events: &Path, count: usize) -> Result<()> {
    let transaction = connection.transaction()?;
    let mut numbers = HashMap::new();
    for account in scene::accounts(count) {
        let account = account?;
        numbers.insert(account.tenant, account.number as i64);
        for row in scene::rows(&account)? {
            let places = vec!["?"; row.values.len()].join(", ");
            let mut insert = transaction.prepare_cached(&format!("INSERT INTO {} VALUES ({places})", row.table))?;
            insert.execute(params_from_iter(row.values))?;
        }
    }
    {
        let mut insert = transaction.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)")?;
        let mut events = Events::open(events)?;
        let mut copy = 0;
        while let Some(event) = events.next()? {
            copy += 1;
            let operation = scene::operation_number(event.operation);
            let (id, number) = (event.id.0.to_be_bytes(), numbers.get(&event.subscription));
            let (step, units, at) = (event.step as i64, event.units as i64, event.granted_at.as_millisecond());
            insert.execute(params![number, id, copy, operation, step, units, at])?;
        }
    }
    Ok(transaction.commit()?)
}

fn write_lines(connection: &Connection, lines: &Path) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, File::create(lines)?);
    let mut statement = connection.prepare(&scene::query(DISTINCT_EVENTS))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        out.write_all(row.get_ref(0)?.as_bytes()?)?;
        for at in 1..13 {
            write!(out, "\t{}", row.get_ref(at)?.as_i64()?)?;
        }
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}
