//! A function, and what calls it.

use std::fmt::Write as _;

use platform::{Endpoint, Queue, Source, Table, Trigger};

use crate::areas::pascal;
use crate::grants;
use crate::iam::SCHEDULER_ROLE;
use crate::references::{COUNTRY_LAYER, ROOT_NAME};
use crate::stacks::Kind;

const TICK_AGE_SECONDS_MAX: u32 = 3600;
const RECORD_RETRIES_MAX: u32 = 5;
const RECORD_AGE_SECONDS_MAX: u32 = 3600;

/// A condition of a stack with functions that look up where addresses are.
pub(crate) const HAS_COUNTRY_LAYER: &str = "HasCountryLayer";

/// What every function finds in its environment.
const ENVIRONMENT: [(&str, &str); 4] = [
    ("API_URL", "!Ref ApiUrl"),
    ("APP_URL", "!Ref AppUrl"),
    // Gives argon2's 19 MiB back after each hash: 31 MiB at most, not 400.
    ("MALLOC_MMAP_THRESHOLD_", "\"1048576\""),
    ("RUST_LOG", "info"),
];

/// Writing to a string cannot fail.
macro_rules! line {
    ($yaml:expr, $($text:tt)*) => {{ let _ = writeln!($yaml, $($text)*); }};
}

pub(crate) fn render(yaml: &mut String, area: &str, endpoint: &Endpoint) {
    let (name, id) = (endpoint.name, pascal(endpoint.name));
    line!(yaml, "\n  # functions/{area}/src/{}.rs", name.replace('-', "_"));
    line!(yaml, "  {id}Function:");
    line!(yaml, "    Type: AWS::Lambda::Function");
    line!(yaml, "    Metadata: {{SkipBuild: true}}");
    line!(yaml, "    Properties:");
    line!(yaml, "      FunctionName: !Sub ${{{ROOT_NAME}}}-{}-{name}", Kind::of(endpoint).as_str());
    line!(yaml, "      Description: {}", quoted(endpoint.summary));
    line!(yaml, "      Runtime: provided.al2023");
    line!(yaml, "      Handler: bootstrap");
    line!(yaml, "      Architectures: [!Ref Architecture]");
    line!(yaml, "      Code: ../../target/lambda/{name}/");
    if grants::reads_countries(endpoint) {
        line!(yaml, "      Layers: !If [{HAS_COUNTRY_LAYER}, [!Ref {COUNTRY_LAYER}], !Ref AWS::NoValue]");
    }
    line!(yaml, "      MemorySize: {}", endpoint.memory_mb);
    line!(yaml, "      Timeout: {}", endpoint.timeout_seconds);
    line!(yaml, "      Role: !GetAtt {id}Role.Arn");
    line!(yaml, "      LoggingConfig: {{LogFormat: JSON, LogGroup: !Ref {}LogGroup}}", pascal(area));
    line!(yaml, "      Environment:");
    line!(yaml, "        Variables:");
    let mut variables = grants::environment(endpoint);
    for (variable, value) in ENVIRONMENT {
        variables.entry(variable).or_insert_with(|| value.to_owned());
    }
    for (variable, value) in variables {
        line!(yaml, "          {variable}: {value}");
    }
    match &endpoint.trigger {
        // The HTTP API in the root names these functions.
        Trigger::Http(_) | Trigger::Authorizer(_) => {}
        Trigger::Queue { sources, .. } | Trigger::QueueBatch { sources, .. } => queues(yaml, &id, sources),
        Trigger::Stream { table, batch_size, given_up, .. } => stream(yaml, &id, *table, *batch_size, *given_up),
        Trigger::Schedule { expression, .. } => schedule(yaml, name, expression),
        // Invoked by its name.
        Trigger::Operator { .. } => {}
    }
}

fn queues(yaml: &mut String, id: &str, sources: &[Source]) {
    for source in sources {
        line!(yaml, "\n  {id}{}:", source.queue.logical_id());
        line!(yaml, "    Type: AWS::Lambda::EventSourceMapping");
        line!(yaml, "    Properties:");
        line!(yaml, "      FunctionName: !Ref {id}Function");
        line!(yaml, "      EventSourceArn: !Ref {}Arn", source.queue.logical_id());
        line!(yaml, "      BatchSize: {}", source.batch_size);
        line!(yaml, "      FunctionResponseTypes: [ReportBatchItemFailures]");
        if let Some(concurrency_max) = source.concurrency_max {
            line!(yaml, "      ScalingConfig: {{MaximumConcurrency: {concurrency_max}}}");
        }
    }
}

/// Tries are bounded, because one item that cannot be handled stops those behind it.
/// A new mapping begins with what is new: one that takes the place of another, as
/// when a function moves, must not hand out again what that one has handled. What
/// no mapping saw is found by the sweep that each stream's consumer has anyway.
fn stream(yaml: &mut String, id: &str, table: Table, batch_size: u32, given_up: Queue) {
    line!(yaml, "\n  {id}{}:", table.logical_id());
    line!(yaml, "    Type: AWS::Lambda::EventSourceMapping");
    line!(yaml, "    Properties:");
    line!(yaml, "      FunctionName: !Ref {id}Function");
    line!(yaml, "      EventSourceArn: !Ref {}StreamArn", table.logical_id());
    line!(yaml, "      StartingPosition: LATEST");
    line!(yaml, "      BatchSize: {batch_size}");
    line!(yaml, "      FunctionResponseTypes: [ReportBatchItemFailures]");
    line!(yaml, "      BisectBatchOnFunctionError: true");
    line!(yaml, "      MaximumRetryAttempts: {RECORD_RETRIES_MAX}");
    line!(yaml, "      MaximumRecordAgeInSeconds: {RECORD_AGE_SECONDS_MAX}");
    line!(yaml, "      DestinationConfig: {{OnFailure: {{Destination: !Ref {}Arn}}}}", given_up.logical_id());
    line!(yaml, "      FilterCriteria: {{Filters: [{{Pattern: '{{\"eventName\":[\"INSERT\"]}}'}}]}}");
}

fn schedule(yaml: &mut String, name: &str, expression: &str) {
    let id = pascal(name);
    line!(yaml, "\n  {id}Schedule:");
    line!(yaml, "    Type: AWS::Scheduler::Schedule");
    line!(yaml, "    Properties:");
    line!(yaml, "      Name: !Sub ${{{ROOT_NAME}}}-{}-{name}", Kind::Schedule.as_str());
    line!(yaml, "      ScheduleExpression: {}", quoted(expression));
    line!(yaml, "      FlexibleTimeWindow: {{Mode: \"OFF\"}}");
    line!(yaml, "      Target:");
    line!(yaml, "        Arn: !GetAtt {id}Function.Arn");
    line!(yaml, "        RoleArn: !Ref {SCHEDULER_ROLE}Arn");
    // A tick that could not be handed over in this time is the next one's work.
    line!(yaml, "        RetryPolicy: {{MaximumEventAgeInSeconds: {TICK_AGE_SECONDS_MAX}}}");
}

/// A JSON string is a YAML string, whatever it holds.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
