//! Whether the time of a refused login tells that an account exists: wrong
//! passwords for a known and for an unknown address, taken in turn, through the
//! whole function against the embedded DynamoDB. Beside it stands how far two
//! halves of the same series are apart, which is noise.

use std::time::{Duration, Instant};

use domain::{AccountId, TenantId};
use identity_store::accounts::{self, NewAccount};
use identity_store::passwords;
use jiff::SignedDuration;
use serde_json::json;
use testkit::TestApp;
use ulid::Ulid;

use crate::report::{Report, Result};
use crate::spread::spread;

const GROUP: &str = "refused logins";
const ROUNDS: usize = 400;
const KNOWN: &str = "ada@example.org";
const UNKNOWN: &str = "bob@example.org";

pub(crate) async fn measure(report: &mut Report) -> Result<()> {
    let app = TestApp::new().await;
    let new = NewAccount {
        account_id: AccountId::new(Ulid::generate()),
        tenant_id: TenantId::new(Ulid::generate()),
        email: KNOWN.to_owned().try_into()?,
        name: None,
        password_hash: Some(passwords::hash("a long enough passphrase".to_owned().try_into()?).await?),
    };
    accounts::register(app.unlimited(), &new, &domain::events::Actor::system("bench")).await?;
    let (mut known, mut unknown) = (Vec::with_capacity(ROUNDS), Vec::with_capacity(ROUNDS));
    for round in 0..=ROUNDS {
        // Which comes first must not matter.
        let times = if round % 2 == 0 {
            let first = refused(&app, KNOWN).await?;
            (first, refused(&app, UNKNOWN).await?)
        } else {
            let first = refused(&app, UNKNOWN).await?;
            (refused(&app, KNOWN).await?, first)
        };
        // The first round is a cold start.
        if round > 0 {
            known.push(times.0);
            unknown.push(times.1);
        }
    }
    let middle = |times: &[Duration]| spread(times).map(|it| it.p50_ms).ok_or("no rounds");
    report.time(GROUP, "known address", "wrong password", spread(&known).ok_or("no rounds")?);
    report.time(GROUP, "unknown address", "wrong password", spread(&unknown).ok_or("no rounds")?);
    report.ratio(GROUP, "known to unknown", "middle", middle(&known)? / middle(&unknown)?);
    let (even, odd): (Vec<_>, Vec<_>) = known.iter().enumerate().partition(|(round, _)| round % 2 == 0);
    let half = |half: Vec<(usize, &Duration)>| half.into_iter().map(|(_, time)| *time).collect::<Vec<_>>();
    report.ratio(GROUP, "known to itself (noise)", "middle", middle(&half(even))? / middle(&half(odd))?);
    Ok(())
}

async fn refused(app: &TestApp, email: &str) -> Result<Duration> {
    // Long after the last one, so that none is delayed.
    app.advance(SignedDuration::from_hours(48));
    let body = json!({"email": email, "password": "not the passphrase"});
    let call = app.anon().call(&identity::login::ENDPOINT).json(&body);
    let before = Instant::now();
    let reply = call.send().await;
    let took = before.elapsed();
    if reply.code() == "credentials_wrong" { Ok(took) } else { Err(format!("a login was answered {reply:?}").into()) }
}
