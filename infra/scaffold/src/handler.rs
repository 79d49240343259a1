//! The handler's file: what it promises, its row, its parameters, its view, itself.

use crate::wanted::{Method, Parameter, Wanted};

/// Stands for whatever the body is going to have; no path has a parameter of this name.
const BODY_FIELD: &str = "label";

pub(crate) fn render(wanted: &Wanted) -> String {
    let parts =
        [head(wanted), row(wanted), constants(wanted), params(wanted), view(wanted), handle(wanted), find(wanted)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn head(wanted: &Wanted) -> String {
    let types = |of: &str| wanted.parameters.iter().filter(|it| it.kind.id.0 == of).map(|it| it.kind.id.1).collect();
    let (mut domain, mut registry): (Vec<&str>, Vec<&str>) = (types("domain"), types("registry"));
    domain.extend(["Permission", "TenantId"]);
    let schema = if wanted.method == Method::Delete { "" } else { ", schema" };
    let path = if wanted.parameters.is_empty() { "" } else { "use platform::endpoint::PathParameter;\n" };
    let registry = if registry.is_empty() { String::new() } else { imported("registry", &mut registry) };
    let serde = match (wanted.method.has_body(), wanted.method) {
        (true, _) => "use serde::{Deserialize, Serialize};\n",
        (false, Method::Delete) => "",
        (false, _) => "use serde::Serialize;\n",
    };
    format!(
        "//! {}\n\n{}{path}use platform::{{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, \
         Trigger{schema}}};\n{registry}{serde}",
        wanted.sentence(),
        imported("domain", &mut domain),
    )
}

/// In the formatter's order.
fn imported(of: &str, types: &mut Vec<&str>) -> String {
    types.sort_unstable();
    types.dedup();
    match types.as_slice() {
        [one] => format!("use {of}::{one};\n"),
        all => format!("use {of}::{{{}}};\n", all.join(", ")),
    }
}

fn row(wanted: &Wanted) -> String {
    let Wanted { name, method, route, .. } = wanted;
    let pascal = wanted.pascal();
    let named = |Parameter { name, kind }: &Parameter| format!("(\"{name}\", PathParameter::{})", kind.variant);
    let parameters = wanted.parameters.iter().map(named).collect::<Vec<_>>().join(", ");
    let permission = if *method == Method::Get { "Read" } else { "Generate" };
    let body = if method.has_body() { format!("Some(schema::<{pascal}>())") } else { "None".to_owned() };
    let success = if *method == Method::Delete {
        "Success::empty(204)".to_owned()
    } else {
        format!("Success::json({}, schema::<{pascal}View>())", method.status())
    };
    format!(
        "pub static ENDPOINT: Endpoint = Endpoint {{
    name: \"{name}\",
    summary: \"{}\",
    trigger: Trigger::Http(Http {{
        method: Method::{},
        path: \"{route}\",
        path_parameters: &[{parameters}],
        throttle: None,
        access: Access::Member(Permission::{permission}),
        idempotent: {},
        body: {body},
        query: None,
        success: {success},
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }}),
    memory_mb: 256,
    timeout_seconds: 10,
    // The operations of stores that the handler calls: `quotas::RESERVE`.
    grants: &[],
}};
",
        wanted.sentence(),
        method.variant(),
        *method == Method::Post,
    )
}

fn constants(wanted: &Wanted) -> String {
    let named = if !wanted.parameters.is_empty() {
        format!("/// What a 404 calls it.\nconst WHAT: &str = \"{}\";\n", wanted.noun())
    } else {
        String::new()
    };
    let limit = if wanted.method.has_body() { "const LABEL_CHARS_MAX: usize = 100;\n" } else { "" };
    format!("{named}{limit}")
}

fn params(wanted: &Wanted) -> String {
    if !wanted.method.has_body() {
        return String::new();
    }
    format!(
        "#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct {} {{
    #[schema(min_length = 1, max_length = 100)]
    {BODY_FIELD}: String,
}}
",
        wanted.pascal()
    )
}

fn view(wanted: &Wanted) -> String {
    if wanted.method == Method::Delete {
        return String::new();
    }
    let mut fields: Vec<String> =
        wanted.parameters.iter().map(|it| format!("    {}: {},\n", it.name, it.kind.id.1)).collect();
    if fields.is_empty() {
        fields.push("    workspace_id: TenantId,\n".to_owned());
    }
    if wanted.method.has_body() {
        fields.push(format!("    {BODY_FIELD}: String,\n"));
    }
    format!("#[derive(Serialize, utoipa::ToSchema)]\npub struct {}View {{\n{}}}\n", wanted.pascal(), fields.concat())
}

fn handle(wanted: &Wanted) -> String {
    let Wanted { method, parameters, .. } = wanted;
    let app = if parameters.is_empty() { "_app" } else { "app" };
    let mut lines = vec!["    let tenant = request.caller()?.tenant_id;".to_owned()];
    for Parameter { name, kind } in parameters {
        lines.push(format!("    let {name}: {} = request.path(\"{name}\", WHAT)?;", kind.id.1));
    }
    if method.has_body() {
        lines.push(format!("    let {} {{ {BODY_FIELD} }} = request.json()?;", wanted.pascal()));
        lines.push(format!("    if {BODY_FIELD}.is_empty() || {BODY_FIELD}.chars().count() > LABEL_CHARS_MAX {{"));
        let expected = "format!(\"expected 1 to {LABEL_CHARS_MAX} characters\")";
        lines.push(format!("        return Err(Error::field(\"{BODY_FIELD}\", {expected}));"));
        lines.push("    }".to_owned());
    }
    if !parameters.is_empty() {
        let given: Vec<String> = parameters.iter().map(|it| format!("&{}", it.name)).collect();
        lines.push(format!(
            "    find(app, tenant, {}).await?.ok_or(Error::NotFound {{ what: WHAT }})?;",
            given.join(", ")
        ));
    }
    let mut fields: Vec<&str> = parameters.iter().map(|it| it.name.as_str()).collect();
    if fields.is_empty() {
        fields.push("workspace_id: tenant");
    }
    if method.has_body() {
        fields.push(BODY_FIELD);
    }
    let view = format!("&{}View {{ {} }}", wanted.pascal(), fields.join(", "));
    lines.push(match method {
        Method::Delete => "    Ok(Response::no_content())".to_owned(),
        Method::Post => format!("    Response::json(201, {view})"),
        _ => format!("    Response::ok({view})"),
    });
    format!("async fn handle({app}: &App, request: Request) -> Result<Response, Error> {{\n{}\n}}\n", lines.join("\n"))
}

/// The one place that has to be written before the route finds anything.
fn find(wanted: &Wanted) -> String {
    if wanted.parameters.is_empty() {
        return String::new();
    }
    let given: Vec<String> = wanted.parameters.iter().map(|it| format!("_{}: &{}", it.name, it.kind.id.1)).collect();
    format!(
        "/// Reads it from the tenant's partition, so that another tenant's is not found either.
async fn find(_app: &App, _tenant: TenantId, {}) -> Result<Option<()>, Error> {{
    Ok(None)
}}
",
        given.join(", ")
    )
}
