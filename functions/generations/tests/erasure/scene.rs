//! A person of whom every field that they can fill holds one text.

use std::sync::Mutex;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use billing::report_usage;
use catalog::{
    accept_agreement, create_namespace, create_package, create_version, publish_version, report_abuse, submit_version,
};
use catalog_store::{reviews, versions};
use domain::events::Change;
use domain::{Sha256Hex, StaffRole};
use identity::{
    confirm_email_change, confirm_second_factor, create_key, enrol_second_factor, export_account, finish_oauth,
    link_oauth, login, request_email_change, request_password_reset, rotate_key, start_oauth,
};
use ops::{record_mail_feedback, relay_outbox, send_mail};
use platform::queue::Message;
use platform::{Bucket, Queue, Secret, Table, blobs};
use registry::checks::Grade;
use registry::reviews::{Author, Command, Rating, ReviewText, decide};
use registry::signature::Subject;
use registry::{Kind, PackageId, Version};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use staff::{enrol_staff, grant_staff, restore_account, suspend_account};
use std::time::{Duration, SystemTime};
use tenancy::{accept_invitation, create_invitation, create_workspace, leave_workspace};
use testkit::{APP_URL, Actor, Person, Providers, TestApp, consent};
use translog::Artifact;
use translog::claims::{merkle_root, sha256_hex};
use webhooks::{create_webhook, test_webhook};

use crate::people::{PASSWORD, last_code, log_in, sign_up};
use crate::project::{generate, generate_and_delete, put, run, upload};
use crate::search::Catalogue;

/// In every field of the person.
pub(crate) const TEXT: &str = "zqxmarker";
/// In what the person brings into a workspace that goes on without them.
pub(crate) const TEAM_TEXT: &str = "yteamtext";

