//! Each rule notices the row that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use domain::Permission;
use infra::areas::Area;
use infra::{files, limits, rules};
use platform::endpoint::{Alarm, Key, PathParameter};
use platform::{
    Access, Action, Endpoint, Error, ErrorCode, Grant, Http, Method, Queue, Source, Success, Table, Trigger,
};
use tenancy_store::workspaces;

const FAILS: Alarm =
    Alarm { name: "ThingsSweep", description: "It fails.", threshold: 0, period_seconds: 300, periods: 2 };

const GET_THING: Endpoint = Endpoint {
    name: "get-thing",
    summary: "Get a \"thing\": one.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/things/{id}",
        path_parameters: &[("id", PathParameter::Upload)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(200),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) }),
    }),
    memory_mb: 128,
    timeout_seconds: 10,
    grants: &[workspaces::FIND],
};

const RUN_THING: Endpoint = Endpoint {
    name: "run-thing",
    trigger: Trigger::Queue {
        sources: &[Source {
            queue: Queue::Batch,
            batch_size: 1,
            concurrency_max: Some(2),
            wait_alarm: None,
            dead_alarm: None,
        }],
        starts_itself: false,
        handle: |_, _| Box::pin(async { Ok(()) }),
    },
    timeout_seconds: 60,
    grants: &[],
    ..GET_THING
};

/// Every API with routes of members has one.
static AUTHORIZE: Endpoint = Endpoint { name: "authorize", ..AUTHORIZER };
const AUTHORIZER: Endpoint = Endpoint {
    trigger: Trigger::Authorizer(|_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) })),
    grants: &[],
    ..GET_THING
};

/// Renders these rows and an authorizer into an empty workspace, and says which rules they break.
fn broken(endpoints: &[&'static Endpoint]) -> Vec<String> {
    broken_without_authorizer(&[&[&AUTHORIZE], endpoints].concat())
}

fn broken_without_authorizer(endpoints: &[&'static Endpoint]) -> Vec<String> {
    let areas = [Area { name: "sample", endpoints: endpoints.to_vec().leak() }];
    let root = tempfile::tempdir().unwrap();
    let base = files::base(files::workspace_root()).unwrap();
    files::write(root.path(), &areas, &files::render(&base, &areas)).unwrap();
    fs::create_dir(root.path().join("events")).unwrap();
    for endpoint in endpoints {
        fs::write(root.path().join(format!("events/{}.json", endpoint.name)), "{}").unwrap();
    }
    rules::broken(root.path(), &base, &areas)
}

fn one_broken(endpoints: &[&'static Endpoint]) -> String {
    let broken = broken(endpoints);
    assert_eq!(broken.len(), 1, "{broken:#?}");
    broken.into_iter().next().unwrap()
}

#[test]
fn rows_that_keep_the_rules_break_none() {
    assert_eq!(broken(&[&GET_THING, &RUN_THING]), Vec::<String>::new());
}

#[test]
fn a_name_that_is_not_kebab_case_is_refused() {
    static SNAKE: Endpoint = Endpoint { name: "get_thing", ..GET_THING };
    static DOUBLE: Endpoint = Endpoint { name: "get--thing", ..GET_THING };
    static LONG: Endpoint = Endpoint { name: "get-the-thing-that-has-much-too-long-a-name", ..GET_THING };
    assert!(one_broken(&[&SNAKE]).contains("`get_thing` is not kebab case"));
    assert!(one_broken(&[&DOUBLE]).contains("not kebab case"));
    assert!(one_broken(&[&LONG]).contains("not kebab case"));
}

#[test]
fn two_endpoints_of_one_name_are_refused() {
    static SAME: Endpoint = Endpoint { name: "get-thing", ..RUN_THING };
    assert_eq!(one_broken(&[&GET_THING, &SAME]), "two endpoints are named `get-thing`");
}

#[test]
fn a_route_taken_twice_is_refused_even_with_another_parameter_name() {
    static OTHER: Endpoint = Endpoint {
        name: "get-other",
        trigger: Trigger::Http(Http {
            method: Method::Get,
            path: "/api/v1/things/{thing}",
            path_parameters: &[("thing", PathParameter::Upload)],
            throttle: None,
            access: Access::Public,
            idempotent: false,
            body: None,
            query: None,
            success: Success::empty(200),
            errors: &[],
            deprecated: None,
            handle: |_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) }),
        }),
        ..GET_THING
    };
    assert!(one_broken(&[&GET_THING, &OTHER]).contains("another endpoint's route"));
}

