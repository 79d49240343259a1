//! An endpoint is a row of data: the template, its IAM policies, the OpenAPI
//! document, the binaries and the tests that hold for *every* endpoint are made
//! from these rows.

mod alarm;
mod answers;
mod path;

pub use alarm::{Alarm, Throttle};
pub use answers::{Body, Deprecation, Header, SUNSET_DAYS_MIN, Success};
pub use path::PathParameter;

pub use crate::access::Access;
pub use crate::grants::{Action, Column, Grant, Items, Key, Operation, Right, SECRET_ROTATION};
pub use crate::resources::{Bucket, COLUMN_KEY, Index, Queue, Secret, Table};

use std::future::Future;
use std::pin::Pin;

use crate::app::App;
use crate::authorizer::verdict::{Credentials, Verdict};
use crate::error::{Error, ErrorCode};
use crate::idempotency;
use crate::queue::{Message, NotConsumed};
use crate::request::Request;
use crate::response::Response;
use crate::schedule::tick::Tick;
use crate::schema::Schema;
use crate::stream::Change;

/// Handlers return boxed futures so that their bodies are compiled once, in
/// their own crate, and not again in every binary that serves them.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// One Lambda function.
pub struct Endpoint {
    /// Kebab case: the binary, the event file and the Lambda carry this name.
    pub name: &'static str,
    /// One sentence for the OpenAPI document and the Lambda console.
    pub summary: &'static str,
    pub trigger: Trigger,
    pub memory_mb: u32,
    pub timeout_seconds: u32,
    /// All that the handler may touch. [`Self::granted`] is what its IAM role allows.
    pub grants: &'static [Grant],
}

impl Endpoint {
    /// The row's grants, and those that its other fields bring.
    pub fn granted(&self) -> Vec<Grant> {
        let run_once = Some(idempotency::RUN_ONCE).filter(|_| self.is_idempotent());
        self.grants.iter().copied().chain(run_once).collect()
    }

    fn is_idempotent(&self) -> bool {
        matches!(&self.trigger, Trigger::Http(http) if http.idempotent)
    }

    /// The queues that feed it.
    pub fn sources(&self) -> &'static [Source] {
        match self.trigger {
            Trigger::Queue { sources, .. } | Trigger::QueueBatch { sources, .. } => sources,
            Trigger::Http(_)
            | Trigger::Authorizer(_)
            | Trigger::Stream { .. }
            | Trigger::Schedule { .. }
            | Trigger::Operator { .. } => &[],
        }
    }
}

/// What invokes the function, and the handler of that kind.
pub enum Trigger {
    Http(Http),
    /// The HTTP API's request authorizer.
    Authorizer(for<'a> fn(&'a App, Credentials) -> BoxFuture<'a, Verdict>),
    /// One message at a time; a failed one is delivered again, alone.
    Queue {
        sources: &'static [Source],
        /// Starts itself again as a child for its work. Which of the two a process is,
        /// its module's own `main` decides before it serves.
        starts_itself: bool,
        handle: QueueHandle,
    },
    /// Messages that are handled together, because each call of the handler costs much
    /// and more messages cost little more; those that failed are delivered again.
    QueueBatch {
        sources: &'static [Source],
        handle: BatchHandle,
    },
    /// Inserts into a table, in the order of each partition.
    Stream {
        table: Table,
        batch_size: u32,
        /// Is told of what was tried a few times in vain and is passed over. A
        /// handler must have another way to learn of such an item.
        given_up: Queue,
        /// That records wait longer than this many milliseconds.
        wait_alarm: Alarm,
        /// That something was given up.
        given_up_alarm: Alarm,
        handle: StreamHandle,
    },
    /// Again and again, by the clock of EventBridge Scheduler.
    Schedule {
        /// In UTC: `rate(1 minute)`, or `cron(0 3 * * ? *)` for each day at three.
        expression: &'static str,
        /// That it fails: nobody else sees it.
        alarm: Alarm,
        handle: ScheduleHandle,
    },
    /// An operator, by name and with what IAM lets them invoke; JSON in, JSON out.
    Operator {
        handle: OperatorHandle,
    },
}

pub type OperatorHandle = for<'a> fn(&'a App, serde_json::Value) -> BoxFuture<'a, Result<serde_json::Value, Error>>;
pub type HttpHandle = for<'a> fn(&'a App, Request) -> BoxFuture<'a, Result<Response, Error>>;
pub type QueueHandle = for<'a> fn(&'a App, Message) -> BoxFuture<'a, Result<(), NotConsumed>>;
/// Gives the ids of those messages that were not consumed, each with its reason.
pub type BatchHandle = for<'a> fn(&'a App, &'a [Message]) -> BoxFuture<'a, Vec<(String, NotConsumed)>>;
pub type StreamHandle = for<'a> fn(&'a App, Change) -> BoxFuture<'a, Result<(), Error>>;
pub type ScheduleHandle = for<'a> fn(&'a App, Tick) -> BoxFuture<'a, Result<(), Error>>;

/// A route of the HTTP API.
pub struct Http {
    pub method: Method,
    /// The whole path with `{name}` parameters: `/api/v1/generations/{id}`.
    pub path: &'static str,
    /// The name of each parameter of the path, in the path's order, and what it names.
    pub path_parameters: &'static [(&'static str, PathParameter)],
    /// API Gateway's own limit of this route, for one that costs much; none: the API's.
    pub throttle: Option<Throttle>,
    pub access: Access,
    /// Takes `Idempotency-Key`: every POST that creates something.
    pub idempotent: bool,
    /// The JSON body, if the route takes one.
    pub body: Option<Schema>,
    /// The query string, as an object schema whose properties are parameters.
    pub query: Option<Schema>,
    pub success: Success,
    /// What the handler refuses by; [`Http::refusals`] adds what the layers around it do.
    pub errors: &'static [ErrorCode],
    /// Where the route is going to go.
    pub deprecated: Option<Deprecation>,
    pub handle: HttpHandle,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// A queue that feeds a function.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    pub queue: Queue,
    pub batch_size: u32,
    /// Lambda's own bound on concurrent invocations from this queue (2 or more).
    pub concurrency_max: Option<u32>,
    /// That the oldest message waits longer than this many seconds.
    pub wait_alarm: Option<Alarm>,
    /// That there are more messages than this in its dead letter queue, which people read.
    pub dead_alarm: Option<Alarm>,
}
