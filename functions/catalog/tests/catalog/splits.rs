//! Who shares in what a package earns: proposed by its owner, accepted by everybody else.

use std::collections::BTreeSet;

use catalog::{
    accept_split, accept_transfer, decline_split, get_split, leave_split, list_splits, propose_split, withdraw_split,
};
use domain::{Role, TenantId, Time};
use platform::{Caller, Endpoint, Table};
use serde_json::{Value, json};
use testkit::{Actor, Reply};
use ulid::Ulid;

use crate::transfers::Sides;
use crate::world::World;

/// The package that is shared in, whose steps are taken by admins of four workspaces.
const NAME: &str = "typescript";

/// The owner's admin, and those of three workspaces that can share.
pub(crate) struct Team {
    pub(crate) owner: Actor,
    pub(crate) bob: Actor,
    pub(crate) eve: Actor,
    pub(crate) dan: Actor,
}

pub(crate) fn tenant(actor: &Actor) -> TenantId {
    actor.caller().tenant_id
}

impl World {
    pub(crate) async fn team(&self) -> Team {
        Team {
            owner: self.admin(&self.editor, 301, "ada").await,
            bob: self.admin(&self.stranger, 302, "bob").await,
            eve: self.admin(&self.of_workspace(503), 303, "eve").await,
            dan: self.admin(&self.of_workspace(504), 304, "dan").await,
        }
    }

    pub(crate) fn of_workspace(&self, number: u128) -> Actor {
        let caller = self.editor.caller().clone();
        self.app.identified(Caller { tenant_id: TenantId::new(Ulid(number)), role: Role::Admin, ..caller })
    }

    /// A package, and its team.
    pub(crate) async fn with_team() -> (Self, Team) {
        let world = Self::with_package(NAME, "template").await;
        let team = world.team().await;
        (world, team)
    }

    pub(crate) fn proposing(&self, by: &Actor, parts: &[(&Actor, u32)]) -> testkit::Call {
        let part = |(actor, points): &(&Actor, u32)| json!({"workspace_id": tenant(actor), "basis_points": points});
        let parts: Vec<Value> = parts.iter().map(part).collect();
        self.about(by, &propose_split::ENDPOINT, NAME).json(&json!({"parts": parts}))
    }

    /// Proposes, and gives the number of the proposal.
    pub(crate) async fn proposed(&self, by: &Actor, parts: &[(&Actor, u32)]) -> u64 {
        let reply = self.proposing(by, parts).send().await;
        assert_eq!(reply.status, 201, "{reply:?}");
        reply.json["proposal"]["number"].as_u64().unwrap_or_default()
    }

    /// Accepts or declines the proposal of this number.
    pub(crate) async fn reply_to(&self, actor: &Actor, endpoint: &'static Endpoint, number: u64) -> Reply {
        self.about(actor, endpoint, NAME).json(&json!({"number": number})).send().await
    }

    /// Withdraws or leaves.
    pub(crate) async fn end_split(&self, actor: &Actor, endpoint: &'static Endpoint) -> Reply {
        self.about(actor, endpoint, NAME).send().await
    }

    /// Proposes, and has everybody accept.
    pub(crate) async fn agreed(&self, team: &Team, parts: &[(&Actor, u32)], asked: &[&Actor]) {
        let number = self.proposed(&team.owner, parts).await;
        for actor in asked {
            let reply = self.reply_to(actor, &accept_split::ENDPOINT, number).await;
            assert_eq!(reply.status, 200, "{reply:?}");
        }
    }

    pub(crate) async fn split(&self, reader: &Actor) -> Value {
        let reply = self.about(reader, &get_split::ENDPOINT, NAME).send().await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json
    }

