//! What is made of a row, as it lies.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::Permission;
use infra::areas::Area;
use infra::files;
use platform::endpoint::{Alarm, Key, PathParameter, Throttle};
use platform::{
    Access, Action, Bucket, Column, Deprecation, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Queue,
    Secret, Source, Success, Table, Trigger, schema,
};
use serde_json::{Value, json};

const WAITS: Alarm =
    Alarm { name: "ThingWait", description: "Things wait: \"look\".", threshold: 60, period_seconds: 60, periods: 3 };
const DEAD: Alarm = Alarm { name: "ThingDead", threshold: 0, ..WAITS };

/// A thing to make.
#[derive(utoipa::ToSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct NewThing {
    name: String,
    parts: Vec<Part>,
}

#[derive(utoipa::ToSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Part {
    size_bytes: u64,
}

#[derive(utoipa::ToSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Filter {
    /// Only things of this colour.
    colour: Option<String>,
    limit: u32,
}

const THING_EXISTS: ErrorCode = ErrorCode::conflict("thing_exists");

static CREATE_THING: Endpoint = Endpoint {
    name: "create-thing",
    summary: "Make a thing: \"one\" # at a time.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/things/{id}",
        path_parameters: &[("id", PathParameter::Upload)],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Member(Permission::Generate),
        idempotent: true,
        body: Some(schema::<NewThing>()),
        query: Some(schema::<Filter>()),
        success: Success::json(201, schema::<Part>()).with(&[Header::Location]),
        errors: &[THING_EXISTS],
        deprecated: Some(Deprecation { since: "2027-01-01", sunset: "2027-07-01", instead: "`POST /api/v2/things`" }),
        handle: |_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) }),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        Grant::items(Table::Accounts, &[Action::Get, Action::Put], &[Key::Any]),
        Grant::items(Table::Accounts, &[Action::Get], &[Key::Only("KEYS")]),
        Grant::items(Table::Receipts, &[Action::Query], &[Key::Only("KEYS"), Key::Id("ten")]),
        Grant::items(Table::Usage, &[Action::Get, Action::Query], &[Key::Id("ten")]),
        Grant::items(Table::Usage, &[Action::Update, Action::Query], &[Key::Named("DUE"), Key::Id("ten")]),
        Grant::read_blobs(Bucket::Uploads),
        Grant::read_blobs(Bucket::Uploads),
        Grant::write_blobs(Bucket::Uploads),
        Grant::send(Queue::Batch),
        Grant::read_secret(Secret::TokenKey),
        Grant::rotate_secret(Secret::CodeKey),
        Grant::seal(Column::TotpSecret),
        Grant::unseal(Column::TotpSecret),
        Grant::PUBLISH_EVENTS,
    ],
};

static RUN_THING: Endpoint = Endpoint {
    name: "run-thing",
    summary: "Run.",
    trigger: Trigger::Queue {
        sources: &[
            Source {
                queue: Queue::Interactive,
                batch_size: 1,
                concurrency_max: None,
                wait_alarm: Some(WAITS),
                dead_alarm: None,
            },
            Source {
                queue: Queue::Batch,
                batch_size: 5,
                concurrency_max: Some(2),
                wait_alarm: None,
                dead_alarm: Some(DEAD),
            },
        ],
        starts_itself: true,
        handle: |_, _| Box::pin(async { Ok(()) }),
    },
    memory_mb: 1024,
    timeout_seconds: 60,
    grants: &[],
};

static FOLLOW_THINGS: Endpoint = Endpoint {
    name: "follow-things",
    summary: "Follow.",
    trigger: Trigger::Stream {
        table: Table::Outbox,
        batch_size: 10,
        given_up: Queue::OutboxDead,
        wait_alarm: Alarm { name: "FollowWait", ..WAITS },
        given_up_alarm: Alarm { name: "FollowGivenUp", ..DEAD },
        handle: |_, _| Box::pin(async { Ok(()) }),
    },
    memory_mb: 128,
    timeout_seconds: 30,
    grants: &[Grant::items(Table::Outbox, &[Action::Delete], &[Key::Any])],
};

