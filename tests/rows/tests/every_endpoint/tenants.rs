//! What is another tenant's does not exist.

use domain::Role;
use platform::Access;
use platform::endpoint::PathParameter;
use serde_json::Value;
use testkit::TestApp;

use crate::owned::{Owned, owned};
use crate::routes::{Route, routes, strongest};

/// Routes about something that a tenant owns.
fn about_one(owned: &Owned) -> Vec<Route> {
    routes().into_iter().filter(|route| owned.is_about_one(*route)).collect()
}

#[tokio::test]
async fn another_tenants_thing_is_404_and_stays_as_it_was() {
    let app = TestApp::new().await;
    let owned = owned(&app).await;
    let before = everything(&app).await;
    for route in about_one(&owned) {
        let reply = route.sample(owned.call(route, &app.other_tenant())).send().await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{}", route.key());
        let text = reply.json.to_string();
        assert!(!owned.is_told_in(route, &text), "{} repeats the id: {reply:?}", route.key());
    }
    assert_eq!(everything(&app).await, before);
}

/// Without this the test above could pass with ids of the wrong kind.
#[tokio::test]
async fn what_is_404_to_a_stranger_is_there_for_its_owner() {
    let mut kinds = Vec::new();
    let owned_by_somebody = owned(&TestApp::new().await).await;
    // What everybody may call shows nothing private, to its owner neither.
    let members = |route: &Route| route.http.access != Access::Public;
    // A split is of several workspaces: who is told of it is tried in functions/catalog.
    let of_one = |route: &Route| !route.endpoint.name.ends_with("-split");
    for route in about_one(&owned_by_somebody).into_iter().filter(members).filter(of_one) {
        // Some of them delete what they are about.
        let app = TestApp::new().await;
        let owned = owned(&app).await;
        let reply = route.sample(owned.call(route, &app.member(Role::Admin))).send().await;
        assert!(![401, 403, 404].contains(&reply.status), "{}: {reply:?}", route.key());
        kinds.extend(route.parameters().iter().map(|(_, kind)| *kind));
    }
    let owned_kinds = PathParameter::ALL.into_iter().filter(|kind| kind.id_prefix().is_some() && !kind.is_of_staff());
    for kind in owned_kinds {
        assert!(kinds.contains(&kind), "no route is about {kind:?}");
    }
}

#[tokio::test]
async fn an_id_of_nothing_and_text_that_is_no_id_are_404() {
    let app = TestApp::new().await;
    for route in routes().into_iter().filter(|route| !route.parameters().is_empty()) {
        let ids = route.parameters().iter().filter(|(_, kind)| kind.id_prefix().is_some());
        let unknown = ids.map(|(_, kind)| kind.example());
        let texts = ["x", "../../etc/passwd", "gen_", &"9".repeat(3000)].map(str::to_owned);
        for text in unknown.chain(texts) {
            let call = route.call_with(&strongest(&app, route), |_| text.clone()).query(&route.sample_query());
            let reply = route.sample(call).send().await;
            assert_eq!((reply.status, reply.code()), (404, "not_found"), "{} given {text:?}", route.key());
        }
    }
}

pub(crate) async fn everything(app: &TestApp) -> Vec<Vec<Value>> {
    let mut tables = Vec::new();
    for table in platform::Table::ALL {
        tables.push(app.table(*table).await);
    }
    tables
}
