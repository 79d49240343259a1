//! The second factor, from setting it up to turning it off, and what it holds against.

use identity::{
    confirm_second_factor, disable_second_factor, enrol_second_factor, get_second_factor, login, login_second_factor,
    renew_recovery_codes, step_up,
};
use identity_store::totp::Seed;
use jiff::SignedDuration;
use platform::{Endpoint, Table};
use serde_json::{Value, json};
use testkit::{Reply, TestApp};

use crate::person::{PASSWORD, Person, Tokens};

pub(crate) struct Owner {
    pub(crate) ada: Person,
    pub(crate) seed: Seed,
    pub(crate) recovery_codes: Vec<String>,
}

impl Owner {
    /// Somebody whose second factor has just been turned on.
    pub(crate) async fn new() -> Self {
        let ada = Person::new(&TestApp::new().await, 1).await;
        let enrolled = send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await;
        let seed = seed_of(&enrolled);
        let code = seed.code(ada.app.now().as_second()).unwrap();
        let confirmed = send(&ada, &confirm_second_factor::ENDPOINT, json!({"code": code})).await;
        let recovery_codes = serde_json::from_value(confirmed.json["recovery_codes"].clone()).unwrap();
        let owner = Self { ada, seed, recovery_codes };
        owner.pass_a_step();
        owner
    }

    pub(crate) fn code(&self) -> String {
        self.seed.code(self.ada.app.now().as_second()).unwrap()
    }

    /// Six digits that are right neither now nor a step before or after.
    pub(crate) fn wrong_code(&self) -> String {
        let right = [-30, 0, 30].map(|by| self.seed.code(self.ada.app.now().as_second() + by).unwrap());
        (0..).map(|number| format!("{number:06}")).find(|code| !right.contains(code)).unwrap()
    }

    fn pass_a_step(&self) {
        self.ada.app.advance(SignedDuration::from_secs(30));
    }

    async fn log_in(&self) -> Reply {
        let body = json!({"email": self.ada.email, "password": PASSWORD});
        self.ada.app.anon().call(&login::ENDPOINT).json(&body).send().await
    }

    pub(crate) async fn challenge(&self) -> String {
        self.log_in().await.text("challenge").to_owned()
    }

    pub(crate) async fn answer(&self, challenge: &str, field: &str, code: &str) -> Reply {
        let body = json!({"challenge": challenge, field: code});
        self.ada.app.anon().call(&login_second_factor::ENDPOINT).json(&body).send().await
    }
}

/// From a session whose proof is fresh.
pub(crate) async fn send(ada: &Person, row: &'static Endpoint, body: Value) -> Reply {
    let actor = ada.actor(&ada.begin().await.access).await;
    let call = actor.call(row);
    if body.is_null() { call.send().await } else { call.json(&body).send().await }
}

pub(crate) fn seed_of(enrolled: &Reply) -> Seed {
    let url = enrolled.text("otpauth_url");
    let base32 = url.split("secret=").nth(1).unwrap().split('&').next().unwrap();
    assert_eq!(base32, enrolled.text("secret"));
    testkit::seed(base32)
}

#[tokio::test]
async fn it_is_off_until_a_first_code_confirms_it() {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let enrolled = send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await;
    assert_eq!(enrolled.header("cache-control"), Some("no-store"));
    assert!(enrolled.text("qr_svg").starts_with("<?xml") && enrolled.text("qr_svg").ends_with("</svg>"));
    assert_eq!(send(&ada, &get_second_factor::ENDPOINT, json!(null)).await.json, json!({"enabled": false}));
    let wrong = send(&ada, &confirm_second_factor::ENDPOINT, json!({"code": "000000"})).await;
    assert_eq!((wrong.status, wrong.code()), (401, "proof_wrong"));
    let body = json!({"email": ada.email, "password": PASSWORD});
    Tokens::of(&ada.app.anon().call(&login::ENDPOINT).json(&body).send().await);

    let code = seed_of(&enrolled).code(ada.app.now().as_second()).unwrap();
    let confirmed = send(&ada, &confirm_second_factor::ENDPOINT, json!({"code": code})).await;
    assert_eq!((confirmed.status, confirmed.header("cache-control")), (200, Some("no-store")));
    assert_eq!(confirmed.json["recovery_codes"].as_array().unwrap().len(), 10);
    let status = send(&ada, &get_second_factor::ENDPOINT, json!(null)).await.json;
    assert_eq!(status, json!({"enabled": true, "since": "2026-11-21T12:00:00.000Z", "recovery_codes_left": 10}));
    assert_eq!(ada.notices().await, ["second_factor_enabled"]);
}