#[test]
fn a_path_with_other_parameters_than_the_row_declares_is_refused() {
    const fn at(parameters: &'static [(&'static str, PathParameter)]) -> Endpoint {
        Endpoint {
            trigger: Trigger::Http(Http {
                method: Method::Get,
                path: "/api/v1/things/{id}",
                path_parameters: parameters,
                throttle: None,
                access: Access::Public,
                idempotent: false,
                body: None,
                query: None,
                success: Success::empty(200),
                errors: &[],
                deprecated: None,
                handle: |_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) }),
            }),
            ..GET_THING
        }
    }
    static NONE: Endpoint = at(&[]);
    static ANOTHER: Endpoint = at(&[("upload_id", PathParameter::Upload)]);
    static MORE: Endpoint = at(&[("id", PathParameter::Upload), ("key", PathParameter::ApiKey)]);
    for row in [&NONE, &ANOTHER, &MORE] {
        assert!(one_broken(&[row]).ends_with("declares other parameters than those of /api/v1/things/{id}"));
    }
}

#[test]
fn a_queue_that_hides_messages_too_briefly_is_refused() {
    static SLOW: Endpoint = Endpoint { timeout_seconds: 121, ..RUN_THING };
    assert!(one_broken(&[&SLOW]).starts_with("BatchQueue hides a message for 720 s; `run-thing` needs 726 s"));
}

#[test]
fn a_route_slower_than_the_gateway_waits_is_refused() {
    static SLOW: Endpoint = Endpoint { timeout_seconds: 30, ..GET_THING };
    assert!(one_broken(&[&SLOW]).contains("longer than the 29 s"));
}

#[test]
fn a_schedule_that_the_scheduler_would_not_read_is_refused() {
    const fn at(expression: &'static str) -> Endpoint {
        Endpoint {
            name: "sweep-things",
            summary: "Sweep.",
            trigger: Trigger::Schedule { expression, alarm: FAILS, handle: |_, _| Box::pin(async { Ok(()) }) },
            memory_mb: 128,
            timeout_seconds: 60,
            grants: &[],
        }
    }
    static KEPT: [Endpoint; 3] = [at("rate(1 minute)"), at("rate(12 hours)"), at("cron(0 3 ? * MON *)")];
    for endpoint in &KEPT {
        assert_eq!(broken(&[endpoint]), Vec::<String>::new());
    }
    static BROKEN: [Endpoint; 6] = [
        at("rate(1 minutes)"),
        at("rate(2 minute)"),
        at("rate(0 minutes)"),
        at("cron(0 3 * * *)"),
        at("daily"),
        at(""),
    ];
    for endpoint in &BROKEN {
        assert!(one_broken(&[endpoint]).ends_with("which is neither a rate nor a cron"));
    }
}

#[test]
fn the_same_grant_twice_is_refused() {
    static TWICE: Endpoint =
        Endpoint { grants: &[workspaces::FIND, Grant::PUBLISH_EVENTS, workspaces::FIND], ..GET_THING };
    assert!(one_broken(&[&TWICE]).ends_with("grants workspaces::find twice"));
}

#[test]
fn a_row_that_restates_what_a_store_knows_is_refused() {
    static RESTATED: Endpoint =
        Endpoint { grants: &[Grant::items(Table::Accounts, &[Action::Get], &[Key::Only("KEYS")])], ..GET_THING };
    assert!(one_broken(&[&RESTATED]).ends_with("grants items; it should name operations of stores"));
}

