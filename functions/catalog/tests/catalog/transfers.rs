//! Namespaces and packages that go to another workspace.

use catalog::{
    accept_transfer, create_package, decline_transfer, get_creator_package, list_creator_packages, list_namespaces,
    list_transfers, offer_transfer, submit_version, withdraw_transfer,
};
use domain::{AccountId, Role, TenantId, WorkspaceKind};
use identity_store::accounts;
use platform::{Credential, Endpoint, Table};
use serde_json::{Value, json};
use tenancy_store::workspaces;
use testkit::{Actor, Reply};
use ulid::Ulid;

use crate::archives::{template, zip};
use crate::world::{World, new_package, page};

/// Who gives, and who gets: admins of workspaces that there are.
pub(crate) struct Sides {
    pub(crate) giver: Actor,
    pub(crate) receiver: Actor,
}

impl World {
    /// Makes admins of both workspaces, with accounts and addresses.
    pub(crate) async fn sides(&self) -> Sides {
        let giver = self.admin(&self.editor, 301, "ada").await;
        Sides { giver, receiver: self.admin(&self.stranger, 302, "bob").await }
    }

    /// The same person, who has just signed in again.
    fn proven_anew(&self, actor: &Actor) -> Actor {
        let mut caller = actor.caller().clone();
        if let Credential::Session { proven_at, .. } = &mut caller.by {
            *proven_at = self.app.now().into();
        }
        self.app.identified(caller)
    }

    /// The owner of a workspace.
    pub(crate) async fn admin(&self, of: &Actor, number: u128, name: &str) -> Actor {
        let mut caller = of.caller().clone();
        (caller.role, caller.account_id) = (Role::Admin, AccountId::new(Ulid(number)));
        let store = self.app.unlimited();
        let account = accounts::NewAccount {
            account_id: caller.account_id,
            tenant_id: TenantId::new(Ulid(number + 100)),
            email: format!("{name}@example.org").try_into().unwrap(),
            name: None,
            password_hash: Some("unused".to_owned()),
        };
        accounts::register(store, &account, &testkit::system()).await.unwrap();
        let (id, name) = (caller.tenant_id, format!("Team of {name}").try_into().unwrap());
        let workspace = workspaces::NewWorkspace { id, kind: WorkspaceKind::Shared, name, owner: caller.account_id };
        workspaces::create(store, &workspace, &testkit::system()).await.unwrap();
        self.app.identified(caller)
    }

    pub(crate) async fn offer(&self, sides: &Sides, subject: &str) -> Reply {
        self.offer_to(&sides.giver, subject, sides.receiver.caller().tenant_id).await
    }

    pub(crate) async fn offer_to(&self, giver: &Actor, subject: &str, to: TenantId) -> Reply {
        let body = json!({"subject": subject, "to_workspace_id": to});
        giver.call(&offer_transfer::ENDPOINT).json(&body).send().await
    }

    pub(crate) async fn answer(&self, actor: &Actor, endpoint: &'static Endpoint, subject: &str) -> Reply {
        actor.call(endpoint).json(&json!({"subject": subject})).send().await
    }

    /// Subjects and directions of a workspace's offers.
    pub(crate) async fn offers(&self, actor: &Actor) -> Vec<(String, String)> {
        let reply = actor.call(&list_transfers::ENDPOINT).send().await;
        let items = reply.json["items"].as_array().unwrap_or_else(|| panic!("{reply:?}"));
        let text = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
        items.iter().map(|it| (text(it, "subject"), text(it, "direction"))).collect()
    }

