//! What fails in the engine itself is never said to be the project's fault.

use std::process::Command;

use engine::render::Request;
use engine::{Code, Limits, Observer, Project, Refusal, Silent, Stage};

use crate::support::one_rule;

fn render(observer: &dyn Observer) -> Refusal {
    let limits = Limits::default();
    let project = Project::from_files(one_rule("{{ name }}", "output_file = \"{{ name }}\"", ""), &limits).unwrap();
    let request = Request { project: &project, ontologies: &[], previous: None, limits: &limits, observer };
    let checked: Vec<String> = engine::check(&request).into_iter().map(|it| it.code).collect();
    let refusal = engine::render(&request).unwrap_err();
    assert_eq!(checked, [refusal.code.as_str()]);
    refusal
}

/// Code that is ours panics on the thread that renders.
struct Panics;

impl Observer for Panics {
    fn stage(&self, stage: Stage) {
        assert_ne!(stage, Stage::Render, "as a defect would");
    }
}

#[test]
fn a_panic_of_the_engine_is_a_defect_and_does_not_reach_the_caller() {
    assert_eq!(render(&Panics).code, Code::EngineDefect);
}

/// In a process of its own, as it leaves too little memory for any other test.
#[test]
fn a_thread_that_cannot_be_started_is_no_fault_of_the_project() {
    let executable = std::env::current_exe().unwrap();
    let test = ["--exact", "threads::in_a_process_without_room_for_a_stack", "--ignored", "--nocapture"];
    let output = Command::new(executable).args(test).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
}

#[test]
#[ignore = "run by the test before, in a process of its own"]
fn in_a_process_without_room_for_a_stack() {
    let pages: u64 = std::fs::read_to_string("/proc/self/statm").unwrap().split(' ').next().unwrap().parse().unwrap();
    let bytes = pages * 4096 + (32 << 20);
    let limit = format!("--as={bytes}");
    let pid = std::process::id().to_string();
    assert!(Command::new("prlimit").args([&limit, "--pid", &pid]).status().unwrap().success());
    assert_eq!(render(&Silent).code, Code::ThreadUnavailable);
}