#[tokio::test]
async fn an_enrolment_waits_an_hour_and_a_newer_one_takes_its_place() {
    let ada = Person::new(&TestApp::new().await, 1).await;
    let old = seed_of(&send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await);
    let new = seed_of(&send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await);
    let confirm = |seed: &Seed| {
        let code = seed.code(ada.app.now().as_second()).unwrap();
        let ada = &ada;
        async move { send(ada, &confirm_second_factor::ENDPOINT, json!({"code": code})).await.code().to_owned() }
    };
    assert_eq!(confirm(&old).await, "proof_wrong");
    ada.app.advance(SignedDuration::from_hours(1));
    assert_eq!(confirm(&new).await, "second_factor_off");
    let new = seed_of(&send(&ada, &enrol_second_factor::ENDPOINT, json!(null)).await);
    assert_eq!(confirm(&new).await, "");
}

#[tokio::test]
async fn one_that_is_on_can_neither_be_replaced_nor_confirmed_again() {
    let owner = Owner::new().await;
    assert_eq!(send(&owner.ada, &enrol_second_factor::ENDPOINT, json!(null)).await.code(), "second_factor_on");
    let confirmed = send(&owner.ada, &confirm_second_factor::ENDPOINT, json!({"code": owner.code()})).await;
    assert_eq!(confirmed.code(), "second_factor_off");
}

#[tokio::test]
async fn a_login_asks_for_it_and_a_code_gives_the_tokens() {
    let owner = Owner::new().await;
    let reply = owner.log_in().await;
    insta::assert_json_snapshot!("second_factor_required", reply.snapshot(), {".body.challenge" => "[challenge]"});
    let challenge = reply.text("challenge").to_owned();
    let answered = owner.answer(&challenge, "code", &owner.code()).await;
    let tokens = Tokens::of(&answered);
    assert_eq!(owner.ada.verdict(&tokens.access).await.unwrap().account_id, owner.ada.account_id);
    Tokens::of(&owner.ada.refresh(&tokens.refresh).await);
    // The challenge is used up.
    owner.pass_a_step();
    assert_eq!(owner.answer(&challenge, "code", &owner.code()).await.code(), "challenge_over");
}

#[tokio::test]
async fn a_code_is_good_once_and_one_of_an_earlier_step_never_after() {
    let owner = Owner::new().await;
    let (first, before) = (owner.code(), owner.seed.code(owner.ada.app.now().as_second() - 30).unwrap());
    Tokens::of(&owner.answer(&owner.challenge().await, "code", &first).await);
    for replayed in [&first, &before] {
        let reply = owner.answer(&owner.challenge().await, "code", replayed).await;
        assert_eq!((reply.status, reply.code()), (401, "proof_wrong"));
    }
    owner.pass_a_step();
    Tokens::of(&owner.answer(&owner.challenge().await, "code", &owner.code()).await);
}

#[tokio::test]
async fn a_recovery_code_is_good_once_however_it_is_typed_and_its_owner_is_told() {
    let owner = Owner::new().await;
    let typed = owner.recovery_codes[3].to_lowercase().replace('-', " ");
    Tokens::of(&owner.answer(&owner.challenge().await, "recovery_code", &typed).await);
    let again = owner.answer(&owner.challenge().await, "recovery_code", &owner.recovery_codes[3]).await;
    assert_eq!(again.code(), "proof_wrong");
    assert_eq!(owner.ada.notices().await, ["second_factor_enabled", "recovery_code_used"]);
    let status = send(&owner.ada, &get_second_factor::ENDPOINT, json!(null)).await.json;
    assert_eq!(status["recovery_codes_left"], 9);
    for code in owner.recovery_codes.iter().filter(|code| **code != owner.recovery_codes[3]) {
        Tokens::of(&owner.answer(&owner.challenge().await, "recovery_code", code).await);
    }
    let status = send(&owner.ada, &get_second_factor::ENDPOINT, json!(null)).await.json;
    assert_eq!(status["recovery_codes_left"], 0);
}

