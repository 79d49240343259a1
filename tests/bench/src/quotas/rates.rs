//! Rates: the same comparison for requests a second. Ours leases blocks, so most
//! decisions are made in memory; Redis is asked for each.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use domain::plan::{Overrides, Plan, Terms};
use domain::{AccountId, Role, SessionId, TenantId};
use platform::clock::Clock;
use platform::store::plans::{self, Change};
use platform::{Caller, Credential, rate};
use soak::chaos::Chaos;
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

use super::CALLERS;
use super::redis::Server;
use crate::report::{Report, Result};

const GROUP: &str = "rates (64 callers, one workspace of 2,000 requests/s)";
const RATE: u32 = 2_000;
const REQUESTS: u64 = 64_000;

pub(super) async fn ours(report: &mut Report) -> Result<()> {
    let (world, chaos) = (TestApp::new().await, Chaos::none());
    let app = Arc::new(soak::process(world.database_url(), Clock::System, Arc::clone(&chaos), 3));
    let tenant_id = TenantId::new(Ulid::from_parts(0, 1));
    let overrides = Overrides { requests_per_second: Some(RATE), ..Overrides::default() };
    plans::change(&app, tenant_id, &Change::Terms(Terms { plan: Plan::Free, overrides })).await??;
    let by = Credential::Session { id: SessionId::new(Ulid(1)), proven_at: Clock::System.now().into() };
    let caller = Arc::new(Caller { account_id: AccountId::new(Ulid(1)), tenant_id, role: Role::Editor, by });

    let (before, writes) = (Instant::now(), chaos.writes());
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (app, caller) = (Arc::clone(&app), Arc::clone(&caller));
        callers.spawn(async move {
            let mut admitted = 0;
            for _ in 0..REQUESTS / CALLERS {
                admitted += u64::from(rate::admit(&app, &caller).await.excess.is_none());
            }
            admitted
        });
    }
    let admitted = callers.join_all().await.into_iter().sum::<u64>();
    told(report, "ours, embedded DynamoDB", before, admitted)?;
    report.ratio(
        GROUP,
        "ours, embedded DynamoDB",
        "writes/decision",
        (chaos.writes() - writes) as f64 / REQUESTS as f64,
    );
    Ok(())
}

pub(super) async fn redis(report: &mut Report, name: &str, server: &Server) -> Result<()> {
    let (before, admitted) = (Instant::now(), AtomicU64::new(0));
    server.rate(REQUESTS, u64::from(RATE), &admitted).await?;
    let admitted = admitted.load(Ordering::Relaxed);
    told(report, name, before, admitted)?;
    // The bucket, of an admission; nothing of a refusal.
    report.ratio(GROUP, name, "writes/admission", 1.0);
    Ok(())
}

fn told(report: &mut Report, name: &str, before: Instant, admitted: u64) -> Result<()> {
    let seconds = before.elapsed().as_secs_f64();
    // A full bucket, what comes in that time, and what a second of leases may carry.
    let most = f64::from(RATE) * (seconds + 2.0);
    if admitted == 0 || admitted as f64 > most {
        return Err(format!("{name}: {admitted} admitted in {seconds} s").into());
    }
    report.per_second(GROUP, name, "decisions", REQUESTS as f64 / seconds);
    report.per_second(GROUP, name, "admitted", admitted as f64 / seconds);
    Ok(())
}
