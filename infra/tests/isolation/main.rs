//! What each function's role reaches, read from the templates that are deployed and
//! judged by IAM's own rules.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod iam;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use iam::{Decision, Request, evaluate};
use infra::areas::{self, endpoints};
use platform::endpoint::{Key, Right};
use platform::{Action, Endpoint, Table};
use serde_json::Value;

/// Partition keys of every kind that a table has, of two owners.
const KEYS: [&str; 22] = [
    "acc_01JD3V7Z0QK2M4N6P8R0T2V4X6",
    "acc_01JD3V7Z0QK2M4N6P8R0T2V4X7#events",
    "ten_01JD3V7Z0QK2M4N6P8R0T2V4X6",
    "ten_01JD3V7Z0QK2M4N6P8R0T2V4X7#generations",
    "ten_01JD3V7Z0QK2M4N6P8R0T2V4X7#library",
    "ten_01JD3V7Z0QK2M4N6P8R0T2V4X7#purchases",
    "ten_01JD3V7Z0QK2M4N6P8R0T2V4X7#orders",
    "ten_01JD3V7Z0QK2M4N6P8R0T2V4X7#discounts",
    "key_01JD3V7Z0QK2M4N6P8R0T2V4X6",
    "EMAIL#ada@example.org",
    "LOGIN#github#1",
    "INVITED#ada@example.org",
    "REGISTRATION#reg_1",
    "RESET#rst_1",
    "EMAIL_CHANGE#emc_1",
    "OAUTH#1",
    "ATTEMPTS#1",
    "MAILBOX#1",
    "ERASURES",
    "KEYS",
    "PROBE",
    "unsent#7",
];

/// The statements of each role, by the function's name in the template.
fn policies() -> BTreeMap<String, Vec<Value>> {
    let stacks = Path::new(env!("CARGO_MANIFEST_DIR")).join("stacks");
    let mut policies = BTreeMap::<String, Vec<Value>>::new();
    for file in fs::read_dir(stacks).unwrap() {
        let mut role = None;
        for line in fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            if let Some(resource) = line.strip_prefix("  ").filter(|it| !it.starts_with([' ', '#'])) {
                role = resource.strip_suffix("Role:").map(str::to_owned);
            }
            if let (Some(role), Some(statement)) = (&role, line.trim_start().strip_prefix("- {Effect:")) {
                let plain =
                    ["!Ref ", "!GetAtt ", "!Sub "].iter().fold(statement.to_owned(), |it, tag| it.replace(tag, ""));
                let statement: Value = serde_saphyr::from_str(&format!("{{Effect:{plain}")).unwrap();
                policies.entry(role.clone()).or_default().push(statement);
            }
        }
    }
    policies
}

/// `get-quotas` → `GetQuotas`.
fn pascal(name: &str) -> String {
    let capital = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
    name.split('-').map(capital).collect()
}

fn get<'a>(action: &'a str, table: &'a str, key: &'a str) -> Request<'a> {
    Request { action, resource: table, context: BTreeMap::from([("dynamodb:LeadingKeys", vec![key])]) }
}

/// Whether the row's operations touch such a key so.
fn is_granted(endpoint: &Endpoint, table: Table, action: Action, key: &str) -> bool {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    rights.into_iter().any(|right| {
        let Right::Items(items) = right else { return false };
        let met = |it: &Key| match it {
            Key::Any => true,
            Key::Only(only) => *only == key,
            Key::Named(name) => key.split_once('#').is_some_and(|(start, _)| start == *name),
            Key::Id(prefix) => key.split_once('_').is_some_and(|(start, _)| start == *prefix),
            Key::Of(prefix, name) => {
                let is_of = |(start, rest): (&str, &str)| start == *prefix && rest.split('#').nth(1) == Some(*name);
                key.split_once('_').is_some_and(is_of)
            }
        };
        items.table() == table && items.actions().contains(&action) && items.keys().iter().any(met)
    })
}

