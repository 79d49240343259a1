//! Least privilege as deployed: each function's role, taken on by the test, may
//! do what its row grants and nothing else.

use aws_sdk_dynamodb::config::{Credentials, SharedCredentialsProvider};
use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::types::AttributeValue;
use infra::areas;
use platform::endpoint::Right;
use platform::{Action, Endpoint, Table};

use crate::aws;
use crate::user::cloud;

/// DynamoDB, as this function reaches it.
async fn database_of(endpoint: &Endpoint) -> aws_sdk_dynamodb::Client {
    let keys = aws::keys_of(endpoint.name).await;
    let token = Some(keys.session_token);
    let credentials = Credentials::new(keys.access_key_id, keys.secret_access_key, token, None, "the function's role");
    let sdk = aws::sdk().to_builder().credentials_provider(SharedCredentialsProvider::new(credentials)).build();
    aws_sdk_dynamodb::Client::new(&sdk)
}

/// A partition key that the row lets it do this at. A pattern is like itself.
fn granted_key(endpoint: &Endpoint, table: Table, action: Action) -> Option<String> {
    let mut rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    rights.find_map(|right| match right {
        Right::Items(items) if items.table() == table && items.actions().contains(&action) => {
            items.keys().first().map(|key| key.pattern())
        }
        _ => None,
    })
}

/// Whether IAM lets it read an item that is not there.
async fn may_get(database: &aws_sdk_dynamodb::Client, table: Table, key: &str) -> bool {
    let text = |text: &str| AttributeValue::S(text.to_owned());
    let name = cloud().output(table.logical_id());
    match database.get_item().table_name(name).key("pk", text(key)).key("sk", text("nothing")).send().await {
        Ok(_) => true,
        Err(error) if error.code() == Some("AccessDeniedException") => false,
        Err(error) => panic!("{error:?}"),
    }
}

/// Whether IAM lets it delete an item that is not there.
async fn may_delete(database: &aws_sdk_dynamodb::Client, table: Table, key: &str) -> bool {
    let text = |text: &str| AttributeValue::S(text.to_owned());
    let name = cloud().output(table.logical_id());
    match database.delete_item().table_name(name).key("pk", text(key)).key("sk", text("nothing")).send().await {
        Ok(_) => true,
        Err(error) if error.code() == Some("AccessDeniedException") => false,
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn a_functions_role_reaches_the_tables_that_its_row_grants_and_no_other() {
    let mut refused = 0;
    for (_, endpoint) in areas::endpoints(areas::ALL) {
        let database = database_of(endpoint).await;
        for table in Table::ALL {
            let key = |action| granted_key(endpoint, *table, action);
            let get = may_get(&database, *table, key(Action::Get).as_deref().unwrap_or("nothing")).await;
            let delete = may_delete(&database, *table, key(Action::Delete).as_deref().unwrap_or("nothing")).await;
            assert_eq!(get, key(Action::Get).is_some(), "{} gets from {table:?}", endpoint.name);
            assert_eq!(delete, key(Action::Delete).is_some(), "{} deletes from {table:?}", endpoint.name);
            refused += u32::from(!get) + u32::from(!delete);
        }
    }
    assert!(refused > 0, "IAM refused nothing: the local cloud does not enforce it");
}
