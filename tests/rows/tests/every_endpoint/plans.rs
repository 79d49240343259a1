//! What a plan offers is what an operation enforces: each limit names the functions
//! that refuse what is beyond it, and the test that trips it.

use std::collections::BTreeSet;

use domain::plan::{Limits, Overrides, Plan};
use infra::files::workspace_root;

use crate::routes::endpoints;

/// A field of [`Limits`], the functions that enforce it, and the test that trips it.
struct Enforced {
    limit: &'static str,
    functions: &'static [&'static str],
    test: (&'static str, &'static str),
}

const ENFORCED: &[Enforced] = &[
    Enforced {
        limit: "api_calls",
        functions: &["authorize"],
        test: (
            "tests/soak/tests/rates/counting.rs",
            "a_months_requests_are_never_exceeded_and_the_next_month_begins_anew",
        ),
    },
    Enforced {
        limit: "generations",
        functions: &["create-generation"],
        test: (
            "functions/generations/tests/generations/quotas.rs",
            "a_test_key_counts_against_an_allowance_of_its_own",
        ),
    },
    Enforced {
        limit: "concurrent_jobs_max",
        functions: &["run-generation"],
        test: ("functions/generations/tests/generations/waiting.rs", "there_are_never_more_holders_than_places"),
    },
    Enforced {
        limit: "concurrent_installs_max",
        functions: &["plan-install"],
        test: (
            "functions/library/tests/library/places.rs",
            "a_workspace_has_as_many_planned_installs_as_its_plan_says",
        ),
    },
    Enforced {
        limit: "requests_per_second",
        functions: &["authorize"],
        test: ("tests/soak/tests/rates/first.rs", "a_whole_second_of_requests_at_once_is_served_and_not_much_more"),
    },
    Enforced {
        limit: "storage_bytes_max",
        functions: &["create-upload", "create-generation", "run-generation"],
        test: (
            "functions/generations/tests/generations/storage.rs",
            "an_upload_beyond_the_plans_storage_is_refused_naming_what_is_used_and_what_to_do",
        ),
    },
    Enforced {
        limit: "templates_max",
        functions: &["accept-transfer", "create-package"],
        test: (
            "functions/catalog/tests/catalog/packages.rs",
            "packages_beyond_the_plan_are_refused_however_many_ask_at_once",
        ),
    },
    Enforced {
        limit: "custom_templates_max",
        functions: &["accept-transfer", "create-package"],
        test: (
            "functions/catalog/tests/catalog/packages.rs",
            "a_private_package_beyond_the_plan_is_refused_and_a_public_one_is_not",
        ),
    },
];

fn fields(limits: &Limits) -> BTreeSet<String> {
    serde_json::to_value(limits).unwrap().as_object().unwrap().keys().cloned().collect()
}

#[test]
fn every_limit_of_every_plan_is_enforced_by_a_function_and_tripped_by_a_test() {
    let names: BTreeSet<String> = ENFORCED.iter().map(|it| it.limit.to_owned()).collect();
    for plan in Plan::ALL {
        assert_eq!(fields(&plan.limits()), names, "{plan:?} offers what nothing enforces, or lacks what is");
    }
    let root = workspace_root();
    for Enforced { limit, functions, test: (file, test) } in ENFORCED {
        for function in *functions {
            let is_there = endpoints().any(|endpoint| endpoint.name == *function);
            assert!(is_there, "{limit}: there is no function {function}");
        }
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        assert!(text.contains(&format!("fn {test}(")), "{limit}: there is no test {test} in {file}");
    }
}

#[test]
fn a_custom_tier_changes_only_what_is_enforced() {
    let names: BTreeSet<String> = ENFORCED.iter().map(|it| it.limit.to_owned()).collect();
    for name in ["features", "without"] {
        let wish = serde_json::json!({ name: null });
        assert!(serde_json::from_value::<Overrides>(wish).is_err(), "{name} is offered by nobody");
    }
    for name in names {
        let wish = serde_json::json!({ &name: null });
        assert!(serde_json::from_value::<Overrides>(wish).is_ok(), "{name}");
    }
}