#[test]
fn a_role_reaches_the_keys_that_its_operations_touch_and_no_other() {
    let policies = policies();
    let actions = [
        Action::Get,
        Action::BatchGet,
        Action::Query,
        Action::Put,
        Action::Update,
        Action::Delete,
        Action::ConditionCheck,
    ];
    let mut allowed = 0;
    for (_, endpoint) in endpoints(areas::ALL) {
        let statements = &policies[&pascal(endpoint.name)];
        for table in Table::ALL {
            let resource = format!("{}Arn", table.logical_id());
            for (action, key) in actions.iter().flat_map(|action| KEYS.map(|key| (*action, key))) {
                let decision = evaluate(statements, &get(action.iam(), &resource, key));
                let expected = if is_granted(endpoint, *table, action, key) {
                    Decision::Allowed
                } else {
                    Decision::ImplicitlyDenied
                };
                assert_eq!(decision, expected, "{} {} {table:?} {key}", endpoint.name, action.iam());
                allowed += usize::from(decision == Decision::Allowed);
            }
        }
    }
    assert!(allowed > 500, "only {allowed} of the calls that were tried are allowed");
}

/// Orders, purchases and seats lie apart from what else there is of a workspace in their tables.
#[test]
fn whoever_writes_of_one_kind_has_no_way_to_what_is_paid_nor_from_there_to_others() {
    let policies = policies();
    for (function, table, own, others) in [
        ("AssignSeat", Table::Catalog, "purchases", ["library", "catalog", "installs"]),
        ("CreateOrder", Table::Catalog, "purchases", ["library", "catalog", "installs"]),
        ("ApplyPayment", Table::Catalog, "purchases", ["library", "catalog", "installs"]),
        ("ApplyPayment", Table::Orders, "orders", ["gifts", "discounts", "affiliate"]),
        ("CreateDiscount", Table::Orders, "discounts", ["orders", "gifts", "affiliate"]),
        ("IssueAffiliateCode", Table::Orders, "affiliate", ["orders", "gifts", "discounts"]),
    ] {
        let resource = format!("{}Arn", table.logical_id());
        let writes = |name: &str| {
            let key = format!("ten_01JD3V7Z0QK2M4N6P8R0T2V4X6#{name}");
            let may = |action: &Action| {
                evaluate(&policies[function], &get(action.iam(), &resource, &key)) == Decision::Allowed
            };
            [Action::Put, Action::Update, Action::Delete].iter().any(may)
        };
        assert!(writes(own), "{function} {own}");
        assert_eq!(others.into_iter().filter(|name| writes(name)).collect::<Vec<_>>(), [""; 0], "{function}");
    }
}

/// `ForAllValues` holds for a call that names no key, so a role must allow no action
/// that can come without one.
#[test]
fn no_role_may_do_what_names_no_key() {
    let keyless =
        ["Scan", "PartiQLSelect", "PartiQLUpdate", "PartiQLDelete", "ExportTableToPointInTime", "DeleteTable"];
    for (name, statements) in policies() {
        for table in Table::ALL {
            for action in keyless {
                let (action, resource) = (format!("dynamodb:{action}"), format!("{}Arn", table.logical_id()));
                let request = Request { action: &action, resource: &resource, ..Request::default() };
                assert_eq!(evaluate(&statements, &request), Decision::ImplicitlyDenied, "{name} {action} {table:?}");
            }
        }
    }
}

#[test]
fn roles_name_their_actions_and_their_resources() {
    for (name, statements) in policies() {
        for statement in statements {
            assert_eq!(statement["Effect"], "Allow", "{name}");
            let actions = statement["Action"].to_string();
            assert!(!actions.contains('*'), "{name}: {actions}");
            // SES knows no resource in the local AWS; the sender's address is the condition.
            // Streams are listed without one, as Lambda's mappings need it.
            let any = statement["Resource"] == "*";
            let known = ["[\"ses:SendEmail\"]", "[\"dynamodb:ListStreams\"]"];
            assert!(!any || known.contains(&&*actions), "{name}: {statement}");
        }
    }
}
