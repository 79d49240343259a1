//! The books: posting the transfer of a sale, beside the same double-entry rules in
//! PostgreSQL over its socket. What is compared is processor time: ours in the function
//! and, apart from it, in the embedded DynamoDB, which stands where AWS's own does; of
//! PostgreSQL that of its client and of the server, which its owner runs as well.

mod postgres;

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::TenantId;
use ledger::{Account, Currency, Money, Sale, Split, Transfer, TransferId};
use orders_store::books;
use platform::App;
use platform::clock::Clock;
use runtime_api::process;
use soak::chaos::Chaos;
use store_core::transaction::write_all;
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

use crate::quotas;
use crate::report::{Goal, Report, Result, say};
use crate::spread::spread;

const GROUP: &str = "ledger (64 callers, hot accounts in 8 shards)";
const CALLERS: u64 = 64;
const TRANSFERS: u64 = 6_400;
/// Of each sale; 80 % are the creator's.
const PRICE_CENTS: i64 = 1_999;
const SHARE_CENTS: i64 = 1_599;
const BUYERS: u64 = 100;
const CREATORS: u64 = 50;

pub(crate) async fn measure(report: &mut Report) -> Result<()> {
    let database = Database::start()?;
    let app = Arc::new(soak::process(&database.url, Clock::System, Chaos::none(), 3));
    let name = "ours, embedded DynamoDB";
    let grants = quotas::grants(&app).await?;
    report.per_second(GROUP, name, "quota grants", grants);
    let ours = ours(&app, &database).await?;
    report.per_second(GROUP, name, "transfers", ours.per_second());
    report.goal(Some(Goal::RatioMin(2.0))).ratio(GROUP, name, "transfers/grant", ours.per_second() / grants);
    cost(report, name).await?;
    ours.tell(report, name);
    if !crate::postgres::is_installed() {
        say("  PostgreSQL                         SKIPPED: it is not installed (apt-get install postgresql)");
        return Ok(());
    }
    let name = "PostgreSQL, over its socket";
    let theirs = postgres::Server::start()?.post()?;
    report.per_second(GROUP, name, "transfers", theirs.per_second());
    theirs.tell(report, name);
    let whole = |it: &Posted| (it.client + it.server).as_secs_f64();
    let name = "ours / PostgreSQL";
    let function = ours.client.as_secs_f64() / whole(&theirs);
    report.goal(Some(Goal::RatioMax(0.5))).ratio(GROUP, name, "cpu, function", function);
    report.ratio(GROUP, name, "cpu, both sides", whole(&ours) / whole(&theirs));
    Ok(())
}

/// What [`TRANSFERS`] transfers took.
struct Posted {
    took: Duration,
    /// Processor time of whoever posts.
    client: Duration,
    /// And of the database.
    server: Duration,
}

impl Posted {
    fn per_second(&self) -> f64 {
        TRANSFERS as f64 / self.took.as_secs_f64()
    }

    fn tell(&self, report: &mut Report, name: &str) {
        let each = |whole: Duration| spread(&[whole.div_f64(TRANSFERS as f64)]);
        for (measure, whole) in [("cpu, client", self.client), ("cpu, server", self.server)] {
            if let Some(each) = each(whole) {
                report.time(GROUP, name, measure, each);
            }
        }
    }
}

async fn ours(app: &Arc<App>, database: &Database) -> Result<Posted> {
    let (before, own, served) = (Instant::now(), process::own_usage()?.cpu, database.cpu()?);
    let mut callers = JoinSet::new();
    for caller in 0..CALLERS {
        let app = Arc::clone(app);
        callers.spawn(async move {
            for number in (caller..TRANSFERS).step_by(CALLERS as usize) {
                let parts = books::post(&app, &[transfer(number)?], app.clock.now().into())?;
                if !write_all(&app, parts).await? {
                    return Err(format!("the transfer {number} was there before").into());
                }
            }
            Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
        });
    }
    while let Some(done) = callers.join_next().await {
        done??;
    }
    let posted =
        Posted { took: before.elapsed(), client: process::own_usage()?.cpu - own, server: database.cpu()? - served };
    let revenue = books::balance(app, Account::Revenue, Currency::Usd).await?;
    let expected = -(PRICE_CENTS - SHARE_CENTS) * TRANSFERS as i64;
    if revenue != expected {
        return Err(format!("our revenue is {revenue}, not {expected}").into());
    }
    Ok(posted)
}

fn transfer(number: u64) -> Result<Transfer> {
    let tenant = |number: u64| TenantId::new(Ulid(u128::from(number)));
    let sale = Sale {
        buyer: tenant(1 + number % BUYERS),
        price: Money::new(PRICE_CENTS, Currency::Usd)?,
        tax: 0,
        split: Split::of_creator(tenant(1_000 + number % CREATORS)),
    };
    Ok(ledger::sale(TransferId::new(format!("sale/{number}"))?, &sale)?)
}

/// What one of them writes.
async fn cost(report: &mut Report, name: &str) -> Result<()> {
    let world = TestApp::new().await;
    world.start_meter();
    let app = world.unlimited();
    write_all(app, books::post(app, &[transfer(0)?], app.clock.now().into())?).await?;
    let cost = world.stop_meter();
    report.ratio(GROUP, name, "items/transfer", cost.items.len() as f64);
    report.ratio(GROUP, name, "units/transfer", cost.units);
    Ok(())
}

/// The embedded DynamoDB in a process of its own, so that its time is told apart.
struct Database {
    process: Child,
    url: String,
}

impl Database {
    fn start() -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        // It ends when nobody holds its standard input any more.
        let command = command.arg("database").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn()?;
        let mut url = String::new();
        let output = process.stdout.take().ok_or("the database says nothing")?;
        BufReader::new(output).read_line(&mut url)?;
        Ok(Self { process, url: url.trim().to_owned() })
    }

    fn cpu(&self) -> Result<Duration> {
        Ok(process::usage(self.process.id())?.cpu)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `bench database`: serves an empty one until its standard input ends.
pub(crate) async fn serve_database() -> Result<()> {
    let world = TestApp::new().await;
    say(world.database_url());
    tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink())).await??;
    Ok(())
}
