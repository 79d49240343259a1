//! One request to an address of a customer's: a name is resolved once, every address that it
//! stands for is checked, and the connection goes to a checked one. No redirect is followed,
//! no proxy is asked, and time and the answer are bounded.

use std::fmt;
use std::net::{SocketAddr, ToSocketAddrs};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use domain::Time;
use jiff::Timestamp;
use platform::Error;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use url::Url;
use webhooks_store::address::may_connect;
use webhooks_store::deliveries::{Attempt, ERROR_CHARACTERS_MAX};

/// For everything, from the name to the end of the answer.
const SECONDS_MAX: u64 = 15;
const CONNECT_SECONDS_MAX: u64 = 5;
/// Of an answer; what comes after it is not read.
const ANSWER_BYTES_MAX: usize = 4 * ERROR_CHARACTERS_MAX;

/// Written down of an answer; much less is waited for.
const RETRY_AFTER_SECONDS_MAX: u32 = i32::MAX as u32;

pub(super) const ADDRESS_REFUSED: &str = "address_refused";

/// Made when the first delivery needs it: it reads the system's certificates.
static TO_THE_INTERNET: LazyLock<Result<reqwest::Client, String>> = LazyLock::new(|| client(false));
static TO_LOOPBACK_TOO: LazyLock<Result<reqwest::Client, String>> = LazyLock::new(|| client(true));

fn client(to_loopback: bool) -> Result<reqwest::Client, String> {
    // An error only says that there is one already.
    let _installed = rustls::crypto::aws_lc_rs::default_provider().install_default();
    reqwest::Client::builder()
        .timeout(Duration::from_secs(SECONDS_MAX))
        .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .dns_resolver(Arc::new(Checked { to_loopback }))
        // A connection is not kept: each one goes to an address that was just checked.
        .pool_max_idle_per_host(0)
        .user_agent("ggen-webhooks/1")
        .build()
        .map_err(|e| e.to_string())
}

/// Resolves names, and gives the connection only addresses that may be called.
struct Checked {
    to_loopback: bool,
}

/// A name stands for an address that may not be called, or for none.
#[derive(Debug)]
struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name stands for an address that may not be called")
    }
}

impl std::error::Error for Refused {}

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let to_loopback = self.to_loopback;
        Box::pin(async move {
            let name = name.as_str().to_owned();
            let found = tokio::task::spawn_blocking(move || (name.as_str(), 0).to_socket_addrs()).await??;
            checked(found.collect(), to_loopback).map_err(Into::into)
        })
    }
}

/// All of them, or none: a name that mixes public and private addresses is nobody's mistake.
fn checked(found: Vec<SocketAddr>, to_loopback: bool) -> Result<Addrs, Refused> {
    if found.is_empty() || !found.iter().all(|address| may_connect(address.ip(), to_loopback)) {
        return Err(Refused);
    }
    Ok(Box::new(found.into_iter()))
}

/// Sends the body, and tells what came of it. An error is ours.
pub(super) async fn post(
    url: Url,
    to_loopback: bool,
    headers: &[(&'static str, String)],
    body: &str,
    now: Time,
) -> Result<Attempt, Error> {
    let client = if to_loopback { &*TO_LOOPBACK_TOO } else { &*TO_THE_INTERNET };
    let client = client.as_ref().map_err(Error::internal)?;
    let mut request = client.post(url).header(CONTENT_TYPE, "application/json").body(body.to_owned());
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    #[allow(clippy::disallowed_methods, reason = "how long it took is by the machine's clock")]
    let started = Instant::now();
    let answer = match request.send().await {
        Ok(answer) => answer,
        Err(error) => return Ok(failed(now, started.elapsed(), code(&error))),
    };
    let status = answer.status().as_u16();
    let retry_after_seconds = answer.headers().get(RETRY_AFTER).and_then(|value| retry_after(value, now));
    let (text, error) = read(answer).await;
    Ok(Attempt {
        at: now,
        duration_ms: milliseconds(started.elapsed()),
        status: Some(status),
        error: error.map(str::to_owned),
        answer: Some(text).filter(|text| !text.is_empty()),
        retry_after_seconds,
    })
}

/// A try without an answer.
pub(super) fn failed(at: Time, took: Duration, why: &str) -> Attempt {
    let duration_ms = milliseconds(took);
    Attempt { at, duration_ms, status: None, error: Some(why.to_owned()), answer: None, retry_after_seconds: None }
}

fn milliseconds(took: Duration) -> u32 {
    u32::try_from(took.as_millis()).unwrap_or(u32::MAX)
}

/// Without the address that the error names: the owner knows it.
fn code(error: &reqwest::Error) -> &'static str {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<Refused>() {
            return ADDRESS_REFUSED;
        }
        cause = error.source();
    }
    if error.is_timeout() {
        "timeout"
    } else if error.is_connect() {
        "connection_failed"
    } else {
        "answer_broken"
    }
}

