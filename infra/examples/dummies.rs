//! Writes the templates as they would be with three hundred functions more, into a
//! folder, to show that there is room. `infra/local/growth.py` deploys them.

use std::io::Write as _;
use std::path::PathBuf;
use std::{fs, io};

use infra::areas::{self, Area};
use infra::{files, limits};
use platform::endpoint::Alarm;
use platform::{Access, Endpoint, Http, Method, Response, Success, Trigger};
use serde_json::json;

const AREAS: usize = 10;
/// In each area; with today's routes they stay below nine tenths of what one API takes.
const ROUTES: usize = 19;
const SCHEDULES: usize = 6;
const OPERATORS: usize = 5;

fn main() -> io::Result<()> {
    let folder = std::env::args().nth(1).map(PathBuf::from).ok_or_else(|| io::Error::other("say which folder"))?;
    let areas: Vec<Area> = areas::ALL.iter().copied().chain((0..AREAS).map(area)).collect();
    let made = files::render(&files::base(files::workspace_root())?, &areas);
    for (path, content) in made.iter().filter(|(path, _)| path.extension().is_some_and(|it| it == "yaml")) {
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(target, content)?;
    }
    let mut out = io::stdout().lock();
    writeln!(out, "{} functions", areas::endpoints(&areas).count())?;
    for line in limits::described(&limits::levels(&made, &areas)) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn area(number: usize) -> Area {
    let triggers: [(usize, MakeTrigger); 3] = [(ROUTES, route), (SCHEDULES, schedule), (OPERATORS, operator)];
    let of_kinds = triggers.into_iter().flat_map(|(count, trigger)| std::iter::repeat_n(trigger, count));
    let rows = of_kinds.enumerate().map(|(index, trigger)| dummy(number, index, trigger(number, index)));
    Area { name: format!("dummy-{number}").leak(), endpoints: rows.collect::<Vec<_>>().leak() }
}

fn dummy(area: usize, index: usize, trigger: Trigger) -> &'static Endpoint {
    Box::leak(Box::new(Endpoint {
        name: format!("dummy-{area}-{index}").leak(),
        summary: "A dummy that shows that there is room.",
        trigger,
        memory_mb: 128,
        timeout_seconds: 5,
        grants: &[],
    }))
}

/// Of an area and an index.
type MakeTrigger = fn(usize, usize) -> Trigger;

fn route(area: usize, index: usize) -> Trigger {
    Trigger::Http(Http {
        method: Method::Get,
        path: format!("/api/v1/dummies/{area}/{index}").leak(),
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(200),
        errors: &[],
        deprecated: None,
        handle: |_, _| Box::pin(async { Response::json(200, &json!({})) }),
    })
}

fn schedule(area: usize, index: usize) -> Trigger {
    let alarm = Alarm {
        name: format!("Dummy{area}x{index}").leak(),
        description: "A dummy fails.",
        threshold: 0,
        period_seconds: 300,
        periods: 2,
    };
    Trigger::Schedule { expression: "rate(1 hour)", alarm, handle: |_, _| Box::pin(async { Ok(()) }) }
}

fn operator(_: usize, _: usize) -> Trigger {
    Trigger::Operator { handle: |_, _| Box::pin(async { Ok(json!({})) }) }
}
