//! Quotas under everything that goes wrong: callers that die, answers that are
//! lost, transactions that meet, clocks that differ. The same parts make a small
//! property test and a long run of many processes (`make soak`).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

pub mod books;
pub mod caller;
pub mod chance;
pub mod chaos;

use std::sync::Arc;

use aws_config::SdkConfig;
use aws_config::retry::RetryConfig;
use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use platform::clock::Clock;
use platform::config::Config;
use platform::{App, Table};

use crate::chaos::Chaos;

/// What a process has at hand that talks to the database at `url`.
pub fn process(url: &str, clock: Clock, chaos: Arc<Chaos>, attempts_max: u32) -> App {
    let credentials = Credentials::new("key", "key", None, None, "test");
    let retry = RetryConfig::standard()
        .with_max_attempts(attempts_max)
        .with_initial_backoff(std::time::Duration::from_millis(1));
    let sdk = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .endpoint_url(url)
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .retry_config(retry)
        .http_client(chaos::Line::new(chaos, attempts_max > 1))
        .build();
    let tables = Table::ALL.iter().map(|table| (table.env(), table.logical_id().to_owned()));
    App::new(clock, Config::with(tables), sdk)
}
