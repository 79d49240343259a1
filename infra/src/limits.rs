//! How full the templates are. A deployment is refused at CloudFormation's and API
//! Gateway's limits; here it is refused at nine tenths of them, so that there is
//! always room to deploy a fix in.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html>

use std::path::Path;

use crate::areas::Area;
use crate::files::Files;
use crate::{base, http_api, stacks};

pub const RESOURCES_MAX: usize = 500;
pub const PARAMETERS_MAX: usize = 200;
pub const OUTPUTS_MAX: usize = 200;
pub const TEMPLATE_BYTES_MAX: usize = 1_000_000;
/// Of the routes and integrations of one HTTP API, of which the latter cannot be raised.
pub const ROUTES_MAX: usize = 300;

/// One number that has a limit.
pub struct Level {
    pub of: String,
    pub unit: &'static str,
    pub used: usize,
    pub max: usize,
}

impl Level {
    pub fn is_too_full(&self) -> bool {
        self.used * 10 > self.max * 9
    }
}

/// Of every template that is made, and of the HTTP API.
pub fn levels(files: &Files, areas: &[Area]) -> Vec<Level> {
    let templates = files.iter().filter(|(path, _)| is_template(path));
    let of_templates = templates.flat_map(|(path, template)| {
        let level = |unit, used, max| Level { of: path.display().to_string(), unit, used, max };
        [
            level("resources", resources(template), RESOURCES_MAX),
            level("parameters", base::ids(template, "Parameters").count(), PARAMETERS_MAX),
            level("outputs", base::ids(template, "Outputs").count(), OUTPUTS_MAX),
            level("bytes", template.len(), TEMPLATE_BYTES_MAX),
        ]
    });
    let routes = Level { of: "the HTTP API".into(), unit: "routes", used: http_api::routes(areas), max: ROUTES_MAX };
    of_templates.chain([routes]).collect()
}

/// A line for each template and for the API: how full it is.
pub fn described(levels: &[Level]) -> Vec<String> {
    let of_one = levels.chunk_by(|one, next| one.of == next.of);
    let line = |levels: &[Level]| {
        let counts: Vec<String> = levels.iter().map(|it| format!("{} of {} {}", it.used, it.max, it.unit)).collect();
        format!("{}: {}", levels.first().map_or("", |it| &it.of), counts.join(", "))
    };
    of_one.map(line).collect()
}

/// As CloudFormation counts them: SAM makes a stage beside an HTTP API, and nothing
/// else of what we write.
fn resources(template: &str) -> usize {
    base::resources(template).count() + template.matches("Type: AWS::Serverless::HttpApi").count()
}

fn is_template(path: &Path) -> bool {
    path == Path::new("template.yaml") || path.starts_with(stacks::FOLDER)
}
