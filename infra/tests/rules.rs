//! Each rule notices the row that breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use domain::Permission;
use infra::areas::Area;
use infra::{files, rules};
use platform::endpoint::{Alarm, Key, PathParameter, Throttle};
use platform::store::workspaces;
use platform::{
    Access, Action, Endpoint, Error, ErrorCode, Grant, Http, Method, Queue, Source, Success, Table, Trigger,
};

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

/// Renders these rows into an empty workspace, and says which rules they break.
fn broken(endpoints: &[&'static Endpoint]) -> Vec<String> {
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
    static TWICE: Endpoint = Endpoint { grants: &[workspaces::FIND, Grant::SEND_MAIL, workspaces::FIND], ..GET_THING };
    assert!(one_broken(&[&TWICE]).ends_with("grants workspaces::find twice"));
}

#[test]
fn a_row_that_restates_what_a_store_knows_is_refused() {
    static RESTATED: Endpoint =
        Endpoint { grants: &[Grant::items(Table::Accounts, &[Action::Get], &[Key::Only("KEYS")])], ..GET_THING };
    assert!(one_broken(&[&RESTATED]).ends_with("grants items; it should name operations of stores"));
}

#[test]
fn a_throttle_that_has_no_place_in_the_api_is_refused() {
    static COSTLY: Endpoint = Endpoint {
        trigger: Trigger::Http(Http {
            method: Method::Post,
            path: "/api/v1/things",
            path_parameters: &[],
            throttle: Some(Throttle::PASSWORD),
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
    static ROWS: [&Endpoint; 1] = [&COSTLY];
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    let broken = rules::broken(files::workspace_root(), "Resources:\n", &areas);
    assert!(broken.iter().any(|rule| rule.ends_with("has no place for the throttle of `get-thing`")), "{broken:?}");
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
fn an_authorizer_that_the_api_does_not_ask_is_refused() {
    static UNASKED: Endpoint = Endpoint {
        name: "authorize-nobody",
        trigger: Trigger::Authorizer(|_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) })),
        ..GET_THING
    };
    assert!(one_broken(&[&UNASKED]).contains("does not name `authorize-nobody`"));
}

#[test]
fn a_missing_event_and_a_missing_binary_are_refused() {
    static GET: Endpoint = GET_THING;
    static ROWS: [&Endpoint; 1] = [&GET];
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    let base = files::base(files::workspace_root()).unwrap();
    let broken = rules::broken(tempfile::tempdir().unwrap().path(), &base, &areas);
    assert_eq!(broken, ["events/get-thing.json is missing", "the binary of `get-thing` is missing"]);
}

#[test]
fn a_template_past_the_limit_is_refused() {
    static RUN: Endpoint = RUN_THING;
    let broken = broken(&[&RUN; 150]);
    assert!(broken.iter().any(|rule| rule.ends_with("resources; the limit is 450")), "{broken:?}");
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