    /// What must hold whoever offers, accepts, dies or is at it at once: each thing has
    /// one owner, is listed and counted there alone, and an offer lies with both sides.
    pub(crate) async fn assert_whole(&self) {
        let items = self.app.table(Table::Catalog).await;
        let text = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
        let of = |kind: &str| items.iter().filter(|it| it["sk"] == kind).collect::<Vec<_>>();
        for tenant in [&self.editor, &self.stranger].map(|actor| actor.caller().tenant_id.to_string()) {
            let partition = format!("{tenant}#catalog");
            let listed = |kind: &str| {
                let prefix = format!("{kind}#");
                let own = items.iter().filter(|it| it["pk"] == partition.as_str());
                let mut names: Vec<String> =
                    own.filter_map(|it| it["sk"].as_str()?.strip_prefix(&prefix).map(str::to_owned)).collect();
                names.sort();
                names
            };
            let owned = |kind: &str, id: &str| {
                let mut names: Vec<String> =
                    of(kind).iter().filter(|it| it["owner"] == tenant.as_str()).map(|it| text(it, id)).collect();
                names.sort();
                names
            };
            let counts = items.iter().find(|it| it["pk"] == partition.as_str() && it["sk"] == "COUNTS");
            let counted = |name: &str| counts.and_then(|it| it[name].as_u64()).unwrap_or_default();
            let (namespaces, packages) = (owned("NAMESPACE", "namespace"), owned("PACKAGE", "id"));
            assert_eq!(listed("NAMESPACE"), namespaces);
            assert_eq!(listed("PACKAGE"), packages);
            assert_eq!(counted("namespaces"), namespaces.len() as u64);
            assert_eq!(counted("packages"), packages.len() as u64);
            let private = |it: &&&Value| it["visibility"] == "private" && it["owner"] == tenant.as_str();
            assert_eq!(counted("private_packages"), of("PACKAGE").iter().filter(private).count() as u64);
            let is_side = |it: &&&Value| it["offer"]["from"] == tenant.as_str() || it["offer"]["to"] == tenant.as_str();
            let offered =
                |kind: &str, id: &str| of(kind).iter().filter(is_side).map(|it| text(it, id)).collect::<Vec<_>>();
            let mut offers = [offered("NAMESPACE", "namespace"), offered("PACKAGE", "id")].concat();
            offers.sort();
            assert_eq!(listed("TRANSFER"), offers);
        }
    }

    /// How often each kind of event of transfers was left; both logs have each.
    pub(crate) async fn transfer_events(&self) -> Vec<String> {
        let mut kinds = self.app.event_kinds().await;
        kinds.retain(|kind| kind.starts_with("transfer."));
        kinds.sort();
        kinds
    }