#[test]
fn an_api_without_places_for_what_the_rows_say_is_refused() {
    static ROWS: [&Endpoint; 1] = [&AUTHORIZE];
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    let broken = rules::broken(files::workspace_root(), "Resources:\n", &areas);
    for place in ["`# The generator puts `DependsOn` here", "`# The generator puts `RouteSettings` here"] {
        assert!(broken.iter().any(|rule| rule.starts_with(&format!("base.yaml has no line {place}"))), "{broken:?}");
    }
}

#[test]
fn a_stack_that_wants_what_the_root_does_not_have_is_refused() {
    static ROWS: [&Endpoint; 1] = [&RUN_THING];
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    let base = files::base(files::workspace_root()).unwrap().replace("  BatchQueue:\n", "  OtherQueue:\n");
    let broken = rules::broken(files::workspace_root(), &base, &areas);
    let wanted = "the stack of sample wants BatchQueueArn, which the root does not have".to_owned();
    assert!(broken.contains(&wanted), "{broken:?}");
}

#[test]
fn a_route_that_is_told_where_the_api_is_is_refused() {
    static MAILS: Endpoint = Endpoint { grants: &[Grant::SEND_MAIL], ..GET_THING };
    assert!(one_broken(&[&MAILS]).starts_with("`get-thing` has a route and is told where the API is"));
}

#[test]
fn an_area_named_as_the_stack_that_follows_the_api_is_refused() {
    static ROWS: [&Endpoint; 1] = [&AUTHORIZE];
    let areas = [Area { name: "mail", endpoints: &ROWS }];
    let base = files::base(files::workspace_root()).unwrap();
    let broken = rules::broken(files::workspace_root(), &base, &areas);
    assert!(broken.iter().any(|rule| rule.starts_with("an area is named `mail`")), "{broken:?}");
}

#[test]
fn two_alarms_of_one_name_are_refused() {
    const fn sweep(name: &'static str) -> Endpoint {
        let handle: platform::endpoint::ScheduleHandle = |_, _| Box::pin(async { Ok(()) });
        Endpoint {
            name,
            trigger: Trigger::Schedule { expression: "rate(1 minute)", alarm: FAILS, handle },
            ..GET_THING
        }
    }
    static ONE: Endpoint = sweep("sweep-things");
    static OTHER: Endpoint = sweep("sweep-others");
    assert_eq!(one_broken(&[&ONE, &OTHER]), "two alarms are named `ThingsSweep`");
}

#[test]
fn an_alarm_on_dead_letters_that_have_no_queue_is_refused() {
    static SOURCES: [Source; 1] = [Source {
        queue: Queue::GenerationsDead,
        batch_size: 1,
        concurrency_max: None,
        wait_alarm: None,
        dead_alarm: Some(FAILS),
    }];
    static RUN: Endpoint = Endpoint {
        trigger: Trigger::Queue { sources: &SOURCES, starts_itself: false, handle: |_, _| Box::pin(async { Ok(()) }) },
        ..GET_THING
    };
    assert!(one_broken(&[&RUN]).contains("GenerationsDeadQueue has no dead letter queue for the alarm of `get-thing`"));
}

#[test]
fn routes_of_members_have_exactly_one_authorizer() {
    static OTHER: Endpoint = Endpoint { name: "authorize-others", ..AUTHORIZER };
    assert_eq!(one_broken(&[&OTHER]), "routes of members need one authorizer; there are 2");
    assert_eq!(broken_without_authorizer(&[&GET_THING]), ["routes of members need one authorizer; there are 0"]);
}

#[test]
fn a_missing_event_and_a_missing_binary_are_refused() {
    static RUN: Endpoint = RUN_THING;
    static ROWS: [&Endpoint; 1] = [&RUN];
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    let base = files::base(files::workspace_root()).unwrap();
    let broken = rules::broken(tempfile::tempdir().unwrap().path(), &base, &areas);
    assert_eq!(broken, ["events/run-thing.json is missing", "the binary of `run-thing` is missing"]);
}

