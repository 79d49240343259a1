//! What a row does not grant fails any test; here, what it grants and nobody needs.

use catalog::{
    accept_split, accept_transfer, answer_review, appeal_package_takedown, appeal_version, appeal_version_takedown,
    approve_submission, claim_submission, create_namespace, create_package, create_version, decide_takedown_appeal,
    decline_split, decline_transfer, deprecate_version, dismiss_abuse_report, get_package, get_registry_keys,
    get_version, get_version_review, hide_review, inspect_abuse_report, inspect_reviews, inspect_submission,
    inspect_takedown_appeal, leave_split, list_abuse_reports, list_agreements, list_creator_packages,
    list_creator_versions, list_namespaces, list_signing_keys, list_submissions, list_takedown_appeals, list_versions,
    offer_transfer, refuse_submission, register_signing_key, reinstate_package, reinstate_version, release_submission,
    remove_review, report_abuse, restore_version, send_takedown_notices, show_review, take_down_package,
    take_down_version, update_package, withdraw_split, withdraw_transfer, withdraw_version, yank_version,
};
use domain::{AccountId, Role};
use jiff::SignedDuration;
use platform::{Caller, Endpoint, Table};
use registry::names::lookalikes::neighbourhood;
use serde_json::{Value, json};
use testkit::{Actor, Reply};
use ulid::Ulid;

use crate::archives::{ontology, template, zip};
use crate::signing_keys::new_key;
use crate::splits::Team;
use crate::transfers::Sides;
use crate::world::{World, new_package, page};

/// Not seen as calls: signing uses a right without one, and the test kit gives secrets directly.
const UNSEEN: [(&str, &str); 5] = [
    // For a delivery that fails.
    ("check-version", "sqs:ChangeMessageVisibility ChecksQueue"),
    ("create-version", "s3:PutObject packagesbucket"),
    // When the offer before it was to somebody else; see `transfers.rs`.
    ("offer-transfer", "transfers::offer: dynamodb:DeleteItem CatalogTable at ten_*"),
    ("approve-submission", "signing::published_key: secretsmanager:GetSecretValue RegistryKeySecret"),
    ("publish-version", "signing::published_key: secretsmanager:GetSecretValue RegistryKeySecret"),
];

#[tokio::test]
async fn every_grant_is_used() {
    let world = World::new().await;
    for (endpoint, body) in [
        (&create_namespace::ENDPOINT, json!({"namespace": "acme"})),
        (&create_package::ENDPOINT, new_package("shop", "ontology")),
    ] {
        for key in ["first", "second"] {
            let reply = world.editor.call(endpoint).json(&body).idempotency_key(key).send().await;
            assert_eq!(reply.status, 201, "{reply:?}");
        }
    }
    world.editor.call(&list_namespaces::ENDPOINT).send().await;
    world.editor.call(&list_creator_packages::ENDPOINT).send().await;
    world.package("shop").await;
    let body = json!({"page": page(), "price_cents": 100});
    world.about(&world.editor, &update_package::ENDPOINT, "shop").json(&body).send().await;
    // Its import is looked up in the registry.
    let import = "<https://acme.example/ns#> owl:imports <https://other.example/ns> .\n";
    world.accept_agreement().await;
    world.publish_zip("shop", "1.0.0", &zip(&ontology(&["Shop"], import))).await;
    publish(&world).await;
    world.version("shop", "1.0.0").await;
    world.report("shop", "1.0.0").await;
    world.about(&world.editor, &list_creator_versions::ENDPOINT, "shop").send().await;
    review(&world).await;
    decide_on_submissions(&world).await;
    decide_on_reports(&world).await;
    take_down(&world).await;
    imitate(&world).await;
    sign(&world).await;
    assert_eq!((world.dependents("shop", "").await.status, world.feed("shop").await.status), (200, 200));
    share(&world).await;
    hand_over(&world).await;
    share_anew(&world).await;
    // What an earlier owner's key signed stays verifiable.
    world.creator_keys("typescript").await;
    for endpoint in catalog::ENDPOINTS {
        let mut unused = world.app.unused_grants(endpoint);
        unused.retain(|grant| !UNSEEN.contains(&(endpoint.name, grant.as_str())));
        assert_eq!(unused, Vec::<String>::new(), "{}", endpoint.name);
    }
}

