use identity_store::invitations::{ADDRESS_MAILS_PER_DAY_MAX, INVITATIONS_MAX, MAILS_PER_DAY_MAX};
use jiff::SignedDuration;
use platform::{Access, Table, Trigger};
use serde_json::json;
use tenancy::{create_invitation, list_invitations, resend_invitation, revoke_invitation, show_invitation};
use testkit::Reply;

use crate::world::{World, about};

async fn show(world: &World, code: &str) -> Reply {
    world.app.anon().call(&show_invitation::ENDPOINT).json(&json!({"code": code})).send().await
}

#[tokio::test]
async fn an_invitation_is_mailed_with_the_transaction_that_makes_it() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    let reply = world.invite(&ada, team, "Bob@Example.org", "editor").await;
    insta::assert_json_snapshot!("invited_view", reply.snapshot());
    insta::assert_json_snapshot!("invited_mail", world.mails().await);
    let items = world.app.table(Table::Accounts).await;
    let about_it: Vec<_> = items.iter().filter(|it| it.to_string().contains(reply.text("id"))).collect();
    insta::assert_json_snapshot!("invited_items", about_it);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn whoever_holds_the_code_sees_who_invites_to_what() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    world.invite(&ada, team, &bob.email, "viewer").await;
    let reply = show(&world, &world.last_code().await).await;
    insta::assert_json_snapshot!("shown", reply.snapshot());
    world.invite(&ada, team, "new@example.org", "viewer").await;
    let other = show(&world, &world.last_code().await).await;
    assert_eq!(other.json["has_account"], json!(false));
}

#[tokio::test]
async fn a_code_that_was_never_mailed_shows_nothing() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    world.invite(&ada, team, "bob@example.org", "viewer").await;
    let code = world.last_code().await;
    let (subject, tag) = code.rsplit_once('.').unwrap();
    let another = platform::codes::write(world.app.unlimited(), platform::codes::Purpose::ResetPassword, subject);
    let forged = [String::new(), subject.to_owned(), format!("{subject}x.{tag}"), another.await.unwrap()];
    for code in forged {
        let reply = show(&world, &code).await;
        assert_eq!((reply.status, &reply.json["errors"][0]["field"]), (422, &json!("code")), "{code}");
    }
}

#[tokio::test]
async fn an_address_has_one_open_invitation_of_a_workspace_and_as_many_as_workspaces() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let (team, other) = (world.team(&ada).await, world.team(&ada).await);
    assert_eq!(world.invite(&ada, team, "bob@example.org", "viewer").await.status, 201);
    let second = world.invite(&ada, team, "BOB@example.org", "admin").await;
    assert_eq!((second.status, second.code()), (409, "invitation_open"));
    assert_eq!(world.invite(&ada, other, "bob@example.org", "viewer").await.status, 201);
    // Seven days later it can be made again, and the old one can be taken back without harm.
    world.app.advance(SignedDuration::from_hours(7 * 24));
    assert_eq!(world.invite(&ada, team, "bob@example.org", "editor").await.status, 201);
    let listed = world.at(&ada, team).await.call(&list_invitations::ENDPOINT).send().await;
    insta::assert_json_snapshot!("listed", listed.snapshot());
    let old = &listed.json["items"][0];
    let resent = about(&world.at(&ada, team).await, &resend_invitation::ENDPOINT, old["id"].as_str().unwrap()).await;
    assert_eq!((resent.status, resent.code()), (409, "invitation_open"));
    let revoked = about(&world.at(&ada, team).await, &revoke_invitation::ENDPOINT, old["id"].as_str().unwrap()).await;
    assert_eq!(revoked.status, 204);
    assert_eq!(show(&world, &world.last_code().await).await.status, 200);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn members_and_personal_workspaces_are_not_invited() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    assert_eq!(world.invite(&ada, team, &ada.email, "viewer").await.code(), "member_already");
    assert_eq!(world.invite(&ada, ada.home, "bob@example.org", "viewer").await.code(), "workspace_personal");
    assert!(world.mails().await.is_empty());
}

#[tokio::test]
async fn an_invitation_sent_again_has_another_code_and_another_week() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    let id = world.invite(&ada, team, &bob.email, "viewer").await.text("id").to_owned();
    let old = world.last_code().await;
    let admin = world.at(&ada, team).await;
    let lately = about(&admin, &resend_invitation::ENDPOINT, &id).await;
    assert_eq!((lately.code(), lately.header("retry-after")), ("invitation_mailed_lately", Some("60")));
    // Also after it has ended.
    world.app.advance(SignedDuration::from_hours(8 * 24));
    assert_eq!(show(&world, &old).await.code(), "invitation_over");
    let resent = about(&admin, &resend_invitation::ENDPOINT, &id).await;
    assert_eq!((resent.status, &resent.json["open"]), (200, &json!(true)));
    let new = world.last_code().await;
    assert_ne!(old, new);
    assert_eq!(world.accept(&bob, &old).await.code(), "invitation_over");
    assert_eq!(world.accept(&bob, &new).await.status, 200);
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn a_revoked_invitation_is_good_for_nothing() {
    let world = World::new().await;
    let (ada, bob) = (world.person("ada").await, world.person("bob").await);
    let team = world.team(&ada).await;
    let id = world.invite(&ada, team, &bob.email, "viewer").await.text("id").to_owned();
    let code = world.last_code().await;
    let admin = world.at(&ada, team).await;
    assert_eq!(about(&admin, &revoke_invitation::ENDPOINT, &id).await.status, 204);
    assert_eq!(about(&admin, &revoke_invitation::ENDPOINT, &id).await.status, 404);
    assert_eq!(about(&admin, &resend_invitation::ENDPOINT, &id).await.status, 404);
    assert_eq!(world.accept(&bob, &code).await.code(), "invitation_over");
    assert_eq!(show(&world, &code).await.code(), "invitation_over");
    world.assert_consistent(team).await;
}

