//! Who may call.

use domain::Role;
use platform::error::Refusal;
use platform::{Access, Method, Table};
use testkit::TestApp;

use crate::routes::{member_routes, routes};

/// Everything that anyone may call. A route joins this list on purpose or not at all.
const PUBLIC: &[&str] = &[
    "compare-versions",
    "decline-invitation",
    "enrol-staff",
    "exchange-oauth",
    "finish-oauth",
    "get-health",
    "get-openapi",
    "get-package",
    "get-package-feed",
    "get-package-signing-keys",
    "get-pricing",
    "get-ready",
    "get-receipt-keys",
    "get-registry-keys",
    "get-sparql",
    "get-token-keys",
    "get-version",
    "list-agreements",
    "list-dependents",
    "list-licences",
    "list-providers",
    "list-reviews",
    "list-versions",
    "login",
    "login-second-factor",
    "login-staff",
    "post-sparql",
    "receive-stripe-webhook",
    "refresh",
    "register",
    "register-invited",
    "request-password-reset",
    "reset-password",
    "search-packages",
    "search-terms",
    "show-invitation",
    "show-unsubscribe",
    "start-oauth",
    "unsubscribe",
    "validate-token",
    "verify-email",
];

#[test]
fn only_the_routes_meant_to_be_public_are() {
    let mut public: Vec<&str> =
        routes().iter().filter(|it| it.http.access == Access::Public).map(|it| it.endpoint.name).collect();
    public.sort_unstable();
    assert_eq!(public, PUBLIC);
}

#[tokio::test]
async fn nobody_gets_in_without_a_token_and_nothing_is_left_behind() {
    let app = TestApp::new().await;
    for (route, _) in member_routes() {
        let reply = route.send(&app.anon()).await;
        assert_eq!((reply.status, reply.code()), (401, "token_missing"), "{}", route.key());
        assert_eq!(reply.header("content-type"), Some("application/problem+json"), "{}", route.key());
        assert!(reply.header("www-authenticate").is_some_and(|it| it.starts_with("Bearer")), "{}", route.key());
        assert_eq!(reply.header("x-request-id"), reply.json["request_id"].as_str(), "{}", route.key());
    }
    for table in Table::ALL {
        assert!(app.table(*table).await.is_empty(), "{table:?}");
    }
}

#[tokio::test]
async fn a_refused_token_is_401_with_the_reason() {
    let app = TestApp::new().await;
    for refusal in [Refusal::TokenInvalid, Refusal::TokenExpired] {
        let actor = app.refused(refusal);
        for (route, _) in member_routes() {
            let reply = route.send(&actor).await;
            assert_eq!((reply.status, reply.code()), (401, refusal.code()), "{}", route.key());
        }
    }
}

#[tokio::test]
async fn a_role_below_the_one_needed_is_403_and_one_that_suffices_is_not() {
    let app = TestApp::new().await;
    for (route, needed) in member_routes() {
        for role in [Role::Viewer, Role::Editor, Role::Admin] {
            let reply = route.send(&app.member(role)).await;
            let key = route.key();
            if role < needed {
                assert_eq!((reply.status, reply.code()), (403, "role_insufficient"), "{key} as {role:?}");
            } else {
                assert!(![401, 403].contains(&reply.status), "{key} as {role:?}: {reply:?}");
            }
        }
    }
}

/// Verifying tells and changes nothing, though it is a POST.
const WRITES_NOTHING: &[&str] = &["preview-subscription", "quote-order", "resolve-packages", "verify-receipt"];

#[test]
fn a_viewer_writes_nowhere_but_to_their_own_account() {
    for (route, needed) in member_routes() {
        let name = route.endpoint.name;
        // What is about one's own account is everybody's to change.
        if !route.http.access.is_own() && route.writes() && !WRITES_NOTHING.contains(&name) {
            assert!(needed >= Role::Editor, "{name} lets a viewer write");
        }
    }
}

#[test]
fn what_creates_takes_an_idempotency_key_and_what_reads_does_not() {
    for route in routes() {
        let creates = route.http.method == Method::Post && [201, 202].contains(&route.http.success.status);
        assert_eq!(route.http.idempotent, creates, "{}", route.key());
    }
}
