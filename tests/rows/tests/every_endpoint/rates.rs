//! What every route tells whoever asks too often.

use domain::Role;
use platform::limits::{Admission, Excess, Policy};
use testkit::TestApp;

use crate::routes::member_routes;

#[tokio::test]
async fn beyond_its_rate_a_workspace_is_refused_and_a_person_still_reaches_their_own_account() {
    let app = TestApp::new().await;
    let policy = Policy { name: "requests".to_owned(), quota: 100, window_seconds: 1, remaining: 0, resets_seconds: 1 };
    let excess = Some(Excess { quota: None, retry_after_seconds: 1 });
    let admission = Admission { policies: vec![policy], excess };
    for (route, _) in member_routes() {
        let reply = route.call(&app.member(Role::Admin)).admission(admission.clone()).send().await;
        let key = route.key();
        assert_eq!(reply.header("ratelimit"), Some("\"requests\";r=0;t=1"), "{key}");
        assert_eq!(reply.header("ratelimit-policy"), Some("\"requests\";q=100;w=1"), "{key}");
        if route.http.access.is_own() {
            assert_ne!(reply.status, 429, "{key}");
        } else {
            let told = (reply.status, reply.code(), reply.header("retry-after"));
            assert_eq!(told, (429, "rate_limited", Some("1")), "{key}");
        }
    }
}