/// Rows of one name are one function more each: 3 resources for a queue's.
fn filled(count: usize) -> Vec<limits::Level> {
    static RUN: Endpoint = RUN_THING;
    let areas = [Area { name: "sample", endpoints: vec![&RUN; count].leak() }];
    let base = files::base(files::workspace_root()).unwrap();
    limits::levels(&files::render(&base, &areas), &areas)
}

#[test]
fn a_stack_past_nine_tenths_of_a_limit_is_refused() {
    static RUN: Endpoint = RUN_THING;
    let full =
        |count| broken(&vec![&RUN; count]).into_iter().find(|rule| rule.contains(" resources; the limit is 500"));
    assert_eq!(full(149), None);
    assert!(full(150).unwrap().starts_with("infra/stacks/sample.yaml has 452 resources"), "{:?}", full(150));
}

#[test]
fn what_grows_with_the_functions_is_counted_in_the_stack_and_not_in_the_root() {
    let used = |levels: &[limits::Level], of: &str, unit: &str| {
        levels.iter().find(|level| level.of == of && level.unit == unit).unwrap().used
    };
    let (one, many) = (filled(1), filled(50));
    assert_eq!(used(&one, "template.yaml", "resources"), used(&many, "template.yaml", "resources"));
    assert_eq!(used(&one, "infra/stacks/sample.yaml", "resources"), 3);
    assert_eq!(used(&many, "infra/stacks/sample.yaml", "resources"), 150);
    assert_eq!(
        used(&one, "infra/stacks/sample.yaml", "parameters"),
        used(&many, "infra/stacks/sample.yaml", "parameters")
    );
    assert!(used(&one, "template.yaml", "outputs") > 20);
    assert_eq!(used(&one, "the HTTP API", "routes"), 0);
}

#[test]
fn more_routes_than_one_api_takes_are_refused() {
    let route = |number: usize| -> &'static Endpoint {
        let path: &'static str = format!("/api/v1/things/{number}").leak();
        let http = Http {
            method: Method::Get,
            path,
            path_parameters: &[],
            throttle: None,
            access: Access::Public,
            idempotent: false,
            body: None,
            query: None,
            success: Success::empty(200),
            errors: &[],
            deprecated: None,
            handle: |_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) }),
        };
        let name = format!("get-thing-{number}").leak();
        Box::leak(Box::new(Endpoint { name, trigger: Trigger::Http(http), grants: &[], ..GET_THING }))
    };
    let of = |count| -> Vec<&'static Endpoint> { (0..count).map(route).collect() };
    assert_eq!(broken(&of(200)), Vec::<String>::new(), "and 400 resources fit into one stack");
    // Two areas, or the stack would be the first to be too full.
    let areas = [
        Area { name: "one", endpoints: of(100).leak() },
        Area { name: "other", endpoints: of(271).split_off(100).leak() },
    ];
    let base = files::base(files::workspace_root()).unwrap();
    let broken = rules::broken(files::workspace_root(), &base, &areas);
    let full: Vec<&String> = broken.iter().filter(|rule| rule.contains("the limit is")).collect();
    assert_eq!(full, ["the HTTP API has 271 routes; the limit is 300, of which a tenth is kept free"]);
}

#[test]
fn a_binary_without_a_row_is_stale_and_goes() {
    static GET: Endpoint = GET_THING;
    static ROWS: [&Endpoint; 1] = [&GET];
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    let root = tempfile::tempdir().unwrap();
    let made = files::render("Resources:\n", &areas);
    files::write(root.path(), &areas, &made).unwrap();
    let orphan = root.path().join("functions/sample/src/bin/gone.rs");
    fs::write(&orphan, "fn main() {}").unwrap();
    assert_eq!(files::stale(root.path(), &areas, &made).unwrap().len(), 1);
    files::write(root.path(), &areas, &made).unwrap();
    assert!(!orphan.exists());
    assert!(files::stale(root.path(), &areas, &made).unwrap().is_empty());
}
