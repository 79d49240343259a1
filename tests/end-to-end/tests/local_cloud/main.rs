//! The product as its users meet it: every test talks to the running local
//! cloud (`make up`) over HTTP, as accounts of its own, so that all of them may
//! run at once and again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(clippy::disallowed_methods, reason = "these tests stand outside the product: they are users and operators")]

mod aws;
mod bad_projects;
mod bad_requests;
mod client;
mod cloud;
mod commands;
mod creator;
mod deliveries;
mod dry_runs;
mod eventually;
mod identity;
mod invitations;
mod jobs;
mod links;
mod mail;
mod mail_feedback;
mod marketplace;
mod oauth;
mod operations;
mod other_origins;
mod permissions;
mod projects;
mod readme;
mod second_factor;
mod staff;
mod story;
mod sweeps;
mod terminal;
mod tokens;
mod user;
mod waiting;
