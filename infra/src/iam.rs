//! Roles: one for each function, and one for each service that calls functions.

use std::fmt::Write as _;

use platform::{Endpoint, Trigger};

use crate::areas::pascal;
use crate::grants;
use crate::stacks::Kind;

pub(crate) const API_ROLE: &str = "ApiRole";
pub(crate) const SCHEDULER_ROLE: &str = "SchedulerRole";

/// Writing to a string cannot fail.
macro_rules! line {
    ($yaml:expr, $($text:tt)*) => {{ let _ = writeln!($yaml, $($text)*); }};
}

/// What the HTTP API calls functions with: those of routes and the authorizer alone.
pub(crate) fn api_role(yaml: &mut String) {
    caller_role(yaml, API_ROLE, "apigateway.amazonaws.com", Kind::Http);
}

/// One for all schedules.
pub(crate) fn scheduler_role(yaml: &mut String) {
    caller_role(yaml, SCHEDULER_ROLE, "scheduler.amazonaws.com", Kind::Schedule);
}

/// By a prefix of names and not by a list, which would not fit into a role's
/// 10,240 characters beyond about a hundred functions.
fn caller_role(yaml: &mut String, id: &str, service: &str, kind: Kind) {
    head(yaml, id, service);
    let functions = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function";
    let resource = format!("!Sub \"{functions}:${{AWS::StackName}}-{}-*\"", kind.as_str());
    line!(yaml, "              - {{Effect: Allow, Action: [lambda:InvokeFunction], Resource: {resource}}}");
}

/// A role is written out beside its function because the ones that SAM makes may
/// write every log group and read every queue.
pub(crate) fn function_role(yaml: &mut String, area: &str, endpoint: &Endpoint) {
    head(yaml, &format!("{}Role", pascal(endpoint.name)), "lambda.amazonaws.com");
    allow(yaml, "logs:CreateLogStream, logs:PutLogEvents", &format!("{}LogGroupArn", pascal(area)));
    yaml.push_str(&grants::statements(endpoint));
    match &endpoint.trigger {
        Trigger::Queue { sources, .. } | Trigger::QueueBatch { sources, .. } => {
            for source in *sources {
                let actions =
                    "sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes, sqs:ChangeMessageVisibility";
                allow(yaml, actions, &format!("{}Arn", source.queue.logical_id()));
            }
        }
        Trigger::Stream { table, given_up, .. } => {
            let actions = "dynamodb:DescribeStream, dynamodb:GetRecords, dynamodb:GetShardIterator";
            allow(yaml, actions, &format!("{}StreamArn", table.logical_id()));
            allow(yaml, "sqs:SendMessage", &format!("{}Arn", given_up.logical_id()));
            // Listing has no narrower resource than every stream.
            line!(yaml, "              - {{Effect: Allow, Action: [dynamodb:ListStreams], Resource: \"*\"}}");
        }
        Trigger::Http(_) | Trigger::Authorizer(_) | Trigger::Schedule { .. } | Trigger::Operator { .. } => {}
    }
}

fn head(yaml: &mut String, id: &str, service: &str) {
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

fn allow(yaml: &mut String, actions: &str, arn: &str) {
    line!(yaml, "              - {{Effect: Allow, Action: [{actions}], Resource: !Ref {arn}}}");
}
