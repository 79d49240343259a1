//! The environment, read once at cold start and nowhere else.
#![allow(clippy::disallowed_methods)]

use std::collections::HashMap;

use crate::endpoint::{Bucket, Queue, Secret, Table};
use crate::error::Error;

/// What the template told this function. A resource that the endpoint's row
/// does not grant is not named here, so that using it fails with its name and
/// not with a puzzling denial.
#[derive(Debug, Clone, Default)]
pub struct Config {
    names: HashMap<&'static str, String>,
    /// A local cloud: buckets are addressed by path, because a name under a
    /// local endpoint's host does not resolve.
    pub custom_endpoint: bool,
}

const EVENT_BUS: &str = "EVENT_BUS_NAME";

impl Config {
    pub fn from_env() -> Self {
        let known = Table::ALL
            .iter()
            .map(|t| t.env())
            .chain(Bucket::ALL.iter().map(|b| b.env()))
            .chain(Queue::ALL.iter().map(|q| q.env()))
            .chain(Secret::ALL.iter().map(|s| s.env()))
            .chain([EVENT_BUS]);
        let names = known.filter_map(|key| std::env::var(key).ok().map(|value| (key, value))).collect();
        Self { names, custom_endpoint: std::env::var_os("AWS_ENDPOINT_URL").is_some() }
    }

    /// For tests: names given directly.
    pub fn with(names: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        Self { names: names.into_iter().collect(), custom_endpoint: true }
    }

    fn name(&self, key: &'static str) -> Result<&str, Error> {
        self.names
            .get(key)
            .map(String::as_str)
            .ok_or_else(|| Error::internal(format!("{key} is not set: the endpoint's row does not grant it")))
    }

    pub fn table(&self, table: Table) -> Result<&str, Error> {
        self.name(table.env())
    }

    pub fn bucket(&self, bucket: Bucket) -> Result<&str, Error> {
        self.name(bucket.env())
    }

    pub fn queue_url(&self, queue: Queue) -> Result<&str, Error> {
        self.name(queue.env())
    }

    pub fn secret_arn(&self, secret: Secret) -> Result<&str, Error> {
        self.name(secret.env())
    }

    pub fn event_bus(&self) -> Result<&str, Error> {
        self.name(EVENT_BUS)
    }
}
