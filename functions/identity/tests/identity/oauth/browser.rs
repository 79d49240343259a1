//! A browser, the app in it, and the providers it is sent to.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use identity::{exchange_oauth, finish_oauth, link_oauth, start_oauth, step_up_oauth};
use platform::Secret;
use serde_json::json;
use sha2::{Digest, Sha256};
use testkit::{APP_URL, Actor, Person, Providers, Reply, TestApp, consent};

pub(super) const ADA: Person = person("ada", "Ada Lovelace", "ada@example.org", true);
pub(super) const GRACE: Person = person("grace", "Grace Hopper", "grace@example.org", true);
pub(super) const MALLORY: Person = person("mallory", "Mallory", "mallory@example.org", false);

const fn person(login: &'static str, name: &'static str, email: &'static str, verified: bool) -> Person {
    Person { login, name, email, verified }
}

pub(super) struct World {
    pub(super) app: TestApp,
    _providers: Providers,
}

/// A sign-in on its way, as the app and its browser know it.
#[derive(Clone)]
pub(super) struct Begun {
    app: TestApp,
    pub(super) provider: &'static str,
    pub(super) authorization_url: String,
    pub(super) cookie: String,
    pub(super) verifier: String,
}

impl World {
    /// The product, registered at both providers, where three people have accounts.
    pub(super) async fn new() -> Self {
        let app = TestApp::new().await;
        let providers = Providers::start(APP_URL, &[ADA, GRACE, MALLORY]).await;
        app.set_secret(Secret::OAuthClients, &providers.registrations());
        Self { app, _providers: providers }
    }

    pub(super) async fn begin(&self, provider: &'static str) -> Begun {
        let verifier = "v".repeat(43);
        let reply = start(&self.app, provider, &challenge(&verifier)).await;
        Begun::of(&self.app, provider, verifier, &reply)
    }

    pub(super) async fn begin_link(&self, actor: &Actor, provider: &'static str) -> Begun {
        let verifier = "w".repeat(43);
        let body = json!({"challenge": challenge(&verifier)});
        let reply = actor.call(&link_oauth::ENDPOINT).path("provider", provider).json(&body).send().await;
        Begun::of(&self.app, provider, verifier, &reply)
    }

    pub(super) async fn begin_step_up(&self, actor: &Actor, provider: &'static str) -> Begun {
        let reply = actor.call(&step_up_oauth::ENDPOINT).path("provider", provider).send().await;
        Begun::of(&self.app, provider, String::new(), &reply)
    }

    /// The whole way: the tokens' reply, or the error in the fragment.
    pub(super) async fn sign_in(&self, provider: &'static str, who: &str) -> Result<Reply, String> {
        let begun = self.begin(provider).await;
        let fragment = begun.come_back(who).await;
        match fragment.strip_prefix("code=") {
            Some(code) => Ok(begun.exchange(code).await),
            None => Err(fragment),
        }
    }

    pub(super) async fn link(&self, actor: &Actor, provider: &'static str, who: &str) -> String {
        self.begin_link(actor, provider).await.come_back(who).await
    }
}

impl Begun {
    fn of(app: &TestApp, provider: &'static str, verifier: String, reply: &Reply) -> Self {
        assert_eq!(reply.status, 200, "{reply:?}");
        let cookie = reply.header("set-cookie").unwrap();
        let (pair, attributes) = cookie.split_once("; ").unwrap();
        assert_eq!(attributes, "Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax");
        let cookie = pair.strip_prefix("__Host-ggen-oauth=").unwrap().to_owned();
        let authorization_url = reply.text("authorization_url").to_owned();
        Self { app: app.clone(), provider, authorization_url, cookie, verifier }
    }

    /// The query that the provider sends the browser back with.
    pub(super) async fn consent(&self, who: &str) -> String {
        let location = consent(&self.authorization_url, who).await;
        let callback = format!("{APP_URL}/api/v1/auth/oauth/{}/callback?", self.provider);
        location.strip_prefix(&callback).unwrap_or_else(|| panic!("sent back to {location}")).to_owned()
    }

    pub(super) async fn callback(&self, query: &str) -> Reply {
        callback(&self.app, self.provider, query, Some(&self.cookie)).await
    }

    /// Signs in at the provider and comes back; the fragment for the app.
    pub(super) async fn come_back(&self, who: &str) -> String {
        let query = self.consent(who).await;
        fragment(&self.callback(&query).await)
    }

    pub(super) async fn exchange(&self, code: &str) -> Reply {
        exchange(&self.app, code, &self.verifier).await
    }
}

pub(super) fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

pub(super) async fn start(app: &TestApp, provider: &str, challenge: &str) -> Reply {
    let body = json!({"challenge": challenge});
    app.anon().call(&start_oauth::ENDPOINT).path("provider", provider).json(&body).send().await
}

pub(super) async fn callback(app: &TestApp, provider: &str, query: &str, cookie: Option<&str>) -> Reply {
    let call = app.anon().call(&finish_oauth::ENDPOINT).path("provider", provider).query(query);
    match cookie {
        Some(cookie) => call.cookie("__Host-ggen-oauth", cookie).send().await,
        None => call.send().await,
    }
}

pub(super) async fn exchange(app: &TestApp, code: &str, verifier: &str) -> Reply {
    let body = json!({"code": code, "verifier": verifier});
    app.anon().call(&exchange_oauth::ENDPOINT).json(&body).send().await
}

/// What the app is told behind the `#`.
#[track_caller]
pub(super) fn fragment(reply: &Reply) -> String {
    assert_eq!(reply.status, 303, "{reply:?}");
    assert_eq!(
        reply.header("set-cookie"),
        Some("__Host-ggen-oauth=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax")
    );
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    let location = reply.header("location").unwrap();
    location.strip_prefix(&format!("{APP_URL}/signed-in#")).unwrap().to_owned()
}
