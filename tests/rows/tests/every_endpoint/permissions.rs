//! Every route by every role, API key and age of proof, with ids of one's own
//! and of another tenant.

use std::collections::BTreeSet;

use domain::api_key::SCOPES;
use domain::{KeyId, KeyMode, Permission, Role, SessionId};
use jiff::SignedDuration;
use platform::caller::PROOF_SECONDS_MAX;
use platform::{Access, Caller, Credential};
use testkit::{Actor, TestApp};
use ulid::Ulid;

use crate::owned::{TELLING, owned};
use crate::routes::{Route, routes};
use crate::tenants::everything;

fn with_key(app: &TestApp, role: Role, scopes: impl IntoIterator<Item = Permission>) -> Actor {
    let member = app.member(role).caller().clone();
    let by = Credential::Key { id: KeyId::new(Ulid(1)), mode: KeyMode::Live, scopes: scopes.into_iter().collect() };
    app.identified(Caller { by, ..member })
}

fn needed(route: Route) -> Option<Permission> {
    match route.http.access {
        Access::Member(needed) | Access::MemberRecently(needed) => Some(needed),
        Access::Public | Access::Person | Access::PersonRecently | Access::Staff(_) | Access::StaffRecently(_) => None,
    }
}

fn in_person(route: Route) -> bool {
    match route.http.access {
        Access::Public | Access::Staff(_) | Access::StaffRecently(_) => false,
        Access::Person | Access::PersonRecently | Access::MemberRecently(_) => true,
        // No key has such a scope; a record that names one changes nothing.
        Access::Member(needed) => !SCOPES.contains(&needed),
    }
}

async fn assert_refused(app: &TestApp, route: Route, actor: &Actor, code: &str) {
    let before = everything(app).await;
    let reply = route.sample(route.call(actor)).send().await;
    assert_eq!((reply.status, reply.code()), (403, code), "{}", route.key());
    assert_eq!(everything(app).await, before, "{} left a trace", route.key());
}

#[tokio::test]
async fn a_role_that_may_not_is_refused_by_the_one_table_and_leaves_no_trace() {
    let app = TestApp::new().await;
    for route in routes() {
        let Some(needed) = needed(route) else { continue };
        for role in Role::ALL.into_iter().filter(|role| !role.may(needed)) {
            assert_refused(&app, route, &app.member(role), "role_insufficient").await;
            assert_refused(&app, route, &with_key(&app, role, Permission::ALL), "role_insufficient").await;
        }
    }
}

#[tokio::test]
async fn a_key_may_what_its_scopes_and_its_makers_role_may_and_nothing_that_is_for_persons() {
    let app = TestApp::new().await;
    for route in routes() {
        if in_person(route) {
            assert_refused(&app, route, &with_key(&app, Role::Admin, Permission::ALL), "session_required").await;
        }
        let Some(needed) = needed(route) else { continue };
        let others = Permission::ALL.into_iter().filter(|it| *it != needed);
        let lacking = if SCOPES.contains(&needed) { "scope_insufficient" } else { "session_required" };
        assert_refused(&app, route, &with_key(&app, Role::Admin, others), lacking).await;
        if !in_person(route) {
            let reply = route.send(&with_key(&app, Role::Admin, [needed])).await;
            assert!(![401, 403].contains(&reply.status), "{} with the scope it needs: {reply:?}", route.key());
        }
    }
}

#[tokio::test]
async fn what_is_sensitive_needs_a_proof_of_the_last_minutes() {
    let app = TestApp::new().await;
    let proven_at = app.now().into();
    app.advance(SignedDuration::from_secs(PROOF_SECONDS_MAX + 1));
    let by = Credential::Session { id: SessionId::new(Ulid(1)), proven_at };
    let actor = app.identified(Caller { by, ..app.member(Role::Admin).caller().clone() });
    for route in routes() {
        if matches!(route.http.access, Access::PersonRecently | Access::MemberRecently(_)) {
            assert_refused(&app, route, &actor, "step_up_required").await;
        }
    }
}

/// Whoever they are there, strangers learn nothing and change nothing here.
#[tokio::test]
async fn another_tenants_ids_are_404_or_403_for_every_role_and_key_and_nothing_is_told() {
    let app = TestApp::new().await;
    let owned = owned(&app).await;
    let before = everything(&app).await;
    let stranger = app.other_tenant().caller().clone();
    let mut strangers: Vec<Caller> = Role::ALL.map(|role| Caller { role, ..stranger.clone() }).to_vec();
    let scopes = BTreeSet::from(Permission::ALL);
    let by = Credential::Key { id: KeyId::new(Ulid(1)), mode: KeyMode::Live, scopes };
    strangers.extend(Role::ALL.map(|role| Caller { role, by: by.clone(), ..stranger.clone() }));
    for caller in strangers {
        let actor = app.identified(caller);
        for route in routes().into_iter().filter(|route| route.http.access != Access::Public) {
            let about_one = owned.is_about_one(route);
            if !about_one && route.writes() {
                continue;
            }
            let reply = route.sample(owned.call(route, &actor)).send().await;
            let text = reply.json.to_string();
            assert!(!about_one || [403, 404].contains(&reply.status), "{}: {reply:?}", route.key());
            assert!(!owned.is_told_in(route, &text) && !text.contains(TELLING), "{} tells: {reply:?}", route.key());
        }
    }
    assert_eq!(everything(&app).await, before);
}
