//! What must hold for every row, and for the template as a whole.

use std::collections::BTreeSet;
use std::path::Path;

use platform::endpoint::Right;
use platform::{Access, COLUMN_KEY, Endpoint, Grant, Trigger};

use crate::areas::{Area, endpoints};
use crate::{alarms, base, events, files, limits, references, stacks, template};

/// Lambda wants a queue to hide a message for six times the consumer's timeout.
const VISIBILITY_TIMEOUTS: u32 = 6;
/// API Gateway gives up after 30 s, whatever the function's timeout.
const HTTP_TIMEOUT_SECONDS_MAX: u32 = 29;
/// Lambda takes 64: the name of the root, a hyphen, what calls it (`operator-`), its own.
/// So the root's may have 18.
const NAME_CHARS_MAX: usize = 36;

/// One sentence per broken rule.
pub fn broken(root: &Path, base: &str, areas: &[Area]) -> Vec<String> {
    let mut broken = Vec::new();
    let mut names = BTreeSet::new();
    let mut routes = BTreeSet::new();
    let mut alarm_names = BTreeSet::new();
    for (area, endpoint) in endpoints(areas) {
        let name = endpoint.name;
        if !is_kebab(name) {
            broken.push(format!("`{name}` is not kebab case of at most {NAME_CHARS_MAX} characters"));
        }
        if !names.insert(name) {
            broken.push(format!("two endpoints are named `{name}`"));
        }
        if !root.join("events").join(format!("{name}.json")).is_file() {
            broken.push(format!("events/{name}.json is missing"));
        }
        if !root.join(crate::shims::path(area.name, endpoint)).is_file() {
            broken.push(format!("the binary of `{name}` is missing"));
        }
        broken.extend(trigger(base, endpoint, &mut routes));
        broken.extend(grants(base, endpoint));
        for watched in alarms::of(base, endpoint) {
            if !alarm_names.insert(watched.alarm.name) {
                broken.push(format!("two alarms are named `{}`", watched.alarm.name));
            }
        }
    }
    broken.extend(events::broken(areas));
    broken.extend(crate::openapi::broken(areas));
    broken.extend(api(base, areas));
    broken.extend(unknown_parameters(base, areas));
    for level in limits::levels(&files::render(base, areas), areas).iter().filter(|level| level.is_too_full()) {
        let limits::Level { of, unit, used, max } = level;
        broken.push(format!("{of} has {used} {unit}; the limit is {max}, of which a tenth is kept free"));
    }
    broken
}

/// What the HTTP API as a whole needs.
fn api(base: &str, areas: &[Area]) -> Vec<String> {
    let mut broken = Vec::new();
    if areas.iter().any(|area| area.name == stacks::AFTER_API) {
        broken.push(format!(
            "an area is named `{}`, as the stack of the functions that follow the API",
            stacks::AFTER_API
        ));
    }
    for place in [base::API_DEPENDS_ON, base::API_PROPERTIES] {
        if !base.contains(place) {
            broken.push(format!("base.yaml has no line `{}`", place.lines().next().unwrap_or("").trim()));
        }
    }
    let asks = endpoints(areas).any(|(_, it)| matches!(&it.trigger, Trigger::Http(it) if it.access != Access::Public));
    let authorizers = endpoints(areas).filter(|(_, it)| matches!(it.trigger, Trigger::Authorizer(_))).count();
    if authorizers > 1 || (asks && authorizers == 0) {
        broken.push(format!("routes of members need one authorizer; there are {authorizers}"));
    }
    broken
}

/// What the stacks want of the root that it does not have.
fn unknown_parameters(base: &str, areas: &[Area]) -> Vec<String> {
    let root = template::render(base, areas);
    let mut broken = Vec::new();
    for stack in stacks::stacks(areas) {
        for parameter in references::parameters(&stack.resources(base)) {
            if references::value(&root, parameter).is_none() {
                broken.push(format!("the stack of {} wants {parameter}, which the root does not have", stack.name));
            }
        }
    }
    broken
}

fn is_kebab(name: &str) -> bool {
    let word = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    name.len() <= NAME_CHARS_MAX && name.starts_with(|c: char| c.is_ascii_lowercase()) && name.split('-').all(word)
}