const EMAIL_BEFORE: &str = "zqxmarker@example.org";
pub(crate) const EMAIL: &str = "zqxmarker.two@example.org";
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
        scene.meet_staff().await;
        scene.make_content().await;
        scene.make_webhook().await;
        scene.publish().await;
        scene.buy().await;
        scene.subscribe().await;
        scene.be_counted().await;
        scene.use_the_registry(&ada).await;
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
        // And one that they see until a day.
        let watched = self.workspace(&bea, "Presses").await;
        let admin = log_in(&self.app, "bea@example.org", "Bea", Some(&watched)).await;
        let ends_at = domain::Time::from(self.app.now()).plus(jiff::SignedDuration::from_hours(30 * 24));
        let until = json!({"email": EMAIL, "role": "viewer", "membership_ends_at": ends_at});
        self.send(&admin, &create_invitation::ENDPOINT, &until).await;
        let code = json!({"code": last_code(&self.app, EMAIL).await});
        self.send(&self.person, &accept_invitation::ENDPOINT, &code).await;
        self.catalogue.look(&self.app).await;
    }

    /// A moderator suspends the person for a moment. Reasons name tickets, and no persons.
    async fn meet_staff(&self) {
        let grant = json!({"email": "grace@example.org", "role": "moderator"});
        let granted = self.app.operate(&grant_staff::ENDPOINT, grant).await.unwrap();
        let choice = json!({"code": granted["code"], "password": "violet canyon orbit seven"});
        self.send(&self.app.anon(), &enrol_staff::ENDPOINT, &choice).await;
        let account = self.person.caller().account_id;
        for endpoint in [&suspend_account::ENDPOINT, &restore_account::ENDPOINT] {
            let call = self.app.staff(StaffRole::Moderator).call(endpoint).path("id", account);
            let reply = call.json(&json!({"reason": "Ticket 4711: reported for spam"})).send().await;
            assert_eq!(reply.status, 204, "{reply:?}");
            self.catalogue.look(&self.app).await;
        }
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
        generate_and_delete(&self.app, &self.person, TEXT).await;
        // It is still open when the person goes.
        generate(&self.person, TEXT, false).await;
        upload(&self.person, "ontology", "zqxmarker.ttl", b"<urn:zqxmarker> <urn:a> 1 .").await;
        let at = self.app.now().to_string();
        let event = json!({"event_id": TEXT, "operation": TEXT, "units": 1, "at": at});
        let reply = self.person.call(&report_usage::ENDPOINT).json(&event).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        self.catalogue.look(&self.app).await;
    }

    /// One that is tried. What it would answer is not the person's.
    async fn make_webhook(&self) {
        let body = json!({"url": format!("https://example.com/{TEXT}"), "description": TEXT});
        let made = self.send(&self.person, &create_webhook::ENDPOINT, &body).await;
        let tried = self.person.call(&test_webhook::ENDPOINT).path("id", made.text("id")).send().await;
        assert_eq!(tried.status, 201, "{tried:?}");
        self.catalogue.look(&self.app).await;
    }

    /// A package's id is no text about anybody; its page, its notes and its files are.
    async fn publish(&self) {
        self.send(&self.person, &create_namespace::ENDPOINT, &json!({"namespace": "looms"})).await;
        let page = json!({
            "title": TEXT, "summary": TEXT, "category": "other", "tags": [TEXT],
            "homepage": format!("https://{TEXT}.example"), "repository": format!("https://{TEXT}.example/source"),
        });
        let package = json!({"namespace": "looms", "name": "patterns", "kind": "ontology", "visibility": "private", "page": page});
        self.send(&self.person, &create_package::ENDPOINT, &package).await;
        self.version().await;
    }

    /// A version of the package, which was uploaded, submitted and checked.
    async fn version(&self) {
        let zip = b"an archive".to_vec();
        let about = |endpoint, body: Value| {
            let call = self.person.call(endpoint).path("namespace", "looms").path("name", "patterns");
            call.json(&body).idempotency_key("version")
        };
        let archive = json!({"sha256": sha256_hex(&zip), "size_bytes": zip.len()});
        let body = json!({"version": "1.0.0", "licence": "MIT", "archive": archive, "notes": TEXT});
        let announced = about(&create_version::ENDPOINT, body).send().await;
        assert_eq!(announced.status, 201, "{announced:?}");
        put(&announced.json["upload"], &zip).await;
        let submitted = about(&submit_version::ENDPOINT, json!({})).path("version", "1.0.0").send().await;
        assert_eq!(submitted.status, 200, "{submitted:?}");
        self.check_version().await;
        self.send(&self.person, &accept_agreement::ENDPOINT, &json!({"agreement": "seller", "version": 1})).await;
        let published = about(&publish_version::ENDPOINT, json!({})).path("version", "1.0.0").send().await;
        assert_eq!(published.status, 200, "{published:?}");
        self.review().await;
        self.moderation().await;
        self.catalogue.look(&self.app).await;
    }

    /// A service waits for moderators; the person reports something; and for a moment
    /// staff takes down what the person has published.
    async fn moderation(&self) {
        let page = json!({"title": TEXT, "summary": TEXT, "category": "other", "tags": []});
        let service =
            json!({"namespace": "looms", "name": "frames", "kind": "service", "visibility": "public", "page": page});
        self.send(&self.person, &create_package::ENDPOINT, &service).await;
        let by_person = |endpoint, body: Value| {
            let call = self.person.call(endpoint).path("namespace", "looms").path("name", "frames");
            call.json(&body).idempotency_key("frames")
        };
        let announced =
            by_person(&create_version::ENDPOINT, json!({"version": "1.0.0", "licence": "MIT"})).send().await;
        assert_eq!(announced.status, 201, "{announced:?}");
        let waits = by_person(&publish_version::ENDPOINT, json!({})).path("version", "1.0.0").send().await;
        assert_eq!((waits.status, waits.text("state")), (200, "in_review"), "{waits:?}");
        let text = format!("{TEXT}, which is a report");
        let reported = by_person(&report_abuse::ENDPOINT, json!({"problem": "other", "text": text})).send().await;
        assert_eq!(reported.status, 201, "{reported:?}");
        self.appeal_against_a_takedown().await;
    }

    /// What write-review writes; who may is tried in functions/catalog.
    async fn review(&self) {
        let (caller, id) = (self.person.caller(), PackageId::parse("looms/patterns").unwrap());
        let account = caller.account_id;
        let author = Author { package: id.clone(), account, has_installed: true, is_owner: false };
        let text = ReviewText::parse(TEXT).unwrap();
        let command = Command::Write { version: Version::new(1, 0, 0), rating: Rating::new(4).unwrap(), text };
        let decision = decide(None, &author, command, self.app.now().into()).unwrap();
        let change = Change::ReviewWritten { package: id.to_string(), stars: 4 };
        let (app, by) = (self.app.unlimited(), caller.actor());
        let key = (&id, account);
        assert!(reviews::write(app, caller.tenant_id, key, None, &decision, change, &by).await.unwrap());
    }

    /// What check-version writes; its child is tried in functions/catalog.
    async fn check_version(&self) {
        let (app, by) = (self.app.unlimited(), testkit::system());
        let id = PackageId::parse("looms/patterns").unwrap();
        let submitted = versions::find(app, &id, &Version::new(1, 0, 0)).await.unwrap().unwrap();
        let subject = Subject {
            package: id,
            version: Version::new(1, 0, 0),
            kind: Kind::Ontology,
            licence: submitted.licence.clone(),
            archive: Artifact::of(b"an archive"),
            files: Vec::new(),
            merkle_root: merkle_root(&[]).unwrap(),
        };
        let readme = self.keep(format!("# {TEXT}").into_bytes(), versions::readme_key).await;
        let subject = self.keep(serde_json::to_vec(&subject).unwrap(), versions::subject_key).await;
        let check = versions::Check {
            grade: Grade::Pass,
            score: 100,
            report_sha256: readme.clone(),
            readme_sha256: Some(readme),
            subject_sha256: Some(subject),
            flags: Vec::new(),
            ontologies: vec!["https://looms.example/ns#".to_owned()],
            changes: None,
            checked_at: self.app.now().into(),
        };
        let owner = self.person.caller().tenant_id;
        assert!(versions::complete_check(app, &submitted, owner, check, &by).await.unwrap());
    }

    /// Puts an object of the bucket of packages under its hash.
    async fn keep(&self, bytes: Vec<u8>, key: fn(&Sha256Hex) -> String) -> Sha256Hex {
        let sha256: Sha256Hex = sha256_hex(&bytes).try_into().unwrap();
        let app = self.app.unlimited();
        blobs::put(app, Bucket::Packages, &key(&sha256), bytes, &sha256, "text/plain").await.unwrap();
        sha256
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

    /// A file of the export.
    pub(crate) async fn exported(&self, name: &str) -> Value {
        let url = self.export_url.lock().unwrap().clone();
        let bytes = reqwest::get(url).await.unwrap().bytes().await.unwrap();
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        serde_json::from_reader(zip.by_name(name).unwrap()).unwrap()
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
