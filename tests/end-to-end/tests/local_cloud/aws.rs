//! The local AWS behind the API, to look and to disturb.

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_sqs::config::{Credentials, SharedCredentialsProvider};

use crate::user::cloud;

/// The operator's settings for every client.
pub(crate) fn sdk() -> SdkConfig {
    let cloud = cloud();
    let keys = &cloud.credentials;
    let credentials = Credentials::new(&keys.access_key_id, &keys.secret_access_key, None, None, "cloud.json");
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(cloud.region.clone()))
        .endpoint_url(&cloud.aws_endpoint_url)
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build()
}

pub(crate) fn s3() -> aws_sdk_s3::Client {
    aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(&sdk()).force_path_style(true).build())
}

pub(crate) fn sqs() -> aws_sdk_sqs::Client {
    aws_sdk_sqs::Client::new(&sdk())
}

pub(crate) fn text(value: &str) -> AttributeValue {
    AttributeValue::S(value.to_owned())
}

pub(crate) fn number(value: u64) -> AttributeValue {
    AttributeValue::N(value.to_string())
}

/// The keys of a function's role: of `get-generation`, `GetGenerationRole`, as SAM names it.
pub(crate) async fn keys_of(function: &str) -> aws_sdk_sts::types::Credentials {
    let words = function.split('-').map(|word| word[..1].to_uppercase() + &word[1..]);
    let role = cloud().role(&format!("{}Role", words.collect::<String>()));
    let sts = aws_sdk_sts::Client::new(&sdk());
    let role = format!("arn:aws:iam::000000000000:role/{role}");
    let taken = sts.assume_role().role_arn(role).role_session_name("end-to-end").send().await.unwrap();
    taken.credentials.unwrap()
}

/// Makes a workspace's only admin a viewer, which the API would refuse.
pub(crate) async fn make_viewer(account_id: &str, workspace_id: &str) {
    aws_sdk_dynamodb::Client::new(&sdk())
        .update_item()
        .table_name(cloud().output("AccountsTable"))
        .key("pk", text(account_id))
        .key("sk", text(&format!("IN#{workspace_id}")))
        .update_expression("SET #role = :role")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_names("#role", "role")
        .expression_attribute_values(":role", text("viewer"))
        .send()
        .await
        .unwrap();
}

/// The objects that a generation has in the artifacts bucket.
pub(crate) async fn artifacts_of(workspace_id: &str, generation_id: &str) -> Vec<String> {
    let listed = s3()
        .list_objects_v2()
        .bucket(cloud().output("ArtifactsBucket"))
        .prefix(format!("{workspace_id}/{generation_id}/"))
        .send()
        .await
        .unwrap();
    listed.contents().iter().filter_map(|object| object.key().map(str::to_owned)).collect()
}

/// The ARN of the stack's secret with this logical id.
pub(crate) async fn secret_arn(logical_id: &str) -> String {
    let secrets = aws_sdk_secretsmanager::Client::new(&sdk()).list_secrets().send().await.unwrap();
    let of_stack = |name: &str| name.contains(logical_id);
    let found = secrets.secret_list().iter().find(|secret| secret.name().is_some_and(of_stack));
    found.and_then(|secret| secret.arn()).unwrap_or_else(|| panic!("no secret {logical_id} in {secrets:?}")).to_owned()
}
