//! A bill run: 10,000 subscriptions with a million raw events of usage to finished lines of
//! invoices, beside PostgreSQL and SQLite that do the same in SQL, each on one core. All have
//! the same events in the order of the table's keys: ours in a file, theirs in tables with an
//! index in that order, in memory. Duplicates, late events, terms and rounding are among the
//! work, and the lines are compared byte for byte before any time is told.

mod ours;
mod postgres;
mod scene;
mod sqlite;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::report::{Goal, Report, Result, say};
use crate::run_command::peak_rss_kib;
use crate::spread::{Spread, spread};

const GROUP: &str = "bill run (10,000 subscriptions, 1 M raw events, one core)";
const EVENTS: usize = 1_000_000;
/// Of which ours must not grow.
const OTHER_COUNTS: [usize; 2] = [100_000, 4_000_000];
const RUNS: usize = 9;
/// Lines and totals of an invoice are written with what tells of them.
const UNITS_PER_KIB: usize = 2;

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (keyed, mixed) = (folder.path().join("keyed"), folder.path().join("mixed"));
    scene::write_events(&keyed, EVENTS, false)?;
    scene::write_events(&mixed, EVENTS, true)?;
    let ours = child("ours", &keyed, EVENTS, folder.path())?;
    let any_order = child("ours-any-order", &mixed, EVENTS, folder.path())?;
    same(&ours, &any_order)?;
    let sqlite = child("sqlite", &keyed, EVENTS, folder.path())?;
    same(&ours, &sqlite)?;
    let mut fastest_ms = sqlite.spread.p50_ms;
    let mut rows = vec![("ours", &ours), ("ours, in any order of ids", &any_order), ("SQLite, in memory", &sqlite)];
    let postgres = if crate::postgres::is_installed() { Some(postgres::run(EVENTS)?) } else { None };
    if let Some(postgres) = &postgres {
        same(&ours, postgres)?;
        fastest_ms = fastest_ms.min(postgres.spread.p50_ms);
        rows.push(("PostgreSQL, in memory", postgres));
    }
    for (name, run) in rows {
        report.time(GROUP, name, "events to lines", run.spread);
    }
    if postgres.is_none() {
        say("  PostgreSQL                         SKIPPED: it is not installed (apt-get install postgresql)");
    }
    for (name, run) in [("the faster one ÷ ours", &ours), ("the faster one ÷ ours, any order", &any_order)] {
        report.goal(Some(Goal::RatioMin(3.0))).ratio(GROUP, name, "time", fastest_ms / run.spread.p50_ms);
    }
    invoices(report, &ours.lines)?;
    memory(report, &keyed, folder.path())
}

/// What somebody made of the events.
struct Run {
    /// As text, one for each part of a line.
    lines: Vec<u8>,
    spread: Spread,
}

fn same(ours: &Run, theirs: &Run) -> Result<()> {
    if ours.lines == theirs.lines {
        return Ok(());
    }
    let (ours, theirs) = (String::from_utf8_lossy(&ours.lines), String::from_utf8_lossy(&theirs.lines));
    let first = ours.lines().zip(theirs.lines()).find(|(one, other)| one != other);
    Err(format!("other lines: {} and {}, first {first:?}", ours.lines().count(), theirs.lines().count()).into())
}

/// `bench bill-run …`: what [`measure`] runs beside itself, one core for each. Says how many
/// milliseconds each run took.
pub(crate) fn serve(arguments: &[&str]) -> Result<()> {
    let [who, events, lines, count, runs] = arguments else { return Err("expected five arguments".into()) };
    let (events, lines, count, runs) = (Path::new(events), Path::new(lines), count.parse()?, runs.parse()?);
    let times = match *who {
        "ours" => ours::run(events, lines, count, runs, false)?,
        "ours-any-order" => ours::run(events, lines, count, runs, true)?,
        "sqlite" => sqlite::run(events, lines, count, runs)?,
        _ => return Err(format!("nobody is called {who}").into()),
    };
    times.iter().for_each(|time| say(&time.as_secs_f64().to_string()));
    Ok(())
}

fn command(who: &str, events: &Path, count: usize, lines: &Path, runs: usize) -> Result<Command> {
    let mut command = on_one_core(&std::env::current_exe()?);
    command.arg("bill-run").arg(who).arg(events).arg(lines).args([count.to_string(), runs.to_string()]);
    Ok(command)
}

fn child(who: &str, events: &Path, count: usize, folder: &Path) -> Result<Run> {
    let lines = folder.join(who);
    let done = command(who, events, count, &lines, RUNS)?.stdin(Stdio::null()).stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    if !done.status.success() {
        return Err(format!("{who} ended with {}: {text}", done.status).into());
    }
    let times = text.lines().map(|line| Ok(Duration::from_secs_f64(line.parse()?))).collect::<Result<Vec<_>>>()?;
    Ok(Run { lines: std::fs::read(lines)?, spread: spread(&times).ok_or("no runs")? })
}

/// The last one: the first one has most of what else happens.
pub(crate) fn on_one_core(program: &Path) -> Command {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", &(cores - 1).to_string()]).arg(program);
    command
}

/// What would be written of each: one item with the lines, one with the totals.
fn invoices(report: &mut Report, lines: &[u8]) -> Result<()> {
    let text = std::str::from_utf8(lines)?;
    let lines: Vec<&str> = text.lines().collect();
    let of_one = |line: &&str, next: &&str| line.split('\t').next() == next.split('\t').next();
    let (mut count, mut units, mut units_max) = (0, 0, 0);
    for invoice in lines.chunk_by(of_one) {
        let bytes = invoice.iter().map(|line| line.len()).sum::<usize>();
        let each = 2 * UNITS_PER_KIB * bytes.div_ceil(1024);
        (count, units, units_max) = (count + 1, units + each, units_max.max(each));
    }
    let name = "ours, as text";
    report.ratio(GROUP, name, "parts/invoice", lines.len() as f64 / f64::from(count));
    report.ratio(GROUP, name, "items/invoice", 2.0);
    report.ratio(GROUP, name, "units/invoice", units as f64 / f64::from(count));
    report.ratio(GROUP, name, "units, at most", units_max as f64);
    Ok(())
}

fn memory(report: &mut Report, events: &Path, folder: &Path) -> Result<()> {
    let lines = folder.join("lines");
    let peak = |events: &Path, count| {
        Ok::<u64, Box<dyn std::error::Error + Send + Sync>>(
            1024 * peak_rss_kib(&mut command("ours", events, count, &lines, 1)?)?,
        )
    };
    let usual = peak(events, EVENTS)?;
    report.bytes(GROUP, "ours, 1 M events", "peak memory", usual);
    for count in OTHER_COUNTS {
        let events = folder.join(count.to_string());
        scene::write_events(&events, count, false)?;
        let name = if count < EVENTS { "ours, 100 k events" } else { "ours, 4 M events" };
        report.bytes(GROUP, name, "peak memory", peak(&events, count)?);
        std::fs::remove_file(&events)?;
    }
    Ok(())
}
