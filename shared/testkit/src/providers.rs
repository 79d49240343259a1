//! GitHub and Google as OAuth servers on this machine, by npm's `emulate` (`make
//! setup` installs it), and the browser of somebody who has an account there.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::NamedTempFile;

/// Tries to find two free ports in a row.
const TRIES_MAX: usize = 20;
const START_SECONDS_MAX: u64 = 30;

/// Both servers; they end with this.
pub struct Providers {
    process: Child,
    github: String,
    google: String,
    app_url: &'static str,
}

/// Somebody with an account at both.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// At GitHub; at Google it is the address.
    pub login: &'static str,
    pub name: &'static str,
    pub email: &'static str,
    /// Whether Google has verified the address. This GitHub verifies all.
    pub verified: bool,
}

impl Providers {
    /// Starts them for these people and for a product whose API lies at `app_url`.
    pub async fn start(app_url: &'static str, people: &[Person]) -> Self {
        let seed = NamedTempFile::with_suffix(".json").unwrap();
        std::fs::write(seed.path(), seed_for(app_url, people).to_string()).unwrap();
        for _ in 0..TRIES_MAX {
            let Some(port) = two_ports() else { continue };
            let process = spawn(port, seed.path());
            let url = |port: u16| format!("http://127.0.0.1:{port}");
            let mut providers = Self { process, github: url(port), google: url(port + 1), app_url };
            if providers.answer().await {
                return providers;
            }
        }
        panic!("npm's emulate did not start; `make setup` installs it")
    }

    /// The text of the secret that makes the product their client.
    pub fn registrations(&self) -> String {
        let registration = |name: &str, url: &str, paths: [&str; 3]| {
            let [authorization, token, identity] = paths.map(|path| format!("{url}{path}"));
            json!({
                "client_id": format!("{name}-client"),
                "client_secret": format!("{name}-client-secret"),
                "redirect_url": callback(self.app_url, name),
                "endpoints": {"authorization_url": authorization, "token_url": token, "identity_url": identity},
            })
        };
        let github = ["/login/oauth/authorize", "/login/oauth/access_token", "/user"];
        let google = ["/o/oauth2/v2/auth", "/oauth2/token", "/oauth2/v2/userinfo"];
        json!({
            "github": registration("github", &self.github, github),
            "google": registration("google", &self.google, google),
        })
        .to_string()
    }

    /// False when the process has ended, as it does when somebody else took a port.
    async fn answer(&mut self) -> bool {
        for _ in 0..START_SECONDS_MAX * 20 {
            if self.process.try_wait().unwrap().is_some() {
                return false;
            }
            let (github, google) = (reqwest::get(&self.github).await, reqwest::get(&self.google).await);
            if github.is_ok() && google.is_ok() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        false
    }
}

impl Drop for Providers {
    fn drop(&mut self) {
        // They may have ended by themselves.
        let _killed = self.process.kill();
        let _ended = self.process.wait();
    }
}

/// Opens the page of an authorization URL in a browser in which nobody is signed
/// in yet, signs in as this person (their login at GitHub, their address at
/// Google) and agrees; where the browser is sent then.
pub async fn consent(authorization_url: &str, who: &str) -> String {
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let page = browser.get(authorization_url).send().await.unwrap();
    let (mut url, status, page) = (page.url().clone(), page.status(), page.text().await.unwrap());
    assert!(status.is_success() && page.contains(who), "{who} cannot sign in at {url}: {status} {page}");
    let (action, name) = if url.path().starts_with("/login/oauth") {
        ("/login/oauth/callback", "login")
    } else {
        ("/o/oauth2/v2/auth/callback", "email")
    };
    // The page's hidden fields are the parameters of its URL.
    let form = url.query_pairs_mut().append_pair(name, who).finish().query().unwrap().to_owned();
    url.set_query(None);
    url.set_path(action);
    let request = browser.post(url).header("content-type", "application/x-www-form-urlencoded").body(form);
    let answer = request.send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 302, "{answer:?}");
    answer.headers()["location"].to_str().unwrap().to_owned()
}

fn callback(app_url: &str, provider: &str) -> String {
    format!("{app_url}/api/v1/auth/oauth/{provider}/callback")
}

fn seed_for(app_url: &str, people: &[Person]) -> Value {
    let client = |name: &str| {
        json!([{
            "client_id": format!("{name}-client"),
            "client_secret": format!("{name}-client-secret"),
            "name": "ggen",
            "redirect_uris": [callback(app_url, name)],
        }])
    };
    let github = people.iter().map(|it| json!({"login": it.login, "name": it.name, "email": it.email}));
    let google = people.iter().map(|it| json!({"email": it.email, "name": it.name, "email_verified": it.verified}));
    json!({
        "github": {"users": github.collect::<Vec<_>>(), "oauth_apps": client("github")},
        "google": {"users": google.collect::<Vec<_>>(), "oauth_clients": client("google")},
    })
}

fn spawn(port: u16, seed: &Path) -> Child {
    let emulate = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/npm/node_modules/emulate/dist/index.js");
    Command::new("node")
        .args([emulate, "start", "--service", "github,google", "--port", &port.to_string(), "--seed"])
        .arg(seed)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("node runs the OAuth servers")
}

/// The first of two ports that are free at this moment.
fn two_ports() -> Option<u16> {
    let first = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = first.local_addr().unwrap().port();
    TcpListener::bind(("127.0.0.1", port.checked_add(1)?)).ok()?;
    Some(port)
}
