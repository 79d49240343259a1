//! Quotas: decisions a second and writes per decision, beside the same decision
//! on Redis by a Lua script. What is compared is the logic: ours runs against the
//! embedded DynamoDB over HTTP, where AWS's own takes some milliseconds and many
//! thousand writes a second; Redis runs as itself, without and with a log that is
//! synced before each answer, which is what DynamoDB's answer means.

mod rates;
mod redis;

use std::sync::Arc;
use std::time::Instant;

use domain::events::Actor;
use domain::generation::Queue;
use domain::plan::{Limit, Operation, Overrides, Plan, Terms};
use domain::{AccountId, GenerationId, TenantId, UploadId};
use generations_store::generations::{self, Created, NewGeneration};
use jiff::SignedDuration;
use platform::App;
use platform::clock::Clock;
use quotas_store::quotas::{Reserved, commit, reserve};
use soak::caller::wanted;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

use crate::report::{Report, Result, say};

const GROUP: &str = "quotas (64 callers, one counter)";
pub(crate) const CALLERS: u64 = 64;
const DECISIONS: u64 = 6_400;
const HELD_FOR: SignedDuration = SignedDuration::from_hours(1);

pub(crate) async fn measure(report: &mut Report) -> Result<()> {
    ours(report).await?;
    creations(report).await?;
    rates::ours(report).await?;
    if !redis::is_installed() {
        say(
            "  redis                              SKIPPED: redis-server is not installed (apt-get install redis-server)",
        );
        return Ok(());
    }
    for (name, log) in [("redis, Lua, memory only", false), ("redis, Lua, synced log", true)] {
        let server = redis::Server::start(log).await?;
        let decided = server.quota(0..DECISIONS, DECISIONS / 2).await?;
        if decided.granted != DECISIONS / 2 {
            return Err(format!("redis granted {} of {}", decided.granted, DECISIONS / 2).into());
        }
        report.per_second(GROUP, name, "decisions", DECISIONS as f64 / decided.took.as_secs_f64());
        // The counter and the use's id, of a grant; nothing of a refusal.
        report.ratio(GROUP, name, "writes/decision", 1.0);
        rates::redis(report, name, &server).await?;
    }
    Ok(())
}

/// Half of the decisions are grants, half are refusals; then as many commits.
async fn ours(report: &mut Report) -> Result<()> {
    let (world, chaos) = (TestApp::new().await, Chaos::none());
    let app = Arc::new(soak::process(world.database_url(), Clock::System, Arc::clone(&chaos), 3));
    let limit = DECISIONS / 2;
    let tenant = limited(&app, limit).await?;
    let name = "ours, embedded DynamoDB";
    for (measure, range) in [("grants", 0..limit), ("refusals", limit..DECISIONS)] {
        let (before, writes) = (Instant::now(), chaos.writes());
        let granted = all(&app, tenant, range.clone(), false).await?;
        let expected = if range.start == 0 { limit } else { 0 };
        if granted != expected {
            return Err(format!("{granted} granted, not {expected}").into());
        }
        let count = (range.end - range.start) as f64;
        report.per_second(GROUP, name, measure, count / before.elapsed().as_secs_f64());
        report.ratio(GROUP, name, "writes/decision", (chaos.writes() - writes) as f64 / count);
    }
    let (before, writes) = (Instant::now(), chaos.writes());
    all(&app, tenant, 0..limit, true).await?;
    report.per_second(GROUP, name, "commits", limit as f64 / before.elapsed().as_secs_f64());
    report.ratio(GROUP, name, "writes/commit", (chaos.writes() - writes) as f64 / limit as f64);
    Ok(())
}

/// What the product decides most: a generation is made in the transaction that takes it
/// from the quota. Half are made, half are refused.
async fn creations(report: &mut Report) -> Result<()> {
    let (world, chaos) = (TestApp::new().await, Chaos::none());
    let app = Arc::new(soak::process(world.database_url(), Clock::System, Arc::clone(&chaos), 3));
    let limit = DECISIONS / 2;
    let tenant = limited(&app, limit).await?;
    let name = "ours, embedded DynamoDB";
    for (measure, expected) in [("generations made", limit), ("generations refused", 0)] {
        let (before, writes) = (Instant::now(), chaos.writes());
        let mut callers = JoinSet::new();
        for _ in 0..CALLERS {
            let app = Arc::clone(&app);
            callers.spawn(async move { create_each(&app, tenant, limit / CALLERS).await });
        }
        let mut made = 0;
        while let Some(done) = callers.join_next().await {
            made += done??;
        }
        if made != expected {
            return Err(format!("{made} generations made, not {expected}").into());
        }
        report.per_second(GROUP, name, measure, limit as f64 / before.elapsed().as_secs_f64());
        report.ratio(GROUP, name, "writes/generation", (chaos.writes() - writes) as f64 / limit as f64);
    }
    Ok(())
}

/// So many generations one after the other; how many were made.
async fn create_each(app: &App, tenant: TenantId, count: u64) -> std::result::Result<u64, platform::Error> {
    let mut made = 0;
    for _ in 0..count {
        let new = NewGeneration {
            id: GenerationId::new(Ulid::generate()),
            tenant_id: tenant,
            created_by: AccountId::new(Ulid::from_parts(0, 1)),
            queue: Queue::Interactive,
            project: Some(UploadId::new(Ulid::from_parts(0, 1))),
            packages: Vec::new(),
            manifest: None,
            ontologies: Vec::new(),
            previous: None,
            dry_run: false,
            operation: Operation::Generations,
            key_id: None,
        };
        made += u64::from(matches!(generations::create(app, new).await?, Created::Made(..)));
    }
    Ok(made)
}

/// A workspace with so many generations.
async fn limited(app: &App, limit: u64) -> Result<TenantId> {
    let tenant = TenantId::new(Ulid::from_parts(0, 1));
    let generations = Some(Limit::Hard { included: limit });
    let terms = Terms { plan: Plan::Free, overrides: Overrides { generations, ..Overrides::default() } };
    plans::change(app, tenant, &Change::Terms(terms), &Actor::system("bench")).await??;
    Ok(tenant)
}

/// How many uses are granted in a second.
pub(crate) async fn grants(app: &Arc<App>) -> Result<f64> {
    let tenant = limited(app, DECISIONS).await?;
    let before = Instant::now();
    match all(app, tenant, 0..DECISIONS, false).await? {
        DECISIONS => Ok(DECISIONS as f64 / before.elapsed().as_secs_f64()),
        granted => Err(format!("{granted} granted, not {DECISIONS}").into()),
    }
}

/// Each id once, by [`CALLERS`] at a time; how many were granted.
async fn all(app: &Arc<App>, tenant: TenantId, ids: std::ops::Range<u64>, commits: bool) -> Result<u64> {
    let mut callers = JoinSet::new();
    for caller in 0..CALLERS {
        let (app, ids) = (Arc::clone(app), ids.clone());
        callers.spawn(async move {
            let mut granted = 0;
            for n in ids.filter(|n| n % CALLERS == caller) {
                let wanted = wanted(tenant, &format!("use-{n}"), 1, HELD_FOR);
                if let Reserved::Granted(ticket, _) = reserve(&app, &wanted).await? {
                    granted += 1;
                    if commits {
                        commit(&app, &ticket).await?;
                    }
                }
            }
            Ok::<u64, platform::Error>(granted)
        });
    }
    let mut granted = 0;
    while let Some(done) = callers.join_next().await {
        granted += done??;
    }
    Ok(granted)
}