/// Names next to well-used ones: of a namespace and of a package, for both kinds of names.
async fn imitate(world: &World) {
    for name in ["acme/shop", "acmetool"] {
        for key in neighbourhood(name) {
            let near = json!({"pk": format!("NEAR#{key}"), "sk": "NEAR", "names": [name]});
            world.app.put(Table::Catalog, &near).await;
        }
    }
    for (name, status) in [("acmeshop", 422), ("acmetools", 422)] {
        assert_eq!(world.open_namespace(&world.stranger, name).await.status, status, "{name}");
    }
    for (name, status) in [("shops", 201), ("tool", 422)] {
        assert_eq!(world.open_package(&new_package(name, "ontology")).await.status, status, "{name}");
    }
}

/// A version with its creator's own signature, whose key is then revoked.
async fn sign(world: &World) {
    let name = "typescript";
    assert_eq!(world.open_package(&new_package(name, "template")).await.status, 201);
    world.submit_zip(name, "1.0.0", &zip(&template())).await;
    world.run_checks().await;
    let key = new_key(&world.editor, 7);
    let call = world.editor.call(&register_signing_key::ENDPOINT).json(&key).idempotency_key("key");
    assert_eq!(call.send().await.status, 201);
    assert_eq!(world.sign_template(name, "1.0.0", 7).await.status, 200);
    assert_eq!(world.publish(name, "1.0.0").await.status, 200);
    assert_eq!(world.editor.call(&list_signing_keys::ENDPOINT).send().await.status, 200);
    world.creator_keys(name).await;
    assert_eq!(world.revoke_key(&world.editor, 7).await.status, 200);
}

fn sharing(world: &World) -> Team {
    let admin = |actor: &Actor| world.app.identified(Caller { role: Role::Admin, ..actor.caller().clone() });
    let [third, fourth] = [801, 802].map(|number| {
        let caller = world.of_workspace(number).caller().clone();
        world.app.identified(Caller { account_id: AccountId::new(Ulid(number)), ..caller })
    });
    Team { owner: admin(&world.editor), bob: admin(&world.stranger), eve: third, dan: fourth }
}

/// Every step of a split, and a proposal that is left pending.
async fn share(world: &World) {
    let team = sharing(world);
    world.register(team.eve.caller(), "third").await;
    world.register(team.dan.caller(), "fourth").await;
    world.agreed(&team, &[(&team.eve, 2_500)], &[&team.eve]).await;
    let keyed = world.proposing(&team.owner, &[(&team.dan, 1_000)]).idempotency_key("split").send().await;
    assert_eq!(keyed.status, 201, "{keyed:?}");
    for actor in [&team.eve, &team.dan] {
        assert_eq!(world.reply_to(actor, &accept_split::ENDPOINT, 2).await.status, 200);
    }
    let number = world.proposed(&team.owner, &[(&team.dan, 1), (&team.eve, 1)]).await;
    assert_eq!(world.reply_to(&team.eve, &decline_split::ENDPOINT, number).await.status, 200);
    world.proposed(&team.owner, &[(&team.dan, 1), (&team.eve, 1)]).await;
    assert_eq!(world.end_split(&team.owner, &withdraw_split::ENDPOINT).await.status, 200);
    assert_eq!(world.splits_of(&team.dan).await.len(), 1);
    assert_eq!(world.end_split(&team.dan, &leave_split::ENDPOINT).await.status, 200);
    world.proposed(&team.owner, &[(&team.eve, 1)]).await;
}

