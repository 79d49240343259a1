//! Staff: granted by the deployer's command, signed in by a password and an authenticator
//! app, and what a customer meets who is found, suspended and restored.

use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::aws;
use crate::client::{Client, text};
use crate::cloud::admin_command;
use crate::eventually::eventually;
use crate::mail;
use crate::second_factor::code;
use crate::user::{PASSWORD, User, anonymous, cloud, new_email};

const STAFF_PASSWORD: &str = "violet canyon orbit seven";
const REASON: &str = "Ticket 4711: reported for spam";
const REASON_IN_QUERY: &str = "reason=Ticket%204711%3A%20reported%20for%20spam";

/// Runs `ggen-cloud-admin` with these keys.
fn admin(keys: &[(&str, &str)], arguments: &[&str]) -> Output {
    let cloud = cloud();
    Command::new(admin_command())
        .args(["--endpoint-url", &cloud.aws_endpoint_url, "--region", &cloud.region])
        .args(arguments)
        .envs(keys.iter().copied())
        .output()
        .expect("the command runs")
}

/// As the deployer; the answer.
fn deployer(arguments: &[&str]) -> Value {
    let keys = &cloud().credentials;
    let keys = [("AWS_ACCESS_KEY_ID", &*keys.access_key_id), ("AWS_SECRET_ACCESS_KEY", &*keys.secret_access_key)];
    let done = admin(&keys, arguments);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    serde_json::from_slice(&done.stdout).expect("JSON")
}

/// A member of staff who was granted the role and has enrolled.
pub(crate) struct Colleague {
    email: String,
    secret: String,
}

impl Colleague {
    pub(crate) async fn new(role: &str) -> Self {
        let email = new_email();
        let granted = deployer(&["grant", &email, role]);
        let choice = json!({"code": granted["code"], "password": STAFF_PASSWORD});
        let begun = anonymous().post("/api/v1/staff/enrol", &choice).await.expect(200);
        assert_eq!(begun["enrolled"], false, "a password alone does not enrol");
        let secret = text(&begun, "secret").to_owned();
        // A code of the step before is accepted too, and leaves this step's for the sign-in.
        let mut confirmed = choice;
        confirmed["first_code"] = json!(code(&secret, -1));
        assert_eq!(anonymous().post("/api/v1/staff/enrol", &confirmed).await.expect(200)["enrolled"], true);
        Self { email, secret }
    }

    pub(crate) async fn sign_in(&self) -> Client {
        let proof = json!({"email": self.email, "password": STAFF_PASSWORD, "code": code(&self.secret, 0)});
        let session = anonymous().post("/api/v1/staff/login", &proof).await.expect(200);
        anonymous().with_token(text(&session, "access_token"))
    }
}

#[tokio::test]
async fn staff_finds_suspends_and_restores_an_account_and_its_owner_reads_why() {
    let (user, grace) = (User::new().await, Colleague::new("moderator").await);
    let wrong = json!({"email": grace.email, "password": STAFF_PASSWORD, "code": "000000"});
    anonymous().post("/api/v1/staff/login", &wrong).await.expect_problem(401, "credentials_wrong");
    let staff = grace.sign_in().await;

    let find = format!("/api/v1/staff/accounts?email={}&{REASON_IN_QUERY}", user.email);
    user.api.get(&find).await.expect_problem(403, "staff_required");
    staff.get("/api/v1/auth/account").await.expect_problem(403, "customer_required");
    let found = staff.get(&find).await.expect(200);
    assert_eq!(text(&found, "id"), user.account_id);

    let account = format!("/api/v1/staff/accounts/{}", user.account_id);
    let why = json!({"reason": REASON});
    assert_eq!(staff.post(&format!("{account}/suspend"), &why).await.status, 204);
    user.api.get("/api/v1/auth/account").await.expect_problem(403, "suspended");
    let credentials = json!({"email": user.email, "password": PASSWORD});
    anonymous().post("/api/v1/auth/login", &credentials).await.expect_problem(403, "suspended");
    let mail = mail::of_subject(&user.email, "Your ggen account was suspended").await;
    assert!(text(&mail, "BodyText").contains(REASON), "{mail}");

    assert_eq!(staff.post(&format!("{account}/restore"), &why).await.status, 204);
    user.api.get("/api/v1/auth/account").await.expect(200);
    mail::of_subject(&user.email, "Your ggen account was restored").await;
    assert_the_owner_reads(&user, &["staff.restored", "staff.suspended", "staff.viewed"]).await;
}

/// Waits until the account's log has these acts of staff, the newest first, each with its reason.
async fn assert_the_owner_reads(user: &User, kinds: &[&str]) {
    let acts = eventually("the acts are in the log", || async {
        let log = user.api.get("/api/v1/auth/events").await.expect(200);
        let mut items = log["items"].as_array().expect("items").clone();
        items.retain(|event| event["actor"]["type"] == "staff");
        (items.len() >= kinds.len()).then_some(items)
    })
    .await;
    let found: Vec<&str> = acts.iter().map(|event| text(event, "kind")).collect();
    assert_eq!(found, kinds);
    assert!(acts.iter().all(|event| event["personal"]["reason"]["value"] == REASON), "{acts:?}");
}

#[tokio::test]
async fn a_revoked_member_of_staff_is_refused_at_the_next_request() {
    let grace = Colleague::new("operator").await;
    let staff = grace.sign_in().await;
    staff.get("/api/v1/staff/acts").await.expect(200);
    let listed = deployer(&["list"]);
    let grace_is_listed = |it: &Value| it["email"] == grace.email && it["revoked_at"].is_null();
    assert!(listed["staff"].as_array().expect("staff").iter().any(grace_is_listed), "{listed}");
    assert!(deployer(&["revoke", &grace.email])["revoked"].is_string());
    staff.get("/api/v1/staff/acts").await.expect_problem(401, "session_ended");
}

/// IAM decides: the product's own functions, for one, can make nobody staff.
#[tokio::test]
async fn whoever_may_not_invoke_the_function_grants_no_role() {
    let keys = aws::keys_of("login-staff").await;
    let keys = [
        ("AWS_ACCESS_KEY_ID", &*keys.access_key_id),
        ("AWS_SECRET_ACCESS_KEY", &*keys.secret_access_key),
        ("AWS_SESSION_TOKEN", &*keys.session_token),
    ];
    let email = new_email();
    let refused = admin(&keys, &["grant", &email, "operator"]);
    assert_eq!(refused.status.code(), Some(3), "{refused:?}");
    assert!(refused.stdout.is_empty(), "{refused:?}");
    assert!(!deployer(&["list"]).to_string().contains(&email));
}
