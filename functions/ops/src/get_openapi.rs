//! Serves the description of the whole API, as the generator made it from the
//! endpoint rows.

use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-openapi",
    summary: "Describe the whole API as an OpenAPI 3.1 document.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/openapi.json",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<OpenApiDocument>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 128,
    timeout_seconds: 5,
    grants: &[],
};

const DOCUMENT: &str = include_str!("../../../infra/openapi.json");

/// An OpenAPI 3.1 document; what it holds is that specification's.
struct OpenApiDocument;

impl utoipa::PartialSchema for OpenApiDocument {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Object)
            .description(Some("An OpenAPI 3.1 document."))
            .additional_properties(Some(
                utoipa::openapi::schema::AdditionalProperties::<utoipa::openapi::Schema>::FreeForm(true),
            ))
            .max_properties(Some(20))
            .into()
    }
}

impl utoipa::ToSchema for OpenApiDocument {}

/// The one server of the committed document: the host that serves it.
const SERVER: &str = r#""url": "/""#;

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    let document = match app.config.api_url() {
        "" => DOCUMENT.to_owned(),
        url => DOCUMENT.replacen(SERVER, &format!(r#""url": "{url}""#), 1),
    };
    Ok(Response {
        status: 200,
        headers: vec![
            ("content-type".to_owned(), "application/json".to_owned()),
            ("cache-control".to_owned(), "public, max-age=300".to_owned()),
        ],
        body: document.into_bytes(),
    })
}