/// The beginning of an answer. Its status counts even where the rest does not arrive.
async fn read(mut answer: reqwest::Response) -> (String, Option<&'static str>) {
    let (mut bytes, mut broken) = (Vec::new(), None);
    while bytes.len() < ANSWER_BYTES_MAX {
        match answer.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk[..chunk.len().min(ANSWER_BYTES_MAX)]),
            Ok(None) => break,
            Err(error) => {
                broken = Some(code(&error));
                break;
            }
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    let shown = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    (text.chars().take(ERROR_CHARACTERS_MAX).map(shown).collect(), broken)
}

/// Seconds, or a date of HTTP.
fn retry_after(value: &HeaderValue, now: Time) -> Option<u32> {
    let text = value.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(u32::try_from(seconds).unwrap_or(RETRY_AFTER_SECONDS_MAX).min(RETRY_AFTER_SECONDS_MAX));
    }
    let at = Timestamp::try_from(httpdate::parse_http_date(text).ok()?).ok()?;
    u32::try_from((at.as_second() - now.as_second()).max(0)).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| SocketAddr::new(text.parse().unwrap(), 0)).collect()
    }

    #[test]
    fn one_private_address_among_public_ones_refuses_the_name() {
        assert_eq!(checked(addresses(&["8.8.8.8", "2606:4700::1111"]), false).unwrap().count(), 2);
        for mixed in [&["8.8.8.8", "10.0.0.1"][..], &["::ffff:169.254.169.254", "8.8.8.8"], &["127.0.0.1"], &[]] {
            assert!(checked(addresses(mixed), false).is_err(), "{mixed:?}");
        }
        assert!(checked(addresses(&["127.0.0.1", "10.0.0.1"]), true).is_err());
        assert!(checked(addresses(&["127.0.0.1", "::1"]), true).is_ok());
    }

    #[test]
    fn both_forms_of_retry_after_are_read() {
        let now: Time = "2026-11-30T10:00:00.000Z".to_owned().try_into().unwrap();
        let read = |text: &str| retry_after(&HeaderValue::from_str(text).unwrap(), now);
        assert_eq!(read("120"), Some(120));
        assert_eq!(read("99999999999999"), Some(RETRY_AFTER_SECONDS_MAX));
        assert_eq!(read("Mon, 30 Nov 2026 10:01:00 GMT"), Some(60));
        assert_eq!(read("Mon, 30 Nov 2026 09:00:00 GMT"), Some(0));
        assert_eq!((read("-1"), read("soon"), read("")), (None, None, None));
    }

    #[tokio::test]
    async fn a_name_of_this_machine_is_refused_when_it_is_called() {
        let url = Url::parse("http://localhost:9/").unwrap();
        let now: Time = "2026-11-30T10:00:00.000Z".to_owned().try_into().unwrap();
        let attempt = post(url, false, &[], "{}", now).await.unwrap();
        assert_eq!((attempt.status, attempt.error.as_deref()), (None, Some(ADDRESS_REFUSED)));
    }
}
