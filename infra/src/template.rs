//! `base.yaml` and the rows → `template.yaml`.

use std::fmt::Write as _;

use platform::{Access, Endpoint, Http, Queue, Source, Table, Trigger};

use crate::areas::{Area, endpoints, pascal};
use crate::{alarms, base, grants};

const HEADER: &str = "# Made by `make generate` from infra/base.yaml and the endpoint rows in functions/*/src.\n# Change those, not this file.\n";
const LOG_RETENTION_DAYS: u32 = 90;
const SCHEDULER_ROLE: &str = "SchedulerRole";
const TICK_AGE_SECONDS_MAX: u32 = 3600;
const RECORD_RETRIES_MAX: u32 = 5;
const RECORD_AGE_SECONDS_MAX: u32 = 3600;

/// The whole template. A role is written out beside its function because the
/// ones that SAM makes may write every log group and read every queue.
pub(crate) fn render(base: &str, areas: &[Area]) -> String {
    let mut yaml = format!("{HEADER}{}", base.replacen(base::ROUTE_SETTINGS, &route_settings(areas), 1));
    for area in areas.iter().filter(|area| !area.endpoints.is_empty()) {
        log_group(&mut yaml, area.name);
    }
    for (area, endpoint) in endpoints(areas) {
        function(&mut yaml, area.name, endpoint);
        role(&mut yaml, area.name, endpoint);
        for watched in alarms::of(base, endpoint) {
            alarms::resource(&mut yaml, &watched);
        }
    }
    scheduler_role(&mut yaml, areas);
    yaml
}

/// Writing to a string cannot fail.
macro_rules! line {
    ($yaml:expr, $($text:tt)*) => {{ let _ = writeln!($yaml, $($text)*); }};
}

/// Properties of the HTTP API: the limits of routes that have their own.
fn route_settings(areas: &[Area]) -> String {
    let routes = endpoints(areas).filter_map(|(_, endpoint)| match &endpoint.trigger {
        Trigger::Http(http) => Some((http, http.throttle?)),
        _ => None,
    });
    let mut yaml = String::new();
    for (http, throttle) in routes {
        if yaml.is_empty() {
            line!(yaml, "      RouteSettings:");
        }
        let (method, path) = (http.method.as_str(), http.path);
        let (burst, rate) = (throttle.burst_requests_max, throttle.requests_per_second_max);
        line!(yaml, "        {method} {path}: {{ThrottlingBurstLimit: {burst}, ThrottlingRateLimit: {rate}}}");
    }
    yaml
}

fn log_group(yaml: &mut String, area: &str) {
    line!(yaml, "\n  {}LogGroup:", pascal(area));
    line!(yaml, "    Type: AWS::Logs::LogGroup");
    line!(yaml, "    DeletionPolicy: Delete");
    line!(yaml, "    UpdateReplacePolicy: Delete");
    line!(yaml, "    Properties:");
    line!(yaml, "      RetentionInDays: {LOG_RETENTION_DAYS}");
}

fn function(yaml: &mut String, area: &str, endpoint: &Endpoint) {
    let (name, id) = (endpoint.name, pascal(endpoint.name));
    line!(yaml, "\n  # functions/{area}/src/{}.rs", name.replace('-', "_"));
    line!(yaml, "  {id}Function:");
    line!(yaml, "    Type: AWS::Serverless::Function");
    line!(yaml, "    Metadata: {{SkipBuild: true}}");
    line!(yaml, "    Properties:");
    line!(yaml, "      FunctionName: !Sub ${{AWS::StackName}}-{name}");
    line!(yaml, "      Description: {}", quoted(endpoint.summary));
    line!(yaml, "      CodeUri: target/lambda/{name}/");
    line!(yaml, "      MemorySize: {}", endpoint.memory_mb);
    line!(yaml, "      Timeout: {}", endpoint.timeout_seconds);
    line!(yaml, "      Role: !GetAtt {id}Role.Arn");
    line!(yaml, "      LoggingConfig: {{LogFormat: JSON, LogGroup: !Ref {}LogGroup}}", pascal(area));
    let variables = grants::environment(endpoint);
    if !variables.is_empty() {
        line!(yaml, "      Environment:");
        line!(yaml, "        Variables:");
        for (variable, value) in variables {
            line!(yaml, "          {variable}: {value}");
        }
    }
    match &endpoint.trigger {
        Trigger::Http(http) => route(yaml, http),
        // The HTTP API in base.yaml names its authorizer itself.
        Trigger::Authorizer(_) => {}
        Trigger::Queue { sources, .. } => queues(yaml, sources),
        Trigger::Stream { table, batch_size, given_up, .. } => stream(yaml, *table, *batch_size, *given_up),
        Trigger::Schedule { expression, .. } => schedule(yaml, name, expression),
        // Invoked by its name.
        Trigger::Operator { .. } => {}
    }
}

fn route(yaml: &mut String, http: &Http) {
    line!(yaml, "      Events:");
    line!(yaml, "        Route:");
    line!(yaml, "          Type: HttpApi");
    line!(yaml, "          Properties:");
    line!(yaml, "            ApiId: !Ref HttpApi");
    line!(yaml, "            Method: {}", http.method.as_str());
    line!(yaml, "            Path: {}", http.path);
    line!(yaml, "            PayloadFormatVersion: \"2.0\"");
    if http.access != Access::Public {
        line!(yaml, "            Auth: {{Authorizer: Member}}");
    }
}