/// By the new owner: whoever was asked by the one before is not asked any more.
async fn share_anew(world: &World) {
    let team = sharing(world);
    world.proposed(&team.bob, &[(&team.dan, 1)]).await;
    assert_eq!(world.split(&team.bob).await["proposal"]["parts"].as_array().unwrap().len(), 1);
    world.assert_splits_listed().await;
}

/// Offers of a package and of its namespace, each with every end.
async fn hand_over(world: &World) {
    let admin = |actor: &Actor| world.app.identified(Caller { role: Role::Admin, ..actor.caller().clone() });
    let sides = Sides { giver: admin(&world.editor), receiver: admin(&world.stranger) };
    for subject in ["acme/typescript", "acme"] {
        for (actor, endpoint) in [
            (&sides.giver, &withdraw_transfer::ENDPOINT),
            (&sides.receiver, &decline_transfer::ENDPOINT),
            (&sides.receiver, &accept_transfer::ENDPOINT),
        ] {
            let to = sides.receiver.caller().tenant_id;
            let call =
                sides.giver.call(&offer_transfer::ENDPOINT).idempotency_key(&format!("{subject}-{}", endpoint.name));
            let offered = call.json(&json!({"subject": subject, "to_workspace_id": to})).send().await;
            assert_eq!(offered.status, 201, "{subject}: {offered:?}");
            assert_eq!(world.offers(actor).await.len(), 1);
            assert_eq!(world.answer(actor, endpoint, subject).await.status, 204, "{subject}");
        }
    }
}

/// Announces by a key, compares with the version before, and takes every step.
async fn publish(world: &World) {
    let body = json!({"version": "9.0.0", "licence": "MIT", "archive": {"sha256": "ab".repeat(32), "size_bytes": 1}});
    let call = world.about(&world.editor, &create_version::ENDPOINT, "shop").json(&body).idempotency_key("once");
    assert_eq!(call.send().await.status, 201);
    world.publish_zip("shop", "2.0.0", &zip(&ontology(&["Order"], ""))).await;
    for endpoint in [&deprecate_version::ENDPOINT, &yank_version::ENDPOINT, &restore_version::ENDPOINT] {
        let call = world.about(&world.editor, endpoint, "shop").path("version", "1.0.0");
        assert_eq!(call.json(&json!({"reason": "so"})).send().await.status, 200);
    }
    let anyone = world.app.anon();
    assert_eq!(world.compare("shop", "1.0.0", "2.0.0", "*/*").await.status, 200);
    for endpoint in [&list_agreements::ENDPOINT, &get_registry_keys::ENDPOINT] {
        assert_eq!(anyone.call(endpoint).send().await.status, 200);
    }
    for endpoint in [&get_package::ENDPOINT, &list_versions::ENDPOINT] {
        assert_eq!(world.about(&anyone, endpoint, "shop").send().await.status, 200);
    }
    // One view in ten is told on the bus, by the request's id.
    for _ in 0..60 {
        world.about(&anyone, &get_package::ENDPOINT, "shop").send().await;
    }
    let viewed = world.app.sent().into_iter().find(|sent| sent.group == "package.viewed").unwrap();
    assert_eq!(viewed.body, json!({"sampled_one_in": 10, "package": viewed.body["package"]}));
    let call = world.about(&anyone, &get_version::ENDPOINT, "shop").path("version", "1.0.0");
    assert_eq!(call.send().await.status, 200);
}

/// Reviews by somebody else, with an answer, and takes the review back.
async fn review(world: &World) {
    world.install(&world.stranger, "shop").await;
    assert_eq!(world.review(&world.stranger, "shop", 4, "Good.").await.status, 200);
    let account = world.stranger.caller().account_id;
    let call = world.about(&world.editor, &answer_review::ENDPOINT, "shop").path("account_id", account);
    assert_eq!(call.json(&json!({"answer": "Thank you."})).send().await.status, 200);
    assert_eq!(world.reviews("shop").await.len(), 1);
    let call = world.about(&world.stranger, &remove_review::ENDPOINT, "shop");
    assert_eq!(call.send().await.status, 204);
}

