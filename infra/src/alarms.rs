//! The alarms of the rows. What one measures follows from where it stands.

use std::fmt::Write as _;

use platform::endpoint::Alarm;
use platform::{Endpoint, Trigger};

use crate::areas::pascal;
use crate::base;

/// An alarm and its metric.
pub(crate) struct Watched {
    pub(crate) alarm: Alarm,
    namespace: &'static str,
    metric: &'static str,
    /// YAML of the one dimension.
    dimension: String,
    statistic: &'static str,
}

/// The alarms of a row.
pub(crate) fn of(base: &str, endpoint: &Endpoint) -> Vec<Watched> {
    match &endpoint.trigger {
        Trigger::Queue { sources, .. } | Trigger::QueueBatch { sources, .. } => sources
            .iter()
            .flat_map(|source| {
                let queue = source.queue.logical_id();
                let waiting = source.wait_alarm.map(|alarm| oldest_message(alarm, queue));
                let dead_letters = base::dead_letter_queue(base, queue);
                let dead = source.dead_alarm.zip(dead_letters).map(|(alarm, dead)| messages(alarm, dead));
                waiting.into_iter().chain(dead)
            })
            .collect(),
        Trigger::Stream { wait_alarm, given_up, given_up_alarm, .. } => {
            vec![
                of_function(*wait_alarm, endpoint, "IteratorAge", "Maximum"),
                messages(*given_up_alarm, given_up.logical_id()),
            ]
        }
        Trigger::Schedule { alarm, .. } => vec![of_function(*alarm, endpoint, "Errors", "Sum")],
        Trigger::Http(_) | Trigger::Authorizer(_) | Trigger::Operator { .. } => Vec::new(),
    }
}

fn of_function(alarm: Alarm, endpoint: &Endpoint, metric: &'static str, statistic: &'static str) -> Watched {
    let dimension = format!("{{Name: FunctionName, Value: !Ref {}Function}}", pascal(endpoint.name));
    Watched { alarm, namespace: "AWS/Lambda", metric, dimension, statistic }
}

fn oldest_message(alarm: Alarm, queue: &str) -> Watched {
    of_queue(alarm, queue, "ApproximateAgeOfOldestMessage")
}

fn messages(alarm: Alarm, queue: &str) -> Watched {
    of_queue(alarm, queue, "ApproximateNumberOfMessagesVisible")
}

fn of_queue(alarm: Alarm, queue: &str, metric: &'static str) -> Watched {
    let dimension = format!("{{Name: QueueName, Value: !Ref {queue}QueueName}}");
    Watched { alarm, namespace: "AWS/SQS", metric, dimension, statistic: "Maximum" }
}

/// The resource. Writing to a string cannot fail.
pub(crate) fn resource(yaml: &mut String, watched: &Watched) {
    let Watched { alarm, namespace, metric, dimension, statistic } = watched;
    let _ = write!(
        yaml,
        "
  {}Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmDescription: {}
      Namespace: {namespace}
      MetricName: {metric}
      Dimensions: [{dimension}]
      Statistic: {statistic}
      Period: {}
      EvaluationPeriods: {}
      Threshold: {}
      ComparisonOperator: GreaterThanThreshold
      TreatMissingData: notBreaching
      AlarmActions: [!Ref AlarmTopic]
",
        alarm.name,
        serde_json::Value::from(alarm.description),
        alarm.period_seconds,
        alarm.periods,
        alarm.threshold,
    );
}