fn queues(yaml: &mut String, sources: &[Source]) {
    line!(yaml, "      Events:");
    for source in sources {
        line!(yaml, "        {}:", source.queue.logical_id());
        line!(yaml, "          Type: SQS");
        line!(yaml, "          Properties:");
        line!(yaml, "            Queue: !GetAtt {}.Arn", source.queue.logical_id());
        line!(yaml, "            BatchSize: {}", source.batch_size);
        line!(yaml, "            FunctionResponseTypes: [ReportBatchItemFailures]");
        if let Some(concurrency_max) = source.concurrency_max {
            line!(yaml, "            ScalingConfig: {{MaximumConcurrency: {concurrency_max}}}");
        }
    }
}

/// Tries are bounded, because one item that cannot be handled stops those behind it.
fn stream(yaml: &mut String, table: Table, batch_size: u32, given_up: Queue) {
    line!(yaml, "      Events:");
    line!(yaml, "        Inserts:");
    line!(yaml, "          Type: DynamoDB");
    line!(yaml, "          Properties:");
    line!(yaml, "            Stream: !GetAtt {}.StreamArn", table.logical_id());
    line!(yaml, "            StartingPosition: TRIM_HORIZON");
    line!(yaml, "            BatchSize: {batch_size}");
    line!(yaml, "            FunctionResponseTypes: [ReportBatchItemFailures]");
    line!(yaml, "            BisectBatchOnFunctionError: true");
    line!(yaml, "            MaximumRetryAttempts: {RECORD_RETRIES_MAX}");
    line!(yaml, "            MaximumRecordAgeInSeconds: {RECORD_AGE_SECONDS_MAX}");
    line!(yaml, "            DestinationConfig: {{OnFailure: {{Destination: !GetAtt {}.Arn}}}}", given_up.logical_id());
    line!(yaml, "            FilterCriteria: {{Filters: [{{Pattern: '{{\"eventName\":[\"INSERT\"]}}'}}]}}");
}

fn schedule(yaml: &mut String, name: &str, expression: &str) {
    line!(yaml, "      Events:");
    line!(yaml, "        Schedule:");
    line!(yaml, "          Type: ScheduleV2");
    line!(yaml, "          Properties:");
    line!(yaml, "            Name: !Sub ${{AWS::StackName}}-{name}");
    line!(yaml, "            ScheduleExpression: {}", quoted(expression));
    line!(yaml, "            RoleArn: !GetAtt {SCHEDULER_ROLE}.Arn");
    // A tick that could not be handed over in this time is the next one's work.
    line!(yaml, "            RetryPolicy: {{MaximumEventAgeInSeconds: {TICK_AGE_SECONDS_MAX}}}");
}

/// One for all schedules: SAM would make one for each.
fn scheduler_role(yaml: &mut String, areas: &[Area]) {
    let scheduled = endpoints(areas).filter(|(_, endpoint)| matches!(endpoint.trigger, Trigger::Schedule { .. }));
    let functions: Vec<String> = scheduled.map(|(_, it)| format!("{}Function.Arn", pascal(it.name))).collect();
    if functions.is_empty() {
        return;
    }
    role_head(yaml, SCHEDULER_ROLE, "scheduler.amazonaws.com");
    for function in functions {
        allow(yaml, "lambda:InvokeFunction", &function);
    }
}

fn role_head(yaml: &mut String, id: &str, service: &str) {
    line!(yaml, "\n  {id}:");
    line!(yaml, "    Type: AWS::IAM::Role");
    line!(yaml, "    Properties:");
    line!(yaml, "      AssumeRolePolicyDocument:");
    line!(yaml, "        Version: \"2012-10-17\"");
    line!(yaml, "        Statement: [{{Effect: Allow, Principal: {{Service: {service}}}, Action: sts:AssumeRole}}]");
    line!(yaml, "      Policies:");
    line!(yaml, "        - PolicyName: grants");
    line!(yaml, "          PolicyDocument:");
    line!(yaml, "            Version: \"2012-10-17\"");
    line!(yaml, "            Statement:");
}

fn role(yaml: &mut String, area: &str, endpoint: &Endpoint) {
    role_head(yaml, &format!("{}Role", pascal(endpoint.name)), "lambda.amazonaws.com");
    allow(yaml, "logs:CreateLogStream, logs:PutLogEvents", &format!("{}LogGroup.Arn", pascal(area)));
    yaml.push_str(&grants::statements(endpoint));
    match &endpoint.trigger {
        Trigger::Queue { sources, .. } => {
            for source in *sources {
                let actions =
                    "sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes, sqs:ChangeMessageVisibility";
                allow(yaml, actions, &format!("{}.Arn", source.queue.logical_id()));
            }
        }
        Trigger::Stream { table, given_up, .. } => {
            let actions = "dynamodb:DescribeStream, dynamodb:GetRecords, dynamodb:GetShardIterator";
            allow(yaml, actions, &format!("{}.StreamArn", table.logical_id()));
            allow(yaml, "sqs:SendMessage", &format!("{}.Arn", given_up.logical_id()));
            // Listing has no narrower resource than every stream.
            line!(yaml, "              - {{Effect: Allow, Action: [dynamodb:ListStreams], Resource: \"*\"}}");
        }
        Trigger::Http(_) | Trigger::Authorizer(_) | Trigger::Schedule { .. } | Trigger::Operator { .. } => {}
    }
}

fn allow(yaml: &mut String, actions: &str, attribute: &str) {
    line!(yaml, "              - {{Effect: Allow, Action: [{actions}], Resource: !GetAtt {attribute}}}");
}

/// A JSON string is a YAML string, whatever it holds.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
