//! Guessing at passwords is slowed down, and slows down nobody else.

use domain::AccountId;
use identity::login::ENDPOINT;
use jiff::SignedDuration;
use platform::Table;
use platform::mail::{Message, Notice};
use serde_json::json;
use testkit::{Reply, TestApp};
use tokio::task::JoinSet;

use crate::{PASSWORD, account, keys, last_code, log_in, mails};

const ADA: &str = "ada@example.org";

async fn guess(app: &TestApp, email: &str) -> Reply {
    log_in(app, email, "not the password at all").await
}

async fn log_in_from(app: &TestApp, ip: &str, email: &str, password: &str) -> Reply {
    let body = json!({"email": email, "password": password});
    app.anon().call(&ENDPOINT).from_ip(ip).json(&body).send().await
}

async fn log_in_with_device(app: &TestApp, email: &str, password: &str, device: &str) -> Reply {
    let body = json!({"email": email, "password": password, "device": device});
    app.anon().call(&ENDPOINT).json(&body).send().await
}

#[tokio::test]
async fn five_guesses_are_free_and_then_each_costs_twice_the_time() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for _ in 0..5 {
        assert_eq!(guess(&app, ADA).await.code(), "credentials_wrong");
    }
    let delayed = guess(&app, ADA).await;
    insta::assert_json_snapshot!("login_delayed", delayed.snapshot());
    let mut waits = Vec::new();
    for _ in 0..12 {
        let wait: i64 = guess(&app, ADA).await.header("retry-after").unwrap().parse().unwrap();
        waits.push(wait);
        app.advance(SignedDuration::from_secs(wait - 1));
        assert_eq!(guess(&app, ADA).await.status, 429, "a second before");
        app.advance(SignedDuration::from_secs(1));
        assert_eq!(guess(&app, ADA).await.status, 401);
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
}

/// Two counters may refuse one attempt: of the address and of the network.
#[tokio::test]
async fn whoever_waits_as_long_as_they_are_told_is_not_refused_again() {
    for guesses_at_ada in [6, 8, 12] {
        let app = TestApp::new().await;
        app.advance(SignedDuration::from_millis(999));
        let at_ada = |ip: &'static str| log_in_from(&app, ip, ADA, "not the password at all");
        for _ in 0..guesses_at_ada {
            wait_as_told(&app, &at_ada("198.51.100.1").await);
        }
        // Another network guesses at many others until it is slowed down itself.
        let mut others = 0;
        while log_in_from(&app, "203.0.113.1", &format!("nobody{others}@example.org"), "x").await.status != 429 {
            others += 1;
            assert!(others < 500, "a network is never slowed down");
        }
        let refused = at_ada("203.0.113.1").await;
        assert_eq!((refused.status, refused.code()), (429, "login_delayed"), "{guesses_at_ada}");
        wait_as_told(&app, &refused);
        let next = at_ada("203.0.113.1").await;
        assert_eq!(next.status, 401, "{guesses_at_ada} guesses at Ada: {next:?}");
    }
}

fn wait_as_told(app: &TestApp, reply: &Reply) {
    let seconds = reply.header("retry-after").map_or(0, |text| text.parse().unwrap());
    app.advance(SignedDuration::from_secs(seconds));
}

#[tokio::test]
async fn while_it_is_delayed_even_the_right_password_tells_nothing() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for _ in 0..5 {
        guess(&app, ADA).await;
    }
    let (right, wrong) = (log_in(&app, ADA, PASSWORD).await, guess(&app, ADA).await);
    assert_eq!(right.snapshot(), wrong.snapshot());
}

#[tokio::test]
async fn a_known_and_an_unknown_address_are_slowed_down_alike() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for _ in 0..14 {
        let (known, unknown) = (guess(&app, ADA).await, guess(&app, "bob@example.org").await);
        assert_eq!(known.snapshot(), unknown.snapshot());
        app.advance(SignedDuration::from_secs(100));
    }
}

/// Calls to AWS that a wrong attempt makes.
async fn cost(app: &TestApp, email: &str) -> usize {
    for calls in 0.. {
        // Each on a day of its own, so that none is delayed and none is the tenth.
        app.advance(SignedDuration::from_hours(48));
        app.cut_after(calls);
        let reply = guess(app, email).await;
        app.mend();
        if reply.status != 503 {
            assert_eq!(reply.status, 401);
            return calls;
        }
    }
    unreachable!("some number of calls is enough")
}

#[tokio::test]
async fn a_known_and_an_unknown_address_cost_the_same_calls() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let known = cost(&app, ADA).await;
    assert!(known >= 6, "two looks at the account, and two at each count: {known}");
    assert_eq!(known, cost(&app, "bob@example.org").await);
}

#[tokio::test]
async fn strangers_cannot_lock_the_owner_out_of_a_device_that_is_known() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let device = log_in(&app, ADA, PASSWORD).await.text("device").to_owned();
    for _ in 0..40 {
        guess(&app, ADA).await;
    }
    assert_eq!(log_in(&app, ADA, PASSWORD).await.code(), "login_delayed");
    for _ in 0..10 {
        let owner = log_in_with_device(&app, ADA, PASSWORD, &device).await;
        assert_eq!((owner.status, owner.text("device")), (200, device.as_str()));
    }
    // What the owner does there makes no room for strangers.
    assert_eq!(guess(&app, ADA).await.code(), "login_delayed");
}

