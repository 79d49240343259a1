//! Signing in, always by both factors, and what tokens of either kind open.

use domain::StaffRole;
use jiff::SignedDuration;
use platform::error::Refusal;
use platform::staff::Identity;

use crate::world::{PASSWORD, World};

const EMAIL: &str = "grace@example.org";

#[tokio::test]
async fn password_and_code_give_a_token_for_half_an_hour_and_no_refresh() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Moderator).await;
    let reply = world.try_login(EMAIL, PASSWORD, &world.code(&grace)).await;
    assert_eq!((reply.status, reply.json["expires_in_seconds"].as_u64()), (200, Some(1800)));
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert!(reply.json.get("refresh_token").is_none());
    let token = reply.text("access_token");
    let staff = world.staff_of(token).await.unwrap();
    assert_eq!((staff.role, staff.proven_at), (StaffRole::Moderator, world.app.now().into()));
    world.app.advance(SignedDuration::from_secs(1799));
    assert!(world.staff_of(token).await.is_ok());
    world.app.advance(SignedDuration::from_secs(6));
    assert_eq!(world.staff_of(token).await, Err(Refusal::TokenExpired));
}

#[tokio::test]
async fn each_factor_alone_is_refused_alike_and_a_code_is_good_once() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Support).await;
    let code = world.code(&grace);
    for (email, password, code) in [
        (EMAIL, "violet canyon orbit eight", code.as_str()),
        (EMAIL, PASSWORD, "000000"),
        ("nobody@example.org", PASSWORD, code.as_str()),
    ] {
        let refused = world.try_login(email, password, code).await;
        assert_eq!((refused.status, refused.code()), (401, "credentials_wrong"), "{email} {password} {code}");
    }
    assert_eq!(world.try_login(EMAIL, PASSWORD, &code).await.status, 200);
    let again = world.try_login(EMAIL, PASSWORD, &code).await;
    assert_eq!((again.status, again.code()), (401, "credentials_wrong"));
    assert_eq!(world.events("staff.signed_in").await.len(), 1);
}

#[tokio::test]
async fn a_code_used_by_two_at_once_signs_one_in() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Support).await;
    let code = world.code(&grace);
    let (first, second) =
        tokio::join!(world.try_login(EMAIL, PASSWORD, &code), world.try_login(EMAIL, PASSWORD, &code));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
}

#[tokio::test]
async fn guesses_at_the_password_are_delayed_for_their_network_only() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Support).await;
    let mut last = world.try_login(EMAIL, "wrong wrong wrong", "000000").await;
    for _ in 0..5 {
        last = world.try_login(EMAIL, "wrong wrong wrong", "000000").await;
    }
    assert_eq!((last.status, last.code()), (429, "login_delayed"));
    let body = serde_json::json!({"email": EMAIL, "password": PASSWORD, "code": world.code(&grace)});
    let elsewhere = world.app.anon().call(&staff::login_staff::ENDPOINT).json(&body).from_ip("198.51.100.7");
    assert_eq!(elsewhere.send().await.status, 200);
}

#[tokio::test]
async fn guesses_at_the_code_are_delayed_from_everywhere() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Support).await;
    for number in 0..5 {
        let body = serde_json::json!({"email": EMAIL, "password": PASSWORD, "code": "000000"});
        let call = world.app.anon().call(&staff::login_staff::ENDPOINT).json(&body);
        assert_eq!(call.from_ip(&format!("198.51.100.{number}")).send().await.status, 401);
    }
    let right = world.try_login(EMAIL, PASSWORD, &world.code(&grace)).await;
    assert_eq!((right.status, right.code()), (429, "proof_delayed"));
    world.app.advance(SignedDuration::from_secs(61));
    assert_eq!(world.try_login(EMAIL, PASSWORD, &world.code(&grace)).await.status, 200);
}

/// Both kinds are signed by one key; neither is read as the other.
#[tokio::test]
async fn a_token_of_a_customer_is_no_staff_and_a_token_of_staff_is_no_customer() {
    let world = World::new().await;
    let grace = world.colleague(EMAIL, StaffRole::Operator).await;
    let of_staff = world.login(&grace).await;
    let ada = world.customer("ada").await;
    let of_customer = world.token(ada).await;
    assert!(matches!(world.identify(&of_staff).await, Ok(Identity::Staff(_))));
    assert!(matches!(world.identify(&of_customer).await, Ok(Identity::Customer(_))));
    let store = world.app.unlimited();
    assert_eq!(platform::tokens::verify(store, &of_staff).await.unwrap(), Err(Refusal::TokenInvalid));
    assert_eq!(platform::tokens::verify_of_staff(store, &of_customer).await.unwrap(), Err(Refusal::TokenInvalid));
    // Another header over the same claims is another text than was signed.
    let header = of_customer.split('.').next().unwrap();
    let swapped = [header, of_staff.split_once('.').unwrap().1].join(".");
    assert_eq!(world.identify(&swapped).await, Err(Refusal::TokenInvalid));
    let header = of_staff.split('.').next().unwrap();
    let swapped = [header, of_customer.split_once('.').unwrap().1].join(".");
    assert_eq!(world.identify(&swapped).await, Err(Refusal::TokenInvalid));
}
