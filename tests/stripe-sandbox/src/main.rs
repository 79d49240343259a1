//! `stripe-sandbox`: the sandbox as a process, for the local cloud.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use clap::Parser;
use stripe_sandbox::{PUBLISHABLE_KEY, SECRET_KEY, Sandbox, Settings, Time};

/// A stateful Stripe for development and tests.
#[derive(Parser)]
struct Arguments {
    /// Where it listens.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// 0 takes a free one.
    #[arg(long, default_value_t = 12_111)]
    port: u16,
    /// What its pages and answers call it, when browsers reach it by another name.
    #[arg(long)]
    url: Option<String>,
    /// The secret key that it knows.
    #[arg(long, default_value = SECRET_KEY)]
    secret_key: String,
    /// The publishable key that it knows.
    #[arg(long, default_value = PUBLISHABLE_KEY)]
    publishable_key: String,
    /// What ids are made of. Without one every start makes others, so that a database
    /// that outlives the sandbox never finds an old id again.
    #[arg(long)]
    seed: Option<u64>,
}

#[allow(clippy::print_stdout)]
fn main() -> Result<(), stripe_sandbox::Error> {
    let arguments = Arguments::parse();
    let sandbox = Sandbox::with(Settings {
        address: SocketAddr::new(arguments.host, arguments.port),
        time: Time::Running,
        seed: arguments.seed.unwrap_or_else(stripe_sandbox::seed_of_this_start),
        url: arguments.url,
        secret_key: arguments.secret_key,
        publishable_key: arguments.publishable_key,
    })?;
    println!("{}", sandbox.url());
    sandbox.wait();
    Ok(())
}