const REASON: &str = "Ticket 4711: a look at everything";

async fn staff(world: &World, endpoint: &'static Endpoint, moderator: u128, version: &str, more: Value) -> Reply {
    let mut body = json!({"reason": REASON});
    for (name, value) in more.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    let call = world.about(&world.moderator(moderator), endpoint, "shop");
    let call = if version.is_empty() { call } else { call.path("version", version) };
    let reply = call.json(&body).send().await;
    assert!(reply.status < 300, "{}: {reply:?}", endpoint.name);
    reply
}

/// A flagged version is withdrawn, refused, appealed for and approved.
async fn decide_on_submissions(world: &World) {
    world.register(world.editor.caller(), "creator").await;
    world.register(world.stranger.caller(), "stranger").await;
    let mut files = ontology(&["Order", "Item"], "");
    // What looks like a secret is flagged; in two parts, so that this file has none.
    files.insert("notes.txt".to_owned(), ["password = \"", "kT9x!vQ2pL7z#mW4\"\n"].concat().into_bytes());
    let version = "2.1.0";
    world.submit_zip("shop", version, &zip(&files)).await;
    world.run_checks().await;
    assert_eq!(world.publish("shop", version).await.text("state"), "in_review");
    let by_owner = |endpoint: &'static Endpoint, body: Value| {
        let call = world.about(&world.editor, endpoint, "shop").path("version", version);
        async move { if body.is_null() { call.send().await } else { call.json(&body).send().await } }
    };
    assert_eq!(by_owner(&withdraw_version::ENDPOINT, json!(null)).await.status, 200);
    assert_eq!(world.publish("shop", version).await.text("state"), "in_review");
    let moderator = world.moderator(1);
    assert_eq!(moderator.call(&list_submissions::ENDPOINT).send().await.status, 200);
    let call = world.about(&moderator, &inspect_submission::ENDPOINT, "shop").path("version", version);
    assert_eq!(call.query("reason=Ticket%204711").send().await.status, 200);
    staff(world, &claim_submission::ENDPOINT, 1, version, json!({})).await;
    staff(world, &release_submission::ENDPOINT, 1, version, json!({})).await;
    // Who holds it not, is told so after a look at the line.
    for endpoint in [&refuse_submission::ENDPOINT, &approve_submission::ENDPOINT] {
        let body = if endpoint.name.starts_with("refuse") {
            json!({"reason": REASON, "codes": ["other"]})
        } else {
            json!({"reason": REASON})
        };
        let call = world.about(&moderator, endpoint, "shop").path("version", version);
        assert_eq!(call.json(&body).send().await.code(), "submission_not_claimed");
    }
    staff(world, &claim_submission::ENDPOINT, 1, version, json!({})).await;
    staff(world, &refuse_submission::ENDPOINT, 1, version, json!({"codes": ["other"]})).await;
    assert_eq!(by_owner(&appeal_version::ENDPOINT, json!({"reason": "It is ours."})).await.status, 200);
    assert_eq!(by_owner(&get_version_review::ENDPOINT, json!(null)).await.status, 200);
    staff(world, &claim_submission::ENDPOINT, 2, version, json!({})).await;
    staff(world, &approve_submission::ENDPOINT, 2, version, json!({})).await;
}

async fn report(world: &World, actor: &Actor, more: Value) -> String {
    let mut body = json!({"problem": "spam", "text": "It is an advertisement."});
    for (name, value) in more.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
    let key = more.to_string().replace(' ', "");
    let reply = world.about(actor, &report_abuse::ENDPOINT, "shop").json(&body).idempotency_key(&key).send().await;
    assert_eq!(reply.status, 201, "{reply:?}");
    reply.text("id").to_owned()
}

