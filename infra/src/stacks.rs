//! The stacks that hold the functions: one for each area, and one for the functions
//! that are told where the API is, because those come after it.
//!
//! They are plain CloudFormation: what is committed is what is deployed, in AWS as
//! in the local cloud, whose nested stacks know no transforms.

use std::path::PathBuf;

use platform::endpoint::Right;
use platform::{Endpoint, Trigger};

use crate::areas::{Area, endpoints, pascal};
use crate::function::HAS_COUNTRY_LAYER;
use crate::references::{COUNTRY_LAYER, parameters};
use crate::{
    alarms, function,
    grants::{self, calls_webhooks},
    iam,
};

/// Where they lie, from the workspace root.
pub(crate) const FOLDER: &str = "infra/stacks";
const HEADER: &str =
    "# Made by `make generate` from the endpoint rows in functions/*/src. Change those, not this file.\n";
/// The stack of the functions that are told where the API is.
pub(crate) const AFTER_API: &str = "mail";

/// What calls a function. Its name begins with it, so that a role can allow all of a kind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The HTTP API: a route, or the authorizer.
    Http,
    Queue,
    Stream,
    Schedule,
    Operator,
}

impl Kind {
    pub(crate) fn of(endpoint: &Endpoint) -> Self {
        match endpoint.trigger {
            Trigger::Http(_) | Trigger::Authorizer(_) => Self::Http,
            Trigger::Queue { .. } | Trigger::QueueBatch { .. } => Self::Queue,
            Trigger::Stream { .. } => Self::Stream,
            Trigger::Schedule { .. } => Self::Schedule,
            Trigger::Operator { .. } => Self::Operator,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Queue => "queue",
            Self::Stream => "stream",
            Self::Schedule => "schedule",
            Self::Operator => "operator",
        }
    }
}

/// One template of functions.
pub(crate) struct Stack {
    pub(crate) name: &'static str,
    /// With the areas whose log groups they write.
    rows: Vec<(&'static str, &'static Endpoint)>,
}

/// Those that have functions, in the order of the areas; the one after the API last.
pub(crate) fn stacks(areas: &[Area]) -> Vec<Stack> {
    let of = |name, rows| Stack { name, rows };
    let before = areas.iter().map(|area| {
        let rows = area.endpoints.iter().filter(|endpoint| !is_told_api_address(endpoint));
        of(area.name, rows.map(|endpoint| (area.name, *endpoint)).collect())
    });
    let told = endpoints(areas).filter(|(_, endpoint)| is_told_api_address(endpoint));
    let after = of(AFTER_API, told.map(|(area, endpoint)| (area.name, endpoint)).collect());
    before.chain([after]).filter(|stack| !stack.rows.is_empty()).collect()
}

/// Links in mails are absolute, and no webhook may call the product itself.
pub(crate) fn is_told_api_address(endpoint: &Endpoint) -> bool {
    let sends_mail = endpoint.granted().into_iter().flat_map(|grant| grant.rights()).any(|it| it == Right::SendMail);
    sends_mail || calls_webhooks(endpoint)
}

impl Stack {
    /// Its logical id in the root.
    pub(crate) fn logical_id(&self) -> String {
        format!("{}Stack", pascal(self.name))
    }

    pub(crate) fn path(&self) -> PathBuf {
        PathBuf::from(FOLDER).join(format!("{}.yaml", self.name))
    }

    /// Whether it is told where the API is.
    pub(crate) fn follows_api(&self) -> bool {
        self.rows.iter().any(|(_, endpoint)| is_told_api_address(endpoint))
    }

    /// The section `Conditions`, where there are any.
    fn conditions(&self) -> String {
        if !self.rows.iter().any(|(_, endpoint)| grants::reads_countries(endpoint)) {
            return String::new();
        }
        format!("Conditions:\n  {HAS_COUNTRY_LAYER}: !Not [!Equals [!Ref {COUNTRY_LAYER}, \"\"]]\n\n")
    }

    /// The whole template.
    pub(crate) fn render(&self, base: &str) -> String {
        let resources = self.resources(base);
        let parameters = parameters(&resources).into_iter().map(|name| format!("  {name}: {{Type: String}}\n"));
        format!(
            "{HEADER}AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: ggen cloud - the functions of {}\n\n\
             # What lies in the root, passed by template.yaml.\nParameters:\n{}\n{}Resources:{}",
            self.name,
            parameters.collect::<String>(),
            self.conditions(),
            resources
        )
    }

    /// YAML of the section `Resources`.
    pub(crate) fn resources(&self, base: &str) -> String {
        let mut yaml = String::new();
        for (area, endpoint) in &self.rows {
            function::render(&mut yaml, area, endpoint);
            iam::function_role(&mut yaml, area, endpoint);
            for watched in alarms::of(base, endpoint) {
                alarms::resource(&mut yaml, &watched);
            }
        }
        yaml
    }
}
