//! A client without any library of Stripe's: what is sent and what comes is visible.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::Value;
use stripe_sandbox::{SECRET_KEY, Sandbox};

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    /// The object of an answer that has to be a success.
    pub(crate) fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()
    }

    /// Status and code of a refusal.
    pub(crate) fn refusal(&self) -> (u16, String) {
        let error = &self.json()["error"];
        (self.status, error["code"].as_str().or(error["type"].as_str()).unwrap_or_default().to_owned())
    }
}

/// Sends a request. None when the connection breaks before there is an answer.
pub(crate) fn send(url: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Option<Reply> {
    let host = url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).unwrap();
    let mut request = format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, text) = answer.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    Some(Reply { status, headers, text: text.to_owned() })
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The API with the secret key.
pub(crate) trait Api {
    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Option<Reply>;

    fn post(&self, path: &str, body: &str) -> Reply {
        self.request("POST", path, &[], body).unwrap()
    }

    fn get(&self, path: &str) -> Reply {
        self.request("GET", path, &[], "").unwrap()
    }

    /// With an idempotency key; None when the connection breaks.
    fn post_once(&self, path: &str, key: &str, body: &str) -> Option<Reply> {
        self.request("POST", path, &[("idempotency-key", key)], body)
    }

    /// As a connected account.
    fn post_as(&self, account: &str, path: &str, body: &str) -> Reply {
        self.request("POST", path, &[("stripe-account", account)], body).unwrap()
    }
}

impl Api for Sandbox {
    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Option<Reply> {
        let key = format!("Bearer {SECRET_KEY}");
        let mut all = vec![("authorization", key.as_str()), ("content-type", FORM)];
        all.extend_from_slice(headers);
        send(self.url(), method, path, &all, body)
    }
}

/// A browser without scripts: it follows no redirect by itself.
pub(crate) fn browse(page: &str, form: Option<&str>) -> Reply {
    let (host, path) = page.trim_start_matches("http://").split_once('/').unwrap();
    let method = if form.is_some() { "POST" } else { "GET" };
    send(host, method, &format!("/{path}"), &[("content-type", FORM)], form.unwrap_or_default()).unwrap()
}

/// A payment intent that is confirmed at once with this card.
pub(crate) fn pay(sandbox: &Sandbox, card: &str, amount: i64) -> Reply {
    sandbox.post(
        "/v1/payment_intents",
        &format!("amount={amount}&currency=usd&confirm=true&payment_method={card}&allowed_payment_method_types[]=card"),
    )
}

/// The text of a field.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// A connected account that can be paid.
pub(crate) fn creator(sandbox: &Sandbox) -> String {
    let account = sandbox
        .post(
            "/v1/accounts",
            "type=express&country=US&capabilities[transfers][requested]=true&external_account=btok_us_verified",
        )
        .ok();
    let id = text(&account["id"]);
    sandbox.enable_account(&id, true).unwrap();
    id
}
