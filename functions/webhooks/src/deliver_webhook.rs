//! Sends a delivery to its webhook, and writes down what became of that. Whoever dies on the
//! way leaves a lease that ends, and then the delivery is sent again.

mod http;

use std::time::Duration;

use domain::Time;
use domain::events::Actor;
use jiff::SignedDuration;
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Endpoint, Error, Grant, Queue, Source, Trigger, random};
use webhooks_store::deliveries::{self, Claim, DeliveryKey, LEASE, Record, Settled};
use webhooks_store::health::Circuit;
use webhooks_store::signing::Secret;
use webhooks_store::{address, retry, signing, webhooks};

use crate::settings::rules;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "deliver-webhook",
    summary: "Send a delivery to its webhook.",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::Webhooks,
            // One that does not answer makes no other wait.
            batch_size: 1,
            concurrency_max: Some(50),
            wait_alarm: Some(Alarm {
                name: "WebhooksWait",
                description: "Deliveries of webhooks wait longer than five minutes for their first try",
                threshold: 300,
                period_seconds: 60,
                periods: 5,
            }),
            dead_alarm: Some(Alarm {
                name: "DeadWebhooks",
                description: "Deliveries of webhooks fail for a reason of ours; read the log of deliver-webhook",
                threshold: 0,
                period_seconds: 60,
                periods: 1,
            }),
        }],
        starts_itself: false,
        handle: |app, message| Box::pin(handle(app, message)),
    },
    memory_mb: 256,
    timeout_seconds: 30,
    grants: &[
        deliveries::CLAIM,
        deliveries::POSTPONE,
        deliveries::SETTLE,
        deliveries::GIVE_UP,
        webhooks::FIND,
        webhooks::SECRETS,
        webhooks::PROBE,
        Grant::CALL_WEBHOOKS,
    ],
};

/// After an error of ours, which is no try.
const PAUSE_AFTER_ERROR: SignedDuration = SignedDuration::from_secs(60);
/// Those that wait for a circuit come back within this time of its end.
const SPREAD_MS: i64 = 60_000;

async fn handle(app: &App, message: Message) -> Result<(), NotConsumed> {
    let key: DeliveryKey = message.json()?;
    let Claim::Mine(claimed) = deliveries::claim(app, key).await? else { return Ok(()) };
    match prepare(app, &claimed).await {
        Ok(Next::Send(webhook, secrets)) => Ok(send(app, (&webhook, &claimed), &secrets).await?),
        Ok(Next::Wait(until)) => Ok(deliveries::postpone(app, &claimed, until).await?),
        Ok(Next::GiveUp(why)) => Ok(deliveries::give_up(app, &claimed, why).await?),
        Err(error) => {
            let later = Time::from(app.clock.now()).plus(PAUSE_AFTER_ERROR);
            if let Err(error) = deliveries::postpone(app, &claimed, later).await {
                tracing::warn!(%error, "a delivery waits until its lease ends");
            }
            Err(NotConsumed::from(error).not_before(Duration::from_secs(60)))
        }
    }
}

/// What is to be done about a claimed delivery.
enum Next {
    Send(Box<webhooks::Record>, Vec<Secret>),
    Wait(Time),
    GiveUp(&'static str),
}

async fn prepare(app: &App, claimed: &Record) -> Result<Next, Error> {
    let now = Time::from(app.clock.now());
    let Some(webhook) = webhooks::find(app, claimed.tenant_id, claimed.webhook_id).await? else {
        return Ok(Next::GiveUp("webhook_deleted"));
    };
    if !webhook.settings.is_enabled {
        return Ok(Next::GiveUp("webhook_disabled"));
    }
    // Senders died, or its turn came too late.
    if claimed.tries > retry::TRIES_MAX || now.since(claimed.began_at) > retry::TRIED_FOR {
        return Ok(Next::GiveUp("tried_in_vain"));
    }
    let secrets = webhooks::live_secrets(app, &webhook).await?;
    match webhook.health.circuit(now) {
        Circuit::Open { until } => return Ok(Next::Wait(spread(until)?)),
        Circuit::HalfOpen { since } if !webhooks::probe(app, &webhook, since).await? => {
            return Ok(Next::Wait(spread(now.plus(LEASE))?));
        }
        Circuit::HalfOpen { .. } | Circuit::Closed => {}
    }
    Ok(Next::Send(Box::new(webhook), secrets))
}

fn spread(until: Time) -> Result<Time, Error> {
    let chance = i64::from(u16::from_le_bytes(random::bytes()?));
    Ok(until.plus(SignedDuration::from_millis(SPREAD_MS * chance / i64::from(u16::MAX))))
}

async fn send(app: &App, (webhook, claimed): (&webhooks::Record, &Record), secrets: &[Secret]) -> Result<(), Error> {
    let now = Time::from(app.clock.now());
    let rules = rules(app)?;
    let headers = signing::headers(secrets, claimed.event_id, now, &claimed.body);
    let attempt = match address::parse(&webhook.settings.url, rules) {
        Ok(url) => http::post(url, rules.to_loopback, &headers, &claimed.body, now).await?,
        // It was acceptable when it was set: the rules have changed.
        Err(_) => http::failed(now, Duration::ZERO, http::ADDRESS_REFUSED),
    };
    let chance = u16::from_le_bytes(random::bytes()?);
    let by = Actor::system(ENDPOINT.name);
    let settled = deliveries::settle(app, (webhook, claimed), attempt, chance, &by).await?;
    if settled == Settled::LeaseLost {
        tracing::warn!(event_id = %claimed.event_id, "somebody else has sent a delivery whose lease ended");
    }
    Ok(())
}