    /// Parts in force, by workspace, as the owner sees them.
    pub(crate) async fn parts(&self, team: &Team) -> Vec<(String, u64)> {
        let split = self.split(&team.owner).await;
        let parts = split["in_force"]["parts"].as_array().cloned().unwrap_or_default();
        parts
            .iter()
            .map(|it| (it["workspace_id"].as_str().unwrap().to_owned(), it["basis_points"].as_u64().unwrap()))
            .collect()
    }

    pub(crate) async fn splits_of(&self, actor: &Actor) -> Vec<Value> {
        let reply = actor.call(&list_splits::ENDPOINT).send().await;
        reply.json["items"].as_array().unwrap_or_else(|| panic!("{reply:?}")).clone()
    }

    /// What must hold whoever died or raced: every workspace that has a part or is asked lists
    /// the split, and no other does.
    pub(crate) async fn assert_splits_listed(&self) {
        let items = self.app.table(Table::Catalog).await;
        let split = items.iter().find(|it| it["sk"] == "SPLIT").cloned().unwrap_or_default();
        let texts = |list: &Value| -> Vec<String> {
            list.as_array().into_iter().flatten().map(|it| it.as_str().unwrap().to_owned()).collect()
        };
        let in_force = split["in_force"]["parts"].as_array().into_iter().flatten();
        let mut concerned: BTreeSet<String> =
            in_force.map(|it| it["workspace_id"].as_str().unwrap().to_owned()).collect();
        concerned.extend(texts(&split["proposal"]["accepted"]));
        concerned.extend(texts(&split["proposal"]["waits_for"]));
        let lines = items.iter().filter(|it| it["sk"].as_str().is_some_and(|sk| sk.starts_with("SPLIT#")));
        let listed: BTreeSet<String> =
            lines.map(|it| it["pk"].as_str().unwrap().trim_end_matches("#catalog").to_owned()).collect();
        assert_eq!(listed, concerned, "{split}");
    }

    /// How often each kind of event of splits was left.
    pub(crate) async fn split_events(&self, kind: &str) -> usize {
        self.app.event_kinds().await.iter().filter(|it| *it == kind).count()
    }