#[tokio::test]
async fn strangers_cannot_lock_out_an_owner_who_can_read_their_mail() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for _ in 0..40 {
        guess(&app, ADA).await;
    }
    app.anon().call(&identity::request_password_reset::ENDPOINT).json(&json!({"email": ADA})).send().await;
    let code = last_code(&app, ADA).await;
    let body = json!({"code": code, "password": "zebra quilt orbit"});
    let reset = app.anon().call(&identity::reset_password::ENDPOINT).json(&body).send().await;
    let login = log_in_with_device(&app, ADA, "zebra quilt orbit", reset.text("device")).await;
    assert_eq!(login.status, 200, "{login:?}");
}

#[tokio::test]
async fn a_device_is_counted_too_and_another_accounts_device_is_none() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    account(&app, "bob@example.org").await;
    let own = log_in(&app, ADA, PASSWORD).await.text("device").to_owned();
    let others = log_in(&app, "bob@example.org", PASSWORD).await.text("device").to_owned();
    for _ in 0..5 {
        assert_eq!(log_in_with_device(&app, ADA, "a wrong one", &own).await.status, 401);
    }
    assert_eq!(log_in_with_device(&app, ADA, "a wrong one", &own).await.status, 429);
    for device in [others.as_str(), "", "no code", &format!("{own}x")] {
        // Counted as everybody else, who have not tried yet.
        app.advance(SignedDuration::from_hours(48));
        for _ in 0..5 {
            assert_eq!(log_in_with_device(&app, ADA, "a wrong one", device).await.status, 401, "{device}");
        }
        assert_eq!(log_in_with_device(&app, ADA, PASSWORD, device).await.status, 429, "{device}");
    }
}

#[tokio::test]
async fn the_right_password_begins_the_count_anew() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    for _ in 0..3 {
        for _ in 0..4 {
            assert_eq!(guess(&app, ADA).await.status, 401);
        }
        assert_eq!(log_in(&app, ADA, PASSWORD).await.status, 200);
    }
}

#[tokio::test]
async fn a_network_that_tries_many_addresses_is_slowed_down_and_others_are_not() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    // An account of one's own must not make room.
    for number in 0..100 {
        assert_eq!(log_in_from(&app, "198.51.100.7", &format!("a{number}@example.org"), "guess").await.status, 401);
    }
    assert_eq!(log_in_from(&app, "198.51.100.7", ADA, PASSWORD).await.code(), "login_delayed");
    assert_eq!(log_in_from(&app, "198.51.100.8", ADA, PASSWORD).await.status, 200);
    app.advance(SignedDuration::from_secs(1));
    for _ in 0..3 {
        let neighbour = log_in_from(&app, "198.51.100.7", ADA, PASSWORD).await;
        assert_eq!(neighbour.status, 200, "a right password causes no pause");
    }
    assert_eq!(log_in_from(&app, "198.51.100.7", ADA, "guess").await.status, 401);
    assert_eq!(log_in_from(&app, "198.51.100.7", ADA, PASSWORD).await.code(), "login_delayed");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_guesses_at_once_are_not_more_guesses() {
    let app = TestApp::new().await;
    account(&app, ADA).await;
    let mut racing = JoinSet::new();
    for _ in 0..40 {
        let app = app.clone();
        racing.spawn(async move { guess(&app, ADA).await });
    }
    let replies = racing.join_all().await;
    let compared = replies.iter().filter(|reply| reply.status == 401).count();
    assert!((1..=5).contains(&compared), "{compared} guesses were compared");
    assert!(replies.iter().all(|reply| [401, 429].contains(&reply.status)));
}

#[tokio::test]
async fn a_lost_answer_is_not_counted_twice() {
    for calls in 0..6 {
        let app = TestApp::new().await;
        account(&app, ADA).await;
        for _ in 0..4 {
            guess(&app, ADA).await;
        }
        app.cool();
        app.lose_answer_after(calls);
        assert_eq!(guess(&app, ADA).await.status, 401, "the answer of call {calls} was lost");
    }
}

#[tokio::test]
async fn after_ten_guesses_the_owner_is_told_once_and_an_unknown_address_gets_no_mail() {
    let app = TestApp::new().await;
    let made = account(&app, ADA).await;
    for _ in 0..14 {
        for email in [ADA, "bob@example.org"] {
            assert_eq!(guess(&app, email).await.status, 401);
        }
        app.advance(SignedDuration::from_secs(900));
    }
    let told = |message: &Message| matches!(message, Message::SecurityNotice { notice: Notice::LoginsRefused, .. });
    assert_eq!(mails(&app, ADA).await.iter().filter(|mail| told(&mail.message)).count(), 1);
    assert!(mails(&app, "bob@example.org").await.is_empty());
    assert!(made.text("account_id").parse::<AccountId>().is_ok());
}

#[tokio::test]
async fn what_is_counted_names_neither_addresses_nor_networks() {
    let app = TestApp::new().await;
    guess(&app, ADA).await;
    assert_eq!(keys(&app, Table::Sessions, "ATTEMPTS#").await.len(), 2);
    let items = serde_json::to_string(&app.table(Table::Sessions).await).unwrap();
    assert!(!items.contains("ada") && !items.contains("192.0.2.10"), "{items}");
}