#[tokio::test]
async fn new_recovery_codes_replace_the_old_ones() {
    let owner = Owner::new().await;
    let renewed = send(&owner.ada, &renew_recovery_codes::ENDPOINT, json!(null)).await;
    let new: Vec<String> = serde_json::from_value(renewed.json["recovery_codes"].clone()).unwrap();
    let old = owner.answer(&owner.challenge().await, "recovery_code", &owner.recovery_codes[0]).await;
    assert_eq!(old.code(), "proof_wrong");
    assert_eq!(owner.ada.notices().await, ["second_factor_enabled", "recovery_codes_renewed"]);
    Tokens::of(&owner.answer(&owner.challenge().await, "recovery_code", &new[0]).await);
    let bob = Person::new(&owner.ada.app, 2).await;
    assert_eq!(send(&bob, &renew_recovery_codes::ENDPOINT, json!(null)).await.code(), "second_factor_off");
}

#[tokio::test]
async fn turning_it_off_takes_a_code_and_a_login_asks_for_it_no_more() {
    let owner = Owner::new().await;
    let open = owner.challenge().await;
    let disable = |body: Value| send(&owner.ada, &disable_second_factor::ENDPOINT, body);
    assert_eq!(disable(json!({"code": owner.wrong_code()})).await.code(), "proof_wrong");
    assert_eq!(disable(json!({})).await.status, 422);
    assert_eq!(disable(json!({"code": owner.code()})).await.status, 204);
    assert_eq!(disable(json!({"code": owner.code()})).await.code(), "second_factor_off");
    assert_eq!(owner.ada.notices().await, ["second_factor_enabled", "second_factor_disabled"]);
    for sk in ["TOTP", "RECOVERY"] {
        assert!(owner.ada.items(Table::Accounts, sk).await.is_empty(), "{sk}");
    }
    Tokens::of(&owner.log_in().await);
    assert_eq!(owner.answer(&open, "recovery_code", &owner.recovery_codes[0]).await.code(), "challenge_over");
}

#[tokio::test]
async fn a_recovery_code_turns_it_off_too_and_is_used_up_with_it() {
    let owner = Owner::new().await;
    let body = json!({"recovery_code": owner.recovery_codes[0]});
    assert_eq!(send(&owner.ada, &disable_second_factor::ENDPOINT, body.clone()).await.status, 204);
    assert_eq!(send(&owner.ada, &disable_second_factor::ENDPOINT, body).await.code(), "second_factor_off");
}

#[tokio::test]
async fn a_step_up_wants_the_second_factor_and_takes_no_password_for_it() {
    let owner = Owner::new().await;
    let tokens = owner.ada.begin().await;
    let prove = |body: Value| {
        let (owner, tokens) = (&owner, &tokens);
        async move { owner.ada.actor(&tokens.access).await.call(&step_up::ENDPOINT).json(&body).send().await }
    };
    let password = prove(json!({"password": PASSWORD})).await;
    assert_eq!((password.status, password.json["errors"][0]["field"].as_str()), (422, Some("code")));
    let code = owner.code();
    assert_eq!(prove(json!({"code": code})).await.status, 200);
    assert_eq!(prove(json!({"code": code})).await.code(), "proof_wrong", "a code is good once");
    assert_eq!(prove(json!({"recovery_code": owner.recovery_codes[1]})).await.status, 200);
    assert_eq!(prove(json!({"recovery_code": owner.recovery_codes[1]})).await.code(), "proof_wrong");
}
