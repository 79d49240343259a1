//! The runtime API serves a real function, and tells when one does not work.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;
use std::time::Duration;

use runtime_api::{Error, Function, Program};
use serde_json::{Value, json};

fn program(path: &str, arguments: &[&str]) -> Program {
    let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    Program { path: PathBuf::from(path), arguments, environment: Vec::new(), log: None }
}

fn bare() -> Program {
    program(env!("CARGO_BIN_EXE_bare-lambda"), &[])
}

#[tokio::test]
async fn a_function_starts_answers_again_and_again_and_is_measured() {
    let mut function = Function::start(bare()).await.unwrap();
    assert!(function.start > Duration::ZERO);
    for number in 0..3 {
        let answer = function.invoke(json!({"number": number}).to_string().as_bytes()).await.unwrap();
        let reply: Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(reply["statusCode"], 200);
        assert!(answer.time > Duration::ZERO);
    }
    assert!(function.usage().unwrap().peak_rss_kib > 500, "no Rust program is that small");
}

#[tokio::test]
async fn an_event_that_the_function_cannot_read_is_its_failure() {
    let mut function = Function::start(bare()).await.unwrap();
    match function.invoke(b"not json").await {
        Err(Error::Failed { document, .. }) => assert!(document.contains("errorMessage"), "{document}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_program_that_ends_is_told_with_its_status() {
    match Function::start(program("/bin/sh", &["-c", "exit 3"])).await.err() {
        Some(Error::Ended { status, .. }) => assert_eq!(status.code(), Some(3)),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_program_that_is_not_there_is_told_by_its_path() {
    match Function::start(program("/nowhere/at-all", &[])).await.err() {
        Some(error @ Error::Spawn { .. }) => assert!(error.to_string().contains("/nowhere/at-all")),
        other => panic!("{other:?}"),
    }
}
