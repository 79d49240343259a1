//! `base.yaml` and the rows → `template.yaml`, the root: what is kept, the HTTP
//! API, and a stack for each area.

use std::fmt::Write as _;

use crate::areas::{Area, pascal};
use crate::http_api;
use crate::references;
use crate::stacks::{Stack, stacks};
use crate::{base, iam};

const HEADER: &str = "# Made by `make generate` from infra/base.yaml and the endpoint rows in functions/*/src.\n# Change those, not this file.\n";
const LOG_RETENTION_DAYS: u32 = 90;

/// Writing to a string cannot fail.
macro_rules! line {
    ($yaml:expr, $($text:tt)*) => {{ let _ = writeln!($yaml, $($text)*); }};
}

pub(crate) fn render(base: &str, areas: &[Area]) -> String {
    let stacks = stacks(areas);
    let with_api = base.replacen(base::API_DEPENDS_ON, &http_api::depends_on(&stacks), 1).replacen(
        base::API_PROPERTIES,
        &http_api::properties(areas),
        1,
    );
    let mut yaml = format!("{HEADER}{with_api}");
    for area in areas.iter().filter(|area| !area.endpoints.is_empty()) {
        log_group(&mut yaml, area.name);
    }
    iam::api_role(&mut yaml);
    iam::scheduler_role(&mut yaml);
    let root = yaml.clone();
    for stack in &stacks {
        nested(&mut yaml, &root, base, stack);
    }
    yaml
}

/// In the root, so that the logs of an area outlive a move of its functions.
fn log_group(yaml: &mut String, area: &str) {
    line!(yaml, "\n  {}LogGroup:", pascal(area));
    line!(yaml, "    Type: AWS::Logs::LogGroup");
    line!(yaml, "    DeletionPolicy: Delete");
    line!(yaml, "    UpdateReplacePolicy: Delete");
    line!(yaml, "    Properties:");
    line!(yaml, "      RetentionInDays: {LOG_RETENTION_DAYS}");
}

fn nested(yaml: &mut String, root: &str, base: &str, stack: &Stack) {
    line!(yaml, "\n  {}:", stack.logical_id());
    line!(yaml, "    Type: AWS::CloudFormation::Stack");
    line!(yaml, "    Properties:");
    line!(yaml, "      TemplateURL: {}", stack.path().display());
    line!(yaml, "      Parameters:");
    for parameter in references::parameters(&stack.resources(base)) {
        // What the root does not have is named as it is: the rules say so, and so does cfn-lint.
        let value = references::value(root, parameter).unwrap_or_else(|| format!("!Ref {parameter}"));
        line!(yaml, "        {parameter}: {value}");
    }
}
