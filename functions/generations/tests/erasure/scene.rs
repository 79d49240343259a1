//! A person of whom every field that they can fill holds one text.

use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billing::report_usage;
use identity::{
    confirm_email_change, confirm_second_factor, create_key, enrol_second_factor, export_account, finish_oauth,
    link_oauth, login, request_email_change, request_password_reset, rotate_key, start_oauth,
};
use ops::{record_mail_feedback, relay_outbox, send_mail};
use platform::queue::Message;
use platform::{Queue, Secret, Table};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::time::{Duration, SystemTime};
use tenancy::{accept_invitation, create_invitation, create_workspace, leave_workspace};
use testkit::{APP_URL, Actor, Person, Providers, TestApp, consent};

use crate::people::{PASSWORD, last_code, log_in, sign_up};
use crate::project::{generate, run, upload};
use crate::search::Catalogue;

/// In every field of the person.
pub(crate) const TEXT: &str = "zqxmarker";
/// In what the person brings into a workspace that goes on without them.
pub(crate) const TEAM_TEXT: &str = "yteamtext";

const EMAIL_BEFORE: &str = "zqxmarker@example.org";
const EMAIL: &str = "zqxmarker.two@example.org";
const AT_PROVIDER: Person = Person { login: "zqxmarker", name: "zqxmarker", email: EMAIL, verified: true };

pub(crate) struct Scene {
    pub(crate) app: TestApp,
    /// In their personal workspace.
    pub(crate) person: Actor,
    pub(crate) catalogue: Catalogue,
    export_url: Mutex<String>,
    _providers: Providers,
}

impl Scene {
    pub(crate) async fn new() -> Self {
        let app = TestApp::new().await;
        app.set_executable(&generations::run_generation::ENDPOINT, env!("CARGO_BIN_EXE_run-generation"));
        let providers = Providers::start(APP_URL, &[AT_PROVIDER]).await;
        app.set_secret(Secret::OAuthClients, &providers.registrations());
        let ada = sign_up(&app, "ada@example.org", "Ada").await;
        sign_up(&app, EMAIL_BEFORE, TEXT).await;
        let person = log_in(&app, EMAIL_BEFORE, TEXT, None).await;
        let scene =
            Self { app, person, catalogue: Catalogue::default(), export_url: Mutex::default(), _providers: providers };
        scene.catalogue.look(&scene.app).await;
        scene.change_email().await;
        scene.begin_what_waits_for_a_mail().await;
        scene.link_a_provider().await;
        scene.make_workspaces(&ada).await;
        scene.make_content().await;
        scene.turn_on_the_second_factor().await;
        scene.export().await;
        scene.relay().await;
        scene.complain().await;
        scene
    }

    async fn send(&self, actor: &Actor, endpoint: &'static platform::Endpoint, body: &Value) -> testkit::Reply {
        let key = self.app.unlimited().clock.ulid().to_string();
        let reply = actor.call(endpoint).json(body).user_agent(TEXT).idempotency_key(&key).send().await;
        assert!(reply.status < 300, "{}: {reply:?}", endpoint.name);
        reply
    }

    async fn change_email(&self) {
        self.send(&self.person, &request_email_change::ENDPOINT, &json!({"email": EMAIL})).await;
        self.catalogue.look(&self.app).await;
        let code = json!({"code": last_code(&self.app, EMAIL).await});
        self.send(&self.person, &confirm_email_change::ENDPOINT, &code).await;
    }

    /// Requests whose mails nobody opens.
    async fn begin_what_waits_for_a_mail(&self) {
        let other = json!({"email": "zqxmarker.three@example.org"});
        self.send(&self.person, &request_email_change::ENDPOINT, &other).await;
        self.send(&self.app.anon(), &request_password_reset::ENDPOINT, &json!({"email": EMAIL})).await;
        let registration = json!({"email": "zqxmarker.four@example.org", "name": TEXT});
        self.send(&self.app.anon(), &identity::register::ENDPOINT, &registration).await;
        // Attempts are counted.
        let wrong = json!({"email": EMAIL, "password": "not the password at all"});
        assert_eq!(self.app.anon().call(&login::ENDPOINT).json(&wrong).send().await.status, 401);
    }

