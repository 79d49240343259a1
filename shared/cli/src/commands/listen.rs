//! `ggen-cloud listen`: what is sent to a webhook goes on to an address of this machine.

use std::collections::HashSet;
use std::io::{self, Write};
use std::thread::sleep;
use std::time::{Duration, Instant, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::Report;
use crate::arguments::{Listen, Output};
use crate::failure::Failure;
use crate::hosted::{Api, stored, text};

const PAUSE: Duration = Duration::from_secs(2);
/// Deliveries of one look: what came in a rush is caught up with in the next ones.
const PAGES_MAX: usize = 10;
const PREFIX: &str = "whsec_";

/// Looks for deliveries every two seconds, and sends on each that is new since it began.
///
/// # Errors
/// What the API refuses; an address that does not answer is said, and no end.
pub(crate) fn run(given: &Listen) -> Result<Report, Failure> {
    let api = Api::new(stored()?)?;
    let secret = secret(given)?;
    let mut seen: HashSet<String> = new_ones(&api, &given.webhook, &HashSet::new(), 1)?.into_iter().collect();
    say(given, &format!("listening to {}, and sending on to {}", given.webhook, given.to))?;
    say(given, &format!("signed by the secret {}", secret.shown))?;
    let began = Instant::now();
    let mut forwarded = Vec::new();
    loop {
        for new in new_ones(&api, &given.webhook, &seen, PAGES_MAX)?.into_iter().rev() {
            let event = new.split('#').next().unwrap_or_default();
            let delivery = api.get(&format!("/api/v1/webhooks/{}/deliveries/{event}", given.webhook))?;
            let answered = forward(&api, given, &secret, &delivery);
            say(given, &format!("{event} {} → {answered}", text(&delivery, "event_type")?))?;
            forwarded.push(json!({ "event_id": event, "event_type": delivery["event_type"], "answered": answered }));
            seen.insert(new);
        }
        let is_over = given.seconds.is_some_and(|most| began.elapsed() >= Duration::from_secs(most));
        if is_over || given.events.is_some_and(|most| forwarded.len() >= most) {
            let text = format!("sent on {} events\n", forwarded.len());
            return Ok(Report { as_expected: true, text, json: json!({ "forwarded": forwarded }) });
        }
        sleep(PAUSE);
    }
}

/// Deliveries that were not met, the newest first: each by its event, and by how often it was
/// sent once more.
fn new_ones(api: &Api, webhook: &str, seen: &HashSet<String>, pages_max: usize) -> Result<Vec<String>, Failure> {
    let (mut found, mut cursor) = (Vec::new(), String::new());
    for _ in 0..pages_max {
        let page = api.get(&format!("/api/v1/webhooks/{webhook}/deliveries?limit=100{cursor}"))?;
        let items = page["items"].as_array().cloned().unwrap_or_default();
        let ids = items.iter().map(|it| Ok(format!("{}#{}", text(it, "event_id")?, it["replays"])));
        let ids = ids.collect::<Result<Vec<String>, Failure>>()?;
        let is_known = ids.iter().any(|id| seen.contains(id));
        found.extend(ids.into_iter().filter(|id| !seen.contains(id)));
        match page["next_cursor"].as_str() {
            Some(next) if !is_known => cursor = format!("&cursor={next}"),
            _ => break,
        }
    }
    Ok(found)
}

/// The status of what answered, or why nothing did.
fn forward(api: &Api, given: &Listen, secret: &Secret, delivery: &Value) -> String {
    let sent = || {
        let (id, body) = (text(delivery, "event_id")?, text(delivery, "body")?);
        api.forward(&given.to, &secret.headers(id, body)?, body)
    };
    sent().map_or_else(|failure| failure.to_string(), |status| status.to_string())
}

fn say(given: &Listen, line: &str) -> Result<(), Failure> {
    // Of JSON there is one document, at the end.
    if given.format == Output::Json {
        return Ok(());
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).map_err(|e| Failure::io("write", "standard output", e))
}

struct Secret {
    key: Vec<u8>,
    /// As a receiver takes it.
    shown: String,
}

/// The given one, or a new one: the webhook's own stays where it is.
fn secret(given: &Listen) -> Result<Secret, Failure> {
    let shown = match &given.secret {
        Some(secret) => secret.clone(),
        None => {
            let mut bytes = [0; 32];
            let random = rustls::crypto::aws_lc_rs::default_provider().secure_random;
            random.fill(&mut bytes).map_err(|_| Failure::Network("no random numbers".to_owned()))?;
            format!("{PREFIX}{}", BASE64.encode(bytes))
        }
    };
    let key = shown.strip_prefix(PREFIX).and_then(|text| BASE64.decode(text).ok());
    let key = key.filter(|key| (24..=64).contains(&key.len()));
    let key =
        key.ok_or_else(|| Failure::Usage("--secret: expected whsec_ and the base64 of 24 to 64 bytes".to_owned()))?;
    Ok(Secret { key, shown })
}

impl Secret {
    #[allow(clippy::disallowed_methods, reason = "the command has no App, and signs by the machine's clock")]
    fn headers(&self, id: &str, body: &str) -> Result<[(&'static str, String); 3], Failure> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).map_err(|e| Failure::Usage(e.to_string()))?;
        mac.update(format!("{id}.{now}.{body}").as_bytes());
        let signature = format!("v1,{}", BASE64.encode(mac.finalize().into_bytes()));
        Ok([("webhook-id", id.to_owned()), ("webhook-timestamp", now), ("webhook-signature", signature)])
    }
}