    /// Mails about splits: their readers, and what they say.
    async fn split_mails(&self) -> Vec<(String, String)> {
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

fn shares(all: &[(&Actor, u64)]) -> Vec<(String, u64)> {
    all.iter().map(|(actor, points)| (tenant(actor).to_string(), *points)).collect()
}

#[tokio::test]
async fn a_split_is_in_force_when_everybody_has_accepted_it() {
    let (world, team) = World::with_team().await;
    let number = world.proposed(&team.owner, &[(&team.bob, 2_500), (&team.eve, 1_250)]).await;
    let seen = world.split(&team.bob).await;
    assert_eq!((&seen["waits_for_workspace"], &seen["in_force"]), (&json!(true), &Value::Null), "{seen}");
    assert_eq!(seen["proposal"]["owner_basis_points"], 6_250);
    assert_eq!(world.splits_of(&team.eve).await[0]["proposal"]["number"], number);
    world.assert_splits_listed().await;
    for _ in 0..2 {
        let accepted = world.reply_to(&team.bob, &accept_split::ENDPOINT, number).await;
        assert_eq!((accepted.status, &accepted.json["in_force"]), (200, &Value::Null), "{accepted:?}");
    }
    assert_eq!(world.split(&team.bob).await["waits_for_workspace"], false);
    for _ in 0..2 {
        let accepted = world.reply_to(&team.eve, &accept_split::ENDPOINT, number).await;
        assert_eq!(accepted.status, 200, "{accepted:?}");
    }
    assert_eq!(world.parts(&team).await, shares(&[(&team.bob, 2_500), (&team.eve, 1_250)]));
    assert_eq!(world.split(&team.owner).await["proposal"], Value::Null);
    world.assert_splits_listed().await;
    // The logs of all three have each step.
    assert_eq!((world.split_events("split.proposed").await, world.split_events("split.accepted").await), (3, 6));
    let mails = [
        ("ada", "accepted"),
        ("ada", "in_force"),
        ("bob", "in_force"),
        ("bob", "split_proposed"),
        ("eve", "split_proposed"),
    ];
    assert_eq!(world.split_mails().await, pairs(&mails));
}

#[tokio::test]
async fn whoever_has_a_part_is_asked_before_they_get_another_one() {
    let (world, team) = World::with_team().await;
    world.agreed(&team, &[(&team.bob, 2_500)], &[&team.bob]).await;
    let number = world.proposed(&team.owner, &[(&team.eve, 5_000)]).await;
    assert_eq!(world.reply_to(&team.eve, &accept_split::ENDPOINT, number).await.status, 200);
    assert_eq!(world.parts(&team).await, shares(&[(&team.bob, 2_500)]), "until Bob accepts, nothing changes");
    assert_eq!(world.reply_to(&team.bob, &accept_split::ENDPOINT, number).await.status, 200);
    assert_eq!(world.parts(&team).await, shares(&[(&team.eve, 5_000)]));
    assert_eq!(world.splits_of(&team.bob).await, Vec::<Value>::new());
    world.assert_splits_listed().await;
    // Nobody's part at all: the whole share is the owner's.
    world.agreed(&team, &[], &[&team.eve]).await;
    assert_eq!(world.parts(&team).await, shares(&[]));
    world.assert_splits_listed().await;
}

#[tokio::test]
async fn what_is_declined_or_withdrawn_changes_nothing() {
    let (world, team) = World::with_team().await;
    world.agreed(&team, &[(&team.bob, 2_500)], &[&team.bob]).await;
    let number = world.proposed(&team.owner, &[(&team.bob, 1), (&team.eve, 5_000)]).await;
    let another = world.proposing(&team.owner, &[(&team.dan, 5_000)]).send().await;
    assert_eq!((another.status, another.code()), (409, "split_pending"), "{another:?}");
    assert_eq!(world.proposed(&team.owner, &[(&team.bob, 1), (&team.eve, 5_000)]).await, number, "the same once more");
    assert_eq!(world.reply_to(&team.bob, &accept_split::ENDPOINT, number).await.status, 200);
    // Nobody accepts what they have not read.
    let changed = world.reply_to(&team.eve, &accept_split::ENDPOINT, number + 1).await;
    assert_eq!((changed.status, changed.code()), (409, "split_changed"), "{changed:?}");
    assert_eq!(world.reply_to(&team.eve, &decline_split::ENDPOINT, number).await.status, 200);
    assert_eq!(world.parts(&team).await, shares(&[(&team.bob, 2_500)]));
    assert_eq!(world.reply_to(&team.eve, &accept_split::ENDPOINT, number).await.status, 404);
    world.assert_splits_listed().await;
    let number = world.proposed(&team.owner, &[(&team.eve, 5_000)]).await;
    assert_eq!(world.end_split(&team.eve, &withdraw_split::ENDPOINT).await.status, 404, "it is not hers");
    assert_eq!(world.end_split(&team.owner, &withdraw_split::ENDPOINT).await.status, 200);
    assert_eq!(world.end_split(&team.owner, &withdraw_split::ENDPOINT).await.status, 404);
    assert_eq!(world.reply_to(&team.bob, &accept_split::ENDPOINT, number).await.status, 404);
    assert_eq!(world.parts(&team).await, shares(&[(&team.bob, 2_500)]));
    world.assert_splits_listed().await;
}

#[tokio::test]
async fn a_collaborator_can_leave_and_the_part_is_the_owners() {
    let (world, team) = World::with_team().await;
    world.agreed(&team, &[(&team.bob, 2_500), (&team.eve, 1_000)], &[&team.bob, &team.eve]).await;
    let number = world.proposed(&team.owner, &[(&team.bob, 3_000), (&team.dan, 1_000)]).await;
    let left = world.end_split(&team.eve, &leave_split::ENDPOINT).await;
    assert_eq!((left.status, &left.json["proposal"]), (200, &Value::Null), "{left:?}");
    assert_eq!(world.parts(&team).await, shares(&[(&team.bob, 2_500)]));
    assert_eq!(world.split(&team.owner).await["in_force"]["owner_basis_points"], 7_500);
    assert_eq!(world.reply_to(&team.dan, &accept_split::ENDPOINT, number).await.status, 404, "she was asked, too");
    assert_eq!(world.end_split(&team.eve, &leave_split::ENDPOINT).await.status, 404);
    assert_eq!(world.end_split(&team.owner, &leave_split::ENDPOINT).await.status, 404);
    assert_eq!(world.end_split(&team.bob, &leave_split::ENDPOINT).await.status, 200);
    assert_eq!(world.parts(&team).await, shares(&[]));
    world.assert_splits_listed().await;
}

#[tokio::test]
async fn nobody_else_knows_of_a_split_and_only_admins_take_steps() {
    let (world, team) = World::with_team().await;
    let number = world.proposed(&team.owner, &[(&team.bob, 2_500)]).await;
    let editor = world.app.identified(Caller { role: Role::Editor, ..team.bob.caller().clone() });
    for endpoint in [&get_split::ENDPOINT, &withdraw_split::ENDPOINT, &leave_split::ENDPOINT] {
        assert_eq!(world.end_split(&team.eve, endpoint).await.status, 404, "{}", endpoint.name);
    }
    for endpoint in [&accept_split::ENDPOINT, &decline_split::ENDPOINT] {
        assert_eq!(world.reply_to(&team.eve, endpoint, number).await.status, 404, "{}", endpoint.name);
        assert_eq!(world.reply_to(&team.owner, endpoint, number).await.status, 404, "{}", endpoint.name);
        assert_eq!(world.reply_to(&editor, endpoint, number).await.status, 403, "{}", endpoint.name);
    }
    assert_eq!(world.proposing(&team.bob, &[(&team.eve, 1)]).send().await.status, 404);
    assert_eq!(world.proposing(&world.editor, &[(&team.bob, 1)]).send().await.status, 403);
    assert_eq!(world.splits_of(&team.eve).await, Vec::<Value>::new());
}

#[tokio::test]
async fn what_makes_no_split_is_refused_by_its_field() {
    let (world, team) = World::with_team().await;
    let nobody = world.of_workspace(9);
    for (parts, code) in [
        (vec![(&team.bob, 9_000), (&team.eve, 1_001)], "split_sum"),
        (vec![(&team.bob, 1), (&team.bob, 1)], "split_twice"),
        (vec![(&team.bob, 10_001)], "split_share"),
        (vec![(&team.owner, 1)], "split_owner"),
        (vec![], "split_unchanged"),
    ] {
        let reply = world.proposing(&team.owner, &parts).send().await;
        assert_eq!((reply.status, reply.json["errors"][0]["code"].as_str()), (422, Some(code)), "{reply:?}");
    }
    let reply = world.proposing(&team.owner, &[(&team.bob, 1), (&nobody, 1)]).send().await;
    assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!("parts[1].workspace_id")), "{reply:?}");
    world.assert_splits_listed().await;
    for _ in 0..20 {
        world.proposed(&team.owner, &[(&team.bob, 1)]).await;
        assert_eq!(world.end_split(&team.owner, &withdraw_split::ENDPOINT).await.status, 200);
    }
    let many = world.proposing(&team.owner, &[(&team.bob, 1)]).send().await;
    assert_eq!((many.status, many.code()), (409, "split_proposals_count"), "{many:?}");
}

