//! An account and an API key: `cargo run --example register -- https://api.example.com ada@example.org PASSWORD`.
#![allow(unreachable_pub, clippy::print_stdout, reason = "a program of its own, and a module of the tests")]

use ggen_cloud_client::Client;
use ggen_cloud_client::api::identity;
use ggen_cloud_client::models::{CreateKey, KeyScope, LoggedIn, LoginParams, RegisterParams, VerifyEmailParams};

pub async fn register(
    base_url: &str,
    email: String,
    password: String,
    code_of_the_mail: impl Future<Output = String>,
) -> Result<String, Box<dyn std::error::Error>> {
    let client = Client::new(base_url)?;
    client.send(&identity::register(&RegisterParams { email: email.clone(), name: None })).await?;
    let code = code_of_the_mail.await;
    let chosen = VerifyEmailParams { code, password: password.clone(), name: None };
    client.send(&identity::verify_email(&chosen)).await?;
    let login = LoginParams { email, password, device: None, workspace_id: None };
    let LoggedIn::Session(session) = client.send(&identity::login(&login)).await? else {
        return Err("a second factor is needed".into());
    };
    let client = client.with_token(session.access_token);
    let (name, scopes) = ("my laptop".to_owned(), vec![KeyScope::Read, KeyScope::Generate]);
    let wanted = CreateKey { name, scopes, mode: None, valid_days: None };
    Ok(client.send(&identity::create_key(&wanted)).await?.key) // shown this once
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let (Some(base_url), Some(email), Some(password)) = (given.next(), given.next(), given.next()) else {
        return Err("usage: register URL EMAIL PASSWORD".into());
    };
    let typed = async {
        println!("The code that stands behind #code= in the link of the mail:");
        std::io::stdin().lines().next().and_then(Result::ok).unwrap_or_default()
    };
    println!("{}", register(&base_url, email, password, typed).await?);
    Ok(())
}