async fn decide_on_reports(world: &World) {
    assert_eq!(world.review(&world.stranger, "shop", 1, "You are a fool.").await.status, 200);
    let reviewer = world.stranger.caller().account_id;
    let (spam, insult) = (
        report(world, &world.editor, json!({})).await,
        report(world, &world.editor, json!({"reviewer": reviewer})).await,
    );
    let moderator = world.moderator(1);
    assert_eq!(moderator.call(&list_abuse_reports::ENDPOINT).send().await.status, 200);
    let call = moderator.call(&inspect_abuse_report::ENDPOINT).path("id", &spam);
    assert_eq!(call.query("reason=Ticket%204711").send().await.status, 200);
    let call = moderator.call(&dismiss_abuse_report::ENDPOINT).path("id", &spam);
    assert_eq!(call.json(&json!({"reason": REASON})).send().await.status, 204);
    let call = world.about(&moderator, &inspect_reviews::ENDPOINT, "shop");
    assert_eq!(call.query("reason=Ticket%204711").send().await.status, 200);
    for (endpoint, body) in [
        (&hide_review::ENDPOINT, json!({"reason": REASON, "reports": [insult]})),
        (&show_review::ENDPOINT, json!({"reason": REASON})),
    ] {
        let call = world.about(&moderator, endpoint, "shop").path("account_id", reviewer);
        assert_eq!(call.json(&body).send().await.status, 200);
    }
}

/// Of a version and of the package, an appeal is refused, and another one accepted.
async fn appeal(world: &World) {
    let (basis, moderator) = (json!({"legal_basis": "malware"}), world.moderator(2));
    for (version, down, appeal, back) in [
        ("2.1.0", &take_down_version::ENDPOINT, &appeal_version_takedown::ENDPOINT, &reinstate_version::ENDPOINT),
        ("", &take_down_package::ENDPOINT, &appeal_package_takedown::ENDPOINT, &reinstate_package::ENDPOINT),
    ] {
        for accepted in [false, true] {
            // One notice of a subject at a moment.
            world.app.advance(SignedDuration::from_secs(1));
            staff(world, down, 1, version, basis.clone()).await;
            let call = world.about(&world.editor, appeal, "shop").json(&json!({"reason": "It is ours."}));
            let call = if version.is_empty() { call } else { call.path("version", version) };
            assert_eq!(call.send().await.status, 200);
            let open = moderator.call(&list_takedown_appeals::ENDPOINT).send().await;
            let id = open.json["items"][0]["id"].as_str().unwrap();
            let call = moderator.call(&inspect_takedown_appeal::ENDPOINT).path("id", id);
            assert_eq!(call.query("reason=Ticket%204711").send().await.status, 200);
            let body = json!({"accepted": accepted, "reason": REASON});
            let call = moderator.call(&decide_takedown_appeal::ENDPOINT).path("id", id).json(&body);
            assert_eq!(call.send().await.status, 200);
            if !accepted {
                staff(world, back, 1, version, json!({})).await;
            }
        }
    }
}

async fn take_down(world: &World) {
    world.app.advance(SignedDuration::from_secs(1));
    let reports = [report(world, &world.stranger, json!({"version": "2.1.0"})).await];
    let basis = json!({"legal_basis": "malware", "reports": reports});
    staff(world, &take_down_version::ENDPOINT, 1, "2.1.0", basis).await;
    staff(world, &reinstate_version::ENDPOINT, 1, "2.1.0", json!({})).await;
    let reports = [report(world, &world.stranger, json!({})).await];
    staff(world, &take_down_package::ENDPOINT, 1, "", json!({"legal_basis": "malware", "reports": reports})).await;
    staff(world, &reinstate_package::ENDPOINT, 1, "", json!({})).await;
    appeal(world).await;
    // More who have it than one step of a notice tells.
    for number in 1..=9 {
        world.user_of("acme/shop", number, "1.0.0").await;
    }
    world.app.tick(&send_takedown_notices::ENDPOINT).await.unwrap();
}