fn trigger(base: &str, endpoint: &Endpoint, routes: &mut BTreeSet<String>) -> Vec<String> {
    let name = endpoint.name;
    let mut broken = Vec::new();
    match &endpoint.trigger {
        Trigger::Http(http) => {
            if stacks::is_told_api_address(endpoint) {
                broken
                    .push(format!("`{name}` has a route and is told where the API is: each would wait for the other"));
            }
            if endpoint.timeout_seconds > HTTP_TIMEOUT_SECONDS_MAX {
                broken.push(format!(
                    "`{name}` may run longer than the {HTTP_TIMEOUT_SECONDS_MAX} s that its caller waits"
                ));
            }
            let names = http.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
            if !names.eq(http.path_parameters.iter().map(|(name, _)| *name)) {
                broken.push(format!("`{name}` declares other parameters than those of {}", http.path));
            }
            if !routes.insert(format!("{} {}", http.method.as_str(), anonymous(http.path))) {
                broken.push(format!("{} {} of `{name}` is another endpoint's route", http.method.as_str(), http.path));
            }
        }
        Trigger::Queue { sources, .. } | Trigger::QueueBatch { sources, .. } => {
            for source in *sources {
                let queue = source.queue.logical_id();
                let needed = VISIBILITY_TIMEOUTS * endpoint.timeout_seconds;
                let hidden = base::number(base, queue, "VisibilityTimeout").unwrap_or(0);
                if hidden < needed {
                    broken.push(format!("{queue} hides a message for {hidden} s; `{name}` needs {needed} s"));
                }
                if source.dead_alarm.is_some() && base::dead_letter_queue(base, queue).is_none() {
                    broken.push(format!("{queue} has no dead letter queue for the alarm of `{name}`"));
                }
            }
        }
        Trigger::Schedule { expression, .. } => {
            if !is_schedule(expression) {
                broken.push(format!("`{name}` is scheduled at `{expression}`, which is neither a rate nor a cron"));
            }
        }
        Trigger::Stream { given_up, .. } => {
            if !base::resources(base).any(|id| id == given_up.logical_id()) {
                broken.push(format!("`{name}` gives up to {}, which base.yaml does not have", given_up.logical_id()));
            }
        }
        Trigger::Authorizer(_) | Trigger::Operator { .. } => {}
    }
    broken
}

/// As EventBridge Scheduler reads it: `rate(5 minutes)`, or a cron of six fields.
fn is_schedule(expression: &str) -> bool {
    let inside = |kind: &str| expression.strip_prefix(kind)?.strip_prefix('(')?.strip_suffix(')');
    if let Some(rate) = inside("rate") {
        let units = |count: u32| if count == 1 { ["minute", "hour", "day"] } else { ["minutes", "hours", "days"] };
        let parts = rate.split_once(' ').and_then(|(count, unit)| Some((count.parse().ok()?, unit)));
        return parts.is_some_and(|(count, unit)| count > 0 && units(count).contains(&unit));
    }
    inside("cron").is_some_and(|fields| fields.split(' ').filter(|field| !field.is_empty()).count() == 6)
}

/// Two paths that differ only in the names of parameters are one route.
fn anonymous(path: &str) -> String {
    path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect::<Vec<_>>().join("/")
}

fn grants(base: &str, endpoint: &Endpoint) -> Vec<String> {
    let mut broken = Vec::new();
    let mut seen = Vec::new();
    for grant in endpoint.grants {
        if seen.contains(grant) {
            broken.push(format!("`{}` grants {} twice", endpoint.name, named(grant)));
        }
        seen.push(*grant);
        if matches!(grant, Grant::Right(Right::Items(_))) {
            broken.push(format!("`{}` grants items; it should name operations of stores", endpoint.name));
        }
    }
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    let resources: BTreeSet<&str> = rights.clone().filter_map(resource).collect();
    for resource in resources {
        if !base::resources(base).any(|id| id == resource) {
            broken.push(format!("`{}` grants {resource}, which base.yaml does not have", endpoint.name));
        }
    }
    let indexes =
        rights.filter_map(|right| if let Right::QueryIndex(index) = right { Some(index.name()) } else { None });
    for index in indexes.filter(|index| !base.contains(&format!("IndexName: {index}\n"))) {
        broken.push(format!("`{}` grants an index `{index}`, which base.yaml does not have", endpoint.name));
    }
    broken
}

fn named(grant: &Grant) -> String {
    match grant {
        Grant::Operation(operation) => operation.name().to_owned(),
        Grant::Right(right) => format!("{right:?}"),
    }
}

/// The logical id of what a right is about.
fn resource(right: Right) -> Option<&'static str> {
    match right {
        Right::Items(items) => Some(items.table().logical_id()),
        Right::ReadBlobs(bucket) | Right::WriteBlobs(bucket) | Right::EraseBlobs(bucket) => Some(bucket.logical_id()),
        Right::Send(queue) => Some(queue.logical_id()),
        // Beside it stands what it touches.
        Right::LeaveEvents(_) => None,
        Right::PublishEvents => Some("EventBus"),
        Right::ReadSecret(secret) | Right::RotateSecret(secret) => Some(secret.logical_id()),
        Right::Seal(_) | Right::Unseal(_) => Some(COLUMN_KEY.0),
        Right::QueryIndex(index) => Some(index.table().logical_id()),
        // Parameters: SES identities and layers are the operator's.
        Right::SendMail | Right::ReadCountries | Right::CallWebhooks => None,
    }
}