#[tokio::test]
async fn a_closed_workspace_keeps_nobody_from_another_split() {
    let (world, team) = World::with_team().await;
    world.agreed(&team, &[(&team.bob, 2_500), (&team.eve, 1_000)], &[&team.bob, &team.eve]).await;
    let pk = tenant(&team.eve).to_string();
    let items = world.app.table(Table::Accounts).await;
    let mut closed = items.into_iter().find(|it| it["pk"] == pk.as_str() && it["sk"] == "WORKSPACE").unwrap();
    closed["closed_at"] = json!(Time::from(world.app.now()));
    world.app.put(Table::Accounts, &closed).await;
    world.agreed(&team, &[(&team.bob, 3_000)], &[&team.bob]).await;
    assert_eq!(world.parts(&team).await, shares(&[(&team.bob, 3_000)]));
    world.assert_splits_listed().await;
}

#[tokio::test]
async fn a_split_goes_with_its_package_and_a_proposal_of_an_earlier_owner_does_not() {
    let (world, team) = World::with_team().await;
    world.agreed(&team, &[(&team.bob, 2_500), (&team.eve, 1_000)], &[&team.bob, &team.eve]).await;
    let number = world.proposed(&team.owner, &[(&team.dan, 5_000)]).await;
    // Whoever is offered the package sees what is given away of it.
    let elsewhere = Sides { giver: team.owner, receiver: world.of_workspace(505) };
    let nobody_there = world.offer(&elsewhere, "acme/typescript").await;
    assert_eq!(nobody_there.status, 422, "{nobody_there:?}");
    let fay = world.admin(&elsewhere.receiver, 305, "fay").await;
    let sides = Sides { giver: elsewhere.giver, receiver: fay };
    assert_eq!(world.end_split(&sides.receiver, &get_split::ENDPOINT).await.status, 404);
    assert_eq!(world.offer(&sides, "acme/typescript").await.status, 201);
    assert_eq!(world.split(&sides.receiver).await["in_force"]["owner_basis_points"], 6_500);
    let sides = Sides { giver: sides.giver, receiver: team.bob };
    assert_eq!(world.offer(&sides, "acme/typescript").await.status, 201);
    assert_eq!(world.answer(&sides.receiver, &accept_transfer::ENDPOINT, "acme/typescript").await.status, 204);
    for actor in [&team.dan, &team.eve] {
        assert_eq!(world.reply_to(actor, &accept_split::ENDPOINT, number).await.status, 404);
    }
    assert_eq!(world.end_split(&sides.giver, &get_split::ENDPOINT).await.status, 404);
    let team = Team { owner: sides.receiver, bob: sides.giver, eve: team.eve, dan: team.dan };
    assert_eq!(world.parts(&team).await, shares(&[(&team.eve, 1_000)]), "the part of the new owner is what is left");
    assert_eq!(world.split(&team.eve).await["in_force"]["owner_basis_points"], 9_000);
    assert_eq!(world.splits_of(&team.dan).await, Vec::<Value>::new());
    world.agreed(&team, &[(&team.eve, 2_000)], &[&team.eve]).await;
    assert_eq!(world.parts(&team).await, shares(&[(&team.eve, 2_000)]));
    world.assert_splits_listed().await;
}

#[tokio::test]
async fn ten_collaborators_take_the_place_of_ten_others_in_one_transaction() {
    let (world, team) = World::with_team().await;
    let mut actors = Vec::new();
    for number in 600..620 {
        let of = world.of_workspace(number);
        actors.push(world.admin(&of, number + 100, &format!("person{number}")).await);
    }
    let (first, second) = actors.split_at(10);
    for (new, asked) in [(first, first.iter().collect::<Vec<_>>()), (second, actors.iter().collect())] {
        let wanted: Vec<(&Actor, u32)> = new.iter().map(|actor| (actor, 1_000)).collect();
        world.agreed(&team, &wanted, &asked).await;
        let expected: Vec<(&Actor, u64)> = new.iter().map(|actor| (actor, 1_000)).collect();
        assert_eq!(world.parts(&team).await, shares(&expected));
        world.assert_splits_listed().await;
    }
    assert_eq!(world.split(&team.owner).await["in_force"]["owner_basis_points"], 0);
}