    async fn link_a_provider(&self) {
        let challenge = json!({"challenge": URL_SAFE_NO_PAD.encode(Sha256::digest("w".repeat(43)))});
        let call = self.person.call(&link_oauth::ENDPOINT).path("provider", "github").json(&challenge);
        self.come_back(call.send().await).await;
        self.catalogue.look(&self.app).await;
        // Another sign-in that the app never fetches.
        let call = self.app.anon().call(&start_oauth::ENDPOINT).path("provider", "github").json(&challenge);
        let begun = call.send().await;
        self.catalogue.look(&self.app).await;
        self.come_back(begun).await;
    }

    async fn come_back(&self, begun: testkit::Reply) {
        assert_eq!(begun.status, 200, "{begun:?}");
        let cookie = begun.header("set-cookie").unwrap().split_once("; ").unwrap().0.to_owned();
        let cookie = cookie.strip_prefix("__Host-ggen-oauth=").unwrap();
        let location = consent(begun.text("authorization_url"), AT_PROVIDER.login).await;
        let query = location.split_once('?').unwrap().1;
        let call = self.app.anon().call(&finish_oauth::ENDPOINT).path("provider", "github").query(query);
        let back = call.cookie("__Host-ggen-oauth", cookie).user_agent(TEXT).send().await;
        assert_eq!(back.status, 303, "{back:?}");
    }

    async fn workspace(&self, owner: &Actor, name: &str) -> String {
        self.send(owner, &create_workspace::ENDPOINT, &json!({"name": name})).await.text("id").to_owned()
    }

    async fn join(&self, ada: &Actor, name: &str) -> Actor {
        let team = self.workspace(ada, name).await;
        let admin = log_in(&self.app, "ada@example.org", "Ada", Some(&team)).await;
        self.send(&admin, &create_invitation::ENDPOINT, &json!({"email": EMAIL, "role": "editor"})).await;
        let code = json!({"code": last_code(&self.app, EMAIL).await});
        self.send(&self.person, &accept_invitation::ENDPOINT, &code).await;
        log_in(&self.app, EMAIL, TEXT, Some(&team)).await
    }

    async fn make_workspaces(&self, ada: &Actor) {
        // Theirs alone, with somebody invited.
        let alone = self.workspace(&self.person, TEXT).await;
        let owner = log_in(&self.app, EMAIL, TEXT, Some(&alone)).await;
        let friend = json!({"email": "friend.of.zqxmarker@example.org", "role": "viewer"});
        self.send(&owner, &create_invitation::ENDPOINT, &friend).await;
        self.make_keys(&owner).await;
        // One that goes on, one that they left, and one that they are invited to.
        let member = self.join(ada, "Engines").await;
        self.make_keys(&member).await;
        generate_and_run(&self.app, &member, TEAM_TEXT).await;
        let left = self.join(ada, "Mills").await;
        self.make_keys(&left).await;
        self.send(&left, &leave_workspace::ENDPOINT, &json!({})).await;
        let bea = sign_up(&self.app, "bea@example.org", "Bea").await;
        let other = self.workspace(&bea, "Looms").await;
        let admin = log_in(&self.app, "bea@example.org", "Bea", Some(&other)).await;
        self.send(&admin, &create_invitation::ENDPOINT, &json!({"email": EMAIL, "role": "viewer"})).await;
        self.catalogue.look(&self.app).await;
    }

