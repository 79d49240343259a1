//! The endpoint's first test. Access, isolation and the like are tested for all rows.

use crate::wanted::{Parameter, Wanted};

pub(crate) fn render(wanted: &Wanted) -> String {
    let Wanted { area, method, .. } = wanted;
    let module = wanted.module();
    let body = if method.has_body() { ".json(&json!({\"label\": \"red\"}))" } else { "" };
    let json = if method.has_body() { "use serde_json::json;\n" } else { "" };
    let head = format!("use {area}::{module};\nuse domain::Role;\n{json}use testkit::TestApp;\n\n");
    let head = sorted_uses(&head);
    let call = |actor: &str, rest: &str| format!("app.{actor}.call(&{module}::ENDPOINT){rest}{body}.send().await");
    let given = |Parameter { name, kind }: &Parameter| format!(".path(\"{name}\", \"{}\")", kind.example);
    let path: String = wanted.parameters.iter().map(given).collect();
    let test = if path.is_empty() {
        test("a_member_gets_an_answer", &call("member(Role::Editor)", ""), &format!("({}, \"\")", method.status()))
    } else {
        test("what_is_not_there_is_404", &call("member(Role::Editor)", &path), "(404, \"not_found\")")
    };
    let refused = if method.has_body() && wanted.parameters.is_empty() { empty_label(&module) } else { String::new() };
    format!("{head}{test}{refused}")
}

fn test(name: &str, call: &str, expected: &str) -> String {
    format!(
        "#[tokio::test]
async fn {name}() {{
    let app = TestApp::new().await;
    let reply = {call};
    assert_eq!((reply.status, reply.code()), {expected}, \"{{reply:?}}\");
}}
"
    )
}

fn empty_label(module: &str) -> String {
    format!(
        "
#[tokio::test]
async fn an_empty_label_is_refused() {{
    let app = TestApp::new().await;
    let reply = app.member(Role::Editor).call(&{module}::ENDPOINT).json(&json!({{\"label\": \"\"}})).send().await;
    assert_eq!((reply.status, &reply.json[\"errors\"][0][\"field\"]), (422, &json!(\"label\")));
}}
"
    )
}

/// In the formatter's order.
fn sorted_uses(head: &str) -> String {
    let mut uses: Vec<&str> = head.lines().filter(|line| !line.is_empty()).collect();
    uses.sort_unstable();
    format!("{}\n\n", uses.join("\n"))
}