    /// Steps of mails about transfers, by their readers.
    async fn transfer_mails(&self) -> Vec<(String, String)> {
        let items = self.app.table(Table::Outbox).await;
        let mails = items.iter().filter(|it| it["destination"] == "mail_queue");
        let mut mails: Vec<(String, String)> = mails
            .map(|it| {
                let mail: Value = serde_json::from_str(it["body"].as_str().unwrap()).unwrap();
                let step = mail["step"].as_str().or(mail["message"].as_str()).unwrap();
                (mail["to"].as_str().unwrap().split('@').next().unwrap().to_owned(), step.to_owned())
            })
            .collect();
        mails.sort();
        mails
    }
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[tokio::test]
async fn a_package_goes_where_both_sides_want_it() {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    let offered = world.offer(&sides, "acme/typescript").await;
    assert_eq!((offered.status, offered.text("direction")), (201, "outgoing"), "{offered:?}");
    assert_eq!(world.offers(&sides.giver).await, pairs(&[("acme/typescript", "outgoing")]));
    assert_eq!(world.offers(&sides.receiver).await, pairs(&[("acme/typescript", "incoming")]));
    world.assert_whole().await;
    // Until it is accepted nothing has changed.
    let before = world.about(&world.stranger, &get_creator_package::ENDPOINT, "typescript").send().await;
    assert_eq!(before.status, 404);
    for _ in 0..2 {
        let accepted = world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme/typescript").await;
        assert_eq!(accepted.status, 204, "{accepted:?}");
    }
    world.assert_whole().await;
    let now_theirs = world.about(&world.stranger, &get_creator_package::ENDPOINT, "typescript").send().await;
    assert_eq!(now_theirs.status, 200);
    let no_longer = world.about(&world.editor, &get_creator_package::ENDPOINT, "typescript").send().await;
    assert_eq!(no_longer.status, 404);
    let listed = sides.receiver.call(&list_creator_packages::ENDPOINT).send().await;
    assert_eq!(listed.json["items"][0]["id"], "acme/typescript");
    let both = |kind: &str| [kind.to_owned(), kind.to_owned()];
    assert_eq!(world.transfer_events().await, [both("transfer.accepted"), both("transfer.offered")].concat());
    assert_eq!(
        world.transfer_mails().await,
        pairs(&[("ada", "given"), ("ada", "offered"), ("bob", "received"), ("bob", "transfer_offered")])
    );
    assert_eq!(world.index_messages().await, 1);
}

#[tokio::test]
async fn a_namespace_goes_without_its_packages() {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    assert_eq!(world.offer(&sides, "acme").await.status, 201);
    assert_eq!(world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme").await.status, 204);
    world.assert_whole().await;
    world.package("typescript").await;
    let open = |actor: &Actor, name: &str| actor.call(&create_package::ENDPOINT).json(&new_package(name, "template"));
    assert_eq!(open(&world.editor, "geography").send().await.status, 404);
    assert_eq!(open(&sides.receiver, "geography").send().await.status, 201);
    let listed = sides.receiver.call(&list_namespaces::ENDPOINT).send().await;
    assert_eq!(listed.json["items"][0]["namespace"], "acme");
    world.assert_whole().await;
}

#[tokio::test]
async fn what_is_withdrawn_declined_or_over_stays_with_its_owner() {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    let (id, accept) = ("acme/typescript", &accept_transfer::ENDPOINT);
    let (giver, receiver) = (&sides.giver, &sides.receiver);
    let ends = [(giver, receiver, &withdraw_transfer::ENDPOINT), (receiver, giver, &decline_transfer::ENDPOINT)];
    for (actor, other, endpoint) in ends {
        assert_eq!(world.answer(actor, endpoint, id).await.status, 404, "nothing is offered");
        assert_eq!(world.offer(&sides, id).await.status, 201);
        // The other side cannot end it in this way.
        assert_eq!(world.answer(other, endpoint, id).await.status, 404);
        assert_eq!(world.answer(actor, endpoint, id).await.status, 204);
        assert_eq!(world.answer(&sides.receiver, accept, id).await.status, 404);
        assert_eq!(world.answer(actor, endpoint, id).await.status, 404);
        world.assert_whole().await;
    }
    assert_eq!(world.offer(&sides, id).await.status, 201);
    world.app.advance(jiff::SignedDuration::from_hours(14 * 24));
    let late = world.answer(&sides.receiver, accept, id).await;
    assert_eq!((late.status, late.code()), (409, "transfer_over"), "{late:?}");
    for actor in [&sides.giver, &sides.receiver] {
        assert_eq!(world.offers(actor).await, pairs(&[]), "what is over is listed no more");
    }
    let [giver, receiver] = [&sides.giver, &sides.receiver].map(|it| world.proven_anew(it));
    let sides = Sides { giver, receiver };
    assert_eq!(world.offer(&sides, id).await.status, 201, "and can be offered anew");
    assert_eq!(world.answer(&sides.receiver, accept, id).await.status, 204);
    world.assert_whole().await;
}

#[tokio::test]
async fn only_the_owner_offers_and_only_to_a_workspace_that_there_is() {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    let (giver, receiver) = (sides.giver.caller().tenant_id, sides.receiver.caller().tenant_id);
    for subject in ["acme/typescript", "acme", "acme/other", "nobody"] {
        let stolen = world.offer_to(&sides.receiver, subject, giver).await;
        assert_eq!(stolen.status, 404, "{stolen:?}");
    }
    let own = world.offer_to(&sides.giver, "acme", giver).await;
    assert_eq!((own.status, own.json["errors"][0]["code"].as_str()), (422, Some("transfer_to_owner")), "{own:?}");
    let nobody = world.offer_to(&sides.giver, "acme", TenantId::new(Ulid(9))).await;
    assert_eq!((nobody.status, nobody.json["errors"][0]["field"].as_str()), (422, Some("to_workspace_id")));
    let editor = world.offer_to(&world.editor, "acme", receiver).await;
    assert_eq!(editor.status, 403, "{editor:?}");
    world.assert_whole().await;
    // An offer to somebody else takes the place of the first one.
    let third = TenantId::new(Ulid(401));
    assert_eq!(world.offer(&sides, "acme").await.status, 201);
    assert_eq!(world.offer_to(&sides.giver, "acme", third).await.status, 201);
    assert_eq!(world.offers(&sides.receiver).await, pairs(&[]));
    assert_eq!(world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme").await.status, 404);
}

#[tokio::test]
async fn whoever_has_no_room_is_refused_and_nothing_moves() {
    let world = World::with_namespace().await;
    let sides = world.sides().await;
    assert_eq!(world.open_namespace(&world.stranger, "looms").await.status, 201);
    // The free plan has one private package.
    for (actor, namespace) in [(&world.editor, "acme"), (&world.stranger, "looms")] {
        let body = json!({"namespace": namespace, "name": "secret", "kind": "template", "visibility": "private", "page": page()});
        let opened = actor.call(&create_package::ENDPOINT).json(&body).send().await;
        assert_eq!(opened.status, 201, "{opened:?}");
    }
    assert_eq!(world.offer(&sides, "acme/secret").await.status, 201);
    let refused = world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme/secret").await;
    assert_eq!((refused.status, refused.code()), (409, "plan_limit_reached"), "{refused:?}");
    for letter in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] {
        let name = format!("filled-{}", letter.repeat(6));
        assert_eq!(world.open_namespace(&world.stranger, &name).await.status, 201, "{name}");
    }
    assert_eq!(world.offer(&sides, "acme").await.status, 201);
    let refused = world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme").await;
    assert_eq!((refused.status, refused.code()), (409, "namespaces_count"), "{refused:?}");
    world.assert_whole().await;
    world.package("secret").await;
}

#[tokio::test]
async fn an_offer_that_is_repeated_mails_nobody_and_a_day_has_few() {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    let first = world.offer(&sides, "acme/typescript").await;
    let mails = world.transfer_mails().await.len();
    world.app.advance(jiff::SignedDuration::from_mins(5));
    let again = world.offer(&sides, "acme/typescript").await;
    assert_eq!((again.status, again.text("until")), (201, first.text("until")));
    assert_eq!(world.transfer_mails().await.len(), mails);
    for _ in 1..20 {
        assert_eq!(world.answer(&sides.giver, &withdraw_transfer::ENDPOINT, "acme/typescript").await.status, 204);
        assert_eq!(world.offer(&sides, "acme/typescript").await.status, 201);
    }
    assert_eq!(world.answer(&sides.giver, &withdraw_transfer::ENDPOINT, "acme/typescript").await.status, 204);
    let many = world.offer(&sides, "acme/typescript").await;
    assert_eq!((many.status, many.code()), (409, "transfers_count"), "{many:?}");
    world.assert_whole().await;
    world.app.advance(jiff::SignedDuration::from_hours(24));
    let sides = Sides { giver: world.proven_anew(&sides.giver), ..sides };
    assert_eq!(world.offer(&sides, "acme/typescript").await.status, 201);
}

#[tokio::test]
async fn drafts_go_along_and_are_submitted_by_whoever_owns_them_now() {
    let world = World::with_package("typescript", "template").await;
    let sides = world.sides().await;
    let bytes = zip(&template());
    world.upload("typescript", "1.0.0", &bytes).await;
    world.submit_zip("typescript", "1.1.0", &bytes).await;
    world.offer(&sides, "acme/typescript").await;
    assert_eq!(world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme/typescript").await.status, 204);
    let call = world.about(&world.stranger, &submit_version::ENDPOINT, "typescript").path("version", "1.0.0");
    assert_eq!(call.send().await.status, 200);
    world.run_checks().await;
    for version in ["1.0.0", "1.1.0"] {
        let call = world.about(&world.stranger, &catalog::get_creator_version::ENDPOINT, "typescript");
        let shown = call.path("version", version).send().await;
        assert!(["PASS", "WARN"].contains(&shown.json["check"]["grade"].as_str().unwrap()), "{shown:?}");
    }
}
