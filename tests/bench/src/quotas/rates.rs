//! Rates: the same comparison for requests a second. Ours leases blocks, so most
//! decisions are made in memory; Redis is asked for each.

use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::events::Actor;
use domain::plan::{Overrides, Plan, Terms};
use domain::{AccountId, Role, SessionId, TenantId};
use platform::clock::Clock;
use platform::{Caller, Credential};
use quotas_store::rate;
use soak::chaos::Chaos;
use tenancy_store::plans::{self, Change};
use testkit::TestApp;
use tokio::task::JoinSet;
use ulid::Ulid;

use super::CALLERS;
use super::redis::{Decided, Server};
use crate::report::{Report, Result};

const GROUP: &str = "rates (64 callers, one workspace of 2,000 requests/s)";
const RATE: u32 = 2_000;
const WITHIN: Duration = Duration::from_secs(5);

pub(super) async fn ours(report: &mut Report) -> Result<()> {
    let (world, chaos) = (TestApp::new().await, Chaos::none());
    let app = Arc::new(soak::process(world.database_url(), Clock::System, Arc::clone(&chaos), 3));
    let tenant_id = TenantId::new(Ulid::from_parts(0, 1));
    let overrides = Overrides { requests_per_second: Some(RATE), ..Overrides::default() };
    plans::change(&app, tenant_id, &Change::Terms(Terms { plan: Plan::Free, overrides }), &Actor::system("bench"))
        .await??;
    let by = Credential::Session { id: SessionId::new(Ulid(1)), proven_at: Clock::System.now().into() };
    let caller = Arc::new(Caller { account_id: AccountId::new(Ulid(1)), tenant_id, role: Role::Editor, by });

    let (before, writes) = (Instant::now(), chaos.writes());
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        let (app, caller) = (Arc::clone(&app), Arc::clone(&caller));
        callers.spawn(async move {
            let (mut asked, mut granted) = (0, 0);
            while before.elapsed() < WITHIN {
                asked += 1;
                granted += u64::from(rate::admit(&app, &caller).await.excess.is_none());
                // As a network would: others have their turn.
                tokio::task::yield_now().await;
            }
            (asked, granted)
        });
    }
    let all = callers.join_all().await;
    let (asked, granted) = all.iter().fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    let name = "ours, embedded DynamoDB";
    told(report, name, &Decided { asked, granted, took: before.elapsed() })?;
    report.ratio(GROUP, name, "writes/admission", (chaos.writes() - writes) as f64 / granted as f64);
    Ok(())
}

pub(super) async fn redis(report: &mut Report, name: &str, server: &Server) -> Result<()> {
    told(report, name, &server.rate(u64::from(RATE), WITHIN).await?)?;
    // The bucket, of an admission; nothing of a refusal.
    report.ratio(GROUP, name, "writes/admission", 1.0);
    Ok(())
}

fn told(report: &mut Report, name: &str, decided: &Decided) -> Result<()> {
    let (seconds, granted) = (decided.took.as_secs_f64(), decided.granted as f64);
    // A full bucket, what comes in that time, and what a second of leases may carry.
    if granted == 0.0 || granted > f64::from(RATE) * (seconds + 2.0) {
        return Err(format!("{name}: {granted} admitted in {seconds} s").into());
    }
    report.per_second(GROUP, name, "decisions", decided.asked as f64 / seconds);
    report.per_second(GROUP, name, "admitted", granted / seconds);
    Ok(())
}