#[tokio::test]
async fn a_workspace_has_so_many_invitations_and_those_that_expired_make_room() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    for number in 0..INVITATIONS_MAX {
        assert_eq!(world.invite(&ada, team, &format!("p{number}@example.org"), "viewer").await.status, 201);
    }
    assert_eq!(world.invite(&ada, team, "more@example.org", "viewer").await.code(), "invitations_limit");
    // As DynamoDB's time to live does, which tells nobody.
    forget_one(&world, team).await;
    assert_eq!(world.invite(&ada, team, "more@example.org", "viewer").await.status, 201);
    assert_eq!(world.invite(&ada, team, "again@example.org", "viewer").await.code(), "invitations_limit");
    world.assert_consistent(team).await;
}

async fn forget_one(world: &World, team: domain::TenantId) {
    use aws_sdk_dynamodb::types::AttributeValue;
    let items = world.items(team).await;
    let sk = items.iter().find_map(|it| it["sk"].as_str().filter(|sk| sk.starts_with("INVITE#"))).unwrap();
    let store = world.app.unlimited();
    let delete = store.dynamodb().delete_item().table_name(store.config.table(Table::Accounts).unwrap());
    let key = |text: &str| AttributeValue::S(text.to_owned());
    delete.key("pk", key(&team.to_string())).key("sk", key(sk)).send().await.unwrap();
}

#[tokio::test]
async fn a_workspace_mails_so_many_invitations_on_one_day() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let team = world.team(&ada).await;
    let admin = world.at(&ada, team).await;
    for number in 0..MAILS_PER_DAY_MAX {
        let id = world.invite(&ada, team, &format!("p{number}@example.org"), "viewer").await.text("id").to_owned();
        assert_eq!(about(&admin, &revoke_invitation::ENDPOINT, &id).await.status, 204);
    }
    let reply = world.invite(&ada, team, "more@example.org", "viewer").await;
    assert_eq!((reply.code(), reply.header("retry-after")), ("invitation_mails_limit", Some("43200")));
    world.app.advance(SignedDuration::from_hours(12));
    assert_eq!(world.invite(&ada, team, "more@example.org", "viewer").await.status, 201);
}

#[tokio::test]
async fn an_invitation_repeated_with_its_key_is_one_invitation_and_one_mail() {
    for calls in 0..9 {
        let world = World::new().await;
        let ada = world.person("ada").await;
        let team = world.team(&ada).await;
        let body = json!({"email": "bob@example.org", "role": "viewer"});
        let invite = || async {
            let actor = world.at(&ada, team).await;
            actor.call(&create_invitation::ENDPOINT).json(&body).idempotency_key("k").send().await
        };
        world.app.cut_after(calls);
        invite().await;
        world.app.mend();
        world.app.advance(SignedDuration::from_secs(60));
        let again = invite().await;
        assert_eq!(again.status, 201, "broken at call {calls}: {again:?}");
        assert_eq!(world.mails().await.len(), 1, "broken at call {calls}");
        world.assert_consistent(team).await;
    }
}

#[test]
fn codes_travel_in_bodies_and_never_in_addresses() {
    for endpoint in tenancy::ENDPOINTS {
        let Trigger::Http(http) = &endpoint.trigger else { continue };
        assert!(!http.path.contains("code"), "{}", endpoint.name);
        if http.access == Access::Public {
            assert!(http.path.starts_with("/api/v1/invitations/") && http.body.is_some(), "{}", endpoint.name);
        }
    }
}

#[tokio::test]
async fn an_address_gets_so_many_invitations_on_one_day_whoever_invites() {
    let world = World::new().await;
    let (ada, eve) = (world.person("ada").await, world.person("eve").await);
    let (team, other) = (world.team(&ada).await, world.team(&eve).await);
    let admin = world.at(&ada, team).await;
    for _ in 0..ADDRESS_MAILS_PER_DAY_MAX {
        let id = world.invite(&ada, team, "bob@example.org", "viewer").await.text("id").to_owned();
        assert_eq!(about(&admin, &revoke_invitation::ENDPOINT, &id).await.status, 204);
    }
    let before = (world.mails().await.len(), world.app.table(Table::Accounts).await);
    let refused = world.invite(&eve, other, "bob@example.org", "viewer").await;
    assert_eq!((refused.status, refused.code()), (429, "invitation_address_limit"));
    assert_eq!((world.mails().await.len(), world.app.table(Table::Accounts).await), before);
    assert_eq!(world.invite(&eve, other, "cy@example.org", "viewer").await.status, 201);
    let seconds: i64 = refused.header("retry-after").unwrap().parse().unwrap();
    world.app.advance(SignedDuration::from_secs(seconds));
    let invited = world.invite(&eve, other, "bob@example.org", "viewer").await;
    assert_eq!(invited.status, 201);
    // To send one again is a mail like any other.
    for sent in 1..=ADDRESS_MAILS_PER_DAY_MAX {
        world.app.advance(SignedDuration::from_mins(1));
        let resent = about(&world.at(&eve, other).await, &resend_invitation::ENDPOINT, invited.text("id")).await;
        assert_eq!(resent.status, if sent < ADDRESS_MAILS_PER_DAY_MAX { 200 } else { 429 }, "{sent}");
    }
}
