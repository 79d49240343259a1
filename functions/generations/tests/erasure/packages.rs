//! What a person leaves in the registry beside what they publish: offers, keys, what they
//! have installed, and what follows from all of that.

use std::collections::BTreeSet;

use catalog::{appeal_version_takedown, decide_takedown_appeal, take_down_version};
use catalog_store::digests::{self, Position, Told};
use catalog_store::library::{Entries, Entry};
use catalog_store::search_index::{self, Cleaning};
use catalog_store::{derived, downloads, installs, library, signing_keys, splits, transfers};
use domain::{InstallId, Sha256Hex, StaffRole, Time};
use identity_store::accounts;
use platform::Table;
use platform::mail::Message;
use registry::licences::{IntendedUse, Licence};
use registry::names::transfer::Subject;
use registry::{Kind, PackageId, Requirement, Version};
use serde_json::{Value, json};
use testkit::Actor;
use ulid::Ulid;

use crate::scene::Scene;

fn package() -> PackageId {
    PackageId::parse("looms/patterns").unwrap()
}

fn hash() -> Sha256Hex {
    "ab".repeat(32).try_into().unwrap()
}

impl Scene {
    /// Staff takes down what the person has published, who appeals; another of staff accepts.
    pub(crate) async fn appeal_against_a_takedown(&self) {
        let about = |actor: &Actor, endpoint| {
            let call = actor.call(endpoint).path("namespace", "looms").path("name", "patterns");
            call.path("version", "1.0.0")
        };
        let order = json!({"legal_basis": "agreement", "reason": "Ticket 4711: a mistake"});
        let (moderator, operator) = (self.app.staff(StaffRole::Moderator), self.app.staff(StaffRole::Operator));
        let down = about(&moderator, &take_down_version::ENDPOINT).json(&order).send().await;
        assert_eq!(down.status, 200, "{down:?}");
        let why = json!({"reason": "It is ours."});
        let appealed = about(&self.person, &appeal_version_takedown::ENDPOINT).json(&why).send().await;
        assert_eq!(appealed.status, 200, "{appealed:?}");
        let decision = json!({"accepted": true, "reason": "Ticket 4711: a mistake"});
        let id = appealed.json["takedowns"][0]["appeal"]["id"].as_str().unwrap();
        let decided = operator.call(&decide_takedown_appeal::ENDPOINT).path("id", id).json(&decision).send().await;
        assert_eq!(decided.status, 200, "{decided:?}");
    }

    pub(crate) async fn use_the_registry(&self, ada: &Actor) {
        self.offer_and_sign(ada).await;
        self.install().await;
        self.hear_of_packages().await;
        self.be_well_used().await;
        self.index().await;
        self.catalogue.look(&self.app).await;
    }

    /// An offer that nobody has answered yet, and a key.
    async fn offer_and_sign(&self, ada: &Actor) {
        let (app, caller) = (self.app.unlimited(), self.person.caller());
        let subject: Subject = "looms/patterns".parse().unwrap();
        let to = ada.caller().tenant_id;
        let offered = transfers::offer(app, &subject, caller.tenant_id, to, &caller.actor()).await.unwrap();
        assert!(matches!(offered, transfers::Offered::Done(_)), "{offered:?}");
        let part = registry::splits::Part { workspace_id: to, basis_points: 1_000 };
        let parts = registry::splits::Parts::new(vec![part]).unwrap();
        let proposed = splits::propose(app, &package(), caller.tenant_id, parts, &caller.actor()).await.unwrap();
        assert!(matches!(proposed, splits::Stepped::Done(_)), "{proposed:?}");
        let record = signing_keys::Record {
            kid: "A".repeat(43).parse().unwrap(),
            public_key: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo".to_owned(),
            registered_by: caller.account_id,
            registered_at: self.app.now().into(),
            revoked_at: None,
        };
        signing_keys::register(app, caller.tenant_id, record, &caller.actor()).await.unwrap();
    }

    /// What plan-install, commit-install and download-package write.
    async fn install(&self) {
        let (app, caller, now) = (self.app.unlimited(), self.person.caller(), Time::from(self.app.now()));
        let (id, version) = (InstallId::new(Ulid(3)), Version::new(1, 0, 0));
        let entry = Entry {
            version: version.clone(),
            kind: Kind::Ontology,
            licence: Licence::parse("MIT").unwrap(),
            sha256: hash(),
            size_bytes: 1,
            requirement: Some(Requirement::exactly(package(), &version)),
            install_id: id,
            installed_at: now,
        };
        let record = installs::Record {
            id,
            created_by: caller.account_id,
            created_at: now,
            state: installs::State::Planned,
            intended_use: IntendedUse::default(),
            library_revision: 0,
            before: Entries::default(),
            after: Entries::from([(package(), entry)]),
            download_bytes: 1,
            total_bytes: 1,
            duties: Vec::new(),
            unknown_licences: Vec::new(),
            deprecated: Vec::new(),
            committed_at: None,
            rolled_back_at: None,
            revision: 1,
            expires_at: installs::Record::kept_from(now),
        };
        installs::plan(app, caller.tenant_id, record, Some(2)).await.unwrap();
        self.catalogue.look(&self.app).await;
        let committed = installs::commit(app, caller.tenant_id, id, &caller.actor()).await.unwrap();
        let installs::Committed::Done(_, library) = committed else { panic!("{committed:?}") };
        self.catalogue.look(&self.app).await;
        library::count(app, caller.tenant_id, library).await.unwrap();
        downloads::count(app, caller.tenant_id, &package(), &version, &caller.actor()).await.unwrap();
    }

    /// What send-package-digests writes.
    async fn hear_of_packages(&self) {
        let (app, tenant, until) = (self.app.unlimited(), self.person.caller().tenant_id, Time::from(self.app.now()));
        let (workspace, admins) = accounts::admins(app, tenant).await.unwrap();
        let line = "looms/patterns 1.1.0 was published; you have 1.0.0.".to_owned();
        let message = Message::PackageDigest { workspace, lines: vec![line], omitted: 0 };
        let advisories = BTreeSet::from(["GGEN-2026-1 looms/patterns@1.0.0".to_owned()]);
        let told = Told { until, advisories };
        assert!(digests::tell(app, tenant, None, &told, (&message, &admins)).await.unwrap());
        let position = Position { day: "2026-11-21".to_owned(), shards_done: 3, after: Some(tenant) };
        digests::keep_position(app, &position).await.unwrap();
    }

    /// What index-package writes of a public package that many have and that requires
    /// another one.
    async fn be_well_used(&self) {
        let items = self.app.table(Table::Catalog).await;
        let is_of_package = |it: &&Value| it["pk"] == "PACKAGE#looms/patterns";
        let own: Vec<Value> = items.iter().filter(is_of_package).cloned().collect();
        for mut item in own.clone() {
            if item["sk"] == "PACKAGE" {
                item["visibility"] = json!("public");
                item["installs"] = json!(derived::WELL_USED_INSTALLS);
            } else if item["sk"].as_str().unwrap().starts_with("VERSION#") {
                item["requirements"] = json!(["acme/base@^1"]);
            }
            self.app.put(Table::Catalog, &item).await;
        }
        derived::update(self.app.unlimited(), &package()).await.unwrap();
        for item in own {
            self.app.put(Table::Catalog, &item).await;
        }
    }

    async fn index(&self) {
        let app = self.app.unlimited();
        assert!(search_index::swap(app, None, hash()).await.unwrap());
        let cleaning = Cleaning { at: self.app.now().into(), manifest_sha256: hash() };
        search_index::keep_cleaning(app, cleaning).await.unwrap();
    }
}