static SWEEP_THINGS: Endpoint = Endpoint {
    name: "sweep-things",
    summary: "Sweep.",
    trigger: Trigger::Schedule {
        expression: "rate(5 minutes)",
        alarm: Alarm { name: "ThingsSweep", ..DEAD },
        handle: |_, _| Box::pin(async { Ok(()) }),
    },
    memory_mb: 128,
    timeout_seconds: 60,
    grants: &[],
};

/// As much of the hand-written part as the rows look at.
const BASE: &str = "Parameters:
  ApiUrl:
  AppUrl:
  Architecture:
Resources:
  HttpApi:
    # The generator puts `DependsOn` here: the stacks that hold the functions of routes.
    Properties:
      # The generator puts `RouteSettings` here, for the routes whose rows have a throttle,
      # and `DefinitionBody`, the routes.
  BatchQueue:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy: {deadLetterTargetArn: !GetAtt DeadThingsQueue.Arn, maxReceiveCount: 10}
  DeadThingsQueue:
  AccountsTable:
  ReceiptsTable:
  UsageTable:
  IdempotencyTable:
  OutboxTable:
  UploadsBucket:
  InteractiveQueue:
  OutboxDeadQueue:
  TokenKeySecret:
  CodeKeySecret:
  ColumnKey:
  EventBus:
  AlarmTopic:
";

static AUTHORIZE_THINGS: Endpoint = Endpoint {
    name: "authorize-things",
    summary: "Authorize.",
    trigger: Trigger::Authorizer(|_, _| Box::pin(async { Err(Error::NotFound { what: "thing" }) })),
    memory_mb: 128,
    timeout_seconds: 5,
    grants: &[],
};

static MAIL_THINGS: Endpoint = Endpoint {
    name: "mail-things",
    summary: "Mail.",
    trigger: Trigger::Operator { handle: |_, _| Box::pin(async { Ok(json!({})) }) },
    memory_mb: 128,
    timeout_seconds: 5,
    grants: &[Grant::SEND_MAIL],
};

static ROWS: [&Endpoint; 6] =
    [&CREATE_THING, &RUN_THING, &FOLLOW_THINGS, &SWEEP_THINGS, &AUTHORIZE_THINGS, &MAIL_THINGS];

fn made(path: &str) -> String {
    let areas = [Area { name: "sample", endpoints: &ROWS }];
    files::render(BASE, &areas).remove(std::path::Path::new(path)).unwrap()
}

#[test]
fn the_root_has_the_api_and_passes_to_each_stack_what_it_names() {
    insta::assert_snapshot!(made("template.yaml"));
}

#[test]
fn a_stack_gives_each_function_its_trigger_and_exactly_what_it_is_granted() {
    insta::assert_snapshot!(made("infra/stacks/sample.yaml"));
}

#[test]
fn a_function_that_is_told_where_the_api_is_has_its_stack_after_the_api() {
    insta::assert_snapshot!(made("infra/stacks/mail.yaml"));
}

#[test]
fn a_binary_is_one_statement() {
    insta::assert_snapshot!(made("functions/sample/src/bin/create-thing.rs"));
}

#[test]
fn the_document_describes_a_route_with_everything_it_can_answer() {
    let document: Value = serde_json::from_str(&made("infra/openapi.json")).unwrap();
    insta::assert_json_snapshot!(document["paths"]["/api/v1/things/{id}"]["post"]);
    assert_eq!(document["openapi"], "3.1.0");
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert_eq!(
        schemas.keys().collect::<Vec<_>>(),
        ["FieldError", "NewThing", "Operation", "Part", "Problem", "Time", "UploadId"]
    );
    assert_eq!(document["paths"].as_object().unwrap().len(), 1, "queues and streams are no routes");
}

#[test]
fn every_reference_in_the_document_leads_somewhere() {
    let document: Value = serde_json::from_str(&made("infra/openapi.json")).unwrap();
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 5, "{references:?}");
    for reference in references {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            references.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|field| collect(field, references));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, references)),
        _ => {}
    }
}

#[test]
fn a_required_query_field_is_a_required_parameter() {
    let document: Value = serde_json::from_str(&made("infra/openapi.json")).unwrap();
    let parameters = &document["paths"]["/api/v1/things/{id}"]["post"]["parameters"];
    let required =
        |name: &str| parameters.as_array().unwrap().iter().find(|p| p["name"] == name).unwrap()["required"].clone();
    assert_eq!((required("limit"), required("colour")), (json!(true), json!(false)));
}
