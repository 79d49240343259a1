//! Staff and customers never open one another's routes: every route of staff by every role
//! of staff and by everybody else, and every route of customers by staff.

use domain::{KeyId, KeyMode, Permission, Role, StaffRole};
use jiff::SignedDuration;
use platform::caller::PROOF_SECONDS_MAX;
use platform::error::Refusal;
use platform::staff::Staff;
use platform::{Access, Caller, Credential};
use testkit::{Actor, TestApp};
use ulid::Ulid;

use crate::routes::{Route, member_routes, staff_routes};
use crate::tenants::everything;

async fn assert_refused(app: &TestApp, route: Route, actor: &Actor, refusal: (u16, &str)) {
    let before = everything(app).await;
    let reply = route.sample(route.call_as_sampled(actor)).send().await;
    assert_eq!((reply.status, reply.code()), refusal, "{}", route.key());
    assert_eq!(everything(app).await, before, "{} left a trace", route.key());
}

fn api_key(app: &TestApp) -> Actor {
    let scopes = Permission::ALL.into_iter().collect();
    let by = Credential::Key { id: KeyId::new(Ulid(1)), mode: KeyMode::Live, scopes };
    app.identified(Caller { by, ..app.member(Role::Admin).caller().clone() })
}

#[tokio::test]
async fn no_customer_opens_a_route_of_staff() {
    let app = TestApp::new().await;
    assert!(staff_routes().len() >= 11);
    for (route, _) in staff_routes() {
        for role in Role::ALL {
            assert_refused(&app, route, &app.member(role), (403, "staff_required")).await;
        }
        assert_refused(&app, route, &api_key(&app), (403, "staff_required")).await;
        assert_refused(&app, route, &app.anon(), (401, "token_missing")).await;
        for refusal in [Refusal::TokenInvalid, Refusal::TokenExpired, Refusal::SessionEnded] {
            assert_refused(&app, route, &app.refused(refusal), (401, refusal.code())).await;
        }
    }
}

#[tokio::test]
async fn staff_opens_no_route_of_a_customer() {
    let app = TestApp::new().await;
    for (route, _) in member_routes() {
        for role in StaffRole::ALL {
            assert_refused(&app, route, &app.staff(role), (403, "customer_required")).await;
        }
    }
}

#[tokio::test]
async fn a_role_of_staff_opens_what_the_one_table_says_and_nothing_else() {
    let app = TestApp::new().await;
    for (route, needed) in staff_routes() {
        for role in StaffRole::ALL {
            if role.may(needed) {
                let reply = route.sample(route.call_as_sampled(&app.staff(role))).send().await;
                assert!(![401, 403].contains(&reply.status), "{} as {role}: {reply:?}", route.key());
            } else {
                assert_refused(&app, route, &app.staff(role), (403, "staff_role_insufficient")).await;
            }
        }
    }
}

#[tokio::test]
async fn what_costs_needs_a_sign_in_of_the_last_minutes() {
    let app = TestApp::new().await;
    let operator = app.staff(StaffRole::Operator).staff().clone();
    app.advance(SignedDuration::from_secs(PROOF_SECONDS_MAX + 1));
    let actor = app.identified_staff(Staff { ..operator });
    let costly: Vec<Route> = staff_routes()
        .into_iter()
        .filter(|(route, _)| matches!(route.http.access, Access::StaffRecently(_)))
        .map(|(route, _)| route)
        .collect();
    assert!(!costly.is_empty());
    for route in costly {
        assert_refused(&app, route, &actor, (403, "staff_step_up_required")).await;
    }
}

/// They tell what there is to do by names, counts and sums, and of nothing that somebody wrote.
const ABOUT_NO_CUSTOMER: &[&str] = &[
    "get-trial-balance",
    "list-abuse-reports",
    "list-acts",
    "list-differences",
    "list-disputes",
    "list-payment-reviews",
    "list-reconciliations",
    "list-submissions",
    "list-takedown-appeals",
];

#[tokio::test]
async fn each_route_about_a_customer_needs_a_reason() {
    let app = TestApp::new().await;
    for (route, _) in staff_routes().into_iter().filter(|(route, _)| !ABOUT_NO_CUSTOMER.contains(&route.endpoint.name))
    {
        let reply = route.send(&app.staff(StaffRole::Operator)).await;
        assert_eq!(reply.status, 422, "{}: {reply:?}", route.key());
    }
}

#[tokio::test]
async fn a_suspended_caller_is_403_on_every_route() {
    let app = TestApp::new().await;
    for (route, _) in member_routes() {
        assert_refused(&app, route, &app.refused(Refusal::Suspended), (403, "suspended")).await;
    }
}
