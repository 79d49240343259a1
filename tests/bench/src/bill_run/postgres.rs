//! By PostgreSQL, which writes the lines to a file itself: nothing goes to a client.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::time::Duration;

use super::scene;
use super::{RUNS, Run, on_one_core};
use crate::postgres::{Server, run as run_to_end};
use crate::report::Result;
use crate::spread::spread;

/// All fits into memory, no other core helps, and nothing else happens.
const SETTINGS: [&str; 5] = [
    "shared_buffers=2GB",
    "work_mem=1GB",
    "maintenance_work_mem=1GB",
    "max_parallel_workers_per_gather=0",
    "autovacuum=off",
];

const SCHEMA: &str = "
CREATE TABLE subscriptions (id int PRIMARY KEY, tenant text NOT NULL, closed_start bigint NOT NULL,
  closing_start bigint NOT NULL, closing_end bigint NOT NULL);
CREATE TABLE terms (subscription int, operation smallint, step int, included bigint, amount bigint, per bigint,
  is_begun smallint, rounded_to bigint, PRIMARY KEY (subscription, operation, step));
CREATE TABLE billed (subscription int, operation smallint, step int, units bigint NOT NULL,
  PRIMARY KEY (subscription, operation, step));
CREATE TABLE events (subscription int NOT NULL, id uuid NOT NULL, operation smallint NOT NULL, step int NOT NULL,
  units int NOT NULL, granted_at bigint NOT NULL);
";
/// With all columns, so that the table itself is not read.
const INDEX: &str =
    "CREATE INDEX ON events (subscription, id) INCLUDE (operation, step, units, granted_at); VACUUM ANALYZE;";
const TABLES: [&str; 4] = ["subscriptions", "terms", "billed", "events"];

/// By the index. DISTINCT and GROUP BY of all columns take twice as long with hashes, which the
/// planner prefers, and no less without. Compiling the query (`jit`) is on, which is faster.
const DISTINCT_EVENTS: &str =
    "SELECT DISTINCT ON (subscription, id) subscription, id, operation, step, units, granted_at
  FROM events ORDER BY subscription, id";

pub(super) fn run(count: usize) -> Result<Run> {
    let server = Server::start(&SETTINGS, on_one_core)?;
    write_tables(server.folder(), count)?;
    run_to_end(server.client("psql").args(["--quiet", "--command", SCHEMA]))?;
    for table in TABLES {
        let copy = format!("COPY {table} FROM '{}'", server.folder().join(table).display());
        run_to_end(server.client("psql").args(["--quiet", "--command", &copy]))?;
    }
    for statement in INDEX.split_inclusive(';') {
        run_to_end(server.client("psql").args(["--quiet", "--command", statement]))?;
    }
    let lines = server.folder().join("lines");
    let copy = format!("COPY ({}) TO '{}'", scene::query(DISTINCT_EVENTS), lines.display());
    let mut psql = server.client("psql");
    psql.args(["--quiet", "--command", "\\timing on"]);
    // The first one reads the tables into memory.
    for _ in 0..=RUNS {
        psql.args(["--command", &copy]);
    }
    let said = run_to_end(&mut psql)?;
    let times = said.lines().filter_map(|line| line.strip_prefix("Time: ")?.split(' ').next());
    let times =
        times.map(|text| Ok(Duration::from_secs_f64(text.parse::<f64>()? / 1e3))).collect::<Result<Vec<_>>>()?;
    Ok(Run { lines: std::fs::read(lines)?, spread: spread(&times[1..]).ok_or("no runs")? })
}

fn write_tables(folder: &Path, count: usize) -> Result<()> {
    let create = |table: &str| Ok::<_, std::io::Error>(BufWriter::new(File::create(folder.join(table))?));
    let [mut subscriptions, mut terms, mut billed, mut events] =
        [create(TABLES[0])?, create(TABLES[1])?, create(TABLES[2])?, create(TABLES[3])?];
    for account in scene::accounts(count) {
        let account = account?;
        for row in scene::rows(&account)? {
            let out = match row.table {
                "subscriptions" => &mut subscriptions,
                "terms" => &mut terms,
                _ => &mut billed,
            };
            writeln!(out, "{}", row.values.join("\t"))?;
        }
        for event in account.raw_events()? {
            let (operation, at) = (scene::operation_number(event.operation), event.granted_at.as_millisecond());
            let (number, id) = (account.number, event.id.0);
            writeln!(events, "{number}\t{id:032x}\t{operation}\t{}\t{}\t{at}", event.step, event.units)?;
        }
    }
    for mut out in [subscriptions, terms, billed, events] {
        out.flush()?;
    }
    Ok(())
}
