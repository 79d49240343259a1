//! What a path, a query and the idempotency header carry.

use domain::provider::Provider;
use domain::{
    AbuseReportId, AccountId, DiscountCode, EventId, GenerationId, InstallId, InvitationId, KeyId, OrderId, RefundId,
    SessionId, TakedownAppealId, TenantId, UploadId, WebhookId,
};
use platform::endpoint::PathParameter;
use platform::{Http, Schema, schema};
use registry::{Kid, Namespace, PackageName, Version};
use serde_json::{Value, json};

use super::schemas::Schemas;

const IDEMPOTENCY: &str = "1 to 255 visible ASCII characters of your choosing. The same key with the same body \
    within 24 hours gets the first answer again; with another body it is refused.";

const IF_NONE_MATCH: &str = "The `ETag` of an earlier answer. While the answer is still that one, it is 304 without \
    a body. It counts as a request all the same.";

/// The id of an event, as Stripe gives it.
#[derive(utoipa::ToSchema)]
#[schema(min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$", example = "evt_1SNVbPGm7vC2xH0kq2b3c4d5")]
#[allow(dead_code, reason = "the document's")]
struct StripeEventId(String);

/// The id of a difference between the books and Stripe.
#[derive(utoipa::ToSchema)]
#[schema(
    min_length = 1,
    max_length = 180,
    pattern = "^[a-z_]+[.][A-Za-z0-9_.-]+$",
    example = "missing_here.charge.ord_01JD3V7Z0QK2M4N6P8R0T2V4X6"
)]
#[allow(dead_code, reason = "the document's")]
struct DifferenceId(String);
/// The id of a dispute, as Stripe gives it.
#[derive(utoipa::ToSchema)]
#[schema(min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$", example = "du_1SNVbPGm7vC2xH0kq2b3c4d5")]
#[allow(dead_code, reason = "the document's")]
struct StripeDisputeId(String);
/// The id of a way to pay, as Stripe gives it.
#[derive(utoipa::ToSchema)]
#[schema(min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$", example = "pm_1SNVbPGm7vC2xH0kq2b3c4d5")]
#[allow(dead_code, reason = "the document's")]
struct StripePaymentMethodId(String);
/// The id of an invoice, as Stripe gives it.
#[derive(utoipa::ToSchema)]
#[schema(min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$", example = "in_1SNVbPGm7vC2xH0kq2b3c4d5")]
#[allow(dead_code, reason = "the document's")]
struct StripeInvoiceId(String);

pub(super) fn of(http: &Http, schemas: &mut Schemas) -> Vec<Value> {
    let mut parameters: Vec<Value> = http
        .path_parameters
        .iter()
        .map(|(name, kind)| {
            let (schema, about) = described(*kind);
            let schema = schemas.reference(&schema);
            json!({"name": name, "in": "path", "required": true, "description": about, "schema": schema})
        })
        .collect();
    if let Some(query) = &http.query {
        parameters.extend(of_query(query, schemas));
    }
    if http.success.has_etag() {
        parameters.push(json!({
            "name": "If-None-Match", "in": "header", "required": false, "description": IF_NONE_MATCH,
            // Any text is allowed: what is no list of tags matches nothing (RFC 9110 §13.1.2).
            "schema": {"type": "string", "format": "entity-tags", "examples": ["\"n4bQgYhMfWWaL-qgxVrQFQ\""]},
        }));
    }
    if http.idempotent {
        parameters.push(json!({
            "name": "Idempotency-Key", "in": "header", "required": false, "description": IDEMPOTENCY,
            "schema": {
                "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$",
                "examples": ["7f1c2b9e-order-4711"],
            },
        }));
    }
    parameters
}

fn described(kind: PathParameter) -> (Schema, &'static str) {
    match kind {
        PathParameter::Upload => (schema::<UploadId>(), "The upload."),
        PathParameter::Generation => (schema::<GenerationId>(), "The generation."),
        PathParameter::ApiKey => (schema::<KeyId>(), "The API key, by its id."),
        PathParameter::Session => (schema::<SessionId>(), "The session."),
        PathParameter::Member => (schema::<AccountId>(), "The member, by their account."),
        PathParameter::Invitation => (schema::<InvitationId>(), "The invitation."),
        PathParameter::AnyAccount => (schema::<AccountId>(), "The account."),
        PathParameter::AnyWorkspace => (schema::<TenantId>(), "The workspace."),
        PathParameter::AnyGeneration => (schema::<GenerationId>(), "A generation of the workspace."),
        PathParameter::Provider => (schema::<Provider>(), "Whom to sign in by."),
        PathParameter::Namespace | PathParameter::AnyNamespace => {
            (schema::<Namespace>(), "The namespace: what stands before the slash of an id.")
        }
        PathParameter::Package | PathParameter::AnyPackage => {
            (schema::<PackageName>(), "The package's name in its namespace.")
        }
        PathParameter::Version | PathParameter::AnyVersion => {
            (schema::<Version>(), "The version; build metadata may be left out.")
        }
        PathParameter::Install => (schema::<InstallId>(), "The install."),
        PathParameter::SigningKey => (schema::<Kid>(), "The signing key, by its thumbprint."),
        PathParameter::Discount => (schema::<DiscountCode>(), "The discount code, in upper or lower case."),
        PathParameter::AbuseReport => (schema::<AbuseReportId>(), "The report."),
        PathParameter::TakedownAppeal => (schema::<TakedownAppealId>(), "The appeal."),
        PathParameter::Webhook => (schema::<WebhookId>(), "The webhook."),
        PathParameter::Delivery => (schema::<EventId>(), "The event of a delivery of the webhook."),
        PathParameter::Reviewer => (schema::<AccountId>(), "Who wrote the review."),
        PathParameter::Order => (schema::<OrderId>(), "The order."),
        PathParameter::Refund => (schema::<RefundId>(), "A refund of the order."),
        PathParameter::AnyOrder => (schema::<OrderId>(), "An order of the workspace."),
        PathParameter::Difference => (schema::<DifferenceId>(), "The difference: its class, and what it is about."),
        PathParameter::Dispute => (schema::<StripeDisputeId>(), "The dispute, by the id that Stripe gave it."),
        PathParameter::PaymentMethod => {
            (schema::<StripePaymentMethodId>(), "The way to pay, by the id that Stripe gave it.")
        }
        PathParameter::Invoice => (schema::<StripeInvoiceId>(), "The invoice, by the id that Stripe gave it."),
        PathParameter::StripeEvent => (schema::<StripeEventId>(), "The event, by the id that Stripe gave it."),
    }
}

fn of_query(query: &Schema, schemas: &mut Schemas) -> Vec<Value> {
    let document = schemas.inline(query);
    let required = document["required"].as_array().cloned().unwrap_or_default();
    let properties = document["properties"].as_object().cloned().unwrap_or_default();
    let mut parameters: Vec<Value> = properties
        .into_iter()
        .map(|(name, mut schema)| {
            let description = schema.as_object_mut().and_then(|schema| schema.remove("description"));
            let required = required.iter().any(|field| *field == name);
            let mut parameter = json!({"name": name, "in": "query", "required": required, "schema": schema});
            if let Some(description) = description {
                parameter["description"] = description;
            }
            parameter
        })
        .collect();
    parameters.sort_by_key(|parameter| parameter["name"].to_string());
    parameters
}