    /// One that is replaced, and the one in its place.
    async fn make_keys(&self, actor: &Actor) {
        let body = json!({"name": TEXT, "scopes": ["read"]});
        let key = self.send(actor, &create_key::ENDPOINT, &body).await;
        let ulid = self.app.unlimited().clock.ulid().to_string();
        let call = actor.call(&rotate_key::ENDPOINT).path("id", key.text("id")).json(&json!({}));
        let rotated = call.idempotency_key(&ulid).send().await;
        assert_eq!(rotated.status, 201, "{rotated:?}");
    }

    async fn make_content(&self) {
        generate_and_run(&self.app, &self.person, TEXT).await;
        // It is still open when the person goes.
        generate(&self.person, TEXT, false).await;
        upload(&self.person, "ontology", "zqxmarker.ttl", b"<urn:zqxmarker> <urn:a> 1 .").await;
        let at = self.app.now().to_string();
        let event = json!({"event_id": TEXT, "operation": TEXT, "units": 1, "at": at});
        let reply = self.person.call(&report_usage::ENDPOINT).json(&event).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        self.catalogue.look(&self.app).await;
    }

    async fn turn_on_the_second_factor(&self) {
        let enrolled = self.person.call(&enrol_second_factor::ENDPOINT).send().await;
        let seed = testkit::seed(enrolled.text("secret"));
        let code = seed.code(self.app.now().as_second()).unwrap();
        self.send(&self.person, &confirm_second_factor::ENDPOINT, &json!({"code": code})).await;
        // A login whose second step never comes.
        self.send(&self.app.anon(), &login::ENDPOINT, &json!({"email": EMAIL, "password": PASSWORD})).await;
        self.catalogue.look(&self.app).await;
    }

    async fn export(&self) {
        let reply = self.person.call(&export_account::ENDPOINT).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        *self.export_url.lock().unwrap() = reply.text("url").to_owned();
        self.catalogue.look(&self.app).await;
    }

    /// Tells the product what SES tells it about mails to the person.
    async fn complain(&self) {
        let told = json!({
            "eventType": "Complaint",
            "complaint": {
                "feedbackId": "1", "timestamp": self.app.now().to_string(),
                "complainedRecipients": [{"emailAddress": EMAIL}],
            },
        });
        self.deliver(&record_mail_feedback::ENDPOINT, Queue::MailFeedback, "feedback", &told).await;
        self.catalogue.look(&self.app).await;
    }

    async fn deliver(&self, endpoint: &'static platform::Endpoint, queue: Queue, id: &str, body: &Value) {
        let message = Message {
            id: id.to_owned(),
            body: body.to_string(),
            receive_count: 1,
            queue: Some(queue),
            receipt_handle: format!("handle-{id}"),
            deadline: SystemTime::now() + Duration::from_secs(30),
        };
        self.app.deliver(endpoint, message).await.unwrap();
    }

    /// The status of the export's link.
    pub(crate) async fn fetch_export(&self) -> u16 {
        let url = self.export_url.lock().unwrap().clone();
        reqwest::get(url).await.unwrap().status().as_u16()
    }

    /// Lets what waits in the outbox leave, and sends the mails among it.
    pub(crate) async fn relay(&self) {
        let already = self.app.sent().len();
        for item in self.app.table(Table::Outbox).await {
            self.app.follow(&relay_outbox::ENDPOINT, &item).await.unwrap();
        }
        let mails = self.app.sent().into_iter().skip(already).filter(|sent| sent.to == Queue::Mail.logical_id());
        for (number, mail) in mails.enumerate() {
            let id = format!("mail-{already}-{number}");
            self.deliver(&send_mail::ENDPOINT, Queue::Mail, &id, &mail.body).await;
        }
        self.catalogue.look(&self.app).await;
    }
}

/// One that completes with a warning, and one that fails.
async fn generate_and_run(app: &TestApp, actor: &Actor, text: &str) {
    for broken in [false, true] {
        let id = generate(actor, text, broken).await;
        run(app, actor, &id).await;
    }
}
